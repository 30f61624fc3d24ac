import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery2: readonly Family[] = [
  lines(
    'lines-mockery/charity-worker-fake-concern',
    { labels: ['insult'], direction: 'subject' },
    `
    are you feeling ok hun? only you sound a bit simple today
    I'm worried about you. Is there someone at home who can take the phone off you
    have you eaten? thinking is hard on an empty head
    Oh lovely, do go and get some fresh air, you've clearly been indoors with only your own opinion for company for far too long
    hope you get the help you so obviously need babes x
    you ok hun?? asking as your last three posts read like a bump on the head
    i'm just concerned that somebody with your level of understanding is allowed near a collecting tin
    Poor you, it must be exhausting being wrong from the moment you wake up. Do try to rest that little brain.
    sending thoughts and prayers to whoever has to share an office with you
    I say this with kindness: you are a very silly woman and everyone at the food bank rolls their eyes when you come in
    take care of yourself love, god knows nobody else would want the job
    did you bump your head getting out the van dear or were you always this dim
    with respect, and I do mean it warmly, a damp tea towel would make a better trustee than you
    Someone check on her, I think she believes this stuff
    `,
  ),
  lines(
    'lines-mockery/charity-worker-real-concern',
    { labels: ['support'], direction: null },
    `
    are you feeling ok hun? you sounded worn out on the radio
    I'm worried about you, please take a day off, the food bank will still be there monday
    have you eaten? come round, theres soup
    Oh lovely, do go and get some fresh air, you've been in that warehouse all week
    hope you get the help you need with the move x
    Are the staff at the home treating your dad well? I used to work there and can put in a word
    you ok hun?? that fall looked nasty
    sending thoughts and prayers to everyone at the office after the fire
    It must be exhausting, being on call from the moment you wake up. Do try to rest.
    I say this with kindness, you cant pour from an empty jug, let the rest of us do the collecting tins
    take care of yourself love, we need you
    someone check on Maureen please, shes on her own with no power
    The menopause group meets upstairs at the charity on wednesdays and you would be very welcome dear
    With respect and real warmth, you are the best trustee we've ever had and we are sorry to lose you.
    `,
  ),
  lines(
    'lines-mockery/planning-row-ridicule-of-dullness-her',
    { labels: ['insult'], direction: 'subject' },
    `
    she could bore the paint off a shed
    has she ever said anything interesting, asking for a parish
    Listening to her is like watching a puddle dry except the puddle has some depth
    woman has the personality of a wet envelope
    he's so dull that the minutes fell asleep writing themselves
    Forty minutes she went on. I've had root canals with more sparkle and at least the dentist stops when you hold your hand up.
    beige. thats it thats the councillor
    they should bottle him and sell it to people who cant sleep
    The most tedious little man ever to hold a clipboard, and that includes my late father in law who collected drain covers
    nobody invites her twice
    if you took out the ums there would be nothing left of his speech or of him
    she's got one joke and its her planning committee hat
    You can hear the room die when he stands up. Chairs sigh. Even the biscuits go soft waiting for the dreary old stick to sit down again.
    zzzzz who let the human screensaver out again
    `,
  ),
  lines(
    'lines-mockery/planning-row-dull-meeting-harmless',
    { labels: [], direction: null },
    `
    the paint on our shed has dried and its the wrong green
    anything interesting in the minutes this month
    I fell asleep in the meeting and woke up on the allotment committee
    I can talk about drain covers for an hour, my wife says I should be bottled for people who cant sleep
    wet envelope on the mat again, cant read a word of the planning notice
    She stood up for forty minutes so that the pensioners could sit, and then had a root canal in the afternoon.
    all the biscuits went soft, somebody left the lid off the tin
    beige or magnolia for the parish hall? vote at the door
    My late father in law was on that council for years and he used to knit under the table
    it was a long one, nine items and a puddle by the door
    does your screensaver come on in the middle of calls as well
    Watching concrete dry tonight, quite literally, we are doing the path and I've to keep the cat off it
    nobody told me there were two meetings so I sat through the wrong one, very informative about bins
    um is the clipboard for signing in or for the petition
    `,
  ),
  lines(
    'lines-mockery/planning-row-criticise-report',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    the report is long and dull and hides the one number people need
    She read the whole policy out loud instead of answering, thats no way to run a committee
    forty minutes on a sign and five on the flats, get your priorities right
    he wouldnt let anybody finish, I hope the chair has a word
    I thought the councillor's speech was flat and she never dealt with the drains at all
    wrong decision on the shed row, plain wrong
    A tedious process from start to finish. Three forms, two fees, and then it turned out that we had not needed permission.
    they turned it down in two minutes after a wait of two years
    no depth to that flood study, did anyone look at the brook
    He says the hall is safe and yet there is a bucket under the roof
    the minutes leave out every question we put
    if the committee has already made up its mind why invite us
    I stood up to speak and my time was cut from three minutes to one
    `,
  ),
  lines(
    'lines-mockery/documentary-smug-him-her',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    smug doesnt cover it, look at the chin on him
    he's so pleased with himself i'm amazed he lets anyone else in the shot
    That simper. Every time she says the word journey I want to post my telly back to Currys
    preening little peacock in a linen scarf
    She thinks she invented hills
    does he practise that face in the bath, the wise one, he looks like a spaniel doing algebra
    Oh good, an hour of him admiring his own wrists. The volcano was only there as a mirror for the vain old ham.
    loves the sound of her own voice, shame she's on her own there
    What an insufferable know all she is, explaining bread to a baker, you could see the poor man wishing for an oven to climb in
    them two presenters together have the wit of a damp flannel
    self important windbag in good boots
    swanning about as if the glacier had been waiting for him all its life, the pompous twit
    attention seeker, always was, she used to be on that gardening thing crying over leeks
    `,
  ),
  lines(
    'lines-mockery/documentary-harmless-love',
    { labels: ['support'], direction: null },
    `
    he's so pleased to be there and it rubs off on you, lovely telly
    She explained bread to me and I'm a baker, learnt something new
    that face when the volcano went up, I felt the same on my sofa
    The whole journey was a joy. My telly has not been off since, and my wife has ordered boots.
    love the linen scarf, where is it from
    her voice over the glacier was so calm I nearly cried into my leeks
    did you see how he let the farmer do the talking? more like that please
    them two presenters together are a tonic
    Such good manners, always thanks the cook and the driver by name.
    she's proud of those hills and so she should be
    wise old spaniel of a man, I'd watch him read a bus ticket
    good to have somebody on who isnt afraid to say I dont know
    Well done to all the crew, wrists and knees must be aching after that climb
    `,
  ),
  lines(
    'lines-mockery/documentary-plain-chat',
    { labels: [], direction: null },
    `
    is there a second part next week or was that it
    my spaniel watched the whole volcano thing with his head on one side
    Currys have the same telly for less, I rang and they matched it
    I practise my acceptance speech in the bath, nobody has asked for one yet
    does she say which baker it was? I'd go
    a peacock got into the car park of the garden centre, screaming on top of a Fiat
    Windbag is what my gran called her bagpipes
    leeks are late this year and I've cried over every one
    I love the sound of rain on the caravan
    The scarf came from a stall by the harbour in Whitby, in case anybody else was wondering.
    they filmed the hill scenes behind our house and borrowed our gate
    damp flannel on the neck is the only thing for it in this heat
    Signed my own name wrong on my own birthday card to my twin, we've still not stopped laughing
    `,
  ),
  lines(
    'lines-mockery/vaccine-scientist-writing-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    learn to spell professor lol
    You write like a ransom note that lost interest
    there their theyre there love, you'll get it one day
    Did a parrot type this?
    your grammar is as ropey as your jumper
    commas exist mate. so do brains. you seem short of both
    Reading your posts is like being hit with a dictionary by someone who has never opened it
    imagine having a phd and writing like a nine year old who's been at the blue smarties
    pompous drivel from start to finish, you use twelve words where one would do because the one is usually wrong, like you
    who taught you punctuation, a hedgehog
    I marked English papers for thirty years and I never met a child as thick as your third sentence suggests you are
    Semi-colon in the wrong place. Much like your head.
    lol u put pacific instead of specific, absolute melt
    so many long words, so little going on upstairs, you remind me of one of those big hotels that shuts in winter
    `,
  ),
  lines(
    'lines-mockery/vaccine-scientist-writing-harmless',
    { labels: [], direction: null },
    `
    I cant spell vaccine without my phone lol
    there their theyre, I get it wrong every time and I teach year four
    Did a parrot really type that or is it a trick video
    my grammar goes when I'm tired
    is there a comma missing in the second sentence? it changes the dose
    A ransom note from the cat was on the fridge, my kids are very funny
    I marked papers for thirty years and learnt more from them than they did from me
    put pacific instead of specific in an email to my boss, want to move to the seaside now and start again
    what does the long word in line three mean
    hit my head on a dictionary reaching for the atlas
    Blue smarties are back apparently
    There's a hedgehog in the lab car park. Please drive slowly.
    my nine year old wrote to the professor with a question about germs and got two pages back, in pen!
    you can read the paper without a login, the link is at the bottom
    `,
  ),
  lines(
    'lines-mockery/vaccine-scientist-writing-critique',
    { labels: ['criticism'], direction: null },
    `
    your article uses twelve words where one would do
    the third sentence contradicts the first, which one is right?
    Professor, the graph has no label on it
    too many long words for a leaflet meant for the public
    I think your post was careless and people will read it as saying the jab is useless
    There's a spelling mistake in the heading that changes the meaning
    please dont write about risk without giving a number
    Reading your thread I was lost by the fourth post. Could somebody write it for people who left school at sixteen?
    that headline is drivel, the study says the opposite
    I dont agree with the jump from mice to children, and I've said so in a letter to the journal
    wrong table, wrong year, sort it
    you left out the side effects section, why
    The jumper is great but the answer on ventilation was weak
    `,
  ),
  lines(
    'lines-mockery/vicar-hymn-politely-cruel',
    { labels: ['insult'], direction: 'subject' },
    `
    Dear vicar, what a brave thing to sing in public with that voice
    bless your cotton socks reverend, you do try, but god gave you the ear of a boiled ham
    Forgive me but the sermon was as thin as your hair
    such a sweet little talk. pity about the man giving it
    I always enjoy your hymns, dear, they make me look forward to death
    My compliments on a full forty minutes without one thought disturbing your mind
    we were all so moved by your solo. mostly towards the door, and old Mr Tandy switched his hearing aid off, so that's how good you are
    do you iron your face as well as your robes? one of them is still creased
    You have a real gift reverend, I've never known anybody empty a church so quickly, your predecessor needed a fire
    aw he's got his little guitar out again, the wally
    love how you think your jokes are funny x
    what an odd shape you are in a cassock, like a bell that's eaten another bell
    with all christian charity you are the dreariest man in holy orders and the flower ladies call you the sedative
    oh you poor lamb, did nobody ever tell you that you can't sing, preach or hold a conversation
    `,
  ),
  lines(
    'lines-mockery/vicar-hymn-warm',
    { labels: ['support'], direction: null },
    `
    Dear vicar, what a brave thing to sing on your own in front of everyone, thank you
    bless your cotton socks reverend, dad loved the visit
    Such a sweet talk at the christening, and the joke about the bell was very funny.
    we were all so moved by your solo that old Mr Tandy had to borrow a hanky
    my compliments to whoever ironed the robes and did the flowers
    I always enjoy your hymns, they make me look forward to sunday
    You have a real gift for talking to children, I've never known ours so quiet
    get the little guitar out again please!! the kids loved it
    thank you for sitting with mum at her death, you held a conversation with her as if nothing in the world was more important
    the flower ladies call you a treasure and so do we
    forgive me if I missed you at the door, I was crying, it was so kind
    No one could have been gentler with my brother than you were.
    poor lamb you must be tired after three weddings, put your feet up
    `,
  ),
  lines(
    'lines-mockery/vicar-hymn-plain',
    { labels: [], direction: null, heldBack: true },
    `
    which hymn is number 344 in the green book
    I sing like a boiled ham so I mime
    The sermon was on bread and I got hungry
    my hearing aid picks up the taxi firm in church
    do you have a cassock that would fit a bell shaped lad of nine
    hair thin, voice gone, knees shot, still in the choir
    Mr Tandy is looking for his hat, last seen on a pew near the front, brown with a feather
    robes need dry cleaning before Easter, who has a van
    the heating failed so we had forty minutes of coats and flasks
    A fire alarm emptied the church just as I was about to say I will. My wife says it was a sign, and has said so for fifty years.
    i tell one joke a year and its this one
    can somebody hold the door, the piano is coming
    old predecessor came back to preach and locked himself in the vestry lol
    `,
  ),
  lines(
    'lines-mockery/police-officer-weight-age-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    how you gonna chase anyone with that belly officer
    more chins than a chinese takeaway menu has starters, jog on tubby
    Your vest is doing more work than you are mate
    lay off the pies constable
    looks about fourteen does your mam know you're out with the handcuffs
    They let pensioners drive the van now? you look older than the castle.
    big lad, tiny brain
    Have you ever met a salad? I ask because it took two of your colleagues to get you out of the car at the fete
    retire already grandad, your hearings gone and your looks went in 1982
    the size of you in hi vis, thought it was the motorway gritter
    Baby face giving it the big I am, wait till your balls drop son
    sweating like that from walking to the bakery and back, you must be pure lard and gravy under there
    puffed out after three stairs lol what a unit, wouldnt catch a bus never mind a burglar
    you've got the neck of a bulldog clip and about half the use
    `,
  ),
  lines(
    'lines-mockery/police-officer-weight-age-harmless',
    { labels: [], direction: null },
    `
    lay off the pies my doctor says, so I've moved to pasties
    how old do you have to be to join as a cadet
    more chins than last year but I'm happy lol
    Two of my colleagues had to pull me out of the car, my back had gone
    i met a salad once, didnt like it
    They let pensioners drive the minibus after a test, my grandad passed at 78
    the size of that gritter coming down our lane
    he was fourteen when he joined the cadets and now he is a constable in Leeds
    Sweating like mad after the fun run, three miles in a vest and my mam beat me
    big lad, black coat, last seen by the bakery, answers to Bruno, please ring if you find the dog
    I've lost two stone since January. Gravy is what I miss.
    puffed out after three stairs, the chest nurse says it will get better
    my belly went the day I stopped the beer
    does the castle do a discount for over sixties
    `,
  ),
  lines(
    'lines-mockery/police-officer-defended',
    { labels: ['support'], direction: null },
    `
    that officer is about my dads age and he ran the length of the beach to get to her, thank you
    Stop going on about his weight, he was first through the door of that house fire
    looks about fourteen but handled that crowd like a sergeant
    my son was the burglar's neighbour, your lot came in four minutes, well done
    You were so kind to my mam when her bag was taken. She said you have the face of a good lad.
    whoever laughed at the constable in hi vis can do the night shift themselves
    size isnt the point, the man carried my nan down three stairs in a flood
    Thirty years of service and not one cross word, happy retirement grandad of the town
    cheers for the pasties lads, and for finding the van
    big heart on that one
    it was cold and late and you still walked me to my bus
    leave her alone about her hair, she's been in a helmet since six in the morning
    Tiny station, huge job, grateful to every one of you
    `,
  ),
];
