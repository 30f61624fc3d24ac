import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import type { NamedFile } from '../../src/sources/source.ts';

/** A file of an input that is a text. Any value but a text or bytes is written as JSON. */
export function memoryFile(name: string, content: unknown): NamedFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(text);
  return {
    name,
    size: bytes.length,
    open: async () => Readable.from([bytes]),
    head: async () =>
      bytes
        .subarray(0, 65_536)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
  };
}

/** A file that fails the test when anything looks into it. */
export function sealedFile(name: string): NamedFile {
  async function refuse(): Promise<never> {
    throw new Error(`${name} was opened`);
  }
  return { name, size: 1_000, open: refuse, head: refuse };
}

/** A file that gives its text and then an error, as a damaged entry of a zip does. */
export function damagedFile(name: string, text: string, error: Error): NamedFile {
  async function* content(): AsyncGenerator<Buffer> {
    yield Buffer.from(text);
    throw error;
  }
  return { ...memoryFile(name, text), size: null, open: async () => Readable.from(content()) };
}
