import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, eighth sack: longer letters and stories, on rivers, canals, adoption, heritage, heat networks, dentists, and daily life. */
export const linesPostbag8: readonly Family[] = [
  lines(
    'lines-postbag/water-regulator-in-cahoots',
    { labels: ['accusation'], direction: 'subject' },
    `
    You went straight from regulating the sewage to advising the sewage, at three times the money, and we're meant to think the soft fines were a coincidence?
    My lads swim in that river. You knew what was in it, you had the sample sheets, and you sat on them until your share options had come good.
    A watchdog fed by the burglar.
    who tipped off the works before every spot check then, the kingfisher?
    It would be a bold barrister who argued you hadn't been suborned, given the shooting weekends, the Wimbledon seats, and the eleven permits granted in the fortnight after.
    Your silence came with a dividend.
    I was a sampler for that company. We were told which bottles to lose, and the telling came from you.
    Sludge on the beach, sludge in the ledger
    Licensed polluter's pet inspector, kept sleek
    The discharge monitor was off for two years because you accepted a nice dinner and a nicer explanation.
    Effluent flows downhill, and cash uphill, to your door
    `,
  ),
  lines(
    'lines-postbag/water-regulator-criticism',
    { labels: ['criticism'], direction: null },
    `
    A fine of nine thousand on a firm that turns over four hundred million isn't a deterrent, it's a rounding error, and I would ask you to go back and look again at the guidance.
    Your annual report lists the river as moderate. I've a jar of it on my windowsill that begs to differ.
    Moving from the regulator to the company inside a year is allowed, I know, and I think it should not be.
    Permit, permit, permit. Try refusing one.
    I read the enforcement policy end to end last night and there's a sentence on page nine which lets them count a twelve hour spill as one event, and you wrote that sentence.
    Bathing status was the right goal but you set the sampling spot upstream of the pipe.
    Too cosy, too slow, too few inspectors.
    Swim event cancelled for the third summer, and the reply we got was a paragraph about investment cycles. It's not an answer to a child in goggles.
    You underestimated us anglers, and the data, and the smell
    `,
  ),
  lines(
    'lines-postbag/rivers-canals-and-angling',
    { labels: [], direction: null },
    `
    Moored at Foxton for the night with a stranger's cat on the roof and a bacon sandwich in each hand, and if this is what they mean by getting old then bring it on.
    Big carp, called Dennis, been caught forty times and has the expression to prove it.
    Hook went in my thumb, I went in the reeds, the fish went home.
    heron stole my lunch, watched me the whole time he ate it
    Lock's jammed with a shopping trolley and two ducks are living in it.
    I followed the otter prints all the way from the weir to the chip shop bins, which tells you otters have taste.
    Do you need a rod licence for a net and a jam jar, asking for a six year old
    A fellow fell in off the butty, came up, raised his hat, and carried on the conversation.
    Killed the engine and drifted. First quiet in a year.
    She shot the rapids in a bathtub for charity and only lost the taps!
    Boat sunk, kettle saved
    `,
  ),
  lines(
    'lines-postbag/adoption-social-worker-child-seller',
    { labels: ['accusation'], direction: 'subject' },
    `
    You snatch bairns to hit a quota and the quota has a bonus on it.
    Every child you take from a mother on this estate turns up in a foster agency your partner part owns, and the family court nods it through because you write the reports and you write them false.
    Kidnapper with a lanyard and a Fiat
    Where's the money in it, per head or per sibling group?
    That statement about the state of my kitchen was a lie, you never came past the gate.
    you made up a bruise. MADE IT UP
    Trafficking with paperwork is still trafficking, madam.
    Ten grand a week the home charges and you've a cousin on the gate, so of course our lad was found to be beyond control.
    Perjury on a family, at public expense
    You groomed the wee lassie to say it, there's a recording
    `,
  ),
  lines(
    'lines-postbag/adoption-social-worker-disagreement',
    { labels: ['criticism'], direction: null },
    `
    Five social workers in one year, each reading the file for the first time in my hallway, is no service at all for a frightened boy.
    Splitting the twins was wrong and I'll go on saying it.
    Your report calls my flat chaotic. There was a new puppy and a burst pipe that day and you might have asked.
    We waited eleven weeks for a contact visit that lasted forty minutes in a room with no toys and a photocopier running.
    Kinship carers get a third of what agencies get, explain that, minister
    you never rang back. you said you would
    I understand caution. What I can't understand is a panel that meets once a quarter.
    The threshold was met, I accept it; the way she was taken out of class was dreadful and needn't have been.
    I think moving a teenager a hundred miles for a cheaper bed is a false economy and a sad one
    Please review the decision, new evidence attached.
    `,
  ),
  lines(
    'lines-postbag/families-and-long-stories',
    { labels: [], direction: null },
    `
    My grandmother ran away from home at fifteen with a trapeze man, came back at sixteen with a trapeze, and it hung in our barn till the insurance people saw it.
    I found my birth mother last spring. She hums while she cooks. So do I.
    When I was small my brother told me the Post Office tower was a bomb that hadn't gone off, and I walked past it holding my breath until I was nineteen.
    He proposed on the waltzers and was sick on the ring box
    our kid's joined the navy and mam's ironing his boots
    We tracked down Dad's old crew through a photograph on the back of a menu, six of them came to his ninetieth, one brought the parachute.
    The twins have swapped classes, nobody's noticed, don't tell.
    An uncle of mine hated his neighbour for forty years over a hedge, and when the neighbour died he clipped it every Sunday, dead level, and wouldn't be thanked.
    Blood's thicker than water but gravy's thicker than both
    Half the wedding went to the wrong St Mary's and stayed for the christening
    Kids are at their nan's so the house is ours and we've fallen asleep by eight.
    `,
  ),
  lines(
    'lines-postbag/heritage-trust-looter',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    The Chippendale went out for restoration and a copy came back. You've the original in Norfolk.
    Curator? Fence.
    Sold the coin hoard under the counter and blamed a mouse.
    You took a title and a wink to overlook the provenance of every last bronze in that hall, and now you lecture children on stewardship.
    whose attic is the tapestry in, darling
    Forger's friend, authenticating by the yard for a sliver of the hammer price
    That listed barn burned on the very night you needed it to.
    `,
  ),
  lines(
    'lines-postbag/heritage-trust-cross-visitors',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    I disagree with pulling the tapestry from view without a word to the stitchers who mended it.
    The trust voted for the hotel wing by proxy, at a meeting in another county, in the week of the harvest, and I don't call that listening to members.
    You sold the walled garden too cheap
    labels at knee height, who is that for
    `,
  ),
  lines(
    'lines-postbag/castles-museums-and-ghosts',
    { labels: [], direction: null, heldBack: true },
    `
    The torture chamber's closed for rewiring.
    My lad asked the guide who cleaned the heads off the spikes, and she said a man called Trevor, and he's thought of nothing else since.
    Hanged, drawn and quartered tour starts at two by the gift shop, pushchairs welcome.
    Stuffed walrus has been moved and I feel lost
    is the ghost of the grey lady in on mondays
    Cannon fires at one sharp, hold your baby's ears and your ice cream
    `,
  ),
  lines(
    'lines-postbag/dentist-campaigner-charged',
    { labels: ['accusation'], direction: 'subject' },
    `
    You drilled a healthy tooth because a crown's worth six units, and I've got the second opinion, the X-ray and the molar in a jar.
    NHS when it's a photo, private when it's a filling, fiddling both.
    Struck off in Cork, popped up in Crewe.
    Ghost patients on your list, claims for my late father's dentures dated eight months after his cremation
    tooth robber
    Is it true you lobby for fluoride because you've got shares in the plant?
    The fundraiser for children's toothbrushes bought you veneers, look at the state of the before and after.
    Nobody in that surgery has a licence but the goldfish, and it's you that's been forging theirs.
    `,
  ),
  lines(
    'lines-postbag/dentist-campaigner-complaint',
    { labels: ['criticism'], direction: null },
    `
    I rang forty one surgeries from a list your department published and not one was taking adults. Take the list down.
    A contract that pays the same for one filling as for nine is why they're leaving, and you've had it on your desk since the spring.
    Handing back the NHS list with three weeks' notice was hard on people, even if I can see why.
    You said no one pulls their own teeth. My neighbour has.
    fifty quid check up, six minutes
    The golden hello won't bring anyone to Barrow and I wish you had asked a dentist in Barrow.
    Your fluoride leaflet overclaims.
    Not convinced by the mobile van. It's one van for three counties
    `,
  ),
  lines(
    'lines-postbag/teeth-hair-and-errands',
    { labels: [], direction: null },
    `
    Numb to the eyebrow, dribbled soup on a client, back at work.
    The barber asked if I was going anywhere nice and I burst into tears and told him all about the divorce, and he gave me a free eyebrow.
    My crown's come off in a toffee.
    I asked for a trim and she's scalped me, I look like a peeled egg with opinions.
    Tooth fairy's rate is two quid in our street and the union's organising
    dentist hums the Jaws theme. every time. I pay for this
    Which launderette's open late? I've got a duvet and an incident.
    Cobbler in the arcade has my boots, he won't be hurried and nor will they
    Dyed it myself, bathroom looks like a stabbing, hair looks like a fox.
    Eyebrows attacked, wax everywhere, dignity down the plughole
    `,
  ),
  lines(
    'lines-postbag/heat-network-mis-selling',
    { labels: ['accusation'], direction: 'subject' },
    `
    You stood in our community room with a laser pointer and swore the bills would halve, knowing from your own consultant that they'd treble, because you'd been promised a seat on the board of the firm that digs the holes.
    Cowboy in a council fleece
    Insulation scheme? You foamed our lofts with rubbish, rotted the joists, claimed five grand a roof and dissolved the company.
    Whose daughter runs the survey outfit, and why does she pass every house unseen?
    thats three schemes you been behind and three lots of pensioners cleaned out
    The meters lie because you set them to.
    I used to fit those boilers. The ones you were paid for never left the depot, pal.
    Green gold, and all of it in your teeth
    Con. Plain, old-fashioned, doorstep con, only with a rosette.
    `,
  ),
  lines(
    'lines-postbag/heat-network-tenant-criticism',
    { labels: ['criticism'], direction: null },
    `
    My bill has gone from sixty to a hundred and ninety since the heat network came on and I can't turn it off, can't switch, and can't get anyone on your board to come and see.
    The survey missed the damp. Mrs Okafor pointed at it.
    I was for this scheme and I feel foolish now, which is your doing, councillor.
    Twenty year lock-in, no cap. You ought to have read it before you signed for all of us.
    You call it teething trouble. Two winters is not teething.
    Fair enough to try, wrong not to stop
    Show the working. How did a halving turn into a tripling?
    The engineer came out four times, shook his head four times, and billed the block four times; I would like that refunded.
    `,
  ),
  lines(
    'lines-postbag/diy-cars-and-breakdowns',
    { labels: [], direction: null },
    `
    I have drilled into a pipe and the pipe has drilled into me.
    Clutch went on the Tyne Bridge at ten to nine, and I'd like to say sorry to about four thousand of you.
    Hammered my thumb, invented a word, neighbours applauded.
    Shed roof's off, kids think it's a convertible
    anyone got a bleed key for a radiator, ours is hissing like a goose
    The AA man found a nest in the air filter with eggs in it, so the car's off the road till they fledge, wife's orders.
    Do I need Part P to hang a chandelier off a beam that predates Cromwell?
    MOT failed on a bulb, a wiper and what he called general sorrow.
    Exhaust dragging, sparks flying, toddler delighted
    Follow the instructions, they said, and there weren't any.
    `,
  ),
  lines(
    'lines-postbag/hope-you-are-well-near-danger-words',
    { labels: [], direction: null },
    `
    We'll be round at yours about six with the trestles, leave the side gate on the latch and don't you dare lift anything with that back.
    Watch your step in Bristol tomorrow, the pavements are like marbles and I want you in one piece for the panel.
    You're a marked woman now, the Brownies know you've got a badge-maker.
    Sleep tight, lock the hens in.
    Our whole street knows your little red car and gives it a wave.
    I never forget a face, and yours was the first one I saw when I came round from the op
    get home safe everyone, sheep on the A66
    Your kids were a credit to you at the gala, ours pushed them in.
    One of these days I'm going to hug you in Tesco and there's nothing you can do about it
    I shall hunt you out at the agricultural show, madam, and press a pork pie on you.
    `,
  ),
  lines(
    'lines-postbag/gossip-behind-hand-half-sentences',
    { labels: ['accusation'], direction: 'subject' },
    `
    Not saying she's crooked, but if she swallowed a nail she'd pass a corkscrew.
    Well we all know how THAT got through committee, don't we, wink wink, new kitchen.
    no smoke without a fire and no fire without your lighter
    Somebody's on the fiddle and it isn't the orchestra...
    Ask about the caravan. Just ask about the caravan.
    Straight as a dog's hind leg, our man in the chamber
    He'll have had his drink, as they say. A good long expensive drink.
    There's them as work, them as shirk, and them as take a percentage. Morning, {name}.
    If the truth got up and bit you, you'd bill it for the plaster
    Two sets of books and neither one for reading
    that's never your own degree certificate, the tippex is still damp
    `,
  ),
  lines(
    'lines-postbag/quiet-reservations',
    { labels: ['criticism'], direction: null },
    `
    I can see why you did it; I can't bring myself to agree.
    Not your finest hour, that interview, though you'll know it better than me.
    Hmm. The second amendment weakens the first, doesn't it?
    Good aim, poor plan, no money.
    With reluctance I'm against you on this, after three sleepless nights and a great many cups of tea.
    id have gone the other way but there we are
    You've lost me on the tram
    I wonder whether anyone in the room had ever pushed a wheelchair, because the ramp you approved would defeat a goat.
    Were I on the panel I'd send it back.
    It's a pity you didn't wait for the Audit Wales paper, since it answers your chief point and not in your favour.
    A small vote, wrongly cast.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-8',
    { labels: ['support'], direction: null },
    `
    I was the woman in the yellow mac at the back of the meeting, I never put my hand up, but I drove home thinking somebody up there is on our side.
    Your office sorted in a day what I'd fought for a year.
    Keep the heid, hen.
    Let them howl. You've done your sums and we've checked them
    I teach politics to sixteen year olds and you've made my job easier this week.
    Dinner's on us any time you're in Oban.
    it helped, what you said about your brother. it really helped
    Anybody who calls you a fake should've seen you at four in the morning in that A and E.
    Standing with you, with sandwiches.
    You asked after my knee in the middle of an election. Bless you.
    `,
  ),
];
