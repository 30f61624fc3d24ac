/**
 * Words around a quotation that leave no doubt whose it is, so that even danger in it is told: it is condemned or denied to be harmless, rules and laws are
 * held against it, or it was reported. What an abuser might say of the own words ("is not a threat", "is free speech", "is good advice") is none of these.
 */

/** Marks and a stop between a quotation and what is said of it. */
const closing = `^["'*]*[,.!?]* ?(?:[-–—] ?)?`;
const be = "(?:is|are|was|were|'s)";
const notBe = "(?:(?:is|are|was|were)(?: not|n't)|isnt|arent|wasnt|werent|'s not|ain't)";
const barely =
  '(?:(?:just|still|also|actually|literally|clearly|simply|always|a kind of|a form of|an act of|really) )*';
const condemned =
  '(?:threats?|death threats?|crimes?|hate crimes?|hate speech|harassment|abuse|misogyn(?:y|istic)|racis[tm]|sexis[tm]|bullying|unacceptable|disgusting|vile|illegal|cruelty|violence|(?:malicious communication|criminal offence|offence|assault)s?|against the law)';
const excused =
  '(?:criticism|debate|discussion|free speech|banter|acceptable|ok|okay|alright|all right|normal|satire|feedback|scrutiny|funny|(?:a )?joke|fair (?:comment|criticism|game)|(?:(?:an?|the) )?(?:opinion|question|argument|policy|politics|journalism) (?:on|about|to|for|of|in) [a-z]+)';
const rules =
  '(?:(?:the|your|their|its|our|any|site|community|house|twitter|facebook) )*(?:rules?|standards?|guidelines|terms(?: of service)?|polic(?:y|ies)|law|code of conduct)';
const breaks = '(?:break|breach|violate|go against|contravene|meet the threshold)';

/** Each begins where the quotation ends. */
const after: readonly RegExp[] = [
  new RegExp(`${closing}${be} ${barely}(?:an? )?(?!not\\b)(?:(?:actual|real|serious|clear|direct) )?${condemned}\\b`),
  new RegExp(`${closing}(?:${notBe}|${be} (?:never|no|hardly)) ${barely}(?:an? )?${excused}\\b`),
  new RegExp(
    `${closing}(?:is|are|was|being) (?:not |apparently |somehow |still )*(?:against|within|in line with|allowed (?:by|under|on)|a breach of) ${rules}\\b`,
  ),
  new RegExp(
    `${closing}(?:${breaks}(?:s|es)?|(?:does not|doesn't|doesnt|did not|didn't|didnt|do not|don't) (?:even |apparently )?${breaks}) ${rules}\\b`,
  ),
  new RegExp(`${closing}(?:has|have|had|deserves?) no place (?:in|on|at|here)\\b`),
  new RegExp(`${closing}(?:carries|carry) (?:up to|a (?:fine|sentence|penalty))\\b`),
  new RegExp(
    `${closing}(?:will|would|must|should|can) (?:all |both |now |always )*be (?:hidden|removed|deleted|reported|blocked|taken down)\\b`,
  ),
  new RegExp(`${closing}and (?:people|you|they|we|folk|then (?:people|they|you)) (?:still )?wonder why\\b`),
  new RegExp(`${closing}[^.!?\\n"]{0,40}\\bfound no (?:violation|breach)\\b`),
  /^["'*]* (?:type |style |kind of )?(?:crowd|brigade|mob|e?mails|messages|comments|replies|posts|tweets|letters|nonsense|trolls|threats)\b/,
  new RegExp(`${closing}(?:in reply|in response) to (?:a|an|the|my|our|her|his|one of)\\b`),
];

/** Each ends where the quotation begins. */
const before: readonly RegExp[] = [
  /(?<!\b(?:don't|dont|never|not) )\b(?:i|we|i've|we've)(?: have|'ve)? (?:(?:just|now|already|also) )?reported (?:(?:this|that|a|an|one|the|another) )?(?:(?:[a-z]+ )?(?:account|man|woman|user|post|tweet|reply|comment|message|troll) (?:for (?:saying |writing |posting )?)?)?$/,
  /\bhow many more $/,
  /\b(?:whoever|the (?:person|man|woman|coward|idiot|troll) (?:who|that)) (?:has |just )?(?:left|sent|wrote|posted|typed|sprayed|put|scrawled|shouted) (?:(?:me|him|her|them|us|my [a-z]+|this [a-z]+) )?$/,
];

/** What may take the words up after all: "… is a threat. And a promise". Broad, for where it is met the other frames decide. */
const takenUp =
  /\b(?:(?:it'?s|it is|they are|they're|this is) (?:an? |the |my |our |just |only )*(?:[a-z]+ )?(?:promise|prophecy|prophecies|fact|guarantee|warning|justice|karma|diary|forecast|invitation|plan|future|pledge|vow|spoiler|prediction|advice|instructions?|orders?|destiny|fate|request|offer|weather report|timetable)|this one|picture it|belongs?|sleep|wrote|instead|no different|you(?:'re|'ll|'ve|re|r|rs|rself)?|promises?|guarantee[ds]?|heroe?s?|legends?|medals?|(?:i|we) mean|meant|worth|deserve[sd]?|coming|incoming|should be[.!]*$|so it (?:is|should)|(?:quite|too|damn|bang) right|good|anyway|do it|did it|die|take it|see (?:you|ya)|true|truth|facts?|correct|earned|warranted|justified|agree[ds]?|again|soon|tonight|tomorrow|joke)\b/;

/** Whether what stands before and after a quotation tells plainly that it is another's. */
export function isPlainlyTold(lead: string, rest: string): boolean {
  if (takenUp.test(rest)) return false;
  return before.some((pattern) => pattern.test(lead)) || after.some((pattern) => pattern.test(rest));
}
