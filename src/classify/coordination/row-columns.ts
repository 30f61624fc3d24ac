import { growingFloat64, growingInt32, growingUint8, growingUint32 } from '../../arrays/growing.ts';

/** What is kept of each message, one entry a row. */
export interface RowColumns {
  readonly length: number;
  readonly authors: Uint32Array;
  /** Milliseconds since 1970 UTC; NaN unknown. */
  readonly times: Float64Array;
  /** 1: flagged. */
  readonly abusive: Uint8Array;
  /** Number of the message's text among the different ones; -1: too short or too common to tell anything. */
  readonly texts: Int32Array;
  /** Number of the post it answers; -1: none. */
  readonly posts: Int32Array;
}

/** One row as numbers. */
export interface RowNumbers {
  readonly author: number;
  readonly at: number;
  readonly abusive: boolean;
  readonly text: number;
  readonly post: number;
}

/** Columns that are filled row by row: 21 bytes each. */
export function createRowColumns(): { add(row: RowNumbers): void; columns(): RowColumns } {
  const authors = growingUint32();
  const times = growingFloat64();
  const abusive = growingUint8();
  const texts = growingInt32();
  const posts = growingInt32();
  return {
    add(row): void {
      authors.push(row.author);
      times.push(row.at);
      abusive.push(row.abusive ? 1 : 0);
      texts.push(row.text);
      posts.push(row.post);
    },
    columns(): RowColumns {
      const length = authors.length();
      return {
        length,
        authors: authors.values().subarray(0, length),
        times: times.values().subarray(0, length),
        abusive: abusive.values().subarray(0, length),
        texts: texts.values().subarray(0, length),
        posts: posts.values().subarray(0, length),
      };
    },
  };
}
