import type { AbuseClass, Direction, Evidence, JudgeContext, Label, Verdict } from '../model/verdict.ts';
import { type Combined, isAbuse } from './combine.ts';
import { isDanger, strongestDirection } from './direction.ts';
import { originalOffset } from './fold.ts';
import { farBelow } from './guesses.ts';
import { type Network, tellingToken } from './model/network.ts';
import { heads } from './model/shape.ts';
import type { Reading } from './reading.ts';
import { aimOfWords, type Hit } from './rules.ts';

/** All that was found out about one text. */
export interface Judged {
  readonly reading: Reading;
  readonly context: JudgeContext;
  readonly network: Network;
  readonly hits: readonly Hit[];
  readonly combined: Combined;
  /** Of the heads, as labels were given by them. */
  readonly thresholds: readonly number[];
}

/** What stands for a label: words in the folded text, and whom they are aimed at (`null` for support and criticism). */
interface Ground {
  readonly class: Label;
  readonly start: number;
  readonly end: number;
  readonly by: string;
  readonly direction: Direction | null;
  readonly quoted: boolean;
}

/** The verdict: labels whose every ground is told rather than done fall away, and thanks within an attack are sarcasm. */
export function verdictOf(judged: Judged, language: string | null): Verdict {
  const { combined, hits } = judged;
  const told = hits.some((hit) => hit.fate === 'quoted' && hit.strength !== 'hint');
  if (combined.labels.length === 0) return unlabelled(combined, told, language);
  const grounds = combined.labels.flatMap((label) => groundsOf(judged, label));
  const standing = new Set(grounds.filter((ground) => !ground.quoted).map((ground) => ground.class));
  const quoted = told || grounds.some((ground) => ground.quoted);
  const direction = directionFor(
    grounds.filter((ground) => standing.has(ground.class)),
    quoted,
  );
  const labels = combined.labels.filter(
    (label) => standing.has(label) && !(label === 'support' && direction === 'subject'),
  );
  const fallen = combined.labels.filter((label) => isAbuse(label) && !labels.includes(label));
  const { abuse, classes } = fallen.length === 0 ? combined : spared(combined, fallen, judged.thresholds);
  // Written out: a spread with new keys beside it costs a twentieth of a judgement.
  return {
    abuse,
    classes,
    labels,
    direction,
    evidence: evidenceOf(
      judged.reading,
      grounds.filter((ground) => labels.includes(ground.class)),
    ),
    language,
  };
}

/** What most verdicts are; the same as comes of the long way, without a dozen small arrays. */
function unlabelled({ abuse, classes }: Combined, told: boolean, language: string | null): Verdict {
  return { abuse, classes, labels: [], direction: told ? 'quoted' : null, evidence: [], language };
}

/**
 * The probabilities, without those of labels that fall because what raised them is told or harmless: nobody who reads the numbers alone shall take it for
 * abuse.
 */
export function spared(
  { abuse, classes: named, labels }: Pick<Verdict, 'abuse' | 'classes' | 'labels'>,
  fallen: readonly Label[],
  thresholds: readonly number[],
): Pick<Verdict, 'abuse' | 'classes'> {
  const classes = { ...named };
  for (const label of fallen) classes[label] = farBelow(thresholds, heads.indexOf(label), classes[label] ?? 0);
  const isAbusive = labels.some((label) => isAbuse(label) && !fallen.includes(label));
  return { abuse: isAbusive || abuse === null ? abuse : farBelow(thresholds, 0, abuse), classes };
}

function groundOf({ class: label, start, end, by, direction }: Hit): Ground {
  return { class: label, start, end, by, direction, quoted: false };
}

/** What the rules counted for a label or, where they saw nothing, the words by which the model came to it. */
function groundsOf(judged: Judged, label: Label): Ground[] {
  const counted = judged.hits.filter((hit) => hit.class === label && hit.fate === 'counted');
  // Written out, as above: this is done for every label of every text.
  if (counted.length > 0) return counted.map(groundOf);
  const { reading, network, context } = judged;
  const other = isAbuse(label) ? strongestAbuse(judged.hits) : null;
  if (other !== null) return [{ ...groundOf(other), class: label, by: 'model' }];
  const telling = tellingToken(network, heads.indexOf(label));
  const start = network.tokens.starts[telling] ?? 0;
  const end = network.tokens.ends[telling] ?? 0;
  const ground = { class: label, start, end, by: 'model' };
  if (!isAbuse(label)) return [{ ...ground, direction: null, quoted: false }];
  const aim = aimOfWords(reading, context, { class: label, ...tokensAt(reading, start, end) });
  return [{ ...ground, direction: aim.direction, quoted: aim.quoted || isTellingOnly(judged.hits) }];
}

/** What the rules are surest of: what the model sees beside it is mostly in the same words. */
function strongestAbuse(hits: readonly Hit[]): Hit | null {
  const counted = hits.filter((hit) => hit.fate === 'counted' && isAbuse(hit.class) && hit.strength !== 'hint');
  return counted.find((hit) => hit.direction === 'subject') ?? counted[0] ?? null;
}

/** Where the rules saw abuse told and none done, what the model sees is most likely the same. */
function isTellingOnly(hits: readonly Hit[]): boolean {
  const abuse = hits.filter((hit) => isAbuse(hit.class) && hit.strength !== 'hint');
  return abuse.some((hit) => hit.fate === 'quoted') && !abuse.some((hit) => hit.fate === 'counted');
}

/** The tokens of the reading that hold a stretch of the folded text. */
function tokensAt(reading: Reading, start: number, end: number): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from + 1 < reading.count && (reading.ends[from] ?? 0) <= start) from += 1;
  let to = from + 1;
  while (to < reading.count && (reading.starts[to] ?? 0) < end) to += 1;
  return { from, to };
}

function directionFor(grounds: readonly Ground[], quoted: boolean): Direction | null {
  const aimed = grounds.filter((ground) => isAbuse(ground.class));
  if (aimed.length === 0) return quoted ? 'quoted' : null;
  const directions = aimed.flatMap((ground) => ground.direction ?? []);
  // Danger that may be the subject's is not put aside for an insult to somebody else.
  const open = aimed.some((ground) => ground.direction === 'unclear' && isDanger(ground.class as AbuseClass));
  if (open && !directions.includes('subject')) return 'unclear';
  return strongestDirection(directions) ?? 'unclear';
}

function evidenceOf(reading: Reading, grounds: readonly Ground[]): Evidence[] {
  return grounds.map((ground) => ({
    class: ground.class,
    start: originalOffset(reading.folded, ground.start),
    end: originalOffset(reading.folded, ground.end),
    by: ground.by,
  }));
}
