import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag: charges of crookedness beside firm disagreement, daily chatter and thanks (leisure centre, screening, harbour, solar farm). */
export const linesPostbag1: readonly Family[] = [
  lines(
    'lines-postbag/leisure-centre-charge-of-graft',
    { labels: ['accusation'], direction: 'subject' },
    `
    Funny how the swimming pool contract landed on your brother-in-law's doormat.
    How much was in the envelope, {name}?
    Would the member care to tell us which developer paid for the new conservatory?
    somebody's had their palms greased and it wasn't the lifeguards
    You signed away a public baths for a box at the races and a nod at the golf club, and we all know it.
    On the take since the day you were sworn in
    One does not wish to be libellous, so I shall merely observe that your bank manager must be the happiest man in {town}.
    Feathering your nest with our tiles and our boilers
    the tender was bent, the scoring was bent, and the person holding the pen was you
    Ask him what a consultant's fee is and watch him go the colour of beetroot. He knows because he pocketed one.
    When the auditors finally lift the carpet it will be your sweepings they find under it.
    bungs. that's what closed our pool. your bungs
    Nobody shuts a profitable gym unless they've been squared, and you, councillor, have been squared.
    `,
  ),
  lines(
    'lines-postbag/leisure-centre-firm-disagreement',
    { labels: ['criticism'], direction: null },
    `
    The contract was let in eleven days with no second bidder and that is not how it should be done.
    You voted to shut the pool. I think that was plain wrong.
    The conservatory at the day centre got money and the boilers at the baths did not, and nobody has explained the order of priority.
    I have read the tender scoring twice, and giving price seventy per cent was always going to sink the community bid.
    Closing the learner pool before the new one opens leaves two thousand children without lessons for eighteen months. Did anyone count them?
    Not good enough, councillor. We asked for the survey in March.
    honestly raging about the baths vote, my lad was three weeks off his fifty metre badge
    Your figures leave out the hydro sessions for arthritis patients, which were full every single Tuesday.
    What on earth possessed the cabinet to do this in the school holidays
    A consultation that shuts on Christmas Eve is not one I would be proud of.
    Reopen the showers at least. Telling swimmers to drive fourteen miles is no answer
    I'm disappointed you abstained when your own ward stood to lose most
    `,
  ),
  lines(
    'lines-postbag/leisure-centre-chat',
    { labels: [], direction: null },
    `
    does anyone know if the aqua zumba is still on a thursday
    My verruca sock is older than some of the lifeguards.
    I nearly drowned laughing when the inflatable went down with the vicar on it.
    Left a pair of green goggles in locker 40, if they turn up please hang them on the hook.
    that spin instructor is out to kill us all and I've already booked next week
    Water was freezing, teeth chattering, would do it again tomorrow
    Is the car park free after six or do they still ticket you?
    Burned eight hundred calories then ate a Cornish pasty the size of a shoe
    Our Jean did sixty lengths for the hospice and she is seventy nine, she says the secret is spite.
    They've painted the changing rooms the exact shade of school custard
    Follow the signs for the tennis courts and it's the door behind the bins.
    `,
  ),
  lines(
    'lines-postbag/screening-van-fake-doctor',
    { labels: ['accusation'], direction: 'subject' },
    `
    Which cereal packet did the medical degree come out of?
    There are graves in {town} with your signature on the paperwork, doctor.
    I'd sooner trust the bloke selling tonic off the back of a wagon, at least he believed in the stuff.
    so who is bankrolling you love, is it the pharma lot or the foundation lot
    You told those women the scan was clear because a clear scan kept your bonus.
    Snake oil with a lanyard on
    He has never treated a living soul. The letters after his name were bought, same as his opinions.
    She knew what was in that report and let them go home and die, to protect the trust's star rating.
    Paid by the jab, paid by the pill, paid by the minute on telly
    Another day, another advert dressed up as medical advice. What's your cut these days?
    I note the learned physician has not once published her registration number. I wonder why that might be.
    no patients no clinic no qualifications just a webcam and a card reader
    Your study was written by the people selling the tablets and you put your name on it for cash
    `,
  ),
  lines(
    'lines-postbag/screening-van-disagreement',
    { labels: ['criticism'], direction: null },
    `
    The recall letters went out nine weeks late and your statement calls that a minor delay. It wasn't minor for my sister.
    I disagree with the advice to start at fifty; the Scandinavian data points to forty five.
    Your trial had a hundred and forty people in it. You cannot tell the nation to change its breakfast on that.
    Parking the van at the retail park means nobody from the villages can get to it without a car.
    please correct the slide, the axis starts at 80 and makes the drop look massive
    Doctor, you said no side effects on the radio. There are some, they are on the leaflet, and people deserve to hear them.
    The apology came after the inquest, not before. That order matters to families.
    You should have published the missed cases by ward rather than burying the total on page sixty.
    Too many absolute statements, not enough error bars
    I don't think a celebrity campaign is the right way to spend a screening budget
    Your op-ed skips the question everybody is asking, which is why the helpline rang out for a month
    With respect, telling carers to rebook online is useless to a woman with no internet and one arm in plaster.
    `,
  ),
  lines(
    'lines-postbag/wards-and-waiting-rooms',
    { labels: [], direction: null },
    `
    My blood wouldn't come out so she tried the other arm and told me a joke about a vampire bat
    Does the scan van do Saturdays?
    Nan's on ward six, she has already organised the tea trolley into a proper rota.
    That gown shows your whole backside to the fish tank, who designs them
    I was sick as a dog after the anaesthetic but the toast afterwards was the best of my life.
    Night shift dead quiet then three falls and a labour at ten to seven, always the way
    Target for steps today was six thousand, I did four hundred and they were all to the kettle.
    The porter sang Shirley Bassey all the way to X-ray and I didn't want it to end
    waited five hours next to a man with a saucepan stuck on his toddler
    Gran fought the pneumonia for three weeks and went on Sunday with the window open.
    She'd hate the fuss but I wanted to say it somewhere.
    `,
  ),
  lines(
    'lines-postbag/harbour-dues-crooked',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    The harbour accounts have more holes than my nets, and every hole is the shape of your pocket.
    You weighed our catch with your thumb on the scale for twenty years.
    tell us where the buoy money went skipper
    Them dues never bought a single fender. They bought thee a static caravan in Filey
    A cut off every box landed, is it? Lovely little earner.
    I would respectfully invite the harbour master to explain why invoices numbered 88 to 131 exist only in his imagination.
    Sold the quota out from under your own crew and banked the lot
    He reported the missing winch stolen, claimed on it, then flogged it to a lad in Peterhead.
    `,
  ),
  lines(
    'lines-postbag/harbour-dues-complaint',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Raising the dues a third in the same month the ice plant broke is dreadful timing, skipper.
    I canna see how the committee arrived at that quota split and I'd like it explained.
    The new pontoon went in the wrong place, we told you so in writing, and now two boats have staved planks.
    your minutes say everyone agreed. we did not
    Dredging in spawning season was a mistake and I hope you will say so at the meeting.
    The fendering has wanted doing since the storms and still nowt has been done
    Publishing the accounts in July for a year that ended in March is far too slow.
    `,
  ),
  lines(
    'lines-postbag/boats-nets-and-weather',
    { labels: [], direction: null, heldBack: true },
    `
    Blowing a hooley off the Point, nobody's going out the day.
    Caught nothing but a boot and a cold
    the seal has worked out which boat drops the most mackerel and follows it in like a dog
    That fog will be the death of my washing.
    Anyone know who sells decent rope by the metre since Dawson's shut?
    Gutting herring with my mother at nine years old, hands raw, singing. I can smell it yet.
    My lad's first trip and he was sick over the side, over the deck and over the skipper's sandwiches.
    Lifeboat was away twenty minutes after the call, every one of them out of their beds.
    `,
  ),
  lines(
    'lines-postbag/solar-farm-in-their-pocket',
    { labels: ['accusation'], direction: 'subject' },
    `
    Declare your interests, all of them, including the two hundred acres in your wife's maiden name.
    Strange that a chap on a councillor's allowance can suddenly buy a paddock next to the substation.
    Bought and paid for. Panels and all
    You were wined, dined and signed.
    Is it true the energy firm settles your mortgage or do they just pay the interest?
    she's a mouthpiece for hire, wind last year, solar this year, whoever writes the cheque
    Behind every glossy leaflet of yours there is a lobbyist holding the other end of the string and the receipt.
    I've farmed here fifty year and I know what a bent gatepost looks like, and I'm looking at one
    The environmental report was doctored and the doctoring was done in your office, on your say-so.
    cash for fields. say it out loud councillor
    That man would sell the sunshine and keep the commission, which as it happens is precisely what he has done.
    Not a conservationist. A commission salesman in wellies.
    `,
  ),
  lines(
    'lines-postbag/solar-farm-objection',
    { labels: ['criticism'], direction: null },
    `
    Grade two land should be growing wheat, not panels, and I think your vote was short-sighted.
    The glint survey was done in November. In November! There's no sun in November.
    I have no objection to solar, councillor, only to putting it where the lapwings nest when there are nine acres of warehouse roof down the road.
    You promised a site visit and the committee drove past without stopping.
    Can't support this. Lorry route goes right past the infants
    Community benefit of four pence a household is frankly derisory
    Where is the decommissioning bond? Page, paragraph, anything.
    your reply didnt answer a single one of the parish's six questions
    Refusing the scheme means higher bills and I'd have liked you to admit that before raising your hand against it.
    The officer recommended approval and members overturned it without giving a planning reason; that will cost us at appeal.
    I'm as green as they come and even I think you've rushed this
    `,
  ),
  lines(
    'lines-postbag/fields-and-lanes',
    { labels: [], direction: null },
    `
    The tup got out again and he's in with the neighbour's pedigree ewes, so that'll be a conversation.
    Frost killed every dahlia I own overnight.
    are them skylarks or am I going soft
    Anybody hunting for mushrooms up the top wood should know the gate sticks.
    Shot of the combine at sunset attached, took it from the cab with my sandwich in the other hand.
    Six in the morning, minus four, one glove. Farming.
    Our collie watches the telly for sheep and attacks the adverts
    The hay's in, the rain's on, and for once in that order!
    Bloody wasps. Whole plum tree gone in an afternoon
    If you follow the bridleway past the burnt oak you come out by the pub, which is the whole point of the bridleway
    Dad's tractor finally died at sixty one years old, same age as my brother and with fewer breakdowns.
    Which idiot of a satnav sends an artic down Cuckoo Lane?
    `,
  ),
  lines(
    'lines-postbag/kitchen-and-table',
    { labels: [], direction: null },
    `
    Kill the heat before you add the eggs or you'll get scramble.
    I would murder a bacon barm right now
    You're wrong about parkin, it needs a week in the tin and I will die on this hill.
    My mother-in-law's trifle survived the war and I think some of it is still in there.
    Hang the pudding in muslin, somewhere draughty, and forget it till Stir-up Sunday comes round.
    too much nutmeg. way too much. tasted like a church pew
    Recipe says a knob of butter, whose knob, how big
    Burnt the bottom, soggy the top, ate it anyway
    Do you do the gravy with the veg water or is that just us?
    That chilli jam of yours is a loaded weapon, I had one spoonful and heard colours.
    cheese on toast with a bit of Henderson's, then bed, that's me
    Disgusting things, tinned kidneys. Lovely in a pie though.
    `,
  ),
  lines(
    'lines-postbag/match-day',
    { labels: [], direction: null },
    `
    Ref had a stinker. Never a penalty in a month of Sundays
    Shoot! SHOOT! oh for heaven's sake he's passed it
    Our keeper dropped an absolute clanger but he's only sixteen, leave him be.
    Two nil up and I was still sick with nerves until the whistle.
    attack attack attack that's all we ever sing and then we defend for ninety minutes
    The pies were colder than the linesman's heart.
    I hate a derby, can't eat from the Thursday.
    Away end was bouncing, we lost four nil, best day out in years.
    Killer of a draw that, Barrow away on a Tuesday in February.
    my grandad's season ticket goes to my girl now, same seat, row F
    He bombed on down the wing like a man late for his tea
    `,
  ),
  lines(
    'lines-postbag/kindly-warnings-and-waves',
    { labels: [], direction: null },
    `
    Be careful driving home, it's like glass past the quarry.
    We know where you are if we need you, and you know where the biscuits are.
    Stay safe out there, the river's up over the stepping stones.
    I'll find you at the fete, look for the man in the ridiculous hat.
    Watch yourself on that stage, third board's loose, ask the Brownies.
    Better lock your bike, love, the squirrels have learned ratchets.
    see you outside your surgery on Friday with the signatures and a lemon drizzle
    Mind how you go on that towpath in the dark, there's a heron that takes offence.
    I'll be waiting by the door of the hall with your banner and the big scissors
    You won't get away without a slice of simnel, just so you're warned
    `,
  ),
  lines(
    'lines-postbag/plain-questions',
    { labels: [], direction: null },
    `
    What time's the count?
    Which form is it for a dropped kerb, the blue or the online one?
    Is that the same bridge that was in the paper?
    Do I need to bring photo ID or will the bus pass do
    sorry to bother you, is the clinic wheelchair friendly at the back door
    Were you ever a milkman? You look the spit of ours.
    Can dogs come?
    How do I get hold of the minutes from last Tuesday, the link gives me a blank page.
    Whose turn is it to open up the scout hut
    Does the brown bin go out this week or is it the strike week
    Did they ever fix the lights at Cross Hands, I've not been by since Easter.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-1',
    { labels: ['support'], direction: null },
    `
    You rang my dad back at nine at night about his bin and he has talked of nothing else.
    Keep going, there's more of us behind you than you'd think from this app.
    That was braver than it looked, and it looked pretty brave.
    I've never voted for your lot but you stood up for the baths and I'll be marking my cross accordingly.
    Proper job, that speech.
    The way you explained the results to my mum, no rush, no jargon, I shan't forget it.
    ignore them pet, ye did grand
    Somebody ought to say it so I will: you were right in January and you're right now.
    A small thing, but you remembered my son's name, and he walked taller all week
    Diolch o galon for sticking with the school.
    Ten out of ten, would be represented by again
    Your patience in that meeting deserves a medal and a stiff drink.
    `,
  ),
  lines(
    'lines-postbag/charity-shop-hand-in-the-till',
    { labels: ['accusation'], direction: 'subject' },
    `
    Every tin rattled for the orphans and not an orphan ever saw a penny, did they?
    The hospice asked for a defibrillator and you asked for a new kitchen. One of you got what you wanted.
    I gave twenty quid. It's now part of your patio.
    Charity begins at home, and in your case it also ends there.
    Where's the raffle money {name}
    she skims it, ask the girls who used to count the buckets
    Those are not admin costs, those are your holidays with a different label on.
    Your marathon for sick bairns raised forty thousand and delivered six. I can subtract.
    A professional weeper, cries on cue and cashes the cheque after
    Hi, accountant here. What I see in your filed returns is called laundering, and I'm using the polite word.
    that gofundme is a work of fiction and so is the illness
    Fleecing pensioners in the name of a dead dog, what a career
    `,
  ),
  lines(
    'lines-postbag/charity-shop-cross-but-fair',
    { labels: ['criticism'], direction: null },
    `
    Forty per cent on overheads is too high, however you cut it.
    The appeal should have closed once the defibrillator was paid for, and donors should have been asked about the rest.
    I'd have liked the trustees to meet us before shutting the shop, some of those volunteers had done twenty years.
    Late filing two years on the trot looks bad and you'd do well to say what went wrong.
    Your video used that child's face without asking the mother, which I think was a poor call
    why no receipts. it isnt hard. my scouts manage it with a biscuit tin
    Spending the legacy on a rebrand when the respite beds are shut makes me want to weep
    The raffle was badly run and I told the secretary so.
    Sorry, but a gala dinner at ninety pounds a head is tone deaf
    I stopped my direct debit over this, and I want you to know that it was the statement that did it rather than the mistake.
    `,
  ),
  lines(
    'lines-postbag/attic-and-jumble',
    { labels: [], direction: null },
    `
    Found my old school report in the loft: talks too much, bites.
    Will the jumble take a three-legged ironing board
    I'll give you a fiver for the teapot and not a penny less
    Anyone want a piano? Collect only, bring four strong men and a priest.
    the moths have had my demob suit
    Charity shop had my own donated coat in the window, priced more than I paid, and I bought it back.
    It's a burning shame about the wool shop.
    There's blood on the label but only mine, from the safety pin
    House clearance tomorrow. Mum kept every single birthday card. Bear with me this week.
    Broke two mugs, a lamp and my New Year's resolution before breakfast
    `,
  ),
  lines(
    'lines-postbag/buses-trains-and-firms',
    { labels: [], direction: null },
    `
    The 38 sailed past with its lights off, driver eating a banana.
    Forty minutes on hold listening to pan pipes then they cut me off, I hate them with my whole chest.
    Energy firm says I owe nine pence and has sent four letters about it
    Delayed at Crewe. Always Crewe. I shall be buried at Crewe.
    Their app crashed, their chatbot called me Susan and I'm Derek
    Parcel left on the roof. How. Why.
    My broadband died in the middle of the eulogy livestream and I could have screamed.
    train full of hens, the bird sort, lady taking them to a show
    Refused a refund because I'd opened the box. It's a kettle. You have to open the box
    `,
  ),
];
