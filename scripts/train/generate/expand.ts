import type { Random } from '../random.ts';
import type { Slots } from './family.ts';

/** Fillers within fillers deeper than this are a circle. */
const MAX_DEPTH = 12;

/**
 * A template with its slots filled and its choices made, spaces, articles and the capitals of sentences put right. Throws where a slot has no
 * fillers or a bracket is not closed.
 */
export function expand(template: string, slots: readonly Slots[], random: Random): string {
  return expandAt(template, slots, { random, depth: 0 })
    .replace(/ {2,}/g, ' ')
    .replace(/(?<=[a-z]) ('(?:ve|s|re|ll|d)\b(?!'))/gi, '$1')
    .replace(/ +([,.!?:;](?!\)))/g, '$1')
    .replace(/ +(["'”’])(?=[\s.,!?:;]|$)/g, '$1')
    .replace(/([,.;:!?]),/g, '$1')
    .replace(/([?!])\.(?!\.)/g, '$1')
    .replace(beforeVowel, '$1n ')
    .trim()
    .replace(/(?:^["'“‘]?|[.!?] )(?!x+\b|https?:)[a-z]/g, (start) => start.toUpperCase());
}

/** The article before a word that begins with a vowel's sound; a template cannot know what its slot will hold. */
const beforeVowel =
  /(\ba|(?<=^|[.!?] |["'“‘])A) (?=(?:MP|MSP|MLA|MS|NHS|SNP|RCN|HIV)s?\b|[aioAIO](?!ne\b|nce\b)\w|[eE](?!u)\w|[uU](?:[gpt]|n(?!i))\w)/g;

interface Walk {
  readonly random: Random;
  readonly depth: number;
}

function expandAt(template: string, slots: readonly Slots[], walk: Walk): string {
  if (walk.depth > MAX_DEPTH) throw new Error(`fillers go round in a circle: ${template}`);
  let out = '';
  let at = 0;
  while (at < template.length) {
    const open = template.charAt(at);
    if (open !== '{' && open !== '[') {
      out += open;
      at += 1;
      continue;
    }
    const end = closing(template, at);
    const inside = template.slice(at + 1, end);
    const chosen = open === '{' ? filler(inside, slots, walk.random) : walk.random.pick(choices(inside));
    out += expandAt(chosen, slots, { random: walk.random, depth: walk.depth + 1 });
    at = end + 1;
  }
  return out;
}

function filler(name: string, slots: readonly Slots[], random: Random): string {
  for (const each of slots) {
    const fillers = each[name];
    if (fillers !== undefined) return random.pick(fillers);
  }
  throw new Error(`no fillers for {${name}}`);
}

/** Where the bracket at `at` is closed. */
function closing(template: string, at: number): number {
  let depth = 0;
  for (let i = at; i < template.length; i += 1) {
    const char = template.charAt(i);
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error(`a bracket is not closed in: ${template}`);
}

/** The choices of `one|two [three|four]`: split where no bracket is open. */
function choices(inside: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inside.length; i += 1) {
    const char = inside.charAt(i);
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === '|' && depth === 0) {
      found.push(inside.slice(from, i));
      from = i + 1;
    }
  }
  found.push(inside.slice(from));
  return found;
}
