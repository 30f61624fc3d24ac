import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: strong words in sports, politics, health, parenting, money and dialect talk, with short agreeing and disagreeing replies. */
export const linesDaylight6: readonly Family[] = [
  lines(
    'lines-daylight/short-replies-strong-words',
    { labels: [], direction: null },
    `
    dead right
    I'd kill for a bacon sandwich
    over my dead body are we having a buffet
    well that's murdered my afternoon
    hit and miss, that pub
    you what? dead serious?
    no way, shoot me now, another quiz
    bite me, it's a good film
    Hell's teeth
    get away with you
    get out of town, really?
    go away, you never met Cliff
    give over
    die laughing emoji, wherever it is
    To die for, that gravy
    who died and made you wicketkeeper
    it's a no brainer
    beats me
    bang to rights
    fair cop
    hang about, where's my tea
    choked up reading this
    `,
  ),
  lines(
    'lines-daylight/cricket-rugby-darts-snooker',
    { labels: [], direction: null },
    `
    hit him on the helmet and asked if he was all right, proper cricket
    slogged to cow corner, dropped by a curate
    the ball's dead, umpire, the dog's got it
    He's a nightwatchman, he only has to survive
    tackled round the ankles like we were taught
    scrum's going backwards, hooker's got cramp
    kick it into the stand and let's all breathe
    no fear of treble twenty that lad, nerves like rope
    Pot black, kiss off the cushion, dead weight, gone
    they strangled the run rate after tea
    our tight head's off with blood on his ear, bring the Vaseline
    I got bashed about a bit in the ruck, you should see the grass
    yorker took out leg stump, cartwheels
    bullseye for the match and half the pub asleep
    chucked a no ball at the death
    `,
  ),
  lines(
    'lines-daylight/boxing-fencing-archery-judo',
    { labels: [], direction: null },
    `
    jab, jab, hook, move your flipping feet
    knocked out in the third by a postman
    You drop your left and I'll clip you every time, keep it up
    choke's on, tap, don't be proud
    fencing beginners Monday, swords provided, stab a friend
    my arrow hit the target next to mine, still a gold
    she threw a fella twice her size clean over the shoulder
    Protect your head, kid, it's where you keep your spelling
    bare knuckle's how his granda paid for the farm
    rear strangle, week four of the syllabus, under supervision
    he can take a punch but can he take the 7.15 to Hull for the weigh in
    sparring only, light contact, gumshields in
    the armlock snapped on quick so watch your elbows
    `,
  ),
  lines(
    'lines-daylight/cycling-climbing-sailing-riding',
    { labels: [], direction: null },
    `
    bonked at Hawes, ate a whole malt loaf
    attack on the last bend and hold his wheel
    She fell off at Becher's and got straight back on
    man overboard drill at nine, I'm the man
    cut the rope is a film, we don't do that on club meets
    kicked by a cob, thigh like an aubergine
    the crux is a nasty slap for a wet hold
    hung by one hand for the photo, never again
    don't whip her, sit deep and ask
    Dead calm. We paddled home with a frying pan.
    lee shore, torn main, engine dead, tea cold
    he went over the bars and into the brook, we've stopped laughing now
    use the escape lane if your brakes cook
    `,
  ),
  lines(
    'lines-daylight/politics-campaign-jargon',
    { labels: [], direction: null },
    `
    this is a target seat, expect leaflets
    kill the bill rally Saturday, placards at mine from noon
    knocking on doors in the rain, every dog in {town} has barked at me
    the whip's told them to stay till midnight
    they'll be wiped out in May and the tea lady will outlast the lot
    attack ads don't work on my gran
    Guillotine motion carried, everyone home
    paper candidate, no chance, lovely rosette
    he was parachuted in from Surrey
    purge of the left, purge of the right, same sandwiches
    They fought a dirty campaign and lost by nine
    how do I get a proxy vote for my lad at sea
    I'm on the knocker Tuesday, which streets haven't we hit?
    leadership bloodbath, says the headline; it was two emails and a sigh
    the lib dem bar charts ought to be locked up
    first past the post is strangling small parties
    `,
  ),
  lines(
    'lines-daylight/strike-and-picket-talk',
    { labels: [], direction: null },
    `
    out at six, brazier lit, bacon on
    We struck in 84 and I'd strike again
    please don't cross the line tomorrow, talk to us first
    hit them where it hurts, in the overtime budget
    The offer's an insult, two percent and a mug
    negotiations are dead till Monday
    solidarity from the bin depot, honk as you go by
    fire and rehire is what they call it, we call it wrong
    lads on nights voted 97 to 3
    they've locked us out, gates chained, we're having a kickabout
    strike fund bucket at the bar, don't be shy
    The gaffer came out with doughnuts, we ate them and stayed put
    `,
  ),
  lines(
    'lines-daylight/heart-attacks-and-other-ailments',
    { labels: [], direction: null },
    `
    dad's had a heart attack, stents in, grumpy, doing fine
    shooting pains down the left leg, is that the sciatic thing
    Killer headache since the weekend
    stroke unit, bed nine, bring grapes
    it's a nasty strangulated hernia, they're doing it tonight
    panic attack in Lidl, by the drills, a lady held my hand
    gallstones. I wanted to crawl up the wall
    her blood's too thin and mine's too sweet
    hit by a bug, whole house, one bathroom
    fat embolism it said on the notes, I looked it up and wished I hadn't
    mad itching, is it the washing powder?
    Retinal bleed, so no driving for a bit
    my knee's knackered, my hip's shot, my teeth are somebody else's
    suicide prevention course is free and it's two hours, do it, it's good
    overdue a smear, a jab and a haircut
    `,
  ),
  lines(
    'lines-daylight/toddlers-and-teenagers-at-home',
    { labels: [], direction: null },
    `
    she's bitten three children and a health visitor
    my four year old has told me I'm fired
    He said "I'll put you in the bin mummy" because I cut the toast
    bath, book, bed, wine, silence
    teething, screaming, all of us
    the twins are plotting, I can hear it through the monitor
    slammed the door so hard the picture fell, over a hoodie
    Who has weed in the ball pool
    I've hidden in the pantry with a Twix, tell no one
    little monkey climbed out of the cot and I found him in the dog's bed
    mine hit yours with a spade, so sorry, is he ok?
    grounded till he's forty
    you can't kill them and you can't send them back, says my mother who had six
    sticky, filthy, fast asleep, perfect
    our teen communicates by grunt and by Deliveroo
    Tell your lad his scooter's in our hedge
    `,
  ),
  lines(
    'lines-daylight/money-and-business-talk',
    { labels: [], direction: null },
    `
    cash is bleeding out of the place
    they slaughtered us on the valuation
    loan sharks got my uncle, credit union got him out
    a hostile takeover of the tombola by the Rotary
    shares plunged, my pension with them
    It's a cut throat game, flower delivery
    dead stock, two hundred novelty mugs
    bankrupt by Easter unless the roof grant lands
    poison pill clause, page nine, clever
    we took a hammering in the second lockdown
    Pay the window cleaner or he'll hold our squeegee ransom
    haircut for bondholders, says the radio, and my dad said about time
    the taxman wants blood
    my invoice has been outstanding since the Jubilee
    `,
  ),
  lines(
    'lines-daylight/stand-up-and-writing-talk',
    { labels: [], direction: null },
    `
    I died on my backside in Dundee
    killed at the Glee, bombed at the golf club
    murder your darlings, so I cut the otter chapter
    Deadline's today, plot isn't
    who'd you have as the baddie
    the heckler was my own mother
    my editor's gone at it with an axe and she's right
    I need a way to finish off the colonel that isn't soup
    slay the first draft by Easter
    your punchline needs more punch
    The gag about the bishop went down like a lead budgie
    ghost writer wanted, must like bees
    character's dead on page three, hope nobody minds
    reader, I deleted him
    `,
  ),
  lines(
    'lines-daylight/northern-and-scots-harmless',
    { labels: [], direction: null },
    `
    I'll swing for that dog, he's had me pie
    yer bum's oot the windae wi that price
    haud yer wheesht the news is oan
    Tha'll catch thi death in that frock
    he's a reet mard when Leeds lose
    am pure scunnered wi this rain
    gan canny ower the ice pet
    I was that vexed I could have spat
    D'ye ken whaur he bides? His parcel's at oors.
    shut thi gob and eat thi tea, as me nan put it, God rest her
    greetin like a wean at the end of Bambi, a grown man
    she clattered intae the bin, nae damage
    our kid's dead mardy cos his hamster's poorly
    Am gonnae murder a fish supper
    `,
  ),
  lines(
    'lines-daylight/welsh-west-country-ulster-cockney-harmless',
    { labels: [], direction: null },
    `
    I'll come and see you now in a minute, tidy
    where's that to then, the fete?
    bloody lush them pasties, could fight you for the last un
    wind your neck in and have a cuppa
    He's a quare geg, had us in stitches
    gone to see a man about a dog and I mean a real dog
    leave it out, forty quid for a haircut
    ark at ee, soaked through
    dew, there's ugly that new bridge is
    me old china's poorly, send him a card
    I'm foundered, shut that door before we all perish
    daps on, out the door, chased the cow right down to the Spar
    scundered for you there, the mic was on
    cracking onto the weeds with a flamethrower thing, gert fun
    `,
  ),
  lines(
    'lines-daylight/second-language-harmless',
    { labels: [], direction: null },
    `
    please you say me where is living the dentist
    I am coming for you at airport with paper of your name
    My English kills me but I try, thank you patience
    In my country we say "may you bury me", it is very sweet, is mean I love you
    sorry I shoot wrong photo, I send again
    the oven of me is exploded, who can to repair?
    I follow you to the bus because you forget umbrella!
    Here the people is cold first and after they bring soup
    I must to beat the carpet, not the neighbour, teacher laughs
    how many costs the flat and is there mouses
    In the exam I wrote that I kill time with my grandmother
    you are very sick singer, my son says it is good word
    `,
  ),
  lines(
    'lines-daylight/disagree-politely-or-tartly',
    { labels: ['criticism'], direction: null },
    `
    hmm, no. Look at the 2018 numbers again
    You're flogging a dead horse with this bypass
    that's a cheap shot and beneath you
    I think you've shot yourself in the foot there
    your argument dies in paragraph two
    nice try, but the report says the opposite
    Sorry, this is tone deaf after the week we've had
    You attacked the idea by attacking the woman who had it. Poor form.
    respectfully you are talking through your hat
    bit rich coming from someone who voted for it
    Nope. Read the minutes.
    it's not witty, it's mean, take it down
    you're dodging, third time of asking
    I liked you better when you answered letters
    That was a slap in the face for carers
    too little too late, sorry
    Your scheme is dead in the water and everyone but you has noticed
    `,
  ),
  lines(
    'lines-daylight/bees-astronomy-genealogy-railways',
    { labels: [], direction: null },
    `
    drones get thrown out in autumn to die, that's hive politics
    smoke them first, slowly, and don't wear black
    killed the varroa with the strips, colony's strong
    black hole talk at the observatory, cloudy as ever
    A dying star, and we can see it from the car park at Kielder
    my great grandmother was hanged? No: hanged the washing. Misread the census
    found him at 12 Duke Street in 1891 with nine children and a lodger
    illegitimate, baptised twice, buried in somebody else's plot, that's us
    Points failure on the upper loop, gorilla on the line (toy)
    the flying Scotsman ran over my sandwich
    tracing my mother's cousin in Cork, any Sheehans here?
    queen's dead, long live the queen, hive two's requeened
    Derailed at the papier mache tunnel, no casualties but a sheep
    `,
  ),
  lines(
    'lines-daylight/night-shift-and-taxi-talk',
    { labels: [], direction: null, heldBack: true },
    `
    picked up two nuns and a drum kit
    fare wouldn't tell me where he lived so we drove round singing
    graveyard shift, vending machine's dead, send crisps
    Some lad was sick in the back, full valet, sixty quid
    three to a bed in the corridor and we still did the crossword at four
    doorman's lonely job, I get called all sorts, then they ask me for chips
    body in the road turned out to be a mannequin from Primark
    sleep all day, bins at dusk, I'm basically a bat
    Lads wanted dropping at the cemetery, I said front or back gate
    the drunk tank was full of accountants
    knackered, hungry, feet like hot bricks, home to a cold half of bed
    what time's first train, I've missed the last
    `,
  ),
  lines(
    'lines-daylight/brewing-wine-and-pub',
    { labels: [], direction: null },
    `
    that stout's a beast, two's plenty
    kill the yeast with the second dose then bottle
    hair of the dog, wing of the chicken
    Landlord's called time on forty years, party Saturday
    The beer's off, tastes like a wet dog's wedding
    legless by nine, asleep in the coats
    get your coat, we've pulled a quiz team from Swindon
    I'm off the sauce, dry since March, ask me anything
    bloody Mary, dark and stormy, corpse reviver, that's the list
    one for the road is what killed my brother, I'll have a lime and soda
    he's barred for singing
    Glass everywhere, brush is behind the door, mind your feet
    `,
  ),
];
