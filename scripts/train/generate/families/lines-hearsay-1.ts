import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Abuse retold, counted and condemned by others, abuse that itself holds quotation marks or telling verbs, and harmless quoting. */
export const linesHearsay1: readonly Family[] = [
  lines(
    'lines-hearsay/referee-supporters-retell-threats',
    { labels: [], direction: 'quoted' },
    `
    imagine telling a referee you'll be waiting in the car park over a throw-in
    someone shouted "I'll break your legs" at him in front of his own kids
    he was told he'd not make it home. For an under-14s game.
    "you're dead ref" isn't passion, it's a crime
    reported the bloke who said he'd burn her car
    my son is 16, refs on Sundays, and got a message saying they'd find him and batter him
    Threatening to knock out a linesman because of an offside flag is not on, ever
    why would you threaten a volunteer over a penalty
    they said they'd smash his windows and the league sent him a leaflet about resilience
    stop telling officials they're going to get hurt
    The "we'll get you after the whistle" lot should be banned from every ground in the county
    She's had three lads promise to run her over. three. she's twenty.
    last week it was "hope someone sticks the boot in", this week it's worse
    being told to watch your back is not banter
    not okay to say you're going to kill someone because they gave a corner
    I heard a grandad say he'd put the ref in hospital and nobody batted an eye
    according to the report he was threatened with a beating twice before half time
    If you think "I know what I'd do to you" is part of the game then please stay at home
    `,
  ),
  lines(
    'lines-hearsay/referee-threats-with-telling',
    { labels: ['threat'], direction: 'subject' },
    `
    my dad says someone ought to be waiting for you at the gate with a bat
    They say "don't touch the ref". Well I'm going to touch the ref.
    I told my mates we should come round and sort you out
    you said "I gave what I saw", see this coming then, I'm going to flatten you
    everyone's saying the same thing, you need a good kicking and we're the ones to do it
    as they say round our way, you'll be eating through a straw
    heard you're doing the cup final. you won't be walking off that pitch
    the gaffer told us to leave it but I'm still going to break your jaw
    "Respect the officials" lol I'll respect you into A&E
    My brother reckons you wouldn't last five minutes in our boozer and he's up for proving it
    remember when you said you feel safe in {town}? you won't after tonight
    `,
  ),
  lines(
    'lines-hearsay/referee-harmless-quoting',
    { labels: [], direction: null },
    `
    the ref said "play on" and we all just stood there
    my lad asked if "dangerous play" means the ball can be dangerous
    "Advantage" he shouts, and we score. lovely
    I told my mates we should all sign up for the refereeing course
    Dad says you were the only one who kept up with play
    he told me the pitch was frozen and it'd be called off by ten
    who was it said "the best referee is the one you don't notice"?
    you said it was a corner, I still say goal kick, no hard feelings
    They reckon the game's moved to {town}, can anyone confirm?
    `,
  ),
  lines(
    'lines-hearsay/gp-receptionist-friends-quote-insults',
    { labels: [], direction: 'quoted' },
    `
    my mum works on a surgery desk and gets called a stupid cow about twice a day
    "dragon", "jobsworth", "useless lump" - all before nine o'clock
    people calling her a brainless bint need to try answering 400 calls
    He called me thick because there were no slots left. I only answer the phone.
    she's been called a fat bitch down the phone and still found him an appointment
    Charming, apparently she's a "power mad old bag"
    stop saying she's an idiot when she's only reading what's on the screen
    today I was called a moron, a robot and a waste of oxygen, and it's only Monday
    one patient told her she was too dim to work in a chip shop
    Imagine calling someone a witch because the doctor's running late
    whoever wrote "the ugly one on reception" on the feedback form, it made her cry
    "thick as mince", really?
    ignore the "useless cow" crowd, we love you
    it isn't feedback to say the staff are imbeciles
    I sat in that waiting room and heard a grown man call a girl of nineteen a silly little tart
    counted them up, she was sworn at 31 times in one shift
    They had to put up a notice saying please do not call our team idiots. a NOTICE.
    She was asked if she'd been dropped on her head, in front of the whole queue
    `,
  ),
  lines(
    'lines-hearsay/receptionist-insults-with-quotes',
    { labels: ['insult'], direction: 'subject' },
    `
    they call you an angel, I call you a stupid cow
    everyone says you're a miserable old bag and they're right
    so-called "care navigator", you couldn't navigate a corridor you muppet
    "How can I help?" you can't you're useless and you're thick
    you told me "we're full today" in that smug pig voice of yours
    My nan always said there's one gormless lump behind every desk and here you are
    reported you because you are a rude ignorant little madam
    I heard you got employee of the month, must be a month for morons
    as the kids say, you're a melt
    stop telling people to "bear with us", you dozy mare
    the whole village says it so I will, you're an idiot
    even the doctor called you dim, didn't he, and he's nice to everyone
    What was it you said, "I don't make the rules"? no, you're too stupid to
    "kindness costs nothing" says the nastiest witch in {town}
    `,
  ),
  lines(
    'lines-hearsay/surgery-desk-harmless',
    { labels: [], direction: null },
    `
    the lady on the desk said "try again at half one" and it worked
    it says "no appointments" on the app but I rang and they had one
    My nan always said there's no such thing as a silly question
    I told the pharmacist what you said about the antibiotics and she agreed
    what does "routine" mean on the text they send?
    they told me two weeks, it was four days
    "Please bear with us" for forty minutes, then cut off. sigh
    `,
  ),
  lines(
    'lines-hearsay/climate-scientist-colleagues-report-accusations',
    { labels: [], direction: 'quoted' },
    `
    "fraud" again, from an account with an egg for a face
    They say he fakes the temperature records. He doesn't even work with temperature records.
    my supervisor has been called a paid shill in the House of Lords
    I've been told I'm "in on the grift" - my salary is public, have a look
    calling her a liar doesn't melt the ice any slower
    whoever wrote that she's in the pocket of the turbine firms has not read the funding page
    He was called a con man 40 times under one graph
    stop saying she made it up, the data's open
    "charlatan", "snake oil", "bought and paid for": the replies to a post about plankton
    for the tenth time, no, nobody's cooking the books, and saying so is defamatory
    people who shout scam at every paper could try reading one
    A bloke at the bus stop told me all of us scientists are crooks, then asked if it would rain
    the claim that he was caught forging results is false and was withdrawn by the paper that printed it
    If you think yelling "hoaxer" is debate, I've a lectern you can borrow
    she gets accused of lying by people who can't find Norfolk on a map of Norfolk
    my inbox this morning: liar, cheat, liar, invoice, liar
    Apparently my wife's a fraudster now. She measures mud.
    "follow the money" they say, so I did, she drives a 2009 Fiesta
    `,
  ),
  lines(
    'lines-hearsay/scientist-accusations-in-scare-quotes',
    { labels: ['accusation'], direction: 'subject' },
    `
    so-called "expert" caught lying again
    your "data" is made up and you know it
    "Peer reviewed" by your paymasters you mean
    everyone in the field knows you're a fraud they just won't say it
    I read that you take money from the wind lobby, is that why you lie
    stop telling people the planet's burning, you grifter
    reported you to the university for being a fake
    they call it "modelling", I call it fiddling the figures for cash
    You said "trust the science" and then invented the science
    my mate at the Met says you've been cooking the numbers for years
    "Dr" {name}, bought, paid for, delivered
    People like you get told what to publish and publish it, bent as they come
    As my grandad used to say about bookies: he's at it. So are you.
    what did they pay you to say "unprecedented"?
    you're quoted as saying the record is "robust". That's a lie and you're a liar.
    heard a podcast on you, con artist from start to finish
    `,
  ),
  lines(
    'lines-hearsay/scientist-critics-and-defenders-harmless',
    { labels: [], direction: null },
    `
    you said "unprecedented" but wasn't 1976 close?
    I read your paper and I think "robust" is a stretch, happy to be shown otherwise
    they call it modelling, can someone explain how it works to a plumber
    he says two degrees, she says three, who do I believe
    My mate at the Met says it'll be a wet August
    people disagree with her on tidal power and that's fine, I do as well
    as my grandad used to say, red sky at night
    what did you mean by "tipping point" in the last bit?
    `,
  ),
  lines(
    'lines-hearsay/self-harm-brigade-condemned',
    { labels: [], direction: 'quoted' },
    `
    the "kill yourself" brigade are out early today
    somebody told her to end it all because she reviewed a pie
    he got "do us a favour and top yourself" for saying he liked the old logo
    Telling a woman with depression that she should just do it is beyond me
    my daughter read that you should be dead by Friday and asked me why anyone would write that
    imagine telling a nurse to go and die
    No you can't tell people to kill themselves and call it a joke
    they sent her kys forty times. She's seventeen.
    reported the one who said nobody would miss him
    it's never ok to urge someone to take their own life, I don't care what the argument was
    whoever wrote "the world's better without you" please delete it and think about who might read it
    "jump" they typed. just that. "jump". To a lad who'd lost his job.
    we lost a friend after messages like that, don't you dare call it banter
    I was told to do the decent thing and not wake up. I'm still here, hello
    why would you tell anybody to kill themselves over a parking scheme
    Last night I deleted nineteen messages telling me I'd be better off gone. This morning there were six more.
    she read out the one that says she should put herself out of everyone's misery, and the hall went silent
    being told to off yourself isn't part of the job
    `,
  ),
  lines(
    'lines-hearsay/self-harm-urged-with-telling',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    you said you've had dark thoughts. listen to them
    everyone tells you to hang in there, I'm telling you not to
    "It gets better" no it doesn't, end it
    they all say stay strong. don't. go.
    my mates and I agreed you should top yourself
    you wrote "some days I can't go on", so don't go on
    as they say, if at first you don't succeed, have another go at killing yourself
    people are too polite to say it but you should kill yourself
    I heard you tried once before. try harder
    Ask your kids, they'd say the same, they'd be better off if you ended it
    your therapist says you matter, well she's paid to, do it anyway
    "reach out to someone" ok here I am and I say do it
    `,
  ),
  lines(
    'lines-hearsay/wellbeing-talk-harmless',
    { labels: [], direction: null },
    `
    "It gets better" is what my sister told me and it did
    they all say stay strong but it's fine to sit down for a bit
    my therapist told me to write one good thing a day so here's mine: soup
    I heard you talk at the men's shed, it helped
    people said I'd never run 5k and today I ran 5k
    "killing time" is what my mum calls watching snooker
    the leaflet says ring any time, and they do answer
    `,
  ),
  lines(
    'lines-hearsay/hate-at-refugee-advocate-reported',
    { labels: [], direction: 'quoted' },
    `
    she gets told to go back where she came from. she came from Stockport
    "send her home" they wrote under a photo of her doing the school run
    he's been called a dirty foreigner in the town he was born in
    Someone screamed that all Muslims should be thrown out while my nan was waiting for a bus
    stop saying refugees are rapists, you're talking about my neighbours
    reported a man who said gypsies shouldn't be allowed in the shop
    my son asked what that word means. the one they shouted at us. he's six
    the replies telling her she isn't English are grim
    I counted nine people saying she's only there because she's black
    "not one of us", what, someone who's taught here thirty years?
    if your argument starts with "they breed like" then it's not an argument
    People writing that Jews run the council, please don't, it's an old poison
    not acceptable to tell a councillor that women like her belong in the kitchen
    He was mocked for his stammer and called a defective. by adults. in a meeting.
    told me trans people are a sickness, then told me to have a nice day
    Whoever sprayed "no blacks" on the surgery wall, we have painted over it and there are forty of us
    my colleague wears hijab and this week she has been called a terrorist four times at the till
    "go home" is what they put through the letterbox, and he is home
    `,
  ),
  lines(
    'lines-hearsay/hate-with-quotes-real',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you say you're "British", a dog born in a stable isn't a horse
    my dad always said never trust your lot and he was right about Muslims
    "Diversity is strength" no love, you only got the job for being brown
    everyone's thinking it, women shouldn't be let near a vote
    they call you a lady, I call you a bloke in a frock
    as people used to say before you couldn't, no Irish, no blacks, and no you
    I heard you were born here. doesn't make you one of us, go home
    what's that you said, "we're all equal"? not with that skin
    your so-called "faith" belongs in a desert, with you
    stop telling us gays are normal, you're not
    tell your rabbi I said your people own enough already
    told my wife we'd have no Pole telling us what to do, and that means you
    `,
  ),
  lines(
    'lines-hearsay/identity-talk-harmless',
    { labels: [], direction: null },
    `
    you say you're British and Bengali, me too, hello
    my dad always said the best neighbours he had were from Cork
    "Where are you from?" Wolverhampton, both of us, turns out
    they call it a samosa round here whatever it's got in it
    The rabbi told a joke about a ferry and I'm still laughing
    she told us how her gran came over from Jamaica with one suitcase
    what's the word you used for grandmother? my mum says something similar
    I don't agree with the asylum bill she backs and I've told her that
    `,
  ),
  lines(
    'lines-hearsay/doxxing-told-by-police-and-staff',
    { labels: [], direction: 'quoted' },
    `
    Somebody posted her address last night. Please don't share it, report it.
    they put his number plate up on the group and told people to keep an eye out
    a man's been asking which school her kids go to, I've told the head
    why on earth would you publish where a nurse lives
    police are aware that a councillor's home details have been circulated and ask that nobody passes them on
    reported the one who wrote down what time she leaves work
    someone in the comments asked for the vicar's home number "for a laugh"
    being doxxed isn't accountability
    My mobile number was shared on a forum on Tuesday; I've since had 212 calls
    the thread with her street on it has been taken down
    "anyone know where he drinks?" is not an innocent question when it's asked by that crowd
    He found out his house was online because a stranger waved at him from the gate
    they printed a photo of her front door. In a leaflet!
    staff have been followed to their cars and had their names and shifts put up on a public page
    we will not tolerate people posting where our drivers live
    imagine having to move because some group shared your postcode
    `,
  ),
  lines(
    'lines-hearsay/doxxing-with-telling',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I heard you live above the dry cleaner's on Mill Road
    my cousin says you park behind the library, silver Corsa
    people keep asking where she lives so here: Orchard Close, the one with the blue door
    a little bird told me your boy goes to St Anne's
    you said "I'm not hiding". good, then you won't mind me saying it's number 14, Beck Lane
    they tell me he gets the 7.42 every morning, platform two
    "find me if you dare" she said, well, gym on Station Street, Mondays and Thursdays at six
    someone told me her mum's in that care home at the top of Castle Hill
    anyone heard which village she moved to? asking for a few people
    my mate delivers to you, says it's the end cottage past the ford
    He told the paper he's "from {town}". More exactly it's flat 6, Albion Court.
    `,
  ),
  lines(
    'lines-hearsay/places-harmless',
    { labels: [], direction: null },
    `
    I heard you're speaking above the library on Thursday, is there a lift?
    my cousin says the best chips are behind the station
    a little bird told me the new café opens on Mill Road next week
    people keep asking where the surgery is so here: Bridge Street, next to the bank
    "find us by the bandstand" said the poster, and we did
    they tell me the 7.42 is cancelled again
    the girl in the bakery says they've stopped doing the cheese ones
    `,
  ),
  lines(
    'lines-hearsay/actor-women-retell-sexual-messages',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    men keep writing what they'd do to her under a clip about Chekhov
    "nice legs, shame about the politics" and he thought that was a compliment
    she was asked for nudes by a man with his grandchildren in his picture
    I've blocked 60 accounts this month for sending me pictures I never asked for
    reported the one who said he'd like to bend her over
    telling an actress you'd "do things" to her isn't a review of the play
    my friend reads hers out at parties, "show us your tits" seven times, and nobody laughs any more
    stop commenting on what she's got under the dress, she's accepting an award
    he sent a picture of himself. you know the sort. to a stage manager.
    the remarks about my wife's body were read by our sons
    what makes anybody tell a stranger she needs a good seeing to
    Being told I'm "only good for one thing" before a matinee, ladies and gentlemen, showbusiness
    "I'd ruin you", typed a man who follows three cathedrals
    she said the worst were the polite ones, who asked very nicely what colour her knickers were
    `,
  ),
];
