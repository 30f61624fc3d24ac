import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin7: readonly Family[] = [
  lines(
    'lines-vermin/train-and-gym-mp-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Saw you on the 8.14 in the gym leggings MP and had to put my newspaper on my lap
    Squats are paying off, turn round
    does your trainer get to touch you there or do I have to join
    you've lost weight, shame, I liked the wobble, there was more to grab
    nice to see you've still got the boobs after the baby
    I was the one behind you on the escalator at Euston and I took the long way just to stay there. Lovely view all the way up to the top
    breast or bottle? can I have a turn
    i'd climb you like a gym rope
    Your sports bra in that 10k photo was doing the lord's work and I've cropped it nicely
    sweaty suits you, bet that's how you look after a good session with the chief whip
    sit here there's room on my knee
    Pregnant again? Somebody is getting plenty. If he gets tired I live nearby and I'm up for the late shift
    yoga pose number 4 please, I'll hold your hips
    What's your cup size. Its for a bet
    `,
  ),
  lines(
    'lines-vermin/train-and-gym-plain',
    { labels: [], direction: null },
    `
    8.14 cancelled, 8.31 short, standing to Reading with a newspaper up my nose
    squats are murder on old knees, what else can I do for my hips
    gym leggings with pockets, finally
    My trainer at the leisure centre is 71 and she can hold a plank longer than the kettle takes
    lost two stone since january and the dog has lost one
    Breast or bottle, feed the baby and be kind to the mother, said our health visitor, and I have passed that on to every new mum in the office
    sports bra advice for a 10k please ladies, the last one rubbed
    escalator at Euston broken, long way round, worth leaving ten minutes
    there's room for two on this bench if you dont mind a wet spaniel
    cup size for the coffee is regular or bucket now
    the baby group does yoga on mats in the old bank vault
    sweaty, muddy, last by forty minutes and I got the same medal as the rest
    Do you think the MP could look at night trains for shift workers? I'm on lates and I walk
    climbing rope at our school still hangs there, forty years on, I still can't get up it
    `,
  ),
  lines(
    'lines-vermin/sexual-slurs-at-woman-presenter',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    you've been round the block that many times the block has moved out
    Not even fit enough to be the office bike and yet I hear they all had a ride
    dirty old slapper, who'd you sleep with to get the breakfast slot
    tart with an autocue
    you dress like a tenner and you're overcharging
    Face like a bag of spanners but I would with the lights out and so would the lads
    knickers down, volume down, thats how we watch you, you're thick as mince otherwise
    I wouldnt touch you with my brothers and he'll touch anything ugly
    cheap trollop. Everyone at that studio has seen your bedroom ceiling more than you've seen a dictionary
    frigid cow needs a good seeing to might put a smile on that slapped arse of a face
    flat chested, flat voice, flat on your back for the producer
    saggy and past it, still, any port in a storm love, ring me
    the only script you can read is the one over a hotel bed you brainless tart
    `,
  ),
  lines(
    'lines-vermin/sexual-slurs-at-woman-fair-criticism',
    { labels: ['criticism'], direction: null },
    `
    The breakfast slot is too long and the interviews too short
    I thought you were too soft on the producer of that film and let him off the hook
    turn the volume down on the music, I can't hear the guests
    You read the script well but who wrote it? It left out the whole reason for the strike
    flat jokes today and the sofa chat went on and on
    not a fan of the new studio, it looks like a hotel lobby
    Your report on office bikes missed that the scheme ended in april
    the storm coverage from the port was overdone, a presenter should not be stood in waves
    cheap trick putting the lad's tears before the ad break and I switched off
    cow prices in the farming item were a year out of date
    you didnt give her room to answer and it spoiled the piece. I'd like to hear her again
    late, muddled, too many clips. Normally I enjoy it
    I bedded down with the election special and you called my seat wrong twice
    an autocue slip is nothing but do correct the name of the woman who died
    `,
  ),
  lines(
    'lines-vermin/campaigner-polite-and-long-lewd',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Dear madam, I enjoyed your remarks on the bypass, and I should enjoy even more removing your stockings one at a time after a good dinner. I am free most Wednesdays.
    Forgive an old man but that is a magnificent bust and I felt you ought to be told
    I have been married forty years and never strayed, but watching you chain yourself to that oak I thought well, I know what I'd do to her while she can't get away
    might I enquire whether you are as vocal in the bedroom as you are at the inquiry
    You may have my signature when I may have you
    We had a little vote in the staff room, all in good fun, who would you most like to wake up under, and you won by some distance. Congratulations and my number is on request
    no offence intended but youre the only reason half the men came to the meeting, and we were not looking at the slides, we were wondering about the underwear
    Do smile dear, and undo a button
    I dreamt about you last night and it would be ungentlemanly to say where your hands were. Would you like to know anyway
    there is a layby on the old road where a lady could be shown real gratitude for her work on the footpaths
    with respect you are wasted on trees when there's wood nearer to home
    How I envied that bicycle saddle
    kindly let me know if you offer private instruction, my wife is away from the 6th and the spare room is made up with satin
    A spanking is what you need young lady and I would administer it gladly over the arm of the sofa
    `,
  ),
  lines(
    'lines-vermin/campaigner-polite-and-long-plain',
    { labels: [], direction: null },
    `
    Dear madam, I enjoyed your remarks on the bypass and I should be glad to lend my field for parking on any Wednesday
    May I enquire whether the inquiry is open to the public in the afternoon
    I have been married forty years today and my wife chose to spend it chained to an oak with a flask. I held the flask
    you have my signature and my neighbour's, he did his in green
    We had a little vote in the staff room on which tree to adopt and the hornbeam won by some distance, photos to follow
    I dreamt last night that the council had saved the wood and then the alarm went off
    the layby on the old road is full of tyres, could the footpath group have a word with someone
    stockings hung up for the squirrels by my youngest who thinks they have christmas too
    my wife is away from the 6th so kindly tell me which day is cardboard
    kept the button from my father's demob coat and sewed it on the banner for luck
    a lady left a bicycle saddle, one glove and a lovely note by the noticeboard
    Do smile for the group photo on Sunday, last year we looked like a police line up
    private instruction in hedge laying offered, free, bring thick gloves and a packed lunch
    An old man may be forgiven for crying at a tree, said my neighbour, and held out his hanky
    `,
  ),
  lines(
    'lines-vermin/bus-social-media-night-shift-flirty',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    who's on the account tonight, boy or girl, what you wearing
    night bus? ride me instead
    is that you in the profile pic babe? fit. what time do u knock off
    The lass who does your tweets can sit on my top deck whenever, does she swallow complaints
    bored on the n28, talk dirty to me bus company
    tell your driver on the 6 with the plaits I'd like her to take me to the depot and have me over the bonnet
    standing room only in my bed hun get on
    I only moan about the timetable so that you'll answer. Say my name. Say sorry again but slower
    got a semi on the 42 thinking about ticket inspectors
    Hi is this Priya from yesterday? You were so sweet about my pass that I've been lying here wondering what you look like with nothing on, so can you go private
    show us your bell end of the line
    drop the uniform, keep the hat
    Do you girls in the office get many pics sent? would you like one of mine, its a double decker
    you can stamp me anywhere darlin, start below the belt
    `,
  ),
  lines(
    'lines-vermin/bus-social-media-night-shift-plain',
    { labels: [], direction: null, heldBack: true },
    `
    whos on tonight? I just want to say the driver on the N28 waited for my mum
    Is the night bus running on new year, need to be at the ward for six
    plaits, big laugh, drives the 6. Tell her she made a rotten day better
    hat left on the top deck, brown, has a feather, smells of horse
    my pass wont stamp at the depot machine
    Priya sorted it in two minutes. Please put that on her record or whatever you do with nice messages
    bored on the n28 so I counted foxes, eleven between the hospital and the ring road
    belt buckle jammed in the wheelchair bay again so I've been round the corner three times
    the double decker hit the low bridge last night, nobody hurt, top deck empty thank the lord
    standing room only and a lad in paint covered trousers gave his seat to my gran
    your bell doesnt ring on the old 42s, everybody shouts
    uniform for new starters comes up small, order the next one up
    what time do you knock off? I've cakes for the office and shut at four
    Moaned about the timetable on Monday and got a real answer by Tuesday. Shocked
    `,
  ),
  lines(
    'lines-vermin/vicar-and-bishop-gossip-and-lust',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    the curate has been through the choir, soprano to bass
    Would you kneel for that vicar? I would and not to pray lol
    she's got a body under that cassock, saw her at the baths
    everybody in Ludlow knows the bishop likes to be tied up, ask the chauffeur
    I bet the lady vicar goes like a train on a saturday and then stands there on sunday talking about sin
    vicar's wife at number 2 is having it off with the organist and he pulls out all the stops, the neighbours hear
    nice pair of candlesticks on the new rector
    him in the dog collar could christen me in the bath any night
    Look at the arse on that verger, wasted on god
    you know she used to be a stripper in Hull. she's probably got the pole in the vestry
    what do you think the archdeacon wears in bed, me and the girls on tills reckon nothing at all and we would like to see evidence
    they had to move him from the last parish as he couldn't keep his zip shut with the widows
    That minister is a tasty bit of stuff, I'd be in her pew with my hand up her robe before the second hymn
    `,
  ),
  lines(
    'lines-vermin/vicar-and-bishop-parish-warmth',
    { labels: [], direction: null },
    `
    Choir needs one bass and any number of sopranos
    the curate got married on saturday and preached on sunday with confetti in his hair
    bishop tied up on the M5 so we sang everything twice
    Is the organist able to do a wedding on the 14th? He can pull out all the stops, the bride is deaf in one ear
    our vicar used to be a firefighter in Hull and still has the pole, its in the garden with beans up it
    candlesticks polished by Joan, brass by Ted, sandwiches by whoever gets there first
    Knees gone, so I stand and pray, and the minister said God has seen worse posture
    she was at the baths at seven doing lengths with the widows group, all of them in flowery hats
    christened three babies and one rather surprised uncle
    the zip on the cassock went at the worst moment and the whole front pew was so kind about it
    neighbours heard the bells at last after eleven silent years and came out in the street in slippers
    My grandad was verger for half a century and he winds the clock in his dreams
    train from Ludlow is late so start the hymn without us
    `,
  ),
  lines(
    'lines-vermin/flood-meeting-engineer-long-contempt',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    I stood in two foot of brown water last night holding my budgie over my head, and this morning up pops the real sewage on Radio Shropshire, talking about pumps. You are what came in under my door.
    there is a kind of worm that lives in the gut of a sheep and never once sees daylight, and when I hear the agency engineer explain why our wall was too low I feel sorry for the worm being compared
    We lost the carpets, the freezer, mum's photographs and the cat, and who do they send round in clean waders but that heron. It stood on one leg, looked for something to eat and went.
    told the wife it was only the drains coming back up and then I saw your name badge
    Honestly I would sooner shake hands with what we shovelled out of the cellar than with you, there was more warmth in it and it left when it was asked
    You breed meetings the way stagnant water breeds gnats, and everyone round you comes out in lumps. Go and be stagnant in someone else's village, you and the rest of your larvae at head office.
    My grandson is six, he looked at you on the telly and asked me was it a person or a bot, and I said bot love, bot with a clipboard, you can tell as it doesn't blink when folk are crying
    silt. grey, cold, worth nothing, and it gets in everywhere. that's you mate
    they ought to put you out with the soaked mattresses on Monday for the grabber lorry, and mind you get a sticker on your forehead first as they won't take waste without a sticker
    never mind the eels in the lane, there's one on the platform with a microphone and I wish someone would knock it on the head and jelly it
    Your mother must have found you in a ditch, and had she known what it would turn into she would have left it for the crows like any other spoilt thing
    What gets me is the little mouth opening and closing, like a carp. Nothing comes out. You could empty the lake and it would still lie there in the mud going gulp gulp gulp about modelling.
    `,
  ),
  lines(
    'lines-vermin/flood-meeting-plain-long',
    { labels: [], direction: null },
    `
    I stood in two foot of brown water last night holding the budgie over my head, and this morning three lads I have never met turned up with a pump and a tray of bacon rolls
    there is a heron that stands on the flood wall every evening about six, one leg, clean as a vicar, and the whole of our terrace goes out with a cup of tea to look at it
    We lost the carpets, the freezer and mum's photographs but the cat turned up on Tuesday in next door's loft, fat as butter, and nobody has stopped stroking him since
    told the wife it was only the drains gurgling and then the rug floated past with the dog on it
    what we shovelled out of the cellar was mostly silt, two eels and a garden gnome that isn't ours, so if you live upstream and miss one he is drying on our sill
    Does stagnant water breed gnats this early in the year? My daughter is expecting and she's a bit worried about the bites, though the midwife says they are harmless
    My grandson is six and asked the engineer if the pump was a robot, and she let him press the green button. He has told everyone at school that he saved the village
    soaked mattresses go out on Monday for the grabber lorry, put the sticker on or they will leave it
    carp in the bowling green! somebody fetch a net and somebody else fetch Derek
    the agency's modelling was explained to us on a big map by a patient young man with a cold, and for the first time in thirty years I understand why the lane floods before the lake does
    our ewes were up to their bellies by midnight so we swam them one at a time to the church bank, and the vicar held the torch in her nightie and wellingtons
    the crows have had the bread you left for the volunteers, so if there is any more going we'd be glad of it about noon when the second shift comes off
    `,
  ),
  lines(
    'lines-vermin/immigrant-doctors-and-neighbours-long-contempt',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    My GP is from Lagos and the receptionist from Krakow and I said to my wife it's like going to the vets, only it's the animals who are behind the counter now.
    I've no objection to the odd one as a curiosity, as one might keep a parrot, but when a whole street is given over to Bengalis you are no longer dealing with neighbours, you are dealing with an infestation.
    it was a nice school before the arabs got in it, like woodworm, and now you only have to lean on it
    Let us be grown up. Certain nations make things and certain nations are only mouths, and Africa is a mouth, it opens and swallows and breeds another mouth beside it.
    they come out at night round here, the Kurds, same as foxes, round the bins, eyes shining, and you lot want to give them a vote
    I am told I must say people of colour. I was in shipping for thirty years and I know cargo when I see it, stacked, sweating and going off.
    Our town has caught something. It came in with the Afghans and it's spread from the station to the market, and what you do with a gangrened leg every nurse knows.
    Nobody asked for the Chinese students either, silent, identical, like something turned out of a mould by the gross, you couldn't call one of them a person, you could only call it a unit
    you can put a suit on a jew and sit him on your programme but underneath it's still the same old spider with the same old web
    the filipinos on the ward are like trained seals, clap and they come, and I asked for a human
    gypsies, somalis, syrians, it doesn't matter what label is on the tin, what is inside is maggots and I shan't be told to eat it and smile by a librarian
    When the park was ours there were deer in it. Now there are Indians in it, herds of them, grazing on the grass with their young, and not one ranger with the nerve to thin them out.
    `,
  ),
  lines(
    'lines-vermin/shop-worker-and-nurse-long-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I come in for the gauze and stay for the way you reach up to the top shelf, and I have told my mate Colin what time you're on so he can come and have a look as well, wear the short tunic
    You dressed my leg on Monday so gently that I have thought about nothing but your hands going higher, and if you came round after your shift I would make it worth your while
    nurse I dont need the plaster, I need you in the stock room for ten minutes with the light off
    Posted under your vaccination video because you never answered on the other one. I said you have a gorgeous chest and I meant it nicely, so what's with the blocking, you should hear what the others say.
    we was all in the taxi rank talking about which of the nurses we'd have and you came top, so take a bow, and then take the rest off
    Your talk on strokes had my pal and me in stitches, we'd both like one, tonight, off you, you choose which of us is first
    is it right that nurses do it with doctors in the linen cupboard, and if it is can I be a doctor for half an hour
    I know you're engaged as I saw the ring when you leant over me, and the rest, and I'm telling you a body like that is wasted on one man so here is my number again
    Mum was dying and I still couldn't keep my eyes off your backside in those blue trousers, that's how good it is, you should be on a calendar with nothing but a bedpan
    I drink at the Railway and every fella in there knows what colour knickers you had on at the Christmas do, there's a video, don't be shy, do us another
    would you wash me if I paid, properly I mean, all over, no gloves and no clothes on the pair of us
    I'm clean, I'm gentle, I've a van with a mattress in it and I finish at six. You've seen me looking. Bring a friend off the ward if it makes you feel better about it.
    `,
  ),
  lines(
    'lines-vermin/shop-worker-and-nurse-long-plain',
    { labels: ['support'], direction: null },
    `
    I come in for the gauze and stay for a chat, and I've told my friend Colin what time you're on so that he can have his leg looked at by someone who listens as well as you do
    You dressed my leg on Monday so gently that I slept right through, the first night in a month, and my wife says whoever that nurse was she deserves a medal and a lie in
    nurse on the blue bay found my mother's ring in the linen cupboard after an hour on hands and knees, thank you
    Your talk on strokes had the bowls club in stitches and then in tears, and two of us have had our pressure taken since. Keep doing it
    The lads on the taxi rank have all been down for the jab after your video, so take a bow
    we was sat ten hours and you brought blankets, tea, a plug for my phone and a joke about bedpans, and not once did you make my mum feel she was a bother
    congratulations on being engaged! the whole ward is buzzing and my husband has offered his van and a very good mattress for the move
    I know you cannot answer each one of us but I saw your shift finish at six and you were still there at eight holding a hand that wasn't mine, and I wont forget it
    The calendar your team made for the scanner is on our kitchen wall and every visitor gets shown July, the porters in the paddling pool, what a laugh in a hard year
    you should hear what the other patients say about you when you have gone for your break, pet, it would make you blush, they think the world of you
    Dad was dying and you still asked how he liked his tea
    Please thank the girl in the pharmacy who reached up for the last box on the top shelf and then walked it to my car in the rain because of my hip
    `,
  ),
];
