import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Thanks in spite of abuse, harmless quotations and tellings, and abuse that shares, quotes and agrees: threats, hatred, lies imputed. */
export const linesWitness6: readonly Family[] = [
  lines(
    'lines-witness/thanked-in-spite-of-abuse',
    { labels: ['support'], direction: 'quoted' },
    `
    They call you a quack. You caught my mum's tumour in an eight minute appointment. Thank you, doctor.
    Ignore whoever said "useless". You stood in the rain with us for nine hours.
    To the "lazy parasite" in room 4: you held my hand at three in the morning and I've not forgotten
    I've seen what they shout at you, and I've seen you smile back. You're braver than I'd be.
    Don't let the "go home" lot get to you, Dr Osei. This is your home, and we're lucky that it is.
    Some eejit called you a liar on Facebook so I have sent eleven people your figures. Keep going.
    Sorry that you've been told to die for saying what's true. We're with you, all of us on the ward.
    u got called a witch so we knitted u a hat. pls wear it to council
    To every nurse who was spat at or called a murderer this winter, thank you, from a man with two working lungs
    He said that women can't ref. You gave him a yellow. My daughters stood up and cheered. Cheers, ref!
    “Traitor”, they painted. I hope you've seen what we painted over it: your name, and a heart.
    Saw the threat. Rang your office to volunteer. Where d'you want me?
    you're not "thick", you're dyslexic, and you taught half this town to swim
    The man who called you a terrorist doesn't speak for Burnley. The queue for your clinic does.
    After all that filth in your mentions I only wished to say the new ramp is perfect and I went through it twice
    Thank you for reading out the hate you've had. My girl gets it too. She heard you and sat up straighter.
    `,
  ),
  lines(
    'lines-witness/harmless-quotation-and-telling',
    { labels: [], direction: null },
    `
    As my dad used to say, measure twice, cut once, swear only after
    I told her to her face: you were right about the roof and I was wrong
    Everybody says the new bakery's good and everybody's right
    "Express" checkout. Twenty minutes. I've aged.
    They say you should never go back, but I went, and the sea was still there
    My gran had a saying for weather like this and it can't be printed in Welsh
    "Doctor!" shouted the toddler at the postman, the priest and the cat
    The sign said No Dogs. The dog couldn't read. Everyone on the beach had a sausage fewer.
    Imagine telling your younger self that you'd look forward to bin day
    Someone just sent me forty tulips and no card. Own up.
    Apparently I'm a grandmother?! Six pounds two, both well!
    He said, "I'm going to end this meeting now," and nobody moved, for there was still cake
    Called it "a modest proposal", did he? It's a nine storey car park.
    quoting the minister: "we will publish by spring". quoting me: which spring
    My son told the head teacher that he'd like fewer Romans and more volcanoes
    Overheard on the 73: "I'm not saying he's a druid, Pam, I'm saying he's got the sandals"
    "Temporary" lights, {year} to present
    According to the label this jumper is "sand". According to my husband it is brown. We're in talks.
    I said to the surgeon, will I play piano after? He said yes. I said funny, I couldn't before. He'd heard it.
    As the poet says, about suffering they were never wrong, and as the ferryman says, mind the gap
    You wrote that the consultation closes on the 4th; the website says the 11th. Which is it?
    In the words of my driving instructor: brake, brake, BRAKE, lovely
    got told "ur the best teacher" by a kid i gave detention to twice. im not crying
    What did the judge say? Adjourned till {month}, the heating's broken.
    Screenshot of my mum's text: "Have you eaten. Is it still raining there. Your father has bought a boat."
    Word of the day: 'petrichor'. Word of the year, going by my street: 'cones'.
    `,
  ),
  lines(
    'lines-witness/shared-with-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    RT: just look at this face and tell me that's not a man who eats crayons
    Sharing so everybody can see how stupid our head teacher is. You're welcome, Miss Thicko.
    This 👇 is what we pay taxes for: a whingeing, gormless lump in a gilet
    "Proud to launch our new strategy" / proud to be a plank
    imagine posting this with ur full chest when ur that ugly and that wrong
    ^ found the village idiot
    QT'ing so my followers can laugh at you, because I've stopped: dim, dim, dim.
    Screenshotted before you delete it, you coward. Framing it under "Fools, British, 21st century".
    ratio + you're a dunce + nobody asked + that cardigan
    Caption competition! I'll start: Half-wit discovers microphone. Sorry, Asha, but look at you.
    pov: youre dr brandt and youve never had a thought
    Everyone share this woman's thread, it's the longest suicide note a career ever had, the dizzy moron
    So this thing popped up in my feed. It's called a councillor. It's ugly, it dribbles, it votes.
    Tell me you're a pretentious bore without telling me. Ah, you already have, in eleven parts.
    Thread 🧵 of all the times {name} has been an imbecile. 1/ today. 2/ yesterday. 3/ see 1.
    This you? Thought so. Same gawp, same crumbs down the front, same porridge where the mind should be.
    Ladies and gents, the dullest, vainest, slowest MP in Kent has logged on
    live reaction of me reading ur post: 🤡🤡🤡 thats you btw the clown
    `,
  ),
  lines(
    'lines-witness/quoted-then-threatened',
    { labels: ['threat'], direction: 'subject' },
    `
    "See you all on Saturday!" You won't see Sunday.
    "I'll never stop speaking out." You will with no tongue.
    You said you'd walk from Leith to London for the NHS. I'll be waiting at Doncaster with a bat.
    'My door is always open', so we'll be walking in. Four of us. Tooled up.
    "Off to do the school run" – I know, I'm behind you, and I'm not stopping at the lights
    "It takes more than words to scare me." Agreed. It'll take a blade.
    U said u dont do fear?? ok. get ready for some. thursday. back of the clinic.
    You tweeted a photo of your new front door. It'll burn nicely with you behind it.
    "I sleep soundly," you told {paper}. We'll fix that. We'll fix you, one night, for good.
    Your last words on {programme} were "watch this space". Make them your last words, then.
    You wrote "over to you, residents". Right. We've decided. You hang.
    "Grateful for my security detail" haha there's two of them and eleven of us
    The leaflet says Meet Your MP. I'm coming to meet you, and what's in my coat will meet you first.
    "Happy to take questions." Here's one, which hand do you write with? We'll break that one first.
    you said "make me" on here to my brother. he's getting his boots on. so am i
    Quoting you: "the baby is due in {month}". Quoting me: shame if someone kicked you down the stairs before.
    "Let's agree to differ", you say. No. Let's agree that you get out or get hurt.
    They asked you what frightens you and you said wasps. You should've said me.
    `,
  ),
  lines(
    'lines-witness/quoted-then-hated',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    "Eid Mubarak to all in {town}" – this is a Christian town, take your holiday back to Karachi
    "As a Londoner" you're no Londoner, your grandparents came off a boat and you should go back on it
    "Proud to be the first woman chair". Last one too, God willing. Women can't lead.
    You write "my wife and I". Two women. It's filth, and there's a child in that house.
    "My disability doesn't define me". It does, sweetheart, you're a cripple and a drain on the rest of us
    'English is my third language' and it shows. Go and treat people in your jungle, doctor.
    "Shabbat shalom everyone" shame about your lot owning everyone
    You told the paper your pronouns. I'll tell you mine: you're/a/man. Freak.
    "We are a nation of immigrants". No, YOU are an immigrant, and nobody wants you. Pack.
    "Growing up in Bradford," says the Taliban candidate
    u said ur gypsy n proud. proud of what? thieving? ur whole race robs
    "Black women in medicine" is a charity event, is it? You're only there to fill the quota and we all know that your kind can't pass the exam.
    The bishop says all are welcome and then in you come, with your boyfriend. Sodom had a bishop too, I expect. Disgusting deviants.
    "I came here aged six". You can leave aged fifty, brown and moaning, same as you came.
    "Autistic joy"? There's no joy in having a retard for a governor
    You signed it "a proud Paddy". Drunk by noon, then, like the rest of your race, and not to be trusted with a budget.
    `,
  ),
  lines(
    'lines-witness/quoted-group-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    My dad said never let a Muslim family on the street or they'll all come, and he was right, look at it now
    They told us it was "a few families". It's an invasion of foreign filth and it needs sending home
    You can't say it any more but everyone's thinking it: Blacks bring knives
    "Refugees welcome", says the banner. Not by me. Savages, the lot, go home.
    As the old song has it, no Pope in this town, and no Papists in our school neither, dirty Fenians
    Someone called trans people "brave". Diseased in the head is what they are, every last one.
    The professor says women are under-represented. Women are over-represented, love, in my ears. They're too emotional to vote.
    The Book says it's an abomination. I say it's an abomination. Keep gays away from children.
    i told the teacher my kid wont sit by the gypsy kids. they stink n they steal n thats a fact
    "Antisemitism is rising." So are prices. Guess who sets both. The Jews, always the Jews.
    My mate's a copper and he says it's always the Somalis. Ban them from the estate, their whole race is trouble.
    "Inclusive playground". So now the mongs get the swings and normal kids get to queue
    Granny used to say, you can't trust an Indian with a till. Forty years on I say don't trust one with a hospital.
    I'm only repeating what the whole pub says: Romanians are thieves by blood and should be rounded up and kicked out
    It was called banter when I was young, calling them what they are. They are what they are: backward people from backward places, breeding.
    `,
  ),
  lines(
    'lines-witness/hearsay-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    A little bird tells me your thesis was written by your husband. Fraud.
    I had it from a man at the golf club that you took ten grand for the bypass. Corrupt, through and through.
    Ask anybody on the estate who stole the Christmas fund. They'll say your name, thief.
    It's common knowledge you're on the payroll of {paper}. Paid mouthpiece.
    My sister-in-law nursed with you and says you fake your notes. Liar then, liar now.
    They're all saying it at the school gates: she made up the bullying to get the grant. You con woman.
    Not one but three plumbers told me you get a cut. Crook.
    The whistleblower called you "the architect". I call you a fraudster who should be in the cells.
    u told the paper ur 'just a mum'. my source says ur agency. astroturf. PAID.
    Your ex told my barber, and my barber told me: the cancer was a lie. You scammed this whole town.
    I read on a very good forum that Dr Hale gets a hundred quid a jab. Blood money, you pusher.
    Legend has it you once told the truth, in {year}, by accident. Compulsive liar.
    Even the Guardian says "questions remain". I've the answer: she cooked the books.
    Heard you on the radio saying "hand on heart". Other hand in the till, as always, you swindler.
    My friend is auditor. He say to me: this charity, this lady, is washing machine for money. Shame on you, cheater.
    A taxi driver told me everything about you and that planning deal. Taxi drivers know. You're bought.
    "There's no smoke without fire," my nan says, and you, councillor, are a bonfire of backhanders
    Three different nurses say you lied at the inquest. I believe nurses. You perjured yourself to save your pension.
    `,
  ),
  lines(
    'lines-witness/sworn-tellings',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    I was going to say something clever about you and then I remembered you're a thick bitch
    My whole family's had a vote and you're the biggest dickhead on the council, carried with one abstention (the baby)
    "Community champion". Community knobhead.
    Someone in the queue said be kind so here goes: you're a kind of twat
    The nurse asked me to describe the pain on a scale. I said {name}. That's a ten, that stupid bastard.
    Told my grandson you're what happens if you don't read. A fat, ignorant arsehole on the telly.
    they say dont feed the trolls but look at the size of this one, whos been feeding u, u ugly shit
    Your mum says hi. She also says she's sorry she raised such a spineless little prick.
    A poem for my MP. Roses are red, grass is green, you're the worst fucking moron this town's ever seen.
    "Be the change you want to see." I want to see less of you, you smug bitch.
    I've read your book so that others don't have to. It's by a wanker, about a wanker, for wankers.
    In the words of the poet, you're a knob
    For my American friends: a "bellend" is what you're looking at in this video
    My therapist calls people like you "difficult". My plumber calls you a turd. Plumber's nearer.
    muppet is a term of affection. so im not calling u a muppet. ur a bellend
    `,
  ),
];
