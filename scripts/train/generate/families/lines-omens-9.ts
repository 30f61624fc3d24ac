import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens9: readonly Family[] = [
  lines(
    'lines-omens/calm-letters-of-business',
    { labels: [], direction: null, heldBack: true },
    `
    Dear Sir, I write to inform you that your library card runs out on the 30th.
    With great respect, madam, I should put your name down early for the bowls dinner
    Kindly consider this the last call for entries to the marrow class
    One does so hate a draughty hall, and yet here we are in our coats
    I bear you no ill will for beating me at whist, only envy
    It would grieve me to miss your retirement do, so do send the date again.
    You'll forgive me if I don't sign, my wrist is in plaster.
    Please give my compliments to your children on the swimming gala, we so enjoyed watching
    might I suggest a different road tomorrow as the bridge is shut
    If you have not made a will, our free clinic is on the second Tuesday.
    Should you publish, please be aware that our clients will seek damages for defamation in the High Court.
    I am told you startle easily so I'll cough before I come into the vestry lol
    We have discussed your case at length and the panel was unanimous: the pension should be paid in full
    Yours, in haste, from a very slow train
    `,
  ),
  lines(
    'lines-omens/home-letterbox-and-front-door',
    { labels: ['threat'], direction: 'subject' },
    `
    something hot is coming through your letterbox
    New alarm, is it. Wires are easy cut.
    i'll kick that door in and everyone behind it
    paint first, then bricks, then the other thing. we are up to bricks
    Your bungalow is all on one floor. That's a lot of windows for one old woman to keep an eye on
    hope you like the smell of petrol cos ur hallways about to
    we're gonna fill your house with rats and you with worse
    Nobody will insure your place after what I do to it
    sleep in your shoes tonight
    I gave you till the first of the month. Now it's the second, and I've a van full of lads and a list of rooms.
    your fence your shed your greenhouse, then you
    knock knock, guess what ive brought, it isnt a takeaway
    Such thin walls, these new builds. I'll hear you long before you hear me.
    `,
  ),
  lines(
    'lines-omens/home-letterbox-ordinary',
    { labels: [], direction: null },
    `
    something came through your letterbox by mistake, it was my pension
    New alarm goes off whenever the cat yawns
    kicked the door shut with my arms full and my keys inside
    left the upstairs window on the catch and a squirrel has moved in
    paint first, then carpets, then the other thing, whatever she said
    bungalow all on one floor, a lot of windows to clean for one old woman but I love it
    hallway smells of petrol since he fixed the mower in there
    rats in the compost, any ideas that won't hurt next doors hens
    Nobody will insure our place after the flood, is there a scheme
    slept in my shoes, night shift then school run
    The first of the month is fine for the removal van, four lads and a list of rooms.
    your fence is in my garden, your shed is in the pond, some wind that
    Knock knock, guess what I've brought, it's a takeaway and two forks
    Such thin walls in these new builds, I know all their bingo numbers.
    `,
  ),
  lines(
    'lines-omens/charity-shop-and-food-bank-menaced',
    { labels: ['threat'], direction: 'subject' },
    `
    turn me away again and ill turn that van over with you inside
    Volunteers should know that some of us have very little and you've just taken the last of it. I would not work late if I were them.
    that old lady on the till bruises easy i bet
    no parcel no peace. see you at half four when the shutters come down
    I'm going to put your charity's boss through her own tombola
    you lot steal from dying kids so dont be surprised when someone comes collecting
    collecting tin in ur teeth next time u rattle it at me
    hope the next hungry man you refuse has a blade on him
    shut the shop or we shut you in it
    You gave evidence about my husband. He's out on Tuesday and he always did like a surprise.
    ill come to that refuge and take her out over anyone who stands in the door, your staff included
    Raise money for them foreigners again and you will be raising it for your own operation.
    the lady who runs it has a limp now. could have two
    `,
  ),
  lines(
    'lines-omens/charity-shop-and-food-bank-day',
    { labels: [], direction: null },
    `
    turned the van over to the new volunteer and he reversed into the clothes bank
    Volunteers, we are not allowed to work late this week because the boiler man has the keys
    that old lady on the till is ninety and can add up faster than the machine
    no parcels on Monday, bank holiday, shutters come up at nine on Tuesday
    boss of the charity got put in the stocks at the tombola and took eleven wet sponges
    collecting tin on the counter is for the burns unit
    Fun run has a long wooded bit in the middle, roots and mud, mind your ankles.
    a hungry man came back with flowers a year after, he has a job at the brewery
    You gave evidence about the floods and the whole street is grateful
    the refuge has moved and keeps its address quiet to keep the women safe from men who threaten them
    raised four hundred pounds for my operation, I can't believe it
    she has a limp now and still does the soup run
    somebody stole the shop dummy, it was found on the number 5 to Leith
    stand in the door with your coat on and you'll get first go at the books
    `,
  ),
  lines(
    'lines-omens/parish-hall-flood-warden-and-weather',
    { labels: [], direction: null },
    `
    you have been warned, ice on the bridge from midnight
    Danger to life from flying branches says the Met Office, amber from six till ten
    stay out of the water, the pull by the weir will kill you however well you swim
    if you live on Brook Street move your car now, river's coming up quick
    Watch your step on the prom, waves are coming right over
    dont burn garden rubbish tonight please, wind is wrong and the heath is dry
    Black ice took me off my feet outside the bank and a traffic warden caught my shopping.
    lock your sheds, there's been a run of thefts in Hucknall
    never leave a dog in a hot car, ten minutes is enough to kill
    follow the diversion at Cross Hands, not your satnav, it will drown you in a ford
    smoke alarm saved the four of them, check yours this evening
    keep your kids off the railway, twenty five thousand volts don't give second goes
    we are coming round door to door with sandbags, leave the porch light on
    Strangers claiming to be from the water board are about, ask for a card and shut the door if you feel unsure
    `,
  ),
  lines(
    'lines-omens/flood-warden-threatened',
    { labels: ['threat'], direction: 'subject' },
    `
    close that sluice on us again and youll be found in it
    You decided whose street got wet. Our street has decided something too.
    hope the river takes your house and you in it
    no sandbags for us, so there'll be a bag for you
    wardens drown same as anyone else mate
    I lost my carpets, my car and my nan's piano. You are going to lose something you'd rather keep, warden, I will see to it on the next high tide
    open the gates or we hold you under till you do
    stick your amber warning, here's a red one, stay away from the Ferry Inn
    someone ought to tie the whole drainage board to the groyne and wait for the tide
    ill be stood on the bank with a boathook and it wont be to pull you out
    Funny how slippery that footbridge gets just when a certain person is on it.
    next storm, you, me, and nobody else daft enough to be out
    hope lightning gets her on her way home
    he'll be going down that weir head first if the pumps fail one more time
    `,
  ),
  lines(
    'lines-omens/police-officer-and-custody-hate',
    { labels: ['threat'], direction: 'subject' },
    `
    off duty u bleed same as us
    You nicked my son in front of the whole street, and there's not one house on it that wouldn't enjoy a go at you.
    saw you in asda with your lass sergeant. no vest on
    one riot, thats all we need, and we are coming for yours first
    Traffic cop on the A50, may the next lorry not see you
    i'll have that taser off you and you can find out
    rip the badge off him and whatever its pinned to
    She patrols by herself on that precinct. Someone have her radio and then have her.
    cars outside your station will be toast by morning
    you held him down till he stopped breathing, so when it's your turn on the floor with my knee there I'll count out loud for you
    every copper in that van should of been cooked in it
    put a bounty on the inspector, ill start, fifty quid
    next pc through this door gets the dog and then the axe
    `,
  ),
  lines(
    'lines-omens/police-reports-and-thanks',
    { labels: [], direction: 'quoted' },
    `
    A man of 41 is charged with threatening to kill a traffic officer on the A50.
    he said off duty you bleed same as us, in court he said he was drunk
    the message read we are coming for yours first so we have cameras on the house now
    Sergeant told the inquiry she was followed round a supermarket with her daughter
    two lads on my course got a caution for joking online about a bounty on an inspector
    Someone posted that the cars outside the station would be toast by morning, and a boy of fifteen has been spoken to with his mum there.
    jury heard that he wrote I'll have that taser off you and worse
    please tell us about threats at once, dial 999 if you think somebody is on their way
    my neighbour swore hed set the dog on the next pc and then offered her tea, he's eighty
    She got forty emails wishing her dead and read us one to show what the job is like.
    I've reported the lad who said he would wait for me, they took it seriously
    it said no vest on, sergeant, that's how we knew he'd seen me in the shop
    Court told of axe threat to community officer, sentence next week
    i told the school what those boys said theyd do to my son and the head rang straight back
    `,
  ),
  lines(
    'lines-omens/vets-and-zoo-and-hunt-menaced',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    you put my cat down so someone should put you down
    Sabs, we have your van on camera and there's a gamekeeper who'd love a chat in the woods
    throw the zookeeper to his own tigers
    free the dolphins or we free your head from your neck
    Huntsman falls at a hedge, horse comes down on top. Lovely thought for a Saturday.
    vivisection scum will be cut open awake
    you charge 300 quid for a jab, i'll give you a jab, right in the kidney
    Every hunt master deserves to be chased for eleven miles and torn up at the end of it, and my lot will happily do the chasing.
    nice practice. shame about the oxygen tanks if anyone were to light a fag
    badger cull marksmen arent the only ones who can aim
    I want that vet to feel what Biscuit felt, every minute of it, and I'm free all week
    trap her in the lion house
    beaters get beaten, remember that
    you breed them for a living. well, I bury for one
    `,
  ),
  lines(
    'lines-omens/vets-and-zoo-and-hunt-normal',
    { labels: [], direction: null },
    `
    we had the cat put down this morning, the vet was kind and wept with us
    Our van was on camera at the woods because a deer ran in front of us
    zookeeper threw the tigers a pumpkin and they went daft
    the dolphins followed our boat all the way to Cromarty
    huntsman fell at a hedge, horse stood by him till help came
    an old fox comes into our yard and chases the hens, no kills yet
    300 quid for a jab and a nail trim, worth every penny to have Biscuit back
    chased for eleven miles by a Labrador who thought I had a sausage
    Oxygen tanks at the practice are locked up, no smoking in the yard please.
    badger cull protest is at two on the green, bring placards and kindness
    beaters needed for the shoot, forty pounds and a hot dinner
    i want that vet to do all my doctoring tbh
    trapped in the lion house gift shop by rain with three under fives
    My sister breeds guinea pigs for a living and buries the odd one under the plum tree with a hymn
    `,
  ),
  lines(
    'lines-omens/wedding-venue-and-hotel-reviews',
    { labels: ['threat'], direction: 'subject' },
    `
    ruined my wedding so dont expect a long marriage yourself
    Chef who did that beef should have his hand held on his own grill
    im going to wreck that marquee with everyone in it
    You lost our booking, I lose my temper, you lose an eye. See how this goes?
    your receptionist stands with her back to the stairs. careless
    charge me for the minibar n ill drown u in the pool
    My father in law is not a nice man, and he paid the deposit, and he'd like it returned by noon with a finger if need be
    hope the next bride poisons the lot of you
    shut down the kitchen or ill send some lads with baseball bats to do an inspection
    there are worse things than one star, as you are about to find out
    we'll be back for the cake money and we wont be in our nice suits
    I hope that chandelier drops on your head during the speeches
    ask the last caterer who poisoned my nan. you cant. nobody can
    She laughed at our complaint. She won't laugh in intensive care.
    `,
  ),
  lines(
    'lines-omens/wedding-venue-and-hotel-fun',
    { labels: [], direction: null, heldBack: true },
    `
    it poured all through my wedding and I'd not change a drop
    chef held his hand up and said the beef was his fault, fresh plates in ten minutes
    the wind wrecked that marquee so we danced in the barn
    You lost our booking and found us the bridal suite, I am not cross any more
    receptionist ran up four stairs with my inhaler, angel
    charged me for the minibar, it was my toddler with the nuts
    My father in law paid the deposit and cried at the band
    next bride along lent me her sewing kit
    kids with foam baseball bats and a piñata, what could go wrong, well, my shin
    the one star review was about the seagulls
    we came back for our suits and the owner had mended a button
    chandelier dropped a bulb into the soup during the speeches, not a soul hurt
    Nan went to intensive care straight from the reception and asked if there was any cake left.
    food poisoning was from the airport sandwich, not you, sorry I said so
    `,
  ),
  lines(
    'lines-omens/her-podcast-somebody-should',
    { labels: ['threat'], direction: 'subject' },
    `
    someone needs to shut her up permanently
    She'll be dead in a ditch by the summer and I will be first with the shovel.
    somebody do it before she records another one
    can't one of you Cardiff boys pay her a visit with a can of petrol
    If I had ten minutes with her in a lift she would come out in two halves
    wish that bus had finished the job on her
    she wont be chatting much with a sock rammed down her throat
    Her microphone lead would make a decent noose. Volunteers?
    not wishing her well. wishing her under a gritter
    Anybody know a hitman? only half joking. quarter joking
    she jogs by the reservoir, it would be over in a second and the fish wouldn't tell
    her baby is due in May. Hope neither of them makes it
    lads she's doing a live show. Bring things to throw, heavy things
    I give her a month, and when they find her nobody round here will be at all surprised
    `,
  ),
  lines(
    'lines-omens/her-podcast-listeners',
    { labels: [], direction: null },
    `
    someone needs to tell her the volume drops in the second half
    She'll be live from Cardiff in the summer, tickets on Friday
    her baby is due in May so the podcast stops for a bit after that
    can one of you boys tell me how to download it on an old phone
    If I had ten minutes with her in a lift I'd just cry and ask about the owl episode
    bus broke down so I finished the entire series about the Victorian murders
    she wont be chatting much this week, lost her voice bless her
    Microphone lead snapped, she says, so no show till Monday
    not wishing winter away but bring on the gritters, our hill is lethal
    she jogs by the reservoir in episode nine and you can hear the coots
    Anybody know the name of the music at the end? only half heard it in the car
    she's doing a live show in the library. Bring a cushion, the chairs are heavy and hard
    he interviewed a former hitman and a nun in the same week, what a range
    I give her a month before the telly come knocking
    `,
  ),
  lines(
    'lines-omens/him-tv-cook-and-presenter-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    he wants his hands holding in the fryer
    one day that smug chef will open his door and it will be me and I will be holding his own knives
    poison his soup. see how he likes the salt
    Hang him from the studio lights
    that presenter's got a boat. boats sink
    He should be dragged out of that kitchen and kicked round the yard till he can't tell his left from his right
    may he catch something in the jungle and come home in a box
    i hope his plane comes down with the whole crew on it
    if he ever shows his face in Barnsley hes going home without it
    Cut his brakes
    They'd have to sew him back together after what our Darren would do.
    Put him in the oven at gas mark nine and leave him there, and then the producer, and then whoever pays for it
    his wife's restaurant has a lot of windows. just a thought for you insomniacs out there
    roll on the day he's found face down in his own pond
    i said it at christmas and i will say it now, that man needs shooting
    `,
  ),
  lines(
    'lines-omens/him-tv-cook-and-presenter-kitchen',
    { labels: [], direction: null },
    `
    he holds his hands over the fryer like mine doesn't spit lol
    one day that chef will open a place in Barnsley and I will be first in the queue
    too much salt in his soup for me, lovely otherwise
    hung the ham from the beam like he showed us and the dog got it
    that presenter's got a boat, he did a whole programme sinking in it
    He should be dragged on to the dance show, he can't tell his left from his right
    caught something in the jungle and came home with a beard
    i hope his plane lands on time, he's turning on our lights at six
    kick of chilli at the end, not too hot
    Brakes on his campervan failed on screen and my heart stopped
    Gas mark six for forty minutes and leave it in there till it sings
    his wife's restaurant has a lot of windows and one brilliant window table
    face down in a trifle by nine every christmas, that's our uncle
    They'd have to sew me into those trousers after his pudding week
    i said it at christmas and i will say it now, that man's gravy is the best
    `,
  ),
];
