import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More everyday replies under posts of MPs and ministers: small talk, thread housekeeping, corrections, half agreement, anecdotes. */
export const linesCommons2: readonly Family[] = [
  lines(
    'lines-commons/westminster-small-talk',
    { labels: [], direction: null },
    `
    Why is the chamber green? Somebody must know
    Is it true there's a hairdresser in there?
    The tie is very loud today 😎
    Big Ben's off by four seconds apparently, someone had to climb up with a penny
    Who's the man with the sword, and what does he do the rest of the week?
    They really should put more seats in. 650 people, 427 places, it's like our church at Christmas.
    Accent from Barrow or Workington? My wife says Workington
    Went on the tour last month, lovely guide, terrible sandwiches
    That portrait behind you is wonky 🙃
    Ooh, new glasses
    Whose idea was prayer cards for reserving a seat?
    The mouse crossed the tearoom again and got a bigger cheer than the Chancellor 🐭
    Evening all from a wet {town}
    What's the book on the shelf behind you, third from the left, yellow spine?
    Portcullis House has fig trees that cost more than my flat 🌳
    Your cat has opinions on procurement 🐱
    Was that a cough or a heckle?
    I once got stuck in the lift there with a bishop and two school parties
    The lighting in that committee room makes everyone look seasick
    Is the building falling down, or do they only say so when they want a new one?
    Good morning from the number 9, which is late 🚌
    Nobody bows to the Speaker's chair like they used to
    The division bell went in the pub and half the pub left 😄
    Why do they all say the honourable lady when they plainly know her name
    `,
  ),
  lines(
    'lines-commons/thread-housekeeping',
    { labels: [], direction: null },
    `
    For anyone arriving late: the bill passed second reading, the vote on amendments is Tuesday.
    Link to the report in the next post 📝
    Part two tomorrow, I need my tea
    Sorry, wrong thread. I was after the one about buses.
    Typo in my last: billion, with a b
    Clip starts at 14:22 if you want to skip the points of order
    Screenshot for those without the app 👇
    Bumping this in case the minister's team is looking at replies today
    Can whoever runs this account turn captions on?
    Same question, different thread, same silence
    Hansard has it now, column 431
    Summary for people with jobs: yes to the levy, no to the date, maybe to the review
    Somebody asked for the source. House of Commons Library, briefing 9187, page 6.
    That graph has no axis labels 📈
    Thread of the day 🙌
    I'll delete this if it's been answered further up
    Your link goes to last year's page ⚠️
    Moving the conversation over to email, it's getting long for here
    Bookmarking for the sixth formers
    Full text here, it's shorter than people say
    Replies are off on the other post so I'm putting it here: does this cover park homes?
    this ☝️
    Is there a transcript? I'm deaf and the auto captions think it's about fishing
    Muting for the night, back after the school run 😴
    `,
  ),
  lines(
    'lines-commons/corrections-and-sources',
    { labels: [], direction: null },
    `
    Small correction: it was the 1988 Act.
    Got a source for the eighty per cent?
    That's England only. Wales changed theirs in 2022.
    The chart shows growth in the growth rate, which isn't growth
    Not quite. The Lords can delay money bills by one month, no longer.
    Real terms or cash terms? ❓
    It was Attlee, not Bevan, who said it, as far as I can find
    You mean per household. Per person it's about half that.
    The figure dates from before the pandemic, so handle with tongs
    I think both of you are quoting the same paragraph and stopping at different commas 😁
    Scotland sets its own bands so this doesn't reach us
    Pedant's corner: fewer police stations, less policing
    According to the note underneath, part of that was already announced in 2023
    Half right. The fund is new, the money isn't.
    Isn't that a council job rather than a ministry one?
    The audit office puts it at 1.4 billion. Happy to be shown otherwise.
    Wrong Newcastle 😄
    The poll asked something slightly different: would you support it if it cost nothing
    Check the footnote, love, they counted the Isle of Wight twice
    No, the mayor hasn't got that power. I've just looked it up because I didn't believe it either.
    Sample of 212, all from one county, weighted by goodness knows whom
    You said decade, the paper says eleven years. Close enough for me.
    Where did the three thousand come from, does anyone know?
    `,
  ),
  lines(
    'lines-commons/half-agreement',
    { labels: [], direction: null, heldBack: true },
    `
    Right diagnosis, wrong medicine
    I don't agree with everything, but on rail you speak for most of us here.
    Fine on paper. In Rochdale on a Monday, less so.
    You nearly had me until the bit about vouchers
    Both sides make a fair case and I'm no nearer to a view 🤷
    Can't fault the aim. Five years is a long while to wait for a footpath, though.
    Yes to the ban, no to the start date
    My politics are a mile from yours and I still thought it was well put
    Partly. Rents matter more than rates, in my experience.
    I'd go further, to be honest
    Never thought I'd type this, but my MP and I agree about something ✅
    Broadly fine with it if somebody tells me who inspects whom
    If it's so simple, why has every party tried it and stopped?
    Good principle. Have you met our county council?
    On the whole, no. On the third point, absolutely.
    You argued it better than the leaflet did
    Suppose so 😕
    Agreed in 2015, disagreed in 2019, back to agreeing. It's you that stood still, I'll give you that.
    There's sense in that. My brother-in-law will be furious 😂
    I take the point about debt. But you don't fix a roof cheaper by waiting.
    Nah, don't buy it, but carry on, it's an interesting one
    That's two things. The first is true, the second is hope.
    I'd vote for the first clause and sit on my hands for the rest
    Odd, I read the same report and came away cheerful
    `,
  ),
  lines(
    'lines-commons/counting-reasons',
    { labels: [], direction: null },
    `
    Three reasons this won't happen: nobody owns it, nobody costed it, and recess is in nine days.
    Two questions. When does it begin, and does it cover Anglesey?
    One: good idea. Two: old idea. Three: still no bus.
    Five ministers in six years for housing. Discuss 📚
    My shortlist for the budget: dentists, dentists, drains
    First it was the railways, next it'll be water, and I can't say I'd mind
    Four things I learned tonight: statutory instruments exist, they're dull, they matter, and nobody turns up
    What would you drop to pay for it? Pick any one, I shan't hold you to it
    Reasons to be cheerful: kid passed, cat's home, inflation down a smidge 🌈
    On one hand cheaper trains, on the other hand no trains
    Six readings, two chambers, one comma moved
    Count how many times she says in due course. I got to seventeen 😄
    Number one, thanks. Number two, that's not what I asked.
    A is affordable, B is popular, C is what we'll get
    There's only one reason really and it's the Treasury
    Three cheers, then two, then one and a bit
    Pros: tidy, cheap, quick. Cons: no one under forty will ever own a house.
    Out of ten? Six. Would've been a seven with a map.
    Seven pages on delivery and I still couldn't tell you who delivers
    Nothing wrong with it that money, staff, time and a new computer couldn't solve
    `,
  ),
  lines(
    'lines-commons/health-service-national',
    { labels: [], direction: null },
    `
    Eight o'clock scramble, redial count 43, got through at ten past nine 📞
    Which trusts are in the first wave?
    My aunt's in hospital in Hull and they've been smashing with her
    Corridor care has a nurse in charge of it now, which means it has become a place
    How many of the new doctors have a GP post to go to? Genuinely asking, my niece doesn't.
    Pharmacy First works well here, no complaints
    Waiting list is down because they rang us all and asked if we still wanted to be on it 🤨
    Toothache since Whitsun. Nearest NHS dentist taking adults is in another country, I mean Wales
    Social care again left for a commission
    You looked tired on the ward visit. So did they.
    I clean theatres at night and nobody has ever asked us how to save money. We know how.
    Is NHS England gone gone, or gone into another building?
    Grandad lived to 98 and blamed it on bread and dripping
    Parking at the hospital is 4.20 for two hours, chemo takes five
    The app says I'm a woman called Geoffrey 😄
    Hospice funding shouldn't hang on a charity shop and a sponsored walk
    Somewhere to discharge people to, that's the whole puzzle
    What did the review say about midwives? Skimmed it twice and couldn't see them
    No easy answer, I know that. Just don't call it a record investment while the lift's out 🏥
    Ambulance took six minutes. Credit where it's due 🚑
    Maternity inquiry: please read chapter nine, it's written by parents.
    When will the ten-year plan have a year one?
    `,
  ),
  lines(
    'lines-commons/rails-and-roads',
    { labels: [], direction: null },
    `
    Cancelled due to a shortage of train crew, says the board, in front of the train crew
    Is anyone in charge of through tickets?
    HS2 to where, at this point?
    Great British Railways has a logo 🚆
    Pothole on our road has its own birthday party every March 🎂
    Two carriages from Middlesbrough, standing to York, lovely view though
    The bus fare cap is the single most useful thing you lot have done for my kids
    Who owns the bridge? Council says Network Rail, they say council, the pigeons say coo
    Dualling the A1 was promised when I was in school, and I've grandchildren
    Road tax by the mile would clobber us out here. No bus, no train, nearest shop 8 miles.
    Walked it in the end. Beat the replacement bus by ten minutes 😎
    Electric car, no driveway, one charger in the village and it's behind the pub's locked gate 🚗
    Would love to see the Leamside line reopened before I retire
    Delay repay form asks why you were late. You tell me!
    Trams. Every French town of our size has one.
    I drove past your office, lights on at ten at night, hope that's not usual
    The conductor sang happy birthday to my gran at Settle
    20 mph is slow, yes. So is a wheelchair.
    See you on the 7.14 then, third coach, where the heating works ☕
    Ticket offices stayed open. People power, quietly 🙌
    Which minister covers taxis? I've been passed round four
    End of the line here, literally, and the last train goes at nine
    `,
  ),
  lines(
    'lines-commons/houses-and-rents',
    { labels: [], direction: null },
    `
    Nine hundred a month for a room with half a window
    When you say affordable, to whom?
    Leasehold reform: still living in a house I bought and don't own 🏠
    Our son's thirty-four, two wages coming in, and he's home with us and the budgie
    Does the Renters' Act cover lodgers?
    Build above shops! Every high street has two empty storeys.
    Planning officer for the whole district is one woman called Jean, and she's part time
    I let out one flat, fairly I hope, and I'm fine with the new rules bar the court delays
    Where are the plumbers coming from for 1.5 million homes?
    Second homes: the lights on our quay go off in September and that's it till Easter 😢
    Council house in 1958, bath and all, my mother cried on the stairs
    Brownfield first sounds grand until you ask who cleans it
    The show home has smaller furniture, I measured the bed
    Yes in my back yard, if it comes with a surgery 🙋
    Great crested newts did not stop our estate. Nobody ever ordered the drains.
    Right to buy got us started and I'm not ashamed of it, but they should've built another for each one sold.
    Rent day tomorrow, payday Friday. You learn to breathe in 😬
    Any news on ground rents?
    Somebody will have to live next to it, might as well be us
    What's a new town without a station?
    Commonhold works in Australia and everywhere else it's been tried
    Moved in on Saturday!! First keys at 41 🥳
    `,
  ),
  lines(
    'lines-commons/member-third-person',
    { labels: [], direction: null },
    `
    She explained it well on the radio, less well at the despatch box
    Anyone else think he undersold the rail part?
    I was at school with her brother, nice family, always late
    He's better when there's no script
    Does he still do the Saturday surgery above the bank?
    Never met the woman but she replied to my mum by hand ✍️
    They say she reads every submission down to the annexes
    My vote went elsewhere, yet she has been fair to us
    Watched him eat a hot pie and take a question at the same time. Skills.
    Somebody told me she's stepping down in the spring, is that right?
    Her maiden speech had a joke about rhubarb and it landed
    Where did he go, he was health minister yesterday morning
    He came third in the sack race at our fete and asked for a recount 😄
    A decent bloke in the wrong department, that's my view
    She once walked home from a count in the snow because the taxis had stopped
    The new one's only been in post a fortnight, let him find the kettle first ☕
    What's her line on fracking? She used to be against
    Credit to the minister, he stayed for the whole debate and took every intervention
    Good on questions, hopeless at tweets
    I'd trust her with my shopping list and my pension. Not the car, I've seen her park 😁
    Is it pronounced Alister or Al-is-tair, because the BBC uses both
    He was kind to my lad on work experience
    `,
  ),
  lines(
    'lines-commons/steel-and-coal-towns',
    { labels: [], direction: null, heldBack: true },
    `
    The blast furnace went out on a Monday and you could hear the quiet
    What becomes of the apprentices halfway through?
    Dad poured steel, I pour coffee, my daughter codes 🙂
    Electric arc is fine, but it needs cheap power and we've got the dearest in Europe
    The brass band still rehearses in the canteen 🎺
    Levelling up bought us a bench and a QR code
    Freeport, enterprise zone, development corporation, investment zone. Same field.
    Who keeps the pension surplus, the scheme or the state? Miners would like an answer before there are none of us left
    Club's open, come for bingo
    Tariffs of 25 per cent and a strong pound, do the sums
    Somebody painted the winding wheel red and it looks champion
    My wife's firm makes bolts. Ordinary bolts. Nobody visits a bolt factory in a hard hat.
    Retraining, aye. For what, and where's the bus to it?
    You stood in the rain with us at the gates and you came back a year later too 🌧️
    Port Talbot first, Scunthorpe next, is there a plan or just a queue
    `,
  ),
  lines(
    'lines-commons/letters-firm-civil',
    { labels: ['criticism'], direction: null },
    `
    Dear minister, your reply answered a letter I did not write.
    I'm afraid the guillotine on that debate was a disgrace to the House.
    You've been our MP for a decade and the bypass is still a drawing
    The department lost, appealed, lost again, and sent us the bill for both.
    Quite wrong to scrap the fund halfway through a school year.
    Don't tell pensioners it's targeted when the form is eleven pages long
    I expected better of a former teacher than that vote on SEND.
    Your column on benefits left out everyone who works. That's most of them.
    Spin. The backlog fell because the definition changed 📉
    Missed the debate, missed the vote, made the photograph.
    As a party member of 28 years, I thought the reshuffle was badly handled
    Cutting aid to pay for tanks is a choice, so please call it one
    No consultation, no costings, no clue who signs it off
    Apologising for how people felt isn't an apology
    The Home Office has sent my neighbour the same wrong letter three times now.
    Regulation by press release ❌
    It's the third digital scheme in ten years and all three ended up on paper
    Minister, you cannot promise local control and then call in every application
    Shame on the Treasury for dragging out the Horizon redress while claimants die waiting.
    You ducked it. A yes or a no would have done.
    Poor form to blame officials for a decision with your signature on it
    `,
  ),
];
