import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Harmless messages with the words of threats: jokes, medicine, sport, worry for her, politics as battle, news. */
export const heldSuiteThreatTwins: readonly Family[] = [
  lines(
    'held/suite-threat-twins-hyperbole',
    { labels: [], direction: null, heldBack: true },
    `
    My wife will kill me if I miss your talk again
    I'd kill for one of those lemon cakes you brought to the surgery
    this heat is murdering me, is the lido open councillor?
    slay queen, said my niece about the new lollipop lady's hat 🔥
    Dying of laughter at the dog walking through your interview
    I could strangle whoever designed that booking system, it logged me out six times
    If I have to fill in that form once more I'm going to throw the laptop out of the window
    Shoot me an email when the agenda's up
    Our ukulele band knocked 'em dead at the hospice, will send you a clip
    My knees are killing me so I'll have to watch from home
    That cliffhanger at the end of your column! You're torturing us
    the kids will murder me but ive turned the wifi off so i can watch the debate
    Deadline's deadline I suppose. Heads will roll in our office if the press release is late
    Mum says she'll have my guts for garters if I don't say hello from her
    smashed my phone, cracked the screen, killed the battery, so who won the vote??
    I'm dead 💀 did he really bring a marrow to the select committee
    Could murder a curry. Anyway, lovely meeting, same time next month?
  `,
  ),
  lines(
    'held/suite-threat-twins-medicine',
    { labels: [], direction: null, heldBack: true },
    `
    What is the best way to kill the bacteria on a chopping board, Doctor?
    My father was shot in the leg in Korea and it's still giving him trouble. Could a physio help?
    Does the injection hurt much? I'm a wimp about needles
    Chemo is meant to attack the cells but it's attacking me
    Head lice again. Is there anything that actually kills them?
    I was hit by a van in March and my GP says the shoulder will never be right
    When the surgeon cuts through the muscle, how long before you can walk again?
    How many people does flu kill in an ordinary winter?
    my ears feel like somebody's stabbing them, worth a call to 111?
    Sepsis nearly finished me off, and I'd never have gone in if it hadn't been for your poster
    Is it true that the fire service will come and fit a smoke alarm for free? I'm worried about my mum's chip pan burning the house down
    Can a mosquito bite be deadly in this country
    Our cat has been run over, sorry, I'll have to cancel the volunteer shift tonight
    Are you able to say whether the drug targets healthy tissue too, Professor?
    they had to break my jaw to reset it, eight weeks of soup, any recipes gratefully received
    Blast injuries are my field, I'd gladly come and speak to your students about trauma care
  `,
  ),
  lines(
    'held/suite-threat-twins-contest',
    { labels: [], direction: null, heldBack: true },
    `
    We are coming for your seat in May and we'll knock on every door to get it
    You're going to get hammered at the polls, Councillor. See you at the count!
    Marwood destroyed him at the despatch box today
    Saltby to batter Harrowby on Saturday, four nil, put your money on it
    The fight for the library starts tonight. Bring flasks, placards and your aunties
    watch out penhallow, our quiz team's out for blood this year
    Time to take the gloves off and fight this closure in the courts
    Our under elevens got absolutely slaughtered but they loved every minute
    She wiped the floor with the minister, clip at two minutes
    I shall beat you at the marrow show, Professor, mark my words
    If the vote goes ahead, it will be war between the two chambers, constitutionally speaking
    Target seats for the autumn: Marrick North, Tarnbridge, Cransea. All three within reach
    Nurses one, Treasury nil. Knockout blow in the last round of pay talks
    you lot are toast on thursday 😄 bring tissues. love from the yellow side
    Local paper's opinion poll has you dead and buried, but I've still got my poster up
    the union's ready to strike and this time we'll hit them where it hurts, in the overtime budget
    He got crushed by the chair's follow up. Should have read the appendix
  `,
  ),
  lines(
    'held/suite-threat-twins-worry',
    { labels: [], direction: null, heldBack: true },
    `
    Please be careful walking home, there's black ice all along Quarry Lane
    Someone has been tampering with cars near the hospital, do check yours before you drive
    Stay safe out there, Dr Crosk, the storm's meant to be a bad one
    I worry for your kids with all this going on. Is the school helping?
    Do you have somebody with you tonight? Thinking of you
    Mind the third step at the village hall, it's rotten and it'll have somebody's leg
    Are you getting any police protection? You ought to
    look after yourself doc you looked worn out on friday
    Would it help if a few of us walked you to the station after the meeting?
    watch yourself on that roundabout, two cyclists knocked off this month
    Just heard about the fire at your constituency office, is everyone all right?
    It's not worth dying for, take the week off and rest
    There's been a gas leak on Fenner Street so give it a wide berth
    I hope the panel takes the risk to councillors seriously before somebody gets hurt
    Don't go into the sea at Cransea today, red flags up, rip current
    We'll be waiting at the back with umbrellas so that you don't get soaked. See you at six
  `,
  ),
  lines(
    'held/suite-threat-twins-consequences',
    { labels: [], direction: null, heldBack: true },
    `
    You will be hearing from my solicitor
    I'll be making a formal complaint to the ombudsman on Monday
    Come the election you'll be out on your ear, and I'll be voting to make sure
    See you in court! I'm the one with the usher's gown and the bad knee
    If nobody replies by Friday I shall go to the Echo with the whole file
    Expect forty of us in the public gallery on Thursday, all with questions
    i will report this tweet and the account to the standards people
    You've a week to publish the minutes, Councillor, or I take it to the information commissioner
    Our branch will be withdrawing its labour from the fourteenth unless the rota changes
    I'm coming to your surgery on Saturday about my mum's blue badge and I'm not leaving without an answer
    This will cost you votes in Ashby Wick. Lots of them
    Be warned, the residents' association has got hold of a barrister
    Last chance to sign the petition before we hand it in at your door. The office door, with cake
    I know your record on this, I've read every vote, and I'll be asking you about it at the hustings
    one more bin missed and im bringing it to the town hall myself
    The inspector's coming in March and there will be consequences for the trust's rating
    I've written to the chief whip to ask whether an inquiry will follow
  `,
  ),
  lines(
    'held/suite-threat-twins-news-and-fiction',
    { labels: [], direction: null, heldBack: true },
    `
    A man has been charged with attempted murder after the stabbing in Tarnbridge, say police
    New thriller out: a councillor is found shot dead in her own greenhouse. Can't put it down
    Assaults on ambulance crews rose by a fifth last year, according to the trust's figures
    Who do you think killed the vicar in last night's episode?
    The jury heard that the arsonist had bought petrol twice that day
    So the dragon burns the whole town down and the nurse is the only one left. Great finale
    My great grandmother was nearly hanged for poaching, found it in the county archive
    Hospital evacuated after unexploded bomb found in building works, no one hurt
    Bonfire night: we're burning the usual guy, plus hot dogs, all welcome from six
    Why do the writers keep killing off the doctors in that series, it's the third one
    police appeal: witnesses to the assault on fenner st saturday night pls come forward
    In my novel a professor gets poisoned at high table, might I ask you about antidotes?
    Three killed in crash on the bypass, awful, thoughts with families
    Knife crime figures out this morning. Down on last year but still too many lads in A and E
    We're staging the Scottish play. I stab the king on Thursday and Friday and twice on Saturday
    The report into the shooting will be debated on Wednesday, will you be speaking, Ms Marwood?
  `,
  ),
];
