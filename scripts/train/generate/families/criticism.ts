import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { judgingSlots } from './judging.ts';

const slots = judgingSlots;

/** Criticism of what somebody did, said or decided, from mild to furious; never of what she is. */
export const criticism: readonly Family[] = [
  {
    id: 'criticism/bad-thing',
    labels: ['criticism'],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      {credit} [this|that|it] [is|was] a {badWord} {thing}. [{demand}.|{consequence}.|]
      [What|Such] a {badWord} {thing}[.|!] [{consequence}|{demand}|] [{emoji}|]
      {act} [is|was] {bad}. [{demand}.|{consequence}.|]
      [This|That|Your|The] {thing} [is|was] {bad} [and|, and|because] {consequence}.
      {badWord} {thing}, {name}. [{demand}|{consequence}|]
      [I think|I thought|We all thought|My {relation} thought] {act} was {bad}. [{evidence}|{demand}|]
      [Absolutely|Utterly|Simply|Just|Truly|Frankly] {bad}. [{consequence}.|{demand}.|]
      [One of|Quite possibly] the most {badWord} {thing}s [I've seen|of the year|in {n} years|{town} has ever had]. [{demand}.|]
      [How|Why] [did|could] such a {badWord} {thing} [get through|happen|be allowed]? [{consequence}.|{demand}.|]
      {opening} [it|your {thing}|{act}] was {bad}. [{consequence}|{evidence}|{demand}].
      [Can't|Cannot|I can't] [believe|get over|get my head round] {act}. {bad}. [{demand}|]
      [Very|So|Deeply|Really] [disappointed|let down|angry|sad|upset|frustrated] [by|about|with|over] {act}. [{consequence}|{demand}].
      Your {thing} [makes no sense|doesn't add up|isn't good enough|misses the point|falls apart at the first question]. [{evidence}|{demand}|].
      [A|What a|Another] {badWord} [day for {town}|night in parliament|week for the NHS|outcome]. {consequence}. [{demand}.|]
      {topic}: {badWord} {thing} [by|from] [{body}|you|{party}|the government]. {consequence}.`),
  },
  {
    id: 'criticism/you-did-wrong',
    labels: ['criticism'],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      You [were|are|got it] wrong [about|on] {topic}[, {name}|]. [{evidence}.|{consequence}.|{demand}.]
      You [voted for|backed|defended|abstained on|waved through|ignored] {topic} and {consequence}. [{demand}.|]
      You [said|told us|promised|claimed] {n} [new beds|more nurses|new homes|buses an hour] and we got [none|{n}|half|a press release]. [{demand}.|]
      You [didn't|failed to|never|forgot to] [answer|mention|turn up|vote|reply to|consult] [the question|the costs|for the debate|on {topic}|my emails|residents]. [{demand}.|]
      You [have|'ve] [let us down|let {town} down|broken a promise|changed your mind again|made it worse|misread the data|dodged the question]. [{consequence}.|{demand}.]
      You [keep|are always|spend your time] [talking about|on] {topic} [while|when] {consequence}.
      You [can't|cannot|could not] [seriously|honestly|really] [think|believe|claim] [that|] [this|{act}] [helps|is fair|works|is what we voted for]. [{demand}.|]
      [Why|How] did you [vote|speak|campaign] [for|against] {topic} [after saying the opposite|without reading it|when {consequence}]?
      {credit} you [should|need to|ought to] [apologise|say sorry|correct the record|think again|listen|be honest] [about|over|for|on] {act}.
      You had [one job|{n} years|every chance|all the advice] and [{consequence}|still chose this|this is the result].
      [Because of|Thanks to] {act}, {consequence}. [{demand}.|Was it worth it?|]
      I [don't|do not] [accept|agree with|buy|understand|see the logic of] {act}. [{evidence}.|{demand}.|]
      You [ignored|brushed off|talked over|dismissed] [the evidence|the nurses|a grieving mother|residents|your own experts] [on|over|about] {topic}. {bad}. [{demand}.|]
      [Ashamed|Embarrassed|Sorry] to [say I voted|have voted] for you after {act}. [{consequence}.|]
      [Shame|It's a shame|What a shame] you [couldn't|didn't|wouldn't] [say that|show up|vote against it|listen] [when it mattered|on {day}|in {year}|].`),
  },
  {
    id: 'criticism/questions-that-press',
    labels: ['criticism'],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      Will you [apologise|say sorry|correct the record|refund the money|meet us|publish the minutes] [for|about|over] {act}?
      [When|How soon] are you going to [answer|explain|apologise for|say something about] {act}?
      [Why|Why on earth] [won't|can't|didn't|would] you [answer|publish|say|vote|support] [a simple question|the costs|the data|what the rest of {town} can see]?
      [Simple|Straight|Honest|Serious|One] question: [did you|have you|will you] [read|see|vote for|defend] [the report|the bill|the evidence|{topic}] [or not|, yes or no|before signing it off]?
      [What|And what] [do you say|would you say|is your message] to [the families|my {relation}|people in {town}|nurses] [hit by|hurt by|who lost out from] {act}?
      [How|How exactly] [is|does] {topic} [going to help|help|help anybody|make sense] [when|if|while] {consequence}?
      [Who|Which of you] [decided|advised|signed off|thought] {act} [was a good idea|would help|was fine]? [{bad}.|]
      [Still|I'm still|We're still] [waiting|no answer|nothing] on {topic}[,|] {name}. [{n} weeks|{n} emails|{n} months] now. [{demand}.|]
      [Where's|Where is|So where's] [your|the] [evidence|source|apology|plan|money] [for that|on {topic}|, {name}|]? [{evidence}.|]
      [Do you|Don't you] [think|accept|agree] [that|] {act} was [a mistake|{bad}]? [{demand}|]
      [Does|Has] [anyone|anybody|{name}|the {role}] in [{body}|that room] [thought about|costed|asked about] {topic}? [{consequence}.|]
      [Isn't|Wasn't] it [a bit|rather|] [rich|odd|convenient|hypocritical] to [talk about {topic}|lecture us on {topic}] after {act}?
      [How many|How many more] [patients|families|shops|children] [before|until] you [change course|act|listen|fix this]?
      Can you [point|link] to [one|a single] [study|figure|resident] that [supports|backs|agrees with] {act}? [{evidence}.|]`),
  },
  {
    id: 'criticism/corrections',
    labels: ['criticism'],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [This is|That's|That is] [not true|incorrect|inaccurate|misleading|false|simply wrong|not what it says]. {evidence}. [{link}|]
      [Actually|Correction|Factcheck|Small correction|Point of order]: {evidence}. [{demand}.|]
      {evidence}. [So|Therefore|In short] your {thing} [doesn't stand up|is wrong|needs correcting|is misleading].
      [You've|You have] [misread|misquoted|cherry-picked|misrepresented|mixed up] the [figures|paper|graph|report|data]. {evidence}.
      {credit} {evidence}. [Please delete or correct.|{demand}.|]
      [No|Nope|Sorry no|Not quite], {name}. {evidence}. [{link}|]
      [Correlation|Anecdote] isn't [causation|evidence]. {evidence}.
      [Your|The] [graph|chart|table|thread] [starts in {year}|leaves out {year}|has no axis|compares {town} with {town}]. {bad}. [{evidence}.|]
      [Where does|Where did] [the|your] {percent} come from? {evidence}.
      [It|That] was [{party}|{body}|your own committee] that [did|cut|closed|voted for] it, in {year}. [{evidence}|Please get it right|{demand}].
      [If|Since] {percent} [is|were] true then {consequence}. [It isn't.|It can't be.|{evidence}.]
      [Good|Nice|Strong] [thread|speech|article] but point {n} is [wrong|mistaken|out of date]. {evidence}.
      [Peer review|The methods section|A second reader] would [have caught this|help]. {evidence}. [{link}|]
      [I|We] [checked|looked it up|asked {body}]. {evidence}. [{demand}.|]`),
  },
  {
    id: 'criticism/used-to-support',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      I used to [support|vote for|admire|follow|look up to|respect] you but {act} [changed that|was the last straw|was {bad}|is too much]. [{demand}.|]
      [Lost|You've lost|That's lost you] my [vote|respect|support|trust] [after|over|with] {act}. [{consequence}.|Sad.|]
      [Never|I'll never|Won't be] [voting|voting for|delivering leaflets for] {party} again [after|because of] {act}.
      [Unfollowed|Unfollowing|Unsubscribed|Cancelled my membership] [after|over] {act}. [{bad}.|]
      {n} years a [member|voter|supporter|patient|reader] and [this is|that was] the [first|worst|last] time I've [felt|been] [let down|ashamed|this angry]. [{demand}.|]
      [We|I] [canvassed|queued|marched|donated|wrote letters] for you in {year}. [Now|And now|In return] {consequence}.
      [You were|You used to be] [a voice for|so good on|the one who spoke up on] {topic}. [What happened?|What changed?|Not any more.|I miss that.]
      [It|This] [hurts|pains me|saddens me] to [write|say] this, {name}: {act} was {bad}.
      The {name} [I voted for|of {year}|I met in {town}] would [never|not] have [voted for|defended|signed up to] {topic}
      [Gutted|So sad|Heartbroken|Fuming] [that|because] you of all people [backed|voted for|kept quiet about] {topic}. [{demand}.|]
      [My whole family|My {relation} and I|All of our street] [backed|voted for] you. [Not|Never] again [after|because] {act}`),
  },
  {
    id: 'criticism/resign-civil',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      [Please|I think you should|You should|You ought to|You need to|It's time to|Time to] [resign|step down|stand aside|consider your position|call it a day]. [{consequence}.|{act} was {bad}.|]
      Resign[.|!|, please.|, {name}.] [{bad}.|{consequence}.|Do the decent thing.|]
      After {act} [the only option is to resign|your position is untenable|you cannot stay on|there should be a by-election]
      [How|How on earth] [are you|is {name}|is the {role}] still in [post|the job|office] after {act}?
      [Sign|I've signed|Please sign] the petition calling [on|for] {name} to [resign|go|apologise] over {act} {link}
      I [will|shall] be voting [against you|for somebody else|{party}] [in {month}|next time|on {day}]. {consequence}.
      [We|Voters|People in {town}] will [decide|have our say|remember] [in {month}|at the ballot box|at the next election]. {consequence}
      No confidence [in {name}|in the leadership|] [after|since] {act}. [{demand}.|]
      [General election now|Step aside|Sack the minister|Time for change|Out at the next election]. {consequence}. [{hashtag}|]
      [You|The {role}|{name}] should [be suspended|face a recall petition|lose the whip|be investigated|be reshuffled] [for|over|because of] {act}
      [Would|Will] you [resign|stand down] if the [inquiry|report|vote] [finds|shows|goes] against you on {topic}?`),
  },
];
