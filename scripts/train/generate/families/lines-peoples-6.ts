import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples6: readonly Family[] = [
  lines(
    'lines-peoples/ward-and-clinic-mixed-harmless',
    { labels: [], direction: null },
    `
    get me a white coffee and a magazine, here all day
    My nurse tonight is from Lagos, yesterday's from Cork, the porter's from Mars
    too dark on the ward to read, is there a lamp
    English dentist in Krakow did my crown for half the price
    foreign body in eye, fourth time, wear the goggles dad
    the overseas exam for doctors costs two thousand pounds and they sit it far from home
    stitches out monday, Dr Khan says football in march
    I asked for the female pharmacist because it was women's trouble, no fuss made
    cold hands warm heart said the phlebotomist, and she was half right
    Dad only speaks Punjabi since the stroke, is there a phone interpreter on nights?
    carers needed, Welsh or Hindi a bonus, kindness a must
    The Arab patients' helpline is open until eight
    which ward for tonsils, son, aged five, brave, bribed
    jamaican ginger cake left on the desk with no note, whoever you are i love you
    My notes say Roma, vegetarian and deaf, only two of those are right
    `,
  ),
  lines(
    'lines-peoples/ward-refusals-answered',
    { labels: ['support'], direction: 'quoted' },
    `
    he asked for a white doctor and got a telling off from the sister, quite right too
    Sorry you had to hear that in triage. The rest of the waiting room heard it too and we're ashamed
    well handled nurse, some words from that old boy would have had me in tears
    A man wouldn't be stitched by you because of your name, so he can wait, and thank you for doing my son instead
    The trust backing staff who refuse racist patients is the best policy in years
    you told us a patient spat the p word at you and then you finished your shift, remarkable
    to whoever wrote no muslims on the clinic door, she treated my mum like a queen
    Foreign doctors kill people he said. One saved me twice, thanks doc
    my gran said something awful to the Ghanaian carer, we made her apologise and they're thick as thieves now
    I was on the next bed when she called you too dark for her baby, and I want to be a witness for you
    they should never have moved you off the ward, move the racist
    Chin up love, for every email telling you to go home there's a drawer of thank you cards
    `,
  ),
  lines(
    'lines-peoples/your-breed-pollution-at-mp',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject', heldBack: true },
    `
    you are a maggot like the rest of your race
    Your family is what happens when a country leaves the drains open
    Pest. brown pest in a good suit
    i see the rat has learned to speak at last, do all you muslims squeak like that
    You belong to a lower order of creature, Mr Singh, and breeding cannot be taught
    half caste mongrel representing nobody
    the jew is a leech and here is a fat one asking for my vote
    your people spawn, ours have children
    A roach in the Commons! what's next, a flea for chancellor, the somalis must be thrilled
    you carry it in your blood, dirt in dirt out, gypsies cant be scrubbed
    lower than a dog. at least a dog is loyal which is more than any pakistani has been
    Get that thing off my screen, not a woman, a goat in a scarf
    Ooze from the gutter of Tirana and now its standing for mayor
    Every time you open your mouth I hear grunting, jungle noises from a jungle race
    Immigrant germ. we were a healthy country
    `,
  ),
  lines(
    'lines-peoples/pests-drains-blood-harmless',
    { labels: [], direction: null },
    `
    maggots in the wheelie bin, boiling water, gag, repeat
    Drains open at last, found a fork, a sock and a medal from the Sikh regiment
    Your blood test is back and all fine, the receptionist says
    my dog is loyal to sausages and to nobody else
    Roach, bream, perch and one boot, canal match results
    a mongrel, half collie half sofa, answers to Mayor
    Frog spawn in the school pond, year two beside themselves
    a flea circus in a museum, really, go and see, Tirana of all places
    Goat got into the vestry and ate the banns
    Germ theory poster in Somali and English for the health centre door, can you check my spelling
    the pest man said mice, my husband said ghosts
    squeak in the new shoes, whole mosque heard me arrive
    scrubbed the step, scrubbed the child, forgot the dog
    Lower order of service than usual today, one hymn, no sermon, vicar hoarse
    goodness what a grunting, my uncle asleep after the Eid lunch
    `,
  ),
  lines(
    'lines-peoples/dehumanising-deaths-and-babies-of-groups',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    those aren't babies theyre future bombers, stock
    Don't call them people. People build things.
    Nits grow into lice so spare me the sad photo of refugee kids
    A few less mouths off Lampedusa, its only flotsam
    It is a mistake to apply human rights where there is no human
    cattle. ship them like cattle, feed them like cattle, that is all they are
    Untermensch was an ugly word but an accurate one for what lives in those camps
    walking wombs in black sacks
    soulless husks, every face the same, nothing behind the eyes
    you can dress an ape for church, still an ape underneath
    They have no more feelings than fish so don't waste your candles on that lorry
    demons. literally demons in skin, my pastor says they were never of Adam
    `,
  ),
  lines(
    'lines-peoples/lorry-camp-cattle-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    cattle lorry on its side at junction nine, cows fine, driver fine
    Lit a candle for the thirty nine in that trailer, they were somebody's sons and daughters
    orcs painted, elves next, dragon when payday comes
    My candles went out, the cat walked through, three husks of a pumpkin left
    fish feel pain according to the new study, so I'm off angling
    Nits are back. Comb, conditioner, film, popcorn
    flotsam sculpture on the beach by pupils from the refugee school
    demon in a nappy, two years old, hid my phone in the rice
    Human rights week essay contest, entries from any child in the county
    Baby photos wanted for the community wall, all families
    Camp at Calais needs dry socks and tents this week, van goes thursday
    the word untermensch is on the worksheet, explain it with care
    black sacks only, council wont take the blue ones
    People build things, said the welder from Aleppo, and built our choir a stage
    `,
  ),
  lines(
    'lines-peoples/high-street-shops-and-barbers',
    { labels: ['identity-hate'], direction: 'other' },
    `
    turkish barbers are all laundering, every last turk in them
    Another kebab shop another nail bar another foreigner, the high street is dead and they killed it
    kurds run the vape shops and the kurds run the drugs
    You can't buy a pork pie in this town now because the muslims would be upset
    I don't use the Indian post office, they read your letters
    vietnamese nails, trafficked or trafficking, take your pick, nasty people
    Try to find an English voice between the bank and the bridge. It makes me sick
    the jew opened a charity shop, thats how you know theres profit in it lol
    those africans at the cash and carry stink the place out
    Mark my words, where a halal butcher opens decent folk move out, and I don't blame them
    albanian car wash = criminals with sponges, all of that nationality
    Buy from your own. Keep the slavs and the pakistanis poor and they'll go home
    Persian, arab, whatever, same greasy people same greasy food
    I used to know every shopkeeper. now its all them and not a decent face among the lot
    `,
  ),
  lines(
    'lines-peoples/high-street-harmless',
    { labels: [], direction: null },
    `
    turkish barbers did my ears with fire, seven pounds, reborn
    Another nail bar, another vape shop, what we need is a cobbler
    pork pie shop and halal butcher share a freezer delivery and a football team
    the Indian post office lady knows who's ill before the doctor does
    Vietnamese coffee, condensed milk, cannot feel my hands
    english voice on the sat nav, argues with my welsh one
    Kurdish bakery on the bridge opens at six, go for the cheese ones
    Is the charity shop taking sofas, jewish care one by the bank
    car wash lads from Elbasan raised eight hundred for the hospice, sponges aloft
    I used to know every shopkeeper here and now I know about half, must try harder
    plantain at the cash and carry, three for a pound, tell your mums
    moved out of town, missed the kebabs, moved back
    Decent face cream for rosacea anyone? the pharmacist suggested an African butter
    money laundering rules mean I need two bills to open a choir account, fun
    Greasy spoon on the corner does a Persian breakfast on tuesdays, walnuts, feta, mint
    `,
  ),
  lines(
    'lines-peoples/high-street-criticism',
    { labels: ['criticism'], direction: null },
    `
    too many vape shops, the licensing team is asleep
    Your council let the bank, the baker and the bus go, and blames the internet
    The police should raid the money laundering fronts, never mind whose name is over the door
    Exploited girls in nail bars were reported to you in may and nobody came
    why does business rates relief go to the chains
    planning allowed a fifth takeaway by the school, daft
    I think sunday opening killed the market, unpopular view
    I'd ban unlabelled meat, halal or not, shoppers have a right to know how it was killed
    Labels in one language only is a safety matter, peanut is a word worth translating
    Car wash workers paid three pounds an hour on our ring road and your inspector has two staff
    barbers open at midnight, nobody in the chair, who checks
    your regeneration plan has a water feature and no toilet
    `,
  ),
  lines(
    'lines-peoples/england-flag-and-heritage-gatekeeping',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    a brown woman can't be a yorkshire lass, sorry, biology
    Take your hands off our flag, it isn't yours
    You will be a paper Englishman at best
    ancestors built this, yours built mud
    born in a stable doesnt make you a horse and born in Leicester doesn't make you one of us
    history presenter called Chaudhry telling me about Agincourt, no ta. Your lot were still in loincloths
    what would an African know of morris dancing
    If the national trust must have a jew as chairman let him at least keep off the chapels
    get out of our countryside, you people dont even own wellies
    You celebrate our king? he isn't your king, you were conquered by his family, know your place
    a Muslim beefeater, kill me now. your kind has spoiled the one thing we had left
    Heritage is blood love and yours is from a bazaar
    Celtic my arse, youre a Pole with a harp
    nobody descended from slaves gets to judge my great grandfather, be thankful he fed you
    `,
  ),
  lines(
    'lines-peoples/countryside-heritage-harmless',
    { labels: [], direction: null },
    `
    yorkshire lass, Bengali mum, whippet
    Take the flag in before the gale
    Muslim hikers are doing Kinder on sunday, kit list on the page, wellies no, boots yes
    Agincourt lecture moved to room four, Dr Chaudhry has slides of the mud
    morris dancing in Lagos, my cousin sent a film, bells and everything
    the chapel at the hall has Hebrew carved under the window, nobody knows why
    born in a stable, the vet at my birth said it was the warmest room
    My great grandfather was a slave owner's clerk and my wife's was enslaved in the same parish, we found out by ancestry test and sat down a good while
    Beefeater gave my lad his raven feather
    Which walk has no stiles, Grandad's chair wont lift
    polish harp maker seeks workshop near Brecon
    loincloth, crown, donkey, all sorted for the nativity, shepherds please see Mrs Iqbal
    king's birthday tea in the temple car park, bunting up
    blood, sweat, bracken, lost the path twice
    paper flags for the parade, two hundred, all wet
    `,
  ),
  lines(
    'lines-peoples/asian-and-chinese-dehumanised',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    bat eating vermin from wuhan
    ants. a billion yellow ants and no soul between them
    indians are dung with phones
    They hatch, the chinese, they don't give birth
    Curry rats in every gutter of Southall
    a chinaman is a machine you feed with rice, switch it off and nothing is lost
    The Pakistani cousin breeding has made a whole tribe of mutants and our hospital has to house the specimens
    Poles are draught animals, strong back, empty skull, keep them in the shed
    slavs multiply in damp like slugs
    those bangla kids crawl over the wall like spiders, ought to put powder down
    East Europeans are cattle with tracksuits, move the herd on
    Japs were never human, my dad saw what they did and he called them insects till he died
    roll up the rug and theres a romanian family squirming under it
    Tamil pests in the loft conversion, three generations of em scurrying overhead
    a filthy little tribe of lice from Kosovo living off our scalp
    `,
  ),
  lines(
    'lines-peoples/ants-slugs-bats-harmless',
    { labels: [], direction: null },
    `
    bat survey held up the temple extension till june
    Ants in the sugar again, a billion of the sods
    Slugs had my Polish cabbages, beer trap tonight
    the spiders in Bangladesh are bigger but the ones in Leeds have attitude
    Rice cooker has died, family in mourning, noodles at seven
    Chinese zodiac says I'm a rat, married to a dragon, boss of a pig
    three generations in one loft conversion, Tamil radio, no privacy, brilliant babysitting
    specimens to the lab by noon, label the pot
    My back is strong said the lad from Gdansk and carried the font down the tower himself
    cousins everywhere this week, beds on beds, aunties in the bath
    lice combs free at the health visitor's van
    hatched at last! six ducklings at the sikh school
    Insects of Japan, a beautiful book, far too dear
    shed needs emptying, draught excluder wanted, tracksuit ruined
    kosovo veterans reunion, curry house, table for thirty
    `,
  ),
  lines(
    'lines-peoples/black-and-african-groups-dehumanised',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    jungle rejects kicking off in tottenham again
    africans are primates with bank cards
    Let them out of the trees and look what happens to a city
    A zoo without fences, that's what peckham is now and the keepers have run away
    coons are livestock that learned to sue
    they rut they riot they eat, nothing more going on up there
    Haitians are half beast, ask anyone who has been
    You wouldnt let baboons run a school so why is there a black academy trust
    knuckle draggers in hoodies, barely a word between grunts
    Nature made some races to pull the plough, and we've gone and given the oxen a vote
    black babies are cute, so are crocodiles for the first week
    wild animals the whole somali block, tag them and cage them
    a carnival of hyenas, howling, stinking, snatching phones
    `,
  ),
  lines(
    'lines-peoples/zoo-plough-carnival-harmless',
    { labels: [], direction: null },
    `
    crocodile escaped from the carnival float, inflatable, last seen over Peckham
    Hyenas are closer to cats than dogs, i learned that off a seven year old
    primate lecture at the college, sandwiches after, Dr Mensah
    oxen ploughing match at the living museum
    Tottenham fun run, steel band at mile four, oil your knees
    the herd came through the village at milking, late for my bus again
    Black academy trust wins spelling cup for the third year, the word was rhythm
    zoo keeper apprenticeship, closing date friday, strong stomach
    Haitian art show opens tonight and there is rum
    tag your bikes, thieves about
    half man half beast costume for sale, some wear to the beast
    My hoodie says Notting Hill and I've never been south of Crewe
    is the watering hole on Mare Street shut? my somali mates want somewhere with no telly
    tree climbing for kids, ropes, helmets, jollof at the end
    knuckles grazed, pride intact, scored the winner
    `,
  ),
  lines(
    'lines-peoples/you-are-one-of-the-good-ones',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    for a gypsy you are quite well spoken
    youre alright, its the rest of the blacks i cant stand
    Unusual to meet a Jew with manners, so well done I suppose
    i dont even think of you as pakistani, you're clean
    You're pretty for a dark girl, pity about the family you come from and what they are
    Shame you are a muslim because otherwise I'd have listened, but that lot are liars by faith
    Why cant all of you immigrants be like you, the others are animals lovers of crime and idleness
    A scot who pays for a round, I'll be damned, must have some English in you
    you've done well to climb out of your own culture, it has nothing worth keeping
    One good romanian does not make up for a nation of pickpockets love
    I suppose somebody had to be the first clever nigerian lol
    Not like other travellers are you. You read. The rest couldn't spell cat if it bit them
    we'd have more respect for you people if more of you kept quiet like your mother did
    half white is better than none, your english side shows when you talk sense
    `,
  ),
  lines(
    'lines-peoples/compliments-plain',
    { labels: ['support'], direction: null, heldBack: true },
    `
    you are so well spoken, my gran turned her hearing aid up
    Well done on the bar exam, first Traveller I know to wear the wig
    Your mother must be beaming, all the way from Enugu for one afternoon in a hall
    pretty scarf, prettier speech
    the rabbi has lovely manners and a wicked serve at table tennis
    I listened because you were plain and fair, more of that please
    clean sheet and captain at eighteen, Islamabad to Accrington, what a story
    a scot bought a round, the photo is framed, thank you Dougie
    Clever programme tonight, the bit about Timbuktu's libraries had me hooked
    you're alright you are, fixing that ramp on your day off
    Romanian paramedic who sat in the road with my brother, we'd love to find you and thank you
    your English and your Urdu both put mine to shame
    Respect to the Chinese community centre for the hot meals in the power cut
    quiet sort of courage, yours, and the whole county saw it
    `,
  ),
];
