import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { judgingSlots } from './judging.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = {
  ...judgingSlots,
  ...ordinarySlots,
  part: lines('[1/{n}|2/{n}|3/{n}|4/{n}|1/|2/|3/|/2|/end|(cont)|(1/{n})|2.|3)|🧵 1/]'),
};

/** Parts of longer pieces, as they stand alone among replies. */
export const threads: readonly Family[] = [
  {
    id: 'threads/plain',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      {part} [First|Second|So|Next|Then|Also|Finally], [some background on|why|a word on|what we know about] {topic}. [In {year} it was {percent}.|{link}|]
      {part} [The|Our] [meeting|visit|hearing|survey] [in {town}|at {place}|on {day}] [covered|heard about|looked at] {service}, {topic} and {service}.
      {part} [{people}|Patients|Residents] told us [{service} matter most|about {condition}|they want {service} back|{topic} comes up weekly].
      {part} [Thanks|Thank you] for reading. [Sources below.|Corrections welcome.|{link}|Back to {food} pictures tomorrow.]
      {part} [And|But|So] [the point is|in short|to sum up], [it depends|more data needed|ask your {role}|see {link}]
      {part} [Question|Answer] {n}: [{topic}|{condition}|{service}]. [{percent} in {town}.|Short answer: yes.|Still open.|{link}]
      {part} My {relation} [came here from|was born in|taught in|worked at] [Jamaica|Poland|{town}|{place}] in {year} and [stayed|loved it|never missed a {team} game].
      [Thread|A thread|Long one|Story time] [on|about] {topic} [and|,] {topic} 🧵 {part}
      {part} [Full disclosure|Declaration]: I'm a {role} [in {town}|and a {party} member|with no funding from anyone].
      {part} [On|Regarding] {condition}: [early care helps|{percent} recover|ask about the trial|no shame in asking].`),
  },
  {
    id: 'threads/criticising',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      {part} [So|Second|Also|Worse], {act} was {bad}. {consequence}.
      {part} {evidence}. [You|{body}] [knew|were told] [in {year}|by {name}|] and [did nothing|went ahead|said otherwise].
      {part} [And|But] the {thing} was {bad}. {demand}.
      {part} {consequence}. [That's on you|That follows from {act}|Did anyone ask us], {name}[.|?]
      {part} [Finally|In short|To conclude]: {demand}. [{hashtag}|{link}|]
      {part} [Third|Next], {topic}. You [promised|said] {percent}. [We got|It was] {percent}. {bad}.
      {part} I [asked|wrote|raised it] {n} times. [No answer.|Silence.|A stock reply.] {demand}.
      [Thread|A thread] on why {act} was {bad}. {part}`),
  },
  {
    id: 'threads/held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      ...[continued|from above|cont'd]: {service} in {town}, {topic}, and [why it rains on {day}s|a word for {people}]
      [a)|b)|c)|i.|ii.|•|-|*] {topic} [({percent})|, {year} to {year}|, see {link}]
      [PS|PPS|Edit|Update|Correction|ETA] [on|to] [the above|my last post|{topic}]: [{year} not {year}|it's {name}, sorry|{link}]
      [End of thread|Fin|/thread|That's all folks]. [{food} time.|{emoji}|{hashtag}]
      [TLDR|tl;dr|Summary]: [{topic} is complicated|ask your {role}|{service} are back on {day}|eat {food}]`),
  },
];
