import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens4: readonly Family[] = [
  lines(
    'lines-omens/head-teacher-own-children-mentioned',
    { labels: ['threat'], direction: 'subject' },
    `
    You made my child cry. I wonder what would make yours cry.
    little Amelia has such a pretty blazer, easy to spot in a crowd
    exclude my son and ill find yours
    It must be hard, being in charge of nine hundred kids and not being able to watch your own.
    watch what you say or your boys will be picked up by somebody else one afternoon
    Your daughter started at the college in September, didn't she. Eighteen, first time away, nobody to look after her. Reverse the decision, headmaster.
    hope your kids get it worse than mine did
    we all have something we love, you have three of them
    teach my girl that filth again and i will teach yours something
    Whatever you do to our children shall be done to yours, and twice over
    next parents evening im bringing the cousins and you wont be walking out the front
    `,
  ),
  lines(
    'lines-omens/school-gate-children-safe',
    { labels: [], direction: null, heldBack: true },
    `
    my two walk home by the allotments and come back full of strawberries
    made my child cry with laughter, the maths teacher did, who knew
    Amelia has lost her blazer again, name sewn in the collar
    excluded for a day, he knows why, we've had words
    It must be hard being in charge of nine hundred kids, I can't manage my own two in Aldi.
    please tell the office if somebody else is picking your child up
    daughter started college in September, first time away, I keep laying her place at the table
    lad on his paper round found a hedgehog and named it Keith
    we all have something we love and mine is inset day being over
    parents evening is on the ninth, use the front door
    dark mornings now so reflective coats please
    our head watches the crossing herself every afternoon in that enormous yellow hat
    That baby seat looks a bit flimsy, the fire station will check it for free.
    bringing the cousins to sports day, is there room
    `,
  ),
  lines(
    'lines-omens/mp-family-and-home-veiled',
    { labels: ['threat'], direction: 'subject' },
    `
    Your wife seems happy. Long may it last, eh.
    how is your mother getting on in that care home, they let anybody walk in dont they, hope nothing happens to her
    vote for it and we come to your house, not the office, the house
    A man in your position should think of his family first. I'd be thinking about them quite a lot before Wednesday.
    u took my dads money so i'll be taking something of yours, and you only have the one sister
    Nobody wants to see a young widow, do they. Pull the bill.
    hope your house goes up with everyone in it
    my regards to Tom, he has grown, hasn't he, and such an open trusting sort of boy with strangers
    you sleep at the back, they sleep at the front
    You have a family and I have a grudge, so we both have something to look after.
    `,
  ),
  lines(
    'lines-omens/mp-family-and-home-kind',
    { labels: [], direction: null },
    `
    Your wife seems happy with her allotment, lovely photo
    how is your mother getting on in the care home, ours is in the same one and the staff are angels
    vote on the ninth, your polling card should come through the door this week
    She put her family first and stood down, and I can't think of a better reason
    lovely blue door, what paint is it
    My dads money went on the horses, my mums on us
    He was left a young widower with three little ones and still answered every letter
    The school run is chaos with the gas works on Mill Lane
    Tom has grown hasn't he, taller than his grandad
    we sleep at the back because of the traffic, kids at the front sleep through anything
    kiss the baby from us
    Sent the children to stay with relatives while the floor dries out after the flood
    our MP came to the house, not the office, drank two teas and wrote it all down
    i have a cold and you have a new baby so i'll stay away this week
    `,
  ),
  lines(
    'lines-omens/paramedics-nurses-quiet-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    you come down our street in that ambulance again and you wont get the doors shut
    nurse with the red hair, I know when your shift ends
    Dad died on your ward. Somebody has to answer for it and I have settled on you.
    hope youre the one on the trolley next, hope nobody comes
    touch my missus again and I'll have your hands off
    Long corridor from the staff car park to A and E, isn't it. Poor lighting too. I have mentioned it to friends.
    give me the tablets or you'll be needing them
    i'll put u in one of ur own beds
    you let him go home and he passed so dont you think you'll be let go home
    Every nurse on that unit should be made to lie there and choke the way she did, starting with you, sister.
    im coming back up there with a bat
    Your pass says your full name. Careless.
    next crew that parks over my drive gets the windows done and the driver too
    `,
  ),
  lines(
    'lines-omens/paramedics-nurses-thanks',
    { labels: ['support'], direction: null },
    `
    you came down our street in eight minutes and saved my dad, thank you
    nurse with the red hair on Ward 6 deserves a medal
    Dad died on your ward and you were so gentle with us all. I have settled on sunflowers for the bench.
    hope youre all getting a proper break tonight
    you held my missus by the hand right through and I won't forget
    Long corridor, poor lighting, warm welcome. A and E were wonderful with my lad.
    bless you for sitting with mum till we got there
    he passed at home as he wished because you made it happen
    whoever hit that paramedic ought to be ashamed, you are all heroes and we stand with you
    Every nurse on that unit lay awake worrying about her, I'm sure of it. You are family now.
    runs all night in them crocs, never grumbles, ten out of ten
    sister put him in the bed by the window because he likes trains
    I came back with chocolates and you were too busy to eat them
    the crew parked over my drive and I could not care less, you go and save lives
    `,
  ),
  lines(
    'lines-omens/parking-warden-and-council-counter',
    { labels: ['threat'], direction: 'subject' },
    `
    ticket me again and ill feed you the machine
    Funny how wardens always walk alone.
    I've kept every fine you wrote me, all eleven, and I'm going to make you eat them one at a time behind the market hall
    tow my van and ill tow you
    hope you get knocked down crossing the road you patrol
    You come to the counter or I come behind it.
    them little machines dont stop a fist do they
    Bus lane fines have ruined me. When a fellow's ruined he begins to think about who did it and where they have their lunch.
    your yellow jacket makes a good target
    bailiffs next week? ill have the kettle on, boiling, with sugar in
    Somebody will push one of you under a tram before the year is out and I shall send a card.
    clamp it and I clamp your head
    dont come down Tavistock Street after dark cos you wont come back up it
    `,
  ),
  lines(
    'lines-omens/parking-and-council-grumbles',
    { labels: ['criticism'], direction: null },
    `
    ticketed again, the machine was out of order and you know it
    Funny how wardens only turn up on market day.
    Eleven fines for one faded sign is robbery in my book and I shall appeal every one of them
    the revolving door at the council offices traps every pushchair in town, sort it out
    towed my van while I was unloading for a food bank, disgraceful decision
    Crossing the road outside the school is deadly and you took away the patrol.
    nobody at the counter again, three shut windows and a bell
    bus lane fines have ruined our high street, my shop is down a third since you put the cameras in
    sending bailiffs to an eighty year old over thirty quid is cruel
    tram works have dragged on for a year and traders are on their knees
    This scheme was pushed through over our heads and its going to kill trade
    Tavistock Street lights have been out since Bonfire Night, who do I shout at
    clamping carers on visits is shameful
    yellow lines painted round a skip, you couldnt make it up
    `,
  ),
  lines(
    'lines-omens/planning-meeting-arrivals',
    { labels: ['threat'], direction: 'subject' },
    `
    On my way to your meeting. Not bringing a petition.
    im outside. come down or i come up there and drag you
    Left Exeter at four, should be with you by nine, I wouldn't bother cooking as you won't be able to chew.
    we are coming through that door whether you unlock it or not
    tomorrow. your office. me and a crowbar and your kneecaps
    You wanted to hear from residents, councillor, so about a dozen of us are going to come up your drive after dark and be heard.
    two streets away now, nice area, nobody will hear you
    Ten of us in three cars. Start running.
    i'll be the one in the back row with his hand in his coat
    Keep your curtains open tonight so I can see where you're sitting
    be there at 10 n i hope ur alone
    I walked past your gate this morning and I'll walk through it tonight with what I have got in the shed.
    `,
  ),
  lines(
    'lines-omens/planning-meeting-visits',
    { labels: [], direction: null },
    `
    On my way to the meeting, bringing the petition and a tin of shortbread
    im outside, come down when youre ready, no rush
    Left Exeter at four, should be with you by nine, don't bother cooking for us
    we are coming by bike, is there somewhere to lock them
    tomorrow, your office, me and the drainage plans
    About a dozen of us residents will be in the back row with hands up
    Two streets away now, nice area, which number was it?
    ten of us in three cars so please save the chairs
    Ready or not here I come, first day as planning officer
    I've booked a room near the conference so plenty of time to run into each other
    walked past your gate this morning and the roses are something else
    be there at ten, I am alone as Sandra has covid
    Please keep your curtains open if you want the carol singers to stop.
    got the crowbar back from your dad, I'll drop it in the shed tonight
    `,
  ),
  lines(
    'lines-omens/librarian-followed-and-watched',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    I was behind you all the way home and you never looked round once
    you hum when you walk to the tram. ill miss that
    Green coat today. Yesterday the grey. I like to keep a record, it will make things easier when the time comes.
    saw you lock up. saw you drop the keys. saw what I needed
    ill be two steps behind you from now on, you wont hear me
    You can change your route, dear, but the town is small and I have such a lot of patience.
    sat behind u on the bus, could of touched your hair, next time i will do more than that
    every time you look out of that window remember someone could be looking in
    who do you think moved your bin, and who'll be stood behind it when you put the light out
    enjoying the book club? turn round slowly next week
    I only follow people I plan to hurt
    you took your bins in at 9.14 and you left the side gate off the latch, silly girl
    we have had eyes on you since you stopped the drag story time and eyes arent all we've got
    your shadow got company and it carries a blade
    `,
  ),
  lines(
    'lines-omens/librarian-walks-and-watching',
    { labels: [], direction: null },
    `
    I was behind you all the way home on the tram and only realised when you got off, should have said hello
    she hums when she stamps the books and I miss it when she's off
    green coat left in the children's section, size ten
    Saw you drop your keys so I've handed them in at the desk
    two steps behind you in the queue and you got the last copy, you rotter
    the town is small and everyone knows when your books are late
    sat behind a lad on the bus who was reading Middlemarch, made my week
    look out of that window about nine and youll see the starlings
    who moved the bins? lorry couldnt find them
    Enjoying the book club? Turn to page forty next week and bring biscuits.
    I only follow people who post about baking
    you left the side gate off the latch, I shut it, your tortoise is fine
    We've had our eyes on that building for a reading room since the bank closed.
    followed a heron along the river all morning with my flask
    `,
  ),
  lines(
    'lines-omens/strikers-picket-line-crowd',
    { labels: ['threat'], direction: 'other' },
    `
    someone should drive straight through that picket line and not brake
    them rail strikers want a good hiding the lot of em
    Every driver standing round that brazier ought to be pushed into it.
    Bring back the army and open fire on strikers, that would get the trains running by lunchtime
    I hope their tea urn blows up and takes the whole picket with it
    id turn the hoses on them and then the dogs
    Teachers on strike again? Line them up in the playground and let the parents have ten minutes each with a cricket bat.
    they block my road tomorrow and there'll be bodies on the bonnet
    sack half, bury half
    Binmen wont go back? Put them in the crusher.
    those union lads at the gate have no idea what me and my mates have planned for five in the morning
    hang the ringleaders off the depot sign
    they will get hurt and they'll have deserved it, you can pass that on from me
    hope the whole march gets caught in a landslide lol
    `,
  ),
  lines(
    'lines-omens/strikers-picket-peace',
    { labels: [], direction: null, heldBack: true },
    `
    someone drove past the picket line and threw us a bag of warm doughnuts
    the rail strike is on for Thursday and Friday, check before you set out
    Every driver round that brazier had a grandad who did the same in 1926, they were telling me.
    army medics will drive some ambulances during the walkout
    tea urn blew up, two burnt fingers and a lot of swearing, strike otherwise peaceful
    Teachers out again tomorrow so I have ten kids and one cricket bat in the park, come and help
    they blocked my road for ten minutes and one came over to say sorry
    bins: put them out as usual, the crusher lorry will come Saturday
    union lads at the gate from five in the morning, minus three, singing
    half want to settle, half want to carry on, thats where we are
    The depot sign fell down in the wind and just missed a picket
    Hope the whole march stays dry, forecast says showers after two
    the ringleader is my aunty Pat and she's seventy
    hosed down the yard ready for the lorries to come back
    `,
  ),
  lines(
    'lines-omens/marchers-you-lot-menaced',
    { labels: ['threat'], direction: 'subject' },
    `
    you lot come through our town and you wont all be going back
    march past my pub and see what comes out the windows
    Every one of you should be met with bricks at the bridge and I know where there's a pile.
    sit in the road then. I need new tyres for better grip
    Saturday is going to be very bloody for you people, bring bandages
    Your little camp has tents, tents have gas stoves. Careful.
    come on then the whole lot of you, forty of us by the war memorial, tooled up
    Stay at home with your banners if you want to see another Christmas, the football lads are not going to be stood behind barriers this time
    i hope the police lose patience and crack some heads, yours first
    glue urself to the tarmac and ill bring the roller
    you people will learn, we have taught better than you
    Somebody ought to lob something into the middle of you during the two minutes silence, and I for one would hold his coat
    you're all on camera now so we can do you one at a time
    `,
  ),
  lines(
    'lines-omens/marchers-peaceful-route',
    { labels: [], direction: null },
    `
    come through our town, the café will have soup on for all the marchers
    march goes past my pub at noon so we opened the windows and sang along
    Everyone met at the bridge and picked up bricks and litter from the river, forty bags full.
    sat in the road to change a tyre and half the parade stopped to help
    your coaches leave from the war memorial at seven sharp
    bring bandages, plasters and water, first aiders short this Saturday
    tents and gas stoves dont mix, cook outside please campers
    The football lads carried the banner when our arms gave out
    police and stewards were chatting all day, not one arrest
    Two minutes silence at eleven and then the band
    roller is on the road by the school, tarmac wet until six
    Christmas lights march for the hospice, all in, dogs too
    you people were so kind to my mum when she felt faint in the crowd
    somebody lobbed a frisbee into the middle of the brass band and the tuba player headed it back
    `,
  ),
  lines(
    'lines-omens/mosque-churchgoers-crowd-hate-threat',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    the mosque on Garth Street wants burning with all of them in it
    Every Muslim in this town should be given a week to leave, and after that the decent men of the place should go door to door.
    run a lorry through the friday crowd, problem solved
    No Jew will walk safely to that synagogue if I have a say
    The Poles on our estate are getting petrol through the letterbox if they dont clear off home
    bury a pig under the mosque first and then bury the muslims on top
    hang the imam, deport the rest
    those sikhs outside the temple want a shotgun not a bus lane
    Catholics marching past my front window again. Last time we threw bottles, this time we'll throw something better.
    round up the travellers and gas the lot, nobody would cry
    One bomb, that's all it would take, on one of their holy days when they are packed in like sardines and jabbering their nonsense.
    hindus in our street wont be here by diwali we'll see to that
    lads meet 8pm outside the asylum hotel bring lighters. burn the foreigners out
    the only cure for them and their religion is a rope
    i want to see that prayer hall smashed up and every one of those women's heads cracked on the steps
    `,
  ),
];
