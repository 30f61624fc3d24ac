import { crc32 } from 'node:zlib';
import { buffersOf, readableOf } from './byte-stream.ts';
import type { InputFacts, NamedFile } from './source.ts';

/**
 * The same file, which enters its bytes and checksum into `facts.parts` when it was read to its end or to its damage, and
 * says in `facts.place` how far it is.
 */
export function measured(file: NamedFile, facts: InputFacts): NamedFile {
  return { ...file, open: async () => readableOf(measure(file, facts)) };
}

async function* measure(file: NamedFile, facts: InputFacts): AsyncGenerator<Buffer> {
  let bytes = 0;
  let sum = 0;
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const chunk of buffersOf(await file.open())) {
      bytes += chunk.length;
      facts.place = { name: file.name, bytes, size: file.size };
      if (file.crc32 === undefined) sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    failure = { error };
  }
  // A damaged file must not pass for the whole one, of which its container tells.
  const stated = failure === null ? file.crc32 : flipped(file.crc32);
  facts.parts.push({ name: file.name, bytes, crc32: stated ?? sum });
  if (failure !== null) throw failure.error;
}

function flipped(sum: number | undefined): number | undefined {
  return sum === undefined ? undefined : ~sum >>> 0;
}
