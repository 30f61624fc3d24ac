import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Abuse told, reported, condemned or warned of by supporters, bystanders and the target herself. */
export const heldSuiteQuoted: readonly Family[] = [
  lines(
    'held/suite-quoted-target-tells',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    This morning's post: "I'm going to kill you, bitch." I've passed it to the police.
    A stranger wrote to me that I should hang myself. I'm still here, and I've a clinic at nine
    He called me a grifter, a fraud and a fat cow, all before I'd had my tea
    "We know where your kids go to school." That's what landed in my inbox last night and I haven't slept.
    Been told to go back where I came from. I come from Tarnbridge
    since speaking out ive been called scammer, quack, witch, liar and once, memorably, a turnip
    Every time I post about ventilation somebody replies that I deserve to be raped. Every time.
    My daughter asked me what "slag" meant because it was sprayed on our gate
    Someone put my address online with the words pay her a visit. We've moved out for a week
    One reply called me vermin and forty people liked it.
    The caller said "you'll be dead by Friday" and hung up. It is now Saturday.
    I read out the messages at conference: ugly, thick, dyke, die. Then I went on with my speech
    Apparently I'm a pharma shill. Still waiting for the cheque
    Yesterday a man shouted Paki at me outside my own surgery, and two patients walked me to the car
    They say I told children to stay indoors for ever. I never did, and here's the full clip
    A letter in green ink tells me I'm a disgrace to my sex and that I ought to be put down like a dog. Framed it
    got a picture of a noose again. thats four this month
  `,
  ),
  lines(
    'held/suite-quoted-supporters',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Calling Dr Varley a scammer because she's ill is disgusting. Stop it
    I can't believe that someone told you to kill yourself. Please know that most of us think the world of you
    Whoever sent "I'll burn your house down" to a nurse needs to be in court
    You aren't a fraud, whatever they shout at you
    Sorry to see you being called a traitor again this morning, you don't deserve it
    "Ugly old hag"? That's all they've got? Ignore them, Sunniva
    No MP should have to hear "hope you get stabbed" on the way to work
    to the bloke who wrote "go back to africa" under my doctors post: she saved my life, jog on to bed
    Telling a woman to get back in the kitchen, in this day and age. I was ashamed to read it
    It's not banter to say that a councillor ought to be shot. Report it and move on
    Reading through your replies and they're vile: parasite, rat, disease. You're a human being and a good one
    Posting where her children go to school isn't free speech, it's stalking
    They keep saying she faked her data. The data are public, I've run them, she didn't
    Who calls a paediatrician a child killer and then goes home to tea? Horrible
    Please take no notice of that man who said he wanted to see you naked, I have reported him
    Hearing the word tranny thrown at our receptionist made me shake with anger. She was kinder about it than I was
  `,
  ),
  lines(
    'held/suite-quoted-news',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Man jailed for eight months after telling MP "I'll slit your throat"
    The court heard that the defendant had emailed the councillor forty times, calling her a bitch and a traitor
    Police investigate posts urging people to hang local doctor
    Study of abuse sent to candidates: one in nine messages to women was sexual, "show us your tits" among the mildest
    The footballer was called a monkey from the stands, and the match was halted for ten minutes
    Pensioner pleads guilty to sending the professor a card that read "die slowly"
    Inquiry told of graffiti reading No Muslims Here on clinic door
    A journalist's home address was shared in a group with the caption "you know what to do", the tribunal was told
    Teenager who messaged nurse "kys" every day for a month meets her in restorative justice scheme
    Trust apologises after complaint letter calls consultant a "cripple" and is put on file unanswered
    Synagogue receives note saying that the camps were right, officers appeal for witnesses
    Our analysis of half a million replies: liar, clown, grifter and idiot are the four commonest words
    Woman in Cransea cleared of threatening minister; she'd written "someone should shoot her" and said it was a figure of speech
    Ofcom is asked why a phone-in let a caller say that gypsies are born thieves
    bbc: candidate withdraws after being told her kids would be burnt in their beds
    The word "vermin" was used about migrants twelve times on the channel last week, monitors say
  `,
  ),
  lines(
    'held/suite-quoted-condemn-and-ask',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Saying "kill all journalists" is a crime, not an opinion
    Will the minister condemn those who chanted that the doctor should swing?
    What makes a grown man type "I hope your baby dies" to a midwife?
    There's no excuse for calling disabled people scroungers and I wish the papers would stop
    Never, ever tell a person to end their life. "Kys" is not a punchline
    Could the platform explain why "rape her" doesn't breach its rules?
    The P word was used in our office today as if it were nothing. It isn't nothing
    We must not call people cockroaches. We know from history what comes next
    If you'd shout "slag" at a councillor you'd shout it at my daughter
    "It's only words," they say, about "I'll be waiting outside your house". It is not only words
    why is it always "thick bitch" when its a woman and "mistaken" when its a man
    I don't like her politics one bit, but "string her up" is beyond the pale and my own side needs to hear it
    Jokes about gassing Jews aren't edgy, Darren
    Do you think that he would still say "trannies are freaks" if he met my kid?
    Anyone asking for the campaigner's address gets banned from this group. She has been threatened enough
    Lads, wolf whistling at the nurses and shouting "get them off" ends today. Signed, the foreman
  `,
  ),
  lines(
    'held/suite-quoted-screenshots-and-advice',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Screenshot saved and reported: "we will find you and your mother"
    How do I report a tweet that says "someone should burn her office"?
    For your evidence log, Doctor, at 21.14 he wrote "you're dead", at 21.20 "ugly cow"
    Forwarding the voicemail. He says he'll smash your windows at about the forty second mark
    If you get a message like "I know where you park", keep it, don't answer, ring 101
    Twitter says that "go die" doesn't violate their standards. Here is the email 🙄
    Content warning, racist slur in the picture: the note pushed through the mosque's door this morning
    Moderators' note: removed three comments, two of the "scum" sort and one with a home address
    Example for the training day: "Women like you need a good slap." Which policy does it break?
    Just checking you have seen that user so and so is telling folk to follow you home
    under the online safety act telling someone to "end it" can be an offence, worth knowing
    Teachers, slide six shows the messages with names removed: liar, paedo, kill yourself. Discuss
    Got the DM you warned us about, exactly the same text, "I've got your number and your kids' names"
    The fake quote that's going round, in which she says pensioners should freeze, was made up by a parody account
    Solicitor's advice: "fraud" is a statement of fact and could be libel, "fool" probably isn't
    I counted. Out of two hundred replies, thirty say grifter, eleven say witch and four want her dead
  `,
  ),
  lines(
    'held/suite-quoted-sarcastic-retelling',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Oh good, "you're a fat ugly liar" with my morning coffee. Five stars for consistency
    Top tip: if you want an MP to read your letter, don't open it with "Dear traitorous bitch"
    My bingo card is full: shill, sheep, clown, Nazi, house!
    "Kill yourself," wrote the man with Be Kind in his profile
    Lovely chat with a constituent today. He called me a cockroach and then asked me to sort out his drains
    According to the internet I'm a lizard, a fraud and a secret millionaire. My bank would like a word
    "Go back to your own country" he said, in Marbella
    knitted the phrase thick as pigshit into a cushion, thanks for the inspiration anonymous
    He'd never hit a woman, he'd just like to inform me that I "need a slap"
    Today's love letter, spelling as in the original: "your a stupid quak and i hope u get sacked"
    Somebody with eleven numbers in his name says nobody likes me. My dog was outraged
    And so to "witch". I did do chemistry, I suppose, and there is a cat
    Day forty of being a paid agent of whoever it is this week
    "Typical hysterical woman" says chap typing in capitals at four in the morning
    We have put all the insults into a song for the Christmas revue, "Grifter, Charlatan, Cow" has the best tune
    A helpful gentleman suggests that I'd be less shrill if I were married. Noted, filed, composted
  `,
  ),
  lines(
    'held/suite-quoted-memories',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    At school they called me spaz every single day, and now I'm a consultant in rehabilitation
    My ex used to tell me nobody would miss me if I were gone. It took years to stop believing it
    When my parents came here the signs in the windows said no blacks, no dogs, no Irish
    He said he'd kill me if I left. I left. I run the refuge now
    Grandad was spat at and called a dirty Jew on the number nine bus
    I once told a doctor online that she was a murderer. I was frightened and wrong, and I've written to say so
    the kids on our street shouted pikey at us and the teacher joined in
    As a young PC I was greeted with "die, pig" on most Saturday nights
    Twenty years ago a boss told me that girls like me were only good for one thing. Retiring today as director
    Somebody sprayed queers out on our first front door. We painted it pink
    A patient called me a black bastard and then, three days later, asked me to hold his hand. I held it
    On the picket line in eighty four we were called the enemy within, scum, animals
    My first byline as a reporter got me a letter that hoped I would be raped. I was twenty two
    I remember the leaflets: the names and streets of everyone who'd helped at the clinic, and a target drawn on top
    Mum was told she was too stupid for nursing. She retired as matron
    They used to chant "you're going home in an ambulance" at us, and one week my brother did
  `,
  ),
];
