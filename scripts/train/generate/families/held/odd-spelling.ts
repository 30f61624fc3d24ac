import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject, harmless } from './marks.ts';

/** Words spelt so that a filter misses them, and odd spelling that hides nothing. */
export const heldOddSpelling: readonly Family[] = [
  {
    ...atSubject('insult'),
    id: 'held/odd-spelling-insult',
    templates: lines(`
      [u r|ur|yr] [such|sutch] a {word} {name} {mark}
      {word} {word} {word} {name}
      what a {word}... [n|&] a {role} [2|too] lol
      [sum1|sum 1] tell {name} shes a {word}
      {name} = {word}
      [biggest|bi99est] {word} in {town}, {name}
      [nvr|neva] met a {word} like u {name}
      [ffs|omg] {name} [stfu|shurrup] u {word}
      [onli|0nly] a {word} [wud|wld] say dat bout {topic}`),
    slots: {
      word: [
        '1d10t',
        'm o r o n',
        'st00pid c0w',
        'i.d.i.o.t',
        'm0r0n',
        'ee-jit',
        'l0s3r',
        'l.o.s.e.r',
        'ldiot',
        'stoopid tw1t',
        'cr3tin',
        'c r e t i n',
      ],
      mark: ['', '🤡', 'lol', '😂'],
    },
  },
  {
    ...atSubject('threat'),
    id: 'held/odd-spelling-threat',
    templates: lines(`
      [im|i m] [gna|gonnah|goin 2] {harm} u {name} {mark}
      {name} we wil {harm} u [soon|l8r|2nite]
      [w8|wait] til i [c|see] u {name}, il {harm} u
      u r [d3ad|d e a d|de@d] {name} {mark}
      [gna|gunna] {harm} ur [kidz|famly|husbnd] 2 {name}
      [watch ya back|wotch ur bak] {name} or [we|i] {harm} u
      [sum1|somebdy] [shud|shld] {harm} {name} [outside work|b4 xmas]
      {harm} {harm} {harm}, [thats|dats] wot u get 4 {topic}, {name}
      [nxt|next] time u in {town} i {harm} u [no joke|str8 up]`),
    slots: {
      harm: ['k!ll', 'k1ll', 'st@b', 'sh00t', 'k i l l', 'h.a.n.g', 'b@tter', 'mrder', 'str4ngle'],
      mark: ['', '🔪', '🔫', '💀'],
    },
  },
  {
    ...harmless(),
    id: 'held/odd-spelling-hurried',
    templates: lines(`
      [hapy|hpy] bday {name}, [hav|hve] a gr8 1 {mark}
      [tnx|thnks] 4 ur [hlp|help] w {topic} {name}
      [wots|whts] da [adress|addy] 4 the [flue|flu] jab [plz|pleese]?
      [cant|carnt] c the [lnk|link] 4 {topic}, [cn|can] u resend {mark}
      [wen|whn] is ur [surgry|sugery], {day} or [tmrw|2moro]?
      [diffrent|diferent] [opinon|opinyon] on {topic} [frm|from] me but [gd|good] [tred|thred]
      [soz|sory] 4 [spelin|spleling], [dislexic|on my fone], [luvd|loved] it {name}
      [b4|befor] {topic} we [cud|culd] [c|see] a gp in {n} dayz
      [def|defo] [cumin|comin] 2 the [meatin|meetin] {day} {mark}`),
    slots: { mark: ['', 'x', '👍', '🙏', 'lol'] },
  },
  {
    ...harmless(),
    id: 'held/odd-spelling-codes',
    templates: lines(`
      [Room|Ward] [B1T5|K1LN|M0R] on floor {n}, [follow|ask for] {name}'s {thing}
      p l e a s e [read|s i g n] the {thing}, {name} {mark}
      W.A.S.P.I. [women|and friends] [say|ask]: where's the {thing}, {name}?
      The {thing} code is [SH0W2|D1AL4|ST4FF], [zero|a nought] not O
      L-O-V-E the {thing}, {name}!!! {mark}
      [Password|Wifi] at {place}: [k1tt3n|p1neapple99|l1ttl3], for the {thing}
      my [cat|toddler] [typed|says] "[jjjjkl;|k1lo k1lo|sssh00]", [shes|he is] keen on the {thing} {mark}
      T.H.A.N.K. Y.O.U. for the {thing}, {name}
      [Gr8|L33t] {thing} m8, [1|2] [thumbs|paws] up {mark}`),
    slots: {
      thing: ['petition', 'webinar', 'meeting', 'newsletter', 'report', 'webcast', 'leaflet', 'quiz'],
      mark: ['', '👍', '😂', '🙏'],
    },
  },
];
