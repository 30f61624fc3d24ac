import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, seventh sack: hospital trust bosses, cycle lanes, cricket clubs, journalists, festivals, rescue teams, and daily life. */
export const linesPostbag7: readonly Family[] = [
  lines(
    'lines-postbag/cycle-lane-kickback',
    { labels: ['accusation'], direction: 'subject' },
    `
    Every bollard's a brick in your holiday home.
    A wand of orange plastic, retail six pounds, invoiced at ninety. Who got the eighty four?
    Lycra mafia's man at County Hall
    Paint firm's yours, isn't it? Thought as much.
    traffic counts made up by a lad in a van who never left the van, on your orders
    You ran a sham consultation, binned four thousand postcards, and were guest of honour at the contractor's Christmas do.
    There's graft under that tarmac, scrape it and see
    Cameras went up to catch motorists and fund your pension, don't dress it up as asthma.
    Your air quality reading came from inside a greenhouse. Deliberately.
    Bike boy is in the pay of the scooter hire lot, ask his researcher
    I've been a cabbie thirty four years, I can smell when a meter's been fixed.
    `,
  ),
  lines(
    'lines-postbag/cycle-lane-arguments',
    { labels: ['criticism'], direction: null },
    `
    Removing the disabled bays to fit the planters was plain thoughtless.
    Buses now take nineteen minutes to do what took eight. You said it would be quicker.
    The lane stops dead at the roundabout, which is the one place a cyclist needs it.
    I ride every day and I think this design is worse than nothing, councillor.
    No loading bay, no deliveries, no shop. Come and stand behind my counter.
    your asthma stat is for the whole county
    Ambulance crews asked for removable bollards and you put in concrete.
    Fines before signs. Wrong way round
    Scrapping the lane after eleven weeks, before the data came in, was cowardly politics in my book.
    You ignored the blind society's letter and I'd like to know why
    `,
  ),
  lines(
    'lines-postbag/bikes-buses-and-pavements',
    { labels: [], direction: null },
    `
    Chain came off, oil up to the elbow, passed my own wedding car.
    Driver waited while I ran. Gold star for the number 11.
    Pigeon got on at the Haymarket and off at Gosforth, knew exactly what it was doing.
    I hit the deck on wet leaves, nothing hurt except in front of the sixth form.
    Who's chalking arrows to a secret fairy house down our ginnel? Followed them. It's lovely.
    helmet hair is killing my career
    My son's stabilisers are off!!! He went into a hedge!!! Proudest day!!!
    Burning rubber smell is back on the 27, top deck
    The ticket machine attacked my umbrella and won
    Skateboarded to the hospital appointment. Skateboard's why I had the appointment.
    `,
  ),
  lines(
    'lines-postbag/trust-boss-whistleblower-silencer',
    { labels: ['accusation'], direction: 'subject' },
    `
    You paid a nurse to sign away the truth about the babies.
    Gagging orders cost, and they came out of the incubator money.
    Falsifier of mortality tables. There, it's said.
    The midwife who spoke up was broken on purpose and you sharpened the wheel.
    Thirty eight families and one shredder
    who told the coroner the notes were lost? you. where were they? your boot
    I notice the board's darling got a golden goodbye for a job of keeping mum.
    A killer in a corporate suit, killing by spreadsheet, rewarded by hamper.
    It's the lies after that I can't forgive, told for a bonus.
    He'd let a ward drown to keep a foundation status, and did.
    Covering your tracks with other women's children
    `,
  ),
  lines(
    'lines-postbag/trust-boss-accountability',
    { labels: ['criticism'], direction: null },
    `
    Nobody should have to sign an NDA to be told how her baby died. End it.
    You were warned about staffing in 2018, in 2019 and by me in person, and the rota didn't change.
    I think the chief executive should step aside while the review reports.
    Your letter to families arrived second class.
    A car park charge for parents of a child in intensive care, honestly, where's the sense in that
    The unit was right to close, and two years late.
    stop calling them incidents
    Moving the whistleblower to another site looked like punishment whether or not it was meant so.
    The board minutes spend four lines on neonatal deaths and a page on the brand refresh, which tells me the priorities were wrong.
    I don't want bouquets for staff, I want bank shifts filled.
    `,
  ),
  lines(
    'lines-postbag/thanks-less-ward-notes',
    { labels: [], direction: null },
    `
    Labour ward playlist needs less Coldplay.
    They've given me a wristband, a jug and a view of the bins.
    Consultant's shoes squeak, you can follow him round the whole of level four by ear.
    My roommate in bay two plays the spoons, on my spoons.
    Stitches out Monday, hanging the washing by Tuesday, told off by Wednesday
    gas and air is class, I proposed to the anaesthetist
    Is the chapel open at night? Not for praying, for sitting.
    The man opposite shouts Fire every time the toast's done.
    Bled through two dressings and a crossword.
    Discharged! Dressed! Still waiting on a paper bag from pharmacy
    When the machine went flat I thought I'd died, it was the plug.
    `,
  ),
  lines(
    'lines-postbag/cricket-club-match-fixer',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Three no-balls at a quarter past two on the dot, and a new roof by September.
    You chucked the final, skipper, and your bookie chucked you a Volvo.
    Spot fixer. Nothing on you bar the smell of fivers
    Bar takings, tea takings, benefit night, it all went through your gloves and stuck
    so the scorebook got wet did it. just that page
    `,
  ),
  lines(
    'lines-postbag/cricket-club-selection-row',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Declaring on 98 was bonkers, skip, and we'd have won if you had batted on.
    The women's side got the wet square and the thirds got the roller; that's not right.
    Dropping a lad of fifteen by group chat was badly done.
    Your tea levy. No.
    I don't agree with the toss ruling and I've put it in writing to the league
    too many committee men not enough covers
    `,
  ),
  lines(
    'lines-postbag/cricket-pavilion-and-sundry',
    { labels: [], direction: null, heldBack: true },
    `
    Bad light, worse sandwiches.
    He was out first ball, sulked till tea, then ran himself out of scones.
    Sheep on at long leg, they've the best arm in the side.
    I killed the game stone dead with a nought in fifty minutes and I am not sorry.
    rain stopped play, dominoes started, somebody's eye got blacked
    The scorer's been here since decimalisation and she doesn't like your sevens.
    `,
  ),
  lines(
    'lines-postbag/journalist-bent-hack',
    { labels: ['accusation'], direction: 'subject' },
    `
    You invented the widow. I've been to that street and there's no number nine.
    Whose press release is this with your face on?
    Brown-envelope byline
    A hack by trade and by method, you had her voicemail before her husband did.
    the quotes are fake the source is fake and the award was from your own mag
    He takes lunch from the lobby, dinner from the donor and dictation from both.
    Anonymous friend of the minister? You ARE the friend of the minister, and the minister's mortgage guarantor.
    Every retraction on page 38 is a lie you were paid for on page 1.
    State stenographer, salaried
    You blackmailed a grieving man with a photograph and then called it an exclusive.
    Spiked for a consideration, was it, that story about the haulage firm?
    `,
  ),
  lines(
    'lines-postbag/journalist-readers-write',
    { labels: ['criticism'], direction: null },
    `
    The headline says chaos. The story says eleven minutes late.
    You quoted one side at length and gave the other a line and a half.
    I was there, and your crowd figure's out by a couple of thousand.
    Naming the village when there are only six families in it was careless.
    subs missed two errors in the standfirst, and so did you
    I'd rather you hadn't run the photograph of the child's bedroom.
    A columnist is entitled to be wrong but this is wrong three ways in one sentence.
    You said the charity declined to comment. It sent two pages. I typed them
    The piece on disabled drivers was glib and it stung.
    It needed a second source and you must know that.
    `,
  ),
  lines(
    'lines-postbag/newspapers-crosswords-and-radio',
    { labels: [], direction: null },
    `
    14 across: hang, six letters, starts with D. Dangle! Thank you, brain.
    The paper boy's seventy one, we don't mention it.
    Is the obituary of the lollipop lady online?
    Shipping forecast put me under before Dogger, as ever.
    I hunted the spot-the-difference for an hour and the difference was my eyesight
    My letter made it in!!! They cut the bit about the gusset
    the horoscope lady has died, you'd think she'd have
    Kept the front page from the day you were born, it was mostly turnips.
    Who burns through a whole crossword in pen, the arrogance, my own sister
    Phoned in to the quiz and said Peru to everything.
    `,
  ),
  lines(
    'lines-postbag/mountain-rescue-and-hills',
    { labels: [], direction: null },
    `
    Stay put, stay warm, we'll find you, that's all they said and it was enough.
    Watch the cornice on the north side, it killed a dog last week.
    Lost on Kinder with a Twix and a Labrador, found by a scout pack, mortified.
    Text your route to someone and tell them when you're home.
    They carried my husband nine hours in sleet and not one gave a surname.
    Cairn's wrong, don't follow it, follow the wall.
    legs gone. flask gone. view: grey. loved it
    Blood sugar dropped on the ridge and a stranger fed me jelly babies one by one
    That path will have your ankle off.
    Dark by four, so turn round at two whatever your ego says
    Hand-reared a raven at the hostel, it takes the tops off tents.
    `,
  ),
  lines(
    'lines-postbag/festival-promoter-runaway',
    { labels: ['accusation'], direction: 'subject' },
    `
    No bands, no loos, no licence, no promoter. Where've you gone with forty grand, sunshine?
    It's a phantom festival, same as the last two you floated under your mother's name.
    Refund or Action Fraud, you've had it off all of us
    Wristbands printed, stages never booked. That's premeditated.
    lad's done one to Alicante with the bar float
    Vendors unpaid, security unpaid, you tanned.
    Funny sort of insolvency that leaves you with a nightclub.
    The safety certificate was traced off another event; the ink's on your fingers and a girl's leg is in pins.
    Your charity stage raised nothing for charity and plenty for your nose.
    `,
  ),
  lines(
    'lines-postbag/festival-licence-complaints',
    { labels: ['criticism'], direction: null },
    `
    Bass till four on a school night and the noise line rang out. You granted that licence.
    One water tap for nine thousand people in July was reckless planning.
    Refunds as vouchers aren't refunds.
    I'm on the lane. Coaches reversed over my wall and the steward waved them back.
    the line up changed 5 times, tell people BEFORE they buy the train
    You promised the parish the field by Monday; it's Friday and there's a bouncy castle in my hedge.
    The council should have said no at the first safety meeting, in my view, councillor, and you chaired it.
    Accessible platform faced the wrong way. I watched a speaker stack for two days.
    `,
  ),
  lines(
    'lines-postbag/camping-mud-and-music',
    { labels: [], direction: null },
    `
    Tent's in a tree, we're in a Ford Fiesta, morale is high.
    I'd fight a badger for a dry sock.
    Somebody has eaten my emergency Scotch egg
    The headliner was sick behind our van, lovely fella.
    Lost: one husband, last seen following a brass band.
    Silent disco, eight hundred folk bellowing Abba at nobody
    found your wallet at the cider bus, it's with the stewards, cash and all
    Burnt to a crisp by noon, hypothermia by ten
    Hang your lantern on the flagpole so I can find you in the dark!
    Glitter in places the nurse had to note down
    `,
  ),
  lines(
    'lines-postbag/mocking-nicknames-of-graft',
    { labels: ['accusation'], direction: 'subject' },
    `
    All hail Lord Backpocket of Brownenvelope.
    Here she comes, Our Lady of Perpetual Expenses, claiming for the halo
    Fagin called, he wants his business model back.
    Dick Turpin wore a mask and didn't bill for the horse.
    Arise Sir Kickback
    It's the Artful Dodger of invoices, two on every claim and one for himself.
    Del Boy at least bought the van out of his own money, councillor.
    Robin Hood in reverse, tights included in the claim
    Ladies and gents, the only man in Kent to have had his duck's duck house refunded.
    Santa checks it twice. You charge it twice.
    mystic meg saw you coming and hid her purse
    Walter Mitty with an MD on the doorplate
    `,
  ),
  lines(
    'lines-postbag/angry-but-about-the-decision',
    { labels: ['criticism'], direction: null },
    `
    Livid. Absolutely livid about the nursery vote and I don't care who knows it.
    NO to the merger, NO to the timetable, and NO to finding out from the Echo!
    I've been a member forty years and this is the first decision that has made me cry.
    You've made a right pig's ear of the bin rota
    What a shocking budget for carers.
    Disgraceful haste, councillor. Sixty pages tabled on the night.
    it stinks that the crossing patrol goes and the fireworks stay
    My blood boils when I read that reply about the hydrotherapy pool.
    Shame on the committee for closing the only ladies' loo in a town with two thousand pensioners.
    I could have thrown my slipper at the set when you defended that cap
    Fight this cut or lose my vote, it's that simple.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-7',
    { labels: ['support'], direction: null },
    `
    Half my ward round was humming after your interview.
    I see how hard you're working, from the other side of the counter.
    You're nobody's puppet and that's what gets their goat.
    my wife who dislikes everyone likes you
    May your tea be strong and your trolls be few.
    Because you asked that question, a letter came. We've waited since 1988 for that letter.
    Great thread, clear as a bell
    Never let them talk you out of kindness.
    The library stays open and my old dad has somewhere to be warm: that's your doing.
    Onwards, comrade. Eat something.
    Your honesty about the error did more for trust than a hundred press releases
    `,
  ),
];
