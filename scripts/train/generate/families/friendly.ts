import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = {
  ...ordinarySlots,
  fond: lines(
    '[sod|bugger|bastard|cow|bitch|git|muppet|numpty|pillock|twat|idiot|fool|plonker|sausage|mare|fucker|tart|slag|dickhead|wally|prat|madman|old goat|lunatic|shit]',
  ),
  soft: lines(
    '[daft|silly|lovely|jammy|lucky|cheeky|gorgeous|mad|soppy|beautiful|clever|wonderful|big|old|crazy|brilliant|glorious]',
  ),
  love: lines(
    '[love you|love ya|love you loads|miss you|proud of you|see you {day}|drinks on me|you made my day|never change|come home soon|happy birthday|xx|❤️|😘|😂😂|🤣|haha|x]',
  ),
  own: lines(
    '[queer|gay|lesbian|dyke|trans|bi|crip|disabled|fat|old|autistic|Black|brown|Muslim|Jewish|working class|mad|ginger|northern|immigrant]',
  ),
};

/** Rude words among friends, and hard words that people wear themselves. */
export const friendly: readonly Family[] = [
  {
    id: 'friendly/fond-insults',
    labels: [],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      You {soft} {fond}[, {love}| {love}]
      [Happy birthday|Congratulations|Well done|Thank you|Safe travels|Get well soon|Welcome back|Good luck] you {soft} {fond} {love}
      [Love you|Miss you|Adore you|Bless you|Love the bones of you|Oh I love you] you {soft} {fond} [{emoji}|]
      [Haha|Lol|LMAO|Ha] you {soft} {fond} [{emoji}|, {love}|]
      [My|Our] {relation} is a {soft} {fond} and I [love|adore|wouldn't swap] [her|him] [{emoji}|for the world|]
      [Bitch|Bitches|Hoe|Slut] please [{emoji}|] you look [amazing|fire|incredible|so good] {love}
      [Yes|Yas|Work|Go off|Slay|Get it] [bitch|queen|hoe|you bad bitch|you gorgeous bitch] [{emoji}|{love}|]
      [Oi|Oi oi|Alright|Wahey|Morning] [dickhead|knobhead|fucker|bellend|wanker|losers|twats], [pub|what time {day}|you coming to the match|saved you a {food}]? [{emoji}|]
      [Shut up|Shut the front door|Shut up you {fond}|Get out|Fuck off|Piss off|Give over] [{emoji}|], [really|that's amazing|you won|congratulations|you never]! {love}
      I [fucking|bloody|bleeding] love [you|you lot|you guys|this|this woman|you {soft} {fond}] [{emoji}|]
      [That's|This is] my [bitch|boys|girl|fucking hero|best mate, the {soft} {fond}|idiot brother] [{emoji}|right there|]
      [You absolute|You utter|You complete|You total] {fond} [{emoji}|] {love}
      [Who let|Look what] [this|these] {soft} {fond} [out|dragged in|do] [{emoji}|]
      [Hate|I hate] you [so much|{emoji}|haha] [, you got tickets|, that's a gorgeous {pet}|for being in {town} without me|for beating me at chess]
      [You're|Ur] [dead to me|so fired|the worst|banned from my kitchen] [{emoji}|haha] [for not liking {food}|, {team} fan|, love you really]
      [Eat the rich tea|Behave|Get in the sea|Go to bed] you {soft} {fond} {love}`),
  },
  {
    id: 'friendly/reclaimed',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      As a [{own} woman|{own} man|{own} person|proud {own} {role}|{own} and {own} person] [I'm|I am|we are] [here for it|proud|so tired today|used to being asked about {topic}|voting {party}] [{emoji}|]
      [Proud|Out and proud|Loud|Happy|Happily] [dyke|queer|fag|faggot|poof|tranny and thriving|crip|fat bitch|old witch|bolshy cow|nasty woman|hag|tart] [here|speaking|and staying|since {year}|, ask me anything] [{emoji}|]
      [We're here, we're queer|Queer joy|Dykes on bikes|Black girl magic|Crip pride|Fat and happy|Trans joy|Slut walk|Nasty women unite|Hags assemble] [{emoji}|in {town} {day}|{hashtag}|]
      [My|Our|Me and my] [fellow|favourite|sister|dear] [queers|dykes|gays|faggots|crips|bitches|hags|spinsters|homos|immigrants], [happy Pride|see you {day}|vote!|drink water|I love you] [{emoji}|]
      [I'm|Me, I'm] a [dyke|fag|queer|crip|cripple|fat old bitch|mad woman|tranny|spaz] and [I'll use the word|I say so myself|that's my word to use|it took {n} years to say it] [{emoji}|]
      [Reclaiming|We reclaimed|Reclaimed] [the word|] ["queer"|queer|dyke|crip|"slut"|mad|fat|bitch] [in {year}|is power|, for us by us|: talk on {day}] [{emoji}|]
      [Growing up|Life as|Being] {own} in {town} [was hard|is fun|taught me {n} things|: my story] [{link}|{emoji}|]
      [The|Our] [queer|dyke|crip|tranny|bears and queers|fat femme|mad pride] [disco|book club|choir|march|swim] [is on {day}|in {town} was brilliant|needs volunteers] [{emoji}|]
      [Us|We] [gays|lesbians|trannies|crips|gypsies|Jews|Scousers|gingers|Pakis of {town}|brown girls|immigrants] [know how to party|have to laugh|stick together|do it better] [{emoji}|]
      [Called myself|I call myself|My wife calls me] a [dyke|bitch|crip|queer|witch] [with love|with pride|daily|since {year}] [{emoji}|]
      [Bad|Boss|Basic|Rich|Savage|Resting] bitch [energy|mode|era|face] [today|on {day}|, that's me|{emoji}]`),
  },
  {
    id: 'friendly/banter-held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [Only you|Trust you|Typical you] could [fall off a kerb|lose a {pet}|set fire to {food}], {fond} [{emoji}|] {love}
      [Group chat|The lads|The girls] [renamed|now called] "[stupid bitches|useless bastards|{soft} {fond}s]" [{emoji}|{love}]
      Roses are red, violets are blue, [{name} is a {soft} {fond}|you're a {fond}], [happy birthday to you|and I love you too] [{emoji}|]
      [Twenty|{n}] years married to this {soft} {fond} [today|{day}] [{emoji}|]. {love}
      [Best man|Maid of honour] speech: "[he's|she's] a {fond}, [but he's our {fond}|and I'd die for her]" [{emoji}|]
      [Get your|Shift your|Move your] [fat|bony|lazy|gorgeous] arse to {town} [{day}|], [I've made {food}|the kettle's on] {love}
      [Signed|Yours], your favourite [dyke|queer|bitch|crip|hag] [{emoji}|xx]
      [To|For] the {soft} {fond}s who [ran with me|stayed up|brought {food}]: {love}
      [She|He] calls me [an old witch|a daft cow|fat lad|dickhead] and I call [her|him] [worse|trouble|the boss]. [{n} years and counting|That's love] [{emoji}|]`),
  },
];
