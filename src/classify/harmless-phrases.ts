/**
 * Harm that is plainly denied, forbidden or not wished: "please don't hurt yourself", "nobody is going to find you", "don't post her address". Its words
 * are those of danger, and the model hears them louder than the `no` before them. What pretends to deny ("I'm not saying you should be shot", "this is
 * not a threat", "why don't you kill yourself") is none of these.
 */

const not = "(?:don't|dont|do not|don't you (?:dare|ever)|never|no need to)";
/** Not where the author asks for it, or says what somebody fails to do. */
const asOrder = '(?<!\\b(?:why|you|they|i|we|who|people|she|he|just|to|me|us) )';
const nobody = '(?:nobody|no one|no-one|noone|none of (?:us|them)|not one of (?:us|them)|no [a-z]+(?: [a-z]+)?)';
const negated =
  "(?:won't|wont|will not|will never|wouldn't|would not|would never|can't|cant|cannot|couldn't|didn't|did not|doesn't|shouldn't|should not|should never|must not|mustn't|must never|'d never|'ll never|(?:am|is|are|was|were|'s|'re|'m) (?:not|never)|isn't|aren't|wasn't|weren't)";
/** What somebody is mocked for taking for true is not denied. */
const believed = '(?<!\\b(?:thinks?|believes?|reckons?|sure|imagines?|assumes?|says?) )';
const toward = '(?: (?:going to|gonna|here to|out to|trying to|about to|there to|meant to|planning to))?';
const someone =
  '(?:you|her|him|them|me|us|anyone|anybody|someone|people|each other|women|men|(?:your|her|his|their|our|my) (?!body|corpse|remains)[a-z]+|an? (?:[a-z]+ )?(?:mp|doctor|nurse|gp|councillor|teacher|woman|man|person))';
const verb =
  '(?:hurt|harm|kill|touch|attack|threaten|stalk|stab|shoot|hang|rape|hit|punch|beat|scare|frighten|follow|come (?:for|after|near)|lay (?:a|one) (?:finger|hand) on|dox+|hunt)';
const doing =
  '(?:hurting|harming|killing|touching|attacking|stalking|stabbing|shooting|hitting|scaring|following|coming (?:for|after|near)|turning up (?:at|outside)|doxx?ing|hunting)';
const done =
  '(?:hurt|harmed|killed|attacked|threatened|stalked|stabbed|shot|hanged|raped|hit|punched|beaten|slapped|kicked|murdered|doxx?ed|assaulted|followed|hounded|abused|bullied|harassed|targeted|lynched|burned|burnt|told (?:[a-z]+ ){0,4}(?:raped|killed|shot|hanged|die))';
const harmed = `(?:be ${done}|get ${done}|be (?:in danger|afraid|scared|frightened)|have to (?:be afraid|fear for)|fear for|die|get death threats)`;
const themselves = '(?:yourself|yourselves|himself|herself|themselves)';
const place =
  "(?:(?:on )?where (?:[a-z']+ ){1,2}(?:lives?|works?|goes?|stays?)|(?:[a-z']+ ){0,2}(?:address(?:es)?|(?:phone |plate |house |mobile )?numbers?|(?:number )?plates?|postcode|school)(?: (?:of|for) (?:[a-z.]+ ){0,2}[a-z']+)?)";
const show =
  '(?:post(?:ing)?|shar(?:e|ing)|giv(?:e|ing) out|publish(?:ing)?|tell(?:ing)? (?:anyone|people|them|strangers|everyone)|put(?:ting)? up|repeat(?:ing)?|ask(?:ing)?|spread(?:ing)?|leak(?:ing)?|print(?:ing)?)';
const whenAndWhere =
  '(?: (?:all|both|again|there|soon|tomorrow|then|later|next (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the (?:[a-z]+ )?(?:meeting|surgery|match|game|fete|event|conference|hustings|count|march|show|launch|reunion)))*';
const end = '(?=\\s*(?:$|[.!?\n]))';
const barely = '(?: ever| even| go and| dream of| think of| want to)*';

const denials: readonly string[] = [
  `${asOrder}\\b${not}${barely} (?:kill|hurt|harm|top|hang|punish|starve|cut)(?:ing)? ${themselves}\\b`,
  `${asOrder}\\b${not}${barely} (?:do|doing) anything (?:stupid|silly|daft|rash|to (?:hurt|harm) yourself)\\b`,
  `${asOrder}\\b${not}${barely} (?:end|ending|take|taking) (?:your (?:own )?life|it all)\\b`,
  `${asOrder}\\b(?:${not}${barely} ${verb}|stop ${doing}) ${someone}\\b`,
  `${asOrder}\\b(?:${not}${barely} (?:tell|ask|wish|urge)|stop (?:telling|asking|urging)|(?:never|not) (?:ok|okay|right|acceptable) to (?:tell|ask|urge)) (?:${someone}|others) (?:that )?(?:to )?(?:(?:go and )?kill ${themselves}|die|${harmed})\\b`,
  `${asOrder}\\b(?:${not} ${show}|stop ${show}|${nobody} (?:should|ought to|needs to)(?: ever)?(?: be)? ${show}|${negated}(?: ever)?(?: be)? ${show}|${nobody} has (?:the|any) right to (?:${show}|know)) ${place}\\b`,
  `\\b(?:take down|delete|remove) ${place}\\b`,
  `\\bwhoever (?:shared|posted|leaked|published) ${place} (?:should|must|needs to|has to|ought to) (?:delete|remove|take)\\b`,
  `\\b(?:${nobody} (?:here )?(?:knows?|will know|finds? out|needs? to know|should know)|(?:i|we) (?:don't|dont|do not) (?:know|want to know|care|need to know)|none of (?:our|my) business) ${place}\\b`,
  `${believed}\\b${nobody}(?:'s| is| are| was|'ll| will| would| should| can| could| ought to| deserves?| wants?| has (?:the|any) right)(?: ever| even| here)*(?: going| gonna| out| trying| about| planning| here)?(?: to)?(?: ever)?(?: have to)? (?:${harmed}|${verb} ${someone}|be ${doing} ${someone}|${doing} ${someone}|come to (?:your|her|his|their) (?:house|home|door))\\b`,
  `\\b(?:may )?no harm (?:may |will |shall |should )?(?:ever )?comes? to (?:any of )?${someone}\\b`,
  `\\b(?:the )?(?:world|country|place|party|nhs|town|village) (?:wouldn't|would not|won't|isn't|will not) be (?:a |any )?better (?:off |place )?without ${someone}\\b`,
  `\\b(?:won't|will not|can't|cannot|shouldn't|never) (?:ever )?(?:find out|hear|learn|know) ${place}\\b`,
  `(?:\\b${nobody}(?:'s| is| are)|${negated}) (?:ever )?(?:going to|gonna) (?:ever )?find ${someone}\\b`,
  `\\b${nobody} (?:wants you dead|wishes (?:you|her|him|anyone) (?:any )?(?:harm|dead))\\b`,
  `(?<!\\b(?:why|that|who|what|thinks?|believes?|reckons?|sure) )\\b(?:i|we|you|she|he|they|it|this|that|the [a-z]+|your [a-z]+|her [a-z]+) ?${negated}(?: ever| be| all)*${toward} (?:${harmed}|${done}|${doing} ${someone}|${verb} ${someone})\\b`,
  `\\b(?:won't|will not|'ll never|will never) let (?:anyone|anybody|them|him|her|that lot|these people|anything|those [a-z]+) (?:${verb}|get to|near) ${someone}\\b`,
  `\\b(?:i|we) ?(?:don't|dont|do not|didn't|never|would never|'d never) (?:want|wish|wished|meant|mean|hope) (?:(?:${someone} )?to (?:${harmed}|come to (?:any )?harm)|${someone} (?:dead|any harm|harm|harmed|hurt|ill)|(?:any )?(?:harm|death|violence) (?:on|to|for) ${someone})\\b`,
  `\\b(?:don't|doesn't|dont|do not|does not|didn't|did not|never) deserve[ds]? (?:to ${harmed}|death|threats|harm)\\b`,
  `\\b(?:hope|pray|praying|glad|thank god|relieved|grateful) (?:that )?(?:${nobody} (?:is |was |gets? |got |ever |were )*${done}|(?:you|she|he|they)(?: never| don't| doesn't| didn't| weren't| wasn't| aren't| isn't)(?: ever| get| got)* (?:${done}|die))\\b`,
];

/** Courtesies that sound like what is said between the lines of a threat; where more follows they are none. */
const courtesies: readonly string[] = [
  `\\b(?:hope|hoping|looking forward|look forward|lovely|great|nice|good|glad|pleased|pleasure) to (?:see|seeing|meet|meeting|have|having|hear|hearing|catch|catching)(?: from| up with)? you${whenAndWhere}${end}`,
  `^\\s*(?:@\\w+\\s+)*(?:ok |thanks[,.!]? |great[,.!]? |brilliant[,.!]? |lovely[,.!]? )*see you${whenAndWhere}(?:,? (?:mate|love|all|xx?))?[.! ]*$`,
  '\\b(?:office|surgery|clinic|constituency|e-?mail|practice) (?:address|postcode|phone|(?:phone )?number)\\b',
];

/** Words that sound like danger and plainly are none. Each has the flag `g`. */
export const harmlessPhrases: readonly RegExp[] = [...denials, ...courtesies].map((phrase) => new RegExp(phrase, 'g'));
