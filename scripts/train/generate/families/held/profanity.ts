import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject, harmless } from './marks.ts';

/** Swearing at somebody, and swearing at nobody. */
export const heldProfanity: readonly Family[] = [
  {
    ...atSubject('profanity'),
    id: 'held/profanity-send-off',
    templates: lines(`
      [Oh|Ah], {off} {name} {mark}
      {off} with your {topic}. [And again|And then some]: {off}
      [Respectfully|Kindly|Warmly], {off} {mark}
      On behalf of {town}: {off}, {name}
      [Dear|Attention] {role}. {off}. [Yours|Love], [everybody|the public]
      [Vote for you|Masks again|Pay more tax]? {off}
      Every time you mention {topic} I say the same two words: {off}
      You can take {topic} and {shove}, {name}
      {shove}, {role}, [sideways|with the staples in] {mark}
      Why don't you just {off}, {name}? [No, really|Take the bus]`),
    slots: {
      off: ['fuck off', 'piss off', 'bugger right off', 'do fucking one', 'get to fuck', 'sod off and fuck off'],
      shove: ['shove it up your arse', 'stick it up your hole', 'ram it where the sun does not shine, arsehole first'],
      mark: ['', '🖕', '🖕🖕', '😊', '✌️'],
    },
  },
  {
    ...atSubject('profanity', 'insult'),
    id: 'held/profanity-names',
    templates: lines(`
      [You|Ya] {adj} {name2} {mark}
      What a {adj} {name2} {name} is
      {name}? {name2}. [Next|Any other questions]?
      [Pin|Give] a rosette on a {name2} and {town} will elect it
      There are {name2}s, there are {adj} {name2}s, and there's {name}
      [Who|Which {name2}] voted for {topic}? [This|That] one {mark}
      A {role} and a {name2}, [both|full time]
      [Just|I just] [watched|read] {name} on {topic}. {adj} {name2} {mark}
      Listen here you {name2}, [nobody|none of us] asked for {topic}
      Never [trusted|liked] you, {name}, always [had you down as|thought you were] a {name2}`),
    slots: {
      adj: ['fucking', 'utter', 'massive', 'colossal', 'complete', 'bloody'],
      name2: ['wanker', 'arsehole', 'prick', 'twat', 'shithouse', 'dickhead', 'tosser', 'cockwomble'],
      mark: ['', '🖕', '😂', '🤬', '👌'],
    },
  },
  {
    ...atSubject('profanity'),
    id: 'held/profanity-mouth-shut',
    templates: lines(`
      [Will|Would] you ever shut your fucking {gob}, {name}
      {gob} shut, [arse down|phone down], {role}. [Fucking hell|For fuck's sake], give it a rest
      Who the fuck asked {name} about {topic}? {mark}
      Who the fuck do you think you are, {name}, telling [me|us] about {topic}?
      Nobody gives a [shit|flying fuck] what you think [about|on] {topic}, {name} {mark}
      [Mind|See to] your own fucking business, {role}
      Bollocks to you and bollocks to your {topic}
      You talk [shit|pure shite|bollocks] every {day} and twice on {programme}, {name}
      Keep your fucking hands off {topic}, {name}, you hear me?
      [Jesus|Christ], {name}, change the fucking record or get off the fucking stage`),
    slots: { gob: ['gob', 'trap', 'mouth', 'cakehole'], mark: ['', '🤬', '🙄', '😡'] },
  },
  {
    ...atSubject('profanity', 'insult'),
    id: 'held/profanity-hidden',
    templates: lines(`
      [You|What an] absolute {hidden}, {name} {mark}
      {hidden}. That's it. That's the [tweet|reply].
      [Rhymes with|Starts with] {rhyme}, {name}. [You are one|Have a think]
      See you next Tuesday, {name} {mark}
      Go f yourself {name}, and your {topic} too
      {name} is a total {hidden} and [the whole ward|half of {town}] says so
      Aye right, ya {hidden}. [Away|Go] and boil your heid
      [Top|World class] {hidden} on {programme} [tonight|right now]
      A {hidden} in a [suit|gown|lab coat]. {mark}`),
    slots: {
      hidden: ['w@nker', 'c**t', 'pr1ck', 'a$$hole', 'tw*t', 'b@stard', 'f***wit', 'd1ckhead'],
      rhyme: ['banker', 'punt', 'brick', 'bat', 'mosser'],
      mark: ['', '🖕', '🤬', '🙂'],
    },
  },
  {
    ...harmless(),
    id: 'held/profanity-send-off-twin',
    twinOf: 'held/profanity-send-off',
    templates: lines(`
      {swear}, the [rain|wind] in {town} today. [Canvassing|Trolleys] in that? [Heroes|Soaked], {name}
      {swear}, {n} hours in A&E and still [nobody|no bed]. [Not the nurses' fault|Staff were lovely]
      [Told|I told] my [boiler|printer] to bugger off and it did. [No heating till {day}|Deadline missed]
      Piss off, {month}, nobody [likes|invited] you ❄️
      This bloody [virus|cough]! Day {n} and I [still can't|can't] smell the [coffee|bins]
      Can {day} just do one? [{swear}|Honestly]
      {swear}! You [got|won] the vote on {topic}! 🎉
      Stubbed my toe on the [leaflet|ballot] box. {swear}, {swear} and {swear}
      Cancer can get to fuck. [{n} rounds done|Last chemo on {day}]. Thanks for [asking|the card], {name}`),
    slots: {
      swear: ['Bloody hell', 'Fucking hell', 'Bollocks', 'Shit', 'For fuck’s sake', 'Christ on a bike', 'Bugger'],
    },
  },
  {
    ...harmless('support'),
    id: 'held/profanity-names-twin',
    twinOf: 'held/profanity-names',
    templates: lines(`
      {swear} brilliant, {name}. [That's how you do it|More of this] {mark}
      You {swear} legend {mark}
      What a {swear} star {name} is on {topic}
      Well that was {swear} magnificent on {programme}, {name}. [Cried|Cheered|Stood on the sofa] {mark}
      [Yes|Get in], {name}! {swear} [marvellous|superb] on {topic}
      [No shit|Holy shit], a {role} who answers the question! [Keep going|Vote secured], {name}
      [Hell|Fuck] yes, {name}, [finally|about time somebody said it] about {topic}
      Bloody proud to have you as our {role}, {name}. [Don't let them grind you down|All of {town} is] {mark}
      You've got more balls than the whole of {party}, {name}. {swear} good on you`),
    slots: {
      swear: ['fucking', 'bloody', 'absolutely fucking', 'sodding', 'effing'],
      mark: ['', '👏', '❤️', '🔥', '🙌'],
    },
  },
  {
    ...harmless('criticism'),
    id: 'held/profanity-mouth-shut-twin',
    twinOf: 'held/profanity-mouth-shut',
    templates: lines(`
      The {thing} is [shit|shite|bollocks], {name}, and [needs fixing|we both know why]. [Fund it|What now]?
      Why the [hell|fuck] is the {thing} still [shut|broken]? {n} months!
      Nobody gives a toss about {topic} at {body} until somebody [dies|sues]
      {thing}: a complete [balls-up|cock-up|dog's dinner] from start to finish. [Who signed it off|Rethink it], {name}?
      [Pissed off|Bloody furious] about the {thing}. [Not your fault|You voted for it], {name}
      [Jesus|Christ], change the bloody record on {topic}, {body}, and mend the {thing}
      {n} pounds for the {thing}? [Taking the piss|That takes the piss], {body}
      Your answer on the {thing} was [bollocks|horseshit], {name}, sorry. [Figures below|Read the report]
      [Damn|Sod] the targets, {name}, what about the {thing}?`),
    slots: {
      thing: [
        'car park',
        'bus timetable',
        'booking app',
        'maternity unit',
        'leisure centre',
        'complaints line',
        'cycle lane',
      ],
    },
  },
];
