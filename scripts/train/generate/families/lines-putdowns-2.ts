import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns2: readonly Family[] = [
  lines(
    'lines-putdowns/looks-friendly-presenter',
    { labels: ['support'], direction: null },
    `
    that haircut suits you so well love
    what a smile, cheered up my whole morning
    Nice shirt! Where did you get it? My husband wants one
    you have not aged a day since we first watched you
    gosh you looked lovely last night
    A face for telly and a voice I could listen to all day
    you looked amazing in that green, ignore them
    love that you wear your own clothes and not what they tell you
    the fringe is a triumph
    Time has been kind to you and so have the viewers, quite right
    don't you dare diet for anybody, you look grand
    our mam says you have the best teeth on the television
    its a warm voice, my baby falls asleep to it
    so glad you're back on screen after the operation, you look well
    grey hair looks brilliant on you, made me stop dyeing mine
    `,
  ),
  lines(
    'lines-putdowns/looks-self-jokes',
    { labels: [], direction: null },
    `
    cut my own fringe in the dark, never again
    put on weight again over christmas, worth every mince pie
    what is going on with my face in that photo haha
    my teeth are in a glass next to me as I type this
    we had to turn the telly down, next door were complaining
    Old age is creeping up, I needed glasses to find my glasses
    who dressed me this morning, odd socks and an inside out jumper
    the lights in the studio are so bright, is it hot in there
    single again at 61, suppose I had better learn to cook
    A candle melted on the curtain and I rang the fire brigade
    is that shirt linen or cotton
    did the camera break or was that the snow
    my passport photo should be a crime
    The squeaky gate at our allotment sounds just like the theme tune
    `,
  ),
  lines(
    'lines-putdowns/about-her-library',
    { labels: ['insult'], direction: 'subject' },
    `
    she really thinks someone cares what she reads
    listen to her, swallowed a thesaurus and still says nothing
    Her voice goes right through me like a dentist drill
    That woman could empty a room just by walking into it
    imagine being stuck next to her on a long train, id get off at the first field
    whoever let her near a microphone wants a talking to, she can barely get through a sentence
    she peaked at the school spelling bee and it shows
    Poor dear, not the full set of encyclopedias is she
    she got one thing right, once, in 1994, and we have been paying for it since
    look at the cardigan on it, says it all about her
    nobody has ever asked her to dance and you can tell
    You can hear the wind whistle between her ears from the car park
    she has all the warmth of a bus shelter in january
    Amazing, all those books around her and none of it went in
    tell her to pipe down
    `,
  ),
  lines(
    'lines-putdowns/library-harmless',
    { labels: [], direction: null },
    `
    does she ever stop by on wednesdays, I have her book
    swallowed a fly at story time and the children screamed
    The dentist drill noise is the boiler, they are fixing it
    Imagine being stuck on a train without a book
    anyone want a full set of encyclopedias, free to collect
    she was asked to dance at the tea party, aged 92, and she said yes
    lost my cardigan in the reading room, grey with one button gone
    we could hear the wind whistle under the door all through poetry club
    long sentence in that novel, four pages, i counted
    my spelling bee was in 1994 and I still remember the word I lost on
    she reads to the whole street
    pipe burst in the children's section, closed til friday
    The room was empty by six so we locked up
    all those books and I picked the one with the end torn out
    it is warm in the library in january, come and sit
    `,
  ),
  lines(
    'lines-putdowns/library-support',
    { labels: ['support'], direction: null },
    `
    she really cares what the kids read, you can tell
    Her voice is lovely, could listen all day
    thank her from me, she found the poem my dad liked
    I was stuck for months with my CV and she sat with me for an hour
    whoever gave her that job deserves a prize
    she can fill a room just by opening a book
    the warmest person in our town, january or july
    Please don't pipe down, keep asking why they want to close us
    that woman remembers every child's name
    you have all the patience in the world with us and the printer
    one thing she got right was the quiet hour for autistic kids
    Amazing how much goes in when she reads it aloud
    the cardigans are iconic now, we all want one
    nobody has asked the council better questions than she did
    Poor dear has had a rotten week of letters, send her a nice one
    `,
  ),
  lines(
    'lines-putdowns/bored-contempt-mp',
    { labels: ['insult'], direction: 'subject' },
    `
    zzzz wake me when you say something worth hearing
    You again. Is there no off switch?
    cool story, tell it to the wall, it might pretend to care about you
    nobody knows you, nobody likes you, carry on
    boring voice, boring face, boring life
    Oh good, another opinion from a woman I would cross the road to avoid
    did you think we were waiting for that
    literally who
    not one person on this earth woke up hoping to hear from you
    Fascinating. I cleaned the oven while you spoke and felt the oven had more to offer as a person
    your own mother skips your posts
    even your two followers muted you mate
    `,
  ),
  lines(
    'lines-putdowns/bored-with-things',
    { labels: [], direction: null },
    `
    yawn, up since four with the puppy
    Nobody asked me about the parking, is there a form
    that film was so boring i cleaned the oven instead
    zzzz night shift done, off to bed
    who even are the new band on at the fair
    is there no off switch on these street lights
    cool story in the paper about the barn owls
    waited for the post all day, nothing
    my mother skips the news now, says it is too sad
    You again? Lovely to bump into you twice in one week lol
    bored of rain
    i have two followers and one is my sister
    The sermon was long but the biscuits were worth hearing about
    literally fell asleep in the dentist chair
    Nobody on our road woke up in time for the bin lorry
    `,
  ),
  lines(
    'lines-putdowns/bored-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    yawn, same promise as last year
    Nobody asked residents before they dug it up
    boring debate, not one figure in it
    The report is forty pages of nothing, I nodded off by page six
    is there no off switch for these leaflets
    we were waiting for an answer on social care and got a slogan
    another opinion on trains but no trains
    Not one person at the meeting was told the price
    that speech was dull and dodged the question about the hospital
    tired of hearing plans, show us a date
    fascinating that the money vanished from the plan in march
    with respect you said exactly this in 2019 and nothing was built
    Worth hearing would be an apology for the floods
    skip the photos and mend the bridge
    `,
  ),
  lines(
    'lines-putdowns/patronising-praise',
    { labels: ['insult'], direction: 'subject' },
    `
    aww look at you, using big words
    Well done sweetie, nearly a whole sentence
    clever girl, did you do that all by yourself
    gold star for turning up, shame about the brain
    ten out of ten for effort, nought for everything that makes a person useful
    so proud of you for trying science, maybe colouring in next
    You're doing ever so well for somebody of your abilities
    good for you, not everyone that slow would dare to publish
    ahh he thinks he is people who matter
    round of applause for managing to be wrong in three languages you clearly cannot speak
    did mummy help you with that paper
    Look everyone, the little man has made a graph. Pat him on the head and send him back out to play
    what a good try darling, now let somebody with a mind have a go
    it is lovely that they let people like you have a go on the computer
    a for effort, z for brains
    you must be the star pupil in a class of one
    `,
  ),
  lines(
    'lines-putdowns/real-praise-short',
    { labels: ['support'], direction: null },
    `
    aww look at you, graduating at 67
    Well done sweetie, you smashed it
    clever girl, proper proud of you
    gold star for the whole team
    ten out of ten
    so proud of you for trying again
    you're doing ever so well, keep at it
    Good for you. Not everyone would dare to publish a result that proved them wrong
    round of applause for the lollipop man please
    did your mum cry? I did when you walked up on that stage
    look everyone, our Josh made a graph and it's in the paper
    what a good try darling, the whole stand cheered
    A for effort and A for the cake
    star pupil then, star teacher now
    it is lovely that they let the children have a go on the fire engine
    big words for a small boy, he read it perfectly
    `,
  ),
  lines(
    'lines-putdowns/real-praise-talk',
    { labels: [], direction: null },
    `
    did mummy help you with that? asked the teacher. no, she said, i helped mummy
    he wrote nearly a whole sentence today, first one
    colouring in next week at the church hall, bring pens
    I only understood half the paper but the graph was pretty
    for somebody of my abilities the quick crossword is plenty
    my brain has gone, what was the name of the trophy
    nought for effort from me this morning, still in pyjamas
    a class of one today, everyone else had the bug
    which languages do they teach in year 7 now
    Can people have a go on the computer without a card?
    the little man at number 9 grows the best leeks
    pat him on the head and he is your friend for life, daft dog
    three languages in our house and nobody can find the remote in any
    clever how they fold those chairs
    the science fair is on thursday, I'm told there will be a volcano
    `,
  ),
  lines(
    'lines-putdowns/accent-sneers',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    was that an accent or a throat infection
    I needed subtitles and a strong drink to get through your voice
    you sound like a bag of gravel falling downstairs
    nobody can take you seriously with that squawk
    Please ask them to let someone with a proper voice do the news, yours makes my ears ring
    honking like that on the wireless at breakfast, have you no shame
    speak properly or dont speak
    your voice could strip varnish
    sounds like you learned to talk from a tannoy
    Who told you that mumbling was a personality
    every time you say bus I want to put my head in a bucket, you ridiculous sounding woman
    turned the sound off and you improved no end
    `,
  ),
  lines(
    'lines-putdowns/accent-warm',
    { labels: ['support'], direction: null },
    `
    can you say that again for my mum, she loves your accent
    that voice could sell me anything
    Finally a proper Black Country voice on the news, made up
    dont change how you talk for anyone pet
    you sound like home to me, I left Swansea in 81
    nobody could take the mickey after hearing you sing like that
    A lisp and a first class mind, my son has the first of those and he watched you with shining eyes
    I turned the sound up when you came on
    so clear, even on the tannoy
    your accent is the best thing on breakfast radio
    my kids do your catchphrase all day and I do not mind a bit
    Ignore the chap moaning about your vowels, the rest of us like them
    every time you say bus I smile, its just how my nan said it
    you speak well and you speak up
    please read the audiobook yourself
    `,
  ),
  lines(
    'lines-putdowns/accent-daily',
    { labels: [], direction: null },
    `
    is that a Stoke accent or a Derby one
    I needed subtitles for that film, everyone mumbled
    throat infection again, no voice at all
    a bag of gravel fell off the van near the roundabout, take care
    the tannoy at platform 2 is broken
    my ears ring after band practice, is that normal at 14
    Does everybody where you come from say cob or barm?
    sounds like the geese are back on the canal, honking at breakfast
    I say bath with a short a and my wife doesnt, war every night
    how do you strip varnish off an old pew
    spoke properly to the new neighbours at last, they are from Goa and make wicked pickles
    turned the sound off so the baby could sleep
    my grandad mumbled and we all do it now
    what is the funniest thing on the radio these days
    I lose my accent when I answer the phone, embarrassing
    `,
  ),
  lines(
    'lines-putdowns/about-him-police',
    { labels: ['insult'], direction: 'subject' },
    `
    look at him, could not catch a cold
    He was clearly the last one picked at school
    brains of a doorknob on that lad
    they must be desperate if they let him wear the uniform
    he couldnt find his own backside with a map and a torch
    That sergeant is proof that nobody ever fails the entrance test
    i see the hat is doing all the thinking
    his wife must pray for overtime
    slow, dull and out of breath, and that was just him getting out of the car
    Somebody point him towards the crime, he has been staring at a hedge like it owes him an answer, same as the look he gives every question
    He thinks he is in a film. Mate you are the comic relief and not even good at that
    never seen a man so pleased with himself for so little reason, what a joke he is
    the belly arrived ten minutes before he did
    big voice, tiny mind
    `,
  ),
  lines(
    'lines-putdowns/police-daily',
    { labels: [], direction: null },
    `
    caught a cold on nights, great
    He was the last one picked up by the school bus
    does he need help carrying the cones
    my boots came untied in the passing out parade, mortified
    they must be desperate for special constables, there is an advert on every bus
    is there a map of the road closures
    Last night the sergeant came to scouts and let them try the hat
    staring at a hedge for an hour, never saw the hedgehog
    overtime again so wife is eating alone
    out of breath getting out of the car, i really need to walk more
    The entrance test is on the 9th, any advice for my nephew
    doorknob came off in my hand at the station, sorry
    film crew on our road, they want us to keep quiet til 6
    who do i point towards if I saw the crash
    torch is in the boot if you need it
    `,
  ),
];
