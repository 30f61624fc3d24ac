import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples2: readonly Family[] = [
  lines(
    'lines-peoples/hijab-and-women-everyday',
    { labels: [], direction: null },
    `
    which hijab is best for running, cotton slides off me by mile two
    The letterbox at number 9 is taped shut, parcels to the neighbour please
    tea towel on my head, no shampoo left, school run in four minutes
    My sister reads the news on the local station in a green scarf and mum records every bulletin
    I stopped wearing it at twenty and started again at forty. Both times it was my own choice and nobody's business
    can theatre staff wear a disposable hijab? our trust says yes, yours should too
    ninja warrior course at the muslim girls camp, i have never been so bruised
    lads asked if my daughter was hot under that scarf, she said not as hot as you in goal, fair play to her
    Curtain fabric makes a lovely abaya if you line it, ask me how I know
    the nurse in the hijab held my mother's hand the whole way through and sang to her
    Women's rights group meets at the Islamic centre on Wednesdays, all faiths and none
    bin bags are in the kitchen, headscarf pins in the drawer, tea in the pot
    Permission slips for the swimming trip must come back by friday, full length costumes fine
    saudi was too hot for me, i taught maths there for two years and lived in front of the fan
    Modest fashion week was packed and the queue for the loos was anything but modest
    `,
  ),
  lines(
    'lines-peoples/reporting-islamophobia',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    they pulled my wife's scarf off outside the post office. She is seven months pregnant
    Someone left bacon on the door handle of the mosque and the kids saw it
    i got called a terrorist for carrying a cello case
    The comment said all Muslims should be sent home, we reported it and it was removed in an hour
    paki, he shouted, from the van, at my seventy year old dad who was just putting the bins out
    if you see graffiti about islam on the underpass send the council a photo and they paint it same day
    My son asked me whether we are allowed to stay here. He is six. He heard a man at the bus stop.
    a patient refused to be seen by me because of my headscarf, matron backed me up, that mattered
    We counted 340 replies to the mayor that week and two thirds told him to go back somewhere
    I reported the word muzzie to the club and they said it was banter
    The officer took it seriously and gave me a crime number, first time ever
    every time theres an attack anywhere i brace myself for work on monday
    Hate crime against Muslims peaks in the week after an attack, the figures show it year upon year
    they sprayed no more mosques on a building that turned out to be a carpet warehouse
    This is what my inbox looks like on a normal tuesday, go home, letterbox, go home, jihadi. I just wanted to talk about drains.
    `,
  ),
  lines(
    'lines-peoples/eid-and-solidarity',
    { labels: ['support'], direction: null },
    `
    Eid mubarak to everyone on the ward tonight x
    ramadan kareem doc, dont do the ten hour clinic without dates in your pocket
    The lads from the mosque dug our whole street out of the snow and would not take a penny
    ignore them councillor, you have worked harder for this estate than anyone before you
    Thank you to the Muslim taxi drivers who ran people home free after the arena
    brilliant speech sister, made my dad put his paper down
    You were so calm with that caller. As a Christian I was ashamed of him
    happy eid from the fire station, thanks for the mountain of rice
    your mosque kitchen fed my boys when i had nothing in, i dont forget
    Wear whatever you like on your head love, the forecast was spot on
    Good to hear the adhan sung in the cathedral for the peace service, it gave me goosebumps
    I've known Imam Yusuf twenty years and a kinder man never burnt a sausage at our barbecue
    well played keeping your fast and still scoring two
    My whole class wrote to the girl whose scarf was pulled. Thirty two letters and one drawing of a cat.
    welcome to the village, the pub does a very good lime and soda, nobody will fuss
    `,
  ),
  lines(
    'lines-peoples/muslims-as-swarm-and-savages',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    they breed like rabbits and pray five times a day for more
    goat botherers. animals in sandals
    The muslim birth rate is a weapon and the maternity wards are full of it, swarming in every corridor
    savages with mobile phones, you cannot civilise that
    Islam is a virus and europe has caught it
    Barbaric desert creatures, they should never have been let out of the seventh century
    look at the state of that high street, crawling with beards and bin bags like cockroaches when you lift the cooker
    A Muslim is not quite a human being as you and I understand it, there's no conscience in there to speak to
    filth. every mosque is a nest of it
    they move in packs, like wild dogs round a school gate
    those pigs wont eat pork cos its cannibalism hahaha
    Muzrats everywhere in this town now
    You open a window and in they come, same as wasps at a picnic, and the council puts out jam for them
    We put down mad dogs but give muslims a community centre
    `,
  ),
  lines(
    'lines-peoples/swarm-pack-virus-harmless',
    { labels: [], direction: null },
    `
    wasps all over the jam at the mosque fete, nine stings, st johns coped
    Rabbits at the school farm have had babies again, free to a good home
    The virus ran through our house from Eid until half term
    a pack of dates, a jug of milk, and twenty cousins on one sofa
    who lets their dogs run wild round the school gate? one went for a toddler yesterday
    Cockroaches behind the cooker, landlord says they're my cockroaches now
    My sandals died on Hajj on the third day and I finished in two left shoes
    goat curry on the islamic society stall, get there before one
    pigs are on the road near the farm, slow down, the lad on the quad is doing his best
    The maternity ward at Blackburn was spotless and the midwife, a Muslim lady from Preston, never left my side
    We keep a few pets. The parrot says salaam to the postman and rude words to my mother in law
    beard oil recommendations please, mine is like a hedge
    Seventh century Arabia is my field so do ask me about camels and almost nothing else
    that wasn't a community centre, it was a shed with a kettle, and we loved it
    nest of swallows in the mosque porch so we use the side door until august
    `,
  ),
  lines(
    'lines-peoples/black-presenter-sneers',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    bring back the white weather girl
    another black face reading the news, what a surprise, every channel now
    You only got that seat because you're black and we all know it
    I have nothing against coloureds but they should not be explaining Shakespeare to us
    why are you people always so angry
    go back to africa and do the weather there, its easy, hot and more hot
    cant understand a word, put somebody english on
    Your hair is unprofessional. Straighten it like a civilised person or get off the breakfast sofa
    black history month is it. thought so. wake me when its november
    Must be nice to be black these days, jobs thrown at you, awards thrown at you, and still you whinge
    you'd be picking bananas if it wasnt for this country so show some gratitude darling
    Blacks just dont have the brains for science programmes, its been studied, nothing personal
    they should have kept you in the dancing and left the serious interviews to our own
    Uppity. Thats the word my mother would have used for your type
    how did a jamaican get to be the voice of the proms, whole thing makes me feel ill
    Born in Lewisham you say. A cat born in a fish shop isn't a fish. You are not British and no certificate will change that
    `,
  ),
  lines(
    'lines-peoples/black-presenter-harmless',
    { labels: [], direction: null },
    `
    who does your hair, asking for my daughter who has the same curls
    Weather girl from Jamaica via Cardiff, loved the interview, didnt know she'd been a geologist
    black history month assembly is on the 14th, parents welcome, we start at nine sharp
    Is the programme about African kingdoms repeated this weekend?
    bananas are 12p on the market if anyone is making bread
    I'm a Black dad in Lewisham and the best part of my week is the saturday morning allotment
    Braids or twists for a wedding in August, honest answers only
    my mum came from Barbados in 1961 to work on the buses and she still waves at drivers
    What certificate do I need to become a lifeguard, does the swimming club run it
    white noise, black coffee, no sleep, new baby
    They read Othello on the radio last night with an all black cast and the storm was terrifying
    jollof is better than paella and i will stand on that hill by myself
    The first Black headteacher in Wales has a statue in Cardiff now, the kids wave at it from the bus
    Ghana to Gateshead was a shock in february, i wore two coats indoors
    can somebody explain the proms tickets, do you queue or book
    straighten the aerial, the picture's gone again
    `,
  ),
  lines(
    'lines-peoples/black-footballer-and-ref-abuse',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    black ref white team you do the maths
    knew you'd bottle it, your lot cant take penalties
    take the knee again and see if it makes your race any cleverer
    Never a real England player. Three lions not three nigerians
    you people ruin the game with the dancing and the crying about racism
    Lazy like they all are. Give a black lad a contract and he stops running
    Coon in the middle, coon on the wing, no wonder were going down
    why should I clap a somali for wearing our badge
    pull him off ref hes black and hes slow, how does that happen lol
    Honest question for the club, is there a quota for blacks in this side because it isn't merit
    nobody minded your sort when you stayed on the running track
    you're only english when you win mate, today you're from the Congo again
    As a season ticket holder since 1974 I preferred it when the team looked like the town, and you do not look like the town
    your kind have the legs but never the head for a captain
    Nigger missed it. course he did
    sprinters yes, managers no, thats just how blacks are made
    `,
  ),
  lines(
    'lines-peoples/football-ordinary-and-antiracist',
    { labels: [], direction: null },
    `
    black boots are back in, white ones never last past september
    The ref was from Nottingham and her dad was a ref too
    he missed a penalty. thats all. three lads have missed one this season
    Nigeria against Cameroon on the pub telly tonight, table booked, bring your horn
    who took the corner before the second goal?
    Kick racism out badges are in the club shop for two quid
    I coach under tens in Brixton and the parents are far worse than the children
    Captain of the school side, first Somali girl to do it, her gran came with a flask and a drum
    we went down to ten men and still couldnt hear ourselves for the rain
    Taking the knee started before kick off again last night and both ends applauded
    lazy sunday, match on, dog on feet
    my lad wants to be a sprinter, slow as a hearse bless him
    The film about the first black professional in england is on at the institute, he was a goalkeeper from Accra and a fine cyclist too
    season ticket since 74, never sat down once
    Congo drew with Mali, my whole family is now not speaking to my brother in law
    Banana skin of a fixture, this, away to the bottom side in fog
    `,
  ),
  lines(
    'lines-peoples/black-crime-and-birthrate-statistics',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Look at who does the stabbing in London and tell me it is not a black problem
    The average African IQ is 70, those are simply the figures, I wish people could discuss it like adults
    more blacks more crime its not rocket science
    Fatherless, feckless and forever with the hand out, thats the black family for you
    It isn't racism to notice patterns, and the pattern is that wherever they live the place goes to ruin
    I cross the road if its a group of black lads and so would you, they're all the same under the hoods
    notting hill carnival, two million animals rights activists would object lol. no but seriously that race cannot hold a party without knives
    name one thing the africans invented, ill wait
    Windrush was the day this country began to die
    Why do they always play the race card? Because its the only card they can read
    black culture is drugs, guns and babies by six women
    dont rent to them. i did once. never again any of them
    Funny how the adverts are all black families with a dad, you never see that in real life haha
    Slavery did them a favour if you look at where theyd be otherwise
    just asking, has any black majority town ever been well run? anywhere? ever?
    `,
  ),
  lines(
    'lines-peoples/crime-statistics-policy-argument',
    { labels: ['criticism'], direction: null },
    `
    stop and search is out of control and the force knows it
    Knife crime in the borough rose by a fifth and the mayor gave us a poster
    your own figures show black boys are excluded three times as often, so what are you doing about it
    I think the carnival should move to the park, the streets are simply too narrow for two million people
    The Windrush compensation scheme is a disgrace, pensioners are dying while a clerk looks for a form
    why was the youth club shut if stabbings are the priority
    I don't agree with hiring quotas for officers, better outreach would do more
    Reparations are a bad idea to my mind, schools and trade would help Jamaica far more than a cheque
    IQ tests across countries are useless, the samples were tiny and your column should have said so
    The report on race was a whitewash, four contributors have asked for their names to be taken off
    taking the knee has become an empty gesture and I would rather the league paid for pitches
    Statue debate again. Put him in the museum with a plain label and lets fix the lights
    The school's rule against afro hair was daft and unlawful and it took a mother with a solicitor to end it
    Average sentence length by ethnicity is not the same as average offence, the graph misleads
    `,
  ),
  lines(
    'lines-peoples/black-maternity-and-services',
    { labels: [], direction: null, heldBack: true },
    `
    how do you check for jaundice on darker skin, health visitor only had pictures of pale babies
    Black women are nearly four times as likely to die in childbirth here, and the midwives' college wants that fixed
    sickle cell crisis, second one this winter, ward staff wonderful, chairs awful
    Blood donors of African and Caribbean heritage urgently needed, ten minutes and a biscuit
    Is the mother and toddler group still on at the Pentecostal hall
    our twins were born at home by accident, on a monday, during the match
    The prostate talk for black men over 45 is in the barbershop on Station Road, no needles, just talk
    my grandmother trained as a nurse in Kingston and was put on nights in Hull for eleven years
    Vitamin D is free for the winter if you have dark skin and rarely get sun, ask the pharmacist
    plasters in my shade at last! small thing but i grinned all the way home
    Can a support worker who speaks Yoruba come to the memory clinic with my father
    I'm mixed, Welsh mum, Ghanaian dad, and the form wants me to tick one box
    foundation shade advice, deep skin, warm, wedding, crying likely
    six women from our church knit hats for the baby unit, any colour but beige
    `,
  ),
  lines(
    'lines-peoples/reporting-antiblack-racism',
    { labels: [], direction: 'quoted' },
    `
    a bloke in the stand made monkey noises and two rows of us got the steward
    Somebody left a banana on her desk. HR called it a misunderstanding.
    my boy was called the n word at a bus stop in broad daylight by a man with a briefcase
    He was told go back to africa, he's from Swindon
    We logged every message after the penalty, six hundred with the word ape or worse in them
    they asked my black colleague if she was the cleaner, three times in one morning, she's the consultant
    I still remember no blacks no dogs no irish in the window on Talbot Road
    saw nig sprayed on the bus shelter, rang the council, gone within the hour to be fair
    The tribunal heard that a manager joked about bananas every friday for a year
    when they say you only got the job because you're black they never ask about the other three degrees
    That chant is racist and the club has banned the four who were filmed
    I was followed round the shop again today, age 61, in my church hat
    Our choir got a letter saying black voices do not suit Handel and we framed it in the loo
    the lad who sent it turned out to be fourteen and his mum marched him round to apologise
    Golliwogs on display in a pub window. In this year. I complained and they laughed
    `,
  ),
  lines(
    'lines-peoples/thanks-black-figures',
    { labels: ['support'], direction: null },
    `
    well played son head up, you had the courage to take one
    love your accent, reminds me of my auntie in St Kitts
    Best interview of the morning, you asked what we were all shouting at the telly
    doctor adeyemi you saved my dads leg, god bless
    To the Black midwife at the Royal who plaited my hair while I laboured, I named her Grace after you
    proud Nigerian proud Scouser proud of you
    Don't read the replies. Twelve thousand of us rose to our feet and that is the thing to remember
    your lesson on the abolitionists has turned my grandson into a reader
    Captain, leader, gentleman, and from our estate too
    happy windrush day to mum and all the aunties who kept the wards open
    Thank you sergeant for walking my girl home after those lads shouted at her
    beautiful singing, cried into my programme, bravo to the whole gospel choir
    I am an old white farmer from Devon and your book on black soldiers was the best thing I read this winter
    keep the afro, keep the earrings, keep asking questions
    that was racist nonsense from the caller and you handled it with more patience than i own
    `,
  ),
  lines(
    'lines-peoples/black-people-as-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    monkey
    back up your tree
    ape in a suit 🐒
    Someone tell the zoo one of theirs is presenting the news
    who let the gorilla on question time
    oo oo oo, banana for the ref
    you are closer to a chimp than to me and any honest scientist would say so
    savage. you people were eating each other when we built cathedrals
    A jungle bunny explaining budgets, whatever next, a baboon at the bank of england
    My dog is better bred than you lot and it doesnt rob people
    dirty black beast, go and scratch somewhere else
    they taught it to read an autocue, marvellous what training can do with these creatures
    blacks arent fully evolved thats why you shout
    if it looks like a monkey and screeches like a monkey then who am i to argue, put it back in its cage and give us the football
    `,
  ),
  lines(
    'lines-peoples/monkeys-and-zoo-harmless',
    { labels: [], direction: null },
    `
    little monkey has hidden my keys in the toaster
    the gorilla at the zoo has a birthday on sunday, cake made of sprouts
    Chimps in Uganda use sticks to fish for ants, lovely film
    dog on a lead please, ewes in the field
    I was up a tree getting a kite down when the postman came
    Which jungle was it filmed in? My father grew up near there, in Cameroon
    banana bread stall raised 90 quid for sickle cell research
    baboons got into the car at the safari park and took the wiper, the sat nav and dads hat
    ape costume for hire, worn once, smells of regret
    Savage winds on the bridge tonight, high sided lorries turned round
    The cage at the back is for the goalposts, key with Tunde at the bar
    train to the zoo stops at Chester, black and white lemurs on the poster
    My bulldog snores louder than the whole gospel choir
    Scientists in Ghana have bred a cassava that survives the mosaic disease
    autocue froze, she carried on from memory, class
    The suit fitted in Accra and not in Aberdeen, i blame the pies
    `,
  ),
];
