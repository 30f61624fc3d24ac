import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;
const harmless = { labels: [], direction: null } as const;

/** Harmless twins of the abuse that looks like quotation, and more abuse that is told: apologies, advice, long comments. */
export const linesQuoting5: readonly Family[] = [
  lines(
    'lines-quoting/quoting-her-in-earnest',
    { labels: ['support'], direction: null },
    `
    "I'm just a doctor" you're never just anything, you sat with my brother all night
    You're not just a campaigner, you're the reason our crossing exists.
    He called you stubborn and he was right, and thank God for it.
    everyone says you're the only one who rings back and they're right
    "We followed the evidence." You did, and it took guts. Thank you.
    'No question is silly,' you told my mum. She hasn't stopped quoting you.
    Not a saint, you said. Well you'll do till one comes along!
    she says "I'm only doing my job" but nobody else does it like that. thanks Nurse Jo
    Somebody wrote that you're too soft. Stay soft. We've enough of the other kind.
    "I won't be bullied out of public life" - and there were forty of us cheering in the car park
    They said you'd never last a term. Third term, same coat, best councillor we've had.
    You were right about the damp, right about the bus and right about the boiler. Keep being "difficult".
    my dad says you're the only politician he'd lend his drill to and he doesn't lend his drill
    'Ask me anything,' you wrote, and then you answered all 212. Hats off.
    I quote you to my students every year: check it, then check it again. It's on a mug now.
    They call you relentless as if it were a fault. From a mum on the waiting list: please go on.
    "Ordinary people can change things" and there you were, changing it, in wellies
    You aren't a nuisance, Doctor, you're a nuisance to the right people
    Best line of the night: "I read the report so you don't have to". Legend!
    Heard someone on the bus say that you're the real deal. Wanted you to know.
    so-called "little clinic" has done 900 check-ups. big thanks to the little clinic
    What they said about you in the paper was nonsense, and what my neighbour Edna says about you could fill a hymn book.
  `,
  ),
  lines(
    'lines-quoting/criticism-by-quotation',
    { labels: ['criticism'], direction: null },
    `
    "We listened to residents" - you held one meeting at two in the afternoon on a Tuesday.
    'Record investment' is doing a lot of work in that press release when the ward's shut.
    You said "by the spring". Which spring, Minister?
    I don't think you lied, I think you read out a number that you hadn't checked, and that's bad enough.
    "My door is always open" but the office closes at noon and the bell's been broken since {month}
    The so-called consultation had three options and all of them were the same car park.
    not calling you names, calling you out on the vote: you told us no and then you voted aye
    He said that he'd publish the contracts. That's eleven months. Publish the contracts.
    In your own leaflet: "I'll never support a charge for garden waste." On {day} you supported it.
    "Tough choices" always seem to be tough on the same postcodes.
    It's not abuse to ask why the figure in paragraph four isn't the one in the table.
    nobody's saying you're a bad doctor, we're saying the booking system doesn't work and you defended it
    The word "temporary" has been on that sign since {year}.
    You told {programme} that waiting lists are falling. In {town} they rose by {percent}. I'd like you to correct it.
    "I take full responsibility", and then what? What happens? Because nothing did
    You quoted half of the sentence. The other half says that the effect wasn't significant.
    'World class' bus station, no roof.
    I've defended you against people who call you corrupt. You make it hard when you don't file your register on time.
    She asked us to be kind, and I will be: this policy is a mistake and it'll cost people their homes.
    Your statement says "lessons will be learned" for the fourth time this year. By whom?
    "Independent" review led by a man who used to work for the department. Do better.
    they say you never apologise. prove them wrong, the {body} letter was wrong and people missed appointments over it
  `,
  ),
  lines(
    'lines-quoting/innocent-quotation',
    harmless,
    `
    This isn't a threat it's a promise: there will be cake at the meeting
    So-called "summer". I've got the heating on.
    "Kill your darlings" is the best advice I ever got about council reports
    My toddler's word of the week is "poo-head" and it's aimed at everyone, including the vicar
    as macbeth's witches nearly said, when shall we three get a gp appointment
    'You'll never take me alive,' says my dad, of the flu clinic. He's booked for half nine.
    "Off with her head!" We're doing Alice at the Guildhall, tickets seven pounds.
    The dog has been called a thief, a liar and a disgrace today, all of it fair, it was a whole chicken
    he calls me the wicked witch because I hide the biscuits. I'm his nan.
    Our am-dram villain needs a better insult than "you cad". Suggestions?
    not a doctor, not even a first aider, but that looks like a wasp sting to me
    Everybody says you're taller on the telly and they're right
    "I could murder a curry," she said, and the interpreter went pale.
    You're not a real Yorkshireman till you've been called a soft southerner by your own grandmother
    In chess we say the queen dies on d5. Nobody call the police.
    my boss said the spreadsheet should be taken out and shot and i agree with her
    "Liar Liar" is on at nine if anyone likes nineties comedies
    The review says our cheese is "evil-smelling". That's the point of it!
    fraud awareness talk at the library, thursday, free tea, bring your dodgy texts
    He told me to break a leg and then I did. Greenstick. Panto is cancelled.
    Quote of the day from reception class: "My mum is a doctor and she is grumpy."
    They're calling it the trial of the century: who took Brenda's mug
    I'm the idiot who left the gate open, sorry about the sheep, everyone
    "You people are amazing", wrote the marathon organisers, and for once you people was meant nicely
    Reading the Commons sketch: one Honourable Member was told to sit down 14 times, like a spaniel
    it says 'vermin control' on the van, it's the rat man, the allotment's saved
    My phone changed 'kind regards' to 'kill regards' in a letter to the bishop
    "She's a monster!" is what they shout at our scrum half, lovingly
    The curse on the tomb says that all who enter shall perish. It's thirty pounds with Gift Aid.
    'Clowns to the left of me' came on at the council's Christmas do and everybody kept a straight face
    "Shut up and take my money" - me, at the church fete, to a lady with marmalade
    her words: "the budget is a beast". mine: then feed it less
  `,
  ),
  lines(
    'lines-quoting/apologies',
    told,
    `
    Last year I called you a liar under a post about {topic}. I was wrong and I've taken it down. I'm sorry.
    Dr Khan, in 2021 I wrote that doctors like you should be in prison. Then my wife fell ill. I'd like to say sorry properly.
    I was the one who shouted traitor on the steps. I'm not proud. I was drunk and I'd lost my job and none of that was your doing.
    my son is 13 and he sent you a message saying go and die. he'll be writing you a letter and he has no phone till easter
    When I was younger I used to say "that's so gay" every ten minutes. Sorry to every mate who had to sit through it
    I once told a woman on here that she was too fat to talk about health. She was a dietitian, she was kind to me, and I think of it weekly.
    To Councillor Bright: I believed the post that said you were a paedophile and I shared it. It was a lie and I helped to spread it. I've told everyone I sent it to.
    I used to be one of the people who'd write paid shill under everything. Ask me what changed. (A nurse. It was a nurse.)
    He's apologised for calling her a silly cow, she's accepted, can we get back to the sewage
    Please forgive my father, he's got dementia and he called your carer a dreadful word. He marched against that word in 1976.
    I said you had blood on your hands. It was the morning after the funeral and I wanted somebody to blame.
    For the hashtag saying that {name} should hang: I started it as a joke. It isn't one. I've asked people to stop.
    we as a club are sorry for what was chanted about the away keeper's mum. bans have been issued
    I teach hate speech law and at nineteen I wrote some. I read it to my class every autumn, names removed, mine left in.
  `,
  ),
  lines(
    'lines-quoting/advice-and-rules',
    told,
    `
    If someone writes that they'll hurt you, don't reply. Screenshot it with the time showing, then report it, then tell one person you trust.
    House rules: no calling people scum, no wishing anyone dead, no posting where anybody lives. Disagree as hard as you like.
    Admin here. The comment comparing residents to rats has gone, and so has the man who wrote it.
    can anyone help me report an account, it keeps telling my little brother he should kill himself
    Is it worth going to the police about "I know where you park"? It's the third one this week.
    Please don't share the clip of him being called that word, it's his face and his kids see it each time.
    What do you say to a child who's been told she's ugly and should die? Asking as a new form tutor.
    Moderators, you've left up "she deserves acid" and taken down my reply asking you to take it down.
    HR question: a client called me a slur on a recorded line. My manager says let it go. Do I have to?
    Tip for new councillors: make a filter for traitor, scum, hang and your own name misspelt. Saves your evenings.
    For candidates: we'll pay for cameras and a lock if you get threats like these. Ring the office. You aren't a nuisance.
    Poll for women in science: have you been called a) hysterical b) a bitch c) sweetheart d) all three before lunch
    How should I answer my uncle, who thinks that all asylum seekers are rapists, without ruining Christmas?
    My pupils asked if they're allowed to write the insults in their essay on Othello. Yes, in quotation marks, with a line number.
    Would you support a law that made it a crime to call for someone's death online, or have we got one already?
    Solicitor here: calling someone a fraud when they aren't is libel; thinking they're wrong is a free country.
    If a post says you're worthless and better off dead, that is about the writer. Samaritans are on 116 123, day or night.
    Journalists, you don't need to print the slur to tell us that there was one.
    anyone got the link to report threats to MPs, somebody has just posted one about {name} with a picture of a noose
    Training at six: what to do when a caller says he'll come down and stab you. Biscuits provided.
    we ask speakers not to read out the abuse with the names on because it sends traffic their way
    Block lists don't work for people who write "see you at the school gates", the court does. Here's how I got my order.
  `,
  ),
  lines(
    'lines-quoting/long-comments',
    told,
    `
    I've read the comments below this article and I despair. A woman loses her husband, asks for a safer junction, and is told that she's milking it, that she's after money, that he was probably on his phone. He was standing on the pavement. I was one of the people who tried to help him.
    Can I ask the gentleman who wrote that all social workers are child snatchers whether he has ever met one? My late wife was one for twenty-six years. She was spat at, called a Nazi, followed to her car. She kept every Christmas card that the grown-up children sent her. There were hundreds.
    There's a difference between saying that a policy will cost lives, which I believe, and saying that the woman who wrote it is a murderer who ought to be strung up, which the man behind me shouted through the whole meeting. The first one needs an answer. The second needed the caretaker.
    My grandfather came here from Kingston in 1955 to drive trams. He used to be called names every day, the ones you can guess, and he'd say good morning back. He told me that it wasn't politeness, it was aim. I think of it whenever I see what they send to our MP.
    It was me who found the letters in Mum's bureau after she died. She'd been a magistrate. "Evil old bitch", "hope you rot", one with a razor blade. She'd dated each of them and written what the sentence had been and whether, in her view, she'd got it right. She never told us.
    As a former editor I'll say that we did this. We printed 'enemies', we printed 'saboteurs', we drew noses on people and called it satire. Then we ran leaders asking why public life had grown so coarse. I'm retired now and I'd like to be told off in the street, please.
    lads i know its only football but that girl doing the touchline report is 24 and after saturday shes had people telling her shes only there cos of her tits, that she should get back to the kitchen, that theyd do this and that to her. my daughter wants that job. pack it in
    For what it's worth I was at that surgery on the morning in question. The receptionist wasn't "a vicious little madam on a power trip", as your correspondent puts it. She was on her own, there were forty of us, and she'd just been told that the doctor had gone home with chest pains.
    I keep seeing the claim that {name} faked the threats for attention. I open her post. I'm the one who does it, two mornings a week, with gloves. I'd happily show you the one that describes what he would do to her daughter, except that I wouldn't wish that on you.
    We had the hustings in the sports hall. Somebody at the back kept calling the Green candidate a tree-hugging mong. A lad in a wheelchair put his hand up and asked him, quite pleasantly, to explain the word. He couldn't. He left by the fire door and set off the alarm. Best politics I've seen in years.
    The letter in last week's paper said that people in temporary housing are "vermin who breed". My class wrote back. Year 6, eleven of them in temporary housing. They said that they like football, Minecraft and their own beds, and that they're sorry the gentleman is so angry. You haven't printed it.
    Everyone is sharing the bit where he calls her a liar and nobody's sharing the bit twenty minutes later where he's shown the memo, goes red and says that he'd been misinformed. Watch the whole session. It's dull, it's long, there's a lot about drainage, and she was telling the truth.
    Sir, your columnist wonders why more doctors don't speak in public. I did, once, for four minutes, about air filters. I was called a fascist, a eunuch and a paid agent of the Chinese; my practice was rung ninety times in a day; a man came and filmed my house. I shan't be doing it again.
    When she said on air that she'd been raped, the phone lines lit up with men saying that she was lying and women saying the same. I answered those phones. I want her to know that the other calls came too, later, at night, from people who whispered. There were more of those.
  `,
  ),
  lines(
    'lines-quoting/overheard-and-history',
    told,
    `
    They called Semmelweis mad for washing his hands, you know.
    "A woman's brain is too light for algebra", my great-grandmother's headmaster wrote. She taught algebra till 1951.
    Heard at the bus stop: 'that doctor's a con man'. Also heard: 'he's lovely though'. Same lady.
    In our village they still say that the old midwife was hanged as a witch. Parish records say fever.
    The landlady's sign used to read no blacks, no dogs, no Irish. My mother rented from the Irishman next door.
    The bloke on the next stool reckons all teachers are lazy commies, his daughter's just qualified and he's showing everyone the photo
    Year 8 debate: "This house believes that trolls should lose their phones." Opposed by a boy who'd called the speaker a nerd that very morning.
    Pepys was rude about everyone's wives, we forget that
    it says in the minutes of 1926 that the miners were "animals". same council, same wallpaper
    They burned her books and wrote whore on her door; now there's a plaque and a Costa
    my gaffer calls everyone a useless article, even the bishop when he came to open the shed
    The barber says that the mayor's bent. The barber says that about whoever is mayor.
    A kid told my kid that his skin was dirty. Mine is five. He went and washed. I'm not ok.
    Two ladies in the queue agreed that the new curate is "a bit much" and "one of them", and then that his sermon was the best in years
    On the train a man told a nurse in uniform that she'd killed his nan. She moved up and let him sit down and he cried till Derby.
    Nan was called a land army tart in 1943 by a farmer she later married.
    The heckler yelled 'you're a disgrace'. She said 'you're in the wrong meeting, sir, this is the flower club'.
    "Traitors' Gate" isn't about MPs, it's a water gate at the Tower, I had to explain to the coach party
    I found my old diary: at fourteen I'd written that nobody would mind if I was gone, because a girl called Tracey had told me so. Hello from fifty.
    The old union banner says scabs will be remembered, it hangs in the museum next to the biscuit tin
    he said to her, in front of the whole surgery, that foreigners shouldn't be let touch decent people. She took his blood pressure. It was high.
    My history teacher lost marks off us for calling Richard III a child murderer without a source
  `,
  ),
  lines(
    'lines-quoting/answering-abusers-firmly',
    told,
    `
    You've just told a stranger to die. Take it down and go outside.
    Say that about my doctor again and I'll see you in the small claims court, in a tie
    I don't know who hurt you but it wasn't the lady from Environmental Health, so leave off calling her a bitch
    would you like me to read that comment to your mum, Craig? because she's in my choir
    No. You don't get to call her a liar and then call it a question.
    Calm down lad. She said "evidence", you heard "surrender".
    Delete the noose. It isn't funny, it wasn't funny the first time, and you're a school governor.
    You say he's a murderer. Name the victim. Name the day. You can't.
    That's the fourth woman today that you've called a cow. Are you all right?
    I'm asking you once, politely, to stop posting pictures of her house.
    Right. 'Scum', 'filth', 'parasite'. Now tell us what you'd do about the waiting list.
    Mate, threatening a lollipop lady is where I'd have a think about my choices
    You're entitled to be furious about {topic}. You aren't entitled to frighten her children.
    Argue with what she wrote. Her looks didn't write it.
    "Just saying what everyone's thinking" I wasn't thinking it, Keith
    I was brought up to answer rudeness with a question, so: why do you need her to be stupid?
    nope not having racist nonsense on a thread about tomatoes, bye
    Sir, this is the library's page. Please don't call our borrowers degenerates. The book's due on {day}.
    You called me a traitor for speaking Welsh in Wales. Bore da.
    If you wouldn't say "rape" to her at the school gate then don't say it here. And you wouldn't, I've seen you at the school gate.
    I voted the same way as you and I'm telling you that you don't speak for me when you say she should be shot.
    That's enough. He's been dead two days and his wife can read.
    You've quoted her as saying that she hates the English. She said "hates the English weather". Put it right, please.
    im 16 and even i know you dont tell people to kys over a bus lane
    We can do this the easy way, where you apologise to the nurse, or the other way, where I ring your regional manager.
    "It was banter." Then you won't mind if we put it on the noticeboard with your name under it.
  `,
  ),
];
