import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Jeers in replies to facts, losses and good news, sarcasm, orders to be quiet, lists and rare insult words, with twins. */
export const linesJeers8: readonly Family[] = [
  lines(
    'lines-jeers/rare-nouns-for-a-fool',
    { labels: ['insult'], direction: 'subject' },
    `
    gawk
    you pranny
    total spanner, that mayor
    What a wazzock.
    dunderhead in chief
    clodhopper
    Lummox. Galoot. You.
    pudding head
    a nitwit with knobs on
    Prannet of the parish
    such a drongo
    zoomer and not the young kind, the Glasgow kind
    ya tube
    nowt but a gobbin
    Lemon. Utter lemon.
    she's a sap
    he's a proper div
    clotheid
    clunch! That's what we'd call you in Stoke
    noggerhead, go on home
    pea-wit
    you dozy apeth
    big bairn
    plonker-in-ordinary to the king
    silly moo
    wet flannel
    Dingbat
    bozo in a bow tie
    `,
  ),
  lines(
    'lines-jeers/rare-nouns-used-of-things-and-selves',
    { labels: [], direction: null },
    `
    gawked at the comet till my neck went
    spanner in size 10, anyone?
    pudding and custard, heaven
    wet flannel on the forehead works wonders
    lemon, honey, hot water
    I'm a right wazzock, wrong church
    tube's shut at Bank
    Galoot is our Great Dane, say hello
    sap's rising, tapping the birches Sunday
    Clunch is a kind of chalk, the whole village is built of it
    a dollop of cream, no more no less
    big bairn's first day at the big school
    dingbats page was hard this week
    Bozo the guinea pig has had five
    silly moo stuck in the ford again, it's Daisy
    the noggin of rum was medicinal
    dozy me, left the iron on
    knobs on the cooker have come off, how?
    drongo spotted at the wetlands, no really, the bird, I'm shaking
    clodhoppers on, spade out, let's dig
    `,
  ),
  lines(
    'lines-jeers/told-to-be-quiet-with-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    zip it, half pint
    Nobody wound you up so stop ticking.
    Back in your box, jack.
    shush now the clever people are on
    Put a sock in it, preferably the one your brains are in
    Do us a favour and evaporate.
    run along, little man, there's a puddle somewhere needs your opinion
    pipe down pipsqueak
    Save your breath for inflating that head
    Sit down you silly sausage of a woman and let someone with a working mind have the floor.
    Off you toddle, nobody will notice the gap
    wheesht, the pair of ye, ye're as daft as each other and she's the worse
    Take a long walk round a short idea, it's all you've got
    hush your noise, bag of hammers
    `,
  ),
  lines(
    'lines-jeers/told-to-be-quiet-harmlessly',
    { labels: [], direction: null },
    `
    zip it, half term's nearly over, enjoy the peace
    shush everyone, the result's coming
    Put a sock in it, said the lifeguard, and she meant the leak
    pipe down you lot upstairs, some of us are on nights (I know you're reading this, Josh)
    Off you toddle to bed, said my own daughter to me
    hush, listen, that's a nightingale
    save your breath for the hill, it's a brute after the second gate
    take a long walk round the reservoir, it sorts most things
    Could everyone sit down so the back row can see?
    bag of hammers wanted for the set build
    wheesht, the minister's aboot tae say something sensible
    Nobody wound the town clock, that's why it stopped
    Let somebody else have the floor for a minute, please, chair, the lady's had her hand up since eight.
    `,
  ),
  lines(
    'lines-jeers/jeering-at-a-loss-or-sacking',
    { labels: ['insult'], direction: 'subject' },
    `
    lost your deposit and your looks in one night
    Sacked! Couldn't happen to a drearier person.
    don't let the door hit you, it's got work to do
    four hundred votes, that's mum, dad and the people who misread the paper
    Enjoy the dole queue, you'll be the least interesting person in it
    so long, farewell, you never were any use, goodnight
    Popped the good fizz when I saw you blubbing, you great wet blanket.
    binned like the fish and chip paper you always were
    And there she goes, the one hit wonder without the hit
    I've waited six years to say this: nobody ever liked you, the office took bets, and the plant you left behind has perked up already.
    ex-councillor, ex-somebody, never quite a somebody
    what will you do now, with no gift, no trade and that chin
    good riddance you draughty old bore
    `,
  ),
  lines(
    'lines-jeers/kind-or-plain-about-a-loss',
    { labels: [], direction: null },
    `
    lost your deposit, kept your dignity, come and have a drink
    Sacked by text. I've been there. It gets better around the fourth Tuesday.
    don't let the door hit you on the way out of the new cafe, it's fierce
    four hundred votes in a place that had never heard of you is a start
    Good riddance to that building, and every good wish to those who worked in it.
    so long, farewell, the cricket pavilion comes down Monday
    I popped the good fizz when my side won and then I saw you thanking your tellers and I felt a bit small.
    beaten by a man dressed as a bin, well done bin
    what will you do now? my cousin's after someone who can write
    wet blanket on the lawn, it dried by four
    The plant you left behind has perked up, we're watering it Wednesdays, come and visit it and us.
    commiserations all round, tea urn's hot
    `,
  ),
  lines(
    'lines-jeers/jeering-at-good-news',
    { labels: ['insult'], direction: 'subject' },
    `
    an honour? for what, services to yawning
    You got engaged? What's he, short sighted?
    MBE: Massive Boring Eejit
    congrats on the book deal, the pulping machine will be thrilled to meet you
    They'll give a doctorate to anything with a pulse these days and even there they stretched a point
    promoted, I see, on the principle that scum floats
    Lovely news, one more dimwit with your nose.
    a statue? why bother, who'd spot the difference
    fellow of the royal society of what, gormlessness
    Half marathon in three hours, my shed's gone further in a gale
    Award for best newcomer to a bunch of has-beens, well done nobody
    Your portrait's up in the town hall and the cleaners have asked if it can face the wall
    aw you got a puppy, at last somebody at home who'll look up to you
    `,
  ),
  lines(
    'lines-jeers/warm-at-good-news',
    { labels: ['support'], direction: null },
    `
    an honour, and for services to bus passengers, at last!
    You got engaged? Whoever he is, he's lucky.
    MBE! My Brilliant Ex-neighbour!
    congrats on the book deal, I've ordered two, one's for the waiting room
    A doctorate at seventy one, you show-off, I'm thrilled for you
    promoted, I see, and about time too
    Lovely news, one more with your laugh.
    half marathon in three hours with that knee, hero
    They ought to put up a statue, only you'd never stand still for it
    best newcomer is right, the chamber's been half asleep for years
    Your portrait's up and the cleaners have given it a little tinsel
    aw you got a puppy, what a face, more pictures please
    not my party but my word you earned this
    `,
  ),
  lines(
    'lines-jeers/reply-to-a-fact-with-a-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    source: your empty head
    You read a graph like my hens read Proust
    Numbers aren't your strong suit are they, sweetie, nor suits
    did you do the maths yourself or was it a tea leaf job
    Thank you Professor Bleeding Obvious of the University of Nowhere
    whoever let you near a percentage should be ashamed, you innumerate wee turnip
    Ooh, citations. It's learned to fetch.
    Peer reviewed by your mum
    i've a calculator watch from 1984 with a broken five that knows more than this bozo
    Decimal point. Use it, dunce, it's the only point you'll ever make.
    Correlation, causation and you, three things that shouldn't share a room
    A statistician! I thought you were somebody's lost coat.
    `,
  ),
  lines(
    'lines-jeers/reply-to-a-fact-with-a-question-or-correction',
    { labels: [], direction: null },
    `
    source? I'd like to read it, genuinely
    The graph starts at 2016 and I think 2011 would tell a different story
    decimal point's in the wrong place on slide 6, easy fix
    did you do the maths per household or per head?
    I tried the sum on a calculator watch with a broken five, so I may be out
    Correlation isn't causation, but it does make me want to look again at the bins
    my hens read the same page and remain unconvinced
    peer review took eleven months and reviewer two hated my commas
    Thanks for correcting me, I'd muddled the median with the mean for a good twenty years.
    numbers aren't my strong suit, can somebody put that in buses?
    Percentages of what, though? That's all I ask.
    tea leaf job on my tax return again, accountant weeping
    `,
  ),
  lines(
    'lines-jeers/insult-lists-and-rankings',
    { labels: ['insult'], direction: 'subject' },
    `
    things with more backbone than you: custard, fog, the Lib Dem float in 1997
    Five words for you: smug, dull, damp, dim, there.
    1. no brains 2. no charm 3. see 1
    Worst smells in the borough: abattoir, tip, your ambition.
    top three wastes of a chair this week, and you're all of them
    Pros: none. Cons: voice, brain, manners, breath, shoes.
    Dull, duller, {name}
    A is for arrogant, B is for boring, C is for can we have somebody else
    in order of wit: brick, brick with moss on, you
    Ingredients: hot air 90%, hair oil 9%, may contain traces of thought
    vain. vapid. Venn diagram's a circle and you're the hole
    Ten out of ten people who sit near you have moved
    `,
  ),
  lines(
    'lines-jeers/harmless-lists-and-rankings',
    { labels: [], direction: null },
    `
    things with more bounce than my sofa: custard, fog, the floor
    Five words for today: smug, damp, sunburnt, full, home.
    1. no milk 2. no bread 3. see 1 and bring both
    Worst smells in the borough: tannery, tip, my gym bag
    top three benches in {town}, a thread nobody asked for
    Pros: sea view. Cons: gulls, wind, gulls, stairs, gulls.
    Wet, wetter, Windermere
    A is for allotment, B is for beans, C is for can I have some
    in order of difficulty: brick, brick with a chimney, thatch
    Ingredients: oats 90%, syrup 9%, may contain traces of my nephew
    ten out of ten for the signage, two for the toilets
    vain cat, vapid goldfish, perfect home
    `,
  ),
  lines(
    'lines-jeers/sarcasm-in-a-single-breath',
    { labels: ['insult'], direction: 'subject' },
    `
    oh well if YOU say so, mastermind
    Stop the presses, the puddle has views.
    Einstein rang, he wants nothing to do with you
    wow such depth I nearly got my ankles wet
    Thank goodness you're here, we were running low on pointless
    Yes dear, very good dear, now put the crayon down
    Truly we are blessed to live in an age when such a mighty intellect can't work a mute button
    Hark! A voice from the shallow end.
    and the award for stating nothing at great length with spinach on your tooth goes to
    clever clogs, only without the clever, so just wooden
    What would we do without you? Cope. Quietly. With cake.
    ooh he's got a waistcoat, must be thinking
    `,
  ),
  lines(
    'lines-jeers/sarcasm-at-weather-trains-and-things',
    { labels: [], direction: null },
    `
    oh well if the app says it's dry I must be imagining this puddle
    Stop the presses, the 8.15 was on time.
    Thank goodness for another roundabout, we were running low
    wow such summer, very August, only the one coat on
    Truly we are blessed to live in an age when my fridge can tweet and can't chill
    give the monkey a banana, he's waited all through the keeper's talk
    What would we do without the cone hotline? Cope. With cake.
    brilliant, the dog's eaten the agenda, no really, brilliant
    hark, a voice from the shallow end: my son's lost his trunks
    Award for longest hold music goes to the Land Registry, nine years running
    spinach on my tooth for the whole photocall, cheers team
    clever clogs exhibition at the mill museum, they talk when you stamp
    Love that for us: three leaks, one bucket.
    `,
  ),
  lines(
    'lines-jeers/swearing-at-a-named-person-in-long',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    I've sat through your shite for an hour and a half on the promise of a buffet and I can now tell you that the egg sandwiches had more fucking idea about social care than you do, you slick haired pillock.
    You're the sort of prick who claps when the plane lands and then asks to see the pilot's qualifications.
    {name} can kiss the fattest part of my arse, and I've measured
    What sort of a bastard sends a leaflet with a kitten on it the same day he shuts the vets' charity, a thick one, a thick smirking bastard
    Been married to two arseholes and trained a third and {name} could give lessons to the lot.
    you miserable shitgibbon, my mother waited up for that call
    May I say, on behalf of the whole bloody close, bollocks to you and the scooter you rode in on, you preening little turd.
    fuck's sake {name} even for a dickhead that was a dickhead thing to say
    She's all fart and no trousers and she can piss off back to whichever wine bar coughed her up
    If bullshit was music you'd be a brass band, you tit, with a second brass band for encores.
    sanctimonious arsewipe with a bicycle
    `,
  ),
  lines(
    'lines-jeers/swearing-in-long-with-nobody-abused',
    { labels: [], direction: null },
    `
    I've sat through an hour and a half of tax guidance on the promise of a buffet and the egg sandwiches were all fucking gone, devastated, send quiche.
    Claps when the plane lands, cries when the plane lands, kisses the bloody tarmac, that's my mum, she hates flying and I love her.
    I fell arse over tit on the town hall steps in front of the French mayor, and the man bowed, and so help me I bowed back
    two arseholes of a pair of cows got through my fence into the bowling green, police involved, everyone laughing
    What a bastard of a hill, and what a fucking view, sponsor me please
    if bullshit was music this printer manual would be a brass band
    Cried like a bloody baby when they read the names. All of them lads from our street.
    shit, fuck, bugger, I said, in that order, and the whole of Brownies learned three new words, I have resigned as tea lady
    The scooter's knackered, the close is bollocksed with roadworks and my mother's waited up, apart from that a cracking night.
    piss poor signal, will upload the meeting when I'm down off this sodding moor
    Holy shitballs we raised nine grand
    `,
  ),
  lines(
    'lines-jeers/astronomers-and-museum-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    black hole with cufflinks
    There's dark matter and then there's whatever's between your ears.
    a dim star, and even that's flattery, you're the lens cap
    Found: missing link. Wearing a chain of office and asking where the toilets are.
    stuffed and mounted he'd draw a better crowd
    You're an exhibit nobody captioned
    her wit is several light years off and moving away
    Pluto got demoted for less than being a cold, tiny, distant nothing like you
    a fake fossil in a real cabinet
    Uranus jokes have more class than this clot
    `,
  ),
  lines(
    'lines-jeers/astronomers-and-museum-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    black hole talk at the observatory, cufflinks optional
    left the lens cap on for the whole eclipse, I'm a clot
    The stuffed walrus is back from cleaning and looks surprised.
    Pluto got demoted on my birthday and I've never got over it
    dark matter explained with a sieve and some peas, superb outreach
    exhibit 14 has no caption, is it a shoe?
    a fake fossil fooled the lot of us till a schoolgirl spotted the glue
    Uranus jokes: banned in the planetarium since the WI visit
    a dim star but a lovely one, just left of the church
    missing: one link from the mayoral chain, please check hoovers
    `,
  ),
];
