import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const sarcasm = lines(
  'lines-identity/sarcasm-and-jokes',
  { labels: ['identity-hate'], direction: 'other' },
  `
Oh good, another mosque. Just what the town needed, somewhere new for them to plan things.
What do you call a gypsy with a job? I don't know either, nobody's ever seen one
yes please more somalis, my bike hadn't been nicked yet this week 🙄
How thoughtful of the council, a ramp. Now the cripples can clog up the library as well as the pavement.
Bless the Chinese, first they send the plague and then they sell us the masks. Such a giving race.
Why did the Irishman cross the road? He couldn't find the dole office. Still true, still drunk.
Diversity is our strength, said nobody who ever had to live next door to a Pakistani
lovely day for a drowning isnt it. boats due in about three
Congratulations to the trans swimmer. Biggest girl in the pool, and the only one with a beard. Freaks win everything now.
So a rabbi, a banker and a newspaper owner walk into a bar. Same bloke. Always the same bloke.
my favourite joke is womens rights
Marvellous idea to let deaf people serve on juries. Perhaps a blind one could identify the suspect, and a cabbage could sum up.
Of course the refugee is a brain surgeon. They all are. Strange how they only ever operate on handbags.
Another enriching day in Rochdale, thank you so much to the religion of peace and its charming menfolk
Breaking news: lesbian smiles. Scientists baffled, it is thought she'd seen a man fall over.
Sikh, rattle and roll out of my country
Two Poles walk past a parked car. Ha. As if they'd walk past it.
it's ok everyone the benefits office is bilingual now so they can scrounge in Urdu as well
Splendid, a female bishop. Does she do the flowers as well, or did God not notice she had no authority over a cat?
Whats the difference between a Scotsman and a pothole. you'd miss the pothole
the special bus is here, mind your windows, the droolers are out for the day 😂
Can't wait for Trevor from accounts to be Tracy from accounts. We'll all have to pretend to keep our lunch down.
Round of applause for Hindus everywhere, who've managed to turn a river sacred by filling it with corpses. Delightful folk.
roses are red, violets are blue, they let in one million and all of them are stealing from you
Well done to the bisexual community for making indecision and disease into a personality
Nice to see the black lads out for a run. Usually there's a policeman a few yards back.
`,
);

const pronouns = lines(
  'lines-identity/named-just-before',
  { labels: ['identity-hate'], direction: 'other' },
  `
I read that there are four million Muslims in Britain now. That's four million too many, and we should send them all home.
The Roma are back by the canal. I hate them, I hate how they live and I hate that we're made to share a towpath.
There was a gay wedding at our church. None of them will see heaven and I wouldn't give them a glass of water on the way down.
Lots of Polish shops on the parade these days. They're a filthy people, they ought to be boycotted back to Gdansk.
Women want equal pay? They've never done equal work in their lives, the lazy things.
Immigrants came to our street in 2015. Since then they have proved to be everything my father said: idle, grasping and savage.
saw a documentary on autism. they should all be kept somewhere, they creep me out
A lot of Jewish families round here. You have to watch them, they smile at you and they're robbing you.
My aunt has carers from Nigeria. I won't have those people in the house, they're thieves the whole tribe of them.
Trans people are asking for a clinic. They want a straitjacket, every last one of the freaks, not a clinic.
Travellers say they are an ethnic group. The only thing they've ever had in common is stealing lead, they're worthless.
Down's syndrome week again. Must we be made to look at them?
There's a Sikh temple doing free meals. I wouldn't feed their food to my dog and I would not let one of them touch the plate.
Deaf people are getting an interpreter on the news. Who cares what they think, they're half-finished.
The Irish are celebrating again tonight. Filth, all of them, should've been left to starve a second time.
Lesbians have their own night at the Crown on Tuesdays. Get them out, no normal person wants to drink from a glass they've touched.
so many indian nurses on the ward. couldnt trust any of them, lying idle creatures, wanted proper english ones
You mention Chinese students. They're spies. All of them, the little piano girl included, and should be sent packing.
Black families moved into the close. It's finished. Wherever they go they ruin, it's what they are.
`,
);

const whistles = lines(
  'lines-identity/dog-whistles',
  { labels: ['identity-hate'], direction: 'other' },
  `
Globalists, cosmopolitans, rootless bankers. You know exactly which people I mean and what needs doing about them.
Ask yourself which six letter word controls every government in the West. Starts with Z. Rhymes with nothing nice.
13% of the people, 50% of the crime. Look it up. Despite being only.
Noticing is not a crime. I've noticed their noses and I've noticed their names 👃
The great replacement isn't a theory when you stand at the bus stop in {town} and you're the last white person in the queue. They're erasing us and it is deliberate.
We wuz doctors n shiet. sure you were
Demography is destiny. Their wombs are weapons.
It's always the same early life section, every time, check before you trust what one of them says
Imported voters, imported rapists, imported doctors. You can't import a civilisation, only the rubbish from somebody else's.
There are two genders, and then there's a mental illness with a flag.
Protect our women from the swarthy gentlemen of the hotel. All of them have the same hobby.
when the native englishman finally gets angry the newcomers will wish theyd never learnt to swim
Certain communities marry their cousins and it shows in the eyes and on the ballot papers
Culturally incompatible is the polite phrase. I prefer savages but the moderators don't.
Blood and soil lads. A dog born in a stable isn't a horse, and a Mohammed born in Bradford's no Englishman
Urban youths. Vibrant youths. You know, THOSE youths. It's in the genes.
Boys are boys, girls are girls, and clown world is for the rest of you 🤡🏳️‍⚧️ degenerates, the lot
Groomers. That's the word for every drag queen, every rainbow teacher and every one of the alphabet people. Groomers.
Enrichers have been at it again in Telford. Bacon on the door handles might keep them off.
They're the ones with small hats and big wallets, work it out
`,
);

const work = lines(
  'lines-identity/put-down-at-work',
  { labels: ['identity-hate', 'insult'], direction: 'other' },
  `
Our new GP is a Nigerian so that's us killing ourselves with herbs. Witch doctor with a lanyard.
The MP for that lot is a hysterical Pakistani who should be cleaning the Commons rather than sitting in it.
Had a female plumber. Hopeless of course, they all are, she'd have been better off doing my ironing
some deaf clown got the headship, only in Wales
They've gone and given the surgery to a woman in a headscarf, so if you want your bits looked at by a brainwashed halfwit ring at eight.
BBC has a new weatherman, gay as a goose and twice as annoying, they put these perverts on everything
couldn't make out one word from the idiot at 111. Indian. Obviously. Morons the lot
The registrar's a bloke who thinks he is a lady. Deluded freak shouldn't be let near patients and nor should any of them.
Our councillor's got Asperger's which is why he goes on like a broken robot. Dull, weird and defective.
A Jew for a landlord and a Jew for a solicitor, so I've been skinned from both ends by greedy little men
Ref was Scottish. Bent and bitter, like the rest of the race.
Magistrate turns out to be a Traveller's daughter. Thick and thieving by birth and now sending other folk down, laughable.
The new vicar is a lesbian, a great big mannish lump of a thing, and if God saw one he'd be sick.
Chinese anaesthetist, looked about nine, gabbled something. Slitty-eyed little fool nearly had me believing she was qualified
Polish midwife with hands like a butcher. Brutes, those Slavs, not a brain between the ears.
`,
);

const news = lines(
  'lines-identity/under-the-article',
  { labels: ['identity-hate'], direction: 'other' },
  `
Forty years I've had this shop and I have watched decent families leave one by one as the Muslims came in. They don't wash, they don't mix and they don't tell the truth, and anybody who says otherwise has never lived among them. I won't serve them after this week and they can sue.
What this report won't say, because nobody at the Guardian has the nerve, is that girls do worse at physics because girls are stupider at physics. You can pour money in until kingdom come. A woman's mind isn't made for it and we're cheating the boys by pretending.
So the Travellers have been given planning permission. I've lived in this parish all my life and I can tell you that what's coming is filth, theft, dogs and inbred children who will wreck the school. They are not like us and no inspector from Bristol can make them so. Close the gates on them.
Lovely photographs of the Pride march, and I hope that everybody in them is proud of what they are, which is degenerate. In my day those creatures stayed indoors, and were better for it, and so were we. I can't look at one now without wanting to wash.
The reason your hospital is failing is not money. It's that we've filled it with doctors from countries where life is cheap, who have no idea of truth or hygiene, and could not care less whether an English person lives or dies. Send every one of them home and start again.
I see the author has a Jewish name, so I know what he wants before I've read it. They are for open borders everywhere but their own, they're behind every one of these campaigns, and they laugh at the rest of us over dinner. We have been far too patient with those people.
My grandson's class has three autistic pupils in it and I'm told that I have to feel sorry for them. I don't. They're vicious, they're a nuisance, and the money would do more good spent on children with some prospect of being normal. Put them elsewhere and forget them.
The Irish come over here with their hands out, drink what they are given and then vote to break up the Kingdom. I have employed eleven of them and sacked eleven. It's a flaw in the breed. Let us close the common travel area and be rid of them.
As for the so-called trans nurse, I will call him he until I'm in my grave, and anyone of that persuasion who comes near my bed had better bring a chaperone. They're sick, they are dangerous and they belong in an asylum, of the old-fashioned kind.
Indians, Nigerians and Filipinos in every care home and not one that speaks the King's English or knows what a roast is. I'd sooner my mother were looked after by nobody than by people from the bottom of the pile, whose own mothers live in mud.
`,
);

const replies = lines(
  'lines-identity/short-replies',
  { labels: ['identity-hate'], direction: 'other' },
  `
typical black behaviour
Never trust a Muslim
women 🤮
Jews will be Jews
gays out of our schools
Because they're foreign and foreign is worse
Scratch a Paki find a liar
Travellers. Rotten to the last one.
no cripples on my bus ta
Down's people don't count
Autists ruin everything they touch
I blame the Irish and their filthy habits
Ship the Poles home and burn the bridge
chinese = cheats
Not one asylum seeker is worth saving
Trans women are sick men
dirty immigrants, all of them
They're Hindus, what did you expect, honesty?
white is right and you know it
Nobody likes a Sikh
lesbians are an insult to nature
once a Jew always a traitor
Woman. Opinion. Invalid.
The deaf should know their place
Keep {town} white
Mohammed, so guilty
Islam has no place on this island
Welsh isn't a language, it's an affliction of a lesser people
Bisexuals are liars who'd sleep with a gatepost
`,
);

const compared = lines(
  'lines-identity/compared-and-negated',
  { labels: ['identity-hate'], direction: 'other' },
  `
An Englishman keeps his word; an Indian keeps your change.
Muslims aren't our neighbours, aren't our friends and will never be our countrymen.
There isn't a gay man alive who deserves to be called a father
I'd leave my kids with a convicted burglar before I left them with a trans babysitter
Refugees from Ukraine I can understand, they look like us. The African ones don't belong and never shall.
Travellers don't deserve running water, they'd only sell the taps
The Windrush lot gave us nothing. No good music, no good nurses, no good anything, only trouble.
Compared with the Jews the mafia are amateurs
He's Chinese, so he isn't anyone's idea of a proper doctor, a proper man or a proper Brit.
Wearing a poppy doesn't make you one of us, you're still brown underneath it.
Lesbian parents can't love a child the way that real parents do, they've no right to the word family.
you can teach a parrot english too, doesnt make it british. same goes for the asylum hotel
Disabled athletes aren't athletes. It's a sports day for rejects and I'm sick of being told to clap
No Pole ever did a day's honest work, and no Romanian ever did a day's work at all
Nothing good ever came out of Pakistan except planes leaving it full, and look where those landed, unluckily for us.
A woman boss is like a chocolate kettle, only moodier, I will never take orders from one
Christians don't deserve a say in law; they gave up thinking when they took up kneeling and they're all bigots to the bone.
Catholics aren't British. They answer to Rome, they breed for Rome and we shouldn't have them.
They hand out degrees to Africans like sweets. Not one of them has earned it, not one of them could.
`,
);

const ageing = lines(
  'lines-identity/contempt-for-the-old',
  { labels: ['insult'], direction: 'other' },
  `
Old people are a waste of a hospital bed, selfish gits who've had their turn.
boomers are thick as planks and smell of mints
Pensioners: greedy, bitter, useless and still voting.
Wrinkly old parasites sat in four-bedroom houses moaning about us
Nobody over seventy has had a thought worth hearing, gaga the lot of them
`,
);

export const identityLines3: readonly Family[] = [sarcasm, pronouns, whistles, work, news, replies, compared, ageing];
