import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt6: readonly Family[] = [
  lines(
    'lines-contempt/jobcentre-life-harmless',
    { labels: [], direction: null },
    `
    goat yoga is on the list of courses, i have ticked it
    They said plug your CV in at the desk so I did and it printed a map of Wales.
    jellyfish stung me on my first day as a lifeguard
    i was treated kindly by a lad called Ash who found me a cleaning job
    weevils in the flour again so no baking at the lunch club
    My dog went off his food and it turned out he'd been fed by six neighbours.
    new species of moss found behind the job centre, scientists thrilled, we still have no bike rack
    could a human call me please instead of the robot voice
    dirt under my nails, money in my pocket, first week as a gardener done
    Savage heat today. There's water by the door if you're queuing.
    the vulture at the falconry centre is called Brenda and i feed her on Thursdays for forty quid
    old cupboard going free, no flies, one hinge
    butcher wants a Saturday lad, must not mind gristle
    smiled all the way home, got the interview
    `,
  ),
  lines(
    'lines-contempt/everyday-plain-idiots',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    youre an idiot
    You are so stupid it hurts
    what an idiot you are
    shut up stupid
    ur dumb as hell
    honestly such a fool
    you silly cow
    complete loser
    Idiot woman, read the question!
    are you stupid or just pretending to be
    I think you are a very stupid man and I thought so before today.
    dont talk to me you dummy
    another day another dumb reply from you, how do you not get bored of being wrong and thick
    `,
  ),
  lines(
    'lines-contempt/everyday-plain-fools-harmless',
    { labels: [], direction: null },
    `
    im an idiot, left the oven on
    What an idiot I am, it was in my other bag
    feeling stupid today
    You were a fool for love and so was I, 50 years on Saturday!
    silly question but what time does the pool shut
    dumb luck that we got the last two seats
    the cow is called Silly and the goat is called Very
    clown school in Bristol has a place left on the june course
    my phone is so stupid it changed the vicar to the viper
    I pretend to be asleep when the kids come in at six, does that make me a bad dad
    complete set of stamps for sale, collector lost interest
    fools rush in, as the old song says, so have a think before you buy that boat
    Are you still doing the tea on Sundays
    `,
  ),
  lines(
    'lines-contempt/ambulance-service-boss-useless',
    { labels: ['insult'], direction: 'subject' },
    `
    Useless article.
    as much use as a glass hammer, you
    I would get more sense out of the hold music, and it has a better tune than your sorry excuse for a mind.
    you're not fit to run a tap
    no use to man nor beast
    what are you for?? genuinely what are you for
    Every service in the country has one lazy, blinking, hopeless passenger and they made ours the boss.
    My mother lay on that lino for six hours. The crew were angels. You are a dead weight on every one of them and a smug one.
    you could be replaced by a laminated card saying sorry
    chocolate teapot. ashtray on a motorbike. u
    Inadequate little bloke in a big hat
    You have never once been good at anything have you, I mean look back on it, school, sport, women, this
    weak chin weak hands weak everything, go home
    Passenger. Ballast. Makeweight. Pick whichever word you can manage to read
    born useless, trained at great cost to stay that way
    `,
  ),
  lines(
    'lines-contempt/ambulance-service-thanks',
    { labels: ['support'], direction: null },
    `
    People write when they are cross and go quiet when they are grateful, so here is one for the other pile: you came in eleven minutes at Christmas and my wife is sat beside me doing the crossword.
    no use pretending, i was scared, and your crew held my hand
    My mother lay on that lino for six hours and the girl on the phone stayed with her for all of it.
    you are good at this, never doubt it
    To the paramedic who said sorry for the wait: you have nothing to be sorry for. You carried a sixteen stone man down four floors and sang to him.
    angels, the pair of you
    weak with relief when i saw blue lights on our lane
    Whoever sent the abuse ought to do one night shift with you and then see what they have to say
    big hat off to the volunteers at the showground
    the lazy jokes about you drinking tea make me cross, you earned that tea
    Three cheers for the boss who got back in an ambulance on new year's eve
    that card you left for my dad is on the fridge
    `,
  ),
  lines(
    'lines-contempt/ambulance-objects-useless',
    { labels: [], direction: null },
    `
    bought a glass hammer for my brother in law, he laughed
    this tap is useless, drips all night
    hold music stuck in my head since tuesday, da da da dum
    What are these clips for? They came with the stretcher trolley and nobody on shift has seen one before.
    blue light on the toy one has gone, is there a battery door
    Replaced the lino after mum's fall with something that grips
    dead weight of a wet dog, carried a mile, back has gone
    Chocolate teapot arrived in one piece from my aunt in York and lasted four minutes.
    is the defibrillator at the pub working or is that the old one
    I've never been good at sport, I was the makeweight in every team, and yesterday at 58 I ran five kilometres.
    passengers on the 7.14 delivered a baby girl this morning and she is named after the guard
    Sorry, wrong number, I wanted the taxi people
    `,
  ),
  lines(
    'lines-contempt/exam-regulator-them-thick',
    { labels: ['insult'], direction: 'other' },
    `
    Give her a sheet of paper with PTO on both sides and that's her busy till Christmas.
    theyre all as thick as each other in that office
    some berk in a suit decided this, you can tell by the spelling
    He'd struggle with a jigsaw of two pieces and then write to complain one was missing
    her idea of thinking is going quiet for a bit and then saying the same thing
    Our new chair of governors is a pillock. I say so as his brother.
    honest to god my sons hamster could mark better than that dope
    Twelve years of schooling and that man still sounds as though the word evidence was sprung on him this morning.
    daft bint at the exam board told me march has 30 days
    what a dunderhead, what a wally, what a plum, and he runs the county
    they put the village idiot on the panel and he was the bright one
    You're fine mate its your boss, hes got sawdust up there and not much of it
    dozy beggars, the pair of em, wouldn't know a fraction if they were cut in half
    `,
  ),
  lines(
    'lines-contempt/exam-season-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    pto on both sides of the sheet and i fell for it
    A jigsaw of two thousand pieces is what got me through revision.
    sawdust everywhere, woodwork practical tomorrow
    my brother is chair of governors so i get it in the neck at sunday lunch
    who else got 30 for question six
    Going quiet for a bit, maths on Monday, wish me luck
    i sounded so thick in my french oral, i told her i was a very large cheese
    plums from the school orchard, help yourselves by the gate
    does the hamster need feeding over study leave
    Wally was behind the lighthouse, took us the whole bus ride to find him.
    failed my test again, third time, the examiner was lovely about the bollard
    Village fete clashes with the resit so could the tug of war go last
    march has 31 days, you have to use your knuckles
    dozy this morning, put orange juice on my cereal, ate it anyway
    `,
  ),
  lines(
    'lines-contempt/exam-grading-criticism',
    { labels: ['criticism'], direction: null },
    `
    My son was ill on the day and the form to say so had to be in by noon that same day, signed by the school, which was shut. Whoever wrote that rule never met a child with a temperature.
    question six was a mess and you know it
    Marking by computer gave my daughter a grade that none of her teachers can explain.
    stupid timetable, three papers in one day
    the minister avoided every question about the appeals fee
    there were spelling mistakes in an english exam, come on
    A silly decision to announce it at midnight on a Wednesday. Kids were up, teachers weren't.
    i reckon you have got fractions wrong in the new book, page 40
    That panel had no teacher on it. Not one. It shows in each line of the report.
    the evidence for that change is thin
    why should a poor school pay the same for a remark as eton does
    Your answer on dyslexia was slow, vague and out of date
    `,
  ),
  lines(
    'lines-contempt/dog-trainer-vet-dehumanise-her',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    the only bitch in that clinic worth muzzling is the vet
    she's no more human than the pliers she uses
    mongrel. in both the looks and the manners
    that butcher isnt a person, she is a set of knives someone taught to talk
    I hold that a creature who can send a bill like that to a child of ten is not one of us. It's some cold crawling thing off the sea bed.
    you reptile
    ought to be tagged and neutered that vet so there's no more of it about
    what kennel did they get him out of lol fetch boy
    He is a tumour on the practice. Nice girls on the desk and then you open the door and there's that growth sitting there.
    I've wormed dogs for forty years and never seen a worm this size. Nice scarf on it too.
    get back down the sewer you overgrown newt
    a scavenger gull of a woman, all beak
    Specimen, that's what she is, a dried out husk of something that never quite hatched
    `,
  ),
  lines(
    'lines-contempt/dog-vet-animals-harmless',
    { labels: [], direction: null },
    `
    the bitch is five and the pup is nine weeks
    Put her in the crate with a blanket over it and she settles.
    dog neutered on tuesday, he is sulking in the cone
    newts in the pond!! does that stop the builders
    gull took the whole bag of chips and then it took the bag
    Our mongrel has whippet legs, a corgi middle and the face of a retired bishop.
    fetch is his favourite game and never once has he brought it back
    wormed, tagged, vaccinated and asleep on my husband
    stone gargoyle over the vets door is said to be the first owner
    vet found a growth on his paw and it was a bit of toffee
    My child of ten saved her pocket money toward the hamster's operation and your girls on the desk wouldn't take it.
    which muzzle is best for a greyhound with a long nose
    Hatched this morning: four ducklings and one very confused hen
    `,
  ),
  lines(
    'lines-contempt/dog-vet-criticism-support',
    { labels: ['criticism'], direction: null },
    `
    Twice now I have rung about the results and twice been told somebody would call me back by six. I like the practice and I know you are short of hands, but a text would have saved me a bad night.
    You should've warned us the cone would have to stay on for a month.
    cold manner, correct diagnosis
    I was unhappy with how my child was spoken to about the bill. She is ten and had just lost her dog.
    no vet on a sunday within forty miles, how is that right
    The trainer's method is harsh and the science on it is twenty years old.
    wrong dose on the label, please check these twice
    waiting room mixes cats and dogs and it's bedlam
    why push the dear food when the plain one has the same stuff in
    a practice that size with one set of scales is silly
    Posting the video of a frightened animal was poor judgement
    `,
  ),
  lines(
    'lines-contempt/choir-hymn-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    you are the worst thing to happen to the altos since the flu
    Tone deaf, dull and far too pleased with himself, our organist.
    Who do you think you are? You play the triangle for pensioners.
    cringe. everything about you is cringe
    I hear you've taken up conducting. It must be nice to wave at people who have to look at you for once.
    sorry sight, you in that robe
    Your solo on Sunday was the loneliest sound I've ever heard and I have been to sea. Give it up, woman, nobody has the heart to say you're no good, so I'm saying it.
    a squeaky hinge thinks its Pavarotti
    shes a has been who never was
    the entire choir rolls its eyes behind your back btw
    What an unremarkable man to make so much noise about
    you think youre the leader but they follow you the way ducks follow bread
    We prayed for a new musical director and I can only think the Lord has a sense of humour, because you're third rate, thin skinned and flat.
    im embarrassed for you, i am, i had to look at my shoes
    Not worth the candle, she isn't. Nor the hymn book.
    `,
  ),
  lines(
    'lines-contempt/choir-hymn-harmless',
    { labels: [], direction: null },
    `
    i am tone deaf and proud, put me at the back
    the ducks follow me for bread, not for my singing
    flat on the top note again, sorry altos
    Who has the other half of the triangle?
    an empty church, a squeaky hinge, one candle: best rehearsal we have had
    Solo on Sunday! I may be sick.
    my robe shrank so look out for my ankles in the carol concert
    Is it the old tune or the new tune for the harvest hymn, because last year half of us sang one and half the other
    had to look at my shoes so i wouldnt laugh in the anthem
    I've been to sea, I've been to war, and I've never been as frightened as when she handed me the descant.
    flu has taken all the basses
    heard a has been band at the pub, they were brilliant
    The Lord has a sense of humour, he sent snow for the summer fete.
    third pew is reserved for anyone who'd like to cry in peace
    `,
  ),
  lines(
    'lines-contempt/choir-hymn-criticism',
    { labels: ['criticism'], direction: null },
    `
    The tempo in the second half was a muddle and I think the fault lies with the decision to put the choir at one end and the organ at the other with four hundred people coughing in between.
    too slow, we nearly fell asleep in verse two
    The descant drowned the children, which is a pity because they had worked since September.
    please not the drum kit at evensong again
    I don't care for the new hymn book. It has changed all the words my mother sang.
    you shouldnt have cut the carol for the shepherds
    it was unkind to pick soloists by text
    Flat from start to finish, and the organ was a beat behind.
    selling seats at the front goes against what that church is for
    noise complaint at a choir? the council got this one wrong
    your notice about robes was a bit snippy
    the acoustics are awful since they carpeted the nave
    `,
  ),
  lines(
    'lines-contempt/train-conductor-swear-insult',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    jumped up ticket punching arsehole
    Proper little shit, him in coach C.
    youre a fucking disgrace to that hat
    Some thick twat in a waistcoat fined my gran for sitting in the wrong seat on an empty train. Is it you? You look the type, you smug prick.
    daft cow doesnt know her arse from her platform
    lazy fat fuck
    i've met brighter shits than you
    Bloody fool of a man, bloody awful company, and you can print that, you pompous old fart
    wnkr with a whistle
    you miserable bitch would it kill you to smile or know anything
    f***wit of the week goes to the announcer, well done d*ckhead
    Cheers for that, you sack of piss, missed my interview.
    who the fuck hired this cretin
    ya wee fanny, ya couldnae collect a ticket aff a dead man
    `,
  ),
  lines(
    'lines-contempt/train-swearing-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    missed the fucking train by one second, doors shut on my scarf
    Where the hell is coach C? There is A, B, D and a dining car.
    my gran swore at the toilet door and it opened
    Shit, wrong platform, running
    fat old cat asleep on seat 40, everyone stood
    who the hell designed seats with a bar in the back
    Bloody marvellous, free tea for the whole carriage because of the cow on the line.
    kill me now, four hours next to a hen party, and they are the loveliest girls but they have got kazoos
    old fart here, asking how the qr thing works
    nice hat on the guard at Crewe today
    I got the interview!! fuck yes!!
    swear jar on the staff table at our depot has bought us a microwave
    miserable bloody drizzle all the way to Carlisle
    `,
  ),
  lines(
    'lines-contempt/mp-casework-long-middle',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Please send the form for my late mother's flat. I asked at your surgery in person, and watched you hunt about for an idea like a man patting his pockets for a key he never owned, you hopeless dunce. The address is on file.
    Thank you for your letter of the fourth. I read it to my wife, who asked if it had been written by a child or by you, and we agreed that a child would have answered the question. My passport is still missing.
    My daughter's school place, the damp, the bus: three letters and three replies from a man with the wits of a gatepost. Please forward this to somebody who can think.
    I voted for you twice more fool me. You are a cardboard cut out, a pair of teeth and a rosette. The crossing still isnt mended
    nice weather at last. saw you at the fair, thought what a lummox, bought some jam, went home
    The dentist has closed, the bank has closed, and when we come to our MP we find that's closed as well, between the ears I mean.
    your office girl was a gem. she has to work for a dimwit every day and still says good morning
    Happy birthday to the most mediocre man ever to hold this seat, and I remember the one who fell asleep on the mace
    i watched the whole debate with the sound up. you got up, you said erm, you sat down again. my uncle thinks you were stuffed in about 2015
    Would you look into my pension, or get one of the adults to do it, since it has sums in it and those upset you.
    I'm writing about the crossing at Mill Road. I wrote in May also. I'm told you're a busy man, though from here you look like a lazy one with a diary, and no sharper than a boiled sweet.
    You will not remember me. I don't suppose you remember much, there being so little shelf space. Anyhow the fence is still down.
    `,
  ),
];
