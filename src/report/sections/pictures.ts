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
  const same = matches.filter(({ verdict }) => verdict === 'same');
  const profile = same.filter(({ of }) => of === 'profile');
  const shown = doctored.slice(0, paper.most(matchesShown));
  const more = doctored.length - shown.length;
  const beside = `${counted(saved, 'saved picture')} beside ${counted(own, 'picture')} of your posts and profile`;
  return [
    ...heading(`Pictures · ${beside}`),
    ...paragraph(own === 0 && saved > 0 ? nothingBeside : foundInWords(doctored.length, same.length, unreadable)),
    ...shown.flatMap((match) => bullet(matchInWords(match))),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...(profile.length === 0 ? [] : paragraph(profileInWords(profile, paper))),
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

function matchInWords({ picture, post, original, of, changedShare, distance }: PictureMatch): string {
  const source = of === 'profile' ? `your profile picture, ${original}` : sourceOf(original, post);
  return `${picture}: close to ${source}; ${differenceInWords(changedShare, distance)}`;
}

function sourceOf(original: string, post: string | null): string {
  return post === null ? original : `${original} of your post ${post}`;
}

/** Saved pictures that are the subject's own profile picture: of an account somebody took for the subject's, it says much. */
function profileInWords(same: readonly PictureMatch[], paper: Paper): string {
  const names = same.slice(0, paper.most(matchesShown)).map(({ picture }) => picture);
  const more = same.length - names.length;
  const list = more === 0 ? names.join(', ') : `${names.join(', ')} and ${formatCount(more)} more`;
  return `The same as your profile picture: ${list}. If another account shows it as its own, compare the handles.`;
}

function differenceInWords(changedShare: number | null, distance: number): string {
  if (changedShare === null) return `it could not be laid over yours (${formatCount(distance)} of 64 points differ)`;
  if (changedShare === 0) return 'where they overlap nothing differs: see whether it was cut or mirrored';
  return `${percent(changedShare)} of the picture differs`;
}
