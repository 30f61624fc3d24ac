import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles: comments of several sentences, cross ones and calm ones. */
export const linesDebate7: readonly Family[] = [
  lines(
    'lines-debate/healthy-long-2',
    { labels: [], direction: null },
    `
    A few numbers, since the thread has none. Eleven thousand on the register, 480 lets a year, 90 new starts. At that rate a family joining today is housed when the baby is doing her A levels. Disagree about the remedy all you like, but please stop saying there is no shortage.
    I keep reading that nobody wants to work. We advertised for a baker's assistant at four in the morning, minimum wage, eight miles from a bus. No takers. Put it up two pounds and moved the start to six: thirty applications. People want to work, they'd just like to be able to get there.
    What irritates me about the grammar school debate is that both sides talk about the child who passes and the child who fails, as though there were two children. There were thirty-four of us. Most just got on with it, and became plumbers, and are richer than the pair of you, I'd guess.
    Having chaired the allotment society through the Great Hosepipe Schism of 2018, I feel qualified to say that no dispute in this country is really about what it says on the agenda. Ask them what they're afraid of losing. You will be there until midnight but you'll get a vote through.
    I object to the tone of the article rather than the content. It treats a town of 60,000 people as a museum of decline. We have got a theatre, two breweries, a chess club that beats Cambridge and the best curry in the county. We also have empty shops. Both, please.
    If we are going to have a wealth tax then let's hear how it deals with a farmhouse that's worth a million on paper and earns nineteen thousand a year. I'm not against it. I just want to know whether I pay, or the hedge fund that bought the estate next door.
    Look, I get why you'd ban phones in schools. I nearly would. But my daughter's diabetic and her glucose monitor runs off hers. Every time someone says 'no exceptions' I want to ask them to think for one second longer about who the exceptions are.
    It's been said that the strike is about greed. My payslip is on the fridge: £2,214 take-home for nights, weekends and one bank holiday, with a degree, in charge of fourteen patients. If that is greed then I'm not very good at it.
    I've no children, no car, no garden, and I pay for schools, roads and parks without complaint, since I like living among educated people who can get to work past some trees. That's my entire view of taxation and it has served me well.
    For balance, somebody should say what the turbines have done for us: new roof on the hall, bursaries for nine kids, a minibus. And what they've cost: a skyline I loved and two friendships. I'd vote yes again, with a heavier heart than the leaflet promised.
    My gran cleaned for the Palace in the war and thought the old King a gentleman. My dad refused to stand for the anthem. I stand, I hum, I don't know the second verse, and I couldn't tell you whether I'm a royalist. I suspect I'm the majority.
    Can we separate two things? The tunnel was over budget, which is a scandal. The tunnel is also full every day, which means that it was needed. It's possible to be furious about the one and pleased about the other, and I manage it each morning.
    As the mother of a boy who died by his own hand at nineteen, I'd ask those debating the online bill to come to one of our group's evenings. No cameras. You'll hear from people on both sides of it, and all of them will make you a cup of tea.
    I don't care for the minister's politics, but on prisons he's right, and I'll say so. I taught bricklaying inside for eleven years. Of the lads who got a job on release one in six came back. Of those who didn't it was more than half. There's your crime policy.
    Regarding the letter about church bells: I moved in next door knowing there was a tower. It has eight bells in it. They are rung. On Thursdays they're rung badly. I have come to love the Thursdays most, as there's a girl of twelve on the treble and you can hear her learning.
    They told us fracking would be silent, safe and rich. We told each other that it would be the end of the world. It was neither, there was one small tremor, a lot of lorries and a great deal of paper, and I've been less certain of everything since.
    Why does every report on obesity have a photograph of a headless fat person? I'm fat. I have a head. There are things in it, such as the price of vegetables, three jobs and a thyroid, that'd make for a better story.
    Speaking as a Remainer in a Leave town I can report that nobody has thrown anything. We argue in the queue at the chippy. Last Friday I was told that I'd 'talk the batter off a haddock', which I'm having put on my gravestone.
    I sat as a magistrate for 21 years. People who think that sentencing is soft ought to sit at the back for a morning, and so should people who think it's harsh. What you'll see is tired folk trying to guess the future of a stranger in twelve minutes.
    The bit nobody mentions in the debate on assisted dying is how much it depends on the district nurse having a car that starts. I support the bill. I support it a good deal less if hospice funding still comes from sponsored walks.
    No one likes a data centre until their photos don't load. I don't want it on the water meadow either; on the old power station though, with the waste heat piped to the baths? Engineers do that in Denmark, I've swum in it.
    What persuaded me on trans rights wasn't an argument. It was a lad called Ben at the bowls club, who's hopeless at bowls. What worries me still is sport at the top level. I'd like to be able to hold both of those in one head without being shouted at.
    I disagree with the bishop on nearly everything and I was glad that he spoke. If clergy can't talk about hunger then I'm not sure what the hat is for.
    My constituency went from red to blue, to red and then to turquoise in nine years, and I've had the same cracked pavement throughout. I've called it after each of them in turn. At present it's named for a man whose leaflet spelled the town wrong.
    To those who say that local elections do not matter: ours was decided by one vote in 2007, after three recounts. The one was my neighbour, who'd only gone in to use the toilet.
    The trouble with 'common sense' is that I have plenty, my wife has plenty, and we haven't agreed on the thermostat since 1994. Give me a pilot scheme and a spreadsheet over common sense.
    I was stop-and-searched nine times before I was twenty, and I'm now a serving officer. So I read these threads twice, once with each half of me, and I can tell you that both halves would like better radios, more sleep, and an apology.
    Nobody took our jobs. They automated the line, moved half of it to Slovakia and gave the manager a boat. I voted the way I did because I was angry and it was the only button that anyone had ever let me press.
    If rewilding means what they've done at the top of our valley, then I'm for it. If it means a hedge fund buying farms for carbon credits and locking the gate then I am against. The word is doing too much work. Say which.
    I've had the same MP for thirty years. I have never once voted for him, he got my brother's pension sorted in a week, and when he stands down I'll go to the do. You can do this job well from the wrong side, that's all I wish to say.
    Please could commenters stop calling it 'free' childcare. I run a nursery. I'm paid £5.20 an hour for a place that costs me £6.80, and I make up the rest in fees for under-threes and unpaid Sundays. It isn't free, we're paying for it, me and the toddlers.
    Suppose the scheme does fail. We'd have spent £40,000 on planters, which is what one serious crash on that bend costs the ambulance service alone. As bets go I've seen worse, most of them made by my husband at Uttoxeter.
    It isn't 'political correctness' that stopped the bonfire, it's the price of public liability insurance. I was on the committee. We'd raised the money for the guy, the pies and the band, then the quote came in at four thousand pounds.
    Some of you write as if London were one big bank. I grew up six to a room in Tower Hamlets, and I can see the towers from my mum's balcony still. We've never been in one. We might as well be in Carlisle, except that your rent's better.
    I've been a subscriber since the paper was broadsheet and I have never written in. It's the proposal to shut the maternity unit that has made me do so. I delivered four hundred babies in that building. Some of them are reading this. Hello. Go to the meeting.
    It's easy to mock the citizens' climate panel. I was on it, picked by lot, a bus driver who'd never given it a thought. We heard from forty experts and shouted a fair bit. What we ended up with was more practical than anything either party has put out.
    Let me declare an interest: I own a second home in Cornwall. I let it to a teacher at half the going rate, because my conscience got to me. I don't expect a medal. But double council tax won't house anybody unless the council spends it on houses, and ours bought software.
    Frankly both candidates were poor. One had slogans, the other had slides. The only question from the floor that made either of them think came from a fourteen-year-old, who asked what they'd do on the first morning.
    I'm told that I'm a climate sceptic as I asked about cost. I've got panels, a heat pump and a bike. I asked about cost because my tenants haven't got any of these, and I should like them to.
    We ought to be able to talk about knife crime without it turning into a talk about music. I buried my nephew. He played the cello, as it happens, and the boy who killed him sang in a choir.
    In reply to the gentleman who asked why we don't 'just move': my mother is 91, she has dementia, and she can still find the kettle in this kitchen.
    The bill for potholes last year was £1.3 million in compensation and £900,000 in repairs. Read that again. I did, then I made a cup of tea and read it for a third time, and then I stood for the council.
    `,
  ),
  lines(
    'lines-debate/criticism-long',
    { labels: ['criticism'], direction: null },
    `
    The minister says he's proud of his record. Let us look at it. Waiting lists, up. Dentists, down. Ambulance times, so bad that the target was quietly rewritten. If a head teacher ran a school this way Ofsted would have the locks changed. He should resign, and spare us the farewell tour.
    I watched {name} defend the closure, and I've seldom seen a politician so badly briefed. She got the bed numbers wrong, the distance wrong and the name of the hospital wrong. I bear her no ill will; she just isn't up to this and somebody at No. 10 should have noticed.
    Both main parties have treated this region with contempt for forty years. Promises at election time, a hard hat for the cameras, then nothing. The latest 'growth deal' is old money in new wrapping, and I've the press releases from 2014 to prove it.
    An appalling piece of legislation, rushed through in a day, with four hundred amendments and no impact assessment. It's not that I disagree with the aim. I disagree with making criminal law on the back of a napkin because there's a headline to feed.
    The council's case for selling the market hall rests upon a valuation that it won't publish, from a firm it won't name, for a buyer it won't identify. Trust us, says the leader. After the leisure centre, the car park and the bond, I'd rather not.
    I'm a lifelong Labour voter and I've torn up the card. To go after disabled people's benefits before you have so much as glanced at the gambling firms is a moral failure, and no focus group can cover it up.
    Whoever designed universal credit's five-week wait never had to live for five weeks on nothing. It's a policy built by people with savings for people with none. It has driven families to lenders on my estate, and ministers have been told so each year since it began.
    The Scottish Government's record on the A9 is indefensible. Dualled by 2025, they said. I've driven it to three funerals. I'll go on voting for independence, and I'll go on being angry about that road.
    Your editorial lets the regulator off far too lightly. It was warned in 2017, in 2019 and again in 2021. It wrote letters. A watchdog that only writes letters is a stationery cupboard.
    The state premier found two billion for a stadium and nothing for ambulances, which are ramped six deep outside our hospital tonight. I barrack for the team, and I still say it's the wrong call by a country mile.
    `,
  ),
  lines(
    'lines-debate/insult-long-2',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Eleven thousand families on the register and you're fretting about the view from your hot tub. I've met some selfish people in my time, but you take the biscuit, the tin and the tea towel. A shrivelled little soul in a very large house.
    I keep reading your claim that nobody wants to work. You're retired at fifty-two on a public pension, you do nothing from dawn to dusk but slag off people with three jobs, and you've the nerve to call them idle. Look in a mirror, you bloated, work-shy hypocrite.
    Having chaired more meetings than you've had hot dinners (and, going by your photo, that's plenty) I can tell you that every committee has one pompous little tyrant who thinks that he's indispensable. In ours it was a man named Geoff. In this thread it's you.
    It's good of you to explain childbirth to me, Nigel. I've only done it four times. Any thoughts on my job, my cycle, my driving? You patronising, puffed-up ninny. I've passed kidney stones with more insight.
    You ask why we don't 'just move'. Because, you blithering ignoramus, my mother has dementia. I hope that when you're old and frightened nobody as cold and thick as you is ever put in charge of the keys.
    Regarding your letter on church bells: if you buy a house beside a church then you'll hear bells, you monumental clot. Did you expect a gong? What do you do at the seaside, sue the gulls?
    Forty experts gave up their evenings to explain this, and you, whose sole qualification is a swimming badge, have seen through the lot. I expect they are kicking themselves. Go and stand in the corner with the other geniuses, you bumptious nincompoop.
    Do you know what I see when I read your posts? A frightened little man who was bullied at school, has never forgiven the world and now takes it out on single mothers from the safety of his shed. It isn't debate. It's a cry for help from a pathetic wreck.
    Shut the maternity unit, you say, 'they can drive'. You unfeeling lump of gristle. Come and say it to the girl who gave birth in the lay-by, if you can find your way out of your own backside with a torch.
    I note that you've posted the same paragraph under nine articles. One about Gaza, two about parking and one about a prize marrow. You're not a campaigner, you're a malfunctioning printer with a grudge, and about as much wit as the paper tray.
    `,
  ),
];
