import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Second person knowing and demanding of whereabouts, conditionals, sarcasm, requests to insiders, and harmless twins. */
export const linesLocating8: readonly Family[] = [
  lines(
    'lines-locating/drummer-second-person-knowing',
    { labels: ['doxxing'], direction: 'subject' },
    `
    You moved in March. Didn't think we'd notice?
    you walk the baby round the boating lake at two
    you're the house past the bridge with the drum kit in the window
    I know your real name and I know your road
    You were at your boyfriend's last night. Bramley. Top floor
    your garage code's 1977, I watched you do it
    You've changed your locks, I see
    your mum's surname's on her shop
    I could tell everybody here where you sleep
    you get your strings sent to your dad's, ZZ2 4ZZ
    Thursday you're at the dentist's on Park Row. See, I know things.
    we know what flat it is now
    your daughter has a lovely red coat and gets the 7.40 from the green
    Which window's yours, the one with the plant?
    `,
  ),
  lines(
    'lines-locating/drummer-second-person-harmless',
    { labels: [], direction: null },
    `
    You moved me to tears in March. Didn't think you'd notice
    you played the boating lake stage at two and I danced my hip out
    Still at it at seventy? Legend
    you're the reason there's a drum kit in our window
    I see your tour's back
    I know every word and every fill
    You were at your best last night. Bramley. Top stuff
    still drink tea between sets do you
    your album from 1977, I watched my dad wear it out
    You've changed your hair, I see, suits you
    hows the wrist treating you, which side was it again
    your mum must be made up
    I could tell everybody here how kind you were to our kid
    you get your sticks from the same place as me, the shop by the station
    Thursday you're on at the Corn Exchange. See you down the front.
    we know what the encore is now
    your daughter has a lovely voice and the duet was the best bit
    Which record's yours, the one with the plant?
    `,
  ),
  lines(
    'lines-locating/conditionals-and-bargains',
    { labels: ['doxxing'], direction: 'subject' },
    `
    If nobody else will post her address then I will
    Give me an hour and I'll have his street
    if he blocks me I'm giving out his number
    Unless she apologises I'm naming the school her kids go to
    If you know her neighbours, ask them when she's home
    tell me the town and I can get the rest
    if anyone in Land Registry is reading this, name your price
    Resign or everybody gets your mobile
    I'd only want to know where he lives to send a card, honest
    once I know what gym it is I'll go and wait
    should anyone come across her in town, get a picture and say where
    if you work at the council, look up the clerk's address for us, nobody will know
    had I known he lived in our street I'd have told you all sooner. Number 3, bottom end
    say sorry by six o'clock and the photo of your house stays on my phone
    `,
  ),
  lines(
    'lines-locating/conditionals-harmless',
    { labels: [], direction: null },
    `
    If nobody else will post the minutes then I will
    Give me an hour and I'll have his fence back up
    if he rings me I'm giving him your love
    Unless it rains I'm taking the school kids to the farm
    If you know your neighbours, ask them if they need shopping
    tell me the tune and I can get the chords
    if anyone in lost property is reading this, it's a tuba
    Resign or explain, minister, those are the honest choices
    I'd only want to know where he bought it to buy ten more
    once I know what gym takes over sixties I'll go and join
    should anyone come across a brown glove in town, get a picture and say where
    if you work at the council, look up, there's a banner for you on the bridge
    had I known you were speaking in our street I'd have made sandwiches
    say yes by six o'clock and the spare ticket's yours
    `,
  ),
  lines(
    'lines-locating/insiders-asked',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Any posties on here deliver to her?
    Somebody at British Gas must have her account up, what's the supply address
    taxi drivers of {town}, where did you drop him last night
    her beautician's on here isn't she. Where does she live hun
    Anyone at the school able to peek at the contact list?
    my cousin works at the vet's and has looked her up, I'll say no more than Foxglove Way
    bank staff, do your duty, we only want the road name
    Calling all Deliveroo lads, who's had an order off him
    I want somebody on the inside at her surgery to tell us her next appointment
    who fitted her kitchen? You'd know where it is
    Does the milkman still go round there? Which step does he leave hers on
    any of the bin crew know which are the MP's?
    The lad on the hotel desk sent me a screenshot of the booking, room and all
    ex colleagues of his, pls dig out old phone lists
    Estate agents, which of you sold it to them and where
    `,
  ),
  lines(
    'lines-locating/trades-asked-harmless',
    { labels: [], direction: null },
    `
    Any posties on here? What do you do about geese
    Somebody at British Gas has my account as a bakery, what's the complaints address
    taxi drivers of {town}, who has my umbrella from last night
    my beautician's on here isn't she. Happy birthday hun
    Anyone at the school able to unlock the gate? We've forty kids and a llama
    my cousin works at the vet's and says foxgloves are poison to dogs
    Calling all Deliveroo lads, hot drinks on us till nine, it's freezing
    I want somebody from my surgery to ring me back about my next appointment
    who fitted your kitchen? Ours needs doing
    Does the milkman still go round there? I fancy glass bottles
    any of the bin crew know when it's brown bins?
    The lad on the hotel desk gave his coat to a stranded old lady, booking or no
    ex colleagues of mine, reunion in May, pls dig out old photos
    Estate agents, which of you thinks a cupboard is a bedroom
    `,
  ),
  lines(
    'lines-locating/refugee-advocate-and-hotel',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She's got three spare rooms at Copse House, Linden Way. Let's all ask for one.
    where does the advocate herself live, bet it's leafy. Find out
    this is her office, top of the stairs over Ladbrokes, no security
    you'll find her at the hotel handing out coats every night about seven, side entrance
    Somebody follow that solicitor home
    his chambers, his clerk's direct line, his train. Use them.
    who does she bring in her car, and where to, film it
    leaflet her road, here's a map, the red dot's hers
    her husband works for the NHS trust in estates, his extension is 5561
    The volunteers' cars are all in the United Reformed car park, so plates please
    Address of this lady, anyone? We'll send her some guests.
    I've a good mind to print where she lives on the back of the parish mag
    `,
  ),
  lines(
    'lines-locating/refugee-support-harmless',
    { labels: [], direction: null },
    `
    We've got three spare rooms at Copse House and the scheme won't answer. Who do I ask?
    where does the advice session run, is it the Linden Way hall
    our office is top of the stairs over Ladbrokes, ring if you need the lift
    you'll find us at the hotel handing out coats every night about seven, side entrance, more hands welcome
    Somebody drive that solicitor home, she's been on her feet since six
    his chambers do free advice, the clerk's line is on their website. Use it.
    who can bring a car to shift cots on Saturday
    leaflets about the English class, here's a map, the red dot's the church
    my husband works in estates for the trust and he's found us forty blankets
    Volunteers can park in the United Reformed car park, plates on the list please
    Address of the drop-off, anyone? We've prams.
    I've a good mind to print our thanks on the back of the parish mag
    `,
  ),
  lines(
    'lines-locating/sarcastic-and-jokey-giving',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Happy birthday to the woman at 6 Wren Court, do all drop in
    Nobody go and knock at 48 Sandy Lane, that would be awful
    Fun fact: he's ex-directory but his mum isn't
    Today's postcode lottery winner is ZZ3 2ZZ, isn't that right councillor
    Shout out to his neighbours at Mulberry Gardens for putting up with him
    Free sofa, collect any hour, ring loud: her address is in the ad I've put up
    I've signed her up for conservatory quotes, they've got the home number now and so can you
    treasure hunt! First clue: it's a bungalow. Second: Shepshed. Third: his Honda's outside
    Guess the celeb's garden, answers below, it's Tewin Wood
    Roses are red, her front door is green, it's the last on the left past Bethnal Green
    you'd think he'd take down the nameplate lol, The Larches
    Lovely to see our MP supporting local: his barber's on Byron Street. And so's his flat. Number 2b
    `,
  ),
  lines(
    'lines-locating/jokey-harmless',
    { labels: [], direction: null },
    `
    oops did I just eat the raffle prize, silly me
    Happy birthday to the woman who runs Wren Court, do all drop in at the cafe
    Nobody go in the freezer at the hall, that would be awful, it's the surprise cake
    Fun fact: he's a peer but his mum isn't
    Today's postcode lottery winner is not me, isn't that always the way
    Shout out to our neighbours for putting up with the trombone
    Free sofa, collect any hour, one careful cat
    I've signed up for one conservatory quote and now they ring me in the bath
    treasure hunt! First clue: it's by the church. Second: look up. Third: mind the gargoyle
    Guess the celeb's garden at Chelsea, answers below
    Roses are red, the front door is green, it's the finest tea room we've ever seen
    you'd think they'd take down the Christmas lights lol, it's May
    Lovely to see our MP supporting local: she bought every jar on the stall
    `,
  ),
  lines(
    'lines-locating/court-verdict-judge-and-witness',
    { labels: ['doxxing'], direction: 'subject' },
    `
    The judge walks to court over Skerton Bridge, brolly, brown hat
    lodgings are at the Judge's House on Castle Hill, two coppers on the front, none on the back
    What's the magistrate's day job? Which pharmacy?
    that witness behind the screen is Kelly from the nail place, I was at school wi her
    barrister's tagged herself at a wedding in Ripon, reception's at the Spa
    Find the foreman of that jury and find out who he drinks with
    Where is she living under the new name? Has anybody seen her down south?
    Prosecutor's kid is in the paper for gymnastics so that's the club, Saturday mornings, Burnley
    the coroner has a holiday let at Silverdale, owner's details on the website
    somebody get behind the probation officer when she leaves at five and see which way she turns
    his bail address is on the door of the court, 11 Marsh Terrace, photo attached
    `,
  ),
  lines(
    'lines-locating/court-and-law-harmless',
    { labels: [], direction: null },
    `
    I walked to court over Skerton Bridge for jury service and they sent us home at ten
    lodgings at Castle Hill are a museum now, two dummies on the front in wigs
    What's a magistrate's training? Which evenings?
    barrister's wig left in a taxi in Ripon, answers to Gerald
    Find the duty solicitor, she's by the vending machine, and tell her you've no one
    Where do you apply under a new name? Has anybody done it after a divorce?
    Prosecution fees are in the paper again, so that's why nobody's left doing it
    the coroner was gentle with us and spoke to my mother as a person
    somebody get the door for the probation officer, she's carrying nine files
    his appeal is listed for the 11th, court 4, public gallery's open
    `,
  ),
  lines(
    'lines-locating/quoted-kept-short',
    { labels: [], direction: 'quoted' },
    `
    Stop asking where she lives.
    He's been charged with posting her address.
    someone asked me what bus you get, I told them to do one
    Mods, there's a postcode in that reply
    "Where do your kids go to school?" is never a policy question
    please blur the number plate before you share
    Don't tell that man which days she's in
    Whoever rang my mum pretending to be DPD, the police have your number
    I won't link it because it shows her front door
    They shared my timetable and I had to change seminar groups
    you asked for her home address in a thread about bins, have a word with yourself
    a stranger recited my street to me in the queue and laughed
    We had to teach our daughter to walk a different way home because of a forum
    If you've a screenshot with his phone number on, delete it
    `,
  ),
  lines(
    'lines-locating/hillwalkers-and-rescue',
    { labels: [], direction: null, heldBack: true },
    `
    Last seen on the ridge at four in an orange jacket, rescue are on their way up
    Grid reference for the bothy please, our map's got soup on it
    she's down safe, found her by her whistle
    We'll be at the cairn for noon, clag permitting
    Which glen has the bridge out? I've a group of Guides
    Always leave word with somebody of your route and when you're back
    he's gone over the stile after the ewe again, daft lad
    Tell the warden we're eleven now, one with a blister
    Where does this burn come out? Asking for my left boot
    The hut's phone is for emergencies, it's on the wall by the kettle
    `,
  ),
  lines(
    'lines-locating/quiz-show-champion',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    They said on air she's a dispensing optician from Kettering. There can't be many. Ring round
    contestants get put up at the Holiday Inn at Media City, smoking shelter's where you'd meet her
    her question team drinks at the Alexandra, Tuesdays, captain's a Phil
    Ha, she named the cat, and the cat's chip is on a lost page with a mobile number on
    Has somebody got last year's entry forms? Those had home towns and landlines
    Her nephew confirmed it in the comments: Rothwell, cul-de-sac, monkey puzzle tree
    I'd like to meet the lady. Where would one stand?
    her winnings went on a caravan, so which site
    Phil's number, he'll pass you on: 07700 900965
    she told the host she runs the lake every dawn, there's one lake
    `,
  ),
];
