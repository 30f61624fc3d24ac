import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt5: readonly Family[] = [
  lines(
    'lines-contempt/football-manager-women-dim',
    { labels: ['insult'], direction: 'other' },
    `
    Our gaffer's so dense light bends round her.
    that centre half has the football brain of a potato and im being unfair to chips
    Who taught him to think, a revolving door?
    the chairman is a buffoon, the coach is a bigger one and the physio fell over the bucket
    it never occurred to her to look up. nothing much does occur to her
    Ten men behind the ball and he sends on another full back. I've had more imaginative toenails than that man.
    slow feet slower head
    The lad on the left wing hasn't the wit to be offside on purpose
    numbskull threw it to their striker, twice, and smiled
    they put a mannequin in goal and a dummy in charge
    some brains trust in that dugout: one cant add, one cant read, and the third thinks it's tuesday
    Never a thinker, their captain. You could hide his own boots on his feet.
    poor soul looks baffled by the coin toss
    `,
  ),
  lines(
    'lines-contempt/football-manager-banter-facts',
    { labels: [], direction: null },
    `
    drew names from a welly for the raffle, won a welly
    Finnish lessons start Monday in the clubhouse, bring a pen
    the physio fell over the bucket and needed the physio
    i was offside on purpose your honour
    mannequin in the club shop wears my size, at last
    What time's the coin toss? My niece is mascot.
    A potato rolled onto the pitch from somebody's shopping and play stopped for a minute while the keeper took it off.
    ten men, no subs, one nil, never been prouder
    gaffer rang at midnight to say im starting, cant sleep
    lost my boots, they were on my feet, its been a long season
    revolving door at the hotel defeated our whole back four
    dummy run through for the cup parade is on Thursday so the high street will be shut from six
    It's Tuesday, isn't it? I turned up for training and there was nobody here but a heron.
    `,
  ),
  lines(
    'lines-contempt/football-manager-praised',
    { labels: ['support'], direction: null },
    `
    Two years ago nobody came to watch the women at our ground and last Sunday I could not find a seat. That is down to you and a minibus that only starts downhill.
    she sees things two passes before i do
    Best brain in the league, our gaffer.
    poor result, proud of every one of you
    to whoever called the keeper a dummy, she is seventeen and she saved a penalty on her debut so hush
    You were slow coming back from that knee and nobody minded, we were glad to see you run at all.
    clever substitution, changed the game
    bench looked baffled, crowd loved it, brave call
    He's never too busy to talk to the wheelchair end
    dont let the phone ins get to you boss, we can see what you're building and it takes more than one autumn
    what a save. what a woman
    imaginative, stubborn and fair, that's our captain
    `,
  ),
  lines(
    'lines-contempt/housing-officer-filth-thing',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    filthy creature, they should hose you out of that office
    Housing officer my foot. It's a spider, it sits in the middle and waits.
    you are a bug
    a barnacle on the bottom of the council
    Three years of letters and I've yet to find evidence that there's a human being at the other end of them, only some reptile that stamps NO.
    dung. on legs. with a parking permit
    Never mind the damp, it's the thing from the council that gives me the shivers. Dead eyes. Wet hands. Not one of God's I'd swear to that.
    u have no heart u have a calculator in there
    I've a wall full of fungus and an officer made of the same stuff
    she sniffs round other peoples homes like the bitch on heat that she is, a dog in lipstick
    they sent the ferret round again, nasty twitchy little animal, signed the form and scuttled off
    calling you a human would upset my mates so ill go with sludge
    a louse on the poor
    not staff. infestation.
    `,
  ),
  lines(
    'lines-contempt/housing-repairs-bugs-and-damp',
    { labels: [], direction: null, heldBack: true },
    `
    bed bugs in flat 9, treatment booked for thursday
    Black mould behind the cot and the baby coughs all night. Please send someone.
    spider the size of a saucer in the bath, officer refused to come in and i dont blame her
    ferrets allowed in ground floor flats? asking for two friends, both ferrets
    fish tank leaked through to number 4, my fault, have said sorry with a cake
    that sludge in the gutter wants clearing before the winter
    Human error, they said. My rent account now shows I'm owed nine million pounds.
    the lift stamps its foot and says no like a toddler
    hose pipe burst, hallway filthy, mop available?
    Barnacles on the pier steps again so hold the rail
    Whose dog is in the stairwell? She looks in heat and three lads from the terrace have followed her in.
    my calculator says one rent rise, your letter says two
    infestation of pigeons in the loft, can hear their little feet at five
    officer came out at eight at night in the rain with a heater for my gran, a human being at last
    `,
  ),
  lines(
    'lines-contempt/quiz-show-host-mixed-wits',
    { labels: ['insult'], direction: 'subject' },
    `
    you read the answers off a card and still get them wrong
    Paid to ask questions because God knows you couldn't answer any.
    general knowledge of a gatepost
    My husband shouts at the telly. He says you think Belgium is a sauce.
    the contestants deserve someone who can count to three
    You've got a lovely smile and it's holding up an awful lot of nothing
    thats a mug not a mind
    u thought the moon was a star?? babes. BABES. stay in school next time
    Like watching a sheep do a crossword.
    fact checkers must weep, ur memory is a colander and the rest of u is a sieve
    Your autocue does the talking and your eyebrows do the thinking, and the eyebrows are underpaid.
    I don't believe in cruelty but somebody ought to tell you that you are not clever, that you have never been clever, and that the glasses are not helping.
    Not quick, are you? I've grated cheese with more alertness.
    `,
  ),
  lines(
    'lines-contempt/quiz-night-harmless',
    { labels: [], direction: null },
    `
    i thought the moon was a star till i was twenty two
    count to three then everyone lift the sofa
    Belgium is where my parents met, over a sauce.
    sheep in the road, crossword half done, bus not moving, heaven
    we came last with four points and won the wooden spoon plus a cheese grater
    my memory is a colander these days so i write it all on the fridge
    Quiz is at eight, teams of six, no phones, and the vicar is not allowed to be on the same team as the history teacher again.
    which river runs through six countries
    buzzer broken so we are using a duck toy
    Wrong answer of the night went to me: I said Henry the Ninth, with confidence.
    gatepost needs painting, any volunteers
    do contestants get their train fare paid
    Who was the man with the glasses in the second round? I am sure I taught him maths.
    clever dog, opened the fridge, ate the trifle, closed the fridge
    `,
  ),
  lines(
    'lines-contempt/cyclist-campaigner-profanity',
    { labels: ['profanity'], direction: 'subject' },
    `
    get the fuck out of the road
    fuck your bike, fuck your helmet, fuck your cycle lane
    oh piss off you and your petition
    shove your bloody bike lane up your arse
    F off!!!
    jog on, and i mean that in the rudest f***ing way
    go and boil your arse
    Eat shit.
    No. Fuck off. I've read it all and I have thought about it for a week on a crowded bus, and on balance, fuck off.
    fuuuuck offfff with the bell emoji
    feck off back to yer lane ye hear me
    Naff off, sod off, bugger off, in any order you please
    kiss my arse mr campaigner
    stfu and ride ffs
    to hell with you and sod your sodding survey
    screw you pal, sincerely, every white van in Leeds
    `,
  ),
  lines(
    'lines-contempt/cyclist-road-life',
    { labels: [], direction: null },
    `
    bugger, puncture
    helmet saved my bloody life yesterday so wear one
    Shove up a bit at the crossing please, there are buggies behind
    my arse hurts, sixty miles on a borrowed saddle
    rode to work, got soaked, swore at a duck, would do it again
    Jog on Sunday, bike on Monday, sofa until Friday.
    who the hell designed that roundabout, it's like a plate of noodles
    Van driver in Leeds stopped and gave me his gloves. Bloody hero.
    screw missing from my rear light, what size is it
    fell off at the lights in front of a full bus, fuck my life
    survey closes at midnight so fill it in you lovely lazy lot
    what the feck is a sharrow
    piss poor weather for a picnic ride but forty came
    `,
  ),
  lines(
    'lines-contempt/cyclist-campaign-criticism',
    { labels: ['criticism'], direction: null },
    `
    that cycle lane is a bloody mess and ends in a tree
    I ride daily and I still think your petition is wrong about the high street.
    shit surface on the towpath, fix it
    You left out the buses. Six thousand people a day and not a word about them.
    the survey was loaded, question 4 has no way to say no
    rude reply that, he only asked about the bell
    bollards put where the ambulances turn, who signed that off
    Too much paint and not enough kerb
    we were promised a path to the school and got a sign with a bike on
    your figures on vans are out of date by about nine years
    sod all provision for trikes
    A campaign that shouts at mums in cars will not win mums in cars. That video was a mistake.
    `,
  ),
  lines(
    'lines-contempt/poet-presenter-contempt-arts',
    { labels: ['insult'], direction: 'subject' },
    `
    who told you that you could write
    Every line of yours is proof that nobody loved you enough to say stop.
    a minor talent, and i'm counting generously
    you're embarrassing. not the poem. you
    Third rate mind, second hand coat, first class ego
    oh god its you again, the human yawn
    I sat two rows back. I've never seen an audience check its watch as one body before. You are a bore to the marrow.
    No gift, no ear, no business being up there.
    washed up before you ever got wet
    You really do think people came to see you, don't you. They came for the wine, sweetheart, and most were sorry they stayed for the white.
    a vain little peacock minus the feathers
    Talentless hack, go back to greeting cards, even they will find you trite
    the bbc must owe your dad a favour cos u have nowt else goin for u
    and there he stood, mumbling, sweating, thinking himself deep. A puddle thinks so too.
    you have a voice made for silence
    `,
  ),
  lines(
    'lines-contempt/poet-arts-harmless',
    { labels: [], direction: null },
    `
    i wrote a poem about a puddle and my cat walked out
    peacock on the bus shelter again, he thinks he owns the route
    Who told you about the reading? I only heard at the chemist.
    third row, second seat, first time at the opera, i cried
    white wine or red for the launch? we have one corkscrew
    Embarrassing moment: I clapped between movements, alone, with vigour.
    my hand writing is so bad the poem i sent you was my shopping list, or possibly the other way about
    greeting cards half price at the gallery shop
    nobody came to my first reading but the cleaner and she bought two
    Voice gone, so the talk on ballads is put off till the 9th.
    A mumbling recording of my great grandfather turned up in the archive. He is reciting the names of his sheep.
    yawned all through it but thats night shifts for you, it was beautiful
    washed up on the beach this morning: one boot, one bottle, no message
    `,
  ),
  lines(
    'lines-contempt/poet-arts-review-criticism',
    { labels: ['criticism'], direction: null },
    `
    third poem went on too long
    I thought the second act was a bore, and the lighting hid the best actor.
    the prize went to the wrong book this year
    two hours without an interval is unkind to bladders
    I love your essays, I couldn't finish this one. It says the same thing in each chapter and the jokes about your neighbours feel spiteful.
    mumbled, under lit and overpriced at thirty quid
    the statue looks nothing like the miner it is meant to be
    that review of yours was unfair to a first timer
    vanity of a project if you ask me, when the roof of the theatre leaks on the stalls
    Weak script. Good coat.
    `,
  ),
  lines(
    'lines-contempt/museum-her-they-wits',
    { labels: ['insult'], direction: 'subject' },
    `
    she curates like she found the job in a puddle
    They put a woman who thinks Tudor is a paint colour in charge of the Tudors.
    hasnt read a book since the one about the caterpillar by the sounds of it
    lovely lass im sure but theres a vacancy behind the fringe
    Our school party asked about the Romans and the director stood there opening and closing her mouth like something at the fair you throw ping pong balls at. Ignorant doesn't cover it.
    an expert my eye, she couldnt date a loaf
    The man's a prize pudding. He put the helmet on back to front for the photograph and then corrected the photographer.
    bloke cant tell a bone from a biscuit
    of all the people to ask. of all the empty vessels on that whole pier
    Nice enough, slow, bit simple, and now paid eighty thousand for it
    whats she got a degree in, colouring
    Their new keeper of coins has to take his shoes off to count past ten
    i swear the mummies have more going on upstairs
    dopey doris at the desk of the director
    `,
  ),
  lines(
    'lines-contempt/museum-visit-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    the mummies gave my lad nightmares and a career plan
    A coin hoard in a biscuit tin! Who digs up a field and finds a biscuit tin?
    put the helmet on back to front, photo attached, i regret nothing
    Can you date a loaf? They found one in the bog and they reckon Iron Age.
    my daughter was the caterpillar in the parade and slept through it
    is the Tudor room open on a sunday, nan can only do sundays
    I can't tell a bone from a stone so I put everything in the tray and let the clever students sort it out.
    ping pong table in the foyer till Easter, strange but fun
    colouring sheets at the desk, ask for Doris
    two vacancies for weekend helpers, apply by friday
    took my shoes off at the temple bit and lost one
    empty vessel in case 4 was for eye ointment, who knew
    Slow walk round the sculpture park for anyone who finds stairs hard, Tuesdays at ten.
    school party of sixty in, come after two if you want peace
    `,
  ),
  lines(
    'lines-contempt/museum-thanks-support',
    { labels: ['support'], direction: null },
    `
    My class of thirty asked your guard if the bear was real about nine hundred times and each time he leaned in and whispered that he was not allowed to say. They have talked of nothing else.
    we were going to give it ten minutes because of the rain and stayed till closing, thank you for the stool
    your guide was patient with my simple questions
    Thank you for reading out the names of all the miners. My great uncle was number nine.
    she knows more about coins than anyone living and never once makes you feel small
    director herself came down and found my sons lost glove
    You could have laughed at my theory about the pots. You got me a chair and a book instead.
    dont let one nasty review spoil that room, it is beautiful
    the slow tour for dads with dementia gave us an afternoon of him back
    clever display, honest labels, clean loos
    I am not educated, I left school at fourteen, and in your gallery I have never felt it
    bravo to the lass with the fringe, best talk of the day
    `,
  ),
  lines(
    'lines-contempt/jobcentre-rat-animal-you',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    hyenas have more manners than u
    You aren't a woman you're a hatch with lipstick on
    I was treated like dirt by dirt
    Sits there chewing like a goat while folk cry in front of it.
    a jellyfish in a fleece. no brain, no bones, stings
    do they plug u in at night or do u just stand in the cupboard
    You people are weevils. You get in the flour and that's it ruined.
    whatever crawled out of the bin and put on that badge, i want a human please
    My dog went off his food when you came to the door and I trust him. Dogs know when a thing only looks like a person.
    savage. actual savage. cave dweller
    that lump of gristle told my daughter to smile more
    like a vulture circling the estate, ugly bald scavenger he is
    U wouldn't know a feeling if it bit you, android.
    they ought to study you under glass, a new species of scum
    A carcass in a cardigan, that one, with the flies still round it
    `,
  ),
];
