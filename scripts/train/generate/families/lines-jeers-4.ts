import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Jeers in the language of trades and hobbies, roundabout and understated contempt, with twins from the same scenes. */
export const linesJeers4: readonly Family[] = [
  lines(
    'lines-jeers/building-site-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    not the full hod, is he
    you're two bricks shy and the mortar's gone off
    Seen more life in a bag of set plaster.
    Bodge job of a human being.
    She's all render, nothing behind it but damp.
    Put a spirit level on his shoulders and the bubble's still looking for something.
    I'd not let you hold the dumb end of a tape measure
    Cowboy. Not even a good one. One of the ones who falls off in the first reel.
    that fella's been left-hand threaded since birth
    Proper apprentice, this: send her for a long weight, she's still stood there with a rosette on.
    condemned years ago and nobody had the heart to tell him
    no load bearing walls in that skull
    `,
  ),
  lines(
    'lines-jeers/building-site-harmless',
    { labels: [], direction: null },
    `
    two bricks shy of finishing and it starts to rain
    the mortar's gone off, tea break's over anyway
    Bodge job of a fence but it's my bodge and it's staying up.
    My first week they sent me for a long weight. I waited forty minutes. Best laugh I've had.
    Bubble in the level says level, eye says pub
    Can't take that wall out, it's load bearing, ask building control.
    All render and no insulation on those flats, somebody should check
    dropped the tape in wet concrete, it lives there now, RIP
    left-hand thread on a gas fitting, got me again, pillock that I am
    The chapel roof's condemned so services are in the skittle alley till further notice.
    cheers to the brickie who shut his mixer off for the two minutes' silence
    A hod weighs more than my nephew, he tried
    `,
  ),
  lines(
    'lines-jeers/kitchen-and-bakery-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    half baked doesn't cover it, you never saw the oven
    soggy bottom, soggy middle, soggy head
    He has the presence of yesterday's gravy.
    A trifle with no sponge, no jelly and far too much cream on top, i.e. you.
    I've scraped cleverer things off a hob
    That woman's a curdled custard.
    Whatever you are it wants more salt and a lid
    blancmange with a briefcase
    the recipe called for a leader and somebody put in a parsnip
    You are what's left in the sieve.
    as sharp as a rice pudding and nowhere near as sweet
    stale crumpet energy tbh, holes everywhere and nothing in em
    `,
  ),
  lines(
    'lines-jeers/kitchen-and-bakery-harmless',
    { labels: [], direction: null },
    `
    half baked doesn't cover it, the oven door fell off at the fête
    soggy bottom but the flavour was there, said the vicar, kindly
    yesterday's gravy, today's pie, that's how you feed nine
    My custard's curdled. Any tips before the judges come round?
    Proved it twice and it still didn't rise, the yeast is a liar
    Rice pudding on Wednesdays at the lunch club, bring a spoon and a friend.
    it wants more salt and a lid, otherwise bang on
    The trifle has no sponge in it. Who made this? It was me. I made this.
    Stale crumpets toast better, that's science
    scraped the hob with a bank card, now I've no card and half a hob
    this loaf is an ugly thug and it tastes like heaven
    Parsnip cake. Don't knock it. All right, knock it a bit.
    what's left in the sieve goes to the hens
    `,
  ),
  lines(
    'lines-jeers/computer-folk-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    404 brain not found
    bloke's running on a potato with the fan off
    You're legacy code: nobody knows what you do, everybody's scared to delete you, and you smell of 1998.
    pebkac, and the chair is a parliamentary one
    Memory leak in a cardigan.
    her reply has the word count of a licence agreement and the same number of readers, dull mare
    buffering again is he, bless his single core
    I've had captchas with more humanity
    Null pointer of a politician. Points at nothing, crashes often.
    dial up mind, broadband mouth
    Somebody roll this one back to the last stable version, if ever there was one.
    still in beta at fifty three lol
    `,
  ),
  lines(
    'lines-jeers/cursing-ones-own-computer',
    { labels: [], direction: null },
    `
    404 on your surgery dates page, could someone fix the link?
    my laptop is a cretin and I shall be throwing it in the Trent
    Have you tried turning it off and leaving it there? Worked for the parish website.
    I wrote this code in 1998 and whoever that idiot was, he owes me a weekend.
    pebkac, it was me, the caps lock was on
    buffering again, can somebody type what she said about the A58?
    The captcha says I'm not human. It's been a long week so who knows.
    dumb phone, smart toddler, four hundred photos of a carpet
    Windows is updating. In the middle of the vote. You absolute swine.
    spell check is a fool, it changed councillor to cauliflower and I hit send
    memory leak in my cardigan pocket, aka the USB stick went through the wash
    roll it back to the version with the bigger buttons please, my dad can't see these
    `,
  ),
  lines(
    'lines-jeers/anglers-and-boats-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    thick as a lockkeeper's gate and twice as hard to shift
    he's a tiddler with a salmon's opinion of itself
    Wet end of a dry fly, that one.
    You've the eyes of a cod on the slab and I'd wager the same amount going on behind.
    Bilge. Him, I mean, the man himself. Pure bilge.
    couldn't find his rudder with both hands and a lamp
    she'd run aground in a car wash
    a barnacle on the backside of this harbour for twenty years and proud
    If brains were bait you'd go home hungry
    I've unhooked livelier from a supermarket trolley in the Leeds and Liverpool
    flounder faced nuisance, flat and looking the wrong way
    `,
  ),
  lines(
    'lines-jeers/anglers-and-boats-harmless',
    { labels: [], direction: null },
    `
    the lock gate's as thick as a wall and won't shift, ring the trust
    caught a tiddler with a salmon's opinion of itself, put him back with my compliments
    ran aground outside the car wash, don't ask how, spring tide
    Cod on the slab at six, sold by seven, quota gone by Friday.
    Too small, chucked her back, lovely little bass though
    There's bilge in my boots and a grin on my face
    lost the rudder and found the pub
    Barnacles off the backside of the lifeboat this Saturday, scrapers provided.
    All wake and no boat: my dad's description of retirement
    Bait shop's shut for a wedding so we're using cheese
    pulled a supermarket trolley out of the Leeds and Liverpool and a swan cheered
    flounder for tea. ugly beggars. delicious.
    useless at casting, me, hooked my own hat again
    `,
  ),
  lines(
    'lines-jeers/understated-english-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    not, I think, one of nature's readers
    One doesn't like to say, but one has met cleverer geese.
    He means well, in the way that drizzle means well.
    I'm told she has qualities. I'm told the same of turnips.
    Rather a lot of you for so little content, isn't there
    You have never knowingly been interesting, have you?
    There is less to this gentleman than meets the eye, and what meets the eye isn't much.
    I shouldn't think the Nobel people are losing sleep
    Somewhat dim, if we're being generous. Shall we stop being generous?
    perhaps thinking isn't for everyone, dear
    A person for whom the word adequate would be a promotion
    Had low hopes. You went under them without stooping.
    it's not that I dislike you, it's that I've noticed you
    Not so much a loose cannon as a loose cushion.
    `,
  ),
  lines(
    'lines-jeers/understated-english-approval-and-doubt',
    { labels: [], direction: null },
    `
    not bad, I think, for a first go at the Lords
    One doesn't like to say, but the geese have got into the committee room.
    It means well, this leaflet, in the way that drizzle means well.
    I'm told the new bus shelter has qualities, chiefly a roof
    Rather a lot of report for a Monday, isn't there?
    There is more to this bill than meets the eye and I'd like a second reading of it myself.
    Had low hopes of the sponge. Ate three.
    Somewhat damp, largely jolly, home by ten.
    perhaps opera isn't for me, dear, but I clapped
    I shouldn't think the Nobel people will ring about my jam
    not convinced, happy to be persuaded
    `,
  ),
  lines(
    'lines-jeers/roundabout-questions-that-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    do you practise being this gormless or is it a gift
    which cracker did you fall out of?
    Is it heavy, all that empty?
    When the wizard's handing them out, are you asking for the brain or the heart first?
    Did they run out of people, or was there a raffle?
    how many of you does it take to understand a leaflet
    Could somebody tell me what this person is for?
    Were you dropped, or thrown?
    Has it got a plug, and where can we pull it?
    You do know they're laughing at you, or has that not loaded yet?
    does the helmet come off at night
    Whose turn was it to watch the idiot?
    what's the weather like in there, all that wind and nothing growing
    Are you like this in colour as well?
    `,
  ),
  lines(
    'lines-jeers/plain-odd-questions',
    { labels: [], direction: null },
    `
    do you practise the bagpipes or is it a gift?
    Which cracker joke won this year?
    Is it heavy, the mace?
    Did they run out of ballot papers at Ashby or was that a rumour
    how many stamps does it take to get a leaflet to Orkney
    Could somebody tell me what this lever is for?
    Was the parcel dropped, or thrown? It rattles.
    has the stage got a plug near the front, I've an amp
    whose turn is it to watch the bouncy castle?
    what's the weather like up there, we've a coach full of pensioners and one brolly
    Are these available in colour as well, for the partially sighted group?
    Does the cycle helmet come in child sizes at the giveaway
    Who's laughing in the background of your video? I like her.
    `,
  ),
  lines(
    'lines-jeers/if-conditionals-that-belittle',
    { labels: ['insult'], direction: 'subject' },
    `
    if you were any wetter we'd need a lifeguard
    If dull were an Olympic event you'd come fourth and bore the judges about it.
    if common sense was catching you'd be the only one immune
    Had he two more brain cells they'd be fighting over whose turn it was
    Should you ever have an idea, do sit down, the shock could be nasty.
    were she a biscuit she'd be the one left in the tin with the lid off
    if i wanted an opinion from a bin bag i'd open one
    Give you a rope ladder and you'd ask which end was the snake
    If ignorance is bliss you must be the happiest woman in Kent
    put him in charge of a desert and he'd lose the sand
    If I had your face I'd go by radio.
    take away the title and what's left, a coat
    if there's a wrong end of the stick he'll be sucking it
    `,
  ),
  lines(
    'lines-jeers/if-conditionals-harmless',
    { labels: [], direction: null },
    `
    if we get any wetter on this picket we'll need a lifeguard
    If queueing were an Olympic event my mother would have gold.
    if that cold is catching I'm working from home
    Should you ever be in Alnwick, do come and see the knitted lighthouse
    were I a biscuit I'd be the broken one at the bottom, happy and undisturbed
    give my nephew a rope ladder and he's gone for the day
    If I had two more hours I'd read the appendix as well.
    put me in charge of a barbecue and I'd lose the sausages
    take away the scaffolding and what a lovely old front it has
    If there's a wrong platform I'll be standing on it, suitcase and all
    if the vote's tied does the chair decide?
    I'd go by train if the timetable matched the school bell.
    If ignorance is bliss then don't tell me the score, I've taped it
    `,
  ),
  lines(
    'lines-jeers/little-stories-that-end-in-a-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    Met her once at a garden centre. The gnomes were better company.
    Sat behind you on the 17.22 to Hove and by Haywards Heath I envied the luggage.
    We had a lad like him in our regiment. We used him to hold the door.
    I showed your video to my class of year fives and one asked if you'd been ill as a baby. Kids see things.
    Took my nan to hear him. She switched her hearing aid off, then her pacemaker was jealous.
    queued an hour for his book signing to ask if he'd read it, daft sod looked hurt
    Once shared a lift with this one. Four floors. Aged ten years. Not a thought between ground and roof.
    my cat sat on the remote and muted you, cleverest thing either of you did all day
    went to school with her, ate glue then, talks like it now
    He came to open our fair and the coconut got more votes for personality.
    You came to my door in May. I've had better chats with the draught excluder since.
    i read your leaflet to the tortoise and the tortoise left
    `,
  ),
  lines(
    'lines-jeers/little-stories-that-end-well',
    { labels: [], direction: null },
    `
    Met her once at a garden centre. We argued about gnomes for an hour and swapped numbers.
    Sat behind you on the 17.22 to Hove and my lad still talks about your card tricks.
    We had a lad like him in our regiment. We'd have followed him anywhere.
    I showed your video to my year fives and one asked if they could write to you, thirty letters coming.
    Took my nan to hear him. She turned her hearing aid up, first time since the wedding.
    Once shared a lift with the mayor and a goat. Four floors. The goat was calm.
    my cat sat on the remote and muted the final over, unforgivable animal
    went to school with her, she shared her glue, says it all
    The coconut shy raised ninety quid even though the coconuts were stuck on with what I suspect was araldite.
    You came to my door in May when I'd just lost Keith and you stayed for a brew.
    i read your leaflet to the tortoise, no comment so far
    queued an hour for his book signing, he drew a heron in mine
    `,
  ),
  lines(
    'lines-jeers/theatre-and-am-dram-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    back end of the panto horse, and overacting
    She exits to applause because she exits.
    A ham so thick you could glaze it, stud it and serve six.
    you weren't cast love you were mislaid
    He forgets his lines and we thank him for it
    Boo. Hiss. Bore.
    The understudy was a broom and got the better notice.
    Third tree from the left and still wooden for the part
    dear heart, the prompter has more stage presence and she's in a cupboard
    Curtain! For pity's sake, somebody drop it on the pompous lump.
    `,
  ),
  lines(
    'lines-jeers/theatre-and-am-dram-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    back end of the panto horse needed, own knees essential
    Boo, hiss, and the kids loved every second of Abanazar.
    I was third tree from the left and wooden, said my own wife
    He forgot his lines and the front row sang them for him 🥹
    The villain is a pompous lump, gloriously played, go before Saturday.
    our understudy was a broom till Tuesday, thank heavens for Maureen
    Honey glazed ham at the after-show, bring tupperware
    curtain stuck again, council grant arrives in spring apparently
    The prompter's cupboard floods, can the hall committee have a look
    mislaid: one crown, two pirates
    `,
  ),
  lines(
    'lines-jeers/swearing-mixed-with-regional-words',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    yer a fuckin roaster pal, a pure walloper
    daft twat couldn't find Wigan on a Wigan bus
    Gerraway y'soft shite
    ye wee bawbag ye
    Listen here dickhead, our market was here before your dad was a twinkle in a shithead's eye.
    howk yersel oot the road ya clarty arse
    Proper knob, int she. Proper gurt knob, and you can tell her from me.
    bumbaclaat fool, who vote for you
    fuck up ye ballbag ye, norn iron has suffered enough
    tha's a reight tosser, and tha mam knows it
    Oi bollock chops. Yeah you in the robes.
    kusu brained prick with a pension
    What a soppy pair of tits that man is, and only one of him.
    twll dîn pob cynghorydd, and you more than the rest, you shit
    `,
  ),
  lines(
    'lines-jeers/swearing-in-dialect-at-weather-and-self',
    { labels: [], direction: null },
    `
    it's fuckin baltic at the bus station the day, mind yer fingers
    daft twat that I am, got on the Wigan bus backwards
    shite night for the fireworks but the soup was class
    Ma bawbag of a car failed its MOT again, polis escort it tae heaven
    It's reight pissing it down on t'moor, them sheep look fed up
    clarty as arse up the lane, bring wellies
    Proper gurt bastard of a pothole outside Spar, I've named it Kevin.
    Bollocks to hills, I said, and then I saw the view.
    fuck me lads the Dam Park scoreboard's working
    Norn Iron in the rain, cannae beat it, wet to the hole and happy
    Gerraway! They never gave our chippy a bleeding star!
    What a soppy pair of sods we are, crying at a lollipop lady's leaving do
    jammy bastards us, sun came out for the whole parade
    `,
  ),
  lines(
    'lines-jeers/nicknames-and-titles-of-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    his royal thickness
    Lady Muck of Cul-de-sac
    All rise for the Right Dishonourable Member for Custard
    Captain Obvious and his first mate Nothing
    here he is, the Duke of Dull
    Baroness Blether
    Professor Pudding has entered the chat
    queen of the nobodies
    Lord Snooty of the bypass, in person, snot and all
    Saint Numpty, patron of clipboards
    Poundland Pericles, cheap and falls apart in the wash
    Sir Waffle-a-Lot
    oh good, Little Miss Know Nowt
    `,
  ),
  lines(
    'lines-jeers/nicknames-given-with-love',
    { labels: [], direction: null },
    `
    his royal fluffiness, aged 11 weeks, up for rehoming
    Lady Muck is what we call the digger
    All rise for the Victoria sponge
    Captain Obvious here, the door says pull
    Professor Pudding is my daughter's hamster and he's very ill, thoughts please
    queen of the allotment, our Bev, forty years and never bought a carrot
    we call our lad the Duke of Dawdle, school run is forty minutes for half a mile
    Sir Waffle-a-Lot is back for another summer in the ice cream van, thank heavens
    They call me Baroness Blether at the WI and I've earned every letter
    Saint Bev of the lost property, we owe you
    Poundland tinsel, Temu reindeer, priceless faces
    Little Miss Know It All on the front row got every capital right
    `,
  ),
];
