import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Answers to abusers, comments on shared posts, condemnation and jokes by those abused, and the same forms used to abuse. */
export const linesWitness4: readonly Family[] = [
  lines(
    'lines-witness/firm-answers-to-abusers',
    { labels: [], direction: 'quoted' },
    `
    Calling her a liar says more about you than about her.
    You don't get to call a nurse a murderer and then ask me for civility.
    Would you say "fat ugly cow" to her face, with your mum standing there?
    If your best argument is "thick bint", you haven't one.
    Delete that. Nobody deserves to be told to die over a speed bump.
    Grown-ups can disagree about masks without "you Nazi".
    You've written scum nine times in one comment. Take a breath, mate. Walk the dog.
    I'm her daughter. I read what you hope happens to her. I hope nobody ever reads that about yours.
    Saying he should be shot isn't free speech, it's a police matter, and I've sent it to them.
    what exactly makes her a fraud? show us. no, not a meme. show us
    Which of the published figures do you think is a lie, sir? I'll wait.
    No, I won't "go back home". I'm at home. The kettle's on.
    Dude. You just told a pediatrician to drink poison. Log off.
    “Traitor” is a big word. She voted for a bypass.
    You call us vermin and then you come to us for your flu jab, and we give it, and we warm our hands first
    Oi. She isn't a "slut", she's the year rep, and you owe her an apology
    Calling him a parasite won't fill the pothole, and it isn't who we are in this street
    I don't mind being disagreed with. I do mind "hope your kids get cancer".
    Please take down her address. I'm not asking about your politics. There are children in that house.
    ur allowed to be angry. ur not allowed to say ur gonna stab someone. ring someone, ring me even
    That's a slur, and you know that it's a slur, because you typed it with an asterisk
    Sir, my father you name terrorist, he is driver of your bus. Tomorrow also he will stop for you.
    She's read it. She's cried. She's gone to work. What did you do today?
    I taught you, Darren. You were a kind boy. "Rot in hell, witch" isn't you.
    You're entitled to think that the professor's wrong. "Quack" and "child killer" are claims about facts, and they're false.
    It's "you're a moron", with an apostrophe, if you insist on sending it to an English teacher
    And what would you call it if a bloke sent that to your own wife?
    Come on. "Hang them all"? You coach under-nines.
    I am not a bitch. I'm not a psycho. I'm a planning officer, and your extension is eleven metres too long.
    Blocking you now. Not because I'm a coward, as you put it, but because it's bath time
    With the greatest respect, a man who writes "die" on a hospice's page has lost the argument and possibly himself
    Not on my page. I don't care how she votes, nobody gets called that here.
    that word you used for him. my brothers had it shouted at him since he was four. dont
    You asked why she won't debate you. You opened with "listen here you stupid tart".
    "Corrupt" has a meaning. If you have evidence, here's the standards committee's email. If not, stop.
    Leave the lad alone. He missed a penalty. He doesn't need telling to end his life.
    Name-calling: 7. Evidence: 0. Shall we start again?
    `,
  ),
  lines(
    'lines-witness/share-with-comment',
    { labels: [], direction: 'quoted' },
    `
    RT "someone should shoot the old hag" – from an account with a poppy in its name
    This. This is what women in local government wake up to. 👇 "shut your mouth or we'll shut it for you"
    Look at the replies to this. Just look. "Ape." "Send her back." She's reading the weather.
    Sharing with permission. He wrote "I hope you get raped" because she turned down a licence for a burger van.
    QT: 'doctors are lying scum'. My dad's one, he's asleep on the stairs in his shoes.
    "Paid actor" lol. I was in the next bed to him, pal
    ^ imagine being this angry at a library
    From my mentions, today, unedited: liar. liar. crook. lovely cardigan. liar.
    so this just appeared under a post about my dead cat: good. you next
    Screenshot: a man with 40k followers calling a 16 year old campaigner "a nasty little retard". He's a verified life coach.
    > "kill yourself you fat pig". My crime: I said Bovril is tea.
    Quoting this so that you can see what's become of this site. He's asking where she lives. He's being told.
    I've blurred the name. I have not blurred "filthy Arab", because I think you need to see it.
    When they say there's no abuse problem in the game, show them this: 'break his legs', 'end his career', 'end him', and he's seventeen
    "Groomer!!!" to a drag queen reading The Tiger Who Came to Tea. We had forty kids and a cake.
    Thread of what our junior doctors got after the strike vote: parasites, murderers, greedy brats, and a box of doughnuts from the porters ❤️
    Reposting the vicar on being called a heretic whore: "I am at least flattered by the second."
    wow. Just wow. "cotton picker", to a KC, in 2023
    this you? "be kind x" and then, same day, "she wants drowning"
    Pinned so that future me remembers why she left the council: "we know about your mother".
    Via my colleague: the comment that got a man sacked. It reads, I'd do time for her. The smiley isn't helping him.
    `,
  ),
  lines(
    'lines-witness/condemned-by-bystanders',
    { labels: [], direction: 'quoted' },
    `
    It's a disgrace that any MP should open a letter that says she'll be killed
    Nobody should be called scum for giving people a vaccine. Nobody.
    We stand with Dr Khan, who has been called a terrorist, a liar and worse for doing her job.
    I didn't vote for him, I can't stand his politics, and I'm appalled that somebody threatened his children.
    The racist chanting on Saturday doesn't speak for our club. It doesn't speak for this town. Get out and stay out, we said to them.
    If you told that girl to harm herself because she lost a baton in a relay, I hope you'll find somebody to talk to, and leave her be.
    Whatever you think about the strike, "hope your patients die and you with them" is beyond the pale.
    the way people talk to the girl at the tills. thick this, slow that. shes on her own w two kids
    As a Christian I'm ashamed that a man with a fish on his car shouted "whore" at the midwife
    Calling refugees cockroaches is how it started in Rwanda. My uncle was there. Please stop.
    Our village is better than the person who wrote LIAR on the parish clerk's gate.
    The abuse of referees has to end. Lad of fifteen, first match, called a blind c*** by a dad. He's handed in his whistle.
    I'm a Tory, she's Labour, and whoever sent her that noose is no friend of mine
    This is what I want to say to whoever published Professor Vane's street: she has a mother with dementia. That is whom you frightened.
    Shame on the paper for "Enemies of the People". Judges got death threats that week.
    One in four teachers has been sworn at by a parent this term. "Useless bitch" is not feedback.
    Stop calling him mental. Stop calling her a psycho. Get them a bed. That's the headline.
    stop sending her "go die" edits theyre not funny she's 12
    A statement from the ward: yes, we were spat at; yes, one of us was called a slur; no, we aren't leaving.
    He calls himself a patriot and tells a British soldier's widow to get out of the country. I've no words for it.
    Can we be clear that joking about raping a councillor is not "locker room"?
    The BMA condemns in the strongest terms threats to slash the tyres, and the throats, of GP partners in {town}.
    I marched against her in 2019. I'd walk beside her today. You do not put a woman's kids' school on the internet.
    It's never just words. First it was "traitor". Then it was a brick. Then it was him, with a knife, in a library.
    I'm fed up of hearing disabled people called scroungers by men who claim for their moats.
    People who call the lifeboat crews "taxi service for illegals" have never been cold in their lives
    Her ex put the pictures online. If you looked for them you're part of it. If you called her a slag you're part of it.
    Two wrongs, lads. He was out of order and so is "someone cut his hands off".
    The imam and the rabbi and our Methodist minister read out, one after another, what each had been called this month. Then we had soup.
    `,
  ),
  lines(
    'lines-witness/jokes-about-abuse-got',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Been called worse by better. Been called "worse" by a parrot, actually, in Whitby.
    New mug arrived. It says BIASED HACK on one side and LEFTIE STOOGE on the other, so I can be insulted with either hand.
    Man calls me a fat useless Tory. I'm a size ten, I'm Green, and I'll grant him useless before coffee.
    got called a cockroach, googled it, they can live a week without their heads. flattered tbh
    "You'll burn in hell." In this economy? The heating alone.
    My hate mail has started to include recipes. I don't know if it's the same man.
    He said that I should be hung. Hanged, I replied. Now he's cross about two things.
    Dear troll, I'm "a dried up old prune". Prunes keep you regular. You, sir, are very regular.
    Rate my abuse: 4/10, "bald liar". The bald's fair, the liar is lazy, no mention of my ears.
    It's all fun and games till your own grandmother likes the comment that calls you a pillock
    stand up comedian tip: when somebody yells "kill yourself" say sir this is a Wetherspoons
    Overheard on a doorstep in {town}: "Are you the lying one or the stupid one?" I said I was the one with the leaflets.
    An anonymous account says I'm in the pay of the Chinese. Last Friday I paid the Chinese. Spring rolls, chips, curry sauce.
    Today's insult was 'soggy biscuit of a man' and frankly I'm stealing it for my bio
    I was called an ugly witch by an account with a fishing photo, and even the trout looked embarrassed
    Death threat in Comic Sans. Hard to know how scared to be.
    My daughter has taught the baby to blow raspberries every time that I read aloud the word "traitor"
    They've called me a snowflake, a libtard and a communist today. My horoscope said I would meet new people.
    we do dramatic readings of the hate mail at xmas. nan does "you insufferable harpy" in a Welsh accent. brings the house down
    Update: the man who wrote that I'm a waste of a chair has now complained that my surgery has no chairs
    "Overpaid parasite" has bought a raffle ticket and won the hamper. I handed it over myself. We're both still confused.
    Turns out that "vile hag" scans perfectly in the second line of Jerusalem.
    Autocorrect has saved my faith in humanity: I've just been called a "Lying duck".
    In fairness to the chap who said I've a face like a dropped pie, it was a very good pie
    asked my husband if I'm the "screeching banshee" in the Gazette letters. he said "define screeching" from the shed
    `,
  ),
  lines(
    'lines-witness/your-own-words-thrown-back',
    { labels: ['insult'], direction: 'subject' },
    `
    "We need to talk about kindness." No, we need to talk about how dim you are.
    You wrote "I'm humbled". You should be, you're an oaf.
    "As a mother," she begins. As a mother you're a joke, as a doctor you're worse.
    'I'm not going to apologise' he says. Typical of a pig-headed little tyrant like you.
    "Listening to residents". With what? There's nothing between those ears, you lump.
    so "tired but proud" are you. tired of what? being a talentless cow?
    "It's complicated." It isn't, you're just slow.
    You said on {programme} that "people are not stupid". Speak for the people, love, not for yourself.
    "Happy birthday to me" and many happy returns to the ugliest woman in Wales
    My favourite bit is where you say "let me be clear", and then mumble for ten minutes like the village drunk that you are
    "Proud to serve." Serve what, slops? You're a dinner lady with ideas. A thick one.
    You quote Orwell. You've the prose of a parking fine and the mind of a parking meter, you pompous nit.
    "I'll be taking a break from social media". Best thing you've ever written, you whiny drip
    'Constructive criticism welcome!' Right: construct a personality, you wet lettuce.
    "Hope you're all well"... we were till your gormless mug popped up
    oooh "lived experience". ur lived experience is bein a fat moaning waste of a chair
    "No comment" from a woman who's never had a thought worth commenting on. Airhead.
    "Onwards and upwards". Downwards, you clot. You've lost four elections.
    "The evidence suggests" that you're an idiot
    Your bio says "mum, runner, GP". Mine would say: bad, slow, awful. About you. You berk.
    "Trust the process". The process gave us YOU, you cretinous wet wipe
    She asks "what more can we do?" You could stop being such a tedious, braying donkey for a start.
    u said 'educate urself'. i did. turns out ur an ignorant cow and theres peer review
    "This is what democracy looks like", next to a selfie. Democracy's got a face like a smacked arse then.
    "Sending love". Keep it, you oily creep.
    A wise head on young shoulders, they called you. One out of two. The head is a turnip.
    "Can't wait to meet you all!" Wish I could say the same, you dreadful man.
    `,
  ),
  lines(
    'lines-witness/agreeing-with-the-quoted',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    Whoever sprayed LIAR on your office can have a pint on me. You are one, and a cow to boot.
    He called you a thieving witch and you want sympathy? Spot on, I thought. Witch and thief.
    "Corrupt clown" said the heckler. Give that man a medal, you're both.
    +1 to the guy who called you a fraud and a moron
    They say he went too far, that pensioner. I say he stopped short: you're a crook, a dunce and a snob.
    So someone named you "the stupidest swindler in Essex". I'd check Kent, but yes.
    why are you crying about being called a fake idiot. its TRUE. you are a fake AND an idiot
    I've read the message you posted for pity, where you're called a lying hag. I'd have written it shorter. Lying hag. There.
    The letter in {paper} that branded you a dishonest buffoon was mine, and I stand by both words
    For once I'm with the trolls. You're a grifter. You're thick. You're a thick grifter.
    "Bent halfwit." That's not abuse, that's a job description, yours
    Screenshotting the person who called you a bought and paid for bimbo doesn't make you less of one
    My wife thinks it was cruel of them to boo. I booed loudest: you are a cheat with a face like a wet weekend.
    totally agree w/ whoever said ur a scammer, also ur hair looks like a dog died
    People will say don't pile on. I'm piling. Charlatan! Nincompoop! Charlatan again!
    Read the comments, they've got you nailed: con woman, airhead, con woman, con woman, somebody selling sheds, airhead.
    It's rude to call a doctor a quack and a fat fool so I'll call you a quack and let the mirror say the rest
    Someone carved "cheating git" in your desk, did they? The youth of today give me hope, you cheating git.
    `,
  ),
  lines(
    'lines-witness/abuse-of-the-abuser',
    { labels: ['insult'], direction: 'other' },
    `
    Whoever sent that to her is a knuckle-dragging moron who can't spell
    Only a pathetic little weasel threatens a nurse. Yes, you, Gary.
    To the man who called her fat: have you seen your own profile, you bloated toad?
    You told a kid to die, you disgusting worm. You absolute gutter rat.
    lol the guy calling her dumb thinks Wales is a county. total imbecile
    Her trolls are all the same: bald, thick, divorced, living in a shed
    Imagine being such a sad loser that you send hate to a librarian. Get a life you freak
    That heckler was a drunken pig and his mate was a drunken pig's mate.
    I hope whoever wrote it reads this: you're a cowardly piece of dirt and your mother's ashamed.
    Every one of those Facebook dads is a gammon-faced cretin
    "She's a liar," says a bloke with eleven teeth and one brain cell. Shut up Trevor you thick lump.
    The fella who keyed her car's a scrote. His son's a scrote. His dog's all right.
    the reply guys in here are the stupidest inbred clowns ive seen all week
    Call her that again, you greasy nobody. Nobody likes you, your own team doesn't like you.
    He's a journalist only in the sense that a dung beetle's an architect. What a vile hack, doing that to her.
    Trolls like that are just ugly inside and mostly outside as well, sad fat virgins the lot
    Nasty old bigot, sitting there in his conservatory writing hate to a girl of sixteen. What a worm.
    `,
  ),
  lines(
    'lines-witness/threat-to-the-abuser',
    { labels: ['threat'], direction: 'other' },
    `
    Whoever sent you that needs his fingers breaking, and I know two fellas who'd do it
    You called my sister a slag. I'm outside yours on Friday with my cousins.
    If I find the lad who told her to die I'll put him through a window, hand on heart
    Give me five minutes alone with the bloke who wrote that and they'll be scraping him off the wall
    he threatened her kids so now hes getting burnt out of his house. simple as
    Troll my MP again and you'll eat through a straw.
    The old way was to drag a man like that behind the Legion and take a bat to his knees. We still have the bat, and he still drinks there.
    I would happily hang every last one of those commenters, and I'm not being funny
    Found his workplace. Going down there at clocking off. He'll not call another woman that with no jaw.
    Someone shank him. He called her a monkey. He deserves it.
    Dear Kevin, you wrote that the doctor wants stabbing. How about you go first? I'll come to you.
    anyone who bullies that kid on tiktok gets their head stamped on by me personally
    Whoever posted her address should have his own house go up tonight, and I've a full can and a free evening
    My fist and your nose have an appointment, troll. You don't speak to my teacher like that.
    Mate said what he said about the nurses' picket. We're waiting for him after the match, all six of us.
    `,
  ),
];
