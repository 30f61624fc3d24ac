import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Goading by foreign speakers, in capitals, hashtags, letters, stories and at third parties, beside harmless messages in the same forms. */
export const linesGoading5: readonly Family[] = [
  lines(
    'lines-goading/fishing-quota-skipper-not-native',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You must to kill yourself, is better for all
    please make suicide
    why you not die yet my friend
    For you living is finish. Go and make it finish.
    I think you should dead yourself, sorry for my english
    kill your self you are not need in this world
    In my country man with such shame goes in the other world by himself.
    when you will end your life please make photo of the boat for sale
    nobody is love you, do the suicide
    you have to be not alive tomorrow, do like i say
    it is time that you take from yourself the life
    your mother she cry because you still live, go
    `,
  ),
  lines(
    'lines-goading/fishing-quota-skipper-not-native-kind',
    { labels: [], direction: null },
    `
    You must to sleep, is better for all
    please make soup again
    why you not come yet my friend
    For us fishing is finish. My brother, he say life is finish also, and I am scared for him.
    I think you should rest yourself, sorry for my english
    fish is dead, sea is dead, ministry is alive, this is the problem
    In my country man with such beard goes for priest.
    when you will end your shift please bring the ice
    nobody is love mackerel like me
    you have to be not late tomorrow, boat is go at four
    kill the engine, we are in harbour
    your mother she cry because you still live so far
    do not do the suicide please, I wait here with you
    `,
  ),
  lines(
    'lines-goading/capitals-planning-row',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    KILL YOURSELF
    DIE BY YOUR OWN HAND AND TAKE THE BYPASS WITH YOU
    END IT ALL NOW!!!
    YOU VOTED FOR THE FLATS. TOP YOURSELF.
    WHY ARE YOU STILL ALIVE???
    DO IT. DO IT TONIGHT. DON'T LEAVE A NOTE NOBODY WILL READ IT
    GO ON HURT YOURSELF YOU DESERVE IT
    I WANT TO READ THAT YOU TOOK YOUR LIFE
    HOPE YOU NEVER GET BETTER AND FINISH THE JOB
    STOP BREATHING THEN SEE HOW MANY HOUSES FIT
    YOUR WIFE LEFT YOUR KIDS LEFT NOW YOU LEAVE. THE WORLD I MEAN
    `,
  ),
  lines(
    'lines-goading/capitals-planning-harmless',
    { labels: [], direction: null },
    `
    KILL THE BYPASS
    END IT NOW!!! (THE CONSULTATION)
    YOU VOTED FOR THE FLATS. EXPLAIN YOURSELF.
    WHY ARE YOU STILL DIGGING AT ELEVEN AT NIGHT???
    DO IT. BUILD IT. MY SON LIVES IN A VAN
    GO ON TREAT YOURSELF YOU DESERVE IT
    I WANT TO READ THAT YOU SAVED THE OAK
    NO ONE. WILL. MISS. THE CAR PARK.
    PLEASE DON'T HURT YOURSELF PLEASE WE LOVE YOU
    HOPE YOU GET BETTER SOON AND FINISH THE JOB
    STOP BREATHING THAT DUST, WEAR A MASK
    MY WIFE LEFT MY KIDS LEFT I AM NOT DOING WELL AND I DON'T KNOW WHO READS THESE
    DEAD END SIGN STILL MISSING
    `,
  ),
  lines(
    'lines-goading/hashtags-emoji',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    #killyourself trending for you in {town} today 😂
    #EndYourself #thisweekend
    kys 💀💀💀
    go be an 👼 today, your own doing pls
    ⏳ still waiting for u to end ur life
    #notmissed #wontbemissed #gonow #fromlife
    👏 kill 👏 your 👏 self 👏
    u + grave = ❤️ make it happen
    #DoItForUs and stop being alive
    bye 👋 as in bye from life 👋
    🎂 make it ur last bday, u choose how
    cut ur losses n urself 🙃
    `,
  ),
  lines(
    'lines-goading/hashtags-emoji-harmless',
    { labels: [], direction: null },
    `
    #killedit trending for you in {town} today 😂
    #EndChildPoverty #doitnow
    dead 💀💀💀 the vicar's wig
    he's an 👼 now, fly high grandad
    ⏳ still waiting for u at the bus stop
    #youwillbemissed #gowell #newjob
    👏 ask 👏 for 👏 help 👏
    u + me + chips = ❤️ make it happen
    💀 challenge: hundred squats, tonight
    #StayWithUs
    bye 👋 as in bye till Monday 👋
    🎂 last bday of ur 30s, u choose where
    cut my own fringe 🙃
    `,
  ),
  lines(
    'lines-goading/letter-handwritten-green-ink',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Dear Sir, I trust this finds you low. Kindly go lower, and out of life altogether.
    I have followed your decline with interest and look forward to the end of it, which I hope you will bring about.
    My late mother used to say that some people ought to have the manners to die, and you are the person she had in mind.
    You have my permission to stop. Stop working, stop talking, stop living.
    Allow me to be the first to wish you a short life from here, shortened by yourself.
    A person of feeling, finding himself so disliked, would have seen to it by now.
    I enclose nothing, since you will not be needing anything where I urge you to go.
    The village would be a sweeter place if you chose to be in the churchyard.
    Madam, you should be found gone. I say so without heat.
    P.S. do think about it. Dying, I mean.
    Pray consider whether your days are worth the having, conclude that they are not, and act like a man.
    `,
  ),
  lines(
    'lines-goading/letter-handwritten-harmless',
    { labels: [], direction: null },
    `
    Dear Sir, I trust this finds you well, as it leaves me, bar the hip.
    I have followed the decline of the swing park with interest and look forward to the end of it.
    My late mother used to say that some people ought to have the manners to knock.
    You have my permission to stop. Stop working, stop worrying, stop in bed.
    Allow me to be the first to wish you a long life from here.
    A person of feeling, finding himself so disliked, would have asked for help; I did, at seventy, and was given it.
    I enclose nothing, since the cheque book has died.
    The churchyard would be a sweeter place if somebody chose to mow it.
    P.S. do think about it. The raffle, I mean.
    Madam, your cat was found in our shed. I say so without heat.
    When my son ended his life you wrote to me by hand. I have it still.
    `,
  ),
  lines(
    'lines-goading/story-told-to-goad',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    We had one like you in our street, everyone told him to end it, he did, and we had a barbecue. Your turn.
    My ex said she'd kill herself too. I said go on. You go on as well.
    A lad at work took his life after less than you've done. At least he'd the decency. Have you?
    Last MP we hounded quit breathing before he quit the seat. Be like him.
    i told my brother's bully to die and he actually did. telling you now
    There was a clerk here before you. Couldn't stand it. Went. Lovely service. There's a plot beside hers.
    knew a woman who lied like you, found herself a way out, best thing she ever did
    The last fella in your job ended himself in the November. It's October, so you've time.
    dreamt u killed urself, woke up happy, make it come true
    Told my mates I'd get a councillor to top himself by summer, so help a lad out.
    `,
  ),
  lines(
    'lines-goading/story-told-in-sorrow',
    { labels: [], direction: null },
    `
    We had a lad in our street, everyone thought he was fine. He ended it in May. Knock on doors.
    My ex said she'd kill herself and I sat outside her room till her dad got there.
    A lad at work took his life after less than you've been through. So I'm asking: are you all right?
    The last fella in your job had a breakdown in the November. It's October, so take your leave.
    i told my brother's bully to stop and he actually did
    There was a clerk here before you. Lovely service. We put a bench by the ford.
    knew a woman who smiled like you do, and she wasn't fine either
    dreamt u won the leek show, woke up happy, make it come true
    Told my mates I'd get up Skiddaw by summer, so help a lad out.
    My neighbour rang three times that night and I let it ring out. I answer everyone now.
    The man who told me to jump off something is a deacon these days. I didn't, and I sing in his choir.
    `,
  ),
  lines(
    'lines-goading/strike-line-groups-other',
    { labels: ['self-harm-encouragement'], direction: 'other' },
    `
    everyone who voted for this should kill themselves
    Landlords, end yourselves, you'd be doing the young a favour
    all scabs should top themselves tonight
    if you support that lot please take your own life
    they should all just off themselves, every last one on the board
    hope the whole committee does itself in
    Suicide is the only decent policy left to that party's members.
    her fans should starve themselves like she did
    would the hedge fund boys mind ending it, asap
    to whoever keyed my car: kill yourself
    people who vape on buses, stop living
    Whoever wrote the new timetable ought to harm himself and put it in the timetable.
    `,
  ),
  lines(
    'lines-goading/strike-line-groups-harmless',
    { labels: [], direction: null },
    `
    everyone who voted for this should come and see our ward
    Landlords, end no-fault evictions, you'd be doing the young a favour
    all strikers should get themselves a pie tonight
    if you support that lot please take your own minutes
    they should all just resign, every last one on the board
    hope the whole committee does itself proud
    men in farming are three times likelier to die by suicide and nobody from the union has rung
    would the hedge fund boys mind paying tax, asap
    his sister should follow him on here, she'd love the boats
    to whoever keyed my car: I have a camera
    people who vape on buses, stop it
    Whoever wrote the new timetable ought to catch the 6.14 and put that in the timetable.
    The strike fund keeps two families alive on our road.
    `,
  ),
  lines(
    'lines-goading/allotment-secretary-insult-short',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    end it freak
    kill yourself clown
    die already you parasite of a man, by your own doing
    top yourself gobshite
    unalive urself weirdo
    go and starve, pig face
    off yourself you boring old trout
    you're vile, stop living
    Nobody likes a sneak. Sneak out of life.
    too stupid to live so don't
    ugly inside, so end it, ratbag
    You are the dullest, meanest, most pointless man on these plots and you ought to put an end to yourself.
    failed at marrow, failed at marriage, failed at dying. try once more, dunce
    loser. still alive? loser
    `,
  ),
  lines(
    'lines-goading/allotment-secretary-short-twins',
    { labels: [], direction: null },
    `
    end it with a frost cloth
    kill the bindweed, root and all
    die already you horsetail
    top the leeks, tail the beans
    go and get fed, skinny
    you're a marvel, keep living
    off to bed, the slugs will wait
    frost did for the dahlias
    too stubborn to die, that rhubarb
    still alive? the lemon tree I mean
    failed at marrow, failed at pumpkins, try once more, says she
    dead heading calms me right down
    cut it back hard, it'll thank you
    My shed kept me going after my wife died. Don't take the plots away from men like me.
    starve the roses in August, I was told
    put that courgette out of its misery
    I sat among the beans and wanted not to be here. Old Ted passed me a flask and said nowt.
    `,
  ),
  lines(
    'lines-goading/police-report-and-court-quotes',
    { labels: [], direction: 'quoted' },
    `
    The jury heard he had typed "end your life, everyone wants it" to the nurse at 2am.
    "go and be with your baby then" is what they sent me. I lost her in March.
    For the log: 14.02, unknown number, male voice, said I should do away with myself.
    can whoever keeps telling {handle} to die please get a hobby
    A governor has stepped down after posting "somebody tell him to top himself".
    my lad's phone is full of kys and unalive and neck it. he's eleven
    I won't repeat it all. "Stop eating again" was the kindest.
    Screenshot six: the one that says my family would cheer.
    You told a stranger to hurt herself because her bus lane slowed you down. Look at yourself.
    It's an offence now to encourage serious self-harm online, and "it was a joke" isn't a defence.
    If you see "do it, no balls" under a cry for help, report it and then write something kind over the top.
    they've started singing it, to her face, "why are you still here", outside the surgery
    When a pupil said "kill yourself" to me, I asked him who'd said it to him.
    `,
  ),
  lines(
    'lines-goading/told-the-helpline-is-no-use',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    don't get help, get gone
    delete the helpline and let it happen
    The doctors are wasting a bed on you. Give it up and die.
    nobody's paid enough to keep you alive, so stop being kept
    let yourself slip away, no one's going to check
    You were told it gets better. It won't, not for you. So end it.
    therapy is for people worth saving, you just go and finish things
    ignore them all begging you to stay, they'll get over you in a week
    they only say don't do it because they have to. do it
    your friends are lying when they say stay. i'm honest. go
    tell the crisis team you're fine and then see it through
    you won't feel any better tomorrow so why have one
    `,
  ),
  lines(
    'lines-goading/told-to-ring-the-helpline',
    { labels: ['support'], direction: null },
    `
    don't give up, get help, I'll sit with you while you ring
    save the helpline number and let it ring
    The doctors aren't wasting a bed on you. You're who it's for.
    so many of us want to keep you alive, let yourself be kept
    someone's going to check on you, it's me, I'm parking
    You were told it gets better. It took me four years, but it did.
    ignore them all telling you to go, they'll forget you in a week and we won't
    I'm not saying don't do it because I have to. I'm saying it because I like you.
    your friends aren't lying when they say stay
    tell the crisis team the truth and then have a sleep
    keep fighting it
    you might feel no better tomorrow, and then there's the day after
    not everyone wants you gone. the loud ones do. the rest of us are just quiet
    `,
  ),
  lines(
    'lines-goading/mosque-extension-pious',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    God wouldn't mind if you hurried to Him of your own accord
    even the Lord regrets you, hand back your life
    pray for an end and then provide it
    It's a sin, they say, but in your case He'd look the other way, so go to it.
    Judas felt remorse and we all know how he showed it. Feel remorse, brother.
    the devil's keeping you a seat so go and sit in it, your own way, soon
    I'll light a candle the day you end your life
    your soul's gone already, send the body after
    confess, repent and be dead by evensong by your own choosing
    may you find the strength to leave us all, this very week, for the grave
    `,
  ),
  lines(
    'lines-goading/mosque-extension-pious-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    God wouldn't mind if you hurried the sermon
    pray for an end to the drilling
    It's a sin, they say, what they charge for parking.
    Judas gets all the good songs in that musical
    keep me a seat by the radiator
    I'll light a candle on the day my brother ended his life, as I do each year
    the body after that curry, send help
    may you find the strength to stay with us, this very week and the one after
    confess, who ate the last date
    No faith I know of turns away a family because of how their son died. Come in.
    He gave up the ghost, the old boiler, halfway through prayers.
    `,
  ),
  lines(
    'lines-goading/comparisons-and-conditionals',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    if you had a shred of shame you'd be dead, and not by accident
    Even lemmings are braver than you.
    You'd be more use as compost, so get composting
    unless you plan on dying soon don't message back
    were I half as hated I would not be around to read it
    Better people than you have ended it over less
    as long as you live we lose, you see the answer
    only thing worse than your poetry is that you haven't killed yourself after it
    the sooner you're under the grass by your own will the sooner we can all sleep
    If dying's so easy how come you can't do it
    rather than apologise, why not just not live
    a wreck of a year, a wreck of a man: end him, {name}, you're the only one who can
    you're halfway gone as it is, go the other half
    `,
  ),
  lines(
    'lines-goading/comparisons-and-conditionals-harmless',
    { labels: [], direction: null },
    `
    if they had a shred of shame they'd reopen the baths
    Even lemmings would queue for the other bus
    the minutes would be more use as compost
    unless you plan on coming soon I'm eating yours
    were I half as tired I'd not be around at ten
    Better people than us have given up on that lock gate
    as long as you live you'll never hear a worse tuba
    only thing worse than my poetry is that I read it aloud
    the sooner you're under the duvet the sooner we can all sleep
    If dyeing's so easy how come my hands are green
    rather than apologise, why not just put the bench back
    you're halfway up as it is, go the other half
    Better men than me have thought of ending it over less, and I wish they'd had my wife to tell.
    `,
  ),
  lines(
    'lines-goading/leaving-and-disappearing',
    { labels: [], direction: null },
    `
    just disappear for a weekend, phone off, Whitby
    make yourself scarce, your mum's wrapping presents
    vanish before they ask you to take minutes
    you should leave, honestly, the job's making you ill
    Go. Leave him. You'll be alive again by summer.
    nobody expects you to stay to the bitter end of the AGM
    time you were gone, the last train's at five past
    go and don't come back without chips
    off you pop then, mind the step
    log out, sleep, start over
    Do us all a favour and take the promotion
    get gone, it's your day off
    it's over, you're free, they've dropped the case
    make your exit by the side door, there are cameras at the front
    let go of the rope, I've got you
    `,
  ),
  lines(
    'lines-goading/leaving-life-plain-late-reply',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    just disappear, from everything, from being
    make yourself extinct
    Leave us. Leave the planet. Leave your body.
    time you were gone for good, buried gone
    off you pop then, to the next world
    log out of being a person
    Do us all a favour and take the easy way out
    get gone n stay dead
    say bye to your kids and then say bye to living
    your time's up, and you should be the one who stops the clock
    the kindest thing you'll ever do is not be alive for the next one
    I hope tonight's the night for you. You know the one I mean. Everybody's rooting for it.
    let go. nobody's got you. that's the point
    `,
  ),
];
