import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Sexual harassment: propositions, remarks about her body, demands for pictures. */
export const heldSuiteSexual: readonly Family[] = [
  lines(
    'held/suite-sexual-propositions',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Bend over, Doctor, I've got an examination for you
    I'd shag that all day long
    What colour knickers are you wearing in the chamber today?
    how much for a night with you marwood
    You wouldn't be so uptight if somebody gave you a good seeing to, and I'm volunteering
    sit on my face and then we can talk about ULEZ
    I lie awake thinking about what I'd do to you in that surgery of yours. You'd love every inch
    get your tits out for the lads
    Fancy a threesome, nurse? My mate's well up for it and so are you by the look of you
    Bet she's filthy in bed. The posh ones always are
    My Wednesday slot is free if you want to come round and be a naughty girl, councillor
    on your knees where you belong, mouth open 👅
    Come to the Premier Inn on Friday, I'll book, you bring the uniform and nothing underneath
    Would you rather be on top or underneath? Asking as a constituent
    I'd let her prescribe me anything as long as she took it off while she wrote it
    When are you going to stop banging on about air filters and start banging me
    U need a real man in u, then youd calm down
  `,
  ),
  lines(
    'held/suite-sexual-body',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Couldn't hear a word, was too busy staring at her boobs
    Great legs. You should wear shorter skirts on Question Time
    Mate, look at the backside on our new GP 🍑🍑
    You've a body made for sin, Dr Varley, and it's wasted on epidemiology
    As an older gentleman may I say that your bosom is the finest in the House. Do unbutton a little more.
    does anyone else get hard when she reads out the figures or is it just me
    Those lips. You know what I'm imagining those lips doing
    Six out of ten. Nice rack, shame about the face, would still do her from behind
    I've paused it at four minutes twelve, you can nearly see right up her skirt lads
    She can't be a real professor, built like that. That is a body for the bedroom
    mmm them hips were made for grabbing
    Turn round slowly for us next time, sweetheart, so we can see the goods
    I keep your leaflet by the bed. You can guess what for
    He fills those cycling shorts nicely. I'd have them off him in a second, tell your husband to move over
    Bra or no bra today? We've got a sweepstake running in the office
    That blouse is doing God's work. One more button, nurse
  `,
  ),
  lines(
    'held/suite-sexual-pictures',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Any chance of a topless pic, doc? Just between us
    I've sent you a photo of my cock, you never said what you thought
    when's the onlyfans dropping 😏
    Made a little video with your face on another woman's body. You look like you're enjoying it
    Open your DMs, beautiful, I've something long to show you
    Some clever lad has put Marwood's head on a porn clip and it's doing the rounds in our group chat, ten out of ten
    show us your feet
    Who's got the deepfake of the councillor? Asking before they delete it
    You'd make a fortune on webcam, ever considered it? I'd be your first subscriber, tokens ready
    One naked selfie and I'll vote for you. Fair's fair
    Check your inbox nurse, that's what you do to me every time you're on the news
    Three pics of me in the shower and not even a thank you? Rude. Here comes another
    i bet there are nudes of her out there somewhere, anyone? will trade
    I printed your photograph and you should see the state of it now
    Asked the AI to undress our MP. Results below, not bad at all
  `,
  ),
];
