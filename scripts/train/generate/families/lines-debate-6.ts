import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles: the same words and quarrels, half of them aimed at people and more than half at the matter. */
export const linesDebate6: readonly Family[] = [
  lines(
    'lines-debate/insult-backhanded',
    { labels: ['insult'], direction: 'subject' },
    `
    For somebody with no education you put that quite well. Almost a whole sentence.
    I do so admire your confidence. Most people of your ability would keep quiet.
    No offence, but you have got to be the most gullible creature ever to own a bus pass.
    With the greatest respect, which in your case is none, you haven't understood one line of the bill.
    Well, that was a brave attempt at thinking. Did it hurt?
    You're not stupid, Colin, you just have bad luck when thinking.
    It's sweet that they let everybody comment, regardless of ability.
    I'm sure you're a delight in person, once the sedation takes hold.
    Full marks for enthusiasm. For content, grammar, logic and personal hygiene, see me after class.
    I used to be like you, full of silly opinions, and then I turned nine.
    Such passion! Such volume! Such a pity there's no one upstairs to direct it.
    One must make allowances, I suppose. Not everyone had the benefit of parents who read.
    You would be quite an interesting case study for somebody writing about the decline of the species.
    I'd challenge you to a battle of wits, but I see you came unarmed.
    Never mind, love. Politics is terribly hard, and those cupcakes won't ice themselves.
    Lovely to hear from the cheap seats. Do you come with subtitles?
    Not a bad post for a footballer's brain, and I mean the ball's.
    I always enjoy your comments, they make me feel like a genius, a saint and a supermodel.
    Someone with your looks should at least try to be clever.
    Your heart's in the right place, shame about the sawdust in your head.
    Thank you for sharing. It's important for the community to know which of us to avoid on the bus.
    Remarkable! You've managed to be wrong in three separate directions and still look pleased with yourself, like a dog that has eaten its own lead.
    What an original thinker you are. I've not heard that one since the last parrot died.
    I forgive you. It isn't your fault that nobody ever taught you how to think, it's only your fault that you never noticed.
    `,
  ),
  lines(
    'lines-debate/healthy-blunt-corrections',
    { labels: [], direction: null },
    `
    No. The NHS surcharge is paid upfront with the visa, on top of tax. It's been that way since 2015.
    That is simply untrue. The hall was never sold, it is leased, and the lease is on the parish website.
    Sorry, this is the third time today I've seen this claim and it's the third time I've posted the link.
    Wrong king. It was Charles the Second and the oak's in Shropshire.
    You can't be fined for that. The byelaw lapsed in 2012.
    To be blunt, the paper's arithmetic is off by a factor of ten: £3m spread over 300,000 people is ten pounds each, not a hundred.
    There's no such thing as a road tax, and hasn't been since 1937, but I do agree that the roads want mending.
    Both of you are wrong, I'm afraid. It needs planning permission AND listed building consent.
    The Welsh Government didn't ban 30, it changed the default. Councils may set it back road by road and many have.
    Not so. MPs don't set their own pay, IPSA does. Criticise the rise by all means, just send the letter to the right address.
    Nobody famous said that quotation. It comes off a tea towel.
    A quango isn't a charity and a charity isn't a company and this outfit's none of the three, it's a trading arm.
    Thirteen, not thirty. Typing error in the agenda, corrected on the night.
    I check passports for a living. What you describe isn't possible, not since e-gates came in.
    You've mixed up the mean and the median, easily done, and it alters the answer completely.
    Measles isn't 'just a rash', and I'd ask anyone who believes it is to ring a paediatric ward.
    They didn't cancel Christmas. The lights are up, I'm looking at them, and there is a man on a ladder swearing at the reindeer.
    It's illegal already. What's missing is anybody to enforce it.
    That goal stood because the keeper touched it last. Law 11. Look it up before the pub quiz, as I wish I had.
    The bank isn't 'refusing cash', the branch counter is closed on Wednesdays.
    An apostrophe matters here: it's the farmers' land, plural, so all forty have to sign.
    Scotland has had its own legal system since well before devolution, so no, the English ruling doesn't bind.
    The BBC licence doesn't fund Channel 4. Neither does your council tax.
    Inflation falling doesn't mean prices fall, it means they rise more slowly. I wish that ministers would explain it too.
    Your dates are out. The wall came down in 1989, I was there with a borrowed hammer.
    The strike ballot was 96 per cent on a turnout of 71. I don't support the action but let's not invent apathy.
    `,
  ),
  lines(
    'lines-debate/insult-mixed-with-argument',
    { labels: ['insult'], direction: 'subject' },
    `
    The rent cap would shrink supply by a tenth, as it did in Berlin, and only a drooling simpleton like you could look at that and ask for more.
    There are 1.6 million pensioners in poverty, you heartless old goat, so stuff your golf club subs.
    Turnout fell by nine points because the parties have nothing to say. That you can't see it proves you're as blinkered as a milk-float horse.
    It's two per cent of the budget. Two. Can you count to two, or do you need to take off a mitten?
    HS2 was about capacity rather than speed, cloth ears, and it has been said ten thousand times for the benefit of dolts like yourself.
    Sewage isn't 'natural', you prize chump. Drink a glass of it then.
    Hospitals need cleaners more than managers, and the town needs almost anyone more than it needs a carping, idle, bitter old sack like you.
    Prisons are full. Sentencing more people to them won't work. This is a sum for infants and you've contrived to fail it.
    I gave you three peer-reviewed papers and you gave me a YouTube link. That is the difference between an adult and an ape.
    I was against the war as well but you don't half talk like a sanctimonious prune.
    Solar on good farmland is a mistake; so was teaching you to type.
    You're right about the potholes, I'll give you that, but as a human being you're still a waste of a good anorak.
    The academy chain took the money and closed the sixth form, and useful idiots like you stood at the gates and clapped.
    Wolves were here for ten thousand years, sheep for a few hundred, and dimwits on quad bikes for about thirty. Guess which group you're in.
    Inheritance tax hits four per cent of estates. You'll never be one of them, you daft lackey, so why on earth do you lick their boots?
    I explained the offside law twice. A goldfish would have it by now. You, however, are not a goldfish, they've better posture.
    Nuclear's the safest per kilowatt hour, and if you weren't a hippy dunderhead with a guitar you would have looked that up.
    Grouse moors burn peat, peat holds carbon, and you hold a shotgun because it's the only thing on which you've ever had a grip, you overbred twit.
    The buses were deregulated in '86, fares trebled. But you carry on worshipping the market, you sheep, baa.
    Dentists quit since the contract is broken. It isn't hard. Even a man with as few teeth and as few marbles as you could grasp it.
    `,
  ),
  lines(
    'lines-debate/healthy-with-strong-words',
    { labels: [], direction: null },
    `
    The rent cap would shrink supply by a tenth, as it did in Berlin, and I find it baffling that nobody at the meeting raised it.
    There are 1.6 million pensioners in poverty. I'd be ashamed to cut a penny from them, and I say that as a higher-rate taxpayer.
    Only a fool would promise that nobody loses from this, and so far no one has.
    It's a stupid, stupid junction. Forty years of near misses and a mini roundabout painted by someone with hiccups.
    I think that idea's daft. Not you, the idea. I have had plenty of daft ones myself, ask my wife about the alpacas.
    The plan's a dog's breakfast. Four schools, two sites, no bus, and a map that is upside down.
    This is a lie that has done the rounds since 2016 and it deserves a decent burial.
    What an ugly building. Honest, popular, warm in winter, and ugly as sin.
    There's a lot of hypocrisy in this debate and I'll own up to mine: I want fewer flights and I've booked Crete.
    Ignorance isn't a crime, I was ignorant of all this until my own daughter was diagnosed.
    Shameful scenes at the ground. Flares, coins, a steward with a cut head. My club, and I couldn't look my lad in the eye.
    Crazy weather, crazy prices, crazy queue. Fair play to the lass on the till, who stayed sane.
    'Moron' is what I called myself when I saw the small print. Check yours, people, the exit fee is on page nine.
    It is the sheer pettiness of the rule that maddens me. A child can't take a sandwich in, yet the vending machine sells crisps.
    A horrible choice, badly explained, by decent people with no money left. That's local government in one line.
    We were fools to sell the reservoir, we, the ratepayers, who didn't turn up to the meeting. There were six of us there.
    Rotten luck to the farmer, who did all they asked of her, then they moved the goalposts and the gate.
    Complete garbage, that so-called impact study. Two sites visited out of ninety and one of them was shut.
    I've no patience with the 'both sides' stuff on this. The pond is either poisoned or it isn't. Test it.
    My own side has been idiotic on this issue. We had a decent case, and went and parked a tractor on it.
    A nasty little clause, hidden at the back of a nice big bill. Schedule 7. Have a look before you cheer.
    The trolls can have today off, I'm here to ask a dull question about drainage.
    Let's kill this myth: no one is coming for your gas hob.
    The waiting list is murder on families, I don't use the word lightly, I've sat in that room with the clock.
    God, I miss dull politics. Give me a minister nobody recognises and a bus that comes.
    It's cowardly of the board to announce it at five on Christmas Eve, and they must have known how that would look.
    `,
  ),
  lines(
    'lines-debate/insult-sarcastic-provoking',
    { labels: ['insult'], direction: 'subject' },
    `
    Oh please, do tell us again about your brief time as a special constable. We're all wetting ourselves. With boredom, you understand.
    Let's all take a moment to thank this absolute weapon for solving climate change with 'it was cold on Tuesday'. Nobel committee's on line two, dunce.
    Ooh, a capital letter AND a full stop. Nursie must be so proud of you.
    So you lived through the seventies. So did fleas.
    Nothing screams 'loser' like posting at 4 a.m. on a piece about wheelie bins.
    You say 'sheeple' and I say: forty-eight, divorced, sleeps under a flag.
    Thoughts and prayers for the teacher who had to sit through your parents' evening.
    Right, so the NHS, BBC, Met Office and the Scouts are all in on it and only you, from your sofa in Worksop, have seen through it. What a brave clever soldier. Time for your rusk.
    I do hope you aren't allowed near children, machinery or a ballot paper.
    Aren't you the fella who rang the radio to complain about the moon? It shows.
    Well if it isn't our favourite windsock. Which way are you blowing this morning, you invertebrate?
    My sympathies to your keyboard, which has to sit under all that dribble.
    Hark at Lady Muck. A conservatory from B&Q and she thinks she's the Duchess of Devonshire. Get over yourself, you snooty trout.
    Lads, lads, the vegan is going to explain cows to the dairy farmer. Somebody fetch a chair and a bib.
    Is your surname Dunning or Kruger? Only asking.
    He was born on third base, thinks he hit a triple and can't spell either.
    You'll find that the adult comments are on the left. The ball pit's straight ahead.
    Surprised you found time to post, what with all those windows to lick.
    Sounds like somebody skipped their worming tablet.
    Put the shovel down, mate. You hit rock bottom at half past nine and you've been tunnelling since.
    `,
  ),
  lines(
    'lines-debate/healthy-questions-and-proposals',
    { labels: [], direction: null },
    `
    What would it take for you to change your mind on this? I'll go first: if the two-year data showed no drop in crashes I'd scrap the scheme.
    Could we not simply try it for six months, with cones, and see?
    Why not charge by the mile? Petrol duty's dying anyway, and it'd be fairer to those who hardly drive.
    Here's a proposal for both camps. Build on the car park, keep the trees, and put the car park underneath. Yes, it is expensive. So's this row.
    Does anyone know what happened at the appeal? The article stops in July.
    How do other countries staff night trains? If the Austrians can do it then we should at least ask them.
    If you could save only one of the three libraries, which would it be and why? That's the choice in front of the committee.
    Suppose we abolished the Lords tomorrow. Who'd check the small print? I'm for abolition, but no one has answered that for me.
    Is it really cheaper to send a lorry twice than hire a second driver?
    Who do I write to about the footbridge? Network Rail say council, council say Network Rail.
    Can someone steelman the case for tuition fees for me? I've only heard it from people who never paid any.
    I'd support a wealth tax above ten million if it went on social care and nothing else. Would the sceptics here be able to live with that?
    Wouldn't citizens' juries be a better way to settle it than a yes-or-no vote every twenty years?
    A modest suggestion for the club: sell the naming rights, keep the terrace, freeze the kids' tickets.
    What is a fair share of the catch? No one on either side of the Channel ever puts a number on it.
    How about we pay foster carers properly before the next ad campaign?
    Please, could the paper do one of those side-by-side tables of what each party says about dentists?
    Do you think that sixteen-year-olds should vote? I teach them and I go back and forth, often in one lesson.
    If the turbines go offshore does the village still get its fund?
    And what do the residents of the hostel want? Has anybody asked them?
    Would you accept a smaller pension for a shorter waiting list? I believe I would, but then I'm only forty.
    Let's have the full costs of leaving it as it is. Doing nothing isn't free.
    Perhaps the way forward is to split the vote: one on the site, one on the design.
    In a nutshell, what is wrong with the Danish model? I have read the piece twice.
    `,
  ),
  lines(
    'lines-debate/healthy-advocacy',
    { labels: [], direction: null },
    `
    Every child deserves a hot dinner. I don't care who proposes it, I'll carry the ladle.
    Save our signal box! Petition's in the bakery, cake is on the counter, and the inquiry opens on {day}.
    We won't be quiet about the cladding. We'll be at every meeting, in every chair, with our slides.
    I'm begging you, if you've got a vote in this, use it for the hospital. It saved my twins.
    Trees can't write to the paper, so I have. They were planted for the men who didn't come back.
    Enough reports. Fund the refuge, tonight, before the weekend, as weekends are when the phone rings.
    The river's ours. It was my gran's and it'll be my granddaughter's, and I will stand in it in my waders until somebody turns off that pipe.
    Independence isn't about hating anybody. It's about deciding things here and paying for our own mistakes.
    The Union is worth keeping, to me, because my life runs up and down the A1 and I don't want to need papers for it.
    Stand up for your postie. Eleven miles a day, and they're being timed on the garden gates.
    Make the moor free to walk. My grandfather was jailed for trespassing on it, and the grouse didn't notice.
    It's now or never for the high street, folks. Buy a loaf, buy a card, buy a screwdriver.
    Fight for the village school as if it's yours, for one day you'll want the lights on in that building.
    Do not let this be decided by eight people on a wet Monday. The room holds two hundred. Fill it.
    Disabled people are not asking for favours, we're asking for a ramp. It is four feet long.
    I'd sooner lose honestly with proportional votes than win with this rigged raffle we've now.
    Keep Sunday special. I know it's old-fashioned, but my lad in retail gets one full day a week with his kids.
    Young carers are hidden in each class you ever taught. Look for the tired one who never has PE kit.
    Give us the tram! Give us the tram! (A retired bishop writes.)
    Hunting's part of who we are, and I'd like to explain why without anyone throwing paint, so come up and walk out with us.
    I've marched against hunting since 1979, and I'll gladly accept that walk if I can bring my placard.
    `,
  ),
  lines(
    'lines-debate/insult-groups-2',
    { labels: ['insult'], direction: 'other' },
    `
    That is the trouble with socialists, they've never run so much as a tombola and they all reckon they can run a country.
    Conservatives by nature are cold fish. Not one has ever had a generous thought that wasn't tax deductible.
    Second-home owners: locusts in gilets.
    I've yet to meet a Lib Dem who wasn't a drip, a bore or a geography teacher, commonly all three.
    SNP supporters are a cult of shouty, kilted halfwits who blame Westminster for the rain.
    You know who ruins this town? Dog owners. Ignorant, arrogant slobs, every one.
    Private school parents are all the same, pushy, snobbish and thick, purchasing grades for their dim offspring.
    State school kids are feral. I blame the mothers, who are also feral.
    Academics are useless. Can't park, can't dress, can't shut up, never met a fact they couldn't drown.
    The eco mob, what are they but unemployable drama students with a grudge against plumbing?
    Essex. That's it, that's the insult. Orange people with white teeth and nothing in between.
    Liverpool fans are always the victims, whingeing is all that lot are good for.
    Scratch any climate sceptic and there's a bitter old man who can't work the recycling.
    Bankers are sociopaths in good shoes, and not even bright ones.
    Millennials can't fry an egg without a therapist on hand, and they expect me to pay for the therapist.
    Evangelicals down south are hypocrites and hayseeds who think the earth is younger than their trucks.
    Quebec politicians and the sulky ingrates who elect them deserve one another.
    The Bondi set are vapid, bronzed airheads and they vote how their yoga teacher tells them.
    Journalism students nowadays are illiterate little activists with ring lights.
    People who use the word 'problematic' are, to a man, prigs and bores with milk for blood.
    Anyone who still supports that party is brain-damaged. No other word for it.
    Trust fund lefties in the comments, the lot of you, thick as yoghurt and half as cultured.
    Hunt people are chinless sadists on fat horses, there isn't an intellect among them.
    All of these food bank users have got big tellies and fags, idle so-and-sos playing the system and laughing at mugs like us.
    `,
  ),
  lines(
    'lines-debate/healthy-concession-and-courtesy',
    { labels: [], direction: null },
    `
    I've slept on it, and I was unfair to you yesterday. The point about carers was a good one and I skated past it.
    Fair enough. I'd mixed up the two bills. Apologies, all.
    You're right and I'm wrong, which doesn't happen often, so frame it.
    I'll concede the cost if you'll concede the noise.
    My tone was off earlier. It's been a rotten week with Dad, and I took it out on a stranger and his opinions on bollards.
    Okay, that graph does change things. I still prefer the old route, but I can't claim it's quicker.
    Cheers for the link. Read it on the bus, missed my stop, changed my mind.
    We started this argument at breakfast and it's teatime. I make it a draw. Enjoy your evening, sir.
    I don't think you're a bad person for voting that way. I do think you were sold a pup, and so was I, by the other side.
    I can see why you'd feel like that, having lost the farm. It doesn't alter my view of the policy but it alters how I'll talk about it.
    Thanks for not biting my head off. It was a clumsy way to put it.
    My mistake: it's the district that empties them. I've been shouting at the wrong building for a decade.
    Glad we agree about the swings, at any rate.
    I'm the person you were arguing with at the library meeting. Sorry for rolling my eyes. You had the better numbers.
    This is the most sensible row I've had on the internet, and it's about a drain.
    I was taught that nurses were angels and politicians crooks. Then I married a nurse who became a politician. It's all more complicated.
    Let me apologise to the author. I commented on the headline, then I read the piece. Different animal altogether.
    I take it back about the vicar.
    You and I have fought about this since the county merged. I'd miss you if you stopped.
    `,
  ),
];
