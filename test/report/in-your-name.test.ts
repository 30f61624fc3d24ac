import { describe, expect, it } from 'vitest';
import type { ImpersonationCandidate, Misquote, Report } from '../../src/model/report.ts';
import { anonymitySignals, impersonationSignals } from '../../src/model/signal.ts';
import { anonymitySignalNames, impersonationSignalNames } from '../../src/report/words.ts';
import {
  flat,
  golden,
  goldenReport,
  render,
  section,
  wholeSection,
  withAnonymity,
  withImpersonation,
} from './example.ts';

const taken = 'Accounts that could be taken for yours';
const said = 'Words said to be yours';

function candidate(score: number): ImpersonationCandidate {
  const author = `@Dr_Example_${score * 100}`;
  return { author, handle: author.slice(1), score, signals: ['lookalike-handle'], labelledParody: false };
}

function misquote(change: Partial<Misquote>): Misquote {
  return {
    id: 'x:7',
    verdict: 'not-found',
    quote: 'Some words',
    post: null,
    diff: null,
    at: null,
    time: null,
    ...change,
  };
}

describe('accounts that could be taken for the subject', () => {
  it('[U] lists them with likeness and signals in words, closest first', () => {
    const text = section(golden('terminal.txt'), taken);

    expect(text).toContain('· 4 of 12,408 accounts compared close @DrExampIe Handle that looks like yours');
    expect(text).toContain('same picture · opened after yours · writes as if it were you.');
    expect(text).toContain('some likeness hazel-otter-19 Similar display name.');
    expect(text).not.toMatch(/0\.\d/);
  });

  it('[U] says who calls itself parody, that a person must look, and what to do', () => {
    const text = section(golden('terminal.txt'), taken);

    expect(text).toMatch(/@NotDrExample [^.]*says itself that it is parody, commentary or a fan account\./);
    expect(text.match(/says itself/g)).toHaveLength(1);
    expect(text).toContain('A person must look at each');
    expect(text).toContain('keep a screenshot of its profile and handle, then report it');
    expect(text).not.toMatch(/https?:/);
    expect(text).toContain('For 1 of them no profile was seen');
  });

  it('[U] lists ten and counts the rest', () => {
    const candidates = Array.from({ length: 12 }, (_, index) => candidate((50 + index) / 100));
    const text = section(render(withImpersonation({ candidates })), taken);

    expect(text.match(/some likeness @/g)).toHaveLength(10);
    expect(text).toContain('@Dr_Example_61');
    expect(text).not.toContain('@Dr_Example_51');
    expect(text).toContain('and 2 more, in --format json');
  });

  it('[U] never says that none exist where none was found', () => {
    const text = section(render(withImpersonation({ candidates: [] })), taken);

    expect(text).toBe(
      `${taken} None found among 12,408 accounts compared. None found does not mean that none exist: others were not seen.`,
    );
  });

  it('[U] says that names are pseudonyms where they are', () => {
    const hidden = { ...candidate(0.9), author: 'amber-heron-41', handle: null };
    const report = withImpersonation({ candidates: [hidden] });
    const reasons = { ...report.reasons, 'impersonation.candidates.0.handle': { code: 'hidden-by-choice', text: 'x' } };

    expect(section(render({ ...report, reasons }), taken)).toContain('--show-authors handle shows handles.');
    expect(section(render(report), taken)).not.toContain('--show-authors');
  });

  it('[U] tells why where no account was compared', () => {
    const report = withImpersonation({ candidates: null, compared: null });
    const reasons = { ...report.reasons, 'impersonation.candidates': { code: 'x', text: 'No account is there.' } };
    const text = render({ ...report, reasons });

    expect(text).not.toContain(taken);
    expect(section(text, 'Not judged yet')).toContain('Impersonation: No account is there.');
  });
});

describe('words said to be the subject’s', () => {
  const whole = (report: Report, showText: 'none' | 'masked' | 'full' = 'masked') =>
    wholeSection(render(report, { showText }), said);

  it('[U] counts every verdict, with what was searched and what an archive does not hold', () => {
    const text = whole(goldenReport());

    expect(text).toContain('· 9 quotations by others exact 3 whole sentences');
    expect(text).toContain('cut 2 words of yours in a row');
    expect(text).toContain('altered 2 close to a post of yours');
    expect(text).toContain(
      'not found 2 in the 3,202 posts given, from 3 Feb 2019 to 31 Oct 2026; posts deleted earlier are not in an archive',
    );
  });

  it('[U] lists altered ones before those not found, and no true ones', () => {
    const text = whole(goldenReport());
    const places = ['x:1976000550066007700', 'x:1983000770088009900', 'x:1941100220033004400', 'x:1983000990011002200'];
    const found = places.map((id) => text.indexOf(id));

    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
    expect(text).not.toContain('x:1898811223344556677');
  });

  it('[U] marks what was added and dropped without colour', () => {
    const text = whole(goldenReport());

    expect(text).toContain('The new inhalers [−do not always] [+never] work for [+most] children.');
    expect(text).toContain('[+words] are not in your post, [−words] of your post are left out.');
    expect(text).toContain('from your post x:1722000111222333444');
  });

  it('[U] cuts long stretches that are the same, and keeps the words beside a change', () => {
    const words = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
    const diff = [
      { op: 'same', words },
      { op: 'added', words: 'never' },
      { op: 'same', words },
    ] as const;
    const text = whole(withImpersonation({ misquotes: [misquote({ verdict: 'altered', diff })] }));

    expect(text).toContain('… w24 w25 w26 w27 w28 w29 [+never] w0 w1 w2 w3 w4 w5 …');
    expect(text).not.toContain('w12');
  });

  it('[U] shows no word with --show-text none, and says that words are hidden where they are', () => {
    expect(whole(goldenReport(), 'none')).not.toMatch(/inhalers|makers/);
    expect(whole(withImpersonation({ misquotes: [misquote({ quote: null })] }))).toContain(
      '--show-text full shows them',
    );
  });

  it('[U] lists the same words of many messages once', () => {
    const copies = Array.from({ length: 1200 }, (_, index) =>
      misquote({ id: `x:${100 + index}`, quote: 'All the same.' }),
    );
    const hidden = [misquote({ id: 'x:7', quote: '▒▒▒▒' }), misquote({ id: 'x:8', quote: '▒▒▒▒' })];
    const text = whole(withImpersonation({ misquotes: [...copies, ...hidden] }));

    expect(text).toContain('x:100 and 1,199 messages more with the same words “All the same.”');
    expect(text.split('All the same.')).toHaveLength(2);
    expect(text).toContain('x:7 “▒▒▒▒”');
    expect(text).toContain('x:8 “▒▒▒▒”');
  });

  it('[U] lists what matches a post that is not public first, word for word or not', () => {
    const seen = misquote({ id: 'x:8', verdict: 'cut', post: 'x:9', quote: 'Nobody else knows.', notPublic: true });
    const text = whole(withImpersonation({ misquotes: [misquote({ id: 'x:7' }), seen] }));

    expect(text).toContain('x:8 from your post x:9, which is not public “Nobody else knows.”');
    expect(text.indexOf('x:8')).toBeLessThan(text.indexOf('x:7'));
  });

  it.each([
    [
      { from: '2026-10-02', to: '2026-11-01', by: 'date-written', posts: 3, covered: 'in-part' },
      'written after the last of your posts given, 31 Oct 2026',
    ],
    [
      { from: '2019-01-03', to: '2019-02-02', by: 'date-written', posts: 0, covered: 'no' },
      'written before the first of your posts given, 3 Feb 2019',
    ],
    [
      { from: '2026-10-01', to: '2026-10-31', by: 'date-written', posts: 41, covered: 'yes' },
      '41 posts of yours given from the month before it',
    ],
    [
      { from: '2019-10-01', to: '2019-10-31', by: 'date-written', posts: 0, covered: 'no' },
      'no post of yours was given of the month before it',
    ],
    [
      { from: '2021-01-01', to: '2021-12-31', by: 'date-named', posts: 1, covered: 'in-part' },
      'said to be of 2021: 1 post of yours given of that time, which they cover in part',
    ],
    [
      { from: '2021-03-01', to: '2021-03-31', by: 'date-named', posts: 9, covered: 'yes' },
      'said to be of 1 Mar – 31 Mar 2021: 9 posts of yours given of that time',
    ],
    [
      { from: '2018-03-05', to: '2018-03-05', by: 'date-named', posts: 0, covered: 'no' },
      'said to be of 5 Mar 2018: no post of yours was given of that time',
    ],
  ] as const)('[U] says of each how the posts given cover its time: %o', (time, words) => {
    const text = whole(withImpersonation({ misquotes: [misquote({ verdict: 'not-found', time })] }));

    expect(text).toContain(`x:7 ${words} “Some words”`);
  });

  it('[U] says of all, true ones too, how far the posts given cover their times, and of which months none was given', () => {
    const times = ['yes', 'yes', 'in-part', 'no', null].map((covered) =>
      misquote({
        verdict: 'exact',
        time:
          covered === null
            ? null
            : { from: '2021-01-01', to: '2021-01-31', by: 'date-written', posts: 1, covered: covered as 'yes' },
      }),
    );
    const gaps = Array.from({ length: 6 }, (_, year) => ({
      from: `202${year}-03-01`,
      to: `202${year}-0${3 + year}-01`,
    }));
    const searched = { posts: 40, from: '2020-01-01', to: '2026-01-01', gaps };
    const text = whole(withImpersonation({ misquotes: times, searched }));

    expect(text).toContain(
      'cover the time these quotations are of: 2 in full, 1 in part, 1 not at all, of 1 the time is not known.',
    );
    expect(text).toContain(
      'No post was given of Mar – May 2022, Mar – Jun 2023, Mar – Jul 2024, Mar – Aug 2025, nor of 2 shorter stretches.',
    );
    expect(whole(withImpersonation({ misquotes: times, searched: { ...searched, gaps: [] } }))).not.toContain(
      'No post was given of',
    );
  });

  it('[U] lists ten and counts the rest', () => {
    const misquotes = Array.from({ length: 14 }, (_, index) =>
      misquote({ id: `x:${100 + index}`, quote: `Some ${index} words.` }),
    );
    const text = whole(withImpersonation({ misquotes }));

    expect(text.match(/x:1\d\d\b/g)).toHaveLength(10);
    expect(text).toContain('and 4 more, in --format json');
  });

  it.each([
    [1, '1 more matches a post that is not public; --show-text full in a terminal shows it to you.'],
    [3, '3 more match posts that are not public; --show-text full in a terminal shows them to you.'],
  ])('[U] tells of %i withheld that there is more, and nothing of it', (withheld, words) => {
    expect(whole(withImpersonation({ withheld }))).toContain(words);
    expect(whole(withImpersonation({ withheld: 0 }))).not.toContain('not public');
  });

  it('[U] takes one line where nobody quoted, and still tells of what is withheld', () => {
    expect(whole(withImpersonation({ misquotes: [], withheld: 0 }))).toBe(
      `${said} No quotation of you was found in what others wrote.`,
    );
    expect(whole(withImpersonation({ misquotes: [], withheld: 2 }))).toMatch(
      /No other quotation of you was found.* 2 match posts that are not public/,
    );
  });

  it('[U] never promises dates it does not have', () => {
    const text = whole(withImpersonation({ searched: { posts: 1, from: null, to: null, gaps: null } }));

    expect(text).toContain('not found 2 in the one post given, of unknown dates;');
  });
});

describe('pictures', () => {
  it('[U] lists possible doctoring for a person to look at, and what cannot be found', () => {
    const text = section(golden('terminal.txt'), 'Pictures');

    expect(text).toContain('12 saved pictures beside 340 pictures of your posts and profile');
    expect(text).toContain(
      'Possible doctoring in 2: for a person to look at. 1 is the same as yours. 1 could not be read.',
    );
    expect(text).toContain('seen-on-thursday.jpg: close to 1722000111222333444-Fq3.jpg');
    expect(text).toContain('12 % of the picture differs');
    expect(text).toContain('it could not be laid over yours (11 of 64 points differ)');
    expect(text).toContain('cannot find your face in a picture that is not yours, a made-up screenshot');
    expect(text).not.toContain('holiday.jpg');
  });

  it('[U] says of a picture in which nothing differs what may have been done to it', () => {
    const matches = [
      {
        picture: 'a.jpg',
        verdict: 'possible-doctoring',
        post: null,
        original: 'b.jpg',
        of: 'post',
        changedShare: 0,
        distance: 30,
      },
    ] as const;
    const text = flat(
      section(render(withImpersonation({ pictures: { saved: 1, unreadable: 0, own: 1, matches } })), 'Pictures'),
    );

    expect(text).toContain('where they overlap nothing differs: see whether it was cut or mirrored');
    expect(text).not.toContain('0 % of the picture differs');
  });

  it('[U] names saved pictures that are the own profile picture: somebody may show it as theirs', () => {
    const match = { post: null, original: '7-x.jpg', of: 'profile', distance: 0, changedShare: 0 } as const;
    const matches = [
      { ...match, picture: 'their-face.jpg', verdict: 'same' },
      { ...match, picture: 'holiday.jpg', verdict: 'same', of: 'post' },
      { ...match, picture: 'with-a-hat.jpg', verdict: 'possible-doctoring', changedShare: 0.2 },
    ] as const;
    const text = flat(
      section(render(withImpersonation({ pictures: { saved: 3, unreadable: 0, own: 2, matches } })), 'Pictures'),
    );

    expect(text).toContain('The same as your profile picture: their-face.jpg. If another account shows it');
    expect(text).toContain('with-a-hat.jpg: close to your profile picture, 7-x.jpg; 20 % of the picture differs');
    expect(text).not.toContain('holiday.jpg');
  });

  it('[U] does not say that none was found where there was nothing to compare with', () => {
    const none = { saved: 4, unreadable: 0, own: 0, matches: [] };
    const text = flat(section(render(withImpersonation({ pictures: none })), 'Pictures'));

    expect(text).toContain('There was nothing to compare them with.');
    expect(text).not.toContain('None is close to a picture of yours');
  });

  it('[U] stays away where no pictures were given', () => {
    expect(render(withImpersonation({ pictures: null }))).not.toContain('Pictures');
  });
});

describe('what is said of people', () => {
  /** Words that make of an account, or of who stands behind it, a thing. */
  const things =
    /\b(?:ro)?bots?\b|\btroll\w*|\bsock ?puppets?\b|\bfakes?\b|\bimpost[eo]rs?\b|\bimpersonators?\b|\babusers?\b|\bharassers?\b|\bstalkers?\b|\bhaters?\b|\bcowards?\b|\bfaceless\b/i;
  const verdicts = ['more', 'less', 'no-difference', 'cannot-tell'] as const;

  it.each(verdicts)(
    '[U] calls nobody a bot, a troll or anonymous, and belittles nothing, with the verdict %s',
    (verdict) => {
      const report = withAnonymity({ ratio: { value: 1.5, ci95: [1.2, 1.8], verdict } });
      const text = render(report).replace(/\s+/g, ' ').replace('Stalking Helpline', '');

      expect(text).not.toMatch(things);
      expect(text).not.toMatch(/anonymous|\bonly\b|\bjust\b|\bmerely\b/i);
    },
  );

  it('[U] has words of the same kind for every signal, each its own', () => {
    const names = [
      ...anonymitySignals.map((name) => anonymitySignalNames[name]),
      ...impersonationSignals.map((name) => impersonationSignalNames[name]),
    ];

    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(new RegExp(`${things.source}|anonymous|only|suspicious`, 'i'));
  });
});
