// What the invented campaigner writes herself.

/** @type {readonly string[]} */
export const campaign = [
  'Last night {fact}. [This is not winter. This is {day}.|This is normal now. It should not be.|Nobody did anything wrong. That is the point.] #{tag}',
  '{fact}. [Read that again.|I checked twice.|I was there.] {body} could {ask}. It would cost nothing. #{tag}',
  'A year ago we asked {trust} about {thing}. [We are still asking.|The answer was a leaflet.|Here is the reply, all eleven words of it.] #{tag}',
  'What I would like for [my birthday|Christmas|the new year]: somebody to {ask}. #{tag}',
  'Three things about {thing}: 1. {who} saw it first. 2. They said so. 3. {fact}. #{tag}',
  'If you are [in {hospital} tonight|a patient tonight] and it is slow, it is not {who}. It is {thing}. Be kind to them & loud to your MP.',
  'The numbers for {when}: {big} people, {hours} at worst. [We count because nobody else does.|Count them. Publish them.] #{tag}',
  'Off to tell {body} about {thing}. [Wish me luck.|Wearing the good shoes.|Again.] #{tag}',
  'Somebody asked what one thing would help. Easy: {ask}. [By Friday.|With the money you were going to spend on the logo.] #{tag}',
  '"{fact}." That is from {who}, who asked me not to use their names. [I wonder why.|#SafeToSay|]',
  'Good news for once! {hospital} has agreed to {ask}. [Two years & one petition.|It can be done.|Thank you to {who}.] #{tag}',
  'To everyone who wrote to {trust} about {thing}: {big} letters & counting. [They have noticed.|Keep them polite, keep them coming.] #{tag}',
  'I am often told {thing} is complicated. {fact}. [That is not complicated.|What is the complicated part?] #{tag}',
  'We [met|spoke to] {who} in {town} today. {fact}. More tomorrow. #{tag}',
  'New: our short paper on {thing}. Six pages, one graph, no jargon. {ownlink} #{tag}',
  'I spoke to {paper} about {thing}. [Be gentle, I had been up all night.|They kept the joke in.] {ownlink}',
  '{small} years of asking {body} to {ask}. {small} ministers. [Same corridor.|Same reply.] #{tag}',
  'Every time someone says "{thing}" as if it were weather, remember there is a budget line. > Follow it. #{tag}',
  'To the family I met on {ward}: I said I would not let {thing} drop. I have not. #{tag}',
  'Correction to my post {when}: it was {big}, not {big}. Sorry. [The point stands.|Getting it right matters.] #{tag}',
];

/** @type {readonly string[]} */
export const everyday = [
  'Night {small} of {small}. [Tea: 4. Sitting down: 0.|The biscuits have run out. Send help.|Somebody labelled the milk "evidence".]',
  'Sunrise from the helipad. [Worth it.|Nobody tell the managers it is nice up here.] {ownlink}',
  'Overheard on {ward}: "[I am not old, I am vintage|The doctor? She is the one who looks tired|My other hip is a Porsche]." 😂',
  'My [mum|gran|neighbour] has discovered this account. [Hello. Yes, I am eating.|Please nobody swear.]',
  'Pun of the week, from a patient: [I have no body to go with, said the skeleton|the scanner has its own issues, it sees right through people]. I am so sorry.',
  'Custard creams > bourbons. [I will be taking no questions.|Fight me.] 🍪',
  'The allotment has produced one (1) courgette. We are calling it [Harold|the yield].',
  'Teaching today. A student asked why we whisper in corridors. [I had no answer.|I have thought about it all day.]',
  'Slept [eleven|four|nine] hours. [A new woman.|Cannot recommend it enough.|The cat had moved out.]',
  'Ran for the bus in theatre clogs. [The driver waited. There is hope.|The clogs did not.]',
  'A porter just taught me more about [leadership|queueing|kindness] in one lift ride than any course I have been on.',
  'The lift said "doors opening" and they did not. [Same.|A metaphor.]',
  'Reading: a novel in which a doctor solves crimes and is never once asked about parking. 📚',
  'Lost: one lanyard, red, sentimental. [Last seen near the toast.|Reward: toast.]',
  'Home. Socks off. [Do not ring.|Night night, night shift.] 🌙',
];

/** Opening words of a self-thread and what follows. @type {readonly (readonly string[])[]} */
export const threads = [
  [
    'A thread on {thing}, because I am asked every week. 🧵 [1/|]',
    'First, what it is. {fact}. That is not an accident, that is how the day was planned.',
    'Second, who carries it: {who}. They have no seat at the table where it is decided.',
    'Third, what would help: {ask}. That is all. Goodnight. #{tag}',
  ],
  [
    'I have had a reply from {trust} about {thing}. Let us read it together. 🧵',
    'Paragraph one thanks me for my passion. I did not write about my passion. I wrote that {fact}.',
    'Paragraph two says it is under review. By whom? When? [It does not say.|Silence.] They could simply {ask}. #{tag}',
  ],
  [
    'Some of you asked how I know that {fact}. Fair question. Short thread.',
    'I keep a notebook: times, numbers, no names. {who} keep their own. We compare on {day}. #{tag}',
  ],
];

/** Replies to others; the handles are put in front. @type {readonly string[]} */
export const replies = [
  'Thank you, [that means a lot|you made my night|I needed that] 💙',
  'Good question. We asked {trust} {when} and are waiting. [I will post it when it comes.|]',
  'It is on page {big} of the report. [The table, not the text.|]',
  'I am so sorry. Please look after yourselves. [If you want to talk, my messages are open.|]',
  'Fair point, I should have said [which night|that it was one ward]. Will correct it.',
  'Yes! And {who} deserve the credit.',
  'I do not think so, but I am happy to be shown the figures.',
  'We disagree about that & that is fine.',
  'Ha! [Stealing that.|My registrar says the same.|The cat agrees.]',
  'I can’t discuss anything about a patient here, sorry. Please write to the hospital.',
  'No, that was {hospital}. But {thing} is the same in both.',
  'Please don’t pile on them. [It is a fair question.|They were polite.]',
  'See you on {day}! [Bring cake.|I will be the tired one.]',
  'That is exactly what I mean by {thing}.',
  'The accounts are public: {ownlink}',
  'Would you be willing to say that to {body}? No pressure at all.',
  'Congratulations!! 🎉 [Brilliant news.|Proud of you.]',
  'Not yet. They promised it for {day}. [I have a calendar and I am not afraid to use it.|]',
  'That clip leaves out the "if". The whole answer is here: {ownlink}',
  'Bourbons. [I will fight you.|No, sorry. Standards.]',
  'I have passed it to {who}, who know far more than I do.',
  'Thanks for checking. The source is here: {ownlink}',
];

/** In front of the link to a post by someone else. @type {readonly string[]} */
export const quotes = [
  'Please read this from one of {who}.',
  '{town} has shown that you can {ask}. So can {trust}.',
  'This is what {thing} looks like when it is your {kinf}. #{tag}',
  'Wonderful. [Well done {who}.|More of this.]',
  'I have a question about this: who counted?',
  'Their words are better than mine. #{tag}',
  'And there it is. {fact}. In writing.',
  'Not my field, but fascinating.',
];

/** Posts of other accounts that she reposts. @type {readonly string[]} */
export const reposted = [
  'We have collected {big} accounts from {who} about {thing}. Every one of them says the same: {ask}. Please read, please share, and please send it to the person who represents you. {link}',
  'Last week {fact}. We asked {trust} why, and this is what they told us, in full, without comment, because the reply speaks for itself and we would not want to spoil it. {link}',
  'Our open letter on {thing} now has {big} signatures',
  'Night shift, {town}. {fact}. That’s it, that’s the post',
  'If you work in {hospital} and want to talk about {thing}, our phone line is open from 8 to 8 and nobody will ever know that you rang. You are not alone in this, and you never were.',
  'Photos from the vigil in {town}. Thank you all for coming, the rain did not win',
  'It is {day}. Nobody has yet managed to {ask}',
  'Proud of {who} tonight 💙',
];

/** Long posts; the archive keeps their whole text in a file of its own. @type {readonly string[]} */
export const notes = [
  'I was asked to explain {thing} without jargon, so here is a Tuesday.\n\nAt eight in the evening the ward is full. At nine it is still full, and six more people need a bed. Nobody has done anything wrong & nobody can leave.\n\nBy midnight {fact}. I write the number in a notebook. {who} do the same. In the morning somebody important will ask how the night was and we will say "busy".\n\nThat word is why I started counting. #{tag}',
  'Why I want {body} to {ask}, in one post.\n\n1. You cannot fix what you refuse to look at.\n2. Patients can see it already: {fact}.\n3. It is free. The number is > 0 every night, and it is in three different spreadsheets.\n4. {who} have been asking for years.\n\nPeople tell me the public would be frightened. I think the public is frightened now, and would be less so if somebody were straight with them. #{tag}',
  'A reply to the many kind messages about {thing}.\n\nNo, I am not leaving. Yes, I have been told to be careful. No, nobody has gagged me – I have read my contract & so has a lawyer who likes biscuits.\n\nWhat keeps me going is {who}, who turn up. {fact}, and they turned up anyway. All I do is write it down. The least {trust} can do is {ask}. #{tag}',
  'Some history. Long before I worked at {hospital} a ward sister kept a list of everything that was broken. When she retired she gave it to the next one. I have seen it. It is forty pages & the first entry is still true.\n\n{fact}. It will go on the list tonight.\n\nLists are how small people hold big ones to account. If {trust} will not {ask}, we will do it for them, in pencil. #{tag}',
];

/** The two posts that set off the pile-ons of the demo. */
export const sparks = {
  clip: 'I said it on Radio Harrowbeck & I will say it here: if the corridor count is not published by the end of June, the chief executive should explain why in public, or resign. Full answer here: {ownlink} #CountTheCorridor',
  money:
    'The campaign fund: £48,000 raised by 3,100 people, £41,260 spent, every receipt listed & audited. It has been on the website since July. There is no cottage. (I would settle for a parking space.) {ownlink}',
};
