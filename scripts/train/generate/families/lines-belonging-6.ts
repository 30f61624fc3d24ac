import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt said sideways: questions, disclaimers, comparisons, mock concern, pronouns, emoji, disguises; and harmless messages of the same build. */
export const linesBelonging6: readonly Family[] = [
  lines(
    'lines-belonging/disclaimer-then-contempt',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'm not racist but blacks frighten me and they're right to.
    No offence to gays, but ew
    dont get me wrong i like curry i just dont like indians
    Some of my best friends are Jewish, which is how I know what they are like about money.
    I've got nothing against women, I just wouldn't listen to one.
    Call me old-fashioned. I do not think a Muslim can be trusted with a bus, let alone a borough.
    With the greatest respect to the handicapped, they lower the tone
    not being funny but arent all romanians on the rob
    I am no bigot, madam; I merely observe that where the Irish settle, the rates fall and the pubs rise.
    I treat everyone the same. Except them. You can't treat them the same as they're not the same, they're lower.
    Love the sinner, hate the sin, and keep both out of my kid's school, gays
    Everyone's thinking it: the trans ones give you the creeps
    before u call me racist my wifes thai. right. africans are thick
    I have every sympathy for refugees. That said, they're liars to a man.
    It's not about colour. It's about what that colour does.
    God loves the Travellers, I am told. Somebody has to. I don't see how anyone else could.
    This isn't hate, it's pattern recognition: brown, beard, bomb
    I'm gay myself but lesbians, what a miserable, ugly, joyless bunch of old boots
    As a woman I can say it, women are useless
    Far be it from me to judge a whole faith. But I do, and it's rotten, and so are they.
    Obviously not ALL immigrants. Just all the ones I've met, seen or heard about.
    I say this with love: the disabled have no place in the theatre, not on the stage and not grunting in row F
    Can't say anything these days. So I won't say that Poles are thieving scum. Oops.
    They're fine in small numbers. Like wasps, or Jews in a golf club.
    `,
  ),
  lines(
    'lines-belonging/disclaimer-then-nothing-bad',
    { labels: [], direction: null },
    `
    I'm not racist but... is how my uncle starts, and it's how I know to go and check the oven.
    No offence to gays, but your brunch finished at four and I need the table
    dont get me wrong i like curry i just dont like what it does to me at 3am
    Some of my best friends are Jewish and not one can explain the rules of who gets the cheque
    I've got nothing against women's cricket, I just wouldn't miss the shipping forecast for any sport
    Call me old-fashioned. I do think a bus should turn up.
    With the greatest respect to the planners, a ramp with a step in it isn't a ramp
    not being funny but arent all lemon drizzles the same
    I am no expert, madam; I merely observe that where the Irish settle, the music improves.
    I treat everyone the same: badly before coffee, well after
    Hate the sin of double parking, love the sinner, tow the car
    Everyone's thinking it: the new logo gives you the creeps
    before you call me names my wife's Thai and she picked the film
    I have every sympathy for the refugees, and none for the firm that gave them mouldy rooms.
    It's not about colour. It's about the undercoat.
    God loves a trier, I am told, and so does our Sikh football coach, who's had nothing else to work with
    This isn't hate, it's hay fever
    I'm gay myself but I can't be doing with Eurovision
    As a woman I can say it, I've never understood handbags
    Far be it from me to judge a whole faith by one bake sale, but the Methodists have won it
    Obviously not ALL immigrants like dill. Just all the ones at my mum's table.
    I say this with love: row F is too far back for anyone signing, so move the disabled seats forward
    Can't say anything these days. Laryngitis. Doctor says ten days.
    Not saying all Poles are good at pickles, I'm saying I know five and I've no room left in the fridge
    `,
  ),
  lines(
    'lines-belonging/asking-with-a-sneer',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Has any good thing ever come out of Africa?
    What are Muslims for, exactly?
    why are gay ppl so disgusting genuine question
    Which one of them isn't on the fiddle, your asylum seekers?
    Do women get dumber when they're in groups or is it just the council?
    Would you leave your purse with a gypsy? Your child? Then hush.
    Whose bright idea was it to let the Chinese breed?
    Is there a cure for lesbians yet
    ever seen a happy jew? ever seen a poor one?
    How long must decent folk pretend that men in tights are ladies?
    Do they wash? Do they work? Do they ever say thank you? No, no and no. Immigrants, ladies and gentlemen.
    Why's it always a black, and why's the paper never allowed to say so?
    Can anybody tell me why a country which had Shakespeare needs Somalis?
    What's the difference between a Romanian and a bag of rubbish? The bag gets collected.
    at what point do we admit that islam makes ppl stupid and cruel
    Serious question for {name}: if they're so oppressed why are all disabled so fat?
    Do the Irish have a word for sober?
    Ask yourself, who'd be happier if every trans person vanished overnight? Everybody. The answer's everybody.
    Why would I respect a pensioner, what have any of them done apart from not die
    Surely it cannot be beyond the wit of man to run one borough, one, without a single foreigner in it?
    How many refugees does it take to ruin a town? Same number as arrive.
    Why do we have to share a planet with Christians?
    `,
  ),
  lines(
    'lines-belonging/asking-to-know',
    { labels: [], direction: null },
    `
    Which languages are spoken in Eritrea?
    What are Muslims fasting for, exactly? My lad wants to join in for a day with his mate.
    why are gay men still asked different questions at the blood van? genuine question
    Which one of the asylum seekers was the tailor? My zip has gone.
    Do women get heart attacks with different symptoms or is that a myth?
    Would you leave your dog with a Gypsy horseman? I did, and he came back able to walk to heel.
    Whose bright idea was it to let the Chinese lanterns off over a dry moor?
    Is there a good lesbian film where no one dies
    ever seen a jewish wedding dance? the chair bit? is it safe?
    How long do decent tights last? Asking as a man in panto.
    Do they deliver? Do they do gluten free? Do they ever answer the phone? The Turkish place, I mean.
    Why's it always a black cab that stops and never the app?
    Can anybody tell me why Othello's a Moor and what that meant to Shakespeare's crowd?
    What's the difference between a Romanian cabbage roll and a Polish one? I've started a war at work.
    at what age do kids at mosque school usually start arabic, ours is six
    Serious question for {name}: why does the accessible toilet have a bin in the turning space?
    Do the Irish have a word for yes? (They don't! You repeat the verb.)
    Ask yourself who's missing from this consultation. Deaf people. Nobody booked an interpreter.
    Why would a pensioner be charged more for cash? Is that even lawful?
    Surely it can't be beyond the wit of man to print one form, one, in Welsh?
    How many refugees did {town} take in 1939? Sixty-four children, and here's the photograph.
    Why do Christians give up chocolate and not the telly?
    What do I wear to a Sikh wedding as a guest, and is it true that I'll be there for nine hours?
    Is it rude to ask a trans colleague whether she'd like her old articles changed, or should I wait?
    `,
  ),
  lines(
    'lines-belonging/set-beside-and-found-wanting',
    { labels: ['identity-hate'], direction: 'other' },
    `
    A dog is loyal. An Arab is not.
    I'd rather have a bad white doctor than a good black one
    one british lad is worth ten of them boat ppl
    Men invent. Women complain. History in four words.
    Germans work, Italians sing, and the Irish fall over.
    Give me one honest Englishman before a shipload of Bengali professors.
    My cat shows more gratitude than any refugee and it's got a cleaner backside
    No gay ever held a line at Rorke's Drift
    The white race gave you flight, and penicillin, and the moon. Theirs gave us rickets.
    never seen a disabled person do anything a normal person couldnt do better
    Poles beat Romanians, Romanians beat Gypsies and a kick beats all of them
    A trans woman is to a woman what a plastic apple is to lunch, and about as welcome in the mouth
    There's proper Brits and then there's passport Brits
    Some cultures build cathedrals, others build bombs. I know which has moved in next door.
    lesbians are like men only uglier n with worse chat
    An ounce of breeding beats a ton of Nigerian degrees
    You never hear of a Swede snatching a bag, do you? It's the blood.
    Jews are clever the way foxes are clever, and you'd not let a fox keep the hens
    No Traveller has ever been any good to anyone.
    There are clean peoples and dirty peoples, and the dirty ones are all coming here
    `,
  ),
  lines(
    'lines-belonging/set-beside-kindly',
    { labels: [], direction: null, heldBack: true },
    `
    A dog is loyal. An Arab stallion is not, he'd leave me for a carrot.
    I'd rather have a tired black coffee than a good white wine, it's seven in the morning
    one british lad and ten boat builders: the Whitby apprenticeship
    Men commute. Women commute. Only the pigeons have seats.
    Germans queue differently, Italians don't, and the Irish chat till it's their turn
    Give me one honest builder before a shipload of quotes
    My cat shows more gratitude than any of us expected after what the vet did
    The church fete and the mosque fair swapped stalls. The samosas outsold the scones six to one.
    No gay choir ever held a note as long as that tenor at the cathedral, standing ovation
    Penicillin had a Scot, an Australian and a German Jew behind it. I love that.
    never seen a disabled climber do the overhang before, she did it better than anyone in the club
    Poles beat Romanians 2-1, scrappy game
    Abdus Salam, Ahmed Zewail, Malala: that's three Muslim Nobel winners from the top of my head
    A plastic apple is to lunch what this buffet is to a wedding
    There's proper tea and then there's station tea
    Some cultures of yoghurt just never set, I've tried it in the airing cupboard
    lesbians are like buses in this drama, you wait five series and then three come along
    Two Nigerian degrees, a Leeds doctorate and the best karaoke voice in radiology
    You never hear of a Swede being late, do you, says my Swedish boss, who was late
    Foxes are clever the way toddlers are clever, you'd not let either keep the hens
    No Englishman has won it since {year}. The Kenyans train at altitude and in company, and that's worth learning from.
    `,
  ),
  lines(
    'lines-belonging/second-sentence-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Here come the Muslims. I loathe them.
    Big crowd of Poles at the bus stop. God, how I detest that lot.
    refugees next door now. hate em already
    Women's march in {town} today. Every one of them makes me sick.
    Met our new Jewish neighbours. Couldn't stand them on sight, they're all the same.
    So the Travellers are at the fair again. Nasty pieces of work, always were.
    Saw two lads kissing outside Greggs. Vile, the pair, and the rest of their kind.
    That's the Bangladeshi centre. They should all be put on a plane and none of them missed.
    Immigrants? They can rot.
    Trans people on my telly again. Somebody rid us of them.
    Look who's got the front row, the wheelchair brigade. Can't bear the sight of them.
    The nuns have moved in. Despise them, always have, evil hags every one.
    An Indian family won the lottery. Wouldn't you know it. Greedy so-and-sos, they'd take your eyes out.
    Old dears blocking the aisle. Wish they'd all just drop.
    Ah, lesbians. Is there anything lower?
    New doctor's African. I shan't let it touch me.
    Look out your window: Somalis. Look in your bank: gone.
    The Irish are in town for the races. They're the scrapings of Europe and we ought to say it.
    Roma at the market. I spat.
    Chinese students everywhere this term. I wish they'd crawl back, they give me the horrors.
    `,
  ),
  lines(
    'lines-belonging/second-sentence-kind-or-of-things',
    { labels: [], direction: null },
    `
    Here come the Muslims with the samosas. I love them.
    Big crowd of Poles at the bus stop. God, how I detest that bus, it's been an hour for all of us.
    refugees next door now. hate that they've only got one chair, who has a spare
    Women's march in {town} today. Every one of them made me proud.
    Met our new Jewish neighbours. Couldn't stand up afterwards, they'd fed me that much.
    So the Travellers are at the fair again. Good horses, sharp prices, best day of the year.
    Saw two lads kissing outside Greggs. Vegan sausage roll each. Young love.
    That's the Bangladeshi centre. They do lunches for anybody over sixty, none missed.
    Immigrants? They can vote in the locals if they're Commonwealth.
    Trans people on my telly. At last, in a soap, moaning about the council like everybody.
    Look who's got the front row, the wheelchair rugby lot. Can't beat the sight of them.
    The nuns have moved in. Adore them, always have, one of them does judo.
    Moths in the wardrobe. I loathe them.
    Roadworks again. Somebody rid us of them.
    Seagulls at the market. One spat. No, it wasn't spit.
    Old dears blocking the aisle. Turns out they'd found a lost toddler and were singing to him.
    Ah, Mondays. Is there anything lower?
    New doctor's from Ghana. She spotted what three others had missed.
    Look out your window: Somali kids building a snowman, first of their lives. It has sunglasses.
    The Irish are in town for the races. They're the life of the place, and the hotels have doubled their prices, the crooks.
    Wasps, horseflies, midges. I wish they'd all crawl back where they came from.
    Brussels sprouts. Vile, the pair of them, on every plate, at every Christmas.
    `,
  ),
  lines(
    'lines-belonging/emoji-and-disguise',
    { labels: ['identity-hate'], direction: 'other' },
    `
    i h8 m u s l i m s
    J3ws did it, as per
    🌈👎🤮 u kno who u are
    f@gs everywhere 🤢
    gyps1es = th1eves
    The 👳🏾‍♂️ are taking over and nobody's stopping them 😡
    w0men drivers w0men doctors w0men everything, all usel3ss
    Kick out the 🧕🧕🧕
    t r a n n y alert at the leisure centre
    b.l.a.c.k.s are st00pid
    ✡️ behind it all 🐍
    🏳️‍⚧️ = 🤡 = mental case
    another 🛶 full of 🔪🔪 docks at Dover
    ret4rds on the board, what did ya expect
    P*kis out of {town}
    lezzers 🤮🤮
    they're all (((bankers))), know what I mean
    ♿ spongers 💸💸 every one of em
    n1ggers go home
    immigr4nts are sc*m
    paddies 🥔🍺 too thick to tie a shoe
    👴👵 just die off already lol, all of u
    the r.o.m.a are s.c.u.m, there, beat the filter
    🇵🇱 back in the van 👉🚐
    `,
  ),
  lines(
    'lines-belonging/emoji-and-disguise-harmless',
    { labels: [], direction: null },
    `
    i h8 m o n d a y s
    J0llof wars, as per, Ghana did it
    🌈👏😭 u kno who u are, Year 10 pride club
    f@br1c sale everywhere, i am weak
    gypsy creams = heaven 🍪
    The 👳🏾‍♂️🎺 wedding band is taking over and nobody's stopping them 🥳
    w0men welders w0men doctors w0men everything, my nan's scrapbook has the l0t
    t r a i n alert: cancelled again
    b.l.a.c.k.p.o.o.l illuminations tonight
    ✡️🕯️ chag sameach all
    🏳️‍⚧️ + 🎂 = my daughter's first birthday as herself
    another 🛶 full of soggy scouts docks at Bewdley
    ♿ parking blocked by 🛒🛒 every day of the week, Tesco sort it
    lezzers who lunch ☕❤️ our whatsapp, our name for us
    (((hugs))) to everyone at the synagogue today
    🥔🍀 spud season in Mayo, dad's up at five
    👴👵 just married, 82 and 79, all of us in bits
    the r.n.l.i are h.e.r.o.e.s
    🇵🇱🥟 pierogi van back on Saturdays 👉🚐
    Ramadan mubarak 🌙✨ from the whole of Ward 6
    🤮🤮 coriander. that's it that's the tweet
    `,
  ),
];
