import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** No session is longer. */
const longest = 64 * 1024;

/**
 * What a login gave, in a file of mode 0600 beside the cache and never in the cache itself. A file that cannot be read, or that
 * others could read, is as good as none; one that cannot be written costs a login the next time.
 */
export function keptSession(cache: string, platform: string) {
  const path = `${cache}.${platform}-session`;
  return {
    async read(): Promise<string | null> {
      try {
        const { mode, size } = statSync(path);
        if (size > longest || (process.platform !== 'win32' && (mode & 0o077) !== 0)) return null;
        return readFileSync(path, 'utf8');
      } catch {
        return null;
      }
    },
    async write(text: string | null): Promise<void> {
      try {
        if (text === null) return rmSync(path, { force: true });
        const fresh = `${path}.new`;
        rmSync(fresh, { force: true });
        writeFileSync(fresh, text, { mode: 0o600, flag: 'wx' });
        chmodSync(fresh, 0o600);
        renameSync(fresh, path);
      } catch {
        // Logging in anew is all it costs.
      }
    },
  };
}
