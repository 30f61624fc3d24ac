/** How the rows of a table end, and what is to be done so that one parser reads those of both kinds. */
export interface RowEnds {
  /** What a parser is told. */
  readonly newline: '\n' | '\r';
  /** The next part of the text, made ready for the parser; a return at its end waits for the next part. */
  ready(part: string): string;
  /** A parsed row with its cells as they were written. */
  plain(cells: string[]): readonly string[];
}

/**
 * Rows end in `\n` or `\r\n`, and in one table some in this and some in that where it was put together from several. They end
 * in `\r` alone where the header does.
 */
export function rowEndsOf(start: string): RowEnds {
  const [newline] = /\r\n|\n|\r/.exec(start.replace(/"[^"]*"/g, '')) ?? [];
  return newline === '\r' ? { newline, ready: (part) => part, plain: (cells) => cells } : eitherEnd();
}

const returnCode = 0x0d;

/**
 * To the parser a row ends in `\n`, and a `\r` before it is the end of the last cell, whence it is taken away. It may be the
 * end of what stands in quotes too: there a NUL, which no text holds here, stands for it while the row is parsed.
 */
function eitherEnd(): RowEnds {
  let held = '';
  let marked = false;
  return {
    newline: '\n',
    ready(part) {
      const text = held + part;
      held = text.endsWith('\r') ? '\r' : '';
      const whole = held === '' ? text : text.slice(0, -1);
      if (!whole.includes('\r"')) return whole;
      marked = true;
      return whole.replaceAll('\r"', '\0"');
    },
    plain(cells) {
      const end = cells.length - 1;
      const last = cells[end] ?? '';
      if (last.charCodeAt(last.length - 1) === returnCode) cells[end] = last.slice(0, -1);
      return marked ? cells.map((cell) => cell.replaceAll('\0', '\r')) : cells;
    },
  };
}
