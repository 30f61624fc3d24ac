/** People, none of whom exists. `.test` is the domain that the server gives handles on. */
const people = ['vera', 'rosa', 'tim', 'ola', 'kim', 'sam', 'lea'];

const kind = [
  'Thank you for this, it helped my mother a great deal.',
  'I do not agree, but it is well argued.',
  'Where can I read more about it?',
  'Lovely to hear from you again.',
];
const unkind = [
  'You are a liar and a fraud.',
  'Shut up, you stupid idiot.',
  'I will find you and I will hurt you.',
  'Nobody wants to hear from a worthless clown like you.',
];

const bulk = 230;
const postCollection = 'app.bsky.feed.post';

/**
 * Writes the scene over the PDS's own API. `written` holds what the subject can be shown, by address: replies, mentions and
 * quotes, less what was deleted and what somebody blocked wrote.
 */
export async function makeScene(network) {
  const accounts = {};
  for (const name of people) accounts[name] = await openAccount(network, name);
  const { vera, kim } = accounts;
  const written = new Map();
  const own = [];

  async function call(method, { who = null, body = null, query = '' } = {}) {
    const headers = {};
    if (body !== null) headers['content-type'] = 'application/json';
    if (who !== null) headers.authorization = `Bearer ${who.accessJwt}`;
    const answer = await fetch(`${network.pds.url}/xrpc/${method}${query}`, {
      method: body === null ? 'GET' : 'POST',
      headers,
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method}: ${answer.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  const create = (who, collection, record) =>
    call('com.atproto.repo.createRecord', {
      who,
      body: { repo: who.did, collection, record: { $type: collection, ...record } },
    });
  const post = (who, text, part = {}) =>
    create(who, postCollection, { text, createdAt: new Date().toISOString(), langs: ['en'], ...part });
  const ref = ({ uri, cid }) => ({ uri, cid });

  const reply = (who, text, to, root = to) => post(who, text, { reply: { parent: ref(to), root: ref(root) } });
  /** A mention counts by its facet, whose places are bytes of UTF-8. */
  function mentioning(text) {
    const words = `🌿 @vera.test ${text}`;
    const byteStart = Buffer.byteLength('🌿 ');
    const index = { byteStart, byteEnd: byteStart + '@vera.test'.length };
    const facets = [{ index, features: [{ $type: 'app.bsky.richtext.facet#mention', did: vera.did }] }];
    return [words, { facets }];
  }
  function note(kindOf, record, text) {
    written.set(record.uri, { kind: kindOf, text });
    return record;
  }

  for (const text of [
    'The library stays open.',
    'We measured it three times.',
    'A new paper is out.',
    'Nobody answers this.',
  ]) {
    own.push(await post(vera, text));
  }
  const [first, second, third] = own;
  own.push(await reply(vera, 'And one more thing.', first));
  own.push(await post(vera, 'An old post brought along from elsewhere.', { createdAt: '2023-04-05T06:07:08.000Z' }));

  const others = people
    .slice(1)
    .filter((name) => name !== 'kim')
    .map((name) => accounts[name]);
  for (let at = 0; at < bulk; at += 1) {
    const who = others[at % others.length];
    const text = `${at % 5 === 0 ? unkind[at % unkind.length] : kind[at % kind.length]} (${at})`;
    note('reply', await reply(who, text, at % 2 === 0 ? first : second), text);
  }
  for (let at = 0; at < 12; at += 1) {
    const [text, part] = mentioning(at % 3 === 0 ? unkind[at % unkind.length] : kind[at % kind.length]);
    note('mention', await post(others[at % others.length], text, part), text);
  }
  // Says that it was written days before it was: it stands below what is newer.
  const [late, latePart] = mentioning('I wrote this long ago, or so my program says.');
  note(
    'mention',
    await post(accounts.tim, late, { ...latePart, createdAt: new Date(Date.now() - 3 * 86_400_000).toISOString() }),
    late,
  );
  for (const name of ['rosa', 'ola', 'lea']) {
    const embed = { $type: 'app.bsky.embed.record', record: ref(third) };
    note('quote', await post(accounts[name], `Look at this. (${name})`, { embed }), 'quote');
  }
  // Answers to others below an own post, and words that no facet makes a mention: no interactions.
  const answered = await reply(accounts.rosa, 'I asked that too.', third);
  note('reply', answered, 'I asked that too.');
  await reply(accounts.tim, 'And what did they say?', answered, third);
  await post(accounts.sam, 'vera.test has written again, I hear.');
  for (const name of ['rosa', 'tim', 'ola']) {
    await create(accounts[name], 'app.bsky.feed.like', { subject: ref(first), createdAt: new Date().toISOString() });
    await create(accounts[name], 'app.bsky.graph.follow', { subject: vera.did, createdAt: new Date().toISOString() });
  }
  await create(vera, 'app.bsky.feed.repost', { subject: ref(answered), createdAt: new Date().toISOString() });
  const deleted = await reply(accounts.sam, 'I take this back.', first);
  await remove(accounts.sam, deleted);
  // Somebody blocked: the platform hands over nothing of theirs any more.
  const blocked = await reply(kim, 'You cannot hide from me.', first);
  await create(vera, 'app.bsky.graph.block', { subject: kim.did, createdAt: new Date().toISOString() });
  await network.processAll(60_000);

  async function remove(who, { uri }) {
    await call('com.atproto.repo.deleteRecord', {
      who,
      body: { repo: who.did, collection: postCollection, rkey: uri.split('/').at(-1) },
    });
    written.delete(uri);
  }
  const appPassword = async (privileged) =>
    await call('com.atproto.server.createAppPassword', {
      who: vera,
      body: { name: `xhealth ${Math.random()}`, privileged },
    });
  const { password } = await appPassword(false);
  const counts = () => {
    const kinds = { reply: 0, mention: 0, quote: 0 };
    for (const { kind: each } of written.values()) kinds[each] += 1;
    return kinds;
  };

  return {
    facts: async () => ({
      server: network.pds.url,
      did: vera.did,
      handle: 'vera.test',
      password,
      own: own.length,
      reposts: 1,
      authors: others.length,
      interactions: written.size,
      kinds: counts(),
      uris: [...written.keys()],
      blocked: blocked.uri,
      deleted: deleted.uri,
    }),
    /** Some more of everything, as a day brings it; a mention among it says that it is years old. */
    async more() {
      const before = written.size;
      const text = 'One more reply, of the day after.';
      note('reply', await reply(accounts.rosa, text, second), text);
      const [words, part] = mentioning('One more mention.');
      note('mention', await post(accounts.lea, words, part), words);
      const [old, oldPart] = mentioning('One more that says it is of 2021.');
      note('mention', await post(accounts.rosa, old, { ...oldPart, createdAt: '2021-02-03T04:05:06.000Z' }), old);
      const embed = { $type: 'app.bsky.embed.record', record: ref(first) };
      note('quote', await post(accounts.tim, 'One more quote.', { embed }), 'quote');
      await network.processAll(60_000);
      return { added: written.size - before, interactions: written.size };
    },
    /** A post is deleted, an account deactivated by its owner, another taken down. Gives one post of each, and one that is up. */
    async fall() {
      const postOf = (did) => [...written.keys()].find((uri) => uri.startsWith(`at://${did}/`));
      const [gone, up] = [...written.keys()].filter((uri) => uri.startsWith(`at://${accounts.rosa.did}/`));
      await remove(accounts.rosa, { uri: gone });
      await call('com.atproto.server.deactivateAccount', { who: accounts.ola, body: {} });
      await network.processAll(60_000);
      await network.bsky.ctx.dataplane.takedownActor({ did: accounts.sam.did });
      return {
        gone,
        up,
        private: postOf(accounts.ola.did),
        suspended: postOf(accounts.sam.did),
        unknown: blocked.uri,
      };
    },
    /** Takes all app passwords back. */
    async revoke() {
      const { passwords } = await call('com.atproto.server.listAppPasswords', { who: vera });
      for (const { name } of passwords)
        await call('com.atproto.server.revokeAppPassword', { who: vera, body: { name } });
      return {};
    },
    privileged: () => appPassword(true),
  };
}

async function openAccount(network, name) {
  const answer = await fetch(`${network.pds.url}/xrpc/com.atproto.server.createAccount`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handle: `${name}.test`, email: `${name}@mail.example`, password: `${name}-main-password` }),
  });
  if (!answer.ok) throw new Error(`createAccount: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
