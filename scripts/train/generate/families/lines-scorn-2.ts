import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Put-downs, mock pity and being talked down to, in replies to people who speak up; and kind, cross or self-mocking words like them. */
export const linesScorn2: readonly Family[] = [
  lines(
    'lines-scorn/put-down-in-a-reply',
    { labels: ['insult'], direction: 'subject' },
    `
    Thick as mince
    you're not very bright are you
    Dim, dull and deluded
    Your voice goes through me like a dentist's drill
    I've met cleverer doorstops
    what a stupid woman
    You have the charisma of a damp flannel
    Face like a slapped haddock and opinions to match
    The best thing about your interview was the end of it, when you finally shut up
    How you ever passed an exam is a mystery medical science should look into
    Absolute clown
    nobody likes you. your own students don't like you. i had you for two years and we used to draw lots for who had to sit at the front
    My dear professor, a little learning is a dangerous thing, and you're the most dangerous man I have ever had the misfortune to read.
    Wouldn't trust you to put a plaster on a doll
    ur so dumb it hurts to read
    Is there a village somewhere short of its idiot?
    You look exhausted, you look ill, and frankly you look as if you cut your own hair
    Old bat should've retired with the fax machine
    She sounds like a kettle and thinks like one
    A mediocrity, promoted past her powers by men too polite to say so
    grow a chin mate
    Incompetent. Lazy. Smug. Pick any two, she'll bring the third.
    Please God tell me this halfwit isn't allowed near actual patients
    Empty vessel, loud noise.
    Your kids must die of embarrassment every time you go on telly
    I pity your husband, imagine that droning over the cornflakes
    You're what happens when participation trophies grow up and get a lanyard
    What sort of pathetic little man spends Sunday evening counting other people's masks
    She's a nobody, from nowhere, who knows nothing.
    Bless your heart, you tried to use a long word and fell off it
    the least talented person ever to hold a microphone and i include my dog
    Sixty if she's a day, dressed like a toddler, argues like one as well
    You couldn't teach a duck to swim
    Some people are wise in old age. And then there's you.
    Never have I seen so much confidence strapped to so little brain
    He's a worm. He has always been a worm. Put a stethoscope on a worm and that's your surgeon.
    what are you, twelve? get off the internet and let the adults talk
    `,
  ),
  lines(
    'lines-scorn/talked-down-to',
    { labels: ['insult'], direction: 'subject' },
    `
    Calm down dear
    Have you taken your tablets today?
    Oh sweetie. No.
    there there, did the nasty man hurt your feelings
    Run along now, the grown-ups are talking
    You're hysterical. Again.
    Someone's off her meds
    Let me explain it slowly since you're clearly struggling, poppet
    Aww did nobody clap? Poor little activist.
    it's all in your head love, go for a walk
    Have a lie down, put the phone away, and let somebody with a brain answer
    I feel sorry for you, I really do. It must be frightening to understand so little of what goes on around you.
    Do you need me to draw it in crayon?
    You were always a nervous girl, weren't you. Imagining things. It shows.
    Nobody said that. Nobody has ever said that. You're making it up again, and I'd see somebody about it if I were you.
    Deep breaths, petal. Not everything that frightens you is real, and not everyone who disagrees is a monster, and nobody was talking to you anyway.
    There's medication for this sort of thing, you know
    I'd explain, but I haven't got the time or the puppets
    Wind your neck in, you daft old thing
    Bored housewife finds cause, news at ten
    And who let you out?
    Perhaps, my good woman, you might confine yourself to what you understand, which I take to be knitting.
    Somebody get her a chair, a blanket and a brain
    ok boomer your ignorance is showing, take a nap
    Are you always this emotional or has somebody wound the key in your back too tight
    Did Mummy never tell you that you weren't special? I'm telling you now.
    you need help. not a hug, a professional, with a clipboard
    How adorable, it thinks it's a scientist
    It's a pity, with a good upbringing you might have amounted to something
    As one would say to a child: try reading before writing, there's a good chap
    Hush.
    Do go on, we're all dying to hear what a supply teacher thinks about epidemiology 🙄
    You poor deluded soul. I shall pray that somebody takes away your keyboard before you shame your family further.
    tell me you failed biology without telling me
    Is it lonely, being wrong this often with nobody at home to tell you?
    I see the care home has given you your tablet back
    So brave, so stunning, so utterly clueless 👏
    `,
  ),
  lines(
    'lines-scorn/illness-and-grief-mocked',
    { labels: ['insult'], direction: 'subject' },
    `
    boo hoo you're tired, we're all tired
    Long covid? Long lazy more like
    You're not ill, you're boring
    Diddums has a headache and wants a parade
    ME stands for Moaning Everyday in your case
    bet you're loving the attention, miss wheelchair
    What's it this week, the bad leg or the bad nerves? Do let us know, we've a sweepstake.
    Get up, wash your face and get a job like the rest of us, you wet lettuce
    Imagine making a whole personality out of a cough
    If crying on telly burned calories you'd fit in that dress
    Her brother died four years ago and she's still dining out on it, the ghoul
    People with actual cancer don't have time to post selfies. You're a disgrace with a drip.
    Sicknote
    Have you tried not being pathetic?
    Here she comes with her crutches and her hashtags, the Florence Nightingale of feeling sorry for herself
    hypochondriac of the year three years running, get her a trophy she's too weak to lift
    My grandmother lived through the Blitz on turnips, and this one can't go to Tesco without a support group. Feeble.
    She lost a baby and got a podcast, what a bargain
    you're mental and it's not brave, it's embarrassing
    Anxious? You? With that gob?
    So your little boy has "needs". What he needs is a mother who isn't a drama queen.
    lol imagine being scared of air
    Fat, forty, and blaming her thyroid
    In my day we called it nerves and told you to pull your socks up, and you, madam, have very long socks
    Weakest generation ever and you're their king mate
    the mask suits you, covers the worst bit
    I've seen corpses with more fight in them than you
    Your PTSD is from Twitter, you absolute wet wipe. My dad had it from Goose Green.
    Poor you. Poor, poor you. Shall I fetch the violin or has the orchestra already gone home?
    Allergic to work, is that on the form?
    Attention-starved, self-diagnosed and insufferable, a hat trick
    you're not neurodivergent you're just rude and thick
    Still alive then? All that fuss
    ur kid isnt disabled hes just badly raised by a clown
    `,
  ),
  lines(
    'lines-scorn/illness-and-age-harmless',
    { labels: [], direction: null },
    `
    Calm down, me. It's only a smear test.
    have you taken your tablets today? this is your nightly reminder from the pill gang 💊
    my brain fog is so bad I put the kettle in the fridge
    Hysterectomy on Tuesday. Any tips for the first week?
    Bipolar disorder runs in families, though most children of a parent who has it never develop it.
    I went mad in 2016, properly mad, sectioned and everything, and the nurses on that ward were kind to me
    Old age isn't for wimps, says my nan, ninety-one and on a trampoline
    What's the right word these days, is it "psychotic episode" or "a person experiencing psychosis"? Writing a leaflet.
    Wheelchair users, which is the least stupid ticket barrier in London?
    Someone asked whether long covid is psychological. The short answer's no, and here's a good review.
    I feel thick today. Chemo brain is a real thing, the consultant says, and it passes.
    Does crying at adverts mean I'm hormonal or is that donkey one really very sad
    New mothers hear voices more often than you'd think, and it needs treating the same day
    my psychiatrist says I'm her favourite nutter and I said that's not in the DSM
    Deaf as a post in this ear, speak up
    Look after yourself, you sound shattered
    lazy eye surgery done, patch on, pirate mode
    There's no such thing as being too young for a stroke. Face, arms, speech, time.
    The lecture on the history of the word "hysteria" starts at two in room nine
    Fat is a word, not a crime, says our dietitian, and then talks sense for an hour
    Is it normal to feel worthless on this dose? Ring your GP, not us, but yes, tell somebody today.
    If you're lonely this Christmas the church hall is open and no one will ask you anything
    It's not all in your head. Well, migraine is, strictly speaking. You know what I mean.
    Dementia: he called me a stupid cow this morning and kissed my hand at lunch. It isn't him, it's the illness.
    I'm a hypochondriac and even I thought it was nothing. It was something. Get checked.
    tired all the time, bloods normal, gp lovely but stumped, anyone else
    take a nap. honestly. it fixed my whole thesis
    A lad at work told me to pull myself together. I told my manager. The manager told him. Result.
    Are you still wearing a mask on trains? Asking because I'm going on my first since the transplant
    mum's hip is mended and she's back to bossing the whole street
    The support group meets in the library on the first Monday, tea provided, no need to say a word if you'd rather not
    Sick note sorted over the phone in ten minutes, well done the surgery
    Grief does funny things. I shouted at a pigeon.
    what do you call the anxious feeling before a scan? we call it scanxiety here
    `,
  ),
  lines(
    'lines-scorn/civil-but-cross',
    { labels: ['criticism'], direction: null },
    `
    That was a silly thing to say on air
    I expected better from you
    Poor show, trust. Poor show.
    Honestly this leaflet is patronising
    Telling exhausted nurses to try yoga was tone deaf
    You interrupted her eleven times. I counted. Let people finish.
    I teach this for a living and the clip gets photosynthesis the wrong way round, please fix it before half term
    a consultant shouldn't talk to a student like that, in front of a patient too
    Sorry, but "calm down" is never the right answer to a mother whose baby isn't breathing properly
    I'm cross with you about this one. You promised us the crossing by spring.
    It's a lazy argument and the newspaper should have asked for a second opinion
    You've misread the guidance: it's six weeks from the date of the letter, not from the date of the offence.
    weak answer tbh, he asked about dentists and you talked about growth
    I can't agree. If you close the small ward you'll fill the large one, as happened in {town} and in two other places.
    Respectfully, you're wrong about phonics, and the people you're arguing with have thirty years in reception classes
    This reads as though nobody proofread it. My surname is spelled three ways.
    Ignorant remark from a man who ought to know better, and I hope he withdraws it
    stop saying "vulnerable" when you mean poor
    What an unhelpful reply. I asked for a date.
    I found the lecture dull, far too long, and pitched at people who had already read the book
    There was no need to mock the caller. She was nervous.
    It isn't brave to say what every front page says already
    bad call by the physio leaving him on
    As a parent I'm fed up. As a governor I'm worried. As a taxpayer I want to see the invoice.
    The tone of your letter to bereaved families was cold, and I'd ask you to write to them again.
    You were rude to the receptionist. Say sorry.
    Your column this week is a rant in search of a fact
    I like your work but that joke about stammering was beneath you
    Three hours of debate and not one word about carers, shame on the lot who planned the agenda
    We disagree about nuclear, about wind, and I suspect about lunch, but that figure for Hinkley is simply out of date
    The apology would be stronger without the word "if"
    not impressed, doctor. you said you'd ring.
    `,
  ),
  lines(
    'lines-scorn/mocking-myself-or-friends',
    { labels: [], direction: null },
    `
    I'm an idiot, wrong link
    me: an intellectual. also me: pushing a pull door
    Face like a smacked bum this morning, must stop drinking on school nights
    My voice goes through people like a drill, I've listened to the recording, sorry everyone
    I am the village idiot and I'd like to thank the village
    Happy birthday you old bat, see you Friday xx
    Come home soon you great lump, the dog misses you
    Couldn't teach a duck to swim, that's me, first day of supply and they'd tied my shoelaces together
    You're a monster for posting that cake at 9 in the morning 😂
    thick as mince today, someone explain the offside rule for the fifth time
    My haircut makes me look like a toilet brush and my wife agrees
    ugly crying at the vet's, good news though, he's fine
    Hiya dickhead, your bins are out, love from number 12 x
    As a certified dinosaur may I ask what a "rizz" is
    love you, you absolute muppet, get well soon
    God I'm boring. I've just spent an hour on grouting videos
    Only my mother could call me a disappointment and hand me a pie in the same breath
    What sort of pathetic specimen gets beaten at chess by a six-year-old? This sort.
    I'm fifty-nine, I dress like a toddler, and I've never been more comfortable
    My students voted me most likely to lose a whiteboard pen while holding it. Accurate.
    that's it, I'm the clown, hand me the nose
    Nobody likes my sprouts. Nobody has ever liked my sprouts. I carry on.
    You lucky sod, front row?
    i have two brain cells and they're both on annual leave
    The dentist said open wide and my husband said she never has any trouble with that. He's walking home.
    They say every family has a strange uncle. I checked with mine and it's me.
    hopeless, useless and covered in flour: my sourdough diary, week three
    Twenty years a surgeon and still can't fold a fitted sheet
    Old fool that I am, I waved back at somebody who was waving at a taxi
    Who's a stupid boy then? Who ate a whole candle? You did. Yes you did. (He's a labrador.)
    My daughter calls me a boomer, I'm thirty-six
    `,
  ),
];
