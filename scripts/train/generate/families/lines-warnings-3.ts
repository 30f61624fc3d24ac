import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings3: readonly Family[] = [
  lines(
    'lines-warnings/people-telling-of-threats',
    { labels: [], direction: 'quoted' },
    `
    somebody messaged me tonight saying he knows which bus I catch. Ive told the police and my manager
    Got a note through the door saying watch your windows. My little ones saw it. Who does that
    had to change my route home because a man said he would be waiting
    Reported three accounts this morning for telling our librarian she'd get what was coming
    a voicemail at the surgery said we would be sorry by Friday so there's a guard on the door now
    he told the ref he was going to follow him home, in front of the under tens
    My mum is a councillor and this week someone wrote that her dog would be next. She still went to the meeting.
    they shouted sleep well through the letterbox at one in the morning, we didnt
    some brave soul sent our head teacher a picture of her own front gate
    court today. the man who said he would burn down the mosque got fourteen months
    I have screenshots of him threatening to come round with his mates if anyone needs them for the report
    please stop telling nurses you will be outside. she was shaking when she got in
    A lad in year ten was told he would be stabbed over a trainer, and the school rang us at work
    told our vicar he'd be in the ground by Easter, over a hymn book!
    the bus driver's been off since someone said they know where his kids go swimming
    `,
  ),
  lines(
    'lines-warnings/bus-company-account-arrival',
    { labels: ['threat'], direction: 'subject' },
    `
    whoever runs this account im on my way to your depot and im not after a refund
    missed my interview cos of you, somebody at your office is going through a window
    you can hide behind a logo but you walk out that building same as everyone
    tell dave on the 9 hes getting battered tonight at the turnaround
    one more no show and I'll drag a driver out his cab by the tie
    15 of us at this stop and we are all coming to head office. lock up
    see who is laughing when I'm stood at your desk with a claw hammer
    I will be at the terminus at midnight and the first one of you I see is getting it
    ur lucky I'm not there yet. ten mins
    That girl at the travel centre who told me it was cancelled wants to find another way home tonight, because I'll be sat outside until she comes out
    cheers for leaving me in the snow. Ill leave you in it as well, face down
    we pay your wages and we'll break your noses
    you've got 'til the last service to sort this before my brothers get there and sort you
    put a real person on or I come in and put one through the counter
    `,
  ),
  lines(
    'lines-warnings/bus-company-account-daily',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    whoever runs this account, I'm on my way to your depot for a refund in person
    missed my interview because the 9 was a no show again
    15 of us at this stop and not one bus in an hour, sort it out
    you hide behind a logo and a chatbot, put a real person on please
    The girl at the travel centre told me it was cancelled, then it sailed past me full
    I will be complaining to head office, and to the traffic commissioner if they ignore me like last time.
    left us in the snow again. cheers
    last service went ten mins early, how are people meant to get home at midnight
    new buses, same late timetable
    tell Dave on the 9 his braking made my gran drop her eggs
    we pay more every year and get fewer seats
    your driver shut the door on my mum's walking frame and drove off, and I want an answer by tonight
    interested to know who is laughing at your end because nobody at this stop is
    Terminus moved half a mile and the only notice was a bit of paper on a lamp post
    another day another diversion nobody told us about
    `,
  ),
  lines(
    'lines-warnings/him-councillor-group-plot',
    { labels: ['threat'], direction: 'other' },
    `
    who fancies a trip to see him at his surgery on saturday. bring something heavy
    He has three lads and a swimming pool. Fill in the rest yourselves.
    they won't listen to letters. they'd listen to a brick
    she leaves the town hall by the fire door at half eight, I'll be there if anyone wants to hold her down
    get him in the woods and leave him there
    Time someone put the frighteners on that whole committee, starting with the chairman and his nice wife
    her front room faces the street. have a go lads
    we ought to wait til the lights go off and then post a firework through his door
    he's had his warning, now he gets the other thing
    make her so scared she never leaves the house
    Councillors round here forget there used to be a ducking pond, and I for one would hold them all under it
    one of us should follow him home after the vote, just to let him know we can
    they all drink in the Swan after. small pub. plenty of us
    let's see how she votes with both arms in plaster
    tell him from me accidents happen in gravel pits
    `,
  ),
  lines(
    'lines-warnings/him-councillor-group-plans-harmless',
    { labels: [], direction: null },
    `
    who fancies a trip to see him at his surgery on saturday about the gravel pit lorries
    she leaves the town hall at half eight so I'll give her a lift
    they won't listen to letters so let's speak at the committee, five minutes each
    he's had his warning from the chairman about phones in meetings lol
    get him in the woods with a clipboard and he'll talk about bats til the lights go off
    her front room is the village post office on a Wednesday, just knock
    we all drink in the Swan after, small pub, plenty of crisps
    both arms in plaster and she still chaired it, fell off a ladder doing the bunting
    tell him from me thanks for getting the firework noise looked at
    The ducking pond wants dredging and one of us should ask who owns it before summer
    make her a card from all of us, she's stepping down after nineteen years
    he has three lads and they all turned up in fancy dress for the boat race
    hold the fire door open at the back would you, we've nine chairs to carry
    Follow him round the ward on a Sunday and you'll see how many potholes he reports
    a brick from the old mill was handed to each committee member as a keepsake
    let's see how she votes, I've emailed her twice about the trees
    `,
  ),
  lines(
    'lines-warnings/campaigner-hope-nobody',
    { labels: ['threat'], direction: 'subject' },
    `
    hope nobody follows you back to the station after that march
    be a shame if your megaphone ended up somewhere surgical
    glue yourself to my road and my foot might slip off the clutch
    enjoy your little protest while youve still got hands to hold the sign
    I'm sure it's nothing but a black transit has been outside your flat all week, and it will be there tonight, and the men in it don't like you one bit
    speak up for them again, go on, see if you get to finish
    lorry drivers wont stop next time and ill be cheering
    you're not hard to spot with that hair. one bottle, one good throw
    Last activist who tried it here got a broken hip. Just history for you.
    we'll cut you out of that tree ourselves, chainsaw and all, with you in it
    the farmers have shotguns and long fields, bear that in mind when you trespass
    don't be surprised if someone cuts your harness
    u should be scared petal
    say no more about the quarry and you keep your fingers, that's the offer
    `,
  ),
  lines(
    'lines-warnings/campaigner-march-ordinary',
    { labels: [], direction: null },
    `
    hope nobody minds a wet dog on the march back to the station
    megaphone batteries are flat, can anyone bring four big ones
    my foot slipped off the clutch and I stalled in front of the whole protest, they cheered
    enjoy the camp, it's dark in the woods so take a torch and a second jumper
    a black transit has been outside our flat all week, anyone know if its the gas people?
    Last year's walk gave me a dodgy hip so I'm on the tea stall with Pam
    you're not hard to spot with that hair haha, see you by the fountain
    speak up at the back they cant hear you
    the quarry hearing is at two and say what you like about it but the farmers always turn up
    chainsaws start at eight, they're taking the diseased ash down by the footpath
    Lorry drivers tooted all the way along the A road, it really lifted us
    keep your fingers crossed for no rain, we've only the one gazebo
    someone cut the harness off the donkey after the parade because the buckle had seized
    cheering you on from bed with the flu
    bottle of water each, comfy shoes, and hold the sign so the wind doesnt take it
    climbed a tree with my grandson and needed his mum to fetch us down
    `,
  ),
  lines(
    'lines-warnings/gp-receptionist-very-short-two',
    { labels: ['threat'], direction: 'subject' },
    `
    wait til I get my hands on you
    be seeing you in the dark, with a blade
    You'll pay for this in blood
    I know your car. bye bye tyres
    outside now, you're getting slapped
    count your fingers while you can
    Nice face. Til I fix it.
    we are outside your house. come out and bleed
    pity about your kneecaps
    tonight. you and me. no witnesses
    they'll find you in the canal
    Try me and bleed
    got a bullet with your name
    hide, go on, hide, we'll still get you
    `,
  ),
  lines(
    'lines-warnings/everyday-very-short-two',
    { labels: [], direction: null },
    `
    wait til I get there, don't cut the cake
    be seeing you, enjoy Tenby
    You'll pay for this on the card, right?
    I know your car, the yellow one, beep beep
    outside now, where are you parked
    count your change love
    Nice face paint!
    we are outside your house, come out, we've brought chips
    pity about the rain
    tonight, you, me, darts
    they found it in the canal lol
    Try me with a crossword
    your round mate
    got a cup with my name on
    hide and seek in the hall, ages 4 to 7
    I counted eleven ducks
    `,
  ),
  lines(
    'lines-warnings/teacher-uniform-row-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    send my lass home for trainers again and I'll put mine in your ribs
    miss your classroom is ground floor and the window opens onto the field. me and the boys will be round after last bell
    whats your surname short for, so they spell it right on the stone
    I pick up at quarter past three, and so help me you'd best be indoors with the bolts across
    you're only safe inside them gates sir
    confiscate my phone again and ill have you jumped, my cousins at the sixth form and he dont mess about
    parents evening is gonna be fun, bring an ice pack
    go near my grandson's hair with them scissors rules of yours and I'll scalp you
    What goes around comes around and it will be coming round at about thirty miles an hour, miss, so look both ways
    I did time for less than what you said to my boy
    detention? try intensive care
    Stand on that playground tomorrow and I'll show the whole of year four what happens to bullies like you
    the caretaker wont hear you shout from the boiler room
    give him his blazer back or get your own ripped off with your arm in it
    mark my boy down and you're a marked woman
    `,
  ),
  lines(
    'lines-warnings/teacher-uniform-row-everyday',
    { labels: ['criticism'], direction: null },
    `
    sent my lass home for trainers again when she has a doctors note, ridiculous
    classroom window on the ground floor still doesnt open and it was thirty one degrees in there
    I pick up at quarter past three and the gates are never open in time
    confiscated his phone and then lost it. how
    Parents evening was five minutes with a bell, what is anybody meant to learn from that
    a blazer at £58 when the arm rips in a week. give us the supermarket option sir
    hair rules from 1950, my grandson has had those braids since he was four
    you marked my boy down for handwriting with his arm in a sling
    what goes around comes around, the skirt rule you brought in last year is the one you scrapped in the spring
    detention for a missing tie pin, try teaching them something
    the caretaker has more sense than the whole uniform policy
    year four stood on that playground in hail waiting for a photographer who never came, and I think somebody owes them an apology
    please stop sending texts at ten at night about socks
    I did less homework for my degree than mine gets in year eight, its too much miss
    ice packs ran out on day one of sports week, poor planning
    `,
  ),
  lines(
    'lines-warnings/landlord-and-neighbours-home-arrive',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    coming round tonight and I'm bringing the kettle. full. boiling
    see how you like being put out on the street, we'll do it ourselves at midnight with you in your pyjamas
    I've got a spare key remember. You wont hear me on the stairs.
    Me and our kid are in the van now, twenty minutes, and when we get there you're coming for a drive up the moors with us whether you like it or not
    nice shed. whoosh
    keep your curtains shut and the chain on it wont make any odds
    we came last night. You were in the blue dressing gown. tonight we come in
    I can see your bathroom light from where I'm stood and I've got all night to wait for you to go to sleep
    we dont do letters we do doors
    heard your boiler's dodgy. tragic how whole families go like that eh, would hate it to be arranged
    neighbours say you're back Sunday. So are we, with pickaxe handles
    hope the baby monitor works, you'll want to hear us
    that dog flap is big enough for a lad of fourteen and I know one who will go through it for twenty quid and open up for the rest of us
    its only a hedge between you and a good hiding
    `,
  ),
  lines(
    'lines-warnings/neighbours-coming-round-friendly',
    { labels: [], direction: null },
    `
    coming round tonight and I'm bringing the kettle because yours is broken
    your garage door is open love
    I've got your spare key remember, I'll pop in and feed the fish
    me and our kid are in the van now, twenty minutes, get the chips on
    nice shed! did you do the roof yourself
    Heard your boiler's dodgy, ours is warm if you and the family want baths
    we came last night but you were out, so the marrow is on the step
    I can see your bathroom light is still on, did you mean to leave it? You said you were back Sunday
    its only a hedge between us so shout if you need milk
    hope the baby monitor works now, batteries were in upside down
    keep your curtains shut in this heat, it really helps
    the dog flap is stuck and there's half a dog in the kitchen
    pyjamas at midnight looking for the fuse box in the street with the whole close, what a night
    The lad of fourteen next door will wash cars for a fiver and he's thorough
    the neighbours have put chains on the bins because of the wind
    Did you hear someone on the stairs about two? That was me, sorry, forgot my shoes squeak.
    `,
  ),
  lines(
    'lines-warnings/football-steward-sport-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    you banned my dad from the ground so dont expect to walk round this town in peace
    we know what pub you lot get changed behind
    set foot in our end in that hi vis and you're going over the rail
    your name badge says Kevin. ta Kevin. see you after
    Chairman or not, you sell our ground and we put you under it
    keeper we are behind your goal second half, with batteries and coins, aim is good
    sign for them and ill snap your leg myself, never mind the tackle
    Derby day is coming and there'll be one less of you on the train back
    sell the striker and youll be driving home through four hundred of us with a broken windscreen. your choice gaffer
    dont come back to Burnley, ever, not for a match, not for your mum's funeral, cos theres people here who will do you on sight
    miss another one and I'm waiting at the training ground
    get off our pitch or get stretchered off it
    your coach has to come down our road after, hope the glass is thick
    a certain firm has had your photo passed round pal and they travel
    say one more thing about our dead and you will join them
    `,
  ),
  lines(
    'lines-warnings/football-sport-idiom',
    { labels: [], direction: null, heldBack: true },
    `
    we're going to batter you saturday, four nil, bring tissues
    you banned my dad from the ground for singing off key lol
    Derby day is coming and there'll be one less point on your total
    our keeper is behind the sofa second half, I cant watch
    sign for them and I'll cry for a month
    chairman says we can't sell the ground until the rail bridge is done
    he snapped his leg in march and was back for the cup, what a lad
    You lot are getting smashed in the replay, no mercy, see you at the pie stand
    the coach has to come down our road after so wave at my nan in the window
    get off our pitch you say, it's a dog field on a tuesday
    miss another one like that and I'm coming out of retirement at sixty three
    killer ball from the left, dead eye finish, game over by half time
    train back from Burnley was three hours late and we still sang
    stretchered off with cramp in the fathers race, never living that down
    our end will be bouncing, hi vis or no hi vis
    `,
  ),
  lines(
    'lines-warnings/legal-and-complaint-warnings',
    { labels: [], direction: null },
    `
    you will hear from my solicitor by the end of the week
    I will report this to the ombudsman and I have kept every letter
    This is your final warning, please settle the invoice within seven days
    the police have been told and given the number plate
    take it down or I shall have to make a formal complaint to the standards board
    see you in court, the hearing is on the 14th at ten
    we are going to hold you to account at the next full council
    if you print that again you'll face a claim for libel and I'm told I'd win
    I know my rights and I'm not dropping it
    Be warned, trading standards came to see us too and they were thorough
    My union rep will be there on Monday and she doesnt let things slide
    you'll answer for this at the public inquiry minister
    I'm giving you one last chance to reply before I go to the papers with the file
    expect a visit from environmental health, they're doing the whole parade
    we'll be watching this case closely and so will the regulator
    Your licence is up for review in June, and every resident on the terrace intends to write in.
    `,
  ),
];
