import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin3: readonly Family[] = [
  lines(
    'lines-vermin/charity-worker-insect-verbs',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you crawl from one misery to the next laying your eggs in it
    off you flutter to the next lamp you dim moth
    what are you feeding on this week, another earthquake
    A fly only lands where there's something dead. And there you are again in your charity fleece
    she burrows under the skin of decent people and stays there till they itch their wallets open
    u bottom feeder
    pond life
    you hover. you hum. you suck. like every other thing that breeds in ditches
    I used to give two pounds a month to your lot until I saw you on the news, twitching your little feelers at a flood victim
    come out from under the stone so we can step on you
    I'd say get a life but things like you only live a day or two in june
    vulture. circling again
    `,
  ),
  lines(
    'lines-vermin/charity-wildlife-fundraiser',
    { labels: [], direction: null },
    `
    moth night at the reserve, bring a white sheet and a lamp
    the charity fleece is so warm I wear it to feed the hens
    Vultures were my favourite at the bird show, great big soft things
    stepped over a newt to sign for the parcel
    sponsored crawl! forty babies, one church hall, all money to the neonatal unit
    crows mob the buzzard over our office every lunchtime and nobody gets any work done
    We raised four hundred with a pond dipping day and one child fell in, twice
    do ladybirds lay eggs on nettles
    two pounds a month keeps a donkey in carrots apparently
    my grandad tied fishing flies for the hospice raffle right up to the week he went in himself
    flood victims in Tenbury still need mops and buckets rather than clothes thank you
    the mayfly only lives a day. makes you think, on a monday
    volunteers wanted for the otter count, must like mud
    itchy jumper, warm heart, see you at the stall
    `,
  ),
  lines(
    'lines-vermin/women-as-objects-group',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    women are livestock with handbags
    females. a womb with a voice attached sadly
    a wife is an appliance. when it breaks you get a newer one
    bitches should be on a leash the whole sex of them
    Girls are like milk, they go off, and after thirty you tip it down the sink
    women aren't people in the full sense, they are closer to clever cattle, and a farmer who let the cattle vote would lose the farm
    breeding mares complaining about the stable
    hens. cluck cluck cluck. feminists are hens
    modern women are used goods, scratched, returned and put on the shelf again at full price
    A woman priest? you'd sooner ordain the tea urn, at least it has a purpose
    get the brood sows back in the kitchen
    females on a building site are just something to trip over, like buckets
    Every woman over forty in politics is a wasp at the end of summer. Nothing left to do but sting.
    if god wanted women to think he'd have given them something above the udder
    `,
  ),
  lines(
    'lines-vermin/women-work-and-farm',
    { labels: [], direction: null },
    `
    Women's farming network meets at the Plough on the first Tuesday
    milk went off, tea ruined, day ruined
    my wife bought an appliance that spirals courgettes and I have had nothing straight to eat since
    first woman foreman on our site and she runs it like a clock
    brood mare due any minute so I'm sleeping in the tack room
    the girls at the stable saved the roof after the storm, two of them up there with buckets till dark
    hens cluck, cockerel crows, neighbour complains. Every week the same
    is the tea urn still at the church? the WI wants it back
    mum drove cattle lorries through the night and raised four of us, I've never heard her moan
    Our lady vicar blessed the cows and one of them licked her stole clean off
    used goods shop has a pram, a cot and a wedding dress if anyone needs
    she's a priest and a beekeeper so if she doesnt move you the bees will
    end of summer wasps in the changing room, ladies please check your kit
    the female blackbird is brown, I never knew, I thought they were two different birds
    `,
  ),
  lines(
    'lines-vermin/nurse-picket-third-person-creature',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    that ginger nurse on the news is a proper gremlin, someone's had it out the box after midnight
    her on the picket with the drum, what is that, a walrus
    They interviewed a thing with a lanyard outside the Infirmary this morning
    she isnt a ward sister shes a crocodile that learned the bleep system
    I wouldnt let sister Amanda near a patient. You don't put a ferret in with the chicks
    that matron came out of a swamp
    look at him waddling along with his sign lol penguin in scrubs
    My sister had that nurse on her ward and says there's nobody home, just a kind of reptile with cold hands that blinks sideways when you ask for a blanket.
    it grunted at my mother and went for its break
    that union rep has a snout on him made for the gutter
    get that warthog off my screen
    whoever she is she should be back under the bridge frightening goats
    him with the megaphone? toad. a fat wet toad, licking at every camera that flies by
    he is not a healthcare assistant, he is a trained ape in a tunic who can just about push a trolley
    a slug could take blood with more feeling than that one
    `,
  ),
  lines(
    'lines-vermin/nurse-ward-fond-creatures',
    { labels: ['support'], direction: null },
    `
    Night nurse tucked a toy walrus under my dad's arm and left it there for us to find. I'll never forget her
    the ward sister has eyes like a hawk and thank god, she spotted the sepsis
    you lot are worth every penny, drum on!
    my little monkey had his tonsils out and the nurse drew a penguin on his hand so he wouldnt look at the needle
    nurses at the infirmary were busy as bees and still found me a blanket
    she has the patience of an ox
    Toad in the hole on ward 3 wasnt bad either, tell the kitchen
    crocodile plasters for the win thank you amanda
    I was snappy as an old goat with pain and the healthcare assistant just smiled and shifted my pillows until it eased.
    what a gem you are with the old boys
    That lad pushing trolleys sang to my mum all the way to theatre
    the matron who let the dog in to say goodbye. I dont know your name but God bless you
    standing on the picket with them tomorrow, bringing bacon rolls and my daft labrador
    honest to god the best care ive ever had and im 81
    `,
  ),
  lines(
    'lines-vermin/police-pigs-group',
    { labels: ['dehumanisation'], direction: 'other', heldBack: true },
    `
    oink oink here come the pigs
    every copper is a dog and the dog has a bigger dog
    the filth were round our way again
    police arent human, they take your blood out at Hendon and fill you up with vinegar
    Pack animals in stab vests
    whats the difference between a police van and a pig lorry? the lorry smells better and the passengers have a conscience
    PCSOs are the fleas that live on the pigs
    a uniform on a hyena is still a hyena, went on the march and saw forty of them laughing
    there is no such thing as a good officer. they breed them for it, like pit bulls, and you get the same result when you leave a child in the room
    swine the lot of them, snuffling through our pockets for truffles
    them coppers are just meat with a radio
    a policeman is a machine for hurting people, you wouldnt thank a lawnmower
    `,
  ),
  lines(
    'lines-vermin/police-animals-real',
    { labels: [], direction: null },
    `
    Police dog Kaiser retires friday after seven years, give him a clap
    pigs loose on the A49 near Leominster, officers herding them with a riot shield lol
    the mounted section are looking for a big calm horse, at least 17 hands
    bacon butties at the station open day, proceeds to the hospice
    my son wants to be a pc and a vet so I said dog handler
    what do I do about a neighbours pit bull getting through the fence, is that 101 or the council
    Officer spent an hour up a ladder for my sisters kitten and it came down by itself while he was having his tea.
    A sty has come up on my eye so no driving till monday
    hyenas at the safari park let themselves out of a gate last year and a sergeant from Prescot shut them in again with his car
    fleas in the custody dog van so it's off the road today
    lawnmower stolen from a shed on Bowes Street, green, petrol, bit of rope for a handle
    PCSO Jan does the school run and knows every child's name, and every dog's
    the truffle hunt was cancelled as the truffle pig has a cold
    seen a stab vest on a springer spaniel today. made my week
    `,
  ),
  lines(
    'lines-vermin/race-apes-and-beasts',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    black people are closer to apes than to us
    monkeys. put a black lad in the team and thats what you get, bananas and backflips
    go and see the africans at the carnival, its a zoo with no bars
    Blacks are animals. There I have said it
    They come from mud huts and they bring the jungle with them, you can hear it whooping in Peckham every saturday night. Not like human beings at all
    chinese are ants, no one inside, just a million of the same one
    asian men are dogs sniffing round our girls
    nigerians are a swarm of flies round any sugar that's left out
    the white race is the only one that walked out of the cave
    half breeds. mongrels. you wouldn't register them with the kennel club
    You can teach one of them to read the news but it's a performing chimp. Black skin, blank eyes, banana off camera.
    whites are maggots, pale wriggling blind maggots, all of them
    I look at Somalis the way I look at slugs on the step
    Coloured blood in a family is like a drop of ink in milk, you never get it clean again, my uncle bred pigs and he knew about blood
    `,
  ),
  lines(
    'lines-vermin/race-carnival-and-nature-plain',
    { labels: [], direction: null, heldBack: true },
    `
    Carnival was magic, jerk chicken, sound systems, one very sunburnt policeman
    ants in the kitchen again, how are they getting in
    The gorilla keeper was a young black woman from Bristol and every kid in our class wants her job now
    my mongrel is the best dog in Peckham
    Nigerian jollof or Ghanaian jollof, choose carefully, my aunties are reading
    bananas are 14p each in lidl
    A chimp in the documentary used a stick to fish for termites and my granddad said he'd known worse carpenters.
    milk in first, ink on my cuff, late for work
    is the asian supermarket on Stratford Road still doing live crab
    Chinese new year dragon danced past the surgery and the receptionist ran out to feed it a lettuce
    the cave rescue team took two hours to reach the dog
    our somali neighbours brought sambusa for the whole landing at Eid
    two white swans and four grey cygnets on the cut by Camp Hill
    black bees are the native kind and my uncle keeps eleven hives of them behind the garage
    `,
  ),
  lines(
    'lines-vermin/race-terrace-abuse-reported',
    { labels: ['support'], direction: 'quoted' },
    `
    they made monkey noises at a lad of nineteen and the ref was right to stop the game
    Bananas thrown again. 2024. Your column said what needed saying
    I'm the steward who threw out the bloke shouting chimp and I would do it every week
    My boy plays left back and hes been called an animal since he was eleven because he's black. Thank you for believing him
    proud of our fans who pointed out the ape chant and stayed to give statements
    no more mongrel talk about mixed kids. mine are perfect
    the word half breed was in an email to you from a parent?? so sorry miss
    when my gran got here from Kingston they wrote no dogs above the sign and her below it. She framed her nursing badge. You would have liked her
    A man said slugs about us at the bus stop and three women told him to walk home
    Thank you for playing on after that, and for saying afterwards that you shouldnt have had to
    saw the jungle comment. reported and screenshotted for you
    comparing folk to ants stops you seeing a face, thats the point my teacher made, and she was right, and so are you
    `,
  ),
  lines(
    'lines-vermin/students-protest-larvae',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    students are larvae
    put the whole encampment in a jar and shake it
    Unwashed lice in keffiyehs and bobble hats
    shes not an activist shes mildew
    they sprawl on that lawn like seals that failed their a levels, honking for fish
    just stop oil are glue. not even sniffers of it, actual glue
    hive mind wasps. take out the lecturer and theyll fly into windows
    Protesters are weeds in the paving. A drop of bleach on each
    Send the bin lorry down Kings Parade and collect what's lying in the road with placards, black bags or recycling I don't mind
    lemmings, and theres a cliff at Beachy Head
    our campus used to have scholars and now it has fungus gnats hatching out of every pot
    yappy little terriers barking at a war they couldn't find on a map, neuter the lot
    eco loons are an invasive species and should be dug out root and all like knotweed
    creatures. theres no other word for what was chained to that gate
    `,
  ),
  lines(
    'lines-vermin/students-campus-life',
    { labels: [], direction: null },
    `
    Seals on the beach at Horsey are pupping so keep back with dogs please
    students cleaned the canal on sunday and pulled out a sofa, a safe and nine bikes
    fungus gnats in my peace lily, what works
    mildew behind the wardrobe, landlord blames my breathing
    terrier society is a real thing at our uni and I have never joined anything faster
    My lecturer keeps bees on the chemistry roof
    lemmings dont jump off cliffs thats a film studio's doing
    knotweed survey came back clear so the house sale is on
    our protest got rained off and we finished up in the cafe with the man we were protesting about, who paid
    glue on my jeans, glitter in my ear, art foundation is going great
    how do I get ladybird larvae through the post without cooking them
    The encampment ends at noon, lawn to be reseeded by the people who sat on it
    jar of wasps for the project, sealed, obviously!!
    bobble hat lost on Kings Parade, knitted by my nan, reward is cake
    `,
  ),
  lines(
    'lines-vermin/campaigner-wheelchair-group-contempt',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    disabled people are faulty goods
    cripples should go back to the factory
    You'd put a horse down for less, but for these people we build ramps
    a downs child isnt a child it is a mistake with shoes on
    autistic kids. robots with the wrong chip in
    half of them can't feed themselves, so vegetables, water them and turn them to the light
    Deaf people yapping with their paws all over my telly in the corner of the screen
    blue badge parasites clinging to the rest of us by the sucker
    breed from the fit and not from the lame, any farmer would say so, we've forgotten it about the disabled and here is the result, a nation of runts
    spastics are spare parts
    the mentally ill are strays. catch them and keep them behind wire
    a wheelchair with some meat in it, that's your disabled champion
    Epileptics flapping like fish on a deck, I come to the pool to swim not to watch that
    put the special needs lot in a pen with their own kind
    dwarfs are circus stock full stop
    `,
  ),
  lines(
    'lines-vermin/campaigner-wheelchair-daily',
    { labels: [], direction: null },
    `
    vegetables delivered to the day centre as usual, they need turning out of the wet bags
    horse riding for disabled adults starts again in march, helmets provided
    My brother has Downs and he is the best goat keeper in three counties
    sign language story on the telly last night was brilliant, my deaf nephew laughed at the bear bit before any of us
    spare parts for a power chair, where do you lot get yours
    fish pie at the epilepsy coffee morning, bring a fork
    my daughter is autistic and she built a robot dog that follows the cat
    somebody parked across the dropped kerb so I mooed at him till he moved
    The runt of the litter is now the biggest, and she pulls my laundry out of the machine for me since my stroke.
    assistance dogs aren't pets so please don't stroke her when the harness is on
    lame excuse for a lift if you ask me, out of order since easter
    the blue badge form asks how far I can walk and I wrote to the pub
    faulty goods can go back to the Stroud shop, not the warehouse
    `,
  ),
  lines(
    'lines-vermin/campaigner-wheelchair-ally',
    { labels: ['support'], direction: 'quoted' },
    `
    Someone said I was a vegetable in the lift, out loud. Your speech helped
    he told my mum disabled children should be put down like horses and she's never been the same. please keep talking about this
    runt. that was the word on the card. thank you for coming round
    Calling people faulty is where it begins. History teachers like me know where it goes.
    to the man who typed meat in a chair, my wife has two degrees and a better right hook than you
    you were right to name the columnist who called autistic kids robots
    shame on whoever shouted circus at our Kev, and thanks to the driver who put them off the bus
    my lad read that comment about strays out loud and asked if it meant him. it does not mean him
    you cant call people spare parts and then say its banter. well said councillor
    glad to see so many folk tell him humans arent stock
    We're not parasites, we are your neighbours with bad hips. Brilliant line, nicked it
    I reported the fish remark and the pool have banned him for a year
    `,
  ),
  lines(
    'lines-vermin/journalist-editor-carcass-and-things',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    you're what gets left in the sink trap
    a puppet, and the hand is cold
    Hello doormat. Who wiped his feet on you today
    youre not a journalist youre a tape recorder with lipstick
    somebody inflate her again for the ten oclock bulletin
    what are you made of, chipboard?
    I knew your father and he was a man. I don't know what you are, some sort of spillage
    a blow up doll with a press card
    u r a tool in both senses and the trade doesn't need either
    bit of gristle the press club couldn't swallow
    Mould grows on bread and you grow on stories, and both of you turn what was decent into something that has to be scraped in the bin with a knife
    just a stain on the sofa of breakfast television really
    I've had draught excluders with more of a spine than it
    `,
  ),
];
