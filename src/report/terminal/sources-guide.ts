import type { Platform } from '../../model/account.ts';
import type { ReportOptions } from '../reporter.ts';
import type { Block, GuideSection, SourcesGuide } from '../sources-guide/guide.ts';
import { platformNames } from '../words.ts';
import { together } from '../wrap.ts';
import { aside, bind, bullet, heading, layPaper, type Paper, paragraph } from './paper.ts';

type GuideOptions = Pick<ReportOptions, 'columns' | 'colour'>;

/** One guide, step by step. */
export function guideText(guide: SourcesGuide, options: GuideOptions): string {
  const paper = layPaper({ ...options, showText: 'none' });
  return bind([
    [...heading(paper, guide.title), ...aside(paper, `Checked ${guide.checked}. Menus and prices move.`)],
    ...guide.sections.map((section) => sectionLines(section, paper)),
  ]);
}

/** The platforms there is a guide for and those there is none for yet. */
export function platformList(
  guides: readonly SourcesGuide[],
  unread: readonly Platform[],
  options: GuideOptions,
): string {
  const paper = layPaper({ ...options, showText: 'none' });
  const names = unread.map((platform) => platformNames[platform]).join(', ');
  return bind([
    [
      ...heading(paper, 'Where the data comes from'),
      ...guides.flatMap((guide) => bullet(paper, `${guide.title}: ${together(`xhealth sources ${guide.platform}`)}`)),
      ...(names === '' ? [] : paragraph(paper, `Not read yet: ${names}.`)),
    ],
  ]);
}

function sectionLines(section: GuideSection, paper: Paper): string[] {
  const { title, kinds, blocks } = section;
  const named = kinds === undefined ? [] : aside(paper, `Its name in reports and for --as: ${kinds.join(', ')}.`);
  return [...heading(paper, title), ...blocks.flatMap((block) => blockLines(block, paper)), ...named];
}

function blockLines(block: Block, paper: Paper): string[] {
  switch (block.kind) {
    case 'text':
      return paragraph(paper, block.text);
    case 'command':
      return ['', ...paragraph(paper, block.command, 4).map((line) => paper.ink.cyan(line)), ''];
    case 'steps':
      return block.items.flatMap((item, index) => bullet(paper, item, `${index + 1}.`));
    case 'points': {
      const title = block.title === null ? [] : paragraph(paper, `${block.title}:`);
      return [...title, ...block.items.flatMap((item) => bullet(paper, item))];
    }
  }
}
