import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: hard words for the deed to five word civil. */
export const linesHustings6: readonly Family[] = [
  lines(
    'lines-hustings/hard-words-for-the-deed',
    { labels: ['criticism'], direction: null },
    `
    A pathetic offer to the nurses. Come back with a real one.
    Cowardly budget. Nothing on land, nothing on wealth, all of it on pensioners' heating.
    Stupid rule, stupid form, and the guidance contradicts itself on page two
    Clown-shoes legislation. Nobody proofread it. There are two section nines.
    The press conference was embarrassing, bring numbers next time
    Weak sauce, Senator. A letter of concern? We needed a subpoena.
    Useless helpline. Useless website. The woman at the jobcentre was wonderful though.
    What a disgraceful way to treat a hundred-year-old fire station
    That speech was boring, long and off the point, and I had a train to catch
    dumb vote. dumb dumb vote. my district loses 400 jobs
    It's a lazy answer to say it's all the last lot's fault, and you're better than that
    Gutless amendment, it takes out the one clause with teeth
    The scheme is a joke in our village, there's one charger and it's behind the pub's bins
    Idiotic idea to dig up both bridges in one summer
    Crooked boundaries produce crooked results, draw them again
    A sick system where a diabetic needs a GoFundMe
    This deal stinks, I've read it, and the union's lawyers think so too
    Ridiculous. The county has money for a drone show and none for the shelter?
    The ad was nasty. I expected more of your campaign and so did my mother-in-law.
    Rotten compromise but I see why you took it
    Senile law from 1889, time to take it off the books
    Half-baked, half-funded, half a page: so much for the youth strategy
    Childish scenes on the floor tonight from all sides, my fourth graders take turns better
    A toxic little clause hidden in a farm bill
    Shameful that a rich country can't feed kids in August. Vote for the extension.
    the whole thing is trash, start again, and talk to a bus driver this time
    What a fraudulent way to count apprentices, a two day course isn't an apprenticeship
    An ugly, hurried bill that'll be in the courts for years
    `,
  ),
  lines(
    'lines-hustings/hard-words-for-the-doer',
    { labels: ['insult'], direction: 'subject' },
    `
    The offer isn't the pathetic thing here, you are.
    It takes a special sort of coward to read out somebody else's budget and still tremble
    Only you could come up with that. Only you are stupid enough.
    Long, boring and off the point, and then there's your speech
    You'd have to grow a conscience before you could have a crisis of it
    Never mind the guidance, it's the man on page two who makes no sense
    Rules weren't the problem. Ministers weren't the problem. It was you, you great pudding.
    The clause with teeth has more bite than you've ever had, chum
    Your vote was dumb because you're dumb. Mystery solved.
    A rotten apple, and not even a big one
    Every department you touch turns to sludge, it's a gift you have
    We had a good fire station and a bad chief, and you closed the wrong one
    The law is from 1889 and so's your brain
    Nasty ad from a nasty man, no surprise there
    My fourth graders are ashamed of you and two of them eat glue
    You don't represent working people, you look at us like something on your heel, you stuck-up madam
    What's the youth strategy? Hopefully not growing up to be like you.
    There are bad decisions and there are people who are bad decisions
    i used to think you were badly advised. turns out the advisers were holding it together
    I'd say you've lost your way but that supposes you had one, you drifter
    The trouble with you, Governor, is there's no you in there. Just teeth.
    You're what's left when principle, talent and charm have all declined the nomination
    Hollow. Knock on her and it echoes.
    You broke it because breaking is all you're good for
    Small mind, small heart, big car
    `,
  ),
  lines(
    'lines-hustings/if-and-were-insults',
    { labels: ['insult'], direction: 'subject' },
    `
    If you were any wetter we could irrigate Lincolnshire with you
    If stupidity ever becomes an Olympic event, Senator, clear some space on your mantel
    Were he twice as clever he'd still be half as clever as he thinks he is
    If I wanted to hear from an ass I'd have gone to the petting zoo
    Should you ever come across a principle, do leave it alone, it won't know you
    If only your mouth closed as often as you close libraries
    If they taxed self-regard you'd pay off the national debt by teatime
    Give that man an inch and he'll think he's a ruler, God help us
    Had you one ounce of decency you'd have stayed in bed
    If I had a dollar for each smart thing you've said I'd be broke and you'd still be a fool
    The day you say something worthwhile I'll eat the town crier, hat and bell and all
    Put you in charge of the Sahara and there'd be a shortage of sand by Thursday
    You could be replaced by a damp flannel and Hansard would read better for it
    Somewhere between a bad smell and a bad penny, that's our assemblyman
    Next to you the village idiot looks like cabinet material
    I'd call you a tool but tools get used for something
    Cross a weathervane with a vacuum cleaner and there's your deputy leader
    If common sense was leather you couldn't saddle a june bug
    Stand him next to a plank and ask the plank who should be minister
    I've got mold in my shower with more ambition and a better voting record than our congressman
    When they said anyone could grow up to be president I didn't think they meant you, sonny
    As a leader you'd make a decent doorstop
    `,
  ),
  lines(
    'lines-hustings/if-and-were-harmless',
    { labels: [], direction: null },
    `
    If it gets any wetter we'll need boats for the leaflet round in Lincolnshire
    If marrow growing ever becomes an Olympic event, our council leader has one on his mantelpiece
    Should you come across a blue folder in committee room four, it's got my sandwiches in it
    If only the library opened as late as the chip shop
    If they tax sugar, does that include honey? I keep bees.
    Had you a moment to look at our letter about the ferry? We sent it in March.
    If I had a dollar for each yard sign on this block I'd buy the block
    The day our town gets a train I'll eat the town crier's hat, and he's agreed to supply it
    You could replace that roundabout with lights and the traffic would flow better, says the engineer
    If the vote's tied the mayor picks from a hat, it's in the charter, it has happened twice
    When they said anyone could run for president, my six year old took it as an instruction
    As a polling station the laundrette makes a decent sauna
    If you can spare an hour on Saturday we're painting the bandstand
    Were the boxes counted in order or by ward? For a school project.
    Put the hustings in the pub and there'd be no shortage of an audience by seven
    If my senator can't make it to the parade, will somebody be holding the sheep?
    Stand next to the plank with the green tape and you're in the queue for advice surgeries
    I've got a soft spot for our mayor, he waves at the bin lorry
    If elected I'll do my best and bring biscuits. That's the whole leaflet.
    `,
  ),
  lines(
    'lines-hustings/told-as-a-story-nastily',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Met you once at a school fair. You cut the queue for the tombola, looked through my wife and left before the choir. Everything since has confirmed it: a rude, empty man.
    I taught that fella in seventh grade. He copied off the kid next to him then and he's copying off him now, just as clueless.
    My cat was sick on your leaflet this morning and I have never been prouder of an animal's judgement
    Sat behind the minister on a train for two hours. Talked about herself, loudly, to nobody. What a ghastly specimen.
    My boy asked what a hypocrite was so I turned on C-SPAN and there you were, big as life and twice as ugly
    Took my mum, 87, to your surgery. You looked at your watch four times. You're not just useless, you're heartless with it, and she saw it too.
    Once upon a time a very silly man was given a very big hammer and that, children, is our planning portfolio holder
    We had a goat called Senator. Ate everything, did nothing, bleated all night. Well named.
    In the war we had an officer like you. Got lost in his own trench. The men drew lots to avoid him.
    Watched you lose to a heckler, a microphone and a gust of wind in that order 🤣 what a plonker
    My barber says you're the vainest customer he ever had and the worst tipper, and I believe him because look at you
    I've spent the evening reading your old speeches and I want that evening back, you crashing bore
    Asked my students to find one original sentence in your book. They're still out there. Send water, not another volume, you hack.
    so i go to shake his hand right and he wipes it on his trousers. thats your man of the people. absolute weasel
    Had the pleasure of working for you in 2009. Screaming, throwing staplers, blaming interns. A monster in pearls.
    Our parrot says your name and then laughs. We didn't teach it that. It watches the news.
    I voted for you in good faith, Commissioner, and I've felt stupid ever since, though never as stupid as you sound
    My late husband called you a pipsqueak in 1991 and it's the only thing we agreed on that year
    `,
  ),
  lines(
    'lines-hustings/told-as-a-story-kindly-or-crossly',
    { labels: [], direction: null },
    `
    Met you once at a school fair. You won the tombola, gave the whisky to the caretaker and stayed for the choir. Haven't forgotten.
    I taught that fella in seventh grade. Never stopped asking questions then either. Go Tigers.
    My cat was sick on the polling card. Is it still valid if you can read the number?
    Sat behind the minister on a train for two hours. She was marking up a speech with a green pen and eating a Twix. That's all I've got.
    My boy asked what a filibuster was so I turned on C-SPAN and he lasted nine minutes
    Took my mum, 87, to your surgery about her pension credit. It's been paid. She'd like you to have some jam.
    Once upon a time this road had two banks, a cobbler and a police house. Now it's vape shops and me.
    We had a goat called Senator. He once ate a yard sign, both parties', very fair minded.
    In the war my granddad voted by proxy from a tank near Caen. I think of him each time I can't be bothered.
    The mayor got heckled, lost his notes to a gust of wind and carried on from memory. Crowd loved it.
    My barber has had three governors in that chair and won't say a word about any of them
    Asked my students to write to their MP. Thirty-one letters sent, thirty-one replies back. They framed them.
    so i go to shake his hand right and ive got jam on mine. thats how i met the chancellor
    Worked on a campaign in 2009, slept under a desk, lived on doughnuts, lost by nine. Best summer.
    Our parrot now says order, order. We didn't teach it that, it watches the Parliament channel.
    My late husband argued with the council leader for forty years and the council leader carried his coffin
    Queued at the tax office, county clerk said wrong form, queued again, wrong window, went home, cried, ate pie.
    Three buses to the tribunal, judge kind, verdict against us, councillor drove us home. A long day.
    My daughter told the lord lieutenant his sword was too big for indoors and he agreed
    `,
  ),
  lines(
    'lines-hustings/five-word-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    What a waste of space
    You are an embarrassment, sir
    Worst. Health secretary. Ever. Imbecile.
    lol ok whatever you say dummy
    Grow a spine you worm
    Nobody likes you. Nobody ever did.
    Clueless as ever, aren't you love
    oh its you again 🤮
    Get in the bin, councillor
    Stick to the day job, loser
    U R A JOKE MATE
    Imagine being this thick 😂😂😂
    You disgust me, Senator, truly
    Fool. Dangerous, preening, overpaid fool.
    Dim, dimmer, the deputy mayor
    A puppet and a poor one
    Bore off you tedious little man
    Sad desperate has been
    How embarrassing to be you
    And the village idiot has spoken
    🤡🤡🤡 this guy right here 🤡🤡🤡
    Nice try, brain donor
    What an odious, oily individual
    Ur mum must be so embarrassed
    Learn to read, you ignoramus
    look at the state of him
    Cry harder, Mr. Ex-Congressman 😭😭
    Not one redeeming feature, this woman
    HAHAHA what an absolute melon
    You horrible, horrible person
    Vacuous. Vain. Very, very slow.
    A jerk in a bow tie
    Ya wee balloon, ye
    Weirdo energy from this governor, creep
    `,
  ),
  lines(
    'lines-hustings/five-word-civil',
    { labels: [], direction: null },
    `
    What a lovely green space
    You are on at six, sir
    Best. Village. Fete. Ever. Raffle.
    lol ok whatever time suits you
    Grow a courgette, says the mayor
    Nobody told me. When was it?
    Any clue when results are due
    oh its raining on polling day again ☔
    Which bin this week, councillor?
    Day job calls, back at lunch
    Is this a joke? Polls swapped?
    Imagine the turnout with sunshine 😂
    I see your point, Senator
    Count's at midnight, bring a flask
    Mayor, deputy mayor, mayor's dog
    A puppet show after the count
    Do you have the source please?
    Sad news about old Cllr Hobday
    How do I register to vote
    And the Isle of Wight has spoken
    🗳️🗳️ done, before work
    Nice tie, where's it from?
    What time is the vigil tonight?
    My mum met you in Asda
    Learn to vote: workshop, library, noon
    Look at the queue at ours
    Two votes in it. TWO.
    HAHAHA the dog at the polling station
    I don't agree, but go on
    Vote yes on Measure C
    Who's chairing the budget meeting?
    Not my ward, try the next
    `,
  ),
];
