import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats without strong words and with unusual ones, beside real deadlines, visits and wishes of luck. */
export const linesVeilings2: readonly Family[] = [
  lines(
    'lines-veilings/family-threats-headteacher',
    { labels: ['threat'], direction: 'subject' },
    `
    think about your own kids before you exclude mine. they walk home too
    Your lads at the rugby club isnt he? Rough game. Necks go.
    shame if something were to happen to that new baby
    i'll do your husband first so you can watch
    Touch my sons phone again and your daughter loses her fingers
    You took my boys place away so we will take something of yours, something that breathes
    how old is your mum now? be awful if someone pushed her
    an eye for an eye miss, and you have got two kids so thats four eyes
    lovely wedding pics. pity if the bride got acid for her first anniversary
    Every day you keep that uniform rule is a day closer to your family finding out what a house fire smells like
    your bairns will be greetin over a coffin if you dont shut it
    Kiss the twins goodnight, headmaster. You only get so many.
    my lad got detention so your lad gets a kicking, fair is fair
    We will start with the grandparents and work our way down
    `,
  ),
  lines(
    'lines-veilings/family-school-harmless',
    { labels: [], direction: null },
    `
    think about your own kids before driving that fast past the gates, they walk home too
    Your lads at the rugby club isnt he? Mine too, see you on sunday
    kiss the twins goodnight from auntie jan
    how old is your mum now? she looks great in that picture
    touch rugby starts again after half term, girls and boys welcome
    My daughter shut her fingers in the classroom door and the nurse was lovely with her
    what does a house fire smell like? asked my six year old after the fire brigade came to assembly
    lovely wedding pics miss, happy first anniversary
    The bairns were greetin because the snowman melted
    we'll start with the grandparents in the hall at nine and then the parents at half past
    my lad got detention so no football for him saturday, fair is fair
    Somebody pushed the wrong button and the whole school had to stand on the field in the rain
    they lost the baby photos i sent in for the quiz, could you have a look please
    an eye test is free for under sixteens, just so the parents know
    Is there a place left on the skiing trip? My boy would love to go.
    `,
  ),
  lines(
    'lines-veilings/uniform-row-criticism',
    { labels: ['criticism'], direction: null },
    `
    sending a child home for the wrong socks is cruel
    My boy lost his place because of a paperwork error and nobody has even rung me back
    we'll be taking this to the governors and then to the local paper
    If the detention isnt cancelled i will be in on monday morning asking for you, with the policy in my hand
    You are going to have a lot of angry mums at that meeting, head
    this blazer costs forty quid and falls apart in a term, who picked the supplier
    I shall be complaining to Ofsted unless there is an answer by Friday
    the new phone rule punishes the good kids and the rest ignore it
    Pull our children out, that is what half the street is talking about now
    watch how many families leave by summer if you carry on with this timetable
    It was wrong to exclude him without hearing his side and we will appeal
    keep the hall open or lose our support, the pta has had enough
    `,
  ),
  lines(
    'lines-veilings/pets-property-threats',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    your cat is going in the river
    How flammable is thatch, out of interest? Asking about yours.
    sweet dog. antifreeze is cheap
    One match, vicar. Old pews burn lovely.
    we'll do your tyres, then your windows, then you
    gonna post something through your letterbox and it wont be a leaflet, itll be lit
    That hen house of yours wouldnt stand up to a can of petrol
    I hear boats sink easy at that marina, with people asleep in them an all
    the rabbit gets it first
    Hope you are insured. Shops with big mouths have a habit of going up in smoke round our way
    ur allotment shed, ur greenhouse, ur kneecaps. in that order
    next time its not paint on your car its you underneath it
    Ponies throats are soft you know
    sell up and leave or well brick you into that cottage and light the roof
    took the number off your caravan. dont sleep in it
    Say one more word about the hunt and you'll find your terrier hanging on the gatepost
    `,
  ),
  lines(
    'lines-veilings/pets-property-harmless',
    { labels: [], direction: null },
    `
    our cat went in the river after a duck and came out very cross
    How flammable is thatch, out of interest? we are thinking of buying a cottage in Dorset
    sweet dog, how old is she?
    keep antifreeze on a high shelf as its deadly to pets
    Old pews for sale at the church, collect only, ask the vicar
    had our tyres done at the place by the bridge, cheap and quick
    someone will post a leaflet through your letterbox about the bin days
    The hen house didnt stand up to the gale but all eight girls are fine
    I hear boats are half price at that marina in winter
    the rabbit gets her breakfast first or she thumps
    hope you are insured, that storm is taking tiles off all round our way
    My allotment shed got broken into and they only took a kettle
    got paint on the car and on the cat and on me, never decorating again
    brick by brick we are fixing the old cottage and the roof goes on in june
    Hung the terriers lead on the gatepost and now its gone, has anybody seen it
    the ponies have sore throats so no rides today sorry
    `,
  ),
  lines(
    'lines-veilings/conditional-menace-nurse',
    { labels: ['threat'], direction: 'subject' },
    `
    if my mam dies so do you
    Show your face on this ward again and you wont have one
    keep it up sister and see what happens in the car park
    Should anything go wrong with her operation, I would start running.
    stay out of merthyr if you like breathing
    unless you want your arm in a sling you better change that rota
    say that again to me on the street and ill close your eyes for you
    carry on striking and one of us will give you something to strike about, broken ribs for a start
    Set foot in our town and you leave in a bag
    if I were you I'd learn to sleep with one eye open
    the moment he is buried I am coming for whoever was on shift. thats you isnt it
    try me. go on. others have and theyre eating soup
    You breathe a word of what you saw in A and E and you will be back in there lying down
    one more night without a bed for him and i swear ill put you in one
    `,
  ),
  lines(
    'lines-veilings/conditional-harmless-ward',
    { labels: [], direction: null },
    `
    if my mam goes home tomorrow so do i
    Show your face on the ward at two and theyll let you in, visiting has changed
    keep it up sister, youre doing a grand job
    Should anything go wrong with the drip press the red button
    stay out of the sun if youre taking those tablets
    my arm is in a sling so forgive the typing
    say that again please, im a bit deaf on the left side
    I learned to sleep with one eye open when i worked nights lol
    the moment he wakes up we are having fish and chips, he has asked for it every day
    try me, i give blood every four months and have very easy veins
    Eating soup for a week after my teeth came out, any nice ones?
    Broken ribs take six weeks, dont lift anything and laugh as little as you can
    set foot in that canteen once and you will never leave, the crumble is that good
    is there a bed for him yet or do we wait in the corridor
    Bag for your things is under the bed, love, and the car park ticket is on top
    `,
  ),
  lines(
    'lines-veilings/warnings-of-care',
    { labels: [], direction: null, heldBack: true },
    `
    be careful on the canal path tonight, someone was attacked there last week
    you want to lock that gate love, theres been thefts
    dont walk home alone, ring me and ill come and get you
    keep your dog on a lead by the quarry, there are sheer drops
    If you feel chest pain ring 999, do not wait
    the ice on the reservoir will not hold you, kids please stay off
    I worry that you'll get hurt up that ladder at your age
    mind how you go by the docks, the lorries cant see cyclists
    You could lose a finger with that saw, use the guard
    somebody will get killed at that junction one day, please put lights in
    get out of the house if you smell gas and dont touch the switches
    it can kill you that heat so drink plenty and check on the old folk
    Your road is on the flood list tonight, take the pets upstairs
    stop posting your running route in public, there are some odd people about
    Please change your locks, he still has a key hasnt he
    `,
  ),
  lines(
    'lines-veilings/livelihood-by-violence-shop',
    { labels: ['threat'], direction: 'subject' },
    `
    nice cafe. ever had it driven through?
    We will see you cant open that salon again, or your hands
    your taxi burns tonight
    youll be sweeping up glass every morning till you pack in
    Kick her stall over and kick her while shes down there
    Carry on supporting that lot and your shutters wont help you, nor will your ribs
    I know a man with a digger and he owes me a favour, so get your staff out or dont, all the same to me
    that chippy fryer is big enough for a fat lad like you
    any driver who works tomorrow gets a breeze block through the screen. that means u
    Open on Saturday and you are opening with a fractured skull
    bookshop eh. paper catches quick, so do cardigans
    Ill make sure you never hold a pair of scissors again, one knuckle at a time
    farmers like you get their barns lit with them in it
    your delivery lads better wear helmets cos we're waiting by the lights with poles
    cross our picket and you wont have the legs to cross another
    `,
  ),
  lines(
    'lines-veilings/livelihood-shop-harmless',
    { labels: [], direction: null },
    `
    nice cafe, ever thought of opening late?
    someone drove through the front of the bakery last night, nobody hurt thank goodness
    we cant open the salon tomorrow, burst pipe
    sweeping up glass every morning outside the club is no fun for the shopkeepers
    I know a man with a digger if you need the yard levelled
    that chippy fryer is on its last legs
    any driver who works tomorrow gets double time and a bacon roll
    Open on Saturday from nine, closed for a funeral on Monday
    paper catches quick so keep the candles away from the book display please
    never hold a pair of scissors by the blades, i tell my class that daily
    The barn was lit with fairy lights and looked a treat for the wedding
    delivery lads must wear helmets from now on, company rule
    your taxi is outside, silver skoda
    we're waiting by the lights with placards, come and honk your horn
    Kicked my own bucket over twice cleaning the stall today, soaked
    pack in the smoking they said, so i took up doughnuts
    `,
  ),
  lines(
    'lines-veilings/strike-criticism-boycott',
    { labels: ['criticism'], direction: null },
    `
    we wont be buying another thing from you until you pay the drivers properly
    crossing a picket line is a rotten thing to do
    I will be cancelling my account and telling all my friends to do the same
    you'll lose customers hand over fist if you carry on like this
    This company deserves everything the tribunal throws at it
    vote with your feet, use the other bus firm
    I've reported the shop to trading standards, lets see what they make of it
    the way you sacked those women by text was shabby and you should put it right
    our union will fight you through every court in the land over this
    Close the account, return the card, walk away. That is my advice after today
    if the strike goes ahead my nan misses her scan, has anyone on the committee thought of that
    you have until the first to answer our letter or we ballot members
    `,
  ),
  lines(
    'lines-veilings/quoted-threats-reported',
    { labels: [], direction: 'quoted' },
    `
    a man told my sister he would slit her throat for writing about potholes. police have him now
    Got a note saying we know where your kids go to school. I have handed it in.
    someone sent our MP a bullet in the post, what is wrong with people
    they shouted that they'd burn her house down and the stewards did nothing
    He wrote that I would end up in a ditch. I am still here and still reporting.
    The jury heard he had promised to break the referees legs
    my dad kept the letter from 1984 that says scabs will hang
    three years in prison for the bloke who said he'd shoot the councillor
    being told you deserve to die because you moved a bus stop isnt normal
    Please report any message that says you should be run over, our team reads every one
    woman in court today for threatening to drown a vicars cat
    I was seventeen when a stranger said he would throw acid at me over a school debate
    the caller said your friends will get a visit and then hung up, constable was very kind about it
    Nurses in our trust were spat at and told to watch their backs last night. Shameful.
    `,
  ),
  lines(
    'lines-veilings/criminal-vague-crowd-calls',
    { labels: ['threat'], direction: 'other' },
    `
    round them up and let the dogs sort it out
    drag the judges out by their wigs and hang them
    Time the lads paid that hotel a visit with petrol
    someone please do the whole board a mischief, a permanent one
    they want a war they can have one, bring tools
    Bring back the gallows for every one of that committee
    mow down the cyclists i say, they'll soon stop marching
    let the lot of em drown
    Burn it with everybody in it. Then salt the ground.
    any mp who votes for this should be met at the station by men with bars
    we need to make an example of one of those surgeons, in public, with his own knife
    lads meet by the fountain at eight and bring something heavy, the protesters wont know what hit them
    them reporters only learn when one goes home in a box
    sink the boats, dont fish anyone out
    put the striking drivers against the depot wall
    `,
  ),
  lines(
    'lines-veilings/crowd-calls-harmless',
    { labels: [], direction: null },
    `
    round up the dogs before the fireworks start
    Time the lads paid that new chippy a visit, the batter is superb
    lads meet by the fountain at eight and bring something warm, litter pick then breakfast
    they hang the judges wigs in a glass case, saw it on the tour
    Bring tools and gloves if you have them, we are digging the new pond
    let the lot of em soak overnight, beans need twelve hours
    Mow down the side of the path too please, the nettles sting the little ones
    someone please do the whole board a favour and turn the heating on in that room
    the surgeon used his own tools in 1850, imagine that
    put the spare chairs against the hall wall when you finish
    Any MP who votes for this will be met at the station by a brass band, we are so pleased
    my box went home in one piece, thanks to the removal men
    sink the posts two feet deep and dont skimp on concrete
    we salted the ground round the bus stops this morning as its icy
    they want a bake off, they can have one, bring cakes
    `,
  ),
  lines(
    'lines-veilings/referee-match-fury',
    { labels: ['threat'], direction: 'subject' },
    `
    youre dead ref
    il find out what train ur on and youl be under it
    Disallow another goal and we throw you off the top tier
    my nephew is a boxer and he wants five minutes with you in the tunnel
    give us back the point or we take an eye
    hope your whistle gets lodged in your windpipe
    Wear a stab vest for the replay
    that linesman wants his flag shoved through his ribs, I'd gladly do it
    Have you got life cover? You need it after that card.
    no way u get out of Burnley with both knees
    You'd best emigrate. There are eleven thousand people who would drown you in the duck pond and I would hold the coats.
    three minutes of added time?? ill add u to the cemetery
    someone batter him in the car park, blue passat
    VAR wont save you when I get my belt round your neck
    Sent off my lad in his last game. Now I am sending you off, permanently
    `,
  ),
  lines(
    'lines-veilings/referee-match-talk',
    { labels: [], direction: null },
    `
    we got battered 6 nil, ref was the best player on the pitch
    Murdered them in the second half, proper thrashing
    he shot from thirty yards and it nearly killed the pie man
    the ref added three minutes, no complaints from me
    sudden death penalties, my heart cant take this
    Our keeper took a boot to the ribs and carried on, hard as nails that girl
    my nephew is a boxer and fights in the area final on friday
    We threw it away in the last minute as ever
    their striker tore us to bits, fair play to him
    Wear a vest under the shirt for the replay, its perishing up there
    what a cracking hit to the boundary, straight through the pavilion window
    Blue passat in the club car park has its lights on
    lost the whistle in the duck pond so refereed with my fingers
    Burnley to win with both knees strapped, thats our captain for you
    Executed that set piece beautifully didnt they
    sent off my lad in his new kit this morning, big day
    `,
  ),
];
