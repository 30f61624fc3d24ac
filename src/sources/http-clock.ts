/** Time and chance, so that tests need neither wait nor guess. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal is raised. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to 1, 1 excluded. */
  random(): number;
}

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
  random: () => Math.random(),
};
