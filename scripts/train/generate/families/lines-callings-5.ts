import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings5: readonly Family[] = [
  lines(
    'lines-callings/judge-sentence-slammed',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    that sentence is an insult to the family
    eighteen months for that is disgraceful, appeal it
    Judges need to start passing real time for knife crime.
    the parole board got it wrong and someone died
    Soft. That man broke her jaw and he will be out by the autumn.
    attorney general should look at this under the unduly lenient scheme, ive written to ask
    the judge was right on the law but the law is rotten, change it
    bring back longer tariffs, no need to bring back anything else
    magistrates let him walk for the fourth time, what message does that send
    You ought to be made to explain that decision to the mothers, on the steps, in plain English.
    court backlog is killing justice
    solicitors walked out because legal aid is on its knees, blame the treasury
    shut down the court in our town and then wonder why witnesses dont show
    `,
  ),
  lines(
    'lines-callings/weather-presenter-stalker-notes',
    { labels: ['doxxing'], direction: 'subject' },
    `
    seen you at waitrose again, wednesday as usual
    you park on level three by the lift
    your spare key is under the frog
    Your real name isn't the one on the telly is it, and your dad's firm has it painted on the van.
    love how you always sit by the window at that little italian
    you finish at half ten, the cab picks you up round the side, twenty minutes over the bridge and then the light comes on upstairs
    I've followed your running app for a year. You start and stop at the same corner, so it wasn't hard.
    i gave your number to my mate, hope you dont mind, and he gave it to his
    Nice semi. Estate agent's photos are still online so I know which bedroom's yours.
    your mother was in the garden this morning, second house past the church, tell her the blue suits her
    Same train, same seat, every Sunday night. You really should mix it up.
    sharing your old school, your kids nursery and your ex husbands address with the group tonight
    `,
  ),
  lines(
    'lines-callings/weather-presenter-chat-of-places',
    { labels: [], direction: null },
    `
    snow on the A58, leave early
    parked on level three and couldnt find the lift
    Spare key under the frog is the oldest trick in the book, the locksmith told me to move it.
    which little italian do people like in otley
    My running app says I did eleven miles on Sunday, I was on the train.
    dads firm does gutters, his number is on the van, ring him when the wind drops
    half ten and the light is still on at the studio, storm night
    The estate agent's photos were taken on the only sunny day of the year.
    our nursery is shut for the flood
    mums second house was in wales and it rained for the whole of 1987
    yoga moved from the scout hall because of the roof
    Always sit on the left going over the bridge, you get the estuary and the seals.
    love that blue on the map for the cold front
    green gates at the end of the lane means youve gone too far, turn round by the church
    new electric car does two hundred miles, less in frost
    `,
  ),
  lines(
    'lines-callings/weather-presenter-forecasts-moaned-at',
    { labels: ['criticism'], direction: null },
    `
    you said dry
    the forecast was wrong again and my washing is soaked
    Stop naming storms after people's aunties.
    Half past ten bulletin is too late for farmers, bring it forward please.
    map covers up the whole of wales when you stand there, move over
    i followed your advice, took the coast road, and sat four hours behind a fallen tree
    less of the puns
    the app and the telly say different things, which of you do we believe
    Warning came at nine at night when the water was already up our street. Somebody at the office has to own that.
    dont talk about barbecues when farms need rain
    You've got it in for Hull, it's never on the map.
    wind speed was way off for the regatta and two dinghies went over
    tired of the dramatic music, its only drizzle
    your snow day never arrived and my year sixes are devastated
    `,
  ),
  lines(
    'lines-callings/flood-engineer-promises-in-rage',
    { labels: ['threat'], direction: 'subject' },
    `
    im going to drown you in my own front room
    lost the carpets, lost the dog, so youre losing an eye
    You come round here with your sandbags and I'll bury you under them.
    expect a crowbar
    when that river drops me and my neighbours are gonna hunt you down and chuck you off the weir you said was fine
    I'll have your guts.
    we got shovels now and we aint only going to use them on the mud
    Whoever you send out to inspect the drain had better be able to swim, because he's going in head first and I'm sitting on the lid.
    my dads eighty and sat upstairs in wet socks, for that im going to break both your arms
    i'll take a hammer to you
    U will wish u was never born wen we catch u
    Mr Environment Agency, I have your photograph on my fridge and an axe in my shed.
    gonna torch your office tonight, its the only dry thing left in this valley
    tie you to the flood gate and open it, thats the plan, dont think im kidding
    pull your tongue out with pliers i would
    `,
  ),
  lines(
    'lines-callings/flood-clear-up-tools-and-losses',
    { labels: [], direction: null },
    `
    drowned my phone in the cellar
    Lost the carpets and the freezer but the dog swam out, daft beggar, and sat on the piano.
    we got shovels and a pump at number six, come and borrow
    has anyone a crowbar, the back door is swollen shut
    my dads eighty and hes upstairs with a flask and dry socks refusing to leave
    Photograph of us on the fridge in 1988, which is the only thing above the water line.
    buried under insurance forms
    sandbags at the head of the lane, take what you need
    the weir is roaring tonight, you can hear it from the front room with the telly on
    An axe, two hammers and a pair of pliers washed up in our garden if they're yours.
    guts of the sofa all over the street
    I can swim but not in wellies, I found out.
    flood gate opened at five and the level dropped a foot
    neighbours broke the ice on the trough for the horses and carried hay across on their backs
    torch batteries sold out everywhere tonight, candles it is
    `,
  ),
  lines(
    'lines-callings/flood-defence-failings-blamed',
    { labels: ['criticism'], direction: null },
    `
    the agency has drowned us in leaflets and not one wall
    you said the weir was fine
    Heads should roll at the water company.
    no dredging since 2009, what did you expect
    hammer them at the inquiry, they ignored every letter that our parish sent and i have copies of all of them
    The drain by the school has been blocked for a year, and nobody came to inspect it until a child fell in.
    wrong warning sent to the wrong valley, fix the system
    i'll be at the meeting thursday with my insurance letter and id like a straight answer
    pull the funding from consultants and give it to people with diggers
    Your minister flew over in a helicopter, took a photograph and went home for his tea.
    sandbags came after the water, no use to anyone
    fine the developers who concreted the water meadow
    You won't catch me believing another one in a hundred years figure, we've had three since Christmas.
    break up that quango and let local folk run the gates
    wet socks, no heating, and a chatbot
    `,
  ),
  lines(
    'lines-callings/school-head-uniform-beating',
    { labels: ['threat'], direction: 'subject' },
    `
    hands on my son again and i will lay you out
    ill do you in front of the whole assembly
    Touch my kid and die, it's that simple.
    gonna knock that smile off with a spade
    you put my girl in isolation for trainers so im putting you in a and e
    me and her dad are coming up there monday, he's six foot four and he's just out, lets see you talk about blazers then
    I will wring your scrawny neck
    Clip clop down that drive in your heels, miss, I'll be behind the bins.
    you better resign before we make you, and we'll make you with a pickaxe handle
    one more letter home n ur windows are going through, one more after that n its you
    right hook, left hook, night night headmaster
    Shall I tell you what happened to the last man who shouted at my boy? They wired his jaw.
    i want u to know i never forget, and when he leaves year eleven i got no reason to hold back
    strap u to that climbing frame n whip u
    Ull be leaving that school in a bag
    `,
  ),
  lines(
    'lines-callings/school-uniform-gate-talk',
    { labels: [], direction: null },
    `
    laid out the uniform the night before, feeling smug
    his blazer is dying and its only october
    She's six foot already and just out of year eight, where do I buy trousers?
    a spade, a bag of compost and old trainers needed for gardening club
    my girl whipped through her spellings
    hook left off the pe bag so its tied with string
    wired up the speakers for assembly and got night fever instead of the hymn
    My boy's letter home said he has been chosen to play a wolf, and he's been howling behind the bins ever since.
    knocked the climbing frame down today, new one by easter
    do the kids need a tie on monday
    I resigned myself to sewing forty name labels on, with a pickaxe of a needle and no thimble.
    smile for the school photo and hes pulled the usual face
    her neck is itchy in that collar, is there a soft one
    in my day they used the strap and the slipper, glad thats over, my own dad never forgot it
    Windows in the hall painted by reception class, do look on your way through.
    `,
  ),
  lines(
    'lines-callings/school-uniform-rules-attacked',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    isolation for trainers is ridiculous
    dont punish children because parents are skint
    You want to look at your own blazer policy, headmaster, it costs ninety pounds a child.
    beat the bullies before you beat the drum about socks
    my lad was made to stand outside in the rain over a haircut, how is that education, i want a meeting monday
    The governors should hold the head to account and strike this rule out.
    kill the tie
    one more letter about skirts and im sending a letter back
    I'm in two minds about phones, but locking coats away in January is plain wrong.
    academy trust is bleeding parents dry
    you lost my respect with that assembly
    Making girls kneel to measure a skirt belongs in 1950, please stop it before somebody goes to the papers.
    logo socks?? who profits
    whoever thought white shirts and paint went together never did a wash
    `,
  ),
  lines(
    'lines-callings/campaigner-clean-air-illness-wish',
    { labels: ['threat'], direction: 'subject' },
    `
    hope your lungs rot
    Emphysema, please, and make it quick. Actually no, make it drag.
    i hope your asthma gets you before the buses do
    die in a ditch
    may every breath hurt til theres none left
    my cab is worth nothing because of you and your zone so i hope youre next in the ground beside your saintly sister
    Wishing you a tumour the size of a grapefruit.
    go play on the motorway
    i want you to suffer, i want the doctors to shrug, i want your kids to see it
    just drop down dead will you
    Would it be wrong to light a candle in the hope that you get flattened crossing to one of your little demos? I've lit three.
    hope the ambulance gets held up in the traffic u caused an u go blue
    pneumonia and an empty house for you, love, and may the cat eat well
    fingers crossed for carbon monoxide lol
    cant believe they saved you. waste of a donor liver, hope it rejects
    `,
  ),
  lines(
    'lines-callings/campaigner-clean-air-health-stories',
    { labels: [], direction: null },
    `
    my lungs are rotten and i live by the ring road
    Emphysema took my dad, he was a cabbie for forty years with the window down.
    asthma gets me every february
    the ditch by the motorway is full of crisp bags, litter pick saturday
    donor liver came through at 4am and my sister is in theatre now, light a candle for us
    Which carbon monoxide alarm is best for a flat?
    saint swithins day and its raining in my shoe
    grapefruit and tablets don't mix, the doctors say
    my kids drew lungs for science and coloured them in blue
    pneumonia put me in hospital at easter and it hurt to breathe or laugh, which was awkward as the man in the next bed did impressions
    held up in traffic behind a funeral, everyone waited quietly
    The cat has an inhaler now, more expensive than mine.
    drop dead gorgeous sunset over the flyover tonight
    My cab's a hybrid and I'm fine with the zone, to be honest. It's the parking that hurts.
    does crossing the road holding your breath help or is it only me that does it
    `,
  ),
  lines(
    'lines-callings/campaigner-clean-air-opposed-fairly',
    { labels: ['criticism'], direction: null },
    `
    the zone is hurting small traders
    your figures on lung disease are wrong, check table four
    I want clean air too but twelve pounds fifty a day is a death blow for a window cleaner.
    scrap the charge
    you lot held up an ambulance on friday and i cannot support that
    Your campaign lost me when it glued the bus doors shut. Buses are the answer, surely.
    hit the lorries not the nurses driving home off nights
    can we stop the demos outside the school gate please
    the mayor is choking trade and calling it medicine
    we will fight the zone in the high court on the eleventh
    Sister, I admire your passion, but the plan pushes all the traffic on to the poorest road in the borough.
    suffer the consequences at the ballot box, mister mayor
    cameras went up in the night without a word to us
    my old van is worth nothing now, where's the scrappage money
    breathing is important, so is eating, and my shop is empty
    `,
  ),
  lines(
    'lines-callings/trolls-against-doctors-as-group',
    { labels: ['threat'], direction: 'other', heldBack: true },
    `
    doctors should be hanged for what they did
    every gp who gave that jab deserves the needle themselves, the death row kind
    round up the nurses who made tiktoks and shoot em
    nuremberg for the lot and a long drop at the end
    Surgeons play god with us. Well, men who play god get nailed up.
    the only way a and e improves is when a consultant gets a knife in him
    Midwives who let babies die should have their own taken off them and drowned.
    health visitors knocking on my door will be met with the shotgun
    bring a hammer to your appointment people, they only listen to pain
    hope every single dentist in britain gets mouth cancer
    There's a list of vaccine clinics going round. Petrol's cheap this week. I'll leave that with you.
    psychiatrists ought to be strapped down and fried with their own machines
    we'll hunt the scientists first then the doctors then the ones who stood by
    abortion doctors want killing before they kill again
    whole bmj staff in one room and a grenade, happy days
    `,
  ),
  lines(
    'lines-callings/doctors-as-group-plain-talk',
    { labels: [], direction: null },
    `
    doctors round here are all on bikes
    The surgeon nailed my hip together and showed me the xray.
    got the needle today, the flu kind, didnt feel it
    midwives delivered three babies in the car park this week and named none of them
    long drop loo at the festival, i'll leave that with you
    My dentist caught a mouth cancer early and saved my life, so please go to your check up.
    every gp in the practice did the sponsored swim, nobody drowned
    health visitor knocked while i was asleep on the stairs
    hunting for the list of walk in clinics, can someone post it
    I read a history of the Nuremberg trials on holiday. My wife says next year it's a thriller or nothing.
    consultant had a knife in one hand and cake in the other, retirement do
    psychiatrist was kind and listened for the whole hour
    scientists found a rock that smells of eggs
    Hammer toes ache in the cold, is there an appointment for feet?
    fried breakfast in the hospital canteen is still under four quid, happy days
    `,
  ),
  lines(
    'lines-callings/doctors-defended-report-threats',
    { labels: ['support'], direction: 'quoted' },
    `
    told a receptionist id never seen such abuse as the note saying hang the doctors
    reported it, it said bring a hammer to your appointment
    Two men were charged today for threatening to burn down the vaccine clinic. Good work by the police.
    no midwife should find a death threat on her windscreen
    somebody wished cancer on my dentist in a review because of a ten minute wait, what is wrong with people
    Thank you for carrying on after that man said he would be waiting with a knife.
    we love our gp and anyone who talks about stringing him up can answer to the whole village
    My daughter is a junior doctor. A patient swung at her and said he'd kill her, and she went back in the next day.
    the shotgun comment has been passed to the police for you
    zero tolerance, and rightly so, of threats to shoot staff
    sorry doc. hope theyre caught. the brick through your surgery window was cowardly
    You don't deserve threats for giving people their jabs.
    a patient said hed petrol bomb the place so our ppg sat in reception all day with knitting
    grateful to the security lad who took a punch meant for the nurse
    they want you frightened and you turned up and did your clinic, hats off
    `,
  ),
];
