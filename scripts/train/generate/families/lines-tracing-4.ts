import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Understated and roundabout giving away of people: riddles, hints, favours asked, lists, records and registers, with harmless twins. */
export const linesTracing4: readonly Family[] = [
  lines(
    'lines-tracing/asylum-hotel-volunteer-hinted',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I couldn't possibly say which of the white houses on Marine Parade the refugee lady rents. The one with the surfboard
    Rhymes with Berry Hill, and she is in the middle of it
    a little bird tells me her flat looks onto the bandstand
    If one were to stroll past the old tannery about nine one might bump into her, is all
    No addresses on this page please! Although if you turn left at the Spar and count to six…
    Guess who's my new next-door neighbour, folks. Take a wild stab. Road's in my bio
    three words and a map app and you'd be on his doormat: ferret, trombone, custard
    clue one: lighthouse. clue two: red phone box. clue three: her curtains
    can't tell you where he lives obviously but the nearest pub is the Trawlerman and the nearest bus stop is outside it
    What would it be worth to someone, knowing which school gate she stands at
    Let us simply say that the foot of Gallows Hill has a new celebrity resident, in the weatherboarded one
    For legal reasons I only say 'the house with the trampoline, Tern Close'
    `,
  ),
  lines(
    'lines-tracing/asylum-hotel-volunteering',
    { labels: [], direction: null },
    `
    Donations to the church hall, turn left at the Spar and it's the sixth on the right
    Clue one: lighthouse. Clue two: red phone box. The treasure hunt is back for the kids
    Who can drive two lads to their English class near the bandstand
    My nan's landing has a new neighbour from Eritrea who brings her bread
    Nearest bus stop to the hotel is outside the Trawlerman, if you're volunteering
    what three words is the minibus pick up please
    We rent on Marine Parade and have a spare surfboard if any of the teenagers want to learn
    Couldn't say which solicitor is best but the law centre keeps a list
    Trampoline, free, must collect from Tern Close
    `,
  ),
  lines(
    'lines-tracing/genealogist-on-a-campaigner',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Born Swindon, married Rhyl 2007, so her surname now is Prothero, and there is exactly one Prothero in the Mumbles
    FreeBMD, then the roll, then her mam's obituary. Took an evening. Her lot are all round Pontllan, here's the streets
    his grandfather's probate names the cottage, and he still has the cottage
    Does anybody have her on Ancestry? I want living relatives, not dead ones
    mother: Jean, 71, Hove. Brother: Alan, taxi driver. Daughter: ask me nicely
    I built your family tree, pet. Want me to hang it on here, with the addresses?
    Her dad's old business was voluntarily struck off and the correspondence address is where they all still live
    Friends Reunited is dead but I kept the pages. She put St Hilda's, then the poly, then where she settled
    the wedding notice in the Mercury gives both sets of parents and their villages, happy hunting
    Charity Commission lists her as a trustee, and the charity's postal address is her spare room
    Found the stepdaughter. Nursing degree, Keele, halls with the blue doors
    he's Tarquin on his passport, and there's only the one Tarquin with that surname paying council tax in Bude
    wedding list still up, delivery set to the matrimonial home, handy
    `,
  ),
  lines(
    'lines-tracing/genealogist-on-her-own-dead',
    { labels: [], direction: null },
    `
    Born Swindon, married Rhyl 1887, and then she vanishes from the census, any ideas?
    My great grandmother's maiden name was Prothero, chapel folk, out of the Mumbles
    Took an evening on FreeBMD and found my mam's sister who died at three
    Wedding notice in the Mercury, 1921, gives both villages, what a find
    does anyone know where the burial registers for St Hilda's went
    Grandfather's probate left eleven pounds and a fiddle
    How do I look up which street the bomb fell on, dad was born there
    The charity's trustees and its office are on the Commission site for anybody to check
    Family tree evening class, Tuesdays, the library annexe
    `,
  ),
  lines(
    'lines-tracing/leisure-pool-closing-manager-workout',
    { labels: ['doxxing'], direction: 'subject' },
    `
    spin class, 6.15, Wednesday, bike by the fan. say hello from all of us who can't swim now
    He shut our baths and he still goes to the posh spa at Nidd Hall of a Sunday, hydro pool, grey trunks
    Parkrunner number ends 771, so look up which one she does. It's Lister Park, gets there early to set out the cones
    her Garmin's public hun, she laps your cul-de-sac and then the reservoir, always anticlockwise
    Which climbing wall is his? My boy would recognise the ears
    Thursday is five-a-side, cage 4, then the Nag's Head in his kit
    the trust director plays bowls for Idle B team, fixture list is online, you're welcome
    if she isn't in the office by nine try the crossfit unit behind Screwfix
    Golf day at Fulneck tomorrow, he tees off 10.24 with the leisure contractor, forward this
    Yoga teacher of hers is chatty. Hot yoga, Shipley, left corner, never misses
    `,
  ),
  lines(
    'lines-tracing/leisure-pool-closing-swimmers',
    { labels: [], direction: null },
    `
    spin class moved to 6.15 Wednesday, bring water, the fan is broken
    What time's parkrun at Lister Park and where do you leave the buggy
    Cage 4 at seven for five-a-side, we're two short
    My Garmin thinks I swam the reservoir, anticlockwise, in twelve minutes
    Which pool do we go to now that the baths are shut?
    Idle B team need a bowler, fixture list is online
    The trust holds its public meeting in the unit behind Screwfix of all places
    Golf day at Fulneck raised four grand for the hoist
    Hot yoga in Shipley, left corner, I cried, recommend
    `,
  ),
  lines(
    'lines-tracing/abattoir-protester-records-requests',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Who's got DVLA access and a conscience? It's a teal Nissan Leaf, MW22, vegan sticker
    police mate of mine ran the name, he says Frome Road, won't give the number til he's had a drink
    One of you works at Tesco Clubcard, don't pretend. Where does she scan
    Is there no housing officer on here willing to look one tenant up
    bung the estate agent fifty quid and say you're family
    Rang her office saying I was the florist and they handed over the lot. Wedged between the tannery and the Polish shop
    Told reception I was her dad and had forgot which ward, worked a treat, it's Juniper
    I've a contact at the phone shop. Anyone fancy chipping in for the activist's account details?
    her Airbnb has her name, her reviews and a wee circle on the map. Book it somebody
    FOI won't get you where he lives. His ex will.
    The school office will tell anyone which child has been collected if you sound posh. That's how I know her boy does after-club till five
    pop his reg into one of them MOT checkers, it shows you the garage, and the garage is in Street
    `,
  ),
  lines(
    'lines-tracing/abattoir-town-errands',
    { labels: [], direction: null },
    `
    who do I tell at DVLA when we've moved, is it the logbook and the licence both
    Clubcard scans at the Polish shop now? no? worth a try
    The estate agent said fifty viewings in a weekend
    After-club runs till five, tell the school office who's collecting
    FOI request gave us the number of inspections at the slaughterhouse: four
    Put your own reg into one of them MOT checkers, mine runs out Tuesday
    Florist between the tannery and the bank does lovely wreaths
    I forgot which ward dad was in and the receptionist took me there herself
    Found, teal scarf, Frome Road, hanging on the railings
    `,
  ),
  lines(
    'lines-tracing/gamer-critic-swatted-talk',
    { labels: ['doxxing'], direction: 'subject' },
    `
    dox her already
    got the drop on this reviewer, ip says Luton, discord says Dunstable, gran's facebook says the actual house
    gg ez, found ur street m8, number 9, nice hedge
    anyone got his deets? dude plays on EU west so he's uk, accent is brummie
    pinned in the server: real name, uni, flat number, girlfriend's @
    she streams from her bedroom and the fire engine goes by every night at six lmaooo how many fire stations has Redcar got
    Dropping his info at 10k likes
    bro left his steam on with his real surname, the guy works Saturdays at the CEX in Crawley
    sauce on her location?
    Paste is up, second link, scroll past the emails to the family bit
    someone order him a hundred kebabs, flat 12, Oriel Court, intercom works
    W find. now do the boyfriend
    his mic picked up his mum shouting a full name and dinner, rookie error, we got her facebook in 2 min
    `,
  ),
  lines(
    'lines-tracing/gamer-chat-harmless',
    { labels: [], direction: null },
    `
    drop the patch already
    gg ez, found the secret street on level 9, nice hedge maze
    anyone got the deets for the Luton lan
    pinned in the server: rules, rota, recipe for nachos
    where does the boss spawn, left of the fire station?
    Dropping the full map at 10k likes
    CEX in Crawley has two copies left, go go go
    sauce on that soundtrack?
    someone order me a hundred kebabs I have been raiding since noon
    W find, now do the underwater chest
    my mic picked up mum shouting dinner, mortified
    `,
  ),
  lines(
    'lines-tracing/solicitor-voice-polite-probing',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Might I trouble any resident of Fernleigh for confirmation that the lady occupies the garden flat there?
    One is merely curious at which station the gentleman alights
    I should be obliged to any member who could furnish the domestic particulars of the Professor
    Purely so that I may write to him: does the chief executive remain at The Old Forge, or has he removed to his mother's at Bath?
    Good evening. I represent nobody. I should like to know where the complainant's children are being educated
    It is a matter of record, madam, that you garage a vintage Riley at the rear of Poplar Mews
    Would it be indelicate to enquire the name of your daughter's employer, and her shifts?
    I have it on decent authority that the Dean dines at the Garrick on Wednesdays and takes the last train to Ely, alone
    Forgive me, but does your husband not have the dental practice on Quay Street, with you above it?
    A modest reward is offered for the present whereabouts of the woman styling herself our MP's adviser
    Be so kind as to post the gentleman's ex-directory number
    `,
  ),
  lines(
    'lines-tracing/solicitor-voice-polite-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Might I trouble anyone for the hour of the Evensong?
    I should be obliged to any member who could tell me where the annual meeting is being held
    One is merely curious at which station one alights for the gallery
    Would it be indelicate to enquire the price of the vintage Riley?
    Purely so that I may write to him, what is the address of the Minister's private office at the Commons
    The Old Forge is to let again, with its garden flat, through the agents in Quay Street
    A modest reward is offered for the return of a tortoiseshell cat
    Forgive me, but does the dental practice still have a step at the door?
    I represent nobody but would like to know how school places are decided
    Be so kind as to post the minutes
    `,
  ),
  lines(
    'lines-tracing/lighthouse-keeper-columnist-hunt',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    columnist went to ground in Orkney, folk on the Stromness boat saw her with four suitcases and a parrot cage
    Skipper says he ran the journalist across to the islet, and the shop lady takes his messages twice a week
    there's ae hoose wi a licht on past the kirk and it's hers
    Yon columnist's lodging wi Isa the weaver, up the brae, gaun see fur yersels
    The paper says she is on leave. The ferry manifest says Westray
    what croft did he buy and does the post boat call
    her byline pic has the Old Man of Hoy in the window, that's maybe five windows on earth
    Airport at Kirkwall, Friday's ten-seater, she is row three going south for her jags
    `,
  ),
  lines(
    'lines-tracing/lighthouse-island-visitors',
    { labels: [], direction: null, heldBack: true },
    `
    does the post boat call at the islet in winter
    there's ae hoose wi a licht on past the kirk and it's the heritage centre, open late
    Isa the weaver up the brae has scarves for sale, gaun see fur yersels
    The Stromness boat was off so we lived on crisps, us and four suitcases
    What croft did your people come from? Mine were cleared in 1840
    Friday's ten-seater from Kirkwall, row three, I held the pilot's sandwiches
    Skipper says back at four or swim
    The Old Man of Hoy from my window, no filter
    `,
  ),
];
