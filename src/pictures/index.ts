export { comparePictures, type OwnPicture } from './compare.ts';
export { whyNoPictures } from './decoder.ts';
export { type SavedPictures, savedPictures } from './saved-pictures.ts';
