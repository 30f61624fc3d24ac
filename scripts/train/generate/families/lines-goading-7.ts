import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Short goading in many word orders and half-sentences, beside many short harmless messages with the same words. */
export const linesGoading7: readonly Family[] = [
  lines(
    'lines-goading/short-swimmer-end-and-life',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    your life, end it
    end that life of yours
    time to end your life x
    ending yourself would help
    suicide. think about it
    suicide suits you
    pls consider suicide
    a suicide would be nice, yours
    killing yourself: yes or yes
    have u killed urself
    killed yourself yet?
    hurry up with the suicide
    wish youd kill yourself
    death looks good on you, choose it
    choose death
    pick dying
    not living would suit you
    try not living
    no more you please, you arrange it
    you, dead, by your own hand. lovely
    `,
  ),
  lines(
    'lines-goading/short-swimmer-end-and-life-harmless',
    { labels: [], direction: null },
    `
    your turn, end lane
    end of my life story, next
    time to end the debate x
    ending the fee would help
    suicide prevention stall by the door
    suicide isn't a punchline
    suicidal again. ringing the doctor at eight
    pls consider the earlier train
    lost my uncle to suicide
    have u killed the wasp
    killed the vibe yet?
    hurry up with the towels
    death by chocolate, two spoons
    black looks good on you
    choose life, said the T shirt
    no more homework please
    try not laughing
    my gran chose her own hymns
    dead good, that
    still living on beans
    I nearly died of shame
    near death, that roundabout
    `,
  ),
  lines(
    'lines-goading/short-museum-guide-still-here',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    alive? why
    why bother living
    still breathing? give it up
    why are you among the living
    breathing again today i see. quit
    who said you could live
    you live? undo that
    woke up did you. pity. don't again
    how come you aren't dead by choice
    what, still not dead
    another birthday? you were meant to stop
    no need for you to live
    nothing's keeping you alive so
    the dead are waiting for you
    join the dead
    see you at your funeral, make it soon
    cant wait for ur funeral, dont keep us
    `,
  ),
  lines(
    'lines-goading/short-museum-guide-still-here-harmless',
    { labels: [], direction: null },
    `
    alive? just about
    why bother ironing
    still breathing? the sourdough I mean
    why are you among the coats
    who said you could park
    you live? thought you'd drowned in marking
    woke up did you. it's noon
    what, still not sold
    another birthday? you don't look it
    no need for you to stay, thanks
    nothing's keeping this fridge alive
    your sisters are waiting for you
    join the queue
    your bath's ready, get in
    see you at the funeral, two o'clock
    can't face the funeral alone
    still here, still waiting, window four
    good to see you're still with us
    how come you aren't at the party
    dad's still with us, just
    why am I awake
    still here thanks to you lot
    `,
  ),
  lines(
    'lines-goading/short-vet-nobody-and-better',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    better off dead you are
    dead you'd be better
    no one wants you living
    not a soul would weep, go ahead
    your kids want you dead, do it for them
    i'd laugh if you ended it
    id clap if you topped urself
    nobody stopping you from dying
    nobody will find you, nobody will look, go
    we'll cope without you, die
    life's nicer minus you, subtract yourself
    you add nothing, remove yourself from life
    a kindness to all: your suicide
    do your family a kindness and die
    unloved. unwanted. be unalive
    `,
  ),
  lines(
    'lines-goading/short-vet-nobody-and-better-harmless',
    { labels: [], direction: null },
    `
    better off at Aldi you are
    no one wants the corner piece
    who'd cry at a car advert. me
    not a soul in the pub
    your kids want you home
    i'd laugh if you did it in a kilt
    id clap if the bus came
    nobody's stopping you from seconds
    we'll cope without you, get well
    you add so much to this choir
    a kindness to all: indicators
    do your family a kindness and rest
    loved. wanted. missed. come home
    I feel unwanted today
    not alone, not tonight
    who'd notice? I would
    the cat would be devastated
    nobody likes Mondays
    `,
  ),
  lines(
    'lines-goading/short-ferry-captain-do-it',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    do it then, die
    do it, end yourself
    get it done, tonight, your death
    well? are you doing it or not, dying
    just get on with dying
    hurry up and end it all
    dont chicken out of dying this time
    be brave for once and kill yourself
    man up and end it
    big talk. where's the body
    you promised us you'd do it. die
    prove you're suicidal
    if you're suicidal act like it
    said you'd be gone from this life by now. well, go
    go on, hurt yourself, see if i care
    carry on hurting yourself, it's working
    more harm, self harm, go
    `,
  ),
  lines(
    'lines-goading/short-ferry-captain-do-it-harmless',
    { labels: [], direction: null },
    `
    do it then, dye it pink
    do it, enter yourself in the relay
    go through with the wedding, he's lovely
    get it done, tonight, your tax
    well? are you dancing or not
    just get on with the speeches
    hurry up and end this penalty shoot out
    dont chicken out of karaoke this time
    be brave for once and try the oysters
    man up is bad advice, ask for help
    big talk, small catch
    you promised us you'd do it. conga
    if you're suicidal please say so
    said you'd be gone by now, want a lift?
    go on, have the last one
    cut. go on. cut. it's only ribbon
    carry on, it's working
    don't hurt yourself lifting that
    do it for your nan
    go on then, twist my arm
    go on my son
    did it. quit. free
    do it again, granny missed it
    `,
  ),
  lines(
    'lines-goading/short-tour-guide-comfort',
    { labels: ['support'], direction: null },
    `
    stay
    stay with us
    don't go
    please don't do it
    we want you here
    i want you alive
    you're wanted
    you're worth staying for
    hang on, I'm coming
    breathe. I'm here
    don't hurt yourself tonight, ring me
    eat something, love
    glad you woke up today
    so glad you didn't do it
    you would be missed, terribly
    not a burden. never
    one more day. then another
    ignore them and live
    live, out of spite if need be
    keep going, we see you
    they're wrong. you're good
    the world needs you in it
    hold on pal
    you made it to Friday
    `,
  ),
  lines(
    'lines-goading/short-own-low-days',
    { labels: [], direction: null },
    `
    i want it to stop
    can't do this any more
    i'd rather be dead
    don't want to wake up tomorrow
    what's the point of me
    I hate being alive today
    thinking about ending it. scared
    who do I ring
    I hurt myself again
    I've stopped eating and I can't tell mum
    everyone'd be happier without me
    is it normal to want to vanish
    help
    still here. barely
    not safe on my own tonight
    i miss him so much i could die
    they told me to do it and I nearly did
    I'm so tired of living like this
    three years since I tried. hello, life
    nobody at work knows I tried
    can somebody just say something kind
    `,
  ),
  lines(
    'lines-goading/short-panel-show-guest-longer-mix',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Watched you on the panel last night and thought, there's a man who'd be improved by his own death.
    Not one funny line in thirty minutes, so maybe put a stop to yourself before series two.
    I used to like you. Now I'd like it if you weren't alive, and I'd like you to see to that.
    You said on air that you've felt suicidal. Follow your feelings, that's what I tell my kids.
    Why did nobody let you die when you had the chance
    the audience was dying. you should join in
    You've two choices as I see it, apologise or end your life, and nobody will accept the apology.
    Every time you're on I pray you'll go home and not be here the day after.
    Reading that your depression is back made my week. Let it take you this time.
    don't let anyone talk you out of it again, they meant well but they were wrong, you should have died
    I'd say get help but I'd rather you got buried, under your own steam.
    `,
  ),
  lines(
    'lines-goading/panel-show-guest-harmless-longer',
    { labels: [], direction: null },
    `
    Watched you on the panel last night and thought, there's a man who'd be improved by a sandwich.
    Not one funny line in thirty minutes, so maybe put a stop to it before series two.
    I used to like you. I still do, but I'd like it if you let the others speak.
    You said on air that you've felt suicidal. My son turned the sound up and then, for the first time, talked.
    the audience was dying, my wife was weeping, the man in row two fell off his chair
    You've two choices as I see it, apologise or bring cake, and everybody will accept the cake.
    Reading that your depression is back made me sad. I hope they catch it quicker this time.
    don't let anyone talk you out of the moustache again, they meant well but they were wrong
    I'd say get help but I gather the whole village is already holding the ladder.
    Every time you're on I pray you'll do the goose.
    `,
  ),
  lines(
    'lines-goading/lighthouse-volunteers-held-back',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    light's out, so should you be, for ever
    sink, and don't come up again
    be lost to us all, and on purpose
    nobody's sending a boat for you, so quit the struggle and die
    abandon yourself
    You were washed up years ago. Let the rest of you go.
    drift off from this life, skipper, there's none ashore to wave
    may your own hand be the end of you
    we'd ring the bell for joy if you departed by choice
    call no mayday, just die
    `,
  ),
  lines(
    'lines-goading/lighthouse-volunteers-held-back-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    light's out again, bring a bulb
    sink's blocked
    lost at sea, 1911, and still remembered
    they're sending a boat for you, hold on to the buoy
    abandon ship, the tea's gone cold
    washed up, dried up, put away
    drift off for an hour, skipper, I've the watch
    ring the bell for supper
    The coastguard asked her why she was out on the point alone, and she told him, and he sat down beside her.
    mayday bank holiday, open till six
    dead calm
    kill the lamp, it's daylight
    `,
  ),
];
