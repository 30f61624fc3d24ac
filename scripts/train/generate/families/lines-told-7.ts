import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;
const criticism = { labels: ['criticism'], direction: null } as const;

/** More of each: abuse told of at length, agreed with, and things said civilly beside it. */
export const linesTold7: readonly Family[] = [
  lines(
    'lines-told/long-comments',
    told,
    `
    I've followed this since the first hearing, and what strikes me is how ordinary the man looked. Grey anorak, packed lunch. He'd written to her two hundred times to say she was a lying whore who ought to be hanged, and he asked the usher if there was somewhere to heat his soup.
    Lots of people below saying it's 'only words'. My wife was a ward sister. Only words, when a fella rang the ward to say he'd follow her home? She changed her route, then her shifts, then her job. That's what only words cost us, and she was good at it.
    For those asking what was in the leaflet: it said that {name} had sold the playing field to a cousin, it called her a thief and a gypsy, and it gave her mobile number. None of it's true, apart from the number. The police have a copy, and so does the solicitor.
    My granddaughter wants to go into politics. I showed her what our MP had in one afternoon, the ones about her looks, the ones about her skin, the fellow with the axe. She read it all and said 'so someone's got to'. I've never been so proud and so worried at once.
    The article doesn't mention that the teacher was off for a year. They'd started a rumour he was a paedophile because he wore a rainbow lanyard. It took four parents and one Facebook page. He's back now, the kids clapped him in, and none of the four has said sorry.
    Used to moderate the letters page in the days of paper. We had cranks, we had green ink, and now and again one that said 'drop dead'. It'd come in an envelope and you'd put it on the spike. Now it arrives at your bedside at four in the morning, from hundreds, with a map.
    i dunno if this is the place but when i was 14 they made a group called {name} should die and there was 60 kids in it, teachers kids as well. im 22 and im ok. if its happening to you tell someone tell anyone it does stop
    As a juror I couldn't say this then, but I can now: by the second day none of us could look at the screen. 'I'll carve you up' reads differently in Arial, forty feet from the woman it was sent to. We took twenty minutes, and eighteen of those were tea.
    Comment is closed on the related story because some readers named the victim and others called her a liar and a slut. We don't do that here. If you knew her and want to leave a tribute, there's a book of condolence at the town hall in {town} until {day}.
    Spare a thought for the switchboard. Since that programme went out they've had men ringing to call every woman who picks up a murdering cow. They say 'putting you through', and they put them through to a recording of the complaints policy, in Welsh. I love them.
    Someone in our choir shared that meme, the one with {name} as a pig in a trough. I asked her if she'd say it to her face. She went red. The following week she'd baked for the surgery. People aren't lost, most of them, they're just a long way from the face.
    What nobody tells you when you report a stalker is that you'll have to read it all out. Every 'I'm behind you', every 'nice coat today'. To a lad of twenty three with a biro. He was kind. It went to court in the end, and he came, on his day off.
    The professor read the worst of it aloud at the end of her lecture: fake, fraud, ugly old trout, someone should shoot her. Then she put up the slide with the survival curve and said, this is what they're angry about. It was a line going up.
    In answer to the chap who says she's 'playing the victim': a man came over her garden wall with a hammer. I'm the neighbour. I held the torch for the police. I don't know what else you'd like her to play.
    `,
  ),
  lines(
    'lines-told/agreed-more-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    "Debunked," you say, about the claim you're on the drug firms' payroll. Debunked by who, your paymasters?
    My cousin called you a snake oil salesman to your face at the fair. I'd have used fewer words. Con man.
    A fact checker says you're not corrupt. You own the fact checker.
    I don't hold with conspiracy talk as a rule, but this one's a plant, and her questions are written for her by the people who pay her.
    People said you'd lied about your war record and I thought leave the man be. Then I looked. You did. You lied about the lot, you old fraud.
    Sure, sure, "smears". It's only a smear if it isn't true and you know damn well that you pocketed it.
    The trolls say you invent patients. I'm no troll, I'm a clerk at your trust, and you invent patients.
    'Fearless truth teller' it says in your bio, ahead of eleven lies in one morning. You couldn't lie straight in bed.
    How dare they call her a propagandist! Propagandists are good at it. This one's a cheap paid stooge.
    I'd never say she bought the election. She rented it, and her husband's firm sent the bill to us.
    `,
  ),
  lines(
    'lines-told/agreed-more-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    You've asked us to stop calling you names. All right, dimwit, no more names.
    My therapist says not to call people worthless. She's never met you. Worthless.
    It says 'Dr' on the door and 'dunce' on the forehead.
    I read that you cried when they called you a hag. Good. Ugly crying for an ugly woman.
    All these folk saying he's not as stupid as he looks. He is, though. He's exactly that stupid.
    no shade but ur a weirdo and everyone in the year says it
    I'm all for civility in public life, so it pains me to report that you're a pompous, greasy little creep.
    'Don't feed the trolls,' you tweet, you, the biggest bridge dwelling lump in the county.
    They spelled your name wrong on that banner. IDIOT has two Is. Still knew who they meant, didn't you?
    She won't like being called a sour faced old boot, and I do like calling her it.
    The bloke who called you a donkey has been made to apologise to donkeys. I'm not sorry either, you braying ass.
    Roses are red, you're thick as a plank, that's what the whole ward thinks, to be frank.
    Everybody's too polite to tell you this at church: you are a spiteful, ignorant gossip and we can't stand the sight of you.
    `,
  ),
  lines(
    'lines-told/agreed-more-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    It was me that wrote 'watch your back' on your windscreen. Did you think I'd stop at writing?
    You told {programme} that you won't be intimidated. We'll see how brave you are with a knife at your throat.
    People keep saying hang her, and it makes me cross. Hanging's too quick. I'd use the tow bar.
    I hope that you kept that letter, because what's in it is going to happen to you, line by line.
    The copper said nobody would really do it. He doesn't know me. Sunday, when you're back from Mass.
    Not to worry you, only your mate got his windows put through, and yours is the next house on the list.
    `,
  ),
  lines(
    'lines-told/criticism-more',
    criticism,
    `
    The trust's apology came four years late and in the passive voice.
    Why was the motion on rents dropped from the agenda without a word to those who'd tabled it?
    You backed the pylons in opposition, then blocked them in office. What changed, apart from the chair?
    I'm not calling anyone corrupt. I'm saying that a contract this large shouldn't be let in a week with one bid.
    He should have declared the interest. It's a small thing, and it's the rule.
    Not a liar, in my view, but the Minister was careless with that statistic and ought to put the record straight.
    It isn't abuse to ask you how you voted, Councillor. How did you vote?
    Your reply to the bereaved families was cold. They deserved better than a template.
    A hundred and forty pages on school transport, and no one thought of the kids who live past the ford.
    Blocking constituents who ask about {topic} isn't a good look for an elected member.
    I find the BMJ piece weak on harms and weaker on costs.
    wish youd stop tweeting and sort the damp in brunel house
    Let's be fair to her: she inherited a mess. Let's be fair to us: that was six years ago.
    They've privatised the cleaning again, and infection rates are up again. Join the dots, please.
    As a GP I think that the college is wrong about physician associates and has handled its own members shabbily.
    You can't praise carers on {day} and cut their allowance the next morning.
    The police took nine weeks to ring her back. That's not good enough, chief constable.
    Your ban on placards outside the clinic goes too far for me, and I'm pro-choice.
    Don't tell me you're listening, tell me what you've changed.
    The school was right to exclude and wrong to do it by text.
    I thought the BBC package on the asylum hotel was one-sided. Not one resident was interviewed.
    She asked the wrong question, got a useless answer, and called it scrutiny.
    The union leadership sold this deal as a win, and it's a cut after inflation. Members should reject it.
    If you had visited the estate before you voted you'd know there isn't a shop.
    It was reckless to reopen the bridge without a survey, and we were lucky.
    Our MP has spoken once on fishing since {year}. We're a fishing town.
    Rubbish policy, sorry. Nobody on minimum wage can save £4,000.
    My objection is to the bill, not to you. Clause 4 would have put my mother in a home.
    The consultant talked over my wife throughout and addressed me instead. He wants training.
    Your department lost my file twice. I don't think you're evil, I think that you're disorganised.
    It's poor form for the mayor to mock a resident's spelling. He was asking about asbestos.
    `,
  ),
  lines(
    'lines-told/sarcasm-more',
    criticism,
    `
    What a triumph: the hub has replaced six clinics and is two buses from all of them.
    Naturally the cut is called a transformation. I shall tell my bank I'm transforming my overdraft.
    Bravo on abolishing the queue by abolishing the counter.
    Phew, the regulator is 'disappointed'. That'll have the shareholders quaking in their flip-flops.
    Feed the children? In this economy? Let them eat the impact assessment.
    Yes, do sell the fire station, what's the worst that could happen
    And lo, the minister did announce the same forty hospitals a third time, and there was much rejoicing.
    So grateful for the warm bank in the library you're about to shut.
    `,
  ),
];
