import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings6: readonly Family[] = [
  lines(
    'lines-callings/paramedic-shift-and-car-posted',
    { labels: ['doxxing'], direction: 'other' },
    `
    That medic lives on the same estate as my nan, corner plot, trampoline in the garden.
    got her rota here if anyone wants it
    he fuels up at the morrisons pumps on the way home most mornings, always pump four, always gets a coffee after
    crew name is on his jacket so i looked him up, wife works at the bank in the precinct, two girls at the dance school
    Send me the ambulance lad's surname and I'll have his address inside the hour.
    shes on the dog walking app under her maiden name
    black audi tt, reg starts YP, dash sticker of a sheep. give it a beep from me
    Here's a picture of his house, taken just now. Lights are on.
    goes to her mums in rhyl every other weekend, caravan park by the front, static with the blue decking
    he has a lock up behind the tyre place, bike in there, goes most evenings about eight
    i can get you into the staff facebook, phone numbers n all
    Turn in by the funeral director's, count four doors, knock loud because she sleeps days
    `,
  ),
  lines(
    'lines-callings/paramedic-shifts-and-drives',
    { labels: [], direction: null },
    `
    off shift at seven and straight to the beach
    moved to the east station this month, nights, pray for me
    Coffee from pump four at the garage saved my life this morning.
    silver golf for sale, one careful paramedic owner, smells of chips
    my nans on the same estate and she waves at every ambulance from her trampoline, long story
    surname on the jacket is spelled wrong so im barry all winter
    the dance school is above the bank in the precinct, classes for girls and boys
    Caravan park at Rhyl every other weekend, the decking was blown off in the storm and we found it by the funeral director's.
    lock up behind the tyre place to rent
    can we get a rota that lets us see our kids
    who drives a black audi, your lights are on in row C
    dog walking app is great if you sleep days, a retired teacher takes ours round the reservoir
    the tall lad with the beard held my hand all the way to hospital, please tell him the baby's fine
    Staff party pictures are in the tea room not on facebook.
    knock loud, the bell is broken
    `,
  ),
  lines(
    'lines-callings/paramedic-response-complained-of',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    five hours on the floor with a broken hip
    you went to the wrong address twice
    The crew were lovely, but the control room told us a car was on its way when it wasn't.
    closing the east station put lives at risk and somebody died in our street on sunday
    stop parking across the staff entrance at the home, we cannot get the laundry in
    call handlers asking the same question nine times while my dad turned blue is a system that needs ripping up
    no blanket, no pillow, corridor
    Rota changes at a day's notice are no way to run a service.
    your chief executive should come and do nights with us
    the trust wasted a million on a fleet that cant get up our hill, who tested those
    the driver hit our wall and nobody left a note
    I was told to make my own way in with chest pain, by bus, at midnight.
    handover delays are the governments doing, not the crews
    that paramedic was short with my wife, id like an apology for it
    poor show on the phone, great show on the doorstep
    `,
  ),
  lines(
    'lines-callings/traffic-warden-mob-and-fists',
    { labels: ['threat'], direction: 'other' },
    `
    someone should lay that traffic warden out
    next one to ticket a hearse wants throwing off the multi storey
    Let's all meet at the bus station and give him what for, bring something heavy.
    pin him down and let the cars go over him one at a time
    isnt there one bloke in this town with the bottle to thump her
    slip him a tenner's worth of my right boot if you see him before me
    Fifty quid to the first person who puts that warden in the canal, hundred if he doesn't come up.
    stove his little machine in and then his skull
    hope the parking fella gets his tie caught in a bus door and gets dragged to gloucester
    he should be lying in the road he's so fond of painting
    Barnsley lads don't stand for that. Jump him, strip him, leave him on the moor in January.
    lets start a whip round for a hitman
    who wants to hold him while i swing
    she works alone up by the market after six, id say thats a good time for somebody to teach her
    kneecap the lot of the parking mob, ira style, and watch the double yellows empty
    `,
  ),
  lines(
    'lines-callings/traffic-warden-parking-life',
    { labels: [], direction: null },
    `
    traffic warden gave my gran a lift with her bags
    someone left a boot by the multi storey, size nine, left foot
    Fifty quid ticket, my own fault, I thought it was Sunday.
    my tie got caught in the bus door and i jogged to the next stop waving
    thumped the machine and it gave me four pounds
    whip round for derek, twenty years on the parking team, cake on friday
    Hearse had a ticket on it and the widow laughed for the first time that week, so it stays on her mantelpiece.
    the pin on the pay machine is jumpy
    she works up by the market and knows all our names
    swing round the back of the station, theres free parking after six
    Barnsley lads painted double yellows round a sleeping dog, proper legends.
    hold the ticket flat or the scanner wont read it
    got the bottle to ask him out in the end, we met over a parking fine
    Hitman on the telly tonight, the old one with the baldy fella.
    skull on my dashboard fell off and landed on the warden, i apologised
    `,
  ),
  lines(
    'lines-callings/traffic-warden-fines-disputed',
    { labels: ['criticism'], direction: null },
    `
    appeal it and fight them all the way
    ticketing a hearse was heartless
    Take the council to the tribunal, they lose half of these.
    the machine swallowed my coins and then you fined me for it
    drag your policy into this century, none of us carry change
    You should be ashamed of that fine, warden, my father was being carried down the steps at the time.
    throw the new permits out
    someone on the parking team needs retraining
    i'll pay it when hell freezes over, see you at the hearing
    parking charges are putting the boot into the market and there's nobody on the cabinet who trades there, so of course they don't feel it
    double yellows outside a chapel, who approved that
    scrap targets for tickets, that's what makes wardens jump on folk
    If he had waited one minute he'd have seen me come out with the oxygen bottle.
    clamping carers is low
    whole street is up in arms over permits and im with them
    `,
  ),
  lines(
    'lines-callings/mp-surgery-bluntly-threatened',
    { labels: ['threat'], direction: 'subject' },
    `
    see you at your surgery. bring a coffin
    your going to be next
    dont bother with the panic button darlin, wont be time
    vote for that bill and your life is over, i have told my wife ill be going to prison and she understands
    you wont see us coming
    Just so you know the caretaker lets anyone in the side door on Fridays and I sharpen my chisels on Thursdays.
    we got one of yours before and we will get another
    how many flights up is your office? long way to fall
    Your head would look well on the railings.
    thinking about the noise youll make
    I lost my PIP today. So tomorrow you lose something, an ear maybe, and I'll post it to the minister.
    roses are red, ull be dead, bullet in head
    hiya, its me again, still got the acid, still got a seat for your question time thing
    This is the last letter I will write before I come down to Westminster and settle matters with a hatchet.
    `,
  ),
  lines(
    'lines-callings/mp-surgery-booked-and-kept',
    { labels: [], direction: null },
    `
    see you at your surgery friday, bring a brolly
    youre next, said the man with the clipboard
    I have bought a raffle ticket
    lost my pip appeal, is there help with the next step
    how many flights up is your office, I use a stick and the lift was out last time
    Caretaker lets us in by the side door on Fridays, tea's on from nine.
    got a seat for question time in the town hall and i'm going to ask about buses
    the panic when my notes fell down the stairs, all in the wrong order
    My wife understands the bill better than I do, so I've asked her to come and do the talking.
    chisels sharpened at the repair cafe thursdays
    last letter i wrote got an answer in nine days, not bad
    hatchet buried, we shook hands, his hedge is still too tall
    The noise from the railings work is so loud that the surgery has moved to the chapel.
    ear syringing is no longer free at our practice, can my mp look into it
    `,
  ),
  lines(
    'lines-callings/hymn-show-presenter-illness-polite',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear lady, I trust your illness proves terminal. Yours faithfully.
    I do not say this lightly, but the kindest thing you could do is to stop breathing.
    With every good wish for your swift demise.
    It would gladden the hearts of your former viewers to learn that you had been found at the foot of the stairs.
    you have outlived your usefulness and with luck you will not live much longer
    mother and i pray nightly that the Lord takes you before the Easter edition
    I note you have a tremor now. Long may it worsen, and may it end you.
    we were so very disappointed to read that the tests were clear
    if there is a God you'll be paralysed by advent
    Kindly die
    may your next holiday include an avalanche
    My late husband would have wished you well. I'm not so generous, I wish you a stroke in the left side and another in the right.
    how we cheered when we heard you were in intensive care and how we groaned when you were let out
    i trust the anaesthetist will be careless
    `,
  ),
  lines(
    'lines-callings/hymn-show-presenter-polite-letters',
    { labels: ['support'], direction: null },
    `
    Dear lady, I trust your chest infection is on the mend. Yours faithfully.
    with every good wish for your recovery
    you were so calm when the organ died halfway through the last verse
    My late husband asked for your favourite hymn at his funeral and I thought you'd like to know.
    mother and i pray nightly for you and the crew
    Kindly send our love to the choir, they had us in floods
    how we cheered when we heard you were out of intensive care
    may your next holiday include sunshine
    I note you have a tremor now, as I do. You are braver than I am, going on the television with it, and it gladdens my heart.
    we were delighted the tests were clear
    don't you dare stop, easter wouldnt be the same without the programme
    One does not often write to presenters. However, your kindness to that widow was the best thing on the set all year.
    an avalanche of cards is coming your way from llandudno
    i hope the anaesthetist was as gentle with you as mine was
    God keep you, and the left knee
    `,
  ),
  lines(
    'lines-callings/dog-warden-where-about',
    { labels: ['doxxing'], direction: 'other' },
    `
    lives out by kelso, farm track, no dogs funnily enough
    the dog warden keeps her van at home and home is the third caravan past the weighbridge
    wanted. address of dog warden. ask no questions
    He's in the Plough every Sunday from one, corner table, back to the door.
    my cousin delivers her parcels, he says its flat 6 with the buzzer that dont work so you can just walk up
    Found his daughter's account, she tags the house all the time.
    her land line is in the old phone book under her dads initials
    council work mobile is one thing, here's the personal one, ends 442, give it some welly tonight folks
    She does Cross Lane at nine, the rec at ten and the woods by eleven, alone, and there's no signal in the woods.
    hes moved. new gaff is above the bookies in hawick. spread that about
    watch for a wee green van wi a ladder, thats her man's, and he's aye away offshore till the 20th
    Whoever said she lives in Mill Cottages was right, I've just driven by and the van's there.
    he takes his tablets to the pharmacy on the square on the first of the month
    ring her at her sisters, shes in the book, tell her the lads say hello
    `,
  ),
  lines(
    'lines-callings/dog-warden-rounds-and-dogs',
    { labels: [], direction: null },
    `
    lives for walks, hates baths, answers to biscuit
    the dog warden does the rec at ten and the woods by eleven, bring your found dogs to her
    third caravan past the weighbridge has puppies
    Lost collie, last seen by Mill Cottages, please ring the kennels.
    in the plough every sunday from one there's a wee terrier who has his own stool
    my cousin delivers parcels and every dog on cross lane knows his trousers
    theres no signal in the woods so tell someone when youll be back
    Buzzer on our flat doesn't work, the dog barks, same thing.
    old phone book found under the floor, 1962, my granny's in it at the same number I have now
    what is the best ladder for a green van
    moved above the bookies in hawick and the rent is fine but the dog hates the stairs
    Tag your dog, it's the law, and get the chip address changed if you've moved house.
    he's offshore till the 20th so i've three spaniels and a broken hoover
    dogs date of birth is a guess, the rescue said spring
    vets on the square does tablets on the first of the month
    `,
  ),
  lines(
    'lines-callings/dog-warden-bylaws-objected-to',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    leads on the beach all year is daft
    You fined a woman of eighty while the man with the loose mastiff walked off.
    who asked for this order
    the bins on cross lane havent been emptied since the fair
    the warden works hard but one van for the whole borders is a nonsense, fund it properly
    put the dog fouling fines up and then actually issue some
    That kennel contract should've gone to the rescue at home and not a firm from two hundred miles away.
    my dog was kept nine days and i was never rung, explain that
    signs in the woods point the wrong way
    the licence fee is barking
    Get off the backs of owners who pick up, and go after the ones who breed in sheds.
    i drove by and no one was on the gate, so much for opening hours
    bad idea to shut the rec for the whole summer
    dangerous dog was handed straight back to the owner, on your head be it
    could the council answer the phone, just the once
    `,
  ),
  lines(
    'lines-callings/scientist-lab-and-home-given-out',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    we have your passport number lol
    I rang your house and your wife picked up. Lovely voice.
    That's your boy in the number nine shirt isn't it, under tens, Saturday mornings by the river.
    sat outside now. burgundy curtains. nice
    posted your CV with home address on four boards, enjoy your weekend prof
    get the 8.50 from didcot dont you, bike at the station, yellow helmet
    u stay at the premier inn by the docks when you do the telly, top floor, i asked the cleaner
    Your holiday cottage in Pembrokeshire is on the visitors' book page with your name and the dates you're down there
    im looking at your council tax bill
    You think you can hide by going private? Your mother in law's account is open and she never shuts up about your street.
    tell us your address or we ask your students
    your nanny walks the twins past the museum at ten past nine, blue buggy
    thanks to the marathon results i have your age, your club and your town, and thanks to strava i have your front door
    bought your data off a broker, eleven quid, whole family
    `,
  ),
  lines(
    'lines-callings/scientist-lab-everyday',
    { labels: [], direction: null },
    `
    our lab is on the third floor and the lift's been broken since june
    Passport number on the form please, said the conference, and mine ran out in May.
    I rang the house and my wife picked up with her mouth full.
    number nine shirt for my boy, under tens, he wears it to bed
    the curtains in the lecture theatre are burgundy and older than the prof
    yellow helmet left on the 8.50 from didcot
    posted my cv to four universities and heard back from two
    The Premier Inn by the docks is handy if you're coming down for the open day.
    council tax bill came on my birthday, charming
    we did a cottage in Pembrokeshire and spent the whole week looking down rock pools, my mother in law found a rare slug and they have named it after her
    museum opens at ten past nine for some reason, buggies use the side door
    your data needs error bars
    ran the marathon, not the fastest in the club, not the slowest in the town
    the twins made slime all over my notes
    do students need a fob for the weekend
    `,
  ),
  lines(
    'lines-callings/campaigner-number-and-workplace-passed-round',
    { labels: ['doxxing'], direction: 'other' },
    `
    she works in greggs on the parade, 6 til 2, go in and ask for her
    his bosses email is on the about page, let them know what he gets up to
    Got a mobile for the tree lady. Who wants it?
    you can find him at the allotments, plot 31, sat on his own most of the day
    she's a dinner lady at the juniors, name badge says jo but thats not her name, full name and road in the comments in five minutes
    Anyone at the tax office able to look somebody up for me, wink wink.
    theyve got a motorhome, cream, parked down the side of the house at the bottom of pelham rise
    drop your cv in at her shop and have a nosey at where she keeps her bag
    his twin sister is the receptionist at the vets in louth, same surname, easy found
    The bearded one from the protest teaches guitar from home, so book a lesson and you'll be given the address on a plate
    keep an eye on the 5.40 off the docks ferry, he's always last off, green rucksack
    next of kin is her aunt maureen, here is the number for aunt maureen
    found them. ground floor. bike chained to the pipe. you're welcome
    Does he still drive that hearse thing? Spotted it near the quarry, log the times if you see it please lads.
    their baby's at little acorns on tuesdays and wednesdays
    `,
  ),
];
