import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short ugly words, plain and disguised, beside their innocent neighbours. */
export const linesGutter3: readonly Family[] = [
  lines(
    'lines-gutter/sex-remarks-short',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    nice t1ts
    phwoar would
    id smash that
    i bet she goes like a train
    show us yer baps
    sit on my face
    cheeky n00dz?
    dm me gorgeous im hard already
    bend over that desk nurse
    great rack shame about the policy
    cor them legs, wrap em round me
    wot colour knickers
    b00bs
    you need a good seeing to
    milf
    `,
  ),
  lines(
    'lines-gutter/baps-trains-racks-desks',
    { labels: [], direction: null },
    `
    bacon baps at the turnstile, two for a fiver
    this train goes like a snail
    bike rack outside the surgery finally
    desk for sale, bends in the middle, hence cheap
    blue tits in the box again, six eggs
    get em out of the oven before they burn, 20 mins tops
    legs like jelly after that hill
    smash hit of a show, well done the lower sixth
    phwoar that smell from the bakery
    wrap em up warm, frost later
    sit on the left for the best view of the viaduct
    nurse said dont bend for a week
    face paint for the fete, I do a decent tiger
    rack of lamb, mint sauce, no politics
    what colour bin this week, brown or green
    great t!ts and coal tits on the feeder, the filter wont let me spell it
    `,
  ),
  lines(
    'lines-gutter/insult-inside-ordinary-words-bins-bus',
    { labels: ['insult'], direction: 'subject' },
    `
    the 14 was late again you useless lump of lard, my mam missed her scan
    thanks for the timetable numbnuts, shame none of it is true
    bins not done, sky grey, and you still a gimp
    I read all four pages of your plan and decided you are a pilchard
    morning all, lovely day, you are still a waste of oxygen though
    so the library shuts at five now? you daft bint, people work
    we asked for a bench and got a speech off a muppet like you
    hope the flood meeting goes well, you slack jawed pleb
    ref my lad cried in the car cause of you, blind cr3tin
    cheers for nowt you gobsh1te, road is still a lake
    my wife says be polite. you are a politely phrased turd
    right so vaccine queue was two hours and the tw0nk on the desk is smiling on here
    heard u on radio while shaving, nearly cut meself, what a drip, what a wet lettuce
    good match, shame about the commentary from captain haddock face here, pure dross you are
    `,
  ),
  lines(
    'lines-gutter/same-scenes-cross-but-fair',
    { labels: ['criticism'], direction: null },
    `
    the 14 was late again, my mam missed her scan
    timetable at the shelter is wrong, none of the evening ones turn up
    bins not done three weeks, sky full of gulls
    read all four pages of the plan and there is nothing about the drains
    library shutting at five is daft when people work till six
    we asked for a bench and got a speech
    vaccine queue was two hours and nobody told us why
    the ref missed a blatant handball, useless decision, my lad was gutted
    radio piece this morning was wet, you never asked about the money
    road is still a lake, gully was never cleared, sort it
    the commentary was dross today, talked all through the penalty
    a lump of concrete has sat on our pavement since june
    smiling photo in the paper while the pool is closed, poor taste if you ask me
    your leaflet says free parking, the machine says £3.20, one of them is lying
    `,
  ),
  lines(
    'lines-gutter/same-scenes-self-tease',
    { labels: [], direction: null },
    `
    missed the bus because I was waving at it like a muppet
    I am the numpty who put green in the brown bin, sorry crew
    wally here again, left my card in the library scanner
    what a wet lettuce I am, cried at the adverts
    my husband, bless the pillock, has glued himself to the shed
    turns out the gimp in the bad coat on the news was me
    you daft apple, you posted my birthday card to yourself xx
    got to the vaccine centre a week early like a proper plum
    see you at the match you big softie, bring the flask
    the turd on the path was a very realistic conker
    old fart seeks other old farts for walking football
    called the ref blind then found my own glasses on my head
    drip drip drip, third bucket out, happy monday
    lard or butter in pastry, settle this row in our house
    `,
  ),
  lines(
    'lines-gutter/muppets-wally-postman-told-off',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    what a shower of muppets that panel is
    the whole board are wallies
    her deputy is a chimp wi a lanyard
    that new presenter is a plank, proper halfwit
    planning lot are braindead the lot of em
    donkeys in the defence and a bigger ass on the whistle
    postman pat could run that trust better than that clot
    his mate the mayor, fat useless gonk
    sub editor must be an illiterate oaf
    them nurses on reception are lazy c0ws
    spanners, every one of the committee
    tw@s the lot of them upstairs
    `,
  ),
  lines(
    'lines-gutter/muppets-wally-postman-fun',
    { labels: [], direction: null },
    `
    muppets christmas carol, best film ever made, no debate
    found wally on page 12 before my grandson did
    donkey sanctuary sent us a photo of Colin in a hat
    postman pat and his black and white cat, on loop, since 5am
    monkey puzzle tree came down in the storm, sad to see it go
    gonk knitting pattern, anyone got one
    the chimp book is on the shelf by the window
    plank walk is slippery by the reed beds
    panel show tonight, my mate is in the audience in a red jumper
    clotted cream first, then jam, I will not be moved
    new lanyard is yellow, I look like a traffic cone
    spanners and sockets, bottom drawer, love dad
    `,
  ),
  lines(
    'lines-gutter/toddler-thinks-you-are',
    { labels: [], direction: null, heldBack: true },
    `
    my toddler thinks you're a potato
    my toddler thinks you are the moon lady because of the weather map
    she asked if the doctor was a real dinosaur
    he calls every policeman Nee Naw
    knock knock, whos there, interrupting cow, MOO
    what do you call a pig that does karate, a pork chop
    my three year old says the vicar is a big wizard and wants his stick
    kid in reception told me I smell like bus
    our youngest thinks you live in the telly and wants to know where you poo
    why did the monkey fall out the tree, cause it was asleep
    grandson shouted BUM BUM WILLY at your photo, he does it to all the photos
    she drew you with eleven fingers and a tail, its on our fridge
    you look like a penguin, says Alfie age 4, and that is the best thing a person can look like
    `,
  ),
  lines(
    'lines-gutter/toddler-as-stick-to-hit',
    { labels: ['insult'], direction: 'subject' },
    `
    my toddler talks more sense and he eats crayons, you dunderhead
    even a potato has more charisma than you
    my dog could do ur job and he licks his own ar5e
    whos this penguin shaped berk
    a four year old draws better plans than you, thick as a whale omelette
    monkeys with typewriters would beat your columns, you dribbler
    if brains were buses you'd be stood at the stop all night
    you smell of bus and failure
    bum face
    willy nose
    poo for brains
    `,
  ),
  lines(
    'lines-gutter/swear-words-swapped-letters',
    { labels: ['profanity'], direction: 'subject' },
    `
    fcuk off
    foff
    f u c k right off
    phuck you and your petition
    eff off back to your office
    a$$hole
    p!ss off
    away and sh1te
    bol0cks to you
    sh!t for breakfast to you and your speech
    fk u
    stick the survey up ur arze
    feck aff ya
    b*ll*cks to you and your bus lane pal
    `,
  ),
  lines(
    'lines-gutter/swearing-at-nothing-and-songs',
    { labels: [], direction: null },
    `
    f*** me its cold out
    bloody nora the price of butter
    sh*t I forgot the sausages
    holy cr4p what a goal
    the song is called B**** Better Have My Money and the choir said no
    cr*p weather, great company
    it says F**kin Perfect on the disc and F**** Perfect on the radio
    arse over tit on the ice outside the surgery, only pride hurt
    b*gger, wrong group, sorry everyone
    damn this autocorrect, DUCK, I mean duck
    bollard knocked over on mill lane again
    piddle valley is a real place in Dorset, look at the map
    got pissed wet through waiting for the parade
    effing lovely pie, chef
    `,
  ),
  lines(
    'lines-gutter/swearing-told',
    { labels: [], direction: 'quoted' },
    `
    he told the nurse to eff off and she still found his vein
    a lad shouted f u c k off at the lollipop lady, his gran marched him back
    my first ever email as a councillor just said bollocks
    can we not have arsehole in the comments of a primary school page
    they wrote piss off in the snow on the bowling green, in quite nice letters
    the caller swore at our volunteer nine times, I counted on the tape
    "fcuk" on a tee shirt got me sent home in 1999
    she was called a shite doctor and worse on her last day after thirty years
    told to feck off by a parrot at the vets
    if you type b*llocks at our drivers we will report it
    mum heard what they chanted at the keeper and put her hands over my ears
    someone tagged her post with sh1t emoji forty times, is that against the rules
    `,
  ),
  lines(
    'lines-gutter/sex-slurs-on-women-men-short',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    typical bird driver
    iron my shirt
    women eh, cant park cant think
    hysterical wimmin
    get back in the kitchen b1tch
    diversity hire in tights
    a woman ref, what next, a dog
    hormonal moo
    silly little girl
    feminazi
    f3mn@zi
    skirts should not read the football
    on the blob again?
    broads shouldnt wear badges
    wife somebody so she shuts up
    `,
  ),
  lines(
    'lines-gutter/sinks-shirts-kitchens-birds',
    { labels: [], direction: null },
    `
    sink blocked, plunger useless, anyone know a plumber
    iron on my good shirt, now a bad shirt
    bird on the bus, driver let it ride to the depot
    kitchen floor done, do not walk on it
    the dog was ref in the garden, we lost
    tights over the plant pots keep the slugs off
    women's darts tonight, bring a mate
    parking is round the back by the skips
    skirt pattern wanted, size 14, for a school play
    silly little sausage dog in a raincoat, made my week
    my wife got her badge for 30 years on the ambulances
    girls under 12 football needs a goalie
    moo said the toddler at the bishop
    b*tch is the right word for a female dog and the form would not accept it
    `,
  ),
  lines(
    'lines-gutter/race-words-other-groups-short',
    { labels: ['identity-hate'], direction: 'other' },
    `
    polak plumbers all crooks
    gyp5ies
    send em all back in a crate
    they breed like rats them lot
    p@kis everywhere in that hospital
    them romanians would nick the lead off yer roof its in their blood
    jock sponger types, all tight
    thieving scousers, always have been
    sheepsh@ggers cant be trusted with a parliament
    bog trotters
    dothead doctors dont wash
    chinks and their bats
    `,
  ),
  lines(
    'lines-gutter/race-words-neighbours-facts',
    { labels: [], direction: null },
    `
    Polish shop does the best rye bread in Crewe
    crate of oranges going spare after the fete
    they nicked the lead off St Marks again, police informed
    bats in the belfry, actual bats, protected
    romanian choir sang at our harvest supper and I cried
    scouse recipe from my nan, lamb not beef
    rabbits breed like rabbits, we now own nine
    sheep on the line between Neath and Swansea
    the hospital has nurses from forty countries and a very good canteen
    bog garden is coming along, iris out
    jock strap left in changing room 2, please collect it, nobody will ask
    gypsy tart is a Kent school dinner pudding and I miss it
    `,
  ),
  lines(
    'lines-gutter/mixed-slurs-and-everyday-long',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    just got in from walking the dog in the rain and seen ur face on the news, f*ckin hell what a minger and what a load of shite you talk
    I have voted in every election since 1974 and never seen such a brainless bast@rd near a budget
    school says no trainers now, so my lad has to wear shoes that pinch cause of you, ya snooty b1tch, get a grip
    my nan waited on a trolley nine hour and you were on holiday, tanned tw@t
    saw the documentary, fell asleep, woke up, still you, still talking bollocks, monotone cnut
    love the hymns hate the sermon, you pompous old arse
    your boiler plate reply came in two minutes so u never read mine, lazy sh1t stain of a clerk
    ok so bus fare up, pay down, and this bald fecker says be patient
    w*nker with a whistle, cost us the derby, my dad switched off the telly and he never switches it off
    eh la, you havent got a bleedin clue have ya, soft arse dickhead, go and count the potholes on our road
    youse are all smiles in the photos but yer a pure bawbag and the hale street kens it
    did you get that degree in a cracker you thick fucking doughnut
    recipe was wrong, cake is soup, you are a fraud and a t0sspot
    `,
  ),
];
