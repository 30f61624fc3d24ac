/**
 * Words that sound like danger and plainly are none: harm that is forbidden ("please don't hurt yourself", "no MP should be stabbed", "stop sharing where
 * she lives") or ruled out by a friend ("nobody is going to hurt you here"), and courtesies. What pretends to deny ("I'm not saying you should be shot",
 * "this is not a threat", "why don't you kill yourself", "I won't hurt you today") is none of these.
 */

const not = "(?:don't|dont|do not|don't you (?:dare|ever)|never|please never)";
/** Not where the author asks for it, or says what somebody fails to do. */
const asOrder = '(?<!\\b(?:why|you|they|i|we|who|people|she|he|just|to|me|us) )';
const people =
  '(?:one|body|mp|mps|doctor|nurse|gp|woman|man|patient|councillor|politician|person|human being|human|child|teacher|worker|girl|parent|family)';
const nobody = `(?:nobody|no-one|noone|none of us|no (?:[a-z]+ )?${people})`;
const someone =
  '(?:you|her|him|them|me|us|anyone|anybody|someone|people|each other|women|men|(?:your|her|his|their|our|my) (?:kids?|children|family|families|son|daughter|mum|husband|wife|partner)|an? (?:[a-z]+ )?(?:mp|doctor|nurse|gp|councillor|teacher|woman|man|person))';
const verb =
  '(?:hurt|harm|kill|touch|attack|threaten|stalk|stab|shoot|hang|rape|hit|punch|beat|frighten|come (?:for|after|near)|lay (?:a|one) (?:finger|hand) on|dox+)';
const doing =
  '(?:hurting|harming|killing|attacking|threatening|stalking|coming (?:for|after)|turning up (?:at|outside)|doxx?ing)';
const done =
  '(?:hurt|harmed|killed|attacked|threatened|stalked|stabbed|shot|hanged|raped|punched|beaten|murdered|doxx?ed|assaulted|followed home|hounded|abused|lynched|told (?:[a-z]+ ){0,4}(?:raped|killed|shot|hanged|die))';
const harmed = `(?:be ${done}(?: with rape)?|be (?:afraid|scared)|fear for (?:her|his|their) (?:life|lives|safety|children|family)|die|get death threats)`;
const themselves = '(?:yourself|yourselves|himself|herself|themselves)';
const place =
  "(?:(?:on )?where (?:[a-z']+ ){1,2}(?:lives?|works?|goes?)|(?:[a-z']+ ){0,2}(?:address(?:es)?|(?:phone |plate |mobile )?numbers?|postcode|school)(?: (?:of|for) (?:[a-z.]+ ){0,2}[a-z']+)?)";
const show =
  '(?:post(?:ing)?|shar(?:e|ing)|giv(?:e|ing) out|publish(?:ing)?|tell(?:ing)? (?:anyone|people|them|strangers|everyone)|ask(?:ing)?|spread(?:ing)?|leak(?:ing)?|print(?:ing)?)';
const barely = '(?: ever| even| go and)*';

/** The clause ends here. */
const end = '(?= *(?:$|[^\\w ]))';
/** The same, or with the reason that somebody else might have, or with where and how it is done. */
const close = `(?: (?:on here|online|like (?:that|this)|at work|in public|ever again|either|waiting))?(?:${end}|(?= (?:for|over) [^.!?]{1,60}$)|(?= (?:for|over) [^.!?]{1,60}[.!?]))`;
/** A clause begins here: nobody is said to think, hope or regret what follows. */
const start =
  '(?<=(?:^|[^\\w @]|@[\\w.@-]+|\\b(?:and|so|honestly|seriously|look|well|yes|no|mate|love|doctor|please|assured|promise|worry)) ?)';
/** Not where, when or how it should be done instead. */
const nothingElse =
  '(?! (?:on|at|in|off|near|from|with|by|until|before|after|yet|today|now|here|there|where|without|alone|quietly|slowly|first|again)\\b)';

/** Harm that is forbidden. */
const forbidden: readonly string[] = [
  `${asOrder}\\b${not}${barely} (?:kill|hurt|harm|top|hang|punish|starve|cut)(?:ing)? ${themselves}\\b${nothingElse}`,
  `${asOrder}\\b${not}${barely} do anything (?:stupid|silly|daft|rash|to (?:hurt|harm) yourself)${end}`,
  `${asOrder}\\b${not}${barely} (?:end|take) your (?:own )?life${end}`,
  `${asOrder}\\b(?:${not}${barely} ${verb}|stop ${doing}) ${someone}${close}`,
  `${asOrder}\\b(?:${not}${barely} (?:tell|ask|urge)|stop (?:telling|asking|urging)|(?:never|not) (?:ok|okay|right|acceptable) to (?:tell|ask|urge)) (?:${someone}|others) to (?:(?:go and )?kill ${themselves}|die)${close}`,
  `${asOrder}\\b(?:${not} ${show}|stop ${show}|${nobody} should (?:ever )?(?:be )?${show}|(?:should not|shouldn't|should never|must not|mustn't) (?:ever )?(?:be )?${show}|${nobody} has (?:the|any) right to (?:${show}|know)) ${place}${close}`,
  `\\bwhoever (?:shared|posted|leaked|published) ${place} (?:should|must|needs to|has to|ought to) (?:delete|remove) it(?: now)?${end}`,
  `\\b${nobody} (?:should(?: ever)?|ought to|deserves? to|has (?:the|any) right to)(?: have to)? (?:${harmed}|${verb} ${someone}|be ${doing} ${someone})${close}`,
  `\\b(?:don't|doesn't|dont|do not|does not|didn't|did not) deserve to ${harmed}${close}`,
];

/** Harm that is ruled out: by whom, the words beside it tell. */
const ruledOut: readonly string[] = [
  `${start}\\b${nobody}(?:'s| is) (?:ever )?(?:going to|gonna|trying to|out to) (?:${verb}|find) ${someone}(?: here)?(?: or ${someone})?${end}`,
  `${start}\\b${nobody}(?:'s| is) ${doing} ${someone}(?: or ${someone})?${end}`,
  `${start}\\b${nobody} (?:will|can) (?:ever )?(?:${verb} ${someone}|be ${done})(?: here)?${end}`,
  `${start}\\b(?:they|he|she)(?:'re| are|'s| is)? ?(?:can't|cannot|won't|will never|not going to|never going to) (?:${verb}|find) ${someone}${end}`,
  `${start}\\byou (?:won't|will not|are not going to|'re not going to) (?:be ${done}|die)(?: here| on our street)?${end}`,
  `${start}\\b(?:i|we) (?:won't|will not|will never)(?: ever)? let (?:anyone|anybody|them|him) ${verb} ${someone}${end}`,
  `${start}\\bi(?:'d| would) never wish (?:(?:death|harm|that) on (?:you|anyone)|you (?:dead|harm))${end}`,
  `${start}\\b(?:i|we) (?:don't|dont|do not|never) want(?:ed)? (?:anyone to (?:${verb} you|${harmed})|you to ${harmed})${end}`,
  `${start}(?:may|let) no harm come to (?:any of )?${someone}(?: or ${someone})?\\b`,
  `${start}\\b(?:glad|relieved|thank god|thank goodness|so glad) (?:that )?${nobody} was (?:badly )?${done}(?: when [^.!?]{1,60})?${end}`,
];

/** What a courtesy may begin with. */
const lead =
  "(?:(?:really|so|very|thanks|thank you|great|lovely|good|brilliant|talk|piece|speech|work|today|luck|well done|congratulations|we|i|i'm|i am|we're|we are|would be|and|doctor|dr|councillor|for coming|that|the)[,.!]* +){0,8}";
const whenAndWhere =
  '(?: (?:all|both|again|there|soon|tomorrow|then|later|next (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the (?:[a-z]+ )?(?:meeting|surgery|match|game|fete|event|conference|hustings|count|march|show|launch|reunion)))*';
const handles = '^ *(?:@[\\w.@-]+ +)*';

/** Courtesies: the whole message is one. */
const courtesies: readonly string[] = [
  `${handles}${lead}(?:hope|hoping|looking forward|look forward|lovely|great|nice|good|glad|pleased) to (?:see|seeing|meet|meeting|hear|hearing)(?: from)? you${whenAndWhere}[^\\w]*$`,
  `${handles}${lead}see you${whenAndWhere}(?:,? (?:mate|love|all|xx?))?[^\\w]*$`,
  `\\bwhat(?:'s| is|s) (?:your|the) (?:office|surgery|clinic|constituency|e-?mail|practice) (?:address|postcode|phone|(?:phone )?number)${end}`,
];

/** A phrase that is no danger in itself, for folded small letters. */
export interface HarmlessPhrase {
  /** Has the flag `g`. */
  readonly pattern: RegExp;
  /** It takes a friend to say it: something friendly stands beside it, or nothing at all. */
  readonly byFriends: boolean;
}

export const harmlessPhrases: readonly HarmlessPhrase[] = [
  ...[...forbidden, ...courtesies].map((phrase) => ({ pattern: new RegExp(phrase, 'g'), byFriends: false })),
  ...ruledOut.map((phrase) => ({ pattern: new RegExp(phrase, 'g'), byFriends: true })),
];

/** A `no` with something of danger soon after it, or what courtesies have. */
const quick =
  /(?:n't|\b(?:dont|wont|not|never|no|nobody|no-one|noone|none|stop|whoever))\b(?: [a-z']+){0,5}? (?:hurt|harm|kill|top|hang|punish|starve|cut|touch|attack|threaten|stalk|stab|shoot|shot|rape|hit|punch|beat|fright|com|lay|dox|die|end|take|anything|be|fear|tell|ask|urg|post|shar|giv|publish|spread|leak|print|know|find|wish|want|get|turning|followed|murder|lynch|you dead|deserve|was)|\b(?:see|meet|hear)(?:ing)?(?: from)? you\b|\bwhat(?:'s| is|s) (?:your|the)\b/;

/** Whether any of them may stand in a text of small letters: much sooner known than whether one does. */
export function mayHoldHarmless(plain: string): boolean {
  return quick.test(plain);
}
