import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sarcasm, mockery, dismissal and belittling, most of it without an insulting noun, and jokes and doubts that hurt nobody. */
export const linesInsults5: readonly Family[] = [
  lines(
    'lines-insults/sarcasm-that-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    Oh bravo, {name}, another triumph for the hard of thinking
    Well aren't we clever, did nanny help you with the long words?
    Thank heavens you're here to explain the NHS to the nurses, oh wise one with the geography degree
    Congratulations on the promotion, proof that anything floats if it's hollow enough
    Gosh, a whole sentence with a verb in it! Somebody give her a sticker
    Yes dear. Have a lie down dear. Leave it to the grown-ups dear.
    I do hope you didn't strain anything coming up with that
    Wow. Such insight. Much brain. Did it hurt
    A round of applause for {name}, who has discovered that water is wet and only eleven years late
    Someone fetch the professor his blanket and his milk, he's getting confused again
    Don't worry your pretty little head about the deficit
    Is it past your bedtime, sweetheart?
    Your grasp of statistics is matched only by your grasp of fashion, and have you seen those shoes
    I'm sure you're very popular with whoever writes your tweets
    Lovely speech. Shame nobody told you it was meant to be in English.
    Here she is, Joan of Arc in a Boden cardigan
    How brave of you to appear in public with an argument like that. And that jumper.
    Ah yes, Saint {name} of the Perpetual Selfie
    Did they run out of people with a pulse when they shortlisted you?
    Stop the press, {name} has had a thought! Oh no, false alarm, it was wind
    Bless, he's doing his serious face
    ooh look at u with ur big words did u swallow a dictionary or just the one u cant spell
    Let me type this slowly so you can follow
    Are you being deliberately obtuse or were you dropped?
    Give that man a banana
    I see the work experience girl is running the department today. Oh wait, that's the minister.
    Another masterclass in missing the point from the Mozart of missing the point
    I've never seen anybody lose an argument with themselves before. Well played.
    It's OK {name}, not everyone can be good at things
    Who needs enemies when you've got a mouth like yours, eh pet
    You keep using that word. I don't think you've ever met it.
    Yet another selfless hour in the make-up chair for our caring, sharing MP, and it didn't work
    Nice of the home to let you have your tablet back, grandad
    Tell us more, we've all been dying to hear what someone with no qualifications reckons
    Award for Services to Hot Air goes to you know who
    If I want advice from a failed weathergirl I'll ring you, thanks
    How very you. Wrong, late and with a photographer.
    Sorry, I don't speak Whinge. Is there a translation?
    Clap clap. Seal gets fish. Off you pop.
    At least you've got your looks. Oh.
    `,
  ),
  lines(
    'lines-insults/mockery-of-looks-age-voice',
    { labels: ['insult'], direction: 'subject' },
    `
    Your forehead's got its own postcode
    Brush your hair before you lecture the nation
    That accent. Did you learn to talk from a blocked sink?
    You sound like a kettle with a grudge
    have u seen urself lately, like a bulldog licking a nettle
    Eat a salad before you talk to us about obesity
    you look about 90 and think about 9
    How old are you, grandma, shouldn't you be at the bingo
    Sixteen-year-old boy in his dad's suit thinks he can run social care
    Your face is the best argument for radio
    Blimey, it's the ghost of Christmas pudding
    Bald and bitter, what a combo
    Four foot nothing and still manages to look down on everyone
    Has a pelican ever stood for parliament before? Look at that chin
    Can't take health advice from someone shaped like a beanbag
    Get those teeth fixed, you look like a derelict graveyard
    You look like you iron your face with a waffle maker
    that lisp is killing me, every ethh a thhower, why is she on the radio
    He's got the posture of a question mark and none of the curiosity
    Squeaky voice, squeaky brain
    Whoever cut your fringe hates you nearly as much as I do
    Did you get dressed in the dark in someone else's shed?
    Nose like a ski jump, nothing at the bottom of it
    Your glasses are the only intelligent thing about you
    She's let herself go, hasn't she. Not that there was much to let.
    Botoxed to the eyebrows and still looks surprised by basic maths
    A beard like that and he wants to talk to us about hygiene
    Old enough to know better, too far gone to remember what
    you talk through ur nose like ur allergic to facts
    Hideous on the inside and catching up on the outside
    `,
  ),
  lines(
    'lines-insults/uncivil-without-a-noun',
    { labels: ['insult'], direction: 'subject' },
    `
    Nobody asked you. Nobody ever asks you. There's a reason for that.
    Go away and take your feelings with you
    Couldn't care less if you never spoke again
    I laughed when you lost. Out loud. In the street.
    Shut it
    Can you just, like, not exist in my feed
    The day you leave public life I'm throwing a street party
    you make me want to throw the telly out the window every time ur face comes on
    I have never despised anybody as I despise you
    Everything you touch turns to rot
    You don't deserve the title, the pay or the air conditioning
    Take your certificate off the wall, you're not fit to hang it
    Do you ever stop whining? Does it ever, ever stop?
    Boo hoo. Cry more.
    Nobody believes your sob story, love
    Not fit to lick the boots of the nurses you bang on about
    I hope every door you knock on this weekend gets slammed
    We don't want you here. {town} doesn't want you. Take the hint.
    Zip it and get us a cuppa
    Thought I'd smelled something. Turns out it was your manifesto, or maybe just you
    Hated you then, hate you now
    Shame on the school that taught you and the university that let you in
    You ruin everything. You always have.
    Even your apology was a lie and you couldn't be bothered to spell it right
    Don't breed
    I feel sick that I ever shook your hand
    Slither off
    The mask has slipped, and what's underneath is as ugly as we thought
    what is WRONG with you, no really what is wrong with you
    You wouldn't know the truth if it bit you on your considerable behind
    Oh good, you're back. I was having far too nice a day.
    Put a sock in it, for pity's sake, you've bored three counties
    Must be nice having nothing between the ears to weigh you down
    ratio + nobody likes you + get a real job
    Your kind always comes crawling back when there's a camera
    Try thinking next time. I know it's new.
    Seek help
    Rot in hell
    Your dad wasted his money on that school
    You'll die alone and the only flowers will be from your agent
    Every family has one. Pity we all have to put up with theirs.
    It's always about you, isn't it. Me me me me me, like a goat with a megaphone
    `,
  ),
  lines(
    'lines-insults/short-replies-insulting',
    { labels: ['insult'], direction: 'subject' },
    `
    Moron.
    What an embarrassment you are
    ok boomer brain
    Thick.
    bin lid
    Dense even by your standards
    You absolute spanner
    wet wipe
    Village called, they miss you
    says the failed estate agent
    Spineless to the last
    dimmest of the dim
    Found the fool
    ur so cringe its painful
    Oh look, it's the prize turnip
    Vile. Just vile. You.
    Beneath contempt, madam
    No brain cells detected
    Nurse! He's out of bed again!
    Utter pillock
    crybaby
    What a horrid woman
    u ok hun? u thick?
    Stupid is as stupid tweets
    lol what a loser
    Drama queen
    Jobsworth with a god complex
    Airhead alert
    You're not well, mate, and it shows
    Blithering idiot
    Has-been
    Never-was, actually
    Tin-pot dictator
    Mug
    Oxygen thief, this one
    Someone's off their meds
    L + clown 🤡
    Snob.
    weirdo
    silly billy grew up silly
    Dullard.
    the state of you
    `,
  ),
  lines(
    'lines-insults/short-replies-harmless',
    { labels: [], direction: null },
    `
    Not sure that's right
    Source?
    It was June, not July
    Ha, brilliant
    No it isn't, read clause four
    wait what
    Disagree but fair enough
    oh no 😬
    What an embarrassment of riches, three good candidates
    Thick fog here too
    Bin lid blew off again
    found the fuse, thanks
    Says who?
    Lol same
    That's a bold claim
    Which hospital, do you know?
    Hmm, half true
    and the other half of the sentence?
    Loser buys the pies
    Clown fish! My favourite
    Been there, done that
    Can't argue with that
    Nope, still shut
    wet again then
    It's the turnip festival this weekend
    Pass the spanner would you
    never in doubt 😉
    Go on then, convince me
    Dense but worth reading
    Crikey, really?
    You forgot the Welsh figures
    painfully accurate
    Nurse here, can confirm
    No hard feelings
    silly season is upon us
    not today thank you
    Vile weather for it
    Off to bed, night all
    Mug of tea?
    I'd vote for the donkey sanctuary
    `,
  ),
  lines(
    'lines-insults/gentle-irony-and-doubt',
    { labels: [], direction: null },
    `
    Another leaflet with a bar chart that isn't to scale. I do collect them.
    I'm sure the new bus timetable makes sense to somebody, possibly a druid
    Is it just me or has the word 'robust' stopped meaning anything
    Forgive me if I wait for the second study before I throw out the butter
    Nice to see the cones have been promoted from temporary to listed monument
    Not convinced yet, but I'd be glad to be proved wrong
    Who had 'delayed until spring' on their bingo card?
    The consultation closes yesterday, naturally
    Bless the council website, it is doing its best on a 1997 modem
    Oh joy, the roadworks are back, I'd missed them like a stone in a shoe
    Did the committee really sit for six hours about a bench?
    A politician answered a question on the radio this morning and I had to pull over
    The plan has everything except a plan
    Colour me sceptical, the last four opening dates came and went
    I'll believe it when I see the digger
    Thanks for the explanation, I'm now confused in much more detail
    Would it be rude to ask how the sample was chosen?
    Love a press release that says 'exciting' five times and 'funded' not once
    Is the correlation still there once you take out London? Honest question
    The app says my parcel is in my safe place. I have no safe place. Do any of us?
    Good to know the sea is closed for essential maintenance
    Mmm. I'd want to see the denominator before I panic.
    My hamster could have scheduled that closure better, and she's dead
    I asked the chatbot for a dentist and it wished me a pleasant journey
    Somewhere a consultant was paid forty grand to put 'vibrant' in that strategy
    Next they'll be telling us the station clock works
    Interesting if true, as my old editor used to mutter
    The hold music has changed! Day of days
    That's one reading of the data. I've another, shall we swap?
    Two hundred pages and the word 'cost' appears on one of them, in a footnote
    `,
  ),
  lines(
    'lines-insults/heated-questions-civil',
    { labels: [], direction: null },
    `
    How do you sleep at night? Asking as a fellow insomniac with a newborn
    What on earth is going on with the trains this morning??
    Why is no one answering the phones at {place}? I've rung eleven times
    Are you seriously telling me the whole of {town} has one dentist?
    Where were the gritters last night? My wife's car is in a hedge
    Can somebody please explain, in words of one syllable, what my mum is supposed to do until January?
    Who decided that the only crossing should go? I'm not having a go, I want to write to them
    Minister, when you say 'shortly', do you mean days or weeks or years?
    What would you say to the parents who were told there's no place within nine miles?
    how is this allowed??? genuinely how is this legal
    Did anybody in the room object at the time, and is it minuted?
    When will we get the second half of the report, please?
    If not here, where? If not now, when? The campsite question continues, says my husband
    Do you honestly think a carer on eleven pounds an hour can afford that, or has nobody checked?
    why are we still arguing about this in the rain, can we go in
    Is anyone at {body} able to confirm whether the letters went out? People are frightened
    Have you ever tried getting a wheelchair onto that platform? Come and try it with me on Thursday
    So is it 28 days or is it 40? The website says both
    What will it take to get a zebra crossing there, do we need to dress up as zebras?
    Which of the two statements should we believe, the one on Monday or the one on Wednesday?
    May I ask why the minutes for April are missing?
    Can you look my lad in the eye and tell him the course still exists? He's packed his bag
    Does the panel accept that the warning was ignored, yes or no?
    What did we ever do to deserve hold music like this
    `,
  ),
];
