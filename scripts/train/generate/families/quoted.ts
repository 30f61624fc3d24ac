import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots as slots } from './quoting.ts';

/** Supporters and bystanders who repeat abuse: to condemn it, to tell of it, to ask about its words. */
export const quoted: readonly Family[] = [
  {
    id: 'quoted/people-calling-you',
    labels: [],
    direction: 'quoted',
    twinOf: 'quoted/they-call-you-and-right',
    weight: 2,
    slots,
    templates: lines(`
      [The people|People|Those|All these people|Anyone|The idiots|Everybody|Grown adults] calling {who} {label} [should be|ought to be|need to be] ashamed [of themselves|]
      [Can we|Could we all|Please can we] stop calling {who} {label}? [{stance}|It's not clever.|]
      [If you're|If you are|Anybody] calling a {role} {label} [you|they] need to [take a long look at themselves|log off|get a life|grow up|think again]
      [Seen|I've seen|Just seen|Sick of seeing|Fed up of seeing] [people|accounts|trolls|grown men|blokes with no face] call {who} {label}. {stance}
      [The|That] [bloke|man|woman|troll|account|idiot|guy] who called {who} {label} [{day}|on here|last week|] [is now suspended|has deleted it|should apologise|has never met {them}|wants to try a night shift]. [{stance}|]
      How [dare|can] [anyone|anybody|people|they] call {who} {label}[?|!| after everything {they} did for {town}?]
      [Imagine|Imagine actually|Fancy|Picture] calling {who} {label} [when|because] {they} [asked a question|wants clean air|saved lives|did {their} job|voted with {their} conscience|told the truth about {topic}]
      [They|The trolls|The usual crowd|The papers|Half of {town}|Some people] [call|are calling|have been calling|keep calling] {who} {label} [again|now|today|]. [Ignore them|Don't listen|Take no notice|Rise above it|{stance}] [{emoji}|]
      [It's|It is] [disgusting|appalling|shameful|vile|horrible|so wrong] that [anyone|people|anonymous accounts] [can|would] call {who} {label} [and get away with it|for doing {their} job|for {topic}|]
      [Being|Getting] called {label} for [speaking up|standing up] about {topic} is [not on|not acceptable|grim|no joke|what happens to women here]. {stance}
      I [don't care what you think|disagree with {name}|never voted for {name}] [about {topic}|], but calling {who} {label} is [out of order|beyond the pale|way over the line|abuse, pure and simple|not debate]
      [Why|Since when] do [some|these|so many] [people|men|accounts] think it's OK to call {who} {label}?
      You are not {label}, [{name}|whatever they say|no matter what {otherHandle} says|and everyone who matters knows it]. [{stance}|]
      [Nobody|No one|No {role}] [deserves|should have] to [be called|hear they're|open their phone to be told they're] {label} [for {topic}|for an opinion|at work|before breakfast|]`),
  },
  {
    id: 'quoted/they-say-she-is',
    labels: [],
    direction: 'quoted',
    twinOf: 'quoted/they-call-you-and-right',
    weight: 2,
    slots,
    templates: lines(`
      {q}, they say. [{rebuttal}|{stance}]
      {ql}? {rebuttal}
      {ql}? [Really?|Seriously?|Come off it.|Give over.|Behave.] {rebuttal} [{stance}|]
      [They|Trolls|Some|Critics|The comments] [said|say|claim|reckon|insist] [{they}'s|{she}'s] {label}. {rebuttal}
      To [the person|whoever|the man|the account|the coward|the genius] who [said|wrote|posted|tweeted|commented] {q}: {rebuttal}
      [Every time|Whenever] {she} [posts|speaks|mentions {topic}] it's {q} and {q}. [{stance}|{rebuttal}]
      [Apparently|Allegedly|According to {otherHandle}|According to the replies] {she}'s {label}. {rebuttal} [{emoji}|]
      Today {she} was called {label}. {rebuttal} [{stance}|]
      {q} [says|said|wrote|writes|shouts|tweets] [a man|someone|an account|some bloke|a troll] with [{n} followers|an egg for a picture|a flag in his name|no name|a cartoon frog|too much time on his hands]. {rebuttal}
      {name} {label}? [No|Nope|Nah|Hardly|Not a chance]. {rebuttal}
      The word {ql} gets thrown at {who} [every day|a lot|all the time]. {rebuttal}
      First it was {ql}, now it's {ql}. [What next?|{rebuttal}|{stance}]
      For those saying {q}, {rebuttal}
      So {name} [is|must be] {label} [now|], [is {she}|according to you lot|apparently]? {rebuttal}`),
  },
  {
    id: 'quoted/whoever-wrote-it',
    labels: [],
    direction: 'quoted',
    weight: 2,
    slots,
    templates: lines(`
      Whoever [wrote|sent|posted|said|scrawled|left] {q} [to|at|on the door of|under the post of] {who} [should be ashamed|needs reporting|is a coward|ought to be prosecuted|should lose their job|needs help]. [{stance}|]
      [Someone|Somebody|Some coward|A man] [wrote|sent|said|tweeted|emailed|shouted] {q} to {who} [today|last night|{day}|this week]. [{stance}|Think about that.|Let that sink in.|]
      [Telling|To tell|Saying to|Writing to] {who} {q} is [not|never] [free speech|debate|criticism|banter|an argument|acceptable|OK]. [{stance}|]
      [Imagine|Who on earth|What sort of person|What kind of human being] [telling|tells|writes to] a {role} {q}[?|.] [{stance}|]
      Stop telling {who} {q}. [{stance}|Just stop.|]
      [I'm|Am] [shocked|horrified|sickened|appalled|heartbroken|so sorry] that [anyone|someone|people] would [say|write|send|type] {q} to [you|{who}|another person]. {stance}
      {q} is [not|never] [something|a thing] [you say to|anybody should say to|to send to] {who}
      [If|When] [your response|your reply|your answer|your reaction] to [a {role}|{topic}|a question about {topic}|a woman with an opinion] is {q} [you've lost the argument|you need to log off|you are the problem|please seek help]
      [Reported|Reporting|Have reported|I've reported|Blocked and reported] {otherHandle} for [saying|writing|tweeting|posting] {q} [to you|at {who}|]. {stance}
      {name} [had|has had|gets|received|opened] [a message|an email|a letter|a DM|a voicemail|{n} messages] saying {q}. {stance}
      [Just read|Scrolling through|Looking at|Had a look at] the [replies|comments|mentions] [here|under this|on {name}'s post] and someone [actually|genuinely|really|] [said|wrote|typed] {q}. {stance}
      Whatever you think of {topic}, {q} is [not the way|no way to talk to {who}|criminal|beyond the pale]. {stance}
      {otherHandle} [You|you] [wrote|said|tweeted] {q} to {who}. [Delete it.|Would you say that to your own mother?|{stance}|Apologise.]
      [No|Nobody|No {role}] deserves {q} [in their inbox|shouted at them in {place}|through the letterbox|on a {day} night]. {stance}`),
  },
  {
    id: 'quoted/victim-tells',
    labels: [],
    direction: 'quoted',
    weight: 1.5,
    slots,
    templates: lines(`
      [I|We] [got|had|received|woke up to|opened] [a message|an email|a DM|a voicemail|a letter|a note|a comment] [today|this morning|last night|at the surgery|] [saying|that said|which read|that just said] {q}. [{after}|]
      [Yesterday|Today|Last week|On {day}|In {month}|During the campaign] [I was|we were|my colleague was|my staff were] [called|told I was|told they were] {label} [in {place}|on the phone|outside the office|on here|by a patient|by a stranger]. [{after}|]
      [Someone|A man|A stranger|He|A constituent|An account with a flag] [shouted|yelled|wrote|screamed|whispered|typed|hissed] {q} at [me|us|my receptionist|my husband|my mum] [in {place}|on the bus|while I was leafleting|when I left the count|]. [{after}|]
      This is what [I|my staff|women MPs|doctors|we] get [every day|on a {day}|for talking about {topic}]: {q}. [{after}|]
      {q}: [that's|just] one of the [nicer|milder|{n}|many] [messages|emails|comments|replies] [in my inbox|I had today|I woke up to]. [{after}|]
      [My inbox|My DMs|My mentions|The phone] today: {q}, {q}[, {q}|]. [{after}|]
      I've been [called|told I'm] {label} [and|,] {label} [and worse|] [since|because|ever since] I [spoke|voted|wrote] about {topic}. [{after}|]
      He told me {q}. [I reported it.|I was alone in the surgery.|I'm not going to pretend it doesn't hurt.|{after}]
      [The first|My first|The worst] message [I ever got|after {programme}|I opened] was {q}. [{after}|]
      [After|Since|Ever since] {programme} I have had {n} [messages|emails] along the lines of {q}. {after}
      When you [tell|message|email] me {q}, [my {relation} reads it too|my staff have to log it|remember there's a person here|I pass it to the police].
      I was [{n}|19|24|31] when somebody first [sent|wrote to|told] me {q}. {after}
      [Had|I had] to explain to my [daughter|son|mum|{relation}] why a [stranger|man] [wrote|painted|sprayed] {q} on [our door|my car|the office window]. {after}
      [Content warning|CW|TW][: abuse|: threats|.] {q}. [That came through today.|{after}]`),
  },
  {
    id: 'quoted/news-report',
    labels: [],
    direction: 'quoted',
    weight: 1.5,
    slots,
    templates: lines(`
      [Man|Woman|Pensioner|Teenager|Former soldier|Father of two] [{n}|29|44|61] [jailed|fined|arrested|charged|sentenced|in court] [for|after] [telling|sending|messaging|threatening] {role} [{q}|{q} and {q}] [{link}|]
      {town} {role} [receives|received|gets|sent|reveals] [death threats|{n} threats|rape threats|a death threat|racist abuse|vile messages] [including {q}|over {topic}|after {programme}|from a man in {town}] [{link}|]
      [BREAKING:|NEW:|Exclusive:|] [Police|Officers|The Met|Detectives] [investigate|are investigating|appeal for witnesses over] [message|note|graffiti|email|post] [telling|calling] {role} {q} [{link}|]
      [He|The defendant|The accused|A {town} man] [told the court|admitted|denied] [he had|having] [called|told] her {q}
      The [court|jury|inquest|tribunal|inquiry|committee] [heard|was told] that [she|he|the {role}] had been [called|described as|branded] {label} [in {n} posts|on social media|over {n} months|at work]
      {name} tells {programme} [she|he] was [called|branded] {label} [and told {q}|] [over {topic}|] [{link}|]
      [{paper}|A report in {paper}|The local paper] [says|reports|reported] that {n} [councillors|doctors|MPs|teachers] were sent [messages|letters|emails] [reading|such as] {q}
      {q}: the [messages|threats|abuse|letters] [sent to|aimed at|received by] [our|{town}'s] [MPs|doctors|nurses|councillors|teachers] [{link}|]
      [A|The] [new|] [study|survey|report|paper] of {n},000 [posts|messages|tweets] to MPs finds [{ql}|words like {ql}] [most common|in {percent} of them|aimed mostly at women|rising since {year}]
      [Witnesses|A witness|A neighbour] said the man shouted {q} before [being led away|running off|police arrived]
      [Judge|The judge|Magistrates] [said|told him] [that writing|writing] {q} to a {role} [was|is] ["an attack on democracy"|not free speech|a serious offence|cowardly]
      [Graffiti|Posters|Leaflets|Banners|Stickers] [reading|saying|with the words] {q} [found|seen|removed] [at|outside|near] {place} in {town}
      A [{n}|34|52]-year-old [man|woman] from {town} has [pleaded guilty to|been cautioned for|been banned for] sending {name} [a message|emails|voicemails] saying {q}
      [Police statement:|Update from police:|From the court:] [the message read|he wrote|the note said] {q}`),
  },
  {
    id: 'quoted/words-discussed',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      Is {qw} a slur? [Genuine question|Asking for a friend|My {relation} says not|I honestly don't know]
      [What|Where] does [the word|] {qw} [even|actually|] [mean|come from]?
      [When|Since when] did {qw} become [an insult|an acceptable word|OK to say on {programme}|something we say to {role}s]?
      [The word|] {qw} [was|has been] used [against|to silence|to shame] [women|disabled people|gay people|Jews|working class people|Travellers] for [centuries|decades|years]
      [Please|Can you please|Could people] [don't|not] use {qw} [as an insult|in {year}|about anybody]. [It hurts people.|My {relation} was called that at school.|There are better words.|{stance}]
      [Teaching|Taught|We teach] [year {n}|my class|medical students] today why {qw} is [not OK|hurtful|a slur|banned in class]
      [Calling|To call] someone {qw} [can be|is|may be] [defamation|contempt of parliament|a hate crime|against the rules here|libellous] [if it's untrue|, no?|, says the lawyer on {programme}|]
      [How|Why] is {qw} [allowed|fine] on here but {qw} isn't?
      {qw} [in|on] [parliament|the chamber] is unparliamentary language, the Speaker [said|ruled|told {name}] [{day}|]
      [The difference|Is there a difference] between {qw} and {qw} [is bigger than you think|?|matters in law]
      I [got|was] [banned|suspended|a warning|blocked] for [typing|saying|quoting] {qw} [lol|, unbelievable|when I was quoting somebody else|]
      [He|She|My nan|My teacher] [used to say|would say|says] {qw} and we [knew|know] it was wrong [even then|]
      [Etymology|Word] of the day: {qw}. [From Old English|Comes from French|First used in {year}|Once a neutral word].
      [{programme} bleeped|They bleeped|The subtitles put] {qw} [as|with] [asterisks|stars|something else] [{emoji}|]
      As a [linguist|lawyer|{role}|moderator] I can tell you {qw} [is protected opinion|has changed its meaning|is on our list|appears {n} times in the transcript]`),
  },
  {
    id: 'quoted/denial',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      [Nobody|No one|Not one person] [is saying|here is saying|said|is claiming|called you] you're {label}[.|, we just want an answer|, {name}.| so calm down] [We|I|People] [asked|are asking] about {topic}.
      I [never|didn't] [said|called|say|call] [you|{name}|her|him] {label}. I [said|asked] [the figures are out of date|about {topic}|you had not replied|the vote was wrong].
      I'm not [saying|suggesting|implying|claiming] [anyone|anybody|{name}|the {role}] is {label}. I'd [like|just like] [an answer|to see the data|to know who decided] on {topic}.
      [Disagreeing|To disagree] with {name} [about {topic}|] doesn't make [her|him|anyone] {label}
      [Where|When] did I say [she|he|{name}] was {label}? [I said no such thing.|Show me.|Quote me.|]
      {name} is not {label}[.| and never was.|, full stop.] [{rebuttal}|]
      [Please|Just] don't [assume|think] that I [think|believe] you are {label}, [I don't|I really don't|far from it]. [The policy is what worries me.|I have a question about {topic}.]
      You can [oppose|be against|criticise|disagree on] {topic} without [calling|thinking] [anyone|people|{name}] {label}
      Not everyone who [disagrees with you|voted for {topic}|works for {body}] is {label}
      [It's|It is] possible that {name} is [wrong|mistaken] [about {topic}|] and not {label}. [{stance}|]
      [There's|There is] no evidence [at all|whatsoever|] that {she} is {label}
      [Does|Does that] [voting for|supporting|asking about] {topic} make me {label}? [I don't think so.|Surely not.|Serious question.]
      [I wouldn't|Wouldn't] go as far as {ql}, but the [decision|policy|answer] was poor.
      [I|We] [was|were] told I'm {label} [for asking|because I asked] [about {topic}|where the money went|for the minutes]. [I'm a {relation} of three who wants the facts.|{stance}]`),
  },
  {
    id: 'quoted/rt-and-screenshots',
    labels: [],
    direction: 'quoted',
    slots,
    templates: lines(`
      RT {otherHandle}: {saidLine}. [<- this is what {role}s put up with|This is not OK|{stance}]
      [{stance}|Not acceptable.|Look at this.|What a thing to write.] [>|>>|QT|RT|MT] {otherHandle}: "{saidLine}"
      [Screenshot|Screenshots|See attached|In case he deletes it|Receipts]: {q} [{link}|{emoji}|]
      [{otherHandle} to {handle}|{otherHandle} replying to {name}|{otherHandle}, {day}|This from {otherHandle}]: {q}. {stance}
      {otherHandle} [has tweeted|just tweeted|wrote|posted|has now deleted] {q}. [Archived.|Reported.|{stance}] [{link}|]
      [Comment|Reply|Top comment|First reply|One reply] [under this|on your post|on {paper}'s site|on Facebook]: {q}. {stance}
      [Him|Her|Them|Troll|Randomer|Bloke on the internet]: {saidLine}. [Me|Also me|Everyone else]: [blocked|{rebuttal}|good morning to you too|have a biscuit]
      [Man|Woman|{role}|{name}]: [says anything about {topic}|asks a question|posts a photo of a dog|shares data]. [Replies|The replies|Twitter|This place]: {saidLine}
      > {saidLine} [\\n|..] [Really?|This is harassment.|{stance}]
      [The replies to|Replies under|The quote tweets of] this [post|thread] [include|feature|have] {q} [and {q}|]. {stance}
      [Quick|A quick] count of [your|{name}'s|today's] replies: {n} x {ql}, {n} x {ql}, {n} x {q}. {stance}
      [Subject line|Title of the email|Headline of this letter]: {q}. [Deleted.|{stance}|Straight to the police folder.]
      [Overheard|Heard|Seen] [in|at|outside] {place}: {q}. {stance}
      [Pinned|Liked|Shared|Retweeted] by {otherHandle}: {q} [{emoji}|]. {stance}`),
  },
];
