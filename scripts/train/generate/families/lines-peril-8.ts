import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats in third person, questions, conditionals, hints, hashtags and group talk, against the same shapes without harm. */
export const linesPeril8: readonly Family[] = [
  lines(
    'lines-peril/questions',
    { labels: ['threat'], direction: 'subject' },
    `
    do you want to die
    how would you like your arms broken?
    ever been hit with a scaffold pole
    what's your blood group, asking for the ambulance crew
    have you ever wondered what your own bone looks like
    cremation or burial, which do you fancy
    Who's going to protect you when I turn up?
    are you ready for what we're going to do to you
    why are you still breathing, shall I see to it
    Ever heard of the Moss Side handshake? You will
    what would your kids do without you? let's find out
    shall I come over there and make you stop?
    d'you think I won't do it? d'you think I'm scared of prison?
    how many of us do you reckon it'll take to get you in the boot
    who wants to help me hurt this one
    when's she next out in public? I've a dozen eggs and half a brick
    `,
  ),
  lines(
    'lines-peril/questions-harmless',
    { labels: [], direction: null },
    `
    do you want to dye it red or copper
    how would you like your eggs?
    ever been hit with a parking fine you didn't deserve
    have you got life insurance? mum didn't and it's a mess
    what's your blood group, they're short of O neg
    have you ever seen your own bones on an x ray, weird
    cremation or burial, dad never said and we've to choose by Monday
    Who's going to be on the desk when I turn up?
    are you ready for what we're going to do to your kitchen
    Do you bruise easy since the new tablets? I do
    can you run? can you run the tombola?
    how long can you hold a plank
    Ever heard of the Bolton handshake? It's a pasty
    shall I come over there and make you a brew?
    d'you think I won't sing it? d'you think I'm scared of karaoke?
    how many of us do you reckon it'll take to get the sofa in the van
    who wants to help me move house this weekend
    when's the tide out? I've a dozen kids and half a bucket
    `,
  ),
  lines(
    'lines-peril/conditionals',
    { labels: ['threat'], direction: 'subject' },
    `
    if you're on that stage tomorrow you're a corpse by teatime
    Touch our statue, lose a hand
    If my pension goes, so do you
    show up and get carried off
    lay one finger on that oak and I'll lay you out beside it
    should you ever set up your stall here again it'll be over your head
    Keep talking, keep losing teeth
    unless you want your house full of petrol, drop it
    if he says sorry I'll only break one leg
    You so much as look at my girl's file again and I'll blind you
    if I see her I'm swinging
    when I've nothing left to lose I'm coming to see you, and I'm nearly there
    had you said that in our pub you'd have left through the window
    any one of you knocks on my door with that leaflet gets the dog and then the poker
    once your police guard goes home, so does my patience
    if that's how you want it, you'll bleed for it
    put up another mast and you'll be tied to it
    give my boy detention again and I'll be stood at your car with a wheel brace
    `,
  ),
  lines(
    'lines-peril/conditionals-harmless',
    { labels: [], direction: null },
    `
    if you're on that stage tomorrow you'll want the handheld mic by teatime
    Touch wood, no rain
    If my pension goes up so does your pocket money
    show up and get a free plant
    should you ever set up your stall here again I'd like two jars
    Keep talking, I'm just losing signal
    unless you want your house full of cats, stop feeding him
    if he says sorry I'll only cry
    if I see her I'm giving her that casserole dish back
    when I've nothing left to do I'm coming to see you, nearly there
    had you said that in our pub you'd have had a round of applause
    any one of you knocks on my door with that leaflet gets the dog, a licker
    once your shift's done so is mine, lift?
    if that's how you want it, you'll need longer in the oven
    give my boy detention again by all means, he earned it
    put up another mast and we might get a signal in the valley
    If you come for the eggs, come early, the geese go for strangers
    `,
  ),
  lines(
    'lines-peril/hashtags-emoji',
    { labels: ['threat'], direction: 'subject' },
    `
    🔪🔪 soon
    ⚰️ measured up for you
    #hanghim and do it at the count
    your address 🔥🔥🔥 my night off
    🐷 meets 🪓 on saturday
    tick tock ⏰💣
    👀 behind you 🩸
    #stopher by any means, and I do mean any #2ndoption
    can't wait to see you on the pavement 😂😂 from the fourth floor
    😘 sleep tight while your house is still stood
    #OneBulletShort
    👊👊👊 that's what you got coming x
    `,
  ),
  lines(
    'lines-peril/hashtags-emoji-harmless',
    { labels: [], direction: null },
    `
    🔪🔪 onions for sixty, wish me luck
    ⚰️ me after one spin class
    #hangabasket and win the cup for the village
    your playlist 🔥🔥🔥 my night off
    🐷 race on saturday at the farm park
    tick tock ⏰🎂
    👀 behind you! panto season's here
    #stopthecuts by any lawful means, march at noon
    🔫 water fight, top field, bring towels
    can't wait to see you on the telly 😂😂
    lol imagine your face when we all turn up w bats 🏏🏏 nets at six
    😘 sleep tight, op's first thing
    👊 fist bump for the fundraising x
    💣 of a goal
    `,
  ),
  lines(
    'lines-peril/she-he-third-person',
    { labels: ['threat'], direction: 'subject' },
    `
    she'll not make it to polling day, me and Daz have plans
    he gets out of his car at eight. he won't be getting back in
    somebody's going to do for that woman and it'll be a good day
    Let him come to the estate without his minders and we'll see him off for good
    the weatherman's getting knocked out, tell him
    I'd put her through a bacon slicer
    Him? He'll be found.
    We know how to deal with her. Dark night, quiet lane
    if that priest shows up here I'll nail him to his own door
    her funeral can't come soon enough and I might hurry it
    he needs to disappear, who's in
    They should take that doctor out the back and do what's right
    any of you lot work at that hotel? slip her something
    no one would miss him. I certainly won't miss him at that range
    `,
  ),
  lines(
    'lines-peril/she-he-harmless',
    { labels: [], direction: null },
    `
    she'll not make it to polling day, baby's due, so I'm leading the canvass
    he gets out of hospital at eight. he won't be getting back on that bike
    somebody's going to do that garden for that woman and it'll be a good day
    Let him come to the estate without his minders and he'll see we're decent folk
    I'd put her through to the final
    Him? He'll be late.
    We know how to deal with her. Short lead, pocket of cheese, she's a terrier
    if that priest shows up here I'll nail my colours to the ecumenical mast
    her funeral was beautiful, the whole lifeboat crew came
    he needs a lift, who's in
    any of you lot work at that hotel? slip her this card from us
    no one would miss him up there in that orange hat
    he took the shot and buried it top corner
    `,
  ),
  lines(
    'lines-peril/group-we',
    { labels: ['threat'], direction: 'subject' },
    `
    there's more of us than you and we've had enough of talking
    The whole village is after your blood, and I mean blood
    us mums will tear you apart at that gate
    we will march on your house
    forty bikers, one headmaster. work it out
    some of us have been drawing straws for who gets to hit you first
    the fans know your train
    We the families will have our justice and it won't be in a wig
    our day will come and it'll be your last one
    lads have voted. it's a yes on your kneecaps
    we don't want your apology we want your hide
    you took on the wrong estate
    expect us. not online
    `,
  ),
  lines(
    'lines-peril/group-we-harmless',
    { labels: [], direction: null },
    `
    we're coming! parking where?
    there's more of us than chairs and we've had enough of standing
    The whole village is after your recipe
    we will march on the town hall, route agreed with the police
    forty bikers, one teddy run for the hospice
    some of us have been drawing straws for who gets to sit by you
    the fans know your chant, wait till you hear it
    We the families want justice and will give our evidence on the third
    our day will come, promotion next year
    lads have voted. it's a yes on the pie and peas
    expect us, about six, five adults and a highchair
    half the regiment turned out for old Stan's hundredth
    we're outside. look, it's snowing
    you took on the school no one wanted and look at it now
    `,
  ),
  lines(
    'lines-peril/librarian-book-row',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    put that book on a child's shelf again and I'll put you under the shelf
    late fees? I'll make you late. the late
    shush me once more and it'll be the last sound you make
    book burners started with books. I'd start with the lady at the desk
    you'll get a hardback edge across the windpipe
    hope a whole stack comes down on you and if not I'll push it
    closing time suits me, nobody about but you
    our dads' group is coming to storytime with pickaxe handles
    `,
  ),
  lines(
    'lines-peril/librarian-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    put that book on a lower shelf and the children will find it
    late fees? I'm always late. put it on my card
    shushed me once in 1974 and I've loved you ever since
    banning books is wrong. I'd start with the reading, not the rows
    there's a crime novel where she's killed with a hardback, is it in
    a whole stack came down on me in local history, laughed till I cried
    closing time suits me, nobody about but you and the radiators
    our dads' group is coming to storytime with biscuits
    `,
  ),
];
