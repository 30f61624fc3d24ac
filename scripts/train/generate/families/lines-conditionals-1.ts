import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What will or may happen to somebody, beside everyday warnings, promises and consequences. */
export const linesConditionals1: readonly Family[] = [
  lines(
    'lines-conditionals/bus-lane-if-you-then',
    { labels: ['threat'], direction: 'subject' },
    `
    if that bus lane opens on our road you'll be going home in an ambulance
    keep painting those lines and someone's going to break your hands
    You put one more camera on Mill Street and we will burn your car, simple as that.
    wait til you park at the depot tonight, you wont be walking back out
    cllr you had your fun with the cones. next time i see you on your bike im not braking
    Go ahead and fine me. I know a lad who'll kneecap you for less than the sixty quid it costs.
    bring that clipboard down our street again and see how quick your teeth come out
    Not a threat, it's a promise. Vote for this scheme and you get hurt.
    my brother drives the number 9 and if you step off the kerb in front of him he says he'll keep going
    you should be put under one of those buses and i hope one day you are
    three of us waiting by your office Thursday, better bring a helmet pal
    Forty years I've driven this road. Widen that lane and I will personally come round and batter you senseless, councillor or not.
    enjoy cycling while your legs still work
    You'll regret this when your windows go in
    `,
  ),
  lines(
    'lines-conditionals/bus-lane-what-will-follow',
    { labels: ['criticism'], direction: null },
    `
    if that bus lane opens on our road you'll be adding twenty minutes to every ambulance
    keep painting those lines and someone's going to get stuck behind the bins every tuesday
    You put one more camera on Mill Street and the traders will lose what custom they have left.
    wait til the schools go back, you wont be able to move from the depot to the bridge
    cllr you've had the cones out since march. next time tell us before you dig
    Go ahead and fine people. The appeals will cost you more than the sixty quid each one brings in.
    Vote for this scheme and you will hear about it on every doorstep in May
    someone will be knocked down at that crossing if you leave the lights as they are
    you will end up paying for this twice, once for the paint and once to scrub it off
    forty years ive driven this road. Widen that lane and the drains will flood again, I told your predecessor the same
    you'll regret this when the shops go empty
    If you keep ignoring the petition we will take it to the ombudsman, councillor or not
    my brother drives the number 9 and he says if the stop moves the old folk will have to cross four lanes
    its going to be carnage on match days and you were warned
    `,
  ),
  lines(
    'lines-conditionals/bus-lane-plans-and-notices',
    { labels: [], direction: null },
    `
    if the bus lane is shut tonight the 9 will go round by the church
    wait by the depot and i'll pick you up on the bike
    Step off the kerb carefully there, the buses come up quietly now they're electric.
    three of us waiting at the stop since seven, is the first one going to turn up?
    you'll need the exact fare or the card, they dont take notes
    better bring a helmet, the lane is icy in the mornings
    my legs are going to hate me but i'm cycling to work this week
    Watch out for the new camera on Mill Street, got my mum last month.
    will the 14 be running sunday or do i need to walk
    If you leave your car at the park and ride you won't pay until after ten
    i'll come round thursday with the van and we can shift your windows before the road closes
    going home on the top deck, front seat, forty three years old and no shame
    You're going to love this, the driver waited for my nan and helped her off
    next time you see the blue one wave, that's our dave driving
    when the roadworks finish we'll have our street back, cant wait
    `,
  ),
  lines(
    'lines-conditionals/clinic-veiled-warnings',
    { labels: ['threat'], direction: 'subject' },
    `
    accidents happen to doctors too you know
    You've a lovely young family, doctor. It'd be a shame if anything happened to them.
    would be careful opening your post if i were you
    sleep well tonight doc, might be your last good one
    I wouldn't walk to the car park alone if I worked where you work.
    people like you tend to disappear round here
    do you check under your car in the mornings? maybe start
    One day the wrong parent is going to catch up with you and nobody at that surgery will get there in time to help.
    nice clinic. lots of glass. burns lovely i bet
    you wont see it coming love but it is coming
    Tick tock doctor, tick tock. Your jab killed my uncle and somebody is going to make you pay in blood.
    there's lads on this estate who would do you in for fifty quid and i have their number, just saying
    Watch your back.
    hope youve got good life insurance, your husbands going to be needing it before xmas
    Ever wondered what it feels like to be on the other side of the operating table with no anaesthetic? You'll find out.
    `,
  ),
  lines(
    'lines-conditionals/clinic-health-warnings',
    { labels: [], direction: null },
    `
    accidents happen, thats why we keep the medicines locked up high
    You've a lovely young family, doctor, hope you get Christmas off with them.
    that cough will kill you in the end if you dont get it looked at, go monday
    sleep on your left side tonight and see if the heartburn eases
    I wouldn't walk to the car park in those shoes, it's sheet ice out there
    if your lips go blue or your chest feels tight you need to ring 999, dont wait
    one day all those cigarettes are going to catch up with me and i only have myself to blame
    you wont feel it going in love, it's a tiny needle
    The blood results will be back Friday and somebody is going to phone you either way.
    watch your back when you lift the oxygen bottles, they're heavier than they look
    do you check your moles? maybe start, my uncle left his and it nearly killed him
    stop taking those tablets suddenly and you will be very poorly
    going under the anaesthetic tomorrow, wish me luck
    Husband's going to need a new hip before xmas. He says he'll be dancing by Easter, we'll see.
    The surgery will be closed on Monday. If you need help call 111.
    `,
  ),
  lines(
    'lines-conditionals/clinic-shut-and-people-will-die',
    { labels: ['criticism'], direction: null },
    `
    people will die on trolleys this winter if you shut that ward
    You close the clinic and pregnant women will be driving forty miles. It will end in a death, and then there'll be an inquiry.
    somebody is going to bleed out in that corridor before the trust listens
    cut the nurses and you cut lives, simple as
    If the minister won't fund it then patients pay with their health.
    you were warned about the roof two years ago. wait until it comes down on someone
    my uncle waited eleven hours. next time it will be too late
    doctors are going to walk out and i wouldnt blame them
    There will be blood on the hands of whoever signed this off. Reopen the A and E.
    wait and see, by january they'll be treating folk in the car park again
    we're going to lose every midwife we've got and the board will call it a transition
    That ambulance station closes and old people in the valley will be left to die, that is not scaremongering it's arithmetic
    you cant run a surgery with one gp for nine thousand people, it will collapse
    Unless the appointments line is fixed people will simply stop ringing and turn up dead in their chairs
    `,
  ),
  lines(
    'lines-conditionals/school-gate-promises-of-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    if my lad gets one more detention im coming in and smashing your face in
    Touch my daughters phone again and i'll snap your fingers
    you wait till home time miss, you wait
    Exclude him and you'll be eating through a straw, mrs head teacher
    we'll be outside that gate at half three and you'd best have someone with you
    My husband doesnt talk, he hits. So have another think about that uniform letter.
    youll get whats coming to you behind the sports hall
    sack the caretaker and i will put you in a wheelchair
    call social services on us again and I swear on my kids lives I will slit your throat
    its a long walk from the staff room to your car isnt it, plenty could happen
    Say my sons name in assembly one more time and youre dead
    i was at that school when teachers got bottled in the street, maybe we should bring it back just for you
    Any teacher who touches my phone gets stabbed, starting with you
    Carry on, head. There's four dads who want five minutes with you and a cricket bat.
    im gonna wait for u after school and kick ur head in sir
    `,
  ),
  lines(
    'lines-conditionals/school-gate-parents-talk',
    { labels: [], direction: null },
    `
    if my lad gets one more detention im taking his playstation
    Touch my daughter's phone and she screams the house down lol, teenagers
    you wait till home time, ive made flapjack
    we'll be outside the gate at half three with the cake stall, bring change
    my husband doesnt bake he burns, so have another think about who does the buns
    you'll get your report behind the desk in the sports hall, the lady will hand it out
    Is it a long walk from the coach to the museum? Mine will moan.
    say please one more time and youll get a biscuit
    I swear on my kids' lives I ironed that shirt, it looked like that by the time he'd got to the corner
    if he hits someone at playtime who do they call, me or his dad
    im gonna wait for the sale before i buy another blazer
    Carry on packing the lunches, I'll be down in five minutes.
    there's four dads who want to play cricket on sports day, have we got a bat
    keep pulling that face and the wind will change and you'll be stuck like it
    My mum used to say she'd kill me if I lost another coat. I lost nine.
    hold your brothers hand or we're going straight home
    `,
  ),
  lines(
    'lines-conditionals/school-head-decision-consequences',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Exclude him for a haircut and you will lose the goodwill of half the parents
    if you sack the caretaker who is going to unlock at six
    call it consultation all you like, the parents will see through that uniform letter
    you're going to have an empty sixth form by september at this rate head
    Touch the breakfast club and you will be hurting the poorest kids in the town.
    this is a decision you'll come to regret, mark my words
    we will be taking this to the governors and if they wont listen the local paper will
    teachers are going to leave and you'll have nobody to teach maths
    Someone will get killed outside that gate unless you move the drop off, I've written four times now.
    you'll put children off reading for life with that phonics app
    carry on like this and ofsted will have a field day
    shut the pool and there'll be kids in this town who never learn to swim, and one summer one of them is going to drown
    My son's going to be two years behind. You could've kept one teaching assistant.
    if you think we'll pay forty quid for a tie with a logo you've another think coming
    `,
  ),
  lines(
    'lines-conditionals/referee-match-day-menaces',
    { labels: ['threat'], direction: 'subject' },
    `
    ref if you come back to our ground you aint leaving it
    give another pen like that and ill come over that fence and strangle you
    we know which train youre getting ref, see you on the platform
    Hope somebody puts your lights out in the tunnel you absolute disgrace
    You'll need more than two stewards next Saturday. We're going to rip you limb from limb.
    wait outside after and see if youre so brave without the whistle
    lads get him at full time, break his legs, he wont be reffing on crutches
    i would pay good money to watch u get battered in the car park
    Send one more of ours off and it's your kids who will suffer for it
    shove that flag somewhere or i'll shove it down your throat til you choke
    Next time VAR calls it wrong we should drag the ref out and hang him from the crossbar
    ur getting a bullet for that offside
    your house will be on fire before the second leg ref
    if i ever bump into this ref on a night out he's getting glassed no question
    Someone do us all a favour and run this linesman over on his way home
    `,
  ),
  lines(
    'lines-conditionals/football-fans-looking-ahead',
    { labels: [], direction: null },
    `
    if they come back to our ground we're going to batter them 4-0
    give away another pen like that and the gaffer will strangle someone haha
    see you on the platform at ten, dont be late we wont wait
    you'll need more than two strikers next saturday, their keeper is a wall
    United are going to rip them apart down the left, watch.
    wait outside turnstile 6 and ill bring your ticket
    he'll break the scoring record this year, mark it down
    i would pay good money to watch us win away for once
    Send one more corner straight to the keeper and I'm going home
    if we lose to that lot il never hear the end of it from my brother
    we're getting hammered tomorrow arent we, someone hold me
    Our back four will kill me before the smoking does
    next season im giving up and taking up bowls
    you watch, they'll bring on the lad from the academy and he'll bury it in the 89th minute
    on his day he'd murder any full back in this league, shame his day is one in ten
    ref will need his wellies if this rain keeps on
    `,
  ),
  lines(
    'lines-conditionals/referee-decisions-warnings',
    { labels: ['criticism'], direction: null },
    `
    keep giving pens like that and fans will stop coming
    Somebody is going to break a leg if refs let those tackles go.
    you'll lose control of the game if you dont book him now
    if the league wont look at that offside we will appeal, simple
    var is going to kill this sport, mark my words
    wait five minutes for a line drawn with a ruler and then tell me its better. it wont be
    Next time explain the decision over the speaker and you might save yourself the boos
    one more call like that and the club will put in a formal complaint about the linesman
    the ref should have gone to the monitor. he will watch that back tonight and wince
    They will have a riot on their hands if they move the kick off to 8pm on a sunday, no trains home
    let the studs up challenge go once and you'll see ten more by half time
    this ref needs a spell in league two or he will end up costing someone their job
    Price kids out at forty quid a go and you won't have a crowd in ten years
    the stewards were slow, someone could have been crushed and next time they will be
    `,
  ),
  lines(
    'lines-conditionals/someone-should-mp-calls-for-violence',
    { labels: ['threat'], direction: 'subject' },
    `
    someone should put a brick through this mps face
    why has nobody shot her yet
    When the people rise up, you'll be the first one swinging from a lamp post, mark my words.
    anyone fancy chucking acid at this one at his next surgery
    Bring back the rope and start with you
    Would it be so terrible if somebody just pushed her off Westminster Bridge? Asking for a friend.
    the last one got stabbed and you still havent learned
    a good hiding is what you want and there's plenty of us in this constituency willing to give it you
    Traitors used to be beheaded. I look forward to the day we get back to that and I'll be holding the basket under your neck.
    could one of you boys down there sort him out, proper, hospital job
    Lock the doors of the chamber and set light to it with all of you inside
    i'd do time for this one. worth it to feel my hands round her windpipe
    Petition to have him thrown in the Thames with concrete shoes
    if you knock on my door in this election i'll set the dogs on you and enjoy watching them feed
    Rise up people, you know where the town hall is, drag them out and beat them
    `,
  ),
  lines(
    'lines-conditionals/someone-should-mp-civic-wishes',
    { labels: ['criticism'], direction: null },
    `
    someone should put a motion down about the face of that town hall, it's crumbling
    why has nobody asked her yet about the ferry contract
    When the people vote, you'll be the first one out, mark my words.
    anyone fancy coming to his next surgery to ask about the bins
    a good long think is what you want before you vote that through
    would it be so terrible if somebody just admitted the sums don't add up?
    the last mp got voted out over the hospital and you still havent learned
    if you knock on my door this election i'll ask you about dentists and I'll keep you there an hour
    Bring back the night bus and stop telling us to walk
    The government will be punished at the polls, and so it should be
    Could one of you in the chamber please sort out the ferry timetable before the island starves?
    petition to have the whole scheme thrown out, i'll sign
    Carry on like this and the party is heading for a beating in the locals that it won't get over for ten years
    We will fight this at every stage and if we lose here we will fight it in the high court.
    you wont get my vote again if you sell off that field
    `,
  ),
  lines(
    'lines-conditionals/election-doorstep-talk',
    { labels: [], direction: null },
    `
    polls open at seven, the queue will be round the block
    if you want a postal vote you have until five on tuesday
    dogs going mad every time a leaflet comes through, she'll have your fingers so mind the letterbox
    its going to be close in our ward, watch the count from midnight
    I'll be knocking on doors from ten, come and find me by the lamp post with the poster on.
    Who will you be voting for and will you tell your wife?
    going to stay up for the exit poll even if it kills me
    He thinks he'll win by two hundred. I think he'll be lucky to keep his deposit, we have a pint riding on it.
    we'll be holding a hustings at the baptist chapel and there will be tea
    the returning officer will read your name out so stand up straight lad
    wait till you hear what my gran asked the candidate about his shoes
    somebody should push that leaflet properly through, it's getting soaked
    If it goes to a recount we're all sleeping at the leisure centre
    Your polling card says the library but you can walk in without it
    take photo id or they will turn you away
    `,
  ),
  lines(
    'lines-conditionals/vaccine-scientist-wishes-of-death',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    hope you get cancer and it takes its time
    I pray every night that god strikes you down before you jab another child
    you'll hang for this, you and all your lab
    may your kids bury you soon
    would not shed a tear if you were found face down in a ditch tomorrow professor
    There is a noose with your name on it and the day of judgment is closer than you think.
    please do the world a kindness and have a heart attack
    I'm going to inject you with every last one of them til you stop twitching
    the virus should have finished you off
    Nuremberg two is coming. You will be tried, you will be found guilty and we will watch you drop.
    hope the next lecture you give somebody walks in with a gun
    choke on it doc and die slow
    Imagine this woman's lab going up with her in it. I do, often, and it makes me smile every time.
    if u step on a stage in leeds u will be carried off it
    we have long memories and you have soft bones, professor
    `,
  ),
];
