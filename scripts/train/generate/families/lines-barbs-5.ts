import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs5: readonly Family[] = [
  lines(
    'lines-barbs/hospital-grumbles-fair',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    four hours on a plastic chair and nobody said a word to us
    discharge letter had another mans name on it
    The consultant was brusque and I came away none the wiser
    parking is three pounds an hour while you wait to hear if your husband will live
    I think cutting the night bus to the infirmary is heartless
    Your statement says waits are down and my mother has been waiting since March of last year. Explain that.
    merging the two clinics will not help a soul in the valley
    the desk should not shout out peoples ailments across the room
    Wrong leg on the form. Nobody harmed but it needs looking into.
    please answer the phones
    lift out, ramp blocked, what are we meant to do
    `,
  ),
  lines(
    'lines-barbs/vicar-fake-politeness',
    { labels: ['insult'], direction: 'subject' },
    `
    With the very greatest respect reverend, you are an ass.
    forgive me for saying so but you do come across as terribly stupid
    I shall pray for you, since clearly nobody gave you a brain to be going on with
    thank you for another sermon of such quality that I counted the organ pipes, all of them, twice, you tedious little man
    God loves you, which must be lonely for him
    so kind of you to share your views, the parish had been short of twaddle from a ninny
    Would you be so good as to go away and stay there? Yours sincerely, everyone.
    dear vicar i say this with love, you are insufferable
    one hates to be rude. one will make an exception in your case you dreary creep
    do carry on, we so enjoy watching you struggle with a whole sentence
    Kindly accept my sympathy on the loss of your dignity, your hair and your congregation, in that order
    no offence rev but youre the wettest man i ever met
    May I be frank? You're a bore and the flowers have more presence.
    How charming to see a curate with such a small mind and such big feet for putting in his mouth
    lovely service, pity about the fool in the frock
    `,
  ),
  lines(
    'lines-barbs/vicar-true-politeness',
    { labels: ['support'], direction: null },
    `
    With respect reverend I don't share your view, but I liked how you put it
    thank you for the sermon, short and it made me think
    God bless you for sitting with my dad
    So kind of you to share your cake, the bell ringers and the homeless lads all got a slice
    Dear vicar, I say this with love, go home and rest
    I shall pray for you and your mother this week
    Forgive me for writing late but I wanted to say the funeral was exactly right, she would have loved the dog being there
    you always have time for a cup of tea
    our curate has big feet and a bigger heart
    lovely flowers, lovely service, lovely day
    the loss of the roof has not stopped you, well done all of you
    I'm not religious but you were first at my door when the river came in.
    no offence taken about the singing rev, we know what we sound like lol
    `,
  ),
  lines(
    'lines-barbs/vicar-parish-bits-none',
    { labels: [], direction: null },
    `
    Counted the organ pipes during the notices, forty three, but two are fake
    the vicar's frock caught on the gate and he blamed the devil
    my hair went at twenty five and my faith at thirty and only one came back
    May I borrow the big teapot for the fifteenth? Yours sincerely, Pat from the guild.
    the donkey for palm sunday has big feet and no brakes
    one hates to ask but who has the hall keys
    I put my foot in it at the christening and called the baby by the dog's name.
    Service is at ten unless the clocks go back in which case come anyway and have a coffee
    creed or no creed you are welcome at the soup lunch
    the curate's bike has been found in the duck pond
    small congregation, big sing
    a wet sunday and nineteen of us plus a pigeon
    `,
  ),
  lines(
    'lines-barbs/football-ref-old-and-blind',
    { labels: ['insult'], direction: 'subject' },
    `
    specsavers called, even they gave up on you
    Taxi for the fat lad with the whistle
    how old are you grandad, ninety, sit down before you fall down
    you need a dog and a stick ref and a brain if they have one spare
    Never mind VAR get this muppet a map
    puff puff pant pant lost your inhaler baldy
    The tea lady has more idea of offside than you and she was facing the urn.
    useless streak of nothing in black shorts
    my gran saw it, shes in the ground
    who ate all the cards, greedy guts
    Legs like a sparrow and about as much grasp of the laws of the game, absolute joker
    Get off the pitch you slaphead nobody came here to look at your shiny bonce
    coffin dodger
    You call that running? I have seen milk move faster, you tubby old duffer, hang it up and take your stupid little flag with you.
    wheres your spine ref, did you leave it at home with your eyes
    WALLY WALLY WALLY
    `,
  ),
  lines(
    'lines-barbs/football-ref-none-banter-facts',
    { labels: [], direction: null },
    `
    refereed my first under nines today, forgot my whistle, had to clap
    taxi for four to the ground please anyone
    My gran ran the tea hut for thirty years and knew the offside rule better than dad
    the ref is sixty eight and ran the whole ninety, I was blowing after ten
    specsavers on monday, turns out I do need them, sorry linesman
    who ate all the pies, me, I did, both of them, at half time
    VAR took six minutes and the milk in my tea went off
    muppet show on the big screen for the kids before kick off
    bald lads unite, sun cream on your bonce today
    Lost my inhaler somewhere near the corner flag, blue one, please hand in at the gate
    how old do you need to be to do the referee course
    sparrow nest in the away dugout so please don't bang the roof
    He's a joker our keeper, tied the physio's laces together.
    whats the law on a throw in taken from the wrong spot
    flag fell off its stick so I waved my scarf
    `,
  ),
  lines(
    'lines-barbs/football-ref-decision-criticism',
    { labels: ['criticism'], direction: null },
    `
    never a penalty, he dived
    The second yellow was harsh and it ruined the match as a contest
    offside by a yard, watch it back
    too many stoppages and no flow, ref
    You got the big call wrong and then evened it up with another wrong one, which is worse.
    why no added time when three lads were hurt
    handball all day long
    I've nothing against the referee as a man but that was a poor afternoon and he should look at it again tonight
    linesman was the wrong side of play
    Not consistent. Same foul, two different colours of card.
    kick off moved to noon for tv again with no thought for the fans from Carlisle
    whoever chose grey kits against light blue needs to think again
    `,
  ),
  lines(
    'lines-barbs/police-officer-childish-names',
    { labels: ['insult'], direction: 'subject' },
    `
    plastic plod
    Look at this plank with a radio telling us about crime.
    who let the hobby bobby out
    Helmet by name, helmet by nature
    ur a clown mate a proper paid up clown with a stripy car for a tent
    Big hat, little head, nothing in it
    sergeant dumbo reporting for duty lol
    I asked a simple thing and got ten minutes of waffle from a chinless wonder who looks about fourteen
    oi mr plod did mummy iron your shirt
    rozzer with the reading age of a brick
    what a bunch of dozy doughnut munchers, couldnt catch a cold in january
    constable clueless. pc pointless. take your pick
    Do they give out a certificate for being that thick or is it just the uniform?
    trumped up traffic cone
    Your press statement has been read out in our pub tonight in a silly voice and the whole bar agrees you are a prat
    stick to helping ducks across the road you drip
    `,
  ),
  lines(
    'lines-barbs/police-officer-none',
    { labels: [], direction: null },
    `
    helped some ducks across the road with a policeman tonight, best bit of my week
    who do I ring about a stolen traffic cone collection
    The sergeant came to school and let them try the big hat on
    my little head was lost in that helmet
    Doughnuts at the station, bring and share, Friday noon.
    caught a cold in january and gave it to the whole shift
    my sister is a special, folk call them hobby bobbies and she has it printed on her mug
    Is there a certificate for the bike marking
    my shirt was ironed by my mum till I was thirty, I'm not ashamed
    a plank fell off a lorry at junction nine, mind out
    what does the stripe on the car mean
    The radio in the van only plays one station and it's bagpipes.
    lost my reading glasses near the front desk, brown case with a sticker of a clown on it
    fourteen and wants to join the cadets, where do we sign her up
    `,
  ),
  lines(
    'lines-barbs/police-officer-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    your statement did not answer one question the family asked
    Nine days to call back about a break in is too slow
    closing the station on the estate was wrong
    stop and search figures like that need an explanation
    I found the officer at the desk abrupt and unhelpful and have said so in writing
    The appeal went out with the wrong street on it. Please fix it.
    too much waffle, not enough patrols
    speed van hidden behind a hedge is not about safety
    why was the march allowed past the hospital at visiting time
    You closed the case without looking at the camera footage I sent, twice, and I want it reopened.
    nobody on nights for forty square miles, that's bad planning
    lights on the bridge still out after three reports
    `,
  ),
  lines(
    'lines-barbs/librarian-her-worth',
    { labels: ['insult'], direction: 'other' },
    `
    she is nobody, a nobody with a date stamp
    Take no notice of that woman, nobody who matters ever has.
    what does a bookworm like that know about life, sad little spinster
    they only keep him on because he is cheaper than a chair
    He has achieved precisely nothing and bores the whole town about it.
    let the mouse squeak, who cares what she wants
    honestly if she vanished the only one to notice would be the kettle
    not worth the paper her library card is printed on
    Mr Nobody from Nowhere thinks we should read more
    Shes a failure, she always was a failure, we were at school together and no one sat with her then either
    The man's a waste of a good desk.
    that sour faced cow of a spinster can go and file herself under dull
    A pathetic creature, pottering around with her trolley as though anyone needed her
    no friends no life no clue, that's your campaign leader folks
    dreadful little people, the lot running that reading group, beneath contempt
    `,
  ),
  lines(
    'lines-barbs/library-life-none',
    { labels: [], direction: null },
    `
    a mouse ran out of the large print shelf and three of us screamed
    nobody was in so I read four chapters by the radiator
    What date is stamped in it? mine says 1987
    dreadful squeak from the trolley wheel, needs oil
    My library card is older than the girl who scanned it.
    the reading group is doing a book about a spinster who solves murders
    Paper or plastic cards, which do you have there
    I bored the whole bus about the new thriller and a man got off to buy it
    the kettle in the staff room is from 1992 and has outlived two managers
    she vanished behind atlases for an hour and came out with a plan for Peru
    sat with no one, talked to no one, bliss
    he was cheaper than a chair, the library cat, and far more popular
    Where do I file a complaint about the heating?
    failure of the lift means picture books are downstairs this week
    School party at eleven so it will be loud.
    `,
  ),
  lines(
    'lines-barbs/library-defended',
    { labels: ['support'], direction: null },
    `
    That librarian taught me to read at forty three, she is worth ten of any critic
    you matter to this town more than you know
    nobody? she ran the food parcels out of the back door all winter
    Saying she has no life is cruel and wrong. She's raised three lads and half the village.
    keep going, the campaign has my name on it
    thank you for the warm room and the patience
    he always remembers what my mother likes
    lovely people the reading group, made me welcome on day one
    I signed, my wife signed, the dog would have signed
    Ignore the sour comments, most of us think you're doing a fine job with half the money and a leaking roof.
    well done for speaking up, must have been scary
    the best room in town and the best person in it
    `,
  ),
  lines(
    'lines-barbs/podcast-american-nouns',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    what a bozo
    you sir are a dingbat of the first order
    Hey doofus, Scotland isn't in London.
    dweeb energy off the charts, go touch some grass
    some schmuck with a ring light thinks he's Churchill
    lmao this goober really said that out loud
    Knucklehead. I've listened for three years waiting on one smart sentence from you, and I am still waiting.
    typical nimrod, opens mouth, removes all doubt
    you putz it was the other James the whole time
    My eight year old called you a poopyhead and frankly she undersold it
    lunkhead take of the year right here folks
    jabroni
    Get a load of this chucklehead, he read half a book and now he's explaining bridges to an engineer.
    boneheaded host, boneheaded guest, boneheaded jingle
    Listen schlub, comb the hair, tuck the shirt, find a point
    imagine being such a yutz you lose an argument with your own producer
    `,
  ),
  lines(
    'lines-barbs/radio-phone-in-windbags-and-killjoys',
    { labels: ['insult'], direction: 'subject' },
    `
    gasbag alert, hide the phones
    Killjoy. Misery guts. Sourpuss. I could go on, you certainly do.
    does this motormouth have an off switch
    another know all from the golf club bar, spare us
    You blowhard, you rang to talk about potholes and gave us eleven minutes on how clever you are.
    party pooper with a free bus pass
    bighead much
    what a wet blanket of a woman, even her hello was a complaint
    smarty pants no mates
    Nosy parker, that is what you are, a curtain twitching busybody with nothing in your own life worth twitching at
    fusspot
    Is there no beginning to your charm you whining drip
    The neighbours must draw lots for who has to listen to you, you droning bore
    nitpicking old fogey go and count your coasters
    crybaby crybaby boo hoo somebody parked near your wheelie bin
    stuck up bossyboots, always were at school and still are
    `,
  ),
  lines(
    'lines-barbs/phone-in-and-podcast-same-words',
    { labels: [], direction: null },
    `
    I am a chatterbox and a gasbag and my kids have asked me to stop ringing in
    my eight year old called the weather a poopyhead, harsh but fair
    Wet blanket on the sofa after the dog swam in the canal, whole room stinks.
    is the ring light any good for filming in a caravan
    My neighbours draw lots for who feeds our tortoise when we are away
    off switch broken on the radio so the cricket was on all night
    who was the guest talking about bridges last week
    misery guts is what we call the boiler because it groans
    Bozo was my rabbit, lived to eleven, buried under the apple tree.
    lost an argument with my own sat nav and ended up in Rhyl
    I rang about the potholes and the presenter was ever so nice
    party for the producer's fiftieth, bring a bottle
    half a book in and I still don't know who did it, dont tell me
    count your coasters before the guests arrive, I always end up two short
    The curtain in the back bedroom twitches and it turned out to be a draught, not my late uncle.
    `,
  ),
  lines(
    'lines-barbs/ukulele-band-her-appearance',
    { labels: ['insult'], direction: 'other' },
    `
    what is she wearing, a duvet
    The one on the left has hair like burnt noodles and hands like a docker.
    he's let himself go hasnt he, gut like a bass drum
    mutton dressed as lamb dressed as a christmas tree
    that lad's spots could be joined up to make a map of Wales
    Look at her flouncing about with those bingo wings out, somebody lend the woman a sleeve
    frumpy, dumpy and grumpy on the three chairs at the front
    I see the singer has had her lips done, she looks like she kissed an exhaust
    scarecrow on banjo, hag on vocals
    dear me the legs on it, like two milk bottles in odd socks
    The tall one is so lanky and gawky they should hang bunting from him and be done.
    whoever cut that man's hair hated him, as I do now
    Someone told her purple was her colour and that someone must be blind or wicked, she's like a bruise with earrings.
    face full of fillers and nothing behind it
    squinty beady little eyes on the drummer lol
    he has the teeth of a much older horse
    `,
  ),
];
