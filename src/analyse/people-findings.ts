import type { Anonymity, Finding, Impersonation } from '../model/report.ts';
import { counted, numbers } from './counted.ts';
import { fewestKnown } from './risk-ratio.ts';

/** From this score on a candidate is worth a look today. */
const close = 0.7;

/** Whether accounts that abuse hide more than others: the answer to the question everyone asks. */
export function anonymityFinding({ anonymity }: { readonly anonymity: Anonymity }): Finding | null {
  const { verdict, value, ci95 } = anonymity.ratio;
  const abusers = anonymity.anyAbuse?.abusers.share ?? null;
  const others = anonymity.anyAbuse?.others.share ?? null;
  if (verdict === null || abusers === null || others === null) return null;
  const range = value === null || ci95 === null ? '' : ` Ratio ${two(value)} (${two(ci95[0])} to ${two(ci95[1])}).`;
  const detail =
    `Strong signs of anonymity: ${percent(abusers)} of the accounts that wrote what was flagged, ${percent(others)} of those that ` +
    `wrote none, where enough is known.${range} Wrong flags pull the ratio towards 1. An account that shows little of itself has ` +
    'done nothing wrong.';
  const finding = { id: `anonymity-${verdict}`, severity: 'info', evidence: [], detail } as const;
  switch (verdict) {
    case 'more':
      return {
        ...finding,
        confidence: 'medium',
        title: 'Accounts that wrote what was flagged show less of themselves than others',
      };
    case 'less':
      return {
        ...finding,
        confidence: 'medium',
        title: 'Accounts that wrote what was flagged show more of themselves than others',
      };
    case 'no-difference':
      return {
        ...finding,
        confidence: 'medium',
        title: 'No difference shown in anonymity between accounts that wrote what was flagged and others',
      };
    case 'cannot-tell':
      return {
        ...finding,
        confidence: 'high',
        title: 'Cannot tell whether accounts that wrote what was flagged show less of themselves than others',
        detail: `${detail} To tell, ${fewestKnown} accounts of each group must be known, and seven of ten in each.`,
      };
  }
}

/** Accounts that could be taken for the subject. */
export function impersonationFinding({ impersonation }: { readonly impersonation: Impersonation }): Finding | null {
  const found = (impersonation.candidates ?? []).filter(({ labelledParody }) => labelledParody !== true);
  if (found.length === 0) return null;
  const surest = Math.max(...found.map(({ score }) => score));
  return {
    id: 'impersonation-candidates',
    severity: surest >= close ? 'medium' : 'low',
    confidence: 'low',
    title: `${counted(found.length, 'account')} could be taken for this one`,
    detail:
      'By handle, name, text or picture. A namesake, a relative or a fan may look the same: a person must look before anything is said.',
    evidence: found.map(({ author }) => author),
  };
}

/** Words the subject did not write so. */
export function misquoteFinding({ impersonation }: { readonly impersonation: Impersonation }): Finding | null {
  const { misquotes, searched } = impersonation;
  const altered = (misquotes ?? []).filter(({ verdict }) => verdict === 'altered');
  const missing = (misquotes ?? []).filter(({ verdict }) => verdict === 'not-found');
  if (searched === null || altered.length + missing.length === 0) return null;
  const span = searched.from === null || searched.to === null ? '' : `, from ${searched.from} to ${searched.to}`;
  return {
    id: 'words-not-found',
    severity: altered.length > 0 ? 'medium' : 'low',
    confidence: 'medium',
    title: `${counted(altered.length, 'quotation is', 'quotations are')} altered, ${numbers.format(missing.length)} not found`,
    detail:
      `Of ${counted(misquotes?.length ?? 0, 'quotation')} attributed to the account, looked up in the ${numbers.format(searched.posts)} ` +
      `posts given${span}. Posts deleted earlier are not in an archive, and words spoken elsewhere are in no post.`,
    evidence: [...altered, ...missing].map(({ id }) => id),
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function two(value: number): string {
  return numbers.format(Number(value.toPrecision(2)));
}
