import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag5: readonly Family[] = [
  lines(
    'lines-mailbag/disabled-mp-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    cripples shouldn't be MPs, who's going to push you to the division lobby
    we need strong leaders not a spastic on wheels
    you only got the job as a charity case, disabled people belong at home
    Deaf woman in parliament? whats next a dog in the lords
    autistics have no feelings so no wonder you voted that way
    With all due respect, people born with defects ought not to make laws for those of us who are whole
    another retard on the front bench
    blind people can't read a bill, why are we paying for this farce
    a dwarf for a councillor. put her back in the circus with the rest of her sort
    You lot in wheelchairs expect ramps and lifts and now a seat in the cabinet. A drain on the country, every one
    mental cases like you should be locked away and not let near a vote
    I don't want someone with downs on my town council, they aren't capable and it drags us all down
    the disabled are scroungers and you're their queen
    stammering freak, if you people can't talk you shouldn't stand
    `,
  ),
  lines(
    'lines-mailbag/disabled-mp-civil-scene',
    { labels: ['support'], direction: null },
    `
    first deaf MP to ask a question in BSL today, I watched it three times
    Loved your speech about ramps, my lad uses a chair and he cheered
    The division lobby has had a door for wheelchairs since last week, and about time
    your stammer didnt matter one bit, your point landed
    good on the whips for sorting proxy votes for members in hospital
    My daughter has Down's and she got to meet the town mayor and try on the chain. Best day
    Thanks to our blind councillor the crossing on Bath Road finally beeps
    We asked for a lift at the station for eleven years, she got it in two
    you spoke for carers, autistic kids and their tired mums tonight, thank you
    don't read the comments minister, read the postbag
    brilliant to see somebody with dwarfism chair a planning meeting and chair it so well
    PIP form took me 4 hours, your caseworker rang and did the rest with me
    As an old soldier with one leg I thought your words on veterans were spot on
    Disabled people do not want pity they want trains they can get on. well said that woman
    `,
  ),
  lines(
    'lines-mailbag/jewish-mp-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    you don't serve Britain you serve Israel, like all jews
    big nose, big wallet, typical
    Hitler missed one
    jews out of Labour, jews out of parliament
    Your tribe already owns the banks and the papers, do you have to have Bradford as well
    No jew has ever been loyal to any country but their own
    I am sure that you are pleasant in person, but a Jewish foreign secretary will always put his own people's money before ours, they can't help it
    zio rat go back to your own
    what do you expect from a kike
    they killed Christ and now theyre killing the NHS
    Bankers puppet, you jews start every war then count the profits
    Keep your sort out of our village hall, goldberg
    `,
  ),
  lines(
    'lines-mailbag/foreign-policy-sharp-civil',
    { labels: ['criticism'], direction: null },
    `
    Foreign secretary, you called for a ceasefire eleven weeks too late
    sell no more arms to either side, how hard is that
    I'm Jewish and I disagree with this government's line on the war
    Your statement mentioned one set of hostages and not one of the children. Shame
    this house voted for a pause and you sat on your hands
    criticising a government in Jerusalem is one thing, shouting at a synagogue in Bradford is another, please say so minister
    abstaining on a war. honestly
    The banks that financed this should be named in the report
    Boycott or no boycott, the council has no business with foreign affairs, fix the drains
    you were silent on Yemen, silent on Sudan and now you're careful with words on Gaza
    Aid cut to 0.5, then 0.3, and the press release says leadership
    the embassy closed at the very moment our people needed it
    As a veteran I say that sending lads without kit was a wicked decision
    Foreign office advice changed three times in a day and we were left sleeping on the floor of the airport at Amman
    peace talks need more than a photograph, secretary of state
    `,
  ),
  lines(
    'lines-mailbag/gay-candidate-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    we don't want a poof for an mp round here
    queers have no place near a school board
    It's against God and nature what you are, and a sodomite can't represent Christian people
    bet he'd rather kiss the babies dads lol vote normal
    gays spread filth and now they want to spread it in council
    dyke in a suit, go and shave
    Being homosexual is a sickness and I would no sooner have a sick man run the town than a drunk one
    no benders in our party thanks
    your so called husband makes me want to vomit, real men have wives
    trannies in the town hall, what a time to be alive, you'll never be a woman just a bloke in tights making laws
    one less fag in politics would suit me
    keep your rainbow rubbish and your sort away from decent families
    lesbians hate men so obviously you'd close the working mens club
    They let one in and now the whole front bench is bent, it's a disease of the mind
    `,
  ),
  lines(
    'lines-mailbag/gay-candidate-neutral',
    { labels: [], direction: null },
    `
    the candidate and his husband run the bakery on Fore Street, the one with the long queue
    Pride parade Saturday, roads shut from noon, councillor on the float with the brass band
    Hustings at the church hall, all six candidates, vicar in the chair
    is the rainbow crossing being repainted this week
    my two dads met canvassing for different parties
    working mens club has voted to let the knitting group in
    Council flies the trans flag on the 20th, armed forces flag on the 24th and the county flag the rest of the month
    Who is the lass with the megaphone, she's got lungs
    candidate kisses baby, baby sick on rosette, fair result
    The school board elects a new chair tonight, three nominated
    gay couples have been able to marry in Scotland since December 2014
    drag bingo raises two grand for the lifeboat, mayor wins a ham
    no idea who to vote for, all of them seem to like buses
    Bishop to speak in the Lords on the conversion practices bill at about four
    we were at school together him and me, he was milk monitor then too
    `,
  ),
  lines(
    'lines-mailbag/one-line-insult-replies',
    { labels: ['insult'], direction: 'subject' },
    `
    twit
    what a div
    Complete and utter muppet
    you sad little weirdo
    Moron minister of the year goes to
    sit down you dinosaur
    pipsqueak
    world class dullard
    You thundering great buffoon
    nobody likes you, not even your own side
    imagine being you, grim
    still a plonker then
    Nitwit. Always was
    loser behaviour from a loser councillor
    `,
  ),
  lines(
    'lines-mailbag/one-line-civil-replies',
    { labels: ['criticism'], direction: null },
    `
    no
    wrong again minister
    what about Cornwall
    Where is the money?
    This is not what you promised in Derby
    try again
    four years late
    Disagree, completely
    Resign
    cheap politics
    not a word on rents
    a missed chance
    more spin
    You owe us an answer
    shameful vote
    `,
  ),
  lines(
    'lines-mailbag/one-line-neutral-replies',
    { labels: [], direction: null },
    `
    when is the vote
    link please
    Seconded
    which page
    good morning from Hartlepool
    is this live
    lol that dog
    Full text here
    see you at seven
    what does CIL stand for
    Snow in Buxton
    typo in line two
    second reading, 10 June
    anyone got a charger
    first
    `,
  ),
  lines(
    'lines-mailbag/cabinet-mp-dehumanised',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're a maggot on the corpse of this country
    Reptile. look at the eyes, nothing warm ever lived in there
    slug
    you are not a person, you're a mould that grew on a safe seat
    Back in your cage, ape
    a parasite in pearls, fat on our blood
    You're a cancer in this borough and we mean to have you out like one
    dog muck has more right to be on my street than you do, cllr
    Something that crawled out of a drain and found a rosette
    You, sir, are vermin, and vermin should not be answered but trapped and drowned
    a bloated tick with a pension
    human garbage. Put it out with Tuesday's bins
    pest. pure pest. they ought to spray the benches where you sit
    That thing on the front bench isn't a woman or a human being, it's a machine for hurting the poor
    `,
  ),
  lines(
    'lines-mailbag/defence-secretary-coward-insults',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    never served, never would, you trembling jelly
    My old sergeant major would've eaten you for breakfast, you limp little desk boy
    toy soldier with a toy brain
    General Dimwit reporting for duty
    you wouldn't last ten minutes in catterick, you soft useless lump
    Oh how sweet, the boy has put on a helmet and thinks he's a man. Somebody tell him which end the bullet comes out
    wimp
    what a drip, the only thing you've ever commanded is a wine waiter
    spineless wonder hiding behind a flag he cannot even hang the right way up
    I did 22 years and I've scraped braver things off my boots
    armchair general, no chin, no guts, no clue
    A weakling, a bore and a snob, in that order
    you strut like a cockerel and think like the egg
    `,
  ),
  lines(
    'lines-mailbag/defence-veterans-debate',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    I did 22 years and my quarters had mould on three walls. Fix the houses minister
    72,500 soldiers is not an army it's a football crowd
    The flag was upside down. Small thing, but it tells you how much care was taken
    you cut the regiment my grandfather died in, I wont forgive it
    Two carriers, hardly any planes, and no crew for the second. Who bought this
    recruits wait eleven months for a medical
    It takes courage to admit a bad contract, so please find some
    the helmet photo was a silly stunt, secretary of state
    Defence review published on the last day of term again, funny that
    Cadet hall sold, drill hall sold, armoury is a gym now
    We were sent out in land rovers that everybody knew were no good against bombs. I lost two mates. I want the minister to read the inquest and then answer
    no plan for drones
    war widows deserve better than this answer
    2.5% by when? give us a date
    you owe the Afghan interpreters visas, that's a debt of honour and you are late paying it
    `,
  ),
  lines(
    'lines-mailbag/rail-minister-cursed-names',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    you useless sack of shit, where's my train
    fucking clown of a minister
    Get off your fat arse and ride the 7.14 you muppet
    Dickhead. Absolute dickhead
    replacement bus my hole, ya gobshite
    What kind of brain dead tosser cancels every train north of Preston on a bank holiday
    Stood in the rain at Hebden Bridge for two hours because of you, you smug useless cunt, and then you tweet about world class rail
    shithead
    bollock faced idiot thinks a poster about kindness runs a railway
    you couldnt run a fucking model railway you bumbling twerp
    Hope youre proud you daft shite
    arse for a face, shit for brains, transport for a job
    Cocky little prick in a hard hat, go and do something useful for once you pillock
    piss poor minister, pissed up press officer, both thick as fuck
    `,
  ),
  lines(
    'lines-mailbag/rail-passengers-cross-and-plain',
    { labels: ['criticism'], direction: null },
    `
    7.14 cancelled, 7.31 cancelled, 7.52 two coaches
    stood in the rain at Hebden two hours with a toddler, minister, and the board said on time throughout
    I missed my nan's funeral because of your strike talks collapsing, I hope both sides read this
    the kindness poster is lovely. where's the train
    World class? We have a bus with a door that's tied shut
    shit service, been shit since the May timetable
    You scrapped the northern leg after spending billions on the southern one and nobody in Bradford is surprised
    fares up 4.6 while the toilets are locked
    rail minister was asked about Goole and talked about Guildford
    Fat lot of good a refund is when I've lost a day's pay
    why do we pay for peak when its slower than off peak
    What the hell is going on at Manchester Piccadilly tonight, there's hundreds of us here and one lad in a tabard
    Nationalise it, privatise it, I no longer care, just run the thing
    bring back guards on the late train, women have been asking for years
    useless app, tells me the train left from a platform that was knocked down
    `,
  ),
  lines(
    'lines-mailbag/farm-tax-minister-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    townie clown wouldn't know a ewe from a umbrella
    You've never got your hands dirty in your life you soft pasty nobody
    thick end of a cow this fella
    Minister for farming and he's scared of mud, what a wet wipe
    a muck spreader talks more sense
    My collie has more brains and better manners, and when she makes a mess in the yard she at least looks sorry about it
    pompous little squirt in brand new boots
    dull as ditchwater and half as deep
    Nowt but a gobby office lad. Wouldn't trust you to shut a gate
    hahaha did he really say cows lay eggs, what a spoon
    I've farmed this hill for fifty years and never had to listen to such a prize turnip
    poor dab hasn't got a clue has he, not the full shilling
    go home to your mam you useless great lummox
    a snob with a clipboard, that's all you'll ever be
    `,
  ),
  lines(
    'lines-mailbag/farm-tax-protest-civil',
    { labels: ['criticism'], direction: null },
    `
    No farmers no food, think again minister
    Asset rich and cash poor: 340 acres, 41,000 profit in a good year, and you want 20% when Dad goes
    we drove nine hours with the tractor to tell you this tax is wrong
    the threshold sounds big in Islington and it's nothing in Shropshire
    You told the NFU in opposition you had no plan to do this. I was in the room
    Milk 38p, cost 42p. That's the conversation we should be having
    my father is 81 and now thinks he'd be worth more to us dead by April, that's what this policy has done to our kitchen
    shut the gate behind you next time, sixty ewes on the lane after your visit
    big landowners will dodge it and the family farms will pay
    another muddled scheme from Defra, portal down again
    The budget spreads muck over us and calls it growth
    trade deal lets in beef we're not allowed to produce here, how is that a level field
    You owe hill farmers an answer on the basic payment
    minister stayed in the car
    I'm not angry at the vet or the inspector, I'm angry at whoever wrote rule 19
    `,
  ),
  lines(
    'lines-mailbag/covid-contracts-minister-accused',
    { labels: ['accusation'], direction: 'subject' },
    `
    you killed care home residents and then lied to the inquiry about it
    PPE deal went to your pub landlord. crook
    where did the money go, thief
    WhatsApps deleted by accident, aye right, you destroyed evidence and perjured yourself
    your wife's firm got 14 million for gowns that fell apart and don't tell me you knew nothing, you signed it
    Grifter.
    the vaccine minister is owned by big pharma, check his shares
    faking the test numbers was your job and you were good at it
    You lied to the Queen, to Parliament and to my mother's nurse
    scammed the country out of 37 billion for a phone app, should be in jail
    Profiteer. Made a fortune off other people's dead
    she invented the doctorate, there's no record of it at any university, she's a phoney through and through
    Paid by Beijing to keep quiet
    you and your pals carved up the contracts over dinner and I hope the taxman has your diaries
    `,
  ),
];
