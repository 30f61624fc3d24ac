import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins, scene by scene: buses, beaches, allotments, kitchens, boats, theatres. */
export const linesHarm1: readonly Family[] = [
  lines(
    'lines-harm/bus-cut-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    The 47 used to stop for pedestrians. I shan't.
    you cycle home along the bottom lane dont you. no lights down there. big tractors
    My late wife waited two hours in sleet for that bus. Stand at the stop yourself some evening, councillor, and we shall see what comes round the bend at you.
    hope the wheels come off with you inside
    There's a good deep ditch at Pelham's Corner with room for one more.
    Funny how wheel nuts work loose on a little Fiat like yours.
    took our bus so ill take your knees
    Walk everywhere now, do you? Wouldn't, if I were you. Not round here, not with the way some of us drive since the service went.
    Eighteen miles to dialysis with no bus. When my brother goes, {name}, I'm coming to fetch you to keep him company.
    next time i see you at that zebra crossing my foot is staying down
    I did two tours. I've still got the knack of it and a lot of empty evenings now the bus is off.
    Somebody ought to put her under the number 12, seeing as it's the last one running.
    Flatten him. One for every stop he scrapped.
    beep beep {name}. look left look right. wont help
    `,
  ),
  lines(
    'lines-harm/bus-cut-harmless',
    { labels: [], direction: null },
    `
    Look both ways at Pelham's Corner, the tractors are out for harvest.
    wheel nuts came loose on our minibus again, second time since the MOT
    My brother missed dialysis because the 47 never came, and I would like to know what you intend to do about it.
    Someone is going to get run over on that lane with no lights, please ask highways for a lamp.
    the new timetable is murder on my knees
    Stand at the stop with us one evening, councillor, bring gloves, we'll share the flask and you can see what we put up with.
    nearly got flattened by a lorry waiting for the last bus, driver waved sorry
    We'll be fighting to get the number 12 back on the road by Easter, and you're welcome to join us.
    Do mind how you cycle home, {name}, the bottom lane is sheet ice and the ditch is deeper than it looks.
    My foot was on the brake before she even stepped onto the zebra, nobody hurt, thank heavens.
    `,
  ),
  lines(
    'lines-harm/dog-ban-beach-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Your spaniel likes sausages, I notice. Be a shame.
    ban my dog off the sand and yours goes in the tide
    The sea's very forgiving round here. It gave us back the last one after nine days.
    I've a lurcher that takes hares at forty mile an hour. Reckon he'd have you down before the slipway.
    hold her head under til she understands what a high water mark is
    Strange meat turns up on lawns at this time of year. Keep yours indoors, {name}.
    Can you swim in your coat? Asking ahead of Sunday.
    One good shove off the harbour wall and we can all walk our dogs again
    I'd let the pack loose on her and not whistle them back.
    Whoever takes him for a one way trip in a rowing boat has a pint waiting at the Anchor.
    thirty quid fine eh. costs me less than that for the thing thats going in your cats bowl
    We buried three councillors' worth of ambition on that beach and there's plenty sand left for a whole one.
    Get off our beach or get dragged along it.
    `,
  ),
  lines(
    'lines-harm/dog-ban-beach-harmless',
    { labels: [], direction: null },
    `
    Dog walkers please watch out, someone found meat with slug pellets near the slipway.
    my spaniel swallowed a whole sausage stick and all, vet bill to follow
    The lurcher caught a hare on the dunes and laid it at the vicar's feet.
    She pushed her brother off the harbour wall and he came up laughing.
    Tide's in by four, {name}, don't get cut off round the point like last year.
    ban or no ban that sea will drown a dog in winter, keep em on a lead
    You'd need to drag me off that beach in August, it's heaven.
    The fine is thirty pounds, the sign is hidden behind a bin and I shall see you in the magistrates' court about it.
    We let the hounds loose at the fun day and they ate every sandwich in the marquee
    `,
  ),
  lines(
    'lines-harm/allotment-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Bone meal, love. That's what you'll be. Best leeks in the county.
    sheds burn lovely this time of year and people sit in them
    I have dug a trench on plot nine, six foot by two and a half, and it's not for runner beans.
    Fork through the foot first. Then we can discuss the rent rise.
    My grandad's billhook still takes an edge. Come and collect the rent in person.
    You want to sniff your tea before you drink it at the committee, that's all I'm saying.
    put her through the chipper and mulch the rhubarb
    Them pigs on the end plot eat anything, bones an all. Just mentioning it, Mr Chairman.
    Rent up forty per cent? Blood up forty per cent on the wall of your shed.
    next frost youll be under it
    I notice you work alone in that polytunnel of a Tuesday. Sound doesn't carry from in there.
    `,
  ),
  lines(
    'lines-harm/allotment-harmless',
    { labels: [], direction: null },
    `
    Bone meal round the leeks now and you'll win the show.
    I've dug a trench six foot by two on plot nine ready for the runner beans
    put my fork through my own boot, four stitches and a tetanus jab
    Billhook sharpening at the hut on Saturday, bring your blunt ones and a fiver.
    Slugs: I show no mercy. Head torch, scissors, bucket, every night until June.
    The chipper ate the whole hedge in an hour, the rhubarb bed is mulched to the knee.
    frost killed the lot. bury me with my dahlias
    If the rent goes up forty per cent half of us will give up, and that will be the death of this site.
    Drowned the vine weevils and hanged the onions to dry, a productive afternoon of violence.
    `,
  ),
  lines(
    'lines-harm/school-kitchen-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Stick your hand in the mincer next time you visit, save us doing it for you.
    there's things you can put in a gravy nobody ever tastes x
    You took free dinners off forty bairns. We'll be carving come Christmas and it won't be turkey.
    I've boned out pigs for twenty two year, {name}. You're about the weight of a gilt.
    fat's at a hundred and ninety. your face, my fryer, any time
    She'll be eating through a straw by half term
    Choke on it. And if you don't manage by yourself there's plenty here would help.
    Rolling pin. Back of the skull. Ding ding, lunch is served.
    Come to our canteen for the photo by all means. Mind the cellar hatch, it gets left open for some folk.
    Peel him like a spud from the eyes down.
    The cook's not daft enough to write what she'd do wi you and the bread knife so I'm writing it for her.
    wish somebody would lock him in the walk in freezer over the bank holiday and lose the key
    `,
  ),
  lines(
    'lines-harm/school-kitchen-harmless',
    { labels: [], direction: null },
    `
    I boned out forty chickens before nine and my hands are killing me.
    dropped the bread knife an inch from my toe, nearly lost it
    Carve against the grain and let it rest or you'll murder a good joint.
    Got locked in the walk in freezer for ten minutes, my own fault, they sang to me through the door
    Mind the cellar hatch when you come for the photo, {name}, the catch is broken.
    The gravy was so salty it could have finished me off, please pass on to the cook with love
    Year four beat the eggs, whipped the cream, smashed the biscuits and battered the fish. Carnage.
    a bairn choked on a grape today and our dinner lady saved her. knows her first aid. give that woman a medal
    `,
  ),
  lines(
    'lines-harm/fishing-quota-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Crabs go for the eyes first. You'll find out.
    gut him and chuck him back, he's undersize
    A man in oilskins sinks quicker than ye'd think, especially wi' a length of chain for company.
    Ye signed away oor mackerel. The next thing hauled up in a net off Peterheid will be yersel.
    I widnae get on ony boat o' ours for a visit, {name}. It's a lang way doon an' naebody sees.
    My filleting knife was my father's. Never had it out for a minister before but there's a first for all.
    hook through the lip and up the mast she goes
    You'll wash up at Spurn among the fish boxes, same as my cousin did
    We've a word for what happens to them that cost a skipper his boat. It isn't said ashore.
    If I lose the Girl Marie to this I'll not be going under alone, you can be sure of a berth beside me.
    Weigh her down. Off the back of the breakwater. Slack water's ten past one.
    shark bait hoo ha ha. no im serious youre getting fed to them
    `,
  ),
  lines(
    'lines-harm/fishing-quota-harmless',
    { labels: [], direction: null },
    `
    Crabs had picked the bait clean to the hook, nothing left but eyes.
    gutted two hundred mackerel before dawn and a seal nicked one off the knife
    We lost Davie off the stern in ninety six and the sea gave him back in June. That is what quota days at sea means to us, minister.
    The quota will sink the small boats first.
    Come aboard any time {name} but wear a lifejacket, a man in oilskins goes down like a stone.
    Undersize ones go back over the side alive, that's the law and it's right.
    this policy is a hook through the lip of every coastal town
    Slack water's ten past one, meet at the breakwater, we're scattering my father's ashes.
    If they take my licence I'm finished, and I'd like you to say that to the minister's face for me.
    `,
  ),
  lines(
    'lines-harm/panto-director-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    It's behind you. And it's got a claw hammer.
    Counterweights fall, darling. They fall on people who close theatres.
    the trapdoor isnt always locked when you stand on it is it
    You axed the rep company. Some of us trained with real axes.
    Break a leg? I'll do both, no charge, front of house.
    opening night is the 14th. so is yours
    We had a prop gun at the Lyceum that turned out not to be one. I kept it.
    I'd stab you where Caesar got it, every one of the twenty three, and take a bow.
    Sandbag, forty feet, your chair. Just picture it while you're reading out the grants.
    Curtain's coming down on her, for keeps, and I'm holding the rope.
    Somebody ought to do a Macbeth on the whole arts committee while they're asleep
    The understudy for your job is very keen and very patient and doesn't mind mess.
    `,
  ),
  lines(
    'lines-harm/panto-director-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    He's behind you! Twice nightly and a matinee on Saturday.
    Break a leg tonight {name}, we're all in row F.
    I get stabbed twenty three times before the interval then serve the ices.
    the sandbag missed me by a foot, whole fly floor shaking, rehearsals stopped for the day
    Our Macbeth does the murders offstage because the church hall carpet is new.
    my prop dagger snapped so I had to strangle Duncan instead, big laugh
    Trapdoor locked, rope checked, claw hammer back in the toolbox, goodnight from the stage crew
    They axed the rep company after ninety years and the town is going to make them pay for it at the ballot box.
    Killed it last night!! Standing ovation, three curtain calls
    The critic slaughtered us. Deservedly.
    `,
  ),
  lines(
    'lines-harm/vaccine-nurse-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    How many needles would it take to stop a nurse, do you think? I'm minded to count.
    jab me and ill jab you back somewhere softer
    Trials are coming. Long drops too. Measure her neck.
    Each one of you who held a syringe will be held to account, slowly, in a locked room, by people like me.
    We have gallows drawn up to scale, {name}, and a joiner who's donating the oak.
    Ever had bleach in your own drip? You might.
    The clinic's only plasterboard. Think about that when you hear the engine revving.
    Nuremberg 2. You're on the list, third page, and third page gets the rope.
    theyll drag you out by your lanyard
    Sleep while you can nurse. When the people wake up it won't be a strongly worded letter.
    A dose of your own and then another and another until you stop twitching.
    First the doctors, then the ones who drove the vans. She'll be early in the queue.
    `,
  ),
  lines(
    'lines-harm/vaccine-nurse-harmless',
    { labels: [], direction: null },
    `
    How many needles does it take to finish a clinic? Four hundred and six today, feet killing me.
    Jab in the left arm please, the right one is my bowling arm.
    I fainted, took out the screen and nearly killed the student nurse, sorry everyone.
    my dead arm is deader than a dead thing but no flu this year
    We watched a documentary about Nuremberg and the ropes and I couldn't sleep after.
    The measles jab stopped children dying, my mother buried two brothers before it.
    Whoever drove into the clinic wall has left us with a hole and a bumper, no injuries, ring 101 if you saw it.
    I'm not having it and nothing you say will twist my arm, but thanks for answering me politely.
    Shingles nearly finished my dad off so get it done when they ring you
    `,
  ),
  lines(
    'lines-harm/darts-landlord-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    One hundred and eighty. That's how many stitches.
    Bull's between your eyes lad and I dont miss from the oche
    Last orders for you, pal. Car park. No witnesses bar the bins.
    I bounced doors in Doncaster eleven year and I've carried bigger than thee out by the throat.
    the optics arent the only thing gonna get smashed in your gaff friday
    You barred my dad on his birthday. Your snug's all timber and I smoke.
    pool cue, thick end. you heard
    There's a lad drinks in here did nine years for less and he's took an interest.
    Glass goes in easy. Turning it's what does the damage {name}
    I'll nail his tongue to the dartboard and play round the clock on it
    `,
  ),
  lines(
    'lines-harm/darts-landlord-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    One hundred and eighty! He's murdering them in the county final.
    pool cue snapped on my break off, thick end went through the optics, landlord laughed
    Bounced doors in Doncaster eleven years and never once raised my fists, all in the voice.
    Stood on broken glass in the beer garden, five stitches, mind your kiddies' feet.
    Your pies are to die for and your quiz is going to be the death of me
    Our snug's all timber so no sparklers on the cake please.
    we smashed your lot on darts, dominoes and crib, car park singing till midnight
    Last orders for the Wheatsheaf after 200 years. Somebody's ripped the heart out of this street.
    `,
  ),
];
