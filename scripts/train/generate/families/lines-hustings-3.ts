import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: watchdog civil yankee to curious but fair. */
export const linesHustings3: readonly Family[] = [
  lines(
    'lines-hustings/watchdog-civil-yankee',
    { labels: ['criticism'], direction: null },
    `
    Members of Congress should not be able to trade individual stocks. Period. Will you sign on to the bill?
    You took $41,000 from pharma PACs this cycle and voted against negotiation. Voters can draw their own line there, but I'd like to hear yours.
    Fact check: the deficit went up, not down, in each of those years.
    The recount was certified by judges from both parties. Please stop saying otherwise.
    Release the tapes and let the public see them
    The inspector general found $12 million in hurricane money unaccounted for. Where is it, Governor?
    Recuse yourself. Your spouse has a stake in the case and the rule is clear.
    You said wages rose 4 percent. After inflation they fell. Both halves belong in the sentence.
    A fundraising email forty minutes after a tornado is in poor taste
    Why hold the vote at 2 am on a Saturday? It makes people suspicious and honestly I get why.
    Your ad says he voted to raise taxes 98 times. Eleven of those were the same bill.
    Naming your cousin to the port authority looks bad, sir, no matter how able he is
    It's hypocritical to preach about the debt and vote for every tax cut going
    Documents belong at the Archives, no matter which president took them home
    you promised town halls in all 14 counties. so far its 3. still waiting in humboldt
    The audit should be done by someone who doesn't report to the mayor
    I don't think you hid anything, I think the disclosure form is a mess, but amend it today
    Campaigning from a church pulpit bothers me whichever party does it
    The bill doesn't do what the title says it does. Read section 4.
    You can't claim credit for a bridge you voted against
    The press secretary dodged that question four times. The American people are owed an answer.
    Taking oil money while chairing Natural Resources is a conflict of interest as far as I'm concerned
    That chart starts in 2020 for a reason. Show us the decade.
    Wrong, the court didn't strike it down, it sent it back to the lower court
    Your resume listed a degree the college has no record of. You owe the district an explanation.
    `,
  ),
  lines(
    'lines-hustings/plain-name-calling-yankee',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You are the worst governor in the history of this state and it isn't even close
    Dumb as a box of rocks and twice as dense
    RINO. Coward. Embarrassment to Texas.
    what a loser lmaooo he really tweeted that
    Clown show. Resign.
    Weakest president of my lifetime and I lived through some weak ones, you senile old fool
    Idiot. Just an idiot. There's no strategy here, folks.
    You're a bully and a crybaby rolled into one ill-fitting suit
    Snake. I donated to you twice, you absolute snake
    Pathetic little man with a pathetic little following
    Crazy old bat needs to retire already
    You're a disgrace to that uniform and everybody who wore it honorably
    The most useless mayor in America, hands down, and I've lived in Chicago
    hateful ugly human being inside and out
    Bimbo. Next.
    Lunatic with a gavel. What did we do to deserve this person?
    MORON ALERT 🚨 the congressman is tweeting again
    gutless wonder, you hid in your office while your own voters got gassed
    Sniveling, groveling, boot-licking lapdog
    You sound like a spoiled toddler because you are a spoiled toddler, Mr. President
    Trash. Just trash. Whole district deserves better than you.
    Drunk with power and dumb with everything else
    A nasty, small-minded, mean old woman, that's what you are, Senator
    Imagine being this stupid with a staff of forty
    Scumbag politician of the year award goes to guess who
    `,
  ),
  lines(
    'lines-hustings/warm-and-civil-yankee',
    { labels: ['support'], direction: null },
    `
    Thank you Senator for standing up for my insulin-dependent kid today. You have no idea.
    First Democrat I've voted for in thirty years and you've earned it
    Proud to be a Kansan tonight, great job governor
    My dad got his VA benefits after four years because your caseworker Denise refused to quit. God bless that woman.
    I disagree with you on guns, taxes and the Cowboys, but that was a class act of a concession speech
    You crushed that hearing. Prepared, polite, relentless.
    Praying for you and your family, Congressman. Get well soon.
    ur the only one telling the truth up there, dont let em wear u down
    Thank you for your service in the Army and now in the statehouse
    Best mayor we've had. You plowed MY street. MINE. I could cry.
    Mr. President, your letter to my grandmother hangs in her kitchen. Thank you for writing back.
    So happy you're running again!! knocking doors for you Saturday
    Took guts to break with your party on that. Respect.
    Welcome to the Hill! The whole town of Beckley is cheering you on
    Miss you already, Madam Secretary. You did us proud.
    Don't let the trolls get to you, Rep. Kessling, that was a home run
    Appreciate you holding the line on the lake cleanup when it wasn't popular
    Whatever happens Tuesday you ran an honest race and my daughters were watching
    what a great answer about rural hospitals, finally somebody who gets it
    Your speech at the memorial was just right. Short, kind, true.
    Happy birthday Governor from the lunch ladies of Jackson Elementary!
    Keep fighting for us, sir. The mine widows have not forgotten you.
    `,
  ),
  lines(
    'lines-hustings/swearing-at-the-person-brit',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    You're an absolute arsehole and I hope every door you knock on stays shut
    Fuck off back to your second home you smarmy git
    piss off minister nobody believes a word
    What a prize tosser. Fourteen years of this bellend.
    you useless fucking article, my mum's been on that list since you were a councillor
    Wanker. That's it, that's the tweet.
    Stick your leaflet up your arse, {name}
    Get in the sea you pillock
    I hope you're proud of yourself you heartless cow, you stupid heartless cow
    Oh bugger off, you sanctimonious little shit
    Absolute melt of a man. Fucking melt.
    Which daft sod let this prick have a constituency
    you lot can go fuck yourselves and you can go first you chinless wonder
    Bloody idiot. Bloody stupid ignorant idiot of a transport secretary.
    Couldn't organise a piss-up in a brewery and you want the Treasury, you dozy bastard
    Shove your sympathy, you two-faced cow
    shite mp, shite person, shite tie
    Get tae fuck ya bawbag
    f*** you and the ministerial Jag you rode in on, you pompous ****
    Dickhead. Total and complete dickhead of a council leader.
    arrogant prick cant even say sorry
    Kiss my arse, your lordship, you dribbling old fool
    knobhead. resign
    How does it feel to be the most hated c**t in Kent?
    Hope the pay rise chokes your conscience you greedy bastard
    `,
  ),
  lines(
    'lines-hustings/swearing-at-the-mess-brit',
    { labels: ['criticism'], direction: null },
    `
    This is a shit policy and it'll do shit things to people on low pay. Bin it.
    Bloody trains. Minister, when are you going to do something about the bloody trains?
    I pay two grand council tax and the road outside is absolutely fucked. When's it getting fixed?
    piss poor turnout from the council at the flood meeting, three officers and a broken projector
    Bugger all in this budget for renters
    What a complete bollocks of a consultation, half the links didn't work
    For fuck's sake can someone in government please answer a letter
    That vote was a kick in the arse for every carer in the country and I want you to know it
    I am so fucking tired of waiting for this operation. Eighteen months. Please help, you're my MP.
    The app is crap, the helpline is crap and the form is in Comic Sans. Sort it out please councillor.
    Sod this weather and sod whoever cut the gritting budget
    my mate waited nine hours for an ambulance. nine. thats fucking scandalous
    It's a damn shame you voted the way you did, I'd had hopes
    Shite decision, shite reasons, decent speech though
    Where the hell is the money for youth clubs?
    Bloody hell, minister, 4%? With rents at 11%? Have another look.
    Another arse-about-face scheme from the highways department, cones everywhere and not a workman in sight
    No clue how we're meant to pay these sodding energy bills, what's the plan?
    Tuition fees are bollocks and always have been, scrap them
    Absolute balls-up with the postal votes in our ward, mine came the day after
    Pissed off doesn't cover it. Third cancelled chemo. Whoever runs this needs to be told.
    That bill stinks to high heaven and you know your own backbenchers hate it
    Jesus wept, are we really doing another referendum
    `,
  ),
  lines(
    'lines-hustings/swearing-at-the-person-yankee',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    Eat shit, Senator. With love from Wisconsin.
    You are one dumb son of a bitch
    Go to hell you spineless piece of garbage
    what an asshole. what an absolute asshole.
    fuck you and your thoughts and prayers, coward
    Screw you, Governor. My kid's school got shot up and you posted a gun calendar, you ghoul.
    Jackass of the day, of the week, of the century
    Lick my boots clean, you corporate whore
    Kiss my ass and resign, in that order
    get your head out of your ass, you clueless bastard
    Dumbass doesn't even know how many justices there are
    STFU you old bag of wind
    I don't give a rat's ass what you think, you smug SOB
    Jerkoff. Full-time professional jerkoff with a pension.
    Dude's a prick. Always been a prick. Was a prick in high school, ask anybody in Lubbock.
    You chickenshit, you ran out the back door of your own town hall
    ur a piece of sh1t and ur whole cabinet too
    Damn fool. Damn stubborn, strutting fool.
    Bitch please, you couldn't find my state on a map
    Suck it, loser, you lost by nine points you delusional ass
    Ooh big tough man with a microphone. Fuck outta here, clown.
    Crappy senator, crappier human, go f yourself sir
    this dipshit has the nuclear codes
    Goddamn moron in a goddamn golf cart, that's our president
    `,
  ),
  lines(
    'lines-hustings/swearing-at-the-mess-yankee',
    { labels: ['criticism'], direction: null },
    `
    This bill is bullshit and it's going to hurt veterans. Vote no, Senator, please.
    Fix the damn roads, governor
    I'm pissed. You said no cuts to Medicaid. This is a cut to Medicaid.
    What the hell happened to the infrastructure money for the Northside?
    holy shit the DMV line is around the block, can the state open a second window
    We are so screwed on climate, and this deal isn't half of what's needed
    Gas is five fucking dollars. I drive 60 miles to work. What's the plan, Mr. President?
    Goddamn it, pass the background check bill. I taught one of those kids.
    The rollout of that website was a clusterf*** and I say it as someone who wants it to work
    Half-assed evacuation plan. People sat eleven hours on the interstate.
    A crap budget for public schools, again
    Ain't no way in hell I'm voting for a sales tax on groceries
    It sucks that you dropped the public option and I'm going to keep saying it
    That's a load of horse manure about the tariffs, soybeans are sitting in the silo
    The hell with both parties on this one, just get the aid to Puerto Rico
    I'm tired of this shit. Every storm the power's out a week and every year the rate goes up.
    Damn, that was a weak debate from everybody
    My property taxes doubled. Doubled! What the actual hell, commissioner?
    Our water is brown. BROWN. Get somebody's ass down here to test it
    shitty week, shitty vote, see you at the next one
    `,
  ),
  lines(
    'lines-hustings/hinting-at-dirt',
    { labels: ['accusation'], direction: 'subject' },
    `
    Interesting how the planning objections vanish whenever you've had a weekend on somebody's yacht.
    I'm not saying he was paid. I'm saying the kitchen extension went up awfully fast on a councillor's allowance.
    Funny, isn't it, how the emails always get lost on your watch
    Nobody gets that rich on a senator's salary. Just putting it out there.
    Ask her where she was the night the server got wiped. Go on, ask her.
    One wonders what they have on you, Minister, to make you change your mind in a single lunch hour
    Must be a coincidence that all three contracts went to the best man at your wedding 🤔
    Cui bono, as we used to say at school. Look at who owns the warehouse, then look at who voted for it.
    so we just gonna ignore the suitcase huh
    How convenient that the only copy of the report was in your car when it was stolen
    Something stinks in the mayor's office and it isn't the drains
    A little bird tells me your residency in the district is a mailbox at a UPS store
    Would love to see those phone records. Wouldn't you all love to see those phone records?
    He's compromised. Look at his eyes when they ask about Moscow.
    Weird that your nephew got that job at the port the same month, real weird, totally normal family
    Odd that a vegetarian should be so very fond of brown envelopes
    Some of us remember what happened to the Christmas fund when you were treasurer.
    Where there's smoke there's a councillor shredding invoices
    Wonder how many signatures on those nomination papers came from the cemetery
    Always follow the wife's bank account with that one
    And the award for most sudden interest in offshore wind goes to the man whose brother just bought a turbine company
    They don't reward you like that for nothing, sir. What did you do for it?
    Be honest, whose side are you really on? Because it has never once been ours.
    Check the date on the deed. Check the date on the vote. Then tell me I'm crazy.
    You only found God when the grand jury found you
    Curious illness that clears up the minute the inquiry is over
    `,
  ),
  lines(
    'lines-hustings/curious-but-fair',
    { labels: [], direction: null },
    `
    Interesting how the swifts come back to the town hall roof the same week every year.
    I'm not saying he's keen but the new councillor has visited every allotment twice
    Funny, isn't it, how a general election makes the potholes shrink
    Ask her where she was the night of the count. Under a table with a toddler, feeding him raisins!
    One wonders how the clerk gets the minutes out so fast, she must type in her sleep
    It's a coincidence that all three candidates are called Helen, the returning officer has checked
    Look at who turned up to the beach clean: four parties and a labrador 🤔
    so are we just gonna ignore that the senator can breakdance
    A little bird tells me the fish van is back on Thursdays
    Would love to see the phone box restored, is there a fund?
    Phone records show the helpline took 9,000 calls in March, says {body}
    Some of us remember the Christmas lights of 1983. One bulb. A rook on it.
    Where there's smoke there's the Rotary barbecue, behind the band stand from noon
    And the award for most leaflets through one door goes to the by-election in our ward: 31
    Whose side of the river is the polling station on this year?
    Check the date on your registration card, folks. Deadline's Monday.
    The report was in the car when it was stolen, so a second copy has been ordered, say police
    The son of our congressman just made Eagle Scout, nice piece in the Herald
    They found nine uncounted ballots behind a radiator and it made no difference to the result
    Grand jury duty all week, so no council updates from me until Friday
    Does anyone know who owns the warehouse by the creek? Want to rent a corner for canoe storage.
    Was the mayor's yacht race postponed? Kids have been looking forward to it.
    `,
  ),
];
