import { InputError } from '../../errors.ts';
import { ahead } from '../export-reader.ts';
import type { InputFacts } from '../source.ts';
import type { Table } from './files.ts';
import { ownerReader, participantReader } from './rows.ts';
import { readTable } from './table.ts';

/**
 * The handle of the account an export is of; `null` when nothing tells. No table says so. Invitations name the owner on
 * one of their two sides; of messages, where they may be read, the owner is the one who takes part in all.
 */
export async function findOwner(
  tables: readonly Table[],
  messages: boolean,
  signal: AbortSignal,
): Promise<string | null> {
  const invited = await fromInvitations(of(tables, 'invitations'), signal);
  return invited ?? (messages ? await fromMessages(of(tables, 'messages'), signal) : null);
}

function of(tables: readonly Table[], role: Table['role']): readonly Table[] {
  return tables.filter((table) => table.role === role);
}

async function fromInvitations(tables: readonly Table[], signal: AbortSignal): Promise<string | null> {
  const read = ownerReader();
  const counts = new Map<string, number>();
  for await (const row of rowsOf(tables, signal)) {
    const handle = read(row);
    if (handle !== null) counts.set(handle, (counts.get(handle) ?? 0) + 1);
  }
  // Handles change: the one that most invitations have is today's, or was for longest.
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

async function fromMessages(tables: readonly Table[], signal: AbortSignal): Promise<string | null> {
  const read = participantReader();
  let common: readonly string[] | null = null;
  for await (const row of rowsOf(tables, signal)) {
    const taking = new Set(read(row));
    // Messages of the platform itself and of members who left name nobody, or one side alone.
    if (taking.size < 2) continue;
    common = [...(common ?? taking)].filter((handle) => taking.has(handle));
  }
  return common?.length === 1 ? (common[0] ?? null) : null;
}

async function* rowsOf(tables: readonly Table[], signal: AbortSignal): AsyncGenerator<unknown> {
  for (const { file, role } of tables) {
    try {
      for await (const { records } of readTable(ahead(file), role, signal)) yield* records;
    } catch (error) {
      // Told when the table is read.
      if (!(error instanceof InputError)) throw error;
    }
  }
}

/** A table read for its owner, and again for its rows, is one part. */
export function countOnce({ parts }: InputFacts): void {
  const names = new Set<string>();
  for (let index = parts.length - 1; index >= 0; index--) {
    const name = parts[index]?.name ?? '';
    if (names.has(name)) parts.splice(index, 1);
    names.add(name);
  }
}
