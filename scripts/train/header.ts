import { heads } from '../../src/classify/model/shape.ts';
import { WEIGHTS_FORMAT, type WeightsHeader } from '../../src/classify/model/weights.ts';

/** What is fitted to weights: of a header, all but what the file adds. */
export type FittedHeader = Omit<WeightsHeader, 'sha256' | 'checksum' | 'format' | 'heads'>;

/** The header as `combine` wants it. */
export function wholeHeader(header: FittedHeader): WeightsHeader {
  return { ...header, format: WEIGHTS_FORMAT, heads, sha256: '', checksum: 0 };
}
