import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots } from './quoting.ts';

const slots = {
  ...quotingSlots,
  cause: lines(`
    [the vaccine|masks|Brexit|the strike|Gaza|small boats|trans rights|ULEZ|the Post Office|the inquiry|assisted dying|the farm tax|winter fuel|net zero|a bus lane|long covid]`),
  /** What was said, in indirect speech. */
  indirect: lines(`
    that [she was|he was|I was|you were] {saidLabel}
    that [she should|he should|I should|you should] [be hanged|be shot|go back where [she|he] came from|kill [herself|himself]|never be safe|lose [her|his] children]
    [her|him|me|them] to [kill herself|go and die|drop dead|shut up|get back in the kitchen|watch her back|go home]
    [she'd|he'd|I'd|you'd] be [raped|stabbed|shot|next|hanged|found in a ditch]
    [someone would|they would|he would] [burn the house down|come for the children|be waiting outside|slit [her|his|my] throat]`),
};

const told = { labels: [], direction: 'quoted', slots } as const;

/** Abuse told by supporters, by reporters and by those it was sent to, in many kinds of punctuation; and quoted with applause. */
export const moreQuotedShapes: readonly Family[] = [
  {
    id: 'more-quoted/indirect-speech',
    ...told,
    templates: lines(`
      [A man|Someone|A stranger|A troll|A constituent|A bloke in the queue] told {who} {indirect}. [{stance}|]
      [Yesterday|Last night|On {day}|In {month}] [he|she|they|somebody] [wrote|emailed|rang|tweeted] to say {indirect}. [{stance}|Over {cause}.]
      [She|He|{name}] was told {indirect} [for supporting {cause}|because of {cause}|outside {place}|by a man twice her age]. [{stance}|]
      [Being told|Hearing|Reading] {indirect} [is not|should never be] part of a {role}'s job. [{stance}|]
      It [began|started] with people saying {indirect}, [then|and ended with] {indirect}. [{stance}|]
      [Nobody|No {role}|No one] should have to hear {indirect}. [{stance}|]
      They [said|claim|kept shouting] [she|he|you] [was|were] {saidLabel}, [which is rubbish|which says more about them|and nobody stepped in|and security laughed]. [{stance}|]
      My {relation} [came home|rang me] in tears because a patient told her {indirect}. [{stance}|]
      [The caller|The letter|The note|The email] said {indirect}. [The police have it.|She read it out on {programme}.|{stance}|]
      [So|Apparently] it's fine now to tell a {role} {indirect}? [{stance}|]
      I can't believe [he|they|people] wished [cancer|death|rape|ill] on {who} over {cause}. [{stance}|]
      [He|They] threatened {who} with [rape|a beating|arson|a knife] and [walked free|got {n} weeks|the platform did nothing]. [{stance}|]`),
  },
  {
    id: 'more-quoted/odd-punctuation',
    ...told,
    templates: lines(`
      {saidLine} - [actual|real|genuine] [message|reply|email] to {who} [today|this morning|over {cause}]. [{stance}|]
      {saidLine} <- [imagine sending that to a {role}|what {name} woke up to|this is abuse|sent to my inbox]
      > {saidLine}\\n[{stance}|Why would you send this?|Reported.]
      [Inbox|My inbox|Her inbox|Replies]: {saidLine} / {saidLine} / {saidLine} [{stance}|]
      ‘{saidLine}’. ‘{saidLine}’. ‘{saidLine}’. [Three of {n} today.|{stance}|For what? {cause}.]
      «{saidLine}» [is what|they wrote|went to] {who} [gets|on the office wall|for {cause}]. [{stance}|]
      *{saidLine}* [and that's|was] [one of the nicer ones|only before breakfast|from a man with a flag in his bio]. [{stance}|]
      [{saidLine}] [they say|they write|he typed], [and then|then] go to bed. [{stance}|]
      "{saidLine}" (!!) [to a {role}|about {cause}|from a grown man]. [{stance}|]
      QT: {saidLine}. [See what {she} has to read?|{stance}|]
      "{saidInsult}"... "{saidInsult}"... "{saidAccusation}"... [{stance}|That's the vocabulary.|All before nine.]
      {they} said, and I quote, {saidLine}. [{stance}|End quote.]
      ["You {saidInsult}"|"{saidInsult}!"], [he yelled|she spat|they chanted], [and|while] {name} [smiled and walked on|kept talking about {cause}|held the door for him].
      [Screenshot|Exhibit A|See below]: "{saidLine}" [{link}|{stance}]`),
  },
  {
    id: 'more-quoted/lists-of-what-was-said',
    ...told,
    templates: lines(`
      This week I have been [called|labelled|named]: 1. {saidLabel} 2. {saidLabel} 3. {saidLabel}. [And it's only {day}.|{after}|]
      Things people have said to {who} [this {month}|since {programme}]: {saidLine}; {saidLine}; {saidLine}. [{stance}|]
      - {saidLine}\\n- {saidLine}\\n- {saidLine}\\n[{stance}|{n} more like this.|All for {cause}.]
      Bingo card for a {role}: {saidInsult}, {saidAccusation}, {saidInsult}, {saidAccusation}. [Full house by noon.|{emoji}|{stance}]
      [Monday|Mon]: {saidInsult}. [Tuesday|Tue]: {saidAccusation}. [Wednesday|Wed]: {saidInsult}. [{after}|{stance}|]
      {n} emails about {cause}. {n} polite, {n} cross, one {saidLine}. [{after}|Guess which I remember.]
      The a to z of what they call [me|us|her]: {saidInsult}, {saidInsult}, {saidAccusation}... [{stance}|]
      Left wing: {saidInsult}. Right wing: {saidInsult}. [Same {role}, same {day}.|{stance}|{after}]
      In the same hour: "thank you for saving my life" and "{saidLine}". [{after}|{stance}|]
      [Top|Best] insults of the year so far: {ql}, {ql} and my favourite {ql}. [{emoji}|{after}|]
      Words found in a study of {n} thousand tweets to {role}s: {saidInsult}, {saidInsult}, {saidAccusation}. [{stance}|Open access.]
      [First|It went] {ql}. Then {ql}. Then [the phone calls|a brick|the funeral wreath]. [{stance}|]`),
  },
  {
    id: 'more-quoted/long-report',
    ...told,
    templates: lines(`
      A court in {town} heard on {day} that a man of {n} sent {n} messages to a {role}, among them "{saidLine}" and "{saidLine}". He said he had been angry about {cause}. Sentence in {month}.
      {name} told {programme} that she has stopped opening her post. "They call me {saidLabel}, they say {saidLine}," she said, "and my children see it." {body} said it takes threats seriously.
      I was canvassing with {name} when a man came out and shouted {q} across the street. She asked him what was wrong and it turned out he'd lost his job over {cause}. They talked for half an hour.
      My {relation} is a {role}. On {day} a patient's son called her {saidLabel} in front of the whole waiting room because she couldn't give him what he wanted. She finished the clinic. Then she cried in the car.
      [Thread|Long one]. Last night someone found my number and left a voicemail: {saidLine}. I played it to my husband and he went white. I'm posting it so you know what "robust debate" about {cause} sounds like.
      When I came into politics in {year} a rude letter was green ink and a second class stamp. Now it is {q} forty times before breakfast. I still think {cause} is worth it, but I don't blame the ones who leave.
      Reading out one of the tweets, {q}, the chair of {body} asked the firm why it was still up after {n} days. The witness could not say. Families in the public gallery shook their heads.
      I don't agree with {name} on {cause} and never will. But I was behind the lad who shouted {q} at her and I told him what I thought of him. You can lose an argument without losing your manners.`),
  },
  {
    id: 'more-quoted/defends-and-asks',
    ...told,
    templates: lines(`
      [You|So you] think {saidLine} is [an argument|clever|free speech|ok], {otherHandle}? [{stance}|Try again.]
      [Who|What sort of person] [sees|meets] a {role} and [thinks|says] {q}? [{stance}|]
      If your [reply|answer|first thought] to {cause} is {q}, [go outside|you've lost|have a biscuit and think]. [{stance}|]
      {name} asks about {cause}. [Replies|Response|Trolls]: {q}. [Every time.|Proving the point.|{stance}]
      [Would|Could] you say {q} to [her face|your mum|a {role} in the street]? [Thought not.|No.|{stance}]
      [Not|Please no] {q} [again|in my mentions], [thanks|people|it's {day}]. [{stance}|]
      [Call|Calling] {who} {label} [doesn't|won't] [fix|change|answer] {cause}. [{stance}|]
      She [isn't|is not] {saidLabel}. She's [a {role}|my doctor|tired|right about {cause}]. [{stance}|]
      [To|For] everyone [writing|typing] {q}: [her son reads these|you've been reported|{rebuttal}]. [{stance}|]
      {rebuttal}, and you call {them} {label}? [{stance}|]
      [Imagine|Picture] being {n} years in the NHS and some lad writes {q}. [{stance}|Couldn't do it.]
      "{saidAccusation}"? [Prove it.|{rebuttal}.|Source?|The accounts are online.] [{stance}|]
      When {they} [shout|say|type] {q} what [they|I think they] mean is "I [don't understand|am scared of|lost on] {cause}". [{stance}|]
      [Love|I love] how "{saidInsult}" is all they've got. [Facts 1, trolls 0.|{emoji}|Keep going, {name}.]`),
  },
  {
    id: 'more-quoted/victim-matter-of-fact',
    ...told,
    templates: lines(`
      [Got|I got] {q} through the [door|letterbox|post] {day}. [{after}|]
      [Apparently|Today I learned|TIL] I am {saidLabel}. [Mum will be surprised.|Must update my CV.|{after}|{emoji}]
      {saidInsult}, {saidInsult}, {saidAccusation}. [My {day}.|Morning all.|And how was your commute?]
      [Reported|Blocked|Muted]: [the one who wrote|him for|her for] {q}. [{after}|]
      I'm {saidLabel} if I back {cause} and {saidLabel} if I don't. [{after}|Can't win.|]
      [Had|We had] {q} [on the answerphone|spray-painted on the shutters|shouted from a van]. [{after}|]
      Asked a question about {cause} and [got|was called|earned] {ql}. [Worth it.|{after}|]
      He said {q}. [I said good morning.|I offered him a leaflet.|I held the door.|My {relation} heard it.]
      My [daughter|son|{relation}] asked what {ql} means. [She'd seen it under my name.|{after}|]
      [Day|It's day] {n} of being {ql} on here. [{after}|Tea?|]
      If I had a pound for every {ql} I'd [fund the hospice|fix {cause}|buy {town}]. [{after}|]
      Whoever sent "{saidLine}": [the police have your number|it's spelt wrong|I hope tomorrow is kinder to you]. [{after}|]`),
  },
  {
    id: 'more-quoted/general-and-policy',
    ...told,
    templates: lines(`
      [{percent}|One in three|Half] of {role}s have been told {indirect}. [{link}|Source: {body}.|{stance}]
      [Telling|Sending|Saying to] someone {q} is [a crime|an offence|harassment] and [has to be|should be] [charged|taken down]. [{stance}|]
      Should {q} be [a police matter|a ban for life|protected speech]? [Debate {day}.|Asking for a class.|I honestly don't know.]
      A [school|football club|surgery|library] should have a sign: no {ql}, no {ql}, no shouting. [{stance}|]
      [When|Once] we let {ql} into [politics|the chamber|the staff room], {q} [is not far off|follows]. [{stance}|]
      Women {role}s get {q}, men get "I disagree". [New study.|{link}|{stance}]
      The [guidance|training|leaflet] says what to do when somebody [calls you|shouts] {ql}: [log it|walk away|ring 101]. 
      The Speaker [ruled|said] {ql} [is unparliamentary|must be withdrawn]. [{emoji}|In {year} too.|]
      Footage shows [a man|a group] calling {who} {saidLabel} [outside {place}|at the march|over {cause}]. [{body} appeals for witnesses.|{stance}|]
      [Dear|Come on] {otherHandle}, {n} days and "{saidLine}" is still [up|there|not removed]. [{stance}|]
      [Research|A PhD|Our survey] on abuse: the commonest words were {saidInsult} and {saidAccusation}, [then threats such as|with] {q}. 
      [Bots|Trolls|Hundreds of new accounts] post the same line, {q}, under every {role} who mentions {cause}. [{stance}|{link}|]`),
  },
  {
    id: 'more-quoted/short-support-with-quote',
    ...told,
    labels: ['support'],
    templates: lines(`
      [Not|You're not] {saidLabel}, {name}. [You're the best of us.|{stance}|Never were.]
      [Ignore|Never mind] the {ql} lot, [you were great on {programme}|we need you|{stance}].
      {ql}? [You're a hero to us, {name}.|They wish.|Not the {name} I know.] [{stance}|]
      [Saw|I saw] someone [call you|write] {ql} and I [wanted to say thank you|want you to know {town} loves you]. [{stance}|]
      [They|Let them] shout {ql}. [We clap louder.|You're right about {cause}.|History will thank you.]
      [Thank you|Thanks] for [standing up|turning up|speaking on {cause}] even when they [call you {saidLabel}|say {q}]. [{stance}|]
      You [didn't|don't] deserve {q}. [Nobody does.|{rebuttal}.|{stance}]
      [So sorry|Sorry|Gutted] you got {q} [today|for that]. [{stance}|My {relation} says chin up.|]
      If you're {saidLabel} then so am I, [and proud|{name}|sign me up]. [{stance}|]
      For every {ql} there are [a hundred|{n}] of us [grateful|who are with you|cheering]. [{stance}|]
      My {relation} cried when she saw them call you {ql}. [You saved her life.|She says keep going.|{stance}]
      [Best|Finest] {role} in {town}, whatever the {ql} shouters say. [{stance}|]`),
  },
  {
    id: 'more-quoted/applauds-insult',
    labels: ['insult'],
    direction: 'subject',
    slots,
    templates: lines(`
      Someone wrote "{saidInsult}" on your [poster|window|car] and [I'd like to shake his hand|it's an improvement|for once the graffiti's accurate].
      My {relation} calls you "{saidInsult}". [Never heard it put better.|And she's being generous.|She's a good judge.]
      "{saidInsult}", [the lad in the crowd|that heckler|{otherHandle}] [shouted|said]. [Give him a medal.|Best line on {programme} all year.|And you had no answer because it fits.]
      They called {name} {saidLabel} in the {paper} comments [and all {n} likes were earned|, top comment, quite right too|and I clicked the arrow {n} times].
      You posted the screenshot where he calls you {ql} [like it's a bad thing|expecting sympathy]. [It's true though, you are.|He undersold it.]
      [Crying|Whingeing|Moaning] that people say {ql}? [Look in the mirror.|Give us another word for it then.|We'll stop when you stop being it.]
      [Poll|Vote]: is {name} {ql} or {ql}? [Both, obviously.|Trick question.|]
      As {otherHandle} so [rightly|beautifully|aptly] put it: {saidLabel}. [Nothing to add.|Frame it.|]
      "{saidLine}" [isn't abuse, it's fair comment on a {saidInsult} like you|is what half the country thinks, {saidInsult}].
      [I'm told|Apparently] I can't say {ql} on here. [You know what you are though.|So picture it, {name}.]
      {name} [hates|doesn't like] being called {ql}. [RT if she's {ql}.|Pass it on, {ql}.|So {ql} {ql} {ql}.]
      Dad read your thread and said {ql}. [He's {n} and never swears.|Spot on, dad.|Couldn't fault him.]`),
  },
  {
    id: 'more-quoted/applauds-accusation',
    labels: ['accusation'],
    direction: 'subject',
    slots,
    templates: lines(`
      The heckler who shouted "{saidAccusation}" at {programme} [deserves a knighthood|said what we all know|got it in one, she is].
      {otherHandle} [calls|called] you a {saidAccusation}. [Not one lie detected.|He has the receipts.|Facts.]
      "{saidAccusation}", says the sign on {place}. [Somebody did their research.|Leave it up, it's a public service.|True.]
      You ask why people write "{saidAccusation}" under your posts on {cause}. [Because we followed the money.|Because you are one.|Think about it.]
      My {relation}, who never trusts the papers, says {name} is a {saidAccusation}. [For once she's right.|Sharp as ever.|I checked and she is.]
      [He said|They said|{paper} said] "{saidAccusation}" and you threatened to sue. [Only a {saidAccusation} would.|Guilty conscience.|]
      In {year} they called you a {saidAccusation}. [We laughed. We were wrong, you are.|Looks kind now.]
      Love that "{saidAccusation}" is trending with your name. [Long overdue.|The people have spoken.|About {cause}, and so true.]
      [So-called|Self-styled] "{role}". [The word's {saidAccusation}.|We spell it {saidAccusation} in {town}.]
      You posted "they call me a {saidAccusation}" like it's a joke. [It's a job description.|Joke's on the taxpayer, because it's true.]
      "Trust me, I'm a {role}." [Said every {saidAccusation} ever.|No, you're a {saidAccusation}.]
      I don't often agree with {otherHandle} but "{saidAccusation}" [is bang on|covers it|sums you up].`),
  },
  {
    id: 'more-quoted/applauds-threat',
    labels: ['threat'],
    direction: 'subject',
    slots,
    templates: lines(`
      The [note|letter|voicemail] said {saidThreat}. [And we all hope he keeps his word.|I'd sign it.|Finally a man of action.]
      "{saidThreat}" [isn't a threat, it's a plan|was too mild|gets my vote, who's bringing the rope?].
      You read out "{saidThreat}" on {programme} to get pity. [I'd have read out the date as well.|You should be scared.|He'll do it too.]
      {otherHandle} wrote "{saidThreat}" to you. [Somebody had to. When do we start?|I'll help him.|Good lad, finish it.]
      [They|He] told you {saidThreat} [and you're still talking|and you didn't listen]. [Maybe a visit will help.|Now it has to happen.]
      My {relation} says {saidThreat} and [he never jokes|he means it|we're all going with him].
      "{saidThreat}", they painted on your door. [Next time it'll be on your grave.|Take it seriously, {name}.|I held the torch.]
      Police say "{saidThreat}" was just words. [For now.|Let's fix that.|Words first.]
      Oh, someone said {saidThreat}? [Good.|Queue forms behind me.|About time, and he isn't alone.]
      You keep quoting "{saidThreat}". [You'll be living it soon.|Keep it as a souvenir, there's more coming.]`),
  },
  {
    id: 'more-quoted/applauds-death-wish',
    labels: ['self-harm-encouragement'],
    direction: 'subject',
    slots: {
      ...slots,
      go: ['kill yourself', 'kys', 'end it', 'go and hang yourself', 'do us a favour and jump', 'drink bleach'],
    },
    templates: lines(`
      Somebody told you "{go}" and [I think it's good advice|you should listen|he speaks for {town}].
      "{go}" they wrote. [Do as you're told.|Best reply you've had.|Follow it, {name}.]
      You're upset people tell you to {go}. [Then do it and they'll stop.|They're only trying to help.|So why haven't you?]
      {otherHandle} [already said|put it best]: {go}. [I'm only passing it on.|Second that.|Motion carried.]
      I'd never say {go}. [I'd think it really hard at you though. Do it.|But I'd hold your coat.]
      {n} people have told you to {go} today. [Majority rules.|Democracy, {name}.|Can't all be wrong.]
      RT {otherHandle}: "{go}" [<- this|100%|yes please|couldn't agree more, {name}]
      You read "{go}" out on {programme} with a wobbly lip. [Should have gone straight home and done it.|It still stands.]
      When your own {relation} [says|thinks] "{go}" [it's time|you know what to do|take the hint].
      They'll ban me if I write "{go}". [So imagine it, and then act on it.|You can take it as read. Do it.]`),
  },
];
