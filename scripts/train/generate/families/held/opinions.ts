import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { harmless } from './marks.ts';

/** Support and criticism. */
export const heldOpinions: readonly Family[] = [
  {
    ...harmless('support'),
    id: 'held/support-after-a-bad-day',
    templates: lines(`
      [Chin up|Head high], {name}. [You were right|We saw what you did] on {topic} {mark}
      Don't let [that lot|the replies|the shouting] get to you, {name}, [{town} is behind you|you've more friends than you know] {mark}
      [Sending|Here's] a [virtual cuppa|hug] from {town} after [today|that debate] {mark}
      You [held your nerve|kept your temper] on {programme} when I'd have [cried|thrown something]. [Proud|Thank you]
      [Rough|Hard] week for you, {name}. Take the [weekend|dog to the beach], we'll [wait|hold the fort]
      Still [with you|in your corner], {name}, {n} years on
      For every [nasty|rude] reply there's {n} of us quietly [nodding|cheering], {name}
      If it helps, my [kids|class] think you're [a superhero|ace], {name} {mark}
      [Lost the vote|Didn't win], [won|kept] my respect, {name}`),
    slots: { mark: ['', '💙', '💪', '🫶', '☕', '👏'] },
  },
  {
    ...harmless('support'),
    id: 'held/support-thanks-for-a-deed',
    templates: lines(`
      Thanks to {name} my {relation} {got}. [We won't forget it|Grateful].
      [One|A] letter from your office and {body} [moved|rang] the same [day|week]. {relation2} {got}!
      [Voted for you|Signed|Donated] {mark} [Worth it|Glad I did]: {got2}
      You came to [the picket|our street] in the rain and [listened|stayed]. [Nobody else did|That counts], {name}
      [Thank you|Bless you] for [asking|pressing] {body} about {topic}. {got2}
      [Best|Finest] {role} [{town} has had|in years]. {got2}
      I was wrong about you, {name}. {got2}
      Whatever they pay you, {name}, [double it|it isn't enough]. {got2}
      To the {role} who sat with my {relation} until the end: thank you`),
    slots: {
      got: [
        'got the scan',
        'has a ramp at last',
        'is out of that mouldy flat',
        'got her pension',
        'was seen within a week',
      ],
      got2: [
        'The crossing is in.',
        'Our library is saved.',
        'The ward stays open.',
        'My lad has his school place.',
        'Clean air in class, finally.',
      ],
      relation2: ['Mum', 'Dad', 'My neighbour', 'Our Joan'],
      mark: ['', '✅', '🗳️', '💷'],
    },
  },
  {
    ...harmless('support'),
    id: 'held/support-short-cheers',
    templates: lines(`
      [Hear hear|Spot on|Nailed it|Well said], {name} {mark}
      This! [Every word|All of it] {mark}
      [More power|Strength] to your elbow, {name} {mark}
      {name} for [PM|mayor|everything] {mark}
      [Couldn't|I couldn't] have put {topic} better myself {mark}
      [Finally|At last] a {role} who gets {topic} {mark}
      [Yes yes yes|Preach it|Go on then], {name} {mark}
      What a [speech|thread|performance]! [Goosebumps|Standing ovation here] {mark}
      [Love|Loving] your work on {topic}, [from|greetings from] {town} {mark}`),
    slots: { mark: ['', '👏👏', '💯', '❤️', '🙌', '🔥', '💚'] },
  },
  {
    ...harmless('criticism'),
    id: 'held/criticism-of-a-vote',
    templates: lines(`
      You voted [for|against] {act2}. [My street|{town}] pays for it. [Explain yourself|Why], {name}?
      {act2}: [wrong in {year}|a mistake then], wrong now, {name}
      I [lent|gave] you my vote and you [gave us|backed] {act2}. Never again.
      [Disappointed|Let down] doesn't cover it, {name}. {act2} [hurts|harms] the people you [promised|claim] to [help|serve]
      [How|Tell us how] does {act2} help a [carer|pensioner] in {town}, {name}?
      {n} of us wrote to you about {act2} and got the same [form letter|two lines]
      Hiding behind the whip over {act2} [won't wash|is weak], {name}
      [Party|Career] before {town}, again. {act2} should have been [stopped|thrown out].
      Bad law, badly argued: {act2}. [Expected better|Thought you were better], {name}`),
    slots: {
      act2: [
        'the tuition fee rise',
        'closing the maternity unit',
        'the library cuts',
        'the arms deal',
        'the new runway',
        'the pension freeze',
        'the bus franchise',
      ],
    },
  },
  {
    ...harmless('criticism'),
    id: 'held/criticism-of-evidence',
    templates: lines(`
      {n} patients [and no control group|over two weeks] is not evidence for {topic}, {name}
      Your [thread|paper] on {topic} leaves out {omitted}. [Why|That changes the answer].
      [Correlation|A bar chart with no axis]? [Come on|Not convinced], {name}. What about {omitted}?
      I [teach|do] statistics and {percent} [can't be right|doesn't follow], {name}. Check {omitted}
      [Alarmist|Too rosy], in my view. {omitted} [points|tell us] the other way
      [With respect|Sorry], the advice on {topic} [flip-flopped|changed {n} times] and the public noticed, {name}
      You're [cherry picking|overstating it] on {topic}, {name}; {omitted} say[|s] otherwise
      Retract or correct: the {year} figure ignores {omitted}
      Strong claim, thin footnotes, {name}. [Where|What] about {omitted}?`),
    slots: {
      omitted: [
        'the older patients',
        'the Scottish data',
        'half the schools',
        'the confidence interval',
        'the winter months',
        'the people who dropped out',
      ],
    },
  },
  {
    ...harmless('criticism'),
    id: 'held/criticism-of-service',
    templates: lines(`
      {n} emails, no reply. [Is anyone there|Do you work], {name}?
      [Phoned|Rang] {body} at eight, cut off at nine, [this is your NHS|is that the plan], {name}?
      {place} has been [shut|boarded up] since {month} and all we get is [photos|ribbon cutting]
      [Less|Fewer] [selfies|leaflets], more [potholes filled|buses], please {name}
      [Never|I've never] seen you in {town} outside an election, {name}
      Your office [lost|sat on] my [file|form] for {n} weeks. [Poor|Not acceptable].
      Council tax up {percent}, bins [monthly|missed again]. [Shambles|Value for money, is it]?
      [My mum|My dad] waited {n} hours on a trolley, {name}, while you [did|were on] {programme}
      The meeting on {topic} was [moved|cancelled] with a day's notice. [Contempt for residents|That isn't consultation].`),
  },
  {
    ...harmless('criticism'),
    id: 'held/criticism-sarcastic',
    templates: lines(`
      [Lovely|Great] hard hat, {name}. [Now|Shame] about {topic} 🙃
      [Thoughts and prayers|A review], is it? That'll fix {topic}
      [Can't wait|Looking forward] for the {n}th relaunch of {topic}
      {body} will "learn lessons" about {topic}. It must have {n} degrees by now
      [Amazing|A miracle] how {topic} is [urgent|a priority] every {month} before a vote, {name}
      [Remind me|Sorry], which side of {topic} are you on this [week|{day}], {name}?
      Ah, the famous [listening exercise|pause for thought]: fingers in both ears about {topic}
      A whole [paragraph|soundbite] on {topic}! [Spoiling us|We are blessed], {name}
      [Bold|Brave] of {party} to promise {topic} again after {n} years of [not doing it|U-turns] 👏`),
  },
  {
    ...harmless('criticism'),
    id: 'held/criticism-polite',
    templates: lines(`
      I [usually|mostly] agree with you, {name}, but on {topic} you've [missed|misjudged] {what}
      [Fair|Good] points, though [I'd|let me] push back on {topic}: {what} matters more
      [Can|Would] you reconsider {topic}, {name}? {what} [was|were] not [heard|thought of]
      As a [member|voter] of {n} years I [regret|am sad about] your line on {topic}
      [Constructively|Gently], {name}: the tone about {what} [jarred|was off]
      We'd [rather|sooner] you [spoke|asked] about {what} than {topic}
      [Respectfully|Kindly] disagree on {topic}. {what} [will|would] suffer, {name}
      Not [your|the] best [answer|interview], {name}. {what} deserved more than a line
      Please [think|look] again at {topic}, it [falls|lands] hardest on {what}`),
    slots: {
      what: ['rural patients', 'unpaid carers', 'the small shops', 'night workers', 'kids with SEND', 'renters'],
    },
  },
];
