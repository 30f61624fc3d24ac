import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns6: readonly Family[] = [
  lines(
    'lines-putdowns/charity-praise',
    { labels: ['support'], direction: null },
    `
    you have such a calm tone of voice, mum trusted you at once
    It takes a special kind of mind to do this work and yours is special
    saw you in the precinct shaking your tin in the hail, what a woman
    please stand for trustee again
    Did you ever think how many you have fed
    never sure of herself and never wrong about people
    you remind me of my best teacher
    your hair! for charity! brave girl
    what a joyful person to volunteer with
    i crossed the street just to shake your hand
    if kindness burned calories you would have vanished
    The halo suits you love
    such a shame the shop is closing, you made it
    nobody bothers to ask how you are, so, how are you
    she never wants attention so I am giving it to her
    `,
  ),
  lines(
    'lines-putdowns/teen-sneers',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    imagine being you tho
    ur whole face is giving potato
    ratio and also ur ugly
    L + nobody likes u + that jumper
    miss u talk like a broken kettle no one listens 😂
    sir ur breath was in my lesson before u
    not u thinking u ate, u fed no one and looked bad doing it
    why is she built like that
    he walks like a pencil
    ur so cringe its actually painful to be in a room w u
    cry about it baldy face, no one in year 10 can stand u
    Everyone does impressions of the way you talk at lunch and honestly they are all cleverer than you
    who let bro cook, who let bro speak, who let bro out
    she thinks shes so it and shes so not 💀
    flop. like as a person
    `,
  ),
  lines(
    'lines-putdowns/teen-harmless',
    { labels: [], direction: null },
    `
    imagine being at glasto rn tho
    my whole face is giving potato, i have a cold
    not me thinking it was friday
    why is the sandwich built like that
    broken kettle in the common room again
    sir what was the homework im dead serious
    this jumper itches and nobody warned me
    who let bro cook, the smoke alarm went off, it was me i am bro
    cry laughing at my own year 7 photo
    the maths mock was so cringe i wrote the date wrong
    he walks like a penguin in those flippers and so do i
    no one listens to the fire bell anymore is that bad
    room w a view for the school trip??
    everyone does impressions at lunch, come, its a club
    Ok but the canteen flopped with the new pasta
    i look like a pencil in my blazer lol
    `,
  ),
  lines(
    'lines-putdowns/teen-support',
    { labels: ['support'], direction: null },
    `
    miss u ate with that assembly
    sir ur lesson actually made sense ty
    imagine being as kind as her tho
    not me crying at my teachers leaving speech 😭
    ur so good at this its actually painful
    no one in year 10 would pass without u
    who let bro sing, he was AMAZING
    everyone likes u ignore them
    this you? on the news?? proud
    she thinks shes not good enough and she so is
    cry about it haters, she got a 9
    that jumper is iconic miss
    hes not bald hes aerodynamic and we love him
    he listens to us when no one else does
    L for the bullies, W for mr example
    `,
  ),
  lines(
    'lines-putdowns/colonel-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    In my day, madam, you would not have been put in charge of the tea urn
    Sir, I have known mules with a clearer grasp of strategy and a pleasanter manner than you
    Stand up straight, speak clearly, and failing that, sit down and stop troubling us with your company
    What an extraordinarily stupid thing for an extraordinarily stupid woman to say
    I doubt you could command a wheelbarrow
    You are, to put it kindly, second rate, and I am not in a kind mood
    One despairs of you
    a feeble fellow with a feeble handshake
    You write as you think, madam, which is to say in fits
    Do go home, dear lady, the matter is plainly beyond you
    had you served under me you would have been left behind with the cook's laundry
    The less one sees of your face on the television the better one's digestion
    a lightweight, a nonentity of a man, and badly shaved
    I read your letter twice in search of a mind
    If ignorance were a regiment you would be its mascot and its drum
    `,
  ),
  lines(
    'lines-putdowns/colonel-harmless',
    { labels: [], direction: null },
    `
    In my day we queued for the tea urn in the rain
    Sir, what became of the regiment's mules after the war?
    stand up straight, said my physio, and now it hurts less
    My wheelbarrow has been taken from the allotment gate
    I doubt I could command a rowing boat these days
    One despairs of moles on the lawn
    badly shaved this morning, the razor was blunt
    my handshake is feeble since the stroke but the nurses say it improves
    I read your letter twice and copied it to my daughter
    had I served in the navy I might have learnt to swim
    the cook's laundry caught fire, that is how the camp was lost, or so my father told it
    The mascot was a goat called Gerald
    Do go home by the coast road, the view is splendid
    digestion poor since the curry night
    kindly put me down for second lunch sitting
    `,
  ),
  lines(
    'lines-putdowns/colonel-crit',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Sir, the strategy in this paper is muddled and the costings are absent
    I am afraid the minister's answer was second rate
    In my day a road was mended before it was renamed
    One despairs of the railway
    What an extraordinarily bad decision by an otherwise sensible board
    The matter is plainly beyond the powers of a parish council, so why was it put to us?
    your letter does not mention the drains once
    The memorial service began late and the microphone was feeble
    I doubt the new barracks will be dry by winter
    madam, I differ from you on nearly every point, and thank you for a civil debate
    Speak clearly about the numbers, that is all I ask
    television coverage of the parade was thin
    there was no command of detail in the report
    To put it kindly, the design is ugly
    a lightweight bill with heavy penalties
    `,
  ),
  lines(
    'lines-putdowns/her-voice-and-laugh',
    { labels: ['insult'], direction: 'subject' },
    `
    that laugh of hers, like a drain being cleared
    She talks as though everyone else is deaf or daft when she is the daft one
    can nobody turn her down
    shrill from start to finish, awful woman to listen to
    her voice makes milk go off
    ten minutes of her and I was begging for the adverts
    she giggles because she has nothing in her head to say
    Has she ever heard herself? Surely a friend would have told her. Ah, a friend, I see the problem
    why does she breathe like that, so ugly
    droning on again, the human dial tone
    The weather girl has a voice for scaring crows and a brain to match
    whiny little voice, whiny little person
    you could sand a floor with that voice of hers
    I would sooner listen to my own root canal than one more word out of that tiresome woman
    `,
  ),
  lines(
    'lines-putdowns/voice-harmless',
    { labels: [], direction: null },
    `
    that noise was a drain being cleared, no need to ring
    can nobody turn the heating down
    milk went off in the heat
    ten minutes of adverts before the film, begging for it to start
    my hamster left the cage, last seen near the piano
    I giggle at funerals, always have, its nerves
    has she ever heard the bells? surely somebody has told her about sunday
    sand a floor by hand they said, it will be fun they said
    root canal on tuesday, wish me luck
    a dial tone and then nothing, is the surgery line down
    Shrill whistle at seven every morning, what is it
    scaring crows off the seed bed with old CDs
    she breathes through a tube at night now, sleeping better
    droning on about bees, sorry, I love them
    deaf in one ear so talk to my left
    `,
  ),
  lines(
    'lines-putdowns/voice-support',
    { labels: ['support'], direction: null },
    `
    that laugh of hers, like sunshine
    She talks to everyone as though they matter
    her voice got me through chemo mornings
    can nobody turn her up, she is wonderful
    ten minutes of her and I was signing up for choir
    the weather girl has a brain on her, a proper physicist
    my hamster stops to listen, I swear
    never tiresome, always on our side
    i would sooner listen to her than anybody
    has she heard how many people she helped? a friend should tell her
    you could hear a pin drop when she read the names
    she giggles and the entire studio goes, what a tonic
    not shrill, just passionate, keep at it
    lovely deep voice on the new vicar
    As a deaf viewer I want to thank her for facing the camera
    `,
  ),
  lines(
    'lines-putdowns/dare-not-clever-him',
    { labels: ['insult'], direction: 'subject' },
    `
    if he had another idea it would be lonely
    Does he think before he speaks? Does he think after? Does he think
    someone hold his hand, he has found a microphone
    not so much a loose cannon as a wet match, that man
    his head is there to keep the rain out of his neck
    He reads out numbers like a man meeting them for the first time
    you can see the hamster has left the wheel
    he only got there because all the clever ones were off with flu
    Dad bought him the job, nobody could buy him the brain
    watch his eyes when they ask a hard question, two empty car parks
    slowest man ever to hold that post and he drops it daily
    He has the wit of a wet sock
    too thick to be embarrassed
    he could get lost in his own bathroom
    thinks hes churchill, hes barely the dog from the advert
    `,
  ),
  lines(
    'lines-putdowns/not-clever-harmless',
    { labels: [], direction: null },
    `
    if I have another idea today I will need a lie down
    does he speak before the hymn or after
    someone hold the ladder please
    wet match, no camp fire, cold beans
    hat on to keep the rain off my neck
    the hamster has left the wheel and gone under the fridge
    all the clever ones in the quiz team were off with flu so they asked me
    Dad bought him the bike second hand
    two empty car parks and they still made us queue
    wet sock all day, puddle by the school gate
    got lost in the hospital, ended up in the chapel twice
    he reads the numbers at bingo and does all the rhymes
    the dog from the advert came to our fete
    slowest parkrun of my life and I loved it
    `,
  ),
  lines(
    'lines-putdowns/not-clever-crit',
    { labels: ['criticism'], direction: null },
    `
    if the board had another idea they kept it to themselves
    does the minister think a leaflet will stop a flood
    He read out the numbers but did not explain them
    the hard question was never answered, watch it again
    a slow start to the inquiry and now a delay
    I think he was wrong about the ferry and he ought to say so
    not so much a plan as a list
    the job should have been advertised, not handed over
    empty car parks and full wards, who planned that
    his speech was all wit and no detail
    Too thick a report for anyone to read before thursday
    he lost me when he said rents were fair
    that post has been vacant since june, fill it
    embarrassed for my town, the lights failed at the switch on
    microphone off when residents spoke, on for the developer
    `,
  ),
  lines(
    'lines-putdowns/hospital-car-park-long-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    I waited two hours in your car park and then had the bad luck to hear you on the radio in the queue to get out. I have never heard anyone so pleased with so little. Do your family have to listen to that
    Thank you for the leaflet. My grandson is four and has corrected the bits you got wrong in green crayon, and he says you should have a nap because you are silly
    You keep telling us you have a degree. I keep hoping somebody will ask for it back, because there is no sign of it when you speak
    hope the barrier comes down on that career of yours, you are no good at it or anything else
    I would explain the ticket machine to you but I have neither the time nor the puppets
    Parking is the least of it. Five minutes of you being interviewed and I understood why the staff hide in the linen cupboard when you come round
    honestly my old nan could run that trust better and we scattered her off Filey in 2011
    you look like someone who reads the instructions on shampoo and still gets it wrong
    sit this one out eh, youre not up to it and never will be
    does thinking make your ears hot
    not a clue, not a chin
    you must be a riot at Christmas, nobody speaking to you
    So polite of the reporter to keep a straight face while you struggled through a sentence meant for infants
    `,
  ),
  lines(
    'lines-putdowns/planning-row-about-him-long',
    { labels: ['insult'], direction: 'subject' },
    `
    Sat behind him at the planning meeting last night and I can report that the back of his head has as much going on as the front
    He was asked one simple thing about drains and he looked like a man who had been asked to fly. Honestly where do they find them, and can they put him back
    you should have seen him try to fold the map, we were in bits, it took three people and he is meant to be in charge of where things go
    My husband went to school with him and says even then they gave him the triangle to play so he could not hurt the tune
    poor soul he tries to look serious and just looks lost
    he has been on that council since the flood and in all that time not one person has missed him when he was on holiday
    how his secretary keeps from laughing I will never know
    He thinks we admire him lol
    they only keep him for the echo
    if he bought a brain it would be the floor model and he'd leave it on the bus
    that comb over is fooling nobody and nor is he, the man is hopeless from the scalp down
    a nothing sort of man
    Watch how his mouth moves when he reads. My little one grew out of that in reception
    he went bright red and shut up, first sensible thing he has ever done, hope he keeps it up for life
    `,
  ),
  lines(
    'lines-putdowns/recipe-presenter-sneers',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    you have the hands of a navvy and the taste buds of a boot
    I wouldnt trust you to butter toast, you gormless looking woman
    did anybody eat that or did they look at you and lose the will
    You make food the way you talk, on and on and no flavour
    love the programme, hate your face, is there any way of watching only the onions
    who ate all the profits then, easy to see from the side view
    Your scones are flat, your jokes are flatter and I gather from the papers your love life is no better risen
    the only raw thing on that show is how bad you are at being a person on telly
    put a lid on it, the pan and you
    that apron is working harder than it should have to
    even the chickens looked relieved not to be you
    my mother in law cannot cook either but she has the grace to stay in the kitchen and not inflict herself on a nation with that grating giggle
    you talk to us like we are simple, which is rich
    Bland, like your cooking
    `,
  ),
];
