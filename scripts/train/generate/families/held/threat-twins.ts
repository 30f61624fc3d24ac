import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { harmless } from './marks.ts';

/** What sounds like the held-back threats and harms nobody. */
export const heldThreatTwins: readonly Family[] = [
  {
    ...harmless(),
    id: 'held/threat-visit-twin',
    twinOf: 'held/threat-visit',
    templates: lines(`
      [Two blokes with a van|A few of the lads|My brothers] came round [at last|this morning|on {day}] and {fixed}. [Ta|Thank you] for chasing the council
      [Expect|You can look forward to] a knock from our {callers} [one of these evenings|before the month is out]: they're collecting for {cause}
      Knock knock, {name}. It's the {callers} [with your parcel|with a petition about {topic}|selling raffle tickets]!
      There's a [man|woman] coming to the door about {topic}, says they're from {body}. Is that [genuine|one of yours]?
      My jaw is [in plaster|wired|still sore] after the operation and I'm eating through a straw, but the ward was [wonderful|spotless]
      When the doorbell goes after dark my {relation} gets frightened. Could the {callers} call in daylight [please|instead]?
      We had a whip round [in the pub|at the club|at work] and raised £{n}0 for {cause} 🎉
      Sleep well, {name}, you've earned it. [Leave the phone off|Don't look at the polls until morning].
      Somebody should warn {name} that our {callers} never stop talking. [Bring cake|Put the kettle on] ☕`),
    slots: {
      callers: ['canvassers', 'Scouts', 'carol singers', 'volunteers', 'leaflet team', 'allotment committee'],
      fixed: ['fixed the boiler', 'took the old sofa away', 'mended the door', 'sorted the damp', 'cleared the path'],
      cause: ['the hospice', 'the lifeboats', 'a new scanner', 'the food bank', 'Children in Need'],
    },
  },
  {
    ...harmless('criticism'),
    id: 'held/threat-if-then-twin',
    twinOf: 'held/threat-if-then',
    templates: lines(`
      Vote for {act2} and {loss}. [Your call|Up to you|Simple as that].
      [If|When] {act2} goes through, {loss}, and the same goes for [the rest of your party|everyone in that group]
      One more [broken promise|U-turn] about {topic} and {loss}
      You have until {day} to [reply|publish the figures|meet the residents]. After that {loss}.
      Either you [drop|rethink] {act2} or {loss}. [We mean it|Last chance] 🗳️
      What happens to {role}s who push {act2}? {loss}. Ask the one before you.
      Keep it up, {name}, and {loss}. The figures on {topic} do not lie.
      Should {act2} ever happen, I promise {loss}
      No more warnings about {act2}: {loss}, [starting|beginning] in {month}.`),
    slots: {
      act2: ['that amendment', 'closing the clinic', 'the road plan', 'the merger', 'the fee rise', 'that cut'],
      loss: [
        "you'll lose this seat",
        'we take it to judicial review',
        'I cancel my membership after {n} years',
        'we go to the ombudsman',
        'my family will vote for somebody else',
        "we'll ballot for a strike",
        'the residents put up their own candidate',
      ],
    },
  },
  {
    ...harmless(),
    id: 'held/threat-call-on-others-twin',
    twinOf: 'held/threat-call-on-others',
    templates: lines(`
      Who's up for {deed} {target} on {day}? [Asking for volunteers|Hands up|Bring gloves] 🙌
      Is there nobody in {town} with the [time|patience] for {deed} {target}?
      £{n}00 to [the first one|whoever] finishes {deed} {target} for the hospice. Serious offer.
      [Lads|Folks|Neighbours], next time you walk past {place}, don't just tut: bring [a litter picker|bricks for the wall|a ladder]
      String up the {deco} on every lamp post in {town}, I say! 🎄
      Every lamp post in {town} has room for {deco}. [Start with ours|Ours first], please {name}
      We should be {deed} {target} by now. [Half a year|{n} weeks] and the rope is still across the gate
      My {relation} was in the firing squad scene of the village play. [Dreadful acting|Bravo|Nobody could stop laughing].
      [Bring|I'll bring] the rope and the [bats|bibs|cones], you bring the [juice|sandwiches|kids]: sports day at {place}`),
    slots: {
      deed: ['painting', 'clearing', 'digging over', 'mending', 'knocking down', 'burning off'],
      target: [
        'the old shed',
        'the allotment',
        'the scout hut',
        'that wall by the school',
        'the bonfire site',
        'the flower beds',
      ],
      deco: ['lights', 'bunting', 'hanging baskets', 'the flags', 'poppies'],
    },
  },
  {
    ...harmless(),
    id: 'held/threat-near-ones-twin',
    twinOf: 'held/threat-near-ones',
    templates: lines(`
      My {kin} had a near miss with a [van|lorry] on the way to {spot}. We [need|have begged for] a crossing, {name}
      [Cute|Lovely] photo with the {kin}! [They grow up so fast|Hope they had fun|Enjoy every minute] 🥰
      Tell your {kin} to look both ways near {spot}: that junction is [lethal|dangerous] since the lights failed
      How would you feel if your {kin} waited {n} months for a scan? That's us, Doctor.
      My {relation} died on {topic} waiting lists. [No more families|Nobody else] should bury a child. Please [read|see] our letter
      Do you love your {kin}? Then [get them|book them in for] the MMR. [Simple|Free at the surgery|Thanks] 💉
      We lost our {kin} in an accident outside {spot} [last year|in {year}]. Thank you for [speaking|asking the question] about it.
      First the {kin}, then [the dog|me]: everyone in this house has [norovirus|a cold|chickenpox] 😷
      Be careful with the {kin} near {spot} today, black ice everywhere. [An ambulance|A gritter] was called at eight`),
    slots: {
      kin: ['kids', 'little girl', 'lad', 'husband', 'mum', 'wife', 'daughter', 'twins', 'grandchildren'],
      spot: ['nursery', 'football practice', 'school', 'the bus stop', 'swimming', 'the park'],
    },
  },
  {
    ...harmless(),
    id: 'held/threat-at-events-twin',
    twinOf: 'held/threat-at-events',
    templates: lines(`
      See you at {event} on {day}! You'll [know me by|recognise me from] the [yellow coat|dog|placard] 👋
      I hear you're speaking at {event}. I'll be the one in row {n} with [the knitting|a crying baby|far too many questions]
      Is {event} [step free|recorded|still on]? {n} of us hope to come from {town}
      Brave of you to [come|turn up] at {event} in this weather without a [coat|brolly]. You needed one!
      [They|You] had to cancel {event} because of the threats? I'm so sorry. [We'd have stood with you|Come back when it's safe].
      Remember the MPs we have lost. Security at {event} [is not a luxury|matters|should be paid for], for staff as well as MPs
      Can't wait for {event}, going to [ask about|bring up] {topic} in front of the cameras
      Two exits, one lift and {n} stewards at {event}: [well run|good planning], thanks to the [volunteers|fire brigade]
      [Got|We have] a [cup of tea|chair|slice of cake] with your name on it after {event} ☕`),
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
    },
  },
  {
    ...harmless(),
    id: 'held/threat-house-and-car-twin',
    twinOf: 'held/threat-house-and-car',
    templates: lines(`
      [Someone|Kids] put a firework through {whose} letter box on {day}. Can you ask the police for more patrols?
      How fast does that cladding burn, {name}? {n} years after Grenfell and {whose} block [still has it|is still wrapped in it]
      {whose} car failed its MOT: brake lines [gone|corroded]. {n}00 quid I haven't got, and no bus [either|to the hospital]
      Check {whose} smoke alarms this weekend, says the fire service. [Takes a minute|Do it now] 🔥
      [Windows|Glass] first, then the [roof|boiler], then [the wiring|the damp]: that's the order the housing officer promised
      Petrol is {n}p dearer and the village has no bus. [Who's|Who is] listening, {name}?
      Got insurance? {whose} [house|caravan|garage] flooded [twice|again] and they won't pay. Need help from {body}
      We're having a bonfire at {place} on the 5th, [petrol free|guy and all|sparklers only]. [Come along|You're invited], {name}!
      A petrol bomb was thrown at the [hostel|surgery] in {town} last night. Thank God nobody was [hurt|in it].
      Drive safe tonight, {name}, the [ring road|bypass] is [sheet ice|under water]`),
    slots: { whose: ['our', 'my', "my {relation}'s", "the neighbours'", "my tenants'"] },
  },
];
