import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject, harmless } from './marks.ts';

const accusation = atSubject('accusation');

/** Discrediting somebody as bought, lying, thieving or bogus, and what only sounds like it. */
export const heldAccusation: readonly Family[] = [
  {
    ...accusation,
    id: 'held/accusation-bought',
    templates: lines(`
      [How much|What] did {payer} [slip|transfer to|bung] you for [this thread|that vote|the op-ed], {name}? {mark}
      [Follow|Just follow] the money: {payer}, then a foundation, then {name}'s [pocket|bank account]
      [Every word|Each syllable] [about|on] {topic} was written by {payer} and [read out|signed] by their [puppet|mouthpiece]
      One whistle from {payer} and this {role} [jumps|is already in the air]
      Nice [conservatory|new car|villa], {name}. [Courtesy of|A present from] {payer}?
      You're not a {role}, you're [a sales rep|the press office] for {payer}
      Bought and paid for. {payer} [got a bargain|should ask for a refund].
      [Funny|Odd] how the [grant|cheque] from {payer} landed [a week|{n} days] before you [discovered|changed your mind on] {topic} {mark}
      [Asset|Stooge] of {payer}. [Always was|Has been since {year}]. [Wake up|Open your eyes], people`),
    slots: {
      payer: [
        'Big Pharma',
        'the oil firms',
        'Beijing',
        'Moscow',
        'the developers',
        'the vaping lobby',
        'a hedge fund',
        'the unions',
        'the water companies',
      ],
      mark: ['', '💰', '🤑', '💷', '🤔'],
    },
  },
  {
    ...accusation,
    id: 'held/accusation-lying',
    templates: lines(`
      [Another|Yet another] {day}, another [porky|fairy tale|whopper] from {name} {mark}
      If {name} [said|told me] it was raining I'd [go outside|look out of the window] and check
      [Not one|Hardly a] true word [in|about] {topic} has [left|come out of] that mouth since {year}
      You knew the figures on {topic} were [made up|false] and you [read them out|published them] anyway, with [a straight face|a smile]
      Pants on fire, {role} {mark}
      Your [whole|entire] {topic} story is [invented|fiction|a con from start to finish], and you know it
      Did you [cook|fake] the numbers on {topic} yourself or [get a student to|have your office do it]?
      [Lies|Fibs], [damned lies|more fibs] and {name} on {programme}
      Compulsive. [She|He] can't help it, it's {percent} spin and the rest is [forgery|falsehood].`),
    slots: { mark: ['', '🤥', '🔥👖', '🙄', '🧢'] },
  },
  {
    ...accusation,
    id: 'held/accusation-pocketing',
    templates: lines(`
      Where did the {n} thousand from the {fund} go, {name}? [Your kitchen|Tenerife|Up your nose]? {mark}
      [Charity|That fund] begins at home, [clearly|eh], {name}: the {fund} [bought|paid for] your [patio|holiday|extension]
      [Hand|Hands] in the till again, {role}
      [Don't|Please don't] give to the {fund}. Every penny [ends up|lands] with {name} and the [family|cousins].
      It's all a [racket|nice little earner], {topic}. [She|He] is milking it {mark}
      You [fiddled|padded] your [expenses|mileage|second home] in {year} and you'll [do it again|never stop]
      Roll up, roll up, {name} [is rattling the tin|has a new book out]: there's one born every minute {mark}
      Count your [spoons|fingers|change] after {name} [has called|shakes your hand]
      [Without|Take away] {topic} you'd have to get a proper job, so you keep people [scared|sick] to keep the [donations|royalties] coming`),
    slots: {
      fund: ['appeal', 'hardship fund', 'Covid memorial', 'crowdfunder', 'community grant', 'levelling up money'],
      mark: ['', '💸', '🤑', '🐷', '🎪'],
    },
  },
  {
    ...accusation,
    id: 'held/accusation-bogus-credentials',
    templates: lines(`
      {cred} [off the back of a cereal box|from a cracker|bought on the internet], that explains {topic} {mark}
      [Doctor|Professor] of what, [exactly|pray]? [Snake oil|Witchcraft|Quackery]?
      [Strike|Get] this [charlatan|fake] off the register before somebody [dies|else is harmed]
      You've never [treated|met] a patient in your life, have you, "Dr" {name}?
      {cred}? [My cat has|I'll believe it when I see it]. {name} is [an impostor|no more a {role} than I am].
      [She|He] made up the whole CV, {cred} included. {body} [knows|is covering it up]
      {cred}, and now {name} peddles [miracle cures|horse dewormer|bleach science]. [Quack|Quack quack] 🦆
      [Plagiarised|Stole] the [thesis|report] on {topic}, word for word, and [calls|now calls] it [research|expertise]
      [Remember|Never forget]: {name} isn't even [qualified|registered|real]. Actor, [hired|reading a script] {mark}`),
    slots: {
      cred: ['A PhD', 'A medical degree', 'That diploma', 'Those letters after the name', 'A degree'],
      mark: ['', '🎓', '🤡', '🦆', '🙄'],
    },
  },
  {
    ...harmless(),
    id: 'held/accusation-bought-twin',
    twinOf: 'held/accusation-bought',
    templates: lines(`
      How much did {body} pay for [the new logo|the consultants], {name}? [FOI|I asked] and got nothing
      Has {payer} [met|written to] your committee about {topic}? Is there a [register|minute]?
      Who funds the study on {topic}? [I couldn't find it in|It isn't in] the paper. [Thanks|Genuine question]
      {payer} made £{n} billion last year and my bill is up {percent}. [Tax them|What will you do], {name}?
      Nice new [ward|library|bus], {name}. Courtesy of the [league of friends|lottery] [I believe|says the plaque]
      [Paid|I paid] {n} pounds for a prescription. {payer} must be [laughing|delighted]
      Follow the money, said the [trainer|speaker], and showed us how to read {body} accounts. Useful [day|course]!
      I work for {payer} and even I think you're right about {topic}, {name}
      Thank you for refusing {payer} [dinners|money]. [Rare|More should], {name}`),
    slots: {
      payer: [
        'the drug firms',
        'the oil firms',
        'the developers',
        'the vaping lobby',
        'the water companies',
        'the unions',
      ],
    },
  },
  {
    ...harmless('criticism'),
    id: 'held/accusation-lying-twin',
    twinOf: 'held/accusation-lying',
    templates: lines(`
      The figure you gave on {topic} is [out of date|wrong], {name}: {percent}, not {percent}. [Please correct it|Source below]
      Not one word about {topic} in the [manifesto|statement|leaflet]. [Why|Poor]
      You said [in {month}|on {programme}] there'd be no cuts to {topic}. There were. [What changed|Explain, please]?
      I don't think that claim about {topic} [holds up|survives the data]. [ONS says|The report says] {percent}
      Your story on {topic} [changes|has changed] every {day}. Which is it, {name}?
      If it's raining [indoors|in ward {n}] again, the repair you announced [didn't work|isn't finished], {name}
      That graph on {topic} starts at {percent}, which makes a small rise look huge. [Not good enough|Do better]
      A correction on page {n} isn't enough when {programme} [ran|led with] the wrong number on {topic}
      Misleading headline on {topic}, {name}, the article says [the opposite|something else]`),
  },
  {
    ...harmless(),
    id: 'held/accusation-pocketing-twin',
    twinOf: 'held/accusation-pocketing',
    templates: lines(`
      [Beware|Careful]: [someone|a con man] is collecting for the {fund} in {town} and [it isn't us|has no badge]. Ring 101
      Where can I see what the {fund} was spent on? [My nan gives|We gave £{n}]. Thanks
      A text saying I won the {fund}... [obviously a scam|delete it]. [Warn|Tell] your mum
      My {relation} lost £{n}00 to a fraudster [pretending to be|from] {body}. [Can you help|What can we do], {name}?
      Rattling the tin for the {fund} at {place} on {day}. [Bring change|Say hello] 🪙
      The fraud helpline [was|has been] engaged for {n} days. [Nobody|No one] at {body} [answers|cares], it seems
      [We raised|Just counted] £{n}00 for the {fund}, every penny goes to the [ward|kids]. [Thank you|Love this town], {name}
      Do councillors still [claim|get] mileage, {name}? [I'm thinking of standing|For a school project].
      Grifters are [selling|using] your photo to sell [tablets|crypto], {name}. Reported it 🚩`),
    slots: { fund: ['appeal', 'hardship fund', 'memorial bench', 'crowdfunder', 'scanner fund', 'flood fund'] },
  },
];
