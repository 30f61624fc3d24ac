import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, ninth sack: housing officers, migration barristers, chefs, coaches, bishops, crypto, broadcasters, tree felling, and daily life. */
export const linesPostbag9: readonly Family[] = [
  lines(
    'lines-postbag/crypto-councillor-rug-pull',
    { labels: ['accusation'], direction: 'subject' },
    `
    Your {town} coin went up on the Friday, you sold on the Saturday, and by Sunday my dad's redundancy was worth a bag of chips.
    Rug puller in a rosette.
    A ponzi by any other name, and you've given it several other names.
    lol exit scam councillor, wen refund
    You told a room full of widowers it was as safe as the Nationwide. I want you to think of the word for someone who says that with his own suitcase packed.
    Pump, dump, resign, rinse.
    The white paper was copied off a Lithuanian dog token and the audited reserves are a JPEG of a vault
    Fleece-the-flock Fridays with your host, the alderman
    How many wallets have you got, how many of them are ours?
    `,
  ),
  lines(
    'lines-postbag/crypto-and-pensions-criticism',
    { labels: ['criticism'], direction: null },
    `
    Putting two per cent of the pension fund into that was reckless, and I said as much at the scheme meeting.
    You told us it was low risk. The prospectus you were quoting says high, in bold.
    A councillor shouldn't promote any investment from the chamber, good or bad.
    why wasnt the vote recorded by name
    I lost four hundred quid, my own fault partly, but your video is what swung it and I think you ought to take it down.
    Wrong advice for pensioners.
    Your apology says people made their own choices. True, on the information you gave them.
    The treasurer raised it in May and you overruled her without giving a reason in writing.
    `,
  ),
  lines(
    'lines-postbag/gamers-coders-and-screens',
    { labels: [], direction: null },
    `
    Finally killed the swamp boss, took me nine weeks and a divorce, joking, she did the healing.
    My dad rage quit Wordle.
    kill the process and restart it, port 8080 is being hogged
    headshot from across the map by a lad called tinkerbell2009, humbling
    Bug fixed. Eleven new bugs. I live here now.
    Does anyone else name their spreadsheets in anger?
    The council chess bot has taken my queen and I want a recount
    Nan's on the Switch at four in the morning, fishing, in a frock, she says it's the best house she's ever owned.
    My executable won't execute and neither will I
    He spawn camped me so I unplugged him, parental privilege.
    Printer on fire, only slightly
    `,
  ),
  lines(
    'lines-postbag/celebrity-chef-fraud',
    { labels: ['accusation'], direction: 'subject' },
    `
    Locally foraged, my Aunt Fanny. I used to drive the Brakes lorry to your back door at five in the morning with the labels already peeled.
    You've had the tips off the pot washers since you opened, and you've had the furlough for the ones who'd left.
    Serving horse, writing beef.
    the star was bought everyone in the trade knows it
    Went bust owing every smallholder in the county and opened over the road on the Thursday as your wife.
    Recipe thief! That's Mrs Achebe's jollof to the last bay leaf and you sold it to a supermarket.
    Your allergy sheet's a fiction and you know about the girl from Ludlow.
    School dinners crusader with a nugget factory in his mum's name
    `,
  ),
  lines(
    'lines-postbag/celebrity-chef-criticism',
    { labels: ['criticism'], direction: null },
    `
    A fiver a head isn't cheap, chef, and your budget special uses saffron.
    I think the pudding ban in schools went too far. Let them have a sponge.
    You should have paid the suppliers before you paid for the neon.
    Overcooked hake, underpaid staff, forty quid.
    Your book says ten minutes. An hour and a half, with a burn.
    please dont tell folk on universal credit to grow basil
    The programme made our school kitchen look filthy. It's had five stars for nine years and our Brenda was in bits.
    Charging for tap water? Come off it
    Calling it authentic was a mistake and the letters you've had from Kerala explain why.
    `,
  ),
  lines(
    'lines-postbag/cafes-pubs-and-suppers',
    { labels: [], direction: null },
    `
    Landlord's barred the dog. The dog's done nothing; it's me he's making a point to.
    The curry was a war crime against my tongue and I've ordered it again.
    Who put a traffic cone in the beer garden, it's drunk more than we have.
    two fried slices, black pudding, beans, don't let the beans touch the egg or I'll cry
    The waiter dropped the entire sweet trolley outside the confirmation party, and the bishop got down on his knees and ate a profiterole off the parquet.
    Is the fish frier back from his hip?
    I could slaughter a kebab.
    Sourdough starter's dead, service at dusk, no flowers
    A strange man paid for my tea because I had a bad day on my face. If that was you, ta.
    Pickled eggs at dawn, you scoundrel, my seconds will contact your seconds!
    Bar snacks: one (1) scratching
    `,
  ),
  lines(
    'lines-postbag/youth-coach-predator-slur',
    { labels: ['accusation'], direction: 'subject' },
    `
    Funny how it's always you doing the lifts home, coach.
    There's a reason the last club let you go so quietly and paid you to be quiet back.
    Nonce ring, and you hold the register.
    I'm told the DBS certificate you wave about belongs to a cousin.
    You sell trials to kids who've no chance, two hundred quid a dream.
    Gets the young ones on powders and calls it nutrition, he's dealing to under sixteens
    those girls were touched and you tore up the letters
    A corrupter of children, hiding behind a whistle and a charity number
    Why so keen on the sleepovers, sir? Asking as a parent, asking as everyone
    `,
  ),
  lines(
    'lines-postbag/youth-coach-parents-cross',
    { labels: ['criticism'], direction: null },
    `
    Weighing the girls in front of the squad is wrong and has got to stop.
    You shouted at an eight year old for laughing.
    Coach, two sessions a day in August is too much for growing knees, and the physio's note said so.
    Lifts home need two adults. It's in the policy, please stick to it.
    My son sat on the bench eleven weeks running, then you asked me for the kit money
    dropping the b team a day before the tour is rotten
    I'd sooner lose with all of them playing than win your way.
    The trial fee should be refunded, there was no scout there.
    `,
  ),
  lines(
    'lines-postbag/junior-sport-and-touchlines',
    { labels: [], direction: null },
    `
    Under nines lost fourteen nil and then won the crisps.
    Keeper was watching a plane, fair enough, it was a big plane.
    She took out three defenders and a corner flag, absolute wrecking ball, aged seven, still has the blankie.
    Shin pads on the wrong shins
    Attack down the left, Alfie! The other left!
    Mum on the touchline knitting like the French Revolution
    my lad's target is to touch the ball once before Christmas
    The oranges were frozen so they threw them at the linesman, who's my husband, and honestly.
    Their number six bites. Their number six is in Reception.
    Gymnastics: one gold, one fracture, one very proud nan
    `,
  ),
  lines(
    'lines-postbag/broadcaster-agent-of',
    { labels: ['accusation'], direction: 'subject' },
    `
    Reading the lines your paymasters wrote, with that little tilt of the head.
    Asset. Look at the trips, look at the flat, look who stopped answering questions about both.
    They own you from the earpiece to the shoes
    You staged that vox pop, the angry butcher is an actor, I've seen him die in Casualty.
    Your big scoop rests on a letter you typed yourself and aged with a teabag.
    What did the hedge fund give you for the word unelectable?
    psyop in a nice blazer
    Every silence on that programme of yours has a sponsor.
    She pocketed the licence payers' money by a personal service company, then wept on air about nurses.
    `,
  ),
  lines(
    'lines-postbag/broadcaster-viewers-complain',
    { labels: ['criticism'], direction: null },
    `
    You interrupted her nineteen times and him twice. I kept a tally on the gas bill.
    Why book two pundits who agree about the rail strike and then call it a debate?
    Your opening question assumed the answer.
    The correction came at ten to midnight after the bulletin said it at six. Wrong way about.
    turn your guests mics down when they shout, please
    I thought the interview with the bereaved father was intrusive; you kept on after he said no.
    Scotland has its own exam system and you've told it yours three years in a row
    Trailing a suicide story with a jaunty sting was ghastly.
    Nothing at all about the floods here. Nine hundred homes. Nothing.
    `,
  ),
  lines(
    'lines-postbag/tree-felling-timber-racket',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Diseased, were they? Sound as a bell, sold by the cubic metre, and the cheque's made out to you.
    The preservation order went walkabout the night before the saws. You took it for a walk.
    You poisoned that oak yourself, for the view and for the uplift.
    Logs to your barn, logs to your brother's barn, and a report about fungus made up by a man who does drains
    bark stripper pocket filler
    `,
  ),
  lines(
    'lines-postbag/tree-felling-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Cutting limes in full leaf, with rooks in them, at five in the morning, was indefensible.
    You could have pollarded. The tree officer wrote you a page on it.
    One sapling for nine giants is no swap.
    I don't believe dust on parked cars is grounds for felling an avenue
    your notice was stapled to the tree it was about
    `,
  ),
  lines(
    'lines-postbag/woods-and-timber',
    { labels: [], direction: null, heldBack: true },
    `
    Chainsaw course done, all limbs accounted for.
    The hollow ash came down by itself, missed the chapel, flattened the portaloo, no occupants.
    Axe head flew off and killed a bucket.
    burr elm bowl finished, smells like a pony
    I buried acorns with my class in '94 and today a jay shouted at me from one.
    Widowmaker branch over the path by the stile, look up!
    `,
  ),
  lines(
    'lines-postbag/bishop-or-imam-embezzler',
    { labels: ['accusation'], direction: 'subject' },
    `
    Sadaqah in, sports car out.
    You run the mosque committee as your father ran the corner shop, with two tills and a nephew.
    Hajj packages to hotels that were never booked. My parents slept on a coach.
    The reverend's a wife in every parish and they're all on the stipend
    A false prophet, tithing cleaners so he can fly first class to Lagos
    you covered for him bishop. moved him three times. you knew each time
    Selling blessed water at nine pounds a bottle to people with lupus is a swindle in anyone's scripture.
    The gurdwara's langar money paid for your campaign leaflets
    `,
  ),
  lines(
    'lines-postbag/bishop-or-imam-criticism',
    { labels: ['criticism'], direction: null },
    `
    Bishop, the safeguarding report came out in Advent and your letter came out in Lent. Why?
    The women's prayer space is a corridor with a radiator.
    I disagree with you about blessings and I'd still like tea.
    You preached politics at my father's funeral, and our family felt it keenly.
    Parking on Fridays blocks the surgery, imam, please have a steward out there
    committee elections overdue by 3 yrs
    Selling the vicarage to fund the diocesan office is a poor bargain for the parish.
    Turning away the mourners because they'd no booking was harsh.
    `,
  ),
  lines(
    'lines-postbag/festivals-fasts-and-prayers',
    { labels: [], direction: null },
    `
    Eid mubarak from number 14, there's a plate on your wall, bring back the plate.
    Diwali fireworks have the dog under the bath, bless all concerned.
    Sixteen hours fasting and the lad next to me opens a tuna sandwich.
    My rabbi does a killer impression of a lift.
    Simchat Torah, grandpa's hip, need I say more
    Lent: giving up giving up
    who hung the nativity donkey upside down, is it theological
    Wrote to the Bishop about the draught and he sent me a scarf.
    Vaisakhi procession at noon, free samosas, shoes off, heads covered, all welcome
    The martyrs' window needs cleaning, you can't tell the flames from the pigeons.
    `,
  ),
  lines(
    'lines-postbag/expenses-in-farmyard-tongue',
    { labels: ['accusation'], direction: 'subject' },
    `
    Thee's had both hind legs off the parish and come back for the tail.
    You milk the public like a Friesian, twice a day, Christmas included.
    Fox wi' the hen-house key, him
    Snout so deep in the trough I can only see your wellies, and I paid for the wellies.
    A cuckoo, that's what, laying claims in every nest
    Never trust a man who counts your sheep for you and sends a bill for the dog.
    gurt thief, tha's flogged the common from under the geese
    He'd skim the cream, water the churn, and charge thee for rain.
    That subsidy was for a hedge. There int no hedge. There's a hot tub where the hedge int.
    Her sells the same heifer to three ministries
    `,
  ),
  lines(
    'lines-postbag/farm-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    The new scheme pays me to plant trees on the one dry field I have, minister, so where do the ewes go in March?
    Tha's never lambed in sleet or tha'd not have set that deadline.
    Inheritance change hits the middling farm, not the dukes, and the Treasury's own table shows it.
    Form's forty pages, helpline's in office hours, cows aren't.
    I don't like the badger policy from either end
    TB test on the day of the show? Daft
    Trade deal undercuts hill lamb and you waved it through on a Tuesday evening with nine members in the chamber.
    You said you'd protect milk contracts. We're on less than it costs.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-9',
    { labels: ['support'], direction: null },
    `
    Tha did reet, lass.
    When our lad was inside you wrote to him, and he's a joiner now. I thought somebody should tell you.
    Best of luck Thursday from all the dinner ladies.
    A very Muslim and a very Methodist thank you from our interfaith knitting circle
    I've had chemo, two strikes and a flood this year and your daft cat photos have been a tonic.
    Your apology was the proper sort: short, clear and early.
    go on yersel
    Because of your campaign I checked. Caught early. I get to be a nuisance for years yet!
    You make this place a bit less bleak.
    We may be a small parish but there's ninety of us behind you, and the donkey.
    `,
  ),
];
