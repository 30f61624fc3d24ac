import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives and how to find them, beside the everyday talk of places, people and finding. */
export const linesNoticeboards2: readonly Family[] = [
  lines(
    'lines-noticeboards/church-bells-and-roof-complaints',
    { labels: ['criticism'], direction: null },
    `
    Bells at seven on a sunday next to a street full of night shift nurses is thoughtless
    where did the roof fund go, its been nine years and theres still a bucket in the aisle
    Locking the churchyard path sends pensioners down a lane with no lights or pavement
    I wrote to the diocese at the address on the board and had it sent back unopened
    the hall hire has doubled and the number you ring is never answered
    Selling the old vicarage to a developer was a bad mistake and the parish will regret it
    why do we have to go to Durham for a meeting about our own graveyard
    My mother's grave has been driven over by the mower, twice, and no one in the office can tell me who is in charge
    wedding cars blocking Elm Street all saturday again, nobody could get out
    no ramp at the side door still, my husband had to be carried in
    You moved the playgroup to a hall with a main road on both sides
    that notice has three wrong dates and a wrong phone line, please proof read it
    `,
  ),
  lines(
    'lines-noticeboards/flood-mp-find-him',
    { labels: ['doxxing'], direction: 'subject' },
    `
    MPs second home is the thatched one by the ford at Nether Combe, not flooded you notice
    wheres he hiding, which hotel, come on someone's seen him
    You've a boat at Salcombe called Merry Widow, berth 20. Might go and have a look at it
    got the registration of her Volvo, message me if you want it
    my sandbags are ending up on his front lawn, just need the house number off one of you
    Her constituency office is empty so lets all visit the house, top of Priory Hill, big gates, code is her birthday apparently
    your daughter works in that gin bar in Clifton doesnt she. Pretty girl. Will pass on my flood bill
    Whereabouts does he walk the labrador? If I know him its the reservoir, early doors, somebody check
    anybody who has his WhatsApp share it, hes ignoring the emails
    i'll swap you the MP's postcode for the water boss's
    His brother has a garage on Old Mill Lane. Family's fair game, go ask them where he is living these days
    we know about the flat in Pimlico love, we know the floor as well
    Her cleaner's my auntie so I've seen the inside, the outside and the letters on the mat with the address on
    `,
  ),
  lines(
    'lines-noticeboards/flood-helplines-and-neighbours',
    { labels: [], direction: null },
    `
    Where is the rest centre? Nether Combe hall or the school
    anyone got a boat, theres an old chap stuck upstairs at the thatched place by the ford
    Sandbags outside the garage on Old Mill Lane, help yourself, just leave some for the houses at the bottom
    floodline is 0345 something, does somebody have the rest of it
    got my neighbour's labrador here, he's dry and full of sausages, tell Pete not to worry
    the MP came up our road in his wellies, stood in my kitchen and had a brew
    which way is open out of town, is Priory Hill passable in a Volvo
    Has anybody seen Mrs Dacre from number 20? Her phone goes straight to voicemail and her daughter is in Clifton going frantic
    im at my brothers if anyone needs me, house is gone downstairs
    the water's at the second gate now
    A red kayak has floated into my front lawn, owner can collect
    code for the village hall key box has been texted to wardens
    we've put the family from the flat below us in the spare room, they need kids clothes age 4 and a phone charger
    who do I ring about a dead sheep in the garden lol
    parcels for the bottom of the lane are all at mine
    `,
  ),
  lines(
    'lines-noticeboards/house-sale-and-estate-agents',
    { labels: [], direction: null },
    `
    The old police house on Wick Road is up for sale, four beds and a cell
    does anyone know which agent has number 88, the sign blew over
    we're moving to Hexham in june, anyone recommend a good street for a nosy dog
    Rightmove has put my kitchen on there with the cats bum in shot
    it went for 310 and it hasnt even got a drive
    our landlord is selling up, so me and two kids are looking for anywhere near the school
    Sold! Keys friday. Come and see us, blue door, third along from the post box
    viewing at noon and I cant find the house, is Wick Road the same as Wick Lane
    who lived at the toll cottage before the war, the deeds say a Captain Frome
    Is that the presenter's old place they have on the property show tonight? Gorgeous stairs
    new neighbours have a parrot that does the phone ringing
    you sold my nan's bungalow for her in 1996 and she still has your card on the fridge
    the survey says damp. the survey man says lovely house. which is it
    Swapping a two bed in Leith for anything with a garden, council
    `,
  ),
  lines(
    'lines-noticeboards/presenter-stalky-crowd',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Any idea where she's filming tomorrow and which hotel theyve put her in
    your gym is the one on Canal Wharf, tuesday spin class. Small world innit
    someone on here must be able to zoom in on that parcel label behind him, read us the address
    I see you bought the corner house in Whitlow. Five of us on this page live within a mile
    She gets the 17.42 from Euston, coach B, always a window. Tell her what you think of her show in person
    hey lads first one to find the weather girl's street wins
    Took the show off air did you. My mate fits alarms for a living and he did yours, 3 Hollis Gardens, so it's not exactly a secret
    here's her agent, her dad's shop and her ex's number, fill your boots: first one is 020 7946 0552
    The bloke who reads the news is renting over the bakery in Deal
    anyone in Deal able to knock on and confirm it's him
    drop a pin on her house someone
    I have your electric bill, it came to me by mistake, and I'm thinking of sharing the top half
    `,
  ),
  lines(
    'lines-noticeboards/presenter-hello-in-public',
    { labels: [], direction: null, heldBack: true },
    `
    Was that you in the garden centre at Whitlow with a trolley full of heather
    saw her on the 17.42 from Euston, she gave up her seat for my mum
    you filmed outside our house once and the dog is on telly for four seconds
    Are you doing a signing anywhere near Deal this autumn
    my twins go to Orchard nursery and they sing your theme tune in the bath
    what gym is that in the background, looks better than mine on Canal Wharf
    Come and film at our allotments, plots are behind Hollis Gardens, gate is open every day
    I've got a parcel here addressed to somebody with your name, number 3, is there another one of you in Deal?
    the weather girl bought a coffee off me this morning and left a fiver tip
    which street is the bakery on, the one from last nights show
    hi, what's the phone number for the quiz, the one on screen went too fast
    Do you live up this way? Only you said "ginnel" and I shouted at the telly
    where was that beach please, the one with the red rocks
    Our milkman is your cousin he says. He says a lot of things
    next time your in Dundee shout, kettles always on
    `,
  ),
  lines(
    'lines-noticeboards/show-was-poor',
    { labels: ['criticism'], direction: null },
    `
    You spent ten minutes outside someones house shouting through the letterbox, thats not journalism
    showing the lad's street sign on the news was careless, blur it next time
    where was the other side of the story? You only talked to one family
    Moving the local news to Leeds means nobody knows where anything is, they called it Whitlow Bay
    that documentary named a village and now there are coaches parked on our verge every weekend
    the phone in number was wrong for half the programme
    I dont think reading out a caller's home town and first name after she asked you not to was right
    filming at the school gate was out of order
    Too many shots of him driving his car and not enough facts
    who decided to put the only signed edition on at 3 in the morning
    the reporter got the address wrong and some poor pensioner has had flowers and press on her step all day
    your lost dog item gave no number to ring. whats the point
    `,
  ),
  lines(
    'lines-noticeboards/quoted-i-was-doxxed',
    { labels: [], direction: 'quoted' },
    `
    they posted my address and a photo of my front door, that's why im off here for a bit
    My number was put on a forum last night. Getting calls from as far as Texas
    a stranger wrote "nice hedge" and my street name and I went cold
    Court heard that he had shared the councillor's home address with 900 followers and told them to drop by
    been told to vary my route to work after someone put it on the page
    Today we moved house. Fourth time since someone shared where the kids go to school
    The paper says a nurse had pizzas sent to her all night after her address got out
    got a text saying we know your mums road. police have it
    Is it an offence to put up a persons number plate and say where they park? asking because it was done to my boss
    The man who asked for the judges address has been charged
    my ex gave our new address to a group of strangers and I'm back at my dads
    somebody typed out my whole daily timetable in the replies, yoga and all
    Three staff at the library had their private details printed on a leaflet, we've changed the locks
    `,
  ),
  lines(
    'lines-noticeboards/thanks-after-doxx',
    { labels: ['support'], direction: 'quoted' },
    `
    so sorry they put your house on that page, stay safe
    Anyone sharing that nurses phone number should be ashamed, she sat with my dad all night
    we live near you and we are all keeping an eye out, nobody is getting up that lane
    Reported, blocked, and told his mother. No one has the right to post a woman's address
    you dont deserve this. your kids dont deserve this
    Sending love to the library girls after that leaflet with their details. Cake at the desk monday
    hope the police find who gave out your route, keep cycling
    They can look for your house all they like, this street will not say a word. Proud to be your neighbour
    it was me that flagged the post with your number plate, took them six hours to remove it but its gone
    dont read the comments love, theres a few nasty ones asking where u live
    Whoever you are, going after her family's workplace is cowardly. Doctor, we are behind you
    my whole ward is thinking of you after what they put online x
    thank you for standing up again even though they went to your mum's door
    `,
  ),
  lines(
    'lines-noticeboards/police-officer-name-and-number',
    { labels: ['doxxing'], direction: 'other', heldBack: true },
    `
    that copper lives on our estate, Beech Court, I'll get the number
    PC whatsisface, badge 4471, wife has a nail place in Kirkby, over to yous
    anyone know the lass in the yellow jacket in this video, full name, what street, who her da is
    cops car at home is a black Golf, back lane behind Tesco
    Find every officer in this photo. Names first then addresses. No rest for them
    the sergeant coaches netball at the leisure centre mondays 6 til 8 then walks home alone
    Shes just moved her wee boy to Ardmore primary. thought folk should know
    his ma still lives facing the chip shop, ask anyone for Big Tam's mother
    ok so ive matched his tattoo to a facebook page. surname starts with H. give me an hour and we will all be having tea round his
    go through the electoral roll, there cant be three of them with that name in Bootle
    he'll be off shift at ten, leaves by the rear gate, follow the black Golf
    does the inspector who stopped us live in Formby or Southport, heard both, need the right one
    That constable's parents have a caravan at Rhyl, plot 112, and she's there this weekend with the baby
    `,
  ),
  lines(
    'lines-noticeboards/police-appeals-and-lost',
    { labels: [], direction: null },
    `
    Have you seen Nathan, 15, last seen on Beech Court in a black puffa and white trainers
    Found a wallet behind Tesco in Kirkby, has a bus pass with the surname starting H
    does anyone know the young officer who helped my da when he fell on the ramp? want to thank her
    black Golf with its boot wide open on the back lane, nobody about, someone tell the owner
    ring 101 with any dashcam from between six and eight on Monday
    The sergeant is at the leisure centre for a chat every month, bring your bike and get it marked
    who do we report a caravan to, its been dumped in the layby with the door hanging off
    police were at the house facing the chip shop all night, anyone know if old Tam is alright
    a wee boy is at the desk in Tesco lost, says his mam has a red coat and is called Shaz
    my brother's a copper in Southport and he lost his own car keys in a police station
    Which number is it for a noisy neighbour, 101 or the council
    She's been found safe and well, thank you all for looking. Taking posters down tomorrow
    what is the sergeants name who does the school talks, our Ellie has drawn him a horse
    badge found outside the nail bar, handed in
    `,
  ),
  lines(
    'lines-noticeboards/parking-unnamed-car',
    { labels: ['criticism'], direction: null },
    `
    To the owner of the red Corsa on Tennyson Road, thats a disabled bay
    SOMEBODY IN A BLACK RANGE ROVER IS BLOCKING THE AMBULANCE ENTRANCE
    third day running a van has been left over our drive and the warden drives straight past
    hospital parking is 4.80 for two hours and half the machines dont take coins, its a tax on being ill
    Your driver left the number 9 bus across both lanes and went for a pasty
    people who park on the grass by the footpath, there are kids trying to walk to school
    got a ticket outside my own house because the permit number had one digit wrong
    why put the charging point in front of the only accessible door
    Reg ends in YTF, boy racer, up and down our street past midnight. Can the council please put the bumps back
    no one enforces anything on this road, i count eleven cars on the yellow lines now
    Clamping a midwife at the address where she was delivering a baby is a new low for this firm
    the residents scheme has just shoved everybody into the next street
    `,
  ),
  lines(
    'lines-noticeboards/librarian-campaigner-sneaky',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I'd be careful posting photos of that view, not many windows look onto the clock tower from that side
    you live behind the co-op yeah? small town
    Bus home is the 64 isnt it, stop by the crematorium, and then a five minute walk. See you
    her real surname isn't that one, its her mothers, look that up and the house comes straight out
    tell us what your partner does, oh wait, he's at the tax office on Mill Street, second window
    Dont worry I wont tell anyone its the cottage called Larkrise
    campaign all you like, we've got your address off the petition form and its been passed on
    who was it said she works saturdays in a wool shop? which wool shop, which town, need to pay a call
    It took one phone call to your old landlord. Lovely man. Told me everything, forwarding address included.
    gonna print ur address on the flyers next week
    the librarian's car has a dent and a baby on board sign, level 2 of the multi storey
    `,
  ),
  lines(
    'lines-noticeboards/library-and-campaign-meetups',
    { labels: [], direction: null, heldBack: true },
    `
    meet under the clock tower at two, bring a placard and a flask
    is the wool shop in Larkrise open saturdays
    I wont tell anyone you ate the last flapjack at the campaign stall
    Brownies meet in the library annexe, take the 64 and get off by the crematorium
    you can sign the petition behind the co-op, please put your full postcode or it wont count
    Been past the library and the hanging baskets want watering, I can do it if someone leaves a can out
    Your daughter left her rabbit in the story corner. Its safe on the shelf by the large print
    what's the address for sending letters of objection
    Librarian at Mill Street found my great uncle's regiment in about five minutes, brilliant woman
    anyone driving to the march from Ludlow, got room for two and a banner
    phone the tax office helpline at eight sharp, thats the trick
    which window do you go to for a bus pass
    Level 2 of the multi storey is shut today so leave time to find a space
    I'm new here, just moved in over the chemist. Who runs the book group and do you have to have read the book
    `,
  ),
  lines(
    'lines-noticeboards/library-cuts-cross',
    { labels: ['criticism'], direction: null },
    `
    Shutting the Mill Street branch leaves four thousand homes with no library within walking distance
    the council asked for our views at a drop in nobody could find
    no bus, no van, no phone line on fridays. what are housebound readers supposed to do
    Your leaflet went to the wrong end of town, my road got none
    where exactly is the replacement going? you have been asked nine times
    a locked toilet and a broken lift, and you call it a hub
    The campaign had a fair point but marching past the hospital with drums was a poor choice of route
    petition forms left lying about with everyones address on, that is sloppy, please put them away
    You promised the car park money would stay in the ward
    Self service machines cant tell my mum where the large print is
    sold the childrens section building to a gym. I live opposite and nobody wrote to us
    half the names on that objection list do not even live in the county
    `,
  ),
  lines(
    'lines-noticeboards/charity-worker-expose-details',
    { labels: ['doxxing'], direction: 'subject' },
    `
    that dog rescue woman keeps them at her own house, Fallow Farm, second track past the silos
    Give us your boss's home number or we'll get it ourselves
    Charity accounts list a trustee at 22 Vernon Terrace, that's her mum and dads. pop round for a refund
    got your wee flat in Leith worked out from the fire escape
    whos got the van driver's name and where he kips
    i work for a mobile company and could look you up right now if enough people like this comment
    Share this far and wide: she lives on a narrowboat, green, moored by Lock 9 at Foxton, usually in by dark
    Can a clever person turn this email address into a house address for me
    they took my cat off me so im taking her postcode off her and giving it to everyone lol
    Your wife teaches piano from home does she not? Then the house is on her advert
    where does the manager go for lunch, want to catch him with people round him
    Her gran's home is the sheltered flats in Oban, number six. You might get an answer there about where our money went
    Any taxi lads remember dropping off that charity boss after the dinner? whereabouts
    `,
  ),
  lines(
    'lines-noticeboards/pets-lost-and-found',
    { labels: [], direction: null },
    `
    LOST black cat with one white sock, answers to Gladys, went over the wall of 22 Vernon Terrace
    Anyone know where the brown spaniel lives that is running about by Lock 9
    found a tortoise. yes really. message me with its name
    greyhound loose on the Foxton road heading for the silos
    Fallow Farm has kittens ready in a fortnight, ring Babs after six
    Is that your cat in my shed? Ginger, fat, swears at everybody
    does somebody know who owns the grey horse in the far field, it's got wire round its leg
    my daughter's hamster went missing in Oban and turned up in the bread bin
    Missing since the fireworks: two brown hens and a cockerel named Elvis. If you see them they like grapes
    who's the van man that takes strays, I need his number, ive a puppy here on a bit of string
    parrot in the tree outside the sheltered flats telling everyone to get lost ha ha
    Please check sheds and garages on your street, she's small, grey and very shy
    Found him!!! He was in next doors airing cupboard the whole time
    The rescue came to look at our house before we got Biscuit, measured the fence, had some cake
    wheres best to walk an old collie round here that's flat
    `,
  ),
  lines(
    'lines-noticeboards/keys-phones-parcels',
    { labels: [], direction: null },
    `
    Parcel for number 16 is with me at 61, the driver got it backwards
    has anybody handed in a phone with a cracked screen and a picture of a goat
    found a bunch of car keys on the footpath, ford fob and a plastic banana
    My purse went on the 43 between the Bullring and Moseley, brown, nothing in it but a photo of my late husband
    left it with a neighbour says the card. WHICH neighbour
    anyone know who Mr Okafor is? we keep getting his seeds
    your delivery man hid my boots in the wheelie bin and it was bin day
    I know where your scarf is! You left it on the pew
    whose is the pram outside the post office
    who lives in the flat over the barber's please, there's water coming down the wall
    someone's left a wedding ring on the side of the sink in the ladies at the Legion, describe it and its yours
    Bab if you've lost a little pink shoe its on the railings by the medical centre
    Ringing the phone over and over and I can hear it but I can't find it, I think the dog's got it
    the house number fell off our gate so look for the bath full of pansies
    `,
  ),
];
