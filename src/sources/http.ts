/** What a platform's headers say of its limit. */
export interface RateLimit {
  /** Calls left in this window. */
  readonly remaining: number;
  /** When the window begins anew, milliseconds since 1970. */
  readonly resetAt: number;
}

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; makes it a POST. */
  readonly body?: unknown;
}

/** An answer with a status of 2xx and a body of JSON. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Every call to a platform. Waits for its limits, tries again what may pass, keeps to the host, and reads no more than it
 * can hold. Throws an `ApiError` for what does not pass.
 */
export interface HttpClient {
  json(url: string, options?: HttpOptions): Promise<HttpAnswer>;
}
