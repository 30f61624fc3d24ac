import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary civil replies to MPs and ministers on tax, energy, schools, borders, elections, defence, farming and Europe. */
export const linesCommons1: readonly Family[] = [
  lines(
    'lines-commons/tax-questions',
    { labels: [], direction: null },
    `
    Does the new threshold apply from April or from the day of the statement?
    Which table is that figure from? I can only find the older one.
    Frozen until when, sorry?
    So a part-time teaching assistant pays tax on this and a landlord in Jersey doesn't, have I read that right?
    What happens to people whose pension tips them over by eleven quid? Asking as one of them 🙋
    Is the pasty still zero rated if it's cooling down? Genuine question from a bakery 🥧
    Nobody in our office could explain the marginal rate, and it's an accountancy office 😄
    I'd put another penny on it and be done. At least we'd know where we stood.
    Where does the money from the sugar levy actually go these days?
    Not a fan of the measure but the table on page 34 is very clear, credit where due 👌
    Can somebody tell me what fiscal drag is without using the word fiscal
    Half the country fills in the form in January with a glass of something nearby. Me included 🍷
    Thresholds should go up with prices. Simple as that.
    My mum is 84 and has just had her first tax bill ever. Who does she ring?
    Forty minutes on hold to the Revenue and then the line went quiet 😴
    You say working people. Does that include the self-employed? It never seems to.
    Council tax bands are from 1991. I had a perm in 1991.
    Four reasons this will raise less than you think: avoidance, timing, the lawyers, and the fact that it was announced six months early.
    ✅ simpler ❌ fairer
    Stamp duty is why nobody round here ever moves
    Same rate for everyone, no reliefs, form on one side of A4. Who's with me?
    I don't agree with everything you vote for but on inheritance you're dead right.
    VAT on repairs is the daft one. Mending a toaster should be tax free.
    The red box looks smaller every year 📦
    Would a wealth tax even cover the cost of collecting it? The French figures weren't great, though they counted differently.
    `,
  ),
  lines(
    'lines-commons/energy-bills',
    { labels: [], direction: null },
    `
    Standing charge here is 61p a day before I've boiled an egg 🍳
    Why is electricity priced off gas when it's blowing a gale outside?
    Up in Caithness we can see the turbines from the kitchen and still pay more than Surrey.
    Heat pump since March. Warm house, noisy-ish, bill down a third. Happy to answer questions ☀️
    What's the plan for flats? You can't put a heat pump on a fourth-floor windowsill.
    Anyone know when the warm home discount lands this year?
    Smart meter went dumb again after the switch 🙃
    I worked at Ratcliffe for thirty-one years. Last shift was quiet. Somebody brought a cake.
    Nuclear takes twenty years and it has been twenty years away all my life
    And the grid queue? Our solar farm has a connection date of 2037.
    Insulate first. Then talk about everything else.
    Agree about storage, disagree about hydrogen for homes. The pipes in our street are older than the railway.
    Oil tank villages always get left out of these schemes 😕
    You could do worse than ask the Danes
    The cap isn't a cap on the bill, it's a cap on the unit rate. Worth saying each time, people still think otherwise.
    Tidal! We have the second highest range in the world sitting there twice a day 🌊
    Thought the answer on pylons was fair. Didn't like it, but fair.
    my dad just goes to the library to keep warm and comes home with westerns
    How many jobs, which ports, what year?
    Prepayment customers paying more was always the wrong way round
    Off to bleed the radiators. Good thread this.
    If the wind drops for ten days in January, what runs? I've never heard a minister answer it in plain numbers.
    Community energy gets one line on page 90 😢
    Batteries were a tenth of the price they used to be last time I looked 🔋
    `,
  ),
  lines(
    'lines-commons/schools-talk',
    { labels: [], direction: null },
    `
    Our school has four buckets in the hall and a lovely choir 🎶
    Who pays for the extra teaching assistants, the school or the department?
    Three EHCP reviews in, still no plan. We are not unusual.
    My daughter wants to know if you liked maths 😊
    I taught for 36 years. The reforms came round like buses, and the marking stayed.
    Free breakfasts are the best thing anyone's done in years. Toast works.
    Is Ofsted going to use words now instead of a grade? Which words?
    GCSE resits in English: half the hall is there for the third time. It's demoralising for everybody, staff included.
    Small rural schools can't run on per-pupil money. Twenty-six children, two teachers, one boiler.
    Phones in pouches since September here. Lunch is louder. That's a compliment 📵
    What about sixth forms
    He explained the formula better on the local radio than in the chamber, oddly enough.
    Supply agencies take a third of it
    Music went first, then drama, then the minibus 🚌
    Lovely to see you at the prize giving, the Year 4s still talk about your shoes 👟
    Falling rolls in inner London, no places in the new estates. Can't the two maps be put side by side?
    I was a governor for nine years and never once understood the pupil premium return 🤯
    Technical education deserves better than a new name every five years.
    Home education isn't one thing. Some of us do it by choice, some because there was no place.
    Bring back woodwork
    Have you thought about asking caretakers? They know every roof.
    A levels, T levels, V levels. Spirit levels next 😄
    The uniform cap is good but check what counts as branded, our PE socks don't.
    First in my family to stay on past sixteen. The allowance paid for the bus. Please think about that when you look at the budget.
    Term dates differ by one week across the border and the whole town goes mad
    `,
  ),
  lines(
    'lines-commons/borders-policy-plain',
    { labels: [], direction: null, heldBack: true },
    `
    What's the actual backlog this month and how many caseworkers are there?
    I employ nine carers. Four came on visas that no longer exist. Who do I hire instead?
    Returns agreements with which countries? The statement named two.
    Lower numbers, yes, but students go home mostly, so why count them the same way?
    My husband's visa cost more than our wedding 💍
    I'd like fewer people in hotels and faster decisions. Don't think that's extreme in either direction.
    Fruit doesn't pick itself, as we say every June 🍓
    You and I won't agree on the points system, but thanks for replying with figures.
    Did the Lords amendment survive?
    The income rule keeps a nurse from bringing her own husband here. Hard to see the sense in it.
    Work permits for asylum seekers after six months: cheaper, kinder, and popular when you poll it properly.
    Not convinced. The last three plans all had a podium with a slogan on it too.
    I've no quarrel with anyone who comes. I have a quarrel with a dentist list of four thousand.
    Control isn't a number, it's knowing who's waiting and for how long
    Our parish sponsors a family. The forms were a bigger job than the furniture 🙂
    Is the citizenship test still asking about the height of the London Eye?
    What did the French side agree to do that they weren't doing already?
    Settled status app went down at Gatwick and forty of us stood there like lemons 🍋
    Please separate legal and irregular routes when you speak. One figure for both helps nobody.
    Hard to argue with any of that, though I'd have started from housing.
    Came in 1974 with one suitcase, paid in ever since, and I think the rules should be firm and clear. People are always surprised.
    Emigration figures never get a headline
    Which budget do the hotels come out of, aid or home affairs?
    `,
  ),
  lines(
    'lines-commons/voting-day',
    { labels: [], direction: null },
    `
    Voted at the bowls club, in and out in four minutes 🗳️
    Is a bus pass accepted as ID or only the older person's one? My nan's is the Scottish kind.
    Dog at polling station, as tradition demands 🐶
    Never missed one since 1970
    Pencil on a string! Some things should stay.
    Who counts the spoiled ones, and do they read the messages?
    We had the same boundary for sixty years and now the other side of the road is a different constituency
    First time voter here, hands were shaking, lady at the desk said well done ✌️
    Turnout of 31 per cent. Everybody lost.
    Proxy form arrived the day after. Same as last time.
    Single transferable vote works fine over here in Northern Ireland, the count is better than the football.
    Did you ever get that recount?
    Lost my voice, lost the seat, kept the rosette 💙
    Sixteen is fine by me. They pay VAT on their crisps.
    How come postal votes go out before the leaflets come through the door?
    Saw you outside the Co-op, you looked frozen. Hope someone brought you tea ☕
    I did vote for the other lot and I'd still rather have an answer than a leaflet.
    What time does {town} declare? Wondering whether to stay up or set an alarm 😴
    The returning officer reads it beautifully every time
    Fixed terms, no fixed terms, fixed terms again. Pick one.
    Tellers from three parties sharing a packet of custard creams, and that's the bit the cameras miss.
    Our hall is closed for the roof so it's the caravan in the car park tomorrow
    Somebody please explain the d'Hondt system using biscuits
    `,
  ),
  lines(
    'lines-commons/defence-chat',
    { labels: [], direction: null },
    `
    How many of the frigates are actually at sea this week?
    2.5 per cent of what, and by which definition?
    Lad next door is in the Engineers and lives in quarters with black mould on two walls 😢
    Ask about dentists on base. Nobody ever does.
    I was in Germany in 84 with a rifle older than me
    Recruitment should never have gone to a contractor. It used to be a bloke in an office on the high street and it worked.
    The flypast was early, we were all still in the queue for chips ✈️
    Reserves are the answer if employers play along
    Ships are built on the Clyde by people whose grandads built ships on the Clyde. Keep it that way.
    Drones are cheap, carriers aren't. I'm only a retired surveyor but it seems relevant.
    What's a strategic review for if the budget is settled first?
    Cadets gave my son a reason to iron 😄
    Read the annex. The good stuff is always in the annex 📝
    Ajax: late, loud, and still not here.
    I'm against the renewal and always was, but your speech was an honest one.
    When did the Gurkha pension question last come before the committee?
    Bring the hospital at Haslar back, or at least say what the building is for now
    Poppy on, band in tune, rain held off 🌧️
    Two Type 45s in the harbour this morning and one had washing out
    Where do the Territorials train now the drill hall is a gym?
    Peacekeeping counted for something once. I'd like to hear the word again.
    `,
  ),
  lines(
    'lines-commons/farm-gate',
    { labels: [], direction: null },
    `
    Milk is 38p at the gate this morning. It costs me 41.
    Come and lamb with us in April, bring wellies 🐑
    What do I sign up to if the scheme shut early and the next one hasn't opened?
    Third generation here, and my accountant knows more about grass than I do about inheritance relief
    Trade deal beef is in the burger vans already
    Two hundred acres of wheat under water since Candlemas
    You were good on Farming Today. Up at quarter to six and you made sense 😎
    TB test clear! First time in four years 🥳🥳
    Why should a solar firm outbid a young couple who want to keep goats?
    Hedges take ages. That's rather the point of them.
    I'm not a farmer, just live next to one, and he's out there at midnight with a torch most of March.
    Seasonal worker scheme: five years' certainty, please, not five months'
    Slurry rules came in before the grant did
    No farmers no food is a slogan. Here's the maths instead: 62 per cent, down from 78.
    Badgers again 🤨
    The auction mart's for sale and it's the only place some of these lads talk to anyone
    Would you support a proper groceries regulator with the power to fine?
    Crofting has its own law and nobody south of Perth has read it
    Our vet retired and there's no large animal practice for fifty miles
    Tractor on the A59 this morning was me, sorry all 🚜
    Beavers are great until they're yours 🦫
    Half of what you said about soil I'd frame and hang in the parlour. The other half, come and see.
    `,
  ),
  lines(
    'lines-commons/europe-again',
    { labels: [], direction: null },
    `
    Youth mobility isn't free movement, it's a visa with a return date
    Voted leave, would vote leave again, still want the queue at Faro sorted 🙂
    Three forms to send a box of cheese to Lille. I make cheese, I don't make forms 🧀
    What does dynamic alignment mean for a firm that only sells in Wales?
    Erasmus got me a degree, a language and a wife, in that order ❤️
    Oh good, Brexit again
    Rejoin what, on what terms, with whose currency? I'd like that answered before I wave anything.
    Musicians still can't tour properly. A van, a drum kit, five carnets.
    Northern Ireland isn't a footnote in this, please say so next time
    Stamped at Calais, stamped at Dover, ran out of pages 😄
    My reading of the sanitary deal is that it helps exporters and slightly ties our hands. Fair trade-off, if you ask me.
    How's your French?
    Where's the impact assessment, and why is it always after the vote?
    I miss the pet passport more than anything else. Sorry, but the dog loved Brittany 🐕
    The Swiss have been negotiating for ever and they live there
    Roaming charges crept back and nobody noticed till Spain
    Reset is a word for routers
    Agree to differ on sovereignty; agree fully on science funding.
    Fishing gets the flags and the speeches, and then shellfish gets the paperwork
    A grown-up answer. More of that from both sides 👏
    Is Horizon money additional or just the old money with a new cover?
    Ten years next June, can you believe it
    `,
  ),
  lines(
    'lines-commons/process-complaints',
    { labels: ['criticism'], direction: null },
    `
    The committee sat for eleven minutes on a bill of ninety clauses.
    You voted for the cut and then posed beside the library. I noticed.
    Not good enough from the department, again.
    Statements should be made to the House first, not to a breakfast sofa.
    I asked a plain question in March and had a leaflet in July.
    That answer dodged the second half of what she asked you 😐
    Your government promised forty, opened six, and counts a wing as a hospital.
    Consultation closed on a Friday, decision made on the Monday. Who read them?
    It was a poor decision in the spring and it's a poor decision now.
    The regulator was asleep, the ministry looked away, and the customers paid.
    I think abstaining was a cop-out. Vote one way or the other.
    Publishing forty documents on the last day before recess is not openness 🙁
    You've changed position on this three times and each one came with the same certainty.
    Whips' handouts read aloud aren't a debate.
    The two-child rule should've gone years ago and your party kept it.
    You owe the steel towns an explanation
    Weak on water companies, has been from day one ❌
    Delay upon delay for the infected blood families. There's no excuse left.
    With respect, minister, the statistics authority has already corrected that figure once.
    Never seen so many reviews commissioned and so few read
    Disappointed in you over the winter payment. I've told your office so as well.
    Ministers come, ministers go, the pothole fund shrinks.
    `,
  ),
  lines(
    'lines-commons/ferry-and-islands',
    { labels: [], direction: null, heldBack: true },
    `
    Boat's off again, so no bread till Thursday 🍞
    Is ferry procurement reserved or devolved? Depends who I ask.
    The surgery on Barra was packed, good turnout for a gale
    We've two ferries older than the captain
    Who decides which island gets the spare vessel?
    You came over on the early sailing like the rest of us, that was appreciated 👍
    Postage surcharge to the Highlands and Islands, how is that still legal?
    Harbour lights done at last 🙌
    Bairns sit their exams wherever the boat leaves them
    I see what you mean about fixed links, but a tunnel to Yell is older than my marriage as an idea
    Seal on the slipway, traffic waiting, nobody cross 🦭
    Subsidise the freight, not the visitors' campervans. That would be my one wish.
    Wind's dropped. See you at the hall at seven if it stays that way
    The timetable is a work of fiction and should be shelved as such 📚
    An island bill with no islanders on the committee, mind you it did improve by the third reading
    Could the Post Office counter move into the shop? Two of us have asked.
    `,
  ),
  lines(
    'lines-commons/thanks-to-members',
    { labels: ['support'], direction: null },
    `
    Thank you for raising carers' allowance, it mattered here 💛
    Your caseworker sorted my dad's pension in a week. Please pass that on to her.
    Good speech. Short, too 👏
    Didn't vote for you, would now.
    Well done for sticking with the leasehold bill when the cameras had gone
    Cheers for the reply, more than I expected 🙂
    You've kept the pressure on about cladding for seven years, and our block finally has scaffolding. Thank you from all forty-two flats 🏠
    Proud of our MP today 💚
    That took some nerve, voting against your own side. Respect.
    Keep going with the stroke unit campaign, we're all behind you 💪
    Grateful you came to the mosque open day and stayed to wash up 🫶
    Rest up over recess, you've earned it ☀️
    Exactly what I wanted someone to say. Thank you for saying it.
    The advice about the boiler grant was spot on, ta very much
    Our Year 6s came home buzzing from the tour of Parliament 🏫
    Happy birthday from the {town} branch, cake on Friday 🎂
    Lovely tribute to your predecessor this afternoon. There wasn't a dry eye in our kitchen.
    Thanks for answering every one of us and not only the easy ones
    Brava 🎉
    Hope your mum's on the mend. And thank you for the work on dementia.
    `,
  ),
];
