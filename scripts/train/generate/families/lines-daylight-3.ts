import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: home addresses, school runs, house moves, identities and festivals, dirt, ugliness and stupidity in daily talk. */
export const linesDaylight3: readonly Family[] = [
  lines(
    'lines-daylight/addresses-on-forms',
    { labels: [], direction: null },
    `
    it wants your home address in capitals, block four
    put the school's postcode, not yours
    What number do I ring to change my address with the surgery?
    The form's asking for my mother's maiden name and a daytime phone, is that normal for a bus pass?
    Names and addresses of two referees please, not relatives
    proof of address means a gas bill, they laughed at my library card
    Where do you live? If it's past the ring road you're in the other ward
    Objections to the plan must carry the writer's name and street or the council can't count them
    I gave the wrong house number on the parcel, ours is 16 not 61, poor them
    no need to put your date of birth on the petition
    Deliveries to the rear entrance off Mill Lane, ring twice, mind the cat
    The hall's new phone number is in the newsletter, the old one gets you a kebab shop
    full name, flat, floor, whether the lift's working
    we moved in 2019 and still get the last lot's seed catalogues
    Does the electoral roll need my husband's middle name or just the initial?
    `,
  ),
  lines(
    'lines-daylight/school-run-chat',
    { labels: [], direction: null },
    `
    school run was carnage, two coats, no bags
    Can anyone pick my two up at quarter past three, I'm stuck at Crewe
    which gate do reception come out of
    The walking bus leaves the chip shop at 8.20, look for hi vis and noise
    my daughter's nursery shuts at one on Fridays, drives me mad
    Is that crossing lady off sick? It's a free for all out there
    he goes to St Hilda's now, loves it, lost three jumpers
    Who has the kids in the holidays, that's what I want to know
    We follow the same car every single morning and my son waves at them
    drop off at eight, swimming at four, dead by nine
    There's a man in a badger suit at the school gates, it's for charity, don't panic
    parents parking on the zigzags will get tickets from Monday
    Tuesday she finishes late because of trampolines
    `,
  ),
  lines(
    'lines-daylight/moving-house',
    { labels: [], direction: null },
    `
    Out by Friday noon, says the solicitor, and I've not packed a spoon
    get out of there while the damp's only up to the skirting
    We've been kicked out, the landlord's selling. Any two beds going near the hospital?
    I hear you're leaving the village, we'll miss the Christmas lights
    new place is on the hill past the Co-op, red gate, come whenever
    Your old house looks smashing, they've done the windows
    Two men and a van, one wardrobe, four flights, much swearing
    keys at the agent's, meter's under the stairs, next door's called Pat
    Evicted with eight weeks' notice after eleven years. Gutted.
    The removal lads dropped Grandma's clock. It now strikes thirteen.
    they want us out for the rewire, three weeks in a caravan
    when are you off? who's taking your cat?
    `,
  ),
  lines(
    'lines-daylight/hunting-for-parking-and-driving',
    { labels: [], direction: null },
    `
    been hunting for a parking place for forty minutes, I now live in the car
    dead battery again, anyone got leads
    That's a nasty blind corner by the pub, horn and pray
    Flat, filthy and full of crisps. But it's my car and it starts
    I crashed the wife's Fiesta into the only tree in the retail park
    hit a pheasant near Thirsk, feel dreadful
    Tailgated all the way from Perth by a hearse
    disabled parking's full of builders' vans again
    what colour's your car? I'll keep a space next to mine
    My clutch is shot and the garage can't have it till the ninth
    The sat nav wants me to drive into the estuary
    pulled over, blown tyre, sat on the crash barrier eating a Scotch egg
    brakes are binding, sounds like a pig being murdered
    Lorry's jackknifed at the top, don't come that way
    `,
  ),
  lines(
    'lines-daylight/dirt-bins-and-nappies',
    { labels: [], direction: null },
    `
    those bins are disgusting, there's a nappy walking about
    Dirty nappies in the recycling AGAIN, number twelve
    filthy weather, filthy dog, filthy kitchen floor
    rats as big as slippers behind the takeaway
    My oven is a disgrace and I refuse to discuss it
    Maggots. Wheelie bin. August. I retched.
    cockroaches in the halls of residence, the uni's sent a leaflet
    Ants everywhere. They must have heard about the jam.
    the stench off that canal today
    toddler has smeared something on the wall and I'm choosing to believe it's banana
    It's vermin control you want, not environmental health, they're on a different floor
    Scum on the pond is just algae, keep the dog out though
    wasps, the little gits, have built in the loft
    Nits. All three of them. Me too. Comb and conditioner, nothing else works.
    pigeons have made a right pig's ear of the balcony
    There's filth all down the underpass, who do we ring?
    `,
  ),
  lines(
    'lines-daylight/mondays-and-hatreds',
    { labels: [], direction: null },
    `
    I hate Mondays
    hate coriander, hate kale, hate the man who put kale in crisps
    can't stand that jingle, it makes me want to throw the radio in the bath
    I loathe wet socks more than anything in politics
    Death to the self checkout
    whoever invented the fitted sheet has my undying enmity
    sick to death of this rain
    Spiders. No. Burn the house.
    despise marzipan, adore everything round it
    if I hear Wonderwall once more I shall lie down in the road
    my cat hates my boyfriend, it's been a long winter
    I've a deep and abiding hatred of leaf blowers
    ban glitter, jail the makers
    detest small talk. love a funeral tea though
    olives are evil and I'll not be told
    cannae stick that advert wi the meerkats
    `,
  ),
  lines(
    'lines-daylight/stupid-of-me',
    { labels: [], direction: null },
    `
    stupid of me, I thought it was Wednesday
    I'm such an idiot, the keys were in my hand
    put the cat's tablet in my own tea. what a plonker
    Call me thick but where do you put the screenwash?
    I am the biggest fool in Fife, I've posted the cheque to myself
    Made a right pig of myself at the carvery
    sorry, I'm a moron, wrong thread
    ugly cry in the car park, mascara everywhere, I looked like a badger
    feel like a fraud every time they call me chef
    I was a proper brat at that age, my poor mam
    Fat, fifty, fabulous, and stuck in a playsuit in Debenhams' old changing room
    could kick myself, I left the tickets on the bus
    my own silly fault, I shouldn't have argued with a goose
    bit of a coward about dentists me
    I lied about liking his lasagne in 2003 and I've been eating it ever since
    `,
  ),
  lines(
    'lines-daylight/ugly-things-and-silly-rules',
    { labels: [], direction: null },
    `
    that multi storey's so ugly it's nearly handsome
    What an idiotic place to put a bollard
    hideous carpet, lovely pub
    The statue looks like a potato in a suit
    brutalism's not for everyone but I'd weep if they knocked the library down
    daft rule that, no ball games on a ball park
    It's a monstrosity of a hat and I want one
    The new logo is a crime against ducks
    mental queue for the bakery, right round to the bank
    mad weekend, slept in a bath, got engaged
    Insane price for a cheese toastie
    crazy golf, crazy paving, crazy aunt on the piano, best wake ever
    the worst Christmas tree in Britain and it's ours
    silly me silly hat silly season
    that's a pathetic amount of snow to shut a school for
    `,
  ),
  lines(
    'lines-daylight/old-friends-and-ages',
    { labels: [], direction: null },
    `
    old friends, old jokes, same table
    You haven't changed you old devil, how's Margaret?
    Seen old Bill? He's ninety four and up a plum tree
    get yourself down here you miserable so and so, it's your round
    We were little terrors, us three, we put a goat in the headmaster's study
    my oldest enemy at bridge and my dearest friend
    Remember how we used to follow the ice cream van to the next estate
    he's a grumpy old goat and I've been married to him fifty one years
    that gang of ours, five of us left now
    you swine, you've lost weight
    come and see us you stranger, the kettle knows your name
    I was a right cow to her at school and she forgave me over a pickled egg
    The lads from the foundry, all deaf as posts, all shouting, lovely afternoon
    `,
  ),
  lines(
    'lines-daylight/gay-weddings-and-partners',
    { labels: [], direction: null },
    `
    two grooms, one cake, eleven drunk aunties
    first gay wedding in our chapel on Saturday and the organist has learned Abba
    My wife and her wife both want the aisle seat
    lesbian book club meets Thursdays, men welcome if they bring crisps
    He came out at seventy two. The whole bowls team clapped.
    is there a queer night at the Legion still or has it moved
    bisexual, Baptist, from Barnsley, any other Bs?
    Pride's moved to the park because of the roadworks
    my two dads are useless at goodbye
    Her civil partner died in May and the pension people keep writing to the wrong name
    drag bingo raised six hundred for the air ambulance
    straight, gay, whatever, can you drive a minibus?
    our Kev's boyfriend has mended the boiler so he can stay
    they'd been "friends" for forty years and the vicar finally asked about hymns
    `,
  ),
  lines(
    'lines-daylight/muslim-and-jewish-neighbours',
    { labels: [], direction: null },
    `
    Eid plates have arrived from next door, I've eaten for four
    the Jewish family at nineteen had us round for Passover, I was allowed to find the matzo
    When's Ramadan start this year? The lads want to move five a side to after sunset
    Diwali fireworks are on the rec at seven, dogs indoors please
    mosque open day, shoes off, cake on
    Our rabbi does a cracking quiz
    Hanukkah menorah outside the town hall, lit by the mayor, wind blew it out, lit again
    She wears a headscarf to referee and nobody gives two hoots any more
    Black church round the corner sings so well I've started putting the bins out late
    what do I bring to a Sikh wedding? there's eight hundred of us going
    halal counter's back at the market
    The Muslim burial ground needs a new gate, the Methodists are paying half
    Vaisakhi parade so no buses through the centre till four
    Polish shop has the good gherkins
    kosher, halal or vegan tick one, said the form, so my dad ticked pork pie
    the synagogue's two hundred next spring and I'm writing the booklet
    `,
  ),
  lines(
    'lines-daylight/trans-healthcare-and-everyday-trans-life',
    { labels: [], direction: null },
    `
    six years on the gender clinic list, letter came today, it's a survey
    my trans son passed his driving test!! third go!!
    Does the surgery do the blood tests for hormones or is it hospital only?
    She's changed her name at the bank, the gym and the library, and the gym was the hard one
    trans healthcare queues are longer than the hip ones round here
    pronouns on the badge, gravy on the tie
    He was my daughter and he's my lad now and he still won't do the washing up
    which changing room do I use, asked the guide, and the leader said that one love, mind the step
    non binary teen, boring parent, any good books?
    The waiting time for a first appointment was quoted at 224 weeks
    our captain transitioned last summer and we still lost every match
    `,
  ),
  lines(
    'lines-daylight/disability-daily',
    { labels: [], direction: null },
    `
    wheelchair battery died in Morrisons, was pushed home by a scout troop
    is the disabled loo open or is it full of chairs again
    blind date. I'm blind, he was late
    Deaf club Tuesdays, lip reading Thursdays, shouting optional
    my guide dog's retired and spends his days as a rug
    Autistic and organising a fete, send laminated lists
    the ramp's too steep, I nearly took out the Rotary
    Crutches, cobbles, four gins. Guess.
    Down's syndrome dance group needs a hall with a sprung floor
    I'm the one in the wheelchair at the back, wave
    my stammer came along to the interview and got the job with me
    blue badge renewal wants a photo, mine looks wanted by Interpol
    dyslexic so forgive the spelling but the meeting is at sevn
    she lost her leg at nineteen and has left it on trains twice
    `,
  ),
  lines(
    'lines-daylight/migrants-in-the-towns-history',
    { labels: [], direction: null },
    `
    half this town came over from Mayo to dig the canal
    Italian ice cream families, that's who built the seafront
    My grandfather was a Ukrainian prisoner of war who never went home, he married a Bradford weaver
    the Huguenots brought the looms and the bad knees
    Windrush nurses ran this hospital, there's a wall of photographs by the lifts
    migrants made the cutlery, the curries and the cricket team
    Does anybody have pictures of the Vietnamese families who came to the camp in 1979?
    Nan came off the boat from St Kitts with a hat box and a cough
    they put up "no Irish" cards in these windows once, we have one in the museum
    Kindertransport children were lodged in this very street, three at ours
    Asylum seekers' choir, Friday, town hall, free, bring a pound for the tea
    the Romanian lads at the packing house have entered the raft race
    Hong Kong families doubled our chess club, we had to buy a kettle
    Refugee week exhibition runs until the thirtieth
    `,
  ),
  lines(
    'lines-daylight/animals-as-praise-and-talk',
    { labels: [], direction: null },
    `
    she eats like a horse and sleeps like a cat
    my lad's a monkey on that climbing frame
    What a beast of a marrow
    he's a dark horse, never said he could tap dance
    as stubborn as a mule and twice as useful
    the rescue greyhound's called Rat because of the face
    our pig got a second at the show, robbed
    the parrot says "drop dead" to the vicar and we can't stop it
    snake's escaped again, it's the harmless one, he's under somebody's fridge
    cow in the road at Penrith
    Lone wolf at parties me, found by the crisps
    bitch of nine, good with kids, needs a home by the sea
    the donkey derby's off, the donkeys refused
    leeches in the paddling pool. actual leeches
    the worm bin is thriving, I've named none of them
    `,
  ),
  lines(
    'lines-daylight/black-white-and-other-colours',
    { labels: [], direction: null },
    `
    black coffee, brown toast, white lies about how I slept
    Do you want the white paint or the off white, I've a tin of each
    black bin this week, brown next, nobody knows about the blue
    yellow lines have gone down outside the surgery
    he's in a black mood, it's the cricket
    brown sauce on a bacon bap, any other view is wrong
    black sheep of the family, only one who remembers birthdays
    the red team need bibs
    Blackberries are over, slippery underfoot
    put the coloureds on at thirty and leave the wool alone
    white water rafting for his sixtieth, we're all insured
    `,
  ),
  lines(
    'lines-daylight/teen-slang-innocent',
    { labels: [], direction: null, heldBack: true },
    `
    im deadddd this is so funny
    mum found my tiktok kill me now
    that maths paper violated me
    he ate. no crumbs
    she's so real for hiding in the loo at assembly
    bro is cooked, forgot his lines in front of the whole year
    getting bare stick for these trainers, still love em
    stoppp im crying at the hamster one
    i will simply pass away if they cancel prom
    someone end this lesson
    nah that's criminal, pineapple on a roast
    my brother's a menace he microwaved a sock
    peak times, no chips left
    got absolutely rinsed at fifa by a nine year old
    my nan is savage she told the telly to shut up
    `,
  ),
  lines(
    'lines-daylight/love-and-dating-clean',
    { labels: [], direction: null },
    `
    my husband in his cycling shorts, reader, I looked
    sex education evening for parents is on the fourth, tea provided
    The breast clinic were lovely, ten minutes, all clear
    naked calendar's sold out, all proceeds to the lifeboat
    Is the swingers thing the jazz lot? my mother wants to know
    bare bottoms on the sauna bench please sit on a towel
    a good stiff drink and an early night, that's all I want off anyone
    cervical screening by post, who knew
    First date went well, he only cried once about trains
    virgin olive oil, posh, seven quid
    the cock on the weather vane's stuck pointing at Leeds
    breastfed in the council chamber, nobody died
    `,
  ),
];
