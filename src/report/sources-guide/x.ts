import { type GuideSection, points, type SourcesGuide, text } from './guide.ts';
import { xAnalytics } from './x-analytics.ts';
import { xArchive } from './x-archive.ts';
import { xByAFriend, xCapture, xSavedResponses, xWithoutReading } from './x-captures.ts';
import { xFourcat, xMinetTables, xScraped, xTwarcTables, xWebExporter } from './x-dumps.ts';
import { xApi, xNotRead, xOldDumps, xTables } from './x-files.ts';
import { xPictures } from './x-pictures.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'Is anyone still hearing me? Your archive from X, and tables of X Analytics where you can have them.',
      'How bad is it, who is behind it? A browser capture of your mentions: an archive holds none.',
      'Is it getting worse? A capture cannot tell: it is what somebody scrolled past. Pages of the X API or of a full ' +
        'search can, where they cover all of both spans.',
    ),
    text('Give xhealth all you have in one go: it tells the files apart and counts nothing twice.'),
  ],
};

/** How to get data of X, the way that costs least and hurts least first. */
export const xGuide: SourcesGuide = {
  platform: 'x',
  title: 'X (Twitter): what to get, and how',
  checked: 'Aug 2026',
  sections: [
    start,
    xByAFriend,
    xWithoutReading,
    xCapture,
    xArchive,
    xAnalytics,
    xPictures,
    xSavedResponses,
    xApi,
    xOldDumps,
    xWebExporter,
    xScraped,
    xMinetTables,
    xTwarcTables,
    xFourcat,
    xTables,
    xNotRead,
  ],
};
