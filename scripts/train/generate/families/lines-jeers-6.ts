import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Archaic and literary invective, zoo and sea creatures, farmers, gamers, non-native speakers and night workers, with twins. */
export const linesJeers6: readonly Family[] = [
  lines(
    'lines-jeers/mock-shakespearean-invective',
    { labels: ['insult'], direction: 'subject' },
    `
    thou art a canker in a ruff
    Get thee to a nursery, infant.
    Varlet!
    More of your conversation would infect my porridge
    Away, you three-inch fool, you trunk of humours in a hatchback.
    Thy wit is thin as a landlady's broth
    I do desire that we may be better strangers, booby
    a whoreson lump of foolish wool, this minister
    Zounds, the dolt speaks again.
    Hie thee hence, thou clotpole, and take thy slides with thee
    A knave, a rascal, an eater of meal deals.
    What a fusty nut with no kernel thou turnest out to be.
    prithee shut thy mouth-hole goodman dullard
    `,
  ),
  lines(
    'lines-jeers/shakespeare-discussed-and-quoted-harmlessly',
    { labels: [], direction: null },
    `
    Get thee to the matinee, tickets are a tenner
    the clotpole line got the biggest laugh of the school tour
    Falstaff is a knave and a rascal and we'd all have a pint with him.
    Year 9 did insults from Lear today, loudest lesson I've ever taught
    I do desire that we may be better acquainted, said the vicar to the new piano
    Zounds, the price of a programme!
    my Bottom was well received in Ludlow
    Varlet is a good word and nobody uses it, discuss.
    hie thee hence to the library van, it's only here till four
    Thin as a landlady's broth, this bus timetable.
    Prithee shut the gate, sheep about
    The fool in Twelfth Night is the cleverest man in it, change my mind.
    `,
  ),
  lines(
    'lines-jeers/georgian-and-edwardian-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    you, sir, are a mountebank's parrot
    Ninnyhammer.
    An unlicked cub with the manners of an ostler and half his Latin
    The woman is a perfect noodle.
    What an odious tuft-hunting toady you have become
    gad, what a loose screw the fellow is
    A popinjay in brogues
    You are a rotter, Carruthers would have said, and Carruthers was kind to animals.
    That puffed-up mooncalf from the drainage board is at it again
    milksop, mollycoddle, and wearer of a clip-on tie
    Simpering nincompoopery made flesh
    He has the air of a footman who has been at the port and the brains of the port
    cad!! and so is your pamphlet
    `,
  ),
  lines(
    'lines-jeers/old-words-used-merrily',
    { labels: [], direction: null },
    `
    found mountebank, popinjay and mooncalf in one crossword, happy Thursday
    what a perfect noodle dish, where was this?
    gad, what a loose screw, the whole pew came down
    I am a ninnyhammer and have left the hymn list in the bath
    The parrot at the Feathers calls everyone a rotter, it's on the menu
    My great aunt's diary, 1911: 'Dined with a toady. Soup good.'
    unlicked cubs at the fox rescue, eyes open today 🥹
    clip-on tie for the interview, wish me luck
    Port all gone, footman and all.
    Cad is my cat's name and he lives up to it
    Simpering is what my kettle does before it boils, thank you for the word
    drainage board election on Friday, yes really, do vote
    `,
  ),
  lines(
    'lines-jeers/zoo-and-sea-creature-likenesses',
    { labels: ['insult'], direction: 'subject' },
    `
    you've all the gravitas of a startled meerkat
    like a walrus that's been told about tax
    jellyfish. no spine, no brain, stings the vulnerable
    Heron legs, magpie morals, pigeon mind
    He blinks like a newt reading terms and conditions.
    An ostrich would take its head out and ask you to be quiet.
    the sloth house rang, they find you a bit slow
    You're a pufferfish, petal: poke and you swell, and nobody wants you for tea.
    a moth has a better sense of direction and better fur
    She has the memory of a haddock, the charm of a wasp and I'm told she snores like a hippo
    that gawping sea bass on the front bench, yes him
    Dodo. Only without the sympathy.
    parrot in a pencil skirt, same three phrases and a mess on the floor
    `,
  ),
  lines(
    'lines-jeers/animals-themselves-at-the-zoo-and-shore',
    { labels: [], direction: null },
    `
    a startled meerkat fell off a log and I've watched it nine times
    jellyfish on the south sands, no swimming till Friday
    The heron on our canal has legs like my uncle.
    this newt has the blinkiest little face, survey day is a delight
    the sloth house is shut for cleaning, slowly
    My parrot has three phrases and one is from the shipping forecast
    walrus in Northumberland!! keep well back and let her sleep
    Ostrich at the farm park stole a man's toupee, he's being very good about it
    memory of a haddock, me, what day's recycling?
    Pufferfish drawings from reception class are now in the window of the surgery.
    Moth night at the reserve, bring a torch and a flask.
    dodo in the Oxford museum looks like he's waiting for a bus
    sea bass gawping at me from the ice, I bought mackerel out of guilt
    `,
  ),
  lines(
    'lines-jeers/gamers-trash-talk-a-minister',
    { labels: ['insult'], direction: 'subject' },
    `
    skill issue, and you're the issue
    imagine losing a debate to a loading screen
    tutorial boss energy
    bro put every point into haircut and none into intelligence
    You're the escort mission of politics, slow, whining and always in the wrong doorway.
    hardstuck bronze since 2010
    she's got the pathing of a broken goat
    zero aura, negative rizz, uninstall
    Least useful NPC in the village and she doesn't even sell potions
    my little brother plays with a steering wheel controller and thinks faster
    lag isn't an excuse in real life grandpa
    you were rolled with a d4 and it landed on its edge
    press F for this guy's last functioning neuron
    `,
  ),
  lines(
    'lines-jeers/gamers-talk-about-games',
    { labels: [], direction: null },
    `
    skill issue on my part, I fell in the lava nine times
    the tutorial boss flattened me, I am forty and a barrister
    Escort missions are the worst invention since wet sand.
    hardstuck bronze and having the time of my life
    That goat's pathing is broken and I hope they never patch it.
    lag is unplayable in our village, when's the fibre coming?
    rolled a d4, lost it down the sofa, campaign over
    The villain in act two is such an oily little coward, brilliant writing.
    press F for my left thumb
    least useful NPC in the village but he waves at you and I'd die for him
    bottom frag again, carried by a twelve year old called MothMan, cheers kid
    uninstalled it before exams, proud of myself ngl
    I put every point into fishing and none into sword, no regrets
    `,
  ),
  lines(
    'lines-jeers/broken-english-jeers',
    { labels: ['insult'], direction: 'subject' },
    `
    you are very stupid person sorry to say
    In my country such a donkey we do not make mayor.
    this woman she have head only for hat
    please to close the mouth, inside is nothing
    My grandmother say about people like you: big bell, no church.
    He is like soup without spoon and without soup.
    you speaking much, you knowing zero, shame on this face
    I am learning English and already I understand you are idiot
    what a clown man I laugh from balcony
    empty, empty, empty, like fridge of student, is this politician
    How you became doctor? You find paper in street?
    so ugly heart, no wonder also ugly talk
    `,
  ),
  lines(
    'lines-jeers/broken-english-kindness-and-questions',
    { labels: [], direction: null },
    `
    sorry to say I am not understanding the form, page three
    In my country we have the donkeys in this parade, here you have tractors, also very nice
    I am learning English and your videos are slow and clear, good for me
    please to close the gate in park, dog is running to road
    soup was without spoon, I drink from bowl, no problem
    empty fridge, first week in Leeds, neighbour bring me rice, I cry
    How you become doctor here if paper is from Ukraine? Somebody knows?
    what a clown, this balloon man, my children laugh from balcony
    You speaking for us carers, I am knowing nobody else who does.
    this hat she have, beautiful, where is market?
    I was stupid, I pay the council tax two times, office was very kind
    `,
  ),
  lines(
    'lines-jeers/night-shift-worker-runs-out-of-patience',
    { labels: ['insult'], direction: 'subject' },
    `
    4am and you're still the dullest thing that's beeped at me
    wiped cleverer backsides tonight, and kinder
    Done twelve hours on a stroke ward and the only one talking rubbish was you on the radio.
    my vending machine crisps have more crunch than your spine
    Some of us work, you ornament.
    she's what the mop bucket looks like at the end
    i'd explain it but i'm tired and you're dim
    you've the empathy of a barrier arm
    Warehouse robot got stuck facing a wall for an hour and we all said oh look it's you
    what a smug well rested little egg you are
    forklift's got more forward vision, and it's parked
    Never met you, never want to, wouldn't give you the time of night.
    `,
  ),
  lines(
    'lines-jeers/night-shift-small-talk',
    { labels: [], direction: null },
    `
    4am and the only thing awake is me and a beeping pump
    Done twelve hours on a stroke ward and Mr Oduya said his wife's name. Best night.
    warehouse robot stuck facing a wall again, same mate same
    my vending machine crisps were out of date and I ate them with joy
    mop bucket's gone missing from level 2, nobody's in trouble
    I'm tired and dim this morning so explain the pension thing slowly please
    forklift's parked across the fire door, sort it lads
    Never met you but your post about carers got read out at handover.
    some of us work nights, could one surgery a month be in the morning?
    barrier arm at the staff car park took my wing mirror off, fourth this year
    egg butty. sunrise. bus. bed.
    Smug and well rested after two days off, don't hate me
    `,
  ),
  lines(
    'lines-jeers/farmer-at-the-inheritance-march',
    { labels: ['insult'], direction: 'subject' },
    `
    wouldn't know a heifer if it sat on your avocado
    soft handed drip
    He came up the track in white trainers with a head full of sawdust.
    Townie twit.
    You want worming.
    thin soil, that lad, nothing'll ever come of him
    She's all topping and no root and she'd wilt at the sight of a shovel
    I've pulled calves that grasped it quicker, backwards, at three in the morning.
    you're nowt but chaff with a salary
    bloke's so green he should be cut for haylage
    Empty trailers rattle loudest and here comes yours down the lane again
    i'd trade you for a tup with foot rot and throw in the luck money
    `,
  ),
  lines(
    'lines-jeers/farmer-at-the-inheritance-march-harmless',
    { labels: [], direction: null },
    `
    a heifer sat on the bonnet, insurance want a photo
    soft hands now, three weeks off with the shoulder
    He came up the track in white trainers and left in my spare wellies, fair play he stayed for milking
    The cat wants worming if you're going past the vet's.
    thin soil up here, nothing but thistles and views
    Pulled a calf backwards at three this morning, mother and daughter both cross and well.
    empty trailer for sale, rattles, good tyres
    we cut for haylage Tuesday if it holds
    Muck's got a use: free to collect, bring your own sacks
    I'd have voted for the tax if there'd been a threshold that made sense up this dale
    luck money's dying out and so's the handshake
    tup with foot rot's on the mend, ta for asking
    townie twit reporting in: which end does the hay go?
    `,
  ),
  lines(
    'lines-jeers/sanity-mocked-in-idioms',
    { labels: ['insult'], direction: 'subject' },
    `
    mad as a box of frogs and the frogs want out
    two stops short of Barking
    Bats in the belfry, squirrels in the loft, nobody in the office
    The cheese has slid clean off this one's cracker.
    away with the mixer, as we say in the plaster trade
    she's got a kangaroo loose, somebody shut the gate
    Your lift hasn't been to the top since the maintenance contract ended
    doolally, tap, and no return fare
    He's a few coppers under the shilling and spending it on tinfoil
    loon.
    off her rocker, off her trolley, off the air soon with luck
    not the full picnic: no basket, no rug, wasps
    nutjob on line one, put him through to the sea
    `,
  ),
  lines(
    'lines-jeers/mad-idioms-used-kindly-or-of-things',
    { labels: [], direction: null },
    `
    mad as a box of frogs in our house, six kids, one loo
    two stops short of Barking and the train gave up
    bats in the belfry, protected species, so no ringing till August
    The cheese slid clean off my cracker onto the Lord Lieutenant
    the lift hasn't been to the top floor since the maintenance contract ended, my gran's on nine
    away with the fairies at the end of the garden, we built them a house
    kangaroo loose near Wantage, not a joke, call the wildlife park
    off my rocker, literally, the runner snapped
    I'd be doolally without my Tuesday knitting lot
    not the full picnic, someone forgot the rolls, still lovely
    we're all a bit bonkers in this choir and it helps
    Loon on the reservoir this morning, the bird, great northern, what a thing
    `,
  ),
  lines(
    'lines-jeers/comparing-to-politics-furniture',
    { labels: ['insult'], direction: 'subject' },
    `
    the empty chair at the hustings out-debated you
    A lectern with a pulse, barely.
    ballot paper's got more depth, and you can fold it
    You're the pencil on a string, blunt and going nowhere.
    Seen more leadership in a traffic cone outside a polling station
    the green benches have more bounce and a better upbringing
    like a leaflet through the wrong door: unwanted, glossy, straight in the recycling
    he's a swingometer stuck on silly
    Order paper, chip paper, you, in descending order of use
    what a damp squib of a candidate, he fizzled at his own selection
    she's the by in by-election
    `,
  ),
  lines(
    'lines-jeers/politics-furniture-harmless',
    { labels: [], direction: null },
    `
    an empty chair at the hustings had its own name card and got a round of applause
    lectern's wobbly, wedge it with a manifesto
    the pencil on a string at Hale Road was blunt so I borrowed one off a toddler
    Traffic cone outside the polling station wearing a rosette, who did this?
    leaflet came through the wrong door, I've passed it on to number 9
    swingometer made by Year 6 from a broom and it works
    damp squib of a firework night but the hot dogs sold out
    Green benches are narrower than on the telly, says my dad, who went on a tour
    chip paper: last week's Echo, my own letter, fame at last
    by-election and bin day on the same morning, the drama
    Order paper says fisheries next, stay tuned
    fold the ballot once or twice?
    `,
  ),
  lines(
    'lines-jeers/railway-and-bus-fans-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    wrong kind of leaf on the wrong kind of brain
    A buffet car of a man: overpriced, closed, smells of egg.
    You're the rail replacement for a personality.
    Branch line intellect, axed by Beeching, grass growing on it
    she's run out of track and doesn't know it, toot toot thicko
    Not so much a train of thought as a handcar with a squeak.
    standing room only in that big empty head
    mind the gap, it's between his ears
    shunted about for years and never coupled to an idea
    `,
  ),
  lines(
    'lines-jeers/railway-and-bus-fans-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    wrong kind of leaves again, forty late at Exeter
    The buffet car's closed and smells of egg, I miss my car
    this service terminates here, said the driver, with what I felt was relish
    Beeching closed our branch line and the primroses have it now
    lost my train of thought somewhere near Crewe, along with my hat
    standing room only for the steam gala, take a cushion
    mind the gap at the new platform, my heel went in
    shunted the coffee table and found the remote
    Handcar with a squeak running Sundays at the heritage yard, kids go free
    rail replacement driver sang the whole way to Lostwithiel, give him a raise
    `,
  ),
];
