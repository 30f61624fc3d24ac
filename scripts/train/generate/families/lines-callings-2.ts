import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings2: readonly Family[] = [
  lines(
    'lines-callings/council-leader-accidents-in-ordinary-talk',
    { labels: [], direction: null },
    `
    my brakes failed on the ring road and the aa man was a star
    hope the bus comes soon its freezing
    slipped on the ice by the bank, cracked my phone not my skull
    get your boiler serviced and buy an alarm
    Lightning hit the golf club last night and took the flagpole clean off. Nobody hurt, the bar stayed open.
    pray for my neighbour please, she came off her bike this morning
    the crane is up again at the old market, looks like theyre lifting the roof on
    Our plane was delayed so we missed the conference, and the train home was full as well.
    my wheel nuts need tightening, which garage is decent
    toast caught fire, alarm worked, smoke everywhere, husband slept through it
    learning to drown out the roadworks with radio three
    Is anyone else's ladder missing from the allotment shed?
    the lift is stuck at civic centre again
    I fell down the town hall steps in 1974 in platform shoes and met my wife, who was laughing at me.
    hope everybody got home safe after that pile up, it looked awful
    `,
  ),
  lines(
    'lines-callings/council-leader-gritting-grumbles',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    grit the pavements
    people are falling over and breaking wrists while the salt sits in the depot
    closing the fire station was reckless and I hope you lose the vote on it
    hope you are ashamed of this budget
    Two pensioners from our close ended up in A and E on Monday because the path by the bank was sheet ice, and your press officer told us it was a success.
    the crossing is an accident waiting to happen
    I wish you had listened to the crew before you cut the engine.
    hope this plan gets thrown out
    You need to come off that bike and try pushing a pram down Mill Road, councillor
    its a car crash of a policy
    slow down the lorries before somebodys child is killed, we have asked for four years now
    Leader, the budget speech was twenty minutes long and did not mention adult care once.
    fingers crossed you get voted out on thursday
    who do we sue when the wall comes down
    the whole scheme went off the rails when you hired those consultants
    `,
  ),
  lines(
    'lines-callings/mp-funeral-cant-wait',
    { labels: ['threat'], direction: 'other' },
    `
    cant wait for her funeral
    Street party in our road the day that MP drops dead.
    hope he doesnt see christmas
    bring on the obituary, ive got the bunting ready
    the day she croaks im dancing on the grave and taking the kids
    Surely his time's up soon, he looks like death already. Hurry up and go, nobody'll miss you.
    im keeping a bottle of prosecco in the fridge for when he's finally in a box
    when is she going to do the decent thing and die
    The sooner that one's six foot under the better for this country
    wish the surgeon had let the knife slip
    he survived?? gutted
    I'm not a violent woman but I'd be delighted to read tomorrow that our MP had been found cold in his bed.
    pity the heart attack didnt finish him off
    hope they burn in hell and get there soon, her and her husband both
    it should of been him on that stretcher not that poor old lady
    `,
  ),
  lines(
    'lines-callings/mp-funerals-and-grief-told-kindly',
    { labels: [], direction: null },
    `
    cant make the funeral but thinking of you
    It's my gran's funeral on Friday and I'm doing a reading, any tips for not crying?
    street party in our road for the jubilee was the last time i saw him, bless him
    dad never got to see christmas, he went on the twentieth
    lovely obituary in the paper for our old lollipop man
    the surgeon said it went well, she's sat up asking for a brew
    we scattered her ashes at whitby and the wind blew half of them back on my coat, she'd have loved that
    Our former MP has died at ninety one. I never voted for her but she answered every letter.
    gutted to hear about the caretaker
    bunting is ready for the fete, just need it to stop raining
    grave needs weeding, going sunday with the kids
    I cried in the freezer aisle today because they had his favourite pie
    what do you say to a boy whose dad has just died
    bottle of prosecco in the fridge for when my results come, wish me luck
    `,
  ),
  lines(
    'lines-callings/mp-political-ends-lawful',
    { labels: ['criticism'], direction: null },
    `
    cant wait for the election so we can get rid of her
    her career is finished and she only has herself to blame
    the party is dead in this town
    Resign. Today would be good.
    He has had nineteen years and the hospital is worse, the station is worse and the high street is shut. Time for someone new.
    I'd be delighted to read tomorrow that our MP had done a surgery in this constituency for once
    this bill should be killed off in the lords
    hope he loses his deposit
    the sooner that government is out of office the better
    You voted against the amendment and you owe carers an explanation.
    standards committee should suspend her for the expenses business
    he died on his feet at the dispatch box today, no answers at all
    nobody will miss this policy when its gone
    I will be knocking on every door in the ward to make sure you do not get back in, and I'm seventy six with a new hip.
    `,
  ),
  lines(
    'lines-callings/library-planned-closure-mob-calls',
    { labels: ['threat'], direction: 'other' },
    `
    string them up
    someone should burn the town hall down with all of them still in it
    time to get the pitchforks out and finish the lot of them
    Where are the real men in this town? In my day he'd have been dragged out and given a kicking.
    who's up for paying the leader a visit with baseball bats
    bring back the rope for these people
    I'd have every one of them lined up against the library wall and I would happily give the order myself.
    its going to take one of them getting hurt before the rest listen so lets get on with it
    hang them from the clock tower
    there's forty of them and thousands of us, drag them into the square and let the crowd do what it likes
    Peaceful protest has failed. Blood is the only language the cabinet understands.
    somebody with nothing to lose needs to walk in there armed
    lob a petrol bomb through the committee room window
    a few broken bones would soon concentrate their minds
    Tar and feathers first, then the river, with bricks in their pockets.
    `,
  ),
  lines(
    'lines-callings/library-planned-closure-lawful-rally',
    { labels: [], direction: null },
    `
    fight for our library saturday at noon
    someone should bring a flask
    we need a crowd in the square, bring the kids and bring a book
    Where are the men in this campaign? It's been all mums so far and we need help carrying the tables.
    hang the banner from the railings not the clock tower please
    whos up for paying a visit to the leader's surgery, its first thursday and anyone can go
    Peaceful march from the river to the town hall, stewards in orange. Keep to the left and please don't block the ambulances.
    get the bunting out and the placards finished
    lined up along the library wall for a photo, about two hundred of us
    bring a brick made of cardboard for the wall of books, the children are painting theirs on wednesday
    it takes one person to start a petition
    string the fairy lights over the porch
    time to get letters in, finish yours by tuesday
    The crowd sang all the way up the hill, and somebody's nan led them with a tambourine.
    lets burn through the last of the raffle tickets
    `,
  ),
  lines(
    'lines-callings/library-planned-closure-harsh-words-for-decision',
    { labels: ['criticism'], direction: null },
    `
    closing a library is vandalism with a budget code
    hang your heads in shame
    someone should answer for this
    You dragged this out for a year and then voted in nine minutes, it stinks.
    burning through reserves on a logo while the library roof leaks, unbelievable
    they ought to be voted out to the last one and i will be stood at the polling station with a flask to see it
    Reverse it.
    the consultation was a stitch up from the start, sixty people spoke against and none for
    real people lose out here, the children mostly
    a town with no library has no heart
    I went to the meeting. The portfolio holder read his phone while a girl of nine spoke, and I should like an apology to her.
    finish off the culture budget and then wonder why kids are bored
    cut your own allowances first
    ill be writing to the secretary of state, the statutory duty has been ignored
    the cabinet need a kick up the backside at the ballot box
    `,
  ),
  lines(
    'lines-callings/charity-worker-car-and-route',
    { labels: ['doxxing'], direction: 'other' },
    `
    she drives the grey one and leaves at six by the back gate
    its a blue fiesta with a dent, she parks it by the bottle bank
    Silver Skoda, child seat in the back, charity sticker in the rear window. You can't miss her.
    follow the white van from the food bank, she always turns left at the garage then second right and thats her drive
    He cycles the canal path every morning about twenty to eight, on his own.
    found her number plate, dm me
    takes the 17 from outside boots, gets off by the chippy, walks the rest
    she does her big shop at the big tesco on a thursday night after work, usually on her own, till about nine
    Red Mini, private plate, it's outside the blue door most nights.
    Her husband drops her at the station for the 7.12 and she sits in the second carriage by the doors.
    ive worked out where she lives from the photo of her garden, you can see the water tower, its the row behind the school
    posting his mobile at ten tonight so get your pens ready
    parents live over the bakery, go and ask them about their precious daughter
    `,
  ),
  lines(
    'lines-callings/charity-worker-cars-innocent',
    { labels: [], direction: null },
    `
    selling my grey corsa, small dent, mot til june
    park by the bottle bank if the car park is full
    follow the white van for the food bank collection, it stops at the school then the garage then the church
    We cycle the canal path on Sunday mornings, about twelve of us, all welcome.
    what car do people recommend for two dogs and a pram
    The charity's van has broken down again so donations will leave from the back gate at six tomorrow.
    take the 17 from boots and get off by the chippy, the hall is on your left
    i do my big shop on thursday nights when its quiet
    My private plate was a fortieth birthday present and I've never been so embarrassed in my life, it says GR8 NAN.
    who knows a good gym with a pool
    missed the 7.12 again, sat on the platform with a bacon roll
    the blue door is the charity shop and the red door is the vet
    Child seat free to anyone who can use it, collected from our stall at the market on Saturday.
    ring the office on the number on our website
    you can see the water tower from our allotment, lovely when the sun goes down behind it
    `,
  ),
  lines(
    'lines-callings/teacher-address-hunting',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    i know which road youre on
    We know your kids go to the other school, the one with the green jumpers.
    Number 14, isn't it. The one with the slate sign.
    got your address off the electoral roll in about two minutes flat miss
    i've seen you walking the spaniel round the reservoir at half six, same time every night
    whats your home address then head teacher, the parents would like to come round
    You leave by the side gate at five past four, you go past the Shell garage and you're indoors by half past. See, I've been paying attention.
    your mums in that care home by the bowls club isnt she, room on the ground floor
    I've just posted your personal number in the parents group
    your wifes salon is on the corner by the post office, open til five on a friday
    Everybody in year nine knows where you live now because my son put the pin on the map for them
    that was your car outside the dentist, black with the roof rack, reg ends KLD
    `,
  ),
  lines(
    'lines-callings/teacher-school-run-places',
    { labels: [], direction: null, heldBack: true },
    `
    which road is the school on please
    our kids go to the one with the green jumpers
    love the new hanging baskets outside reception
    we live above the dry cleaners so its never cold
    What's the address for sending the costume donations, miss?
    the side gate opens at five past four for clubs and the front gate is locked by then
    Walked the spaniel round the reservoir and met half of year nine feeding the geese.
    check youre on the electoral roll before thursday
    put a pin in the map where your family comes from, it's for the display in the hall
    My mum's care home by the bowls club is having a tea for VE day and the school choir is singing on the ground floor.
    whose car is blocking the staff entrance, its a black estate with a roof rack and the lights are on
    new neighbours moved in opposite, three kids, hope they like noise
    Ring the office on the school number if your child is ill, not the teacher.
    my wife has a salon on the corner and shes doing free fringes for prom
    the coach leaves the shell garage at seven sharp
    `,
  ),
  lines(
    'lines-callings/teacher-parking-and-rules-moans',
    { labels: ['criticism'], direction: null },
    `
    the drop off is chaos
    you moved the gate and told nobody
    Head, with respect, sending children home over a sock is absurd and my lad missed double maths for it.
    stop parking over my drive please, i know its only five minutes but i work nights
    the letter was addressed to the wrong parent
    Staff cars fill our road from half seven. The school promised a travel plan in 2022 and we are still waiting for it.
    no pupil should be searched at the gate in front of everyone
    I know where the money went and it was not on books, it was on a sign
    why is the crossing patrol gone
    bad call on the trip, kids saved up for months
    you should follow your own policy on phones
    the parents group found out before the teachers did, that is poor communication
    that one way system round the school adds twenty minutes to the walk for my mum and her frame
    uniform shop is miles away and shuts at four, who thought that up
    governors meet behind closed doors, id like that to change
    `,
  ),
  lines(
    'lines-callings/journalists-as-targets',
    { labels: ['threat'], direction: 'other' },
    `
    hang the journalists
    Every reporter in that newsroom deserves a bullet.
    kick the teeth out of any press you see on saturday lads
    the media will be first against the wall when it comes and i for one will be cheering
    if a camera crew comes on our estate they wont be walking off it
    Presenters like these ought to be taken out and shot, live, on their own programme.
    torch the radio station
    any hack sniffing round the march gets his camera shoved down his throat and then his legs broken, spread the word
    journos should be scared to leave their houses
    wish somebody would plant something under the desk at that paper
    We've had decades of lies from the press and I say the time for letters is over. Find the editors, take them up the quarry and leave them there.
    open season on reporters
    a good beating for each one of them would improve the news no end
    Smash the photographers' heads in first so there's no pictures of the rest.
    i hope the next press plane falls out of the sky
    `,
  ),
  lines(
    'lines-callings/journalists-work-and-press',
    { labels: [], direction: null },
    `
    hang on the reporter wants a quote
    The camera crew came on our estate and filmed Doris's sunflowers for nine minutes.
    presenter fell off the stage during the weather, landed on his bum, carried on
    editors were first to arrive and last to leave the fundraiser
    my cousin is a photographer and shoots weddings, christenings and the odd boxing match
    the paper is folding after 130 years
    smash hits was the only magazine i ever bought
    how do i get a letter printed
    Took the kids round the radio station, they got to press the buttons and one of them read the travel news live on air.
    breaking news, cat stuck up tree on elm grove
    does a press pass get you in free
    In the archive there is a reporter's notebook from the trenches with a bullet hole in it.
    any hacks for getting ink out of a shirt
    three legs on my tripod and all of them wobble
    ive had decades of that paper through my door and i only ever do the crossword
    `,
  ),
  lines(
    'lines-callings/journalists-defended-from-mobs',
    { labels: ['support'], direction: 'quoted' },
    `
    a man told our reporter he would break her legs, and she filed the story anyway
    Nobody doing their job should be told to expect a bullet.
    solidarity with the crew who were chased off the march by lads shouting kill the press
    Police are asking for witnesses after someone threatened to torch the station. Please ring 101 if you heard it.
    sorry you had to read things like hang the journalists before breakfast
    that message wishing you dead is vile and ive reported it
    I don't agree with a word you write but the man calling for you to be shot should be in court.
    saw what he posted about finding your house, hope youre safe and somebody is with you
    please don't let the threats stop you from reporting
    The union counted ninety threats against its members last month, from beatings to acid. It has to stop, and well done for speaking about it.
    calling for violence against editors is a crime not an opinion
    screenshot it, block it, tell your boss, you dont have to put up with people saying theyll kick your door in
    Standing with you after that ugly threat.
    someone said you deserved a beating and four hundred of us said no
    i was on the jury for a case like this once and those words do real harm, thank you for keeping going
    `,
  ),
];
