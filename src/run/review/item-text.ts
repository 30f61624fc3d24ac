import { maskPrivate } from '../../classify/mask.ts';
import { neutralise } from '../../model/neutralise.ts';

const links = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*/giu;

/** Handles of every platform, with a server or without; the wide sign too. */
const handle = '[@＠][\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?(?:[@＠][\\p{L}\\p{N}.-]+[\\p{L}\\p{N}])?';

/** Not within a word: that is an address of mail, and goes with the private details. */
const standing = new RegExp(`(?<![\\p{L}\\p{N}_.%+-])${handle}`, 'gu');
const anywhere = new RegExp(handle, 'gu');

/**
 * A stranger's words for somebody who labels them: all of the abuse, which is what there is to judge, and nothing by which a person could be found.
 * Links, handles and private details (addresses, numbers, plates, schools) are replaced; the account's own handles become `@you`.
 */
export function itemText(text: string, ownHandles: ReadonlySet<string>): string {
  const mask = (found: string): string => {
    const name = found.slice(1).toLowerCase();
    const [local = ''] = name.split(/[@＠]/);
    return name === 'you' || ownHandles.has(name) || ownHandles.has(local) ? '@you' : '@…';
  };
  const shown = maskPrivate(text.replace(links, '[link]').replace(standing, mask));
  return neutralise(shown.replace(anywhere, mask));
}
