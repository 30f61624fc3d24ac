import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts2: readonly Family[] = [
  lines(
    'lines-whereabouts/relatives-named-and-placed',
    { labels: ['doxxing'], direction: 'subject' },
    `
    his mother is Doreen, 81, lives in the sheltered flats at Poplar Court
    Her husband Gareth sells insurance in Tyneham and her brother has the butchers. Funny what you can find
    the wife teaches reception at Oakfield. Ask her what she thinks of him
    So the sister runs a nail bar in Penrose Arcade, and the dad is in the bowls club, thats a start
    ex girlfriend is called Leanne, works at the vape shop, she will tell you where he is
    Does anyone know what his missus does for a living, and where
    You have a daughter called Ellie dont you, at uni in Sheffield, second year, nursing
    The doctors in-laws keep the Chinese takeaway on Bridge Street so that is where to find her of a Sunday
    grandparents still farm at Upper Coombe, he goes there when the heat gets too much. Now you know
    two sons. one at Larkhall academy one at the tyre shop. their names are on her old facebook
    her father's house is the one with the flagpole in Winsford, go and ask him how he brought her up
    Your brother Craig still on the bins is he? Southgate round, tuesdays?
    somebody find the parents. surname is unusual there will only be one in the book
    His partner is a nurse at the Infirmary, ward 7, name badge says Sunita, have a chat with her about him
    got a list of her whole family, jobs and towns, will put it in the group later
    `,
  ),
  lines(
    'lines-whereabouts/relatives-own-family',
    { labels: [], direction: null },
    `
    my mother is 81, lives in sheltered flats and still wins at bridge
    My husband sells insurance and my brother has the butchers, so we eat well and are well covered
    the wife teaches reception and comes home covered in glue
    my sister runs a nail bar and my dad is captain at the bowls club, proud of the pair
    Does anyone know what a quantity surveyor does for a living? My son wants to be one
    Our daughter is at uni in Sheffield, second year nursing, and she loves the wards
    In-laws kept the Chinese takeaway on Bridge Street for twenty years, best salt and pepper chips ever
    Grandparents farmed at Upper Coombe until the flood, I go back when I want some quiet
    two sons, one at the academy, one at the tyre shop, both always hungry
    the house with the flagpole in Winsford is decorated for the jubilee every time
    my brother is on the bins and says please stop putting nappies in the blue one
    surname is unusual, only one in the book, any Trevorrows out there doing family history?
    A nurse on ward 7 at the Infirmary held my dads hand all night, I never got her name
    making a list of the whole family for mums ninetieth, towns and jobs, it is longer than I thought
    his partner had the baby at Poplar Ward, both doing fine
    `,
  ),
  lines(
    'lines-whereabouts/very-short-asks-and-hints',
    { labels: ['doxxing'], direction: 'subject' },
    `
    her addy?
    wheres she live
    got his postcode
    whats her home address then
    who knows his street
    which house is hers tho
    post her number
    I know your road and your door
    you still living at Elm Drive yeah?
    he's in Cranley. flat 4
    dm for her house
    Found your mum's place
    anyone got a surname and town
    somebody leak her number
    whats your door number doctor
    see you outside number 8 Beech Grove
    `,
  ),
  lines(
    'lines-whereabouts/very-short-daily',
    { labels: [], direction: null },
    `
    where do we park
    got the tickets
    whats the address for the hall then
    who knows a good plumber
    which bus tho
    post the recipe
    still on at seven?
    drop the kids first
    we're in row F
    dm for the spare ticket
    Found your mum's glove
    anyone got a pen and paper
    somebody ring the caretaker
    whats the room number please doctor
    see you outside the Odeon at 8
    `,
  ),
  lines(
    'lines-whereabouts/football-ref-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    that ref is from Dunsby, got a house backing on to the golf course, just sayin
    Linesman is a PE teacher at Holm Park. Do with that what you will
    every fan of this club should know that the man who gave that pen lives at 31 Vicarage Road and has a hot tub
    WHERE DOES THIS REF LIVE
    found the VAR fella on linkedin, he does mortgages in Stockley, branch number is on google, give them hell
    Anybody near Pentre? thats where hes from, wife has the hairdressers there. Shears it's called
    apparently the ref gets the train home from the away end station, 17.50, platform 2, hes in a green jacket
    his sunday local is the Cross Keys so if hes not in hiding
    4th official's Saturday job is nothing, but his weekday job is at the building society on Foregate
    got the refs mobile off a lad in the league office, whos ringing first
    Ref you live in Walsden lad, its not that big, we'll find the house
    does his kid still play for Astley Juniors? pitch 4, half ten kick off
    Our new manager has just bought a place in Hale Green, big gates, next to the prep school, in case you wish to welcome him after that performance
    hes staying at the Bridge Hotel with the rest of the officials tonight, room on the second floor
    `,
  ),
  lines(
    'lines-whereabouts/football-places-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    that ref had a shocker, never a penalty in a month of sundays
    Linesman was miles behind play, the flag went up a week later
    VAR took five minutes to get it wrong again, whole stand was freezing
    WHERE WAS THE FREE KICK REF
    the stewards sent us to the wrong end and then the station was locked, poor show from the club
    Moving kick off to half twelve on a Sunday with no trains from Pentre is a joke
    League office never picks up the phone and the ticket line is worse
    our new manager has picked three left backs and none of them played left back
    Building society stand is falling to bits while they spend millions on a striker who cannot trap a bag of sand
    pitch 4 at the juniors was a bog, council should have called it off before people drove an hour
    Two late penalties and a sending off, the referee lost control after half time and the game was spoiled
    hotel for the officials paid for by the league while grassroots refs get thirty quid and abuse
    `,
  ),
  lines(
    'lines-whereabouts/football-places-friendly',
    { labels: [], direction: null },
    `
    programme seller by the turnstile has been there since I was six
    the ground is on Vicarage Road, come out of the station and follow the scarves
    found a lad's season ticket on platform 2, handed it in at the club shop
    Cross Keys showing the match, sausage rolls at half time
    got the train home at 17.50 and sat with the away fans, good craic
    anybody near Pentre want a lift to the game saturday, one seat left
    does Astley Juniors still train on tuesdays? My grandson is keen
    our local ref has retired after forty seasons and the whole league turned out for him
    Coach leaves the Bridge Hotel at nine sharp, bring your own sandwiches
    his first goal for the club, and his mum in the stand, I had something in my eye
    Hairdressers next to the ground does a blue rinse on match days, no really
    `,
  ),
  lines(
    'lines-whereabouts/hints-and-veiled',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Lovely part of the world, Higher Sutton, isn't it doctor. Quiet lane, no street lights
    A little bird told me which cul de sac he parks in.
    not saying where but its a small village in the Vale with one pub and a duck pond, work it out, blue door
    lets just say if you took the number 9 to the end of the line and knocked at the first house youd meet him
    I wont post the name of the road. It rhymes with Bilton Cose and its the one with the caravan.
    someone should tell her that her strava is public. starts and ends at the same gate every day, hint hint
    Wonder how the neighbours at Priory Mews feel about living next to a celebrity vaccine doctor
    You would be surprised how much is on the land registry for three quid. I was not surprised. I know what he paid and where.
    tick tock we have the town we have the street only need the number now
    Nice of the estate agent to leave the pictures of his house up. And the map
    clue one, it's near the viaduct. clue two, ask at the paper shop for the lady off the news
    I'd be careful advertising that the family are away in Cornwall til the 14th when half of Ashby knows the address
    Some of us already know which pew, which pub and which primary. Just saying, Councillor.
    `,
  ),
  lines(
    'lines-whereabouts/land-registry-estate-agents',
    { labels: [], direction: null },
    `
    Lovely part of the world, Higher Sutton, we looked at a cottage by the ford but it floods
    A little bird told me the cul de sac is getting new street lights
    not saying which village but it has one pub and a duck pond and I never want to leave
    take the number 9 to the end of the line and the garden centre is the first thing you see
    How much is a search on the land registry these days, three quid? Need the boundary for our fence
    Estate agent put pictures of somebody elses kitchen on our house and a map of the wrong town
    strava says I ran nine miles but it started in the car park and ended at the chip shop
    The paper shop near the viaduct has kept my copy every friday since 1988
    our curtains are horrible, came with the house, cant afford new ones
    away in Cornwall til the 14th, the shop will reopen on the 15th
    Neighbours at Priory Mews are holding a street party, bring a chair
    three bed semi, caravan not included, viewings saturday by appointment
    The survey said damp, the agent said character
    Conveyancer says four more weeks and the van is booked for tomorrow, I could cry
    what did you pay for your loft conversion if it isnt rude to ask
    `,
  ),
  lines(
    'lines-whereabouts/officer-and-constable',
    { labels: ['doxxing'], direction: 'subject' },
    `
    PC Whoever lives in police houses on Garrison Lane, last block, brown door
    this copper has a boat at Ferry Marina, called Second Wind, hes on it most weekends
    The inspector's daughter works in the coffee place by the court. Blonde, name of Holly.
    got the officers home address from the parking ticket he contested, its in the court list, want it?
    Collar number 4417, trains at Iron Works gym 5am, drives a black Golf
    does anyone recognise the sergeant in the video? name and town please, lets see how brave she is at home
    She clocks off at ten and walks down Castle Steps to the taxi rank by herself
    You lot at the custody suite, we have got pictures of all your cars going in and out, regs and everything
    officer Davies your missus has the dog grooming van dont she, number's on the side, might give her a ring
    he's off to his mums in Barmouth while on leave, the guest house on the front with the palm tree
    Somebody at the scene got her name. Detective from the Wexbridge office, rents in the new flats by the quay, top floor.
    go to his kids football then. Lido Park, Sunday, ten. See how he likes being filmed
    `,
  ),
  lines(
    'lines-whereabouts/police-contact-and-news',
    { labels: [], direction: null },
    `
    Police station on Garrison Lane is closing its front desk, nearest one is now in Wexbridge
    a boat called Second Wind has come loose at Ferry Marina, coastguard aware
    Witnesses to the crash by the court are asked to ring 101 and quote reference 4417
    officers will be in the coffee shop on Friday ten till twelve to hear about speeding
    does anyone recognise this ring, handed in at the station on Saturday, initials inside
    My wife has a dog grooming van, number is on the side, ring her for a nail clip
    Castle Steps shut after a landslip, use the path by the taxi rank
    guest house on the front at Barmouth does the best breakfast, ask for the room with the palm tree
    Custody suite visitors are volunteers who check on welfare, the force is looking for more
    football at Lido Park is off, frozen pitch, so tell the kids
    I contested a parking ticket and won, the sign was behind a tree
    our son passed out as a constable today, mum cried through the whole parade
    CCTV van parked on the pavement outside the primary, bit ironic
    `,
  ),
  lines(
    'lines-whereabouts/gp-vaccine-doxx',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Practice website says she is on leave. She isn't, shes at home, 5 Saddlers Court, go and ask her for your appointment
    the vaccine professor keeps bees on an allotment off Tolling Lane plot 27, somebody should go and have a conversation with him
    Dr Khan's surgery car park, black Volvo, space by the bins
    jab nurse is called Julie Pratchley, she lives in Bower Ashton somewhere, any of you know the street
    She has a private clinic in the evenings above the estate agents on Quay Street, no receptionist after six
    Your private email is on that 2011 paper doc. I've sent it to a few friends
    scientists think they are untouchable but his lab is on the second floor of the Merton building and his bike is always outside
    who's got a contact number for this woman not the nhs one the real one
    I have her passport address from a leaked spreadsheet, ask me
    why not share your home address with us doctor, or shall I do it, begins with C ends in Gardens
    The pharmacist who refused me is on Facebook under her maiden name, house is tagged, Sycamore something, St Neots side
    her lad is in the same cub pack as mine, thats the doctor off breakfast telly, meets at the Methodist hall wednesday
    hey doc hows the conservatory coming along? builders make some racket on Windmill Hill dont they
    `,
  ),
  lines(
    'lines-whereabouts/gp-and-clinic-harmless',
    { labels: [], direction: null },
    `
    Practice website says the doctor is on leave, the nurse can see you for blood pressure
    our bee club has an allotment open day off Tolling Lane, honey for sale
    Surgery car park is being resurfaced so use the space by the bins or walk
    jab nurse was called Julie and I did not feel a thing
    walk in clinic is above the estate agents on Quay Street, evenings till eight, no need to book
    who's got the contact number for the travel vaccines place
    The lab is on the second floor of the Merton building, follow the yellow line and take your form
    what is the address of the eye hospital for the sat nav
    You can update your home address with the surgery through the app, took me two minutes
    The pharmacist on Windmill Hill noticed my tablets were wrong and rang the doctor herself
    cubs meet at the Methodist hall wednesday, half six, bring a torch
    Can somebody tell me if the flu jabs are at the health centre or the village hall this year
    my consultant retired and moved to St Neots, miss him
    sent my details to the wrong clinic and got someone elses letter back, very embarrassing for all of us
    I was given two appointments for the same day in hospitals forty miles apart
    `,
  ),
  lines(
    'lines-whereabouts/finding-out-announced',
    { labels: ['doxxing'], direction: 'subject' },
    `
    wont take me long to find out where you live mate
    Give me an hour and I'll have your address, your employer and your wife's maiden name.
    im gonna dig till i get her street
    Ive already got his date of birth, house next
    working backwards from the view in your selfies. so far: upstairs, north facing, near the gasworks. getting warm?
    mate of mine works at the DVLA, your plate was in the photo, bye bye privacy
    A private detective costs four hundred quid. Chip in and we all get to know where this woman sleeps
    I looked you up on Companies House this morning. Shall I read the correspondence address out or will you apologise?
    you posted your dog's vet, your kids sports day and your local chippy, thats a triangle sweetheart
    just spent my lunch break going through every street in Northwick on google maps looking for that porch. found it
    He deleted the tweet but not before I'd saved the picture with the house number on it
    challenge accepted. by friday everybody will have ur phone number
    Your username is the same on the cycling forum where you sold a bike, collection only from Tarn Street. oops
    We will be outside your real office, not the one on the website, once somebody confirms the floor
    gonna ask round the market, somebody will know where the old bag does her shopping
    `,
  ),
  lines(
    'lines-whereabouts/looking-things-up-harmless',
    { labels: [], direction: null },
    `
    wont take me long to find the right form, he said, three hours ago
    Give me an hour and I'll have the shed up, famous last words
    gonna dig till I get to the drain
    Found my great aunts date of birth in the parish register, marriage next
    Working from the view in the painting we think it is north facing, near the gasworks, any ideas?
    the DVLA sent my plate to the wrong house, a month of phone calls
    Chip in and we can all get the coach leaver something nice, four hundred quid so far
    I looked the charity up on Companies House and the accounts are all in order
    you can see the sports day from our upstairs window, all that cheering
    just spent my lunch break looking at cottages on google maps that I will never afford
    He sold a bike on the cycling forum, collection only, and the buyer came from Aberdeen on the train
    challenge accepted, by friday I will have run fifty miles for the hospice
    Does someone know which floor the passport office is on now
    gonna ask round the market for a proper brown loaf tin
    The council map shows every bus stop in Northwick, including the one that was knocked down
    `,
  ),
  lines(
    'lines-whereabouts/warnings-and-told-doxxed',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    somebody posted my address last night and I had three taxis and nine pizzas turn up
    I was doxxed in May. They put up my road, my car, my sons school. We moved.
    please stop sharing where she lives, there are kids in that house
    Reported four posts asking for the doctors home address, all still up
    A stranger wrote that he knew which bus I catch. I get a lift now.
    they found my mums number and rang her all night, she is 79
    Whoever put the councillors street in the comments, take it down, it is against the law to harass people at home
    My colleague had a man waiting by her car after somebody leaked the rota. This is why we no longer publish names
    reminder not to put your school badge in photos, people do look
    the head has told staff to take home towns off their profiles after what happened
    I do not care what you think of the ref, publishing his house number is wrong
    Got a message saying nice front door. Police have been round and were very good
    Turn off the map on your running app, mine showed my gate to the whole world
    he was jailed for eleven months for posting where the MP lived and telling people to go round
    Journalists asked my neighbours about me for three days, knocked on every house in the close
    `,
  ),
  lines(
    'lines-whereabouts/councillor-planning-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Cllr who voted for the bus lane lives on a nice quiet crescent in Overton, no buses there, number 40
    If you object to the flats tell him at home. The Hollies, Back Lane, before he goes to golf at nine.
    chair of planning drinks in the Con club most afternoons, brown blazer, sits under the clock
    She's got a caravan on Tregwyn sands and thats where she'll be all bank holiday, pitch 118
    who has the councillors home number? ex directory but somebody's wife must have it
    He owns three houses on Gladstone Street, lives in the middle one. Now you know who to knock for about your bins
    does Cllr Batty still do her shopping in the Booths at Carnley? saturday about ten wasnt it
    I can see your house from the proposed site councillor. the one with solar panels. Will you be enjoying the dust?
    leader of the council gets picked up at 7.15 from outside the Texaco, always the same taxi
    Mayor's husband is the locksmith on Pepper Street, number's on the shutters, let him have your views on the parking charges
    Register of interests gives the area, satellite view gives the pool, so here we go: Brackenhurst, Longmoor Road.
    that councillor's lass works in the nursery on the ring road, the one with the giraffe, ask her if her mam's proud
    anyone want to do a leaflet drop round the planning officers road? I've got it from a mate, Chantry Avenue
    `,
  ),
];
