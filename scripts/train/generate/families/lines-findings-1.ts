import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, parks, walks and works: asked, hinted and told, beside places and persons that everybody may know. */
export const linesFindings1: readonly Family[] = [
  lines(
    'lines-findings/gp-practice-where-does-she-live',
    { labels: ['doxxing'], direction: 'subject' },
    `
    anyone know where this doctor lives
    Whats her home address, asking for a friend
    somebody on here must live near her. which road is it
    I heard you bought the old vicarage on Tanner Lane doctor, lovely big windows
    My cousin cleans for the neighbours so we know its the white bungalow past the garden centre, the one with a green gate
    Right, who fancies telling me what street Dr Pellow goes home to of an evening
    you should all know she lives at 14 Harbottle Close, second left after the chippy
    found her house on the map, took two minutes
    If the surgery wont answer the phone then maybe we should be ringing her at home. Who has got the number?
    Her husband is the dentist on Mill Street so it wont be hard to work out the rest
    dm me if you know her address, I've got half of it already and just need the number on the door
    her kids go to St Bedes, seen her dropping them off in a grey volvo most mornings about half eight
    i delivered a parcel to her last week, happy to share the label for anyone who wants it
    `,
  ),
  lines(
    'lines-findings/gp-practice-where-is-it',
    { labels: [], direction: null },
    `
    anyone know where the new surgery is
    does the village still have a doctor or do we go to town
    Whats the address of the out of hours clinic please
    which road is the walk in centre on
    Second left after the chippy, white building, you cant miss it
    I live on Tanner Lane and it takes me twenty minutes to walk to the surgery with my stick
    Right, who can tell me what time the practice opens on bank holiday monday
    The pharmacy is at 14 Mill Street now, it moved in March
    found the clinic on the map, took two minutes, thank you
    If the surgery wont answer the phone is there another number for booking a blood test?
    my husband had his tooth out at the dentist on Mill Street and they were lovely
    I have moved house and need to give you my new address, can I do that online or do I have to bring a letter in
    My kids go to St Bedes so I need an appointment after half three if there is one
    the label on my prescription has my old address on it, who do i tell
    `,
  ),
  lines(
    'lines-findings/gp-phone-complaints',
    { labels: ['criticism'], direction: null },
    `
    Forty minutes on hold and then it cut off
    Nobody at the practice knows where my letter went
    you moved the clinic to the far side of town and there isnt even a bus
    The car park is a joke, six spaces for the whole surgery
    Why was I not told my doctor had left? I found out from the woman at the chemist
    Sending my results to the wrong address is a serious mistake and I want it looked into
    the online form asks for your address, your number, your mother's maiden name and then it crashes
    Closing the branch in our village was the wrong choice and people who cant drive are paying for it
    Its disgraceful that my neighbour of 84 had to wait outside in the rain
    two weeks for a phone call is not good enough doctor
    I do not agree with your advice on opening hours, working people need evenings
    They posted my appointment card to the house I left in 2019. Again.
    `,
  ),
  lines(
    'lines-findings/councillor-bus-lane-plate-spotting',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Blue Skoda, plate ends KXO, he parks it behind the Co-op every Thursday
    Who can get me the reg of Cllr Binns car
    saw your motor outside the Legion last night councillor, ends in 7TF doesnt it
    He doesnt even take the bus himself, he drives a black Audi and leaves it on Peverell Road overnight so now you know
    Somebody with a mate at the garage run this plate for me and see where its registered
    look out for a silver estate with a roofbox, thats him, give him a wave
    Got a picture of his car in the drive, number plate and all, here you go lads
    Drinks in the Fox every Friday till ten then walks home along the canal on his own
    anyone clocked which train she gets? i reckon its the 7.42 from Oxley, third carriage
    Post his plate
    I work at the car wash he uses and I can tell you he is in every Sunday about eleven, comes in from the Heath estate
    does councillor binns still keep his van round the back of the bowls club or has he moved it since people found out
    His missus drives the red Fiesta with the baby sticker, in case you are wondering who is dropping the kids at nursery
    `,
  ),
  lines(
    'lines-findings/councillor-bus-lane-own-car',
    { labels: [], direction: null },
    `
    what do you all drive then
    My blue Skoda failed its mot on the tyres
    I parked behind the Co-op on Thursday and got a ticket, is there a way to appeal
    has anyone found a number plate on Peverell Road, mine fell off in the flood
    saw the new bus on the bridge this morning, looks smart
    Somebody has left a silver estate with its lights on outside the Legion
    I get the 7.42 from Oxley and its always late
    The council van is round the back of the bowls club collecting for the food bank till four
    We walk home along the canal on a Friday and the lamps are out again by the lock
    lost my car keys at the car wash on Sunday, they have a red tag, please message if you pick them up
    Does the camera read the plate on a motorbike too?
    Anyone know if you can still drive down Castle Street after seven or is it buses only
    third carriage had no heating, brought a blanket in the end lol
    got a picture of the pothole for you councillor, its on the bend by the school
    `,
  ),
  lines(
    'lines-findings/councillor-bus-lane-cross',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    This bus lane is a waste of money and you know it
    You never came and looked at our road before you voted
    Councillor, your decision has doubled my drive to work
    I think the cameras were put up to raise cash and nothing else
    the consultation was hidden on a page nobody could find
    Bad scheme, badly planned, badly signed.
    taking out the parking outside the butchers will finish him off
    Tried to ring the council about it and got passed round five departments
    You said you would answer letters within ten days. Mine was sent in May.
    the plan looks all right on paper but come and stand on Peverell Road at five oclock with a pushchair
    I voted for you and I am disappointed, that junction was fine as it was
    Why do the buses need the whole street when there are two an hour
    `,
  ),
  lines(
    'lines-findings/head-teacher-uniform-parents-dig',
    { labels: ['doxxing'], direction: 'other' },
    `
    Where does Mrs Tolland live, somebody must know
    my nan used to clean for the headmistress, its the end terrace by the level crossing
    Anyone got her personal mobile? not the office one
    Her maiden name was Quaife and her mum still runs the wool shop in Bexwell, pass it on
    found the heads wedding photos from 2011, you can see the house behind her
    So the deputy who sent my lad home for his trainers is called Joanne Speight and she lives over the launderette in Norton
    She has changed her name on here but its the same face, her sister's page is wide open and shows the street
    the heads boy plays under nines for Rovers, number six, curly hair
    Which gym does she go to? I want to have a word without the secretary in the way
    Put her address in the group chat and we can all go round sunday
    somebody ask the dinner ladies what time she leaves and which way she walks
    I looked up the price they paid for it, its on the register, 22 Larch Rise, sold in april
    Her daughter is in year 4 at the other school, which tells you everything, class 4B
    Just scroll down to her old posts from uni, she tags her flat and her flatmates
    `,
  ),
  lines(
    'lines-findings/head-teacher-uniform-questions',
    { labels: [], direction: null },
    `
    Where can I buy the school jumper now the shop has shut
    my nan used to be a dinner lady here and still knits the scarves
    Anyone got the office number? not the absence line
    My maiden name is on the form, does that matter for pick up
    found a blazer by the level crossing, name inside is rubbed off
    Which gym kit is it on monday, the white top or the house colour
    Lost: one trainer, size 4, somewhere between the launderette and the school gate
    What time do year 4 leave on the last day, and which gate do they use
    my boy plays under nines and wants to know if he can wear the Rovers coat in
    Please put the address for the sports day in the newsletter as the sat nav sends you to a farm
    the wool shop in Bexwell sells the tights in packs of three
    does anybody have a spare pinafore age 6, I can collect from Norton
    My sister's page has photos of the summer fair if you missed it
    how do I change my phone number with the office, we moved in april
    `,
  ),
  lines(
    'lines-findings/head-teacher-thanks',
    { labels: ['support'], direction: null },
    `
    Thank you Mrs Tolland for standing at the gate in all weathers
    my daughter loves her class and comes home singing
    Please leave her alone, she was only telling people the rules
    You found a place for my lad when nobody else would
    Whatever people say in that chat you have been a good head to our kids
    Staff deserve to go home without being followed, end of
    we are behind you miss
    I have taken the photo of your house out of the group and told them why, sorry you had to see that
    She works harder than anyone I know and has never missed a parents evening
    good on you for answering every single question last night
    Brilliant fair, well run, the cakes went in ten minutes
    nobody should be posting where a teacher lives, you have all my sympathy
    `,
  ),
  lines(
    'lines-findings/reward-offers-for-name',
    { labels: ['doxxing'], direction: 'other' },
    `
    fifty quid to whoever finds out who runs this account
    £100 for the address of that referee, serious, cash
    Free pint for anyone who can tell me where the linesman works
    Il pay good money for the name of the nurse in that video
    A crate of beer to the first person who names the warden who ticketed my mum
    Bounty on this one: real name, employer and town gets you two hundred
    who wants to earn a tenner, find me where her studio flat is
    Still no luck tracing the bloke behind the library page, so I am raising it to 80 pounds for his full name and road
    There is a reward in it if you know what shifts he does
    someone with access to the electoral roll, I will make it worth your while, need the voters at one house in Selby
    Raffle prize to whoever works out which block the scientist lives in lol
    Gift card going for a snap of the presenters front door
    Offering cash, no questions asked, for the mobile number of the planning officer who knocked back my extension
    `,
  ),
  lines(
    'lines-findings/reward-offers-lost-things',
    { labels: [], direction: null },
    `
    fifty quid to whoever finds my cat, she is ginger with one ear
    £100 reward for a gold ring lost at the cricket club
    Free pint for anyone who helps us move the piano
    A tenner to the first person who can name the tune the band finished on
    My dog slipped his lead by the canal, reward for finding him, he answers to Biscuit
    Is there still a reward for that stolen bike? I think I saw it in a hedge
    Il pay good money for a decent plumber in Selby at this point
    Raffle prize is a crate of beer and a season ticket, draw on Sunday at the library
    Offering cash for old vinyl, can collect
    who wants to earn a few quid walking an old labrador while my hip mends
    Found a purse on the number 9, handed it to the driver, hope it finds its owner
    gift card going spare, cant use it, message me
    Someone found my phone and took it all the way to the police station, wouldnt take a penny, thank you whoever you are
    Name the tombola teddy and win it, 50p a go
    `,
  ),
  lines(
    'lines-findings/crowd-pieces-together-photo',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    The brickwork in your kitchen picture says Leeds, the bin says north side, keep going everyone
    ok so we have the county, now match the church spire
    Sun is coming from the left at 9am so her garden faces east, thread below
    Can anyone read the sign reflected in her glasses? I make it something Avenue
    I compared the roof with the satellite picture and its the third house from the bend
    nice tomatoes professor. Shame the street name is on the wheelie bin
    Shes cropped it badly, you can see the door number
    recognise that fence, its Millbrook, near the allotments, I walk past it
    enhance it somebody and tell us what the envelope says
    Between the three of us we worked out the town from the bus stop and the estate from the lamp posts so it wont be long now
    thats not a hotel room is it, thats your spare bedroom on the Haven estate, curtains match the listing
    `,
  ),
  lines(
    'lines-findings/photo-chat-garden',
    { labels: [], direction: null },
    `
    zoom in on the left and you can see a heron
    The brickwork in that old mill is gorgeous
    my garden faces east so the beans get sun at 9am and nothing after
    What breed is the dog in the window?
    That skyline behind the band is Leeds, I was there, great night
    I compared the new roof with the drawing and the chimney is in the wrong place
    nice tomatoes professor, mine got blight
    can anyone read the date carved over the church door
    Cropped it badly but you get the idea, thats my first loaf
    I recognise that fence, we have the same panels and they blow down every winter
    satellite picture shows the storm coming in over Wales about teatime
    the reflection in your glasses makes it look like you have two cakes lol
    Which allotment won the best kept plot this year
    Someone has taken my wheelie bin, it has a 9 on it and a sunflower sticker
    `,
  ),
  lines(
    'lines-findings/gloating-it-was-found',
    { labels: ['doxxing'], direction: 'subject' },
    `
    took us less than an hour to get your address mate
    HA we know where you live now
    bingo, got the house, got the car, got the wife's name
    Not so anonymous now are you Mr Graham Tilling of Orchard Way
    you thought taking the picture down would help but we saved it
    guess who just walked past your front door, nice hanging baskets
    well well well, look who works at the builders merchants in Stroud
    I have your number now. And your mum's.
    Told you we would find out who you are, you shouldnt have liked your brothers post
    lovely porch you have got there at number 31
    Enjoy your new flat by the station, second floor, word gets around
    And there we have it folks, full name, date of birth, employer and the road he lives on, all from one running app
    it was easy, you used the same username on a fishing forum in 2008 and put your town
    `,
  ),
  lines(
    'lines-findings/found-it-happy',
    { labels: [], direction: null },
    `
    Found it!
    took us less than an hour to get to the coast
    HA I knew my glasses were on my head
    bingo, got the last tin of paint in the shop
    found you at last, love the podcast, been hunting for it since the radio show ended
    Well well well, look who turned up, my missing sock
    We have the house, we have the keys, we have no kettle
    Told you we would find a parking space if we came early
    I walked past your library display this morning and it looked wonderful
    I have your book now. And my mum's pinched it.
    Guess who finally found the fishing permit, down the back of the settee
    Enjoying my new flat by the station, second floor, can hear every announcement
    it was easy once I read the instructions
    they found my brothers bike in the reservoir of all places
    `,
  ),
  lines(
    'lines-findings/police-officer-off-duty',
    { labels: ['doxxing'], direction: 'other' },
    `
    PC 4471 drinks in the Barley Mow, just so folk know
    That copper lives on our estate, the house with two vans and a trampoline
    what station is he out of and what time does he knock off
    Her collar number is on the video, now who has the name to go with it
    Its Darren Hoyle, used to be at Fenwick comp, his mam works in the bakers
    followed the sergeant home, big place out by the reservoir
    anyone went to school wi that officer? where does she bide now
    He rides a green Kawasaki to work down the A-road, leaves at ten past six
    does anybody know which five a side team that PC turns out for
    Sharing the personal profile of the officer who nicked our Kyle, and that of his girlfriend. Have a look round
    they took the names off the report but I can tell you who the two officers are and what villages they live in, ask me
    saw him in the big Tesco with his family so he must be local to Brackley, keep your eyes open
    Off duty every Wednesday, allotment 17, you will see him there all day
    `,
  ),
  lines(
    'lines-findings/police-station-questions',
    { labels: [], direction: null, heldBack: true },
    `
    what station do I go to for lost property
    The Barley Mow is doing a quiz for the police charity on Wednesday
    Is the front desk on Fenwick Road open at weekends
    Two officers came to our estate about the vans and were very polite
    how do I find out the name of the officer who took my statement, I only have the crime number
    what time does the community office knock off on friday
    somebody stole a green Kawasaki from our drive last night, please keep your eyes open
    My dad was a sergeant at Brackley for thirty years
    Can you post the number for reporting fly tipping again, its fallen off my fridge
    our Kyle has joined the cadets and polishes his boots more than his teeth
    They asked for my address and date of birth when I handed in the wallet, is that normal
    anyone know if the police open day is at the college or the fire station
    A PC plays in goal for our five a side team and he is hopeless bless him
    I followed the diversion and ended up at the reservoir with half the county
    `,
  ),
  lines(
    'lines-findings/mp-office-versus-home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    We all know where your constituency house is, up the hill behind the golf club
    which flat in London does she rent? second floor above the dry cleaners I was told
    where does our MP's son go to uni again
    Your neighbour has been very chatty about when you come and go
    Her plane lands at 4, gate 12, somebody should meet her
    MP spotted in the Harvest cafe right now, window seat, table for two, get down here
    Since you wont hold a surgery we will try 6 Beckside, thats home isnt it
    his mother is in the Willows nursing home, room on the ground floor
    The planning application for her extension has the address on, page 3, enjoy
    anybody got his private email rather than the one his staff read
    wife is a solicitor at Crane and Moffat, daughter rides at Lowfield stables, it is all on her instagram
    i can see from the running map that you set off from the same gate every morning at six
    She sleeps at her sisters in Ripon when parliament isnt sitting, the sister is the one with the pottery shop
    staffer who wrote that letter is called Ellie Marsh, she lives in Hulme with two others
    `,
  ),
];
