import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats without strong words and with unusual ones, beside real deadlines, visits and wishes of luck. */
export const linesVeilings1: readonly Family[] = [
  lines(
    'lines-veilings/bus-lane-deadline-unsaid',
    { labels: ['threat'], direction: 'subject' },
    `
    you have till friday to rip that bus lane out. after that its not in my hands
    Last polite message you get from me. The next one comes through your window.
    i gave the last bloke a week as well, ask him how his jaw is
    Reverse it by sunday night or find out what we mean by consequences, and no im not talking about votes
    three days. thats all ur getting. then me and the lads stop being nice
    Nobody warned the chap before you and he eats through a straw now.
    Ignore this one too and see what turns up on your doorstep
    we tried letters. we tried the meeting. theres only one language left and you wont enjoy hearing it
    Midnight Thursday, councillor. Keep your curtains shut and your kids away from the glass.
    if that camera fines me once more im coming down there with the angle grinder and it wont be for the camera
    I have been very patient about Mill Street. My brother in law is not a patient man and he gets out on the fourteenth.
    Consider this your final warning before somebody has to be carried out
    `,
  ),
  lines(
    'lines-veilings/bus-lane-real-deadlines',
    { labels: [], direction: null },
    `
    you have till friday to send in your comments on the bus lane, form is on the website
    Last reminder from me, the survey shuts at midnight Thursday
    three days left to appeal the fine, after that its out of our hands im afraid
    The cones go on Sunday night and the road opens again at six
    i gave the depot a week to find my umbrella and they did it in two days, brilliant
    tick tock, only an hour till the number 12 starts running on its new route!
    my brother in law gets his bus pass on the fourteenth, hes more excited than for christmas
    What turns up on my doorstep today? The new timetable. About time lol
    Keep your windows shut on Mill Street tomorrow as they are laying tarmac and it stinks
    if that camera caught me i probably deserved it, i was miles over the line
    the council used an angle grinder to take the old bus stop away this morning, what a racket
    We tried letters, we tried the meeting, next we try the ballot box. See you all in May.
    final warning before the diversion starts: leave ten extra minutes if youre going past the station
    Could you tell us which day the barriers come down please, my dad has a hospital visit
    `,
  ),
  lines(
    'lines-veilings/bus-lane-lawful-anger',
    { labels: ['criticism'], direction: null },
    `
    this bus lane is a disaster and im putting in a formal complaint by friday
    You will be hearing from my solicitor about the damage your contractors did to the wall
    Reverse it or you lose my vote, simple as that
    we are taking the council to court over Mill Street, the consultation was a joke
    Expect a very full public gallery on Thursday, councillor. We will be asking about the money.
    the fines are a disgrace and the signs are hidden behind a tree
    There will be consequences at the election for this decision, mark my words
    i have been patient about the roadworks but eleven weeks for forty yards of kerb is ridiculous
    Nobody warned the shopkeepers and their trade is down by half. Poor show.
    ill be referring this to the ombudsman if i dont get a reply by the end of the month
    Scrap it. Every ambulance driver I know says it slows them down.
    You wont be councillor much longer if you keep ignoring the people on the estate, we do remember come polling day
    `,
  ),
  lines(
    'lines-veilings/vet-clinic-routine-known',
    { labels: ['threat'], direction: 'subject' },
    `
    You walk the spaniel round the reservoir at half six dont you. Dark these mornings.
    nice little red fiesta. shame if the brakes went on the hill
    I see you lock up alone on Tuesdays. Brave of you.
    we know which gate ur little girl comes out of
    that path behind the surgery has no lights has it. have a think about that before you post again
    Ive watched you fill up at the same garage every thursday love, one day i will be stood behind you
    Funny how easy it is to follow somebody home from the tram.
    22.14 train, second carriage, always the window seat. see you soon
    You should vary your jogging route. People have been found in that canal.
    i know when you finish, i know where u park and i know nobody would hear
    Your mum still goes to bingo on her own does she? Old women fall so easily
    Every night you leave the back gate on the latch, doctor. Every single night. Sleep well.
    saw u in the co-op yesterday you didnt see me. next time you will
    the dog seems very trusting. takes food from anybody over the fence, wouldnt take much
    `,
  ),
  lines(
    'lines-veilings/vet-clinic-routine-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    I walk the spaniel round the reservoir at half six, its dark these mornings so i bought him a flashing collar
    saw you in the co-op yesterday but you were on the phone so i didnt say hello!
    that path behind the surgery has no lights, please be careful in the frost
    What time do you lock up on Tuesdays? need to collect the worming tablets after work
    the brakes went on my fiesta on the hill, garage says sixty quid
    Always the window seat on the 22.14 for me, I like watching the canal go by
    we know which gate to use now, thanks for the map
    Lovely conservatory in the pictures, all that glass must take some cleaning
    my mum still goes to bingo on her own at 91 and wins every week
    i left the back gate on the latch and the dog let himself out, found him in the pub garden
    Our collie takes food from anybody over the fence. He is the size of a sofa now.
    You should vary your jogging route to protect your knees, mine said exactly that and it helped
    funny how a cat can follow somebody home from the tram and just move in
    Old women fall so easily on that step, could the clinic put a rail up?
    see you soon, bringing the rabbit in for her jabs at four
    `,
  ),
  lines(
    'lines-veilings/others-befell-campaigner',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    remember what happened to the last one who opened her mouth about the quarry
    The bloke who stood up at the meeting before you had his van torched. Just saying.
    ask the widow at number 9 what speaking out costs
    There was a reporter asking about the landfill too. There isnt now.
    people like you end up face down in a ditch
    Somebody up in Wigan made the same speech you did, and they had to identify him by his teeth
    they used to hang folk like you off the bridge and the bridge is still there
    You know how whistleblowers finish up round here. Bottom of the lock with their pockets full.
    another one who thinks he is untouchable. so did my neighbour till the hammer came out
    history has an answer for your sort and it has a blindfold and a wall
    Loud women in this town tend to have accidents. Stairs mostly.
    my uncle dealt with the last planning officer. took him four months to walk again
    Carry on like this pal and youll have a bench with your name on it
    He complained about the noise as well, and one evening his horses got loose on the motorway. Terrible thing. You keep ponies dont you
    keep talking. the ones before u stopped eventually
    `,
  ),
  lines(
    'lines-veilings/others-befell-news-history',
    { labels: [], direction: null },
    `
    The man who stood up at the meeting had his van stolen last year and the village raised money for another
    There was a reporter asking about the landfill, she won a prize for it
    remember what happened to the last quarry plan? the inspector threw it out
    They used to hang thieves off the bridge in 1740, the museum has a display about it
    ask the lady at number 9, she has kept every letter about the bypass since the seventies
    my neighbour spoke out and got a new crossing for the school so its worth a go
    Police say the body found in the lock has now been identified and nobody else was involved
    people like you end up running the whole committee, i know because thats what happened to me lol
    we are getting a bench with dads name on it by the bowling green
    My uncle broke his ankle in a planning office, tripped on the mat, took four months to walk properly again
    Two horses got loose on the motorway this evening, both safe, traffic moving again near junction 11
    loud women in this town got the vote, be proud of that
    keep talking about it, the ones before us gave up too early
    Somebody up in Wigan made the same pie with lard and I have to say it was better
    history has an answer: the 1953 flood came up to the church door
    `,
  ),
  lines(
    'lines-veilings/friends-will-visit-referee',
    { labels: ['threat'], direction: 'subject' },
    `
    a few of my mates will be paying you a visit ref
    Some people are driving up from Stoke to have a word. They dont do much talking.
    we will come and find you after the whistle and there wont be any stewards
    Put the kettle on, theres six of us coming round and one of us is bringing the bolt cutters for your fingers
    my cousins are keen to meet you. bring your own stretcher
    Somebody will call on you soon and he wont be selling windows
    youll get a knock one night and youll wish you had given that penalty
    The lads know your local now. Drink up while you still can hold a glass.
    i hope u like hospital food because the boys from the north stand are popping over
    Say hello to Big Terry when he comes. He did eight years for what hes about to do to you
    not tonight, not tomorrow, but one evening youll open the door and itll be us
    told our Kev where you drink. hes just gone to get his bat
    Theres a van full of us and a shovel each, ref, so tell the missus to say her goodbyes
    `,
  ),
  lines(
    'lines-veilings/friends-will-visit-harmless',
    { labels: [], direction: null },
    `
    we'll be there at ten with the kids, save us a seat by the touchline
    a few of my mates are paying the new clubhouse a visit on saturday, is the bar open?
    Some people are driving up from Stoke to see the final, where can they park a coach
    Put the kettle on ref, six of us coming round with cake
    my cousins are keen to meet you after the game, can they get a photo
    expect company tonight, the under nines are training on the same pitch
    Big Terry did eight years as our linesman and never once got the offside rule
    youll get a knock on the door from one of our volunteers selling raffle tickets
    told our Kev where the match is and hes just gone to get his bat and pads
    The lads know a good local for after, you would be welcome
    theres a van full of us and a shovel each, we're digging out the drains on pitch two this morning
    i hope you like hospital food because ill be doing the catering lol i used to run the ward kitchen
    bring your own stretcher bed if youre camping, the tents have none
    Say hello to everyone in the north stand for me, stuck at work
    bolt cutters needed to open the goal shed, does anybody in the village have a pair?
    `,
  ),
  lines(
    'lines-veilings/hoping-someone-does',
    { labels: ['threat'], direction: 'subject' },
    `
    hope somebody runs you over on the way to the studio
    I pray one of your patients snaps
    wont be sorry when someone finally shuts you up for good
    really hope a lorry finds you
    Someone should feed you into a wood chipper
    it only takes one person to do the right thing and youre not on our screens any more, or anywhere
    Wish the bomber had picked your office instead
    may your next flight not land
    somebody needs to take a cricket bat to this woman and keep swinging
    Anyone passing the clinic today do us all a favour and dont brake
    I hope you choke on that award dinner, slowly, with everyone watching
    where is a crossbow when you need one eh. look at him stood there on that stage, clear shot
    here's hoping the scaffolding gives way while she cuts the ribbon
    praying for a gas leak at your place tonight
    One good shove off that platform would solve a lot of problems, presenter. Plenty of us would queue to do it.
    `,
  ),
  lines(
    'lines-veilings/hoping-harmless',
    { labels: [], direction: null },
    `
    hope somebody runs you a bath after that shift
    I pray one of your patients brings you biscuits today
    really hope the lorry finds us, our postcode sends them to the wrong farm
    Someone should feed the ducks brown seeds not bread
    may your next flight land on time for once
    somebody needs to take a cricket bat to this cushion, its full of dust
    wont be sorry when someone finally shuts that squeaky gate for good
    it only takes one person to do the right thing, please give blood
    here's hoping the scaffolding comes down before the mayor cuts the ribbon
    praying for everyone near the gas leak tonight, the whole street is out in the cold
    Anyone passing the clinic today do us a favour and pick up nans prescription
    I nearly choked on a sprout at that award dinner, whole table thumping my back
    they fired a crossbow on the history programme and it went clean through a pumpkin
    Mind the gap at platform four, the step is bigger than it looks
    where is a wood chipper when you need one, the storm has left half an oak in our garden
    `,
  ),
  lines(
    'lines-veilings/reckoning-vaccine-scientist',
    { labels: ['threat'], direction: 'subject' },
    `
    there's a rope with your name on it professor
    Your day is coming and it will be short
    when the people rise the labs burn first with you lot inside
    Nuremberg two will be quick and the drop will be long
    we keep lists. yours is near the top. no judge, no jury
    the lamp posts are ready doc
    You will answer for every jab, and I dont mean in court, I mean on your knees by the side of a road
    one day soon you wont have any police to hide behind then we'll see how you bleed
    Enjoy the lectures. The pitchforks are being sharpened and I personally asked for your neck.
    all accounts get settled in the end mate, yours in blood
    i promised my mother on her deathbed that you would pay and i dont break promises, look over your shoulder
    God forgives. I wont, and I live nearer
    the storm is coming for you and ur family and there wont be a cellar deep enough
    Justice for you is a firing squad at dawn and ill bring the flask
    Sleep while you can, virologist
    `,
  ),
  lines(
    'lines-veilings/reckoning-scientist-harmless',
    { labels: [], direction: null },
    `
    there's a mug with your name on it in the staff room professor
    The storm is coming in from the west by teatime, bring the bins in
    your day is coming! graduation at last, we are so chuffed for you
    all accounts get settled at the end of the month, the lab secretary says send receipts
    Pitchforks are in the garden section next to the rakes
    we keep lists of volunteers for the trial, yours is near the top so expect a call
    the lamp posts are being painted green on our road, quite smart
    Sleep while you can, new dad! Virology can wait a week
    I promised my mother that i would finish the degree and today i did
    The lecture on Nuremberg was packed, really sobering to see the judges own notes
    no police at the march today, just folk with flasks and dogs
    my gran remembers the cellar where they sheltered in the blitz, sixteen people and a parrot
    does the second jab hurt more, i bleed easily and im a bit nervous
    When the bread has risen put it in at 220 and dont peek
    the bonfire burns on saturday with the guy on top, parking behind the labs
    `,
  ),
  lines(
    'lines-veilings/science-decision-harsh-criticism',
    { labels: ['criticism'], direction: null },
    `
    whoever signed off that trial should answer for it in front of a proper inquiry
    You will have to account for this to Parliament professor and I look forward to watching it
    the advice on masks was dreadful and thousands paid for it
    I hope the regulator comes down on this study hard
    The reckoning for these cuts will come at the ballot box
    this paper was torn apart by reviewers and rightly so, the sample was tiny
    we are keeping a list of every broken promise and will publish it before the vote
    That model was miles out and nobody has explained why
    your department killed the one clinic that worked
    I'd sack the whole board tomorrow for this decision, and then read the minutes out loud
    No judge would accept evidence as weak as this, sorry
    the rollout is a shambles and my dad is still waiting at 84
    `,
  ),
  lines(
    'lines-veilings/blunt-odd-weapons-presenter',
    { labels: ['threat'], direction: 'subject' },
    `
    i'll wrap that microphone lead round your throat
    Gonna staple your tongue to the desk
    someone should pour bleach down you
    Ill peel you like a spud
    come near our village and ill put a garden fork through your foot and then your face
    I'd happily hold your head in a bucket till the bubbles stop
    gonna iron your face flat you smug git, wait there
    let me at him with a cheese grater for ten minutes
    I will flatten you with my tractor. Not a figure of speech.
    will personally ram that clipboard down her neck till she stops twitching
    You need a brick to the mouth
    im going to snap ur legs like breadsticks
    Somebody nail his hands to the weather map. I have the nails, I have the van, I only need the time he gets out of work
    ill skewer u
    one swing of my spade and the forecast is lights out for you
    We are going to set fire to your hair, luv, live on air
    drop a piano on that presenter please, and make sure
    `,
  ),
  lines(
    'lines-veilings/blunt-words-cooking-diy',
    { labels: [], direction: null, heldBack: true },
    `
    i'll wrap that microphone lead in tape, it keeps buzzing
    Peel the spuds, skewer the lamb and let the grill do the rest
    gonna staple the cushion to the bench today wish me luck
    pour bleach down the sink and leave it overnight
    put a garden fork through the lawn every few inches so the water drains
    Hold the head of garlic in a bucket of warm water till the skins slip off
    let me at that cheese with a grater for ten minutes and ill have the topping done
    flatten the dough with a rolling pin and snap the edges off like breadsticks
    I nailed my own sleeve to the shed door and had to be cut free by my wife
    ram the mixture down hard with a spoon, it needs to be tight
    one swing of my spade and i went through the broadband cable, whole street is offline
    Beat it till it stops fighting back, then whip in the cream
    set fire to the brandy at the table, kids love it but mind your hair
    smash the biscuits with a hammer, very satisfying after a long week
    Hit it with a blowtorch till the sugar cracks
    crush strangle weed by pulling it at the root, it hates that
    drop the bricks by the wall please mate and ill sort them after lunch
    `,
  ),
  lines(
    'lines-veilings/good-luck-idioms-performers',
    { labels: ['support'], direction: null },
    `
    break a leg tonight!
    knock them dead love, youve earned it
    You'll smash it, just breathe and look at the back row
    stick to your guns councillor, most of us are behind you
    go get em tiger, make us proud
    kill it on stage tonight, the whole choir is rooting for you
    Blow them away like you did at rehearsals
    give em hell at the meeting tomorrow, we need that library
    you slayed that interview, not one wobble
    Fight on. The hospital matters and so do you.
    take no prisoners in the quiz final mum x
    our doctor is a legend, she could bury any of them in an argument and still ask how your knee is
    hope you wipe the floor with them at the debate, we'll be cheering from Swansea
    Shoot for the stars, youre the best head teacher our school ever had
    That speech hit me right in the chest. Thank you for giving it.
    `,
  ),
];
