import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Idioms of place, address, number and following that expose nobody, news and biographies with places in them, and exposures in the same words. */
export const linesTracing11: readonly Family[] = [
  lines(
    'lines-tracing/idioms-of-address-and-home',
    { labels: [], direction: null },
    `
    Please address the drains at the next meeting
    That speech hit close to home
    where does she stand on the bypass?
    What planet is that by the moon tonight, anybody?
    I know where you're coming from but the sums don't work
    She's right up my street, that poet
    Who is behind the campaign for the bandstand? I want to join
    Can you dig out the figures you quoted on the bus
    His track record on hedges speaks for itself
    home truths from a home help: we need petrol money
    find out what happens to our clinic on tonight's programme
    Where do you get your energy from
    the address from the pulpit went on a bit, nice hat though
    Where does he get his facts? I'd like to read the same report
    you're miles away! looked like you were enjoying the band anyway
    Number of times I have sung that hymn: four hundred
    `,
  ),
  lines(
    'lines-tracing/idioms-turned-to-exposure',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Never mind where she stands on the bypass, where does she park?
    close to home? I am. Four doors down from yours, the one with the ladder
    I've followed you since the flood. To the gym, to Lidl, to Weir Cottages
    What planet do you live on? Found it: Orbit House, Peckham Park, floor eleven
    I know where you're coming from, the Whitchurch train, and where you go after
    She's right up my street, as in she lives up it, past the bins at the top
    Who is behind the account? Give us the who and the where
    Can somebody dig out the old house deeds on this hedge fella
    your number's up. It's up on the bus stop, in marker, with your first name
    home truths then: home is Cutler's Yard, truth is the fob code never changes
    the address from the pulpit was dull so here's the address of the pulpiteer, Manor Loft, by the tithe barn
    you're miles away! Nineteen to be exact, at your brother's in Frodsham
    `,
  ),
  lines(
    'lines-tracing/biographies-and-bylines',
    { labels: [], direction: null },
    `
    She lives in Leeds with two cats and writes about trains
    Born in Rhyl, raised over a bakery, now a consultant at the Royal, the bio says
    The new head joins us from Durham and is looking forward to meeting parents at the gate
    He commutes from Hull, he told the paper, and reads Trollope on the way
    Our guest grew up on a farm near Brecon and keeps bees
    The councillor for Priory ward has lived in the town for thirty years
    obituary: she swam at Gaddings every Sunday until she was ninety
    Transfer news, the keeper's signed and has moved north with his family
    {name} worked nights at the sorting office before winning the seat, good on her
    The author's mother was a midwife in Walton and it shows in chapter four
    Team sheet: goal attack, Ffion, from Cwmdu. What a season
    Our speaker, Prof Odell, is based at the marine lab in Oban
    He and his wife run the village shop as well as the petition, heroes
    `,
  ),
  lines(
    'lines-tracing/news-with-places',
    { labels: [], direction: null },
    `
    Police are asking for dashcam from the Kelsall road between four and six
    Crash by the Shell on Western Way, avoid
    a woman in a blue Corsa stopped and gave my dad CPR, who was she? We want to thank her
    Fire at the flats behind the lido, everyone out, kettle on at the church
    The minister is in Redcar today to look at the steelworks
    Hospital says the injured cyclist is on the ward and cheerful
    Witness appeal: did you see a grey van on Larch Rise? Ring 101, don't post names here
    the Duchess was at our hospice this morning and stayed two hours
    Break-ins on Ferry Cottages again, lock your sheds
    Missing schoolgirl found safe at her nan's in Bootle, thank God
    `,
  ),
  lines(
    'lines-tracing/caps-emoji-and-hashtag-exposure',
    { labels: ['doxxing'], direction: 'subject' },
    `
    FOUND HIM 📍 Bramble Court, garages at the back
    👀 who's near Hoylake prom? She's on the bench by the gents, red anorak
    #FindTheDoctor we think Stroud, pass it on
    🏠➡️ third from the postbox, ta very much Google
    ANYONE GOT A NUMBER FOR HER MAM
    🚗 white Tiguan, roof bars, baby on board. Honk 📢 if you see it
    SHE WORKS AT THE HALIFAX IN TOWN GO AND ASK HER YOURSELVES
    #WheresWaldo only it's our MP and he's at the garden centre Xmas grotto right now with the grandbairns
    📞📞📞 07700 900812 you know what to do
    HE DRINKS IN THE VINE. HE SITS BY THE DARTS. HE LEAVES AT TEN
    🕵️ update: middle name found, so now the flat's a doddle, standby
    new pin on the map 🗺️ , this one's the deputy head
    🐕‍🦺 walks it round Fennel Woods 7am ngl so predictable
    #namehistown
    plate below 👇 owner's a lefty teacher, school below that 👇
    IS IT HER ON THE CCTV AT TESCO EXPRESS? IT'S HER. GRAYS
    `,
  ),
  lines(
    'lines-tracing/caps-emoji-and-hashtag-harmless',
    { labels: [], direction: null },
    `
    FOUND HIM 🐈 asleep in next door's garages
    👀 who's near Hoylake prom? Seal on the slipway
    📍 Bramble Court hall, tonight, soup and a say
    ANYONE GOT A NUMBER FOR A GOOD ROOFER
    🚗 lights on, white Tiguan, leisure centre car park
    #FindTheTeddy lost at Stroud station, left ear missing
    📞 ring the switchboard before nine, that's when you get through
    SANTA IS AT THE GARDEN CENTRE RIGHT NOW AND HE IS MY HUSBAND
    new pin on the map 🗺️ that's the forty-first food bank
    🏠 we did it, first home, third from the postbox!!
    DARTS AT THE VINE TEN O'CLOCK BRING YOUR OWN ARROWS
    🐕 walked round Fennel Woods at 7am, bluebells out
    #namethelamb
    plate below 👇 was the worst fry up in Grays
    `,
  ),
  lines(
    'lines-tracing/conspiracist-mapping-network',
    { labels: ['doxxing'], direction: 'subject' },
    `
    join the dots: lab lady, husband's firm, firm's yard, yard's next to THEIR house, Cold Harbour Lane, open your eyes
    Why does a simple GP need a burglar alarm at Tithe House? Why is it always the second bend?
    The 15 minute city planner lives 14 minutes from the station. I walked it. Oak door.
    research is not harassment, and my research says Lyme Regis, Silver Street, blue shutters
    they scrubbed her address. I've got the cached one
    Notice the same grey Volvo at the mast, the clinic and the school? Plate's burned in my brain, AK70
    Follow the money, follow the wife, follow the wife to Pilates, Mondays at the Hub
    Ask yourself who delivered the fact-checker's firstborn and where. I have
    The professor of so-called virology summers at the very loch with the submarines, lodge with the red roof
    We the people are entitled to know our servants' home addresses. Patriots, submit them here
    I've watched the 5G councillor's chimney for nine nights and there's a light till two
    `,
  ),
  lines(
    'lines-tracing/odd-beliefs-without-people',
    { labels: [], direction: null },
    `
    join the dots: mast, clinic, school, all on one ley line, I've a map in the shed
    I walked to the station in 14 minutes so that's my city done
    there's a grey Volvo parked under the mast again and nobody can tell me it's not the engineers
    Research says Lyme Regis had a sea monster in 1820, blue shutters were closed for a week
    Follow the money, it says here the trust paid consultants twice
    They scrubbed the minutes from the site. I've got the cached ones and will send them to the auditor
    Lights over the loch again at two, could be submarines, could be Hamish
    Ask yourself who benefits when the crossing closes
    Been watching the chimney for nine nights for the swifts
    We the people are entitled to know how the contract was let
    `,
  ),
  lines(
    'lines-tracing/bored-teens-and-pranks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    knock a door run at that politician's, its Kestrel Ave with the ramp, whos in
    bruh shes literally my mates landlady, 6 Tanners Wynd, free eggs anyone
    imagine if 500 of us just turned up at his sons 18th. Function room, Catholic club, saturday lol
    i know her wifi name its herSurname5G, picked it up outside the flats by the vue
    someone airdrop me where he lives i'm bored
    we do a ring round of every Hitchens in the book til his nan picks up
    miss goes on the 54 bus and reads her kindle someone sit by her n film
    ok so his snap score's private but his girl's aint, she's at the caravan in Skeg
    Year 11 challenge: selfie with the headmaster's front door. I got mine, pebbledash, ew
    add her number to the group it's the one on the babysitting card in Spar
    my mum delivers his avon catalogue hahaha ask me
    `,
  ),
  lines(
    'lines-tracing/bored-teens-plain',
    { labels: [], direction: null, heldBack: true },
    `
    whos in for kestrel park after school bring a ball
    bruh our landlady brought us free eggs
    my 18th's at the Catholic club saturday, function room, 50 max my dad says
    wifi name outside the vue is FBIvan5G lol
    someone airdrop me the maths i'm bored
    on the 54 bus reading and missed my stop again
    caravan in Skeg for a week no signal wish me luck
    selfie with the biggest leek at the show
    add your number to the netball group if you want lifts, captains only can see it
    my mum does the avon catalogue hahaha ask me for lipstick
    Year 11 challenge: be nice to the dinner ladies
    `,
  ),
  lines(
    'lines-tracing/cheese-rolling-safety-officer',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    elf and safety chap who stopped the cheese is up Birdlip, Nut Tree House, with the stile in his own hedge
    Roll one down to his drive, it's downhill all the way from the triangulation point, left fork
    Her brother catches for the rugby club so he'll be at the bottom as usual, ask him where she's hiding
    which cider house does she use then
    He gets his double Gloucester from Pete's van, Painswick, Friday, half past, in shorts
    Risk officer has a rota'd litter pick on the Common on Saturdays, by herself in the dip
    The St John's lady knows his blood group and his road
    Safety woman's at her in-laws' for the bank holiday, Minchinhampton, the old wool store conversion
    `,
  ),
  lines(
    'lines-tracing/cheese-rolling-crowd',
    { labels: [], direction: null, heldBack: true },
    `
    Where do I stand to see the cheese, top or bottom?
    left fork from the triangulation point and mind the stile
    My brother catches for the rugby club at the bottom, ask him about his ribs
    which cider house is open after
    Double Gloucester from Pete's van, Painswick, Friday, half past
    Litter pick on the Common on Saturday, meet in the dip
    St John's lady strapped my ankle and told me off
    We're at the in-laws' for the bank holiday and they've hidden the cheddar
    `,
  ),
];
