import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults as verdicts, wishes, comparisons and group dislike, clean and swearing, against harmless and supportive twins. */
export const linesSlander5: readonly Family[] = [
  lines(
    'lines-slander/everyone-hates-you',
    { labels: ['insult'], direction: 'subject' },
    `
    everyone hates you
    the whole street laughs at you
    not one person in that office has a good word for you
    you've no mates
    even your own lot can't bear you
    They only invited you out of pity.
    people cross the road when they see you coming
    ask around, nobody can stick you
    we all groaned when your name was read out
    You are the least liked man in {town} and that's against stiff competition.
    who'd marry that
    I've never heard anyone say anything nice about you and I've lived here since 1971
    your kids must be ashamed
    I unfollowed, my sister unfollowed, the dog would unfollow if he had thumbs, you're unbearable
    friendless for a reason
    nobody wants you there so take the hint
    `,
  ),
  lines(
    'lines-slander/everyone-likes-you',
    { labels: ['support'], direction: null },
    `
    everyone here loves you
    the whole street's behind you
    not one person in our office missed your talk
    ignore them, you've more mates than you know
    people cross the road to shake your hand round here
    we all cheered when your name was read out
    I've never heard anyone say a bad word about you and I've lived here since 1971
    your kids must be so proud
    don't take the hint, take the chair, we want you there
    Nobody hates you, it's nine noisy men with nothing on.
    can't stand the way they treat you
    you make me laugh on the worst ward in the building
    horrible thing to read, hope you're ok, lovely woman
    keep talking, don't shut up for anybody
    `,
  ),
  lines(
    'lines-slander/who-do-you-think-you-are',
    { labels: ['insult'], direction: 'subject' },
    `
    who do you think you are
    get off your high horse you stuck up madam
    you're not as clever as you think
    what makes you so special, nothing
    up yourself
    Lady Muck has spoken
    You love the sound of your own voice and you're the only one who does.
    big headed nobody
    la di da, little Miss Perfect
    he thinks he's God's gift and he's not even the wrapping
    bore off with your degrees
    you've got an opinion on everything and a clue about nothing
    self important, self satisfied, self obsessed, pick one
    stop pretending to be better than us, you're common as muck and thicker
    preachy cow
    fur coat and no knickers, as my gran said of your sort
    `,
  ),
  lines(
    'lines-slander/who-and-what-harmless',
    { labels: [], direction: null },
    `
    who do you think will win it
    get your high horse for the carousel, tickets at the gate
    it's not as hard as you think, honest
    what makes your scones so light
    Lady Jane has bloomed, first rose of the year
    I love the sound of your cello
    you've got a recipe for everything haven't you
    my gran had a fur coat and a budgie called Keith
    common as muck round here, those orchids, come and see
    bored off my head in A and E, any good podcasts
    God's gift to goalkeeping, our Shirl, saved two
    perfect little miss arrived at 4am, 6lb 2
    is your degree in that or did you learn on the job? asking for my lad
    I thought I was better and then the coughing came back
    `,
  ),
  lines(
    'lines-slander/wimp-coward-weak',
    { labels: ['insult'], direction: 'subject' },
    `
    coward
    spineless
    no guts no backbone no use
    grow a pair
    you're weak and you whine
    yellow belly
    you big jessie
    hides behind her staff the feeble thing
    You ran off crying because somebody asked a question, pathetic.
    soft as muck
    call yourself a man
    call that an apology you worm of a woman
    wet weekend of a bloke
    Blubbing on breakfast telly again, what a drip.
    you haven't the courage of a boiled egg
    gutless wonder, blocks everyone and calls it boundaries
    a whinger, born and bred
    `,
  ),
  lines(
    'lines-slander/weak-and-scared-harmless',
    { labels: [], direction: null },
    `
    I'm a coward with spiders
    no guts no glory, see you at the start line
    weak tea, strong cake
    my knees are weak and I whine on stairs
    yellow bellied slider found in the canal, call the rescue
    worm count went well, forty in one spadeful
    Blubbing at breakfast telly again, that reunion!
    softer than I was, thanks to you lot
    wet weekend ahead for the bank holiday
    ran off crying at my first recital too, I promise it passes
    boiled an egg, burnt the pan, how
    took me a year to find the courage to write this
    blocks of flats on the corner, what's the plan
    feeble sun but we sat out
    my back's bone on bone, says the scan
    `,
  ),
  lines(
    'lines-slander/mad-unhinged',
    { labels: ['insult'], direction: 'subject' },
    `
    you're mad
    off her rocker
    you need your head looking at
    Has she been let out for the day?
    deranged woman
    nutter
    there's a screw loose in there, possibly all of them
    you sound unhinged love
    sick in the head you are
    lights on nobody home
    batty old crank shouting at a bypass
    tin foil hat on nice and tight is it you loon
    Talking to you is like reading the ravings on a toilet door.
    go and see someone, you're not right
    crackpot
    psycho with a petition
    `,
  ),
  lines(
    'lines-slander/mad-and-mental-harmless',
    { labels: [], direction: null },
    `
    it's mad in town today
    mental how fast that went
    barking all night next door, poor thing's lonely
    mum's rocker needs a new seat, who does cane
    had my head looked at, it's just a migraine
    let out of hospital for the day and went straight to the chippy
    is there a screw loose on this pram?
    I'm going mad with these seating plans
    lights on, nobody home, should I ring someone? curtains not moved since Sunday
    tin foil over the turkey or not
    bonkers about your dahlias
    sick in the car twice, we made it
    crackers left over, want them?
    `,
  ),
  lines(
    'lines-slander/swearing-verdicts-long-tail',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    you boil my piss
    who's this cock
    what a wanker
    you're a bit of a cunt aren't you
    away and shite
    she's talking out her arse, as per
    you pompous fuck
    couldn't give less of a fuck about your feelings pal
    eat shit
    what a bunch of wank from a bunch of one
    Stick it up your arse sideways you miserable git.
    bloody awful woman
    daft twat doesn't know her arse from the A63
    u absolute fanny
    fuck your book, fuck your tour and fuck your stupid hat
    you smug bastard, wipe that grin off
    shitbag
    dick
    how fucking thick do you have to be
    tosser of the year, again
    `,
  ),
  lines(
    'lines-slander/swearing-warm-and-at-things',
    { labels: [], direction: null },
    `
    who's this cock crowing at four, I need sleep
    pissed off with the trains, not with you
    away tae hell wi this weather
    fell on my arse outside the co-op, dignity gone
    this bloody zip
    couldn't be fucked to cook, chips it is
    bastard wasps got the lot
    boiler's fucked, council's shut, kettle's on
    Shit the bed, is that really your kitchen?
    well bugger me, she only went and won
    you lucky bastard, two holes in one
    Fucking proud of you, mate, that was brave
    the A63 is shite today, allow an hour
    what a fuck up I made of that cake
    miserable git of a Monday
    my phone's gone tits up
    `,
  ),
  lines(
    'lines-slander/age-boring-irrelevant',
    { labels: ['insult'], direction: 'subject' },
    `
    past it
    has been
    nobody's heard of you
    retire already you dinosaur
    yawn. you again.
    dull dull dull man
    you were never any good
    Can't believe they pay this dreary woman.
    ten a penny hack
    about as interesting as a damp sock
    z list
    you've outstayed your welcome by about thirty years grandad
    tired old act, tired old face
    the only thing you've ever won is the right to be ignored
    Wallpaper has more to say for itself.
    should've been put out to grass
    irrelevant relic
    `,
  ),
  lines(
    'lines-slander/age-and-boredom-harmless',
    { labels: [], direction: null },
    `
    past it and proud, 81 on Friday
    I'd never heard of you till tonight, now I've read three
    retiring in June, what do people do all day
    dinosaur day at the museum was ace
    yawn, night shift, say something funny
    damp sock weather
    Can't believe they pay me to do this.
    tired old face in the mirror but the eyes still work
    have you outgrown the allotment or will you take the next plot
    wallpaper paste in my hair, on my cat, on the ceiling
    the horses are out to grass
    dull light today so no painting
    ten a penny, those shells, but she wanted one
    grandad says you were a good drummer, were you?
    `,
  ),
  lines(
    'lines-slander/sarcastic-praise-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    well done genius, took you long enough to be wrong
    congratulations on being the worst yet
    what a treat, another sermon from the human sedative
    oh lovely, the idiot's back
    bravo. truly. the bar was on the floor and you dug.
    thanks for nothing you lump
    so brave, so stunning, so thick
    Someone give her a medal for being a pain in the neck.
    slow clap for the slowest man in Surrey
    a marvel that you dress yourself
    Love how you never let knowing nothing get in your way.
    happy birthday to the biggest waste of a chair in local government
    gold star dumbo
    ten out of ten for being annoying
    `,
  ),
  lines(
    'lines-slander/real-praise-and-irony-harmless',
    { labels: ['support'], direction: null },
    `
    well done genius, I'd never have got seven across
    congratulations on the new post
    what a treat, another recipe
    oh lovely, you're back
    bravo, truly
    thanks for everything you do
    so brave of you to say it
    Someone give her a medal and a sit down.
    slow clap? no, standing ovation from row F
    a marvel what you did with that hall on no money
    happy birthday from the lollipop lady
    gold star for the curry
    ten out of ten, would queue in the sleet again
    Love how you never let them rattle you.
    `,
  ),
  lines(
    'lines-slander/quoting-insults',
    { labels: [], direction: 'quoted' },
    `
    he called me a horrible woman in front of my kids
    someone wrote 'nobody likes you' under my daughter's recital
    telling people to rot in hell isn't debate
    they said I was thick because of my accent
    I was told to shut up three times at that meeting, it's all on the recording.
    'you make me sick' came through the letterbox on a Christmas card
    whoever wrote pig on your posters should come and scrub them
    The comments under your piece are vile, ugly this and stupid that. You deserve better.
    got called a fat cow on the 42 today, laughed, then cried at home
    don't you dare call my mate a slag, said our Jo, and quite right
    they shouted psycho at him and he just kept reading the names
    she was called vermin by a man with a dog, on camera, and he's been sacked for it
    `,
  ),
  lines(
    'lines-slander/ice-cream-van-abuse',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    stingy old goat with your half cone
    you've curdled worse than the Mr Whippy
    cheer up you sour faced lump
    even kids run from you
    mardy mare
    rude to my lad, rude to my wife, rude to the dog, what an oaf
    can't smile can't serve
    your chimes are less irritating than you
    the human brain freeze
    `,
  ),
  lines(
    'lines-slander/ice-cream-van-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    half a cone is plenty for the dog
    the milk curdled in the heat
    cheer up, it's 99 weather
    kids ran after you right down to the lights
    my toddler was mardy till you gave him sauce
    chimes stuck on, please send help
    brain freeze, worth it
    sour cherry please
    was the queue rude to you? some of them ought to know better
    `,
  ),
];
