/** Invented people of Threads, in the words of its API. */
export const maya = { id: '17841400000000001', username: 'maya.example' };
export const profile = {
  ...maya,
  name: 'Maya Example',
  is_verified: false,
  threads_profile_picture_url: 'https://images.example/maya.jpg',
  threads_biography: 'Lanes and trees.',
};

/** A post of the API; `number` makes its id. */
export function threadsPost(number: number, part: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `1805020687670${String(number).padStart(4, '0')}`,
    media_product_type: 'THREADS',
    media_type: 'TEXT_POST',
    permalink: `https://www.threads.net/@maya.example/post/C${number}`,
    owner: { id: maya.id },
    username: maya.username,
    text: 'The library stays open.',
    timestamp: '2026-11-17T20:54:47+0000',
    shortcode: `C${number}`,
    is_quote_post: false,
    has_replies: true,
    ...part,
  };
}

export function idOfPost(number: number): string {
  return String(threadsPost(number).id);
}

/** A reply by somebody else to post 1, in the thread of post 1. */
export function threadsReply(number: number, part: Record<string, unknown> = {}): Record<string, unknown> {
  const { owner: _, ...rest } = threadsPost(number, {
    permalink: `https://www.threads.com/@rosa.example/post/C${number}`,
    username: 'rosa.example',
    text: 'You are a liar.',
    is_verified: true,
    profile_picture_url: 'https://images.example/rosa.jpg',
    has_replies: false,
    is_reply: true,
    is_reply_owned_by_me: false,
    root_post: { id: idOfPost(1) },
    replied_to: { id: idOfPost(1) },
    hide_status: 'NOT_HUSHED',
    ...part,
  });
  return rest;
}

/** An answer of one metric, in either of the two forms. */
export function insight(name: string, value: number, form: 'values' | 'total' = 'values') {
  const period = { name, period: 'lifetime', title: name };
  return form === 'values' ? { ...period, values: [{ value }] } : { ...period, total_value: { value } };
}
