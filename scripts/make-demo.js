// Makes fixtures/demo: an invented campaigner's archive and what invented people wrote to her.
// `node scripts/make-demo.js [folder]`

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { archiveFiles } from './demo/archive.js';
import { captureLines, directoryOf } from './demo/capture.js';
import { inventInteractions } from './demo/mentions.js';
import { answersTo, inventOwnPosts } from './demo/own-posts.js';
import { inventPeople } from './demo/people.js';
import { abusiveIntents } from './demo/plan.js';
import { createRng } from './demo/prng.js';
import { readmeText } from './demo/readme.js';
import { searchPage } from './demo/search-page.js';

const seed = 20_261_020;
const page = { size: 40, shared: 15, since: Date.parse('2026-10-09T00:00:00Z') };

/**
 * @typedef {object} DemoSummary
 * @property {string[]} files paths below the folder
 * @property {{ id: string, intent: string, abusive: boolean, language: string }[]} interactions what each writer was made to be up to
 */

/**
 * Writes the demo into a folder, replacing what an earlier run left there.
 * @param {string} folder
 * @returns {DemoSummary}
 */
export function makeDemo(folder) {
  const rng = createRng(seed);
  const people = inventPeople(rng);
  const everyone = Object.values(people).flat();
  const ownPosts = inventOwnPosts(rng, everyone);
  const interactions = inventInteractions(rng, people, ownPosts);
  const posts = [...ownPosts, ...answersTo(rng, interactions)].sort((a, b) => a.ms - b.ms);
  const authors = [...new Map(interactions.map((i) => [i.person.id, i.person])).values()];
  const abusers = [...new Set(interactions.filter((i) => abusiveIntents.has(i.intent)).map((i) => i.person))];
  const directory = directoryOf([...everyone, ...authors]);

  const recent = rng
    .shuffle(interactions.filter((i) => i.ms > page.since && i.intent !== 'oddity'))
    .slice(0, page.size);
  const onlyOnPage = new Set(recent.slice(page.shared));
  const captured = interactions.filter((i) => !onlyOnPage.has(i));
  const lines = captureLines({ rng, people: everyone, ownPosts: posts, interactions: captured, directory });

  const files = new Map();
  for (const [path, text] of archiveFiles({ rng, posts, people, abusers, directory }))
    files.set(`archive/${path}`, text);
  files.set('mentions.ndjson', `${lines.join('\n')}\n`);
  files.set('search-page.json', `${JSON.stringify(searchPage(recent, posts, directory), null, 1)}\n`);
  const figures = {
    posts: posts.length,
    lines: lines.length,
    interactions: interactions.length,
    authors: authors.length,
  };
  files.set('README.md', readmeText({ ...figures, page: recent.length, shared: page.shared }));
  writeAll(folder, files);
  return { files: [...files.keys()], interactions: interactions.map(summary) };
}

/** @param {import('./demo/mentions.js').Interaction} said */
function summary({ id, intent, lang }) {
  return { id, intent, abusive: abusiveIntents.has(intent), language: lang };
}

/** @param {string} folder @param {Map<string, string>} files */
function writeAll(folder, files) {
  rmSync(join(folder, 'archive'), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/demo', import.meta.url));
  const { files, interactions } = makeDemo(folder);
  console.log(`${files.length} files with ${interactions.length} interactions in ${folder}`);
}
