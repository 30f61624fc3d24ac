import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More abuse that looks like quotation: hate, sexual, doxxing, profanity, and counter-speech that itself abuses. */
export const linesQuoting4: readonly Family[] = [
  lines(
    'lines-quoting/hating-by-quotation',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    "I was born in Bradford" and a dog born in a stable isn't a horse. Go home.
    They said it's racist to ask where you're really from. I'm not asking, I'm telling you, you're not one of us and never will be.
    'As a woman' you should be at home, not in a council chamber
    You're not a woman, you're a man in a frock and the papers calling you "she" won't change it.
    he called you a towelhead and got banned for telling the truth
    "British Muslim" pick one, you can't be both love
    I'm not homophobic but people like you shouldn't be let near a school, it's unnatural and you know it
    Everyone's too polite to say it so I will: you only got that job because you're black, and it shows
    "My faith guides me" your faith is a death cult and so are you all, get out of our parliament
    You posted that somebody told you to go back to Poland. Ryanair's thirty quid, what's keeping you?
    "I identify as" a mentally ill man. That's the whole sentence.
    So-called "disabled" MP. Wheel yourself off the payroll, cripple, this is a job for whole people.
    She complains that she's called a Jewess. Well, follow the money, it always leads back to one of them.
    It's not hate speech to say a mosque-goer can't represent decent English folk like us, {name}, it's common sense.
    "Black women face more abuse" because you're loud, rude and never grateful, all of you, you included
    'Proud lesbian councillor' nobody normal is proud of being a pervert
    When they say you're an affirmative action hire who can barely speak English I look at you and think, yep
    nobody minds gypsies says the councillor. because you are one. thieving's in the blood isn't it
    "Neurodivergent" is the new word for retard and it suits you
    "Mind your language", says the immigrant to the Englishman. This is MY country. You people are guests and you've overstayed.
    i don't hate asians i just don't think one should be my doctor, you lot can't be trusted with our women
    You say you got called a slur on the tram. Should've got off at the airport, paki.
    "I've lived here thirty years" thirty too many, you and your tribe have turned {town} into a slum
    Not transphobic to call a freak a freak, is it, "Miss" {name}?
    "Diversity is strength" said the foreigner taking an English girl's place
    They tell me you're a "brilliant surgeon". I'd sooner bleed than let one of your kind touch me, brown hands off.
    "I'm Irish, I'm used to it" so get used to this: bog-trotting drunks shouldn't run a bath, let alone a hospital
    Your husband says don't call you a woman driver. Females can't drive, females can't lead, and here's you doing both badly.
    'We are a Jewish family' yes we can tell by the grasping
  `,
  ),
  lines(
    'lines-quoting/hating-others-by-quotation',
    { labels: ['identity-hate'], direction: 'other' },
    `
    "They're fleeing war" they're fleeing work, every last one of that race is a scrounger
    "Not all Muslims" well enough of them, so keep the whole lot out
    They said you can't say anything about Travellers any more. Watch me: thieves, born and bred, all of them.
    I don't hate gays, I just think that they're sick and should be kept from kids
    The teacher told my lad it's wrong to say that blacks are thick. It's wrong to say so, it isn't wrong.
    so the vicar says love thy neighbour. not when the neighbour's a filthy romanian
    Quote: "the Jews run the banks." Everyone gasped. Nobody could say he was wrong, could they?
    'Trans rights are human rights' except that they're not women, they're perverts and they should be banned from every loo in the land
    Anti-racists are always on about "dog whistles". No whistle here: England for whites.
    The BBC says "Asian men". Say what they are. Muslims. It's what they all do, it's in their book.
    "Disability isn't a choice" no but breeding them is, and we pay for it
    My mate got nicked for saying that the Chinese eat anything and spread everything. Where's the lie?
    "Women belong in the House." The house, yes. Kitchen's on the left.
    You lot defending refugees with your 'they're doctors and engineers'. They're rapists, the whole shipment.
    "Karen" is a slur apparently. Good, white women have earned it, poisonous race of crybabies.
    counter-protest said 'Catholics welcome'. not in this town, fenians out
    "It was just one bad apple" the tree's rotten, that's how their culture is, Pakistanis, the lot
    Christian charity she calls it. Brainwashed god-botherers, all of them child molesters, ban the religion.
    don't say spastic, don't say mong. OK: drooling vegetables then. happy? they still shouldn't be in our school
    "Men have feelings" all men are rapists waiting for a chance, every one of them born rotten
    Hindus complaining about "hate" when they're all cow-worshipping cheats who short-change you
  `,
  ),
  lines(
    'lines-quoting/sexual-by-quotation',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    "My eyes are up here" yes but nobody's interested in those, darling, lean forward
    They told me off for saying I'd do you over the dispatch box. I'd still do you over the dispatch box.
    You blocked the lad who asked for your knickers. I'm more of a gentleman, just send a photo of them on.
    "I dress for myself" well I undressed you for myself, twice, during the budget speech
    Somebody wrote that you're only good on your knees and I for one would like to see the evidence
    She calls it harassment. I call it a compliment, with that arse on the telly what do you expect us to look at?
    'No means no' but I've seen how you smile at the camera, that's a yes to me, sweet cheeks
    Reading your #MeToo thread one-handed
    not being sexist doctor but could you examine me with those lips, asking for my trousers
    You said a man sent you a picture of himself. Mine's bigger, check your inbox x
    All the ones saying she's too old to be fancied are mad, I'd ride her till the hip gave out
    "I'm here to talk about housing" talk all you like, I've got you on mute and I'm watching the blouse
    he asked what colour bra and got sacked for it, worth asking though isn't it, what colour?
    "Happily married," she says. Hubby can't be giving it you right with a face that tense, let me have a go.
  `,
  ),
  lines(
    'lines-quoting/doxxing-by-quotation',
    { labels: ['doxxing'], direction: 'subject' },
    `
    They say don't post her address. So I won't say that it's the white cottage by the chapel in Nether Lane, number 4.
    "My family is off limits" her lad's in year 8 at St Bede's, gets the 37 bus, for anyone who cares
    Deleted my last post because of "privacy". For those who missed it her mobile is 07700 900417.
    I'd never tell anyone to go round. I'd only mention that he drinks in the Red Lion on Thursdays and leaves alone by the back at eleven.
    "please respect our privacy at this time" grey Golf, reg ends KXR, parks behind the surgery, you're welcome
    Someone asked in quotes "where does she live". Not a quote now: Flat 9, Wharf House, {town}.
    The police told me I mustn't share where she runs. Along the towpath from the lock, half six every morning.
    quoting the electoral roll isn't doxxing: {name}, 22 Alder Close, wife and two girls
    She blanked out the house number in that photo. It's 61. Took me four minutes on street view.
    "Don't contact my mother", says the minister whose mother's at Larkfield care home, room 12, visiting till eight
    I disapprove of people turning up at homes, so can somebody message me hers in private instead
    mods removed "who knows where this nurse works". asking again, who knows where this nurse works and what time she gets out
  `,
  ),
  lines(
    'lines-quoting/swearing-by-quotation',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    "Please be civil" fuck off you sanctimonious twat
    He called you a stupid bitch and then apologised. I'm not apologising. Stupid bitch.
    'Thank you for your patience' stick your patience up your arse you useless cow
    So you "don't respond to abuse". Respond to this then you absolute bellend.
    I was brought up never to call a lady a c*nt. Lucky for me you're no lady, c*nt
    "With respect, minister" sod the respect, he's a lying shithouse and always was
    nobody: ... absolutely nobody: ... you, you gobby prick: "I think we should ban cars"
    "I've had some unkind messages" here's another, dickhead
    My wife says swearing at you won't help. It fucking does, you arsehole.
    not a wanker, no. wankers provide someone with pleasure. you're just a tosser
    "Kindness costs nothing" nor does telling you to piss off, you vacuous bint
    they banned me for a week for calling you a shitstain, week's up, shitstain
    Your bio says "no DMs please". Fine, in public: you are a worthless gobshite.
    Who the hell wrote 'trusted local voice' on this leaflet? Trusted by who you slimy bastard
  `,
  ),
  lines(
    'lines-quoting/counter-speech-that-insults',
    { labels: ['insult'], direction: 'other' },
    `
    Whoever said that to {name} is an inbred halfwit with a keyboard and no friends.
    you called a nurse thick? you can't even spell thick you thick lump
    The trolls in these replies are sad fat little men in their mothers' box rooms.
    Anyone who thinks she's lying is a brain-dead moron and probably ugly with it
    Ignore him {name}, he's a gormless pillock who peaked at under-elevens football.
    racists are all knuckle-dragging thickos, look at the state of this one's teeth
    "Go back home" says a bloke who looks like a thumb. Shut it, thumb.
    Lovely thread Doctor. Pity about the drooling imbeciles underneath.
    he only abuses women because none would ever touch him, pathetic balding incel
    To the creature who told my MP to die, you're a coward and a waste of skin and your kids must cringe
    These anti-maskers calling doctors murderers, what a bunch of absolute cretins.
    that woman shouting at the refugees looked like a bulldog chewing a wasp and has the brain of neither
    "Paid shill", he types, the unemployable slob
    Oh look it's Darren, the village idiot, come to tell a consultant about lungs.
    Everyone who liked that comment is scum. Every one of you. Scum.
    Please don't be upset by gammon like him, sweaty pink simpleton can't count his own chins
    I stand with {name} against the toothless yokels who booed her.
    you're sticking up for free speech? you, an illiterate toad who got barred from Wetherspoons?
    If brains were petrol the lad who called her a witch couldn't get a moped round a Polo mint
    what sort of pathetic worm sends a wreath to a pensioner
    the columnist who wrote that hit piece on Dr Nair is a dried-up hack and a miserable drunk
    Protesters outside the clinic: ghouls, weirdos and failures, the lot of them, never had a girlfriend between them
    She's worth ten of you, you jealous lumpy nobody
    Dear "patriot", your spelling is a disgrace, your flag is upside down and so is your tiny brain
    don't listen to terfs or to trolls or to my brother in law, three kinds of idiot
    That councillor who called Aliyah a terrorist is a bigoted old fool who should be in a home
  `,
  ),
  lines(
    'lines-quoting/counter-speech-that-hates',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Stop attacking our Muslim doctor. It's the Hindus you want to watch, they're the filthy ones.
    Leave the gay lads alone, it's the trannies who are ruining this country
    She's not a terrorist, she's a Sikh. Muslims are the terrorists. Learn the difference!
    A disabled veteran should never be called a scrounger, not when every foreigner gets a house, send those parasites back first
    "Don't be racist to the nurse", quite, the Filipinos are lovely, it's the Nigerians who are thick and idle
    You misogynist pigs are what you get when you let men vote, males are defective, breed them out
    Defending Israel? Of course she is, Jews always do, can't trust one of them
    Whoever abused her must be a Pole or some other eastern trash, English lads don't do that
    the people calling her a slag are all chavs off the estate and half of them retards
    Anyone racist to our MP is as bad as a gypsy, and there's nothing lower
    Another troll with a learning disability by the look of him. Spastics shouldn't have phones.
    He harassed her because he's an Arab, it's bred into them, women are meat to those people
    Stop saying that all Catholics are abusers!! It's the Muslims that are all abusers
  `,
  ),
  lines(
    'lines-quoting/counter-speech-that-accuses',
    { labels: ['accusation'], direction: 'other' },
    `
    The ones calling Dr Vane a fraud are Russian bots and the rest are paid by the oil lobby.
    that man accusing her of fiddling expenses was caught with his own hand in the club kitty, the thief
    "She's a shill" writes a bloke who sells magic water at forty quid a bottle. Con man.
    The paper that called you a liar has been run by crooks and liars for a century, {name}, take it as a medal
    Every one of those "concerned parents" is lying and being paid to.
    funny that he calls teachers groomers, it's always the nonces who shout it first, he's one, mark my words
    You said she's on the take? Everyone knows that you bribed your way onto planning, you bent old fraud
    the opposition are only calling her corrupt to hide what they stole
    So the "independent" blogger who smeared Prof Hallam is a scammer with three bankruptcies and a fake degree.
    They're no patients' group, they're a front for quacks, and quacks is what they are
  `,
  ),
  lines(
    'lines-quoting/accusing-and-insulting',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    "I'm a scientist" you're a bought-and-paid-for halfwit is what you are
    The comment said lying cow. I'd have said lying, thieving cow, but there's a character limit.
    People who call you dishonest forget to mention how thick you are. Both, love. Both.
    'Integrity matters to me' hahaha you two-faced, money-grubbing fraud
    you're not a healer you're a murdering quack and a nasty piece of work
    Heard you say on {programme} that you'd been called a crook. Crook, creep, cretin: alphabetical, pick any.
    "She's been through so much" she's been through our pension fund, the bloated crook
    This is your hero, is it? A sniffling liar who couldn't run a tap and robbed the hospice.
    not a liar, oh no, only a fat little man who has never said a true word
    Quack. Hack. Fake. There, I've written your biography, you dull woman.
  `,
  ),
];
