import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples5: readonly Family[] = [
  lines(
    'lines-peoples/poor-people-contempt',
    { labels: ['identity-hate', 'insult'], direction: 'subject' },
    `
    council house scum with a microphone
    chav
    you grew up on an estate and it shows, your type ought to be sterilised not elected
    Benefit scrounger, your mum one too, third generation of thick
    pond life from the flats wants a park now does it
    The poor are poor because they are stupid and you, my dear, are a fine sample
    scratter running the food bank, bet half the tins went home in the pram
    No breeding no brains no belt. Typical tower block trash
    underclass mouthpiece with a voice like a bin lorry
    Pikey accent, primark suit, brain of a chip
    you doleites are all the same bone idle and twice as ugly
    Someone with your upbringing should be mopping the chamber and even that needs a brain
    fat lazy peasants like you are what is wrong with the north
    `,
  ),
  lines(
    'lines-peoples/age-and-class-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    bus pass came, sat upstairs at the front like a kid
    Council house born and bred and I still polish the step
    my nan is ninety one and just beat the doctor at dominoes
    Who remembers rationing? School needs speakers for thursday
    mothballs, mints, moth holes, grandads wardrobe in three words
    I'm a boomer, he's a millennial, the dog is in charge
    estate fun day, bouncy castle if it stays dry
    The universal credit phone line kept me on hold for ninety minutes, third day running
    Old folks home choir did punk songs, microphone survived
    primark suit, borrowed tie, got the job
    Fossils found in the cliff after the storm, kids dug out an ammonite the size of a loaf
    pensioners' lunch is fish on fridays, three pound
    we were poor and I did not know it until a girl asked why my coat had someone else's name in
    mum claimed, dad drank, and I got a library card which did the rest
    `,
  ),
  lines(
    'lines-peoples/age-and-class-policy-and-support',
    { labels: ['criticism'], direction: null },
    `
    the two child limit is cruel, scrap it
    Winter fuel cut was a blunder, my neighbour sat in her coat till march
    I think the triple lock is unfair on the young, say so and lose my vote, fine
    You called it an estate problem, it's a lighting problem
    why does the job centre close at lunch when people on benefits have to sign at lunch
    Free bus passes should start at 66 like the pension
    the tower block cladding is still there, eight years on, and the minister cut the fund
    Your column on chavs was snobbish, twenty years out of date and not funny
    Care fees took my mother's house in eighteen months
    Pay for carers is a disgrace to any rich country
    The library closed where the poorest kids live, bad choice by the cabinet
    digital parking shuts out old people, bring back coins
    Rent caps sound kind and would shrink the supply, read any economist
    I don't agree that pensioners should resit the driving test at seventy, eighty perhaps
    `,
  ),
  lines(
    'lines-peoples/nations-faith-age-hate-told',
    { labels: [], direction: 'quoted' },
    `
    someone wrote english out on the holiday cottage and the owner is from Swansea
    They threw an egg at the turban of a man collecting for the lifeboats
    my irish gran was refused a room in 1958 because of the card in the window
    A patient told the chaplain that all catholics are child abusers, he carried on pouring the tea
    he calls every welsh colleague a sheep botherer and HR have it in writing
    the gurdwara had its windows smashed by lads who thought it was a mosque
    I'm 74, I stood for parish council, and got nineteen messages telling me old people should shut up and make room
    Scum from the flats, the email said, about children, about a swing
    the steward called my dad osama while looking in his packed lunch
    Sectarian singing on the train again, the guard put it in his report
    That word for Scots was in the email, the one about socks, and the partner has apologised to everyone on the floor
    A boy in my form was called cow worshipper all year and only told us in june
    `,
  ),
  lines(
    'lines-peoples/short-forms-go-back-and-you-lot',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    wrong colour for this town
    not british never will be
    your kind ruin it
    we dont serve muslims here lol
    Another pak on the parish council
    jog on to Kabul
    jew lover and a jew
    home is that way 👉 airport
    nothing worse than a mouthy immigrant
    England for the English so bye
    you foreigners never learn
    send her back
    gypsy blood always tells
    `,
  ),
  lines(
    'lines-peoples/short-forms-harmless',
    { labels: [], direction: null },
    `
    wrong colour paint, taking it back
    not british summer time yet is it
    Too many of us for one car
    your kind words helped
    going back for my umbrella
    we serve halal here all week
    Another lamb on the allotment wall
    jogging in Kabul, a memoir
    my jewish mother loves it
    Smells like curry, tastes like victory
    passport photo, dreadful
    home safe, airport empty
    nothing beats mum's pierogi
    England by two wickets
    foreign coins jar is full
    send her my love, back monday
    Gypsy jazz at the Bell tonight
    `,
  ),
  lines(
    'lines-peoples/bus-company-staff-foreign-driver',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    is your driver even english
    Every 14 this week had a foreigner at the wheel, none of them can drive and none of them can smile. Thats your hiring for you
    sack the somalis and the buses might run
    Your depot is like the united nations and it stinks like a bazaar
    white drivers were on time
    Dear Bus Company, kindly put a note on the app when a Muslim is driving so decent passengers can wait for the next
    Romanian on the 8 again, hid my purse
    I got on, saw a turban, got off. you people can keep your 2 pound fare
    no wonder im late with you indians on the desk
    bet whoever types this is called mohammed and has never seen a bus
    a black lass selling tickets and an african at the wheel, are we in Lagos
    you lot only employ your own. Pakistani boss pakistani drivers, pakistani time keeping
    bring back conductors and bring back british ones, your sort just stare
    Chinese driver, need i say more haha
    Get a white person to answer this message
    `,
  ),
  lines(
    'lines-peoples/bus-company-ordinary-passengers',
    { labels: [], direction: null },
    `
    is your driver training open to over fifties
    The 14 was full of schoolkids singing so i walked
    Somali driver on the 8 waited while i ran with the pram, legend
    my purse is on the 22, brown, with a bus pass for a Mrs Okafor
    late again, third day, roadworks at Lagos Street this time
    Does the app work in Polish or Urdu yet, asking for my dad
    mohammed on the desk found my hat and posted it
    2 pound fare, end of when?
    Can the early bus stop nearer the mosque in Ramadan? about forty of us at half four
    turban, bobble hat, hood up, everyone at that stop was freezing
    Why does the Airport bus smell of bazaar perfume, it's rather lovely
    white bus green stripe, number plate starts YK, went through red
    conductor on the heritage tram came from Jamaica in 55 and trained half the depot
    sunday timetable says christmas eve until noon, is that right
    `,
  ),
  lines(
    'lines-peoples/school-gate-parents-and-new-pupils',
    { labels: ['identity-hate'], direction: 'other' },
    `
    half that class dont speak english and never will, dim as the day
    Since the afghans came the school has gone to the dogs
    I'm moving my two, I will not have them sat next to gypsies
    nits, knives, nigerians. Thats year nine
    the polish kids are rough because polish people are rough
    Lovely school until the brown wave hit it
    They gave our hall to muslims for a day, next it will be our daughters
    You could tell which ones are refugees, they steal the crayons
    Not being funny but black kids bring the results down everywhere, its in the genes
    why does everything have to be eid this and diwali that for people who dont belong here anyway
    jewish children get extra time off and extra marks, the governors are all cousins
    Hindus cheat in exams, its like a sport to them
    One traveller child in a class and the whole class learns to thieve
    I said to the head, nicely, we'd be happier with children of our own sort and fewer of those
    Too many foreign mums at the gate jabbering, makes me feel ill in my own town
    `,
  ),
  lines(
    'lines-peoples/school-gate-harmless',
    { labels: [], direction: null },
    `
    half the class has chickenpox, other half has glitter
    Afghan kite day on the field, string at the ready
    eid party, diwali party, carol concert, and I've to ice something for all three
    Which bus do the new refugee pupils get from the hotel? my son wants to sit with his mate
    Polish mums stall sold out by ten, always does
    the hall is muslim prayer at one, taekwondo at two, jumble at three
    Crayons, glue, tissues, year one needs everything
    My daughter's best friend is a Traveller so we get postcards all summer
    exam results in: my nigerian neighbours' twins got eleven nines each and we heard it through the wall
    jewish studies trip to Prague, deposit by friday
    mums at the gate swapping recipes in five languages, i came away with a jar of something red
    The genes and inheritance test is on monday so learn the peas
    Black tights, grey skirt, no hoops
    not being funny but who parks a horsebox on a zigzag
    can governors be cousins? asking as the clerk
    `,
  ),
  lines(
    'lines-peoples/polite-letters-to-head-teacher',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Dear Headmistress, I write without malice, but a woman of your race cannot understand the history of these islands and should not teach it
    I have every respect for your qualifications. My objection is only to your people.
    Forgive an old man's frankness, the Jewish temperament is not suited to the care of English boys
    Would you not be more comfortable among your own, Mr Hussain? I'm sure we all would
    One tries to be fair. Nevertheless in my long experience the African makes a poor administrator and your school bears it out.
    May I gently suggest that a Muslim family man resign before Christmas, since you people cannot share in it
    Kindly do not take this amiss but we chose this village because it was white
    It's no fault of yours that you were born Romanian. It is however a fact, and honesty isn't something your nation goes in for
    Having prayed on the matter I feel a Hindu ought not to lead a church school or frankly any school where there are ours to be led
    My wife and I voted against your appointment. We'd have done so for anyone of Traveller stock, so please feel no personal slight
    I do not hate you, I merely believe that your kind belong elsewhere and said as much to the governors
    You are a credit to your people, madam, which I'm sorry to say is a very low bar
    Good afternoon. How many coloured staff is enough? I ask as a donor
    `,
  ),
  lines(
    'lines-peoples/polite-letters-harmless',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Dear Headmistress, I write with thanks, my grandson came home able to tell me who Mary Seacole was
    Forgive an old man's frankness, Mr Hussain, but you're the best thing to happen to that school since the roof
    We chose this village for the bakery and stayed for the people, all sorts of people
    May I gently suggest you take a rest at half term, you look worn out
    I have every respect for your decision to close for the snow
    Good afternoon, a small donation is enclosed for the African drums
    Having prayed on the matter I should like the rabbi to speak at our Lent course too
    My wife and I voted for your appointment and would again
    Kindly pass my regards to the Romanian lady in the kitchen for the plum dumplings
    One tries to be fair. The carol service was long, the Eid assembly longer, both were a joy
    It is no fault of yours that the boiler failed
    You are a credit to the county madam, and my late husband, a hard marker, would have said the same
    I'm a Traveller grandmother, I left school at nine, and I read your newsletter aloud to everyone on our site
    With kind regards from the Hindu temple committee, we enclose forty boxes of sweets for your staff room
    `,
  ),
  lines(
    'lines-peoples/hidden-hand-conspiracies',
    { labels: ['identity-hate'], direction: 'other' },
    `
    the kalergi plan is real. jews bring in the muslims and whites pay for both
    Ask who funds the boats. Ask what his surname is. Then ask what his religion is
    Coincidence that every editor is one of the tribe? I stopped believing in coincidence in 2008
    they want us mixed till theres no english left, thats the whole point of the immigrants
    A certain people, and I name no names, have had their hand on the tap since the bank was founded
    The mosque planning map makes a ring around the barracks, work it out, they are getting ready
    vaccines, jews, money, sterile whites, join the dots sheep
    Same nine families. Same desert religion. Same long noses in every crash
    our rulers are breeding a brown servant class that will vote how its told
    Chinese students are sleeper agents, each one with a switch in his head that the party flicks
    look up who ran the slave ships, they dont teach you that it was you know who
    The Polish were sent in to break the unions, the Pakistanis to break the girls, next lot will break the police
    Not a single jew died on that day, bit odd isnt it
    Diversity is a code word for white genocide, minority by 2060, and the blacks are laughing about it
    `,
  ),
  lines(
    'lines-peoples/hidden-hand-history-and-talk-harmless',
    { labels: [], direction: null },
    `
    join the dots book for the flight and he did my passport instead
    The Protocols were a forgery made by the tsar's police, our local history evening goes through how
    Who funds the lifeboat? We do, coffee morning, friday
    same nine families at every christening round here
    Tonight: why do people believe plots about Jews, a talk with slides
    The map of the barracks in 1850 shows a mosque for lascar sailors, tiny thing by the dock
    my surname was changed at the port, from Kowalczyk to Cole
    Slave ship records for Bristol are online now, search by captain
    editor wanted, parish magazine, unpaid, patient
    I was in a masonic lodge once, to fix the boiler
    minority languages day, bring a poem in Cornish, Romani, Urdu or Manx
    it was a coincidence that both rabbis at the conference were called Lionel and both were from Hull
    The bank was founded by Quakers and sold cocoa on the side
    Chinese students asked me where to see a hedgehog and we found one
    Your vaccine clinic at the temple, is it drop in or booked
    `,
  ),
  lines(
    'lines-peoples/jokes-at-races-expense',
    { labels: ['identity-hate'], direction: 'other' },
    `
    whats the difference between a jew and a pizza, ill let you finish that one lol
    Why do muslims never play hide and seek? Nobody would look for them 😂
    How do you fit twenty romanians in a car, ask one
    heard about the irish scientist? course not haha
    I like the Chinese, you can't tell when they're dead
    black lad walks into an interview. no i cant think of an ending either 🤣
    They should put the asylum hotel on wheels then the gypsies could nick it
    My wife asked for something exotic so I got her a pakistani, does the windows and the nicking
    what do you call an honest albanian. no idea never met one
    Two rabbis find a penny, thats how wire was invented, hahaha too true
    polish plumber, romanian banker, english victim. tell me which bit is the joke
    Its only banter but welshmen are what you get when you leave a sheep out overnight
    cross a gypsy with a jew you get a chain of empty shops, boom boom
    Ramadan, the only month the benefits office gets a rest from the greedy beggars lol
    sikh and ye shall find, usually behind the counter overcharging, they're all at it
    `,
  ),
  lines(
    'lines-peoples/jokes-ordinary',
    { labels: [], direction: null },
    `
    what's the difference between a pizza and my husband, the pizza arrives
    Two rabbis and a vicar in a lift, the rabbi tells it better, it's his joke
    why do Welsh choirs always win? they will not go home otherwise
    my dad jokes in Polish are worse, says everyone in Poland
    How do you fit twenty aunties in a car, you don't tell the twenty first
    I like the Chinese on Mill Road and the Indian on Hill Road and my doctor likes neither
    Hide and seek at the mosque picnic went wrong when the imam fell asleep in the shed
    Plumber came. Plumber laughed. Plumber left
    irish goodbye from me, two hours long, coat on throughout
    sikh comedian at the Dome tonight, his bit on passports is priceless, his mum heckles
    banter in our office is mostly about biscuits
    Ramadan diary day nine, dreamt I ate a pillow
    black lad, white lass, brown dog, green caravan, best holiday going 😂
    what do you call a Scotsman with a parasol, optimistic
    Only a joke, said the cake, and collapsed
    `,
  ),
  lines(
    'lines-peoples/doctor-and-ward-racial-refusals',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    get me a white doctor
    You're too dark to be touching my baby
    nigerian nurse again, cold hands cold heart, whole nation of them
    I asked for an English dentist and got one of you
    is there nobody proper on tonight love, you know, from here
    foreign doctors kill people, that is just a fact of the overseas exam, and you're one of them
    I'd sooner wait nine hours than be stitched by a Paki
    Your sort get the job because its cheap and the rest of us get the cemetery
    Indian GP equals wrong tablets, every time, its how theyre trained
    keep your hindu hands off my father
    No Arabs in theatre please. Put that on my notes.
    the filipino one was rude the jamaican was lazy and now theres you
    Why must I be grateful to an african for a job an english girl could have
    Pharmacist in a headscarf, straight out the door I went, wont be poisoned by you people thanks
    all them foreign carers are on the rob and you sound foreign to me
    `,
  ),
];
