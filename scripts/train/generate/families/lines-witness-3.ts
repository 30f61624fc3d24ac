import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Courts, newspapers, moderators, parliaments, classrooms and guidance that name abuse, and abuse dressed as news, notices, lessons and definitions. */
export const linesWitness3: readonly Family[] = [
  lines(
    'lines-witness/court-and-news',
    { labels: [], direction: 'quoted' },
    `
    Man, 54, admits sending MP 'I will cut you up' emails. Sentencing in {month}.
    Court hears nurse was told she would be "dragged out by the hair"
    Pensioner jailed for calling mosque and promising a fire
    TROLL FINED AFTER BRANDING TEACHER 'FAT PIG' 400 TIMES
    A jury has heard how the defendant wrote "you deserve to be shot" to the head of a vaccine clinic.
    Woman who told councillor to kill herself gets a suspended sentence and sixty hours of unpaid work
    Police are investigating after a brick with the word TRAITOR was thrown through a constituency office window in {town}.
    The magistrate said that calling a paramedic a "filthy foreigner" while she was treating you was as low as it got.
    BREAKING: arrest made over threats to kill the health secretary
    Three students suspended over a group chat in which they joked about raping a lecturer
    He pleaded guilty to publishing the home address of a judge alongside the words "pay her a visit lads".
    Coroner: bullying messages, among them 'do us a favour and die', contributed to the death of a Year 10 pupil
    Winger targeted with racist abuse after penalty miss; club hands twelve accounts to police
    Former soldier told tribunal that his manager called him a cripple and a scrounger in front of customers
    Libel: blogger who called consultant "a child killer" to pay her £60,000
    The prosecution read out the tweets one by one. Rot in hell. Watch your back. Tick tock. The public gallery was silent.
    Teenager sobbed in the dock as the texts she'd sent were read: ugly, nobody likes you, go hang yourself
    Report finds that two in three women councillors have been called a slur in the last year and one in five has had a threat of rape.
    Election watchdog says candidates were spat at, sworn at and told that they would "get what's coming"
    Bus company apologises after driver told a girl with Down's syndrome that she was 'a retard holding everyone up'
    Judge to stalker: "You told her that you knew when her lights went off. You meant her to be afraid."
    Football: fan banned for life over Hillsborough taunts
    Charity boss cleared: papers that called her a fraud print their apologies on page 31
    The inquest was told the doctor had received letters calling her a murderer every week for two years.
    Vandals daubed NONCE on the wrong man's house, police confirm. He's a grandfather of six who'd never had so much as a parking ticket.
    Actor says that strangers threatened her baby over a film about mermaids
    Man who shouted "I'll blow your heads off" at school crossing patrol was drunk, sorry and eighty-one, court told
    Synagogue guards doubled after caller said "all of you will burn"
    Paper withdraws cartoon likening migrants to cockroaches
    Ex-councillor convicted of harassment: wrote 'lying bitch' on rival's car in lipstick
    He was called a liar in print on Monday and proved right in print on Saturday, on a much smaller page
    Local news: allotment chairman resigns after being likened to Pol Pot
    Update on this morning's incident at the surgery: a man who threatened staff with a knife has been arrested and nobody is hurt.
    Which MP gets the most hate? Researchers counted. The word they found most often was "scum", followed by "traitor" and then by a word we cannot print.
    `,
  ),
  lines(
    'lines-witness/moderators-and-rules',
    { labels: [], direction: 'quoted' },
    `
    Mod note: comment removed. We don't allow 'shoot the lot of them' on here, not even about seagulls, because it's never about seagulls.
    Reminder: calling another member a moron gets you a week off. Second time, you're out.
    Your post was removed for the following reason: threat of violence ("I'll knock your teeth out").
    Locked. Eleven people called the OP a liar and nobody brought a source.
    admin here pls stop posting where the family lives. I will ban. I have banned my own brother
    Our house rules: no slurs, no telling people to die, no photos of anybody's children, no recipes with raisins.
    To the four accounts who wrote "hope she gets raped": reported, blocked and passed to the police.
    Comments that describe patients as vermin, scroungers or a waste of money will be deleted and their authors muted.
    We have had to close the comments. You know why. If you don't, read what was said about the mother.
    This page is run by volunteers. Yesterday we deleted 212 messages, of which 96 said that the midwife should hang.
    Notice to members: the thread in which Mr Dunne was called a bent, thieving parasite has been taken down on legal advice
    Examples of posts that break rule 4: "kill yourself", "go back to Africa", "I know where you live".
    Stream chat rules. dont be racist dont say the r word dont ask for feet
    I'm a moderator for a knitting group. You would not believe how often I read "I'll stab you with a 4 mm".
    Trust and safety reviewed your report. The message "you are a worthless slag" was found to go against our rules and has been removed.
    Trust and safety reviewed your report. The message 'I'm going to find you' was NOT found to go against our rules. I've read this sentence ten times now.
    Please don't reply to the man calling people groomers. Use the three dots. Use them well.
    The phrase "final solution" is on our automatic filter, with apologies to the chemists among you
    Someone asked in here for a councillor's home address. No. Never. Banned.
    Hi all, I've hidden Kev's comment. Kev, you can't call the vicar a fat fraud. Talk to the vicar, Kev.
    We're a support group for survivors. If someone messages you privately to say that you lied, tell an admin at once.
    `,
  ),
  lines(
    'lines-witness/parliament-and-reports',
    { labels: [], direction: 'quoted' },
    `
    Will the Minister join me in condemning those who told my constituent, a nurse, that they hoped she would die?
    Mr Speaker, I have been called a traitor, a quisling and a whore, and I'm still here.
    The honourable Lady read into Hansard the words "we will get you like we got the other one".
    I withdraw the word "liar", Mr Speaker, and replace it with "stranger to the facts".
    Select committee today: evidence from women MPs on rape threats. {programme} led on the football.
    Motion 14: this council deplores the use of "scum", "vermin" and "parasites" about people who claim benefits.
    My Lords, when a schoolgirl is told by a thousand men that she should be raped for playing a video game, the law is out of date.
    Point of order: the member opposite called me a silly woman. It was picked up by the microphones.
    In the Senedd this week they debated what's shouted at referees. Under-twelves' referees. Blind, bent and worse.
    Before the debate she asked that children leave the gallery, and then she read the letter: 'I'll burn you alive, you foreign bitch.'
    Paragraph 31: respondents reported being described as "baby killers" (48), "Nazis" (37) and "quacks" (22).
    The First Minister told Holyrood that his wife had been sent excrement, a noose and a sympathy card with his name on it.
    Our amendment would make it an offence to encourage another person to harm herself. "Just do it, then" is where it starts.
    No member should have to explain to security what "we know your route to work" may mean
    Tonight's full council lasted four hours; three of them were about who called whom a dinosaur
    When I was elected my predecessor gave me three things: a stapler, a list of lunches, and a folder marked 'death threats, unsigned'.
    Written question 1187: how many staff at the Department have been called terrorists in the street since the protests began.
    I put to the chief constable what was said to our traffic wardens: stab-vest material, all of it, and every word from adults with children in the car
    `,
  ),
  lines(
    'lines-witness/classrooms-and-parents',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Year 8 today: "Sir, he called me a nonce." "What do you think that means?" "Like, an idiot?" We had a talk.
    A boy in my form asked what a slag was because his uncle calls his mum one.
    He told the class that girls are stupid. I asked him to add seven eighths and two thirds. A girl helped him.
    My son came home and asked is he a dirty foreigner. He's five. He was born upstairs.
    pupil of the week: told the bully "you can call me spaz all day, i still beat you at chess"
    "Miss, Kyle said he's gonna stab Jaden." Kyle meant in Fortnite. We spent an hour finding out that Kyle meant in Fortnite.
    Wrote home to eleven parents today about the phrase "kill yourself" in the maths chat. Nine thanked me. One asked for proof. One wrote it to me.
    When I was at school in {town} they called us bog-trotters and the nuns did nothing
    She's nine. Somebody passed her a note. It said fat, ugly and smelly, one for each line of the haiku they'd been set.
    The nativity is cancelled because two fathers have threatened to batter each other over who's Joseph.
    What I've been called by children this term: bald, ancient, a wasteman, "mum".
    The girls have been rated out of ten by the sixth form boys. We have the spreadsheet. There'll be an assembly and it won't be gentle.
    My daughter is deaf. On the bus they make noises at her. The driver stopped, turned round and signed at her: are you OK?
    At parents' evening: he was called a retard by a supply teacher. Yes, you heard me. A teacher.
    "Your mum's dead." "No, your mum's dead." Break duty in a nutshell
    i was the fat kid. "here comes the landslide" they used to say. anyway ran my first 10k today
    To the mum who called my pupil a little thug in front of the whole gate: he is six and his dad died in {month}.
    Overheard in reception class: "You're a poo head." "You're a poo head's DOCTOR."
    She asked us not to use the word gypsy as a swear word, and told us where she was born, and nobody has done it since
    `,
  ),
  lines(
    'lines-witness/guidance-and-lists',
    { labels: [], direction: 'quoted' },
    `
    Words we ask staff to log as abuse: stupid, bitch, foreigner, useless, any swearing, any threat however mild.
    The NHS zero tolerance poster: you may be angry, but "I'll smash your face in" ends your appointment.
    In our corpus the commonest insults to women scientists were ugly, stupid, hysterical and whore; to men, idiot and shill.
    Glossary for carers: "mong", "spaz" and "retard" are slurs about learning disability. Don't use them, and challenge them.
    Coded language to look out for: "globalist", "skypes", "the usual suspects" used of Jewish people.
    Is it a hate crime if he called me a dyke while he broke my window? Yes. Tell the police that he said it.
    A threat need not say "kill". "It'd be a shame if your nursery flooded" is a threat too (College of Policing, module 3).
    Leaflet for candidates. If a caller says that he is outside your home: lock the door, ring 999, keep the message.
    Our study coded 9,000 replies: insults such as 'clown' (31%), accusations such as 'paid liar' (22%), wishes of death (4%).
    What to do if someone tells you to kill yourself online. 1: It isn't true. 2: Keep the message. 3: Talk to someone today.
    The word "hysterical" has a history, and I give a lecture on it. So has "cretin", so has "idiot"; both were once diagnoses.
    "Quack" from Dutch quacksalver, someone who hawks ointments. "Charlatan" from Italian, a man who babbles. That's today's etymology.
    Dehumanising terms in our sample: rats, cockroaches, vermin, parasites, plague. Each has been used before a massacre somewhere.
    The survey gives examples of sexual remarks (being asked for nudes, 'nice tits') and asks how often you've had them at work.
    A style guide note: don't write "illegals", don't write "swarm", and put "invasion" in quotation marks or leave it out
    For new call handlers: abuse is not the same as distress. "Help me, you stupid cow, he's not breathing" is distress.
    Signs that your teenager is being bullied online: a hidden phone; new names like loner, snitch, pick-me; not wanting to go to school.
    The law in one line: you may call a politician useless, you mayn't tell her she'll be stabbed
    Module 2: reclaiming. "Queer", "crip" and "mad" have been taken back by some of those they were thrown at. Ask first.
    annotators please note, 'die mad about it' is an idiom, 'die' isnt
    `,
  ),
  lines(
    'lines-witness/news-form-abuse',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    BREAKING: local councillor found to have brain, doctors baffled, turns out it was gas. Thick as you like and a liar too.
    Headline: {name} tells truth for first time, faints. You fraud, you fool.
    The court finds you guilty of being a fat lying cow, sentence to begin when you next look in a mirror
    News just in, corrupt halfwit gets another pay rise. That's you, darling.
    Obituary for your career: she was dim, she was dishonest, and she's survived by her expenses
    This just in from {town}: the biggest con artist in politics still can't tie his shoelaces, the muppet
    EXCLUSIVE: scientists identify dumbest crook in Britain, she has a blue tick
    weather: cloudy with a chance of you talking out of your arse and fiddling the numbers again
    Jury's back. Thief, unanimous. Imbecile, unanimous.
    Next on {programme}: a bent idiot explains economics. Hello {name}
    Minutes of the last meeting: apologies none, lies eleven, brain cells nil, chair Cllr Clown
    Verdict: guilty of fraud, guilty of stupidity, guilty of that haircut. Take her down.
    We interrupt this programme because a lying buffoon has been let out on the steps of the town hall
    Fact check on you. Honest? False. Clever? False. Bought by Big Pharma? True.
    The Nobel prize for lying goes to Professor Pillock here
    Ofsted report on {name}: Inadequate. Crooked. Thick. Special measures.
    Police have released a description of the robber: about five foot three, smug, stupid, wears a councillor's lanyard
    Study finds link between being you and being a cheating little weasel (p less than 0.001)
    `,
  ),
  lines(
    'lines-witness/notice-form-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    Mod note: this woman has been removed from the human race for being unbearable
    Notice to all residents: the idiot at number one, meaning you, the MP, is loose again
    Reminder. You're a moron. This has been a reminder.
    Rules of this page: no spam, no swearing, and nobody as stupid as you, so off you trot
    Warning label for {name}: contains no brain, may cause nausea
    Your account has been reviewed and found to be run by a vacuous, preening twit
    Terms and conditions apply: the term is cretin and the condition's permanent
    hi all admin here just popping in to say dr brandt is a nasty old trout, carry on
    PUBLIC INFORMATION FILM: do not approach this man, he's thick and it spreads
    Lost: one mind. Last seen on you in about 1994. No reward, you were never bright.
    Please be advised that the person you're reading has the charm of a blocked drain and the wits of the blockage
    This seat is reserved for the most pathetic man in {town}. Ah, councillor. Do sit.
    Wanted: somebody with the patience to explain bus lanes to an ape in a suit like you
    Customer notice: our refund policy doesn't cover voting for a useless lump like yourself
    Recall notice! Faulty goods! One MSP, defective in the head, return to sender
    The committee regrets to inform you that you're a drip, a drone and a dolt
    Caution, wet wet wet. That's you. A drip of a man.
    `,
  ),
  lines(
    'lines-witness/lesson-form-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    Today's word, children, is imbecile. Can anybody see one? Yes, well done, she's on the telly.
    Definition of a pillock: see your mirror, prof
    Pop quiz. What's got two legs, no shame and the IQ of a crouton? Look down. It's you.
    Repeat after me: I, {name}, am a stupid, stupid woman.
    Must try harder at being a person. D minus. You horrible little man.
    let me explain it in words even you'd understand. you. are. dumb.
    Spell useless. Good. Now spell your surname. See?
    If Kate has three ideas and they're all rubbish, how thick is Kate? Show your working.
    They used to have a hat for you, a pointy one, with a D on it. Bring it back, I say.
    Teacher's report on you: talks too much, knows too little, smells of gin
    History will remember you, if at all, as a fat footnote and an oaf
    Lesson one, you're an airhead. There is no lesson two because lesson one went over you.
    Homework for {name}: write a hundred times that you're a disgrace and a dullard, then don't come back
    The rule of three: you're boring, you're ugly, you're boring.
    Even Year 2 would have spotted that, you dunderhead, and Year 2 eat glue
    Biology question, how do you walk upright with no spine and no brain?
    Noun: dipstick. Plural: you and your husband.
    `,
  ),
  lines(
    'lines-witness/definitions-of-people',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    Parasite, noun: an organism that lives off others. Example: you.
    "Vermin control," said the sign on the van, and I thought, at last, they've come for the councillor
    Scientists call it a tapeworm. We call it our MP.
    My dad ran a pest firm forty years. He'd know what to do about a rat like you.
    The vet says what you've got to do with a sick animal. You're a sick animal, {name}.
    What is the difference between you and a leech? The leech lets go.
    Somebody told me you were human. I want a second opinion.
    as the biology teacher said, pond life. waves at you
    "Creature" isn't an insult, it is the only word that fits. You thing. You crawling thing.
    They taught us about plagues at school: locusts, frogs, and whatever you are
    I called you an animal and people complained. I apologise to animals.
    Subhuman is a strong word. I looked for a weaker one that described you and there isn't one.
    In the old days they put things like you in jars
    You aren't a person, you're an infestation with a lanyard
    fumigate the town hall i said to the wife. theres one of em in there, the {role}
    the documentary said cockroaches survive anything. checked ur majority. correct
    `,
  ),
  lines(
    'lines-witness/accusations-as-procedure',
    { labels: ['accusation'], direction: 'subject' },
    `
    Mr Speaker may not allow the word but Facebook does: liar. Liar, liar, liar.
    I put it to you, madam, that you pocketed the raffle, the roof fund and the rest
    Motion: that you're bent. Seconded by everyone with eyes. Carried.
    Exhibit A, her house. Exhibit B, her salary. I rest my case, she's on the fiddle.
    Question 1: who paid you? Question 2: how much? Question 3: did you count it before or after you killed the service?
    For the minutes: Councillor Bright took the developer's shilling. Minute it. Minute it!
    Conflict of interest statement, corrected: the author's a fraud and gets her money from the firm she reviews
    Under the Freedom of Information Act please tell me how you sleep at night, you two-faced embezzler
    Dear GMC, this woman isn't fit to practise, she is a fake and a pill-pusher in the pocket of the drug reps. Copied to her, so she knows.
    "No further questions" because we all know the answer, you rigged it and you lied about rigging it
    My learned friend calls it an oversight. It's theft, and you're a thief, and I'd say so in any court.
    The audit says unexplained. I'll explain it. You nicked it.
    Sworn testimony of me, Darren: that man's a swindler, always was, did my uncle out of a caravan
    In summary, m'lud, a quack, peddling poison to pensioners, for cash.
    Peer review of your paper: made up. Peer review of you: made up too, you phoney.
    Objection! Witness is a paid stooge. Sustained, by me, on my sofa
    Roll call of cheats in this town. Dunne? Present. Hartley? Present. You? Front row, as ever.
    `,
  ),
];
