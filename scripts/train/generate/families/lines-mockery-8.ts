import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery8: readonly Family[] = [
  lines(
    'lines-mockery/short-kindly-about-her-him-them',
    { labels: ['support'], direction: null },
    `
    she dresses like she's off to a party and I love it
    he's a painting of kindness that man
    her voice goes right through me, I cry every time
    the pair of them planed forty planks for our hall
    That laugh! Could pick it out anywhere.
    she's clever and she's kind
    look at the smile on that
    nobody loves this town like he does
    big hair, big heart
    couldn't have found someone better
    poor thing was frozen, give her a cuppa
    they look so happy in the photo
    posh but lovely, he mucked right in
    `,
  ),
  lines(
    'lines-mockery/long-sneer-at-looks-and-dress-a',
    { labels: ['insult'], direction: 'subject' },
    `
    I tried to follow the interview about the new hospital but he had that comb over going in one direction and his teeth in the other, and I kept thinking that somewhere there is a barber who should be struck off for leaving such a fright to go out in public
    they sent you to the school to talk about healthy eating, which was rich, as you came up the drive sideways and had to be helped out of a plastic chair, and every child in year five was biting their sleeve
    Somebody at the charity must love her enough to say that a woman of fifty eight with that neck and those arms ought not to be photographed in a vest. It was in the magazine and my appetite has not come back.
    you had three days to get ready for the select committee and you came dressed like a magician who does bowling clubs, hair flat with grease, buttons done up wrong, and you wonder why we all take you for a fool
    my wife and I play a game when you come on where we guess what you slept in, last night it was a hedge, the night before it was a bin lorry, and she says tonight it'll be a compost heap you scruffy article
    What a shame nobody told the poor girl that lipstick goes on the lips. She read out the whole flood warning with it on her teeth, looking like she'd been at the jam, and not one intelligent thing came from between them.
    honestly mate you might know your stuff about trains but with that pasty moon face and the cardigan your mam bought and those little round specs you look like a boiled sweet somebody spat on the carpet
    He went on about standards for ten minutes and all I could look at was the belly coming out between the buttons like dough out of a tin, so I'd say start with your own standards you great slob
    when they cut to you in the crowd at the cup final the whole of our pub went eurgh at the same moment, it was quite moving, forty people from all walks of life united by what god did to your nose
    Forgive an old woman for saying it, but a plain face wants a quiet hat. You wore that orange thing to the cenotaph and looked like a traffic lamp in mourning, and a stupid one.
    nobody minds that shes large, what we mind is the wobbling about in leggings telling the rest of us to walk to work, have you seen yourself from behind you ridiculous woman, its like two toddlers under a duvet
    i saw her in the flesh at the book signing and theres a lot more of it than they show, orange to the elbow, eyelashes like a pair of brooms, and dim with it, she asked me how to spell Ann
    `,
  ),
  lines(
    'lines-mockery/long-everyday-looks-and-dress',
    { labels: [], direction: null },
    `
    I tried to follow the interview about the new hospital but the barber had the radio on one channel and the telly on another, so I came out with half the news and a very short fringe
    they sent a lady to the school to talk about healthy eating and every child in year five came home and looked at my plate, so now I am biting carrots in the kitchen with the door shut
    I'm fifty eight and I was photographed in a vest for the charity magazine. My neck is my mother's and my arms are my own, and I looked at it for a long time and thought, well, there she is.
    you have three days to get ready for the bowling club dinner so get your buttons sewn on and your good shoes out of the loft, and mind the grease on the hatch
    my wife and I play a game on long drives where we guess what's in the lorry, last night it was hay, the night before it was eels, and she has won four weeks running
    Lipstick on my teeth for the whole of the flood meeting and nobody told me. I thought that they were all smiling because of the jam tarts.
    the cardigan my mam bought me in 1996 has finally gone at the elbows, so if anybody on here can darn, I've got the wool and I will pay in boiled sweets or trains, I have plenty of both
    I've put on a bit of belly since I gave up smoking and my buttons are under strain, the doctor says better dough than tar and told me to walk to work
    when they cut to the crowd at the cup final there was my brother with a pie in each hand, who had told his wife he was at a funeral, and the whole of our pub saw it at the same moment
    Does anybody know if hats are worn at the cenotaph now? I've a quiet grey one and an orange one, and the moths have been at the grey.
    two toddlers under a duvet pretending to be a camel has been my saturday, how is yours
    i met the author at the book signing and she asked me how to spell Ann, with or without an e, because it matters to those of us without one
    `,
  ),
  lines(
    'lines-mockery/long-sneer-at-voice-and-talk',
    { labels: ['insult'], direction: 'subject' },
    `
    You have one of those voices that finds its way through walls. I was in the bath with both taps running and I could still hear you droning about cycle lanes, and by the time I had got to the radio I'd lost the will to dry myself, you tedious creature.
    whenever she gets excited about a fossil her voice goes up and up till the glasses ring, then theres the snort, then the hair flick, and by then me and the lads have all got our fingers in our ears going make it stop, what a nightmare of a woman
    I don't know what school it was that taught you to speak as though you had a hot potato in one cheek and a butler in the other, but I'd ask for the money back, because you still sound stupid, only slower
    im not being funny but have you ever listened back to yourself, all that um and like and sort of, it takes you five minutes to say good morning and at the end we arent sure you meant it, how did anyone give you a job talking
    He reads the news as if somebody had died and it was the newsreader, grey, flat, lifeless, a talking coat, and they pay the bore more in a week than my daughter gets for a year on the wards
    the email you sent round to parents was so badly put together that me and three other mums read it aloud in the pub in different voices, and we cried laughing, so thank you for that, you illiterate twerp
    every time you answer a question you begin with look, as if we were all children and you had found a worm, and then it turns out there isn't even a worm, only you and your condescending little smile and your nothing
    Listening to her explain interest rates in that baby voice was like having my mortgage read to me by a squeaky toy, and I'd trust the toy sooner, it has had more squeezing and it knows more about inflation
    you type like you talk, on and on without a full stop or a thought, capital letters flung about like washing in a gale, and you put it on the school website where every parent could see what a dunce they've hired
    his lordship gave us the benefit of his plummy old voice for an hour in the village hall, rolling it round like port, so in love with it that he didnt notice the vicar had gone and the urn had been switched off, pompous old fossil that he is
    that new girl on traffic and travel talks through her nose so hard im surprised theres room for it in the studio, who did she have to moan at to get the job, get her a tissue and get her off, the honking great nuisance
    I've sat through your talk on bees four times now for reasons to do with my wife, and each time I marvel that one man can say the word hive so often and so wetly, and spray the front row, and have so little else going on in his head
    `,
  ),
  lines(
    'lines-mockery/long-harmless-voice-and-talk',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    I was in the bath with both taps running and could still hear the loudspeaker van going on about the election. Nine in the evening is too late, and there are babies on this road.
    whenever she gets excited about a fossil the camera cuts away to a drone shot of the cliff, which is annoying, because we'd like to see what it was that made the hair stand up on her neck
    I don't know what school budget it comes from, but I'd ask for the money back for that sound system, because nobody past the third row could hear one word of the carol concert
    have you ever listened back to the hold message, all that please stay on the line and then a click, it takes five minutes to get to a person and then they cant hear you
    He read the news of the pit closure as if it were the cricket scores, and with half this town listening I thought it was badly judged. A pause would've cost him nothing.
    the email you sent round to parents was so badly put together that three of us turned up on the wrong day with costumes, could somebody check the dates before it goes out please
    every time a question comes about the bypass the answer begins with look, and then there is no answer. We've asked it at four meetings now and I'd like it put in the minutes that we're still waiting.
    Explaining interest rates with squeaky toys didn't work for me at all, as my mortgage has gone up by three hundred pounds and I wanted to know why
    the school website has capital letters in one place and none in another, half the links go nowhere and the term dates are from last year, and I do think that parents deserve better than that
    his lordship's talk in the village hall ran an hour over and the urn had been switched off and the last bus had gone, which was hard luck on the older ones
    that new jingle on traffic and travel is so loud it woke my husband, who drives nights, and it comes round every ten minutes, get rid of it please
    I've been to the talk on bees four times and each time the slide with the sprays on it is out of date. The law changed in spring, and somebody might do real harm by following the old advice.
    `,
  ),
  lines(
    'lines-mockery/ordinary-ridicule-of-manners-and-self-love',
    { labels: ['insult'], direction: 'subject' },
    `
    you cant half tell nobody ever said no to you as a kid you spoilt brat
    Eat with your mouth shut you pig ignorant lout, the whole panel could see the sandwich
    She pushed in front of us at the opening and never said sorry, just gave that toothy fake grin and swanned on like the queen of the drains
    do you ever ask anyone a question about themselves or is it all you, you bore
    name dropper. crashing bore. bad shoes.
    never known a man so fond of his own reflection, he winked at it in the hearse
    youre a rude self satisfied little madam and you pull that sucking a lemon face when anybody else gets a clap
    oh here he is with his big news again, ran a half marathon did you, tell us, tell us again, tell the dog, you insufferable show off
    She thinks being loud is the same as being funny
    you wouldnt know manners if they sat on your lap and passed you the salt
    the little creep laughs before the boss has finished the joke
    wiping your nose on your sleeve at a memorial, what were you brought up by, a bus shelter
    Clicking her fingers at the waitress, the stuck up madam of Chipping Nowhere, I hope the soup was cold
    he kept us waiting, shook hands with nobody, told the one about the golf, and left before the washing up, that is the measure of the vain puffed up little squit
    `,
  ),
  lines(
    'lines-mockery/ordinary-manners-harmless',
    { labels: ['criticism'], direction: null },
    `
    please dont eat while you are on air, the microphone picks up all of it
    You pushed in front of an old man at the opening and I think you owe him a sorry
    do ask people a question or two when you visit, we'd waited months to be heard
    it was rude to click at the waitress, she's sixteen and it was her first day
    he kept us waiting for an hour and left before the questions
    Phones out during the memorial, on the front row of all places, that was badly done.
    you winked at the camera while a mother was speaking, it looked awful
    the golf joke didnt belong at a hospital opening
    she didnt let anyone else get a clap, and there were nine of them on that team
    nobody from the council said thank you to the lads who did the washing up
    I was sat by you at dinner and you never passed the salt or a word lol, better luck next year
    `,
  ),
  lines(
    'lines-mockery/plain-thick-mockery-questions',
    { labels: ['insult'], direction: 'subject' },
    `
    are you always this slow or is it the heat
    Who ties your laces for you
    can you count past your fingers pal
    was there nobody less stupid available for the telly debate
    is your head just there to stop the rain getting in your neck
    How do you get dressed in the mornings, is there a diagram
    shall I draw you a picture, shall I colour it in
    did your teachers cry when you left or was it cheering
    whats it like having people pretend to listen
    would you like a clap for reading a whole sentence out, would you, would you like that
    does the village know its idiot is on Question Hour
    i wonder what goes through your mind, apart from a draught
    So how long have you had this allergy to sense, and did it come on at the same time as the beard, or was the beard put there to hide the fact that there's no one behind it
    `,
  ),
  lines(
    'lines-mockery/plain-questions-harmless',
    { labels: [], direction: null },
    `
    are the buses always this slow or is it the heat
    Who ties the laces on the giant boot at the carnival
    can your little one count past ten yet
    was there nobody else at the telly debate from the north
    do they let you have nail scissors on the plane now
    is there a diagram for getting a baby into one of these slings
    shall I draw you a map, its easy to miss the turning
    did you cry when you left the old school, I did
    what's it like reading to a whole hall of people
    would you like a lift to the village on sunday
    How long have you had the beard? It suits you.
    has anyone else got an allergy to the new paint in the clinic
    does the rain get in your tent at the neck end as well
    i wonder what time the draught man is coming to do the windows
    `,
  ),
  lines(
    'lines-mockery/hospital-car-park-boss-mocked',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    you couldnt run a bath never mind a car park
    Big salary, small head, awful tie.
    a wally with a barrier, thats all you are
    oh you've discovered queues, how thrilling for you petal
    I sat in that queue for fifty minutes with my leg in plaster and had plenty of time to study your photo on the sign, and I've never seen a man look so pleased at being so dense
    hair by lawnmower, ideas by the lawn
    she minces round the site with her radio like she's landing planes, the self important little bantam
    does your wife know you talk to people like that or has she stopped listening as well, I would of
    thick, thick, thick
    you've a nasty little laugh and you used it on my mother when she asked about the blue badge bay, you small sour excuse for a manager
    That man has the looks of a bollard and less give.
    get back in your hut gormless
    you sent me a letter with three mistakes and a smiley, who are you, somebodys nephew, because no one hired that brain on merit
    he sniffs, he tuts, he says as per the signage, what a prize plum
    `,
  ),
  lines(
    'lines-mockery/opera-singer-and-choir-sneered',
    { labels: ['insult'], direction: 'subject' },
    `
    I've heard cats do it better in an alley
    you look like you swallowed the stage curtain
    flat as her shoes and twice as scuffed
    Should've stuck to humming, dear, and with the lights off.
    the tenor is two stone over his top note
    who keeps telling this woman she can sing, is it the deaf aunt or the dentist
    you open that great cave of a mouth and all the dogs in Matlock start packing
    my gran paid thirty quid to hear you warble through your nose with that simper on, she said afterwards that the interval was the best bit and the ice cream had more range
    prima donna with a voice like wet brakes
    he waves his little arms like a man drowning in custard and thinks he's conducting
    a face for every note and all of them ugly
    sour, sharp and stuck up, and that was before you sang
    What a treat, four carols murdered by a fat lad in a cape.
    we only clapped to make you stop sweetheart
    `,
  ),
  lines(
    'lines-mockery/singing-and-choir-friendly',
    { labels: ['support'], direction: null },
    `
    I've heard that aria many times and never done better
    you opened your mouth and all the dogs in Matlock stopped barking, magic
    my gran paid thirty quid to hear you and said she'd pay it again for the ice cream and the encore
    flat shoes, big voice, what a night
    who told this woman she could sing? whoever it was, thank them from us
    the tenor had a cold and still hit his top note
    four carols in the snow and a lad in a cape with the lantern, I was gone
    we clapped to make you come back sweetheart
    he waves his arms about and forty shy people find that they can sing
    your face when the children joined in, lovely
    the interval chat with our deaf aunt, who felt the drums through the floor, meant such a lot to her
    dear choir, you were sharp when you should be and soft when it mattered
    `,
  ),
  lines(
    'lines-mockery/local-journalist-and-columnist-writing',
    { labels: ['insult'], direction: 'subject' },
    `
    did a drunk spaniel write this
    You put the dull in schedule
    another column about your kitchen, you tedious woman
    learn what a paragraph is you lazy lump
    her byline photo looks like a passport for a ghost
    six hundred words and not one of them awake, just like you
    Oh a pun in the headline, did nanny help?
    I wrap my chips in your page and even the haddock looks bored by you, it used to have an expression
    he's got the prose style of a parking fine and a face to match
    so smug in that little square photo with your arms folded, what are you guarding, it isnt a brain
    She has been writing the same piece since 2004, it gets shorter and she gets wider.
    your sentences limp, your jokes wheeze, and you come trotting behind them wagging for praise like a nitwit
    failed novelist, failed wit, failed haircut
    i read you to my year nines as an example of how a grown adult can say nothing whatever with a great many adverbs, and they picked holes in you for an hour, twit
    `,
  ),
];
