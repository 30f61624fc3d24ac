import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Leering, pestering, sexual threats and dehumanising talk about an MP, nurse, librarian, chess player, wheelchair user, café, farm, teacher, police, with harmless twins. */
export const linesCreeping3: readonly Family[] = [
  lines(
    'lines-creeping/chess-player-woman-at-the-board',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    strip chess?
    can't think with those eyes across the board
    queen takes me, anywhere, any position
    no wonder he blundered, did you see her top
    They should ban cleavage in the Open, I dropped a rook and I was only spectating
    you can take my pawn in your hand
    Chess is for ugly girls so what are you doing here, gorgeous, you should be in a calendar
    Played you at Hastings and lost on purpose just to shake hands, soft they were, I've not washed mine
    what do you do with those clever fingers at night
    Next time we're paired I'd like an adjournment, upstairs, sealed move, you know the sort
    rated 2100, I'd rate you higher from behind
    `,
  ),
  lines(
    'lines-creeping/chess-player-real-chess',
    { labels: [], direction: null },
    `
    speed chess?
    can't think with that drill across the road
    I'd let you mate me in one and still offer a draw
    queen takes rook, any position like that is won
    no wonder he blundered, did you see the clock
    They should ban phones in the Open, one rang and I dropped a rook
    lean over and press it again, the clock sticks
    you can take my pawn, it's poisoned
    Chess was for boys at my school so I ran a girls' club in the canteen, gorgeous sets, no boards
    Played you at Hastings and lost in nineteen, we shook hands, I've told my grandson every week since
    what do you do for cold fingers in that hall
    Next time we're paired I'd like a game without the fire alarm, sealed move or no sealed move
    rated 2100, played like 900, went home
    `,
  ),
  lines(
    'lines-creeping/night-nurse-uniform-fantasy',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    naughty nurse 😍
    bed bath please
    do you keep the uniform on at home for him
    is it true what they say about nurses on nights
    stockings or tights under there, settle an argument
    You had your hand on my wrist for the pulse and it shot up, and so did summat else
    tell you what's wrong wi me, nurse, I've not had a cuddle since Easter, shove over
    He pressed the buzzer just so she'd bend over him, I don't blame the old goat, I'd do the same
    ten out of ten for the fob watch and what it hangs off
    Went in for a hernia, came out engaged in my head to the wee blonde from bay three. Saw you on Facebook, you look even better in a bikini.
    any chance of the kiss of life
    bet you've seen bigger but want to check?
    `,
  ),
  lines(
    'lines-creeping/night-nurse-thanks-and-ward-talk',
    { labels: ['support'], direction: null },
    `
    lovely nurse 😍 thank you
    best bed bath my mum had all year
    do you get to change out of uniform at home or is it straight to the school run, hero either way
    I'd bring a cake to your ward if they'd let me
    it is true what they say about nurses on nights, you never sit
    compression stockings on, tights off, all explained with such kindness
    You had your hand on my wrist the whole time the doctor talked and I'll not forget it
    tell you what was right wi that ward, nurse, someone gave my dad a cuddle at Easter when we couldn't get in
    He pressed the buzzer forty times a night and you came each time, I don't know how, bless you
    ten out of ten for the fob watch that sings, my lad loved it
    Went in for a hernia, came out with a new view of the world thanks to the wee blonde nurse from bay three. Please pass it on.
    you gave my brother the kiss of life, literally
    you've seen worse but you never let me feel it
    `,
  ),
  lines(
    'lines-creeping/minister-sexual-demands-with-threat',
    { labels: ['sexual-harassment', 'threat'], direction: 'subject' },
    `
    you'll be on your knees before I've done with you
    say yes or I'll come and take it
    I'll catch you on your own one night and you'll not say no then
    some lad's going to force a lesson on you and I hope I'm holding your arms
    Be nice to me, pretty, or it won't be nice
    we drew lots for who goes first when we get you in the van
    keep that window open, I'm coming in and I'm not stopping at a kiss
    someone forcing himself on you would change your vote
    You laughed at my flowers. You won't laugh when I've got you against the wall behind the surgery with my hand over your gob
    dinner Friday. refuse and see what I do to you
    them pretty legs won't run fast enough
    I don't ask twice, I help myself, see you at the count
    `,
  ),
  lines(
    'lines-creeping/minister-firm-demands-with-harmless-sense',
    { labels: ['criticism'], direction: null },
    `
    you'll be on your feet answering this before the recess is done
    say yes or no, it was a simple question
    some department needs a lesson in arithmetic and I hope the committee's holding the pen
    Be straight with us, please, or we'll vote for someone who is
    keep that consultation open, you can't stop at a week
    a good raking over would improve your bill
    You laughed at the nurses' letter. You won't laugh when the marginals are counted and half of that letter lives there
    meeting Friday. refuse and we go to the ombudsman
    them pretty promises won't run the trains
    I don't often write twice, but you didn't answer, so see you at the hustings
    `,
  ),
  lines(
    'lines-creeping/librarian-glasses-and-stockings',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    take your glasses off and let your hair down miss
    it's always the librarians, dirty minds
    shush me, go on, put your finger on my lips
    what's the fine for staring
    I return them late so you'll tell me off, gets me going
    Cardigan buttoned to the neck and a body like that beneath it, who d'you think you're fooling
    I could tell by how you held the date stamp you're good with your hands
    She reached for Bronte and I got a glimpse of thigh, best thing I've had out of the council in years
    are you the sort that reads it or the sort that does it
    Been in every Tuesday to watch you climb that wee ladder. I bring a paper. I don't read it.
    any overnight loans, and I don't mean books
    `,
  ),
  lines(
    'lines-creeping/librarian-library-life',
    { labels: [], direction: null },
    `
    took my glasses off and now can't find them, are they at the desk miss
    I like the quiet hour
    it's always the crime shelf that's bare, murderous lot in here
    shush me, go on, I talk when I'm nervous
    what's the fine for a chewed corner
    I return them late and you never tell me off, so here's a quid for the tin
    Cardigan buttoned wrong and odd shoes, that was me at rhyme time, and no one minded
    meet me in large print, your dad's asleep in there
    I could tell by the date stamp nobody had had it out since 1987
    She reached for Bronte and I got the last Brontë mug, best thing I've had out of the shop in years
    are you the branch that lends the sewing machines
    Been in every Tuesday to use that wee heater. I bring a paper. I don't read it.
    any overnight loans of the telescope
    `,
  ),
  lines(
    'lines-creeping/wheelchair-campaigner-body-and-pity',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    how does it work with you, like, in bed
    pretty for a girl in a chair
    I'd wheel you home and not charge
    at least you can't run off when I kiss you
    Nobody else will want you hen so you may as well let me have a go
    do you feel it if I touch you there, honest question
    sit on my knee instead, it's warmer
    Always fancied a go on one who can't kick, you'd be grateful too I reckon
    what a waste of a lovely face and chest, stuck at that height, mind you it's a handy height
    bet your carer gets an eyeful, is he hiring
    Your boyfriend must be a saint or a perv, which, because I'm applying for both
    `,
  ),
  lines(
    'lines-creeping/wheelchair-access-love-and-frankness',
    { labels: [], direction: null, heldBack: true },
    `
    can you still get the early train
    how does it work with the ramp, like, at night
    pretty good going for a girl in a chair up Pen y Fan
    I'd wheel the bins out but it's your week
    at least the cat can't run off with the cushion
    Nobody else will write about sex and disability for teenagers at college like you do, so keep at it
    do you feel the cold in your feet, honest question, my spasms are worse in it
    sit by the radiator instead, it's warmer
    Always fancied a go at wheelchair rugby, I'd be useless and I reckon I'd love it
    what a waste of a lovely lift, stuck at that height since June, mind you it's a handy shelf
    my carer got a new job, is anyone hiring for nights
    Your boyfriend carried cake up four floors because the lift was out, he's a saint and we ate it
    `,
  ),
  lines(
    'lines-creeping/police-and-protesters-as-animals',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    coppers are dogs on a lead
    not men, batons
    protesters are lice on the city's head
    shave it, tag it, send it to the knacker's
    bred in a kennel and trained to bite, every uniform of them
    Anarchist larvae. Give it a summer and they'll hatch into more of the same
    tape em shut in a bin bag and put em out Tuesday
    why do we count them as people for the census
    mongrels both sides of the barrier
    `,
  ),
  lines(
    'lines-creeping/farm-kennel-and-hive-real-talk',
    { labels: [], direction: null },
    `
    keep your dogs on a lead round lambs
    not mint, catmint
    lice on the hens again, any tips
    the whole litter's found homes
    shear it, tag it, send it back to the hill
    All those slugs on the road after rain, I walk the kids to school round them
    bred in a kennel and trained to find dementia patients, every one of them
    Ladybird larvae. Give it a summer and they'll clear your greenfly
    tape the shells shut in a bin bag or the gulls have it by Tuesday
    That heifer had TB so it was the bolt gun, the vet was kind, and my lad hasn't spoken since
    why do we count the swans in July
    the hive's swarming again at the cenotaph, beekeeper's on his way
    mongrels at both ends of the sofa, no room for me
    `,
  ),
  lines(
    'lines-creeping/male-supply-teacher-and-men-harassed',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    daddy 😩
    sir can keep me behind any time, I'm forty two
    proper bit of rough, get him in the staff room cupboard
    that arse in those chinos, PTA is recruiting
    Mr, I'm a mum of three and I want a fourth off you
    you're gay? let me try and turn you, one weekend
    show us your chest, women's hour rules
    A man who's good with glue and glitter must be good with other messes
    pinched your bum at the raffle, soz not soz
    Stop going red, hun, it's a compliment, a bloke with your shoulders should be passed round
    He says he's engaged. I say engaged isn't locked. I've sent him four selfies and the fifth's without the towel.
    how big, thumbs or a ruler
    bend down and get that chalk again
    `,
  ),
  lines(
    'lines-creeping/male-teacher-thanks-and-fun',
    { labels: [], direction: null },
    `
    daddy's home 😩 kids gone feral
    sir kept the whole PTA behind to stack chairs
    proper bit of rough ground, get the cones out for sports day
    that hole in those chinos, wife says bin them
    I'm a mum of three and I want a fourth pair of hands
    he's gay and getting wed in June, class made the bunting
    show us your medal, the year sixes will love it
    A man who's good with glue and glitter, bring him to the float committee
    won your jam at the raffle, soz not soz
    Stop going red, hun, it's only a card, the whole street signed it for you
    He says he's engaged! I say about time. She sent us four selfies and the dog's in all of them.
    how big is the hall, will the bouncy castle fit
    bend your knees when you lift the chalk box
    `,
  ),
  lines(
    'lines-creeping/age-and-milf-remarks-polite-and-crude',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    milf
    gilf more like 🔥
    fifty? I'd not kick you out
    you still got it hen, now share it
    an older woman knows what she's doing, teach me
    Madam, at your age most have let themselves go, whereas I find my eye drawn repeatedly and I make no apology
    aged like wine, want to be drunk
    bet you were a right goer in the eighties
    Mum's mate energy, I'd be round to fix that tap in no time, top off
    would you go younger? I'm twenty three, up all night, no strings
    My son fancies you and so does my dad so we're a household of gentlemen at your service
    some of us like a bit of grey on top and a bit of give below
    post menopause means no worries eh, happy days
    `,
  ),
  lines(
    'lines-creeping/ages-birthdays-and-menopause-among-friends',
    { labels: [], direction: null },
    `
    50 today!
    granny at last 🔥👶
    fifty? I'd not have guessed, happy birthday
    you've still got it hen, the silver in your javelin group
    an older woman at the pool taught me front crawl, she's ninety
    Madam, at our age most have given up the tandem, whereas I find my wife repeatedly in front and I make no apology
    aged like wine, says my sister, meaning stored on its side in the dark
    bet your hair was a sight in the eighties
    Mum's mate fixed that tap in no time, seventy, own tools
    would you go back to twenty three? up all night, no money, no knees hurting
    My son wears your band's shirt and so does my dad so we're a household of fans
    some of us like a bit of grey on top, I stopped dyeing it and feel free
    post menopause and starting a law degree, happy days
    `,
  ),
  lines(
    'lines-creeping/past-relations-shaming',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    had more hands on her than a banister, the tart
    easiest ride in {town}, ask the rugby lot
    half the rowing club's been through you, slapper
    how many was it at uni, you old bike
    Three kids three dads, keep em crossed love, trollop
    I went out with you in 2004 and you were a slut then and gave it away free
    she's only a councillor cos she couldn't charge, dirty mare
    Used goods. Your husband got what was left after the barracks, poor sod, the slag heap
    notches on that bedpost would count as woodworm, tramp
    ex of yours told the whole pub what you're into, you mucky cow
    town bicycle for mayor, everyone's had a go
    `,
  ),
  lines(
    'lines-creeping/past-relations-told-without-shame',
    { labels: [], direction: null },
    `
    slag heap walk, Sunday ten, boots
    more coats on it than a banister, that old door, the paint's like toffee
    easiest bike ride in {town}, ask the Saturday lot
    half the rowing club's been on the karaoke, slept till noon
    how many was it at uni, six of us in one bathroom
    Three kids three dads and all of them round my table at Christmas, I'm lucky
    I went out with her in 2004 and we still do the pub quiz with her husband
    she's a councillor now and her ex leaflets for her, that's grown up
    Used goods shop by the barracks takes wedding dresses, mine went to a lass who cried
    holes in that bedpost are woodworm, treat it before you paint
    an ex of mine told the whole pub I was the best thing he'd lost, I bought him a half
    town bicycle scheme is open, everyone have a go
    `,
  ),
  lines(
    'lines-creeping/massage-and-dance-offers-sleazy',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    you look tense, I give full body
    happy ending included?
    private dance, name your price
    saw the tango clip, I'd hold you a lot lower
    let me oil you up after the count
    what you need is a rub down from somebody who'll not stop at the shoulders
    bump and grind on me like that at the Christmas do
    Twenty quid to watch you stretch, thirty if you're barefoot, I'm not fussy about the music
    he's a masseur isn't he, so why's he charging for it, lie back and let me do you
    I signed up to your salsa class purely to press up against you and I don't care who's counting
    those hips don't lie and neither would I, on top
    My hands are warm, the wife's at her sister's, and I've candles. You only have to bring your back. And your front.
    `,
  ),
  lines(
    'lines-creeping/massage-and-dance-classes-clean',
    { labels: [], direction: null },
    `
    you look tense in goal, breathe
    is VAT included in the sports massage?
    private lesson for two left feet, name your price
    saw the tango clip, he's holding his elbow a lot lower this year
    let me oil that gate after the count
    what you need is a proper physio who'll not stop at the shoulders but look at your desk too
    bumped into everyone at the ceilidh, no injuries
    Twenty quid a term for chair yoga, barefoot or socks, and the music is whatever Doreen brings
    he's a masseur isn't he, does he do home visits for frozen shoulder
    I signed up to your salsa class to get over my divorce and I don't care that I can't count to four
    those hips don't lie, both replaced, dancing by August
    My hands are cold, the wife's at her sister's, and the boiler's out. You only have to bring a heater. And soup.
    `,
  ),
  lines(
    'lines-creeping/refugee-advocate-and-clients-as-cargo-and-waste',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're what they scrape out of drains
    human litter, you
    thing like you ought to be in a jar
    it's got a degree apparently
    compost would be a promotion for you
    You are the discharge of a sick country and someone needs to flush
    not worth naming, I'd give it a barcode
    every time that creature opens its beak the town gets another skipload
    you crawl in, lay your eggs in a charity, and by spring there's a dozen more of you wriggling on grants
    I don't argue with sewage
    sub human is generous
    `,
  ),
  lines(
    'lines-creeping/sewage-works-compost-and-waste-in-earnest',
    { labels: [], direction: null },
    `
    you'd not believe what they scrape out of drains
    litter pick, Sunday, gloves provided
    a thing like that ought to be in a museum jar
    it's got a filter apparently
    compost is a promotion for a banana skin
    The discharge from the works is clear enough to drink, the guide said, then someone flushed and we all laughed
    no name on the parcel, only a barcode
    every time that gull opens its beak the town loses another chip
    moths crawl in, lay their eggs in the wool, and by spring there's a dozen more wriggling in your jumpers
    We had to have her put down, the vet on Station Road was lovely, fifteen years old and a purr like a tractor
    I don't swim after rain because of the sewage
    subsoil is generous round here, roses love it
    `,
  ),
];
