import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Strangers under news stories: hostile and demeaning comments, and heated, dry or irritated ones that demean nobody. */
export const linesScorn3: readonly Family[] = [
  lines(
    'lines-scorn/under-the-news',
    { labels: ['insult'], direction: 'subject' },
    `
    You must be new to thinking, so I will go gently: the tax comes out before you see it, and the sense apparently came out at birth.
    another day another comment from the biggest fool on this page, do you actually own a house or does your mum still run your bath
    I read your post twice, once in disbelief and once to my wife, who hasn't stopped laughing at you since.
    So let me get this straight, genius. You can't spell "referendum" but you want the rest of us to take your word on trade policy?
    typical. typical uneducated rubbish from a typical uneducated man
    Your ignorance would be funny if you didn't have a vote
    If brains were petrol you couldn't get a flea's moped round the inside of a polo mint, and yet here you are lecturing people about the energy grid.
    You've commented forty times on this story since breakfast. Seek employment, or a friend, or failing both a window.
    Sir, you're a bore. You were a bore last week under the bins story and I have no doubt that you'll be a bore tomorrow under the weather.
    people like you r why this country is a joke, cant think, wont work, never shut up
    Crawl back under whichever bridge you came from, it's the only infrastructure your lot ever supported
    Ok so you're either a Russian bot or just really, really dumb, and honestly I'd be more impressed by the bot.
    I suppose in your house that counts as wit. In mine we'd call the vet.
    Typical armchair general. Never held anything more dangerous than a remote control and would wet himself if the lights went out.
    Man, you're one sad, angry little troll. Go touch some grass and maybe wash a dish for your mother.
    No wonder your wife left
    Reading your comments is like watching a goat try to open a bank account
    The only thing more depressing than the article is you, underneath it, being wrong at length and in capital letters
    Do you practise being this obtuse or is it a gift
    thats the stupidest thing ive read on here and i read the horoscope
    You sound like the sort of woman who rings the police on children playing hopscotch. Bitter, dried up, nothing better to do.
    Congratulations, Barry, you've managed to insult firemen, nurses and grammar in one sentence, a personal best even for a cretin of your standing.
    keep going mate, the less you understand the more you post, it's like a law of physics for morons
    Who asked you? Seriously, who in your entire life has ever asked you anything?
    Must be half term, the imbeciles are out early today
    You wouldn't know a fact if it rang your doorbell and sang to you, and even then you'd ring the council to complain about the noise. Pillock.
    Listen to yourself. A grown man blaming pigeons and cyclists for his own failed life.
    I see the Facebook university has awarded another doctorate to someone who can't tie his shoes. Well done, professor.
    Yawn. Same drivel, same dullard, different day.
    Every comment section has its drunk at the bar and today, as always, it's you, my friend: loud, wet-lipped and convinced he used to be somebody
    You brexit lot never could count and you personally never could read
    Remoaner snob with a caravan of opinions and the spine of a jellyfish, that's you in one
    you are a waste of a good internet connection
    Was your mother disappointed straight away or did it build up over the years?
    Go on, tell us about the olden days again grandad, tell us how you paid for a house in conkers, we all need a laugh at your expense
    Cowardly, anonymous and thick. You should put it on a mug.
    Ma'am, this is a news site, and you're proof that it should come with an entrance exam
    `,
  ),
  lines(
    'lines-scorn/under-the-news-of-others',
    { labels: ['insult'], direction: 'other' },
    `
    These protesters want hosing down and a job, the great unwashed idle lot of them
    anyone who still believes this government is brain dead, simple as
    Students: soft in the head, soft in the hand, and now soft in the marking too
    Drivers in this town have the intelligence of bollards. Worse. Bollards stay in their lane.
    Whoever wrote this article has the prose of a parking ticket and half the wit
    the parents are scum, look at the state of that garden
    So a crowd of imbeciles queued overnight for trainers. The species had a good run.
    What a shower of useless gutless spineless clowns they have on that bench
    Half the commenters on here couldn't find their own backside with a map and a torch, and the other half voted for it
    My generation built things. This generation films itself crying in the car, the snowflakes.
    He's a buffoon, she's a harpy, and between them they make one working brain on a good day
    Celebrity vegans, the most tedious bunch of hand-wringing dimwits ever to tell a miner what's for tea
    I'd not let that minister run a bath. Gormless isn't the word.
    football fans at 3pm on a train, a herd of bellowing morons and every one of them smells of onions
    That influencer is what you get when you feed a mirror steroids. Vain, vapid, thick as a plank.
    Who hires these weather presenters, the man's a simpering twit
    Landlords, leeches, same word in my dictionary, only one of them lets go when it's full
    council planning department: a nest of jumped-up box tickers who couldn't design a shed and hate anyone who can
    The judge is a senile old duffer and wants putting out to grass
    Anti-vaxxers are the dumbest people God ever put breath in and they're proud of it
    Cyclists, eh. Lycra-clad sanctimonious pillocks to a man.
    Did anyone else watch that interview and wonder how such a gibbering fool holds a pen?
    Gen Z managers are clueless. Boomers are selfish. Everyone in between is a doormat. There, I've offended the lot of you and meant it.
    the lad in the video is a spoilt brat raised by idiots, and his gran's no better by the sound of her
    All these so-called experts are pompous windbags who'd faint at the sight of a shovel
    Royal watchers need their heads examined, weeping in the rain over a hat, pathetic
    Teachers are off again I see, bone idle moaners with thirteen weeks' holiday and the gall to call themselves tired
    that whole family is trash, Jerry Springer would have turned em away
    She married him for the money and he married her for the view, and they're both as thick as a ditch
    Only a complete cretin buys a house on a flood plain and then cries on the television about the water
    `,
  ),
  lines(
    'lines-scorn/under-the-news-swearing',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    Oh do fuck off Keith, you've been wrong about every single thing on this site since 2016 and you'll be wrong about this
    you talk absolute shite pal, always have, and you smell of it an all
    What a stupid bastard you are to think that closing a station saves anyone money
    Are you shitting me? Nobody's this dense by accident, you dozy twat.
    i bet ur a right laugh at parties, sat in the corner moaning about parking, miserable arsehole
    Bullshit, and you're a bullshitter, and your username is stupid too
    Kiss my ass, you ignorant hick, my father served so you could type that garbage
    You, sir, are a shit of the first water.
    Nah f*** off with your "both sides", you gutless little prick, some of us buried people that year
    Jesus Christ, what a cunt. It's a story about a lost dog.
    pompous wanker alert, 300 words on apostrophes under a report about a house fire
    Every time you comment an angel has to wipe its arse. Tosser.
    lol @ this dipshit thinking interest rates are set by the bbc
    Hey dumbass, it says right there in the second paragraph. Read the goddamn article before you run your mouth.
    bollocks from start to finish you thick git, the river was clean in 1990, i fucking swam in it
    I've scraped better arguments off my boot, you snivelling shitweasel
    Piss off back to your golf club, you red-faced bellend
    You wouldn't last five fucking minutes on a ward, you gobby useless sack of lard
    and another thing, dickhead, she was SEVENTEEN, show some respect or shut your fat mouth
    Asshole. Pure and simple. The man lost his job and you make puns.
    Who died and made you king of the comments, you preening knob
    Sod off, Malcolm, you sanctimonious old fart.
    f.u.c.k.i.n.g muppet, go and learn what vat is
    a bell-end writes. a bell-end is answered. why do i bother with u daft pricks
    To the fella who said the nurses had it coming: you're a shithouse, and you know you are, and so does everyone in your street.
    Crock of shit, smart guy. You flunked math, didn't you?
    you couldn't organise a shag in a brothel yet you're telling the fire service how to do its job, you tit
    My God you're a smug fucker. Born with a silver spoon and choked on it, sadly not enough.
    go swivel you absolute fanny
    `,
  ),
  lines(
    'lines-scorn/heated-under-the-news-harmless',
    { labels: [], direction: null },
    `
    I couldn't disagree more. The tax comes out before you see it, so of course the payslip looks smaller, but nobody's been robbed by arithmetic.
    Another day, another story about bins, and I shall read every one of them
    Sorry, no. If you close a ward you don't save the money, you move the ambulance queue to the next town, and I say that as someone who drove one for twenty years.
    what a mess this country's in, honestly, you can't get a dentist for love nor money
    Read the second paragraph, it's nine per cent of new builds and not of all homes. Easy mistake, the headline's dreadful.
    You and I will never agree on this, Malcolm, but I'd miss you if you went
    I take your point about pensioners. I don't take your point about buses.
    Bloody hell, four quid for a coffee at the station
    As somebody who voted the other way, may I say that was a good, clear summary and that I'm still against it.
    No, no, a thousand times no. The old swimming baths was the only warm place for kids in the whole estate.
    fair enough, i hadn't thought about the farms
    My wife and I have argued about this article since breakfast and we've now moved on to the marmalade
    Do you have a source for that? Not being awkward, I'm trying to write to my councillor and want to quote it.
    I think you've mixed up the two rivers. The dirty one's the Tame.
    It makes my blood boil, it really does. My father paid in for fifty years and waited nineteen hours on a trolley.
    Let's not kid ourselves, neither party has built a council house here since the moon landing
    Strong words, and I'd defend your right to use them, but have you met a teenager lately? They're lovely.
    Well that's the most sensible comment I've seen on this site in years, and we've never agreed before
    who decided that a roundabout needs its own roundabout
    Wrong again, me. I thought rates would fall in May.
    To everybody shouting about cyclists: most of us drive too. To everybody shouting about drivers: most of us walk from the car. We're the same people, at different ends of the day.
    I find the whole debate maddening because the evidence exists and nobody has read it, including, until last night, yours truly
    Y'all, the hearing's on C-SPAN at ten, watch it and make up your own minds
    Rubbish! Mountains of it! Behind the chip shop! Since the strike!
    Angry? Yes I'm angry. Angry that a boy of nine had to wait two years for a diagnosis.
    With you on rents, against you on rail, and undecided about the pie
    Someone on here said boomers had it easy. My mum had an outside toilet and three jobs. But I agree the house was cheap.
    The trouble with "common sense" is that mine isn't the same as yours
    i was dead against the low traffic scheme and now my kid walks to school, so there you go, i was wrong
    Can we please talk about the article? It's about hedgehogs.
    Your argument would work if buses ran after six. They don't. So it doesn't.
    `,
  ),
  lines(
    'lines-scorn/dry-and-irritated-harmless',
    { labels: [], direction: null },
    `
    Ah, a consultation. My favourite way of being ignored.
    Wonderful, another app
    I see the train is "on time" in the philosophical sense
    Oh good, it's raining on the one day I hung the washing out
    This website has more pop-ups than a children's book and asks me about biscuits every time I blink
    the pothole outside ours is old enough to vote now
    What idiot designed this car park? (It was my firm. Sorry.)
    Marvellous. A press release about a plan for a strategy.
    My printer's a vindictive, spiteful, lying piece of kit and it can smell a deadline
    stupid hoover
    Whoever put the light switch behind the door was having a laugh
    I've been on hold so long that I know the second violin part
    An absolutely brainless piece of software. It has autocorrected my son to "soon" for six years.
    Nothing says summer like a hosepipe ban in a flood
    Is there a word for the despair of a self-checkout that doesn't believe you own a bag?
    Roads closed, buses diverted, and the diversion is closed too. I salute whoever drew that map.
    This crossword's a swine today
    Hateful weather, horrid bus, grim office, lovely soup
    the new logo looks like a squashed satsuma and cost more than my house
    I'm told the wifi is "robust". It went off during the word robust.
    I've had warmer welcomes from a cash machine
    Dear pigeon on my windowsill, we need to talk about boundaries
    That sofa is an ugly great lump and it's going to the tip the minute the lads get here
    five hours for a thirty minute flight, nobody's fault they say, in which case nobody owes me a sandwich
    They've "improved" the crisps, by which they mean fewer
    Daylight saving is a plot against parents of toddlers
    My satnav's a fool and I'm a bigger one for believing it. Greetings from a farmyard in Powys.
    It's a pathetic excuse for a cucumber, four inches, curled up like a question mark, but I grew it
    Rail replacement bus: three words, three lies
    a queue for the queue. britain at its best
    Mondays should be illegal
    the queue at the tip today was biblical, and then they turned us away for having the wrong sort of wood
    `,
  ),
  lines(
    'lines-scorn/fair-blame-under-the-news',
    { labels: ['criticism'], direction: null },
    `
    This article buries the one fact that matters in the last line. Poor journalism.
    The minister's plan is unworkable and the industry told him so in March
    a wet, vague, cowardly statement about an urgent problem
    I can't think of a worse time to cut school nurses
    Shameful treatment of the night staff. They found out from Facebook.
    The referee had a nightmare. Two penalties missed, and the red card was never a red.
    It's an idiotic policy, and I don't use the word lightly: it costs more to collect than it brings in.
    Sloppy figures again from the treasury, that's three corrections in one month
    You can't call it a listening exercise if the diggers have already arrived
    Whoever approved cladding that burns should have to explain it to the residents in person
    I'm sick of hearing that lessons have been learned. The same report came out in 2008.
    Bad law, badly drafted, badly timed, and it'll be repealed inside five years
    the council's reply is nonsense, there has never been a footpath there
    Charging disabled visitors double for parking is mean and I hope the trust thinks again
    Her speech was all slogan and no sums
    Our MP missed the vote on the hospital. I'd like to know why.
    Silly stunt. Nobody's mind was changed and the ambulance was late.
    The school handled the bullying badly: no minutes, no follow-up, no apology, and in the end the child who was bullied had to move.
    Honestly I think the vaccine rollout in care homes was botched and staff were blamed for it
    As a lifelong member I am ashamed of this vote and I'll be saying so at conference
    Terrible decision by the board to sack the manager in the middle of a cup run
    The senator's amendment is a giveaway to insurers, read section 4
    Why announce it on a Friday night if you're proud of it?
    That comparison with the war was crass
    no scrutiny, no costings, no chance
    Water companies paid the dividend and left the pipes. It's greed, it's legal, and it should not be.
    The comment moderation on here is inconsistent: mine vanished for the word "damn" while much worse stayed up
    They should apologise to the postmasters, properly, by name, and pay up this year and not in ten
    this museum label talks down to visitors
    The plan to merge the two police forces is half-baked
    `,
  ),
  lines(
    'lines-scorn/comments-short-harmless',
    { labels: [], direction: null },
    `
    nope
    Hard disagree
    Wrong county
    Not in my experience
    Source?
    You what?
    And your point is?
    That old chestnut
    Oh come off it
    Pull the other one
    So what
    Says who?
    Are you sure about that?
    Don't be daft, of course you're invited
    I beg your pardon?
    Give it a rest, weather
    Speak for yourself, I love sprouts
    Not this again
    What are you on about, I'm lost
    `,
  ),
];
