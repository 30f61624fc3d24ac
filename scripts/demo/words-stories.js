// Longer ordinary writing: patients' stories, colleagues, arguments over several posts.

/** @type {readonly string[]} */
export const story = [
  'My {kinf} was in {hospital} {when}. {hours} on a trolley, [no pillow|a coat for a blanket|next to the vending machine]. The nurse apologised every time she passed. [It was not her who should be sorry.|She is why we did not complain.]',
  'I was that patient. {hours} in the corridor at {hospital}, drip hung off a [coat hook|picture frame|window catch]. [I could hear everything about everybody.|You stop being embarrassed after about hour six.]',
  'Lost my {kinm} at {hospital} {when}. I am not angry with {who}. I would just like someone to {ask} so [the next family knows|it is not for nothing].',
  'When I had my second, the triage phone rang out {small} times. We drove in anyway. [She is nine now.|He is fine. It was luck.] Thank you for [not letting this drop|going on about it].',
  'Came in on a {day} with chest pain, sat on the floor for {hours}. A [porter|cleaner|student nurse] found me a chair from an office. [I think of him often.|I never got her name.]',
  'My {kinf} has dementia. She was moved {small} times in one night at {hospital}. [By morning she did not know me.|The last move was at ten past three.] People should know about {thing}.',
  '{hours} in the back of an ambulance outside {hospital}. The crew sang to keep my {kinm} awake. [Legends.|I mean it, they sang.] Should never have come to that.',
  'I am [72|68|81] and have been in {hospital} [four|five|six] times in [two years|three years]. Staff: ten out of ten. Building: [a bucket next to my bed|I could see the sky|props everywhere].',
  'We brought my {kinm} in at [noon|teatime|9pm]. It was [next morning|after midnight|getting light] before anyone had time to do his observations. He [nearly died|got lucky|was septic]. That is {thing} for you.',
  'Not a horror story for once: {hospital}, {when}, seen in forty minutes, kind as anything. [It can be done!|So what did they do right?|Please say it happens too.]',
  'My [daughter|son] is autistic and the corridor was [torture|unbearable]. A healthcare assistant put us in a store cupboard with the light off. [Best care we had.|We were so grateful and it was a cupboard.]',
  'Sat with a lady I did not know for {hours} because nobody was free and she was [frightened|calling for her mum]. [We still write.|I never found out what happened to her.] That is what {thing} means.',
  'I was sent home from {hospital} at [2am|half past three|4 in the morning] in a gown and socks. The taxi driver gave me his [coat|fleece]. [Name and shame the rota, not the nurse.|]',
  'I work in a [bakery|garage|call centre] and I lost {small} days’ pay to sit with my {kinf} because there was no one to answer the bell. [Nobody counts that.|That is a cost too.]',
  'Our baby was early and {hospital} was shut. [Forty|Thirty|Sixty] miles in the snow. The midwife came in the ambulance on her day off. [Names on the birth certificate, that woman.|How is that a system?]',
  'My {kinm} fell on {ward}. The bell was [on the floor|out of reach|broken]. They were so honest about it. It was {body} who [would not be|went silent].',
  'Read your thread in the waiting room at {hospital}. I am number [31|44|57]. There are [no chairs|two chairs|chairs if you stand near the toilets]. [Send help.|At least I have company.|]',
  'I complained {when} and got a [nine-page|two-line] letter saying lessons had been learned. [Which lessons?|By whom?|I would have preferred a phone call.]',
  'Forty years a [miner|bus driver|dinner lady] and my {kinf} never asked for a thing. {hours} on a trolley with a broken hip. She apologised to THEM.',
  'When I was a [student nurse|cadet] in [1978|1983|1991] we would have been sacked for leaving someone in a corridor. [Now it has numbered bays.|What happened to us?]',
  'My {kinm} asked me to write this as he does not do the internet: the doctor on {ward} held his hand and told him the truth. [He would like her to know he is 90 in June.|That is all.]',
  'Scan at {hospital} cancelled {small} times. Each time I had [taken the day off|got a lift from my neighbour|fasted]. [Last time they said the machine was "resting".|I know it is the one scanner. I know.]',
  'I had sepsis at [34|29|41]. I was lucky with the [nurse|healthcare assistant] I got, she would not let it go. Others in that bay were not. Please carry on about {thing}.',
  'My {kinf} is a patient on {ward} right now and she says to tell you [the tea is better|the lift works|there are only four on trolleys today]. [Small mercies.|]',
  'I sat up a whole night {when} with my {kinm}, and [counted|wrote down] every bell. [214.|178 bells, three staff.|The longest was 41 minutes.] I still have the envelope I wrote it on.',
  'It was not the wait. It was that nobody could tell us how long. {hours} of [soon|nearly there|next]. If they {ask} at least you would know.',
];

/** @type {readonly string[]} */
export const colleague = [
  'Same on our side. {fact}. [Nobody wrote it down.|We filled in the form. Again.|]',
  'Registrar here, {town}. {fact}. Please keep [shouting|going].',
  'As a [band 6|charge nurse|matron|ward sister] I cannot say it with my name on, but yes. [All of it.|Every line about {thing}.]',
  'We tried to {ask} on our unit. [It took a spreadsheet and a stubborn sister.|It was stopped at the second meeting.|Complaints halved.] Happy to share how.',
  'Paramedic here. {hours} outside {hospital} with the same gentleman. [He told me his whole life. Twice.|We did the crossword.]',
  'Pharmacist: please add [late discharge drugs|missed doses|the fax machine] to your list on {thing}.',
  'Porter, {hospital}, {years}. [We always know the number before you lot do.|Ask us. We push the trolleys.]',
  'Great to [meet|see] you at the [grand round|teaching day|regional meeting] {when}. The slide about {thing} [got a gasp|has been photographed by everyone].',
  'GP in {town}. We see what {thing} does [a fortnight later|on the Monday after]. Would be good to [join up|compare numbers].',
  'Physio view: {thing} means nobody [gets out of bed|walks], and then nobody [goes home|can go home].',
  'Radiographer. It is one scanner, {small} of us, and the [heating|lift] is off. [Hope this helps.|Just so people know.]',
  'I did my first set of nights under you. [You brought crisps.|You taught me to ask the porter first.] Everything about {thing} still stands.',
  'Anaesthetist here. Slight disagreement on the detail, complete agreement on {thing}.',
  'Our rota for [next month|August|winter] came out. {big} gaps. [I laughed. Then I did not.|So that will be fun.]',
  'Midwife, {years} in. {thing} is why I am [going part time|retiring early|moving to the community]. I am sorry and I am tired.',
  'Ward clerk here. People forget we [answer the phone to the families|are the ones who ring the relatives]. {thing} lands on us too x',
  'Speaking as a manager, most of us would love to {ask}. [It is not us who say no.|It gets stopped higher up.] Please do not tar us all.',
  'Medical student: is it strange that {fact} and in lectures nobody mentions it?',
  'I was the [F1|SHO|house officer] on that shift. [You are not exaggerating.|Still think about bed 14.|]',
  'Dietitian. [Nobody ever asks us.|Niche, I know.] People in corridors do not get [hot meals|fed properly]. Add it to {thing}.',
  'We met on the picket of [a very cold Tuesday|that wet morning]. Different union, same corridor.',
  'Consultant in {town}. Our board agreed to {ask} [{when}|]. The sky did not fall in. Use us as an example.',
  'Small technical point: the score triggers at [5|7], not [3|6], so the gap on {thing} is bigger than you say.',
  'Infection control nurse here [waving|hello]. {fact}. I have [photos|dates|a folder].',
  'Occupational therapist: could you mention {thing} from our end? {who} are brilliant and there are {small} of them for the whole site.',
  'Took your checklist to our [safety huddle|governance meeting]. They adopted [four|three|all five] of the five points. {thing} next.',
];

/** Arguments in several posts by one person: each list is a thread. @type {readonly (readonly string[])[]} */
export const argumentThreads = [
  [
    'I have thought about {thing} a lot [since my operation|this week], so here goes. I think you are half right. The number matters, but a number on its own [changes nothing|becomes a stick].',
    'We published waiting lists for thirty years and everyone got very good at [the list|hiding people from the list]. What makes you sure it would be different if they {ask}?',
    'If you said who must act when the number passes {big}, I would sign up today. [That is the missing half.|Without that it is a thermometer in a house with no heating.]',
  ],
  [
    'Long reply, sorry. I managed a hospital [in the nineties|for six years]. Nobody wakes up wanting {thing}. You inherit a building, a budget and a winter.',
    'That said: we could always have been honest about it. {fact}? We would have called it "pressure". Words matter, and you are right about the words.',
  ],
  [
    'Look at it as [an engineer|a railwayman|an air traffic controller] would. Every bed is full, so the queue has to stand somewhere. {thing} is a symptom of the exit being blocked, not the entrance.',
    'So I would put the next pound in [social care|discharge|district nursing], not in {ward}. Do you disagree with that, or is it just harder to put on a placard?',
    'And thanks for replying to people. Most accounts your size do not bother.',
  ],
  [
    'Counterpoint on {thing}: publishing nightly figures frightens people who need to come in. My {kinf} stayed at home with a stroke because of the headlines.',
    'I am not saying hide it. I am saying [think about how it reads at 2am|put the advice to come in at the top|talk to the stroke nurses first].',
  ],
  [
    'The comparison with {town} is not fair. They have [half|a third of] the population over 75 and a new building. Compare like with like and {thing} looks different.',
    'I ran the numbers with age in: {link} [The gap shrinks by about half.|It is still there, but smaller.] Happy to be corrected.',
  ],
  [
    'You and I have argued about this before and I still think money is not the main thing. {who} in our unit changed {thing} with a whiteboard and a rule about who answers the phone.',
    'Cost: [nothing|eleven pounds|a pack of pens]. Time: {small} months. Resistance: enormous, from people like me. Worth saying too.',
  ],
  [
    'May I offer a view from [Wales|a small island hospital|the private sector]? {thing} exists here as well, we just have fewer people to tweet about it.',
    'The best idea I have seen is to {ask}, and then have a patient read it out at the board. In the room. Every month. [It is hard to nod that through.|]',
  ],
];

/** Arguments in one long post. @type {readonly string[]} */
export const argument = [
  'I keep going back and forth on this. On the one hand {fact}, and nobody should accept that. On the other, if you {ask} without more staff you have simply moved the problem to {ward}.',
  'Devil’s advocate: {body} would say that {thing} is safer than [turning people away|leaving them at home with nobody]. What is the answer to that? Because they will say it.',
  'It is a system. You push on {thing} and it comes out as [cancelled hips|ambulances|tired GPs]. I would love to see your campaign talk about the whole thing.',
  'Three reasons this will not happen: nobody owns it, nobody is paid to own it, and {body} likes it that way. One reason it might: people like you being a nuisance. Carry on.',
  'History lesson: {town} had exactly this argument about {thing} in the [seventies|eighties]. The answer then was to open a cottage hospital. They closed it in [1998|2006|2011].',
  'I am a statistician. "{fact}" is an anecdote until we know the denominator. Give me the number of [nights|attendances] and I will defend you to anyone.',
  'The trouble with {thing} is that those who suffer it are old, ill and polite. If it were [commuters|football fans|MPs] it would have been solved by the second weekend.',
  'As someone on the other side of politics from you, I am surprised by how much I agree. Where we differ is who pays. Where we do not is that they should {ask}.',
  'I would be careful with "scandal". {thing} is worse than a scandal, it is a habit. Scandals end.',
  'We talk about {thing} as if it were weather. It has a cost centre, a budget holder and a name on a door.',
  'Worth separating the two claims here. That {fact}: yes, documented. That it is deliberate: I have not seen evidence, and I have read everything {trust} has put out.',
  'You cannot recruit your way out of {thing} if people keep leaving by the back door. Ask {who} why they go. It is never the patients.',
  'In fairness to {trust}, they did try to {ask} {when}. It lasted {small} weeks, until somebody in {body} asked them to stop. That is the story.',
  'The public will forgive a hard truth about {thing}. What they will not forgive is finding out from [a leaked email|their own mother’s notes|a doctor on the internet].',
  'Respectfully, I think the target is wrong. {who} need help at [2pm|noon], when decisions are made, not at 2am when it is too late.',
  'Is it possible that we measure {thing} so much because it is easy to measure? What about [loneliness|pain|the people who never come in]?',
];
