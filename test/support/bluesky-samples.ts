/** Invented people of Bluesky. DIDs are of the right form and nobody's. */
export const ownerDid = 'did:plc:aaaaexampleowneraaaaaaaa';
export const rosaDid = 'did:plc:bbbbexamplerosabbbbbbbbb';
export const timDid = 'did:plc:ccccexampletimcccccccccc';

/** Record keys: times of 2 May 2026, 10:00 UTC and some minutes on. */
export const rkeys = Array.from({ length: 40 }, (_, index) => rkeyOf(Date.UTC(2026, 4, 2, 10, index)));

/** The record key of a moment; the clock's number is 7. */
export function rkeyOf(ms: number): string {
  const digits = '234567abcdefghijklmnopqrstuvwxyz';
  let left = (BigInt(ms) * 1000n) << 10n;
  left += 7n;
  let text = '';
  for (let at = 0; at < 13; at += 1) {
    text = digits.charAt(Number(left % 32n)) + text;
    left /= 32n;
  }
  return text;
}

export function postUri(did: string, rkey: string): string {
  return `at://${did}/app.bsky.feed.post/${rkey}`;
}

export const rosa = {
  did: rosaDid,
  handle: 'rosa.example.com',
  displayName: 'Rosa Example',
  avatar: 'https://cdn.bsky.app/img/avatar/plain/x/bafkreiaaaaaaaaaaaaaaaaaaaaaaaa@jpeg',
  createdAt: '2025-01-02T03:04:05.000Z',
  labels: [],
};
export const owner = { did: ownerDid, handle: 'owner.example.com', displayName: 'Dr Example', labels: [] };

export function postRecord(text: string, part: Record<string, unknown> = {}): Record<string, unknown> {
  return { $type: 'app.bsky.feed.post', text, createdAt: '2026-05-02T10:00:00.000Z', langs: ['en'], ...part };
}

export function replyTo(did: string, rkey: string, root = rkey) {
  return { parent: { uri: postUri(did, rkey), cid: 'bafyparent' }, root: { uri: postUri(did, root), cid: 'bafyroot' } };
}

/** A post as answers show it. */
export function postView(
  author: Record<string, unknown> & { readonly did: string },
  rkey: string,
  part: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    uri: postUri(author.did, rkey),
    cid: `bafy${rkey}`,
    author,
    record: postRecord('what is the plan?'),
    replyCount: 1,
    repostCount: 2,
    likeCount: 3,
    quoteCount: 0,
    bookmarkCount: 0,
    indexedAt: '2026-05-02T10:00:01.000Z',
    labels: [],
    ...part,
  };
}

export function notification(reason: string, part: Record<string, unknown> = {}): Record<string, unknown> {
  const isAbout = reason === 'reply' || reason === 'quote' || reason === 'like';
  return {
    uri: postUri(rosaDid, rkeys[0] ?? ''),
    cid: 'bafynotification',
    author: rosa,
    reason,
    ...(isAbout ? { reasonSubject: postUri(ownerDid, rkeys[1] ?? '') } : {}),
    record: postRecord('you fool', reason === 'reply' ? { reply: replyTo(ownerDid, rkeys[1] ?? '') } : {}),
    isRead: true,
    indexedAt: '2026-05-02T10:00:02.000Z',
    ...part,
  };
}

export const notificationsPage = {
  notifications: [notification('reply'), notification('mention', { uri: postUri(rosaDid, rkeys[2] ?? '') })],
  cursor: '2026-05-01T00:00:00.000Z',
  priority: false,
  seenAt: '2026-05-03T00:00:00.000Z',
};
