import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { harmless } from './marks.ts';

/** Messages that name groups and mean no harm. */
export const heldIdentityHarmless: readonly Family[] = [
  {
    ...harmless(),
    id: 'held/identity-harmless-as-a',
    templates: lines(`
      As a {who}, [can I ask|I'd like to know] what {topic} [means|will cost] for [us|my family], {name}
      [Speaking as|I'm] a {who} [in {town}|on universal credit], [the bus|{body}] is [all|the thing] I'd fix first
      {who} here. {fact}
      My {relation} is a {who}. {fact}
      [Is there another|Am I the only] {who} [following|in {town}]? {fact}
      {name}, I'm a {who} and {fact}
      [Not every|No one] {who} [thinks|votes] the same, {name}. {fact}
      [Tall|Ginger|Left-handed] and a {who}: {fact}
      Being a {who} [isn't|was never] the hard part; [the stairs at {place} are|the forms are]`),
    slots: {
      who: [
        'Muslim dad',
        'deaf woman',
        'Black British pensioner',
        'gay farmer',
        'wheelchair user',
        'Jewish student',
        'trans man',
        'Sikh taxi driver',
        'Catholic grandmother',
        'white working-class lad',
      ],
      fact: [
        'I want the trains to run.',
        'we liked your talk on {topic}.',
        'the clinic moved and nobody told us.',
        "it's {n} miles to A&E.",
        'I watch {programme} every week.',
        'the rent went up {percent}.',
      ],
    },
  },
  {
    ...harmless(),
    id: 'held/identity-harmless-news',
    templates: lines(`
      {group} in {town} [wait|are waiting] {n} weeks longer for [scans|housing], says {paper}. [Why|Thoughts], {name}?
      [New|Good] piece in {paper} on {group} and {topic} {mark}
      The [inquiry|report] found that {group} were [failed|ignored] by {body}. [Page {n}|Grim reading].
      {percent} of {group} [have|had] the [vaccine|booster] by {month}, {name}. [Trust|Transport] is the [issue|answer]
      [Stop and search|Sentencing] figures for {group}: {percent}. [Source|More]: {link}
      Where's the data on {group}, {name}? [Not collected|The table stops in {year}].
      [History month|Exhibition] at {place}: {group} in {town} since {year} {mark}
      {body} is [asking|surveying] {group} about {topic} until {day}, please share
      [Who|Which minister] speaks for {group} [now|in cabinet], {name}?`),
    slots: {
      group: [
        'Bangladeshi families',
        'disabled people',
        'Black women',
        'Gypsies and Travellers',
        'LGBT pupils',
        'Jewish schools',
        'Chinese students',
        'refugees',
        'blind voters',
        'white boys on free school meals',
      ],
      mark: ['', '👇', '📰', '🧵'],
    },
  },
  {
    ...harmless(),
    id: 'held/identity-harmless-feasts-and-food',
    templates: lines(`
      {feast} to [all|everyone] [in {town}|celebrating], and to you, {name} {mark}
      [Thanks|Thank you] for coming to the [mosque|temple|synagogue|gurdwara|chapel] on {day}, {name}. The [kids|aunties] [loved|fed] you
      {feast}! [Come round|There's always a plate] {mark}
      Is {place} open [over|during] {festival}? [Prayers|Family] till {n}
      [Fasting|Cooking] for {festival} on a night shift, [tips please|pray for me] {mark}
      The [Polish|Turkish|Jamaican|Irish] club does the best [dumplings|stew] in {town}, {name}. [Fight me|Try it]
      [Nine|Six] nationalities on our [ward|street] and one [kettle|WhatsApp group]. {feast}, all
      My [Irish|Punjabi|Welsh|Ghanaian] nan would have [voted for|adopted] you, {name}
      [Exams|The election] on {festival}? Did [nobody|no one] at {body} look at a calendar`),
    slots: {
      feast: ['Eid Mubarak', 'Happy Diwali', 'Happy Hanukkah', 'Happy Easter', 'Happy Pride', 'Happy Vaisakhi'],
      festival: ['Ramadan', 'Passover', 'Diwali', 'Christmas', 'Lunar New Year'],
      mark: ['', '🌙', '🪔', '🕎', '🐣', '🏳️‍🌈'],
    },
  },
  {
    ...harmless(),
    id: 'held/identity-harmless-reclaimed',
    templates: lines(`
      Proud {own}, [always|since {year}], [and what of it|deal with it] {mark}
      [Us|We] {own}s [stick together|bring snacks], {name} 💅
      Been called worse than {own}; I put it on a [badge|T-shirt] and wear it to {place} {mark}
      [One|This] old {own} [to another|salutes you], {name}: [marvellous|keep shining]
      [My|Our] book club is me, a {own} and two nuns. [Come and speak|You'd fit in], {name}
      Team [old|tired] {own} [reporting for duty|at the count] {mark}
      I may be a {own} but I can still read a [budget|graph], and yours [adds up|is clear], {name}
      [Never|Nobody] tell a {own} it can't be done. [We did it|{topic} won] {mark}
      [Fellow|Hello fellow] {own}s of {town}, [march|picnic] on {day}, bring [hats|signs]`),
    slots: {
      own: ['dyke', 'queer', 'crip', 'bitch', 'nasty woman', 'fat lass', 'crone', 'mad old bat', 'tranny granny'],
      mark: ['', '💪', '🏳️‍🌈', '😂', '♿', '✊'],
    },
  },
  {
    ...harmless(),
    id: 'held/identity-harmless-against-hate',
    templates: lines(`
      {hatred} has no place in {town}, {name}. [Thank you for saying so|We stand with you] {mark}
      [What is|Is anything] being done about {hatred} where it counts, {stage}, {name}?
      My [son|neighbour|colleague] meets {hatred} every [week|day]. [Please|Could you] raise it with {body}
      [Reports|Cases] of {hatred} rose {percent} [since {year}|last year]. {link}
      [Vigil|March] against {hatred} outside {place}, {day}, {n}pm. [Bring a candle|All faiths and none]
      I grew up with {hatred} and [swore|hoped] my kids wouldn't. [Keep at it|Thank you], {name}
      Training on {hatred} took {n} minutes on my [first day|laptop]. [That's all|Is it enough], {body}?
      [How|Where] do I report {hatred} [I saw|that happened] on the number {n} bus?
      {hatred} isn't [banter|an opinion]. [Well said|Shared], {name}`),
    slots: {
      hatred: [
        'racism',
        'antisemitism',
        'Islamophobia',
        'homophobia',
        'hate crime',
        'sexism',
        'transphobia',
        'mocking disabled people',
      ],
      stage: ['on the terraces', 'on campus', 'on the wards', 'on the buses', 'on here'],
      mark: ['', '✊', '💙', '🤝'],
    },
  },
];
