import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Questions, requests, jokes, disagreement, thanks and reports of abuse in replies to MPs, ministers and councillors. */
export const linesPoliticians4: readonly Family[] = [
  lines(
    'lines-politicians/questions-and-requests',
    { labels: [], direction: null },
    `
    Which way did you vote on the winter fuel amendment?
    Did you get my email about the pothole outside the chippy?
    When does the consultation on the bus lane close, and can I answer on paper?
    How many asylum claims were decided last month? I can't find the table
    Could your office chase the DWP for me please, it's been eleven weeks
    Are you coming to the hustings on Thursday or sending somebody?
    Is it true the maternity unit's moving to the other site? My sister's due in June and nobody will tell her
    Why not tax the frequent flyers instead? Serious question
    What's your view on assisted dying? I'm writing to all five candidates and so far two have replied
    Who do I ring about a dead badger on the verge? Asking for the badger
    Would you support a ban on fireworks outside November? My old dog shakes for a week
    What would you cut instead? Not a trick, I honestly want to know where you'd find the two billion
    can u get the streetlight on garden lane fixed pls its pitch black and my daughter walks home that way
    need help with housing who do i speak to, council says ring mp, mp says ring council
    Any chance of a bin for the rec? The dog walkers would be grateful and so would my shoes
    Morning councillor, brown bins missed again on the crescent, 4th time, reference number in your inbox
    Hi, our road's been coned off since Easter and there's no one working. Do you know who owns the cones?
    Please could you sign the early day motion on carers before Friday
    Would you be willing to meet a group of farmers from the valley? We'd come to you, we'll even take our boots off
    Can you explain the difference between the cap and the levy? My husband and I have been arguing about it since Sunday
    Have you read the Ombudsman's report yet? Page 31 is the bit about our case
    Who's paying for the new town sign?
    What happens to people on the old tariff in April?
    How do I get tickets for PMQs?
    Did anyone minute the bit about the sluice gate? We were there and it's not in the draft
    Minister, a simple one: will the grant cover stone cottages, yes or no?
    Still waiting for an answer to my question of 3 March. Happy to send it again
    Will you publish the legal advice?
    You mentioned 1,200 new homes. Is that the parish or the whole district?
    What time's the surgery on Saturday and is there a ramp?
    Are the council meetings still streamed? The link goes to a recipe for flapjack
    Is the tip open on bank holidays
    any update on the zebra crossing by the primary
    whats happening with the pool?? my kids keep asking
    Why's the flag at half mast today?
    Who's the cabinet member for parks now that Cllr Bright's gone?
    How many signatures does a petition need before you have to debate it?
    Do MPs get a say in which schools are rebuilt first, or is that all the department?
    Where do I find the register of interests? I'd like to look up all of our councillors for a school project
    Did you mean billion or million there? The clip's a bit muffled
    Could somebody in your team look at case 4471? Mum's carer's allowance has stopped and she's scared to open the post
    I'd like to understand why you abstained. I'm not angry, I just couldn't work it out from the statement
    We're organising a litter pick on the 14th, bags provided. Will you join us and bring whoever's in the office?
    May I ask, respectfully, whether you intend to serve the full term?
    In your view, sir, is the planning inspectorate bound by the neighbourhood plan, or may it simply set it aside?
    Please don't close the library. I do my homework there because it's warm. I'm 13
    My gran can't use the app for the parking. Could the machine come back, even just the one?
    You were asked about Gaza twice and I missed the second answer because the kettle was on. What did you say?
    Is there a list anywhere of which surgeries are taking new patients? We've just moved to {town}
    Could you speak up in chamber? Those of us with hearing aids in the gallery are lost
    How did the meeting with the trust go?
    What would it take to bring back the 38 bus? I'd honestly stand on the route with a bucket
    Do you know if the farmers' protest will close the A road tomorrow? I've a hospital appointment at ten
    Has anybody worked out the cost per passenger of the new station?
    Which clause covers the boats? I've read the bill twice and I'm not a lawyer
    When you say 'working people', does that include my mum who's a full time carer?
    Dear Sir, would you kindly confirm receipt of the petition that we left with your caretaker
    What's the process for a recall petition? I'm doing my politics A level
    `,
  ),
  lines(
    'lines-politicians/information-and-disagreement',
    { labels: [], direction: null },
    `
    I don't agree with you on immigration but I'm glad somebody's discussing the numbers
    We'll have to differ on Brexit, as we have since 2016
    For anyone wondering: the vote's at seven, the tellers go in about quarter past, result by half past
    I'd go further than you on net zero. Bring the date forward and pay for it with a levy on flights
    I'd go slower than you on net zero, but I see the argument
    Not sure that's right. The Commons Library briefing has 4.1 and you said 3.6
    The cut doesn't start until October, so there's time to amend it
    Strike dates are up on the trust's site. Emergency cover as normal, clinics cancelled
    Parish meeting moved to the Scout hut because the heating's gone again
    My MP's office got back to me in a day and my other MP's office, before the boundary changed, never did. Luck of the draw
    There's two ways to read that clause and I think you've picked the hard one
    Disagree. Rents would go up
    I'm a landlord and I think the bill's about right, for what it's worth
    As a farmer I can live with the tax if there's a proper threshold. Most of the lads at the mart say the same
    You and I will never agree about the hunting ban, {name}, but see you at the ploughing match
    Our lot voted leave, the next street voted remain, and we share a skip
    I was going to vote for you until I read page nine. Now I'm undecided
    I'm voting for your opponent, no hard feelings, her plan for the station's better in my opinion
    Voted for somebody else but well fought
    The minister's in Brussels today, so it's her deputy taking questions
    That's a matter for the county, not the district. I made the same mistake
    It isn't the council's road, it's National Highways. You want the 0300 number
    Bins: Monday's round is now Wednesday, Thursday's is Saturday, green ones as before
    Apparently the asylum contract's up for renewal in spring and it's the Home Office that decides, not the town
    The fuel payment form is at the post office now, two sides, no stamp needed
    It was a tied vote, the chair used the casting one
    Hustings at the Methodist hall Friday, seven thirty, all six of them, bring a cushion
    I've read both manifestos so you don't have to: one's longer
    My dad was a miner and my mum was a Tory so I grew up with debate
    The clock in the chamber's been wrong since 2011, which explains a lot about the length of speeches
    Fair point about Gaza, though I'd want both hostages and aid in the same sentence
    Respectfully I think you've misread the Cass review. The recommendation's on page 40
    To be fair to the minister, the contract was signed before she came in
    Give him a chance, he's been in the job a week
    I don't think she's stupid, I think she's wrong, and those are different things
    He isn't a liar, he got the year mixed up. It's been corrected in Hansard
    Can we stop saying that they're all the same? Ours turned up to the flood with a mop
    No politician is going to fix this by Friday. It took twenty years to break
    I'm hopping mad and I'm still going to be polite because my mum follows this account
    I'm so cross I've had to go out and mow the lawn. In February
    Bit harsh on the bloke, the trains were awful long before him
    Both your parties did this. Now both your parties sort it, please
    Would rather have a dull competent minister than a funny one
    Not everything's a scandal. Sometimes a road's just old
    Read the small print folks, it only applies in Wales
    You lot on here would argue about the colour of a zebra crossing
    You people in the comments have clearly never tried to get a pushchair up those steps, come and see for yourselves
    Our street WhatsApp is split down the middle on the cycle lane and Brenda's left the group twice
    Thick fog on the tops this morning so the councillor's walkabout is off
    They've cancelled the clown at the civic fun day, budget cuts, so it's a magician called Keith
    I felt like such an idiot at the count, I clapped for the wrong candidate
    My own fault, I'm thick when it comes to council tax bands. Turns out we're in C
    I'm a useless lump before coffee so forgive the spelling, but the hearing's on Tuesday not Monday
    The pig farm application goes to committee next week, reference ends 118
    There's a dead rat in the underpass, councillor, sorry to lower the tone of the royal visit
    The snake at the zoo's been named after the deputy mayor, she chose it herself
    That worm survey by the river trust found more life below the weir than above it. Worth a read before you vote
    Scum on the canal's back, it's algae, the trust says keep dogs out
    Corruption index is out, UK's down two places, table on page 6
    The fraud team at the council recovered a million last year, oddly it didn't make the leaflet
    Anti-bribery training's mandatory for councillors now, four hours and a sandwich
    Fake accounts in your name again, {name}, two of them. I've reported both
    Somebody's nicked the sign off your office, in case you were wondering
    Wrong handle, sorry! I meant the other minister
    Old story, this was 2019. He's since left parliament and runs a pub
    Turnout was 31 per cent. Nobody won that
    My nan voted in every election from 1945 and always said the same thing: read the leaflet, then count the adjectives
    Farmers blocking the ring road, tractors as far as the retail park. Good natured, somebody brought a sheep
    Boat arrivals figures come out on Thursdays at half nine, for anyone who wants them without the shouting
    I'd have liked the carbon tax, you didn't, the country voted, on we go
    They debated potholes for two hours and I left through one
    On the NHS I'm with you, on Trident I'm not, and on pineapple we'll never speak again
    `,
  ),
  lines(
    'lines-politicians/jokes-and-teasing',
    { labels: [], direction: null },
    `
    Saw you in Greggs, minister. Your secret's safe with me. Two vegan sausage rolls, was it
    That tie! 😂 Did you lose a bet?
    Nice hard hat, suits you
    You've dropped a button off your coat, it's by the podium
    My dog barked at your leaflet, but he barks at everything, he's undecided
    Never thought I'd see my MP fall in a canal for charity. Ten out of ten, would sponsor again
    Your reverse parking outside the surgery today was the best comedy on the high street since the fountain broke
    Whoever runs your account deserves a rise for that gif
    Councillor, the duck on your campaign photo has more followers than me
    Tell your husband his lasagne won the raffle, the hall's still talking about it
    I'd vote for the dog
    You look about twelve in that photo! What moisturiser is that and is it on the NHS?
    Loved the dancing. Please never do it again 😂
    Ha, you can take the lad out of Barnsley
    Even the pigeons sat down for that speech, in fairness it was hot
    First politician I've met who'd actually read the sign before cutting the ribbon
    You beat me at dominoes in 1998 and I'm still not over it
    My toddler calls you the Bin Man because of the leaflet. It's meant with love, he adores the bin man
    Order order! Mine's a pint of mild
    That face when the mic's still on 😅 we've all been there
    Only in {town} would the mayor be late because of a loose goat
    You lost to a man dressed as a bin, and you took it better than I'd have done
    Do they teach you that thumb gesture or does it grow in by itself
    Fell asleep during the budget, woke up poorer
    Pub quiz team name tonight: Hung Parliament. We came second and formed a coalition
    Stop making me cry on the bus with these speeches, I've a reputation
    Right, who let the minister near the karaoke
    Hats off, literally, it blew into the harbour
    Your scarf has its own fan club at our WI
    I told my kids I went to school with you and they asked if it was black and white back then
    `,
  ),
  lines(
    'lines-politicians/thanks',
    { labels: ['support'], direction: null },
    `
    Thank you for voting against the cut. I know what it cost you
    You got my mum's PIP back. I cried in the kitchen. Thank you
    Pothole's gone! Cheers councillor, you absolute star
    I'm not one of your voters and I think you were brilliant last night
    Whatever your party, standing up for those carers took guts
    Don't let the idiots on here get you down, {name}, most of {town} thinks you're doing a grand job
    Best MP we've had. You reply, you turn up, and you know where the bus goes
    fair play, didn't think you'd come to a mosque, a chapel and a mart in one day
    Bins emptied within the hour of me messaging you 👏 magic
    Good speech on Gaza. Measured, humane, and you didn't duck the hard bit
    Well said minister, about time somebody in government talked about social care
    Thanks for coming to the school, the kids are still arguing about proportional representation
    You spoke for us farmers and you didn't have to, there's not a vote in it for you. Appreciated
    So sorry for what you're going through. Nobody in public life should need a panic button to hold a surgery
    Gutted that you're standing down. You were hopeless at photos and wonderful at everything else
    I disagreed with nearly every vote you cast and I'll miss you. Thank you for the years
    Big respect for saying sorry properly. Rare thing
    Honest answer, that. Thank you for saying you don't know
    We asked for a crossing for nine years and you did it in one. My lad walks to school on his own now
    Keep going, ignore the noise, the clinic's staying open because of you
    Proud to have you as our councillor, we don't say it enough
    Ta for the ramp love, first time I've been in the town hall since my stroke
    Thank you for reading out Dad's name in the chamber
    Your caseworker Jo is worth her weight in gold, pass that on please
    You've restored a bit of my faith. A small bit. Don't spend it all at once
    As a nurse on strike, it meant the world that you brought soup and didn't bring a camera
    Happy retirement, you old rogue! Forty years on the parish council and never missed a flood
    Brave vote. Mad brave. Well done
    Voted for you today and took three neighbours with me
    You were the only one who rang me back. I won't forget that
    Ignore the trolls going on about your accent, we love it up here
    I hope you know how many of us are behind you on the river
    `,
  ),
  lines(
    'lines-politicians/abuse-told',
    { labels: [], direction: 'quoted' },
    `
    Somebody behind me at the hustings yelled 'thick cow' at her and the whole row turned round and told him to leave
    Calling an MP 'scum' doesn't get one more bus put on. Argue about the bus
    I've just read the replies under this. 'Fat', 'ugly', 'traitor', all before nine in the morning. You can hate a policy without that
    Whoever sprayed LIAR on the constituency office, it was two students in there working on a housing case
    He called the councillor a useless bitch at a public meeting and nobody minuted it. I'm making a complaint
    My daughter wanted to be a councillor until she saw 'shut up you silly little girl' under every post you make
    The man who sent you 'resign you worthless pig' forty times got a suspended sentence today, for anyone asking
    Please stop tweeting 'corrupt' at her, the standards board cleared her in March and published all of it
    They call you a clown and an idiot and then ask you to fix their drains. I don't know how you stay so calm
    I don't like him or his party, but 'inbred moron' and jokes about his face aren't politics
    She was told to 'fuck off back to London' on her own doorstep in the ward where she was born
    It says 'gutless traitor' in red paint on the side of the surgery. The pensioners' lunch club had to walk past that
    Reading out your hate mail on {programme} was hard to hear. 'Stupid hag' was the mildest of it
    Councillors in our county get called crooks and liars so often that four have stood down this year
    I once sent an MP a message that said 'you're a useless prick'. I was drunk, I was wrong, and she wrote back kindly. I've been ashamed since
    Heckling's fine. 'What a moron' through a megaphone at somebody's kids' nativity is not
    You said 'these people are idiots' about your own voters, minister, it's on the tape
    A judge today heard that the messages included 'vile woman' and 'spineless worm', sent from a council laptop
    Why is 'brain dead' still up under this post after three reports?
    Dad used to shout 'crook!' at every minister on the telly. He never once said it to a person's face, and I think that's the difference
    The leaflet calling our councillor a grifter had no imprint on it, so I've passed it to the returning officer
    `,
  ),
  lines(
    'lines-politicians/civil-criticism-2',
    { labels: ['criticism'], direction: null },
    `
    That interview was hard to watch. You had the deficit wrong by a factor of ten and laughed it off
    You read the bill after you voted on it? That's the wrong order
    I'm told your inbox is full. So is the corridor at A&E
    The town's name is on your pass, please learn to pronounce it
    Since you were elected we've lost the bank, the court and the maternity unit. What have we gained?
    Dancing on TikTok while pensions are being frozen looks bad, and someone in your team should've said so
    You're angry about leaks? I'm angry about what was in them
    Stop saying hard-working families. Name a policy that helps one
    You lectured us about manners and then talked over the chair for ten minutes
    An umbrella photo isn't a flood defence, councillor
    Putting heat pumps in mansions and nothing in terraces is back to front
    I'd rather you admitted that the money's gone than went on announcing it a third time
    The whip isn't an excuse. You've got a vote and you used it to make my clients poorer
    I've had better consultation from a parking meter
    The hotel decision was made in London, announced at midnight and explained to nobody, and that's how you lose a town's goodwill
    You talk about British farming at the show and sign the trade deal on the Monday
    Four ministers in two years for a department that handles children's care. Somebody should be embarrassed
    You've never held a surgery on our estate. Not once in nine years
    Taxing pubs at that rate is daft and your own select committee said so
    I hate this policy with every bone in my body and I'll be marching on Saturday
    Sick to the back teeth of being told the NHS is fixed by people who go private
    You were wrong about masks, you were wrong about schools, and it would help if you'd say so once
    Immigration went up under the people who promised it would go down. I'd like that explained without a slogan
    It was wrong to leave out the survivors from the inquiry's terms and you had the power to change that
    You can't preach about fuel poverty and block insulation for renters
    Nothing about dentists in a 9,000 word speech
    That's not a plan, that's a paragraph
    What a miserable budget for anyone with a wheelchair
    Useless website, useless helpline, and a form that asks for a fax number. Please fix the system
    This bill's a dog's breakfast and the Lords should send it back
    The council's pothole policy is a joke: forty millimetres before they'll look at it, mine's thirty eight
    minister said ambulances are on target. waited 5 hrs w my nan on the kitchen floor. so no
    not being funny but who signed off a roundabout with no exit for the hospital
    Your statement doesn't mention the victims. Not one line
    Last night's vote will hurt people I love and I needed to tell you that directly
    You chose the donors' dinner over the vigil. People here saw that
    I'm struggling to see how a man with four houses can vote to cap housing benefit, and I'd like to hear him explain it
    Two years of roadworks and the bus lane is six inches too narrow for a bus. Whose head's going to roll at the contractor's?
    Your government's silence on Gaza is the reason I handed in my card
    The cut to the youth service is short-sighted, mean and, by your own officers' advice, more expensive by year three
    Minister, the scheme is a flop. You can call it a pilot if you like
    The cheap shot about teachers was beneath you
    You were elected to represent us, not to explain us away
    I'd expected a fight from you. I got a press release
    Standing charges are robbery, plain and simple, and Ofgem and the government should be ashamed of them
    Sorry but it's an insult to call that a pay rise
    A ridiculous decision, taken by tired people at midnight with half the papers missing
    `,
  ),
];
