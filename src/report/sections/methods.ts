import type { Report } from '../../model/report.ts';
import { type Block, bullet, heading } from '../blocks.ts';
import { formatMoment } from '../dates.ts';
import { methodWord } from '../words.ts';

/** How figures were made and by what, for those who must be able to make them again. */
export function methods(report: Report): Block[] {
  const { tool, window, generatedAt, schemaVersion } = report;
  const days =
    window.timezone === 'UTC' ? 'Days and nights are UTC.' : `Days and nights are those of ${window.timezone}.`;
  const points = [
    `${tool.name} ${tool.version}, model ${tool.model}, report version ${schemaVersion}, made ${formatMoment(generatedAt)}.`,
    methodInWords(report),
    'Abuse is counted where it is aimed at the account, or where it is unclear at whom. Telling of abuse is not abuse.',
    'Views, and likes and reposts, are never mixed in one figure. Nothing here says that one thing caused another.',
    `${days} What is not known is left open and never counted as 0.`,
    'Every figure of this page, and more, is in the same report as JSON: --format json.',
  ];
  return [...heading('How this was made'), ...points.flatMap((point) => bullet(point))];
}

function methodInWords({ toxicity }: Report): string {
  const word = methodWord(toxicity.abusive.method);
  const says = {
    flagged: 'a machine says so, and nobody has checked it. Its range holds neither its errors nor what was not seen',
    estimated: 'a range over the errors that the machine is known to make elsewhere',
    checked: 'people looked at a sample of it, and the range holds the errors of the machine',
  }[word];
  return `Rates of abuse here are ${word}: ${says}.`;
}
