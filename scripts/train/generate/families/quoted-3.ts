import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots as slots } from './quoting.ts';

/** More ways to repeat abuse without doing it: titles, lists, memory, law, fiction, and answers to one's own abusers. */
export const moreQuoted: readonly Family[] = [
  {
    id: 'quoted/answers-own-abuser',
    labels: [],
    direction: 'quoted',
    weight: 1.5,
    slots,
    templates: lines(`
      {otherHandle} [You|You just] called me {label}. [I'm a {role} doing a job.|Have a nice evening.|Blocked.|Is that all you've got?]
      [To|For] the [man|gentleman|account|person] who [emailed|messaged] me {q}: [I hope your day gets better|I've passed it on|my mum says hello|no]
      [Apparently|So] I'm {label} [now|today]. [News to me.|Best tell my {relation}.|Noted.|{emoji}]
      [Been|I've been] called {label} [more times than I can count|{n} times today|by better people] [{emoji}|and I'm still here|]
      [Me, {label}?|{ql}, me?] [I've been called worse by better.|My mum would disagree.|Cheers, pal.|{emoji}]
      [If|When] you [call|called] me {label} I [mute|don't reply|assume you've not read it]
      [Adding|I'm adding] {ql} to my [bio|CV|mug|list]. [{emoji}|Thanks {otherHandle}.|]
      [Why|What] [would|makes] a grown man [write|send] {q} to [me|my {relation}|somebody he's never met]?
      [You|They|He] told me {q}, [and|so] I [went to work anyway|voted the same way|called 101|had my tea]
      [Reading|I read] {q} [about myself|in my inbox] [on the bus home|before bed|while feeding the baby] is [a strange feeling|no fun|my new normal]
      I [know|realise] some of you think I'm {label}. [That's your right.|I'm trying my best.|Ask my patients.]
      [Dear|Hi] {otherHandle}, [thanks|thank you] for {q}. [Kind regards|All the best|Your points are noted], a human being`),
  },
  {
    id: 'quoted/lists-and-contrasts',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      [In|Over] {n} [days|hours] {who} [has|have] been called {ql}, {ql}, {ql} and [told|worse:] {q}. [{stance}|]
      [Criticism|Fair]: "your policy is wrong". [Abuse|Not fair]: {q}. [Spot the difference.|{stance}|]
      [There's a|A big|Know the] difference between ["I disagree"|holding MPs to account|robust debate] and {q}. [{stance}|]
      [Men|Male colleagues] get "[wrong|mistaken|controversial]", women get {ql} and {q}. [{stance}|Why?|]
      {q}, {q}, {q}. [Just some of what|A sample of what|All sent to] {who} [gets|this week|since {programme}]. [{stance}|]
      [Say|You can say] "[bad policy|you got this wrong]", don't say {q}. [{stance}|]
      [Some|People] send flowers. [Some|Others] send {q}. [{stance}|{emoji}]
      [Replies|Comments] so far: "well done" x{n}, {q} x{n}. [{emoji}|{stance}]
      [From|It goes from] {ql} to {q} [in one reply|in a week|so fast]. [{stance}|]
      [Not|It's not] "[banter|free speech|just words]" when [it's|the words are] {q}. [{stance}|]
      [Type|Write|Post] {topic} and [wait|count the seconds] for {q}. [{emoji}|{stance}|]`),
  },
  {
    id: 'quoted/platform-and-law',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      [How|Why] is {q} [still up|allowed|not against your rules], {otherHandle}? [Reported {n} times.|{stance}|]
      [Posting|Sending|Writing] {q} [is|can be] [an offence|malicious communication|harassment|grounds for arrest] [in England|under the Act|, says {body}|]
      {otherHandle} [Please|Can you] [take down|remove|look at] the [reply|post|account] that says {q} [to {name}|]. {link}
      [{body}|The platform|X] [said|replied|ruled] {q} [isn't|is not|is] a [threat|breach]. [{stance}|]
      [My|Her|His] lawyer [has|is looking at] the [post|letter] that says {q}. [{stance}|]
      [{name}|She|He] [won|settled|lost] [damages|a libel case|her case] [over|after] being called {label} [{link}|]
      [Party|Club|School|Employer] [suspends|expels|sacks|investigates] [member|fan|pupil|man] who [wrote|chanted|posted] {q} [{link}|]
      [Hate crime|Incident] log, {day}: {q} [shouted at|sprayed on|posted to] {role}
      The [bill|amendment|clause] would make {q} [illegal|a {n} year sentence|a matter for {body}]. [Thoughts?|Right or wrong?|]
      [MPs|Peers|Councillors] [debate|debated] whether {qw} [should be|is] [banned|unparliamentary|hate speech]`),
  },
  {
    id: 'quoted/memory-and-history',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      [I remember|My mum remembers|Dad remembers] when [people|kids|neighbours] [shouted|painted|wrote] {q} [on our door|at us|in {town}|in {year}]. [{stance}|]
      [They|The papers|Mobs] called [suffragettes|Windrush nurses|gay doctors|the Pankhursts|Semmelweis] {label} too. [{emoji}|Keep going.|]
      [At school|In {year}|As a kid] I was called {label} [every day|for my name|for my skin|for being clever]. [{stance}|Words stay.]
      [My|Our] {relation} [came|arrived] in {year} to signs [that said|reading] {q}. [She became a {role}.|He stayed {n} years.|{stance}]
      [A|My] teacher told me I was {label}. [I'm a {role} now.|Never forgot it.|{emoji}]
      [History|One day history] will [remember|laugh at] those who called {who} {label}
      [Once|There was a time] {ql} was [printed in {paper}|said on {programme}|on the news] [without a second thought|daily]. [{stance}|]
      [Ten|{n}] years ago {ql}, today {q}. [It has got worse.|{stance}|When will it end?]
      [Before|Shortly before] Jo Cox was [killed|murdered] people [wrote|shouted] {q}. [{stance}|Never again.]`),
  },
  {
    id: 'quoted/fiction-and-song',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      [In|There's a line in] {programme} [last night|on {day}|] where [the villain|a character|the landlord] says {q} [{emoji}|. Great acting.|. Chilling.|]
      [Reading|My book club read] a novel [where|in which] the [hero|mayor|doctor] is called {label} [{emoji}|. Loved it.|]
      [Lyrics|The chorus|Verse two] [go|goes] {q} [and my {relation} sings along|, I only just noticed|{emoji}]
      [My|The] [toddler|parrot|sat nav] [said|shouted|learned to say] {ql} in {place} [{emoji}|. Mortified.|]
      [Scrabble|Wordle|Crossword]: {ql} for {n} points [{emoji}|, allowed?|]
      [Film|Play|Comedy|Panto] [night|review]: "{saidLine}", [best|worst] line [of the year|in it] [{emoji}|]
      [The|An] [actor|comedian] who [shouts|says] {q} [in|at the end of] [{programme}|the play] [is from {town}|was superb|made me jump]
      [Shakespeare|Dickens|Austen] would [never have written|have written better than] {q} [{emoji}|]
      [Placard|Banner|Badge|T-shirt] [seen|spotted] [on the march|in {town}|]: {q}. [{emoji}|Hmm.|{stance}]
      {programme} [subtitles|captions] just turned ["{name}"|"{town}"] into {ql} [{emoji}|]`),
  },
  {
    id: 'quoted/conditional-and-no-quotes',
    labels: [],
    direction: 'quoted',
    weight: 1.5,
    slots,
    templates: lines(`
      [If|When] [anyone|someone|a man] [tells|calls|messages] you [that you're {label}|to kill yourself|to go back where you came from|you should hang], [report it|tell us|you are not alone]. {stance}
      [Imagine|Fancy|How low is] telling a {role} [to hang|to kill herself|to go back where she came from|she deserves cancer|to shut up and make tea]. {stance}
      [Stop|Please stop|Can people stop] [telling|asking] [her|him|{name}|nurses|this woman] [to kill herself|where her kids go to school|to go home|to die|for nudes]. {stance}
      [Nobody|No one|No {role}] should be told [to die|they will hang|to go back where they came from|they should be raped|their children are next]. {stance}
      [They|He|Some man|{otherHandle}] [wants|wanted|hopes|threatened] [her dead|to hang {name}|to rape her|to burn the mosque down|to find out where you live]. {stance}
      [Wishing|Hoping for|Praying for|Threatening] [cancer on|death on|rape of|violence against] {who} is [evil|not politics|not OK|a crime]. {stance}
      [She|He|{name}] [was|has been] [threatened with rape|told to kill herself|told she would hang|followed home|sent her own address|called every name going] [for|over] {topic}. {stance}
      [People|Grown men|Strangers] [saying|who say|write] [she should be shot|she's a traitor|women belong in the kitchen|foreign doctors should go home|he deserved it]. {stance}
      [I don't|Don't] [want|wish] [anyone|{name}|you] [dead|to be hurt|to be threatened], [I want answers on {topic}|I just disagree|that's never right]
      [Someone|They|Trolls] posted [her address|where he works|her number|his daughter's school] [and|,] [please report|the police know|that is disgusting]. {stance}`),
  },
  {
    id: 'quoted/nested-and-long',
    labels: [],
    direction: 'quoted',
    heldBack: true,
    slots,
    templates: lines(`
      [Dinner|Breakfast] with the [kids|family] and my phone [lights up|buzzes]: {q}. [I turned it over.|"Who's that mum?" Nobody, love.] {after}
      ["Did you see it?"|"Mum, what's this?"] [asked|said] my {relation}, pointing at {ql} [in red paint|under my photo]. {after}
      [Note|Letter] to [my|her] younger self: they will say {q}. [Stand anyway.|It gets better.|{stance}]
      The [vicar|imam|rabbi|head] [read out|quoted] what was [sent|posted] to {name} - {q} - [and asked us to be better|and the room went quiet]. [{stance}|]
      [There it is|Took {n} minutes], {q}, [from|courtesy of] a profile [with a baby picture|that says "be kind"]. {stance}
      [What|Ask yourself what] would [you|your mother] say if {q} [landed on her mat|were for your {relation}]? {stance}
      [Exhibit|Slide] {n}: {q}. [Discuss|Exhibit {n}: {ql}]. [From my talk on online harm in {town}.|{link}]
      [Bingo card|Bingo] for {name}'s replies: {ql}, {ql}, {q}, [free square: a flag|house!]. [{emoji}|{stance}]`),
  },
  {
    id: 'quoted/corrects-record',
    labels: [],
    direction: 'quoted',
    heldBack: true,
    slots,
    templates: lines(`
      [The claim|Rumour]: {name} is {label}. [The facts|Reality]: [{rebuttal}|nothing found|{body} cleared her].
      [{body}|The police|A tribunal|Ofcom] [found|says there is] no [truth in|basis for] the claim that {name} is {label}. [{link}|]
      [She|He] isn't {label}, [isn't|nor] {label}, [and|and certainly] isn't [paid by|in league with] anyone. {rebuttal}
      [Deleted|I've deleted] my post calling {name} {label}. [I was wrong and I'm sorry.|It was unfair.|Apologies.]
      [Sorry|I apologise], {name}, I [once|wrongly] [said|wrote|thought] you were {label}. [You were right about {topic}.|I'd had a drink.]
      [Whether|Even if] you think {name} [is right|is wrong] [or not|], "{saidLabel}" is [libel|unfair|untrue]. {rebuttal}
      Anyone [claiming|repeating|spreading] that {name} is {label} should [read|see] {link}. {rebuttal}
      [Far from|Far from being] {label}, {name} [worked for free|gave the money back|stayed late]. [{stance}|]`),
  },
];
