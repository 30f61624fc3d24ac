import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sleaze and dehumanising talk round a swimming club, hotel conference, drummer, vicar, dressing up, garage, picket, small boats, breastfeeding, with harmless twins. */
export const linesCreeping2: readonly Family[] = [
  lines(
    'lines-creeping/conference-hotel-invitations',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    room 412, knock twice
    which hotel they put you in, asking for my left hand
    double bed going spare at the Premier Inn 😉
    I've booked us a twin. We'll only need half of it
    come up for a nightcap and bring nothing
    Your keynote was fine. Your walk to the lectern was better. Bar, ten o'clock, wear those heels
    if you're lonely after the dinner I have a bath big enough for two
    They do a lovely breakfast in bed where I'm stopping, question is whose bed
    I asked reception for the room next to yours, thin walls, I do hope you sing in the shower
    wife's not at this one so I'm off the leash
    Last year you turned me down in Harrogate. This year I've a suite and a bottle and I shan't be so easily put off.
    you, me, the sauna, before the fringe session
    do delegates get to unwrap the speakers
    lanyard and nothing else, that's my vote for dress code
    `,
  ),
  lines(
    'lines-creeping/conference-hotels-honest-talk',
    { labels: [], direction: null },
    `
    room 412, lift is broken, use the stairs
    which hotel did they put you in, ours has no heating
    double room going spare at the Premier Inn, my colleague has flu
    I've booked us a twin, mum, you snore so bring the plugs
    come up to the second floor for tea, it's quieter
    Your keynote was fine. Your answer to the lady from Leith was better. Are the slides online
    if you're lonely after the dinner there's a quiz in the bar, all welcome
    They do a lovely breakfast where I'm stopping, question is whether I get there before ten
    I asked reception for a room away from the road, thin walls, heard a man sing hymns in the shower till one
    wife's at this one too so I'm taking notes for both
    Last year you turned down our invitation to Harrogate. This year we've a ramp, a hearing loop and a bursary, so we hope you'll think again.
    is the sauna open before the fringe session
    do speakers get paid or just a tote bag
    lanyard in the wash again, that's two this year
    `,
  ),
  lines(
    'lines-creeping/sprinter-body-comments',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    that lycra leaves nothing to guess
    only watch for the starting blocks, best view in sport
    he's packing, isn't he, look at that bulge
    mate the thighs on you, wrap em round me
    Not my event but I know a good backside when it leaves the line
    fourth in the heat, first in my dreams last night, and the night before
    You want to ditch the shorts altogether. Sales would go up. So would I.
    bouncing like that she's lucky she hasn't a black eye
    Who cares about your splits unless you're doing them on my rug
    Every photo you post in kit goes straight in a folder, I've one for each season, bare midriff is the fullest
    her abs, his abs, put me in the middle
    sweaty suits you, I'd lick the salt off
    `,
  ),
  lines(
    'lines-creeping/sports-bodies-training-and-kit',
    { labels: [], direction: null },
    `
    that lycra leaves a rash, any other brand
    only watched for the relay, best race in sport
    paused it at the dip finish, she got it by a vest
    he's packing his bag already, is he injured
    mate the thighs on you, how heavy are you squatting
    Not my event but I know a good start when I see one, and that was textbook off the line
    fourth in the heat, first in my age group, and the knee held
    You want to ditch the spikes for the first month. Flats, grass, short hills.
    running with a D cup needs a proper sports bra, the physio said, and it cost me fifty quid
    Who cares about your splits if you enjoyed it, said my coach, who plainly did
    her abs are built on porridge and swimming, she told us
    sweaty and happy, salt all down my face, finished it
    `,
  ),
  lines(
    'lines-creeping/drummer-you-need-a-real-man',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    what you need is a proper seeing to, you miserable cow
    frigid. bet nobody's been near it in years
    all that banging and none of it in the bedroom eh, sad old boot
    a real man would sort that face out in one night
    no wonder you're bitter, you can't be getting any
    Dried up hag, who'd want you with the light on
    ugly but I'd still go there after eight pints
    She only hits things because no bloke will touch her, and look at her, would you
    You'd be half tolerable with a gag in and your legs open, you gobby mare
    get laid you daft bint it'll shut you up
    Feminist drummer my arse. Some fella wants to take you home and teach you what them hands are for, silly tart.
    body off Baywatch face off Crimewatch 😂
    `,
  ),
  lines(
    'lines-creeping/drummer-gigs-gear-and-grumbles',
    { labels: [], direction: null },
    `
    what that snare needs is a proper new head, it sounds like a bin
    frozen van. nobody's been near the heater in years
    all that banging next door and it turned out to be my own washing machine
    a real drum tech would sort that rattle in one night
    no wonder you're tired, you can't be getting any sleep on that tour
    Dried up old cymbal stand, who'd buy it
    ugly kit but I'd still play it every night
    She only hits it that hard because the monitors are off, and listen to her, would you
    You'd be half heard with a mic in and the doors open, the lads at the bar never stop
    get some plugs in it'll save your ears
    Feminist punk night was packed. Some fella by the bar told me he'd brought his nan and she was the one moshing.
    sound off a cathedral, lights off a chip shop 😂
    `,
  ),
  lines(
    'lines-creeping/vicar-under-the-cassock',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    what's under the cassock rev
    forgive me mother for I have been thinking of you in the bath
    never wanted to kneel for anyone before you came to the parish
    sexiest vicar in the diocese, and I've looked
    you're wasted on God love
    Do they let lady priests have it off or is that a bank holiday thing
    I'd convert for those ankles
    Sat through a whole sermon on Job picturing you without the collar, and then with only the collar
    confession: it's your hands on the chalice that do it
    Young, divorced and living alone in that great vicarage, you must get urges, reverend. I'm only across the green.
    bless me anywhere you like
    hello sister fancy a laying on of hands
    `,
  ),
  lines(
    'lines-creeping/vicar-church-life-with-same-words',
    { labels: [], direction: null, heldBack: true },
    `
    what's under the carpet rev, is it the old tiles
    forgive me mother for I have been eating the harvest display
    never could kneel for long, do you mind if I sit
    coldest church in the diocese, and I've sat in most
    you're needed on Sunday love, organist has shingles
    Do they let lay readers take a funeral or is that only the clergy
    I'd walk to evensong for those anthems
    Sat through a whole sermon on Job thinking of my dad's last year, and then cried all down my collar
    confession: it was me who dropped the chalice
    Young, divorced and new to the village, I was dreading coffee after church. Somebody across the aisle waved. I've been every week since.
    bless the animals is at two, bring your hens
    hello, is the foodbank taking nappies today
    `,
  ),
  lines(
    'lines-creeping/mechanic-and-trades-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'd check your undercarriage free of charge
    bring that rear end in for a service
    a lass under a bonnet, I'd let her handle my gearstick
    how many previous owners, be honest, you look low mileage
    If you want a length of timber I've one here
    She says she lays bricks. I said I'd lay her. Everyone on site laughed bar her.
    nice overalls, what time do they come off
    Who greases your nipples now your apprentice has left? Only asking. It's a trade term, don't go crying to HR
    plumber eh, you can unblock me
    A bird who rewires houses. I'd get a shock off you and ask for another, wet fingers and all
    rough hands them, I like em rough
    `,
  ),
  lines(
    'lines-creeping/mechanic-and-trades-real-jobs',
    { labels: [], direction: null },
    `
    they check your undercarriage for rust free of charge
    bring the rear light in and I'll match the bulb
    lovely bumpers on the Morris, are they original
    my lass is under the bonnet, she's better with a gearbox than I am
    need the pipes lagging before the frost pet
    how many previous owners, be honest, that clock's been turned back
    If you want a length of timber I've some oak here
    She lays bricks. I lay floors. Our kitchen has been half done since we married.
    nice overalls, where did you get the short leg
    Who greases the nipples on the plough now Alan has retired? It's a ten minute job and it saves the bearings
    plumber's been, sink's unblocked, it was a spoon
    A sparky who rewires houses for women's refuges. I got a shock off my own kettle and she came out on Boxing Day
    rough hands, use the cream with lanolin
    `,
  ),
  lines(
    'lines-creeping/picket-line-and-strikers-as-beasts',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    pigs at the trough, the lot
    strikers are woodlice, lift the stone and there they are
    herd them back in with sticks
    they don't think, they bleat
    pond life with placards
    That rabble at the depot gate is what you get when you let the pound overfill. Put the spare ones down.
    scum floats and so do they
    you can smell the pack before you see it
    I've seen more human looking things in a crab pot
    let nature thin them out over the winter, no pay, no coal, a good hard cull
    They're only units. One stops, bin it, bolt in the next. Nobody mourns a washer.
    vermin in hi vis
    cockroaches on a tea break
    `,
  ),
  lines(
    'lines-creeping/picket-line-criticism-and-support-without-beasts',
    { labels: ['criticism'], direction: null },
    `
    bosses with their bonuses, the lot of it stinks
    strikers stood in the road and the ambulance had to wait, that was wrong
    driving people back in with threats of the sack is bad law
    they didn't think about the last bus
    too many placards, not enough talks
    That crowd at the depot gate was what you get when you put talks off for a year. Put the offer on the table.
    the pay offer sinks under inflation and so do we
    I've seen more sensible rotas on the back of a fag packet
    letting it drag over the winter with no pay helps neither side, settle it
    They treat us as units. One stops, they ring the agency. That's no way to run a hospital kitchen.
    the union should have balloted cleaners too
    you cut a tea break and lost a workforce
    `,
  ),
  lines(
    'lines-creeping/small-boats-people-as-swarm',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    migrants breed like rabbits, everyone knows
    another swarm off the dinghies this morning
    not refugees, an infestation
    foreign filth washing up like jellyfish
    they're animals where they come from and they're animals here
    You don't rehome rats in a four star hotel so why these
    stop feeding them and they'll stop coming, same as Afghan gulls
    Muslims are a virus and this town has caught it
    locusts. strip one country bare then on to the next
    My grandfather didn't fight so that the hotel on the front could be turned into a kennel for Somalis
    gypsies are sewage, pump them out
    They drop their litters on our wards, eight at a time, and we pay for the straw
    `,
  ),
  lines(
    'lines-creeping/small-boats-coast-and-nature-plainly',
    { labels: [], direction: null },
    `
    rabbits breed like mad on the links, everyone knows
    another swarm of bees off the pier this morning
    not fleas, an infestation of carpet beetle
    plastic washing up with the jellyfish
    they're animals that need a vet, the seals, ring the rescue
    You can rehome rats from the lab, our school did, they're lovely
    stop feeding the gulls and they'll stop nicking chips
    Somali mums' group meets at the old hotel on the front, tea and sewing, all welcome
    locusts stripped my cousin's farm in Kenya bare then went on to the next
    My grandfather came over on a small boat and ended up running the kennels for the lifeboat dog
    sewage on the beach again, when will they stop pumping it out
    Our refugee neighbours found the kittens, a litter of eight, and we all went for straw
    `,
  ),
  lines(
    'lines-creeping/breastfeeding-campaign-leering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    any left for me
    lucky baby 😋
    put the other one out an' all, balance
    big fan of your work, both of them
    I only clicked for the nipple
    If you're going to whip them out in Costa I'm going to look, and I've told my mates which table
    what size are you now, before and after please
    Do a fundraiser. Fiver a squeeze. I'd be bankrupt
    as a dad I find it natural, as a man I find it very, very natural, got a video?
    you've gone from a seven to a nine since the milk came in
    hubby must be a happy man these nights
    udderly gorgeous you are, moo, come here and be milked
    `,
  ),
  lines(
    'lines-creeping/breasts-periods-menopause-in-public-talk',
    { labels: [], direction: null },
    `
    any room for a pram by the window
    lucky baby, mine screamed the place down
    feed from the other one first if it's sore, the midwife said
    big fan of your work on latch and tongue tie
    I only clicked for the cracked nipple cream advice
    If you're going to feed in Costa go for the corner table, staff there are sound and nobody looks
    what size bra did you go to, before and after, mine don't fit
    Do a fundraiser. Fiver a knitted boob. We'd clear out the wool shop
    as a dad I found the class useful, as a man I was the only one, any video for the others?
    hot flushes went from nine a day to two since the patches
    husband takes the night feed with the pump so I sleep
    heavy periods are not something to put up with, moan, go back, be a nuisance
    check your boobs in the shower love, I found mine at thirty nine
    `,
  ),
  lines(
    'lines-creeping/streamer-robot-and-it',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    it talks lol, shut up goblin
    npc. no thoughts, dumb as a plank
    look at the state of it, ugly little gremlin
    imagine that thing having a mum, moron
    back in your cage you stupid ape
    You're barely a mammal, you gormless lump
    somebody bred this? on purpose? what a waste of feed, what a clown
    the creature is live again, hide the biscuits, fat idiot
    Dogs have names. This gets a number and a jab, useless mutt that it is.
    not a person, a wart with a webcam, talentless wart
    sad bag of rubbish, take it to the tip
    You honk and you snuffle and you beg for subs, thick pig
    `,
  ),
  lines(
    'lines-creeping/streamer-games-and-nicknames-of-affection',
    { labels: [], direction: null },
    `
    it talks lol, the fridge in level two
    npc said good morning and I said it back
    look at the state of my goblin, ugly little legend
    imagine that boss having a mum
    back in the cage you go, says the tutorial, again
    Night you little gremlins, love you all, drink some water
    somebody bred a dog with those ears on purpose and I thank them
    the creature is live again! my favourite swamp thing, chat get the biscuits
    Dogs have names. Mine's called Number Nine and he had his jab today, brave lad.
    got a wart on my thumb from the controller, is that a thing
    bag of rubbish split on the stairs mid stream, chat died
    My hubby honks when he laughs, he's my pig and I'm his sausage, twelve years
    `,
  ),
  lines(
    'lines-creeping/fake-nudes-and-onlyfans-taunts',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    seen you with nothing on, ai is class
    onlyfans when
    how much for the private page
    somebody's done you topless and it's going round the rugby club
    drop the link to your spicy account, we know you've one
    Made a nice one of you on a beach. You've no idea how real it looks. Want to see?
    you'd earn more on your back than on the council
    can't find your nudes so I ran your school governor photo through the app instead
    so the ex says you liked it filmed. he's selling
    Fifteen of us in the chat have your face on a body and we vote which is nearest, be a love and tell us who's right
    post hole or get out
    your content would be better behind a paywall with the lights down
    `,
  ),
  lines(
    'lines-creeping/fake-images-law-and-photo-talk',
    { labels: [], direction: null },
    `
    seen the exhibition, no ai used, class
    podcast back when
    how much for a private lesson
    somebody's done the mayor in wool and it's going round the library
    drop the link to your curry recipe, we know you've one
    Made a nice one of you on the beach with the dog. You've no idea how happy you look. Want a print?
    you'd earn more on the tills than on the council, I did the sums
    can't find the form for getting intimate images taken down, is it on the helpline page
    bet there's a tape of that wedding somewhere in mum's loft
    so the law now covers threats to share as well as sharing
    Fifteen of us in the chat are trying to work out which face in the 1962 team photo is your dad, be a love and tell us
    post code or street name, either finds the polling place
    your archive would be better in front of the paywall so schools can read it
    `,
  ),
  lines(
    'lines-creeping/speaking-out-against-being-called-vermin',
    { labels: [], direction: 'quoted' },
    `
    they called us cockroaches. we are cleaners.
    "Animals", he said, of children in a boat
    The leaflet says "infestation". It means my family.
    don't say swarm. say people.
    being told you are "a thing" four times before breakfast does wear you down
    A man shouted pigs at the nurses' picket and an old lady told him to go home
    Whoever wrote "put it down" beneath her wheelchair photo has been reported
    I lost friends in Rwanda after the radio said insects for a year. Words first.
    my pupils asked why the paper says migrants breed, good question
    the magistrate repeated it slowly, "parasite", and asked him if he was proud
    We removed a post calling the ref it, because he's Colin and he does this for thirty quid
    called a robot for not crying at the inquest, I cried in the car
    `,
  ),
  lines(
    'lines-creeping/staring-at-a-talk-told-by-the-starer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    couldn't take my eyes off you, nor did I try
    you caught me looking. good.
    Heard nothing you said, watched your mouth for fifty minutes
    that was me at the front, legs apart, you noticed
    I undressed you slide by slide
    every time you crossed the stage I thanked the Lord for whoever cut them trousers
    you've a mole low on your neck that I'd never have known about from the livestream
    Sat where I could see up the lectern. Worth the train fare
    my pal and I played a game of who could guess your bra colour, when you reached up for the screen he won
    kept my coat on my lap the whole Q and A if you catch my drift
    You wore that for us, don't pretend you didn't
    next time stand side on, better profile, chest wise
    `,
  ),
  lines(
    'lines-creeping/attentive-at-a-talk-for-its-matter',
    { labels: ['support'], direction: null },
    `
    couldn't take my eyes off the slides, superb
    you caught me crying. no shame.
    Heard every word you said, even at the back with my bad ear
    that was me at the front, with the guide dog, thank you for saying hello to him
    I copied it out slide by slide for our staff room
    every time you stopped for a question I thanked whoever taught you to listen
    you've a way with a hard graph that I'd never have known from the livestream
    Sat where I could see the interpreter. Worth the train fare
    my pal and I came for the free sandwiches and stayed for all of it, he has changed his mind on wind farms
    kept my coat on the whole Q and A because the hall was freezing and nobody left
    You did that for us on a Sunday, don't think we didn't notice
    next time bring the book, we'd all have bought one
    `,
  ),
];
