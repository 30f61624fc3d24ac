import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Sharp but fair criticism of acts, and heated debate in which nobody is attacked. */
export const heldSuiteCriticism: readonly Family[] = [
  lines(
    'held/suite-criticism-acts',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Closing the minor injuries unit was the wrong decision and people in Marrick will suffer for it
    You voted for the cut in March. You can't now complain about what it does.
    Very disappointed by your abstention last night, Ms Marwood
    The consultation was a sham: two evenings, both in half term, both on the far side of town
    I don't think that was an answer to the question, Councillor, and you were asked it three times
    terrible decision on the pool, just terrible, think again please
    You have let down every family on the Larches estate with this vote, and I say it as somebody who canvassed for you
    It took your office eleven weeks to reply to a mother with a disabled child. Not good enough
    Awful budget. Frankly one of the worst I've seen in thirty years of reading them
    Scrapping the school bus to save forty thousand while spending twice that on new signage makes no sense at all
    Dr Varley's department ignored the warnings from staff and it should say so
    how can you back the incinerator when you stood on a clean air ticket
    Your speech on immigration was careless. Words like those have effects
    The trust's handling of the rota has been a shambles from beginning to end
    Poor show missing the debate, Mr Penhallow. You were elected to turn up
    I think you owe the parents at St Oswin's an apology for the way that meeting was run
    That leaflet was in bad taste and I wish you hadn't sent it out in the week of the funeral
  `,
  ),
  lines(
    'held/suite-criticism-resign',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    You should resign
    Time to go, minister. You've lost the confidence of the profession
    resign and call a by election, we deserve a say
    After this report I don't see how the chief executive can stay in post
    I've voted for you four times and I shan't do so again
    Step aside, Mr Penhallow, and let somebody with a plan for the buses have a go
    If you break the pledge on tuition then you ought to hand your seat back, it's as simple as that
    The chair of the scrutiny panel has presided over three failed inspections. She should consider her position
    Deselect her. Nothing personal, but our members voted for a different policy
    You are failing this town and in May we'll elect someone else
    can't support u anymore after that vote sorry, handing my membership card in
    A leader who won't answer questions about the contract shouldn't be leading
    Nine months of broken promises on sewage. Please make way for somebody who'll keep theirs
    The whole board must go, from the chair down, if the trust is to recover
    I backed you through the inquiry but the U-turn's finished it for me. Go with dignity
    Wrong person for the job, I'm afraid. A good doctor, not a good administrator
  `,
  ),
  lines(
    'held/suite-criticism-evidence',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Your graph starts at the wrong year and that makes the rise look steeper than it was
    I disagree with your reading of the trial, the confidence interval includes zero
    That claim's false, Professor. Table four of the report says the opposite
    Cherry picking one study out of thirty isn't how evidence works
    Misleading headline. The paper says may, you say does
    no control group = no conclusion, sorry doc
    Could you correct your post? Ashby Wick isn't in the figures you quote
    You've confused relative and absolute risk there, which matters to frightened patients
    The model you relied on was out by a factor of three, and I haven't yet seen you acknowledge it
    With respect to Dr Crosk, masks outdoors in a gale were never supported by anything I have read
    It would have been honest to mention that the survey had fifty answers
    Weak methods, strong conclusions. Reviewers should have caught it
    I'm a statistician and I believe your thread gets the direction of cause backwards
    You say waiting lists fell. They were redefined. Please don't tell people it's the same thing
    Sorry but that isn't what the inquiry found. Paragraph ninety two says that the advice was ignored
    this stat gets wheeled out every winter and its been debunked every spring
    Doctor, you should have declared that the company paid for the conference. It's in their accounts, not in your slides
  `,
  ),
  lines(
    'held/suite-criticism-angry-experience',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    My mother waited nineteen hours on a trolley. What are you doing about it?
    I'm furious. Third cancelled operation, no letter, no call, nothing
    Your receptionist hung up on me twice this morning and I'd like to know why
    Absolutely livid about these parking charges, I'm visiting my dying dad not going to the races
    The ward was filthy, the food was cold and nobody answered the bell. You run it, you fix it
    no gp no dentist no bus. what exactly do we pay council tax for
    I have been patient, councillor, but four years of potholes would try a saint
    Disgusted with the way you people treated my son at that appeal hearing
    We were promised answers by Easter. It's nearly Bonfire Night
    You lot in Westminster haven't the faintest idea what a food bank queue looks like in January
    Shame on the trust for sacking the cleaner who spoke out
    Do you ever read your emails? I've sent nine about the mould in my baby's room
    Honestly it's a bloody disgrace that carers get less than dog walkers, and your party did that
    I came to your surgery for help and I was out in four minutes with a leaflet
    why should nurses pay to park at work. answer that mr penhallow. youve had six months
    My neighbour died waiting for the ambulance you said had not been cut. I want an explanation
  `,
  ),
  lines(
    'held/suite-criticism-policy',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The clean air zone punishes carers and district nurses who can't afford a new car
    You're wrong about assisted dying, in my view, and here's why
    Selling the playing field is short sighted
    I can't see how your manifesto adds up, and neither can the think tanks
    Nationalising it won't fix the leaks, Ms Marwood, only money will
    Rent controls have failed wherever they were tried. Why would Tarnbridge be different?
    your party's plan for farms will finish ours off after five generations
    More police with fewer courts is a silly way to spend the budget
    What you call reform I call privatisation by the back door
    The booster programme should have gone to the over fifties first, that was a mistake by the department
    A ban on phones in school sounds good but you've provided no money for lockers and left heads to carry the can
    I oppose the pylons, I oppose the route and I oppose how you rushed it through
    Fining parents doesn't get children to school. You've been told that by every head in the county
    sorry prof but lockdowns did more harm than good to kids and u still wont admit it
    Your amendment protects landlords and nobody else
    A tax on vapes will send my customers straight back to cigarettes, please think it through
    Far too timid. If you believe in net zero, legislate for it
  `,
  ),
  lines(
    'held/suite-debate-heated',
    { labels: [], direction: null, heldBack: true },
    `
    Never agreed with a word of it and never shall, but I'd defend your right to say so
    Taxation is theft, and I will die on that hill with a flask of tea
    No no no no no. Independence isn't about hating anyone, it's about deciding for ourselves
    Proportional representation now! How many more landslides on a third of the vote?
    Nuclear is the only way to keep the lights on, change my mind
    Monarchy? In this century? Give me an elected head of state any day
    We'll have to agree to differ. My dad was a miner and yours was a mill owner, so here we are
    Both sides of this thread are shouting and I've learnt nothing, can we start again with the numbers?
    rejoin the EU, yesterday if possible
    I voted leave, I'd vote leave again tomorrow, and I'm neither sorry nor daft
    Hunting is part of the countryside and townies will never get it, with love from a muddy field
    What on earth is conservative about letting a high street die?
    Profit has no place in children's homes. None. Zero.
    I feel strongly that abortion is wrong and equally strongly that nobody should be harassed outside a clinic
    Tell me one thing that privatisation has made cheaper. I'll wait
    That's a ridiculous comparison, Sue, trams aren't trains. Anyway yours is the next round
    my body my choice and that goes for jabs and for everything else
  `,
  ),
];
