import type { ArchiveClaim, NamedFile } from '../../source.ts';
import { isLfsPointer } from '../archive/files.ts';
import { monthOf, startsAsMonth, startsAsTable } from './files.ts';

/**
 * The archives among some files: each place that holds months of tweets, at any depth, in `data/js/tweets/` or lying
 * bare; months as tables in `data/csv/` where there are no others. A lone file is taken by its content.
 */
export async function claimGrailbirds(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  const scripts = await rootsOf(files, 'js');
  const tables = await rootsOf(files, 'csv');
  for (const root of new Set([...scripts, ...tables])) {
    claims.push({ root: root.replace(/\/$/, ''), files: files.filter((file) => belongs(file.name, root)) });
  }
  const [only] = files;
  if (claims.length === 0 && files.length === 1 && only !== undefined && startsAsMonth((await headOf(only)) ?? '')) {
    claims.push({ root: '', files });
  }
  return claims;
}

async function rootsOf(files: readonly NamedFile[], extension: 'js' | 'csv'): Promise<ReadonlySet<string>> {
  const roots = new Set<string>();
  for (const file of files) {
    if (monthOf(file.name, extension) === null) continue;
    const root = file.name.replace(/(?:(?:data\/)?(?:js\/tweets|csv)\/)?[^/]*$/, '');
    if (!roots.has(root) && (await isMonth(file, extension))) roots.add(root);
  }
  return roots;
}

async function isMonth(file: NamedFile, extension: 'js' | 'csv'): Promise<boolean> {
  const head = await headOf(file);
  if (extension === 'csv') return head !== null && file.name.includes('csv/') && startsAsTable(head);
  // Damaged or not fetched: claimed all the same, so that the reader can say so.
  return head === null || isLfsPointer(head) ? file.name.includes('js/tweets/') : startsAsMonth(head);
}

async function headOf(file: NamedFile): Promise<string | null> {
  try {
    return await file.head();
  } catch {
    return null;
  }
}

const placed = /^(?:data\/)?(?:js|csv)\/|^(?:css|img|lib)\//;
const loose =
  /^(?:\d{4}_\d\d\.(?:js|csv)|(?:tweet_index|user_details|payload_details)\.js|tweets\.csv|index\.html|README\.txt)$/;

/** Only what an archive holds: other files beside it are left to their own readers. */
function belongs(path: string, root: string): boolean {
  if (!path.startsWith(root)) return false;
  const rest = path.slice(root.length);
  return placed.test(rest) || loose.test(rest);
}
