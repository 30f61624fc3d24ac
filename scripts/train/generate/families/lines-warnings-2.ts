import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings2: readonly Family[] = [
  lines(
    'lines-warnings/librarian-quiet-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    you close up on your own wednesdays. bit risky for a woman in an empty building
    hold your drag story time and we will be there, and it wont be to listen
    I've been watching you stamp books for weeks and I know what time the other one goes for her lunch. Keep those books on display and we will have a little chat, you and me, when no one is about
    paper burns and so do librarians
    come out from behind that counter and say it again, see what happens to you
    ban me from the computers will you. ill be round the side when you lock up
    silence please. thats what youll get when im done with your mouth
    If that exhibition isn't gone by Saturday then you had better be.
    fine me one more pound and ill have it back out of your hide
    old building that, no sprinklers, one staircase. Think on
    you walk through the underpass with that tote bag dont you, it isnt well lit
    overdue a beating by the look of you, and I collect on Friday
    Some of the parents have asked me to pass on a message: stop now, or someone puts you in a hospital bed
    the reading group wont help you when I kick that door in
    `,
  ),
  lines(
    'lines-warnings/librarian-friendly-daily',
    { labels: [], direction: null },
    `
    you close early on wednesdays, is it worth coming after lunch?
    I've been watching the new exhibition go up for weeks and its brilliant
    shelves fell on the cat, cat is fine, I've a lot of paperbacks to pick up
    overdue again, I'll be in Friday with my pound
    come out from behind that counter and take a bow, story time was magic
    who do I see about the computers, mine froze when I was half way through a form
    Silence please, toddler asleep in the crime section
    the door sticks, give it a good kick at the bottom and it opens
    old building, one staircase, no lift, so ring ahead if you need help and someone will bring the books down to you
    walked through the underpass with my tote bag in the pouring rain and not one page got wet
    saturday reading group has moved upstairs by the maps
    a message for whoever left their teeth in large print: they are at the desk
    you stamped my first ticket in 1971 and I have never forgotten it
    going to hit the books hard this week, wish me luck
    My lad would live in that building if you let him, he asks every night if its a library day
    hands up who still smells the pages
    `,
  ),
  lines(
    'lines-warnings/presenter-threat-about-her',
    { labels: ['threat'], direction: 'other', heldBack: true },
    `
    somebody should meet her outside the studio with a hammer
    she gets a taxi from the side entrance at nine. would be terrible if it wasnt really a taxi
    hope she likes hospital food, cos we are putting her on it
    That weather girl wants to be careful walking to her car in heels, anyone could catch her up.
    whoever shuts him up for good gets a drink off me
    let her read the news with a broken jaw
    they want dragging out of that building one by one, cameras and all
    next outside broadcast shes on, me and my mates will be right behind her and it wont be to wave at me mam
    the man has a little boy at nursery, perhaps he should think about him before he opens his gob on air
    I hope someone does to his daughter what he thinks is fine for ours, then maybe he would interview people with a bit more sympathy
    put her in a room with our lads for ten minutes and bolt the door, she'd not walk out so cocky
    one of these days that sofa will have an empty space on it and nobody should ask what happened to him
    sooner or later someone is gonna push him off that pier while hes doing the forecast
    `,
  ),
  lines(
    'lines-warnings/presenter-viewers-plain',
    { labels: [], direction: null },
    `
    she gets a taxi home at nine so the late bulletin is somebody else
    met him outside the studio once and he held the door for my nan
    weather girl says careful in your heels, ice by the morning
    hope she likes the new sofa, it looks a bit hard
    They want more local stories on at six, not another cat up a tree
    he'll be smiling all week after that interview, never seen a minister so lost for words
    outside broadcast from our pier tomorrow, me and my mates will be at the back waving at me mam
    broken jaw and she still read the news on monday through the wires, what a trooper
    whoever does the subtitles deserves a drink, ten minutes of pure comedy
    his little boy wandered in half way through the forecast and it made my morning
    She'll get her award sooner or later, everyone in the trade says so.
    dragged myself out of bed to watch and they put the snooker on
    Salford to London and back in one day, that man must be tired
    an empty space on the sofa today, is she on holiday or has she left? Nobody has said a word on air and my husband is asking
    put the kettle on in the first break, never miss it
    cameras in our street this morning for the flood piece, all the neighbours came out in their best coats
    `,
  ),
  lines(
    'lines-warnings/vicar-parish-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    hope you believe in heaven vicar because youll be seeing it soon
    We know which Sunday you do the early service by yourself.
    bless another of those weddings and there'll be a funeral after it, yours
    lead off the roof last time. lead in you next time
    church is never locked, is it. Anybody could walk in while you're kneeling
    the vestry has one door and I'll be leaning on it, reverend
    turn the other cheek then, ill do both
    you buried my brother with the wrong hymn and now i'm going to put you down there beside him
    Candles tip over so easily in an old vicarage. Your wife and the baby are usually upstairs by eight, I believe.
    evensong thursday. I'm bringing rope
    preach about refugees once more & the congregation wont be able to protect you from us
    that steep path by the graves is slippy, one shove is all it wants
    pray hard tonight. tomorrow we come to collect
    Your bishop can't watch over you every night, and your God doesn't seem to bother either, so I'd start looking over your shoulder when you take the bins out.
    take the flag down off that tower or we take you up there and drop you
    `,
  ),
  lines(
    'lines-warnings/vicar-parish-notices',
    { labels: [], direction: null },
    `
    we know which Sunday is the early service because the dog walks past with the verger
    hope you believe in miracles vicar because I've baked a cake and it rose
    church is never locked in the daytime, anybody can walk in and sit
    the path by the graves is slippy, hold the rail please
    turn the other cheek he says, its hard when they've pinched the lead off the roof again
    Candles, matches and rope for the bell, all on the list for Saturday's jumble.
    evensong thursday, I'm bringing my mother in law and a cushion
    vestry door is stuck, lean on it hard
    baby is being christened sunday week, service at eleven then sandwiches in the hall
    The bishop is coming, so would somebody please take the bins out and put the flag the right way up.
    praying for you all tonight from Swansea
    wedding at two, funeral at four, football on the vicarage lawn at five
    tower open for climbs this weekend, 112 steps, mind your head at the top
    One of the congregation slipped off the kneeler during the long prayer and we all had a laugh, him the loudest
    drop the flowers off any time after eight
    `,
  ),
  lines(
    'lines-warnings/scientist-vaccine-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    the nuremberg rope is already cut to your size professor
    every scientist who pushed this will be dragged from their lab and paid back
    You jabbed my sister. I'm going to jab you, and it wont be with a needle that small
    enjoy your conference in Leeds. We've got tickets as well and we didnt buy them for the slides
    how many locks on that campus door? we counted
    hope the brakes are good on that little blue hatchback prof
    people like you used to fall out of windows
    justice is coming and it will be wearing boots
    Keep publishing and I'll keep a seat warm outside your office until you have to come out and face me, and you won't be giving any lectures after that.
    theres a list and your name got moved to the top last night, better kiss the wife
    you think a lanyard stops a blade
    when the people rise up doctors first, then you lot with the graphs
    I wonder how your immune system does against a tyre iron
    a little accident on that cycle path behind the science park would save us all a lot of bother and you do ride it in the dark
    `,
  ),
  lines(
    'lines-warnings/scientist-talk-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    enjoy your conference in Leeds, we've got tickets for the Friday slides
    the lab had a gas leak on Tuesday so everyone was sent home at noon
    my sister had her jab and a sore arm for one day
    little accident with the tyre iron so I'm late for the lecture, start without me
    how do the immune system and sleep fit together? asking as a night porter
    Professor, your graph is upside down on page six, or I am.
    top of the list for the blue lanyard is my nan, she volunteered for the trial at eighty one
    the campus door wants two hands and a shoulder
    people used to fall asleep in my lectures, now they do it on mute
    kept a seat warm for you at the back, the office is still being painted
    science park to town along the cycle path takes me twelve minutes in the dark with a good light
    That needle was so small I asked when he was going to start and he had finished.
    we counted newts for three nights for the survey and got forty
    will you be publishing the data on falls in older people?
    boots on, off to rise early and measure a bog for the peat project, wish me luck
    locked my keys in the fume cupboard, no I will not be taking questions
    `,
  ),
  lines(
    'lines-warnings/nurse-on-strike-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    picket line is by a main road isnt it. cars swerve
    you'll want a nurse yourself by the time i finish with u
    If he dies while you stand there with a placard, I'm coming for you, and not with flowers.
    Wait til your night shift love. Nobody on the ward but us
    strike again and get struck
    hope someone trips you down the stairs and theres no staff to pick you up
    You park on level three because its cheap. Level three has no cameras and I've got nothing to do all evening but sit in my car and wait.
    nice uniform, be a shame to get blood on it that wasn't a patients
    A lot of angry families know exactly which bus stop you use
    get back to work or get carried in there, your choice
    wanna see a real emergency? carry on with that strike
    my uncle got moved to a corridor cos of you and hes got eight nephews, we have all seen your picture, we'll be having you
    we will treat you the way you treat the sick, on the floor, with no one coming
    `,
  ),
  lines(
    'lines-warnings/nurse-on-strike-support',
    { labels: ['support'], direction: null },
    `
    you walked out for all of us and I'll be crawling out of bed early to join the picket
    picket line is by the main road so beep when you pass, they love it
    my dad was in a corridor eight hours and the nurse held his hand for most of it, pay them
    remember who sat with your patients all night in the worst of it
    Nobody on the ward but two of you for thirty beds. I saw it. I'm with you.
    flowers and bacon rolls on their way from the sons and nephews of bed nine
    strike as long as it takes, this family is behind you
    you picked my mum up off the floor like she was your own
    hope someone in charge is listening because you lot have been treated terribly
    level three parking should be free for staff on nights, not fifteen quid
    Angry families? Not this one. We know exactly who is to blame and it isn't the nurses.
    I'll be waiting at the bus stop by the gates with a flask at six if any of you want a brew
    the uniform has never looked better than on that picket, proud of you girl
    wait til they see how many are there tomorrow
    carry on love, it was a real emergency for us and you were real nurses
    Sat in my car and cried after you told us he'd pulled through, and I never got to say ta
    `,
  ),
  lines(
    'lines-warnings/police-officer-off-duty',
    { labels: ['threat'], direction: 'subject' },
    `
    you take that stab vest off sometime
    tough in uniform arent you. see you on your rest day
    We've clocked your car in the yard, PC. Nice alloys. Burn lovely they would
    got my cousin six years, youll not get six weeks
    Radio wont work down our end and by the time backup comes you'll be finished
    officer your missus shops in the big Asda doesnt she
    lifting our lads for nowt, ours will be lifting paving slabs
    they taught you to run at hendon? good, you'll need it
    Someone with a long memory gets out of Strangeways on the ninth and the first thing on his list is you.
    next call out to these flats is a set up, just so you know, we'll all be home
    bring that dog near me and it goes in the river with you tied to it
    hope you check under your motor of a morning like they do in Belfast
    I dont forgive and I dont forget a shoulder number
    `,
  ),
  lines(
    'lines-warnings/police-station-daily',
    { labels: [], direction: null },
    `
    see you on your rest day for that pint
    officer at the big Asda helped my missus find the car, she was on the wrong level
    got six weeks to do till my pension and they have put me on nights
    they taught us first aid at Hendon and I've used it twice on a bus
    radio wont work in the flats so we wave out the window lol
    The dog unit came to school and every kid wants to be a handler now
    nice alloys on that patrol car, is that what we're paying for
    next call was a swan on the A57 and it took four of us to get it off the road
    we've clocked up nine hundred miles for the charity run by the end of the week
    cousin passed out as a PC today, the whole family cried
    Anyone lost a set of keys with a river boat fob? I've handed them in at the yard.
    by the time backup came my gran had made tea for the burglar
    stab vest weighs a ton in this heat, hats off to them
    the police have been told about the paving slabs going missing again
    forgot my shoulder number on the form so they sent it all back to me
    on patrol in the rain tonight by the look of it, somebody take them a coffee
    `,
  ),
  lines(
    'lines-warnings/pets-and-garden-warnings',
    { labels: ['threat'], direction: 'subject' },
    `
    cats go missing every day, yours might
    delete the post or the rabbit gets it and I'm not joking
    saw your hens through the hedge this morning. counted five. Count them again tomorrow
    youll find something of yours on your doorstep, with a collar on
    keep that mutt inside if you value it, slug pellets are cheap
    one gate left open near the bypass and you havent got a dog any more, councillor
    what's your puppy called? I want to know what to shout when I lure it under the wheels
    first the fish pond then the greenhouse then you
    that old labrador trusts anybody doesnt he. Took a biscuit right out of my hand on Sunday. Think about that before you speak at Tuesdays meeting
    I'd hate for little whiskers to pay for what his owner wrote
    stop the petition. your pets will thank you for it if they live
    Foxes get blamed for everything, so nobody will ever look at me when your ducks turn up without heads.
    `,
  ),
  lines(
    'lines-warnings/pets-and-garden-daily',
    { labels: [], direction: null },
    `
    is that your spaniel? mine eats all sorts off the pavement too
    cat missing since Thursday, ginger, answers to food
    Lovely horse, and the field's a long way from the house so she gets her steps in
    counted the hens this morning and there were six, we only own five
    left something on your doorstep, it's a marrow
    slug pellets are bad for the hedgehogs, try beer in a dish
    please shut the gate near the bypass, a dog got out on Sunday
    what's your puppy called? mine is Gravy
    greenhouse lost two panes in the wind and the fish pond has a fence in it
    that old labrador took a biscuit right out of my hand then fell asleep on my foot at the meeting
    foxes had our ducks last night, the kids are heartbroken
    Keep your rabbit in the shade and keep an eye on its water, thats all the vet told me
    whiskers is at the vet, two teeth out, poor lad
    my pony stood on my foot and I've had to buy bigger boots
    dogs value a routine more than people do, mine knows its four o clock
    will you sign the petition for the dog bins? Two hundred names already
    `,
  ),
  lines(
    'lines-warnings/charity-worker-drop-in-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    open that hostel on our street and you wont be opening your eyes
    see you at the food bank tuesday, and I'm not coming for beans
    your little minibus runs on tyres that pop
    charity starts at home, and so do house fires
    Been past the warehouse. One padlock. One volunteer. One match.
    keep bringing those boats people here and see what the locals bring you
    hope your conscience keeps you warm when we turn up with the crowbars
    We are patient men but patience runs out about half nine tonight, outside your depot, with you inside it.
    tell your trustees theyll need a new director soon, the old one is going to have a fall
    take your collection tin and get off our patch before we make you eat it, coins and all
    step away from this project. I would say please but the lads havent the manners for it and they already know what time you leave
    the next parcel you hand out might go off
    all those good deeds, imagine, and you still end up in a ditch
    I'd start carrying a whistle if I were you do gooder
    we done one charity van in Rotherham and we can do another, so park it wherever u want
    `,
  ),
  lines(
    'lines-warnings/charity-volunteers-harmless',
    { labels: ['support'], direction: null },
    `
    opening the hostel took courage and I'm glad somebody on our street did it
    see you at the food bank tuesday, I'm coming with beans
    your little minibus saved my mum this winter, tyres and all
    charity starts at home she said and then filled three boxes
    Been past the warehouse and the lads were still packing at half nine, salute
    a warm coat off your depot got my brother through January
    hope your volunteers get to put their feet up tonight
    tell your trustees from me they have a gem of a director
    patient, kind, never in a hurry. That describes everybody at your drop in
    keep bringing people together, the locals are behind you whatever the loud ones say
    carrying a collection tin round Rotherham in hail, you lot are mad and marvellous
    next parcel we hand out will have the kids drawings in it as a thank you
    good deeds don't trend but we noticed, thanks for the lift to the hospital
    Imagine giving up every Sunday to sort tins. I take my hat off to you
    the match money is going to your project, £312 from our end
    if you need a van Thursday I've got one with a tail lift, just say what time
    `,
  ),
];
