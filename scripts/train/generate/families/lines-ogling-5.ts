import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks at farmers, vicars, swimmers, dentists, DJs, men too, in many dialects, and harmless posts of the same scenes. */
export const linesOgling5: readonly Family[] = [
  lines(
    'lines-ogling/tractor-woman-farmer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Ow bist, me lover, thee can plough my furrow any day
    Her's got a better undercarriage than the Fordson
    Climb down backwards again, maid, and tek thy time
    I'd have thee bent over the five bar before milking
    Reckon she'd take a bit of breaking in
    udderly gorgeous lol get em out for the herd
    You talk subsidies, I'll just stand here and admire the hindquarters
    Does your husband know what he's got or shall I come round while he's at market and show him
    Hay barn. Midnight. Wear the dungarees and nowt beneath.
    She says rural isolation, I say I could cure that in twenty minutes
    `,
  ),
  lines(
    'lines-ogling/tractor-woman-farmer-harmless',
    { labels: [], direction: null },
    `
    Ow bist, me lover, thee ploughed a lovely straight furrow on Sat'day
    The Fordson's undercarriage is shot and there's a waiting list for tracks
    Ram's gone in with the ewes, raddle's blue this year
    Climb down backwards off a tractor, every time, says the safety lady, and she's right
    Five bar gate hung by my daughter, swings like a dream
    Breaking in a Dales pony takes time and peppermints
    Mastitis in one quarter, strip the udder out and ring the vet at six
    Rural isolation's real, I go four days without a voice but the wireless
    My husband's at market, so the dog and I did the TB test on us own
    Hay barn dance, midnight finish, dungarees welcome
    I'd sign for that calf at nine hundred, what a set of hips
    Subsidy forms done, hindquarters numb
    `,
  ),
  lines(
    'lines-ogling/lady-vicar-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Forgive me mother for I have sinned, mostly about you, mostly on Thursdays
    I'd get on my knees for that vicar and not to pray
    Bless me father would've been less of a stirring in the pew
    Hear my confession somewhere with a lock on it
    Never wanted to be a communion wafer until this morning
    Does she keep the collar on? Asking for a churchwarden
    If that's the body of Christ's bride I've been going to the wrong church
    Naughty nun look suits her, more of that at Whitsun
    Lay your hands on me madam and I'll rise again, guaranteed
    She can baptise me in the nuddy
    `,
  ),
  lines(
    'lines-ogling/lady-vicar-harmless',
    { labels: [], direction: null },
    `
    What's under the cassock? Thermals and football socks, it's February
    I got down on my knees to mend the heating and the whole choir said amen
    Rev got her voice back, hallelujah, sermon on Sunday after all
    Collar in the wash, so I christened him in a T-shirt that said Whitby
    Hear confession? We're Methodists, but I'll make you tea and listen
    Nun came to the marathon in full habit and beat the curate
    Bless me father, I've eaten all the Lent chocolate, aged forty four
    Laying on of hands after the ten o'clock for anyone poorly
    The new vicar is pregnant and the knitting circle's gone into overdrive
    Baptised in the sea at Saltburn, came out blue, grinning
    Lock on the vestry's stuck with the wedding couple inside, bear with us
    The Song of Songs is a love poem about bodies and I preached on it to nine widows who loved it
    `,
  ),
  lines(
    'lines-ogling/cold-water-swimmers-comments',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Nippy was it? We can all see it was nippy
    brr, could hang my coat on those
    Do you get changed in the car or the open, and which car park
    Next time leave the bobble hat on and nowt else
    Wrinkly or not I'd rub some heat back into her
    Cold makes 'em perky, fair play to the campaign for clean water
    The old fella's watching his retirement fund, I'm watching that strap slip
    Flash of cheek at the ladder, worth getting up at six for, cheers councillor
    I'd volunteer as your dry robe
    Skinny dip for charity and I'll match it, but I get to hold the towel
    saw more of our MP than her husband does this morning, thank you wind
    Zoom in on the blue costume. Then again.
    `,
  ),
  lines(
    'lines-ogling/cold-water-swimmers-harmless',
    { labels: [], direction: null },
    `
    Nippy was it? I lost feeling in my feet just reading this
    Skinny dip for the hospice, dawn, 340 of us and not one camera allowed
    Getting changed under a towel in a gale is a British sport
    Leave the bobble hat on, you lose heat through your head or so mum says
    My strap snapped off Seaton and a stranger lent me a safety pin
    Rub nothing, warm slowly, sweet tea, layers: after drop is no joke
    the blue costume's drying on the radiator and the cat's in it
    Wrinkly, happy, salty, seventy
    Saw more seals than people this morning, cheers councillor for the steps
    Which car park's open at six? The ticket machine hates me
    Dry robe wars have reached our village, and I own one, shoot me
    Perky as a pup since I started swimming, doctor's taken me off the tablets
    `,
  ),
  lines(
    'lines-ogling/men-in-public-life-leered-at',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Ooh minister, bend down and pick up that brief again
    My hen party want you delivered, no suit, bow optional
    He can park his fire engine in my drive, hose out
    Get your top off son and I might listen about the tram
    grey joggers next time please councillor, the ladies of Facebook have spoken
    Toyboy of the year, I'd teach him some manners between sheets
    Is it true what they say about goalkeepers' hands? Come and show me x
    I'm old enough to be your mam, come sit on my knee anyway
    Young doctor like that, I'd fake an ailment and whip my nightie off
    Filled them cycling shorts better than he filled that pothole, phwoar
    send a shirtless one pet, for the care home, we're all gagging
    That bulge isn't the budget
    Male nurse? I'll have a bed bath, and he can stay in after
    `,
  ),
  lines(
    'lines-ogling/men-in-public-life-harmless',
    { labels: [], direction: null },
    `
    Pick up that brief again minister, you skipped page nine
    The fire engine was parked on our drive and my lad got to hold the hose
    Goalkeeper's hands: two broken fingers, one missing nail, no complaints
    Councillor did the fun run in cycling shorts and a tutu, raised eight hundred
    I'm old enough to be your mam, so take this as kindness: get some sleep
    Male nurses get asked if they're the doctor, every shift, without fail
    Bed baths and nightie changes are done by the same two carers, so she knows them
    The hen party sat next to the select committee on the train and shared their prosecco
    top off in April? It's eleven degrees, son, put it back on
    grey joggers, odd socks, new dad, doing his best
    Young doctor looked about twelve, found what six others missed
    The care home would like a shirt, size large, for the scarecrow contest
    `,
  ),
  lines(
    'lines-ogling/dentist-and-optician-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Open wide, you say. You first
    I'd let you drill me and all
    Rinse, spit, or is that a personal question
    mask on, eyes only, and I still had to cross my legs
    You lean right over me in that chair and I can't be held responsible
    which is better darling, with the blouse or without the blouse
    NHS list full but can I be squeezed in between them
    You've a lovely bedside manner and I've a lovely bedside
    How deep can you go before you gag, in dentistry I mean
    When you dim the lights in that little room I think things, I bet you do too
    Numb lips. I could wake them up.
    `,
  ),
  lines(
    'lines-ogling/dentist-and-optician-harmless',
    { labels: [], direction: null },
    `
    Open wide, said the hygienist, to my dog, who'd followed us in
    Rinse, spit, pay three hundred pounds
    Which is better, one or two? They're always the same and I always panic
    NHS list full but they squeezed my mum in with an abscess, bless them
    mask on, eyes kind, held my hand through the extraction
    Bad gag reflex here, is there a dentist who goes slowly
    She dims the lights and puffs your eye, it's only air, I screamed anyway
    Lips numb, soup everywhere, back at the count by seven
    I lean right over patients all day and my back's had it
    Drill's quieter than it was in 1975, that's all the comfort I can give
    Lovely manner with my anxious lad, ask for Priya
    `,
  ),
  lines(
    'lines-ogling/late-radio-voice-creeps',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Your voice does things to a lorry driver that aren't legal on the A66
    Say my name on air all breathy and I'll leave you alone for a week
    I keep you on in the bath, do you know what that means sweetheart
    Read the shipping forecast slow. Slower. There.
    Face for radio, body for my passenger seat
    i close my eyes and you're not talking about the council tax
    Purr like that and expect to get stroked
    what are you wearing in the studio, be truthful, nobody's listening but me
    Bedtime with you every night for nine years, the wife calls it an affair and she's half right in my head
    Ring us after the show. I'll do the talking. You do the noises.
    husky. dirty husky. got a cold have we or been up all night at it
    `,
  ),
  lines(
    'lines-ogling/late-radio-harmless',
    { labels: ['support'], direction: null },
    `
    Your voice got this lorry driver from Penrith to Dover, cheers
    Say my name on air for my mum's ninetieth? She'd be over the moon, thank you either way
    I keep you on in the bath, best hour of the week, love the jazz
    Read the shipping forecast to us like that and even my twins dropped off, angel
    Nine years of bedtimes with you, through two jobs and a funeral, thank you
    husky tonight, hope the cold clears, you were grand all the same
    Been up all night with a new baby and your show, you've no idea how much it helped
    You made council tax funny at one in the morning, genius
    Face for radio, you said. Met you at the fete, face for anywhere, kind eyes, lovely with my dad
    Whatever you're wearing in that freezing studio I hope it's woolly, take care of yourself
    Ring-in about widowhood was the bravest radio all year
    `,
  ),
  lines(
    'lines-ogling/refused-and-turns-nasty',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    Asked you nicely for a drink. Stuck up slapper.
    Fine, don't reply, you're not even that fit, your tits are lopsided
    Ten messages and not so much as a thank you for the compliments, ungrateful tart
    Didn't want to anyway, bet it's like parking in an aircraft hangar
    blocked me on the other one for saying you'd nice legs, frigid cow
    You'd be on your back for a lord quick enough, snob
    I only said what every man thinks. Miserable bint.
    Should be flattered at your age, you wrinkled old boot, it won't happen again
    Said no to ME? With that arse? Deluded munter
    bet you open your legs for the lobbyists though, hypocrite
    You led me on with them smiles in the leaflet, prick tease
    `,
  ),
  lines(
    'lines-ogling/refused-dates-told-lightly',
    { labels: [], direction: null },
    `
    Asked her for a drink, she said no thanks, we had a nice chat about newts
    Ten messages and no reply, which is an answer, so I stopped
    I said no and he said fair enough, see you at choir. More of that please.
    Got turned down at the speed dating in the crypt by a woman holding a ferret
    blocked by my own sister for sending too many cake photos
    She'd nice manners about it, paid for her own chips
    He took the hint, the bus and his umbrella
    My compliments were on the pastry and I meant the pastry
    Led on by the word parking in an advert, it's a hangar eleven miles out
    Never message a councillor about a date, message about drains, she'll marry you
    Being refused is not an injury, I tell my sons
    `,
  ),
  lines(
    'lines-ogling/sex-education-policy-debate',
    { labels: [], direction: null },
    `
    Parents may see the relationships curriculum at the school office, all of it, any weekday
    The lesson on consent is for year eleven, it's about asking, listening and changing your mind
    I don't want my child taught about contraception at ten and I've written to the governors politely
    We had one lesson, a banana and a mortified chemistry teacher, do better
    Anatomical words protect children, says the safeguarding lead, and I agree with her
    Opt-out forms close on Friday and nobody will be asked why
    As a Muslim parent I found the meeting respectful and my question about puberty was answered
    Teenagers are learning about sex from pornography because grown-ups are too shy to talk
    The policy runs to six pages and the word love is in it twice, I counted
    Faith leaders, nurses and two nervous dads sat round the table and agreed nine points of ten
    Should pornography be mentioned at all? The consultation closes at midnight
    period products in every loo, including the staff one, sorted
    `,
  ),
  lines(
    'lines-ogling/dress-code-arguments',
    { labels: ['criticism'], direction: null },
    `
    Telling the front desk to wear heels is out of date and you should scrap it
    No shorts for drivers in a heatwave is daft, and your policy knows it
    Your leaflet says skirts below the knee for stewards, it's 2025, think again
    Making nurses buy their own tunics while the board gets a car allowance is shabby
    A tie didn't make that chair more courteous, did it
    You sent a barrister home for her sleeves and let him keep his cufflinks, explain
    The changing rooms have no doors. The committee's had three years. Poor show.
    Headscarves banned at the check-in desk with no consultation, that's a bad call
    Why must the women's side play in white when players have asked for navy since spring
    I think your guidance on modest dress for speakers was badly worded and unfair
    Dress down Friday for some and not for cleaners? Fix it
    `,
  ),
  lines(
    'lines-ogling/crane-site-wolf-whistles',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Oi site boss, gi's a flash of what's under the harness
    Fifty lads stopped work when you climbed that jib and it wasn't for safety
    wheet whew, check the counterweights on that
    You can hoist mine any time hen
    Erection going well I see, mine too
    Health and safety my eye, you're a hazard in them trousers
    I'd go up forty floors to look up at that again
    Toolbox talk? I'll show you the tool
    Screw, nut, bolt, you pick the order darling
    Scaffold pole in my pocket, pleased to see the new {role}
    `,
  ),
  lines(
    'lines-ogling/crane-site-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Fifty of us stopped work when she climbed down, first woman to top out here, big clap
    Erection of the steel starts Monday, expect noise
    Check the counterweights on that before the wind gets up
    Toolbox talk on suicide, ten men, no phones, best half hour we've done
    The harness is for the hens at the charity abseil, weigh in first
    You can hoist from the river side only
    Screw, nut, bolt, washer, in that order, I'll not say it again
    Forty floors and the lift's out
    The site boss wolf whistles for her dog and the whole gang looks up
    Scaffold pole through the library roof, nobody hurt
    `,
  ),
  lines(
    'lines-ogling/calling-out-bystanders',
    { labels: [], direction: 'quoted' },
    `
    Delete that remark about her legs, mate, she's talking about dementia care
    Every time she posts some bloke says 'would', and every time I report it
    Imagine reading 'get your kit off' under your own obituary for your mum
    Somebody wrote that the vet 'could handle them any time'. Grow up, she's saved half the dogs in this town.
    To the man who asked the registrar what she had on under her robe: your wife follows this page
    He thinks 'smile love' is manners. It's an order.
    Our captain got 214 messages about her body after the final and two about the goal
    Asking a councillor for feet pictures is not banter. It's on her casework inbox, where a widow's letter also sits.
    I heard 'she's only there because she's easy on the eye' and I said so's the sunset, and it doesn't run a hospital
    lads, the 'she slept with the gaffer' song stops tonight or the supporters' club does
    If you wouldn't say it to her in front of your nan, 'nice rack' doesn't belong under a lecture on tides
    Two years' restraining order for the man who wrote what he would do to the weather girl
    `,
  ),
  lines(
    'lines-ogling/threat-veiled-as-offer',
    { labels: ['threat', 'sexual-harassment'], direction: 'subject' },
    `
    Next time you're canvassing alone I'll take what you've been flaunting
    Say yes or I come round and don't ask
    You'll be begging when I've done, and not for votes
    wait till you're stuck in a lift with me, petal
    Nobody hears much at the back of that surgery after six, I've checked, wear something easy
    I fancy you enough to follow you home and I'm strong enough to finish
    Meet me or the pictures go to your husband
    Pay me in kind, councillor, or your inbox videos go on the parish page
    If I can't have a go willingly I'll have it the other way
    She needs a proper rough night, and there's a few of us would take shifts
    Keep teasing and one of us will collect, lass
    `,
  ),
];
