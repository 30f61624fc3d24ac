import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Names called and ridicule without names, beside the same words for the things that they mean. */
export const linesNicknames2: readonly Family[] = [
  lines(
    'lines-nicknames/scottish-irish-daily',
    { labels: [], direction: null, heldBack: true },
    `
    mince and tatties for the tea
    whit a day, pure scorcher, taps aff
    the wean has carved a tumshie for halloween
    haud yer wheesht the match is startin
    dreich in Greenock again, wet feet and a cancelled ferry
    wee man wants tae be a rocket when he grows up, no an astronaut, the rocket
    I left the bins oot since Monday like a big eejit
    your man on the radio there had a lovely piece about ditches and hedges
    God help us its the in-laws
    couldnae get the tap tae run so I phoned the cooncil, some lassie sorted it in five minutes
    put on your good coat, it's cold
    away ye go tae your bed hen, ye did a long shift
    some craic at the opening of the roundabout, there was a band
    och I'm a dafty, I had it in my haund the whole time
    `,
  ),
  lines(
    'lines-nicknames/old-fashioned-names',
    { labels: ['insult'], direction: 'subject' },
    `
    You insufferable nincompoop.
    blithering fool
    a cad and a bore, sir
    What a preposterous little popinjay you are, strutting about the cathedral close in that hat.
    fathead
    I have commanded men for thirty years and never met such a snivelling milksop as our present commissioner
    you jumped up pipsqueak
    Dunderhead! Clodhopper! Ninny!
    silly old trout, put your teeth in before you talk on the wireless
    pompous windbag of the first water
    A mountebank and a chump, and not even an amusing one, which I could have forgiven.
    scoundrel and a blackguard that man
    simpleton
    The archdeacon is a dolt, his mother was sensible so I cannot think where it came from.
    frightful oik
    `,
  ),
  lines(
    'lines-nicknames/old-fashioned-harmless',
    { labels: [], direction: null },
    `
    Grandfather called everybody a nincompoop, chiefly himself.
    what is a popinjay please, it is eight letters and I have the P
    trout with almonds at the club tonight
    The hat stayed on in the cathedral, I am glad to say.
    my teeth are in for repair so no toffee this week
    Old wireless set wanted, any condition, for the museum in the close
    Clodhoppers is a fine name for a walking group
    I commanded a tank for three years and cannot park a Fiesta, what a chump I am
    a chump chop and two veg
    three scoundrels in the panto this year and one good fairy, tickets from the post office
    does anyone still say fathead? heard it in a black and white film last night
    windbag is what they call the bagpipe's bag in our village, or so the piper told me
    The word cad comes from caddie, I read, which will please the golfers.
    We read The Blackguard at book club. Dull first half.
    `,
  ),
  lines(
    'lines-nicknames/compared-to-things',
    { labels: ['insult'], direction: 'subject' },
    `
    about as useful as a chocolate teapot you
    youve got the personality of a damp flannel
    built like a wardrobe and half as clever
    face like a dropped pie
    chocolate fireguard of an MP
    You are the human version of a buffering wheel
    head like a bowling ball and just as many holes in the argument upstairs
    like a broken stapler, makes a lot of noise and nothing holds together, thats our Jean on the school governors
    all the charm of a blocked sink
    Voice like a bandsaw going through a filing cabinet. Do us a favour and mime.
    useless as an ashtray on a motorbike is this fella
    u look like a melted candle
    Honestly he is a bus stop with a haircut, stands there in all weathers and nothing ever comes
    if beige paint could talk it would be more interesting than your podcast
    `,
  ),
  lines(
    'lines-nicknames/things-themselves',
    { labels: [], direction: null },
    `
    chocolate teapot for grandma's birthday
    who left a damp flannel on my pillow
    The wardrobe will not go up the stairs
    dropped the pie, face of my husband was a picture
    my stapler broke and so did the spare, so the petition is held together with string
    blocked sink, number 12, water coming through to the flat below since breakfast
    bowling ball stuck on my thumb, dont laugh
    video just gives me a buffering wheel
    beige paint in the hall or something warmer?
    Bandsaw for sale, hardly used, collect from the unit behind the tyre place
    there is no shelter at the bus stop and I stood in all weathers today without a hat
    mop and bucket needed in aisle four
    Our candles melted in the van, so the carol service is going to be a bit dim this year.
    i have three spanners and none of them fits
    stick to tea, my coffee tastes like an ashtray lol
    motorbike is off the road until I can afford the parts
    `,
  ),
  lines(
    'lines-nicknames/looks-and-clothes',
    { labels: ['insult'], direction: 'subject' },
    `
    state of you
    did you get dressed in the dark or just by someone who hates you
    that hair wants arresting
    shes got a face that could curdle milk
    fat ugly and boring, the full set
    brush your teeth you scruffy get, I can smell them through the telly
    who let the scarecrow in the chamber 😂
    I have seen better legs on a table
    look at the chins on him, theres more of them than voters turned up
    Nobody told her a woman shaped like a bus should not wear red?
    baldy
    ur eyebrows look like two slugs had a falling out, horrible to look at every morning with my cereal
    specky four eyes
    cheap suit, cheap shoes, cheap man
    The constable is so ugly I would confess just to get out of the room
    `,
  ),
  lines(
    'lines-nicknames/looks-and-clothes-kindly',
    { labels: [], direction: null },
    `
    state of me this morning
    got dressed in the dark and came to work in odd shoes
    my hair wants cutting, is the barber open mondays
    milk has curdled again, fridge is on the way out
    Scarecrow competition entries close on Friday, last year's winner wore a suit from the charity shop
    Which red bus goes past the school?
    brushing teeth with a toddler is a contact sport
    going bald and quite like it, saves on shampoo
    the table legs have woodworm
    I need new specs, I waved at a bin
    slugs have had all my lettuce
    two chins and a belly, thats me after christmas, see you all at slimming world lol
    what size do the hi vis jackets go up to for volunteers
    love the suit, where is it from?
    put a bag over the pears before the wasps get them
    cheap shoes always leak, lesson learnt
    `,
  ),
  lines(
    'lines-nicknames/referee-tool-name-calling',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    blind fucking bat of a ref
    knobhead with a whistle
    youre a tool and a tosser and you can shove that yellow card where it fits
    what a wanker
    fuck me youre shite at this
    Hope you enjoyed your little power trip you bald prick, my lads worked all week for that and you give a pen for nothing
    clueless twat
    linesmans a bellend an all
    get your fucking eyes tested you daft cunt
    spineless gutless little shitebag bottled it
    arsehole in black
    Proper jobsworth you are, sad bastard with nothing better to do of a sunday than ruin under 12s football
    you couldnt spot a handball in a fucking basketball game you dozy twat
    knob
    `,
  ),
  lines(
    'lines-nicknames/referee-decisions',
    { labels: ['criticism'], direction: null },
    `
    that was never a pen ref
    worst decision of the season and I have seen them all
    two yellow cards for the same tackle, explain that one please
    The linesman was level with it and still got it wrong, VAR should have stepped in.
    you missed the handball
    shocking call, game ruined
    I think the ref had a poor first half and a better second half
    offside by a yard, come on
    shit decision that, it cost us the point, but we were poor before it as well
    Sending off a lad of eleven was too harsh on sunday. A word would have done.
    inconsistent all afternoon, both benches were going mad
    bloody awful use of advantage, he pulled it back with our winger clean through
    why was added time only one minute
    `,
  ),
  lines(
    'lines-nicknames/tools-bats-and-balls-literal',
    { labels: [], direction: null },
    `
    left my tools in the van
    the bats come out of the church tower at dusk
    whose whistle is this
    The door knob came off in my hand so we were all stuck in the changing room for an hour
    eyes tested on saturday, new glasses in a week
    yellow card reports are for side effects from medicines, you can send one yourself on the website
    tossed the coin, lost the toss, batted all day
    a spanner is the wrong tool for that love
    My lads worked all week on the pitch and it is a beauty
    under 12s football is off, frozen pitch
    basketball hoop wanted for the youth club
    bell end of the tent is where the boots go
    Power trip at the substation, back on by six they say
    `,
  ),
  lines(
    'lines-nicknames/sneers-at-crying-and-grief',
    { labels: ['insult'], direction: 'subject' },
    `
    aw diddums is the little councillor crying again
    here come the waterworks lol
    Crocodile tears from the woman in the beige coat, somebody give her an award and a hanky.
    you cried on the news over your dad like a big baby, man up or get out
    nobody cares that ur husband died, stop milking it
    wah wah wah
    pathetic, blubbing over a dog
    Six weeks since the funeral and she is still dragging that long face round the hospital, it puts people off their sandwiches
    cry harder snowflake
    are you going to weep every time someone asks a question or just on camera days
    you look even uglier when you sob, who knew that was possible
    get a grip you wet wimp
    Your mum probably died of boredom listening to you
    theres the bottom lip going, bless, someone fetch the princess her blanket
    `,
  ),
  lines(
    'lines-nicknames/crying-and-grief-gently',
    { labels: ['support'], direction: null, heldBack: true },
    `
    cry as much as you like, nobody here minds
    I am sorry about your dad, he sounded like a lovely man
    Here come the waterworks, I said to my wife, and then I was off too. Thank you for telling us about your dog.
    big hug from all of us on ward nine
    six weeks is no time at all, be kind to yourself
    whoever laughed at her for sobbing on camera should be ashamed
    There is a blanket, a kettle and a chair at ours whenever you want it, day or night
    you were so strong at the funeral
    nobody thinks youre a baby for weeping at a question like that
    bless you, your mum would be proud
    take all the time off you need, the council can wait
    we lost our lad in march and your words helped me get through the inquest
    You are not pathetic. You are grieving.
    `,
  ),
  lines(
    'lines-nicknames/crying-daily-life',
    { labels: [], direction: null },
    `
    baby cried from two till five
    I cried at the advert with the penguin, again
    crocodile tears from the toddler because I peeled his banana
    onions make me sob every time
    the waterworks museum opens in april
    who has the princess blanket? someone left it at nursery
    My long face is because the dentist froze half of it
    hankies three for a pound on the corner
    had a good weep at the hospital drama last night, they killed off the nice nurse
    boo, said the ghost, and our Alfie nearly wet himself
    bottom lip went when the ice cream fell, then the dog ate it and he laughed
    funeral is at noon on friday at st marks, family flowers only
    The bereavement group meets in the library, side door, every second Monday.
    `,
  ),
  lines(
    'lines-nicknames/wits-of-the-scientist',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    two short planks this one
    Doctor of what, crayons?
    a phd and still no clue what day it is, you brainless goon
    dim as a five watt bulb
    I have wiped cleverer things off my boot, how did a dunce like this get near a laboratory
    if brains were petrol you couldnt drive an ant round a sixpence
    the lift doesnt go to the top with her does it
    Imbecile. A certified, laminated imbecile.
    u stupid stupid woman my nan knows more about vaccines and she left school at fourteen
    empty head empty words
    Slow on the uptake, quick with the grant form, thats our professor, a pea would rattle about in there
    duh. bit slow arent we love
    How many of you does it take to read a graph, I wonder, because one plainly isnt enough, you clot
    `,
  ),
  lines(
    'lines-nicknames/laboratory-days',
    { labels: [], direction: null },
    `
    bulb is dim, needs changing
    the lift doesnt go to the top floor on sundays
    what day is it, I have been in the lab since forever
    We need two short planks and a clamp to finish the rig.
    pea soup in the canteen, thick and green, recommended
    ants on my desk, they like the sugar in my tea
    brain scan went fine thanks for asking
    The petrol pump at the institute is for staff cars only
    I feel so dense today, read the same graph four times and still dont get it
    blood clot clinic moved to level two
    who laminated the notice about the laminator
    a slow cooker, a tin of beans and some mince
    my nan left school at fourteen and runs the quiz team like a general
    doctor of chemistry here, still cant open the childproof cap lol
    crayons and paper are in the box for children during the talk
    `,
  ),
  lines(
    'lines-nicknames/study-criticised',
    { labels: ['criticism'], direction: null },
    `
    the sample is too small for that claim
    your graph starts at forty, which makes a bump look like a mountain
    I do not think the paper shows what the headline says it shows
    weak study, weak controls, and the press release oversold it
    The professor's argument about petrol and asthma leaves out wind, which is a big thing to leave out.
    this is bad science in my view, rerun it
    you keep saying the vaccine data is public but the link goes to an empty page
    wrong test for that kind of data
    silly conclusion
    I read it twice and chapter two contradicts chapter five, can someone explain
    the talk was dull and far too long with slides no one could read from the back
    The advice was late, muddled and then changed twice in one week, which helped nobody.
    what a dense report, I gave up at page thirty
    `,
  ),
  lines(
    'lines-nicknames/age-and-usefulness',
    { labels: ['insult'], direction: 'subject' },
    `
    clapped out old bag
    time you were put out to grass grandad, you cant even find the mute
    wrinkly old prune
    Fossil. Do they wheel you in with the tea?
    how old is she, a hundred and six? her neck looks like a bath towel and her ideas are older
    silly little girl
    go back to nursery, you jumped up child in a tie
    Come back when you have started shaving son, the grown ups are talking and you are just a spotty boy with a clipboard
    dried up old hag
    dinosaur with a bus pass
    You are a spent match, madam, and everybody but you has noticed it.
    senile old duffer
    barely out of nappies and thinks she can lecture farmers, the cheeky little brat
    dithering old goat
    `,
  ),
];
