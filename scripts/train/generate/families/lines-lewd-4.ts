import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks, propositions and rumours, beside compliments, photographs and bodies spoken of innocently. */
export const linesLewd4: readonly Family[] = [
  lines(
    'lines-lewd/librarian-plain',
    { labels: [], direction: null },
    `
    my books are overdue by a year, punish me with the 40p
    take your glasses off the counter before they get stamped lol
    I always wanted to work in the reference section, all those maps of Belgium
    what do you read in bed? me its the seed catalogue
    Bottom shelf is hard on the back so could large print go higher up please, some of us can't bend down
    found a slice of ham used as a bookmark in a steamy romance
    she climbs the little steps all day with her bad ankles and nobody has thought to buy a longer ladder for that branch
    quiet please, the toddlers are asleep on the story mat
    lick your finger to turn the page and the conservator will have your hand off
    Cardigan found by the trolley, moss green, name badge says Ruth
    Looking for something to take home for a wet weekend, not too long, nobody murdered, a dog would be welcome
    There's a poem stuck in my head from school and it begins with a river
    I wrote a love letter to my wife inside the library copy of Persuasion and they made me buy it
    Everyone knows the bylaws say no singing. The knitters sing
    `,
  ),
  lines(
    'lines-lewd/librarian-support',
    { labels: ['support'], direction: null },
    `
    you found my dad a book on pigeons in five minutes flat, legend
    Our librarian isn't strict, she is a sweetheart
    Hair up hair down, glasses on, sleeves rolled, she ran the whole reading festival by herself and went home on the bus with the bunting
    please don't mind the chap with the bad boy jokes, staff have been told to show him the door
    lovely cardigan today miss, my nan wants the pattern
    you read to my daughter when I was in labour upstairs in the maternity wing of life as she calls it, never forgot it
    Quiet ones like her hold a town together
    That story time was gorgeous. My two were flat on their backs laughing
    Loved your talk on romance novels, no shame and plenty of sense
    kept my library open, kept me sane
    the best thing in Belgium Street is the woman on the desk
    I was homeless and she let me sit by the radiator all of that winter with a newspaper
    `,
  ),
  lines(
    'lines-lewd/police-woman-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    frisk me officer
    You can take down my particulars any time 😜
    evening all, phwoar, what's that truncheon for love
    I'd commit a crime to be locked in a cell with you for a night, no blanket needed
    Didnt know they did uniforms that tight. Cuff me, read me my rights, sit on my chest till I confess
    does your sergeant get a go or is it just the inspectors
    hey sexy copper i was the one speeding on the M62 on purpose
    How did a girl with legs like those make superintendent? I think we can all work out what she was promoted for and how many times.
    Strip search? yes please
    nice arrest. I said a rest. on my pillow. with you. tonight
    my brother got nicked by you and said it was the best night of his life being pushed up against that car, im jealous
    Chief, if your husband is ever on nights, I'm the big house by the canal, come in plain clothes or better still come without
    Bet she leaves the hat on
    Appealing for witnesses? I've witnessed your bum going up the station steps and I will testify in any court in the land
    `,
  ),
  lines(
    'lines-lewd/police-plain',
    { labels: [], direction: null },
    `
    frisk the dog, it was him who had the sausages
    They took down my particulars and gave me a crime number and that was that
    evening all, whats the helicopter for over Leith
    locked in a cell for the night for charity, one blanket, cold toast
    How does a superintendent get promoted these days, is it boards or exams?
    My brother got nicked for speeding on the M62 on the way to his own wedding and the officer let him ring the bride
    strip of tape round the shop, police at both ends
    the hat stays on in all weathers, my niece says its the worst bit of the uniform
    Sergeant's husband is on nights too so they meet at the kettle
    up against the car with my hands on the roof and it was mistaken identity, they said sorry in the end
    Station steps are icy, big fall this morning, mind yourself going up
    a witness in court said he was wearing plain clothes and a bright yellow bobble hat
    sit down before you read the crime figures for bikes
    Nobody read him his rights because he is a goose, but he was arrested all right, in a blanket, on the A1
    `,
  ),
  lines(
    'lines-lewd/police-cross',
    { labels: ['criticism'], direction: null },
    `
    You promoted an inspector who had six complaints of touching women probationers
    strip searching women for shoplifting a sandwich is not on
    a rest home rang you four times about the prowler and no one came
    Explain why the sergeant who sent sexual messages to a witness kept his job and his pension
    chief, your statement on the stalker was an insult to the women who reported him
    How can we trust you to take down our particulars when you lost the whole box
    Nine months to charge a man who exposed himself on a tram full of people. It isn't good enough
    you let officers rate members of the public by looks in a group chat and called it letting off steam
    slow, slow and slow again, my neighbour was followed home twice
    did anyone read the law on harassment before closing her case in one afternoon
    Not one word of apology for the cells, the cold or the handcuffs
    Legs worn out walking to the station, and you have shut the front desk
    `,
  ),
  lines(
    'lines-lewd/voice-and-radio',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    that voice goes straight to my trousers
    i fall asleep to you every night, one hand on the radio 😉
    Your voice is pure sex. How do you get through the pollen count without the whole county needing a cold shower?
    You sound like you just got out of bed and I'd like to know whose, and could it be mine on Saturday
    Got a face for radio but who cares in the dark with a voice like that, moan the traffic news to me
    hearing you say congestion at junction nine does things to me a married man shouldnt mention
    Lovely husky throat today babe, wot you been doing with it 😏
    Do you do phone work on the side? I would ring up and just listen, a pound a minute, two if you're cross
    I picture you in the studio in your underwear, headphones on, feet up on the desk, telling Kent it will brighten later
    that little laugh you did after the sport, if my missus made that noise id have ten kids
    talk dirty to me, do the tide times for Margate
    `,
  ),
  lines(
    'lines-lewd/voice-and-radio-plain',
    { labels: [], direction: null },
    `
    that voice goes straight through me, turn the treble down
    Say my name right please, it is Siobhan, the b is not there for breakfast
    i fall asleep to the radio every night with the cat on my chest
    hearing you say congestion at junction nine while im sat in it is no comfort
    Lost my voice at the match and now sound like a gravel lorry
    Husky throat since Tuesday, what do singers take for it? I have a solo on Sunday and can't get past the second line
    the mic picks up every breath so sit further back, and headphones on before the red light
    pollen count high, cold shower for my eyes
    Ten kids and one bathroom, said the lady on the phone in, and I thought of my own mum with her feet up at last
    does the tide times for margate come before or after the sport
    My missus made that noise when she saw the gas bill
    I used to do phone work for a catalogue, a pound a minute in the end with bonuses
    Telling Kent it will brighten later when it's hammering down on my washing
    cat purrs so loud i miss the traffic news
    `,
  ),
  lines(
    'lines-lewd/voice-and-radio-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    your voice is so warm, kept me going through chemo nights
    Love the little laugh you do after the sport, made me laugh and all
    got out of bed early just to hear you say goodbye to the show, we will miss you
    You have the perfect voice for bedtime stories and my blind brother has worn out your tape
    never mind the heavy breathers who text in. most of us tune in for the gardening and for you
    Radio at its best, a good question and then quiet while the man answers
    thank you for saying my nan's name on her hundredth
    happy and tired is how you sounded and so you should, thirty six hours for the hospice
    Kent loves you!!
    I'm a lorry driver and you've been in my cab for eleven years, we have been through snow, divorce and Dover together
    your talk with the lady about her mastectomy was beautifully handled
    cheerful without being daft, that is hard at six am
    `,
  ),
  lines(
    'lines-lewd/mp-rumours',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    so who are you knocking off in westminster this week
    We all heard about the minibar and the married whip. Dirty girl.
    Easy lay, ask anyone at conference
    She was somebody's bit on the side long before she was somebody's candidate, and half the selection panel had sampled the goods
    whos the daddy? three MPs in a raffle i hear
    is it true you did it on the terrace during a division? my uncle swears blind and he cleans there
    Mattress of the midlands they call her and now she's lecturing us about family values
    That promotion has love bites all over it
    funny how your adviser is 28, gym fit and always in your hotel. Private advice at 2am is it?
    he only picked her for the front bench because she goes down well in the north, and the south, and under his desk
    A little bird tells me you and the lobby correspondent share more than a taxi. Do you wear the rosette?
    knickers for votes
    No one rises that quick without spending some time lying down, if you take my meaning, and her old office had a very big sofa
    Your ex says you were rubbish in bed by the way, its all over the rugby club
    `,
  ),
  lines(
    'lines-lewd/mp-plain',
    { labels: [], direction: null },
    `
    who are you voting for in westminster this week, its the animal welfare one isnt it
    My uncle cleans on the terrace and says the gulls steal more than the lobby does
    easy on the minibar at conference, they charge four quid for nuts
    whos the daddy in that photo of the swans, or is it the mum who carries them
    Her adviser is 28 and was my babysitter once, time flies
    Three MPs in a raffle and none of them won the ham
    Private advice is free at the law centre on Tuesdays from 2
    I share a taxi with a correspondent for the farming paper and we talk about sheep dip the entire way, it is the best hour of my week
    is it true you can sit in the gallery during a division
    he was picked for the front bench because he knows fish, and the north sea, and how to keep quiet under pressure
    Quick rise: put the dough somewhere warm, lie a tea towel over it, go and sit on a big sofa
    Family values in our house means who had the remote
    the rosette at the rugby club went to a pig called Doris
    Your ex is still on the electoral roll at that address, so fill in the form and they'll take him off
    `,
  ),
  lines(
    'lines-lewd/mp-cross',
    { labels: ['criticism'], direction: null },
    `
    You lectured us about family values then voted down family leave
    Four hotels in a fortnight on expenses, I would like to see the receipts please
    he was promoted too quickly and the brief is beyond him
    I've heard enough about who is up and who is down at conference, tell me when the ambulance will come
    you lay the blame on the last lot every single time
    Your adviser answered my letter about my dying mother with a leaflet on bees
    that vote was wrong and you know what it'll do to carers in the midlands
    Nobody on the selection panel had ever set foot in the town
    front bench or back bench, not one of you asked about the ferry
    dirty river, dirty beach, and you went on the radio to say all is well
    Rumours about a woman's private life aren't scrutiny. Do some journalism and ask about the contract.
    funny how the minister is always in a taxi when the committee wants him
    `,
  ),
  lines(
    'lines-lewd/scientist-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    id study you under my duvet
    lets make some chemistry xoxo
    Climate change? well you're certainly making me hot
    With a face like that you could have been a weather girl, no need for all the degrees sweetheart, come and warm my planet
    nerdy girls are freaks in bed. fact. Prove me wrong doctor
    Do scientists shave down there or is that against the research
    a hundred pages on mosses and I only looked at the author photo, and I looked at it for a good long while, in private
    What do you wear under the dry suit when you go off to count seals
    Your data is dull but you're well put together, nice firm conclusions if you follow me
    My lab or yours, professor? I've a bunsen that's been lit since I saw your Ted talk
    show me your black hole 😂😂
    Bet you've had every postdoc in the building on that conference table, all that field work in tents, we know what goes on after the samples are in the fridge
    Volunteer for any experiment, nude, no ethics form needed
    Brains and a bust. My late father said never marry one with the first but he'd have made an exception for yours
    `,
  ),
  lines(
    'lines-lewd/scientist-plain',
    { labels: [], direction: null },
    `
    lets make some chemistry kits for the open day
    I studied moss under a duvet of snow for six weeks, toes never recovered
    What do you wear under the dry suit when you count seals? I am off to Orkney and feel the cold
    Do cyclists shave their legs for speed or is that a myth
    black hole picture is my screen saver, gorgeous thing
    Prove me wrong but isn't the planet warmer in winter where the sea is?
    My late father never finished school and he read every page of your book on bees, in the shed, in private, with a dictionary
    the bunsen has been lit since nine, somebody watch it
    lab or lecture first? timetable says both
    We kept the samples in the fridge at the hotel and room service drank one. He is fine, it was pond water.
    no need for a degree, volunteers only need wellies and a good pair of eyes
    That conference table weighs more than my car
    tent collapsed, field work over, three of us shared one sleeping bag and a flask and we published in Nature
    nude mice is the proper name, they have no fur, it put my mum right off her tea
    `,
  ),
  lines(
    'lines-lewd/scientist-support',
    { labels: ['support'], direction: null },
    `
    You made glaciers make sense to a plumber from Hull
    Hot debate, cool head. Well done doctor
    so proud my niece picked physics after your talk, she sleeps with your book under her duvet
    A face I trust and data I can check, thank you
    Anyone asking a volcano expert about her bra size needs to log off
    Nice firm conclusions and you showed the doubts too
    those comments under your talk about your bust made me sick, and I've reported about thirty of them so far
    brilliant author photo with the moss in your hair, that's a woman who loves her job
    Congrats on the baby and the paper in one month!!
    You are warm and patient with every daft question on here, including mine about whether seals get bored
    dull? never, I watched your ted talk twice with my dad
    marry your brains to some funding and we would be saved, good luck with the bid
    `,
  ),
  lines(
    'lines-lewd/cook-and-tv-garden',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Id eat anything off you
    nice melons love
    Lick the spoon for us again darling, slower, and look in the camera
    Get that apron on with nothing underneath and I'd watch for hours
    You've got flour on your chest, shall I pop round and brush it off
    your muffins have got me all worked up
    when you knead that dough i imagine it is me. push harder
    Never fancied an older bird until you bent to the oven, and now my girlfriend wonders why I've taken up baking at the age of thirty
    Could I come and stay? I'd wash up by day and see to you by night, and there would be no complaints about the portions
    You can sit on my potting bench any day with those muddy thighs
    I'd like to be the cream on that finger
    Mother says she is a lovely cook. I say she is a lovely bit of crumpet and i'd butter her on both sides
    plenty of meat on you, just how i like a woman, ring me when youre marinated 😋
    `,
  ),
  lines(
    'lines-lewd/cook-and-tv-garden-plain',
    { labels: [], direction: null },
    `
    I'd eat anything you put in front of me, starving after that hike
    nice melons on the market today, two for a pound
    lick the spoon, best bit of baking
    flour on my chest, flour on the dog, and the loaf did not rise
    muffins have gone all flat, too much milk or what
    Knead that dough for ten minutes, push harder with the heel of your hand, then leave it somewhere warm for an hour
    Nothing underneath the pastry but plums and a bit of almond, you dont need the egg
    spread it right to the edges or my father sulks
    My girlfriend wonders why I've taken up baking at thirty. It is because I love crumpets and cannot be trusted with a motorbike
    muddy thighs, muddy knees, mud in my ears, the leeks are in
    cream on your finger and the cat is your best friend
    Plenty of meat on that joint, we had it four nights
    can you marinate fish overnight or does it go to mush
    old potting bench needs a home, it will sit two
    `,
  ),
  lines(
    'lines-lewd/cook-and-tv-garden-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    I could watch you bake for hours, so calming
    your melons won first prize and you deserved it, congratulations from the allotment
    Love your apron! Love your kitchen! Love that you burn things like the rest of us
    Lovely cook lovely lady, mum has all three books by her bed
    please ignore the men making bun jokes, my wife and I watch every week with our tea on our laps
    Came for the crumble, stayed for how kindly you spoke to that nervous lad
    you taught a widower of eighty to make soup. I am he, and it was delicious
    muddy and happy, that's how a garden programme ought to be
    what a feast at the temple kitchen, thank you for showing our langar so well auntie
    Plenty of butter and no shame, thats why i like you
    I had never fancied cabbage until last night
    so glad you're back after the operation, take it slow
    `,
  ),
  lines(
    'lines-lewd/hotel-and-bed-propositions',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    room 14, midnight, wear the boots
    Fancy sharing a bed to save the party money
    I saw you're speaking in Harrogate. So am I by happy chance, and my hotel room has a four poster, a bottle on ice and a man who has wanted you since the Bournemouth conference
    u me the travelodge tonight
    book a double, youll only need the one pillow
    Told the lads at the depot I'd have you in my cab by christmas. Got a bed in the back, a little telly and clean sheets
    You work too hard. What you want is a weekend away with an experienced man and a do not disturb sign
    come back to my hotel and i'll explain my objection to the bypass in detail, all night long, in every position
    Your hubby doesnt have to know. Nobody at our place ever says a word
    next time you are in Cardiff my sofa folds out and so do i
    Honeymoon suite booked. all i need is you and no honeymoon
    The conference bar shuts at one and my legs are yours after that love, she says, slurring, and she means it, you with the nice arms from the union
    dont go home, come to my tent at the festival, its two man but id rather two and you on top
    would love to wake up with your hair all over my face
    `,
  ),
];
