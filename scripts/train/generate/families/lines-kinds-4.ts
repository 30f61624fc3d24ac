import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds4: readonly Family[] = [
  lines(
    'lines-kinds/black-presenter-plain',
    { labels: [], direction: null },
    `
    what time is the gardening show on in wales
    turn the brightness up, the night scenes are all murk
    my hair takes four hours on a sunday and I watch two films
    Where are you from? Me, Leeds, my parents Barbados, my nan the moon I think
    the castle tour covers the sugar money that built the east wing
    i read the news on hospital radio for eight years, mostly lost slippers
    Black gardeners network has a seed swap at Roundhay in May
    chip on the windscreen, who fixes them near Halifax
    teapots from Ghana made out of old cans, gorgeous
    That episode on slavery and the Bristol merchants is being shown in schools
    my complexion has two settings, ashy and after cream
    Mother changed the channel in the middle of the final and we have not spoken since
    my parents were taken in by a landlady in Bradford called Mrs Pickles when no one else would have black lodgers
    grateful for rain at last, the beans were dying
    did you see the lights go down at the gig and the whole crowd sang
    `,
  ),
  lines(
    'lines-kinds/black-footballer-and-fans-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you miss a pen and its back to the banana boat
    never an England player in my eyes look at you
    send the black lads on if you want to lose a shoot out
    Play with your brain for once, oh wait, your lot are all pace and power
    Go and kneel somewhere else, this is our club and it was here before any of you
    kick it out? kick you out
    your people cant swim cant skate and cant take a corner
    You've got a posh house because of that crowd, boy, so show some respect to your betters
    not one of us never will be
    Watched you sulk for ninety minutes. Its cultural, none of you will graft when its cold
    monkey noises arent nice but neither is your first touch 🐒
    Wear the shirt all you like its still our badge not yours
    lions? not with that lot from Lagos in the back line
    I've supported since 58 and the team has gone darker and worse every year. You're the proof
    `,
  ),
  lines(
    'lines-kinds/black-footballer-plain',
    { labels: [], direction: null },
    `
    who takes the pens now, is it still the captain
    jollof cook off at the clubhouse saturday, Ghana v Nigeria, god help the judge
    My nephew signed for the academy and cried on the bus home
    taking the knee started again this season before the cup ties
    first black player at our club was in 1926, and there is a plaque by the turnstile now
    cant swim, cant skate, happy to keep score
    played ninety minutes in sleet and lost five nil, hands like frozen peas
    The lions shirt is fifty quid, the badge alone is worth a tenner
    Police have arrested a man of 34 over racist noises at the match, and the club has banned him for life
    pace and power, thats my nan at the sales
    where do away fans park
    I kneel to weed, I kneel to pray and one of these days I wont get up
    boy did we need that corner
    the black supporters group has its own coach, thirty seats left
    betting on the shoot out is a mugs game, i should know
    `,
  ),
  lines(
    'lines-kinds/black-of-group-politely',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'm sure there are decent ones but I have yet to meet them
    They are a musical people, simple and cheerful, but you would not put one in charge
    statistically its in their genes, sorry if facts offend
    One prefers one's own, that's all, and there are rather too many of them at the college now
    diversity means fewer of us, more of them
    africa had everything and they did nothing with it
    not racist but i cross the road, everyone does
    I adopt dogs not countries. Let those people fix their own wells, Madam, we have given enough and they only waste it
    bit ghetto round there now isnt it
    nice vicar but since the Nigerians came the services are all shrieking, they have no idea how to behave in a church
    our hospital looks like the congo
    Ten years ago you could walk to the station here. Now they stand about on every corner and the smell of weed and their cooking turns you over
    black fathers, thats an oxymoron
    Mixed marriages never work, the kids belong nowhere and the blacks are glad of a ticket up
    `,
  ),
  lines(
    'lines-kinds/black-life-polite-plain',
    { labels: [], direction: null },
    `
    I cross the road by the church because the pavement is up
    Nigerian mothers union is doing the catering, so wear something loose
    our well appeal reached its target, thanks to the scouts
    mixed race and from the Isle of Wight, there were two of us at school and the other was my brother
    The college black student society has a debate on Thursday about school exclusions
    my genes gave me sickle trait and dad's ears
    is there a barber in Truro who can do a fade on afro hair
    worship starts at eleven and ends when the spirit says so, bring a snack
    Decent jerk chicken near Preston? I have yet to meet one
    The corner shop now stocks plantain and my life is complete
    Statistically black women in Britain are more likely to die in childbirth, and the report asks trusts to say what they will do
    father and daughter hair workshop, sunday, combs supplied
    cooking smells from number nine have me weeping with hunger
    charge of the choir passed from Mr Boateng to his niece
    We married in 1968 and some of the family stayed away. They came round when the twins arrived
    `,
  ),
  lines(
    'lines-kinds/disabled-blind-deaf-officer-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a deaf councillor, explains why you never listen
    can you even see what youre typing lol
    They shouldn't let the blind loose on planning, you cant judge a view
    sorry do i need to type slower for you
    Normal people work for a living, what do you do, collect forms
    How do you expect to teach children with a face like that, they will have nightmares
    hop off
    I admire you people, I do, but let us be honest, you're a hire for the photograph and somebody else has to do your half of the job
    you lot get everything handed to you on a plate cos you cant hold one
    Inspirational. A dwarf on the board. What's next, a ladder budget
    your stammer makes my teeth itch, get someone who can speak to do the briefing
    should someone with fits be allowed to run a nursery, asking for every sane parent in town
    do us a favour and stay in where you're safe and we dont have to see
    You're not disabled you are lazy with paperwork
    must be sad never being able to do a real job
    `,
  ),
  lines(
    'lines-kinds/disabled-blind-deaf-officer-plain',
    { labels: [], direction: null, heldBack: true },
    `
    I'm deaf so please face me when you moan about the bins
    type slower grandad the phone cant keep up
    guide dog in training at the planning office, do not feed him
    my stammer goes when I sing so I order chips in opera
    Forms for the disability student allowance are due friday
    hop on the bus, ramp down, everyone waits, nobody minds
    Blind photographer's show at the gallery, touch the prints please
    I had a fit in the middle of the nursery nativity and a very small shepherd fetched the first aider
    is the ladder in the library for staff only
    face painting and signing for deaf children, town square, noon
    How do I get a hearing loop put in at the parish hall? We have seven members with aids
    the plate fell, the cake survived, the dog was quick
    restricted growth meet up in Coventry, taxis with low steps booked
    can you see the screen from the back? large print copies by the door
    work coach was kind and found me hours i can manage with my fatigue
    `,
  ),
  lines(
    'lines-kinds/autistic-campaigner-scientist-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you dont look autistic, you look like you want a discount
    rain man has a twitter account
    your kind cant do empathy so why are we asking you about victims
    Everything has to be literal with you people doesn't it
    Its a child on the spectrum lecturing adults about climate, her parents ought to be ashamed
    You should not be in a lab with that brain, sooner or later one of you will flip
    someone with your condition cannot possibly understand what a family feels and it was cruel of the charity to put you on telly
    robot says beep boop
    Awful to think you might have kids and pass it on
    oh look another self diagnosed snowflake, back in your quiet room
    I taught your sort in the remedial class and none of them came to anything
    is it your special interest this week, being a pest to ratepayers
    must be lonely being wired wrong, no wonder you spend your life on here
    eye contact love, try it, then we might take you seriously as a magistrate
    `,
  ),
  lines(
    'lines-kinds/autistic-campaigner-plain',
    { labels: [], direction: null },
    `
    my special interest this week is drains, please ask me about drains
    model trains lined up at the church hall, sat and sun
    I do empathy by bringing soup, I cant do it by face
    self diagnosed my boiler and now have no hot water
    Autistic adults, there's a quiet room at the conference and nobody will mind if you leave the dinner
    The lab is looking for autistic and non autistic people to test a sound app
    literal family here, dad told us to hit the road and my brother hit it
    eye contact hurts so I look at eyebrows, works a treat
    what do other parents do about haircuts, he screams at the clippers
    beep boop said the toddler to the cash machine
    Does the council fund support after eighteen? Our plan runs out in July
    remedial class was where I met my wife, we both pretended not to read so as to sit together
    Taken off the bus in the middle of a meltdown, and the driver waited with us, hazard lights on, until he was calm
    my kids are on the spectrum and so it turns out am I
    climate club for pupils meets at lunch, bring a scarf its outdoors
    `,
  ),
  lines(
    'lines-kinds/disabled-of-group-jokes-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    disabled parking, or as i call it the fatties and fakers bay
    they all get a free car dont they, wish my back hurt
    paralympics, everyone gets a medal bless em
    Cripples on a bus hold up forty people with somewhere to go, why cant they have a van
    mongs in the paper again
    Mental health, mental health. They want locking up and a good wash
    I find it distasteful to see them at the theatre, twitching and grunting through Chekhov, and your management encourages it
    wheelchairs in a nightclub lol what are they going to do
    People with learning difficulties should not vote, they would put a cross by the nicest tie
    nature used to take care of the weak ones
    how many deaf folk to change a light bulb, doesnt matter they wouldnt hear
    all these kids with one to one help, for what, so they can stack a shelf
    your hospital wastes a fortune keeping vegetables alive doctor
    Anxiety is not a disability, neither is being fat, neither is being a bit thick, and that covers nine in ten of them
    Sighted people built this world, they only trip over it
    `,
  ),
  lines(
    'lines-kinds/disabled-life-plain-2',
    { labels: ['criticism'], direction: null },
    `
    third time this month the ramp on the 14 was broken, forty people waited and so did I
    disabled bay outside the bank is full of builders vans again, do something
    Your theatre has one wheelchair space and it's behind a pillar
    Scrapping one to one help for pupils is a false economy, headmaster
    the blue badge form asks the same thing nine times, terrible design
    A free car it is not, minister. It comes out of the benefit, as you ought to know
    locking the accessible toilet and losing the key, brilliant
    I have a learning disability and the easy read leaflet came after the vote. Thats no use
    why is the deaf line phone only
    poor show from the paralympic coverage, cut off mid race for a cookery programme
    mental health ward food is grim, same grey mash thursday and friday
    your nightclub says step free, there were eleven steps, I counted on my bum
    The hospital's decision to close the stroke unit is wrong and the figures don't support it
    bad form to park the bins across the dropped kerb
    anxiety clinic cancelled by text an hour before, do they see the irony
    `,
  ),
  lines(
    'lines-kinds/gay-referee-vicar-you',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    backs to the wall lads the ref is here
    knew he was a bender the way he blew that whistle
    God made man and woman, reverend, and then there is you
    A practising homosexual in our pulpit, I shall take communion elsewhere
    you mince better than you run the line
    my grandson came out because of people like you on breakfast telly, its catching
    You have a good voice and a clever mind and it is a tragedy they are wasted on a life with no fruit
    your marriage is pretend
    what would your poor father say, his only boy turned out a pansy
    no gays at our scout camp ta
    Reading your post about your anniversary made my skin crawl. Two blokes, one bed, and a bishop smiling
    whichever of you is the girl should do the cakes
    A person of your tastes ought not to be a doctor on a mens ward
    `,
  ),
  lines(
    'lines-kinds/gay-referee-vicar-plain',
    { labels: [], direction: null },
    `
    ref blew early, my curry thanks him
    lads the minibus leaves at nine, backs against the seats please
    Our vicar and his partner had their anniversary blessed by the bishop on sunday
    pansies going in along the wall today, hope the frost has finished
    my grandson came out at breakfast and his sister said pass the jam
    yellow card for dissent, fair cop, I did say his whistle was a kettle
    No fruit on the pear tree this year, is it the wet spring?
    gay scout leaders have met every year at Gilwell, great camp stew
    I sat on the synod when we debated same sex blessings and I voted against, with a heavy heart and great respect for those who spoke the other way
    curtains for the new flat, he wants green and I want a divorce lol
    Two blokes and a tandem from Land's End, third day, saddle sore
    real men cry at the dog adverts, I have witnesses
    father of the groom and father of the groom, you should have heard the speeches
    communion is at ten, coffee after
    which whistle do county referees use
    `,
  ),
  lines(
    'lines-kinds/lesbian-officer-hinted',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    all you need is a good man love
    so which one of you is the husband
    Ladies of your type always end up in the police dont they
    comfy shoes, short hair, hates men, bingo
    You chose that life so dont ask us for sympathy
    a child needs a father not a spare mum with a crew cut
    I wouldnt want you searching my daughter, put it that way
    never trust the sisterhood with a station
    Honestly sergeant, a woman who turns her back on men cannot speak for normal families and should stick to parking
    its just a phase, pity you built a career on it
    what a waste of a pretty girl
    dykes on bikes now on patrol
    You and your friend are welcome at the fete but please no hand holding, there will be families who know right from wrong
    I always suspected. It was the waistcoat, and that voice, like a coalman
    `,
  ),
  lines(
    'lines-kinds/lesbian-officer-plain',
    { labels: [], direction: null },
    `
    my wife is on nights so its beans on toast for me and the cat
    Sergeant and her partner won the three legged race at the fete
    comfy shoes advised, the tour is four miles
    short hair for summer, mum nearly fainted
    lesbian line is open till ten, ring if you are lonely
    dykes on bikes led the parade and a pug in goggles stole it
    all you need is love and a decent waterproof
    Two mums here. Can we both go on the birth certificate if we used a clinic?
    which of you is driving tonight, I am having a gin
    The waistcoat was dads, the tie was grandads, the girl was mine
    parking at the station is shocking on match days
    just a phase said my aunt in 1989, still waiting for it to finish
    families with prams use the side gate please
    he was a coalman with a voice like a church bell
    LGBT staff network in the police started with four of us in a canteen in Sheffield
    `,
  ),
  lines(
    'lines-kinds/gay-of-group-polite-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    one has gay friends of course but one would not leave the children with them
    The lifestyle shortens lives and it's no kindness to pretend otherwise, headmistress
    they've taken the rainbow off God
    They are witty and sad and they die alone, that's been my experience as a vicar's wife
    let them marry and soon it'll be dogs
    gays have more money cos no kids and still want special treatment
    shirt lifters united lol no wonder they play so narrow
    rainbow laces on real footballers, pathetic pandering to a bunch of fairies
    Nobody is born that way. It's what happens when fathers go missing, and then they recruit others
    I'll never understand how a man can look at another man, makes me queasy
    Kids don't need to know that lot exist until they are eighteen
    Our choir was ruined the minute the tenors turned out to be that way inclined
    the pink mafia runs the theatre, everyone in rep knows it
    `,
  ),
  lines(
    'lines-kinds/gay-reporting-and-support',
    { labels: ['support'], direction: null },
    `
    that comment about your husband was vile and I have reported it
    You came out on breakfast telly when I was fifteen and stuck in Thurso, and I ate my toast and felt less alone
    keep wearing the laces, the lads in our changing room noticed
    ignore him ref, great game
    happy anniversary reverend to you both
    My son is gay and your assembly made him laugh for the first time this term. Thank you headmistress
    proud tenors, proud town
    Sending love, nobody deserves that on their way home with their wife
    whole choir has your back
    you dont owe those people a reply, put the phone down and have a brew
    As a straight bloke of 70 I got it wrong for years. Hearing your story changed me and I'm sorry
    well done sergeant for speaking at the school
    our kids adore you both, ignore the noise at the gate
    we found the lad who wrote it on your shop and he is coming to scrub it off
    thank you for marrying us when three churches wouldnt
    `,
  ),
];
