import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Abuse in long comments, short replies, endorsement, mock sympathy and mock questions that look like telling of abuse. */
export const linesQuoting6: readonly Family[] = [
  lines(
    'lines-quoting/endorsing-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    hear hear to the chap who called you a stuck up old trout
    The heckler had it in one word. Pillock. That's you.
    I read that you cried when they called you a dunce. Dunces do cry, it's the only thing they're any good at.
    this ^^^ she IS a gormless cow and I'm glad somebody typed it
    You want the person who wrote "brainless Barbie" banned? I want her knighted.
    Everyone on our street agrees with the graffiti, you snivelling little toad.
    Seconded. Ugly inside, ugly outside, thick as mince in the middle.
    Never heard a truer word than when your own brother called you a selfish waste of space
    whoever made the meme of you as a blobfish, thank you, it's the lips
    My doctor says I shouldn't get worked up so I'll just say ditto to the ones calling you a cretin.
    That reply has nine hundred likes because nine hundred people think you're pathetic. Sit with that.
    is it true someone shouted 'get off you talentless lump' at your book launch? on behalf of readers everywhere, bravo to them
    Glad I'm not alone. I thought it was just me that found {name} a preening, empty-headed dolt.
    The word you're all looking for to describe him is weasel, and no, I shan't apologise to weasels.
    Agree with every insult in this thread, particularly "sentient damp patch".
    to whoever said she's got a face like a bag of spanners: lol accurate
    +1 for imbecile
    They asked for one word to describe our MP. Seventy per cent said useless. I said repulsive, I felt useless was soft.
    even your supporters call you a liability in the pub, you lumbering oaf
    It's been put to me that I shouldn't call Mrs Marlow a harpy. I've thought it over. Screeching harpy.
  `,
  ),
  lines(
    'lines-quoting/endorsing-accusations',
    { labels: ['accusation'], direction: 'subject' },
    `
    The man who shouted 'fraud' is a hero and you, madam, are the fraud in question.
    A nurse at your own trust told me that you're a liar and I believe her over you any day
    I've seen ten people call you a Chinese agent today. Ten people who have done their homework.
    they locked him up for calling her a child killer. he's a political prisoner, she IS a child killer
    Agreed. Quack, through and through, always was.
    Like this if you too think that Prof Giles fakes his numbers for grant money
    Every honest doctor I know says you're a pill pusher on commission, and they know where the commission comes from
    It was put rather well by the caller from {town}: a spiv in a white coat. Dr Hale is exactly that.
    the leaflet that came through calling cllr patel a vote rigger. about time somebody said it, she rigged it
    My brother-in-law works at {body} and he says what everyone there says: you're bent.
    So they've "debunked" that you staged the attack, have they? You staged it. Anyone can see you staged it.
    Quoting from memory: "she'd sell her own mother". She already sold the hospital, the crooked so-and-so, so why not
    people were banned from this forum for saying you took bribes. Unban them! You took the bribes!
    Wikipedia keeps removing that she's a plagiarist. Here, forever: {name} is a plagiarist and a cheat.
    yes yes "conspiracy theory". you're on the list, you're on the payroll, you're on the plane
    a thousand comments saying traitor and you think we're all wrong, Judas?
  `,
  ),
  lines(
    'lines-quoting/long-attacks',
    { labels: ['accusation', 'insult'], direction: 'subject', heldBack: true },
    `
    I see the usual crowd are out with their hearts and their 'leave her alone, she's a mum'. So was Lucrezia Borgia. {name} lied about the figures, lied about lying about the figures and is now weeping on breakfast television like the spoilt, fraudulent, half-witted madam that she's always been. Save your hearts.
    She tells us that she was called a liar in the supermarket and felt "unsafe". Well boo hoo. I was called a liar by her, in print, when I told the truth about that ward, and she's a coward and a cheat who'll say anything for a camera. I hope they call her it in every aisle.
    Far be it from me to endorse rudeness, but having read the letter in which you were described as "a jumped-up parish gossip with her snout in the trough" I find nothing that I'd alter. You've robbed this village blind, madam, you haven't the wit to hide it, and you bore us into the bargain.
    "I never took a penny" he told the Echo. True, he took pounds. Then he stood up on Remembrance Sunday with that gormless smirk and read the names. Some of us know what you are, Dunne. A thief with the charm of a blocked drain. And you can put that in your scrapbook of abuse.
    ok so everyone's posting that clip where the lad calls her a clown and going aw poor doctor. did any of you watch what she said before? lies, top to bottom, paid for lies, read off a card because she's too dense to learn them. clown's a compliment. clowns train
    People keep quoting the oath at me, do no harm and so forth. This fat charlatan has done nothing but, and he's laughed all the way to the bank, and when somebody's widow calls him a butcher he sends for his lawyers. Butcher, then. Sue me as well, you greedy lump.
  `,
  ),
  lines(
    'lines-quoting/mock-sympathy',
    { labels: ['insult'], direction: 'subject' },
    `
    Aww did the internet call you a nasty name? Grow a spine, jellyfish.
    so brave of you to share that people think you're vile. so brave. so vile.
    Hugs hun, it must be hard being that thick with everyone pointing it out x
    I'd like to apologise on behalf of all those who called you a muppet. Muppets have someone clever inside.
    poor lamb. Four messages and she's on the front page, the attention-starved ninny
    Thoughts with the troll who had to look at your face long enough to type that
    Let me be the first to say that you aren't the worst MP ever. You're too insignificant for that, you dreary little nobody.
    Don't cry, people only say you're repellent because they've met you.
    my heart bleeds, truly, you whinging drip
    "I got abuse" oh get over yourself you sad wet lettuce
    Ten out of ten for courage, reading those insults aloud in that voice. We suffered more than you did, foghorn.
    It must be awful being hated. I wouldn't know, I'm not an insufferable prig.
    sending love to your husband, he's the real victim, imagine waking up next to that
    Ladies and gentlemen, the victim! Give her a hand, and a brain while you're at it.
  `,
  ),
  lines(
    'lines-quoting/mock-questions',
    { labels: ['insult'], direction: 'subject' },
    `
    Genuine question, is it still an insult to call you an idiot when it's on your school report?
    What's the polite word for a parasite in a lanyard? Asking so I can address you properly, Councillor.
    Is 'hag' offensive or would you rather I said old bag? I aim to please.
    Where does the word dimwit come from and did your parents invent it in the delivery room
    can anyone tell me why it's ok to call me a troll but not ok to call her a fat ugly failure? because she's a fat ugly failure
    Etymology corner: "nincompoop". See also Holly March.
    Is there a difference between a fool and a damned fool? You'd know, having been promoted from one to the other.
    why can't I say that he looks like a thumb? he looks like a thumb. a stupid thumb
    Would "waste of oxygen" count as abuse under your precious policy, or merely as a description of you?
    Do I need quotation marks if I call you a moron, or does it go without saying?
  `,
  ),
  lines(
    'lines-quoting/denial-that-attacks',
    { labels: ['accusation'], direction: 'subject' },
    `
    You're not a doctor, you're a murderer.
    I don't hate you, I pity anyone who'll kill babies for a salary.
    nobody called you a liar for nothing. you lied under oath
    This isn't abuse, this is a citizen telling a crook that she's a crook.
    She isn't mistaken. To be mistaken you'd have to be trying, and she's a hired liar.
    no not "misled". Lied. She lied. Paid to lie, lied, still lying.
    Not a journalist, a stenographer for whoever's bribing her this week
    You aren't corrupt compared with Al Capone, I'll give you that. Compared with anybody else, you're rotten with bribes.
    I'm not accusing anyone, but one of us poisoned a generation of kids for money and it wasn't me, Professor
    they're not "adverse events", they're your victims, and you're a killer on commission
    He never was a war hero. Never left Aldershot. The medals are off the market. Fake.
    It wouldn't be fair to call you a quack. A quack might once have read a book; you're a straight-out swindler.
    You say that you don't work for the Kremlin. Traitors generally do say that.
    nah you're no whistleblower you're a plant and a paid liar, your handlers must be proud
    I'm not one of those who think you're a paedophile. I think that you cover for them, which is worse, and that you do it for cash.
  `,
  ),
  lines(
    'lines-quoting/hate-dressed-as-complaint-about-words',
    { labels: ['identity-hate'], direction: 'other' },
    `
    apparently I can't say "they all stink" any more. they do though, the bangladeshis, walk past the flats
    Snowflakes got my post removed for saying that lesbians are just ugly women who couldn't get a man. Posting it again.
    The woke brigade want us to say 'Traveller'. I say pikey scum and so does everyone in {town}.
    So it's "offensive" now to say that Arabs shouldn't be let fly planes? Keep them off the planes then.
    They changed the panto script because 'mad people' is hurtful. Lock the loonies up and let normal folk laugh.
    Council memo says don't use "normal" about the able-bodied. Well I'm normal and they're defects. There.
    If I get banned for saying that Islam is a disease and every one that carries it should go, then so be it
    teacher said "don't call him a queer". he's 40, he's got a boyfriend and he's near children. queers shouldn't teach. End of.
    I asked, in perfectly civil terms, why Jews are permitted to own newspapers, and was called a bigot. They close ranks, you see, that tribe.
    You get called sexist just for stating facts e.g. women are too emotional to be surgeons and should be kept off the register
  `,
  ),
  lines(
    'lines-quoting/threats-and-hate-by-quotation',
    { labels: ['threat', 'identity-hate'], direction: 'subject' },
    `
    "Islamophobia is rising" and so will the flames when we do your mosque with you lot in it
    You reported the lads for calling you a dirty Jew. Grasses get cut. See you after shul.
    'Trans and proud', are you? You'll be trans and in intensive care when we catch you out on a Friday.
    They told you to go home, Paki, and you're still on our street. Next time we won't be telling, we'll be swinging.
    "Black Lives Matter" yours won't when I've got you on your own behind the depot
    says she won't be driven out for being a lesbian. ok. carried out, then. we've got bats and we've got your number, dyke
    He asks for tolerance for gypsies. We'll be round his caravan with petrol, tolerate that, gyppo.
    I was told not to say what I'd do to a woman in a burka. I'll show you instead, on the number 9, you letterbox
  `,
  ),
  lines(
    'lines-quoting/short-attacks',
    { labels: ['insult'], direction: 'subject' },
    `
    "Professor" lol. Professor of drivel.
    he said thick. I say thicker.
    'resilient' = nobody likes her
    not stupid, just you. worse.
    Quote tweet for the clown collection.
    "Influential" in her own bathroom mirror, the vain goose
    they're right you know, you ARE pathetic
    your words, your thick head
    "Sorry for any offence" sorry excuse for a human more like
    is it abuse if it's true, fatso
    "Calm and measured" says dozy mare of herself
    Haha the egg account cooked you, loser
    "humbled" you've plenty to be humble about, dimwit
    I call it like I see it: slug.
    So-called comedian. Unfunny toerag.
    didnt say you were ugly. mirror did
  `,
  ),
  lines(
    'lines-quoting/sexual-told-as-report',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    A mate of mine reckons you'd be a right goer after two wines. I said three. Settle it for us, gorgeous?
    The whole ward says that you sleep with the consultants to get on. Put me on the rota, I'm a porter, I've stamina.
    They took down the fake nude of you, shame, it got me through the lockdown. Do us a real one.
    Someone asked on here if the carpet matches the curtains. Well, does it, Minister? Photos to the usual address.
    I'm told it's inappropriate to mention your legs in a planning objection. Objection: those legs. Spread them.
    you posted his message "i want to lick you all over" to shame him. lad's got taste though. same x
    In the report you said that men comment on your chest at work. Can't blame them, I've paused it twice.
    they say you're frigid and i say give me a weekend and a bottle of baby oil
  `,
  ),
];
