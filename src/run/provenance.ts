import { createHash } from 'node:crypto';
import { resamplingSeed } from '../analyse/resample.ts';
import type { InputDigest, Provenance } from '../model/provenance.ts';
import {
  labelsOfSample,
  listInputs,
  type Store,
  type StoredInput,
  type StoredSubject,
  samplesOf,
  sightingDigests,
} from '../store/index.ts';
import type { AnalysisRequest } from './request.ts';

/** What this report is made with. `thisRun`: rows of the inputs read now, which alone count with `--only-inputs`. */
export async function provenanceOf(
  store: Store,
  request: AnalysisRequest,
  { subjects, thisRun }: { readonly subjects: readonly StoredSubject[]; readonly thisRun: readonly number[] },
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
    labels: await labelsDigest(store, subjects),
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

/** Labels alone: that a sample was drawn changes no figure. */
async function labelsDigest(store: Store, subjects: readonly StoredSubject[]): Promise<string> {
  const samples = await samplesOf(
    store.driver,
    subjects.map(({ rid }) => rid),
  );
  const said: (readonly [item: string, rater: string, answer: number | null])[] = [];
  for (const { rid } of [...samples].sort((a, b) => a.rid - b.rid))
    for (const { item, rater, answer } of await labelsOfSample(store.driver, rid)) said.push([item, rater, answer]);
  return sha256(said);
}

function inputDigest(input: StoredInput, grown: string): InputDigest {
  const { kind, platform, channel, identity } = input;
  return { kind, platform, channel, digest: identity ?? sha256([input.path, grown]) };
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
