import { absent, cell } from '../model/interaction-page.ts';
import { anonymityStrengths, signalsOf } from '../model/signal.ts';
import { dangerMask, directions, labelsOf } from '../model/verdict.ts';
import { escapeRisky } from './json/safe-json.ts';
import { bytesLike, type Lead, type PageText, piece, pieces, RowWriter } from './row-writer.ts';

/** Nothing in it needs escaping. */
const plain = bytesLike(/[\w:.@/-]/);

const form = {
  plain,
  first: plain,
  other: quoted,
  quote: piece('"'),
};

/** What stands before the value of a key. */
function key(name: string): Lead {
  const before = `,"${name}":`;
  return { plain: piece(`${before}"`), other: piece(before), none: piece(`${before}null`) };
}

const begin = { plain: piece('{"id":"'), other: piece('{"id":'), none: piece('{"id":null') };
const [author, inReplyTo, language] = [key('author'), key('inReplyTo'), key('language')];
const [abuse, classes] = [key('abuse'), key('classes')];
/** Behind the kind, whose quote is still open. */
const at = { plain: piece('","at":"'), other: piece('","at":'), none: piece('","at":null') };
const noWords = piece(',"text":null,"url":null}\n');

/** Interactions as NDJSON: a line each, keys in fixed order, nothing in it that acts on a terminal. */
export function ndjsonPages(): PageText {
  const writer = new RowWriter(form);
  const judged = pieces(judgedPiece);
  const traits = pieces(traitsPiece);
  return (page) => {
    const { platform, labels, direction, signals, anonymity, text, url } = page;
    const kind = key('kind');
    const platformAndKind = { ...kind, other: piece(`,"platform":"${platform}","kind":"`) };
    for (let row = 0; row < page.count; row += 1) {
      writer.name(begin, page, row, cell.id);
      writer.raw(platformAndKind, page, row, cell.kind);
      writer.cell(at, page, row, cell.at);
      writer.name(author, page, row, cell.author);
      writer.name(inReplyTo, page, row, cell.inReplyTo);
      writer.cell(language, page, row, cell.language);
      writer.raw(abuse, page, row, cell.abuse);
      writer.raw(classes, page, row, cell.classes);
      writer.put(judged(labels[row] ?? 0, direction[row] ?? absent));
      writer.put(traits(signals[row] ?? 0, anonymity[row] ?? absent));
      if (text === null && url === null) writer.put(noWords);
      else writer.text(`,"text":${quoted(text?.[row] ?? null)},"url":${quoted(url?.[row] ?? null)}}\n`);
    }
    return writer.take();
  };
}

function judgedPiece(labels: number, direction: number): string {
  const danger = (labels & dangerMask) !== 0;
  return `,"labels":${JSON.stringify(labelsOf(labels))},"direction":${JSON.stringify(directions[direction] ?? null)},"danger":${danger}`;
}

function traitsPiece(signals: number, anonymity: number): string {
  if (anonymity === absent) return ',"anonymity":null,"signals":null';
  return `,"anonymity":${JSON.stringify(anonymityStrengths[anonymity] ?? 'unknown')},"signals":${JSON.stringify(signalsOf(signals))}`;
}

function quoted(value: string | null): string {
  return value === null ? 'null' : escapeRisky(JSON.stringify(value));
}
