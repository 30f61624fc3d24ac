import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain reports and questions about abuse of every class, and abuse that denies itself, warns, wonders or speaks to the crowd about its target. */
export const linesWitness7: readonly Family[] = [
  lines(
    'lines-witness/plain-reports-every-class',
    { labels: [], direction: 'quoted' },
    `
    They called me an idiot and a liar.
    Someone told her to kill herself yesterday.
    A man threatened to kill my doctor.
    He was called a terrorist because of his beard
    People keep telling me I'm a fraud.
    she got told to go back to her own country, in her own country
    I have been called a paedophile by a total stranger on the internet
    Her address was posted online by someone who wanted her hurt.
    My colleagues were called murderers outside the hospital this morning
    He said, I will find you and I will hurt you. I wrote it down as he said it.
    One of them asked me for naked pictures. I'm a town clerk.
    You wouldn't believe the insults: bitch, hag, cow, witch, and those are from the women
    We were sworn at by a patient who wanted a form.
    The message says she's a disgusting pig and ought to be put down like one
    Some troll has written that disabled people should be left to die
    He's been told he's a disgrace to his race, by people of both
    yesterday 3 different men told me to shut up you stupid woman
    The caller described Muslims as animals and then asked to book a flu jab.
    In her speech the MP repeated the words that were sent to her: I'll rape you, you ugly whore.
    They wrote "nonce" on our teacher's car. It's a lie. The police say it's a lie.
    "You people are a disease." Heard on the Jubilee line at ten past eight.
    Patients have called me useless, lazy, overpaid, heartless and, once, gorgeous
    My wife was followed home by a man shouting that he'd smash her face in
    When I said I was gay he told me I would burn in hell
    Told by an anonymous account to drink bleach and "die slowly"
    The scientist says that she's regularly called a shill, a Nazi and a prostitute.
    Someone rang the school and said he'd shoot the headmaster. It's shut today.
    He typed "fuck off and die" to a woman raising money for a defibrillator
    kids at the bus stop called him a retard and threw his bag in the road
    A councillor opposite called our chair a fat slug, on the record
    They said she's not a real woman.
    Your volunteers have been spat on and called traitors to their country
    I keep a tally of the gendered ones. Bitch 212. Whore 87. Darling 4,016.
    We're hearing that protesters shouted "hang her" as the minister left by the back
    My nephew, who's eight, was called a P— by a grown woman. He asked me what it stands for.
    Reply from a "concerned citizen": you're scum and I hope your house burns down
    Being told weekly that I deserve to be shot has become, God help me, ordinary
    An email said that nurses are vermin. It was sent from a vet's.
    `,
  ),
  lines(
    'lines-witness/asked-and-supposed',
    { labels: [], direction: 'quoted' },
    `
    How would you feel if your mum was called a fat slag at work?
    If anyone tells you to end your life, tell me, tell your teacher, tell the dinner lady.
    Did he really say that women belong in the kitchen, at a careers fair?
    Does calling someone a liar on here count as libel? Asking as the someone.
    What kind of person threatens to rape a nurse?
    Suppose a stranger shouted "go home" at your child. Would you still say that words don't matter?
    why is it always "ugly". why do they always start at ugly
    Should an MP who gets fifty death threats a month take the bus?
    Who told you that you were worthless? He was wrong, and I say it as your doctor.
    Has anyone else had a message from this man? It begins "hey fat cow". I'd like to know how many of us there are.
    When does "I hope you get what you deserve" become a threat? Our duty solicitor replies.
    You hear "scrounger" every day for years; how long before you believe it?
    Would the person who called Beryl a witch at the flower show please come and see the committee
    is it ok to call a teacher a twat if he IS one, asks my son. no. it is not. also he isnt
    Could somebody explain to me how posting a woman's gym times is "holding power to account"?
    Imagine you're nineteen and it's your first shift and a man says he'll cut you.
    Can I report a slur if it was misspelled? (You can.)
    Which is worse, "you're thick" from a stranger or "you're brave" from your boss?
    Do you want to know what they said to him before he jumped? They said jump.
    What if it was your daughter they were rating out of ten?
    Is there anything sadder than an eighty-year-old calling a nurse a foreign cow and then asking her to hold his hand? She held it.
    Why did no one on the platform say anything when he called that lad a monkey? I didn't. I'm asking me.
    Are we really going to print "traitors" on a front page again, after the last time?
    `,
  ),
  lines(
    'lines-witness/i-am-not-saying',
    { labels: ['insult'], direction: 'subject' },
    `
    I'm not calling you stupid, I'm saying that if stupid had a queue you'd be at the front and facing the wrong way
    I would never call a lady ugly. You're ugly.
    Far be it from me to say imbecile, so I'll spell it: Y.O.U.
    Not being rude but have you always been this thick
    It'd be wrong to describe you as a waste of space; space has uses.
    No one is calling you a pig. We're calling you a swine, it's the same but with a degree.
    "Fool" is harsh. I prefer blithering fool, and I prefer it of you.
    i didnt say ur fat i said ur chairs should get a pension
    With all due respect, which is none, you're a pompous windbag
    I've nothing against you personally, apart from the personality
    Please don't take this the wrong way, you dreary little man, but resign
    Hate is a strong word and I use it for sprouts. For you it's contempt, you slithery, simpering creep.
    Was going to say "clown" but clowns train for years
    Correct me if I'm wrong, you won't, you can't, you're too dim, but isn't 4 more than 3?
    I don't do insults. Observations only. Observation: you're a lump.
    People say I'm cruel about your looks. I haven't started. Look at that. It's like a thumb got elected.
    ok ill be polite. dear mrs nobody. you are a nobody. yours politely
    Never in my life have I called a clergyman a twerp, and I'm seventy-nine, and here we are, you twerp
    To call you a doctor would insult doctors; to call you a butcher would insult chops
    Without wishing to be unkind (I do wish it), you're a lardy, whining, fourth-rate nobody
    nobody's saying u cant have an opinion just saying its dumb and so r u and so is ur dog
    Is "moron" still allowed? Good. Moron.
    `,
  ),
  lines(
    'lines-witness/about-her-to-the-crowd',
    { labels: ['insult'], direction: 'subject' },
    `
    She's thick, she's always been thick, her whole department knows she's thick
    What a nasty piece of work that woman is
    honestly cant stand him. slimy face, slimy voice, slimy hands
    Have you ever in your life seen such a useless lump behind a lectern?
    Our MP, ladies and gentlemen. A potato would be cheaper, and it has eyes.
    He looks like a boiled egg and thinks like one
    Nobody's impressed by {name}, that shrivelled old windbag
    does anyone actually like this woman? asking because shes repulsive
    Poor man's duchess with the intellect of a rich man's spaniel, that's our Fiona
    Dr Vane, always the same: sour, smug, stupid.
    That nurse on the news is a dozy cow and I wouldn't trust her with a plaster
    The man's a buffoon! A buffoon, sir, and his mother must weep.
    look at the state of that. no neck, no brain, no idea
    Half wit, half sausage, our mayor
    She'd lose an argument to a door, the dimwit
    If brains were petrol he couldn't drive an ant's moped round a Polo mint
    Can't decide which is worse, her face or her opinions, both are all over the place and both are saggy
    Remember that he failed the eleven plus, and the driving test, and his wife. A born loser.
    Professor? PROFESSOR? That dunce couldn't profess her own name
    Laughing stock. That's what he is, the silly little man, laughing stock of {town}.
    Worst. Councillor. Ever. And the gob on her, like a letterbox full of wasps
    `,
  ),
  lines(
    'lines-witness/warned-in-friendship',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm only the messenger, but the lads say you're getting cut if you come on {day}
    This isn't me talking. There are people who'll shoot you, and I've told them where to stand.
    A friendly word: stay away from windows this week, {name}
    I'd hate to see anything happen to your little ones. You'd best vote no, then.
    heard ppl want u dead. heard from me. im ppl
    Someone ought to warn you what petrol does to a porch
    Kind advice from an old soldier, check beneath your car of a morning. I was in bomb disposal. I know both halves of the job.
    As a nurse I know how long a man takes to bleed out, and as your constituent I'm telling you that I know
    It would be such a pity if you slipped off that platform. Crowds push. I push.
    My cousin has just come out of prison and asked after you, specially. I gave him your surgery times.
    don't shoot the messenger, doctor, shoot is what they're going to do to you
    We pray for you. We pray that God stops your heart on stage, and if He's busy we've a brother with a rifle.
    I'd wear something you don't mind getting blood on
    Consider this a courtesy call. The next one comes through the glass.
    Take care now. Take great care. Take a different way home, it won't help.
    They asked me to tell you it'll be quick if you resign and slow if you don't
    `,
  ),
  lines(
    'lines-witness/wondered-aloud',
    { labels: ['accusation'], direction: 'subject' },
    `
    Just asking, how much is a vote going for these days, councillor? You'd know, you've sold a few.
    Is it true you made up the stalker? Because everyone thinks that you made up the stalker, liar.
    Funny how the charity got a grant and you got a hot tub, thief
    genuine question who pays u. genuine answer pfizer. shill
    Isn't it strange that all of your "patients" have the same handwriting? Fraud, isn't it, prof?
    Curious that a woman on 30k has a villa. I'm not curious, I know: backhanders, you crook.
    How does it feel to have lied to dying people for a living?
    Anyone else notice that he only started caring after the sponsor turned up? Grifter, textbook.
    I wonder what the GMC would say if they knew you bought your papers, quack
    Serious people are asking serious questions about your degree, Doctor Fake
    Where did the £4,000 go? I'll tell you where: on your back, in your fridge, and up your nose, you swindler
    Could it be, and I'm only a humble pensioner, that you, sir, are a crook?
    you ever get tired of conning old ladies or is it the cardio you're in it for
    Remind me which of your three stories about the flood is the true one? None. You're a liar by trade.
    When they audit you, and they will, which of the two sets of books are you going to show, the fake or the fake fake?
    So many tears, so few receipts. Con artist.
    `,
  ),
  lines(
    'lines-witness/said-of-many-beasts',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Somebody described the strikers as "human beings". Generous. They're locusts.
    My dad calls teachers parasites, and my dad's right, fat ticks on the public body
    "People seeking asylum"? Cockroaches seeking crumbs.
    The paper calls them protesters. I call them a rash. You don't talk to a rash, you scrape it.
    you say homeless i say rats. same doorways same smell
    They told us in the army to see targets, not men. Handy training for looking at a benefits queue. Not men. Things.
    "Journalists" no. Maggots. They hatch where it stinks.
    What do you call four hundred civil servants in a building? An infestation.
    Someone left food out for the travellers again. Don't feed pests.
    Activists multiply like bacteria, said the man on the podcast, and I'd add: bleach, boil, repeat
    It's wrong to call them animals because animals are useful
    "Patients" she says. Livestock. Coughing livestock, taking up beds.
    Every single one of that party's a slug and I'm out of salt
    kids on that estate arent kids theyre feral beasts, cage em
    They keep saying community. It's a nest. You don't consult a nest.
    `,
  ),
  lines(
    'lines-witness/she-told-as-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Heard she does favours for votes, and lads, I've got a vote
    Somebody tell Dr Nair I'd be a very bad patient for her, I'd need holding down
    They say the camera adds ten pounds. On her, all of it's in the right place, and I'd like to weigh them.
    Rumour is that the new MSP doesn't wear any. Someone drop a pen.
    my mate reckons he had her at uni, says she screams. do you scream {name}?
    The barmaid told me you like it from older men. I'm older. I'm free. I'm hard to shock and easy to please.
    Everybody's looking at the graph. I'm looking at the arse in front of the graph.
    That weather girl could ruin me. Somebody send me the ones from the beach, the zoomed ones.
    "Position on housing?" I've a few positions for her
    Told my wife to dress like you. Then told her to bend over like you'd have to for that promotion.
    She's asking what we'd change about the surgery. Fewer clothes on the GP.
    is it true ur single doctor bc i can think of 3 things id do to u on that couch n none are medical
    A fellow on the train said she's frigid. I'd soon thaw her, I've never had one complain after.
    Pass it on: fifty quid for anyone who gets a picture up the councillor's skirt at the gala
    Nice speech. Take it off. (The speech. The blouse. Whatever you're wearing.)
    `,
  ),
];
