import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = ordinarySlots;

/** Questions that want an answer and press nobody. */
export const questions: readonly Family[] = [
  {
    id: 'questions/views',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      {greet} [what|what exactly] [is|are] [your|the party's|{body}'s] [view|position|plan|thinking] on {topic}?
      [Where|How] do you stand on {topic}[, {name}|]? [Undecided voter here.|Asking for my {relation}.|]
      [Will|Would] you [be voting|vote|speak] [for|on] {topic} [on {day}|in {month}|]?
      [Do|Did] you [think|expect|see] {topic} [coming|changing|in the next parliament|being debated]?
      [What|Who] [made you|got you to] [go into politics|become a {role}|change your mind on {topic}]?
      [Any|Have you any] [advice|tips|books] [for|on] [a new {role}|someone with {condition}|{topic}]?
      [Is it true|Did I hear right|Am I right] that [{body} is looking at {topic}|{place} reopens on {day}|you were born in {town}]?
      [Which|What] [of your|] [books|policies|votes|teams] [are you proudest of|would you change|comes first]?
      [How|How on earth] do you [find the time|stay calm|read it all|put up with {town} trains]? [{emoji}|]
      [Can|Could] [someone|anyone|you] explain {topic} [to me like I'm five|in one post|simply|without jargon]? [Thanks.|]
      [Has|Have] [{name}|anyone|{body}] [said|written|asked] anything [about|on] {topic} [lately|since {month}|]?
      [What|So what] happens [next|now|if it fails|after {day}] [with {topic}|]?
      [Did|Was] {name} [on|at] [{programme}|{place}] [today|on {day}|]? [Missed it.|]`),
  },
  {
    id: 'questions/odd-and-short',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Tea|Coffee|{team}|Dogs|Marmite|{food}] or [coffee|cats|{team}|{food}|nothing]? [{emoji}|]
      [Who|What|Where|When] [is|was] [this|that|she|he|it] [{emoji}|]?
      [Is|Are] [that|those] [your {pet}|your real glasses|{town} in the back|a {team} scarf]? [{emoji}|]
      [What|Which] [mask|bike|pen|mic|biscuit] is [that|it]?
      [Anybody|Anyone] [else|] [there|watching|in {town}|awake|going on {day}]? [{emoji}|]
      [How|How's] [are you|the {pet}|your {relation}|{town}|the book] [doing|today|these days|] ?
      [Do|Did] [you|they] [mean|say] {n} or {n}?
      [Did|Has] it [snow|rain|start|finish|arrived] [yet|in {town}|]?
      [What|Whats] [your|the] [favourite|best] {food} [place|recipe|in {town}]?
      [Are|Is] [you|she|this] [the {role} from {town}|{name}|on {programme}|for real]? [{emoji}|]`),
  },
  {
    id: 'questions/held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [Curious|Puzzled|Wondering|Idle thought]: [would|could|might] {topic} [work in {town}|suit {people}|cost less at {n} a head]?
      [Settle|Help settle] a bet: [was it {year} or {year}|{team} or {team}|is it pronounced scone]? [{emoji}|]
      [Stupid|Daft|Silly] question [perhaps|but], [what does {body} do|is {condition} catching|how do you vote]?
      [If|Say] you were [PM|in charge of {body}|a {pet}] for a day, [{name}|what first|then what]? [{emoji}|]
      [Poll time|Quick show of hands]: {topic}, [yes or no|for or against|who cares]?
      [Remind me|Refresh my memory], [who chaired|when was|what was] [the report on {topic}|the {year} vote|the last review]?
      [Right|OK] then, {name}: [Desert Island Disc|first job|worst haircut]? [{emoji}|]`),
  },
];
