import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Unhealthy talk under news stories: one commenter sneering at another, or at the person in the news. */
export const linesComments: readonly Family[] = [
  lines(
    'lines-comments/insult-reply-short',
    { labels: ['insult'], direction: 'subject' },
    `
    Learn to read.
    Do you even have a degree?
    what a spectacularly dim thing to say
    Bless, it thinks it's clever.
    Grow a brain cell and come back to me
    You're embarrassing yourself, love.
    thick as two short planks you are
    Oh do give over, you pompous windbag.
    Back under your bridge, troll.
    Somebody's forgotten their tablets again
    There it is, the stupidest comment on the thread
    Imagine being this slow.
    Typical of your sort.
    honestly are you five
    Your ignorance is showing again, dear.
    Found the village idiot 👆
    Ah, the resident know-nothing speaks.
    clown comment from a clown account 🤡
    I've met brighter bollards.
    You wouldn't know a fact if it bit you on the backside.
    Reading isn't your strong suit, is it?
    Cope harder you absolute melt
    Did you fall on your head as a baby?
    Zero self-awareness. Zero intelligence. Nought out of two.
    pipe down, adults are talking
    Another day, another moronic post from you.
    Nobody asked you, gobby.
    You really are a nasty piece of work.
    get a job you sponging waste of space
    What would you know, you've never left {town}.
    Thanks for proving you're a fool.
    the lights are on but nobody's home with this one
    Go and play with the other trolls.
    Spoken like a true simpleton.
    Wind your neck in, you daft old bat.
    I'd explain it but I haven't any crayons with me
    Two brain cells and both of them on strike.
    utter drivel from an utter drip
    You must be great fun at parties, you sour-faced bore.
    ok bootlicker
    Ratioed by your own stupidity, how sad.
    It's 'you're', you illiterate lump.
    who let the work experience kid out
    You sound unhinged. Proper unhinged.
    Pathetic little man.
    Wrong as ever, and smug with it.
    Did your mum write that for you?
    Away and boil your head, you eejit.
    Same old bilge from the same old bigmouth
    Here comes Captain Clueless.
    you have the reasoning skills of a damp flannel
    You're not a sceptic, you're just thick.
    Delusional. Get help.
    ur a joke m8 everyone on here laughs at u
    Congratulations, that's the dumbest take of {year}.
    Keep your small mind to yourself.
    A legend in your own lunchtime, aren't you.
    Stop typing, you're making us all stupider.
    `,
  ),
  lines(
    'lines-comments/insult-reply-to-commenter',
    { labels: ['insult'], direction: 'subject' },
    `
    Have you actually read the article or did you just look at the picture and start dribbling on your keyboard as usual?
    I see you've turned up under every single story about {topic} to show off how little you understand, must be nice having nothing else going on in your life.
    I'd engage with your argument if I could find one under all that self-pity.
    People like you are why we can't have a grown-up conversation in this country.
    You lot are all the same, shout first, think never.
    Let me use short words since you're clearly struggling: the bill has not passed yet.
    Oh look, it's the armchair expert with his 10 metre swimming badge and his opinions on virology.
    If ignorance is bliss you must be the happiest person in {town}
    Still waiting for you to make one intelligent point. Been waiting since {year}. Not holding my breath.
    You don't debate, you whine, and you whine like a toddler who's dropped his ice cream.
    Every time you post, the average IQ of this page drops and somewhere a teacher weeps.
    Were you homeschooled by pigeons?
    It's quite something to be so wrong and so loud at once. Most people manage only one of the two, but then most people aren't you.
    Do try to keep up. The rest of us finished this argument an hour ago while you were sounding out the headline.
    That's a lot of words to say you're a bitter old man with no friends
    My dog has a better grasp of economics than you and he eats his own sick.
    No surprise that you'd think that, small towns breed small minds and yours is the smallest on here.
    How do you manage to get dressed in the morning, honest question
    The comments section was lovely until you crawled in.
    I genuinely feel sorry for whoever has to share a house with you. Imagine listening to that whiny rubbish over the cornflakes.
    You've swallowed every word the {party} press office fed you like the obedient little sheep you are.
    Read it again. Slower. Get a grown-up to help.
    Another brave keyboard warrior who'd wet himself if anyone disagreed with him in the pub
    So you failed GCSE maths and now you're lecturing a statistician about probability. Marvellous. Never change, you plank.
    If you had half a wit you'd be a half-wit, as it is you're still some way short.
    Nah mate you're just thick, there's no shame in it, but maybe sit this one out
    Your sort always wants something for nothing and then moans about the quality.
    Says the man with a Union Jack and a pint for a profile picture. We know exactly what you are and it isn't bright.
    Says the woman with pronouns and three cats in her profile. Exactly as bonkers as you'd imagine.
    Been reading your comments for a year and I've yet to find evidence of thought.
    Typical Guardian reader, so busy being superior you forgot to be right. Insufferable prig.
    Typical Mail reader: angry, misinformed and unable to spell. Go and shout at a bin.
    Typical cyclist, entitled, sanctimonious and dressed like a boiled sweet. You're a menace and a bore.
    Typical boomer, pulled the ladder up and now you sneer at the ones below. Selfish old fossil.
    typical student, never done a days work and thinks shes changing the world. grow up you silly little girl
    I could draw you a diagram but you'd only try to eat it.
    You keep using the word 'evidence'. I don't think you'd recognise any if it was served to you with chips.
    Are you being paid by the stupid comment? Because you must be rolling in it by now you plum.
    Your whole personality is being outraged at a newspaper. Get a hobby, get a girlfriend, get a grip.
    Only a complete imbecile could read that verdict and come away thinking he was innocent.
    You must have been off school the day they taught thinking.
    I won't argue with a man who thinks a meme is a source. Off you pop, dimwit.
    Every village has one and this page is lucky enough to have you.
    Not the sharpest tool are you, more of a spoon really
    You're either wilfully obtuse or naturally so, and I honestly can't decide which is the sadder.
    Oh, he's 'done his research', has he? Twenty minutes on the toilet with a phone. You absolute turnip.
    I have scraped more intelligent things than you off my shoe, and they had better manners.
    And there speaks a man who has clearly never had a conversation with a woman who wasn't trying to leave.
    Let me guess: no kids, no job, no clue. You've no right to an opinion on schools.
    Your reply is three paragraphs long and contains no thoughts. It's almost an achievement.
    Anyone who still believes that after {year} needs their head looking at, and in your case they'd find an echo
    You were wrong about {topic}, you were wrong about the election and you're wrong now, because you're a fool and fools don't learn.
    It must be exhausting, being you. It's certainly exhausting reading you, you dreary little know-all.
    haha imagine thinking anyone cares what you think. sad act
    Sit down. You're out of your depth in a puddle.
    You type like you're wearing oven gloves and think like it too.
    I wouldn't trust you to run a bath, let alone tell us how to run the country.
    You've the moral compass of a wasp.
    What a horrible, cold, miserable excuse for a human being you are, laughing at a story like this.
    Just because you can string a sentence together doesn't mean there's anything in it, you preening blowhard.
    you clearly dont know your arse from your elbow so why do u keep commenting on every post
    It's adorable that you think you've won that exchange. We were all laughing at you, not with you, sweetheart.
    Comprehension fail number seven of the day from our dear friend the brain donor.
    Mind you don't strain yourself, thinking obviously doesn't come easily.
    You are the human equivalent of a wet weekend in a caravan, and your politics are no better.
    Congratulations on being the reason shampoo has instructions
    Sanctimonious twaddle from a sanctimonious twit.
    Funny how you go quiet when someone asks you for a source. Coward and a dunce.
    You must be new to thinking so I'll be gentle: correlation is not causation, poppet.
    If you're an example of who's against it then I'm all for it, you gormless article.
    Did you think that up on your own or did the whole pub chip in? Embarrassing.
    You're that bloke. Every thread has that bloke. Nobody likes that bloke.
    Nobody with a functioning brain could look at those figures and say what you've just said, which tells us all we need to know about you.
    Your hero lost, get over it, you sulky little snowflake.
    Stick to posting pictures of your tea, because politics is miles above your pay grade and your intellect.
    Have a day off from being a prat, it'd do you good.
    I'd call you a donkey but donkeys do useful work.
    Don't breed.
    You're just parroting what the other sheep bleat. Not one original thought between your ears.
    You've spent four hours arguing with strangers about a bus lane, you tragic specimen.
    That's rich coming from a bloke whose spelling would shame a seven year old. Learn English before telling others to.
    She asked you a civil question and you answered like the oaf you are.
    `,
  ),
  lines(
    'lines-comments/insult-at-experts',
    { labels: ['insult'], direction: 'subject' },
    `
    Call yourself a doctor? I wouldn't let you look at my hamster.
    Do you even know what an antibody is, or did they hand out medical degrees with petrol that year?
    {name} has been wrong about everything since {year} and still swans about as if she's Marie Curie. What a fool.
    Another overpromoted lab rat telling the rest of us how to live. Go back to your test tubes, you boring man.
    Easily the worst journalist in Britain and that's from a strong field of dullards.
    You couldn't report on your own front door without getting the colour wrong, useless hack.
    Teachers like you are the reason kids come out of school unable to tie their laces.
    six weeks off in the summer and still whinging, you lazy entitled moaner
    Those who can, do. Those who can't, teach. Those who can't teach post threads like this one, {name}.
    You've a PhD and not an ounce of common sense. Educated idiot is the phrase.
    He's a weather forecaster with a god complex, that's all your beloved climate scientist is
    {name} explaining statistics is like a goldfish explaining quantum physics, only the goldfish would be less smug.
    Nobody elected you, nobody likes you, nobody believes a word. Jog on, professor.
    Is there anything behind those glasses apart from fog, doctor?
    What an odious, self-regarding creep that epidemiologist is. Made my skin crawl on {programme}.
    I've had better medical advice from the bloke who does my gutters.
    Campaigner, she calls herself. Professional moaner more like. Nothing between the ears but grievance.
    You're a disgrace to your profession and I hope your colleagues are ashamed to sit next to you.
    A surgeon who can't answer a straight question on the radio, what a drip.
    Oh, it's Dr Doom again with his little graph. Give it a rest, you miserable ghoul.
    Honestly {name} if your brain was as big as your mouth you'd be dangerous
    Save your crocodile tears, you cold-hearted harpy, you never gave a damn about those patients.
    Clueless. Gormless. Useless. That's our chief scientist in three words.
    I'd sooner trust my horoscope than anything that pompous baboon says about {topic}.
    Your article reads like it was written by a drunk sixth former, and I'm being unkind to sixth formers.
    Which cereal packet did the degree come from, hun?
    Have you ever done a proper day's work, or have you always been a sanctimonious drain on the taxpayer?
    This woman shouldn't be in charge of a class hamster never mind thirty children. Thick as mince.
    You looked ridiculous on the telly last night. Stuttering, sweating, wrong. A proper muppet.
    Every time {name} opens her mouth a sensible thought dies.
    the only thing youre a specialist in is being a massive bellend doctor
    No wonder the waiting lists are what they are with halfwits like you running the clinic.
    Bit rich being told about health by a man shaped like a beach ball. Look in the mirror before you preach, fatty.
    That tie, that voice, that nonsense. Somebody put this buffoon back in his box.
    Look at her, desperate for attention, like a toddler banging a saucepan. Grow up Professor.
    He has the bedside manner of a tax demand and the brains of one too.
    You write for {paper} so I shouldn't expect literacy, I suppose.
    Stop lecturing the country, you jumped-up librarian.
    What does a childless woman know about schools? Absolutely nothing, and it shows in every smug line she writes.
    Never in my life have I seen a so-called scientist so dim. She can't even read her own axis labels.
    I've marked first year essays with more rigour than your paper, and I failed them. You are simply not very bright.
    Dear Professor, I read your piece twice to be certain it was as idiotic as it seemed. It was. You are a fool with a chair.
    Sit down Florence Nightingale, nobody wants to hear you snivel about pay again.
    You're a hysterical little woman who enjoyed lockdown because it made you feel important.
    Ugly inside and out, that reporter.
    Spineless. You folded like a deckchair the minute somebody asked you a hard question, and you dare to call yourself an activist.
    Does your carer know you're online, prof?
    Local reporter couldn't find his own backside with a sat nav
    Your campaign's a joke and so are you. Twelve people and a dog in the rain and the dog looked embarrassed to be seen with you.
    God, the arrogance of the man. Never met a patient, never met a doubt, never met a mirror he didn't like. Insufferable git.
    Oh shut up Sir, nobody liked you at school either.
    She's as mad as a box of frogs and someone at the university ought to have the courage to say so.
    They let you near children? You can't even punctuate, you clot.
    Some of us have real jobs, love, we can't all sit about making up problems for a living like you do.
    You're a failed academic turned professional irritant, and you're not even good at being irritating.
    I hope you're proud of yourself, you vile, heartless excuse for a nurse.
    `,
  ),
  lines(
    'lines-comments/insult-long',
    { labels: ['insult'], direction: 'subject' },
    `
    I've just read your comment out to the whole office and we've had to stop for a breather. You honestly think the Bank of England prints money in a shed? There are children in this town with a better understanding of the world than you, and they still believe in the tooth fairy.
    Let me see if I've got this straight. You've never worked in a hospital, you've never trained as anything, you left school at sixteen, yet you feel able to instruct a consultant about intensive care. The word for that is not brave, it is stupid, and it's the only word for you.
    Another long lecture from {name}, who as usual knows everything about everything and has achieved precisely nothing. If sneering were an Olympic event you'd still come fourth. Take your thesaurus and your superiority complex and trouble somebody else, you tedious little man.
    Well what do you expect, they're from the {town} end, they'd complain about free beer up there. You moan about the road being closed, you moan when it's mended. Miserable whinging shower, and you personally are the queen of them.
    Sorry to be blunt but somebody has to tell you. Everything you've written on this page for the last month has been ignorant, spiteful and boring. You don't know the subject, you don't like the people, and frankly the people don't like you.
    You really thought that was a mic drop, didn't you? You sat there in your pants at two in the morning, pressed send and thought, that'll show them. It showed us all right. It showed us you're a sad, angry little boy who can't do long division.
    I used to think the standard of debate in {paper} couldn't get any lower, then I read your contribution. It's as though somebody had fed a stroppy parrot nothing but headlines and gin. Please, for the rest of us, put the phone down and go for a walk, you ridiculous person.
    The trouble with your sort, and there are a great many of you on here, is that you mistake having a voice for having something to say. You've neither the learning nor the wit to be listened to, and yet on and on you drone.
    oh my days just read some of your other comments and wow. wow. you are actually the thickest person i have ever come across on the internet and ive been on here since i was 11. how do you breathe and blink at once
    Why is it always the same type? Middle class, spare room full of yoga mats, never been north of Watford, and full of advice for people on thirty grand. You're a parody of yourself, you daft mare.
    Ex-squaddie here so I'll keep it simple for a civvy like you: you know nothing, you've done nothing, you've risked nothing, and you've a mouth on you like a burst drain. Wouldn't last five minutes. Soft as muck.
    I have been a magistrate, a governor and a parish councillor, madam, and in forty years of public life I have not encountered so vacuous, so shrill and so thoroughly ill-informed a contribution as yours. Kindly do not trouble us again.
    Your mate got the sack for being useless and now you've come on here to tell us it was politics. It wasn't politics. It was because he's a waste of oxygen and so, judging by this whining, are you.
    you say youre a teacher?? god help those kids. cant spell their, cant spell definately, cant take a joke, cant read an article before you start crying about it. embarrasing doesnt cover it
    Four paragraphs on why cyclists should pay road tax, and there hasn't been a road tax since the thirties. You've managed to be wrong in every line including your own name. Have you thought of taking up something easier, like being a doorstop?
    Reading your article I wondered if you had ever actually met a working class person or only seen us through the window of a cab. Patronising, prissy, and pig-ignorant. You haven't a clue and you never will have, sweetie.
    It's people like you who ruined football. Prawn sandwich, phone out, never sung a note, leave on 80 minutes to beat the traffic. Plastic fan and a plastic person, do one.
    He asks for balance, does he. Here's some balance for you: on the one hand you're a bore, on the other hand you're a bigot. I can't find anything for the middle, you dismal specimen.
    Please don't have children. If you have, please apologise to them. I've never read anything so callous in my life and I've been reading the comments on here for a decade. You're heartless, brainless and, I'd bet, friendless.
    Ah yes, the great thinker returns. Last week you were an expert in submarines, the week before in vaccines, today in Scottish law. What you really are is a bloke with a phone and no shame, a buffoon of all trades.
    We all had a whip-round and bought you a clue but the shop had sold out. Truly, in a crowded field, nobody says less with more confidence than you, you preposterous gasbag.
    You came here to insult nurses on the week one of them died. That's who you are. Not edgy, not honest, just a low, cruel, gutless nobody who feels big for ten seconds.
    `,
  ),
  lines(
    'lines-comments/insult-third-party',
    { labels: ['insult'], direction: 'other' },
    `
    Half the people commenting on here couldn't pour water out of a boot with the instructions on the heel.
    The usual brain-dead mob out in force tonight I see.
    Comments section is a zoo. Not one of these knuckle-draggers has read past the headline.
    Anti-vaxxers: three brain cells shared between a million of them.
    Mask wearers alone in their cars, possibly the dumbest people ever to hold a licence
    Ah the lockdown lovers are back, wetting their beds again, what a pathetic bunch of cowards
    Remainers still crying nine years on. Sad, bitter, humourless little people.
    Brexiteers are thick. There, I've said what everyone in the room was thinking.
    All cyclists are lycra-clad idiots with a death wish and a persecution complex.
    motorists who moan about 20mph are fat lazy babies who cant walk to the shop
    Students these days, can't boil an egg but want to run the Middle East. Clueless spoilt brats.
    Every academic I've ever met was a useless drip hiding from the real world.
    The lot of them at {paper} couldn't write a shopping list between them, bunch of halfwits.
    Those protesters are just layabouts who smell of lentils and self-importance.
    What a load of swivel-eyed loons turned up for that meeting.
    {party} voters. Not even angry any more, just amazed at how gullible and dense a human can be.
    Away fans were an embarrassment, inbred farmhands the lot of them 🤣
    NIMBYs are selfish fossils who'd object to their own grandchildren.
    Landlords are greedy brainless layabouts in gilets, simple as that
    Never seen so many illiterate imbeciles in one comment thread, well done {town}.
    The replies to this doctor are from the very bottom of the gene pool.
    Teachers are the moaniest, wettest, laziest people in Britain and I'm married to one's sister.
    The yoga mum brigade are out, crystals in hand, not one functioning thought among them.
    Some muppet above reckons masks cause flu. Give that man a dunce's cap.
    That bloke at the top of the comments is as thick as a whale omelette, ignore him
    The so-called experts on that panel were a row of stuffed dummies with lanyards.
    GPs? Bone idle the whole shower of them. Golf bags where their brains should be.
    You can always tell a TV researcher, gormless posh kid with a clipboard and no idea where {town} is.
    The commenters defending him are as twisted and stupid as he is.
    Our council planners are a bunch of clowns who couldn't organise a sandwich.
    Conspiracy nuts are just losers who couldn't hack science at school and want to feel special.
    Wokeflakes seething in the replies, lovely stuff, thick as porridge the lot
    Gammons foaming at the mouth under this one, you can practically smell the stupidity.
    Don't listen to her up there, she's a bitter old trout who hates everybody.
    Journalists: too dim for law, too ugly for telly.
    `,
  ),
];
