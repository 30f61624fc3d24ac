import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.ts';
import { renderExplanation } from '../../src/report/explain.ts';
import { plain } from './example.ts';
import { explanation } from './explanation-example.ts';

function text(change: Partial<Explanation> = {}): string {
  return renderExplanation({ ...explanation, ...change }, { ...plain, format: 'terminal' });
}

describe('explanation', () => {
  it('[U] says what was judged, why, whether it counts and where it was found', () => {
    const shown = text();

    expect(shown).toContain('A reply on X by @northgate_echo, 29 Oct 2026');
    expect(shown).toContain('Flagged as threat 0.88.');
    expect(shown).toContain('threat, by direct-threat: “will ██████”');
    expect(shown).toContain('In the headline figures: labelled as abuse');
    expect(shown).toContain('mentions.ndjson');
  });

  it('[U] shows no words where there are none to show', () => {
    const shown = text({ text: null, evidence: [{ class: 'threat', by: 'direct-threat', words: null }] });

    expect(shown).toContain('The words are hidden; --show-text full shows them.');
    expect(shown).toContain('threat, by direct-threat\n');
  });

  it('[U] says not judged where the judge abstained', () => {
    const verdict = { ...explanation.verdict, abuse: null, classes: {}, labels: [], direction: null, language: 'cy' };

    expect(text({ verdict, evidence: [] })).toContain(
      'Not judged: nothing here that the rules can read (language cy).',
    );
  });

  it('[U] is one JSON object with the names of the contract', () => {
    const json = JSON.parse(renderExplanation(explanation, { ...plain, format: 'json' }));

    expect(json).toMatchObject({ id: explanation.id, abuse: 0.93, labels: ['threat'], direction: 'subject' });
    expect(json.evidence).toEqual([{ class: 'threat', by: 'direct-threat', words: 'will ██████' }]);
  });
});
