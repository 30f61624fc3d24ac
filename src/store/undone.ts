/**
 * Failures on which SQLite takes back the whole transaction by itself (https://www.sqlite.org/lang_transaction.html, "Response To Errors Within A
 * Transaction"): what is asked for next would be kept one by one, half of what belongs together.
 */
const undoing = /SQLITE_(?:FULL|IOERR|NOMEM|INTERRUPT)|disk is full|disk I\/O error|out of memory/;

/** Stops a connection after such a failure: until it is closed, whatever is asked for fails as that did. */
export class Guard {
  #failure: { readonly error: unknown } | null = null;

  /** Throws what the connection failed with. */
  check(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }

  /** Takes note of a failure, and gives it back to be thrown. */
  note(error: unknown): unknown {
    if (this.#failure === null && error instanceof Error) {
      const code = 'code' in error ? String(error.code) : '';
      if (undoing.test(`${code} ${error.message}`)) this.#failure = { error };
    }
    return error;
  }
}
