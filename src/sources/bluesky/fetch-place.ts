import { isLoopback } from '../http-address.ts';
import { listOf, objectOf, objectsOf, textOf } from '../loose.ts';

/** Where Bluesky's own accounts log in. */
export const ownService = 'https://bsky.social';

/** An address without what `xrpc/` is put behind. */
export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

/**
 * The server an account lives on: the service in its DID document whose id ends in `#atproto_pds` (atproto.com/specs/did). All
 * calls go there, and it hands them on. Whoever logs in over TLS stays with TLS, and whoever tests on their own machine stays on
 * it; where the document names nothing of the kind, the service asked answers itself.
 */
export function pdsOf(didDoc: unknown, asked: string): string {
  const services = objectsOf(listOf(objectOf(didDoc)?.service));
  const service = services.find(({ id }) => textOf(id)?.endsWith('#atproto_pds') === true);
  const url = urlOf(service?.serviceEndpoint);
  const from = urlOf(asked);
  if (url === null || from === null || url.protocol !== from.protocol) return withoutSlash(asked);
  const isPlain =
    url.username === '' && url.password === '' && url.search === '' && url.hash === '' && url.pathname === '/';
  if (!isPlain || isLoopback(url.hostname) !== isLoopback(from.hostname)) return withoutSlash(asked);
  return url.origin;
}

function urlOf(value: unknown): URL | null {
  const text = textOf(value);
  return text !== null && URL.canParse(text) ? new URL(text) : null;
}
