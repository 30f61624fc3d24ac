import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds7: readonly Family[] = [
  lines(
    'lines-kinds/law-and-policy-criticism-plain',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The council spent more on the ribbon than on the refuge. Women here noticed
    closing the hotel scheme with no plan for the families is careless, minister
    I am a Christian who opposes assisted dying, and disabled friends of mine told me why they do as well
    hate crime form crashed twice, fix it
    your planning letter about the Traveller site gave the wrong date
    Israel's government is wrong on this and so is your answer, MP, many Jews say the same
    halal labelling should be clear, thats all most customers want
    you cut English classes and then complain that people dont speak English, make it make sense
    The definition of islamophobia you drafted is too loose to be law
    Too much pride merchandise, too few policies, says this gay man to his bank
    equality training was two hours of slides and nobody woke
    asylum appeals take fourteen months, a disgrace for everyone concerned
    no black names on the honours committee again, why not
    The maternity review ignored what mothers said
    trans patients and women patients both deserve privacy and your ward plan gives neither
    `,
  ),
  lines(
    'lines-kinds/mixed-groups-short-of-group',
    { labels: ['identity-hate'], direction: 'other' },
    `
    women, gays, darkies, everyone but us
    jews first as usual
    its the muslims isnt it
    Men in frocks, whatever next
    never hire a woman
    typical travellers
    blind leading the thick
    Lesbians ruin everything
    Paddies and pikeys
    autistics, god help us
    Blacks cant govern
    trans my arse
    immigrants again, shock
    `,
  ),
  lines(
    'lines-kinds/mixed-groups-short-plain',
    { labels: [], direction: null },
    `
    women's darts, tonight
    jewish deli open again
    it was the muslims who won the cricket
    boat trips cancelled
    hats on, its freezing
    never hire a clown
    blind leading the blind, my walking group
    Typical monday
    gay choir, lovely harmonies
    Travellers welcome, hot food
    immigrants make good curry, i married one
    trans pride saturday
    lesbian curling, who knew
    black pudding please
    autistics unite, separately, at home
    `,
  ),
  lines(
    'lines-kinds/mixed-short-at-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    not british though are you
    know your place love
    Typical woman
    Sit down, granny, men talking
    speak english
    whats under the scarf
    Cheer up wheels
    gypsy tears
    too black to be cornish
    `,
  ),
  lines(
    'lines-kinds/mixed-short-plain-b',
    { labels: [], direction: null },
    `
    you people are the best, thanks
    go home nurse, you did fourteen hours
    british summer though
    know your bins
    Typical woman, me, four coats and no keys
    your lot won then
    one of them days
    sit down granny, have my seat
    we speak english, welsh and dog
    scarf found on the 9
    cheer up, its friday
    Gypsy jazz at the Bull
    too wet for cornish sun
    place your orders love
    must be proud of your girl
    `,
  ),
];
