import { command, type GuideSection, points, steps, text } from './guide.ts';

export const xPictures: GuideSection = {
  title: 'Pictures others posted of you',
  blocks: [
    text(
      'Somebody may have changed a picture you posted: other words, a sticker, a part cut off. xhealth lists saved ' +
        'pictures that are close to one in your archive but not the same. It downloads none: you or a friend save them.',
    ),
    steps(
      'Make an empty folder. A friend can do all of this, and you need not look.',
      'Open the post, then the picture, so that it fills the window. Right-click it and choose Save image as (on a ' +
        'telephone, hold it and choose Save), and put it into the folder. Any name will do. A screenshot works too, ' +
        'less well.',
      'Save the profile picture of an account that may pretend to be you too: the report says where it is yours.',
      'Write down the address of the post: the picture does not tell where it came from.',
      'Give the folder with your archive from X, left as it is: the archive holds the pictures you posted, and ' +
        'those of your profile.',
    ),
    command('xhealth analyse twitter-2026-10-31.zip --pictures saved-pictures'),
    points(
      'It cannot find',
      'your face in another picture, or a picture made by a program',
      'a screenshot of a post you never wrote',
      'changes of a picture that is not in your archive: one from elsewhere, or from a post deleted since',
    ),
  ],
};
