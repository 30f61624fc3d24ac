import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Very short ordinary replies to councillors and council accounts. */
export const linesParish4: readonly Family[] = [
  lines(
    'lines-parish/short-asks',
    { labels: [], direction: null },
    `
    Which bin, sorry? 🗑️
    since when
    Link broken ❌
    Open Sundays?
    Who's minuting?
    Till what time 🤔
    Is that near Asda
    Both lanes?
    How wide, though
    Any parking there
    What about prams? 👶
    And the costings?
    Dogs allowed? 🐕
    Paid for by whom
    Again?? 😴
    Is soup involved 🍲
    Upstairs or down?
    Are there hills
    ❓❓
    Cash or card
    `,
  ),
  lines(
    'lines-parish/short-nods',
    { labels: [], direction: null },
    `
    this 👆
    Same on Mill Lane
    Agreed, mostly
    fair dos
    Noted ✅
    Seconded 🙋
    Hear hear
    About time 😁
    Sounds like Wigan
    aye, likely
    Makes sense to me 👌
    Typical Tuesday 😄
    Us too, BS16
    I'd read that 📖
    Same, but wetter 🌧️
    Spot on about drainage
    Hm, perhaps
    Worth a try 🤞
    Not round here
    Never knew that 🤯
    `,
  ),
  lines(
    'lines-parish/short-bits-of-town',
    { labels: [], direction: null },
    `
    Found: one trowel
    Bus came! 🚌🥳
    Lights out, Park Street
    Clock's stopped 🕰️
    Hall's booked, sorry
    Swifts are back 🐦
    Lovely bunting, that
    Heron! Again! 😍
    Ford's up ⚠️
    Pie stall has gone 😢
    fete's off, it's the wind
    Home now, feet wet
    Foggy on the tops 🌫️
    Raffle drawn, blue 47
    Gate's stuck open
    #savethe63 🚌
    Kettle's on in the hut ☕
    Snowdrops, by the font 🤍
    No hedgehogs yet 🦔
    Two swans, one pedalo
    `,
  ),
  lines(
    'lines-parish/short-thanks',
    { labels: ['support'], direction: null },
    `
    Cheers, that's fixed 🙌
    Ta, councillor
    Great stuff 🥳
    made my morning 🌞
    Onwards! 💪
    Good shout
    Much obliged
    Rooting for the library 📚💜
    Bravo, parks team 🌳
    You did well there
    Superb news 😊😊
    Thanks, really 🫶
    `,
  ),
];
