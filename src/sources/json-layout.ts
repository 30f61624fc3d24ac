/** A script that gives its data a name: `window.YTD.tweets.part0 = `, `Grailbird.data.tweets_2012_11 = `, `var tweet_index = `. */
const assignment = /^\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]*\s*=\s*/;

/** An assignment is no longer than this. */
const assignmentBytes = 1024;

/** Lines looked at to tell NDJSON from a pretty-printed document. */
const sampleLines = 20;

/** What stands before the data, in bytes, and whether it is one value a line. From the decoded start of a file. */
export function jsonLayout(start: Buffer): { readonly skip: number; readonly lines: boolean } {
  const skip = assignment.exec(start.toString('latin1', 0, assignmentBytes))?.[0].length ?? 0;
  return { skip, lines: isOneValueALine(start.toString('utf8', skip)) };
}

/** Whether a decoded start looks like JSON, and not like a table or prose. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\0]*[[{]/.test(text.replace(assignment, ''));
}

/**
 * A line of NDJSON is a whole object; of a pretty-printed document hardly any line is. Some may be broken, so most of the
 * first ones decide. A first line longer than the sample counts as a whole one.
 */
function isOneValueALine(text: string): boolean {
  if (!/^[\s\0]*\{/.test(text)) return false;
  const lines = text.split('\n');
  if (lines.length === 1) return true;
  lines.pop();
  const sample = lines.filter((line) => line.trim() !== '').slice(0, sampleLines);
  const whole = sample.filter((line) => isObject(line.replaceAll('\0', ''))).length;
  return whole * 2 >= sample.length;
}

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
