/** Six hexadecimal digits of the FNV-1a hash of `text` (offset basis and prime as published by Fowler, Noll and Vo). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0').slice(-6);
}
