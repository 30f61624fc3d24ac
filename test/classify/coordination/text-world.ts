import { createRandom, type Random } from './random.ts';

/** Campaign texts, written by hand; words in braces have a synonym each that some senders use. */
const campaigns: readonly string[] = [
  'People of our town {deserve|merit} a straight answer about the money for the new bridge, and we will {keep asking|go on asking} until the council shows us every single invoice',
  'Why does nobody on the radio {mention|report} that the doctor was paid by the same company that makes the pills she {recommends|praises} every week to her listeners',
  'You lied to the parents of this school and {everybody|everyone} can see it now, so pack your bags and {leave|quit} before the governors throw you out of the door',
  'The library in Marsh Lane must stay open on Saturdays because {children|kids} without a desk at home have nowhere else to {study|work} before their exams',
  'Rosa Example has never {worked|laboured} a day in a hospital and still tells real nurses how to do their job, what a {shameless|brazen} fraud she is',
  'I was told the vaccine table was {altered|changed} the night before the hearing and that three pages are missing, somebody should {explain|clarify} this under oath',
];

const openings = [
  'Honestly',
  'I think',
  'My neighbour says',
  'As a teacher',
  'Not sure',
  'Read your piece and',
  'Having worked in a clinic',
  'To be fair',
  'We talked about it at dinner and',
  'Sorry but',
];
const subjects = [
  'the new timetable',
  'this bridge',
  'the vaccine study',
  'your column',
  'the council',
  'our surgery',
  'the radio programme',
  'that table in chapter two',
  'the bus service',
  'the winter report',
  'the school meal plan',
  'your lecture',
];
const verbs = [
  'leaves out',
  'explains',
  'misses',
  'shows',
  'made me rethink',
  'does nothing about',
  'helped with',
  'gets wrong',
  'needs more on',
  'never mentions',
  'puts too much weight on',
  'is right about',
];
const objects = [
  'people on night shifts',
  'the older villages',
  'side effects in children',
  'what it costs',
  'how hard parking is',
  'the floods of last year',
  'small shops',
  'those who cannot drive',
  'waiting times',
  'the numbers from March',
  'families with twins',
  'the people who clean the place',
  'dogs',
  'the sample size',
];
const endings = [
  'and I would like to know why',
  'which surprised my whole family',
  'but keep going',
  'as far as I can see',
  'and that is all I wanted to say',
  'so thanks for bringing it up',
  'if anyone asks me',
  'although my sister disagrees',
  'and it was about time',
  'or did I miss something',
  'have a lovely day',
  'thank you so much for everything you do',
];

const commonPhrases = [
  'Thank you so much for everything you do for all of us',
  'Happy birthday to you and have a wonderful day with your family',
  'Well said and thank you, I absolutely agree with everything you said',
  'Congratulations to you both, wishing you all the best for the new year',
  'well said',
  'Keep up the amazing work, you are doing so well and we all love you',
  'Good morning everyone, hope you all have a lovely day',
];

/** A text of somebody who writes alone. */
export function ordinaryText(random: Random): string {
  const sentence = () => [subjects, verbs, objects].map((list) => random.pick(list)).join(' ');
  const sentences = Array.from({ length: 2 + random.int(2) }, sentence).join(random.pick([' and ', '. ', ', but ']));
  return `${random.next() < 0.7 ? `${random.pick(openings)} ` : ''}${sentences} ${random.next() < 0.7 ? random.pick(endings) : ''}`;
}

/** A text that thousands write without knowing of each other. */
export function commonPhrase(random: Random): string {
  return `${random.next() < 0.5 ? '@rosa_example ' : ''}${random.pick(commonPhrases)}${random.pick(['', '!', ' 😀', '!!!'])}`;
}

export const campaignCount: number = campaigns.length;

/** A campaign's text as one sender writes it: a synonym, a typing error, handles, pictures, capitals, a link. */
export function campaignText(campaign: number, random: Random): string {
  const base = campaigns[campaign] ?? '';
  let changed = random.int(3);
  let text = base.replace(/\{([^|]+)\|([^}]+)\}/g, (_, usual: string, other: string) => {
    changed -= 1;
    return changed === 0 ? other : usual;
  });
  if (random.next() < 0.4) text = withTypingError(text, random);
  if (random.next() < 0.2) text = text.toUpperCase();
  const before = random.pick(['', '@rosa_example ', '@rosa_example @council@towns.example ', '🚨🚨 ', 'RT: ']);
  return (
    before + text + random.pick(['', '!!!', ' 😡', ' https://short.example/abc', ' www.paper.example/1?x=2 🙏🏽', '…'])
  );
}

function withTypingError(text: string, random: Random): string {
  const at = 1 + random.int(text.length - 2);
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return random.pick([before + after, before + here + here + after, before + after.charAt(0) + here + after.slice(1)]);
}

export interface SentText {
  readonly author: number;
  readonly text: string;
  /** -1: nobody's campaign. */
  readonly campaign: number;
}

/** Messages of people who write alone, some with the phrases everyone uses, and of as many campaigns as asked for. */
export function textWorld(seed: number, { messages = 2000, planted = 0 } = {}): SentText[] {
  const random = createRandom(seed);
  const sent: SentText[] = Array.from({ length: messages }, () => ({
    author: random.int(messages),
    text: random.next() < 0.3 ? commonPhrase(random) : ordinaryText(random),
    campaign: -1,
  }));
  for (let campaign = 0; campaign < planted; campaign += 1) {
    for (let left = 8 + random.int(30); left > 0; left -= 1) {
      sent.push({ author: messages + sent.length, text: campaignText(campaign, random), campaign });
    }
  }
  return sent;
}
