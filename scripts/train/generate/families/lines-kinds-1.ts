import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds1: readonly Family[] = [
  lines(
    'lines-kinds/jewish-council-budget-hints-at-you',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    of course you know where the money went, your lot always do
    a jew in charge of the budget, what could go wrong lol
    How convenient that one of the tribe ends up chairing finance
    Which country do you actually answer to, councillor? because with that surname I doubt its this one
    you people own the banks already do you need our library as well
    I was reading the minutes and thought, well, she would say that, look who she prays with on a Saturday
    go and run your own country you have got one
    never trust a Goldberg with the parish purse
    Charming speech. Your kind were always good at talking and better at counting
    typical, a jew telling the rest of us to tighten our belts
    I have nothing against you personally but people of your faith look after each other first and we all know it. Thats why I wont be voting for you
    so the synagogue gets its new railings and we get potholes, funny how that works when one of you is holding the pen
    is it true you lot have to ask the rabbi before you vote on drains
    you will never be English however many poppies you pin on
    Did Tel Aviv send you the agenda this month or do you write it yourselves now
    `,
  ),
  lines(
    'lines-kinds/jewish-council-budget-plain',
    { labels: [], direction: null },
    `
    does anyone know where the money for the library went
    Our treasurer is Jewish so we moved the meeting from Friday evening to Sunday
    My nan ran the finance committee at her synagogue for thirty years and never lost a penny
    I always pack a pen and a flask for budget night
    the synagogue in our road is getting new railings after the lorry hit them
    Councillor Goldberg will chair the meeting on Tuesday at half seven in the old bank
    which faith schools were mentioned in the minutes? I couldnt hear from the back
    tightening our belts again this year lol, no new curtains
    On a Saturday we walk to shul, on a Sunday dad mends the car
    I had a surname nobody in Norfolk could spell so I answer to anything now
    Is the kosher bakery on the high street still trading, the shutters were down
    the rabbi came to the flood meeting and asked about the drains which was fair enough because his cellar was two foot deep
    we pinned our poppies on and went to the AJEX parade with grandad
    What time does the count start and can the public watch
    counting the days till passover and I havent even cleaned the oven
    `,
  ),
  lines(
    'lines-kinds/jewish-speaks-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Two per cent of the population and somehow in every newsroom. Nobody asks why
    jews always make it about themselves
    I find them cold and grasping, always have done, and I worked in Golders Green for a decade
    its the same small hats behind every war, do your own research
    hold on to your wallet if one of them moves in next door 😂
    The globalist families from over there pull the strings and your little charity is just a puppet on the end
    my old boss was one, tight as a drum, they all are
    There is a reason they got thrown out of so many countries and it isn't bad luck
    You seem a nice lady, doctor, but I wish your hospital would stop hiring so many of them, they only promote one another
    same noses same lawyers same outcome
    They came here with nothing, owned half the street in a generation and never once bought a round. Tells you all you need
    not saying anything but notice who profits every time theres a crash. every single time. early life section
    `,
  ),
  lines(
    'lines-kinds/jewish-news-and-feasts',
    { labels: [], direction: null },
    `
    happy hanukkah to everyone on the night shift 🕎
    The radio programme on Jewish tailors in Leeds is on again at four
    they moved here from Vilna with nothing and opened a button shop
    anyone tried the new salt beef place in Golders Green? worth the queue?
    Our street had three families who came on the Kindertransport and my mother played with all of them
    every january our school invites a survivors daughter to talk to year nine
    my boss gave me yom kippur off without me even asking
    A small exhibition about the old synagogue opens at the museum next week, free entry, lift available
    we bought a round for the whole wedding party and then danced till the lights went on
    dad says you can tell its a jewish funeral because theres more food than at the party
    The census puts us at about half a per cent of the population round here, so we share a rabbi with the next town
    is there a reason the lights are lit from the other end, my son asked and I didnt know
    mum lost her wallet at the deli and the owner drove it round
    noticed the menorah in the market square was taken down early, was that the wind?
    Two lawyers and a dentist in my family and I drive a bus, so guess who gets teased at seder
    `,
  ),
  lines(
    'lines-kinds/women-football-presenter-told',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    no woman should be commentating on mens football end of
    Ladies like you ought to stick to the baking programmes
    you've never kicked a ball love so how would you know what offside feels like
    switched over the minute I heard a female voice
    your just there to tick a box for the girls
    Perhaps your husband could explain the back four to you before next Saturday
    back to the kitchen darling the half time teas wont make themselves
    I have watched match of the day since 1971 and it was better when it was men who knew the game, not someone in heels reading off a card
    Who let the missus on the telly
    women simply dont have the head for tactics and you prove it every week
    another day another bird talking about a game that isnt hers. You get paid to be decorative, be content with that
    your sex were given your own league, why do you have to come into ours
    I'm sure you are lovely but a dressing room is no place for a lady and the lads only answer your questions out of pity
    stick to netball sweetheart 😂😂
    It must be that time of the month judging by how cross you were with the linesman
    `,
  ),
  lines(
    'lines-kinds/women-football-presenter-plain',
    { labels: [], direction: null },
    `
    first time i heard a woman commentate was on the radio in the car and I never forgot it
    My wife explains offside to me, not the other way round
    girls under 12 training moved to the top pitch tonight
    Kicked a ball for the first time since my knee op, felt brilliant
    switched over at half time to watch the baking final, dont tell the lads
    who is presenting on saturday, same team as last week?
    the ladies team have their own dressing room at last and it has hot water
    I have watched since 1971 and the half time teas have got worse every season
    my daughter wore her football boots to a wedding under the long dress lol
    Women were banned from league grounds in 1921, and Dick Kerr Ladies went on playing on rugby pitches
    Netball or football, my two cant decide so thats every evening gone
    Is there a league for women over fifty near Wigan? Walking football is fine
    the linesman gave it offside, the replay said level, my husband threw a cushion
    Mum played left back for the works team and still talks tactics at Christmas
    heels sank into the grass at the awards do, had to be pulled out by the kit man
    `,
  ),
  lines(
    'lines-kinds/women-boss-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    females in charge always end in tears and meetings
    theyre too emotional for the job, its biology
    women cant park a car never mind a bus company
    Since they let women into the fire service standards have gone through the floor, everybody on the watch knows it
    give a woman a bit of power and she turns into a head prefect
    modern girls want equality till theres a bin to take out
    The fairer sex were happier before all this career nonsense and so were the rest of us
    nothing against your post inspector but the lasses on your team couldnt stop a pram rolling
    all they do is gossip and go off on maternity
    Sorry but a ship wants a captain and a captain is a man. They get seasick and weepy
    men build things, women complain about them
    Never employ one between twenty five and forty, you'll be paying her to sit at home with her feet up
    you can always tell when a woman surgeon has been in, the notes are all feelings lol
    The trouble with schools today is that they are run by women for girls, and they have no idea what discipline means
    hormones with a lanyard, the lot of em
    `,
  ),
  lines(
    'lines-kinds/women-at-work-plain',
    { labels: [], direction: null, heldBack: true },
    `
    I go off on maternity leave friday, nine weeks of box sets ha ha no chance
    Women make up about one in ten firefighters in our brigade now
    the captain of our ferry is a woman from Barrow and she never gets seasick
    me and the girls are taking the bins out in ball gowns for charity
    she drove the 42 for nineteen years and could park it on a stamp
    does the bus company pay for childcare during training
    Mums in the police, there is a support group on the first Monday of the month
    my head of year was the first woman I ever saw weld anything
    Equal pay claims by the dinner ladies were settled last spring after six years
    Our surgeon came round at seven, told us all went well and then apologised for her odd socks
    tears in the meeting today, happy ones, Carol retires after forty years
    cant park to save my life and I teach other people to drive
    Between twenty five and forty I had three kids and four jobs, no idea how
    what was the rule about married women teaching, when did it end?
    The lasses on our watch carried the pram, the baby and the grandad down four floors
    `,
  ),
  lines(
    'lines-kinds/black-doctor-sneers-at-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    I'd like to see a proper English doctor thanks
    where did you train, the bush?
    you only got that job because your black and they have quotas
    With respect, people from over there have different ideas of hygiene and I would rather not be touched by you
    how does somebody from your background afford a house in Surrey, music or the other thing
    you speak very well for one of your kind
    Diversity hire in a white coat, nothing more
    my mother asked for someone she could trust and got you, she's from a generation that isnt used to black faces round the bed and why should she be
    you lot always play the race card when you get something wrong
    Do they have stethoscopes where you come from or is it all drums
    not being funny but a black GP in the Cotswolds just looks wrong
    Africa is crying out for doctors so off you pop
    you can't be british, being born here doesn't make a dog a horse, you were born in a stable that's all
    No wonder you run late, island time eh
    I dont doubt you passed the exams, they lower the marks for your sort
    `,
  ),
  lines(
    'lines-kinds/black-doctor-plain',
    { labels: [], direction: null },
    `
    I trained in Lagos, then did five years in Stockport where I learned to say nowt
    which doctor is on tonight please
    my mother asked for the nice doctor with the loud laugh and we all knew who she meant
    black history month talk in the hospital lecture theatre at six, sandwiches
    First black consultant at our hospital retired yesterday and half of Surrey turned up
    Is a stethoscope supposed to be cold or is that just mine
    the drums at carnival went straight through my chest, loved it
    running late, the surgery phone has been engaged since eight
    She passed her exams in Accra and had to sit them again here, which took two years and most of her savings
    People with sickle cell often have trouble getting pain relief quickly in A and E, so there is now a card you can show
    born here, raised here, and I still cant stand tea
    my background is in music so the house is tiny lol
    Do GPs in the Cotswolds still do home visits?
    we went to see grandad's village in Jamaica and I got sunburnt, yes black people burn, bring cream
    Blood donors of African and Caribbean heritage are needed this month at the centre in Brixton
    `,
  ),
  lines(
    'lines-kinds/black-group-under-police-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    look at the picture, no surprise who it is, its always them
    Black youths and knives, name a more iconic duo
    No fathers at home thats the problem with that community and never will be
    Whole areas of London look like Kingston and behave like it too
    they just want handouts and trainers
    There is a reason every country they run ends up a ruin, officer, but you wont be allowed to say so
    lazy as the day is long, my grandad managed a gang of them at the docks and he said the same
    never seen a black family camping have you, they dont belong in the countryside
    the darker the postcode the longer the charge sheet
    I dont mind one or two but when a whole road goes that way you may as well sell up. Good luck policing it inspector
    Every advert now has one of those families in it, they're everywhere and it makes me feel sick
    `,
  ),
  lines(
    'lines-kinds/black-community-police-plain',
    { labels: [], direction: null },
    `
    the knife amnesty bin is outside the library till sunday
    Our youth club had a talk from the police and the lads asked better questions than the grown ups
    Being stopped three times in one month on my way home from choir practice is tiring, so I now carry my hymn book on top
    Fathers group meets at the community centre in Peckham, all dads welcome
    we are a black family who go camping every august, mostly to argue about tent pegs
    Stop and search figures for the county came out today, table four has the breakdown by ethnicity
    dad worked at the docks and then on the trains for London Transport
    who do I ring about the noise from the other end of the road
    Windrush day service at the cathedral, gospel choir at two
    my trainers got nicked at the gym, anyone know if there is cctv
    In 1981 I was nineteen and lived on Railton Road. I remember the heat and the helicopters and my mum at the window
    We advertised for a new officer and had forty applicants, six from Caribbean families
    the inspector came to our church, ate three plates of rice and peas and fell asleep lol
    is the walking group for black women in the Peaks open to beginners
    loud on the train again sorry, my auntie was telling the story about the goat
    `,
  ),
  lines(
    'lines-kinds/disabled-mp-pitied',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    how can you stand for parliament when you cant even stand
    bless, they let you have a go at being an MP
    Someone with your condition should be resting, not voting on my pension
    No offence but nobody wants to be represented by a wheelchair
    I feel so sorry for your mother. Such a burden, and now the whole town has to push you about as well
    do you have a carer to write these for you
    You'd be better off in a home with people like yourself, making baskets
    I would rather be dead than live like you, I honestly dont know how you get up in a morning knowing what you are
    its brave I suppose but we need somebody whole
    who ties your shoelaces minister
    we spent forty grand on a ramp so that you could come and be useless in a nicer room
    you're only there because cripples look good on a leaflet
    Politics is a job for the fit and the quick, and you are neither. A charity would suit you better, selling the tins
    are you all there upstairs as well or is it just the legs
    your sort cost this country a fortune and now you want a say in it
    `,
  ),
  lines(
    'lines-kinds/disabled-mp-plain',
    { labels: [], direction: null },
    `
    new ramp at the town hall opens thursday, two years late
    i use a wheelchair and the only thing wrong with parliament is the doors
    My carer comes at seven and we argue about the radio until nine
    who represents our ward now, has the boundary moved?
    Blind voters can ask for a tactile sheet, it fits over the ballot paper
    i ran for the board of the charity and lost by four votes, hey ho
    mother made baskets at the home for the blind in Bristol, and they are still in use
    my wheels got stuck in the mud at the fete and it took three scouts and a vicar
    the PIP form is thirty seven pages and my hand gives out at six
    tie your laces before the egg and spoon please year four
    Does the minister's constituency office have a step? My husband cant manage them since the stroke
    deaf club quiz night, the loudest room in Derby
    There are more disabled MPs than in 2010, though still far fewer than our share of the public
    couldnt get up this morning, condition flared, cat delighted
    Whole family did the sponsored push, tins came to four hundred pounds
    `,
  ),
  lines(
    'lines-kinds/autistic-and-disabled-of-group',
    { labels: ['identity-hate'], direction: 'other' },
    `
    autism is just an excuse for bad parents
    half of them are putting it on for the blue badge
    they shouldnt be in a normal school holding back the bright ones
    everyones got a label now, in my day they were just called odd and kept at home
    why do we have to look at them in adverts while im eating
    People like that can't feel love, it was in a programme. Like living with a computer
    Special needs kids ruin it for the rest, headmaster, and you know it
    the disabled get everything, car, house, front of the queue at alton towers, and still they moan
    all those adhd types need is a firm hand and less sugar
    I am sorry but deaf people sound horrible when they try to talk and I dont see why it has to be on the news
    Why are we keeping them going at eighty thousand a year when they will never give anything back
    autistic men creep me out they have dead eyes
    a wheelchair user on the strictly floor, whats next, a blind referee? oh wait
    Nice library but it is full of those poor souls from the day centre now, dribbling on the large print, and decent people stay away
    If you cant work you shouldnt breed, simple as, the rest of us pay for it
    `,
  ),
  lines(
    'lines-kinds/autistic-and-disabled-plain',
    { labels: [], direction: null },
    `
    I was diagnosed autistic at fifty three and went straight home to alphabetise my relief
    blue badge renewal, how long is everyone waiting?
    The quiet hour at the supermarket is nine to ten on Sundays, lights down, no music
    my brother has Down's and he works the till at the garden centre, rude to everyone equally
    special needs transport is late again and its raining
    Day centre choir at the library on friday, large print song sheets
    does adhd medication stop you eating, my lad has left his tea again
    We went to Alton Towers with the access pass and he did the same ride eleven times, happiest day of his life
    everyones got a label in our house because i bought a label maker lol
    The school has opened a resource base for twelve autistic pupils and the lessons are shared
    deaf and proud, also deaf and late because I didnt hear the alarm
    looking for a firm mattress for someone with a spinal injury
    On the news they had a signer in the corner and my little girl waved at her
    Less sugar made no difference to my son, more sleep did
    Odd was what they called my uncle. He kept bees, never looked anyone in the eye and knew every train in Wales
    `,
  ),
];
