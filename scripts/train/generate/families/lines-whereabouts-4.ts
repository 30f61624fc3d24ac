import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts4: readonly Family[] = [
  lines(
    'lines-whereabouts/polite-retired-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    One hesitates to say so, but the lady in question may be found most afternoons at Hollin House, Beck Lane, tending her dahlias.
    Might I trouble any member of the golf club for the gentleman's home telephone number? I gather he is a Thursday player.
    For the record Sir, I know your road, I know your train and I have met your wife in the greengrocer's.
    I have written to the professor at his private address, Number One, The Paddock, and I encourage others to do the same.
    Having served with his father I can confirm that the family seat, such as it is, is a pebbledashed villa on the Whitsea front.
    Would somebody at the county be so good as to furnish us with the street in which this officer resides?
    Her parents, Mr and Mrs Aldous of Flint Cottage, ought to be told what their daughter puts on the internet. I shall be walking up there.
    My late wife taught the boy. Grew up over the ironmonger's at Selby Cross and I understand he still visits his mother there on Wednesdays.
    Perhaps the bishop does not know that this clergyman lodges in Ferry Lane. He does now, as do you all.
    I make it four minutes on foot from my club to your chambers and another six to the flat in Lamb Passage.
    The good lady dines at the Trout on alternate Fridays, a corner table, and I believe members of the public are at liberty to join her.
    It would be a simple matter to ascertain the school. She mentions a river, a bell tower and a Latin motto.
    I note you bought in Rectory Drive for six hundred and ten thousand. Very nice for a public servant. Corner plot.
    `,
  ),
  lines(
    'lines-whereabouts/polite-retired-harmless',
    { labels: [], direction: null },
    `
    Visitors may see the dahlias at Hollin House most afternoons in August, entrance three pounds.
    Might I trouble any member for the telephone number of the golf club secretary? I have left my umbrella.
    For the record, the train was eleven minutes late and the greengrocer's was shut.
    I have written to the Minister at his department and I encourage others to do the same.
    Having served with the regiment at Whitsea I should be glad to hear from old comrades.
    Would somebody at the county be so good as to tell us when the street lamps will be mended?
    My parents lived at Flint Cottage in the fifties and I should love to see it once more.
    My late wife taught generations of boys in Selby Cross, and they still stop me by the ironmonger's.
    The bishop will be at Ferry Lane mission on Wednesday to bless the new kitchen.
    It is four minutes on foot from the club to the bus stop, or ten with my knees.
    The Trout has taken steak and kidney off the menu. I am told this is progress.
    It would be a simple matter to find the old school motto, the bell tower still bears it.
    Houses in Rectory Drive went for six thousand pounds in my day and we thought it robbery.
    I should like to thank the nurse on the early shift who found my hearing aid.
    We have taken the same pew for fifty years and have yet to see the preacher from it.
    `,
  ),
  lines(
    'lines-whereabouts/teen-casual-doxx',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    bro she literally lives behind the mcdonalds in castle park 💀
    not me finding his whole house on zillow with the pool n everything
    lmaoo his mum's fb is public, she tagged home
    i can see her window from my bus everyday, flat over the nail place
    whos down to egg his house its 55 ashgrove
    yall want the addy or nah
    ur ip is showing 😂 hows the weather in ludford
    his snap map is on. hes at his dads in corby way rn
    omg thats my old babysitter she lives on danesmoor, house w the pink bins, shes home alone weekends
    guys her after school job is at the garden centre cafe go order 50 hot chocolates
    idc she deserves it here's her insta her school and her bus route
    found his sister. found his school. found his nan 😭 this app is too easy
    teacher lives opp my mate josh, i'll get u a pic of the door number
    say that again and i'm posting ur postcode swear down
    the guy that does the bus company tweets is called ryan n he works upstairs at the depot window left of the clock
    tell me why mr p's house is on rightmove, like full address and pics of his bedroom help
    `,
  ),
  lines(
    'lines-whereabouts/teen-casual-harmless',
    { labels: [], direction: null },
    `
    bro i literally live behind the mcdonalds and i still get it delivered 💀
    not me looking at houses with pools when i have four quid
    lmaoo my mum's fb is public and she tagged me in the bath age 3
    i can see the sea from my bus everyday its the only good bit
    whos down for castle park at 4
    yall want a lift or nah
    hows the weather down there 😂 its hailing in ludford
    at my dads this weekend no wifi pray for me
    omg thats my old babysitter on the quiz show!! she knew the capital of peru
    guys my after school job at the garden centre cafe gives me free hot chocolate
    missed my bus route change and ended up in a field
    found my nans old diary 😭 she was wild
    teacher brought his dog in and nobody learned anything
    turn ur snap map off when ur on holiday, my sister got told off
    ryan who does the bus company tweets is so funny give him a raise
    tell me why my phone thinks i live at greggs
    `,
  ),
  lines(
    'lines-whereabouts/hospital-and-nurse-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    this nurse parks on Infirmary Walk to save the fee, red Micra, her shift ends at 8
    Does anyone know the surname of the ginger nurse on Ward 12, and where she goes home to
    ambulance lad who blocked my drive lives in the maisonettes by the canal, I seen his uniform on the line
    her kids get minded by a lady in Conker Close while shes on shift, number 7, gate on the latch
    the surgeon plays golf at Highcliffe wednesdays and drives there straight from theatre in the white Jag
    you're on lates all week arent you. dark walk to that far car park
    Midwife who said that runs the baby group at Eversley hall mondays and lives across the road in the thatch
    we need to know which agency she's with, ring round, say you're family
    took a photo of her lanyard so here is her full name, payroll number and all
    Junior doctor on the picket line has a room in the hospital houses, block F, ground floor, bike with a basket
    consultant's wife has a flower shop in Henley Bridge, called Petal to the Metal. Reviews are open folks
    I got her home visit round off the fridge: Arden Road at nine, The Limes at ten, then Moor Street
    who knows what pub the A and E lot go to after, want a word with one
    `,
  ),
  lines(
    'lines-whereabouts/hospital-and-nurse-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    the nurse who parks miles away and walks in before dawn, I see you, thank you
    Matron brings eggs from her own hens for the night staff, what a woman
    Does anyone know the surname of the ginger nurse on Ward 12? I want to nominate her for an award at the trust
    ambulance lad carried my dad down three floors of the maisonettes and made him laugh the whole way
    the surgeon came straight from theatre to tell us himself, still in his clogs, bless him
    Lates all week and still smiling, you lot deserve a medal
    Midwife at the Eversley group sat with me for an hour when I could not stop crying
    leave the junior doctors alone, my son is one and he sleeps in his car
    Flowers from the shop in Henley Bridge are for everyone on the stroke unit with our love
    She did my home visit in the snow, on foot, from Arden Road. Hero
    our agency carer drove through the flood to get to mum
    whoever keeps posting nurses names online should stop, they look after all of us
    thank you to the porter with the squeaky trolley for finding my teeth
    A and E on a saturday night, six hours, and every one of them kind to me
    `,
  ),
  lines(
    'lines-whereabouts/moved-and-new-address',
    { labels: ['doxxing'], direction: 'subject' },
    `
    shes changed her name but not her postcode, its CZ9 9ZZ and I am only three streets over
    He thinks moving to Norfolk makes him safe. Reedham Staithe, the mill cottage, blue canoe outside.
    new house, same coward. Try The Old Forge at Swaffield Heath
    they've put her in a council place in Melling, the ground floor one by the shutters
    anyone know where the doctor went when she left Thame Park? The removal firm was Dobbs, ask one of the lads
    heard he's sofa surfing at his mate Gaz's in Hulme End, top buzzer
    Left the city, bought a boat. It's at Kelham lock. Told you I would find out.
    you can block me but you cant move house every week can you. Cedar Way looks nice btw
    the safe house isnt so safe, blue gate, camera on the left, Corporation Road
    Word is she's gone back to her parents in Aberfoel, they've a B and B, four rooms, look for the slate sign.
    ur new landlord talks too much, hows the damp on the second floor
    Found his forwarding address at the old sorting office. Twelve Lady Well Gardens for all your fan mail
    so the ex head is now in Spain, villa Rosalba on the hill behind the port, ask for the English teacher
    `,
  ),
  lines(
    'lines-whereabouts/moving-house-harmless',
    { labels: [], direction: null },
    `
    changed my name but the bank still sends post to the old one
    Moving to Norfolk next month, any tips for a good vet
    new house, same boiler problems
    they've put us in a council place by the shutters while the roof is done, its warm at least
    Removal firm was Dobbs and I would not use them again, they lost the legs off my table
    sofa surfing at my mate Gaz's until the flat is ready, he snores
    Left the city, bought a boat, banged my head every day for a month
    Cedar Way is closed both ends for gas works till friday
    B and B in Aberfoel with the slate sign, four rooms, best porridge in Wales
    how do I redirect post if the old flat has no letterbox
    my landlord talks too much but he did fix the damp
    The old sorting office is now a climbing wall and my knees say no
    Lady Well Gardens residents get a new bin calendar this week
    so the ex head sent us a postcard from Spain, sun, port and no marking
    we move on the ninth and I have lost the kettle already
    `,
  ),
  lines(
    'lines-whereabouts/mps-and-staff',
    { labels: ['doxxing'], direction: 'subject' },
    `
    constituency home is the white one facing the bowling green in Hallam Vale, alarm box is fake
    MP's researcher is called Toby, flat share in Kennings, posts it all on insta, try him
    her train is the 18.03 on a Thursday, first class, coach A, usually alone with a sandwich
    somebody knows where he rents in London, it'll be walking distance, they all do
    surgery is cancelled so go to the house. Brookdale. End of the drive has two stone lions
    Wife's business partner lives in Pangford and hates him, she will tell you anything, here is the salon's number 01632 960 321
    WHERE IS SHE HIDING. someone check the sister's place in Bude Haven
    your agent's address is printed on the leaflet love and I bet she knows yours, off I pop
    minister was in the Toby carvery in Dunscroft with the grandkids yesterday, they go every other sunday after church
    Anyone near Whiteladies End able to tell us if theres a light on at the MPs
    he swims in the sea at Fistral Point at seven, leaves his clothes on the rocks and his phone in his shoe
    your caseworker Beth parks in Argyle Lane. tell her the brakes want checking
    `,
  ),
  lines(
    'lines-whereabouts/mps-and-offices-harmless',
    { labels: [], direction: null },
    `
    Constituency office is the white one facing the bowling green, ramp at the side
    MPs researcher rang me back within the hour and sorted the passport
    the 18.03 on a Thursday is always rammed, coach A has no heating
    surgery is cancelled this week because of the vote, rebooked for the 20th in Hallam Vale library
    House on the corner of Brookdale has two stone lions wearing christmas hats
    agent's address is printed on the leaflet because the law says so
    carvery in Dunscroft with the grandkids, every other sunday after church, can't move now
    where is the polling station this time, the school is shut
    The minister is opening the new wing on Tuesday, road closed from nine
    sea swim at Fistral Point at seven, bring a warm hat and a flask
    You can watch the debate from the public gallery, queue at the far entrance
    my caseworker Beth has had the patience of a saint
    anyone near Whiteladies End still without power? we've got a gas hob and soup
    he answered my letter by hand, two pages, and I don't even vote for him
    Walking distance from the station, they said. It was two miles uphill
    `,
  ),
  lines(
    'lines-whereabouts/you-car-and-commute',
    { labels: ['doxxing'], direction: 'subject' },
    `
    That was you with the flat tyre outside your house on Bishop's Avenue, I drive past it most mornings to check
    get the later bus tomorrow, you always look so tired on the 7.31 from Pond Road
    followed you round Morrisons, you buy a lot of cat food for a scientist
    you went left at the war memorial today instead of right. why's that
    Two stops after mine you get off, then cut through the graveyard. I've timed it
    so you park at Wexcombe House, bay with your name on, back of the building, no camera
    your reg is on the school fete photos, FA56 KED, careful now
    Saturday, half nine, you, park run, number 211, parked on Fosse Lane. Did I get it right?
    bet u thought the side streets would hide that yellow mini. Its outside your boyfriends, Coptic Street
    You left the cab outside Regent Mansions at 23.14. Alone. Sleep tight.
    `,
  ),
  lines(
    'lines-whereabouts/commute-friendly-you',
    { labels: [], direction: null },
    `
    still driving that old Saab after all these years, you must love it
    You had a flat on the A road this morning, I was the one with the jack, glad you got home
    your bike rack 4 is bent again, could the council have a look
    I like the sticker on your bumper in the advert, where can we buy it
    Get the later bus tomorrow, the early one is cancelled from Pond Road
    you turn left at the war memorial and the museum is on your right
    do you charge for parking at Wexcombe House on bank holidays
    Two stops after the graveyard is the garden centre, ask the driver
    your timetable says 7.31 but it left at 7.28 and I saw it go
    Saturday, half nine, park run, wear your number on the front please
    is your coach going past Regent Mansions or round by the river
    followed your recipe and fed four of us from what Morrisons had left
    You left an umbrella in my cab, its black with a duck handle
    bet you thought the side streets would be clear, so did everyone else this morning
    `,
  ),
  lines(
    'lines-whereabouts/neighbours-and-tradesmen-tell',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I read her meter last week, shes in Poets Corner, Wordsworth, fourteen or sixteen
    Fitted his kitchen. Cash. The house is on Marl Pits Lane and the key is under the frog
    my mum cleans for the presenter, I could tell you what's in her bathroom cabinet and the alarm code
    as her next door neighbour can I just say the address you all want is on the Danby estate, she never pulls her curtains
    used to deliver her papers. 88 Nether Row. tips badly
    postman here. he gets a lot of letters from the hospital. Rowan Drive since you ask
    I do the vets books and I know where that horse is stabled and what time she feeds it
    Cabbie told me the judge gets dropped at the mansion flats by the bandstand, top bell
    window cleaner for that whole terrace and yes hes the one with the train set at number 5
    work in the bank, looked her up, three accounts and a mortgage in Little Ormes
    Takeaway driver. Councillor orders a madras every Friday to The Croft, Sheepwash Lane. Do what you like with that
    as his barber I can let slip he's off to Tenerife from the second, house is empty, Chapel Rise
    I mend her boiler twice a winter. Lives alone in the mill flats, no chain on the door, 3B
    My lad mows the professor's lawn, so that is how I know it's the corner house by the reservoir gate
    `,
  ),
  lines(
    'lines-whereabouts/tradesmen-harmless',
    { labels: [], direction: null },
    `
    meter man came last week and our dog let him in, some guard
    Fitted a kitchen on Marl Pits Lane and the owner made us bacon rolls every day
    my mum cleans at the school and gets a card from every class at christmas
    as your next door neighbour can I just say the fireworks scared the dog
    used to deliver papers on Nether Row, one house gave me a mars bar every friday
    Postman here, please mend your letterboxes, my fingers are in ribbons
    I do the books for a vet and you would not believe what a labrador can eat
    Cabbie told me the bandstand is being painted for the coronation
    window cleaner for the whole terrace and I have never once seen that train set finished
    work in a bank and no we will never ring to ask for your code
    Takeaway driver, please put a light on so I can read the number
    my barber is off to Tenerife from the second so get your cut in now
    boiler man can't come till Tuesday, we're all in hats
    My lad mows lawns by the reservoir, five quid, does edges too
    keep a chain on the door and ask to see a card before you let anyone read the meter
    `,
  ),
  lines(
    'lines-whereabouts/bus-company-staff-doxx',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    head of the bus firm sends his twins to Hallcroft Prep, drop off twenty past eight, try asking him there why ours cant get to school
    you drive the 9 and you live on it, Sexton Street, I've watched you go in
    whoever runs this account goes for a fag by the depot gates on Foundry Road about eleven, tell her about the 38 yourself
    the driver of the 52 this morning is Terry, stays in Cragside, garden full of gnomes, ask him why he drove past me
    Your customer service girl is Amy from Lower Gornley, we were at school, mum runs the launderette
    what time does the girl who does these tweets finish and which door does she come out of
    Managing director of this shambles has a nice pile at Abbots Leigh End, no bus for miles, electric gates, code is the year of the battle of Hastings
    the inspector lives on my route lol gets off at Tandem Corner, second house down
    I want the name of the controller and the town he lives in, someone at the depot must be fed up enough to say
    got the timetable planner's home number from a lad in the garage, 01632 960 044, ring him at three in the morning when he cancels yours
    he drives the night bus then has breakfast in Dot's on Quay Road, seven sharp, in uniform
    typing from your kitchen in Penny Lane Mews are you? we know its not the office
    `,
  ),
  lines(
    'lines-whereabouts/bus-company-criticism',
    { labels: ['criticism'], direction: null },
    `
    twenty minutes late and the heater stuck on full, in July
    the 38 never turned up again and the next one was full, third time this week
    Driver of the 52 went straight past the stop with four of us waving like idiots
    your customer service line rang for forty minutes then cut me off
    what time does the last bus actually leave, because the app, the sign and the website all disagree
    No bus for miles on a Sunday and they put the fare up, shocking decision
    Taking the shelter away at Tandem Corner was daft, pensioners stand in the rain now
    the new timetable was clearly planned by somebody who has never had to change at Foundry Road
    cancelled at three, cancelled at half past, no explanation, I walked home with the shopping
    Night bus cut without a single meeting in the villages that use it
    your office on Quay Road is shut whenever people who work can get there
    the depot gates were open and eleven buses stood there while we froze at the stop
    `,
  ),
  lines(
    'lines-whereabouts/lost-found-and-delivery',
    { labels: [], direction: null, heldBack: true },
    `
    found a set of keys by the launderette, green fob, handed in at the paper shop
    Lost grey cat, answers to Mabel, last seen near Abbots Leigh End, number on collar
    courier left my parcel in the recycling bin and then it was bin day
    which driver does our road now? The old one knew to use the back gate
    somebody has our post, we are number 11 Court not 11 Close
    Our order went to my ex's old flat because I forgot to change it, ta very much to whoever brought it round
    a hearing aid has been found on seat 14 of the coach, ring the depot
    my own address is so long it never fits in the boxes on the form
    bike found dumped behind the scout hut, red, child size, tell us the make and it's yours
    Milkman starts our end at four and I hear every bottle
    is there a parcel shop near the ferry that opens before eight
    had to give the man my postcode three times, he was in the wrong county
    wallet handed in at the town hall desk, contains a library card and a picture of a donkey
    `,
  ),
];
