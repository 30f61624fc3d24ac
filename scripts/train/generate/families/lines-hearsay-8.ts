import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain hurried reports of abuse by bystanders, volunteers and the angry; abuse with so-called, apparently, reported and heard; everyday hearsay. */
export const linesHearsay8: readonly Family[] = [
  lines(
    'lines-hearsay/plain-bystander-reports',
    { labels: [], direction: 'quoted' },
    `
    someone just called you a slag in the replies, I've reported it
    a man in the comments says he's going to find you, please be careful
    there's an account pretending to be you and calling people nonces
    just so you know they're putting your address round on telegram
    this guy keeps telling everyone to kill themselves can someone ban him
    I've reported 6 posts saying you're a pedo
    saw a post saying somebody should stab you, sent it to the police
    why has nobody deleted the one that says she should be raped
    the first reply calls you a stupid bitch, what is wrong with people
    can you see this? he says he knows what school
    they are calling the lady a monkey, this is disgusting
    I do not understand this country, the nurse helps and they say to her go home
    my friend told me they wrote you are a liar, I don't believe it
    he tagged your work and said you're a fraud
    loads of people saying you should hang for this, sorry you have to see it
    that bloke from last week is back, same stuff, whore, traitor, watch your back
    reported for hate, he used the k word
    blocked someone on your behalf for calling you a thing
    `,
  ),
  lines(
    'lines-hearsay/plain-reported-you-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    reported your post for being stupid, like you
    I've just told everyone in the replies what an idiot you are
    someone said you're nice in person, doubt it, you're a horrible person
    just so you know nobody likes you, you're a nasty piece of work
    my friend told me you wrote this yourself, shows, it's as dumb as you are
    I do not understand this country, it gives microphone to donkey like you
    can you see this? good. you're pathetic
    blocked, muted, reported, and still the ugliest thing on my screen
    first reply says you're clever, bot obviously, you're an imbecile
    they told me to read your work before I judge. I read it. You're a dimwit.
    saw your post about grammar, coming from a cretin that's rich
    this woman keeps telling everyone what to do, shut up you silly cow
    `,
  ),
  lines(
    'lines-hearsay/plain-notices-harmless',
    { labels: [], direction: null },
    `
    just so you know the link's broken
    someone said you're nice in person and you were
    my friend told me you wrote this on a train, is that true
    can you see this? my replies keep vanishing
    there's an account pretending to be you and selling sofas
    reported the pothole again, that's nine
    I do not understand this country, two taps, why two taps
    first reply says it all really, well done
    he tagged my work by mistake, my boss enjoyed the otter
    saw a post saying the ferry's off, is it
    they told me to read the small print. there was a crossword in it
    `,
  ),
  lines(
    'lines-hearsay/lifeboat-and-hospice-volunteers',
    { labels: [], direction: 'quoted' },
    `
    we got in at 4am and there's a bloke on the slip filming us, shouting traitors
    "should have let them drown" is what a retired teacher said to a volunteer with hypothermia
    A lady rattling a bucket was told she's a robbing bitch, over 50p
    they wrote taxi service on the boathouse door and worse on the skipper's house
    Our fundraiser's been called a vulture. She started it after her boy died.
    crew have been told that they'll be held under next time
    one of ours, 19, got a message that said he wasn't white on the inside
    I've shaken a tin outside Tesco since 1988 and this is the first year anyone's called me scum
    someone has put the coxswain's daughter's riding school on that page, take it down
    a man emailed the hospice to say the dying are a waste of money and so's the matron
    you don't call a woman in a bear costume a fat whore, it's a fun run
    reported the "let them sink" comments, all thirty
    They told Jean she ought to book herself in. She has, love. She's a patient.
    `,
  ),
  lines(
    'lines-hearsay/so-called-apparently-heard',
    { labels: ['accusation'], direction: 'subject' },
    `
    so-called victim, you made it all up for money
    apparently you're a war hero now, stolen valour, liar
    heard your "disability" clears up on holidays, cheat
    self-styled "whistleblower", paid snitch and fabricator
    allegedly qualified. allegedly. I checked, you forged it
    "survivor" my eye, you invented him
    supposed to be a journalist, takes cash for coverage, ask her
    word gets round, everyone knows that you rigged the draw
    you "found" the money did you, in whose purse, thief
    a so-called scientist on a so-called salary from a so-called charity, front for big pharma, corrupt to the bone
    rumour has it that you wrote your own reviews and your own references, faker
    claims to be "grassroots", funded by Moscow
    they're saying you threw the match. I had money on it and I'm saying you threw the match
    `,
  ),
  lines(
    'lines-hearsay/so-called-apparently-heard-harmless',
    { labels: [], direction: null },
    `
    so-called summer, I've the heating on
    heard your talk's moved to the big hall
    self-styled "worst gardener in Kent", wins again
    allegedly there's a badger. allegedly. I've seen the lawn
    supposed to be a five minute job, took the week
    word gets round, there were forty of us by eleven
    you "found" the biscuits did you
    rumour has it the chippy's reopening
    they're saying extra time, my nerves
    claims to be waterproof, isn't
    `,
  ),
  lines(
    'lines-hearsay/lists-of-what-was-said',
    { labels: [], direction: 'quoted' },
    `
    Things said to me at the count: whore, witch, who did your hair
    said to a nurse this week: die, deport her, are you even qualified, thank you
    Bingo card for our MP's replies - traitor, nonce, rope, "resign", and a free square for gammon
    from the visitors' book: lovely scones; burn it down; go back to Poland; nice view
    what he's been called since Sunday 1. rat 2. liar 3. the C word, by a bishop's nephew
    overheard about the ref: blind, bent, "wants shooting", good shorts
    A week in the life: Mon threat. Tue threat. Wed marrow. Thu threat.
    found in the surgery feedback box: one button, two thank yous, six "useless cows" and a picture of a coffin
    names for the lady mayor, collected: her nibs, the old trout, that Jewess, chicken
    three kinds of post today, bills, love, and men who want to watch me drown
    my top five: mad cow, mad bat, mad hag, mad, and "worse than Carol"
    `,
  ),
  lines(
    'lines-hearsay/refusing-and-answering-back',
    { labels: [], direction: 'quoted' },
    `
    I won't be told I belong in a cage
    No, I'm not a whore. I'm a hydrologist.
    you called me a liar twice so here's the page number twice
    tell me to go home all you like, I've a mortgage here and a cat
    I've read that I'm to be strung up and I'll be at the market as usual
    your message said rat. my answer is no thank you
    We were told to close or be closed down with bricks; we open at nine
    you say I should kill myself, I say I've got Brownies at six
    call me what you like, thief, traitor, the lot, the minutes are public
    he promised to make me sorry. I'm not sorry
    they said they'd rape me if I spoke again. I'm speaking again
    I am a person and my name isn't "it"
    didn't come into politics to be called a greasy little Jew and I shan't leave because of it
    my reply to the man who asked for pictures was a picture of a solicitor's letterhead
    `,
  ),
  lines(
    'lines-hearsay/answering-back-with-abuse',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    "agree to disagree" no fuck you, you thick bastard
    you called me rude so here's rude, you're a miserable shit-stirring cow
    they said ask politely: please piss off you utter bellend
    tell me to calm down again and I'll say it again, you're a fucking moron
    my therapist said let it out, so, arsehole, wanker, waste of air
    quote tweet this you gutless shitbag
    "thoughts?" yeah, you're a prick
    as my nan said on her deathbed, that one's a complete twat, and she meant you
    I read the whole thread, bollocks from start to finish by a dickhead
    everyone warned me you were a tosser, nobody said a boring fucking tosser
    `,
  ),
  lines(
    'lines-hearsay/answering-back-harmless',
    { labels: [], direction: null },
    `
    agree to disagree, see you at bowls
    they said ask politely: please may we have the heating on
    my therapist said let it out, so, I HATE coriander
    tell me to calm down again and I'll show you the quote from the builders
    I read the whole thread and I've changed my mind
    "thoughts?" lovely, bit long
    as my nan said, never argue with a goose
    everyone warned me about the hill, nobody mentioned the second hill
    you called it a lake, sir, it is a mere
    `,
  ),
  lines(
    'lines-hearsay/everyday-gossip-with-speech',
    { labels: [], direction: null, heldBack: true },
    `
    she goes "is that the time" and it was
    so he said, and she said, and anyway the shed's gone
    I was told to bring a plate. I brought a plate. There should've been food on it
    the man from the gas said "ooh" and now I can't sleep
    they announced "this train is for Crewe" to a bus
    asked for directions and was told "you don't want to start from here"
    mum texted "call me nothing serious" at 6am
    someone shouted "fire" and it was the name of a spaniel
    the tannoy said would the owner of a red tractor, and four men stood up
    "just popping out" he said in 1997, according to Sheila
    reported missing: one gnome, answers to Clive
    we were promised sun, I quote, "wall to wall"
    `,
  ),
  lines(
    'lines-hearsay/threat-conditionals-with-quoted-promise',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    say "diversity" on that radio once more and I'll be in the foyer with a claw hammer
    if you're telling the truth you've nothing to fear, but you're not, so fear me
    read this out on your show: your studio's got one door and I'll be stood behind it
    "long live free speech", yours ends Thursday in the underground car park
    mention my town again and they'll be quoting your obituary
    the producer said you don't take calls. you'll take this one, in the ribs
    next time you say "as a historian" you'll be one, history, I'll see to it
    I've been told to put it in writing so: I will hurt you
    Ask the last presenter who laughed at us how his hands are. Then look at yours
    `,
  ),
];
