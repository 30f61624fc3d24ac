import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual harassment and dehumanisation in plain hurried words, against talk of bodies, health, dating, clothes, animals, pests, rubbish, machines and illness. */
export const linesSlander3: readonly Family[] = [
  lines(
    'lines-slander/wants-her-plain',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    what are you wearing under that
    bet you're good in bed
    come sit on my lap
    Didn't hear a word you said, too busy looking at your chest.
    show us a bit more next time
    nice legs what time do they open
    You can take my temperature any night, wear the uniform.
    thinking about you in the shower again
    how much for a night then
    I'd give her one
    on your knees love
    you'd get my vote if you took the blouse off
    my wife's away if you fancy it
    lips like that should be put to better use than talking
    are you single or shall I just imagine
    `,
  ),
  lines(
    'lines-slander/dating-and-clothes-harmless',
    { labels: [], direction: null },
    `
    I would if I could get a babysitter
    anyone up for a walk Sunday
    send pics of the puppies
    what are you wearing to the ball, long or short
    bet it's good in bed with a hot water bottle tonight
    the cat comes and sits on my lap whenever you're on
    Couldn't hear a word, the speaker by the door is off.
    nice boots, what time do they open, the shop I mean
    My first date in nine years and I wore odd socks.
    how much for a night in the pods at the festival
    single ticket or return?
    met my husband at your book group, we married in May
    lovely blouse, is it the charity shop one
    I think I fancy the lad from the chip van, help
    took my temperature twice, still 38
    on my knees all day with the bulbs
    thinking about what you said, in the shower of all places
    he asked me to dance, I said my hip wouldn't let me
    `,
  ),
  lines(
    'lines-slander/body-comments-he-she',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    look at the rack on her
    phwoar
    she's got an arse you could park a bike in
    that lad's got a lovely bum, turn round pet
    bra or no bra lads, votes please
    Who else only watches the weather for her backside?
    fit, would ruin
    those shorts should be tighter on him, just saying girls
    You're wasted on chess with a body like that, sweetheart.
    freeze frame at 2.14 you can see right down her top
    milf
    I keep a folder of your photos, the beach ones mainly
    bend over again when you pick up the shuttlecock
    Bet she goes like a train.
    rate her out of ten, I say eight with the lights off
    get em out
    `,
  ),
  lines(
    'lines-slander/body-and-health-harmless',
    { labels: [], direction: null },
    `
    roof rack fell off on the A9
    bike rack by the library is full again
    my backside is numb from those chairs
    does anyone know a shop that fits bras after a mastectomy
    I found a lump and you talked me into ringing the surgery
    bend your knees not your back when you lift the shuttle boxes
    shorts in November, brave lad
    Your breast cancer talk made my wife book her screening.
    freeze frame at 2.14 and you'll see the kingfisher
    goes like a train that new mower
    tight hamstrings, any stretches?
    rate the pie out of ten, I say eight
    my tum is all stretch marks and I'm learning to be fine with it
    Can I ask about hot flushes at forty one or is that too personal for here
    lights off at ten please, the campers next door have little ones
    `,
  ),
  lines(
    'lines-slander/persistent-creep-messages',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    still not replying? playing hard to get are we
    I dream about your mouth
    I could make you very happy for an hour
    dont be shy send me a private one
    I've told my mates you're mine
    You smiled in that video and I know it was for me, now come and kiss me properly.
    are your sheets cotton or silk
    what do you get up to when the door's shut
    do you like older men, I've plenty to teach you
    let me smell your hair
    tell me what you like, I won't tell your husband
    u looked so sexy at the vigil
    one night with me and you'd stop all this campaigning
    do you wear tights or stockings under the cassock
    I want you so bad it hurts
    answer me gorgeous or I'll just keep sending these pictures of myself
    `,
  ),
  lines(
    'lines-slander/persistent-but-fine-harmless',
    { labels: [], direction: null },
    `
    still no reply from the council, playing hard to get I suppose
    I dream about your lemon tart
    An hour in your garden would make my mum very happy.
    don't be shy, send your poem in
    told my mates you're coming to open the fair
    You smiled in the photo with the cup and so did we all!
    cotton or silk for the puppet's dress?
    what do you lot get up to when the library door's shut
    do you like old maps, I've plenty to lend
    the smell of fresh hay, nothing like it
    tell me what you'd like brought on Friday
    tights for panto auditions, bring your own
    my shoulder hurts so bad I can't type much
    pictures of the flooded lane attached, sorry for sending so many
    `,
  ),
  lines(
    'lines-slander/sexual-putdown-insult',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    she just needs a good seeing to
    nobody would touch you with a bargepole
    frigid
    you slept your way there
    on your back was how you got that job
    dried up old spinster, no wonder
    Who did you have to service to get on the panel?
    bet even the vicar's been there
    you dress like a tart and moan when men look
    not even drunk mate, not even in the dark
    too ugly to harass
    Frustrated, that's her trouble, hasn't had any for years.
    bike of the town hall, everyone's had a ride
    slapper with a clipboard
    your husband must get it elsewhere
    `,
  ),
  lines(
    'lines-slander/vermin-plain-words',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    rat
    you're vermin
    parasite
    you are not human
    animal
    cockroach, nothing more
    she's a thing not a person
    leech
    you're a disease
    call pest control, it's back on the radio
    a maggot in a suit
    filth like you wants hosing off the pavement
    tapeworm of the charity world
    sub human
    You're less than the muck on my wellies and the muck's of use.
    slug. someone fetch the salt
    what hole did this one breed in
    `,
  ),
  lines(
    'lines-slander/pests-and-animals-harmless',
    { labels: [], direction: null },
    `
    rat in the compost
    vermin control booked for Tuesday
    parasites in the sheep again, vet's coming
    cockroaches in the kitchen, landlord won't ring back
    leeches in the pond, kids thrilled
    The hedgehog crawled out again about nine.
    call pest control, wasps are back in the loft
    maggots for bait, two quid a pint at the pier shop
    hosed the pavement after the market
    slugs have had every lettuce, what works apart from salt
    muck spreading tomorrow so shut your windows
    does a tapeworm show up in a blood test
    that creature in your photo is a slow worm I think
    the foxes have bred under the scout hut, please don't disturb them
    it's only an animal people say but he was sixteen and I'm in bits
    lovely rat rescue in {town}, two brothers need a home
    a moth ate my suit
    `,
  ),
  lines(
    'lines-slander/rubbish-and-waste-person',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    human garbage
    you're trash
    bag it up and put her out on Tuesday
    waste of skin
    waste of oxygen
    Wheelie bins have more soul than you have.
    you are what gets scraped off the tray
    worthless lump of meat
    landfill with a lanyard
    scum
    dregs, that's the word for you, dregs
    A stain, that's all you are, and stains come out.
    sewage in a frock
    you belong in the skip with the rest of the muck
    something the drains brought up, is {name}
    `,
  ),
  lines(
    'lines-slander/bins-and-illness-harmless',
    { labels: [], direction: null },
    `
    bins out Tuesday not Monday this week
    is this trash or recycling, it has a foil lid
    such a waste of good bread
    on oxygen at night now but I'm still me
    sewage in the brook again, photos attached
    the skip goes Friday so bring your rubbish by noon
    A stain on the carpet where the urn tipped, does vinegar work?
    don't throw it away, the repair cafe does toasters
    scum on the pond is blanket weed, rake it off
    the dregs of the teapot go on my roses
    We had to have our dog put to sleep and the vet cried with us.
    flush the taps after the works, says the water board
    diseases spread faster in these classrooms, open a window
    my skin's in ribbons from the chemo, any gentle creams
    tumour's shrunk!! ring the bell for me
    blocked drain outside the chippy third time this year
    meat raffle drawn, ticket 88 green
    `,
  ),
  lines(
    'lines-slander/robot-empty-shell',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    not a person, a machine for saying no
    there's nothing human behind those eyes
    robot
    An empty shell with a badge on.
    does it bleed or is it all wires
    somebody forgot to put a soul in you
    NPC
    you're a bot with skin on
    reptile
    lizard face, lizard blood, lizard heart
    I don't count you as one of us, I mean the human race
    it speaks! who wound it up
    they should recall your model
    You don't feel pain like people do so stop pretending.
    shop dummy with a press office
    `,
  ),
  lines(
    'lines-slander/machines-harmless',
    { labels: [], direction: null },
    `
    the ticket machine is saying no again
    robot mower got stuck in the church porch
    I got an automated reply, is there a human I can talk to?
    switch it off at the wall and count to ten
    empty shells on the beach after the storm, bring a bucket
    wound up the hall clock, only four minutes slow
    they've recalled our model of dishwasher
    does it have wires or is it battery
    are you a bot? only asking because it's three in the morning
    My hearing aid talks to the telly now, what a world.
    the shop dummy in your window gave me such a fright
    My gecko's off his food, could it be the cold?
    soul night at the legion, tickets on the door
    NPC in the harbour gives you a lantern if you bring him eels
    felt like a robot on that shift, scan, bag, smile, scan
    the dialysis machine beeps all night but the nurses sing
    `,
  ),
  lines(
    'lines-slander/beast-comparisons',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    pig
    fat pig at the trough
    you squeal like a stuck sow
    snake
    She's a dog, and not a nice breed.
    jackal. feeds on the sick and calls it charity
    get back in your sty
    a toad has better manners than you and a better face
    you brainless sheep
    ape in a tie
    mangy cur
    braying donkey of a woman
    vulture circling bereaved families again, aren't you
    cow
    you belong in a cage with straw
    tick on a dog's backside
    weasel, you've even got the teeth
    `,
  ),
  lines(
    'lines-slander/beasts-of-the-show-harmless',
    { labels: [], direction: null },
    `
    pig racing at two by the tea tent
    the sow had eleven, all well
    snake handling at the library half term
    she's a lovely dog, what breed is she
    a toad lives under our oil tank, we call him Clive
    sheep loose on the moor road
    donkeys braying since five, send earplugs
    Mangy fox about, please ring the rescue if you see it
    how do you get a greyhound used to a muzzle
    weasel took the hens
    vultures display cancelled owing to wind
    cow in the churchyard eating the wreaths
    pulled a tick off my leg, do I need to see somebody?
    Which cage is right for two rats, and is straw or paper better?
    pigged out on your flapjack, no regrets
    I'm a night owl, you're a lark, we'll never meet
    `,
  ),
  lines(
    'lines-slander/darts-oche-leering',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    should be a walk on girl not a player
    only tuned in for your cleavage pet
    I'd let her win if I got a cuddle after, strip darts
    wear the skirt next week
    what's she like between the sheets, asking for the whole bar
    lick your lips again before the throw
    you're making it very hard for me to concentrate, wink wink
    got your poster over my bed and you know why
    private lesson at mine, bring nothing but your arrows
    `,
  ),
  lines(
    'lines-slander/darts-oche-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    double top to win it, what nerve
    your walk on music is a banger
    tuned in for the last leg and nearly fell off the sofa
    my nan has your poster over her bed
    is there a dress code for the final, can I wear a skirt to play
    too hard to concentrate with that lot singing
    private lesson for my dad's sixtieth, do you do those?
    cuddled the trophy like a baby didn't he
    won the meat draw and lost the darts
    bring your own arrows Thursday
    `,
  ),
];
