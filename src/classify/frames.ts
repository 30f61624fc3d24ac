import {
  afterVessel,
  aside,
  beingTold,
  gotten,
  minded,
  ownWords,
  put,
  said,
  saidBy,
  sayOrHear,
  verdict,
  vessel,
  writer,
} from './frame-words.ts';
import { isPlainlyTold } from './plain-frames.ts';

/**
 * What the words around a quotation or a report make of it: `told` where they tell of somebody else's words, `plain` where they leave no doubt of it, `own`
 * where they put the author's own into another's mouth or ask for them to be said, `open` where they do none of these.
 */
export type Frame = 'told' | 'plain' | 'own' | 'open';

/** Offsets into a folded text, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** As much is looked at before and after, in UTF-16 units: more than the longest frame. */
const BEFORE = 110;
const AFTER = 90;

/** One pattern for several, of which none has a flag or refers back to a group: it goes through a text once, not once for each. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

const be = "(?:was|were|been|being|get|gets|got|getting|be|am|'m|is|are|'re|'s)";
/** Marks and a stop between a quotation and what is said of it. */
const closing = `^["'*]*[,.!?]* ?`;

/** Each ends where the quotation begins. */
const toldBefore: readonly RegExp[] = [
  new RegExp(`\\b${writer}(?: ${aside})* ${said}(?: [a-z0-9'@.]+){0,6}[,:;]? ?[-–—]* ?$`),
  new RegExp(
    `\\b${be} (?:(?:just|also|even|once|now|then|always|regularly|recently|publicly) )?${beingTold}(?: [a-z0-9']+){0,5}[,:]? ?$`,
  ),
  new RegExp(`\\b${gotten} (?:[a-z0-9']+ ){0,5}$`),
  new RegExp(`\\b${vessel}(?: ${afterVessel})*[:,]? $`),
  /(?:\banother|\bif (?:your|the|their|his|her) (?:[a-z]+ ){1,4}(?:is|was)) $/,
  /\b(?:(?:threats?|abuse|insults?|words?|slurs?|posts?|comments?) such as|(?:lyrics?|chorus|verse|song) (?:goes|go|says|is)) $/,
  /\b(?:reported|reporting|blocked|deleted) (?:this|that|one|it|these)[:,]? ?$/,
  /\b(?:open(?:s|ed|ing)? (?:her|his|their|my|your|our|the) [a-z]+ (?:up )?to|w[ao]k(?:es?|ing|en) up to|(?:put(?:s|ting)? up|deal(?:s|t|ing)?|bombarded|pelted|flooded|faced|met) with|c[ao]m(?:e|es|ing) (?:back |home |on |online )+to) $/,
  new RegExp(`\\b${minded} (?:[a-z0-9']+ ){0,6}${sayOrHear}(?: [a-z0-9'@]+){0,5}[,:]? ?$`),
];

/** Each begins where the quotation ends. */
const toldAfter: readonly RegExp[] = [
  new RegExp(
    `${closing}${saidBy} (?:an?|the|one|some|he|she|they|someone|somebody|my|this|that|mr|mrs|yet another|another)\\b`,
  ),
  new RegExp(`${closing}(?:[-–—] ?)?(?:is|was|are|were|'s) (?:what|how|the (?:kind|sort) of)\\b`),
  new RegExp(
    `${closing}(?:[-–—] ?)?(?:(?:a|an|the|some|this|that|one|my|her|his|your|our) (?:[a-z]+ ){0,2})?${writer}(?: ${aside})* ${said}\\b`,
  ),
  new RegExp(
    `${closing}(?:was|were|got|is|are|being|gets|has been|had been|have been) (?:(?:just|still|then|also) )?${put}\\b`,
  ),
  new RegExp(
    `${closing}(?:is|isn't|isnt|are|aren't|was|wasn't|'s) (?:(?:not|never|no|hardly|just|simply) )?(?:an? |the )?(?:[a-z]+ )?${verdict}\\b`,
  ),
  new RegExp(
    `${closing}(?:to (?:me|us|him|them|a|an|my|the|one of)|under (?:my|her|his|your|a|the|every|this|that)|from (?:a|an|someone|somebody|some|people|strangers|the same))\\b`,
  ),
  new RegExp(
    `${closing}(?:in (?:my|her|his|their|our|your|the) (?:inbox|mentions|dms|replies|comments)|(?:every|each) (?:single )?(?:day|morning|night|week|time)|at work|\\d+ times)\\b`,
  ),
  // Said again to be asked about: not where the answer is that it is so.
  /^["'*]*\?+ (?!(?:that's|thats|that is|yes|yep|yeah|correct|exactly|damn|too right|spot on|more|worse|you|you're|youre|she|she's|shes|he|he's|hes|they|they're|absolutely|definitely|of course|indeed|sounds|if the|well|because|understatement|try|i'd|i would|how about|not)\b)[a-z]/,
  new RegExp(
    `${closing}(?:the|that|an?) (?:(?:well known|famous|classic|usual|old|winning|tired|standard|predictable) )+(?:[a-z]+ )?(?:argument|insult|comeback|defence|response|retort|line|reply)\\b`,
  ),
  new RegExp(
    `${closing}(?:oh no|oh dear|charming|classy|yawn|grow up|how original|bless (?:him|her|them)|very (?:creative|original|mature|brave|grown up))\\b`,
  ),
];

/** The author's own words, in another's mouth or as a saying; and calls to say them. */
const ownBefore: readonly RegExp[] = [
  new RegExp(`\\b(?:my|our) (?:[a-z]+ )?${ownWords}\\b(?! (?:got|gets|was met))[^.!?\\n"]*$`),
  /\bas (?:they|people|we|you|some|(?:my|your|the|a|old) [a-z ]{1,30}) (?:always |often |used to |once |like to )?(?:say|says|said|goes|put it)\b[^.!?\n"]*$/,
  /\b(?:quote me|quote this|quote for (?:you|your)|quote of the day|to quote|in the words of|wise (?:wo)?man once|repeat after me|word (?:you're|youre|you are) looking for|say it with me|all together now|put this on|put it on|words? for (?:you|her|him|them))\b[^.!?\n"]*$/,
  /(?:^|[.!?\n] ?|@[\w.]+ )(?:a )?(?:message|note|memo|letter|advice|word|question) (?:for|to) (?!me\b|my\b|us\b|our\b|a\b|an\b|some)[^.!?\n"]*$/,
  /\b(?:i'd|id|i would|i'll|ill|i will|i'm gonna|let me|i want to|i wanna|i'd like to|i say|i only|i've got|i have|we have|all i can) (?:just |only |simply |also |like to |love to |have to |to )*(?:say|tell|call|put|shout|scream|write|said|told|saying|add|ask)\b[^.!?\n"]*$/,
  /(?:^|[.!?\n,;] ?|@[\w.]+ |\b(?:and|then|please|so|just|go and|someone|somebody|everyone|everybody|let's|lets) )(?:tell|shout|scream|write|spray|send|call|text|tweet|stick|paint|carve|chant)(?! (?:me|us)\b) [^.!?\n"]*$/,
  /\b(?:somebody|someone|everyone|everybody|we|you|they|she|he|your [a-z]+) (?:should|must|needs? to|ought to|has to|have to|had to|wants? to|better|deserves? to) (?:[a-z]+ ){0,3}(?:say|tell|write|shout|scream|read|call|spray|be told|be called|told|put)\b[^.!?\n"]*$/,
  /\b(?:i|we|me)(?: |'ve |'d )(?!was|were|got|get|am|been|being|had|have been|keep|kept|think|thought)(?:[a-z]+ (?!been|being|was)){0,2}(?:said|say|wrote|told|tell|called|call|shouted|replied|posted|tweeted|texted|emailed|messaged|sent|scrawled|sprayed|yelled|screamed)\b[^.!?\n"]*$/,
  /\bnot one to (?:say|call|tell|wish)\b[^.!?\n"]*$/,
];
const refusing =
  /\b(?:no one|nobody|noone|not(?! one to\b)|never|nor|shouldn'?t|don'?t|doesn'?t|didn'?t|stop|have to (?:read|hear)|imagine)\b/;

/** "Told my wife she …", "telling a doctor to …", "wrote that she …", "said he'd …": a report, whoever it is of. Ends where the words begin. */
const toSomebody: readonly RegExp[] = [
  /^(?:told|tells|telling|asked|asking|messaged|messaging|emailed|texted|threatened|threatening|warned|wished|wishing) (?:me|us|him|her|them|you|@[\w.]+|people|nurses|doctors|women|men|someone|somebody|(?:a|an|the|my|our|his|her|their|one|another|some|this|that) (?:[a-z]+ ){0,3}[a-z]+|(?!(?:to|that|when|if|how|what|why|by|not|off|a|the|there) )[a-z]+)(?: in [a-z ]{1,20})?,?(?= (?:to|that|they|they'd|he|he's|he'd|hed|she|she's|she'd|'d|'s|i|i'm|i'd|we|how|where|you)\b)/,
  /^(?:told|messaged|emailed|texted) (?:me|us|him|her|them|you) (?:'d|'s)\b/,
];
const reports: readonly RegExp[] = [
  ...toSomebody,
  /^(?:wrote|writing|writes|said|saying|says|posted|posting|tweeted|tweeting|shouted|shouting|yelled|commented|claimed|claiming|implied|suggested|suggesting|announced|screamed) (?:that|to)(?= (?:a|an|the|my|our|his|her|their|this|that|she|he|they|i|we|women|nurses|doctors|people|@[\w.]+)\b)/,
];
const toldTo = /^told (?:to|that|i|i'm|i'd|we|she|she's|she'd|shed|he|he's|he'd|hed|they|they're|they'd)\b/;
const deserved = /(?<!\b(?:no ?one|nobody|not|never|n't) (?:[a-z]+ )?)\bdeserves? to be told$/;
const isBeingTold = /\b(?:been|was|were|get|gets|got|getting|being|is|are|be|am|'m|'re|'s) (?:[a-z]+ )?told$/;

/** "The word …", "shouting … is", "fined for messaging …": ends where the words begin. */
const bare = anyOf([
  /(?<!\b(?:us(?:e|es|ed|ing)|use of|say|says|saying|said) )\bthe (?:word|words|term|phrase|label|slur|insult)s? (?:(?:like|such as|of) )?(?:an? |you )?$/,
  /(?:^|[.!?\n] ?|@[\w.]+ |\b(?:that|because|stop|and|but|by|for|into|about) )(?:shouting|yelling|screaming|typing|tweeting|chanting) (?:an? |you )?$/,
  /\b(?:e?mails?|messages?|letters?|notes?|posts?|comments?|repl(?:y|ies)|cards?|tweets?|signs?|texts?|voicemails?|dms?|leaflets?|placards?|banners?) (?:(?:saying|reading|claiming|urging|suggesting)|(?:that |which )?(?:says?|said|read|reads|claimed|claims)) (?:that )?(?:[a-z']+ ){0,3}$/,
  /\bwords? (?:were|are|was|used) (?:[a-z]+,? ){0,2}$/,
  /(?<!\b(?:should|must|be|you|will|deserves? to be) )\b(?:fined|jailed|sacked|suspended|banned|sentenced|convicted|charged|arrested|cautioned|prosecuted|guilty|bailed|dismissed|expelled|barred) (?:for|after|over|with|of) (?:saying|calling|telling|sending|writing|posting|tweeting|messaging|shouting|emailing|threatening)\b[^.!?\n]*$/,
]);
/** The same before a colon: not looked for where there is none. */
const bareWithColon = anyOf([
  /\b(?:a|an|the|one|his|her|another|last|first|top|next|this|that|these|of the|from (?:the|my)|my (?=(?:inbox|mentions|replies|voicemail|dms))|your (?=(?:inbox|mentions|replies|dms))) (?:[a-z]+ )?(?:voicemail|message|e?mail|comment|reply|note|letter|card|text|inbox|mentions|replies|dms)s?(?! (?:to|for)\b)(?: [a-z]+){0,4}: ?[^.!?\n]{0,60}$/,
  /\b(?:been|was|were|get|gets|got|being) (?:[a-z]+ )?(?:called|labelled|labeled|told|sent|branded|dubbed)(?: [a-z]+){0,3}: ?[^.!?\n]{0,60}$/,
  /(?:^|[.!?\n] ?)(?:him|her|them|troll|trolls|heckler|caller|bloke|man|woman|guy|some (?:bloke|man|guy|woman)|random (?:bloke|man|guy)|(?:[a-z]+ )?account): ?$/,
]);
/** "…, one shouted": within a sentence. */
const afterwards =
  /^[^.!?\n"]{0,60}[,.!?-] ?(?:that's what )?(?:he|she|they|someone|somebody|one|one of them|a (?:man|woman|bloke|voice)) (?:said|wrote|shouted|yelled|screamed|sent|replied|posted|tweeted|say|typed|hissed|spat|muttered)\b(?! (?:so|that|it|you|and)\b)/;

function isNamedBefore(before: string): boolean {
  return bare.test(before) || (before.includes(':') && bareWithColon.test(before));
}

/** What was last asked for: long texts say the same again and again. */
let lastNamed = { before: '', after: '', named: false };

/** Whether words without marks, from `start` on, are named as words in their line, or told by what follows. */
export function isNamedAsWords(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const before = lead.slice(lead.lastIndexOf('\n') + 1);
  const after = text.slice(start, start + AFTER);
  if (lastNamed.before !== before || lastNamed.after !== after) {
    const named = isNamedBefore(before) || afterwards.test(after);
    lastNamed = { before, after, named };
  }
  return lastNamed.named;
}

/** One person, or some unnamed one, said it then: not what "they" or "everyone" always say. */
const oneSaid =
  /\b(?:he|she|(?:someone|somebody)(?: [a-z]+){0,5}|(?:a|one|another|some|this|that|the|my) (?:[a-z]+ )?(?!(?:and|then|to|or|who|i) )[a-z]+) (?:just |also |then |even |once |actually |has just )?(?:said|wrote|tweeted|posted|shouted|commented|claimed|insisted|thought) $/;
const ofOthers = /^(?:she|he|they|i|we|it|she's|he's|i'm|we're|they're|shes|hes|im)\b/;

/**
 * Whether the verb of saying at `verb` reports words that begin at `start`, and not to those whom they name: offsets. What is `grave` is reported to somebody:
 * "the lads said they will find you" is a threat by others' mouths.
 */
export function isReportAt(
  text: string,
  verb: Span,
  { start: words, grave }: { readonly start: number; readonly grave: boolean },
): boolean {
  const rest = text.slice(verb.start, verb.end + AFTER);
  const reported = (pattern: RegExp): boolean => verb.start + (pattern.exec(rest)?.[0].length ?? Infinity) <= words;
  if ((grave ? toSomebody : reports).some(reported)) return true;
  const lead = text.slice(Math.max(0, verb.start - BEFORE), verb.end);
  const before = lead.slice(lead.lastIndexOf('\n') + 1);
  if (toldTo.test(rest) && isBeingTold.test(before)) return !deserved.test(before);
  return !grave && oneSaid.test(`${before} `) && ofOthers.test(text.slice(verb.end + 1, verb.end + 1 + AFTER));
}

let lastFrame: { before: string; after: string; frame: Frame } = { before: '', after: '', frame: 'open' };

/** What stands around a span that quotation marks close, the marks included. */
export function frameOf(text: string, span: Span): Frame {
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const after = text.slice(span.end, span.end + AFTER);
  if (lastFrame.before !== before || lastFrame.after !== after)
    lastFrame = { before, after, frame: frameBetween(before, after) };
  return lastFrame.frame;
}

function frameBetween(before: string, after: string): Frame {
  if (ownBefore.some((pattern) => pattern.test(before)) && !refusing.test(before)) return 'own';
  if (isPlainlyTold(before, after)) return 'plain';
  const told = toldBefore.some((pattern) => pattern.test(before)) || toldAfter.some((pattern) => pattern.test(after));
  return told ? 'told' : 'open';
}

/** The author stands by what others say. */
const endorsing: readonly RegExp[] = [
  /\b(?:for a reason|no wonder|rightly|correctly|with good reason|quite right|theres a reason|there's a reason|because (?:you|she|he) (?:are|is)|because (?:you're|she's|he's)|and (?:he|she|they)(?:'s|'re| is| are| was| were) right)\b/,
  /(?<!\w)(?:i (?:can only |totally |fully |completely |do )?agree\b(?! with you\b)|i couldn'?t agree more|couldn'?t have put it better|seconded|hear hear to|never (?:heard|spoke|said) a truer word|(?:he|she|they|who)(?:'s| is|'re| are| was| were)? (?:not wrong|never wrong|spot on|bang on|dead right|absolutely right|quite right|telling the truth)|(?:had|has|have|'s got|got) a point|(?:is|was|are|being|'s|far|that's) too (?:polite|kind|generous|good a word)|(?:are|is|were|was) being (?:kind|polite|generous)|(?:proved?|proving|prove) (?:them|him|her|it) right|shake (?:his|her|their) hands?|buy (?:him|her|them) a (?:pint|drink|beer)|i'?(?:d| would)? (?:like|love) to sign it|make an exception|boo hoo|(?:not|isn't|ain't) a threat,? (?:it's |its |it is |that's )?a promise|says it all about (?:you|her|him)|(?:somebody|someone) ha[sd] to (?:say|tell)|maybe (?:there's|theres|they have|they've) (?:a message|a reason|a point)|take (?:the |their |some )?advice|take the hint|i believe (?:it|them|him|her|every word)|(?:me|i) too,? (?:you|love)|not one lie)\b/,
];

/** Whether a text stands by what it tells of. */
export function isEndorsed(text: string): boolean {
  return endorsing.some((pattern) => pattern.test(text));
}
