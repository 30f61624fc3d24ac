/** What `makeDemo` wrote: paths below the folder, and what each interaction was made to be. */
export interface DemoSummary {
  readonly files: readonly string[];
  readonly interactions: readonly {
    readonly id: string;
    readonly intent: string;
    /** Meant as abuse aimed at the subject. */
    readonly abusive: boolean;
    readonly language: string;
  }[];
}

/** Writes the demo into a folder, replacing what an earlier run left there. The same bytes every time. */
export function makeDemo(folder: string): DemoSummary;
