import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Warm and angry chat that sounds like abuse, criticism in broad speech, and the same voices insulting, hating and hounding. */
export const linesBanter4: readonly Family[] = [
  lines(
    'lines-banter/broad-speech-criticism',
    { labels: ['criticism'], direction: null },
    `
    That wis a shite decision, cooncillor, and ye ken it
    Bloody awful answer on the buses, think again
    Tha's let Barnsley down on this one, lass
    Cutting the night ward is a bastard of an idea and I'll fight it every inch
    What in God's name were you lot thinking wi the car park?
    no being funny but the policy is pure mince
    That vote stinks, man, ye promised us the pool
    Not gonna lie bruv the new timetable's dead, fix it
    You ballsed up the bins, {name}. Own it and sort it.
    It's a crap leaflet and half of it is wrong, and I say this as someone who'll vote for you
    Damn shame how you voted on school lunches, ma'am, damn shame
    this is a daft scheme, it were daft in 2012 and it's dafter now
    Come on la, you can't call that a consultation, there was one biro
    Och away, a "review"? We've had four. Build the thing.
    Nah that statement was weak still, do better for the estate
    Minister, with love: it's bollocks, the numbers don't add up, look at page nine
    `,
  ),
  lines(
    'lines-banter/loud-and-cross-at-nobody',
    { labels: [], direction: null },
    `
    Some bastard's nicked my bike again
    Whoever's letting off fireworks at 3am, my dog hates you and so do I
    I'm so angry I could spit, they've closed the loos in the park
    Bloody cones. Bloody cones everywhere. Bloody nobody working.
    May the fleas of a thousand camels find whoever ate my lasagne
    FFS who parks a caravan across a fire exit
    My train's cancelled, my phone's dead and it's hailing on my actual soul
    sick to death of hold music, sick of it, if I hear that flute once more
    Raging! Sold out in four minutes! And the bots got the lot!
    I've been stood here like a lemon since half seven, buses are a myth
    How is it still Tuesday. How. Who did this.
    To the thief who took the charity box from the chippy: it had eleven quid and a button. Give us the button back, it was Nan's.
    Hay fever can do one
    hate hate hate this hill. love the view. hate the hill
    I will die on this hill: jam first
    Me, to the wardrobe instructions: you lying Swedish swine
    Revision is killing me slowly and with footnotes
    Bugger. Bugger bugger bugger. Dropped the cake. In the font.
    Absolute scenes in Lidl, two grandmas fighting over a paddleboard, no casualties
    who the hell put the clocks forward, I want names
    The heating engineer said "ooh" and I felt my bank account die
    `,
  ),
  lines(
    'lines-banter/warm-insults-in-families',
    { labels: [], direction: null },
    `
    My two year old has called me a poo and my mother a big poo, it's an heirloom
    Dad's group chat name for me is Disappointment. I got a First. He's so proud he won't change it.
    sis you look homeless, I love you, get in the car
    Auntie Jean: "You've got fat. Good. Eat." That is affection in Punjabi.
    Son of mine, you're idle, you're untidy, you're six foot three and I cried when you left for uni
    Nan calls all of us buggers. Little buggers, big bugger (Dad), poor old bugger (the vicar).
    I've married a man who puts the milk in the cupboard and the car keys in the fridge. Daft old goat. 40 years on {day}.
    My brother's best man speech called him a coward, a cheat at Risk and the finest man he knows
    "Evil stepmother", it says on my mug. She bought it me. We both cried.
    Our Kev's a tit. He's just driven four hundred mile to bring me my inhaler. Still a tit.
    my kids rate my cooking out of ten and then they rate ME, brutal, a 4, "funny looking but kind"
    Twins fighting over who's uglier. They're identical.
    Grandma told the surgeon he was too young, too thin and too handsome, and to get on with it
    Proud mum of a goth, a jock and one total gremlin
    When our dad died we found he'd labelled us in his phone: Trouble 1, Trouble 2, The Nice One. We'll never know who was who.
    `,
  ),
  lines(
    'lines-banter/dialect-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Away back tae Poland, hen, naebody here asked for ye
    Tha'll never be Yorkshire, lad, wi' a name like that and skin like that
    Get yersel hyem, and by hyem I divvent mean Gateshead, I mean Africa
    Oi, Bruv Laden, off the bench and back to the desert
    Yer a dirty Fenian and ye'll no be ma doctor
    ey love take that scarf off yer head yer in Liverpool now not bloody Iran
    Yow lot come over here, yow breed, yow vote for each other, and now yow'm mayor, it ay right, goo back wum
    boy you a sissy, real men don't want no fag teaching they sons
    ain't no trans nothing, you a dude, sit yo manly ass down with that wig
    yer a poofter and a Papist son, two strikes
    We don't want your sort up the valley, see, with your mosques and your moaning
    Orange scum is what ye are, born tae it, and yer weans as well
    Females always runnin they mouth, that's why can't no woman be president, go cook something
    gyal dem shouldn't be on no council, go make man a sandwich yeah
    Yer wan in the wheelchair wants a ramp. Wants putting in a home, more like, like in my da's day. I mean you, missus.
    Bleddy emmets is one thing, but a Bangladeshi running our surgery, no my lover, get on home with 'ee
    `,
  ),
  lines(
    'lines-banter/dialect-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Yer no a man, yer a beast on hind legs, cooncillor
    a leech. a fat leech on t' rates, that's what tha is
    Ye want puttin doon like a sick yowe, ye crawlin thing
    la you're a cockroach, get under the fridge where ye belong
    Slithered out the swamp, you did, butt, and you can slither back
    u a whole rat. not like a rat. A RAT. trap coming
    Scum off the top o' the cut, that's yow, and yow want skimmin off
    pure vermin so ye are, the toon needs ratcatchers no elections
    The maggot has spoken, lads. Wriggle wriggle, Mr Dunne.
    somethin less than people, you an yours, hinny. I wouldn't call it a bairn, I'd call it a litter.
    Ye're a tick, ye're fat wi other folk's blood, and somebody'll burn ye aff
    man's not human, man's a parasite in a lanyard, allow him breathing my air
    You an' your officers: hogs. Snouts, trotters, bristles, the whole sty.
    That ain't no lady, that's some kinda creature, look at it, LOOK at it
    Pondweed wi a title, thee. Tha's growth, not a person.
    `,
  ),
  lines(
    'lines-banter/dialect-doxxing',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She stops in them new flats by the Asda, lads, top landin, door wi the wreath
    yer man the doctor bides up the brae past the chapel, rid gate, two wee dugs
    anyone know what school our MP's bairns gan to? Heard it's the one by the coast road, needs confirmin
    Tha'll find him in t' Miners' every Friday, back room, sits facin t' dartboard, drives home t' same way by t' quarry
    opp MP's mum lives in Tottenham still, block by the bus garage, 4th floor, blue door. say no more
    who got the addy for that teacher, drop it in the chat, she live off Maple by the gas station I know that
    Her number's doin the rounds, la, I'll send yer it, ring her at tea time when the kids are in
    Over the bridge, second farm on the left, with the silage bags. That's where your inspector lives to, boys. Go and see him.
    nurse jo parks her wee yella Fiat ahint the bookies at ten tae seven, every shift, on her tod
    found the judge's yard on google maps, number in bio, mandem know what to do
    I'm not saying go round, but it's the bungalow with the palm, Sea Lane, and he's in on his own Wednesdays when she's at choir
    Wor councillor's lass works the till at the garden centre, Saturdays, name badge says Chloe, gan and tell her what her da's done
    His reg ends in KTB, he's in the hospital multi-storey level 3 by eight, jus sayin bab
    She told the paper she'd moved. She's no moved far. The old manse. Ask me for the hoose name.
    Anybody clocked which gym the professor uses? Green lycra, mornins, I want a wee word.
    `,
  ),
  lines(
    'lines-banter/sworn-in-earnest',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    Ya total bawbag, ye couldnae run a bath, never mind a health board
    Tha's a reyt dickhead, thee, and t' whole of Donny knows it
    Ugly ass motherfucker, you lost us the school, go hide
    Yer a pure fanny, councillor, and a thick yin at that
    Ya wee gobshite. Ye stood up in Holyrood and showed the world whit a tube looks like.
    Wet yute in a suit. Man's got no spine and no barbers. Dickhead.
    Bitch you ugly AND you dumb, pick a struggle, {name}
    This hoe really think she a doctor, sis you a clown, take the coat off
    You're a sket, innit. Everyone knows. Big woman acting like a sket on telly.
    Oi dickhead, not you mate. You, the MP. Nobody likes you.
    No banter, no jokes, you're a prick and I hope everyone tells you
    morning bitch, still ugly I see, still a councillor I see
    Even the parrot knows that you're a wanker, and he's from Peru
    Yer a scabby wee shitebag ay an MP and ye can tell yer maw I said it
    What a colossal prick you are, sir, and what a small one I'm told you've got for a brain
    nah you're a dickhead fam, straight up, you told the yout centre lies to their face and laughed like a bastard
    Kiss my black ass you sorry sack of shit, you ain't no reverend
    thick as shit an twice as smelly, thas thee doctor
    `,
  ),
  lines(
    'lines-banter/broad-speech-at-others',
    { labels: ['insult'], direction: 'other' },
    `
    Them parish councillors are thick as a bag o' spanners, all on 'em
    The whole SNP front bench is bampots, eejits and wan parrot
    Polis round here couldnae catch a cold, shower ae useless balloons
    Them lot at the BBC is pure melts, dusty dead-chat melts
    Nurses' union? Bunch of moaning minnies, lazy lumps the lot
    That new family at twenty's a right set of minging scruffs, even the cat
    Every mam at that gate is a gossiping old trout and their husbands are wet lettuces
    her mate's an ugly little troll an' all, two for the price of one
    City fans, tha's a bunch of whining babbies and glory-hunting plastic numpties
    All journalists are rats in anoraks with the brains of a crisp packet, boyo
    All y'all on that panel some clowns, ugly clowns, and the host look like a thumb
    These eco-warrior wallies gluing their daft heads to the road, gormless posh twits the lot
    your mandem are pagans and neeks, whole youth parliament full of wet wipes
    Cyclists. Lycra-clad, spotty, sanctimonious berks without a brain to put a helmet on.
    Southerners are soft, slow and simple and the wife's brother is all three, the great drip
    `,
  ),
];
