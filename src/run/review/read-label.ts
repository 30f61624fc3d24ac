import { type Answer, answerText } from '../../model/review.ts';
import { type Label, labelMask, labels } from '../../model/verdict.ts';

/** What else people write for a label, without marks between words, in lower case. */
const otherNames: ReadonlyMap<string, Label | 'none' | 'unsure'> = new Map<string, Label | 'none' | 'unsure'>(
  Object.entries({
    threatening: 'threat',
    doxing: 'doxxing',
    dox: 'doxxing',
    doxx: 'doxxing',
    selfharm: 'self-harm-encouragement',
    encouragingselfharm: 'self-harm-encouragement',
    urgingselfharm: 'self-harm-encouragement',
    sexualharrassment: 'sexual-harassment',
    hate: 'identity-hate',
    dehumanization: 'dehumanisation',
    dehumanising: 'dehumanisation',
    dehumanizing: 'dehumanisation',
    insulting: 'insult',
    accusing: 'accusation',
    swearing: 'profanity',
    profanities: 'profanity',
    supportive: 'support',
    critical: 'criticism',
    critique: 'criticism',
    no: 'none',
    nothing: 'none',
    notabuse: 'none',
    notabusive: 'none',
    ok: 'none',
    notsure: 'unsure',
    dontknow: 'unsure',
    '?': 'unsure',
  } as const),
);

/** What a cell was read as. `respelt`: as the table should have had it, where it was written otherwise. */
export type ReadLabel = { readonly answer: Answer; readonly respelt: string | null } | { readonly wrong: string };

/** Reads an answer: one label, several joined by `+`, `none` or `unsure`. Case, spaces, hyphens and plurals do not matter. */
export function readLabel(cell: string): ReadLabel {
  const words = cell.split(/\s*[+;,/&|]\s*/).filter((word) => word.trim() !== '');
  const names = words.map(nameOf);
  const unknown = words.find((_, at) => names[at] === null);
  if (words.length === 0 || unknown !== undefined)
    return { wrong: `${JSON.stringify(unknown ?? cell)} is not a label` };
  const known = names.filter((name) => name !== null);
  const plain = known.filter((name) => name === 'none' || name === 'unsure');
  if (plain.length > 0 && new Set(known).size > 1) return { wrong: `${JSON.stringify(cell)} contradicts itself` };
  const answer: Answer =
    plain[0] === 'unsure' ? null : labelMask(known.filter((name) => name !== 'none' && name !== 'unsure'));
  const spelt = answerText(answer);
  const written = cell.trim();
  // Another order is no other spelling.
  const same = written.split('+').sort().join('+') === spelt.split('+').sort().join('+');
  return { answer, respelt: same ? null : spelt };
}

function nameOf(word: string): Label | 'none' | 'unsure' | null {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_'’‘.‐-―-]/g, '');
  const candidates = [plain, plain.replace(/ies$/, 'y'), plain.replace(/s$/, '')];
  for (const candidate of candidates) {
    if (candidate === 'none' || candidate === 'unsure') return candidate;
    const label = labels.find((name) => name.replaceAll('-', '') === candidate) ?? otherNames.get(candidate);
    if (label !== undefined) return label;
  }
  return null;
}
