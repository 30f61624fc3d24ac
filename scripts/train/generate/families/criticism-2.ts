import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { judgingSlots } from './judging.ts';

const slots = judgingSlots;

/** More criticism: of tone and style, from experience, sarcastic on the matter, and short. */
export const moreCriticism: readonly Family[] = [
  {
    id: 'criticism/tone',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      [I found|Found] your [tone|manner|answer|joke] on {programme} [rude|patronising|dismissive|flippant|cold|smug]. [{demand}.|]
      [Sneering at|Laughing at|Talking down to|Blocking|Lecturing] [constituents|patients|parents|farmers|people who disagree] [is not|isn't] [a good look|leadership|the job|helpful]. [{demand}.|]
      [Less|More|A bit less|A bit more] [spin|listening|shouting|humility|detail|party politics|evidence], [please|{name}|more {topic}]. [{consequence}.|]
      [You|The minister|{name}] [sounded|came across as|seemed] [arrogant|unprepared|rattled|out of touch|evasive|complacent] [on {programme}|in that interview|{day}|]. [{demand}.|]
      That [answer|interview|reply|joke] [was|sounded] {bad}. [Think about how it lands with {town}.|{demand}.|]
      [There was|I see] no need [for that|to be so rude|to bring {topic} into it]. [{bad}.|{demand}.|]
      [Why|Why so] [the sarcasm|the attitude|defensive|rude]? [I asked a civil question.|I only asked about {topic}.|{demand}.]
      You [talk|go] [a lot|on] about {topic} but [say|do] [nothing|very little] about [{topic}|what we asked]. {bad}.
      [Out of touch|Tone deaf|Patronising|Evasive|Not good enough|Cheap shot|Too little too late]. [{consequence}.|{act} was {bad}.|]
      [Blocking|You blocked] me for [asking|a question] about {topic} [says a lot|isn't democracy|is {bad}]. [{demand}.|]
      [Party|Point scoring|Photo op|Slogan] before [people|patients|country|substance]. [{consequence}.|{bad}.]`),
  },
  {
    id: 'criticism/angry-swearing-at-matter',
    labels: ['criticism'],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [This|That|The whole thing|{act}] is [fucking|bloody|absolutely|so fucking|totally] [ridiculous|outrageous|disgraceful|shit|awful|shameful|unfair]. [{consequence}.|{demand}.|]
      [What the hell|What the fuck|What on earth|Why the hell] [was that|is going on with|happened to] [{thing}|{topic}|{act}]? [{consequence}.|]
      [I'm|We're|My {relation} is] [so bloody|so fucking|absolutely|incredibly|beyond] [angry|furious|livid|pissed off|fed up] about {act}. [{demand}.|{consequence}.]
      [Utter|Complete|Total|Absolute] [shambles|bollocks|crap|bullshit|nonsense|rubbish|bilge|tosh] of a {thing}. [{consequence}.|{demand}.|]
      [Bollocks|Bullshit|Nonsense|Rubbish|Crap|Garbage|Tripe]. {evidence}.
      [For fuck's sake|FFS|Jesus wept|For God's sake|Bloody hell|Christ], [not {topic} again|{consequence}|{act}, really?] [{demand}.|]
      [Disgraceful|Appalling|Shameful|Disgusting|Despicable|Sickening|Outrageous|Vile] {thing}[.|!] [{consequence}.|{demand}.|]
      [Shame on you|Shame|Shame on everyone who voted] for {act}. [{consequence}.|]
      [How dare you|How could you|How can you] [vote for|defend|support|stay silent on] {topic} [when|while] {consequence}?
      I am [sick|tired|sick and tired|fed up to the back teeth] of [your {thing}|{topic}|excuses|hearing about {topic}]. [{demand}.|{consequence}.]
      {topic} is [killing|wrecking|destroying|ruining|crippling|murdering] [{town}|small businesses|the NHS|our high street|this country] and [you voted for it|your {thing} makes it worse|nobody listens].
      [People|Patients|Pensioners] [will die|are dying|could die] [because of|thanks to|over] {act}. [{demand}.|{evidence}.]
      [Screw|Sod|Stuff|To hell with] [this {thing}|the {thing}|{topic}]. {consequence}.`),
  },
  {
    id: 'criticism/sarcasm-on-matter',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      [Great|Brilliant|Superb|Fantastic|Lovely|Marvellous|Oh good], [another|a] {thing} [on|about] {topic}. [That'll fix it.|Problem solved.|Just what {town} needed.|{emoji}]
      [Well done|Congratulations|Bravo|Slow hand clap] on {act}. {consequence}. [{emoji}|]
      [Only|Only another|Just] {n} [years|months|weeks] [late|overdue]. [Amazing.|Speedy work.|Rome wasn't built in a day.|{emoji}]
      [Ah|Oh], {topic}. [That worked so well in {year}.|What could go wrong.|Must be election time.]
      [So|Right, so] the plan for {topic} is [hope|a leaflet|thoughts and prayers|a task force|another review|a slogan]. [{bad}.|{consequence}.|]
      [Can't wait|Looking forward] to [hear|see|read] how {act} is [actually a good thing|the last lot's fault|world beating|what we all wanted]
      [Funny|Strange|Odd|Curious] how {act} [happened|came out|slipped out] [on a {day} night|the day after the election|in recess]. [{demand}.|]
      [If only|Imagine if] [someone|the {role}|{body}] had [warned|told] you about {topic}. [Oh wait.|{evidence}.|{emoji}]
      [Nice|Lovely] photo. [Now|And now] [about|answer on] {topic}. [{demand}.|{consequence}.]
      [Must be|It must be] [nice|lovely] to [have a car|have a GP|know nothing of {topic}|vote for {topic} from the second home]. {consequence}.
      [Translation|In other words|Read|Subtitle]: [nothing will change|no money|{consequence}|we are not fixing {topic}].
      [Thoughts and prayers|A strongly worded letter|A hard hat and hi-vis] [for|about] {topic} again. [{demand}.|{consequence}.]`),
  },
  {
    id: 'criticism/short',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      [Wrong|Disagree|Strongly disagree|Not good enough|Weak|Poor|Shameful|Disgraceful|Disappointing|Appalling|Rubbish|Nonsense|Awful answer|Bad take|Bad idea|Terrible idea|No excuse|Too late]. [{name}.|{emoji}|]
      [Hard|Strong|Big|Firm] [no|disagree] [from me|from {town}|on {topic}|]
      [Answer the question|Do better|Think again|Read the report|Publish the data|Correct this|Apologise|Vote it down|Fix it|Get a grip] [please|, {name}|on {topic}|]
      {badWord} {thing}
      [Not|That's not|This isn't] [true|what you said|what the report says|fair|right|how it works] [about {topic}|, {name}|]
      [Rubbish|Terrible|Dreadful|Shocking|Bad|Misleading] [graph|claim|headline|answer|vote|take] [{emoji}|, {name}|]
      [Ratio'd|Cringe|Yikes|Oof|Oh dear|Nope|Hmm no|L take|Really poor|Sigh]. {bad}.
      [You|He|She|They] [missed|dodged|ducked] the [point|question|vote] [again|on {topic}|, {name}|]
      [Won't|Doesn't|Didn't] work [in {town}|, {name}|. {evidence}|last time either]
      [More|Just more|Yet more] [spin|waffle|excuses|hot air|broken promises|can-kicking] [on {topic}|from {body}|from {party}|]`),
  },
  {
    id: 'criticism/from-experience',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      My {relation} [waited|has waited|lay on a trolley] {n} [hours|weeks|months] [in {place}|for an ambulance|for a scan]. [You said|And you say] {topic} is [fixed|going well|under control]. [{demand}.|]
      I work in {place}. {consequence}. [Come and see|Visit us|Do a shift] before [the next vote|you speak about {topic} again].
      [As|Speaking as] a {role} of {n} years I [think|believe|can tell you] {act} was {bad}. {consequence}.
      I [wrote|emailed|rang] your office {n} times about {topic}. [Not one|No] [reply|answer|acknowledgement]. [{demand}.|{bad}.]
      I [came|went|took the day off to go] to [your surgery|the meeting|the consultation] and [you left early|nobody took notes|was told to fill in a form]. {bad}. [{demand}.|]
      We [closed|lost|sold] our [shop|farm|café|practice] because of {topic}. [You|{party}] [voted for it|called it a price worth paying]. [{demand}.|]
      [The|Our] [bus|surgery|school|library|road] in {town} [is|was|has been] [closed|falling down|shut {n} days a week|full]. [You|Your lot|{party}] [promised|said] it would [stay|be fixed]. [{demand}.|]
      [Buried|We buried|I lost] my {relation} in {year}. Your {thing} [opens that wound|was {bad}|shows nothing was learned]. [{demand}.|]
      Council tax up {percent} and {consequence}. [Explain that on the doorstep.|{demand}.]
      [Living with|I have] [long covid|MS|a disabled son|two jobs] and {act} [makes life harder|was {bad}]. [{demand}.|]`),
  },
  {
    id: 'criticism/institutions',
    labels: ['criticism'],
    direction: null,
    slots,
    templates: lines(`
      {body} [has|have] [failed|ignored|let down|misled|abandoned] [patients|{town}|parents|victims|its own staff] [over|on] {topic}. [{demand}.|]
      {party} [is|are] [wrong|out of ideas|all over the place|hopeless|useless|a shambles] on {topic}. [{consequence}.|]
      [The government|This government|The last lot|The opposition|The coalition] [broke|wrecked|bungled|botched] {topic} [and you defended it|and {consequence}|]. [{demand}.|]
      {paper} [got it wrong|should print a correction|has buried the story] on {topic}. {evidence}.
      [Ministers|Councillors|MPs|The trust board] [should|must|need to] [be held to account|answer for this|explain] {act}. [{consequence}.|]
      [{programme}|{paper}] [giving|gave] {topic} [{n} minutes|one line|false balance] is [lazy|bad|poor] [journalism|radio|reporting]. [{demand}.|]
      [If|When] {body} [was|were] a [restaurant|football team|school|railway], it'd be [shut|relegated|in special measures|late]. {consequence}.
      [Consultation|The inquiry|The review|The committee] was a [sham|stitch-up|tick-box exercise|whitewash|waste of money]. {evidence}.
      [Cuts|Austerity|Privatisation|Outsourcing|Brexit|Lockdown|The strike] [did this|caused this|was a mistake] and [you voted for it|you should own it|{consequence}].
      [Corporate|Corrupt|Rotten|Broken] [contracts|procurement|system|lobbying] [should be|must be|needs to be] [investigated|cleaned up]. [Will you|Would you] [back|support] that? {consequence}.`),
  },
  {
    id: 'criticism/letter',
    labels: ['criticism'],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      Dear {name}, I write [to register my dismay at|to object to|in protest at|with concern about] {act}. {evidence}, and {consequence}. [Yours|Regards|Best wishes|Sincerely], a [resident|constituent|retired {role}]
      {credit} having [listened|read it twice|slept on it], I must [object|dissent|disagree]: {act} [cannot|could never] be [squared|reconciled] with [what you said in {year}|your manifesto|the evidence]. {demand}?
      [Nil points|Nought out of ten|D minus|Must try harder|Report card: poor] for {act}. [{consequence}.|]
      On {topic}: [could we have|is there any chance of|how about] [less heat and more light|a policy|the truth]? {consequence}.
      [Three|{n}] things wrong with [this|your {thing}]: [no costing|no evidence|no consultation], [no plan|no timetable], [and {bad}|and {consequence}].
      [History|Posterity|My grandchildren] will [judge|not be kind to|ask about] {act}. [{demand}.|]
      [There goes|Bang goes|Farewell to] [my vote|any trust|the local hospital]. {act}: {bad}.
      [Not in my name|Speak for yourself|Count me out]: {act} was {bad}
      It [beggars belief|defies logic|is beyond me] that [a {role}|somebody with your experience|anyone] would [sign off|put a name to|wave through] {topic}. {demand}.
      [Hand on heart|Be straight with us], {name}: would you [send your own mum there|live on that|drink that water|wait {n} weeks]? {consequence}.`),
  },
  {
    id: 'criticism/counterpoint',
    labels: ['criticism'],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [On the one hand|Sure], {topic}. [On the other|But] {consequence}. [You|The {role}] [chose|picked] the wrong [side|one].
      [Half right|Partly true|A fair point spoilt]. {evidence}.
      [Not convinced|Unconvinced|Unpersuaded] by {act}[, {name}|]. [{evidence}.|{consequence}.|]
      [The buck stops|Responsibility lies] with [you|the {role}|{name}] on {topic}, [not with nurses|whatever the press office says]. {consequence}.
      [Promise|Pledge] in {year}: [more beds|no cuts|free buses]. [Reality|Delivery] in {year}: {consequence}. [Why?|{demand}.]
      [Asked about|When asked about] {topic} you [changed the subject|read from a card|laughed]. {bad}.
      {act}. [Discuss.|Words fail me.|No, me neither.|Really?|I rest my case.] {consequence}.
      [What|All] I [heard|got] was [excuses|{topic}, {topic}, {topic}|waffle] and {consequence}. {demand}.
      [Two wrongs|Blaming {party}] [don't make a right|won't reopen {place}]. {demand}.`),
  },
];
