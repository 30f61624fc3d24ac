import type { Slots } from '../family.ts';
import { identityGroups } from './identity-groups.ts';

const newcomerIds: ReadonlySet<string> = new Set(
  'black asian chinese pakistani indian roma polish immigrants asylum refugees muslims jews sikhs hindus'.split(' '),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Fillers for one form: the group is drawn first, then one of its names. */
export function formsOf(form: 'people' | 'person' | 'one' | 'kind', change = same, of = identityGroups): string[] {
  return of.flatMap((each) => Array<string>(each.weight).fill(`[${each[form].map(change).join('|')}]`));
}

function same(word: string): string {
  return word;
}

/** Groups that strangers take for foreign. */
const newcomers = identityGroups.filter(({ id }) => newcomerIds.has(id));

/** The slots of all identity families. */
export const identitySlots: Slots = {
  people: formsOf('people'),
  People: formsOf('people', capital),
  person: formsOf('person'),
  one: formsOf('one'),
  kind: formsOf('kind'),
  Kind: formsOf('kind', capital),
  newcomers: formsOf('people', same, newcomers),
  Newcomers: formsOf('people', capital, newcomers),
  /** What people say against anybody; the same words are said of weather, trains and policies in harmless families. */
  bad: ['disgusting', 'vile', 'pathetic', 'thick', 'lazy', 'filthy', 'evil', 'worthless', 'stupid', 'dirty', 'ugly']
    .concat(['backward', 'violent', 'greedy', 'revolting', 'inferior', 'useless', 'weak', 'sick', 'rotten', 'awful'])
    .concat(['a disgrace', 'a joke', 'an embarrassment', 'a menace', 'a waste of space', 'a disease']),
  good: ['brilliant', 'lovely', 'kind', 'clever', 'funny', 'brave', 'generous', 'beautiful', 'hard-working', 'smart']
    .concat(['warm', 'amazing', 'strong', 'great company', 'a joy', 'a credit to {town}', 'an inspiration', 'patient'])
    .concat(['decent', 'the best', 'wonderful', 'gorgeous', 'ace', 'as good as anyone', 'the backbone of {town}']),
  scum: [
    'scum',
    'filth',
    'idiots',
    'thieves',
    'criminals',
    'degenerates',
    'freaks',
    'losers',
    'liars',
    'perverts',
  ].concat([
    'nonces',
    'trash',
    'scroungers',
    'morons',
    'cowards',
    'crooks',
    'dirt',
    'leeches',
    'the scum of the earth',
  ]),
  vermin: [
    'vermin',
    'rats',
    'cockroaches',
    'parasites',
    'animals',
    'a plague',
    'a cancer',
    'maggots',
    'pigs',
    'apes',
  ].concat([
    'a virus',
    'pests',
    'dogs',
    'monkeys',
    'savages',
    'subhuman',
    'subhumans',
    'an infestation',
    'a swarm',
    'beasts',
  ]),
  /** Slurs, one of them and many. They are here because abuse is made of them; harmless families hold them too. */
  slur: [
    'paki',
    'nigger',
    'coon',
    'wog',
    'chink',
    'faggot',
    'fag',
    'poof',
    'bender',
    'dyke',
    'tranny',
    'shemale',
    'retard',
  ]
    .concat([
      'spastic',
      'spaz',
      'mong',
      'cripple',
      'raghead',
      'muzzie',
      'pikey',
      'gyppo',
      'kike',
      'yid',
      'polack',
      'bitch',
    ])
    .concat(['slag', 'whore', 'slut', 'cunt', 'darkie', 'gook', 'towelhead', 'troon', 'window licker', 'spic', 'hag']),
  slurs: ['pakis', 'niggers', 'coons', 'wogs', 'chinks', 'faggots', 'fags', 'poofs', 'benders', 'dykes', 'trannies']
    .concat([
      'shemales',
      'retards',
      'spastics',
      'spazzes',
      'mongs',
      'cripples',
      'ragheads',
      'muzzies',
      'pikeys',
      'gyppos',
    ])
    .concat([
      'kikes',
      'yids',
      'polacks',
      'bitches',
      'slags',
      'whores',
      'sluts',
      'cunts',
      'darkies',
      'gooks',
      'towelheads',
    ])
    .concat(['troons', 'window lickers', 'spics', 'hags']),
  swear: ['fucking', 'fucking', 'bloody', 'fuckin', 'f*cking', 'goddamn', 'effing', 'bastard', 'sodding'],
  /** Names that strangers take for foreign, all invented. */
  foreignName: [
    'Dr Khan',
    'Mrs Okafor',
    'Dr Patel',
    'Cllr Hussain',
    'Ms Kowalska',
    'Dr Adeyemi',
    'Mr Rahman',
    'Dr Chen',
  ].concat(['Cllr Kaur', 'Dr Cohen', 'Dr Mbeki', 'Nurse Popescu', 'Cllr Begum', 'Mrs Nowak']),
  country: [
    'Pakistan',
    'India',
    'Nigeria',
    'Poland',
    'Somalia',
    'Jamaica',
    'Bangladesh',
    'Romania',
    'China',
    'Ireland',
  ].concat([
    'Ghana',
    'Turkey',
    'Syria',
    'Afghanistan',
    'Israel',
    'Iran',
    'Kenya',
    'Albania',
    'Eritrea',
    'the Philippines',
  ]),
  where: [
    'in {town}',
    'round here',
    'on my street',
    'in this country',
    'on the bus',
    'at work',
    'in our schools',
    'on the NHS',
  ].concat([
    'in Parliament',
    'on telly',
    'down the shops',
    'on my timeline',
    'in Britain',
    'at the GP',
    'on the council',
    'online',
  ]),
  /** What comes before and after, in hateful and harmless families alike. */
  lead: [
    ...Array<string>(30).fill(''),
    'Right then. ',
    'Been thinking. ',
    'Watching the debate. ',
    'Just back from {town}. ',
  ],
  tail: [
    ...Array<string>(40).fill(''),
    ' Just saying.',
    ' End of.',
    ' That is all.',
    ' Said it before and will say it again.',
  ]
    .concat([
      ' Anyone else?',
      ' Saw it again in {town} today.',
      ' {name} knows it too.',
      ' Been on my mind since {topic}.',
      ' Rant over.',
    ])
    .concat([
      ' Good night all.',
      ' Change my mind.',
      ' RT if you agree.',
      ' My dad says the same.',
      ' It needed saying.',
    ]),
};

/** Templates with the surroundings that messages of every kind have. */
export function framed(templates: readonly string[]): string[] {
  return templates.map((template) => `{lead}${template}{tail}`);
}
