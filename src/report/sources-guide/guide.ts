import type { Platform } from '../../model/account.ts';

/** Part of a guide: prose, steps in order, points in any order, or a command to type. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'points'; readonly title: string | null; readonly items: readonly string[] }
  | { readonly kind: 'command'; readonly command: string };

export interface GuideSection {
  readonly title: string;
  /** Kinds of inputs it tells of: words of `--as`. */
  readonly kinds?: readonly string[];
  readonly blocks: readonly Block[];
}

/** How to get a platform's data: dated, because menus and prices move. */
export interface SourcesGuide {
  readonly platform: Platform;
  readonly title: string;
  /** Month and year in which somebody last compared it with the platform. */
  readonly checked: string;
  readonly sections: readonly GuideSection[];
}

export function text(content: string): Block {
  return { kind: 'text', text: content };
}

export function steps(...items: readonly string[]): Block {
  return { kind: 'steps', items };
}

export function points(title: string | null, ...items: readonly string[]): Block {
  return { kind: 'points', title, items };
}

export function command(line: string): Block {
  return { kind: 'command', command: line };
}

/**
 * All guides as the page `docs/sources.md`.
 * @internal
 */
export function sourcesPage(guides: readonly SourcesGuide[]): string {
  const note = '<!-- Written by scripts/write-docs.js from src/report/sources-guide. Change it there. -->';
  const lead =
    'What each platform can give, what it never gives, and how to get it. `xhealth sources` prints the same.';
  return `${['# Sources', note, lead, ...guides.flatMap(guideMarkdown)].join('\n\n')}\n`;
}

function guideMarkdown(guide: SourcesGuide): string[] {
  const checked = `Checked ${guide.checked}. Menus and prices move.`;
  return [`## ${guide.title}`, checked, ...guide.sections.flatMap(sectionMarkdown)];
}

function sectionMarkdown(section: GuideSection): string[] {
  const names = section.kinds?.map((kind) => `\`${kind}\``).join(', ');
  const named = names === undefined ? [] : [`Its name in reports and for \`--as\`: ${names}.`];
  return [`### ${section.title}`, ...section.blocks.map(blockMarkdown), ...named];
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'command':
      return `\`\`\`sh\n${block.command}\n\`\`\``;
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    case 'points': {
      const list = block.items.map((item) => `- ${item}`).join('\n');
      return block.title === null ? list : `${block.title}:\n\n${list}`;
    }
  }
}
