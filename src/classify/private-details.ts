import type { FoldedText } from './fold.ts';

/** A detail that leads to a person: offsets into the folded text. */
export interface PrivateDetail {
  readonly start: number;
  readonly end: number;
  /** Whether it is surely one; others are hidden when text is shown, but never judged by. */
  readonly precise: boolean;
}

const stopWords =
  'in|a|an|the|of|on|to|for|and|or|my|this|that|is|are|was|were|years?|months?|weeks?|days?|hours?|minutes?|people|times?|miles?|more|other|out|per|at|by|from|with|i|you|we|it|as|so|if|but|down|up|near|meet|see|visit|outside|opposite|behind|around|into|post|call|we|are|be';
const street =
  'street|st|road|rd|lane|ln|avenue|ave|close|drive|crescent|terrace|court|gardens|grove|mews|square|boulevard|blvd|walk|row|way|place|hill|park|view|rise|parade|wynd|gate|green';
const sureStreet = 'street|road|lane|avenue|close|crescent|terrace|gardens|grove|mews|boulevard|wynd';
/** "27", "27b", "27-29", "27 to 29", "3/2". */
const houseNumber = '\\d{1,4}[a-z]?(?:\\s?(?:[-–—/&]|to|and)\\s?\\d{1,4}[a-z]?)?';
const dwelling = `(?:flat|flats|apartment|apt|unit|suite|studio|room|block)\\s(?:(?:no\\.?|number)\\s)?(?:${houseNumber}|[a-z]\\d{0,3})`;
const storey =
  '(?:basement|(?:ground|lower|first|second|third|fourth|top|\\d{1,2}(?:st|nd|rd|th)) floor)(?: (?:flat|left|right))?,?\\s';
const schoolKind =
  'primary|infants?|junior|secondary|grammar|high|nursery|prep|preparatory|catholic|church of england|c of e|ce|rc|community|academy|middle|sixth form|boarding|girls|boys|comprehensive';

/** Patterns over folded text (lower case). Sources: the UK postcode and registration formats as published by the Post Office and DVLA. */
const patterns: readonly { readonly find: RegExp; readonly precise: boolean }[] = [
  // UK postcodes, whole.
  {
    find: /\b(?:gir ?0aa|[a-pr-uwyz](?:\d{1,2}|\d[a-hjkps-uw]|[a-hk-y]\d{1,2}|[a-hk-y]\d[abehmnprv-y])\s{0,3}\d(?!am|pm|nd|st|th|rd|km|mm|cm|kg|ft)[a-z]{2})\b/g,
    precise: true,
  },
  // Telephone numbers: British ones and those with a country code; then any long run of grouped digits.
  { find: /(?<![\w.])(?:\+\s?\d{1,3}|0)(?:[\s().-]{0,3}\d){8,12}(?!\d)/g, precise: true },
  { find: /(?<![\w.])\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]{1,2}\d{4}(?!\d)/g, precise: true },
  { find: /(?<![\d.])\d(?:[\s().-]{0,2}\d){8,14}(?!\d)/g, precise: false },
  // Mail addresses, plain and spelled out.
  { find: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, precise: false },
  {
    find: /\b[\w.+-]{1,64}\s?[([]\s?at\s?[)\]]\s?[\w-]{1,63}(?:\s?(?:\.|[([]\s?dot\s?[)\]])\s?[a-z]{2,10}){1,3}/g,
    precise: false,
  },
  {
    find: /\b[\w.+-]{1,64}\s(?:at|\(at\)|\[at\])\s[\w-]{1,63}(?:\s?(?:\.|\bdot\b|\(dot\)|\[dot\])\s?[a-z]{2,10}){1,3}\b/g,
    precise: false,
  },
  // Registration plates since 2001.
  { find: /\b[a-hj-pr-y]{2}\d{2}\s?[a-hj-pr-z]{3}\b/g, precise: true },
  // House number and street.
  {
    find: new RegExp(
      `\\b(?:${storey})?(?:${dwelling},?\\s|${houseNumber},\\s)?${houseNumber},?\\s(?:(?!(?:${stopWords})\\b)[a-z'.]+\\s){1,3}(?:${street})\\b`,
      'g',
    ),
    precise: true,
  },
  // A flat in a named building.
  {
    find: new RegExp(
      `\\b(?:${storey})?${dwelling},?\\s(?:(?!(?:${stopWords})\\b)[a-z'.]+\\s){1,3}(?:house|court|towers?|lodge|mansions|buildings?|heights|point)\\b`,
      'g',
    ),
    precise: true,
  },
  // A street without a number.
  { find: new RegExp(`(?:(?!(?:${stopWords})\\b)\\b[a-z'.]+\\s){1,3}(?:${sureStreet})\\b`, 'g'), precise: false },
  // Schools by name.
  {
    find: new RegExp(
      `(?:(?!(?:${stopWords}|goes|go|kids|children|her|his|their|your|school|attends?)\\b)\\b[a-z'.]+\\s){1,4}(?:(?:${schoolKind})\\s){0,3}(?:school|academy|nursery|college|preschool|kindergarten|grammar|primary)\\b`,
      'g',
    ),
    precise: false,
  },
  { find: /(?<=\b(?:go|goes|going|went|attends?|at|to) )(?:st|saint)\.?\s[a-z']+/g, precise: false },
  {
    find: /\b(?:st|saint)\.?\s[a-z']+(?:\s[a-z']+)?\s(?:primary|infants?|juniors?|secondary|high|nursery|academy|rc|ce)\b/g,
    precise: false,
  },
];

/** Older plates: only in capitals, since lower case reads as words ("a1 and"). */
const olderPlates = /\b(?:[A-HJ-NPR-TV-Y]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-HJ-NPR-TV-Y])\b/g;

/** Addresses, postcodes, telephone numbers, mail addresses, plates and names of schools. Linear in the text. */
export function findPrivateDetails(text: string, folded: FoldedText, onlyPrecise = false): PrivateDetail[] {
  const found: PrivateDetail[] = [];
  for (const { find, precise } of patterns) {
    if (onlyPrecise && !precise) continue;
    for (const match of folded.folded.matchAll(find)) {
      found.push({ start: match.index, end: match.index + match[0].length, precise });
    }
  }
  // Offsets into the text as given are the folded ones here only.
  if (folded.map === null) {
    for (const match of text.matchAll(olderPlates)) {
      found.push({ start: match.index, end: match.index + match[0].length, precise: true });
    }
  }
  return found;
}
