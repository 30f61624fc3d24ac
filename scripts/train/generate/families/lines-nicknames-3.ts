import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Names called and ridicule without names, beside the same words for the things that they mean. */
export const linesNicknames3: readonly Family[] = [
  lines(
    'lines-nicknames/age-without-malice',
    { labels: [], direction: null },
    `
    I am sixty eight and feel every day of it this morning
    prunes and custard, takes me back
    Bus pass came today! Free at last.
    fossil hunt on the beach, bring a hammer and wellies
    dinosaur pyjamas age 3 to 4, hardly worn
    grandad cant find mute so the whole street hears the racing
    the nursery is short of nappies, size five please
    old bag for life split and the eggs went everywhere
    Starting to shave is a big day for a boy, mine used half a can of foam
    got carded for a bottle of wine at forty one, made my week
    towel on the line, towel in the mud
    we put the old pony out to grass and he has never looked happier
    crusty bread and soup at the day centre, all ages welcome
    Farmers under thirty, there is a grant open till may
    our goat is dithering at the gate again
    `,
  ),
  lines(
    'lines-nicknames/smell-and-dirt',
    { labels: ['insult'], direction: 'subject' },
    `
    you stink
    hes a smelly old tramp in a dog collar
    Stood next to you at the count and the whiff nearly had me over, ever heard of soap you filthy article
    breath like a badgers armpit
    manky get
    greasy little toad of a man, I felt I needed a shower after the meeting
    you smell of wee and cheap gin granny
    grubby. That is the only word for you, inside and out.
    when she walks in the flies leave, she reeks that bad
    unwashed student type with his lentils and his nits
    pongs like a wheelie bin our community officer, and talks the same
    have a bath you crusty soap dodger
    sweaty Betty off the council, you can see the patches from the gallery
    `,
  ),
  lines(
    'lines-nicknames/smell-of-drains-and-dogs',
    { labels: [], direction: null },
    `
    the drain stinks again
    dog rolled in something, he absolutely reeks
    Soap and shower gel wanted for the refuge, unopened please
    minging weather
    whiff of gas on Albert Road, they are sending someone
    breath test machine was faulty so they had to let him wait an hour
    toads are crossing the lane tonight, drive slowly
    Nits are back in year two, letters in book bags
    my armpits after that spin class, wow
    gin and tonic in the garden, phone off
    badgers have dug up the vicar's lawn
    shower is broken at the pool, so we all came home smelling of chlorine
    flies everywhere since the bins went to fortnightly
    lentil soup, grubby hands, happy toddler
    Have a bath, have a cup of tea, and ring me when you are warm.
    `,
  ),
  lines(
    'lines-nicknames/voice-on-the-radio',
    { labels: ['insult'], direction: 'subject' },
    `
    voice like a strangled goose
    does she ever shut her gob
    nails on a blackboard every time you open that mouth, how the station manager stands it I will never know
    squeaky little gnat
    You drone. You mumble. You whine. Nobody listens.
    that accent makes you sound like a gormless tractor driver
    blah blah blah its the human foghorn
    lithping along like a snake with no teeth, elocution lessons love
    what is that noise? oh its you again, yapping on about libraries
    Your laugh could strip wallpaper and I say that as a decorator
    plummy mouthed twit
    have you got a peg on your nose or were you born like that
    screechy cow, I turn her off before the travel news
    monotone bore sends me to sleep at the wheel, he ought to come with a health warning
    `,
  ),
  lines(
    'lines-nicknames/radio-birds-noise',
    { labels: [], direction: null, heldBack: true },
    `
    goose on the line at Didcot
    I lost my voice so the toddler is in charge
    Nails, screws and a bit of blackboard paint from the hardware shop
    gnats were bad by the canal tonight
    the foghorn kept us up
    Could you turn the travel news up a bit in the programme, it is very quiet on my set
    stripping wallpaper all weekend, found three layers and a love letter from 1962
    Parrot called Nigel missing from Acacia Avenue, answers to biscuit
    I drone on about libraries at every party, my friends have a bingo card for it
    cow in the road near the reservoir
    peg on my nose while I change this nappy
    accents quiz was great fun, I got two out of ten
    tractor driver waved me past, lovely chap
    who sang the second hymn, what a voice
    health warning on the packet says do not eat the gel
    `,
  ),
  lines(
    'lines-nicknames/job-and-worth',
    { labels: ['insult'], direction: 'subject' },
    `
    oxygen thief
    waste of a salary
    Jumped up clerk, thats all you are, a nobody with a badge
    never done a days work in your life have you, you lazy good for nothing
    failed teacher, failed husband, failed mp, what next
    parasite in a cardigan
    glorified lollipop lady thinks shes the chief constable
    You couldn't run a bath let alone a hospital.
    no talent no charm no use
    second rate, small town, bargain bin politician and everyone at the golf club laughs behind your back
    nonentity
    you empty chairs get paid more than my mum who cleans them
    loser
    she got the post because no one better applied, a plodder and a drip who will never be more than an assistant to someone cleverer
    Sponger. Scrounger. Layabout. Pick a card.
    the world would not notice if you stopped turning up to it
    `,
  ),
  lines(
    'lines-nicknames/job-and-work-harmless',
    { labels: [], direction: null },
    `
    oxygen cylinder delivery is between two and four
    lollipop lady is back on Church Street after her hip
    my salary went on the boiler
    Clerk wanted for the parish council, six hours a week
    did a days work before breakfast, lambs dont wait
    I failed my driving test for the third time, what a loser I am lol
    run a bath, light a candle, ignore the phone
    empty chairs at the front if anyone wants them
    bargain bin at the bookshop had a signed copy
    The assistant at the chemist was cleverer than the app, she spotted the wrong dose at once.
    lazy sunday, did nothing, loved it
    talent show needs acts please, any age
    golf club quiz, four to a team
    Head of department post closes at midnight and I still have the personal statement to do
    parasites in the sheep again, vet coming
    `,
  ),
  lines(
    'lines-nicknames/service-complaint-no-contempt',
    { labels: ['criticism'], direction: null },
    `
    worst bus company I have ever used
    you charged me twice and the refund form is broken
    absolutely useless website
    The trust ignored three letters. That is not good enough and I want a reply from the chief executive this week.
    rubbish response time, my mother lay on the floor for five hours
    your planning team lost my drawings again, it is a shambles over there
    why does the call centre hang up at one minute to five
    Poor show from the library, shut without notice on a wet saturday with kids outside
    not impressed with the new uniform, itchy and expensive
    the policy is cruel and it does not even save money
    lazy reporting, you could have rung one parent and you would have had the real story
    bins missed for a month, sort it out please
    I have lost all confidence in this board and I will be voting for a new one in may
    dismal meal, cold chips, a shrug from the kitchen
    `,
  ),
  lines(
    'lines-nicknames/animals-as-insults',
    { labels: ['insult', 'dehumanisation'], direction: 'subject' },
    `
    you pig
    slimy snake
    You are a rat, a weasel and a toad and I have met nicer fleas
    fat cow off the council
    what a worm of a man, look at him wriggle
    shes a bloodsucking leech on this town
    stupid sheep running a newspaper, baa for us
    mangy dog of a journalist
    hyena. cackling over the cuts
    that vulture in a white coat, circling the wards, get it back in its cage
    maggot in a suit
    an ape could do her job and it would smell better than that hairy gorilla with a clipboard
    jackals the lot of them at that charity
    go back to ur kennel you yapping mongrel
    you braying donkey
    `,
  ),
  lines(
    'lines-nicknames/animals-at-zoo-and-farm',
    { labels: [], direction: null },
    `
    snakes at the zoo were asleep
    donkey rides on the beach, three pounds
    Rats by the canal again, the council has put boxes down
    the pig got out and ate the bunting
    toad in the hole or fish fingers
    gorilla baby born at the park, keepers are over the moon
    I counted sheep till four and then the real ones started
    a weasel ran across the road right in front of the school coach
    worms for the compost, free to collect from the allotment
    vultures on the documentary were my favourite bit
    our mongrel is asleep on the clean washing, kennel is empty as ever
    Fleas! Everything is in the wash, the cat is in disgrace.
    leech fell off me after the river swim, bit of blood, great story
    slug pellets are banned now, use beer
    dog needs a home, six years old, good with kids
    What do apes eat in winter, asks my daughter, can anyone at the zoo tell her?
    `,
  ),
  lines(
    'lines-nicknames/american-strangers',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    what a dork
    lol you absolute doofus
    this lady is dumber than a box of rocks and meaner than a snake
    Imagine being this big a jackass over a bike lane
    sit down karen nobody likes you
    Bless your heart, you are about as sharp as a marble, honey.
    trashy loser with a podcast
    she looks like she lives under a bridge and eats goats
    jerk. total jerk. and a lousy dresser
    you nitwit, the bridge is in the other state, did you sleep through third grade
    knucklehead mayor strikes again, could not pour water out of a boot with instructions on the heel
    creep weirdo freak
    Go home to your cats, you sad lonely bookworm, no one is reading your little history thread
    `,
  ),
  lines(
    'lines-nicknames/american-daily',
    { labels: [], direction: null },
    `
    box of rocks for the third grade science fair
    My cats love the history channel lol
    marble run took six hours to build and the dog took one second
    snake in the pool filter, not going in today
    there was a goat on the bridge this morning, honey, I swear
    I am such a dork about trains, sorry everybody
    the trash truck came early and I ran out in my robe like a doofus
    poured the water out of my boots and kept hiking
    freak storm in july
    Bookworm here, looking for something long and sad for the plane
    third grade is reading about the mayor this week, can we visit
    jerk chicken on the grill, come by around five
    bike lane opens Monday! So happy.
    your podcast got me through chemo, thank you to the whole crew
    `,
  ),
  lines(
    'lines-nicknames/banter-among-friends',
    { labels: [], direction: null },
    `
    get the kettle on you daft sod, I'm two minutes away xx
    happy birthday you old goat, love you to bits
    you muppet haha you left your phone at mine again, dropping it round after work
    cheers you legend, you absolute donkey, I owe you a pint for that lift
    Still the worst goalkeeper in Wales and still my best mate
    see you saturday big nose, bring the kids x
    haha you plonker I cant believe you wore the wedding hat to the match, miss you loads
    come here ya big lump and give us a hug
    my little sausage passed her grade one
    told our Kev hes a numpty and he said takes one to know one, thirty years married this week
    love you weirdo, good luck with the interview
    oi oi baldy, new trim looks great mate, drinks on me
    we call him Turnip because he won the show in 1988 and he loves it
    proud of you, you clever sod
    `,
  ),
  lines(
    'lines-nicknames/teasing-oneself',
    { labels: [], direction: null, heldBack: true },
    `
    I am a fool, I posted the key through my own letterbox
    thick as mince me, I thought the marathon was in march
    my singing could strip paint so I hum
    What a plonker, I waved at a stranger for a whole minute.
    I look like a boiled egg in this hat
    getting old is not for wimps, I groaned putting a sock on
    im so useless at maths my seven year old checks the change
    ugly crier here, do not sit near me in the film
    Wore my jumper inside out for the whole inspection like the professional I am
    I have the memory of a goldfish, who did I lend the drill to
    clumsy idiot dropped the trifle, the idiot is me
    my brain is porridge since the baby came
    dull as ditchwater and happy with it, thats my dating profile done
    I run like a wardrobe falling downstairs but I finished the ten k
    being a nosy old bag I read the whole planning file
    `,
  ),
  lines(
    'lines-nicknames/weather-and-train-irony',
    { labels: [], direction: null },
    `
    lovely, another replacement bus
    what a treat, rain in august
    train is only forty minutes late so we must count our blessings
    Marvellous. The heating is on in the carriage and it is thirty degrees outside.
    great timing as ever, leaves on the line
    oh good more drizzle, the washing will be thrilled
    well done to the 8.14 for turning up on the same day
    I do enjoy standing, it lets me smell so many coats
    clever little ticket barrier has eaten my ticket
    summer was on a Tuesday this year, hope you all had it off
    the fog was so kind as to lift just as I got home
    Platform two, no three, no two. It is good to keep the knees moving.
    brilliant, cancelled, and the pasty shop is shut as well
    nice of the wind to bring me next doors trampoline
    `,
  ),
  lines(
    'lines-nicknames/cartoon-types-and-characters',
    { labels: ['insult'], direction: 'subject' },
    `
    youre a cartoon villain without the brains
    Mr Bean had more dignity
    budget Shrek
    pantomime dame in a police hat
    like if a hobbit swallowed a thesaurus, and just as hairy in the foot department I would bet
    homer simpson with a law degree from a cracker
    the Grinch has spoken everyone, hide the bunting
    hey gollum give us back the library hours you creepy little weasel faced misery
    Worzel Gummidge called, he wants his head back.
    wicked witch of the west midlands
    Sideshow act. Roll up and see the amazing woman with no brain!
    he looks like a Lego man that somebody chewed
    ur basically squidward but less fun
    knock off Wallace with none of the inventions, thats our environment chief, and even the dog is cleverer
    elmer fudd sounding dope
    `,
  ),
];
