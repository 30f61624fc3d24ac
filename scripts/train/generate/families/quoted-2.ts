import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots } from './quoting.ts';

const slots = {
  ...quotingSlots,
  accusations: lines(`
    a {saidAccusation}
    a [paid|total|complete|proper|massive|bought and paid for] {saidAccusation}
    [bought|corrupt|bent|on the take|in it for the money|paid by Pfizer|lying to us|making it up|covering it up]`),
  insults: lines(`
    a {saidInsult}
    a [{abusiveAdjective}|total|complete|proper|massive|right] {saidInsult}
    [an idiot|scum|thick as mince|pathetic|a waste of skin|not right in the head|a nasty piece of work|a joke of a {role}]`),
  agreeing: lines(`
    [and|and you know what,|and] [they're|they are|he's|people are] [right|not wrong|spot on|bang on|dead right|100% correct]
    [and I|and I couldn't] [agree|agree more]
    and [it fits|it's true|that's being polite|that's putting it mildly|it's well deserved|we all know it]`),
};

/** Those who quote and agree, and those who say first that they do not mean it: abuse, for all the quotation marks. */
export const agreeing: readonly Family[] = [
  {
    id: 'quoted/they-call-you-and-right',
    labels: ['accusation'],
    direction: 'subject',
    weight: 2,
    slots,
    templates: lines(`
      [They|People|Everyone|Half of {town}|My {relation}|Even {paper}] [call|calls|is calling|say|says] you {accusations} {agreeing}
      [Like|As] [the man|they|everyone|{otherHandle}|my {relation}] [said|says|keep saying], you're {accusations}
      [Somebody|Someone|{otherHandle}] [wrote|said|tweeted] "you're {accusations}" [under|to|about] you {agreeing}
      "{saidAccusation}" [is|was] [the word|exactly the word|the right word|too kind] for [you|{name}|a {role} like you]
      [Why do you think|Ever wonder why|Do you know why] [people|they] call you {accusations}? Because [you are|that's what you are|it's true]
      "[Doctor|Expert|Professor|Public servant|Independent|Honest]"? More like {accusations}
      So-called "[expert|doctor|professor|scientist|representative]", [really|in truth|actually] {accusations}
      {otherHandle} [is right|was right|nailed it|got you bang to rights|said it best]: you are {accusations}
      [He|She|They] called you "a {saidAccusation}" and [you|you just] [proved it|showed why|didn't even deny it]
      The word is "{saidAccusation}", {name}. [Own it.|Look in the mirror.|Wear it.|]
      You [hate|complain about|cry about|moan about] being called {accusations}. [Stop being one then.|Then stop being one.|If the cap fits.]
      RT {otherHandle}: "[{name}|this {role}] is {accusations}" [<- this|^ this|100%|Well said|Absolutely|Couldn't have put it better]
      I [saw|read] someone say [you're|{name} is] {accusations}. [Took them long enough.|Hear hear.|Spot on.|About time somebody said it.]
      "{saidAccusation}" they shout at you in {town}. [Good.|Quite right.|Deserved.|And they're right.|Can't say I blame them.]`),
  },
  {
    id: 'quoted/they-call-you-insult',
    labels: ['insult'],
    direction: 'subject',
    weight: 2,
    slots,
    templates: lines(`
      [They|People|Everyone|Half of {town}|My {relation}|Even your own side] [call|calls|say|says] you {insults} {agreeing}
      [Like|As] [the man|they|everyone|{otherHandle}|my {relation}] [said|says|put it], you're {insults}
      "[Hero|Brave|Role model|Leader|National treasure|Inspiration]"? [More like|Try|You mean|I'd say] {insults}
      [Some|They] say you're [brave|a hero|clever|an expert]. [I say|No,] you're {insults}
      "{saidInsult}" [is|was] [the word|exactly the word|too good a word|too kind] for [you|{name}]
      [Someone|A mate|The bloke next to me] [called|just called] you "{saidInsult}" and I [laughed|nearly choked|bought him a pint]. [True though.|Spot on.|Fits you perfectly.]
      {otherHandle} [is right|was right|nailed it|speaks for us all]: you are {insults}
      [Whoever|The person who] [called|said] you [were|are] {insults} [deserves a medal|was being kind|got it in one|needs a knighthood]
      You [cry|whinge|moan] about being called {insults}. [Stop acting like one then.|Well, you are one.|If the cap fits.]
      The quote of the day: "{name} is {insults}". [So true.|Never truer.|Amen.|Says it all about you.]
      [Being called|They only call you] "{saidInsult}" [is the nicest thing anyone will say about you|because you are one]
      RT {otherHandle}: "[{name}|this {role}] is {insults}" [<- this|^ this|100%|Well said|Absolutely|lol yes]
      [My {relation}|The whole pub|Everyone on the ward] [reckons|says|thinks] [you're|that you are] {insults}. [I agree.|Hard to argue.|And she likes everybody.]
      If "{saidInsult}" was [in the dictionary|a person] it'd [have your photo|be you|look like you]`),
  },
  {
    id: 'quoted/not-being-funny-insult',
    labels: ['insult'],
    direction: 'subject',
    slots,
    templates: lines(`
      [Not being funny|Not being rude|No offence|No disrespect|With all due respect|Don't take this the wrong way|I'm a nice person|I hate to say it|Not gonna lie][,|] but you're {insults}
      I'm not saying you're {insults}[,|] but [if the shoe fits|you do look like one|nobody would be surprised|you do a great impression]
      I [would never|wouldn't] call you {insults}, [but|except that] [you are one|that's what you are|the shoe fits]
      [Far be it from me|Not for me] to call [anyone|a {role}] {insults}, [but look at you|but here you are|but you are]
      I [don't|do not] [normally|usually|like to] [insult|swear at|abuse] people but you are {insults}
      [I'm sorry|Sorry|Apologies] [but|,] [you're|you are|she's|he's] {insults}. [There, I said it.|Someone had to say it.|No other word for it.|]
      [Quote me|You can quote me]: {name} is {insults}
      Can I call you {insults}? [No? Too late.|Good, because you are.|Asking permission is more than you deserve.]
      They [won't let me|tell me not to|say I can't] call you {insults} so [imagine I did|I'll just think it|take it as read|pretend I said it]
      [Rearrange|Unscramble] these words: {insults}, are, you
      It [isn't|is not] an insult if it's true, [and|so] you're {insults}
      [Some|People] might say {insults}. I [might|am one of them|definitely would].`),
  },
  {
    id: 'quoted/not-saying-liar',
    labels: ['accusation'],
    direction: 'subject',
    slots,
    templates: lines(`
      I'm not saying you're {accusations}[,|] but [how come you've a new house|the money went somewhere|somebody is paying you|it looks that way to everyone|if the cap fits]
      [Not being funny|No offence|No disrespect|With all due respect|I hate to say it][,|] but you're {accusations}
      I [wouldn't|would never] call you {accusations}, [but|only] [that's what you are|you've been caught out {n} times|the bank statements might]
      [Asking|Just asking|Only asking]: how long have you been {accusations}?
      [Call me a cynic|Maybe it's me|Perhaps I'm wrong] but [you're|{name} is|this {role} is] {accusations}
      [Is it|Would it be] [libel|rude|defamation] to say {name} is {accusations}? [Truth is a defence.|Because she is.|Sue me.]
      My lawyer says I can't call you {accusations}. [So I won't. Wink.|My lawyer's wrong.|Everyone knows it though.]
      Allegedly {accusations}. [Allegedly.|My arse allegedly.|We all know it's true.|]
      [Can|Could] you [explain|tell us] how you're not {accusations}? [Because you are.|We'll wait.|Thought not.]
      They told me to be [polite|civil|kind] so: kindly [stop being|explain being|own up to being] {accusations}`),
  },
  {
    id: 'quoted/agrees-with-threat',
    labels: ['threat'],
    direction: 'subject',
    slots,
    templates: lines(`
      [Whoever|The bloke who] [wrote|said|told you] "{saidThreat}" [had the right idea|speaks for all of us|should get on with it|should have done it]
      "{saidThreat}", [as|like] [my {relation}|they|{otherHandle}] [says|said], and [I'd help|I hope it happens|it's coming|I'll hold the coat]
      I'm not [threatening|threatening anyone|making threats] but {saidThreat}
      [Someone|He] told you "{saidThreat}" and [you should believe him|he wasn't joking|he meant it|he's not the only one]
      You [went crying to|told] the [papers|police] about "{saidThreat}". [Next time it won't be words.|It still stands.|Wait till it happens.]
      [Remember|Don't forget] the [note|letter|message]: {saidThreat}. [We meant it.|Still true.|Tick tock.]
      RT {otherHandle}: "{saidThreat}" [this|<- agreed|who's in?|yes please|I'll drive]
      [No|Not a] threat, [just a fact|just a promise|only a friendly warning]: {saidThreat}`),
  },
  {
    id: 'quoted/agrees-held-back',
    labels: ['insult', 'accusation'],
    direction: 'subject',
    heldBack: true,
    slots,
    templates: lines(`
      The graffiti on your office says {accusations}. [Leave it up.|Somebody can spell at least.|Accurate.] [You {saidInsult}.|What a {saidInsult}.]
      [{paper}|The headline] put "{saidAccusation}" in quotation marks. [They needn't have bothered, you {saidInsult}|No need, everyone knows you're {insults}]
      Your [mum|husband|boss|own party] must [wince|cringe|weep] when they read "{saidAccusation}", but you earned it, {saidInsult}
      Definition of {saidAccusation}, see also {saidInsult}: [you|{name}|{handle}]
      [Two|A couple of] words for you, {name}: "{saidAccusation}" and "{saidInsult}"
      When they [said|wrote] {accusations} I [defended you|stuck up for you]. [More fool me.|I was wrong.] You're that and {insults} [besides|too]`),
  },
];
