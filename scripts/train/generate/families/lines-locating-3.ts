import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Routines, routes, hospitals, schools and holidays of others, hurried asking for details, and the same words used kindly. */
export const linesLocating3: readonly Family[] = [
  lines(
    'lines-locating/imam-and-mosque-extension',
    { labels: ['doxxing'], direction: 'subject' },
    `
    After the last prayer he goes out of the side door and walks to Holland Street alone
    His taxi badge number's 4417, council has the address
    Which house belongs to the imam? It'll be one of those on the corner
    who's the landlord of the imam's place, get on to them
    kids go to the Saturday school in the old Co-op, ten till one
    he has the butcher's on Marlowe Road and all, so you can find him there most days
    He's put in plans for a loft, so his name and address are on the planning portal, reference 23/0147
    this is him getting in his motor, someone trace it
    Living in that big end terrace by the lights with eight others
    Prays at five, home by six, shop by nine. Clockwork.
    What's his phone number? Not the mosque, his.
    I've asked the postman and it's the brown door
    his brother drives the 9 bus so ask him when you get on
    `,
  ),
  lines(
    'lines-locating/mosque-open-day',
    { labels: [], direction: null },
    `
    After the last prayer there's soup at the side door for anyone, no questions
    My taxi badge is up for renewal and the council site keeps crashing
    Which entrance is for visitors? It'll be my first time in a mosque
    who's the architect of the extension, I love the brickwork
    kids go free at the open day in the old Co-op, ten till one
    the butcher's on Marlowe Road did all the burgers for nothing
    The plans for the mosque are on the planning portal, comment by the 30th
    this is the imam helping clear the snow off our pensioners' steps, someone give him a medal
    We live in that big end terrace by the lights and the parking has never bothered us
    Up at five, home by six, shop by nine. Ramadan on nights, pray for me.
    What's the phone number for the mosque? I'd like to book a school visit.
    I've asked the postman and he says the new road has no postcode yet
    the 9 bus stops right outside, get off at the dome
    `,
  ),
  lines(
    'lines-locating/hospice-fundraiser-on-leave',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she's in Tenerife, Los Cristianos, till the fourteenth
    House is empty this week while they're at Center Parcs
    on a narrowboat called Dilly Dally, moored below the second lock at Braunford
    they always take the same cottage in Beadnell the last week of August, the one by the lifeboat
    Whoever's in Whitby keep your eyes peeled, she's there with the family, pink anorak
    He checked in at the Royal on the front, sea view, first floor
    Her out of office says she's at her mother's in Ludlow so now we know where mother lives
    She's having chemo at the General Tuesdays, day unit, second floor, so she can't pretend not to be about
    posts her boarding pass online, full name, flight, seat 12C, there you go
    `,
  ),
  lines(
    'lines-locating/holidays-told-by-oneself',
    { labels: [], direction: null },
    `
    we're in Tenerife till the fourteenth and it's chucking it down
    Office is closed this week, back on the 14th
    Back from holiday tomorrow, who's got the kettle on
    on a narrowboat for a week and I've fallen in twice
    we always take the same cottage the last week of August, the one by the lifeboat, and the donation tin always gets filled
    is the museum open bank holiday Monday? Website's not moved on from 2019
    Whoever's in Whitby keep your eyes peeled, our drone's gone off course, it's pink
    Checked in at the Royal on the front, sea view they said, bins they meant
    You'll love the caravan at Skeggy. Bring a jumper.
    Her out of office made me laugh, it just said gone fishing and a picture of a pike
    I'm having chemo at the General on Tuesdays and your fundraiser paid for the chairs
    never post your boarding pass online, the barcode gives away more than you think
    Neighbour's got our spare key and the cat's got the neighbour
    `,
  ),
  lines(
    'lines-locating/supply-teacher-pupils-snooping',
    { labels: ['doxxing'], direction: 'subject' },
    `
    miss lives near my nan lol its the road with the postbox
    whats sirs first name so we can find him on insta
    followed mr whatsit home on the 67 he gets off at asda
    guys i got his number off the cover sheet 07700 900812
    shes in 12b, next to the kebab place, my brother delivered there
    somebody post that pic of his car with the plate showing
    He's at Ridgeway on Mondays and here the rest, agency told my mum
    which gym does she go
    bet we can find her house from the running app
    her fella works in JD in town, the tall one, go say hi
    everyone ring this at 3am its her actual landline 01632 960233
    sir vapes behind the caretakers shed every break, thats where to get him on camera
    add her mum on facebook its the one with the poodle pic
    `,
  ),
  lines(
    'lines-locating/pupils-harmless',
    { labels: [], direction: null },
    `
    miss lives for that fronted adverbial lol
    whats the first name of the bloke in the play we're doing
    missed the 67 again sir honest it went early at asda
    guys i got the homework off the cover sheet its page 12
    were in 12b next period not the hut
    somebody post that pic of the trip with sir in the bobble hat, he said its fine
    Exam hall is the gym Mondays and the old canteen the rest, school told my mum
    which gym is PE in
    bet we can find the answer from the back of the book
    my brother works in JD in town, he'll do you discount on school shoes
    everyone ring in sick its actual snow
    sir fixed the caretakers shed with year nine at break, thats on camera and its so wholesome
    add my mum to the PTA chat please shes the one with the poodle pic
    `,
  ),
  lines(
    'lines-locating/rural-bus-councillor-route',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She comes past the garden centre about ten to eight and turns up Hag Lane
    he has his dinner in the Land Rover in the lay-by at Ninemile
    Takes the dog over the top field, back by the stile, every night after the news
    Through the underpass, past the Spar, left at the phone box. That's her walk.
    You want to catch him? Feed merchant's, Friday, ten o'clock
    home's the second bungalow after the ford
    gets off the train at Settlebeck, bike's chained to the railings, helmet's in the pannier
    He only goes in by the loading bay now
    If I was looking for the parish clerk I'd look in the Bay Horse of a Wednesday
    council meets at seven and she always leaves on foot by way of Chapel Fold
    nips to the cash machine outside Nisa every Friday night
    saw her going in the chiropodist at half two so she'll not be long
    `,
  ),
  lines(
    'lines-locating/directions-and-travel-news',
    { labels: [], direction: null },
    `
    The replacement bus comes past the garden centre about ten to eight and turns up Hag Lane
    there's a burger van in the lay-by at Ninemile that'll change your life
    Take the dog over the top field and back by the stile, the bull's been moved
    Through the underpass, past the Spar, left at the phone box. That's the way to the hall.
    You want to catch the minibus? Feed merchant's, Friday, ten o'clock
    road's closed at the second bungalow after the ford
    get off the train at Settlebeck, the hire bikes are chained to the railings
    Lorries only go in by the loading bay now
    If I was looking for a quiz I'd look in the Bay Horse of a Wednesday
    council meets at seven and the public gallery is up the stairs by way of Chapel Fold
    cash machine outside Nisa's out of order since Friday night
    tractor with a yellow cab stuck at top of Ings Lane, allow time
    the chiropodist runs late at half two so bring a book
    `,
  ),
  lines(
    'lines-locating/food-critic-dine-out',
    { labels: ['doxxing'], direction: 'subject' },
    `
    This is what he looks like and this is where he's eating tonight
    books under the name Peverell, that's the wife's maiden name, and the phone number he leaves is a real one
    She's sat in the window of the Thai place on Union Street as I type
    Anyone in the trade know his home address? Several chefs would be interested
    Our waiter recognised him. Left in an Uber for Canning Mews.
    the card he paid with had his full name and I've matched it to a house in Totteridge Vale
    give us the name of her kid's school and I'll give you the name of the restaurant
    shops at the deli on Garrick Row Saturday mornings, always with the basket dog
    Pass it round the kitchens: photo, car, street
    He's married to the woman who owns the framing shop in Bellfield. Poke your head in.
    that woman with the notebook lives in the converted chapel at Cotter's End
    `,
  ),
  lines(
    'lines-locating/recommendations-for-dinner',
    { labels: [], direction: null },
    `
    This is what we ate and this is where we're eating tomorrow
    booked under the name Peverell, party of six, one coeliac, see you at eight
    I'm sat in the window of the Thai place on Union Street on your say so and wow
    Anyone in the trade know who supplies those crumpets? Several of us would be interested
    Our waiter recognised you from the radio and went scarlet
    the card machine went down and they trusted us to come back next day, what a place
    give us the name of the pudding and I'll give you the name of my firstborn
    the deli on Garrick Row does half price Saturday afternoons, bring a basket
    where does one get decent rye bread in {town}
    Pass it round the kitchens: free training day, all welcome, apron provided
    We got married above the framing shop in Bellfield and ate chips in the van
    that converted chapel at Cotter's End now does a Sunday roast
    `,
  ),
  lines(
    'lines-locating/drag-story-hour-performer',
    { labels: ['doxxing'], direction: 'subject' },
    `
    His day job is at the building society in Kirkgate, counter two
    what's this performer's legal name and where's he from
    parents have the post office at Little Hamble, somebody should show them this
    Here's him without the wig, does anyone in Stockport know him
    gets changed in the disabled loo by the lifts at ten to eleven
    Does he live with his boyfriend? Whereabouts?
    We've got first name, village and dog. Somebody finish it off.
    contact his manager, it's a Mrs Ogden, extension 214
    Shares a house on Salisbury Street with two nurses, purple curtains
    I'd pay good money for a home address
    he's performing at the Shire Hall then driving himself home in a Corsa with lashes on it
    mam's number is on her nail bar page, have a chat with her
    `,
  ),
  lines(
    'lines-locating/story-hour-parents',
    { labels: [], direction: null },
    `
    My day job is at the building society in Kirkgate and I'd rather be at story hour
    what's the performer's next book and where's it being read
    my parents have the post office at Little Hamble, they've put your poster up
    Here's my lad in the wig, he has not taken it off since
    you can get changed in the room by the lifts from ten to eleven, there's a mat
    Does the library do one for toddlers? Whereabouts?
    We've got sequins, glue and a dog. Somebody stop us.
    contact the branch, it's a Mrs Ogden, extension 214, she takes bookings
    Shared a house with two nurses once and never laughed so much, so thanks for today's nurse story
    I'd pay good money for those boots
    he's performing at the Shire Hall again in May, matinee, tickets from the desk
    my mam's nail bar did the whole cast for free
    `,
  ),
  lines(
    'lines-locating/found-and-shared-curt',
    { labels: ['doxxing'], direction: 'subject' },
    `
    got him. Wath Road, no 88
    get her work details
    DM for the full addy
    ring his boss: 01632 960719
    share her location
    post the wife's profile
    What estate's he on
    here's her plate
    whose kids are in her class, talk to me
    landline's in the comments
    `,
  ),
  lines(
    'lines-locating/curt-harmless',
    { labels: [], direction: null },
    `
    found it
    got him a card. Blue envelope
    that's the ticket
    number nine please, with rice
    postage??
    where we at with the vote tho
    what's your podcast called again
    just seen it in Boots, half price
    get well soon
    who knows the words
    name and size, quick, I'm ordering shirts
    it's on at 5.15
    DM for the full recipe
    I have the pump
    ring the helpline, they're great
    share the petition
    post the minutes
    somebody local go and vote
    What page are we on
    here's her poem
    it's leaking
    whose kids are in the play, wave
    link's in the comments
    still in the queue, nearly there
    `,
  ),
  lines(
    'lines-locating/where-ideas-and-things-come-from',
    { labels: [], direction: null, heldBack: true },
    `
    Where does the idea of a weekend come from?
    I traced the rumour back to a misprint in 1974
    Where do the figures live on your site? I've hunted high and low
    do you know which museum has the original chart
    the address he gave at Gettysburg took two minutes and yours took two hours
    Where did you find that hymn? My grandmother sang it in Welsh
    Her home ground is sonnets, and it shows
    I know where you're coming from but the evidence points the other way
    This belongs at number one on anybody's list
    Where he lived, how he cooked and what he burned: a cracking exhibition on a medieval miller
    `,
  ),
  lines(
    'lines-locating/angling-match-organiser',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    peg 31, Boothby Pond, every Sunday from dawn, sits wi' his back to the lane
    tackle shop says he's at 3 Osier Bank. I never told thee that
    the bailiff's lass is in digs at Teesside, I'll get the hall off our kid
    Who's got the membership book with everyone's addresses in?
    Van wi' a pike painted on, find that and tha's found him
    he'll be night fishing the far side Thursday, wi' nobody about
    they've a static at Allonby, third from the tap
    committee phone list attached, his is the second one down
    weighs in, loads up, has a pint in the Anchor, then off up Ferriby Bank
    `,
  ),
];
