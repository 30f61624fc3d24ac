import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, moreWords } from './more.ts';

/** Incivility in many constructions, as replies to people in public life hold it. */
export const moreInsult: readonly Family[] = asReplies(
  [
    aimed(
      'more-insult/is-this-person-serious',
      ['insult'],
      `
      Is this [person|woman|man|clown|creature|thing] [serious|for real|actually real|on something|all there]?
      [Are you|Is she|Is he] [having a laugh|taking the mick|for real|on glue|ok in the head]? [{issue}? From you?|You {bad} {fool}.|What a {fool}.]
      How is this {fool} [allowed out|allowed near a microphone|a {role}|still in a job|paid by us]?
      [Who|Who on earth|Who in their right mind] [voted for|elects|hired|picked|trained|invited] [this {fool}|this {bad} {nasty}|such a {nasty}]?
      Does [she|he|it] [ever think before speaking|come with an off switch|know what day it is|have a single brain cell to call its own]?
      [What is|What's] wrong with [this woman|this man|you|your head], [seriously|honestly|I mean it]?
      What planet [are you on|is she from|is this {role} living on], [Planet Stupid|seriously|because it's not this one, you {fool}]?
      [Did you fall on your head|Were you dropped as a baby|Has she had a bang on the head|Do you need a lie down, dear]? [{issue}, of all things.|]
      Why does [{party}|the BBC|{programme}] keep [giving airtime to|inviting|wheeling out] this {bad} {fool}?
      Do you [practise|rehearse] being this {bad} or does it come [naturally|free with the job]?
      Are there no [adults|grown ups|intelligent people] left in {party}? [Evidently not.|Just {fool}s like you?]
      Can anybody tell me what this {role} is [for|actually good at]? [Apart from being {bad}.|Hot air?|I'll wait.]
      Do you even hear yourself[, {name}|]? [Embarrassing.|You sound {bad}.|You sound unhinged.]
      And this is the best {town} could find? [A {fool}?|God help us.|This?? 🤡]
      Have you no [shame|brain|self awareness|mirror] [at all|whatsoever|in your house]?
      Question for {name}: how does it feel to be [the dimmest person in the building|so {bad}|a {nasty}]?
      `,
    ),
    aimed(
      'more-insult/what-a-surprise-lying-again',
      ['insult', 'accusation'],
      `
      [What a surprise|Well what a shock|Stop the presses|Colour me surprised|Quelle surprise], [{name}|this {role}|{party}] is lying again. [{bad}.|What a {nasty}.|{fool}.]
      [Lying|Liar liar|Lies] again, [{name}|you {bad} {nasty}|pants on fire]. [Every word.|On {issue} this time.|]
      Your lips are moving so you must be lying[, {fool}|, you {bad} {nasty}].
      How do we know {name} is lying about {issue}? [Mouth open.|She's breathing.|It's a day ending in y.] [{bad} {role}.|What a {nasty}.]
      [Another day|Another {day}|New day], another lie from [this {bad} {role}|the {nasty} from {town}|{name}, {fool} in chief].
      You wouldn't know the truth [if it bit you|if it sat on you|if it wore a name badge], you {bad} {crook}.
      I see [Pinocchio|the liar in chief|old Billy Liar|Lady Porkies] has [been on {programme}|had another go at {issue}|opened her gob].
      Caught [lying|fibbing|making it up] [about {issue}|on live telly] and still [smirking|tweeting]. [What a {nasty}.|Rat.|Snake.]
      [Compulsive|Pathological|Serial|Barefaced] liar and a {bad} {fool} [to boot|as well|into the bargain].
      Too {bad} to tell the truth and too {bad} to lie well. [Some {role}.|That's {name}.]
      Nobody believes a [word|syllable] you say, you {crook}. [You {bad} {nasty}.|Never did.|Not even your own {relation}.]
      [Surprise surprise|As predicted|Right on cue], the {crook} [is back|denies it|wants sympathy]. [{bad} as ever.|What a {nasty}.]
      Not only a {crook} but a {fool}. [Quite a double.|{party} can pick them.|]
      Your nose must be in {town} by now, you {bad} {crook}.
      `,
    ),
    aimed(
      'more-insult/meme-forms',
      ['insult'],
      `
      Imagine being [this|so] {bad} [and having a blue tick|and a {role}|and proud of it|at your age]. [Couldn't be me.|💀|Tragic.]
      Imagine [waking up|getting out of bed|going through life] as [{name}|this {fool}|such a {nasty}]. [Grim.|Shudder.|😬]
      Tell me you know nothing about {issue} without telling me[, you {fool}|. {fool}|. Oh look you just did, {fool}].
      [Nobody:\\nAbsolutely nobody:\\n{name}: I am {bad}|Nobody:\\nThis {fool}: let me explain {issue}]
      Another day, another [{bad} take|brain fart|drivelling thread] from [this {fool}|everyone's least favourite {role}|the {nasty} of {town}].
      POV: you are a {bad} {role} and [everyone laughs at you|even your {relation} muted you|nobody can stand you].
      [Me|My {relation}] reading this {fool} on {issue}: 🤡🤡🤡
      {role}s be like "I care about {issue}". [Sit down, {fool}.|You care about you, {nasty}.]
      Not the {role} [thinking she's clever|having an opinion with that brain|crying again] 😭 [bestie you're {bad}|pls log off {fool}|]
      [Main character|NPC|Clown|Pick me] energy[ from this {fool}|, zero brain| and {bad} with it].
      Average {party} [{fool}|brain|{nasty}]. [🤡|lol|]
      [This ain't it|Delete this|This aged badly], [you {fool}|clown|{bad} {role}].
      How it started: {role}. How it's going: {nasty}.
      Somebody come and collect their [nan|{role}|village idiot], she's [on about {issue}|escaped|got the phone] again.
      Things that have more brain than {name}: [a brick, a sponge, my left shoe|custard|a bag of gravel]
      [Rent free in your empty head|All that empty space in your head] and still no room for a thought on {issue}.
      The [L|bad takes] just keep coming from this {fool}.
      `,
    ),
    aimed(
      'more-insult/nicknames',
      ['insult'],
      `
      [Dr Doom|Doctor Death|Dr Gloom|Doctor Do Little|Nurse Ratched|Dr Dimwit] [is at it again|on {programme} again|speaks|has prescribed more nonsense].
      Here comes [Councillor Clueless|Lady Muck|Sir Shifty|Mr Nobody|Little Miss Know Nothing|Captain Useless|Professor Panic].
      [Comrade|Fuhrer|Her Majesty|Queen|Saint|Mother] {name} [has decreed|tells us what to think|knows best]. [Bow down.|Puke.|{fool}.]
      [Two Jobs|Free Gear|Freebie|No Show|Backhander|Weathervane|U-turn|Flip Flop] {name} [strikes again|has an opinion|wants us to clap].
      Morning [Dopey|Karen|Pinocchio|Wormtongue|Toad|Voldemort|Cruella|Waffles]. [What nonsense today?|Still {bad}?|]
      [Miss Piggy|The wicked witch of {town}|Mr Bean|Baldrick|Frankenstein's {role}|Shrek's {relation}] [speaks|on the telly again|wants our vote].
      {name} Antoinette. [Let them eat {issue}.|Cake for the likes of us.|]
      Ah, the honourable member for [Stupid|Clown Town|Dim West|Gormless Central|Nowhere].
      [Dim and Dimmer|Dumb and Dumber|Tweedledum and Tweedledee|Laurel and Hardy without the laughs], {name} and {otherHandle}.
      [Wokey McWokeface|Shouty McShoutface|Gammon in Chief|Karen of the Year], everybody. [👏|🙄|]
      We call you [the Ghoul|Mrs Misery|the Undertaker|the Gob|Foghorn|Lurch] in our house. [You earned it.|Even the {relation} laughs.|]
      [Minister for Nothing|Secretary of State for Hot Air|Shadow Minister for Being {bad}|Professor of the Obvious], that's {name}.
      The [Muppet|Gobshite|Wally|Village Idiot] of the Year award goes to... [{name}|this {role}|the {fool} from {town}]!
      So [Dr Dolittle|Dr Strangelove|Doctor Who Cares] thinks [{issue} matters|we should listen]. [Sit down.|Quack off.|Yawn.]
      `,
    ),
    aimed(
      'more-insult/comparisons',
      ['insult'],
      `
      I've [seen|met|scraped] [more intelligent things|better leaders|brighter sparks] [in a pond|stuck to my shoe|at the bottom of the bin|in a jar at the museum].
      You have the [charm|warmth|empathy|wit|backbone] of [a wet sock|a parking fine|cold porridge|a filing cabinet|an amoeba].
      About as [useful|much use|welcome] as [a chocolate teapot|a screen door on a submarine|a fart in a lift|a cat flap in an elephant house], [{name}|this {role}|you].
      A [potato|house brick|cabbage|houseplant|garden gnome] would make a better {role} than [you|this {fool}].
      My [dog|toddler|goldfish|hamster|kettle] [understands {issue} better|has more sense|could do your job] than [you|this {bad} {role}].
      You make [the last lot|a bag of spanners|Mr Bean|a lemming] look [clever|competent|like Einstein].
      There are [turnips|sheep|traffic lights] in {town} with more [personality|integrity|brains] than {name}.
      If {bad} was an Olympic sport [you'd get gold|{name} would captain the team|you'd still need help with the shoes].
      Listening to you on {issue} is like [being trapped in a lift with a wasp|a dentist's drill without the dentist|watching a pigeon play chess].
      Compared to you [a stopped clock|a Magic 8 ball|my nan's parrot] is [a genius|reliable|good company].
      [Somewhere between|A cross between] a [traffic warden|slug|school bully] and a [wet weekend|blocked drain|broken fridge], that's {name}.
      You're to [medicine|politics|honesty|common sense] what [Herod was to childcare|King Kong was to town planning|a fox is to a henhouse].
      [Couldn't lead|Couldn't find|Couldn't organise] [ants to a picnic|her way out of a paper bag|water in the sea|a queue at a bus stop]. [And she lectures us on {issue}.|]
      All the [grace|subtlety|sense] of a [bull|hippo|bin lorry] in a [china shop|library|nursery], and half the brain.
      [As thick as|Denser than] [a castle wall|two short planks|a Yorkshire pudding|a phone book], our {role}.
      `,
    ),
    aimed(
      'more-insult/topic-with-a-sting',
      ['insult'],
      `
      {issue} has [wrecked|cost|divided] {town} and all this {bad} {role} can do is [tweet|smile for the camera|blame everyone else].
      If you [actually|ever] [read|understood] anything about {issue} you wouldn't sound like such a {fool}.
      My {relation} has been waiting {n} months because of {party}, but do carry on [grinning|waffling|posting selfies] you {bad} {nasty}.
      We need [answers|action] on {issue}, what we get is [a {fool} in a suit|you, a {nasty}|this drivelling {fool}].
      I support {issue} but you are the [worst|most {bad}] person to speak for it, {name}. [You put people off.|{nasty}.]
      Only a {fool} [thinks|would think|could say] {issue} [works|is over|pays for itself|is about kindness].
      {percent} of people [oppose|back] {issue} and this {fool} thinks she [knows better|is the majority].
      It's {issue} one week and {topic} the next. [Pick a lane|Make your mind up], you {bad} weathervane.
      The [nurses|farmers|pensioners|teachers] of {town} work harder in an hour than you have in your life, you {bad} {nasty}.
      {n} years of {party} and {issue} still isn't sorted, because we keep electing {fool}s like [you|{name}].
      So {issue} is fine for us but not for your [own kids|second home|friends]? You {bad} {nasty}.
      On {issue} you were wrong, on {topic} you were wrong, and you are still a {bad} {fool}.
      You [voted for|abstained on|cheered] {issue} and now you cry about it? [Pathetic creature.|What a {nasty}.|{fool}.]
      Thank God [people like you|{bad} {role}s] don't run [the NHS|{town}|the country]. Oh wait. [{fool}s.|We're doomed.]
      Nothing on {issue} from the {bad} {role} for {town}. [Too busy being a {nasty}.|Asleep as usual, the lump.]
      [Post Office|Windrush|Hillsborough|infected blood] victims waited decades and you [yawn|check your phone]. [Vile.|{bad} {nasty}.|You make me sick.]
      `,
    ),
    aimed(
      'more-insult/long-rant-one-word',
      ['insult'],
      `
      I've lived in {town} for {n} years and paid my taxes every one of them. I've watched {place} go, then the police station, then the bank, and every time some {role} stands up and says lessons will be learned. You're just the latest {fool} in a long line and I for one have had enough.
      Look, I get that {issue} is complicated and I get that nobody has all the answers. But when my {relation} rang your office {n} times and got nothing but a recorded message, and then I see you on {programme} laughing about it, I'm sorry but you are a {bad} {nasty} and that's the truth of it.
      Let me get this straight. You said in {month} that {issue} would cost us nothing. Then it was a few million. Now {body} says it's ten times that and the people of {town} have to pay. And you still go on {programme} with that face on. What a {bad} {nasty}.
      First they came for the winter fuel, then it was PIP, then the bus pass. [Pensioners|Disabled people|Carers] are choosing between heating and eating while {fool}s like you [claim expenses|swan about|give each other awards]. I hope every one of us remembers it at the ballot box.
      My nan is {n} years past needing a hip. She fell again on {day}. Four hours on the floor waiting for an ambulance, nine more in a corridor at {place}. And you, you {bad} {role}, tweet a picture of your lunch.
      I used to have time for you. I did. I leafleted for {party} in the rain, I argued with my own {relation} about {issue}. And now you turn round and vote the other way without so much as a letter to members. You're a coward, {name}, plain and simple.
      When the strike was on we stood outside {place} at five in the morning and the public brought us tea. You drove past. You didn't even look up from your phone. So spare us the thread about how much you value us, you {nasty}, because nobody on my ward believes it.
      I don't usually write these things but I read your piece about {issue} in {paper} twice and both times I wondered how anybody that {bad} ever got through medical school, never mind on to a panel that decides what happens to the rest of us.
      People in {town} are decent. They queue, they help each other, they took in families from Ukraine. They don't deserve to be called names because they have doubts about {issue}. You wouldn't last a day here, you {bad} snob.
      Every farmer round here is up at four. Every one. They don't get expenses, they don't get a chauffeur, they don't get weekends. Then some {fool} who thinks milk comes from a carton tells them they are too rich. Come and lamb a ewe in {month} and then talk.
      Two years we waited for the inquiry, {n} witnesses, eight volumes, and the families sat there every single day with photographs on their knees. And you left after lunch. I saw you. Everyone saw you. I will never forget how {bad} that was, and nor will they.
      OK so I've read the whole thread now, all {n} posts of it, with the graphs and the little flags and everything, and what I've learned is that {issue} is everybody's fault but yours. Congratulations, I have met some {nasty}s in my time but you take the biscuit.
      `,
    ),
    aimed(
      'more-insult/to-the-gallery',
      ['insult'],
      `
      {otherHandle} {otherHandle} [Don't bother|You're wasting your breath|Save your energy], [she's|he's|{name} is] [too {bad} to understand|a {fool}|not the full ticket].
      {otherHandle} {otherHandle} {handle} [Three {fool}s in a trenchcoat|The blind leading the daft|Birds of a feather, all {bad}].
      {otherHandle} Have you seen what this {bad} {role} [said|posted|did] about {issue}? [What a {nasty}.|😂😂|I despair.]
      {otherHandle} {handle} [She|He] has always been a {nasty}. [Ask anyone in {town}.|Worked with her, can confirm.|Went to school with him.]
      Hey {otherHandle}, come and [look at|laugh at|get a load of] this {fool}.
      {otherHandle} {otherHandle} Muting this now, can't listen to that {bad} {nasty} [one minute longer|any more].
      {party}, [come and get|please remove|how do you defend] your {fool}.
      Has anyone [noticed|else noticed] how {bad} [she|he|this {role}] gets every time {issue} comes up?
      Can't believe people [fall for|follow|clap] this {bad} {fool}.
      She [is|really is] {bad}. [That's the tweet.|There, I said it.|No notes.]
      [Him|Her|That one]? A {nasty}. [Always has been.|Moving on.|Next.]
      {name}, he's the {fool} who [got {issue} wrong|fell asleep on {programme}|blocked half of {town}].
      Ladies and gentlemen, your {role}. [🤡|A {fool}.|Weep.|And people voted for that.]
      [Followers|Fans|Friends] of this {fool}: [seek help|blink twice|how do you stand it].
      [Not one|Not a single] [redeeming feature|good quality] in that {role}. [Not one.|I looked.|]
      To everyone asking why I [left {party}|unfollowed {name}|switched off]: [she's|he's] a {bad} {nasty}.
      `,
    ),
    aimed(
      'more-insult/sweary-with-topic',
      ['insult', 'profanity'],
      `
      {issue} is a mess and it's [your fault you useless twat|because of pricks like you|thanks to this shithead].
      [Bloody|Fucking|Sodding] {fool} [doesn't know her arse from her elbow|couldn't find her arse with both hands|hasn't a bloody clue] about {issue}.
      What an absolute [tool|bellend|shitweasel|knobjockey|wankstain|arsewipe] you are, {name}. [{issue}, my arse.|]
      [Oh|Just] fuck off with your {issue}, you {bad} [cow|prick|fraud|sod].
      [Jesus wept|FFS|For fuck's sake|Christ alive], who let this [dickhead|arsehole|tosser] [near {issue}|be a {role}|on {programme}]?
      You wouldn't [piss on us|give us the steam off your piss] if we were on fire, you [bastard|heartless shit|cow].
      Listen you [smug|jumped up|sanctimonious|two faced] [twat|git|shit|arse], {town} [knows what you are|won't forget {issue}|is laughing at you].
      [Bullshit|Bollocks|Horseshit] from start to finish, you [lying toerag|clueless knob|{bad} fucker].
      I've shat better [policies|arguments|{role}s] than you.
      Does your arse get jealous of the shit that comes out of your mouth, {name}?
      {n} quid an hour and you can't answer a simple bloody question about {issue}. Useless [prick|tit|article|arsehole].
      Wind your fucking neck in, {name}. [Nobody cares what a {fool} thinks about {issue}.|You {bad} [cow|tit].]
      Proper [wrong'un|gobshite|shitehawk|bawbag|fanny|roaster], this {role}. 
      Pompous [arse|twat|git]. [{n} years of listening to that.|Always was.|Even at {programme}.]
      Thick as pigshit and twice as [smelly|common|loud], our {role}.
      How many [wankers|arseholes|pricks] does it take to run {body}? [All of {party} apparently, you first.|One, and it's you.]
      `,
    ),
    aimed(
      'more-insult/registers',
      ['insult'],
      `
      [One|I] really must [protest|say] that you are a [perfectly frightful|most tiresome|thoroughly ghastly|quite dreadful] little [man|woman|person|oik].
      [My dear girl|My good man|Madam|Sir], you are a [bore|charlatan's apprentice|nincompoop|ninny|blithering buffoon|poltroon]. [Kindly desist.|Good day.|]
      [Oi oi|Ere|Oi|Alright] {name}, [you absolute melt|ya muppet|you wet lettuce|ya donut|you helmet]. [Pipe down.|{issue} innit.|🍺]
      [bruh|ngl|fr|lowkey|istg] [this {role}|she|he|{name}] is [so cringe|mad annoying|such a flop|built like a sock puppet|dumb asf|giving clown] [💀|😭|fr fr|]
      ok boomer. [your brain is older than the dinosaurs and about as alive|go back to bingo {fool}|touch grass]
      [Wake up|Open your eyes] people, this {fool} is [a brainwashed drone|a programmed parrot|too dim to see the plan]. [{issue} was just the start.|]
      [The Lord|God|Our Lord] [sees|knows] what you are, [you wicked, prideful {role}|a viper|a whitewashed tomb|Jezebel]. [Repent.|Shame.|]
      The Bible has a word for {role}s like you: [fool. Proverbs 18|viper|wolf in sheep's clothing|swine].
      [Be advised|Take notice|Let the record show] that [the party addressed|said {role}|you, the individual trading as {name},] [is|are] an idiot [under common law|beyond reasonable doubt|without prejudice].
      [Clinically|Diagnosis|In my medical opinion]: [narcissist, terminal|chronic stupidity, no cure|{bad} to the bone|a head full of air, prognosis poor].
      [Classic|Textbook] [narcissist|Napoleon complex|Dunning Kruger case|cry baby syndrome], [this {role}|{name}|you]. [Get help.|Sad.|]
      [Och|Aye right|Haud yer wheesht], ye [daft wee besom|glaikit numpty|absolute roaster|eejit].
      [By gum|Nah then|Ey up], what a [daft apeth|useless lump|soft get|gormless lass] {town} has for a {role}.
      [As a taxpayer|As your employer|I pay your wages so let me say it]: you're [the worst hire ever|a {nasty}|a {bad} {fool}]. [Fired.|Consider this your appraisal.|]
      [Whilst|While] I [respect|honour] the office, the occupant is a [{fool}|{nasty}|blancmange in a blouse|tailor's dummy].
      `,
    ),
    aimed(
      'more-insult/you-people-and-voters',
      ['insult'],
      `
      [You people|You lot|Your sort|People like you|Your kind of {role}] [are the reason {town} is like this, you {bad} {fool}s|disgust me|wouldn't know work if it bit you|have the brains of a pigeon].
      {party} [{fool}s|parasites|ghouls|zombies|snobs], the lot of you, and {name} [is queen of them|takes the crown|worst of all].
      Whoever voted for this {bad} {nasty} [needs their head examined|should be ashamed|owes {town} an apology].
      I [feel sorry for|pity] [the people of {town}|your constituents|your patients|your {relation}] having to put up with [you|such a {nasty}].
      Not one of you [{role}s|{party} lot|experts] has a [spine|clue|heart|working brain]. [You least of all.|Least of all {name}.]
      Three types of {role}: [{bad}, {bad} and you|the {bad}, the {bad} and {name}|liars, fools, and {name}, who is both].
      What did {town} do to deserve this {fool}?
      Look at them all, [nodding along|clapping like seals|in their little scarves]. [Sheep|Seals|Puppets|Clowns], and this {role} [leading the bleating|the ringmaster].
      {party} must be [scraping the barrel|desperate|having a laugh] [if this {fool} is the answer|with this {nasty}|].
      You and the rest of the [chattering|metropolitan|do-gooding|flat earth] [windbags|fools|parasites] can get lost.
      They say you get the {role}s you deserve. [Nobody deserves you.|What did we do, kill a nun? You {fool}.]
      The {role} class in this country: {bad}, {bad}, and in your case {bad} as well.
      [Scum|Parasites|Vultures|Leeches|Weasels|Rats|Spongers] the lot of you.
      A plague of {role}s. [{name} being the fattest rat.|Locusts, all of you.|You spread misery.]
      `,
    ),
    aimed(
      'more-insult/conditional-and-imperative',
      ['insult'],
      `
      If [brains|ideas|wit] [were dynamite you couldn't blow your nose|were rain you'd be a desert|were tax you'd get a rebate].
      If I wanted [advice from a {fool}|a lecture|nonsense about {issue}] I'd [ask you|watch {programme}|go to the zoo].
      [When|Once|The day] I need [the opinion of|advice from] a {bad} {role} I'll [ask|let you know|ring a bell].
      [Go and|Do us a favour and] [boil your head|get an education|take a long hard look at your stupid self|read a book, if you can read].
      [Try|Next time try] [thinking|engaging what passes for your brain|keeping that {bad} mouth shut] before [tweeting|you speak on {issue}].
      [Stop|Please stop|For God's sake stop] [talking|breathing our air|embarrassing {town}], you {bad} {nasty}.
      Even if you were [right|sober|awake] about {issue}, you'd still be a {nasty}.
      Unless you've suddenly grown [a brain|a spine|a conscience], {name}, [sit down|leave {issue} to others].
      You could [win the lottery|cure cancer|walk on water] and still be [the {fool} of {town}|a {bad} {nasty}].
      The next time you [feel the need|have an urge] to share a thought on {issue}, [lie down until it passes|remember nobody likes you|don't, {fool}].
      Remember, {name}: every time you open your mouth [a neuron dies|{party} loses a vote|the world gets stupider].
      Should you ever [find|locate] your brain, [hand it in|return it unused|post a photo].
      Don't [ever|you dare] call yourself a [doctor|public servant|{role}] [again, you {nasty}|, you're an embarrassment to them].
      Before you [lecture|patronise] anyone about {issue}, [wipe the drool off your chin|learn to add up, you {fool}|grow up].
      Keep [digging|waffling|gurning], {fool}.
      `,
    ),
  ],
  moreWords,
);
