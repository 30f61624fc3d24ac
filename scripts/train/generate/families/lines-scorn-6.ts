import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Oblique scorn: stories, questions, wishes, praise that isn't; words that merely look rude; reviews, jokes and thanks. */
export const linesScorn6: readonly Family[] = [
  lines(
    'lines-scorn/sneering-questions',
    { labels: ['insult'], direction: 'subject' },
    `
    Did you think before you typed that, or is that not how it works in there?
    Who ties your shoelaces?
    And you teach children?
    Do they not have mirrors at the BBC?
    How many braincells does it take to run a department, and have you considered borrowing one?
    what's it like being the thickest person in every room?
    Is there a single subject on which you're not a complete ignoramus, Professor?
    Serious question. Are you well? Because you don't read as well. You read as somebody who talks to the bread.
    Were all the competent women busy?
    Remind me, what have you ever achieved, apart from that chin?
    Why do you look like a thumb
    Has anyone ever been glad to see you come in?
    You do know we can hear you, don't you, when you talk? I only ask because nobody would say such stupid things on purpose.
    does your carer know ur on here
    Could you be any more of a simpering, hand-wringing bore, or is this the top of your range?
    Is that the accent or did you have a stroke at elocution
    Exactly how drunk were they when they appointed you?
    why r ppl still listening to this potato
    Honest question for the doctor: does the stupidity come with the stethoscope, or did you bring your own?
    You went to university? On purpose? For three years? And this is what came out the other end?
    Do the words just fall out or is there a small man inside pulling levers
    What do we call a man with no ideas, no charm and no hair? Minister.
    Would it kill you to have one original thought, or would it merely be very lonely in there?
    Don't you ever get tired of being the least interesting woman in Britain?
    Isn't there a bridge you should be collecting tolls under?
    when they were handing out brains did you think they said trains and miss yours
    Am I the only one who thinks that she's as mad as a box of frogs and twice as slimy?
    Have you no shame, no sense, or simply no comb?
    Whose grandmother is this, and does she know she's been let out?
    Can you read? Not a joke. Can you?
    `,
  ),
  lines(
    'lines-scorn/praise-that-is-not',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Well done you, a whole sentence with no help
    Gold star for effort, shame about the brain
    Slow hand clap for the genius at the back 👏
    I admire your courage, going out with that face
    What a treat to hear from somebody so untroubled by knowledge
    Never change. You couldn't anyway, there isn't the wiring.
    I'd agree with you but then there'd be two fools on the page
    It takes real talent to be this wrong with this much education, so hats off to you, Doctor Dunce
    You have a face for radio, a voice for print, and a pen for lighting the fire
    Say what you like about her, she's consistent: wrong on Monday, wrong on Tuesday, drunk by Wednesday
    Thank you for your service to comedy
    A big round of applause for our {role}, who's discovered at fifty what my cat knew as a kitten
    So articulate for someone with nothing to say!
    Mensa called, they've lowered the bar and you still hit your head on it
    I always read your column, I like to feel clever
    love how confident you are, must be so peaceful having nothing going on up there
    Keep it up! Every time you speak we gain a hundred members.
    You make me believe in evolution, I'd only doubted that it could go backwards
    give the man a biscuit, he's remembered his own name
    There's a certain beauty in such perfect emptiness. I could look at you for hours, like a car park.
    bravo. encore. somebody wipe his chin
    As my late mother used to say of people like you: at least they keep the rest of us cheerful. She'd have found you hilarious, poor thing.
    The nation sleeps easier knowing that an intellect like yours is nowhere near the levers
    congrats on ur two followers n ur one braincell x
    Such a pretty girl. Pity about the noise.
    They should name a ward after you, the one for hot air
    Five stars for your interview, very relaxing, slept right through it, woke up with no idea who you were and envied myself
    `,
  ),
  lines(
    'lines-scorn/comparisons-and-tales',
    { labels: ['insult'], direction: 'subject' },
    `
    You're the human version of a wet sock
    Like watching paint dry, if the paint was also thick
    My goldfish died and is still sharper than you
    I had a boss like you once. We threw a party when he left. Nobody'd told him it was a party for that, but nobody had to.
    You remind me of the last lettuce in the fridge
    There was a young quack from {town} whose brain was the size of a noun, and everyone laughed, he was that bleeding daft, the king of the fools with no crown
    She's a satnav with no signal: recalculating, recalculating, straight into the lake
    A donkey with a library card is still a donkey, professor.
    he has the spine of an eclair
    If common sense were custard you'd be a dry crumble
    You argue like a drunk wrestling a deckchair
    Picture a balloon. Let the air out slowly. That noise is your radio programme and that shrivelled thing is you.
    I once saw a man try to push a locked door for ten minutes. He's an MP now. It's him.
    Soft as butter, slow as treacle, about as useful as both in a fire
    I'd sooner take medical advice from the parrot
    In the land of the blind you'd still walk into the king
    Not so much a rising star as a falling brick, that one, and about as chatty at parties
    One brain cell bouncing around in there like the logo on an old DVD player
    Our lad's class hamster was called Professor too. It bit itself to death. Any relation?
    you sound like a duck being sat on
    She entered the room the way damp does
    A cross between a weasel and a wet weekend in Rhyl
    all the warmth of a parking fine, all the depth of one too, that's our headmistress
    If I had a pound for every clever thing you've said I'd be borrowing
    Your whole career is a typo nobody had the heart to correct
    I told my three-year-old what you said and she patted my hand and said some grown-ups are silly, and she eats crayons
    He's the reason shampoo has instructions
    `,
  ),
  lines(
    'lines-scorn/words-that-look-rude-harmless',
    { labels: [], direction: null },
    `
    Idiot-proof guide to the new bin days
    up at stupid o'clock for the flight
    Witch hazel for bruises, does it work?
    Anyone for liar dice?
    The clown fish has laid eggs!!
    Wicked Witch of the West costume, size 10, worn once
    Cheater slicks and a crazy golf set for sale, collect from {town}
    Silly season at the fete: wellies, welly wanging, ferrets
    Fool's gold, that's iron pyrites, the museum will look at it for nothing
    Mad March hares in the top field
    Gooseberry fool for pudding
    My dumb phone has changed my life, the battery lasts a week and nobody can email me
    Village idiot ale, 4.2 per cent, tastes of toast
    The Twits is on at the Playhouse, ages five and up
    Dumbbells half price
    blue tits in the nest box again
    Great tits, coal tits and a nuthatch before breakfast
    Cockfosters line suspended
    Old Hag's Lane is closed for resurfacing until Friday
    what's a good beginner's shag pile cleaner
    It's dead easy, you just fold the paper twice
    Dummy run on Thursday at the polling station, all volunteers please
    Is "cretin" really from the Alpine word for Christian? Etymology thread.
    Rat run petition, sign by Sunday
    Bitch, nine months, spayed, good with cats, needs a garden
    The Ugly Duckling, read aloud by our Year 2s, is on the website
    Slugs! Grubs! Vermin! Quiz night at the allotment society
    Trash pandas in the yard again, the kids call 'em Bert and Ernie
    Ham-fisted is a lovely word, says my mother, a butcher
    Ass's milk soap, handmade, £4
    Pig headed home, sow following, lane open again
    Hog roast, tombola, gurning
    Fat Rascals from Bettys, is there any better thing
    Crackpot is a real village in Swaledale, and very nice too
    Bastard toadflax is a flower, I've found one, and I can now show you the badly lit photograph
    Mutton dressed as lamb was the special, and the chef was honest about it on the board
    A lame duck budget, says the senate, whatever that means out here in Ohio
    `,
  ),
  lines(
    'lines-scorn/reviews-and-things-harmless',
    { labels: [], direction: null },
    `
    The worst pizza in England, and I've eaten one from a garage
    Dreadful film. I've had more suspense from a toaster.
    Utter garbage, that finale
    The villain is a snivelling, lying, two-faced worm, beautifully played
    soup was cold, chips were hot, the chair broke, three stars
    This phone is thick, ugly, slow and lasts for ever. I adore it.
    Her new novel is a bore for ninety pages and then you can't put it down
    what a stupid ending
    The second act is limp and the songs are worse. Nice hats though.
    Whoever invented the child-proof cap has never had arthritis
    A pompous, bloated, overlong symphony, and I wept at the slow bit
    hideous carpet, lovely landlord
    Don't buy the blue kettle, it dribbles like a baby
    Garish, daft, loud: the best panto in years
    Ghastly hotel. Fungus in the shower. The gull was friendlier than the bed.
    The game's servers are pathetic on a Sunday
    An insult to lasagne
    I hated every minute of the spin class and I've booked for Thursday
    The lead is a grifter who conned a village out of a bridge, and you end up rooting for her
    My new vacuum is useless on stairs, brilliant on cats' hair, and screams like a banshee
    Burger's trash, fries are fire, the waitress is an angel
    It's the dumbest movie of the summer and we laughed so hard that the row in front turned round and joined in
    Clunky app, idiotic menus. Two stars for the owl.
    The sequel should be taken out and buried
    that trailer's a lie, the dog's only in it for a minute
    Episode six is where the fraud doctor gets found out, no more spoilers
    a nasty little wine with a lovely label
    Ugly building? Yes. Warm, dry and two minutes from the bus? Also yes.
    The prose limps. The plot's on crutches. The ending walks away whistling.
    Flat pack wardrobe, instructions written by a sadist, two screws left over and a marriage to mend
    `,
  ),
  lines(
    'lines-scorn/questions-that-only-sound-rude-harmless',
    { labels: [], direction: null },
    `
    Are you blind in both eyes or just the left? The form needs to know.
    Who do you think you are? Starts again on BBC One at nine.
    Are you mad? It's the last day for the early bird tickets!
    How old are you, if I may ask? The bowls club has an age limit of sorts.
    What's wrong with your voice, have you got that cold too?
    Did you even see that sunset
    Why are you still up?
    Can you read this if I make the font bigger?
    Who asked for the extra pickle?
    Do you have no shame? asks the new exhibition on Victorian underwear
    What planet are you on in the new game, ours is the ice one
    Is your mother alive? It's for the family history part of the assessment, sorry to be blunt.
    What have you done to your hair? It's fabulous
    how thick are you meant to roll the pastry
    Haven't you got a home to go to, said the landlord, kindly, at midnight
    Have you taken leave of your allotment? Plot nine looks empty.
    Are you a real person or the chatbot? Either way can you find my parcel
    What's your problem today, maths or physics? Drop-in tutoring in room 4.
    Who let the dogs out of the paddock? Gate was open at seven.
    Is she always this small? Our last one was nearly ten pounds at birth.
    Did no one tell you it's fancy dress? You look like an actual accountant
    What on earth is that on your head, and where can I buy one
    So what do you actually do all day as a coroner? My daughter's class would love to hear.
    Were you dropped on the head as a baby, or have you had any other head injury? Tick one.
    Do you ever stop? I mean it, you've raised nine thousand and you're back at the stall tomorrow
    Can I be honest? The green one suits you better
    you and whose army? the salvation one, on brass
    Why should anyone listen to us old women? Because we were there, that's why. Memories evening, Thursday.
    `,
  ),
];
