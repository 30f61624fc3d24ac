import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns7: readonly Family[] = [
  lines(
    'lines-putdowns/weather-and-flood-her',
    { labels: ['insult'], direction: 'subject' },
    `
    She stood there in a flood telling us it was wet, ten out of ten for her, she can have a biscuit
    is she reading off a card or is she always like a doll with low batteries
    her face could stop a river, send her upstream
    someone tell her the map is behind her and the brains are behind her as well, far behind
    i see they gave the pretty one the day off
    She has all the depth of a puddle and the same effect on shoes
    who finds her attractive? asking for nobody, because nobody
    Whenever she says isobars I can tell she has no more idea what they are than my spaniel, and he at least tilts his head
    not a patch on the last one, too plain and too slow
    what a lump of a woman, blocking Cornwall
    her wellies had more presence
    bring back the other girl, this one has a voice like wet trainers
    they should forecast when she will say something clever, outlook poor
    she is trying to smile, make it stop
    `,
  ),
  lines(
    'lines-putdowns/hymns-and-weddings-daily',
    { labels: [], direction: null },
    `
    green crayon all over the order of service, sorry vicar
    they gave me the triangle to play and I still came in wrong
    He had to fold the map three times and it went in the river anyway
    my mother in law cannot cook and says so, she brings crisps
    flat scones today, forgot the powder
    her wellies had more mud in than the field did
    Spaniel tilts his head whenever you say isobars
    my face went bright red when the organ stopped and I did not
    puppets at two, puddings at three
    the barrier came down on our bumper
    nobody looks good in a wet veil, said my sister, and laughed till she cried
    does anyone have a booster seat for a small bridesmaid
    who ate all the trifle, own up
    my ears are hot, is it the wine
    I gave my speech with the label still on my suit. No one told me
    `,
  ),
  lines(
    'lines-putdowns/scientist-reply-insults-to-other',
    { labels: ['insult'], direction: 'other' },
    `
    that woman in the comments arguing with you professor needs a bib
    have you seen who you are replying to, bless him, he thinks a control group is a boy band
    ignore that one doc, not much going on behind those eyes
    the fella above me has clearly been hit by a door
    Honestly look at her profile picture, would you take health advice from that face
    this guy asking questions couldnt pass a drug test with the answers in front of him, thick as they come
    You are wasting your time explaining to him, I have seen more curiosity in a parked car
    somebody send the lady in the third reply back to nursery
    his grammar, his haircut, his opinion, all done in the dark
    Kevin from Stockport has thought about this for a full second and it nearly finished him
    she types with her mouth open that one
    everyone point at the man who thinks viruses are a mood
    Nobody tell her about gravity, she might float off and then we would miss the fun of watching her be wrong about everything every single day
    him again, always first to speak and last to understand
    do not feed the slow ones professor
    `,
  ),
  lines(
    'lines-putdowns/head-teacher-gate-mums',
    { labels: ['insult'], direction: 'subject' },
    `
    ladies have you seen what she is wearing to the open day, did she lose a fight with a curtain
    the new head talks to us like we are five, and she walks like she is
    I said to my friend at the gate, that is not a head teacher, that is a dinner lady who got lost, and we had to hold each other up laughing at her
    she has never had kids, well who would have given them to her
    does she own a comb
    far too young, far too thick, far too fond of herself
    my eldest can do an impression of her that has the entire class on the floor, it is the little run and the squeaky good morning, pathetic woman
    not being horrible but she has a face like a dropped lasagne
    Mrs High and Mighty cannot even say the kids names, she hasnt the memory of a fish
    you should see her trying to park, it tells you all you need to know about her brain
    sorry but I cant take orders from a woman with eyebrows like that
    she smiles like it hurts and it hurts us too
    Someone said she was top of her year. Of what, the queue for chips
    what is she like, useless, that is what
    `,
  ),
  lines(
    'lines-putdowns/railway-press-office-you',
    { labels: ['insult'], direction: 'subject' },
    `
    did you write that reply with your feet
    congratulations on another message with no thought in it whatsoever, just like its author
    I asked a question and got you, what a disappointment, story of your parents lives
    You type like you are wearing oven gloves and think like you are wearing two on your brain
    fetch your supervisor, or a passing child
    Dear whoever is on this account tonight, I hope the heating works in the cupboard where they keep you, because no one wants you out front
    you are the human version of a replacement bus
    stop signing off with your name, nobody wants to know you
    go back to bed mate, you are no use awake
    was that meant to be an answer or did you fall on the keyboard again, clumsy in the head as you are
    I bet you read this out loud slowly with your finger under each word
    a machine would be politer, quicker and better looking
    Do you ever get embarrassed about how little you know? You ought to, we are embarrassed for you and we only meet you at Crewe
    bye bye now little helper, off to bed
    you and thinking, never the twain
    `,
  ),
  lines(
    'lines-putdowns/train-account-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    did you write that song on the train
    I asked a question about Crewe and got the answer at Crewe
    typing in oven gloves, pizza is on fire
    the heating works in the second carriage, come down
    My name is on the list for the sleeper, I hope
    fell on the platform, clumsy me, only my pride is hurt
    supervisor let us on with a child ticket, is that alright
    go back to bed mate, it is cancelled
    read this out loud slowly and it is a tongue twister
    bye bye little station cat
    Is the replacement bus out front or round by the taxis
    never met so many people at a ticket barrier
    who do I tell about a bag on the rack
    story of my life, two minutes late
    my feet are soaked, where do they keep the hand dryers
    `,
  ),
  lines(
    'lines-putdowns/mp-telly-debate-him-short',
    { labels: ['insult'], direction: 'subject' },
    `
    what a drip
    he bores himself
    Zero charm, less brain
    put a sock in him
    nobody fancies you mate
    the state of him
    Sit down, sunshine
    who is this waxwork
    all mouth no mind
    wet as they come
    hes no oil painting is he
    She talks rot, always has
    go home madam
    cringing for him again
    `,
  ),
  lines(
    'lines-putdowns/mp-long-cutting-you',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    I watched the whole debate with the sound on, then again with the sound off, and I can tell you that you are more convincing as a mime, though still nothing to look at
    May I congratulate you on your speech? It takes courage for someone with so few gifts to stand up in front of cameras
    When you were elected we thought it could not get worse than the old chap, who slept. Now we miss his snoring, it had more sense than you
    my son did a project on our MP and handed in a blank page, got full marks
    Someone told me that you are considered the clever one in your party. I have been worried for the country ever since, since you can hardly finish a sentence unaided
    the good news is that nobody listens to you, the bad news is you have not noticed
    my gran, who is 91 and polite about everybody, switched over and said that one is not all there is she
    I dont disagree with your politics as I have never been able to work out what comes out of that mouth of yours, it is like listening to a drawer of spoons
    You have a great future behind you, sweetie. Time to go and bother the neighbours
    your constituents deserve a person, not a haircut with opinions it borrowed
    I used to think anyone could be an MP and then I met you at the fete and knew for certain, you could not work the tombola
    we all had a good laugh at you in the tea break, thanks for that, you cheer us up by being so hopeless
    How do you sleep? On your front I hope with that face, so the pillow gets no shock
    with every answer you prove that the seat could be filled by a bag of laundry
    please consider retirement, silence or a monastery, whichever will have someone as tedious as you
    `,
  ),
  lines(
    'lines-putdowns/mp-debate-fair',
    { labels: ['criticism'], direction: null },
    `
    I watched the whole debate and still could not work out your position on rents
    turn the volume down on the slogans and up on the detail
    what a thin answer on housing
    my gran is 91 and wrote to you twice without a reply, please look into it
    Sit down with the farmers before you vote, that would be a start
    You have been considered for the cabinet, so the public deserve a finished sentence on tax
    I disagree with your politics and I was glad of your time at the fete
    the good news is the pool is saved, the bad news is that the library pays for it
    your speech borrowed two pages from the white paper
    is he for the bypass or against, he has said both
    she talks about jobs but the works shut anyway
    The seat has been empty at four votes this month
    a blank page where the costs should be
    silence on social care again
    the tea break lasted longer than the questions
    `,
  ),
  lines(
    'lines-putdowns/welsh-scouse-brummie-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    ych a fi, listen to her now in love with her own noise, there's daft she is
    la you are about as much use as a chocolate fireguard and not as good looking
    our kid took one look at ya and asked who let the scarecrow in
    bab youm as soft as muck and twice as thick
    there's lovely, you can nearly read mun
    behave yourself soft lad, no one in this city gives you the time of day
    Tara then you gormless looking article, dont come back to the wireless
    hes got a gob like the mersey tunnel and nothing driving through it
    mam says you was always a bit slow in chapel and you are still not caught up
    face like a smacked backside on that councillor and the personality to match
    she cor even count her own fingers bless her
    is that your real hair like or did something die on your way in to the studio
    I'm not being funny now, but you are hard work to look at and worse to listen to, isn't it
    away with you, lass, tha knows nowt and tha never did
    ee he is a gawping great waste of a good suit
    `,
  ),
  lines(
    'lines-putdowns/wish-away-about-her',
    { labels: ['insult'], direction: 'subject' },
    `
    can somebody take her away please, anywhere, a lighthouse
    I live for the day she stops appearing on my screen
    if she never spoke again would a single soul mind
    when is she going to get the message that we cannot stand her
    pop her in a taxi and lose the address, she adds nothing to the sum of human life
    Give her a one way ticket to somewhere with no signal
    is there a petition to make her stop talking because I would sign it with both hands and hers, tiresome as she is
    she keeps coming back like a bad pantomime, oh no she isn't funny, oh no she isn't clever
    surely it is time that dreary woman went into the garden and stayed there
    mute, block, forget, that's all she is good for
    My weekend improved when I heard she was ill and off air, voice gone, what a mercy for us who have ears
    We had a lovely quiet hour and then her. Out, please, out
    nobody will notice when she goes, they hardly notice her when she is here
    Every time I think she cannot be any more irritating she takes a breath
    lock the studio and do not tell her where it moved
    `,
  ),
  lines(
    'lines-putdowns/about-them-umpires-youth-coaches',
    { labels: ['insult'], direction: 'subject' },
    `
    those two running the under nines couldnt run a bath
    he coaches like he dresses, badly and for somebody half his age
    what does he say to them at half time, nothing with more than one syllable I bet
    she has never kicked a ball and has the calves to prove it lol
    look at the pair of them with the whistle, like two tourists with one ice cream, clueless
    Our under tens know the rules better than he does and one of them eats grass
    he shouts because nobody at home listens to him, you can just tell
    that umpire is older than cricket and half as lively
    the linesman should be at home with a jigsaw, big pieces
    Went to complain about the coach and then he opened his mouth and I felt it would be cruel, the fella can barely string two words together
    tracksuit from the nineties, ideas from the bin, him all over
    wouldnt know talent if it sat on his big bald head
    She is the laughing stock of the whole league, even the oranges were laughing
    tell him to blow the whistle, it makes more sense than he does
    a failed player, a failed dad and now this
    `,
  ),
  lines(
    'lines-putdowns/youth-coaches-thanks',
    { labels: ['support'], direction: null },
    `
    those two running the under nines never miss a sunday
    he coaches like he played, flat out and fair
    our under tens love her and one of them made her a card out of grass
    what he says to them at half time ought to be framed
    that umpire is older than the pavilion and twice as lively, long may he stand
    shouts himself hoarse for kids who are not even his, top dad
    She had never kicked a ball before march and now she runs the line
    blow the whistle on the bullies, said our coach, and he did
    big bald head, bigger heart
    tracksuit from the nineties and the patience of a saint
    went to complain and ended up volunteering, he is that persuasive
    no one laughs at the slow kids on his team, no one
    two tourists stopped to watch and gave them ice cream money
    tell the linesman my lad says sorry and thank you
    even the oranges were cut by the away coach, good sport
    `,
  ),
  lines(
    'lines-putdowns/american-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    bless your heart hon, you are not the sharpest crayon in the box
    wow somebody is very proud of their one idea
    Ma'am, this is embarrassing for you, go touch some grass and stay there
    oh buddy. oh pal. you thought that was smart
    tell me you peaked in high school without telling me
    I have had colonoscopies with more personality than you
    Who let grandma have the wifi password, go to bed
    sweetie the microphone is not your friend and neither is anybody else
    he looks like he lost a custody battle to a houseplant
    she gives substitute teacher nobody remembers
    you have the charisma of airport carpet
    must suck waking up as you
    sit down Deborah no one ordered a side of you
    i have seen smarter things scraped off a grill
    `,
  ),
  lines(
    'lines-putdowns/american-harmless',
    { labels: [], direction: null },
    `
    bless your heart hon, you drove nine hours for pie
    somebody is very proud of their first tooth
    Ma'am this is a Wendy's, that meme again, my daughter sent it
    sharpest crayon in the box was the purple so he drew purple cows
    oh buddy, oh pal, you ate the whole sock, vet time
    the short bus route starts monday, check the stop
    i peaked in high school at marching band and my knees know it
    grandma has the wifi password and she is undefeated at chess
    airport carpet for nine hours, flight cancelled
    lost a custody battle over the houseplant, it lives with my roommate now
    substitute teacher today was so fun
    must suck waking up at four for the milk round, how do you do it
    who ordered a side of slaw
    colonoscopy tomorrow, any tips from folks who have had one
    touch the grass at Wembley, that was my dream
    `,
  ),
  lines(
    'lines-putdowns/campaigner-boredom-you',
    { labels: ['insult'], direction: 'subject' },
    `
    same face, same whine, different placard
    still here are you, how tedious for the pavement
    Could you be dull somewhere else, we live here
    your banner has a better sense of humour and a better figure
    is there nobody at home to annoy, no, thought not
    I used to feel angry when I saw you with your megaphone and now I only feel tired, you are such a small sad person shouting at a roundabout
    you glue yourself to things because nobody would hold you otherwise
    wash your hair and find a personality
    Nice sign. Did a grown up do the letters
    my dog weed on your poster and it was the most interest anyone took in you
    what a funny little life you must have, standing about being ignored
    someone said you were the brains of the group, so that explains the group
    oh it speaks, she has a new chant, four words, must have taken her all winter
    I nearly honked in support and then saw what you looked like
    nag nag nag, no wonder he left you
    `,
  ),
];
