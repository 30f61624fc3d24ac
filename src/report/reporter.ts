import type { Report } from '../model/report.ts';

/** How much of the words of others is shown: the report holds them already so; this says what to call it. */
export type ShowText = 'none' | 'masked' | 'full';

export interface ReportOptions {
  /** Width of the terminal in cells. */
  readonly columns: number;
  readonly colour: boolean;
  readonly showText: ShowText;
}

/** Turns the one report into one format. Pure: no clock, no files. The result ends with a newline. */
export type Reporter = (report: Report, options: ReportOptions) => string;
