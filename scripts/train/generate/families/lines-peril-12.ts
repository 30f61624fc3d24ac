import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Nearly all threats: many more scenes, verbs and tenses of harm to a person, those close to them, their home and their work. */
export const linesPeril12: readonly Family[] = [
  lines(
    'lines-peril/planning-wind-farm',
    { labels: ['threat'], direction: 'subject' },
    `
    vote for those turbines and you'll be strapped to a blade
    we'll see how you like a pylon through your lounge, and you in the armchair
    any councillor who raises a hand for it loses the hand
    I've lived here sixty years and I'd do the next sixty inside for the pleasure of ending you
    surveyors have gone missing on this fell before
    you're not leaving that site visit with your face the same shape
    your wellies'll be found, nothing else
    stay off the moor or be left on it
    I'm a good shot and you wear orange
    come and say it to the commoners, we've sticks
    we'll drag your car off the verge with you still belted in
    put one peg in that field and I will drive it through your foot
    `,
  ),
  lines(
    'lines-peril/parenting-blog',
    { labels: ['threat'], direction: 'subject' },
    `
    hope your toddler runs in front of my car
    someone should shake you till your head comes off
    I'd love to get five minutes with you at soft play, no cameras
    that pram's easy to tip by the canal isn't it
    call me a bad mum again and your kids won't have one
    I'll be at baby group Tuesday, and I'll be dragging you out by that ponytail
    your nanny takes them to the swings. I take my dog, he's not good with children
    twins, eh. be awful to be left with one
    post another recipe and I'll force it down you boiling
    you're gonna lose that baby, I'll make sure with my boot
    `,
  ),
  lines(
    'lines-peril/parish-clerk',
    { labels: ['threat'], direction: 'subject' },
    `
    the minutes will show you fell in the well
    Put that in your agenda: item four, clerk gets a kicking
    move my mother's bench and I'll move your jaw
    I keep a starting handle in the Morris for people like you, and it's had use
    hedge letter came. next letter you send will be your last
    I shall strike you, madam, in front of the whole meeting, and I shall not apologise
    you'll be in the graveyard you're so keen on measuring
    sat on your wall all night with an axe across my knees, did you see me
    fine me for the bonfire and you're on it
    one of these evenings there'll be no lights in that hall and I'll be stood between you and the door
    `,
  ),
  lines(
    'lines-peril/police-sergeant',
    { labels: ['threat'], direction: 'subject' },
    `
    take that uniform off and I'll take your head off
    without the stick and the mates you're dead in two minutes
    we know coppers' cars when we see em and we know how to burn em
    nicked my brother so I'm nicking your life
    sarge is getting bricked next time he walks the flats
    you've a home to go to and I've a can of four star
    pull me over again and I'm not stopping, I'll have you on the bonnet
    cell door shut on me, coffin lid on you
    you're getting rushed by ten of us on the next shout
    what goes on in that custody suite goes on you when I'm out
    Saturday, town centre, we've picked you out of the line to hurt
    `,
  ),
  lines(
    'lines-peril/actor-casting',
    { labels: ['threat'], direction: 'subject' },
    `
    step out the stage door and I'll step on your throat
    play him that way again and I'll be in the circle with a catapult and ball bearings
    I've seen where you stand for the trapdoor scene. I know the stagehand. Break a leg, both
    you'll die for real in act five
    gonna wait by the bins behind the theatre till they've all gone but you
    you ruined that character and I'll ruin you, skull first
    take the role and I take your life, it's only fair
    no autograph ta, just your nose flat
    matinee crowd's old. None of them'll stop me getting on that stage
    hope the sword isn't blunt one night. I might swap it
    `,
  ),
  lines(
    'lines-peril/dog-rescuer',
    { labels: ['threat'], direction: 'subject' },
    `
    give me my dog back or I'll put you in a cage
    you rehomed Tyson, now I'm rehoming you, six feet under
    walk in my yard with that camera and you'll be thrown to them
    I've bred fighters all my life and I've one who'd love your arm
    gonna tie you to a post and see how long you last
    vans burn, kennels burn, do-gooders burn
    he bit one, he'll bite another, specially when I let go the lead at you
    RSPCA isn't there at midnight is it. I am
    take my licence I'll take your windpipe
    report me again n i will hunt you down like a hare
    `,
  ),
  lines(
    'lines-peril/charity-chief-museum',
    { labels: ['threat'], direction: 'subject' },
    `
    take down one portrait and we take down you
    trustees get garrotted in novels. Not only in novels
    the statue went in the harbour, next it's whoever signed the letter
    a hundred years ago you'd have been horsewhipped out of the county, and I'm a traditional man with a horse
    I'm on the guided tour Thursday and you'll be the one who ends up behind glass
    hand over the collection or your curator loses his thumbs
    no amount of lottery money's going to fix your spine
    we'll chain you in that basement with your apologies
    you sold the woods. You'll be found in the woods
    say slavery once more on that plaque and I'll chisel it on your forehead
    `,
  ),
  lines(
    'lines-peril/food-critic-review',
    { labels: ['threat'], direction: 'subject' },
    `
    you closed my restaurant so I'm closing your airway
    I have knives you can't even name and you'll meet each
    my sous chef's got a temper and your home postcode, god help you
    walk in my kitchen and I'll walk you to the fryer
    one star? one stab. two stars, two
    gonna make you eat your column, then your pen, then your teeth
    hope you get your hand in a mincer, I'd hold it in
    boil him
    I'm catering your wedding under another name
    forty staff out of work because of you and they've all got cleavers and time
    `,
  ),
  lines(
    'lines-peril/student-officer',
    { labels: ['threat'], direction: 'subject' },
    `
    rugby lads are gonna do you over after Wednesday
    ban our society and we'll ban you from having a face
    halls have got fire doors for a reason, prop yours shut
    everyone at the SU is getting it but you're getting it worst
    you speak at that debate and I'm throwing you off the balcony
    vote of no confidence in your skull staying in one piece
    u live in block C. we live in block C. do the maths
    someone throw her in the lake already. with weights
    initiation's on Friday. Guess who we're hitting
    I've got nothing to lose, they've kicked me off the course, so I'm bringing a machete to your graduation
    `,
  ),
  lines(
    'lines-peril/verbs-of-many-kinds',
    { labels: ['threat'], direction: 'subject' },
    `
    gonna clobber you
    I'll wallop him into next week and then some
    you're getting duffed up after the meeting
    I'll flatten you
    we'll rough her up a bit, see if she changes her mind
    want to bash your brains in
    I'll crack your skull open
    gonna deck him when he comes off stage
    will floor you, one punch
    you're getting mullered
    I shall put my fist through you
    time someone bumped him off
    we'll bury you on the moor
    let's top her
    gonna spark you clean out
    I'd shiv you in a heartbeat
    i'm gonna lump you one
    he's getting slashed
    I'd have you butchered
    someone mow him down
    wait til i get you in a headlock and squeeze
    I'll wring your neck
    you're going to be beheaded, live
    gonna cosh you from behind
    we'll lamp you, then your mate
    he'll be bludgeoned
    I'm going to execute you
    `,
  ),
  lines(
    'lines-peril/verbs-of-many-kinds-harmless',
    { labels: [], direction: null },
    `
    gonna clobber us with a bill for the paint, joking
    I'll wallop the rug and then the other one
    we'll rough out a plan, see if she changes her mind
    want to bash out a tune on the piano at ours
    I'll crack the eggs, you open the flour
    gonna deck the halls when he comes off nights
    will tile the floor, one weekend
    bumped into him off the ferry
    we'll bury the time capsule on the moor
    let's top up her card
    the committee's slashed the budget again and I'm livid
    the butcher's had none left
    someone mow that verge
    wring the cloth out and hang it
    our hanging basket got beheaded by the bus
    I'm going to execute this script and go for lunch
    the headlamp's gone, squeeze past
    `,
  ),
  lines(
    'lines-peril/passive-and-past',
    { labels: ['threat'], direction: 'subject' },
    `
    you are going to be found dead
    you'll be stabbed on your own doorstep, mark me
    he is to be beaten, it's been agreed
    your throat will be cut before the vote
    should have been drowned at birth and there's still water
    it's been decided who does you
    you're being followed today, not by fans
    you were warned. it was meant
    he ought to have been shot by now and I've got fed up waiting
    I had my hands round your throat in a dream and I'm working on the rest
    you'd have been dead already if my gun hadn't been took
    they'll be scraping you up
    you'll be made to suffer, I've given my word
    legs will be broken, starting with yours
    `,
  ),
  lines(
    'lines-peril/passive-and-past-harmless',
    { labels: [], direction: null },
    `
    the phone was found dead in the drawer
    you'll be measured on your own doorstep, it's a free service
    he is to be moved to ward nine, it's been agreed
    your hair will be cut before the vote
    it's been decided who does the teas
    you've been marked present, thanks
    money's been put down for your leaving present
    your house is being looked at by a surveyor at ten
    you're being followed today by four hundred new fans
    we were warned about the flood. it came anyway
    I had my hands round a mug of tea in the dream and then the alarm went
    they'll be scraping ice at six
    the ice has been broken, starting with your awful joke
    he was beaten in the final but he'll be back
    `,
  ),
  lines(
    'lines-peril/hospice-shop',
    { labels: ['threat', 'insult'], direction: 'subject', heldBack: true },
    `
    silly old bag, I'll shut you in the donation bin and roll it in the river
    you jumped up little till girl, I'm coming back with my sister and she bites
    snooty witch wants her fingers trapping in that till, and I'm the one for the job
    refuse my sofa again you toad and it lands on you
    Nasty piece of work you are. So's my fella, and he's parked outside for you.
    dozy trout. I'll strangle you with your own tape measure
    charity? you're a mean hag and you'll get a brick
    `,
  ),
];
