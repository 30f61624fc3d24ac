import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { harmless } from './marks.ts';

/** About suicide and endings, in care, in grief, in policy and in jest at things. */
export const heldSelfHarmTwins: readonly Family[] = [
  {
    ...harmless('support'),
    id: 'held/self-harm-encouragement-better-without-twin',
    twinOf: 'held/self-harm-encouragement-better-without',
    templates: lines(`
      The [planet|country|NHS|whole of {town}] is a nicer place [with you in it|because you are here], {name} {mark}
      Please don't [listen to|read] those who say [end it|you'd be better gone]. {care}
      Somebody at {body} would miss you, {name}. [All of us would|I would]. {care}
      You [saved|kept alive] my {relation} who wanted to [end it|take his own life] in {year}. {care}
      Your kids and your patients are better off for every day you [stay|are here]. {care}
      The only thing a {role} like you should do tonight is [sleep|rest]. {care}
      [Nothing|No speech] will ever help as many people as you [staying alive|talking about suicide] did. {care}
      If you ever think of ending it, [ring me|ring a friend|call 116 123], [any hour|whatever the hour], {name}. {care}
      I nearly took my own life last {month}. Your [talk|thread] [stopped me|got me to a GP]. {care}`),
    slots: {
      care: [
        'We need you.',
        'Thank you for being here.',
        'You matter 💙',
        'Sending love.',
        'Hold on, it gets better.',
        'Grateful, always.',
      ],
      mark: ['', '💙', '🫶', '❤️'],
    },
  },
  {
    ...harmless('criticism'),
    id: 'held/self-harm-encouragement-command-twin',
    twinOf: 'held/self-harm-encouragement-command',
    templates: lines(`
      Go, {name}. Just go. [Resign|Hand over to your deputy] [today|before the recess].
      End it [already|now], this [shambles|farce] of a consultation on {topic}
      Do the honourable thing and {leave}, [Minister|Councillor|{name}]
      Why [write|tweet] about {topic} when you could {deed}?
      [Instead of|Rather than] {act}, have you considered {doing}?
      Step one: log off. Step two: {deed}.
      As a favour to {town}, {leave}
      Two words for the {role}: {leave}. Fine, more than two.
      [Kill|Bin|Put down] the bill, {name}, it's [suffering|beyond saving] 🙏
      Finish off the inquiry already, {name}, it's been {n} years. [Families are waiting|Publish it]`),
    slots: {
      leave: ['stand down', 'resign your seat', 'leave the front bench', 'hand in your notice', 'call a by-election'],
      deed: ['answer the letters', 'visit the ward', 'read the report', 'turn up to the vote', 'fund the hospice'],
      doing: ['answering the letters', 'visiting the ward', 'reading the report', 'turning up to the vote'],
    },
  },
  {
    ...harmless(),
    id: 'held/self-harm-encouragement-question-twin',
    twinOf: 'held/self-harm-encouragement-question',
    templates: lines(`
      How are you still [awake|going|smiling], {name}, after {load}? [Go home|Get some sleep|Incredible]
      What's keeping you [going|in the job]? With {load} I'd have [quit|jumped ship] years ago
      Have you never thought of [taking a break|moving to {town}], {name}? After {load} you've earned it
      Serious question, why haven't you [written a book|stood for parliament] yet?
      When are you going to do us the kindness of [coming back on|another series of] {programme}? {mark}
      Do you need a push, {name}? I've got [jump leads|a tow rope] and I'm near {place}
      Is it this {day} we're finally rid of [the scaffolding|the roadworks|that awful sign], {name}?
      Who would want to go on [working|living] with {load}? Ask the [carers|junior doctors|nurses].
      What is stopping {body} from putting [barriers|a phone line] on the bridge? {n} [deaths|people] in {n} years. Please raise it
      Why do men of my age kill themselves more than anyone? Genuinely asking, {name}. [Lost my brother|My mate went that way].`),
    slots: {
      load: ['a night shift', '{n} hours on your feet', 'all that abuse', 'three jobs', 'a week like this'],
      mark: ['', '😊', '👏', '🙏'],
    },
  },
  {
    ...harmless(),
    id: 'held/self-harm-encouragement-veiled-twin',
    twinOf: 'held/self-harm-encouragement-veiled',
    templates: lines(`
      There's a [nice high|lovely tall] {spot} in {town} with a view to the sea. Take a [good walk|flask], {name} {mark}
      The {spot} in {town} needs [Samaritans signs|a barrier|better lights]. [Too many|{n}] have been lost there
      Trains go through {town} at {n} past and never stop. Can [you|the department] get us a service, {name}?
      Kids [are playing|play] in the traffic on our road. [Slow it down|Speed bumps], {name}?
      Take the whole [packet|course] even if you feel better: [antibiotics|good advice], Doctor {mark}
      Remember to leave [a note|the cat] with a neighbour if you're off on holiday, {name}. {mark}
      Walked into the sea at [dawn|six] for charity, {n} of us, [freezing|blue lips]. [Your turn next|Join us], {name}
      A bottle of that [wine|gin] and eternal rest is all I want after this week {mark}
      That {spot} isn't going to [paint|repair] itself, {body} {mark}
      Said goodbye to my mum [tonight|on {day}]. The hospice was kind. Thank you for [fighting for it|opening it], {name}`),
    slots: { spot: ['bridge', 'viaduct', 'cliff path', 'car park roof'], mark: ['', '🌉', '💊', '🚂', '😇', '👋'] },
  },
  {
    ...harmless(),
    id: 'held/self-harm-encouragement-of-the-ill-twin',
    twinOf: 'held/self-harm-encouragement-of-the-ill',
    templates: lines(`
      You told {programme} that you'd been depressed. [So had I|Me too]. {after}
      I once took an overdose, in {year}. {after}
      [Back from|Off on] sick leave with my nerves. {after}
      My therapist [says|told me] to stay off here. {after}
      Those thoughts at {n} in the morning, I have them too. {after}
      My [brother|dad|best friend] took that way out. {after}
      Long covid is hell and some nights I don't want to go on. {after}
      {after} [Suicide|Self-harm] wards are full and {body} cuts beds. [Please|Do] raise it, {name}
      CAMHS told my {relation} to wait {n} months after she tried to take her life. {after}`),
    slots: {
      after: [
        'Talking to the crisis team helped.',
        'Still here, one day at a time.',
        'Nobody should wait that long for help.',
        'It gets easier, I promise.',
        'Thank you for saying it aloud.',
        'We need more nurses, not more leaflets.',
        'The helpline picked up in a minute.',
      ],
    },
  },
  {
    ...harmless(),
    id: 'held/self-harm-encouragement-crowd-twin',
    twinOf: 'held/self-harm-encouragement-crowd',
    templates: lines(`
      Like this if you think {body} should [fund|keep] the crisis line 📊
      Quick poll: should the {role} resign or stay? [I'm voting for the second|First one, easily]
      All together now: [happy birthday|good luck] dear {name} 🎶
      Let's all get #WorldSuicidePreventionDay trending for [those we lost|the hospice]. [Wear yellow|Light a candle]
      How many replies before {name} [changes the photo|mutes this]? My bet is {n} 😂
      We're running a sweepstake at work on the day the roadworks by {place} end. I've drawn {month}, [so don't let me down|no hope]
      Keep posting, everyone: the petition for [bridge barriers|school counsellors] is {n} short
      Dear {name}: [we, the people of {town}|the undersigned], ask you to [save|end the cuts to] mental health care. Signed, all of us
      This [queue|committee|spreadsheet] makes me want to {dramatic}. [Send tea|Send help] 😂`),
    slots: {
      dramatic: [
        'lie down in the road',
        'jump in the canal',
        'crawl into a hole',
        'scream into a cushion',
        'throw my laptop off the pier',
      ],
    },
  },
];
