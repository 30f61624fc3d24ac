import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings5: readonly Family[] = [
  lines(
    'lines-warnings/cricket-umpire-boxing-idiom',
    { labels: [], direction: null },
    `
    Yorkshire will skin you alive at Headingley and we'll be polite about it
    knocked him out in the second, clean as you like, both had a pint after
    sick burn, she ended his whole career with one email
    Our lads are out for blood in the quiz final
    he killed it at the darts, absolute murder on the doubles
    you're toast in the egg and spoon race, Linda
    umpire's finger went up like it was spring loaded, never a catch
    bowl a bouncer at me again and I'll cry in front of everyone
    hunting you down on the leaderboard, three points to go, watch out
    crush them, destroy them, then shake hands, that's what gran says about bridge
    prepare to die of embarrassment when you see dad's dancing video
    we will bury you under paperwork said the taxman and he wasn't kidding
    gunning for the title with nine fit players and a goalie off a stag do
    smashed it, boss, slaughtered the sales target by tuesday
    chess club massacre last night, we were beaten by ten year olds
    I'll fight anyone who says custard creams are better than bourbons
    `,
  ),
  lines(
    'lines-warnings/museum-curator-statue-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    touch that statue and be turned into one
    you take our history down, we take you down, the steps, by your hair
    museums are full of old weapons. I'll borrow one for the evening
    put the label back or I put you in the glass case next to the mummy
    Dr, the storage basement has one exit and the night man is a friend of ours
    that curator smile would look good on a spike, like in the old days, over the bridge
    some of us still know how to use a bayonet love
    Keep insulting the regiment. Eight hundred of us have had training you wouldn't believe and any one could visit you after the lecture.
    your exhibition opens friday and so does your skull
    ill bring petrol to the private view
    one hard push and the dinosaur lands on you, tragic, everyone would say
    rewriting the past are you? we can cancel your future easily enough
    drag you behind a carriage through the town like they did in them days
    Resign by the bank holiday or be carried out past the gift shop
    it'd be dreadful if the banister gave way under you again, wouldnt it. Third floor this time
    `,
  ),
  lines(
    'lines-warnings/museum-curator-visitors',
    { labels: ['criticism'], direction: null },
    `
    took our history down to the storage basement and forgot it there
    the label calls a bayonet a sword, please put it right
    you've one exit open and two hundred kids, not well thought out
    Keep the regiment gallery as it was, the new one says nothing at all
    statue of a local hero replaced with a vending machine, well done
    lecture was cancelled at five minutes notice and I'd driven from Hull
    the mummy is now behind glass so dark you cant see a thing
    private view for donors all friday and the public turned away in the rain, disgraceful
    exhibition opens with a ten minute film nobody can hear
    rewriting the panels is fine but at least spell carriage right
    gift shop has doubled and the dinosaur has lost its tail end to it
    third floor shut again because the banister needs work, it did last year too
    Some of us still remember when it was free and had chairs
    your skull of the week feature was in poor taste with the family watching
    pushed the whole railway hall into one corner to fit in a cafe. Bad decision, I told the curator to her face
    `,
  ),
  lines(
    'lines-warnings/lollipop-lady-vet-pharmacist-her',
    { labels: ['threat'], direction: 'other' },
    `
    that lollipop woman stands in the road all day, one nudge from my bumper
    the chemist wont serve me? I'll be through her shutters on a stolen JCB
    let the vet come out to our farm, only he won't be driving back
    she wants her stick wrapping round her neck
    pharmacist on Duke Street needs a kicking and I've a list of lads who are up for it
    wait for him by the bottle bank, he always goes after he shuts up the practice
    cant be long before that dinner lady gets scalded, hope it's soon
    hope they find that lifeguard floating in it
    Get her on her own without the white coat and shes nothing. My sisters are going down there thursday with scissors.
    shove him in the sheep dip head first and hold on to his ankles til he stops
    when she cycles past ours I'm setting the dogs loose
    burn their practice to the ground, with him in the back room
    I told the lads at work what he charged to put my dog down and they are all for doing the same to him, at no charge
    the postie won't be walking up many more paths after I've had him
    somebody loosen the nuts on the driving examiner's chair, or his wheels for that matter
    `,
  ),
  lines(
    'lines-warnings/lollipop-lady-vet-pharmacist-her-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    that lollipop woman stands in the road all weather and knows every child's name
    the chemist won't serve me til half one, she is on her lunch
    let the vet come up by the farm track, the lane is flooded
    wait for him by the bottle bank, he'll show you where the practice has moved to
    she wants her stick painting again before September, kids have offered
    pharmacist on Duke Street has a list for flu jabs, get your name down
    get her on her own and the dinner lady is shy as anything, then you hear her sing
    the lifeguard found my ring floating in the foot bath
    my sisters are going down there thursday for a trim, scissors sharpened I hope
    sheep dip at ten, he went in up to his ankles and came out laughing
    when she cycles past ours the dogs set off howling, every day, ten to four
    The vet put my dog down at home, under his own tree, and there was no charge for the visit.
    postie walked up our path with one letter and walked back with a slice of flan
    driving examiner asked me to loosen my grip on the wheel, he was ever so nice
    nudge the bumper an inch to the left love, thats it
    I told the lads at work what she said about worming tablets and they were all off their dinner
    `,
  ),
  lines(
    'lines-warnings/water-company-flood-engineer',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    sewage in my kitchen, so your boss goes in the tank
    drown you in what you pumped on our beach
    manhole covers come off easy. Mind where you stand
    come and read my meter again, I have a cellar with your name on it
    Somebody should hold you lot under until the bubbles stop, and I'm a strong swimmer with a free weekend.
    three foot of water in my mums bungalow. wait until its in your lungs
    the reservoir gets deep by the tower. you'll see
    Engineers on our street in the morning? You'll want a police escort out of it, we've got all the hoses and half of them have acid in
    we know the pumping station, we know the shifts and we know which fella is there at four by himself
    cut me off and I'll cut you off at the knees
    send a bill one more time and im sending back a finger, guess whose
    your van is the blue one. It floats badly
    thirsty work digging a hole for a company director but many hands here are willing
    raise prices again, we'll raise you up a lamp post
    hope you choke on it, in fact i'll hold the funnel
    `,
  ),
  lines(
    'lines-warnings/water-company-flood-complaints',
    { labels: ['criticism'], direction: null },
    `
    sewage in my kitchen for the third time and your boss gets a bonus
    manhole cover came off in the flood and nobody from your lot has put it back
    three foot of water in my mums bungalow, where are the pumps
    Engineers on our street in the morning you said. Which morning? It was August.
    come and read my meter again because £900 for a flat is impossible
    you pumped it on our beach in half term with kids swimming in it
    cut me off by mistake and sent a bill for the reconnection
    your van sat outside for four hours with the fella asleep in it
    thirsty work waiting on hold, by the way, when there's nothing in the tap
    reservoir down to the old tower and still you leak a third of it
    raise prices, pay the directors, dig up the same hole. thats the whole plan
    the pumping station alarm went all weekend and no one came out
    A finger of brown water in the glass and they told me it's fine to drink
    hose ban starts tomorrow with floods in the next valley, you could not make it up
    I'm sick of it, the river's dead, the fish are gone and all we get is a leaflet about shorter showers
    `,
  ),
  lines(
    'lines-warnings/trade-union-rep-and-boss',
    { labels: ['threat'], direction: 'subject' },
    `
    cross that line scab and you wont be able to walk back
    shut our plant and we'll shut your windpipe
    Funny how managers slip on factory floors
    see you at the gate at six, blackleg, there's forty of us and one of you
    call another ballot and we'll carry you out of the hall in the box
    crane operators see everything, hear nothing, and drop things
    you sold us out for a company car so I'd expect that car to explode on you
    make my husband redundant and I'll make your wife a widow
    your name is on the wall of the gents with a drawing of what happens next. Some very good artists on the night shift, and they mean every line of it
    sign the deal and there's a forklift with bad steering waiting
    i've welded for thirty years, i could seal you in a tank by lunch
    Dont park in bay nine anymore, thats where they plan to jump you and I wont be stopping them
    tell head office to send a taller man, the last one couldnt see us coming up behind
    strike breakers get broke. Arms. Fingers. You pick
    `,
  ),
  lines(
    'lines-warnings/trade-union-rep-and-work-banter',
    { labels: [], direction: null },
    `
    see you at the gate at six, there's forty of us and one flask
    shut our plant for a week, boiler's gone, all home by ten
    crane operators see everything, best view in Hull
    clocked off early and my wife thought I was a burglar
    Don't park in bay nine, the gutter is dripping battery acid or something on the cars
    call another ballot, they lost the first box lol
    my husband was made redundant on Friday and starts on the trams Monday
    your name is on the wall in the canteen, employee of the month you creep haha
    forklift with bad steering is out of order, use the other one
    I've welded for thirty years and never met a tank I liked
    sign the card for Sheila before she leaves, it's hid behind the toaster
    The night shift left a drawing of the boss as a walrus and he's had it framed
    managers on the factory floor today, one of them lifted a box, put the flags out
    company car is a nine year old Fiesta with no heater, living the dream
    Broke two fingers in the yard playing walking football of all things
    tell head office the taller chair has arrived and nobody here can reach the pedals
    `,
  ),
  lines(
    'lines-warnings/paramedic-firefighter-lone-night',
    { labels: ['threat'], direction: 'subject' },
    `
    next shout you get down our way is for you
    park your ambulance across my drive and I'll park a spade in your back
    took you nineteen minutes. It'll take em longer to find you
    Wouldnt it be sad if the oxygen went up with you sat beside it
    crews on their own at three am on the Meadows want to be very nice to us, you weren't, and we have the number off your back
    bricks are waiting on the balcony. Come on up
    firemen burn like anybody else
    I'm dialling 999 tonight for a chest pain at a house that's got no chest pain in it just four of us and you
    let my brother go and I'm letting you go, off the roof of the Arndale
    green suits you. black suits your family
    keep the siren off love we dont want them hearing yours stop
    bonfire night you're the guy
    hydrants wont help you when we slash hoses and light your cab
    stay away from Moss Lane or get stretchered off it in your own wagon
    you couldnt start his heart so ill stop yours
    `,
  ),
  lines(
    'lines-warnings/paramedic-firefighter-thanks-and-life',
    { labels: ['support'], direction: null },
    `
    took you nineteen minutes through that snow and my brother is alive
    park your ambulance across my drive any time you like, I'll bring out tea
    wouldnt be here if the crew on their own at three am hadn't kept going
    firemen rescued a duckling from our drain and the whole road clapped
    you started his heart on the kitchen floor, I cant find words
    Stay safe on bonfire night all of you, and thanks for last year on Moss Lane
    green suits you, angels the pair of you
    dialling 999 for a chest pain felt like a fuss and you never once made me feel it was
    The roof was going and you went back up for the cat. I saw it.
    hydrants, hoses, then a joke for my crying lad, you lot are something else
    keep the siren on outside ours, my toddler waves every time
    down our way everyone knows your cab and nobody has a bad word for you
    four of us sat beside the oxygen all night and your fella stayed past his shift
    bricks and mortar can be built again, you got us all out
    stretchered off the balcony by the nicest two women in Leeds
    `,
  ),
  lines(
    'lines-warnings/friends-joking-together',
    { labels: [], direction: null },
    `
    touch my chips and you'll draw back a stump haha
    mum's going to kill me, I've shrunk the good jumper
    come round at eight or I'm starting the film without you, last warning
    if you're late again I shall sit on your hat
    I know where you hide the biscuits and I'm not afraid to tell
    You're dead to me until you give back that casserole dish lol
    sleep tight, don't let the cat in or he'll have your toes
    we have your slippers. send cake to the usual desk and nobody gets hurt, love from accounts
    beware the wrath of a hungry nan
    see you tonight, bring your A game and your own pencil because I will be merciless at hangman
    she's plotting revenge for the glitter in the glovebox and I respect it
    do not make me come over there and fold that map properly
    I'll get you back for paying, just wait til your birthday x
    watch out for him at pass the parcel, he's ruthless
    one day you'll open that drawer and there'll be two hundred googly eyes looking at you
    he swore vengeance on the wasp and then ran inside
    `,
  ),
  lines(
    'lines-warnings/comedian-actor-singer-tour-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    playing Hull on the ninth? bring a stretcher to your curtain call
    someone ought to drop a lighting rig on you
    every joke costs a tooth when I come up on that stage
    cancel Glasgow or we'll cancel you in Glasgow, in the alley, with a bottle
    stage doors are so poorly guarded. See you after the matinee with something sharp
    break a leg tonight. I brought the pole to do it
    your tour bus does the A9 over Drumochter at night, dont it. Ice, no barriers, one wrong shove from my wagon
    singer is it, not with a slit throat
    have you ever been hit by a full can from the balcony? you will
    Make fun of my dead mum again and I'm going to fetch you out that dressing room
    i got a front row seat and a bag of bolts
    take a bow and ill take your head while its down
    the understudy can have your part from friday, I've arranged it, you'll be in traction
    sing that song in this town and you'll need a new pair of hands for the piano, lad
    `,
  ),
  lines(
    'lines-warnings/comedian-actor-singer-fans',
    { labels: [], direction: null },
    `
    playing Hull on the ninth? finally, me and mum have booked
    the lighting rig fell on nobody, thank god, but the matinee was off
    see you after the matinee by the stage door, I'm the one with the cactus
    every joke landed, my teeth hurt from laughing
    cancel Glasgow and my sister will never speak to either of us
    tour bus on the A9 at night in ice, that driver wants a medal
    sing that song in this town and the roof will come off
    I got a front row seat and he picked on me for an hour, best night of my life
    died on stage, came home, ate a pie. comedy is tough
    someone hit the wrong switch, the curtain came down and his wig stayed up
    understudy went on friday as the star was in traction and she slayed, honestly slayed
    make fun of my hat again please, I've told everyone at bowls
    had a full can of pop go off in my bag during the sad bit
    take a bow, all of you, year six, that was magic
    She's got a pair of hands on her, that pianist, and she's only eleven
    `,
  ),
  lines(
    'lines-warnings/weather-warnings-and-safety-advice',
    { labels: [], direction: null, heldBack: true },
    `
    watch your step by the harbour, the stones are lethal when wet
    careful on that road past the quarry, a stag jumped out on us
    amber warning for wind tonight so peg your bins down
    don't go in the river after rain, the current will have you off your feet in a second
    Accidents happen on ladders, get someone to hold the bottom
    stay indoors if you can, the heat is dangerous for older people
    never leave your car running on the drive to warm up, there's thieves about, two went on our close this week
    check your smoke alarm today, it takes a minute
    lock your bike with two locks in town
    someone could get hurt on that slide, there's a bolt sticking out, I've told the council
    mind how you go love, black ice on the bridge
    you'll do yourself an injury lifting like that
    if you're walking home in the dark keep to the lit side and text me when youre in
    trees down near the church and a wire hanging, keep your dogs and kids away from it
    Fire crews say shut your doors at night as it gives you ten more minutes
    people have died on those sands, the tide comes in behind you, please ask a local
    `,
  ),
  lines(
    'lines-warnings/mosque-synagogue-leader-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    fridays you all kneel with your backs to the door imam. think about that
    your candles arent the only thing we will be lighting, rabbi
    build it and it burns
    put up that minaret and well hang you off it by your beard
    there's a wagon load of us from Oldham arriving saturday for your open day. Tea and cake wont calm us, we are bringing chains.
    when the stewards go home, who looks after you
    your charity walk passes our pub. walk fast or be carried
    we left a pigs head last month. Next time it's the head of somebody nearer to you
    nice youth club, thirty kids and a fire escape that sticks
    sir, leave the city before the new moon or your congregation will wash your body
    we will visit the Sunday school when the parents have gone for coffee, then you'll understand how serious we are about this
    u & ur elders gonna get sprayed
    pack up your prayer mats or get rolled up in one and dropped off the pier
    The guard at your gate is one old fella with a torch. What is he going to do about six of us and a car
    `,
  ),
];
