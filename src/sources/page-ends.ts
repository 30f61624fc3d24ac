import { compareKeys } from './feed.ts';
import type { OpenEnd, PageEnds } from './source.ts';

/** A page of answers, as far as it tells what comes before and after it. */
export interface PageLinks {
  /** What the page after it is asked for with; `null`: it is the last. */
  readonly next: string | null;
  /** What it was asked for with itself; `null`: it is a first page, or nothing tells. */
  readonly asked: string | null;
  /** The request without that, the same for all pages of one series; `null` where nothing tells. */
  readonly request: string | null;
  /** Ids of its rows, as they stand. */
  readonly ids: readonly string[];
}

/** Links kept of one input: its pages continue each other, so that honest files have one or two. */
const mostLinks = 1000;

/** Follows the pages of one input. */
export function pageChain() {
  const open = new Map<string, OpenEnd>();
  const asked = new Set<string>();
  let begins: string | null = null;
  let last: PageLinks | null = null;

  function goOn(page: PageLinks): void {
    if (page.asked !== null) {
      if (!open.delete(page.asked) && asked.size < mostLinks) asked.add(page.asked);
      return;
    }
    if (last?.next != null && mayBeOneSeries(last, page)) open.delete(last.next);
    if (page.request !== null) return;
    const newest = page.ids.reduce((most, id) => (compareKeys(id, most) > 0 ? id : most), '');
    if (begins === null || compareKeys(newest, begins) < 0) begins = newest;
  }

  return {
    add(page: PageLinks): void {
      goOn(page);
      last = page;
      const { next } = page;
      if (next === null || asked.delete(next) || open.size >= mostLinks) return;
      open.set(next, { next, oldest: newestFirst(page.ids) ? (page.ids.at(-1) ?? null) : null });
    },
    /** `null` where nothing breaks off and nothing could go on elsewhere. */
    ends(): PageEnds | null {
      if (open.size === 0 && asked.size === 0 && begins === null) return null;
      return { open: [...open.values()], asked: [...asked], begins };
    },
  };
}

/** Pages in a file follow each other, unless their requests tell that they are of two. */
function mayBeOneSeries(before: PageLinks, after: PageLinks): boolean {
  return before.request === null || after.request === null || before.request === after.request;
}

function newestFirst(ids: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || compareKeys(id, ids[index - 1] ?? '') < 0);
}

/**
 * Which of some inputs have a page that none of them continues. Of a page whose request is not known any that is older may be
 * the continuation: what is called missing is.
 */
export function brokenOff(inputs: readonly (PageEnds | null)[]): readonly boolean[] {
  const isContinued = (end: OpenEnd, index: number) => inputs.some((other, at) => at !== index && mayGoOn(end, other));
  return inputs.map((input, index) => input?.open.some((end) => !isContinued(end, index)) ?? false);
}

function mayGoOn({ next, oldest }: OpenEnd, other: PageEnds | null): boolean {
  if (other === null) return false;
  if (other.asked.includes(next)) return true;
  return other.begins !== null && (oldest === null || compareKeys(other.begins, oldest) < 0);
}
