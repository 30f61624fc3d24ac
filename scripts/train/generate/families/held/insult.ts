import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject, harmless } from './marks.ts';

const insult = atSubject('insult');

/** Belittling somebody, and the same words said of things, of oneself or of a proposal. */
export const heldInsult: readonly Family[] = [
  {
    ...insult,
    id: 'held/insult-wits',
    templates: lines(`
      {brains} {mark}
      {name} on {programme} again: {brains}
      [Does|Did] anyone [understand|follow] that? No, because {brains}
      [Asked|You ask] about {topic}, and {brains}
      [Is it me|Am I alone in thinking] {name} [is a bit|might be] dim? {brains}
      [Somewhere|In {town}] a village [is missing|wants back] its idiot. [Hello|Found you], {name}
      [How thick|Just how slow] do you have to be to be outwitted by {topic}, {name}? {mark}
      [Bless|Aw], {name} tried to [think|do sums]. {brains} {mark}
      [I've scraped|There's] [cleverer|brighter] things [off my shoe|at the bottom of a pond] than this {role}`),
    slots: {
      brains: [
        'two brain cells and both are on strike.',
        'the lift never reached the top floor.',
        "she couldn't spell MP.",
        'a few sandwiches short of a picnic, this one.',
        'dumb as a box of rocks.',
        'nobody home upstairs.',
        'thicker than the minutes of a planning meeting.',
        "he'd lose a debate with a traffic cone.",
      ],
      mark: ['', '🤡', '🥔', '🤦', '🧠❌'],
    },
  },
  {
    ...insult,
    id: 'held/insult-looks-and-voice',
    templates: lines(`
      [Switched|Turned] {programme} off: that voice is like {noise} {mark}
      You [sound|talk] like {noise}, {name}
      [With|Imagine having] a face like {face} and going on {programme} [voluntarily|by choice]
      Who [dressed|did the hair of] {name}? {face2} {mark}
      [Did|Does] {name} [cut it|get dressed] in the dark, or is that hair [a protest|a cry for help]? 😂
      {face2} And then [she|he] opens {mouth}: {noise}.
      I've seen better [looking|faces on] [gargoyles|bins|pub carpets] than this {role}
      [Put|Stick] a bag over it, {name}, you'll [frighten the patients|curdle the milk]
      [Face for radio|Radio was invented for you], voice for [silent film|mime], {name}
      {face}. That's it, that's the {role}. {mark}`),
    slots: {
      noise: [
        'a drill in a biscuit tin',
        'a goose with a cold',
        'nails down a blackboard',
        'a hinge that wants oil',
        'a wasp in a can',
      ],
      face: [
        'a slapped arse',
        'a bulldog chewing a wasp',
        'a wet weekend in {town}',
        'a bag of spanners',
        'a melted candle',
      ],
      face2: [
        'Looks like a scarecrow after a storm.',
        'Ugly inside and out.',
        'What a state.',
        'Hair by hedge, suit by skip.',
      ],
      mouth: ['that gob', 'that trap', 'the mouth'],
      mark: ['', '🤮', '😂', '🙉', '📻'],
    },
  },
  {
    ...insult,
    id: 'held/insult-contempt',
    templates: lines(`
      [What|Such] {contempt} {mark}
      [Never|I have never] [met|come across] {contempt} [quite like|to match] {name}
      [You're|You are] {contempt}, {name}, and [everyone at {body}|the whole of {town}] [knows|says] it
      A {role}? [Don't make me laugh|Please]. More like {contempt}.
      [Crawl|Slink] back [under your stone|into whatever hole you came from], {name}
      [Is there|Could there be] {contempt} [anywhere|in all of {party}] to beat {name}? {mark}
      Dictionary: "{entry}", see {name}
      {name}, {contempt} [since {year}|by trade|with a lanyard].
      [Take|There goes] your [tiny|hurt] feelings elsewhere, you [big baby|pound shop Churchill|snivelling creep]`),
    slots: {
      contempt: [
        'a spineless toad',
        'a jumped-up nobody',
        'a waste of a good chair',
        'a nasty piece of work',
        'a pompous windbag',
        'a total wet lettuce',
        'a gutless coward',
        'a self-important prat',
        'an oily little creep',
      ],
      entry: ['coward', 'halfwit', 'failure', 'toady', 'plonker'],
      mark: ['', '🤢', '🙄', '🐸', '🥬'],
    },
  },
  {
    ...insult,
    id: 'held/insult-mock-praise',
    templates: lines(`
      [Slow clap|Round of applause] for {name}, [the only|first] {role} to {fail} 👏
      [Give|Somebody give] that {role} a medal: [not everyone|few people] can be this [useless|thick] and still [tweet|breathe through the nose] {mark}
      Oh [look|goody], the great mind of {town} has [spoken|woken up]. [Fetch a crayon|Write it down, children] {mark}
      [Well done|Congratulations], {name}, you have [managed|found a way] to {fail}. [Mummy must be proud|Gold star] ⭐
      I'd explain {topic} to you, {name}, but [I left my puppets at home|the crayons have run out|there's only so much a small head holds]
      [Einstein|Brain of Britain] here thinks {topic} is [easy|fixed]. {mark}
      [Not saying|Far be it from me to say] {name} is a [fool|muppet], but fools [have|are] [complained about the comparison|suing]
      If [being wrong|hot air] were [an Olympic sport|electricity] {name} would [win gold|light {town}] {mark}
      [Who|Which genius] let {name} out without [a responsible adult|the reins]?`),
    slots: {
      fail: [
        'lose an argument with an empty chair',
        'trip over a full stop',
        'misread a menu',
        'be outsmarted by a leaflet',
        'get lost in a corridor',
      ],
      mark: ['', '🖍️', '🥇', '🤡', '😂', '🙃'],
    },
  },
  {
    ...harmless(),
    id: 'held/insult-wits-twin',
    twinOf: 'held/insult-wits',
    templates: lines(`
      I'm [thick as a plank|dim] when it comes to {topic}. [Could you explain|Is there a short version], {name}?
      Two brain cells left after [night shift|the school run] and both are [asleep|on strike] 😂
      My [phone|printer|satnav] is dumb as a box of rocks. [Missed|Late for] the meeting on {topic}, sorry
      What an idiot I am, I [went to|waited at] {place} on the wrong {day}
      [Daft|Silly] question, [probably|I know]: what does {topic} [cost|mean for renters]?
      The lift never reached the top floor, {n} of us stuck for an hour at {place}. [Send|Where is] help, {body}
      A few sandwiches short [of|for] the picnic at {place}: can anyone bring [egg|cheese]?
      [Nobody home|No one in] at {body} on {day}s, it seems. [Rang|Knocked] {n} times
      My [kid|lad] gets called stupid for his dyslexia. Your [clip|talk] on {topic} made his [week|year]
      Slow on the uptake, me, but that [graph|thread] about {topic} [finally made sense|was so clear]`),
  },
  {
    ...harmless(),
    id: 'held/insult-looks-and-voice-twin',
    twinOf: 'held/insult-looks-and-voice',
    templates: lines(`
      Switched {programme} on for {name}: that voice is like [honey|a hug|warm toast] [every time|at 6am]
      I look like a [scarecrow after a storm|bag of spanners] after [the night shift|that wind] 😂
      Like nails down a blackboard, the new [announcements|crossing] at {place}. Can it be turned down?
      The gargoyles on [the church|the town hall] are ugly and I love them. [Save|Restore] them, {name}
      What a state [{place} is|the park's] in after {day}. [Bring bags|Who clears it], {name}?
      Face for radio, me, so thank God {programme} [had no camera|was audio only] 📻
      My cat has a face like a bulldog chewing a wasp since [the vet|you banned fireworks, joke] 😂
      The hinge on the gate at {place} wants oil. [Screams|Squeals] like a goose
      Who did the hair for the panto? [Brilliant|I want it]. {name} as [the dame|Widow Twankey] made my year`),
  },
  {
    ...harmless('criticism'),
    id: 'held/insult-mock-praise-twin',
    twinOf: 'held/insult-mock-praise',
    templates: lines(`
      [Slow clap|Round of applause] for {body}: {n} months to [paint a line|answer a letter] 👏
      [A gold star for|Give a medal to] whoever designed this [form|junction]. [Which genius|Who] puts {oddity}? 🙃
      {oddity}: what a foolish [plan|scheme], {name}. [Please think again|Scrap it]
      Oh goody, [another|one more] consultation on {topic}. [Fetch a crayon|Where's the box for no]?
      I disagree about {topic}, {name}. [It's a muddle|Daft idea], but [thanks for answering|I see why]
      [Not saying|Far be it from me to say] the budget is a fairy tale, but {percent} [growth|savings] by {month}?
      If delay were an Olympic sport {body} would win gold 🥇
      That was a [weak|woolly|poor] answer on {topic}, {name}. {oddity} is [no|hardly a] reply
      [Useless|A mess], the new app from {body}. {n} screens to [book|cancel] a flu jab`),
    slots: {
      oddity: [
        'a bus stop with no bus',
        'a ramp with steps at the end',
        'a cycle lane that stops at a tree',
        'a helpline open for one hour',
      ],
    },
  },
];
