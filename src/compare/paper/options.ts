import { platformNames } from '../../model/account.ts';
import type { PaperEvidence, PaperOption, PaperOptionEvidence } from '../../model/decision-paper.ts';
import { paperOptions } from '../../model/decision-paper.ts';
import { cellOf, elsewhere, type Ground, measured, notMeasured, point, shownDifferences, when } from './evidence.ts';
import { addressing, guidelines, selectively } from './more-options.ts';
import { counted, dateInWords, figure, ranged, times } from './words.ts';

interface Sides {
  readonly for: readonly PaperEvidence[];
  readonly against: readonly PaperEvidence[];
}

const tellers: Readonly<Record<PaperOption, (ground: Ground) => Sides>> = {
  stay,
  'stay-selectively': selectively,
  'strengthen-own-guidelines': guidelines,
  'address-it-publicly': addressing,
  mirror,
  leave,
};

function platformOf({ comparison }: Ground, side: number): string {
  const platform = comparison.sides[side]?.subject.platform;
  return platform === undefined ? 'the other side' : platformNames[platform];
}

/** Every option with what the data say for and against it. */
export function optionsOf(ground: Ground): PaperOptionEvidence[] {
  return paperOptions.map((option) => {
    const told = tellers[option](ground);
    const pointing = (to: PaperOption) => valuesFor(ground, to);
    // Staying and leaving are each other's opposite; a value for what lies between speaks against neither.
    const opposed = option === 'stay' ? pointing('leave') : option === 'leave' ? pointing('stay') : [];
    return { option, for: [...pointing(option), ...told.for], against: [...opposed, ...told.against] };
  });
}

/** The stated values that speak for an option. */
function valuesFor({ values, about }: Ground, option: PaperOption): PaperEvidence[] {
  return values.flatMap((value) => {
    if (value.status === 'cannot-tell') return [];
    const isMet = value.status === 'met';
    if ((isMet ? value.whenMet : value.whenNotMet) !== option) return [];
    const limit = value.atMost === null ? `at least ${figure(value.atLeast ?? 0)}` : `at most ${figure(value.atMost)}`;
    const text = `The value “${value.name}” (weight ${figure(value.weight)}) is ${isMet ? 'met' : 'not met'}: ${ranged(value.found ?? 0, value.ci95)} against ${limit}.`;
    const strength = value.ci95 === null ? 'seen' : 'shown';
    return [point(`value-${value.status}`, text, { side: about, n: value.n, ci95: value.ci95, strength })];
  });
}

function stay(ground: Ground): Sides {
  const { report, about } = ground;
  return {
    for: [
      ...measured(ground, 'support', about, (found) => `People support: ${found}.`),
      ...supporters(ground),
      ...measured(
        ground,
        'reach',
        about,
        (found) => `Own posts are met with a response: ${found} (${basisOf(ground)}).`,
      ),
      ...when(report.toxicity.trend.verdict === 'better', () =>
        trendPoint(ground, 'A smaller share of messages was flagged in the second half of the days seen'),
      ),
      ...higherElsewhere(ground),
    ],
    against: burdens(ground),
  };
}

/** What speaks against being here, for *stay* against it and for *leave* for it. */
function burdens(ground: Ground): PaperEvidence[] {
  const { report, about } = ground;
  const fell = report.reach.changes.filter(({ verdict }) => verdict === 'fell');
  return [
    ...when(report.toxicity.danger.length > 0, () =>
      point('danger', `${counted(report.toxicity.danger.length, 'message')} of danger, at the top of this page.`, {
        side: about,
        n: report.toxicity.judged,
      }),
    ),
    ...burden(ground, 'abuse', (found) => `${found}.`),
    ...when(report.toxicity.trend.verdict === 'worse', () =>
      trendPoint(ground, 'A larger share of messages was flagged in the second half of the days seen'),
    ),
    ...lowerElsewhere(ground),
    ...fell.map(({ event, at, ratio, ci95, before, after, basis }) =>
      point(
        'reach-fell',
        `A typical post gets fewer ${basis === 'views' ? 'views' : 'likes and reposts'} than before ${dateInWords(event, at)}: ${times(ratio ?? 0, ci95)}.`,
        { side: about, n: before.n + after.n, ci95, strength: 'shown' },
      ),
    ),
    ...burden(ground, 'reading-minutes', (found) => `It takes ${found}.`),
  ];
}

/** A figure that weighs against being here; none where it keeps to a limit that the values state. */
function burden(ground: Ground, id: 'abuse' | 'reading-minutes', words: (figure: string) => string): PaperEvidence[] {
  const borne = ground.values.some(
    ({ figure: of, status, atMost }) => of === id && status === 'met' && atMost !== null,
  );
  return borne ? [] : measured(ground, id, ground.about, words);
}

function trendPoint({ report, about }: Ground, words: string): PaperEvidence {
  const { ratio, ci95 } = report.toxicity.trend;
  return point('trend', `${words}: ${times(ratio ?? 1, ci95)}.`, {
    side: about,
    n: report.toxicity.judged,
    ci95,
    strength: 'shown',
  });
}

function supporters({ report, about }: Ground): PaperEvidence[] {
  const { loyal, stillWriting } = report.conversation.supporters;
  if (loyal.accounts === null || loyal.accounts === 0 || stillWriting === null) return [];
  const text = `Of ${counted(loyal.accounts, 'account')} that supported twice or more in the first half, ${figure(stillWriting)} still write.`;
  return [point('supporters', text, { side: about, n: loyal.accounts, ci95: null })];
}

function basisOf(ground: Ground): string {
  return cellOf(ground, 'reach', ground.about)?.basis === 'views' ? 'views' : 'likes and reposts';
}

/** Where another platform has more abuse, or posts get less there. Differences are this side's over the first's. */
function higherElsewhere(ground: Ground): PaperEvidence[] {
  return [
    ...differenceFrom(ground, 'abuse', 'higher', 'More of 1,000 messages is flagged on'),
    ...differenceFrom(ground, 'reach', 'lower', 'Posts get less for 1,000 followers on'),
  ];
}

function lowerElsewhere(ground: Ground): PaperEvidence[] {
  return [
    ...differenceFrom(ground, 'abuse', 'lower', 'Less of 1,000 messages is flagged on'),
    ...differenceFrom(ground, 'reach', 'higher', 'Posts get more for 1,000 followers on'),
  ];
}

/** Told where the paper is about the first side alone: that is what every other is held against. */
function differenceFrom(
  ground: Ground,
  id: 'abuse' | 'reach',
  verdict: 'higher' | 'lower',
  words: string,
): PaperEvidence[] {
  if (ground.about !== 0) return [];
  const others = elsewhere(ground);
  return shownDifferences(ground, id, verdict)
    .filter(({ side }) => others.includes(side))
    .map(({ side, ratio, ci95 }) => {
      const platform = platformOf(ground, side);
      const high = ci95?.[1] ?? null;
      const range: readonly [number, number] | null = ci95 === null || high === null ? null : [ci95[0], high];
      const howMuch = ratio === null ? '' : `: ${times(ratio, range)}`;
      const n = cellOf(ground, id, side)?.n ?? null;
      return point(`${id}-elsewhere`, `${words} ${platform}${howMuch}.`, { side, n, ci95: range, strength: 'shown' });
    });
}

function mirror(ground: Ground): Sides {
  const others = elsewhere(ground);
  const there = others.flatMap((side) => {
    const platform = platformOf(ground, side);
    return [
      ...measured(ground, 'reach', side, (found) => `On ${platform} own posts get a response: ${found}.`),
      ...measured(ground, 'support', side, (found) => `On ${platform} people support: ${found}.`),
    ];
  });
  const cost = [ground.about, ...others].flatMap((side) => {
    const platform = platformOf(ground, side);
    return measured(ground, 'reading-minutes', side, (found) => `On ${platform} it takes ${found}; both add up.`);
  });
  return {
    for: [...there, ...overlapPoints(ground, others)],
    against:
      others.length === 0
        ? [notMeasured('no-other-platform', 'What a mirror would find: no data of another platform were given.')]
        : cost,
  };
}

function overlapPoints(ground: Ground, others: readonly number[]): PaperEvidence[] {
  const { comparison, about } = ground;
  if (about !== 0) return [];
  return comparison.overlaps.flatMap(({ side, linkedOfFirst, profilesOfFirst }) => {
    // None is no evidence: most people link nothing.
    if (!others.includes(side) || linkedOfFirst === null || linkedOfFirst === 0) return [];
    const platform = platformOf(ground, side);
    const text = `Of ${counted(profilesOfFirst, 'account')} here with a known profile, ${figure(linkedOfFirst)} publish a link to or from one that writes to you on ${platform}; at least so many are on both.`;
    return [point('overlap', text, { side, n: profilesOfFirst })];
  });
}

function leave(ground: Ground): Sides {
  const { report, about } = ground;
  const support = report.toxicity.byClass.support;
  const close = (report.impersonation.candidates ?? []).filter(({ labelledParody }) => labelledParody !== true).length;
  return {
    for: burdens(ground),
    against: [
      ...when((support.count ?? 0) > 0, () =>
        point(
          'supporters-lost',
          `${counted(support.authors ?? 0, 'account')} wrote ${counted(support.count ?? 0, 'message')} flagged as support here.`,
          { side: about, n: report.toxicity.judged },
        ),
      ),
      // Likeness is told from profiles: where some came by an API that is left out, nothing is said of it.
      ...when(close > 0 && ground.sides[about]?.profilesMixed === false, () =>
        point(
          'handle-left',
          `${counted(close, 'account')} could already be taken for this one; a handle given up can be taken.`,
          {
            side: about,
            n: report.impersonation.compared,
          },
        ),
      ),
      ...overlapPoints(ground, elsewhere(ground)),
      ...higherElsewhere(ground),
      notMeasured('who-would-follow', 'How many would follow elsewhere: people who only read leave no trace here.'),
    ],
  };
}
