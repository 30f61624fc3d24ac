import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag6: readonly Family[] = [
  lines(
    'lines-mailbag/covid-inquiry-watchers',
    { labels: [], direction: null },
    `
    inquiry sits again at 10, former health secretary in the chair until lunch
    did anyone else delete every whatsapp group from 2020, I had eleven quiz ones
    Module 5 of the inquiry looks at procurement of PPE
    My mum's nurse sends her a card every March
    found a box of masks behind the freezer, best before 2022
    Are the witness statements on the website or just the transcripts?
    Vaccine clinic at the mosque Friday, no need to book
    still got the rainbow my lad painted, it has faded to two colours and a thumb print
    37 billion is the budget over two years, the app was a small bit of it, see page 12
    wife made gowns out of curtains for the hospice, they kept one for the museum
    Queen's speech, lockdown, banana bread, what a strange old diary I kept
    Memorial wall needs volunteers to repaint the hearts, bring a small brush
    landlord at the pub did takeaway roasts all that winter and lost a stone
    Chair says report on care homes is due in the spring
    my test was negative so it's just man flu
    `,
  ),
  lines(
    'lines-mailbag/energy-minister-shill-sneers',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    oil company's poodle with nothing upstairs
    You lying eco loon, you've a wind farm in the family
    stupid and for sale
    the dimmest bulb in the cabinet and he's fiddling the meter too
    bribed buffoon
    You took the frackers' cash, you greasy oaf, and now you can't even read out the script they wrote you without moving your finger along
    net zero brain, net zero honesty
    Fraudulent little prat, those bill savings were made up and a child could see it
    A shameless crook who thinks a kilowatt is a small person called watt
    paid liar for big wind. Also an insufferable bore
    cheating old goat sold our coast to his golf pals
    you faked the consultation you gormless ghoul
    Nuclear lobby bought you a conference and you came cheap because you're worth nothing
    what an ignorant, lying toerag
    `,
  ),
  lines(
    'lines-mailbag/energy-bills-question-and-row',
    { labels: ['criticism'], direction: null },
    `
    £2,390 a year for a two bed. What is your plan minister
    Who paid for the conference? It ought to be in the register by now and it isn't
    the bill savings you announced don't start till 2030
    Standing charge up 60% and I haven't even switched a light on
    I support wind power but not a substation the size of Wembley at the end of our lane with no say in it
    read the script, skipped the question
    prepayment meters forced on families with babies. wicked policy
    Your scheme insulated 31 homes in our borough in 3 years
    Oil firms made 9 billion and you cut the levy, so I'm asking, whose side is this department on?
    net zero by 2050 is sensible, this way of paying for it isn't
    Sat in my coat typing this. 14 degrees in the front room. I worked from 15 to 66 and I did not expect to end up in bed at half seven to keep warm
    shelve the pylons, bury the cable
    empty answer on gas storage again
    the price cap has failed, say so
    minister visits wind farm on calm day
    `,
  ),
  lines(
    'lines-mailbag/irish-td-housing-slagging',
    { labels: ['insult'], direction: 'subject' },
    `
    you're some gobshite of a td but sure at least you're consistent
    a pure eejit, God love the mother that reared ye
    Spoofer face on him like a well slapped arse
    ah would you ever cop on you gombeen
    The minister for housing is a tool, and not the sharp kind
    minister for nothing you gormless yoke
    Sure that fella'd get lost in a lift
    ye haven't the brains of a hen, deputy
    Jaysus the state of you, standing at a ribbon like a wet week, there's more life in a bag of turf
    Langer!
    a bigger lúdramán never sat in the Dáil
    dry shite of a man, no craic no sense no spine
    You couldn't build a sandcastle in Salthill if someone gave you the bucket, you big thick amadán
    pack of chancers led by the biggest dope in Leitrim
    `,
  ),
  lines(
    'lines-mailbag/housing-minister-accused-landlord',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    landlord minister protecting landlords, you're on the take
    you've eleven flats in your wife's name and you hid them
    Every house figure you read out was made up in the car
    the tenant fund was raided by him, end of
    Perjurer. The tribunal caught you.
    you lied about the cladding and people burned
    That charity is a front for his campaign, always was
    He's laundering money through those student blocks, I worked on them, the rooms were never let
    slum landlord posing as a socialist, what a fake
    Brown envelopes were your father's trade and they're yours too deputy
    you were paid to lose that file
    Sold the estate to her cousin for a pound and lied to the district auditor
    she isn't even a real tenant, just an actress hired by the party for the video
    Con man. Took deposits for flats in Luton that don't exist, and now he's housing spokesman
    `,
  ),
  lines(
    'lines-mailbag/housing-tenants-speak-up',
    { labels: ['criticism'], direction: null },
    `
    mould on the cot, mould on the coats, repair logged in january
    Minister, are you a landlord yourself? It's a fair question when you vote on rents
    eleven flats out of 90 are affordable and affordable means £1,400
    Cladding still up seven years on and my service charge has tripled
    section 21 notice came the week I asked for a new boiler
    you promised 300,000 homes a year and got to 184
    No tribunal in the land would accept this letter
    Housing officer said open a window. It's a basement, there's no window
    Right to buy took our best houses and never put one back, that's my quarrel with every government since I was a girl
    selling the estate for a pound was a scandalous decision and I'd like to read the auditor's view
    The video you posted with the tenant left out that her lift has been broken since May
    fire doors that don't shut, and they call it low risk
    rents up 11, wages up 4, do the sum
    Disgusted that the debate was left to eight MPs on a friday afternoon
    `,
  ),
  lines(
    'lines-mailbag/leader-of-opposition-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    wet lettuce leader of a wet lettuce party
    nobody at all behind the glasses
    You have the personality of a filing cabinet, though the cabinet opens up now and then
    weak weak weak. pathetic creature
    Useless at everything, even losing
    what an insipid droning dullard, I nodded off in the first minute and woke up stupider
    Wimpy McFlipflop
    you are a nothing, a nobody, a haircut looking for an opinion
    they call you leader? of what, the sleepwalkers
    Boring snoring sanctimonious prig
    Honestly the dummy in Burton's window would give the PM a tougher time than you, and it's got better shoes
    dim as a toc h lamp my old dad would've said
    lol opposition leader got schooled by a 12yr old on kids tv, what a dweeb
    smarmy lawyer with a voice like a kazoo and a spine to match
    `,
  ),
  lines(
    'lines-mailbag/opposition-leader-pushed',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    when are you going to oppose something
    you've changed position on tuition fees, trans rights, the bedroom tax and the railway
    An open goal at PMQs and you passed it back to the keeper
    Weak on the cuts. We expected a fight
    the public want to hear what you would do, not only what they did
    I'm a member and I've no idea what our policy is on water
    Six questions on process, none on prices
    you lost Wakefield and learned nothing from the result
    Leader's letter to members was 900 words and the word sorry wasn't one
    Abstain abstain abstain, is that the new anthem
    I watched you on kids telly and the child's question on school meals was better than any I've heard this term
    it's not enough to be less bad
    Stand up for the union that paid for your poster
    cautious, careful, silent, and we're the ones who can't pay the gas
    the frontbench reshuffle was a waste of a week
    `,
  ),
  lines(
    'lines-mailbag/health-minister-threats-mixed',
    { labels: ['threat'], direction: 'other' },
    `
    somebody ought to burn that council building down with them all inside
    hang every last one of the cabinet
    I'd happily put a brick through that MP's head
    the health secretary wants stringing up by his ankles till he stops twitching
    petrol is cheap and town halls are made of wood, just saying lads
    He deserves to die slowly in one of his own corridors with nobody coming
    round them up, line them against the wall, job done by teatime
    Hope the whole front bench gets blown to bits
    if that councillor shows her face at the market she'll get acid in it
    wish the IRA had finished the job
    Ministers should be dragged out and beaten in front of their kids, then they'd know what fear is
    Someone run him over please
    a noose for each of the traitors who voted aye and I'll bring the ladder
    Next time he holds a walkabout in our precinct there will be a few of us waiting, and he won't be walking after it
    `,
  ),
  lines(
    'lines-mailbag/violence-words-told-safely',
    { labels: [], direction: null },
    `
    Bonfire night at the rec, guy lit at 7, councillor to light it
    Fire drill at the town hall, everyone out in the car park in the drizzle
    Man fined for throwing an egg at the mayor's car
    that vindaloo nearly killed me, worth it
    the Commons battle over the clause went on till 2am
    My brick has been laid in the memorial wall, row 12
    council workmen took the ladder away so the bunting is half up
    Police appeal for witnesses after window broken at party office on Castle Street, nobody was hurt
    hung the wallpaper upside down, wife says leave it
    acid soil here so its rhododendrons or nothing
    Gunpowder plot talk in the library with slides, under 12s free
    wall of the old market to be knocked down monday, expect dust
    the minister took a beating at squash from a lad of 70 and told the paper himself
    bomb disposal called to the beach at Whitby, old shell from the war, all safe
    Bus strike ballot: 84% back walkout
    `,
  ),
  lines(
    'lines-mailbag/taoiseach-and-premier-cursing',
    { labels: ['profanity'], direction: 'subject' },
    `
    feck off ya and your seventh housing plan
    Yeah nah get fucked premier
    screw you senator, and screw the bus you came on
    ah here, fuck off with that
    Hey governor, eat shit
    go and shite
    Respectfully, congressman, go fuck yourself
    stick it up your bum minister, third year in a row we've lost the crop
    Fuck you, my insulin is 300 bucks
    up your hole with your carbon tax
    get rooted mate, flood relief never came
    oh bite me with your town hall meeting
    Premier, from all of us in Lismore, get fucked and stay fucked
    For the love of Christ will you ever just piss off back to Dublin
    `,
  ),
  lines(
    'lines-mailbag/overseas-voters-polite-and-plain',
    { labels: ['criticism'], direction: null },
    `
    Senator, my insulin is 300 dollars. You voted against the cap. Why?
    Flood grants in Lismore closed before the water went down
    sir the road from our village to the block office has been sanctioned 3 times and built 0 times
    Honourable minister, five years and still no water tanker schedule for our ward, this is total failure of administration
    no light in Surulere since Tuesday and the governor is commissioning a statue
    Congressman won't hold a town hall. We hired a cardboard cutout and held it anyway
    carbon tax up again in rural Cork where there's no bus
    The premier promised a hospital in Penrith and delivered a sign
    Your vote on school lunches was heartless, and I'm a lifelong Republican
    kindly refund the exam fees, paper was leaked, students are suffering
    Prime minister, Indigenous communities are still boiling water 9 years after your pledge
    you closed our ER in Saskatchewan on a long weekend
    Taoiseach it's your seventh housing plan and my fourth eviction notice
    Rs 40 crore for beautification and the drain is open outside the girls school
    this budget is a slap to farmers of our state
    `,
  ),
  lines(
    'lines-mailbag/governor-and-neta-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    you are a joker sir, whole state is laughing
    What a bozo. Couldn't govern a lemonade stand
    dumbass senator at it again
    illiterate fellow, tenth fail, and he is education minister of our state
    Mumu man, you dey sleep while Lagos flood
    Premier you're a drongo and a galah and I feel bad for the birds
    shameless useless minister, only good for cutting ribbon and eating laddoo
    A pompous windbag from Toronto telling prairie folks how to plow. Go home you clueless dork
    airhead
    yo this congressman dumb as hell, man got lost in his own sentence
    buffoon of the highest order, what does he know about exams, he got his degree in a lucky dip
    you big yellow dingbat, drove right past the flooded street and waved
    Not the sharpest crayon, are ya governor, and somebody's been chewing on the other end
    oga you be big fool, no sense at all for that head
    Clown college called, they want their dean back
    `,
  ),
  lines(
    'lines-mailbag/quango-chair-lying-useless',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    useless quango queen, got the job by lying on the form
    regulator? you're a bent little lapdog on two hundred grand
    You hid those spills for the company, you creeping dullard
    Fat fraud in a chair, rubber stamps whatever his golf chums send
    corrupt deadbeat
    The head of the watchdog is a toothless mutt and he's being fed under the table by the very firms he should be biting
    You gave the bonus to yourself you thieving numpty
    liar with a lanyard, brain the size of the badge
    cheats the public and can't even speak a full sentence, what an oaf
    I read your annual report and it's fiction written by an idiot to protect a thief, and you signed as both
    sly, slow and on the fiddle since the health board days
    crooked pen pusher, thick as the file he lost on purpose
    your phd is bought and your brain is borrowed, madam chair
    what a pitiful phoney, took the bribe in Nectar points for all I know
    `,
  ),
  lines(
    'lines-mailbag/quango-water-board-praise-and-facts',
    { labels: [], direction: null },
    `
    Environment Agency board meets in public in Exeter on the 12th
    who chairs the water regulator these days
    my badge from the health board still opens the bike shed and I left in 2017
    Annual report and accounts published today, 188 pages, the good bit is table 9
    the new head of the watchdog used to run a lido
    Ombudsman upholds 61% of complaints against housing bodies this year
    our mutt chewed the ombudsmans letter, had to ring and ask for a copy, they laughed
    Job going at the forestry commission, 22 hours, own chainsaw ticket helpful
    Ofgem say the cap goes down by £9 a month from April
    golf day for the lifeboat raised £3,300
    is there a public gallery at the audit office hearing
    spill map is live, blue dot means no discharge in 48 hrs
    the chair read every single name from the register, took an hour, you could hear the clock
    Do I send form B to Cardiff or Swansea
    files from 1974 found behind a radiator at county hall, a bit toasted
    `,
  ),
  lines(
    'lines-mailbag/by-election-candidate-abused',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    leaflet went straight in the bin you cheeky twat
    Another fucking idiot in a rosette
    knock on my door again and I'll tell you to your face you're a gormless prick
    oi shitforbrains, Bootle's not in Wales
    you jumped up little bastard, 23 years old and telling my dad about work
    fuck me you're dense
    Posh git, parachuted in from London, doesn't know his arse from the Aldi
    smug bitch couldn't even pronounce Kirkcaldy
    What an utter bellend, did a video outside the wrong bloody hospital
    wanker with a loudhailer woke the baby
    you dozy fat sod you put your own poster up upside down
    Arrogant wee shite, four parties in six years and not one of them would piss on him
    crap candidate, crap hair, absolute tit
    I've seen turds with more charisma and a better grasp of bus franchising, you daft twat
    `,
  ),
  lines(
    'lines-mailbag/by-election-doorstep-complaints',
    { labels: ['criticism'], direction: null },
    `
    candidate filmed outside the wrong hospital, which tells you how often they've been
    five leaflets from you, none with a policy on it
    Bootle isn't in Wales, correct your website please
    you were parachuted in over a local woman with twenty years service and it was a daft decision by head office
    Loudhailer at 8am on a Sunday outside a maternity unit? Who approved that
    don't tell my dad about hard work, tell him about his pension
    it's Kirkcaldy, kir-coddy, learn it before you ask for our votes
    Four parties in six years, so what do you actually believe?
    missed the hustings at the college, sent a statement, not on
    The graph on your leaflet has no scale and the bars aren't even the right way round. You're asking to look after the county's money
    bloody cheek putting a poster on my gate without asking
    I want to vote for you. Give me one reason, just one, that isn't the other lot are worse
    stop ringing my mother
    poor turnout, poor choice, poor campaign by everyone
    you said bus franchising by spring, but that's the mayor's job not yours
    `,
  ),
];
