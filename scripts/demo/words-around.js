// The rest of a campaigner's ordinary mentions: news, journalists, organisations, chat, other languages.

/** Links to news, by people who are not talking to her. `{at}` is her handle. @type {readonly string[]} */
export const news = [
  '{trust} "declined to comment" on {thing} after {at} published staff accounts. {link}',
  'Good [piece|write-up] in {paper} on {thing}, with {at} and two families. {link}',
  'NEW: {body} to look again at {thing}, after pressure from {at} and others. {link}',
  'ICYMI the interview with {at} about {thing}. Starts at [12|21|34] minutes. {link}',
  'Reading list for the weekend: {link} on {thing}, then the replies to {at}.',
  '{paper} has the numbers on {thing} now. {big} in one night. {at} was right. {link}',
  '[Our|The] letter to {body}, signed by {big} clinicians incl {at}. Please share. {link}',
  'On tonight’s programme: {thing}. We hear from {who}, {at}, and a minister if one turns up. {link}',
  'Minutes of {trust}’s board are out. Item 7 is {thing}. {at} might enjoy page [3|9|14]. {link}',
  'Local news: {fact}, say {who} at {hospital}. (With thanks to {at}.) {link}',
  '{council} votes on {day} on a motion to support {at}’s call to {ask}. {link}',
  'Fact check on {thing}: the claim by {at} that {fact} is [supported by|consistent with] the documents we saw. {link}',
  'Not just one hospital. {town} now reports {thing} as well. cc {at} {link}',
  'Thread from {at} made it into {paper}, page [2|5|11]. {link}',
  'Reply from {body} to the petition on {thing}: "we keep this under review". {at} {link}',
  'Podcast: {who} talk about {thing}. Recorded in a car park, you can hear the rain. Feat. {at} {link}',
  'A year since the promise to end {thing}. {small} of {big} actions done. {at} {link}',
  'How {town} got rid of {thing} in {small} months. One for {at} and every board. {link}',
  '[Opinion|Comment]: why {thing} is everyone’s business. Mentions {at}. {link}',
  'From the archive: what {paper} said about {thing} in [1987|1994|2003]. Plus ça change, eh {at}? {link}',
];

/** @type {readonly string[]} */
export const journalist = [
  'Hi Dr Example, I am [a reporter|the health reporter|a producer] at {paper}. Could we [speak|talk] about {thing}? DMs are open. [On background is fine.|No rush, deadline is {day}.]',
  'Hello, would you be free for [five minutes|a short interview] on {thing} [tomorrow morning|before {day}]? Producer, {paper}.',
  'Writing about {thing} for {paper}. Looking for {who} willing to talk, names can be withheld. Could you pass it on?',
  'Following up on your post. {trust} told us it is "not a picture they recognise". Would you like to respond? [We go to print at five.|]',
  'Would you mind if we used that photograph of the [notice board|bucket|corridor floor plan] with credit? {paper}.',
  'We are making a documentary on {thing}. [No budget, good sandwiches.|It is slow, careful work.] May I email you at the address in your bio?',
  'Thanks for your time earlier. Piece is up: {link} [Shout if anything is wrong.|Let me know of errors.]',
  'Quick one for a fact check: was it {big} or {small} on the night in question? {paper}.',
];

/** @type {readonly string[]} */
export const organisation = [
  'Our [conference|meeting|open evening] on {thing} is on {day}. Free, step-free, tea provided. {at} is speaking. {link}',
  'We support {at} and everyone asking {body} to {ask}. Our statement: {link}',
  'Today we wrote to {trust} about {thing}. It is time to {ask}. {at} {link}',
  'New briefing for members on {thing}, with a foreword by {at}. {link}',
  'Volunteers wanted in {town}! Two hours a week [on the wards|with the tea trolley]. Thanks {at} for the shout-out.',
  'Are you one of {who}? Our survey on {thing} closes on {day}. {link} Please share {at}',
  'Our [branch|patients’ forum|league of friends] has voted to back #{tag}. {at}',
  'We are collecting stories about {thing} for the review. Anonymous if you wish. {link} {at}',
  'Congratulations to {at}, shortlisted for our [award|prize] for plain speaking. [The other four are good too.|]',
  'Thank you {at} for opening our garden at {hospital}. [It did not rain much.|The scones have all gone.]',
  'Helpline reminder after the thread by {at}: if reading about {thing} brings things back, we are here, 8 to 8. {link}',
  'We asked {big} trusts about {thing}. {small} answered. Table: {link} {at}',
];

/** @type {readonly string[]} */
export const offtopic = [
  'Completely off topic, but what is that [mug|plant|dog] in your [photo|picture]?',
  'Was that you in the queue at the chip shop in {town}? [You let me go first. Ta.|If not you have a double.]',
  'Happy birthday if it is today? [The calendar says so.|Somebody in the replies said so.]',
  'My cat sat on the keyboard and liked [thirty|all] of your posts. [She has taste.|Sorry for the notifications.]',
  'Is the [marathon|half marathon|fun run] still on? I want to sponsor you before I [forget|come to my senses].',
  'Your pun about the [drip|scanner|bed manager] was [terrible|a crime|awful]. I have told everyone.',
  'Anyone in {town} got a spare [ladder|cool box|violin]? Asking here because the nice people are here.',
  'What was the soup recipe [from the nights thread|you posted at Christmas]? [I lost it.|My freezer is ready.]',
  'Northmere [United|Rovers|Ladies] won. [That is the tweet.|I know, I know.|Just thought you should know, doctor.]',
  'The sunset over the [car park|helipad] tonight though. [Someone else must have seen it.|]',
  'Recommend me a detective novel with a doctor in it. [Not a murderer.|The doctor may be the murderer.]',
  'Does anyone else read her posts in a [Northern|Welsh|very calm] accent?',
  'I have been to {town} once and [a gull took my pasty|it was closed]. Lovely people though.',
  'New follower, here for the [corridor facts|biscuit reviews|puns]. Hello all.',
  'Good luck with the allotment. Mine is all slugs this year.',
  'Thinking of retraining as a [nurse|paramedic] at [41|47|38]. Mad or [not|brave]?',
  'Off to bed. Leave a light on for the night shift, everyone.',
  'Custard creams or bourbons? [The ward is split.|Serious answers only.|This is a medical question.]',
  'The bus from {town} was late again. [Different campaign, I know.|You could fix that too.]',
  'My daughter dressed as you for World Book Day. [Cardboard stethoscope and all.|She carried a clipboard and told people to sit down.]',
  'Is it just me or has this app got slower? Took [ages|three goes] to post this.',
  'First frost this morning in {town}. [Wrap up, night shift.|Scraped the car with a library card.]',
  'What camera do you use for the [sunrise|helipad] pictures?',
  'Found your [lanyard|glove|umbrella] in the [Crown|library] I think. [Red one.|Handed it in.]',
];

/** Warm words that hold rough ones. @type {readonly string[]} */
export const friendlySwearing = [
  'You are a bloody [legend|marvel|hero]. [Give yourself a night off.|]',
  'Holy shit, {fact}?! [How is that allowed?|And they call it a plan.]',
  'That thread was fucking brilliant and I will [hear no argument|fight nobody about it, I am tired].',
  'Damn right. {thing} is a bloody [disgrace|farce].',
  'I would kill for a shift with [no bleeps|two registrars on]. One day.',
  'This rota is killing me. Laughing at "{fact}" because the other option is crying.',
  'You absolute [weapon|machine|unit]. How do you write this after nights?',
  'Oh for fuck’s sake, {fact}. Again. [Not you, them.|]',
  'Bloody hell Ada, you look shattered in that interview. Go to bed x',
  'You mad [cow|woman], you actually did it. [So proud of you.|Pint on me.] x',
  'Crap week, great thread. Ta.',
  'The tea on {ward} could strip paint and I would die for one right now.',
  'My arse is numb from that waiting room but the nurse was an angel.',
  'Hell of a job you lot do. {thing} would break me by [Tuesday|lunchtime].',
  'That vending machine is a thieving git. [Third quid this week.|It knows what it did.]',
  'Shoot me an email when you have the figures and I will murder that spreadsheet for you.',
  'Jesus, "{fact}". [I need a lie down.|I have read it three times.]',
  'You smashed it on {paper} this morning. [The presenter got slaughtered, politely.|]',
  'I am dying at the scanner joke. Stealing it for the morning meeting.',
  'Get in! {council} backed you. [Drinks are bloody well on them.|About time.]',
  'Bugger, missed the meeting. [How many turned up?|Was the cake good?]',
  'Told my consultant about your count. He said "shit, that is a good idea" and he never says anything.',
];

/** Per language. @type {Readonly<Record<string, readonly string[]>>} */
export const otherLanguages = {
  fr: [
    'Merci docteur. Ici à l’hôpital c’est pareil, des brancards dans les couloirs toute la nuit.',
    'Courage à vous et à toute l’équipe de nuit. On vous lit depuis la Bretagne.',
    'Est-ce que ces chiffres sont publiés quelque part ? Je travaille sur le même sujet.',
    'Chez nous aussi on manque d’infirmières, surtout la nuit. Votre combat est le nôtre.',
    'Très bon fil, clair et humain. Je le traduis pour mes collègues demain.',
    'Quelle honte, une clown pareille qui se prend pour un médecin.',
    'Ma mère a attendu dix-sept heures aux urgences le mois dernier. Rien ne change.',
    'Bravo pour l’entretien à la radio, c’était très juste.',
  ],
  es: [
    'Gracias, doctora. En mi hospital pasa exactamente lo mismo cada invierno.',
    '¿Dónde se pueden consultar los datos de los pasillos? Nos vendrían muy bien.',
    'Mucho ánimo desde Asturias, aquí también luchamos por más personal de noche.',
    'Mi abuela estuvo veinte horas en una camilla. Nadie debería pasar por eso.',
    'Excelente hilo, lo comparto con mis compañeras de enfermería.',
    'Eres una mentirosa y una payasa, deja de asustar a la gente.',
    'Publicar el número cada mañana no cuesta nada. Toda la razón.',
    'Saludos de una médica residente que acaba de salir de guardia.',
  ],
  de: [
    'Danke für die klaren Worte. Bei uns auf Station sieht es nachts nicht anders aus.',
    'Gibt es die Zahlen irgendwo als Tabelle? Ich würde sie gern vergleichen.',
    'Meine Oma lag neunzehn Stunden auf dem Flur. Das Personal war trotzdem großartig.',
    'Viel Kraft aus Oldenburg, bitte weitermachen!',
    'So eine Panikmache. Halt doch einfach mal die Klappe.',
    'Sehr guter Thread über den Nachtdienst, gleich in der Klinik herumgeschickt.',
    'Warum veröffentlicht das Haus die Zahlen nicht einfach jeden Morgen?',
  ],
  cy: [
    'Diolch o galon am siarad dros y cleifion a’r staff.',
    'Mae’r un peth yn digwydd yma bob gaeaf. Daliwch ati!',
    'Bues i’n aros pymtheg awr gyda Mam. Roedd y nyrsys yn wych.',
    'Ble mae’r ffigurau ar gyfer Cymru, tybed?',
    'Da iawn chi ar y radio bore ’ma.',
    'Pob lwc gyda’r ymgyrch, mae’n hen bryd iddyn nhw gyhoeddi’r rhif.',
  ],
};

/** Posts by people who are not talking to her or about her. @type {readonly string[]} */
export const unrelated = [
  'Anyone else’s train stuck outside {town}? [Forty minutes now.|Driver says cows.]',
  'New [bakery|bookshop|climbing wall] in {town}, go before the queue finds out.',
  'The [tomatoes|sweet peas|leeks] have finally given up. [Good year though.|Soup time.]',
  '{council} have [moved|painted over|fenced off] the zebra crossing again. [Why.|Nobody was asked.]',
  'Match report: we were [dreadful|lucky|magnificent]. Two-nil. Pies excellent.',
  'Does anybody know a good [plumber|piano tuner|dog groomer] near {town}?',
  'It was you who said the lift was fixed, [mate|Col|Trish]. I am still in it.',
  'Reading a book about [bridges|moss|lighthouses] and I [regret nothing|will be telling everyone].',
  '[Quiz|Choir|Band practice] moved to {day}. Bring chairs.',
  'My phone keeps correcting "ward" to "weird" and honestly fair enough.',
  'Happy retirement to our lollipop lady, {years} at the same crossing.',
  'If you find a [grey|ginger|very round] cat in {town}, he is called Biscuit and he has a home.',
];

/** @type {readonly string[]} */
export const adverts = [
  'Shoes made for people who stand all day. Twelve hours, no excuses. {link}',
  'Your next family car, from our showroom in {town}. {link}',
  'A meal box for shift workers. First week half price. {link}',
  'Learn to code in your lunch break. {link}',
  'Boilers serviced before the winter rush. Book today. {link}',
];

/** By the accounts that look like the subject: two that fish for money, one parody. */
export const lookalikeTexts = [
  [
    'Thank you so much for your kind words! Please message me here for the private donation link 💙',
    'So grateful. My main account is full, write to me on this one about the fund.',
    'Bless you. Did you get the form for the fund yet? I can send it by message.',
  ],
  [
    'Thank you dear, kindly follow this account as the other one will be closed soon.',
    'Hello dear, how long have you been following my work?',
  ],
  [
    'Today I counted the biscuits. There were four. There will be an inquiry.',
    'My position on custard creams is a matter of public record.',
  ],
];
