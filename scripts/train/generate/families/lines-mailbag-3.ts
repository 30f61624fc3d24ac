import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag3: readonly Family[] = [
  lines(
    'lines-mailbag/health-secretary-idiot-replies',
    { labels: ['insult'], direction: 'subject' },
    `
    are you really this stupid or do you rehearse
    What an embarrassment of a man.
    You have the charm of a wet flannel and half the intellect
    my cat would make a better health secretary, she at least washes
    dumb as a rock
    Incompetent buffoon. Never worked a ward, never emptied a bedpan, never had a thought of your own
    ur a joke and everyone at my hospital laughs at u
    lol this guy, brain of a goldfish
    Health secretary? You couldn't look after a houseplant you dope
    Never in my 61 years have I come across such a puffed up, empty, second rate nobody
    a total failure as a minister and as a man
    who let this numpty near the NHS
    hopeless case with a haircut
    Does your mum still dress you? Serious question, because you come over like a child who found his dad's briefcase
    you're not fit to mop the floor in my A&E
    `,
  ),
  lines(
    'lines-mailbag/health-secretary-staff-anger',
    { labels: ['criticism'], direction: null },
    `
    14 hours on a trolley, my dad is 83. Explain yourself minister
    you have never once visited our ward and now you're telling us how to run it
    The pay offer is an embarrassment
    I'm a porter, I've mopped round beds in corridors all week and I'd like to know what your plan is
    Stop clapping start paying
    Two in five of our newly qualified nurses left within a year and your answer is a poster campaign? That's a failure of policy
    that was a stupid decision and patients will suffer for it
    Waiting list up again. Down in your speech, up in the statistics
    you said forty new hospitals, we've had a lick of paint and a new sign
    my A&E had one consultant on Saturday night, one
    This winter plan is late, thin and mostly a copy of last year's
    not a word about social care, again
    Health secretary refuses to meet us for the ninth time. It is childish and it's costing operations
    No confidence in this department whatsoever
    Ask the staff, please, for once just ask the staff who do the job
    `,
  ),
  lines(
    'lines-mailbag/health-queue-ordinary',
    { labels: [], direction: null, heldBack: true },
    `
    what time does the walk in at Leith open on a sunday
    Health secretary answers questions at 11.30 followed by urgent question on dentistry
    got my flu jab, didn't feel a thing, sticker and everything
    Nurse said I've the heart of a man of 40, I told her he can have it back when he asks
    my houseplant is doing better than me
    Anyone know how long results take? told two weeks, it's been three
    Trust board papers are public, this months run to 214 pages
    I was a ward sister for 31 years and I still wake at five
    car park ticket machine ate my card at the Royal
    Goldfish in the waiting room has died, small sign up, very sad
    A&E waits in Wales: 67.4% seen within four hours in October
    is it normal that they want my height every single visit, I'm 58 its not going up
    the cleaner on ward 9 sang all morning, best medicine there is
    New urgent care centre opens 3 March, bus 44 stops outside
    forgot my glasses so signed the form somewhere near the bottom I think
    `,
  ),
  lines(
    'lines-mailbag/mayor-called-crook',
    { labels: ['accusation'], direction: 'subject' },
    `
    the mayor is a crook and the clean air charge is his pension
    You faked that poll.
    how much does the camera firm pay you into the offshore account
    You lie every time you open your mouth about the bus money
    a fraudster with a chain round his neck
    You're a plant. The developers picked you and the developers own you
    cooked the books in 2022 and doing it again now
    rigged the vote rigged the count rigged the planning board
    You don't care about lungs, you care about your kickback from the camera contract, and we have all seen the villa
    Fake tears for the cameras
    no one believes a word, you've been caught lying three times this year alone
    Dirty money in, dirty contract out, and the mayor in the middle with a big smile
    traitor to working people
    you stole that election mr mayor
    paid shill for the car lobby one week, paid shill for the bike lobby the next
    `,
  ),
  lines(
    'lines-mailbag/mayor-clean-air-dispute',
    { labels: ['criticism'], direction: null },
    `
    this charge costs me £62.50 a week, I'm a plumber with a 2014 van
    Mr Mayor the poll you quote asked 300 people outside one tube station
    I want the air cleaned up too but you've put the bill on carers and cabbies
    Scrap the cameras
    the scheme has raised 90 million and pollution on our road is up, so it isn't doing what you said it would
    Your own report found the effect was small. Why was that left out of the press release?
    the boundary runs down the middle of our street, absurd
    Where has the bus money gone? I'm not accusing anyone of anything, I'm asking for the accounts
    voted for you, never again
    You can't call it a health policy and then exempt the airport
    Not a single bus after 7pm in our village and you want me to leave the van at home?
    extend the scrappage grant or pause it, those are your two choices
    ill judged, rushed, unfair on nurses on nights
    If I'd been consulted I would have told you that the sign is behind a tree
    a tax on the outskirts to pay for the middle, no thanks
    `,
  ),
  lines(
    'lines-mailbag/mayor-air-supporters',
    { labels: ['support'], direction: null },
    `
    my son has asthma and his school runs are easier now. thank you mr mayor
    stick to your guns on clean air
    Unpopular opinion, the mayor is right and I drive a diesel
    Cheers for coming on the 7am bus with us, you looked knackered but you listened
    Thank you for publishing the air readings for every school, it was overdue and you did it
    I'm a cabbie, I grumbled, I swapped the cab, my chest is better. So there you are
    brave policy, good outcome
    She took the time to answer my question about vans properly with the figures
    you've been called everything under the sun for this and you stayed polite
    The mayor's scrappage grant saved our bakery, £7,000 towards the electric van, and nobody ever writes in to say so, so I am
    fair play for admitting the sign was in the wrong place
    we need more like you in local politics
    proud of our city tonight
    From a doctor on a chest ward: thank you, thank you, thank you
    I was wrong about this and the mayor was right, happy to say it
    `,
  ),
  lines(
    'lines-mailbag/prime-minister-liar-clown',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    Lying clown
    you are a liar, a coward and a bore
    The most dishonest, dim witted prime minister of my lifetime and I remember rationing
    pm more like pathetic mouse, sold out to the donors, cant even lie straight
    Wee fraud in a big chair
    Nobody believes you, you shifty gormless puppet
    you robbed us and you're too thick to hide the loot
    this creep lied about the parties and is still smirking with that pudding face
    Your whole career is a scam and you are a hollow, whining, talentless little man who fell upwards
    crooked as a dog's hind leg and about as bright as the dog
    cowardly cheat, hides in fridges, lies to widows
    Charlatan! Dunce! Go!
    You told parliament a lie on Wednesday and then got lost on the way out of the door, what a tool
    corrupt idiot running a corrupt idiot's circus
    bent as a nine bob note and ugly with it
    `,
  ),
  lines(
    'lines-mailbag/prime-minister-go-now',
    { labels: ['criticism'], direction: null },
    `
    Resign. Today. Not after the conference, today
    The prime minister has lost the confidence of the country and should call an election
    three chancellors in one year is not stability
    I was with you until the pensions vote. Now I want you gone
    you have no mandate for this, nobody voted for it
    What was said at the dispatch box on Wednesday turned out to be untrue. The ministerial code is clear about what happens next
    GO. Just go
    an utter shambles of a week
    You had five years, a big majority and a pile of goodwill, and it's all been thrown away on fights inside your own party
    the apology came nine days late and said sorry for the wrong thing
    No more excuses prime minister
    this is the worst government I've lived under, and I was there for the three day week
    Broken pledge on tuition, broken pledge on rail, broken pledge on care
    letter going in the post tonight, membership card cut up, thirty years
    My gran obeyed the rules and died with nobody there. You held a quiz. I have nothing more to say to you
    `,
  ),
  lines(
    'lines-mailbag/prime-minister-lines-and-headlines',
    { labels: [], direction: null },
    `
    PM to make statement at 3.30 on the train crash
    The prime minister's cat has caught a mouse on live telly
    who was pm when you were born, mine was Callaghan
    Is it PMQs this week or are they in recess?
    new poll: Lab 29 Con 24 LD 14 Ref 19 Grn 8, fieldwork 6 to 8 March
    I got the day wrong and waved at the wrong convoy, some Dutch fella waved back
    Every prime minister since the war ranked by height, a thread nobody asked for
    election called!!! there goes my holiday, I'm a count supervisor
    PM lands in Ottawa for trade talks
    my kid asked if the prime minister has to make his own bed
    fifth lectern in seven years, someone in the workshop is on overtime
    Downing Street says the call lasted 25 minutes and covered steel and visas
    what a day, ive eaten my tea in front of the news and missed the mouth twice
    Puppet show in the square at 2, clowns and a circus skills tent after
    The pudding at the state banquet was rhubarb
    `,
  ),
  lines(
    'lines-mailbag/police-force-account-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    @examplepolice useless plods couldnt catch a cold
    you lot are the dimmest force in England
    Keystone cops, fat and slow and scared of teenagers
    ooh look the doughnut brigade posted a selfie, well done you muppets
    Bunch of jobsworth losers
    Whoever runs this account has the IQ of a parking ticket and the manners to match
    call yourselves police? wet lettuces in stab vests
    your chief constable is a cardboard cut out with ears
    lazy, cowardly, hopeless, and those are the good ones
    I rang about a stolen van and got some half asleep dimwit who could not spell my street, are you recruiting from the zoo or the creche
    clowns in a clown car
    not one brain cell between the three of you in that photo
    sad little men playing at soldiers
    Community officers my backside, bunch of overgrown scouts too scared to cross the road on their own and we're meant to feel safe
    you must be the thickest inspector they ever pinned a badge on
    `,
  ),
  lines(
    'lines-mailbag/police-force-service-complaints',
    { labels: ['criticism'], direction: null },
    `
    van stolen tuesday, no officer has been round, it's now sunday
    @examplepolice you closed the case in 40 minutes
    Posting selfies while the 101 line rings out for an hour isn't a good look
    We've had five break ins on the estate since half term and the only thing we have seen from you is a leaflet about locks
    no one came. again.
    Where were you when the shop windows went in?
    the station shut, the cells shut, the counter shut and then you wonder why folk dont report things
    Stop and search figures show black lads are six times more likely to be stopped here. What are you doing about that?
    Disappointed with the inspector's answers at the ward meeting, very defensive
    lost faith in the force after how they treated my sister, no call back, no advocate, nothing
    Speeding outside the primary every single day. I've sent you number plates and video, I don't know what else you want me to do, lie down in the road?
    a slow, careless investigation and the watchdog agreed
    that tweet was in poor taste officers
    too few bobbies, too much paperwork
    crime number isnt a service
    `,
  ),
  lines(
    'lines-mailbag/police-force-praise-and-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    two young PCs sat with my mum till 4am after the burglary. Thank you
    @examplepolice you found him! cold and hungry but home
    give that police dog a raise
    The dispatcher who talked my husband through CPR deserves a medal, we never got her name
    Bless you for fishing the drunk lad out of the canal
    my scouts loved the visit and the van and especially the siren
    You don't get paid enough for a saturday night in Newport
    credit to the inspector for standing in front of that angry meeting and taking questions till the end
    cheers for the quick call back about the fraud text
    I'm forever moaning about this force, so let me say that today you were brilliant
    lovely officers at the match, let us cut through the line with grandad's chair
    caught them in an hour, top work
    Whoever runs this account made me laugh on a grim day
    I was nicked by you lot in 1988 and you were right to, turned my life round
    Safe home to the officer hurt in Brixton, whole street is thinking of him
    `,
  ),
  lines(
    'lines-mailbag/immigration-minister-hate-of-migrants',
    { labels: ['identity-hate'], direction: 'other' },
    `
    sink the boats with them in it, they're not like us minister
    Stop letting these savages in
    All Albanians are criminals, close the door
    minister why do you keep importing people who hate us, muslims dont belong in Europe
    Romanians are thieves by nature and everyone who has lived near them knows it
    no more africans, they bring nothing but disease and crime
    A polite question for the secretary of state: how many more of these low quality people must we absorb before our own are bred out?
    gypsies off our land, dirty work shy lot
    refugees my foot, rapists the lot of them
    Blacks get houses, we get nothing, and they're too idle to keep them clean
    they breed like anything and live off us, its what those people do
    Keep Britain white minister, thats all we ask
    Deport every last one, good or bad, I don't want their faces, their food or their god on my street
    hindus and their cow worship have no place in this county
    Jews run your party minister and everyone can see it
    `,
  ),
  lines(
    'lines-mailbag/immigration-policy-argument',
    { labels: ['criticism'], direction: null },
    `
    The backlog is 90,000 cases minister, hotels are the result of your delay
    you can be for lower numbers and still think this scheme is a waste of money
    Stop the crossings by opening a safe route, it isn't complicated
    I want less immigration and I want it done decently, this bill does neither of those
    your target was tens of thousands, net figure is 728,000
    700 million for four volunteers on a plane. Disgraceful use of public cash
    Nobody asked our town, we got 200 men in a hotel and no extra GP, no extra anything. That isn't the men's fault, it's yours
    care homes will close without overseas staff, who wrote this
    Romanian nurses kept my dad alive and this letter tells them to leave
    Integration costs money, English classes were cut in half in 2016 and you wonder
    the hotel contract should be scrapped
    a cruel policy that doesnt even work
    Enforce the law you already have before you write another
    Albania deal brought the numbers down, so why not try the same with others
    minister says control, figures say otherwise
    `,
  ),
  lines(
    'lines-mailbag/migration-neutral-bits',
    { labels: [], direction: null },
    `
    ONS migration stats out Thursday 9.30
    my neighbours came from Syria in 2016, he fixes bikes now
    Is the skilled visa salary threshold 38,700 or has it moved again?
    Albanian byrek from the stall by the bus station, get there before noon
    boats out of Ramsgate this morning, mackerel mostly
    Romanian Orthodox Easter service in St Marks at midnight, bring a candle
    Roma history month exhibition upstairs at the museum, free
    grandad came on a boat from Cork with one shoe, or so he says
    Home office minister gives evidence on asylum hotels, 2.15
    Traveller site consultation closes on the 30th, forms in the library
    can someone who speaks Tigrinya help at the surgery on wednesday
    Windrush Day tea dance!! saltfish and a brass band, what a mix
    They asked for three proofs of address and I own nothing but a gas bill
    new Polish shop where the bank was
    My husband is Nigerian, I'm from Hull, our kids say they are from the internet
    `,
  ),
  lines(
    'lines-mailbag/party-voters-sneered-at',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    tories are brainless inbred toffs
    labour supporters, dumber than a bag of spanners
    Only a moron votes lib dem
    SNP lot are a shower of whinging halfwits and I include my own brother
    Reform voters cant spell their own names, look at them drooling
    Greens: smelly hippies with nothing between the ears
    Remainers are snivelling crybabies who never did a proper day's graft in their lives
    brexit people. thick. every one.
    Every councillor in that group is a pudding headed nobody who only joined for the free sandwiches and somewhere warm to sit
    what a collection of freaks and losers on that front bench
    the whole cabinet couldn't find their own arse with a map
    Plaid are sheep botherers wi a flag
    Democrats are pathetic babies and republicans are gun toting cretins, glad to live in Fife
    youth wing? bunch of spotty weirdos no one would snog
    never met a unionist with more than two brain cells, and those two were fighting
    `,
  ),
];
