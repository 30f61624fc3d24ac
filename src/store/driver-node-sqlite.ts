import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Driver, SqlParameter, SqlRow } from './driver.ts';
import { Guard } from './undone.ts';

/** Opens a file with Node's own SQLite, which every Node from 24 on has without a warning. Its work is synchronous. */
export async function openNodeSqlite(path: string): Promise<Driver> {
  const { DatabaseSync } = await import('node:sqlite');
  return new NodeSqliteDriver(new DatabaseSync(path));
}

class NodeSqliteDriver implements Driver {
  readonly name = 'node:sqlite';
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #guard = new Guard();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async exec(sql: string): Promise<void> {
    this.#guarded(() => this.#database.exec(sql));
  }

  async run(sql: string, parameters: readonly SqlParameter[] = []): Promise<number> {
    return this.#guarded(() => Number(this.#prepare(sql).run(...parameters).changes));
  }

  async all(sql: string, parameters: readonly SqlParameter[] = []): Promise<readonly SqlRow[]> {
    return this.#guarded(() => this.#prepare(sql).all(...parameters) as SqlRow[]);
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#database.close();
  }

  #guarded<T>(work: () => T): T {
    this.#guard.check();
    try {
      return work();
    } catch (error) {
      throw this.#guard.note(error);
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
