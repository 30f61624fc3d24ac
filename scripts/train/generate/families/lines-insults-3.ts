import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Swearing at people, animals and villains, leering scorn; and the same words among friends, about oneself and about things. */
export const linesInsults3: readonly Family[] = [
  lines(
    'lines-insults/sworn-at',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    You're a complete tosser and your mates know it
    shut ya gob you stupid cow
    Oh fuck off you sanctimonious twat
    What a bellend
    Dickhead of the week goes to {name}, again
    you utter utter knob
    Absolute wanker, did you even read the report before you opened your mouth
    Two-faced bastard, smiling at my mum on the doorstep and then voting to close her day centre
    Piss off back to your second home you smug git
    Fuck you and your fucking consultation
    proper gobshite this one
    F*** off {name} you t**t
    ur an actual shithouse m8
    Arsehole. There's no nicer word and I did look for one.
    She's a total bitch and always has been
    what a c u next tuesday
    Stick your thoughts and prayers up your arse you fake
    Go to hell, you heartless bastard
    {name} is a prick. Retweet if you agree.
    Bloody idiot. Bloody, bloody idiot.
    Shite MP, shite human being, shite tie
    you thick twat the pilot was in 2018
    Eff off you eejit, nobody round here wants your cycle lane
    Who's this dopey cunt
    I've had it with you, you arrogant shit, my wife was in agony and you laughed
    Bollocks to you and bollocks to the horse you rode in on
    Every time this knobhead gets airtime a licence fee gets cancelled
    wanka
    Kiss my arse, councillor, you jumped-up little shit
    The bloke's an utter cockwomble with bells on
    d1ckhead
    Lying sack of shit in a two grand suit
    Stfu karen nobody asked
    a$$hole. hope u lose ur seat
    You silly bitch, you can't even spell immunology
    oh look its captain bellend with another thread
    Fk off u absolute weapon
    Jesus Christ you are one miserable arse
    {name} can get to fuck
    Gutless fuckers like you make me sick
    `,
  ),
  lines(
    'lines-insults/animals-and-vermin',
    { labels: ['insult', 'dehumanisation'], direction: 'subject' },
    `
    You're vermin and vermin get flushed out
    Leech. Find another host.
    Not a human being at all, just a thing in a suit
    You are a parasite and the sooner this country is wormed the better
    What is it and why is it talking
    Cockroach in a cardigan
    It speaks! Somebody put the lid back on the bin
    Filth like you belongs in the sewer you voted to fill
    The rat has crawled out of {place} to give us her views
    You're a disease, {name}, and {town} needs the antibiotics
    I've stopped thinking of you as a person. You're a growth.
    pond scum has more feelings
    {name} is a maggot on a corpse and we're the corpse
    subhuman the lot of what comes out of you
    Pigs have more dignity than this animal
    A tick, swollen on other people's blood. Look at it.
    that is not a woman that is a swamp creature with a press pass
    He's a tapeworm with a title
    Put it back in its cage before it bites a nurse
    You're slime. Slime with a blue tick, but slime.
    They should have drowned you with the rest of the litter
    Someone call Rentokil, {name} is back on {programme}
    Human waste with a lanyard
    Look at it, waddling up to the dispatch box to snort
    `,
  ),
  lines(
    'lines-insults/vermin-others',
    { labels: ['insult', 'dehumanisation'], direction: 'other' },
    `
    Politicians are cockroaches, you could drop a bomb on Westminster and they'd crawl out claiming for it
    The whole board are leeches and should be picked off one by one
    Journalists. Rats with notebooks.
    Those protesters are scum, hose them into the gutter where they came from
    Benefit lot are parasites, breeding at our expense
    BBC vermin at it again
    Pack of hyenas, the entire front bench
    anti-vaxxers are a plague and i don't mean that as a metaphor
    Council of maggots
    These 'activists' are animals and want putting in pens
    `,
  ),
  lines(
    'lines-insults/leering-scorn',
    { labels: ['insult', 'sexual-harassment'], direction: 'subject' },
    `
    Face like that and still nobody would, love
    She only got the job on her knees
    who did you shag to get on that panel
    Nice legs, shame about the brain
    You'd be almost bearable with your mouth full
    {name} needs a good seeing to, might cheer the miserable mare up
    Frigid old trout, that's what her trouble is
    Put some clothes on and people might listen to your stats, tart
    Slept her way to the consultant's list and now she lectures us
    I wouldn't touch you with my mate's, minister
    Dried-up spinster hates men, shock
    Get your top off, that's the only way anyone's watching this rubbish
    The only thing she's ever been good at is lying on her back, ask the whips' office
    All that cleavage and not one idea, slapper
    You're too ugly to be worried about harassment darling
    `,
  ),
  lines(
    'lines-insults/groups-of-people',
    { labels: ['insult'], direction: 'other' },
    `
    You people are all the same, thick and proud of it
    Bunch of clowns in the council chamber
    Anyone who voted for this is a moron
    GPs are lazy, greedy and think they're God
    The commenters on here are braindead, every last one
    Teachers: couldn't do, so taught, couldn't teach, so went on strike. Idlers.
    What a shower of halfwits {party} have turned out to be
    Civil servants are pen-pushing cowards and always were
    {town} folk, famously slow on the uptake
    Half the people in this thread couldn't spell cat if you gave them the c and the t
    Cyclists are smug, lycra-clad imbeciles and I'll die on this hill
    Junior doctors are spoilt brats with stethoscopes
    If you still watch {programme} you're a sheep and a dimwit
    Snowflakes, the entire generation. Wet lettuces who need a hug to open the post
    Boomers are the most selfish useless people who ever lived
    Lefty students, unwashed and unemployable
    Gammons frothing again. Pink-faced dullards
    Muppets to the left of me, muppets to the right. The whole chamber's thick
    the mods on this group are pathetic little dictators
    Remoaners are still crying like babies, pitiful losers
    Those parents outside the school gate are a disgrace to the species, fat, loud and stupid
    Every journalist at {paper} is a talentless hack
    Scientists? Eggheads who couldn't change a plug
    Look at the marchers, not a job or a bath between them
    Social workers are busybodies too stupid for nursing
    Whoever runs the council's twitter is a prize plum
    `,
  ),
  lines(
    'lines-insults/groups-accused',
    { labels: ['accusation'], direction: 'other' },
    `
    They're all on the fiddle, every MP, every party, every year
    Big Pharma owns every doctor in this country and you'd be a fool to take anything they hand you
    The BBC is a paedo ring with a weather forecast
    Councillors round here are bent and the builders know their price list
    The scientists were paid to say it. Simple as.
    Mainstream media lies for money, next question
    NHS managers killed thousands and got bonuses for it
    Charities are a racket. Always have been.
    The whole committee is in the pocket of the gas lobby
    Every one of those 'grieving mums' on the news is a crisis actor
    Judges are traitors to the people of this country
    So-called fact checkers are paid liars, look up who funds them
    The vaccine lot faked the trial and buried the bodies
    Labour councillors nonces, Tory councillors crooks, Lib Dems both
    Climate scientists cook the books for grants, ask any farmer
    Union bosses pocket the subs and laugh at you from the villa
    `,
  ),
  lines(
    'lines-insults/banter-of-friends',
    { labels: [], direction: null },
    `
    Happy birthday you old fart, drinks on me at the Anchor
    Love you, you daft cow, see you Friday xx
    Cheers knobhead, you saved my bacon with that lift
    Oi dickhead you left your keys in my coat again 😂
    My best mate is a complete muppet and I'd take a bullet for him
    Get well soon you lazy git, the five-a-side is rubbish without you
    you absolute legend, you beautiful idiot, you actually did it
    Bring the good crisps this time you tight bastard ❤️
    Aw you soppy old sod, now I'm crying at my desk
    Who's the clown who put a whoopee cushion on the head's chair? I salute you sir
    Miss your ugly mug at work, it's too quiet
    Twenty years married to this numpty today and I would do it all again
    nah ur so annoying and i love u for it bestie
    Get in, you little beauty! What a goal you silly sausage
    Right you pair of reprobates, who's bringing the tent
    My nan calls everyone a daft apeth, it's how we know she's fond of us
    Tell that grumpy old goat of a husband of yours I said happy retirement
    Stop being so good at baking you show-off, it makes the rest of us look bad
    You jammy bugger, two raffle prizes in one night
    you cheeky mare, that was MY flapjack
    Haha fair play, you got me there you crafty sod
    Ring me when you land you numpty, I worry
    The lads call me Professor Pillock since the satnav business, and I've had it printed on a mug
    Bloody hell you look gorgeous, who knew you scrubbed up, you scruff
    Mate you're a liability. Best stag do ever though
    Sorry I was such a grumpy cow this morning, coffee's on me
    You big girl's blouse, it's only a spider, says the woman who rang her dad about a moth
    My brother just texted 'alright loser' which in our house means I love you and hope the exam went well
    See you at the reunion you bunch of degenerates x
    `,
  ),
  lines(
    'lines-insults/about-myself',
    { labels: [], direction: null },
    `
    I'm such an idiot, I replied all to the whole council
    Thick as two short planks, me. Took me an hour to find the mute button
    God I looked like a boiled potato on the news last night
    Turns out I'm the clown who locked the keys in the minibus
    I felt like a complete fraud on my first day as a registrar. It does pass.
    My voice sounds like a strangled goose on that recording, apologies to listeners
    As an ugly old git with a face for radio I'm grateful they didn't send a photographer
    Call me stupid but how do you claim the discount?
    I was a coward at school and didn't stand up for him, and I've regretted it for forty years
    What a plonker I am, turned up to the meeting a week early with a cake
    I used to be a horrible gossip. Sorry, everyone from the class of 1997
    my brain is mush today ignore the typos
    Imposter syndrome is real, some days I'm convinced I'm a con artist with a stethoscope
    I'm a failed dieter, a failed gardener and a fair-to-middling councillor
    Forgot my own wedding anniversary. Yes, I know. Worm.
    Silly old fool that I am, I believed the parking meter
    Every time I try to park I become the worst driver in {town}
    I'm the useless lump on the sofa shouting at {programme}, hello
    I was wrong, I was rude and I behaved like a spoilt child. I apologise to {name} without reservation.
    Nobody told me I had spinach in my teeth for the entire hustings, I must have looked unhinged
    Bit of a dinosaur with tech me, can someone explain the QR thing slowly
    i am the problem its me i ate the last hobnob
    Was I a waste of space as a student? Yes. Did {name} give up on me? No, and now I'm a nurse.
    I make a scarecrow look well dressed, my wife says
    `,
  ),
  lines(
    'lines-insults/things-films-teams-companies',
    { labels: [], direction: null },
    `
    What a load of rubbish that film was, two hours I'll never get back
    Pathetic defending, absolutely pathetic, we deserved to go down
    This printer is a lying, cheating, useless lump of plastic and I hate it
    The new app is a disgrace, it logs you out every thirty seconds
    Worst kebab in {town}, dry as a nun's sandals
    City were clueless, gutless and toothless. Same again Tuesday then
    The finale was insulting drivel, whoever wrote it should be made to watch it
    My broadband provider couldn't organise a cup of tea
    That trifle was an abomination and I ate two bowls
    Stupid bloody car won't start again
    This hoover sucks, and not in the way I paid for
    Ugly building, ugly car park, lovely view of the river if you stand with your back to both
    Trains are a joke today, three cancelled and the fourth has no toilets
    The plot is thick as mince and twice as greasy. I loved every minute.
    The referee had a stinker, but so did our midfield
    vile weather, vile traffic, vile coffee, happy monday
    What a shambles of an album. Two decent songs and a fart noise
    Rotten customer service from that airline, fifty minutes on hold then cut off
    The villain in that drama is a slimy snake of a man and I cannot look away
    Spineless performance from the lads, no fight at all in the second half
    Boring, bloated, badly lit. One star.
    My satnav is an imbecile, it wanted me to drive into the canal
    Whoever designed this roundabout system had a grudge against humanity
    Awful shoes. Fell apart in a week like a wet biscuit
    This council website is garbage on a phone, any chance of a fix?
    The cat is a thieving, ungrateful little monster and she sleeps on my head
    Crap pitch, crap pies, crap result, same time next week
    Gutted, we were useless, but full credit to the other lot, they wanted it more
    That squirrel is a menace, a thug and a vandal, bulbs everywhere
    Our boiler died again, the miserable old brute
    My sourdough starter is dead, a foul grey slime, so that's this week's personality gone
    The seagulls in {town} are gangsters, one took a whole battered sausage off a toddler
    `,
  ),
];
