// What a campaigner should not have to read. Invented for testing; milder than the real thing on purpose.

/** Disagreement with what she does: sharp, fair or unfair, but not abuse. @type {readonly string[]} */
export const criticism = [
  'I think you are wrong about {thing}. [The figures do not show what you say.|It was worse in 2009 and nobody posted about it.|]',
  'This is [misleading|one-sided]. {trust} has [cut|halved] waits since the spring and you never mention it.',
  'You keep [saying|repeating] that {fact}, but you have [never|still not] shown [the source|where that comes from].',
  'Sorry, but posting this from inside the hospital is [unprofessional|not on]. What about the patients in the background?',
  'Why not raise {thing} inside {trust} instead of on here? [This helps nobody.|You are frightening my {kinf}.]',
  'You are a doctor, not a politician. [Stick to the evidence.|Pick one.|I follow you for the medicine.]',
  'I was at {hospital} the same night and it was nothing like that. [Calm, quiet, well run.|Seen in an hour.]',
  'Your campaign on {thing} has achieved what, exactly, in {years}?',
  'Telling {body} to {ask} is easy. [Where does the money come from?|Who gets cut to pay for it?]',
  'You blocked [me|a colleague] for asking a polite question about {thing}. [Not a good look.|Poor.]',
  'Disappointed by this one. [You are better than a cheap shot at managers.|The headline does not match the paper.]',
  'You got the number wrong {when} and corrected it in a reply nobody saw. [Delete the original.|Please be more careful.]',
  'I back the aim, but the tone on {thing} [puts people off|is getting shrill in places]. [Facts do the job.|]',
  'With respect, {who} do not need you to speak for them. Some of us think {thing} is improving.',
  'Another thread blaming {trust}. [When did you last mention the union’s part in this?|It takes two.]',
  'The claim about {ward} is false. I work there. [We were fully staffed on {day}.|Please take it down.]',
  'Bad take. If you {ask} you will [scare off|put off] the people who most need to come in.',
  'You cannot compare {hospital} with {town}. [Different size, different patients.|You know that.] This is a poor use of figures.',
  'I used to share your posts. Since you [backed the strike|went on that panel|started on {body}] I have stopped.',
  'Bit hypocritical to lecture about {thing} and then [cancel a clinic to go on the radio|work one day a week in private].',
  'Enough. Every day it is {thing}. [Say something good about the place for once.|Morale is on the floor and you are not helping.]',
  'Strongly disagree. {thing} is about discharge and you have been told so by people who know.',
  'That graph starts the axis at {big}. [Come on.|We teach first-years not to do that.]',
  'So a closed ward is a scandal and an open ward is a scandal. [Which is it?|What would you do?]',
  'You should apologise to {who}. [They read that as an attack on them.|It was careless.]',
  'It is easy to be brave with a consultant’s contract. [Try it on agency pay.|]',
];

/** One word of contempt, British, American or spelt to slip past a filter. */
export const contempt = {
  brit: ['muppet', 'numpty', 'pillock', 'wally', 'plonker', 'tosser', 'bellend', 'gobby mare', 'melt', 'div', 'twit'],
  yank: ['moron', 'dumbass', 'jackass', 'loser', 'airhead', 'dimwit', 'clown', 'crybaby', 'nutjob', 'dipshit'],
  veiled: ['m0r0n', 'id!ot', 'cl0wn', 'b*tch', 'w4nker', 'l o s e r', 's.t.u.p.i.d c.o.w', 'id1ot', 'muрреt', 'tw@t'],
  fraudster: [
    'grifter',
    'fraud',
    'liar',
    'shill',
    'con artist',
    'charlatan',
    'scammer',
    'phoney',
    'crook',
    'snake oil seller',
  ],
};

/** @type {readonly string[]} */
export const insult = [
  'What a {brit}. [Every day the same whine.|Honestly.|]',
  'You absolute {brit}. [{fact}? In your dreams.|Nobody asked you.|]',
  'Do you ever shut up you {brit}',
  'Only a {yank} would think you can just {ask}.',
  'Imagine being this much of a {yank} [in public|with a degree].',
  'lol what a {yank}. Stick to [emptying bedpans|taking temperatures].',
  'You are a pathetic, attention seeking [cow|hag|old bag] and [everyone on the wards knows it|your colleagues laugh at you].',
  'Thick as mince, this one. [A doctor?! God help us.|And they let it near patients.]',
  'Stupid woman. [Stupid campaign.|Stupid hashtag.|]',
  '{veiled}',
  'Typical {veiled} behaviour. Crying about {thing} again.',
  'you are a total {veiled} and so is anyone who shares this',
  'Dr Airhead strikes again. {thing}, boo hoo. You are an embarrassment.',
  'Ugly inside and out. [And boring.|Nobody likes you.]',
  'Pipe down you hysterical [drama queen|old trout]. [People are trying to work.|]',
  'Gormless, gobby and [wrong|overpaid]. The full set.',
  'A {yank} with a stethoscope is still a {yank}.',
  'Whiny little crybaby. My {kinf} did {years} on the wards and never moaned once, you are a disgrace.',
];

/** @type {readonly string[]} */
export const accusation = [
  '{fraudster}. [That is all.|Simple as.|]',
  'You are a {fraudster} and everybody at {hospital} knows it.',
  'How much does [the union|the opposition|big pharma] pay you to lie about {thing}? Shill.',
  'She is no whistleblower, she is a {fraudster} with a [book deal|publicist].',
  'Grifting off dead patients. [Sleep well.|Shame on you.|Sick.]',
  'LIAR. {fact}? Prove it, {fraudster}.',
  'Another day another donation link from the corridor {fraudster}.',
  'You make it up as you go along. There was no [survey|corridor|84 year old]. Fake doctor, fake numbers.',
  'Quack. [Someone check her licence.|How are you still on the register?]',
  'Paid actor. Look at the [lanyard|shoes]. Never worked a night in her life, total {fraudster}.',
  'gr1fter [gonna|gotta] gr1ft',
  'f r a u d. always was.',
  'Bought and paid for. You shill for {body} in private and cry in public.',
  'I see the {fraudster} is [back|at it again]. Hide your wallets, {town}.',
];

/** Pasted word for word by a crowd of new accounts in the second pile-on. */
export const pastedAccusation =
  'Ask @DrExampleAda where the money went. £48,000 raised, not one receipt. Grifter in scrubs. #WheresTheMoneyAda';

/** @type {Readonly<Record<'threat' | 'doxxing' | 'selfHarm' | 'identityHate' | 'dehumanisation' | 'sexual' | 'profanity', readonly string[]>>} */
export const abuse = {
  threat: [
    'Keep talking and somebody will shut you up for good.',
    'You will get what is coming to you. I would watch my back in that car park if I were you.',
    'i hope someone is waiting for u after ur shift. u deserve a good kicking',
    'We know your face now doctor. Sleep well. Tick tock.',
    'one more word about ward 9 and im coming down there to sort you out myself',
    'People like you get hurt. Just saying.',
  ],
  doxxing: [
    'anyone know which hospital she works at? want a word with her',
    'What nights is she on this week? Someone on {ward} must have the rota, post it.',
    'Which school do her kids go to? Somebody in {town} must know.',
    'Does anyone have her address or a picture of her car. DM me.',
    'She lives out past the reservoir at Low Fenning, the white house with the green gate. Pay her a visit.',
  ],
  selfHarm: [
    'nobody would miss you. do everyone a favour and kys',
    'just end it already. the world would be a better place without you in it',
  ],
  identityHate: [
    'Women are too emotional to run a ward. Get back in the kitchen.',
    'If you hate our hospitals so much go back to where you came from.',
    'Another foreigner telling us how to run our country. Send them all home.',
    'this is what happens when you let women and foreigners in to tick a box. useless the lot of them',
    'Her sort are always on the take. You can tell by the name.',
    'Wheelchair lot moaning again and she cheers them on. They cost us a fortune, disabled people should be grateful.',
  ],
  dehumanisation: [
    'Vermin in a white coat.',
    'You are a parasite. [Feeding off sick people for clicks.|Nothing more.]',
    'Cockroaches like this always crawl out when there is a microphone. Stamp on them.',
    'These people are a disease and she is the rash.',
    'not even human, the lot of them. rats.',
  ],
  sexual: [
    'she can examine me any time lol, what are you wearing under those scrubs',
    'You would be prettier with your mouth shut. Send us a bikini pic instead.',
    'what time do you finish sexy, keep the uniform on x',
    'Only reason she is on telly is her [legs|chest]. Would though.',
  ],
  profanity: [
    'Fuck off back to your ward.',
    'Oh piss off, you smug [cow|git].',
    'f**k you and f**k your corridor',
    'stfu [no one cares|for once]',
    'You can shove your trolley count right up your arse.',
    'go screw yourself dr nobody, sick of your shit',
    'Shut the hell up you lying sack of shit.',
  ],
};

/** Supporters who repeat the abuse to condemn it. @type {readonly string[]} */
export const condemnation = [
  'Calling her a "{fraudster}" because she counts trolleys. [What is wrong with people?|Grow up.|]',
  'Someone in the replies just called Dr Example a "stupid cow". She saved my {kinm}’s life. [Reported.|]',
  'To the man who wrote "watch your back in that car park": that is a threat, it is a crime, and I have reported it.',
  'Imagine reading "nobody would miss you" after a night shift. [Be kind.|This is what women who speak up get.] We would miss you, doctor.',
  'Nobody should be told to "go back to where you came from". [Ever.|Solidarity, Ada.|]',
  'They call her a "{brit}" and a "{yank}". {trust} calls her "difficult". Patients call her [doctor|when they are scared].',
  '"{fraudster}", "shill", "liar" – three replies in a row and not one figure. [Says it all.|]',
  'Asking "which school do her kids go to" is not debate. [It is intimidation.|Please report that account, everyone.]',
  'The word "vermin" has a history. [Do not use it of anyone.|Shame on those who typed it today.]',
  'I disagree with her on {thing}. Telling her to "shut up" and calling her names is not how you win.',
  'Muted "{fraudster}" and "{yank}" and my timeline is lovely again. Carry on doctor.',
  'So sorry you are getting "get back in the kitchen" in [2026|this century]. The rest of us are listening.',
];

/** Supporters who abuse the abusers: aimed at others, not at her. @type {readonly string[]} */
export const abuseOfOthers = [
  'You’re a coward hiding behind a cartoon picture, [mate|pal]. Leave her alone you {brit}.',
  'Says the {yank} with [three|nine|no] followers.',
  'Go back under your bridge, you sad little troll.',
  'You are a disgrace and a {brit}. She has forgotten more than you will ever know.',
  'Shut up you {yank}, [you have never set foot on a ward|read the report].',
  'What a nasty piece of work you are. [I hope you never need a bed.|Your mother must be so proud.]',
  'The minister is a lying {brit} and should be sacked, not the doctors.',
  'Piss off and bother someone else, you {yank}.',
];

/** Talk in the two pile-ons: an edited clip in May, a rumour about money in September. */
export const pileOn = {
  clip: {
    talk: [
      'Has anyone got the full interview? The clip [starts mid-sentence|is 11 seconds long].',
      'Watched the whole thing. She says "IF the count is not published". The clip cuts the if. [Every time.|]',
      'Full version here, from minute {big}: {link} [Judge for yourself.|]',
      'Came here from the clip expecting [a monster|fireworks]. Listened to all of it. She is right.',
      'Can somebody explain what she is supposed to have said? [All I see is shouting.|]',
      'The presenter should [clear this up|post the recording]. It was a fair question and a fair answer.',
      'Not her biggest fan but that clip is [edited|a stitch-up]. Hear the next sentence.',
      'My {kinf} heard it live and thought it was [fine|mild]. Then it became a clip.',
    ],
    criticism: [
      'Full clip or not, telling a chief executive to resign on the radio is [not your job|out of line].',
      'I heard the whole interview and I still think she [went too far|was unfair to {trust}].',
      'Even with context, "or resign" was a mistake. [Withdraw it.|Say so and move on.]',
      'You must have known how that line would be cut. [Media training, please.|Careless.]',
      'Staff at {trust} heard "resign" on the way to work. [Think about them too.|Not helpful.]',
    ],
    accusation: [
      'Caught on tape, LIAR. [Resign yourself.|]',
      'The clip says it all. Total {fraudster}, always was.',
      'Political activist pretending to be a doctor. {fraudster}.',
    ],
  },
  money: {
    talk: [
      'Is there a page with the accounts? [Would stop this in a minute.|Genuinely asking.]',
      'The accounts are on the website and have been since July: {link}',
      'Treasurer of the fund here. Every penny is listed, audited and public. {link}',
      'Who started this? The account was made [last week|on Sunday] and has four followers.',
      'I gave twenty pounds. I have a receipt. I have seen the poster it paid for. [What more do you want?|]',
      'Same sentence from [ten|a dozen] accounts in one evening. [Odd, that.|Hmm.]',
      'Could the fund just post the bank statements? [People have a right to ask.|I am on your side, just do it.]',
      'For anyone arriving late: there is no cottage. {link}',
    ],
    criticism: [
      'A campaign that asks for openness should have published its accounts sooner. [Fair is fair.|]',
      'I donated. An update twice a year is not too much to ask. [Poor show.|]',
      'You cannot demand figures from {trust} and be slow with your own. [Hypocritical.|]',
      'Answer the question about the money plainly. [Jokes do not help.|]',
    ],
    accusation: [
      'Nice cottage, {fraudster}. Paid for by pensioners.',
      '48 grand. GONE. {fraudster}. #WheresTheMoneyAda',
      'Thief. You robbed sick people, how do you sleep?',
      'Called it years ago. {fraudster}. Lock her up.',
      'She took the money and ran, classic {fraudster}',
    ],
  },
};
