import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms2: readonly Family[] = [
  lines(
    'lines-pictograms/presenter-banter-and-self-jokes',
    { labels: [], direction: null },
    `
    me trying to work the new remote 🤡
    dressed as a 🤡 for the hospital telethon, children cried
    My brain 🧠 in this heat: loading
    I have a face for radio and a voice for mime 😂
    thick as 🧱 me, turned up a day early for my own birthday
    cut my own hair 💇 watching you lot, do not recommend
    my potato 🥔 won third at the village show
    goat 🐐 with its head in a bucket on the local news, ten out of ten
    Lights are on 💡 and nobody is home, we are in Majorca and its on a timer
    😂😂 my husband fell asleep before the tides bit and still argued about it
    hospital radio for twelve years 📻 loved every record
    trod in 💩 live on air, kept talking, legend
    I lost a bet and had to dye my beard pink 💗 so if you see me on the breakfast sofa tomorrow please be gentle, my mother will be watching
    Rock 🪨 of the week on the geology slot was a good one
    `,
  ),
  lines(
    'lines-pictograms/nurse-sexual-emoji-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    🍆💦 nurse?
    that uniform 🥵 let me see whats under it
    would love a bed bath off you 😏🛁 no sponge needed
    your 🍑 in those scrubs is why my blood pressure is up
    send a pic of the 🍒🍒 and I'll get my jab
    I bet you 👅 better than you take temperatures
    come round after your shift and sit on this 🍆
    Nice talk about bowel screening, you can examine me any time with them lips 👄😉
    mmm 😋 bend over the trolley again
    how much for a night 💷🛏️ sweetheart
    dont hide them 🍈🍈 under a cardigan darling, your patients want cheering up
    You came to my mothers ward on Thursday and I could not keep my eyes off your backside 🍑 all visiting time
    me, you, the linen cupboard 💦😈
    are you that noisy in bed as well 🛏️🔊 asking for the whole of bay four
    whats your bra size matron 👀 dont be shy
    `,
  ),
  lines(
    'lines-pictograms/fruit-market-and-gym-emoji',
    { labels: [], direction: null, heldBack: true },
    `
    🍆🍅 parmigiana for tea
    peaches 🍑 five for a pound on the market
    my 🍑 hurts from spin class
    Bed bath for the dog 🛁 he rolled in a fox
    aubergines 🍆 coming out of our ears at the allotment this year, please help yourselves from the crate
    sprayed the neighbour with the hose by mistake 💦😂
    Cherries 🍒 stain everything, ask my nurses uniform
    Had my jab, cried more than the baby 💉😢
    melons 🍈🍈 reduced at the co-op
    leg day, now I cannot sit down on the toilet 🍑😩
    too hot to sleep 🥵 fan broke at 2am
    Matron made us all a trifle 🍒 when the shift ended and I could have kissed her
    sweat dripping 💦 down the visor for twelve hours, thats the bit of nursing nobody films
    They were out of peaches at the hospital shop 🍑 so mum got tinned pears and was not impressed at all, she sent dad back down
    blood pressure up 📈 no more crisps
    `,
  ),
  lines(
    'lines-pictograms/headteacher-liar-nose',
    { labels: ['accusation'], direction: 'subject' },
    `
    🤥🤥🤥 every word of that letter
    pinocchio 🤥 runs our school
    Another backhander 💷 in the back pocket eh
    you fiddled the exam results 📊 and everybody in the staffroom knows it
    🐍 sold the playing field to his mate
    Wheres the roof money gone headmaster 🏝️ nice tan by the way, thats our childrens books you drank in Tenerife
    paid stooge of the academy trust 🤑
    You faked the inspection 🎭 sent the naughty ones on a trip and hired the good ones back
    crook 👮 ring the police
    a con artist with a lanyard 🎩🐇
    lied about the asbestos, lied about the heating, lies in your sleep 😴🤥
    judas 💰 thirty pieces of silver for our village school
    You never had a degree 🎓 you bought it online and I can prove it
    The raffle money went straight in your handbag 👜 I watched you count it and I watched you leave with it. Thief
    how much did the uniform shop bung you 🤝💸 come on tell the parents
    `,
  ),
  lines(
    'lines-pictograms/school-money-and-noses',
    { labels: [], direction: null },
    `
    pinocchio 🤥 auditions thursday after school
    my nose has grown 🤥 I told the kids there were no biscuits left
    who left a handbag 👜 in the hall after the concert
    Got my degree 🎓 at 61, online, at the kitchen table
    the magician pulled a guinea pig 🎩🐹 instead of a rabbit
    Roof money target nearly there 📊 two grand to go
    Judas in the easter play forgot his silver 💰 and used chocolate coins
    picked up my exam results 😭 in a good way
    nice tan 🏝️ miss, did you go anywhere
    We had the inspectors in and the class hamster 🐹 got out halfway through phonics. Nobody screamed, very proud
    the uniform shop shuts at four 👔 so dont leave it till the last day of the holidays like I do every year
    Sold my old bike 🚲 to a mate for a tenner and he gave me a lift home on it
    How do I claim back trip money 💷 paid twice by accident
    police 👮 visit to reception class, they tried the siren
    `,
  ),
  lines(
    'lines-pictograms/school-leadership-criticism',
    { labels: ['criticism'], direction: null },
    `
    400 quid for a blazer 🙄 in a year like this
    the heating letter does not add up 🤔 can you publish the figures
    Selling the playing field was short sighted ⚽ and I will be voting against it
    No apology, no plan 👎
    I disagree with the phone ban 📵 my daughter gets two buses
    you said the results improved 📊 but they fell in maths, please correct the newsletter
    One toilet open for nine hundred kids 🚽 is unacceptable
    Head should have come out and spoken to us 😤 we stood at that gate for an hour in sleet
    the trust is being less than open about this 🔍
    Homework on christmas eve, really 🎄😩
    third supply teacher since september 😔 my lad hasnt had a science lesson in weeks
    This behaviour policy treats a lost tie like a fight 👔🥊 and it needs to be looked at again by the governors before someone gives up on school altogether
    `,
  ),
  lines(
    'lines-pictograms/scientist-climate-self-harm',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    do us all a favour 🪦
    nobody would miss you 👋 go on then
    why dont you just end it 🙂🔫
    The world would be better without you in it, you know what to do 💊
    kys 😂😂
    take a long walk off beachy head 🌊 and dont turn round
    if I had your life I'd have topped myself by now 🤷 whats stopping you
    go play on the railway 🚂 professor
    So depressed about the ice caps? 🧊 then go and join them, permanently
    unalive yourself ☠️ less carbon
    every morning you wake up is a waste of oxygen, fix that 🌬️⚰️
    You said on the podcast you had been low last winter 😢 should have finished the job
    hope you find a rope 🪢 and the nerve
    Your colleagues laugh at you and your kids are embarrassed by you 🧪 Honestly the kindest thing for everyone is if you were gone by the weekend, by your own hand
    `,
  ),
  lines(
    'lines-pictograms/scientist-low-mood-kindness',
    { labels: ['support'], direction: null },
    `
    nobody would miss you more than us ❤️ come back soon
    please dont end the podcast 🎙️ it gets me through nights
    You said you had been low last winter 😢 me too, and the walks did help. Hang on in there
    ring someone tonight 📞 samaritans are on 116 123
    The world is better with you in it 🌍
    glad you woke up this morning and glad you posted 🌤️
    whoever told you to die should be ashamed ☠️ you are loved
    My son took his own life 🕯️ so when I see people joke about it under a scientists post I feel sick. Thinking of you
    take the tablets 💊 they work, took me six weeks but they work
    your talk on ice cores 🧊 made my daughter choose geology
    sending a hug 🤗 professor
    If you ever want company on a long walk the cliffs are ten minutes from me and I do a good flask 🌊🥾
    keep going, one lecture at a time 👏
    I know that tired feeling 😔 its not weakness and its not for ever
    depression is an illness 🧠 not a failing, thanks for saying it out loud
    `,
  ),
  lines(
    'lines-pictograms/weather-ice-rope-daily',
    { labels: [], direction: null },
    `
    me after one flight of stairs ⚰️
    tying knots 🪢 for my sea scouts badge, bowline defeats me
    missed the last train 🚂 so walking home
    If this printer jams again I'm done 🙂🔫 lol
    beachy head was gorgeous 🌊 bring a coat
    Long walk, short pier, lovely chips 🍟
    12 tablets a day 💊 at 80, I rattle
    ice 🧊 on the inside of the windows, like being a kid again
    waste of a sunday, stood in B and Q 😴 looking at rope
    that documentary on coral finished me off 😭
    Railway museum 🚂 with the grandson and he would not get off the engine. They had to bribe him with a badge
    Deadline is friday and I'm dead on thursday ☠️😂
    my oxygen sats are up to 97 🎉 home tomorrow
    found dads old telescope in the loft, he'd have been ninety today 🔭😢
    do us a favour 🙏 and put the kettle on
    `,
  ),
  lines(
    'lines-pictograms/councillor-wheelchair-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    ♿ = free parking and a free ride
    roll back home ♿ the grown ups are voting
    Cripples in the council chamber 🤡 whatever next
    we pay for your ramp, your car and your opinions ♿💷 burden on the taxpayer is what they call people like you
    half a body half a vote ♿
    spazzing about in your chair 🤪 and calling it public service
    They should have a proper man for the job, not a 🥬
    must be nice sitting down all day ♿ while useful people work
    You people always want special treatment, lifts here, blue badges there 🅿️ If you cant manage the stairs you cant manage a town
    deaf as a post 🧏 and on the listening committee, get someone normal
    the disabled breed more disabled, thats just biology 🧬 and we should stop encouraging it
    I feel sick looking at you 🤢 keep it indoors, nobody wants to see deformity at a remembrance parade
    ♿♿ all scroungers every single one
    blind 🦯 councillor for roads hahaha what use is one of those to anybody
    wheel it away 🗑️♿
    `,
  ),
  lines(
    'lines-pictograms/wheelchair-and-badge-life',
    { labels: [], direction: null },
    `
    new ♿ came today and its red, obviously
    ramp's up, lifts working, kettles on ♿☕
    free parking 🅿️ sunday only at the market
    my brother ♿ beat me at badminton again and will not shut up about it
    Blind football 🦯⚽ trials in Hereford on saturday, all abilities
    deaf club quiz night 🧏 is louder than any pub in town believe me
    As a wheelchair user I can report that cobbles 🪨 were invented by somebody who hated me personally
    vegetables 🥬 from the council allotment won best in show
    Been sitting down all day ♿ and still wore out my tyres at the parade
    blue badge renewal took nine weeks 📬
    born with one hand ✋ and I type faster than my husband does with two
    Does the town hall have a hearing loop 🧏 in the upstairs room, or only the chamber
    half a pie ♿ half a pint, my physio says thats half a plan 😂
    rolled down the hill by the library ♿ shouting like a six year old. Fifty four I am
    guide dog 🦮 retired today after eight years, she ate a whole sausage roll to celebrate
    `,
  ),
  lines(
    'lines-pictograms/disability-access-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    glad there is finally a ♿ voice on that committee
    you speak for us councillor ♿ keep pushing for the lift
    Whoever called you a burden 💔 should try one day of it
    brilliant speech, and the stairs joke 😂 landed
    The ramp you fought for means my mum ♿ can vote in person for the first time since her stroke 🗳️ so thank you from all of us
    Blind people can run a roads department 🦯 as well as anybody, you have proved it
    disabled people are not scroungers 👏 say it louder
    reported that comment about vegetables 🥬 to the moderators, disgusting
    saw you at the remembrance parade ♿🌺 smart as anything
    my little girl has the same chair and she waved at you 👋 and you waved back. Made her year
    proud of our deaf mayor 🧏❤️
    They laughed about parking, you answered with facts 🅿️ class act
    `,
  ),
  lines(
    'lines-pictograms/jewish-historian-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    ✡️🐍 says it all
    follow the 💰 its always a ✡️
    You and your tribe ✡️ start the wars then write the books about it
    big nose 👃 small country, big problem
    funny how every museum, every bank and every channel has one of you 🤔✡️ in charge
    They control the 🌍 and they want us to feel sorry for them
    🧼🧼🧼 you know what I mean yid
    hitler had a point 🥸 about your kind
    didnt know the talk was by a ✡️ or I wouldnt have come, cant stand them
    globalist 👃 puppet masters at it again
    Two loyalties, one wallet 💷 thats a Jew for you, never English at heart
    the holocaust lecture 🥱 change the record, your lot have milked it for eighty years
    Jews should not teach our history 📜 it belongs to christians
    I have nothing against individuals, but as a people they have been thrown out of 109 places and one must ask why 🤔🚪
    chosen people? chosen for the 🔥
    `,
  ),
  lines(
    'lines-pictograms/hanukkah-and-history-talk',
    { labels: [], direction: null },
    `
    chag sameach ✡️🕎 from all at the library
    Candle three tonight and the cat singed his whiskers 🕎🐈
    big nose 👃 runs in our family, grandad led with it
    my bubbe's chicken soup 🍲 cured my flu, cured next doors flu, is now on its way to Leeds
    donuts 🍩🍩 eight nights of donuts
    Grew up Jewish in Gateshead ✡️ supporting Sunderland, so I know suffering 😂
    which museum is free on a monday 🏛️
    shabbat shalom 🕯️🕯️ phone off see you saturday night
    The bank closed our branch 🏦 and the synagogue let us use the car park for the mobile one
    my best mate is getting barmitzvahed 🎉 at 13, I'm doing the balloons
    Went to a talk on the kindertransport 😢 and met a woman who had come on the boat at four with a doll
    homemade soap 🧼 on stall six
    wore my star ✡️ to work today for the first time
    who controls the heating in this house 🤔 because it isnt me
    a long history lecture 📜 on a hard chair, but worth it for the bit about the printers and their unions
    `,
  ),
  lines(
    'lines-pictograms/antisemitism-condemned',
    { labels: ['support'], direction: 'quoted' },
    `
    someone drew ✡️ on the library door and wrote vermin 🐀, we scrubbed it off together
    You were called a snake 🐍 for being Jewish and lighting candles. I am a Methodist and I am livid
    Whoever posted 🧼 under the memorial knows just what they meant and has been reported
    saying they control the 🌍 is a racist lie as old as the hills, thank you for taking it apart so calmly
    solidarity ✡️❤️ professor
    the big nose jokes 👃 at my school in 1978 never left me, so well done for calling it out
    A man shouted yid at my son outside the ground 😢 three strangers stepped in and walked him to the train
    I have sent the gas chamber comment to the police 👮 with a screenshot
    two loyalties they say 🙄 you did twenty years in the Navy
    Anyone sending that filth to a historian 🤬 should try reading her book
    Our mosque ☪️ will be at the vigil with your synagogue ✡️ on sunday because a brick through your window is a brick through ours
    to the person who said hitler had a point 🤮 my grandad lost a leg proving he didnt
    `,
  ),
  lines(
    'lines-pictograms/traveller-site-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other', heldBack: true },
    `
    🐀🐀🐀 back on the rec with their caravans
    gypsies are 🪳 stamp on one and ten come out
    the pikeys have infested the cricket field 🦟 get the spray
    They breed like 🐇 and leave 💩 wherever they stop
    Councillor when are you putting poison down for the travellers 🐀
    saw a nest of 🐀 by the ring road, all with matching vans
    a gypsy is half 🐕 half magpie, my father used to say, and he was right
    horse muck 🐴💩 and gyppos, same smell same species
    Locusts 🦗 that is what those families are, they strip a place and move on
    no such thing as a decent one, its in the blood like rabies 🐺
    the roma begging outside the chemist are 🦠 pure and simple
    dont call them people, people pay council tax 🐗
    hose them down and burn the bedding 🔥🪳 thats how you deal with an infestation of travellers
    Our lovely common has been overrun by human 🐀, tinkers every one, and this woman on the council wants to give the rodents a tap and a toilet
    `,
  ),
  lines(
    'lines-pictograms/traveller-families-harmless',
    { labels: [], direction: null },
    `
    caravan 🚐 booked, two weeks in Tenby, rain forecast for all of it
    Appleby fair 🐴 with grandad, best days of my childhood
    breeding rabbits 🐇 started with two, now theres nineteen
    my mum was a Romany girl 🌹 who married a vicar, imagine the wedding
    horse muck 💩🐴 free if you bring your own bags
    Locusts 🦗 for the lizard cost more than my lunch
    The travellers on the rec left it tidier than the cricket club do 🏏
    magpie 🐦 stole a clothes peg off the line, then the other one
    we are an Irish Traveller family ☘️ and our daughter just got into Durham to do law
    wasp nest by the ring road 🐝 mind yourselves on the bikes
    council put in a tap and a toilet 🚽 at the site this morning
    Rabies jab 💉 before the trip, sore arm, no regrets
    had the whole family in one caravan for a week 😂 nine of us and one working hob
    Does anyone know the date of the next Roma history event 📚 at the library? I went to the first with my neighbour and we both came out with a stack of books
    mice in the van again 🐁
    `,
  ),
];
