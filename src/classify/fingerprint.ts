/** Six hexadecimal digits of the FNV-1a hash of texts one after the other (offset basis and prime as published by Fowler, Noll and Vo). */
export function fingerprint(...texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0').slice(-6);
}
