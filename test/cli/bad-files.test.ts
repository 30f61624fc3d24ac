import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountFile, archiveFolder, dataFile, manifestFile, tweets } from '../support/bad-archives.ts';
import { cache, evil, expectUsable, folder, json, raw, row, rows, warningsOf, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';
import { zipOf } from '../support/zip-builder.ts';

describe('files that are nothing', () => {
  const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.alloc(4000, 0x9c)]);

  const capture = (platform: string) =>
    `${JSON.stringify({ nav_index: '1:2:0', source_platform: platform, data: { id: '1', content: 'hi' } })}\n`;
  const again = JSON.stringify({ id: '1', content: 'hi', __import_meta: { source_platform: 'gab.com' } });
  const limit = JSON.stringify({ title: 'Too Many Requests', type: 'about:blank', status: 429 });
  const oldLimit = JSON.stringify({ errors: [{ code: 88, message: 'Rate limit exceeded' }] });

  it.each<readonly [string, string | Buffer, RegExp]>([
    ['empty.jsonl', '', /empty\.jsonl is empty[\s\S]*again/],
    ['blank.jsonl', '\n \n', /blank\.jsonl is empty/],
    ['empty.zip', zipOf([]), /empty\.zip is a zip without files/],
    ['list.json', '[]', /list\.json is an empty list/],
    ['photo.jpg', photo, /photo\.jpg is nothing that xhealth reads[\s\S]*picture/],
    ['photo-called.json', photo, /photo-called\.json is nothing[\s\S]*picture/],
    ['page.json', '<html><body>Sorry</body></html>', /page\.json[\s\S]*HTML/],
    ['gab.ndjson', capture('gab.com'), /gab\.ndjson is nothing[\s\S]*Zeeschuimer capture of gab\.com, a platform/],
    ['gab-again.ndjson', again, /gab-again\.ndjson is nothing[\s\S]*Zeeschuimer capture of gab\.com, a platform/],
    ['limit.json', limit, /limit\.json is nothing[\s\S]*error of the API \(Too Many Requests\) and no posts/],
    ['old-limit.json', oldLimit, /old-limit\.json is nothing[\s\S]*error of the API \(Rate limit exceeded\)/],
    ['article.json', '{"title":"A title","type":"article"}', /article\.json is nothing[\s\S]*--map/],
    ['half-only.jsonl', '{"id":"5","te', /half-only\.jsonl is cut short[\s\S]*no whole record/],
    ['half-page.json', '{"data":[{"id":"5","te', /half-page\.json is cut short[\s\S]*no whole record/],
    ['half-list.json', '[{"statuses":[{"id":5', /half-list\.json is cut short[\s\S]*no whole record/],
    ['lost-quote.json', '{"data":[{"id":"5},{"id":"6"}]}', /lost-quote\.json is nothing[\s\S]*no whole record/],
    [
      'pointer.js',
      'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 5\n',
      /Git LFS pointer[\s\S]*git lfs pull/,
    ],
  ])('[I] %s: exit 4, which file, what to do; the good one beside it is kept', async (name, content, words) => {
    const at = cache();
    const good = write('good.jsonl', rows(3));
    const ran = await json([write(name, content), good, '--cache', at]);

    expect(ran.code).toBe(4);
    expect(ran.stderr).toMatch(words);
    expect(ran.report.totals.interactions).toBe(3);
    expect(ran.report.coverage.warnings.some((warning) => warning.path?.endsWith(name))).toBe(true);
    await expectUsable(at);
  });

  it('[I] a folder without data, and empty standard input', async () => {
    write('photos/a.png', 'x');
    write('photos/b.png', 'x');
    const photos = await json([join(folder, 'photos'), '--cache', cache()]);
    const piped = await json(['-', '--cache', cache()]);

    expect([photos.code, piped.code]).toEqual([4, 4]);
    expect(photos.stderr).toMatch(/photos is nothing that xhealth reads[\s\S]*No file in it/);
    expect(piped.stderr).toContain('standard input is empty');
    expect(photos.report.totals.posts).toBe(0);
  });

  it('[I] a tweets file of no bytes: the manifest tells', async () => {
    write('hollow/data/account.js', accountFile());
    write('hollow/data/tweets.js', '');
    write('hollow/data/manifest.js', manifestFile(5));
    const ran = await json([join(folder, 'hollow'), '--cache', cache()]);

    expect(ran.code).toBe(3);
    expect(warningsOf(ran)).toContain('manifest-count-differs');
  });

  it('[I] a link to itself, to nothing and out of the folder', async () => {
    const good = write('links/good.jsonl', rows(2));
    symlinkSync(dirname(good), join(dirname(good), 'self'));
    symlinkSync('nothing', join(dirname(good), 'dangling.jsonl'));
    symlinkSync(write('outside.jsonl', rows(4, 80)), join(dirname(good), 'out.jsonl'));
    const ran = await json([dirname(good), '--cache', cache()]);

    expect([ran.code, ran.report.totals.interactions]).toEqual([0, 2]);
  });
});

describe('files cut in the middle', () => {
  const whole = tweets(40);
  const posts = rows(4);
  const page = JSON.stringify({
    data: posts
      .trim()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), __twarc: undefined })),
    includes: { users: [{ id: '42', username: 'DrExample', name: 'Invented' }] },
  });
  const likes = dataFile('like', [{ like: { tweetId: '1760000000000000009' } }]);

  it.each<readonly [string, string, string]>([
    ['a record of lines', 'cut-lines.jsonl', posts.slice(0, -90)],
    ['a list', 'cut-list.json', `[${posts.trim().replaceAll('\n', ',')}`],
    ['a page of an API', 'cut-page.json', page.slice(0, page.length - 40)],
    ['posts of an archive alone', 'tweets.js', whole.slice(0, whole.length * 0.6)],
  ])('[I] %s: what could be read is kept, and said; exit 5 with --strict', async (_, name, content) => {
    const path = write(`cuts/${name}`, content);
    const ran = await json([path, '--account', '@drexample', '--cache', cache()]);
    const strict = await json([path, '--account', '@drexample', '--cache', cache(), '--strict']);

    expect(ran.report.totals.posts + ran.report.totals.interactions).toBeGreaterThan(2);
    expect(ran.report.coverage.warnings.filter(({ code }) => code === 'truncated')).toEqual([
      { code: 'truncated', text: expect.stringMatching(/ends in the middle.*unknown number of records/), path },
    ]);
    expect([ran.code, strict.code]).toEqual([0, 5]);
    expect(strict.stderr).toContain('files or inputs missing or incomplete: 1');
  });

  it('[I] a file of an archive, which is named; a whole archive says nothing of the kind', async () => {
    write('cut-archive/data/account.js', accountFile());
    const path = write('cut-archive/data/tweets.js', whole.slice(0, whole.length * 0.6));
    write('cut-archive/data/like.js', likes);
    const cut = await json([join(folder, 'cut-archive'), '--cache', cache()]);
    write('cut-archive/data/tweets.js', whole);
    const mended = await json([join(folder, 'cut-archive'), '--cache', cache()]);

    expect(cut.report.coverage.warnings).toContainEqual(expect.objectContaining({ code: 'truncated', path }));
    expect(cut.report.coverage.inputs[0]?.records.likes).toBe(1);
    expect(warningsOf(mended)).not.toContain('truncated');
  });
});

describe('saved pages of an API', () => {
  const saved = (id: string, token?: string) => {
    const { __twarc: _origin, author: _author, ...post } = JSON.parse(row(1));
    return JSON.stringify({ data: [{ ...post, id }], meta: { result_count: 1, next_token: token } });
  };
  const missing = (paths: readonly string[]) =>
    paths.map((path) => ({ code: 'pages-missing', text: expect.stringContaining('more pages follow'), path }));

  it('[I] that say more follow: told where no input read with it is the next one; exit 5 with --strict', async () => {
    const first = write('pages/1.json', saved('2100000000000000020', 'b'));
    const second = write('pages/2.json', saved('2100000000000000010', 'c'));
    const last = write('pages/3.json', saved('2100000000000000005'));
    const at = cache();
    const told = async (...argv: readonly string[]) => {
      const { code, report } = await json([...argv, '--account', '@drexample', '--cache', at, '--strict']);
      return [code, report.coverage.warnings];
    };

    expect(await told(first)).toEqual([5, missing([first])]);
    expect(await told(second, first)).toEqual([5, missing([second])]);
    expect(await told(first, last, second)).toEqual([0, []]);
  });
});

describe('hostile text on the terminal', () => {
  it.each(['terminal', 'json'])('[I] in posts, names, handles, file names and zips (%s)', async (format) => {
    const text = row(1, `XHEALTH-TEST-DANGER ${evil}`, { author: { id: '91', username: `a${evil}`, name: evil } });
    const inputs = [
      write(
        `posts-${evil.replaceAll('/', '')}.jsonl`,
        text + row(2, 'x', { lang: evil, created_at: evil, author_id: evil }),
      ),
      write(
        'evil.zip',
        zipOf([
          { name: `a${evil}.jsonl`, data: rows(2, 30) },
          { name: `../${evil}`, data: 'x' },
        ]),
      ),
      archiveFolder('evil-owner', { handle: evil }),
      join(folder, `missing-${evil}`),
    ];
    const show = ['--show-text', 'full', '--show-authors', 'handle', '--format', format];
    const { code, stdout, stderr } = await runCli([
      'analyse',
      ...inputs,
      '--account',
      '42',
      '--cache',
      cache(),
      ...show,
    ]);

    expect(code).toBe(4);
    expect(stdout).toContain('gnp.exe');
    expect(stdout + stderr).not.toMatch(raw);
  });

  it('[I] in the list of candidates and accounts', async () => {
    const odd = row(3, 'x', { entities: { mentions: [{ username: `b${evil}`, id: '66' }] } });
    const nobody = await json([write('odd.jsonl', odd), '--account', `@n${evil}`, '--cache', cache()]);

    expect(nobody.code).toBe(3);
    expect(nobody.stderr).toContain('x:66');
    expect(nobody.stderr).not.toMatch(raw);
  });

  it.each([[`--${evil}`], [`--since=${evil}`], [`--format=${evil}`]])(
    '[I] in arguments, which a shell may take from file names: %j',
    async (flag) => {
      const { code, stderr } = await runCli(['analyse', flag]);

      expect(code).toBe(2);
      expect(stderr).not.toMatch(raw);
    },
  );

  it('[I] says of a file that --as misnames to leave it out, not that nothing reads it', async () => {
    const file = write('table.csv', 'id,text\n1,hello\n');
    const ran = await json([file, '--as', 'x-snscrape', '--cache', cache()]);

    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain('table.csv is not what --as x-snscrape says, and looks like no other format.');
    expect(ran.stderr).toContain('Leave --as out');
  });

  it('[I] says of a file that is cut and misnamed what it looks like, and where that is nothing, that it is cut', async () => {
    const cut = `{"statuses":[${row(1).trim()},{"id`
      .replace('"author":', '"user":')
      .replaceAll('"username":', '"screen_name":');
    const read = (name: string, content: string, as: string) =>
      json([write(name, content), '--as', as, '--account', '@drexample', '--cache', cache()]);
    const misnamed = await read('cut-posts.json', cut, 'x-graphql');
    const named = await read('cut-posts.json', cut, 'x-v1');
    const first = await read('cut-first.json', cut.slice(0, 40), 'x-v1');

    expect(misnamed.stderr).toContain('cut-posts.json is not what --as x-graphql says: it looks like x-v1.');
    expect(warningsOf(named)).toEqual(['truncated']);
    expect(named.report.coverage.inputs).toMatchObject([{ kind: 'x-v1', records: { otherPosts: 1 } }]);
    expect([first.code, warningsOf(first)]).toEqual([4, ['truncated']]);
  });
});
