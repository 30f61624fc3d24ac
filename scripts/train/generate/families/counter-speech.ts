import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots } from './quoting.ts';

const slots = quotingSlots;

/** Answers to abuse, in many voices, and learning about it; nothing here is abuse, whatever words it repeats. */
export const counterSpeech: readonly Family[] = [
  {
    id: 'counter-speech/still-at-it',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      I see [they're|they are|the trolls are|he's|{otherHandle} is] [calling you|saying you're|on about you being] {label} [again|today|now]. [Ignore them|{stance}|Water off a duck's back I hope] [{emoji}|]
      [Still|Are they still|Oh good, they're still] [calling|branding] {who} {label}? [{stance}|{rebuttal}|Yawn.]
      [Here|And here|Right on time, here] [come|are] the {q} [brigade|mob|crowd|lot|squad] [{emoji}|. {stance}]
      [Another|One more] day, another {q} in [your|{name}'s] [replies|mentions|inbox]. {stance}
      [How many times|How often] [will|do|must] [we|I|she] have to [read|hear] {q} before [{body}|the platform|the police|someone] [acts|does something]?
      [The|All the] {ql} [stuff|comments|jibes|insults|nonsense] [is|are] [so|just|] [boring|tired|lazy|cowardly|predictable]. {stance}
      [Take|I'd take|Wear] {ql} as a [compliment|badge of honour] from [that lot|{otherHandle}|someone with {n} followers]
      [When|Whenever|Once] they [run out of|have no] arguments [it's|they go for|out comes] {q}. [{stance}|Every time.|]
      They [will|'ll] call [you|anyone|every {role}] {label} [whatever you do|either way|no matter what], so [do|say|vote] what's right [{emoji}|]
      {n} replies and {n} of them [say|are|amount to] {q}. {stance}
      [Sorry|So sorry] you [have to|had to] [read|see|hear|put up with] {q} [again|today|from people who should know better|]. {stance}
      [I|We] [can see|saw|noticed] {q} [under|in reply to|beneath] every [post|thread] [you write|of yours]. [{stance}|How do you cope?|Hope someone looks after you.]
      [Being told|Getting] {q} [for|over] [a photo of a cake|{topic}|wishing people happy Eid|saying good morning]. [This place.|{stance}|{emoji}]`),
  },
  {
    id: 'counter-speech/education',
    labels: [],
    direction: 'quoted',
    templates: lines(`
      {qw} is a slur. [Please don't use it|Don't say it|It's not yours to say|Look it up|Use the person's name instead]. [{emoji}|]
      [The word|Calling people|Saying] {qw} [hurts|harms|dehumanises|others] [people|disabled people|trans people|Travellers|real families]. [Thank you for listening.|That's it, that's the post.|]
      [We|The party|Our surgery|Our school|{body}] [don't|doesn't|will not|won't] tolerate [words like|] {qw} [at work|in {place}|from members|full stop].
      [If|When] you [use|say|shout] {qw} [at football|in a meeting|on the ward], [you will be|expect to be] [asked to leave|reported|challenged].
      My {relation} is [disabled|autistic|gay|trans|Muslim|Jewish|Romany|deaf] and [was|gets] called {qw} at [school|work|the shops]. [Please think.|{stance}|Words stay with you.]
      [Swap|Replace|Instead of] {qw} [for|with|try] ["unwise"|"people"|"travelling community"|"disabled person"|a better argument]. [Costs nothing.|Easy.|]
      [Telling|When you tell] people {qg}, you are [being racist|attacking neighbours|talking about my family|not patriotic, just nasty]. {stance}
      [I was|My {relation} was|We were] told {qg} [in {place}|on the bus|at {n} years old|yesterday]. [I was born in {town}.|We've been here since {year}.|{stance}]
      [Nobody|No one] [should|ought to] [hear|be told] {qg} in {year}. {stance}
      [People|Men|Newspapers|Politicians] who [say|write|print|think] {qg} [are|have] [wrong|forgotten history|dangerous|no idea who staffs our hospitals]. [{stance}|]
      [Stop|Please stop|Enough with] telling [her|people|him|nurses|{name}] to go back to where [she|they|he] came from. [She's|They're|He's] from {town}. [{emoji}|]
      {qg} is [hate speech|a racist trope|an old lie|exactly how it started in the 1930s|what my grandfather heard in {year}|not an opinion]
      [Anyone|Whoever|Those] [shouting|chanting|posting] {qg} [at the demo|at the match|outside the hotel] does not speak for {town}. [{emoji}|]
      [History lesson|Reminder|PSA|Thread]: {qg} [was|is] what [they said|people said] about [the Irish|Jews|the Windrush generation|Huguenots|Catholics] too`),
    slots: {
      ...quotingSlots,
      qg: lines(`
        "{saidHate}"
        '{saidHate}'
        “{saidHate}”
        {saidHate}
        "[Muslims|immigrants|refugees|gays|trans people|Jews|gypsies|women] are [vermin|animals|a plague|evil|filthy|all the same|criminals]"`),
    },
  },
  {
    id: 'counter-speech/told-off',
    labels: [],
    direction: null,
    templates: lines(`
      [Leave|Just leave|Oh leave|Will you leave] {them2} alone [{name}|{otherHandle}|you lot|]. [{rebuttal}|{stance}]
      [That's|That is] [no way|not how] to [speak|talk] to [a {role}|anyone|a woman|people]. [{stance}|Apologise.|]
      {otherHandle} [Would you|You wouldn't|Do you] [say|talk] [that|like that] to [her face|your mother|your own doctor]?
      {otherHandle} [Disagree|Argue|Debate] with [the point|what she said|the policy] or [move on|say nothing|scroll by]. [No need for|Leave out] the [abuse|name calling|threats].
      [Attack|Criticise|Take on|Go after] the [argument|policy|vote|idea], not the [person|woman|{role}]. [{emoji}|]
      {otherHandle} [What a|That's a] [horrible|nasty|cruel|unkind|racist|sexist] thing to [say|write|post] [to anyone|to a stranger|about {who}|]. [Delete it|{stance}|]
      [You can|We can|It's possible to] disagree [about {topic}|with her|] without [the abuse|threatening people|calling names|bringing her family into it]
      {otherHandle} [There's|There is] a [person|family|human being] [behind|at the end of] [this|that] account. [Be kind|Think|{stance}]
      {otherHandle} [Threatening|Harassing|Abusing|Stalking] [a {role}|people|women] [is|can be] a [crime|criminal offence]. [Just so you know.|Screenshot taken.|{link}|]
      [Please|Folks,|Everyone,|People,] [no pile-ons|don't go after {otherHandle}|don't abuse anyone on my behalf|keep it civil|report and move on]. [{emoji}|Thank you.|]
      [To all|For] those [attacking|piling on|hounding|trolling] {who}: [{rebuttal}|{stance}]
      Why are [you|people|these accounts|grown men] so [angry|nasty|rude|vile] to {who}? [{stance}|All she did was talk about {topic}.|]
      [Racism|Sexism|Misogyny|Islamophobia|Antisemitism|Homophobia|Transphobia|Ableism], [plain|pure] and simple. [{stance}|Not in my {town}.|]
      {otherHandle} [I've|I have] [reported|blocked|muted] you [for that|]. [{stance}|She has children who can read.|]`),
    slots: { ...quotingSlots, them2: lines('[her|him|them|{name}|the poor woman|our {role}]') },
  },
  {
    id: 'counter-speech/advice',
    labels: [],
    direction: 'quoted',
    heldBack: true,
    slots,
    templates: lines(`
      [What do you do|How do you reply|How should one answer] when a [patient|constituent|parent|stranger] [writes|emails|says] {q}? [Asking for a colleague.|Advice welcome.|]
      [Got|Had|If you get] {q} in your [inbox|DMs]? [Don't reply|Screenshot|Save it|Tell your union|Report it here] {link}
      [Our|New] [guidance|training|poster|toolkit] for [{role}s|staff|candidates] [covers|shows|explains] what to do when someone [posts|sends] {q} {link}
      Filters [catch|miss|let through] {q} but [catch|miss|stop] {ql}. [Why?|Odd.|Any ideas?|]
      [Words|Phrases|Terms] I've muted: {ql}, {ql}, {ql}, {q}. [Peace at last.|Highly recommend.|{emoji}|]
      [Moderators|The platform|Support] [told me|replied|say] that {q} [does not|doesn't] [break|violate] [the|their] rules. {stance}
      Reported {q} [{n} days|{n} weeks] ago. [Answer: no violation.|Nothing.|Silence.|They took it down, thank you.]
      [Under|According to] the [Malicious Communications Act|Online Safety Act|new law], is {q} [an offence|illegal|enough for the police]?
      [Training a|Our] model [flags|scored|marks] {q} as [toxic|abuse|a threat] [with {percent}|but {ql} as harmless|] [- interesting|]
      [My {relation}|A colleague|My intern] [asked|wants to know] what {ql} [means|is about], and [I had to|how do I] [explain|tell her]`),
  },
  {
    id: 'counter-speech/headline-shapes',
    labels: [],
    direction: 'quoted',
    heldBack: true,
    slots,
    templates: lines(`
      "{saidLine}": [life as|what it is like to be|a day in the inbox of] a {role} in {year} {link}
      'I was told "{saidLine}"' – {name} on [leaving politics|{n} years in public life|{topic}]
      [Why|How|When] {ql} became [the insult of|the word for|normal in] [our times|{year}|politics] | {paper}
      [Review|Watched]: [the|a] [play|documentary|drama|book] where a {role} is called {label} [by the whole town|on national television]. [Five stars.|Go and see it.|]
      From {n} tweets to one letter through the door reading {q}: {name}'s story {link}
      Court [list|diary|report], {day}: R v [Smith|Cole|Barker|Hunt], sent {q} to {role}, [guilty plea|adjourned|{n} weeks suspended]
      Vicar's sermon [today|{day}] was about the note reading {q} left on [the mosque|a surgery|our MP's] door. [Very moving.|]
      [Speaking|Asked] [on|by] {programme}, {name} said {q} was "[the mildest|one of the kinder|typical]" [of the messages|of what arrives]`),
  },
  {
    id: 'counter-speech/mixed-up-defence',
    labels: [],
    direction: 'quoted',
    heldBack: true,
    weight: 1.5,
    slots,
    templates: lines(`
      [My dad|Grandad|My mum|Nan] [fought in a war|cleaned wards|paid tax] for {n} years and some [kid|bloke|keyboard warrior] types {q} at the {role} who looked after [him|her]. {stance}
      Not {ql}. Not {ql}. A {role}. [{stance}|That's all.|]
      Remember when they [told|called] {who} {q}? [Turned out|Turns out] [she was right|he was right about {topic}|they owe an apology].
      [You say|You call it|They say] {ql}, I [say|call it] [courage|doing the job|public service|honesty]
      If {name} is {label} then [I'm|so am|so is] [the Queen of Sheba|a banana|everyone in {town}|Father Christmas]
      [Lost count|I've lost count] of how often [the word|] {ql} [comes up|appears] [here|in this thread]. [Not one|Zero] [fact|link|source].
      [Swapping|Trading] {q} for [a cup of tea and a chat|actual evidence|a vote] would be [nice|something]
      {name} [gets|has to read] {q} so that [the rest of us|we|you and I] can [breathe clean air|have a hospital|see a doctor]. {stance}
      [Behind|Under] every {q} there's [a scared man|a lonely person|somebody who failed to read the article]
      Hey, {q} people: [{rebuttal}|{stance}|the {role} you abuse may be on shift when you need A&E]
      [A kid|My daughter|A teenager] who wants to be a {role} [can read|reads|will see] {q} here. [Think about it.|{stance}]`),
  },
];
