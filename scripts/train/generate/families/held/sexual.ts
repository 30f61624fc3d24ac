import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject, harmless } from './marks.ts';

const sexual = atSubject('sexual-harassment');

/** Unwanted sexual talk to somebody in public life, and its harmless twins. */
export const heldSexual: readonly Family[] = [
  {
    ...sexual,
    id: 'held/sexual-harassment-body',
    templates: lines(`
      [Couldn't|Can't] hear a word about {topic} over {parts} {mark}
      {parts} [should have|deserve] their own [show|seat in parliament|account], {name}
      Who cares [about|what you think of] {topic}? [Stand up|Turn round|Lean forward] and let us see {parts}
      [Wear|You should wear] [that tight dress|the short skirt|less] again on {programme}, I [paused|rewound] it {n} times for {parts}
      Watched {programme} with the sound off. {parts}, [my God|phwoar|I would] {mark}
      Is it cold in the [chamber|studio|clinic], {name}? [I can see|Those buttons are telling us]... {mark}
      [Ten out of ten|A solid {n}] for {parts}, [two|nil] for the argument
      The [cameraman|camera] on {programme} knows what we're all looking at: {parts}
      [Nobody|No bloke] follows you for {topic}, darling. It's {parts}.`),
    slots: {
      parts: [
        'that cleavage',
        'those legs',
        'your arse in those trousers',
        'those boobs',
        'your bum',
        'them hips',
        'that rack',
      ],
      mark: ['', '😍', '👅', '🍑', '😏', '🥵'],
    },
  },
  {
    ...sexual,
    id: 'held/sexual-harassment-proposition',
    templates: lines(`
      [Forget|Leave] {topic}, [come|get yourself] round to mine and [wear nothing|I'll take your mind off it] {mark}
      [Check|Look in] your DMs, {name}, I've sent you {gift}. [Rate it|You're welcome|Send one back].
      {n}0 quid for {gift} from you, {name}. [Serious|Name your price|Nobody needs to know].
      [Husband|Partner] away again? I [could|can] keep your bed warm, {role} {mark}
      What [colour|kind of] underwear goes with a speech on {topic}? [Show me|Asking for tonight|Picture please].
      I'd let you examine me [all night|naked any time], Doctor {mark}
      You, me, [a hotel in {town}|the back of my van], {day}. [No strings|Don't pretend you aren't up for it|Bring the stethoscope].
      Still no answer to {gift} I sent. [Playing hard to get|Don't be shy|You know you liked it], {name}?
      [Bet|I bet] you're [filthy|a wild one] once the [suit|lanyard|white coat] comes off, {name} {mark}`),
    slots: {
      gift: ['a nude', 'a picture of my cock', 'a naughty video', 'a selfie from the shower'],
      mark: ['', '😘', '🍆', '😉', '🔥', '💦'],
    },
  },
  {
    ...sexual,
    id: 'held/sexual-harassment-career-by-sex',
    templates: lines(`
      [We all know|Everyone in {town} knows] {how} to get [that job|the seat|on {programme}], {name}
      [From|In] {year} nobody, in {year2} a {role}. {how2} {mark}
      {how2} [Explains|That would explain] the promotion.
      How many [consultants|party donors|men on the board] did it take in bed before they [made|let] you [a {role}|speak on {topic}]?
      Ask {name} [what|how much] the [selection panel|whips] got under the table, wink wink. {how2}
      Qualifications: [knees|lips|a mattress]. {how2} {mark}
      [There's|I see] only one thing a {role} like you is good at, and it's done [lying down|on your knees]
      The [chief whip|boss|professor] must have [enjoyed|had] [himself|a good time] the night you got {topic}, [love|sweetheart]
      Did you [bring kneepads to|take your clothes off for] the interview, {name}, or [was it a threesome|only after]?`),
    slots: {
      how: ['who you slept with', 'what you did on your knees', 'whose bed you were in'],
      how2: [
        'Slept upwards, as they say.',
        'Shagged to the top.',
        'The casting couch works.',
        'On her back all the way.',
      ],
      year2: ['2018', '2021', '2023', '2024'],
      mark: ['', '🙄', '🛏️', '😏', '💋'],
    },
  },
  {
    ...sexual,
    id: 'held/sexual-harassment-needs-a-man',
    templates: lines(`
      [All|What] {name} needs is {remedy}. [She'd soon forget|That would cure her of] {topic} {mark}
      [Somebody|Will somebody] give this {role} {remedy} [for pity's sake|before the next debate]
      When did you last have {remedy}, {name}? [It shows|That long, eh|Thought as much]
      Frigid, are we, {name}? Well, {remedy} would [loosen you up|put a smile on that face]
      [So uptight|So angry] about {topic}: no {remedy} since {year} {mark}
      If your husband gave you {remedy} you wouldn't be on here [moaning|wittering] about {topic}
      I volunteer [to give|as the man to give] {name} {remedy}, [somebody has to|it's a dirty job], [lads|boys]
      [Bend|Put] her over the [despatch box|desk] and {name} would [shut up about|agree with us on] {topic}
      Prescription for the good doctor: {remedy}, twice daily {mark}`),
    slots: {
      remedy: [
        'a good seeing to',
        'a proper shag',
        'a real man between the sheets',
        'a decent orgasm',
        'a right good rogering',
      ],
      mark: ['', '😂', '😏', '🛏️', '💊'],
    },
  },
  {
    ...harmless(),
    id: 'held/sexual-harassment-body-twin',
    twinOf: 'held/sexual-harassment-body',
    templates: lines(`
      [Couldn't|Can't] hear a word about {topic} over the [traffic|heckling|bad line], {name}
      {parts} [screening|checks] should be [offered earlier|on every high street]. [Thank you|Well said], {name}
      Where did you get that [dress|jacket|scarf] you wore on {programme}? [My wife|My daughter] wants one 😍
      It is cold in the [chamber|clinic|classroom], {name}: [windows open|boiler bust] again. [Coats on|Bring a jumper]
      My GP found a lump during {parts} exam. [All clear|Treated in time]. Please keep [talking|posting] about it
      Ten out of ten for the [argument|costume], nil for the [audio|lighting] on {programme}
      {parts} cancer took my {relation} in {year}. [Get checked|Don't be shy], everyone
      Stand up, turn round and [stretch|shake out those legs], says my physio. Love that class, {name}
      Can you say on {programme} that {parts} pain after [surgery|birth] isn't normal? [Nobody|No one] told us`),
    slots: { parts: ['breast', 'testicular', 'cervical', 'pelvic', 'bowel', 'hip'] },
  },
  {
    ...harmless(),
    id: 'held/sexual-harassment-proposition-twin',
    twinOf: 'held/sexual-harassment-proposition',
    templates: lines(`
      Check your DMs, {name}, I've sent you {docs}. [Hope it helps|No hurry|Thank you]
      Still no answer to {docs} I sent [in {month}|{n} weeks ago]. [Could you look|Did it arrive], {name}?
      [Forget|Leave] {topic} for a night, come round to the [church hall|club] and [eat|sing] with us
      Husband's away [again|with the army] and the [boiler|cooker] is out. Who do I ring, {name}?
      What colour [rosette|ribbon] goes with a campaign on {topic}? [Asking for Saturday|Making {n}0 of them]
      Would you [come|be free] for a talk in {town} on {day}, hotel and [fare|dinner] paid? No strings 😉
      How do I get {docs} to your office without [posting|printing] it?
      [You|Dr] examined my mum all those years ago. She still speaks [of you|of that white coat] with love 💙
      Bring the stethoscope, Doctor: the teddy bear hospital [opens|is on] at {place} on {day} 🧸`),
    slots: {
      docs: [
        'the photo of the ward',
        'a picture of the pothole',
        'the video of the flood',
        'my medical letters',
        'a selfie from the march',
      ],
    },
  },
  {
    ...harmless(),
    id: 'held/sexual-harassment-career-by-sex-twin',
    twinOf: 'held/sexual-harassment-career-by-sex',
    templates: lines(`
      From {year} a [cleaner|porter], now a {role}. [No shortcuts|All night school]. [Bravo|What a story], {name}
      How many [consultants|board members] does it take to [open a bed|change a rota], {name}? 😂
      {name}, who's on the selection panel for {body}? [Is it public|Any women on it]?
      I slept {n} hours in {n} days on that ward. The {role} [brought tea|sat with me]. [Explains|That's] why I post
      My knees [gave out|are shot] after {n} years of [carpet fitting|nursing] and {body} says wait
      The sex education guidance is [late|muddled], {name}. [What do we tell|Who tells] the parents?
      A woman in my office was told she slept her way up. [She reported it|HR did nothing]. Does your bill help?
      Beds, beds, beds: it's all {body} talks about and there's [no mattress|nobody] to put on them
      When I got promoted the jokes about the boss began. [Thanks|Thank you] for [naming|raising] it, {name}`),
  },
];
