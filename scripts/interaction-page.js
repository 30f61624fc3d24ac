/** The cells of a line that lie in the bytes of a page. */
const cellsOf = ({ id, kind, at, author, inReplyTo, language, abuse, classes }) => ({
  id,
  kind,
  at,
  author,
  inReplyTo,
  language,
  abuse: abuse === null ? null : String(abuse),
  classes,
});

/** Lines of one platform as a page. `model`: what `src/model` says of pages, labels and signals. */
export function pageOf(lines, model) {
  const pieces = [];
  const spans = new Int32Array(lines.length * model.rowSpans).fill(model.absent);
  let end = 0;
  for (const [row, line] of lines.entries()) {
    for (const [name, text] of Object.entries(cellsOf(line))) {
      if (text === null) continue;
      const bytes = Buffer.from(text);
      spans.set([end, end + bytes.length], row * model.rowSpans + 2 * model.cell[name]);
      pieces.push(bytes);
      end += bytes.length;
    }
  }
  const numbers = (of) => Int32Array.from(lines, of);
  const mask = (all, some) => (some ?? []).reduce((bits, one) => bits | (1 << all.indexOf(one)), 0);
  return {
    count: lines.length,
    platform: lines[0]?.platform ?? 'x',
    pseudonyms: false,
    bytes: Buffer.concat(pieces),
    spans,
    labels: numbers(({ labels }) => mask(model.labels, labels)),
    direction: numbers(({ direction }) => model.directions.indexOf(direction)),
    anonymity: numbers(({ anonymity }) => model.anonymityStrengths.indexOf(anonymity)),
    signals: numbers(({ signals }) => mask(model.anonymitySignals, signals)),
    text: lines.some(({ text }) => text !== null) ? lines.map(({ text }) => text) : null,
    url: lines.some(({ url }) => url !== null) ? lines.map(({ url }) => url) : null,
  };
}

/** What a format writes of lines, which may be of several platforms. */
export function writtenOf(lines, format, model) {
  const written = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to].platform === lines[from].platform) to += 1;
    written.push(Buffer.from(format(pageOf(lines.slice(from, to), model))));
    from = to;
  }
  return Buffer.concat(written).toString('utf8');
}
