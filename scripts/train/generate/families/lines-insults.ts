import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and name-calling to a person's face, mostly without swear words, and sharp words that are fair. */
export const linesInsults: readonly Family[] = [
  lines(
    'lines-insults/contempt-to-you',
    { labels: ['insult'], direction: 'subject' },
    `
    How do you sleep at night, seriously, how
    You're a disgrace to the profession and everyone on your ward knows it
    Waste of a seat, waste of a salary, waste of a perfectly good lanyard
    thick as mince, this one
    Resign and crawl back under whichever rock they found you beneath
    I've scraped better than you off my boot after a wet Saturday at the allotment
    Do us all a favour and stop talking. Forever would be good.
    You couldn't run a bath, never mind a hospital trust
    Imagine being this dim and still getting up in front of a microphone every morning
    Embarrassing little man
    you have the charisma of a damp flannel and roughly the same iq
    Your mother must be so ashamed of what she raised
    What a nasty piece of work you've turned out to be
    Nobody likes you, {name}. Not your staff, not your voters, not even the dog I expect
    My six year old has a better grasp of economics and she eats glue
    You are without question the most stupid person ever to hold that post
    Wind your neck in you daft old bat
    Not the sharpest tool in the box, are we love
    Clueless, spineless, useless. The full set.
    You're a joke. Not a funny one either.
    Pathetic. Truly, deeply, professionally pathetic.
    I wouldn't trust you to sit the right way on a toilet seat
    every time u open ur mouth the nations collective iq drops a point
    You make me ashamed to come from the same county
    I've seen more backbone in a tin of sardines
    oh do shut up you silly woman
    Coward. Wouldn't say that in the club on a Friday night would you
    There's a village somewhere missing its idiot
    You've got a face like a slapped kipper and the manners to match
    Absolute melt
    Jog on you muppet, the grown ups are talking
    I have met some self-important windbags in local government but you, councillor, take the whole tin of biscuits
    You were useless as a deputy head and you're useless as an MP
    Nothing behind the eyes. Lights on, nobody home, milk gone sour on the step
    You will be remembered, if you are remembered at all, as a vain and foolish person who broke things she did not understand
    dont give up the day job oh wait this IS the day job lmaooo
    A third-rate mind with a first-class rail pass
    Sit down before you hurt yourself thinking
    Did you have to practise being this unpleasant or does it come naturally?
    If brains were petrol you couldn't get a moped round a Polo mint
    ur a clown mate 🤡 full circus
    What an odious creep you are
    Such an ugly soul behind that smile
    You're nothing but a jumped-up supply teacher with a Twitter account
    One day you'll look in the mirror and see what the rest of us do: a small bitter person nobody asked
    Keep digging, you absolute turnip
    You should hang your head, you callous excuse for a doctor
    Honestly I feel sorry for your patients having to look at that miserable gob every morning
    How anyone as gormless as you got past the selection panel is beyond me
    I'd call you a weasel but weasels have principles
    No wonder your husband left
    You're the human equivalent of a wet sock
    You repulse me. There, I've said it.
    hope ur proud of urself you horrible horrible person
    I've read your thread twice and I can confirm you are as dense as it suggests
    The wheel is turning but the hamster died years ago, eh {name}?
    You have no shame, no conscience and no idea
    Grow up you whiny child
    Somebody take the phone off this fool before she tweets again
    Never in the field of human conflict has so much drivel been spouted by one woman. You're an imbecile.
    Sanctimonious prig
    bore off you drip
    You had one job and you still managed to look like a numpty
    It must be exhausting being wrong about everything and that smug with it
    I bet you were the one nobody picked for rounders and now we all have to suffer for it
    Failed medic turned failed politician turned failed human being
    Go and play with your crayons, pet, and leave the figures to people who can count
    You talk such rot I'm amazed your teeth haven't fallen out
    A more gutless performance I have yet to see from a public servant. You ought to be ashamed to draw breath in that chamber.
    you're deluded hun, get help
    What are you, twelve? You write like it and you argue like it.
    I pity your kids
    Toerag.
    An utter lack of decency, that's what I see when I look at you
    Thank you for proving once again that a degree is no cure for stupidity
    You ignorant, arrogant, lazy so-and-so, my dad waited nine hours on a plastic chair
    You're about as welcome in {town} as a wasp in a caravan
    The brass neck on you! Vile woman.
    Don't flatter yourself, nobody's jealous of you, we just can't stand you
    Your opinion matters as much as a chocolate teapot and you're about as bright
    Get in the bin
    wow you really are a special kind of stupid arent you
    Another day another steaming pile of nonsense from the village simpleton
    I thought you couldn't sink lower but then you found a shovel. Lowlife.
    Too thick to be evil, too evil to be excused
    You're not a leader, you're a lapdog in a lanyard
    Little Miss Know-It-All strikes again. God you're insufferable
    You have the empathy of a parking meter
    Bless your heart, you really haven't got two brain cells to rub together have you
    Worst. Councillor. Ever. And my uncle went to prison as one.
    You're a failure as a minister, a failure as a father and a failure as a Scotsman
    Drop dead boring and twice as dim
    Hang on to your pension love because nobody will ever employ you again, you're unemployable
    Even your own side think you're a plank
    you're a wrong un and everybody round here knows it
    `,
  ),
  lines(
    'lines-insults/contempt-about-her-or-him',
    { labels: ['insult'], direction: 'subject' },
    `
    She's thick, there's no polite way to put it
    He's got a head like a boiled ham and about as much going on inside it
    Why does {name} always look like she's chewing a wasp
    That voice. Nails down a blackboard. Somebody unplug her.
    What a dreadful little creature he is
    I see {name} has been let out without her carer again
    Can't stand the sight of that preening halfwit
    Never trust a man who combs it over like that, vain old fool
    {name} is what happens when you give a hall monitor a pension
    Is she drunk or is she always like this
    he looks like a thumb in a suit and speaks like one too
    Whoever told {name} he was clever has a lot to answer for
    I wouldn't follow her to a fire exit in a burning building, she's that clueless
    Horrible woman, horrible attitude, horrible hair
    He is, and I use the word advisedly, an oaf
    {name} has all the warmth of a mortuary slab
    Someone tell that dinosaur to retire, he dribbles more than he debates
    shes a snake always has been ask anyone who went to school with her
    Bloke's a waste of oxygen
    Anyone else think {name} looks like he sleeps in a hedge
    Proof that you can fail upwards if you're posh and shameless enough: {name}
    The woman is a walking vacuum
    No charm, no brain, no chin. How does {name} keep getting elected?
    She's past it. Seventy-odd and can't string a sentence together, put her out to grass
    He's a bully and a coward, the worst combination
    Watched {name} on {programme} and my IQ filed for divorce. What a plank.
    Mutton dressed as lamb, that one, reading the news like a children's entertainer
    typical {name}, all mouth and no trousers
    {name} couldn't find his backside with both hands and a map of {town}
    I see the pound-shop Churchill is on again
    That gormless expression tells you everything
    {name}? Dim as a two-watt bulb.
    The lights dim every time she tries to think
    Honestly he's such a slimy individual, makes my skin crawl just hearing him
    Look at the state of him. Shirt hanging out, gut hanging over. And this is our health spokesman
    What is that thing on her head, a dead badger? And she wants us to take her seriously
    Calls himself a professor. Professor of what, colouring in?
    She simpers, she whines, she gets everything wrong. Insufferable creature.
    Never did a day's work in his life, that lazy lump
    {name} is a nobody who wants to be a somebody and will trample anybody
    Spoilt brat with a ministerial car
    The man's a fool, his wife's a fool and the dog's probably no genius
    Her with the teeth is back on telly. Sound off.
    I've known {name} thirty years and he was a nasty little sneak then too
    Looks like a melted candle, sounds like a dying hoover
    how is {name} allowed near children, the woman's unhinged
    Put a rosette on a donkey and it'd be an improvement on this one
    He has always been a deeply stupid man with a very loud voice and a rich father
    `,
  ),
  lines(
    'lines-insults/sharp-but-fair-to-you',
    { labels: ['criticism'], direction: null },
    `
    How do you justify a nine-hour wait to the families sitting in that corridor tonight?
    This decision is a disgrace and I hope you will reverse it before the winter
    You wasted an hour of the committee's time on a question your own report had answered
    Your amendment was badly drafted and three charities told you so in March
    You should resign: you promised the ward would stay open, and you signed the closure
    I don't trust the numbers in your leaflet and here's why: they stop in 2019
    That was a poor answer to a very simple question
    Weak reply, councillor. The lady asked when, not whether.
    You have let this town down over the pool and I won't be voting for you in May
    Stop talking about tough choices. It was your choice, own it
    The policy is cruel in its effects even if you didn't mean it to be
    You voted against the very thing you're now campaigning for, which is a bit rich
    Your thread gets the trial design wrong. It was not randomised.
    I am bitterly disappointed in you, having knocked on doors for you in the rain
    With respect, minister, this scheme has failed in every pilot and you know the figures
    this is nonsense, the bus was axed in june not september
    I've read your plan twice and it's thin as gruel. Where's the money coming from?
    You didn't answer the question. You haven't answered it for three weeks.
    Your department's handling of the backlog has been shambolic from the first day
    It's a stupid rule and your office should scrap it
    Shame on the trust for closing it and shame on the board for hiding the minutes till after
    You need to come and see the damp for yourself before you tell us it's been sorted
    Do you regret the comment about carers? Because my wife cried when she read it.
    No, sorry, you don't get to call it a consultation when it closed before the leaflets arrived
    Your predecessor met us every month. You haven't replied to one letter.
    You're wrong about the cycle lane and I say that as somebody who drives a van down there
    What a feeble excuse for missing the vote
    I expected better from someone who used to be a nurse
    The speech had one idea in it and that idea was tried in 1997
    Six months, two statements, no action. That's your record on {topic}.
    Honestly this is the laziest bit of policy I've seen from {body} in years
    If you can't get the appointments system fixed by Easter, let somebody else have a go
    Your op-ed skips over the one study that disagrees with you. Why?
    Come off it, that bridge has been shut since before my lad was born
    You sounded tired and unprepared on {programme} and the argument suffered for it
    We asked for a crossing. You gave us a sign. A child got hit on Tuesday. I am furious.
    I think the vote was cowardly, and I think you know your voters think so too
    I voted for you twice. I can't again, not after {act}
    That graph has no zero on the axis, it exaggerates the drop by about a factor of four
    You keep saying record investment, our ceiling keeps leaking. One of these needs to change.
    dreadful decision, badly explained, worse timing
    Please stop telling pensioners to shop around. My nan has one radiator.
    It's not good enough, and the apology wasn't good enough either
    You promised a review by spring. It's November.
    The plan is half baked. Nobody's costed the drainage and nobody's asked the farmers
    Not a single GP in our practice supports this and you'd know that if you'd asked
    The whole thing is a farce from start to finish and the taxpayer's paying for it
    Sorry but this is out of touch. Nobody in {town} has a spare room to 'free up'
    I disagree with almost every word of this and I'd be glad to debate it with you at the Corn Exchange
    You ducked the hustings, you ducked the phone-in, will you at least answer email?
    Your answer on sewage was evasive. Constituents deserve a straight number
    Rubbish. The lane was empty because it was closed for gas works that week.
    Why did you abstain? That's all I want to know. Why?
    You've made it harder for my daughter to get to school and I don't think you even noticed
    The tone of your letter to the parents was cold and it did real damage
    Minister, the evidence is dreadful for this and your own chief scientist has said so in print
    A very silly intervention at a very serious moment
    I'd call on you to step down as chair. The conflict of interest was declared four months late.
    I can't respect that vote however hard I try
    You spent more on the logo than on the youth club. Think about how that looks.
    If you believe waiting lists are falling, come and sit in our reception on a Monday
    You're entitled to your view on masks but the study you link says the opposite in its second paragraph
    The budget is a mess, and I say that as a member of your own party
    Bad law, rushed through, with no impact assessment. You should have voted it down.
    That joke about nurses fell flat and you should apologise to them
    I've supported you for years, but blaming patients for missed appointments was wrong
    `,
  ),
  lines(
    'lines-insults/sharp-but-fair-about-them',
    { labels: ['criticism'], direction: null },
    `
    She missed the point of the question entirely and nobody on the panel pulled her up
    {name} should resign over this. Eleven warnings, no action, and a family grieving.
    He's been a weak minister: no bills, no visits, no plan
    Her performance at the select committee was poor and she looked badly briefed
    I think {name} is wrong on this, badly wrong, but she did at least turn up and face the room
    His record on housing is terrible, four hundred promised and nineteen built
    Disappointed in {name}. Thought she'd stand up to the whips and she didn't.
    The mayor's transport plan is a dog's breakfast
    They've made a pig's ear of the bins again, haven't they
    {name} has changed position on this three times since the summer, make of that what you will
    He spoke for forty minutes and I couldn't tell you one thing he'd do differently
    I don't find her convincing on {topic}, the numbers never quite add up
    {party} have no credible policy here, and pretending otherwise insults the voters
    The council's reply is a disgrace: two lines, no signature, wrong address
    His answer on the hospital was rambling and he didn't seem to know there are two sites
    It was cowardly of the board to announce redundancies by email at ten to five on a Friday
    {name} is out of her depth with the rail brief in my opinion, and the timetable shows it
    A useless statement from {body}, full of 'lessons learned' and no names or dates
    The new head has alienated half the staff in a term, that isn't leadership
    Not impressed with our MP. Two surgeries a year and you have to book by fax, practically
    He called the strike selfish. I'd call fourteen years of below-inflation pay selfish
    Their manifesto is thin, vague and silent on social care
    She's been in the job nine months and the backlog has doubled, someone has to be accountable
    Nobody comes out of this report well, least of all the two ministers who sat on it
    The government's handling has been incompetent from start to finish, says the committee, and I agree with every line
    What {name} said about disabled claimants was hurtful and wrong, and the correction didn't correct it
    Poor show from the councillors, only six of forty stayed for the flood debate
    I rate him as a campaigner but he's been a hopeless administrator
    A shoddy piece of journalism, {paper} didn't even ring the school
    `,
  ),
];
