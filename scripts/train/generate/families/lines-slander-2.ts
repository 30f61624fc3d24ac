import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in few plain words and in long rants, with and without swearing, against disappointed, tired, blunt, teasing and self-critical replies. */
export const linesSlander2: readonly Family[] = [
  lines(
    'lines-slander/cant-stand-you-presenter',
    { labels: ['insult'], direction: 'subject' },
    `
    I can't stand you, you horrible woman
    nobody likes you
    you make me sick
    turn her off, can't bear the face
    horrible person
    Every morning I hear that voice and every morning I hate you a bit more.
    you're vile
    there's something deeply unpleasant about you and my wife sees it too
    I detest the man, always have
    cannot abide her
    oh god not her again, what have we done to deserve it
    you disgust me
    I'd sooner listen to a tap drip for an hour than you for a minute
    my skin crawls when you come on
    hate you hate you hate you
    Loathsome little woman with her loathsome little opinions.
    you're a nasty piece of work
    `,
  ),
  lines(
    'lines-slander/cant-stand-things-harmless',
    { labels: [], direction: null },
    `
    I can't stand coriander
    nobody likes Mondays
    this cough makes me sick and tired
    horrible weather, lovely walk
    turn it up, I love this one
    Every morning I hear that alarm and every morning I hate it a bit more.
    can't bear the wait for series two
    hate hate hate the new bus app
    I detest the theme tune but the show is a joy
    vile stuff that cough mixture
    oh god not the photocopier again
    I felt sick with nerves before my bit and you were so kind
    a nasty piece of road that, mind how you go
    I'm a horrible singer but I came anyway
    the smell in the green room was disgusting, somebody left a kipper
    `,
  ),
  lines(
    'lines-slander/shut-up-dismissal',
    { labels: ['insult'], direction: 'subject' },
    `
    shut up
    oh do shut up
    shut it you
    zip it love nobody cares
    pipe down you silly woman
    no one asked you
    get lost
    sit down, shut up and let the adults talk
    do one
    jog on sunshine you're embarrassing yourself
    Be quiet. You have nothing to say and you say it all day long.
    no one's listening to you {name}
    haud yer wheesht ya daft article
    can someone mute this idiot
    your opinion is worth less than the plate my chips came on
    crawl back under your rock
    get off my screen
    `,
  ),
  lines(
    'lines-slander/quiet-and-go-harmless',
    { labels: [], direction: null },
    `
    shut up, you're coming to Hull?!
    oh shut up that is adorable
    shut the gate please, the calves are out
    who even am I before coffee
    go away for a week, you've earned it
    sit down with a brew and let somebody else do the chairs
    No one asked me but I'd pick the blue.
    get lost in a good book I say
    jog on Sundays, swim on Wednesdays
    quiet tonight at the desk, hardly a soul
    can someone mute the person with the hoover
    the crab went back under its rock before I got the photo
    haud yer wheesht, ye won!
    I should learn to pipe down in meetings
    `,
  ),
  lines(
    'lines-slander/thick-stupid-plain',
    { labels: ['insult'], direction: 'subject' },
    `
    you're thick
    thick as mince
    are you stupid or what
    You really are an idiot aren't you
    what an absolute moron
    dumb as they come
    no brain no shame
    Did you fall on your head?
    daft as a brush and half as useful
    learn to read you numpty
    not the sharpest are you
    if brains were petrol you couldn't ride a moped round a ten pence piece
    clueless woman
    I've met cleverer gateposts than {name}
    he's gormless, look at him
    Imagine being this dim and having a microphone.
    you havent got two thoughts to rub together
    stupid stupid man
    `,
  ),
  lines(
    'lines-slander/self-critical-tired-harmless',
    { labels: [], direction: null },
    `
    I'm so thick, I read the date wrong
    am I being stupid or is the form missing
    what an idiot I am, wrong hall
    Did I fall asleep? Where did chapter six go?
    brain like mince today, sorry
    clueless about chess but loved watching
    numpty here forgot the raffle tickets
    I feel daft asking, but which door is it?
    My own stupid fault for not checking the tide.
    two left feet, no rhythm, still coming on Thursday
    Not the sharpest this week, the baby had us up at four.
    I was useless at quizzes till you ran one
    that was a dim thing for me to write and I take it back
    sorry for being short with you earlier, long shift
    me again, being slow
    `,
  ),
  lines(
    'lines-slander/swearing-at-person-short',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    fuck off
    piss off you old bag
    you're a twat
    what a dickhead
    bellend
    shut the fuck up
    stupid bitch
    go fuck yourself {name}
    you useless wanker
    arsehole
    Absolute prick of a man.
    f off u muppet
    you're full of shit and so is your show
    complete and utter knob
    who gives a shit what you think
    cunt
    fuck you and fuck your petition
    sanctimonious little shit
    gobshite
    you talk bollocks you bald bastard
    `,
  ),
  lines(
    'lines-slander/swearing-at-luck-harmless',
    { labels: [], direction: null },
    `
    fuck me that was close
    bollocks, missed the bus
    what a shit day
    bloody rain
    my bastard car won't start
    oh piss off, rain, it's the fete
    this printer is a twat
    arse, forgot the milk
    absolute prick of a bramble went right through my glove
    who gives a shit about the score, what a game
    no fucking way you got the crossword in under four
    shit, is it the ninth already
    got sod all sleep, knackered, worth it
    the bitch of a hill at mile nine nearly did for me
    talking bollocks with my sister till two, best night in ages
    full of shit, that drain, took three of us to clear
    `,
  ),
  lines(
    'lines-slander/long-rant-clean',
    { labels: ['insult'], direction: 'subject' },
    `
    I have sat through three of your meetings now and I have never come across anyone so puffed up with so little to be puffed up about, you are a joke in this town and everyone is too polite to say it.
    You think you're somebody because you got your picture in the Gazette but you are nobody, you were nobody at school and you'll be nobody when they find a better one.
    my mother is 84 and she throws a slipper at the telly when you come on, and she is the gentlest soul alive, that is how awful you are
    Honestly what is wrong with you? You are cold, you are rude, you are full of yourself and I feel sorry for whoever has to have breakfast with you
    everyone I know thinks you are a smug little man and I've yet to hear anybody stick up for you, not one person, not even at your own church
    There's no talent in you, no charm, no warmth, just a big mouth and a bigger head, and the sooner you're gone from the programme the better for the lot of us.
    You come across as bitter and spiteful because you are bitter and spiteful and it's written all over that sour face.
    I used to think it was an act but no, this is you, an arrogant, ignorant, self-regarding windbag who never did a day's work
    dont know how you sleep, dont know how you look in the mirror, you're a poor excuse for a human being and your kids must be mortified
    Let me put it kindly: you are the most boring, charmless, talentless person ever handed a radio slot, and I include the man who read out the tides.
    `,
  ),
  lines(
    'lines-slander/long-disappointed-harmless',
    { labels: ['criticism'], direction: null },
    `
    I have sat through three of these meetings now and I still can't tell you what was decided, which is not good enough when people give up their evenings.
    I felt talked over tonight and I don't think I was the only one, so next time could the chair take questions in order and give the quiet ones a turn.
    my mother is 84 and she can't hear you over the music, please ask them to turn it down, she's missing the bits she likes best
    Honestly the episode was a let-down, the guest was cut off, the facts were thin and it ended before anyone had said anything.
    everyone I know thinks the change is a mistake and I've yet to hear a good reason for it, so would you give us one
    The joke about the cleaners was unkind and I'd hoped you would say so yourself by now.
    I used to look forward to Sundays with this and lately I've switched off halfway, it's become all shouting and no listening.
    We were promised a ramp by Easter, it is now October, and I am tired of being told it's in hand.
    dont know how the board can look at those figures and say all is well, because down here on the ward it isn't
    Let me put it kindly: that was the dullest hour of radio this year and I listen to the tides.
    you were short with the caller from Stoke and she didn't deserve it
    `,
  ),
  lines(
    'lines-slander/long-rant-swearing',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    You're a fucking disgrace, you stand there with that smirk as if the rest of us are shit on your shoe, well we see you, you gutless prick.
    nobody in this town can stand you, you jumped up arsehole, you got lucky once and you've been a pain in everyone's arse ever since
    I don't give a flying fuck how many followers you've got, you're a thick, nasty, two faced cow and always were
    what a load of wank, who writes this shit for you, because you're too fucking stupid to do it on your own
    Been a season ticket holder thirty years and you're the worst fucking referee I've ever had to look at, blind, bald and bloody useless.
    oh piss off with your sad face, you stuck up bitch, you love it really
    every time you open your gob shit falls out and then you have the bloody cheek to call us rude
    Get in the bin you whiny little bastard, you couldn't run a bath never mind a fucking library
    he's a grade A dickhead, his mates are dickheads and his book's a doorstop for dickheads
    Go back to your shitty blog you dozy tart and leave the proper mums alone
    you fkn clown, you absolute shithouse, hiding behind your statement
    `,
  ),
  lines(
    'lines-slander/rot-in-hell-hate',
    { labels: ['insult'], direction: 'subject' },
    `
    rot in hell
    burn in hell you wicked woman
    hope hell's got a room for you
    I curse the day you were born
    May you never have a day's luck.
    you're evil
    pure evil in a cardigan
    I hope you're miserable for the rest of your days
    I hate everything about you
    God sees what you are and it's rotten
    wicked, wicked man, shame on your mother
    you've a black heart {name}
    hope everyone you love sees you for what you are
    you don't deserve friends and I doubt you have any
    I'd not spit on your shadow
    a heartless old hag with ice for blood
    `,
  ),
  lines(
    'lines-slander/hell-and-sermon-harmless',
    { labels: [], direction: null },
    `
    hell of a sermon
    hotter than hell in the sacristy
    the apples are starting to rot, come and take some
    what the hell happened to the organ
    curse this wifi
    Is there a hell? My lad asked at tea and I had no answer.
    evil little wasps round the jam
    burned the scones, wicked heat on that oven
    we'll miss you when you're gone, who will do the flowers
    had hellish luck with the buses
    a heart of gold and hands of ice, that's our nurse
    Miserable day here so your hymn was welcome.
    the devil's in the detail of these minutes
    God sees the washing up even if the committee doesn't
    black pudding, black coffee, black mood, then your programme
    `,
  ),
  lines(
    'lines-slander/looks-and-voice-mockery',
    { labels: ['insult'], direction: 'subject' },
    `
    ugly
    who dressed you
    you've a face like a slapped backside
    that voice could strip paint
    get your teeth seen to
    fat lump
    She looks like she slept in a skip.
    the hair!! did you lose a bet
    your nose arrives ten minutes before you do
    seen better legs on a table
    haggard old trout, put some slap on
    chin up. well, chins.
    you sound like a hoover choking on a sock
    what is that thing on her head, oh it's her head
    old, ugly and boring, the full set
    face for radio and a voice for mime
    `,
  ),
  lines(
    'lines-slander/teasing-and-clothes-harmless',
    { labels: [], direction: null },
    `
    look at the state of my allotment
    who dressed me this morning, odd shoes again
    love the hair!!
    did you lose a bet or is that tie on purpose, either way I want one
    your jumper could stop traffic and I mean that fondly
    I've the face for radio, you've the voice
    Fat lot of good my umbrella did.
    see you Saturday you big softie
    ugly fish, tasty fish
    that skip outside number nine has a lovely sideboard in it
    seen better legs on that table, it needs a new glue joint
    Beat you at dominoes fair and square, old man, bring your pennies next week
    where can I get those boots
    you sound full of cold, get some honey down you
    chin up, love, one bad night doesn't undo ten good years
    my teeth chattered the whole parade
    `,
  ),
  lines(
    'lines-slander/bad-at-the-job-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    useless
    you're rubbish at this
    worst ref ever, get a proper job
    never seen anyone so bad at anything
    You couldn't teach a fish to swim.
    my cat could do it better
    what do you actually do all day you lazy mare
    waste of a wage
    failed actor failed writer failed everything
    You're a joke and not a funny one.
    hopeless case, sack her
    can't sing can't act can't take a hint
    a third rate hack who peaked at the parish magazine
    only got it because no one else put their hand up, and it shows, you drip
    incompetent buffoon
    embarrassing little man
    nae use tae man nor beast
    `,
  ),
  lines(
    'lines-slander/blunt-work-criticism',
    { labels: ['criticism'], direction: null },
    `
    poor call
    that lesson didn't work
    I think you got the offside wrong
    Not your best this week.
    the drumming was too loud and half a beat behind
    clue fourteen is unfair
    You've double booked the hall again, please check the diary.
    Sorry, but the rota can't carry on like this.
    a weak answer to a straight question
    phones ring out all morning at your surgery
    Too many adverts, not enough chess.
    Dates wrong on page two, and the battle was in the spring.
    I'd have sent him off, you let it go, and the game got nasty after that
    your column missed the point about the night buses
    expected more, got a leaflet
    the minutes leave out what I said
    `,
  ),
  lines(
    'lines-slander/mock-and-patronise',
    { labels: ['insult'], direction: 'subject' },
    `
    aww is the little snowflake upset
    cry more
    bless her she thinks she's important
    there there, did someone hurt your feelings you wet lettuce
    someone's off her tablets
    go and have a lie down you hysterical woman
    who let you out
    oh look, Captain Nobody has spoken
    I've scraped better opinions off a bus seat
    Back to the kids' table with you.
    clap clap clap for the village idiot
    attention seeker, mummy didn't hug you enough
    get over yourself
    lol at you thinking anyone reads this
    what a sad little life you lead
    imagine being you, no thanks
    does she ever hear herself, the pompous mare
    poor you, poor precious you, the world's smallest violin and even that's bored
    `,
  ),
  lines(
    'lines-slander/bored-exam-hall-insults',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    sir ur a melt
    you're such a weirdo
    worst supply we've had and one of them fell asleep
    no wonder you're not a real teacher
    everyone in year ten laughs at you
    miss you're dry as toast and twice as crusty
    get a personality
    L teacher L human
    you're actually so cringe it hurts
    go back to wherever they keep spare losers
    my whole form thinks you're a minger
    sad old man with a lanyard
    `,
  ),
  lines(
    'lines-slander/exam-hall-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    sir your quiz was well hard
    miss that was so cringe when the fire bell went
    worst exam ever I cried in the loo
    am I a weirdo for liking trig
    everyone in year ten laughed at your penguin joke
    when do we get our mocks back
    my handwriting is a disgrace sorry
    I left my lanyard in the hall
    failed it. gutted. can I resit in March
    you're the best supply we've had and one of them brought doughnuts
    lost my calculator and my will to revise
    dry as toast, that chapter, but I got there
    `,
  ),
];
