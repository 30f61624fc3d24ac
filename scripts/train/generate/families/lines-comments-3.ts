import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Healthy talk under the same news stories: firm disagreement, corrections, questions, stories, dry humour. */
export const linesComments3: readonly Family[] = [
  lines(
    'lines-comments/disagreeing-with-reasons',
    { labels: [], direction: null },
    `
    I don't agree, and here's why: the unit at {town} closed in {year} and the waiting times went up, not down.
    You're wrong about the tax, though I can see how you'd think it. It's levied on the seller.
    That isn't what the judgment says. Paragraph 40 is the bit people keep leaving out.
    Sorry, no. If rents fall when supply rises in Auckland I don't see why they wouldn't in {town}.
    Strongly disagree with this piece, but I'm glad {paper} printed it.
    With respect, doctor, the trial only ran twelve weeks and we'll need longer to know about side effects.
    Can't go along with that. My street has had the cycle lane for three years and the shops are fuller than before.
    Nope. Lockdown came too late, not too early, and the March figures show it.
    I thought lockdown went on too long and did real harm to kids, and I still think so. That doesn't make me heartless.
    We've been round this one before, you and I, and neither has budged! My point stays the same: prevention costs less than prison.
    Your argument only works if you assume people won't change how they travel, and they did in Ghent.
    I may be wrong but I thought the Act only covered England and Wales?
    Not having that. We had more of the ball, more shots, more corners, and lost to a deflection.
    You say it's common sense. My common sense says the opposite, so maybe we need numbers rather than sense.
    Hmm, I read the same article and came away thinking the council had little choice
    Two things can be true, the policy was necessary and it was carried out badly.
    I'm trans, I read the review cover to cover, and I think it's being misquoted by both sides.
    As a mum of a trans teenager I'd ask you to think again. She's doing well, and it took years of careful appointments, not a five minute chat.
    As someone who has doubts about early treatment I don't wish anybody ill, I only want better follow-up data.
    Disagree about the police here. Stop and search found one knife for every fifty stops in our borough, and cost a lot of goodwill.
    My own view as a retired sergeant is that stop and search, done politely, saved lives on our estate. I know others felt it differently.
    Universities aren't all like the one you read about. Ours made the lecturers give every student a paper copy last term, hardly revolutionary.
    I don't think degrees are a waste but I do think eighteen year olds get sold a dream without the costs.
    That's a fair point and I hadn't considered it, but it still leaves the question of who pays.
    No, no, no. Salad cream does not belong anywhere near a cheese sandwich and I will fight this in the comments.
    Ulez has done my lad's asthma a world of good, it's also cost my brother his van. Both true.
    Respectfully, that graph starts at 90 per cent which makes a small drop look like a cliff
    I'm with you on pay and against you on strikes, if that makes sense. My mum's operation was cancelled twice.
    If you build on the flood plain it will flood, that's my whole argument and I've yet to hear an answer.
    We do need houses. I've two sons in their thirties in my loft conversion. I just don't think these are the right ones.
    Vaccines work, in my opinion, and mandates don't. Persuading people does.
    I had all my jabs and I'm glad, but sacking care workers over it was wrong and I said so then.
    I haven't had the booster. I talked it over with my GP, who thought differently, and we parted friends.
    You've every right to be angry. I'd only say the receptionist isn't the one who set the budget.
    Hard disagree on the penalty, he got the ball first, watch it from behind the goal
    It's a poor argument to say others have it worse. Others always have it worse.
    My problem with the headline is it's not what the scientist said. She said 'may', twice.
    Nobody is saying ban cars, we're saying let the bus through.
    You make it sound simple and it isn't. I sat on the allocation panel for six years and every choice hurt somebody.
    I don't see the hypocrisy. You can want fewer flights and still go to your sister's wedding in Toronto.
    Assisted dying is where I fall out with most of my family. I've watched a slow death and I'd want the choice.
    Against assisted dying, as a hospice nurse. Not for religious reasons, I've just seen how easily people feel like a burden.
    Look, I voted {party} all my life and even I can't defend this one
    Interesting article but the comparison with Denmark doesn't hold, they've a different tax base entirely.
    Rubbish logic in the second half, sound in the first, is my verdict.
    The Professor has it about right on ventilation and about wrong on cost, speaking as someone who fits the things.
    Saying 'it's only flu' misses the point, flu put my father in hospital for a month.
    Actually the paper found no difference in boys and a small one in girls. People are arguing over a headline.
    I'd put it the other way about. It's not that young people won't work, it's that the work won't pay the rent.
    You may well be right about the cost. I still think a town without a library is a poorer place.
    Bad take, in my humble opinion, but I'm up for being persuaded over a pint.
    I've changed my mind on this. Two years ago I'd have agreed with every word you wrote.
    He's entitled to his opinion and I'm entitled to think it's daft, which I do.
    Daft idea. Lovely man, daft idea.
    What nonsense this scheme is, forty grand for three planters nobody waters
    It's a stupid rule and everyone at the club thinks so, including the bloke who has to enforce it.
    Silly question perhaps, but why can't the trams just run later?
    The stupidest thing I did at 22 was drop out. So I'm biased when it comes to universities.
    You lot down south won't believe this but we get one bus a day and it's early.
    Typical. Wait forty minutes and then two come along at once.
    Typical of our luck, ninety fourth minute off the post.
    That's typical of the way this department works, nice people, terrible computers.
    I couldn't even do the old maths O level, so hats off to the statisticians explaining this one.
    I feel a bit of an idiot, I've been putting the blue bin out on the wrong week since Easter
    Call me thick but I don't understand how the triple lock works. Can anybody explain in plain words?
    I was a right clown about this on Tuesday, I'd misread the table. Apologies to everybody I argued with.
    Do you even need a degree for that job now? Genuinely asking for my daughter.
    Does anyone even use the underpass? I'd much rather they kept the crossing.
    Have you read the full report? Page 12 changes the picture quite a bit, link below.
    Read the article again, I think you'll find we agree. It's the headline that's off.
    Did you see the correction they printed? It was tiny, bottom of page 30.
    Before anyone calls me a troll: I live on that street and I honestly prefer it with the bollards.
    I'm no troll, just an old woman with time on her hands and a view on bin collections.
    `,
  ),
  lines(
    'lines-comments/corrections-and-questions',
    { labels: [], direction: null },
    `
    Small correction: it was {n} wards, not {n} hospitals.
    Where did you get that figure? I can only find {percent} in the annex.
    Source please? Not being funny, I'd like to use it in an essay.
    Could someone who knows about planning law tell me if that's even allowed?
    Is that per year or in total
    Not quite, the fine is for the firm and not for the driver.
    Typo in paragraph three, 'pubic consultation' 😂 might want to change that
    That's the wrong photo, by the way. That's the old surgery, the new one's on Mill Lane.
    I think you're mixing up the mean and the median there, easy done, I do it myself.
    Professor, does the same hold for under fives, or were they left out of the sample?
    Why weren't pregnant women in the trial? I'm not suspicious, I'm pregnant.
    Genuine question, not a dig: how would you tell long covid from ME in the clinic?
    Who commissioned the survey? It doesn't say in the write-up.
    Did the reporter ask the tenants? I only see quotes from the landlord and the council.
    Wasn't it the other party who brought that in? I remember it being on the news when my lad was born, so {year}.
    I asked my consultant exactly this. She said the risk is about one in a hundred thousand and higher from the infection.
    Pedant's corner: less potholes should be fewer potholes, though none would be best.
    It's 'you're', but I'll forgive you since you're right about everything else.
    That quote is from a different speech altogether. Hansard has it, column 410.
    Can I ask what you mean by 'woke'? I'm not trying to catch you out, we may mean different things.
    How do you square that with what happened at {town}? Honestly want to know.
    You said 'all the studies'. Which ones? I've read two and they disagreed with each other.
    Is it true the walk-in centre's shut on Sundays now? The website says one thing and the door another.
    Just checked and the inspection was in {month}, so before she took over as head.
    Correction to my comment yesterday, I said the MP abstained and in fact she voted against. My mistake entirely.
    The reporter rang me for this piece and got everything right bar my age, and she was kind about that
    Sorry for the daft question, but what's an ICB?
    Would a bike even get up that hill? Asking as a man with one good knee.
    So is the vaccine on the school list or do we book it through the GP? Different letters say different things.
    Anyone know why the replay was ruled out? Thought he was onside by a yard.
    In reply to Brian: it's the Act of 1988 you want, section 21, and it's going.
    Mind if I push back on that a little? The wards with the most police had no fewer burglaries.
    Which bit do you think is false? Happy to look it up if you can point me to it.
    The doctor in the article isn't saying everyone needs it, just those over 75, see the second box.
    Are you sure about that date? My gran was evacuated there in '41 and the bridge was already gone.
    You've quoted half the sentence. The other half says 'unless the patient objects'.
    Do you work in a school? If so I'd be curious how many of your class are on the waiting list.
    Could {name} say a little more about how the sample was drawn? A link to the protocol would do.
    I've read it three times and still don't know if the road is closing. Is it me?
    `,
  ),
  lines(
    'lines-comments/stories-and-feelings',
    { labels: [], direction: null },
    `
    My dad was a bus driver in {town} for thirty years and he'd have wept at this timetable.
    I nursed through the first wave. When people tell me it never happened I just go and make a cup of tea.
    Sat in A&E nine hours with mum on {day}. Staff were angels, ceiling was leaking.
    Had my second knee done last spring after waiting three years. Walking the dog again. Thank you to whoever pays tax.
    We lost our boy in {year} and every time one of these stories comes up I have to close the laptop.
    I was that awkward kid at the back and one teacher noticed. You never know what a kind word does.
    I got knocked off my bike at that junction in {month}. Driver stopped, cried, we exchange Christmas cards now.
    I drive a lorry for a living and cyclists frighten the life out of me. I never want to be the one that doesn't see.
    My daughter came out to us last year. We got a lot wrong. She's patient with us, bless her.
    Gave up on the comments years ago, came back for the cricket, may leave again.
    Bought our first house at 41 and cried in the empty kitchen. It shouldn't be that hard.
    They evicted my neighbour with two weeks' notice, she'd been there since before I was born.
    absolutely gutted about the pool closing, learned to swim there, so did my mum, so did my kids
    My wife's Polish, been here nineteen years, and the morning after the vote someone congratulated her on going home. She laughed it off, I didn't.
    Couldn't see my nan at the end. I followed the rules. I still don't know how I feel about that.
    I was furious at the school until I spoke to the head. There wasn't a villain, there just wasn't any money.
    The vaccine gave me two rotten days in bed and I'd have it again tomorrow.
    My arm hurt for a month after the jab, and the GP filed a yellow card. It does happen. It's rare, and she took it seriously.
    I used to believe all the stuff about microchips. What changed my mind was a pharmacist who didn't laugh at me.
    My brother went down the rabbit hole and we've slowly got him back, with fishing mostly.
    Policing's changed since I joined. We used to know every lad by name on that estate and now it's three of us for the whole valley.
    Been stopped by police eleven times in my own road. Twelve if you count the one who asked for directions.
    Half my class couldn't afford the trip, so the teacher ran a car wash in the rain. That was Mrs Pell. Never forgot her.
    I'm 84 and I've never felt poorer or been so well looked after, which is confusing.
    Went to university at fifty, hated the first term, loved the rest, dissertation on drains.
    Lovely to see {name} on the front page for something nice for once, we were at school together
    I was wrong about wind turbines. One went up behind us, and the sheep and I have both stopped noticing it.
    Had a row with a bloke on here last week about the one way system. Met him in the Co-op. Turns out he's my dentist.
    Grew up in care. The social worker who got me out was called all sorts in the paper that year and she never once answered back.
    My surgery has one doctor for nine thousand of us. She looked so tired on Thursday I nearly offered her my chair.
    This is the first season since my dad died and I still buy two programmes.
    My house flooded twice in four years, so forgive me for being cross about that drainage vote.
    I'm so angry about this I've had to go and dig over the whole potato bed.
    Some days this country makes me despair and then four strangers push my car out of a ditch.
    I swore at the telly when I heard it and my cat left the room
    Crying on the train reading this, the man opposite gave me a mint.
    ngl this article made me ring my grandad, he talked about leeks for an hour, best call ever
    `,
  ),
  lines(
    'lines-comments/dry-humour',
    { labels: [], direction: null },
    `
    Ah, a new consultation. My favourite kind of nothing.
    I see the potholes have been listed Grade II.
    I've been called many things on here but 'young lady' at 61 has made my week.
    The train was only cancelled twice today so things are looking up
    Plot twist: the council replies to an email.
    Our centre half turns like a canal boat and I love him like a son.
    Pineapple on pizza people are my enemies and also my wife.
    In our house we call it the smart meter because it's the only thing that is.
    Another defeat snatched from the jaws of a perfectly decent draw.
    You wait all your life for a cycle lane and it leads to a hedge.
    My phone thinks I live in the sea. My phone and the estate agent.
    Thoughts and prayers for whoever is reading these comments to approve them.
    We're all idiots before coffee, some of us are just brave enough to post.
    I have the brain of an elephant and the memory of a goldfish, wait, other way round.
    Clown shoes would have been safer than whatever I wore on that ice.
    There's a real clown at the library on Saturday at eleven, balloon animals, free, bring the kids 🤡🎈
    Biggest donkey of the day award goes to an actual donkey, loose on the A38, tailback to junction 12.
    Two of the muppets have been found in my loft, mint in box, open to offers.
    Our pub quiz team is called Utter Morons and we've come last for eleven weeks, so at least it's honest.
    My husband says I'm a know-all. I knew he'd say that.
    Turnips were cheap at the market so guess what's for tea all week
    The local am-dram is doing The Liar this autumn, I'm playing a tree.
    I live with a teenager so I'm used to being told I know nothing.
    Fifty and I still can't fold a fitted sheet. Thick as two short planks, me.
    They asked the public to name the gritter. We named it. They regret it.
    My old geography teacher, God rest him, used to call us all a shower. He came to my wedding.
    Gammon, egg and chips at the Feathers is still under a tenner, that's the real news.
    Snowflakes the size of dinner plates up on the moor this morning!
    Sheep on the line at {town} again. More sense than the timetable.
    The troll bridge on the sculpture trail is back after repairs, mind your goats.
    First time on here. Is it always like this or is it the full moon
    I've just argued for an hour with my own brother without knowing it was him.
    I'd run for council but I can't even win an argument with my greenhouse.
    Saving this thread for when anyone asks why I moved to the Hebrides.
    Very much enjoyed being told by my own son that I'm an ignorant boomer and could he have twenty quid.
    Plank of the week is me, I did a plank for a week, my back is in ruins.
    `,
  ),
  lines(
    'lines-comments/long-and-civil',
    { labels: [], direction: null },
    `
    I've read most of the comments here and I think people are talking past each other. Some of you mean the principle and some mean the price. I'm for the principle and worried about the price, and I don't think that makes me a fool or a fanatic.
    To the gentleman who asked why nurses don't just work harder: I understand you had a dreadful time with your wife. I was on a ward with one nurse to fourteen beds that winter. We ran. We cried in the sluice. I promise you we were not sitting down.
    Quite a few replies say that GPs don't want to see people face to face. In our practice two thirds of appointments are in the room, and the phone calls are mostly people who asked for them. I'd be glad to show the numbers to whoever wants them.
    We live on the road in question. Before the planters we had nine hundred cars an hour and I couldn't open a window. Now it's quiet, and my friend two roads over has the traffic instead. I don't call that solved and I do see why she's cross with me.
    I'm not a scientist so tell me if I have this wrong. The study followed people who chose to have the treatment, so they might have been healthier to start with. Wouldn't you need to pick them at random to know? Happy to be corrected by someone who does this for a living.
    Landlord here, one flat, inherited. I know we're not popular. I've kept the rent the same for six years since the tenant's a good lad, but I can tell you the new rules were drafted by somebody who's never had a boiler go on Boxing Day.
    I teach in a comprehensive in {town} and I found the column unfair. We don't tell children what to think about Gaza. We tell them how to look up who's saying it and why. Some of the parents disagree with each other, and we've had them in the hall together drinking bad coffee.
    My view, for the little it's worth, is that both sides on trans healthcare have stopped listening. There are kids who need help now and there are questions that only time will answer. Shouting at doctors gets us neither.
    You ask why I didn't have my son vaccinated against flu. He had a bad reaction as a baby and his consultant advised waiting. That's all. I'm not part of any movement, and being lumped in with one is rather upsetting.
    I supported lockdown at the time and I'd support it again with the same information. But I had a garden and a salary. My cleaner had four children in a tower block. I ought to have thought harder about what I was asking of her.
    My lad wants to be a policeman and half the family won't speak to him. I said fine, join, and be the one you'd have wanted when they came to our door in 1998.
    Been a season ticket holder since 1979. I don't boo, never have, but if people who paid sixty quid want to boo that back pass I can hardly blame them. The lad's nineteen, mind. He'll come good. So would I have, with knees.
    Reading all this as a first generation student at {town}: yes the fees are shocking, yes some lectures are recorded, and yes it has still been the best three years of my life. Not everything has to be a scandal.
    I'm the cyclist in the picture. I was turning left, I had lights, and I said sorry because I'm British. Please be kind to the van driver, he was shaken too, and his boss has seen this page.
    Interesting to see so many people sure of what the jury should have done. I've sat on one. Twelve of us, eight days, nobody slept. We might have been mistaken, but nobody was stupid and nobody was bribed.
    Since you ask, I'm against the tower and for the housing. Put six storeys there, make a third of it social rent, mend the drains first. I've said this at three meetings now and I'll say it at the fourth, with biscuits.
    I ran the numbers in the article, for my sins. If the saving is {percent} over ten years then it's about the price of a chocolate bar a week for each household. Whether that's worth losing the warden I leave to others.
    Sorry to go on, but my mother was a lab technician on one of those early trials, and the idea that they rushed it breaks her heart. They slept on camp beds. They checked everything twice.
    `,
  ),
];
