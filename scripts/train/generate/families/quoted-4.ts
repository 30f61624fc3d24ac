import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots as slots } from './quoting.ts';

/** Single shapes of quotation, each on its own, so that no one of them carries the lesson. */
export const quotationShapes: readonly Family[] = [
  {
    id: 'quoted/questions-to-abusers',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      {otherHandle} [Did|Do] you [really|honestly|actually] [just|] [call|think calling] {who} {label} [is clever|helps|is fine]?
      {otherHandle} [Why|How] is {who} {label}? [Because she disagrees with you?|Explain.|{rebuttal}]
      {otherHandle} {ql}? [For what|Says who|Based on what]? [{rebuttal}|]
      [Is|So is] {name} {label} because [she asked about|he raised|of] {topic}? [{rebuttal}|Come on.]
      [Who|Which of you] [writes|sends|types] {q} to [a stranger|a {role}|a mother of three]? [{stance}|]
      [Where|When] did [saying|writing] {q} become [normal|politics|OK]? [{stance}|]
      {otherHandle} [And|So] {q} is your [contribution|best argument|idea of debate]? [{stance}|{rebuttal}]
      {otherHandle} [Would|Could] you [say|repeat] {q} [to her face|in court|in front of your kids|in church]?
      [Does|Do] [calling|shouting] [{who}|people] {label} [fix the roads|bring back jobs|make you feel big|change anything]? [{stance}|]
      {otherHandle} [What|And what] have you [done|achieved], besides [typing|posting] {q}? [{rebuttal}|]`),
  },
  {
    id: 'quoted/name-then-defence',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      {name} [a|an actual] {saidAccusation}? [Please.|Don't make me laugh.|Give me strength.] {rebuttal}
      {name}, {label}? {rebuttal}
      [Some|He|They] [said|yelled] {saidLabel}, [I|we] [saw|see] a [tired|kind|hard-working] {role}. {stance}
      Not a {saidAccusation}. Not a {saidInsult}. [Just|Only] a {role}. [{stance}|]
      [If|Well if] helping {town} makes {name} {label}, we need more [like her|of them]. [{emoji}|]
      [The|That] "{saidAccusation}" [saved|taught|housed|nursed|fed] [my {relation}|half this town|your neighbours]. [{stance}|]
      [This|Here is the] "{saidInsult}" [raised {n} thousand for the hospice|was up all night on the ward|answered my {relation}'s letter]. [{emoji}|]
      [That|The] so-called {saidAccusation} [has|'s got] {n} years in the NHS. [{stance}|]
      [They|You] see {label}. [We|I|Her patients] see [a {role}|someone who cares|the one who stayed]. [{emoji}|]`),
  },
  {
    id: 'quoted/told-by-third-person',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      My {relation} [is|works as] a {role} and [someone|a patient|a parent] [told|said to] her {q} [{day}|last night|at work]. {after}
      [A|My] [friend|colleague|neighbour] [got|received|was sent] {q} [after|because of] [{programme}|{topic}]. {after}
      [Our|The] [receptionist|intern|student|caretaker|youngest candidate] [was|got] called {label} [{n} times|today|by a grown man]. {stance}
      {name} told [us|me|the meeting] someone had [written|left|sent] {q}. {stance}
      [Heard|I heard] from {name} that [a man|some lads|a constituent] [called|shouted at] her {label}. {stance}
      [A|One] [woman|man|lad] on the [bus|train|tram] [shouted|said] {q} to [a nurse|a girl in a headscarf|two lads holding hands|me]. [Nobody moved.|I spoke up.|{stance}]
      [Pupils|Kids] at [my school|our place] [are saying|repeat] {q}. [Where do they hear it?|{stance}]
      [Doorstep|Canvassing] [today|{day}]: [one|a] man said {q}, [the rest were lovely|next door gave us tea]. [{emoji}|]
      [The|My] taxi driver [was|got] told {q} by [a drunk|his last fare]. [He's from {town}.|{stance}]`),
  },
  {
    id: 'quoted/bare-attribution',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      {saidLine}, [he|she|they|one|some bloke] [wrote|said|told her|shouted|emailed]. {stance}
      {saidLine} - [that's what|this is what] [they|he|{otherHandle}] [wrote|sent|said]. {stance}
      {saidLine}: [a real message|an actual email|a voicemail] to {who}. {stance}
      [He|She|{otherHandle}|They] [said|wrote|told me|goes] {saidLine}. [I kid you not.|{stance}|Word for word.]
      [Quote|I quote|Verbatim]: {saidLine}. [Unquote.|End quote.|{stance}]
      [The|One] [letter|email|reply] [began|ended] {saidLine}. {after}
      [Words|The words]: {saidLine}. [Sent|Aimed] at {who} [for|over] {topic}. {stance}
      [Someone|He] [actually|really] [said|wrote] {saidLine} to {who}. {stance}`),
  },
  {
    id: 'quoted/praise-beside-quote',
    labels: ['support'],
    direction: 'quoted',
    weight: 1.5,
    slots,
    templates: lines(`
      [Thank you|Thanks|Bravo|Well done] {name} for [carrying on|standing firm|still smiling] [while|when] they [call|called] you {label}. [{emoji}|]
      [Love|Proud of] you {name}. [Don't mind|Never mind|Ignore] the {q} [crowd|lot|people]. [{emoji}|]
      You're [brilliant|amazing|a star|a fucking legend|braver than me], [not {label}|whatever the {ql} brigade says]. [{emoji}|x|]
      [They|Trolls] say {q}. [I|We] say [thank you|keep going|we love you|you're wonderful]. [{emoji}|]
      [They call|Call] you {label}, I call you [a hero|my hero|an inspiration|the best {role} in {town}]. [{emoji}|]
      [So sorry|Gutted|Furious] you were told {q}. You are [loved|brilliant|wonderful|so brave]. [{emoji}|x|]
      Anyone who [calls|called] you {label} [never met you|is wrong|can do one]. [You're ace|You saved my {relation}|Much love]. [{emoji}|]
      [{name} is|You are] the opposite of {label}. [Thank you for everything.|Best {role} we've had.|{emoji}]
      [Sending love|Hugs|Solidarity], {name}. {q} [says more about him than you|is just noise|won't stop you]. [{emoji}|]`),
  },
  {
    id: 'quoted/criticism-beside-quote',
    labels: ['criticism'],
    direction: 'quoted',
    slots,
    templates: lines(`
      I [disagree with you|think you're wrong|was disappointed by you] on {topic}, but [nobody|you don't] deserve[s|] {q}.
      [You were wrong|Bad vote|Poor answer] on {topic}. [Still,|But] calling you {label} is [wrong too|no answer|disgraceful].
      [I|We] [won't|don't] call you {label}, [but|I just think] {topic} was [a mistake|badly handled|the wrong vote].
      [Without|No need for] {ql} or {ql}: the [decision|vote|plan] on {topic} was [poor|wrong|a mess]. [Please explain.|]
      [Condemn|I condemn] {q} [fully|utterly]. [I also|And I] [want an answer|oppose you|disagree] on {topic}.
      Your [record|vote] on {topic} is [bad|poor|shameful] enough, [people|they] needn't [write|send] {q}.
      [I'm|We're] not the ones [writing|saying] {q}. [We|I] [want|asked for] [the costs|an apology|a public meeting] on {topic}.`),
  },
  {
    id: 'quoted/agreement-twins-held-back',
    labels: [],
    direction: 'quoted',
    heldBack: true,
    slots,
    templates: lines(`
      [Half|A third] of {town} may [say|shout|think] {label}. [Half|A third] of {town} is wrong. {rebuttal}
      They called her {label} and [she|then she] [went back to the ward|opened her surgery as usual|made them tea]. [{emoji}|{stance}]
      [Even|Especially] those who [once|] said {q} [now queue for|ask for|rely on] {name}. [Funny that.|{emoji}|]
      [Between|Somewhere between] {ql} and {ql} there was [a question about {topic}|an actual point], [shame|lost]. {stance}
      [Congratulations|Slow clap] to whoever thought {q} would [frighten|silence] {name}. {rebuttal}
      [Four|{n}] words for those yelling {ql}: [you are so wrong|look at the data|she is our {role}|leave her alone now]
      [Shouting|Yelling] {ql} from [a white van|behind a hedge|an egg account] [is not brave|fools nobody]. {stance}`),
  },
];
