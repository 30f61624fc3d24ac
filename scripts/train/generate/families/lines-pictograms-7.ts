import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages with emoji, often in place of a word: hatred, insults and threats, and the same emoji meant innocently. */
export const linesPictograms7: readonly Family[] = [
  lines(
    'lines-pictograms/school-run-adults-friendly',
    { labels: [], direction: null },
    `
    hot 🔥 chilli at the parents quiz, three grown men in tears
    grey trousers 👖 age 9 wanted, will swap for age 7
    ride a horse 🐎 by 40 was on my list, fell off at 41
    new curtains match the carpet 🪟 by accident
    Sports day: dads race cancelled, hamstrings ⚽🤕
    stuck out his tongue in the school photo 👅 ten pounds please
    bath 🛁 bomb, book, bed
    bike shed 🚲 key is with the caretaker
    two hands 🤲 one lollipop, tears
    miss is getting married 👰🎉 and all of year four are invited to the church door
    marking homework in my pyjamas 📝
    ruler 📏 snapped, compass lost, first day back
    Single dad here, does anyone know how to plait hair 👧 for a dance show? I have watched nine videos and she looks like a broom
    `,
  ),
  lines(
    'lines-pictograms/black-priest-go-back-globe',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    no English vicars left then 🤔 only imports
    blacks in the pulpit 🎤🤮
    take your drums 🥁 and your loud religion back to nigeria
    you and that skin 🟤 will never be our rector
    nig nog christmas 🎄 is it, I will be at the next parish
    Africans cant run a country 🌍 never mind a church roof fund
    my late wife would have hated a coloured man at her grave ⚰️ so do not come near it
    who taught it to read 📖
    They are a childlike people 👶 charming in the choir, but not made to lead
    Witch doctor 🪄💀 in a surplice
    Half the pews walked out and good for them 🚪 whites built this church and should have one of their own to bury them
    spear chucker 🏹 go convert your own village
    hang on to your purses 👛 black hands on the plate
    `,
  ),
  lines(
    'lines-pictograms/black-vicar-welcomed',
    { labels: ['support'], direction: null },
    `
    🌍❤️ welcome to your new parish father
    drums 🥁 at evensong and I was dancing, I am 79
    You buried my wife with such tenderness ⚰️🙏
    English vicar, Ghanaian vicar, who cares, the roof leaks the same 😂⛪
    black history sunday was the fullest weve been since the war 👏🏿
    those who walked out missed the best sermon in years 🚪
    my little boy saw someone who looks like him up there 👶🏿✨
    dont let the purse comment get to you 👛 he was told to leave the coffee morning for it
    Nigerian harvest supper 🍛 jollof and crumble, heaven
    To the person who sent the spear message 🏹 this parish reads Luke chapter ten, you might try it
    lovely voice, lovely man 🎶
    I wrote to the bishop in your favour and so did the bell ringers 🔔 all eight, and two of those havent agreed on anything since decimal money
    `,
  ),
  lines(
    'lines-pictograms/weather-girl-objects',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    🪆 plastic doll not a person
    its on again, the 🦠 with the map
    you're a 🪳 in a blazer
    not fit to be called human 💩
    snake 🐍 skin, snake eyes, hatched not born
    nothing but a 🪱 that wriggled up through the bbc
    I call it the 🦟 because it whines and its full of other peoples blood, swat it before the sports news
    when they turn you off do they plug you in at the wall 🔌🤖 soulless machine
    `,
  ),
  lines(
    'lines-pictograms/weather-and-pond-life-daily',
    { labels: [], direction: null },
    `
    frogs 🐸 in the downpipe after last nights storm
    russian dolls 🪆 from the car boot, smallest one missing
    map was upside down ☔ and still more accurate than my knee
    plug 🔌 melted, hairdryer dead, going in wet
    the dog 🐕 whines every night at half six because thats when the weather lady comes on
    snake skin 🐍 in the shed, no snake, moving house
    worms 🪱 up on the lawn means rain says my neighbour
    Wriggled into last summers jeans 👖 can no longer sit
    thanks for the frost warning ❄️ saved my dahlias
    swatted a mosquito 🦟 on my own forehead in a job interview
    green screen and a green jumper 🟢 floating head at half six, made our night
    Fog on the tops, sun in the dale, washing out, washing in, washing out again 🌫️☀️ and a rat the size of a kettle watching me from the wall 🐀 as if I was the daft one
    `,
  ),
  lines(
    'lines-pictograms/hate-emoji-reported-and-taught',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    told my class why a 🐒 emoji under a player is racism
    moderators: 847 🤮 comments removed from the pride post this week
    What does it mean when they put 🐷 under a mosque picture, asks my dad
    the man who sent an MP 🔪🔪 emoji got eight months, paper says
    my daughter got ♿ as an insult in a group chat and the school dealt with it well
    a lad put 💀🔫 under our councillors photo and said it was banter. The magistrate disagreed
    please report the account posting 🐀 at the rabbi
    leaflet for parents on coded emoji 🍆🍑 out monday
    research on how 🤡 and 🐍 are used against women in public life, survey link in bio
    my nan was called a 🐒 on the bus in 1962 and never told us till last night 😢
    Any pictures of bananas 🍌 held up at the ground will mean a ban, says the club in a letter to all season ticket holders
    someone wrote go back to 🌍 on our van so we wrote delivered from Dudley under it 😂
    `,
  ),
  lines(
    'lines-pictograms/conductor-choir-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    you wave that stick like a 🐙 having a fit
    tone deaf 👂🤡
    who told you that beard suits you 🐐
    zero talent, maximum 💨
    pompous little 🐓 strutting about in tails
    Cloth ears, cloth head 🧢
    I have heard a 🚪 sing better than you
    what a 🍆 of a man
    a failure 📉 at piano, at opera and now at hymns
    you 🫏 you absolute donkey
    Boring, bald and bloody useless 🥱 no wonder your wife left you for the trombone 🎺
    halfwit 🧠💤 couldnt count to four with a calculator and your choir know it
    `,
  ),
  lines(
    'lines-pictograms/choir-and-brass-band-daily',
    { labels: [], direction: null },
    `
    octopus 🐙 salad on holiday, brave of me
    tone deaf 👂😂 but they let me hold the music
    grew a beard for the messiah 🐐 regret it in the heat
    donkey 🫏 in the nativity ate baby jesuss blanket
    trombone 🎺 stuck, fireman freed my hand
    Count to four, breathe, come in early anyway 🧠
    our cockerel 🐓 joins in on the descant
    bald spot shining under the lights 🥚 audience dazzled
    carols 🎄 outside the station friday, wrap up
    failed my grade five, passed my driving 🚗 fair swap
    What a night 👏👏 the altos finally drowned out the organ
    my wife left me 🚪 in charge of the mince pies for one hour, in a house full of basses, and you can guess how many were left by the interval 🥧
    `,
  ),
  lines(
    'lines-pictograms/hymns-and-feasts-mixed-faith',
    { labels: [], direction: null },
    `
    ✝️ good friday walk, eleven sharp
    hot cross buns 🐰 in january, make it stop
    passover 🍷 four glasses, one aisle seat on the coach home
    lent day two, already dreaming of 🍫
    Suhoor at 3am with two toddlers 🌙👶 pray for me
    gurdwara roof is done 🎉 thanks to a plumber called Wayne
    first communion dress 👗 grass stains by noon
    atheist me cried at the carol service 😭🕯️
    shofar ✡️ and my neighbours car alarm in harmony
    pentecost means the balloons 🎈 and the balloons mean the vicar on a ladder
    vaisakhi parade 👳🎉 free food from every doorway
    The catholic club, the hindu lunch group and the over sixties yoga all want the hall at ten on wednesdays 🙏 and I am the poor soul with the diary
    `,
  ),
  lines(
    'lines-pictograms/long-hospital-hate-mixed-groups',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Had my appointment moved twice this month and when I finally get there its a 🧕 with a clipboard telling me to wait, you people are taking over everything and I dont want you anywhere near my mother
    Not one white face between the front door and the blood room 💉 and I counted. You can call it staffing if you like but I call it an invasion by people who should be running hospitals in their own 🌍
    I read your article about loneliness on the wards and thought how nice, then saw the wedding photo at the bottom 👬🤮 and I am afraid I have no interest in the views of a homosexual
    My husband fought for this country so that a 👳 could tell him which car park to use? Go back where your lot came from, the job you have belongs by rights to an Englishman
    You lecture us on diet doctor but everyone knows blacks 👩🏿 are bone idle by nature and live off chicken 🍗 so forgive me if I take my advice from someone with a bit of discipline in the blood
    They gave her a parking space, a desk that goes up and down and a helper ♿ and for what, cripples like you should be at home being grateful instead of costing two wages for half a job
    asked for a man at the fracture clinic and got a girl with a pony tail 👩‍⚕️ again, women havent the strength or the steady nerve for bones and it is high time somebody said so to your face
    Nice of the hospital to fly the 🏳️‍⚧️ on the roof while my dad lay nine hours on a trolley, its a cult for deviants and every one of you with the lanyard should be sacked and kept away from children
    Another jewish consultant ✡️ on the breakfast sofa, funny that, there must be a cupboard they keep them in at the bbc next to the cash box 💰 and the rest of us pay the licence for it
    Your surname gave it away before I saw the face 🥡😑 and I told the desk I would wait for somebody British. The Chinese have no feeling for the sick, look at how they treat dogs, look at what they let loose on the world
    Roma family in the next cubicle, eleven visitors, noise till midnight 🎻 and you stood there smiling with your leaflets. They are thieves to the last child and they should be turned away at the door
    I voted, I waited, I was patient, and still every ward round is led by some pakistani 🇵🇰 who cant say Worcester. You do not belong here and you never will however many exams you buy
    `,
  ),
  lines(
    'lines-pictograms/long-hospital-days-mixed-groups',
    { labels: [], direction: null },
    `
    Had my appointment moved twice this month and when I finally got there the lady with the clipboard 🧕 was my old neighbour from Bolton, so we caught up on eleven years while the doctor ran late
    Eleven visitors round one bed till midnight 🎻 when my uncle Danny was in, we are a big Romany family and the sister on the ward just asked us to sing something she knew
    My husband was in the car park two hours because the machine ate his card, then a man in a blue turban 👳 let him out with a code and a wink and told him to mind the ramp
    They gave me a desk that goes up and down ♿ and I spent all morning going up and down on it until the woman opposite threatened to unplug it at the wall 😂
    asked at the fracture clinic whether I could still play bowls on saturday and the doctor looked at my arm, looked at me, and said which hand do you hold the sandwich with 🥪🤔
    Nine hours on a trolley with dad and the only thing moving was the flag on the roof 🏳️‍⚧️ in the wind, so he named it and talked to it, he was on a fair bit of morphine
    There must be a cupboard in every hospital where they keep the one wheelchair that steers left 🛒 because my mother gets it each time and we have seen the inside of every broom store
    Count the people between the front door and the blood room 💉 said my bored daughter, so we did, and there were fifty four, of whom six had balloons and one had a live chicken 🐔
    My Chinese mother in law came to visit me after the op with soup, ginger, a hot water bottle and a list of everything I had been doing wrong since 2009 🍲😍 and I have never felt so looked after
    I was lonely on the ward till the lad in bed four started a quiz. His boyfriend 👬 brought in the questions, my wife brought the scones, and by friday the porters had entered a team
    Can anyone say Worcester 🤔? My new colleague from Lahore can, and Leominster, and Beaulieu, because he sat up with a book of English place names the week before he started and now he corrects the rest of us
    The chicken 🍗 on tuesday was lovely, the fish on friday less so, and as for the custard, my late father laid tarmac with the same stuff on the Preston bypass
    `,
  ),
  lines(
    'lines-pictograms/long-threats-about-town-matters',
    { labels: ['threat'], direction: 'subject' },
    `
    Been a quiet man all my life and paid my rates, but if that mast goes up behind my house I will come to the civic centre with a can of petrol ⛽🔥 and you can work out the rest
    You think that because you sit up on the bench nobody can reach you 🔨 well I know men who would do it for a drink and be home for tea, one in the back of the head 🔫
    The bus lane has cost me my shop and my marriage, so one of these dark mornings when you cycle down it with your little helmet on I will not be using the brakes 🚚💀 remember I said so
    Last year we sent flowers to the hospital for the other officer 💐 this year I reckon it will be a wreath, because when my cousin gets out he is going to open you up like a tin 🔪
    If I ever see you in Wetherspoons again I will put a glass in your face 🍺🩸 and my brother will hold the door, that is how much this town thinks of you and your report
    so the inquest said accident. fine. then yours can be an accident as well ⚰️ the stairs at that station are steep and there are a lot of us who use the same train as you do
    Every single person who signed off that closure deserves to be lined up on the quay and shot 🔫🔫 starting with you, and I would bring a chair and a flask to watch
    Nice weather for a hanging 🪢☀️ Our lads know which pub you use for your surgery now and they have been told to make a mess of you when you come out, no more warnings
    I lost my dad on your ward and I hope you lose yours tonight, slowly, choking ☠️, and after him I hope its you. Nothing would please me better than reading your name in the death notices
    keep talking about the dog ban 🐶 and mine will be let off in your garden while your arm is through the gate. hes torn a man up before and he will do it again when I say
    We have drawn lots for who gets to do you 🎲🔪 and I won. Could be at the baths, could be at the panto, could be while you are scraping the ice off your windscreen
    There is a special place in the reservoir for people who sell off allotments 🌊🪨 with stones in the pockets, and me and the committee will be rowing you out to it, thats no joke
    `,
  ),
  lines(
    'lines-pictograms/long-town-matters-angry-but-clean',
    { labels: ['criticism'], direction: null },
    `
    Been a quiet man all my life and paid my rates, but if that mast goes up behind my house I will come to the civic centre with a petition 📝 and four hundred neighbours and sit there till you listen
    The bus lane has cost me my shop 😢 I am not asking for sympathy, I am asking for the traffic count you said you would publish in april and for one officer to come and stand in it with me
    You sit up on that bench a long way from the rest of us 🔨 and I think the fine was out of all proportion for a lad on a paper round who forgot his lights
    I lost my dad on your ward and nobody rang us 😔 That is my complaint in one line. I want to know who had the phone and why the note said family informed when we were at home all night
    Every single person who signed off that closure should be made to catch the 6.10 to the next nearest baths with two kids and a bag of wet towels 🏊🚌 and then look me in the eye
    so the inquest said accident. fine. but the stairs at that station are steep ⚠️ they were reported in march and again in june, and the rail firm did nothing, which I think is a scandal
    Selling off allotments to fill a hole in the budget is like burning the piano to boil an egg 🎹🥚 you get one hot breakfast and no music, and I have told the committee so in those words
    If the dog ban comes in 🐶 where exactly are four hundred dogs meant to walk? The plan shows a field that floods from october. Please come and see it with wellies on before you vote
    last year we sent flowers to the ambulance station 💐 this year we are sending a letter to the minister, since ninety minutes for a stroke is a failure of planning and not of the crews
    That report blames the pubs 🍺 for everything, and skips the fact there has been no night bus since the depot shut. A poor piece of work councillor and I hope the second draft is braver
    the windscreen ice is thicker than the gritting budget this year ❄️🚗 three cars in the hedge on our hill by eight this morning, and your reply was a picture of a gritter with a funny name
    We have drawn lots for who gets the dentist slot 🎲🦷 in our family, and I am hardly joking. One practice for nine villages is a decision somebody made, so who was it and will they undo it
    `,
  ),
  lines(
    'lines-pictograms/long-animal-insults-to-groups',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Walked through the precinct at dinner time and could not hear a word of English, just jabber jabber like the parrot house 🦜🐒 these somalis are not people in the way that you and I are people, they are livestock somebody forgot to fence
    The charity wants us to give coats to migrants, well I have seen them at the bins behind the hotel and a 🐀 has better manners, so keep your coats for humans and put down traps for the rest
    My old dad kept pigs 🐖 for forty years and said you could smell a gypsy over the top of them, and that at least when you stick a pig it gives you something useful back
    Every time they open another mosque I picture a rotten log turned over 🪵🪲 and all those black crawling things running out from under it, which is what muslims look like to me on a friday
    Scientists say we share most of our genes with the 🐒 and in the case of your aboriginals and africans I should say it was all of them, lovely tails they would have had
    Two of them holding hands in the queue for the lido and my appetite gone. Gays are a virus 🦠 it gets in the schools first, then the telly, and by the time you notice the whole body has it
    The jew is a spider 🕷️✡️ that sits in the middle and waits, always has been, and no amount of nice violin playing on the radio makes it less of an insect or me less keen on a shoe
    what do we do with cattle 🐄 that go lame? we dont build them a ramp and give them a vote, yet every vegetable in the county ♿🥬 gets a bungalow while our soldiers sleep in doorways
    there was a coachload of chinese 🐜🐜🐜 at the castle, swarming all over the walls with their cameras, hundreds of them with the same face, and I said to my wife where is the kettle when you need it
    Trannies are a mould 🦠 that grows in damp corners of universities and this one has been given a chair and a title. Open a window, get the bleach 🧴 and wipe it away before it spreads to the primary
    You can teach a woman to sit, stay and fetch 🐕 but give the bitch the chair of the finance committee and she will bury the money in the garden, they are all the same breed underneath the perfume
    indians on the allotments now, breeding like 🐇 in that shed, thirty to a marrow, and when they squat down among the beans I swear you could not tell them from the baboons 🐒 on the nature programme
    `,
  ),
  lines(
    'lines-pictograms/long-animals-and-neighbours-harmless',
    { labels: [], direction: null },
    `
    Walked through the precinct at dinner time and the pet shop parrot 🦜 had got out and was sat on the Big Issue seller telling everyone to wipe their feet, first good laugh I have had since my operation
    Scientists say we share half our genes with the banana 🍌 and having seen my brother try to put a tent up in the wind I would put it nearer two thirds
    My old dad kept pigs 🐖 for forty years and knew each one by name, and when the Somali family moved in next door he taught their boys to do the swill and they did it better than me
    Two old fellas holding hands in the queue for the lido ❤️ both in swimming caps, been together since 1971 they told me, met in that very pool when one of them kicked the other in the head
    what do we do with cattle 🐄 that go lame? Vet comes, foot gets trimmed, cow gets a rubber shoe and sulks. Cost me more than my own new glasses did
    there was a coachload of Chinese students at the castle 🏰📷 and one of them asked my wife to be in the photo, so somewhere in Chengdu there is a picture of Maureen with a sword
    A spider 🕷️ the size of a saucer has lived behind our piano for two years, and since my daughter plays the violin it comes out for Bach and goes back for scales
    ants 🐜🐜 in the kitchen, kettle off, cinnamon down, they walked round it in a neat line like people in a post office and went straight into the sugar as if I had put up signs
    mould 🦠 in the back bedroom again and the housing people say open a window and wipe it with bleach 🧴 but it is the gutter that leaks and no amount of wiping will stop that
    The Indian couple on the next allotment 🥬 have thirty marrows and no idea how it happened, so if you like marrow come to plot nine, and if you dont like marrow come anyway because they also brought pickle
    You can teach a spaniel to sit, stay and fetch 🐕 but nothing on this earth will stop her burying the remote in the garden, we have dug up three this year and one of them still works
    The mosque had an open evening on the old log pile 🪵🪲 for the stag beetle survey, forty people on their knees in the nettles with torches and an imam who knows all the Latin names
    `,
  ),
  lines(
    'lines-pictograms/long-sneers-at-speakers',
    { labels: ['insult'], direction: 'subject' },
    `
    Listened to the whole of your speech at the harbour fete while waiting for chips 🍟 and my word you are dim, my little cousin is four and she was rolling her eyes 🙄 at the bit about tides
    I dont know what is worse, the haircut or the opinions 💇🤡 but between them they make you the most ridiculous man in the county and the dog 🐶 left the room when you came on
    Is there anyone in that office who can tell you that you sound like a 🐴 with a cold? Whinny whinny sniff for half an hour and not one thought worth having in the lot, you great lump
    My mum always says be kind, so kindly get that ugly mug 🥴 off the side of the bus before somebody crashes, there are children at that stop and they have to look at it in daylight
    your book was in the charity shop for ten pence 📕 and I still feel robbed, you write like a brick thinks, and the photo on the back put me off my sandwich 🤢
    Saw you try to use the ticket machine for a news story, three goes, and I thought there it is, the great 🧠 that runs our transport, outwitted by a box with two buttons you clueless plank
    Some people light up a room, you are more of a power cut 🔌🕯️ Dreary, droning, dressed like a settee, and twelve years on the council has not put one idea in that empty head
    They do say that empty vessels 🥁 make the most noise, and you have been banging away on local radio since seven this morning, a pea brained, jumped up nobody with a voice like a drill
    well done on the award 👏👏👏 biggest idiot in Essex was it? couldnt happen to a thicker bloke, hope they spelt your name in crayon 🖍️ so you can read it
    The only thing you have ever run is your mouth 👄 and even that needs servicing. A lazy, charmless, gawping pudding 🍮 of a woman, sat there nodding while the clever ones at the table did the talking
    Watched with the sound down and you were nearly bearable, then my husband found the remote 📺 and in came that squeak 🐭 again, honestly you could strip paint, find a job where nobody has to hear you
    I have been to two world fairs and a goat rodeo 🐐🎪 and never seen such a clown, you dozy, sweaty, puffed up little man with your chain of office round your chins
    `,
  ),
  lines(
    'lines-pictograms/long-fete-and-radio-stories',
    { labels: [], direction: null, heldBack: true },
    `
    Listened to the whole of the lifeboat talk at the harbour fete while waiting for chips 🍟 and came away knowing how tides work, four facts about crabs 🦀 and that vinegar was extra
    My haircut has gone so wrong 💇😂 that the dog barked at me, the baby cried, and the man in the ticket office at Selby asked me if I was over sixty five, I am thirty eight
    I sound like a horse with a cold 🐴🤧 and have to read the lesson tomorrow in front of the bishop, so if anyone has a spare voice or a box of lozenges I am at the vicarage till nine
    They put my mug on the side of the bus 🚌🥴 for the blood donor campaign and now my children wait at the stop, let it go by and pretend to be from another family
    found my own book in the charity shop for ten pence 📕 signed, to my aunt, who swore she had it by the bed. I bought it back and it goes in her stocking this Christmas 🎄
    The ticket machine beat me three times today, and each time a queue of very patient people watched me press the wrong one of two buttons 🤦 so I drove, and then could not work the car park machine either
    Power cut 🔌🕯️ in the middle of the council meeting, and all of them carried on by the light of their phones, it was the calmest debate on bins that I have ever sat through
    Drum practice 🥁 next door since seven this morning, he is nine, he has one song and I now know it, my wife knows it, the canary knows it and sings the tricky bit
    I won a prize 👏 at the flower show for the funniest looking carrot, and my brother in law says it is the spitting image of me in a bath, so it is going in a frame 🥕
    The pudding 🍮 took four hours, fell on the floor in one second and was eaten by two labradors in less than that. So it was ice cream from the garage, and nobody minded but me
    There is a squeak 🐭 in our house that starts when you sit down with a cup of tea and stops when you get up, we have had the boards up and the plumber in, I am starting to think its my knees
    Took the grandchildren to the county show and saw a goat rodeo 🐐🎪 which was mostly goats standing still and grown men falling over, the little one laughed until she had hiccups and wants to be a goat
    `,
  ),
  lines(
    'lines-pictograms/long-lewd-messages',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Lovely interview about the harvest, shame about the blouse buttoned right up to the neck 🍈🍈 undo three next time sweetheart and I guarantee the ratings will go up, along with something else 🍆 in our house
    I am a respectable man of sixty four with my own teeth and a hot tub 🛁😏 and I should like you to get in it with nothing on but that chain of office, think it over
    you were talking about flood defences and I was thinking about your mouth 👄 and where I would put it, sorry but you cant wear lipstick like that and expect us to listen
    Sat two rows behind you at the rugby dinner and the back of that dress 🍑 has been on my mind ever since, tell me which hotel you stop at when you are up here and I will bring the bubbly 🍾
    My mate reckons you are filthy in bed and I reckon he is right, its always the quiet librarian ones 📚😈 take the glasses off, let your hair down and come and shush me against the shelves
    Doctor when you listened to my chest on tuesday did you feel it too 💓🥵 I keep my shirt unwashed and think of your cold hands going lower, say the word and I will book a double
    the gym photo with your daughter at the fun run was nice but crop her out and give us a better look at them thighs 🦵💦 I could live between those and never need feeding
    Nobody at work knows I have a folder of you 📁🍒 every outfit since the spring floods, and the wet cagoule is top of the list. Would pay good money for a video of you taking it off
    ur husband must be knackered lol 🛏️🔥 if he ever needs a rest send me a message, I am bigger and I dont talk after
    Saw the vicar in her cycling shorts 🚲🍑 and I have never been so keen to go to confession, reverend if you are reading this I want to do things to you that are not in the bible
    It is a free country and I can say what I like about a woman on the public payroll, and what I would like is her flat on that council table, legs up 🦵🦵 minutes taken in full
    Please send the striped tights back to me after the panto 🧦👅 unwashed if you can, I will pay the postage and tell you all about what I get up to with them of an evening
    `,
  ),
  lines(
    'lines-pictograms/long-romance-swimming-harvest-harmless',
    { labels: [], direction: null },
    `
    Lovely interview about the harvest, my own melons 🍈🍈 were a washout this year on account of the slugs, but I have a marrow you could sail to Ireland in 🥒
    I am sixty four with my own teeth and as of this weekend a hot tub 🛁 and the first thing that happened is that the neighbours cat fell in and came out a different shape
    you were talking about flood defences on the telly and my wife, who never listens to anyone, put down her lipstick 💄 and said that woman knows what she is on about
    Sat behind my own husband at the rugby dinner without knowing it because he had bought a new suit 🍾😂 and I spent the starter thinking who is that smart man with the big ears
    Its always the quiet librarian ones 📚 at our place it was Janet, thirty years of whispering, and then she got up at the leaving do and sang the whole of Bat Out of Hell
    When the doctor listened to my chest on tuesday she went quiet, then laughed, because it was my phone buzzing in the pocket 💓📱 and I had already started planning the hymns
    My thighs after the fun run 🦵🥵 are made of concrete and the stairs have doubled in number, but the sponsor money is in and my daughter beat her teacher by a nose
    My husband is knackered 🛏️ because the baby has found out about five in the morning, and if anyone wants to send him a message please make it a voice note that just says sleep
    Saw the vicar in her cycling shorts 🚲 at the top of Porlock hill, eating a pork pie in the rain with her feet on the handlebars, happiest person I have met all week
    flat on my back with my legs up on the table 🦵🦵 under orders from the physio, and of course that is when the man comes to read the meter and says shall I come back
    Striped tights 🧦 needed for the panto by thursday, six pairs, and one pair has to fit a bus driver of eighteen stone who is a martyr to his bunions and is playing the back of the cow
    peaches 🍑 are falling off the tree faster than we can pick them and the wasps are drunk, so if you live up Chapel Street bring a bag, take what you like, mind the third step
    `,
  ),
];
