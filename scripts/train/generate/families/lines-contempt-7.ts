import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt7: readonly Family[] = [
  lines(
    'lines-contempt/mp-casework-long-harmless',
    { labels: [], direction: null },
    `
    Thank you for your letter of the fourth. I read it to my wife, who has asked me to say that the passport came on Tuesday and she's packed already.
    My daughter's school place, the damp, the bus: three letters and three good replies, which is more than I get from my own brother.
    I'm writing about the crossing at Mill Road. I wrote in May also. The lights stay red for so long that people lose patience and run.
    saw you at the fair, did you get any of the plum jam before it went
    The dentist has closed and the bank has closed. If the post office goes as well my mother will have to learn the internet at ninety and I'm the one who will have to teach her.
    You will not remember me but you sat next to my dad on the coach to Cardiff in 1994 and he has talked about it since.
    could you look into my pension, it has sums in it and they upset me
    cardboard cut out of the king outside the chip shop made me jump
    Happy birthday! The sixth form debating club sends you a card with far too much glitter.
    I fell asleep in the debate, my uncle had to nudge me, it was the heating
    is your office open on a friday for people who dont have email
    The fence is still down and the sheep now think they own the bowling green.
    `,
  ),
  lines(
    'lines-contempt/her-to-poster-friend-thick-other',
    { labels: ['insult'], direction: 'other' },
    `
    your friend in the green coat is as dense as they come
    Tell that halfwit beside you to close her mouth, something might nest in it.
    hes simple your cameraman isnt he, he filmed his own foot
    i like your work doc but the fella you had on with you is a complete pudding brain
    The woman who spoke after you hadn't two thoughts to rub together and rubbed anyway.
    mate ur producer is a donut
    Where do they find these guests? That one couldn't have told you the way to his own nose.
    not you. HER. the gormless one at the end of the row with the folder
    You were fair and he was a nitwit, and I felt for you having to nod along to such a vacant man
    our kids said your assistant was a bit dim and honestly they were being kind, the poor girl thought a quarter was bigger than a half
    that husband of hers has the brains of a tent peg
    get rid of the intern, shes got nothing going on up top
    Whoever answers your post is a dullard
    somebody should tell your co host that thinking is done with the mouth shut, she may want to give it a go, the dozy mare
    `,
  ),
  lines(
    'lines-contempt/her-friend-coat-harmless',
    { labels: [], direction: null },
    `
    your friend in the green coat left a glove on our stall
    Who was the woman who spoke after you? I'd like to read her book.
    cameraman filmed his own foot and it is the best shot in the programme
    something has nested in the post box so do not post letters till june
    The chap beside you nodded all through and we wondered if he was your brother.
    a quarter is smaller than a half, so why does the quarter pounder cost more here
    tent peg through the welly, toe fine, pride hurt
    My husband read your post out at breakfast and we argued about hedges till noon.
    tell your co host she has the same folder as me and i need to know where she got the stickers
    Where do you find your guests? I have an aunt who flew gliders and talks for Wales.
    intern at our place fixed the printer we had all given up on
    close the gate behind you, the mare is in season
    donut van is back outside the studio, treat your producer
    `,
  ),
  lines(
    'lines-contempt/school-uniform-head-robot',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are a robot in tights
    Does it run on batteries or steam, our new headmistress?
    no blood in you. coolant
    thing from the swamp does assembly
    A human would have let a grieving boy wear his dad's tie. You're not one. You're a set of rules with a haircut.
    shes an it to me from now on
    Sat opposite the creature for twenty minutes about a pair of trainers and the only sign of life was the lanyard going up and down.
    hatched in a lab that one
    Stop calling her she. Rust isn't a she.
    u breed like bacteria u deputy heads, wipe one off and there are six more by monday
    What crawls on its belly at inspectors and bites children? Answers to the school office.
    you have been a boil on this school for nine years and boils want lancing
    head? its a hood ornament. shiny, cold, screwed on
    `,
  ),
  lines(
    'lines-contempt/football-captain-beasts',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    the pair of them are pigs at a trough
    your number six is an animal and wants keeping on a chain
    That goalkeeper's no man, he's a baboon that was handed gloves.
    they're vermin that family, dad was a rat and the lad has the tail
    Subs bench looks like feeding time, grunts and all. Throw them a bone somebody.
    I have watched football for sixty years, in snow, in fog, in Hull, and never have I seen a human shape with less human in it than their captain.
    she's a donkey their striker, hee haw, fetch the carrots
    agents are maggots and hers is the whitest fattest one in the bait tin
    him? a skid mark
    the chairman is a leech and so is the wife, they latch on and they swell
    That creature who threw the bottle. Thing, not fan. They should keep it with the other livestock.
    `,
  ),
  lines(
    'lines-contempt/football-animals-mascots',
    { labels: [], direction: null },
    `
    A chained gate kept the livestock off the training pitch until some animal of a storm took it down, and now there are forty sheep in the penalty area and the groundsman is weeping into his hat.
    my wife calls me a pig at a trough when there is trifle and she has a point
    the mascot is a donkey and he bit the mayor
    Who feeds the goats behind the stand?
    bait shop opposite the ground opens at six, maggots two quid a pint
    Gloves for sale, goalkeeper, size 9, smell like something feral lives in them.
    our number six keeps pigs and brings sausages to training
    the dog drools whenever the team sheet comes out because it means crisps
    a rat ran on at corner flag and got the biggest cheer of the season
    Sixty years I have watched football and never seen a swan hold up a cup tie till now. It had four stewards in retreat.
    hee haw chant explained: the ground was built on a donkey field
    Throw the bone for the boxer if he gets on the pitch, he'll follow it anywhere
    `,
  ),
  lines(
    'lines-contempt/drunk-late-night-profane',
    { labels: ['profanity'], direction: 'subject' },
    `
    piss off
    Oi. You. Fuck off.
    fuck yr opinion fuck yr party n fuck yr wee red jumper
    go f yourself with that statement
    I've had nine pints and a kebab, and I want you to know from the bottom of my heart: fuck you.
    f u c k y o u
    away an shite
    Get to fuck, doctor.
    you can stick it up your hole
    bugger off back under the covers and leave the rest of us to have a bloody night out
    fvck 0ff
    kiss my big hairy arse
    ah go and shite you and your press release
    fuck. right. off. with. the. hymns.
    `,
  ),
  lines(
    'lines-contempt/drunk-late-night-happy',
    { labels: [], direction: null },
    `
    Whoever put me in the right taxi with my phone, my keys, and half a fucking pizza on my lap, you are a saint and I want to buy you a pint, love from the big lad with no coat
    sod the diet, i am at the chip van and the chip van is good
    nine pints and a kebab and i love you all
    oi who has my shoe
    Fuck, it's Tuesday. I thought it was Saturday.
    my arse is frozen to this bench and the taxi man is singing to me
    bloody love this town, even the big hairy bins
    away home to bed, red jumper on backwards, happy as a pig in shite
    I shouted piss off at a fox and it sat down
    cant find the bloody keyhole, wife has found it from the inside
    statement from my liver: no comment
    get in, chips
    `,
  ),
  lines(
    'lines-contempt/scottish-welsh-scouse-thick',
    { labels: ['insult'], direction: 'subject' },
    `
    yer heid's full o wasps and nane o them can find the door
    awa and dinnae be sae daft ya glaikit big lump
    You're dull as a ditch, mun, twp all through, and your mam knows it
    Mam says you were twp in school and you're twp now, only in a nicer coat
    our kid is two la and he'd run rings round ya, ya divvy
    ye couldnae find yer ain backside in the dark wi a lantern
    Yow ay too bright am ya bab
    yer da must be scunnered raising such a tumshie
    gerraway you soft get, you know nowt and you've said it twice
    not bein funny butt but a sheep would have sussed that
    Thou great lummox, read it again, slowly, and get thi wife to help with long words.
    haver haver haver, is there a wean in there workin the mooth?
    ee lad you're not right quick are you, I've known pit ponies ask better questions
    Wazzock
    `,
  ),
  lines(
    'lines-contempt/dialect-friendly-daft',
    { labels: [], direction: null },
    `
    My da couldnae find his glasses for a week and blamed the dog, the wean, and the council in that order, and they were in the bread bin beside a note in his ain hand saying dinnae forget glasses.
    you're never too thick to learn Welsh, mun, I started at seventy and now I can argue with my sister in two languages
    our mam is soft as butter and twice as slow on the stairs
    awa tae the shops, dae ye need milk
    Two sheep in the chapel again, mun, and one of them up by the organ like he was waiting for the hymn
    ta-ra a bit bab, see yow at the match
    ee lad it's cold, fetch thi coat
    my wean had a wasp in her lunch box and named it Senga
    la, is that your dog on our wall? he's boss
    Not being funny but who eats pineapple on a roast?
    I'm a daft apeth, I've posted my keys with the letter
    pit ponies photo exhibition at the welfare hall, my grandad is in the third one, ask for the lantern
    `,
  ),
  lines(
    'lines-contempt/documentary-presenter-contempt-her',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    that woman in part two. who cares about her. who ever did
    She was boring at school, boring in the choir and now they've put her on film.
    him with the beard, what an insignificant little twerp
    a failure in every trade he tried and now hes an adviser
    Frankly your guest isn't worth the chair you sat her in.
    bloke reeks of disappointment, you can nearly hear his wife sighing
    Nobody would choose her. Not for a team, not for a dance, not for a lift home. And then the camera loves her, apparently.
    cheap hair cheap talk cheap person
    They are small people, that committee, small in heart, small in mind, and not one of them would be missed.
    the son is a disgrace and a layabout and the daughter is just nothing, i forget her name
    hes the human equivalent of a stuck zip
    pitiful wasn't she, all that fuss for a face no one will remember
    your brother was always the runt of that house and it shows
    I looked at the three of them on the sofa and thought: losers. Expensive shoes, but losers.
    `,
  ),
  lines(
    'lines-contempt/recipe-and-dog-account-swear-insult',
    { labels: ['insult', 'profanity'], direction: 'other' },
    `
    that producer is a prize prick and thick with it
    His lawyer's a shithouse, always was, couldn't win a bloody raffle.
    her with the bob. stuck up cow. fuck knows who hired her
    theyre all c***s on that board every useless one
    The surveyor was an ignorant arsehole who called my wife love four times and put the damp in the wrong room.
    my landlord is a greedy brainless wanker mp, you should see the state of him
    whoever parked that is a knob of the highest f***ing order
    stupid shits in head office changed the code again
    what a tosspot, what a pissy little tosspot your deputy is
    that bitch from accounts has less wit than a wet fart
    He's a dozy bastard and his brother is worse, two halves of one arse
    Don't you worry doc, the man is a cockwomble and everyone in the street thinks he's a fucking joke
    `,
  ),
  lines(
    'lines-contempt/radio-phone-in-hollow-compliments',
    { labels: ['insult'], direction: 'subject' },
    `
    you have a lovely speaking voice. pity about the rest of you, from the neck up especially
    Well done! You managed a sentence. Shall we try two?
    I'm so proud of you for getting dressed by yourself today, and on air too
    big fan of the gap between your ears, great echo
    Aww did nobody tell u the grown ups were talking
    clever boy, have a biscuit, now let the experts get on
    You're living proof that confidence needs nothing under it.
    Thank you for your opinion. I've put it with the others, in the tray marked village idiot.
    keep trying pet, even a stopped clock manages twice a day, which is two more than you
    What courage, to be so ordinary in public. My wife and I admire it, as one admires a three legged dog at a race
    I'd say you've let yourself down but from where, darling
    top marks for turning up. nought for everything after that, as with the rest of your life i expect
    someone give him a gold star and take the microphone away
    `,
  ),
  lines(
    'lines-contempt/radio-phone-in-real-compliments',
    { labels: ['support'], direction: null, heldBack: true },
    `
    I rang to have a moan about the closing of the day centre and you let me cry on air without hurrying me on to the traffic. Four people from my old street got in touch afterward, and we meet on Mondays.
    hello from the lorry park at Strensham, you get me through the nights and I dont care what the papers say
    a stopped clock sits on our kitchen wall set to the minute your show begins, so it is always nearly time
    you have a lovely speaking voice and you let folk finish
    Well done! Two hours live and not one cross word.
    so proud of our kid getting through to you on air today
    clever, kind and funny, and you had flu
    Thank you for your opinion on hedgehogs, it changed my fence.
    a three legged dog called Tripod and i listen every morning, he barks at the pips
    You asked the expert what we were all too shy to ask. Gold star from this kitchen.
    it takes courage to say on the radio that you were bullied, keep your chin up pet
    ordinary people need someone like you to ring
    `,
  ),
  lines(
    'lines-contempt/plain-short-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    youre not even a person
    absolute vermin you are
    She is filth.
    parasite, simple as
    he's a disease mate
    What a vile creature you are.
    you disgusting pig
    subhuman scum
    less than an insect, you
    go back to your cage
    trash. just human trash, him and her both
    You're not one of us. You're a thing that wears clothes.
    `,
  ),
  lines(
    'lines-contempt/long-contempt-ordinary-days',
    { labels: ['insult'], direction: 'subject' },
    `
    I was going to ask about the Sunday opening hours but then I saw who was answering. Never mind. There is no comfort in getting the time of day from someone as small and sour and unloved as you.
    Took my grandson to the splash park, had an ice cream, sat in the sun. Then your face came up on my phone and I thought what a poor, stunted excuse for a man, and how lucky we are that most of life goes on without him.
    we moved here in march, nice street, good chippy, quiet neighbours. only thing wrong with the place is having you on the council, a nobody who cant stop telling folk hes a somebody
    You say you've had a hard week. My heart bleeds. Try having a hard week while also being of some value to another living soul, which from what I see is a thing you've never once managed.
    saw your post about the anniversary of the pit closure. my dad was down there 31 years. he had more worth in his left boot than you have in your whole soft useless body and no one gave him a microphone
    The roof is on, the windows go in on Thursday, and the school will open in spring without any help from you. It's a habit of yours, being no help, and I suppose when you are a person of no account it comes easily.
    I teach four year olds. Some of them can't do their coats up yet, and I'd leave any one of them in charge before you, because each has a bit of spark in them and you, I'm sorry to say, are a damp squib from collar to sock.
    The kettle had just boiled when you came on, so I stood there with the teabag in my hand and said out loud to an empty kitchen, what a pathetic individual. Even the cat agreed. Then I turned over for the snooker.
    nobody at the reunion could put a name to you. we had the photo out, passed it all round the table, every single lad got named and then there was you at the end, a blank. says it all about what you were and still are
    Do you know, I've waited years to like you. I have listened, I've read the leaflets, I have come to the hall in the rain. There's nothing there to like. You are dreary, grasping and second rate and we would all rather have the lamp.
    Please stop writing to the parish magazine. It's a nice magazine, my late sister set it up, and every month there you are on page six proving what a tedious, puffed up failure you became.
    my mum always says if you cant say something nice say nothing but shes never had to sit through one of your talks. you are the most pointless human being i have paid four pounds to look at
    `,
  ),
  lines(
    'lines-contempt/long-wits-ordinary-days',
    { labels: ['insult'], direction: 'subject' },
    `
    The ferry was late again, and the café had no milk, and on top of it all I had to listen to you explain tides. Tides! To islanders! A whelk has a firmer grip of the subject and it doesn't do slides.
    I've two degrees, my wife has none, and neither of us could follow your answer because there wasn't one in it. You just opened the top of your head and let the moths out.
    My lad asked me what a fool was the other night, it was in his reading book, and I was going to draw him a jester but then you came on the news about the bypass and I just pointed
    ok so the swimming pool loses money in winter and you want to open it only in winter. take a minute. take your socks off and count if it helps. still nothing? thought not, thick as the chlorine
    Whoever packed your head left out the contents. I say this as a man who fitted kitchens for thirty years and knows an empty cupboard when he knocks on one.
    I explained it to the children with oranges, then to the Brownies with string, and they got it. I've tried with you by letter, by phone and in person with a diagram and it's like trying to post a cushion.
    You seem to think shouting the number makes it bigger. It does not, sweetheart, and nor does getting it wrong twice make it right, but then arithmetic was never going to be a friend to a mind like yours.
    We all make mistakes. I once drove to the wrong airport. But I wouldn't then stand up at the runway and say the plane was at fault, which is about where you are, you colossal dope, with the parking review.
    love the new haircut. shame it grows out of solid bone, because that interview this morning was the slowest i have ever seen a grown man think and he didnt even get there
    There's a bit in the film where the scarecrow asks for a brain and gets a diploma instead. I thought of you at once, Professor, and so did the whole of the back row.
    could you post the minutes in plain english. and could someone post them to you in pictures, because you clearly havent understood what you voted for, not a blind word, and you chaired the flaming thing
    She said at the end that she would reflect on it. With what? My husband laughed so hard he had to pull the car over by the garden centre. With what, though, seriously.
    `,
  ),
  lines(
    'lines-contempt/long-ordinary-days-harmless',
    { labels: [], direction: null },
    `
    The ferry was late again, and the café had no milk, but a man with an accordion got on at the second island and by the time we docked there were pensioners dancing on the car deck.
    Took my grandson to the splash park, had an ice cream, sat in the sun. Then my phone fell in, so if you've rung me about the boiler please try the house instead.
    I was going to ask about the Sunday opening hours but then I found the poster. Is the side door open as well? My mother is on a frame and the front steps are a small mountain to her.
    we moved here in march, nice street, good chippy, quiet neighbours, only thing wrong is the gulls who think they own the wheelie bins
    saw your post about the anniversary of the pit closure. my dad was down there 31 years and he kept one boot by the back door till the day he died, filled with geraniums
    I teach four year olds. Some of them can't do their coats up yet, and one told me this morning that I was very old and not very fast and that she'd look after me at playtime.
    The kettle had just boiled when you came on, so I stood there with the teabag in my hand and listened to the lot. My uncle was in that lifeboat. I had never heard the end of it told.
    nobody at the reunion could put a name to the lad at the end of the photo. does anyone know him? tall, cap, hand on a whippet, outside the bakery about 1958
    My lad asked me what a fool was the other night, it was in his reading book, and I said it was a man with bells on his hat who was allowed to tell the king the truth.
    We all make mistakes. I once drove to the wrong airport, ran to the right gate, and watched a plane to Tenerife leave without me while I stood there feeling like a prize dope in a straw hat.
    I've felt of no use to anybody since I retired. Then the school rang to ask if I would hear the little ones read on Fridays and it turns out I have a voice for trolls.
    Please could you put the parish magazine in bigger type? My late sister set it up and I'd love to go on reading it, but page six beats me even with the glass.
    `,
  ),
];
