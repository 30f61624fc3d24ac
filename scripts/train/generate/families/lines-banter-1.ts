import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Friendly chat in the dialects and Englishes of Britain and America, rude words among friends, and real abuse in the same voices. */
export const linesBanter1: readonly Family[] = [
  lines(
    'lines-banter/scots-craic',
    { labels: [], direction: null },
    `
    Haw ya bam, you coming tae the fitba or what
    Am fair scunnered wi this rain, it's been pishing doon since Tuesday
    Get it right up yersel pal, 71 and just ran the Glasgow 10k 👏
    Ma wee brother's a daft wee fanny but he's OUR daft wee fanny and he's passed his Highers
    Away ye go, ye never paid forty quid for a haircut
    Yer da sells Avon. Ma da drives him.
    Whit's fur ye'll no go by ye, unless it's the 38 bus, that goes by everybody
    she's a wee stoater that nurse, had ma mither laughin wi a broken hip
    Shut yer pus and pass the tattie scones
    The state ae me this morning. Face like a burst couch.
    Yous are a pair of rockets and I wouldn't swap yous
    Gonnae no dae that wi the parking, councillor, the lollipop man cannae see roon it
    big man's actually in bits at Bambi, forty-four year old, works in demolition
    Haud ma Irn Bru, a'm gaun in for a third helping
    Ah could murder a fish supper
    Mind when we thought you were dead posh? Then you ate a macaroni pie in yer graduation gown, ya legend
    That cat is an absolute wee bawbag and he's getting the good ham
    It's Baltic oot there, ma nipples could cut glass
    A skelped ma knee, a dropped the messages, a missed the train, and then the wean won the poetry prize so it's a good day
    Dinnae fash, hen, the results are only late cause the printer's buggered
    yer maw's a saint for puttin up wi us drunk eejits at Hogmanay
    Tell ye what, for a teuchter he's no bad at the speeches
    I'm no being funny but if they shut that library I'm gonnae greet and then I'm gonnae leaflet
    Hoachin wi midges here. The wee bastards are eating the minister alive.
    Pure raging. Pure, pure raging. They've stopped making the toffee ones.
    `,
  ),
  lines(
    'lines-banter/scouse-geordie-yorkshire',
    { labels: [], direction: null },
    `
    Sound that la, cheers for sorting me nan's meds
    Ey you, soft lad, you've left your keys in the door again
    Our kid's made up, got in at the Women's as a student midwife, gobsmacked we are
    Boss night, boss band, dead on me feet, arse in two halves from them seats
    Giz a go you tight get, it's me birthday
    I'm devoed, me. Devoed. They've took the Wagon Wheels off the canteen.
    Did he heckers like win fair, he had the wind behind him, the jammy sod
    Whey aye man, get yersel down the toon, it's pure mint the neet
    Howay man woman man, the kettle's on
    ya daft radgie, ye've put diesel in it! haha come here ya great lump, I'll tow ye
    Wor lass is ganning to the hospital the morra, divvent worry it's only for a shift
    That dog's a canny little bugger, he's had me bait
    Ah'm clamming. Who's for a stottie?
    Haddaway and shite, Newcastle 4? FOUR? I'm weeping in the Bigg Market
    Now then, tha great soft article, has tha tried switching it on?
    Ee by gum it's nobbut middling but it'll do, said me grandad about his open heart surgery
    Put wood in th'ole, were you born in a barn, it's brass monkeys in here
    she's reyt good that GP, dunt faff, tells thee straight, gave me a right telling off about t' fags and all
    My uncle Stan, on a Michelin star dinner: "It were alreyt."
    tha's a mardy bugger before ten o'clock and a diamond after
    Barnsley away. Piss wet through. Lost. Chips were class. Would recommend.
    Stop mithering, you big girl's blouse, it's a plaster not an amputation
    I were that hungry I could've eaten a scabby horse between two mattresses
    He's gone and won best marrow again, the smug old sod, and I taught him all he knows
    Our lass reckons I snore like a strangled walrus. Cheek. She does the harmonies.
    Me arl fella cried at the christening and said it was hay fever, in the January
    Wind yer neck in, it's only Monopoly 😂
    `,
  ),
  lines(
    'lines-banter/welsh-brummie-west-country',
    { labels: [], direction: null },
    `
    Come by here you dull bugger and give us a cwtch
    There's lovely, innit, the baby's got a proper rugby head on him, poor dab
    I'll do it now in a minute, mun, keep your hair on
    What's occurring, butt? Still alive then after Saturday, you twp thing
    Ach y fi, who's had cockles in the minibus
    Mam said she'd kill me if I had another tattoo. It's of Mam. I'm in with a chance.
    He's tamping, absolutely tamping, they've painted the scrum machine pink
    Chopsy little madam she is, three years old, told the priest his hat was silly
    bostin job bab, ta-ra a bit
    Yow'm saft as a boiled onion our Dave but yow'm a good mate
    It's black over Bill's mother's. Get that washing in, yer daft apeth
    Tay arf bin a rough week, but the lads at the foundry had a whip-round for the hospice, hard as nails they are, all crying
    Alright my lover? Where's that to then? Up the Royal? Ask for Sandra, she's gert lush.
    Proper job, you old devil! Runner beans like broom handles.
    daft as a brush he is, and twice as useful when there's a chimney wants sweeping
    Mind your backs, fat lad with a tray of pasties coming through, and that's me, I'm the fat lad
    Norfolk born, thick in the arm and thick in the head, as my own father says of himself, and then he does the crossword
    Oi oi, slow you down boy, thass a tractor not a racing car
    Where be to, you dirty stop-out? Your mother's worried and I've had your crumble.
    Dew, you're a hard woman to buy for, and a harder one to beat at darts
    I'm hanging, me. Never touching that cider again. See you Friday.
    `,
  ),
  lines(
    'lines-banter/london-and-mle',
    { labels: [], direction: null },
    `
    wagwan big man you coming ends later or you moving shook of the rain
    Bruv you're actually sick in goal you know, man was flying
    Allow it fam, don't kill me, I forgot the charger
    That test was mad peak, Miss, I got bodied by question nine
    my man rolled up in his nan's Micra thinking he's a badman 💀💀 love him
    She peng AND she's a radiologist?? I'm shook
    Man's nan said come off your phone or I'll lick you with the slipper, man came off the phone
    You lot are wastemen for real, who left me on read about the picnic
    Don't chat to me till I've had my meal deal, say nothing
    mandem linked up and cleaned the whole park, wallahi my back is finished
    Your trim's a war crime g. Who did that to you, name the barber, we ride at dawn 😭
    Oi you melt, you've put the milk in first, I can't be seen with you
    Leave it out, you silly sausage, you'll do yourself a mischief
    Gordon Bennett, you scared the living daylights out of me in that mask
    He's a right geezer that consultant, told me straight, no flannel, nicked half my grapes
    I'm dead, I'm actually deceased, the imam just said "no cap" in the khutbah
    big up Ms Okafor, told the whole council about themselves, no violence just facts 🔥
    Nah that's violation, calling my jollof dry in front of my own mum
    wallah if Arsenal bottle this I'm moving to the moon, don't check for me
    Cockney as they come, my gran: calls the Queen's portrait "that dozy mare" and dusts it every Sunday
    He's got me in a chokehold with this album still
    Say swear down. Say swear down they gave the lollipop lady an MBE. Oh my days. YES AUNTY.
    `,
  ),
  lines(
    'lines-banter/aae-everyday',
    { labels: [], direction: null },
    `
    Girl you ate that speech up and left no crumbs, I'm screaming
    My nigga got his nursing license today!!! Mama crying, I'm crying, the dog crying
    Bitch we MADE it 😭😭 four years and they couldn't break us
    This nigga really drove six hours to fix my sink. I love my cousin.
    She a bad bitch with a stethoscope, put some respect on Doctor
    Y'all ugly for that, why y'all ain't wake me up for the eclipse
    Stop playin with me fr, you ain't never made no cornbread like grandma
    ain't nobody finna tell me that mailman ain't the realest dude on the block
    I be tellin my students, don't let nobody call you dumb, you just ain't got the map yet
    That baby bad as hell lmao he done painted the cat
    Lawd the preacher was on FIRE, I like to died
    He got hands! The toddler got HANDS. My glasses gone.
    Them hoes was cackling all night, 4 sisters, one couch, zero sleep, best Thanksgiving
    Deadass thought I was bout to meet Jesus on that ferris wheel
    Real talk, doc saved my life and I cussed her out the whole time, I'ma send flowers
    My auntie crazy as hell, she gon fight the whole school board over a crossing guard and she gon win
    Boy if you don't get yo narrow behind in this house and eat
    you my dog, you been my dog since 2nd grade, quit actin like you grown
    The way I hollered. HOLLERED. Somebody come get they grandmama off the dance floor
    Ima beat yo ass in spades tonight old man, bring snacks
    Niggas be thirty with back pain calling it wisdom, it's me, I'm niggas
    Told my momma I voted. She said bout damn time. Then she made me a plate.
    `,
  ),
  lines(
    'lines-banter/scots-and-northern-nasty',
    { labels: ['insult'], direction: 'subject' },
    `
    Haw, heid the baw, naebody voted for yer ugly pus
    away and bile yer heid ya clatty auld cow
    You're nowt but a gobby mare with a face like a slapped arse, and tha can tell 'em I said so
    Ye've a heid full ae mince and a heart full ae pish
    Shut yer gob ya soft get, nobody in Bootle wants to hear from a divvy like you
    Whey yer nowt but a radge little rat man, the whole toon laughs at ye
    tha's thick as pigmuck, {name}, thee and all thi family
    you're a meff. an absolute meff of a doctor. get back to the wirral
    Skinny-malinky long-legs glaikit bampot, get aff ma telly
    Listen here yer gormless great pillock, I've scraped better than thee off me clogs
    Yow'm a waste a spaerce and yow've gorra face like a bulldog chewing a wasp
    there's dull, there's twp, and there's you, mun. A useless lump of a woman.
    I wudnae gie ye the steam aff ma pish, ya horrible crone
    Daft cow. Not daft-cow-bless-her. Daft cow as in stupid, as in you.
    Yer arse is oot the windae and yer brain went first, ya dafty. Resign.
    gerrof back to Surrey you plummy, po-faced, talentless wazzock
    Are ye no embarrassed, hen? Standing there, fat as a wardrobe, thick as the door.
    what a minging little troll of a man tha's turned out, and I knew thi mother
    `,
  ),
  lines(
    'lines-banter/mle-and-aae-nasty',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    you're a wasteman, actual wasteman, ur own mum's embarrassed of you miss mp
    Shut up you neek, nobody rates you, not even your dog
    bruv ur moist. moist voice, moist face, moist politics. sit down you clown
    you built like a bag of laundry and you talk like one, nobody want you here
    Broke ass raggedy ass councilman can't even spell, sit yo dusty ass down
    Your whole family's clapped, starting with you, ugly little opp of a teacher
    Lame. You lame, you corny, you fake-deep, and yo breath stink through the screen
    U r a dead guy with dead chat n a dead face. no one at parliament checks for u. wet wipe
    Nah she's a bird-brain still, I've met pigeons with more in them, stupid gyal
    Look at the hairline on this bum, hairline resigned before he did, pathetic fool
    Dusty. Crusty. Musty. And you a professor? Of what, being trash?
    ain't nobody scared of yo goofy ass you weak little boy
    man thinks he's Churchill, man's a turnip with a wifi plan, allow him
    You weak, {name}. Weak, whack and washed. Go sell socks.
    swear down you got the brains of a traffic cone and half the personality, sit
    girl you look like a foot and you talk like the other foot, get off the school board
    dead trim dead speech dead party, you're a joke man, even the pigeons left
    `,
  ),
  lines(
    'lines-banter/dialect-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    Ah'm gonnae chib ye, councillor, and that's no patter
    yer getting yer windaes panned in and then yer jaw
    Tha'll be picking thi teeth up off Kirkgate come Saturday
    Say that in Walton, la, and you'll leave in an ambulance
    i'll put yer heid through that telly ye never shut up on
    Wor lads knaa your car, hinny. Ye'll be lucky to walk after we're done.
    Man's gonna get poked up if he comes estate again. Tell him. Tell the MP.
    On my mum's life fam you're getting splashed when I see you
    we outside yo job, come out and catch these hands then these bullets
    I'ma slide on you and whoever with you, bet
    Watch I don't shank man's kneecaps, doctor man, you violated my aunty
    You wants to watch yourself, butt. Accidents down the quarry, isn't it. Your sort goes in and don't come up.
    I'll knock seven bells out of thee and then I'll start on thi brother
    Yow step in Dudley again bab and we'll break yer legs, both on em
    Get tae Gretna and keep driving, cause if ye stop I'm cutting ye
    Gonnae burst ye. Gonnae leave ye in the Clyde. Swear on the wean.
    mandem got your addy, sleep with one eye open yeah
    Oim tellin ee, come up my lane wi' that clipboard again and I'll set the gun on 'ee
    `,
  ),
];
