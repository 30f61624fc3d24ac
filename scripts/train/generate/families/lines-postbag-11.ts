import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, eleventh sack: harbour bridges, childcare, tourism, prisons, midwifery, data firms, pylons, dialect voices, and daily life. */
export const linesPostbag11: readonly Family[] = [
  lines(
    'lines-postbag/prison-reformer-smuggler',
    { labels: ['accusation'], direction: 'subject' },
    `
    You carry more than leaflets through that gate, love, and the lads on D wing know your tariff.
    Parole reports by the pound. Glowing ones a bit extra.
    Reform charity, is it? It's a laundry, and I don't mean sheets.
    He wrote to the board that my sister's killer was a changed man, and the killer's mother had just paid off his car.
    Whose phone was up whose wing, governor, and what did you skim per handset?
    You've never met a lag you couldn't bill for
    inside man. literally. outside man as well
    The workshop pays them nine pence an hour and you sell the benches at four hundred, and call it rehabilitation, you old slaver-on-the-sly.
    Falsified the suicide watch log, forty checks in the same biro
    `,
  ),
  lines(
    'lines-postbag/prison-reform-criticism',
    { labels: ['criticism'], direction: null },
    `
    Early release without a bed to go to is a train ticket back inside, and your scheme had no beds.
    You didn't warn the victims. My mother met him by the bread.
    Twenty three hours a day banged up, governor, and you tell the inspector the regime's purposeful.
    I don't think a whole life tariff is too long for what he did, and I won't be talked round by a podcast.
    library van hasnt come since august
    Private contract, public mess.
    Shutting the mother and baby unit was a mistake, minister, which even the officers' union said.
    Visits cut to one a month does the kids' sentence for them
    `,
  ),
  lines(
    'lines-postbag/letters-from-odd-trades',
    { labels: [], direction: null },
    `
    Piano tuner here: your town hall's Bechstein is a murder victim.
    I stuff owls. Somebody has to.
    Forty years a gravedigger and the only thing that ever spooked me was a hedgehog in a hat.
    Executioner's block at the castle's my work, made it out of a pub bar
    sewage diver, day off, making a trifle
    Blade's blunt, wheel's turning, bring us your shears on market day
    As a hangman (wallpaper), may I say the council chamber is crying out for a border.
    My wife's a locksmith so I've never once won an argument through a door.
    I shoot weddings. Cameras, Derek, cameras.
    Thatching in hail. I could spit.
    You'd not believe what folk leave in a hearse
    `,
  ),
  lines(
    'lines-postbag/nursery-owner-subsidy-fiddle',
    { labels: ['accusation'], direction: 'subject' },
    `
    Thirty funded places, eleven toddlers, do the sum.
    You claimed the special needs money for a lad who left for Canada in 2021.
    The inspector's your bridesmaid. That's how you got Good.
    Lobbying for free hours while your holding company's in Guernsey counting them
    Fish fingers on the menu, fish fingers on the invoice, toast in the child.
    you drugged them quiet with the pink stuff my niece worked there
    Ratio of one to nine and a cardboard cut-out. I'm hardly joking, it's fraud.
    `,
  ),
  lines(
    'lines-postbag/childcare-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    Thirty hours free, except it's for thirty eight weeks, and lunch is nine pounds, and no one near me offers it. You call that a promise kept?
    Changing the ratios won't cut my bill, it'll cut my sleep.
    You haven't spoken to a single childminder, minister, and we're closing at the rate of eleven a day.
    Funding per hour is less than a car wash
    no provision for shift workers. at all. im a paramedic
    The nursery fees cap was badly drafted and you were told so in committee.
    Grandparents aren't a policy.
    I liked the old scheme, and the new website loses my code every month
    `,
  ),
  lines(
    'lines-postbag/tourist-tax-town-row',
    { labels: ['accusation'], direction: 'subject' },
    `
    The bed tax goes in one end of the tourist board and comes out in your wine cellar.
    You gave your sister's glamping pods a rating they'd not have got from a blind mole with a free weekend.
    Slush. Fund. With bunting.
    pier appeal raised 300k whered it go the pier's the same
    A lease for a pound, to a man you'd met on a yacht, of our lido! Who do you think you're kidding?
    Illuminations cost us a million and your cousin the bulb man bought a racehorse
    You took hush money over the norovirus.
    Resort for sale, mayor included, batteries not
    `,
  ),
  lines(
    'lines-postbag/tourist-town-criticism',
    { labels: ['criticism'], direction: null },
    `
    Our street has twenty nine key safes and four neighbours. Your policy did that.
    A bed tax in the same year as the car park hike will finish the small guest houses.
    I object to the zip wire. It goes over a graveyard.
    You closed the loos in August!
    turning the lido into a spa was the wrong choice for a town with no pool
    The festival brought forty thousand people and eight bins, mayor.
    Not keen on the statue or the price
    Cruise ships at that size will choke the quay and I wish you'd listened to the pilots.
    `,
  ),
  lines(
    'lines-postbag/seaside-town-chatter',
    { labels: [], direction: null },
    `
    A gull took a whole sausage out of a bishop's hand and I've it on video.
    Two coaches in, chip fat's on, God help us all.
    Is the crazy golf still run by that man who hates golf?
    Rock that says the name of the wrong town all the way through, six hundred sticks, make me an offer.
    Someone's left a glass eye in the amusements, blue
    Bombed it down the helter skelter at seventy, mat on fire, knickers on show.
    the tide came in on the wedding. bride swam. fantastic photos
    Hunted crabs till dusk with my granddaughter, caught nine, named nine, released nine, cried nine times.
    Wind turbine's stopped, town's holding its breath
    `,
  ),
  lines(
    'lines-postbag/data-firm-whitehall-sellout',
    { labels: ['accusation'], direction: 'subject' },
    `
    You handed our medical records to a spy outfit and joined its board in the time it takes to warm a pasty.
    GP data, going once, going twice, sold by the gentleman in the grey tie for a percentage.
    Who wrote the clause, you or the vendor? The metadata says the vendor, at 2 a.m., and the invoice says you.
    Backdoor Barry, every system he signs off has one and so does he, it leads to a bank.
    algorithm's rigged, you rigged it, for them, for money
    Your so-called privacy institute has one funder, one room and one purpose
    A mole in a hoodie
    The pilot results were made up over a takeaway. I was the junior who was told to type them.
    `,
  ),
  lines(
    'lines-postbag/data-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    Opt-out by post, with a form you can only get online. Come on, minister.
    I don't object to research on records, I object to finding out about it from a poster in a lift.
    The impact assessment was signed after the data went live.
    Three outages since the switch and the ward went back to paper each time; you called that resilience.
    facial recognition outside a primary school is a no from me
    One supplier, no exit clause, ten years. That's weak procurement.
    You wouldn't answer the question about retention, twice
    An algorithm stopped my carer's allowance and nobody in your department could tell me why. That's bad government.
    `,
  ),
  lines(
    'lines-postbag/pylon-route-crooked-survey',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    The line of pylons bends round one estate in sixty miles. Yours.
    Wayleave on land you bought a month before the map came out! Clairvoyant, or corrupt?
    They squared you with a barn.
    every newt on that survey was drawn by you with a felt tip
    I've laid cable for the grid since I was sixteen, and I've never seen a kink like it that wasn't bought.
    `,
  ),
  lines(
    'lines-postbag/pylon-route-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Undersea costs more, I grant, but you've compared it with the wrong thing.
    Sixty metres tall on the skyline of a churchyard is a poor choice of route, madam.
    Your open day was in Diss. We're in Lincolnshire.
    i want clean power and i still think corridor b is better and here's a map
    You were late to this, and the parishes did your homework for you.
    `,
  ),
  lines(
    'lines-postbag/fens-moors-and-skies',
    { labels: [], direction: null, heldBack: true },
    `
    Sky like a boiled ham.
    Harrier over the dyke, everything with a pulse lay flat.
    Fog so thick the postman delivered himself.
    Heather's burning on the far side, only the keepers, no bother.
    found an eel in the letterbox after the surge
    Skated to Ely in 1963, fell through twice, met my husband the second time.
    `,
  ),
  lines(
    'lines-postbag/midwife-and-birth-campaigner-charges',
    { labels: ['accusation'], direction: 'subject' },
    `
    You let that baby go blue for the sake of an Instagram about candles, and then altered the timings.
    Natural birth guru, two registrations lapsed, one alias.
    Charged my niece four grand to tell her to refuse the doctor, and vanished when she bled.
    Selling placebo, placenta and a payment plan
    the kick counter app's a dud and you've got the patent and the coroner's got a list
    You invented the forty studies. There are none, I've spent a month in the BL looking.
    How many did you lose before you changed your name?
    `,
  ),
  lines(
    'lines-postbag/midwife-and-birth-criticism',
    { labels: ['criticism'], direction: null },
    `
    The push for normal birth went too far in that unit and you were a voice for it; I'd like you to say so now.
    I asked for the epidural at nine and got it, in a manner of speaking, at the christening.
    Suspending home births with no date to bring them back is wrong.
    You tell women to trust their bodies. Mine had pre-eclampsia.
    no translator in labour, sort it, trust
    Your review interviewed forty managers and three mothers.
    Debrief offered at eleven months. Too late, doctor
    `,
  ),
  lines(
    'lines-postbag/knitting-books-and-libraries',
    { labels: [], direction: null },
    `
    Crime shelf's been alphabetised by weapon, well played, whoever.
    I've hunted that large print Catherine Cookson through six branches and found it under my own bed.
    Overdue since 1974, fine waived, round of applause.
    Knit and natter turned into knit and holler
    Librarian whispered Get out, there's a fire, and we all said ssh.
    who has dropped soup in the Hardy
    Is there a waiting list for the one about the lady poisoner, and how long do they take as a rule?
    Stabbed by a needle in the sock aisle of life.
    A boy asked for the saddest dog book we've got, and his mate said make it two
    My crochet octopus looks like a crime
    `,
  ),
  lines(
    'lines-postbag/dialect-charges',
    { labels: ['accusation'], direction: 'subject' },
    `
    Yer a twister, so y'are, an' yer da was a twister afore ye.
    Dinna come the saint wi me, ye had the Christmas club awa in yer handbag.
    Ee, she's that bent she could hide behind a corkscrew and steal it.
    Gizza look at them receipts then, la, if yer so clean
    Tha's been bunged, lad. It's writ all over thi new gates
    Ow much did 'em bung yow, bab, for the bypass?
    Wor money, thy motor. Divvent tell us it's a coincidence.
    Wha's payin ye, min? Somebody is, ye dinna mak that noise for free
    You've had us over proper, you have, my lover, and the cider orchard too.
    Ye sleekit chancer wi yer wee foundation an yer big hoose, an nae a bairn seen a penny o it
    Keep yer hand out the meter, butt, we've all seen the tape
    `,
  ),
  lines(
    'lines-postbag/dialect-harmless',
    { labels: [], direction: null },
    `
    It's fair chucking it doon, I'm drookit.
    Our kid's clemmed, is the chippy open or what?
    Gerrin! Last minute winner an' I've lost me teeth
    Whaur's the bus? Awa wi the fairies, as per.
    That babby o' yourn's got a grip like a blacksmith, bab.
    Haway, who's pinched the good seat by the fire
    I were that mafting I sat in the coal hole.
    Mind thi yed on that beam, duck, it's killed taller.
    Dreckly, my handsome, the boat'll be dreckly, and that might mean Tuesday.
    Tidy. See you down the club now in a minute.
    Up to high doh wi this weddin, the hat's been murdered by the cat
    The wean's boked on the good rug, pray for me
    `,
  ),
  lines(
    'lines-postbag/dialect-criticism',
    { labels: ['criticism'], direction: null },
    `
    Tha's wrong on t'buses, lass, and I'll tell thee for why: there's nobbut one and it's late.
    Ye shouldnae hae shut the wee school, that's a' I'll say.
    Divvent agree wi ye on the ferry landing, man, the stones is worn out.
    Yow never answered me letter about the cut, bab, and that ay right.
    Bad vote that, our lad. Mam's fuming about her bus pass
    The plan's a load o cobblers, wi no drains in it.
    I'm not being funny, butt, but that hospital move is tapped.
    Thon report's late, thon report's thin, and it's missed out the whole of Strabane
    `,
  ),
  lines(
    'lines-postbag/long-winded-friends',
    { labels: [], direction: null },
    `
    You won't remember me, but in 1987 you were the Saturday girl who sold my mother a lampshade, and she talked about your lovely manners right up to the end, and the lampshade is now mine and it's hideous.
    Question for the hive: my neighbour's cockerel, my shift pattern, and a recorder-playing eight year old. Which do I tackle first, and is there such a thing as earplugs for a house?
    I set out to find a post box, got talking to a man about leeks, missed the post, missed my train, and joined a leek club.
    Don't wait up, I've been called in, there's a whale at Saltburn and they want somebody with a big tape measure.
    After forty one years on the same route, the school bus driver hung up his keys today and every child he'd ever driven, some of them bald, was stood at the gates.
    We buried the time capsule with your letter in it, next to a jar of hundreds and thousands and a list of what a loaf costs, so be good, because in 2076 they'll look you up.
    The hospital radio man played my request to the wrong ward and a total stranger in orthopaedics now believes that someone called Big Vern loves her.
    All quiet on the western front of the allotment, save for gunfire, which is the bird scarer, which scares no bird but has killed conversation as far as the railway.
    I followed a recipe, a hearse and my heart this week, in that order, and ended up with a pavlova at the wrong funeral.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-11',
    { labels: ['support'], direction: null },
    `
    Mam says you're a belter and she's never wrong.
    I was in the public gallery and your hands shook and you carried on, and that's what I'll tell my grandchildren courage looks like.
    Nae bother they'll throw at ye that we'll no stand in front o'.
    Your bus campaign means I can see my husband in the home twice a week in place of once.
    so glad you're back, the place went flat
    The facts were on your side and so was the whole of the fish counter.
    Don't you resign, we've only just got you trained
    Wise words, gently said.
    I've left you a pot of honey with your agent. It isn't a bribe, it's from bees who like you.
    `,
  ),
];
