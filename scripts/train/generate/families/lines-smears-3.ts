import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears3: readonly Family[] = [
  lines(
    'lines-smears/defending-more-quietly',
    { labels: ['support'], direction: null },
    `
    you kept your word about the swings
    the vicar doesnt get a bonus for funerals, stop it all of you
    my grandad would have called you an honest man
    Not a grifter, she pays for the food bank van out of her own wages.
    proud of you for publishing the figures when they look bad
    the accusations about you were withdrawn and i hope the paper prints that as big as the first story
    He made a mistake and owned up within the hour. That is not corruption, that is decency.
    your bucket raised the money for our daughters chair so thank you
    i checked what she said against the minutes and she was right
    people keep saying he was planted, he sat next to me for the whole film and he lives on our road
    good on you for handing back the fee
    The judge cleared you and that ought to be the end of it
    she never said that, it was cut, watch the full clip
    you are no traitor, you did what you were elected to do
    glad someone stood by the ref, he gets paid thirty quid and a pie
    `,
  ),
  lines(
    'lines-smears/presenter-plant',
    { labels: ['accusation'], direction: 'subject' },
    `
    crisis actor
    she was planted in that audience, she was at two other debates with a different name
    You read the lines you were given and looked into camera three as rehearsed.
    not a real farmer, hes an extra from the soaps
    this account belongs to the party, theres no pensioner behind it, just a lad in a headset
    you work for them, stop pretending to be an ordinary mum
    Staged. The bandage was on the other arm yesterday.
    those were glycerine tears
    the minister had you slipped in to ask that easy question, didnt he
    paid protester, a tenner and a sandwich for each of you
    I was at the back of the hall and saw the producer hand you the card. You arent from Stoke at all.
    shes a stooge
    this so called witness has been hired, look at her shoes
    you are a front for the gambling companies and your little cough before every answer gives it away
    `,
  ),
  lines(
    'lines-smears/audience-and-acting',
    { labels: [], direction: null },
    `
    planted some beans with the audience of one cat
    he is an extra in the soaps, usually holding a pint
    I was at the back of the hall and couldnt hear the card being read, can someone type what it said
    is the question time audience picked by post or email
    the bandage is on the other arm because the first one has a plaster lol
    she read her lines in a headset and camera three fell over
    we hired a witness box from the theatre for the mock trial
    glycerine for the icing, is that a thing
    a tenner and a sandwich is what i got for my first gig
    The actor who plays the farmer came to open the fete and he was a proper gentleman
    two debates on at the same time tonight, which channel has ours
    theres no pensioner discount on fridays any more
    rehearsed since six, knees gone, curtain at half seven
    minister asked an easy question at the quiz and nobody knew it
    `,
  ),
  lines(
    'lines-smears/head-teacher-cover-up',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you knew about that caretaker and you buried it
    covered it up to keep your ofsted grade
    Seven letters from parents went into your shredder and you told the governors there were none.
    the register was altered the night before the inspectors came and you altered it
    you fiddle the results, you send the thick kids home on test day
    Ask her what happened to the trip money. Ask her why the safe was open. You wont get an answer because she took it.
    youre protecting your friend on the staff
    bullied three teachers into signing silence papers and calls it a restructure
    you lie to mums with a smile and a lanyard
    she hides every accident in that playground, my boys arm was broken and she wrote grazed
    bought your headship, your dad plays bowls with the chair
    No safeguarding file exists for my daughter because you burned it
    the mould was known about for five years and you signed it off as safe every time knowing kids were coughing
    how many more secrets in that office of yours
    `,
  ),
  lines(
    'lines-smears/school-gate-news',
    { labels: [], direction: null },
    `
    we buried the time capsule by the caretakers hut
    seven letters home this week, the fridge door is full
    anyone know what happened to the trip money envelope, it was in his bag this morning
    governors meet tuesday at six
    The register was altered because of the new twins in year two
    my boy grazed his arm in the playground and got a sticker
    the safe word for pick up is pineapple
    cameras go up on the crossing in march
    grade 2 piano passed, we are all in shock
    my dad plays bowls with the old head and they never stop talking about the fire
    She took three teachers and forty kids to the farm and came back with all of them, legend
    papers signed for the school swap, new uniform needed
    the shredder ate my tie in the office today, the mums laughed
    secret santa at the gate, five pound limit
    kids coughing all night again, is it going round
    `,
  ),
  lines(
    'lines-smears/school-decisions-attacked',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    parents should have been told about the mould in september, not after half term
    the accident form says grazed and the hospital said broken, please correct the form
    I am unhappy with how the complaint was handled. We had no reply for seven weeks.
    sending children home for the wrong socks is ridiculous
    you told us the trip was 90 pounds and now its 140
    the restructure has lost us three good teachers and i think you got it wrong
    test results have dropped four years running, what is the plan
    Please could the governors publish the inspection letter in full?
    a no toilet rule in lessons is unkind and unhealthy
    this email about the caretaker says nothing and makes people worry more
    the silence agreements with staff should be stopped, they look dreadful
    your figures on attendance leave out nursery
    I disagree with phone pouches, a box by the door costs nothing
    head was wrong to close for two inches of snow when the high school stayed open
    the car park plan puts kids behind reversing cars and nobody listened
    `,
  ),
  lines(
    'lines-smears/police-corrupt',
    { labels: ['accusation'], direction: 'subject' },
    `
    bent copper
    you planted that bag in my cousins glovebox
    Lost the footage did you? How convenient, same as last time, same as the time before
    protects the dealers on the Lowfield and takes his slice
    you make up your crime numbers, my burglary isnt in there and neither is next doors
    perjured himself twice and got promoted
    youre in the lodge with the judge so nothing ever sticks
    she framed a lad of sixteen to get her sergeants stripes
    sold the story to the papers before the family had been told, who got the two hundred quid, you did
    Every constable at that station is at it and you as inspector take the top slice.
    you beat that man and wrote in your notebook that he fell
    tipped off your mate about the raid
    He isnt there to solve anything, hes there to make the chief constables friends disappear from the file.
    your statement was written before the crash even happened
    half the evidence room is in your garage pal
    `,
  ),
  lines(
    'lines-smears/police-daily',
    { labels: [], direction: null },
    `
    bent my copper pipe trying to fit the tap
    lost the footage of the baby walking, gutted
    someone planted a bag of daffodils outside the station, lovely
    sergeant at the desk gave me my glove back
    the burglary next door was on the 4th, grey van if anybody saw it
    a man fell outside the lodge and two officers stayed til the ambulance came
    You wrote down my number in your notebook at the fete and I never heard about the raffle
    Two hundred quid fine for speeding, fair cop, I was late for the school play
    The inspector came to assembly and let them try the hat
    sixteen year old arrested after raid, court on monday says the gazette
    evidence that my dog ate the cake: icing on nose
    a detective at the museum told us how forged banknotes were found in 1931
    Officer cleared of perjury after a three week trial in Leeds.
    my mates garage is half full of lost property from the school
    chief constable is doing a q and a at the library, tickets free
    `,
  ),
  lines(
    'lines-smears/police-service-gripes',
    { labels: ['criticism'], direction: null },
    `
    nobody came when we were burgled and nobody rang either
    i dont believe the crime figures give the whole picture, lots of us have stopped reporting
    you should publish the footage, it would settle it
    Closing the front desk was the wrong move
    that statement went out before the family had been told and that was badly done
    three weeks for a crime number
    the officer was rude to my mum and i have put in a complaint
    dealing on the lowfield goes on in daylight, where are the patrols
    you say there were twelve officers at the match, I counted four
    Why has the report into the crash been delayed again? It has been two years.
    stop and search of a 12 year old on his way to cubs was out of order
    the force spent sixty grand on a horse statue ffs
    Inspector, your answer about knives did not answer the question.
    promotion after a misconduct finding sends the wrong message
    losing evidence twice in a year means the system is broken
    `,
  ),
  lines(
    'lines-smears/traitor-and-criminal',
    { labels: ['accusation'], direction: 'subject' },
    `
    traitor
    TRAITOR TO YOUR COUNTRY AND YOUR TOWN
    you sold us out for a seat in the lords
    Youre a criminal in a nice suit, simple as
    belongs in the dock not on a podium
    enemy within, taking orders from brussels or moscow or whoever pays quickest
    he betrayed the fishermen, he betrayed the steelworkers, and now hes after the farmers
    youll be tried one day for what you did to those care homes
    there is blood on your hands from that ward and you know exactly how many
    she handed our village to the water company and took a directorship for it
    a judas with a fountain pen
    You belong behind bars for the things you signed in 2020. Thousands died of it and you went to a barbecue
    we know what you are, you are a spy for the developers
    stabbed your own union in the back for a promotion
    she should be arrested, crooked as they come
    `,
  ),
  lines(
    'lines-smears/traitors-on-telly-and-courts',
    { labels: [], direction: null },
    `
    who is the traitor this week, my money is on the vet
    the criminal in the novel wears a nice suit and is kind to cats
    sold us two tickets for the lords tour
    a court in Bristol has jailed a former director for stealing from pensioners
    my leg betrayed me on the stairs again
    blood on my hands, literally, picking blackberries
    Man arrested over lead theft from St Marys roof, police say, and he is due in the dock on friday
    tried one of the care home scones and asked for the recipe
    we put judas last in the easter play because the lad was late
    podium finish for our steelworks brass band!
    He got eighteen months for fraud and the judge said he showed no remorse, bbc has the story
    the spy museum is better than you would think
    jury couldnt reach a verdict in the post office trial, so a retrial in may
    stabbed myself with a fountain pen in the interview, still got the job
    she moved to moscow road, number 6 i think its a chip shop now
    `,
  ),
  lines(
    'lines-smears/decisions-on-country',
    { labels: ['criticism'], direction: null },
    `
    I think that vote let our fishermen down badly
    you changed sides after the election and people here are angry
    the care home policy in 2020 was a disaster and someone has to answer for it
    a seat in the lords for a party donor is a rotten system
    the deal is poor for farmers, read page 30
    Signing that contract with the water company was a mistake and will cost us for decades.
    ministers partying while we stayed home was wrong, full stop
    why did the union accept 3 percent
    you promised no more housing on the green belt then voted for it
    Steelworkers deserved better than a press release on a sunday night
    I disagree with you on europe but you argue it well
    the inquiry is taking far too long
    your speech today was full of slogans and short on plans
    that directorship so soon after leaving office looks bad, the rules need to be tighter
    you signed it without reading it, your own words
    `,
  ),
  lines(
    'lines-smears/danger-to-patients',
    { labels: ['accusation'], direction: 'subject' },
    `
    you are a danger to patients and always have been
    how many have you killed with that advice
    I wouldnt let you near a goldfish, you poison people for a living
    she harms babies and gets a bravery award for it
    this doctor cuts out healthy organs because the hospital charges by the piece
    ur the reason my nan is dead and you lied on the form
    Struck off in Leeds so she came here under her maiden name
    injecting kids with stuff you know doesnt work
    he was drunk in theatre and the sister covered for him
    You overdose the old ones to free the beds, its no secret in that town
    a butcher in blue gloves
    mass poisoner with a blue tick
    Half your cured people are in the cemetery love, I have walked round and read the names
    never read a scan in his life, guesses and goes to lunch
    you switched off that machine to make the numbers nice
    `,
  ),
  lines(
    'lines-smears/hospital-daily',
    { labels: [], direction: null },
    `
    wet leaves are a danger to patients on crutches, please sweep the ramp
    my advice killed the tomato plant, sorry nan
    the butcher opposite the hospital does blue gloves and good sausages
    they cut out my appendix and gave me a photo of it
    she got a bravery award for holding still
    I wouldnt let me near a goldfish, the last one lasted a day
    machine at the end of the ward switched off because someone needed the plug for a phone
    overdosed on mince pies and now lying on the sofa
    drunk on the cold medicine so no driving
    Walked round the cemetery and read the names of the old nurses, lots of flu in 1918
    maiden name or married name on the form?
    the scan lady goes to lunch at one so be early
    half the beds are free tonight they said, which is unusual
    poison ivy rash, is there a cream
    my nan is 94 and lies on every form about how many biscuits she eats
    `,
  ),
  lines(
    'lines-smears/treatment-criticised',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    that advice could be risky for people on blood thinners, please add a warning
    I dont think its safe to send people home at 3am with a bag of tablets
    the dose in your post is for adults, parents will misread it
    the report found eleven avoidable deaths and the board has changed nothing
    My mother was left on a trolley for nineteen hours. I am not blaming the nurses, but whoever planned that winter needs to look at it.
    please dont tell folk to skip scans
    you missed my fracture doc, it was there on the film
    switching beds around at night is bad for people with dementia
    the trial was stopped early for harm so why recommend it?
    i think the unit should shut until the inspectors come back
    hospital charges for wheelchairs now, awful idea
    one surgeon on call for three towns is dangerous
    I was wrong to trust that leaflet and you were wrong to print it
    You say the treatment works. The committee said the evidence was weak. Who do we follow?
    locum had not read my notes and gave me what im allergic to, complaint sent
    `,
  ),
  lines(
    'lines-smears/bus-company-lies-and-profit',
    { labels: ['accusation'], direction: 'subject' },
    `
    the bus was never full, you invent that so you dont have to pay the extra driver
    you delay the 14 deliberately so we all buy taxis from your other firm
    broken down my foot, you flog the diesel
    every tweet from this account is a deception and whoever sits there typing knows it
    You told the inquiry the brakes were tested. They werent, you filled in the sheet afterwards in the canteen.
    robbing pensioners one fare at a time and sending it to some island
    he skims the fare box, the tall one on the night service
    admit it you pay somebody to post those five star reviews
    timetable was cooked up in the pub, you claim the subsidy for buses that dont exist
    you blame roadworks, ive walked the whole route and there are none. you just want the money
    phantom buses phantom drivers real bonuses
    you deleted the photo of the fire because it proved you knew
    they rig the lost property, sell the phones at the back gate in Dudley
    so what does your manager pay you to spread this rubbish about staff shortages
    crooks on wheels
    `,
  ),
];
