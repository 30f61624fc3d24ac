import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More scorn at doctors, teachers, reporters and volunteers by trade, dismissals, disguised spelling; and their daily talk beside it. */
export const linesScorn8: readonly Family[] = [
  lines(
    'lines-scorn/trade-by-trade',
    { labels: ['insult'], direction: 'subject' },
    `
    Call yourself a teacher?
    worst nurse in the county and proud of it
    You write like a man falling downstairs
    those who can do, those who can't teach, and those who can't even teach become you
    My plumber knows more about hearts than this cardiologist, and he's nicer to look at
    A statistician who can't count, how novel
    Some vicar. I've had more spiritual comfort out of a vending machine.
    You're a hack, a third-rate hack on a fourth-rate rag
    Nobody would trust that woman to mark a raffle ticket, let alone a GCSE paper.
    Glorified taxi driver thinks he's a paramedic
    Psychologist, is it? Start with the mirror, you basket case.
    u couldnt find a vein with a map u butcher
    the weather girl's opinion on climate, brought to you by two GCSEs and a spray tan
    Councillor, I wouldn't put you in charge of a tombola, and having seen you run one, neither would the Brownies.
    Why is this midwife so ugly inside and out
    As a scientist you make a decent scarecrow
    You're no historian, sir. You're a gossip with footnotes.
    dinner lady with delusions
    the pharmacist who can't spell ibuprofen has views on the budget, do pull up a chair everyone
    Head teacher? Headless, more like. Runs about, clucks, makes a mess.
    So-called journalist. So-called haircut.
    I have seen better bedside manner in an abattoir, and better hygiene, you slovenly excuse for a junior doctor
    a social worker's basically a nosey neighbour with a lanyard and you're the nosiest cow of the lot
    This lecturer's so thick that the students mark him
    You save whales? Start with that belt.
    Do-gooder. Busybody. Pest.
    If you're the expert then I'm a banana
    librarian tells nation to wake up, nation tells librarian to get a boyfriend and a life
    Poor old prof, hasn't had a new idea since the Beatles split, and it wasn't much of one then
    Your cooking show's bland, your books are bland, and you, my love, are a bowl of cold semolina in an apron
    You chair that charity as a cat chairs a fish tank: greedily, badly and with wet paws
    Some surgeon. Hands like hams, brains to match.
    counting sheep would learn more from him than his students do
    Volunteers like her make you want to starve out of spite, the sanctimonious old trout
    `,
  ),
  lines(
    'lines-scorn/waved-away',
    { labels: ['insult'], direction: 'subject' },
    `
    Nobody cares what you think, you irrelevant old crone
    Get back in your box, pipsqueak
    Know your place, nobody
    go home weirdo the grown ups have work to do
    You're yesterday's woman with tomorrow's overdraft, now toddle off
    Not worth my time or anyone's, you insignificant little twerp
    Zip it, fatso
    Back to the playpen with you, and mind your head, not that there's much in it
    Pipe down, you silly girl
    you dont matter. never did. not to anyone
    I've forgotten more than you'll ever know, sonny, and what I have forgotten included you, deservedly.
    shoo
    Blocked, bored and better off without reading another line from a dunce like you
    Who even are you, some sad nobody with thirty followers and a cat
    Whatever you say, psycho
    yeah yeah whatever gran, back to bingo
    Mr Wells, you're a gnat. One doesn't debate gnats.
    Do shut up, there's a dear, you're frightening the horses with that face
    Your opinion's been filed in the usual place, with the banana skins, where you too belong
    Off you pop, thicko
    Stick to baking, it's the only thing you've got the brains for and even that comes out flat
    nah im not reading all that from a bloke who looks like an egg
    Unfollowed. You were interesting once, for an afternoon, by mistake.
    When I want the views of a failed actress I'll rattle a bucket
    sit down and be quiet, you were only invited because somebody dropped out
    Go back to sleep, nobody missed you, nobody will
    You've had your fifteen minutes, Grandma Covid, kindly return to the attic
    lol no one's coming to your little demo, loser
    Talk to the hand, it's got a higher IQ than you
    `,
  ),
  lines(
    'lines-scorn/disguised-and-foreign-spelling',
    { labels: ['insult'], direction: 'subject' },
    `
    st00pid cow
    1d10t
    u absolute m0r0n
    what a d!ck
    l o s e r
    you are very stuped woman, go to school again
    stuuuuupid, so stuuuuupid i cant even
    i.d.i.o.t spells {name}
    cluuuuless
    clwn
    M O R O N in a white coat
    imb3cile
    w@nker on my telly again
    This woman is having empty head, my goat is more educated, sorry but is truth
    pathetik lil man
    you not doctor you donkey, in my country donkey not get such salary
    sh1thouse of a councillor
    t w e r p with a capital t
    thicko mcthickface
    u sp@nner
    ID-10-T error at the top of the health service, user can't be fixed
    retweeet if u think she is a dopey mare
    br@in d3ad
    you have face like old potatoe my friend and inside also potatoe
    coward!!!!1!! stupid COWARD!!!
    diiiiim as a candle
    Excuse my english but you are what we call a big zero with glasses
    ugliest mug in parlament by far lol
    n0b0dy l1kes y0u
    pr!ck with a pr!ckly beard
    `,
  ),
  lines(
    'lines-scorn/quick-accusing',
    { labels: ['accusation'], direction: 'subject' },
    `
    fraud 🤡
    Lies
    he's lying
    more lies from the queen of lies
    pants on fire professor
    You made that up
    bullshitter
    Paid by?
    nice script, who wrote it for you
    bot
    plant!
    bought 💰💰💰
    sellout
    Sold your soul, got a good price
    scammer alert 🚨 block her
    con man con man con man
    gr1fter
    she's f.a.k.i.n.g it
    sh!ll
    ppl DIED cos of u
    you killed my mum
    crook in a dog collar
    Thief!
    FAKE
    Fake news, fake views, fake reviews, all yours
    baby killer
    groomer 🤮
    prove you're not paid. you can't, because you are
    Never trust this man around money
    corrupt to the core that lass
    How's the cheque from Pfizer, cleared yet?
    Charlatan, sir!
    quack
    Stolen valour
    cooked the books, ate the books, now writing a book
    Everything about this account is bought: the followers, the likes, the sob story.
    lock her up she's robbed us blind
    caught lying on camera, watch from 2.14
    `,
  ),
  lines(
    'lines-scorn/trade-talk-harmless',
    { labels: [], direction: null },
    `
    Call yourself in sick, you sound awful
    worst shift of the year and the vending machine's broken
    I couldn't find a vein, the third nurse could, she's a magician
    Supply teacher tip: learn four names, use them a lot
    My plumber explained the boiler with a teapot, I finally get it
    Our vicar lost at conkers to the bishop and has demanded a recount
    You write beautifully about bridges
    Who's marking the raffle? I've only one pen
    Year 8 asked me if I'd met Shakespeare
    The hack squad's last press day at the Gazette, forty years, one kettle
    Twelve thousand whales were counted this spring, up by a third
    Psychology students needed for a study of embarrassment, you'll sing
    As a statistician I can tell you that the average family doesn't exist
    Pharmacist here. Take it with food, not with grapefruit, and don't stop it because the leaflet scared you.
    First delivery as a qualified midwife, a girl, a big crosspatch of a girl, I'm over the moon
    Locum says my butcher's hands are perfect for shoulder work. She meant it as praise.
    a social worker saved my family. two of them actually. hello jean
    My junior doctor son's been up for 26 hours and put his phone in the fridge with the cheese
    Are any of the dinner ladies still about from 1974? We're doing a book
    Half my seminar hadn't read the book and the other half had read the wrong one. Best discussion all term.
    How do you become a paramedic at forty?
    The reporter who broke the sewage story is talking at the library on Thursday, free, biscuits
    Head's assembly on kindness ran over so long that break was cancelled, the children noted the irony
    The lab fridge has failed again. Nobody is to blame. The fridge is to blame.
    Volunteers wanted: must be able to lift a tea urn and take a joke
    Historians, what's the silliest primary source you ever cried over?
    A patient told me that I've got cold hands and a warm face. Keeping that.
    our physio's a sadist and we adore her, the knee bends now
    The coroner was so kind to my mother. I wanted somebody to know.
    Pleased to say that I'm no longer a nobody, the parish magazine spelled my name right
    `,
  ),
  lines(
    'lines-scorn/brief-and-near-harmless',
    { labels: [], direction: null },
    `
    shoo, seagull
    Pipe down, said the plumber, and it did
    Lies, damned lies and bus timetables
    Quack! Ducklings on the canal
    Fake grass or real?
    is that a plant or a weed
    Lock her up! The chicken shed, I mean, Doris is out again
    Back to the kitchen for me, custard's catching
    Back to sleep, everyone, false alarm at the mill
    Never trust a fart after a curry
    Prove it! (the dough, for forty minutes)
    egg is a potato in disguise, says my toddler
    who even am i without coffee
    Fake snow at the grotto, real reindeer
    i cant even
    the weeds have won
    Not worth the paper it's printed on, this parking ticket, it's blank
    Get back in your box, Christmas lights
    off you pop to uni, my brave girl 😭
    bot or human, name the biscuit
    Go home, gales
    It's a fix! The gate, I mean, at long last
    Sit down, be quiet, the film's starting
    Con brio, says the score. Con fusion, says the choir.
    Zip it up, it's freezing
    pants on the line, pants on the hedge, pants next door
    sold out in nine minutes
    sellout gig!! see you in leeds
    Robbed! Ninety-third minute!
    dim the lights someone
    Bought! Keys on Friday!
    potato faces for tea
    Nobody likes Mondays, except my dog, who works at a school
    Watch from 2.14, the owl looks at the camera
    Who wrote this script? It's gold. Give her a series.
    Stupid question maybe but do swans sleep?
    `,
  ),
  lines(
    'lines-scorn/blunt-about-the-work',
    { labels: ['criticism'], direction: null },
    `
    The lesson plan is too long by half
    This report is late, thin and unclear
    Bad decision
    Disappointing
    That's not good enough, {body}
    I don't believe the minister's answer and I'd like to see the letter
    the receptionist hung up on my gran. twice
    Your piece repeats a claim that the paper itself corrected last week
    A poor lecture by a good lecturer
    This isn't what you said before the election.
    Nurses weren't consulted, and it shows in every line of the rota
    wrong dose on the label, thankfully mum checked. please look into it
    I've asked nine times, {name}, nine, and each reply has been about something else
    The consultation was badly run and badly advertised
    Waste of a good venue
    How can you vote for {topic} after everything residents told you?
    Your study would be stronger with a longer follow-up and an honest line about drop-outs
    Misleading headline, misleading photo, decent article
    The head's letter about uniform was petty and the timing was worse
    Please stop talking over the interpreter, doctor, my mother can't follow
    I'm a member, I pay my sub, and I think the union got this badly wrong
    Too slow, too small, too far from the people who need it
    `,
  ),
];
