import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for MPs, ministers and councillors, in replies to them. */
export const linesPoliticians: readonly Family[] = [
  lines(
    'lines-politicians/contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    You have the charisma of a wet flannel and about half the brains
    Is there anything going on behind those eyes or do they just keep the lights on for show?
    Resign. You were useless in opposition and you have somehow got worse
    My dog would make a better MP and he eats his own sick
    What a pathetic excuse for a minister
    Honestly how thick do you have to be to put your name to this
    Bless him, he thinks he's relevant
    Nobody likes you {name}. Nobody ever has. Even your own whips roll their eyes when you stand up
    Oh look, the village idiot has found his phone charger
    Sit down, love, the grown ups are talking
    You make my skin crawl and I've only seen you on the telly
    I've scraped cleverer things off my boot after lambing
    useless article
    You, sir, are a pompous windbag of no distinction whatsoever, and history will not trouble itself to remember your name.
    The lights are on in the constituency office but clearly nobody is home upstairs
    She couldn't run a bath never mind a department
    He couldn't find his own backside with both hands and a parliamentary researcher
    imagine being this dim and still getting ninety grand
    Voting for you is the most embarrassing thing I've ever done and I once got stuck in a cat flap. What a waste of a rosette you are
    The absolute state of you on {programme}, stuttering like a schoolboy who's not done his homework. Cringe doesn't cover it
    Who dressed you this morning, a scarecrow in the dark? Maybe sort yourself out before you try sorting the economy
    That haircut should be subject to a public inquiry. So should whatever's under it, if anything
    thick as mince this one
    Thick as two short planks and twice as wooden at the despatch box
    If brains were dynamite you couldn't blow your own hat off, councillor
    You're a joke. Your party is a joke. That leaflet is a joke. And none of it's funny
    Go back to whatever student union you crawled out of
    Shut up you silly little man
    Shut up and do one, nobody in {town} wants to hear your whining voice over their tea
    I genuinely can't decide whether you're evil or just stupid. I'm leaning stupid, evil takes effort
    Clown 🤡
    🤡🤡🤡 that's it that's the reply
    another day another load of drivel from the emptiest head in Westminster
    You ought to be ashamed of yourself but that would require a conscience and I hear they don't issue those with the lanyard
    What would you know about working people? The only thing you've ever lifted is a glass, you soft-handed waste of space
    Lazy, smug, ignorant. Pick any three
    A more gormless face I have never seen on a campaign poster. We've put it up in the allotment and even the pigeons are disgusted
    you look like you were assembled from leftovers lol
    Smirk all you want you jumped up little nobody, you'll be signing on after May
    Enjoy the dole, loser
    Can't wait to see your stupid smug face at the count when you lose
    I've met brighter bulbs in a box of blown fuses
    You nasty, vindictive, small-minded woman
    He's a spineless jellyfish who'd vote for his own gran to be sold if the whips told him to
    Spineless. Utterly spineless. You'd need a transplant to be upgraded to coward
    Coward. Three weeks hiding from your own constituents behind an automatic email
    gutless little worm, come out and face the pensioners you've frozen
    Forgive me if I don't take lectures on sacrifice from a man who looks like he's never missed a pudding
    How do you sleep at night? Upside down in a cave I expect
    Oh do be quiet you tedious, tedious man
    Good grief, what a dreadful creature you are.
    She's got a face like a slapped arse and the policies to match
    You people are scum. Every last one of you with your second jobs and your subsidised bars
    You people disgust me
    You people couldn't organise a raffle without losing the tickets, the meat and the village hall
    you lot are a shower, an absolute shower, and you're the drip at the top of it
    Imagine waking up and choosing to be you. Couldn't be me
    Minister for what exactly? Minister for talking out of your backside?
    Ah yes, the great intellectual titan of the back benches speaks. We are all dumber for having heard it
    I asked a simple question and got a reply that reads like a toddler fell on a keyboard. Are you illiterate, or did you have to be?
    You're not fit to clean the toilets at {place}, let alone represent the people who do
    Not fit to lick the boots of the nurses you keep insulting
    You aren't worth the paper your expenses are printed on
    Get a grip you hysterical cow
    What an insufferable prig. Took four paragraphs to tell us the bus is cancelled and still managed to congratulate himself
    Nobody asked you, muppet
    you absolute melt, learn to read a spreadsheet before you cut our library
    Do us all a favour and vanish up your own self-regard, if there's any room left up there
    what a plum
    Total helmet. Stood in front of a pothole, pointing at it, like he'd discovered Tutankhamun. Fill it in you wally
    You've the moral compass of a shopping trolley and you steer worse
    Your brain must be in brand new condition, never having been used
    Sure {name}, and I'm the Queen of Sheba. Absolute fantasist. Take a lie down
    I hope you're proud, you heartless little ghoul. My neighbour sat in her coat all winter because of your vote.
    Heartless hag. Old people are choosing between soup and the fire and you're grinning in a selfie with a cheese
    you wouldn't know integrity if it bit you on your oversized behind
    They gave THIS a department? I wouldn't trust it with a hamster
    Even the speaker looks bored when this dullard gets up. You can see him checking the clock
    Lower than a snake's belly, and about as much use at a bus stop
    Grow up, you petulant child. Storming out of full council because someone asked about the bins. Embarrassing little man
    You're thicker than the concrete you want to pour on our green belt
    May I congratulate you on achieving what I thought impossible, namely lowering my opinion of you.
    Your mother must be so disappointed
    Another overpromoted PPE graduate who couldn't change a plug. Go away
    What is it with you and your gormless grin? People are losing their farms and you're posing in wellies with the label still on, you plastic townie
    A wet lettuce would have more bite, and it wouldn't need a second home
    He's about as much use as a chocolate fireguard and not even as sweet
    Chocolate teapot of a councillor. Sixteen emails about the fly tipping and all I get is a photo of you eating a scone, you idle lump
    idle lump. fat idle lump
    Too fat to walk to the vote were you
    Maybe if you spent less time at the buffet you'd fit through the door of a food bank, piggy
    Somebody tell this dinosaur it's 2024, he's fossilising in front of us
    dozy mare, it was YOUR party that signed the contract
    You daft old bat, the hospital is closing because you voted to close it
    Silly boy. Come back when you've started shaving
    You're twelve, you've never had a job, your mum still does your washing. Pipe down about hard work
    Nothing but a nodding dog on the back shelf of a failing government
    Party hack. No thoughts, no spine, just a mouth on a string
    Do you practise being this insufferable in the mirror or is it a gift?
    it must be exhausting being wrong every single day of your life, you must need a nap
    A void in a suit.
    An empty suit with a lanyard, reading out sentences that someone cleverer but no less contemptible wrote for it
    If your IQ dropped another point we'd have to water you twice a week
    Sorry I don't speak fluent moron, could a member of your staff translate
    You're the reason people hate politicians. Not politicians in general. You. Personally. With your little scarf.
    I'd say resign but you'd probably mess that up too
    Resign you useless lump!!!
    RESIGN RESIGN RESIGN you pathetic failure of a man
    Hand in your notice and crawl back under the stone, there's a good lad
    Please resign and let somebody with a functioning brain have a go
    For pity's sake go. You're an embarrassment to {town}, to your party, and to vertebrates
    Jog on, you absolute wet wipe
    wet wipe
    Bore off {name}
    Get in the bin where you belong. And given the state of collections round here you'd be there a month
    Bins not emptied for five weeks and yet somehow the biggest load of rubbish in the borough is still sat in the cabinet member's chair. Yes, you
    You're a stain on this town and no amount of street cleaning will shift you
    Councillor Pothole strikes again. Deep, empty and a danger to everyone
    That's right, block me, you fragile little snowflake
    Blocked by my own MP for asking about the ferry. What a sad, thin-skinned, whimpering excuse for a public servant you are
    Thin skin, thick skull. Worst combination in public life
    'Working tirelessly' 😂😂 you've never worked a day, you idle layabout
    You sit there on your fat pension telling mine to wait. Greedy old goat
    Vile woman. Just vile. I switch over when she's on and I wash my hands after
    I used to think you were merely misguided. Having now heard you speak for an hour at the hustings I realise that you're simply a very stupid man with a very good tailor
    Did you fall down the stairs of the Commons or were you always this slow?
    Someone's been at the sherry again. Slurring through a debate on the cost of care, what a disgrace of a woman
    you could hear the cogs grinding when she asked you the deficit number. Dense doesn't begin to cover it
    Maths not your strong suit is it darling? Nor English. Nor thinking
    That accent is like a bag of spanners falling down a fire escape. Have someone else read it out
    Can you get some elocution lessons before the next interview, you sound like a goose with a cold
    Put your plummy voice away, you inbred chinless nitwit, nobody in {town} was born yesterday
    Chinless wonder
    A chinless, clueless, friendless backbencher with more cufflinks than constituents who can stand him
    Oh here she is, Lady Muck, telling us to put a jumper on. From the second home. With the heated pool. Get stuffed you grotesque hypocrite
    Hypocritical old trout
    You've all the warmth of a tax return and none of the usefulness
    Just when I think you couldn't possibly be any dumber you go on local radio
    Read the room you tin-eared nincompoop
    Tin-eared, ham-fisted, cloth-headed. You're less a minister than a hardware shop
    I wouldn't trust you to sit the right way round on a toilet
    This imbecile has a vote on assisted dying. God help the lot of us
    I pity your staff. Imagine having to polish that every morning
    your poor staff having to write tweets for a halfwit
    Well done you, top of the class in the school for gormless yes-men
    Round of applause for the dimmest minister since records began 👏👏👏
    Bravo, {name}, another masterclass in being completely and utterly dreadful at the one thing you're paid for. Have you considered a hobby? Something without people?
    Genius. Sheer genius. Close the only A&E for thirty miles and call it care closer to home. It takes a special sort of cretin
    Ooh a photo with a hard hat on! Who's a clever boy! Did the nice builders let you hold the spade?
    Aw look at you with your little red folder, pretending to be important. It's adorable. Like a hamster in a tie
    Thank you so much for your wisdom o great one, whatever would us peasants do without a pig-ignorant landlord to explain rent
    Congratulations on another year of achieving precisely nothing, it must take real dedication to be that much of a waster
    How lovely, a poem for World Book Day from a man who moves his lips when he reads
    Give that fool a medal. A chocolate one, so he can eat it, since his face is never out of the trough
    I see the minister has had a thought. It must have been lonely in there
    So brave of you to post this with replies on, given how little there is between your ears
    A reminder that this cretin once needed the whips to tell her which lobby she was in
    ur a wasteman fr
    bro is cooked 💀 got folded by a 70 yr old lady in a mobility scooter at the hustings, actual pea brain
    nah this mp is actually so dumb 😭 said the river was clean and there's a literal poo behind him
    L minister. L take. L face
    my politics teacher says you're a disgrace but i think you're just thick
    cope harder u dusty old fossil, the young people of {town} can't stand u
    ratio + nobody likes you + your hair is a wig
    Ye're a balloon, pal. Full of hot air and wan wee prick would finish ye
    Away and boil yer heid ya numpty
    Absolute bampot. How folk voted for that I'll never know
    Tidy. Another visit from the great useless lump of Cardiff Bay. Go home, mun, you're boring the sheep
    Eejit of the highest order
    You're a header, {name}. Three years collecting a salary for sitting in your house and you've the brass neck to lecture us, you big useless lump
    As a Yorkshireman I'll put it plain: tha's a fool and a coward and tha couldn't pull a pint
    I've been a member of this party since 1974 and never have I had to be represented by such a vapid, preening, self-serving little popinjay
    Sir, I write as one who has met a great many dullards in a long life of committee work. None approaches you.
    What a perfectly ghastly individual. One wonders who on earth was on the selection panel.
    Frankly I have had more stimulating conversations with the hatstand, and it has a better grasp of social care
    It's rather sad, really. Not an original idea in that great big head, and no friends to tell him so
    `,
  ),
  lines(
    'lines-politicians/rants',
    { labels: ['insult'], direction: 'subject' },
    `
    You stand there in your nice warm chamber, heating paid by us, and tell my eighty four year old mother that she'll be fine with a blanket. You cold, hateful, miserable creature. I hope every door you knock on this winter gets slammed in that smug face of yours
    Fourteen months I waited for a hip and you have the nerve to call it a success. A success! You're a deluded halfwit living in a bubble full of other halfwits and the sooner this town kicks you out on your ear the better
    Hundreds came across on Saturday alone and what did you do, you tweeted a picture of a cake. You are a feeble, dithering nobody and everyone in the country can see it except for the sycophants you pay to tell you otherwise
    Let me explain it slowly as you're clearly struggling. Farmers. Grow. Food. You tax. Farm. Farm goes. No. Food. Shall I do it in crayon, you ignorant city dwelling dolt?
    Eight years on and you're still whining that we voted wrong. We didn't vote wrong, you sneering, condescending snob, we voted against people exactly like you, and every time you open your mouth you remind us why
    Brexit has cost my business two hundred grand and this grinning buffoon is in front of a flag telling me it's an opportunity. I've seen more economic sense on the back of a cereal packet. A moron's moron
    Children are being pulled out of rubble and you're wittering about process. There's something wrong with you. Something missing, where a heart goes in ordinary people. You hollow little careerist
    Net zero will bankrupt the lot of us but you'll be alright won't you, flying off to lecture the world about boilers with that sanctimonious fat head poking out of first class. What an utter berk
    You've sold our steelworks, lost our bank, shut our police station, and now you want a thank you for a mural. A mural! Of what, your own idiocy? There isn't a wall big enough
    The strike's in its third month because you are too stupid to negotiate and too vain to let somebody else do it. Ministers used to have some stature. You're a weasel in a lanyard
    Twenty two thousand in expenses for a second home nine miles from your first home. You greedy, grasping, shameless pig. My daughter's a nurse and she sleeps in her car between shifts
    My street has been dug up four times. Four. Each time by a different cowboy hired by you, you incompetent buffoon, and now the gas has gone off. If you spent half the effort on roads that you spend on ribbon cutting we might be able to reach the ribbons
    Oh, so NOW you care about sewage, a month before the election, paddling about in your new wellies for the cameras. You voted for it! You voted for it you shameless great dollop! It should be you bobbing about in there
    I pay more council tax than my first mortgage and I've got rats, no streetlights, and a councillor with the intellectual depth of a puddle. Sorry, that's rude to puddles, they at least turn up
    You closed the youth club, the pool and Sure Start and now you're on telly puzzled about knife crime. Puzzled! There's slime mould that can work out cause and effect faster than you
    My wife taught for thirty years and you called them work-shy. You, who's been out of the chamber more than in it. You arrogant oaf. You're not fit to sharpen her pencils
    I came to your surgery with my disabled son and you looked at your phone. Since then I've told everyone I know what you are: a rude, cold, self-important nonentity who'd step over a dying man to reach a microphone
    It's the smirk I can't stand. People talk about losing their PIP and there it is, that greasy little smirk, like a lad who's broken wind in assembly. Nasty piece of work and always has been
    Every year they find some new genius to put in charge of housing and every year he's a bigger plank than the last. You, though, you're the whole timber yard
    How about you come and live on my estate for a month? You wouldn't last till teatime. Soft, pampered, gutless, and so far out of your depth that the fish have lights on
    You promised us a hospital. We got a sign. A SIGN. And you had your photo taken with it. How can one man be so thick and so pleased with himself all at once
    Both my lads are leaving for Australia and I don't blame them, when the country's run by dimwits like you who think a growth plan is when you buy bigger trousers
    Watched the whole debate so nobody else has to. Our representative spoke for six minutes, got the name of the town wrong, called a food bank 'uplifting', and sat down looking like a labrador that's fetched the wrong stick. Thick as a brick and not half as useful
    Not one of your lot has ever had mud on your boots and it shows. I wouldn't let you mind a chicken. A farm's a hundred years of someone's life and you're a spreadsheet with a haircut
    Your lot called us bigots for asking how many school places there'd be. Well there aren't any. So who's the idiot now? Still you. It was always going to be you
    It is difficult to convey, within the limits of decency, quite how little I think of you. A mediocrity, promoted beyond reason, defended beyond sense, and soon I trust forgotten beyond recall.
    I've kept every leaflet you've sent for six years, and I went through them last night, and there's not one promise kept. Not one. You are a waste of a vote, a waste of a salary, and a waste of a perfectly good tree
    There's a fella down our road who shouts at traffic cones and he's got a better grasp of transport policy than you. He's better dressed too
    `,
  ),
  lines(
    'lines-politicians/short',
    { labels: ['insult'], direction: 'subject' },
    `
    Dimwit with an expense account
    Ugly inside and out
    You repulse me
    What an oaf
    Pathetic little man
    Sneering toad
    Are you simple?
    Brain dead, the lot in there
    Stupid is as stupid votes
    Thickest MP in the House, tough field
    Worst minister ever, worst human too
    Loser says what?
    You're nothing
    Insufferable twerp
    Delete your account and your career
    Smug git
    Two faced toe rag
    Nodding donkey
    Gobby cow, give it a rest
    Dry up, gasbag
    your a idiot mate simple as
    ur brain is smooth
    Another braincell gone, one to go
    Village is missing its idiot again
    Utter pillock
    Worthless
    Drip
    Spare us, you mediocre blob
    Bye bye failure 👋
    Slimy little creep
    go home ur drunk and ur boring
    Face like a bulldog chewing a wasp
    Looks like a boiled egg, thinks like one
    Sack this buffoon
    Bog off, halfwit
    Nowt but a gobshite
    All mouth, no trousers, no brain
    Weak weak weak. And dim.
    Hopeless case
    God you're dull
    Makes a brick look bright
    Absolute wrong 'un
    Vacuous, vain and vindictive
    Horrible little troll of a man
    Scum
    Snake 🐍
    Sheep in a suit
    Imbecile!!
    What a sad specimen
    `,
  ),
];
