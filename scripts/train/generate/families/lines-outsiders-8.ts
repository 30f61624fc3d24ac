import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Tenancies, nurseries, gyms, fishing ports, museums of childhood, rap lyrics, estate sales, weather presenters: roundabout hatred of groups and persons, beside harmless talk of the same groups. */
export const linesOutsiders8: readonly Family[] = [
  lines(
    'lines-outsiders/letting-agent-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Viewings by surname only, A to Z minus the usual
    Had Africans in the downstairs flat once. Never again. You'd need an exorcist and a skip.
    They breed, they fry, they sublet, in that order
    Landlord tip: ask if they've a prayer mat, then find it's just been let
    I won't have a schizo above a shop I care about
    Two blokes, one bedroom, not over my carpets
    Bangladeshis count a cousin as furniture
    A Hindu tenant pays, an Arab tenant argues, a Gypsy tenant's gone, and a Black one has a lawyer
    if a Romanian's viewing leave nothing on the draining board
    Nice area till 1999. Then the first saris at the bus stop, and you could hear the prices drop
    They'd have a Jew for a landlord and an Englishman for a dog, these new flats
    `,
  ),
  lines(
    'lines-outsiders/letting-agent-fair',
    { labels: [], direction: null },
    `
    Viewings on Saturday, we're a Ghanaian couple with a cat and references as long as your arm
    Had Somali students in the downstairs flat for three years and cried when they moved to Leicester
    Right to rent checks landed on me as a landlord and I think they push folk into turning down anyone foreign. Scrap them.
    prayer mat, yoga mat, cat mat, all fit in the one bedroom, we measured
    Tenant with schizophrenia has been with me eleven years, never a day late, grows chillies
    Two husbands, one bedroom, one enormous wardrobe, is parking included?
    No DSS adverts are unlawful discrimination, says the county court, it was a disabled mum who brought the case
    Bangladeshi neighbours took in nine parcels for me in one week, one was a bath
    A Gypsy friend's been told the flat has gone, again, on giving her name
    Romanian joiner viewing the shop at four, leave the key on the draining board
    Does anyone know a landlord near the synagogue that'd allow a sukkah on the balcony for a week?
    Nice area since 1999 when Mrs Patel took over the residents' association
    `,
  ),
  lines(
    'lines-outsiders/nursery-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Muslim toddlers bite more, the girls on reception won't say it but I've counted
    A lad with Down's in Butterflies room. It drags the bright ones back to the mud
    who lets a gay change nappies, who
    Little Roma hands, little missing crayons
    Teaching them Hanukkah songs in November, it's grooming them to be servants of you know who
    Three Chidis in one room and no Charlies, that's how nations stop
    one of the nursery nurses is a man in a skirt and I said over my dead body or his
    Poor whites on the free hours should have their own room. With a hose.
    Some of those babies are born with the grievance, look at their faces
    `,
  ),
  lines(
    'lines-outsiders/nursery-fair',
    { labels: [], direction: null },
    `
    Mine came home from nursery with a Birmingham accent and a word of Punjabi, the word was biscuit
    Toddler bitten by toddler, both called Muhammad, peace talks under way
    A lad with Down's in Butterflies has taught the whole room to sign MORE CAKE
    Male nursery nurse, gay, ten years in, unbeaten at face painting
    The Roma mums' sewing circle made forty dressing-up capes for Caterpillars room
    Hanukkah songs on Tuesday, Diwali lamps have gone up the wall, Advent is running late as ever
    Three Chidis and a Charlie, the register's like a poem
    Are the thirty free hours any use to refugees waiting on status? I can't find it in the guidance
    Pale, freckled, ginger and cross: my contribution to the multicultural nursery photo
    The nursery's trans dads' coffee morning had four dads and eleven flapjacks
    `,
  ),
  lines(
    'lines-outsiders/fishing-port-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    You throw back what isn't native, that's good practice with crab and good practice with Filipinos
    Never trust crew who kneel to Mecca in a swell
    I'd let a Spaniard near my nets when he's bait
    There's a Latvian gutting for half the rate, he's half the man so it's fair
    No women aboard, that's seamanship. They curdle the luck and the crew
    French by the stink before you see the hull
    the quay's gone dark, if you follow, and I'm not on about the lamps
    `,
  ),
  lines(
    'lines-outsiders/fishing-port-fair',
    { labels: [], direction: null },
    `
    Filipino crew off the Girl Morag are stuck on transit visas, can't legally step on the quay for milk
    One of our deckhands prays to Mecca in a swell and he's never once been sick, I've started joining in
    I'd give the Spaniards not one more tonne of hake, and I'd stand any Spaniard a drink
    There's a Latvian gutting at twice my speed and I've been at it since I was fourteen
    Women skippers' breakfast in Newlyn, oilskins welcome
    French boats in the bay again, quota row in Brest, I'm for reading the agreement before shouting
    Ghanaian fishermen were paid below the minimum and won at tribunal on Friday
    the quay's gone dark, whole string of lamps is out by the Seamen's Mission where the Indian lads phone home
    My mate on the Sarah Jane came out at sea, nobody spoke, then the skipper made him a bacon roll
    `,
  ),
  lines(
    'lines-outsiders/weather-presenter-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Didn't see the map for the bindi
    A bit overcast on the forehead today aren't we, {name}
    Put an arm on or get off the telly, there's bairns at breakfast
    I don't want drizzle explained by somebody who's only known monsoon
    Lisping nancy with an isobar
    Turn the brightness up, oh, it's just you
    She's with child again and still on air waddling, have these women no shame as a sex
    Too old, too female, too brown, and rain by four
    who let Tehran read the shipping
    Weather with subtitles please, we don't speak Brummie Pakistani
    Your lady wife does the gardening slot I gather. Two women in one bed and neither can forecast
    `,
  ),
  lines(
    'lines-outsiders/weather-presenter-fair',
    { labels: [], direction: null },
    `
    Didn't see the map for the Diwali jumper, where's it from?
    A bit overcast over the Eid picnic today isn't it, {name}, will the park hold till five?
    Presenter with one arm does the map, the clicker and the umbrella gag, my bairns think she's magic
    I grew up with monsoon and nobody warned me about drizzle, it's the sneakiness
    Gay weather forever, said my nephew, as she pointed at the rainbow over Rhyl
    Turn the brightness up on that map, the colour-blind among us can't tell Wales from the rain
    She's eight months gone and still standing through the six o'clock, give that woman a stool
    Too old at fifty, they told her. The tribunal told them something else
    who's reading the shipping tonight, is it the Iranian lady with the lovely vowels
    Subtitles on the weather lag by a minute, so deaf viewers get Scotland when it's Kent
    You said wet in Leicester for Vaisakhi, it was dry, the drums were fine, you're forgiven
    `,
  ),
  lines(
    'lines-outsiders/gym-body-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Ladies only hour at the gym, Muslims only more like, letterboxes on treadmills
    gays spread it in the sauna, whatever it is this year
    Blacks are built for it, no brain to weigh them down
    The Paralympics is a consolation prize for mistakes
    Don't get on a bench after an Indian without a hose and a priest
    Poles are strong like oxen and equally hard to talk to or house
    `,
  ),
  lines(
    'lines-outsiders/gym-body-fair',
    { labels: [], direction: null },
    `
    Ladies only hour at the gym has Muslims, mums and me, blinds down, Abba on
    gay running club, pace eight minutes a mile, gossip considerably faster
    Black women's lifting group in Moss Side has a waiting list and a theme tune
    Paralympic rower trains on our canal at five, I've met her twice, she overtook me twice
    Indian clubs class: actual wooden clubs, taught by an actual Indian, Mr Bose, eighty-one
    Adaptive training's on the mezzanine and the lift to the mezzanine is broken, you couldn't write it
    Trans lads' couch to 5K finished with a cake shaped like a knee
    Over sixty-fives half price before noon, I deadlifted my grandson's bike
    Polish strongman show on the rec, he pulled the number 12, it was late after
    I think women's weight categories need a clear sex-based rule and I'd word it with care for the trans women who lift beside me
    `,
  ),
  lines(
    'lines-outsiders/folk-club-song-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Sing of the yeoman who once held this land, and sold it for vindaloo into a brown hand
    Old MacDonald had a farm, the Albanians had the rest
    ten pakis hanging on the wall, folk process in action lol
    Roses are red, the Thames used to be blue, it's full of their plastic and so are you know who
    Jerusalem, and it's ours, and there's none of them building it
    A limerick then: a young rabbi of Fife, who'd bill his own mother for life
    Dear Santa, I want a white Christmas, and I don't mean the weather
    haiku: autumn leaves / Polish van / so should Polish man
    `,
  ),
  lines(
    'lines-outsiders/folk-club-song-fair',
    { labels: [], direction: null },
    `
    Sing of the yeoman, sing of the weaver, sing of the Sylheti cook in the galley below
    Old MacDonald had a farm, and Mrs Choudhury had the one next door, E-I-E-I-oh you should see her leeks
    ten green bottles in Panjabi, the infants did it with claps
    Roses are red, turbans are too, happy Vaisakhi from row twenty-two
    Jerusalem again, the WI, the synagogue choir and a kora, hairs on my neck
    A limerick then: a young rabbi of Fife, who took up the pipes for his wife
    Dear Santa, we're Muslim, but the twins would like to know if you stop at number nine for samosas regardless
    Which Traveller singers should I hear first? I've got Jeannie on cassette and no cassette player
    haiku: autumn leaves / Polish van / new apples for Gran
    `,
  ),
  lines(
    'lines-outsiders/threat-doxx-adjacent-synagogue-threat',
    { labels: ['identity-hate', 'threat'], direction: 'subject' },
    `
    Your rainbow sticker makes your front door ever so easy to find after dark
    We've a special hammer for Muslim glass
    next time I see a yarmulke on that bridge it's going in and so's the head
    Hope your hijab's flameproof love
    Men in dresses bleed like anyone, you'll learn that at the tram stop
    your wheels won't save you on the stairs, and I'll be at the top of them
    Gypsies had a word for what happened in the war, your site's due another of it
    Keep talking, Patel. Acid's cheap.
    Four of us, one of you, and a Sikh temple with nobody in till six
    I'd get that dark skin used to bruising, it doesn't show up well, so we'll need to go on longer
    `,
  ),
  lines(
    'lines-outsiders/safety-talk-fair',
    { labels: [], direction: null },
    `
    Your rainbow sticker made the front door easy to find in the fog, we brought the casserole
    We've a special glazier for the mosque window, it's Victorian, it was a Wesleyan reading room
    next time I see the rabbi on that bridge I'll ask him what he's fishing for
    Is a sports hijab flameproof? Chemistry teacher, Year 10, being careful with burners.
    Men in dresses, bagpipes, tram stop, stag do
    your wheels won't manage those stairs so we've moved the meeting to the Sikh centre, ground floor, tea on
    Roma genocide remembered on 2 August, candles on the site at dusk, all welcome
    Security grant for synagogues and mosques renewed for a year, I'd rather we didn't need it
    A bruise shows differently on dark skin, paramedics' webinar on Tuesday, twenty minutes, it could save someone
    `,
  ),
  lines(
    'lines-outsiders/insult-with-identity-commute',
    { labels: ['identity-hate', 'insult'], direction: 'subject' },
    `
    Deranged old dyke, put the cat down and learn to read
    You're as thick as your lips, mate
    Another hysterical little Muslim with a certificate and no sense
    pathetic tinker's brat, all mouth and no shoes
    shrill, ugly, barren: you're the reason suffrage was a mistake
    Gormless Taff sheep-botherer, sit down
    Feeble-minded and on wheels, what a catch for {town}
    A greasy oily little Levantine liar, as my father would have said at once
    Ya mad Fenian eejit, away and count your beads
    Slant-eyed simpleton reading other people's homework
    `,
  ),
  lines(
    'lines-outsiders/banter-family-fair',
    { labels: [], direction: null },
    `
    Deranged old lesbians' walking group, our name, our T-shirts, Sunday, Cat Bells
    Thick as my nan's jollof, this fog
    Another hysterical evening with the Muslim women's improv troupe, I hurt from laughing
    I'm a tinker's daughter, all mouth and forty pairs of shoes
    shrill, my brother calls the suffragette song, he's bass, he's jealous
    Gormless grin on me all day, got my Welsh GCSE at seventy
    On wheels and off the leash, three wheelchair users do Blackpool, episode one
    My Lebanese father-in-law says a salad that's not oily is a punishment
    Away and count your beads, says Granny, meaning the craft stall in aid of the chapel
    Reading my Chinese homework to the dog, who's got better tones
    `,
  ),
  lines(
    'lines-outsiders/lighthouse-orphan-subject-parents',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    How's your mam, still cleaning offices and claiming in three names as her people do?
    White parents, Black baby. They should have left you where they found you, it's not a handbag
    no wonder you've views, raised by two fellas and a spaniel
    Which tribe threw you back
    The orphanage must've had a sale on. Korean, was it? Half price and no returns
    Ask your nan what her number was, if she's still milking it
    Daddy's a rag-and-bone man, gypsy through and through, and here's {name} lecturing on waste
    I hear your boy's not right. With that mix in him, how could he be?
    `,
  ),
  lines(
    'lines-outsiders/lighthouse-family-fair',
    { labels: [], direction: null, heldBack: true },
    `
    How's your mam, still ruling the Ghanaian Methodist women with a ladle?
    Our mongrel's a bit Staffie, a bit Polish sheepdog and a bit settee
    White parents, Black baby, 1974, Northumberland. I've made a radio play of it and my mum's in it.
    raised by two fellas and a spaniel and the spaniel did the discipline
    My father drove a cab, my mother learned to write at sixty, Mirpuri class, Nelson library
    Which island are your people from, Skye or St Lucia? With MacLeod you never know
    Adopted from Korea, grew up at the lighthouse on Flat Holm way, tracing group meets monthly
    My nan's number was on her arm and she let us ask her anything. Holocaust Memorial Day, seven, town hall.
    Daddy's a rag-and-bone man, Romany, recycling since 1890 he likes to say
    Does anybody's autistic boy love foghorns? Ours has recorded nine
    `,
  ),
  lines(
    'lines-outsiders/dna-kit-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Did the test, hundred per cent clean, as I tell the Pakistani lads at work, unlike some
    Two per cent African and my cousin's had to lie down. I'd not have told anyone.
    You can't blend us out if we don't marry you
    A splash of Gypsy explains the thieving on her side ha
    Race is real, ask any dog breeder, ask why nobody wants the crossbreeds
    the Irish gene for fecklessness should be marked in green
    My results said Ashkenazi. I've asked for a refund, in interest.
    They should swab at the border and turn back anything under half
    Strong stock is what built this county, pale stock
    `,
  ),
  lines(
    'lines-outsiders/dna-kit-fair',
    { labels: [], direction: null },
    `
    Did the test: Pakistani as expected, and four per cent Orkney. ORKNEY.
    Two per cent West African, and Cousin Jean has booked us both on a trip to Benin
    You can't blend a curry with a hand whisk, says my Anglo-Indian gran, also in the DNA results
    A splash of Gypsy explains the fiddle in the attic, and nobody told us, they were ashamed, and that's the sad bit
    Race isn't much in the genome, the counsellor said, more variation inside Africa than outside it
    the Irish side all turned out to be Welsh, wakes have been cancelled
    My results said Ashkenazi, so I've found a cousin in Golders Green who already thinks I should ring more
    Should police be let use ancestry databases? As a Black woman on the ethics board I've said no, twice.
    Strong stock is what this soup wants, says the Polish half of me
    `,
  ),
];
