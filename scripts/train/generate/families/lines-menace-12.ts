import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer threats, American ones, promises of ruin and revenge, sexual ones; insults without any threat; disavowals of violence, and long harmless messages. */
export const linesMenace12: readonly Family[] = [
  lines(
    'lines-menace/drawn-out-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Every morning I pass your poster on the bridge and every morning I think somebody ought to do to the man what the weather's doing to the picture, and this week I thought, well, who's going to do it if I don't?
    You took forty minutes to come to the phone when my dad was choking. Forty. I've bought a stopwatch. When I've got you on the floor I'll let it run that long before I ring anybody.
    Let me tell you how it'll go. You'll be doing your shopping, you'll be reaching for something on the top shelf, and there'll be a tap on your shoulder, and that's the last thing you'll be able to tell the police about because you'll not be talking so well after.
    I used to be a decent man. I had a business, a wife, a greyhound. You and your committee took all of it with one letter, and since I have nothing else to do with my days I've given them over to deciding how to hurt you.
    right listen up cos im only saying this the once. leave my sister alone with ur social services rubbish or me and my cousins r coming to that office and we dont do appointments and we dont do talking we do hospital
    My dear lady, when one has hunted as long as I have one learns that the animal always returns to the same water. You have your habits too. I am downwind of you. I'm in no hurry whatever, and I've never yet come home with an empty bag.
    To the so called expert on breakfast telly. My wife won't sit in the garden any more because of what you said about that virus. She's a prisoner in her house. How about I make you one in a cellar of mine, see whether you can be cheerful about it for two years.
    I will not shout. I won't swear. I'm simply going to stand at the end of your road each evening until the one evening when I don't stand there, and on that one you'll hear the stairs.
    They told us at the meeting that nothing could be done. There's always something can be done. For instance you can be tied to a chair in the old brickworks till you change your mind. We've done the chair. We've done the rope. We just need the councillor.
    So proud of yourself with your award and your frock. I was a waiter at that do. I poured your wine. I could have put anything in it and I stood there and thought, no, not yet, let her get home and get comfortable first.
    u really did it this time. u went on the radio n said our estate was "deprived". we seen u. we know ur little red bag n ur walk. next time u come down here for ur research ur leaving wivout the bag n wivout the walk
    A friend of mine says I should let it go. A friend of mine has not seen what's left of our dad. I'm not letting it go, doctor, I'm holding it by the handle, and I will be bringing it to show you.
    Me and the wife had a vote of our own at breakfast. All those in favour of putting the planning officer through the woodchipper. Carried, two nil. Minutes to follow, you won't be reading them.
    If I'd wanted to scare you I would have sent flowers. This is only to save you the surprise. There are three of us, we don't know each other's names, and one will be in the audience, one by the lift and one at home with your cat.
    You said you'd die on this hill. Lovely. We've looked at the hill. Good sight lines, one road in, soft soil. See you up there, we'll hold you to it.
    Nobody in this family has ever been arrested and I would hate to be the first, so do please take down what you wrote about my brother before I drive over with what's in the garage and make you swallow the pages one by one.
    I have sat in that waiting room for eleven hours with my wife grey in the face and if she goes, if she goes because of you people, I'll wait another eleven by the staff exit and you and me will see who needs the doctor.
    So let me get this straight, you close our school, you sell the field to your golf mates, you smile for the paper, and you think there's no price? My lads left that school with nothing to do all day. I've given them something to do. It's you.
    Was in the army with men who've done far worse to far better than you and every one of them owes me a favour. I've asked for mine. Don't bother changing the locks, they like a lock.
    You think because it's only words on a screen that none of us has a car. I've a car. I've half a tank, I've tomorrow off and I've got a cricket bat rolling about in the boot every time I go round a corner.
    My husband hanged himself after your assessors found him fit for work. I have nothing now, nothing at all, and a woman with nothing left can walk up to anyone. I will walk up to you.
    ok so my uncle knows a guy and the guy does a thing for 500 quid and after what u said about our lads on the podcast weve had a whip round, we got 480, so id say youve got about a day till my nan gets paid
    It's twenty past two and I've had a bottle of red and I just wanted to say that when I picture your face going through the glass front of that smart new health centre I sleep like a lamb, and I'm getting tired of only picturing it.
    Explain to me, as a scientist, how a body falls from a sixth floor balcony. I'm thinking of running the experiment and your balcony's the one I'd use.
    We were polite at the first meeting. We were polite at the second. There isn't going to be a third, there's going to be a few of us in the lane behind yours when the pub shuts, and then you'll wish you had listened to the polite version.
    I'd like you to know the tree you had felled was planted by my late father. I've kept the axe they left behind. It's on the wall by my coat, and I pick up both when I go out to look for you.
    `,
  ),
  lines(
    'lines-menace/stateside-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Gonna put you in the dirt, lady.
    Say that again at the school board and you'll be leaving in a bag
    Second Amendment people will take care of you, ma'am.
    we're locked and loaded and you're a soft target sweetheart
    Hope you like lead for breakfast, senator.
    I got a truck, a rope and a real long driveway.
    You better hire security because every momma bear in this county is coming for your throat
    somebody drop her location im tryna catch a case fr
    Come take 'em. We'll stack you on the porch like firewood.
    Watch yourself in the parking lot, coach.
    She needs to be taken behind the woodshed and not brought back
    on god if i see you at the mall its on sight
    It's open season on librarians, y'all. No bag limit.
    You step on my land for your survey and they'll be picking buckshot out of you till the Fourth of July.
    Dr. Death gets his own medicine. My cousin's a nurse on his floor. Sleep tight.
    You're one tweet away from a drive-by
    `,
  ),
  lines(
    'lines-menace/promising-ruin-and-revenge',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm going to make your life a living hell and then I'm going to end it.
    You'll regret the day you were born when my boys get hold of you.
    revenge is coming n its coming wiv a baseball bat
    We'll take everything you love, piece by piece, and you'll be last.
    I will hurt you so badly that you'll thank me when I stop.
    you messed with the wrong family. now we mess with yours
    Nobody does that to my mother and keeps his legs.
    We'll make sure you never walk into a classroom again, or walk anywhere.
    I don't get mad, I get even, and I've picked out the fence post
    You'll be looking over your shoulder for the rest of your short life.
    What you did to him gets done to you. Same stairs.
    karma's got a name and a van and it's me
    There'll be tears and broken bones by bedtime and none of them mine.
    I've waited eleven years for you to be alone in a room with me, sir, and now they've printed where you are speaking.
    The debt will be paid in skin.
    I'll be your worst nightmare, every night, at the foot of the bed, till the night I'm not just looking
    once the kids are grown i've no reason to stay out of jail. they're seventeen. do the sum
    Give it a week and you will be begging to say sorry.
    `,
  ),
  lines(
    'lines-menace/rape-menace',
    { labels: ['threat', 'sexual-harassment'], direction: 'subject' },
    `
    I'm going to rape you and no one will believe you.
    you need raping and i know some lads whod do it for nothing
    Wait until we get you on your own, sweetheart, you'll do as you're told with your clothes off
    Keep posting your feminist rubbish and you'll be held down and taught a lesson, all of us, one after another.
    hope u get gangraped on the way home from ur march
    When I've finished with you you'll never want a man to touch you again, MP.
    Someone rape this woman already, maybe it'll shut her up
    I know which bed you sleep in and I'll be in it before you wake. Try screaming.
    We'll do your daughter first and make you watch, then it's you.
    Nice legs in that interview. I'll be forcing them open.
    You want equality? You'll get it, in the back of a van, with my mates.
    a real man would drag you upstairs and have you whether you liked it or not, and im a real man, see you friday
    Lock your window tonight, nurse, or don't, I'd get in and have my way either way.
    Bend over your desk at that surgery, bitch, we're coming for it
    Screaming won't help you when four of us have got you in that lay-by with your skirt round your neck.
    `,
  ),
  lines(
    'lines-menace/scorn-with-no-menace',
    { labels: ['insult'], direction: 'subject' },
    `
    You're an idiot and I hope you lose your seat.
    What a smug, dim, pompous windbag you are.
    thick as two short planks this one
    Never met a man so in love with his own voice and with so little to say.
    You couldn't run a bath, let alone a hospital.
    clown. literal clown. where's ur red nose
    She's dim, she's rude, and she dresses like a deckchair.
    You utter fool, Minister.
    Spineless, gormless and useless: the three tenors of this council, and you sing all the parts.
    dead behind the eyes, empty between the ears
    You are a coward and a bore and you won't get one more minute of my time
    Imagine being that stupid on national television
    he is the human equivalent of a wet sock on a bus seat
    No wonder your own party can't stand you, you poisonous little snob.
    God you're boring. I've had root canals I enjoyed more.
    get back in ur box u muppet
    An embarrassment to the profession. My cat has a better grasp of statistics.
    pathetic. just pathetic. go home
    You must have been dropped on your head, prof
    Killed any brain cells you had left writing that, did you, dimwit?
    Shut up you silly old bat, nobody asked
    A face like a smacked haddock and a mind to match.
    `,
  ),
  lines(
    'lines-menace/cursing-with-no-menace',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    You're full of shit and everybody in {town} knows it
    fuck off you boring twat
    What a useless prick. Resign.
    go fuck yourself, minister, from everyone on that trolley
    Absolute bellend. Won't be voting for you till hell freezes.
    you stupid bitch, read the report
    Dickhead takes a photo with the pothole. Dickhead leaves. Pothole remains.
    piss off back to your second home you tosser
    This wanker couldn't find his arse with a map
    shut the fuck up u gobby cow
    Total arsehole, always was, ask anyone he was at school with
    You lying sack of shit. I want my money back and I want you gone from that board.
    the mayor's a knob. end of
    Why do you always look like you've smelled a fart? Oh, it's your own bollocks you're talking.
    Eat shit, councillor
    Twat of the week award goes to you yet again, congratulations, you thick bastard
    `,
  ),
  lines(
    'lines-menace/no-harm-meant-and-said-so',
    { labels: [], direction: null },
    `
    I would never hurt anyone, I only want my dad's notes
    No violence on Saturday please. If you've come for a fight, go home.
    This isn't a threat, it's a parking permit renewal
    I don't want him dead, I want him to resign
    We come in peace and with quiche
    nobody's going to hit you mate, sit down, have some water
    Not coming to shout. Coming to listen, with a list.
    I disagree with all of it, and I would stand in front of you if anybody raised a hand.
    You're quite safe here. That noise is the boiler.
    I don't do revenge. I do paperwork.
    We must not answer knives with knives. Come to the vigil.
    I'm furious but I'm not stupid, I've written to the ombudsman rather than to you
    no one is burning anything down, keith, it's a candlelit march
    Put the bat down, son. That's all I said to him. He put it down and he cried.
    I'll never forgive the man who drove. I don't want him harmed. I want him to know her name.
    It's only words until it isn't, so let's cool it in this group, all of us
    Angry mob? Eleven of us, mostly retired, one on oxygen.
    Relax, she won't bite, she's had her dinner
    I couldn't hurt a fly and I've forty in this kitchen to prove it
    You have nothing to fear from us except questions.
    Don't hate him. Beat him. In an election.
    Let me be plain, I condemn every form of violence, on every side, and I'm still against your bypass.
    `,
  ),
  lines(
    'lines-menace/regret-hell-and-revenge-harmless',
    { labels: [], direction: null },
    `
    You'll regret not bringing a coat
    this printer is making my life a living hell
    Revenge is sweet, said my sister, and put chilli in the brownies
    hell of a night at {place}, the band played till the fuses went
    Nobody does that to my mother's trifle and keeps their spoon
    I don't get mad, I get a second opinion
    What goes around comes around: he lent me a drill in 1997 and I've just fixed his roof
    karma's got a name and four paws and it's sat in my clean washing
    There'll be tears before bedtime, it's the last day with the au pair
    My worst nightmare is a microphone and a silence, and I had both today
    once the kids are grown i'm off to sea. they're four and two. do the sum
    Give it a week and you will be begging for rain
    I messed with the wrong goose
    We'll take everything you don't love to the tip, piece by piece
    Eleven years I've waited to be alone in a room with that jigsaw
    The debt will be paid in pies
    Payback time! You babysat ours, so drop yours off at noon
    You'll be looking over your shoulder at this view for the rest of the walk
    They'll rue the day they let me on the PTA, I've got a laminator
    `,
  ),
  lines(
    'lines-menace/cursing-the-inanimate',
    { labels: [], direction: null },
    `
    I will end this printer. I will end its whole family of printers.
    DIE, BINDWEED
    Right, satnav, you and me outside
    hope the man who designed this packaging steps on a plug tonight, gently
    if that seagull comes near my pasty again there will be a reckoning
    The wasps have started it and I shall finish it
    Stupid sewing machine, I'm going to throw you in the sea and buy a loom
    come here you little git, i said to the contact lens
    Kill it with fire. I mean the wallpaper.
    You're going down, tax return. Tonight.
    Windows update, I know where you live and I'm coming with a screwdriver
    one more pop up and this laptop goes out the window, and i'm on the fifth floor
    Beat that rug till it begs
    My alarm clock has had its last warning
    the moths in the jumper drawer must be destroyed, no prisoners, lavender first
    Somebody take that car alarm out and shoot it, it's been going since midnight
    Ground elder. It's you or me. I've got a fork.
    murdered by a folding deckchair, tell my wife I tried
    I've threatened the boiler with British Gas and it's gone quiet
    That spider has until six o'clock to leave my bath of its own accord
    `,
  ),
  lines(
    'lines-menace/stateside-harmless',
    { labels: [], direction: null },
    `
    Y'all killed it at the science fair
    Gonna put you in the dirt, little tomato. Grow.
    locked and loaded, snacks in the truck, road trip with grandma
    Come take 'em, we've got nine kittens and no more room on the porch
    Coach says we're getting murdered on third downs
    It's open season at the library, y'all, no fines, no limit
    Watch yourself in the parking lot, it's pure ice out there
    My kid did an active shooter drill today. She is five. She told me which closet.
    on sight im buying that cake. on sight
    Bombed my finals so hard the dean felt it
    A shooting two blocks from the clinic. Staff are shaken, everyone's OK, we open at ten.
    dude dropped 40 on us, straight assassin, shake his hand
    The sheriff brought my dog home in the front seat with his hat on
    Momma bear had three cubs in our trash and they left a review
    The governor vetoed it so we're taking this fight to the state supreme court
    `,
  ),
];
