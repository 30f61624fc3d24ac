import { createHash } from 'node:crypto';
import { resamplingSeed } from '../analyse/resample.ts';
import type { InputDigest, Provenance } from '../model/provenance.ts';
import { listInputs, type Store, type StoredInput, sightingDigests } from '../store/index.ts';
import type { AnalysisRequest } from './request.ts';

/** What this report is made with. `thisRun`: rows of the inputs read now, which alone count with `--only-inputs`. */
export async function provenanceOf(
  store: Store,
  request: AnalysisRequest,
  thisRun: readonly number[],
): Promise<Provenance> {
  const listed = await listInputs(store.driver);
  const used = listed.filter((input) => !request.onlyInputs || thisRun.includes(input.rid));
  const grown = await sightingDigests(
    store.driver,
    used.filter(({ identity }) => identity === null).map(({ rid }) => rid),
  );
  const inputs = used
    .map((input) => inputDigest(input, grown.get(input.rid) ?? 'nothing'))
    .sort((a, b) => (a.kind + a.digest < b.kind + b.digest ? -1 : 1));
  const { events, eventSpan, messages, onlyInputs, showText, showAuthors, pictures } = request;
  return {
    fingerprint: sha256(inputs),
    inputs,
    options: {
      events: events.map(({ name, at }) => ({ name, at: new Date(at).toISOString() })),
      eventSpan,
      messages,
      onlyInputs,
      showText,
      showAuthors,
      pictures: pictures !== null,
    },
    seed: resamplingSeed,
  };
}

function inputDigest(input: StoredInput, grown: string): InputDigest {
  const { kind, platform, channel, identity } = input;
  return { kind, platform, channel, digest: identity ?? sha256([input.path, grown]) };
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
