import { bareAccount } from '../../model/account.ts';
import { exportReader, readInto, type TakeRecord, takeBatch, warnOfNoOwner } from '../export-reader.ts';
import type { ArchiveFormat, InputFacts, ReadOptions } from '../source.ts';
import { claimExports, type Role, type Table, tablesOf } from './files.ts';
import { countOnce, findOwner } from './owner.ts';
import { takeComments, takeConnections, takeInvitations, takeMessages, takeReactions, takeShares } from './rows.ts';
import { readTable } from './table.ts';

/** The copy of one's data that LinkedIn gives: a zip or folder of tables, or one of them. */
export const linkedinArchive: ArchiveFormat = {
  kind: 'linkedin-archive',
  platform: 'linkedin',
  channel: 'archive',
  claim: claimExports,
  async *read(claim, options, facts) {
    const tables = await tablesOf(claim.files);
    facts.ignored = claim.files.length - tables.length;
    const reader = exportReader(facts, options.signal);
    const handle = await findOwner(tables, options.messages, options.signal);
    if (handle === null) warnOfNoOwner(facts, options.messages);
    else {
      facts.owner = { id: null, handle };
      reader.batch.accounts.push(bareAccount('linkedin', facts.owner));
    }
    for (const { file, role } of tables) {
      // Without being asked for they stay closed.
      if (role === 'messages' && !options.messages) continue;
      yield* readInto(reader, file, (one, signal) => readTable(one, role, signal), takerOf(role, options, facts));
    }
    countOnce(facts);
    if (!options.messages) leaveMessages(tables, facts);
    yield takeBatch(reader);
  },
};

function takerOf(role: Role, { messages }: ReadOptions, facts: InputFacts): TakeRecord {
  switch (role) {
    case 'shares':
      return takeShares(facts);
    case 'comments':
      return takeComments(facts);
    case 'reactions':
      return takeReactions();
    case 'connections':
      return takeConnections();
    case 'invitations':
      return takeInvitations(facts, messages);
    case 'messages':
      return takeMessages();
  }
}

function leaveMessages(tables: readonly Table[], facts: InputFacts): void {
  const closed = tables.filter(({ role }) => role === 'messages').map(({ file }) => file.name);
  const words = facts.unopenedMessages === 0 ? [] : ['the words in invitations'];
  const left = [...closed, ...words];
  if (left.length === 0) return;
  facts.warnings.push({
    code: 'messages-not-read',
    text: `Direct messages were not read: ${left.join(', ')}. Read them with --messages.`,
    path: null,
  });
}
