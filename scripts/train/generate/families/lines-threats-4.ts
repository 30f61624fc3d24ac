import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What looks like threats in public life and is none: threats told, court news, notices, fighting words, worry, legal letters. */
export const linesThreats4: readonly Family[] = [
  lines(
    'lines-threats/told-by-receiver',
    { labels: [], direction: 'quoted' },
    `
    This was in my inbox on Sunday morning: "one bullet is all it takes". I've passed it to the police and I'm still holding my surgery.
    He wrote that he would burn my house down with my children in it. He was seventy-four. He cried in court.
    Got called a traitor who should hang, again, before I'd finished my Weetabix
    A man told me yesterday I ought to be shot. I asked him whether it was about the bins. It was about the bins.
    they said they'd wait for me outside work. i took a different bus. that is what posting about masks does to your week
    Someone has sent a photograph of a noose to every nurse on our ward.
    Eleven death threats in one month, of which the platform removed two, and told me the rest "did not breach standards".
    My caseworker, who is twenty-two, opened a letter that said we know which way you walk home. She has since resigned.
    For anybody who thinks it's banter, here's a sample: "I hope you get raped and your kids watch". That was a reply to a post about swimming lessons.
    My husband found it first: YOUR DEAD, spray painted, spelt wrong, on the garage
    When you get "tick tock" from the same account every night for a month you stop sleeping, I'm telling you, it works on you
    I've kept a diary of them. Monday, hang her. Tuesday, hang her. Wednesday, somebody wished me a nice day and I didn't know what to do.
    "Come to {town} and you'll leave in a bag" is what this charming fellow had to say to a seventy-year-old campaigner about a bypass
    To the person who told my daughter's school that I'd be "dealt with": they called the police, and she had her maths test anyway
    Three pages of green ink, the gist being that I'm to be executed under common law by the 15th. Anyone else on the council get theirs?
    I was told I'd get acid in my face if I stood again. I'm standing again.
    Here is what he posted about my colleague, name blanked out: "needs stabbing". Here is the platform's answer: no violation found.
    It's the polite ones that scare me. "I do hope your boys get home safely." Signed with a kiss.
    yeah so I got threatened on the school run, bloke said he'd have my legs, all over a parking cone
    Reply from a so-called patriot: he'd run me over and reverse. My crime was wanting a 20 zone.
    He said he would kill me. I said I had another patient at ten past. You learn to carry on, but I shook all the way home.
    They left a dead rat on the step with a card in its mouth that had my name on it. Forensics were lovely about it.
    The voicemail just says "soon" and then breathing. Seven of them now. Number withheld.
    Screenshot four is the one where he describes what he'd do with the hammer. I'd skip it if you're eating.
    `,
  ),
  lines(
    'lines-threats/news-and-courts',
    { labels: [], direction: 'quoted' },
    `
    A man of 41 from {town} has admitted sending an MP messages in which he said he would cut her throat. Sentencing is in {month}.
    Jailed for eighteen months: pensioner who told doctor "you'll swing for this" in 43 emails
    Court hears defendant promised to "put a bullet in" the councillor over a refused loft conversion
    Police are investigating after threats to bomb a primary school were emailed to the head
    The jury was shown posts in which she called on others to burn the hotel with everybody in it. She said she'd been upset. She got thirty-one months.
    Survey: half of GPs' receptionists have been told they'll be hurt, and one in eleven has been followed home
    Suspended sentence for the man who wrote that a journalist should be "strung up from the nearest lamp post"
    Committee took evidence from a candidate who was told her kids would be next and who then withdrew from the ballot
    Trial of the man accused of plotting to kill a minister opens today, and prosecutors say he had bought a machete and a train ticket
    {paper} reports the umpire was threatened with having his legs broken over an lbw in the third eleven
    Teenager who messaged a teacher saying he'd stab her has been given a referral order, and wrote what she called a very good apology
    Inquest told the stalker had texted "saw you in the blue coat" two days before the attack
    Restraining order for common law "sheriff" who issued hospital staff with execution notices
    Our reporter listened to the planning hotline for a day. Nine callers, two of whom said they'd come down and batter someone.
    Three men charged after a mob shouted "drag them out and hang them" at the migrant centre on Saturday night
    Ofcom's figures out today: one in five women in public life has been threatened with rape online
    Judge to defendant: you told a woman with two small children to check under her car, and you now say it was a joke. I do not find it funny.
    The BBC has seen the group chat in which members discuss which councillor they would shoot first. Four have been suspended.
    Ex-soldier denies saying on Facebook that the health secretary should be put against a wall
    Man arrested at airport after phoning the surgery to say he'd be in with a shotgun. Nobody hurt. Surgery reopens {day}.
    Football banning order for the lad who told the striker he'd end his career with a bat
    Referees' charity says it logged four hundred threats of violence this season, a quarter at matches for under-twelves
    `,
  ),
  lines(
    'lines-threats/news-of-attacks',
    { labels: [], direction: null },
    `
    A boy of fifteen was stabbed outside the chicken shop and the whole of year ten were at the bus stop. Counsellors are in school tomorrow.
    Nine years since she was murdered on her way to a surgery. I still think of it before every one of mine.
    Two hurt after car driven at pedestrians in {town}, police say not terror related
    Someone set fire to the mosque door last night. We were all there with brooms and soup by nine.
    Gunman still at large, please avoid the precinct and don't share footage
    The nurse who was attacked with a hammer has come out of intensive care, what a fighter she is
    Shots were fired at the embassy, no injuries reported
    The MP was knifed in a church hall by a man he was trying to help. Let that sink in.
    They found her body in the river on Tuesday. She was a friend. Please, no theories under this post.
    Acid attack on a delivery rider, second this month, where's the strategy?
    Bomb disposal have finished, it was a biscuit tin. Residents can go back.
    Jury out in the murder trial of the lad from our road, awful for both families
    Vigil at six for the shopkeeper who was beaten to death for forty quid and some cigarettes
    Petrol bombs in Derry overnight, kids as young as ten. We've been here before and nobody wants to go back.
    The arsonist had lived opposite the family for eleven years and had been at the christening
    Man killed by falling masonry on the high street named locally, collection in the butcher's
    Hostages' families say they've been told nothing since {month}
    Knife bins on the estate took in 214 blades, among them a sword
    That poor dog walker at the bottom of the cliff turns out to have been pushed, it said on {programme}
    Terrible scenes at the Christmas market, thinking of everyone over there tonight
    `,
  ),
  lines(
    'lines-threats/fighting-words-in-politics',
    { labels: [], direction: null },
    `
    Kill the bill! Meet at the fountain, {day}, one o'clock, placards provided
    We will fight for our NHS on the wards, in the car parks, and at the AGM
    Axe the tax, save the bus, sack the consultants
    They tried to bury the report. We're digging it up. Motion 14, be there.
    This government is on life support and the by-election will switch it off
    You'll be wiped out on the doorsteps in May, {name}, I've seen our canvass returns
    Knives are out for the leader, three letters in already by my count
    See you at the ballot box. That's where we settle this.
    An ambush at PMQs, a hand grenade from the back benches, and the chancellor bleeding support by teatime: great telly
    His career is dead and buried and the by-election only has to carve the stone
    Strike first, talk later, that's the mood on the picket line
    The amendment was strangled in committee, but we shall be back with another
    Bring back British Rail and hang the expense!
    Coming after the landlords with everything we've got: a licensing scheme and a very good solicitor
    It's a war on motorists, says a man in a car the size of a tank
    Target seat alert 🎯 we need forty volunteers in {town} on Saturday
    Our union will not be silenced, cut down or bought off. Ballot papers out Monday.
    We've got {party} in our sights and nine hundred leaflets to deliver before the rain
    Rally the troops, chaps, there's a parish council vacancy
    The whip's been beaten black and blue by his own rebels, forty-one votes
    Smash the patriarchy but first please put out the chairs
    Tick tock, prime minister. Eleven days of contingency fund left and no budget.
    Burn the rulebook, not the planet 🌍
    Pull the plug on the incinerator. Pull it now.
    Your majority is toast, mate. 312 votes. I'll bring the butter.
    Take no prisoners in the debate tonight, {name}, facts only, straight for the jugular
    Let's finish them off at the polls and then have a nice lie down
    The campaign to stop the mast meets in the Legion. We don't go away quietly. Bring a biro.
    `,
  ),
  lines(
    'lines-threats/firm-criticism',
    { labels: ['criticism'], direction: null },
    `
    People will die on those trolleys because of what you voted for tonight, and I want you to know we'll remember it in May
    You have killed our high street with that one-way system, councillor
    Resign by Friday or we table a motion of no confidence. Your choice.
    If you close that ward, women will lose babies in ambulances on the A road. That isn't drama, it's what the midwives told your own committee.
    We are coming for your seat, {name}, with a good candidate and a better argument
    This cut lands on the necks of the poorest and you smiled as you announced it
    One more broken promise about {topic} and you've lost me and my whole street
    You'll be held to account for the care home deaths at the inquiry, under oath, in daylight.
    Take down that leaflet. It's wrong on page two and the complaint is already with the returning officer.
    I've voted for your lot since 1979 and you've put the knife into every pensioner in {town}. Never again.
    You can hide from the hustings but you can't hide from your voting record
    My brother took his own life waiting for that appointment. You had the figures in {month}. I'll be at your surgery on Saturday to ask you why, and I'd like an answer.
    the budget murders youth services, slaughters the arts and leaves the potholes alive and well
    You've had your warning from the auditors twice. A third and it's commissioners. Sort it out.
    Your policy is a death sentence for dairy farms, and I say that as someone who's milked at five every morning for forty years
    Shooting the badgers hasn't worked, minister, and shooting more of them won't either
    When those flats burn, and without sprinklers they will, your name's on the minutes
    Hammering small shops with rates while the warehouses pay nothing. Shame on this chamber.
    You are strangling this village with your red tape, and your neighbours see it
    Enough. Step down from the committee before the members make you.
    `,
  ),
  lines(
    'lines-threats/worry-and-care',
    { labels: ['support'], direction: null },
    `
    Please be careful walking back to your car after these meetings, {name}, there are some odd people about. We can send two stewards with you.
    Thinking of you and the children after that horrible letter, you don't deserve a word of it
    Whoever threatened you has to go through all of us first, and there are forty in the choir alone
    Glad the police are taking it seriously, do keep your doors locked and ring us any hour
    I saw what that man said he'd do to you, I've reported him, and I'm bringing soup
    You're braver than the lot of us, standing up there the week after somebody smashed your windows
    Stay safe tonight doc. Some of those replies turned my stomach
    Nobody should have to check under their car because they voted on a bypass. Solidarity, councillor.
    hope you get home ok, text when ur in x
    We'll walk you to the station. No arguments. Sue's got the big umbrella.
    My heart stopped when I heard there'd been a knife at the surgery. So relieved you and your staff got out.
    They want you scared and silent and there you are on {programme} talking about school dinners. Love it.
    Get a good camera for the front door, {name}, my lad can fit it for nothing after what you've been through
    The cowards who wished cancer on you can take a running jump, we think you're marvellous
    Fight on, professor! Half of {town} has your back
    Don't let the hang-em brigade put you off standing, your ward needs you
    Sending strength to your family. Nobody's kids should be dragged into this.
    You saved my dad's life, and I'll not stand by while some keyboard warrior threatens yours
    `,
  ),
  lines(
    'lines-threats/condemning',
    { labels: [], direction: 'quoted' },
    `
    Telling a doctor she should hang isn't debate, it's a crime, and I say that as someone who disagrees with every word she wrote
    To the chap above who thinks "someone should shoot him" is a joke: ask a widow
    Whatever you think about {topic}, don't put nooses on placards. Not in our name. Take it home.
    I don't like the man's politics one bit but the fella who said he'd have his kneecaps wants locking up
    How is "burn it down with them inside" still up after nine hours? I've reported it, please do the same.
    Imagine writing "your kids are next" to a woman because of a cycle lane and then sitting down to your tea
    Nobody who believes in Jesus writes to a midwife that she'll burn in her bed. Repent of that, sir.
    We banned a member tonight for saying in the group that the ref wants stabbing. It's under-tens. Give your heads a wobble.
    "lol only kidding" doesn't cover it mate, you told her to watch her back and gave the name of the street
    Calling for MPs to be lined up and shot helps no one, and it's the staff on nineteen grand who open the post
    Is it me or has "traitor" become a thing people say right before somebody gets hurt
    I was at that protest and I heard the chant about hanging them and I went home. Not what I came for.
    Mods, please look at the comment wishing a lorry on the cyclist, he's somebody's dad
    Free speech doesn't cover saying you'll wait outside for her with a bat, as the court has just made clear
    The "just a forecast" crowd know exactly what they're doing when they write about red on a cream coat. It's a threat, and you can report it as one.
    Delete that. You can loathe what the trust did without wishing a stabbing on a receptionist.
    If you've ever typed tick tock at a nurse you are the problem
    `,
  ),
  lines(
    'lines-threats/notices-and-law',
    { labels: [], direction: null },
    `
    Any person found fly-tipping on this land will be prosecuted and their vehicle may be crushed
    Final notice: unless payment is received within fourteen days we shall apply to the court for a liability order
    You are hereby required to attend {town} Magistrates' Court at 10 a.m. on the 9th. Failure to do so may lead to a warrant for your arrest.
    My solicitor will be writing to you on Monday about those remarks, which I regard as defamatory. Kindly preserve your messages.
    I shall see you in court, sir.
    Take it down within 24 hours or I report it to the ICO
    Trespassers will be shot with a water pistol, beware of the grandchildren
    Penalty for improper use: fifty pounds, same as in 1983
    Officers will be using stop and search powers in the town centre from six tonight until four in the morning
    Have you handed in your firearms? Amnesty ends {day}, no questions asked, any station.
    Parents who harass our staff will be excluded from the premises and the police informed
    Dispersal order in place at the seafront: anyone told to leave who returns within 48 hours can be arrested
    We are seeking a man in a long coat seen following women near the towpath. If you recognise him ring 101.
    Dogs found worrying sheep may lawfully be shot. Nobody wants that. Use a lead.
    Say that again and I will report you to your professional body, doctor, and send them the recording too
    You've been served notice under section 21, get advice this week, don't just move out
    If you carry on ringing me I'll ask for a restraining order, I mean it, I've spoken to an officer already
    Controlled explosion at the quarry at noon on {day}. You may hear a bang. Please do not ring 999.
    The bailiffs are coming on Thursday and the law says they can't force the door. Keep it shut and call this charity.
    Armed police training on the moor this week, don't be alarmed by gunfire
    Persons climbing the scaffold do so at their own risk of death, says the sign, and there's a lad up there eating a pasty
    `,
  ),
  lines(
    'lines-threats/same-shape-kind-meaning',
    { labels: [], direction: null },
    `
    Your little girl won't always want to hold your hand so enjoy the walk to school while it lasts
    I know where you work and I think your team did a super job with my mother's hip
    Nice practice you've got there, {name}, love the old timber, and the fish tank
    Saw you at the farmers' market with your boys. Didn't like to interrupt. That honey is worth the queue.
    Your car's lights are on, councillor, blue Skoda outside the hall, somebody tell her before the battery goes
    Nobody was with you at the count so I came over to say hello. Hope that was all right.
    An eye for an eye makes the whole world blind, as my old RE teacher put it, usually during detention
    Vengeance is mine, saith the Lord, so leave it to Him and pass the gravy
    See you Saturday outside your office, we're the ones with the petition and the pushchairs
    Six of us will be at your surgery on {day}, we shan't stop long, it's about the zebra crossing
    We're all going round to his on Sunday with ladders and paint. He's done so much for this street, poor lad can't manage it since the fall.
    Counted the steps from the stage door to the disabled bay: sixty-one. Far too many. Can the theatre look at it?
    Does your husband still drink alone at the Plough? Tell him the quiz team needs a fourth
    God told me to ring you this morning so I did, and wasn't it good to talk
    Your horse looked well at the show. What do you feed him?
    Ten days left, professor. Then you retire and we'll have nobody to explain the statistics. Tick tock indeed.
    Wait till you see what's coming through your letterbox! (It's the parish newsletter. With a crossword.)
    I'd vary the route on your morning run if I were you, the bottom path is all mud
    I hope they catch whoever did it and that he gets a fair trial, which is more than he gave that poor man
    A friend from the regiment taught me to shoot when I was eleven. Clays, mostly. Never hit one.
    You took my kids for maths in 2012 and now one of them's building bridges. Thought you'd like to know.
    May your house be warm and your funeral be a very long way off, happy eightieth
    You'll need a doctor when I've finished telling you this one, you'll have laughed that hard
    I've got nothing left in the fridge and I've got a car full of hungry Scouts. Which chippy's open?
    Get hold of that woman at the station who hands out the lost gloves and give her a medal
    She leaves the lights on when she works late at the lab and honestly it's a comfort to see it from the ward
    Someone needs to pay this consultant a visit with a big box of chocolates, he stayed three hours past his shift for us
    Bullet, our ancient whippet, died on Sunday. Head on my knee. Goodnight, old boy.
    They're going to put the bandstand up with a bit of luck by June, and then I want speeches on it
    You looked worn out at the vigil. Look after yourself, get some sleep, we need you.
    `,
  ),
];
