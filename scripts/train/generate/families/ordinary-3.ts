import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots as slots } from './ordinary-slots.ts';

/** Everyday shapes one by one: what the neighbours, patients and readers of a public person write. */
export const everyday: readonly Family[] = [
  {
    id: 'ordinary/you-neutral',
    labels: [],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      You [were|are] on {programme} [with|after|before] {name}, [weren't you|right|I think]?
      You [said|wrote|mentioned|posted] [something|a thing] about {topic} [on {day}|in {month}|]. [Link?|Do you still have it?|]
      You [might|may|should|would] [like|enjoy|find useful|want to see] [this|{link}|the talk on {topic}] [{emoji}|]
      You [have|'ve] [got|] [{n} new followers|spinach in your teeth in that photo|the wrong link there|a typo in the {n}th line|my vote to win, see you at the count] [{emoji}|]
      You [look|sound] [well|tired|like my {relation}|different on the radio|cold in that picture] [{emoji}|, {name}|]
      You [can|could] [get|catch|buy] the [{n}|number {n}] bus [from|at] {place}
      You [know|remember] [{name} from {town}|that café|the old {place}], [it shut|she retired|moved to {town}]
      You're [standing|speaking|on] in {town} [on {day}|in {month}|] [, is that right|]?
      You're [right|welcome|not alone|muted|on mute|breaking up|next|in the paper|trending|early|late] [{name}|{emoji}|]
      Your [article|book|clinic|office|dog|garden|thread|mic|link] [is|was] [mentioned on {programme}|on page {n}|very quiet|out in {month}|near {place}|not working] [{emoji}|]
      Your [{relation}|colleague|office|PA] [rang|emailed|said {day}|told me about {topic}], [thanks|is that still on|all sorted]
      She's [a|the] {role} [from|in] {town} [and|who] [writes|talks] [about|on] {topic} [{link}|]
      He [used to|will|did] [work|teach|play] [at {place}|for {team}|in {town}] [until {year}|]`),
  },
  {
    id: 'ordinary/corrections-of-oneself',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Sorry|Oops|Apologies|My bad|Whoops], [wrong|I meant the other] [{name}|link|thread|{day}|account] [{emoji}|]
      [Typo|Autocorrect]: [{n} not {n}|{town} not {town}|public not pubic|count, with an o] [{emoji}|]
      [Ignore|Scrap|Delete] [that|my last], [found it|read too fast|it's {day}] [{emoji}|]
      [I was|I'm] wrong [about|on] [{topic}|{team}|the date], [thanks for the correction|happy to say so] [{emoji}|]
      [Meant|I meant] [to reply to|to tag] {otherHandle} [{emoji}|, sorry {name}|]
      [Didn't|I didn't] mean [it like that|to sound rude|you, {name}], [bad wording|sorry|long day] [{emoji}|]
      [Phone|Cat|Toddler|Thumb] [typed|posted|liked] that [{emoji}|, sorry|, honest]`),
  },
  {
    id: 'ordinary/weather-and-travel',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Stuck|Sat|Still] [at|outside|near] {town} [station|services|junction {n}] [for {n} minutes|, no trains|, {weather}] [{emoji}|]
      {weather} [warning|forecast] for {town} [{day}|tonight|until {n}am]. [Mind how you go.|Check the gritters.|]
      [Flight|Ferry|Coach] to [Belfast|Cork|{town}] [delayed|boarding|cancelled] [{n} hours|again|] [{emoji}|]
      [Bloody|Flipping|Ruddy] {weather} [in {month}|again|, typical {town}] [{emoji}|]
      [Trains|Buses|Trams] [terrible|hopeless|fine|running late|a disgrace] [today|on {day}s|via {town}] [, how's yours|{emoji}|]
      [Lovely|Grim|Foggy|Baking] [morning|evening] in {town} [{emoji}|, coat on|{hashtag}]
      [Who|Why] [puts|put] roadworks [on the ring road|by {place}] [in rush hour|for {n} weeks]? [{emoji}|]`),
  },
  {
    id: 'ordinary/tv-and-media',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [{programme}|That film|The drama] [was|is] [shit|rubbish|brilliant|bonkers|terrible|dull|so sad|bloody good|garbage] [tonight|this week|] [{emoji}|]
      The [baddie|killer|traitor|villain] in [{programme}|episode {n}] [is|was] [the vicar|a nasty piece of work|a liar to the end|so evil|thick as mince] [{emoji}|]
      [Who|Why] [killed|shot|poisoned|betrayed] [the landlord|Lord Pym|him] in [episode {n}|the finale]? [{emoji}|]
      [Hated|Hate|Can't stand|Loved] the [ending|theme tune|adverts|plot|laughter track] [of {programme}|] [{emoji}|]
      [Traitors|Faithful|Bake Off|Strictly|Gladiators] [tonight|final {day}], [no spoilers|who's winning|, {name} to go] [{emoji}|]
      [Sound|Picture|Subtitles] [gone|awful|out of sync] on {programme}[, anyone else|. {emoji}|]?
      [Murder|Zombie|Gangster|Slasher|War|Vampire] [mystery|film|series|podcast] [recommendations|marathon {day}|, {n} stars] [{emoji}|]`),
  },
  {
    id: 'ordinary/grief-and-care',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [My|Our] {relation} [died|passed away] [{day}|in {month}|of {condition}]. [Hug your people.|No words.|Funeral in {town}.]
      [Sorry for your loss|Condolences|Thinking of the family|RIP] [{name}|, a lovely {role}|from all in {town}] [{emoji}|]
      [Caring|I care] for my {relation} [with {condition}|] [is hard|since {year}|and I'm tired]. [{emoji}|]
      [Feeling|I feel] [low|like crap|dead inside|like giving up|so alone|worthless] [today|since {day}|]. [Waiting for the GP.|Talking helps.|{emoji}|]
      I [wanted|tried] to [die|end it|kill myself] in {year} [and a nurse saved me|and I'm glad I didn't|. Please talk to someone]. [{emoji}|]
      [Lost|I lost] my {relation} to [suicide|{condition}|knife crime] [in {year}|]. [Running for charity {link}|Be gentle|{emoji}|]
      [Scan|Results|Op] [clear|{day}|went well|benign|on {day}, scared]. [{emoji}|]
      [{n} years|{n} months|{n} weeks] [sober|clean|in remission|seizure free|since she died] [today|] [{emoji}|]`),
  },
  {
    id: 'ordinary/should-statements',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Everyone|People|We all|Schools|Kids|Men over 50] should [get|have|be offered|learn about|know] [the flu jab|first aid|{condition} signs|their rights|a library card]
      [Someone|Somebody] should [write a book|tell {name}|fix the clock|film this|bake a cake] [about {town}|{emoji}|]
      [They|We] [should|ought to|must] [bring back|scrap|ban|fund|reopen] [{programme}|the old {place}|leaf blowers|bank holidays|plastic bags|swimming lessons] [{emoji}|]
      [Must|Need to|Have to] [vote|book|eat|sleep|ring my {relation}|clean the {pet}] [today|before {n}|] [{emoji}|]
      [Nobody|No one] should [be cold|sleep rough|wait {n} hours|be afraid|pay that for {food}] [in {town}|in {year}]
      You should [try|visit|read|meet] [the {food} at {place}|{town} in {month}|{link}|my {pet}] [{emoji}|]`),
  },
  {
    id: 'ordinary/strong-feeling-harmless',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [I hate|I fucking hate|Can't stand|I despise|Loathe] [injustice|racism|homophobia|bullying|cancer|war|Mondays|waste|lies about {condition}] [{emoji}|so much|]
      [I'm|We're] [furious|raging|disgusted|sickened|crying|shaking|heartbroken] [at the news from {town}|about the fire|after the verdict|over the cuts to {service}] [{emoji}|]
      [What a|Such a] [horrible|terrible|disgusting|vile|sick|evil|wicked|cowardly] [crime|attack|disease|smell|murder|week|act] [{emoji}|in {town}|]
      [OMG|Holy shit|Fuck me|Bloody hell|Jesus Christ|What the fuck|Wtf|Damn] [the sky over {town}|{team} scored|look at the price of {food}|it's {month} already|that storm] [{emoji}|]
      [War|Hunger|Racism|Child poverty|Slavery|Rape|Torture] is [evil|never OK|a crime|a stain on us all|disgusting] [{emoji}|, always|]
      [So|Too|Bloody|Fucking] [happy|tired|cold|hungry|proud|excited|nervous|skint] [right now|today|for {day}|] [{emoji}|]
      [Scared|Terrified|Afraid] [of|for] [my {relation}|spiders|the results {day}|flying|the future] [{emoji}|]
      [Murder|Abuse|Rape|Torture|Terrorism|Genocide] [should|must] [be punished|never be excused|be stopped] [, wherever|{hashtag}|]`),
  },
  {
    id: 'ordinary/business-and-adverts',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [New|Now] at {place}: [{food} {n}p|{pet} grooming|yoga on {day}s|half price coats]. [{link}|{emoji}|]
      [Raffle|Auction|Bake sale] [for|in aid of] [the hospice|{condition} research|the {pet} rescue], [{day}|tickets {n}p|prizes from {town}]. [{emoji}|]
      [For sale|Wanted|Free to collect]: [a bike|a {pet} basket|garden chairs|a piano], {town}. [DM me|{link}|{n} quid]
      [Book|I'm booking] [early|now] for {month}: [{name} live|panto in {town}|carols]. [{emoji}|]
      [Review|Rated]: {food} [at {place}|in {town}], [{n}/10|soggy|divine|would go back]. [{emoji}|]`),
  },
];
