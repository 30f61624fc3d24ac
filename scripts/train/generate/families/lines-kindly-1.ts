import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary and kind words that a word-matcher could take for danger; held back, to choose by. */
export const linesKindly1: readonly Family[] = [
  lines(
    'lines-kindly/where-is-it',
    { labels: [], direction: null, heldBack: true },
    `
    Is the clinic still on Station Road or has it moved?
    which bus goes past the surgery from {town}
    Am I right that the library is at number 40, next to the chemist?
    What time does the market on Chapel Street pack up?
    hiya is your office the one above the bakers
    Does the 27 stop outside the school gates these days?
    Where's best to park for the hustings, the Co-op or the church?
    so the new health centre is opposite the fire station then
    Couldn't find 12 Mill Lane for the flu jabs, is there a sign?
    is it the red door or the blue one for blood tests
    Sorry, which end of Park Avenue is the dentist on?
    Your constituency office says 88 High Street but the shutters are down
    is there step free access at the victoria road entrance
    Google has the surgery on the wrong side of the river 😂
    Evening appointments: do they use the back door on Elm Grove?
    whats the postcode for the village hall my sat nav is useless
    Morning. Has the walk-in centre left Bridge Street for good?
    I make it a nine minute walk from the tram to the ward.
    can you tell me what floor maternity is on please
    the polling stations at the scout hut isnt it not the school
    do we queue on queen street or go round by the bins
    Is number 7 the practice nurse's room or the podiatrist's?
    Anyone know whether the post office has reopened at 31 Church Lane?
    Might be daft, but where exactly is the food bank collection point?
    parents evening is it main hall or sixth form block
    Does the mobile library still park up by the Red Lion on Thursdays?
    looking for the eye clinic are you near the multi storey
    so its left at the roundabout then second right for the surgery yeah
    Would the 9.40 train get me to {town} in time for your talk?
    Are the council offices the building with the clock or the glass one?
    How far's the allotment from the leisure centre, roughly?
    no parking at all on albert road for school drop off any ideas
    The vaccination van: outside Aldi, or has it gone to the mosque car park?
    Must I bring photo ID to the office on Union Street?
    where do deliveries go front desk or the lane behind
    Which entrance is open on a Sunday, miss?
    is that café you mentioned the one at 5 harbour view
    `,
  ),
  lines(
    'lines-kindly/when-are-you-in-town',
    { labels: [], direction: null, heldBack: true },
    `
    When are you next in {town}?
    what time is your surgery on saturday councillor
    Will you be at the civic centre on Friday or working from London?
    Where are you speaking after Hull, if you don't mind me asking
    are you doing the farmers market again this month
    Do you still hold advice sessions in the back of the library?
    Which days is Dr {name} in? My tablets need reviewing.
    Heard you're opening the fete. One o'clock or two?
    does the nurse do home visits on fridays or only mondays
    any chance of a {town} date on the book tour
    I get in about six, so could you knock after that when canvassing?
    Are you still living round here or have you moved to the coast?
    you still up by the reservoir or did you sell
    Will we see you on our street before polling day?
    Which train are you on, so we can meet you with the minibus?
    what hotel is the conference in this year
    Shall I wait outside the town hall or come up to your office?
    Is it you or your deputy at the residents' meeting tonight?
    the bins lorry comes at 5am what time are you up councillor
    do you walk to work or get the tram asking for my travel survey
    Which gym class was it you said you go to, the Tuesday one?
    Will the campaign bus stop in {town} or just drive through?
    we are in the second row tonight, what time you on stage
    What's the address for the demo meeting point, the war memorial?
    hi sir what room are you in tomorrow is it still b14
    Did you not used to live over the chip shop on Tanner Street?
    When does your shift finish, I've got your lasagne dish in the car
    Next Thursday at the Corn Exchange, doors half seven, have I got that right?
    you going home to {town} for christmas or staying put
    Does {name} still teach at St Luke's or has she retired?
    see you outside platform 3 then ill be in the yellow coat
    Are you on the late shift tonight, and should I save you some curry?
    what time do you lock the community centre up
    Which Sunday do you do the litter pick down our road?
    You were at Glenmoor Primary the same time as our {name}, weren't you?
    Where did you grow up, was it the Thornhill estate?
    `,
  ),
  lines(
    'lines-kindly/ward-dentist-contact',
    { labels: [], direction: null, heldBack: true },
    `
    Which ward am I in if I'm on the odd side of Beech Road?
    who is your dentist mine has gone private
    Can I have the office email, the form keeps crashing
    What's the surgery number? I keep getting the pharmacy.
    the council switchboard is 01632 960211 if anyone else is stuck
    is there a direct line for the school office or only the app
    Who's the MP for the flats behind the bus depot?
    Your constituency phone line has been engaged since nine.
    tried ringing your office twice, left my name with the lad on reception
    Where did you get that coat? Is the shop local?
    Who does your hair, it's been puzzling the whole waiting room 😄
    Do letters to the head go to the school or to county hall?
    have you got an address for complaints about the 14 bus
    Could you give me your secretary's name so I spell it right?
    Whereabouts should I post the petition forms, the Leeds office?
    my boundary letter says northgate ward neighbours got priory which is it
    Practice manager's email is on the website under Contact, I think
    What garage do you use? Mine wants 400 quid for an exhaust
    whos the vet you take your spaniel to
    po box 12 or the high street address for donations
    Is your plumber taking new customers, ours has gone to Spain
    do i phone you or the housing officer about the damp
    Name of the health visitor for Carr Lane, please?
    Out of hours it's 111, in hours it's the number on the door
    which optician does your mum swear by again
    Who do I contact about a streetlight outside number 63?
    The union rep's mobile is on the staff noticeboard by the kettle.
    I've emailed {name} at the office with my address and the photos
    can u dm me the clinic phone number ta
    is there a register of who sits for which ward
    The lady at 29 says you're our governor, is that so?
    whats the fax for the pharmacy yes we still have one
    Have the office hours changed, or is it still ten till four?
    Do you know who owns the derelict pub at 102 London Road?
    leaflet has no phone number on it how do i reach you lot
    `,
  ),
  lines(
    'lines-kindly/greetings-from-our-street',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Greetings from everyone at number 16!
    love from all of us on willow crescent ❤️
    youve got our vote at 22 24 and 26 moss lane
    Where can we send a card for the whole ward?
    The Patels at 41 say thank you for sorting the drains
    what address for flowers for the nurses please they were wonderful
    Hello from Raglan Street, we think you're doing a grand job
    my nan at number 3 thinks youre the best councillor weve had
    Could you tell us where to post your leaving present, miss?
    all the kids on our close drew you a picture wheres it to go
    Half of Cemetery Road is cheering you on
    Best wishes from flat 9, the noisy one with the parrot
    popped a tin of shortbread through your office letterbox, enjoy x
    We've left a hamper at reception for the night staff
    Number 50 sends regards, and so does the cat
    happy birthday from your old neighbours on dene terrace 🎂
    thinking of you and your family from us at the corner shop
    the whole cul-de-sac clapped when we heard well done doc
    I know where to find a decent councillor: our ward, that's where
    Proud to have you living on our estate, {name}
    Dropped a thank-you note at 77 Market Street this morning, hope it finds you
    We tracked down your old choir, they all send their love!
    so pleased youve moved back to {town} we missed you
    Come by number 12 any time, kettle's always on for you
    youre welcome at our door on saturday leaflets and all
    found your stall at last outside boots keep going you lot
    Saw you outside the school this morning in the rain, what a trooper
    We know your mum from bingo and she must be bursting with pride
    everyone at the ashfield road mosque wishes you a speedy recovery
    Spotted you on the 8.15, looked shattered, hope the day was kind
    Nice to bump into you in Tesco, thanks for listening about the crossing
    your face is on our fridge at number 60 in a good way 😊
    Passed your surgery today and blew it a kiss. Cheers for my knee.
    Thanks for coming out to my house at eleven at night, doctor
    that was our road you fixed, thank you thank you thank you
    Sent your card second class, sorry, but it's meant first class
    The lads at 8 Forge Yard would like to buy you a pint
    good luck saturday from the flats above the launderette
    `,
  ),
  lines(
    'lines-kindly/my-own-details',
    { labels: [], direction: null, heldBack: true },
    `
    I'm at 14 Fern Bank, third bin collection missed
    my reg is kt19 ovb if the car park people ask
    We live opposite the school so the bell is our alarm clock
    you can ring me on 01632 960047 after tea
    Our address has changed, it's 6 Quarry Rise now
    i went to st bedes left in 94 you taught my sister
    Mine's the house with the skip outside, you can't miss it
    Postcode's ZE9 4QQ, pothole's by the pillar box
    I'm the woman in the green Fiesta who let you out at the lights
    been on hawthorn drive forty years and never seen a gritter
    Put me down for leaflets, Cross Street and both sides of Nelson Road
    Text my daughter rather than me, 07700 900382, I'm deaf as a post
    my lad is in year 4 mrs {name}s class packed lunch please
    I'm in flat 3B and the buzzer's bust, so shout up
    number 19 here its our hedge thats overgrown sorry councillor
    Moving house on the 12th, do I need to re-register with you?
    just got the keys to 45 Lime Walk!! boxes everywhere
    We've swapped {town} for a bungalow by the sea
    My mum's next of kin is me, same surname, same phone number
    I work at the sorting office on Dock Road, nights mostly
    dob 4/7/61 if you need it for the prescription
    There's a grey Corsa, my husband's, that'll be waiting to collect me
    Removal van's blocking our street till noon, apologies to number 4
    Send the forms to my sister's at 90 Abbey Close, I'm between houses
    my school was hill top juniors knocked down now its a lidl
    both of us vote at the methodist hall being on kiln lane
    I'll be the bloke by the fountain with a pushchair and a flask
    You've got me down as number 112, I'm at 121
    our surname is on the gate dogs all bark come round the side
    Left my number with your secretary, it's an Aberdeen code
    Sold up. New people at 33 get the keys on Friday.
    the nurserys got my work phone home phone and the wrong name
    We're at the caravan until August so no letters to the house please
    My bike's a blue Raleigh, frame number's on the police form
    i live up the top of windmill hill no bus no shop no signal
    Hi, it's Jean from 10, is my parcel at yours?
    `,
  ),
  lines(
    'lines-kindly/lost-dogs-and-neighbours',
    { labels: [], direction: null, heldBack: true },
    `
    lost dog near the park answers to biscuit please share
    seen a ginger cat on Orchard Way, anyone's?
    Whose is the white van with its lights on outside 58?
    Found a set of keys by the swings, handed in at the library
    Is this your tortoise? He's in our front garden at number 2 🐢
    some kid has left a scooter at the bus stop on york road
    The family at 11 are away, could somebody take their parcels in?
    We found where the smell was coming from: the old tannery drain
    Reg ending PLJ, you've left your window down at the leisure centre
    where did the house with the gnomes buy them i want one
    Does anybody have {name}'s number? She left her purse in the salon.
    street party on the 8th even numbers bring pudding odds bring chairs
    Any relation to the Garsides who had the butcher's on Wharf Street?
    tracing my family tree my grandad lived at 9 albion place in 1939
    There's a sheep on Moor Road and it's not shifting
    can whoever parked across the ambulance bay shift it please
    Staffie, blue collar, last seen heading for the canal
    I'm looking for whoever painted the mural on Silver Street
    Your wheelie bin's rolled down to ours, it's got 27 on it
    the new people at the vicarage have twins
    what school do the kids on the manor farm estate go to
    Somebody's hearing aid has turned up in pew six
    does the bloke with the ladder still live on Hope Street
    Our postman's swapped 15 and 51 again
    House sale's gone through next door, they're off to {town}
    A parrot's been on the roof of 36 since breakfast
    number 80 have their christmas lights up already lol
    the estate agent has it listed as a three bed on vicars walk
    Teddy found on the 62 bus, he's riding up front with the driver
    Are you the {name} from Cobden Street juniors, class of 82?
    anyone got a photo of prospect row before they pulled it down
    Your delivery's at mine. Black door, next to the phone box.
    Neighbourhood watch is at Brenda's now, the one with the conservatory
    were raising money for the house that flooded on weir lane
    Is the gate code for the allotments still on the noticeboard?
    which house does the trick or treat with the dry ice
    I've found your glove! It's on the railings by the clinic
    whose turn is it to open up the hall mine or number 9s
    somebodys alarm has been going on spencer road since four
    The bakery van now stops at the top of our road
    Who's got the big ladder, was it 18 or 20?
    `,
  ),
];
