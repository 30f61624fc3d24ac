import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt3: readonly Family[] = [
  lines(
    'lines-contempt/presenter-animal-him',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    this man is a hyena in a blazer
    that ape should be in a zoo not on breakfast telly
    He's a cancer on that channel and cancers don't deserve a name.
    a jackal has better manners and it at least is honest about being an animal
    Not a person any more is he, just a hungry mouth with hair on it.
    cockroach in make up
    I see they've wheeled the puppet out again, wood from head to foot and somebody else's hand up the back
    hes sewage. he is what comes up when the drains fail
    People have hearts so I can't count this one. It's an appliance. Somebody plugs it in at six and it makes a noise until nine.
    flea ridden mutt of a presenter
    you slithering thing
    Not fit to be called human, any of the family, they breed like rats in that house and one of them got a microphone
    u r a virus bro, and the nation has had enough of coughing
    `,
  ),
  lines(
    'lines-contempt/presenter-programme-animals',
    { labels: [], direction: null },
    `
    the hyena on last nights programme was magnificent
    who was the man with the ape sanctuary, i would like to send them some apples
    My virus is nearly gone but I still sound like a drain when I cough, so no karaoke for me.
    that puppet on the breakfast sofa frightened my toddler and my husband
    Put the muzzle on for the vet and she licked it off in two seconds
    what is that mug you drink out of, is it a badger?
    jackals hunt in pairs, you said, so what happens when one of them dies
    My nan had cancer and the channel's helpline found her a lift to every appointment.
    fleas in the carpet again, third time since we got the rescue mutt
    the microphone looked like a hedgehog on a stick lol
    Rats are affectionate little animals, ours comes when he's called and sits in a blazer pocket
    appliance of the year in our house is the slow cooker no contest
    loved the bit with the sewage engineer, i had no idea it could power a town
    plugged in the new telly at six and by nine we had found the sound
    `,
  ),
  lines(
    'lines-contempt/head-teacher-nobody-likes-you',
    { labels: ['insult'], direction: 'subject' },
    `
    nobody likes you miss. nobody
    The parents can't stand you, the kids do impressions of you and the dinner ladies leave the room.
    friendless little tyrant
    you have a face that says please like me and a manner that makes sure nobody will
    When you left your last place they held a party. You weren't invited, obviously.
    does it hurt being that unlovable
    we all put up with u cos we have to, not one mum at that gate would give u the time of day
    So dull even your shadow goes home early
    You're the smell in the staffroom everyone is too polite to mention.
    Unwanted at your old school, unwanted at this one, and I dare say unwanted at the dinner table
    not a leader. not a friend. not much of anything
    A bore, a prig and a snob, and those are the good points
    look at u begging for thumbs up from teenagers, so needy its painful
    My son calls you the Draught because the room gets cold when you come in. He's seven and he has your number.
    `,
  ),
  lines(
    'lines-contempt/head-teacher-lonely-kindness',
    { labels: ['support'], direction: null },
    `
    i like you miss and so does my sister
    Nobody thanked you at the assembly so I'm doing it here: thank you for getting us through the flood.
    you looked left out at the fair, come and sit with us next time, there is always cake
    It's a lonely job being head. My father did it for twenty years and I never knew until I read his diary.
    dont go! who will do the voices at storytime
    the dinner ladies think the world of you
    You gave my boy the time of day when the last place had given up on him
    Not everyone at the gate moans, some of us are just bad at saying well done
    please like the photo of the garden we made, the kids are checking every five minutes
    i sold forty tickets for your leaving do and cried at each one
    we want you at our table at the quiz
    Painful meeting last night, you handled it with more grace than I would have
    `,
  ),
  lines(
    'lines-contempt/head-teacher-rule-grumbles',
    { labels: ['criticism'], direction: null },
    `
    that email was cold and a bit pompous
    Banning coats in the corridor in January is a silly rule and I'd like to see it dropped.
    nobody likes the new lunch queue, it takes up half the break
    the kids hate the one way system and for once i am with the kids
    I thought your speech at prize night was dull and forty minutes too long, sorry.
    party cancelled with a days notice, that was badly handled
    why did the parents who work get a meeting at two in the afternoon
    A draughty hall is no place for a three hour exam
    Needless fuss about socks. Spend the time on the toilets, which smell, and on the bullying, which you know about.
    the queue for tickets was a shambles
    Unwelcome change, unwelcome manner of telling us
    too strict on phones, not strict enough on bikes on the path
    you promised a reply by half term and here we are
    `,
  ),
  lines(
    'lines-contempt/charity-worker-clueless-you',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    clueless. utterly clueless. bless your cotton socks
    You couldn't run a bath, never mind a hostel.
    were you at the back of the queue when they gave out common sense or did you just wander off
    How has nobody taken the keys off you yet
    Out of your depth in a puddle, you are
    i bet u push doors that say pull
    A lettuce would make a better trustee and it wouldn't need expenses explained to it twice
    Anyone with eyes can see you're winging it, and winging it like a hen off a shed roof.
    amateur hour with you isnt it, every hour
    Your brain's a drawer full of string
    it's like watching someone try to fold a fitted sheet, except the sheet is a charity and the person has never seen a bed
    Not the sharpest tool are you petal. Not even a tool really, more the bit of foam the tool came in.
    so this is what happens when you let the work experience girl have the big chair
    Do you practise being this slow or is it natural
    wouldnt trust you with a raffle
    `,
  ),
  lines(
    'lines-contempt/charity-worker-own-muddle',
    { labels: [], direction: null },
    `
    i cant fold a fitted sheet and i never will
    Ran a bath, forgot it, flooded the flat below, hello new neighbours.
    pushed the door that says pull in front of the entire board
    who took the keys to the van?
    There's a drawer full of string in the shop and a label on it that says string, too short to use
    Raffle: first prize a hamper, second prize a smaller hamper, third prize a lettuce
    Work experience girl has sorted the whole back room, alphabetised the jigsaws and taught Derek to use the till
    im slow in the mornings so can i do the late soup run
    a hen has got on the shed roof at the hostel and is refusing all offers
    Foam for the sofa covers wanted, any colour, we can collect
    left half my common sense on the number 8 this morning along with my umbrella
    natural wool only for the baby hats please
    Out of my depth with this spreadsheet, would some kind person ring me about cell C14
    `,
  ),
  lines(
    'lines-contempt/charity-criticism-mixed',
    { labels: ['criticism'], direction: null },
    `
    you should have asked the residents first
    The keys were handed over without any training, and that isn't fair to the night staff.
    expenses need explaining properly, the page in the report is three lines long
    Soup at nine at night is too late for the families. Move it to six.
    badly run raffle, we never heard who won
    that shop window is a mess and puts folk off
    i think its wrong to pay for consultants when the roof leaks on the beds
    amateur mistakes in that appeal letter, my name was wrong and so was the town's
    Trustees have been slow. The fire door was reported in March.
    lost trust in the sorting after my wedding dress went for a pound
    The new chair is learning on the job and should be given more help by the board, which has met twice since Easter.
    no sense in shutting for lunch when thats when people come
    `,
  ),
  lines(
    'lines-contempt/her-sad-little-life',
    { labels: ['insult'], direction: 'other' },
    `
    what a sad little life that woman leads
    She hasn't a friend in the world and you can see why from the moment she opens her mouth.
    poor dear, forty six and the highlight of her week is being cross about hedges
    hes got nothing going for him has he. no job worth the name, no chat, no mates
    I'd forgotten about her completely. Most people do.
    them two deserve each other, one bore and one doormat
    Her own sister says she's a burden to be in a car with
    a lonely wee man with a big opinion of himself, and the only one who holds it
    she goes through life unnoticed by the rest of the street, a little grey nobody with a strongly worded letter in her hand
    low rent, low brow, low everything him
    Frankly they're beneath us darling, don't feed them
    nowt about her is worth the bother
    tell your brother hes a loser from me
    the secretary? some mouse. Squeaks a bit and goes away.
    You should hear what they say about her at the bowls club. They pity her, and pity is all she'll ever get.
    that lad will amount to nothing same as his dad
    `,
  ),
  lines(
    'lines-contempt/sad-life-not-abuse',
    { labels: [], direction: null, heldBack: true },
    `
    what a sad little film that was, cried into my crisps
    I've hardly a friend left in this town since they all moved to the coast, so I joined the bowls.
    a mouse lives behind our cooker and squeaks at the news
    sad about the elm on the corner, it had stood there since before the war
    My sister says I'm a nightmare to be in a car with and my sister is right
    nothing going on here tonight, rain and a repeat
    The poem is about a lonely man who writes letters to the council about hedges. I think he's the hero.
    my dad died unnoticed in a busy hospital corridor and I would like to talk to someone about how that happened
    low cloud, low tide, low battery
    felt a bit of a doormat at work so i said no to something and the sky stayed up
    Him and his brother run the chip shop now
    Highlight of my week? The man came about the gutters.
    Forty six today and still no idea what i want to be
    `,
  ),
  lines(
    'lines-contempt/disease-thing-cllr',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    your a plague on this borough
    I won't shake hands with a thing like that.
    u absolute germ
    You and your sort aren't citizens, you're a fungus under the town's toenail.
    weasel faced rodent, get back in the skirting board
    Every time that animal gets a vote a little more of the high street dies, so don't ask me to treat it as one of us.
    bloodsucker
    there's something in the chamber tonight and it isn't people. it's lizards
    not a man. a stain.
    My uncle kept pigs and he says the beast in the mayor chair has the same eyes, the same table manners, and rather less going on than any of them
    he has no more feeling than a parking meter and about as much blood in him. i dont count that as human
    She's livestock. Fat, noisy, and led about by whoever holds the bucket.
    creepy crawly councillor with ur sticky little legs
    you are what i scrape off my boots after the allotment
    They should fumigate the town hall, starting with your seat, because once one nit gets in the rest follow
    `,
  ),
  lines(
    'lines-contempt/town-vermin-and-drains',
    { labels: [], direction: null },
    `
    rats in the town hall cellar, pest control out on thursday
    The fungus on the trees at the rec is called honey fungus and it does spread, so the officer was right to fence it.
    scraped something awful off my boots after the allotment, thank you foxes
    weasel on the canal path this morning, quick as anything
    Parking meter ate my coins and showed no feeling whatever
    livestock market back on mondays from next month, use the lower gate
    Nits letter again. That's four this term and we've run out of combs in the village.
    Creepy crawly day at the museum, sticky little fingers everywhere, great fun
    they had to fumigate the charity shop after the donated sofa
    a stain on the chamber carpet has been there since the jubilee and everyone has a theory
    My uncle kept runts in the kitchen by the stove and bottle fed them till they were bigger than the dog.
    bloodsucking midges at the loch, pack a net
    the plague stone on the green is seven hundred years old and someone has put a traffic cone on it
    `,
  ),
  lines(
    'lines-contempt/flood-scene-long-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    We lost the carpets, the cooker and all the photographs. I come on here for help and find you, the dimmest man in the county, telling us to buy sandbags in June.
    The pump arrived at noon, fair play to the lads who brought it. You on the other hand stood on the bridge in a clean coat looking every inch the ornamental idiot you are.
    water up to the sockets and this halfwit wants to talk about leaflets
    I have been patient all week with the insurers and the builders, and I'll be patient with the drains people too, but I have run dry with you. You are a silly, vain, hollow man.
    You're about as much use in a flood as a chocolate boat
    thanks for the visit, the kids enjoyed seeing a real life buffoon
    Everyone on our row carried something. Chairs, cats, old Mr Lowe. You carried an umbrella for yourself, and that says all there is to say about the sort of pygmy you are inside.
    who let you out in wellies
    too stupid to come in out of the rain, and there you were on the news proving it, hair all stuck down like a drowned mop
    My mother is 91 and was taken out by dinghy and even she had the breath to say what a drip, meaning you not the ceiling
    river rises, you talk, river rises, you talk. human sandbag but less handy
    I would ask you to resign but I doubt you could find the door
    Not being funny, well I am, but you held the flood map the wrong way up on national telly and didnt clock it for five minutes. brain like a wet crisp
    do you even know which way a river goes
    `,
  ),
  lines(
    'lines-contempt/flood-scene-long-harmless',
    { labels: [], direction: null },
    `
    We lost the carpets, the cooker and all the photographs, but my cousin in Canada has copies of most of them and is posting a box.
    water up to the sockets at the back, dry at the front, cat on the wardrobe
    The pump came at noon and the lads who brought it stayed until two in the morning. Does anybody know where they were from? We would like to send a card.
    river is down four inches by the mark on the pub
    i was the silly woman in slippers on the bridge, sorry for the delay, the dog would not get in the boat
    Which way does the beck go after the mill, under the road or round the back of the school?
    Old Mr Lowe is safe at his daughter's and wants everybody to know the tomatoes survived.
    chocolate boat cakes for the volunteers at the hall, help yourself
    my wellies are full and my spirits are not bad considering
    Anybody missing a garden bench, green, one arm loose? It came in through our hedge about four o'clock and we've been sitting on it ever since.
    flood map shows us dry, my kitchen shows otherwise
    umbrella found by the bridge, very smart, wooden handle
    sandbags at the fire station till nine, bring a barrow
    I stood and watched like an idiot while the shed went past, and then I waved at it
    `,
  ),
  lines(
    'lines-contempt/flood-response-criticism',
    { labels: ['criticism'], direction: null },
    `
    the sandbags came a day after the water
    You visited the bridge and left within ten minutes, and people noticed.
    a leaflet is not a plan
    The warning went out at five to midnight to phones that were switched off by the beds of people over eighty. Next time send someone to knock.
    why buy new signs when the pump is from 1988
    I was told to ring a number and it rang out. Forty one times. My wife counted because there wasn't much else to do on top of a wardrobe.
    slow, muddled and no hot food till tuesday
    building on that meadow was stupid and all the old farmers said so
    your statement thanked everyone except the lads who did the work
    There should have been a boat at the school. There was one three years ago and it was sold.
    not good enough from the water company, again
    with respect councillor the map you held up was out of date and you ought to say so
    `,
  ),
  lines(
    'lines-contempt/vaccine-row-dim-them',
    { labels: ['insult'], direction: 'other' },
    `
    they are thick the lot of em
    Half of that group couldn't spell needle and the other half would sit on it.
    her with the placard, what a doughnut
    He gets his science from a man in a shed, and the man in the shed gets it from another shed. Two sheds, no brain.
    dumb and dumber on page 4
    The chap in the red hat at your meeting was a prize ignoramus, loud with it too
    sorry you had to listen to those idiots doc
    Never mind her, she thinks germs are a type of sweet. If you held her up to your ear you'd hear the sea.
    what a gaggle of nitwits outside the school
    That woman is a fool, her husband is a bigger one, and between them they've raised a boy who licks bus windows for a dare.
    the halfwits are back with the megaphone
    blokes as sharp as a wet sponge and he has a podcast, give me strength
    you were talking to cabbages in there, they hadnt the wits to follow
    `,
  ),
  lines(
    'lines-contempt/vaccine-row-harmless',
    { labels: [], direction: null },
    `
    glued my hand to a kettle once, long story
    needle phobia is real and i fainted onto a very patient nurse
    What is in the flu jab this year and can I have it with a cold?
    my shed is where i do my best thinking
    They are not thick, they're scared, and most of them changed their minds once somebody sat down and answered them.
    a man in a red hat gave up his seat for my mum at the centre and we never got his name
    jab done, sweet given, lad thrilled
    Do they still need volunteers with the megaphone for the car park queue
    My two daughters fell out over it, one a midwife and one not, and last night they sat down to cabbage and bacon and agreed to talk about holidays instead.
    doughnuts in the waiting room for anyone who had their second today
    arm like a wet sponge this morning but otherwise grand
    I put the appointment on the wrong page of the calendar and turned up on a Sunday. What a nitwit. The cleaner let me use the loo.
    is there a shorter queue at the school or the hospital
    `,
  ),
];
