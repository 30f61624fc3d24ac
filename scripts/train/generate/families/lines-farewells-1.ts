import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Wishes that somebody were dead or gone, beside comfort, farewells and figures of speech. */
export const linesFarewells1: readonly Family[] = [
  lines(
    'lines-farewells/clinic-replies-urging-the-end',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    nobody would miss you doc, think about that tonight
    have you thought about just not being here any more? your patients would be relieved
    kys
    Honestly if I'd messed up as many appointments as you I wouldnt be able to live with myself. You shouldn't either.
    The waiting list would shrink by one if you went first lol, go on
    Been waiting since February for a knee scan and you post pictures of your garden. Why dont you just top yourself and let somebody useful have the job
    you should kill yourself, I mean it
    what keeps you going doctor? because it cant be people liking you. give up. properly give up
    my mum cried for a week after your letter. if you had any shame youd be dead by your own hand by now
    unalive urself pls
    I see you said you were struggling with your mental health. Good. Let it win this time, nobody at that surgery will turn up to the funeral anyway
    take the easy way out mate, you know which one
    `,
  ),
  lines(
    'lines-farewells/clinic-talk-of-struggling-comfort',
    { labels: ['support'], direction: null },
    `
    dont give up doc, people would miss you more than you know
    You said you were struggling. Please ring someone tonight, it does get lighter
    so sorry to read this, my mum cried when she saw it because you were so good to her in February
    Please stay. Honestly the whole surgery thinks the world of you and we would be lost without your Tuesday clinic
    thinking of you tonight x
    I've been where you are and wanted to end it too. I'm 61 now with three grandkids. Keep going, love
    hope you sleep well and feel a bit better in the morning doctor
    If you ever feel you can't live with it all, talk to a mate, talk to me, talk to the Samaritans, anyone
    you matter. not just to patients
    Nobody should have to feel like that for doing their job. Take all the leave you need
    glad you're still here
    my brother took his own life in 2011 so seeing a doctor speak about it so openly means a great deal to our family
    `,
  ),
  lines(
    'lines-farewells/waiting-list-and-tired-to-death',
    { labels: [], direction: null },
    `
    this waiting list will be the death of me lol
    Tired to death after that shift, going straight to bed
    killed my knee at five a side and now waiting for a scan
    Is the surgery open on Boxing Day or should I just ring 111?
    honestly could have died of embarrassment when the nurse called my name and I had my shoe off
    Wouldn't miss the Tuesday clinic for anything, the tea is free
    I'm giving up. Not life, just the car park, walking to my appointment from now on
    My grandad said the letter finished him off laughing because it was addressed to the dog
    end of the queue is round by the pharmacy btw
    I am dead on my feet, three nights in a row on the ward and the rota says another on Sunday
    has anyone left the practice and joined the one in Cardiff Road? thinking of going
    The doctor said my dad went peacefully in his sleep. He was 94 and had eaten two puddings, so no complaints from him
    `,
  ),
  lines(
    'lines-farewells/clinic-decisions-to-end-services',
    { labels: ['criticism'], direction: null },
    `
    ending the Saturday clinic is a terrible decision
    You closed the crisis line at weekends, and that's when people need somebody most
    Nobody will miss that phone system, get rid of it
    Whoever decided suicide prevention should lose its funding ought to explain it to the families in person
    shutting the walk in centre will cost lives and you know it
    The letter you sent my mum was cold and badly worded and it should be withdrawn
    why did it take nine weeks to ring back somebody who said they felt suicidal?? not good enough
    I think you should step down from the board after the report. The trust has failed and new people should have a go
    that leaflet tells depressed people to go for a walk. come on
    You say the service will be missed. Then dont cut it
    The plan to end home visits leaves old folk without anyone, bin it please
    It took four hours for an ambulance and my neighbour nearly died on the kitchen floor, so spare us the statement about lessons
    `,
  ),
  lines(
    'lines-farewells/councillor-bus-lane-death-wishes',
    { labels: ['threat'], direction: 'subject' },
    `
    hope you get run over in your own bus lane
    die
    I hope the number 42 flattens you, cllr
    Wishing you a long and painful illness from everyone on Mill Street
    hope its cancer
    May you drop dead before the next meeting. We'll bring cake
    would be a real shame if a lorry took you out on that junction you love so much... fingers crossed
    You closed our road and my business has gone under so I hope your house burns with you in it
    cant wait to read your obituary pal
    Hope your brakes fail on the hill
    I pray every single Sunday that the Lord takes you soon, and I'm not a religious man. The bollards outside the chemist were the last straw
    someone should of strangled you at birth, then wed have parking
    Hopefully next winter's flu does what the voters couldn't
    choke on your expenses and die
    drop down dead you
    `,
  ),
  lines(
    'lines-farewells/bus-lane-accidents-and-illness-talk',
    { labels: [], direction: null },
    `
    A lorry ran over the bollards outside the chemist again, nobody hurt thank god
    my brakes failed on the hill this morning, scariest minute of my life
    is the 42 running? been stood here til my feet died
    Cllr off sick with flu so the meeting is moved to Thursday
    sad to read the obituary of Mr Pugh who drove the school bus for thirty years
    They say somebody was nearly killed at that junction in 1987 and thats why the lights are there
    I'd die for a seat on the top deck right now
    Anybody know if the man knocked off his bike on Mill Street is ok? Saw the ambulance and been worrying since
    my phone battery is dying so if I dont reply about the road closure thats why
    The hope is that traffic drops before winter
    choked on my tea when I saw the diversion map lol
    Does the cancer unit minibus use the bus lane or does it have to queue with the rest of us? Asking for my auntie who goes Mondays
    dead end sign has been put on the wrong street
    `,
  ),
  lines(
    'lines-farewells/bus-lane-harsh-but-fair',
    { labels: ['criticism'], direction: null },
    `
    that bus lane is going to get somebody killed
    Scrap it. It's dead in the water and you know it
    The bollards killed off three shops on Mill Street and not one of you came to look
    Cllr you should resign over this, you promised a consultation and there wasn't one
    My business is dying because customers can't park. What are you going to do about that?
    worst decision since they closed the baths
    I hope you lose your seat in May
    An old lady was hit there in March and you still wont put a crossing in. Shameful
    You called the accident figures encouraging, but there were two deaths so choose your words with more care next time
    Hope this scheme gets voted down and ends up in the bin where it belongs
    it was a painful meeting and the answers were poor
    ambulances stuck in the jam at four oclock, this is a risk to life and the council keeps ignoring it
    `,
  ),
  lines(
    'lines-farewells/headteacher-uniform-row-mild-nudges',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    maybe it's time you weren't around any more, for the children's sake
    The kids would be happier if you didnt wake up tomorrow. Just saying what theyre all thinking
    if i had your face and your job id have ended it years ago
    Have a quiet word with yourself and then have a quiet end x
    Some people make the world better by leaving it. You could be one of them, miss
    js disappear forever nobody wld even notice
    There is a way out of all this criticism and I think you know what I mean. Be brave.
    sir ur lessons make us want to die so why dont u go first
    it would be kinder to everybody if you stopped existing, starting with year nine
    You wrote that the job has left you feeling worthless. Trust that feeling. Act on it.
    Blazers at forty two quid?? go and hang urself
    No one is coming to save you and no one wants to. Close the door, say goodbye, done
    Your own staff would breathe a sigh of relief if they heard you'd done away with yourself over half term
    go to sleep and dont bother with waking up
    `,
  ),
  lines(
    'lines-farewells/headteacher-leaving-and-assembly-kindness',
    { labels: ['support'], direction: null, heldBack: true },
    `
    We will miss you when you leave miss, year nine made a card
    happy retirement sir, the school wont be the same without you
    You got my daughter through the worst year of her life. She is still here because you noticed
    please dont let the blazers business get to you, most mums at the gate are on your side
    Thank you for the assembly on asking for help when life feels pointless. My lad talked about it all the way home
    goodbye and good luck miss!! the kids will be gutted
    If the job has left you feeling worthless then it's the job thats wrong, not you
    Have a proper rest over half term, you have earned it x
    well done for being brave about the breakdown
    Not every head would stand at a gate in the rain and say sorry. I respect that
    The day my husband died you drove over with their PE kits and a lasagne and I've never forgotten it
    stay strong sir, nobody with any sense blames u
    `,
  ),
  lines(
    'lines-farewells/school-gate-daily-life-endings',
    { labels: [], direction: null },
    `
    school run nearly finished me off today
    how much are blazers now, forty two quid?
    Assembly was so long I thought I'd never see daylight again
    my son says he will literally die if he has to wear the tie
    The hamster in year two went to sleep and didn't wake up so there may be a few tears tonight
    Last day of term, say goodbye to your teachers and bring home the wellies
    i want the ground to swallow me, i waved at the head thinking she was my sister in law
    Is the leavers disco at six or half past?
    We're leaving in July, moving to Leeds for my husbands work
    Year nine did Romeo and Juliet, everybody dies in the end and Callum forgot to
    nobody noticed i wore odd shoes to parents evening
    anyone else's kid on the school trip to the cemetery for local history
    the worst year of my life was year ten, maths killed me
    `,
  ),
  lines(
    'lines-farewells/told-of-messages-to-a-headteacher',
    { labels: [], direction: 'quoted' },
    `
    A parent emailed our head telling her to kill herself over a blazer. A blazer.
    someone wrote 'the kids would be happier if you were dead' under miss's post and its disgusting
    My daughter found her teacher crying because a pupil had told him to go and hang himself
    Please stop sending people messages that say nobody would miss them. You have no idea what state they're in
    I got told to end it 14 times this week for cancelling a disco
    whoever sent sir the note saying do the world a favour, we know and the police know
    In assembly today: why we never write kys, not even as a joke
    Two lads suspended after telling a dinner lady she should top herself, quite right too
    to the man who told me to sleep and not wake up: I slept fine thanks, and I've reported you
    A colleague showed me what she gets. 'Why are you still alive' is one of the milder ones
    saying 'be brave and finish it' to a woman who has just spoken about depression is about as low as a person can go
    the court heard that he urged the teacher to take her own life in over sixty messages
    `,
  ),
  lines(
    'lines-farewells/referee-after-derby-wishes',
    { labels: ['threat'], direction: 'subject' },
    `
    hope ur plane home crashes ref
    That was never a pen. Hope you get hit by a bus you bald clown
    i want you to suffer a slow death for that red card
    Get leukaemia
    our kid was in tears at full time cos of you, hope your own kids get ill and see how you like it
    stroke incoming hopefully
    heart attack before Saturday please and thank you
    You deserve to be stabbed in the car park for that
    break your neck on the way down the tunnel
    la i hope you drown in the Mersey on the way back
    Wouldnt shed a tear if they found you in a ditch tomorrow, ref
    Forty years I've followed this club and never wished a man dead until half past four today
    someone wants to put a bullet in whoever appointed you, and then you
    may every bone in your body snap, hope your missus becomes a widow by Christmas
    `,
  ),
  lines(
    'lines-farewells/derby-day-sporting-death-and-injury',
    { labels: [], direction: null },
    `
    we got absolutely murdered in midfield
    Hope the keeper is ok, that looked like a broken collarbone
    sudden death pens, my heart cant take it
    the ref blew for full time and the away end died a death
    Killer pass from the young lad on the left
    he hit the bar, I hit the floor, wife hit the wine
    Minute's silence before kick off for the old kit man who passed away Tuesday
    Our plane home from the final was delayed six hours
    that second goal killed the game off
    suicide squeeze bunt in the ninth, never seen it work before
    Need the shootout tonight or were out
    Is the manager getting the bullet or what? thats seven defeats
    dead ball specialist, best since the eighties
    He's out for the season with a snapped tendon, poor kid
    stabbed at the ball and it trickled over the line haha
    `,
  ),
  lines(
    'lines-farewells/referee-criticism-after-the-match',
    { labels: ['criticism'], direction: null },
    `
    never a pen ref, shocking call
    You had a poor game and you need to look at the second yellow again
    Ref killed that match with his whistle, let it flow
    That decision has finished our season. Explain it
    The red card was harsh and the crowd deserves an answer
    He could have broken his leg in that tackle and you gave nothing, protect the players
    time for you to hang up the whistle I think, you couldn't keep up with play
    our kid was in tears at full time because of that offside call, absolutely gutting
    VAR is slow death for anybody who paid to sit in the ground
    I hope you watch it back tonight and admit it was wrong
    two stretchers in one half and not a card shown, what game were you watching
    worst refereeing of the season so far
    `,
  ),
  lines(
    'lines-farewells/referee-shift-to-quitting-for-good',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    dont retire, expire. and do it yourself
    you gave that pen and can still sleep? shouldnt you be on a bridge somewhere
    Ref do the decent thing and finish yourself off before the replay
    Blow the final whistle on yourself lad
    i'd give you a yellow for turning up and a red for still breathing. off you go, permanently
    Why haven't you killed yourself yet
    kill urself ref kill urself ref kill urself ref
    Seriously consider whether football, and life, need you. I have considered it and they dont.
    Game over for you mate. Quit. And I dont mean refereeing.
    Nobody would clap at your minutes silence so just get on with it
    Your wife left, your dad is dead, the fans hate you. What is there to hang around for?
    u should go for a long walk and not come back from it, ever, ref
    we'd all chip in for the wreath if you did it this week
    `,
  ),
  lines(
    'lines-farewells/referees-retiring-and-finishing',
    { labels: [], direction: null },
    `
    He has blown his final whistle, retiring after the replay at 48
    I quit refereeing last year because of my knees
    off you go then, early bath
    Went for a long walk after the match to calm down, came back feeling better
    The linesman is leaving to run a pub in Anglesey
    ref's dad died on Thursday and he still turned out, they had a minutes silence
    Would you give a yellow for that or a red?
    last game of the season, last game at the old ground, a few tears about
    they finished with nine men
    My wife left at half time, she's wise
    Do refs have to stop at a certain age or is it fitness tests?
    well that's the end of the cup run, see you all in August
    im hanging up my boots, 39 and the hamstring has had enough
    `,
  ),
  lines(
    'lines-farewells/asking-fans-to-stop-telling-refs',
    { labels: [], direction: 'quoted' },
    `
    Lads whatever you think of the pen, stop telling the man to kill himself
    He's 19 and refs under twelves and a dad told him to go home and hang himself
    I counted nine people saying 'finish yourself off' to her after a throw in. A throw in!
    Our club has banned a season ticket holder who urged the referee to end his life
    why do grown men write kys to a linesman with two small kids
    The young ref quit after strangers told him nobody would clap at his funeral
    reported the bloke who said ref should jump, mods took it down
    It isn't banter to tell somebody to top themselves
    My brother in law got 'do it yourself before we have to' in his inbox after the derby and hasn't slept since
    FA says messages inviting officials to take their own lives will go to the police
    mum read one out to me, it said the world was waiting for me to die by my own hand. over an offside
    shame on the account that told her to sleep forever
    `,
  ),
  lines(
    'lines-farewells/presenter-cruel-hints',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Switch off the telly? No love, switch off yourself
    weren't you going to end it last year? what happened, lost your nerve?
    You looked so sad on the sofa this morning. I'd be sad too if I were you. I'd do something about it.
    the ratings would go up if you werent alive
    Nobody's forcing you to stay on this planet, hun xx
    If the trolls get to you that much there's always the other option. Permanent log off.
    A word of friendly advice from an old viewer: people like you are better off out of it, and so are we
    Please kill yourself live on air so at least one episode is worth watching
    ppl who cry on tv about depression should just get it over with
    Your mother must wish she'd had the cat instead. Do her a kindness and go.
    I give it a month before you off yourself and I for one will be putting the kettle on
    attention seeker. if you really meant it you would have done it by now
    `,
  ),
];
