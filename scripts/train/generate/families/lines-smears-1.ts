import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears1: readonly Family[] = [
  lines(
    'lines-smears/clinic-money-motive',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    how much are they slipping you per jab then
    you only say this because the drug firm pays for your holidays
    follow the money and it ends in your back pocket
    nice little earner for you isnt it, every patient you frighten is another consultation fee
    Funny how your opinion on statins changed the week after your conference trip to Lisbon was paid for. We all noticed doctor, and we know who settled the bill.
    you dont care about any child in that ward, you care about the bonus
    cash for prescriptions, thats your whole career
    We know you get a cut for each referral. My neighbour worked on reception and she saw the envelopes.
    bought and paid for, and not even expensive
    tell your followers about the cheque you got in March
    so thats what the new conservatory was for. You signed off the contract and the builder turned up at yours a week later, how stupid do you think the village is
    I see your name on the list of speakers again, thirty grand a year for reading out what the company typed for you, and you call it public health
    pharma money talks and you move your lips
    Everything you post is an advert and you are well rewarded for it.
    she gets a bung every time somebody signs up for that trial
    `,
  ),
  lines(
    'lines-smears/clinic-money-talk',
    { labels: [], direction: null, heldBack: true },
    `
    how much do you pay for a jab at the chemist these days
    the drug firm pays for the fridge and the surgery pays for the electric
    my back pocket ripped and i lost twenty quid outside the clinic
    does anyone know if theres a consultation fee for the travel vaccines or is it free with a letter
    We had a week in Lisbon paid for by my mum as a wedding present, so I missed the conference. Could you post the slides on statins please?
    i got a bonus this month and gave half to the childrens ward
    cash or card for prescriptions at the late pharmacy?
    The referral letter came in a brown envelope with a second class stamp, took nine days
    bought and paid for the wheelchair myself in the end, it wasnt even expensive
    the cheque from the health insurance came in March, very pleased
    our builder put up a conservatory for the hospice at cost price and turned up every saturday for a month to finish it
    i see your name on the list of speakers for thursday, is there parking near the hall and do we need a ticket
    money talks but mine only says goodbye lol
    there was an advert on the bus for the new trial, they give you fifty pounds and lunch
    she gets a taxi every time she has the eye drops because she cant drive after
    `,
  ),
  lines(
    'lines-smears/clinic-money-asked-politely',
    { labels: ['criticism'], direction: null },
    `
    could you say whether the maker of this vaccine has ever paid you a fee? not an attack, i just like to know
    I think doctors should list their speaking fees on the practice website. Ours doesnt and that is a gap.
    The contract for the new scanner went out without a tender and the board ought to explain why
    you are wrong about statins, the study you link to was in men over 70 only
    private consultation fees have doubled since spring and the service is no better
    please add your interests under the article next time, the journal asks for it
    Paying consultants overtime on a sunday is fine by me, but the hospital trust has spent the whole winter budget by october and that was poor planning.
    that figure is not right, its 4 in 1000 not 4 in 100
    bonus scheme for flu jabs is a bad idea, it should just be part of the job
    spending eighty grand on a logo while the ward roof leaks was the wrong decision
    did the company fund the conference? it isnt mentioned anywhere and readers would want to see it
    I don't agree with you about referrals. Waiting six weeks for the letter is the whole problem, not the patients.
    the parking charge at the clinic is a disgrace and the machine doesnt even take coins
    no source again doctor, can we have a link this time
    `,
  ),
  lines(
    'lines-smears/never-happened-ward',
    { labels: ['accusation'], direction: 'subject' },
    `
    there was no patient, you made her up on the train home
    Oh look another dying grandmother who only exists on your timeline
    pure invention from start to finish
    I was a porter in that hospital for nine years and there was no such night. You wrote yourself a nice little story and everybody clapped.
    you were never on that ward
    strange how no one else remembers this miracle of yours
    your sick child comes and goes depending on how many likes you need
    And then the whole bus applauded. You fabricate one of these every friday and people keep falling for it.
    he wasnt even working that week, he was in Tenerife, but hes out here describing the shift in detail
    Made up patient number 47
    not one word of this took place and you know it
    you cried on breakfast telly with dry eyes, my mam spotted it straight away
    The boy in the photo is from a stock library. So who exactly did you hold hands with that night
    she dreams up these tragedies so the papers will ring her
    `,
  ),
  lines(
    'lines-smears/ward-stories',
    { labels: [], direction: null },
    `
    that never happened to me before, fainting at a blood test
    i made up the spare bed and the patient slept on the train home to us
    My dying phone only lasts till lunch, sorry for late reply
    she wrote a lovely little story about a hospital for bears and everybody clapped at assembly
    my dad was a porter there for nine years and remembers that night, the snow was up to the doors
    we were never on that ward, we were moved straight to the fourth floor
    strange how nobody else remembers the old canteen, best chips in town
    the whole bus applauded when the driver got us past the flood, genuinely
    he wasnt working that week so the locum did my stitches, neat job
    number 47 please go to room 3
    not one word of the leaflet was in welsh
    I cried at breakfast when the letter came, happy tears, all clear
    the picture is from a stock library i think, nurses dont wear hats like that now
    He was in Tenerife when his mum was taken in and the ward sister kept him on the phone until he got home.
    The child who comes in on wednesdays is much better and sends you a drawing
    `,
  ),
  lines(
    'lines-smears/ward-stories-doubted-fairly',
    { labels: ['criticism'], direction: null },
    `
    I remember that night differently, we had four nurses on not two
    are you sure about the date? the unit closed in 2011
    this account leaves out the ambulance delay, which mattered most to us
    please dont share patient stories, even without names people here can guess who it is
    The photo isnt from that ward, might be worth swapping it before someone complains
    you say the whole shift was like that but the log shows three quiet hours
    one sad case isnt evidence for closing a unit
    I think the piece on breakfast telly was too sentimental and skipped the numbers
    your timeline has the scan before the fall, has something been mixed up?
    Not convinced by this. Where can we read the report you mention?
    crying on air took the attention from the question, which was about beds
    the trust said nobody waited over twelve hours, that doesnt fit with what we saw on saturday
    respectfully i was there and it wasnt the porters fault
    A single example from your friends surgery does not show that all of them are shutting early.
    that headline goes way further than the story under it
    `,
  ),
  lines(
    'lines-smears/fake-credentials',
    { labels: ['accusation'], direction: 'subject' },
    `
    what did you do, print that degree at home
    Doctor of what? You got that certificate off a website for forty dollars
    never set foot in a medical school in your life
    No record of you on the register. I looked. Twice.
    you arent a professor youre a bloke with a webcam who bought a white coat
    she has no training whatsoever, the letters after her name are from a correspondence outfit that closed in 1998
    He calls himself an engineer, he once changed a plug. Somebody should check those so called papers because I did and they dont exist.
    quack
    your phd doesnt exist, the university never heard of you
    bogus qualifications, bogus clinic, bogus everything
    who gave you a licence, the cracker factory
    You failed your finals and told everyone you passed, your old flatmate tells it at parties
    this woman is posing as a nurse
    you bought the title along with the teeth
    A sham expert with a sham institute that turns out to be a postbox above a kebab shop in Croydon
    `,
  ),
  lines(
    'lines-smears/degrees-and-certificates',
    { labels: [], direction: null },
    `
    can you print your degree certificate at home or do you have to order it
    i did a doctorate in moss, so no i cannot look at your knee
    never set foot in a medical school but i watch all the hospital programmes
    there is no record of my first aid course on the register, who do i ring
    my lad is going to be a professor he says, hes seven and owns a white coat from the dressing up box
    She has no training for the marathon whatsoever and shes still going to run it for the hospice
    I once changed a plug and told everyone i was an engineer, then all the lights went off
    ducks going quack quack outside the surgery all morning, made the wait nicer
    the university never heard back from me so they gave the place to someone else
    failed my finals, retook them, passed, now i teach maths in Hull
    who gave you a lift to the licence office in the end
    bought a title on a novelty site for my wifes birthday, shes now lady of one square foot of bog
    The institute is above a kebab shop in Croydon so the lectures always smell amazing
    anyone posing for the nurses calendar needs to be at the gate at ten
    he has more letters after his name than in it
    `,
  ),
  lines(
    'lines-smears/scam-warnings-town',
    { labels: [], direction: null },
    `
    scammers are ringing round pretending to be the surgery, hang up
    watch out, fake text about a parcel doing the rounds in Telford
    A con artist has been knocking on doors in Elm Road saying hes from the water board, ask for a card
    that email asking for your bank details is a fraud, we will never ask for them
    got a call from somebody claiming to be the police and wanting gift cards, obvious scam
    phishing link, do not click, the library doesnt charge for reservations by text
    My aunt lost four thousand to a romance scammer last year. Please talk to your older relatives about it.
    there is a bogus charity collecting with buckets outside the station, the council has confirmed it isnt registered
    if they say your account has been hacked its a lie, ring the number on the back of your card
    counterfeit twenties about in the market, check the window bit
    fake tickets for saturday being sold on marketplace, my mate got turned away
    Trading standards say rogue roofers are back on the estate
    anyone else had the one pretending to be your daughter with a new phone
    the QR code on the car park machine is a sticker, it takes you to a fraud site
    crooks cloned my card at that cash machine, bank sorted it in two days
    `,
  ),
  lines(
    'lines-smears/grifter-with-charity',
    { labels: ['accusation'], direction: 'subject' },
    `
    grifter
    the bucket goes round and the money goes in your own purse
    Where did the eleven grand go love? Not on kids, thats for sure, but your hair looks lovely
    youre running a con with a teddy bear for a logo
    every christmas a new appeal and every january a new car, work it out people
    this is a scam dressed up as a food bank
    you prey on old ladies for their savings and call it giving
    I gave ten pounds and I want it back. You never bought one blanket, you pocketed the lot and put up photos from somebody elses charity.
    collecting for a hospice that has never received a penny from you
    she is a thief with a lanyard
    professional beggar, lives off donations, hasnt done a days work since the first fundraiser
    Con woman. Ask anyone in Barnsley.
    the raffle was fixed and the hamper went to your sister
    You saw a flood and thought kerching
    hes milking those dead soldiers for every penny he can get and skimming off the top
    `,
  ),
  lines(
    'lines-smears/charity-buckets',
    { labels: [], direction: null, heldBack: true },
    `
    the bucket goes round at half time so bring change
    eleven grand raised for the kids ward, what a town
    every christmas i give up chocolate for the appeal and every january i eat double
    my purse fell in the collection bucket and a kind lad fished it out
    food bank is open til four and they need blankets and tins
    i gave ten pounds and want to give more, is there a link
    the raffle hamper went to my sister, she never normally wins anything
    took my nan to the savings club, she came home with a teddy bear
    The lanyard shop has sold out, so volunteers will wear yellow bands instead
    someone nicked the charity box off the counter in the chippy, cctv has gone to the police
    my neighbour has done a sponsored silence and raised more than the rest of us together
    saw the flood on the news and thought of your village, hope the hall is dry
    lived off donations of soup from the street for a week after the op
    we are collecting for the hospice at both exits on sunday
    old soldiers home is having a bake sale, penny a bun prices like the old days
    `,
  ),
  lines(
    'lines-smears/charity-spending-critics',
    { labels: ['criticism'], direction: null },
    `
    Spending sixty percent on admin is too much for a charity that size
    I think you should say how much of each pound reaches the food bank
    not happy that the appeal bought a van before it bought beds
    a chief executive on 140k is hard to explain to people with collection tins
    your flood fund has taken seven weeks to pay anyone, thats far too slow
    raffle tickets were sold after the draw had closed, please sort the rules out for next year
    The gala lost money two years running. Why are you doing a third?
    could the trustees publish minutes, members have asked three times now
    ringing pensioners for donations at teatime is bad manners and you should stop
    the blankets were handed out at the wrong end of town again
    I cancelled my direct debit because of the hotel costs, sorry but it didnt sit right
    paying an agency to shake buckets is a waste imo
    your total doesnt add up, 40 plus 25 is 65 not 75
    I admire the work but the new advert is misleading about how many dogs get homes
    `,
  ),
  lines(
    'lines-smears/council-backhanders',
    { labels: ['accusation'], direction: 'subject' },
    `
    how much did the developer give you for that vote
    brown envelopes all round at the town hall tonight and yours was the fattest
    you sold the playing field to your golf mate and got a kitchen out of it
    Planning permission in eleven days? My extension took two years. We all know what it cost and whose hand it went into.
    corrupt to the bone
    councillor backhander strikes again
    Your brother in law gets the gritting contract, your cousin gets the bins, and you get your share of both
    whole ward knows you can be bought with a hot dinner
    hes on the take, has been since the leisure centre
    she fiddles her mileage, always has, claims for Swansea and never leaves Neath
    you voted yes because your own land is worth triple now
    another bung another bus lane
    That consultation was fixed before it opened because you had already banked the deposit. Dont come on here talking about residents.
    lining your nest while the roads fall apart
    been in the developers pocket since you were a parish clerk
    `,
  ),
  lines(
    'lines-smears/council-town-hall-chat',
    { labels: [], direction: null },
    `
    how much did the developer say the flats would be
    brown envelope on the mat, its only the council tax
    sold the old kitchen to my golf mate, got forty quid for it
    planning permission in eleven days, i nearly fell off my chair. extension starts monday
    my brother in law drives the gritting lorry and my cousin is on the bins so we never miss a thing
    the vote is at seven in the town hall and theres a hot dinner after
    she claims she can see Swansea from the top of the hill
    our land is worth nothing, its a bog with a view
    there is another bus lane on the Neath road now so leave early
    he banked the deposit for the parish trip, thats everyone paid
    found a birds nest lining in the pocket of my gardening coat
    who has the key to the leisure centre? fattest bunch of keys you ever saw
    The residents meeting is fixed for the ninth and there will be biscuits.
    mileage is 45p isnt it, asking for the scout minibus
    the bung has come out of the hot water bottle again
    `,
  ),
  lines(
    'lines-smears/council-decisions-attacked',
    { labels: ['criticism'], direction: null },
    `
    selling the playing field was a terrible decision and i voted for you
    please declare your interest in the land before the vote next time
    The contract should have gone to tender, giving it straight to one firm looks bad
    bus lane is a waste of money and i drive the bus
    you said the roads would be done by May, its august
    I would like to know why planning took two years for us and eleven days for a supermarket
    your expenses are on the website and i think the hotel in London was unnecessary
    this consultation was useless, the form crashed on page two
    councillors should not sit on committees about their own street
    gritting was late again and three cars went into the wall
    who owns the land? a simple answer would clear this up
    Four hundred thousand for a roundabout nobody asked for. Bad choice.
    you are mistaken, the leisure centre made a profit in 2019
    the allowance rise was badly timed when care workers got nothing
    I read the minutes and the motion does not say what you say it says
    `,
  ),
  lines(
    'lines-smears/mp-liar-plain',
    { labels: ['accusation'], direction: 'subject' },
    `
    liar
    you lied then and youre lying now
    LIES LIES LIES
    Not a single true word has left your mouth since the election
    does it ever tire you, all this lying
    youd lie about the weather
    Shes a compulsive liar, always was, I went to school with her and she told us her dad was an astronaut
    pants on fire mate
    you looked my mother in the eye on her doorstep and told her a barefaced lie to get her vote
    we caught you out again didnt we
    tells one tale in Dundee and another in Westminster
    he lies as easy as breathing and you lot lap it up
    You stood at that memorial and lied to widows.
    you know its false, you put it out anyway, thats who you are
    how do you sleep after spouting porkies all day
    everything that comes out of her mouth is made up on the spot
    `,
  ),
];
