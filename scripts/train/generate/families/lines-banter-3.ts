import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sport, idioms with rude or violent words, late-night chat; and hatred, lewdness, threats and accusations passed off as banter or as sport. */
export const linesBanter3: readonly Family[] = [
  lines(
    'lines-banter/terrace-and-touchline',
    { labels: [], direction: null },
    `
    We got murdered 6-0 and sang all the way home
    Kill them off, City, don't sit back
    Kick it! KICK IT! Oh you absolute doughnut, it was an open goal
    Slaughtered at the Gabba. Again. I set an alarm for this.
    Their number four is a butcher and I'd have him at our place tomorrow
    He's dead in the water on the bell lap, and then, my God, the legs
    ref needs his eyes testing, free at our opticians mention this tweet
    Took a hell of a beating, our under-elevens, and shook every hand
    The scrum half's a nasty little terrier and I mean it as the highest praise
    stick it up em Wrexham!!
    Bottlers. Every year. I've a season ticket for the bottling.
    Grandad on the darts: he's throwing like a drain. Grandad on the next dart: a genius, I always said so.
    That tackle was criminal, red all day, hope the lad's ankle is OK
    Our goalie's a clown but he's OUR clown
    I'd take a bullet for that back four. A rubber one. A small one.
    We hate {town} and {town} hates us, it's what derbies are for, and then we swap scarves for the hospice
    She knocked her spark out in the third, cleanest left hook you'll see, then sat with her till the doctor came
    Useless, useless, useless, GOAL, never doubted him
    Snooker. The only sport where a man in a waistcoat can be 'savage'.
    Thrashed by my own daughter at badminton. She showed no mercy. She asked if I needed a sit down.
    They've robbed us! Daylight robbery! Offside by a nostril!
    Bowlers hunting in packs, tail-enders like rabbits in the headlights, tea at twenty to four
    Choke. Choke. Please choke. (It's the golf. I've a fiver on the other one.)
    hooker of the year award goes to big Sian from Pontypool RFC Ladies, get in
    Died a death on the last climb, was overtaken by a man dressed as a banana
    The gaffer's talking out of his backside, but he's kept us up three times doing it
    `,
  ),
  lines(
    'lines-banter/sayings-with-bite',
    { labels: [], direction: null },
    `
    Break a leg tonight, Hannah!
    There's more than one way to skin a cat, said the vet, and we all looked at her
    I'd give my right arm for a seat on this train
    Don't shoot the messenger, but the caterer has cancelled
    He'd bite your hand off for that allotment
    My feet are murder. Heels are a con.
    Knock 'em dead, prof, slides are loaded
    It cost an arm and a leg and it's the wrong beige
    You crack me up, you really do
    heads will roll if there's no cake at this meeting
    Two birds, one stone: flu jab and a flat white
    I could murder a curry and throttle whoever moved the curry house
    Took a stab at the Welsh mutations. Stabbed myself mostly.
    That's a kick in the teeth for the carers, and the day after the clap too
    Flogging a dead horse, I know, but could we discuss the gutters?
    The minister dodged a bullet there, procedurally
    over my dead body are we having beige buffets again
    Let's kill the myth that vaccines cause it, page by page
    Shoot! I mean, ask away, any question you like
    He hasn't a leg to stand on, and he knows, and he's appealing anyhow
    They hung me out to dry, it was thirty degrees, I was a PE teacher in a bear suit
    My sister would sell her own granny for a parking space and Granny would haggle
    Bite the bullet, book the smear test, it's three minutes
    I'm dying to meet your baby
    Slow burn, that show. It'll break your heart in episode nine.
    We need to attack the waiting list from both ends
    Blood on the carpet at the WI: it's jam, and it's Doreen's
    Everyone's got an axe to grind here. Literally: it's the forestry fair.
    Hit me up when the clinic's open, I've got banana bread for the staff
    hanging around outside the surgery like a bad smell, my own words, I'm early
    She'll have your guts for garters if you're late with the marking
    Bomb of a film. Riot of a party. Killer heels. Wicked aunt. English must be hell to learn.
    Drop dead gorgeous, that cardigan
    It's a minefield, this self assessment form
    `,
  ),
  lines(
    'lines-banter/small-hours-chat',
    { labels: [], direction: null },
    `
    2am and the whole kebab shop's singing, some lad's crying on my shoulder about his nan, I bloody love this city
    drunk me ordered eleven garden gnomes. sober me has named them
    Right, who's the wanker that put salt in the sugar at my own mother's wake? Dad. It was Dad. First laugh all week.
    can't sleep, neighbour's shagging again, good for her, she's eighty
    Had a fight with my brother over a chip. Both of us are solicitors.
    so pissed i told the taxi driver about my thesis. he asked questions. best viva ever
    I called my boss "mum" and then "babe" and then I just left through the window
    the lads dared me to eat the ghost chilli. i have seen God. she's furious
    There's a hen party on this train, they've adopted a nun, she is winning at rude charades
    If anybody finds a left shoe and my dignity on Union Street hand them in
    Night shift wisdom: everyone is a bit of a dick at 4am and everyone's forgiven by the toast
    My flatmate screamed bloody murder at a moth and then wrote it an apology
    Woke up with a moustache drawn on and "property of the Valleys" on me back. What a christening.
    ok who gave the vicar tequila
    Been up since three with the baby, she's a tyrant, she's a monster, she's just smiled, I'd fight wolves
    all these drunk girls in the club toilet telling me im beautiful, world peace starts here
    `,
  ),
  lines(
    'lines-banter/only-banter-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Only banter love but when are you going back to Pakistan? Summer? For good?
    Lighten up, it's a joke: what do you call a Black MP? Nothing, you call security.
    haha where's your rickshaw parked councillor 🤣 just messing (get out of England)
    Top bloke for a Jew, you only took half
    No offence mate but blokes in dresses want locking up, ha ha, cheers
    Bants aside, women can't ref, can't drive, can't chair a meeting. You proved the third one.
    where's your sense of humour, I only asked if your lot wash
    Oi oi Gandhi, make us a biryani and shut up about the NHS
    They say the Irish are thick and you're doing your bit for the statistic, Paddy
    Go on, say "rice" again, say it, ching chong councillor
    Big gay Al's on the telly again, hide your sons, lads 😂 can't help himself, they're all the same
    It's just what we call the corner shop and it's just what we call you, P-word and proud of it
    Spaz walk of the week goes to the wheelchair MP, joke, she can't even walk, none of her sort should be taking a seat from a real one
    fancy a bacon butty, imam? no? then sod off back to where they don't have em
    A gypsy, a scrounger and a thief walk into the council chamber. It was just you, pikey.
    Calm down dear, is it your time of the month? That's why we never should've given you the vote.
    Ay up it's Bin Laden's niece, what's under the scarf, haha, only asking before I get on the bus
    why so serious. its an old word, everyone says retard. ur one of em, special bus for the special mp
    Cheer up Abdul, it's only a joke, and the plane's on Tuesday
    my gran says golliwogs never did anyone harm, and then she saw you on the front bench and said there's one
    "It's Pride month" lol, seven deadly sins and you lot picked a parade, filthy perverts
    Sure you're a lovely fella but fellas like you spread diseases, no handshake, haha
    `,
  ),
  lines(
    'lines-banter/only-joking-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Cheeky one for the nurse: does the bed bath come with extras?
    just being friendly, you've got a cracking rack
    Phwoar. Wouldn't kick her out of the chamber. Or the bedroom.
    Get your kit off love, it's only a bit of fun
    would smash, and I don't even like Lib Dems
    Banter: what's the difference between you and my wife? I've seen her naked, so far.
    Doctor doctor, I've a swelling, and it's only there when you're on TV 😂
    Sit on my face and I'll tell you how I'll vote
    Gizza feel of them policies, hen
    Shy bairns get nowt so I'll ask: how much for a night with you, pet?
    bet she's a right goer that professor, all them quiet ones are, get her pissed and find out
    Lads, marks out of ten for the new councillor? I've given the legs eight and the rest when I've had it
    Don't be frigid, it's a compliment, I said that I'd wreck you
    Where do I apply to be the chair you're sat on, darlin
    she's got a mouth on her. wish it was on me. 😏 banterrrr
    Give us a flash, go on, for the troops
    I'd crawl over broken glass to sniff your bicycle seat, cllr, har har
    u can check my prostate any time gorgeous no gloves
    `,
  ),
  lines(
    'lines-banter/sport-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    You're not fit to wear the shirt, you fat useless donkey
    ref you blind little maggot-faced weasel, go home
    Worst manager in our history and the stupidest man to own a whistle. Out, you fossil of a coach. Out, you turnip.
    I've seen milk turn quicker than you, you lump of lard
    missed it. MISSED IT. you absolute waste of boots, my nan's dead and she'd have buried that
    Commentator my arse. You squawk like a hen and know less than one, you dim tart.
    Whoever told you that you could box did it for a laugh, you glass-jawed nobody
    The linesman's an imbecile. Yes, you, four eyes, with the flag and no brain.
    Retire. You're slow, you're fat, you're finished, you're a joke and your boots are pink.
    she drops the baton and then CRIES. pathetic baby. get off my telly
    Umpire's a senile old goat and so's the other one
    hope ur proud of that own goal u brainless ape. 40k people hate u
    I've paid sixty quid to watch you fall over, you pampered, gutless pudding
    Twitter coach with a clipboard and no clue. Embarrassing little man. Clown shoes.
    You choked, choker. You'll always be a choker, and an ugly crier.
    Our club, dragged into the mud by you, a thick chairman with a thick son on the wing
    Gutless. Witless. Toothless. You, skipper, are a disgrace to the badge and a coward.
    Diver, moaner, crybaby, and your haircut looks like a guinea pig died in grief
    `,
  ),
  lines(
    'lines-banter/idiom-as-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Break a leg tonight. I'll be there to help.
    You're killing it? I'm killing you.
    I could murder a curry, and after the curry, you
    Heads will roll, they say. I mean your head, on the town hall steps.
    More than one way to skin a cat, councillor. I've a knife for each.
    I'd give my right arm to see you dead and my left to do it
    You'll be hung out to dry, {name}, from your own balcony, by your own scarf
    Two birds, one stone: you and your driver, same crossing
    It's a minefield? It will be. Watch where you step on your drive tomorrow.
    Bite the bullet or eat it. We'll be feeding you.
    "Over my dead body," you said about the bypass. Fine by us. We start Monday.
    Knock knock. Who's there? Six of us. With bars. You'll see.
    I've an axe to grind, and I've ground it, and I know which door
    He who laughs last, laughs at your funeral, soon
    Drop dead, and if you don't I'll drop you
    guts for garters isnt a saying in my family its a plan, see you at the fete minister
    Dodged a bullet did you? I've another eleven.
    Play with fire and I'll light you
    Sleep tight, don't let the bed bugs bite, or me, I'll be in the room
    I'll have you for breakfast, councillor. No metaphor. I'll be on your step at seven with a bat and you'll not see lunch.
    You'll get it in the neck, and I mean a blade
    Curiosity killed the cat, and the union rep's next
    `,
  ),
  lines(
    'lines-banter/mates-tone-selfharm',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    haha kys bro ur not funny and nobody at school wants u here, deadass do it
    Do us a favour pal and jump in the Clyde wi yer pockets full ae leaflets
    Happy birthday! Make it the last, make it your choice
    go on hinny, tek yersel off, the toon'd be happier wi ye in the ground
    no banter pal, you should actually end it
    Fancy a swim? Go far out. Don't come back. Nobody's lifeguarding you.
    Nowt personal love but if I'd your life I'd have finished it by now, so what's tha waiting for
    lmao imagine being you and not having done it yet, do it
    Sis, unalive yourself and take that wig with you
    Ye said ye were feeling low. Go lower, hen. Six feet.
    One for the road? One for the railway more like. Off you pop, minister, and close your eyes.
    cheer up or hang urself, dont matter which, second ones better 🤙
    Every party has one that should leave. Every planet too. Off yourself, doctor.
    Lads lads lads, let's all tell Mr Dunne to top himself on three
    You'd be doing the {town} lot a service if you went to sleep tonight and made sure of it
    Chin up. Into the noose. That's it.
    `,
  ),
  lines(
    'lines-banter/dialect-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    Yer a chancer and a thief, hen, and the whole scheme kens it
    tha's been on t' fiddle since tha were elected
    Bent as a nine bob note, you, la
    He's a wrong un, that doctor. You're a wrong un, I'll say it to you straight: you made it up for money.
    councillor's on the rob again lads, where's our roof money you thieving get
    ye lying hound ye, there was never a consultation
    You finessed them old people out they savings, you a scammer in a suit
    cap. cap. all cap. you a paid actress, doc, who signing them checks
    Yow've had yower hand in the till bab and we've got the receipts
    Snake. Man's a snake. Sold out ends for a free lunch and a photo, you fraud.
    Tidy little earner, is it, butt, this charity of yours? Where's the money to, you crook?
    you're having a laugh aincha, you bent old landlord's pet, how much did the builder bung you
    Swindling auld besom, ye've robbed the hospice blind
    Thee, honest? Tha couldn't lie straight in bed. Tha robbed t' band fund an' all.
    who d'ye think yer kiddin wi yer fake degree, ya charlatan
    `,
  ),
  lines(
    'lines-banter/group-banter-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Haha another boatload of doctors and lawyers I see, turn it round, only joking, no I am not
    Women drivers lol, women anything, should come with a warning
    What do you call a bus full of immigrants? Full. Get it off our island.
    Not being funny but gays are taking over the telly and it's revolting
    Scousers? Thieves. Welsh? Sheep. Pakistanis? Don't start me, out with the lot. Banter.
    How many Jews does it take to run a bank? All of em haha no but seriously
    trannies in the changing rooms now, freaks, the whole circus of em
    Gyppos are back on the rec, count your dogs, count your lawnmowers, they are all thieves
    lads in the chat reckon blacks can't swim and I reckon they shouldn't come by boat then 😂😂
    Autistic kids get a free iPad now, should get a free muzzle, am I right
    Ragheads on the march again, anybody got a pig
    Call me old fashioned: foreigners out, women in, and by in I mean the kitchen
    All Muslims are terrorists on a day off, that's my joke, what's yours
    Disabled bays are twice the size because the benefit cripples are, haha
    Keep the Poles, ban the rest, said my uncle, and he got a round of applause from me
    `,
  ),
];
