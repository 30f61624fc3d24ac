import { functionWords } from '../quotations/function-words.ts';

/**
 * Words that name no topic, as compared here: lower case, no apostrophes. Function words, and what talk online is full of.
 * English, as the judge is. Written by hand.
 */
const talk = `
today tomorrow yesterday tonight now then later soon ago always often sometimes ever once twice back away around
thing things something anything nothing everything someone anyone everyone nobody somebody everybody
way lot lots bit kind sort many few several another other others same different able
make makes made making take takes took taken taking give gives gave given giving come comes came coming
see sees saw seen seeing look looks looked looking find finds found use used using try tries tried trying
need needs needed keep keeps kept put puts seem seems seemed feel feels felt mean means meant
knows knew known thinks thought says saying tells told tell talk talks talking asked ask asks
please thanks thank thankyou hello hi hey oh ok okay lol haha yeah well good great nice better best bad new old big little
one ones two three four five six seven eight nine ten first second third last next
actually maybe perhaps quite rather simply sure right per via amp etc rt im dont cant
am pm day days week weeks month months year years time times
ago against among another anyone because been being behind below beside besides beyond else ever every however
less least within without yet though although until upon whose will whether instead toward towards across along already almost enough
`;

const stopWords: ReadonlySet<string> = new Set([...functionWords, ...talk.trim().split(/\s+/)]);

const apostrophes = /['’]/g;

/** Whether a word says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word.includes("'") || word.includes('’') ? word.replace(apostrophes, '') : word);
}
