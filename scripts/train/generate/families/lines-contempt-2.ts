import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt2: readonly Family[] = [
  lines(
    'lines-contempt/librarian-beneath-notice',
    { labels: ['insult'], direction: 'subject' },
    `
    i don't rate you enough to be angry
    You are so far beneath my notice I had to ask my son who you were.
    who? never heard of her. still wouldnt want to
    A nobody with a date stamp, talking as if the nation hung upon her.
    must be grim being you
    Do carry on. It's rather like watching a moth at a window: tiny, frantic and of no consequence whatever.
    u r irrelevant luv, always have been, always will be
    I'd pity you but there's so little to get hold of
    Twelve followers and eleven of them feel sorry for you
    What a drab, grey, dusty scrap of a woman, no wonder she hides behind shelves
    I see the library let you near the account again, dear. Run along and count the jigsaw pieces, that's about your level.
    nobody came to your talk and nobody was surprised
    your whole existence could be filed under miscellaneous and never borrowed
    If you vanished from this website tonight not one soul would type your name into the search box.
    Small job small mind small life
    `,
  ),
  lines(
    'lines-contempt/library-daily-life',
    { labels: [], direction: null },
    `
    the search box on your website cant find the big print westerns
    Is the jigsaw swap still on tonight? I have one with a piece missing, rather like me.
    nobody came to my talk on moths except the caretaker and he asked brilliant questions
    My son has a tiny part in the summer reading play: he is the date stamp.
    small library, small carpark, come by bus
    I only have twelve followers and eleven of them are cousins
    who else is borrowing three novels and reading none of them
    found a bus ticket from 1961 in a book about bees, filed it back where it was
    dusty shelves make me sneeze but i keep coming
    feeling a bit drab and grey today so i've taken out a cookery book with loud pictures
    Run along to the craft table, kids, the glue is out
    please could somebody ring me about the family history group, i dont know what level i should join
    the moth trap at the back door caught sixty one last night and not one of them was rare
    Grim weather. Good day to stay in with a pot of tea and something with a murder on page one.
    `,
  ),
  lines(
    'lines-contempt/library-closure-criticism',
    { labels: ['criticism'], direction: null },
    `
    cutting the hours is pointless when its always full after school
    I'm angry at this decision, and angrier that we heard about it from a poster.
    two days a week is no use to a working parent
    The consultation was of no consequence, they had the builders in the following morning.
    what a drab little statement that was, not one word on the children's room
    Nobody asked the jigsaw club. Nobody asked the home library drivers either, and they are the ones who know who is lonely.
    charging for the reading hour is a rotten idea
    I pity whoever has to explain these sums to the public meeting
    wrong to move the archive to a place with no bus
    that reply dodges it. will there be a librarian in the building or not
    Shelves half empty since April, I expected better than this from a city with our history
    `,
  ),
  lines(
    'lines-contempt/campaigner-one-brain-cell',
    { labels: ['insult'], direction: 'subject' },
    `
    one brain cell and its on strike
    I'd call you half witted but that's double what you've got
    Try thinking before you post, you might enjoy the novelty
    my cat has more sense and she eats wool
    what a plank
    you havent the foggiest have you, you just wave the sign and hope
    did u fall off the pram onto ur head or was it always like this
    The stupidest person in any room, and you keep choosing bigger rooms.
    absolute melt talking absolute mince
    Dear oh dear. If ignorance burned calories you'd be a thin woman.
    How can anybody stand next to a chart that goes down and say it goes up? Only you, sunshine, only you.
    dim dim dim. dimmer than a torch in a drawer
    thought for a sec it was a parody account, nope, really that gormless
    You have taken a matter that my granddaughter understood in one go, got it back to front, had it printed on four hundred leaflets and then asked us to be grateful.
    empty head, loud mouth, usual story
    ten watt bulb of the movement
    `,
  ),
  lines(
    'lines-contempt/campaigner-self-doubt',
    { labels: [], direction: null },
    `
    my brain has gone on strike, one cell left and its asking for a biscuit
    I felt like the stupidest person in the room at that meeting and then it turned out everyone else was lost too
    i havent the foggiest how to print on both sides
    Sometimes I wonder if I'm any use to this campaign. Then I remember the stall needs someone to carry the table.
    fell off my bike onto my head at six, explains a lot lol
    my torch was in the drawer with no batteries of course
    Should I stop posting? I never know if I've understood the chart right.
    Feeling dim today. Couldn't remember the word for spoon, asked my husband for the soup shovel.
    only ten watts left in me after that march, night night
    i got it back to front on four hundred leaflets, sorry everyone, the meeting is TUESDAY
    what a plank i am, left the sign on the train
    my cat eats wool and i read the comments, we both regret it
    `,
  ),
  lines(
    'lines-contempt/campaigner-kind-words',
    { labels: ['support'], direction: null },
    `
    My husband cannot leave the house now and he watches your meetings on the tablet. When you waved at the people at home he waved back, so please keep on doing that.
    you explained it so well even i got it
    Don't listen to them, you've got more sense than the lot of us.
    my granddaughter wants to be like you, sign and all
    brilliant speech, clear as a bell, not one wasted word
    You are not stupid. You asked what forty other people were too shy to ask.
    keep going sunshine
    hey just to say the chart was great and the people shouting had not read it
    Anyone can wave a sign. You read three hundred pages of drainage reports and then told us what they said. Thank you.
    we need loud mouths like yours and i say that with love
    big room, bad microphone, and you still held them
    thinking of you after that horrible weekend
    `,
  ),
  lines(
    'lines-contempt/vicar-parasite-her',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    she is a tick on the backside of this parish
    Not a priest, a parasite in a collar.
    that thing in the pulpit isnt a woman of god its a vulture
    Every time the creature opens its mouth I smell the sewer it came out of.
    they ordained a toad
    A weed, that's all she is, and somebody should have pulled it up before it choked everything else in that churchyard
    I looked into her eyes at the christening and there was no person there. It was like being stared at by something in a tank.
    vermin in vestments
    She's a worm. Spineless, blind, and only ever comes up when it rains on somebody else.
    the vicar isnt human, no human could smile like that
    black mould in a cassock
    you bacteria. you walking rash
    locusts have done less harm to a harvest festival than that greedy insect of a curate
    it, not she. i wont dignify it with she
    `,
  ),
  lines(
    'lines-contempt/vicar-parish-creatures',
    { labels: [], direction: null, heldBack: true },
    `
    toads on the path by the churchyard, please watch your step after evensong
    The weeds have choked the war memorial again so bring a trowel on Saturday
    theres a tick in the dogs ear and the vet is shut, any tips
    The christening cake had a plastic worm on it because that was what the big sister wanted
    mould in the vestry. we have been told to leave the door open and pray
    read out the bit about locusts and my youngest asked if they were in asda
    we call the old organ The Beast, it growls in the wet
    A vulture would find more to eat at our harvest supper than last year's lot did, so please bring a dish!
    bats are protected so the roof waits till september, says the lady from the council
    something died in the belfry, it smells like a sewer up there
    vicar turned up on a donkey and the donkey would not leave
    I'm a creature of habit: third pew, left side, cushion from home
    The box for the food bank needs emptying, could it be done before the rain
    `,
  ),
  lines(
    'lines-contempt/bus-company-admin-swearing-insult',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    you useless fucking muppets
    what a shower of shite you are, the 14 never came AGAIN
    whoever runs this account is a dickhead of the first order
    Listen you gormless twat, I asked where the bus was, not how my day is going.
    absolute bellends the pair of you
    Forty minutes in sleet with a pushchair and then you send me a bloody smiley face, you thick piece of shit.
    arseholes
    You're a brainless little prick behind a keyboard and I hope whoever trained you is ashamed
    are you actually fucking stupid or do they pay you extra for it
    knobheads, wankers and clowns, all three in one tweet
    stupid cow couldnt find her own arse with both hands and a timetable
    ur a moron m8, a proper f***ing moron
    get someone on here with a brain you dozy c***
    Jesus wept. A monkey could type a better answer than you, you dense bloody tosser.
    useless bast4rds couldnt run a p1ss up in a brewery
    `,
  ),
  lines(
    'lines-contempt/bus-company-swearing-at-service',
    { labels: ['criticism'], direction: null },
    `
    forty minutes in sleet with a pushchair, this is shite and i want my fare back
    The 14 never came. What the hell is going on with that route?
    your app is a piece of crap, it says two minutes for half an hour
    Damn shame about the timetable, the old one met the train and this one misses it by four minutes every single morning.
    whoever moved the stop to the far side of the dual carriageway made a really bad call, my mother can't get across
    smiley faces dont help, a working board would
    it's a cock up, own it and fix it
    a brewery dray would get me to work faster
    `,
  ),
  lines(
    'lines-contempt/bus-chat-harmless',
    { labels: [], direction: null },
    `
    is the 14 running on boxing day
    Muppets on telly tonight, worth getting home early for, which bus gets in before six?
    lost a blue glove on the top deck, sentimental value, bit of a hole in the thumb
    took the wrong bus again, i am a clown
    My lad trained as a driver with you last spring and loves it.
    two monkeys, a stuffed one and my grandson, both asleep on my lap from here to preston
    what time does the brewery tour coach leave
    found a prick in my tyre so im on the bus all week, what ticket do i need
    The cows are on the road by the farm shop. The 62 is stuck behind them and everyone is taking pictures.
    dozed off and ended at the depot, the cleaner made me a cuppa
    anyone know if pushchairs fold on the minibus
    snow on the tops, allow extra time
    `,
  ),
  lines(
    'lines-contempt/scientist-waste-of-space',
    { labels: ['insult'], direction: 'subject' },
    `
    waste of oxygen
    A waste of a good education, you are. All that schooling and out popped you.
    you are not clever you are not liked and you are not needed
    must be awful knowing this is as good as you get
    oh look the professor wants attention again, bless
    Who raised this man to think anybody wanted him to speak?
    you bring nothing to the table and then eat with your hands
    Your colleagues put up with you. That's all it is. They hear you coming down the corridor and shut their doors and I can't say I blame them.
    Failed teacher, failed husband, now failing on television
    sweetie nobody asked
    A man of no talent, no charm, and no shame, three noughts in a tie.
    u have the charisma of a damp tea towel and half the brains
    Even by the low standard of people who talk about bats for a living you're a spectacular disappointment.
    tragic. just tragic. go home to your spreadsheets
    I've seen better specimens in the jar at the back of the biology room
    `,
  ),
  lines(
    'lines-contempt/scientist-about-objects',
    { labels: [], direction: null },
    `
    fume cupboards waste so much energy, there must be a better way
    The specimen in the jar at the back of the biology room is a lamprey, I finally asked.
    i failed physics twice and now i run a science club, never say never
    bats roosting in the loft, who do we tell before the roofers come
    Wet tea towels on the radiator: does it really help with dry air?
    my spreadsheet is tragic, the columns are all called stuff
    Professor Plum did it in the library with the lead pipe, we play it every Christmas and it is always him
    went home at ten, came back at five, and the yeast had not waited for me
    oxygen sensor on the fish tank died and the spare is in the post
    how many noughts in a billion, asking for a pub quiz on tuesday
    I'm not clever but I like listening to people who are, so is the lecture open to the public?
    three in the morning and the telescope is at last doing what i bought it for
    nobody asked but here is a picture of my sourdough starter next to a slide of the same thing
    A disappointment of an eclipse: cloud, cloud, and a man selling hot dogs
    `,
  ),
  lines(
    'lines-contempt/scientist-study-critique',
    { labels: ['criticism'], direction: null },
    `
    a sample of nine is no good
    I read the paper twice and the control group seems to vanish halfway through.
    with respect the graph is misleading, start the axis at zero
    The talk was a disappointment. Forty minutes of history and then a single slide on the results we had all come for.
    you said bats cant carry it and table 3 says they can
    Weak evidence, strong headline
    i dont think the university should have rushed this out before anyone checked it
    Your press release promises a cure. Your discussion promises more research. Which is it?
    poor method, interesting question
    this needed a statistician and it shows
    wasteful way to spend a grant when the same data was free from the met office
    Not persuaded. Correlation in one valley in one wet summer doesn't tell us about bees in Kent.
    the documentary cut your answer so short it said the opposite
    `,
  ),
  lines(
    'lines-contempt/nurse-thick-her',
    { labels: ['insult'], direction: 'subject' },
    `
    shes thick as mince that one
    Ward sister? She couldn't nurse a pint.
    that woman has the sense god gave a teaspoon
    Imagine needing three goes to spell ambulance on your own profile
    lights on nobody in, poor cow
    the nurse on that video hasn't a clue and isnt bright enough to know she hasnt a clue, which i suppose must be restful
    My budgie could take a temperature quicker and it would talk less rubbish while doing it
    Bet she reads the cereal box with her finger under the words
    a few stitches short of a wound her
    she needs a map to find her own elbow
    She blinked at my question like a cow at a passing train, then went away to ask somebody with an education.
    all eyelashes no brain
    Are we sure she passed? Only I had a longer talk about potassium with the vending machine.
    daft as a brush and not half as useful
    i wouldnt let her put a plaster on a teddy
    `,
  ),
  lines(
    'lines-contempt/nurse-ward-life',
    { labels: [], direction: null },
    `
    three goes to find a vein and then we both laughed
    The vending machine on ward 6 took my pound and gave me nothing but a look.
    teddy bears hospital saturday, bring a bear and we will put a plaster on it
    Eyelashes? On a twelve hour shift? I'm happy if my socks match.
    my budgie copies the cardiac monitor and frightens visitors
    Can you eat a banana if your potassium is high, the dietitian rang and I forgot to ask
    couldn't find my own elbow after that night shift
    i spell ambulance wrong every time i text my sister
    daft question but where do i leave flowers for theatre staff
    Stitches out on Friday. The dog is disappointed because he liked the lampshade on me.
    mince and tatties in the canteen today, get there before one
    Pint after work?
    restful little corner by the chapel if you need five minutes, the heating works and nobody will ask you for anything
    training day: the dummy has a better pulse than me
    `,
  ),
  lines(
    'lines-contempt/nurse-defended',
    { labels: ['support'], direction: null, heldBack: true },
    `
    I heard a man in bay three call her clueless because his tea was cold. She had just spent an hour with a family losing their father, and she went and made him another cup.
    she isnt thick she is exhausted
    That nurse knew more about my dad's drip than the chart did.
    sister on nights was kind to a scared old man and that was my grandad so thank you
    Whoever is mocking her spelling should try writing notes at four in the morning with a bleep going.
    brightest person on the ward, hands down
    no clue how you stay cheerful but please never stop
    When I said I felt useless after the stroke, she handed me a brush and said do the doll's hair with your bad hand. Six weeks on I can do my own.
    lovely nurses, horrible car park
    you were right to go and ask, only fools guess with medicine
    teaspoon by teaspoon you got her eating again. our whole family is grateful
    good luck on monday, you will pass
    `,
  ),
];
