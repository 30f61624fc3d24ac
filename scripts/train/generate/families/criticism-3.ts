import type { Family } from '../family.ts';
import { lines, words } from '../list.ts';
import { judgingSlots } from './judging.ts';

const slots = {
  ...judgingSlots,
  /** Words that also insult people, here against what was done. */
  harsh: words(`
    idiotic|stupid|moronic|pathetic|disgusting|vile|evil|cruel|corrupt|dishonest|racist|sexist|ableist|transphobic|homophobic|ignorant|criminal
    insane|mad|deranged|toxic|brainless|clueless|spineless|gutless|cowardly|ugly|dumb|daft|hateful|heartless|sick|twisted|fraudulent|fake|crooked`),
};

/** Hard words on deeds, doubt in soft ones, and the shapes between: none says what anybody is. */
export const criticismOfDeeds: readonly Family[] = [
  {
    id: 'criticism/harsh-words-on-deeds',
    labels: ['criticism'],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      [What|Such] a {harsh}[, {harsh}|] {thing}. [{consequence}.|{demand}.|]
      {act} was {harsh}. [{consequence}.|{demand}.|{evidence}.|]
      [This|That|The|Your] {thing} is {harsh} [and|because] {consequence}
      [A|An|Another] {harsh} {thing} from {body}[. {demand}|. {consequence}|]
      {harsh} {thing}[, {name}|]. [{demand}.|]
      [It's|It is|I find it] {harsh} to [cut|close|scrap|ignore] [{topic}|{place}|the carers' grant] [while|when] {consequence}
      [How|Why] [did anyone|would anybody|could you] [vote|argue] for [something|a {thing}] so {harsh}? [{demand}.|]
      [The|This] [law|bill|rule|scheme|poster|campaign|argument] is {harsh}[, full stop|, not the people who wrote it|]. {demand}.
      [Sorry|With respect|Forgive me], but the {thing} [sounded|reads as|comes over as|is frankly] {harsh}. [{demand}.|]
      [Nothing|There's nothing] [clever|brave|British|caring] about a {harsh} {thing}. [{consequence}.|]
      The [joke|remark|leaflet|advert] [about|on] {topic} was {harsh} and [should be withdrawn|you should say sorry|I complained to {body}].
      [A|What a] [betrayal|sham|con|scandal|fraud|scam|disgrace|shambles|joke|circus|clown show|train wreck], {topic}. [{consequence}.|{demand}.]`),
  },
  {
    id: 'criticism/polite-doubt',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      {credit} I [wonder|doubt|worry|fear] [whether|that] {act} was [wise|a mistake|the right call|properly costed]. [{evidence}.|]
      [I'm|We're] [not sure|not persuaded|unconvinced|uneasy] [about|by] {act}. [{demand}?|{evidence}.|]
      [Could|Might] it be [that|] {act} [has done harm|missed the point|was premature]? [{consequence}.|]
      [Great|Good|Nice] [on {topic}|speech], [less so|shame about the line|weaker] on {topic}. [{evidence}.|{demand}.|]
      I [agree|am with you] on {topic} but not on {topic}. [{consequence}.|{evidence}.|]
      [Happy|Willing|Open] to be [wrong|corrected], but [doesn't {act} mean {consequence}|isn't it {percent}, not {percent}]?
      [I'd|I would] have [preferred|hoped for|liked] [a free vote|consultation|an apology|more honesty] [on|about|over] {topic}[, {name}|].
      [A|One] [gentle|small|constructive] [criticism|complaint|suggestion]: [speak to residents first|less spin|publish the data] [on {topic}|next time|].
      [Perhaps|Maybe] [next time|one day] [ask|listen to] [the nurses|{town}|patients|parents] before {act}.`),
  },
  {
    id: 'criticism/we-voices',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      We [in {town}|on the ward|the parents|tenants] [oppose|reject|never asked for|are appalled by] {act}. [{demand}.|]
      [Our|The residents'] [group|branch|union|council] [passed a motion|voted {n} to {n}] against {act}. [{demand}.|]
      {n}[00|,000] [of us|signatures|people] [say|think|agree] {act} was {bad}. [{demand}.|{link}|]
      [Join|Come to] the [protest|march|demo] against {act}, {day} [in {town}|outside {place}]. [{hashtag}|]
      [Stop|Scrap|Reverse|Save us from] [this {thing}|the cut|{topic}] [now|, {name}|, {body}|]. {consequence}. [{hashtag}|]
      [Hands off|Save|Fund] {place}. [{consequence}.|{act}: {bad}.] [{hashtag}|]
      [No more|Enough] [excuses|dithering|cuts|spin] on {topic}. [{demand}.|{consequence}.]
      [Petition|Open letter|Sign here]: {act} was {bad} {link}`),
  },
  {
    id: 'criticism/then-and-now',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      [{name}|You] in {year}: ["never"|"over my dead body"|"we will protect it"]. [{name}|You] [now|in {year}]: {act}. [{bad}.|{emoji}|]
      [In|Back in] {year} you [opposed|campaigned against|called a disgrace] [exactly this|{topic}]. [What changed?|{demand}.|Why the switch?]
      [U-turn|Flip-flop|Change of tune|Reverse ferret] on {topic} [again|number {n}|in a week]. [{bad}.|{consequence}.|]
      You [criticised|attacked] {party} over {topic} and [now|then] did [the same|worse]. [{consequence}.|{demand}.]
      [Same|The same] {thing}, [new|different] [logo|minister|year]. {consequence}.
      [Manifesto|Page {n} of the manifesto]: "[no cuts|free travel|a new hospital]". [So why|Then why] {act}?
      [If|When] {party} did [this|{topic}] you [called it|said it was] [shameful|cruel|a scandal]. [Silence now.|{demand}.]`),
  },
  {
    id: 'criticism/deeds-held-back',
    labels: ['criticism'],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [Marks|Points] out of ten for {topic}: {n} for [effort|spin], nought for [delivery|honesty]. {consequence}.
      [If|Were] this {thing} a [dish|bus|boiler], [I'd send it back|it would be recalled|nobody would sign for it]. {harsh}, frankly.
      [Not|It's not] you, {name}, it's [the|that] {harsh} {thing}. {consequence}.
      [Defending|Spinning|Excusing] {act}? [On what grounds|Hard sell|Good luck]. {evidence}.
      [Imagine|Picture] [explaining|selling] {act} to [a carer|my {relation}|a child of ten]. [{harsh}.|{demand}.]
      {act} - [{harsh}|{bad}] [in principle|from start to finish], {harsh} in practice.
      [Where|At what point] in {act} did [somebody|anyone] [think of|mention] [patients|the cost|{town}]? {bad}.`),
  },
];
