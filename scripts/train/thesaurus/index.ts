import { GROUPS } from '../../../src/classify/model/shape.ts';
import { buildThesaurus, type Thesaurus } from '../../../src/classify/model/thesaurus.ts';
import { commonGroups } from './common.ts';
import { common2Groups } from './common-2.ts';
import { everydayGroups } from './everyday.ts';
import { everyday2Groups } from './everyday-2.ts';
import { peopleGroups } from './people.ts';
import { people2Groups } from './people-2.ts';
import { talkGroups } from './talk.ts';
import { talk2Groups } from './talk-2.ts';
import { talk3Groups } from './talk-3.ts';

/** Per word, the numbers of its groups. Written for this project: a word that no text taught says what its like say. */
export const groupsOfWords: ReadonlyMap<string, readonly number[]> = readGroups([
  commonGroups,
  common2Groups,
  everydayGroups,
  everyday2Groups,
  peopleGroups,
  people2Groups,
  talkGroups,
  talk2Groups,
  talk3Groups,
]);

/** The same as the judge reads it. */
export const thesaurus: Thesaurus = buildThesaurus(groupsOfWords);

/** Groups one a line, `name: word word …`; numbered as they come. Throws where there are too many, or a name comes twice. */
export function readGroups(lists: readonly string[]): Map<string, number[]> {
  const names = new Set<string>();
  const byWord = new Map<string, number[]>();
  for (const line of lists.flatMap((list) => list.trim().split('\n'))) {
    const [name = '', words] = line.split(': ');
    if (words === undefined || names.has(name)) throw new Error(`no group, or one that came before: ${line}`);
    const group = names.size;
    names.add(name);
    for (const word of new Set(words.split(' '))) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [group]);
      else known.push(group);
    }
  }
  if (names.size > GROUPS) throw new Error(`${names.size} groups, and the network has room for ${GROUPS}`);
  return byWord;
}
