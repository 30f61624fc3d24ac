import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const criticism = { labels: ['criticism'], direction: null } as const;

/** Civil fault found with what people did, and sarcasm on policies. */
export const linesTold6: readonly Family[] = [
  lines(
    'lines-told/criticism-of-decisions',
    criticism,
    `
    You voted to close the pool on {day} and told us on Friday it was safe. Which was it?
    I think the committee got this badly wrong, and I'd like to know who read the consultation.
    With respect, Minister, a nurse can't eat a review.
    The new booking system's a disaster for anyone over seventy, and you were warned of that in March.
    Closing the walk-in centre before the new one opens makes no sense at all.
    You promised a vote on {topic}. There's been no vote. Please explain.
    i dont get why you backed the developers on this one when 800 of us wrote in
    Moving the bus stop away from the sheltered flats was thoughtless. Put it back.
    It's the third time the report's been put off, and patients are the ones who pay for that.
    I don't doubt that you meant well, but the ramp is too steep, and my wife has fallen on it twice.
    Spending £40k on a logo in the same week as the library cuts was a poor choice.
    Sorry, no. Ten minutes per patient isn't safe and you should be saying so louder.
    This budget takes from carers and hands it to consultants. I'd call that the wrong way round.
    Your party had fourteen years to fix social care, and my mother is still on a trolley.
    The Mayor's decision to cancel the night bus leaves hospital cleaners with a two hour walk. He ought to try it.
    Felling those limes was vandalism with a permit.
    I'm disappointed that our MP abstained. We don't send people to London to sit on their hands.
    A school with no heating shouldn't have a new sign. Priorities please, governors.
    You cut the grit bins and were surprised by ice.
    The appointment should've been advertised. Giving it to a friend, however able, looks bad.
    Nobody asked the disabled residents before you took out the blue bays. Nobody.
    We were told that masks didn't matter, then that they did, and no one has said sorry for the first bit.
    Killing off the apprentice scheme to save sixty grand is a false economy, Councillor.
    I've read all 90 pages and there's not one number for how many beds we lose. That's a failure.
    It was unfair of the head to punish the whole year for what two lads did.
    Our vicar should have consulted the ringers before selling the bells.
    The trust spent more on lawyers than on the ward, and that's a scandal in my book.
    Your flood plan has my street down as a hill. It's not a hill. Please come and look.
    He had no right to publish those emails without asking the families first.
    Scrapping the bursary was a mistake in 2016 and it's a mistake now.
    Council tax up 5%, and the bins go to every third week. You can't be shocked that people are angry.
    Whoever signed off that contract should account for it in public.
    The inspection took one morning. A hospital this size can't be judged in one morning.
    I'd have more time for the strike if emergency scans had been left out of it, doctor.
    Letting sewage into the river for 900 hours and paying a bonus on top: how's that defended?
    `,
  ),
  lines(
    'lines-told/criticism-of-words-and-figures',
    criticism,
    `
    That figure of yours is from before the pandemic, and the newer one says the opposite.
    The graph starts at 90, which makes a small change look huge. Misleading, even if you didn't intend it.
    You said 'no evidence'. There are two trials. You may not like them, but they exist.
    I believe the claim about waiting lists is false, and here's the table from the ONS.
    Correlation, Professor. You'd mark a second year down for it.
    Your column blames immigrants for rents without a single number. I expected better of the paper.
    What you told the committee isn't what you told us in {month}.
    He dodged the question four times. I counted.
    The headline says cure, the study says mice.
    That isn't true about the hospice, I sit on the board. Please correct it.
    Sample of 22, no controls, and it's on the front page. I'm not persuaded.
    She was wrong about the dates, and she ought to say so rather than block people who point it out.
    Calling the protest a mob was lazy. There were prams.
    I don't accept that 'lessons have been learned'. Name one.
    you keep saying record funding but its a record every year thats what inflation is
    With all due respect, that's not what the law says. Section 21 is quite short, do have a look.
    The interview was soft. You let him off on the pensions bit completely.
    A bit rich to lecture us about honesty when the correction was tucked away on page 34.
    Doctor, I followed your thread until the part on vitamin D. It overstates what that trial found.
    In your speech you left out the bit where your own group voted for it.
    The MP's leaflet uses a photo of a road that was mended by the previous council.
    If you're going to quote me, quote the whole sentence.
    Not a fan of how you spoke over the lady from the food bank.
    It's an exaggeration to call it a cover up. Slow, muddled and badly minuted, yes.
    Your joke about northern trains fell flat here in the north, where we haven't any.
    That apology was the sort which is sorry for how we feel.
    I'm a supporter, and I cringed. You didn't know your brief tonight.
    Eleven paragraphs, and not one patient in them.
    The minister's answer on {topic} didn't survive contact with the follow-up question.
    Your poll was of your own followers. It tells us about your followers.
    I've heard you say 'hard working families' nine times, and 'single people' not once.
    Blaming the weather for a leak that was reported in August won't wash.
    This op-ed misrepresents what our union asked for. We asked for a review, we didn't ask for a walkout.
    To use a murdered child's picture in a campaign leaflet without her parents' leave was wrong. Take it down.
    `,
  ),
  lines(
    'lines-told/criticism-angry-but-civil',
    criticism,
    `
    I'm furious. My father waited nineteen hours on a chair, and your press release says the winter plan is working.
    This is a disgraceful decision, and I'll be saying so at the ballot box.
    You should resign over this, and I say it without pleasure.
    Shame on the council for doing it in August, when everyone's away.
    We're sick of being ignored up here. Sick of it. Come to {town} and see the state of our A and E.
    Absolute shambles of a meeting last night, the chair lost control by item two
    How can you sleep on a majority of four and call it a mandate?
    No more excuses, please. Publish the fire report.
    I could weep. All that work by the volunteers, and you binned it in ten minutes.
    What the hell is the point of a complaints line that's shut at weekends
    You've let us down, Kate. I never thought that I'd type that.
    The bloody potholes have now had two of my tyres. Where do I send the invoice?
    It's a rotten policy, it hurts the poorest, and you know it hurts them because your own report says so.
    Never been so angry with a party I've belonged to for thirty years. The whip was wrong and you were wrong to follow it.
    Our kids deserved a proper inquiry and what they got was a PDF.
    Enough. Either back the motion or tell the families to their faces why you won't.
    I hate this bill, every clause.
    You were elected to hold them to account. When are you going to start?
    my nan died waiting for that scan so forgive me if i dont clap for the new target
    Cowardly decision by the board, and I'd say so to any of them over a coffee.
    This government's record on prisons would embarrass the Victorians.
    A lethal junction, three deaths, nine years of letters. What will it take?
    Don't tell me it's complicated. I've filled in the form eleven times, I know how complicated it is.
    I lost my vote of confidence in you when you took the trip to Doha, Mr Steel.
    The strike has cost me my operation. I back the nurses still. I don't back a minister who won't meet them.
    Sack the contractor, get the money back and say sorry to the street.
    You people in Westminster have no idea what a bus costs here, and that vote proved it.
    It stinks, the way that this was rushed through before the election.
    Stop hiding behind the regulator. You set the staffing. You could change it by Friday.
    As a taxpayer I object in the strongest terms to the purchase of a second ceremonial chain.
    `,
  ),
  lines(
    'lines-told/criticism-in-passing',
    criticism,
    `
    Good on vaccines, poor on ventilation, hopeless on replying to emails.
    I like you, {name}, but that was a daft vote.
    Decent speech. Shame about the amendment.
    Not your finest hour, Councillor.
    Wrong call imo
    Too little, too late, and in the wrong postcode.
    Bit disappointed in this one if I'm honest.
    I'd have done it the other way round: ask the teachers, then write the policy.
    Fair play for turning up. You still haven't answered Mrs Oduya's question about the asbestos.
    She's a fine doctor and a muddled columnist.
    Your heart's in the right place. Your cycle lane isn't.
    not convinced tbh, wheres the costings
    He works hard, I'll give him that. He works hard at the wrong things.
    The clinic's staff are lovely; it's the phone system that I'd throw in the sea.
    Respectfully disagree. The two child limit should've gone on day one.
    My only quarrel with the report is its conclusion.
    For someone so careful with evidence you were careless here.
    We agree about the destination but you've put us on the wrong bus.
    You've done more for {town} than anybody, which makes this vote harder to swallow.
    Overpromised again. We'd have been happy with the bench.
    The idea's sound, the timetable is fantasy.
    Missed opportunity, that debate, you had her on the ropes over PPE and changed the subject
    I'm with the nurses on pay and against them on parking.
    The ward was clean and the food was grim, and nobody could tell me who was in charge.
    `,
  ),
  lines(
    'lines-told/sarcasm-on-policy',
    criticism,
    `
    Oh good, another strategy. I was worried we might get a doctor.
    Marvellous. They've fixed the waiting list by not counting the people on it.
    So the plan for flooding is a leaflet. Printed on something absorbent, one hopes.
    Lovely to see the council has found £90,000 for a sculpture of a bus, seeing as we've lost the bus.
    Great news for everyone who's always wanted to ring at 8am and be 47th in the queue.
    Nothing says 'we value our nurses' like a parking charge.
    Well done all on the new hospital, which as far as I can see is a sign in a field.
    I, for one, welcome our new four-weekly bin collection and the rats who'll be running it.
    Ah yes, the famous trickle. Still waiting down here with my bucket.
    Congratulations to the water company on its bonus, richly deserved, you can taste it in the sea at Whitby
    Clearly what my disabled son needs is another assessment to see if he's still disabled. Fingers crossed!
    Thank goodness the inquiry will report by 2031. I'll put a date in my granddaughter's diary.
    Brilliant idea to hold the consultation online about the closure of the place with the computers.
    They've banned ball games on the only grass. Childhood obesity will be solved by stern notices.
    Forty new houses, one new doctor? Don't be greedy. No new doctor.
    don't worry everyone the minister is 'monitoring the situation', that'll keep nan warm
    My tooth is delighted to learn of the dental recovery plan. It's in a jar.
    Because obviously what teachers have is too much time.
    I see we're levelling up again. Mind your heads.
    Wow, a whole £1.20 a week for carers. Shall I get the yacht in blue?
    And the prize for Most Imaginative Use of the Word 'Soon' goes to the department of health.
    The pothole outside mine has been up for so long I've applied for it to be listed.
    How thoughtful of the train company to give us an hour to admire {town}.
    Six ministers in five years. It's like a very dull Doctor Who.
    The new app's so easy to use that my mother, 88, only had to buy a phone, get an email and learn to read upside down.
    Terrific. We've swapped a lollipop lady for a painted line.
    I do love a 'listening exercise' with the decision stapled to the front.
    Next week's cost saving: unscrew every other bulb and call it mood lighting on the wards.
    Ten out of ten for the press photo. Shovel, hard hat, no actual hole.
    Apparently you can't have a GP but you can have a wellness podcast. Physician, stream thyself.
    What a relief: the sewage figures will now be published in a format that nobody can open.
    Top marks to whoever put the cycle lane through the bus shelter, it's a bold piece of modern art
    Of course we can house the homeless. In a pilot. In 2029. In Kent.
    Who needs youth clubs when there's a perfectly good ring road to stand beside?
    Splendid, they've renamed it again. I expect the scanner will start working now.
    Nice one, another tsar. Have we checked how the last lot of tsars worked out?
    If I stand very still on platform 2 do you think that the timetable will come true?
    `,
  ),
  lines(
    'lines-told/sarcasm-harmless',
    { labels: [], direction: null },
    `
    Traffic lights on the roundabout, roundabout at the traffic lights. {town}, I adore you.
    Yes, I'm sure the seagulls will read the new by-law about chips.
    Another beautiful British summer, I've only had to wring out my hat twice since lunch.
    Meeting ran three hours and we've agreed the date of the next one. Democracy, eh.
    Well, if it isn't the consequences of my own decision to stand for parish council.
    The printer at the town hall has developed a view on net zero and gone on strike.
    Oh to be a Victorian sewage engineer, they put up statues to you in those days.
    We have achieved bunting. The rest of the regeneration is expected to follow.
    i see the clocks have gone back, which is more than can be said for the scaffolding
    Our new swimming pool opens with a gala, weather, unions, plumbing and Mercury in retrograde permitting.
    Ah, the annual hunt for the gritter's keys.
    I've read the whole local plan and I can report that the butler did it.
    Replacement bus service? Say no more, I'll bring a tent.
    The consultation closes on Friday at noon, so naturally the link went live at ten to.
    Nothing like standing in a field in February with a clipboard to make a person question the franchise.
    Big thanks to the fog for hiding the new car park.
    A 40 page risk assessment for a cake stall. The Victoria sponge scored amber.
    Fifteen candidates for one seat. There were fewer at my wedding.
    You wait an hour for a manifesto and then three of them come at once, all with the same bridge.
    Bins day moved again. I now consult the tide tables.
    Somebody's put a traffic cone on the statue, so that's the arts budget spent.
    The committee on shorter meetings will meet from two until six.
    I'd tell you my joke about the NHS computer system but it's still loading.
    Who knew that 'light touch regulation' would be this heavy to lift?
    They say the high street's dying. It isn't, it's just resting, like the escalator.
    Three prime ministers have promised us that bypass; we've had the ribbon since 1974.
    The mayor has opened a bench. Crowds wept. I sat on it. It's a bench.
    Nothing to see here, just a lorry under a low bridge for the ninth time since Easter
    Half price off-peak singles, available only on days with no y in them.
    A minute's noise will be held at the library to mark its new opening hours, which are a minute.
    Oh, a seminar on the four day week, how lovely, it's on a Friday.
    Our ward's new slogan is Forward Together, agreed by four votes to three.
    The heating in the council chamber has two settings: Sahara, and 'the minister will see you now'.
    Loving this new open plan hospital car park, or as we used to call it, the A road.
    Mum's been offered a telephone appointment about her hearing.
    The robot at the tax office has told me it understands how I feel. That makes one of us.
    Good to know that the emergency planning office will be closed due to snow.
    Still no news on who'll pay for the cathedral roof, though the pigeons have made a deposit.
    By-election leaflets today: seven. Birthday cards: one, from the dentist.
    `,
  ),
];
