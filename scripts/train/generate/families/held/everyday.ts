import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { harmless } from './marks.ts';

/** Friendly swearing, idioms and the run of ordinary replies. */
export const heldEveryday: readonly Family[] = [
  {
    ...harmless(),
    id: 'held/friendly-banter',
    templates: lines(`
      {tease}, {name}! [Pint|Curry] on {day}? {mark}
      [Happy birthday|Many happy returns], {tease} {mark}
      Look at you on {programme}, {tease} {mark}
      Missed you at [five-a-side|choir], {tease}. [My round next|Bring crisps]
      {tease}, you [pinched|ate] my [stapler|last Rolo] and I'll [never|not] forgive you {mark}
      [Oi|Hey] {tease}, [save me a seat|see you at the match] {mark}
      Only you could [fall off|get lost in] {place}, {tease} 😂
      Love you really, {tease} xx
      Ha, {tease}, [I'd forgotten|that photo from {year}]! {mark}`),
    slots: {
      tease: [
        'you daft sod',
        'you jammy bastard',
        'you silly mare',
        'you old git',
        'you magnificent bitch',
        'ya wee dafty',
        'you cheeky bugger',
        'you muppet',
      ],
      mark: ['', '😂', '❤️', '🍻', '😘', '🎂'],
    },
  },
  {
    ...harmless(),
    id: 'held/idioms-of-dying',
    templates: lines(`
      {dying} {cause} {mark}
      {dying} laughing at [that clip|{name} dancing on {programme}] {mark}
      [Honestly|I swear] {cause} will be the death of me
      [Shoot|Kill] me now, [another|one more] [Teams call|webinar] about {topic}
      I'd [kill|murder] for a [decent coffee|curry|seat] on this train
      [Killed|Smashed|Slayed] it on {programme}, {name} {mark}
      My feet are killing me after [leafleting|the march|twelve hours on the ward]
      [Bit|Bite] the bullet and [book|read] it, {name}: {cause} [is|was] worth it
      Over my dead body do they [replace|move] the [chippy|bandstand], [eh|right] {name}? {mark}`),
    slots: {
      dying: ['Absolutely dying,', "I'm dead.", 'Slain.', 'RIP me,', 'Deceased.'],
      cause: ['this heat', 'the rota', 'my inbox', 'the new hold music', 'marking', 'that cake'],
      mark: ['', '💀', '😂💀', '⚰️', '🤣'],
    },
  },
  {
    ...harmless(),
    id: 'held/idioms-of-fighting',
    templates: lines(`
      {name} [destroyed|took apart|wiped the floor with] [them|{party}] on {programme}. [Clip|Wow] {mark}
      [Fight|Come out swinging] for {topic}, {name}, [give them both barrels|no prisoners] {mark}
      [Target|Aim] {swing} and we [take|storm] the council in {month}
      [Hit|Knock] on {n}00 doors by {day}: {swing} is the battleground
      [Shot|Stabbed] in the back by {party}, poor {name}. [Politics, eh|Brutal reshuffle].
      [Fired|The guns are out] over {topic} at the [AGM|parish council] 😂
      {town} [slaughtered|thrashed] us {n} nil. [Hang up the boots|Sack the keeper] {mark}
      [Bombed|Died on stage] at the [open mic|panto]. {name} would have [killed|smashed] it
      I'm going to [batter|strangle] this [printer|satnav|lawnmower] one day {mark}`),
    slots: {
      swing: ['the swing seats', 'the east ward', 'the marginal', 'the student vote'],
      mark: ['', '🥊', '🔥', '💥', '😂'],
    },
  },
  {
    ...harmless(),
    id: 'held/friendly-sweary-joy',
    templates: lines(`
      {swear}, what a [goal|night|result] {mark}
      {swear} [yes|get in]! {thing} {mark}
      [Just|I just] [passed|got] my [exam|results]. {swear}!
      {thing} and {thing}. {swear}, [I love|you have to love] {town}
      This [cake|sunset|dog] is fucking [glorious|perfect] {mark}
      {swear}, I've [laughed|cried] so much at {programme}
      {thing}? [Shut up|Get out of here], no way! {swear}
      [Hot|Holy] damn, {name}, that [coat|solo|garden] {mark}
      Shit the bed, it's [snowing|sunny] in {month} {mark}`),
    slots: {
      swear: ['Bloody hell', 'Fuck me', 'Holy shit', 'Jesus wept', 'Hell yeah', 'Fucking hell'],
      thing: [
        'the bus came',
        'we won the cup',
        'free biscuits',
        'my sister had the baby',
        'the band is back',
        'a day off',
      ],
      mark: ['', '🎉', '😭', '⚽', '☀️'],
    },
  },
  {
    ...harmless(),
    id: 'held/idioms-of-finding',
    templates: lines(`
      [Hunted|Tracked] you down at last, {name}: your [book|podcast] was under [crime|the sofa] 😂
      I know where you're coming from on {topic}, {name}, and [I was there|it took me years]
      [Watch|Keep an eye on] {name}, [going far|future minister] 👀
      [Coming|We're coming] for your [title|quiz crown], {name}. See you [{day}|at the fete] 😈
      You can run, {name}, and faster than me: {n} minutes at parkrun! 🏃
      Found your [glove|umbrella|speech] at {place}, {name}. [At reception|With the caretaker]
      [Stalking|Following] the [weather|parcel] all day. It is in {town}, [allegedly|God help it]
      Nowhere to hide from [{topic}|pollen] this week 🤧
      I'll hunt out that [recipe|report] and send it to the office, {name}`),
  },
  {
    ...harmless(),
    id: 'held/ordinary-asking-for-help',
    templates: lines(`
      [Who|Which department] do I [ring|write to] about {problem}? {n} weeks now
      {name}, {problem} [again|still]. [Reference|Case] number sent to your office, [thanks|can you chase]
      [Anyone|Does anyone] else in {town} have {problem}?
      Is there [a form|an app] for {problem}, or do I [queue|turn up]?
      [Sorry to bother you|Quick one]: {problem}. [Yours|The county's] or the [district|trust]'s?
      [Moved|We moved] to {town} in {month} and {problem}. [Help|Any tips]?
      My {relation} ([83|91|deaf]) has {problem} and no internet. Who visits?
      [Update|Follow-up] on {problem}: [fixed|no change] since {day}
      {problem}? [Report it|Ring {body}], it took them {n} days for us`),
    slots: {
      problem: [
        'no hot water',
        'a lost prescription',
        'rats by the bins',
        'a wrong tax bill',
        'a cracked pavement',
        'no blue badge yet',
        'a missed referral',
      ],
    },
  },
  {
    ...harmless(),
    id: 'held/ordinary-chatter',
    templates: lines(`
      [Cold|Wet|Lovely] in {town} this [morning|evening]. {small}
      {small} [Anyone else|You too]?
      {small} And {small}
      [Train|Bus] is {n} late so [knitting|crossword] it is. {small}
      [Who|What]'s on {programme} [tonight|on {day}]? {small}
      [Morning|Evening] all. {small}
      [Not|Nothing] to do with {topic}, but {small}
      {name}, off topic: {small}
      [{n} across|Seven letters], "{clue}", anyone? {small}`),
    slots: {
      small: [
        'The cat has opinions.',
        'Tomatoes are up.',
        'Soup for tea.',
        'My glasses were on my head.',
        'New kettle, very loud.',
        'Three jumpers on.',
        'Is it Friday yet?',
        'The robin is back.',
      ],
      clue: ['meeting without end', 'Scottish loch', 'warm feeling', 'old coin'],
    },
  },
  {
    ...harmless(),
    id: 'held/ordinary-facts-and-links',
    templates: lines(`
      [Here's|This is] the [report|table|transcript] on {topic}: {link}
      Page {n} of the [{body} report|white paper]: {percent} [in|by] {year}. {link}
      {topic} is on the agenda for {day}, item {n}, {n}pm. [Papers|Stream]: {link}
      [The|A] vote was {n} to {n}, with {n} abstaining
      [Wales|Scotland|Northern Ireland] [did|tried] {topic} in {year}. [Results|Lessons] in {paper}
      [Correct me|Tell me] if I'm wrong: {topic} is for {body}, not {party}?
      [Deadline|Consultation] on {topic} closes {day}. {link}
      {name} was on {programme} at {n} minutes in, {link}
      [Median|Average] wait in {town}: {n} weeks, [down|up] {n} since {month}`),
  },
  {
    ...harmless(),
    id: 'held/ordinary-questions-to-her',
    templates: lines(`
      {name}, where do you stand on {topic}?
      [Will|Are] you [be|being] at {place} on {day}, {name}? [Bringing|With] {n} sixth formers
      What [book|podcast] would you recommend on {topic}, {name}?
      How did you [become|get to be] a {role}, {name}? [My daughter wants to know|For careers week].
      Did you see what {body} [said|published] about {topic}, {name}? [Your view|Curious what you think].
      Is the second dose of [{n} weeks|after Easter] still [advised|right], {name}?
      [Which|What] evidence [changed|made up] your mind on {topic}?
      Do {role}s get [lunch|a day off], {name}? [Asking for a tired one|You look busy]
      {name}, yes or no: {topic}?`),
  },
  {
    ...harmless(),
    id: 'held/ordinary-events',
    templates: lines(`
      {event} at {place}, {day} {n}th. [All welcome|Free|Bring a plate]
      [Tickets|Places] left for the {event}: {n}. {link}
      [Lovely|Great] turnout at the {event}, [{n}00|loads] of you {mark}
      {event} [off|postponed] because of [rain|the strike|a burst pipe]. New date in {month}
      [Who|Anyone] [going|cycling] to the {event} from {town}? [Two seats|Lift] offered
      [Judging|Opening] the {event} today: {name}, [in wellies|with scissors] {mark}
      [Volunteers|Stewards] wanted, {event}, {n} till {n}, tea [and hi-vis|provided]
      My [gran|lad] [won|came third] at the {event} {mark}
      [Photos|The minutes] from the {event} are up: {link}`),
    slots: {
      event: [
        'flower show',
        'jumble sale',
        'science fair',
        'Big Lunch',
        'repair café',
        'half marathon',
        'street party',
        'blood donor session',
      ],
      mark: ['', '🌼', '🏅', '🎂', '☔'],
    },
  },
  {
    ...harmless(),
    id: 'held/ordinary-own-story',
    templates: lines(`
      [In {year}|When I was {n}] I {did}. [Best|Longest] [year|winter] of my life
      My {relation} {did} [and|then] [never looked back|told everyone]
      [Nobody|No one] believes I {did}, but [there's a photo|ask my sister]
      I {did} [before|after] {topic} was [in fashion|a thing]
      We {did}, {n} of us, and [cried|sang] all the way [home|to {town}]
      {name}, you won't remember, I {did} when you [opened|visited] {place}
      [Started|Began] [chemo|teaching|the job] on {day}. [Last time|Before that] I {did}
      [Retired|Retiring] after {n} years. I {did} and [regret nothing|would again]
      [True story|Fun fact]: I {did}. [Small world|As you do]`),
    slots: {
      did: [
        'drove a mobile library',
        'worked nights at the mill',
        'marched to London',
        'nursed in {town}',
        'lost my sense of smell',
        'stood for the parish council',
        'learned to swim',
        'sang with the choir',
      ],
    },
  },
];
