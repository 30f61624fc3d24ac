import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: five word grumbles to conspiracist certainty. */
export const linesHustings7: readonly Family[] = [
  lines(
    'lines-hustings/five-word-grumbles',
    { labels: ['criticism'], direction: null },
    `
    Wrong vote. Wrong reasons. Disappointed.
    Not good enough, minister
    You never answered the question
    That is a terrible idea
    Fix our buses first please
    no no no no no. vote no
    Strongly disagree with this one
    Too little and far too late
    And the money comes from where?
    Worst budget in years, sorry
    Still no reply. Day forty.
    I won't be voting for this
    You've got this badly wrong
    SAVE OUR SCHOOL BUS 😡
    This won't help renters one bit
    Misleading chart, start the axis at zero
    Expected better from you, Governor
    Cruel policy. Please drop it.
    We said no last time too
    Another broken pledge, number seven
    Terrible look, Senator. Apologize.
    That's simply not what happened
    Then fund it properly!
    Lost my vote with that
    Tell that to the food bank
    Rubbish. Literally, the rubbish. Collect it.
    Shocking state of that ward
    Nope. Bad bill. Next.
    Do more. Tweet less.
    You could've voted for it
    `,
  ),
  lines(
    'lines-hustings/please-and-thank-you-asks',
    { labels: [], direction: null },
    `
    Please could somebody from highways look at the zebra crossing by the infants' school, the lights have been out since half term
    Councillor, is there a form for getting a skip licence or do I ring?
    Would you sponsor the bill on newborn screening, Senator? Our daughter would have lived.
    I'm begging you to read the letter from the carers' group before tomorrow's vote
    Can you raise the case of my brother, held in {town} since the spring, with the minister? Details emailed.
    Hi, it's about the damp at Flat 6 again, happy to send photos
    Mr. President please pardon the turkey AND the stuffing
    pls can u follow back i need to dm u about housing
    If you have two minutes: the petition about Huntington's patients needs one more signature from the front bench
    We've invited all five candidates to the mosque's open day, could you confirm by Wednesday?
    Governor, the National Guard kitchen in our county has run out of propane
    Kindly ask the department to reply in large print, I've told them twice that I'm partially sighted
    Any chance of a message for my nan's 100th? She's voted in every election since 1945.
    Who can I complain to regarding a parking ticket issued while I was giving birth? (She's fine, 7lb 2.)
    I need help with a passport before Friday's funeral in Karachi, your office phone is engaged
    Could you ask why our post office only opens on Wednesdays now
    Requesting a yes or no on HR 8, thanks, constituent from Bucks County
    dear sir i am new in this country 3 year, i pay tax, how i can vote in local election please
    My class want to know if the mace is heavy
    What do we have to do to get a doctor in this town? Serious suggestions welcome, I'll do the typing.
    Ma'am, my unit's mold complaint has sat on base since June, whom do I write to next?
    Urgent: care home on Elm Road without hot water, duty manager not answering, can the council step in?
    Let us know when you're next in the market, the fish man's got a bone to pick about permits
    `,
  ),
  lines(
    'lines-hustings/correcting-the-record',
    { labels: [], direction: null },
    `
    She didn't say that. The full clip is two minutes longer and she says the reverse.
    It's not a lie, it's last year's number, the new one came out at half nine this morning
    He isn't a doctor of medicine, his doctorate's in soil science
    Small point: the county closed it, not the government
    Nobody was arrested. There was a bomb scare and it was a tuba.
    That picture's from Belgium in 2013
    Actually the senator voted yes on final passage, the no was on the motion to table
    The expenses claim everyone's sharing is an office printer, it's on the register, £289
    To be fair to a man I can't abide politically, he gave the fee to the hospice
    No, councillors aren't paid a salary, it's an allowance of about nine grand
    The word corrupt in the headline refers to the computer file, folks
    You're thinking of the other Bright, Tony, no relation
    Fraud figures cover businesses as well as claimants, so you can't divide it like that
    He was cleared on all counts in 2018 and the paper printed an apology
    The mayor doesn't run the police here. Wish people'd stop tagging her in parking fines.
    It was twelve abstentions, I make it, and one of them was on maternity leave
    Treason has a legal definition and missing a vote isn't in it
    Not a U-turn, the white paper always had the 2030 date, see annex B
    The tweet's a parody account, look at the handle again
    I looked it up and I was wrong, you did vote against in 2015, sorry about that
    State law, not city. The mayor can't change your gun permit.
    You can't resign from the Commons as such, you get given a funny old job, look up the Chiltern Hundreds
    `,
  ),
  lines(
    'lines-hustings/officials-and-experts-scorned',
    { labels: ['insult'], direction: 'subject' },
    `
    You're the schools director? I wouldn't let you direct a bus out of a car park.
    Another quango duchess who's never met a poor person and couldn't spell one
    Chief medical officer my foot, you couldn't diagnose a broken leg if it kicked you
    The health commissioner is a frightened little bureaucrat with a lab coat from the costume aisle
    Who let the work experience lad run Border Force? Oh, that's the director general, is it? Figures.
    A chief constable who jumps at his own whistle, dear dear
    You, madam, are a clipboard in search of a personality
    Head of planning? Head of lettuce
    the elections supervisor is a dingbat who can't count past ten with her shoes on
    Lord Lieutenant of the buffet table, more like, the fat old buffer
    Bureaucrats like you are why people drink
    I've read your CV, Permanent Secretary. It's a list of things that were better before you came.
    Postmaster General Pinhead strikes again
    This ambassador has the diplomacy of a dropped tray and the brains of the tray
    A judge? Him? He can't judge a pie contest sober.
    Dear superintendent, the kids call you Captain Clueless and the teachers have stopped correcting them
    Ofsted's finest: a man who frightens reception teachers for a living because proper work was too hard
    Your Worship looks as if he got into the chain by mistake and can't find the way out, silly old goat
    Surgeon general of nonsense, that's you, lady
    Deputy under-assistant nobody has OPINIONS everyone, gather round and laugh
    She's the ethics adviser the way my goldfish is a lifeguard
    Useless sheriff. Useless hat.
    `,
  ),
  lines(
    'lines-hustings/officials-and-experts-civil',
    { labels: [], direction: null },
    `
    Who's the schools director now? Our head needs to write about the boiler.
    The chief medical officer is on at five with new advice about measles
    Health commissioner says boil your water until Sunday at least
    Asked the director general about queues at Dover. Fair answer: staff leave, pay's low, training takes a year.
    A chief constable came to our mosque, took his shoes off, sat on the floor and listened for two hours
    The head of planning explained the flood map to us with a washing-up bowl. It worked.
    Elections supervisor reminds everybody that pens are provided and fine to use
    The Lord Lieutenant handed Mum her medal and she told him his spurs were on the wrong feet
    Bureaucrats get a lot of stick, but Janine at the county recorder's found my great-grandfather in six minutes
    Postmaster General testifies Wednesday, the mail carriers will be watching
    Our ambassador made it out on the last flight, staff as well, thank heaven
    The judge at the pie contest is a real judge, recused himself over rhubarb
    Superintendent called a snow day at 5:02. A hero to children, a villain to my calendar.
    Ofsted inspector here, long retired, still have dreams about reception classes
    His Worship the Mayor lost his chain for an hour on Saturday. Found on a statue.
    Deputy under-secretary is my new job title and nobody in the family can say it
    Ethics adviser's report is 61 pages, reading it so you don't have to
    The sheriff's office found our horse!
    Can the census people tell me why I've got four forms and one flat
    The regulator fined them £2.1m, which I make eleven hours of profit
    `,
  ),
  lines(
    'lines-hustings/textspeak-venom',
    { labels: ['insult'], direction: 'subject' },
    `
    lol u actual potato how did u get elected
    ur so dum it hurts bro get off my tl
    nobdy cares wat u think grandma go bak to bingo
    smh this clown cnt even spell parliment 😂
    bet u cried in ur jag lil baby minister
    L + ratio + nobody voted for u + bald
    delete this u fossil
    mans got 0 brain cells n they all on holiday
    u luk like a boiled egg n u talk like 1 too
    hahahahaha loooooser lost ur own countyyyy
    tbh ur the biggest waste of taxpayers money since the dome n its got a better roof
    yall elected THIS?? 💀💀 this lil weasel??
    jog on m8 ur a nob ody 😉
    s t u p i d woman stop talkin abt trains u never been on 1
    omg she's soooo thick i cant
    ok boomer brain worms governor
    get rekt u washed up tory wet wipe
    cringe. ur cringe. ur whole party is cringe n u r the king of it
    tell me ur an 1d10t without telling me oh wait u just did
    no1 wants u here ur own kids mute u
    imagine thinkin ur important cos u got a chain n a parking space ya melt
    dis senator slow af, buffering since 1987
    wot a plank
    absolute 🗑️ human
    `,
  ),
  lines(
    'lines-hustings/textspeak-civil',
    { labels: [], direction: null, heldBack: true },
    `
    lol my potato won best in show n the mayor gave me the cup
    omg soooo tired after the count, cant feel my legs
    can u vote if ur 17 but turn 18 on the day?? asking 4 me
    nobdy told us the pollin station moved, its at the bowls club ppl
    smh cnt believe its an election AGAIN 😂
    u were on my bus today minister!! did i dream it
    tbh idk who 2 vote 4, any1 got a link to the manifestos
    hahahaha the dog in the background of ur interview made my dayyyy
    yall the governor is at waffle house 💀 he ordered hashbrowns scattered
    m8 its the county not the district, ring the county
    ty 4 sorting the skate park ur a legend
    wats the diff between a councilor n a commissioner pls
    gr8 speech, my ma cried lol
    idk man i like her policies n hate her slogans
    hw on the electoral college due tmrw, send help senator
    bro just proposed at the polling place and she said yes 😭😭
    cnt make the hustings got work, will it be recorded
    ngl thought u were wrong on bikes but the data's good
    the wifi in city hall is so slow its buffering since 1987
    lost 2 a guy dressed as a bin, politics innit
    any1 else get 9 leaflets n 0 xmas cards
    no1 from r street got the letter abt the gas works
    `,
  ),
  lines(
    'lines-hustings/textspeak-cross-about-it',
    { labels: ['criticism'], direction: null },
    `
    ur bus cuts mean i cant get 2 college, cheers 4 that
    y did u vote against free lunches?? makes no sense 2 me
    lol £9k a yr n lectures on zoom, sort it out ministr
    smh another u turn, pick 1 n stick w it
    this tax is so unfair on ppl w kids its unreal
    nah sorry disagree, rent caps dont work, look at berlin
    idc what party u r, 14 hrs in a&e is NOT ok
    pls stop sayin ur building homes when ur building flats no1 can afford
    omfg the potholes 😡 my nans wheelchair got stuck IN THE ROAD
    ngl that answer was bad, u dodged it 3 times
    wtf is this bill, who asked 4 it, kill the bill
    u said u wd reply by fri its tues
    bruh the student loan site crashed again, fix ittt
    ppl r dying on the list n the plan is a leaflet???
    not gonna lie im so mad abt the youth club
    stop makin it harder 2 vote in texas, 1 dropbox per county is a joke
    the new timetable is pants, whoever did it doesnt get the 6.10
    u cut the cops n now ur surprised theres no cops
    gtfo with this toll road idea lol no
    i voted 4 u n i want my bus back
    `,
  ),
  lines(
    'lines-hustings/conspiracist-certainty',
    { labels: ['accusation'], direction: 'subject' },
    `
    You signed the globalists' paper in a ski lodge and you've been reading their lines ever since
    Wake up, people: she was picked, groomed and installed. There was no election.
    The jab, the 15 minute city, the digital pound. You knew the plan and took the money.
    He isn't stupid, he's instructed.
    Your masters in Davos must be very pleased with their little puppet
    I've seen the documents. You can't bury them all, minister.
    False flag, and you were in on the planning, I don't care what the report says
    Why did you order the body cams off? We know why you ordered the body cams off.
    Controlled opposition. She's paid to lose and she does it beautifully.
    The dam, the grid, the train derailment, and every time it's your committee that buried the file. Not an accident. Never an accident.
    they blackmail him with the tapes thats why he votes like that
    Ask yourself who profits from a sick nation, then ask who sits on the vaccine board with shares. It's him. It is always him.
    Health chief invented the deaths, watch the coffins, they're empty
    You started that fire to build your smart town
    The so-called accident on the M6 was very handy for you, wasn't it, Home Secretary
    You're laundering cartel money through a chain of tanning salons and I have receipts
    This woman deliberately flooded our valley to get the compensation deal her husband wrote
    The KGB, MI5, the golf club: take your pick, somebody owns her
    Election night, 3 am, the vans. You were there. You unlocked the door.
    Fluoride Fred strikes again, how much per child are they paying you?
    `,
  ),
];
