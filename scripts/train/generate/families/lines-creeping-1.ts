import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sleazy remarks and talk of people as vermin or things, with harmless twins: weather studio, choir, referee, GP desk, bakery, landlord, podcast, allotment and more. */
export const linesCreeping1: readonly Family[] = [
  lines(
    'lines-creeping/weather-studio-body-and-dress-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    nice legs tonight, what was the forecast again
    did not hear a word, too busy with that skirt
    the only warm front I care about is yours
    bet you're not wearing much behind that map
    turn round more when you point at Scotland love
    Been watching you twenty years and the figure only gets better. Wife thinks I'm keen on isobars.
    could they not give you a lower top for the weekend bulletin
    those lips saying scattered showers, I had to go and lie down
    she's put on a bit up top and nobody at home is complaining, keep eating whatever it is
    Asking for all the lads in the depot, is it the green dress tomorrow or the tight one, we have money on it
    You'd get a rise out of my barometer any morning of the week 😏
    I record the six thirty just for when you bend to the southwest, got about forty of them saved now
    what's underneath, go on, tell us, we pay the licence fee
    seven for the face nine for the rear
    `,
  ),
  lines(
    'lines-creeping/weather-studio-kind-talk-of-dress-and-maps',
    { labels: [], direction: null },
    `
    nice coat tonight, where's it from
    did not hear the forecast, too busy with the kids' tea
    that warm front cannot come soon enough
    bet it's freezing on that roof, wear a vest
    can you point at Orkney once in a while please
    could they make the map bigger and the captions slower at the weekend
    those skies over Skye, I had to pull over and take a photo
    he's put a graph of the pressure up and nobody at home understands it, just say bring a brolly
    Asking for everyone at the depot, is it ice on Tuesday or not, we have gritters waiting
    The barometer in the hall has not risen since Sunday, should I tap it
    I record the six thirty for my dad who is out with the sheep till eight, he trusts nobody else
    what's underneath the yellow warning, wind or rain
    seven degrees here, nine by the coast
    `,
  ),
  lines(
    'lines-creeping/under-a-professional-post-new-job',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Congrats. You're also very easy on the eye.
    Wow. Stunning. Are you single or is the ring for show
    with a smile like that I'd sign any contract you slid across the desk
    forget the merger, can we talk about you in that blouse
    I normally come here for procurement news but I stayed for the profile pic, phew
    Didn't know chief execs came in your size and shape
    New boss eh. Happy to work under you, or on top
    Hello dear. I saw you are director. I am widower with own house. You are having beautiful body, please write me private.
    As a recruiter of thirty years I can say no one reads the CV when the photo looks like that, and I mean it as a compliment.
    connect with me and I'll show you my assets
    you scrub up well for a numbers girl
    would love to be your PA, long hours, door locked
    shame about the trousers in the team photo, you've the pins for a pencil skirt
    `,
  ),
  lines(
    'lines-creeping/under-a-professional-post-plain-good-wishes',
    { labels: ['support'], direction: null },
    `
    Congrats. Very well deserved.
    Wow. Brilliant news, and about time they saw it
    with a record like that I'd have signed you years ago
    so glad you got it, the merger needed someone with sense
    I come here for procurement news and this is the best of it all year
    Didn't know they'd announced it already, lovely to see
    New boss eh. Happy to be working under you again, missed those Monday calls
    Hello. I saw you are director now. I was trainee in your team, you helped me with my visa letter. Thank you always.
    As a recruiter of thirty years I can say I have rarely read a CV with so much patience and care in it.
    you show everyone that part time is no bar to the top job
    your old team in {town} are dead proud
    whoever gets to be your PA is in luck
    great team photo, you all look knackered and happy
    `,
  ),
  lines(
    'lines-creeping/choir-leader-wooing-that-will-not-stop',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I know you said no. I'll keep asking.
    you didn't reply to my last eleven messages so I've written you a song about your neck
    No is only what a shy woman says first
    one drink. one. then you'll see
    You told me you were married and I respect that, which is why I suggest somewhere out of town
    still thinking of your mouth on the high notes
    I have moved to the front row so you can't avoid my eyes, it's how we talk now
    Why block me? A man who loves you like this comes once. I will find another account, darling, I always do.
    left another bouquet at the hall since you binned the first lot, red this time, you know what red means
    you blush when I stare so don't tell me there's nothing
    your husband never comes to rehearsals does he. i would. every week. front row. then home with you
    stop pretending you don't like the attention
    Asked the altos what perfume you wear and have sprayed it on my pillow
    `,
  ),
  lines(
    'lines-creeping/choir-and-courting-stories-with-consent',
    { labels: [], direction: null },
    `
    She said no so I left it there.
    he wrote me a song for our ruby wedding and it's mostly about my driving
    No is a full sentence, we told the year tens
    one drink after rehearsal, who's in
    I told him I was married and he said fair enough and passed the crisps, we've been pals ever since
    still hoarse from the high notes in the Verdi
    I have moved to the front row because I can't read the conductor's hands from the back
    Why did I wait till seventy to ask her? A woman like that comes once. We marry in May.
    left a bouquet at the hall for the leaving do, yellow because she hates red
    i blush every solo, thirty years and it's no better
    my husband never comes to rehearsals, he says one of us should stay sane and do the tea
    stop pretending you can't sing, we heard you
    Asked the altos who had left the scarf and it smelled of dog so we knew
    `,
  ),
  lines(
    'lines-creeping/referee-as-animal-or-thing',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    who let that thing out with a whistle
    you're a slug in black shorts mate
    not a human being, just a tick living off the game
    Whatever crawled out of the officials' room today wants putting back under its stone
    parasite. leeching match fees off kids' subs
    you are a rat and rats get the cage
    somebody take the creature back to the sanctuary before it gives another penalty
    watching you trot about like livestock for ninety minutes, at least a pig is some use at the end of it
    It squeaks, it waves a card, it scuttles off to its hole. That's not a ref, that's an infestation of one.
    Refs like you are a fungus on football and want scraping off
    you belong in a pound
    worm
    `,
  ),
  lines(
    'lines-creeping/referee-and-football-with-real-animals',
    { labels: [], direction: null },
    `
    the dog can't even run properly since the op
    who let that spaniel out on the pitch lol
    there was a slug in my black shorts, screamed the changing room down
    not a soul at the game, just me and a tick bite
    Whatever crawled across the officials' room today was the size of a saucer, we named it Gary
    parasites in the grass again, check the kids' legs after training
    the rats have got into the kit cage
    somebody ring the swan sanctuary, it's sat on the penalty spot and it hisses
    watching the livestock trot past the ground is the best part of an away day at {town}
    It squeaks, it flaps, it won't come off the crossbar. That's not a pigeon, that's a full back.
    There's fungus on the far goalmouth and it wants scraping off before Saturday
    he's the pound's longest resident and now he's the club mascot
    worms, so many worms, drainage is grand then
    `,
  ),
  lines(
    'lines-creeping/gp-desk-voice-and-uniform',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    love your voice on the phone, what do you look like
    I ring just to hear you breathe love
    got a thing for a lass in a lanyard me
    is it you that does the undressing
    Doctor can wait, I want ten minutes in a side room with you
    do you do house calls, sweetheart, I'll leave the robe on
    Told the lads down the legion there's a cracking pair on the front desk and they've all booked blood pressures
    what time do you take that uniform off
    when you asked me to spell my surname I went all funny, say it slow next time, say it like you mean it
    Come on, a girl with hips like that must know what a fella of sixty eight needs, and it isn't statins
    You'd cure me quicker than them tablets, hop up on the couch and let's see 😉
    bet you're filthy after five o'clock
    I've a swelling you could look at
    `,
  ),
  lines(
    'lines-creeping/gp-desk-phones-uniforms-and-bodies-plainly',
    { labels: [], direction: null },
    `
    love the new voice on the phone line, press two and it works
    I ring at eight and just hear it ring out
    got a lanyard that sets off my eczema, any tips
    is there somewhere private for undressing before the smear
    Doctor can wait, I only want ten minutes with the nurse about my menopause patches
    do you do house calls for a mam who can't manage the stairs
    Told the lads down the legion to get their prostates seen to and six of them have booked
    what time do the ladies in uniform start, the flu nurses I mean
    A woman of sixty eight with hips like mine needs a handrail on that ramp and has needed it since March
    Those tablets cured me quicker than I thought, back on the couch with the crossword
    the carpet in the waiting room is filthy by five o'clock
    I've a swelling on my knee, do I need a GP or the physio
    `,
  ),
  lines(
    'lines-creeping/pastry-and-bakery-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'd butter that crumpet
    never mind the buns on the tray, look at the ones behind the counter
    can I have a feel before I buy, and I'm not on about the sourdough
    you can knead me any time darling
    Saw your telly piece on yeast and thought, aye, she could make anything rise
    how much for the tart. no not that one. you
    I like mine warm and filled with cream, how d'you like yours
    What is it about a lass with flour on her chest? Leave it on, I'll dust it off meself, no charge.
    Popped in for a vanilla slice, left with eyefuls of something sweeter every time you reached for the top shelf
    giz a nibble of you
    🍑🍑 would ruin my diet for that
    `,
  ),
  lines(
    'lines-creeping/pastry-and-bakery-honest-orders',
    { labels: [], direction: null },
    `
    nice baps, four quid for six 😂
    I'd butter that crumpet with marmite and no one can stop me
    never mind the cakes in the window, look at the pasties behind the counter
    can I feel how heavy the loaf is before I buy, last one was hollow
    you can knead it by hand but ten minutes in the mixer is kinder on the wrists
    Saw your telly piece on yeast and thought, aye, mine's been dead since Lent
    how much for the tart. no not that one. the big lemon one
    I like mine warm with no cream at all, don't judge me
    What is it about flour that it gets on every black jumper in the house? Three lint rollers and I'm still a ghost.
    Popped in for a vanilla slice, left with eleven things and a free dog biscuit, every single time
    gran had a nibble of it and asked for the recipe
    🍑🍑 galette is back till September
    `,
  ),
  lines(
    'lines-creeping/rumour-of-the-bosses-bed',
    { labels: ['sexual-harassment', 'accusation'], direction: 'subject' },
    `
    slept her way onto that committee
    we all know whose lap got you the chair
    ask how many mattresses between her and the promotion
    you don't get a byline at twenty six by typing
    Funny how the editor divorced the same month you got the column. Good in hotels, are you?
    on your back to the top
    The interview panel was three men and a sofa, from what I'm told
    her only qualification is between the sheets
    I worked on that floor and I can tell you the late meetings had the blinds down and the lights off, and then up she went two grades
    knees must be sore
    nobody that thick gets a seat without giving the leader a private viewing
    What did you do for it, love? No, really. In what position.
    `,
  ),
  lines(
    'lines-creeping/promotion-questions-without-sleaze',
    { labels: ['criticism'], direction: null },
    `
    walked onto that committee with no vote at all
    we all know the chair was never advertised
    ask how many candidates were seen before that promotion
    you don't get a fair panel when two of them are her old colleagues
    Funny how the column appeared the same month the newsroom lost nine people. Was that money well spent?
    straight to the top with no handover, and the casework suffers
    The interview panel was three men and no minutes, from what I'm told
    the qualification on the form lapsed in 2019 and you should renew it
    I worked on that floor and I can tell you the late meetings decided everything, and the union was not in the room
    members must be told
    nobody should get a seat without a private conflict check being made public
    What did you do with the budget? No, really. In what order.
    `,
  ),
  lines(
    'lines-creeping/landlord-tenants-as-pests',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    tenants are roaches, you only see one but there's ten
    they breed in there like mice
    students aren't people, they're mould with a phone
    clear the whole nest out and hose it down
    That estate is a sewer and what swims in it votes
    fumigate the block, them included
    you house one lot and a fresh swarm turns up by Friday
    They eat, they mess, they multiply. I've kept cleaner hens.
    benefit lice
    somebody should send the pest man up to flat nine, and I'm not talking about the rats
    The kind of creature that lives six to a room doesn't need a repair, it needs a vet
    Not being funny but round our end you can hear them through the wall, grunting and snuffling, they want a trough not a kitchen
    `,
  ),
  lines(
    'lines-creeping/landlord-real-pests-and-repairs',
    { labels: [], direction: null },
    `
    the flat has roaches, you only see one but there's ten
    they breed in the loft, the mice, every October
    students get the worst of the mould and the bill for it
    clear the wasp nest out before the tenants move in
    That estate has a sewer under it from 1890 and it backs up when it rains
    fumigate the block and rehouse us while you do it
    you seal one hole and a fresh swarm of flying ants turns up by Friday
    They eat, they lay, they sleep. I've kept hens in a rented yard for six years with no complaint.
    head lice at the nursery again
    somebody should send the pest man up to flat nine, the lady there is eighty and frightened of rats
    Six people to a room with one kitchen is not a home and the council knows it
    Not being funny but round our end you can hear the boiler through the wall, grunting and snuffling, we call it the pig
    `,
  ),
  lines(
    'lines-creeping/older-man-allotment-secretary-harassed',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    silver fox, what are you doing later
    get your shirt off for the calendar grandad, give us widows a treat
    Seventy one and those forearms, oh my days, come and dig my bed
    when did you last have a woman then, be honest
    saw you bending over the leeks, took a photo, the girls at bingo have it now
    You lost your Jean in spring, so you'll be wanting company at night. My back door's open.
    don't be shy you old devil, you'd love it
    him in them shorts should be illegal, nice bum for his age, I'd have to be quick before the pacemaker goes
    I keep on till he gives in. Pinched his behind by the compost and he went scarlet, bless, so I'll do it again Saturday
    send one with your top button undone
    `,
  ),
  lines(
    'lines-creeping/older-people-love-and-allotments',
    { labels: [], direction: null },
    `
    silver birch, what are you doing in my hedge
    get your shirt off the line grandad it's raining
    there's life in the old marrow patch yet
    Seventy one and those dahlias, oh my days, come and judge our show
    when did you last have the shed roof felted, be honest
    saw you bent over the leeks, hope the back's all right, you went home early
    You lost your Jean in spring, so if you want company of an evening the choir tea is on Wednesdays.
    don't be shy bring your gooseberries
    my husband in his shorts should be illegal, fifty years wed and I still laugh
    I kept on till the couch grass gave in. Pinched a nerve by the compost and went home in a wheelbarrow, so no show for me Saturday
    does your dibber have the long handle
    send a photo of the blight so we can see
    `,
  ),
  lines(
    'lines-creeping/podcast-host-photo-begging',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    feet pics when
    you sound fit, prove it
    any snaps from the beach that aren't for the kids' album
    what are you sat there in, pyjamas or less
    send us one in bed, I'll keep it to meself
    Subscribed at the top tier so I think I'm owed more than a mug, don't you
    I'd pay double for the version with the camera on and the jumper off
    describe your bra for episode forty
    go on be a sport, no one records a pod in trousers, show the bottom half
    Hiya, long time listener, I drive nights on the A66 and your whisper ads do things to me, could you just record my name, over and over, breathy
    wonder what noises you make off mic
    `,
  ),
  lines(
    'lines-creeping/podcast-host-photo-and-voice-requests-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    pics of the studio?
    transcript when
    you sound bunged up, hope it's only a cold
    any snaps from the live show, I was sat behind a pillar
    what are you recording on, the old mic or the new one
    send us the link for the bed socks sponsor, code's not working
    Subscribed at the top tier and my mug arrived in two halves, is that the limited edition
    I'd pay double for the version with no adverts
    describe the villain's hat again for episode forty
    go on be a sport, read the shipping forecast in your Brummie voice
    Hiya, long time listener, I drive nights on the A66 and your calm voice has kept me awake and alive since the divorce, could you say hello to the lads at Scotch Corner
    wonder what that noise was at minute twelve, was it the cat
    `,
  ),
  lines(
    'lines-creeping/victims-and-witnesses-report-sleaze',
    { labels: [], direction: 'quoted' },
    `
    he asked what I was wearing. on a work call.
    A patient told our receptionist she had "legs for days" and I've written to him
    they call her "the milf in the mayor's chair" and nobody at the paper stops it
    Got "feet pics?" forty times under a post about drains
    someone made a fake nude of my colleague and sent it to the parents' group, police have it now
    "Smile, sexy." Every morning. I am the one who changed bus.
    To whoever typed that she slept her way up: deleted, and banned from this page
    the man who called refs vermin on here has had a letter from the county
    Please stop calling tenants rats in this group, they are your neighbours
    I read the messages out at the meeting, the bed ones, the underwear ones, in a flat voice, and watched the room go quiet.
    My nan is seventy and still gets "show us" from builders
    she kept the screenshots: hotel room numbers, hearts, then rage when she said no
    `,
  ),
  lines(
    'lines-creeping/climate-talk-speaker-as-machine-or-disease',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're a bot with hair
    wind it up and it says carbon
    puppet. we can see the hand
    no soul behind them eyes, it's just wires
    You are a tumour on that university and it wants cutting out
    you people spread like damp, and you're the black bit in the corner
    someone unplug her, the tape's stuck again
    You're not a scientist or a woman, you're a mouthpiece on legs, a ventriloquist's block, and when they've finished they'll put you back in the trunk
    a virus with a lecture slot
    The thing on the stage blinked twice in an hour, I counted. Send it back for parts.
    leech on the public purse, salt it
    `,
  ),
  lines(
    'lines-creeping/robots-puppets-viruses-in-earnest',
    { labels: [], direction: null },
    `
    is this account a bot or just quick
    wind it up and it says hello, my daughter loves it
    puppet show at two, you can see the hand but nobody minds
    no power behind the panel, it's just wires
    They found a tumour on her kidney early and it's being cut out on Monday
    what even is it, does it eat lettuce
    damp spreads from the gutter, that's the black bit in the corner
    someone unplug the projector, the slide's stuck again
    My uncle made a ventriloquist's dummy from a bed leg, and when he'd finished a show he'd tuck it in the trunk with a blanket
    a virus is going round the lecture hall so wear a mask
    The robot on the stage waved twice in an hour, I counted. Sent back for parts.
    leeches in the pond, salt doesn't help, leave them be
    `,
  ),
];
