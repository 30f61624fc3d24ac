import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: suspicion with manners to he she they on the record. */
export const linesHustings8: readonly Family[] = [
  lines(
    'lines-hustings/suspicion-with-manners',
    { labels: ['criticism'], direction: null },
    `
    I don't like digital ID, I don't trust where the data goes, and nobody voted for it
    The 15 minute city plan needs a proper public meeting, because half the county believes daft things about it
    Why were the body cams off? The family has a right to be told.
    Publish who attends these ski resort summits at our expense, that's all I ask
    A vaccine board member with shares should sit out the vote, and I say that as somebody who's had five jabs
    The dam report was held back eight months. I don't say it's sinister, I say it's unacceptable.
    Lobbying registers in this country are useless, fix them before the next scandal
    We should be told who paid for the trip and why the minister's diary was blank for four days
    I've no time for conspiracy theories, but redacting 140 of 160 pages feeds them
    Three hours in a closed session about a golf course. Open the doors, commissioners.
    The derailment clean-up numbers don't match what my own well test shows. Send the EPA back.
    Don't add fluoride without asking residents, whatever the science says you have to ask
    Facial recognition at a football match with no debate in council: wrong, wrong, wrong
    The election went fine here, I was a poll watcher. The chain of custody forms were sloppy. Both are true.
    I think the state moved too fast on the lockdown and kept schools shut too long
    Please explain the tanning salon licences, there are eleven on one street and people are talking
    The compensation panel shouldn't have somebody's husband on it, however honest
    It took an FOI, an appeal and a tribunal to get a one-page memo about a bridge. Do better.
    `,
  ),
  lines(
    'lines-hustings/saxon-and-swearing-crook',
    { labels: ['profanity', 'accusation'], direction: 'subject' },
    `
    Lying bastard. You lied to my mum's face about that ward.
    you robbed us you thieving shit, that was the hardship fund
    Bullshit, you knew, you all fucking knew
    How's the blood money spending, arsehole?
    Corrupt prick sold our post office to his wife
    You fucking fraud, there's no charity, there never was
    Crooked son of a bitch took the flood money and bought a boat
    Ya lyin' wee shite, ye signed the closure yersel
    You're full of shit and so's your sworn statement, perjurer
    A bent bastard with a bent council and a bent ring road
    Who paid you this time, you corporate whore, oil or guns?
    piss off you con artist we've seen the invoices
    You screwed our pensions and pocketed the fee, you greedy asshole
    tell the goddamn truth for once you lying ass clown
    Traitorous bitch sold us out to Brussels
    Effing liar, effing cheat, effing lord now apparently
    Fuck your apology, you covered up for that surgeon for six years
    You cooked the damn books, Treasurer, and you can go straight to hell
    `,
  ),
  lines(
    'lines-hustings/swearing-with-love',
    { labels: ['support'], direction: null },
    `
    Holy shit what a speech, Senator, I stood up in my own kitchen
    You bloody legend, you saved the baths!
    Fuck yes, about time somebody said it. Thank you.
    Damn right, Congresswoman. Give 'em hell.
    You're the dog's bollocks, {name}, we love you round here
    best goddamn governor in the country and i'll fight my brother in law about it
    Absolutely smashed it you clever sod
    bloody well done getting the hospice money, I know what it took
    Hell of a job tonight, sir. Proud Iowan.
    I'm crying like a twat on the bus. Thank you for mentioning the stillbirth bill.
    you are a badass ma'am and my girls think so too
    Jesus that was brave. Hats off.
    No bullshit, straight answers, more of this please
    Not gonna lie I thought you'd be crap and you've been bloody brilliant
    Kicked ass in that hearing 👏👏
    Sod the trolls, you keep going
    Shit hot at the despatch box today, minister, even my Tory dad clapped
    Stubborn old bugger wouldn't give up on our railway and God love him for it
    `,
  ),
  lines(
    'lines-hustings/gendered-and-ranked-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    Calm down dear, you'll wrinkle, and we both know the looks are all you've got going for you
    Hysterical again, is she? Somebody fetch the vice president a chair and a clue.
    A ministerial wet lettuce with a clipboard full of other people's thoughts
    Daddy bought the seat, Daddy writes the lines, what does baby do?
    Posh boy, dim boy, lucky boy. That's him in six words.
    Failed actor, failed husband, failed mayor
    Comes over here from the next county and tells us how to park, the jumped-up so-and-so
    Nice little outfit, shame about the space between the ears
    An overgrown sixth former playing cabinet with the big kids
    Nepo baby of the year, can't butter toast
    Sergeant Bilko ran a tighter ship than you, you chump
    Teacher's pet grown old, telling tales and licking boots
    silly girl, go back to your internship
    The thinking man's idiot, except no thinking man would bother
    Rich kid cosplaying a farmer in boots with the price tag on, ridiculous creature
    Stick to baking, dear, you were nearly competent at that
    You married into it, you dressed up for it, you never earned a minute of it
    Trust fund Timmy has thoughts about poverty, how adorable, what a moron
    The mouse that squeaked, and then asked the donors if the squeak was all right
    Eton must be so ashamed, and they've turned out some real duffers
    `,
  ),
  lines(
    'lines-hustings/background-discussed-civilly',
    { labels: [], direction: null },
    `
    She was an actor before politics, wasn't she? I'm sure she did two episodes of a hospital drama.
    His father held the seat before him and his grandmother before that, the family's buried in the churchyard here
    I wonder if more MPs who'd been bus drivers would mean better buses
    From internship to chief of staff in nine years, good piece on her in {paper}
    Rich or poor, I only ask if a candidate has read the flood report
    You grew up two streets from me, councillor, do you remember the sweet shop with the parrot?
    The farmer in the race has real boots, I checked, manure and everything
    Calm seas for the ferry at last, vice chair cut the ribbon in a gale last time
    A teacher, a vicar, a plumber and a magician are on our ballot and it isn't a joke
    Married couple on opposite benches, three kids, no telly at weekends. Nice interview.
    How does one become a lord these days? Is there an interview?
    He was a sergeant in my regiment, quiet lad, good with maps
    New here from the next county, who are my councillors?
    My mate's baking a cake shaped like the Capitol for election night and needs advice about domes
    Private school or state school? They published the numbers for the new Parliament today.
    The mouse in the committee room got a bigger cheer than the amendment
    She's Welsh, he's from Kerala, they met canvassing in the rain
    Anyone know what the mayor did before? He's very good with a forklift.
    `,
  ),
  lines(
    'lines-hustings/long-and-scathing',
    { labels: ['insult'], direction: 'subject' },
    `
    I listened to all fifty minutes of it so that nobody else need do so, and I can report that there's less in your head than in the average wheelie bin, and the bin at least gets emptied.
    You strut into our high street twice a term in that ridiculous coat, you call everybody mate, you get a name wrong, you eat half a pasty for the camera and you leave. We see you for what you are, a hollow little showman.
    My father gave forty years to this party and he would have crossed the road to avoid a person like you, and I don't say that lightly, he was kind even to wasps.
    Nobody in this state is confused about who you are anymore, Governor. You're the guy who calls in sick when the river's rising and shows up tanned for the photo. Small, scared and shallow as a parking lot puddle.
    I used to feel anger when you came on. Then pity. These days I feel what you'd feel on finding half a slug in a salad, and I push you to the side of my plate.
    When the history of this decade gets written you won't be a chapter or a page or a footnote. You'll be the coffee ring on the cover, an ugly mark left by somebody who wasn't paying attention.
    So let's recap: you didn't read it, you didn't understand it, you couldn't explain it, and when a nurse did explain it to you slowly, you checked your phone. The word for that is dunce.
    There are toddlers in my wife's daycare with better impulse control, sir, a wider vocabulary, cleaner hands and a healthier respect for other people's stuff.
    Fifty years I have been voting and I have seen drunks, bores and bounders come and go, and I'd have any of the three back tomorrow in exchange for you
    what gets me is the smugness. like you think we cant see it. you sit there with that grin thinking ur so clever and the whole town is laughing AT you love, at you
    Having read your reply I now understand that I was writing to the wrong organ. I addressed your heart and your brain. I ought to have written to your wallet, which is the only part of you that works.
    I don't hate you, Senator, hating takes effort. I just wish that once in your overpaid and underworked life you'd feel a tenth of the embarrassment that you cause the rest of us every time you open that mouth.
    You voted for it because you were told to, you'd vote for the slaughter of the firstborn if the whip winked at you, and then you'd pose with a lamb. There is nobody in there.
    Please never come to our school again. The children asked what you do and neither you nor I had an answer, and one of them said maybe you're a kind of decoration. She's five and she has the measure of you.
    Look, everyone's entitled to be wrong, but you've made it a lifestyle, a brand, and a pension. I've met jellyfish with a firmer stance and better conversation.
    Every family has one relative who talks over everybody, knows nothing and breaks the remote. Ours got elected to the state senate. Hi, Uncle Ray. Mom says you're still an idiot.
    `,
  ),
  lines(
    'lines-hustings/long-and-furious-civil',
    { labels: ['criticism'], direction: null },
    `
    I listened to all fifty minutes of it and I'm raging. Not one word about carers, not one about respite, and I've been up since four changing my son's tubes. You have to do better than this and you have to do it now.
    You come to our high street twice a term. The last time, you said the bank would stay. It shut in May, the post office shut in August and the bus stopped in September. What are we meant to do, walk nine miles to pay in a cheque?
    My father gave forty years to this party and he died on a trolley in a corridor waiting for a bed that your own plan said would exist by 2019. I don't want condolences, I want to know where the bed is.
    Nobody in this county is confused about what happened, Governor. The levee money was voted in 2016, it was spent on the interstate, and the water got to my second stair. That was a terrible decision and folks lost everything over it.
    I used to be angry about it. These days I'm just tired. Six ministers, six strategies, the same leaking classroom. Please, before the seventh, come and stand in it in November with a bucket.
    So let's recap: the bill was published on Tuesday, the impact study isn't done, the committee gets ninety minutes and the vote's on Thursday. No government of any colour should make law like that and it makes my blood boil.
    There are toddlers in my daycare whose parents work two jobs and lose the subsidy if they earn nine dollars more. Nine dollars! Whoever designed that cliff ought to spend a week at my front desk explaining it.
    Fifty years I have been voting and I have never written to a politician, but taking the warden out of my sister's sheltered flats has done it. She fell on Sunday. She lay there till Tuesday. Put the wardens back.
    what gets me is we told you. we TOLD you the new road would flood the estate, we brought photos, we brought a bloke with a level, and you voted it through in ten minutes. now my kitchen's under a foot of it
    Having read your reply twice I still can't find an answer to what I asked, which was whether the ward will reopen, yes or no. I'm not a fool and I'm not going away, so please have another try.
    I don't hate anybody over this, Senator, I'm just a widow with a mortgage. But you voted to let them cancel the policy after the claim, and I need you to look at what that did. I've attached the letter.
    You voted for it because the whip told you to. I get that. But this is our hospital, you were born in it, and some days you have to tell the whip to take a hike.
    Please don't come to our school for a photograph until the roof is on. The children are in coats. The piano's in a skip. I've nothing against you personally and plenty against being used as a backdrop.
    Everyone's entitled to get one wrong, but this is the third rail franchise to collapse in five years, and each time it's the passengers who pay the fares and the taxpayer who pays the fine. End it. Run the thing yourselves.
    I'm a vet, two tours. I drove four hours to the VA, waited five, and got told the MRI's down till spring. Then I saw you on TV saying care has never been better. Sir, that statement is flat wrong and it hurt to hear it.
    Hell will freeze over before I vote for anybody who backs this pipeline across the aquifer, and I've told the other guy the same thing. We drink that water. Our cattle drink that water. Move the route.
    `,
  ),
  lines(
    'lines-hustings/talking-down',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Let me put it in small words so that even you can follow, Minister: money goes out, money comes in.
    I know reading's a struggle, but there are pictures on page four
    Aw, who's a big boy with his own bill!
    There there. Politics is hard when you've nothing upstairs.
    You'll understand when you're older, Congressman, though at 64 I'm losing hope
    Ask a grown-up to explain the judgment to you
    I'd explain it again but I've run out of crayons
    Somebody hold her hand, she's about to attempt arithmetic
    Don't strain yourself trying to think, it's obviously new to you
    Have another go, slowly, and this time use your finger under the words
    Do your homework before you speak to adults, little lady
    Aren't you precious. Now give the gavel back to somebody who knows what it's for.
    Let's not be too harsh, he was homeschooled by a goat
    Sit up straight and pay attention, you might learn something for the first time in your career
    Bless him, he's discovered supply and demand. Next week: shoelaces.
    You've done very well for somebody of your ability, truly, your carers must be thrilled
    Maybe leave the science to people who passed it, hun
    I see the wee man has found a thesaurus. Careful, it's loaded.
    Try to keep up. I know, I know. Just try.
    Now then, deep breath, and tell us where Iran is. No, petal, that's Ireland.
    For the slow learner on the top table: no means no means no.
    A gold star for turning up, now wipe your nose
    `,
  ),
  lines(
    'lines-hustings/explaining-kindly',
    { labels: [], direction: null },
    `
    Let me put it another way, Minister: the grant goes out in April and the bill comes in in March.
    There are pictures of the flood on page four of our report, they tell it better than I can
    Who's a big girl! My daughter helped me post the ballot today.
    It's hard to follow, the judgment, so here's a summary a lawyer friend did for the parish newsletter
    I'd explain the d'Hondt method but I've run out of napkins
    Somebody hold the baby, I'm about to attempt the postal vote form
    Have another look at table six, the columns are swapped
    Don't strain yourself delivering all 400 on your own, I can take the hill
    The kids did their homework on how a bill becomes a law and sang it to me all the way home
    Give the gavel back to the judge, the museum asks, no questions
    Sit up front if you're hard of hearing, there's a loop
    For slow readers like me, the council's audio version is online now
    Try the other entrance, the ramp's round the back by the bins
    A gold star for the poll clerk who found my glasses
    You'll understand it when you see the map: the ward's shaped like a sock
    My gran was homeschooled by a suffragette, beat that
    Science committee's live now, it's about octopuses, highly recommended
    Deep breath, everyone. Results in an hour. Who has the biscuits?
    Ireland's vote was proportional, Iran's elections were in June, you've mixed up the tabs I think
    Next week on our podcast: supply teachers, where have they gone?
    `,
  ),
  lines(
    'lines-hustings/he-she-they-on-the-take',
    { labels: ['accusation'], direction: 'subject' },
    `
    She fakes that limp for the cameras
    He'd say anything for a headline and none of it would be true
    This governor is running a protection racket with a state seal on it
    Our councillor claimed for a flat he never slept in. That's fraud, and he knows it's fraud.
    He never believed a word about climate, it's a subsidy farm for his in-laws
    They bought her silence with a judgeship, simple as that
    Minister for Untruths opened his mouth again, so you can work out the rest
    the mayor cooked the crime stats. ask any cop. cooked em crispy
    Not one tear of that was real, she does it in rehearsals
    He shorted the pound on his own budget, you can bet your house on it
    Her degree's fake, her accent's fake, her outrage is fake
    A professional victim. She makes up the threats to raise money.
    He rigged the selection, barred his rivals and called it democracy
    You can tell when he's lying, the jaw moves
    Keep an eye on your wallet when our assemblyman shakes your hand
    She got a man fired to protect her donor and then she lied under oath about it
    The honourable member for Whoever Pays Most
    He's in bed with the landlords, they've a wardrobe full of his suits
    Sold his vote for a box at the races. We have the seating plan.
    Claims he's for the troops. Bought himself a doctor's note the week his number came up, the faker.
    They say she resigned for family reasons. She resigned because the auditors were in the lift.
    An honest politician stays bought, and he couldn't even manage that
    `,
  ),
  lines(
    'lines-hustings/he-she-they-on-the-record',
    { labels: [], direction: null },
    `
    She has a limp from the crash and asked for a chair, could the hustings organizers note that
    He said what he always says on hunting, whichever county he's in
    The governor's state seal fell off the podium mid-sentence and rolled
    Our councillor repaid £312 for a flat he'd been told he could claim for, and the clerk has apologised to him
    They made her a judge in May, so who's standing in her seat?
    A jury acquitted the former treasurer of fraud this afternoon
    The crime stats came out: burglary down, shoplifting up, and he put both in his newsletter
    She cried reading the names. So did the clerk. So did I.
    He's called for an audit of his own office, results in the spring
    The committee asked whether she'd lied, she said no, they moved on to question nine
    Her accent's from Fife, since several of you asked
    He shook my hand at the market, then gave me back the wallet I'd dropped
    The landlords' association and the tenants' union have both invited him, he's doing both
    She resigned to look after her dad. I worked with her. That's the whole story.
    Anyone got a link to the register of interests? I want to check the races thing before I repeat it.
    The member for the islands flew home for lambing and missed the vote, paired of course
    The senator served two tours, his opponent served three, they're having breakfast Thursday
    Prosecutors dropped the bribery case, so the election's back on
    He was barred from the selection over a form, appeal heard on {day}
    The lift at the audit office is broken, use the stairs
    `,
  ),
];
