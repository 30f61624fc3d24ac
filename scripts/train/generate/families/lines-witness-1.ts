import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults, accusations and threats told, quoted and mocked by those who received them or stood by, and abuse in the form of a quotation. */
export const linesWitness1: readonly Family[] = [
  lines(
    'lines-witness/heard-insult-told',
    { labels: [], direction: 'quoted' },
    `
    Someone just sent me a message that reads "you are thick as mince and twice as greasy". Happy Tuesday to me.
    They called her a witch, a cow and a waste of a salary, and that was before lunch
    Imagine telling a nurse at the end of a thirteen hour shift that she's a lazy bint.
    He shouted "idiot" at her from the public gallery and the chair let it go
    My sister teaches maths. This week a parent wrote that she was "a brainless lump who should be sweeping the yard".
    called a muppet on live radio by a man who couldn't find the mute button
    My nan got told she was a stupid old bag. By a stranger. Over a parking space.
    “You disgust me, you smug little man.” That was the whole email. From a retired dentist, with his signature block.
    What did they shout? Clown, mainly. Also coward. One said she was a disgrace to the town.
    read the replies under her post about asthma inhalers. dumb, ugly, fat, stupid, over and over. for asthma inhalers
    Three hundred comments, and the kindest of them said I was a moron.
    The bloke in the queue told the pharmacist she was useless. She's been on her feet since seven. Be patient with people.
    So it's "dozy mare" today. Yesterday it was "pig ignorant". I keep a list on the fridge
    She read it out to the room: "You pathetic excuse for a councillor." Then she went on with the agenda.
    Got a letter, green ink, says I'm an imbecile and my bins policy is satanic
    they are calling the head teacher scum on the parents' whatsapp. please can somebody sensible step in
    A grown man typed 'ur a fat useless cow' to a midwife and then asked her to retweet his fundraiser.
    Told by a passenger I'm the worst driver and the worst human being he ever met. Same passenger left his wallet on my bus, I ran after him with it.
    My {relation} answered the phones for {body} for twenty years and says the word she heard most was cretin
    I was the "four-eyed parasite" in that article, by the way. Hello.
    For those asking what the deleted comment said: it called Dr Nair a nasty piece of work and a failure as a mother.
    "Vermin", he wrote. To a lollipop lady.
    She's been called a bitch so many times on here that she has stopped reporting it, and that should worry us
    nobody should go to work and hear the words useless fat cow. nobody
    Came home, opened my laptop, found out I'm "an insult to the human brain". Fed the cat.
    Last night's hustings: one candidate heckled as "rat face", another as "that gormless boy". We can do better, {town}.
    it says here im a waste of oxygen 😅 cheers dad's friend Keith
    The word he used was "retarded". To a consultant who looks after children with learning disabilities.
    One voicemail, forty seconds, eleven insults. My favourite was "you boiled ham of a woman".
    Told the reporter that the worst of it was being called a bad mother by people who have never met my kids.
    The driver leaned out and screamed slag at a girl of fourteen. I have given the number plate to the police.
    Sir, a person wrote to my professor that she is trash and her book is trash. Why people write like this?
    hes a good lad my brother, volunteers at the food bank, and they write under his photo that hes a gormless freak
    Her inbox was read into the minutes: dunce, parasite, harridan, imbecile, slob. Five members asked for it to be recorded in full.
    `,
  ),
  lines(
    'lines-witness/apparently-i-am',
    { labels: [], direction: 'quoted' },
    `
    Apparently I'm a paid shill. Still waiting on the payment, lads.
    According to Facebook I take bribes from a tarmac company. I drive a 2009 Micra.
    Today I learned that I am a fraud, a liar and "probably not even a real doctor". Twelve years of night shifts say otherwise.
    So I'm a crook now? News to my overdraft.
    New one: I'm on the take from Big Broccoli. My mum is thrilled that I'm finally earning.
    They say she's bought and paid for. I have seen her lunch. It's crackers.
    "Quack", says a man who sells magnetic bracelets.
    liar liar pants on fire is an actual reply I got from an actual councillor's husband
    She published the accounts and the same people still call her a thief
    If I'm "in the pocket of the developers", could somebody tell the developers, because they're taking us to appeal
    Every time I post a waiting list figure someone says that I made it up. It's the NHS England spreadsheet. It's on their website.
    He keeps writing that the whole charity is a scam. Our books are audited, here's the link {link}
    It's been put about that I faked my degree. My tutor has offered to bring the photographs, including the one with the traffic cone.
    Corrupt, that's what the leaflet says I am. The leaflet also spells my name wrong twice.
    my prof got called a charlatan by an egg account w 3 followers, she put it on a mug
    I am not, for the avoidance of doubt, a lizard, a Freemason or a plant.
    You'll read that Dr Osei falsified his trial. He didn't. The journal looked into it for a year and cleared him.
    the grifter allegation again. i earn less than the car park attendant. ask the car park attendant, he's my uncle
    Lovely evening: pizza, film, then eighty strangers telling me my cancer was invented for donations.
    Accused of being a government stooge by one lot and a Kremlin stooge by the other, within one hour, about a zebra crossing.
    People are sharing a graphic that says the MP "stole" the hospital money. The money was never the MP's to spend. Please don't share it.
    "Fake nurse", "crisis actor", "reads from a script". She was on her break. She was crying because a patient died.
    I read that we're all con artists at the food bank. Come and con some potatoes into bags with us, {day} at ten.
    Somebody has reported me to {body} for being, quote, a fraudster in a cardigan
    They told my husband I had slept my way to the chair. We laughed, and then I went and sat in the bath for an hour.
    Being called a liar about your own child's illness does something to you.
    Today's bingo: sellout, stooge, puppet, "follow the money". Full house!
    the rumour is im a russian bot. beep boop. my nan is from Omsk street in Hull if that helps
    A few people have asked why Professor Hallam left social media. Four years of being called a murderer and a shill is why.
    'Propagandist'. That's a long word for somebody who drew a cartoon badger about handwashing.
    I've been a charlatan, a snake-oil seller and a fantasist and it is not yet nine o'clock
    `,
  ),
  lines(
    'lines-witness/threat-received-told',
    { labels: [], direction: 'quoted' },
    `
    Someone just sent me a picture of a noose. I'm with the police now, the surgery is cancelled.
    “I know where you park.” That's what was under my wiper. I've had better Mondays.
    they told her she'd be burned out of her house. over a BUS LANE
    Imagine telling a GP you'll stab her because she wouldn't give you antibiotics
    She opened the envelope in front of her kids. It said, you'll be dead by Easter.
    He got two death threats before breakfast and still turned up to read stories at the library.
    My husband has asked me to stop. He's seen the ones that say they will slit my throat.
    The caller said "we're coming for you", hung up, rang back, and asked for the opening hours
    What does "watch your back" mean when it's the eleventh this week? Asking as the person whose back it is.
    got told im gonna get my head kicked in at the next match. told my mum, told the club, blocked him
    The staff room has a folder now. Page one: 'I will petrol bomb the clinic.' Page two is worse.
    It's not banter when someone writes that they hope to run you over. It goes to the police.
    In case you wonder why the councillor has a guard: "bullet for you", "you're next", "say goodbye to the dog".
    I can still hear him. I'll kill you, I'll kill you, through the letterbox, and my boy upstairs on his Xbox.
    Her crime was a spreadsheet about ventilation. For this they've promised to skin her.
    Dear all, the meeting on {day} moves online after a caller threatened to bring a shotgun to the hall.
    can we talk about how a 19 y/o student rep was told she'd be raped and dumped in the canal for wanting a water fountain
    The tweet that said she should be hanged had 2,000 likes. Two thousand people pressed a heart.
    My {relation} is a paramedic. Last night a patient's mate held a bottle up and said he would open him up. He finished the shift.
    Nobody tells you that you'll learn the difference between a "vague" and a "specific" threat. Vague: you will pay. Specific: Saturday, outside the Co-op.
    we had to teach the receptionists what to do when a caller says theyre coming down with a knife
    'Hang the traitors', it said on the placard. Next to a child with a balloon.
    First threat I ever got: I will end you, misspelled as I will and you. I still checked the locks.
    He'd sent the same thing to five women: shut up or get your throat cut. They compared notes and went to the station together.
    The message said we should be lined up against a wall. We're a choir.
    Old enough to remember when the worst you got for chairing the parish council was a cold scone, not "I'll burn your barn with you in it".
    Please don't screenshot the threat and send it on. Her children are on here, they've seen the word acid once already.
    They wrote her name on a bullet casing and posted it. She kept her seat. She increased her majority.
    a bloke with a flag as his profile pic wrote hed put me in the ground, then his wife messaged to apologise
    Asked what the worst was, she thought and said: the one that described my daughter's coat.
    `,
  ),
  lines(
    'lines-witness/insult-with-a-telling',
    { labels: ['insult'], direction: 'subject' },
    `
    As my dad used to say about people like you: all mouth, no brain, and the mouth's not much good either
    My old sergeant had a saying, "empty barrels", and by God he might have met you.
    I read your post out to the whole pub and they all agreed you're thick
    someone said you were clever. they were wrong lol ur dense as a brick
    "Not the sharpest knife" was how they put it. I say there's no blade there at all, you dim woman.
    You know what my {relation} calls you? The village idiot. And we live in a city.
    Told my wife what you said and she goes, what a moron. Twenty years married, never agreed on anything till you came along.
    Everyone at work has a nickname for you and it's not printable, so let's just say you're a pathetic worm
    quote of the day from {name}: nothing, because you're too stupid to say anything worth quoting
    They told me never to mock the afflicted but for a fool like you I'll make an exception.
    People ask me why I call you a coward. Then they meet you and stop asking.
    There's a word for men like you, and my grandmother would have washed my mouth for it, so I'll settle for slimy little toad.
    I told her to her face she was an ugly, bitter cow and I'd tell her again
    the lads said dont be harsh so i wont be. youre a tramp and a loser. thats me being nice
    Your own colleague described you as "challenging". What he meant is that you're a vile, stuck-up bore.
    "You catch more flies with honey", says mum. Fine. Honey, you're as thick as a whale omelette.
    Heard a phrase on the telly, waste of space, and straight away thought of your face
    Imagine being told every day you're useless and still coming back. Oh wait, that's you. You ARE useless.
    My kid asked what an imbecile is so I showed him your speech.
    As they say in our village, you can put lipstick on a pig, and there you are on {programme} in your lipstick
    Somebody ought to tell you this, since your friends won't: you are repulsive, inside and out.
    I said to the driver, look, there goes the biggest waste of skin in {town}. He tooted. It was you.
    my nan who has dementia and thinks its 1962 has more idea what shes on about than u, u absolute melt
    They say beauty is skin deep. In your case the ugly goes all the way through.
    Do you know what the nurses call you behind your back? The Slug. It suits you, you slug.
    It was put to me that you are merely incompetent. I corrected them: she is incompetent, and a boor, and a dunce.
    One of your patients told me you've the manner of a bin bag. I think that's unfair on bin bags, you oaf.
    quoting shakespeare at you would be wasted so here: thou art a dumb cow
    I'd been told you were gormless, and I must say you exceeded the description.
    asked chatgpt to sum you up, it said error, i said same. brainless mug
    `,
  ),
  lines(
    'lines-witness/scare-quotes-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    "Doctor"? You're a quack with a printer.
    'Expert'. Ha. You've been bought, love, and cheaply.
    Your "research" is fraud and your "peers" are the other fraudsters
    so called scientist. so called data. liar.
    The "charity" pays your mortgage, doesn't it, you thief.
    Everybody says you're a crook and everybody's right
    As the saying goes, follow the money, and it goes straight into your handbag
    You said "we will always be honest with residents". You've lied in every sentence since, you con artist.
    "I have no conflicts of interest," says the woman on pharma's payroll.
    My cousin works in your office and he says you fiddle your expenses every month. Crook.
    how do you spell liar? D R V A N E
    They asked me for one word about you. I gave them two: paid shill.
    Remember "trust me, I'm a doctor"? She's neither trusted nor, if you ask me, a doctor. Fake.
    "Independent" journalist my foot. Your copy's written by the people who own you.
    'Grassroots', it says on the banner. Astroturf, more like, and you're the chief grifter.
    Told my MP to her face that she's a bent, lying, expenses-swindling fraud. She smiled. They always smile.
    The dictionary says a charlatan is one who pretends to knowledge. There ought to be a photo of you beside it.
    you put Prof in your name like its not a degree from a cereal packet, fraudster
    Who was it said a lie gets round the world before the truth has its boots on? Whoever it was had you in mind, you compulsive liar.
    I quote from your leaflet: "Every penny is accounted for." Accounted for in the Caymans, you swindler.
    Word in the market is that you rigged the vote. I believe the market. Cheat.
    "Long covid campaigner" = professional victim milking idiots for donations. You're a scammer, say it.
    'Safe and effective'. You knew it was a lie when you said it, you were paid to say it.
    your "patients" are actors and your tears are fake. whole thing is a con and so are u
    A friend in {body} tells me you're up to your neck in it. Backhanders, the lot. I always knew you were dirty.
    When she says "the science" read "my sponsors". Nadia is a shill and has been since 2020.
    Not my words, the words of a patient: she's a liar and she covers up for liars. I second that.
    oh look its "Saint" {name} of the begging bowl. how much of the last fundraiser went on ur kitchen u fraud
    They told us you were one of the honest ones. You turned out the biggest crook of the lot.
    "For the many". You sold the playing fields to your mates, you corrupt little man.
    `,
  ),
  lines(
    'lines-witness/threat-with-a-telling',
    { labels: ['threat'], direction: 'subject' },
    `
    I told her to her face: get out of this town or I'll put you out in a box
    As my old man said before he swung for someone, "I shan't say it twice". Now I've said it once, to you.
    My brother asked what I'd do if I met you. I said I'd break your jaw. I'm asking around where you drink.
    "Sticks and stones", they say. I've got the sticks and I've got the stones, {name}.
    they say dont make threats online so this is a promise. ur getting stabbed
    You wrote "I won't be intimidated". You will when I kick your door through.
    Everybody down here says that somebody should shoot you and I'm the one with the licence
    Quote this in your next speech: I am going to hurt you.
    There's an old song my grandad sang about hanging a landlord. We've changed the name to yours and we've bought the rope.
    The last one who talked to my family like that told the police he'd fallen. You'll be telling them the same.
    In the immortal words of the film, I'll be back. With petrol. See you at the surgery.
    Told the lads at training about you. They want to come and cave your head in. Who am I to say no?
    screenshot this and show your police mates, i will end u
    My wife said leave it. My mum said leave it. I'm not leaving it, I'm coming round with a hammer.
    "What's the worst that could happen?" you asked on {programme}. Acid. Acid is the worst that could happen, sweetheart.
    Mate of mine did four years for what he did to a teacher. He tells me that it was worth it. I'm thinking about you while he tells me.
    'See you in court' you say. See you in the car park, I say, and there's no judge in the car park.
    Someone's going to put a bullet in you, that's what they're all saying in here, and not one of us would lift a finger to stop it. Might be me.
    You like quoting the Bible. Eye for an eye. Which eye do you want to keep?
    when ppl ask how she died ill say she was warned. youve been warned
    I heard you said you feel safe in {town}. I'd like to be the man who changes that, and I've a bat for it.
    The message I left on your machine was not a joke. You've until Friday and then your windows go in, then you.
    You called us "thugs". Right then. You'll find out what a thug does to a {role}, this week, when you're on your own.
    Ask your colleague how his ribs are. Same is coming your way.
    let me translate for you since youre slow: keep talking = get battered
    My reply to "be kind": I'll kindly cut your brake pipes.
    Your dad once told me that you were scared of the dark. Good to know. It'll be dark when I come for you.
    `,
  ),
];
