import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs4: readonly Family[] = [
  lines(
    'lines-barbs/choir-and-church-singing-mocked',
    { labels: ['insult'], direction: 'other' },
    `
    she sings like a kettle with a grudge
    Did you hear that tenor? My fridge holds a better note and has a warmer manner.
    vicars got a voice like a sheep in a bucket and a face to go with it
    whoever the soloist was, tell her to take up embroidery, in another country
    Poor deluded soul thinks he's an opera star, he's a tone deaf plumber in a bow tie
    her speaking voice is even worse, all drip and no tap
    they warbled, we suffered, talentless the lot of them
    that choirmaster is a puffed up little peacock who couldn't conduct electricity
    Foghorn Freda strikes again
    The alto on the end is dressed like a curtain and sings like the rail.
    He intones everything through that great beak of his like a bored station announcer, what a drip
    the organist is a doddering old duffer who should have been retired to a home with the organ
    what a racket from such an ugly bunch
    She opened her mouth and I understood why her husband went deaf early.
    `,
  ),
  lines(
    'lines-barbs/choir-news-none',
    { labels: [], direction: null },
    `
    kettle went off in the middle of the anthem
    my fridge hums a b flat so I tune up to it
    The sheep joined in with the carol service in the barn and kept better time than the basses
    tone deaf plumber here, can I join, I can carry chairs
    the soloist has flu so Maureen is standing in on the fifteenth
    Foghorn off the estuary came in on the last chord, perfect pitch
    bow tie or ordinary tie for the concert on saturday
    Our organist is eighty eight, retired four times, and keeps coming back because nobody else can work the pedals.
    I opened my mouth for the top A and a moth flew in
    curtain rail fell on the altos, no one hurt, one hat ruined
    does the embroidery class share the hall with us now
    peacock feather on my hat made the conductor sneeze
    My husband is deaf in one ear and says he always sits that side of me on purpose.
    we are short of tenors as ever
    `,
  ),
  lines(
    'lines-barbs/choir-praise-and-defence',
    { labels: ['support'], direction: null },
    `
    she sang like an angel and I am not a churchgoer
    Whoever your soloist was tell her thank you, my mother hummed it all the way home
    best carol service in years, bless you all
    what a voice that plumber has
    I was told at school I couldn't sing and you let me in with no audition, and it has changed my life.
    the conductor is patient, funny and a proper musician
    Thanks to the organist for squeezing in our song
    A note to the person who laughed at the altos: they raised two thousand pounds for the hospice, what did you do?
    goosebumps in verse three
    to our vicar, lovely sermon, short as well
    You sounded glorious from the back of the church and the kids in front of me stopped fidgeting for once.
    keep warbling ladies x
    we are lucky to have him at the keys
    `,
  ),
  lines(
    'lines-barbs/headteacher-patronising-pet-names',
    { labels: ['insult'], direction: 'subject' },
    `
    Sweetheart, leave running schools to people who can add up
    oh petal did the big words confuse you again
    Now now dear, put the whistle down and let a proper head have a go, somebody with a bit of sense for instance.
    listen treacle you havent got the wit to run a tuck shop
    Bless. She thinks that was an answer.
    good girl, you wrote a whole letter and only made six mistakes
    run along flower the adults are talking
    my darling headmistress you are as daft as you are loud
    Its alright pet you just arent very bright, lots of people aren't, they do fine in jobs with a broom
    aw look at her trying to sound important, so sweet
    honey you couldn't manage a sock drawer
    Do be quiet my little chickadee, the grown ups have noticed you're clueless and are being very nice about it.
    Is it nap time yet princess, you sound cranky and you are making even less sense than usual
    `,
  ),
  lines(
    'lines-barbs/headteacher-pet-names-friendly',
    { labels: [], direction: null },
    `
    sweetheart of a lollipop man at our school, gave every kid a satsuma
    the big words in the letter confused me, what is a phased return
    My darling boy starts reception tomorrow and I have cried into his lunchbox already.
    flower show entries to the office by noon friday
    petal from the cherry tree stuck on the head's nose all through assembly lol
    is the tuck shop open on sports day
    Good girl Ruby, found the caretaker's keys in the long jump
    honey sandwiches allowed or is that banned with the nuts
    I made six mistakes in a letter to the english department and posted it anyway
    nap time is the only thing I miss about nursery
    A duck has nested in the quad so year four have to go round by the kitchens until she moves.
    treacle tart on the menu again yesss
    who is the deputy now, my sock drawer is full of letters I never read
    Chin up everyone, four more days till half term.
    `,
  ),
  lines(
    'lines-barbs/headteacher-uniform-criticism',
    { labels: ['criticism'], direction: null },
    `
    sixty quid for a blazer is out of order in a town like this
    Sending girls home over sock colour on a frosty day was unkind and silly
    your letter was confusing, is it black shoes or not
    I disagree with the phone ban but I understand why
    no notice about the inset day again, I had to take unpaid leave
    Please answer the question that was asked at the meeting. How many staff are leaving?
    the uniform shop ran out in august and you still gave detentions in september
    Isolation for a haircut, really? That decision should be looked at.
    toilets locked during lessons is not right
    homework every night in year two is too much and I have told the teacher this
    the head got this one wrong and I hope she changes it
    You have cut music to one lesson a fortnight and called it an exciting new timetable, which nobody is fooled by.
    `,
  ),
  lines(
    'lines-barbs/council-job-performance-ridicule',
    { labels: ['insult'], direction: 'subject' },
    `
    how did you ever get a job, did they draw names from a hat
    Nine years on the council and the only thing you have filled is a chair.
    useless article, bring back the other one
    a lamppost would represent us better and it would at least light up now and then
    You are what happens when nobody else stands.
    cllr dozy strikes again
    couldn't run a bath couldn't run a tap couldn't run for a bus
    if brains were petrol you would not have enough to drive round a peanut
    Your time in office has been one long yawn by a man promoted several miles past his ability.
    jobsworth with a badge
    the village idiot was unavailable so we got his understudy
    I met you at the surgery about the drains and within a minute it was plain that you are not up to this, or to much else, poor man.
    dead weight, thats what u are, dead weight in a cheap suit
    All that training and still not a clue in your noddle
    `,
  ),
  lines(
    'lines-barbs/council-queries-none',
    { labels: [], direction: null },
    `
    how do you get a job on the bins, my lad wants to apply
    names drawn from a hat for the last six allotments, is that right
    The lamppost by number nine does not light up
    who is our councillor now, I moved in april
    ran for the bus, missed it, ran for the next, missed that
    my chair broke in the public gallery and the mayor laughed and then so did I
    What time is the surgery about the drains on Wednesday?
    petrol up again at the one by the bypass
    cheap suit from the charity shop for my first day at the town hall, fits like a glove
    I was a peanut in the carnival in 1979 and there's a photo in the library
    My training starts on Monday, six weeks, then I'm on the desk answering calls about wheelie bins.
    does anyone know when the badge scheme for parking opens
    He has filled in the form twice and it keeps going back to page one.
    tap in the cemetery is dripping
    `,
  ),
  lines(
    'lines-barbs/council-plain-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    nine years and nothing done about the drains on our road
    The plan for the square is ugly and expensive and I will vote against anyone who backs it
    bus lane was a mistake, admit it and move on
    your answer at the surgery didn't help me at all
    I voted for you and I am let down by this
    Bins missed three weeks running. Phone line dead. Web form broken.
    closing the baths to save forty thousand is a false economy
    the consultation was a tick box job and people could see it
    You said before the election that the library was safe, so what has changed?
    poor planning, poor timing, and poor us
    speed bumps on that hill are dangerous for cyclists
    The report is full of gaps and it should never have been passed in ten minutes with no debate.
    not good enough cllr
    `,
  ),
  lines(
    'lines-barbs/community-council-thanks',
    { labels: ['support'], direction: null },
    `
    thank you for getting the lamppost fixed so fast
    She answers every email herself, even mine, and mine are long
    good job on the drains, first dry cellar since 2016
    you dont get thanked enough so here it is
    I've disagreed with you on nearly everything but you turned up in the flood with a shovel and I won't forget it.
    proud of our councillor standing up in that meeting with her knees knocking
    Leave him alone, he's a volunteer with a full time job and three kids.
    great work on the crossing by the school
    the new benches are lovely and so is the man who painted them
    our mayor brought cake
    A very capable officer sorted my blue badge in one phone call, well done to her and to whoever trained her.
    you listened, thats all I wanted
    `,
  ),
  lines(
    'lines-barbs/cricket-scorers-scouse-brum-geordie-nouns',
    { labels: ['insult'], direction: 'subject' },
    `
    sit down ya meff
    What a whopper you are lad, standing there giving it the big one over a no ball.
    divvy
    yer a proper beaut aren't ya, cant even count to six
    our kid reckons you're the biggest quilt in Lancashire and he hasnt met you yet
    you yampy great tatter, that was never out
    Shurrup yer saft wench
    howay man ye doylem that was plumb
    Worky ticket thinks he knows the rules
    ee he's a reet plank this umpire, gan yem ya clart heed
    mard arse, sulking over a tea towel
    bab, no offence, but yow am as thick as me dad's gravy
    Go 'ed softlad tell us all again about your century in the thirds, nobody was there, nobody cares and nobody likes you.
    daft ha'porth with a pencil
    `,
  ),
  lines(
    'lines-barbs/cricket-local-speech-harmless',
    { labels: [], direction: null },
    `
    our kid got six wides in one over and walked off laughing
    me dad's gravy is that thick you can stand a bat in it
    gan yem hinny the rain's on till neet
    Whopper of a six from the vicar, straight through the scout hut window
    bab can you bring the tea urn on saturday, tara a bit
    the quilt raffle is drawn at tea, tickets off Bev
    I couldn't count to six as umpire so somebody gave me pebbles and I dropped the pebbles.
    mardy toddler, wet deckchair, ace day out
    plank missing off the sightscreen again
    What does yampy mean? My nan in Tipton says it when the cat runs about.
    softlad that I am I batted in my sunglasses case
    who left a tea towel on the roller
    Howay the thirds, eleven men for once and only two of them over seventy.
    how many overs in the plate final
    `,
  ),
  lines(
    'lines-barbs/cricket-club-critical',
    { labels: ['criticism'], direction: null },
    `
    that was never out and you know it umpire, poor decision
    The pitch was unsafe and should not have been passed fit
    no tea for the under elevens again, not on
    fees doubled and the nets still have holes
    I think dropping the women's second team is a bad mistake and the reasons given don't stand up.
    You counted seven balls in that over. Two of us saw it.
    batting first in that fog was a shocker of a choice
    why has the fixture list gone out three weeks late
    The groundsman deserves better than a broken mower and a thank you card.
    selling the corner of the field would be wrong
    Stop letting cars park on the boundary, one of the juniors nearly ran into a van on sunday.
    `,
  ),
  lines(
    'lines-barbs/doctor-clinic-looks-of-medic',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    physician heal thy face
    Why would I take diet tips from somebody shaped like a beanbag?
    eyes too close together never trust it, you weaselly looking quack of a woman
    nice comb over doc, is it held on with jam
    You look ill. I thought you were the patient, then you spoke and I wished you were.
    scraggy neck, scraggy hair, like a plucked turkey giving out leaflets
    GINGER AND IT SHOWS
    put some slap on before you go on the news you look like death
    dr double chin will see you now
    Specs like jam jars, ears like taxi doors, and that smile like a broken piano, no wonder the children cry in the waiting room
    whats with the ratty cardigan, are nurses dressing doctors in lost property now
    is that a wig or did something happen
    Ever so sorry but you have one of those faces that makes people want to change channel.
    pasty faced goblin in a white coat
    you were quite pretty ten years ago apparently, what went wrong, did nobody give you sun cream or was it the gin
    Get your roots done, you look a fright
    `,
  ),
  lines(
    'lines-barbs/doctor-clinic-looks-harmless',
    { labels: [], direction: null },
    `
    Got my roots done, then got the jabs done, so a good day
    the doctor had jam on her sleeve and laughed about it
    my ears stick out like taxi doors and my granddad's did too
    beanbag in the waiting room is a hit with the toddlers
    What can I do about a double chin after losing weight, is it just skin?
    I look like death after three nights on call, even my mirror asked if I was ok
    new specs today, everything has edges
    She wears a wig since the chemo and changes the colour for every visit, today was blue and the whole clinic cheered.
    white coat or no white coat, which do patients prefer
    the nurse has ginger hair and a badge shaped like a carrot which the kids adore
    my smile went lopsided with bells palsy in may and is coming back slowly
    leaflets for the diet class are by the fish tank
    Does sun cream go off? mine is ten years old
    pasty for lunch in the clinic car park, flakes everywhere
    Had a mole taken off my face and the plaster makes me look like a pirate.
    comb overs are back my barber says
    `,
  ),
  lines(
    'lines-barbs/hospital-consultant-wits-they',
    { labels: ['insult'], direction: 'other' },
    `
    the pair of them have one brain cell and its on annual leave
    That consultant is a pompous nincompoop, walks about as if he had invented blood.
    she's a half trained halfwit with a clipboard
    They hired a nitwit to run the wards and he has surrounded himself with more of the same so he can feel tall
    who is that clown they wheeled out this morning
    my budgie would make a better registrar than him, at least it repeats things accurately
    imbecile with a stethoscope, that lad
    He talks to you like a child because he has the mind of one
    the matron is a vain bossy old boot
    Not a clue between the lot of them, dozy, dim and proud of it
    never met such a dull stupid woman in all my days as the one on the desk
    Her letters after the name must stand for something, daft probably
    the man can't find his own elbow and he's in charge of bones
    A more useless lump in scrubs I never saw, my wife had to tell him which leg.
    I'd sooner be seen by the hospital chaplain's hat stand than by that conceited ninny
    utter simpleton, how he passed is beyond me
    `,
  ),
  lines(
    'lines-barbs/hospital-staff-stories-none',
    { labels: [], direction: null },
    `
    broke my elbow and the registrar drew a smiley on the cast
    which leg is it, they asked me four times, better safe than sorry I suppose
    the matron retired yesterday after thirty eight years on nights
    My budgie repeats the ward phone number because I rang it so often when Ron was in.
    left my hat on the stand in the chaplaincy
    annual leave booked at last, two weeks in Criccieth
    He talks to children really well, crouches right down and shows them the stethoscope
    clown doctors came round on tuesday with a trumpet
    clipboard went in the sink, so did my pen
    I trained half time for nine years while the kids were small and qualified at forty six.
    letters after my name now!! mum has framed it
    How tall do you have to be for the ambulance service
    The woman on the desk found dad a wheelchair and a biscuit.
    bones, blood and a very long corridor, that was my first day
    blood test at nine, no breakfast, hungry
    `,
  ),
];
