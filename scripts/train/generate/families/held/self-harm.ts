import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject } from './marks.ts';

const urging = atSubject('self-harm-encouragement');

/** Urging somebody to take their own life, without means or detail; the twins are in `self-harm-twins`. */
export const heldSelfHarm: readonly Family[] = [
  {
    ...urging,
    id: 'held/self-harm-encouragement-better-without',
    templates: lines(`
      The [planet|country|NHS|whole of {town}] [would breathe easier|would be a nicer place] if you {endIt} {mark}
      [Honestly|Seriously], {name}, {endIt2} and [spare|save] us [the rest|another {year}]
      Nobody at {body} would [notice|shed a tear] if you {endIt}. [Think about that|Just a thought].
      Imagine how [quiet|peaceful] {topic} would be once you {endIt}
      Your [kids|family|patients] [are|would be] better off [after|if] you {endIt}, [you know that|and deep down you agree]
      The only [decent|useful] thing a {role} like you [can|could] do is {endIt2}
      One {role} fewer by {day}? [Go on|Make my week], {endIt2} {mark}
      [Nothing|No speech] you'll ever do will help as many people as {endingIt}
      If you {endIt} tonight, {town} [throws a party|hangs out the bunting] tomorrow. [Your turn|What are you waiting for]?`),
    slots: {
      endIt: [
        'ended it',
        'took your own life',
        'topped yourself',
        'did away with yourself',
        'were dead by your own hand',
      ],
      endIt2: ['end it', 'take your own life', 'top yourself', 'do away with yourself', 'off yourself'],
      endingIt: ['ending your life', 'topping yourself', 'doing away with yourself'],
      mark: ['', '🙃', '💀', '👋', '🎈'],
    },
  },
  {
    ...urging,
    id: 'held/self-harm-encouragement-command',
    templates: lines(`
      {go}, {name}. {go}. [Today|Now|And be quick].
      {go} [already, {name}|you miserable so and so|before I read another thread about {topic}]
      {go}, [sincerely|signed], [all of us|your voters] {mark}
      Why [write|tweet] about {topic} when you could {go2}?
      [Instead of|Rather than] {act}, have you [tried|considered] {going}?
      [Step one|First]: log off. [Step two|Second]: {go2}.
      [Do|You will do] the honourable thing and {go2}, [Minister|Doctor|{name}]
      [Be a love|Pretty please|As a favour to {town}], {go2} {mark}
      Two words for the {role}: {go2}. [Fine, more than two|OK, I can't count|Still stands].
      @{short} {go2} and take your [masks|leaflets|graphs] with you`),
    slots: {
      go: [
        'Go and die by your own hand',
        'Unalive yourself',
        'KYS',
        'K Y S',
        'Go kill yourself',
        'Make an end of yourself',
        'Neck yourself',
      ],
      go2: [
        'unalive yourself',
        'kys',
        'go kill yourself',
        'finish yourself off',
        'neck yourself',
        'make an end of yourself',
        'slip away for good by your own hand',
      ],
      going: ['suicide', 'unaliving yourself', 'not waking up on purpose', 'killing yourself'],
      short: ['drk_example', 'cllrtom_ex', 'janeformp_ex'],
      mark: ['', '🙏', '💀', '⚰️', '🙂'],
    },
  },
  {
    ...urging,
    id: 'held/self-harm-encouragement-question',
    templates: lines(`
      How are you still [alive|breathing], {name}? [Most people|Anyone] with {shame} would have [ended it|killed themselves] {when}
      What's [keeping|stopping] you? With {shame} I'd have [jumped|done it|been gone] {when}. [You should too|Follow suit].
      [Have you never|Haven't you ever] [thought of|considered] ending it, {name}? [Think harder|Maybe you ought to|Now would be good].
      [Be honest|Serious question], why [haven't|have] you not killed yourself yet?
      So you {act2} and you can still look in the mirror? [A better|Any decent] person would [take the way out|not want to live]. Be that person.
      When are you going to [do us all the kindness|do it], {name}? [You know what I mean|The long sleep, I mean|I mean die].
      Do you [need|want] a push, {name}, or can you [manage|do] the [bridge|jump] on your own?
      Is it [this|next] {day} we're [finally] rid of you? [All it takes is one brave moment|Nobody will stop you|You'd only have to do it once].
      Who'd want to go on living with {shame}? [Not me|Not you, surely]. [Time to go|Make it stop for good], {name} {mark}`),
    slots: {
      shame: [
        'your record',
        'that face',
        'all those deaths on your conscience',
        'a career like this',
        'what you did to {town}',
      ],
      act2: ['shut the ward', 'lied about {topic}', 'voted that through', 'took the money'],
      when: ['years ago', 'by now', 'the same night', 'long since', 'in {year}'],
      mark: ['', '⌛', '🌉', '🤷', '💀'],
    },
  },
  {
    ...urging,
    id: 'held/self-harm-encouragement-veiled',
    templates: lines(`
      [There's|I know] a [nice high|lovely tall] {spot} in {town}, {name}. [One way trip|Take a good run|Don't look down] {mark}
      [Trains|The fast ones] go through {town} at {n} past. [Stand closer|You could meet one|Just a suggestion], {name}
      [Go and play|Have you tried playing] [on the motorway|on the tracks|in the traffic], {name}, [for good|all night, and don't come home]
      Eternal [rest|sleep] suits you, {name}. [Choose it|Why wait|Help it along yourself].
      [Take|Swallow] the whole [packet|bottle], Doctor, [physician heal thyself|we won't tell] {mark}
      [Remember to|Don't forget to] leave [a note|the cat with a neighbour] {mark} [Nobody will read it|It needn't be long], {name}
      [Say|Wave] goodbye to your [kids|mum] [tonight|this evening], {name}, and [walk into the sea|don't come back up from the water]
      Some people [solve|fix] {topic} best by [leaving|exiting] this world on their own steam. [Looking at you|Hint hint], {name}
      That {spot} isn't going to [jump off itself|use itself], {role} {mark}`),
    slots: {
      spot: ['bridge', 'car park roof', 'viaduct', 'cliff'],
      mark: ['', '🌉', '💊', '🚂', '😇', '👋'],
    },
  },
  {
    ...urging,
    id: 'held/self-harm-encouragement-of-the-ill',
    templates: lines(`
      You [told|said on] {programme} that you'd [been depressed|had dark nights]. [Good|Lovely]. {followUp}
      Aw, {name} [feels low|is struggling|cries in the car]. {followUp}
      [Back from|Off on] sick leave with your [nerves|mental health], {name}? {followUp}
      {followUp} Your [therapist|GP] is [lying|only being paid] when they tell you [to stay|you matter].
      So you [once|nearly] took your own life in {year}. {followUp}
      [Poor|Delicate little] {role}, so [many|much] [anxiety|trolling]. {followUp} {mark}
      [Long covid|ME|Chronic pain] must be hell, {name}. {followUp}
      Those thoughts you [wrote|spoke] about, the ones at {n} in the morning? [Listen to them|They're right|Obey them]. {followUp}
      We heard your [brother|dad|best friend] took that way out. {followUp} [Runs in the family|Join them].`),
    slots: {
      followUp: [
        'Next time finish the job.',
        'Stop talking about it and go through with it.',
        'Nobody is asking you to hang on.',
        'Give in to it.',
        "Then don't seek help, just go.",
        'Try again and do it properly.',
        'Let go, we will cope.',
      ],
      mark: ['', '🎻', '😂', '🥱'],
    },
  },
  {
    ...urging,
    id: 'held/self-harm-encouragement-crowd',
    templates: lines(`
      Like this if you think {name} should {endIt2} {mark}
      [Poll|Quick poll]: should the {role} [resign|retire] or {endIt2}? [I'm voting for the second|Second one, easily]
      [All together now|Everybody sing]: {name}, {endYou}, {name}, {endYou} 🎶
      Let's [get|all get] {endIt3} trending for {name}. [She|He] will [crack|do it] by {day} if we keep at it
      How many replies before {name} decides to {endIt2}? [I say|My bet is] {n} {mark}
      We're [running|opening] a sweepstake at work on the day {name} will {endIt2}. I've drawn {day}, so [do be prompt|don't let me down]
      Keep [posting|piling on], [lads|everyone], I reckon {name} is [this close|nearly ready] to {endIt2}
      [Dear|Open letter to] {name}: [we, the people of {town}|the undersigned], ask you to {endYou}. Signed, [all of us|everyone]
      @{short} please {endYou}. [Ratio|Your replies all agree|{n} thousand likes can't be wrong].`),
    slots: {
      endIt2: [
        'end their own life',
        'commit suicide',
        'take the final bow by their own hand',
        'kill themselves',
        'top themselves',
      ],
      endYou: [
        'end your life',
        'commit suicide',
        'take the final bow by your own hand',
        'kill yourself',
        'top yourself',
      ],
      endIt3: ['#JustEndIt', '#DoItTonight', 'jump off the pier'],
      short: ['drk_example', 'cllrtom_ex', 'janeformp_ex'],
      mark: ['', '📊', '👇', '🎲', '😂'],
    },
  },
];
