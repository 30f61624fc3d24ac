import { cutHandle, handleRules, lookalikeHandles } from './classify/impersonation/index.ts';
import { UsageError } from './errors.ts';
import type { Platform } from './model/account.ts';
import type { LookalikeHandle } from './model/lookalike.ts';

export interface LookalikesRequest {
  /** As the user wrote it, with or without `@`. */
  readonly handle: string;
  readonly platform: Platform;
  readonly limit: number;
}

/**
 * The handles of a platform that could pass for one, best first. Reads and asks nothing. Throws a `UsageError` where the
 * platform does not allow the handle itself.
 */
export function runLookalikes({ handle, platform, limit }: LookalikesRequest): readonly LookalikeHandle[] {
  const cut = cutHandle(platform, handle);
  if (cut !== null) return lookalikeHandles(platform, cut, limit);
  throw new UsageError(`${JSON.stringify(handle)} is no handle on ${platform}.`, {
    code: 'invalid-handle',
    hint: `A handle there is ${handleRules[platform].words}. --platform names another platform.`,
  });
}
