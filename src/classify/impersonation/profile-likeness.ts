import { skeletonOf } from './skeleton.ts';

/** Words of a bio that are looked at; platforms allow fewer. */
const longestBio = 2_000;
/** A shorter bio ("Mother, runner, tea") is many people's. */
const shortestBio = 6;
const wordsInShingle = 3;
/** Of the runs of words in the shorter of two bios, the share that must stand in the other too. */
const copiedShare = 0.6;
/** And of the longer. */
const halfShare = 0.5;

/** The bio of the subject as its runs of three words; `null` where it is too short to be told from others. */
export function readKnownBio(bio: string | null): ReadonlySet<string> | null {
  return bio === null ? null : shinglesOf(bio);
}

/** Whether a bio is a copy of the subject's, a few words aside. */
export function isCopiedBio(bio: string | null, known: ReadonlySet<string> | null): boolean {
  const shingles = bio === null || known === null ? null : shinglesOf(bio);
  if (shingles === null || known === null) return false;
  let shared = 0;
  for (const shingle of shingles) if (known.has(shingle)) shared += 1;
  // Of both: a long text about many that happens to hold a short bio is no copy, nor is a short quotation of a long one.
  return (
    shared >= copiedShare * Math.min(shingles.size, known.size) &&
    shared >= halfShare * Math.max(shingles.size, known.size)
  );
}

function shinglesOf(bio: string): ReadonlySet<string> | null {
  const words = skeletonOf(bio.slice(0, longestBio)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length < shortestBio) return null;
  const shingles = new Set<string>();
  for (let at = 0; at + wordsInShingle <= words.length; at += 1) {
    shingles.add(words.slice(at, at + wordsInShingle).join(' '));
  }
  return shingles;
}

/** Sizes of one picture, as platforms write them at the end of its name. */
const sizeSuffix = /_(?:normal|bigger|mini|original|reasonably_small|x?\d{2,4}(?:x\d{2,4})?)(?=\.[a-z]+$|$)/;
/** Pictures that a platform gives to accounts without one of their own. */
const defaultPicture =
  /default[_-]?(?:profile|avatar|user|image|picture)|\/missing\.(?:png|jpe?g|svg)|(?:blank|anonymous|no)[_-]?(?:profile|avatar)/;

/**
 * What addresses of one picture have in common, whatever size they ask for; `null` for a default picture or none.
 * The last part of a content address (`…@jpeg`) says which picture it is, whoever shows it.
 */
export function avatarKey(url: string | null): string | null {
  if (url === null || url.length > 2_000) return null;
  const plain = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[?#].*$/, '');
  if (plain === '' || defaultPicture.test(plain)) return null;
  const content = /\/(bafk[a-z0-9]{20,})(?:@[a-z]+)?$/.exec(plain)?.[1];
  return content ?? plain.replace(sizeSuffix, '').replace(/\.[a-z]{3,4}$/, '');
}

const parodyWords =
  /\b(?:parody|spoof|satire|satirical|commentary account|fan[\s-]?(?:account|page|club|site)|not affiliated|unaffiliated|no affiliation|not the real|unofficial|impersonator)\b/;
/** An impersonator denies it. */
const denial = /\b(?:not|no|isn'?t|never|aren'?t)\s+(?:an?\s+|the\s+)?(?:parody|spoof|satire|fan)/;

/** Whether an account says itself that it is parody, commentary or a fan's; `null` where nothing of it is known. */
export function labelsItself(profile: {
  readonly declared: string | null;
  readonly displayName: string | null;
  readonly bio: string | null;
}): boolean | null {
  const { declared, displayName, bio } = profile;
  if (declared !== null && /parody|commentary|fan/i.test(declared)) return true;
  const said = [displayName, bio].map((text) =>
    (text ?? '').slice(0, longestBio).toWellFormed().normalize('NFKC').toLowerCase(),
  );
  if (said.some((text) => parodyWords.test(text) && !denial.test(text))) return true;
  return declared === null && bio === null ? null : false;
}
