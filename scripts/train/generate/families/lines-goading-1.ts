import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Telling somebody to end their life in plain everyday words, beside messages that share the words and mean well or mean something else. */
export const linesGoading1: readonly Family[] = [
  lines(
    'lines-goading/offside-referee-told-to-end-it',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    go and kill yourself ref
    end your life, you gave that as offside
    do everyone a favour tonight and don't wake up
    Whoever talked you out of it last year did football no favours.
    if i'd given that penalty i'd top myself, so what's keeping you
    Heard you were struggling after the derby. Good. Struggle all the way to the end of it.
    kys ref
    The honourable thing after a decision like that is to stop living, and I'd think you know it.
    seriously just kill yourself, nobody in this ground would even look up
    Hang up your whistle and then your life
    you should of ended it when you got dropped from the list
    Retire from the league, then retire from breathing.
    dont bother with the post match report just go home and end it all
    `,
  ),
  lines(
    'lines-goading/offside-referee-fair-talk',
    { labels: [], direction: null },
    `
    end the half ref it's chucking it down
    hang up your whistle and enjoy your retirement mate
    You killed the game as a contest with that second yellow, but by the book it was right.
    do everyone a favour and blow up early, we're five nil down
    don't wake up the linesman he's having a lovely time
    Whoever talked you into refereeing under-nines deserves a medal, and so do you.
    that penalty was the death of our season, ah well, pub
    Heard you were struggling with the knee after the derby, hope it mends.
    go home ref, kettle on, feet up
    nobody in this ground could see that from where we sat
    You should have ended it after ninety-three, not ninety-eight. My nerves.
    dead and buried by half time as usual
    you still alive after that tackle from our centre half?
    `,
  ),
  lines(
    'lines-goading/supply-teacher-night-messages',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    no one would miss you miss
    sir can you just die by your own hand pls
    the whole of year ten wants you to kill yourself, we voted
    Everyone saw your arms on the trip. Do more.
    ur gonna do it anyway so do it before monday
    If you were gone by the morning we'd get a free period and nobody would ask about it twice.
    cry about it and then end it
    My daughter came home upset because of you. Have you considered not being alive?
    pls unalive before mocks
    bet you won't. bet you haven't got the guts to finish yourself off
    go hurt yourself it's all you're good at
    `,
  ),
  lines(
    'lines-goading/supply-teacher-night-twins',
    { labels: [], direction: null },
    `
    no one would miss your lesson miss, best one of the week
    sir can you die your beard for red nose day pls
    why haven't you done the register yet
    the whole of year ten voted for you to lead the trip
    If you were gone by the summer we'd all cry, so please take the permanent job.
    bet you won't do the parachute jump sir
    end of term, go home, sleep for a week
    My daughter came home upset because you are leaving. Have you considered staying?
    finish yourself a cup of tea before period five for once
    pls dont do mocks on monday we beg
    Some people are born to teach and you are one of them.
    you're gonna get it anyway so apply before friday
    everyone saw your goal in the staff match!!
    `,
  ),
  lines(
    'lines-goading/gp-desk-callers',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Eight in the morning and you pick up the phone alive. Shame.
    I hope one day you can't take it any more and you act on it.
    why don't you take your own life instead of taking my call
    Forty-one in the queue. If the woman on the desk ended herself it'd be forty.
    you ought to be dead and you ought to see to it yourself
    No appointments? Then no reason for you to carry on living either.
    Go ahead and do away with yourself, love, the surgery will cope.
    put yourself out of our misery
    You sounded so tired on the phone. You could always make it stop for good.
    top yourself you'd be doing the nhs a favour
    just give up. on everything. on life
    If I spoke to people how you do I'd not be able to live with it. Why are you?
    `,
  ),
  lines(
    'lines-goading/gp-desk-kindness',
    { labels: [], direction: null },
    `
    Eight in the morning and you picked up first ring. Miracle.
    You sounded so tired on the phone. I hope somebody makes you a brew.
    forty-one in the queue and I lost the will to live, then you were lovely
    No appointments? Then put me down for the nurse, please.
    I can't take it any more with this hold music
    why don't you take your lunch break, the phones can wait
    If I'm dead by Thursday at least I'll get out of the flu jab
    I was in a dark place in March and the receptionist stayed on the line until my sister came.
    just give up on the online form, ring them
    Put us out of our misery, is the surgery shut on bank holiday or not?
    you'd be doing me a favour if you could squeeze him in
    `,
  ),
  lines(
    'lines-goading/climate-talk-carbon-footprint',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You want fewer emissions, begin with your own breath.
    too many people on the planet you say. you go first
    Practise what you preach and remove yourself from the atmosphere.
    One less professor exhaling. Think of the carbon. Off you pop, permanently.
    lead by example and stop existing
    the greenest thing you could do is not be here tomorrow
    Net zero starts at home: you're the one, make it zero.
    If humanity is the problem, solve your bit of it tonight.
    If the future is so hopeless why are you still in it
    why wait for 2050 love, check out now
    so depressed about glaciers? then finish yourself, nobody's holding you here
    `,
  ),
  lines(
    'lines-goading/climate-talk-arguments',
    { labels: [], direction: null },
    `
    If we want fewer emissions let's begin with the town hall boiler.
    You fly to conferences. Practise what you preach and take the train.
    the greenest thing you could do is not fly tomorrow
    too many people in the lecture hall, you go first
    Net zero by 2030 starts at home, so who's fitted a heat pump?
    I get so hopeless about glaciers that I have to turn the news off.
    lead by example and stop using the drax figures
    why wait for 2050
    If fossil fuel is the problem, solve your bit of it and leave the car.
    Offset the coach trip. Entirely. I've done the sums.
    Climate grief is real and our Tuesday group is for anybody who feels there's no point going on.
    end coal now
    coral is dying and we're arguing about straws
    `,
  ),
  lines(
    'lines-goading/local-reporter-wished-they-had-succeeded',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You survived. What a waste of an ambulance.
    should've gone through with it in 2019
    Read your piece about being suicidal. Bit disappointed by the ending, to be honest.
    You can't even manage that properly. Have another go.
    Whoever rang 999 for you should have let it ring, you were nearly gone
    so brave of you to write about your attempt. braver to have finished it
    I don't know who saved you but they owe this town an apology
    You wrote that you still think about it. Think quicker.
    unfinished business you. finish it
    I hope there's a part two and that you don't write it.
    `,
  ),
  lines(
    'lines-goading/local-reporter-glad-they-lived',
    { labels: ['support'], direction: null },
    `
    You survived, and this town reads better for it.
    thank god they found you in time
    Read your piece about being suicidal. Cried at the ending, the good way.
    so brave of you to write about your attempt
    I don't know who saved you but I'd like to buy them a pint
    You wrote that you still think about it. Ring me when you do, any hour.
    glad you're still here mate
    Whoever rang 999 for you, bless them
    i tried too, 2011. i'm so pleased neither of us managed it
    Part two, please, and a long life to write it in.
    Please don't have another go at getting through it alone.
    still breathing, still filing copy, good lad
    `,
  ),
  lines(
    'lines-goading/late-colleagues-and-welcome-guests',
    { labels: [], direction: null },
    `
    why are you still here, it's gone seven, go home
    Still here? Your bus went ten minutes since.
    why are you still here when the buffet's next door
    You're still alive then! Thought the stag do had finished you off.
    how are you still breathing after that hill
    Why are you still at your desk, the caretaker wants to lock up
    still here at 94 and still winning at whist, wonderful woman
    what are you even still doing in {town}, weren't you moving Tuesday?
    no reason for you to hang around, the results are Thursday
    Nobody asked you to stay till the end of the count but we're thankful you did.
    go on, off with you, I'll cash up
    I come downstairs and the guests from Saturday are STILL HERE, best weekend in years
    are you still up
    `,
  ),
  lines(
    'lines-goading/why-still-here-hostile',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    why are you still alive
    How come you're still breathing, genuinely, what for
    Every morning I check whether you're still with us and every morning I'm let down.
    still here? still? when are you planning to sort that out
    you not dead yet
    What are you even staying alive for at this point
    What is there left for you? No marriage, no job, no friends. You do the maths and then do the rest.
    No reason for you to hang around on this earth
    Give me one good reason you shouldn't end it. I'll wait. See, nothing.
    I see you woke up again. Better luck tomorrow.
    nobody asked you to keep living
    Some of us expected you to have had the decency to be gone by Christmas.
    `,
  ),
  lines(
    'lines-goading/vicar-follow-your-dead',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    your husband's waiting for you, go to him
    If heaven's that good what's stopping you from going up early
    She died in June and you're moping. Follow her then.
    go be with your son if you miss him so much
    You buried your wife and you should have climbed in alongside.
    You keep saying you'll see him again, so stop putting it off.
    join your brother. same way he went
    You bang on about eternal life, reverend, get started on it.
    Do what your sister did. It runs in the family, I'm told, so run with it.
    meet your maker already, you can arrange it yourself
    `,
  ),
  lines(
    'lines-goading/vicar-grief-and-comfort',
    { labels: [], direction: null },
    `
    your husband's waiting for you in the car park, vicar
    She died in June and I still lay two places.
    I want to be with my son. I miss him so much I can't see straight.
    We buried my wife on Friday and I'd have climbed in after her if my daughter hadn't held my arm.
    your mum had the right idea about hymn 212
    Join your brother at the back, there's two seats
    My father took his life when I was nine. I'm older now than he got to be.
    If heaven's that good they'd better have Yorkshire puddings
    Some days I think of following him. I've told the doctor and I've told my sister.
    it runs in the family, that laugh
    Do what your sister did and join the bellringers
    `,
  ),
  lines(
    'lines-goading/streamer-chat-text-speak',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    kys
    kys on stream
    k y s
    alt f4 irl
    uninstall life
    log off. forever. u know what i mean
    do a flip and dont land it
    ctrl alt delete urself lol
    neck urself bro
    go commit die
    unalive challenge when
    L + ratio + end it
    keep urself safe (opposite)
    final episode of ur life when
    ngl u should self delete
    clip it chat hes gonna cry, now do it fr no balls
    respawn as someone else, u know the first step
    `,
  ),
  lines(
    'lines-goading/streamer-chat-gaming-twins',
    { labels: [], direction: null },
    `
    kill yourself with the grenade to respawn faster, it saves the walk
    alt f4 and reload, the texture bug goes
    uninstall the dlc its cursed
    log off, eat something, see you tomorrow
    do a flip off the roof in gta pls
    ctrl z ctrl z ctrl z
    L + ratio + your cat hates you
    u died 43 times to the same skeleton im crying
    end it with the big sword
    go die to the boss so we can see the cutscene
    respawn at the lighthouse its closer
    keep urself safe mate genuinely, take the break
    clip that i'm dead
    why are u still alive with 2 hp HOW
    jump. jump. JUMP. ok you're in the lava
    chat stop telling him to hurt himself its not funny
    `,
  ),
  lines(
    'lines-goading/polite-solicitors-cold-form',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I should be obliged if you would give some thought to whether you need go on living.
    With the greatest respect, the kindest course open to you is to end your life.
    I write merely to say that should you be considering suicide, I see no grounds for objection.
    One hesitates to recommend it, but you might try not existing.
    May I suggest that you do not trouble yourself with a next year.
    It is my considered view that your family would be materially better off if you predeceased us all.
    Kindly expire, at your own convenience and by your own efforts.
    I understand you have contemplated an exit. Please don't let us detain you.
    Were you to harm yourself, I can assure you that the parish would bear it with composure.
    Your continued presence among the living is, if I may say so, an indulgence you ought to surrender.
    Yours in the hope that you will shortly take matters into your own hands
    `,
  ),
  lines(
    'lines-goading/polite-solicitors-harmless-form',
    { labels: [], direction: null },
    `
    I should be obliged if you would give some thought to whether we need go on with the appeal.
    With the greatest respect, the kindest course open to you is to end the tenancy.
    I write merely to say that I see no grounds for objection to the dormer.
    One hesitates to recommend it, but you might try the ombudsman.
    May I suggest that you do not trouble yourself with next year's accounts.
    It is my considered view that your family would be better off with a will than without.
    The licence will shortly expire; kindly renew at your convenience.
    I understand that you have contemplated leaving. Please let me detain you.
    Were you to harm the hedge, the parish would not bear it with composure.
    If your client is at risk of suicide the hearing must be adjourned, and I shall not oppose it.
    Yours in the hope that you will shortly be well
    `,
  ),
  lines(
    'lines-goading/haircut-run-resignation-go-on-then',
    { labels: [], direction: null },
    `
    go on then do it, chop the lot off
    Do it do it do it, bleach blonde
    just do it, sign up, couch to 5k starts Monday
    go on, hand your notice in, you've talked about it since Easter
    What's stopping you? Jump in, water's lovely
    you know you want to. fringe.
    dare you to ask for a rise
    Bet you won't. Bet you a tenner you won't get past the lobster tank without tapping it.
    Stop talking about it and do it: book the flights, tell the boss, sell the sofa.
    nobody would blame you if you quit tonight
    you'd be better off out of there
    go on, one more lap, you haven't got the guts haha
    Finish it. You're four hundred words from a whole novel, FINISH IT
    `,
  ),
  lines(
    'lines-goading/go-on-then-dared-to-die',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You said you'd had enough. Well? Off you go then
    all talk. if you meant it you'd be dead already
    Stop talking about suicide and get on with it
    third time this month you've said you can't go on. so don't go on
    you know you want to. so end it
    Attention seeking. People who mean it just do it. Prove me wrong.
    do it tonight, no more posts, no goodbyes
    Go on. Nobody would blame you. Nobody would notice.
    We've all heard the wolf cried. Show us a body or shut up.
    `,
  ),
  lines(
    'lines-goading/own-despair-night-shift',
    { labels: [], direction: null },
    `
    i don't want to be here any more and i don't know who to tell
    Can't go on like this
    I keep thinking everyone would be better off without me
    it's 4am, the ward's quiet, and I'm sat in the linen cupboard wanting it all to stop
    does anyone know a number that answers at night
    nobody would notice if I didn't turn up tomorrow, that's how it feels
    I wanted to end my life last spring. I'm telling you because somebody reading this wants to now.
    i cut myself again. day one, start over
    What am I even staying alive for. Sorry. Bad night.
    please somebody talk to me
    I rang the helpline and the lad just listened for an hour. I'm still here.
    every time the phone pings I think I'd rather be dead than open it
    `,
  ),
  lines(
    'lines-goading/please-stay',
    { labels: ['support'], direction: null },
    `
    please stay
    the world is better with you in it
    don't you dare go anywhere, we need you
    You are not a burden and nobody would be better off.
    stay tonight. just tonight. then ring me
    Whatever they told you to do, don't. They're wrong about you.
    I'd notice. I'd notice within the hour, you daft sod
    keep breathing, that's the only job you've got today
    You matter more than a decision in the eighty-ninth minute.
    people would care. i would care. my nan would care and she's never met you
    Don't end it over them. Eat something, put the phone in a drawer, and come to ours.
    You being alive is the best bit of my week
    `,
  ),
  lines(
    'lines-goading/reporting-the-messages',
    { labels: [], direction: 'quoted' },
    `
    I got "kys" forty times before breakfast. I teach geography.
    Someone wrote "go and kill yourself" under a photo of her dog.
    He was told to end his life over a throw-in. A throw-in.
    "Do everyone a favour and don't wake up", says the first of today's emails, and it's signed.
    they wrote that nobody would miss me. screenshotted and sent to the police
    Today's post: one gas bill, one note saying I should follow my husband.
    telling a grieving mum to "join him" is the lowest thing I've read on here
    People typed "do it" at a girl asking for help. Type it to my face, says her dad.
    This is what our receptionist heard at 8.04: "why don't you end it, love"
    I counted. Nineteen accounts told a weather presenter to die by her own hand because it rained on Glastonbury.
    who sits down and writes "try harder next time" to somebody who survived
    `,
  ),
  lines(
    'lines-goading/waste-of-space-and-end-it',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    kill yourself you pathetic little man
    You useless waste of skin, end it already
    fat ugly cow, starve
    go and top yourself you snivelling creep
    You're a failure as a mother. Do those kids a kindness and disappear for good.
    worthless. talentless. now make it lifeless
    Stupid woman. Too thick even to do away with yourself right.
    you absolute muppet just end your life lol
    Nasty piece of work, you. The sooner you take your own life the better.
    no brain no friends no point, kys loser
    A coward like you wouldn't dare, but do try: end it, you streak of nothing.
    ugly inside and out so cut your losses and cut yourself
    `,
  ),
];
