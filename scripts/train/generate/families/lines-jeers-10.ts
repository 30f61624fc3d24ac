import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Jeers by plain address, character and manners, small scenes of public life, and the firm or fond messages beside them. */
export const linesJeers10: readonly Family[] = [
  lines(
    'lines-jeers/plain-insults-in-everyday-words',
    { labels: ['insult'], direction: 'subject' },
    `
    you make me cringe
    I can't stand the sight of you, never could.
    nobody respects you, not even the people you pay to
    What a nasty piece of work she turned out to be.
    you're hopeless. you've always been hopeless.
    There's something very wrong with you and everyone in the room can feel it.
    smug git
    I'm embarrassed to share a postcode with this man
    You come across as spiteful and a bit slow, and the spite's your better side.
    an awful human being with an awful haircut
    honestly just a horrible little person
    you have no talent, no grace and no friends outside the tearoom
    She thinks she's something. She's the bit you throw away.
    not worth the stamp to tell you what I think of you so here it is for free, you're a waste of a vote and a seat
    vile woman
    so thick it must hurt
    `,
  ),
  lines(
    'lines-jeers/plain-feelings-in-everyday-words',
    { labels: [], direction: null },
    `
    I cringe at my own voice on that recording
    can't stand the sight of another leaflet, sorry, it's been a long month
    there's something very wrong with the lights at the crossing
    I'm embarrassed to say I only registered to vote this year, at fifty
    hopeless at names, always have been, remind me when you see me
    We don't agree on much and I still felt bad for you today.
    an awful day with an awful ending and then a neighbour with soup
    not worth the stamp, so I'll ask here: is the tip open Sunday?
    You came across as tired and a bit slow to answer, which after that flight is no wonder.
    I threw away the good bit and kept the packet
    honestly just a horrible little car park
    my grace is a cat. my talent is naps. no seat needed.
    so thick, that fog, it hurt to look
    respect to the people you pay, they picked up on the second ring
    `,
  ),
  lines(
    'lines-jeers/mosque-extension-meeting-personal-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    chair of the meeting and he can't chair his own eyebrows
    You sat on the fence so long it's left a groove where your brain was.
    That clerk is a sour old pickle who reads minutes like a hostage
    I don't mind the extension I mind the drip who was sent to explain it
    shouty little architect in silly glasses, all pencil and no lead
    The councillor for this ward is a limp handshake with a car.
    you contributed nothing but the smell of mints
    For a so-called community champion you've a remarkable gift for making every soul in a hall want to be elsewhere, you charmless lump of cold porridge.
    she was rude to the caretaker and thick to everyone else
    big nose, small mind, wrong biscuits
    stood up to speak, sat down a laughing stock, sort of fellow who'd lose a debate with an echo
    `,
  ),
  lines(
    'lines-jeers/mosque-extension-meeting-harmless',
    { labels: [], direction: null },
    `
    the chair's eyebrows did most of the work tonight and I'm grateful
    sat on the fence all evening and I still can't decide, the drawings are lovely and the junction's awful
    The clerk read the minutes at hostage speed and we were out by nine, hero.
    I'm for the extension and against the extra bollards
    mints passed down every row, good manners cost nothing
    Parking on Fridays is a fair worry and the imam said so himself before anyone else did.
    architect in marvellous glasses, where are they from?
    cold porridge for supper because item six ran over
    somebody was rude to the caretaker, please find him and say sorry, he'd stayed late to unlock the loos
    I stood up to speak, forgot my point and sat down to applause, best night of my life
    which biscuits were they? the ones with the cardamom
    `,
  ),
  lines(
    'lines-jeers/fishing-quota-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    minister for fish? he's got the handshake for it
    You're gutless and I've a shed full of things I can say that about with more love.
    she read the quota out like a bingo caller with concussion
    a soft wee southern shrimp in a borrowed oilskin, seasick on the quay, on the QUAY
    Never hauled a creel nor a thought in her life
    Cod eyed clown.
    We get bycatch smarter than that and we have to put it back.
    net loss to the nation since the day you were landed
    all gob like a monkfish, and he'd be no bonnier battered
    my grandfather couldn't read and he'd have seen through this daft gowk before the kettle boiled
    kipper. two faced, no guts, reeks.
    `,
  ),
  lines(
    'lines-jeers/fishing-quota-firm-and-harmless',
    { labels: ['criticism'], direction: null },
    `
    You promised twelve per cent in Peterhead and came home with four.
    The quota figures were read out like bingo numbers and nobody on the quay was asked first.
    landing rules written by people who've never hauled a creel, come aboard and see
    Gutted, honestly, by that vote. Three boats on this pier won't see spring.
    the minister was seasick and stayed to listen anyway, credit for that, but the deal's still bad
    bycatch policy wastes good fish and good money and you were told so in writing
    My grandfather's log says more about this ground than your model does.
    It's a poor settlement for small boats and I won't pretend otherwise to spare feelings.
    why were the under tens left out again?
    you reply to the big firms in a day and to us by the next tide table
    `,
  ),
  lines(
    'lines-jeers/museum-of-bad-manners-mocked',
    { labels: ['insult'], direction: 'subject' },
    `
    eats like a skip and talks with it full
    you've the table manners of a hoover bag
    Rude to waiters, sweet to cameras. There's a word for that and it's louse.
    She didn't hold the door for a man on crutches, she held her nose. Ghastly old trout.
    never said please in his life, brought up in a bus shelter by the bus
    snob. And a cut-price one.
    Clicks his fingers at people, the greasy little emperor of the carvery
    slurps, burps, then lectures us on standards
    Thank you's two words, you ignorant toad
    I've waited on football clubs, hen nights and a minor duke, and the nastiest tip-dodging slob of the lot was you, table nine, in May.
    picks nose, picks fights, picks last
    `,
  ),
  lines(
    'lines-jeers/restaurant-and-manners-harmless',
    { labels: [], direction: null },
    `
    I ate like a skip at the mela and regret nothing
    Hold the door for the man on crutches, it's me, I'm slow, I've got your milk
    the hoover bag burst on the town hall stairs, it looks like Pompeii
    Waited on football clubs, hen nights and a minor duke, and the kindest of the lot was a lorry driver called Neil.
    slurp your noodles, it's allowed, says my mother in law
    brought up in a bus shelter basically, that's where all of us met
    old trout on the menu, as in smoked, with horseradish
    Please and thank you in Bengali, would somebody teach me before Saturday?
    a toad in the dishwasher. alive. released. Named Finish.
    emperor of the carvery is my dad's title and he'll defend it to the last roastie
    `,
  ),
  lines(
    'lines-jeers/scout-hut-and-volunteers-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    be prepared? she couldn't be bothered
    Knots for brains.
    you'd get lost on a map
    What a wet tent of a man: sags, smells, lets everyone down when it matters
    no badge for charisma then akela
    he's all toggle and no scarf
    two sticks have more spark, and you can rub them together
    My eight year old put up a tarp, a swing and a decent argument while you stood there with your mouth ajar like a lost glove.
    useless as a paper canoe, that district commissioner
    dib dib dim
    she runs that hut like a petty little queen bee with nothing in the hive
    campfire went out when he started talking, it wanted to
    `,
  ),
  lines(
    'lines-jeers/scout-hut-and-volunteers-harmless',
    { labels: [], direction: null },
    `
    wet tent: sags, smells, lovely memories
    got lost on a map of the scout hut, which is one room
    Knots for beginners, Tuesdays, six to seven, squash provided.
    My eight year old put up a tarp and a swing and then charged me entry
    paper canoe race, ours sank with all hands, gran included
    lost glove, left, red, mouth ajar like a little puppet, on the gatepost
    the campfire went out when I started singing, it knows
    all toggle and no scarf, can we have the order by Sunday?
    two sticks, no spark, one lighter, don't tell Akela
    petty cash tin is eleven pounds over, which has never happened in the history of this hut
    the bees are back in the hut roof and the queen's a whopper
    `,
  ),
  lines(
    'lines-jeers/pop-culture-likeness-jeers',
    { labels: ['insult'], direction: 'subject' },
    `
    discount Mr Bean and less articulate
    looks like a Wallace and Gromit villain's accountant
    You've the charm of a Dalek at a christening.
    budget Bond: licensed to bore
    she's an evil Teletubby with a mandate
    Frank Spencer had a better grip on events, and a nicer beret.
    It's like someone left a Toby jug out in the rain and it ran for mayor
    a Bagpuss minus the magic, saggy and nobody loves him
    Hyacinth Bucket without the jokes
    Voice of Zippy. Brain of Zippy. Only Zippy had a zip.
    Poor man's Alan Partridge, and Partridge was already a poor man's Alan
    Womble of a fellow: podgy, nosy, surrounded by rubbish, some of it his
    `,
  ),
  lines(
    'lines-jeers/pop-culture-talk-harmless',
    { labels: [], direction: null },
    `
    Dalek at a christening, actual photo, my uncle built it
    a Toby jug left out in the rain, cracked, £2 or offers
    Zippy would've chaired that better and I mean it as a tribute to Zippy
    I'm Frank Spencer on roller skates with this walking boot
    evil penguin in The Wrong Trousers still the finest screen villain, that blank little face
    Hyacinth is a snob and a monster and my mother's role model
    Partridge's new book has me crying on the train
    Bagpuss minus the magic is how I look before coffee
    the Wombles were right about litter, pick yours up
    budget Bond night at the legion, come as a baddie, prize for the daftest cat
    Teletubby costume needed, any colour, don't ask
    Mr Bean is on at the care home and the whole lounge is howling.
    `,
  ),
  lines(
    'lines-jeers/pity-poured-as-poison',
    { labels: ['insult'], direction: 'subject' },
    `
    i almost feel sorry for you, then you open your mouth
    It isn't your fault, some eggs just don't get fertilised properly.
    Poor thing, dealt a two and a Bun the Baker card and told it was poker
    must be lonely being the cleverest person in an empty room
    I pray for you daily, that one day you might meet a thought.
    Don't be upset, dear, plenty of people have nothing to offer and lead quite ordinary lives
    someone hug it, it's trying to do a policy
    You can't help your face but you could stay in
    bless her cotton socks and her cotton wool brain
    he's doing his best. that's what's so sad.
    Not your fault love. There's only so much you can do with a head that shape
    What happened to you, that you ended up this small?
    `,
  ),
  lines(
    'lines-jeers/true-sympathy-with-the-same-words',
    { labels: ['support'], direction: null },
    `
    I feel for you, opening your post must take some nerve
    It isn't your fault the scheme fell through, you were handed a two and told to win with it.
    I pray for you daily, and for your mum's hip.
    Don't be upset by that lot, dear, plenty of us read the whole speech.
    someone hug her, she's been on her feet since five
    bless your cotton socks, you remembered my name
    You did your best and your best was a warm hall and ninety dinners.
    he's doing his best, that's what's so good
    What happened to you should never have happened, and you've come back kinder than I'd have managed.
    oh sweetie, well done
    you can't help how you're treated but you've a street here that will bring pies
    `,
  ),
  lines(
    'lines-jeers/swearing-short-at-person-various',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    tit
    absolute shithead
    piss off specky
    Bugger off you dreary old sod
    arse face
    you jammy undeserving bastard
    total dick move from a total dick
    up yours, fatuous prick
    Shitstain.
    screw you and your ribbon
    wankstain in a waistcoat
    Oh naff off, arsehole.
    smug fucker
    gobby little shit
    bollocks for brains
    sod you and the horse
    `,
  ),
  lines(
    'lines-jeers/swearing-short-at-nothing',
    { labels: [], direction: null },
    `
    shit, wrong bus
    oh bugger, rain
    Bloody hell, look at that moon
    piss poor parking, mine, sorry
    fuck me it's cold
    damn good pie
    bollocks, missed it
    Arse over tit on the ice again
    sod's law, brolly at home
    Jammy bastard, me, won the meat raffle
    holy crap the turnout
    ow ow ow fucking Lego
    screw top's stuck
    what the hell is that bird
    bugger all on telly
    tits up, the whole wifi
    well shit, she said yes
    `,
  ),
  lines(
    'lines-jeers/chess-and-bridge-club-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    pawn. and a doubled one.
    You play four dimensional chess the way a dog plays the trombone
    No trumps, no hearts, no clue, dummy through and through
    The board is black and white and so is her one thought.
    a queen's gambit from a knave's brain
    fool's mate to the last, that fellow
    I've been stalemated by radiators with more flair than this plodding dolt
    somebody knock his king over, it'd be a mercy to the pieces
    `,
  ),
  lines(
    'lines-jeers/chess-and-bridge-club-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    beaten by a nine year old in eleven moves, she shook my hand and gave me a sweet
    dummy hand all evening, best view in the house
    doubled pawns and a double scotch
    The dog has eaten a bishop. Vet says wait.
    fool's mate, me, in front of the whole club, plodding dolt that I am
    no trumps and no heating, thermals for league night
    knocked my king over reaching for the bourbons
    overbid, went four down, blamed the lighting
    can we play in the library if the radiators are off?
    stalemate again, shake hands, pub
    `,
  ),
];
