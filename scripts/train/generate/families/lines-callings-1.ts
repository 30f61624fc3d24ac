import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings1: readonly Family[] = [
  lines(
    'lines-callings/surgery-phone-lines-promises-to-hit',
    { labels: ['threat'], direction: 'subject' },
    `
    im gonna batter you
    next time i see you outside the surgery your getting a slap
    You will be picking your teeth up off the waiting room floor.
    two hours on hold for nothing, i swear when i finally come down there i will put my fist through your face and you can refer yourself
    ill knock u out doctor
    my lad boxes and hes already said he'll sort you out
    keep ignoring my mums prescription and see how quick your nose gets flattened
    Going to break your jaw mate, simple as
    I am a patient man but I have had enough of this practice. On Monday I shall come in and thrash you in front of your staff.
    u need a good hiding and im the one whos gonna give it u
    ill smash your kneecaps
    One more text telling me to try the pharmacy and I'll drag you out from behind that desk by your hair.
    dont walk home on your own doc thats all im saying, me and my brother know how to wait and we hit hard
    gonna hurt you for this
    you turned my dad away at half eight in the morning so im going to kick you up and down that corridor till you cant stand
    `,
  ),
  lines(
    'lines-callings/surgery-phone-lines-hits-in-daily-life',
    { labels: [], direction: null },
    `
    the new phone system hit me with a ten minute advert for flu jabs
    broke my jaw in 2011 falling off a trampoline, eating soup for weeks was grim
    slap some sudocrem on it, works every time
    I knocked my knee on the surgery door and the receptionist gave me a plaster and a biscuit.
    my lad boxes on thursdays and his nose bleeds at the slightest thing, is it worth seeing a gp about or just leave it
    Has anyone had their teeth smashed in a fall and got an NHS dentist to see them the same day?
    hurt my back lifting the hoover
    finally dragged my husband out to get his blood pressure checked lol
    Kicked the door frame barefoot this morning and I think I've broken a toe, so that's me off the school run.
    does it hurt having an ear syringed
    my mum fell in the corridor at home and hit her head, 111 were brilliant and an ambulance came inside twenty minutes
    battered sausage for tea, dont tell the doctor
    see you monday doc, blood test at nine
    Two hours on hold and my thumb was numb from pressing redial, but I got through and they've fitted me in on Friday
    the pain knocked me out for a day but the tablets have kicked in now
    `,
  ),
  lines(
    'lines-callings/surgery-phone-lines-harsh-on-the-system',
    { labels: ['criticism'], direction: null },
    `
    telling sick people to ring at eight on the dot is a stupid policy and it hurts the ones who work
    this change will hit carers hardest and nobody asked us
    scrap the online form
    I was on hold for an hour and forty minutes and then got cut off. The partners should answer for that at the patient meeting, because promises were made in March and not one has been kept.
    You closed the branch surgery without a plan for people who cant drive, thats a poor decision and id like it reversed
    smashed it with the flu clinic but the appointments are still a shambles
    not good enough, my dad waited three weeks for a call back
    the text reminders drag on for a week and then they cancel you the night before, please sort it out
    Who signed this off? It needs looking at by the health board.
    im going to complain to the ombudsman about how my mum was turned away at half eight
    closing at lunchtime is daft
    Sorry doctor but I think you are wrong about the pharmacy scheme. Ours is shut three days out of five and the queue on the others goes out of the door.
    the car park barrier is a menace, it came down on my bonnet and reception just shrugged
    sort the hold music out please its painful
    `,
  ),
  lines(
    'lines-callings/planning-row-promises-to-kill',
    { labels: ['threat'], direction: 'subject' },
    `
    youre dead
    I will kill you if that estate gets built.
    you have signed your own death warrant with that vote pal
    sleep with one eye open councillor
    ur gonna end up under one of them houses, in the concrete
    Been in this village sixty years and I own a shotgun. Come down my lane with your little clipboard and I will use it.
    gonna finish you
    i would swing for you and happily do the time
    we are going to put you in the ground, thats not a joke and its not a figure of speech, you have taken our fields and we are taking you
    Enjoy the meeting on Tuesday because you won't be leaving it alive.
    ill strangle you with your own chain
    my grandad would of shot you for this and i have half a mind to do it for him
    You built on the meadow. I know people who will do you for a couple of hundred quid and I have already spoken to one of them, so tick tock.
    not long now till someone comes for you and that someone is me
    swear down ill stab you
    `,
  ),
  lines(
    'lines-callings/planning-row-killing-as-idiom',
    { labels: [], direction: null },
    `
    my feet are killing me after that site visit
    the deadline for objections is friday so get typing
    this heat is going to kill my runner beans
    The village pub is dead on a Tuesday since the bypass opened.
    nearly died laughing when the officer called it a mature hedge, its three sticks and a crisp bag
    Shot some lovely photos of the meadow at dawn before the diggers arrive. Happy to send them to the parish magazine if anyone wants them.
    stabbed my thumb on the hawthorn putting the notice up
    grandad would be turning in his grave, he loved that field
    can someone put me in touch with the tree officer, I've got an old oak and want to know how to protect it
    dead end street so no through traffic
    They finished the concrete on the footings today and our road is finally quiet.
    the ivy is strangling my pear tree, do i pull it off or cut it at the bottom and let it die back
    killing time before the committee starts at seven
    I own two spaniels and a clipboard and I will be counting newts.
    would it kill them to put a bench by the stop haha
    `,
  ),
  lines(
    'lines-callings/planning-row-lawful-fury',
    { labels: ['criticism'], direction: null },
    `
    vote them out in may
    we will fight this at appeal and we will win
    shame on the committee for waving it through at ten at night when half the public had gone home
    take them to judicial review
    The whole cabinet should resign over the meadow decision. I shall be standing against my own ward councillor and I expect to beat him.
    Killing off the green gap is short sighted.
    this plan is dead wrong for a village with one shop and no bus
    hold the developer to account for the drains
    i've objected three times and each time the letter gets lost. whoever runs that inbox needs to explain it to the inspector
    sack the consultants
    You voted for it without reading the flood report, councillor, and I want that recorded in the minutes.
    the traffic survey was done in half term so its worthless, bin it and start again
    prosecute whoever felled those limes, they had a protection order on them
    You'll be hearing from our solicitor on Monday, and the residents have raised eleven hundred pounds already towards the challenge.
    bury this scheme for good please
    `,
  ),
  lines(
    'lines-callings/match-day-referee-will-get-hurt',
    { labels: ['threat'], direction: 'subject' },
    `
    il break your legs ref
    wait for you in the car park after
    You better have a police escort out the ground today mate
    gonna ram that whistle down your throat til you choke
    Me and fifteen of the lads are by the players entrance. You've got to come out some time and when you do we are kicking lumps out of you.
    touch that card again and ill chin ya
    That penalty has just cost you your front teeth.
    ur not getting home in one piece
    if i ever clap eyes on you in town i will leave you in a heap
    paid forty quid for that, ill be taking it out of your ribs you cheating so and so
    my boot your head tonight
    Sunday league or not, sending our keeper off means you get a doing. Ask the last ref who tried it, he's still on crutches.
    wont be so brave wi oot yer wee assistants, yer getting leathered
    pray i never see you near the ground again because i'll snap your arm like a twig and wave the flag with it
    we'll see how well u referee from a wheelchair
    `,
  ),
  lines(
    'lines-callings/match-day-shots-and-kicks',
    { labels: [], direction: null },
    `
    what a hit from the edge of the box
    our keeper got a kick in the ribs but played on
    they absolutely battered us second half and we still nicked a point
    beat them three nil away
    Smashed it into the roof of the net, cracking strike, best goal I've seen live since 1989 and my dad agrees.
    ref played a good advantage there
    shoot man shoot
    who's taking the kids to the ground on saturday, parking is murder round there so we're getting the tram from the end of our road
    He hit the post twice and the bar once, you couldn't write it.
    broke his leg in preseason poor lad, hope he's back by christmas
    lost my front teeth playing in goal for the under twelves
    Killer pass from the young lad
    I used to referee on Sundays and my whistle froze to my lip one January. Never had any bother from the lads, mind, they bought me chips.
    meet you in the car park after by the burger van
    got a stitch running for the bus and i've got the cheek to shout at players to run
    `,
  ),
  lines(
    'lines-callings/match-day-moans-about-refereeing',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    never a penalty in a million years
    that card was a joke decision
    VAR is killing the game and I say that as somebody who wanted it
    the ref lost control after twenty minutes and both sides started kicking lumps out of each other
    Drop him from the list for a few weeks. He missed two handballs and a punch right in front of him, and the assessor was sat there watching it.
    linesman flagged late again, sort it out
    he bottled the big call
    Poor from the officials today, no consistency with the fouls.
    the new handball rule needs putting out of its misery
    our captain took an elbow to the throat and not even a free kick was given, I'd love someone to explain that to me
    You got that one wrong ref, hands up and we move on.
    league should be fined for making us play on that pitch, somebody will break a leg before long
    demote the lot of them to the conference til they learn the laws
    six minutes of stoppage time from where exactly
    I'm not having it that he was offside. I've watched it ten times and his boot is level at worst, so that's a goal chalked off and three points gone.
    `,
  ),
  lines(
    'lines-callings/bus-social-media-staff-threats-short',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    ill find u and hurt u
    your gonna get bricked
    ur getting done over tonight
    I'll cut you.
    one punch is all it takes
    gonna make u bleed
    i will end u
    best start running
    gonna put u in hospital
    youll be eating through a straw
    ill do time for you
    `,
  ),
  lines(
    'lines-callings/bus-social-media-short-and-harmless',
    { labels: [], direction: null },
    `
    ill find the stop dont worry
    your gonna get soaked at that stop
    watch your step on the top deck
    coming for the 42 at ten past
    got done for no ticket, my own fault
    I cut my hand on the handrail.
    say goodbye to the old bendy buses
    one driver is all it takes to make your day
    my nose started to bleed on the x1
    how much do i pay for a day rider
    does the 7 end at the hospital
    best start running, its at the lights
    got off at the hospital by mistake
    eating chips through a full diversion
    doing my time on replacement buses again
    `,
  ),
  lines(
    'lines-callings/bus-company-complaints',
    { labels: ['criticism'], direction: null },
    `
    the 42 is a disgrace these days
    You promised extra buses for the carnival and not one turned up, so forty kids walked home in the rain.
    cut the fares not the route
    someone is going to get hurt at that stop, the shelter glass has been hanging out since august
    I'll be reporting your driver for shutting the doors on a lady with a frame, it was half two on the 9 and I have the fleet number.
    sort your app out
    whoever wrote the new timetable has never caught a bus in their life
    your drivers brake so hard people go flying, i nearly went through the windscreen
    Refund me please, this is the third time.
    killing off the last bus means nurses on lates pay for taxis
    twenty minutes late then drove straight past us, absolutely raging
    it would be nice if the screen at the station was not dead
    the ticket machine ate my fiver and the lad in the office laughed, poor show
    been a loyal customer since 1978 and I shall be getting the train from now on
    punctuality has gone to the dogs
    `,
  ),
  lines(
    'lines-callings/vaccine-scientist-wishes-of-illness',
    { labels: ['threat'], direction: 'subject' },
    `
    hope you get cancer
    hope its in your bowel and nobody visits
    wishing you a long painful illness professor
    every jab you ever pushed should come back on you as a tumour and i'll raise a glass when it does
    May your own children catch it and may you have to sit there and watch.
    praying for your stroke
    If there was any justice you'd be on a ventilator by the weekend with nobody to hold your hand.
    my uncle was poorly for weeks after his second one. i hope your heart packs in on the stairs and it takes them days to find you
    get sepsis
    Do us all a favour and catch something fatal from one of your test tubes
    hope the biopsy comes back bad, i really do
    motor neurone would be too good for you but id settle for it
    I read your column over breakfast and found myself wishing, quite sincerely, that you would choke on yours and not recover.
    roll on your dementia so you forget how to swallow
    `,
  ),
  lines(
    'lines-callings/vaccine-scientist-illness-in-real-life',
    { labels: [], direction: null },
    `
    my mum died of cancer in april
    Dad had a stroke on Boxing Day and he's learning to talk again, slowly.
    is the shingles jab ok if you had sepsis last year
    hope the biopsy comes back clear for your sister
    my uncle was poorly for two days after his second one, sore arm and a temperature, then right as rain and back on the allotment
    Waiting on scan results, can't sleep.
    choked on my porridge when i saw the price of travel jabs
    does anyone know if the flu vaccine is alright with a heart condition
    Nan has dementia but she still remembers every word of the hymns, and she held my hand the whole way through the service.
    caught chickenpox at forty three, do not recommend
    My brother has motor neurone disease and we are raising money for a bed lift. Raffle is Sunday in the hall.
    he came off the ventilator on day nine
    tumour was benign thank god
    my heart skipped a beat when the nurse called my name, i hate needles
    Long illness, short funeral, lots of sausage rolls, just how grandad would have wanted it
    `,
  ),
  lines(
    'lines-callings/vaccine-scientist-warm-wishes',
    { labels: ['support'], direction: null },
    `
    hope you get better soon professor
    praying your scan is clear
    hope your treatment goes well and you have somebody to hold your hand
    You kept people alive. Thank you.
    wishing you a long and happy retirement
    my wife died of sepsis and your leaflet is the first one i read that explained it in plain words, so thank you for writing it
    may your children be proud of you, mine are having their jabs because of your talk
    Ignore the ones wishing you ill, most of us are grateful.
    Do us all a favour and get some sleep, you sound worn out and you've earned it
    hope the cold shifts before your lecture
    raising a glass to you and the whole lab tonight
    I lost my father to the same cancer and I found your interview kind and honest. God bless you.
    get well soon from everyone at the tuesday club
    nobody should be wished a heart attack for doing their job, solidarity doc
    you carried us through a horrible year and i hope nothing but good comes to you
    `,
  ),
  lines(
    'lines-callings/council-leader-hope-accident',
    { labels: ['threat'], direction: 'subject' },
    `
    hope your brakes fail
    hope a bus hits you
    I hope you slip on one of those icy pavements you won't grit and crack your skull open
    may your boiler leak and you never wake up
    hope u crash
    wish that plane had gone down with you on it
    You're taking the train to conference I see, fingers crossed it comes off the rails at your carriage.
    fall down a lift shaft
    would love to hear that your house caught fire in the night and the engine you closed down was the nearest one
    hopefully the ladder goes from under you
    Every time I see you on that bike of yours I pray for a lorry.
    someone loosen his wheel nuts haha no really please do
    drown
    i'd pay good money to watch a crane drop its load on your head councillor, and so would the whole of our street
    May lightning find you on the golf course, preferably on the first tee with all your cronies watching.
    `,
  ),
];
