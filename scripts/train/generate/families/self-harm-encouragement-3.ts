import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';

/** Hints and goading towards self-harm. */
export const selfHarmHints: readonly Family[] = asReplies([
  {
    id: 'self-harm-encouragement/hints',
    labels: ['self-harm-encouragement'],
    direction: 'subject',
    weight: 1.5,
    templates: [
      'You know what [the decent|an honourable] person would do in your place, {name}. [A quiet room and a pistol|Do it|].',
      'Go to sleep and [don’t wake up|stay asleep|make it the last time], {name}.',
      'The [river|sea|cliff|bridge] is [calling|waiting for] you, {name}. [Go to it|One step|].',
      'There’s always the [noose|razor|top of the car park|railway], {name}. [Just a thought|Think it over|].',
      'Perhaps you should [leave this world|check out early|take the exit|stop existing] if it’s all so hard.',
      'Why not [spare us the suffering|make tonight your last|call it a life], {name}?',
      'You’d look good in a [coffin|box|hearse]. [Your own doing|Hurry up and arrange it].',
      'Only one way to fix what is wrong with you, {name}, and it [comes in a bottle of pills|needs a rope|is a long drop].',
      'Nobody will look for you if you [vanish|walk into the sea|stop breathing], {name}. [Try it|].',
      'Write the note, {name}. [We’ll correct the spelling|Keep it short|And then go through with it].',
      '[Game over|Time’s up], {name}. Switch yourself off.',
    ],
  },
  {
    id: 'self-harm-encouragement/goading',
    labels: ['self-harm-encouragement'],
    direction: 'subject',
    templates: [
      '[Too scared|Not brave enough|Chicken|All mouth] to [kill yourself|end it|jump], {name}? [Thought so|Prove it|].',
      'You’ve been threatening to end it for {n} [weeks|years]. [Follow through|We’re bored of waiting|].',
      'Another sob story about your [mental health|depression|breakdown]. [Top yourself or shut up|So do it|Nobody would stop you].',
      'You [can’t even|couldn’t even] manage to [overdose|hang yourself] right. [Have another go|Practise|].',
      'Go on then, {name}, [jump|cut|swallow]. [The internet is watching|Nobody’s stopping you|We’ll clap].',
      'If I had your [face|life|job|voters] I’d have [ended it|jumped] years ago.',
      'Do it live, {name}, [ratings would soar|I’d watch|first useful thing you’d post].',
      '[3, 2, 1|Ready, steady], jump, {name}.',
      'Self harm much, {name}? [Go deeper|Do the job properly next time].',
      'Everyone you love is waiting for you to be brave enough to die.',
    ],
  },
  {
    id: 'self-harm-encouragement/twin-bravery-and-dares',
    labels: [],
    direction: null,
    twinOf: 'self-harm-encouragement/goading',
    templates: [
      'Too scared to [abseil|jump off the high board|do the cold dip] for charity, {name}? [{n} quid says you will|I’ll hold your coat].',
      'You’ve been threatening to [retire|write that book|run a marathon] for {n} years. [Go on, do it|].',
      'Another brave thread on your mental health. [Thank you|It made me ring my GP|You are not alone].',
      'Go on then, {name}, [stand for leader|join us|say it on {show}]. [Nobody’s stopping you|We’ll clap].',
      'I dare you to come to {town} and [try the chips|ride our bus|say no to cake].',
      '3, 2, 1, jump! [Sky dive done for the hospice|So proud of my {relation}|].',
      'Self harm is up {percent} among teenagers. [We need school nurses|What is the plan, {name}|].',
      'The river is lovely this morning, {name}. [Mist and herons|Swimmers in already|].',
      'Sleep well, don’t wake up [before nine|til the kids do], you’ve earned it.',
      'Write the note to the minister, {name}, [keep it short|we’ll all sign|].',
      'Game over for {town}, [relegated|out of the cup]. [Next year|].',
      'Switch yourself off for a weekend. [Doctor’s orders|Phone in a drawer|Works for me].',
    ],
  },
]);
