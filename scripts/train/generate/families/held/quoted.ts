import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { quotedMarks } from './marks.ts';

/** Abuse as supporters and reporters pass it on. */
const said = [
  'kill yourself',
  'I know where you live',
  'hope someone burns your house down',
  'we will find your kids',
  'fat ugly cow',
  'go back to where you came from',
  'lying shill',
  'vermin like you should be put down',
  'you need a good shag',
  'you will swing for this',
  'fuck off and die',
  'stupid bitch',
];

/** Quoting, reporting and condemning abuse, which is none itself. */
export const heldQuoted: readonly Family[] = [
  {
    ...quotedMarks,
    id: 'held/quoted-look-what-she-gets',
    slots: { said },
    templates: lines(`
      "{said}". [That's|This is] what {name} [opened|woke up to] this morning. [For talking about {topic}|Shame on whoever sent it] 💔
      [Imagine|Picture] opening your phone to "{said}" [before breakfast|every day for {n} days]. {name} [does|did].
      [In|Among] the replies to {name} today: "{said}", "{said}". [What is wrong with people|Over {topic}!]
      The price of [being a {role}|speaking up]: "{said}" and {n} more [like it|of those] by lunch
      A grown man typed "{said}" to a {role} and pressed send. [Let that sink in|Unbelievable] 🤦
      {n} messages saying "{said}" and still {name} [turned up|did her clinic]. Courage
      Somebody [posted|shoved a card with] "{said}" through {name}'s door. [Police have it|Enough]
      "{said}"? Over {topic}? [Get help|Look at yourself], whoever wrote that to {name}`),
  },
  {
    ...quotedMarks,
    id: 'held/quoted-told-in-court',
    slots: { said },
    templates: lines(`
      {town} man [fined|jailed] for [emailing|tweeting] "{said}" to [an MP|a doctor|a councillor]: {paper}
      The jury [heard|was told] he wrote "{said}" [{n} times|on a wreath]. [Guilty|Six months suspended].
      {programme} [reads out|played] the voicemail left for {name}: "{said}". [Chilling|Had to turn it off].
      Witness: "He shouted '{said}' and ran." [Trial goes on|Sentencing on {day}].
      [According to|In] {paper}, the letter began "{said}" and [enclosed|came with] [white powder|a photo of the house]
      [Charged|Arrested] on {day}: the sender of "{said}" to {name}. [Good|At last]. {link}
      The [report|dossier] lists {n} threats to {role}s, "{said}" among them
      Ban [upheld|extended] for the fan who sang "{said}" at the [presenter|linesman], says {paper}`),
  },
  {
    ...quotedMarks,
    id: 'held/quoted-happened-to-me',
    slots: { said },
    templates: lines(`
      I got "{said}" for [a thread on|asking about] {topic}. {name}, how do you [cope|carry on]?
      He [leaned out|wound down the window] and yelled "{said}" at me [outside {place}|on my bike]. Still shaking
      A patient told me "{said}" [today|on {day}]. [I made him a cup of tea|I wrote it up]. Nights, eh, {name}
      My first week as a [councillor|{role}] and the inbox says "{said}". [Is that normal|Does it get better]?
      [My|Our] {relation} was told "{said}" at {place} for wearing a [mask|headscarf]. [Nobody stepped in|Please raise it], {name}
      Screenshots [kept|sent to the police], "{said}" being [the mildest|number {n}]. They gave me a crime number
      They write "{said}" to me too, {name}. [You're not alone|Block, report, biscuit].
      Was it you who got "{said}" sprayed on the [office|garage]? Ours said the same, {name}`),
  },
  {
    ...quotedMarks,
    id: 'held/quoted-to-the-abuser',
    slots: { said },
    templates: lines(`
      So {otherHandle}, you [just|really] wrote "{said}" to a {role}. [Delete it|Reported|Apologise].
      Really, {otherHandle}, "{said}"? [Your nan must be proud|Does your boss know you post this]?
      [Telling|To tell] someone "{said}" isn't [debate|free speech], {otherHandle}. [It's a crime|Stop].
      Take "{said}" down, {otherHandle}, {name} has [children|a family] who read this
      Hey {otherHandle}, you can hate {topic} without [typing|saying] "{said}"
      If your best point about {topic} is "{said}", {otherHandle}, [you've lost|have a lie down]
      Too late, {otherHandle}, I have [kept|saved] the post where you say "{said}" before you delete it. [So have the police|Sent it to {body}]
      Nobody should be told "{said}", {otherHandle}, [not even|and certainly not] by someone with a [flag|cartoon] for a face`),
  },
  {
    ...quotedMarks,
    id: 'held/quoted-why-is-it-still-up',
    slots: { said },
    templates: lines(`
      Reported "{said}" {n} times and the [platform|app] says it breaks no rules. {name} [deserves|deserved] better
      How is "{said}" still [up|visible] after {n} hours? [It's aimed at|They sent it to] {name}
      So "{said}" is [fine|within community standards] but my [cat photo|breastfeeding picture] was removed. Right
      [Dear|Hello] moderators: the account that posts "{said}" under every {role} has {n} aliases
      If "{said}" came by [post|letter] you'd get a [knock|visit]. Online? [Nothing|An automated reply].
      The Online Safety Act was [meant|supposed] to [stop|deal with] "{said}". [Has it|Well], {body}?
      [One|A] filter would catch "{said}". They choose not to [fit one|look], {name}
      Day {n} and "{said}" is the top reply under {name}'s [post|appeal]. [Ashamed of this site|Leaving it]`),
  },
  {
    ...quotedMarks,
    id: 'held/quoted-without-marks',
    templates: lines(`
      {name} was told {indirect} for [a leaflet|an opinion] about {topic}. [Stop and think about that|That's {town} in {year}].
      [People|Trolls] keep telling {name} {indirect}. [Rise above it|Most of us are grateful to you].
      Whoever told our {role} {indirect} should be [ashamed|found]
      [Being|Getting] told {indirect} is not part of the job, {body}. [Protect your staff|Do something].
      Since when is it [normal|OK] to tell a {role} {indirect}?
      [Three|{n}] colleagues have left after being told {indirect}, {name}. [Who's next|I nearly did]
      [She|He] has been told {indirect} and still [answers|replies] politely. Respect, {name}
      They said {indirect}, to a [mother|woman of seventy], on [Mother's Day|Christmas morning]
      Don't let [those who|anyone who] told you {indirect} win, {name} 💙`),
    slots: {
      indirect: [
        'to kill herself',
        'she would be raped',
        'they would burn the house down',
        'to go back to her own country',
        'they knew where her kids went to school',
        'she was vermin',
        'he should hang',
        'to die in a ditch',
      ],
    },
  },
  {
    ...quotedMarks,
    id: 'held/quoted-mocked',
    slots: { said },
    templates: lines(`
      "{said}", says a man with {n} followers and a [flag|sunset] for a face. [Noted|Sit down, Keith] 😂
      Bingo card for today: "{said}" ✅, "do your own research" ✅, [bad spelling|a frog] ✅
      [Ah|Oh look], "{said}". [Shakespeare|The Oxford debating society] has logged on, {name} 🙄
      Translation of "{said}": I have no argument [about|on] {topic}
      [Marking|Grading] your trolls, {name}: "{said}", {n} out of ten, [unoriginal|see me]
      My favourite is the one who writes "{said}" and has [be kind|live laugh love] in the bio
      Cross-stitching "{said}" on a cushion for your office, {name}, [with roses|in lilac]. [Own it|Laugh at them]
      "{said}"... and then [they|he] ask for a [selfie|doctor's note]. [You couldn't make it up|Honestly], {name}`),
  },
  {
    ...quotedMarks,
    id: 'held/quoted-advice-and-policy',
    slots: { said },
    templates: lines(`
      [Teaching|I teach] teenagers what to do when somebody [sends|posts] "{said}": don't reply, [screenshot|save], tell [an adult|us]
      Is "{said}" a criminal [threat|offence] or just nasty? [Law students|Asking lawyers], {name}
      Our [policy|guidance] now names phrases such as "{said}" as [gross misconduct|a reason to bar]
      In our [study|survey] of {n}00 {role}s the words most often received were "{said}"
      [Workshop|Webinar] on {day}: from "{said}" to [peace|evidence], how {role}s [log|survive] abuse
      If you ever get a note that says "{said}", [touch only the corners|keep the envelope], and ring 101
      "{said}" should mean a [ban|visit] on the first offence, not the {n}th. [Will you|Please] push for that, {name}
      [The|A] book [opens|ends] with the words [sprayed|scrawled] on the clinic wall: "{said}". [Read it|Five stars].`),
  },
];
