import { baseName, folderOf, headOf } from '../file-place.ts';
import { isGitLfsPointer } from '../open-input.ts';
import type { ArchiveClaim, NamedFile } from '../source.ts';

/** Sections an export begins with, over the years. */
const sections =
  /^\s*\{\s*"(?:(?:Your )?Activity|Ads and data|App Settings|Comment|Direct Messages?|Likes and Favorites|Post|Profile(?: And Settings)?|Tiktok [\w ]{1,30}|Video|Income[\w+ ]{0,30}|Off TikTok Activity|Location Review|Poll)"\s*:/i;

/** Names of lists and sections that no other platform's export has. */
const marks =
  /"(VideoList|SearchList|FansList|ItemFavoriteList|FavoriteVideoList|FavoriteSoundList|CommentsList|ChatHistory|BlockList|ProfileMap|Video Browsing History|Watch History|Follower List|Like List|Block List)"\s*:/g;

const knownNames = /^user_data(?:_tiktok)?(?: ?\(\d{1,3}\)|_\d{1,3})?\.json$/i;

/** Whether a file is an export, by how it begins; where that cannot be read, or was not fetched, by its name. */
async function isExport(file: NamedFile): Promise<boolean> {
  const name = baseName(file.name);
  const head = await headOf(file);
  if (head === null || isGitLfsPointer(head)) return /tiktok/i.test(name) && knownNames.test(name);
  if (!/^\s*\{/.test(head)) return false;
  const found = new Set(Array.from(head.matchAll(marks), ([, mark]) => mark)).size;
  return sections.test(head) ? found > 0 || knownNames.test(name) : found > 1;
}

/** The exports among some files: each is one JSON file, of whatever name. */
export async function claimExports(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  for (const file of files) {
    // The app of the same company exports beside it.
    if (/lemon8/i.test(baseName(file.name)) || (files.length > 1 && !/\.json$/i.test(file.name))) continue;
    if (await isExport(file)) claims.push({ root: rootOf(file, files), files: [file] });
  }
  return claims;
}

/** Two exports in one folder are told apart by their names. */
function rootOf(file: NamedFile, files: readonly NamedFile[]): string {
  const folder = folderOf(file.name);
  const beside = files.filter(({ name }) => folderOf(name) === folder && knownNames.test(baseName(name)));
  return beside.length > 1 ? file.name : folder.replace(/\/$/, '');
}
