import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/model/incident.ts';
import type { Report } from '../../src/model/report.ts';
import { because, golden, inFull, render, section } from './example.ts';

const title = 'Pile-ons';

const incident: Incident = {
  from: '2026-07-14T18:20:00Z',
  to: '2026-07-15T07:05:00Z',
  peak: '2026-07-14T20:00:00Z',
  by: 'both',
  interactions: 112,
  expected: 24.1,
  abusive: 14,
  abusiveExpected: 1.6,
  trigger: 'x:77',
  triggerKind: 'own-post',
  triggerShare: 0.71,
  triggerReach: { basis: 'views', value: 40_100 },
  newAuthorShare: 0.62,
  copies: 9,
  stillGoing: false,
  daysToUsual: 3,
};

function withIncidents(incidents: readonly Partial<Incident>[] | null, reasons = {}): Report {
  const report = inFull();
  const all = incidents?.map((part) => ({ ...incident, ...part })) ?? null;
  return because({ ...report, toxicity: { ...report.toxicity, incidents: all } }, reasons);
}

function told(part: Partial<Incident>, reasons = {}): string {
  return section(render(withIncidents([part], reasons)), title);
}

describe('pile-ons', () => {
  it('[U] gives the number and the largest in the answer, beside what is usual', () => {
    const text = (incidents: readonly Partial<Incident>[]) => {
      const report = withIncidents(incidents);
      const perDay = { ...report.reading.perDay, days: 41 };
      return section(render({ ...report, reading: { ...report.reading, perDay } }), 'In short');
    };

    expect(
      text([{ interactions: 40 }, { from: '2026-08-01T00:00:00Z', to: '2026-08-02T00:00:00Z' }, { interactions: 50 }]),
    ).toContain(
      '3 pile-ons in the 41 days seen, the largest 1 Aug – 2 Aug 2026: 112 messages where about 24 are usual, 14 flagged where about 2 are.',
    );
    expect(text([{ expected: 1.2, abusiveExpected: 0.3 }])).toContain(
      '1 pile-on in the 41 days seen, 14 Jul – 15 Jul 2026: 112 messages where about 1 is usual, 14 flagged where fewer than 1 is.',
    );
    expect(text([])).toContain('No pile-on was found in the 41 days seen.');
  });

  it('[U] says why none was looked for, in its place, and nothing in the answer', () => {
    const report = withIncidents(null, { 'toxicity.incidents': 'interactions were seen on 9 days' });

    expect(section(render(report), title)).toBe('Pile-ons Not known. Interactions were seen on 9 days.');
    expect(section(render(report), 'In short')).not.toContain('pile-on');
  });

  it('[U] says none found of the days seen and no others', () => {
    expect(section(render(withIncidents([])), title)).toBe(
      'Pile-ons None found in the days seen. What came on other days was not seen.',
    );
  });

  it('[U] gives all figures of one in a row, and its story below', () => {
    expect(told({})).toContain(
      '14 Jul – 15 Jul 2026 13 hours 112 (4.6×) 14 (8.8×) 62 % 9 Usual: about 24 messages, about 2 flagged. 71 % of it ' +
        'answers or quotes your post x:77; it got 40,100 views. Busiest hour: 14 Jul 2026, 20:00. ' +
        'Usual again 3 days after its peak.',
    );
  });

  it('[U] tells a quote from an own post, and says when nothing stands out', () => {
    const none = { trigger: null, triggerKind: null, triggerShare: null, triggerReach: null };

    expect(told({ triggerKind: 'quote', triggerReach: null })).toContain(
      '71 % of it answers or quotes the quote x:77.',
    );
    expect(told({ triggerKind: 'not-in-inputs', triggerReach: null })).toContain(
      '71 % of it answers or quotes the post x:77. The post itself is not in the inputs: whose it is and what it says is not known here.',
    );
    expect(told(none, { 'toxicity.incidents.0.trigger': 'nothing stands out' })).toContain(
      'Which post most of it answers is not known. Nothing stands out.',
    );
  });

  it('[U] says how it ended, or that it did not, or why that is not known', () => {
    expect(told({ daysToUsual: 1 })).toContain('Usual again the day after its peak.');
    expect(told({ daysToUsual: null, stillGoing: true })).toContain('It goes on where the data end.');
    expect(told({ daysToUsual: null }, { 'toxicity.incidents.0.daysToUsual': 'no later day was seen' })).toContain(
      'When it was usual again is not known. No later day was seen.',
    );
  });

  it('[U] says of one that abuse alone made that it was not the number', () => {
    expect(told({ by: 'abuse' })).toContain('By what was flagged, not by how much came.');
    expect(told({ by: 'interactions' })).not.toContain('By what was flagged');
  });

  it('[U] marks what is not known, and makes no multiple of less than one', () => {
    const text = told({ newAuthorShare: null, copies: null, expected: 0.2 });

    expect(text).toContain('13 hours 112 14 (8.8×) ? ? Usual: under 1 message');
    expect(text).toContain('A ? is not known.');
    expect(told({})).not.toContain('A ? is');
  });

  it('[U] counts long ones in days, and knows no length of what has no time', () => {
    expect(told({ to: '2026-07-19T18:20:00Z' })).toContain('5 days');
    expect(told({ to: '2026-07-14T18:25:00Z' })).toContain('1 hour ');
    expect(told({ to: 'later' })).toMatch(/2026 \? 112/);
  });

  it('[U] lists the eight largest in order of time and counts the rest', () => {
    const sizes = [90, 20, 95, 30, 80, 85, 70, 75, 60, 65];
    const incidents = sizes.map((interactions, day) => ({
      interactions,
      from: `2026-07-${day + 10}T00:00:00Z`,
      to: `2026-07-${day + 10}T05:00:00Z`,
    }));
    const text = section(render(withIncidents(incidents)), title);
    const days = [...text.matchAll(/(\d\d) Jul 2026 5 hours/g)].map(([, day]) => Number(day));

    expect(days).toEqual([10, 12, 14, 15, 16, 17, 18, 19]);
    expect(text).toContain('and 2 smaller ones, in --format json');
  });

  it('[U] says the same on a narrow page', () => {
    expect(section(golden('terminal-in-full-60.txt'), title)).toContain(
      '· 14 Jul – 16 Jul 2026, 37 hours: 112 (4.6×) messages · 14 (8.8×) flagged · 62 % new · 9 copies. Usual: about 24 messages',
    );
  });

  it('[U] leaves the days to the clock of the window', () => {
    const report = withIncidents([{ from: '2026-07-14T23:30:00Z', peak: '2026-07-14T23:00:00Z' }]);
    const london = { ...report, window: { ...report.window, timezone: 'Europe/London' } };

    expect(section(render(london), title)).toMatch(/ 15 Jul 2026 8 hours .* Busiest hour: 15 Jul 2026, 00:00\./);
  });
});
