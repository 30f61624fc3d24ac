import type { Provenance } from '../../model/provenance.ts';
import type { ReportV1 } from './v1-schema.ts';

/** What a report was made with, as version 1 says it. */
export function provenanceV1(provenance: Provenance): ReportV1['provenance'] {
  const { options } = provenance;
  return {
    fingerprint: provenance.fingerprint,
    inputs: provenance.inputs.map(({ kind, platform, channel, digest }) => ({ kind, platform, channel, digest })),
    labels: provenance.labels,
    options: {
      events: options.events.map(({ name, at }) => ({ name, at })),
      eventSpan: options.eventSpan,
      messages: options.messages,
      onlyInputs: options.onlyInputs,
      showText: options.showText,
      showAuthors: options.showAuthors,
      pictures: options.pictures,
    },
    seed: provenance.seed,
  };
}
