import type { Report } from '../../model/report.ts';
import { type Block, bullet, heading, type Paper, paragraph } from '../blocks.ts';
import { counted, sentence } from '../words.ts';

/** Reasons listed where a terminal would list them, and places named for one reason. */
const reasonsShown = 10;
const placesNamed = 4;

/** Every reason the report gives for what it does not know, once, with the places in the JSON it stands for. */
export function unknown(report: Report, paper: Paper): Block[] {
  const byText = new Map<string, Set<string>>();
  for (const [path, { text }] of Object.entries(report.reasons)) {
    const places = byText.get(text);
    if (places === undefined) byText.set(text, new Set([alike(path)]));
    else places.add(alike(path));
  }
  if (byText.size === 0) return [];
  const shown = [...byText].slice(0, paper.most(reasonsShown));
  const more = byText.size - shown.length;
  return [
    ...heading('What is not known, and why · by its name in the JSON'),
    ...shown.flatMap(([text, places]) => [...bullet(sentence(text)), ...paragraph(inWords([...places]), 4)]),
    ...(more > 0 ? paragraph(`and ${counted(more, 'reason')} more, in --format json`) : []),
  ];
}

/** Rows of one list are one place: `reach.byBasis.views.quarters.n.median`. */
function alike(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '.n');
}

function inWords(places: readonly string[]): string {
  const more = places.length - placesNamed;
  const rest = more > 0 ? [`and ${counted(more, 'more place', 'more places')}`] : [];
  return [...places.slice(0, placesNamed), ...rest].join(', ');
}
