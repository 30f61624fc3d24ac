import { expect, it } from 'vitest';
import { formats } from '../../src/sources/index.ts';
import { kindsFromApi } from '../../src/sources/kinds-from-api.ts';

it('[U] the kinds that come from an API are those whose formats say so', () => {
  const said = formats.filter(({ channel, fromApi }) => channel === 'api' || fromApi === true);

  expect([...kindsFromApi].sort()).toEqual(said.map(({ kind }) => kind).sort());
});
