import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances6: readonly Family[] = [
  lines(
    'lines-advances/sex-education-and-health-clinic',
    { labels: [], direction: null },
    `
    free condoms at the clinic on Market Street, no appointment
    You can get chlamydia from one partner, it isnt about how many
    Sex after a hip replacement: most people wait six to eight weeks, ask your surgeon
    vaginal dryness is common after menopause and there are creams, talk to your nurse
    erection problems can be an early sign of heart trouble so please see a GP, lads
    lump in your breast or testicle? get it looked at this week
    does the coil hurt going in? mine was a sharp pinch and then cramp for a day
    Masturbation doesn't make you blind, though the leaflet my gran had said so
    the clinic does oral swabs too, takes two minutes and you do it yourself in the loo
    HPV jab for gay men up to 45 is free at this service
    pelvic floor squeezes at every red light, thats how i got mine back
    My first time buying lube I was so shy I hid it under a cauliflower, cashier didn't blink.
    breast milk stains come out with cold water
    Consent means asking, hearing the answer and stopping if it's no
    porn isnt a guide to what real couples do, says our nurse, and the room went quiet
    low libido on these tablets, anyone else? doctor says give it a month
    `,
  ),
  lines(
    'lines-advances/clinic-staff-harassed',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    you hand out condoms so you must put it about a bit
    Sexual health nurse eh? Test me tonight, my place, bring samples
    I only come to the clinic to get my bits held by you
    what's your number. not the clinic one. your body count
    you'll be wet talking about it all day
    I'm clean, you're qualified, what's stopping us
    Since you teach folk how to do it, you could let a man watch. I'd keep quiet at the back with my trousers on. Mostly.
    do u swallow? medical question
    showed you mine thursday at two oclock and you went red, you liked it didnt you
    why would a woman do that job unless she's mad for it
    `,
  ),
  lines(
    'lines-advances/lifeboat-and-fire-crew-lust',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    i'd drown on purpose for mouth to mouth with you
    come put my fire out lads, bring the big hose
    does the lady cox need a stroke
    Strip down to your woollies and rescue me
    set my chip pan alight three times now and they keep sending the ugly ones. Ask for you by name next time, and you can carry me straight upstairs
    wet suit off, me on
    slide down my pole anytime hun
    Helmswoman you could tow me out to sea by my privates and I'd say thanks
    You must be freezing after that shout. I've a big bath, a bottle of rum and absolutely no manners
    bet it gets steamy in that station on nights, all them girls with the boys. Film it!
    those yellow wellies up round my ears would be a sight
    lift me over your shoulder and smack my bum as you go
    whats the longest youve stayed down? wink wink
    Calendar's a disappointment, you've your trousers on
    `,
  ),
  lines(
    'lines-advances/lifeboat-and-fire-crew-plain',
    { labels: [], direction: null, heldBack: true },
    `
    mouth to mouth isnt taught to everyone now, its hands only chest pushes
    bring the big hose, the allotment shed is going up
    the lady cox reads the tide better than any man on this coast says my grandad
    chip pan alight three times at number six, somebody buy them a fryer
    got out of my wet suit and could not get it past my ankles, hopped round the car park
    brass pole's in the museum, they use stairs now, shame
    Towed in from two miles off Whitby with no engine and no dignity. I've a bottle of rum for the crew behind the bar.
    You must be freezing after that shout, get in a hot bath
    does the station do calendars this year? mum wants the dogs one
    slept in my yellow wellies so i could run quicker, first week on call
    smoke alarm went off while i was in the shower and the crew met me in a towel, i've never been so red
    She carried a fourteen stone man down a ladder and then asked if he wanted his slippers
    whats the longest anyones waited on that sandbank
    crew were on nights, girls and boys both, up to the thighs in flood water shifting pensioners
    `,
  ),
  lines(
    'lines-advances/election-leaflet-photo-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    leaflet's going on the bedroom ceiling
    cute. do you come with the manifesto
    first time ive ever wanted to lick a liberal democrat
    put more leg on the back page and youd take the seat easily
    That photograph of you on the beach clean, in the vest. I have had it enlarged. My friends at the bowls club agree you're the best thing to come through the letterbox since the catalogue stopped
    Vote for you? I'd breed with you
    hi i'm undecided, convince me on the rug
    your agent must be knackered sharing a car with you all day and keeping his hands to himself
    you got my cross, and my knob if you want it
    knocked on mine in those boots. wish I'd answered in the towel like I planned
    what would you do for five votes? theres five of us here and we've got beers in
    nice smile, nicer jugs
    candidate looks like she'd be loud. My hall's yours for the count darling
    `,
  ),
  lines(
    'lines-advances/election-leaflet-plain',
    { labels: ['criticism'], direction: null },
    `
    leaflet's gone straight in the recycling, four photos of you and not one policy
    You promise a beach clean every month and there's been one
    first time ive ever thought of not voting, all of you talk about each other and none of you about rents
    put more detail on the back page, we can't tell what it costs
    That photograph was taken in a different ward. My friends at the bowls club spotted it too, and it's a poor way to start.
    hi i'm undecided, and shouting at my mum on her doorstep didnt convince me
    your agent parked across our drive all day
    knocked on mine at nine at night when the baby was asleep, please don't
    what would you do for carers? nothing in there for us
    the smile on page one doesn't make up for the vote on page nothing
    Your canvasser told my wife to fetch her husband. She's a barrister.
    boots on the ground is a fine slogan but nobody came when the brook burst
    `,
  ),
  lines(
    'lines-advances/bot-like-lures',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Hello dear i see your profile and my body become fire, write me
    U are very hot aunty give me your whatsapp for enjoy
    sexy lady i come from Texas army surgeon looking for passion woman send picture no clothes
    Good morning sweet lips, i want hold your waist and make you happy in bed
    WOW very beautiful breast madam, god bless your breast
    hi baby u like big one? inbox me now
    i am single gentle man with strong manhood, you will not regret this one night
    nice nice nice sexy police woman i love your back side
    my heart need you and my other thing also need you, reply fast
    Dearest, when I look at this picture about vaccines I can only see your soft skin and think how you kiss. I'm waiting in your message request since Sunday, please open the photo.
    Handsome doctor, i am 29 years girl very wet for you click my page
    kindly show bra colour thanks
    queen of hearts let me massage u naked with oil, i am expert, free
    `,
  ),
  lines(
    'lines-advances/foreign-and-broken-english-friendly',
    { labels: [], direction: null },
    `
    Hello dear i see your profile and my daughter also study nursing, god bless
    aunty give me the recipe for samosa please
    i come from Texas and my great grandma was born in Wigan, looking for pictures of her church
    Good morning from Kerala, sun is hot and tea is strong
    WOW very beautiful bird madam, is this kingfisher
    hi baby group is change to tuesday yes? my wife ask
    i am single father, two boys, i say thanks for free coat
    nice nice nice police woman she find my bicycle
    my heart need operation and your team explain me everything, i am not scare now
    Dearest sir, when I look at this picture about vaccines I can not read the small letters. Please to send again bigger, my mother is waiting since Sunday.
    handsome dog! what breed please
    kindly show bus stop on map thanks
    massage for my shoulder from NHS is six session free, very kind lady
    `,
  ),
  lines(
    'lines-advances/older-woman-target-taunts',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    gilf
    I'd still give you one gran
    theres snow on the roof but i bet theres fire in the cellar ;)
    bet you were a right dirty piece in the sixties
    teeth out sweetheart, you know why
    Seventy and still with that figure. My brother and I tossed a coin for who'd ask you first. He lost, so here I am with chocolates and a hotel voucher
    when did you last have a young lad in bed? could be tonight
    those knockers have gone south but i'd travel
    old birds are grateful thats what my uncle says
    leave the pearls on and nothing else Lady Mayoress
    does Viagra come with the bus pass? I'll bring mine to you
    Nana's got legs! swing em over here
    You can knit after. Get your stockings down first my love
    `,
  ),
  lines(
    'lines-advances/older-people-cheerful',
    { labels: [], direction: null },
    `
    gran did the zip wire at eighty
    there's snow on the roof and the gutter's come down
    bet you were a right dancer in the sixties, my mum says she saw you at the Locarno
    teeth out, slippers on, quiz on
    Seventy and still with that laugh. My brother and I tossed a coin for who'd drive you to the wedding. He lost.
    when did you last have a night off from grandchildren
    my eyebrows have gone grey and my chest has gone south, and I feel marvellous
    old birds' lunch at the Crown, table for eight, hats optional
    Mayoress wore her pearls to the tip
    Viagra on prescription is cheaper than the chemist, ask your practice
    swing dance for over sixties every wednesday, bring your own knees
    she knits stockings for the whole lifeboat crew
    `,
  ),
  lines(
    'lines-advances/interview-and-debate-distracted',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    sorry what was the question i was looking at your thighs
    You crossed your legs at 8.14. I saw.
    cant argue with a woman when shes got those out
    wear a bin bag if you want me to listen about pensions
    Every time you lean forward to make a point there's two better ones in view
    good job there's a desk between us or id have you on the carpet
    makeup artist did you a favour, that's a proper come to bed face tonight
    nobody tuned in for the fiscal rules darling, they tuned in for the zip
    loved the bit where you got cross. angry women are dynamite between the sheets, you can shout at me all night if you do it in those heels
    i'll concede the point if you concede the bra
    who dresses you and can i undress you
    stop fiddling with your necklace youre driving blokes mad
    Your opponent won on facts, you won on arse
    `,
  ),
  lines(
    'lines-advances/interview-and-debate-plain',
    { labels: ['criticism'], direction: null },
    `
    sorry what was the question? you went round the houses for six minutes
    You crossed the floor in 2019 and never said why
    cant argue with a figure nobody's published
    wear whatever you like, but answer on pensions
    Every time he leaned forward he interrupted her, and the chair let it happen
    good job there was a desk between them, both behaved badly
    the carpet in that studio got more attention than social care
    nobody tuned in for the clips of you both jogging, ask about the fiscal rules
    You got cross when the lad asked about night buses and shouted him down. He had a fair point and you owe him an apology.
    i'll concede the point about rail, your answer on dentists was hopeless
    your opponent won on facts and you lost me on the nurse numbers
    presenter spent longer on the candidate's shoes than on the flood wall, lazy and sexist questioning
    stop fiddling with the boundaries and build something
    `,
  ),
  lines(
    'lines-advances/harassment-support-to-targets',
    { labels: ['support'], direction: null },
    `
    the men telling you what they'd do to you should try saying it in front of their mothers
    No is a full sentence. You don't owe that bloke a date or a reply.
    sorry you got sent that picture, report it, it's an offence now
    what he wrote about your body is sexual harassment and i've flagged it
    Shes a referee doing her job and half the replies are about her bum. Embarrassing lads, grow up
    saw the comments asking who you slept with. You earned that post with fifteen years on nights, and those of us who worked beside you know it
    wish i could take the phone out of their hands for you
    if he keeps asking you for nudes your union rep can help, mine did
    my wife gets this too, the winks, the remarks about her legs. solidarity from Leith
    thank you for reading those messages out on air, people need to hear what women are sent
    proud of the vicar for saying from the pulpit that whistling at her isn't a compliment
    Any decent fella is embarrassed by these replies, you just carry on, councillor
    he was brave to say a woman boss had groped him, it happens to men and all
    `,
  ),
  lines(
    'lines-advances/volunteer-and-museum-staff-about-her',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    the curator is an exhibit id handle without gloves
    Go on a Thursday, there's a guide with a rack like the Alps
    shame they dont let you touch, she's the best thing in the building
    who wants a bet on whether she's wearing anything under that Victorian frock
    Steam museum volunteer, redhead, stokes my boiler something rotten. Tried to get her number, got a leaflet
    she spoke for an hour about Roman baths and i spent it putting her in one
    apparently she poses for the life class. names and dates of the class please gents
    her lips while she was blowing dust off that skull, have mercy
    What a waste putting a pair of pins like that behind a reception desk
    you can tell she's up for it by the way she holds the torch
    My uncle, who's on the trustees, says she was given the keys for favours in the store room, and from the look of her he's jealous
    get her bending over the mosaic again for the next video
    `,
  ),
  lines(
    'lines-advances/museum-visitors',
    { labels: [], direction: null, heldBack: true },
    `
    the curator let my lad handle a helmet with gloves on
    Go on a Thursday, there's a guide who does all the voices
    we do let you touch, ask at the desk for the feely box
    Victorian underwear display is upstairs, the corsets would make your eyes water
    Steam museum volunteer let me stoke the boiler for my seventieth. Black to the elbows. Best day in years
    Romans all went to the baths naked and gossiped, says the panel
    I posed for a life class once, freezing, and the man next to the heater drew me with three legs
    her voice over about the skull gave me goosebumps
    is the nude by the staircase back from cleaning yet?
    the torch tour in the tunnels is a squeeze if you're wide like me
    My uncle, who's on the trustees, has lost the keys to the store room, and from the look of him he's hiding it from the others
    Bending over the mosaic with a toothbrush for six weeks, I loved it and my back didn't
    fertility statue has a very large you know what and the school party was in bits
    `,
  ),
  lines(
    'lines-advances/teacher-union-rep-strike-come-ons',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    withdraw your labour and get in my bed
    picket line looks cold gorgeous, open your coat and i'll get in with you
    i'd cross anything for you except my legs
    Brazier's lit and so am I. Come sit on this comrade
    you've a cracking pair of lungs on that megaphone, what else are they good for
    work to rule? i'll make the rules, you'll do the work, starting at the belt
    Love a bolshy bird. Always the best in the sack, no offence meant, take it as solidarity
    eight percent and a grope thats my final offer
    whats under the hi vis hun
    You've been striking since seven, you must be aching all over. There's a Premier Inn behind the bus depot and I've a hip flask and strong hands. Your members won't miss you for an hour.
    i'd negotiate round the clock wi you hen, naebody on top for lang
    `,
  ),
  lines(
    'lines-advances/strike-ordinary',
    { labels: ['criticism'], direction: null },
    `
    withdraw the offer and come back with a proper one
    picket line looked cold, but blocking the hospital gate is wrong
    Brazier in a bin two feet from the ambulance bay, who thought of that
    the megaphone outside the maternity ward at seven is cruel, have some thought
    work to rule means my mum's operation is cancelled for the third time and nobody rang her
    eight percent over four years is an insult and the minister knows it
    Your members walked out on results day. Pick any other week.
    a hi vis and a press release don't clear the bins
    You've been talking since seven in the morning and the only thing agreed is the biscuits. Get round the table, both of you, and lock the door.
    all out again tomorrow, and no buses to dialysis
    poor show negotiating through the papers
    strong words, wrong target, the drivers arent the ones closing routes
    `,
  ),
  lines(
    'lines-advances/self-jokes-and-mishaps-body',
    { labels: [], direction: null },
    `
    my boobs set off the airport scanner. underwire. again
    sat on a wasp at the cricket and had to be inspected by my mother in law
    Zip went in the middle of my best man speech
    I've got the body of a god, shame it's Buddha says my son
    bust the bed. not like that. i sat on it to put my socks on
    the dog ran through the village with my bra and dropped it by the war memorial
    hairdresser said my roots were naughty, paid sixty quid to be told off
    Sent a photo of my rash to the doctor and also, it turns out, to the PTA. Everyone has been most supportive
    spray tan for the wedding and i came out like a creosoted fence
    my bum has left a permanent dent in this chair, four years of working from home
    Skinny dipping at fifty five with the swimming girls. Sea was nine degrees and so were we.
    pulled my trousers down for the tetanus jab and it goes in the arm
    my chest infection has a bass voice and he sings
    moustache off for charity, wife wont kiss me til its back
    found a mirror in the changing room with three angles and asked for a lawyer
    i look like a wet mop in every wedding picture ever taken of me
    `,
  ),
];
