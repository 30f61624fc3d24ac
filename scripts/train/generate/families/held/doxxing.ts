import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atSubject } from './marks.ts';

const doxxing = atSubject('doxxing');

/** Telling or asking how to find somebody; the twins are in `doxxing-twins`. Roads and numbers are invented. */
export const heldDoxxing: readonly Family[] = [
  {
    ...doxxing,
    id: 'held/doxxing-home',
    templates: lines(`
      {house}, if anyone [fancies|is in the mood for] telling {name} in person
      [FYI|Public service announcement|For those asking]: {name} [is at|lives at] {house}
      Took me [five minutes|ten minutes on the land registry|one search] to learn that {name} [bought|rents|owns] {house}. [Share widely|Do what you like with that|You're welcome]
      Isn't that {house} behind you in the [photo|kitchen video], {name}? [Thought so|Recognise the bay window|Matched it on Street View]
      [Green|Blue|Red] door, [two bay trees|a trampoline out the back|solar panels], {house}. You can't [miss it|go wrong].
      The [great|brave] {role} [sleeps|goes home] every night to {house} {mark}
      {name}: {house}. {name}'s mother: the bungalow [opposite|next door]. [Pass it on|Screenshot before it's deleted]
      Why protest outside [parliament|the hospital]? {house}. [Weekends are best|Seven in the morning, they are always in].
      [Past|Walked the dog past] {house} again today, {name}. [Nice new curtains|You left the bathroom light on|Bins were out early]
      Electoral roll says {house}. [She|He] [is|was] the only one of that surname in {town}, so [that's the one|bingo] {mark}`),
    slots: {
      house: [
        '14 Larkspur Close, {town}',
        'number {n} Tannery Row',
        'the end terrace on Quarry Bank Road',
        'the Old Rectory, Lower Wick',
        'flat {n}, Harbour Point',
        '{n} Mafeking Street',
        'the cottage beyond the Fox and Hounds in Little Marden',
        'Orchard View, just off the B road out of {town}',
      ],
      mark: ['', '🏠', '👀', '📍', '📍🏠', '😏'],
    },
  },
  {
    ...doxxing,
    id: 'held/doxxing-who-knows-where',
    templates: lines(`
      [Anyone|Does anybody] know {name}'s {part}? {reason}
      [Drop|Post|DM me] the {part} if you've [got it|worked it out]. {reason}
      [Help me out|Locals of {town}|Hive mind]: where exactly does {name} [live|park|sleep] these days? {reason}
      There must be [somebody|a neighbour] [on here|in {town}] who can give us this {role}'s {part}
      Still looking for the {part} of {name}. We have [the town|half of it|a photo of the front gate]; who has the rest?
      Reward for the {part}, no questions. [Yes|I mean] the {role}'s, [obviously|of course].
      [Funny|Odd] how nobody will tell us {name}'s {part}. What are you hiding from, {name}? Somebody [find out|spill]
      Can someone with access to the [electoral roll|patient system|DVLA|school records] look up {name} [for us|please]? {reason}
      {name}, be a [sport|dear] and tell us your {part}. [Or shall we ask your mum|We'll find out anyway|Go on] {mark}
      Which [gym|pub|church|train] does this {role} use? [After work|On {day}s]? {reason}`),
    slots: {
      part: ['street', 'home address', 'postcode', 'house number', 'village', 'mobile number', 'block of flats'],
      reason: [
        '',
        'Asking for a friend.',
        'A few of us want a word.',
        "Let's see how brave you are in your slippers.",
        'It is time we paid a call.',
        'Flowers, obviously.',
      ],
      mark: ['', '😉', '🔍', '📍', '👀'],
    },
  },
  {
    ...doxxing,
    id: 'held/doxxing-hours-and-routes',
    templates: lines(`
      {name} [comes|walks] out of {work} at {time}, [on {pron} own|alone], [every {day}|most nights]. [Be there|Bring a camera|Just so you know].
      {time} {day}s, {work}, side entrance. That's when [the {role}|{name}] [is about|clocks off].
      [Catch|You can catch] {name} on the {time} from {town}, [second carriage|usually by the doors|headphones in]
      Anybody wanting to [confront|have it out with] this {role}: {work}, [ward four|room {n}|the second floor], [lunch|break] at {time}
      [She|He] [jogs|cycles] along the canal at {time}, [rain or shine|same bench every day]. I've [timed it|watched]. {mark}
      My [cousin|ex] [cleans|works] at {work} and says {name} is [in|on shift] {day} and {day}, finishing {time}. [You know what to do|Over to you].
      [Spotted|Just seen]: {name}, [right now|this minute], [in|outside] the [café|Co-op|pub] by {work}. [Get down there|Hurry|Still here if anyone's near]
      [Does|Do] {name} still leave {work} by the [back gate|car park stairs] at {time}? [Need to know|Who's seen it lately]?
      Tracked the {role}'s [runs|rides] on the fitness app: [starts|sets off] {time} near {work}, down [Mill Lane|the towpath], home by [the allotments|the church]`),
    slots: {
      work: [
        'St Hild’s hospital',
        'the Weaver Street practice',
        'the county hall',
        'the university library',
        'the Brook Lane clinic',
        'the charity office on Dock Road',
        'the studio',
      ],
      time: ['half five', '7.40', '6am', 'ten to nine', '21:15', 'quarter past four', 'noon'],
      pron: ['her', 'his', 'their'],
      mark: ['', '🏃‍♀️', '👀', '⏱️'],
    },
  },
  {
    ...doxxing,
    id: 'held/doxxing-children-and-family',
    templates: lines(`
      {name}'s [youngest|eldest|daughter|son] [goes to|is at] {school}, [year {n}|in the same class as my niece]. [Parents might like to know|Fancy that|Small world].
      Uniform in that [family|holiday] photo is {school}, [people|lads]. [Gates open|Out] at {time}.
      Which school do {name}'s kids go to? [{school}|Is it {school}]? [Asking|Curious] {mark}
      [The husband|The wife|Her other half] [runs|owns] {shop}, if you want to [talk to|visit] somebody who can't [block|mute] you
      Mother-in-law of the {role}: works the till at {shop}, [{day}s|till {time}]. [Ask her|Say hello from us].
      [Found|Here is] the [son's|daughter's] profile, {name}: [university hall|student house] number {n}, {town}. [Everybody go and say hi|Public account, lol]
      Can [somebody|anyone] who has children at {school} confirm that {name} does the drop off? [Which gate|What time]?
      {name} collects from {school} at {time} [on {day}s|most days], [no security|on foot]. [Interesting|Make of it what you will] {mark}
      The in-laws of our [dear|beloved] {role} keep {shop}. [One star reviews at the ready|Visit them|You know what to do]`),
    slots: {
      school: [
        'Hazel Bank Primary',
        "St Brannoc's",
        'the Montessori on Vine Street',
        'Kingsmead Academy',
        'the prep school in {town}',
        'Little Acorns nursery',
      ],
      shop: [
        'the bakery on Station Parade',
        'the dental practice in Upper Stoke',
        'the garage next to the Plough',
        'a hair salon called Curl Up, {town}',
      ],
      time: ['3.15', 'ten past three', '8.45', 'half three', 'five'],
      mark: ['', '🤔', '👀', '🎒', '📸'],
    },
  },
  {
    ...doxxing,
    id: 'held/doxxing-vehicle',
    templates: lines(`
      {car}, {plate}. That's {name}. [Honk|Wave|Follow] if you [see it|get behind it] {mark}
      [Keep an eye out|Look out] for {car}, reg {plate}, [parked near the hospital|usually in the multi-storey|on the school run]
      Which car does {name} [drive|park at {place}]? Is it {car}? [Reg|Plate], anyone?
      {plate} [is|belongs to] the {role} who [voted for|wrote] it. [Level {n} of the multi-storey|Bay {n} behind the clinic|Outside the gym], [all day|until six].
      Saw {name} [get into|climb out of] {car} [this morning|on {day}]. [First half of the plate|Plate starts]: {half}. Who can fill in the rest?
      [Tailed|Followed] {car} [from|all the way from] {place} last night. It's {plate} and it turned off at [Quarry Bank|Lower Wick]. [Good night {name}|Drive carefully, Doctor]
      [Not so green|So much for net zero], {name}: {car}, {plate}, spotted [idling|at the garden centre]. [Photo below|Pass it round|Get it on the group].
      Everyone in {town} [memorise|write this down]: {plate}. {name}'s [new motor|husband's van|car].
      I've put a [sticker|tracker] on {car} so [we|you lot] can see where the {role} goes after [work|surgery]`),
    slots: {
      car: [
        'a silver Yaris',
        'the blue Golf',
        'that white Tesla',
        'a grey Qashqai',
        'the red Mini with the roof box',
        'a black e-bike with yellow panniers',
      ],
      plate: ['XX07 EXA', 'EX51 MPL', 'ZZ19 ABX', 'QX22 TST', 'XM70 PLE'],
      half: ['XX07', 'EX51', 'ZZ19', 'QX22'],
      mark: ['', '🚗', '👋', '📸', '🚗💨'],
    },
  },
  {
    ...doxxing,
    id: 'held/doxxing-number-and-mail',
    templates: lines(`
      {number} [is|that's] {whose}. [Ring|Call] [at three in the morning|all night|until it is switched off] {mark}
      [Got|Guess who has got] {whose}: {number}. [Fill your boots|Have fun, everyone|Be creative]
      [Text|WhatsApp] the {role} directly, why don't you: {number}
      Who's got {whose}? The office one [just rings out|goes to a machine] and I want [to ruin {pron} weekend|{pron} real phone]
      Fed up of [talking to|getting] the secretary? {whose} is {number}. [Don't say where you got it|Retweet before it goes].
      {name} reads the private mail, not the public one: {mail}. [Flood it|Sign it up for everything|You know the drill].
      I rang {number} and {pron} [husband|mum|little boy] answered, lol. [Your turn|Keep going, everybody|Try after ten].
      [Sign up|Subscribe] {mail} for every [catalogue|funeral plan|dating site] going. [That's the {role}'s own inbox|It is {name}'s personal one].
      [Leaked|Now public]: {whose}, {number}, and the [Skype|email] {mail}. [Enjoy|Happy {day}] {mark}`),
    slots: {
      number: ['07700 900{n}1', '07700 9004{n}', '01632 9601{n}', '07700 900 {n}7'],
      whose: ["{name}'s mobile", "this {role}'s private number", "{name}'s landline at home", "the {role}'s own phone"],
      mail: ['marlow.family@post.example', 'k.home@mail.example', 'drk1974@inbox.example'],
      pron: ['her', 'his'],
      mark: ['', '📞', '☎️', '😂', '📱'],
    },
  },
];
