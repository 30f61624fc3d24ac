import { UsageError } from '../errors.ts';
import { platforms } from '../model/account.ts';
import { listInputs, type Store, type StoredSubject } from '../store/index.ts';
import { chooseSubjects, impliedSubject } from './choose-subjects.ts';

/**
 * The accounts to compare, one a platform: those named, in their order, each once; else the one account of each platform that its inputs
 * settle by themselves, in the order of platforms. Throws a `UsageError` where a name fits several or none is settled.
 */
export async function comparedSubjects(
  store: Store,
  named: readonly string[],
  thisRun: readonly number[],
): Promise<readonly StoredSubject[]> {
  if (named.length > 0) return distinct(await chooseSubjects(store, named, thisRun));
  const inputs = await listInputs(store.driver);
  const current = inputs.filter(({ rid }) => thisRun.includes(rid));
  const found: StoredSubject[] = [];
  const open: UsageError[] = [];
  for (const platform of platforms) {
    const held = (current.length > 0 ? current : inputs).filter((input) => input.platform === platform);
    if (held.length === 0) continue;
    try {
      const own = inputs.filter((input) => input.platform === platform);
      found.push(...(await impliedSubject(store, own, thisRun)).filter((subject) => subject.platform === platform));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      open.push(error);
    }
  }
  const [first] = open;
  if (first !== undefined) throw first;
  return distinct(found);
}

function distinct(subjects: readonly StoredSubject[]): readonly StoredSubject[] {
  return subjects.filter((subject, at) => subjects.findIndex(({ rid }) => rid === subject.rid) === at);
}
