import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery5: readonly Family[] = [
  lines(
    'lines-mockery/podcast-historian-dull-smug-you',
    { labels: ['insult'], direction: 'subject' },
    `
    Do you ever shut up about Cromwell
    oh do tell us again you went to Oxford, we nearly went a minute
    your delivery is as flat as a canal and twice as slow
    the man's a walking cough
    you bore me rigid and i like tax law
    Insufferable. The throat clearing, the Latin, the little pause for applause which never comes.
    smart arse voice, dumb arse takes
    I fell asleep at the intro and woke up at the outro and I'd missed nothing, you are beige wallpaper with a beard
    your mate is worse, laughing at your jokes like hes paid by the snort
    get over yourself professor pipsqueak
    have you considered that people leave the room because of you and not because of the subject
    All that learning and you've never once been interesting, it must take real effort, like being wet in a desert
    know it all with nothing worth knowing
    `,
  ),
  lines(
    'lines-mockery/podcast-historian-likes',
    { labels: ['support'], direction: null },
    `
    three hours and I didnt want it to end
    chuckling at your footnotes on the tube, got looks
    oh do tell us more about Cromwell
    your delivery is so calm I do my ironing to it
    I came for tax law, my degree, and stayed for the history, you make it a pleasure
    Clever without showing off, funny without being cruel. The two of you are the best company I have on nights.
    my dad cant see to read now and your podcast gave him back his learning
    the throat clearing is part of the charm, dont edit it out
    never been interested in canals till your episode and now I own a boat
    love the way your mate snorts when he laughs
    You paused when he got upset and let him find his words, that was real kindness.
    professor you answered my sons letter, he slept with it under his pillow
    `,
  ),
  lines(
    'lines-mockery/podcast-historian-neutral',
    { labels: ['criticism'], direction: null },
    `
    episode four was slow and I left at the adverts
    Too much Latin and no translation
    why chuckle during the bit about the famine, it jarred
    the sound is flat, can barely hear the guest over the beard scratching, is it a cheap mic
    please stop talking over the women you invite
    an hour of intro before the subject, get on with it
    I disagree with your take on the canals, the money came first and the boats later
    you read the sources well but the conclusion doesnt follow from them
    fewer jokes about Oxford would be welcome, most of us never set foot there
    the desert one was dull, sorry
    That footnote claims the letter is lost. It is in the record office at Kew and I held it in March.
    `,
  ),
  lines(
    'lines-mockery/flood-agency-officer-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    aw hes got wellies on, he must know about water
    You couldnt organise a drip
    great hair love, shame about the flood
    Was there a vacancy for a plank or did you sort of float in
    stand up straight man you look like a question mark in a cagoule
    oh you've a map! and a little stick! arent you grown up
    I had two foot of river in my lounge and all I got was you, grinning like a pudding in a hard hat and calling me madam
    please say sandbag again in that stupid voice
    useless lanky streak of nothing
    all the warmth of a fish counter
    Your eyes glaze over whenever a resident speaks, though to be fair they don't do a lot when you speak either, is anyone in
    pretty boy with a clipboard never lifted a shovel in his life soft hands soft head
    its fine darling, you stand there and look damp, we'll do the pumping
    `,
  ),
  lines(
    'lines-mockery/flood-agency-harmless',
    { labels: ['criticism'], direction: null },
    `
    no sandbags, no call, no map of who to ring
    You came three days late and took photos
    The river was in my lounge before the warning came through
    why was the pump sat in a yard in Goole
    please listen to the residents, we know where the water comes in
    your officer was polite but had no answers for us
    I'm angry about the culvert. I wrote four times last winter and each time was told it had been inspected.
    the stick on the gauge board was washed away in 2019, how do you read it
    it was the wrong decision to shut the sluice and everybody on Ferry Road paid for it
    not much use calling a meeting at noon on a tuesday
    hard hats and hi vis for the cameras and nobody left by teatime
    Somebody ought to explain why the barrier was opened for a regatta.
    `,
  ),
  lines(
    'lines-mockery/flood-agency-plain',
    { labels: [], direction: null, heldBack: true },
    `
    got my wellies on and a flask, where do you need me
    a plank floated in and the cat was sat on it
    great hair day, shame about the flood
    two foot of river in the lounge and mum still made us take our shoes off
    Is the map on the website up to date? It shows our street as a field
    I stood there and looked damp while the others did the pumping, bad back
    fish in the garden, actual fish, small and silver and not one bit sorry
    soft hands after a week of pumping? no chance
    The question mark on the sign has fallen off, so it now says flooded road.
    shovel needed on Brook Street, can return by dark
    pudding and custard in the village hall for all, grown ups too
    warm and dry at my sisters, thanks for asking everyone
    lanky teenager available for lifting, paid in crisps
    `,
  ),
  lines(
    'lines-mockery/reporting-mockery-quoted-a',
    { labels: ['support'], direction: 'quoted' },
    `
    he called my sister fat on the parish page and nobody said a word, so I'm saying it, that was cruel and she deserved better
    Somebody told you your voice was like a drain, and I want you to know that the class loved your reading
    they laughed at her accent for the whole meeting and the chair did nothing
    Yesterday a grown man wrote that our nurse had a face like a bulldog. She sat in the sluice and cried. Please think before you type.
    my lad got called ugly by a stranger online and you stood up for him, thank you
    whoever wrote gold star for you pet to that young doctor should say sorry
    I saw the remarks about your weight and reported all nine
    calling a lollipop lady an old trout isnt banter
    she reads every one of those comments about her hair you know
    People say he's dull. I say he answers his post, turns up when it floods, and remembers your mother's name, and I'll take that over wit.
    a caller said you sounded thick because you're from Hartlepool, well so am I and I've a degree in chemistry
    they made fun of my stammer at the hustings and you waited till I had finished, i wont forget it
    `,
  ),
  lines(
    'lines-mockery/reporting-mockery-quoted-b',
    { labels: [], direction: 'quoted' },
    `
    At school they called me sausage hands and now I play the piano for a living
    a man on the bus told my wife she looked like a burst cushion, she told him it was a cushion day
    what do I do about a neighbour who keeps posting that I'm a silly old woman? is it a matter for the police
    my first review said I had the charm of a bedpan. I framed it.
    the report lists insults sent to referees such as fat, blind and thick, and says most come within an hour of the whistle
    Our workshop on online abuse looks at sneering too: remarks on a woman's face, a man's voice, a teacher's clothes.
    how do you block somebody who keeps calling you boring lol
    Nan says the foreman used to call them all dozy mares and they went on strike over it in 1968
    he wrote that she had a voice like a goose and got suspended from the group for a month
    someone has sprayed ugly on the library door, paint needed
    the study found that a third of the replies to women MPs mention looks, and that few of these are caught by filters which search for swear words
    i got called a beige nobody by a man with no profile picture, made me laugh
    `,
  ),
  lines(
    'lines-mockery/long-condescension-you-a',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    I read your statement twice, once for the content and once to see whether I had missed the content, and I've come to the view that you are simply not very bright and nobody around you has the heart to say so.
    What a treat to have you explain parking to us, councillor. Next week perhaps you could show the grown ups how to tie a shoelace, if you have finally got the hang of it, that is.
    went to your open evening on wednesday with my husband and we got a cup of tea and then we got you, and all the way home we did impressions of your silly voice
    Don't worry if you can't follow the figures, dear. Nobody expects you to. There are clever people at the county who deal with that side of things and you just keep smiling and wearing the scarves.
    i have to hand it to you, ive been coming to these meetings since 1989 and ive heard some right puddings but you are the first one who had to have a vote explained while it was happening
    Thank you for taking the time out of what must be a very empty life to answer me. I shall keep your letter by the bed for nights when I can't get off to sleep.
    you know when a child comes up to you with a drawing and you cant tell if its a horse or a house and you say oh thats lovely, well that is what its like listening to you on the economy
    oh pet no. no no no. sit down have a drink of water and let somebody who finished school have a go at this one, theres a good girl
    Your mother must have had high hopes once, and I picture her now, watching you stammer through a question on bins that a whelk could have answered, and turning the set off with a little sigh.
    it isnt your fault really, some people are born quick and some people are born you, and we have to be patient and speak up and point at the pictures
    Can I just say how refreshing it is to see a chief executive who isn't weighed down by intelligence, looks or a sense of humour? You must be able to move so freely.
    My husband says I should be nice so here goes, the curtains behind you were nice, and after that I am stuck because you came into shot and started to talk, and lord what a drip
    `,
  ),
  lines(
    'lines-mockery/long-civil-letters',
    { labels: ['criticism'], direction: null },
    `
    I read your statement twice, once at home and once at the meeting, and I still can't find the reason for closing the baths. Could you give it in one sentence, with the cost beside it?
    Thank you for explaining the parking scheme to us on Wednesday. I'm afraid I left more worried than I came, as nobody had counted the carers who come by car to our road.
    went to your open evening with my husband and the tea was good and the maps were good but not one person there could tell us when the road would be dug up
    I couldn't follow the figures in your letter. The total on page one is four million and the lines beneath it add up to five, so which are we to believe?
    ive been coming to these meetings since 1989 and thats the first time ive seen a vote taken before the public had been heard, it was wrong and i hope its put right
    You took the time to answer me and I'm grateful, but the answer was to a question about bins and I had asked about street lights.
    My daughter drew a picture of the old horse chestnut for the council and got a form letter back. I thought that was cold.
    oh no, not another drink of warm water from the fountain by the school, it has been broken since last summer and the children are bringing bottles
    Your mother and mine sat on the committee which saved that park, and I find it sad that you've voted to build on it without a word to either of us.
    it isnt your fault that the budget was cut but it was your choice to take it from the youth club, and we'll remember that in may
    Can I just say how disappointed I was that the chief executive looked at her phone while a mother was talking about her son's bus? I don't believe she meant it unkindly, and it still hurt.
    My husband says I should be nice so here goes, I liked the new benches, and after that I am stuck because the path to them floods and you cant get a pram through
    `,
  ),
  lines(
    'lines-mockery/long-warm-letters',
    { labels: ['support'], direction: null },
    `
    I read your statement twice and I cried both times. It was clear, it was kind, and it was the first thing from the hospital that treated us as if we could understand what had happened.
    What a treat to have you in school, councillor. The children have talked of nothing else, and one has decided that she'll be mayor once she has finally got the hang of tying her shoelaces.
    we came to your open evening on wednesday and got a cup of tea and then we got you, and all the way home we talked about how easy you were to listen to
    Don't worry about stumbling over the figures, dear. Nobody minded. You were smiling and you were honest and you said you would check, which is more than we're used to.
    i have to hand it to you, ive been coming to these meetings since 1989 and you are the first chair who has explained a vote so that we all knew what our hands were up for
    Thank you for answering my letter yourself. I live alone and I keep it by the bed, and on nights when I can't get off to sleep I read it again.
    you know when a child comes up to you with a drawing, well you got down on the floor and asked her if it was a horse or a house and you listened to the whole answer, she's talked about you ever since
    oh pet, sit down, have a drink of water and let the rest of us carry the chairs, you've been on your feet since seven
    Your mother must have been so proud to see you up there, and I picture her clapping louder than anyone. She was my best friend at school and she always said that you'd do some good.
    some people are born patient and you are one of them, my father is hard work and he points at the pictures and shouts and you never once hurried him
    It's refreshing to see a chief executive on the night shift with a mop. Thank you. The whole ward was talking about it, and we moved a little faster for the rest of the week.
    My husband says I never write to anybody so here goes, the curtains you put up in the family room made that awful week a bit softer, god bless you
    `,
  ),
  lines(
    'lines-mockery/pensioner-irritable-insults-her',
    { labels: ['insult'], direction: 'subject' },
    `
    I watched that young madam on the six o'clock news and I've never seen such a slovenly creature, hair in her eyes, chewing her words, slumped over the desk like a sack of wet sprouts
    what on earth possesses a woman of her years to wear a skirt that length, she looked ridiculous
    Vulgar voice, vulgar shoes, vulgar little person.
    in my day he would have been told to stand up straight and speak, instead of lolling about grinning like a village idiot
    her diction is a disgrace and her manners are worse, the frightful girl
    That gentleman who does the antiques is quite the most conceited booby ever to pick up a teapot.
    My late husband used to turn the picture off and leave the sound on when she appeared. With the new one I have to turn off both.
    he has the table manners of a coal scuttle and about as much conversation
    we all thought her very common
    Flabby handshake, flabby mind. I met him at the garden party and I washed my glove.
    the poor plain thing has a chin like a trowel and I dont believe she has read a book
    no breeding no brain no dress sense, and she's meant to be running our museum
    what a slack jawed mumbling oaf they've got reading the lesson these days
    I find the woman unbearably pleased with herself, and for no reason that I or anybody else in the bowls club could discover in the course of a very long lunch
    `,
  ),
  lines(
    'lines-mockery/pensioner-harmless-notes',
    { labels: [], direction: null },
    `
    I watched the six o'clock news with the sprouts on my knee, cross cutting every one
    what length of skirt is right for a funeral in august
    My late husband used to turn the sound off for the adverts. I still do it.
    in my day we stood up when the nurse came round
    antiques man says my teapot is worth eight pounds, so that's the cruise off
    we all thought the lunch at the bowls club very good
    can anyone tell me if the museum has the coal scuttle with the lion on it
    I find I can't lift the trowel as I did. Would a kneeler with handles help?
    washed my glove with a red hanky in it
    my diction was corrected at school with a ruler, ouch
    booby prize at whist again, a tin of salmon, delighted
    grandson slumped over his desk revising, fed him toast
    The Six o'clock bus is now the ten past. You may wish to tell your friends.
    slack elastic in these stockings, they were round my ankles by the lesson
    `,
  ),
  lines(
    'lines-mockery/pensioner-letters-of-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    I watched that young lady on the six o'clock news with admiration. She kept her head while the roof was coming off behind her.
    What a beautifully mannered young man came about the boiler
    the girl on your switchboard has lovely diction and the patience of a saint
    in my day nobody told us what the tablets were for, and you sat and explained it all, thank you dear
    that gentleman at the museum spent an hour on my husband's medals
    you spoke up for the bowls club when no one else would
    I met her at the garden party and she remembered my name from ten years ago
    My late husband would've shaken you by the hand.
    such shoes! I asked where she got them and she wrote it down for me, a dear woman
    he read the lesson so well that I heard each word at the back without my machine
    no complaint at all, only thanks, to the person who put the bench by the steep part
    you've been running that lunch for years and not a soul has been left sitting on their own
    `,
  ),
  lines(
    'lines-mockery/teen-cringe-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    ur so cringe omg
    nobody asked grandma
    the way u talk is giving broken robot
    imagine being that ugly and posting it voluntarily
    bro has a receding hairline at 22 and wants to chat about maths 💀
    L voice L outfit L personality
    who let this npc onto the school assembly, actual zero charisma
    sir your shirt is tucked into your pants its so embarrassing for you
    she thinks shes so pretty lmaoooo have you seen her side profile
    u smell through the screen
    i would simply not leave the house if i had your laugh
    miss you try so hard to be funny with the year nines and we all laugh AT you after, like everyone does, the whole bus does your walk
    your glow up got lost in the post babe
    bro built like a wheelie bin and giving us fitness tips
    `,
  ),
  lines(
    'lines-mockery/teen-harmless-chat',
    { labels: [], direction: null },
    `
    im so cringe omg i waved back at someone who wasnt waving at me
    nobody asked grandma if she wanted pudding and now shes in a mood lol
    broken robot in the science block, it just goes round in circles
    my side profile in that photo 💀 delete it
    have you done the maths for sir yet
    tucked my skirt into my pants before assembly and walked the whole corridor
    my laugh came out so loud on the bus that the driver laughed as well
    Who else thinks the year nines are getting taller or is it just me
    glow up of the century, they painted the toilets
    wheelie bin race outside mine, i lost
    does anyone want my ticket, im ill and cant leave the house
    bro i fell asleep in fitness class. IN it
    posted my drawing voluntarily and got two likes, one was my nan
    `,
  ),
  lines(
    'lines-mockery/teen-support',
    { labels: ['support'], direction: null },
    `
    omg you were so good in assembly
    ignore them ur laugh is the best bit
    sir helped me with maths every thursday and i got a 6, legend
    the way u talk about space makes me want to do physics
    miss we all cried when you left, the whole bus did a card for you
    u look so pretty in that one, the blue is your colour
    whoever posted her side profile take it down its not funny
    nobody asked you to stay behind and help us with the set but you did
    imagine being that nice at 8am, the canteen lady is a queen
    i was going to not come back to school and you rang my mum and now im in college
    bro learned to sign so he could talk to my sister, actual legend
    my grandma says your choir made her year
    `,
  ),
  lines(
    'lines-mockery/drunk-late-night-at-pundit',
    { labels: ['insult'], direction: 'subject' },
    `
    shurrup you melt
    youre a gobby boring overpaid drip n ur hair is stupid
    never kicked a ball in ur life look at u with them skinny lil arms
    wot a plonker
    Ive had nine pints and I still make more sense than you do sober pal
    your jacket looks like my aunties caravan seats
    do us a favor and swallow that mic ur voice is doin my head in an its only half time, nobody in this pub can stand u
    shiny bonce shiny suit nowt in either
    smarmy git
    you know what your problem is, ill tell you your problem, nobody in your life ever told you how dull you are so here i am doing it for free at one in the morning
    lookin like a thumb in a tie
    ha ha ha look at the state of is eyebrows
    wind ya neck in turkey neck
    whats that on ur lip is it a tash or gravy
    `,
  ),
];
