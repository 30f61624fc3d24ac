import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atOthers, atSubject, harmless } from './marks.ts';

const dehumanising = atSubject('dehumanisation');

/** People called vermin, disease, beasts or things, and the same words said of the real ones. */
export const heldDehumanisation: readonly Family[] = [
  {
    ...dehumanising,
    id: 'held/dehumanisation-pests',
    templates: lines(`
      {party} has [an infestation|a plague] of {pests}, and {name} [is the fattest|leads the nest] {mark}
      [Scratch|Lift the lid of] {body} and out [scuttle|crawl] the {pests}. [Hello|There you are], {name}
      When you see one of these {role}s there are a hundred [behind the skirting|under the floor]. {pests2}
      {name} and [friends|the rest of them]: {pests}, [feeding on|living off] [the rest of us|working people]
      Rentokil [for|needed at] {body}, [please|urgently]: {pests} like {name} [breed|multiply] {mark}
      {pests2} That's what [you all are|campaigners like you are], {name}.
      Nobody [argues|debates] with {pests}, {name}. You [fumigate|put down traps].
      Look at [it|it go], {name} the [tick|leech|louse], [fastened to|sucking on] the public purse
      [Is|Are] the {pests} [back|out] on {programme}? [Turn on the light|Lift the stone] and watch {name} run`),
    slots: {
      pests: ['cockroaches', 'rats', 'maggots', 'lice', 'weevils', 'termites'],
      pests2: ['Vermin.', 'Parasites, all of them.', 'Bloodsuckers.', 'Pests, not persons.'],
      mark: ['', '🪳', '🐀', '🪱', '🦟'],
    },
  },
  {
    ...dehumanising,
    id: 'held/dehumanisation-sickness',
    templates: lines(`
      {name}'s sort [is|are] {sick} [on|in] {host} {mark}
      [Every|Each] {role} of this kind is {sick}, and you [cut out|lance|scrub off] {sick2}
      {host} [won't|can't] heal until {sick2} like you [are gone|have been cut away], {name}
      You're not [a person|somebody], you're {sick}
      [What do you call|Diagnosis of] {name}? {sick} {mark}
      Wherever [these people|you lot] [settle|go], {host} rots. {sick}, [nothing else|plain and simple].
      [Call|Fetch] a surgeon, {host} has {sick} and it [tweets|talks]: {name}
      [Bleach|Disinfectant], {name}, that's [what shifts|the cure for] {sick}
      {sick} with a [lanyard|rosette|blue tick]`),
    slots: {
      sick: ['a tumour', 'an open sore', 'gangrene', 'a pus-filled boil', 'mould', 'pond scum', 'a bacillus'],
      sick2: ['growths', 'boils', 'tumours', 'infections'],
      host: ['the body politic', 'this country', 'the NHS', 'our town', 'medicine'],
      mark: ['', '🦠', '🤢', '🧫'],
    },
  },
  {
    ...dehumanising,
    id: 'held/dehumanisation-beasts-and-things',
    templates: lines(`
      [Somebody|Who] put {beast} in a [suit|white coat] and [called it|made it] a {role}? {mark}
      [It|The thing] [speaks|walks upright]! [Get|Put] {name} back in the [cage|pen|tank] {mark}
      {name} isn't [human|one of us]. [Look at the eyes|No soul in there|Just a thing that talks].
      [Feeding time|Chucking-out time] at [the zoo|the sty]: {name} [grunts|brays] about {topic} again
      [Don't|Never] give {beast} a microphone, {programme}. [It only squeals|We saw what {name} did].
      [They ought to|Somebody should] [put a bell on|microchip|tag the ear of] {name}, like the other livestock
      [What's|What is] the difference between {name} and {beast}? [The beast is house-trained|One has feelings].
      Not people, these {role}s. [Objects|Meat|Livestock|Husks]. [Treat them as such|Remember it].
      Half {beast}, half [photocopier|lizard], [no part|nothing] human: your {role}, [ladies and gentlemen|everybody]`),
    slots: {
      beast: ['a sow', 'a mangy dog', 'an ape', 'a hyena', 'a slug', 'a baboon'],
      mark: ['', '🐷', '🐒', '🐌', '🦎'],
    },
  },
  {
    ...atOthers('dehumanisation'),
    id: 'held/dehumanisation-herds-of-others',
    templates: lines(`
      [Those|Them] {crowd} are [not people|hardly human], {name}, they are {beasts}
      [Saw|Look at] the {crowd} on {programme}: {beasts}, the lot {mark}
      {name}, why do you [defend|speak up for] {crowd}? You don't [feed|cuddle] {beasts}.
      {crowd} [swarm|slither] [through|into] {town} like {beasts}. [Hose them off|Sweep them up].
      {beasts} [in tracksuits|with placards], those {crowd}. [Should be|Ought to be] [neutered|penned]
      Somebody [drain|clean] {town} of its {crowd}. [Subhuman|Filthy {beasts}] {mark}
      [Nits|Lice] [make|grow into] lice, {crowd} [breed|make] more {crowd}. [Stop it at the egg|Pest control].
      I'd sooner [share a bench|sit] with {beasts} than with {crowd}; [at least the beasts|they] are [clean|alive inside]
      What are {crowd}, [really|in the end]? [Spoil|Waste] that [walks|begs]. {beasts} {mark}`),
    slots: {
      crowd: [
        'strikers',
        'benefit claimants',
        'football fans',
        'students',
        'homeless people',
        'protesters',
        'Tory voters',
        'union members',
      ],
      beasts: ['rats', 'swine', 'hyenas', 'locusts', 'maggots', 'sewer rats'],
      mark: ['', '🐀', '🐖', '🤮'],
    },
  },
  {
    ...harmless(),
    id: 'held/dehumanisation-pests-twin',
    twinOf: 'held/dehumanisation-pests',
    templates: lines(`
      We've [an infestation|a plague] of {pests} at {home} and {body} says [wait|it's not them] {mark}
      [Lift the lid of|Look behind] the bins at {place} and out scuttle the {pests}. [Please help|Can you call someone], {name}?
      When you see one there are a hundred behind the skirting. {pests}, at {home}, {name}
      Rentokil came to {home}: £{n}0 for {pests}. [The landlord won't pay|Who's liable], {name}?
      [Kids|My class] at {school} have lice again. [Combs|Letters] all round 🙄
      Found {pests} in [the hospital kitchen|a school dinner] in {town}? [Proud moment|Where's the inspector], {body}
      How long do you [fumigate|put down traps] for {pests}, {name}? {n} weeks so far at {home}
      Ticks are out early on the [moor|heath]: [check your legs|tuck in your socks], says {name}
      [Leeches|Maggots] on wounds! [Fascinating|Never knew] that is still [done|on the NHS]. Great talk, {name}`),
    slots: {
      pests: ['cockroaches', 'rats', 'mice', 'bedbugs', 'wasps', 'silverfish'],
      home: ['our block', 'my flat', "mum's care home", 'the hostel', 'our school'],
      school: ['our school', 'nursery', 'the infants'],
      mark: ['', '🪳', '🐀', '🐭'],
    },
  },
  {
    ...harmless(),
    id: 'held/dehumanisation-sickness-twin',
    twinOf: 'held/dehumanisation-sickness',
    templates: lines(`
      They found {sick} in my {relation} on {day}. [Thank you|Bless you] for [the ward|fighting for scanners], {name}
      {sick} is [spreading|back] on the [wall|ceiling] of [the baby's room|our flat]. {body} says open a window
      [What's|Is there] the best treatment for {sick}, Doctor? [Told to wait|No appointment till {month}]
      [Call|Fetch] a surgeon? There's a {n} week wait in {town} with {sick}
      Inequality is a cancer in this country, {name}. [Keep saying it|Well said on {programme}]
      Loneliness is {sick} of its own. [Thanks for the club|Come to the lunch at {place}], {name}
      [Bleach|Vinegar], that's what shifted {sick} at ours. [Masks on|Mind your eyes] 🧽
      Is {sick} [catching|infectious], {name}? The school [sent us home|won't say]
      My {relation} had {sick} cut away in {year} and is dancing at {n}0. [Nurses|The NHS], eh 💙`),
    slots: { sick: ['a tumour', 'an abscess', 'gangrene', 'a boil', 'black mould', 'a nasty infection'] },
  },
  {
    ...harmless(),
    id: 'held/dehumanisation-beasts-and-things-twin',
    twinOf: 'held/dehumanisation-beasts-and-things',
    templates: lines(`
      Who put {beast} in a [suit|bow tie]? Best [photo|float] at the {town} show {mark}
      Feeding time at the zoo, or [tea with three toddlers|my house at six] 😂
      The RSPCA took {beast} from a [flat|yard] in {town}. [Please back|Thanks for] the cruelty bill, {name}
      [Microchip|Put a bell on] your cat, says {name}. [Agreed|About time]. {mark}
      What is the difference between {beast} and my boss? One brings [treats|biscuits]. Joking, love my boss
      [They're|We are] people, not [objects|livestock|numbers], {name}. Thank you for saying so
      Has {name} met {beast} at the city farm yet? [House-trained|Friendly], unlike the goat {mark}
      [Half collie|Half lab], half [teddy|sofa], nothing but love: say hello to [Biscuit|Mabel], {name} 🐶
      Caged [hens|dogs] at that farm, {name}. [No soul|Nobody] should be kept so. [Will you act|Sign the petition]`),
    slots: {
      beast: ['a piglet', 'a mangy dog', 'a baby goat', 'a donkey', 'a giant snail', 'an old pony'],
      mark: ['', '🐷', '🐒', '🐌', '🐱'],
    },
  },
];
