import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns1: readonly Family[] = [
  lines(
    'lines-putdowns/clinic-mock-concern',
    { labels: ['insult'], direction: 'subject' },
    `
    are you alright love? only you sound more confused every time you post
    did somebody drop you on your head before morning surgery
    bless, you tried
    someone find this doctor a dictionary and a lie down
    I do worry about you, it must be hard going through life understanding so little
    hope they dont let you near anything sharp with hands that slow
    Have you considered that you are simply not very bright, doctor?
    you must be exhausting to be married to
    Seven years at medical school and this is what came out the other end. Your poor parents must wonder where the money went
    thinking of you at this difficult time, the difficult time being every time you open your mouth
    oh pet, sit down before you hurt yourself thinking
    is there a grown up at the practice we could speak to instead of you
    My cat has a better bedside manner than you and she scratches people
    no offence but nobody could look at you and feel well
    get some sleep hun, you look like you were dug up this morning x
    `,
  ),
  lines(
    'lines-putdowns/clinic-sincere-concern',
    { labels: ['support'], direction: null },
    `
    are you alright love? you sounded worn out on the phone this morning
    hope you get a lie down after that shift
    Do get some sleep hun, you look tired and you have earned it x
    thinking of you and all the staff at this difficult time
    Seven years at medical school and she still sits and explains it like a friend. Your parents must be so proud
    bless you for trying so hard with my dad
    I do worry about you lot at the practice, it must be hard with two doctors off
    sit down and have a cuppa before you see the next one pet
    My cat scratched me badly and you patched me up in ten minutes, thank you
    you have the gentlest hands, didnt feel the needle at all
    Took my mum in feeling awful and she left laughing, lovely bedside manner
    hope you feel better soon doctor
    Someone get this doctor a medal and a week in Spain
    glad there was a grown up in charge that night, it was you
    so sorry to hear you were shouted at in reception, nobody should go to work for that
    `,
  ),
  lines(
    'lines-putdowns/clinic-plain-talk',
    { labels: [], direction: null },
    `
    did they say how long the waiting list is now
    dropped my phone on my head in bed reading this, need a doctor lol
    Is there somebody at the practice I can speak to about a repeat prescription?
    I sound more confused every time I ring up, sorry, new tablets
    i look like i was dug up this morning, night shifts at 50 eh
    what does the word benign mean, forgot my dictionary today
    Have you considered doing the Saturday surgery again? It suited people who work
    my toddler put a bead up her nose, which door do we use
    can you get married couples seen together for the flu jab
    No sharp things allowed in the sample bag, is that right?
    my hands are too slow for the online form these days
    must be hard to park there on a monday
    Nurse asked me to think about when it started and I honestly couldnt remember what year it was
    nobody looks well under that lighting haha
    the money for the new wing came from a raffle, imagine
    `,
  ),
  lines(
    'lines-putdowns/council-mock-politeness',
    { labels: ['insult'], direction: 'subject' },
    `
    With the greatest respect councillor, you are not clever enough for this job
    with respect, you wouldnt recognise a budget if it sat on your lap
    do forgive me for using long words, I forgot who I was speaking to
    Kindly return to whatever it was you were failing at before politics
    I say this as a neighbour, you are the least impressive person I have met in sixty years
    Pardon me for asking, but did anybody vote for you on purpose?
    May I suggest, ever so gently, that thinking is not for you
    thank you for your reply, it is always nice to hear from the slow end of the chamber
    Dear Madam, having sat through your speech I now understand why your husband golfs
    respectfully, be quiet
    how brave of you to speak in public with that little to say
    If it is not too much trouble, could you stop embarrassing the town
    all due respect, which is none
    I am sure you are doing your best councillor and that is what frightens me
    Please excuse my laughter, I had assumed you were reading out a joke
    `,
  ),
  lines(
    'lines-putdowns/council-real-politeness',
    { labels: ['criticism'], direction: null },
    `
    With the greatest respect councillor, I think the figures are out by a year
    with respect, the budget for grit was cut and that is why the hill was closed
    Forgive me but the answer given does not deal with my question
    I say this as a neighbour: the new bins are too small for a family of six
    Pardon me for asking, but did anybody check the drains before the vote?
    May I suggest, gently, that the consultation ought to be longer
    respectfully, I disagree
    Thank you for your reply. It doesn't explain the delay though
    If it is not too much trouble could you stop the lorries before seven
    having sat through the whole speech i still dont know what it will cost us
    the chamber is cold, the microphones fail and no one at the back can hear
    All due respect to the officers, the report is thin and late
    I'm sure everyone did their best but the road is worse than before
    this decision is an embarrassment for the town, look at the high street
    Politely, no. The playing field was left to the children and should stay theirs
    `,
  ),
  lines(
    'lines-putdowns/council-warm',
    { labels: ['support'], direction: null, heldBack: true },
    `
    With respect and a lot of thanks, councillor, you saved our library
    how brave of you to speak in public about your illness
    Dear Madam, having listened to your speech I wished to say well done
    i voted for you on purpose and id do it again lol
    thank you for your reply, always nice to hear back so quickly
    the most impressive person I have met in sixty years on this street
    you explained long words for us oldies and nobody felt daft
    I didnt expect to laugh at a budget meeting but you are funny
    A neighbour said you were clever, she was right
    be proud of that, the whole chamber stood up
    Hope your husband is on the mend and enjoying his golf again
    you do your best for us and we see it
    Kindly return for another term, we need you
    glad somebody finally asked about the drains
    My wife says you are the only one she would walk to the polling station for in the rain
    `,
  ),
  lines(
    'lines-putdowns/school-rhetorical-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    did you finish school yourself or just wander in and get given the keys
    Who taught you to write, a pigeon?
    you a head teacher? of what, a sandpit
    how does someone this dim end up in charge of a school
    do you practise being this dull or is it natural
    were you always this slow or is it the job
    and you went to university did you? did they not check
    Can you even spell curriculum without asking the caretaker
    Have you ever had an original thought in your life, or do they come by email from head office
    what are you actually for
    does it hurt being that far behind everyone else
    why would any parent listen to a woman who cannot dress herself
    You call that an assembly? My gran tells better stories and she has been dead nine years
    who told you that you could teach
    `,
  ),
  lines(
    'lines-putdowns/school-sincere-questions',
    { labels: [], direction: null },
    `
    did you finish school early today because of the snow
    is this the best time to ring the office
    Who taught you to write so neatly? My daughter wants to learn the same hand
    what are the plastic wallets actually for
    do they still get the keys to the sandpit shed in year 2
    How does a child this shy cope with an assembly, any tips?
    were the lessons always this short or is it the new timetable
    and you went to university in Leeds did you? my brother did too
    Can anyone spell curriculum without looking, because I can't
    why would any parent need two copies of the form
    does it hurt when they do the hearing test, she is nervous
    Who told you that the trip was off? We heard nothing
    my gran tells the best stories, could she come in and read to reception
    is there anything going on in the hall on friday
    Have you ever had a child who would not eat anything but toast at dinner time
    `,
  ),
  lines(
    'lines-putdowns/school-fair-complaints',
    { labels: ['criticism'], direction: null },
    `
    is this the best the school can do for children with reading trouble
    The letter home was full of spelling mistakes, please check them
    I thought the assembly was dull and far too long for infants
    who decided to lock the gates at 8.40 exactly, its daft
    this uniform list is a joke, thirty quid for a jumper
    Why were parents told by email at ten at night?
    the homework makes no sense, even my husband couldnt do it and he teaches maths
    slow to answer, slow to act, and my son missed two weeks of help
    not an original idea in the whole plan, it was copied from the last one
    The argument for dropping music is weak and the numbers do not back it up
    does the head really think that one toilet block is enough
    You said there would be a crossing by easter. There isn't one
    worst parents evening ever, we queued for an hour and got three minutes
    I disagree with you about phones, and so does most of year ten
    what is the point of the app if nobody reads it
    `,
  ),
  lines(
    'lines-putdowns/toddler-comparisons',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    my toddler explains it better than you and she only has nine words
    ive met traffic cones with more charm than you
    I have had better advice from a fortune cookie than you will ever manage
    even my dog looked embarrassed for you
    a wet weekend in Rhyl has more going for it than you do
    you make watching paint dry look like the world cup
    The lad who collects the trolleys at our Asda knows more about energy than you, professor, and he thinks the sun is a planet
    my nan in her care home is sharper than you and she calls me Brian
    a damp sponge would hold more in its head than you
    You are to science what a chocolate teapot is to breakfast
    id get more sense out of the satnav
    brighter than you: my fridge light
    Compared with you the last fella was a genius, and he walked into a glass door on live telly
    my lads nativity had better acting than you in that interview, and he was a lamp post
    there is more going on in a bowl of porridge than in your head
    got more personality in my little toe mate
    `,
  ),
  lines(
    'lines-putdowns/toddler-parents',
    { labels: [], direction: null },
    `
    my toddler explains it better than me and she only has nine words lol
    he has decided that traffic cones are his friends
    My dog looked embarrassed for me when I fell off the kerb
    we had a wet weekend in Rhyl and it was still great fun
    I have a head like a damp sponge since the baby came
    she dropped her porridge in my bag and then waved at it
    watching paint dry with a two year old is dangerous, blue carpet now
    my nan in her care home still beats everyone at cards
    the lad who collects the trolleys at Asda gave her a sticker and now she will only go there
    you explained it so well that my toddler got it
    our fridge light has gone, any ideas how to change it
    The satnav sent us down a farm track and she laughed all the way
    nativity news: he is a lamp post. we are thrilled
    chocolate teapot, that was me at the school cake sale
    he walked into a glass door at soft play, is a small lump normal
    fortune cookie said to rest. with twins?
    `,
  ),
  lines(
    'lines-putdowns/toddler-book-praise',
    { labels: ['support'], direction: null },
    `
    you explain it better than the midwife did, thank you
    More charm than anyone else on breakfast telly, love your slot
    I have had better advice from you than from any book
    my little girl waves at the screen when you come on
    that was a world cup final of a lesson, well done miss
    You make chemistry sound like a bedtime story
    the professor knows his stuff and talks to us like people
    sharper than most at half her age, what a woman
    got more sense from your ten minute talk than a year of lessons
    our lad was a lamp post and you still clapped the loudest, that meant the world
    even my dog likes your voice
    you are a genius with naughty toddlers
    Compared with the last health visitor you are a breath of fresh air
    brightest face on the ward every day
    it holds in my head when you say it slowly, ta
    `,
  ),
  lines(
    'lines-putdowns/go-away-football',
    { labels: ['insult'], direction: 'subject' },
    `
    do us a favour and log off
    just go away
    nobody wants you here ref, take your little whistle and go home
    Please stop talking, everyone in the ground would thank you
    zip it
    jog on pal
    why dont you take up a hobby where nobody can see or hear you
    put the whistle down and back slowly out of public life
    can you shut up for one single day
    have you tried silence, it would suit you
    Off you pop back to the Sunday league where they are used to people as hopeless as you
    id pay good money to never hear you speak again
    Somebody unplug him a kettle and send him to his shed for good, he is useless to us
    take the hint, you arent wanted and never were
    hush now sweetheart the adults are talking
    the best thing you ever did for this game was be off sick
    `,
  ),
  lines(
    'lines-putdowns/go-away-football-harmless',
    { labels: [], direction: null },
    `
    right im going to log off, kids need feeding
    do us a favour and save me a seat near the away end
    had to go home at half time, car wouldnt start
    Could you please stop the drumming near the family stand, my boy is scared
    cant shut up about that goal, been talking since saturday
    zip on my new club coat went after one match
    took up refereeing as a hobby at 52 and I love it
    Does anyone want a spare for tuesday
    the ref put his whistle down and shook every hand, nice to see
    jogged on the spot for ninety minutes to keep warm
    I'd pay good money to see that again
    off to the sunday league now, wish us luck
    best thing about this game is the pies
    hush in the ground when he went down, glad he is walking
    unplug the kettle when you leave the clubhouse please
    `,
  ),
  lines(
    'lines-putdowns/go-away-football-critic',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    ref got that wrong, it was outside the box
    Nobody wants a match on a thursday at noon, who asked for that
    the club should stop talking about pies and fix the toilets
    That was never a red. Watch it back and tell me I'm wrong
    please go back to the old badge
    you missed a clear handball in the last minute, very poor
    Put the prices down, simple as that
    useless turnstiles again, missed the first goal
    I am not happy with how the stewards spoke to my grandad
    var took four minutes for that, daft
    You said the pitch was fine, it was like a pond
    take the hint, we do not want the third kit
    with respect ref you were too far from the play to give that
    shocking time to announce a cancelled game
    `,
  ),
  lines(
    'lines-putdowns/looks-sneers-presenter',
    { labels: ['insult'], direction: 'subject' },
    `
    who dressed you, a blind curtain fitter?
    that haircut should be a crime love
    Nice shirt, did it come with the caravan
    you look like a melted candle
    gosh you have aged
    A face for radio and a voice for print
    your teeth arrived in the studio ten minutes before you did
    have you put on weight again or is it the camera, asking for everyone
    did you cut that fringe yourself in the dark with a bread knife
    no wonder you are single, look at the state of you
    Time has not been kind has it dear
    you were almost pretty once, shame
    makeup by the fire brigade i see
    how do they get lights bright enough to make you look alive
    we had to turn the telly down because of that squeaky voice of yours and then turn it off because of the rest of you
    `,
  ),
];
