import type { PictureMatch, Report } from '../../model/report.ts';
import { type Block, bullet, heading, type Paper, paragraph } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { counted } from '../words.ts';
import { percent } from './comparison.ts';

/** Pictures listed on a terminal; all are in the JSON. */
const matchesShown = 10;

/** Saved pictures beside those of own posts; nothing where none were given. */
export function pictures(report: Report, paper: Paper): Block[] {
  const { pictures: given } = report.impersonation;
  if (given === null) return [];
  const { saved, unreadable, own, matches } = given;
  const doctored = matches.filter(({ verdict }) => verdict === 'possible-doctoring');
  const same = matches.length - doctored.length;
  const shown = doctored.slice(0, paper.most(matchesShown));
  const more = doctored.length - shown.length;
  const beside = `${counted(saved, 'saved picture')} beside ${counted(own, 'picture')} of your posts`;
  return [
    ...heading(`Pictures · ${beside}`),
    ...paragraph(own === 0 && saved > 0 ? nothingBeside : foundInWords(doctored.length, same, unreadable)),
    ...shown.flatMap((match) => bullet(matchInWords(match))),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...paragraph(
      'This cannot find your face in a picture that is not yours, a made-up screenshot, or an edit of a picture that ' +
        'is not in these inputs. None found does not mean that none exist.',
    ),
  ];
}

const nothingBeside =
  'There was nothing to compare them with. Pictures of your posts are taken from an archive, which must still be where ' +
  'it was when it was read: name it again.';

function foundInWords(doctored: number, same: number, unreadable: number): string {
  return [
    doctored === 0
      ? 'None is close to a picture of yours and yet different.'
      : `Possible doctoring in ${formatCount(doctored)}: for a person to look at.`,
    ...(same === 0 ? [] : [`${formatCount(same)} ${same === 1 ? 'is' : 'are'} the same as yours.`]),
    ...(unreadable === 0 ? [] : [`${formatCount(unreadable)} could not be read.`]),
  ].join(' ');
}

function matchInWords({ picture, post, original, changedShare, distance }: PictureMatch): string {
  const source = post === null ? original : `${original} of your post ${post}`;
  return `${picture}: close to ${source}; ${differenceInWords(changedShare, distance)}`;
}

function differenceInWords(changedShare: number | null, distance: number): string {
  if (changedShare === null) return `it could not be laid over yours (${formatCount(distance)} of 64 points differ)`;
  if (changedShare === 0) return 'where they overlap nothing differs: see whether it was cut or mirrored';
  return `${percent(changedShare)} of the picture differs`;
}
