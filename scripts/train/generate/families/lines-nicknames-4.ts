import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Names called and ridicule without names, beside the same words for the things that they mean. */
export const linesNicknames4: readonly Family[] = [
  lines(
    'lines-nicknames/cartoon-and-panto-harmless',
    { labels: [], direction: null },
    `
    shrek is on at six, popcorn ready
    who wants to play the wicked witch, we have a hat
    The dame was superb and the police sergeant in row C got a custard pie
    Lego head in the hoover again
    Wallace and Gromit jigsaw, one piece short, free
    my sister cried at the Grinch, she is thirty
    we watched mr bean with grandad and he laughed so much he lost his teeth
    thesaurus wanted for school, second hand is fine
    the villain forgot his lines so the brainy lad in the front row told him
    sideshow at the fair was a bit sad tbh
    Worzel the scarecrow is missing from the primary school garden
    hobbit house for sale in Powys, low doors
    squidward costume finished at midnight, mum of the year
    Cracker jokes were dreadful and we read all of them out
    simpsons quiz at the student union tonight, teams of five
    `,
  ),
  lines(
    'lines-nicknames/school-gate-sneers',
    { labels: ['insult'], direction: 'other' },
    `
    that new PTA woman is such a cow and her bunting was tacky
    he is a drip isnt he, the dad with the clipboard, no wonder she left
    mrs parkes is a bitter old hag and shes as thick as custard, so ignore the letter
    have you seen the state of her at drop off lol, dressing gown and those roots, bone idle
    the caretaker is a creepy old weirdo with a face like a foot
    Tell your snooty friend with the pushchair she isnt half as posh as she thinks
    who invited Captain Boring to talk about recycling
    she is a doormat and a mug and she deserves him
    the crossing fella is a simple minded lump, he could not lead ducks over a puddle
    What a snob that chair of governors is, dripping in fake gold and without two brain cells
    two faced mare that one
    the dinner ladies are a bunch of lazy miserable trolls
    our new curate is a wimpy little drip with damp hands
    `,
  ),
  lines(
    'lines-nicknames/school-gate-news',
    { labels: [], direction: null },
    `
    the new PTA woman made all the bunting herself, three nights it took
    damp hands, cold feet, lovely carol concert
    Which dad has the clipboard for the coach? I need to add a name
    roots need doing before the christening
    custard was thick enough to stand a spoon in
    ducks crossing at the gate, the traffic waited and everyone waved
    pushchair left by the bike rack since tuesday
    My dressing gown was under my coat at drop off, if anyone saw, no you didnt
    two trolls and a goat still needed for the infants play
    caretaker has retired after thirty years, collection tin in the office
    fake gold paint for the crowns please, not the real glittery kind
    mare and foal in the field behind school today, the children were glued to the fence
    idle buses outside the gate again, engines running
    `,
  ),
  lines(
    'lines-nicknames/quoted-abuse-reported',
    { labels: [], direction: 'quoted' },
    `
    he called me a stupid old cow in front of the whole waiting room and I went home and cried
    Someone wrote fat pig on my daughter's locker. The school has been told.
    A man shouted wanker at our driver this morning, so please be patient while she takes a break
    I have been called moron, hag and worse since the programme went out, and I have kept every message
    they chant you fat bastard at keepers and clubs say it is only fun
    what did he say? he said shut your face you thick cow, and the teacher heard
    we got a letter that called our vicar a useless dolt, unsigned of course
    After forty years as a nurse I was told to fuck off by a patient I had just washed, and I still made his tea
    the word idiot was used nine times in the minutes of that hearing
    please stop calling her ugly, she is somebodys mum and she reads these
    my son came home and asked what a bellend is because a coach had called him one
    Reported. Nobody should have to read you are a waste of skin over their breakfast for running a food bank.
    somebody sprayed scum and clown on the surgery door in the night
    `,
  ),
  lines(
    'lines-nicknames/flood-meeting-swearing-longer',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    my carpets are ruined and you turn up in clean wellies for a photo you smug useless bastard
    where were you thursday night you fat lazy shit
    Three feet of water in my mums kitchen and all we got was some dickhead with an iPad asking her to rate her experience. Yes you, Darren from the agency, you gormless prat.
    two faced cow, fuck your sandbags
    piss off back to your dry house you toffee nosed arse
    The pumps did not work, the phones did not work, and you, you brainless wanker, certainly have never worked.
    fuckwit
    drown your bloody leaflets you sanctimonious old git
    are you fucking simple or what
    I'd sooner listen to the river than to you, you windy old fart
    absolute shower of shite you are as a councillor and a shower of shite as a man
    daft bint, shit hair, shit plan, sod off
    Nice umbrella, arsehole
    `,
  ),
  lines(
    'lines-nicknames/flood-meeting-anger-at-events',
    { labels: ['criticism'], direction: null },
    `
    three feet of water in my mums kitchen and nobody rang back
    the pumps failed, again
    Why were the sandbags on the other side of town when the warning had been out since noon?
    bloody disgrace that the gauge was broken for a year
    your leaflet says call us day or night, we called, it rang out
    I am furious about thursday and the agency owes the street an apology
    a photo in clean wellies was a bad idea, honestly
    shit plan, shit pumps, and a river that does not read plans
    the meeting was chaired badly, with half the street left out in the rain
    You spent more on the survey than on the ditch. That was the wrong choice.
    The insurance is a farce and the minister should sort it
    toffee and tea from the church was the only help we saw all night
    `,
  ),
  lines(
    'lines-nicknames/flood-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    thank you to the lads on the pumps
    our carpets are gone but the neighbours were golden
    you stood in the river till four in the morning, Darren, we saw you and we wont forget it
    wellies off to the fire crew
    she brought sandbags on her day off so enough of the smug remarks
    cracking job by the council phone team, calm and kind all night
    Mum is dry and safe at my sister's thanks to the boat crew, three strangers and a very brave postman
    the man from the agency listened, wrote it all down and rang when he said he would
    soup was great, vicar
    good on you for saying sorry, not many would
    proud of this soggy old street
    bless the choir for the hot breakfasts, I have never been so glad of a sausage
    `,
  ),
  lines(
    'lines-nicknames/posh-polite-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    With respect, you are a very small mind in a very large office.
    One does rather wonder who ties your shoes.
    I had hoped for a bishop and we have been sent a shop assistant
    My dear girl, leave economics to people who can spell it
    how refreshing to meet a man so entirely free of thought
    Dear me. Such a common little person, and so pleased with himself.
    you are, if I may say so, a crashing bore and I suspect your wife would agree
    There is less to you than meets the eye, and what meets the eye is not much.
    I see the choir has found somebody tone deaf to lead it, how modern
    you must be exhausting to know
    Not quite our sort, is she? Rather coarse, rather loud, and those shoes
    One has seen more life in a stuffed owl than in the present headmaster
    kindly take your mediocrity elsewhere
    I pity your pupils, your dog and your tailor
    `,
  ),
  lines(
    'lines-nicknames/posh-polite-ordinary',
    { labels: [], direction: null },
    `
    With respect, the office is too large for six people.
    One does rather wonder who painted the ceiling.
    The bishop is coming to tea so could somebody hide the stuffed owl
    how refreshing, a cold bath
    My tailor has retired and I am at a loss
    Dear me, such a wet June and such good strawberries
    choir needs two tenors, tone deaf uncles need not worry as we have one already
    who ties the shoes in reception class? we do, forty a day
    there is more to the little chapel than meets the eye, go round the back
    I am exhausting to live with during the Proms, I hum
    rather loud fireworks last night, the dog was under the bed
    Kindly take your litter home from the bay.
    Economics lecture moved to the large hall, pupils welcome
    `,
  ),
  lines(
    'lines-nicknames/tiny-name-calling-mixed',
    { labels: ['insult'], direction: 'subject' },
    `
    prat
    div
    complete saddo
    what a berk
    ignorant pleb
    you jelly faced goon
    shut up lemon
    gormless
    sour faced old boot
    weirdo alert
    drongo
    right charlie you are
    dingbat
    big girls blouse
    thicko lol
    `,
  ),
  lines(
    'lines-nicknames/tiny-harmless-mixed',
    { labels: [], direction: null },
    `
    lemon cake today
    left boot or right
    charlie got the job!
    big blouse, small buttons
    new weapon rules at the range
    alert, ice on the hill
    berk is my surname, honest
    sour milk again
    lol what a day
    old boot sale sunday
    face paint is five pounds
    goon show repeats tonight
    shut the gate please
    going up the div on saturday
    right then, tea
    complete set, no box
    `,
  ),
  lines(
    'lines-nicknames/scouse-brummie-welsh-london-jibes',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    yow saft bugger, yow cor even reverse a bus
    soft lad in the tie there, bet his mum still cuts his toast
    twp you are, tidy suit mind, but twp as a brush
    allow it you mug, no one in Peckham wants you
    our kid's two and he's got more sense than you, ya gobby meff
    la you've got a head like a burst ball and you chat nothing but wham
    He's a right mardy bum that inspector, face like a slapped arse from one end of the shift to the other
    dozy mare off the council come round ours, talks like shes chewing a brick
    Bab, you am as useful as a glass hammer
    lanky streak of misery
    proper doylum, hasnt a clue what road hes on and hes head of highways
    beta, even my uncle's goat thinks you are a duffer, and he votes for you
    wet wipe of a bruv, sit down fam
    `,
  ),
  lines(
    'lines-nicknames/scouse-brummie-welsh-london-daily',
    { labels: [], direction: null },
    `
    soft lad here left the chippy without the chips
    ta ra a bit bab, see you at the match
    our kid's two today and he's got cake in both ears
    tidy weather in Barry mind, get down there
    fam is coming from Peckham for Eid so I need forty chairs
    can yow reverse a minibus? we need a driver sunday
    burst ball on the school roof again, la
    my uncle in Luton sends his salaams and his samosas, both received
    toast cut in soldiers, egg at four minutes, happy lad
    Glass hammer, tartan paint, they sent the apprentice for both, he came back with a coffee and took it well
    wet wipes by the till, two packs for one fifty
    mardy toddler, no nap, send help
    The inspector came for a full shift with us and stayed for the washing up.
    head's gone, put the milk in the oven
    our highways lot filled the hole in a day, fair play
    `,
  ),
  lines(
    'lines-nicknames/pointless-ridicule-in-the-middle',
    { labels: ['insult'], direction: 'subject' },
    `
    My appointment is on the ninth and I would like to move it. Your receptionist is a bone headed trout by the way. Afternoons are best for me.
    read the hymn, do the notices, and for pitys sake stop smirking like a constipated choirboy, then we can all get home for lunch
    Thanks for the bus times. Shame the person who typed them is as thick as a gatepost. When does the summer one start?
    We enjoyed the castle and the gardens were lovely, though our guide was a charmless drip with a voice like a hoover, and the scones were fresh
    i saw your talk on bees, nice slides, you are an odd looking little creature though arent you and so boring, anyway where can i get the seeds
    on monday it was shut, on tuesday it was shut, on wednesday there was you, a slack jawed dope, and thursday shut again
    Good point about the bypass for once. Even a stopped clock like you, and a cracked ugly one at that, gets there twice a day. See you in may.
    the recipe says two eggs and I used three, worked well, you look a fright in that apron though love, like a sofa in a gale
    can I get the form in large print, and can I get it from someone who isnt a sneering halfwit like you this time
    Just listening back to sunday. The organ was fine, the reading was fine, the curate is a simpering fool. Tea was weak.
    my lad likes your maths club but says you are a freaky old stick insect and so say all of us, is it on at half term?
    You spelt Wednesday wrong, you pea brain, and the link is dead
    `,
  ),
  lines(
    'lines-nicknames/ordinary-business-same-shape',
    { labels: [], direction: null },
    `
    My appointment is on the ninth and I would like to move it. Your receptionist said to write here. Afternoons are best for me.
    read the hymn, do the notices, then we can all get home for lunch
    Thanks for the bus times. When does the summer one start, and is there a stop at the gatepost by the farm?
    We enjoyed the castle, the gardens were lovely, the guide told a good tale about a hoover and a ghost, and the scones were fresh
    i saw your talk on bees, nice slides, where can i get the seeds
    stick insect eggs from the maths club teacher, free to a good home
    on monday it was shut, on tuesday it was shut, on wednesday there was a queue
    a stopped clock on the town hall, can somebody wind it
    the recipe says two eggs and I used three, worked well, apron needs a wash now
    can I get the form in large print please
    Just listening back to sunday. The organ was fine, the reading was fine, tea was weak.
    my lad likes your maths club, is it on at half term?
    You spelt Wednesday wrong and the link is dead
    the sofa will not fit, gale or no gale
    `,
  ),
  lines(
    'lines-nicknames/charity-campaigner-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    do gooder with a face like a bulldog chewing a nettle
    you preachy little pain
    Attention seeker! You would turn up to the opening of an envelope.
    nobody asked you, professional moaner
    she is a crank and a crackpot and I bet she knits her own yoghurt
    hippy dippy airhead glued to a road because no one will hug her
    get a job get a haircut get a life
    such a misery guts, you could make a balloon sad
    Holier than thou busybody. I crossed the street to avoid your bucket and I would cross a motorway.
    smug self satisfied sourpuss
    the saviour of hedgehogs is here, everyone pretend to care what this bloated ego thinks
    you have the warmth of a morgue and half the conversation
    spoilt little rich kid playing poor, your placard has more depth than you
    wrong un, always gave me the creeps with them bulgy eyes
    `,
  ),
  lines(
    'lines-nicknames/campaign-stall-chat',
    { labels: [], direction: null },
    `
    bulldog in a bonnet won best in show
    hedgehog found by the road, in a box, who do I ring
    I knit, she makes yoghurt, we swap
    nettle soup is nicer than it sounds
    balloon animals by the bucket collection at noon
    glued my thumb to the placard, had to go to minor injuries, the nurse laughed and so did I
    Bring an envelope if you want a receipt for gift aid
    haircut for charity on saturday, I am losing the lot
    the hippy stall had good cake
    motorway is shut both ways near the services
    misery guts here has run out of coffee
    does anyone have a spare pen for the petition
    `,
  ),
];
