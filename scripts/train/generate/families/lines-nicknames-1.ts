import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Names called and ridicule without names, beside the same words for the things that they mean. */
export const linesNicknames1: readonly Family[] = [
  lines(
    'lines-nicknames/parking-row-vegetable-names',
    { labels: ['insult'], direction: 'subject' },
    `
    you absolute cabbage
    what a turnip you are, honestly
    read the sign again you daft melon, it says permit holders only and you still managed to get it wrong in front of the whole county
    mate youre a spud in a suit
    I have grown marrows with more sense than this councillor and they did not need an allowance
    oi parsnip face, who taught you to add up
    we pay your wages and you sit there like a boiled potato every single meeting, cant even hold your own agenda the right way up
    soggy lettuce of a man
    half baked swede, go and lie down
    My late husband used to say some people are all stalk and no cabbage. He must have met you at the car park consultation.
    ur brain is mashed peas lol
    Not the sharpest carrot in the bag is he, our beloved transport lead
    what sort of pickled onion thinks two hours is enough for a hip appointment? you, apparently, you great gherkin
    plum. utter plum
    limp celery stick with a lanyard, thats all u are
    `,
  ),
  lines(
    'lines-nicknames/parking-row-vegetables-at-market',
    { labels: [], direction: null },
    `
    cabbage for tea again
    got a turnip the size of a football off the stall by the car park, two quid
    the melon rolled out of my bag and under a parked car so I was lying on the tarmac at the market like a right sight
    mashed potato or boiled, what are we having
    Our allotment society meets on the first Tuesday. Bring spare marrows and any parsnips you want rid of.
    forgot the gherkin in my burger and I am a bit sad about it
    nan puts swede in everything lol
    limp celery comes back to life if you stand it in cold water for an hour, learnt that from the lady at the veg stall
    I left my spuds on the bus, what a plum I am
    plum jam this year, six jars
    peas were mushy, chips were spot on, gave the chippy five stars and parked for free
    carrots for the donkey are sold at the gate
    Does anybody know if the lettuce boxes at the school are for sale or only for the children in the gardening club?
    pickled onion crisps are back and I have eaten three bags in the hospital car park waiting for our lad
    `,
  ),
  lines(
    'lines-nicknames/parking-row-the-decision',
    { labels: ['criticism'], direction: null },
    `
    two hours is not enough for a hip appointment
    The consultation on the car park was a mess from the first page to the last and I would like it run again.
    this charge is daft and the council knows it
    whoever put that sign behind a tree, please move it, nobody can read the small print
    I think you got the sums wrong councillor, forty bays are not the same as sixty
    poor decision, badly explained, and the minutes still arent online three weeks on
    The permit scheme makes no sense for carers. I told you so in June and you voted for it anyway.
    stupid ticket machine swallowed my card again
    ridiculous price for a hospital
    your answer on the blue badges was thin and you missed the point of my question, could you look at it again please
    disappointed in the vote last night
    nobody asked for this and it will hurt the shops
    `,
  ),
  lines(
    'lines-nicknames/tv-presenter-muppet-clown',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    absolute muppet
    you clown, stick to the weather
    Watching this pillock try to read an autocue is the only comedy left on the channel.
    did they find u in a skip or what you dopey looking puppet
    whats it like being the village idiot but on national television every morning
    bring back the old presenter, this ones a plank
    A wet lettuce could have held that interview together. You just grinned like a garden gnome for eleven minutes.
    numpty of the year goes to the bloke on the sofa
    you look like a thumb with glasses on
    mum says turn that divvy off
    Can somebody explain how this dimwit gets paid to talk? She mixed up Hull and Hell and then giggled like a hyena on helium
    total wally, always was
    Your voice is like a wasp in a biscuit tin and you have about as much to say.
    pure eejit so he is, couldnt present a raffle
    buffoon!!! get off my screen you gormless great lump
    `,
  ),
  lines(
    'lines-nicknames/tv-muppets-clowns-for-real',
    { labels: [], direction: null, heldBack: true },
    `
    the muppets film is on at four
    a clown came to the party and made our Ruby a sausage dog
    We had a puppet show at the library and the hand puppet lost his head in the second act, children thought it was brilliant.
    whats on telly tonight after the weather
    gran has a garden gnome that looks a bit like the postman and she waves at it every morning lol
    bought a plank for the shelf, cut it too short, bought another plank
    Can somebody explain how the autocue works? My daughter is doing media at school and asked me.
    there is a wasp in the biscuit tin and I am not going in
    I felt a right wally when I walked on set with my microphone off, the crew still bring it up
    who was the presenter before her on the morning sofa
    hyena at the zoo was asleep
    helium balloons for sale, pick up only
    I bring the raffle tickets, you bring the sandwiches, and Derek does his clown walk at the end, same as last year
    Muppet Christmas Carol is the best version, I will not be told different
    glasses on, glasses off, still cant read the credits
    `,
  ),
  lines(
    'lines-nicknames/teenage-sneers-at-head-teacher',
    { labels: ['insult'], direction: 'subject' },
    `
    ur such a wasteman
    miss ur actually so cringe it hurts
    bro has the charisma of a wet sock and thinks hes ledge cos he banned phones
    mans built like a wheelie bin telling us about healthy eating 💀
    L head teacher no one rates you
    you moist melt
    imagine being that much of a sad act that u measure skirts for a living
    dead trim, dead suit, dead personality, go home sir
    everyone in year 10 does impressions of you and your squeaky little voice btw just so you know
    NPC behaviour from the headmaster as usual, say the same three words and blink
    ratio + you smell of egg + nobody came to your assembly by choice
    he thinks hes hard but he looks like a toilet brush someone left in the sun
    what a neek, bet he irons his pants
    so peak being you sir, forty five and your only mates are year 7s with merits lool
    `,
  ),
  lines(
    'lines-nicknames/teenage-talk-about-school',
    { labels: [], direction: null },
    `
    my sock is wet and its only period one
    miss that was actually so good, can we do the egg experiment again
    bro I look so clapped in my year 7 photo 💀
    the wheelie bins got moved again
    my trim is dead, mum did it in the kitchen, im not going in tomorrow
    no one in year 10 has done the homework lool
    Skirts, blazers and ties for the second-hand uniform sale on Friday please
    im such a neek I made flashcards for fun
    egg sandwich in my locker since monday, pray for me
    we do impressions of cartoon people in drama and mine was spongebob
    lost 4 nil, L for us, gg
    who else thought assembly was tomorrow
    Voice is breaking so every time I answer the register it goes squeaky, kill me now haha
    the NPCs in that game say the same three words forever
    sir lent me his umbrella, legend behaviour
    `,
  ),
  lines(
    'lines-nicknames/whole-sentence-ridicule-no-bad-word',
    { labels: ['insult'], direction: 'subject' },
    `
    do you practise being this dull
    I would explain it to you but I have no crayons with me.
    somewhere a village is looking for you
    tell me, does it hurt when you think, or have you not tried it lately
    if ignorance is bliss you must be the happiest person in Swindon
    Were you the one they left out when they were handing out brains?
    you bring so much joy whenever you leave the room doctor
    your mother must introduce you last
    Everybody is entitled to be stupid now and then but you do rather abuse the privilege, dont you.
    i have met doormats with more to say for themselves
    Nobody has ever asked to sit next to you at a dinner, have they
    the lights are on in your surgery but theres nobody home and I dont mean the surgery
    It must be restful having so little going on upstairs. I envy you that, I really do, on a busy day like this.
    some people grow wise with the years, and then theres you
    You could be replaced by a recorded message and the town would think you had improved.
    `,
  ),
  lines(
    'lines-nicknames/whole-sentence-similar-words-kind',
    { labels: [], direction: null },
    `
    do you practise on wednesdays or thursdays now
    I would explain the rules to the little ones but I have no crayons with me today, sorry
    somewhere in the village hall there is a lost scarf with our name in
    does it hurt when you bend it, or only when you climb the stairs
    who is handing out the hymn books this Sunday?
    lights are on but nobody home, ill try delivering again later
    my mother always introduces me as the one who never rings
    It is restful having so little going on this week. I wish August lasted longer.
    Please sit next to my dad at the dinner, he would love to hear about your work on the brain.
    new doormats at the surgery, very smart
    the recorded message says you open at nine but the door says half past, which is it
    Some people grow roses and then theres me with my one sad tomato
    is this your bag
    I am stupid with tiredness today, could somebody else do the rota
    happiest person in Swindon, that was me when the baby slept through
    `,
  ),
  lines(
    'lines-nicknames/backhanded-praise',
    { labels: ['insult'], direction: 'subject' },
    `
    well done, that was almost intelligent for you
    I have to admire somebody who gets up every day knowing so little and speaks anyway
    congratulations on reading a whole report, did someone help with the long words
    You looked nearly presentable on the news, who dressed you?
    bless you for trying, it must be very tiring with that face
    fair play to you doctor, most people that thick would be embarrassed
    clever girl!! you found the unmute button, a gold star for granny
    so brave of you to wear that at your size
    lovely speech. My toddler would have been proud to have written it and hes not a bright boy.
    never let anyone tell you that you need talent to get on, you are the living proof love
    You have such confidence for a man with nothing to be confident about. I mean that as a compliment.
    aww she used a big word, did it hurt
    Impressive really how you can fill half an hour of radio without one thought passing through your head
    i do like how you dont let being useless hold you back
    `,
  ),
  lines(
    'lines-nicknames/honest-praise-same-words',
    { labels: ['support'], direction: null },
    `
    well done, that was brilliant
    I admire you for getting up every day and speaking for people who cannot
    congratulations on the report, the chapter on long waits was clear and fair
    You looked so smart on the news, my mum loved the jacket!
    bless you for trying to get through, the lines are shocking
    fair play doctor, most people would have gone home hours ago
    clever girl, proud of you always, love from granny
    so brave of you to talk about it
    Lovely speech. My toddler clapped at the end and hes a hard audience.
    never let anyone tell you that you dont belong there
    thanks for half an hour of radio that made me think all afternoon
    she used plain words for once and we all understood the vaccine letter, great job
    ignore the ones calling you thick and useless, you know your stuff
    gold star for the team on the unmute desk, that was a long night
    `,
  ),
  lines(
    'lines-nicknames/swearing-straight-short',
    { labels: ['profanity'], direction: 'subject' },
    `
    fuck off
    piss off you
    go fuck yourself councillor
    ah fuck right off back to Leicester
    screw you and your fucking survey
    bollocks to you pal
    up yours you bastard
    why dont you just fuck off and let someone else have a go, we have had nine years of this and not one bus to show
    kiss my arse vicar
    bugger off, and take the bloody hymn list with you
    shut the fuck up
    sod off and dont come knocking on here again at election time
    Get stuffed. Get fucked. Take your pick.
    who the fuck asked u
    away an bile yer heid ya bastard
    you can stick your leaflet up your arse, all four pages
    `,
  ),
  lines(
    'lines-nicknames/swearing-at-things-and-joy',
    { labels: [], direction: null },
    `
    fuck me what a goal
    bloody printer
    the sodding boiler has gone again, third time since advent
    oh for fucks sake its raining on the washing
    piss wet through and still smiling, best match in years
    Bollocks, I left the keys in Leicester
    we did it, we fucking did it, nine years and the bus is back!!!
    my arse is numb from these pews
    shit, is it Thursday already
    this bastard jar lid will be the end of me
    absolutely buggered after that hill but the view, my god
    fell on my arse outside the polling station in front of the whole queue
    holy shit thats a lot of leaflets, thanks everyone who helped
    the survey page keeps crashing, what a load of crap this site is
    damn good pie, bloody lovely gravy
    screw it im having another biscuit
    `,
  ),
  lines(
    'lines-nicknames/swearing-in-disguise',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    f u c k i n g idiot
    what a c*nt you are mate
    sh1t for brains
    you fkn wnkr lmao
    proper tw4t this fella
    @rse licker, always have been and always will be a slimy little tw*t
    absolute b3llend
    stupid bstrd
    U R A D1CKHEAD
    effing moron, go play with the traffic cones or whatever it is that u do all day for 60 grand
    d i p s h i t
    Cnut. Yes I spelled it wrong on purpose so the filter lets me tell you what you are.
    dumb a$$ librarian telling me to hush, f off
    pr!ck with a whistle
    you useless piece of 💩 ref, couldnt see a foul if it b*ggered you
    `,
  ),
  lines(
    'lines-nicknames/disguised-words-harmless',
    { labels: [], direction: null },
    `
    what the f did i just watch, that save was unreal
    sh1t the bed its cold this morning
    King Cnut had wet feet too and he never got a grant for flood doors
    my son wrote b*ms on the fridge in magnets
    f f s the wifi is down again
    this game is fkn brilliant lmao
    why does the filter star out Scunthorpe and Penistone, we only wanted the bus times
    effing and blinding at the flat pack all afternoon
    dogs done a 💩 on the new rug
    absolute state of my kitchen, cr4p everywhere, plumber back on tuesday
    I typed duck and it changed it to something else in the group chat with the vicar lol
    ars3nal till i die
    holy sh*t look at that sunset
    ticket machine is b*ggered, pay on the app
    dam built by beavers, damn well made too
    `,
  ),
  lines(
    'lines-nicknames/scottish-irish-contempt',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    yer a bampot
    away ye go ya daft tumshie
    pure walloper that boy, heid full o mince
    you gobshite
    a right amadán that fella
    ach haud yer wheesht ya numpty, naebody asked for yer patter
    Bawbag of the highest order. Ye couldnae run a tap.
    sleekit wee nyaff so ye are
    your man on the radio there is thick as a ditch and twice as wet
    he's some eejit, God help us
    would you look at the gombeen in his good coat opening a roundabout
    dreich personality on ye, like a wet Tuesday in Greenock
    ya glaikit big galoot, the bins have been oot since Monday and ye stand there wi yer mooth open
    get tae, ya rubber-eared dafty
    `,
  ),
];
