import type { CacheInfo } from '../model/cache-info.ts';
import { safeJson } from './json/safe-json.ts';
import type { ReportOptions } from './reporter.ts';
import { cacheInfoText } from './terminal/cache-info.ts';

/** What a cache holds as text for a terminal, or as one JSON object; ends with a newline. */
export function renderCacheInfo(
  info: CacheInfo,
  options: Pick<ReportOptions, 'columns' | 'colour'> & { readonly format: 'terminal' | 'json' },
): string {
  return options.format === 'json' ? safeJson(info) : cacheInfoText(info, options);
}
