import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms3: readonly Family[] = [
  lines(
    'lines-pictograms/bin-lorry-driver-female-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    back to the 🍳 love
    women drivers 🚛😂 lock up your lamp posts
    A girl on the bins 💅 no wonder it takes till noon
    you are built to carry 👶 not wheelie bins
    females 🧠❌ stick to ironing
    This is what happens when you let birds do a mans job 🐦 they have neither the strength nor the sense, none of them
    bet she's on her 🩸 this week, look at the state of that parking
    whos cooking your husbands tea 🍽️ get home where women belong
    women are for two things and neither is reversing 🍆🍳
    Another diversity hire 👩 pushed in ahead of a family man, as a sex they are too emotional for heavy plant
    should never have given you lot the vote 🗳️ never mind the keys
    hysterical 😭 as all women are when theyre asked a straight question
    dumb blonde 👱‍♀️ like every woman in that depot, pretty and pointless
    no offence but females cant be trusted with anything bigger than a hoover 🧹
    `,
  ),
  lines(
    'lines-pictograms/women-at-work-cheer',
    { labels: ['support'], direction: null },
    `
    first woman on our bin round 🚛 and the street is spotless
    back to back shifts and still smiling 👏 thanks love
    you parked that wagon 🅿️ where my husband couldnt park a pram
    let her cook 🍳🔥 best presenter on there
    My nan fought for the vote 🗳️ so you could have those keys, she'd be chuffed
    Women can drive anything 👩‍🔧 my mum drove a crane for 22 years in Hull
    Ignore the blokes telling you to go and iron 🙄 half of them cant work a washing machine
    to the lady who lifted my bin with the broken wheel, bless you 🙏
    He said females belong in the kitchen 🍽️ and you just laughed and did a perfect reverse, loved it
    👶 on the way and still out in the snow, you are tougher than the lot of us
    congratulations on passing your class one 🎉
    Not emotional, not hysterical, just right 💯 about the safety rails. I hope management listens to you before somebody loses a hand
    `,
  ),
  lines(
    'lines-pictograms/kitchen-and-baby-daily',
    { labels: [], direction: null },
    `
    burnt the 🍳 set off every alarm in the flats
    woke up on my 🩸 and the car wouldnt start, brilliant day so far
    cow 🐄 on the A road near Skipton, slow down
    nails done 💅 bins out, who says I cant do both
    Whos cooking tea 🍽️ because I am not
    six weeks old 👶 and she already has my husbands frown
    birds on the feeder this morning 🐦 two goldfinches and a very fat pigeon
    hoovered behind the sofa 🧹 found a sock from 2016
    My wife drives, I read the map 🗺️ and that is why we have been to Wigan four times
    blonde highlights 👱‍♀️ came out orange, wearing a hat till thursday
    lost my keys again 🔑 they were in the fridge
    carrying the baby up three floors with shopping 👶🛒 my arms are like string
    cried at an advert for gravy 😭
    The lamp post outside ours has been hit twice this year 🚛 once by the bin wagon and once by me and only one of us got a letter about it
    `,
  ),
  lines(
    'lines-pictograms/paramedic-fat-shaming',
    { labels: ['insult'], direction: 'subject' },
    `
    🐳 in a uniform
    How does the ambulance move with that in it 🚑🍔
    lay off the 🥧🥧🥧 before you tell us about our hearts
    two chins, no neck 🐷 and giving health advice
    you sweat like a block of 🧀 in the sun
    Saw you on the six oclock, the telly had to be widened 😂📺
    big fat 🤡 with a siren
    face like a dropped 🥟
    ugliest woman in the whole trust 🤢 and thats some competition
    Did they weigh you before they let you on the helicopter 🚁 or just pray
    you waddle 🦆 I timed it
    have you thought of eating fewer of your patients lunches 🍱 you great lump
    I trained dogs with more about them than you 🐕 and none of them needed a belt that size
    greasy hair, spotty chin 🍕 and a voice like a kettle, not a thing going for you is there
    bald, fat and useless 🥚 the full set
    `,
  ),
  lines(
    'lines-pictograms/food-and-weight-own-jokes',
    { labels: [], direction: null, heldBack: true },
    `
    🐳 watching off Skye, saw a fin!
    me after the pie and pea supper 🐳😂
    lost two stone and found it again over christmas 🥧
    sweating like a cheese 🧀 on the picket line
    the duck 🦆 on our pond waddles like my uncle Ken
    How many dumplings 🥟 is too many, asking at number eleven
    bald at thirty 🥚 saves on shampoo
    Ambulance crew got stuck in the lane 🚑 so half the street came out and pushed
    my chins have chins lol 🐷 diet monday
    built a burger van 🍔 out of a horse box
    Doctor said cut out cheese 🧀 so I cut it out in the shape of a star
    helicopter 🚁 landed on the school field and that was the end of maths
    spotty at 43, thanks hormones 🍕
    I waddled round the hospital 10k in a duck costume 🦆 and came second last, the last one was a washing machine. We raised four hundred for the air ambulance between us
    `,
  ),
  lines(
    'lines-pictograms/librarian-trans-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    🏳️‍⚧️ is a mental illness not a job title
    thats a 👨 in a frock
    bloke 🧔 in lippy reading to toddlers, sick
    You will never be a 👩 no matter how many cardigans you buy
    lock up your kids, the tranny's got a storybook 📚🤮
    delusional 🤡 freaks the lot of them, ban all trans from public buildings
    what have you done with your 🍆 then, cut it off? weirdo
    dress up box is for children, not for perverts 👗
    trans people are broken 🧠 and you are teaching our babies to be broken too
    dont care what your badge says 🪪 sir, your kind turns my stomach
    the library used to be a quiet place for families, now it has to pander to he-shes 🙄 and their pronouns
    I have no wish to be rude, but people who believe they have changed sex are not fit to work with the public 🧑‍🏫 any of them
    Every one of them is a predator 🐺 in a wig
    took my lad home the minute I saw it at the desk, a man in heels 👠 these trannies have no shame
    `,
  ),
  lines(
    'lines-pictograms/librarian-trans-pride-and-books',
    { labels: ['support'], direction: null },
    `
    🏳️‍⚧️❤️ best librarian we ever had
    thats my sister in the photo 👩 eight years out and so happy
    You read to my toddlers in a sparkly frock 👗 and they now want you at every birthday
    lipstick, cardigan, sensible shoes 👠 queen of the large print section
    Trans women are women, trans librarians are magic 🪄📚
    whoever wrote freak on your poster 😡 we took it down and put up two
    my child came out as trans last year and your shelf of books was where we started 📚 thank you from a scared dad
    he used your right name at the ceremony 🪪 and I wept like a tap
    bearded or not you do the best wolf 🐺 voice in the county
    dont let anyone say your kind isnt welcome here, you are ours 🙏
    Pronouns on a badge take one second 🪪 and harm nobody, carry on
    what a lovely story time, my grandson went home with six books and a paper crown 👑 and asked if the lady would be there next week. I said she would
    `,
  ),
  lines(
    'lines-pictograms/library-dressing-up-daily',
    { labels: [], direction: null },
    `
    bloke in a wig 👨‍🦱 singing Abba outside Lidl and hes good
    panto dame auditions 👗 need size eleven heels 👠 anyone
    my husband grew a beard 🧔 and the cat wont go near him
    dress up box needs new hats 🎩 please
    toddlers, glue, glitter 🤯 send help to the childrens library
    Wolf 🐺 in grandmas nightie is the scariest picture in any book and I will not hear otherwise
    Ive lost my badge 🪪 again so if someone finds a photo of me looking like a hostage hand it in please
    trans history month talk moved to thursday 🏳️‍⚧️📅 same room
    the bearded dragon 🦎 at the library is called Dewey
    what do you call a lady who runs a circus 🎪 my dad says boss
    lippy on my teeth all through the meeting 💄 nobody told me
    overdue since 1987 📚 brought it back in a sock
    changed my name on the library card at last 🎉 it only took three forms and a gas bill
    Took my lad home early because he licked a computer 🤢
    `,
  ),
  lines(
    'lines-pictograms/virologist-bat-soup-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    🦇🥡 you people gave it us
    no more 🥡 no more virus, send them home
    does your mum cook 🐶 doctor
    chinky eyes 😑 cant see the data with them
    Never trust the Chinese 🇨🇳 sly by nature, every one
    you lot eat anything with legs 🦂🦇 and then we have to stay indoors
    go back to your wet market 🐟🤢
    Another slitty eyed scientist in a good English job 👲
    hope they close the borders to all yellow people 🟡 while there's still time
    cough cough ching chong 🤧😂
    People like you should have the decency to stay away from our hospitals, after all it was your race 🇨🇳 that brought this upon the world
    wouldn't let a Chinaman near my bloods 🩸 and neither would my wife
    whats in the sweet and sour doc 🐱
    I used to go to the takeaway on Fridays. Not any more, filthy nation 🤮 filthy habits and now one of them is on telly lecturing us about soap
    all look the same 👥 and all spy the same
    `,
  ),
  lines(
    'lines-pictograms/takeaway-bats-and-new-year',
    { labels: [], direction: null },
    `
    🥡 and a film, perfect friday
    bats 🦇 in the belfry, actual bats, so no bells till september
    happy lunar new year 🧧🐉 to all on the virology floor
    My mum cooks for the dog 🐶 before she cooks for me
    fish van 🐟 is back on the square
    grew up over a chinese takeaway in Cardiff 🥡 my parents opened 364 days a year
    scorpion 🦂 in a lolly from the seaside shop, son ate it, still alive
    cough for three weeks now 🤧 chemist says honey
    Flights to Hong Kong 🇭🇰 booked, seeing my popo for the first time in six years 😭
    year of the snake 🐍 so expect a lot of socks with snakes from aunties
    who can recommend a sweet and sour that isnt orange 🍊
    being Chinese and lactose intolerant 🧀 is a full time job
    my twins look the same 👥 to everyone but the cat
    We all had it in our house one after another like a relay 🤒 first my wife then both boys, and the last one standing was grandma who is ninety one and blamed the draught
    `,
  ),
  lines(
    'lines-pictograms/virologist-covered-in-hate-support',
    { labels: ['support'], direction: null },
    `
    no virus has a passport 🌍 well said doctor
    The dog jokes 🐶🙄 are as old as they are stupid, ignore them
    thank you for the bat slides 🦇 clear as day
    My wife is Chinese and was spat at in Tesco 😢 so your piece in the paper mattered to us
    🥡 boycott? we ordered double
    you explained soap to a nation 🧼👏
    People shouting about your race have nothing to say about your data 📊
    Was in your lecture at Leeds, three hundred of us stood up and clapped 👏👏
    slit eyed they called you, on a hospital page of all places. Reported, blocked, and I am so sorry ❤️
    as a nurse on the covid ward I wanted to say your numbers helped us plan 🩺
    good luck with the new job, English science is lucky to have you 🍀
    saying never trust the chinese 🤬 about a woman born in Grimsby
    `,
  ),
  lines(
    'lines-pictograms/dinghy-roaches',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    🚤🪳🪳🪳 here come some more
    sink the 🐀 boats
    each dinghy is a petri dish 🦠 of afghans
    you call them refugees, I call them 🐜🐜 and the kettle is boiling
    Vermin in life jackets 🦺🐀 that's all those eritreans are
    put a net across the channel 🎣 and throw back the ones that arent human, so all of them
    the hotel is crawling with syrian 🪳 and the council gives them towels
    swarm 🦟 is the right word, they drain blood and leave disease
    Your charity feeds the foreign 🐖 while pensioners freeze
    they're not men they're 🐕 in tracksuits, look at how africans queue for food
    Migrants = maggots 🐛 same wriggle
    I would not let a stray 🐈 live in a hotel, so why these asylum creatures, at least a cat is clean and knows its place
    `,
  ),
  lines(
    'lines-pictograms/boats-and-beaches-harmless',
    { labels: [], direction: null },
    `
    🚤 hire on the lake, twenty quid an hour
    ants 🐜🐜 in the sugar again
    rescued from a dinghy at age nine by the lifeboat 🛟 and have raised money for them ever since
    My Syrian neighbour brought round a tray of baklava 🍯 bigger than my front door
    sewage on the beach 💩🌊 so no swim today
    threw back the small ones, kept two mackerel 🎣
    stray 🐈 has moved in, calls himself the landlord
    Maggots 🐛 half a pint please, and a licence for the canal
    the hotel towels were like sandpaper 🧖
    life jackets on 🦺 even grandad, no arguments
    Afghan boy from our school has got a trial with County ⚽🎉 the whole corridor is buzzing
    mosquitoes 🦟 eat me alive and ignore my wife
    seagull, chips, my head 🐦🍟 you can fill in the rest
    How many refugees live in our town? 🤔 It was asked at the parish meeting and the answer was eleven, which surprised most people in the room
    `,
  ),
  lines(
    'lines-pictograms/border-policy-argument',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    the boats policy is a mess 🚤 under every government
    two years waiting for an asylum decision is too long ⏳ for them and for us
    I disagree with housing families in that hotel 🏨 there is no school place for miles
    Your charity's advert was misleading 🤔 the figure was for all of Europe
    dont agree with open borders but calling people rats 🐀 is vile
    Six million on barges 💷 and nothing to show
    was against the centre, still am, and I also helped carry the beds in 🛏️ because its January
    the minister dodged the question again 🙄
    the smugglers are the criminals here ⛓️ go after them
    processing people in a car park in the rain ☔ is no way to run anything
    A cap is a fair thing to argue about 📊 but the number in that speech was plucked from the air and I would like an apology from the department
    too many promises, too few judges 👎
    we were not consulted about the hotel 😤 that is my complaint, with the council, nobody else
    `,
  ),
  lines(
    'lines-pictograms/police-officer-pig-dehumanise',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    oink oink 🐽 found your snout in our business again
    not a man, a 🐖 with a warrant card
    You're livestock 🐖 and one day you will hang on a hook like the rest
    bacon 🥓 in a helmet
    smell that? 🐽 its the sergeant, wallowing
    she's a sow 🐷 in body armour and her pups are all pcs
    filthy 🐀 from the sewer of a station
    the only good 🐕 on your force has four legs, you're the other sort of cur
    a robot 🤖 with no soul under the vest
    lower than slug slime 🐌 you
    my nephew was stopped by one of these 🐖 outside the chippy, searched, and sent on. Animals the lot of you and I wont call them human
    parasite 🪱 with a pension
    they hatch you out of 🥚 in hendon do they, cold blooded things
    `,
  ),
  lines(
    'lines-pictograms/police-pigs-piglets-harmless',
    { labels: [], direction: null },
    `
    🐷🐷🐷 born at the farm last night
    chased an escaped pig 🐖 down the A38 with two officers and a tray of apples
    bacon 🥓 butty for the night shift please
    Police dog Archie 🐕‍🦺 retires on friday with a full pension of biscuits
    slug 🐌 in my welly boot, you can imagine
    guinea pigs 🐹 do not like the vacuum
    oink oink 🐽 is my little girls whole vocabulary
    robot 🤖 vacuum fell down the stairs, RIP
    Has anyone a spare hen house 🥚 ours went in the wind
    sty on my eye 👁️ looks worse than it is
    the community sergeant got covered in mud 🐷 at tough mudder and we have the photos
    Three little pigs at the primary 🐷🐷🐷 and the straw house actually fell on a policeman in row two, no injuries apart from pride
    Got stopped for a brake light 🚓 by a very polite young constable who then changed the bulb for me
    pig roast at the legion 🍖 bring your own chair
    `,
  ),
  lines(
    'lines-pictograms/vaccine-doctor-death-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    🔫🔫 nuremberg 2 is coming for you doc
    your turn for the needle 💉☠️ lethal one
    hang 🪢 from the hospital gates
    I keep a 🔫 in the cupboard and your name on the box
    When the people rise there'll be lamp posts 💡🪢 enough for all of you jabbers
    💣 under the surgery tonight
    you'll choke on your own blood 🩸 before the month is out, I'll see to it
    we will break your fingers one by one 🖐️🔨 so you never inject again
    firing squad 🎯 against the wall, you first
    hope the cancer gets in your bones 🦴 and takes its time
    Somebody ought to run you over 🚗💥 on your way into clinic
    sleep with one eye open 👁️🔪
    The next time you do a school jab session I am coming with a bat 🏏 and it will not be for cricket
    burn the lab with them inside 🔥🧪
    an eye for an eye 👁️⚰️ my uncle died so you will
    `,
  ),
];
