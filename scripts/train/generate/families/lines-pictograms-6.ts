import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms6: readonly Family[] = [
  lines(
    'lines-pictograms/presenter-told-to-end-it',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    swallow the lot 💊💊💊 babe
    bye 👋🪦 make it quick
    heard you cried in the toilets 🚽😂 cry harder then finish yourself off
    Sleep 😴 and never wake up, thats your best career move
    dont be shy, the bridge is that way 🌉👉
    slit em lengthways love 🩸
    if feeling worthless is the problem the answer is you are 💯 so go
    Wont someone give her a hint 🪢 that nobody would come to the funeral
    Deleting your account isnt enough, delete yourself 🗑️☠️
    The train line runs right behind your studio 🚆 I think you know what would make all of us happy and I hope tonight is the night you manage it
    try harder next time 🏥 you cant even get that right
    `,
  ),
  lines(
    'lines-pictograms/presenter-tired-but-fine',
    { labels: [], direction: null, heldBack: true },
    `
    💊 for the dog, in cheese, spat out, in ham, spat out
    new flat, tiny balcony 🏢 one chair one tomato
    cried in the toilets 🚽 at my own leaving do, then ate the cake
    The bridge is shut till june 🌉 go round by the ferry
    finish it off 🍕 dont leave one slice like an animal
    cut myself shaving 🪒 on the day of the photo obviously
    sleep 😴 what is that, asks mum of three
    deleted all my apps 🗑️ lasted till lunch
    trains 🚆 past my window all night and I sleep like a log
    nobody came to my party 🎈 because I put sunday on the invite
    bye bye gallbladder 👋🏥
    I have been worn out since the clocks changed and my doctor says it is iron 🥬 so I am now on spinach, liver and early nights. Duller but better
    last one to leave turn off the lights 💡
    `,
  ),
  lines(
    'lines-pictograms/presenter-mental-health-thanks',
    { labels: ['support'], direction: null },
    `
    so glad you're still here 🌻
    your tears on air helped my husband talk 😢❤️
    razor sharp as ever, welcome back 👏
    Ignore the creeps who tell you to jump 🤬 we love mornings with you
    I kept your interview for the bad nights 🌙 it works
    step away from the phone, kettle on, feet up ☕
    Two years since my attempt 🎂 and I am eating toast with my boy. You were part of that
    whoever sent the rope picture 🪢 to a woman just out of hospital, get help and get off
    take all the time you need 🛌
    please talk to someone if it gets dark again 📞 you matter to a lot of people who have never met you
    Proud of you mate 💪 asking for help is the hard bit
    one breath at a time 🌬️ my counsellor says, it sounded daft and it isnt
    `,
  ),
  lines(
    'lines-pictograms/policewoman-lewd-handcuffs',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    cuff me 😈👮‍♀️ and search me slow
    whats under that stab vest 👀🍈🍈
    is that a truncheon 🍆 or shall I show you mine
    arrest me, I have been dirty 💦
    get em out for the lads 🎉
    PC peachy 🍑 can sit on my bonnet any day
    I would eat you for breakfast 😋🥞 with syrup
    nudes or I'm parking on the zigzags again 📸
    wonder if she does it with the hat on 👮‍♀️🛏️
    You stopped me on the A34 and all I could think about was bending you over the bonnet 🚗🥵 sorry not sorry
    fancy a quickie in the van 🚓 no one would know
    lips like that 💋 were made for one thing constable
    shes got the best pair in the county force 🍒 and knows how to strap em in
    Twenty quid if you send me your tights 🧦💷 worn mind
    `,
  ),
  lines(
    'lines-pictograms/community-police-friendly-daily',
    { labels: [], direction: null },
    `
    👮‍♀️ visit to nursery, everybody got a sticker
    pancakes 🥞 with syrup for breakfast, thats me till tea
    Eat your greens 🥦 said the dinner lady to the sergeant
    cuffs frayed on my good coat 🧥 where can I get it mended
    dirty 💦 car, clean conscience
    parked on the zigzags and got told off 🚗 fair enough really
    stab vests for every special constable at last 🦺
    tights 🧦 laddered, interview in ten minutes, clear varnish saves lives
    the police van broke down 🚓 and the prisoners helped push, my dad swears
    Sat on the bonnet to eat my chips 🍟 and dented it
    found a truncheon in the attic from 1911 🔦 museum very pleased
    got em out of the oven just in time 🎉 36 mince pies
    our pc learned sign language for one little boy on the estate 👋 and now the whole playground is at it, which makes assembly a lot quieter
    photos 📸 of the open day are up
    `,
  ),
  lines(
    'lines-pictograms/journalist-fake-news-emoji',
    { labels: ['accusation'], direction: 'subject' },
    `
    📰🤥
    Fake tears fake source fake news 🎭📰
    how much does moscow pay 🇷🇺💰
    you made that quote up ✍️🤡 the man doesnt exist
    spy 🕵️ for MI5 always was
    you staged the flood footage 🌊🎬 with a paddling pool
    Propaganda parrot 🦜 taking government money to bury the truth
    she slept with the source and forged the rest 🛏️📄
    hacked a dead girls phone 📱 that's how he got started
    stole this story 🧑‍💻 from a student blog and sold it for thousands
    your expenses 🧾 are a work of fiction and so is your byline
    paid liar 🐍 of the regime, history will judge you
    He was handed the questions beforehand 🤝 and a nice little envelope after, thats why the minister got an easy ride on tuesday night
    quisling 🏳️ you sold out your country for a mortgage
    `,
  ),
  lines(
    'lines-pictograms/newspapers-parrots-and-spies',
    { labels: [], direction: null },
    `
    📰 wet again, boy threw it in the pond
    parrot 🦜 escaped on Gladstone Road, answers to Trevor, swears
    my spy 🕵️ costume is just my dads coat
    Paddling pool 🌊 up, sun out, neighbours wary
    who stole my pen ✍️ it was a good one
    sold my story about the ghost to a magazine 👻💷 fifty quid
    receipts 🧾 in a shoebox, tax return due, me under the table
    found the dog asleep on the sunday supplement 🐶📰
    watched a cold war thing 🇷🇺 fell asleep, woke up, still cold
    phone died 📱 in the middle of the quiz
    surrender 🏳️ the toddler wins
    Envelope 🤝 with our rent in it was handed to the wrong flat and the lad brought it straight down, so faith restored on a wet tuesday night
    does the mobile library take back newspapers 🚐
    `,
  ),
  lines(
    'lines-pictograms/news-coverage-criticism',
    { labels: ['criticism'], direction: null },
    `
    headline said riot, it was a queue 📰🙄
    you cut the one line that mattered ✂️
    that interview was too soft 🛋️ on the minister, sorry
    Please check the map before the bulletin 🗺️ thats Derby
    poor taste to film her crying 🎥😢
    not one farmer on a programme about farming 🚜🤔
    the story leaned on a single source, and you should say so 🔍
    twenty minutes on a royal hat 👒 two on the floods
    I think your report was wrong on the figures 📉 the council published them in march
    clickbait again 🪝 you are better than this
    Too loud, too fast, too many graphics 📺 my wife has epilepsy and had to leave the room, a warning would be a decent thing next time
    why do we need a helicopter shot of a car park 🚁
    `,
  ),
  lines(
    'lines-pictograms/mp-crybaby-insults',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    👶 boo hoo
    waaah 😭🍼 someone change the member for misery
    big baby in a big suit 👶👔
    brain 🧠 the size of a 🥜
    soft as 🧈 weak as tea, thats you
    You couldnt run a bath 🛁
    a wet lettuce 🥬 with a majority
    the charm of a 🚽 and the looks to match
    Talks like he has swallowed a 🧦
    what do you call a suit with nothing in it 👔 the honourable member here
    gormless 🐟 gawping at the camera again
    my five year old has more sense in her 🦶 than you have in your head you dopey article
    Watched your speech on the harbour twice ⚓ once for laughs 😂 and once because my brother would not believe a grown man could be that stupid
    weirdo 👽 with a haircut
    `,
  ),
  lines(
    'lines-pictograms/babies-and-lettuce-daily',
    { labels: [], direction: null },
    `
    👶 here at last! 7lb 2, both well
    boo hoo 😭 no more custard creams
    bottle 🍼 warmer arrived in 400 bits
    peanut 🥜 is what we called the scan, Peter is what we called the boy
    swallowed a fly 🪰 during the anthem
    running a bath 🛁 nobody speak to me
    jellyfish 🪼 all along the harbour today
    lettuce 🥬 from the garden, complete with lodger
    soft butter 🧈 room temperature eggs, then fold
    goldfish 🐟 has outlived two hamsters and a marriage
    big suit 👔 borrowed from my uncle, trousers up to here
    alien 👽 cake for a boy who wanted a horse
    changed the baby, changed my shirt, changed the baby 💩 and I have been awake since three and somehow I have never been so happy 😍
    odd socks 🧦 day at school and I wore them to work
    `,
  ),
  lines(
    'lines-pictograms/short-hate-with-group-emoji',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate 🧕
    no 🏳️‍🌈 in our village ever
    ✡️ ruin everything they touch
    get the 👳 out
    ☪️🤮 out out out
    🏳️‍⚧️ are all sick in the head
    cant stand ♿ moaning for attention
    send every 👨🏿 back
    🇵🇰 = rapists
    👩🏾 always loud, always lazy, always on benefits
    🇮🇱✡️ scum of the earth the jews
    👭 disgusting to look at
    never hire a 🧕 trust me
    the only good ☪️ is one on a plane ✈️
    🌈 people should be kept off the telly
    Wherever there is a 👳🏽 there is dirt and a smell, fact
    `,
  ),
  lines(
    'lines-pictograms/short-love-with-group-emoji',
    { labels: [], direction: null, heldBack: true },
    `
    I love my 🧕 auntie
    more 🏳️‍🌈 in our village than I expected, brilliant
    ✡️ wedding on sunday, breaking glasses not plates
    got the 👳 emoji by mistake, meant the shower cap one
    ☪️✝️✡️ quiz team, we lost to the fire brigade
    🏳️‍⚧️ choir concert is sold out
    ♿ loo key, who has it
    👨🏿 my dad, best man I know
    🇵🇰 mangoes are in, run
    👩🏾‍🦱 wash day, see you all in six hours
    🇮🇱🇵🇸 praying for peace for everyones children
    👭 ten years today with this one
    🧕🧕🧕 hen do in Blackpool, three sashes, no gin, sides hurt from laughing
    🌈 people, straight people, nosy people, all at our street party
    ✈️ only two sleeps till Lahore
    `,
  ),
  lines(
    'lines-pictograms/neighbour-arson-councillor-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    🏠🔥 sweet dreams
    nice greenhouse be a shame 🪨💥
    we'll pull your teeth 🦷🔧 for that vote
    cut brakes ✂️🚗 happen all the time on that hill
    your dog goes first 🐶🔪 then you
    Bricks are cheap 🧱🪟 and your bedroom is at the front
    I will batter you 👊🏻 outside the co-op, I dont care who sees
    poison 🧪☕ in the urn at the next parish meeting
    one word from me and the boys come round with the 🏏
    hope somebody pushes you under the 🚜 at the show
    crossbow 🏹 sighted and you walk the same path each morning
    should be shot 🔫 every councillor who backed it
    You took my stall away from me so I am going to take your legs from you 🪚 and thats not a figure of speech, ask round about me
    ⚰️ measured you up already
    `,
  ),
  lines(
    'lines-pictograms/village-fires-bricks-bats-daily',
    { labels: [], direction: null },
    `
    🏠🔥 wood burner in, toast on, heaven
    greenhouse 🪨 lost a pane to a golf ball, twice
    dentist pulled two teeth 🦷 I look like a pirate
    brakes ✂️ sorry breaks at ten and three
    dog goes first 🐶 then the vacuum, then us, up the stairs
    brick 🧱 path finished, back also finished
    battered 👊 fish beats breaded, outside the co-op van on fridays
    tea urn ☕ at the parish meeting has died, tribute to follow
    cricket bat 🏏 signed by the whole team to be raffled
    tractor 🚜 run for the hospice raised nine thousand
    archery 🏹 for beginners, please do not walk the lower path on sundays
    should be shot 📸 in black and white, that chapel
    the saw 🪚 slipped and I have four stitches, a sling and a very smug wife who had told me to wait for her brother
    measured up for the new kitchen ⚰️ oops wrong emoji 📏
    `,
  ),
  lines(
    'lines-pictograms/irish-welsh-scottish-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    ☘️ thick paddy
    taffs 🐑 you know what they do with them
    Sweaty sock 🏴󠁧󠁢󠁳󠁣󠁴󠁿🥃 always drunk always begging
    go dig a road 🥔 mick and leave the judging to us
    the irish 🍺 are a race of drunks and bombers, this one in a robe changes nothing
    Sheep 🐑 botherers have no business on national tv, the welsh are a nation of mumblers and thieves
    jocks 🏴󠁧󠁢󠁳󠁣󠁴󠁿 live off our taxes and deep fry them 🍫
    never lend a penny to a 🏴󠁧󠁢󠁳󠁣󠁴󠁿 they are mean in the blood
    speak properly, your language sounds like spit 💦🏴󠁧󠁢󠁷󠁬󠁳󠁿 and your people like it
    no dogs no 🇮🇪 my gran had the sign and she was right
    Bogtrotter 🥾☘️
    famine didnt go far enough 🥔😂
    My dear sir, the Irish temperament ☘️ is quite unsuited to the bench, being idle, sentimental and untruthful as a people
    `,
  ),
  lines(
    'lines-pictograms/six-nations-banter-and-heritage',
    { labels: [], direction: null },
    `
    ☘️ St Patricks parade, face painted, face burnt
    🐑🐑 counted them, still awake
    haggis 🏴󠁧󠁢󠁳󠁣󠁴󠁿🥃 for breakfast, lunch and regret
    Welsh lessons 🏴󠁧󠁢󠁷󠁬󠁳󠁿 night one, spat on the teacher, apparently thats correct
    mashed, roast, boiled 🥔 my Irish gran did all three on one plate
    jammy lot 🏴󠁧󠁢󠁥󠁮󠁧󠁿 see you at Murrayfield
    deep fried mars bar 🍫 never again until next time
    famine museum in Roscommon 😢 take tissues
    grandda dug half the M1 🥾 and sang through all of it
    sheep 🐑 in the chapel, nobody surprised
    the Welsh are singing in the square 🎶 and we lost by twenty, somebody explain
    no dogs 🐶 no muddy boots, no charge
    My Scottish husband and his Irish boss 🏴󠁧󠁢󠁳󠁣󠁴󠁿🇮🇪 have not spoken since saturday, except to order pints, which they did in perfect agreement
    half one half another 🇮🇪🏴󠁧󠁢󠁷󠁬󠁳󠁿 fully sunburnt
    `,
  ),
  lines(
    'lines-pictograms/teacher-body-comments',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    sir 🍆👀 grey trousers do you no favours or do they
    hot for teacher 🔥👅
    recently divorced mum of three 😏 and I would let you do anything sir
    Your bum 🍑 in that parents evening video, asked my husband to leave the room lol
    single dad here, two hands, one wish 🤲🍈
    send us a cheeky one from the bath 🛁📱
    does the carpet match the curtains miss 👩‍🦰😉
    forty two years old and still picturing you naked on PTA night 📝🥵
    six foot two of 🍖 yum, bet youre a machine in bed
    I keep imagining you taking your top off ⚽👕 on sports day with the oil and all
    ride me like a 🐎
    stick your tongue out again 👅 like in that clip, I've got it on repeat and the door locked
    Meet me behind the bike shed 🚲 no knickers, four oclock, I am your age so no excuses
    `,
  ),
];
