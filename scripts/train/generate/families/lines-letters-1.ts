import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters1: readonly Family[] = [
  lines(
    'lines-letters/mortgage-rates-sneers-at-commenter',
    { labels: ['insult'], direction: 'subject' },
    `
    You clearly have no idea how a base rate works, do you. Perhaps leave the economics to those of us who passed a maths exam and go back to the puzzle page.
    another one who thinks the bank of england sets rates to spite him personally. bless your little heart, it must be exhausting being that thick
    Read your comment twice and lost brain cells both times.
    So you fixed at 1.4 for five years and now you are shocked it ended. A goldfish would have planned better than you did and it only has a bowl to pay for.
    Oh do pipe down Gerald, you spout the same drivel under every article about inflation and nobody has ever once agreed with you
    you couldnt run a bath never mind a household budget
    I explained this upthread in words a child could follow. That you still don't get it tells me plenty about your schooling and nothing about bond yields.
    Thick as mince pal, and twice as greasy
    Imagine being 54, typing this with two fingers on a sunday morning, and genuinely believing you understand quantitative easing. Sad little man.
    I see the village idiot has discovered the comment section. Inflation is a rate of change, you plank, prices dont go down when it falls.
    You're the sort of gullible clown who takes a loan out to buy a hot tub and then blames the government when the bill arrives.
    dear oh dear. Did somebody read you the headline out loud?
    what a pathetic whingeing specimen you are, moaning over forty quid a month when people went through fifteen percent in the eighties without crying to strangers
    Your grasp of wages and prices is embarrassing. I would suggest a night class but I doubt they would take somebody with so little to work with.
    numpty
    `,
  ),
  lines(
    'lines-letters/mortgage-rates-views',
    { labels: [], direction: null },
    `
    We came off a 1.4 fix in March and the payment went from 610 to 980. Not asking for sympathy, we knew it would end, but I wish somebody had explained how a base rate works when I was 25.
    Inflation is a rate of change, so prices don't go down when it falls, they just rise more slowly. It took me until I was forty to understand that.
    Does anyone know if you can overpay on a tracker without a charge?
    I remember fifteen percent in the eighties. The house cost three times my wage though, my daughter is looking at nine times hers, so I try not to lecture her.
    tbh I couldnt run a bath never mind a household budget, my wife does all ours on a spreadsheet and thank god for her
    Disagree with the writer here. Savers had ten lean years while borrowers got money for nothing and hardly a word was said about it, so a bit of balance is no bad thing.
    Figures in the third paragraph look wrong to me. The bank's own report has it as 2.8 in the second quarter, not 3.8.
    forty quid a month is forty quid a month, thats the kids swimming gone
    Good luck to anyone remortgaging this week, took us eleven phone calls
    I was the gullible one who took a loan out for a hot tub in 2021. It leaks. The bill still arrives on the first of every month.
    Two thirds of households either rent or own outright, so the fuss over rates passes them by. Rent rises hardly make the front page and they have been sharper here in Leeds.
    Quantitative easing is one of those phrases I nod along to at dinner and then look up in the toilet.
    I passed a maths exam in 1981 and I still needed the table explained to me twice, so no shame in asking. The second column is the real rate after inflation.
    Rates should go up faster, in my view. Strong medicine, I know, and my own son will suffer, but cheap credit is what got houses to this price.
    who on earth sets their mortgage to go out the day before payday, me apparently
    `,
  ),
  lines(
    'lines-letters/budget-day-contempt-for-ministers',
    { labels: ['insult'], direction: 'other' },
    `
    The woman could not add up a shopping list and we have handed her the nation's chequebook. God help us all.
    Look at them grinning on the steps with that silly red box. A shower of second rate student politicians, not one has ever had a proper job or an original thought.
    Chancellor is a complete muppet
    Whoever wrote that speech for him should be ashamed, but not as ashamed as the empty suit who read it out like a hostage with a head cold.
    useless, the lot of em. couldnt organise a raffle in a tombola factory
    I have scraped cleverer things off the bottom of my golf shoes than the present Treasury team and at least those didn't want my pension
    He has the charisma of a damp flannel and half the intellect. Why anybody at all is surprised that growth has flatlined is beyond me.
    The shadow minister was no better mind you, a braying halfwit with a nice tie who thinks productivity is something you catch from a toilet seat
    thick, smug and wrong, a hat trick
    Every time that simpering nonentity opens her mouth the pound drops a cent. Put a sock in it love and let the grown ups talk.
    what a bunch of clueless wallies running this country, my labrador has more business sense and he eats his own bed
    Spineless weasel of a man raised fuel duty and then hid from every interview. No guts, no brain, no chin.
    Twelve years in parliament and she still reads out numbers as if she has never met one before. Dim doesn't begin to cover it.
    Pound shop politicians. Buy one get one thick.
    They looked like three tired donkeys at the end of a beach season, minus the charm
    `,
  ),
  lines(
    'lines-letters/budget-day-disagreement',
    { labels: ['criticism'], direction: null },
    `
    Raising employer national insurance was the wrong choice. My sister runs a nursery with nine staff and she has already cancelled two apprenticeships because of it.
    The chancellor said growth would be 2 per cent and it came in at half that. She owes the House an explanation, not another slogan on the steps.
    Freezing thresholds again is a tax rise by stealth and they should have had the honesty to call it that in the speech.
    Dreadful budget for pubs.
    I voted for this government and I think the fuel duty decision is plain wrong. Nurses in rural Devon don't have a bus to catch, they drive forty miles a day.
    ten minutes on artificial intelligence and not a word about social care, that says what the priorities are
    Reading out numbers is not the same as a plan. Where was the line about housing, where was the money for courts, where was anything for small shops like ours in Kettering?
    He hid from every interview the next day and that is poor form, a minister who raises a tax ought to defend it in public.
    The shadow minister's answer was no better, to be fair. Lots of shouting, no costings at all, and he contradicted what his own party promised in June.
    Poor judgement all round this week.
    The pension change looks badly thought out to me. My brother in law has a farm worth a fair bit on paper and earns less than a supermarket manager.
    A shopping list of little giveaways, none of them big enough to matter
    Borrowing figures were out by eleven billion. That isn't a rounding error and the Treasury ought to publish how the forecast went so far astray.
    i think its a lazy budget, cut and paste from last year with the dates changed
    Putting business rates up in the same month as the wage floor shows nobody talked to a single shopkeeper. My dad closes in January after 31 years.
    `,
  ),
  lines(
    'lines-letters/landlord-article-sneers-at-writer',
    { labels: ['insult'], direction: 'subject' },
    `
    So you own four flats and want us to weep for you. Get a grip, you whining parasite, and try working for your money like the people whose rent pays for your skiing.
    This has to be the most self pitying tripe I have read all year. Did you type it with a violin under your chin?
    Poor you. Honestly what a drip.
    Your tenants have mould and you have a column, and somehow you think you're the victim. Breathtakingly stupid even by the standards of this paper.
    You write like somebody who has never once looked at a bank balance with fear. Dense, pampered, dull. Find a hobby and spare us.
    talentless daddys girl writes about property, in other news water is wet
    I'd explain why rents are up but you'd need a crayon drawing
    A grown adult who cannot tell turnover from profit is giving out financial advice now. Marvellous. You absolute doughnut.
    nobody likes you mate not even your own letting agent
    Reading you on housing is like listening to a toddler explain plumbing, loud, wet and wrong in every detail
    I hope the editor paid you by the brain cell, it would have been a cheap afternoon for the newspaper.
    You come across as a thoroughly greedy, small minded, charmless person and I would guess your relatives have noticed too.
    is this satire or are you really that dim
    What a snivelling excuse for a journalist you are. Twenty paragraphs about your boiler costs and not one thought for the pensioner you turfed out in December.
    Go on, tell us again how hard it is being handed a house by your granny, you spoilt lump.
    `,
  ),
  lines(
    'lines-letters/landlord-article-own-stories',
    { labels: [], direction: null },
    `
    I own one flat, inherited from my granny, and after the boiler, the agent and the tax I cleared 900 pounds last year. Turnover is not profit, as I learned the slow way.
    We rent from a lovely retired couple who bring round tomatoes in August and have not put it up in six years. They do exist.
    Has anyone actually used the new ombudsman yet?
    My tenant is a pensioner and I would not dream of turfing her out in December or any other month. But my own mortgage has doubled, so what would readers suggest I do?
    Rents here in Bristol went up 12 per cent last year while wages rose five. You don't need to be an economist to see where that ends.
    landlords selling up doesnt make the houses vanish, someone buys them, often the renters next door
    I worry about mould more than rent. Our little one has had three chest infections since October and the letting agent says to open a window.
    Abolish stamp duty for downsizers, that would free up family homes overnight. My mum rattles about in four bedrooms because moving costs thirty grand.
    The writer makes a fair point about licensing, even if I disagree with nearly everything else.
    Correction, section 21 notices gave two months, not one.
    As a letting agent for 18 years I'd say one landlord in ten is awful, one tenant in ten is awful, and the other eighty per cent never make the papers.
    been renting since 1998, still not allowed to put a shelf up lol
    Germany manages secure lifelong tenancies and rent control without the sky falling in, why can't we look at how they did it?
    Two of my children live at home, aged 29 and 31. They work hard, one's a paramedic, and neither can see a way out. I lie awake over it.
    I'd be a rotten landlord, I can't even evict a spider
    `,
  ),
  lines(
    'lines-letters/housing-generation-insults-at-boomers-and-nimbys',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    Boomers pulled the ladder up then sat on top of it complaining about the view. Selfish, thick skinned, entitled old moaners the whole lot.
    Typical NIMBY halfwits. They live on an estate that was a field in 1974 and act like they were born out of the hedge.
    entitled whingers with a conservatory
    Every planning meeting in our town is the same thirty sour faced busybodies in fleeces bleating about newts. Not one has had a useful idea since decimalisation.
    Young people today are a bunch of lazy avocado munching crybabies who expect a detached house for sitting on a phone
    The pensioners in this thread are beyond parody, moaning in their paid off mansions about bin collections while the kids share a box room. Greedy dinosaurs.
    gen z couldnt put up a tent never mind buy a house, soft as butter and half as bright
    Save our green belt crowd are just snobs with a laminator.
    My generation got robbed by a cohort of smug golf club bores who think they earned house prices by being clever. You were lucky, grandpa, not bright.
    Curtain twitching cretins, objecting to a bungalow
    Councillors who voted this down are gutless dimwits in thrall to whichever old bat shouts loudest at the parish hall
    Millennials are the most pathetic cohort ever produced. They cry over a starter home having spent ten years buying coffee and getting their eyebrows done.
    bungalow blockers the lot of them, too mean to move and too daft to see why nobody visits
    I pity anyone living near those village campaigners. Dull, bitter, silly people with nothing in their heads but parking.
    Let the gammons rage, their veins are the only thing still growing in that postcode
    `,
  ),
  lines(
    'lines-letters/housing-generation-debate',
    { labels: [], direction: null },
    `
    I'm a boomer, I suppose, born 1955. We did have it easier with houses, I won't pretend otherwise, although I'd quite like my grandson to stop reminding me at lunch.
    Our estate was a field in 1974, so I feel a bit of a fraud objecting to the next field along. I did write about the drains though, because they flood now.
    Young people aren't asking for a detached house, most would take a dry flat within an hour of work.
    Where exactly do the NIMBYs want them built? Serious question, every site gets a no.
    I went to the planning meeting in my fleece, one of thirty, and I'm not ashamed to say the newts matter to me. So do homes. The brownfield land by the station is sitting empty.
    gen z here, i put up a tent and honestly thats the closest to owning a home ive got
    Average age of a first time buyer round here is 36 according to the council's own figures, up from 27 when I bought.
    Pensioners who want to downsize can't, there are no bungalows and the ones that come up go in a day.
    Millennial mum of two, no avocado, no holidays, both working. We have been outbid seven times. It isn't about coffee.
    both things can be true, older people worked hard AND prices were daft low
    Green belt was meant to stop towns merging, it was never meant to be countryside as such. Half of ours is a golf club and a car wash.
    My parents' street is full of retired folk and they voted in favour of the flats, because they want a doctor and a shop to stay open.
    Let's stop setting generations against each other please
    Council homes were how my nan, my mum and I all started out. We sold them and didn't replace them, that's the story in a nutshell, whatever your age.
    Anyone else find that the parish hall meetings are held at 2pm on a Tuesday when nobody under 60 can get there?
    `,
  ),
  lines(
    'lines-letters/small-boats-polite-hostility',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I have nothing against them personally, but one has to accept that people from that part of the world simply don't share our standards of honesty. It's cultural and it won't wash out.
    With respect, a Muslim population of any size always ends in trouble. I say so calmly and without hatred, as a student of history.
    Forgive me for being blunt but Africans do not integrate. It is not in their nature to build, only to take, and the sooner we admit it the kinder for all.
    My late husband used to say that you can give an Albanian a passport but you cannot give him a conscience. Nobody has yet proved him wrong.
    just being realistic, afghan men see women as cattle every one of them and we are inviting them to tea
    Perhaps it is unfashionable, but I would rather have a single Pole than ten of these Eritreans. Some races work and others don't.
    I am told I mustn't notice, yet my bus is full of foreign faces and it has ceased to feel like England. Brown England was never on the ballot.
    One doesn't dislike Pakistanis, one just prefers not to live near them.
    Islam is incompatible with decent life and those who follow it should be politely helped to leave, including the ones born here.
    A few Hindus are fine in moderation, like garlic. What we have now is far too much garlic.
    you can tell the stock is getting worse, no offence, look at any high street in the midlands and count the white faces
    I bear Romanians no ill will whatever, but thieving is a way of life for them and it always has been
    We should only accept Christians of European blood. That isn't racist, it is simply a preference for people of quality.
    They breed faster, they bring less, and in thirty years my granddaughters will be strangers in Kent. Somebody had to say it nicely.
    `,
  ),
  lines(
    'lines-letters/small-boats-policy-argument',
    { labels: [], direction: null, heldBack: true },
    `
    I think we should process claims in France and take those who qualify by ferry. The smugglers would be out of business within a month and nobody would drown.
    My view is that numbers are too high and have been for years. That's not about where people come from, it's about school places and dentists.
    Has anybody got the figure for how many Afghan claims were granted last year?
    My late husband came over from Pakistan in 1967 with one suitcase. He used to say that Kent was the coldest place on earth and the kindest.
    The piece says 37,000 arrived by boat. Total net migration was many times that, mostly on visas we chose to give out, so the boats are the smaller part of the story.
    fair enough to want control of the border, most countries do, but you also need to be decent to folk once they are here
    Albanian claims fell by ninety per cent after the returns deal, which suggests that agreements work better than speeches.
    I volunteer in Dover with Eritreans and Sudanese lads, mostly about 19. They want to know about bus times and football. One asked me what a crumpet was for.
    Strong borders and kindness aren't opposites.
    we have a muslim doctor, a polish dentist and a hindu chemist in our village and id be dead without all three tbh
    Why does an asylum decision take 21 months? Other countries do it in four. Whatever your politics that delay costs a fortune and helps no one.
    I would deport failed claimants quickly, no messing, and give those who are accepted the right to work from day one. Firm and fair.
    Does the treaty let us return people to Romania if they passed through it first? Genuine question from someone who has lost track.
    Integration takes time on both sides. My Italian grandparents were told they'd never fit in and now there is a chip shop with our name over it in Swansea.
    I changed my mind about this after meeting a family from Aleppo at church. I still want lower numbers overall.
    `,
  ),
  lines(
    'lines-letters/asylum-hotel-vermin-talk',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    They arrive like rats off a ship and the council puts out the cheese
    Call it what it is, an infestation. You don't give an infestation three meals and a phone, you call pest control and seal up the holes.
    A swarm, nothing more. Locusts do less damage to a field than this lot have done to our seafront.
    I've kept pigs for forty years and I'd never insult them by comparing them with the creatures lodging at the Imperial. Pigs are clean and they know when they've had enough.
    Human cargo? There's nothing human about that cargo. It is sewage washing up on the beach and the lifeboats keep scooping it in.
    Parasites feeding on a host that is too polite to scratch. That's the whole of the asylum system in one sentence and I'll not apologise.
    Subhuman filth, send the tide back
    There goes the neighbourhood, another coachload of livestock delivered at midnight so that the locals wouldn't smell them.
    You can dress an animal in donated trainers but it is still an animal, and I don't want a pack of them roaming past the primary school
    That isn't a queue of people in the picture, it is a plague with rucksacks.
    `,
  ),
  lines(
    'lines-letters/asylum-hotel-complaints-about-policy',
    { labels: ['criticism'], direction: null },
    `
    The Home Office told our council on a Friday and the coaches came on the Sunday. No consultation, no extra GP, no plan. That is a shambles and ministers should answer for it.
    It's cruel to keep families in one hotel room for fourteen months and it's a waste of public money too. Both sides should be cross.
    Eight million pounds a day. Somebody signed that contract.
    Our seafront lost its only large hotel and sixty summer jobs. I blame the department, not the lads sat on the wall with nothing to do.
    the contractor fed kids the same cold pasta for a fortnight, i seen the pictures, disgraceful way to run a service
    Using an old army camp was a bad idea from the beginning. Damp walls, no bus, no doctor, and a judge had to tell them so.
    The minister promised these hotels would close by Christmas. Which Christmas she didn't say.
    Whoever printed that headline about a swarm ought to know better. They are people in a queue and the paper let itself down.
    A rotten system, slow at the front and careless at the back.
    Placing two hundred young men next to a primary school without a single public meeting was thoughtless, and it left the door open for troublemakers.
    Dinghies keep coming because we closed every safe route and then acted surprised, a policy that fails the locals and the refugees alike
    I object to the way my MP voted on this and I have written to her to say so. She ducked the question about costs twice.
    The inspection found rats in the kitchen and mould in nine bedrooms, and the firm still got its bonus. Nobody in the department seems to have noticed.
    Calling the place an infestation was a vile thing for a councillor to say and I'm glad the party has suspended him.
    `,
  ),
  lines(
    'lines-letters/immigration-thread-lefties-and-right-wingers',
    { labels: ['insult'], direction: 'other' },
    `
    Lefties would hold the door open for burglars and then apologise for the carpet. Gullible, every last dozy one of them.
    The bleeding heart brigade are out in force today I see. Wet wipes with a sociology degree and a cat called Trotsky.
    Reform voters, knuckles dragging all the way to the ballot box
    Guardian readers haven't got a working brain between them, just a tote bag and a sense of superiority. Ask one to change a fuse.
    Gammon alert, the usual puce faced dullards have been let out of the pub and found the keyboard
    typical woke sheep bleat bleat bleat
    I've never met a Tory who could spell immigration, let alone understand it. Thick as a castle wall and twice as draughty.
    These open borders types are simpletons who live forty miles from the nearest migrant and wouldn't recognise real life if it sat on their lentils.
    little englanders are so dim they think a curry is british but the cook isnt
    Snowflakes, melts and professional weepers. That's all the refugee lobby has ever been and why nobody with a job listens to it.
    The flag shaggers are at it again. Ten houses, ten flags, one GCSE between them.
    Liberals have mush for brains
    Right wing pensioners in this comment section are the saddest bunch of bitter old fools I've ever come across and I used to work at a bowls club
    champagne socialists the lot, never met a poor person and smell of hummus
    What do you expect from centrists, jellyfish with a mortgage, no spine and no sting either
    `,
  ),
  lines(
    'lines-letters/immigration-thread-left-and-right-fair',
    { labels: [], direction: null },
    `
    I'm what you'd call a leftie and I still think the asylum system is a mess. We don't all want open borders, most of us want it to work.
    My dad votes Reform, my sister is a Green, and Sunday dinner is loud. They both think the dentists are the problem.
    Guardian reader here, yes I own the tote bag, and no I can't change a fuse
    Conservatives used to talk about controlled migration and then issued more visas than anyone in history. I'd like one of them to explain the thinking.
    People who fly the flag on their house aren't all making a point. My neighbour puts his up for the rugby and forgets to take it down.
    Can we discuss it without calling each other gammons and snowflakes? I learn more from the ones I disagree with.
    Both lefties and righties in this thread have quoted the same chart, so at least we agree on the numbers.
    as a centrist i get shouted at by everyone lol
    Labour's record on returns is better than I expected and worse than they claim. The truth, as ever, is somewhere dull.
    The refugee charities have a point about work permits. It costs us nothing and would let folk pay their own way.
    I used to think that anybody who worried about numbers was a bigot. Then I spent a year as a school secretary in Boston trying to find desks.
    pensioners arent all right wing you know, im 78 and ive marched for more things than youve had hot dinners
    Socialists and free traders once agreed on migration, oddly enough. Worth looking up the 1905 debates.
    Who do liberals think should do the care work at that wage, and who do conservatives think should? Same question for both.
    I would describe myself as a bit right of the middle. Lower numbers, more training for our own, and treat people with respect when they get here.
    `,
  ),
  lines(
    'lines-letters/replies-to-a-commenter-who-came-from-abroad',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    With a name like yours I'm not sure you get a vote on what is British, dear.
    You people come here, use our hospitals and then lecture us on manners. If Lagos is so marvellous, flights leave daily.
    Nobody asked your sort
    I'm sure you are a perfectly nice Indian, but this is a conversation for the English and you'll never be one however many certificates you've got framed.
    go back to where your parents came from and comment on their newspapers, we dont need a muslim explaining our own christmas to us
    Being born in Bradford doesn't make you a Yorkshireman any more than being born in a stable makes one a horse. Blood is blood.
    You lot always play the race card when you've lost the argument. It's in the upbringing, I suppose, you can't help it.
    your english is good for a black
    Please don't take it the wrong way but your kind were much better guests when there were fewer of you and you kept quiet.
    A Jew telling us about loyalty to Britain, now I have heard everything. Whose side are you really on?
    Typical Chinese attitude, no soul and no sense of fair play. Enjoy our free speech while it lasts because you'd never have built it yourselves.
    oh look a gypsy with opinions on land law, wonders never cease
    Sir, you wear a turban, you are not a countryman of mine and a red passport will not alter it. I say this courteously.
    shouldn't you be in the kitchen of a takeaway rather than on here telling white people how to vote
    `,
  ),
  lines(
    'lines-letters/replies-backing-newcomers',
    { labels: ['support'], direction: null },
    `
    Thank you for writing this, Adaeze. Eleven years on night shifts at our hospital and you still found the patience to answer everybody kindly.
    You're as much a Yorkshireman as I am, and you make a better cup of tea. Don't let anyone on here tell you different.
    Welcome home, lad
    I've read your comment to my class this morning. They had lots of questions about Lagos and one about whether it ever snows there.
    Being born in Bradford makes you from Bradford, end of. Well said and good luck with the exams.
    your english is better than mine and ive had 60 years practice
    Mr Singh has run our post office since 1989 and when my mother fell he drove her to casualty himself. I'm glad the paper gave him a page.
    The letter from the Syrian dentist moved me very much. We're lucky to have people of that quality and I hope her papers come through.
    proud to have you as a neighbour, from the family at number 12
    I don't agree with your view on visas but the replies you've had are shameful. You have every right to speak and I hope you carry on.
    My grandparents were Jewish refugees and they would have liked you a great deal. Thank you for sticking up for those who can't post.
    Good for you mate, ignore the noise
    What a lovely account of your first Christmas in Wrexham. The bit where the whole street brought chairs had me in tears on the bus.
    To the nurse from Kerala who was told to go back: you sat with my dad at the end. Nobody who counts thinks that.
    Cracking comment from the Polish builder. He's right about the lintels too.
    `,
  ),
  lines(
    'lines-letters/waiting-lists-condescension-to-commenter',
    { labels: ['insult'], direction: 'subject' },
    `
    Sweetheart, a triage nurse doesn't pick favourites. I appreciate that's a big concept for you so have a little sit down and I'll come back when the penny drops.
    You sound like one of those dreary people who ring for an ambulance because their toenail looks at them funny.
    Do you have someone at home who could read the article to you?
    It's quite an achievement to be wrong about funding, staffing and geography in a single paragraph. You should have it framed, next to your swimming badge.
    i can hear you breathing through your mouth from here
    Your opinion on hip replacements would carry more weight if you could tell a hip from a hole in the ground. Run along.
    nobody cares about your bunions you tedious old trout
    Well done, you've repeated something a bloke said in the pub. Shall we fetch you a biscuit? Some of us have worked on wards while you were busy being ignorant.
    Every thread about the NHS you pop up with the same half baked twaddle. It must be lonely inside that empty head.
    You weren't kept waiting nine hours because of immigrants, you buffoon, you were kept waiting because there was nothing wrong with you except a shortage of grey matter.
    Hush now, adults are discussing it
    If ignorance were a disease you'd have jumped the queue years ago
    ok grandad, time for your nap. the thought of you being let near a voting booth should worry us more than any waiting list
    You have the reading age of a garden gnome and about as much to contribute to health policy.
    what a deeply unpleasant little crank you are, fifty posts since breakfast and not a fact in any of em
    `,
  ),
];
