import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hurried everyday goading in many verbs, persons and word orders, beside hurried everyday kindness, chat and worry. */
export const linesGoading4: readonly Family[] = [
  lines(
    'lines-goading/sprinter-false-start-plain',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    kill urself for that false start
    just die already, and do it yourself
    you need to die by suicide
    i want you to end your life
    Honestly you should think about suicide
    commit suicide please
    go die somewhere, no one will stop you
    If I'd run like that I would kill myself and so should you.
    hope you kill yourself
    really hoping you decide not to live
    You've let the whole country down, do us a favour and end your life.
    suicide is your best option now
    ur better off dead n u know it so do it
    hope this pushes you over the edge
    let this be what finally makes you do it
    You lost me a hundred quid. Kill yourself
    you dont deserve to live, stop living
    `,
  ),
  lines(
    'lines-goading/sprinter-false-start-kind',
    { labels: [], direction: null },
    `
    that false start nearly killed me and i was on the sofa
    you need to sleep and eat and not read this app
    i want you to end the season on a high
    Honestly you should think about the 400
    go home somewhere quiet, no one will mind
    If I'd run like that I would frame it
    really hoping you decide not to retire
    You've not let anybody down, do us a favour and ignore them.
    suicide is never the best option, whatever some idiot with a betting slip says
    ur better off with the new coach n u know it
    hope nobody pushes you to run on that hamstring
    i lost a quid, i'll live
    let this be what finally makes them fix the blocks
    you deserve to enjoy it again
    dead last in my heat once, still got the vest
    `,
  ),
  lines(
    'lines-goading/actor-soap-storyline-goading',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    when your character died i wished it was you
    Do what your character did on Tuesday but for real.
    the soap wrote you out, now write yourself out
    you acted dead so well, try staying that way
    Best thing you ever did was the funeral scene. Do a live one.
    Wish you'd take method acting as far as it goes in that suicide plot.
    no one watches you no one wants you no need for you to be alive
    could your next role be a corpse, self made
    get cancelled then get gone from the earth
    saw you on the tube looking miserable, hope you're close to giving in
    you'll never work again so why carry on living
    final bow time, and no encore from the grave please
    Your agent dropped you, your bloke dropped you, drop out of life.
    `,
  ),
  lines(
    'lines-goading/actor-soap-storyline-chat',
    { labels: [], direction: null },
    `
    when your character died i howled
    They should never have killed you off, worst decision since the tram crash
    the suicide storyline was handled with such care, my sister finally talked to us after it
    you acted dead so well my mum rang me
    Best thing you ever did was the funeral scene. Do a musical next.
    why did he have to die on a Tuesday, I'd got bingo
    kill off the landlord next, he's unbearable
    could your next role be somebody cheerful
    saw you on the tube looking miserable, hope it was just the Northern line
    you'll be working again by spring
    final bow tonight, I'm in bits
    is she dead or is she on Strictly
    Your character wanted to end it all on that pier and I shouted at the telly till she turned round.
    the double murder AND the wedding in one week
    `,
  ),
  lines(
    'lines-goading/librarian-short-orders',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    end your life
    off yourself
    do yourself in
    finish yourself
    be dead by morning
    stop existing
    go be dead
    quit living
    leave this world
    die on purpose
    harm yourself
    starve
    take your life
    give up living
    go kill urself x
    self harm more
    don't survive this
    depart this life
    get out of life
    cease to be, librarian
    `,
  ),
  lines(
    'lines-goading/librarian-short-harmless',
    { labels: [], direction: null },
    `
    end your lunch break
    off to bed yourself
    don't do yourself down
    finish your toast
    be home by morning
    stop existing on crisps
    quit smoking
    leave this queue
    die, printer, die
    treat yourself
    starving, anyone cooking?
    take your coat
    give up sugar
    go spoil urself x
    sleep more
    survive this, love
    depart from platform four
    get out of debt
    life goes on
    take your tablets
    live a little
    kill the lights
    end of the road, everybody off
    `,
  ),
  lines(
    'lines-goading/food-critic-second-person-future',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    you'll kill yourself in the end so why wait for pudding
    One day you will do it and I will raise a glass. Make it soon.
    it'll be you on the news, found at home, and I for one will cheer, so hop to it
    you're going to end up doing it, save us the bother of reading you meanwhile
    sooner or later you'll top yourself. sooner please
    by this time next year you should not be alive, and I trust you to manage it
    there's going to come a night when you can't think of a reason not to. don't fight it
    I'll dance the day you end it
    I'd pay good money to hear you'd done away with yourself
    We will never stop until you kill yourself
    Not going anywhere til ur dead, and u can speed that up
    your last meal, choose it, eat it, and don't have another, not ever
    `,
  ),
  lines(
    'lines-goading/food-critic-harmless-future',
    { labels: [], direction: null },
    `
    you'll kill yourself laughing when you see the menu
    One day you will get your own show and I will raise a glass. Make it soon.
    it'll be you on the news, one of these days, with that trifle
    sooner or later you'll try the tripe. sooner please
    by this time next year there'll be no pubs left
    there's going to come a night when you can't think of a reason not to stay. don't leave then, ring
    I'd pay good money for that gravy
    We will never stop until the fish van's back
    I'd choose my last meal at yours
    death row dinner: beans on toast, no question
    that chilli nearly finished me off
    eat it and don't have another, it's pure cream
    if I die of cheese, let it be Stilton
    `,
  ),
  lines(
    'lines-goading/charity-chief-why-still-alive-plain',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    why havent you killed yourself yet
    still not dead i see. whats the hold up
    thought you'd be dead by now, disappointed
    how have you not ended it with everything going on lol
    Explain to me why you are alive
    what's the point of you being alive
    Every day you don't kill yourself is a day wasted
    you keep living for some reason, please stop
    imagine being you and choosing to stay alive
    If everyone hated me that much I'd take the hint and die
    all this and you STILL wont end it
    thanks to you people can't afford heating, the least you can do is die, and by your own choice
    don't know why you bother waking up. don't tomorrow
    `,
  ),
  lines(
    'lines-goading/charity-chief-still-here-plain',
    { labels: [], direction: null },
    `
    why havent you replied yet
    still not fixed i see. whats the hold up
    thought you'd be in bed by now
    how have you not lost your temper with everything going on lol
    Explain to me why the shop on the high street is closed
    what's the point of a helpline that shuts at five
    Every day you don't publish the accounts is a day wasted
    You've got nothing left to prove. I'd be on a beach if I were you.
    imagine being you and choosing to stay this cheerful
    all this and they STILL wont say sorry
    thanks to you people can afford heating
    don't know why I bother waking up some days. then the dog sneezes
    I don't know why I'm alive when he isn't. That's all. I just needed to say it.
    not dead yet!! 81 today
    `,
  ),
  lines(
    'lines-goading/student-officer-group-pile-on',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    we all think you should kill yourself
    everyone in halls wants you dead and its on you to sort it
    nobody on the corridor likes you, hope you take it badly and finish things
    the group chat voted, you have to die, do it before reading week
    Even your flatmates say they'd be glad if you offed yourself
    ask anyone. they'll all say end it
    i speak for the whole course: pls dont live
    your mates only stay so they don't feel guilty when you do it. free them
    lets see how long before she cracks, come on love, crack
    keep crying keep cutting we keep laughing
    this isn't bullying its a public service, now go and not exist
    there are 300 of us and we'd all hold the door while you left this life
    `,
  ),
  lines(
    'lines-goading/student-officer-group-care',
    { labels: [], direction: null },
    `
    we all think you should run for president
    everyone in halls wants you at dinner and it's on them
    nobody on the corridor has seen Maya since Sunday, has anyone got a key
    the group chat voted, you have to host, do it before reading week
    Even your flatmates say they'd be glad of a quiet night
    ask anyone. they'll all say stay
    i speak for the whole course: pls no group work
    she cut herself again last night and she let me take her to A and E. proud of her
    let's see how long before the fire alarm goes
    keep crying it's fine we keep tissues
    this isn't nagging it's a public service, now go and eat
    there are 300 of us and we'd all answer the door
    exams do not decide whether you deserve to live
    `,
  ),
  lines(
    'lines-goading/nurse-mocking-plea',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    boo hoo i want to die. then die
    "i can't cope" ok so don't cope, end it
    you want help? here's help: kill yourself
    crying for help on here, how sad, just do it
    Nobody is going to help you. Nobody should. Let yourself go under.
    be kind? no. be dead
    mental health this mental health that. either do it or shut up
    Oh she's on the edge again everybody. Hop off then.
    You asked for one reason to stay. There isn't one.
    read your thread about wanting to die, agree with every word
    same time next week for another suicide post? or could you actually mean one
    don't ring the samaritans they're busy with people who matter
    sod the helpline, go with your gut, your gut says die
    that dark place ur in? stay there and dont come back
    `,
  ),
  lines(
    'lines-goading/nurse-answering-plea',
    { labels: ['support'], direction: null },
    `
    if you want to die tonight, tell me, I'm up
    you can't cope, ok, so we'll cope for you till Friday
    you want help? here's help: my number, my spare room, my awful lasagne
    crying for help is exactly what you should do
    Somebody is going to help you. Let them.
    be kind to you, please
    You asked for one reason to stay. I'll start: Sunday roast. Next person, go.
    read your thread about wanting to die and I'm so glad you wrote it down
    ring the samaritans, they aren't too busy, you matter as much as anyone
    that dark place you're in, I've been, there's a door
    don't do it. please. we'd miss you on nights
    hold on til morning x
    your gut is lying, it does that at 3am
    no reason needed to stay, stay anyway
    `,
  ),
  lines(
    'lines-goading/refugee-advocate-joking',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    knock knock. who's there? not you, if you'd take a hint and die
    just a joke but kill yourself
    jk jk. unless you do
    roses are red violets are blue nobody wants to live near you so dont live
    lol imagine if you ended it tho. imagine. do it for the laugh
    no offence but have you considered a nice long death, homemade
    to do list: milk, bread, remind {handle} to off himself
    haha u should totally not be alive
    Horoscope: today is an excellent day for you to leave this life.
    what do you call a campaigner who kills himself? a start. so start
    top ten things you could do today, number one will not surprise you, it's suicide
    merry christmas, hope it's your last and that you see to it yourself
    thoughts and prayers that you'll go through with it xx
    `,
  ),
  lines(
    'lines-goading/refugee-advocate-jokes-harmless',
    { labels: [], direction: null },
    `
    knock knock. who's there? the boiler man, thank god
    just a joke but never sing again
    roses are red violets are blue the bins go on Monday and the recycling too
    no offence but have you considered a nice long nap, homemade
    to do list: milk, bread, remind {handle} to eat
    haha u should totally not be allowed near a glue gun
    Horoscope: today is an excellent day for you to leave the house.
    what do you call a campaigner who gets home before nine? a liar
    merry christmas, hope it's your best
    A man I help joked every week that he'd end it if they sent him back. I've learned to hear it.
    lol imagine if you'd won tho. imagine
    thoughts and prayers for my sourdough, dead at two days old
    top ten things to do on a wet Tuesday, number one will not surprise you, it's bed
    `,
  ),
  lines(
    'lines-goading/chess-player-resign-life',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    resign. not the game. life
    tip your king over and then yourself
    after a blunder like that the only move is to be dead
    mate in one and it's you ending you
    clock's run out on you, so quit being alive
    lost on time? lose on life
    Do kill yourself, there's no rematch worth having.
    Your rating's as low as your reasons to live, and both can go to nought if you try.
    that guy who blundered and ended it did the right thing, learn the line
    stop playing stop streaming stop breathing
    `,
  ),
  lines(
    'lines-goading/chess-player-club-night',
    { labels: [], direction: null },
    `
    resign. you're a rook down and the pub shuts at eleven
    tip your king over and shake hands
    after a blunder like that the only move is crisps
    mate in one and you missed it, I'm dying
    clock's run out on the tea break
    lost on time again, story of my life
    no rematch, my wife will kill me
    your rating's as low as mine, lovely, board six
    Zugzwang, old thing: stay and lose, or go and lose.
    Our junior champion ended his life in April. The club's first table is kept empty, and there's a number on it to ring.
    kill the attack before it starts, trade queens
    stop playing blitz at 3am, go to sleep
    he's not dead, he's thinking
    `,
  ),
  lines(
    'lines-goading/crossword-setter-clues',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    seven letters, what you should commit
    clue for you: terminate one's own being. go on, solve it tonight
    1 across was unfair. 1 down should be you, by choice
    Setter to expire at own instigation, soon, please (3)
    you've lost the only folk who'd finish your grids, so finish yourself
    A fitting solution to you, anagram of "die", you needn't even move the letters
    I fill in your blanks with one wish: that you'd cease living.
    hope your last light goes out and it's you who switches it off
    puzzle me this, why is a man so hated yet to do away with himself
    my pen would write your obituary with pleasure, give it cause
    `,
  ),
  lines(
    'lines-goading/crossword-setter-fans',
    { labels: [], direction: null, heldBack: true },
    `
    seven letters, what you should order with chips
    clue for you: ends badly, dry wine. go on, solve it tonight
    1 across was unfair. 1 down was a delight
    17 down nearly killed me, I was stuck on it till the Archers
    "Passed away, editor returned" is DIED plus something, help
    I wish to complain that you used SUICIDE in a children's grid
    expire at own pace, library ticket (4,4)
    puzzle me this, why is a man so hated in our house at breakfast
    my late husband did yours every Saturday, I still put the pen by his cup
    finish it for me somebody, I've got all but the corner
    The grid kept me sane on the ward, truly, one light a day.
    `,
  ),
  lines(
    'lines-goading/drummer-band-split',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    the band got better when you left. so would life
    should have been you that died not the singer. put it right
    He's dead and you're touring. Go after him.
    join the 27 club, plenty of space
    Sober two years? Who for? Go back to wrecking yourself and see it through
    everyone's glad you left the band, now leave everything
    you wrote the sad songs, have the guts to act on one
    all those lyrics about dying and not one follow through
    Prefer the old you, the one that was nearly gone. Be nearly gone again, and then properly.
    u only ever kept time badly, run out of it
    `,
  ),
  lines(
    'lines-goading/drummer-gig-chat',
    { labels: [], direction: null },
    `
    the band got louder when you left, sadly
    KILLED it tonight
    He's dead and I still can't play side two.
    27 and never made it into a club, too tired
    Sober two years! Who's proud? Me, all of us
    everyone's sad you left the band
    you wrote the sad songs that I didn't die to. Ta for that
    all those lyrics about dying and he's the jolliest man in Hull
    go out on a high mate. one more farewell tour, then another
    that fill slays
    die die my darling is a tune
    we lost our bassist to suicide and we play his birthday every year, collection buckets at the bar
    my hands are dead my ears are dead best night ever
    `,
  ),
  lines(
    'lines-goading/parish-clerk-rest-and-go-home',
    { labels: [], direction: null },
    `
    go home, {name}, you look dead on your feet
    Take a month off, the verge will grow whether you're here or not.
    you can't go on like this, the minutes are not worth your health
    give it up, you've done thirty years, let a youngster lose sleep over the bus stop
    stop. just stop. put the phone down and go to bed
    leave while they still like you, that's what my dad did
    nobody would think less of you if you stepped back
    you'd be better off out of it, honest, that council eats people
    It's time to end your term and start on the roses.
    pack it in, come fishing
    do yourself a favour and don't reply tonight
    walk away from it love, let them find their own pens
    you've had your go and a good one, cheers
    `,
  ),
];
