import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters6: readonly Family[] = [
  lines(
    'lines-letters/messages-to-a-politician-menacing',
    { labels: ['threat'], direction: 'subject' },
    `
    Enjoy the surgery on Friday, councillor. Some of us will be bringing more than questions.
    You vote that through and you'll need eyes in the back of your head for the rest of your short life.
    your kids use that bus you're cutting. accidents happen
    A rope and a lamppost, that's how we used to deal with your sort and it can't come back soon enough for you.
    I hope someone does to you what you've done to this high street, brick by brick, starting with your teeth
    Keep talking and you'll end up in the canal with your precious planters tied to your feet.
    Carry on minister. There's ten thousand of us who'd swing for you and only one has to get lucky.
    Hope the cancer comes back and takes its time with you
    We'll burn your office down, with or without you in it, makes no odds to us.
    You should be shot for that speech, and I know a few ex servicemen who'd toss a coin for the honour.
    watch your back at the train station you smug git, people get pushed
    The last man who closed a hospital in this valley got his legs broken. Just a history lesson for you.
    `,
  ),
  lines(
    'lines-letters/readers-on-threats-against-politicians',
    { labels: [], direction: 'quoted' },
    `
    A councillor told us somebody had written that she'd end up in the canal. Over planters. We can be cross about traffic without that.
    I disagree with my MP on nearly everything and I was sickened to read he'd been told to watch his back at the station.
    Panic buttons for parish clerks. What have we come to?
    The report says one in three received messages wishing them dead, and that women had twice as many. I'd like to see the figures by party.
    my wife chairs the library committee and got a letter saying her teeth would be knocked out, its a LIBRARY
    I was a minister's diary secretary in the nineties. We got green ink, and now and then some cake. It was never rope and lampposts.
    The man who posted that all of them should be hanged is 58 and a deacon. The court gave him eighteen weeks suspended.
    Does calling for somebody to be shot count as an offence if it's meant as a joke? The judge seemed to think so.
    Someone told our head teacher they'd burn the place down because of the uniform policy. Police took it seriously and so they should.
    I once wrote to a politician that I hoped he'd rot. I was drunk and grieving. He wrote back kindly, and I've been ashamed ever since.
    Anyone who says they deserve it because they voted the wrong way needs to think about where that road goes.
    My teenage son showed me the replies under her post, you should hang, we know where you drink, that kind of thing. He asked if that's normal. I hadn't an answer.
    Report it to the police and don't delete the messages, that was the advice that helped us
    She read out the worst ten at the meeting, in a flat voice, including the one about the acid. Nobody coughed.
    `,
  ),
  lines(
    'lines-letters/winter-fuel-thread-gammons-and-pensioners',
    { labels: ['insult'], direction: 'other' },
    `
    Crusty old misers with three cruises booked, howling over two hundred quid. Put a jumper on, you selfish relics.
    The gammons are sizzling tonight. Nothing gets a red faced bore out of his recliner like the loss of a freebie.
    coffin dodgers still moaning, in other news its raining
    I've never known a generation so greedy and so dense. They voted for it, they got it, and now they don't like the taste.
    Labour front bench, cold hearted nitwits who couldn't run a tap
    Young whippersnappers on here are idle, ignorant and rude, they've never known a cold house or done a day's work in it
    Pensioners in Spain are the worst, leathery old prunes living on gin and grievance
    She froze the payment because she is a spiteful, useless, wooden excuse for a politician with a voice like a sat nav
    boomers be like i paid in all my life. paid in what karen, gravy?
    The grey vote is nothing but a mob of dribbling has beens in beige, and it's time somebody said so
    Bus pass bores, clogging up the surgery, the post office and the comment section. Dull, deaf and never in the right.
    Millionaire pop stars claiming it, what brainless old show offs
    Whoever dreamed up the cut has porridge for brains, and thin porridge
    silver haired sheep, baa all the way to the polling station
    `,
  ),
  lines(
    'lines-letters/winter-fuel-thread-pensioners-and-young',
    { labels: [], direction: null },
    `
    I'm 74, no cruises, one jumper on top of the other. I lost it by eleven pounds a month. I can manage, but my sister in Wick can't.
    We're comfortable and always gave ours to the food bank. Taking it from people like us was right. The line was drawn in the wrong place.
    Its raining in the kitchen again, in other news
    Pensioner poverty has halved since the nineties while child poverty went up. Facts like that should at least be part of the discussion.
    my grandad is deaf and wears beige and was the best welder on the clyde, just saying
    The young ones in my street shovelled the path and brought soup. I won't hear a word against them.
    How did they settle on 35,000 as the cut off?
    I paid in from fifteen, as did my parents, and I know that isn't how it works, it's not a savings pot. It still feels like one.
    Triple lock costs about ten billion more than expected. As a pensioner I'd swap it for a care system that functions.
    Spain is cold in January too, you know, and the houses have no heating. I came back for the radiators.
    26, renting, freezing. Not my nan's fault, not asking her to be cold instead.
    The chancellor changed her mind in June and I give credit where it's due, even if it took eight months.
    Bus pass holder and proud. I go to Whitby and back for nothing and eat my sandwiches on the wall.
    Would a discount straight off the bill be simpler? The gas firms know who's over 66.
    porridge for brains this morning, put salt in the tea
    `,
  ),
  lines(
    'lines-letters/quick-foul-mouthed-replies',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    fuck off you thick twat
    What a load of bollocks, you clueless prick. Read the bloody report before you spout off about the water companies again.
    you utter wanker, the strike was THEIR idea
    Piss off back to your mansion you greedy old bastard and take your shitty opinions on wages with you.
    absolute bellend
    Jesus christ you're a dumb fuck, it's in the second paragraph, the figure is right there under your ugly nose
    shut your gob dickhead nobody asked
    You pompous arse, you've never worked a shift in a warehouse and it shows in every shitting word.
    Imagine being such a gormless tit that you'd defend the landlord in this story. Arsehole.
    stupid bitch doesnt even live in the county
    Away and bile yer heid ya daft shite, yev nae clue about Dundee
    Oh do fuck off Colin you're a tedious little cock and you've been one since 2012
    ur a moron m8 fuckin embarrassing
    Only a complete and utter shit for brains could read an article on flood victims and bang on about his bloody golf course, you selfish prick
    bollocks to you, you fat faced liar loving tosser, my nan has more sense and she thinks the telly can hear her
    `,
  ),
  lines(
    'lines-letters/quick-short-replies-harmless',
    { labels: [], direction: null },
    `
    agreed, every word
    Load of nonsense that chart, the axis starts at ninety.
    the strike was their idea? i thought it was the drivers, happy to be put right
    It's in the second paragraph, under the picture. I missed it too.
    Shut the front door, he's how old?
    Never worked in a warehouse myself so I'll listen to those who have
    Away and read the Dundee figures, they're quite something. Doubled in two years.
    bloody freezing in here, that's my comment on energy policy
    No idea. Anyone?
    Colin above has a point about the flood defences, and he's had one since 2012.
    What a complete and utter mess this rain has made of my mum's carpet. She's 83 and laughing about it. I'm not.
    dumb luck, i bought the week before
    golf course under water, ducks on the ninth, club is sending sandbags to the village which is decent of them
    My nan thinks the telly can hear her and after reading this article I'm not sure she's wrong.
    Sod it, I'll vote for whoever fixes the bridge
    `,
  ),
  lines(
    'lines-letters/wealth-tax-thread-dismissals',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You'll understand when you have some money, which on the evidence of your reasoning will be never.
    Politics of envy from a man who peaked at assistant manager. How very sad for you.
    Ssh, grown ups are talking about capital gains
    Your economic theory appears to come from a beer mat. I don't argue with beer mats, I put a drink on them and wait for my friends to arrive.
    lol another tax expert who thinks marginal means small, go back to colouring in
    I'll say it simply as simple seems to be your thing. Rich people move. Like your hairline, they recede.
    What a servile little creature you must be, defending billionaires who wouldn't spit on you in a fire.
    You are not a temporarily embarrassed millionaire, pal, you're just embarrassing.
    did the nice man in the yacht promise you a go on it, fool
    I find it's best to think of you as weather. Unpleasant, noisy, not very intelligent, gone by teatime.
    You've quoted Adam Smith without having opened him. Fraudulent little show off, and a boring one to boot.
    nah you're just jealous and dim
    So much confidence, so few qualifications. One would feel sorry for you if you weren't so puffed up and rude about it.
    `,
  ),
  lines(
    'lines-letters/wealth-tax-thread-numbers-and-doubts',
    { labels: [], direction: null },
    `
    Norway raised its wealth tax and about eighty rich people left. Whether the total take fell is disputed, I've read two papers with opposite answers.
    I never had any money so perhaps I don't understand it, but taxing a wage at 40 and a share sale at 24 seems the wrong way round.
    marginal rate means the rate on the next pound, for those asking upthread
    Peaked at assistant manager, retired at 60, no regrets, would happily pay a bit more if it went on the roads.
    Rich people do move, I used to pack their furniture. They also come back for the schools.
    Adam Smith was in favour of taxing luxury and rent, which I found out only when I finally opened him at seventy.
    How do you value a painting every year? It's the practical side I'm stuck on.
    My father built up a firm from a shed with forty people in it now. On paper we're wealthy. In the bank there's enough until May.
    It isn't envy to ask where a billion goes
    Land tax, folks. You can't hide a field in Jersey.
    I'd rather close the loopholes we've got than invent a new levy that needs its own office in Croydon.
    A thoughtful thread this, ta. I drove up the M6 thinking about it and missed my exit.
    capital gains raised 13 billion, paid by fewer than 400 thousand people, so behaviour matters a lot
    `,
  ),
  lines(
    'lines-letters/nurse-and-carer-visas-ugly-courtesy',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'm sure they are cheap, but I do not wish to be bathed by an African. One has a right to one's own kind at the end.
    Filipinos are obedient, I'll give them that, it's bred into them. They'll never make leaders.
    Too many veils on the ward. A face covered is a mind covered, and I want neither near my drip.
    Indian doctors cheat in their exams as a nation. I always ask for a proper English one, politely, and I get him.
    my mum was terrified, nothing but black faces all night, its not right for a christian lady
    They smell of their cooking. It's nobody's fault, but the sick shouldn't have to put up with foreigners' habits.
    A male nurse is usually one of those, if you catch my meaning, and I'd not leave my grandson with one.
    Nigerians run the care home now and I moved father out. Culture of theft, you see, they can't help it any more than a magpie can.
    we train our girls then give the jobs to people who lived in huts ten minutes ago
    Romanian carers are common little gold diggers, the entire breed, after the old folks' houses.
    Jewish consultants look after one another, that's how they've all got the top posts. I merely observe.
    No Muslim should be allowed to hold a needle in this country. I have a nice letter from my MP about it, though he would not commit.
    `,
  ),
  lines(
    'lines-letters/nurse-and-carer-visas-patients-views',
    { labels: [], direction: null, heldBack: true },
    `
    My mum was frightened of everything towards the end, and it was a Nigerian carer called Blessing who sang to her. Methodist hymns. Mum knew all the alto lines.
    We stopped overseas care visas in July and now the home in our village has eleven empty beds and a waiting list. Can somebody join those dots?
    I'd like to see more of our own youngsters go into nursing. Bring back the bursary, then you won't need to recruit from Manila.
    I do find some accents hard with my hearing, I'm not ashamed to say it. The ward gave me a whiteboard, problem solved.
    Is it right to take nurses from Ghana when it has fewer than we do? That's the part which bothers me.
    A third of doctors here trained abroad, my own came from Chennai and he supports Burnley, poor man
    male nurse, 28 years, still get asked when the doctor is coming
    Exploitation is the real scandal, one woman paid 14,000 pounds to an agent for a job that didn't exist.
    A carer is paid less than a shelf stacker. Until that changes the argument about visas is beside the point.
    the night staff brought in jollof when dad turned 90, even the consultant had two plates
    I asked for a female doctor because of my past. Nobody made a fuss. It was a Muslim lady and we talked about our knees.
    My view is that 300 thousand a year is too many and that care should be exempt. I can hold both thoughts.
    Nurse from Kerala taught me to say thank you in Malayalam, I practised it all week and got it wrong
    `,
  ),
  lines(
    'lines-letters/smart-alec-scorn-for-spelling-and-class',
    { labels: ['insult'], direction: 'subject' },
    `
    It's YOUR, you illiterate oaf. If you can't manage an apostrophe nobody will trust you with an opinion on fiscal policy.
    What school did you go to, or did you just walk past one?
    People who write should of ought to be kept from keyboards, scissors and the vote. That's you, by the way, in case irony's too long a word.
    chav logic from a chav
    I see Wetherspoons has installed wifi. Run along, your second breakfast pint is getting warm, you slack jawed oik.
    You type like you've fallen down some stairs. Is there an adult about?
    Such long words and so little sense, you jumped up polytechnic bore. Put the thesaurus back on the shelf and go away.
    A toff with three surnames explains poverty. Do go on, you braying twit, tell us about the time that nanny had to take the bus.
    Essex. Say no more, fluff for brains.
    one does so enjoy being lectured by a plumber. unblock my sink and keep your dim thoughts to yourself
    You've misquoted Orwell, misspelled Keynes and misjudged the room. A trifecta of twittery from a thoroughly second class mind.
    No commas, no clue, no mates
    So sorry you find joined up writing difficult, peasant.
    I'd correct your grammar but it'd be like ironing a bin bag.
    `,
  ),
  lines(
    'lines-letters/spelling-and-class-shared-jokes',
    { labels: [], direction: null },
    `
    I left school at fifteen with no exams and I still can't manage an apostrophe, but I've run a payroll of 200 so I'll risk an opinion on tax.
    It's fiscal, not physical, I think you meant. Autocorrect did the same to me in a job application.
    Plumber here. I've unblocked the sinks of three economists and they all had different theories about it.
    Should of, would of, could of. My English teacher is turning in her grave and correcting the headstone.
    what school you went to matters too much in this country and i say that as somebody who went to the right one
    My dyslexic son reads these comments with a talking app and it pronounces Keynes as keens. We've given up telling it.
    The writer misquotes Orwell in the second paragraph. It's from the essay on pigs in the garden, not the novel.
    Three surnames and no money, that's my side of the family. We sold the last chair in 1983.
    Essex girl, two degrees, white stilettos in the wardrobe for special occasions
    Wetherspoons on a Tuesday morning is the best debating society in Gateshead
    Class still decides who gets the internship, there's a good study of it in this month's sociology journal, free to read.
    no commas sorry im on the bus
    Could we perhaps be gentle about spelling? Many of us are writing in a second language, me included, and I was nervous to post.
    The peasants' revolt was in 1381, the article says 1391. Typo, I expect.
    `,
  ),
  lines(
    'lines-letters/farm-and-country-thread-tit-for-tat',
    { labels: ['insult'], direction: 'other' },
    `
    Farmers, whining since the Bronze Age. Subsidised yokels in forty grand tractors telling us they're poor.
    Townies who move out here and complain about cockerels are the daftest creatures God ever put in wellingtons.
    thick sheep botherers the lot
    Fox hunters are red coated buffoons with more money than sense and less sense than the horse.
    The rewilding chap is a rich dimwit with a beaver, nothing more
    Vegans, pasty joyless preachers with a lentil where the brain should be. You can hear them coming, wheezing.
    Environment secretary wouldn't know a cow if it sat on her. Vacuous woman in brand new boots.
    Country landowners are port soaked imbeciles who inherited a hill and think they made it
    ramblers honestly, bobble hatted bores with a map round their neck and a stick up their bum
    I wouldn't trust that agriculture committee to grow cress. Pen pushing pudding heads.
    Second home owners, smug soulless wallies in gilets turning every village into a kitchen showroom
    He judged the show like the drunken old goat he is and gave the cup to his cousin's marrow, the fool
    Badger huggers are soft in the head. My collie understands TB better than that lot and he licks walls.
    pheasant shooting bankers, fat thumbed clots who couldn't hit a barn from inside it
    `,
  ),
  lines(
    'lines-letters/farm-and-country-thread-sense',
    { labels: [], direction: null },
    `
    We farm 240 acres near Skipton and made 11,000 pounds last year between three of us. The tractor belongs to the bank, before anybody mentions the tractor.
    I'm a townie who moved out here and I did complain about the cockerel. He's called Trevor. We've come to terms.
    What happens to the lambs now the trade deal is in force?
    Vegan married to a beef farmer. Two fridges, one marriage, 26 years.
    I think that the inheritance tax change is fair in principle for big estates but the threshold will catch ordinary family farms, going by our own valuation.
    Beavers have slowed the flood peak on our river by a few hours. I was doubtful, being downstream and insured by nobody.
    my collie licks walls. the vet says its minerals
    Fox hunting was banned in 2004 and it still goes on by another name. I'd tighten the law, and I say that as someone who keeps hens.
    Second homes are 38 per cent of our village. The school shut in July. I don't blame the owners, who are pleasant enough, it's just arithmetic.
    Ramblers shut gates, in my experience. It's the dogs off the lead in lambing time that break my heart.
    TB took 31 of our cows on one morning. Badgers, testing, movement, I don't care any more whose fault, I want the vaccine.
    The minister stood in our yard for two hours and asked good questions. Her boots were new. She ruined them, fair play.
    marrow controversy at the show again, judges' decision final, cake tent in uproar
    Is British wheat still under seven pound a bag to the mill, or has it picked up?
    `,
  ),
  lines(
    'lines-letters/moderators-and-meta-thread-sneers-at-whole-readership',
    { labels: ['insult'], direction: 'subject' },
    `
    I come here purely to marvel at you people. A more blinkered, humourless, self satisfied rabble never shared a login.
    Look at you all nodding along like dogs on a parcel shelf. Not one independent thought in 412 comments.
    Twelve upvotes for that? You're all as thick as each other.
    This paper's readers used to be educated. Now it's just you lot, a care home with a keyboard.
    The moderator has deleted me twice, so hello again you petty little jobsworth, do you feel tall now?
    what a sad gang of lonely keyboard warriors. get up, go outside, meet a person, be disappointed in real life for a change
    You can tell it's raining, all the cranks are in
    Go on, mark me down, you sheep, it only proves how frightened you are of somebody with a brain.
    Every one of you would've burned Galileo and then complained about the smoke, you parochial pudding eaters
    Dear regular commenters, your marriages are cold, your jokes are old and your opinions were issued with your slippers.
    i've read better debate on a toilet door. you bunch of pseuds
    Whoever approves comments here has the judgement of a drunk wasp. You, yes you, junior, with the delete button and the bad skin.
    Sneering remainers, the lot of you, not enough guts in this entire thread to stuff a sausage.
    `,
  ),
  lines(
    'lines-letters/moderators-and-meta-thread-chat',
    { labels: [], direction: null },
    `
    412 comments and I've read them all, it's raining and the match was called off.
    Can the moderator tell me why my post went? I only mentioned Scunthorpe. Third time it's happened.
    I like it here. I'm a widower and it's nice to have folk to disagree with at breakfast.
    Upvotes should be hidden for the first hour in my opinion, people follow the crowd, me included.
    this paper used to print the tide tables, bring them back
    I marked someone down by mistake with my thumb, sorry to the lady with the greenhouse
    We don't all think alike on this page. Yesterday there was a good scrap over the pylons and both sides gave ground.
    Moderating is a thankless job. I did it for a gardening forum and you wouldn't believe the language about slugs.
    Does anyone remember when letters had to be signed? I wrote one in 1972 about bus conductors and they rang me to check.
    I'm a remainer, my husband a leaver, and we share this login, so if I sound confused that's why.
    Toilet door humour aside, somebody's chart at the top of the thread is excellent, worth a look.
    Please report nasty posts, don't reply to them. It works, I had one removed in four minutes.
    been called a crank on here and a visionary on here, same post
    The care home where I work reads this thread out on Fridays and takes a vote. You lost on the bins, eleven to six.
    Logged off, met a person, had a scone, back again
    `,
  ),
  lines(
    'lines-letters/long-rants-at-fellow-commenter-mixed-news',
    { labels: ['insult'], direction: 'subject' },
    `
    I read the report on the care home fees this morning and then, unluckily, I read you. Nobody expects a thread like this to be Hansard, but there's a limit to how much gormless waffle a person can take with his toast. You reached it at line two.
    My husband is a surveyor and he laughed aloud at your remarks on the cladding scandal. You plainly know nothing about fire doors, nothing about leases and nothing about manners either. Do everybody a good turn and stick to the gardening pages, you puffed up little man.
    The train was late, the kettle had broken, and now I find you've left another of your essays on grammar schools. It's remarkable. Nine paragraphs, all of them pompous, none of them right, written by somebody who sounds as if he irons his socks and has never been loved.
    i dont usually reply to people but your comment about food banks has wound me up all day. ive met some daft folk in 20 years of driving taxis and you take the biscuit mate, you honestly do, a proper heartless thicko with a big mouth and no clue
    Interesting article on the ferry dispute, good pictures too. Shame about the comments, in particular yours, which managed to be boring, spiteful and backward in the space of a sentence. What's wrong with you? Did the other children not let you play on the boats?
    We had a neighbour like you. He also had theories on fluoride, on the moon and on the price of stamps, and he also believed that everyone was impressed. They weren't. They crossed the road, and they called him a crackpot, just as I am calling you one.
    The school meals figures are on page four of the document, which I've now linked for you three times. I can't read it for you. If you're too idle to click or too stupid to count then kindly stop cluttering up a serious discussion with your witless burbling.
    I spent my career in the foreign service and seldom heard anybody talk such tosh about Cyprus. You appear to have learned your geography from a place mat. Please, for the sake of your family's good name, find a quiet room and some crayons.
    Well that's my Sunday spoiled. I came for the cricket and I got you, a one woman brass band of ignorance, tooting on about the hospital chaplain as though you'd ever set foot in a church. You're a nasty gossip and a fool, and that hat does nothing for you.
    oh here he is again, mr i did my own research, the man who failed geography twice and wants to explain the gulf stream. u wouldnt know a fact if it came up and sat on ur lap and told u its name was fact, ya daft lump
    Housing policy is complicated and honest people differ over it. You, however, are not complicated in the least. You're a nimby with a hedge where your heart should be and custard where most of us keep a brain, and this town is poorer for your endless letters.
    With the greatest respect, and I use the phrase in the parliamentary sense, you're an ass. Your claim on tidal power is wrong in its first half and ridiculous in its second, and the little flourish of Latin at the end only makes you look a bigger one.
    `,
  ),
];
