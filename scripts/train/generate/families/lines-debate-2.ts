import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles: sweeping slurs on whole camps, provocations, and heated talk that keeps to the matter. */
export const linesDebate2: readonly Family[] = [
  lines(
    'lines-debate/insult-groups',
    { labels: ['insult'], direction: 'other' },
    `
    Leavers are all the same: can't spell, can't count, and can't wait to blame a foreigner for the pothole.
    Remoaners never did a hard day's graft in their lives, they just sip oat milk and sneer at the rest of us.
    Cyclists. Selfish lycra-clad prats, the whole lot of them, and not one pays for the road they hog.
    Every Tory voter I've ever met is either greedy or dim, and most contrive to be both.
    Teachers? Thirteen weeks off a year and they still moan. Lazy, entitled whingers who couldn't cope in a real job.
    Tofu-munching eco loons, glue the lot of them to a roundabout and forget where it is.
    Boomers are the most selfish, spoilt generation in history and they vote like toddlers guarding a toy box.
    Young people today are feckless, flabby and scared of a telephone. No wonder they can't buy a house.
    Farmers are a bunch of subsidised moaners in Range Rovers who poison rivers and then want a round of applause.
    Landlords are parasites with a buy-to-let leaflet where the conscience ought to be.
    Momentum, the Greens, the SNP: a zoo of cranks and crybabies who hate this country and love the sound of themselves.
    I'm afraid the average Reform supporter has a flag where his brain should be and a grievance where his heart should be.
    Councillors are without exception failed estate agents with a lanyard fetish.
    What do you expect of football fans? Overgrown schoolboys, beer for blood, heads like traffic cones.
    Anti-vaxxers are imbeciles who got a biology lesson from a man selling candles.
    Royalists. Grown adults camping in a gutter to wave at a hat. Simple souls, the lot.
    Republicans over here are a miserable shower of sour-faced killjoys who would cancel Christmas if it had a crown on.
    Unionists are dinosaurs with drums, and about as open to argument as a kerb.
    Civil servants these days are work-shy clock-watchers lounging in pyjamas at our expense.
    Southerners haven't a clue. Soft, snobbish, think a whippet is something you get on a cappuccino.
    The unemployed round here don't want jobs, they want daytime telly and a bigger sofa. Bone idle, every one.
    Republican voters are hillbillies with a persecution complex. There, I said it.
    Democrats are a cult of blue-haired busybodies too stupid to see how much ordinary folk despise them.
    Albertans whine. It is all they do. Give them an ocean and they would whine it was wet.
    The green ink brigade on here make me laugh, not a GCSE between them and they're all professors of climate science.
    GPs are pampered golf-club bores who would rather die than see a sick person before Thursday.
    Doctors on strike are greedy brats playing soldiers with placards.
    Nimbys are ghastly, hypocritical old fossils who pulled up the ladder and now complain about the noise of people at the bottom.
    You can always tell a Guardian reader: sanctimonious, unwashed, and wrong.
    Mail readers move their lips when they do the sudoku
    Motorists are fat impatient babies. Take away the car and they'd have to be carried.
    The commentariat, what a parade of chinless nepotism kids and failed novelists.
    All you lot in this comment section are inbred clowns, no exceptions, see you tomorrow
    Students on the march again, the little darlings. Spoilt, gormless, can't boil an egg yet want to run the Middle East.
    Welsh nationalists are a tiny choir of cranks singing to sheep.
    Rail workers hold the country hostage because they are overpaid button-pushers with the work ethic of a cushion.
    `,
  ),
  lines(
    'lines-debate/healthy-about-groups',
    { labels: [], direction: null },
    `
    Not every landlord is rich. I let out my late mum's flat at under market rent because the tenant is lovely, and I barely break even.
    Half the teachers I trained with have left. It isn't the children, it's the spreadsheets.
    I think boomers get blamed for policies most of them never asked for. My parents would happily see flats built on their road.
    Why do we talk as if cyclists and motorists were different tribes? On Saturday I'm one, on Monday I'm the other.
    I'm a Leave voter with a Polish son-in-law I adore. People are more complicated than a ballot paper.
    Farmers round here are ageing: average 59, no successor, and the bank on the phone. That is the story behind the tractors in Westminster.
    Young people aren't lazy. My daughter works two jobs, shares a house with five others and saves more than I did at her age.
    Junior doctors have a case. Fourteen quid an hour for a person who decides whether you need surgery at three in the morning.
    I don't think doctors should strike, full stop. I say so as a nurse of twenty-six years who loves the ones I work with.
    Rural voters feel ignored by all parties, and looking at the list of cancelled bus routes I can see why.
    People who worry about vaccines aren't all cranks. Many just never had a GP with ten spare minutes to answer a question.
    Civil servants I dealt with over the floods were magnificent. One drove over with the forms on her day off.
    Muslims in our street put on the best Jubilee party of anybody. More of that in the paper please.
    Immigrants pay the surcharge, then pay National Insurance as well. Say what you like about numbers, but let's get that bit right.
    I live beside a Traveller site and it has been eleven years without any trouble, unlike the student house opposite.
    Conservative members I know are decent volunteers who run the food bank rota. I'll argue with them over tax until the cows come home.
    Labour took the north for granted for decades. People noticed. That isn't stupidity, that's memory.
    What do football fans actually want? Kick-off times that match the last train, and a pie for less than a fiver.
    Not all residents are against the mast. The four who shouted at the meeting weren't the ninety who'd like a phone signal.
    Scots don't all think alike, any more than Yorkshire does, so can we retire 'the Scots want' from headlines?
    The elderly aren't a burden. Who do you think does the school run, the charity shop and the parish accounts?
    American friends ask why we put up with it, and I ask them the same about their insurance bills, and we all have another drink.
    The Greens have a point about insulation, and no point at all about nuclear, in my humble opinion.
    Quebecers aren't being awkward for the sake of it, the language really did come close to disappearing from public life.
    Benefit claimants, mostly, are in work. The figure is 38 per cent of universal credit. It surprised me as well.
    Gamers, goths, Morris dancers: leave people alone with their hobbies, I say, and fix the swimming pool.
    Nobody in this debate is a monster. Tenants want somewhere to live, the owners want their rent, and the law's a muddle.
    `,
  ),
  lines(
    'lines-debate/insult-trolling',
    { labels: ['insult'], direction: 'subject' },
    `
    Triggered yet? Thought so. Easiest fish I've ever caught, you absolute trout.
    Bet you cried when the Queen's horse lost. Go on, tell us about your feelings, princess.
    lol look at her typing paragraphs. somebody's lonely tonight aren't they
    I only come on here to watch you have a meltdown, and you never disappoint, you mad old trout.
    Knock knock. Who's there? Nobody, because no one would ever visit you.
    How's that Remain campaign going, loser? Still making your little placards? 😂😂
    Keep dancing, puppet, I've got all evening and you clearly have nothing else on.
    U mad? U look mad. Ugly when ur mad n all
    Fifty comments today, {name}. FIFTY. Get a dog, get a hobby, get a wash.
    Say it again slower so that the screenshot of you making a fool of yourself comes out nice and sharp.
    Awww did the nasty man with facts hurt your ickle feelings?
    Found your profile picture. Now I understand why you are so angry with the world.
    I'd have thought even you could manage to be less of a joke on a Sunday. Dance for us some more, jester.
    here comes the crybaby with his footnotes, somebody get him a dummy
    Your team's rubbish, your town is a dump and your mum only pretends to like your poems.
    Tick tock. How long till Captain Indignant reports me to the moderators for being cleverer than him?
    Ha! Rattled. Look at the size of that reply, you've been stewing on it since lunch, you sad sack.
    Please never change. Threads need a village idiot and you do it without pay.
    Is that the best you can do? My nan's budgie has given me a harder time.
    Block me then, coward. You won't though, because I'm the only attention you get
    Poke poke. Come on, tell us again how you 'nearly' stood for parliament, you delusional old duffer.
    Every time you post an angel facepalms.
    I put you on mute and the average IQ of the page went up nine points. Just un-muted to let you know. Bye, thicko.
    He's fuming, lads! Lobster-faced, spitting on his screen, hammering away with those two fat fingers 🤣
    Oi, Swampy. Your bus is leaving. Oh wait, you glued yourself to it, you numpty.
    You remind me of my ex: always wrong, never quiet, and nobody in this town wanted either of you.
    Pass the popcorn, the nutter from number nine in the comments has found the caps lock again.
    Wear a mask still, do you? Good. Improves the view for the rest of us.
    So brave of you to post that under a false name, you spineless little weasel.
    Oh no, I've upset the vegan. What will he do, wilt at me?
    `,
  ),
  lines(
    'lines-debate/healthy-heated',
    { labels: [], direction: null },
    `
    I am absolutely livid about this and I make no apology for it. My son waited nineteen hours on a plastic chair with a broken hip!
    FOR THE LAST TIME: the cap is on household benefits, NOT on wages. Sorry for shouting, but this gets repeated every single day.
    No, no and no. I won't be told that a home for my kids is 'development pressure'.
    It makes my blood boil to see that wood go. I learned the names of birds in it.
    How on earth is this still being debated? The asbestos report came out when I was at school, and I'm forty-one.
    What a miserable evening. We lost the vote by two, and I could weep, but we lost it fairly.
    Enough! Stop the bickering, both sides, and look at what's happening to the actual river.
    I'll say it bluntly, the pitch was a bog, the referee guessed, and I drove five hours for that.
    You bet I'm angry. Anyone who has held a hand on that ward would be.
    Good grief, eleven hundred comments about a zebra crossing. I love this town.
    It's madness to send children 30 miles to school by taxi when there's one across the road. Sheer, expensive madness.
    This is a terrible idea, and I'd say so if my own brother had proposed it. In fact he did, and I told him over Sunday lunch.
    I'm shaking as I type. They have shut Mum's day centre with a week's notice. Where is she supposed to go?
    Oh for heaven's sake. The meeting was minuted. The minutes are online. It takes two minutes to read them.
    Passionate, yes. Rude, I hope not. If I was sharp with you earlier it's because I live in one of those flats.
    Damn right I'll be at the march, in the rain, with my walking frame and a flask.
    How many more reports? How many more inquiries? How many times must families sit in those rows and hear that lessons will be learned?
    Fuming. Absolutely fuming. Third cancelled op this year, and the letter spelled my name wrong.
    Every word of this is nonsense on stilts. The tide tables alone prove the barge couldn't have been there.
    I'm sick of being lectured about avocados. It isn't toast that costs £1,450 a month.
    Let's have the row, then! Properly, in the open, with the numbers on the table, and a pint after.
    That verdict was an outrage and I won't pretend otherwise, yet the jury heard things that we did not.
    I hate this plan. I hate the roundabout, I hate the retail shed and I particularly hate the phrase 'gateway destination'.
    We stood at that gate each morning for nine months, so don't tell me people here don't care about their school.
    Heartbroken for the club. A hundred and thirty years, and it comes down to a padlock and a laminated notice.
    To hell with the polls, knock on some doors and ask folk what they need.
    It is a scandal, I tell you, a scandal, that the last bank in a town of nine thousand people shuts on Friday.
    Bloody hell, that's a lot of money for a bench.
    I got so cross reading this that I burnt the toast, wrote to my MP, and burnt the second lot.
    `,
  ),
  lines(
    'lines-debate/insult-politician',
    { labels: ['insult'], direction: 'subject' },
    `
    {name} is a preening dimwit with the charisma of wet cardboard and the morals of a magpie.
    Our MP couldn't find her own constituency with a map and a native guide. Waste of skin, waste of a seat.
    What a slimy individual he is. Look at that smirk, he practises it on puppies.
    You, madam, are the stupidest person ever to hold the health brief, and it's a crowded field.
    Spineless jellyfish of a man. Would sell his granny for a red box and then claim the bus fare.
    The chancellor has the brain of a pigeon and the manners of the thing the pigeon left behind.
    Always knew {name} was thick but that interview should be shown in schools as a warning.
    So this clown wants to be mayor? I wouldn't let him run a bath.
    She's a shrill, jumped-up nobody who thinks being rude to waiters makes her a stateswoman.
    An empty suit. A haircut with an expense account. A complete and total plonker.
    Councillor {name} is a fat useless lump who has slept through every meeting since the millennium.
    The premier of this province is a drunk uncle without the stories. Dumber than a bag of hammers, eh.
    Our senator is a dried-up old turtle who ought to have been put out to pasture when phones had cords.
    That bloke's a galah, a grade-A drongo, and an embarrassment to Queensland.
    Dear First Minister, you're a pompous wee balloon. Yours, everyone.
    He is a pound-shop statesman, all teeth and no trousers, the sort that claps himself.
    Look at the state of her. Hair like a burst cushion, brain to match.
    I have seen more backbone in a blancmange than in our so-called housing minister, the snivelling creep.
    Just another posh twit playing at soldiers. Sit down, Rupert, Nanny's calling.
    Vain. Lazy. Dim. There, that's your CV done, {name}, no charge.
    the leader of the opposition is a wet lettuce and an utter drip of a human being
    You've a face like a slapped haddock and policies to suit.
    How did this donkey get selected? Was the other candidate a mop?
    Nasty little woman. Always was, always will be, you can see it in those eyes.
    `,
  ),
  lines(
    'lines-debate/criticism-politician',
    { labels: ['criticism'], direction: null },
    `
    {name} has voted against every clean water amendment for six years. The record's public and it's poor.
    I don't doubt that the minister means well, but she has had the brief for two years, and every single number has gone the wrong way.
    He told the committee one thing in March, and the opposite on the radio in June. He owes people a proper explanation.
    Our MP hasn't held a surgery since last autumn. We pay for an office and we'd quite like somebody to be in it.
    The mayor was warned in writing about the cladding. He chose to wait. That was the wrong decision, and people are still living with it.
    Weak leadership, plain and simple. When your own backbenchers learn of it from a podcast you've lost your grip.
    The chancellor can't blame the previous lot for ever. You've had three budgets now.
    Premier {name} walked away from the hospital deal because of a jersey. Ontario deserves more serious people at the table.
    She was a good constituency MP and a disastrous secretary of state, and I think she would admit the second half herself.
    I expected better from somebody who once ran a women's refuge. Voting for those cuts will close three.
    The prime minister made a joke about the strikes while my wife was on a trolley. He misjudged the mood of the whole country.
    Councillors nodded through a £6m overspend in eleven minutes. I have spent longer choosing a kettle.
    He didn't declare the flat. It may be an oversight, but the rules are the rules and he wrote half of them.
    The shadow minister's plan has no costings, no dates and no answer for the islands. Back to the drawing board, please.
    The senator took the insurers' money and voted the insurers' way. Draw your own conclusions, I've drawn mine and I'm registering ten neighbours.
    Our first minister is brilliant at launching strategies. I've lost count. Could we now have one delivered?
    That was a shocking interview. He hadn't read the report he was defending.
    I'm a party member and I think the leader should go. Two by-elections lost and still no idea what we're for.
    Ed sec admits on air she hasn't visited a special school since taking office. It shows in the white paper.
    Appointing your old flatmate to run the regulator looks dreadful, however well qualified he may be.
    A planning chair who doesn't read objections shouldn't be planning chair. Stand aside and let somebody do the work.
    The MP's apology was an apology for how people felt, which isn't one.
    The environment minister flew to a summit on flying. You have to admire the timing, if not the carbon.
    I watched the debate. He shouted, she read from a card, and nobody mentioned carers. A bad night for all three parties.
    `,
  ),
];
