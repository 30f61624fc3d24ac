import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Twins of the accusations: the same words in news, warnings and daily life, polite doubts, criticism of acts, reports. */
export const linesComments4: readonly Family[] = [
  lines(
    'lines-comments/fraud-and-lying-harmless',
    { labels: [], direction: null },
    `
    I was lying in bed when the alarm went off in the whole block.
    The scam text says your parcel is held at the depot. Don't click, there's no parcel.
    Trial of the two men accused of fraud over the cladding contract opens at {town} Crown Court on {day}.
    Found my glasses, they were lying on top of the fridge the whole time
    My nan nearly lost her savings to a fake policeman on the phone. Hang up, wait, ring 159.
    Liar's dice tonight at ours, bring snacks and a poker face.
    I'd be lying if I said I wasn't nervous about Thursday's scan.
    Fraud squad asked me to speak at their training day about the pension scam that caught my dad.
    Fake tan on the new sofa. Whose, no one will say.
    Has anyone else had an email from 'HMRC' with a spelling mistake in every line?
    I fell for one of those romance fraudsters in {year}, lost eleven thousand, and I talk about it so others won't.
    We got paid on the 28th instead of the 31st and I feel like a duke.
    Are councillors paid? I honestly don't know and I'm thinking of standing.
    The jury was out for nine hours and acquitted her on every count of false accounting.
    That's a fake Banksy, by the way, the real one went to auction.
    They're paid actors in the sense that it's a panto and they get Equity rates.
    My imposter syndrome got up before me this morning. Twenty years a doctor and I still wait to be found out.
    Feel like a fraud calling myself a runner, I walked most of it
    The charity shop had a crook umbrella and a box of crooks for the nativity shepherds.
    Con as in pros and cons, not con as in con man, sorry for any confusion.
    The Conservative candidate is down as 'Con' on the ballot list and my lad thought it was a review.
    Cash in hand is all very well till you break your leg and there's no sick pay.
    He lied about his age to join up in 1915, my great grandfather, he was sixteen.
    Everyone lies on a dating profile about height. I lied about liking jazz.
    Snake oil used to be a real thing, sold by railway workers from actual snakes. Good talk at the museum tonight.
    The quack you can hear on line three is a duck in the vet's office.
    Quack quack! Duck race for the hospice, Sunday at two, by the weir.
    Bribed the toddler with a biscuit and I'd do it again.
    I declare a conflict of interest: the winning marrow belongs to my uncle.
    Sold out! Every ticket gone for Saturday, thank you {town}.
    Our goalkeeper sold the striker a dummy, you had to see it.
    Trading Standards took 300 counterfeit vapes out of one shop on the high street
    Scammers are using {name}'s photo to sell arthritis cream. She's asked people to report it.
    The Post Office paid for the lies of others with other people's lives. Watch the drama if you haven't.
    The sub-postmasters weren't thieves. They were told they were, for twenty years, by a computer.
    Grifter is such a good word, we'd 'grafter' up here and they're opposites.
    He's a proper grafter, up at five, never moans.
    How do I report a fake account that's pretending to be me? It has my own holiday pictures on it.
    The plant in the meeting was a spider plant. The other plant was a ficus.
    Academic integrity office here: essay mills target first years in the second week of term. Don't pay them, talk to us.
    I had to retract a paper once. Coding error. Nobody died, I was sick with worry, and the journal were decent about it.
    Falsified is a term of art: a theory that could never be falsified isn't science, as Popper had it.
    We reran the trial and couldn't replicate it, which is science working and not a scandal.
    In it for the money? I'm a teaching assistant, I'd be better off stacking shelves, I'm in it for the glitter.
    Who funds you is a good question to ask every think tank, ours included. The answer's on our website.
    They offered me expenses for the panel and I forgot to claim. Still twelve quid down on the parking.
    I get no money from any company for this, I just really like bats.
    My consultant told me himself he does talks for the makers of the drug, and we talked about the other brand as well.
    Blood money was my grandmother's name for the tooth fairy. She was odd.
    It's on the take-away menu, number 47.
    Fake news was a unit on my son's English course, he made a cracking one about a giant otter
    I thought the photo was fake. It's not. There really was a cow in the lift.
    Honest mistake by the cashier, she gave me a twenty for a ten, and I took it back.
    Money laundering: I left a fiver in my jeans again.
    The con in the film is so clever that I didn't see it coming and nor did my wife, who always does.
    Tax fraud cost the country {percent} more than benefit fraud that year, it's in the report.
    Someone used my grandad's name to get a loan, eight months after the funeral. Please freeze accounts early.
    The forged letter in the archive fooled historians for sixty years. Super exhibition.
    Never trust a man who says he's no good at darts. Lost a tenner. 🎯
    They pinned it on a rogue employee and the tribunal will hear his side in {month}.
    The inquiry heard evidence of altered notes at the trust. It will report next spring.
    `,
  ),
  lines(
    'lines-comments/polite-doubts',
    { labels: [], direction: null },
    `
    Could the authors say who paid for the trial? It isn't a slur, I just couldn't find it in the paper.
    I'd like to see the raw data before I make up my mind either way.
    Declaring an interest isn't the same as being bought. I'd still have liked to see it on the first slide.
    I don't think {name} is lying. I think she's mistaken, which all of us are some days.
    You needn't be a shill to be wrong! Some of us manage it for nothing.
    There may be a perfectly good explanation for the missing week of figures. I'd just like to hear it.
    I'd take the finding with a pinch of salt until someone repeats it, and so would the people who wrote it, they say so.
    A sample of 41 doesn't tell us much, though it's a start and the team never claimed otherwise.
    Nobody's accusing the doctor of anything. The family would like to know what happened, and so, I expect, would he.
    Is it normal for a regulator to hire from the firms it regulates? Asking as an outsider.
    When you say independent, independent of whom?
    I've no reason to doubt his honesty, only his arithmetic
    The paper was sponsored by a sugar company, and it was also carefully done. I read it with one eyebrow up.
    I'm sceptical about the wonder drug, having been sceptical about the last three and right about two.
    It looks odd from the outside, that's all I'm saying, and a sentence from the trust would clear it up.
    Wouldn't a control group have been better? I teach A level psychology so I'm duty bound to ask.
    I'd call that cherry picking if a student did it, but perhaps the full table is in the supplement.
    She gave up the consultancy before she joined the committee. I checked, as I'd wondered too.
    I did think for a while that the charity's costs were high. Then I saw the accounts, most of it is boat fuel.
    Scepticism's healthy. Calling every scientist corrupt isn't scepticism, it's giving up.
    I'm not persuaded by the modelling, and told the team so at the seminar, and they bought me lunch.
    I don't trust the firm, I do trust the nurse who gave me the leaflet, so I'm stuck in the middle.
    Not saying the survey's worthless, but the question did rather lead the witness.
    Perhaps I'm naive but I assume people mean what they say until shown otherwise.
    `,
  ),
  lines(
    'lines-comments/criticism-of-acts',
    { labels: ['criticism'], direction: null },
    `
    You should have declared the consultancy before you wrote the piece, not after someone found it.
    That headline was misleading and {paper} ought to correct it as prominently as they printed it.
    I expected better of you, {name}. You left out the one study that went the other way.
    The statement to the committee was untrue, as the minister has now admitted, and it should have been put right in days rather than months.
    Cutting the quote in half changed what the nurse meant. Poor reporting.
    The council's consultation ran for nine days in August. That's not listening.
    I think your thread on {topic} was careless. You gave the relative risk and not the absolute one, and people were frightened.
    Closing the schools again without a plan for the exam years was a mistake and ministers were warned.
    You promised us a meeting in {month} and we're still waiting. That's a broken promise, I'm afraid.
    Referee had a shocker, two clear pens turned down and a red for a slip.
    Selling our best midfielder two days before the window shut was bad business by the board.
    It was wrong of the trust to sit on that report for a year while families asked for it.
    Your article says experts agree and then quotes one expert. Lazy, and I say it as a subscriber.
    The professor shouldn't have tweeted a preprint as if it were settled. Undermines the people doing it properly.
    Disappointed with how {programme} handled that interview, she was interrupted eleven times.
    The force got this badly wrong. No family should learn of an arrest from the radio.
    I resent being told the pay offer is generous by someone who voted himself a bigger one.
    This is a rotten policy. It takes from carers to pay for a tax cut nobody asked for.
    You dodged the question, twice, and I noticed both times.
    Sloppy stats in that leaflet, {percent} of what exactly
    The apology was mealy-mouthed. 'Sorry if anyone was upset' isn't sorry.
    Voting for the cut and then posing at the food bank is hypocritical, and I'd say the same if it were my own party.
    I've complained to the regulator about the advert. It promised a cure and there isn't one.
    Whoever designed that junction has never pushed a pram. Please come and try it.
    You had two chances to vote against the sewage amendment and took neither.
    The university treated those lecturers shabbily, an email at midnight is no way to end twenty years.
    In my view the doctor's remarks about overweight patients were unkind and will put people off coming.
    Mandating jabs for care staff was a blunder, it cost us forty thousand workers and changed few minds.
    Lifting the mask rule in hospitals that early was reckless in my opinion, and I told the trust so.
    The fundraiser's page doesn't say where the money goes. It should.
    Bad call by the head to ban the lunchtime club, and worse to do it by text.
    {name} was rude to that caller. Strong opinions are fine, sneering isn't.
    Failing to publish the minutes for fourteen months isn't an oversight, it's a choice, and it's the wrong choice.
    You cherry-picked the year with the lowest figure as your baseline. Any first year would lose marks for it.
    The clinic's waiting list letter was cruel. Five years, no name, no apology.
    I don't like how this paper writes about trans kids. Four front pages and not one of them interviewed.
    The review's handling of the evidence was too narrow, in my view, and families got lost in it.
    Tower block on the allotments? Shame on the planning committee for waving that through on a show of hands.
    That was a cheap shot about her accent, and it did your argument no good.
    Giving the contract to a firm with no track record and no tender was indefensible, says the audit, and I agree.
    Stop and search numbers doubled and knife crime didn't budge. The commissioner needs to explain why we're still doing it.
    Your column on cyclists was unfair and frankly dangerous. I ride to work, I have two children, I'd like to get home.
    The manager's tactics cost us that match. Why take off the only winger who was beating his man?
    I thought the minister's answer on waiting lists was feeble.
    It's a dreadful scheme. The residents said so, the bus company said so, and you went ahead.
    Painted line on a dual carriageway isn't a cycle route, {body}. Try harder.
    The reporter printed the family's street. There was no need for it and it should come down.
    Accepting hospitality from the betting firms while writing the gambling bill was poor judgement, minister.
    Freezing the grant while the chief executive had a rise looks terrible because it is terrible.
    A doctor with your following should correct a mistake when it's pointed out. Three people did, politely, and you blocked them.
    `,
  ),
  lines(
    'lines-comments/reporting-and-calming',
    { labels: [], direction: 'quoted' },
    `
    Someone above called the nurse a lazy cow. That comment should be taken down.
    Got called an idiot, a shill and a snowflake before breakfast, all for saying the bus was late.
    'Learn to read', he told her. She has a doctorate in linguistics.
    Can we not call each other thick? We're neighbours, most of us.
    I don't agree with the professor but writing that she's a fraud who should be locked up is way over the line.
    My daughter's a junior doctor and reads these. Yesterday a stranger told her she was a murderer and a liar. She's 26.
    Whoever wrote 'typical of your sort' under my post, I'd like to know which sort you mean. Tall?
    They called me a paid actor at the vigil. It was my son's vigil.
    The court heard that he sent the scientist forty messages calling her a lying witch.
    Calling cyclists 'lycra idiots' doesn't get anyone's pothole mended.
    Reported two comments for abuse on this thread, the clown ones and the one about her looks.
    There's no call for 'moron', Derek. He made a point about buses.
    Teachers in the survey said they'd been called useless, lazy and worse by parents online.
    Asked for a source and got 'do your own research you sheep'. So that went well.
    I've been told I'm a bot, a shill and a troll on this page and I'm just Maureen.
    'Fake doctor' they shouted at him outside the clinic, eighteen years after he qualified.
    It's not on to say that all {party} voters are stupid. My mum is one and she does the crossword in pen.
    He apologised for calling me a pillock and I for calling him a plonker, faith in humanity restored
    The columnist was told to shut her stupid mouth nine hundred times in a week, according to her editor.
    Stop piling on to this lad, he's fifteen, he got a fact wrong, you're calling him brain-dead.
    'Grifter' gets thrown at anyone who sells a book now. She wrote it, it took six years, let her sell it.
    Mods, please could you look at the replies to {name}? People accusing her of faking her illness.
    An MP read out her inbox in the chamber: cow, liar, thief, and those were the ones fit for broadcast.
    We can criticise the police without calling a young constable a bent pig, surely.
    `,
  ),
  lines(
    'lines-comments/thanks-in-the-thread',
    { labels: ['support'], direction: null },
    `
    Best comment on the page, thank you for taking the time to explain it.
    I disagree with you on nearly everything, {name}, and I'm grateful you still answer people civilly.
    Thanks for the correction, I've changed my post.
    You explained the trial better in six lines than the papers did in a week. Cheers doc
    Ignore the rude ones. Some of us came here to learn and you've helped.
    That took guts to write under your own name. Well done.
    Fair play for admitting the mistake, not many would.
    As a parent I just want to say the teachers at that school are marvellous, whatever the article says.
    Superb piece of reporting, careful and kind. I've renewed my subscription because of it.
    Sending love to the family, and to the nurse who's had such horrid things said to her.
    Keep asking awkward questions, we need reporters like you at every council meeting.
    To whoever runs the campaign: my son got his inhaler because of you. Thank you.
    `,
  ),
];
