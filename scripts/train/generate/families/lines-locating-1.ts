import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, parks, trains and shops, said or asked by strangers, against harmless whereabouts. */
export const linesLocating1: readonly Family[] = [
  lines(
    'lines-locating/referee-after-the-derby',
    { labels: ['doxxing'], direction: 'subject' },
    `
    anyone know where this ref lives?
    He drives a silver Octavia, reg ends KXV, always parked behind the cricket pavilion
    Ref's a plumber in the week. Firm is on Dunmere Road, lads, you can ring them
    found his house
    somebody get me this fella's address
    his missus runs the bakery next to the chippy on Tarn Lane, pop in and tell her what you think of her husband
    He leaves the ground by the back gate about half five, same as every week
    Where does he drink after matches? Asking for a few of us
    Lives at 14 Larkmoor Close, ZZ1 1ZZ. You're welcome
    got the ref's mobile off the league secretary, 07700 900143, give him a bell
    which way does he go home
    His lad plays under 12s at Fenby Rovers on Sunday mornings, pitch three, kick off ten o'clock
    Does anybody live near him? Can you get a photo of the front of the house?
    He's stopping at the Premier Inn by the ring road tonight, I've just seen him check in
    That's his car, blue one, second row from the left
    `,
  ),
  lines(
    'lines-locating/going-to-the-derby',
    { labels: [], direction: null },
    `
    anyone know where the away end is?
    My silver Octavia got blocked in behind the cricket pavilion again
    Is there a plumber near Dunmere Road who works Sundays? Boiler's packed in
    found my ticket
    somebody tell me which gate is for season tickets
    the bakery next to the chippy does a decent steak slice before the match
    We leave the ground by the back gate because the front one's chaos at half five
    Where does everyone drink before the match these days? The Crown's shut
    The club shop has moved to the old ticket office on Larkmoor Close
    ring the ticket line if yours hasn't arrived, they sorted mine in two minutes
    which way is quickest home with the bypass shut
    Does anybody have a photo of the old stand before it came down?
    We're stopping at the Premier Inn by the ring road the night before the cup tie
    That's my car, blue one, sorry, I'll move it
    `,
  ),
  lines(
    'lines-locating/receptionist-at-the-surgery',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She finishes at six and walks home down Mill Brow
    what's that receptionist's surname? I want to look her up
    The one with the red glasses is called Trish, she's in Cobbler's Row, the house with the green bins out front
    Has anyone got a number for her, her own one not the surgery
    She'll be in Aldi now, she always goes Thursdays
    Her Facebook's open if you want to see where she lives, scroll to the garden pictures
    you live on the Beechfield estate don't you
    Works mornings Monday Tuesday, all day Friday, on her own at the desk after five
    I know exactly where she parks. Far corner by the recycling.
    Find out where she lives and put it on here
    Anyone whose kids are at St Aelred's will know her, she's there at the gate at quarter past three
    Her home number is 01632 960122, she can have a taste of being kept on hold
    my cousin lives two doors down from her so ask me anything
    saw her going into the slimming group at the Methodist hall last night, seven till eight every week apparently
    `,
  ),
  lines(
    'lines-locating/patients-and-the-surgery',
    { labels: [], direction: null },
    `
    The surgery shuts at six but the chemist on Mill Brow stays open later
    what's the name of the form you need for a sick note?
    The receptionist with the red glasses sorted my prescription in five minutes, lovely woman
    Has anyone got a number for the out of hours dentist
    I'll be in Aldi Thursday if you want me to pick anything up
    Our Facebook page has the flu clinic times if you scroll to the pinned post
    do you take patients from the Beechfield estate
    Blood tests are mornings Monday and Tuesday, ring after ten when the queue dies down
    Patients can park in the far corner by the recycling, it's free
    Find out where your nearest pharmacy is on the website
    Anyone whose kids need the nasal flu spray, it's at the health centre on Saturday from quarter past nine
    My home number has changed, how do I let the practice know?
    my cousin is two years into training as a GP and barely sleeps
    the slimming group at the Methodist hall has moved to Wednesdays, seven till eight
    `,
  ),
  lines(
    'lines-locating/climate-scientist-on-a-bike',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Cycles in along the canal every morning, about ten past eight, yellow helmet
    I've put the Land Registry entry for the house in the thread below
    Third floor, room 3.14, east wing. Door isn't locked in office hours.
    two cars on that drive, here's the picture
    someone at the uni must have an address
    Off to Crete on the 9th for a fortnight according to his wife's page, so the place will be empty
    The electoral roll has him at Hollin Bank, ZZ3 4ZZ. Public information
    Google his wife's pottery studio, the address for that is the house
    Anyone local who can tell us where he gets his shopping?
    he lectures Tuesday at two in the Harcourt theatre and comes out through the side door onto Queen's Walk
    You can see his house from the footpath, white gable, solar panels, there's a gate
    Phone his landline: 01632 960877. Ask him how he heats the conservatory.
    `,
  ),
  lines(
    'lines-locating/cycling-and-lectures',
    { labels: [], direction: null },
    `
    I cycle in along the canal every morning and the ice at ten past eight was no joke
    What building is the climate talk in, professor?
    I've put the link to the data in the thread below
    Third floor, east wing, if you're looking for the poster session. Lift is out.
    two swans on that canal, here's the picture
    someone at the uni must have a spare projector
    Off to Crete by train and ferry this summer, any tips on the Ancona crossing?
    You can still get on the electoral roll until Tuesday midnight
    My wife's pottery studio is open to the public all weekend, kettle on
    Anyone local who can tell us where does refills for washing-up liquid?
    The public lecture is Tuesday at two in the Harcourt theatre, use the side door on Queen's Walk for step-free access
    DM me for the reading list
    You can see the wind farm from the footpath by the white gable
    Phone the energy advice line, they talked me through heating the conservatory for less
    which flight paths does the study cover
    `,
  ),
  lines(
    'lines-locating/reporter-on-the-planning-story',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    We know which bus you get. Be careful at the stop.
    I've got your address and I've got petrol
    you still at Flat 6 Harbour View? we'll pop round and break a few things
    Your mum lives on her own in Thorley Bay. Be a shame if somebody visited her in the night
    parked outside yours now, come out
    Next time you write about us we'll be waiting by that little blue Fiat of yours and you won't drive home
    14 Ropewalk Terrace. That's you, isn't it? Sleep with one eye open
    Lads are on their way to her flat, top bell, and she's getting a slap
    i no were u live so watch ur back
    You drop the little one at nursery at eight. Anything can happen on that crossing.
    Anyone near ZZ7 2ZZ tonight, his windows need putting in
    Saw you through the kitchen window. Next time I'm coming in.
    `,
  ),
  lines(
    'lines-locating/newsroom-and-buses',
    { labels: [], direction: null },
    `
    We never know which bus is coming now the stop has lost its timetable
    I've got your article pinned above my desk
    you still at the Gazette? we've a story about the harbour flats for you
    My mum lives on her own in Thorley Bay and the Gazette is the only thing she reads
    parked outside the newsroom waiting to hand this petition in
    Next time you write about the marina we'd love to take you out on the boat
    14 Ropewalk Terrace was the old customs house, there's a plaque
    The lads are on their way to the flat with the wardrobe, mind the top step
    i dont no were the office is any more did they shut it
    You dropped your press pass by the crossing outside the nursery, I've left it with the lollipop lady
    Anyone near the seafront tonight, your windows will rattle, gale warning till six
    Saw the kitchen window story. Same happened to us with that firm.
    `,
  ),
  lines(
    'lines-locating/vicar-and-the-vicarage',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She doesn't live at the vicarage any more, she's moved to the new-builds at Plover Rise, number 9
    Where's the vicar on her day off? Friday, isn't it? She goes to her sister's in Market Saxby
    Her partner teaches at the comp. Maths. Drives the orange Juke
    church is locked at nine and she walks back alone through the graveyard
    Does anybody have the vicar's private email, not the parish one
    I have seen the bungalow they bought for retiring to, and it's on the Sandholme road, the one with the flagpole
    Let everyone know where she lives then
    The kids are at Oakmere Primary, years 2 and 5
    she swims at seven on a Wednesday, lane two, the leisure centre
    if you want a word with her she's in the Copper Kettle most Mondays, window table
    Her number, since she likes talking so much, is 07700 900651
    tell us where the curate is lodging
    `,
  ),
  lines(
    'lines-locating/parish-notices',
    { labels: [], direction: null },
    `
    The vicarage number is on the noticeboard if you need a visit, day or night
    Where's the harvest supper this year? Friday, isn't it? I'm bringing a trifle
    My partner teaches at the comp and says the carol service was the best in years
    church is locked at nine so please collect your dishes before then
    Does anybody have the hymn numbers for Sunday, the parish email's down
    I have seen the bungalow, it is perfect for us, we move on the 3rd and will miss St Olave's terribly
    Let everyone know where the warm space is then, it's the upper room, side entrance
    The kids at Oakmere Primary, years 2 and 5, are singing at ten
    i swim at seven on a Wednesday and still make it to the early service
    if you want a word about baptisms, come to the Copper Kettle on Monday, I'm at the window table with the diary
    Revd Jan here, my parish mobile is in the magazine, please use it
    tell us where to leave the tins for the food bank
    `,
  ),
  lines(
    'lines-locating/sprinter-in-training',
    { labels: ['doxxing'], direction: 'subject' },
    `
    trains at the Moorgreen track, Tuesdays and Thursdays from four
    which hotel are the relay girls in?
    Her flatmate posted the view from their balcony and I've worked out the block, it's Corn Exchange Wharf, fourth or fifth floor
    Anyone seen her about in {town} this week? Where?
    she gets off at the tram stop by the arena
    Coach's home address, anyone?
    Strava still public btw. Starts and ends every run at the same front door on Ivy Grove
    That is her dad's van with the number on the side, ring it
    I would like to know the street, the house number I can find out myself
    spotted in Tesco Extra, self checkouts, five mins ago
    Zoom in on the parcel in her latest picture, you can read the label
    `,
  ),
  lines(
    'lines-locating/athletics-fans',
    { labels: [], direction: null },
    `
    I train at the Moorgreen track Tuesdays and Thursdays, beginners welcome from four
    which hotel is handiest for the arena?
    My flatmate and I can hear the crowd from our balcony, what a noise when she crossed the line
    Physio told me every other Monday is plenty, so I'm taking him at his word
    Anyone seen a black gym bag in {town} this week? Left it on the infield
    get off at the tram stop by the arena and follow the flags
    Coach's whistle, anyone? He's lost it again
    Remember to make your Strava private, hide the start and end of your run
    That is my dad's van with the banner on the side, he drove all night to watch the final
    I would like to know the wind reading, the time I can see for myself
    spotted her parents crying in the stand and now I'm off too
    Zoom in on the photo finish, you can read the clock
    `,
  ),
  lines(
    'lines-locating/library-open-day-and-removed-books',
    { labels: ['doxxing'], direction: 'other' },
    `
    The woman who runs the storytime lives above the dry cleaner's in Vesper Street
    Names and addresses of the whole library committee, who's got them?
    I'm making a list of every one of these volunteers and where they work
    one of them teaches at Hadley Juniors, one's at the Nationwide, the tall lad does nights at Asda
    Post their pictures and let's see who recognises the street
    get the car regs off the staff car park
    Her brother's the landlord at the Plough. He'll not thank her for it when the phone starts
    there's a PDF going round with all of their emails and mobiles, ask and I'll send
    Who are their employers? Let's be ringing HR Monday morning
    they all come out the fire exit at half eight and get in a white minibus
    The treasurer's flat is number 31, buzzer doesn't work but you can push the door
    `,
  ),
  lines(
    'lines-locating/library-events-harmless',
    { labels: [], direction: null },
    `
    Storytime has moved above the dry cleaner's in Vesper Street while the roof's done
    Names of the library committee are in the annual report, along with how to stand
    We meet at the big table by the local history shelf, last Thursday in the month, all welcome
    I'm making a list of every library volunteer I owe cake to
    one of us teaches, one's at the Nationwide, I do nights at Asda and we all love a whodunnit
    Post your pictures of the old branch and let's see who recognises the street
    get your car park ticket stamped at the desk, it's free for an hour
    My brother's the landlord at the Plough and he's lending us chairs
    there's a PDF going round with all the opening hours, ask and I'll send
    Who are the funders? Let's be thanking them Monday morning
    they let you take out twelve books at once and nobody told me
    The bell doesn't work but you can push the door, we're open till eight
    `,
  ),
  lines(
    'lines-locating/warnings-somebody-asks-address',
    { labels: [], direction: 'quoted' },
    `
    Some bloke in the village group is asking where she lives. Please don't answer him.
    They posted my address last night. Police have a log number, please report, don't share.
    Heads up: there's an account messaging people for our physio's phone number
    "Anyone got his address?" was the third reply. Third.
    A man rang the office pretending to be a courier to find out which days she works
    my sister's house was put on a forum with a photo of the door
    Do not repost the screenshot, it still shows her street name at the bottom
    They wrote "see you at the school gates" under a picture of my children
    Whoever put the vicar's number plate on here, take it down, that's not on
    Got three friend requests from blank profiles all wanting to know what school the kids go to
    He told the court he had only "wanted a word" when he turned up at her flat
    For two years I've not been able to say which town I'm in because a stranger shared our postcode
    If somebody asks you for her rota, say no and tell the manager
    Asking strangers to dig out where a nurse parks is stalking, and no, it isn't a joke
    `,
  ),
  lines(
    'lines-locating/actor-stage-door-and-digs',
    { labels: ['doxxing'], direction: 'subject' },
    `
    digs are at Mrs Farraday's on Prince Regent Terrace, all the cast stay there
    Comes out the scene dock, not the stage door, if you want to catch her
    She's in the M&S cafe on the Headrow now with some old fella
    I followed the taxi as far as the lights at Westgate so it's got to be the Parade or Cathedral Mews
    what school does his daughter go to, she's about nine
    Agent wouldn't tell me where he's staying so has anybody else got an idea?
    Here's the listing from when they bought it. Floor plan and everything
    always gets the 23.14 back to Brockley Cross, middle carriage
    His mother is in Elmtree Court care home, room 12 on the ground floor
    who's got the address I'll pay
    The husband's dental practice is in the book, you can see their house from the waiting room, it's directly opposite
    `,
  ),
  lines(
    'lines-locating/theatre-goers',
    { labels: [], direction: null },
    `
    digs wanted for panto, eight weeks, non smoker, can pay in cash and mince pies
    Come out the stage door and turn left for the cheap car park
    I'm in the M&S cafe on the Headrow if you get here early
    The taxi took us as far as the lights at Westgate and we ran the rest and made curtain up by seconds
    what age is the show for, my daughter's about nine
    Box office couldn't tell me where row Z is so has anybody else sat there?
    do you still do that masterclass over the bike shop?
    Here's the seating plan from when it was a cinema. Balcony and everything
    we always get the 23.14 back after a show and it's always late
    My mother is in a care home and the matinee you streamed made her month
    who's got a spare for Saturday, I'll pay face value
    The dental practice opposite the theatre has a brass plaque to the old music hall star who was born there
    `,
  ),
  lines(
    'lines-locating/allotment-birdwatch-sightings',
    { labels: [], direction: null, heldBack: true },
    `
    Spotted her on the far reeds at first light, a female marsh harrier, gorgeous
    found him! Asleep in next door's shed, daft cat
    anyone know where the waxwings are today?
    He's on the roof of the bank again, the peregrine, bring a scope
    Seen going into the hedge behind plot 22, small, brown, possibly a Cetti's
    That's their nest on the left, under the gutter
    Where does the barn owl roost? I won't put it on here, for her sake
    white collie, red collar, last seen Bell Lane about four, doesn't bite
    lost: grey parrot, answers to Keith, Seaview area, please check your garage
    DM me for directions to the orchids, don't want them dug up
    the hedgehog lives under number 8's decking, pass it on to your gardener before he starts
    `,
  ),
  lines(
    'lines-locating/landlady-of-the-crossroads-pub',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    She banks the takings at half nine Mondays, walks it up Chantry Hill in a Bag for Life
    anybody in touch with her ex? He'd know where she's gone to
    Moved up to Cumbria, near Appleton Moor, the farm shop lot told me
    Her daughter's at Leeds, second year, in the houses behind the brewery. Put the word about
    fella who does her barrels says she's living upstairs again, back bedroom, light's on till two
    number's on the door for the taxi firm, that's her brother, ask him where she is
    come on, where's she hiding
    I served with her at the Fleece and can tell you the road, the house and the name of the dog
    She'll be at the races Saturday, grandstand side, in that green coat
    `,
  ),
];
