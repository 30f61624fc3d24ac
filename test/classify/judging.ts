import { isDanger, strongestDirection } from '../../src/classify/direction.ts';
import { createJudge, explainText } from '../../src/classify/index.ts';
import type { Hit } from '../../src/classify/rules.ts';
import { type Direction, type JudgeContext, type Label, labels, type Verdict } from '../../src/model/verdict.ts';

const judge = createJudge();

/** A reply to the invented Dr Rosa Example. */
export const toRosa: JudgeContext = {
  subjectHandles: ['rosaexample'],
  subjectName: 'Dr Rosa Example',
  author: 'someone',
  kind: 'reply',
  language: 'en',
};

export function judged(text: string, context: Partial<JudgeContext> = {}): Verdict {
  return judge.judge(text, { ...toRosa, ...context });
}

/** What the rules alone make of a text, whatever the model adds. */
export function ruled(
  text: string,
  context: Partial<JudgeContext> = {},
): { readonly labels: readonly Label[]; readonly direction: Direction | null; readonly hits: readonly Hit[] } {
  const hits = explainText(text, { ...toRosa, ...context });
  const counted = hits.filter((hit) => hit.fate === 'counted');
  const seen = labels.filter((label) => stands(counted.filter((hit) => hit.class === label)));
  const aimed = counted.filter((hit) => hit.direction !== null && seen.includes(hit.class));
  const quoted = hits.some((hit) => hit.fate === 'quoted' && hit.strength !== 'hint');
  return { labels: seen, direction: aimed.length === 0 ? (quoted ? 'quoted' : null) : directionOf(aimed), hits };
}

/** One hit that labels alone, or two hints. */
function stands(hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.strength !== 'hint') || hits.length > 1;
}

function directionOf(hits: readonly Hit[]): Direction {
  const directions = hits.flatMap((hit) => hit.direction ?? []);
  const open = hits.some((hit) => hit.direction === 'unclear' && isDanger(hit.class));
  if (open && !directions.includes('subject')) return 'unclear';
  return strongestDirection(directions) ?? 'unclear';
}

/** Whether the rules alone see a class in a text. */
export function has(text: string, label: Label): boolean {
  return ruled(text).labels.includes(label);
}
