import type { Family } from '../../family.ts';
import { lines } from '../../list.ts';
import { atOthers, atSubject, harmless } from './marks.ts';

const hate = atSubject('identity-hate');

/** Contempt for somebody or a group for what they are, and its twins. */
export const heldIdentity: readonly Family[] = [
  {
    ...hate,
    id: 'held/identity-hate-origin-and-faith',
    templates: lines(`
      [Go home|Back you go|Off you pop], {name}, and I don't mean {town}. [You know where|Where your grandparents came from]. {mark}
      [Born|A passport from] here or not, {name}, you'll never be [English|British|one of us], [just look in the mirror|with that skin|with that surname]
      Why is a {people} [allowed|let] to [lecture|vote on] us about {topic}? [Our country|Our laws], not [yours|theirs].
      [Never|I'd never] [see|trust] a {people} [doctor|MP|teacher]. [Want one of our own|Give me a white one|They all cheat].
      Another {people} on {programme}. [Used to be a white country|Is there no one British left|How many more of these do we have to look at]?
      Take [that rag off your head|your prayers and your halal] back to the desert, {role}
      {people}s [can't help it|are all the same], {name}: [thieving|scheming|lying] [is in the blood|comes with the faith]
      Funny how {topic} always [benefits|suits] the {people}s. [Their hand is in everything|They run the lot], {name} is [one|theirs]
      {town} was [clean|safe] till your kind [arrived|bred here], {name} {mark}`),
    slots: {
      people: ['Muslim', 'Pakistani', 'Jew', 'Nigerian', 'Pole', 'Gypsy', 'Romanian', 'Hindu', 'Somali'],
      mark: ['', '✈️', '🇬🇧', '🐖', '👋'],
    },
  },
  {
    ...hate,
    id: 'held/identity-hate-sex',
    templates: lines(`
      [That|This] is what [comes|happens] when you [put|let] {women} [in charge of|near] {topic} {mark}
      {women} [aren't built for|have no head for] {job}, {name}. [Biology|Hormones|Fact].
      Back to the [kitchen|ironing|nursery], {name}, {job} is [for men|man's work]
      {women}: too [emotional|weepy|stupid] for {job}. Exhibit {n}, {name}
      [Who|Which fool] gave {women} the vote? {name} on {topic}, that's the case [against|closed] {mark}
      [Time of the month|Change of life], is it, {name}? [Never|You should never] give {women} {job}
      [Put|Get] a man on {topic} and it would work. {women} [ruin|spoil] [all they touch|everything].
      [A mother|A wife] should be at home, not [doing|playing at] {job}, {name}. [Weaker sex for a reason|Know your place]
      No man takes orders from {women}, {name}, [get used to it|God made it so]`),
    slots: {
      women: ['women', 'females', 'birds', 'housewives', 'girls'],
      job: ['politics', 'surgery', 'science', 'running a council', 'commanding anything', 'chairing a committee'],
      mark: ['', '🤰', '🍳', '🙄', '😂'],
    },
  },
  {
    ...hate,
    id: 'held/identity-hate-gender-and-orientation',
    templates: lines(`
      [Man|Bloke] in a [frock|wig], that's all you are, {name} {mark}
      [Keep|Get] {queer} away from [children|our schools|my kids], {name}. [Sick|Perverted|Against nature]
      Two [mums|dads]? [Unnatural|Disgusting|Poor kids]. {queer} should not be allowed [to foster|near a cradle], {name}
      {queer} [are|will always be] [mentally ill|deviants|an abomination], {name}, and [a flag|June|a parade] won't change it
      [No|There's no] such thing as a trans [woman|MP|doctor]. [A freak|A fantasist] in [make-up|a skirt], {name}
      [AIDS|God] was [a warning|made] for {queer} like you {mark}
      [Straight|Normal] people are [sick of|done with] {queer} like {name} [ramming it down our throats|on {programme}]
      God hates [what you are|a man in bed with a man], {name}, and so do we. {queer} are [filth|a disgrace]
      [Laugh|Point], everybody: {name} [thinks|says] a bloke can [have a period|be a mum]. {queer}, all [cracked|perverts]`),
    slots: {
      queer: ['gays', 'trannies', 'homosexuals', 'lesbians', 'transgenders', 'queers'],
      mark: ['', '🤮', '🏳️‍🌈🚮', '🙏', '😂'],
    },
  },
  {
    ...atOthers('identity-hate'),
    id: 'held/identity-hate-groups-told-to-her',
    templates: lines(`
      {name}, why do you [defend|house|feed] {group}? They [contribute nothing|hate us|ruin every street they live on]
      [Fact|The truth], {name}: {group} are [backward|filthy|born criminals], [every one|all of them]
      [Ban|Ship out|Keep out] {group} and {topic} sorts itself {mark}
      {group} are [a burden|a drain|freaks], {name}, [nobody wants them in {town}|stop spending our tax on them]
      [Wouldn't|I won't] have {group} [next door|on my ward|in our school]. [Sue me|Said what everyone thinks], {name}
      What have {group} ever done [for {town}|but breed and beg], {name}?
      It's [always|only ever] {group}, isn't it? [Knife crime|Benefits|Grooming], [look at the faces|every time]
      [Send|Put] {group} [somewhere else|on an island|back], {name}, and keep the [beds|houses] for [normal|our own] people
      {group}: [less than us|inferior], and [science|history] [shows|proves] it {mark}`),
    slots: {
      group: [
        'Muslims',
        'Travellers',
        'the disabled',
        'autistic kids',
        'Black lads',
        'asylum seekers from Africa',
        'Jews',
        'people in wheelchairs',
        'the Roma',
        'Albanians',
      ],
      mark: ['', '🚮', '🇬🇧', '✊', '🙄'],
    },
  },
  {
    ...harmless(),
    id: 'held/identity-hate-origin-and-faith-twin',
    twinOf: 'held/identity-hate-origin-and-faith',
    templates: lines(`
      Go home, {name}, you've been [on the ward|in the chamber] {n} hours! [Eat something|Rest] 🏠
      {people}, born in {town}, and I [trained|queued] here too. [Home|This] is [home|my country] {mark}
      My {people} [doctor|midwife] sat with my {relation} all night. [Never forget it|Thank you], {name}
      [Proud|Glad] to see a {people} [MP|head teacher|presenter] on {programme} at last, {name}
      [Is there|Will there be] [halal|kosher|vegan] food at the [hustings|lunch], {name}? We're {n} from the {people} centre
      My grandparents came from [Lahore|Kingston|Warsaw] in {year} and [ran|opened] a [shop|bakery] in {town}
      How do {people} families in {town} get the leaflet on {topic} in [translation|large print]?
      [Scarf|Headscarf] and [lab coat|boots], the {people} women's [science club|five-a-side] at {place} is [ace|brilliant]
      The {people} elders at {place} want to ask you about {topic}, {name}. [Is {day} any good|Come for tea]`),
    slots: {
      people: ['Muslim', 'Pakistani', 'Jewish', 'Nigerian', 'Polish', 'Traveller', 'Romanian', 'Hindu', 'Somali'],
      mark: ['', '🇬🇧', '❤️', '🏠'],
    },
  },
  {
    ...harmless(),
    id: 'held/identity-hate-sex-twin',
    twinOf: 'held/identity-hate-sex',
    templates: lines(`
      Who gave women the vote? [My great-gran helped|Not the men of {town}]. [Lovely talk|Great thread], {name}
      Only {percent} of [surgeons|chairs|peers] are women. [Why|When will that change], {name}?
      Hormones, [hot flushes|brain fog] and a full-time job: where is menopause in [the plan|{topic}], {name}?
      The women's [shed|choir|rugby team] at {place} [meets|starts] on {day}. [All welcome|Mums and babies too] {mark}
      [I'm|My wife's] a woman in [engineering|politics] and the [kit|vest] still doesn't fit. [Fix it|Any idea], {name}?
      Back in the kitchen with the [kids|radio], listening to {name} on {topic}. [Burnt the toast|Good stuff] 🍳
      Girls at our school [did|won] [coding|the debate] on {topic}. [Come and meet them|You'd love it], {name}
      [A mother|A wife] at home on carer's allowance, that's me, {name}. [Please read my letter|It's £{n} a week].
      Period products [free|in every school], {name}? [Scotland did it|Who's against it]`),
    slots: { mark: ['', '👩‍🔧', '💜', '🎶'] },
  },
  {
    ...harmless(),
    id: 'held/identity-hate-gender-and-orientation-twin',
    twinOf: 'held/identity-hate-gender-and-orientation',
    templates: lines(`
      [Two mums|Two dads], [three kids|a baby] and a dog in {town}, and {n} months for a [school place|passport]. [Help|Any advice], {name}
      My {queer} [son|daughter|nephew] [watched|met] you at [Pride|{place}], {name}. [Made his day|Thank you] 🏳️‍🌈
      Waiting list for the gender clinic: {n} years. [Has|Could] your committee [asked|ask] about it?
      Is the {queer} [youth group|choir] still at {place}? [Asking for a shy friend|Bus {n} or {n}]
      I'm {queer}, I'm a [vicar|farmer|nurse] and I [vote|canvass] in {town} {mark}
      [Bloke|Man] in a frock coming through: panto at {place}, {day}, {name} is [guest star|in row one] 😂
      AIDS took my best friend in {year}. PrEP [works|saves lives]. [Keep going|Well said], {name}
      What does the guidance on {topic} [mean|say] for {queer} [pupils|patients], {name}?
      [June|A flag] on the town hall matters to {queer} [kids|people] in small places. [Ta|Thanks], council`),
    slots: { queer: ['gay', 'trans', 'lesbian', 'non-binary', 'bi', 'queer'], mark: ['', '🏳️‍🌈', '🏳️‍⚧️', '😊'] },
  },
];
