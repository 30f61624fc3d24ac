import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: voters among themselves to step down with reasons. */
export const linesHustings5: readonly Family[] = [
  lines(
    'lines-hustings/voters-among-themselves',
    { labels: [], direction: null },
    `
    Anyone who votes by post needs to get it in by Tuesday, the boxes are slow round here
    My dad's a Tory, my mum's Labour, Christmas is lovely, we just don't mention trains
    What did you think of the front bench reshuffle? I'd expected more change.
    I voted Green for the first time, felt strange, like wearing someone else's coat
    You're both partly right, the grant was cut in 2011 and partly put back in 2016
    Republicans in my neighborhood hold the best cookout, Democrats have the better band
    Undecided here. Talk me into one of them, nicely.
    Mike, I think you're wrong about immigration but I'm happy to have this out over a pint
    Leaver here, married to a Remainer, eight years and nobody's thrown a plate
    Agree with Debs on the bypass, disagree about the bridge
    Is it worth voting in a safe seat? Genuinely wondering, I've got two jobs and a long bus ride.
    The rally was loud but friendly, people gave my kid water and a chair
    Not sure I buy the poll, the sample's tiny
    I've knocked on doors for thirty years and no one has ever changed their mind on the step
    Lib Dem bar chart bingo is up and running in our kitchen
    union rep here, we haven't endorsed anybody yet, meeting's on the 9th
    Wait so the independents hold the balance now? How does that work with 11-11-3?
    Who's watching the debate? I've got chips and low hopes.
    Thanks for the link, I hadn't seen that they'd costed it
    Every election my nan votes for whoever has the best rosette and she's been on the winning side nine times
    Honestly I just want a candidate who can tell me about buses
    No hard feelings, your guy won fair and square, see you at Little League
    I was a Reform voter, moved back after the budget, might move again, keep your shirts on
    Civil servant, so no opinions from me till after the pre-election period ends
    `,
  ),
  lines(
    'lines-hustings/parties-as-crooks',
    { labels: ['accusation'], direction: 'other' },
    `
    They're all on the fiddle, red, blue and yellow, always have been
    The entire committee was paid off by the egg lobby and you can't tell me different
    Labour only want open borders so they can stuff the ballot boxes
    The GOP took Kremlin money and every one of them knows it
    Lobbyists wrote it, cowards passed it, thieves will profit from it. Welcome to Washington.
    democrats stole it. dead people voted. everybody knows
    Officials at County Hall take backhanders, my cousin paid one
    The whole party is a money laundering operation with a conference attached
    Traitors in the Lords are selling us to Brussels for a pension
    Journalists and ministers all lying together for gongs
    The party faked those crowds, half of them were actors paid in pizza
    These so-called independents are planted by the developers
    Never met a lobbyist's wallet they didn't like, bent, the lot of them
    That think tank is a front for tobacco and its people lie for a living
    The school board is covering up for its pals and pocketing the bond money
    The opposition want pensioners dead, it saves on fuel payments
    A cabinet of con men propped up by a party of crooks
    Save the donkey sanctuary? He's a fraud, his wife's a fraud, and the donkeys don't exist
    `,
  ),
  lines(
    'lines-hustings/people-quoting-the-abuse',
    { labels: [], direction: 'quoted' },
    `
    A man at the bus stop called our councillor a thick cow to her face. She's 24. It's not on.
    Reading out some of this week's post: "spineless worm", "liar", "hope you lose your seat". And that's just about the bins.
    No one deserves to be called a traitor for how they voted in a free parliament
    My Congresswoman's office plays us the voicemails in training. The gentlest was "dumb bitch". We're interns.
    Imagine telling a grieving man to shut up and resign because you don't like his party
    You don't have to like the mayor. You do have to stop calling him a fat pig in front of my kids.
    He was fined £300 for sending the MP messages calling her scum and worse
    "Useless lump", says the comment under a picture of her at a cancer ward. What is wrong with people?
    I counted: of 400 replies to the minister, 190 were insults and one was about the policy
    Calling someone an idiot isn't an argument, mate
    She's been called a liar so often for telling the truth about those figures
    please dont write clown under everything the governor posts, he's wrong but its boring and its mean
    Ex-aide: staff were told they were "morons" and "dead wood" by the secretary
    Somebody sprayed SCUM on the constituency office. My daughter and I helped scrub it off.
    They shouted coward at the police commissioner outside a memorial. Dreadful scenes.
    "Resign you clown" was printed on the cake. It was his own birthday party. He ate the C.
    I once tweeted that a senator was a lying sack of you-know-what. He wrote back kindly. I've not done it since.
    Opinion: we can oppose a party without calling all its voters thick
    Heckler told to leave after yelling "shut up you old bag" at the deputy mayor
    "You're a disgrace," the widow told the minister, and nobody in the room disagreed, reports {paper}
    Being called corrupt by anonymous accounts every day has driven two good parish councillors out this year
    The kid who called the governor a dummy on live TV has apologized with a drawing of a dinosaur
    That word was used about my sister on her first day as an MP. We don't use it at home and I won't type it here.
    Whoever called him a bald coward: he's bald because of chemo.
    `,
  ),
  lines(
    'lines-hustings/news-and-notices',
    { labels: [], direction: null, heldBack: true },
    `
    BREAKING: transport secretary resigns over leaked memo, replacement expected tonight
    Council votes 31 to 24 to keep weekly bin collections after heated debate
    Governor Harbin vetoes the water bill, override vote set for Thursday
    Former councillor jailed for eighteen months for fraud, court told of forged invoices
    Hustings at the Methodist hall, seven sharp, six candidates, one urn of tea
    Mayor cleared of wrongdoing after nine month investigation
    Result: turnout 34 per cent, recount requested in two wards
    Senate confirms new surgeon general 58 to 41
    The party conference opens in {town} tomorrow with a row over the rule book
    Rep. Ostrow says he won't seek a fourth term, citing family
    Police are investigating a claim that a candidate's nomination papers were forged, which she denies
    LIVE: first minister's questions, subjects include ferries, ferries and ferries
    Petition passes 100,000 names, so MPs will have to consider it for debate
    County commission meets at 6 tonight, sewer bonds and dog park on the agenda
    Ethics panel drops complaint against state treasurer for lack of evidence
    Reshuffle latest: health to education, education to the backbenches, backbenches to the pub
    NEW POLL: governor's race within one point
    Minister booed at nurses' congress, cheered for staying to answer questions
    Candidates have until four o'clock on Friday to withdraw
    Tributes paid to the first woman to lead the county council, who has died aged 93
    The lieutenant governor will be at the state fair Saturday judging pies
    Town clerk wanted: part time, must like minutes
    Parliament is dissolved on Tuesday, MPs have to clear their desks by five
    Protesters outside the Capitol peaceful so far, about 2,000, plenty of strollers
    Lord mayor's parade rerouted due to burst water main
    `,
  ),
  lines(
    'lines-hustings/campaign-cheer',
    { labels: [], direction: null },
    `
    Out with the team on the Brookfield estate, 94 doors, two dogs, one marriage proposal for the candidate
    Early voting is open in all 67 counties. Bring a friend. Bring a snack.
    We beat them in the tug of war and now we'll try and beat them in the by-election
    If you need a lift to the polls ring the committee rooms, whatever your vote
    Attack the pavement, not the opponent: that's our canvassing motto, and our shoes show it
    Knocked on a door in Macon and got invited in for peach cobbler. This is why I run.
    Fight for our fire station! Rally Saturday, bring banners and grannies
    Our lot are going to hammer their lot at the council cricket match, mark my words
    Postal votes drop next week. Check your doormat.
    Big crowd in Duluth, cold hands, warm coffee
    vote vote vote vote vote that's it that's the tweet
    Some idiot (me) left all the leaflets on the 27 bus. If found, please post.
    Stickers, snacks, sensible shoes: the only manifesto I need today
    Less than 48 hours. Tired, hoarse, happy. Thank you Pittsburgh!
    We're going to kill it in the debate tonight, watch party at Lou's Diner
    One more heave, folks, three streets left and the chippy's open till nine
    To the dog on Cherry Tree Lane: you can have the leaflet, I'd like the glove back
    Phone bank tonight, pizza provided, no experience necessary
    It's the economy, said one door. It's the hedgehogs, said the next. Representative democracy everybody.
    I'm standing for the school board because the roof leaks and nobody else put their name down
    Rosettes are pinned, kettle's on, let's go
    `,
  ),
  lines(
    'lines-hustings/turncoats-and-cowards',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    Judas had the decency to give the silver back
    You turned your coat so often the lining's worn out, you treacherous weasel
    Quisling. My grandfather fought people like you.
    You betrayed seventeen million people for a desk with a view, you snivelling snake
    Coward and traitor, pick which you want on the plaque, there's room for both
    Sold us down the river and waved from the bank, you rat
    yellow bellied liar couldnt look the gold star mom in the eye
    Your ancestors at Valley Forge would spit at you, you lying coward
    Two faces and neither of them worth looking at, you conniving little creep
    Enemy of the people and too dim to hide it
    You knifed your friend for that job and you'll be no good at it either, you backstabbing nonentity
    A liar in opposition, a liar in power and a bore in both
    He's a grifter, she's a grifter's wife, together they're the cheapest couple in Tallahassee
    fraud. coward. clown. next question
    You're a phony patriot who'd pawn the flag for gas money, you louse
    Corrupt AND stupid, usually they're one or the other
    Thieving toerag in ermine
    Crooked, cowardly, and now crying about it. Boo hoo, Governor.
    You filthy turncoat, the men at that pit trusted you
    Lying toad sits there smirking while widows give evidence
    Benedict Arnold at least won a battle, you two-bit sellout
    Charlatan! Mountebank! I use old words because you've worn out the new ones
    You left our boys at the airport and lied about it on Sunday morning TV, you gutless wonder
    You scheming, cheating, hollow little man
    `,
  ),
  lines(
    'lines-hustings/loyalty-argued-civilly',
    { labels: ['criticism'], direction: null },
    `
    You crossed the floor three weeks after we elected you under another banner. Call a by-election and ask us.
    I voted Leave, you promised to back it, you voted against every deal. I feel let down and I'd like to know why.
    Changing party is your right but the people who delivered your leaflets deserved a phone call
    You should have stayed and faced the question about the airport, those families wanted an answer
    Abandoning the interpreters was shameful policy and I say it as someone who served alongside them
    Ducking the debate was a bad call, you'd have done fine and we'd have learned something
    I supported you over her and then you dropped the only pledge I cared about
    Twice you've told the miners one thing and the City another. Which is it?
    A vote against the union's motion is a vote against the people who got you selected, and we'll remember at reselection
    Loyalty to the leader is one thing, but on hunger you have to break the whip
    Nobody's asking you to be a hero, just to turn up and vote
    Flip-flopped on ethanol again, Senator? Farmers plan years ahead. Pick a lane.
    The country comes before the party, and last night you had that the wrong way round
    You told the rally one thing and the donors another and both were filmed. Please clear it up.
    It took you eleven days to condemn it. That was ten too many.
    Retreat on bail reform if you must, but be straight with us that it's a retreat
    Withdrawing from the treaty hands an advantage to Moscow, in my opinion, and weakens our friends
    I'd have respected a no. I'd have respected a yes. Hiding in the toilets during the division is hard to respect.
    You owe the constituency an apology, not a podcast
    How do you square the oath you took with that objection to certifying the count? I really want to hear it.
    Selling the freehold to an overseas fund feels like a betrayal of the tenants, please reconsider
    No more candidates parachuted in from London, we've perfectly good people here
    `,
  ),
  lines(
    'lines-hustings/sack-yourself-nastily',
    { labels: ['insult'], direction: 'subject' },
    `
    Resign, you overpromoted bus conductor
    Do the decent thing for once in your sorry life and clear your desk
    Pack your crayons and go home
    The best thing you could do for the health service is never set foot in it again, you hopeless woman
    Step down before they carry you out, you doddering old nuisance
    how have you still got a job when you can't do it and never could, you muppet
    Quit. Go sell timeshares, it's what you were born for.
    Leave. Take the curtains, take the portrait, take that stupid smirk
    Nobody will throw you a leaving do, that's how loved you are
    Impeach this imbecile already
    Recall the clown, recall his clown car, recall the whole greasepaint factory
    I've seen fence posts with more right to that seat. Go.
    Your resignation letter will be the first sensible thing you have ever put your name to
    Bow out while somebody still pretends to like you
    Get out of our town hall you miserable specimen
    Not fit for office. Not fit for anything. Not even fit for the after-dinner circuit.
    You're finished, you little squirt, everyone can see it but you
    Do us all a favor, Commissioner: retire to a cave
    Go now, and go knowing you were the least of all of them
    Sack him, then sack whoever hired him, then burn sage
    Can we vote to swap you for a sack of potatoes? Same output, better company.
    Hand your badge in, you're a joke of a chief and your deputies laugh at you
    `,
  ),
  lines(
    'lines-hustings/step-down-with-reasons',
    { labels: ['criticism'], direction: null },
    `
    You set the rule, you broke the rule, so you should resign. It's as simple as that for me.
    After the Ofsted failure on your watch I think the cabinet member for children has to go
    The chief should step down. Three wrongful arrests, one apology, no changes to training.
    I won't vote for you again, {name}. Sixteen years I have. The fracking vote finished it.
    Please consider your position. The chamber has lost confidence and the staff need stability.
    Ministers used to resign when a department failed this badly. I'd respect you more if you did.
    Time for new leadership. You gave it a good go, the polls have been flat for two years.
    As a member of your own party: thank you for your work, and please let somebody else fight the next election
    Impeach or don't, but hold the vote. My congressman has dodged it for a month.
    you missed 60 votes this session. thats not representing us. step aside & let someone else do it
    Recall petition is at the hardware store. I signed over the water rates.
    Nothing personal at all, but an 83 year old shouldn't be chairing Appropriations, and I'm 84
    The inquiry found serious failings. You were in charge. Do the honourable thing.
    I'm handing in my party card over the Rwanda vote. Fond memories of the quiz nights.
    You've lost me and both my brothers over the tariff. We'll be voting for the other fella in November.
    Resign over this, minister. People died in that building after four written warnings reached your desk.
    Call the election. You've no mandate for this and nobody was asked.
    If the budget doesn't pass by Friday the speaker should hand over the gavel
    A leader who loses three votes in a week has to go, whoever they are
    This was always going to be a resigning matter under the code. Section 1.3, false information to the House.
    Our ward needs a councillor who lives nearer than Portugal. Please stand down.
    Not angry any more, just done. You will not get my vote, my time or my twenty quid a month.
    `,
  ),
];
