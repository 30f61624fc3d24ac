import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject } from './marks.ts';

const threat = atSubject('threat');

/** Threats, built otherwise than the trained ones; the twins are in `threat-twins`. */
export const heldThreat: readonly Family[] = [
  {
    ...threat,
    id: 'held/threat-visit',
    templates: lines(`
      [Expect|Be ready for|You can look forward to] {callers} [one of these nights|before the month is out|when the lights go off]. {hurtLater}
      [Knock knock|Tick tock], {name}. {callers} [is on the way|know the way now|will not be ringing the bell twice] {mood}
      There's {callers} coming [up your path|to your door|round yours] and [they won't be bringing leaflets|nobody is bringing flowers|it isn't for a chat]
      {hurtLater} Might be tonight, might be {day}. [Sleep well|Sweet dreams|Leave a light on] {mood}
      We had a whip round [in the pub|at the club|at work] so that {callers} can come and [teach you manners|explain it to you with a bat|break your jaw]
      [When|Next time] your doorbell goes [after dark|at two in the morning] it'll be us, and you'll be [eating through a straw|carried out|begging] afterwards
      Do you [always|usually] answer the door yourself? [Only asking|Just wondering] because {callers} would like to give you a kicking
      Not a threat, a promise: {callers}, {day}, your front step. {hurtLater}
      [Someone|Somebody] should warn you that {callers} [has|have] had enough. [You won't walk away from it|Your knees won't thank you|It will hurt]`),
    slots: {
      callers: [
        'a few of the lads',
        'my brothers',
        'some friends of mine',
        'two blokes with a van',
        'me and my cousin',
        'a man I know',
      ],
      hurtLater: [
        "You'll be in plaster by the weekend.",
        'You will need your own A&E when they are finished.',
        'Hope you have good dental cover.',
        "You'll not be so mouthy with your arms broken.",
        'They are going to hurt you badly.',
      ],
      mood: ['', '🔪', '⏰', '👊', '😈', '...'],
    },
  },
  {
    ...threat,
    id: 'held/threat-if-then',
    templates: lines(`
      [Vote|Go on, vote] for {act2} and {harm}. [Your call|Up to you|Choose carefully].
      One more [word|post|speech|interview] about {topic} and {harm}
      [Either|So] you drop {act2} or {harm}. [There is no third option|No more warnings|That's the deal]
      If {act2} goes through, {harm}, and that goes for [your whole team|everyone in that office|your staff] too
      What happens to {role}s who push {act2}? {harm}. Ask around.
      You have until {day} to [resign|take it back|apologise|delete that]. After that {harm} {mark}
      Nobody will [save|protect] you from us if you carry on with {topic}. {harm}.
      Keep it up, {name}. Keep talking about {topic}. See if {harm2}.
      Should {act2} ever [happen|come in], I promise {harm}`),
    slots: {
      act2: [
        'that amendment',
        'the new clinic',
        'the hostel plan',
        'closing our road',
        'the mandate',
        'your inquiry',
        'that ban',
        'the merger',
      ],
      harm: [
        "you'll leave the building on a stretcher",
        'I will personally put you in a wheelchair',
        "we'll be waiting for you with hammers",
        'blood will be on the pavement and it will be yours',
        "I'll cut your throat",
        'you get what Caesar got',
        'somebody puts a bullet in you',
      ],
      harm2: [
        "you're still breathing by Christmas",
        "you've any teeth left by spring",
        'you make it home in one piece',
      ],
      mark: ['', '💀', '🔫', '⚰️', '👀'],
    },
  },
  {
    ...threat,
    id: 'held/threat-call-on-others',
    templates: lines(`
      [Who's up for|Anyone fancy|Who wants in on] {violence} {name}? [Asking for volunteers|Hands up|Form a queue] {mark}
      {role}s like this understand nothing but {tools}. [Time we used them|High time they met some|Bring plenty].
      Is there [not one|nobody] [with the guts|man enough] in {town} for {violence} this {role}?
      [Lads|Patriots|Folks], next time [she|he] [walks past|opens a fete|gives a talk], don't heckle: use {tools}
      £{n}00 to [the first one|whoever] who's seen {violence} {name}. [Cash|Serious offer|No questions asked].
      [String up|Hang|Shoot] the lot of them, starting with {name}. [Rope is cheap|I'll bring the rope|Lamp posts are free]
      Every lamp post in {town} has room for one {role}. [Start with you|You first], {name}.
      [We|People] should be {violence} people like you in the street, and soon we will be
      [Traitors|People like you] used to get {tools}. [Bring it back|Let's bring it back for you personally|You're first in line] {mark}
      [I say|My vote:] drag {name} out of {place} and let the crowd [do the rest|finish it]`),
    slots: {
      violence: [
        'beating up',
        'battering',
        'stabbing',
        'kneecapping',
        'running over',
        'throwing acid over',
        'horsewhipping',
      ],
      tools: ['the rope', 'baseball bats', 'a firing squad', 'the noose', 'bricks', 'petrol and matches'],
      mark: ['', '😡', '🔥', '🇬🇧', '👊👊'],
    },
  },
  {
    ...threat,
    id: 'held/threat-near-ones',
    templates: lines(`
      Your {kin} [will pay|pays] for what you did to ours. [Count on it|Mark that in your diary|Soon].
      Such a [pretty|sweet] {kin}. [Shame|Pity|Be a pity] if [something happened|there was an accident|somebody hurt her] on the way to {spot} {mark}
      How would you [feel|like it] if your {kin} came home from {spot} in a body bag?
      We can't get at you with all that security, but {spot} has none and your {kin} is [there every {day}|there most days]. [Think on|She'll get it instead].
      Tell your {kin} to [look both ways|watch out|be careful] near {spot}. I drive a big [van|truck|pickup] and I [don't brake|won't brake] for [traitors' brats|your sort]
      [First|We'll start with] your {kin}. Then [your dog|your parents|the rest]. You [can watch|last].
      [Cute|Nice] photo with the {kin}. I'd [hug them tight|make the most of it] if I were you, {name}, because [they're next|I am coming for them|they won't be alive long]
      Do you love your {kin}? Then [stop|shut up] about {topic} before I [hurt them|break their legs|make you bury them]
      An eye for an eye: my {relation} died, so will your {kin}`),
    slots: {
      kin: ['kids', 'little girl', 'lad', 'husband', 'old mum', 'wife', 'daughter', 'twins', 'grandchildren'],
      spot: ['nursery', 'football practice', 'school', 'the bus stop', 'work', 'the park'],
      mark: ['', '🙂', '💀', '...', '👀'],
    },
  },
  {
    ...threat,
    id: 'held/threat-at-events',
    templates: lines(`
      See you at {event} on {day}. You won't see [me|the knife|us] [until it is too late|coming].
      I hear you're speaking at {event}. I'll be the one in row {n} with [the acid|the hammer|a blade] {mark}
      Brave of you to [turn up|show your face] at {event} without [a stab vest|police|a helmet]. You will need [one|it|them].
      [They|You] had better cancel {event}. Anybody on that stage with you [gets hurt|leaves in an ambulance|will be a target].
      {event}: [two exits|one door], [no guards|one fat guard], and {n} of us. [Do the maths|Work it out], {name}.
      Remember what happened to [that other MP|the last one]? {event} would be [a perfect place|ideal] for a repeat. I've [bought my ticket|booked the day off].
      Can't wait for {event}, [going to|gonna] [smash your face in|glass you|throw you down the stairs] in front of [the cameras|everyone]
      Don't [bother|trouble yourself] with a speech for {event}. [You'll be on the floor|I will have knocked you out] before [the second line|hello].
      [Got|We have] a [bottle|brick|half brick] with your name on it for {event} 🧱`),
    slots: {
      event: [
        'the town hall meeting',
        'your Saturday surgery',
        'the hustings',
        'the carnival',
        'the picket line',
        'the conference in {town}',
        'the vigil',
        'the book signing',
      ],
      mark: ['', '😘', '🔪', '👋', '😉'],
    },
  },
  {
    ...threat,
    id: 'held/threat-house-and-car',
    templates: lines(`
      [Your|That lovely] {thing} [would make|will make] a [great|lovely] bonfire {mark}
      Check your {thing} in the morning. [That was just the start|More to come|Next time you'll be inside it].
      Petrol is {n}p dearer because of you, but I'll [gladly spend it|still buy a can] [on|for] your {thing}, with you [in it|asleep in it]
      How fast does a {thing} burn, {name}? [You're about to find out|Let's find out tonight|We'll time it].
      Brake lines are [easy|simple] to cut. [Just saying|Drive safe|Mind how you go], {name} {mark}
      I'd [check under|have a look under] the {thing} before you [turn the key|set off], like they did in [Belfast|the seventies]
      [Windows|Glass] first. Then the {thing}. Then you. [That's the order|In that order].
      [Somebody|One of us] is going to put a [firework|lit rag|petrol bomb] through that letter box and you'll deserve [it|every burn]
      Got [insurance|smoke alarms|a fire blanket], have you? Good, because your {thing} [goes up|is going up] [on {day}|this week] with everyone in it`),
    slots: {
      thing: ['car', 'house', 'office', 'front porch', 'caravan', 'constituency office', 'surgery', 'garage'],
      mark: ['', '🔥', '🔥🔥', '💥', '⛽'],
    },
  },
];
