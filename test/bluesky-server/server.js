/*
 * A PDS and an AppView on loopback with invented people on them. Writes one line of JSON when the scene stands, then one for
 * each command that comes on standard input. Ends when that is closed.
 */
import { createInterface } from 'node:readline';
import { TestNetwork } from '@atproto/dev-env';
import { makeScene } from './scene.js';

// What the servers log would stand between the lines of JSON.
process.env.LOG_ENABLED = 'false';

const network = await TestNetwork.create({ dbPostgresSchema: 'xhealth' });
const scene = await makeScene(network);

function say(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

say(await scene.facts());
for await (const line of createInterface({ input: process.stdin })) {
  const { name, ...options } = JSON.parse(line);
  try {
    say(await scene[name](options));
  } catch (error) {
    say({ failed: String(error?.stack ?? error) });
  }
}
await network.close();
process.exit(0);
