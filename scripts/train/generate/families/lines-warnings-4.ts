import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings4: readonly Family[] = [
  lines(
    'lines-warnings/doctor-consultant-formal-two',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear Doctor, you will recall that I promised to repay you. I shall do so in person, and it will be lasting.
    I trust your life insurance is in good order, consultant
    Permit me to observe that the corridor from your office to the lift is long and poorly overlooked, and that I now visit it daily with you in mind and a knife in my coat.
    It would be in the interest of your continued mobility to reverse your decision
    You are kindly requested to leave the county while you are able to walk out of it
    My late wife sends no regards. You will be joining her, sir, sooner than you suppose.
    No hard feelings, doctor. But the sentence has been passed and it only remains to carry it out upon you
    I do not make threats. I simply inform you that you won't see the spring if my operation is put off again
    In my country a man who does this loses his hand. I see no need to change the custom on your account
    Rest assured we bear you no ill will that a funeral would not put right
    We would be obliged if you told your son that certain gentlemen will be collecting him from college.
    you have a fine pair of surgeon's hands and I suggest you enjoy the use of them this week
    Having considered your letter at length I have decided that you must suffer as I did, and have bought the acid
    yours sincerely, the man who will end you
    As per my last email, I am still coming, and you are still going to be hurt
    `,
  ),
  lines(
    'lines-warnings/doctor-consultant-formal-harmless',
    { labels: [], direction: null },
    `
    Dear Doctor, you will recall that I promised to repay you for the stamp. I shall do so in person on Tuesday.
    I trust this finds you in good order after the operation
    Permit me to observe that the corridor from your office to the lift is long and has no chair in it
    My late wife always sent you her regards, and I now send mine
    No hard feelings about the long wait, doctor, you were worth it
    As per my last email, I am still coming on the ninth, and would be obliged for a parking space
    Rest assured we will bring the forms, the specs and his college letter
    Having considered your letter at length I have decided to go ahead in the spring
    I do not make a fuss as a rule but my hand has been numb since the plaster came off
    You are kindly requested to use the other lift while ours is being repaired.
    A fine pair of surgeon's hands gave me mine back, and I wrote to tell him so
    the interest on my life insurance went up after you put that one word in the report, can you explain it
    yours sincerely, the man with the wobbly knee
    in my country the doctor comes to the wedding, so here is your invitation
    it would be helpful to have the decision in writing, since my son is the one who reads it to me
    kindly tell the sister on ward six that her knitting pattern has been found
    `,
  ),
  lines(
    'lines-warnings/her-mp-about-family-other',
    { labels: ['threat'], direction: 'other' },
    `
    her mum lives alone doesnt she, old ladies fall so easily
    Let somebody bring a machete near her kids and then see if she votes soft
    He'd change his tune if it was his own daughter lying in a ditch. Maybe it should be, maybe someone ought to see to it
    they have a holiday cottage in Wales, bit remote, good for a bonfire with them inside
    I'd love for her husband to open the door to me just the once, he'd never shut it again
    wonder how he would feel with his lad's teeth in an envelope
    her sister runs a cafe in Hove. smash it up and she will get the message
    make it personal. His grandchildren, his allotment, his wife's little car, all of it can go up
    he has a boy in the navy I hope he comes back in a box
    Those babies of hers would fetch her out of the Commons quick enough if they went missing for a night
    get the brother, then she'll talk
    if his missus was hurt a bit he would soon resign
    she is flaunting that new house, shame if it met a digger one night with the family asleep
    someone tell his in laws to keep the fire extinguisher handy, us lot are calling by
    their nanny takes the pram through the park at ten every day, no guard, easy pickings for one of our boys
    `,
  ),
  lines(
    'lines-warnings/her-mp-family-life-harmless',
    { labels: [], direction: null },
    `
    her mum lives alone and the lunch club is the high point of her week
    He'd change his tune if he tried the six am train with his own daughter in a pram
    they have a holiday cottage in Wales, bit remote, good for a bonfire and stars
    her sister runs a cafe in Hove, get the cheese scone
    he has a boy in the navy who comes back on leave for Easter, they're all made up
    wonder how he felt with his lad's first tooth in an envelope under the pillow
    Those babies of hers were in the Commons on Monday, asleep through the whole of questions
    if his missus hadn't been hurt falling off the horse he would still be minister, he resigned to look after her
    she was at the new house all night with a digger and a burst pipe, bless her
    someone tell his in laws that the fire extinguisher in the hall needs a service
    the nanny takes the pram through the park at ten, feeding the swans as she goes
    make it personal, he says on every leaflet, so I asked about his allotment and got an hour
    get the brother up on stage next time, he was far funnier
    I'd love for her husband to open our fete, he was a scream last year
    his grandchildren drew all over the vote papers
    Kids went missing for ten minutes at the open day, found under the despatch box having a picnic
    `,
  ),
  lines(
    'lines-warnings/midlands-and-scots-voices-arrive',
    { labels: ['threat'], direction: 'subject' },
    `
    ahm comin doon there the morra and yer heid's goin through that windae
    yow wanna watch yerself bab, some of we ay as nice as me
    come ed lad, see yer by the docks, yer gettin leathered
    ye'll no be laughin when ma big brother chaps yer door
    ill glass ya la swear down
    Listen butt, I've boys in Merthyr who'd bury you up the tip for a tenner, so leave our club alone
    wee warning pal. Yer motor's nae the only thing that burns
    ay up councillor, thas got a nice barn. be a reet shame come bonfire night if tha were locked in it
    mandem are outside your yard bruv, you better not step out
    me bab got her benefits stopped by you so me and the fella am coming up your works tomorra with a crowbar, tara
    you're getting banged out fam, on sight, anywhere in Zone 2
    haway then, come down the Quayside on your own and see if you swim as well as you talk
    y'all better sleep in shifts, we've got trucks and we got rope
    gonnae shut it before somebody shuts it for ye with a half brick
    just you wait til my lads catch you by there in Swansea market, you'll be going home in bits, see
    `,
  ),
  lines(
    'lines-warnings/midlands-and-scots-voices-friendly',
    { labels: [], direction: null },
    `
    ahm comin doon the morra wi the weans, get the kettle on
    yow wanna watch that step bab, it's a bit slippy
    come ed lad, see yer by the docks, kick off's at one
    ye'll no be laughin when ye see the bill for that windae
    ma big brother chaps the door at seven every Sunday for his dinner
    Listen butt, boys in Merthyr are running a coach to the match, tenner each
    wee warning pal, yer motor's lights are still on
    ay up, thas got a nice barn for a wedding, what does tha charge
    bare rain outside bruv, not stepping out today
    me bab got her first wage so her and the fella am taking me up the carvery tomorra, tara
    haway then, meet us at the Quayside market and I'll shout you a stottie
    y'all need bigger trucks or smaller sheep
    gonnae shut that gate before the coos are in the kirk
    just you wait til you taste the cockles in Swansea market by there, lovely, see
    swear down la that was the best chippy tea of me life
    in bits at that documentary, our whole house was crying
    `,
  ),
  lines(
    'lines-warnings/scare-home-office-routine-know',
    { labels: ['threat'], direction: 'subject' },
    `
    half seven gym, ten past nine desk, lunch at the salad place. We know your routine and so will the man I've paid
    you turn left at the church, always left, never look behind. One morning I'll be there
    funny how you never vary your walk. makes it easy for us
    Thursdays you swim. Pools are deep.
    I've a diary of everything you do and the last page has your blood on it
    shops at eleven with your nan every saturday, sweet. Hold her arm tight this week, there's people about who'd like to see you both go under a tram
    every day the same platform, same yellow line. Trains come in so fast
    ur always on ur phone when u cross the park. u wont notice us till its 2 late
    change your habits or have them changed for you, permanently
    dog at six, bins on tuesday, in bed by eleven. not this tuesday
    the back lane is your short cut isn't it. it's ours too, and we've brought tools
    Four nights running I've stood across from your office till you left, and next time I'll cross over and finish it
    keep your head down on that jog, someone might take it off
    you take sugar in your coffee at that kiosk, you could take something else and never know
    we've timed it. front door to car, eleven seconds. plenty
    `,
  ),
  lines(
    'lines-warnings/routine-and-habits-daily',
    { labels: [], direction: null },
    `
    half seven gym, ten past nine desk, lunch at the salad place, asleep by nine. living the dream
    you turn left at the church then its the second gate, always left, the sat nav lies
    Thursdays I swim, the pool is deep and I stay at the shallow end
    never vary my walk, same bench, same robin
    I've kept a diary since 1988 and the last page is always the weather
    shops at eleven with my nan every saturday, she holds my arm and I hold the bags
    every day the same platform and every day it's the other platform
    always on my phone when I cross the park and today I walked into a goose
    dog at six, bins on tuesday, in bed by eleven, retirement is wild
    the back lane is a good short cut if you've brought wellies
    Four nights running I've left the office at ten and my plants have noticed
    keep your head down on that jog by the fourth tee, golfers
    no sugar in your coffee at that kiosk, they ran out
    we've timed it, front door to car with twins and coats is nineteen minutes
    Changed my routine after the heart attack and the nurse is very pleased with me
    trains come in so fast on the middle line, stand well back with the little ones
    `,
  ),
  lines(
    'lines-warnings/traffic-warden-and-car-park',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    stick one more ticket on my Audi and I'll stick you to the bonnet
    the multi storey is six floors up. you walk the edge every evening, parking boy
    hospital car park, £14 to watch my dad die. You'll be needing that ward yourself next week when I see you
    run you over in reverse and then again in first
    you clamp we cramp. both your legs in a vice
    Whoever set those charges lives somewhere, and that somewhere has gas pipes, and my trade is gas. Chew that over.
    wheels off, throat next
    put that camera away before it gets fed to you lens first
    oi warden, my mate in the tow truck says he will drag you to Hull behind it
    they ought to issue you with armour for what I'm bringing down there tomorrow
    pretty quiet down on level minus two after eight innit. screams dont carry
    I've kept all nine fines and I mean to nail each one of them onto you
    try ticketing the hearse when they come to fetch you in it next week, cos I'm booking it now
    that little hut of yours is only plywood and I tow a skip
    Move along or be moved, in bags
    `,
  ),
  lines(
    'lines-warnings/traffic-warden-and-car-park-daily',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    stuck a ticket on my Audi while I was at the machine paying for it
    multi storey was shut from level four up and no sign til you got there
    £14 at the hospital car park while my dad was in surgery, whoever set those charges should try it
    clamped outside my own house in the wheelchair bay with the badge on show
    the warden reversed his moped into my bonnet and then gave me a fine lol
    level minus two floods every winter and you still charge full whack for it
    nine fines for the one visit, nine, and your appeal page is down
    a plywood hut and a lad with no change is not a customer service
    put the camera away and put a crossing in instead
    ticketing a hearse in the middle of a funeral. have a word with yourselves
    they tow first and think next week, my mate had to fetch his from Hull
    Quiet streets at eight at night and still permit only. Who does it serve?
    why do the lines on our road look like a toddler had a go
    I drove round for forty minutes and missed the scan, and your leaflet told me to allow five
    `,
  ),
  lines(
    'lines-warnings/social-worker-home-visit',
    { labels: ['threat'], direction: 'subject' },
    `
    take my kids and I'll take your eyes
    you know where we live. works both ways darling
    next home visit you come on you'll be leaving by the bedroom window, four floors
    your office has a glass front and I have a transit
    my ex did what you told her so now shes hiding and you are top of my list
    I got nothing left to lose now, thanks to your report. A man like that is dangerous and he is on the number 7 to see you
    knock on my door again see what answers. hes nine stone and he bites
    sign them papers & ill break the hand you sign with
    shouldve took the stairs today love, lifts can fall
    court at ten tomorrow. you won't make it up the steps
    your lanyard would make a good noose
    She cried all night for her brother because of you, and every tear is going to cost you a tooth, I have been keeping count
    dont sit in your car writing notes outside ours, last one that did got pulled out through the sunroof
    it ends today and it ends with you on the carpet
    two can play at taking, and your youngest is in the creche on Bell Street
    `,
  ),
  lines(
    'lines-warnings/social-worker-home-visit-harmless',
    { labels: ['support'], direction: null },
    `
    you know where we live so pop in any time, the kids ask after you
    next home visit we'll have the bedroom finished, four coats of yellow
    knock on my door again like you did that winter and there'll be cake, you saved us
    your report got my brother a place at last, thank you
    I had nothing left to lose and you sat on my carpet and listened
    my ex tells everybody you were fair to us both and he hates paperwork
    Should have took the stairs with you that day and thanked you properly, the lift doors shut
    court at ten tomorrow and I'm not scared because of all you did
    she cried all night when you left the team, best worker we had
    the little one drew your lanyard and your car with the sunroof, it's on our fridge
    signed them papers today, he is officially ours, you were top of the list to tell
    A bite of lunch on us whenever you're on the number 7, you kept our family together
    glad somebody in that office answers the phone after five
    two years clean thursday, you said I'd do it
    creche on Bell Street is lovely, good shout, they have a waiting corner for dads
    `,
  ),
  lines(
    'lines-warnings/judge-magistrate-veiled',
    { labels: ['threat'], direction: 'subject' },
    `
    my lad got four years. how long have you got, your honour
    Gavels are made of wood and so are coffins
    the public gallery knows your face, and your street, and your blood group soon
    send one of ours down and one of yours goes down, down a mine shaft
    you wear a wig but it wont stop a hammer
    Enjoy the golf on Sunday judge. The fourteenth is a long way from the clubhouse and there's good cover in the trees.
    youll be looking at that dock from the other side. A slab
    every con on B wing has learnt your name and some are out by March
    sleep sound, while our boy sleeps in a cell. we'll be in to wake you
    judge not lest ye be dumped in a lay by
    the barristers go home in packs, you go home alone
    make it a light sentence or have a heavy weekend ma'am
    I've a cousin does security at your court. Doors can be left on the latch for the right people, and the right people are very angry with you
    acquit him, or pick out your headstone
    one day soon a jury of twelve of us will come up your drive
    `,
  ),
  lines(
    'lines-warnings/judge-magistrate-courtroom-harmless',
    { labels: [], direction: null },
    `
    my lad got four years as a choir boy and then his voice went
    gavels are made of wood but English courts don't use them, pub quiz fact
    the public gallery is open to anyone, leave your phone at the door
    enjoy the golf on Sunday judge, the fourteenth is a swamp
    Every barrister I've met has a cold in March
    sent down to the cells for the guided tour, my grandson loved the dock
    court security made me drink my own coffee to prove it was coffee
    you wear a wig in this heat, I take my hat off
    a jury of twelve of us and not one had brought a pen
    doors were left on the latch so we wandered in to courtroom two by mistake and everyone stood up
    light lunch then a heavy afternoon of parking appeals, thats the life of a magistrate
    judge not, says my mother, then reads out the whole street's business
    B wing have put on a play about a lay by cafe and I hear it's very funny
    the magistrate goes home by tram like the rest of us
    how long have you got? my jury service story takes an hour
    picked out a headstone today with dad's joke on it, ma'am at the stonemason laughed
    `,
  ),
  lines(
    'lines-warnings/podcaster-journalist-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    delete that episode or be deleted
    interviewing the wrong people gets reporters put in freezers, ask the boys at the market
    journalist one day, missing poster the next
    You printed my name. Ill print something on you with an iron.
    we enjoyed the bit where you said you walk home by the river, play that back and have a long think about it, mate
    our lawyers wont write to you, our lads will call
    the last hack who poked around this haulage firm was fished out by Immingham
    drop the story. or get dropped, from the Humber Bridge
    mic drop? jaw drop, yours, saturday, live gig, front row, me
    Ask me one more question about my uncle and you'll be eating through a tube
    subscribe to a burial plan pal
    we read your piece aloud in the yard and the vote on what to do with you was unanimous, hope you like concrete
    careful what you open, parcels arent always books
    publish & perish, simple maths
    `,
  ),
  lines(
    'lines-warnings/podcaster-journalist-readers',
    { labels: [], direction: null },
    `
    delete that episode of me singing please, I'm begging
    enjoyed the bit where you walk home by the river, could hear every duck
    I'd get a thicker carpet for that shed you record in, you can hear the rain
    journalist by day, missing cat poster designer by night
    drop the story about your uncle and the freezers in more often, I was crying
    Live gig saturday, front row, bringing my mum
    parcels arrived, both were books, neither was the one I ordered
    the last piece on the haulage firm was good, when is part two
    read your piece aloud in the yard at break and it set off a right row about VAT
    subscribe button does nothing on my phone, am I daft
    careful what you ask, my nan will talk about the Humber Bridge opening for an hour
    interviewing people at the fish market at four in the morning, jaws chattering, great radio
    you printed my name with two Ls, first time ever, framed it
    mic went dead half way through the best question and we all shouted at the car
    concrete facts and a nice voice, thats all I want from a podcast
    could you do one on burial grounds? mad about old maps
    `,
  ),
];
