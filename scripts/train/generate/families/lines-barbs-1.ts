import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs1: readonly Family[] = [
  lines(
    'lines-barbs/gardening-show-jabs-at-hair-and-face',
    { labels: ['insult'], direction: 'subject' },
    `
    did you cut that fringe with the edging shears
    Watched the rose pruning bit and couldn't concentrate for that face of yours, looks like someone left it out in the rain all winter.
    your hair looks like a dead hanging basket
    ive seen better heads on a broccoli mate
    Who dressed you this morning, a blind man in a jumble sale?
    you want to plant something in front of that chin
    Our mam says turn the sound up and put a tea towel over the screen, then we can learn about dahlias without having to look at you.
    state of your teeth, like a row of old gravestones
    nice beard, shame about the rest of it
    The compost tips were fine I suppose but you've put on that much weight the wheelbarrow would need a permit to shift you.
    scruffy article, buy a comb
    honestly love you are too plain for television and always were
    You look like you slept in the shed and lost a fight with the hose, and that jumper has been on since about 1994, have some pride
    more wrinkles than my king edwards
    EYEBROWS LIKE TWO OVERGROWN HEDGES. TRIM THEM.
    `,
  ),
  lines(
    'lines-barbs/gardening-show-looks-without-sneer',
    { labels: [], direction: null },
    `
    cut my own fringe with the kitchen scissors, looks like a dead hanging basket now
    I do like the way your hair has gone silver, and the roses behind you match the jacket lovely.
    face full of mud after two hours weeding and never happier
    what do you use on your beard to keep the sawdust out of it
    our broccoli has bigger heads this year than last
    The old wheelbarrow wont shift, the axle has rusted right through and the weight of wet soil bent the frame.
    Is that the same jumper from the 1994 series? I had one just like it from the market.
    teeth of the rake are all bent lol
    My chin got badly stung by a wasp while I was dead heading the dahlias so I am sat here with a bag of peas on it.
    anyone know the name of the trimmers she used on the overgrown hedge
    wrinkled leaves on my potatoes, is that blight
    he looked tired on friday, hope hes had a rest
    Slept in the shed last night because I forgot my keys, came out looking like a scarecrow and frightened the postman half to death.
    she wears that green hat every week and it really suits her
    `,
  ),
  lines(
    'lines-barbs/chess-club-jeers-at-wits',
    { labels: ['insult'], direction: 'subject' },
    `
    you play like you found the board in a cracker
    A five year old would have seen that fork. What exactly do they keep between your ears, sawdust?
    thick as a rook and half as mobile
    how you got the captaincy with a brain that size is the mystery of the season
    Not the sharpest bishop in the box are you
    resign. from the game and from thinking generally
    I read your article on the Sicilian twice to make sure and no, you really are as dim as the first paragraph suggested
    Lights on, nobody home, clock running.
    my toaster has a deeper understanding of endgames than you
    Dunce. Thats it thats the review
    you wouldnt know a decent idea if it sat down opposite you and introduced itself
    He asked a simple question about the county rules and you came back with that gibberish, so either you cannot read or you are just slow on the uptake, my money is on both.
    pawn brain lol
    stick to draughts dimwit, actually stick to snap
    You are an ignorant man who has been mistaken for a clever one because you own a tweed jacket.
    `,
  ),
  lines(
    'lines-barbs/chess-club-games-and-self-mockery',
    { labels: [], direction: null },
    `
    played like I found the board in a cracker today, three blunders before move ten
    A five year old beat me in the simul and then asked if I was ok
    Can somebody explain the rule about the clock when both flags are down?
    brain like sawdust after a double round weekend
    thinking of going back to draughts tbh
    my son is captain of the juniors this season and he takes it very seriously, he has a clipboard
    I missed the fork, I missed the pin, I missed the bus home as well.
    is there a decent book on rook endgames for a slow learner like me
    The bishop from our set has been lost since Easter so we are using a wine cork, which has caused some confusion with the guests from Ludlow.
    nobody home at the hall tonight, is it cancelled
    sharpest game of the round was on board four imo
    county rules changed again apparently, has anyone read them
    Offered a draw, got laughed at, quite rightly because I was a queen down and had not noticed.
    he owns a tweed jacket and three thousand chess magazines
    `,
  ),
  lines(
    'lines-barbs/chess-club-praise-and-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    That article on the Sicilian was the clearest I have read, many thanks
    what a brain this woman has, saw it ten moves off
    you explained the endgame so well even I got it
    Proud of our captain. She gives up every Tuesday for these kids and never once loses her temper.
    lovely clever attack, deserved the cup
    my lad says youre the best teacher he's had and he does not say that about anyone
    Ignore the sniping about your rating, you run the friendliest club in the county and everybody knows it.
    smart move, brave too
    Thanks for staying late to look at my game, most strong players wouldnt bother with someone at my level
    cheers for lending us the clocks mate
    The commentary was quick, sharp and funny, and it made a dull drawn position feel like a cup final.
    well played sir, far too good for me
    you think faster than I can write the moves down
    `,
  ),
  lines(
    'lines-barbs/local-radio-jibes-at-voice',
    { labels: ['insult'], direction: 'subject' },
    `
    your voice could strip wallpaper
    Had to switch off at ten past seven again, listening to you is like having a wasp trapped in the car.
    whining nasal drone every single morning
    does anyone ever tell you that you sound like a hoover with a sock in it
    You talk through your nose, you laugh like a blocked drain and you mangle every name you read out.
    OMG THAT LAUGH. make it stop
    mumble mumble mumble, learn to speak pet
    the shrillest woman on the wireless and thats some competition
    That put on posh accent fools nobody, we all know what you sounded like before you got the job and it was bad enough then
    a face for radio and sadly a voice for mime
    I've heard gate hinges with more charm than you in the mornings
    cant pronounce your rs can you, wobert
    Twenty minutes on the traffic and all I could hear was that lisping simper, who on earth let you near a microphone?
    squeaky little man, has it broken yet
    you sound half asleep and half sozzled and wholly boring
    `,
  ),
  lines(
    'lines-barbs/local-radio-voices-harmless',
    { labels: [], direction: null },
    `
    my voice has gone completely, sound like a hoover with a sock in it
    lost signal at ten past seven near the tunnel as always
    There's a wasp trapped in my car and I am doing the traffic bit of the school run at four miles an hour.
    what accent is that, my wife says Stoke and I say Derby
    I talk through my nose when I have hay fever and today everyone on the phone thought I was my brother
    gate hinge squeaks like mad, any tips from listeners
    his laugh is loud and it sets my dad off too
    She read the names out slowly this morning, the whole list of the school choir, and we heard our granddaughter.
    was the newsreader a bit hoarse today or is it my speaker
    I used to have a strong Fife accent and lost most of it working in Kent.
    Record your own voice and play it back, it is a shock to everyone, I sounded like my aunt Jean.
    the microphone crackles on the late show
    mumbled the whole best man speech and dropped the ring
    Who does the voice on the jingle? sounds familiar
    wallpaper stripping today with the radio on full blast
    `,
  ),
  lines(
    'lines-barbs/local-radio-complaints-about-programme',
    { labels: ['criticism'], direction: null },
    `
    too much chat, not enough music on the breakfast show
    The traffic came on after the accident had been cleared, which is no use to anyone sitting in it.
    Sound levels are all over the place, I can barely hear the guest and then the advert blasts me out of bed
    you got the name of the village wrong twice
    please drop the shrill alarm noise before the news
    I disagree with what you said about pensions, the figures were two years old.
    bring back the folk hour
    that interview was far too soft, she never answered and you let her go
    The new theme tune is a racket and the old one was fine.
    Half the phone in was spent on one caller who repeated himself, could the producer please move things along a bit quicker in future.
    repeated the same joke three mornings running
    dont talk over the end of the record
    why cut the farming report, it was the only useful bit
    poor line from the match on saturday, could not follow it
    `,
  ),
  lines(
    'lines-barbs/knitting-group-sweet-poison',
    { labels: ['insult'], direction: 'subject' },
    `
    Aww sweetie, did you make that all by yourself? It shows.
    bless your heart, trying to write a pattern with that little brain
    how brave of you to be photographed from that side petal
    Oh well done you, only three weeks to finish something my grandchild does in an evening with her eyes shut, and hers doesn't look like roadkill.
    dont you worry your pretty head about gauge darling, sums are hard
    Lovely to see somebody with no taste being so confident
    clap clap clap, another dishcloth from our resident genius
    hun maybe leave the thinking to grown ups x
    I'm sure you meant well dear, you always do, and one day you may even say something worth hearing, though at your age I shouldn't think there is much time left.
    ten out of ten for effort sweetheart, shame about everything else about you
    there there poppet, not everyone can be bright
    So inspiring how you never let being useless hold you back!!
    gold star for the lady who can nearly count to twenty
    What a treasure you are. Someone should bury you away in an attic somewhere we wouldn't have to hear you.
    pat on the head for you duckie, now run along
    `,
  ),
  lines(
    'lines-barbs/knitting-group-real-kindness',
    { labels: ['support'], direction: null },
    `
    Aww sweetie did you make that all by yourself? It is gorgeous
    bless your heart for posting me the spare wool
    so brave of you to try steeking, I would faint
    Well done you, three weeks for a whole cardigan is faster than I have ever managed.
    thank you darling, the pattern worked first time
    my grandchild wears your bobble hat to bed
    Lovely to see somebody so generous with her time, you talked me through that heel on the phone for an hour and would not hear of any payment.
    ten out of ten petal x
    You have such good taste in colours, that mustard with the grey is beautiful.
    a round of applause for Jean who counted all the squares
    dont worry hun we all drop stitches
    What a treasure you are, the blankets got to the ward on Thursday and the nurses were in tears.
    gold star from me, cant believe its your first sock
    clever lady!! teach me
    `,
  ),
  lines(
    'lines-barbs/knitting-daily-life',
    { labels: [], direction: null },
    `
    dropped a stitch in row nine and only saw it at row forty
    I am useless at gauge, everything I make would fit a giraffe or an egg cup.
    is dk the same as light worsted
    My husband says the attic is full of wool and he is right, I have hidden four bags of it behind the water tank so please nobody tell him.
    count to twenty, get interrupted, start again, repeat till bedtime
    petal stitch or shell stitch for a baby shawl?
    the dishcloth pattern is on page twelve
    grown ups only tonight please as it's in the pub
    I tried to do the sums for the yoke in my head and ended up with three sleeves worth of stitches
    made a hat so ugly even the dog looked away
    Her pretty tin with the buttons came from a church sale in Rye.
    how long does blocking take in this damp weather
    eyes shut I can do garter, anything else I need glasses and a lamp
    the wool shop on the corner shuts on saturday, thirty years they had it
    `,
  ),
  lines(
    'lines-barbs/railway-society-name-calling-british',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You utter wazzock, that is a Black Five and any child could tell you so
    what a prize plonker
    sit down you great nelly
    Typical of a berk like you to put the signal box on the wrong side of the line and then argue about it for a fortnight
    shut your trap you daft apeth
    pranny
    If there was a cup for being a wally you would have to build a bigger mantelpiece
    oi dipstick, the meeting is on the tenth
    spanner, complete spanner
    You have always been a twerp, you were a twerp when you joined in 1983 and the years have only polished it.
    read the minutes you clot
    hello to the biggest lemon on the heritage line
    Nitwit. The gauge is written on the plan.
    I did not pay forty pounds membership to be talked down to by some jumped up little nerk with a whistle
    `,
  ),
  lines(
    'lines-barbs/railway-society-same-words-meant-kindly',
    { labels: [], direction: null },
    `
    felt a right pillock, waved at the wrong train for ten minutes
    found a spanner under the seat of the guards van, whose is it
    my grandad called everyone a daft apeth, including the vicar
    Lemon drizzle on the buffet car is two pounds fifty a slice.
    is wazzock a Yorkshire word or did it come from somewhere else
    I am the wally who left his flask on the platform at Bewdley, blue lid, has a dent in it
    use the dipstick before every run and write it in the log
    blood clot in his leg so he wont be firing this season, fingers crossed for him
    Plonker that I am I brought the wrong keys for the signal box and eleven of us stood in the sleet till noon.
    nelly the old tank engine is back in steam on sunday
    The plan shows the box on the north side but the photograph of 1911 has it on the south.
    can anyone read the date on this whistle
    twerp was what our foreman called the apprentices, all of us, every day, and he came to all our weddings
    berk is rhyming slang, it was in the crossword last week
    `,
  ),
  lines(
    'lines-barbs/railway-society-disagreements',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    it is a Black Five, sorry, you have the wrong caption
    The fare rise is a poor decision and I shall say so at the meeting.
    why was the buffet shut on the busiest day of the year
    committee made a mess of the timetable again
    you put the fire out too early, we sat at the junction for forty minutes with no heat
    Respectfully I think your date is out by ten years, the branch shut in 1964.
    forty pounds membership and no newsletter since march
    I dont agree with painting her blue, it was never blue
    The minutes do not record my objection, and I did object, at length and twice. Please correct them.
    The signal lever display is badly labelled and my daughter could not work out what did what.
    wrong signal in the photo
    toilets at the halt were filthy on saturday
    Selling the spare boiler was short sighted, you will regret it when the other one needs work
    loudspeaker too quiet on platform two
    `,
  ),
  lines(
    'lines-barbs/cat-rescue-sneers-at-competence',
    { labels: ['insult'], direction: 'subject' },
    `
    My cat could run that rescue better than you and she is dead
    How did you ever get put in charge of anything, let alone living creatures?
    hopeless. couldnt organise a litter tray
    you are the least capable person I have met in thirty years of charity work and I have met some shockers
    who trained you, nobody by the look
    amateur hour as per with you isnt it
    Twice I rang, twice you lost the form. It must be exhausting being that incompetent from breakfast to bedtime.
    you couldn't rehome a mouse in a cheese shop
    NOT FIT TO RUN A BATH
    find a job you can do, if such a thing exists, maybe holding a door
    Even the volunteers snigger behind your back because you haven't a clue what day it is
    useless manager useless person
    well congratulations, it takes real talent to be as bad at something so simple for so many years and never notice
    she should be stacking shelves you said, love you couldnt stack two tins
    clueless from head to foot
    `,
  ),
  lines(
    'lines-barbs/cat-rescue-jobs-and-worry',
    { labels: [], direction: null },
    `
    my cat could run this house better than me
    Who do I ring about a stray with a torn ear near the chip shop?
    I couldnt organise a litter tray right now, up since four with kittens
    lost the adoption form, could you send another please
    she used to stack shelves nights and then did rescue all day
    thirty years of charity work and I still cry when one goes to a good home
    run a bath, turn round, cat in bath
    mouse in the cheese cupboard and two cats asleep next to it
    Our manager is off till Monday, so please be patient, there are three of us for sixty cats and one kettle.
    is there a job going for saturdays, I am fourteen
    clueless about insulin for cats, can anyone tell me what to expect in the first week
    the volunteers have a rota in the kitchen
    It was amateur hour when I tried to get a ginger tom in that carrier, I have eleven plasters on.
    old Biscuit died on sunday, she was nineteen, house is so quiet
    `,
  ),
  lines(
    'lines-barbs/allotment-contempt-and-worth',
    { labels: ['insult'], direction: 'subject' },
    `
    nobody asked you
    Go back under whatever stone you came out from
    You are nothing on this site and you have been nothing since the day you got your plot, everyone just puts up with you because it is easier.
    take a hint, no one here can stand you
    your opinion is worth about as much as your marrows
    Do you know what we all say when your car pulls up? We say oh no.
    sad lonely little man with a shed
    what is the point of you
    Imagine being disliked by people who grow leeks. Thats you.
    crawl off will you
    Nobody would notice if you gave up your plot tomorrow apart from the fact we'd all be smiling
    you dont matter mate never did
    Every group has one person who drags the mood down by breathing near it, and you have filled that post with honours for six years.
    pathetic specimen
    `,
  ),
];
