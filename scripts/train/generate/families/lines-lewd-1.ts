import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks, propositions and rumours, beside compliments, photographs and bodies spoken of innocently. */
export const linesLewd1: readonly Family[] = [
  lines(
    'lines-lewd/flood-briefing-propositions',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    never mind the river levels, come round and get me wet
    forget sandbags love, share my bed till the water goes down
    Excuse me for writing, but I would very much like to take you to bed and I have a nice warm house on the hill.
    if my house floods can i sleep in yours. in your bed. next to you, naked
    I live in Hereford and drive past your office twice a week. Say the word and I'll book us a room with a big bath, no one needs to know, my wife thinks I'm at the snooker.
    those wellies and nothing else please 😍
    Watched the briefing with the sound off. Didnt need the words, just your legs on that ladder
    u can pump out my cellar any time darling if you know what i mean
    My lads in the pub voted you the one they'd most want stuck in a rowing boat with, and I said they'd have to fight me for first go at you.
    Honest question, are you single, because I am going mad thinking about you in that soaking shirt
    send me a pic without the hi vis
    Thanks for the update on the bridge. Also your bum in those waterproofs is a work of art and I rewound it four times.
    id let you rescue me then id show you how grateful a man can get 😏
    Evening. Fit bird telling me to move upstairs? only if youre coming up with me sweetheart, ill have the sheets turned back
    `,
  ),
  lines(
    'lines-lewd/flood-briefing-plain-talk',
    { labels: [], direction: null },
    `
    got soaked to the skin moving sandbags, straight in the bath now
    We had to put the neighbours in our spare bed last night, lovely couple, the dog came too
    Does anyone have a pic of the bridge from this morning? send it to me and ill pass it on to the parish clerk
    those wellies look brand new, mine leak 😂
    Is the hotel by the station taking people whose houses flooded? My mum is 81 and needs a room on the ground floor with a bath she can get in and out of.
    my legs are killing me after carrying carpets up two flights
    wet shirt wet socks wet everything, send tea
    How much for one night at the travel lodge, does the council pay it back?
    Husband slept through the siren. Naked, snoring, water coming up the drive, I had to throw a slipper at him.
    What number do I ring for the pump? the one on the leaflet is dead
    Turned back at Hereford, road under two foot of water, going home to bed
    Could you put the volume up on the briefing videos please, I have my sound on full and still cant hear
    Single storey house here, nowhere to go upstairs, so we are off to my sister's hill farm tonight with the cat and the good sheets.
    anyone fit and free on saturday to help clear the cellar at the church hall
    The rowing boat crew fetched my wife from the roof at four in the morning and one of them lent her his coat. I was never so grateful in my life.
    `,
  ),
  lines(
    'lines-lewd/flood-briefing-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    You were out there in the rain all night in a wet coat and still smiling, thank you love
    Brilliant update, my gran finally went upstairs because you told her
    thanks for coming round to check on my dad in his bed, he talks about you all the time now
    Just ignore the blokes commenting on your legs. The rest of us are listening to what you say about the river
    Lovely to hear a clear voice at six in the morning, it calmed the whole house
    you look shattered pet, get yourself home and into a hot bath, you've earned it
    Whoever held the ladder and whoever climbed it, bless you both
    My husband says you deserve a night in a posh hotel at the council's expense and for once I agree with him.
    Great to have met you at the sandbag station, sorry I was covered in mud
    gorgeous photo of the team in their waterproofs, proud of every one of you
    Honestly the best briefing yet, short and straight
    she has hardly slept since tuesday and people still shout at her, be kind
    `,
  ),
  lines(
    'lines-lewd/clinic-doctor-crude-flirts',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    doctor doctor i've got a swelling only you can help with 😉
    hiya gorgeous whats ur number, not the surgery one
    I would happily catch anything if it meant you'd put your hands on me for ten minutes.
    nice stethoscope. nicer chest
    Would you consider a drink and then back to mine? I am recently divorced, clean, own teeth, and I find a woman who talks about blood pressure extremely arousing.
    undo another button next time doc, for public health like
    Your lips when you say vaccine. Mercy. I cant concentrate on a word
    I only watch these for you in that blouse
    Tell me to cough, go on, I'm begging you, I'd drop my trousers before you got your gloves on
    you can take my temperature any way you fancy love
    300 quid for a private appointment in your uniform?? dm me
    Bet you're a right goer once the white coat comes off, the quiet educated ones always are
    Looking ripe today Dr. My mate reckons a size 12, I reckon a 14 and all the better to grab hold of
    the only jab i want is giving you one xx
    `,
  ),
  lines(
    'lines-lewd/clinic-bodies-plain',
    { labels: [], direction: null },
    `
    I've got a swelling on my knee, should I see a doctor or the nurse first
    can you examine moles over video or do I have to come in
    Whats the number for the evening surgery? Not the main one, the other one
    my lips go numb after the vaccine, is that normal
    Does anyone know if you have to undo your blouse for the heart trace? My mother is shy about it and wants to know before she goes on Thursday.
    Had my chest listened to for ten minutes, lungs clear as a bell
    They took my temperature three times and then told me to go home to bed
    Forgot to wear short sleeves for the jab so there I was in my vest in front of half of Wrexham
    Size 14 gown would not close at the back, walked down the corridor showing everyone my pants 😂
    I paid 300 quid for a private appointment and got the same doctor I see for free
    breast screening letter came today, a bit nervous, do they hurt?
    My husband was asked to cough and drop his trousers and went the colour of beetroot
    Sex after a hysterectomy: our leaflet gives general advice on when it is safe, and you can ask the nurse anything in private.
    gloves on gloves off, hands raw by the end of every shift
    Testicle check is quick and painless lads, the doctor has seen hundreds, just go
    `,
  ),
  lines(
    'lines-lewd/clinic-doctor-warm-thanks',
    { labels: ['support'], direction: null },
    `
    hiya doc just to say the new tablets work a treat, thank you
    You've lovely gentle hands, mum didn't even feel the needle
    That blouse is a cheerful colour for a grey monday, brightened the whole waiting room
    best talk on blood pressure i ever heard and ive heard a few
    Dr was so kind about my weight, first time nobody made me feel ashamed of my body
    thank you for explaining the smear test so plainly, I finally booked mine
    Your video made my daughter want to be a doctor, she wears a toy stethoscope to breakfast
    Please block the men writing filth under this. You came here to talk about measles
    A nice drink and an early night is what you deserve after that clinic, well done
    My late wife thought the world of you. You sat on her bed and held her hand and I will not forget it.
    nothing but respect, she saw my dad at home on her day off
    loved seeing you in the paper, smart coat and a big smile
    `,
  ),
  lines(
    'lines-lewd/council-woman-slept-her-way',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    whose bed did you climb out of to get that committee seat
    Everyone in the town hall knows how you got the planning job and it wasn't with your hands on the keyboard
    slept your way up from the parish council didn't you love
    You must be very good on your back, that's all I can say, because nobody ever voted for your brains
    heard about you and the mayor in the car park after the christmas do 😏
    So which of the developers are you shagging then
    on your knees again for the bus company i see
    Be honest with the ratepayers of Stockport, madam: how many of the cabinet have you had?
    you need a good man to keep you busy at night, then maybe you'd leave our verges alone
    Frustrated, that's your trouble. A decent seeing to would sort that face out and we could all have our parking back.
    Word is the leader keeps you sweet in a flat in Leeds, and his wife has no idea
    no wonder you got the vote through, wearing that top, half of them were dribbling
    Cheap skirt, cheap perfume, and been round the council chamber more times than the tea trolley
    when did you last get any?? asking for the whole ward lol
    My cousin drives you to meetings and he says you and that officer weren't discussing drains in the back seat
    `,
  ),
  lines(
    'lines-lewd/council-plain-gossip-and-jobs',
    { labels: [], direction: null },
    `
    climbed out of bed at five to get to the planning meeting and it was cancelled
    Everyone in the town hall knows the lift is broken, nobody has rung the lift man
    she worked her way up from the parish council, nineteen years on minutes and drains
    I slept through the whole budget speech, my wife had to kick me
    Heard they are getting a new tea trolley for the chamber, big news in Stockport
    on my knees weeding the verge outside ours because the council wont
    My cousin drives the mayor. Long hours, quiet car, good heating.
    Does the cabinet meet on a Tuesday or a Wednesday now?
    The leader and his wife met at a residents meeting about bins and got married a year later, which proves there is hope for us all.
    need a good man with a van to shift a sofa, any names
    Christmas do at the town hall was great, danced till my skirt split
    who do i ask about a flat in leeds for my son, hes on the list two years
    keeping busy at night with the allotment accounts, living the dream
    nobody told me you had to bring your own perfume free candle to the memorial evening??
    Back seat of the 42 bus is soaking wet, someone left the window open
    `,
  ),
  lines(
    'lines-lewd/council-decision-complaints',
    { labels: ['criticism'], direction: null },
    `
    The committee gave that seat to someone with no planning experience and it shows
    leave our verges alone, you said no mowing till august
    You voted with the developers again and I want to know why
    Sweet words at the meeting, then you doubled the parking charge a week later.
    not good enough, three months and no answer about the bus company contract
    this deal was stitched up in a back room without asking a single ratepayer
    I am frustrated, that's the truth of it. Four letters about the drains and not one reply.
    Dreadful decision to sell the park, shame on the whole cabinet
    how did that vote get through with half the chamber empty
    I think you got the job too soon and you should have listened to the officers
    Stop hiding behind the leader, answer for the flat prices in this ward
    cheap paint cheap signs and they cost us nine thousand quid
    `,
  ),
  lines(
    'lines-lewd/football-pundit-ratings',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    9 out of 10 would
    solid 7, 8 with the lights low, 10 after six pints
    didnt hear a thing about the offside, too busy looking at your thighs
    You should do the half time analysis in a bikini, viewing figures would go through the roof and so would I
    turn round and give us a twirl sweetheart
    Me and the boys have a sweepstake on what colour knickers the presenter has on every saturday, settle it for us?
    Id tackle you from behind any day of the week
    what a rack, sorry, what a match
    Bit of weight on you since last season, suits you, more to hold on to in bed
    cor. phwoar. mercy. take me home
    I reckon you look like you'd be filthy after a couple of wines and I'd like to find out, I'm in row F on Saturday, come and say hello
    legs go on forever, wonder what's at the end of them 👀
    Your the only reason i havent cancelled my subscription, them tight white jeans do things to me
    who dressed you today cos id like to undress you
    Marks for the commentary: two. Marks for the bum: full house.
    `,
  ),
  lines(
    'lines-lewd/football-talk-plain',
    { labels: [], direction: null },
    `
    9 out of 10 for the keeper, no one else got above a 5
    solid 7 from the left back, tired legs by the end
    what a match what a finish my heart cant take it
    Tackle from behind, straight red, dont care what the pundit says
    the white kit makes them look like a tooth paste advert
    Got six pints spilled down my jeans when the second went in. Worth it.
    His thighs are enormous, the physio says that is where the speed comes from
    turn round lino, it was a corner!!
    I am in row F on Saturday with my brother in law, come and say hello, we bring our own pies
    Who picked the colour of this away strip, it looks like custard
    Half time analysis took so long I missed the restart
    cancelled my subscription after they moved the goals show
    The sweepstake at work has me on Norway, wonderful
    put a bit of weight on since i stopped playing, shirt wont go over my belly
    Lads, the commentary is two seconds ahead of the pictures on my telly, anyone else?
    He stripped his top off, threw it into the crowd and got booked, the daft lad
    `,
  ),
  lines(
    'lines-lewd/football-pundit-defended',
    { labels: ['support'], direction: null, heldBack: true },
    `
    she knows more about the offside law than the whole pub put together
    Loved your half time piece on the back four, really sharp
    you look great and sound great, welcome back to the telly
    Blokes scoring a woman's looks while she explains a back three, have a word with yourselves
    great jacket today, where is it from? my sister wants one
    Been listening since your first season. Still the fairest voice in the game
    thought you handled that rude manager beautifully
    Keep going, some of us would rather hear your analysis than any ex pro's
    whoever dressed the set today deserves a medal, and so does the presenter
    My daughter plays at left wing and has your poster above her bed, thank you for everything.
    two wines in and im shouting at the telly that you were right
    played with her at university, first on the pitch and last off, deserves every bit of this
    `,
  ),
  lines(
    'lines-lewd/hints-without-a-sexual-word',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'd listen to you read the tide tables all night with the lights off
    you can inspect my premises whenever you like, ill leave the back door on the latch 😏
    The things I would do for ten minutes alone with you in that stock cupboard
    my wife is away till sunday, just saying
    If you ever need warming up after one of your winter walks, I run very hot and I have a single sleeping bag
    bet theres a naughty side under all that library business 😈
    you make an old man feel young in places he'd forgotten about
    is it warm in here or did you just lick that envelope on camera, asking for me
    i know what id have for breakfast if you stopped over 😋
    Shame about the desk, it's in the way of the view. Could they not film it lower down?
    `,
  ),
  lines(
    'lines-lewd/hinting-words-plain-use',
    { labels: [], direction: null },
    `
    Who reads the tide tables now that the harbour office is shut?
    ill leave the back door on the latch for the meter man
    ten minutes alone with a cup of tea, that is all i ask of this house
    mmm that crumble, just mmm
    Door was shut and the lights off at half nine, is the library closed mondays?
    my wife is away till sunday and ive already burnt two pans
    Could you talk slower on the next video, I take notes by hand
    I run very hot at night so a summer sleeping bag does me even in March
    Licked forty envelopes for the church appeal, my tongue tastes of glue
    What would you have for breakfast if you stopped over in Whitby? I say kippers.
    the desk is in the way of the view, could you move it before the next zoom
    Watched the hosepipe video eleven times and still cant get the connector on
    it's warm in here, who touched the thermostat
    Lord forgive me I laughed during the second reading, the vicar's dog had walked in
    Need to inspect the stock cupboard, something has been at the biscuits
    Old place by the river makes me feel young again, we used to swim there every June
    `,
  ),
  lines(
    'lines-lewd/vicar-and-curate-advances',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    forgive me vicar for i have sinned, mostly thinking about you
    Nobody told me they made clergy with curves like that
    would you take the collar off first or leave it on 😈
    I'd get down on my knees for you any sunday reverend
    such a waste, a pretty thing like you saving it for jesus
    The sermon was dull, dear, but I did enjoy imagining what is under the robes. Do let me buy you supper at the Crown, they have rooms.
    hey sexy rev can i have a private confession with you tonite
    What does a lady vicar get up to in bed? Does she say amen at the end? asking from the back pew
    your mouth on that chalice, i nearly fainted
    Rev you are built for sin and I mean that as the highest praise
    Saw you cycling to evensong with your skirt flying up, best view in Shropshire
    i would convert for one night with you. two nights and i'd tithe
    Come and bless my bedroom, it's seen no action since 2011
    Marry me or failing that just come round tuesday while nobody's in and let me worship you properly
    God made your backside on a good day eh
    `,
  ),
  lines(
    'lines-lewd/church-plain-chat',
    { labels: [], direction: null },
    `
    forgive me vicar i fell asleep in the sermon again
    Got down on my knees to polish the brass and could not get up
    What is worn under the robes? I always thought it was just ordinary trousers
    Supper at the Crown after evensong, they have rooms if anyone is travelling far
    nobody told me the clocks changed, turned up for amen
    Do you bless houses? We've just moved into a cottage in Shropshire and my mother in law says the bedroom is haunted.
    private confession is on fridays between 4 and 5, ring first
    The chalice has gone to be mended, silver man in Ludlow
    thinking about getting married in the chapel, two nights of panic so far
    Cycling to church with a casserole on my handlebars, pray for me
    sin is the theme this lent, cheerful lot arent we
    Does your collar come off in the wash or is it plastic like a yoghurt pot lol
    my nan kisses the vicar on both cheeks every easter and he goes bright red
    Back pew is freezing, bring a blanket
    Our wedding was sixty years ago this week in the same church. He still says I was the prettiest thing he ever saw, the soft article.
    `,
  ),
  lines(
    'lines-lewd/vicar-thanks',
    { labels: ['support'], direction: null },
    `
    that sermon on forgiveness got me through the week
    Pretty flowers, lovely hymn, kind vicar, what more could you want
    Bless you for visiting my husband in his last days. You knelt by the bed and prayed with him.
    what a beautiful voice you have for the psalms rev
    You should not have to read remarks about your figure under a post about a food bank. Praying for you
    thank you for marrying us last june!! best day
    Reverend, you look well on your new bike, keep at it
    I would come every Sunday if the sermons were all like that one
    warm hands warm heart as my gran said of the curate
    been to confession for the first time in thirty years because of your post
    You made the whole back pew cry and I include my brother, a bouncer
    supper you cooked for us was worth the walk, thankyou
    `,
  ),
];
