/** A value of a column. Ids are strings: integers above 2^53 do not survive a driver. */
export type SqlValue = string | number | null;

/** What can be bound: bytes are for long JSON texts, which a driver takes five times faster than a string. */
export type SqlParameter = SqlValue | Uint8Array;

/** A row as the drivers give it: columns by name. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/**
 * The whole of what xhealth asks of a SQLite driver. Statements run one after the other in the order they were
 * called; each is prepared once and kept.
 */
export interface Driver {
  readonly name: string;
  /** Runs statements without parameters or results. */
  exec(sql: string): Promise<void>;
  /** Runs one statement and gives the number of rows it changed. */
  run(sql: string, parameters?: readonly SqlParameter[]): Promise<number>;
  all(sql: string, parameters?: readonly SqlParameter[]): Promise<readonly SqlRow[]>;
  close(): Promise<void>;
}
