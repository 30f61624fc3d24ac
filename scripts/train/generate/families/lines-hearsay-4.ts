import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Relatives, shopkeepers, moderators and targets who retell abuse at length or in a breath, abusers behind "they say", and ordinary gossip. */
export const linesHearsay4: readonly Family[] = [
  lines(
    'lines-hearsay/relatives-long-tellings',
    { labels: [], direction: 'quoted' },
    `
    My daughter is nine and she learnt the word "whore" last week because a man used it about her mum under an article on swimming lessons, and I've run out of ways to explain men like that to her
    I'm her husband. I read them before she gets up, delete the ones that say they'll cut her, leave the ones that only say she's useless, and put the kettle on
    when my brother stood for the council we thought the worst would be leaflets in the rain, not somebody ringing our mum at midnight to say he'd be found in the canal
    Grandad was a bus driver forty years and nobody ever called him subhuman scum till he asked on Facebook for people to let the ambulances through
    she laughs when she tells it, the man in the post office who hissed that she should be sterilised, but she goes to the one in the next town now
    our lad came back from training and said "Dad, why do they make monkey noises" and I hadn't got an answer then and I haven't got one now
    my sister's phone lit up all through Mum's funeral, people telling her she'd killed thousands, and she'd only ever run the car park at the vaccine centre
    Dad kept every letter in a shoebox, the ones that said God bless and the one that said we know your grandchildren's names, and he'd never tell us which frightened him more
    You know what my wife said after the fortieth message telling her to kill herself? She said "he's missed an apostrophe", and then she cried for an hour
    I've a son with Down's syndrome and I've been told on this very page, by a man with a poppy in his picture, that it would have been kinder to drown him
    Auntie Pat ran the food bank eleven years without a cross word and now there's a chap outside with a placard saying she's a thief and a fraud, and she brings him soup
    it's the ordinary ones that get me, a retired bank manager from {town} writing to my mother that he'd enjoy watching her hang, and signing it Yours faithfully
    `,
  ),
  lines(
    'lines-hearsay/relatives-short-tellings',
    { labels: [], direction: 'quoted' },
    `
    that's my mum you're calling a slag
    my uncle got a death threat over hanging baskets
    they said they'd hurt our Liam
    he's my dad and he's not a nonce
    my gran, 81, was told to hurry up and die
    our kid got called half-caste at cubs
    somebody threatened my sister again
    my lad reads these. he reads "your dad's a thief"
    They called my girlfriend a terrorist on the tram
    she's my wife not your "fit piece"
    mam's been told she'll be burnt out
    my boy heard you call his mum a pig
    me nan got told she's a Nazi for knitting poppies
    our mam's address got put up, we're at my aunt's
    `,
  ),
  lines(
    'lines-hearsay/family-of-target-abused-with-telling',
    { labels: ['threat'], direction: 'subject' },
    `
    tell your daughter I said we'll be seeing her after school
    you said leave my family out of it. no. they'll pay for you
    everyone says go for the politician not the kids, I say start with the kids
    I heard your mum lives on her own. Shame what can happen to old women
    "hands off my family" or what? we'll put hands on all of them
    my mate asked which of your two we should take first
    as you said, family is everything, so that's what you're going to lose
    they reckon your husband jogs. he won't outrun us
    people say I shouldn't write this but I hope you like identifying bodies because I'm coming for your brother
    told you once I'd hurt somebody you love. I don't tell people twice
    `,
  ),
  lines(
    'lines-hearsay/family-news-harmless',
    { labels: [], direction: null },
    `
    you said your mum was poorly, how is she
    I heard your brother's home from sea
    "family is everything" on a cushion, three pounds in the hospice shop
    my mate asked which of your two did the swim
    they reckon your husband makes the best marmalade in the dale
    Told you once I'd come to a concert, and I'm in row F
    my gran says hello and did you get the cardigan
    `,
  ),
  lines(
    'lines-hearsay/cafe-owner-reviews-retold',
    { labels: [], direction: 'quoted' },
    `
    one star because the owner "looks like a lesbian". she is. soup was hot
    they've left 300 fake reviews calling him a nonce since he put a rainbow in the window
    Somebody reviewed my café as "run by rats for rats"
    a customer told my Saturday girl she'd be prettier on her knees. barred
    "greedy thieving cow" over 20p for oat milk
    I've had to read out to the police what a man said he'd do to me with a bread knife
    got called a scab for opening and a coward for closing, all on the one Tuesday
    why's everyone writing that she poisons people? it was one bad prawn and it wasn't hers
    we take feedback on scones. We don't take "speak English or get out"
    my barista was called a spastic for dropping a cup
    imagine being so cross about a flat white that you tell a woman to slit her wrists
    the bloke who said he'd put a brick through came back on Sunday, with a brick, and a policeman
    please stop telling my staff they're thick as pigs**t, they're doing a PhD, all three
    `,
  ),
  lines(
    'lines-hearsay/cafe-owner-abuse-in-scare-quotes',
    { labels: ['accusation', 'insult'], direction: 'subject' },
    `
    so-called "charity" café, you're a thief with a teapot and a face like curdled milk
    "all profits to the hospice" liar, pocket-lining pig
    everyone in {town} says you're a crook and a cow
    heard where the tip jar goes, you tight-fisted fraud
    you call it "artisan", I call it a con run by a clown
    they say never trust a thin cook, never trust a fat thief either
    "family business" aye, the business of ripping people off, you scrounging rat-bag
    stop saying you're skint, you swindling toerag
    told everyone at work that you water the soup and rob the till you scabby chancer
    `,
  ),
  lines(
    'lines-hearsay/cafe-harmless-quotes',
    { labels: [], direction: null },
    `
    the board says "soup of the day: whisky" and I respect that
    everyone in {town} says try the rarebit
    you call it artisan, I call it toast, and I'd eat it again
    heard you're closing Mondays, noted
    "greedy" is the word for me and that lemon cake
    my sister worked for you one summer and still talks about the staff lunches
    they say never trust a thin cook. I'm offended on behalf of Steve
    told everyone at work about the two for one, sorry about Tuesday's queue
    she told me it was decaf. it was not decaf
    `,
  ),
  lines(
    'lines-hearsay/landlord-and-housing-campaign-disputed',
    { labels: ['criticism'], direction: null },
    `
    you told me the boiler would be fixed "by Friday", you didn't say which
    "No mould here" says the letter, photo says otherwise
    the agent says you were told in October. why's nothing happened
    you said rent freeze in the campaign and then voted it down
    people say you're decent and maybe you are but the damp's still there
    I've asked three times in writing and been told "it's in hand"
    "Affordable" at 1,100 a month for one room isn't
    `,
  ),
  lines(
    'lines-hearsay/told-to-die-roundabout-reported',
    { labels: [], direction: 'quoted' },
    `
    a lady wrote that she hoped my next scan was bad news
    he was wished a short life and a slow end, by a choir leader
    they've started a countdown to her funeral, hilarious apparently
    "hope the cancer wins" under a post about his chemo. I had to put the phone down
    someone sent her an invoice for a coffin
    Got a sympathy card today. It was for me. I'm still alive.
    the joke going round is that she should do us all a favour, and I don't find it a joke
    a message saying it's a pity the car missed him, and hundreds of laughing faces
    he says he's been measured for a box more often than a jack-in-the-box
    somebody wished her the same as the last one. the last one was murdered.
    I was told they'd dance when I go. at least there'll be music
    people posting candles and RIP under a woman who's sat next to me eating crisps
    every time she's poorly they turn up to say "not soon enough"
    `,
  ),
  lines(
    'lines-hearsay/death-wished-with-telling',
    { labels: ['threat'], direction: 'subject' },
    `
    doctor says you're on the mend, we'll fix that
    they say only the good die young so we'll have to do yours by hand
    "see you next week" you won't see next week
    heard the brakes on your car aren't what they were. funny that
    I told my lot to keep the 9th free for your funeral, I've the shovel ready and I mean to use it
    somebody's going to shut you up permanently and I've said I'll do it for nothing
    "Any last words" is what I'll be asking you
    you were told to stop. Now you'll be stopped, with a knife
    everyone tells me it's all talk with me. you'll be the one to find out
    quote me to the police if you like, I'm going to kill you
    what did you say your name was? want to get it right on the headstone, won't be long
    `,
  ),
  lines(
    'lines-hearsay/librarian-and-drag-story-hour',
    { labels: [], direction: 'quoted' },
    `
    a crowd outside shouting "groomer" at a librarian with a trolley of Gruffalos
    they say she's sexualising kids. it was a song about a bus
    I was told I'd be on a list. I'm a librarian, I make lists
    "pervert", "freak", "degenerate", and that was the leaflet
    our drag queen was told he'd be glassed if he came back, he's coming back
    if you think screaming nonce at toddlers' mums protects toddlers I can't help you
    someone asked for the staff rota "so parents can have a word" so we've gone to the police
    The man who filmed himself calling her a child abuser has been spoken to
    reading group had to leave by the back door because of those who said they'd "deal with" us
    stop sending our branch emails that call Jo "it"
    she was asked on camera which of the children she fancied. just think about that question
    Do you know what it's like to stamp books for thirty years and be called a predator by a man who's never had a card
    whoever keeps writing "sick freaks" in the visitors' book, please use your own book
    `,
  ),
  lines(
    'lines-hearsay/librarian-accused-reported-you',
    { labels: ['accusation'], direction: 'subject' },
    `
    reported you to the council because you are a groomer
    you say "inclusion", we know you mean grooming
    parents are telling me what you did and I believe the parents, predator
    so "story time" is the new word for it, is it, nonce
    I've heard enough from mums to know you're a danger to kids
    told the police you're a paedo and I'll tell everyone else
    your so-called "reading scheme" is a front and you're bent
    my friend's child says you lied to the school
    they call her a librarian, I call her a child abuser
    It's been whispered for years in {town}, so I'll say it: you're a pervert who got moved on
    stop telling people it's about books, you corrupt fraud
    `,
  ),
  lines(
    'lines-hearsay/library-harmless-sayings',
    { labels: [], direction: null },
    `
    reported the broken lift again
    you say inclusion, I say thank goodness, ramp at last
    the sign says "quiet please" and it's the staff who are singing
    parents are telling me story time's full, is there a list
    they call her a librarian, my son calls her the book boss
    "overdue" since 1994, found it behind the piano
    I've heard nothing but good about the new opening hours
    my friend's child says the big bear costume was you
    told the police museum we'd bring twelve cubs
    `,
  ),
  lines(
    'lines-hearsay/journalists-report-plainly',
    { labels: [], direction: 'quoted' },
    `
    The councillor, 44, said she had been sent a photograph of a gun
    He was filmed outside the mosque shouting that worshippers should be "burned out"
    A retired teacher has admitted calling the MP a "filthy Paki" in an email
    The sprinter said she was called a man more than 200 times on the night of the final
    Speaking on the podcast, he described opening a parcel that held a dead rat and a card reading "you"
    A spokesperson said abuse of drivers, including threats to "do them", had doubled
    the jury was shown a post which read "she needs raping"
    Police are looking for a man in a green coat who told the warden he'd "have her eyes out"
    The weather presenter has spoken of being asked for pictures of her feet. Daily.
    A village divided: what began with a bypass ended with "hang the clerk"
    Fans chanted that the manager was a paedophile; the club has apologised
    EXCLUSIVE: the messages that told a grieving mother she was a crisis actor
    according to the charity, "scum" and "vermin" are now the words most often used about its clients
    He had denied meaning it when he wrote that he'd "finish the job"
    `,
  ),
  lines(
    'lines-hearsay/weary-targets-first-person',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    went to buy milk, got told I should be deported, bought milk
    I've been a liar since Thursday it seems
    just been called "a waste of a womb". On LinkedIn
    yes I've seen the one about my teeth
    he says I slept my way to the parish council. there are nine of us and one heater
    the drummer in me wants to answer "go die" with a fill
    if I had a pound for every "mutton" I'd buy a flock
    they've found a new one, "husk". I had to look it up
    I wasn't hurt by fat. I wasn't hurt by old. I was hurt by "your mother would be ashamed" since she died in May
    fifteen years in this job and I'd never once been told I'd be knifed until I mentioned hedges
    told I'm not a real Scot, not a real woman and not a real drummer, in three replies
    please, before you send me another screenshot of somebody calling me a bitch: I've got them all
    someone's made a song of the names they call me and annoyingly it scans
    `,
  ),
];
