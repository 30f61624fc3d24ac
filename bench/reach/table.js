import { judged, scenarios } from './suite.js';

const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(1)}`);

function tableOf(rows) {
  const head = [
    '| family | bursts | coverage % | verdict % | cannot tell % | by trend % of verdicts | tool found any % | near the date % | missed |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  const body = [...together(rows), ...rows].map(({ cell, tally }) => {
    const shares = judged(cell, tally);
    const figures = ['coverage', 'verdict', 'cannotTell', 'trend', 'found', 'near'].map((key) => percent(shares[key]));
    return `| ${[cell.family, cell.bursts, ...figures, shares.missed.join(', ')].join(' | ')} |`;
  });
  return [...head, ...body].join('\n');
}

/** The tables of a run, a scenario each, all families together first. */
export function pageOf(done, accounts) {
  const wanted = { none: 'no verdict', floor: 'cannot tell', fell: '`fell`', rose: '`rose`', trend: 'by trend' };
  const parts = Object.entries(scenarios).map(([scenario, { wants }]) => {
    const rows = done.filter(({ cell }) => cell.scenario === scenario);
    return `### ${scenario}: wanted ${wanted[wants]}\n\n${tableOf(rows)}`;
  });
  return `Accounts a row: ${accounts}.\n\n${parts.join('\n\n')}`;
}

/** The sums over families, bursts apart. */
function together(rows) {
  return [...new Set(rows.map(({ cell }) => cell.bursts))].map((bursts) => {
    const those = rows.filter(({ cell }) => cell.bursts === bursts);
    const keys = Object.keys(those[0].tally);
    const tally = Object.fromEntries(keys.map((key) => [key, those.reduce((sum, row) => sum + row.tally[key], 0)]));
    return { cell: { ...those[0].cell, family: '**all**' }, tally };
  });
}
