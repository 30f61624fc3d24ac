import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The dull daily run of replies, with a little abuse that looks as dull. */
export const linesDullness3: readonly Family[] = [
  lines(
    'lines-dullness/water-company-anger',
    { labels: ['criticism'], direction: null },
    `
    raw sewage in the river for 311 hours and the dividend went up. explain
    My bill has gone from 38 to 57 and the tap runs brown
    you were told about that leak in april. its july
    Disgusting state of the beach at Seaford, kids cant paddle
    No bottled water for my neighbour who's 88 and on the priority list you keep boasting about
    an apology and a fiver off, big deal
    fix the pipes before you pay the bosses
    your map shows no spills because the monitor was switched off
    Five hours on hold, cut off, five more
    the storm excuse doesn't wash, it hadnt rained for nine days
    Dug up the road twice in a month, filled it badly twice
    swimmers got ill and you sent a press release
    Regulator should have stepped in ten years ago and so should you. Everyone could see the debt piling up.
    absolutely shocking service, whole street without since tuesday
    `,
  ),
  lines(
    'lines-dullness/water-and-others-filth-words',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    youre a leech, not a person
    Whole press office wants flushing down the same pipe, you sewer rats
    that thing running the council isn't human, its a slug in a tie
    turned the tap on and something less slimy than you came out
    Bottled water arrived thanks. You remain a parasite
    She is a disease on this school and needs treating like one
    I read your reply at breakfast, odd to think a maggot can type
    nothing behind the eyes, just a lump of meat that votes
    We had a rat behind the skirting once and it had more soul in it than you MP creatures.
    crawl back under the slab with the stop tap you cockroach
    MPs like him are pond scum, skim em off
    They ought to keep you in a cage at the back of the vets with the other animals
    `,
  ),
  lines(
    'lines-dullness/allotment-and-garden-advice',
    { labels: [], direction: null },
    `
    chit them end up, egg box, cool windowsill
    slugs got the lot. again. going to plant gravel
    Cut it back hard after flowering, it'll sulk then shoot from the base
    is this a weed or did i pay for it
    You can leave leeks in the ground till March but lift a few before a hard frost or you'll need a pickaxe. My neighbour poured a kettle on his, not advised.
    throw the tops on the heap
    tomatoes: 4 red, 60 green, 1 eaten by a pigeon
    don't move a peony, they hold grudges
    blackfly on the beans, fairy liquid and swear words
    what depth for garlic
    my rat problem turned out to be a hedgehog called Neville
    too wet to dig here in Lampeter, how's yours
    It wants lime, not more muck. Test it first, kits are about £6
    Kill or cure: I pruned it with the bread knife
    swap you courgettes for literally anything else
    Plot 17b has come up, waiting list was 5 years
    `,
  ),
  lines(
    'lines-dullness/headlines-quoted-and-corrected',
    { labels: [], direction: null },
    `
    "Man, 84, finds wallet lost in 1971" good for him
    Headline says hundreds, the story says 40
    "Bridge to shut for ever" it's eleven weeks, read to the end
    Its its not it's
    "Cow stops play" happens every year at Bamford
    you mean affect
    The caption has them the wrong way round, Mr Dunmore is on the left with the marrow
    "Swan attacks vicar." Third time. They know each other
    should be Loughborough not Loughboro, and the year was 1926
    lose not loose 🙂
    "Councillor to eat hat" did he?
    local paper at its finest lads: Bin Moved
    principal if its a person, principle if its a rule, been teaching that for 31 yrs
    "Snow joke" every single winter
    Picture is of Whitby, story's about Whitley Bay
    the quote is Pope, not Shakespeare. Easily done
    `,
  ),
  lines(
    'lines-dullness/replies-without-the-thread',
    { labels: [], direction: null, heldBack: true },
    `
    no the other one
    yes but in brown
    that's what I said lol
    When did he move it though
    Told you
    Only on sundays and then only if she's driving
    not til gone ten
    🤣🤣 stop it
    well one of us has to
    Depends how long you leave it in
    nope, two doors down
    which is why I put the lid on first
    Thats my aunt
    1974. ish
    ok now turn it over
    `,
  ),
  lines(
    'lines-dullness/puns-and-one-liners',
    { labels: [], direction: null },
    `
    I used to run a bakery but I couldn't make enough dough
    that joke has been through the mangle
    Otter chaos
    this is the way. to Swindon
    Gritty McGritface reporting for duty sir
    Two fish in a tank, one says how do you drive this
    Why did the bus stop? Because it saw the zebra crossing
    You had me at free parking
    lettuce pray
    Live laugh leave work at four
    My sat nav told me to bear left and now there's a bear and no car
    dad joke of the day please, the kids need suffering
    plaice your bets
    nobody: me at 2am: how do lighthouses get milk
    ba dum tss 🥁
    `,
  ),
  lines(
    'lines-dullness/policy-irony',
    { labels: ['criticism'], direction: null },
    `
    Ah good, another taskforce, that'll fill the hole
    Great news everyone, the train that doesnt run now has wifi
    so we fix the dentist shortage by pulling our own, brilliant
    Yes lets put the bus stop where there are no buses, visionary
    cheaper bills you say, i'll tell the bill
    can't wait to cycle my piano up that hill
    Love how the cost of living payment goes up by less than the cost of living
    A working group on the working group. Splendid.
    world class, if the world is a puddle
    nothing says listening like shutting the comments
    I for one am thrilled that the ten year plan will be ready in eleven years
    fewer beds but more posters about beds, sorted
    Levelled up to a bench
    what a bold move, painting the road instead of mending it
    `,
  ),
  lines(
    'lines-dullness/news-agreeing-and-thanking',
    { labels: ['support'], direction: null },
    `
    this 👏
    couldnt have put it better
    Agree with every word, and about time someone stood up in that chamber and said it
    Thank you for replying yourself rather than the usual standard letter
    spot on
    You kept your promise on the crossing, my kids use it every day
    Hear hear, from a lifelong voter on the other side
    nice to see a straight answer
    top work on the flood wall, dry for the first time in ten yrs
    She turned up, she listened, she rang back. That's all I ask of anyone
    good decision. unpopular but right
    please dont quit, the place needs folk like you
    hang in there pal, most of us are glad you do the job
    Well done to the whole crew who cleared the trees off our lane at 3 in the morning
    `,
  ),
  lines(
    'lines-dullness/sexual-remarks-in-dull-replies',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    nice report on the drains, nicer bum
    is the printer doing colour yet and are you wearing stockings under that desk love
    I'd renew you all night long
    Weather looks grim, come round and warm my bed instead
    what colour knickers for the 9 oclock news
    Lovely talk on bees professor. I spent most of it picturing you bent over the bench
    fancy a quick one in the stock room nurse? i wont tell if you dont
    two sugars please and then you can sit on my face
    that blouse is doing gods work on you councillor undo another button
    send us a pic without the uniform officer xx
    I am a married man of 61 and I would very much like to see you naked, just saying
    boobs look bigger this week, are they
    `,
  ),
  lines(
    'lines-dullness/recipes-and-dinners',
    { labels: [], direction: null },
    `
    Bung it in at 180 for 40 mins and dont open the door
    whats for tea, mines a jacket with beans
    You need to rest the batter. An hour at least, overnight is better, and hot fat that is nearly smoking or they'll sit there like coasters.
    too much cumin, still ate it
    scone rhymes with gone
    No egg in the house so I used mayo and prayed
    knock the air out then shape it
    put cheese on it, problem solved
    My mother in law beats hers by hand for twenty minutes and looks at my mixer like I've brought a goat in
    cut the onions with a spoon in your mouth, it works, dunno why
    pickled eggs £1.80 at the club
    that's a barm. or a cob. dont start
    left it to prove and the cat slept on it
    how long will a ham keep once it's been cut
    burnt the bottom again but the top's raw, science
    Gluten free one on the left, Nige dropped the other
    `,
  ),
  lines(
    'lines-dullness/pets-and-family-news',
    { labels: [], direction: null },
    `
    Dog has eaten the remote, we now live on channel 4
    she's here!! 7lb 2oz, lungs like a tenor
    Cat up tree. Husband up tree. Cat now down
    our Kev passed his test, fourth go, stay off the A38
    Hens have stopped laying since the fireworks
    does anyone know a vet that opens late round Hereford
    my gran turned 97 on Sunday and beat the lot of us at dominoes, then asked for a whisky
    lost the hamster. found the hamster. behind the fridge, fat and happy
    You'll love having two, they sort of wear each other out
    Walked 3 miles and he did his business on our own step
    the baby's learning to crawl backwards so he just gets further from everything he wants
    grandson's visit over, house silent, found a fish finger in my shoe
    10 weeks old, answers to Biscuit, or doesn't
    our wedding's at the town hall, bring wellies
    Mum's hip went well, ta for asking
    `,
  ),
  lines(
    'lines-dullness/job-adverts-and-notices',
    { labels: [], direction: null, heldBack: true },
    `
    Lollipop person wanted, 7.5 hrs, coat supplied
    HGV class 2, Widnes, start monday, ask for Steve
    School cook, term time only, £12.21 an hour, must have a way with custard and like children. Closing date the 22nd.
    is the caretaker job still going
    Part time clerk to the parish council, six hours a week, own laptop, patience
    We are hiring! Two nights, no weekends, free tea
    Apprentice joiner, would suit a school leaver, you'll learn the lot from cutting to hanging
    do you need a degree for the archives post or will 30 years of shoeboxes do
    interview went ok, called a bishop mate
    Bar staff, Friday nights, apply within, not to Trevor
    Public meeting, village hall, 7.30, the bypass, all welcome, heating limited
    Organist sought. Last one retired after 44 years and took the key.
    bell ringing tuesdays no experience needed
    car boot sunday 7am £8 a pitch no pies left by nine
    AGM moved to 4 March, same room, different biscuits
    applied twice never heard owt, should i call
    `,
  ),
  lines(
    'lines-dullness/weather-and-floods-day',
    { labels: [], direction: null },
    `
    hailing sideways in Goole
    Red sky last night so naturally it's tipping down
    Amber warning from 3pm, tie your bins and trampolines
    river's at the second step, was at the third when I had my breakfast
    who nicked the sun
    Sandbags by the fire station, take six, bring a barrow if you have one and a friend if you haven't.
    22 degrees in the shade and dad's in shorts, run
    wind took next door's fence so we've met properly now
    fog. just fog. lovely photo of fog admin
    Ford's too deep for a car, turn round at the mill
    is it meant to thaw thursday or was that for scotland
    knocked on all the doors on our side, everyone's dry bar no. 6
    snowman 1, carrot missing, prime suspect is the labrador
    My knee forecast rain before you did
    lightning hit the scout hut aerial, nobody in it but the mice
    `,
  ),
  lines(
    'lines-dullness/trains-and-travel-banter',
    { labels: [], direction: null },
    `
    Replacement bus is a taxi. With me in it
    change at Crewe, everybody changes at Crewe
    Left behind on the 9.14 from Perth: one trombone, black case, stickers of frogs
    can you take a sheep on the sleeper
    platform 4 no 5 no 4
    It's quicker to walk to Penistone and I have, with a suitcase
    window seat facing forward, sandwich, nobody talking. bliss
    £92 return, or two singles for 51, work that out
    we've stopped and the driver's gone to have a look
    Follow the signs for the ferry, ignore the satnav, it'll put you in the harbour
    the trolley lady has run out of tea, panic in coach B
    is my ticket good on the slow one
    Waited for the lift, learned there is no lift.
    10 mins late, then 14, then 9. It's clawing it back come on
    Drop me at the lights here pal I'll jump out
    `,
  ),
  lines(
    'lines-dullness/facts-and-figures-pedantry',
    { labels: ['criticism'], direction: null },
    `
    That's cash terms not real terms
    no, 1 in 8 is 12.5 percent, you've written 18
    wrong county for a start
    Your chart begins at 90, which makes a two point rise look like a mountain. Start it from zero.
    the survey asked 61 people and 14 of them were you lot
    "Record investment" is just inflation, look it up
    bad take because it counts part timers as whole ones
    You left out Wales
    I've checked and the minutes say deferred not rejected so the post is misleading as it stands
    averages hide everything, where is the breakdown by ward
    source? and not a podcast
    the pledge was 40 new ones, refurbishing a wing isnt a new one
    Comparing August with January for heating costs is silly
    not true that nobody objected. 212 letters, mine among them
    `,
  ),
  lines(
    'lines-dullness/emoji-and-hashtag-scraps',
    { labels: [], direction: null },
    `
    😂😂😂
    #BinDay
    👀 go on
    link's broken again #shock
    🐕🐕🐕 more of these please
    ratio'd by a goose lmao
    first
    #ThrowbackThursday me in 1982 with hair
    🙄 here comes my brother
    gif of a man falling off a log
    mods pin this
    😭😭 that ending
    bump
    oh it's you again 👋😄
    `,
  ),
  lines(
    'lines-dullness/asking-for-addresses-and-rounds',
    { labels: ['doxxing'], direction: 'subject' },
    `
    whats her home address, asking for a friend
    Found out where you live, nice blue door, 14 steps from the bus stop
    He drives a grey Skoda and parks it behind the chip shop every night from six
    anyone got the head teachers mobile number, post it here
    her kids go to the primary on Orchard Road, the little one has a red coat
    Bins fine thanks. By the way does someone know which house the councillor is in, is it the one with the pampas
    lives over the bakers in Tring, top flat, back stairs dont lock
    I followed the reporter home from work on Friday so here is the street for all who want it: Larch Close, second on the left
    his mums in the care home at Ferndown, room 8, go and ask her about it
    need the doctors private number not the surgery one, dm me if you have it
    screenshot of her electoral roll entry below, help yourselves
    You walk the dog at seven by the canal, we have all got the map now
    `,
  ),
];
