import { describe, expect, it } from 'vitest';
import { dateNamed } from '../../../src/classify/quotations/index.ts';

const written = Date.parse('2024-02-10T15:00:00Z');

/** The days named by a text whose quotation stands between bars. */
function daysOf(marked: string, reported = false): string | null {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const days = dateNamed(marked.replaceAll('|', ''), { start, end, reported }, written);
  if (days === null) return null;
  return [days.from, days.to].map((at) => new Date(at).toISOString().slice(0, 10)).join(' ');
}

describe('the time a quotation is said to be of', () => {
  it.each([
    ['"|All of it|" (Dr Name, 2021)', '2021-01-01 2021-12-31'],
    ['In 2019 she said "|All of it|"', '2019-01-01 2019-12-31'],
    ['"|All of it|" she wrote on 5th March 2021.', '2021-03-05 2021-03-05'],
    ['On March 5, 2021 you tweeted "|All of it|"', '2021-03-05 2021-03-05'],
    ['2021-03-05: she said "|All of it|"', '2021-03-05 2021-03-05'],
    ['back in Sept 2020 you said "|All of it|"', '2020-09-01 2020-09-30'],
    ['Dr Name on the radio in March: "|All of it|"', '2023-03-01 2023-03-31'],
    ['Dr Name in January: "|All of it|"', '2024-01-01 2024-01-31'],
    ['yesterday you said "|All of it|"', '2024-02-09 2024-02-09'],
    ['Two years ago you tweeted "|All of it|"', '2022-01-01 2022-12-31'],
    ['last month she said "|All of it|"', '2024-01-01 2024-01-31'],
    ['"|All of it|" you said 3 weeks ago', '2024-01-17 2024-01-23'],
  ])('[U] %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it('[U] takes what stands nearer', () => {
    expect(daysOf('In 2023 I read "|All of it|" (Dr Name, 2019)')).toBe('2019-01-01 2019-12-31');
    expect(daysOf('In 2019 they asked. And then "|All of it|" in 2022')).toBe('2022-01-01 2022-12-31');
    expect(daysOf('In 2019 they asked. In 2021 she said "|All of it|" and in 2022 again')).toBe(
      '2021-01-01 2021-12-31',
    );
  });

  it('[U] reads the words of what is told without marks, and not those within marks', () => {
    expect(daysOf('you once posted that |in 2020 nobody came|', true)).toBe('2020-01-01 2020-12-31');
    expect(daysOf('she said "|in 2020 nobody came|"')).toBeNull();
  });

  it('[U] ends with the day of the message', () => {
    expect(daysOf('in 2024 she said "|All of it|"')).toBe('2024-01-01 2024-02-10');
  });

  it.each([
    ['in 2030 she will say "|All of it|"'],
    ['in 1999 she said "|All of it|"'],
    ['2021 people read "|All of it|" in her post'],
    ['she may have said "|All of it|"'],
    ['https://example.org/2021/03/in-2020 she said "|All of it|"'],
    ['she said "|All of it|" 200 times'],
    ['2021-13-45: she said "|All of it|"'],
    ['in 2020.5 units she said "|All of it|"'],
    ['she said "|All of it|"'],
  ])('[U] finds none in: %s', (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('[U] is quick with a long text of numbers and months', () => {
    const text = `${'5 March in 2020-03 last may '.repeat(2000)}"|All of it|"${' 3 years ago in march'.repeat(2000)}`;
    const before = performance.now();
    daysOf(text);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
