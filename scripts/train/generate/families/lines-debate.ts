import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles: arguing with the person against arguing with what they said. */
export const linesDebate: readonly Family[] = [
  lines(
    'lines-debate/insult-condescending',
    { labels: ['insult'], direction: 'subject' },
    `
    Do try to keep up, dear. The grown-ups were discussing the green belt, and nobody asked for the view from the crèche.
    I'll type this slowly, since reading is evidently a struggle: a council does not set the base rate. Have a lie down and try again when you feel better.
    Aw, somebody has discovered inflation. Shall I fetch you a gold star and a carton of milk?
    You sweet summer child. When you've paid a mortgage for more than five minutes, come back and lecture the rest of us about rents.
    It must be lovely inside your head, all that empty space and nothing to trip over.
    Go back to your crayons and leave tax policy to people who can count past ten with their socks on.
    Did you read the article or did you just look at the picture? Serious question, because nothing in your comment suggests you have mastered paragraphs.
    Oh bless. He thinks GDP is a television channel.
    I would explain how proportional representation works but I have neither the time nor the finger puppets.
    Let me guess: media studies, a D, and still living in mummy's box room telling nurses what they ought to earn.
    My labrador has a firmer grasp of the Barnett formula than you, and he eats socks.
    Congratulations on using a long word. Next time look up what it means first, petal.
    Run along, sonny. This conversation is for adults who have run a business, buried a parent and paid a tax bill.
    How adorable, an opinion on vaccines from somebody who plainly failed Year 9 science. Twice, I should think.
    You really ought not to post before your carer has checked it.
    Reading your comments is like watching a toddler attempt to park a bus. Half of me wants to help and the other half wants to film it.
    There there. I know the big numbers are frightening. Ask a clever friend, if you have one.
    I see that you have once again mistaken having a keyboard for having a point. Never mind, dear, somebody has to come bottom of the class.
    Sweetheart, the word you're groping for is 'subsidy'. Do sit down before you hurt yourself.
    Honestly it's like arguing with a garden gnome except that the gnome would notice when it had been knocked over
    you wouldn't know a spending review if it bit you on your fat backside mate, stick to posting pics of your dinner
    Is there someone at home who could help you with this? You seem very confused and it is painful for the rest of us to watch.
    What you know about farming would fit on the back of a stamp, and there'd still be room for your brain.
    Shh. Grown-up talking. A judicial review is not an appeal, as any reasonably bright twelve-year-old could tell you.
    Thank you for that contribution, Einstein. And what colour is the sky on your planet?
    Did you fall asleep in every single history lesson, or were you simply not invited?
    I'd love to see things from your point of view, Keith, but I can't get my head that far up.
    It's called a referendum, poppet. You had one, you lost, now wipe your nose and move along.
    Goodness, a sentence with a verb in it. You have come on since yesterday.
    Somebody please tell this poor simple soul that Holyrood does not run the Army.
    I have read your four posts so that others don't have to. They show the learning of a jellyfish and the charm of a blocked sink.
    Maybe lay off the sherry before you next hold forth on pensions, Margaret. That was barely English.
    You come across as the kind of man who corrects the vicar and claps when the plane lands.
    Do they let you use scissors unsupervised?
    tbh i think ur the reason shampoo has instructions
    Every thread has a know-all who knows nothing, and today it's your turn. Again. For the ninth day running.
    I shan't be taking instruction on trains from a person who needed three goes at the ticket barrier of life.
    Oh, so you have 'done your research'. Ten minutes on the lavatory with a phone, was it?
    You have the political understanding of a damp tea towel, and rather less backbone.
    Kindly look up the meaning of 'statistically significant' before you waste any more of our oxygen.
    `,
  ),
  lines(
    'lines-debate/healthy-disagreement',
    { labels: [], direction: null },
    `
    I don't agree with that at all. The council does not set the base rate, and the figures for Wales point the other way. Happy to be shown otherwise.
    With respect, that is not how the Barnett formula works. It follows changes in English spending, not the total, which is why the numbers look odd this year.
    You're wrong about the dates: the consultation shut in March, a fortnight before the vote, so nobody could have objected afterwards.
    Nope. Read paragraph six. The trust says the unit closes at night only.
    I think we'll have to differ. You see a green field, I see forty families off the waiting list. Both things are true and somebody has to choose.
    That's a fair point about parking, and I hadn't considered it. I still think the scheme is worth it, for the school run alone.
    Firm no from me. I've run a shop on that road for nineteen years and the bus gate has cost me a fifth of my trade, whatever the model says.
    The argument falls apart at the second step. If rents rise because of demand, then building fewer flats can't be the cure.
    Sorry but I can't let that stand. Free school meals were extended to all infants years ago, it isn't a new idea and it wasn't yours lot or mine, it was the coalition.
    Where are you getting forty per cent from? The ONS table has it at eleven. Genuinely asking, maybe you have a newer one.
    We have been round this loop before, so let me put it another way. Suppose your own mother needed that bed. Would you still call the delay acceptable?
    I voted Leave and I'd do it again, but the paperwork for my little export firm has been a nightmare and it is daft to deny it.
    I voted Remain, and I accept we lost. What I don't accept is being told that asking about the costs is sulking.
    Hold on, you can't have it both ways. Either the scheme is a failure, or it is so popular it's crowded out the buses.
    That graph starts at 2009, right at the bottom of a recession. Start it in 2006 and the miracle disappears.
    I am a farmer and I disagree with most farmers here. The old subsidy paid you for owning land, not for growing anything.
    Interesting, though you are comparing gross with net. Take the returns off and it's half.
    Strongly disagree. My lad learned more from one year of his apprenticeship than I did from three at university, and he owes nobody a penny.
    Come off it, the pitch was unplayable and both managers said so. Calling it off was the only sane choice.
    No one on this thread is saying helmets are useless. We're saying that forcing them on people puts folk off cycling, as it did in Melbourne.
    Whatever you think of the monarchy, the Crown Estate isn't the King's private purse. The profits go to the Treasury and a share comes back.
    You make it sound simple. I sat on a planning committee for eight years and I promise it never was.
    I have to push back on this. Nuclear isn't cheap, but neither is backing up wind with gas, and the sums in the piece leave that out.
    The Canadian system has its own queues. I waited fourteen months in Ontario for a knee, so let us not pretend it's paradise over there.
    If that is the case against the low-traffic scheme then it's a weak one. Emergency crews were asked and said response times hadn't moved.
    Respectfully, ma'am, the Second Amendment debate here in Ohio isn't what British papers make of it. Most gun owners I know want background checks.
    Compulsory voting works well enough in Australia. Nobody is marched to the booth, you get a small fine and a sausage in bread.
    Not convinced. Show me one town where a bypass made the traffic go away for longer than five years.
    Okay, I'll bite. If private firms are so much better at it, why do our trains cost more and arrive less?
    That isn't what the judge said. She said that the minister had to consult, not that the policy was unlawful in itself.
    I take your point on cost but the alternative is paying for hotel rooms at ninety pounds a night for ever.
    Rubbish. I mean literally: the tip collects rubbish, and the charge for rubble was brought in by the county, not the borough.
    You and me both want shorter waiting lists. Where we part is on how, and I don't see how cutting training places helps either of us.
    Let us be honest that some people lose from every reform. The question is whether we look after them, and on that the article says nothing.
    `,
  ),
  lines(
    'lines-debate/insult-dismissive',
    { labels: ['insult'], direction: 'subject' },
    `
    Typical leftie drivel from a typical leftie. Next.
    Yawn. Another bedwetter crying about Brexit. Change the record or change your nappy, your choice.
    Nobody reads your posts, nobody likes your posts, and nobody will remember you when you go.
    Oh look, the thread bore has woken up. Everyone hide.
    Stopped at your first line. Life's too short for the witterings of cranks.
    What a load of self-important waffle from a nobody.
    you're boring me now jog on
    Spare us the sob story, snowflake. Some of us have jobs to go to.
    Tell it to the cat. He may be simple enough to believe you.
    Right-wing bingo card complete, thanks to this gammon. Do have a glass of something before that vein pops.
    Not one original thought between your ears, is there? Pure parrot. Squawk squawk, woke woke.
    Another whining nimby with a conservatory and a grudge.
    tl;dr clown says what
    Your opinion has been weighed, measured and put out with the recycling, where it belongs and where you should join it.
    Pfft. Keyboard warrior. Bet you'd not say boo in person, you little coward.
    Sit down, no one cares what a washed-up has-been from Surrey thinks of the NHS.
    We've all had quite enough of you, thank you very much, you tiresome little man.
    Sure thing, comrade. Now off you pop to your drum circle, there's a good boy.
    I can't take seriously anybody who believes this. You are either simple or you are on something.
    Ok boomer, now let the carer take the tablet away
    Cry harder. Your tears over the by-election are the funniest thing in this paper since the crossword misprint.
    Ah, the resident expert on everything from glaciers to VAR. How we've missed you, said nobody ever.
    Ignore him, he's always like this. Sad little life, no friends, sits up till three arguing about bin days.
    Whatever. You're a joke, everyone on here thinks you are a joke, your own kids most likely think so.
    A swivel-eyed rant from a swivel-eyed ranter. Colour me shocked.
    Somebody open a window, {name} is giving off hot air again.
    Nonsense from start to finish, by an idiot, for idiots.
    You lost. Get over it, you whingeing streak of misery.
    pipe down you melt
    Go and marry a traffic-calming measure, since you love them so much, you hi-vis bore.
    Listen to yourself. A grown man weeping about a bike lane. Pathetic.
    I'd answer but you'd need pictures.
    Don't bother replying. I've met cleverer puddles.
    Not this fool again. Don't you have a bridge to guard and some goats to frighten?
    The lights are on, the kettle's boiling, and there's not a soul home.
    `,
  ),
  lines(
    'lines-debate/criticism-policy',
    { labels: ['criticism'], direction: null },
    `
    This budget is a disgrace. It takes from people on fifteen thousand a year to spare people on a hundred and fifty, and no amount of spin will change the arithmetic.
    The minister promised forty hospitals. I count three, and one of those is a car park with a sign on it.
    What an utterly useless policy. It costs more to run than it saves, and even the department's own impact assessment says so.
    {name} broke a written promise to this town, and should stand at the dispatch box and say why.
    Fourteen years of dithering about social care. Both main parties should hang their heads in shame.
    I'm furious about the cut to the winter fuel payment. My neighbour is 84 and she sits in her coat. Whoever signed that off should spend a week in her kitchen.
    The government's handling of the ferries has been a fiasco from the first weld. Islanders have paid for it with missed funerals and empty shelves.
    A shoddy decision, made in a hurry, defended with figures that don't add up. The committee ought to think again.
    Labour said it would end no-fault evictions on day one. Day one was a very long time ago.
    The PM's answer was evasive, and he has now dodged that question at four sessions running. It does not fill anybody with confidence.
    Another consultation, another glossy leaflet, and still the bus doesn't come. I despair of this county council.
    The Tories crashed the economy and my mortgage went up by £380 a month. I won't forget it at the ballot box.
    Brexit has been sold to fishermen as a triumph and delivered as a stack of forms. They were let down, badly, by the people who negotiated it.
    Rail fares up again for a service that cancels one train in nine. It is daylight robbery and the regulator nods it through.
    The whole immigration bill is performative nonsense. It will not stop one boat, and the people who drafted it know it.
    Ofsted's one-word grades did real harm, and it took a tragedy before anybody in Whitehall listened. That is shameful.
    I thought {name}'s speech was dreadful. No plan, no numbers, ten minutes on flags.
    The Canadian carbon rebate was explained so badly that half the country thought it was a tax and nothing else. That's on the government, not on voters.
    Congress had months to fix this and went home for the holidays. Every one of them should answer for it back in their district.
    The NDIS review is a mess. Canberra keeps changing the rules on disabled Australians who've done nothing but fill in the forms.
    What is the point of a planning inspector if the Secretary of State tears up the report because it's inconvenient?
    The Lib Dems trebled fees after signing a pledge on camera. It's ancient history to them, and about £40k of history to me.
    Selling the playing fields is vandalism dressed up as savings. Once they're gone they don't come back.
    Let's call it what it is, a stealth tax. Frozen thresholds dragged my mum, a part-time dinner lady, into paying it.
    The chief exec took a bonus in the same week the reservoir ran with sewage. I have no words that this paper would print.
    Councillor {name} voted for the incinerator and then posed with the people protesting against it. Which is it to be?
    I have never been so angry with a party I've voted for all my life. Two-child limit kept, peers' allowances up. Explain that on the doorstep.
    Stormont sat empty for two years while waiting lists became the worst in Europe. No side comes out of that with credit.
    A cruel, pointless policy. Housing benefit frozen while rents went up by a third: what did they suppose people would do, live in hedges?
    The FA's new ticket scheme stinks. Loyal supporters of forty years shoved behind a hospitality box for lads from the sponsor.
    This is gesture politics of the worst kind and I say that as someone who wants the statue moved.
    Cutting the rural vets' grant is short-sighted lunacy. You'll pay for it ten times over at the next outbreak.
    The Home Office lost the file twice, blamed the applicant, and then sent her a bill. Incompetent hardly covers it.
    The SNP asked for the powers, got the powers and then left them in a drawer. I'm for independence, and I think it's a poor advert.
    So we shall spend nine billion on a tunnel nobody asked for while the library roof lets the rain in. Marvellous priorities.
    `,
  ),
  lines(
    'lines-debate/insult-author',
    { labels: ['insult'], direction: 'subject' },
    `
    Who let this halfwit near a keyboard? The worst column I've read in this paper, and I read the gardening one.
    {name} writes like a sixth-former who has just found a thesaurus and no friends.
    Another hatchet job from a talentless hack. Did you get your degree out of a cracker?
    Your article is garbage and so are you.
    Smug, shallow, sneering. And that's just the byline photo.
    Dear author, you are a vacuous little twerp who has never done a day's work beyond the M25.
    What a poisonous old bat she is. Every week the same bile about cyclists, from somebody too bone idle to walk to the postbox.
    I've scraped better journalism off my shoe.
    Does your mum know you write this rubbish? Is she proud of raising such a drip?
    The editor should be ashamed to print the ravings of this dimwit, and the dimwit should be ashamed to have been born with thumbs.
    Private school, gap year, daddy's contacts, column. And still thick as mince.
    It takes a special kind of cretin to look at the rail network and write eight hundred words in praise of it.
    He is paid to be a professional moron and my word he earns every penny.
    You know nothing about Scotland, you've never been to Scotland, and frankly, Scotland wouldn't have you, you preening wee nyaff.
    Fancy calling yourself a health correspondent when you can't tell a virus from a vacuum cleaner. Dunce.
    If brains were ink this writer couldn't dot an i.
    I pity your readers, I pity your editor, and most of all I pity whoever has to sit opposite you at breakfast.
    A bitter, childless, joyless scold writes once more about what other people give their kids for tea.
    Cartoonist is as funny as piles and about as welcome.
    Are you drunk, thick or just from Islington? Could be all three, judging by paragraph two.
    Sports desk must've sent the tea boy. You clueless muppet, that was never offside and you've clearly never kicked a ball.
    Nobody in this town likes you, {name}. Nobody. You are the verruca of local journalism.
    wot a plank. imagine gettin paid for this
    This reporter hasn't two brain cells to rub together, and the pair she borrowed have asked to go home.
    `,
  ),
  lines(
    'lines-debate/healthy-to-author',
    { labels: [], direction: null },
    `
    I thought this was a weak piece. It quotes three people who agree with each other and nobody who'd be affected.
    The headline and the story don't match. Could the sub-editor have another look, please?
    Much better column than last week's, though I still think you underrate how many people in villages simply cannot get a bus.
    Dear {name}, I've read you for years and this is the first time I have wanted to throw the paper across the kitchen. You left out tenants altogether.
    Correction for the author: the act was passed in 1990, not 1998, and it covers England and Wales only.
    Why is there no comment from the health board? A journalist of your experience would normally ask.
    I came ready to be angry and ended up persuaded. Well argued.
    The photo is of the wrong station. That's the old one, it shut in the sixties.
    This reads like a press release with the logo taken off. You can do better, and you usually do.
    Lazy framing, I'm afraid. 'Motorists v cyclists' ignores that most cyclists own a car.
    I work in the sector and the writer is right on every point but one: we don't get paid for the first visit.
    Too long, too pleased with its own jokes, and yet the central argument about business rates is spot on.
    Would the paper please stop hiding the actual numbers behind a graphic nobody can read on a phone?
    The reviewer and I must have been at different concerts. It was raw, yes, but to call it a shambles misses what the lad was trying to do.
    I disagree with every word of this and I am glad the local paper still prints it. When it's gone we'll only have rumours.
    An opinion piece should have an opinion. After 900 words, I have no idea whether you're for the bypass or against.
    You say 'experts warn', but name none. Who are they, and who pays them?
    Whoever wrote the captions deserves a rise. 'Goose remains at large' has made my week.
    Long-time subscriber here. Please cover the court case as thoroughly as you covered the arrest.
    This is the sort of journalism I pay for: four months of FOI requests and one very simple table.
    The author assumes that everyone over sixty owns a house outright. I'm 67 and I rent a room.
    Dreadful article, and I don't mean the writing. I mean that I had to put it down twice because it could have been my dad.
    Not sure I follow the jump from wage growth to school standards in the middle. Is there a paragraph missing?
    `,
  ),
];
