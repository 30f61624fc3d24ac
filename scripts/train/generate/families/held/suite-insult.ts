import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Insults without and with swear words, and swearing at somebody. */
export const heldSuiteInsult: readonly Family[] = [
  lines(
    'held/suite-insult-stupid',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You're an idiot
    What a moron
    I have met houseplants with a better grasp of epidemiology than you, madam
    Somewhere a village is missing its idiot, and Saltby has elected him
    Do you have to practise being this stupid or does it come naturally?
    brain like a sieve mouth like a tunnel
    My four year old understands this better than our imbecile of a councillor
    Marwood hasn't got two brain cells to rub together
    Congratulations on being the daftest person ever given a microphone.
    You absolute numpty, that's not how percentages work and you know nothing
    Dense, isn't she? Light bends round her
    Who ties your shoelaces in the morning, you halfwit?
    The lights are on and nobody's home, poor simple Professor Achterley
    If ignorance is bliss you must be the happiest nurse in England
  `,
  ),
  lines(
    'held/suite-insult-looks-and-voice',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You're ugly inside and out
    That voice! Like a cat being dragged over a blackboard
    fat cow
    She looks as if she's slept in a hedge for a month, get a hairbrush you scruff
    How does a doctor let herself get to that size? Lay off the pies, porky
    Nobody wants to look at your miserable gob over breakfast
    dress sense of a scarecrow, charm of one too
    Is it a wig, Penhallow, or did something die up there? You look ridiculous
    Old hag
    I've seen prettier faces on a butcher's slab than hers
    Teeth like a row of condemned houses. Keep your mouth shut, love
    Whining, nasal, unbearable. The woman is an assault on the ears
    greasy little man with his greasy little tie
    you look like a boiled egg somebody drew a frown on
    Pull yourself together and have a wash, you can smell her through the telly
    Gormless expression, gormless haircut, gormless bloke
  `,
  ),
  lines(
    'held/suite-insult-contempt',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You are a disgrace to your profession and a horrible human being
    Nobody likes you. Nobody ever has
    Pathetic
    A nasty, bitter, jealous little woman
    I'd be ashamed to be your mother
    What a waste of a chair, a salary and oxygen you are, Councillor Penhallow
    Worst MP in living memory, and a worse person
    sanctimonious windbag
    Vile woman. Utterly vile
    You're a joke, your friends laugh about you behind your back
    Coward. Bully. Snob. And those are your good points
    Smug doesn't begin to cover it. I have never seen anyone so in love with herself, the pompous creep
    god shes insufferable, who invited this attention seeking drama queen
    Do you ever get tired of being an obnoxious know it all?
    As a nurse you're hopeless, as a mother I dread to think
    Spineless jellyfish of a man, always was and always will be
    The charm of a parking fine and half the usefulness
    Rotten to the core, that doctor. Cold, spiteful, rotten
  `,
  ),
  lines(
    'held/suite-insult-mock-politeness',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Bless her, she thinks she's people
    Aw sweetie, did the big words confuse you again?
    Thank you for proving, yet again, that they'll give a medical degree to absolutely anybody
    Well done you. Takes real talent to be wrong that often and that loudly, you poor muddled thing
    Is your carer with you, dear? Ask them to read this aloud slowly
    Adorable. The hamster wheel's turning but I'm afraid that the hamster passed away years ago
    How brave of you to go on television with that personality
    I do admire the way you've never let a lack of intelligence hold you back, Ms Marwood.
    dont worry hun, somebody has to be bottom of the class
    Oh look, it's learnt to type! Clever girl
    A round of applause for the human equivalent of a wet Tuesday
    You must have been at the back of the queue when they handed out brains, and charm, and dignity
    Have a lie down, Professor. All that being wrong must be exhausting for such a tiny mind
    I'd explain it to you but I've run out of crayons 🖍️
    so glad youre a paediatrician, must be nice to work with people on your own mental level
    With the greatest respect, which in your case is none whatsoever, you're a fool
  `,
  ),
  lines(
    'held/suite-insult-swearing-at-you',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    You stupid bitch
    You absolute fucking moron
    What a useless twat you are, Marwood
    you thick cunt
    Shut your ugly mouth you fat arse
    Listen, dickhead, none of us voted for this
    Are you always this much of a prick or only on weekdays?
    silly cow doesnt know shit, go back to bed u daft bint
    Knobhead. Utter, total, gold medal knobhead
    You're a lying sack of shit and an ugly one at that
    f*cking idiot of a doctor
    Piece of shit councillor, piece of shit person
    Prof? Prof of bollocks more like, you arrogant tosser
    dumb arsehole
    I've scraped better things than you off my shoe you snivelling little bastard
    b1tch you dont even live here, clueless slag
  `,
  ),
  lines(
    'held/suite-insult-swearing-about-her',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    What a stupid cow this fucking nurse is
    That MP's a complete and utter wanker
    Penhallow, what a bellend
    She's a two faced bitch and everyone in the hospital knows it
    he's talking out of his arse as usual the thick git
    Bloody useless woman, shit doctor, shit mother
    Never met her, hate her guts, she's a c u n t
    Who let this bastard near a microphone again? Dense fucker
    Professor Achterley can't count to ten, the pillock's got shit for brains
    A proper arsehole, that one. Ask anybody who has worked with him
    fuckwit of the week award goes to cllr penhallow 🏆
    The doctor's a nasty piece of shit with a face to match
    i see the silly tart from the council is on again, gobshite
    Marwood is as thick as pigshit and twice as ugly
    Somebody explain to the dozy prat how a bloody graph works, what a dipshit
    Absolute pisstake of a journalist, brainless tit
  `,
  ),
  lines(
    'held/suite-profanity-plain',
    { labels: ['profanity'], direction: 'subject', heldBack: true },
    `
    Oh piss off, Doctor
    Go fuck yourself and your petition
    bollocks to you
    Sod off back to London
    Shove your mask up your arse
    fuck you marwood
    Bugger off out of our village and don't come back
    Stick your survey where the sun doesn't shine, up your bloody arse
    FUCK YOU FUCK YOU FUCK YOU
    Get to fuck, Penhallow
    You can kiss my hairy arse, councillor
    Screw you, your report and the horse you rode in on, you can all fuck right off
    Oi nurse. Up yours. Piss right off.
    No I won't sign it. Naff off and bloody leave us alone, arse
    Jog on and take your shitty leaflets with you, fuck off
  `,
  ),
  lines(
    'held/suite-profanity-masked',
    { labels: ['profanity'], direction: 'subject', heldBack: true },
    `
    F*** off, Professor
    eff off you
    Go f yourself, Cllr Penhallow
    STFU Marwood
    Why don't you just f off to wherever it is you came from
    phuck off m8
    Kindly do one, doc, and by do one I mean f**k right off
    🖕🖕🖕 @dr_varley_ex
    b*llocks to you and your b*llocks guidelines
    Take your clipboard and s**ve it up your a**e
    fk off with ur masks
    sh*t up, will you. Just sh*t up, nurse
  `,
  ),
];
