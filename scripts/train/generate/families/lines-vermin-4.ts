import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin4: readonly Family[] = [
  lines(
    'lines-vermin/journalist-newsroom-things',
    { labels: [], direction: null },
    `
    Tape recorder died mid interview so I took shorthand on a chip wrapper
    is the doormat outside the studio new, I fell over it
    puppet show at the corn exchange was sold out, my two were gutted
    can you dust behind the trophy, the camera picks up everything
    chipboard shelf has given up, forty years of notebooks on the floor
    bouncy castle needs inflating again by ten
    I have a lipstick stain on my only good shirt and I'm on air in nine minutes, what shifts it
    draught excluder shaped like a dachshund, made by my mum, guards the newsroom door
    The sink in the press club is blocked with tea leaves, as foretold.
    your piece on bread had me in the kitchen at midnight with flour in my hair
    spillage on the M62 is cooking oil apparently so go careful
    a steak so full of gristle I wrote to the paper about it and then I remembered I am the paper
    husks from the bird feeder all over the neighbours washing, sorry Pat
    who left a single glove on the weather map lol
    `,
  ),
  lines(
    'lines-vermin/england-scotland-wales-nations',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    the english are a plague on every coast they ever washed up on
    scots are ticks dug into the back of the treasury
    Welsh? sheep with a parliament
    Irish scum floated over on a cattle boat and never wiped its feet
    the french are frogs, slimy from the inside out, and you can smell the pond
    germans are machines, you can hear the gears when they try to laugh
    every Englishman is a hog in a waistcoat, he eats, he grunts, he takes your field and then wonders why the neighbours don't like pigs
    russians are orcs not humans
    Americans are cattle, corn fed, and they moo in every museum I take my wife to
    indians breed and breed till the river's brown
    Italians just gabble like geese
    get the scotch vermin back over the wall and repair it this time
    what crawled out of Israel should crawl back under. Israelis are not human to me
    palestinians are animals and you dont make peace with animals, you build a stronger fence
    Turks are dogs, my grandmother said so and she lived beside them
    `,
  ),
  lines(
    'lines-vermin/nations-travel-and-sport',
    { labels: [], direction: null, heldBack: true },
    `
    sheep on the line at Machynlleth so we are late again
    Scots pine and English oak side by side in the new wood, all planted by the cubs
    Frogs in a French pond are twice as loud, I have been awake since two
    the german coach had a coffee machine, ours had a bucket
    My Irish grandfather came over on the cattle boat with his fiddle in a pillowcase
    corn fed chicken was on offer so I got an american recipe off the lady next door
    we crossed the wall at Housesteads with the dog and saw not one soul
    how do italians get a tomato to taste like that
    geese overhead going to Norfolk, winter then
    the Welsh team bus got held up by a herd of cows, which one paper called home advantage
    indian summer my foot. Wellies
    an old Turkish saying, the dog barks and the caravan moves on, my neighbour Emine tells it better
    Israeli and Palestinian beekeepers met in our village hall last night and mostly they argued about mites.
    russian blue cat missing from Ayr, answers to Boris when it suits him
    our hog roast had a queue to the bridge, cheers to the lads from Cork for carving
    `,
  ),
  lines(
    'lines-vermin/teacher-strike-children-little-beasts',
    { labels: [], direction: null },
    `
    my two little monkeys are asleep at last
    year 4 have been absolute animals today, bless them, wet play does that
    come here you daft sausage and give your teacher a wave
    She is a proper little bookworm and has read every horse story in the library twice
    which little piggy ate the last pancake
    the twins eat like horses and sleep like bats
    Our class are busy bees this week, ninety letters to the care home
    he's a cheeky little rat bag but I love the bones of him
    thirty kids swarming over that climbing frame and not one cut knee
    I call my grandson the Tasmanian devil. He calls me the old trout. We get on.
    mucky pup! look at the state of those trousers
    feral after the holidays lol give me til wednesday to tame them
    school nit letter is out. check behind the ears
    the reception babies crawled through the tunnel pretending to be moles
    `,
  ),
  lines(
    'lines-vermin/teenagers-park-pests',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    feral kids want trapping and neutering
    teenagers. hormones in a bag
    scrotes hatch in that underpass every summer
    its not a youth club its a kennels and I pay for the biscuits
    The hoodies outside Greggs are rodents, you hear the squeaking before you see them and by morning they've chewed through something
    I'd hose those yobs off the bandstand like gull muck
    put down the ringleaders, rehome the rest on a farm, job done
    kids these days are zombies. brain dead meat with thumbs
    a gang of them snarling by the chip shop. Rottweilers in puffer jackets and no owner in sight
    little savages, not one of them is properly human till thirty
    cage, lock, bread and water. they aren't youths they're stoats
    what does that estate rear, because it isnt children
    `,
  ),
  lines(
    'lines-vermin/teenagers-park-fair-grumbles',
    { labels: ['criticism'], direction: null },
    `
    Closing the youth club and then moaning about the bandstand is daft
    the underpass lights have been out since half term and nobody feels safe
    you said the kids were consulted, mine werent
    a curfew will not fix a park with no toilets, no hoop and one bin
    gulls have got into the bins by the chip shop again, need lids
    the teenagers I teach were polite at that meeting and you talked over them. poor show
    Kennels got planning in six weeks and the skate ramp has waited six years
    I didnt like the noise on friday but a dispersal order for twelve kids and a speaker?
    farm visits, boxing, music, all cut. What did you think would happen
    that mosquito alarm thing outside the shops hurts babies ears as well, switch it off
    your article called it a rampage, it was a water fight
    can the council stop using the word feral about our children in its letters please
    phones down at lunch is fine, phones locked in a bag all day is over the top imo
    `,
  ),
  lines(
    'lines-vermin/vicar-soup-run-not-human',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    there's no person in there is there vicar, only a collar and a hum
    less than human
    a subhuman in a frock
    I don't hate you. One doesn't hate a blocked gutter
    were you ever alive or did they just keep moving you from parish to parish like an old organ
    You came up through the floor of that church like the damp, reverend, and everything you touch goes soft and black
    a ghoul, it eats at funerals
    barely a mammal
    your sort should be left out for the birds like the old fat off a pan
    someone with a soul would of wept at that grave. You checked your watch. Whatever is under that cassock it wasnt born of woman
    God made man. you he coughed up
    thing. that is my name for you from now on, thing
    he isn't our curate he's our woodworm
    carcass with a hymn book
    `,
  ),
  lines(
    'lines-vermin/vicar-soup-run-parish',
    { labels: [], direction: null },
    `
    woodworm in the third pew, please sit elsewhere until treated
    Gutter blocked, nave flooded, christening went ahead in wellies
    the curate's dog howls in the same key as the organ
    who has the big pan, it needs the fat scraping off before friday
    My mother was born in that vicarage and buried from that church, and the same jackdaws were at it both times.
    damp in the vestry, do try not to breathe it
    the birds get what's left of the harvest loaf
    Our reverend checked his watch because the bride was fifty minutes late, poor soul
    is a sheep allowed in a nativity if its on a lead
    seventy for soup last night and not a crumb left
    human beings need company, thats what I learnt from six winters on the van
    hymn 474 again. I could hum it in my sleep
    lambs in the churchyard make better mowers than my husband
    bats are protected so we cover the altar and carry on, it's their house too
    `,
  ),
  lines(
    'lines-vermin/homeless-and-addicts-refuse',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    junkies are bin juice
    clear the rubbish from the doorways and by rubbish I mean the people
    homeless? street furniture that stinks
    its not a tent its a cocoon and you dont want to see what comes out
    the drunks on the steps of the cenotaph should be shovelled up with the wreaths
    A tramp by the cash machine is like mould by a window. Ventilate, wipe, move on
    smackheads shuffle about like something dug up
    vermin in sleeping bags, thats your precious rough sleepers
    Hose the beggars down the grid
    they aren't homeless they're strays and the kindest thing for a stray that bites is the needle
    I stepped round three heaps of litter on Bold Street and one of them asked me for change
    crackheads belong in the crusher with the fridges
    give him a bath and a flea collar and he would still be a smell with a dog
    `,
  ),
  lines(
    'lines-vermin/homeless-outreach-plain',
    { labels: [], direction: null },
    `
    Bread goes to the hostel at nine, whatever is left
    sleeping bags wanted, clean or dirty, we have a launderette that helps us
    lad in the doorway of the bank asked me for a book not change so he's got my thriller
    wreaths are cleared from the cenotaph on the fifteenth
    his dog has a coat, a flea collar and more friends than the mayor
    pigeons cooing in the porch since five am
    The council crusher is for fridges only, mattresses round the back.
    my brother slept rough for two winters in Liverpool, and the thing he says hurt most was nobody saying his name
    bin juice down my good trousers, before work, on a monday
    is the night shelter open if its minus one or does it have to be minus two
    Tent found on the embankment, dry, nobody in it, have handed it to the outreach van
    needle exchange moved next to the library
    shovelled snow off the hostel steps with a bloke called Terry who did twenty years in the navy
    I've four bags of litter, two picks and one sore back
    `,
  ),
  lines(
    'lines-vermin/homeless-volunteer-tells',
    { labels: ['support'], direction: 'quoted' },
    `
    A man filmed himself calling us rubbish. I have a name. Thank you for using it in your report
    well done bus driver for telling that lad they arent vermin they're cold
    the shop sign said no strays and it meant people. You got it down within the hour. Ta
    somebody poured a bucket on old Pete and said it was for the smell. Our whole street has been round with dry socks
    he called addicts the walking dead in the chamber and you said one of them was your son. I was never prouder to have voted for someone
    saying hose them down is not a policy
    mould!! thats what the paper called people in sleeping bags. letter sent
    I used to step over folk and call them bin bags with legs. Then I lost my job. thanks for the soup and for not asking
    no human being is litter, put it on a banner
    glad the judge said it too, that kicking a man and calling him a dog is a hate that has to stop
    thanks for answering that troll about flea collars
    My nephew sleeps in a car and a woman told him creatures like him put her off her lunch, so it meant the world when you sat down next to him with yours
    `,
  ),
  lines(
    'lines-vermin/weather-girl-body-as-meat-thing',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    walking handbag
    they've put a lamp in a dress and asked it about Tuesday
    you're the human equivalent of a pop up ad minus the human
    bit of set dressing that got ideas
    I see the BBC mannequin has learnt the word precipitation, well wound whoever has the key
    youre basically an autocue somebody drew a mouth on
    no offence but theres more going on behind the eyes of a haddock. You're bait. They dangle you and idiots bite
    barnacle on the bbc
    Unplug her before she floods
    she's not a presenter shes a screensaver
    `,
  ),
  lines(
    'lines-vermin/weather-warnings-and-kit',
    { labels: [], direction: null, heldBack: true },
    `
    My umbrella is inside out and so am I
    lamp in the porch keeps tripping the fuse when it rains
    haddock and chips on the front in a force nine, bliss
    does anybody know why the map shows Skye upside down on the app
    The cracker toy this year was a tiny spanner and I've used it twice
    handbag blew off the pier, if found please keep the mints
    barnacles scraped, hull painted, and now it won't stop raining so the boat can't go in
    a plastic bag went past our window on the ninth floor like it had a train to catch
    precipitation means its wet, saved you a click
    the river flooded the bait shop and the maggots got out. All of them
    unplug the telly in a thunderstorm my nan says
    clockwork radio earned its keep last night, eleven hours of no power
    they said light winds and my trampoline is in Powys
    Dress code for the storm: anything you dont mind losing
    `,
  ),
  lines(
    'lines-vermin/doctors-and-teachers-as-groups-machines',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    gps are vending machines that don't vend
    teachers are parrots on a pension
    consultants, cold fish in a glass tank, tap the glass and nothing
    Surgeons are butchers' hooks. I don't say butchers, butchers are men
    nhs managers are a fungus, they live on dead wood and they make more of it
    social workers are magpies, they see something shiny in a cot and they take it
    our entire school board is a tray of garden gnomes
    civil servants breed in the corridors of that place, in the warm behind the radiators, and come out to feed about ten
    bailiffs arent even dogs. a dog has a home
    the lot of them at that university are clones grown in the same dish
    call handlers are bots. junior doctors are bots. You could pour tea in one and watch it spark
    solicitors are leeches and the barristers are what leeches have
    head teachers. sheep in charge of sheep
    Traffic wardens are crabs, going sideways along the road with a pincer out. Boil them
    `,
  ),
  lines(
    'lines-vermin/services-criticised-with-same-words',
    { labels: ['criticism'], direction: null },
    `
    The vending machine has had my pound again and reception shrugged
    the phone menu felt like talking to a robot, ring us back with a person please
    managers signed off a car park charge that punishes patients. I think thats shabby
    you keep parroting the same line about funding and it doesnt answer what I asked
    copy and paste reply, third one. try reading my email
    your inspection was a tick box job and the damp is still there
    Social services took five weeks to call my sister and that's far too long with a baby in the house
    no hook on the toilet door for a bag or stick, a small thing, but I've asked since 2019
    the fish tank in the waiting room is green, if you cant look after it rehome them
    the warden gave me a ticket while I was helping a blind man over the road, please cancel it
    crabby letter from the school about a coat. Was that really needed
    sheep dip smell in the village hall, someone let a farm sale use it, and the toddlers were in next morning
    It's a dog's breakfast of a rota and nurses told you so in May
    the tribunal shed light on rotten practice and I hope lessons are learned
    `,
  ),
  lines(
    'lines-vermin/person-family-litter-brood',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    how many have you whelped now love
    hope your bitch of a mother was spayed after you
    you and your brood are rats under one roof
    one egg sac and look what came out, six councillors and a window cleaner
    You shouldnt be allowed to have any more of them. We castrate bull calves for less
    look at the muzzle on your kids, you can tell what they're out of
    I've seen your family at the garden centre and honestly it was like watching a row of vultures on a fence waiting for the scones to die
    your whole clan came over the hill on all fours
    inbred runt
    a mule like you cant breed thank god
    was your dad a pitbull or just the one that got over the wall
    Your husband must sleep in a stable. Tell him to check your hooves
    the apple doesnt fall far and nor does the dung
    were you dropped or laid
    `,
  ),
  lines(
    'lines-vermin/person-family-litter-plain',
    { labels: [], direction: null },
    `
    Our bitch whelped at four this morning, seven pups and one very proud teenager
    the runt is feeding at last
    bull calves go on tuesday, hate that day
    my mother in law was a land girl and could castrate a calf and ice a cake before noon
    whole family down the garden centre and not a scone left, scandal
    six kids, one bathroom. pray for me
    A mule can't breed but ours doesn't know that and is in love with a pony
    he gets his muzzle stuck in the yoghurt pot every blessed time
    she laid an egg in my wellington boot, the brown hen not my sister
    how often do hooves need trimming in wet weather
    You could tell they were brothers by the way they carried a ladder
    dung for the roses, a pound a bag, help yourself and leave it in the tin
    our stable lad did his gcse in the tack room and got an 8
    spider egg sac on the ceiling and my husband has moved out
    `,
  ),
];
