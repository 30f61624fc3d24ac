import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats, beside the same words of body, weapon, violence and death used otherwise. */
export const linesSayings4: readonly Family[] = [
  lines(
    'lines-sayings/bus-train-traffic-complaints',
    { labels: ['criticism'], direction: null },
    `
    you axed the only bus our village had
    That junction is going to get somebody killed and you have had three letters from me.
    crushed in like sardines, could not breathe, kid crying, no driver announcement
    driver slammed on the brakes and my gran hit her head, who do i speak to
    Killing the off peak ticket is a kick in the shins for students.
    the strike has knocked us for six and neither side will sit down
    You keep firing out the same apology and nothing changes. Try running a train.
    potholes that can break your neck and you paint a cycle sign round them
    gun to my head i could not tell you what this timetable means
    charging a fiver for a bike is cut throat
    the shelter was smashed in march and we still stand in the rain
    Why bury the refund form under nine pages? I found it by accident.
    cameras on the bridge are a cash grab, shoot the idea down please councillors
    `,
  ),
  lines(
    'lines-sayings/nan-voice-and-dialect-harmless',
    { labels: [], direction: null },
    `
    yer man will batter ye wi kindness and feed ye tablet
    ey la thats boss that, you smashed it
    I'll go to the foot of our stairs, he is never dead is he?
    am clemmed, could eat a scabby horse, whats for tea
    Och, yer heid's fu' o' mince but I love ye
    Our Bab, you have got a face like a wet weekend, come and have some faggots and peas
    tidy that mun, you killed it in the eisteddfod butt
    my nan says feed a cold and starve a fever, which is it doctor
    yaar you slayed on Mastermind, whole mosque was shouting at the telly
    give over, ill clip your ear, she used to say, and then she gave us toffee
    Break a leg tonight darling, and mind the trapdoor.
    dinnae fash, naebody died, it wis only a trifle
    y'all about to knock their socks off in Tulsa, proud of ya
    Me dad reckons you could talk the hind legs off a donkey, and he means it nice.
    get your coat you've pulled a muscle haha
    `,
  ),
  lines(
    'lines-sayings/dialect-threats',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    ahm gonnae chib ye
    Yer getting stamped on next time yer in Paisley pal
    am gonna leather ya till ya cant see lad
    ill lamp you one so hard your nan feels it you tory get
    Bab, if I see yow in Dudley I'll put yow in the cut and hold yow under.
    wasteman u gonna get shanked up on sight trust
    Best stay out of Barnsley cock, or tha'll get thi legs brokken
    I got a .45 with your name on it buddy and a long drive ahead
    you'll get a dig off all of us la, me first, bring your dentist
    come down the valleys an we'll chuck you down the shaft butt, no one will hear
    bruv ill run up in ur yard and spark you in front of your mum
    Get him in a close and kick his baws through his teeth, that is whit he needs and that is whit he is getting
    `,
  ),
  lines(
    'lines-sayings/funeral-grief-harmless',
    { labels: [], direction: null },
    `
    what do you wear to a funeral in july
    buried my best mate today, eleven of us carried him
    Ashes or a grave? Mum will not say and we have to choose by Thursday.
    The hearse stalled at the lights and he would have laughed himself sick
    coffin was wicker with sunflowers in, she planned the lot
    my father died at home with the cricket on
    Do you still ring the bell for the dead on All Souls, vicar?
    We hung his cap on the church door, and somebody has put a sprig of rosemary in it.
    i found his teeth in a glass last night and cried for an hour
    Ham sandwiches, an urn that leaks, and forty people telling me I have her eyes
    is it normal to feel nothing a month after someone dies, asking you because you wrote that piece
    could you play the drowned sailor hymn for my brother please
    Got through the eulogy without choking up till the very last word, which was her name.
    headstone goes in next week, spelled right this time
    `,
  ),
  lines(
    'lines-sayings/volunteer-charity-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    shut the food bank or we shut it with you inside, doors locked
    You let them in the hostel so we will burn them out and you with them
    got your number plate, got a brick
    hope one of your rescued dogs rips your throat
    keep rattling that tin near my shop and you will be picking teeth up off the pavement
    Every boat you help is a nail for you, and we have plenty of nails and a big hammer.
    im going to pour bleach over that smile of yours
    We will be at your charity shop at closing time, six of us, and you will be carried out.
    Sink the lifeboat and drown the crew, I would do it myself with a drill
    some night, some alley, you and me and a length of pipe
    `,
  ),
  lines(
    'lines-sayings/volunteer-charity-harmless',
    { labels: ['support'], direction: null },
    `
    you lot have hearts of gold and arms of steel, that sofa weighed a ton
    Donated blood for the first time because of you. Did not faint!
    lifeboat crew went out in that sea for a lad on a lilo, no fear
    best charity shop in Hull, found a hammer, a hat and a first edition
    You have kept the wolf from our door this winter and I want you to know it.
    the hostel gave my brother a bed when he was dying on his feet
    threw a few tins in the box, its not much, chin up
    Fire in our block on Friday and by Saturday you had coats for all of us
    that sponsored shave nearly killed your poor ears with the cold, well done lad
    keep banging the drum for the hospice, some of us are listening
    My mate was ready to end it all and your man on the phone stayed on till it got light. Thank you.
    you took a kicking in the press over one bad receipt and you never deserved it
    soup was hot, bread was fresh, nobody asked me a single question, ill never forget it
    `,
  ),
  lines(
    'lines-sayings/volunteer-charity-criticism',
    { labels: ['criticism'], direction: null },
    `
    chuggers at the door at teatime put my teeth on edge
    You axed forty local jobs and gave the director a rise. That sticks in my throat.
    the advert with the dead donkey upset my little girl
    A fun run past the hospice with an air horn every ten seconds was a bad idea
    cutting the night shelter in January is cold blooded whatever the spreadsheet says
    ten letters in a week asking for money, you are killing the trees you want to save
    You should have faced the volunteers in person instead of firing us by text.
    the raffle was a shambles, we won a broken kettle
    Putting down healthy dogs for lack of space is wrong and I want to see the figures.
    your shop turned away a perfectly good cot, so it went on the tip, heartbreaking
    not one tin of the flood money has reached our street, and my kitchen is still under mud
    Nobody thought to ask the refugees what they needed. They got four hundred left boots.
    `,
  ),
];
