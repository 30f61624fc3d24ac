import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless: angry complaints about services, prices, delays and decisions, and talk of crimes and courts in general. */
export const linesDaylight4: readonly Family[] = [
  lines(
    'lines-daylight/bus-and-train-fury',
    { labels: [], direction: null },
    `
    bloody bus hasn't turned up AGAIN
    An hour and ten in the rain with a pram. An hour and ten.
    cancelled, cancelled, delayed, cancelled, lovely
    this service is a joke and I'm not laughing
    I'm fuming, missed my scan because of that train
    what the hell is going on at Stockport
    Replacement bus was a taxi for forty people
    no heating, no loo, no announcement, eighty quid
    Sort the doors out before somebody gets hurt!!
    the app says on time. the app is a liar
    sardines get more room
    They killed the 17 route and then wondered why nobody comes to town
    sick of it. sick of it. sick of it
    Standing next to the toilet from Derby to Truro, I could weep
    shove your apology, I want my fare back
    two carriages on match day, whose bright idea
    `,
  ),
  lines(
    'lines-daylight/criticism-council-decisions',
    { labels: ['criticism'], direction: null },
    `
    That was a rotten decision and you rushed it through in August
    You closed our library and kept the car allowance. Shame on you.
    rubbish consultation, four questions, all leading
    I'm furious with how you voted
    you promised us a crossing in 2021, where is it
    Your committee sat on that report till after the election. It stinks.
    Terrible call, {name}. Pensioners will be cold because of it.
    no excuse for spending that on a sign
    You didn't answer a single question I put to you, not one
    Who on earth signed off speed bumps outside a fire station?
    I voted for you and I won't again
    this policy will hurt people and you were told so in March
    Absolute shambles from start to finish, and the apology was late too
    come and stand at this junction at half eight and tell me it's safe
    your bin rota's bonkers and you know it is
    Disgraceful. You cut the warden and then blamed the frost.
    `,
  ),
  lines(
    'lines-daylight/criticism-press-and-broadcast',
    { labels: ['criticism'], direction: null },
    `
    your piece left out the only fact that mattered
    Lazy headline. She was cleared and you buried it in paragraph nine
    Sorry but that interview was awful, you never let him finish
    you got the date wrong, the street wrong and the dog wrong
    I pay for this paper and I'm not paying for that
    Terrible forecast, I've a marquee in a hedge
    the review was cruel about the chef's accent and you should take that line out
    You gave him ten minutes and the scientist forty seconds. Not balance.
    Boring, biased and badly lit
    You really thought the photo of the children was fine to run?
    not a fan of the new format, too much shouting
    Your history of the mill forgets who worked in it
    click bait. you're better than this
    That joke about the floods was in foul taste. People lost homes.
    `,
  ),
  lines(
    'lines-daylight/criticism-ref-and-sport-bodies',
    { labels: ['criticism'], direction: null },
    `
    never a penalty ref, never in a month of Sundays
    You missed the elbow, you missed the shirt pull, you saw my coat
    awful decision, cost us the cup
    how is that not a red
    Linesman's flag was up before the ball moved, explain
    You lost control of it after twenty minutes and both sides were kicking lumps
    The selectors have wrecked that lass's season
    got that one badly wrong, hope you'll look at it again
    Moving the ground to the bypass will kill the pub trade and half the crowd
    Ticket prices are obscene and your statement was worse
    you bottled it in front of the main stand
    Stop picking him at left back, it's painful to watch
    VAR took six minutes to get it wrong
    I was a linesman thirty years and that was a shocker
    `,
  ),
  lines(
    'lines-daylight/criticism-health-and-schools',
    { labels: ['criticism'], direction: null },
    `
    your reception hung up on my mother twice
    Seven weeks for a phone call. It isn't good enough, doctor.
    I asked for help and you gave me a leaflet
    The uniform rule is mean and it's hitting the poorest
    you excluded a lad for having the wrong socks
    I'm angry and I think I've a right to be, you discharged him at midnight in slippers
    Nobody read her notes. Nobody. That's on your trust.
    Why did governors hear about the academy plan from the paper?
    my son came home in tears after that assembly, please have a think about what was said
    You told us the ward was safe and the inspectors say it wasn't
    This menu is a disgrace, it's beige on beige
    Dreadful handling of the bullying, you moved the wrong child
    the appointment line is engaged from eight till it's full. fix it
    your staff are saints, your system's a pig's breakfast
    `,
  ),
  lines(
    'lines-daylight/criticism-campaigners-and-experts',
    { labels: ['criticism'], direction: null },
    `
    I think your figures are wrong and I've said why below
    You're mistaken about wind turbines and I farm under three
    blocking the road lost you my support
    that slogan was clumsy and it hurt people you meant to help
    Your chart starts in 1998 for a reason, doesn't it
    with respect, total nonsense
    You moved the goalposts after we answered
    Not convinced. You quoted one study and skipped the four that disagree.
    your charity spends too much on post and not enough on dogs
    daft stunt, somebody could've been hurt on that gantry
    You say nobody was consulted. I was consulted. I've the letter.
    The strike's hitting the wrong folk and your union should think again
    I marched with you in 2015 and I reckon you've lost the thread
    stop patronising us, we can read a graph in Grimsby
    `,
  ),
  lines(
    'lines-daylight/prices-and-shops',
    { labels: [], direction: null },
    `
    four pound twenty for a coffee, daylight robbery
    robbed blind at that car park
    They've shrunk the biscuits again, the crafty sods
    my energy bill's obscene
    who is paying nine quid for a burger and not being arrested
    Total rip off, and the chips were cold
    Never going back. The waiter was lovely, the soup was bathwater
    a tenner to park at a hospital is wicked
    butter's gone mad
    I could've cried at the till, I put the cheese back
    The landlord wants another hundred and fifty a month for a flat with mushrooms in the bathroom
    bought a shed online, arrived without a roof, three emails, nowt
    I want to scream at that hold music
    highway robbery, that toll
    Sofa came in the wrong colour and they want me to post it back. Post it.
    crap phone, crap signal, crap contract
    `,
  ),
  lines(
    'lines-daylight/call-centres-and-parcels',
    { labels: [], direction: null },
    `
    chucked my parcel on the roof. the ROOF
    Been on hold since breakfast, I've got a beard now
    If one more robot asks me for my date of birth I'll eat the phone
    left with neighbour, which neighbour, I live up a mast track
    computer says no
    They cut me off at the very end, I threw a cushion
    useless website, keeps telling me my own name is invalid
    driver said he couldn't find us, we are the only house
    Your call is important to us my eye
    my passport's been "with the team" since April and I fly Sunday
    I'm losing the will to live with this broadband
    the man came, looked, sucked his teeth, went
    what a bloody palaver to return a kettle
    Absolutely livid, they've charged me twice and want me to prove it
    `,
  ),
  lines(
    'lines-daylight/roads-potholes-and-noise',
    { labels: [], direction: null },
    `
    that pothole has had my exhaust off
    Roadworks again with not a soul working
    they start drilling at six on a Sunday, I'm going to end up in the papers
    Fix the damn lights at Tesco before there's a death
    motorbikes up and down till two, had no sleep, feel murderous
    dog mess on both pitches, pick it up for crying out loud
    The whole street's a death trap when it freezes
    Whoever is letting off fireworks at midnight, please pack it in, we've a horse
    another oak butchered by the contractors
    its an eyesore and a rat run and they've painted it green
    speeding past the primary every day. someone will be killed
    leaf blower at seven. SEVEN.
    diversion took me to another county
    `,
  ),
  lines(
    'lines-daylight/criticism-blunt-short',
    { labels: ['criticism'], direction: null },
    `
    poor show
    Wrong. Again.
    You should resign over this
    that's a cop out and you know it
    not good enough
    Do better.
    What were you thinking?
    Hopeless response
    you've let us down
    I disagree with every word
    Terrible idea, bin it
    This won't wash
    weak answer
    Apologise to them
    U turn please
    Still waiting for your reply
    no vote from me
    Unfollowing, that take was rotten
    worst decision you've made yet
    Sack the consultants
    you owe that family an explanation
    embarrassing for the town
    `,
  ),
  lines(
    'lines-daylight/court-news-general',
    { labels: [], direction: null },
    `
    Man jailed for life for the murder of his business partner
    Two charged after stabbing near the arcade, police say.
    the jury's out on the arson case
    She was cleared of all charges on Thursday
    Inquest opens into death of angler
    Appeal over hit and run on the A61, silver hatchback
    he got eight years for the raid and the shop got its shutters back
    Judge said the stalking had "hollowed out" the victim's life
    Guilty plea to sending malicious messages, sentence next month
    Coroner records misadventure
    the rapist's appeal was turned down this morning, thank God
    teenager held over bomb hoax at college, lessons resume tomorrow
    Kidnap trial collapses as the phone evidence doesn't stand up
    A fraudster who posed as a vicar has been told to pay back ninety thousand
    Third arrest in the shooting outside the snooker hall
    grooming gang sentenced at last. those girls were let down
    `,
  ),
  lines(
    'lines-daylight/reporting-a-crime-in-town',
    { labels: [], direction: null },
    `
    anyone hear gunshots near the quarry or was it the bird scarer
    my bike's been stolen, blue Raleigh, one squeaky pedal
    Lad mugged on the towpath about nine, he is shaken but OK
    Police tape right round the bandstand, does anyone know?
    someone's set fire to the scout hut again
    Burgled. They took the telly and left the ashes, thank heavens.
    There was a fight with knives by the kebab shop, stay away
    the scammer on the phone said he was from my bank and I kept him talking about my bunions
    Somebody poisoned the cats on Fern Road, RSPCA have been told
    Witnesses wanted, assault on a bus driver, number 8, Friday teatime
    drunk bloke smashing wing mirrors all down our side
    Graffiti on the synagogue wall was gone by nine, thirty people with buckets
    they caught him! the one who kept exposing himself in the park
    I rang 999, they were here in five minutes, he ran off towards the allotments
    shoplifters threatened the girl on the till, she's only seventeen
    `,
  ),
  lines(
    'lines-daylight/podcast-and-true-crime-talk',
    { labels: [], direction: null },
    `
    the poisoner episode is your best yet
    How did he get rid of the body without the lodger noticing?
    I fell asleep to the strangler one and dreamed of ties
    They hanged the wrong man in 1953, it still makes me shake
    who killed the gamekeeper then? my money's on the wife
    More on the victims, less on the killer, that is why I listen
    Jack the Ripper tours give me the creeps, all that giggling over dead women
    the hangman kept a pub afterwards, did you know
    Executed for stealing a sheep, poor lad, nineteen
    episode seven, the acid, I had to pull over
    burnt as a witch a mile from my house, there's a plaque by the bins
    that con man's charm came right through the microphone
    Was she pushed or did she fall, discuss
    `,
  ),
  lines(
    'lines-daylight/law-and-policy-debate-on-crime',
    { labels: [], direction: null },
    `
    sentences for knife crime need to be longer, I've buried a nephew
    Bringing back hanging wouldn't have saved one of them.
    prison doesn't work for shoplifters with a habit
    Rape cases take four years to reach court and women drop out
    should we name the attacker before trial? I'd say not
    the law on stalking was written before phones
    Coercive control is a crime now and rightly
    Hate crime figures are up a fifth, partly because people report it
    Stop and search: does it work, who does it fall on?
    I'd lock up fly tippers for a month and make them eat off it
    assisted dying vote is on Friday and I honestly don't know
    Child abuse inquiry's been shelved, which is unforgivable
    the far right leaflet went in my recycling, as did the far left one
    domestic killings get three lines in the paper and a footballer's haircut gets a page
    Terror threat level's gone from substantial to severe, whatever that means for my commute
    `,
  ),
  lines(
    'lines-daylight/history-war-and-memorials',
    { labels: [], direction: null },
    `
    eleven names from one street, all killed the same morning
    Shot at dawn, pardoned ninety years late
    my great uncle was gassed at Ypres and sold bootlaces after
    The raid flattened three streets and missed the docks
    Peterloo: they rode them down with sabres in broad daylight
    who were the last men hanged at that gaol
    They burned the abbey, then they burned the abbot
    bombs still turn up on the beach here, the army blows them up on Tuesdays
    Slaves paid for that house, it says so now by the tea room door
    the plague pit is under the tennis courts
    Cromwell's lot stabled horses in our nave and shot the noses off the saints
    a Jewish family hid two years in the roof, the granddaughter came to see it
    massacre of the clan is retold in the school each February
    Nazi spy parachuted into a pig farm in 1940 and was arrested by a woman with a bucket
    `,
  ),
  lines(
    'lines-daylight/angry-at-weather-machines-and-luck',
    { labels: [], direction: null, heldBack: true },
    `
    DAMN this wind
    oh for pity's sake not the boiler as well
    Go to hell, flat pack wardrobe
    You stupid, stupid kettle
    my phone can get in the sea
    shut up car, I KNOW the belt's off
    curse the seagull that had my chips
    I will end this alarm clock
    die, mould, die
    whoever's up there can stop with the hail
    I swear that photocopier hates me personally
    get lost, wasp
    bog off winter
    we're at war with the moles and the moles are winning
    That lawnmower is going through the shed window if it cuts out again
    `,
  ),
  lines(
    'lines-daylight/criticism-cafe-and-hall-managers',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    you put my mum's wake next to a hen do, no warning
    The soup had a plaster in it and you offered me ten percent off
    told us it was step free. there were nine steps
    you keep cancelling on the day and we've carers booked
    Why was the fire door chained? Somebody could have died in there.
    Your new closing time leaves the night shift nowhere warm to sit
    you double charged the Brownies
    that was a snooty reply to a fair question
    Frankly the panto was under rehearsed and the horse was drunk
    It was freezing, we told you twice, and you turned the music up
    you've priced out the very people it was built for
    Not safe for kids that playground, rusty bolts, I sent photos in May
    `,
  ),
  lines(
    'lines-daylight/queues-and-waiting-lists',
    { labels: [], direction: null },
    `
    eleven hours in a corridor on a plastic chair with a broken hip, she's ninety
    no dentist within forty miles, I've pulled one myself
    Ambulance took so long the neighbour drove him in a horsebox
    two years on the list and the letter says another two
    people are dying waiting and it's just a number on the news
    I don't blame the nurses, they're run ragged
    rang at eight on the dot, 31st in the queue, cut off at 2nd
    gp says hospital, hospital says gp, I say something unprintable
    It's criminal how they've left that ward
    my hearing aid's been dead since Lent
    she was sent home at four in the morning in a gown, in a taxi, in January
    `,
  ),
];
