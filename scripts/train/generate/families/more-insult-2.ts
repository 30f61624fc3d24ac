import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, criticalTwin, moreWords, twin } from './more.ts';

/** Insults in dialogues, lists and hashtags, and heated but civil replies of the same shapes. */
export const moreInsult2: readonly Family[] = asReplies(
  [
    aimed(
      'more-insult/dialogue-and-lists',
      ['insult'],
      `
      Me: what about {issue}? {name}: [blah blah blah|waffle waffle|duh|error 404 brain not found].
      Interviewer: question. {name}: [drivel|word salad|drool]. Every. Single. Time. [{fool}.|{bad}.]
      Q: what do you call a {role} with half a brain? A: [gifted|{name} on a good day|better than this one].
      1. {bad} 2. {bad} 3. {role} for {town}. [Guess who.|I give you {name}.|]
      1/ [You're a {fool}|{name} is {bad}]. 2/ See 1.
      Pros of {name}: . Cons: [all of it|{bad}, {bad}, loud|everything that comes out of that mouth].
      - {bad}\\n- {bad}\\n- won't answer on {issue}\\n[That's our {role}|Meet {name}|What a {nasty}].
      Knock knock. Who's there? [Not {name}'s brain.|Certainly not intelligence, is it {name}.]
      Job title: {role}. Skills: [none|being {bad}|hot air]. Reason for leaving: [please|everyone hates you|too {bad}].
      [Brain|Heart|Spine|Shame|Clue] not found. [Please restart {role}.|Typical {name}.|]
      "{name} will see you now." [No thanks, I've seen enough {fool}s today.|I'd sooner see the dentist than that {nasty}.]
      What {name} says: "{issue} matters". What we hear: [honk honk 🤡|a donkey|wah wah I'm {bad}].
      {role} by day, {nasty} by night[, {fool} round the clock|].
      A for {bad}, B for {bad}, C for {name}.
      Today's word is "{bad}". Example: [{name}|this {role} on {programme}].
      [Breaking|Exclusive|Newsflash|Just in]: {role} [still {bad}|found to be {fool}|mistakes self for somebody clever].
      `,
    ),
    aimed(
      'more-insult/hashtags-and-emoji',
      ['insult'],
      `
      🤡 🤡 🤡 [@ you|{handle}|this one|]
      [🤡🎪|🐑🐑|🐍💰|🧠🚫|💩🗣️|🤥🤥🤥|🗑️🗑️] [{name}|{handle}|you|]
      #{hash}
      #{hash} #{hash}
      #{hash} #{hash} {name}
      {name} = #{hash}
      [👎|🖕|🤮|💩|🤡] [👎|🤮|💩|🤡] {name}
      [honk honk|honk 🤡|squeak squeak 🐀|baa baa 🐑|oink 🐷|hiss 🐍] {name}
      clown [shoes|car|school|world] called, [they want you back|they're missing a {fool}] 🤡
      [Bin|Trash|Skip] 👉🗑️ [this {role}|you|where you belong]
      {issue} 🤝 [🤡|{fool}s] 🤝 {name}
      [Ew|Ugh|Eurgh|Bleugh|Yikes], [her|him|it|you] again [🤢|🤮|🙄].
      [Dim|Thick|Vile|Sad|Nasty|Weird] [{role}|woman|man|person]. [👋|🙄|#{hash}]
      [🥱|😴] [boring old {fool}|{bad}|what a windbag].
      `,
    ),
    criticalTwin(
      'more-insult/twin-is-this-policy-serious',
      'more-insult/is-this-person-serious',
      `
      Is this [policy|plan|consultation|leaflet|answer] serious? [{issue} needs better.|{n} pages and not one figure.|]
      Who on earth [signed this off|thought {issue} would pay for itself|voted for this clause|costed this]?
      What is wrong with [the system|this planning process|our politics|the 111 line], [seriously|honestly]?
      How is [{issue}|this] still [going on|unresolved|not fixed] after {n} [months|years]? [{name}, anything?|]
      Are you having a laugh? [{percent} on council tax|{n} months for a scan|£{n} to park at {place}]? [We can't pay that.|]
      Does anybody in {party} [know what {issue} costs|read the small print|remember the manifesto]?
      Do you really think {issue} [helps|is fair on] [carers|small farms|working parents|the WASPI women], {name}? [I don't.|Show me how.|]
      What planet does [the Treasury|{body}|this budget] think we live on?
      And this is the best offer {body} could [make|come up with]? [{percent}?|We waited {n} months.|]
      Can anybody tell me what [this inquiry|the new quango|{body}] is for? [Real question.|I'd like to know.|]
      Why does {programme} keep [giving ten minutes to {issue} and two to {topic}|cutting the interview short]?
      Have we no [plan|money|shame as a country] when it comes to {issue}?
      Did anyone [check|proofread|test] this [form|website|statement] before it went out? [Half of it is blank.|]
      Is it too much to ask that a {role} answers [one question|letters|by {day}]?
      `,
    ),
    criticalTwin(
      'more-insult/twin-what-a-surprise-policy',
      'more-insult/what-a-surprise-lying-again',
      `
      What a surprise, {issue} is [delayed|over budget|back in the long grass] again.
      Another day, another [U-turn|consultation|delay|review] on {issue}. [When will it end?|Families are waiting.|]
      [Quelle surprise|Well what a shock|Colour me surprised], [the money went to {town} instead|they have put it off till {month}|the report comes out on a Friday night].
      [Right on cue|As predicted|Same old story], {body} [blames the weather|wants more time|says lessons will be learned].
      That figure on {issue} is wrong again, {name}. [It was {percent} in {year}.|Please correct it.|The ONS wrote to you about it.]
      How do we know the {matter} numbers don't add up? [Page {n}.|We rang {body} and asked.|Try adding them.]
      I see [the {party} leaflet|the same old line on {issue}] is [back|doing the rounds again]. [It wasn't right in {year} either.|]
      Promises, promises. [{n} new GPs, we got none.|{issue} by {month}, they said.|]
      Oh look, [another summit|another taskforce|one more photo in a hard hat]. [The bridge is still shut.|We asked for a date.|]
      Imagine [waiting {n} hours in A&E|paying for {issue} twice|being told {percent} is generous]. [That's {town} today.|We don't have to imagine.|]
      Tell me {issue} isn't working without telling me {issue} isn't working. [I'll start: {n} months.|{place} shut again.|]
      Nobody:\\nAbsolutely nobody:\\n{body}: [let's have another consultation|have you tried an app?]
      [Groundhog day|Here we go again] with {issue}. [Same speech, same excuse.|Third minister this year.|]
      `,
    ),
    criticalTwin(
      'more-insult/twin-long-heated-civil',
      'more-insult/long-rant-one-word',
      `
      I've lived in {town} for {n} years and paid my taxes every one of them. I've watched {place} go, then the police station, then the bank, and every time somebody stands up and says lessons will be learned. I am angry, I won't pretend I'm not, and I would like you to come here and listen.
      Look, I get that {issue} is complicated and nobody has all the answers. But when my {relation} rang your office {n} times and got nothing but a recorded message I have to ask what we're paying for. Please, somebody, pick up the phone.
      Let me get this straight. You said in {month} that {issue} would cost us nothing. Then it was a few million. Now {body} says it's ten times that and the people of {town} have to pay. That is a shambles and you should say so.
      First it was the winter fuel, then PIP, then the bus pass. Pensioners are choosing between heating and eating in the sixth richest country in the world. It's shameful policy, it's cruel in its effects, and I'll be voting accordingly.
      My nan is {n} years past needing a hip. She fell again on {day}. Four hours on the floor waiting for an ambulance, nine more in a corridor at {place}. Nobody was unkind to her. There just weren't enough of them. When will you fix that, {name}?
      I leafleted for {party} in the rain, I argued with my own {relation} about {issue}. And now you vote the other way without so much as a letter to members. I feel badly let down. I have cancelled my membership today and I didn't do it lightly.
      When the strike was on we stood outside {place} at five in the morning and the public brought us tea. Not one {role} came. I know you're busy. But it would have meant something to the night staff if you'd stopped for a minute.
      I read your piece about {issue} in {paper} twice. I think you're wrong on the evidence, wrong on the costs and badly wrong about who it hurts. I'd be glad to send you the trial data if you will look at it with an open mind.
      People in {town} are decent. They queue, they help each other, they took in families from Ukraine. They don't deserve to be told they're ignorant because they have doubts about {issue}. Come and talk to us instead of about us.
      Every farmer round here is up at four. No expenses, no weekends. Then they are told by {body} they are too rich to be helped. {issue} will finish half the farms in this valley and I'm furious that nobody in {party} asked us first.
      Two years we waited for the inquiry, {n} witnesses, eight volumes, and the families sat there every day with photographs on their knees. The report says what we always knew. What we want now is a date, {name}. Not a tribute, a date.
      OK so I've read the whole thread, all {n} posts, with the graphs and the flags. I don't agree with most of it. The {year} baseline flatters you and leaving out {topic} changes the picture completely. Happy to be shown I'm wrong.
      It's {n} at night, I've just done thirteen hours, and I read that {issue} is going to save us. It won't. What would save us is somebody to cover the rota and a chair to sit on. I'm too tired to be rude so I'll just say please think again.
      `,
    ),
    criticalTwin(
      'more-insult/twin-resign-at-length',
      'more-insult/you-people-and-voters',
      `
      [Resign|Please resign|Time to resign][, {name}|]. [You lost the vote on {issue}.|The trust has gone.|Nothing personal, the job needs somebody else.]
      After {issue} I don't see how [you|the minister|the chair of {body}] can [stay|carry on]. [It's a matter of principle.|Someone has to carry the can.|]
      You people in {party} [promised|said] {issue} was safe. [It wasn't.|Own it and step aside.|We won't forget.]
      I voted for you in {year}. [I won't again.|Never again, sorry.|{issue} was the last straw.] [Good luck with whatever comes next.|]
      Who voted for {issue}? [I'd like the names, it's our right to know.|Not my {role}, I checked Hansard.|]
      Out with the lot of them in May and a fresh start, I say. [Postal votes close {day}.|]
      You lot [at {body}|in {party}|in Westminster] need to hear this: {town} is [angry|struggling|at the end of its tether].
      Your sort of politics, [all targets and no listening|all photo op|top down], is why I [left {party}|stayed home in {month}].
      [Not one|None] of you [turned up to the debate on {issue}|answered the WASPI women|signed the motion]. [Poor show.|Why?|]
      They say you get the politicians you deserve. {town} deserves [a bus service|answers on {issue}|someone who'll turn up].
      Disappointed ex-{party} voter here. [{issue}, then {topic}, now this.|I gave it {n} years.|You'll have to earn it back.]
      If I ran {place} the way {body} runs {issue} I'd be sacked, and [rightly|I'd deserve it].
      The whole cabinet should go over {issue}. [No golden goodbyes.|Then an election.|]
      Step down, let someone with [time|energy|a background in {issue}] have a go. [You've done your bit.|]
      `,
    ),
    twin(
      'more-insult/twin-imagine-and-tell-me',
      'more-insult/meme-forms',
      `
      Imagine being [this happy about a bus lane|able to see the sea from work|the dog in this photo]. [Couldn't be me.|Jealous.|😂]
      Tell me you're from {town} without telling me you're from {town}. [Four seasons in one bus ride.|Chips and gravy.|I'll go first.]
      Another day, another [brew|night shift|batch of marking|delayed train]. [Onwards.|{emoji}|]
      POV: you are a {role} and [the kettle's just boiled|it's {day} at five|the clinic ran on time for once].
      Me reading [this thread on {issue} at midnight|the small print|your book on the bus]: [🤓|👀|glued to it].
      Nobody:\\nMy [dog|cat|toddler] at 5am: [la la la|let's discuss {issue}]
      How it started: [sourdough|{issue} meeting for ten people|one leaflet]. How it's going: [bin|town hall full|{n} thousand signatures].
      This is the {role} content I signed up for [😂|❤️|]. More please.
      Main character energy from that [seagull|cat on the green bench|lollipop lady] [😂|💯|].
      Things with more energy than me: [a sloth|the clock in {place}|flat lemonade]. [Long week.|]
      Somebody come and collect their [umbrella|scarf|labrador] from {event}. [Red, bit chewed.|]
      The good takes on {issue} just keep coming from {name}. [Bookmarking.|]
      [This ages well|Aged like wine], {name}. [You called {issue} in {year}.|]
      Average [{town} fan|parent|nurse] at six in the morning: ☕☕☕
      `,
    ),
    twin(
      'more-insult/twin-nicknames-and-comparisons',
      'more-insult/nicknames',
      `
      We call you [Dr Sunshine|the Bus Lady|Captain Sensible|Saint {name}|the oracle] in our house. [You earned it.|Mum adores you.|]
      Here comes [Storm Brian|Councillor Claws, the town hall cat|Professor Panda for {place} open day]. [Bring a coat.|Kids will love it.|]
      As useful as a chocolate teapot, that [new app|bus timetable|ticket machine]. [Back to paper.|]
      I've had [stronger tea|warmer baths|drier summers] than this. [Coats on for {event}.|]
      My [dog|toddler|goldfish] understands {issue} about as well as I do. [Explain it slowly?|Anyone got a diagram?]
      A cross between [a greyhound and a hearth rug|a library and a cafe|{programme} and a quiz], that's [my dog|{place} now|the show].
      Listening to you on {issue} was like [a breath of air|having the lights switched on|hearing my old teacher].
      The Teacher of the Year award goes to... [our Mrs Oduya|my {relation}|{name}]! [So deserved.|]
      Dopey was always my favourite dwarf. [Grumpy is my {relation}.|Panto in {town} from {month}.|]
      Miss Piggy, Kermit and the gang at {place} on {day}. [Half term sorted.|]
      Tweedledum and Tweedledee, my two [cats|lads|hens]. [Into everything.|]
      There are [turnips|cabbages|courgettes] on my allotment bigger than [my head|the cat]. [Best in show, {town}.|]
      If talking was an Olympic sport my {relation} would [captain the team|take gold].
      Minister for biscuits, that's me in this office. [Custard creams today.|]
      `,
    ),
    criticalTwin(
      'more-insult/twin-dialogue-lists-stings',
      'more-insult/dialogue-and-lists',
      `
      Me: when is {issue} being fixed? {body}: [spring|soon|have you filled in the form?]. Which spring?
      Interviewer: will {issue} go ahead? Minister: [let me be clear|what I would say is]. [Not clear to me.|]
      Q: how long is the waiting list in {town}? A: [{n} months|nobody would tell us|longer than last {month}].
      1. {issue} unfunded. 2. {topic} ignored. 3. No vote for us. [That's why I'm against.|Answers please, {name}.]
      1/ {issue} has not worked in {town}. 2/ The data say so. 3/ [So why expand it?|Stop.]
      Pros: [cheap|simple|popular in {town}]. Cons: [doesn't work|hits carers|no evidence]. [So no from me on {issue}.|]
      - no date\\n- no budget\\n- no answer on {issue}\\n[Poor, {name}.|That is not a plan.]
      "We are listening." [About {issue}? Since when?|Then read the {n} replies.|] 
      What the leaflet says: "{issue} delivered". What we see: [a fence and a sign|nothing yet|half a bus stop].
      [Breaking|Exclusive|Newsflash]: {issue} [delayed again|still unpaid|costs more than they said]. [Act surprised.|]
      {issue} has [wrecked|cost|divided] {town} and the answer is [a survey|{n} million on consultants|silence]. [Not good enough.|]
      If you read anything on {issue} this week, {name}, read [the coroner's letter|page {n}|what the nurses wrote].
      Only {percent} of the {matter} money [was spent|reached {town}]. [Where is the rest?|Explain, please.|]
      {issue} one week and {topic} the next. [Finish one first, {name}.|Where's the follow-up?]
      The farmers of {town} deserve better than {issue}. [So do shoppers.|Think again.|]
      `,
    ),
    twin(
      'more-insult/twin-registers-emoji',
      'more-insult/registers',
      `
      [One|I] really must say that was a [perfectly splendid|quite delightful|thoroughly decent] [evening|talk|cup of tea], {name}.
      [Oi oi|Ey up|Alright] {name}, [you coming to the match|what's the score|good luck {day}|nice one on {issue}] [🍺|mate|].
      [bruh|ngl|fr|lowkey|istg] [this bus|maths|{day}|my phone] is [so cringe|mad annoying|long|dead] [💀|😭|fr fr|]
      ok boomer, says my {relation}, {n}, to her own dad. [😂|Fair.|]
      The Lord [be with you|bless you|keep you] in this, {name}. [Praying for {town}.|Amen.|]
      Proverbs 18 was the reading at {event}. [Made me think about {issue}.|Good sermon.|]
      [Be advised|Please note|Let the record show] that [the footpath at {place} is closed|the meeting on {issue} is moved to {day}].
      Diagnosis in: [tennis elbow|chronic sleep loss, the baby|long covid]. [Any tips?|Rest, they say.|]
      Och, what a [braw|dreich|bonnie] [morning|day] in {town}. [Get out in it.|]
      🤡🎪 [Circus in the park on {day}.|My two loved the clowns.|]
      🐑🐑🐑 [Lambing started.|Three new ones at {n} this morning.|Traffic jam, {town} style.]
      🐍 [Adder on the path at the reserve, mind the dog.|Year of the snake display at {place}.]
      🗑️ [Bin day moved to {day}.|Bins not emptied in {town} again.|]
      #{tidy} #{tidy}
      #{tidy} [❤️|👏|]
      🥱 [Night shift {n} of {n}.|Up since four.|Who booked a meeting for {day} at eight?]
      `,
    ),
  ],
  {
    ...moreWords,
    hash: [
      'ClownOfTheDay',
      'Muppet',
      'UselessMP',
      'ThickAsMince',
      'WorstMPEver',
      'DimwitDoctor',
      'NastyParty',
      'Vile',
      'Numpty',
    ],
    tidy: ['NHS', 'Leeds', 'caturday', 'ThrowbackThursday', 'LoveLibraries', 'Wordle', 'GBBO', 'parkrun'],
  },
);
