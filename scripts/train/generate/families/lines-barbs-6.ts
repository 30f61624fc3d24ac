import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs6: readonly Family[] = [
  lines(
    'lines-barbs/darts-and-pub-quiz-thick',
    { labels: ['insult'], direction: 'subject' },
    `
    treble twenty IQ lol, treble two more like
    how do you find your mouth with a fork
    I've scraped cleverer stuff off the chip pan
    what you know would fit on a beer mat with room for the beer
    Quizmaster? You couldn't master a light switch.
    thicko
    He reads the questions as though each letter had personally surprised him, how did someone that dense get hold of a microphone
    mate you are so far behind you think youre first
    born stupid and then lost ground
    One of us is an idiot and I have my certificate, so over to you
    brain like a colander, mouth like a funnel
    dozy mare you scored your own card wrong
    It's a shame you can't take the answer sheet home and read it, but then we both know about you and reading.
    slow as a wet week and nowhere near as useful
    peabrain strikes again, fifty one is not a prime number
    `,
  ),
  lines(
    'lines-barbs/pub-quiz-harmless',
    { labels: [], direction: null },
    `
    got the capital of wales wrong, in Cardiff, in front of my nan
    treble twenty then a one then the wall, that's my darts
    Our team name is The Thickos and we came second last.
    I wrote the answer on a beer mat and somebody put a beer on it
    fifty one isn't a prime number, who knew, three times seventeen
    does anyone have a spare fork, carvery queue is huge
    My mind is a colander after a shift, I could not tell you my own postcode.
    chip pan fire at the Feathers, everyone out and safe
    the quizmaster read every question twice for the lady with the hearing aid
    light switch for the back room is behind the dartboard
    Uncle Geoff is no idiot but he put a banana as the fastest mammal because he had misheard.
    who is on the microphone next thursday
    We lost by one point on a tie break about cheese and I will be thinking about it for years.
    wet week, warm pub, good chips
    `,
  ),
  lines(
    'lines-barbs/tour-guide-patronise-and-sarcasm',
    { labels: ['insult'], direction: 'subject' },
    `
    oh do tell us more about the doorway, we were so afraid you might stop
    What a clever little guide, did they let you out with the big umbrella all on your own?
    five stars for turning York into a coma
    aww did somebody learn a date
    Fascinating. I mean you, not the cathedral, I have never seen so little go such a long way.
    ta very much for that lovey, now find someone who's heard of history
    how sweet, it thinks it has opinions on architecture
    Thank you for your service to insomnia
    you tried poppet and thats what matters when you havent any talent
    Top marks for the hat. None for the contents.
    If I had wanted a simpleton to read me a plaque I'd have brought my brother in law, but do go on, sunshine, you're doing ever so well for your age.
    bless him hes lost his place again, somebody hold his hand
    well said that child! oh you are forty? goodness
    sincere applause for the only guide to get lost in a corridor, you numb nut
    Your confidence is adorable dear, most people with your gifts stay indoors
    big clap for captain obvious and his one brain cell
    `,
  ),
  lines(
    'lines-barbs/tour-guide-real-feedback-none',
    { labels: [], direction: null },
    `
    The guide with the big umbrella starts from the west door at eleven
    how long is the york walk, my mother is eighty and likes a sit
    I got lost in the corridor by the chapel and came out in somebody's kitchen
    captain of the coach was a lad called Sunil and he sang all the way to Bath
    read the plaque by the well, it's about a pig
    insomnia again so I watched two hours of cathedral documentaries and feel oddly well informed
    my brother in law learned one date, 1066, and uses it as his pin so dont tell anyone
    Aww our little one held the guide's hand the whole way round the castle.
    five stars or four, I can't decide, the hill was steep
    hat left on tour bus, straw, one chewed edge
    is there a talk on the architecture for beginners
    We asked her to tell us more about the doorway and missed the ferry.
    sweet old dog lives in the ticket office
    Forty on the coach and one toilet, you can imagine
    `,
  ),
  lines(
    'lines-barbs/trade-union-rep-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    pipe down nobody
    I would not cross the road to sneeze on an argument of yours, you tedious little nonentity
    has been. scratch that, never was
    you speak for you and you arent worth listening to
    Yesterday's man in yesterday's coat
    Who died and made you anything? You drive a desk.
    a no mark from a no mark town with a no mark opinion
    nobody likes you nobody rates you nobody will miss you at the do
    Funny how the smallest people bring the loudest megaphones.
    I look at you and understand why people emigrate
    waste of a good chair, waste of a good microphone, waste of my thursday
    Not one person in that hall was there for you, they were there for the sandwiches and to get out of the rain, you sad lump.
    get back in your box
    you're the crust at the end of the loaf son
    Beneath my notice, but I'm bored on a train so here it is: you are a very small man
    loser then loser now
    `,
  ),
  lines(
    'lines-barbs/bus-company-social-media-crawlers-and-clots',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    are you a clot or do you just type like one
    toadying little press office drip
    Hello bootlicker, when's the 42 coming?
    Whoever runs this account has the charm of a puddle and half the depth
    Your mother must tell people you are in prison.
    tell your boss you are a half wit and you need a grown up to type for you
    answer in english you muddle headed mop
    lickspittle
    the intern is a moron then, good to know
    A teapot could do customer service better than you, at least it pours something warm
    yes man yes man yes man, no buses
    Thumbs like hams, brain like a crisp, that is the lad on the late shift replying to me
    you guys must hold auditions to find staff this dopey
    hopeless creature behind the keyboard I pity your family at christmas
    Read. My. Question. You. Dense. Brick.
    lackey with a hashtag
    `,
  ),
  lines(
    'lines-barbs/bus-company-complaints-only',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    when's the 42 coming, app says due for half an hour
    Your reply didn't answer what I asked, please read the question again
    driver went straight past us in the rain with the lights on and an empty bus
    hashtags are lovely but I need a timetable
    the puddle at the stop by the school is ankle deep and has been since october
    cutting the evening service leaves the whole estate stuck
    I think the new tickets are a muddle and the staff have not been told how they work
    stop blaming the traffic every single day
    poor customer service on the phone today, passed round four people
    why is the fare different on the way home
    You promised a wheelchair space on every bus and my brother was left at the kerb twice this week, which is shameful.
    `,
  ),
  lines(
    'lines-barbs/town-crier-and-carnival-voice',
    { labels: ['insult'], direction: 'other' },
    `
    that town crier sounds like a donkey with hiccups
    Somebody stick a cork in her, she has been honking since nine.
    he brays, he spits, he thinks its oratory
    whats he saying, it is all gums and gravel with that one
    The carnival queen opened her mouth and it was like a scouring pad talking
    squeaky voiced little squirt announcing the floats, has he had his rusk
    they let Marjorie on the tannoy again, bring back the silence, she drones like a fridge full of bees
    listen to him rolling his rs like a pound shop king, what a ham
    common as a brush when she talks and thick as one when she stops
    He read out his two lines in that reedy little whimper and I have heard more life in a deflating lilo
    Cant understand a word the deputy mayor says, sounds like she is gargling marbles and she looks it too
    a whiny nasal bore of a man with a bell to make it worse
    If smugness had a voice it would be that mayor's, fruity and damp.
    him and his silly plum in the mouth accent, talks like he's swallowed a butler
    she giggles like a broken squeaky toy, so irritating, so empty
    old foghorn gob is at it again outside the greggs
    `,
  ),
  lines(
    'lines-barbs/carnival-noise-and-voices-none',
    { labels: [], direction: null },
    `
    the donkey in the carnival got hiccups, best float of the day
    who was on the tannoy, my aunt thinks it was Marjorie
    squeaky toy stuck under the float, sounded like a mouse in distress for a mile
    my stammer came back when they handed me the mic and everybody waited, nobody laughed, I got there
    Bees in the bunting outside greggs, mind your ice creams
    honking geese led the parade whether we liked it or not
    He rolls his rs because he grew up in Ayr and I could pick him out of any crowd
    marbles stall raised forty quid
    The town crier is off with laryngitis so his wife did it and you could hear her in the next county.
    gravel in my shoe the whole three miles
    bring a cork screw and a rug for the concert in the park
    Carnival queen is a lad called Dean this year and the sash suits him, his mum made it.
    the bell is heavier than it looks
    fridge van for the ice cream broke down at ten
    does the deputy mayor still play the accordion
    `,
  ),
  lines(
    'lines-barbs/beekeeping-club-old-fashioned-names',
    { labels: ['insult'], direction: 'subject' },
    `
    nincompoop
    You sir are a bounder, a bore and a blithering ass.
    silly old buffer keep your hive talk to yourself
    a coxcomb with a smoker
    Fopdoodle! Look it up, there's your portrait
    what a perfect blighter you turned out to be over the honey tent
    Away, clotpole, and take your leaflet
    my grandfather would have called you a jackanapes and my grandmother something shorter
    That letter of yours confirms the view I formed in 1998, namely that you are a puffed up jackass with nothing under the veil.
    churlish wretch
    Boor at the table, boor at the bee shed, boor in print
    you rotten cad, everybody knows about the jam table and everyone thinks youre a stinker
    an addlepated popgun of a fellow, all bang
    Lord what a muttonhead
    One seldom meets a genuine booby these days, so thank you for standing up and speaking for an hour
    Scaredy cat, cowardy custard, great soft ninnyhammer, it was one bee.
    `,
  ),
  lines(
    'lines-barbs/beekeeping-harmless',
    { labels: [], direction: null },
    `
    one bee in the veil and I ran like a cowardy custard through two gardens
    silly old me put the smoker down on my own sandwich
    who has the portrait of the founder, it hung in the honey tent
    My grandfather kept hives behind the signal box and called every queen Victoria.
    is a popgun allowed for scaring woodpeckers
    I stood up and spoke for an hour about mites and somebody brought me a chair at the end, which was kind
    jackass penguins at the zoo, then the bee talk at three, busy day
    mutton stew and honey bread at the harvest supper
    Scaredy cat of a dog hid under the car when the swarm came over.
    found a booby prize from 1956 in the shed, a tin bee
    letters about the jam table to the secretary please
    What a stinker of a cold, could someone check my hives on Sunday?
    the blighters got into the chimney again so I have rung Alan with the ladder
    bore da from the Llanidloes bee group
    `,
  ),
  lines(
    'lines-barbs/amateur-dramatics-director-him',
    { labels: ['insult'], direction: 'other' },
    `
    he fancies himself as an auteur and he sells gutters
    That ham couldn't act surprised if you set fire to him, sorry, if you gave him a good review.
    a poseur in a polo neck
    She forgets her lines because there's nowhere in her head to put them
    who told that plank he could do Hamlet
    the leading lady has one expression and it is constipated
    Have you met the producer? Vain, shrill, witless, and smells of soup.
    drama queen and her court of ninnies
    he's a try hard, a wannabe, a great big show off with a small little talent
    I'd rather watch the curtain, it moves better than she does and its got a nicer shape
    Not since my tonsils have I been so glad to see the back of something as I was of that dreadful hammy twit on Friday.
    our director is a bit of a dope, actually take out a bit of
    their treasurer couldn't count the legs on a stool, the goose
    What that woman knows about Shakespeare could be written on a sequin with a mop
    flouncing pouting overgrown toddler of a man
    even the prompter despises him and she likes everybody
    `,
  ),
  lines(
    'lines-barbs/campsite-owner-australian-welsh-nouns',
    { labels: ['insult'], direction: 'subject' },
    `
    pull your head in ya galah
    what a drongo
    You dill, the tap's on the other side, there's a sign on it
    twpsyn
    Fair dinkum mate you'd have to be the biggest boofhead ever to run a caravan park.
    shut up you nong
    ach y fi what a lembo, look at the state of you by there
    Hark at him by there, proper pwdryn, sat on his backside all day and calls it management mun
    ta for nothing you dag
    butt you're twp, simple as, twp as a sledge
    How does a bloke get to fifty and still be this much of a dropkick?
    My tamping mad father in law says you are the dullest boy ever to come out of Port Talbot and he taught half of them
    nuffie
    Mate I have had smarter conversations with a gas bottle than with you, ya hopeless flamin drip
    you great wet hen of a man dry your eyes
    come by here and say that you soft dap
    `,
  ),
  lines(
    'lines-barbs/campsite-none',
    { labels: [], direction: null },
    `
    galahs are pink and grey, saw hundreds on the campsite in Victoria
    lost one dap in the stream so I hopped home
    What does twp mean, our neighbour on the site keeps saying it about his own dog
    dill and cucumber in the sandwiches, dad was not impressed
    the gas bottle ran out halfway through the sausages
    Wet hen on the bonnet of the car this morning, eating my toast.
    my father in law taught half of Port Talbot to swim in this lake
    tamping I was, drove three hours and forgot the poles
    is the tap by the gate drinking water
    boofhead is the name of the owner's labrador and he answers to nothing else
    It's fifty pence for the shower and you get about four minutes if the boiler is in a good mood.
    biggest tent, smallest pump, long night
    dry your eyes on my sleeve, it's only the end of the holidays, we're back at Easter
    sledge on the roof rack in may, we never got round to taking it down
    `,
  ),
  lines(
    'lines-barbs/estate-kid-to-youth-worker-slang',
    { labels: ['insult'], direction: 'subject' },
    `
    ur such a neek its actually painful
    moist yute worker with ur dead trainers
    Bruv you are a wasteman, a whole grown wasteman running a ping pong club.
    eediat
    wet wipe lol go home
    nah ur hairline tho, where is it going, is it ok
    clapped. 2 out of 10 and thats with the lights off
    Allow man's crusty jumper, u look like a bus seat innit
    absolute melt, crying cos someone moved ur cones
    who asked tho? literally who asked u gimmick
    big man with no bars no hair no friends
    Why u chatting like a substitute teacher fam, nobody rates u, sit down
    ur breath is peng said nobody
    jokes aside u are just a sad lil nerd with a lanyard
    Mug. Proper mug. My little cousin parred you and she's six.
    I swear down u are the driest man alive, u make toast look juicy
    `,
  ),
  lines(
    'lines-barbs/youth-club-slang-harmless',
    { labels: [], direction: null },
    `
    my little cousin parred me about my trainers and she's six
    hairline is going and I am making peace with it lol
    Who moved the cones, we have dodgeball at four
    ping pong club smashed it on saturday, big up the under twelves
    bus seat pattern jumper for secret santa, I actually love it
    nerd night tuesday, bring your dice
    Substitute teacher today was safe, let us finish the match.
    that jollof was peng, tell your mum
    wet wipes and plasters are in the green box innit
    driest toast ever made by me in the youth club kitchen, even the pigeons left it
    no bars on my phone in the hall so ring the landline
    Mug with my name on it went missing, has a chip in the handle and a picture of a frog.
    allow it man I was tired, I said good morning to a mannequin
    sit down dinner for the leavers on friday, smart clothes
    `,
  ),
];
