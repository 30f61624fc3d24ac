import { z } from 'zod';
import type { Warning } from '../../../model/coverage.ts';
import type { ExportPart, InputFacts, NamedFile } from '../../source.ts';
import { parseTime } from '../time.ts';
import { baseName, isMissed, roleOfName } from './files.ts';
import { handleOf, idOf } from './parts.ts';

const words = z.string().optional().catch(undefined);

const listedFile = z
  .object({ fileName: z.string(), count: z.coerce.number().int().nonnegative() })
  .nullable()
  .catch(null);

const manifestSchema = z.object({
  userInfo: z.object({ accountId: words, userName: words, displayName: words }).optional().catch(undefined),
  archiveInfo: z
    .object({ generationDate: words, isPartialArchive: z.unknown().optional() })
    .optional()
    .catch(undefined),
  dataTypes: z
    .record(
      z.string(),
      z
        .object({ files: z.array(listedFile).optional() })
        .nullable()
        .catch(null),
    )
    .optional()
    .catch(undefined),
});

/** What an archive says of itself. All of it may be missing. */
export interface Manifest {
  readonly id: string | null;
  readonly handle: string | null;
  readonly displayName: string | null;
  readonly takenAt: string | null;
  readonly isPartial: boolean;
  /** Base name of a file → rows it is said to hold. */
  readonly promised: ReadonlyMap<string, number>;
}

/** What is known of an archive without a manifest that can be read. */
export const noManifest: Manifest = {
  id: null,
  handle: null,
  displayName: null,
  takenAt: null,
  isPartial: false,
  promised: new Map(),
};

/** Reads the one record of `manifest.js`; `null` when it is no manifest. */
export function parseManifest(record: unknown): Manifest | null {
  const parsed = manifestSchema.safeParse(record);
  if (!parsed.success) return null;
  const { userInfo, archiveInfo, dataTypes } = parsed.data;
  if (userInfo === undefined && archiveInfo === undefined && dataTypes === undefined) return null;
  const promised = new Map<string, number>();
  for (const type of Object.values(dataTypes ?? {})) {
    for (const file of type?.files ?? []) if (file !== null) promised.set(baseName(file.fileName), file.count);
  }
  return {
    id: idOf(userInfo?.accountId),
    handle: handleOf(userInfo?.userName),
    displayName: userInfo?.displayName ?? null,
    takenAt: archiveInfo?.generationDate === undefined ? null : parseTime(archiveInfo.generationDate),
    isPartial: archiveInfo?.isPartialArchive === true,
    promised,
  };
}

/**
 * Warns of what the manifest says is not all there: the archive is one of several parts, or a file with data is missing. What
 * other parts have is found out when all have been read.
 */
export function warnOfGaps(manifest: Manifest, files: readonly NamedFile[], facts: InputFacts): void {
  const { held, missing } = compareFiles(manifest, files);
  if (manifest.isPartial) {
    facts.warnings.push(onePart);
    const whole = wholeOf(manifest);
    if (whole !== null) facts.part = { whole, held, missing, alone: onePart };
  }
  for (const [name, warning] of missing) {
    if (warning === null) continue;
    facts.expected.push({ name, promised: manifest.promised.get(name) ?? 0, found: 0 });
    facts.warnings.push(warning);
  }
}

function compareFiles({ promised }: Manifest, files: readonly NamedFile[]): Pick<ExportPart, 'held' | 'missing'> {
  const present = new Set(files.map((file) => baseName(file.name)));
  const held: string[] = [];
  const missing = new Map<string, Warning | null>();
  for (const [name, rows] of promised) {
    const isMessages = roleOfName(name)?.role === 'messages';
    if (rows === 0 || !(isMissed(name) || isMessages)) continue;
    if (present.has(name)) held.push(name);
    else missing.set(name, isMessages ? null : missingFile(name, rows));
  }
  return { held, missing };
}

const onePart: Warning = {
  code: 'partial-archive',
  text: 'This is one of several parts of an archive. Give the other parts too, or figures will be too low.',
  path: null,
};

function missingFile(name: string, promised: number): Warning {
  return {
    code: 'file-missing',
    text: `The manifest of the archive lists ${name} with ${promised} rows, and the file is not there.`,
    path: name,
  };
}

/** What tells the parts of one archive from those of others; `null` where the manifest does not say whose it is. */
function wholeOf({ id, handle, takenAt, promised }: Manifest): string | null {
  return id === null && handle === null ? null : JSON.stringify([id, handle, takenAt, [...promised].sort()]);
}
