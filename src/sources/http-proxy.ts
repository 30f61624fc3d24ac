import { UsageError } from '../errors.ts';
import { isLoopback } from './http-address.ts';

/** What the environment says of proxies, as undici's `EnvHttpProxyAgent` takes it; empty: none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in either case. Calls over plain http go to this machine alone, so that they
 * go through no proxy of another: their token would cross the network for all to read. Throws a `UsageError` that never holds
 * an address, for there may be a password in it.
 */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies {
  const of = (name: string): string => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? '';
  const plain = addressOf(of('http_proxy'), 'HTTP_PROXY');
  const safe = addressOf(of('https_proxy'), 'HTTPS_PROXY');
  return {
    httpProxy: plain !== '' && isLoopback(new URL(plain).hostname) ? plain : '',
    // As with undici: one proxy that is named is that of both.
    httpsProxy: safe === '' ? plain : safe,
    noProxy: of('no_proxy'),
  };
}

function addressOf(value: string, name: string): string {
  const text = value.trim();
  if (text === '') return '';
  const address = text.includes('://') ? text : `http://${text}`;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return address;
  throw new UsageError(`${name} does not hold the address of a proxy that can be used.`, {
    code: 'proxy-not-known',
    hint: 'Give it as http://proxy.example:3128, or take it out of the environment.',
  });
}
