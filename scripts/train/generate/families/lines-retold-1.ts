import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Abuse told by others (quoted, reported, condemned) beside real abuse dressed up as telling, in scenes of libraries, buses, clinics, pitches and courts. */
export const linesRetold1: readonly Family[] = [
  lines(
    'lines-retold/library-closure-threats-reported',
    { labels: [], direction: 'quoted' },
    `
    Somebody pushed a card through the returns slot saying the head librarian would "leave in a box". Over opening hours. Opening hours.
    They told her they'd burn it down with her in it, and she still did the toddler rhyme time at ten.
    The email said, and I am reading it off the printout, that she had until Friday to pick a coffin
    my mum works the desk there and a bloke told her he'd be waiting at the bins
    Three death threats. For a mobile library timetable.
    "You won't hear me coming" is apparently how grown adults now write to {name} about a photocopier.
    Police have logged the message about petrol as a threat to life, so please stop calling it banter
    He wrote that accidents happen on those stairs. She has asked for the stairs to be covered by camera.
    I've seen the one where he promises to put her head through the microfiche reader, and no, I shan't be sharing it
    Imagine opening the suggestion box and finding a drawing of yourself hanged.
    A colleague of mine was informed by a retired gentleman that in his day she'd have been shot, all because Large Print has moved upstairs.
    the note on her windscreen just said soon. one word. she's not slept since
    Gallows doodled on the consultation form, page four, next to the tick box.
    `,
  ),
  lines(
    'lines-retold/library-closure-threats-dressed-up',
    { labels: ['threat'], direction: 'subject' },
    `
    "We must all make sacrifices" you said. Aye, and you'll be the first one on the altar love
    Not a threat, just an observation that the car park behind your branch has no lights and I've got a long memory
    As my grandad used to say, a woman who shuts a library ends up under it
    My mate reckons someone ought to wait by the bins for you. I didn't argue.
    I never said I'd burn it with you inside. I said I'd check you were inside first.
    you wrote "see you all at the meeting" and yes you will, and it'll be the last face you see
    People round here are saying you won't reach your retirement do, and I've yet to hear anyone say how sad
    To quote the sign in your own foyer: please mind the stairs. Someone might help you down them.
    is it true what they say, that necks snap like old spines? we could find out Tuesday
    I'm only passing on what was said in the pub, and what was said is that you get done on the way home
    A little bird told me you lock up alone on Thursdays, and the bird says don't.
    Shh, quiet please. That's what I'll be whispering when I've got my hands round your throat.
    Just reading aloud from the book of what's coming to you. Chapter one, a claw hammer.
    `,
  ),
  lines(
    'lines-retold/bus-cut-address-posted-reported',
    { labels: [], direction: 'quoted' },
    `
    Someone has put the councillor's home address on the Save the 64 page. I've reported it four times.
    They listed which school her lads go to. Because of a bus. I have no words
    Heads up, there's a post going about with her number plate in it, please don't pass it on
    so a grown man filmed her front door and captioned it "terminus"
    The moderators removed a thread in which members were swapping sightings of {name} at the garden centre.
    I had to tell my own brother to delete the map he'd drawn to her cottage.
    apparently asking where she gets off the train is "just transport chat" now. it isn't. it's stalking with a timetable
    Her landline was read out on a phone-in before the producer could cut it. She had ninety calls by teatime.
    If you see the screenshot of her rota, don't quote it, don't blur it and repost it, just report it
    "Anyone know what time she walks the spaniel?" That was the question. Forty-one people liked it.
    Journalist here. I can confirm the street was named in the leaflet; I won't be naming it again in my piece.
    We had to move house after our postcode was chalked on the shelter at the market cross.
    `,
  ),
  lines(
    'lines-retold/bus-cut-address-dressed-up',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I would never share that she lives at the old tollhouse past the ford, that would be wrong wouldn't it
    "I take the bus like everyone else" she says. Funny, the grey Yaris ending in KXP outside her gate says otherwise
    Some folk are saying it's the end terrace on Quarry Bank with the blue bin. I couldn't possibly comment.
    Asking for a mate, which stop does the councillor's daughter use of a morning?
    Not being funny but my cousin delivers there and he says number nine, green door, key under the heron
    They told me not to post her mobile so here it is with spaces in, 07 seven double zero, nine hundred, one two three
    As someone else pointed out, she swims at the leisure centre every Monday seven till eight, lane three, comes out the side.
    Purely in the interests of balance: her husband runs the tyre place on Canal Road and shuts up alone at six.
    heard it said that her mam is in Fernlea care home, room 12, ground floor. just what I heard
    Don't all go round there at once, but the house in her holiday snap is the one by the chapel at Pantglas, second left after the cattle grid
    Remember when she said her door was always open? It's 31 Mill Rise if you want to test that
    `,
  ),
  lines(
    'lines-retold/hospice-fundraiser-insults-reported',
    { labels: [], direction: 'quoted' },
    `
    She raised eleven grand for the hospice and the first comment was "fat attention seeker". First one.
    A fella told my sister she'd a face like a burst settee while she was doing a sponsored swim for his own mother's ward
    Being called thick by a man who spelt it with a q has made my week.
    The comments under the cheque photo were about her teeth. All of them. Nobody mentioned the cheque.
    "Ugly cow", "bint", "somebody shut her up": I've typed up her mentions for the trustees and I feel sick
    apparently I am a pathetic little woman with nothing better to do. correct sir, I'm holding a bucket outside asda for dying people
    I heard him mutter useless lump as she went by with the raffle. She heard as well.
    Nurse, forty years in. Today labelled a moron online. Put it on my leaving card please
    Our volunteers should not have to read that they are brain-dead parasites before they've had a brew
    He called her a wet lettuce in front of the bereaved. I asked him to go, and he went.
    Tell you what {name} got called for wearing a bobble hat on the telly? I can't, my gran follows me.
    someone wrote ON THE DONATION PAGE that she looks like a bulldog licking a nettle, and paid two quid to do it. we kept the two quid
    `,
  ),
  lines(
    'lines-retold/hospice-fundraiser-insults-dressed-up',
    { labels: ['insult'], direction: 'subject' },
    `
    "Every penny counts" says she, who couldn't count her own chins
    I'm only repeating what the whole tombola queue was saying, which is that you're as thick as a church door
    Far be it from me to call you a gormless old trout. I'll let the others do that and nod along.
    To quote my nan, God rest her, you've a gob like a parish oven and half as much in your head
    Genuinely worried about you hun. Is it hard, being that dense and that loud at once?
    They told me there'd be a donkey at the fete and, fair play, there you were on the stage
    Nobody's saying you're a waste of space. They're saying the space was nicer before.
    Quick question, who ties your shoelaces for you?
    As the great man said, better to stay silent and be thought a fool. You, pet, went and bought a megaphone
    my husband describes you as a haunted pudding and i have to say he's being kind
    What was it you posted? "I do it for love." Just as well, cos nobody'd pay to look at that
    People are too polite to tell you that you're a dreary talentless windbag, so consider this a public service.
    `,
  ),
  lines(
    'lines-retold/vaccine-clinic-accusations-reported',
    { labels: [], direction: 'quoted' },
    `
    Told today I'm on the payroll of Big Jab. If so payroll owes me about nine years' back pay.
    A patient's husband asked the nurse how much she gets per victim. She gets band five, sir
    They're saying the GP was bribed with a conservatory. She lives in a flat.
    The leaflet accuses Dr {name} of experimenting on children, which is untrue, and the practice has taken advice.
    "Shill" again. Third time before lunch.
    Went viral for the wrong reason: a man with a ring light claims our pharmacist is faking the records
    according to a podcast my own sister listens to I am a paid liar with a body count
    I've been reading the forum where they call her a quack and a profiteer. Not one of them has met her.
    Reporter: the rumour that the clinic lead "sold the data" began with an anonymous account and has no evidence behind it whatsoever
    He shouted fraud at her across the Co-op, by the eggs. She was buying eggs
    Our study coded 1,200 replies to female clinicians; one in five alleged corruption, usually by a drug company.
    Been accused of taking backhanders. The only thing I took from a rep was a biro and it leaked.
    `,
  ),
  lines(
    'lines-retold/vaccine-clinic-accusations-dressed-up',
    { labels: ['accusation'], direction: 'subject' },
    `
    "Follow the science", she says, with one hand out behind her for the envelope
    I'm not saying you were paid to say that. I'm saying look at the new kitchen.
    Asking questions isn't a crime, so, which drug firm owns you doctor?
    People far cleverer than me have noted that your figures come straight from a sales brochure
    My neighbour used to type for your practice and she says you cooked the death certificates. Her words.
    Remember when you told us "I have no conflicts of interest"? That was lie number one of about ninety
    they do say a quack sounds the same whether it's got feathers or a lanyard, and you quack lovely
    Sorry if it's rude to mention it, but the phrase going round the village for you is snake oil lady, and it fits.
    Just quoting the headline you'll be in: Local doctor pocketed thousands to keep quiet
    Honest mistake was it? Like the last honest mistake that happened to earn you a bonus?
    I heard from a very reliable source that half your so called patients were invented for the claim form
    If the cap fits, and the cap says fraudster on it, doctor, it fits like it was knitted for you
    `,
  ),
  lines(
    'lines-retold/ground-move-suicide-urging-reported',
    { labels: [], direction: 'quoted' },
    `
    The chairwoman got four hundred messages telling her to end it because we're moving two miles up the road to a ground with more toilets
    "Do us all a favour" they put. We know what it meant. She knew what it meant.
    my dad's on the board. someone sent him a train timetable and the word jump. he's sixty eight
    Telling a person to kill herself is an offence now, lads, as one of our season ticket holders found out on Wednesday.
    The steward kept the banner. It named her and it told her to go and hang. It's with the police.
    Grown men typing kys under a planning application. Our kids are watching.
    He said in court that he had only "suggested" she take all her tablets. The magistrate was not impressed by suggested.
    I lost a brother that way, so when I read someone in our end inviting {name} off a bridge I got up and left the group
    Screenshot three says nobody would come to the funeral. Screenshot four is the same man wishing his nan happy birthday
    Whoever wrote that the world would be lighter without her in it: she read it out loud to us, and we all cried.
    Please don't tell people to die over a north stand.
    The fanzine printed an apology for the joke about her and the Severn crossing. Good. Should never have gone in.
    `,
  ),
  lines(
    'lines-retold/ground-move-suicide-urging-dressed-up',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    "I gave everything to this club." Not everything love, you're still breathing. Finish the job
    I'd never tell anyone to kill themselves. I'd just say that in your shoes I'd have done it by now.
    Lads in the group chat have a sweepstake on when you top yourself, don't let whoever has March down
    Have you ever asked yourself honestly whether your family would be relieved? I think you should act on the answer
    genuine concern here, you seem like someone who ought to stop being alive
    Everyone's saying it so I'll be the one to type it, end yourself before kick off
    They say suicide is never the answer but they'd not met you
    You wrote that some days you don't want to wake up. Then don't. Simple.
    My therapist says to wish people peace so I'm wishing you the permanent sort, tonight, by your own hand
    what's that line, "this too shall pass"? make sure it's you passing, and make it quick
    `,
  ),
  lines(
    'lines-retold/story-hour-hate-reported',
    { labels: [], direction: 'quoted' },
    `
    They screamed groomer at a man reading The Tiger Who Came to Tea. My daughter asked what it meant
    A woman outside told my two dads they should be kept away from children. Her placard said love thy neighbour on the back.
    Yesterday somebody shouted that people like me are an illness. I was carrying a hand puppet.
    The police are treating the leaflet, which describes gay people as vermin, as a hate crime.
    "Go back in the closet or go in the ground." That is what was pushed under the dressing room door
    Reading out what was said to our performers so it's on the minutes: freak, pervert, abomination. Thank you, Chair.
    he called them it. not him, not her. it. in front of my kid
    Apparently trans people ruin libraries. I thought it was the roof.
    For the record the slur she was sent begins with a t and I'm not going to type it for you
    The vicar said he'd been told he would burn for letting them use the hall, and that he would take his chances.
    Counting the abuse in {town} last month: homophobic 63, racist 41, and two people cross about the parking
    Someone mailed the drag queen a bible with bits highlighted. The bits about stoning.
    `,
  ),
  lines(
    'lines-retold/story-hour-hate-dressed-up',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    I've nothing against gays, some of my best customers are, but your sort shouldn't be let within a mile of a picture book
    "Be who you are" you said. You're a bloke in a frock and a sickness on this town
    Only repeating what every mother at the gate thinks: queers and kiddies don't mix, {name}
    My nan called your lot by a word I'm not allowed to use now, and she was right about every one of you
    Is it hateful to say a trans person is mentally defective and has no place in a library? Then yes, I hate you
    Let's read your bio together. Lesbian. Jewish. Northern. Three reasons nobody decent should let you near a child
    as they say in my village, a man who wears lipstick is neither use nor ornament and should be driven out
    Not homophobic at all, I simply think people with your disorder ought to be kept indoors
    someone told me you're a muslim AND one of them rainbow ones, how many ways can one person be wrong in the head
    Quoting scripture isn't hate, hun. Your kind is filth. There, quoted.
    `,
  ),
  lines(
    'lines-retold/podcast-sexual-comments-reported',
    { labels: [], direction: 'quoted' },
    `
    Asked for feedback on our episode about sewage. Got nineteen comments about my co-host's chest.
    A listener wrote in to say what he'd like to do to her, in detail, with timings. We passed it to the police instead of the mailbag
    lists of things women presenters get: what are you wearing, show us your feet, who did you sleep with to get that mic
    He sent her a photo of himself. You can guess. She'd asked about reservoirs.
    "I'd let her host me", and that's one of the printable ones.
    Research out today: women who talk about sport on air get eleven times as many sexual messages as the men sat next to them
    somebody rated us. out of ten. by bedability. two of us are grandmothers and one is a canon of the cathedral
    The producer reads the inbox first now so {name} doesn't have to see the rape jokes.
    A man at the live show asked into the roving mic whether she was that loud in bed. The room booed him till he sat.
    They've made fake nudes of her. Please don't go looking, please don't ask for the link, please just report.
    Told to smile. Told to strip. Told to shut up. And it's only Tuesday
    `,
  ),
  lines(
    'lines-retold/podcast-sexual-comments-dressed-up',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    "Thanks for listening" she purrs. Wasn't listening darling, had the sound off and the lights off
    My mate says you'd be filthy after two proseccos and I told him one would do it
    Is it sexist to say I'd like to see you do the next episode with nothing on? Asking as a fan
    You know what they say about women with low voices. When can I find out?
    Strictly a compliment: the whole crew want to know what you taste like
    I never said you slept your way onto the show, I said I'd have hired you on the same terms, twice nightly
    to quote yourself, "ask me anything". right then what colour knickers
    A friend would like to know, purely for research, if you scream or moan.
    people keep telling me to take it to your DMs so check them, I sent you a picture of what you do to me
    Not being creepy but I've slowed down the bit where you lean forward and I've watched it about forty times tonight
    `,
  ),
  lines(
    'lines-retold/magistrates-report',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    A 44-year-old roofer admitted sending a communication that threatened to cut the brake pipes of a parish clerk.
    The court heard that he had called the sub-postmistress a thieving witch and promised to see her drown
    Sentencing: eighteen weeks, suspended, for posting the judge's address and the words pay her a visit.
    Defence counsel submitted that "I'll slit her" was hyperbole born of a long day on the M6.
    In her victim statement she said that each time the letterbox went she thought it was him come to do what he'd said.
    no jail for troll who told vet to hang herself, and I'd like to know why
    Jurors were shown 212 messages, among them one that described the complainant as livestock.
    The bench imposed a restraining order after hearing how he'd asked strangers to photograph her at the school gate.
    He told officers that everyone talks like that. The magistrate said that everyone does not.
    Guilty on all counts. He wrote to a midwife that he'd be outside with a bat, and he will now be inside without one.
    Magistrates were told the defendant had used a racial slur eleven times in a single voicemail about a hedge
    `,
  ),
  lines(
    'lines-retold/walk-you-to-your-car',
    { labels: ['support'], direction: null },
    `
    I finish at six an all, I'll walk you to your car every night this week if you want
    We'll be outside the surgery at eight with flasks and placards that say THANK YOU in very large letters
    The rugby lads have offered to stand at the back of the hall. They'll wear ties and be ever so quiet
    My spare room's made up. Bring the dog.
    Send us the worst ones and I'll do the reporting, you don't have to read them again
    You'll not walk in there by yourself, not while I've breath. See you at the gate, half past.
    We know where you'll be on Saturday: on our stage, with two hundred people clapping you in
    I am coming round. I am bringing lasagne. You cannot stop me.
    There'll be a dozen of us waiting for you when you come out, with daffs
    I fit cameras for a living, {name}, and I'll do yours for nowt, say when
    If anyone kicks off they'll have the WI to deal with, and we've got the big teapot.
    watching your back from row F tonight. give me a nod if you want the side door
    `,
  ),
  lines(
    'lines-retold/furious-on-her-behalf',
    { labels: [], direction: 'quoted' },
    `
    I am so angry I could spit. A mother of three, and they threatened the three.
    FUMING. She fixed that lad's leg and that lad's uncle called her a butcher in the paper
    Whoever sent that to her, look at yourself in a mirror and read it out loud
    What kind of a country is it where you can't run a food bank without being told you deserve to be raped
    I want every person who liked that post to explain to my twelve year old what it means
    Raging. Proper raging. That wee woman has never hurt a soul and they've put her windows on the internet.
    how DARE they. how dare they say that to you on the anniversary of your husband's death
    Enough. She is not a "creature", she's our head teacher.
    I have been a Conservative for fifty years and I'd stand beside that Labour lass against any man who writes like that
    If you think calling a doctor a murderer is debate then you and I don't mean the same thing by debate.
    it makes my blood boil, all them hard men behind cartoon avatars telling a lass of nineteen she's better off dead
    `,
  ),
  lines(
    'lines-retold/quoted-words-harmless-village',
    { labels: [], direction: null },
    `
    My nan's favourite phrase was "I'll swing for that cat", and the cat outlived her
    The headline just says "Council kills off pothole fund" which is punchy for page nine
    "Murder on the Orient Express" is on at the village hall, tickets four pounds, bar at the back
    The sign said "trespassers will be composted" and I've not stopped smiling
    Policy 7b says "residents shall terminate the tenancy in writing", for anybody wondering
    I said "break a leg", she said "I did, that was Tuesday"
    To quote the minutes, "a lively exchange of views on bunting"
    Is "Kill Your Darlings" the one about editing? need it for book group
    As they say, many hands make light work, so bring a spade to {town} green on Sunday
    "Dead heading" in the rota means the roses, Keith.
    He told the whole quiz team we were "toast" and then won by half a point
    Everyone is saying you are a shoo-in for best marrow, not that I've been listening at the shed
    `,
  ),
  lines(
    'lines-retold/mp-surgery-threat-family-told',
    { labels: [], direction: 'quoted' },
    `
    My wife's an MP and last night a caller explained to our son how her funeral would go.
    I'm her caseworker. I open the post with gloves on since the powder.
    We keep a drawer for them. The one with the bullet taped to it is in the drawer.
    After Jo, after David, people still write to a member of parliament that she is next
    "Tick tock," said the caller, and hung up, every hour until dawn. The police traced him to Rhyl.
    Our intern took the call where a chap said he'd be bringing a blade to the surgery about his drains
    She told the committee she'd been sent a picture of her own front door with crosshairs over it
    the thing that stays with me is he wrote "tell your mum I know which bed she sleeps in" to a CHILD
    Parliamentary security say threats to members doubled. I can tell you what doubled looks like, it looks like a panic button in the nursery.
    someone emailed us a photo of a noose with a rosette on it and the subject line was feedback
    I asked her how she was. She said, well, nobody's promised to behead me since Monday.
    `,
  ),
  lines(
    'lines-retold/mp-surgery-threat-as-anecdote',
    { labels: ['threat'], direction: 'subject' },
    `
    Funny story, last politician who lied to my family fell off a harbour wall. See you at your surgery.
    I'm told you have a panic button now. Good to know how long I'd have.
    "My door is always open," says the leaflet. I'll be through it with a lump of scaffold then
    You'll have read about that other one that got stabbed. Learn from it, that's all anyone's saying
    Nobody is threatening you, madam. I am merely describing what a rope does.
    Word is there's a man in {town} counting the steps from your office to your car. Word is it's forty six.
    What did you say on Question Time, "I won't be intimidated"? we'll see if you say it with no teeth
    the wife told me not to write this but you want your legs doing and I know a feller
    Consider this a letter of concern: your children will be concerned when you don't come home.
    I dreamt last night you were lying in a ditch by the bypass, and my dreams have a habit of coming true when I help them along
    it's a figure of speech. heads will roll. yours, mainly. down the chamber steps
    `,
  ),
  lines(
    'lines-retold/care-home-dehumanising-reported',
    { labels: [], direction: 'quoted' },
    `
    A relative described our carers as cattle off the boat. I've asked him to come in and meet them.
    Those night staff sat with his father till the end, and he calls them cockroaches on Facebook
    They referred to her as "that thing on reception". She's called Blessing.
    The petition talks about an infestation. It means nurses. It means my colleagues.
    Being likened to a germ by a man whose pressure sores you dress every morning takes a certain kind of patience
    heard monkey noises down the phone at 3am, finished the medication round, cried in the sluice
    Historians will tell you what comes after you call people rats. We teach it in year nine.
    "Put them down like dogs" was the comment, and it had a laughing face from a school governor
    I don't care what your view is on visas, you don't call Precious an animal in my hearing.
    The regulator's report notes that staff from abroad were called parasites by visitors on at least six occasions
    `,
  ),
  lines(
    'lines-retold/care-home-dehumanising-dressed-up',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    "We're only human" said the manager. Speak for yourself, you're something that crawled up the waste pipe
    To borrow a phrase from pest control, you don't reason with it, you lift the floorboards and there you are
    I'd been told there was a person in charge. Turns out it's a tapeworm with a lanyard.
    People say you're an animal. Unfair on animals, animals have a use. You're mould.
    My old man kept pigs and he says he'd not have let you in the sty with them, you're lower stock
    not being nasty but what are you? because it isn't human and it wants hosing off the drive
    The question is not who runs that home but what, and what is a tick, swollen, needing tweezers
    You said you feel like a number. Numbers matter. You're the sludge at the bottom of the tank.
    as David Attenborough might put it, here we observe the manager, a bottom feeder, barely sentient, living on the dying
    `,
  ),
  lines(
    'lines-retold/profanity-told-and-starred',
    { labels: [], direction: 'quoted' },
    `
    He told her to f off and then, with great courtesy, held the door for the next person.
    The voicemail was nine seconds of the c word. My solicitor has transcribed it as "expletive, repeated".
    got called a s**t-stirring b**ch for asking about the drains, so, normal parish council
    "Piss off back to your wheelie bins" is what he said to a binman. Who was, in fairness, heading there
    My lad got sworn at by a grown man for refereeing an under-nines. Effing this, effing that. He's fifteen.
    I won't repeat what was yelled from the van but it rhymed with banker and it was aimed at a lollipop lady
    They hashtagged her name with a swear word and it trended in {town}, and she found out from her mum
    Someone wrote effing cow in the dust on the ambulance while we were in with their neighbour
    `,
  ),
  lines(
    'lines-retold/profanity-dressed-up',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    "Kindly keep it civil." Kindly shove it up your arse you sanctimonious old bag
    As Shakespeare nearly said, to be or not to be such a complete fucking helmet, and you chose
    My mum brought me up not to swear at ladies, lucky for me you're just a gobshite
    Pardon my French but you are one stupid stupid bitch, pardon, pardon
    I'm not allowed to say what you are on here so have it in letters, a T, a W, an A and a T, you absolute twat
    Everyone at work calls you Shit for Brains, thought you'd want to know where the nickname came from
    what was your quote again? "I welcome challenge". right, piss off then you useless bell-end, challenge that
    Did you hear the one about the councillor who was a total wanker? No punchline. It's just you.
    `,
  ),
];
