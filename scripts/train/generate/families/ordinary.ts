import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = ordinarySlots;

/** What people write to somebody in public life on most days. */
export const ordinary: readonly Family[] = [
  {
    id: 'ordinary/council-queries',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      {greet} [who do I|where do I|how do I|can you tell me who to] [contact|ask|ring|report to|email] about {service} in {town}?
      [When|What day|What time] [are|is] the {service} [back to normal|in {town}|over Christmas|on {day}]?
      [There's|There is|We've] a [huge|massive|deep|nasty] pothole [on|at the end of|outside] [our road|the school|{place}|the High Street]. [Any chance of a repair?|Reported {n} weeks ago.|{emoji}|]
      {greet} [is|are] {place} open [on {day}|this {day}|over Easter|today]?
      [My|Our] [green|black|brown|blue|recycling] bin [wasn't|hasn't been|was not] [emptied|collected] [on {day}|again|this week]. [Who do I ring?|Anyone else in {town}?|]
      [Any|Is there any] [update|news|word] on {service}[, {name}|]? [Thanks|Cheers|Ta|]
      [The|Our] [street light|bus shelter|bench|fence|crossing|drain] [outside|by|near] {place} [is broken|needs fixing|has been fixed, thank you|is out again]
      {greet} [could|would|can] you [send|share|post|find] the [link|form|agenda|minutes|date] for [the meeting|the consultation|your surgery|{service}]?
      [What's|What is] the [number|email|deadline|postcode|cost] for {service}? [Can't find it on the site.|]
      [Applied|I applied|We applied] for {service} {n} weeks ago, [ref {n}{n}|reference lost]. [How long does it take?|Normal?|]
      [Is|Will] the [{n}|number {n}|X{n}] bus [running|stopping at {place}|still going to {town}] [on {day}|after {month}|this week]?
      [Road closed|Roadworks|Traffic lights|Burst main|Diversion] [on|near|at] {place} [until {day}|, avoid|again]. [{link}|]
      [Where|Where in {town}] can I [recycle|get|find] [batteries|a parking permit|an old fridge|a blue badge|paint tins]?
      [Fly-tipping|Graffiti|Fallen tree|Dog mess|Flooding] [by|at|behind] {place}, [photo attached|see photo|can someone look]? {link}`),
  },
  {
    id: 'ordinary/health-queries',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      {greet} [can|could] [my {relation}|I|over 65s|pregnant women|under 12s] [have|get|book] [the booster|a flu jab|the shingles vaccine|the RSV jab] [at {place}|yet|this {month}]?
      [How long|Roughly how long] [is|does] the [wait|recovery|referral|course] for {condition}? [My {relation} has just been told.|]
      [Is|Are] [{condition}|this rash|a cough for {n} weeks|bleeding after the menopause|a lump in the {bodyPart}] [something to see|worth ringing|a reason to see] a GP [about|for|]?
      [Can|Could] you [say|talk|write] [more|something] about {condition} [and {condition}|in {people}|in men|after covid]?
      [My|Our] {relation} [was diagnosed with|has|had|recovered from|died of|lives with] {condition} [in {year}|aged {n}|last {month}|]. [Any advice?|Raising money here {link}|Get checked.|]
      [Screening|A smear test|A colonoscopy|An exam of the {bodyPart}|A mammogram] [takes|took] {n} minutes. [Please go.|Nothing to fear.|Could save your life.]
      [Symptoms|Early signs|Warning signs] of {condition}: [see|list here|thread] {link}
      [Cancer|Pain|Bleeding|A lump|Itching] [of|in|around] the {bodyPart} [is often missed|should be checked|is nothing to be embarrassed about]
      [What|Which] [dose|vaccine|test|clinic|mask] [do you recommend|is right|should I ask for] [for|with|after] {condition}?
      [New|Interesting|Useful] [paper|trial|guideline] on {condition} [in {people}|and {bodyPart} health|] {link}
      [Suicide|Self-harm|Overdose|Domestic abuse|Sexual assault|Child abuse] [rates|statistics|referrals|admissions] [rose|fell|are up|are down] {percent} [in {year}|among {people}|since {year}]. [{link}|]
      If you [are struggling|feel suicidal|have been raped|are being abused|self-harm] you can [ring|text|call] [the Samaritans|Rape Crisis|the helpline|a friend] [any time|free|tonight]. [You're not alone.|{emoji}|]
      [The|A] [drug|virus|infection|tumour|injection] [kills|killed|attacks|destroys|targets] [cells|the immune system|one in {n}|bacteria] [in the {bodyPart}|, study finds|]. [{link}|]
      [Rape crisis|Refuge|Mental health|Sexual health|Abortion] [service|clinic|centre] in {town} [opens|needs funding|is hiring|closes at {n}]. [{link}|]
      [Post-mortem|Autopsy|Inquest|Coroner] [found|rules|hears] {condition} [was|as] the cause of death [in {town}|]`),
  },
  {
    id: 'ordinary/links-and-news',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [Interesting|Worth a read|Good|Long|Short|Useful|Sad] [piece|article|thread|report|read] [on|about] {topic} [by {name}|in {paper}|] {link}
      {link} [ICYMI|From {year}|Same thing happened in {town}|{hashtag}|via {otherHandle}|]
      [Have you seen|Did you see|Seen] [this|what {paper} says about {topic}|{programme} on {topic}]? {link}
      [{paper}|{programme}]: {topic} [vote|debate|report|inquiry] [delayed|due {day}|out today|in {month}] {hashtag}
      {body} [publishes|published|to publish|has updated] [figures|guidance|report|data] on {topic} {link}
      [Live|On now|Watching]: {name} on {programme} [talking {topic}|]. {hashtag}
      [Poll|New poll]: {percent} [support|oppose|don't know about] {topic} ({body}, {month})
      {name} [to visit|visits|speaks in|opens] {place} in {town} [on {day}|]. [{link}|]
      [Thread|Explainer|Summary|Notes] on {topic} [below|here|, {n} points] {link}
      [Podcast|Episode {n}|Webinar|Talk]: {topic} with {name} [out now|{day} at {n}|] {link}
      [Voted|Just voted|Polling station quiet] in {town}. {hashtag} [{emoji}|]
      [Man|Woman|Teenager] [stabbed|shot|killed|attacked|found dead|missing] in {town}, police [appeal|say|confirm]. {link}
      [Bomb|Terror|Knife|Murder|Rape] [suspect|trial|case|charge] [in court|opens|adjourned|dropped] [in {town}|{day}|] {link}
      [War|Strike|Air strike|Shelling] [in Ukraine|in Gaza|in Sudan] [killed|kills] {n} [civilians|soldiers|people], {body} [says|confirms]
      [Rail|Bus|Doctors'|Teachers'] strike [on {day}|suspended|goes ahead|vote {percent}]. {hashtag}`),
  },
  {
    id: 'ordinary/short-replies',
    labels: [],
    direction: null,
    weight: 2,
    slots: {
      ...ordinarySlots,
      word: lines(`
        [This|Same|Yep|Yes|No|Nope|Nah|Lol|Haha|Ha|Really|Source|Why|When|Who|How|What|Where|Eh|Huh|Oh|OK|Sure|True|Maybe|Perhaps|Hmm|Mm|Indeed|Quite|Agreed|Noted|Thanks|Bookmarked|Following|Sent|Done|Correct|Exactly|Wow|Gosh|Crikey|Oof|Aw|Ooh|Snap|Ditto]`),
    },
    templates: lines(`
      {word}[.|!|?|...|]
      {word} {emoji}
      {emoji}[{emoji}|] {hashtag}
      {word}, {word}[.|?|]
      [Good|Fair|Interesting|Great|Valid|Not a bad] [point|question|thread|news|one|shout] [{name}|{emoji}|]
      [Source|Link|Evidence|Proof|Details|Date|Where]? [{emoji}|]
      [Is|Was] [this|that|it] [true|real|recent|live|today|in {town}|about {topic}]?
      [Not sure|Don't know|No idea|Can't say|Hard to tell|Possibly|Depends|Who knows]. [{emoji}|]
      [I see|I know|I thought so|I wondered|I'll look|I'm in|I did too|Me too|Me neither|Same here]
      [Agreed|Agree|Disagree] [100%|completely|partly|on {topic}|] [{emoji}|]
      [What|Which|How many|How much] [time|one|{n}|day|year|channel]?
      [See you|Speak|Talk|Catch you] [there|soon|{day}|later] [{emoji}|]
      [On it|Will do|Shared|RT|Seconded|DM sent|Emailed you|Check your DMs|Sent you a message] [{name}|{emoji}|]
      [Wait, what|Say more|Go on|And|Then what|How come|Since when]?
      [{day}|{month}|{n}|{year}|{town}|{topic}][?|.|!|]`),
  },
  {
    id: 'ordinary/football-and-sport',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      {team} [beat|thrashed|hammered|destroyed|battered|murdered|slaughtered|lost to|drew with] {team} {n}-{n} [{day}|] [{emoji}|]
      [What a|Some|Filthy|Sick|Dirty] [goal|save|tackle|strike|free kick|finish] [by {name}|from the {n}|] [{emoji}|]
      [Ref|That ref|VAR|The linesman] [had a mare|was blind tonight|robbed us|got it right] [, {team} {n} {team} {n}|]
      [He|Our striker|The keeper] [couldn't hit a barn door|was on fire|is a beast|killed us on the break|shot wide|shot from {n} yards]
      [Hit|Hits|Smashed] the [bar|post|net] [twice|from {n} yards|]. [{team} till I die.|]
      [Ran|Cycled|Swam] {n} [miles|k|lengths] [for charity|this morning|in the {weather}] and [I'm dead|my legs are killing me|died at the end|smashed my PB] [{emoji}|]
      [Wicket|Try|Goal|Six|Ace|Penalty]! [{team} on top|Get in|Come on {team}] [{emoji}|]
      [Fight|The big fight|The bout] is [on {day}|on Sky|live from {town}]. [{name} to knock him out in {n}.|I fancy a points win.]
      [Sack|Back] the [manager|board|gaffer]? [{team} fans divided.|After {n} games?|Never.]
      [Taking|Took] the [kids|dog|{relation}] to [watch {team}|park run|the cricket]. [Pray for us.|Freezing.|{emoji}]
      [Fantasy|Dream|Pub] team: [{name} in goal|no {team} players|{n} points this week]
      [Derby day|Cup day|Final day]. {team} to [win|lose|draw] {n}-{n}. [{emoji}|]`),
  },
  {
    id: 'ordinary/home-and-pets',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Made|Making|Cooked|Burnt|Eating] {food} [for tea|tonight|for my {relation}|again|] [{emoji}|]
      [My|Our|The] {pet} [has eaten|is asleep on|was sick on|hates|loves|killed] [the sofa|a mouse|my {food}|the postman's hat|your leaflet] [{emoji}|]
      [Lovely|Gorgeous|Very good|What a cute] {pet}[, {name}|]! [What's he called?|How old?|{emoji}|]
      [Anyone|Does anyone] [have|got|know] a [recipe|tip|trick] for {food}? [Mine is always dry.|]
      [The|This] {weather} in {town} [is something else|today|won't stop|, eh]. [{emoji}|]
      [Happy|A very happy|Wishing you a happy] [birthday|Eid|Christmas|Diwali|Hanukkah|Easter|Pride|Burns Night|St David's Day|new year|anniversary|{day}] [{name}|everyone|to all in {town}|] [{emoji}|]
      [Beat|Whip|Kill the heat and rest|Chop|Crush|Batter] the [eggs|cream|mixture|onions|garlic|fish] [for {n} minutes|first|well], [then|and] [bake|fry|serve]. {food}. [{emoji}|]
      [Garden|Allotment|Tomatoes|Slugs|Roses] [update|again|: {n} so far|have been murdered by the {weather}]. [{emoji}|]
      [Dead|Dying|Killed off] [plants|houseplants|begonias] [everywhere|again], [any tips|what kills greenfly|help]?
      [New|Old|Lost] [phone|bike|kettle|boiler|scarf|{pet}] [day|in {town}|found near {place}]. [{emoji}|]
      [Train|Bus|Tram] [late|cancelled|packed|on time] [again|for once|]. [Reading {name}'s book.|{emoji}|]
      [Watching|Rewatching|Crying at|Addicted to] {programme} with my {relation} [and the {pet}|] [{emoji}|]
      [Wedding|New baby|First day at school|Moving house|Passed my driving test] [today|{day}|in {month}]! [{emoji}|]`),
  },
  {
    id: 'ordinary/identity-neutral',
    labels: [],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      I'm [a|a proud] {group} [woman|man|person|{role}|student|mum|dad] [from|in|living in] {town}[.| and I vote.| and I love it here.] [{emoji}|]
      [As|Speaking as] a {group} [person|{role}|parent|voter|patient], I [think|feel|found|wonder] [{topic} matters|this helpful|about {topic}|that was clear]
      {people} [make up|were|are] {percent} of [staff|patients|voters|pupils] in {town}[, {body} says|]. [{link}|]
      {people} [and|, {people} and] {people} [deserve|want|need|have] the same [care|rights|respect|services|things] [as anyone|]. [{emoji}|]
      [My|Our] {relation} is {group} [and|and has been] [a {role}|in {town} {n} years|doing well|the funniest person I know]
      [More|Fewer|Too few|How many] {people} [in|are in|become] [parliament|medicine|teaching|engineering] [than in {year}|?|, new figures show]
      [The|Our] {group} [community|centre|society|choir|festival|history month|elders' lunch] in {town} [meets on {day}|is wonderful|welcomes all|starts in {month}]. [{emoji}|]
      [Does|Do] the [trial|survey|guidance|clinic|data] [include|cover|count] {people}? [{percent} last time.|Important for equity.|]
      [Maternal deaths|Unemployment|Pay gaps|Prison sentences|Covid deaths|Waiting times] [are|were] higher [among|for] {people} ({percent}). [Why?|{link}|We need to ask why.]
      [Hate crime|Discrimination|Abuse|Violence] against {people} [rose|is up|fell|was reported by] {percent} in {year}. [{link}|{body} responds.|]
      [Two|{n}] {group} [women|men|kids|nurses] [run|opened|own|work at] [the bakery|the best café|the pharmacy|{place}] [in {town}|]. [Go there.|{emoji}|]
      [Great|Lovely|Moving|Funny] [film|play|novel|talk] about a {group} [family|couple|girl|soldier] in {town} [in {year}|] [{emoji}|]
      [Immigration|Asylum|Net migration|Deportation] [figures|policy|debate|rules] [out today|explained|in {month}] [{link}|]: {percent} [came from|went to] [India|Ukraine|Hong Kong|Nigeria]
      [Trans|Gender|Sexual] health [care|clinic|services] [waiting list|in {town}|guidance] [is {n} months|updated|explained]. {link}
      [Islam|Judaism|Christianity|Hinduism|Sikhism|Atheism] [in Britain|and medicine|and fasting|101]: [talk|book|question] [on {day}|for {name}|in {town}]`),
  },
];
