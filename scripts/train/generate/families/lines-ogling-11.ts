import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A last mixed file: propositions and remarks in jargon of trades and hobbies, dehumanisation of critics, and twins. */
export const linesOgling11: readonly Family[] = [
  lines(
    'lines-ogling/cyclist-motor-trade-jargon-leers',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Nice chassis, good bumpers, few miles on the clock, still I'd take her round the block
    I'd lube that chain
    Needs her oil checking, that one, and I've the dipstick
    Rear suspension on the transport spokeswoman, dear me
    Bet she handles rough, bet she likes it rough
    I'd have you up on the ramp with the lights off before the kettle boiled
    Twin airbags, fully inflated, talking about speed bumps
    She wants a younger driver, him at home's stuck in first
    You can sit on my crossbar any day and we needn't go anywhere
    `,
  ),
  lines(
    'lines-ogling/cyclist-motor-trade-harmless',
    { labels: [], direction: null },
    `
    Nice chassis, rotten sills, she'll fail
    Lube that chain before winter and wipe the excess off
    Check the oil with the dipstick on level ground, engine cold, I learned at fifty
    Rear suspension's gone on the community bus and so has my coccyx
    jump leads in the boot, give us a shout
    Both airbags went off at twelve miles an hour, she's bruised but fine
    Crossbar's got a child seat on it and a child asleep in that
    Up on the ramp by nine, kettle's on, bring the logbook
    Handles rough on cobbles, lovely on the flat
    Stuck in first the whole way to Buxton, the queue behind me waved eventually
    A younger driver passed her test today, seventeen, nan in the back cheering
    `,
  ),
  lines(
    'lines-ogling/pub-quiz-and-karaoke-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Round three, geography: where does that skirt end
    Sing it again pet, on my knee this time
    tiebreaker, guess the councillor's measurements, nearest takes her home
    Bonus point if she bends for the pen
    My specialist subject's you, in the shower, 2019 to present
    The landlord should charge extra for looking at who's holding the mic
    Name three things you'd do to her, no conferring
    She's had a drink, now's your chance boys, ask about the bypass or the bra
    Give us Like a Virgin, for a laugh, since you've not been one since the Falklands
    Picture round's all her, shame they're clothed
    `,
  ),
  lines(
    'lines-ogling/pub-quiz-and-karaoke-harmless',
    { labels: [], direction: null },
    `
    Round three, geography: where does the Severn end
    Sing it again pet, Dad's crying and wants the whole thing
    tiebreaker, guess the weight of the pumpkin, nearest takes it home
    My specialist subject is bus timetables, 1986 to present
    Name three things you'd find in a bat box, no conferring
    Like a Virgin, by the whole bench of bishops' wives, charity night, I'll never recover
    She's had a drink so I've taken her keys and rung her sister
    Buzzed in early and shouted Belgium
    The landlord charges extra for crisps with the mic on
    Bonus point for the full name of the lifeboat
    Picture round's all sheep, and everyone in {town} got full marks
    `,
  ),
  lines(
    'lines-ogling/estate-agent-and-survey-speak-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Generous frontage, well maintained rear, viewing by appointment, when can I come
    Deceptively curvy under that coat, I'd survey her
    Has she been entered recently, or is it vacant possession
    no chain, open to all comers from what I hear
    `,
  ),
  lines(
    'lines-ogling/estate-agent-and-survey-harmless',
    { labels: [], direction: null },
    `
    Generous frontage, well maintained rear garden, viewing Saturday, mind the goat
    Two lovely reception rooms upstairs, odd, but that's the sea view for you
    In need of modernisation, meaning there's a tree in the bathroom
    Vacant possession since the nuns left
    I put in an offer, above asking, and cried in the car when they said yes
    no chain, ready to move, three bin bags and a cello
    Period features include the wiring
    Access from the back lane only until the gas board's finished
    Would suit a single gent who's good with his hands, says the ad, I'm neither and I got it
    Surveyor found the subsidence, the newts and his lost pen
    `,
  ),
  lines(
    'lines-ogling/conspiracist-lizard-and-clone-talk',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Slow the footage, 1:07, the eyelid goes the wrong way, it's not one of ours
    Vat grown, you can tell by the ears
    The real {name} died in 2016, that's a skin
    You people aren't people, you were made to sign things
    Cold blooded, and I mean it as taxonomy
    Synthetic womb, synthetic tears
    They hatch them under Geneva and ship them to health boards
    Ask it to say the Lord's Prayer, it can't, the jaw's not built for it
    No navel, I'd bet my house on it
    It sheds in August, that's why there's a recess
    `,
  ),
  lines(
    'lines-ogling/conspiracy-and-reptile-house-harmless',
    { labels: [], direction: null },
    `
    Slow the footage at 1:07 and you'll see the wagtail catch the fly
    The gecko sheds in August and eats the lot, disgusting, thrifty
    My uncle thinks the council's run by lizards, I work there, it's run by a spreadsheet
    Vat grown burger at the food fair, it was all right with onions
    Cold blooded means they bask, so leave the log pile in the sun
    Drone, queen, worker: the hive talk had us rapt
    Geneva convention lecture's at seven, ship canal lecture's at eight
    Belly button fluff, says the quiz, is mainly T-shirt
    Cloned sheep is stuffed and in Edinburgh, she's smaller than you'd expect
    Synthetic womb research could help babies born at twenty two weeks
    Did my research, library card and all, and it turned out I was wrong
    `,
  ),
  lines(
    'lines-ogling/carers-and-foster-children-as-damaged-goods',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Care kids are strays, you get one in and it ruins the furniture
    Foster lot down our road are a litter nobody drowned
    Damaged goods, should be sent back to the depot
    Excluded pupils are feral, get the tranquilliser darts
    Home's full of mongrels and the neighbours can hear it howl
    Secondhand children, other folk's cast offs, and they want a minibus
    That unit's a pound for two legged strays
    You'd not keep a cat that behaved like those teenagers, you'd have it seen to
    Runts out of jailbirds by junkies, what do you expect to breed
    What's growing up in that hostel isn't a generation, it's a culture in a dish
    `,
  ),
  lines(
    'lines-ogling/carers-and-foster-children-harmless',
    { labels: [], direction: null },
    `
    We foster strays too: nine cats, two greyhounds, and a lad called Jay who names them
    Damaged goods table at the charity shop, half price, furniture at the back
    Our foster daughter ruined the sofa with paint and I wouldn't change a thing
    Excluded pupils built a darts oche for the hostel, spirit level and everything
    Home's full, it's loud, the neighbours complain and then send round a crumble
    Secondhand minibus wanted for the unit, thirteen seats, any colour
    I grew up in care, I'm your registrar now, sit up straight
    The pound's full of dumped pups since Christmas, ring before you come
    Teenagers from the children's home ran the kennels' open day and rehomed six
    A culture in a dish, that's how we found which antibiotic would save her
    `,
  ),
  lines(
    'lines-ogling/hidden-camera-and-voyeur-boasts',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Phone under the table at your surgery, don't worry, I kept the sound off
    The stairs at the civic centre are open tread, councillor, just so you know why we queue
    I've got you from below, escalator, Tuesday, good quality
    Blinds in your hotel don't quite meet, had a lovely evening
    the gap under that changing cubicle is generous and so were you
    You should thank me for not posting the one where the wind caught you
    My mate's telephoto from the marsh wasn't pointing at the bitterns
    Saved your fitting room clip before you took it down, all four seconds of what you didn't notice
    I know which days you don't bother with tights
    Stand nearer the window of an evening, the lads opposite pay their council tax an' all
    `,
  ),
  lines(
    'lines-ogling/hidden-camera-and-voyeur-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Phone under the table at surgery please, some people bring very private things
    The stairs at the civic centre are open tread and my guide dog won't climb them
    Escalator's out Tuesday, lift's fine
    Blinds at the hotel don't meet so bring an eye mask
    Upskirting has been a crime in England since 2019, report it, they do prosecute
    My mate's telephoto caught the bittern mid boom
    Wind caught the marquee and away it went, vicar attached
    Trail camera found three badgers and the paper lad having a cry
    Hidden camera detector vans are a myth, hidden camera detectors are forty quid
    `,
  ),
  lines(
    'lines-ogling/thanks-to-those-who-speak-out',
    { labels: ['support'], direction: null },
    `
    You read the disgusting messages out in your own calm voice and my daughter heard that it's not her fault, thank you
    Standing with you, what they wrote about your body was vile and your reply was perfect
    Thank you for saying that no job comes with groping
    I was called livestock by the same man, you're not alone, solidarity
    Took courage to name it, doctor, the whole ward's proud
    We believe you, from eleven of the old typing pool
    your talk on endometriosis got my wife a diagnosis, bless you
    Ignore the creeps, you're doing brilliantly and the river's cleaner for it
    To everybody who took those fakes down with me at midnight, you're angels
    Called us vermin, did he? You called us neighbours, and we'll remember it
    Thanks for turning up to our refuge in your wellies with no camera
    You made menopause funny in front of four hundred farmers, heroic
    `,
  ),
  lines(
    'lines-ogling/council-crematorium-dehumanising',
    { labels: ['dehumanisation', 'insult'], direction: 'subject', heldBack: true },
    `
    You'd clog the filters, you greasy nothing
    Ash has more about it than that idle lump
    Bone idle, bone headed, bones is all that's human
    There's clinker in the grate I'd rather have as chair of bereavement services, you dolt
    Call that compassion, you callous bit of soot
    The hearse has a warmer engine than that cold fish has a heart, useless article
    Compost toilet of a man, thick as what's in it
    You hollow urn, you pompous twit
    `,
  ),
  lines(
    'lines-ogling/council-crematorium-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Filters are being replaced at the crematorium, so services move to the chapel
    The hearse has a warm engine and our cat climbed in, he's all right
    Ash can't be scattered on the summit any more, it changes the soil, I didn't know
    Clinker in the grate again, who's been burning the hymn sheets
    The urn's for tea, the other urn isn't, label them
    Compost toilet at the woodland burial ground is the nicest in the county
    Metal from hips is recycled and the money goes to the hospice
    Soot on the lilies, wind from the east
    `,
  ),
];
