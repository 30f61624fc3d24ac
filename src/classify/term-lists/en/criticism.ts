import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Disagreement with what somebody says or does, without going for the person. */
export const criticismTerms: TermList = [
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (i|we|id|i 'd|have to|must|beg to|strongly|respectfully|completely|totally|really|fundamentally|cant) (have to|must|strongly|respectfully|completely|totally|really|fundamentally|totally|would|) (disagree|dont agree|do not agree|cant agree|cannot agree|object|take issue|oppose|am not convinced|'m not convinced|remain unconvinced|dispute)
      (not|dont|cant|doesnt|isnt) (convinced|agree|support this|supported by|back this|stack up|add up|hold up|true that|accurate|backed by|backed up by|borne out)
      (this|that|the|your|her|his|these|those|their) (new|latest|whole|actual|own|) <claim> (is|are|was|were|'s|seems|looks|remains|sounds) (just|simply|very|quite|completely|totally|badly|deeply|not|so|plain|really|utterly|also|clearly|factually|somewhat|a bit|at best|) (<faulty>|right|convincing|supported|correct|accurate|bad|good enough|true|helpful|the answer)
      (this|that|it) (is|'s|was|thats|isnt|wasnt) (just|simply|very|quite|completely|totally|not|so|plain|really|utterly|clearly|factually|a bit|) (wrong|flawed|misleading|incorrect|inaccurate|untrue|mistaken|true|accurate|correct|how it works|how science works|what it says|what the (study|paper|data|evidence)|evidence|helpful|irresponsible|dangerous advice|a bad idea|a terrible idea|a bad take|bad science|right at all)
      (<youare>) (completely|totally|simply|just|quite|factually|plain|badly|absolutely|so|dead|probably|missing|) (wrong|mistaken|incorrect|misinformed|misreading|missing the point|ill informed|out of touch|confusing|overstating|exaggerating|cherry picking|conflating|ignoring (the|that))
      (doesnt|does not|dont|do not|didnt|did not|isnt|fails to|failed to|cannot|cant|not what) (actually|really|even|at all|) (show|shows|say|says|support|prove|demonstrate|follow|mention|address|account for|explain|back (that|this) up|reflect|consider|justify) (that|this|what|your|the|any|it|why|how|anything)
      (there is|there 's|theres|you have|with|show|provides|got|have|has) (no|zero|little|not enough|absolutely no) (evidence|proof|data|basis|peer reviewed|justification|science)
      (citation needed|source please|any source|wheres the evidence|where 's the evidence|where is the evidence|wheres your evidence|where is your (evidence|data|source)|do you have (a|any) (source|evidence|data|proof)|what 's your (source|evidence)|whats your (source|evidence)|please (correct|delete|retract|clarify|provide|cite|read|check|explain|reconsider|apologise)|factually (incorrect|wrong|inaccurate)|cherry picked|cherry picking|cherrypicking|poorly designed|correlation (is not|isnt|does not|doesnt)|small sample|sample size|confounding|misrepresent|misrepresents|misrepresented|misrepresenting|misquoted|out of context)
      (bad|terrible|awful|poor|shocking|appalling|wrong|disappointing|dreadful|ridiculous|silly|ill judged|tone deaf|poorly) (take|idea|policy|decision|advice|judgement|judgment|call|argument|analysis|timing|choice|research|science|study|journalism|move|thinking|logic)
      (disappointed|disappointing|let down|frustrated|unhappy|concerned) (in|by|with|that you|to see|at|about|from) (you|your|this|the|how|her|his|from)
      (you|she|he|they) (should|could|need to|needs to|ought to|must) (really|) (apologise|correct|retract|withdraw|reconsider|resign|check (your|the)|do better|read the|look at|be more|think again|have (checked|said|known|waited)|explain|consider|be careful what|know better|not have|clarify|delete this)
      (i|we) (think|feel|believe|find|thought) (that|) (you|youre|you 're|this|your|it|the|she|he) *4 (wrong|mistaken|unfair|misleading|irresponsible|unhelpful|incorrect|naive|one sided|a mistake)
      (with (all due|) respect|with the greatest respect)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      shame on (you|u|yous|yourself|her|him)
      (nonsense|rubbish|bollocks|codswallop|tosh|poppycock|baloney|piffle|balderdash|twaddle|claptrap|misinformation)
      (what about|how about|why (dont|didnt|havent|wont) you) (the|all|those|people|mention|answer|address|explain|talk|say|speak)
      (not|never) (true|correct|accurate|helpful|appropriate|acceptable|good enough)
      (untrue|unfair|unhelpful|misleading|irresponsible|hypocritical|tone deaf|out of touch|ill informed|misguided|unconvincing|hypocrisy)
      (this|that|your|the) *1 (is|was|are) (a joke|a disgrace|ridiculous|absurd|appalling|shameful|disgraceful|outrageous|pathetic|stupid|shocking|rubbish|nonsense|terrible|awful|garbage|propaganda|bullshit|utter rubbish|complete nonsense|total nonsense|lazy)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (couldnt|could not|cant|dont) (agree more|fault|disagree|argue)
      (trolls|haters|they|people|anyone|bullies) (is|are|who|saying|say) (wrong|nonsense|rubbish)
      nothing wrong
    `),
  },
];
