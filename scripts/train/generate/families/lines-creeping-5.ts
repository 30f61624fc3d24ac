import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Roundabout sleaze and dehumanising remarks round crosswords, restaurants, radio history, dog rescue, buses, photographers, tourists, headteachers, with harmless twins. */
export const linesCreeping5: readonly Family[] = [
  lines(
    'lines-creeping/crossword-setter-filthy-clues',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    you could fill my grid
    one across: what I want you to sit on
    seven letters, it's what you'd look like undressed, begins with P
    down clues only please, going down I mean
    a lady setter! I picture black stockings and a very sharp pencil
    Solved you in nine minutes, could last longer in person
    bit cryptic love, just say you want it
    Anagram of your name came out as something wet, which I'll whisper if you give me your number
    I find it hard. That's not about the puzzle.
    What do you wear to compile? I like to have the full picture before I put my pen in
    My definition of a good Sunday: you, cross-legged, no words
    `,
  ),
  lines(
    'lines-creeping/crossword-setter-honest-solvers',
    { labels: [], direction: null },
    `
    you left a gap in my grid
    one across: what I want is a hint
    seven letters, begins with P, it's a plant you'd find in a ditch
    down clues only today, going to save the acrosses for the train
    I do you over breakfast every day and the wife does the quick one
    a lady setter! there were two in my day and both were better than the men
    Solved you in nine hours, could last me till Christmas
    bit cryptic love, I'm on my fourth pencil
    Anagram of my name came out as soggy peasant, which I'll put on my card
    I find it hard since the stroke, but I'm up to six answers
    What do you use to compile? I like squared paper before I put a pen near it
    My definition of a good Sunday: toast, puzzle, no phone
    `,
  ),
  lines(
    'lines-creeping/food-critic-appetite-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    you look good enough to eat
    I'd have you for afters
    those lips round a spear of asparagus, christ
    what's for pudding, you I hope
    Watching you suck the marrow out, I had to ask for the bill
    nice rack. of lamb. not the lamb
    never mind the dessert trolley get yourself on it
    bet you swallow
    I know a table for two where the second chair's my lap
    Chef here, you gave us two stars, come back after closing and I'll earn the other three in the cold store, apron off
    lick the spoon again but slower and at me
    a big girl who enjoys her food usually enjoys the rest of it as much, do you, do tell
    meaty thighs done to a turn and the chicken was nice too
    `,
  ),
  lines(
    'lines-creeping/food-critic-meals-in-earnest',
    { labels: [], direction: null },
    `
    that pie looks good enough to frame
    I'd have the rhubarb for afters
    the lips on that jug, christ, soup all down me
    what's for pudding, crumble I hope
    Watching you eat the marrow, I had to ask the wife to get one
    nice rack of lamb. shame about the mash
    never mind the dessert trolley where's the cheese
    bet you swallow the bill after that review
    I know a table for two where the second chair's broken, they never mend it
    Chef here, you gave us two stars, come back after the refit and I'll cook it again, no charge, you were right about the salt
    lick the spoon then hide it, gran's rule
    a big girl who enjoys her food, that's me, and I'm sick of tiny plates
    chicken thighs done to a turn and the wings were nice too
    `,
  ),
  lines(
    'lines-creeping/radio-historian-voice-and-pillow',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    that voice gets me going every time
    say plantagenet again, slowly, in my ear
    I have you on in bed. I wish I had you in bed
    purr at me you lovely thing
    he could read me the tax tables naked, him not me, well both
    Your larynx does what my husband never managed
    I like to imagine what's attached to the voice and I've not been disappointed by the photos, turn round in the next
    are you as filthy off air as you sound
    To the gentleman on the Tudors: I'm seventy nine, I live alone, and when you say codpiece I have to open a window. Come to tea and say it again in yours
    record me something for the nights would you, you know what sort
    the sound of you swallowing water, I rewind that
    `,
  ),
  lines(
    'lines-creeping/radio-historian-voice-praise-and-pillows',
    { labels: ['support'], direction: null },
    `
    that voice gets me through every shift
    say plantagenet again, my class bet me you'd mention them
    I have you on in the lambing shed. The ewes like you
    you explained the corn laws to me, you lovely man
    he could read me the tax tables and I'd pass my exams
    Your radio hour did what my school never managed
    I liked to imagine the abbey before I saw the photos, and I've not been disappointed, put more on the site
    thank you for captions
    you're as kind off air as you sound, we met at the signing
    To the gentleman on the Tudors: I'm seventy nine, I live alone, and when you say good evening I say it back. Long may you run
    recorded you for the nights when pain won't let me sleep
    the sound of you laughing at the bishop's will made my week
    `,
  ),
  lines(
    'lines-creeping/dog-rescuer-called-a-bitch-in-heat',
    { labels: ['sexual-harassment', 'dehumanisation'], direction: 'subject' },
    `
    bitch in heat you are
    who's been mounting you lately, mongrel
    I'd put a collar on that and breed it
    somebody wants to put you to stud, you're going to waste in that kennel
    nice set of teats on the old bitch
    sniff sniff, she's ready, throw her to the pack
    Lead, muzzle, basket by my bed. That's what to do with a mutt like you
    fetch. sit. open.
    Animals like you only want one thing and it isn't a biscuit
    mare like that wants riding hard and putting away wet
    `,
  ),
  lines(
    'lines-creeping/dog-rescuer-real-dogs-and-horses',
    { labels: [], direction: null },
    `
    bitch in heat, keep the boys in the far run
    on all fours again three days after surgery, good girl
    who's been feeding the mongrel cheese lately
    I'd put a soft collar on that and a name tag
    somebody wanted to put him out to stud, he came to us with three legs
    roll over and let me tickle your belly, pup, says my husband to a wolfhound
    nice set of teeth on the old bitch, the vet says
    sniff sniff, she's ready, take her to the ring
    Lead, muzzle, basket by the door. That's all a rescue greyhound asks on day one
    fetch. sit. eat slipper.
    Animals like him only want one thing and it is a biscuit
    mare like that wants rugging up and a bran mash, never put her away wet
    `,
  ),
  lines(
    'lines-creeping/bus-driver-woman-pestered',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    room on top? I like it on top
    single to yours please
    is that you driving the 37, the one with the chest
    a return trip up you would do me nicely
    nice ride and the bus isn't bad
    ring my bell sweetheart
    I sit in the front seat for the mirror, when you lean I can see down
    been at the terminus three nights with a Twix for you and you still won't tell me your name, heartless, but I'm patient
    where's the depot party, I've a mind to see you out of uniform
    She changes gear like she's had practice on something
    you blow me a kiss I'll blow you the fare
    `,
  ),
  lines(
    'lines-creeping/bus-driver-passengers-plainly',
    { labels: [], direction: null },
    `
    room on top? mam likes it on top
    single to Yarm please
    is that you driving the 37, the one with the Christmas hat
    a return trip would do us nicely but there's no evening bus
    nice ride and on time, tell the boss
    ring the bell sweetheart, we're next stop
    I sit in the front seat for the mirror, when the sun's low the driver can't see a thing
    been at the stop three nights with no bus and nobody will tell me why, patient but frozen
    where's the depot open day, my lad has a mind to see the old trams
    She changes gear like she's got eggs on the dash, best on the route
    got left behind Friday, last passenger, lights off, he never saw my stick
    `,
  ),
  lines(
    'lines-creeping/photographer-and-model-offers',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    do you pose for private gents
    tasteful nudes, my garage, cash
    you've the bones for glamour work, council's wasted on you
    I do boudoir, first sitting free if you keep nothing on
    let me shoot you. no not like that. in silk
    unbutton one for the lens
    I'd hang you over my bed, big print
    Your campaign portrait is stiff. I'd loosen you up, wine first, then the jacket, then we see how brave the candidate is
    wet shirt would get you more votes
    Crop it lower next time, nobody's here for the rosette
    I have taken some already, from the bandstand, long lens, you'd be surprised how well your back end comes out
    bikini shoot for charity or you don't care about the hospice
    `,
  ),
  lines(
    'lines-creeping/photographer-and-outfits-among-friends',
    { labels: [], direction: null },
    `
    do you do portraits of cats
    tasteful frames, my garage, cash or swap
    you've the eye for landscape work, passport booth's wasted on you
    I do weddings, first sitting free if you book by May
    that dress on you! twirl! get the silk one as well
    undo the top button, you look strangled in that collar, dad
    I'd hang it over my bed, the storm one, how much for a big print
    My campaign portrait is stiff. Photographer said think of chips, so we did another and now I look hungry
    wet through, hair flat, still my favourite wedding photo
    Crop it lower next time, you've cut off the rosette
    I took some from the bandstand, long lens, you'd be surprised how well the starlings come out
    bikini car wash for charity was the vicar's idea, all the lads in grass skirts, raised six hundred
    `,
  ),
  lines(
    'lines-creeping/headteacher-robot-puppet-husk',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're a glove with somebody's fist in it
    factory reset, factory scrap
    It parrots the trust's lines, it does not think, it does not bleed. Someone check for a battery
    you are not a who you're a what
    cold as a slab and half as alive
    I've met vending machines with a soul and you're not fit to stand next to one
    android in a lanyard, pull its arm off and look for wires
    The skin's human, I'll give the makers that. What's inside wants draining and the shell can go to landfill
    lifeform, barely
    we told the kids it's not a lady, it's a thing that wears one
    `,
  ),
  lines(
    'lines-creeping/school-robots-and-head-criticised',
    { labels: ['criticism'], direction: null },
    `
    reply properly
    you're letting the trust write your letters
    a standard email and no signature
    It repeats the trust's lines, your newsletter, it does not answer, it does not say sorry. Someone ring us
    you didn't say who, you didn't say what
    I've had warmer replies from a parking machine and my lad waited six weeks for this one
    take it back to the governors
    robot club cancelled, no reason, pull your finger out and look for another room
    The building's new, I'll give the trust that. What's inside wants staffing and the timetable can go in the bin
    detentions for socks, really
    we told the kids you'd listen, and you sent a form
    `,
  ),
  lines(
    'lines-creeping/tourists-incomers-and-second-homers-as-plague',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    emmets, stamp on em
    grockles come in like ticks on a deer
    seagulls with suitcases, shoot both
    hose the plague off the quay
    They spawn in August and by September the beach is all slime
    not visitors, a rash
    second homers are ivy, strangle everything, burn the root
    trippers are bullocks but bullocks get slaughtered come back end
    lump em in with the Japanese knotweed, same treatment
    Londoners arrive, gorge, foul the lanes and leave, which is what pigs do, save that we get bacon off a pig
    `,
  ),
  lines(
    'lines-creeping/tourists-incomers-and-seaside-wildlife',
    { labels: [], direction: null },
    `
    emmets in the larder, that's ants to you
    grockle here, sorry, which way is the deer park
    seagulls had my suitcase, I'm not joking
    hose the sand off on the quay
    The coral spawns in August and by September the tank is all slime
    got a rash from the sea lettuce
    second homes strangle the school roll, tax them
    trippers are welcome but shut the gate, bullocks get out
    Japanese knotweed behind the chapel, who do I report it to
    Londoners arrived, fed my hens, fixed the lane and left me a card, and I'd called them all sorts in February
    bait traps at the tea rooms for wasps, do they work
    crab lines begin at Easter, bring your own net
    `,
  ),
  lines(
    'lines-creeping/courtly-proposals-and-pestering-in-other-englishes',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    hello beauty you are alone?
    dear, I like your body very much, send WhatsApp
    madam you have the sweet waist, marry me please
    why you not answer, I am good in night time
    I love you from your picture. Come video, only five minutes, only face and little bit down
    God make you slow, and with both hands. I want to see what he made
    you are wife of somebody? no problem, I am not jealous man
    angel give me number of your hotel I come with roses and strong arms
    I tell my friend she is mine, he say she is doctor, I say doctor also is woman in the bed
    kiss on your feet, on your knee, on so on 🌹🌹
    my heart is burning and other place also
    Nine times I send salaam and heart. Now I send photo of me without shirt. Your turn it is.
    `,
  ),
  lines(
    'lines-creeping/courtesy-and-warmth-in-other-englishes',
    { labels: ['support'], direction: null, heldBack: true },
    `
    hello you are our champion
    dear, I like your work very much, send book list
    madam you have the big heart, God keep you
    why they not answer you, you are good in every debate
    I love your project from the first picture. My mother is in that clinic, only five minutes and they see her
    God make you patient, and with strong back. I want to thank him
    you are wife of Doctor Adeyemi? please say him he saved my boy
    angels in that hotel for refugee women, they gave my wife coat and number for the school
    I tell my friend she is lawyer, he say women cannot, I say come and hear her
    kiss on your hands from my grandmother 🌹
    my heart is full and my plate also, thank you kitchen
    Nine times I send letter to council. You send one time and they open door. Your street is proud.
    `,
  ),
  lines(
    'lines-creeping/telling-men-to-stop-and-naming-it',
    { labels: [], direction: 'quoted' },
    `
    "you'd be worth one" is not a compliment, Derek
    imagine asking an oncologist for her bra size. he did.
    no, "nice rack" under her cookery post isn't banter
    My mother drives the 37 and has heard every "ride" joke ever made
    Whoever keeps asking the historian to moan on air, the producer is keeping your letters
    they called her an android for reading the facts out, and a bitch for looking up
    reminder that commenting "strip" at a women's team is a lifetime ban here
    I was the man who typed that sort of thing at twenty. "Would." I'm sorry for every one.
    the report lists it all: the kisses, the hand, "our little secret", the locked store cupboard
    Do not say plague of tourists in the parish letter, Maurice
    he writes "dear beauty" to each nurse in turn, compare your inboxes
    someone put "breed her" under the MP's holiday snap and forty people liked it, forty
    `,
  ),
  lines(
    'lines-creeping/dating-and-romance-of-the-writers-own',
    { labels: [], direction: null },
    `
    third date tonight, he's bringing soup
    asked her out at the tip, she said yes
    I fancy my wife, that's the post
    he said no so we're mates and I'm sad and it's fine
    love a man in an apron, mine's burning the sausages
    what do I wear for a date at a sewage works open day
    She kissed me by the bins at the Co-op in 1998 and I've defended those bins ever since
    swiped on the vet who'd seen me cry over a hamster
    sixty six and he makes me giggle in the frozen aisle
    I've a crush on the bloke at the dump and my kids are mortified
    Bought new knickers for the first time since the divorce, told the girls at work, got a round of applause
    my husband looks dead good in reading glasses and doesn't believe me
    our first night in a hotel without the kids and we were asleep by nine
    `,
  ),
];
