import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain hurried sleaze and dehumanising remarks about a reporter, food critic, actor, union rep, landlady, skipper, cycling lane, court case and others, with harmless twins. */
export const linesCreeping4: readonly Family[] = [
  lines(
    'lines-creeping/reporter-plain-hurried-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    would smash
    shes well fit who is she
    get em out
    show us your bits
    what colour knickers
    is she wearing a bra I can't tell
    she wants it
    I'd do her
    definitely do it in the dark
    phwoar who let her out in the rain
    lads she's got a boyfriend but he's not in the shot is he
    you can stick your mic in my face any day
    give us a kiss then
    God I'd ruin her
    you've made me all hot and bothered luv, and it's only the six o'clock
    `,
  ),
  lines(
    'lines-creeping/reporter-plain-hurried-friendly',
    { labels: [], direction: null },
    `
    I would too
    would watch
    wouldn't say no to a repeat
    fit as a fiddle that old lad
    shes well good who is she
    get the brollies out
    show us the other end of the bridge
    what colour was the van
    is she wearing a lifejacket I can't tell
    she wants an answer, same as us
    I'd do the same
    definitely dark by five now
    blimey who sent her out in the rain
    lads she's got the fire chief on but he's not in the shot
    you can stick a mic in my neighbour's face, he'll talk for hours
    give us an update then
    God the cold ruined her voice, get that girl a lozenge
    I'm all hot and bothered luv, the oven's broke and it's only six o'clock
    `,
  ),
  lines(
    'lines-creeping/actor-fan-obsession-and-ownership',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    you are mine and you know it
    told everyone at work we're sleeping together
    saw your play nine times, we both know who the love scenes are for
    I've a pair of your tights from the charity auction, I sleep with them
    your fella is keeping my side of the bed warm
    take the ring off for the interviews, it upsets me
    I'm not a creep I just want to hold you all night and smell your hair
    you kissed that actor like you'd never kiss me and I'm hurt, make it up to me
    Why so cold? I only asked what you sleep in. Three times. A polite girl would have answered by now.
    she ignores me on here but I know that look down the lens, that's a bedroom look and it's for one man in Dudley
    I dream of us. You're not always willing but you come round
    naked scene at 41 minutes, saved, thank you my love
    `,
  ),
  lines(
    'lines-creeping/actor-fans-and-love-lives-of-the-writer',
    { labels: [], direction: null },
    `
    that scarf is mine and you know it, sis
    when are they filming in {town}
    told everyone at work we're expecting
    saw your play nine times, usher now, still cry at the letter
    I've a programme signed by you from the charity auction, it's framed
    my fella keeps my side of the bed warm with the dog
    took the ring off to knead dough and now it's in a loaf
    I just want to hold him all night and smell his hair, six hours old, my grandson
    Why so cold in the gods? I only asked the usher. Three times. A polite lad brought me a blanket by the interval.
    she ignored me for a year at the bus stop then one day that look over her book, and now we've a mortgage in Dudley
    I dream of my late wife. She's always late, and she comes round the corner laughing
    power cut at 41 minutes, finished it with torches, what a cast
    `,
  ),
  lines(
    'lines-creeping/union-rep-woman-mocked-with-sex',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    she can organise my members any day
    work to rule? I'd work her till she rules
    give us a wiggle and I'll sign up
    all out, starting with the blouse
    what's the going rate for you, overtime included
    I'd cross any line to get at that
    Is it true the regional secretary gets a bit on the side or do I have to pay subs first
    you'd settle quicker if you sat on the manager's lap, he's told us as much
    dispute resolved in my bed, ACAS can watch
    nobody minds a mouthy one so long as she uses it right
    Put her in a short skirt on the gate and the drivers will stop, that's how my grandad's lot won in seventy four
    show some solidarity, show some leg
    `,
  ),
  lines(
    'lines-creeping/union-rep-dispute-talk',
    { labels: [], direction: null },
    `
    she can organise my members any day, best rep going
    work to rule? I'd read the rule first
    give us a ring and I'll sign up
    all out, starting with the bakery
    what's the going rate for nights, overtime included
    I'd never cross a line, my dad would haunt me
    Is it true the regional secretary gets the same subs refund or do I have to ask head office
    you'd settle quicker if you sat the manager next to the cleaners for one shift
    dispute resolved in an hour at ACAS, cake after
    nobody minds a long meeting so long as it's heated
    Put her on the gate with a flask and the drivers will stop, everyone stops for Maureen
    show some solidarity, bring some logs
    `,
  ),
  lines(
    'lines-creeping/cyclists-and-drivers-as-pests',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    midges on wheels, swat em
    cyclists aren't traffic they're roadkill that hasn't happened
    hatching every spring in lycra
    Drivers are hogs in tins, snout to bumper all the way to the ring road
    the cockroach commute, count them scuttle
    We culled badgers for less. Same again for anything with panniers
    SUV mums are hippos, same size same brain, ought to be shot with a dart and moved to a reserve
    When one goes under a lorry there's nine more by teatime, like ants, so I don't see what the candles are for
    two legged rats on two wheels
    `,
  ),
  lines(
    'lines-creeping/cycle-lane-and-wildlife-plainly',
    { labels: [], direction: null },
    `
    midges on the towpath, bring a net
    cyclists are traffic, read the code
    hatching every spring by the lane, toads, mind your wheels
    you don't brake hard for pheasants, says my instructor
    Drivers queued bumper to bumper all the way to the ring road behind a pig
    the school commute, count them wave, lovely
    it's a plague of potholes, spray paint works
    put weedkiller down by the lane and killed my hedge, cheers council
    They culled badgers up the hill for years and TB never moved
    hippos on the bus advert made the kids shriek, ought to be a zoo trip
    When one goes under a lorry the whole club stops riding for a day, and I'd like you to see what the candles are for
    two rats in the pannier, sat nav and brains
    `,
  ),
  lines(
    'lines-creeping/trawler-skipper-and-deckhand-woman',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    I'd haul you aboard bonny quine
    wet oilskins and nowt on below, that's the dream
    come below deck and I'll show ye the catch
    what's a lass want at sea if it's no the men
    A week oot wi five lads, ken fine what goes on, dinnae tell me ye sleep in yer boots
    slippery when wet 🐟😏
    nae need for the survival suit, I'll keep you floating, them buoys look genuine
    the crew had a whip round for who gets to soap your back
    Gie's a cuddle, skipper. Then gie's mair than a cuddle. I'm no askin for the moon, just what's under the jersey.
    ye smell o haddock and I'd still
    the harbour cam's pointed at your porthole, me and the boys watch ye change
    `,
  ),
  lines(
    'lines-creeping/trawler-skipper-real-harbour-life',
    { labels: [], direction: null, heldBack: true },
    `
    they hauled him aboard, bonny work lads
    wet oilskins and no dry socks, that's the job
    come down the pier and I'll show ye the catch
    what's a lass want at sea? same as you, a wage
    three to a bunk room, saves on heating
    A week oot wi five lads and the worst of it was the snoring, I sleep in ma boots
    slippery when wet 🐟 mind the slip
    need a survival suit for the course, size small, them ones at the store swamp me
    the crew had a whip round for the widow
    Gie's a hand, skipper. Then gie's mair than a hand. I'm no askin for the moon, just someone tae lift this box.
    ye smell o haddock and I'd still hug ye, mam said, and she did
    the harbour cam's pointed at the lifeboat, me and the boys watch it come hame
    `,
  ),
  lines(
    'lines-creeping/bystander-comments-about-her-to-others',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    is it just me or is the new councillor a bit of alright
    anyone know if she's single
    She bends over to plant a tree and half the parks department forget how to hold a spade
    Gary says she's a screamer. Gary would know
    imagine that bringing you a bacon sarnie on a sunday in your shirt and nowt else
    marry the brunette, bed the blonde, bin the one in glasses
    that's what I call a hung council 😂 no, her chest
    whatever she's campaigning for I hope it's topless
    `,
  ),
  lines(
    'lines-creeping/bystander-comments-harmless-about-her',
    { labels: [], direction: null },
    `
    is it just me or is the new councillor hard to hear from the back
    bet the mayor's had his hands full with that budget
    anyone know if she's standing again
    who's first, form a queue, jabs this side
    She bends over to plant a tree and half the parks department clap because it's her first without a photographer
    lads lads lads the meeting's at the other hall
    turn the captions on and it's a great interview
    Gary says she's a grafter. Gary would know, he's her agent
    you could rest a pint on that speed bump
    imagine someone bringing you a bacon sarnie on a sunday, mine did, forty years wed and still warm
    paint the first bench, plant the second, bin the one with no legs
    that's what I call a hung council 😂 nobody's in charge
    whatever she's campaigning for I hope it's buses
    `,
  ),
  lines(
    'lines-creeping/consent-workshop-trainer-taunted',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    do you consent to me looking at them
    need a demo partner miss
    you teach it, so when's the practical
    I consent, you consent, my car's outside
    bring the banana and I'll bring the rest
    bet you make him fill in a form before he's allowed in
    Have you been had lately or is it all theory with you
    yes means yes so say yes
    I learn by touch me
    Thirty of us made to sit through that and the only thing that stood up was thanks to your skirt
    put a condom on mine and I'll listen
    how many men have you tried it on, for your research like
    if no one ever chanced his arm you'd die a virgin, I'm chancing mine
    `,
  ),
  lines(
    'lines-creeping/consent-contraception-and-sex-education',
    { labels: [], direction: null },
    `
    do you consent to me using your photo in the newsletter
    need a volunteer for the role play, miss is doing the other part
    you teach it well, so when's the next course
    She asked, I said yes, we both laughed and that was all the talk it took
    bring the bananas and I'll bring the condoms, year twelve nurse's stall
    bet you can get the coil fitted at the same clinic, ring and ask about pain relief
    Have you had your smear lately or is it due
    yes means yes and a shrug means ask again
    I learn by doing, so the consent quiz was good
    Thirty of us sat through that and the only one who walked out came back to say sorry
    put a condom on the pill as well, the nurse said, for the first month
    how many men came to the contraception evening, for the report like
    if no one ever told you that sex shouldn't hurt, here it is, it shouldn't
    `,
  ),
  lines(
    'lines-creeping/court-verdict-defendants-and-families-as-beasts',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    not a man, a thing
    the whole family are vermin breed
    should have been drowned in a bucket at birth
    no trial for rabid dogs so why for this
    That's not a mother, it's a sow, and it'll farrow again before the year's out
    these creatures don't feel it like you and me
    needle, bin bag, done
    spawn of spawn, three generations of pondweed in one dock
    stop calling him a lad, it's a specimen
    Somewhere on the estate there's a den of them, uncles, cousins, all the same teeth, terriers down the hole
    I wouldn't scrape that off my boot, I'd burn the boot
    monsters aren't people so they've no rights
    `,
  ),
  lines(
    'lines-creeping/court-verdict-anger-without-beasts',
    { labels: ['criticism'], direction: null },
    `
    should have been stopped at the first complaint
    no bail for anyone else so why for this
    That mother was told three times and did nothing, and the council was told four
    these sentences don't feel like justice to you and me
    appeal it, double it, done
    three generations let down by one school and nobody in the dock for that
    stop calling him a lad, he's thirty six
    Somewhere at the force there's a file with all of it in, dates, names, and no one opened the drawer
    I wouldn't take an apology from them, I'd take a resignation
    men like him have rights, so did she
    `,
  ),
  lines(
    'lines-creeping/landlady-and-customer-messages-after-no',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    still here. still hard for you
    blocked? naughty girl
    new account who dis 😘 guess
    I only want to see you with your hair down, is that a crime
    no need to bar me for a pat on the bum
    Third message now. I think you like making me wait.
    when you chuck last orders I pretend you're talking to just me, in a nightie
    ok not dinner. just send a pic and I'll leave you be. just one. in the red
    don't say you've a husband I've seen him he's no use to a woman like you
    the barmaid before you was friendlier, if you follow me, and did all right in tips
    be honest does he make you come home smiling, cos I would
    I know I've had the talk from your brother but a man can't help what he pictures
    `,
  ),
  lines(
    'lines-creeping/landlady-and-customers-pub-chat',
    { labels: [], direction: null },
    `
    still here. still hungry
    blocked drains? ring Kev
    new phone who dis 😂 it's mum
    you'll come round to the alcohol free one, they all do
    I only want to see the match with the sound down, is that a crime
    no need to bar the dog for one bite of a pasty
    Third message now about the quiz. I think you like making us wait.
    when you chuck last orders my dad says the sea's quieter
    ok not dinner. just send a pic of the specials and I'll pick. the big board
    don't say you've no pork scratchings I've seen the box
    the barmaid before you was my wife, that's how we met, I couldn't add up
    be honest does he ever make you a cuppa after closing, mine does and I'd not swap him
    I know I've had the talk from the landlord but a man can't help singing
    `,
  ),
  lines(
    'lines-creeping/hospital-staff-and-patients-report-harassment',
    { labels: [], direction: 'quoted' },
    `
    "fit nurse" on every review of our ward, we take them down
    he said "hop on my knee". I'm a consultant.
    Twenty six unwanted dinner invitations, all logged, all dated
    my daughter was told to smile by a man of sixty and told him to mind his own
    The comment about her chest has been removed and the sender barred.
    being catcalled as a bloke is not funny either, they grabbed me at the hen do
    "You'd be prettier quiet" - said to me in Parliament, out loud, by a grown man
    Anyone else getting the room number messages? Report him, the organisers have four of us now
    they wrote milf under a photo of me burying my dad
    Stop telling a sixteen year veteran of this trade she slept her way here. We see you.
    the one who made the naked fakes got fourteen months today
    I quoted "what colour knickers" to his face at the tribunal and he went purple
    `,
  ),
  lines(
    'lines-creeping/carers-scroungers-and-old-people-as-useless-things',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    old folk are just furniture that eats
    bed blockers. surplus stock
    put the gammons out for the bin men
    dole moles never see daylight
    you wouldn't keep a horse in that state so why keep her
    Care home's a warehouse for expired goods, let the virus do the stocktake
    disposable, the lot of the under thirties
    worker drones, no loss, the agency has crates more
    Junkies in doorways want jet washing off with the chewing gum
    they litter, in both senses, then send us the bill for the pups
    Once they can't wipe themselves they're not people any more, they're upkeep, and nobody voted for upkeep
    street sleepers are the fungus between the town's toes
    `,
  ),
  lines(
    'lines-creeping/care-home-charity-shop-and-cleaning-plainly',
    { labels: [], direction: null },
    `
    old furniture wanted, will collect
    beds full again, surplus of nothing
    put the gammon in at two for the harvest lunch
    moles never see daylight but my lawn sees moles
    you wouldn't keep a horse in that stable so I've told the RSPCA
    Care home's got a virus so visits are at the window, bring a sign
    disposable nappies, size four, spare pack going
    drones over the hive all afternoon, no queen yet
    The doorway wants jet washing and the lad who sleeps there asked to help, so he did, and we had chips
    she had a litter, nine of them, and the vet sent us the bill for the pups
    Once he couldn't wipe himself he thought he wasn't a person any more, and it was the carer with the daft songs who put that right
    fungus between my toes, is it the pool
    `,
  ),
];
