/**
 * Words by which a text is counted as African-American English: spellings and words described by Green, "African American English"
 * (2002), and by Blodgett, Green and O'Connor, "Demographic dialectal variation in social media" (EMNLP 2016). Others write them too,
 * so two different ones are asked for; it stays a rough sieve, good for counting and not for saying who writes.
 */
const africanAmerican =
  /\b(?:finna|tryna|trynna|imma|ima|iont|gon|dat|dis|dem|deez|wit|yo|ya'?ll|y'all|ain'?t|bruh|cuh|fasho|turnt|outta|talmbout|bouta|boutta|nuthin|sumn|thang|homie|errbody|erbody|tho|doe|hella|lil|mane)\b/g;

/** Words of Scots, Irish and English dialects and of Multicultural London English that standard English lacks; one is enough. */
const british =
  /\b(?:innit|owt|nowt|summat|cannae|dinnae|didnae|wasnae|isnae|gonnae|wean|bairn|nae|youse|tae|fae|aye|wee|eejit|mardy|bruv|mandem|wagwan)\b/;

/** Kinds of English that a gate for languages is most likely to turn away wrongly. */
export const dialects: readonly { readonly name: string; readonly has: (text: string) => boolean }[] = [
  {
    name: 'African-American English, by its words',
    has: (text) => new Set(text.toLowerCase().match(africanAmerican)).size >= 2,
  },
  { name: 'British and Irish dialects, by their words', has: (text) => british.test(text.toLowerCase()) },
];
