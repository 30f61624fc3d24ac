import { addToWord, wordStart } from '../../arrays/hash.ts';

/**
 * Words of thanks, wishes and praise, and the small words that stand between them. Thousands of people send the same
 * such words without knowing of each other. English, as the judge is.
 */
const words = `
thank thanks thankyou thx ty many grateful appreciate appreciated cheers welcome please sorry
happy merry birthday christmas xmas easter new year anniversary wedding holidays weekend
congratulations congrats well done said good great lovely wonderful amazing brilliant fantastic beautiful nice best better
wishes wish wishing luck love loved hope hoping hopes enjoy celebrate get soon rest take care stay safe keep up work going god bless
morning night evening afternoon day days today tomorrow week time dear friend friends family all both everyone everybody
hello hi hey hear see this that it is its was so very much really absolutely totally too for from to of and the a an in on at with as
you your yours youre i im am me my we our us are be been being have has had do does doing did everything what will would can could more
yes agree agreed exactly indeed true right ok okay lol
`;

const hashes: ReadonlySet<number> = new Set(words.trim().split(/\s+/).map(hashOf));

function hashOf(word: string): number {
  let hash = wordStart;
  for (let at = 0; at < word.length; at += 1) hash = addToWord(hash, word.charCodeAt(at));
  return hash;
}

/** Whether a word, by its hash, is one of courtesy. */
export function isCourtesy(wordHash: number): boolean {
  return hashes.has(wordHash);
}
