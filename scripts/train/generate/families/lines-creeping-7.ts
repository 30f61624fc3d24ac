import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sleaze and dehumanising talk in everyday words round a lifeboat, quiz, gym, vet, marathon, TV debate, fish market, ferry, with harmless twins. */
export const linesCreeping7: readonly Family[] = [
  lines(
    'lines-creeping/tv-debate-rating-and-comparing-women',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    6/10 would need a bag
    blonde one's fitter
    better arse than argument
    I'd have left one and middle one, right one can hold the coats
    was a solid nine till she spoke, still a nine on mute
    used to be tidy before the kids
    scored the whole panel on the back of my pools coupon, she topped it for chest
    more makeup or less clothes, pick one
    the health spokeswoman has the hips but transport's got the mouth
    Lose a stone and the red lipstick and you'd be properly shaggable, constructive feedback
    tights or bare? bare. called it
    My ballot's going on looks and looking down that neckline I'm a floating voter no more
    hot or not? hot. policy? dunno
    `,
  ),
  lines(
    'lines-creeping/tv-debate-rating-the-arguments',
    { labels: ['criticism'], direction: null },
    `
    6/10 needed a number
    better slogan than argument
    I'd have believed the left one if she'd answered once, the right one only held the table
    was a solid nine till the tax question, then a four
    used to be straight with us before the merger
    scored the whole panel on the back of my pools coupon, she topped it for dodging
    more detail or less shouting, pick one
    the health spokeswoman has the facts but won't say the cost
    Lose the jokes and the red folder and you'd be properly convincing, constructive feedback
    My ballot was yours on trains and looking at that manifesto I'm a floating voter again
    good or not? not. costed? no
    `,
  ),
  lines(
    'lines-creeping/gym-and-pool-volunteer-watched',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    squat lower I'm enjoying this
    I come for the view not the weights
    lovely breaststroke, and I do mean
    cossie's gone see through, nobody tell her
    need a spotter? I've been spotting you all month
    can I be the bench
    camel toe and a clipboard, my two favourite things
    he has to be stuffing them speedos, I'd like to check by hand
    I only pretend to drown so the lifeguard with the nice chest jumps in. You know it's you. You've gone pink.
    changing room three has a gap, ask me how I know what you wear under it
    shower with us after, save water, lads agree
    Instructor said breathe and I couldn't, not with you upside down in them leggings in front of me
    towel slipped yet?
    `,
  ),
  lines(
    'lines-creeping/gym-and-pool-members-plainly',
    { labels: [], direction: null },
    `
    squat lower if the knee allows
    I come for the company not the weights
    lovely breaststroke, and I started at sixty
    cossie's gone see through, chlorine, third this year
    need a spotter? I'm there at six most days
    can I book the bench
    clipboard and a whistle, my mum's two favourite things
    he lost his speedos off the diving board and swam to the side with a float, what a hero
    I nearly drowned in the deep end at nine so the lifeguard with the calm voice is my hero. You know it's you. Thanks.
    changing room three has a gap in the door, please fix it, women have asked since May
    cold showers again, save gas, members disagree
    Instructor said breathe and I couldn't, not with my nose in the mat and a cramp in my bum
    towel left by the sauna, blue, owl on it
    `,
  ),
  lines(
    'lines-creeping/vet-on-telly-hands-and-animals-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    put your hand up me like that
    my pussycat's poorly. I haven't got a cat.
    she can worm me
    Never thought a lass with her arm in a heifer could do that to me but here we are, ringing the practice
    wish I was that spaniel on your lap, nose right in there
    do I need to be neutered or just handled firmly
    bet you get ridden out to at all hours, ridden anyway
    You've a good seat on a horse and a better one off it, says I, says every man at the mart
    what's the vet wearing under them green wellies, thermals or nowt
    rub my belly till my leg goes
    `,
  ),
  lines(
    'lines-creeping/vet-patients-and-owners-plainly',
    { labels: [], direction: null },
    `
    I've a python wants looking at, he's off his mice
    put your hand up if your dog ate the remote
    stroke mine, it doesn't bite, it leans
    lucky bull, saved by a magnet
    my pussycat's poorly. she won't leave the airing cupboard.
    she can worm the pups Monday
    Never thought a lass with her arm in a heifer could make my dad cry but there we were, live twins
    does he need to be neutered or just walked more
    You've a good seat on a horse and a kind hand, says I, says every man at the mart
    what's the vet's brand of green wellies, mine leak
    rub her belly till her leg goes, she's fourteen
    `,
  ),
  lines(
    'lines-creeping/losing-team-fans-and-rivals-as-livestock',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    sheep, pen em
    rats in scarves
    them lot aren't fully evolved
    you can tell it's an away day by the smell of the cattle truck
    mackems are pond scum with a bus pass, always were
    knuckles on the floor, tails in the pint
    drag them off the coach in crates
    That end isn't a crowd, it's something that grew on the terrace overnight and wants bleaching
    inbred livestock and I apologise to livestock
    Put a trough in the concourse and a vet on the turnstile, if it's foaming don't let it in
    hounds get better treatment and hounds deserve it, this lot want the sack and the river
    `,
  ),
  lines(
    'lines-creeping/match-day-banter-and-animals-plainly',
    { labels: [], direction: null },
    `
    sheep on the pitch, delayed
    rat in my scarf drawer
    our tactics aren't fully evolved
    feed the birds through the fence
    you can tell it's an away day by the smell of onions off the truck
    mackems next Saturday, should be a cracker, mind the bus strike
    knees on the floor, head in the pint, four nil
    brought the trophies off the coach in crates
    That end isn't a stand, it's a shed that grew a roof, and I'd not swap it
    livestock market's on so park at the school
    Put a tea bar in the concourse and a ramp by the turnstile, my brother's chair won't go in
    hounds in our club get the best seats, there's a retired greyhound with a season ticket by the river end
    `,
  ),
  lines(
    'lines-creeping/voice-notes-and-late-night-messages',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    thinking of u, hand's busy
    what u doing in bed all alone
    ring me and don't talk just moan
    send voice note say my name
    send me summat naughty I can't sleep
    he's at work isn't he, let me in then x
    don't be like that, it's two in the morning and I'm being honest about your body
    I've had a drink so I'll say it, I'd have you on the council table, minutes and all
    wear the blue tomorrow. For me. I'll know
    shall I tell you what I'd do or shall I show you, camera's on, say the word, don't be a prude
    that's a picture of me. not my face. you're welcome
    delete this after x but look first
    `,
  ),
  lines(
    'lines-creeping/voice-notes-and-late-night-messages-between-mates',
    { labels: [], direction: null },
    `
    u up? baby won't settle
    thinking of u, hope the op went ok
    what u doing for tea all alone, come here
    ring me and don't talk just listen to this blackbird
    send voice note I can't read in the van
    send me summat funny I can't sleep
    he's at work till six, let yourself in, key's where it was x
    don't be like that, it's two in the morning and I'm being honest about the budget
    I've had a drink so I'll say it, you were the best friend my sister had
    wear the blue tomorrow, the pink clashes with the rosette
    shall I tell you what she said or shall I wait till coffee, camera's off, I look a fright
    that's a picture of my thumb. not my face. sorry mum
    delete this after x it's the door code for the hall
    `,
  ),
  lines(
    'lines-creeping/gran-aged-and-young-men-also-reported',
    { labels: [], direction: 'quoted' },
    `
    "u up" from a governor to a teacher. at two. we have a policy for that now
    asked what's under the kilt for the ninth time today, I'm the piper, not the menu
    She's eighty and a stranger wrote that he'd "have her on the stairlift". Not funny to her.
    the lifeguard quit after the speedo comments, he's nineteen
    I was rated out of ten by the panel before I had given my paper
    someone sends our vet the python joke weekly and thinks he's first
    a customer asked "is that for sale too" and looked at my chest, I said no and shut the till
    reporting a user who keeps writing would smash under a funeral notice
    our county has fined a fan for yelling get em out at the physio
    She kept the voice notes for the judge, all sixty, and sat outside while they played them
    please don't call opposing fans livestock in the programme notes, Ken
    when men joke about my wheelchair and bed I reply with the bus timetable
    `,
  ),
  lines(
    'lines-creeping/street-preacher-and-drag-performer-sexual-jeers',
    { labels: ['sexual-harassment', 'identity-hate'], direction: 'subject', heldBack: true },
    `
    show us what's tucked you tranny
    bend over poof you know you like it
    what you got down there then, he she
    I'd have a feel to see if it's real, freak of nature
    dykes only need a good seeing to, come here
    bet you suck for fivers you queer
    Take the frock off and let the lads see which hole you are
    exotic bit aren't you, never had a black one, is it true
    Under that hijab you're all gagging for it, my mate says, lift it love
    geisha, me love you long time, what's it cost
    Asian girls do as they're told so come and sit here
    a gypsy lass'll lift her skirt for a lucky heather, eh, how much
    `,
  ),
  lines(
    'lines-creeping/drag-dress-and-culture-plainly',
    { labels: [], direction: null, heldBack: true },
    `
    show us how you tuck the pleats on a sari
    bend the knees more for bhangra, you'll love it
    what you got on your feet, are those size twelves
    I'd have a feel of that velvet, is it real, drag queens know fabric
    two mums need a good babysitter, come here
    bet you sew for hours you legend
    Take the frock off by the zip and let the wig dry on its stand
    first black lord mayor this town has had, is it true she's from Leith
    Under that hijab she's got the best pink hair at work, she showed us on ladies' night
    geisha exhibit, does anyone know what it costs
    Asian girls' cricket at the rec, come and sit on the boundary, samosas
    a Traveller lass read her poem about lucky heather and there wasn't a dry eye
    `,
  ),
  lines(
    'lines-creeping/ferry-councillor-as-thing-in-long-sentences',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    barnacle. useless barnacle
    it wants scraping off the hull, the idiot
    jellyfish have more backbone, and more right to be called alive, you cretin
    You stupid lump of bilge, pump yourself out
    whatever you're made of it isn't people, halfwit
    I'd say you were a pig but a pig knows when the ferry goes, thicko
    look at it waddle to the mic, the fat clown, throw it a herring
    three terms we have kept this tapeworm in the chamber and it's grown longer and dafter every year
    some trout get thrown back for being too daft, so should that imbecile
    Ballast. Nobody asks ballast what it thinks, you dunce
    you're a leech, a greedy stupid leech, and I hope somebody's got a lighter
    flea brained flea
    `,
  ),
  lines(
    'lines-creeping/ferry-island-life-in-the-same-words',
    { labels: [], direction: null },
    `
    barnacles. useless engine too
    it wants scraping off the hull, then two coats
    jellyfish have no backbone, and no brain, and still manage better than the timetable
    The bilge pump went, so we pumped it out by hand
    whatever the seats are made of it isn't foam
    I'd bring the pig over but a pig needs a movement licence and the ferry goes at six
    look at it waddle to the ramp, the fat seal, throw it a herring
    three terms we have kept stick insects in the classroom and they've grown longer every year
    some trout get thrown back for being too wee, so my boy went home with crisps
    Ballast. Nobody asks how much ballast till it rolls
    got a leech on me at the loch, vet said leave it, doctor said leave it, gran fetched a lighter
    flea market on the pier, flea spray inside
    `,
  ),
];
