import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Angry, disappointed, sharp and civil replies to MPs, ministers and councillors. */
export const linesPoliticians3: readonly Family[] = [
  lines(
    'lines-politicians/civil-criticism',
    { labels: ['criticism'], direction: null },
    `
    This is a bad policy and you should withdraw it
    I'm furious about this vote and I want you to know it
    You have been in post two years and the waiting list is longer than when you started. Please explain that
    Resign. Not because I dislike you but because you promised to if the target was missed, and it's been missed
    I think you should stand down, {name}. Three reorganisations, no improvement, and a deficit that's doubled
    Your answer to my question about the ferry was eleven words long. None of them was 'ferry'
    I've voted for you four times. I won't be doing it a fifth, not after the winter fuel cut
    That was a poor performance on {programme}, minister. You hadn't read the report and it showed
    The plan's a mess. It was rushed, it wasn't costed, and the people who'd have to run it weren't asked
    Nobody in {town} asked for this
    No. Just no. Close the minor injuries unit and people will die on the A-road, it's that simple
    My mum is eighty four and she sits in her coat. I'd like you to come and sit with her for an hour and then tell me the cut was fair
    You say the river is clean. I swam in it on Sunday and was ill until Thursday
    Disappointed doesn't cover it. I delivered leaflets for you in the snow
    What a waste of public money. Half a million on a logo when the swimming pool roof's falling in
    You blocked the amendment, then tweeted a photo with the campaigners. That's hard to stomach
    I find the decision cruel, frankly, and I'd say the same if my own party had made it
    The farm tax will finish us. Four generations on this land and you've never once come up the lane to ask how the sums work
    Brexit has cost my business two hundred grand and you stood in front of a flag and called it an opportunity. I'd like to show you the invoices
    Every year the same promise about the bypass. Every year the same traffic. We're tired, councillor
    You can't call it a consultation if the contract was signed before it opened
    This is the third time you've missed the debate on maternity services. Where were you?
    Shame on the government for this. Shame on everyone who walked through that lobby
    I'm ashamed that my MP abstained on the ceasefire. I wrote, I rang, I came to the surgery, and it made no difference
    Cutting PIP to save money while wasting it on consultants is the wrong way round
    The bins haven't been emptied for five weeks, there's rats in the ginnel, and your last post was about a cake
    Not good enough. Not remotely good enough. We need dates, not warm words
    Fourteen months for a hip. And you call that progress?
    Please stop telling us the strike is the nurses' fault. It's your job to negotiate and you haven't been in the room since June
    A hotel with four hundred people in it, one GP, and no notice to anyone. That's a failure of planning, whatever you think about immigration
    It's wrong to put this on council tax payers again and you know the government should be funding it
    Your figures don't add up. Table 3 says 1,200 and your leaflet says 2,000
    You've broken the one promise I cared about
    Net zero's fine by me, but paying for it with a standing charge on the poorest isn't
    Another U-turn. That's five since Easter. I can't plan a business like this
    angry isnt the word. they shut the youth club and now everyones shocked theres kids hanging round the precinct
    So disappointed in this. Thought you'd be different
    im done with {party} after this tbh. 20 yrs a member
    honestly the worst budget for pubs i can remember and i've run one since 97
    I'm a lifelong Conservative and I think this is a betrayal of everything we told people at the last election
    As a Labour voter since 1974: this isn't what I voted for, and I'd be grateful if you'd stop saying it is
    You ignored the science, you ignored the teachers and you ignored the parents. Who did you listen to?
    Smiling for the camera outside a hospital you voted to downgrade is in poor taste
    I was at the meeting. You walked out when the carers started talking. That hurt people, and you owe them an apology
    You were rude to that nurse on air and I think you know it
    The way the committee spoke to those parents last night was a disgrace, and the chair should've stepped in
    An apology two years late isn't much of an apology
    This isn't levelling up, it's a hanging basket
    You spent more on the statue than on the whole of youth services. Residents noticed
    I didn't think it was possible to make the roundabout worse. And yet here we are
    The policy's nonsense. Sorry, but it is. You cannot phase out boilers in stone terraces with no grants and no fitters
    What a shambles of a rollout
    Farcical. They've dug up the same bit of road four times since Christmas
    Two child limit has to go, minister, and every month you dither there's more kids in poverty
    I don't care what colour the rosette is, leaving pensioners cold to balance a spreadsheet is indecent
    That's a stupid rule and I hope you'll change it
    The stupidest part of the scheme is the sign that sends lorries past the infant school. Please move it
    An idiotic bit of road design, honestly, no disrespect to whoever was told to draw it
    The bill is badly drafted. Clause 14 contradicts clause 9, and nobody on your benches seems to have spotted it
    You said no cuts. These are cuts
    Your department has lost my papers three times. I'm not cross with the staff, I'm cross with whoever decided eleven of them could do the work of forty
    We were told 'weeks'. It has been nineteen months. My son is out of school. Please, will somebody in your office ring me back
    Where's the money gone? Every year we pay more and every year there's less. I want an answer with numbers in it
    Sewage on the beach again this morning. You voted against the amendment. I'd love to hear why, because I can't think of a good reason
    A selfie at the food bank isn't a policy on hunger
    I notice you've had time for three podcasts this month and no surgery
    Whoever advised you to hold the public meeting at 10 am on a Tuesday clearly has never had a job with shifts
    Absolutely gutted by this. The library taught me to read and you've closed it by email
    I don't agree with the strike, I don't agree with the offer either, and I think both sides have let patients down
    I voted leave and I'd do it again, but you lot have made a dog's dinner of it
    I voted remain and I'm still cross, though not with you, with the people who thought a slogan was a plan
    Sorry, but that interview was painful. Learn the brief or send somebody who has
    Cowardly decision from the council, hiding behind officers instead of owning the cut
    You had a majority of eighty and you did nothing with it. That'll be the epitaph
    It takes some doing to unite the farmers, the greens and the golf club against you, but the car park plan has managed it
    Weak statement. Weak policy. Come back when you've spoken to a single person who lives there
    The Home Office letter told a ninety year old to prove she lives here. She's been on our street since 1961. Who signs these off?
    Small boats crossings are up, the backlog is up, spending is up. By your own three tests it isn't working
    You've outsourced, insourced and outsourced again and the bins are still on the pavement
    I'm sick of being told that there's no money by people who found plenty for the royal box
    As your constituent I'm asking you to reverse your position on assisted dying; as a nurse of thirty years I'm telling you why
    I hold you responsible for the closure and I'll be saying so on every doorstep until May
    You won't get my vote again and I'll be telling my family why
    See you at the ballot box
    Out of touch, out of ideas, and in May I hope out of office
    We can't heat the house and your newsletter had a recipe for panna cotta
    Ofsted failed that school three years ago. You knew. Nothing happened. Children don't get those three years back
    You keep saying 'record investment'. My ward has eleven nurses fewer than in 2010
    The minister's record on housing speaks for itself: fewer starts, higher rents, more families in B&Bs
    Her defence of the cut was full of holes and she should've been pressed harder
    He's been a disappointing MP, never at surgeries, never in the chamber, always in the paper
    They've let {town} down again
    The council has handled this appallingly from start to finish
    Ministers don't get to mark their own homework. Publish the report
    This government is failing disabled people, and I say that as somebody who knocked doors for it
    Cabinet ducked it again. No decision on social care until after the review of the review
    Those councillors who voted for the incinerator should come and breathe next to it
    Absolutely dreadful decision by planning tonight. Eight objections from the flood people and they waved it through
    `,
  ),
  lines(
    'lines-politicians/civil-rants',
    { labels: ['criticism'], direction: null },
    `
    I've never written to a politician before but I'm sat in a hospital corridor at four in the morning with my dad on a trolley, and I've just read your post about winter going well. It isn't going well. Please come and look. I'll buy the tea
    Hundreds came across on Saturday, the backlog's worse than ever, and all we get is another slogan on a lectern. I'm not against people who need help. I'm against a system that's slow, expensive and cruel to everybody in it, and you've had long enough to fix it
    Let me explain how a family farm works. We're worth a lot on paper and we earn about what a teaching assistant earns. When my father dies we'd have to sell a third of it to pay you. After that it's not a farm, it's a view. Have another think, please
    You promised us a hospital. We got a sign. I drove past it this morning on a forty mile trip for my wife's chemo, and the sign's got moss on it. I'm not shouting, I'm past shouting, I just want to know when you are going to say out loud that it isn't happening
    Eight years on and people in my town are still being told they didn't know what they voted for. We knew. What we didn't know was that you'd spend those eight years arguing with each other instead of doing anything about it
    I came to your surgery with my disabled son and you looked at your phone the whole time. I'd waited five weeks for that appointment. I'm sure you were busy. But he noticed, and he asked me afterwards if he'd done something wrong
    My street has been dug up four times by four firms. I'm told it's nobody's fault, that utilities have a right, that the council only issues permits. Then change the permits! You're the cabinet member, it's literally in your title
    The strike's in its third month. I've lost two operations to it. I don't blame the doctors, I don't entirely blame you, but you are the only one with the power to put an offer on the table that isn't an insult, so please do that
    Children are being pulled out of rubble and the statement your office sent me talks about process. I've been a member for thirty years. I've never asked for anything. I'm asking you to say the word ceasefire, in public, and mean it
    Twenty two thousand pounds of expenses, all within the rules. I believe you. It's the rules I object to, and it's MPs who could change them, so would you consider proposing it?
    Oh good, a month before the election, and everybody's down at the river with a photographer. I was there with a test kit in 2021 and couldn't get a reply. Glad you've come, late though it is. Results are attached, they're awful
    You closed the youth club, the pool and Sure Start, all in one budget, and I sat in the gallery and watched you do it. Now there's been a stabbing outside the chippy and you're asking what went wrong. I think we both know some of the answer
    Taught for thirty years, retired on Friday. In that time I've had nineteen education secretaries and not one stayed long enough to see a child through primary. Whatever you're planning, please talk to somebody with chalk on their sleeve first
    I pay more council tax than my first mortgage and we've rats, no streetlights and a bus on Wednesdays. I understand adult care takes most of it. Explain that properly in the leaflet instead of the photo of you with the mayor's chain, and people might be less cross
    Both my lads are leaving for Australia. One's a sparky, one's a paramedic. They'd have stayed if they could've bought a house within an hour of here. I'm not after sympathy, I just think someone in government should hear how quietly it happens
    The thing that gets me isn't the cut, it's the cheerfulness. You can't tell people losing four hundred pounds a month that it's a journey to independence. Say it's a cut, say why, and let us judge you on it like adults
    It's difficult to convey how disappointed I am. I chaired your selection meeting. I told a hall full of sceptics that you'd be different. On every vote this year that mattered to us, you've gone with the whip, and I have run out of ways to defend it
    There's a bend on the school road that's had three crashes this year and I've emailed about it, with photographs, on the 4th, the 11th, the 19th and again last night. A child's going to get hurt. Who do I have to shout at?
    I've kept every leaflet for six years and I went through them last night with a highlighter. Of thirty one pledges I reckon nine are done, five are sort of done, and the rest just stopped being mentioned. Can we have a page about those?
    My nan was a dinner lady, my mum's a carer, I'm on the tills, and every one of us has been told by a minister that hard work pays. When? Genuinely, when does it start?
    Watched the whole debate so that nobody else has to. Our representative spoke for six minutes, got the name of the town wrong, called a food bank 'uplifting' and sat down. I'd have liked a mention of the flooding
    Net zero by 2030 sounds lovely from a flat in Zone 1. Up here we're off the gas grid, the charger's twelve miles off, and the quote for the heat pump was more than my car. I'm not a denier, I'm a bloke with a calculator
    `,
  ),
  lines(
    'lines-politicians/civil-short-criticism',
    { labels: ['criticism'], direction: null },
    `
    Weak answer
    Do better, councillor
    Shameful vote
    Wrong call, minister
    Not in my name
    You've lost my vote
    That's a cop out
    Answer the question!
    What a let down
    Terrible decision, reverse it
    U-turn number six
    Broken promise
    This isn't good enough {name}
    Awful, just awful policy
    Too little too late
    Pathetic offer to the nurses tbh
    Stop dithering
    Where's the funding?
    Didn't answer a single question
    Nonsense policy, sorry
    Scrap it
    Disgraceful cut
    Ludicrous parking charges
    Enough excuses now
    Gutted. Expected more from you
    Vote them out
    The bus cut is a disaster
    Daft scheme, always was
    So why did you abstain then?
    Poor show
    It's a stealth tax 🙄
    Come on. Publish it
    rubbish plan mate, try again
    fix the potholes!!!
    No more consultants please
    `,
  ),
  lines(
    'lines-politicians/civil-irony',
    { labels: ['criticism'], direction: null },
    `
    Wonderful. The pothole outside ours is now old enough to start school, shall I put it down for the one on Mill Lane?
    Lovely to see the new bus timetable. I've had it framed, it's the closest I'll get to a bus
    Congratulations on opening the cycle lane. All nineteen metres of it. I pedalled it twice to get out of breath
    We had a whip-round and we'd like to name the crater on Station Road after you, councillor
    Great news that sewage is now only discharged in exceptional circumstances, such as weather
    Levelling up has reached us at last: we got a bench. It faces the bookies
    So the plan for the NHS is an app. My grandad's got a phone with a cord
    Thoughts with the minister, who has had to say 'hard-working families' eleven times without once meeting one
    How clever to move the clinic to a business park with no bus. Keeps the waiting room nice and empty
    First the review, then the review of the review, then the listening exercise. At this rate social care will be fixed by whichever of my grandchildren lives longest
    Ah, a 'temporary' car park charge. Income tax was temporary too. 1799, since you ask
    I see we've taken back control of the queue at Dover
    Delighted to get a letter about wasting energy, printed in colour, in a plastic envelope, twice
    Amazing how the road gets swept the morning of a ministerial visit. Could you pop by weekly?
    Brave of the council to hold the flooding consultation in the hall that floods
    Bold strategy: closing the library in the National Year of Reading
    With the winter fuel cut my mum has taken up a new hobby, it's called bed
    Truly the bins are a masterpiece of suspense. Will they? Won't they? Tune in next Tuesday
    'World-beating' was doing a lot of work in that speech. More than the contractor did
    The small print on that pledge is so small that my optician's asked for a copy
    Good to know the growth plan's going well, my energy bill has certainly grown
    I admire the optimism of anyone who launches a tourism drive and a rail replacement bus on the same day
    You cut the ribbon, they cut the service. Teamwork
    Strong and stable, then levelling up, then five missions. Next week: live laugh love
    The minister has a plan for dentists. Step one, own some pliers
    Kind of you to freeze fuel duty, and pensioners
    Asked my MP about the trains. He's replied that he'll be in touch shortly. That was two transport secretaries ago
    The new recycling calendar needs a Bletchley Park veteran and a torch
    `,
  ),
];
