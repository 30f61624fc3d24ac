import type { Label } from '../../../../src/model/verdict.ts';
import type { Family } from '../family.ts';
import { type RespellingName, respeltTemplates } from './identity-respelling.ts';
import { framed } from './identity-slots.ts';

/** Words between `<` and `>` are respelt. */
const hateful = framed([
  'I <hate {people}>.',
  'I <hate> {people}, always have.',
  "I can't stand <{people}> {where}.",
  '<{People}> are <{scum}>.',
  '<{People}> are {scum}.',
  '{People} are <{vermin}>.',
  '<Fuck {people}>.',
  '<Kill> all <{people}>.',
  '{People} should be <[deported|shot|banned|gassed]>.',
  '<Dirty {slurs}> everywhere.',
  'No more <{slurs}> {where}.',
  'Why are <{people}> so <{bad}>?',
  "I'm not racist but <{people}> are <{bad}>.",
  'Send <{people}> <back home>.',
  '<{people}> never deserve <respect>.',
  'Someone should <shoot {people}>.',
]);

const hatefulToYou = [
  '{handle} you <{slur}>.',
  '{handle} <shut up> you <stupid {slur}>.',
  '{handle} you <{kind}> piece of <shit>.',
  '{handle} <go back> to {country} you <{slur}>.',
  '{handle} you are <{bad}> like all <{people}>.',
  'Nobody asked you <{slur}> {handle}.',
  '{handle} typical <{one}>, <{bad}> and <{bad}>.',
  '{handle} <get back to the kitchen> you <stupid> woman.',
  'A <{slur}> as our {role}, you are a <disgrace> {handle}.',
  '{handle} <fuck off> <{slur}>.',
  '{handle} your lot, <{people}>, are <{scum}>.',
  '{handle} just another <{kind}> <{slur}>.',
];

const harmless = framed([
  'I <love {people}>.',
  'I <love> {people}, always have.',
  "I can't wait to meet <{people}> {where}.",
  '<{People}> are <{good}>.',
  '<{People}> are {good}.',
  '{People} are not <{vermin}>.',
  '<Fucking> proud of <{people}>.',
  'Never <hate> <{people}>.',
  '{People} should be <[heard|welcome|safe|paid]>.',
  'I <hate> this <fucking> [bus|printer|weather|queue].',
  'No one should <hate {people}>.',
  'Why are <{people}> paid <less>?',
  "I'm not an expert but <{people}> are <{good}>.",
  'My <{kind}> [friend|neighbour] is <{good}>.',
  '<{people}> always deserve <respect>.',
  'Is there a <club> for <{people}> in {town}?',
  'As <{person}> I <agree> with {name}.',
  'Someone should <help {people}>.',
  '{People} are not <{bad}>.',
]);

const heldHateful = [
  'Keep <{people}> away from me, filthy lot.',
  'Nothing lower on this earth than <{people}>.',
  'My street smells since <{people}> moved in.',
  'The sooner <{people}> die out the better.',
  'Bring me the head of a <{slur}>.',
  'Wipe <{people}> off the map.',
  'You can always tell a <{slur}> by the stench.',
  'Round them up, <{people}> first.',
  'God must regret making <{people}>.',
  'Smash every window that belongs to <{people}>.',
  'Country went to the dogs thanks to <{people}>.',
  'Spit when you pass <{people}>.',
];

const heldHarmless = [
  'Lend me a chair, <{people}> are coming round for cards.',
  'Nothing finer on this earth than Sunday lunch with <{people}>.',
  'My street is livelier since <{people}> moved in.',
  'The sooner <{people}> get a lift in that station the better.',
  'Bring me a pint and one for <{person}>.',
  'Put <{people}> on the shortlist, says the editor.',
  'You can always find <{person}> by the biscuits.',
  'Line up for the photo, <{people}> at the front.',
  'Somebody knitted hats for all the <{people}> in {town}.',
  'Broke a window playing cricket with <{people}>, sorry.',
  'Choir rehearsal moved, tell <{people}> please.',
  'Wave when you pass <{people}>.',
];

interface Sort {
  readonly name: string;
  readonly templates: readonly string[];
  readonly labels: readonly Label[];
  readonly direction: Family['direction'];
  readonly twin?: string;
  readonly heldBack?: true;
  readonly weight: number;
}

const trained: readonly Sort[] = [
  { name: 'hate', templates: hateful, labels: ['identity-hate'], direction: 'other', weight: 0.5 },
  { name: 'you', templates: hatefulToYou, labels: ['identity-hate', 'insult'], direction: 'subject', weight: 0.35 },
  { name: 'harmless', templates: harmless, labels: [], direction: null, twin: 'hate', weight: 0.85 },
];

const held: readonly Sort[] = [
  {
    name: 'held-hate',
    templates: heldHateful,
    labels: ['identity-hate'],
    direction: 'other',
    heldBack: true,
    weight: 0.7,
  },
  {
    name: 'held-harmless',
    templates: heldHarmless,
    labels: [],
    direction: null,
    twin: 'held-hate',
    heldBack: true,
    weight: 0.7,
  },
];

const trainedWays: readonly RespellingName[] = [
  'leet',
  'spaced',
  'split',
  'missing',
  'swapped',
  'joined',
  'starred',
  'zeroWidth',
  'lookalike',
];
const heldWays: readonly RespellingName[] = ['hyphenated', 'stretched'];

function family(sort: Sort, way: RespellingName): Family {
  const { name, labels, direction, weight, twin, heldBack } = sort;
  const suffix = way.toLowerCase();
  return {
    id: `identity-spelling/${name}-${suffix}`,
    labels,
    direction,
    weight,
    ...respeltTemplates(sort.templates, way),
    ...(twin === undefined ? {} : { twinOf: `identity-spelling/${twin}-${suffix}` }),
    ...(heldBack === undefined ? {} : { heldBack }),
  };
}

/** Hateful and harmless sentences alike with words respelt, so that an odd spelling says nothing by itself. */
export const identitySpelling: readonly Family[] = [
  ...trainedWays.flatMap((way) => trained.map((sort) => family(sort, way))),
  ...heldWays.flatMap((way) => held.map((sort) => family(sort, way))),
];
