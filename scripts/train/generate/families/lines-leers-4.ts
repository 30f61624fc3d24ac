import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Bodies, clothes and propositions, beside compliments, health, fashion and dancing. */
export const linesLeers4: readonly Family[] = [
  lines(
    'lines-leers/sex-education-policy-opposed',
    { labels: ['criticism'], direction: null },
    `
    the guidance is muddled and teachers know it
    You closed the sexual health clinic and now act surprised that infections are up
    too much too vague and far too late, this policy
    parents were not shown the slides and they should have been
    that leaflet is badly written
    Consent deserves more than one lesson in a packed term. Do better, minister.
    cutting contraception from pharmacies is daft
    i disagree with every line of your speech on relationships lessons
    the handbook on harassment is forty pages and says nothing useful
    evidence ignored again by the committee
    `,
  ),
  lines(
    'lines-leers/flood-warden-long-leers',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    We lost the carpets and the freezer but every time you wade past our window in those shorts I forget the lot, keep walking up and down for me will you
    sandbags came at six and thanks for that, but what I want to know is whether them leggings come in any smaller because my neighbour and me have pulled up two chairs
    Appreciate the update on water levels. Now can we have one on your underwear, seeing as it must be damp by this point. Asking as a ratepayer haha
    you can rescue me from the roof anytime, i would cling on round your waist and my hands might wander i'm only human and you are built like a swimmer
    My lad is 25 and single and I am 52 and not fussy, so whichever of us you want warden, there is a dry bed upstairs and the heating is on
    good work all day i must say, and if you need to get out of those wet things there's a camera in my hall and a bottle of rum, no pressure but dont be shy
    insurance man came, plumber came, and i nearly did when you bent over to look down our drain love
    I know your on the job but a woman with a chest like yours should not be lifting sandbags she should be lying on some rug in front of my fire
    Soaked to the skin on the six o'clock news, best thing the BBC has shown in years, rewound it for the lads at work and we all had a good look at what was showing through
    not being funny but did anyone listen to a word? i was watching them bounce down the lane
    would let her pump me out
    `,
  ),
  lines(
    'lines-leers/flood-long-ordinary',
    { labels: [], direction: null },
    `
    We lost the carpets and the freezer, but the neighbours pulled up chairs on the landing and we had a sort of party by candle with a bottle of rum
    sandbags came at six, thanks for that, the water was over my shorts by then and the dog was upstairs on the dry bed looking smug
    Could we have an update on levels at the bridge please? My lad is 25 and has to drive over it to his shift at the hospital
    had to get out of my wet things in the church hall behind a curtain and put on a choir robe, whole village saw my legs, never mind
    the insurance man came and bent down to look at the drain and his trousers split right up the back, he was a good sport about it
    my leggings were full of river, each leg like a sausage, and I still had to wade back for the guinea pig
    Warden says to keep away from the lane because the manhole covers bounce when it backs up
    i was on the six o'clock news soaked to the skin with my hair stuck down, mum rang to say i should have worn a coat
    pump running all night, noise like a lorry in the hall, but kitchen dry by morning
    Lift sandbags with your knees and not your back. I learnt that the hard way in 2007 and had my chest strapped for a month.
    fire is lit, rug is drying
    what a week
    `,
  ),
  lines(
    'lines-leers/flood-thanks-long',
    { labels: ['support'], direction: null },
    `
    You waded past our window at midnight in the dark to check on an old couple you had never met, and I want the whole street to know it
    thanks to the warden, who carried my mum down the stairs on his back and made her laugh the entire way
    cheers for the sandbags love, you must be worn out, come and have a hot bath and a bacon roll any time, our Jean says so too
    she was in the water up to her waist for nine hours so maybe the blokes could leave off about her shorts and pick up a shovel
    Good work all day, the pump saved the chapel
    i rewound the news to show the kids what a hero looks like, and that was you in your waders
    No fuss, no speech, just boots and a torch and a flask. We are grateful to you.
    hats off
    you were built for this job warden
    appreciate every update, kept us calm
    `,
  ),
  lines(
    'lines-leers/actor-documentary-fantasy-mild',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Had a dream about you last night, wont say what happened but I needed a cigarette after and the neighbour complained about the bed
    in my head we are on a boat, youve got oil on your shoulders and nobody can hear us, then the kettle went
    I think of you when I'm with my husband, just being honest, close my eyes and it is your voice from the programme on glaciers
    if i had one wish it would be you, a blindfold and a long weekend with the phone off
    I'd start at your toes and work my way up to the interesting bit
    wanna know what i do when your on the telly? curtains closed
    You narrate, I'll moan
    every time you say moist i have to leave the room haha you know what u are doing
    been single since march and your programme is the closest i get to action, so thanks for the tight jumper, it got good use if you follow me
    take me on the glacier. no coats
    Woke up sweating, your name on my lips, your hands all over in the dream, so you owe me breakfast
    my fantasy is you, me and your sister from the christmas special
    `,
  ),
  lines(
    'lines-leers/actor-documentary-dreams-innocent',
    { labels: [], direction: null },
    `
    Had a dream about you last night, you were running our post office and kept giving me the wrong stamps
    in my head i am on that boat with a fishing rod and nobody can reach me, then the kettle goes and its back to spreadsheets
    My husband closes his eyes at eight and sleeps through every programme on glaciers, snoring like a walrus
    been single since march and learning to cook for one, tonight its a lasagne for six
    if i had one wish it would be a long weekend with the phone off and no one asking where the scissors are
    woke up sweating, menopause again, bedroom window open in january
    The word moist makes my sister leave the room, so naturally we say it all through Christmas dinner
    wanna know what the whales do in winter? watch part two
    i stubbed my toes on the bed in the dark and woke the neighbour
    curtains closed, popcorn out, documentary on, heaven
    who narrates the new series
    blindfold tasting of crisps at work today, cheese and onion won
    `,
  ),
  lines(
    'lines-leers/film-and-dance-chat',
    { labels: [], direction: null },
    `
    that film has two sex scenes and neither adds to the plot
    saw the ballet in Birmingham, the lift in act two had me gasping
    The lead takes his shirt off once and my whole row of pensioners cheered like it was the cup final
    hips forward, shoulders down, partner close, that is how you start a tango says our teacher
    learning salsa at 60 with two left feet and a bad hip
    is it rated 15 or 18? dont want to sit next to my mother for the shower scene
    she plays a stripper who becomes a judge and shes excellent in it
    burlesque night at the town hall is raising money for breast cancer, tickets a tenner, feathers provided
    pole fitness has done wonders for my back and shoulders, bruises like a peach though
    He kissed her on the bridge and I sobbed into my popcorn.
    costume was a bit tight so i danced the waltz holding my breath
    dirty dancing on again, nobody puts the remote in the corner
    what a love story
    they cut the naked bit for television
    `,
  ),
  lines(
    'lines-leers/fitness-class-chat',
    { labels: [], direction: null, heldBack: true },
    `
    glutes on fire after squats, cant sit on the bus
    my bum has its own pulse after that spin class
    what exercises flatten the tummy after a c section
    bench pressed my own weight today at 58
    New sports bra. Finally I can run without holding on to them.
    any good leggings that dont go see through when you bend
    personal trainer says push harder, i say pull the other one
    she has arms like a rower because she is a rower
    stretch slowly, breathe out, keep your hips level and tuck your chin, thats the trick the physio taught me for my sciatica
    lost an inch off my waist and two off my patience
    weighed in at slimming club, half a pound on, blame the buns
    sweaty, red in the face and wearing my son's shorts, I finished the couch to 5k this morning in Sefton Park
    hot yoga is too hot
    `,
  ),
  lines(
    'lines-leers/gym-mp-and-runner-leers',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    saw your marathon photos, sweaty looks good on you, i would help you shower
    run towards me in slow motion next time, no bra
    squat deeper minister 😏
    that lycra is a public service, i could see the whole constituency
    id be your personal trainer, lots of floor work, hands on, no clothes, special rate for redheads
    glutes like that and you want me to read your policy on buses
    Do you need somebody to rub your thighs after? I have warm oil and strong thumbs.
    you have lost weight from the wrong place love, they used to be bigger
    so tight, so bouncy, so when are you free
    pushing fifty and still doable, hats off
    I follow ten paces behind you at parkrun on purpose, the scenery is better. Only a compliment so no need to get huffy about it
    stretch for me baby
    nobody wears shorts that small unless they want us to look and touch
    does your husband still manage to keep up with you in the bedroom, or are there vacancies
    `,
  ),
  lines(
    'lines-leers/parkrun-mp-kind',
    { labels: ['support'], direction: null },
    `
    saw your marathon photos, well done minister, what a time
    ten paces behind you at parkrun and i never caught up, respect
    You ran it pushing fifty with a bad hip, and raised nine grand for the hospice. Hats off.
    love the bright leggings, could see you for miles
    your policy on buses is good and so is your pace
    great run love, put your feet up and get your husband to make tea
    tell the creeps commenting on your shorts to jog on, we are with you
    So chuffed for you, we tracked you on the app from Swansea and screamed at the finish
    special mention to the redhead who handed out water, you kept me going
    strong finish
    somebody give this woman a bath, a pie and a medal
    `,
  ),
  lines(
    'lines-leers/haircut-outfit-friends',
    { labels: ['support'], direction: null },
    `
    omg your hair!!! gorgeous
    love the new fringe, takes years off you
    That suit fits you perfectly, who is your tailor
    hey handsome, welcome back from your hols, nice tan x
    your a stunner inside and out cath, happy 50th from all at the library
    green is your colour sis
    the boots!! need them in my life, where from
    You scrubbed up well for the awards, mate, nearly didn't recognise you without the wellies
    gorgeous couple, congratulations on the engagement
    beautiful bride, beautiful day, i cried off all my mascara
    nice legs on that table, did you turn them yourself dad
    looking sharp in the new uniform son, mum would be proud
    what a lovely pair you two make, see you at the christening
    `,
  ),
  lines(
    'lines-leers/bus-company-account-staff-propositioned',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    who am i talking to, is it a lady, describe yourself from the neck down
    Is that Kelly on shift? KELLY WHAT YOU WEARING
    never mind the refund, give me a cuddle and a grope on the top deck
    the lass who drives the X5 has a smashing arse, tell her from me and tell her the bloke in the cap wants a word after her last run
    aye hen yer timetable's shite but ye sound pure ridable
    Are all your drivers as well endowed as Thursday's fella? Us girls in seat four would like him every day, preferably topless.
    ding ding hop on me
    kelly, you type like someone with soft hands, I have a job for those
    i lost my umbrella, and my heart, and my pants if your lucky, come and look for them at mine x
    does the return ticket include you undressed
    if your the blonde on the poster then i want more than a day rider
    La', whoever's on nights, send us a voice note sayin me name dead slow, I'm lyin here on me own
    Can I stroke it? Your hair. And the rest.
    `,
  ),
  lines(
    'lines-leers/bus-company-account-ordinary',
    { labels: [], direction: null },
    `
    who am i talking to, i was cut off before
    Is Kelly on shift, she found my umbrella last time
    how do i get a refund on a day rider
    the driver of the X5 has a smashing dog on the front seat, is it hers
    aye hen the timetable at the stop is last years
    seat four on the top deck is soaking, the window wont shut
    lost a cap, a scarf and one glove on the last run to Speke
    bloke in the cap was singing on the night bus and we all joined in
    Does a return ticket work on the 9 if I bought it on the 14?
    La', is the 82 comin or what, been stood here on me own since ten
    you type fast kelly, thank you, sorted in two minutes
    The poster at the station shows a blonde lady with a bike. Are bikes allowed on now?
    ding ding, twins on board, free for under fives
    voice on the announcements is dead slow today, like a drunk robot
    `,
  ),
  lines(
    'lines-leers/just-a-joke-defence',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    only banter but id love to see you jump up and down for an hour
    lighten up treacle, if i said you had a beautiful body would you hold it against me
    Can't say anything these days! All I said was she has the finest chest in local government and I would like to hang my coat on it
    dont report me lol but wow what a rear, asking for my mates who are all looking as well
    No offence but have you ever thought of doing the news without the news, or the clothes
    relax its a compliment, most women your age would be glad somebody wants to squeeze them
    In my day a slap on the bottom was good manners, so bend over councillor and we shall be polite
    my doctor says laughter and sex are good for the heart, you make me laugh so lets try the other
    joke: what have you and my mattress got in common? id like to be on both
    dont be such a prude, pop one out, we voted for you
    PC brigade will have me for this but GET IN THERE what a set of pins and what id give to be the chair she sits on
    `,
  ),
  lines(
    'lines-leers/jokes-on-oneself-and-idiom',
    { labels: [], direction: null },
    `
    if i bend over i have to think what else i can do while im down there
    my body is a temple, ancient and crumbling, closed in winter
    I have the legs of a much younger man and he wants them back
    Held it against my chest all the way home and it still melted
    my finest feature is my elbow says the wife
    no offence taken, im bald, ive heard them all haha
    Squeezed into my wedding dress for a bet and had to be cut out of it by two firemen, neither of whom looked twice.
    the chair i sat on collapsed in the council chamber, red face, sore bottom
    laughter is good for the heart, my doctor told me, then he showed me the bill
    jumped up and down for an hour at the gig, knees gone, worth it
    kidding myself i can still do a cartwheel at 55
    lighten up the hall with some yellow paint
    set of pins for the bowling alley wanted
    `,
  ),
  lines(
    'lines-leers/polite-old-school-lechery',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Madam, I write as an admirer of your work and, if I may say so, of your thighs.
    One is bound to observe that the lady fills a sweater most generously.
    Permit an old colonel to say that were I forty years younger you would not be safe, and even now I should lock your door if I were you, my dear girl
    I have followed your career and your neckline with equal interest since the autumn.
    Dear Professor, might I take you to luncheon and thereafter, with your leave, to bed?
    With respect, your opinions matter less than your ankles, which are divine, and which I should like to hold.
    May I enquire as to your measurements, purely in the interest of accuracy
    A handsome woman ought to be enjoyed and not merely listened to. I have a cottage in Dorset and a strong constitution.
    It would be a kindness to gentlemen viewers if you crossed your legs the other way on Sundays.
    My late wife was also heavily built above the waist, and I miss it, so your programme brings me a private comfort each evening.
    Your husband is to be envied for reasons that I shall not set down here but which I have considered at length in the bath
    `,
  ),
  lines(
    'lines-leers/polite-old-school-decent',
    { labels: ['support'], direction: null },
    `
    Madam, I write as an admirer of your work and of your patience with fools.
    Permit an old colonel to say that you spoke better than any general I served under.
    Dear Professor, might I invite you to luncheon at our society? We are forty members, mostly retired, and all keen on fungi.
    I have followed your career with interest since the autumn lectures, and I am grateful.
    My late wife knitted that very sweater pattern, and your programme brought her to mind most happily.
    With respect, your opinions matter a great deal to us in Dorset
    You have a strong constitution to sit through those Sunday debates with such good manners.
    May I enquire when the next talk is? The last was a delight and I should hold a seat for my sister.
    It was a kindness to answer my letter, thank you
    A handsome speech by a handsome woman, said my mother, who is ninety nine and not easily pleased.
    Your husband must be proud
    `,
  ),
  lines(
    'lines-leers/quoted-harassment-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    A man just wrote nice tits under her post about flood defences. This is what women in science get.
    someone told our nurse to get her kit off on the ward, she has my full sympathy
    he said to me smile darling id do you, on the train, with my kids there, so i know how you feel councillor
    They asked the referee for feet pictures, fifty of them in one night, and she still turned up and did the match
    read her inbox out loud in the chamber: sexy legs, whats your bra size, sit on my lap. silence. well done her
    Send nudes is not a reply to a report on buses. Standing with you.
    bloke shouted get em out at my colleague and security walked him to the door, good
    i heard one fan say he would bend her over the dugout and i am ashamed of my own club, sorry coach
    a patient grabbed my bum and called me sugar and was told he was being cheeky, so thank you doctor for speaking up
    when she won the grant one of them said who did you sleep with, she got it by merit
    my boss used to rate us out of ten at the printer, glad you are making this film
    `,
  ),
  lines(
    'lines-leers/sexist-lewd-insult-mix',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject', heldBack: true },
    `
    thick as a plank but id still do you
    Face like a slapped arse but the body is alright, put a pillow on it and im in
    you talk rubbish love, best use that mouth for something else
    dim, dull, saggy, and yet i would, thats how desperate i am
    Dozy cow. At least your chest is worth looking at while you get it all wrong.
    no brain no talent just a big pair wobbling at a lectern
    too ugly for a shag and too stupid for the job
    you daft bint stick to lying on your back, its all your good for
    airhead in a push up bra pretending to understand tax
    Wrinkled old trout nobody wants to see your knees any more so cover up or get them done
    limp little man, bet you cant get it up for your wife either you useless drip
    `,
  ),
];
