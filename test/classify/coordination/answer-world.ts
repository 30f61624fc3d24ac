import { type Message, message } from './finding.ts';
import { createRandom, type Random } from './random.ts';

/** Answers to one account's posts over a year, with groups whose members are known. */
export interface AnswerWorld {
  readonly rows: Message[];
  readonly groups: readonly (readonly number[])[];
}

interface Post {
  readonly id: string;
  readonly at: number;
  readonly topic: number;
  /** People it reaches, beside other posts. */
  readonly pull: number;
  readonly news: boolean;
}

export interface AnswerWorldOptions {
  readonly groups?: number;
  readonly accounts?: number;
  /** Accounts of each group, and posts each is sent to; drawn from 6 to 12 where left out. */
  readonly members?: number;
  readonly targets?: number;
  /** Minutes after the post within which they are sent. */
  readonly within?: number;
}

const minute = 60_000;
const day = 1440 * minute;
const start = Date.UTC(2024, 0, 1);

/**
 * People as the method does not know them: few write most (Pareto), each is quick or slow by habit (log-normal), keeps to topics, wakes in one
 * part of the day; thirty have notifications on and answer nearly everything at once; on news days hundreds come who never come again.
 */
export function answerWorld(
  seed: number,
  { groups = 0, accounts = 1500, ...planting }: AnswerWorldOptions = {},
): AnswerWorld {
  const random = createRandom(seed);
  const posts = makePosts(random);
  const rows: Message[] = [];
  const answer = (author: number, post: Post, delay: number): void => {
    rows.push(message({ author, at: post.at + Math.max(1000, delay), replyTo: post.id, text: 'so I said' }));
  };
  ordinary(accounts, posts, { random, answer });
  fans(accounts, posts, { random, answer });
  passers(accounts + 1000, posts, { random, answer });
  return { rows, groups: planted({ ...planting, count: groups, from: accounts + 1_000_000, posts, random, answer }) };
}

interface Making {
  readonly random: Random;
  readonly answer: (author: number, post: Post, delay: number) => void;
}

function makePosts(random: Random): Post[] {
  const newsDays = new Set([random.int(330), random.int(330), random.int(330)]);
  const posts: Post[] = [];
  for (let date = 0; date < 365; date += 1) {
    const news = newsDays.has(date);
    for (let left = news ? 6 : random.poisson(0.8); left > 0; left -= 1) {
      posts.push({
        id: `${seedless(posts.length)}`,
        at: start + date * day + Math.floor((7 + 15 * random.next()) * 60) * minute,
        topic: random.int(5),
        pull: Math.exp(1.1 * random.normal()) * (news ? 8 : 1),
        news,
      });
    }
  }
  return posts;
}

function seedless(number: number): string {
  return `17${String(number).padStart(17, '0')}`;
}

function ordinary(accounts: number, posts: readonly Post[], { random, answer }: Making): void {
  for (let author = 0; author < accounts; author += 1) {
    const activity = Math.min(0.6, 0.004 / (1 - random.next()) ** 0.9);
    const habit = Math.exp(Math.log(40) + 1.2 * random.normal());
    const topic = random.int(5);
    const [from, until] = [random.int(300), 30 + random.int(365)];
    for (const post of posts) {
      const date = (post.at - start) / day;
      if (date < from || date > from + until) continue;
      const drawn = activity * post.pull * (post.topic === topic ? 2 : 0.5);
      if (random.next() < Math.min(0.9, drawn)) answer(author, post, habit * Math.exp(0.9 * random.normal()) * minute);
    }
  }
}

function fans(first: number, posts: readonly Post[], { random, answer }: Making): void {
  for (let author = first; author < first + 30; author += 1) {
    const faithful = 0.3 + 0.6 * random.next();
    for (const post of posts) if (random.next() < faithful) answer(author, post, random.exponential(2 * minute));
  }
}

function passers(first: number, posts: readonly Post[], { random, answer }: Making): void {
  const news = posts.filter((post) => post.news);
  for (const [at, post] of news.entries()) {
    const others = news.filter((each) => Math.abs(each.at - post.at) < day);
    for (let guest = 0; guest < 60; guest += 1) {
      const author = first + at * 1000 + guest;
      for (const each of others) {
        if (random.next() < 0.7) answer(author, each, Math.exp(Math.log(90) + 1.1 * random.normal()) * minute);
      }
    }
  }
}

interface Planting extends Making, AnswerWorldOptions {
  readonly count: number;
  readonly from: number;
  readonly posts: readonly Post[];
}

/** Six to twelve accounts each, sent to six to twelve posts at a moment somebody chose; some miss it, and some write on their own besides. */
function planted(planting: Planting): number[][] {
  const { count, from, random, members, targets } = planting;
  return Array.from({ length: count }, (_, group) => {
    const accounts = Array.from({ length: members ?? 6 + random.int(7) }, (_, at) => from + group * 100 + at);
    for (let left = targets ?? 6 + random.int(7); left > 0; left -= 1) send(accounts, planting);
    for (const account of accounts) writeAlone(account, planting);
    return accounts;
  });
}

function send(accounts: readonly number[], { posts, random, answer, within = 360 }: Planting): void {
  const post = random.pick(posts);
  const order = random.next() * within * minute;
  for (const account of accounts) if (random.next() < 0.9) answer(account, post, order + random.next() * 4 * minute);
}

function writeAlone(account: number, { posts, random, answer }: Planting): void {
  for (let own = random.int(3); own > 0; own -= 1) {
    answer(account, random.pick(posts), random.exponential(300 * minute));
  }
}
