/**
 * Words by which harm is denied, advised against or wished away: "don't kill yourself", "I hope you never get hurt", "nobody will harm you". Patterns over
 * folded text, each from the denial to the harm it denies. What takes a denial back again (a condition, a "yet") is no denial.
 */

const not = "(?:don'?t|do not|never|mustn'?t|must not|shouldn'?t|should not|no need to|not worth)";
const denies = "(?:don'?t|do not|doesn'?t|does not|didn'?t|did not|never|won'?t|will not|aren'?t|isn'?t|not)";
const nobody = '(?:nobody|no ?one|no-one|none of (?:us|them|you))';
const you =
  '(?:you|u|ya|her|him|them|anyone|anybody|(?:your|ur|her|his|their) (?:(?:little|own|lovely|poor|whole|young|two|three) )?\\w+)';
const others = '(?:them|these|those|this|that|it|anyone|anybody|anything|some|the|him|her|trolls|people|idiots)';
const harm =
  '(?:hurt|harm|kill|attack|abuse|threaten|touch|rape|stab|shoot|hit|punch|murder|injure|assault|stalk|harass|doxx?)';
const harmed = `(?:${harm}(?:p?ed|en|d|ted|bed)?|shot|hit|cancer|ill|sick|covid|death threats|run over)`;
const yourself = '(?:yoursel(?:f|ves)|ur ?self|yaself)';
const end = `(?:(?:kill|hurt|harm|hang|cut|off|top)(?:ing)? ${yourself}|(?:end|take|tak|finish)(?:ing)? (?:your|ur) (?:own )?life|end(?:ing)? (?:it(?: all)?|things)\\b|commit(?:ting)? suicide|do (?:it|that|anything (?:silly|stupid|daft|rash))\\b|die\\b)`;
const hoped = `(?:(?:die|dies|suffer|suffers|(?:get|gets|be|are|is|got|end up) (?:\\w+ ){0,2}?${harmed}|come to (?:any )?harm|lose your (?:life|kids|family))\\b|${end})`;

/** A condition, a delay, a worse end or a joke: after these a denial is none. */
const conditions =
  'if|unless|until|till?|yet|before|without|provided|as long as|so long as|except|unprovoked|too|so|that|first|much|on me';
const buts =
  "but (?:you(?:'?re| are)? making|if|don'?t|i (?:will|might|could|can)|i'?ll|someone|others?|they|my|the (?:lads|boys))";
const delays = 'quick|quickly|fast|slowly|soon|easily|peacefully|painlessly|instantly|alone|today|tonight|now';
const worse =
  'let (?:me|us)|(?:i|we)(?:.?ll| will) (?:do|finish|handle|deal)|(?:i|we) want you (?:to suffer|alive|in pain)';
const scorn = "(?:you'?re|ur|you are) (?:too|not worth)|(?:that|it)(?:'?d| would) be";
const takenBack = `(?![ ,.]*(?:${conditions}|${buts}|${delays}|${worse}|${scorn})\\b)`;
/** The same further on in the sentence. */
const unconditional = '(?!.{0,40}\\b(?:if|unless|as long as|provided)\\b)';
/** Of whom it is doubted that they will not, or asked why they do not. */
const undoubted =
  '(?<!\\b(?:think|thinks|believe|assume|say|says|said|pretend|imagine|if|bet|sure|why|swear)(?: that)? )';
/** A command: whoever else does not is told of, or asked why. */
const commanded = '(?<!\\b(?:why|you|u|they|she|he|we|i|who|if you|why the hell|why on earth|because you|cos you) )';
/** A command to the one addressed. */
const command = `${commanded}\\b${not}(?: (?:you|u|ever|dare|even|please|go and|just|do anything (?:stupid )?to|do anything that (?:would|might|could)|think (?:about|of)|consider|try (?:to|and)|feel (?:like )?(?:you (?:have|need) to)?))*`;

export const deniedHarm: readonly string[] = [
  `${command} ${end}${takenBack}`,
  `\\byou (?:mustn'?t|must not|shouldn'?t|should not|never have to|don'?t have to|do not have to|needn'?t) (?:ever |go and )?${end}${takenBack}`,
  `${command} let ${others}(?: \\w+){0,3}? (?:(?:tell|make|drive|get|convince|push|bully|force) you (?:to |into )?)?(?:(?:kill|hurt|harm|break) you|${end})${takenBack}`,
  `\\b(?:hop(?:e|es|ing)|pray(?:s|ing)?|wish(?:es|ing)?|trust)(?: that| to god| so much| really)* (?:\\w+ ){0,2}?(?:you|u|he|she|they|kids|children|family|husband|wife|daughter|son)(?: \\w+)? ${denies}(?: ever| have to| actually| really)* ${hoped}${takenBack}`,
  `\\b(?:hop(?:e|es|ing)|pray(?:s|ing)?)(?: that| to god)* ${nobody}(?: ever| else)* (?:${harm}s? ${you}|(?:find|finds|works?) out where ${you} lives?)${takenBack}`,
  `\\b${nobody}(?: here| else)?(?: (?:should|deserves?|to|would|will|is|going|gonna|ever|has the right|needs?|can|must|be|get|have|being))* ${harmed}(?: ${you}| like (?:this|that)| for)?\\b${takenBack}${unconditional}`,
  `\\b(?:${nobody}|(?:i|we|they|people) (?:don'?t|do not|didn'?t|never|wouldn'?t|would not|would never)) (?:actually |really |ever )?wants? ${you} (?:to )?(?:be )?(?:die|dead|dying|suffer|get ${harmed}|${harmed})\\b${takenBack}`,
  `${undoubted}\\b(?:i|we)(?:'d| would|'ll| will| could| have|'ve)? never(?: ever| want to| wish to| try to| dream of| let ${others}(?: \\w+)?)? ${harm}(?:ing|ed)? ${you}\\b${takenBack}${unconditional}`,
  `${undoubted}\\b(?:i'?m|i am|we'?re|we are|nobody is|no one is) not (?:going to|gonna|trying to|here to|out to|about to|planning to) ${harm} ${you}\\b${takenBack}${unconditional}`,
  `${undoubted}\\b(?:i|we) (?:won'?t|will not|wouldn'?t|would not|don'?t want to|do not want to|didn'?t want to) (?:ever )?(?:let ${others}(?: \\w+)? )?${harm} ${you}\\b${takenBack}${unconditional}`,
  `\\b(?:never|not|don'?t|wouldn'?t|do not) (?:ever )?wish (?:\\w+ )?(?:death|harm|ill|cancer|violence|rape|that|this) (?:up)?on (?:you|anyone|anybody|her|him|your \\w+)\\b`,
  `\\b(?:don'?t|do not|doesn'?t|does not|didn'?t|did not|never) deserved? (?:to )?(?:die|death|(?:be|get) ${harmed}|${harmed})\\b${takenBack}`,
  `${commanded}\\b(?:don'?t|do not|never|avoid|stop|careful not to|try not to)(?: ever)? (?:post|shar(?:e|ing)|tell(?:ing)?|giv(?:e|ing)|say(?:ing)?|reveal(?:ing)?|publish(?:ing)?|show(?:ing)?)(?:ing)?(?: (?:them|people|anyone|anybody|strangers|out|away|online))* (?:where (?:you|u) (?:live|work)|(?:your|ur) (?:home |full |exact |private |own )?(?:address|location|phone number|number|street|postcode|workplace))\\b(?![ ,.]*(?:or|unless|if)\\b)`,
];
