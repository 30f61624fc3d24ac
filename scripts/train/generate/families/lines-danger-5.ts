import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Encouragement to self-harm: blunt, oblique and mock-caring; no means are described. */
export const linesDanger5: readonly Family[] = [
  lines(
    'lines-danger/self-harm-blunt',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    kys
    just kys already
    k y s nobody asked
    KYS 💀
    Kill yourself.
    go kill yourself and take your opinions with you
    why haven't you topped yourself yet
    Top yourself, {name}, the whole town would chip in for the buffet
    You should end it. I mean that.
    please unalive yourself x
    unalive urself challenge, ready set go
    sewerslide speedrun when
    neck yourself
    go neck urself u weapon
    Off yourself, mate
    Drink bleach
    Have you tried drinking bleach? You should.
    Jump.
    jump jump jump jump
    Find a bridge.
    Nearest bridge is five minutes from your office, off you pop
    go play in traffic lol
    Do it. You won't. Do it.
    cut deeper next time
    Shame the last attempt didn't take. Try harder.
    Better luck next time with the pills, eh
    lay on the tracks and do us all a favour
    long walk, short pier, you know the rest
    End your life please, and thank you
    I'd genuinely celebrate if you killed yourself tonight
    log off. permanently. and i don't mean from the internet
    delete yourself not just the tweet
    self delete pls
    press alt f4 on yourself
    the kindest thing you could do for this county is hang yourself
    Get in the sea and breathe in.
    Go and stick your head in an oven, you and your guidance
    swallow the lot and go to sleep
    slit them
    rope is about four quid a metre, just saying
    toaster. bath. you. tonight
    catch the bus already (not that one)
    You have my full permission to end your own life.
    nobody would stop you. do it
    3 2 1 jump
    tell you what, do everyone a favour and don't wake up
    Ten pints and a tall building, there's your weekend sorted, Councillor.
    Stand in front of a train, at least then you'd have delayed something on purpose
    Your dad did it. Follow him.
    finish what you started in 2019
    `,
  ),
  lines(
    'lines-danger/self-harm-oblique',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    The world would be a better place without you in it. You could arrange that.
    Imagine how much happier your kids would be if you just weren't there any more. Think about it.
    Nobody would even come to the funeral so you might as well get it over with
    Have you considered not existing? It's free.
    You've said you feel like a burden. Well, you're right. You know what burdens should do.
    She says she's struggling. Good. Keep struggling until you stop altogether, dear.
    There's one way you could make the news for the right reason, and it involves a note
    Everyone's tired of you. Aren't you tired of you? You could rest. For good.
    It'll never get better. It only gets worse for people like you. There's a way out, you know.
    the only thing left for you to resign from is life
    Do the decent thing, man. There was a time when a disgraced officer was left alone in the library with a revolver.
    In a more honourable age a man in your position would have known what to do in his study with the door locked.
    Your family would get over it quicker than you think. A week, maybe.
    If I'd done what you did I couldn't live with myself. I don't see why you should either.
    Look in the mirror and ask yourself honestly whether there's any point in carrying on. There isn't.
    Do you ever stand on the platform and think about it? You should act on it one day.
    those voices in your head telling you to end it are the only ones talking sense
    I hope it gets so bad that you can't see any other way. Then take that way.
    Your therapist can't fix that. Only you can, and it only takes a minute.
    be a good girl and let somebody else have the oxygen
    Oxygen's precious, stop using it up. You'd know how.
    There's a lovely view from the top of the multi-storey. You should see it. And keep going.
    The cliffs are nice this time of year. Take a step closer for the photo, love. And another.
    You won't be missed. I say this as someone who'd like to not miss you soon.
    Make this year your last, {name}, go on, for the planet. Reduce your carbon footprint to nothing.
    Assisted dying can't come soon enough for you. Why wait for the bill? Go first.
    Funny, you campaign for the right to die and yet here you still are. Lead by example.
    how are you still alive after that humiliation? any normal person would have ended it
    If you really cared about the NHS you'd free up a bed and a salary by not being here tomorrow
    Some lives aren't worth living and yours is the best example in {town}. Draw the obvious conclusion.
    The girl you let down took her own life. Why don't you join her?
    You talk about mental health so much, why not go ahead and be a statistic
    You could still make your mother proud, {name}. One small step off something high.
    I'd send flowers. Honestly. Nice ones. All you need to do is give me the occasion.
    Sharpen your razor, it's going to be a long night for you after that interview 🙂
    Heard you cut yourself at school. Take it up again, it suited you.
    Starve then. Stop eating altogether and see if anybody notices
    stop taking your meds and let nature do us all a favour
    Every pill in that cabinet is a vote for a better {town}.
    sweet dreams. don't set an alarm. don't set one ever again
    give up. not the job. everything.
    nobody's coming to save you so stop waiting and get it done
    You're not brave enough to do it, are you? Prove me wrong.
    Bet you haven't got the guts to go through with it. You never finish anything.
    cry for help? nah. cry, then help yourself off the ledge
    We've started a sweepstake on when you'll do yourself in. I've got {day}, so don't let me down.
    Petition for {name} to walk into the sea and not come back. Sign below 👇
    It isn't a phase, sweetheart, it's the universe asking you to leave. So leave.
    `,
  ),
  lines(
    'lines-danger/self-harm-mock-caring',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Aww hun, you sound so low. Maybe it's time to let go? Nobody would blame you, we'd all be relieved xx
    I'm only saying this because I care: you'd be so much more at peace dead.
    Sending you love and the strength to finally do it ❤️
    thoughts and prayers that you find the courage to end it tonight 🙏
    It's okay to give up, sweetie. In fact we'd prefer it. For ever.
    Take all the time you need, then take all the tablets you have. Hugs.
    Be kind to yourself for once and stop living, pet
    You've been so brave for so long. You can stop now. Stop breathing, I mean.
    As a friend: your children deserve better, and with you gone they could have it. Do this one thing for them.
    Poor you. It must hurt so much. There's a very simple cure and it doesn't need a prescription.
    Self care tip for {name}: a bath, some candles, a blade 🛁
    I understand your pain and I honestly believe that you ought to follow it to its end.
    You deserve rest, darling. The six feet under sort. Go and get it.
    have you tried the helpline? no? good. don't. just get on with it
    Don't ring anyone. They're all sick of hearing from you. Just do it quietly.
    `,
  ),
  lines(
    'lines-danger/self-harm-and-insult',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    You useless, ugly, talentless cow, do us a favour and end it
    pathetic little man. kys
    fat idiot should jump off something high and leave a dent
    You're scum, you've always been scum, and the best thing scum can do is kill itself.
    worthless. ugly. unloved. why are you still here, go and die
    moron go drink bleach
    imagine being that thick and still choosing to stay alive. make a better choice
    Failed doctor, failed mother, failed human being. At least don't fail at killing yourself.
    clown. rope. tree. bye 🤡
    disgusting old hag, hurry up and do it
    You're a stain on this town and should scrub yourself out of it for good
    loser behaviour, i'd kms if i were you so go ahead
    `,
  ),
  lines(
    'lines-danger/self-harm-others',
    { labels: ['self-harm-encouragement'], direction: 'other' },
    `
    All of these campaigners should do a group jump, {town} would be a nicer place
    Whoever is up on that bridge holding up the traffic, just get on with it and jump, some of us have work
    tell your whiny mate to kys
    People who vote for that party ought to drink something from under the sink
    Any lad who cries on telly should save us the bother and top himself
    If you're a landlord reading this, kill yourself, sincerely, everyone
    My ex keeps saying he'll do it. Do it then mate. Nobody's stopping you.
    The kid in that video needs to unalive himself out of sheer embarrassment
    Ministers, judges, bishops: one long rope, tie the knots yourselves
    Why do they bother putting fences on that cliff? Let the moaners go over. Encourage it.
    that streamer said she's depressed and the whole chat should tell her to end it, be funny
    everyone who liked this can neck themselves
    `,
  ),
];
