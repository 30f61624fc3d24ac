import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/model/event.ts';

const event = (name: string, time: string) => ({ name, at: Date.parse(time) });

describe('the events that are looked at', () => {
  it('[U] are the platform’s and those named, by date, a platform’s day giving way to the user’s name for it', () => {
    const named = [event('mine', '2022-10-27T00:00Z'), event('rename', '2021-01-01T00:00Z')];

    expect(eventsOf(['x', 'x'], []).map(({ name }) => name)).toEqual(['takeover']);
    expect(eventsOf(['x'], named).map(({ name }) => name)).toEqual(['rename', 'mine']);
    expect(eventsOf(['mastodon'], [])).toEqual([]);
  });

  it('[U] are told once though given twice; another name or another day is another event', () => {
    const given = [
      event('verified', '2023-04-20T00:00Z'),
      event('verified', '2023-04-20T12:00Z'),
      event('verified', '2023-04-20T00:00Z'),
      event('verified', '2023-04-21T00:00Z'),
      event('talk', '2023-04-20T00:00Z'),
    ];

    expect(eventsOf([], given)).toEqual([given[0], given[4], given[3]]);
  });
});
