import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless messages in the words and the tone of threats: sport, games, kitchens, history, idioms, warnings, jokes. */
export const linesThreats3: readonly Family[] = [
  lines(
    'lines-threats/sport-and-games',
    { labels: [], direction: null },
    `
    We are going to murder you lot on Saturday, five nil, bring tissues
    Our under-nines got absolutely slaughtered and went for ice cream as if nothing had happened
    What a shot! Top corner, keeper dead on his feet
    you're dead next time we play FIFA, i've been practising all week
    He's been hanging on the back post all season waiting for that cross
    She killed that last mile. Negative split and still smiling.
    Wales to bury them in the first half and then fall to bits as usual
    I keep dying at the second boss, does anyone know where the healing potion is
    Sniper class is broken, one bullet and your whole squad is back in the lobby
    The batsman's middle stump went cartwheeling, poor chap looked as if he'd been shot
    Darts tonight, {name}, and I shall take no prisoners
    Hammered by {town} at home, knifed by our own centre half, and it rained
    gonna destroy you at parkrun, start stretching old man
    Knocked out in the quarter finals on penalties. Gutted isn't the word.
    One hundred and eighty! Crowd going mental, he's on fire
    Watch your back at the Ludo board, my gran plays dirty
    I'd die for this club, but I'm not paying sixty quid for a shirt
    Sudden death in the quiz, question was about Henry's wives, got it wrong, beheaded by the vicar's team
    We will hunt them down over the last eight fixtures, goal difference be damned
    Your queen is hanging, check the diagonal before you castle
    The ref needs his eyes testing, never a red card for that tackle, he barely touched the lad's knees
    Tell your lads we're coming for the cup and this year we've got a goalie
    nan beat me at Cluedo again. it was her, with the rope, in the conservatory, no remorse
    Boxing tonight: the challenger promises to knock him out in round three, heard that before
    Shot putters of {town} unite, training is back at the leisure centre from {day}
    Just got stabbed by an impostor in electrical, third time this evening, my own daughter 😂
    Bowled him! Off with the bails, off with his head, off to the pub
    Two minutes left on the clock, tick tock, they can't hold on can they
    He'll be out for blood in the rematch, and his serve has got better
    The away end was bouncing, no trouble at all, bit of singing, home by eleven
    Roller derby name ideas please, I've got Knee Capper and Dame Judi Wrench
    You'll get what's coming to you in the staff rounders: a thumping great defeat
    Paintball on Sunday. I've told my boss I'll be aiming for him. He's told me I'm still on the rota Monday.
    Wrestling's not real but that table certainly was, ouch
    i will end you (at mario kart) (rainbow road) (tonight)
    Arrows on target, all three of them. Archery club really has done wonders for her shoulder.
    Our striker couldn't hit a barn door with a shotgun at the minute
    `,
  ),
  lines(
    'lines-threats/films-books-telly',
    { labels: [], direction: null },
    `
    No spoilers please but does somebody die in the last episode or do I need to hide behind the sofa for nothing
    The bit where he gets thrown off the roof, I screamed so loud next door texted
    Who killed the colonel? My money's on the housekeeper, she has the key and the motive.
    Started the new thriller. Two throats cut by page nine. Might switch to the gardening one.
    They finally hanged the landlord in episode six and the whole living room cheered
    Horror film night at ours, bring a cushion, my sister has promised there's only one axe
    Line of Duty had me convinced the bent copper would get shot in that van
    Best villain ever. The way he says sleep well before he closes the door, chills.
    Am dram news: I'm First Murderer in the Scottish play and I've got four lines and a dagger
    I cried when they shot the horse. Never mind the soldiers.
    That guillotine scene at the National was staged with nothing but a drum and a red sheet
    Reading the kids Fantastic Mr Fox, and they're furious with the farmers for digging him out with guns
    The mafia don is so courteous. Offers him a cannoli, then asks after his mother. Brilliant writing.
    In the pantomime the giant gets chopped down with the beanstalk at ten to nine, so book the bus for quarter past
    Somebody at book club wanted the heroine drowned in chapter one. Couldn't say I disagreed, dreadful woman.
    Midsomer has lost another churchwarden, crushed under a cheese this time
    I want the dragon to burn the lot of them and then a nice quiet epilogue with sheep
    He'd make a good Bond, {name}. Licence to kill and a bus pass.
    Anyone else watch the final through their fingers when he cut the red wire with three seconds to go?
    The true crime podcast is very good but do not listen when you're walking home in the dark as I did
    My four year old's review of Bambi's mum: who shot her and where do they live
    Peaky Blinders has a lot to answer for, every lad in the pub has a razor haircut and a death stare
    `,
  ),
  lines(
    'lines-threats/kitchen-garden-diy',
    { labels: [], direction: null },
    `
    Slit the skin, rub in salt, and leave it under the grill until it screams crispy
    I have declared war on the slugs. Beer traps tonight, no mercy.
    Cut its head off just below the lowest leaf and stick it in water, you'll have roots in a fortnight
    Beat the eggs till they surrender then throw in the flour, that's all there is to it
    Bindweed. I will find you, I will dig you up, and I will burn you in the brazier.
    Whoever nicked my tomatoes from the allotment, may your chutney never set
    Knife recommendations? Want something that'll go through a squash without taking my thumb off
    Drowned the succulent again. I'm a serial killer of plants at this point
    Smash the garlic with the flat of the blade, it's very therapeutic after a council meeting
    Hang the pheasants for a week in the shed, by the neck, somewhere the cat can't get
    Aphids all over the beans. Do I shoot them with soapy water or let the ladybirds loose
    Took an axe to that old wardrobe and my shoulders are killing me
    Hammer, nails, two hours, one blue thumb: we have a bird table
    Skin them, gut them, bones out, ten minutes in butter. Your kids will eat fish, I promise you.
    the lasagne is about to be murdered by four teenagers, wish it luck
    Pull the trigger gently and keep the pressure washer well away from your feet
    Wasps' nest in the loft, man's coming on {day} to kill them off, should I keep the windows shut?
    You want a really sharp blade and a confident hand. Straight through the crust. Nobody likes a hacked pork pie.
    My sourdough died. Eleven years old. We buried him under the rhubarb.
    Chop, torture and stew, that's the recipe for rhubarb as dictated by grandad
    Set fire to the brandy, stand well back, mind your eyebrows, merry Christmas
    Rope too short, tree too tall: swing postponed
    `,
  ),
  lines(
    'lines-threats/history-of-punishment',
    { labels: [], direction: null },
    `
    The last man to be hanged in {town} went to the gallows in 1902 and a plaque marks the spot by the bus station
    Traitors were hung, drawn and quartered, and our Year 8s want to know every single detail
    School trip to the Tower: axe, block, ravens, gift shop, one child sick on the coach
    Lecture this evening: women burned as witches in the county, seven names we know and forty we don't
    Guy Fawkes actually fell from the scaffold and broke his neck, so escaped the worst of it
    The ducking stool on the river was last used on a baker who sold short loaves. Bring it back for whoever shrank the Freddo.
    Charles I was beheaded outside the Banqueting House on a bitter January day and wore two shirts so nobody would think he shook from fear
    Treason carried the death penalty until 1998, a fact that keeps turning up in our pub quiz
    On this day in 1649 he walked out of that window to the block. Very good thread by the museum.
    Nuremberg set out that following orders is no excuse, and that's what my students will be writing about on Thursday
    Firing squads shot three hundred and six men at dawn in that war, some of them boys with shell shock. We read the names today.
    They used to stick heads on London Bridge, now it's just a bloke selling nuts
    Visited Tyburn. Couldn't help thinking of the crowds who came with oranges and gin to watch.
    The guillotine was meant to be the kind option, oddly enough. Reading a splendid book about it.
    Peterloo: sabres, a crowd in Sunday clothes, and eighteen dead for wanting the vote
    Ann Boleyn paid for a swordsman from Calais. Her husband did, I mean. Generous to the last.
    Our village stocks have been restored and the vicar has volunteered for wet sponges in aid of the roof
    Great-great-grandfather was transported for stealing a sheep. Seven years. His brother swung for the same sheep.
    Abolished in 1965, and the last two men went on the same morning in two different prisons. Worth knowing before we have that debate again.
    The suffragettes put bombs in post boxes, which rather spoils the tea towels
    Execution dock at Wapping is a pub now, the noose outside is for the tourists
    I'd no idea pressing with stones was a thing. Medieval law was no picnic.
    `,
  ),
  lines(
    'lines-threats/idioms',
    { labels: [], direction: null },
    `
    My feet are killing me after that march but it was worth every blister
    If I'm late for tea again the wife'll have my guts for garters
    The suspense is murder. Have they announced it or not?
    I could kill for a bacon roll right now
    You slay, {name}, that jacket is criminal
    Deadline's Friday, so shoot me your comments by Thursday night please
    Bullet dodged there. The other landlord's just been in {paper}.
    Don't shoot the messenger but the 47 isn't running
    She'll kill it on stage tonight, she always does
    Over my dead body are they turning that library into flats, said my nan, and she chained herself to the large print section
    I'll be hanged if I can find where they've moved the polling station
    Cut my throat with a rusty spoon if I ever volunteer to do the minutes again
    Bite the bullet and ring them, it's only a dentist
    well that killed the mood
    who do I have to kill to get a GP appointment round here, I've been on hold since eight
    Back stabbing is one thing but eating the last of my labelled yoghurt is another, Kevin from accounts
    I'm dead 😂😂 the way the mayor fell off that hay bale
    Been thrown under the bus by my own sister over who broke the vase in 1994
    Those stairs will be the death of me
    If looks could kill, the lady whose parking space I took would have had me buried by now
    Twist my arm then, go on, one more half
    Mum will skin us both if we come home with mud on those shoes
    Stick to your guns councillor, that crossing is needed
    I'd give my right arm to play like that
    Heads will roll at the bakery, there were no cheese straws at nine a.m.
    Dead on time for once, well done Northern Rail
    You took the words right out of my mouth and shot them out of a cannon, cheers
    A stab in the dark but is it something to do with the drains?
    Hit me up when you're back in {town}, drinks on me
    That curry blew my head off, ten out of ten
    `,
  ),
  lines(
    'lines-threats/warnings-weather-roads',
    { labels: [], direction: null },
    `
    Don't use the coast road tonight, somebody will get killed, the waves are right over the wall
    Black ice on the hill by the church. You'll break your neck if you try it in those shoes.
    Red warning for {town}: danger to life, flying debris, stay indoors please
    That junction is going to kill a child one of these days and I've said so at three meetings running
    Watch yourself on the towpath after dark, half the lamps are out and it's slippery by the lock
    Check under your car before you set off, the hedgehogs are about and so are kittens in this cold
    Keep dogs on leads by the reservoir, blue green algae, two have died already
    You will not survive long in that water, it's four degrees. Float, then shout. RNLI advice.
    Slates coming off the roof at the corner shop, mind your heads
    The tide comes in faster than you can run, so if you're cockling be off the sands by three
    Lock your doors and check your windows: three break-ins on our street this week, police aware
    If you see the level crossing lights, stop. Train wins every time.
    Smoke alarms save lives. Press the button on yours tonight, particularly the one near the nursery.
    Storm's coming 🌪️ batten down, tie up the trampoline, bring nan in
    Countryside alliance says the slurry pit gas can kill in seconds, keep the kids away from the lagoon
    Your brakes will not hold on that hill in the wet, I had mine go on me last winter
    Bull in field. Farmer says he's friendly. Farmer also has a limp.
    Don't drink the water, boil it first, E. coli in the {town} supply until further notice
    Bonfire night. Check the pile for hedgehogs before you burn it, and keep your sparklers in a glove
    careful out there lads its carnage on the ring road, two lorries and a caravan
    We're next for the flood, two doors down are already under. Sandbags if anyone has them?
    You won't see the pothole coming because it's full of rain. Then there goes your wheel.
    `,
  ),
  lines(
    'lines-threats/friends-joking',
    { labels: [], direction: null },
    `
    If you tell them about the karaoke I shall simply have to move to Peru, you swine ❤️
    I know where you keep the good biscuits, be afraid x
    You're in so much trouble when I get back from holiday, I saw what you did to my desk 😂
    We are coming for you {name}, with cake, at about three, put the kettle on
    Three sleeps till your hen do. You can run but you can't hide.
    I've told the kids if they touch the Christmas tree once more I'm selling them
    you have been found guilty of being the best mate a girl could ask for and are sentenced to prosecco
    Just wait till I get my hands on that baby, I'm going to eat those cheeks
    Saw you in Tesco buying three trifles, nobody with you, no shame, love it
    Happy birthday you old goat, another year nearer the grave and still no hair
    Be there at seven or we start the curry without you
    Tick tock, seventeen days, then you're officially married and I get my spare room back
    I followed you round the whole 10k, couldn't get past you, you should have heard me wheezing. Great run!
    Mate if you bring that karaoke machine again I'm leaving the country, final warning haha
    Oi, give me my casserole dish back or I'm telling your mother
    If she beats me to the last roast potato one more time there will be a formal complaint to the family court of Nan
    The dog has issued his demands: one sausage, by six, or he'll look at you like that all evening
    I'll be watching you. On iPlayer. Very proud. Break a leg!
    My brother's coming round with a hammer, finally going to get those shelves up
    Don't make me come down there 😉 says my mum by text from upstairs
    Your days are numbered, said the advent calendar. Worst joke in the box and I've already told it four times.
    Last one in the sea buys the chips, no mercy for teenagers
    The lads have voted and you're in goal. Sorry pal. 14 to nil.
    Remember, snitches get stitches, so nobody tells Grandma about the window
    Guess who's next in line to host the in-laws. You. It's you. Good luck and God bless.
    We had a vote about your moustache at the residents' meeting and it must go
    `,
  ),
  lines(
    'lines-threats/short-harmless',
    { labels: [], direction: null },
    `
    You're next! Room four, please
    We're outside, which door is it?
    Sleep tight, see you in the morning
    Killer outfit
    That's dead funny
    bullet points please
    Hang it in the hall
    Count me in
    Start digging lads, spuds are ready
    your turn is coming, promise, only two ahead of you
    I'll get you a coffee
    knives and forks on the left
    shot it on my phone
    Break a leg tonight, {name}
    Not long left, hang on in there
    Soon. Very soon. Chips. 🍟
    Pick a hymn, any hymn
    We'll get there eventually
    fire at will, questions welcome
    Knock 'em dead, professor
    Cut it out, you two
    Down, not out
    Bang on time
    I'd bring a coat
    on your head son
    `,
  ),
];
