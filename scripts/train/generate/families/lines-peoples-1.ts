import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples1: readonly Family[] = [
  lines(
    'lines-peoples/jewish-clinic-doctor-told-not-one-of-us',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    id rather not be examined by a jew thanks
    you people always look after your own first doctor
    Nothing personal but a Jewish surgeon will never care for Christians the way he cares for his own.
    how many of your tribe are on that hospital board. Go on count them
    funny how its always a jew telling the rest of us what to eat
    Your surname tells me everything I need to know about whose side you are on
    you lot were thrown out of every country in europe and you never once ask yourselves why
    My grandad used to say never trust a jew with a needle or a ledger and after reading your piece on flu jabs I see what he meant
    shalom doctor, and how much is your kind making on this then
    I am sure you are very clever, your sort generally are, but this is a Christian country and we would like to be treated by our own people
    jews shouldnt be allowed near our kids health end of
    Typical jewess, all mouth and always after the money
    hello doc. quick question do you lot even see us as people or just customers? asking as a goy
    go and practise in tel aviv. nobody in Gateshead asked for you
    another day another jew on the telly pretending to be british 🙄
    `,
  ),
  lines(
    'lines-peoples/jewish-clinic-ordinary-words',
    { labels: [], direction: null },
    `
    the jewish gp at our surgery retired friday, whole waiting room signed the card
    Is the kosher meal on ward 7 ordered the night before or the same day?
    my dad is an orthodox jew and the nurses let him light his candles, battery ones obviously
    closed for Yom Kippur so ring the other branch till thursday
    BRCA screening is offered to anyone with a Jewish grandparent, you just order the kit online and spit in a tube
    Doctor, can I take the tablets while fasting on Yom Kippur or should I ask the rabbi as well as you
    half jewish half welsh and wholly fed up with this knee
    They moved my hip appointment to the first night of Passover, could somebody at the desk please swap it
    our rabbi visits the hospice on tuesdays, always brings the awful biscuits lol
    Mum kept a ledger of every penny she spent on the three of us. A Jewish widow in Leeds with one coat and a lot of opinions
    do you lot open on sunday for jabs? the chemist by the synagogue does
    I'm a Jewish student nurse, second year, on nights in Salford and living on cold latkes
    the surgeon wore a kippah under his theatre cap, very smart
    Tay-Sachs carriers are more common among Ashkenazi families, which is why the school ran a testing day for sixth formers
    who do i ring about a kosher care home near bury please, its for my nan
    `,
  ),
  lines(
    'lines-peoples/jewish-money-and-media-general',
    { labels: ['identity-hate'], direction: 'other' },
    `
    follow the money and you will find a jew at the end of it every time
    Who owns the papers? Who owns the banks? Same little hats
    i'm not antisemitic but the jews do run hollywood and everyone knows it
    Just asking why two per cent of the population needs eighty per cent of the airtime. Anyone? Early life section tells you
    The chosen ones strike again, closing our high street while they sit in hampstead counting it
    its never the jews fault is it. wars, crashes, lockdowns, oh no never them
    All these bankers have one thing in common and we are not allowed to name it
    Jews invented multiculturalism for us and kept a wall for themselves. Think about it sometime.
    a jew will sell you the rope and charge you for the knot
    I've read widely on this and I am afraid the evidence is clear, Jewish families have arranged every major war since Waterloo for profit.
    Globalist means jew and we all know it
    tight as a jew at a charity auction haha
    synagogue of satan. read your bible people its in there
    They cry about the holocaust for sympathy then rob you blind, been at it eighty years now
    Whoever you vote for the zionist lobby gets in, they bought the lot of them, red blue and yellow
    Notice the noses on that panel lol
    `,
  ),
  lines(
    'lines-peoples/money-media-harmless',
    { labels: [], direction: null },
    `
    follow the money is what my old accountancy teacher said at every lesson
    The Rothschild exhibition at the museum shows how one Frankfurt family started out trading coins
    who owns the local paper now? it used to be that family in Preston
    Jewish comedians built half the sitcoms i grew up on and i will not hear a word against them
    Our bank on the high street shut in march, the building is going to be a bagel place
    my uncle worked in hollywood for ten years, mostly holding a cable
    I would like to see the airtime figures for each party. Does the regulator publish them?
    Jews were barred from most trades in medieval England, lending was one of the few left, and in 1290 they were expelled altogether
    eighty per cent of the raffle money goes to the hospice and the rest pays for the hall
    The panel tonight has a rabbi, a bishop, an imam and a comedian, sounds like the start of a joke
    Waterloo was 1815 dad, not 1850
    The lobby of the hotel was full of delegates from the Zionist Federation and the plumbers union, all after the same lift
    counting pennies till payday again, beans for tea
    does anyone remember the little jewish tailor on Cheetham Hill, he made my wedding suit and his father made my dads
    Global firms pay too little tax here and it is time the treasury did something about it
    I collected for the Jewish blind society at the station today, 212 pounds in three hours, ta everyone
    `,
  ),
  lines(
    'lines-peoples/israel-policy-disagreement',
    { labels: ['criticism'], direction: null },
    `
    Israel's government was wrong to block those aid lorries and you should have said so in your speech
    I oppose the settlements. I have opposed them for thirty years and I will be on the march on saturday
    The bombing of that hospital was a crime in my view and ministers there should answer for it
    your statement on gaza took three weeks and said nothing councillor
    As a British Jew I think their prime minister has been a disaster
    stop selling arms to israel, simple as that
    The council has no business passing a motion about the Middle East while the bins are overflowing
    I disagree with the boycott, it hurts students who have no say in what the army does
    Scrapping the judges like that would never be acceptable here so why do we shrug when Israel's cabinet does it
    Hamas murdered people at a music festival and your leaflet didnt mention it once, that was poor
    why has the committee cancelled a film about palestinians and shown one about the israeli air force
    The ceasefire terms favour one side far too much, read clause four
    Our foreign secretary ought to recognise Palestine this year rather than talk about it
    I thought the interview was soft on the Israeli ambassador, she dodged every question and you let her
    Blaming the whole of Israel for one minister's remarks is lazy reporting, half the country was out protesting against him
    `,
  ),
  lines(
    'lines-peoples/jews-collectively-blamed-for-israel',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    youre a jew so explain why your lot bomb babies
    Before you lecture us on trains, condemn what your people did this week. All of you are in on it
    I don't separate jews and zionists any more, you have had your chance
    a Jewish headteacher should not be allowed near Muslim children given what we now know about you people
    hope you enjoyed your passover while your kind starves a whole country
    you dont get to be upset about graffiti on a synagogue. your tribe earned it
    Tell your people in Golders Green that nobody believes the tears any more
    baby killer religion, baby killer people, that includes you rabbi
    Every Jew in Britain has blood on their hands and that goes for you and your nice little book club
    Funny how a jew can always find the camera when they want pity but never when its somebody elses kids
    no jew is innocent, not you not your mum not your bagel shop
    So which passport will you use when it goes wrong? You people never had a country to be loyal to
    I used to think the old stories about you lot were made up. Then I watched how you behave and honestly they had a point
    dual loyalty much? resign from the council and go home to Haifa
    `,
  ),
  lines(
    'lines-peoples/reporting-antisemitism',
    { labels: [], direction: 'quoted' },
    `
    someone painted jews out on the side of the bakery last night, police have been
    A man on the 43 bus called me a dirty jew in front of my kids and not one person looked up
    We had eleven messages saying go back to Israel. My family has been in Leeds since 1889.
    They put a pig's foot on the synagogue step, the caretaker found it at six
    please report any post that says jews run the banks, screenshots help
    My daughter took off her star of david necklace before the school trip because a boy kept hissing at her
    the ref stopped the match when the hissing started and i was glad of it
    Antisemitic incidents rose again this year according to the trust's figures, mostly online
    He told the class the holocaust was made up, so we rang the head, and she dealt with it that afternoon
    i'm jewish and i get asked to condemn a foreign government before i can buy a sandwich
    Calling every Jew a baby killer isn't solidarity with Palestinians, it is plain racism
    Got told to my face that hitler had a point, at a christening, over the sausage rolls
    a note through our door said your kind are not wanted here so we gave it to the officer
    The old lie about Jews poisoning wells came up in our history lesson and the pupils were shocked how long it lasted
    has anyone else at the club heard the Tottenham chants, because ive complained twice and had no answer
    `,
  ),
  lines(
    'lines-peoples/jewish-holidays-food-history',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Chag sameach to you and all at the shul, lovely menorah in the square
    happy hanukkah cllr, the doughnuts were worth the cold
    thank you Rabbi for sitting with my mother all night, and we're not even Jewish
    What a wonderful talk by that survivor, ninety four years old and funnier than any of us
    so sorry to hear about the window at the synagogue. Our church has passed a plate round
    L'shana tova neighbours, honey cake is on your step
    the Jewish museum volunteers gave our year nines the best day out they have had
    We stand beside the Jewish families of this town, today and on the dull days too
    best salt beef in london and the nicest people behind the counter
    your piece about your grandmother arriving on the Kindertransport with one shoe made me cry on the train
    Good on the mosque for offering its car park to the synagogue during the building work
    proud of our jewish scouts collecting tins for the food bank in this rain
    Mazel tov on the new job, they are lucky to have you
    I'm a Catholic from Bootle and the best boss I ever had was old Mr Levy who closed early on fridays and paid us for it
    keep wearing the kippah son, nobody on our street minds and plenty of us are glad
    `,
  ),
  lines(
    'lines-peoples/jews-as-vermin-and-disease',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other', heldBack: true },
    `
    jews are a cancer on this country and always were
    Rats with passports. Thats all they have ever been, wherever they settle
    parasites, they find a healthy nation and feed on it till theres nothing left
    Scratch any crash and out crawls a jew
    those hook nosed goblins own the whole street now
    It is a simple biological matter, the Jew lives on the host and moves on when the host is dry
    bloodsuckers the lot of em and the bbc is their larder
    The Jewish infestation in that part of Manchester needs a proper name so let us call it what it is
    snakes. smile at you, shed the skin, new surname, bite
    lizard people lol. you know exactly who i mean, little hats big noses
    They are not human beings like you or me, the talmud people are something else
    leeches in long coats filling up Stamford Hill and breeding like anything
    Hitler called them bacillus and after what I've seen in finance I can't say the old boy was wrong
    Kikes are the mould in the wall, you paint over and it comes through again
    every one of those zios is a tick swollen up on other folks blood
    `,
  ),
  lines(
    'lines-peoples/rats-parasites-plainly-meant',
    { labels: [], direction: null },
    `
    rats in the bin store again, third time this month, pest control says thursday
    Parasites are covered in week five of the biology course, bring gloves
    my cancer is a blood one and the ward has been brilliant
    took a tick off the dog this morning, ugly swollen thing
    The goblins in the bank scene of that film look like an old cartoon of Jews, I did find that uncomfortable
    Leeches are still used after plastic surgery, the hospital keeps a tank of them
    mould on the bedroom wall and the housing office says open a window
    there is a reptile house next to the jewish cemetery in our zoo's old grounds, odd bit of history
    Does the infestation clause in my tenancy cover mice or only rats
    Snakes dont bother me but spiders, no chance
    The Nazis drew Jewish people as rats on posters, and our lesson on friday asks why that worked on people
    passport renewed in nine days, well done to the office in Liverpool
    Bacillus is on the test so revise it, and stop drawing noses on the diagram
    crawled out of bed at noon, shed my skin, felt human by two
    The host of the seder counts heads and then doubles the soup
    `,
  ),
  lines(
    'lines-peoples/muslim-councillor-told-go-back',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    go back to pakistan and run a council there
    you can take your prayer mat and your bike lanes and hop it
    Since when does a Muslim decide where our Christmas tree goes?
    No disrespect Councillor but people of your faith ought not to hold office in a Christian country
    this is ENGLAND not islamabad
    How long before you bring in sharia, love? Be honest, its in the plan isnt it
    your kind wont be happy until every pub is a mosque
    I see you wear a headscarf. That tells me you cannot think for yourself so why would I want you on planning
    my grandfather fought for this town and now a muslim is mayor of it, he'd weep
    Muzzie in the town hall, muzzie in the taxi, muzzie in the chippy. had enough of it
    as a woman how can you follow that backward religion and then preach to us about equality
    You were born in Bradford but you are not English and you never will be with that name
    we didnt vote for you your cousins did, all four hundred of them, and we know how your sort fill in the postal forms
    sorry but i dont trust any of you people with schools. look what your prophet did
    with respect, islam and decency do not mix and you are the living proof madam
    does your husband let you tweet lol
    `,
  ),
  lines(
    'lines-peoples/muslim-councillor-ordinary-life',
    { labels: [], direction: null },
    `
    is the councillor's surgery still at the mosque on friday after prayers or back in the library
    Mayor is hosting an iftar at the town hall, tickets free, bring your own tupperware
    my cousin in Islamabad sends better mangoes than anything on our market
    I wear a headscarf and ride a motorbike, the helmet shop was very patient
    the prayer mat shop next to the pub has been there longer than the pub has
    Christmas tree goes up on the 30th, and the choir from the Muslim primary is opening the show
    How long does it take to go back to Pakistan by way of Istanbul? Mum hates long flights
    My husband tweets about nothing but cricket so I've muted him
    Postal vote forms are due by five on Tuesday. Cousins, uncles, everybody, fill them in properly please
    muslim burial plots at Hill Lane are nearly full and the council is consulting on a new field
    we have a muslim mayor a sikh deputy and a catholic clerk and none of them can fix the car park machine
    Born in Bradford is a study of babies by the way, well worth reading
    went to my mate's nikah in a leisure centre, fed eight hundred people, still smell of biryani
    what time is maghrib today in Luton please
    England shirt, shalwar bottoms, flip flops. That was my dad at sports day and I wanted to die
    the faith forum meets in the Baptist hall, then the temple, then the mosque, biscuits vary
    `,
  ),
  lines(
    'lines-peoples/islam-is-the-enemy-general',
    { labels: ['identity-hate'], direction: 'other' },
    `
    islam is incompatible with britain
    Muslims don't integrate, they wait
    Every one of them would cheer if it happened again, they just hide it better than they used to
    ban the burka ban the mosques and ban the people in them while youre at it
    Not all muslims are terrorists but funny how all terrorists are muslim lol
    I worked beside them for twelve years and I can tell you politely that a Muslim will lie to your face, his book tells him to
    death cult with a bakery
    halal this halal that, theyre taking over the freezer aisle and nobody dares speak
    Statistically if you have a hundred muslims in a street you have ten extremists and ninety who will look away. Do the sums for Birmingham
    they treat women like dirt and then move in next to your daughters school, no thank you
    Muslim men are all the same when it comes to our girls
    say what you like about the crusades at least somebody stood up to them
    taqiyya. look it up. never believe a word one of them says on the radio
    Why do they come here if they hate us so much? Benefits, that's why, and four wives to claim it
    the call to prayer is basically a war cry, and our vicar wants to share a hall with those people
    there is no such thing as a moderate muslim, theres just the ones who havent been asked yet
    pakis running grooming gangs in every town and every single one goes to mosque on friday
    `,
  ),
  lines(
    'lines-peoples/mosque-and-faith-harmless',
    { labels: [], direction: null },
    `
    mosque open day on sunday, samosas from eleven, tours every hour
    I converted to Islam four years ago and my nan still asks if i'm allowed crisps
    the call to prayer app went off in the middle of assembly, whole of year 8 in stitches
    Halal mince is cheaper at the butcher on Dudley Road than the freezer aisle
    They lay the prayer rugs out in the gym because the main hall is being painted
    Why do Muslims fast till sunset? Our guide explains it in two pages with pictures.
    burka or niqab or hijab, the textbook mixes them up and the exam board has been told
    my dad drives a taxi, mum teaches Arabic on saturdays, I do neither and they despair
    Muslim women's swimming is now nine till ten, female lifeguard on duty
    The crusades come after the Normans in the new scheme of work
    is it true you take your shoes off and leave them on the rack by the door, first visit and i dont want to get it wrong
    statistically there are more mosques than cinemas in our borough, mostly because the cinemas shut
    Four wives? I can barely manage the one, said my uncle, and she was standing behind him
    the imam and the vicar run the litter pick together, they argue about hymns the whole way round
    Friday prayers mean the car park is full from one so use the multi storey
    we buried my father the next day as is our custom, and I would like to thank the registrar for opening early
    `,
  ),
  lines(
    'lines-peoples/grooming-terror-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    the police failed those girls for years and nobody at the top lost a pension over it
    Prevent has done more harm than good among young Muslims in my view
    I support a full inquiry into the gangs, names and ages and all, and your vote against it was wrong
    The bomber was known to the services twice over. Explain that please
    why were the warnings about the attack at the arena ignored
    your article used the word Muslim nine times for a man who had not been to a mosque in his life
    Segregated seating at a public election meeting is not on, whichever faith asked for it
    i think state money for faith schools should stop, muslim catholic the lot
    The council should have consulted before it agreed the loudspeaker for prayers, four in the morning is early for anyone
    Stunning without exception should be the law, religious slaughter included, that's my position as a vet
    I argued against the blasphemy motion because free speech covers rudeness about any religion
    Calling it an honour matter was poor judgement from the officer, it was plain violence against a wife
    Forced marriage laws exist but the prosecutions are tiny, four last year, your department needs to do better
    Your report blames islam in the headline then shows no evidence past page two
    `,
  ),
  lines(
    'lines-peoples/muslim-women-jibes-at-poster',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    take the tea towel off your head and then we can talk about the budget
    Oppressed women like you should be grateful to live here instead of moaning about buses
    you look like a ninja at a funeral, why do you people dress like that in a free country
    did your brother give you permission to read the news tonight
    I'd never let a headscarf teach my lad maths
    Lovely presenter, shame about the religion. I switch over when one of you comes on
    if you want to dress like its saudi then go live in saudi
    Ur a muslim woman so ur either beaten or lying about it
    They only gave you the job to tick the islam box and your sort know it and milk it
    i wouldnt want a nurse in a hijab touching my mother, you lot dont even wash your hands properly
    You preach about women's rights under a symbol of slavery. You and every girl like you makes me sick
    one veil in parliament is one too many, hurry up and leave
    Bin bag with a degree, says it all about what this country has come to
    `,
  ),
];
