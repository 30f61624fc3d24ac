import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { insultWords } from './insult-words.ts';

/** Mockery without bad words, and irony that is meant kindly. */
export const insultMockery: readonly Family[] = asReplies(
  [
    {
      id: 'insult/mock-praise',
      labels: ['insult'],
      direction: 'subject',
      weight: 1.5,
      templates: [
        'Ah yes, the [great thinker|genius|oracle|brain box] of {town} speaks. [Kneel, peasants|We are not worthy of such stupidity|Yawn].',
        '[Gold star|Round of applause|Medal] for the [dimmest|silliest|most empty headed] tweet of the {day}.',
        'So proud of yourself, aren’t you. [God knows why|For what, being useless|Nobody else is].',
        'You must have [practised for years|gone to a special school|a degree in it] to be that wrong, {name}.',
        'Isn’t she [sweet|cute|precious], thinking [anyone cares|she matters|she understands {issue}].',
        'Give {name} a [lollipop|biscuit|pat on the head], she [managed a whole sentence|spelt {issue} right].',
        '[Poor|Bless] {name}, [the lift doesn’t reach the top floor|not much going on upstairs|one oar in the water].',
        'With you in charge of {place} what could [possibly go wrong|go right]? [Donkey|Heaven help us].',
        'I laughed so hard at your [speech|plan|career] I [cried|nearly voted for you|pulled a muscle].',
        'You have a great future [behind you|in panto|as a scarecrow], {name}.',
        'Never mind {name}, somebody has to come [last|bottom of the class].',
      ],
    },
    {
      id: 'insult/whiny-voice',
      labels: ['insult'],
      direction: 'subject',
      templates: [
        'Me me me me me. [That is you|Change the record|Is there anything else in your head].',
        '[Waah|Boo hoo|Sob sob|Wah], [big baby|poor diddums|cry baby] {name} [got told off|is upset|wants attention].',
        '"As a {role} I think". [There’s your first mistake, thinking|You don’t, that’s the problem].',
        'nEt ZeRo, {issue}, blah. [Parrot|Who winds you up in the morning].',
        'Somebody [fetch a violin|pass the tissues|call the waambulance] for this {role}.',
        '[Victim card|Woe is me|Poor me] again. [So tiresome|Toughen up|What a wimp].',
        'Listen to [it whinge|her drone on|him bleat]. [Mosquito with a microphone|Cure for insomnia].',
        'Another lecture from [Saint {name}|her ladyship|Little Miss Perfect|Lord Snooty].',
        'Your highness has spoken. [Curtsey, everyone|What a snob|Off with the fairies].',
        'Mummy, they were mean to me on Twitter. That’s how you sound, {name}.',
      ],
    },
    {
      id: 'insult/twin-kind-irony',
      labels: [],
      direction: null,
      twinOf: 'insult/mock-praise',
      templates: [
        'Gold star for {name}, [best answer on {show}|first {role} to reply to me].',
        'I laughed so hard at your [cat|story about {event}|impression] I [cried|woke the baby].',
        'Never mind {name}, [somebody has to come second|next time|{town} loves you anyway].',
        'Give that {role} a [biscuit|medal|day off], [she has earned it|what a shift].',
        '[Poor|Bless] you, {name}, [that cold sounds rotten|{n} hours on your feet|get some rest].',
        'Ah yes, the British summer. [Coats on|Brolly for {event}|].',
        'Great, [another|one more] [storm|form to fill in|train strike]. [Just what I needed|].',
        'You have a great future in [stand-up|panto|baking], {name}. [Loved it|The kids were in stitches|].',
        'My brain at {n} in the morning: [what about {issue}|remember that thing in {year}]. [Sleep, please|].',
        'Somebody fetch a violin for me, I have [man flu|a paper cut|no biscuits]. [Boo hoo|].',
        'So proud of yourself and so you should be. [{n} thousand raised|What a result|].',
      ],
    },
  ],
  insultWords,
);
