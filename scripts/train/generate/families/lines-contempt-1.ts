import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt1: readonly Family[] = [
  lines(
    'lines-contempt/clinic-worthless-doctor',
    { labels: ['insult'], direction: 'subject' },
    `
    you are worthless to this town and always were
    Nobody at that surgery would notice if you stopped turning up.
    honestly what is the point of you
    twenty years a doctor and you still matter to no one. even the receptionist sighs when your name comes up on the screen, i have watched her do it
    worthless woman, worthless advice
    My late wife used to say there's one in every practice who just takes up a chair. We all knew she meant you.
    pathetic little person in a white coat
    You'd have to climb a ladder to reach mediocre
    I waited since eight this morning and then got you of all people, the spare part nobody asks for twice
    doc u r a complete waste of a parking space lol
    what a small, sorry creature of habit you are, reading off a screen because there's nothing inside you worth hearing
    no wonder you eat your lunch alone
    I've scraped better value than you off the bottom of a shopping bag. You add nothing, you know nothing, and you'll be forgotten by teatime.
    your own patients laugh at you in the waiting room
    All those letters after your name and still not worth a stamp
    `,
  ),
  lines(
    'lines-contempt/clinic-worthless-things',
    { labels: ['criticism'], direction: null },
    `
    Honestly what is the point of a phone line nobody answers
    Waited since eight this morning and then was told the blood clinic had moved. Nobody had updated the website, which makes the website pretty useless.
    pathetic amount of parking for a health centre that size
    A leaflet printed that small is no use to anyone over sixty. Could you ask whoever designs them to try reading one without glasses on?
    I don't think the decision to shut the branch surgery was worth the saving. We now pay more in taxis than they ever spent on heating.
    my appointment letter arrived two days after the appointment, so not worth the stamp really
    Embarrassing that a town this size has one x-ray machine
    no one at head office seems to have noticed the ramp is broken, it has been taped off since easter and the poor porters are carrying chairs up
    You were right about the antibiotics and wrong about the queue, it was out the door again today
    `,
  ),
  lines(
    'lines-contempt/clinic-thanks-worth',
    { labels: ['support'], direction: null },
    `
    you are worth your weight in gold doctor
    Nobody at that surgery works harder than you do and we all notice it.
    my mum felt worthless after her fall and you sat with her for half an hour. that meant more than any tablet
    Please don't feel like a spare part, the whole ward was glad you came in on your day off
    what a lovely small practice you run
    Twenty years a doctor and still ringing people at home in the evening to check on them. The town is lucky.
    ta for squeezing my lad in
    if anyone says you're useless send them to me, i'll tell them about the night you drove out in the snow
    You matter to a lot of people round here, dont let a few rude ones spoil your week
    eat your lunch for once! we can wait ten minutes
    Thought your talk on blood pressure was well worth the bus ride
    not a waste of time at all, you answered every question i had and a couple i hadn't thought of asking
    `,
  ),
  lines(
    'lines-contempt/council-thick-as',
    { labels: ['insult'], direction: 'subject' },
    `
    thick as a castle wall you are councillor
    Did you leave your brain in the car park again
    takes you an hour to watch 60 minutes
    I asked a simple question about bin days and got an answer that a toddler would be ashamed of. Clearly the lights are on upstairs but the tenant moved out years ago.
    you couldnt organise a queue at a bus stop
    How someone this slow got past the selection panel beats me
    cllr dimwit strikes again
    your grasp of sums is frightening. 12 percent of 50 is not 600 you absolute turnip
    Not much going on between those ears is there love
    we had a hamster with more foresight than you, and he used to get stuck in a toilet roll twice a week
    You read that statement like you were meeting each word for the first time. Perhaps you were.
    ya daft lump, the road floods because you built on the drain
    I would explain the budget to you but I have neither the time nor the crayons
    clueless clueless clueless
    There's a reason they give you the allotments portfolio and keep you well away from anything with numbers in it
    `,
  ),
  lines(
    'lines-contempt/council-thick-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    the castle wall is six feet thick at that corner
    left my phone in the car park again, what a morning
    Thick fog on the ring road so the school bus is running late
    We had a hamster who used to get stuck in a toilet roll twice a week, the kids called him Houdini
    im hopeless with numbers so could you put it in plain english please
    Could someone explain the budget to me as if I was five? I'm not quick with percentages.
    12 percent of 50 is 6, in case anybody else is checking the leaflet
    I like my gravy thick and my chips soggy, come at me
    sorry slow reply, brain is mush after nights
    The allotments meeting has moved to the library, upstairs room, the lights are already on
    my toddler asked why bins have days and i was clueless
    took me an hour to watch ten minutes of that meeting because the wifi kept dropping
    which councillor deals with drains? the road by us floods every time
    turnips are nine pence each at the market today
    `,
  ),
  lines(
    'lines-contempt/slug-dehumanising-head',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you are a slug
    That head isn't a man, it's a leech that feeds off other people's children.
    vermin like you belong under floorboards not in a school
    It walks, it talks, it sends newsletters, but don't tell me that thing is a human being
    a tapeworm with a lanyard
    I used to think there was a person behind that desk. There isn't. There's just a cold bit of slime that has learned to say good morning to parents at the gate.
    you're an infection and this school has caught you
    crawl back in your hole rat
    Look at the creature grinning in the photo, like something you would find in a drain after a long dry summer
    filth. thats all you are. filth in a nice suit
    Parasites such as yourself get fat while teachers buy their own glue
    not a mother, not a woman, just an animal
    You are mould. You spread quietly through the place, ruin whatever you touch, and need scrubbing off the walls.
    pest. cockroach. thing.
    Every staffroom gets its louse sooner or later and ours is called headteacher
    `,
  ),
  lines(
    'lines-contempt/slug-garden-harmless',
    { labels: [], direction: null },
    `
    slugs have had every one of my lettuces
    Year 4 found a leech in the pond today and named him Kevin
    letter home says there are nits in reception again, joy
    The pest man came about the rats under the science block floorboards. He reckons two more visits.
    there is mould on the walls of the drama studio and it needs scrubbing off
    cockroaches can live a week without a head apparently, thank you son for that at breakfast
    Our vet thinks the kitten has tapeworm so we're off to get tablets after school
    lovely slimy day out with the nature club, everyone went home filthy and happy
    My daughter played a rat in the school panto and would not take the tail off for a week
    has anyone got a good way of getting rid of ants that won't hurt the hedgehog
    It's half term and something has died in the drain outside the canteen. The caretaker deserves a medal for going down there with a torch.
    head lice are a fact of life with small children
    the robot they built in tech club can say good morning now
    `,
  ),
  lines(
    'lines-contempt/profanity-at-presenter',
    { labels: ['profanity'], direction: 'subject', heldBack: true },
    `
    oh do fuck right off with your sunday morning voice
    f*** off back to radio
    Go fuck yourself and your bloody phone-in.
    shut the fuck up for once in ur life
    pi55 off mate nobody asked you
    Piss off. I had a perfectly good evening until your programme started and I mean to have the rest of it without you.
    fuck u and fuck ur show
    just eff off will you, no seriously eff off
    sod off you and take your fucking jingle with you
    F.U.C.K. O.F.F.
    Bollocks to you, bollocks to your guests and bollocks to whoever wrote that script
    up yours, presenter
    get fucked pal
    fck off ye numpty, and when ye get there fck off some more
    `,
  ),
  lines(
    'lines-contempt/profanity-about-things',
    { labels: [], direction: null },
    `
    fuck me that's a good pie
    oh for fucks sake the boiler has gone again
    bloody hell what a goal
    It pissed down all through the open air hymn singing and we still had a great time
    i swore at the satnav for an hour and then it turned out i was in the wrong shropshire
    Shit, I forgot it was bin day
    this fucking zip
    Sod it, I'm having the second slice.
    bollocks, left my sandwiches on the 43
    f*** this weather, back to bed with a brew and the radio on
    Stubbed my toe on the dog bowl and said a word the vicar could hear from next door
    what an arse of a week, glad its friday
    holy shit have you seen the size of that marrow, your uncle must be over the moon
    I'm fucked, just finished a double shift, night all
    `,
  ),
  lines(
    'lines-contempt/ref-belittling-him',
    { labels: ['insult'], direction: 'subject' },
    `
    hes a nobody with a whistle
    Absolute joke of a bloke, he'd get lost in his own penalty area
    that sad little man lives for ninety minutes on a saturday because it's the only time anyone has to look at him
    Bet his mates cross the road when they see him. If he has any.
    he looked like a lad whos mum made him wear the kit
    Utterly hopeless human, referee or otherwise
    Watch him strut about like he's something. Mate, you stack shelves of nothing, you're the bit of the match we skip.
    embarrassment to his family that fella
    why does he even bother getting up of a morning
    Proper wet lettuce, he is. Frightened of the captain, frightened of the crowd, probably frightened of his own laces.
    ref couldnt spot a foul if it bit his arse, blind and dense
    I've known him since school and he was a drip then. Forty years on he's the same drip in a tighter shirt.
    the runt of the refereeing litter
    nobody will remember him and thats the kindest thing i can say
    He's an empty tracksuit, our Kev reckons, and I've never heard our Kev be so right
    `,
  ),
  lines(
    'lines-contempt/ref-criticism-fair',
    { labels: ['criticism'], direction: null },
    `
    never a penalty in a month of sundays
    He gave the free kick far too late and the game got away from him after that.
    ref was miles behind play for the second goal, linesman should of helped him out
    Thought the second yellow was harsh. It was a clumsy tackle on a wet pitch and a quiet word would have done.
    blew up too early, we had a man through
    That's three handballs in three weeks not given at our place. Somebody at the league needs to look at how the rule is explained.
    why was there only two minutes added on
    VAR took so long i finished my pie and went back for another
    poor decision, decent ref otherwise
    the captain should have been spoken to in the first ten minutes instead of the eightieth
    no card for pulling the shirt? come on
    Not his best afternoon. Then again it wasn't ours either, we couldn't hit a barn door with a banjo.
    `,
  ),
  lines(
    'lines-contempt/ref-banter-own-team',
    { labels: [], direction: null },
    `
    we are absolutely hopeless and i love it
    our keeper is 46 and has a bad knee so go easy on him
    I played like a wet lettuce yesterday and pulled a hamstring tying my laces
    me and the lads are a bunch of nobodies having a laugh on a sunday, come and join
    Kev reckons we will win the league. Kev also reckons he looks good in the tighter shirt.
    I was the runt at school so they put me on the wing out of harm's way
    lost 9 nil, sang all the way home
    my mum made me wear the full kit to nan's birthday
    Refereeing course starts Thursday at the leisure centre, bring a whistle and a packed lunch
    blind panic in our box from start to finish lol
    first time in goal today and i was frightened of the ball, the crowd and the other team's number nine
    anyone got a spare pair of laces for the under 12s
    `,
  ),
  lines(
    'lines-contempt/mp-stupid-no-nouns',
    { labels: ['insult'], direction: 'subject' },
    `
    do they let you use scissors on your own
    Somebody should check whether you can tie your shoes
    You'd lose an argument with a traffic cone
    thinking isnt really your thing is it
    If I wanted a sensible reply I'd have written to the dog
    the penny never drops with you does it, it just rolls round and round and falls down the grid
    Could you find the back of a bus if you were sat on it? I have my doubts.
    how do you manage to breathe and talk at the same time
    your speech had the depth of a saucer and you still managed to drown in it
    Words go in, and then what? Because nothing comes out that would suggest they met anything on the way.
    I imagine you need the instructions for a spoon
    youve read one pamphlet in your life and it was upside down
    reading this i can see why they keep you at the back where you cant touch anything
    my lad is nine and he had to explain to you what a percentage is, live on stage, in front of two hundred people. you still got it wrong
    Bless, you've tried to have an idea.
    a goldfish would follow the debate better than u
    `,
  ),
  lines(
    'lines-contempt/mp-questions-plain',
    { labels: [], direction: null },
    `
    do they let visitors bring a pushchair into the gallery
    Somebody should check the date on that letter, it says 31 June
    how do you manage to get home for tea when votes run on so late?
    my lad is nine and wants to know if mps get a packed lunch
    The dog ate your leaflet, could you post another one please
    i sat on the bus behind a goldfish in a bag today, made my morning
    If I wanted to see the flood map, who would I write to?
    I lost the argument with my wife about the traffic cone in the garden. It goes back to the council on Monday.
    penny for your thoughts on the level crossing
    is the surgery on friday or saturday this month, the pamphlet was upside down on the noticeboard and i couldnt read it
    Can you explain what a money resolution is in words a lorry driver can follow
    What time does the debate on dentists start?
    i need the instructions for the new voting machine at our club, nobody can work it
    scissors, glue and a big sheet of card: thats our campaign for the crossing
    `,
  ),
  lines(
    'lines-contempt/mp-policy-stupid',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    it is a stupid policy and it will fail
    This bill is half baked. There is no money behind it and no date in it.
    daft idea charging carers to park
    The argument doesn't follow. If fewer people use the office because you cut its hours, that isn't proof nobody wants the office.
    sorry but i think you voted the wrong way last night
    that speech had very little in it about rents
    A clumsy amendment, badly drafted, and the clerks will be unpicking it for months.
    Your answer missed the question. He asked about dentists for children and you gave him the number for adults.
    brainless bit of planning, putting the stop on a blind bend
    i dont agree with a word of it but thanks for writing back
    The figures are upside down: it was a twelve per cent fall, not a rise
    What a mess you lot have made of the trains
    Not thought through. Who pays when the grant runs out in two years?
    `,
  ),
  lines(
    'lines-contempt/robot-thing-police',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you aint human
    An officer? No, a machine in boots with nothing behind the eyes.
    pigs the lot of them but this one is the fattest sow in the sty
    That thing they call a sergeant has no soul, you can tell by the way it looks at you
    filthy animal, they should keep u in a kennel not a station
    hes not a copper hes a rabid dog with a badge
    I have met warmer objects in my freezer. You're a lump of meat somebody put a uniform on and switched on at the mains.
    Like all maggots you turned up when something died and started wriggling for the cameras
    subhuman
    you are scum off the top of a canal, you are pond life, you are lower than anything with a spine
    a snake. a literal reptile. cold blood and everything
    She is not a woman she is a disease that goes from house to house
    Call yourself a person? Persons feel things. It just stood there blinking like a broken cash machine while my nan cried.
    oink oink piggy back to ur trough
    Germ in a hi vis.
    `,
  ),
  lines(
    'lines-contempt/police-animals-machines',
    { labels: [], direction: null },
    `
    big sow got loose on the bypass, two officers and a bucket of feed sorted it
    police dog Bramble retires friday, what a good boy
    The cash machine outside the station is broken and just blinks at you
    theres a snake in the bus shelter and its not moving, who do i ring
    My nan cried when the young constable brought her cat back in a traffic cone
    someone has dumped a freezer full of old meat by the canal and the maggots are unbelievable
    our robot hoover fell down the stairs at 3am and i rang 999, sorry again
    Pond life survey at the nature reserve this Saturday, wellies needed
    pigs are cleverer than dogs, i read
    Is this the right number for a dead badger on the A road?
    three piglets at the city farm need names, the best one wins a T shirt
    new speed machine on mill lane, slow down everyone
    Cows out again near the sty. The farmer is away so mind how you go round that bend after dark.
    the kennel next door has been barking since six and im losing the will
    `,
  ),
];
