import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples3: readonly Family[] = [
  lines(
    'lines-peoples/chinese-scientist-blamed',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you gave us covid now go home
    ching chong doctor says wear a mask lol
    Why should we listen to a Chinese about viruses? Your lot cooked it up
    do they pay you by the lie in beijing, you people cant help yourselves
    All chinese are spies, even the students, even you with your nice little lab in Norwich
    no tickee no washee, go and iron something
    I would never trust a vaccine from an oriental, you have no regard for human life over there
    slitty eyed know it all
    your name looks like somebody dropped a tray
    Chinese researchers copy. They do not think. You are an example of both.
    eat a dog and shut up about climate
    sorry but the yellow peril was right, one of you gets in the lab and soon its the lot
    British science was fine till they filled it with your kind, cheap and obedient
    Do you go to the party meeting before or after the lecture? I joke but all of you report back, everybody knows
    chinky flu expert speaks
    `,
  ),
  lines(
    'lines-peoples/chinese-lab-and-town-harmless',
    { labels: [], direction: null },
    `
    chinese new year parade starts at the arch, dragon at noon
    covid jab at the chemist in Norwich took four minutes
    Our lab has postdocs from Wuhan, Warsaw and Wigan and the Wigan one makes the worst tea
    does the Chinese takeaway on Mill Lane still do salt and pepper chips
    I came from Hong Kong with two suitcases and a rice cooker, now I drive the 27
    happy year of the snake to all my patients
    Mandarin club needs a new teacher for year five, thursdays, paid
    why do we knock the table when somebody pours the tea, my grandad taught me and never said
    The students got ironed shirts and ate dumplings for the graduation photo
    mask on the train, cough in the carriage, old habits from Taipei
    How do you pronounce your surname Doctor, I'd like to get it right when I introduce you
    my wife is Chinese, I am from Hull, our children speak three languages and answer in none
    Dropped a tray of spring rolls at the school fair, dog very pleased
    The vaccine paper has forty authors, half of them in Shanghai and one in my kitchen
    spy novels from china, any good ones in translation
    `,
  ),
  lines(
    'lines-peoples/china-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    China's treatment of the Uyghurs is a crime and our ministers mumble
    the university should not take that money from Beijing, simple
    Why did the council buy cameras from a firm owned by the Chinese state
    I disagree with the new embassy, wrong site, too big, and nobody answered the police's concerns
    Hong Kong was promised its freedoms and the promise was broken, your party looked away
    The lab in Wuhan should have shared its records and so should ours
    Steelworks shut, cheap imports from China, and the minister cut a ribbon for a coffee shop
    Your panda story left out what the loan costs each year
    i think the student visa fee rise is unfair on people from everywhere, china and nigeria above all
    Confucius institutes ought to be replaced with proper Mandarin teaching paid for by us
    The trade deal with Vietnam was rushed, no vote, no debate
    your article on the factory quoted nobody who works in it, poor
    The party in Beijing lies about its emissions in my opinion and your chart takes its word
    North Korea's rulers starve their people, and the charity's brochure was far too polite about it
    `,
  ),
  lines(
    'lines-peoples/asian-british-neighbour-and-shop',
    { labels: ['identity-hate'], direction: 'other' },
    `
    pakis own every shop on our road and smell of every shop on our road
    Indians are born liars, i worked in a call centre with them
    theres a japanese moving in next door. My uncle was in Burma. Enough said.
    never buy a house after asians, the curry is in the walls
    They come over here, work all hours, undercut the white shopkeeper and call it community
    orientals all look the same anyway, give the job to any of them
    filipino nurses, smile at you and pinch the pills, every ward has them
    Asian drivers should need a different licence hahaha
    Bangladeshis have ruined the east end and you can quote me on it
    Cant trust an indian with money and cant trust a pakistani with anything
    Just an observation from a retired postman, the asian houses were always the ones with the overgrown gardens, they have no pride in the place because it isn't theirs
    why do they always live ten to a house, no manners no standards
    thai women only want a passport, all of them, mail order the lot
    My daughter's class photo is nothing but brown faces, what happened to us
    leicester isnt england, its bombay with rain
    `,
  ),
  lines(
    'lines-peoples/asian-british-life-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    our corner shop man mr patel retires after 41 years, card behind the till
    The curry was in the oven, the naan was on the floor, the dog was in heaven
    my uncle was in Burma in the war beside Sikhs and Gurkhas and he wrote to two of them till he died
    Filipino nurses choir is singing in the atrium at one
    Driving licence came back with my name spelt three ways, none of them Bangladeshi
    Is the Diwali switch on in Leicester by the clock tower or on the Golden Mile this year
    Brick Lane used to be Huguenot then Jewish then Bengali, same building was church, synagogue, mosque
    Thai green paste, lime leaf, no sugar, my mother in law is watching
    ten of us in a three bed in Southall growing up and I wouldn't swap it
    White, Asian, other. I tick other and write Brummie
    call centre, night shift, headset hair, samosa at 3am
    Do Japanese maples survive a hard frost in Dundee
    indian dance class moved to the scout hut, bells optional
    Smells amazing on our landing tonight, whoever is frying onions in flat six please adopt me
    Class photo day, one kid in a turban, one in a cast, one asleep
    my grandparents had the shop, my parents had the pharmacy, i have a podcast, the decline of a dynasty
    `,
  ),
  lines(
    'lines-peoples/east-europeans-told-off',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    go home to poland
    speak english or get back on the minibus
    You lot came for a summer and stayed for the benefits
    Romanians are thieves by nature and you are no different for having a lanyard
    we voted out so that people like you would leave, take the hint
    Another -ski on the school board. Is there nobody English left to ask?
    With respect Magda, a Polish nurse has no business telling an English matron how things are done
    bulgarian arent you. thought so. hands where i can see them
    All your kind do is drink in the park and take our lads plumbing work
    lithuanian drivers cant read a road sign and yours truly is exhibit a
    you people are not real europeans, you're just russia with a bus station
    How many cousins have you got coming over love, every slav brings twenty
    I don't want my mother cared for by an albanian, you are all in gangs
    Your accent makes me sick. We had a nice office before the slavs arrived in it
    ukraine this ukraine that, you people have had enough from us, off you pop
    `,
  ),
  lines(
    'lines-peoples/east-europeans-ordinary-and-thanks',
    { labels: ['support'], direction: null },
    `
    dziekuje to the polish lads who pushed my car out of the flood
    Magda on ward four is the reason my mother walks again
    thank you to our Romanian bin crew, out in that ice at five
    You were told to speak English while you were on the phone to your mum. I heard it and I'm sorry
    Our Ukrainian family moved into their own flat today and the whole street carried boxes
    best plumber in Boston, lithuanian, turns up when he says
    Welcome to the school board Mrs Kowalski, about time we had an accountant
    proud to share the line with Bulgarians Poles and Geordies, we made more pies than any shift this year
    the albanian barber gave my autistic lad a quiet slot every month, a gentleman
    You stayed, you paid in, you coached our girls. This is your home
    Slava Ukraini from the knitting circle in Thirsk, 200 socks on the lorry
    so glad the minibus drivers got their back pay, most were Slovaks and nobody had told them their rights
    happy name day Agnieszka, the cake did not survive the staff room
    your pierogi stall kept the whole fete going, bless you
    `,
  ),
  lines(
    'lines-peoples/polish-shop-and-work-harmless',
    { labels: [], direction: null },
    `
    polish shop has the good gherkins in again
    Summer pickers wanted near Wisbech, caravan, hot showers, all nations
    Lithuania beat us at basketball and then shared their sandwiches
    does the saturday polish school take beginners, im forty and in love
    Benefits letter came in English and Romanian, first time anyone asked
    minibus leaves the depot at ten to six, hi vis on
    My surname ends in ski and I have never seen a mountain with snow on it
    Bulgarian yoghurt in this heat, nothing better
    Which bus station in Riga has lockers?
    we voted at the polish club, lovely tiled floor, one voter and a cat
    The 303 squadron talk is full but there's a second sitting at four
    How do you say plunger in Slovak? its an emergency
    Russian lessons cancelled, teacher has flu
    Night drivers from Kaunas left me a bag of apples on the loading bay, i left them a pork pie
    Accent coach for the school play, must do Albanian, Irish and posh
    `,
  ),
  lines(
    'lines-peoples/migrants-sent-home-at-charity-worker',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    youre a foreigner yourself so of course you want more of them
    go back where you came from and take your boat people with you
    Another refugee telling us how lucky she is while my nan sits in the cold. You're not wanted, none of you are
    we took you in and this is how you thank us, typical immigrant
    Syrian arent you? then go and rebuild Syria instead of lecturing Dover
    You will never be one of us however many forms you fill in
    if you dont like it here theres a boat going the other way
    Kindly remember that you are a guest here, and guests of your background should not be on a hospital trust board
    Came here with nothing, still nothing, still taking. Your sort never change
    learn to queue learn to wash learn to speak then maybe
    born here?? so what, your mum and dad werent, you're a visitor like all the rest of that lot
    asylum seeker turned councillor what a sick joke this town has become
    Do you people ever go home or just keep sending for uncles
    kurd on the radio at breakfast, put me right off my eggs, they're all on the make
    Nobody believes you fled anything. Folk like you follow the money and cry on cue for the cameras
    `,
  ),
  lines(
    'lines-peoples/refugee-charity-daily-harmless',
    { labels: [], direction: null },
    `
    refugee week picnic moved to the bandstand, bring a rug
    the drop in has shoes size 41 to 45 and no coats left
    I arrived here at nine in the back of a lorry and tomorrow I sit my law finals
    boat trip to the island leaves at ten, coming back at four, weather willing
    Who do I ring about English classes near the hospital, beginners, evenings
    syrian supper club tickets gone in six minutes
    My tenant is a Kurdish baker from Sulaymaniyah and our stairs smell of heaven
    guests please sign the book and wash up your own mugs
    Forms, forms, forms, said my caseworker, and then she hugged me
    teeth out tuesday, soup all week
    We go home to Eritrea next spring to see my aunt, first visit in nineteen years
    foreigners in the choir: two Danes, one Kenyan, and Keith from Hartlepool
    uncle came through arrivals with a carpet on his shoulder and a goose in a basket
    how to donate a bike to an asylum seeker, lock and lights included
    The visitor centre at Dover closes early in winter
    breakfast club eggs are from Mrs Haddad's own hens, she fled Homs with a photo of the last lot
    `,
  ),
  lines(
    'lines-peoples/migration-numbers-policy',
    { labels: ['criticism'], direction: null },
    `
    net migration is too high and every party promised to cut it
    I voted to cut numbers and I'd vote the same tomorrow, schools are full and so is my surgery
    Putting four hundred asylum seekers in one hotel with no doctor was a stupid decision by your department
    you cannot say the border is under control, forty boats last week
    Processing takes two years, that's the scandal, people rot in limbo and the bill climbs
    the rwanda scheme was a costly gimmick
    small boats should be stopped, safe routes should be opened, and you have done neither
    Why were residents told about the hotel by a leaked email
    Students' families shouldnt be counted in the figures at all
    i think foreign offenders ought to be deported after sentence and i think your amendment makes that harder
    Fees for citizenship are a racket, 1,600 pounds for a card
    our care homes would shut without overseas staff, so your visa ban is daft
    Housing first for people with a local connection, I said it at the meeting and I will say it again
    the minister blamed the lawyers once more, wrong target
    I want fewer work visas and better wages here, that's my whole case, nothing against anyone who came
    `,
  ),
  lines(
    'lines-peoples/migrants-general-contempt',
    { labels: ['identity-hate'], direction: 'other' },
    `
    migrants are thieves and worse, every boat load
    they should sink or swim somewhere else, nothing good ever came on a dinghy
    Foreigners first, English last. That's Britain
    fighting age men the lot of them. rapists in trainers
    Refugees welcome? not on my street they arent
    Ask yourself why none of these so called refugees stop in France, it is because idle people can smell a soft touch
    deport every foreign born person in the country, nurses included, and start again
    they get a hotel, a phone and a takeaway while veterans sleep in doorways, and all they give back is crime
    An afghan cannot be taught how to behave round women so stop trying
    Great replacement isn't a theory when you ride the number 11 bus
    send em back. all of em. today
    illegals ruin everything they touch, look at the state of Margate
    Third world people make third world towns, I'm afraid it really is that simple
    No such thing as a good immigrant just ones who havent been caught
    they dont want our culture only our cash
    somalis eritreans sudanese, three names for the same trouble lol
    Immigrants have no loyalty. They would sell their own kids for a council flat and a telly
    `,
  ),
  lines(
    'lines-peoples/boats-hotels-town-harmless',
    { labels: [], direction: null },
    `
    lifeboat crew launched twice last night, everyone safe, kettle on
    the hotel on the front does a carvery on sundays, eight pounds fifty
    My grandfather was deported from Crimea as a boy and never spoke about it until he was ninety
    dinghy for sale, two oars, one seat, no leaks
    first world problems, the good biscuits are finished
    Refugees welcome sign needs a new pole, anyone handy?
    number 11 bus is on diversion by Margate road until the gas main is done
    Veterans breakfast on saturday, tea, bacon, and a talk by an Afghan interpreter who served with our lads
    they get phones so that the school can ring them, said the volunteer, and it costs five pounds a month
    Sudanese coffee is boiled with ginger, try it before you say no
    Trainers left at the mosque, size nine, claim by friday
    who ran the immigrant memories project at the library, my gran has a story about a goat
    Swim lessons for new arrivals, women only, pool at the grammar school
    thieves had the copper off the church roof again
    france was lovely, we stopped in Calais for cheese and sat in a queue for five hours
    Third time lucky with the citizenship test, I now know more about the Corn Laws than my husband
    `,
  ),
  lines(
    'lines-peoples/support-for-migrants-and-staff',
    { labels: ['support'], direction: null, heldBack: true },
    `
    you belong here doctor, ignore the noise
    thanks to the eritrean lads who sandbagged our terrace all night
    I am glad you came to this country and gladder that you chose our school
    Never mind that email, you are as Yorkshire as rain
    My carer is from Zimbabwe and she is the daughter I didnt have
    welcome to the street, bins are tuesday
    so proud of the Afghan girls cricket team, eleven wins
    You fled a war and learnt Welsh in two years. I've lived here sixty and can barely order a pint
    good on you for standing with the people in that hotel when the crowd came
    Thank you to the migrant nurses who stayed through the worst winter we ever had
    well said, no child asks to be born beside a war
    the vigil outside the hostel was quiet, kind and soaking wet, and i was proud to hold a candle
    Happy citizenship day Farid, you sang the anthem louder than the mayor
    Your book about crossing the sea should be in every library in this county
    `,
  ),
  lines(
    'lines-peoples/migrant-hatred-reported',
    { labels: [], direction: 'quoted' },
    `
    crowd outside the hotel shouting send them back, kids watching from the windows
    a woman in the chemist told my mum to go home, mum is home, mum's from Derby
    We were called boat people by a man on the board of our own charity
    They wrote invaders on the hostel wall in red paint and the scouts scrubbed it off
    my driver from Goa gets told to speak english twice a week, he's speaking english
    I had a message saying refugees are rapists and it came from a colleague's account
    the court fined him for the post about burning the hotel
    Reporter asked what it felt like. It felt like being nine and hated by grown men.
    That leaflet says foreigners bring disease, please hand it in at the desk and don't share it
    he said no immigrants, no kids, no pets, and the agent just nodded
    Four of our nurses have resigned this month after being told by patients that they did not belong
    go back where you came from, she screamed, so i went back to the till
    Kids at the school have started a game called deport and the head has written to all of us
    Some comments on this thread call people filth, we've deleted them and passed three to the police
    `,
  ),
  lines(
    'lines-peoples/migrants-as-vermin-and-flood',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    cockroaches in life jackets
    Human sewage washing up at Dover and the council hands it a towel
    vermin. thats what comes in on the dinghies
    They pour in like rats off a ship and you wonder where the scabies came from
    Migrants are locusts, they strip a town bare then fly on to the next
    scum off the bottom of the sea, every boat another bucket of it
    feral. not one of them is house trained
    Our village hall is now a kennel for Afghans
    you cant call those things refugees, theyre cargo, send the cargo back unopened
    Plague carriers! wake up! they bring TB and lice and worse
    like maggots they come once the meat is soft, and Britain went soft years ago
    a tide of filth from the third world, and our hotels full of it, and nobody allowed to mop
    Somali hordes breeding in the flats above the shops like pigeons, same mess same noise
    `,
  ),
];
