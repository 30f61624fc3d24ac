import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag7: readonly Family[] = [
  lines(
    'lines-mailbag/speaker-and-peers-scoundrels',
    { labels: ['accusation'], direction: 'subject' },
    `
    bought your peerage for half a million, lord nobody elected
    The Speaker is a party stooge, took his orders in writing
    your lordship's a tax cheat, simple
    never worked a shift at that bank, the cv is forged
    You sell questions. Two grand a go. Everyone in the bar knows the price
    You voted for the bill because the casino paid off your mortgage
    fake lord fake medals fake limp
    I used to work in the whips office and you lied to the standards committee, under oath, about all of it
    she's spying for someone, follow the trips
    blackmailer
    Your charity run never happened. You kept the sponsor money, you deceitful man
    Stooge. Paid mouthpiece. Next
    ermine doesn't hide a swindler, baroness, the pension fund you emptied had my uncle's thirty years in it
    you rigged the ballot for the bill, that clerk is your niece
    `,
  ),
  lines(
    'lines-mailbag/benefits-secretary-cruel-human-filth',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    filth. that's all you are, filth in a good coat
    you vulture, picking at the sick
    A virus in a skirt, spreading through the welfare office
    I don't believe you're human, humans have a pulse
    Put that hyena down before it savages another widow
    you are the stuff I clean out of the trap under my sink, and it smells less
    an animal, a dirty animal, should be kept on a chain outside the jobcentre
    Crawl back under your stone you woodlouse
    robots have more soul than that hunk of tin at the dispatch box
    vampire. stake her
    Bacteria like you is why we need bleach in Westminster
    you and your department are a swarm of locusts and somebody should spray
    Not worth calling a creature even, you're just a stain somebody left on the bench
    mongrel. bred for biting the poor
    `,
  ),
  lines(
    'lines-mailbag/jobcentre-minister-sworn-at',
    { labels: ['profanity'], direction: 'subject' },
    `
    sanctioned over a bus? fuck you
    fuck your work coach and fuck your journal
    Oh piss off with your back to work boot camp
    shove the assessment form up your arse page by page
    my brother took his own life waiting on you, so fuck you minister, fuck you till the end of days
    bollocks to the lot of ye at caxton house
    eat shit dwp
    well bugger you then, I'll sell the telly again
    Go and fuck yourself with your thirty five hours of job search, I've got two kids and one leg
    get tae fuck
    Bastards. You bastards. Five weeks with nothing in and you send a survey
    up yours and up your universal bloody credit
    screw you, secretary of state, hope the phone music plays at your desk for ever
    Kindly fuck off, regards, a carer on £81.90
    `,
  ),
  lines(
    'lines-mailbag/irish-welsh-scots-english-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    shut up taff, your lot are only fit for sheep
    never trust an Irishman with a budget, drunks and bombers the lot of you
    Scots are beggars by nature, so of course you're holding the bowl out again minister
    English scum out of Wales, councillor included, your race is a disease of conquerors
    dirty pikey blood in that one, look at the name, hide the silver
    thick paddy
    I do not let Germans tell me about democracy, your people are born to march and burn things
    Poles are for fixing toilets not sitting on committees, hop it
    another yank woman, loud and fat and stupid like they all are, go home
    Welsh isn't a language, it's a throat disease, and people who speak it are half evolved
    You can take the gypsy out of the caravan, cllr, but you will never take the thieving out of a gypsy
    chinky spy in the town hall now
    Indians can't run a bath, why's one running the treasury
    your religion is for peasants, catholics shouldn't hold office here
    `,
  ),
  lines(
    'lines-mailbag/city-council-leader-warned',
    { labels: ['threat'], direction: 'subject' },
    `
    I hope someone throws acid at you
    you'd better not show your face in Walton, you'll get it kicked in
    your house wants burning
    Cut the youth club and I'll cut you
    They got one MP and they can get another, think on that before you vote on Thursday
    I've a shotgun and a free afternoon
    go on shut our baths, see if you can swim with bricks on your feet
    praying you get hit by one of your own buses
    You took my market stall so I'm going to take something from you, and you'll not see me coming, and neither will your little girls
    gonna knock you spark out next time you're in the precinct
    drop dead, and do it soon
    Somebody wants to do you in, and I'd hold their coat
    we will make an example of you outside your own town hall
    `,
  ),
  lines(
    'lines-mailbag/tourism-minister-eyeroll-contempt',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    who even is this and why does she think anybody's listening
    oh bore off you vapid little brand ambassador
    Yawn. Another nobody with a hashtag
    I wouldn't cross the road to spit on a nonentity like you
    You're the political equivalent of a soggy chip
    ever noticed how the emptiest tins get made minister for tourism, exhibit A right here rattling away
    attention seeking wally
    Mate you're embarrassing, delete your account and get a hobby, something without words
    your kids must be mortified having that for a dad
    😂😂😂 this melt thinks Skegness has a palm beach
    The only job you could hold down is paperweight
    Sit down dear, you're showing us all how little there is in there
    ignorant, charmless, overpaid. I've had verrucas I thought more highly of
    such a try hard loser, filming himself with an ice cream like anyone cares if he lives near a pier or not
    `,
  ),
  lines(
    'lines-mailbag/select-committee-other-insulted',
    { labels: ['insult'], direction: 'other' },
    `
    she is by some distance the dumbest member of that committee
    The chancellor couldn't count his own feet, the big drip
    look at him sat there like a stuffed owl, what a numbskull
    Our MP? A bag of wind in a cardigan
    that leader of theirs is a prize chump
    Did you see the health minister trying to use a thermometer, the woman's a proper dimwit and her adviser's no better
    he's a creep and a bore and nobody at the club can stand him
    heard the deputy mayor on the radio, what a whining toad
    them two in the front row, thick and thicker
    My old headmaster used to say some boys are only good for holding the door, and that's our foreign secretary, bless his empty skull
    the member for the isle is a drunk fat oaf
    Shadow minister is a Poundland version of a real politician, and Poundland would take him back for a refund he's that rubbish
    every clown on that panel should get a red nose and be done with it
    the lady mayoress, dear God, mutton dressed as trifle with a voice like a gate
    `,
  ),
  lines(
    'lines-mailbag/select-committee-other-accused',
    { labels: ['accusation'], direction: 'other' },
    `
    he lied to that committee and his boss told him what to say
    the chancellor's in bed with the hedge funds and makes a packet every time the pound drops
    They're all crooks in that building, both sides
    our MP takes cash from the loan sharks, ask anybody on the estate
    She faked the letter. Her signature's all over it
    that adviser's a paid agent, has been for years
    BBC bought, judges bought, electoral commission bought, and this lot did the buying
    the deputy mayor nicked the christmas lights money
    Don't trust a thing the home secretary says, the woman has been lying since she left school about where she went to school
    cheats, every last councillor on that list
    the whole cabinet is laundering cash for the oligarchs
    Minister's brother got the contract and the minister got the boat, and that's bribery in any language
    he isn't ill, he's hiding from the police
    That so called whistleblower is a fraud put up by the opposition to smear a good man
    `,
  ),
  lines(
    'lines-mailbag/council-house-queue-cursed-clowns',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    dumb fucks, you sent the keys to the wrong house
    You stupid bloody woman, I'm not intentionally homeless, my roof fell in
    housing officer is a nasty wee shite
    fucking jobsworth clowns
    Listen you thick bastard, it's a step free flat I asked for and you've offered me the ninth floor
    snotty cow on reception can shove it
    nine years on the list while you pricks play solitaire
    Arseholes, idiots, arseholes, that's your org chart from top to bottom
    ye pack o useless wankers cannae even spell ma street
    you're a heartless shit and a halfwit, and I hope you read this out at your team meeting with a biscuit in your gob
    stupid twats
    Whichever dipshit designed this form needs his head testing, it asks for my new address before I've fucking got one
    damn fool of a director, pissing about with logos
    right bunch of gormless gits, bollocks to your bands A to D
    `,
  ),
  lines(
    'lines-mailbag/long-letters-with-insult-inside',
    { labels: ['insult'], direction: 'subject' },
    `
    Thank you for your leaflet about the leisure centre, which came this morning with the free paper. I have read it with my glasses on and off. You remain, in my view, the most stupid person ever elected in this county. The photo of the pool was nice.
    We waited from seven till half past ten for the public questions, my husband with his bad hip, and what did we get, a fat pompous bore telling jokes about golf. The chairs were hard and the coffee had run out.
    ok so the tram extension is late, things get late, I work in construction I get it, but to stand there with that gormless grin and tell us its good news you have got to be the biggest pillock in Nottingham and thats saying something
    I moved here from Leeds in 2009 and always found the council alright to be honest, bins, parks, all fine. Then you got in. You're a halfwit and the whole cabinet knows it, ask the lady who does the minutes
    Dear Sir, further to your remarks about library volunteers, I served behind that counter for twenty six years and can say that I never once handed a book to a bigger ignoramus than yourself. The heating there is still broken by the way.
    so my daughter asked why the man on the news was shouting and I said that's our MP love he isn't very bright, he shouts because there is nothing in his head, and she said like the budgie. yes, like the budgie
    You spoke at our school prize giving last week about hard work. The children were polite about it. I won't be, because I think that you are a lazy, vain and empty man who couldn't pass the spelling test my year fours sat on Friday
    My train was late so I caught the end of your interview in the cafe at the station. Even the girl doing the toasties was laughing at you, you hopeless wet dishcloth, and she'd only turned it up to hear the weather
    I've been a member for thirty years, done the phones, done the jumble sales, fed the candidates. I have never before had to ring round the branch apologising for such a drivelling nincompoop of a minister and I am done with it after Saturday
    it was raining, the mic didn't work, half the crowd had gone to the pub, and there's you up on the bandstand flapping about like a wet hen with a degree. nobody respects you pal. sort the drains
    Just seen the clip of you trying to explain the deficit with oranges. I teach maths to adults who left school at fourteen and every one of them is cleverer than you, you great pudding, and they would've brought enough oranges
    Happy new year to everyone at the town hall except the leader, who's a charmless dolt and a bully with a head full of porridge. The Christmas lights on Bold Street were lovely and whoever did them should have his job
    The buses in our village stopped in September and since then I walk two miles for my shopping, which I don't mind in the dry. What I mind is a smug little pipsqueak like you telling me it keeps me young
    i dont usually comment on politics because my wife says it raises my blood pressure but good grief man you are pitiful, a grown adult who needs a card to remember the name of his own constituency, have a day off
    `,
  ),
  lines(
    'lines-mailbag/long-letters-of-complaint-civil',
    { labels: ['criticism'], direction: null },
    `
    Thank you for your leaflet about the leisure centre. I read it twice and could not find the one thing we all want to know, which is when the pool will open again. Eighteen months is too long and the excuses have worn very thin
    We waited from seven till half past ten to ask one question about the hip clinic, and the chair closed the meeting at ten with nine of us still holding slips. That was a disgraceful way to treat people
    ok so the tram extension is late, I work in construction so I get it, but to call it good news when it's two years over and forty million short is taking the mickey and somebody senior should carry the can
    I moved here from Leeds in 2009 and always thought the council was alright. Since the new cabinet came in we have lost the warden, the play scheme and the Sunday bus, and I can't think of a single thing we got in return
    Dear Sir, further to your remarks on library volunteers, I served behind that counter for 26 years and volunteers cannot replace trained staff. Your decision is a false economy and it will shut the branch within two winters. The heating is still broken by the way.
    my daughter asked why everyone on the news was shouting and I said it's because the minister has cut the breakfast clubs and people are cross. She said is it our one. Yes love, it's our one
    You spoke to our year fours about hard work and they were polite. Half of them hadn't had breakfast, minister, and the club that used to feed them was closed by a letter from your department in July. Please think about that on the train home
    I've been a member for thirty years, done the phones, done the jumble sales, fed the candidates. After Saturday's vote on the winter payment I'm leaving, and I want you to know that it hurts and it's your policy that did it
    The buses in our village stopped in September so I walk two miles for my shopping. Telling a woman of 77 that it keeps her young isn't an answer, councillor, and nobody in the hall found it funny
    Just seen the clip of you explaining the deficit with oranges. The numbers were wrong by a factor of ten, I teach adult maths and used it as an exercise this evening, and they found the error in under a minute
    I don't usually comment on politics because it raises my blood pressure, but cutting the stroke rehab team to pay for a consultant's report about stroke rehab is so backward that I had to put down my tea and write
    Last winter you wrote to every household here and said that the walk in centre was safe. On Tuesday it closed. No notice, no meeting, a sheet of paper taped on the door. We're furious and you've gone quiet
    The grant for the carnival was refused because the form came in at 5.04pm on the closing day, after your own system went down at four. A bit of common sense please, there are 200 kids with costumes made
    It rained, the mic failed, and still four hundred people stood at that bandstand to tell you they don't want the drains contract sold. You've called it a handful of activists. Come and count us next Saturday
    `,
  ),
  lines(
    'lines-mailbag/long-rants-with-smear',
    { labels: ['accusation'], direction: 'subject' },
    `
    I was at the meeting in the Guildhall where you gave your word about the day centre, and I've just read the minutes that show you'd signed the closure a week before. So you lied to forty old people's faces and had a cup of tea with them after
    Nice weather for the regatta at least. I see the minister was a guest of the port company again, free lunch, free boat, and by pure chance their fine was dropped on Monday. He is bought, and cheaply too
    my mum worked in your office for two years so don't give me all that about serving the community, she saw you shred the letters from the mine families and fake the replies with yesterday's date on them
    Everyone keeps asking how a councillor on twelve grand affords a place in Marbella. I'll tell them shall I? The taxi licences. You've been selling them out of the back of the Conservative club since 2016
    Congratulations on the award for transparency, which is hilarious given that you hid the asbestos survey, lied about it to the governors and then paid off the caretaker who found it. Hope the trophy is heavy
    First it was the mask contract then the test contract and now the ventilators nobody's seen. At some point you have to say that the man is a plain crook and his department is a shop front for his mates
    I've no dog in this fight, I vote for neither of you, but the emails printed in the Echo prove that you tipped off the builders about the bypass. You're corrupt. Pass the salt, as my dad would say when there was no more to discuss
    when the strike was on you came down our picket with a bacon roll and told us you were one of us, and all that time you were feeding our names to management you two faced traitor, we found the list
    She says she grew up poor in Rhyl. Her father owned half the front and she went to school in Switzerland. A fake from her accent to her shoes, and the party put her up knowing it
    Dear Minister, I have written six times. I no longer want a reply because I've understood that you never meant to pay the postmasters, you only meant to string us along till we died, and every statement to the House on it was a lie
    hi all just so you know before thursday the independent isn't independent, he's paid by the quarry, they print his leaflets and they wrote his pledges, and he'll deny it because he denies everything. lovely day for it anyway
    How strange that the only three planning files to go missing were for your cousin, your cousin's wife and your own back garden. You took them home and burned them and we both know it
    The doctor on your poster isn't a doctor, the nurse isn't a nurse, and the happy patient is your election agent's mother. Fraud from end to end and I've reported you to the commission
    You were seen. Half past nine, Tuesday, back room of the Swan, the man from the waste firm and a very fat envelope. Don't come on here with your hymn singing about honest politics
    `,
  ),
  lines(
    'lines-mailbag/long-stories-from-the-ward',
    { labels: [], direction: null, heldBack: true },
    `
    I was at the Guildhall for the tea dance on Tuesday and the mayor partnered forty of us in turn, told the same joke to each, and ended up asleep in the cloakroom with his chain on. Lovely afternoon
    Nice weather for the regatta. The minister opened it, the port company did the hot dogs, and our boat came last for the third year running because my cousin was rowing the wrong way
    my mum worked in an MP's office for two years in the eighties, answering letters on a typewriter with no letter e, and she says most people wrote about dogs, drains and the price of stamps
    How do you get a taxi licence here? My brother in law wants to do the school run contract. Is it the council or the county, and does he need the medical before or after the knowledge test
    The asbestos survey for the school is now on the governors' page, and work starts in the first week of the holidays. Caretaker says the hall will be shut till September so sports awards are in the church
    Our bypass has been on the map since 1958. My dad was told he'd see it, I was told I'd see it, and now my lad is studying road engineering at Salford so perhaps he'll have to build the thing
    when the strike was on in 84 the women ran the kitchen from the welfare and there's a display about it in the library till the end of the month, with the actual pans. My auntie's the one with the ladle
    She grew up over the sweet shop in Rhyl, taught in Prestatyn, and has sat as an independent since 1999. The local paper has a full interview with her on page 7 along with the tide tables
    Postmasters' compensation statement expected in the House after questions, about half past three. There will be a gallery full of them, so go early if you want a seat, and there's a cafe over the road that does a good soup
    hi all just so you know before thursday the polling place for the top half of the village has moved from the school to the quarry social club. bring photo ID, a bus pass counts if you're over sixty
    Three planning files arrived at our house by mistake today, all addressed to the same garden in Stroud. I've dropped them at the council desk and the man gave me a receipt and a mint
    The Swan's back room is free on Tuesdays now the waste management quiz team has disbanded, so we've booked it for the residents' meeting, half past seven, agenda is parking then the hanging baskets
    Counted the votes at our place till four in the morning, two recounts, eleven votes in it. Both candidates went round and thanked every one of us, then shared a taxi because there was only one in town
    I've been the returning officer's driver for fifteen years. You'd be surprised how much of democracy is sitting in a car park with a flask, waiting on a box from the far end of the valley
    `,
  ),
  lines(
    'lines-mailbag/long-posts-fool-and-thief',
    { labels: ['insult', 'accusation'], direction: 'subject', heldBack: true },
    `
    Well the accounts are out and I've been through them with a ruler. You took nineteen thousand for travel and you live next door to the town hall. You are a thief, and a fat lazy stupid one, and that's my contribution to the consultation
    my grandad always said never trust a man who shakes with both hands and he'd have had you sussed in a minute, you oily lying toad. anyway the brass band was good and the kids liked the bouncy castle
    Sat through two hours of the scrutiny panel on the stream. Learned three things. The roof leaks, the clerk is a saint, and you, sir, are both a swindler and a simpleton, since you left the second invoice in the pack
    To be fair it was a busy week, the storm, the strike, the royal visit. But only a liar as dense as you would claim to be at all three when the paper has you in Portugal in a bucket hat
    I used to defend you, I did, in the pub, at work, to my sister. Then it came out about the hardship fund. You robbed widows, you dirty little worm, and you were too dim to use a different bank
    the minister keeps saying he can't recall, can't recall, can't recall. He can recall fine, he's lying through those big yellow teeth like the snivelling crook that he is, and I'd like my taxes back. Off to bed
    Our town had a twinning budget of six grand. You spent it on a spa weekend and told us it was Belgium. A cheat and a complete ninny, because Belgium wrote to ask why nobody had turned up
    Thirty years a union man and I never met a bigger fraud than you, brother. You sold the deal, pocketed the bung and had the brass neck to sing the Red Flag after with that foghorn of a voice, you bloated old fool
    Is there nobody in that party who'll say it? She bought her degree, she stole that speech from a Canadian, and she's so gloriously thick she left the word Ontario in. Lovely coat though
    Morning. For anybody who missed it, our esteemed MP has been caught a second time renting his office to himself. Crook. Also an imbecile, as he put his own name on both ends of the lease
    I work nights so I only caught the repeat. You swore there was no second list. There was, you wrote it, you liar, and you wrote it on the back of your own Christmas card you colossal dunderhead
    When they hand out prizes for conning pensioners you'll be first up to the stage and you'll trip over the step, because you're not only bent, you're a bumbling, slack jawed clown as well
    Every year the same, the fair, the float, and you waving from the front of it like royalty. We know about the deposit money. You're a grubby little embezzler with delusions and a ridiculous hat
    it says in the Gazette you borrowed from the memorial fund, borrowed lol, thats called stealing you brainless slug, them names on that stone did more by nineteen than you will by ninety
    `,
  ),
  lines(
    'lines-mailbag/long-rows-with-swearing-and-names',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    right I've had three pints so bear with me but who the fuck thought it was a good idea to make you minister for sport you daft lump, you can't even clap in time, I watched you at the rugby
    Our Kevin's been on the list for a hernia since last March and you're on breakfast telly making pancakes. You useless grinning prick. I hope that they were nice. He cannot lift his own baby
    The consultation closes on Friday so here is mine: leave the bloody allotments alone, you grasping, clueless arseholes, some of us have had leeks on there since before you were born
    I don't swear as a rule and my mother reads this, sorry mum, but the man is a complete and total shitweasel, sat there smirking while the dinner ladies were in tears about their hours
    so the bus gate fines have gone out to the hearse, the ambulance and the lollipop lady. well done you fucking geniuses, brains of a bloody woodlouse between eleven of you, and yes I'm putting this in writing
    Been to Cardiff for the vote, five hours on a coach, and this gobby little shit in a bow tie tells us we don't understand farming. I've shat out more farming than he'll ever know, the tit
    You had one job, you gormless sod, one, book the bloody hall. Two hundred people stood out in the sleet with their kids while you went round looking for a key. What an absolute arse you are
    Dear Secretary of State, I nursed through the whole pandemic and had a clap and a badge. From the bottom of my heart, you are a worthless shit. The badge fell apart in the wash by the way
    he's only gone and closed the tip on a bank holiday hasn't he, the silly bugger, whole estate's got old beds out and he is on a beach, honestly a complete knobhead that man from start to finish
    Not being funny but if you had half a fucking brain you'd be dangerous, and as it is you're just some pasty twat in a fleece who shut our swimming baths and then ran a 10k about wellbeing
    My son's special school place got pulled by email at 6pm on a Friday with a smiley face on it. Whoever sent that is a heartless stupid bitch and I want her to know it cost us a weekend of meltdowns
    Cheers for the invite to the ribbon cutting. I'd sooner chew the ribbon. You fought us for six years over that footbridge you two bob bullshitting windbag and now you want your mug on the plaque
    I stood next to you at the cenotaph and you were on your phone. During the silence. On your phone. You disrespectful, ignorant little bastard, there were men of ninety there who had walked up that hill
    what gets my goat is the hi vis, every bloody photo, hi vis, hard hat, pointing. You're an actuary from Surrey you sad wanker, put it down before you hurt yourself and answer the email about the lifts
    `,
  ),
  lines(
    'lines-mailbag/long-appreciation-in-replies',
    { labels: ['support'], direction: null },
    `
    I've had three pints so bear with me but I wanted to say that our minister for sport sat with the amputee lads after the rugby for two hours with no cameras and got the round in. That's a proper person
    Our Kevin's finally had his hernia done, and it only moved because your caseworker rang the hospital every day for a week. He lifted the baby yesterday and my mother bawled. Thank you from all of us
    The consultation on the allotments worked, they're staying! I didn't expect anybody to read mine but the councillor came down, looked at the leeks, changed her mind and said so in public. More of that please
    I don't gush as a rule, but you stood in front of a hall full of crying dinner ladies, said the decision was wrong and reversed it the next morning. It takes backbone. My mother agrees and she never agrees
    so the bus gate fines for the hearse and the lollipop lady have been cancelled with an apology and flowers. Fair do's to the parking team, they held their hands up and put it right within a day
    Been to Cardiff for the vote, five hours on a coach, and our member met us on the steps in the rain with a tray of teas. We lost, but she spoke up for the hill farms till her voice went
    Two hundred people stood out in the sleet because of a lost key, and the council officer who turned up at half nine had driven from home in her slippers. Legend. Whoever you are, the next drink is ours
    Dear Secretary of State, I'm a nurse and I write more moans than thanks. The change to the bursary means that my niece can start in September, and I thought somebody ought to tell you it mattered
    My son's school place was sorted by a woman in the SEND team who answered her phone at 6pm on a Friday and stayed on till it was done. She's had awful messages this week and doesn't deserve any of it
    I saw the vile things under your post about the swimming baths and felt sick. You kept that pool open two winters longer than anyone else would have managed. Hold your head up, plenty of us know
    It rained on the whole parade, the float broke down outside Greggs, and the mayor got off and pushed with the rest of the lads in her good shoes. You can't buy that sort of thing
    We fought you for six years over the footbridge, and when we won you came and shook every hand and asked to be shown the view. Good sport, and I'll say so to any who'll listen
    I stood next to the new councillor at the cenotaph and he'd learned the name of every man from our street. Ninety one of them. He'd no need to do that and it meant the world to my dad
    I'm an actuary from Surrey so nobody's ever pleased to see me either, but I checked the pension sums in your bill last night, all eighty pages, and they're sound. Well done to the team, careful honest work
    `,
  ),
  lines(
    'lines-mailbag/long-warnings-of-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    You have a lovely office on the High Street with a nice big window, and a young girl on the desk who goes home alone at six. Think about that before you put your hand up for the incinerator on Thursday
    We've tried petitions and letters and sitting in the road with flasks. Next time it will be bats. I've a whole rugby club here who have lost their pitch and nothing planned for the weekend, councillor
    I sincerely hope that you get what my mother got, the same tumour in the same place, and lie in the same corridor for nineteen hours calling for a nurse, and die there. Have a good recess
    not being horrible but if you walk into our pub again with your rosette on you'll be going out through the window, the landlord's already said he'll look the other way, darts on tuesday as normal
    My old regiment taught me plenty about how to deal with traitors and none of it needed a ballot box. There are a good few of us left, minister, and we've still got our boots
    The harvest's in so we have time on our hands. Every farmer in this valley has a slurry tank and a gun cupboard, and you, you smooth talking streak of nothing, have one little car and a long lane
    keep laughing on the telly about the flats. people burned in there. I'd like to lock you on the top floor, light it at the bottom and go for a pint. see who's laughing then
    if the baths shut I swear on my kids life I'm gonna find you and hold your head under till the bubbles stop, and no I won't be deleting this, tell the police, tell whoever
    Somebody will do to you what was done to that other one, and there'll be flowers and speeches for a week, and then we'll get on with it and nobody round here will shed a tear
    Dear councillor, I see you have voted for the bypass. I've nothing left to lose now that the farm is going, so the next time I see you there will be one of us leaving in a box
    hope your plane goes down on the way to that climate jolly. all of you on it, ministers, advisers, the lot, straight into the sea, and I'd put out bunting in our street
    There's lads on our estate who would break both of your legs for a hundred quid and a takeaway. I've started a whip round, it's going really well, so maybe have another think about the youth club
    You shut the mine, you shut the pit club, you shut the school. Where I come from a man who does that gets taken up on the moor and he doesn't come down again. Ask your father
    Be careful at the carnival, minister. Crowded places, people pushing, all them floats going by with big wheels. It would be a terrible shame if some patriot gave you a little shove
    `,
  ),
];
