import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for groups, blunt and polite, beside the same groups spoken of, spoken to and speaking. */
export const linesPrejudices2: readonly Family[] = [
  lines(
    'lines-prejudices/migration-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    I think immigration is too high for the number of houses being built, that isnt the fault of anyone who came
    The hotel contract is a waste of money, process the claims faster
    the Rwanda scheme cost a fortune and did nothing
    we need proper borders and decent treatment, government manages neither
    Raising the salary rule for spouses splits up families, wrong decision
    nobody asked the village before placing 200 people here with one bus a day
    Visa fees for nurses are shocking
    Housing list is nine years and your answer is a leaflet?
    Asylum seekers should be let work, keeping them idle for two years helps no one
    the minister dodged every question on boats this morning
    Employers use foreign workers to hold down pay and I blame the employers
    Deporting that grandmother after fifty years was shameful
    `,
  ),
  lines(
    'lines-prejudices/irish-travellers-roma-east-europe',
    { labels: ['identity-hate'], direction: 'other' },
    `
    hide the copper the travellers are back
    Romanians dont come to work they come to beg and pick pockets, its in the blood
    Gypsies arent a people theyre a crime wave with caravans
    never met an honest Pole, paints your wall and robs your van
    the Irish cant run a bath never mind a railway
    Put a traveller child in the class and every coat has fleas by Friday
    You can take her out of the caravan but she will always be thieving, dont give her that job
    Bulgarians drive like goats because where they come from the road is a goat track and so are they
    no travellers served, best rule that pub ever made, bring it back
    thick paddy on the panel tonight, well what else would he be
    Roma girls are bred at fourteen, no use spending school money on them
    albanian? so drugs or car wash
    I'm sure the gentleman from Vilnius is charming. One counts one's spoons all the same with Baltic people.
    Lithuanians stink of fish and vodka, whole factory does, time they went home
    `,
  ),
  lines(
    'lines-prejudices/irish-travellers-roma-everyday',
    { labels: [], direction: null },
    `
    Appleby horse fair was heaving, my Traveller cousins sold both cobs
    Roma history month talk at the library, with music after
    My Polish plasterer is the only one who turned up on time, lovely smooth ceiling
    as an Irishwoman I refuse to leave a house without saying goodbye eleven times
    romanian shop does proper sour cherries in jars
    Is the caravan site getting water before winter? Kids there cant wash
    half a million Roma were murdered by the Nazis and it was barely taught at my school
    I'm Bulgarian, I nod for no and shake for yes, my driving test was an experience
    paddys day in Digbeth, green beer, sore head, never again lol
    Gypsy, Roma and Traveller pupils have the highest exclusion rates of any group in England
    Dad came from Vilnius in 2005 to pack fish and now he manages the factory
    Albanian mountain honey is the best i've had and ive had a lot
    Copper thieves hit the line at Crewe again, trains off til noon
    Polish Saturday school wants someone to teach chess
    `,
  ),
  lines(
    'lines-prejudices/black-people-belittled',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you only got on telly because they needed a black one
    Africa gave the world nothing and now gives us you
    lower IQ, its been measured, stop pretending blacks can run a school
    Black lads and knives go together like fish and chips
    no one voted to have a coloured fella read the lesson at Christmas
    Run fast, sing nice, leave the thinking to others. That's how your race was made
    how very articulate you are, for a Jamaican
    another hair lecture from a black woman, always angry always loud always after something
    wouldn't have had your kind in the parade ground in my time and standards show it
    if youre so proud of ghana then off you pop to ghana
    A black Father Christmas. Whatever next, children will cry
    mixed race kids belong nowhere and its cruel of white girls to have them
    theres a reason the shop guard follows you round pal, look in a mirror, its the colour of it
    they let em captain england now, half the team aint even english just born in a hospital here
    `,
  ),
  lines(
    'lines-prejudices/black-people-everyday',
    { labels: [], direction: null },
    `
    black barbers on the high street open til nine, best fade in Leeds
    Windrush day lunch at the legion, rice and peas, bring your nan
    First black head teacher in the county retires after 30 years
    How do you stop a swim cap slipping off afro hair? my girls at 4c
    Black History Month starts with a talk on the Bristol bus boycott
    Black lads were stopped and searched four times as often as white lads last year, Home Office figures
    im mixed, mum is from Ghana dad is from Grimsby, i cook jollof with chips
    white people at the carnival trying to dance, me included, sorry everyone
    Captain scored twice for England and his gran in Jamaica had the whole village up
    black don't crack but my knees certainly do
    Prostate cancer hits one in four black men, so lads over 45 get asked about the test
    he played Othello, then Father Christmas in the same week
    Does anybody stock foundation in dark shades or is it all beige again
    My African aunties phone at six in the morning and shout as if the phone isnt there
    `,
  ),
  lines(
    'lines-prejudices/jobs-drivers-polite-prejudice',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    is there nobody English left who can drive a taxi
    bus was late, driver was a Paki looking fella, says it all
    I asked for a plumber, not a tribesman. Send somebody local.
    Chinese staff give me the creeps, no smile, no soul, just counting
    Please seat us away from the Arabs, one likes to keep hold of ones handbag
    your call centre indians are too dim to read past the script
    old women shouldnt be behind a counter, brain gone, hands gone, retire and die off
    You're Turkish so obviously the kebab shop is a front
    a female mechanic, marvellous, does she do the tyres by crying on them
    dont take a job off a white man if you cant say squirrel
    Some races are made for cleaning, and she would be so much happier with a mop than a microphone
    portuguese crew on the site, so long lunch then lies then a bill
    Israelis behind the desk? count your change twice
    I find Orientals quite inscrutable and would prefer a vet who feels things.
    yank tourists i can take but a Nigerian landlord, no, they are all con men
    `,
  ),
  lines(
    'lines-prejudices/jobs-drivers-everyday',
    { labels: [], direction: null },
    `
    taxi driver was from Lahore and sang Elvis all the way to Crewe
    Chinese takeaway on Bath Street shuts Tuesdays
    The plumber is a woman called Bev and she had the boiler going in twenty minutes
    call centre moved to Pune, hold music is still terrible
    Is the Turkish barber open Boxing day
    How many bus drivers in Cardiff are women? I counted two this month
    old women in our club knit faster than the telly can talk
    indian vet, English cat, Welsh weather, all three having a bad day
    my Portuguese boss makes us stop for a proper lunch and the site finishes early anyway
    Landlord is Nigerian, fixed the damp, asked after my mum
    i cant say squirrel, I am German, please stop asking lol
    Apprentices wanted, all welcome, women and over 50s very much included
    Chinese new year parade means no parking on Faulkner St
    Half of London's bus drivers were born abroad according to that programme
    White van man here, yes I do have pies on the dash
    `,
  ),
  lines(
    'lines-prejudices/bus-and-taxi-complaints',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    driver went straight past a full stop of schoolkids in the rain
    taxi firm charged me twice and nobody answers
    The new rota means nobody on the desk speaks Welsh. Bad idea in Bangor
    your driver was rude to my nan and I would like an apology
    Timetable on the website is from march, hopeless
    I found the landlord slow, the damp report took six weeks
    the call centre script is dreadful, let your staff think for themselves
    Six buses cancelled before nine. What is the plan?
    Paying women drivers less for the same route is against the law and just plain wrong
    vet bill was steep and nobody warned us first
    The restaurant sat my African in-laws next to the toilets three times running. Explain please.
    why is there no seat at the stop for older people
    `,
  ),
  lines(
    'lines-prejudices/age-young-and-old',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    boomers should have their vote taken off them at 65
    nobody wants an old bag reading the news, we have mirrors for that
    You pensioners smell of wee and soup and you cost us a fortune
    Twenty three years old and a councillor. Put the child to bed
    Teenagers are thick as planks and should not be allowed to open their gobs on climate
    grandad you had your time now get in the home and shut the door
    over seventy and still on the bench, wheel him to the crem and be done
    a woman past the change of life should cover up and keep quiet
    gen z cant do a days work, whole generation is soft rubbish and so are you
    With great respect, the elderly contribute nothing, and their opinions ought to be weighed accordingly.
    old dears shouldnt have bus passes theyve nowhere to be but the grave
    why would I take advice from a fella with a hearing aid and a bald head, past it
    kids like you are why foreigners laugh at us, useless age useless brain
    `,
  ),
  lines(
    'lines-prejudices/age-young-and-old-everyday',
    { labels: [], direction: null },
    `
    old dears at the bowls club thrashed the under 30s again
    bus passes for over 60s can be renewed at the library
    I am 81 and I have just learned to do emojis 🐢
    Teenagers on our estate dug the pensioners out of the snow, all of them, in one evening
    My grandad has a hearing aid and hears only what he fancies
    youngest councillor in Wales is 18 and does her A levels in between meetings
    boomer here, can somebody tell me what skibidi is
    Voters over 65 turn out at about twice the rate of voters under 25
    gen z boy asked me what a fax was and I felt my bones go dust
    menopause cafe meets on wednesday, cake, fans, no men needed
    is there a home that takes couples and a budgie
    Kids ate all the soup before the old folk got there so we made more
    seventy next week and still on the bench for the second eleven
    Loneliness is highest among people aged 16 to 24, which surprised me
    `,
  ),
  lines(
    'lines-prejudices/sarcastic-agreement-identity',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    oh absolutely, women make wonderful drivers, ask any wall
    of course, all religions are peaceful, especially yours, mind the bang
    Yes yes love is love, and sick is sick, congratulations to the both of you
    sure the refugees will pay our pensions, right after they finish pinching my bike
    Quite right, diversity is strength. Look how strong Africa is
    yep travellers are lovely clean folk and I am the Queen of Sheba
    Totally agree the deaf kid should be in the choir, put him next to the trans soprano for a laugh
    so inspiring, a mosque with a food bank, poison included I imagine
    aye right, a Pole that doesnt drink, and a Scotsman that gives
    oh the poor Jews, victims again, somebody pass a hankie and a bank loan
    naturally she is qualified, she has a womb and a tan, what more do you need these days
    wow an honest Romanian!! frame it
    so true queen, men can be mothers, and my dog is a dentist. get real ya weirdos
    `,
  ),
  lines(
    'lines-prejudices/sincere-agreement-and-joking',
    { labels: [], direction: null },
    `
    absolutely, love is love, congratulations to you both!
    Quite right, the choir has room for a deaf kid, mine signs every carol
    My wife is a wonderful driver, I am the one who hit the wall
    the mosque food bank is open til eight and takes tins of anything
    yep we Scots are tight, my dad steams stamps off
    A Pole who doesnt drink here, we do exist, I like orange squash
    Agreed, refugees have started four of the ten shops on our parade
    Two Jews, three opinions, says my rabbi, and then he gave a fourth
    us Welsh can't stop singing even at a parking tribunal
    lads do cry, I cried at the dog film, twice
    so true, nobody warned me a hijab and a trampoline dont mix 😂
    Queen of Sheba pub quiz team came last again
    so inspiring to see my old dentist run the marathon at 77
    As a proud Brummie I accept that nobody finds our accent sexy
    `,
  ),
  lines(
    'lines-prejudices/school-gate-exclusion',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    we moved to get away from that sort of school, mostly asians
    keep the gypsy kids at a separate table please, nits
    Dont want my son taught by a lesbian, they hate boys
    the special needs lot are holding back the bright ones, send them somewhere else
    No headscarves at prize giving. If they want to be here let them look like us
    A gay head teacher round children is asking for it
    bet the Somali mums dont know who the fathers are
    Why must they mark Diwali, this is a Christian country and those children are guests
    girls doing metalwork is a waste of metal
    The Bangladeshi families never read to theirs, stupid begets stupid
    Nice enough little boy, but Chinese, and one doesn't want to encourage it at sleepovers.
    autistic child screamed through the nativity, cage that kind of kid or keep him home
    jewish kid got the scholarship, quelle surprise, they look after their own the sneaky lot
    i told mine not to hold hands with the black girl you dont know where shes been
    `,
  ),
  lines(
    'lines-prejudices/school-gate-everyday',
    { labels: [], direction: null },
    `
    diwali assembly was packed, parents at the back on gym benches
    Can girls wear trousers in year 7? website says skirts
    my autistic son was a sheep in the nativity and wore his ear defenders under the wool
    nits again in reception, letter home today
    Bangladeshi mums group cooked for the whole fair and raised 900 quid
    The Chinese boy next door taught mine to fold a crane at the sleepover
    Headscarf must be navy or black says the uniform list
    Special needs bus leaves at 8.10 not 8.20
    our head is gay and his husband runs the tuck shop on sports day
    metalwork prize went to a girl from year nine
    White working class boys are least likely to go to university, heads were told
    What do Jewish children bring for harvest festival, same tins as everyone?
    I hated school in 1962, only black child in the row, but Miss Pringle was kind
    my two are half Welsh half Tamil and fight in three languages
    is the scholarship exam the same day as eid
    `,
  ),
  lines(
    'lines-prejudices/uniform-and-lessons-criticism',
    { labels: ['criticism'], direction: null },
    `
    banning braids was a stupid rule and you should drop it
    Charging 60 quid for a blazer is out of order
    I disagree with teaching religion as fact at age five
    one sign language lesson a year is not inclusion head teacher
    Sending an autistic six year old home every day at noon is not a plan
    Exam on Eid. Did nobody look at a calendar?
    The relationships lesson was rushed and the letter to parents came late
    Excluding a Traveller lad for fetching a feather from the road was over the top
    girls told to cover shoulders in 30 degrees while the boys are in vests, daft
    Cutting Welsh medium buses will empty the sixth form
    You sold the playing field and now say children are unfit
    Why does history stop at the Tudors and skip empire altogether
    `,
  ),
  lines(
    'lines-prejudices/nations-and-regions-contempt',
    { labels: ['identity-hate'], direction: 'other' },
    `
    the french are cowards the lot of them
    Scousers, all thieves, lock up your hubcaps
    Never lend money to a Scot or a job to a Welshman, one is mean and the other is bent
    Germans have no heart, that's why their history is what it is
    russians understand only the fist, theyre born crooked and drunk
    Americans are too fat and thick to be let vote
    Pakistan sends us its worst and keeps the mangoes
    the Chinese eat anything that moves and then give the world their germs
    Spaniards are idle. Italians are liars. Greeks are both. Thats why I holiday in Whitby
    Japanese people cant feel sorry, it isnt in them
    Indians would sell you their granny, I worked with them for years, not one straight answer
    arabs, rich or poor, treat women like furniture because they are a backward race
    Vietnamese nail bars full of people who shouldnt even be in this country, ugly little cheats
    australians are what you get when you breed from convicts
    `,
  ),
  lines(
    'lines-prejudices/nations-and-regions-everyday',
    { labels: [], direction: null },
    `
    the French are striking again, ferry at nine is off
    Scousers know how to do a wedding, three days and a buffet
    Pakistan won by six wickets, my uncle is crying into his biryani
    Germans at the next table had the loungers by seven, we laughed and shared the sun cream
    an American asked me the way to the castle and we ended up friends for ten years
    I'm Chinese Malaysian, born in Stockport, and I support County so pity me
    India mangoes are in at the corner shop! Box for twelve
    japanese fans stayed behind and swept up the stand
    how do greeks make the potatoes that lemony
    Russian lessons on Mondays, Tatiana is strict but fair
    Me nan was Italian and she hit the telly with a spoon when Italy lost
    About a million people in Britain were born in India, more than in Poland now
    Welsh rarebit has no rabbit, my Vietnamese husband was sad to learn
    Aussies by an innings, oh dear, turn the radio off
    `,
  ),
];
