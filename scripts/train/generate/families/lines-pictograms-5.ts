import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms5: readonly Family[] = [
  lines(
    'lines-pictograms/witches-canals-and-post',
    { labels: [], direction: null, heldBack: true },
    `
    🧙‍♀️ hat, cat and broom, ready for the school gate
    petrol ⛽ is one forty four at the big Tesco
    drove through the canal 🚣 in a hired barge and lost the kettle overboard
    boots 🥾 by the door, dog by the boots, rain by the bucket
    lemon juice 🍋 in the eye is pure acid
    Bath bomb 🛁💣 in the post from my sister, smells like a church
    Curtains went up in the new office 🪟 and fell down by dinner
    last christmas 🎄 in this house after 46 years
    bullet points please 🙏 not paragraphs
    getting a visit tonight from the in laws 🔦 hide the good biscuits
    Dragged out of bed by my hair 💇‍♀️ by a two year old wanting porridge
    bang 🎆 goes the diet
    My constituency office visit was about a broken kerb and I left with a cup of tea, a form and a balloon 🎈 for the baby
    cut my throat sweets in half, they are that strong 🍬
    `,
  ),
  lines(
    'lines-pictograms/mp-decision-harsh-criticism',
    { labels: ['criticism'], direction: null },
    `
    bin the bill ✂️
    you voted against free meals 🍽️ and I wont forget it at the ballot box
    Missed surgery again 🙄 third month
    cuts to buses will leave my mother stranded 🚌😢 think again
    an utter shambles of a debate 🤦
    you promised a dentist 🦷 where is it
    Not angry, just done 🗳️ my vote goes elsewhere in May
    the statement was heartless and I would ask you to withdraw it 💔
    farmers got nothing from this budget 🚜👎
    how can you defend that 🤔 after what your own report said
    Freezing the allowance while fuel goes up like this is cruel ⛽❄️ and I hope you will meet some of the pensioners at our lunch club before the final vote
    your reply read like a robot wrote it 🤖
    `,
  ),
  lines(
    'lines-pictograms/women-mp-cattle-and-dogs',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    🐄🐄🐄 the ladies bench
    women are 🐕 bred to obey, that one slipped the lead
    Females are 🐔🐔 cluck cluck peck peck, no thought in any of them
    a bitch in heat 🐕‍🦺 like every woman in westminster
    holes 🕳️ thats all they are, holes with handbags
    she's a brood mare 🐴 like the rest of her sex and should be kept in the stable till wanted
    never argue with livestock 🐖 they only squeal, and that goes for all wives too
    a woman is a 🧽 you use it and wring it out and chuck it
    The feminist is a lower animal 🐒 hairy, loud, throws dung
    property 📦 not people, my grandfather had it right about girls
    Put a muzzle 🐶 on every one of these shrieking bitches and the house of commons would run on time, it is just training
    slugs in lipstick 🐌💄 all women once youve seen through it
    `,
  ),
  lines(
    'lines-pictograms/farm-and-dog-training-daily',
    { labels: [], direction: null },
    `
    🐄🐄🐄 crossing, ten minute delay
    the bitch 🐕 had seven pups, all well, mum exhausted
    milk round 🥛 restarted by two sisters on an electric float
    hens 🐔 off lay since the fox came
    brood mare 🐴 for sale, kind eye, hates umbrellas
    My wife trains sheepdogs 🐑🐕 and I am harder work, she says
    moved house with one van and 80 boxes 📦
    sponge 🧽 under the sink has a beard
    the sow 🐖 squealed all night
    Muzzle 🐶 training with cheese worked in a week, try it
    Holes 🕳️ all over the lawn, badger
    found the slug in my lipstick drawer 🐌💄 dont ask
    women farmers coffee morning, first friday 🚜☕ bring a gripe and a cake
    dog got out of the gate at the show, ran through the ring with the rosette and the judge 🐕🎀 gave him third
    `,
  ),
  lines(
    'lines-pictograms/pensioner-campaigner-mocked',
    { labels: ['insult'], direction: 'subject' },
    `
    senile old bat 🦇👵
    has the 🧠 gone the same way as the teeth
    you smell of wee and cabbage 🥬 granny
    Prune face 😂 iron yourself before you go on telly
    👴 dribbling on about bus passes again, shut up you fossil 🦕
    Coffin dodger with a clipboard 📋
    somebody wheel this daft old trout 🐟 back to the day room
    nobody cares what a wrinkled 🥔 thinks about the wifi
    doddery fool 🦯 couldnt find his own backside with a map
    did you knock about with the dinosaurs 🦖 grandad, you talk like one
    Deaf, daft and dressed by the blind 🧥
    Your voice shakes like a washing machine 🌀 and there is about as much sense in the drum, give the microphone to an adult
    face like a wet weekend in Rhyl 🌧️ and twice as miserable
    past it 📼 the pair of you
    `,
  ),
  lines(
    'lines-pictograms/grandparents-cheerful-daily',
    { labels: [], direction: null },
    `
    ok gran 👵❤️ ring you at six
    my gran thinks emoji are called emus 🦤
    dinosaur 🦖 museum with grandad, he said he knew most of them
    teeth in a glass 🦷 glass in the dishwasher, drama
    👴 77 and passed his bike test
    bat 🦇 walk for the over seventies, bring a torch and a friend
    Prunes 😂 do what it says on the tin
    Wet weekend in Rhyl 🌧️ with the bingo club and I would not swap it
    wrinkles 👵 are where the smiles have been, so says my mug
    VHS 📼 player found, nobody under thirty knew how to open it
    cabbage 🥬 soup again at the lunch club
    i am 84, deaf as a door 🧏 and still faster on the zimmer than my brother is in his car
    Trout 🐟 for tea, caught by me
    the day room telly only gets one channel and nine of us have opinions 📺
    `,
  ),
  lines(
    'lines-pictograms/hindu-councillor-cow-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    🐄 worshipper in charge of roads
    drink your cow 💦 and leave us alone
    Indians 🇮🇳💩 toilets havent reached them yet
    dot head 🔴 go home
    you lot and your elephant gods 🐘 its a circus not a religion
    street shitters 💩 now running our streets, the irony
    all hindus are idol 🗿 mad and cant be trusted with a till
    Scam call centre accent ☎️ no thanks saar
    your people stink of ghee 🧈 and it gets in the council carpets
    she says namaste 🙏 I say not in my country, get out paki or whatever you are
    Too many of your caste in tech and now the town hall 💻 they bring twenty cousins and not one will speak to us
    I would never let a room to an indian family 🏠 ask any landlord, the walls never recover
    monkey god 🐵 elephant god, no wonder they are backward people
    turban, dot, scarf 👳🔴🧕 all the same to me, all unwelcome
    `,
  ),
  lines(
    'lines-pictograms/temple-and-diwali-daily',
    { labels: [], direction: null },
    `
    🪔🪔🪔 lights up on belgrave road
    temple trip with year five 🛕 shoes everywhere
    holi powder 🌈 still coming out of my ears
    Namaste 🙏 said the yoga teacher, a man from Grimsby called Keith
    elephant 🐘 in the room is who eats the last samosa
    home made ghee 🧈 from the lady at number six, oh my
    cow 🐄 in the lay by, police aware
    my dad worked 30 years in a call centre ☎️ and still answers the house phone in the voice
    happy ganesh chaturthi 🐘🎉
    Wearing the red dot 🔴 for my cousins wedding, feel like a film star
    Toilets 🚽 on the high street are shut again
    flat share wanted 🏠 Indian student, quiet, makes a lot of dal and is happy to share it
    India won by three wickets 🇮🇳🏏 dads voice is gone
    I asked the priest at the mandir if they minded us parking for the match. He said move over, we are parking for the match too 😂🚗
    `,
  ),
  lines(
    'lines-pictograms/sikh-and-hindu-councillors-defended',
    { labels: ['support'], direction: null },
    `
    proud to have a Hindu mayor 🪔 proud of my town
    leave her alone about the sari 🥻 it was beautiful
    Sikh volunteers fed 400 lorry drivers 👳🍛 at Dover, never forget it
    you fixed our road 🛣️ and thats all I care about
    the langar fed us through the flood 🍲🙏 thank you all
    Racist muck about cows 🐄 from people who cannot tell a Hindu from a hole in the ground. Ignore it councillor
    well done on the library money 📚
    they mocked your accent ☎️ I could follow every word, more than I can say for the minister
    my landlord is from Gujarat 🏠 and is the best I ever had, boiler fixed on christmas day
    you took the abuse with grace 🙏 better man than me
    To the girl who was told her bindi was a target 🔴 our whole form stands with you
    namaste from the bowls club 🎳 and thank you for the shelter
    `,
  ),
  lines(
    'lines-pictograms/gay-footballer-emoji-hate',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    🌈🤮 not in our dressing room
    dont bend down in the showers 🍑🍆 lads we have a fairy
    batty man 🔫 stay off the pitch
    Fudge packer 🍫
    keep it up your own 🍑 and out of our sport
    homos 👬 ruin everything, now football
    captains armband 🌈 makes me vomit, they shove it down your throat
    lezzer team 👭 watch the hair cuts
    be gay at home if you must 🏠 normal families pay for these seats
    limp wrist 💅 limp header
    Faggot 🚬 cant even take a corner
    You used to be my lads hero. I took the poster down last night, I am not having one of them 🏳️‍🌈 on his wall, they groom kids
    tranny loving poof 🤡🌈
    Every queer on that team 🦄 should be made to change in a cupboard
    `,
  ),
  lines(
    'lines-pictograms/gay-footballer-and-rainbow-laces-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    🌈👏 brave lad
    laces in 🌈 who's next
    you came out and then scored a hat trick 🎩⚽ icon
    Dad rang me after your interview 📞 first time we spoke since I told him I was gay
    same showers, same team, same player 🚿 nothing changed except you smile more
    my two mums 👭 have season tickets and cried
    Captains armband looks great 🌈 wear it every week
    poster stays up 🏳️‍🌈 my son says you are his hero twice over
    the chant about your boyfriend was disgusting 🤮 and the lad who started it was walked out
    as a straight old centre half I wish someone had done this in 1982 😢 we had a lad who never got to say it
    love is love ❤️ offside is offside
    ignore the bigots, chocolate emoji 🍫 and all, they wouldnt say it to your face
    `,
  ),
  lines(
    'lines-pictograms/chocolate-unicorns-daily',
    { labels: [], direction: null },
    `
    🦄 cake, nine candles, one fire
    fudge 🍫 from Whitby, gone before Pickering
    rainbow 🌈 over the away end and then hail
    dropped my fags 🚬 down the drain so thats me quit
    Limp lettuce 🥬 limp header, limp performance in the pub quiz
    captain of the dads team 💪 until the hamstring
    nail varnish 💅 lasted one shift
    fairy 🧚 lights still up in march no shame
    straight home 🏠 after the match, promised the wife
    got a haircut 💇 asked for a trim, look like a thumb
    Gay bar, straight bar, crisp bar 😂 I go where there is a seat
    my boyfriend made me watch the whole match 👬⚽ and now I know about offside, please stop asking me to explain it at work
    bend from the knees 📦 said the safety video
    Vomit on the minibus again 🤮 under tens, cheese strings
    `,
  ),
  lines(
    'lines-pictograms/protestors-zombie-filth',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Run the 🐀 pack over, they arent people
    the crusties are a fungus 🍄 spreads in the damp
    send in the exterminator 🪳 for that student camp
    drones 🐝 of the party, bots in cagoules
    pond scum 🦠 with guitars
    look at it 👀 it has a nose ring, it thinks its human
    These activists are a tumour 🧫 and you cut a tumour out, you dont chat to it
    strikers? parasites 🪱 fat on our blood
    hyenas 🐺 round a bin, the junior doctors on that picket, nothing human in those faces
    `,
  ),
  lines(
    'lines-pictograms/sheep-zombies-and-mushrooms-daily',
    { labels: [], direction: null },
    `
    🧟 fun run saturday, brains optional
    sheep 🐑 on the motorway near Tebay, slow down
    mushrooms 🍄 after the rain, dont eat the red ones
    stuck my hand to the model plane with superglue 🤦✋
    bees 🐝 moved into the picket hut so we strike next door
    Took the guitar to the camp fire 🎸 nobody asked me twice
    the hyena 🐺 exhibit was shut so we watched them feed a vole
    exterminator came, it was the smoke alarm battery chirping 🪳😂
    Scraping ice off the windscreen with a library card ❄️
    tumour was benign 🎉🧫 cannot stop crying
    flock of students 🎓 in gowns and flip flops
    nose ring caught in the jumper 🧶 A and E at midnight, lovely nurse
    a mouse squeaked in the vestry 🐁 and the organist finished the hymn from the top of a pew
    Caterpillar 🐛 cake for the leaving do, who ate the face
    `,
  ),
  lines(
    'lines-pictograms/striking-doctors-and-protest-criticism',
    { labels: ['criticism'], direction: null },
    `
    blocking ambulances is wrong 🚑 whatever the cause
    my op was cancelled twice 😢 I support you but I am cross
    Gluing yourself to a road helps nobody ✋🙄
    strike if you must, not in flu season 🤒
    the march made my point of view harder to defend 🤔
    who thought paint on a war memorial was a good idea 🎨👎
    you lost me at the soup 🥫🖼️
    A week without classes is a week my daughter wont get back 🎓
    nice cause, awful tactics 📉
    I drove my dad to chemo and sat for two hours behind your banner 🚗💔 please think about who is in those cars
    pay demand is too high imo 💷 meet in the middle
    Noise outside a hospital at 7am, come on 📣
    `,
  ),
  lines(
    'lines-pictograms/imam-and-pork-dehumanise',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    🐷🥓 for your prayer mat you goat
    muslims are 🐕 off the lead, put them down
    You and your congregation are 🪳 in dresses
    ☪️ = 🦠
    a mosque is a hive 🐝 smoke it out
    not human those ones, more like 🐗 with beards
    one 🐀 preaching to four hundred others every friday on our street
    you breed like 🐇🐇 with your four wives, there'll be no room left for people
    Camel 🐪 faced creature calling itself a holy man
    islam is a tapeworm 🪱 in the belly of Europe and here is its head on the local news
    these burka things 🦇 flapping about the market, shoo them off
    muzzrats 🐭 gnawing through our town
    Wild animals 🐺 fed on hate, all of them, I would not put one in a house with a child
    scrub the street after them 🧽 muslims leave slime where they walk
    `,
  ),
  lines(
    'lines-pictograms/mosque-open-day-and-pigs',
    { labels: [], direction: null },
    `
    🕌 open day sunday, cake and football
    peppa pig 🐷 on loop since 5am
    bacon 🥓 for me, falafel for Yusuf, same greasy spoon every friday
    New prayer mat 🙏 for dads bad knees, memory foam, he's delighted
    bees 🐝 in the minaret!! council beekeeper on way
    hide and seek in the burka shop 🧕 kids these days
    wild boar 🐗 in the forest of dean looked me up and down
    Imam plays left back ⚽ for the over forties and he is filthy in the tackle
    my wives tale of the day: cows lie down before rain 🐄🌧️
    Four hundred for Friday prayers so use the lower car park 🅿️
    Mice 🐭 have gnawed the organ again says the verger
    iftar 🌙 on the school field tonight, everyone welcome, bring a dish and somebody elses too because last year we ran out of spoons
    the vicar, the rabbi and the imam walk into a chippy 🍟 not a joke, they meet every month
    `,
  ),
  lines(
    'lines-pictograms/imam-solidarity',
    { labels: ['support'], direction: null },
    `
    ☪️❤️✝️ neighbours first
    your mosque fed my mother in lockdown 🍲🙏
    pigs head left on the steps 🐷 shameful, we came with buckets
    Lovely sermon on the radio imam, from an old atheist 📻
    the muslims on our road shovelled every drive ❄️ mine twice
    someone called your kids rats 🐀 I have called the police
    Eid mubarak 🎉 from the fire station
    you buried my Christian friend with such kindness ⚰️ when he had no family left
    Not all heroes wear capes, some wear a taqiyah and drive the food van 🚐
    Dont move house, dont hide, half this street will stand at your gate 🏡
    I was afraid of your building for years if I am honest 😔 then I came for the blood drive and got a samosa and a chat. I am sorry it took me so long
    they wrote islam is a disease 🦠 and you answered with a cup of tea
    `,
  ),
];
