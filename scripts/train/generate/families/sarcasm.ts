import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = ordinarySlots;

/** Irony about nobody in particular. */
export const sarcasm: readonly Family[] = [
  {
    id: 'sarcasm/world-in-general',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Oh good|Oh great|Lovely|Marvellous|Brilliant|Joy|Fab|Just perfect], [{weather} again|{day} already|the {n}th Teams call|a rail replacement bus|{topic} on every channel] [{emoji}|]
      [Love|I do love|Nothing I love more than] [queueing|{n} emails before breakfast|{weather} in {month}|losing to {team}|hold music] [{emoji}|]
      [Clearly|Obviously|Evidently] I'm [living the dream|a morning person|made for {weather}|winning at life] [{emoji}|]
      [Well|So] that went well. [{team} {n} down.|Burnt the {food}.|Missed the bus.|{emoji}]
      [What a time|So glad] to be [alive|British|in {town}], [{weather}|{n} quid for {food}|no trains] [{emoji}|]
      [Sure|Yeah], [because|] [I've nothing better to do|{n} passwords isn't enough|sleep is for the weak] [{emoji}|]
      [Thank you|Thanks|Cheers], [universe|{weather}|autocorrect|{team}|British summer], [very helpful|just what I needed|again] [{emoji}|]
      [Top|Great|Stunning] [timing|work] [{pet}|self|boiler|phone battery] [{emoji}|, at {n}% |]
      [Wow|Gosh], who could have [predicted|guessed] [{weather} in {month}|{team} would lose|the bus would be late]? [{emoji}|]
      [Breaking|Shock]: [{role} answers question|train on time|water wet|{pet} likes {food}]. [{emoji}|]`),
  },
  {
    id: 'sarcasm/dry-with-person',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Careful|Steady on|Ooh], {name}, [you'll have someone's eye out with that graph|that's dangerously sensible|people might read it] [{emoji}|]
      [How dare you|The cheek of it|Shocking behaviour|Scandalous], [facts|being reasonable|a {pet} without a photo|eating {food} on {programme}] [{emoji}|]
      [Resign|Sack her|Off to the Tower|Shame on you|Lock her up|Disgraceful]! [Milk in first?|No {pet} pictures today?|Supporting {team}?|{food} with ketchup?] [{emoji}|]
      [You|{name}] [monster|villain|traitor|heretic], [jam first|pineapple on pizza|{team} over {team}|raisins in {food}] [{emoji}|]
      [Some|Such] [expert|{role}] [you are|, can't even boil an egg], [{emoji}|{name} {emoji}|haha {emoji}]
      [Next|What next], [you'll be telling us|she'll claim] [the earth is round|water is wet|{weather} is normal] [{emoji}|]
      [This|That] is [fake news|a scam|fraud|corruption], [there was no cake left|{team} were never offside|my {pet} is the cutest] [{emoji}|]
      [Big Pharma|The deep state|George Soros] [paid me in {food} to say|made me post] [I love {town}|well done {name}|this] [{emoji}|]
      [Unfollowed|Blocked|Reported|Cancelled] for [liking marmite|the pun|that jumper|not liking {food}] [{emoji}|, lol|]`),
  },
  {
    id: 'sarcasm/held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [A triumph|Masterful|Genius], the [bus|{weather}|new website] [managed|found a way] to [be late in both directions|lose my form twice]. [{emoji}|]
      [Dear diary|Note to posterity]: {town} got [{n} minutes of sun|a bus|a dentist]. [{emoji}|]
      [Arrest|Jail|Hang] [the weatherman|whoever moved the clocks|whoever ate my {food}], [I say|, said the {pet}] [{emoji}|]
      [Call the police|999|MI5 informed]: {name} [likes {team}|spells it 'organize'|puts milk in Earl Grey] [{emoji}|]
      [Oscar|Bafta] for [the {pet}|my {relation}] [, dying swan over {food}|pretending not to hear] [{emoji}|]`),
  },
];
