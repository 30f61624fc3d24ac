import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery1: readonly Family[] = [
  lines(
    'lines-mockery/clinic-queue-mock-praise',
    { labels: ['insult'], direction: 'subject' },
    `
    bless, did you write that all by yourself
    aw look at you using big words, does the practice manager know you've got the laptop again
    well done doctor, only took you nine years of training to learn how to put people on hold. mummy must be so proud
    Slow clap for the genius running the surgery.
    oh sweetheart. somebody should of read that over for you before you pressed send
    I do hope there is a grown-up nearby who can explain the appointment system to you, because clearly it is beyond you, dear
    you tried hun thats the main thing 😂
    have a biscuit and a lie down love, all that thinking must of worn you out
    Congratulations on finishing a whole paragraph. I know it cant have been easy for someone like you.
    there there, the big scary phone lines confuse you dont they
    I'm genuinely impressed you find your way to work each morning, with a brain like that I'd have expected you to end up in the canal by now lol
    we're all so very grateful that a mind as tiny as yours has been put in charge of our repeat prescriptions. truly we are
    `,
  ),
  lines(
    'lines-mockery/clinic-queue-real-thanks',
    { labels: ['support'], direction: null },
    `
    bless you, did all the flu jabs yourself in one morning, thank you
    gold star for the lady on reception today, she was lovely
    well done doctor, nine years of training and you still took the time to hold my mums hand
    Slow clap turned into a proper one when the nurses came out. Well deserved.
    did you write that leaflet yourself? its the first one ive understood, thank you pet
    I do hope you get a lie down and a biscuit after that shift, you must be worn out love
    Congratulations on passing your exams, your mum must be so proud of you
    my little girl got a sticker and a clever girl from the nurse and she has not taken it off since
    genuinely impressed with how fast the phone was answered this morning, whoever changed the appointment system deserves a medal
    We are all so very grateful to Dr Penhallow, who is retiring after thirty years in charge of this surgery. Thank you for every visit.
    sweetheart of a receptionist, explained the whole thing to dad twice without sighing
    you tried everything for my nan and thats the main thing, thank you from all of us
    `,
  ),
  lines(
    'lines-mockery/clinic-queue-plain-talk',
    { labels: [], direction: null },
    `
    did you have to wait long for your prescription
    My phone has me ninth in the queue and I havent even finished my tea
    does anyone know if the practice manager is in on fridays
    I'm so confused by the new appointment system, had to get my granddaughter to explain it to me twice. I felt about six years old lol
    oh well done me, turned up at the surgery on the wrong day again
    brain like a sieve today, left my repeat slip on the bus
    have you got a spare form there, mine fell in the canal with the dog
    only took me four goes to find the right door, gold star for me
    Please lie down and ring 111 if the dizziness comes back, and make sure there is another grown-up at home with you.
    is there a sticker on the box that says how many a day? there should be
    I hope everybody is keeping well. We've had the big clear out of the medicine cupboard and found cough mixture from 1998.
    what time do they open the phones, eight or half past
    `,
  ),
  lines(
    'lines-mockery/tv-presenter-sneers-at-face',
    { labels: ['insult'], direction: 'subject' },
    `
    what is going on with your face
    You look like a melted candle tonight
    that forehead needs its own postcode mate
    did you fall asleep on the sunbed again or is that meant to be your natural colour, either way I had to turn the contrast down
    eyes like a startled fish lol
    Nobody told you about those teeth? My horse has a better set.
    switched on for the weather and got jump scared by your chin
    all that makeup and you still look like you died on tuesday
    Perhaps a paper bag next time, dear. Some of us are trying to eat our supper and your profile is putting the children off theirs.
    ur nose arrives in the studio ten minutes before u do
    face like a slapped backside as per
    I was going to listen to what you said about the budget but I couldnt stop staring at those eyebrows, did a toddler draw them on for a bet
    you've got a face made for radio, and not one of the big stations either
    HOW DID ANYONE LET YOU ON TELLY LOOKING LIKE THAT
    `,
  ),
  lines(
    'lines-mockery/tv-presenter-looks-friendly',
    { labels: ['support'], direction: null, heldBack: true },
    `
    what a lovely face to wake up to on breakfast telly
    You looked really well tonight, that colour suits you
    love that you went on with no makeup, you look just like my sister and she is gorgeous
    dont listen to them about your nose, it is a perfectly good nose and you are good at your job
    Your eyebrows are fine and your questions on the budget were better than fine.
    those teeth, that smile, made my nans day meeting you
    I switched on for the weather and stayed for your interview with the fishermen, really well done
    My daughter has the same birthmark as you and seeing your face on the telly every night has done her more good than anything we could say.
    nice to see somebody on screen who looks like a normal person and not a shop dummy
    You look tired, and no wonder after covering the floods for three nights. Hope they let you have a lie in.
    the new glasses are smashing on you
    hair looks great with the fringe btw
    We thought you looked very smart at the service this morning, and you read beautifully
    `,
  ),
  lines(
    'lines-mockery/tv-presenter-looks-plain',
    { labels: [], direction: null },
    `
    my face after three hours of the budget debate lol
    I look like a melted candle in this heat
    anyone know where the presenter got that green jacket
    fell asleep on the sofa and woke up with the remote printed on my forehead, had to go to the door like that to sign for a parcel
    went as a startled fish to the fancy dress, dont ask
    Is it me or has somebody changed the colour on the screen, everybody looks orange
    I have a face made for radio which is handy as I'm on hospital radio on sundays
    the dentist says I grind my teeth when the football is on
    Our horse needed two teeth out on tuesday and he is now eating his supper like a king
    they've painted the studio a horrid brown, it makes the whole set look like a waiting room
    did a toddler design this website, I cant find the catch up page anywhere
    you can watch it again at ten with subtitles
    My chin is peeling from the sun so I've had to cancel my photo for the bus pass
    `,
  ),
  lines(
    'lines-mockery/bus-lane-sneer-at-voice',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Do you always talk like you've got a peg on your nose
    had to mute you after four seconds, its like listening to a fire alarm with a cold
    you sound about twelve
    oh my days the whining. you could land planes with it
    Is there a setting to make you sound less like a kettle coming to the boil?
    I've heard better speeches from the self checkout, honestly the drone of you going on about bus lanes would send a glass eye to sleep
    ur laugh is the worst noise in yorkshire and ive lived by a quarry
    Squeak squeak squeak, thats all anyone hears when you get up at council
    speak up or dont bother, mumbling away into your collar like a lad caught smoking
    you say everything as if its a question and you've never once known the answer
    what accent is that even supposed to be, you sound like a satnav having a stroke of bad luck in a tunnel
    For the love of God take some elocution lessons before you next open your mouth in public, councillor. It was painful, and my wife left the room.
    lol the way you say bus station, go on say it slowly for us you great foghorn
    nails on a blackboard have more charm than you reading out a timetable
    `,
  ),
  lines(
    'lines-mockery/bus-lane-talk-of-voice',
    { labels: [], direction: null },
    `
    the voice on the bus said next stop and then just stopped talking
    Do they always play the fire alarm test at eleven
    had to mute the meeting, somebodys kettle was coming to the boil
    I sound about twelve on the phone, the bus company asked to speak to my mum
    my laugh set the dog off next door
    Lost my voice shouting at the match so I'm squeaking at everyone today
    is the satnav voice Irish on anyone elses or have I pressed something
    I mumble, I know I do. My wife makes me read the timetable out twice and then goes and checks it herself
    elocution lessons are on thursday nights at the library, six pounds, bring a poem
    The recording of the council meeting was so quiet that I had to turn it up full, and then the bell rang and nearly took my ears off.
    self checkout just told me off in front of the whole queue
    what accent do they have in Barrow, I can never place it
    nails on a blackboard, thats the brakes on the 42
    my son has a lisp and the speech therapist has been working on his s sounds with a bus station song, he loves it
    `,
  ),
  lines(
    'lines-mockery/bus-lane-voice-praise-and-complaint',
    { labels: ['criticism'], direction: null },
    `
    please speak closer to the microphone, we couldnt hear the answer on bus lanes at all
    Your speech was too long, councillor, and it never came to the point about the timetable.
    You said you'd listen and then you talked over every resident who got up to speak
    that answer wasnt good enough
    twelve minutes reading out a report we all had already, why not take questions
    I disagree with every word about the station closing but you did at least say it clearly
    the announcement is too loud at six in the morning, it wakes the whole row of houses
    Nobody explained why the lane runs all night when the buses stop at eleven.
    I think it's a poor show to laugh during the public part of the meeting, people came with real worries
    ur plan makes no sense to anyone who lives on the hill
    recorded message again!! is there no human being at the bus company
    The consultation form is dull, long and hard to read. Please make it shorter.
    `,
  ),
  lines(
    'lines-mockery/head-teacher-uniform-condescension',
    { labels: ['insult'], direction: 'subject' },
    `
    aww somebody's found the caps lock on the school computer
    Let me use small words so you can follow, headmaster
    you sweet summer child, you actually think that letter made sense
    Who helped you with the spelling? Year two?
    oh dear oh dear, another letter from the pretend grown up in the shiny suit. bless him he does like to feel important
    I'd explain it to you but ive not got the crayons on me
    Have you considered asking one of the children to do your job? I suspect there'd be an improvement by dinner time.
    bit out of your depth arent you poppet
    Top marks for effort, bottom of the class for everything else, which I imagine is how your own reports used to read
    you must of been off the day they taught thinking
    Do run along and count your socks, the adults are discussing education
    ten out of ten miss, you've proved that anyone can be a head these days, even someone who cant add up a dinner bill
    I worry about you, I really do. All that responsibility and nothing between the ears to carry it with.
    hows it feel to be outsmarted by a bunch of mums in leggings lol
    `,
  ),
  lines(
    'lines-mockery/head-teacher-uniform-harmless',
    { labels: ['criticism'], direction: null },
    `
    the letter about uniform didnt make sense to me, could you send it again in plain words
    Sixty pounds for a blazer is far too much, headmaster
    why are socks being checked at the gate when there is no maths teacher
    My year two boy was sent home for grey socks. I think that was a daft decision and I've said so to the office.
    please ask the children what they think before you change the dinner menu
    I dont agree with the caps being banned in a heatwave
    You told us in march there'd be no change and now there is one
    top marks for the play, bottom marks for the car park
    spelling mistake in the second line of the letter, you might want to fix it before it goes to the whole school
    the new rule is out of proportion, its a pair of leggings on a cold day
    I worry about how much responsibility is being put on the older ones at break time, and nobody in the office would discuss it with me
    ten weeks without a reply about the bus, that isnt good enough miss
    It was unkind to read out reports in front of the class and I hope it wont happen again.
    `,
  ),
  lines(
    'lines-mockery/head-teacher-uniform-mums-chat',
    { labels: [], direction: null },
    `
    aww he's found his reading glasses and now he's playing schools with the cat
    I've got crayons in every coat pocket
    who else forgot it was non uniform day, mine is the only one in a blazer bless him
    Let me know if anyone needs socks, size 12 to 3, free
    top marks to me for sewing the badge on upside down
    my own reports used to say tries hard, bottom of the class in everything but dinner
    The headmaster is leaving at Easter, the letter came home today
    bit out of my depth with year six maths, can somebody explain long division in small words
    oh dear, I put the shirt in with a red sock
    Does the shiny fabric pill in the wash? thinking of getting the cheaper trousers
    she can count to a hundred now and tells everyone on the bus
    my lad outsmarted me at chess this morning and he is six lol
    run along to the hall if you want the second hand sale, it shuts at four
    `,
  ),
  lines(
    'lines-mockery/mp-hair-clothes-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    who dressed you, a blind uncle
    That tie is begging to be put out of its misery and so is the head above it
    hair like a burst cushion
    you look like you slept in a skip behind the charity shop and then rolled into parliament for a warm
    is that a wig or did something land on you
    Love the outfit. Very brave at your size.
    mate get a comb
    Shoes of a geography teacher and the charm of one too, what a catch you must be
    Nobody who wears a cardigan like that has anything to say about the economy, you look like you run a wool shop for cats
    did you cut that fringe yourself with the kitchen scissors or was it an accident at work
    combover of the year goes to you pal, three hairs doing the work of thousands
    SUIT BY OXFAM, BRAINS BY NOBODY
    I see you've come as a sofa again, the pattern does nothing for you and theres plenty of you for it to do nothing for
    dressed like my nan's curtains and about as much use as them
    `,
  ),
  lines(
    'lines-mockery/mp-hair-clothes-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    who made your dress? my daughter is getting married in may and would love one that colour
    That tie is brilliant, where did you find it
    my hair is like a burst cushion in this wind
    Anyone else's husband got a cardigan he wont part with? Mine has had his since the poll tax
    got my whole outfit from the charity shop for eleven quid and I feel like a queen
    I look like I slept in a skip, twelve hours on a coach with no heating
    cut my own fringe with the kitchen scissors, never again lol
    is that the old parliament building behind you in the photo
    wig shop on mill street is closing down if anybody needs one for the panto
    The suit was my grandad's, he wore it to vote in 1945 and I wore it today.
    need a new comb, mine snapped
    Geography teacher here, and I can confirm that we are issued the shoes on day one
    my combover gave up in the gale outside the polling station and waved at everybody
    nan's curtains are now two cushions and a skirt
    `,
  ),
  lines(
    'lines-mockery/mp-hair-clothes-support',
    { labels: ['support'], direction: null },
    `
    you looked smart and you spoke well, ignore the remarks about your shoes
    Shame on the people going on about her hair when she was talking about carers
    love the outfit and loved the speech even more
    my mum cut my hair with kitchen scissors too, you look fine and its what you say that counts
    Whoever called you a sofa has nothing better to do. That was a good question about the mine.
    the cardigan is warm and so are you, thank you for coming to our wool shop
    I dont vote for you but its rotten that people only ever talk about a womans clothes
    thanks for standing out in that rain with us, your poor shoes
    Nobody gets to laugh at someones size in my pub, and I'll say the same on here. Good on you for answering every letter.
    great to see an MP who buys second hand
    You've a lovely head of hair and a good head under it, come back to Ludlow soon
    brave of you to go grey on telly, i did the same last year and never looked back
    `,
  ),
  lines(
    'lines-mockery/football-ref-mockery',
    { labels: ['insult'], direction: 'subject' },
    `
    specsavers rang, they've given up on you
    You run like a wardrobe falling down stairs ref
    how much do u weigh mate, linesman had to lap you twice
    Did mum iron the shorts for you, little man? big day out was it?
    well done, you managed to be the worst thing on a pitch with our back four on it
    that haircut should be a red card by itself
    I've seen traffic cones with more awareness than you and at least they stand in the right place
    knees like door knobs and a voice like a squeaky gate, no wonder nobody takes any notice when you blow up
    jog on you puffing billy
    Everyone in the Kop end was laughing at you, not just at the decision, at you, the waddle of you trying to keep up with a lad of nineteen
    wee man syndrome is strong with this one, five foot nothing and strutting about like a pigeon on a chip
    You love the camera dont you? Always preening, always in shot, forgetting that not one soul paid forty quid to look at you
    oh wow another card, do you feel tall now sweetie
    `,
  ),
  lines(
    'lines-mockery/football-ref-harmless-banter',
    { labels: ['criticism'], direction: null },
    `
    that was never a penalty ref, have another look
    Worst decision I've seen at this ground in years
    why no red card?? he went through him knee high
    the linesman flagged and you waved it away, explain please
    Sorry but nineteen fouls and only one card is not good enough
    forty quid a ticket and four minutes of added time, work that out
    I thought the ref lost control after the break, he blew up for everything and the game never got going
    you were well behind play for the second goal, no way you could of seen it from there
    VAR took longer than my bus home
    Fair play for coming out to speak but the explanation made it worse
    ref had a poor night and so did our back four, we move on
    the away end had no stewards and two taps, sort it out
    Awful call, cost us the match, and I'll still be moaning about it at Christmas.
    `,
  ),
  lines(
    'lines-mockery/football-ref-harmless-self',
    { labels: [], direction: null },
    `
    I run like a wardrobe falling down stairs these days
    my first match with a whistle on sunday, mum has ironed the shorts
    specsavers rang, my new ones are ready
    Knees like door knobs after five a side, send ice
    how much does the kit weigh when its soaked
    A pigeon walked on at the Kop end and got the biggest cheer of the night
    puffing like a steam train up to row Z lol
    had a wee man on my shoulders the whole game, he's four and wanted to see the traffic cones as well
    haircut before the cup final, its tradition
    Ref course starts at the leisure centre in march, open to anyone over fourteen
    squeaky gate at the north stand still not oiled, nineteen years and counting
    the whole pub was laughing because I cheered the replay
    not tall enough to see over the wall so i listened on the radio in the car park
    `,
  ),
];
