import { crossValidated, type Said } from '../../analyse/statistics/held-out.ts';
import { type LabelledRow, learn, type Moves } from '../../analyse/statistics/learn.ts';
import { isAbusive } from '../../analyse/tally.ts';
import { createJudge, shippedThresholds, textScores } from '../../classify/index.ts';
import { learnableHeads } from '../../model/adjustment.ts';
import type { LabelsLeftOut, Learning } from '../../model/learning.ts';
import { directions, type JudgeContext, labelMask, type Verdict } from '../../model/verdict.ts';
import { kindsFromApi } from '../../sources/index.ts';
import {
  adjustmentOf,
  keepAdjustment,
  type LearnableItem,
  labelsOfSample,
  learnableItems,
  type Store,
  type StoredSample,
  type StoredSubject,
  samplesOf,
} from '../../store/index.ts';
import { subjectContext } from '../judge-interactions.ts';
import { byItem, standingAnswer } from './review-status.ts';

/** What to learn, and whether to keep it. */
interface LearnRequest {
  readonly now: string;
  readonly seed: number;
  /** Only say what would be moved. */
  readonly dryRun: boolean;
}

/**
 * Moves thresholds and calibration of the model for these accounts by the labels of all their samples, in place of what was learned before. Always from the model as it
 * ships: learning twice from the same labels is learning once.
 */
export async function learnFromLabels(
  store: Store,
  subjects: readonly StoredSubject[],
  { now, seed, dryRun }: LearnRequest,
): Promise<Learning> {
  const base = createJudge().model;
  const found = await labelledMessages(store, subjects);
  const rows = found.messages.map(({ row }) => row);
  const authors = new Set(rows.map(({ author }) => author)).size;
  const known = { base, samples: found.samples, labels: rows.length, authors, leftOut: found.leftOut };
  const nothing = { ...known, model: base, heads: [], heldOut: null };
  if (rows.length === 0) return { ...nothing, outcome: 'nothing-left' };
  const shipped = shippedThresholds();
  const { moves, heads } = learn(rows, shipped, seed);
  if (heads.every(({ why }) => why === 'too-few')) return { ...nothing, heads, outcome: 'too-few' };
  const heldOut = crossValidated(rows, { shipped, seed, judged: judgedWith(base, found.messages) });
  const better = Object.keys(moves).length > 0;
  const adjustment = { base, heads: moves };
  if (!dryRun) {
    const { samples, labels } = known;
    const rids = subjects.map(({ rid }) => rid);
    await keepAdjustment(
      store.driver,
      rids,
      better ? { ...adjustment, samples, labels, authors, learnedAt: now } : null,
    );
  }
  const outcome = better ? (dryRun ? 'tried' : 'learned') : 'nothing-better';
  return { ...known, model: createJudge(adjustment).model, heads, heldOut, outcome };
}

/** Takes back what was learned: the model judges these accounts as it ships. */
export async function stopLearned(
  store: Store,
  subjects: readonly StoredSubject[],
  dryRun: boolean,
): Promise<Learning> {
  const base = createJudge().model;
  const rids = subjects.map(({ rid }) => rid);
  const kept = [];
  for (const rid of rids) kept.push(await adjustmentOf(store.driver, rid));
  const [known] = kept.flatMap((each) => each ?? []);
  if (!dryRun) await keepAdjustment(store.driver, rids, null);
  return {
    outcome: known === undefined ? 'was-off' : 'off',
    base,
    model: base,
    samples: known?.samples ?? [],
    labels: known?.labels ?? 0,
    authors: known?.authors ?? 0,
    leftOut: noneLeftOut,
    heads: [],
    heldOut: null,
  };
}

const noneLeftOut: LabelsLeftOut = { open: 0, byApi: 0, withoutText: 0, abstained: 0, aimedElsewhere: 0 };

/** A labelled message that can be learned from. */
interface LabelledMessage {
  readonly row: LabelledRow;
  readonly text: string;
  readonly context: JudgeContext;
  readonly verdict: Verdict;
}

interface Found {
  readonly messages: readonly LabelledMessage[];
  readonly samples: readonly string[];
  readonly leftOut: LabelsLeftOut;
}

/** All labels of the samples of these accounts; of a message in several samples the answer of the last drawn. */
async function labelledMessages(store: Store, subjects: readonly StoredSubject[]): Promise<Found> {
  const rids = subjects.map(({ rid }) => rid);
  const answered: Answered[] = [];
  for (const sample of await samplesOf(store.driver, rids)) answered.push(await answeredItems(store, sample));
  const used = answered.filter(({ items }) => items.length > 0);
  const all = used.reduce((sum, { items }) => sum + items.length, 0);
  const leftOut = { ...noneLeftOut, open: answered.reduce((sum, { open }) => sum + open, 0) };
  const messages = new Map<string, LabelledMessage>();
  for (const { items } of used) {
    for (const { item, answer, weight } of items) {
      const key = `${item.subject} ${item.post}`;
      // Each sample stands for all messages: together they do where each has its share.
      const part = (weight * items.length) / all;
      const before = messages.get(key);
      if (before !== undefined) {
        messages.set(key, { ...before, row: { ...before.row, weight: before.row.weight + part } });
        continue;
      }
      const message = labelledMessage(item, {
        answer,
        weight: part,
        subject: subjects.find(({ rid }) => rid === item.subject),
      });
      if (typeof message === 'string') leftOut[message] += 1;
      else messages.set(key, message);
    }
  }
  return { messages: [...messages.values()], samples: used.map(({ id }) => id), leftOut };
}

interface Answered {
  readonly id: string;
  /** Items on which no answer stands. */
  readonly open: number;
  readonly items: readonly { readonly item: LearnableItem; readonly answer: number; readonly weight: number }[];
}

/** The items of a sample with an answer that stands, and how many messages each stands for. */
async function answeredItems(store: Store, sample: StoredSample): Promise<Answered> {
  const given = byItem(await labelsOfSample(store.driver, sample.rid));
  const items = await learnableItems(store.driver, sample.rid, kindsFromApi);
  const answers = items.flatMap((item) => {
    const labels = given.get(item.item);
    if (labels === undefined) return [];
    return [{ item, answer: standingAnswer(labels) ?? null }];
  });
  const sure = answers.flatMap(({ item, answer }) => (answer === null ? [] : [{ item, answer }]));
  const drawn = sample.strata.map((_, at) => sure.filter(({ item }) => item.stratum === at).length);
  return {
    id: sample.id,
    open: answers.length - sure.length,
    items: sure.map(({ item, answer }) => {
      const weight = (sample.strata[item.stratum]?.size ?? 1) / (drawn[item.stratum] ?? 1);
      return { item, answer, weight };
    }),
  };
}

/** A message to learn from, or why it is none. */
function labelledMessage(
  item: LearnableItem,
  {
    answer,
    weight,
    subject,
  }: { readonly answer: number; readonly weight: number; readonly subject: StoredSubject | undefined },
): LabelledMessage | Exclude<keyof LabelsLeftOut, 'open'> {
  if (item.byApiOfX) return 'byApi';
  if (item.text === '' || subject === undefined) return 'withoutText';
  const { kind, handle, language, text, author } = item;
  const context: JudgeContext = {
    ...subjectContext(subject),
    author: handle,
    kind: kind === 'reply' || kind === 'quote' ? kind : 'mention',
    language,
  };
  const scores = textScores(text, context);
  if (scores === null) return 'abstained';
  const { verdict, plain, sure } = scores;
  if (verdict.direction === 'other' || verdict.direction === 'quoted') return 'aimedElsewhere';
  const chances = learnableHeads.map((name) => (name === 'abuse' ? verdict.abuse : verdict.classes[name]) ?? 0);
  return { row: { author, weight, answer, chances, plain, sure }, text, context, verdict };
}

/** What the judge says of a message when it is moved so. */
function judgedWith(base: string, messages: readonly LabelledMessage[]): (row: number, moves: Moves) => Said {
  return (at, moves) => {
    const message = messages[at];
    if (message === undefined) return { abuse: 0, flagged: false };
    const { text, context, verdict } = message;
    const said = Object.keys(moves).length === 0 ? verdict : createJudge({ base, heads: moves }).judge(text, context);
    const direction = said.direction === null ? 255 : directions.indexOf(said.direction);
    return { abuse: said.abuse ?? 0, flagged: isAbusive(labelMask(said.labels), direction) };
  };
}
