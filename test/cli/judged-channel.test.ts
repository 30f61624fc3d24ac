import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { demo, runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const name = 'xhealth:judged';
let told = 0;
const listen = () => {
  told += 1;
};

afterEach(() => unsubscribe(name, listen));

it('[I] a run tells once that all is read, stored and judged, as the benchmark hears it', async () => {
  subscribe(name, listen);
  const { code } = await runCli(['analyse', demo, '--cache', join(folder, 'told.sqlite'), '--format', 'json']);

  expect(code).toBe(0);
  expect(told).toBe(1);
});
