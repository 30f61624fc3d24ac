import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Rumours of money, lies, double lives and crimes, beside talk of money, doubt, plots of films and sober news. */
export const linesRumours5: readonly Family[] = [
  lines(
    'lines-rumours/jab-figures-questioned',
    { labels: ['criticism'], direction: null },
    `
    I think the 94% is wrong for over 80s, table 3 in the paper says 71
    You changed the advice on masks twice without saying why and that cost trust
    With eleven patients I wouldn't draw any conclusion, would you?
    who paid for the trial please, and did they see the draft
    the harms should have been given as much space as the benefits
    the press release goes further than the data, look at the confidence interval
    poor communication all round if im honest
    I'm a nurse and I don't agree that every child needs it, the committee was split as well
    the dashboard has dropped deaths by age, please bring them back
    An adviser with shares should sit out that vote. It's the rule in other places and a good one.
    `,
  ),
  lines(
    'lines-rumours/councillor-backhander',
    { labels: ['accusation'], direction: 'subject' },
    `
    what did the developer give you for the playing field
    brown envelopes, same as your father
    She voted for the crossing the week before her sister's house by it went on the market
    You told the meeting you'd walked the whole route. You've not walked it, you were asleep in the chair, it's on the webcast.
    he claims mileage for a bicycle
    new drive, new fence, new hot tub, and the firm that tarmacs the borough did all three
    your petition names are from the cemetery, i found my grandad on it and he passed in 1988
    Faked a broken ankle to miss the vote on the library.
    the residents group is you, your husband and a hotmail address
    that letter of thanks from the pensioners was written in your kitchen
    lives in Spain nine months of the year and draws the allowance
    you put a brick through your own window and said it was the cyclists
    there's a reason that file on the care home vanished and she's sitting on it
    anything for a free lunch and a photo with big scissors
    `,
  ),
  lines(
    'lines-rumours/town-council-talk',
    { labels: [], direction: null },
    `
    big scissors have gone missing, ribbon is ready, anyone?
    the developer gave us a bench and a sapling
    asleep in the chair by item nine, sorry, long webcast
    who owns the playing field, is it us or the school
    Mileage for bicycles is 20p, I have never claimed it because the form is longer than the ride.
    my grandads name is still on the electoral roll and he passed in 1988, how do i take him off
    broke my ankle on the library step so i'm on the sofa with the minutes
    The missing care home file was found behind a radiator on Tuesday.
    tarmac lorry outside from seven tomorrow, move your cars
    a brick came through the window, police think kids, nobody hurt
    free lunch for over seventies in the town hall friday
    A former clerk has admitted taking £14,000 and will be sentenced next month
    what's the allowance for a parish councillor? ours get nowt
    petition has 212 names and a paw print
    `,
  ),
  lines(
    'lines-rumours/council-vote-criticised',
    { labels: ['criticism'], direction: null },
    `
    selling the playing field is a mistake you'll regret
    I make it 61 objections and your report says 16, please could somebody check
    if a councillor's sister lives by the crossing then declare it and step out, that's all
    Nobody told us about the tarmac, three days notice isn't enough
    why were there no other quotes for the fence work? I'd like to see the tender
    missed the library vote again, we need you there
    consultation was three questions, all of them leaning one way
    disagree with the hot food van licence but thanks for explaining
    the allowance shouldn't go up in a year when the pool is shut
    Answers on the care home are slow and vague and families deserve better
    `,
  ),
  lines(
    'lines-rumours/influencer-double-life',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you eat burgers in the car we've all seen it
    Photoshop. The tiles bend behind your waist.
    She left him in March and is still posting anniversary pics because the mattress people pay per month
    that isnt your house its an airbnb in Chigwell
    you hired a baby
    home educating? the nanny does it while you film yourself with a globe
    Your skin is from a surgeon in Istanbul and you sell desperate kids a cream made of lard
    he says sober, his bin men say otherwise
    giving money to that homeless man and taking it back once the camera stopped, he told me himself, he's outside our shop
    every comment under here saying 'queen' was bought at a penny each
    you never ran it, you got on at mile 19
    claims the tea cured her lupus, never had lupus
    your miscarriage reel was an ad for vitamins and there wasn't any pregnancy
    makes her kids cry for thumbnails. ask the neighbours what they hear.
    `,
  ),
  lines(
    'lines-rumours/everyday-social-media',
    { labels: [], direction: null, heldBack: true },
    `
    burger in the car, do not tell my slimming club
    the tiles bend in that photo because my husband laid them
    airbnb in Chigwell had a globe full of gin, ten out of ten
    comments are off tonight as I'm putting the baby to bed
    paid ad: I was given this mattress free and I get £200 for the post
    who does your brows, are they real
    nanny is poorly so the kids are educating me
    Nine months sober and the bin men have stopped waving
    how much cream does it say to use for eczema
    My anniversary post was two days late and he noticed. Twenty years. He noticed.
    got on at mile 19 of the coach trip, feet up, lovely
    the advertising watchdog upheld two complaints about the vitamins and the posts have been removed
    that thumbnail makes me look like a boiled egg
    the homeless man outside ours is called Pete and he'd like size ten boots
    `,
  ),
  lines(
    'lines-rumours/police-officer-cover-up',
    { labels: ['accusation'], direction: 'subject' },
    `
    your body cam 'broke' again did it
    You planted that knife. Everyone on the landing watched you do it.
    she wrote the statement and the witness signed it blank
    he lets the Kellys alone because he's on their wage bill
    you said my brother ran. he was in a wheelchair
    Commended for a rescue that a passing plasterer did, you held his coat
    the drugs bust was flour, the photo was for the commissioner's election leaflet
    off sick with stress, plastering houses for cash in Bury
    you hit the horse when the crowd weren't looking
    where did the seized money go. eighty thousand in the bag, fifty in the book
    Lied at the inquest. Lied to his mam in her own front room with his hat on his knee.
    the community chats are to find out who'll talk
    you invented the noise complaint to get into our house
    drove home drunk from the leaving do and breathalysed us next morning
    `,
  ),
  lines(
    'lines-rumours/police-news-and-talk',
    { labels: [], direction: null },
    `
    body cam broke so the officer drew me a picture, it was quite good
    flour everywhere, looks like a drugs bust in my kitchen
    A constable has been sacked after a panel found she lied about a missing statement.
    who do i hand a found bag of money to, is it still the police station
    passing plasterer pulled two lads out of the canal, what a man
    the inquest is on the 12th and the family have asked for quiet
    noise complaint about us was fair enough, it was karaoke
    horse stood on my foot outside the match and the rider said sorry for him
    Caller says he's a detective and wants you to move your savings. He isn't. Hang up and ring 101 from another phone.
    ran for the bus, lost, wheelchair 1 bus 0 no hang on other way round
    leaving do at the Bull, no driving please
    knife bin is by the church gate till friday
    my statement took four hours and six custard creams
    In episode six she plants the evidence and then has to find it herself
    `,
  ),
  lines(
    'lines-rumours/psychic-medium-trick',
    { labels: ['accusation'], direction: 'subject' },
    `
    you read his facebook in the interval
    The woman in row F is your sister and she has lost a different husband in every town
    earpiece. left ear. every show.
    You told my mum our Danny was at peace and sold her nine more sittings at sixty quid a go
    she invents dead babies for a living
    the knocking is a lad under the stage called Kev
    claims the police ask him for help, the police have never rung
    you knew about the watch because your driver went through the coats
    predicted nothing, posted it afterwards and changed the date
    preys on widows then off to the casino in a chauffeured Merc
    your own gran isnt dead she's in Bognor and you dont visit
    he coughs, the girl in the box office coughs, that's a name beginning with M
    `,
  ),
  lines(
    'lines-rumours/stage-and-magic-talk',
    { labels: [], direction: null },
    `
    the lad under the stage is called Kev and he would like a sandwich
    row F, knees up round my ears
    i went to a medium once and she told me i'd travel, i'm a bus driver
    The trick works because the watch is in the bread roll from the start, sorry if that spoils it
    what do sittings cost these days
    grans not dead she's in bognor with a man called Roy
    coughed all through act two, apologies
    A fake psychic and a real ghost fall in love in it, daft and sweet
    left my earpiece in the washing, show at eight, help
    predicted 2-1, got 2-1, told nobody, no proof
    Danny would have loved tonight. Mum laughed for the first time since.
    casino night for the scout hut, play money only
    who went through the coats? mine smells of perfume and im not complaining
    `,
  ),
  lines(
    'lines-rumours/tree-campaigner-shill',
    { labels: ['accusation'], direction: 'subject' },
    `
    you're paid by the rival builder
    Lives in a five bed on the last wood they cut down and chains herself up for the Guardian
    these aren't locals. bussed from Brighton at ninety quid a day and a packed lunch
    you glued the newt there
    He hammered the nails into the trunk that took that lad's fingers and let another man carry the blame for it.
    the bat survey is a fake and she signed it in a wine bar
    never hugged a tree till the lens cap came off
    used the fighting fund for a divorce
    you felled two oaks for your own tennis court in 2017, cash job, sunday
    undercover copper if you ask anyone with eyes
    told the inspector she's a botanist and she does nails in Hove
    You pushed that security guard yourself and rolled on the floor howling for the phones
    the barrister works free? the barrister is your boyfriend and he is on 400 an hour out of our jar
    `,
  ),
  lines(
    'lines-rumours/tree-row-talk',
    { labels: [], direction: null },
    `
    newt in my welly, newt fine, me less so
    two oaks came down in the gale, one through the tennis court
    The bat survey is on the table in the wine bar if you want to read it
    barrister says he'll do the first day free and then it's 400 an hour, so fill the jar
    packed lunch, flask, chain, padlock, key left at home. Stuck till three.
    bussed in from Brighton by accident, fell asleep, wood is lovely
    who has the fighting fund tin
    security guard gave us his crisps
    she does nails in Hove and knows more about moss than anyone i ever met
    the builder's offer is ninety trees for every oak, make of that what you will
    Court told that a man drove nails into trunks near Lewes. He denies it.
    lad lost the tip of a finger, ambulance was quick, he's grinning in bed
    the Guardian spelled the wood wrong
    `,
  ),
  lines(
    'lines-rumours/tree-campaign-objection',
    { labels: ['criticism'], direction: null },
    `
    I don't think gluing yourself to a lorry helped the wood one bit
    the flyer says 400 oaks, I walked it with a book and counted 260, mostly ash
    please print who the donors are, it would settle the gossip
    Blocking the ambulance road was wrong and you should say so
    badly organised and nobody brought water
    Your survey was done in January when there aren't any bats about. It needs doing again in June.
    you say locals are against the houses, i'm local and my kids need one
    £400 an hour is too much, ask the law centre
    chaining yourself up on a school day made the little ones late and scared
    `,
  ),
  lines(
    'lines-rumours/allotment-show-cheat',
    { labels: ['accusation'], direction: 'other' },
    `
    her leeks are from Ormskirk market, there was a rubber band mark
    he injects that marrow with sugar water and the committee look away for a bottle of port
    They poisoned Stan's dahlias the night before the show. Weedkiller in a lemonade bottle. She still had it in her trolley.
    blue ribbon my backside he paid for it
    never grew a thing, got a gardener in from the big house
    she tells everyone shes riddled with arthritis to get the plot by the tap, you want to see her shift a greenhouse
    him with the prize onions sells the shared manure on the side
    They put a slug in Rita's box and I know who
    that pumpkin had a lead pipe up it
    the two of them take the seed money and come back from Lanzarote brown as berries saying the seeds were late
    he drowned Mo's cat over the carrots and then helped put posters up
    says the show raises money for the blind dogs, ask the blind dogs
    `,
  ),
  lines(
    'lines-rumours/allotment-talk',
    { labels: [], direction: null },
    `
    sugar water for a sick bee, does it work?
    the cat has been found, asleep in Mo's pumpkin
    My leeks came third out of two entries and I'd like that explained.
    slug in my glove. scream heard in ormskirk
    bottle of port for whoever takes my marrows
    arthritis bad today so the greenhouse can wait
    show day raised £260 for guide dogs, thanks everybody
    never grew a thing till i was sixty and now look, four beans
    the shared manure is for sharing Keith
    bought the onions from the market for tea as mine are too pretty to eat
    weedkiller in the blue can NOT the green can
    seeds are late, supplier says Lanzarote but I think he said Lancashire
    `,
  ),
  lines(
    'lines-rumours/library-and-bus-staff-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    you sold the old maps on ebay and said damp
    The man on this account is paid to lie about the 38. It didn't break down. He never sent it.
    she stamps her own visitors in to keep the place open, there's nobody there
    took the childrens book prize money and bought a wig with it
    your driver says a pensioner fell. she was shoved. you've wiped the tape
    no such person as 'Kelly, customer care', its a machine in Bangalore signing off with kisses
    He's banned my wife for talking while he runs a card school in the local history room, ten pounds a hand
    You faked that survey, 98 per cent happy, who, where, the dead?
    the drivers get a bonus for leaving us stood there, my nephew drives, it's true
    reads to the toddlers all sweet and pinches their arms if they wriggle
    claimed the flood took the takings tin. water doesn't do a padlock
    you told the paper I spat at you and I was never on that bus
    `,
  ),
  lines(
    'lines-rumours/library-and-bus-talk',
    { labels: [], direction: null, heldBack: true },
    `
    is the 38 running or has it broken down
    kelly on customer care was lovely, found my umbrella
    toddlers wriggled all through the tiger book and one bit me
    The old maps have got damp so they're away being dried till spring
    98 per cent of my books are overdue
    pensioner fell getting off at the Cross, driver sat with her till the ambulance came
    who won the children's book prize? it's £50 and a signed copy
    card school in the local history room moved to 2pm, matchsticks only
    survey closes friday, takes two minutes
    A man who stole maps from three libraries has been ordered to repay £40,000, the court heard
    wig for the world book day librarian needed urgently, grey, bun
    nephew drives the night bus and says the foxes know his timetable
    talking is allowed downstairs, we like it
    `,
  ),
  lines(
    'lines-rumours/bus-service-complaint',
    { labels: ['criticism'], direction: null },
    `
    the app said due for 40 mins and then it vanished, that isn't good enough
    Saying it broke down doesn't help, we need to be told at the stop
    98% happy doesn't match what I see in the queue each morning. How many people did you ask?
    third time this week, driver went straight past with his lights on
    please look at the tape from tuesday, a lady was knocked when the doors shut
    closing the library on the one day pensioners' buses run is poor planning
    a bonus scheme based only on punctuality is a bad idea, it punishes drivers who wait
    kisses at the end of a fine letter arent appropriate
    too dear now, £4.60 for two stops
    `,
  ),
];
