import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Swearing at nobody: pain, joy, praise, weather, football, things that break, oneself. */
export const linesDaily4: readonly Family[] = [
  lines(
    'lines-daily/swearing-at-nobody',
    { labels: [], direction: null },
    `
    fucking hell that was brilliant
    holy shit you actually won
    oh my fucking god YES
    what a fucking goal
    Fuck me it's cold in {town} tonight
    pissing it down again
    it's absolutely pissing down on the picket line, bring a coat
    bollocks, I've left the oven on
    Bugger. Wrong train.
    oh bugger, was that today?
    shit sorry wrong thread
    Shit, I've replied to everyone
    ow fuck, stood on Lego
    Stubbed my toe and taught the toddler a new word. Shit. The word was shit.
    childbirth: fuck me
    broken wrist, fractured rib, bloody sore, lovely nurses
    My back is fucked, six months for physio
    printer's fucked again
    Who invented this fucking printer and are they at peace with it
    Fuck cancer
    fuck cancer, fuck chemo, and three cheers for ward nine
    fuck Mondays
    Fuck this weather
    Fuck motor neurone disease. See you all at the ten k.
    fuck yeah!!
    hell yeah
    damn that's good soup
    Damn girl you ATE that interview
    well I'll be damned, they fixed the lift
    bloody marvellous
    bloody love this town
    about bloody time too
    that's bloody good news
    bloody hell, is that the price of butter now?
    Not being funny but it's bloody freezing in this surgery waiting room
    my arse is numb, this has been a four hour meeting
    laughed my arse off at that
    get off my arse and go for a run, that's the plan
    lmfao
    LMAO at the dog in the background
    omfg the cake
    ffs the wifi
    ffs I just sat down
    for fuck's sake United
    For fuck sake, own goal, own bloody goal, in the ninety third minute
    we were shite today, no other word, shite from front to back
    pure shite weather up here, haste ye back though
    away games in the rain on a Tuesday, fuckin love it
    Get in!!! Fucking get in!!!
    WHAT A FUCKING SAVE
    three nil up and we fucked it
    fuck, penalties
    that ref decision was bollocks but we didn't turn up either
    I'm such an idiot, I've been muted for ten minutes
    God I'm a dickhead, I forgot my own anniversary
    I was a right prick to my sister yesterday and I've said sorry
    I'm a twat, ignore me, read the date wrong
    call me an idiot but I quite liked the old bus station
    felt like a complete tit in that cycling helmet
    what a wally I am, glasses were on my head
    Silly cow, I say to myself, you've put the keys in the fridge
    me: I'm a grown adult. also me: shit, forgot to eat
    I fucked up my driving test, fourth time
    Totally ballsed up my interview, ah well
    I made an arse of myself at karaoke and I'd do it again
    sorry I was being a dick earlier, long day
    my own stupid fault for trusting the forecast
    shitting myself about this operation if I'm honest
    pissed myself laughing
    bit pissed, sorry, happy birthday to the library
    came home pissed as a fart and ordered a kayak
    I'm pissed off about the bus but that's not on you, thanks for trying
    Proper cheesed off, arse over tit on the ice outside Boots
    she's a badass, my nan, ninety and wired the shed
    Badass women of {town}, this one's for you
    you smart ass 😂 love it
    lucky bastard, I'd kill for that view
    Jammy sod, front row!
    poor sod's been waiting since March
    poor bugger, get well soon
    Clever bugger that cat, opened the fridge
    daft sod, love him to bits
    You daft apeth, come in out of the rain
    Big soft bastard cried at the nativity
    cheeky fucker that robin, came right in the kitchen
    crazy bitch (the goose) chased me to the gate
    My mates and I call ourselves the silly old cows and we swim in the sea every Sunday
    resting bitch face, I was born with it, I promise I'm having a nice time
    Yass bitch, first class honours!!
    bitch I'm thriving
    we bad bitches in scrubs today 💅
    that exam was a bitch
    life's a bitch and then the boiler goes
    Karma's a bitch, said my knee
    This hill is a bastard
    The bastard lid won't come off the chutney
    sodding flat pack
    sodding laptop's updating again
    Bloody seagulls
    bloody roadworks, forty minutes to do two miles
    fuckin' diversion took us via Wales
    Why is it so fucking difficult to get a dentist? Not a dig at you, just tired
    It should not be this fucking hard to see a GP and I know you're trying to fix it
    shit's broken and I'm glad somebody's finally saying it
    no shit
    No shit Sherlock 😄
    shit happens, see you at the recount
    when the shit hits the fan I want this nurse with me
    same shit different day at the photocopier
    that's the shit!
    this tune is the dog's bollocks
    best pasty in Cornwall, the absolute mutt's nuts
    that curry was fucking unreal
    fucking delicious, ten out of ten, my mouth is on fire
    Fuck me that's hot. Which chilli was it?
    chilli in my eye. chilli in my fucking eye
    burnt the arse out of the pan
    Cooked Christmas dinner for eleven, only said fuck twice
    I've run out of fucks and teabags
    zero fucks given by this heron
    don't give a toss about the score, I just love being back in the ground
    couldn't give a monkey's about the royal stuff but the trumpets were good
    what the hell is a rotary cheese grater
    What the actual fuck is happening on Line of Duty
    wtf was that noise over {town} just now
    wtf happened to Freddos
    WTAF that ending!!!
    holy crap, snow
    oh crap, bin day
    Crap. It was recycling.
    feel like crap, tested positive
    I look like shit and I feel like a million dollars, baby's here
    tired as fuck, night four of six
    proud as fuck of my brother today, two years sober
    Happy as a pig in shit with my new shed
    cute as fuck that puppy
    nervous af
    it's hot as balls in this polling station
    colder than a witch's tit out canvassing tonight, great response though
    Freezing my tits off on the picket line, solidarity
    sweating my bollocks off in this costume for charity
    Worked my bollocks off for that B
    took the piss out of myself all night, best way
    we're only taking the piss, come for a pint
    my grandad swears like a docker and cries at Countryfile
    Scouse nan on a roundabout is the finest swearing in Europe
    fuckin ell la, what a night
    boss that, fuckin boss
    sound as a fuckin pound our kid
    made up for ye, ye mad bastard, marathon at seventy
    Gaun yersel ya wee belter
    pure fuckin magic
    ya beauty!! get it up!! we're in the cup final
    Fuckin baltic oot there the day
    jings, that's a lot of money for a loo
    whey aye man that's fuckin class
    Geet cold like, fuckin freezin, still got me shorts on
    purely belta that pie man, shite weather like
    chuffin heck, snowed in
    By 'eck it's bloody parky
    Si thee, that were a bloody grand do
    Bloody Nora, look at the queue for the tip
    sweary mug arrived, it says world's okayest fucking dad
    that's peng, fuck me, where's that from
    mad ting, bare rain, my creps are fucked
    Swear down that burger was sick, nearly cried
    this shit slaps
    shit was bussin fr
    Ain't no damn way they sold out already
    Y'all this sweet potato pie got me cussing in church
    damn auntie still got moves
    my ass been up since four
    get yo ass to the polling station, love you
    tell me why I cried over a damn Lidl advert
    Stupid weather. Stupid umbrella. Stupid me for walking.
    stupid bloody zip
    Shut up!! no way!! when's the baby due
    oh shut up that is gorgeous
    shut the front door, you got the job
    fuck off, you did not meet Bowie 😂 tell me everything
    get to fuck, sixty quid for a concert in my own town hall
    Get out of here!!! twins???
    piss off, that is never your own baking, it's perfect
    Come on you fuckers, one more lap, we can beat the hospice record
    raise hell about the maternity unit please
    go hell for leather, polls close at ten
    to hell with it, I'm having the second scone
    Sod it, booked the holiday
    sod's law, toast, carpet
    fuck it, I'm signing up
    F it, career change at fifty one, I start nursing in {month}
    feck it sure, it's only money
    arse biscuits, I've dropped the biscuits
    I swear on my life that badger waved
    pardon my French but that sunset is fucking glorious
    Thank fuck for the district nurse
    thank fuck it's Friday
    Thank Christ for that, results are in and it's benign
    jesus wept, the state of the A{n}
    christ on a bike what a view
    God damn it, I'm crying at a bus driver
    dammit janet, missed the deadline
    shit a brick, it's an owl
    son of a bitch, the spare tyre is flat too
    mother of god the size of that marrow
    motherfucking snakes on a motherfucking plane is on Film4 at nine
    effing and jeffing at the sat nav since Swindon
    The f word slipped out live on hospital radio. Sorry, ward four.
    is arse a swear word? settling an argument with a six year old
    My autocorrect has never once thought I meant ducking
    ducking hell
    oh fudge
    Sugar! Forgot the sugar!
    f*ck, that's my stop
    B0ll0cks to Brexit mug still going strong in the dishwasher after all these years, unlike the handle
    sh*t the bed, we've been promoted!!
    shiiiiit that's a big spider
    fuuuuuck I miss festivals
    s h i t, the milk's off
    f f s it's raining
    Cock. Missed the post.
    knob came off the cooker, not a euphemism
    wank weather for a barbecue
    what a pisser, flight cancelled
    that film was a pile of wank but the popcorn was lovely
    I stand by it, Cats is a fucking masterpiece
    Nobody: Absolutely nobody: Me at 3am: what the fuck is a quango
    `,
  ),
];
