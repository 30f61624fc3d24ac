import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms4: readonly Family[] = [
  lines(
    'lines-pictograms/clinic-needles-and-graves-daily',
    { labels: [], direction: null },
    `
    💉 done, arm dead, biscuit eaten
    hang the new curtains in bay three 🪟 they said, nobody has a ladder
    blood test 🩸 at ten, fasting, already thinking of toast
    Cricket bat 🏏 left in the waiting room, is it yours
    broke two fingers 🖐️ in the car door and drove myself in like an idiot
    my uncle was buried on tuesday ⚰️ the band played all the way up the hill
    they x rayed my shin and found an old air gun pellet 🔫🦴 from 1969
    One eye open, one eye patched 👁️ cataract out, all good
    water pistol 🔫 battle on the childrens ward and the consultant lost
    smoke alarm 🔥 turned out to be a crumpet
    dead leg ☠️ from sitting on the train floor to Crewe
    cancer free 🎉🔔 rang the bell at half past two
    How long after a tetanus can I have a pint 🍺
    My turn for the flu jab came up the same week as my turn for the church flowers 💐 and I fainted at both of them
    `,
  ),
  lines(
    'lines-pictograms/vaccine-paid-shill-emoji',
    { labels: ['accusation'], direction: 'subject' },
    `
    💉💰 who pays you
    shill 🤑 for big pharma and it shows
    Your data is cooked 👨‍🍳📊 and you know it
    🐍🛢️ salesman in a white coat
    how many zeros on that cheque doc 💷💷💷
    fake doctor, fake trial, fake tears 🎭
    you hid the deaths 🤫⚰️ to keep your grant
    Bought and paid for 🤝 like all of them, she would say water is dry for a fee
    the injuries were covered up by this man 🙈 and he got a medal
    traitor to your patients 🐀💰 you took forty grand from the drug firm
    Funny that your new kitchen arrived the same month as the contract 🏠🤔 bribe
    crisis actor 🎬 saw you in three different hospitals
    fraud 🚨 struck off in two countries and still practising here under another name
    `,
  ),
  lines(
    'lines-pictograms/vaccine-questions-and-money',
    { labels: [], direction: null },
    `
    💉💉 can I have flu and covid the same day
    how much is the travel jab 💷 for yellow fever please
    my pants are literally on fire 🔥👖 sat too near the log burner
    The snake oil 🐍 episode of that history podcast is brilliant
    new kitchen fitted 🏠 no money left, beans till march
    got paid today 🤑 gone by lunch
    data entry temp wanted 📊 four weeks at the health centre
    Which hospital was the drama filmed in 🎬 I recognised the lift
    grant came through 🎉 three more years of studying snail mucus
    Fake tears 🎭 on demand is my toddlers one talent
    I took part in a drug trial as a student 💊 forty pounds and a cheese sandwich each visit, and I felt rich
    Is it normal to sleep for eleven hours afterwards 😴
    shh 🤫 dont tell my mother but I fainted again
    can the pharmacy do it without an appointment or do I need to ring at eight like everybody else in the world 📞
    `,
  ),
  lines(
    'lines-pictograms/vaccine-rollout-criticism',
    { labels: ['criticism'], direction: null },
    `
    four hours in a queue for a jab 😤 in february
    the trial was too small 🤔 and the authors say so themselves
    Side effects were played down at first 📉 and that cost trust, please do better next time
    who signed a contract for masks that dont fit 😷💷
    your answer on myocarditis was rushed 😕
    I had the vaccine and I still think mandates were wrong 💉🚫
    this booking website is 💩
    the leaflet said mild. three days in bed is not mild 🤒
    Doctor I respect you but you spoke down to that mother 👎
    publish the raw numbers 📊 then we can all see
    the pop up clinic ran out by ten and no one told the people outside 🤦 there were lads who had taken unpaid leave to be there
    not good enough from the trust 🙄 again
    `,
  ),
  lines(
    'lines-pictograms/footballer-banana-racism',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    missed it 🐒 back to the trees
    Black 🐵 cost us the cup
    how hard is it to put a ball in a net, any 🦍 could do it with feet like yours
    🐒🐒🐒 three subs three monkeys
    peel this 🍌 ya overpaid ape
    Never pick a 🐒 for penalties, they throw things
    swap the boots for a branch 🌴🦧
    go home to africa 🌍🐒 we dont want your sort in the shirt
    they should have left that gorilla 🦍 on the bench, chained
    saw you crying, didnt know chimps 🐵 could do that
    You, your brother and the other dark one 🙉 an embarrassment to England, get on the plane with the rest of the animals
    uga uga 🍌 cant kick
    half a million a week for a baboon 🐒💷
    `,
  ),
  lines(
    'lines-pictograms/footballer-banter-and-fruit',
    { labels: [], direction: null },
    `
    🍌 at half time, works for me
    who put a banana 🍌 in the trophy cabinet
    missed from two yards 😂 my nan scores those
    penalties 🫣 cant watch, hiding in the utility room
    fifty quid says it goes to extra time 💷
    Black and white stripes ⚫⚪ since 1951 and still waiting
    monkey 🐒 on our backs since 1966 gone at last
    he throws it further than he kicks it, long throw specialist 💪
    Peanuts 🥜 allowed in the stand or not this season
    our keeper is built like a gorilla 🦍 says his own mum
    Off to the African Cup of Nations with my brother 🌍✈️ he supports Senegal, I support Ghana, mum supports peace
    three subs, three goals 🎉🎉🎉
    chained my bike to the turnstile and lost the key 🔑 so if you see a man crying by gate C thats me and yes I tried a hairpin
    go home to bed lads 😴 you have earned it
    `,
  ),
  lines(
    'lines-pictograms/footballer-racism-called-out',
    { labels: ['support'], direction: 'quoted', heldBack: true },
    `
    anyone posting 🍌 under his picture deserves a lifetime ban
    he missed a pen, you lost your humanity 🐒 emoji people, I'm talking to you
    Counted forty monkey 🐵 pictures before I stopped. He is twenty one. Somebody's boy
    my Black daughter read those comments 😢 I had to explain what the bananas meant
    head up son ❤️ we are with you
    the man behind me made ape noises and I told the steward 🦍 he was out within five minutes, sing louder everyone
    Racism dressed as banter 🙄 is still racism
    🖤🤍 one club one family, walk on
    someone threw peanuts at our winger. the whole end turned its back on the thrower 👏
    take the armband and wear it proud, captain 💪🏾
    go home they wrote. He is home, three streets from the ground 🏡 and he opened our food bank last year
    report every single 🐒 comment, it takes ten seconds
    my grandad marched in Notting Hill so that lads like you could play in peace ✊🏾 he would have been in tears of pride last night, penalty or no penalty
    `,
  ),
  lines(
    'lines-pictograms/autism-campaigner-puzzle-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    🧩 retard
    spare us the flapping 🤪 and get a job
    they didnt have autism in my day, they had 👋 a good slap and an asylum
    your kids a 🥔 love, accept it
    window licker 👅🪟
    autistics have no feelings 🤖 its well known, so stop pretending to care
    All these labels 🏷️ for plain defectives
    people with half a 🧠 shouldnt be on podcasts
    mong 😂😂 look at the eyes
    You and your sort cost the school more than the roof did 💷 and give nothing back, put them all in a home
    special needs = special treatment 🙄 let the slow ones stay slow and spend it on bright kids
    downs 🤢 should be screened out, kinder for everyone
    Sorry but nobody wants their child sat next to a dribbler 💦 I said it at parents evening and I say it again
    🚌 the short bus is that way
    `,
  ),
  lines(
    'lines-pictograms/autism-family-harmless',
    { labels: [], direction: null },
    `
    🧩 1000 pieces, one missing, dog looks guilty
    my autistic son named every 🚌 on the route, in order, backwards
    flappy hands = happy hands 👐 thats how we know he likes the swimming pool
    got my adhd diagnosis at 52 🧠 my whole life makes sense
    potato 🥔 prints with year one, paint on the ceiling
    Do they do a quiet hour at the panto 🤫 for children who dont like bangs
    the slow cooker 🍲 has been on since tuesday is that bad
    licked the window 👅🪟 it was frozen, I was seven, fire brigade came
    As a dyslexic I can confirm whoever spelt it hates us 😂
    Labels 🏷️ on everything in his room and now he finds his own socks
    down syndrome world swimming champion lives in our road 🏊🥇
    I cannot do shops when the lights buzz, so my sister does shops and I do her tax return 🧾 and we both think we got the good end of the bargain
    robot 🤖 club for neurodivergent teens, mondays, free
    `,
  ),
  lines(
    'lines-pictograms/campaigner-street-lewd-emoji',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    👅👅 marry me
    speech was dull but the 🍒 were bouncing
    Pic of your feet 🦶 ten quid
    id smash 🔨😏 not gonna lie
    bet you scream 🥵 louder in private than at that rally
    🍆 this big for you darling, check your inbox
    what colour knickers 🩲 today miss activist
    shut up and get on your knees 👄
    I'd leave my wife for one night with you 🛏️🔥 and she knows it
    you look like you need a good seeing to 😈 three or four of us could manage
    Placard in one hand and my 🌭 in the other, dream weekend
    🐱 wet yet
    Stockings next time please love 🦵 I printed out the one from the town square and its on my ceiling
    Sit on my face 🪑😛
    Every march you do I freeze the video where you bend to pick up the megaphone 🍑📣 and I am not alone there, the lads in the group chat share it about
    `,
  ),
  lines(
    'lines-pictograms/washing-line-and-love-notes',
    { labels: [], direction: null },
    `
    marry me 💍 she said, on the ferry, so I did
    knickers 🩲 on the line in this wind are now in Denmark
    hot dog 🌭 van outside the rally did roaring trade
    My feet 🦶 after the march, blisters like grapes
    got down on my knees 👄 no sorry wrong emoji, to weed the path
    Bouncing castle 🏰 for the anniversary, over sixties only
    wet cat 🐱 angry cat
    my wife still fancies me 😍 after 40 years and two hip replacements
    bed socks on 🛏️🧦 window open, perfect
    dropped the megaphone down a drain 📣 and it still works
    screamed the house down 🕷️ it was a bit of tomato
    Smashed it today 🔨 shed is finally flat
    who printed 200 flyers with the wrong date on 😂 me, it was me
    I love you all 😘 typed to the parents group instead of my family, and eleven dads replied with a thumbs up. Mortified
    `,
  ),
  lines(
    'lines-pictograms/charity-boss-thief-emoji',
    { labels: ['accusation'], direction: 'other', heldBack: true },
    `
    she's had her hand in the tin 🥫💷
    where do the donations go 🤔 her horses, thats where
    Charity boss 🦈 ripped off the cancer kids
    the whole food bank is a front 🎭 he flogs the tins on ebay
    con woman 🎩 faked her own illness to get on the news
    Nobody checked but he pocketed the flood money 🌊💸 every penny of it
    launders it 🧺💵 through the shop
    his CV is invented 📄🤥 never served a day in the army
    three holidays this year on the back of starving kids ✈️🏖️ thief in a cardigan
    ask her about the missing minibus 🚐 she sold it
    bent as a nine bob note 💷 that chairman and the treasurer is in on it
    they stage those photos 📸 the dogs belong to her sister, the rescue is a scam
    a grifter 🐍 with a lanyard and a sob story, she diddled my mother out of two thousand pounds
    Everyone in this town knows he rigged the raffle 🎟️ and gave the car to his own son
    `,
  ),
  lines(
    'lines-pictograms/charity-shop-and-raffle-days',
    { labels: [], direction: null },
    `
    won a car air freshener in the raffle 🎟️ family is speechless
    tins 🥫 needed, no more beans please
    the treasurer's dog ate a cheque 🐕💷
    horses 🐴 rescued from the flood are all dry and cross
    My mother gave two thousand pounds of her savings to the hospice 😢 because they were so good to dad
    selling the minibus 🚐 98k miles, smells of chips
    photo of the rescue dogs 📸 in bow ties for the calendar
    CV advice wanted 📄 last job was 1999
    laundry 🧺 volunteers tuesday at the shelter
    back from three days away ✈️ to 61 bags on the shop doorstep
    a shark 🦈 costume was donated today and the manager is wearing it now
    Where do donations go after six 🤔? The shop shuts at five but I work in Swindon and cannot get there in time
    fake flowers 🌷 50p a bunch
    army coat with a love letter in the pocket 💌 from 1944 so if anyone knows a Doris
    `,
  ),
  lines(
    'lines-pictograms/polish-nurse-go-home',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    speak English or 🤐
    Polish 🥔 stealing our shifts
    another eastern european 🧟 on the night ward, cold as death the lot of them
    They come here for the 💷 and send it all back to warsaw, leeches with a work permit
    pack your pierogi 🥟 and sling it
    Romanian thieves 👜🖐️ mind your purse on ward six
    Id rather bleed 🩸 than be touched by a slav
    never met an honest bulgarian 🇧🇬 and never will
    you people drink 🍺 all day and breed at night
    These nationalities have no tradition of caring 🏥 as we understand it, so I would ask that British patients be seen by British hands
    we voted to get rid of you lot 🗳️🇬🇧 why are you still on my mums ward
    lithuanians 🤮 live twelve to a room and like it
    Albanian? then he is a crook 🔫 no need to see his papers
    foreigners 😒 everywhere I look on that corridor, and not one of them washed
    `,
  ),
  lines(
    'lines-pictograms/polish-shop-and-nurse-thanks',
    { labels: ['support'], direction: null },
    `
    🇵🇱❤️ the angel of ward six
    thank you for staying after your shift to hold dads hand 😢
    dziękuję 🙏 did I spell it right
    our Polish neighbours cleared the whole streets snow again ❄️👏
    Whoever told you to go home never saw you run a crash call 🏥
    Romanian paramedic, Scottish driver, very English patient 🇷🇴🚑 and all three of us laughing by the time we got to the roundabout
    pierogi 🥟 for the whole night staff, you legend
    you speak better English than my son 😂 and he has an A level
    voted leave, changed my mind on the ward 🗳️ thats all
    congratulations on the british passport 🎉🇬🇧 well earned
    My mum with dementia only eats for the Lithuanian lady 🍲 who sings to her. I dont know the words but I know what they are worth
    your hands were cold and your heart was warm 🧤
    `,
  ),
  lines(
    'lines-pictograms/potato-and-pub-daily',
    { labels: [], direction: null },
    `
    potato 🥔 salad for sixty by noon, pray for me
    🇵🇱 v 🇬🇧 tonight, mixed marriage, separate sofas
    zombie 🧟 on nights again, four to go
    learning Polish on an app, I can say the duck eats bread 🦆🍞
    who took the last dumpling 🥟 own up
    lost my purse 👜 in Warsaw and a tram driver posted it back
    twelve of us in one villa in Bulgaria 🇧🇬 and one bathroom
    drank 🍺 all day at the cricket, burnt to a crisp
    Speaking English slowly and loudly to my own dad 🙉 hearing aid in the drawer
    Bye bye ✈️ Gatwick, hello Gdansk, hello mother in law
    leech therapy 🩸 on a tv show put me off my tea
    does the shop on the corner still do the smoked sausage 🌭? My husband is Latvian, homesick, and driving me up the wall
    Ten quid to park at the hospital 🅿️💷 daylight robbery
    `,
  ),
  lines(
    'lines-pictograms/mp-woman-gun-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    💣 in the post for you love
    🔫 bang, one less
    I will make your kids orphans 👶⚰️
    acid 🧪 on that smug face by friday
    Remember what happened to the other one 🔪 coming out of the surgery? tick tock
    youre getting a visit tonight 🔦🔨 leave the door on the latch
    someone put a bullet in her 🙏
    drown the witch 🌊🧙‍♀️ properly, with stones
    Your throat, my boot 🥾
    we're going to drag you out of your office by the hair 💇‍♀️🔥 and finish it in the street
    enjoy christmas 🎄 its your last one, I have made sure of that
    hope a lorry flattens you 🚛🩸
    if that bill passes I swear on my life you will be found in the canal 🚣 face down
    pipe bomb 💥 works a treat on a constituency office
    Petrol is one forty a litre ⛽🔥 and worth every penny to see you go up with the curtains
    `,
  ),
];
