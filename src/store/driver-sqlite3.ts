import type { Database, Statement } from 'sqlite3';
import type { Driver, SqlParameter, SqlRow } from './driver.ts';
import { Guard } from './undone.ts';

/** Opens a file with the `sqlite3` addon. Rejects where the addon cannot be loaded or the file not opened. */
export async function openSqlite3(path: string): Promise<Driver> {
  const { default: sqlite3 } = await import('sqlite3');
  const database = await new Promise<Database>((resolve, reject) => {
    const opened: Database = new sqlite3.Database(path, (error) => (error ? reject(error) : resolve(opened)));
  });
  return new Sqlite3Driver(database);
}

/**
 * The addon runs statements on a thread pool and in no promised order, so each call waits for the one before it: the
 * work still leaves the main thread.
 */
class Sqlite3Driver implements Driver {
  readonly name = 'sqlite3';
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();
  readonly #guard = new Guard();
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  exec(sql: string): Promise<void> {
    return this.#queue(
      () =>
        new Promise((resolve, reject) => {
          this.#database.exec(sql, (error) => (error ? reject(error) : resolve()));
        }),
    );
  }

  run(sql: string, parameters: readonly SqlParameter[] = []): Promise<number> {
    return this.#queue(async () => {
      const statement = await this.#prepare(sql);
      return new Promise((resolve, reject) => {
        statement.run(parameters, function (error) {
          if (error) reject(error);
          else resolve(this.changes);
        });
      });
    });
  }

  all(sql: string, parameters: readonly SqlParameter[] = []): Promise<readonly SqlRow[]> {
    return this.#queue(async () => {
      const statement = await this.#prepare(sql);
      return new Promise((resolve, reject) => {
        statement.all<SqlRow>(parameters, (error, rows) => (error ? reject(error) : resolve(rows)));
      });
    });
  }

  async close(): Promise<void> {
    await this.#last;
    await Promise.all([...this.#statements.values()].map(finalize));
    await new Promise<void>((resolve, reject) => {
      this.#database.close((error) => (error ? reject(error) : resolve()));
    });
  }

  #queue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => {
      this.#guard.check();
      return work();
    });
    this.#last = result.catch((error: unknown) => this.#guard.note(error));
    return result;
  }

  async #prepare(sql: string): Promise<Statement> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = await new Promise<Statement>((resolve, reject) => {
      const prepared: Statement = this.#database.prepare(sql, (error) => (error ? reject(error) : resolve(prepared)));
    });
    this.#statements.set(sql, statement);
    return statement;
  }
}

function finalize(statement: Statement): Promise<void> {
  return new Promise((resolve) => {
    statement.finalize(() => resolve());
  });
}
