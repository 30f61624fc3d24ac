import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts6: readonly Family[] = [
  lines(
    'lines-whereabouts/protecting-others-support',
    { labels: ['support'], direction: null },
    `
    leave her alone and stop asking where she lives
    whoever posted that street should be ashamed, the vicar has small children
    I hope you have somebody with you tonight after they put your number up, you do not deserve it
    Please report any comment with the doctors address in it, I have done six
    we've had the same thing at our surgery, ring us any time, you are not on your own
    his kids did nothing, leave the school out of it
    You were right to move your family and right to say so. Stay strong
    nobody has a right to turn up at a referee's home, full stop
    glad the police took it seriously, that man waiting by your car was no joke
    my wife got calls all night after the paper printed our road and it was neighbours like yours that got us through
    good for the bus company for taking names off the badges
    Solidarity with the librarian, our whole book group is behind you
    she drove through snow to open the hall for us and you lot want her number plate, shame
    thank you for telling us about the mapping setting, I have turned mine off and told my daughter
    `,
  ),
  lines(
    'lines-whereabouts/privacy-criticism',
    { labels: ['criticism'], direction: null },
    `
    the paper should never have printed the street name, bad decision by the editor
    Why does the planning portal still show everyones signature and phone number, sort it out council
    our doctors receptionist asks for your address out loud in front of the whole queue, it isn't right
    The trust emailed 200 patients with all the addresses visible, poor work
    school sent home a list with every parents mobile on it without asking
    It took the site eight days to remove my house number after I reported it, that's useless
    candidates having to print a home address on the ballot is a rule that ought to go
    your app wants to know where I am to tell me a bus time, no thanks
    Number plates readable on the council's own fly tipping video, did nobody check
    the letting agent gave my new number to the old landlord, I was fuming
    sending the sat nav van down our lane with cameras and not blurring the windows is out of order
    the club shared our childrens match photos with names and the venue, please think
    Publishing staff rotas on a public noticeboard is asking for trouble
    `,
  ),
  lines(
    'lines-whereabouts/american-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she's in Maple Falls, ranch house, end of the cul de sac, two flags, do with it what you will
    Y'all his truck is always at the Piggly Wiggly on County 9
    got the school board lady's cell, 555-0142, blow it up
    where does this professor go to church?? somebody in town has gotta know
    Her kid rides bus 17 and gets dropped on Elmhurst by the mailbox cluster
    that librarian's husband sells Fords in Denton Creek, ask for Randy
    looked him up in the county assessor, 3 bed 2 bath on Plum Street, bought in 2016
    dude works the drive thru at the Dairy Barn weeknights lol go order
    health director's mom is in Sunny Acres, room 20, visiting till 8
    Anybody run plates? Blue Tacoma, last three 9ZZ
    you live by the water tower, ma'am. we all can see the porch light
    her realtor posted the closing pic w/ the house number. rookie mistake
    `,
  ),
  lines(
    'lines-whereabouts/american-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    we're in Maple Falls, end of the cul de sac, come for the cookout
    Y'all my truck died at the Piggly Wiggly on County 9, anybody got cables
    the school board meets tuesdays at seven, number for the front desk is on the site
    where does everybody go to church around here? just moved to town
    bus 17 is running late because of ice, kids still waiting by the mailbox cluster
    My husband sells Fords in Denton Creek and drives a Toyota, don't tell Randy
    county assessor says we have a pool. we do not have a pool
    working the drive thru at the Dairy Barn weeknights, come say hi
    mom is settling in at Sunny Acres, room 20, she already runs the bingo
    Water tower is getting a new paint job, porch lights only on Plum Street tonight
    our realtor took a closing pic and I blinked in all nine
    plates expired last month and the DMV line is out the door
    `,
  ),
  lines(
    'lines-whereabouts/stalkerish-gossip-them',
    { labels: ['doxxing'], direction: 'subject' },
    `
    My hairdresser does her hair and says the divorce is nearly through, he's kept the place in Burwell and she has gone to a rental by the marina, the block with round windows
    they've split. she's at her friend Jan's in Pool Lane til the sale
    heard the vicar has been seen leaving a house in Weaver Street before breakfast, number 33, tut tut
    ooh I know who shes seeing, he runs the bike shop in Otterton and they walk the dog on the beach about five
    the charity woman's son is in rehab at that place near Tring Heath, ask reception for Daniel
    his first wife went back to Norwich End and teaches piano, card in the newsagent with her number on it
    She had the baby at St Jude's, they're out tomorrow by the Maternity side, dad has a black Skoda
    Presenter and the chef, has to be, both their cars were at the cottage in Nant Bach last weekend
    nobody's mentioned the MPs lad drives deliveries for Tesco, Frome area, mornings, name badge and all
    the doctors mum has carers in four times a day, key safe by the back door, bungalow facing Linton green
    Sister of that officer? Sandra, dinner lady, Brookfield primary, bleached hair, wears a lanyard with cats on
    her ex reckons the spare key is still in the plant pot, Jubilee Terrace
    `,
  ),
  lines(
    'lines-whereabouts/gossip-harmless',
    { labels: [], direction: null },
    `
    My hairdresser says the block with round windows by the marina won an award, I think it looks like a washing machine
    we've split the sandwich, the bill and now the taxi
    the vicar was up before breakfast to open the hall for the flood people
    ooh I know who is opening the bike shop in Otterton, it's my nephew! doors at nine
    I teach piano, my card is in the newsagent, beginners of any age
    We had the baby at St Jude's, out tomorrow, dad has fainted twice
    both our cars failed on the same day at the same cottage with no signal
    my lad drives deliveries and has been paid in cake all week
    mum has carers in four times a day and they are worth their weight in gold
    Our dinner lady Sandra wears a lanyard with cats on and gives seconds
    locked out again, the spare key was in the plant pot and the plant pot was stolen
    the bungalows facing the green have the best sweet peas in the village
    `,
  ),
  lines(
    'lines-whereabouts/asking-questions-about-them',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    What part of Cardiff is the presenter in, and which street would you say
    anyone bumped into her round the shops lately, which shops
    does the councillor drive in or come by train? what time train
    Who's his landlord, and which flat is it
    how old are her kids now, 7 and 9? so thatll be juniors at Carleton then?
    Do we know the name of the village where the judge keeps her horses
    has anybody been inside the professor's house and what's the layout
    Would his neighbours talk, do you think? I can be there in twenty minutes if one of you confirms the number
    when is the family away this summer and who's minding the house
    which yoga class is it, the early or the late, and does she walk back
    whats the wifi called in the video, that usually has the house name in
    `,
  ),
  lines(
    'lines-whereabouts/asking-questions-harmless',
    { labels: [], direction: null },
    `
    is that the boat that does the fish suppers or the other one
    Has the betting shop closed? There is a sign up
    What part of Cardiff would you pick for a student on a budget
    anyone seen marmalade oranges in the shops lately, which shops
    do you drive in to the show or come by train? what time train
    Who's the patron saint of parking
    how old do kids have to be for juniors at Carleton, mine is 7
    Do we know the name of the village with the crooked spire
    has anybody been inside the new hospital and what's the parking like
    Is that the same garage at Fiveways that used to do the green stamps
    Would my neighbours mind a cockerel, do you think?
    when is the pool shut this summer and who's minding the ducks
    which yoga class is it for bad backs, the early or the late
    whats the wifi called in the library, I can't see it
    `,
  ),
  lines(
    'lines-whereabouts/conspiratorial-threads-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the scientist's wife signs for parcels at Dovecote Barn every day about noon, which tells you where the money went
    I put it together on a map. Her gym, her office, her nursery. The circle in the middle is Beaufort Park. Have a look at the corner plots.
    Fact check yourself mate, you live in a house your father in law paid for, in Sandy Lane South, he trades as Bellamy Timber, want me to go on?
    They dont want you to know where the vaccine boss sleeps. Hurst Green Farm. Two miles past the toll.
    people keep asking so here: her husband consults for a drug firm, office over the bank in Reigate Hill, black Tesla, leaves at six
    Follow the money and it takes you to a semi in Tolworth End with a new drive. I have the door number ready for release
    THE HEADTEACHER WHO SHUT THE GATE ON OUR KIDS LIVES AT 2 ASPEN GROVE. PASS IT ON
    Open your eyes, its the same address for the charity and for her brothers flat, 19b Cable Street, go knock and see who opens
    Doctor by day but where by night? Brambles, Forest Road, I have photographs of the gate
    this so called climate expert flies from Luton on the 9th, gate 14, seat 3A, ask him about carbon
    wake up and write it down, journalist, 07700 900 417, blonde, lives with cats in Elgin Heights
    The journalist's parents have a pottery in Saltash Quay and their number's on the van
    `,
  ),
  lines(
    'lines-whereabouts/public-information-harmless',
    { labels: [], direction: null },
    `
    I put it on a map. The gym, the office, the nursery, and not one bus stop in the circle
    Fact check: the hall is at Beaufort Park, not Beaufort Street, so half of us went wrong
    Farm shop two miles past the toll has asparagus
    people keep asking so here: the recycling centre opens eight till six, bring proof of address
    THE GATE ON ASPEN GROVE IS LOCKED, USE THE FOOTBRIDGE, PASS IT ON
    Childline is 0800 1111, put it on the fridge
    The charity is moving to Cable Street over the bank, ring the bell marked B
    Forest Road closed after a tree came down near the scout camp, everybody safe
    flood line is open all night, have your postcode ready
    Crown court is by the station, arrive an hour early, bags are searched
    write it down, clocks go back sunday
    our stall is number 19, between the cheese and the socks
    Warm hub at the chapel, ten till four, soup at twelve, nobody asks your name
    `,
  ),
  lines(
    'lines-whereabouts/threats-to-release',
    { labels: ['doxxing'], direction: 'subject' },
    `
    apologise by six or your street goes up
    one more word and everyone gets your mums number
    Ive got your address saved in my notes for a rainy day councillor, its clouding over
    delete that or I'll post the pic of your drive with the plate showing
    Keep it up. I have the name of your daughter's college and her bus and a lot of followers.
    my finger's on the button doctor, full name, flat number, the lot
    Resign and we will say no more about the house on Tempest Road.
    she has till monday then the phone number goes on the wall
    dont make me tell people which school you drop at
    would be a pity if that private address of yours in the Wolds got into the wrong hands wouldn't it
    i know the estate. i know the block. next tweet decides if everyone knows
    You blocked me so I have shared your mobile with nine groups. Unblock me and I'll stop at nine.
    his sister's married name comes out tonight unless he withdraws the report
    `,
  ),
  lines(
    'lines-whereabouts/deadlines-harmless',
    { labels: [], direction: null },
    `
    apply by six or you lose the place at the college
    one more word and I'll be late for the bus, said my mum, then talked for an hour
    Ive got the number of a roofer saved for a rainy day and it's clouding over
    delete the old timetable or you'll go to the wrong stop
    Keep it up. The name of your nursery is known all over town for kindness
    finger's on the button of the kettle, who wants one
    she has till monday to find a house and the agents don't ring back
    dont make me tell people which school won the quiz
    it would be a pity if the chapel in the Wolds were sold for flats wouldn't it
    i know the estate, I grew up on it, and the youth club kept us out of bother
    You blocked my drive so I have left a nice note, no harm done
    his sister's wedding is tonight and the cake is in Crewe
    `,
  ),
  lines(
    'lines-whereabouts/mixed-last-they-and-family',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the referee's lad serves in the bakers at Wrea Bank, ginger, say his dad sent you
    she takes her dad to dialysis tuesday thursday saturday, first slot, unit entrance
    Ask for Kev in the Trades Hall, that's the bus boss's brother and he's got a mouth on him, he'll give you the address for a pint
    He boards his dogs at Fell View when he's away so ring and ask if they're in, then you know if the house is empty.
    their au pair is on instagram, every walk, every playground, tags it all, bless
    granny has the first house in Oakapple Lane, she raised him, go tell her what he became
    I've worked out that the twins at Rydal House prep must be hers. Same nose, same surname, year 4
    the wife's marathon page says she's raising money as she trains on the Ferris Park loop each dawn. There you are chaps
    does anyone have the son's snapchat
    His ex has moved in with a fireman from Green Watch, Tolby station, she may be willing to chat
    `,
  ),
  lines(
    'lines-whereabouts/families-last-harmless',
    { labels: [], direction: null },
    `
    our lad serves in the bakers at Wrea Bank and brings home the burnt ones
    I take my dad to dialysis tuesday thursday saturday and the drivers are lovely
    Ask for Kev in the Trades Hall, he has the tickets for the brass band
    my mother in law has the wool shop and there is wool in everything I eat
    We board the dogs at Fell View when we're away and they don't want to come home
    au pair wanted for two boys and a tortoise, must like walks
    uncle is a driver for Stagline and has never once been on time for dinner
    granny raised nine of us in Oakapple Lane on a cleaner's wage
    the twins swapped classes in year 4 and no one knew till lunch
    does anyone have the words to the school song
    Green Watch at Tolby station got our cat down, and then my husband
    Dad worked the gate at the football for fifty years and never saw a goal
    `,
  ),
  lines(
    'lines-whereabouts/addresses-and-directions-last',
    { labels: [], direction: null, heldBack: true },
    `
    come off at the second roundabout, past the garage, we're the gate with the milk churn
    how do I get from the bus station to the crematorium without the hill
    Is there a dentist in Ludford taking new patients
    our sat nav puts us in the reservoir so ring when you reach the church
    the blood donors are in the leisure centre today, side door
    Road names on the new estate are all poets, the postman is not amused
    anyone know if the chemist by the crossing does blood pressure
    polling station moved to the rugby club, cards say the old school
    My mobile number has three nines in it and I get calls meant for the police
    grandad's shift at the pit ended at two and you could hear the boots all down the row
    The funeral is at eleven at St Anne's then back to the Legion, everybody welcome
    parking for the show is in the field opposite the mill, five pounds to the lifeboat
    where do I hand in a mobile found on the tram
    moved next door to the fire station, what have we done
    `,
  ),
  lines(
    'lines-whereabouts/allotment-and-shop-tales-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    you want the headmaster, he is on plot 6 at Gasworks allotments of an evening, straw hat
    She buys her fags at Patel's on Wharf Road ten o'clock every night, slippers on
    the knitting group lady who wrote to the paper about us is Eileen from the almshouses, number three
    his yacht's at Port Selly, his mistress is at Port Selly, and he is at Port Selly every other weekend
    we saw you in Dunelm, followed you to the till, got your name off the loyalty card and the town as well
    find her vet find her street, the dog is a three legged greyhound there cant be many in Chard Newton
    doctor buys his wine at Tanners and has it sent to The Coach House, Ley Road. My lad does the van.
    Anyone know her bingo nights
    the nurse plays darts for the Swan, home games mondays, gets a lift off a bloke in a pickup, LX00 OOO
    I'd try the garden flat at 90 Cromer Terrace, that's where her post goes
    your little brother's the one in the chicken shop on Sefton Row isn't he, evenings
    `,
  ),
  lines(
    'lines-whereabouts/allotment-and-shop-tales-harmless',
    { labels: [], direction: null },
    `
    you want plot 6 at Gasworks allotments, they've leeks going spare
    I buy my paper at Patel's in my slippers and nobody minds
    the knitting group is Eileen's idea and we meet at the almshouses on mondays
    Does the bookshop still do the reading group upstairs?
    our yacht is a pedalo and we hired it for an hour
    lost my loyalty card in Dunelm and with it four pounds in points
    vet bill for a three legged greyhound is not three quarters, I asked
    The wine van turned up at the wrong wedding and stayed
    anyone know the bingo nights at the Legion
    darts for the Swan, home games mondays, new players welcome, pies after
    get down the market, the cheese stall is half price till three
    garden flat to let, Cromer Terrace, cat included by arrangement
    my little brother works evenings in the chicken shop so our house smells marvellous
    A man on the bus gave me his seat and his crossword, four across still beats me
    `,
  ),
  lines(
    'lines-whereabouts/club-and-village-notes-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    secretary of the bell ringers, her that reported us, rents the lodge at Hatch Park
    The film critic is in my village, Nether Amble, old telephone exchange, never buys a raffle ticket
    what's the name of the road behind the cricket, thats where this MP has his digs
    Two of us saw the goalie's wife at toddler gym in Brampton Mere, tuesdays, she has the buggy with the lights
    historian? he's a lodger. 3 Pound Lane, back bedroom, lamp on till two
    Somebody post the minutes with her landline on. Page four I think it was
    I cut the hedge for the weather girl's parents in Sutton Wick, they have a blue plaque on the house, easy to find
    this officer takes his lunch on the bench behind the library at one, cheese sandwich, no mates
    get his wife's maiden name and I'll get the rest
    the doctor's cleaner says she keeps the car keys in the hall at Fern House and is away till Sunday
    Send me anything that shows the campaigner's building, even a bit of the roof, and I will place it.
    `,
  ),
];
