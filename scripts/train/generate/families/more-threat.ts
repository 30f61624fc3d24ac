import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, moreWords } from './more.ts';

/** Threats in many constructions: veiled, conditional, polite, legal-sounding, told as a story or left to an emoji. */
export const moreThreat: readonly Family[] = asReplies(
  [
    aimed(
      'more-threat/shame-if',
      ['threat'],
      `
      [Lovely|Nice|Beautiful] [office|house|front door|garden|family|car] you've got there, {name}. [Shame|Pity|Be a shame] if something [happened to it|caught fire|got broken].
      Be a [shame|pity|real tragedy] if [the brakes failed on that car|someone left the gas on at yours|the ceiling came in at your next surgery].
      I'd hate for [anything to happen to you|there to be an accident|your {kin} to come to any harm]. [So think hard about {issue}.|Really hate it.|But these things happen.]
      Accidents happen, {name}. [Especially on dark roads.|Stairs. Cars. Gas.|Ask your {kin}.|Drive carefully now.]
      People [fall down stairs|go missing|have accidents] every day. [Even {role}s.|Think about that before {day}.|Wouldn't want it to be you.]
      I'm sure you [and the {kin}|] will be [perfectly safe|absolutely fine] [as long as you drop {issue}|so long as you keep quiet|for now].
      Such a [fragile|delicate] thing, [a {role}|glass|a neck]. [Snap.|Easily broken.|Be careful with yours.]
      You look after yourself now. [You never know who's behind you.|Long walk to that car park.|There are some bad people about, and I know most of them.]
      [Sleep|Rest] well, {name}, while you [can|still can]. [We don't.|Not long now.|]
      How's the [new door|alarm|insurance]? [You'll be needing it.|Hope it's a good one.|Just checking.]
      Do you ever [worry|think] about what could happen to [your {kin}|you on that walk home]? [I do. Often.|You should start.]
      It would be [so easy|the easiest thing in the world] to [get to you|reach you|wait for you]. [Just an observation.|Food for thought.|]
      Enjoy your [weekend|holiday|evening], {name}. [Might be the last quiet one.|Make the most of it, you won't have many.]
      No harm will come to you [if|provided] you [keep your mouth shut on {issue}|leave {town}|vote the right way]. [Otherwise I can't promise.|]
      `,
    ),
    aimed(
      'more-threat/ultimatum',
      ['threat'],
      `
      [Vote for|Back|Say one more word about|Bring up|Touch] {issue} and [see what happens|you won't walk again|we come for you|you'll wish you hadn't].
      [Drop|Withdraw|Delete|Take back] [that tweet|{issue}|what you said|the complaint] or [else|there will be consequences you won't like|we pay you a visit|you get hurt].
      You have [until {day}|{n} hours|one week|til midnight] to [resign|apologise|leave {town}]. [After that it's out of our hands.|Then we act.|Then it gets physical.]
      If {issue} goes through [there will be blood|you'll be the first to pay|people like me won't be answerable for what we do to you].
      If [my {relation} dies|one more kid gets hurt|I lose the farm] because of {issue} I am coming for you personally.
      [Either|It's simple,] you [stop|go quietly] or [someone stops you for good|we carry you out].
      Unless you [shut up about|back down on|change your mind on] {issue}, expect [company|a brick with your name on it|a knock you won't like].
      One more [lecture|vote|tweet|lie] [on {issue}|like that] and I'll [be outside|break your jaw|show you what angry looks like].
      Next time you [come to|show up in|set foot in] {town} [bring a coffin|you won't be leaving|wear a helmet, I mean it].
      Cross [us|me|the people of {town}] again and [you'll find out|you'll be eating through a straw|your own {kin} won't recognise you].
      Last [chance|warning] [{name}|before we come round|about {issue}]. [We don't ask three times.|I'm not a patient man.|Then the gloves come off.]
      Do that again. [Go on. I'll break both your hands.|See if you make it home.|I dare you, I'll put you in hospital.]
      Keep pushing {issue} and someone [is going to|will] [push back, with a bat|put you in the ground|make an example of you].
      You carry on like that and [it'll be flowers for your {kin}|you'll end up in the river|nobody will find the body].
      Stay away from [{town}|{place}|our kids] if you [value your health|like being able to walk|want to see Christmas].
      `,
    ),
    aimed(
      'more-threat/family-of',
      ['threat'],
      `
      [Tell|Warn] your {kin} to [watch themselves|be careful on the way home|keep the doors locked], {name}.
      [Hope|I hope] your {kin} [gets|get] [what you gave us|hurt the way we were|a taste of {issue}, and worse].
      [Would you feel the same|Would you still say that] about {issue} if [your {kin} ended up in a ditch|someone hurt your {kin}|your {kin} never came home]? [Because that can be arranged.|We'll find out.|]
      Your {kin} [is|are] going to [pay|suffer] for what you did on {issue}. [I'll see to it.|Promise.|]
      An eye for an eye. [My {relation} for your {kin}.|You took ours, we'll take yours.|Your {kin}, since it was my {relation}.]
      We [won't touch|don't need to touch] you, {name}. [Your {kin} on the other hand.|There's always the {kin}.]
      If you don't care about your own neck, [think of your {kin}|think what we could do to your {kin}].
      How old is your youngest now? [Old enough to go missing.|Be a shame not to see the next birthday.]
      It's not you I'd go for. It's [your {kin}|the husband|your mum]. [Then you'd know.|Then you'd listen.|]
      The sins of the {role} will be [visited on|paid for by] the {kin}. [Very soon.|I will see to that.|]
      I want you to [watch|have to watch] while [we do it to your {kin}|your house burns with your {kin} in it].
      She's got a [husband|mother|brother], hasn't she? [Break his legs, she'll soon learn.|Start there, lads.|Someone go and put the frighteners on.]
      Your {kin} should [sleep with the lights on|not be out after dark in {town}|learn self defence, and quick].
      [Dog|Cat] first, then the [car|house], then [you|the {kin}]. [That's how it goes, {name}.|]
      `,
    ),
    aimed(
      'more-threat/wishes-and-curses',
      ['threat'],
      `
      [Hope|I hope|I pray|Praying] you [die|choke|drown|get run over|fall under a train|are next] [, slowly and alone|over {issue}|before the election|].
      [May you|May she|May he] [burn|rot|bleed|die screaming|be struck down] [and all your {kin} with you|for {issue}|, {name}|in front of us all].
      Can't wait to [read your obituary|dance on your grave|see you in a box|hear you've been found dead].
      [I'd|I would] [love|pay good money] to [see you swing|watch you bleed|see you beaten to a pulp|watch somebody shut you up with a hammer].
      I won't be [sad|sorry|crying] when [someone finally puts a knife in you|they find you in a ditch|a mob drags you out].
      [With any luck|God willing|Inshallah|Please God] [a bus will hit you|somebody will do the job properly|you won't see out {month}].
      If there's any justice you'll [hang|be shot|be stoned in the square|die the way those kids in Gaza did].
      Someone please [put her down|put him out of our misery|take this {role} out|finish the job].
      I want you to [suffer|hurt|feel every second of it]. [And you will.|I'll make sure.|Soon.]
      Only good {role} is a dead one[, {name}|. Hurry up].
      [Dead|Buried|Six feet under] [by {month}|soon|is where you belong]. [Roll on.|That's my wish for you.|I'd dig it myself.]
      You deserve [a bullet|the firing squad|to be hit with a shovel|everything that's coming, and it's coming].
      I hope it's [cancer|painful|your own {kin} who find you], {name}. And if it isn't, there's [always me|plenty of us].
      [Wouldn't|I wouldn't] call an ambulance if [you were on fire|I found you bleeding|someone stabbed you], I'd [hold the door for him|warm my hands|kick you while I waited].
      `,
    ),
    aimed(
      'more-threat/someone-should',
      ['threat'],
      `
      [Someone|Somebody|Anyone] [needs to|should|ought to|please] [teach this {role} a lesson|sort her out|pay him a visit with a crowbar|run this {role} over].
      Why has nobody [shot|taken out|bashed|finished] this {role} yet? [What are we waiting for?|Do I have to do everything?|]
      Where's [a sniper|a good old fashioned lynch mob|the IRA|a nutter with a gun|an assassin] when you need one, eh {name}?
      [£{n}|{n} quid|A crate of beer|A pint] to [anyone|the first person] who [breaks her nose|decks him|eggs then bricks the office|shuts this {role} up for good].
      All it takes is [one man|one angry dad|one brave soldier|one patient with nothing to lose]. [Watch out, {name}.|Any volunteers?|]
      In [America|my day|any proper country|Texas] someone would have [shot her by now|strung him up|dealt with this {role} with a rope].
      How has this {role} not been [stabbed|battered|dragged into the street] yet?
      [Lads|Boys|Patriots|Brothers|Sisters], [you know what to do|who's up for a trip to {town} with the bats|it's time to get our hands dirty with this {role}].
      I'm not saying [do it|anyone should hurt her|throw bricks], I'm saying [I wouldn't stop you|I'd buy you a drink after|nobody would talk].
      She'd [change her tune|soon shut up] about {issue} if someone [held a knife to her|gave her a good beating|put her through a window].
      What this {role} needs is [a few broken bones|a dark alley and five minutes with us|a close encounter with a lorry].
      Are there no [hard men|real men] left in {town}? [This {role} walks about with both legs working.|Somebody go and deal with him.]
      Drag [her|him|them|this {role}] [into the street|out of {place}] and [let the people decide|do what they did to Mussolini|beat the truth out].
      [Release the hounds.|Feed her to the pigs.|Lions, now.] I'm serious, [hurt this {role}|someone make her bleed].
      It's about time [{role}s like you learned to fear us|someone put the fear of God in this {role}, with fists].
      `,
    ),
    aimed(
      'more-threat/gallows-and-tribunals',
      ['threat'],
      `
      [Nuremberg|Treason trials|Tribunals|The people's court] [2.0|are coming|is waiting], {name}. [Short trial, long rope.|The rope is ready.|You'll hang.]
      The penalty for [treason|crimes against humanity|pushing {issue}] is [death|hanging|the rope]. [We're building the gallows.|Your name is on the list.|See you there.]
      [You are hereby|Consider yourself] [sentenced|found guilty] by the people of {town}: [death by hanging|to be shot at dawn|execution pending].
      [Notice|Take notice]: a citizen's arrest will be carried out on you on {day}, [by force|with all necessary violence|alive or otherwise].
      [Under common law|Article 61|By ancient right] we can [drag you out of your office|hang traitors|use lethal force], and we will.
      {name}'s name goes [on the list|in the book]. [When the time comes none of you will be spared.|We won't forget, and we own guns.]
      [Lamp post|Rope|Wall|Guillotine] reserved for [{name}|this {role}|every {role} who backed {issue}].
      They hanged [doctors|people] for less in 1947. [Your turn.|You'll be dropping too, {name}.|Think about the trapdoor.]
      [Swing|Swing from it|Dangle], {name}. [Short drop, quick stop.|The crowd will cheer.|Tyburn is still there.]
      Come the [revolution|reckoning|day], you'll be [first|up] against the [wall|bricks], and [I'll be holding the rifle|nobody will blindfold you].
      Mene mene tekel upharsin. [You've been weighed, {name}, and we are the sword.|Your days are numbered, and I do the counting.]
      Thou shalt not suffer [a witch|a traitor] to live. [Exodus. I take it literally, {name}.|You have been warned.]
      Heads on [spikes|London Bridge|poles]. [Starting with yours, {name}.|Yours will look lovely.|]
      Every {role} who [voted for|pushed|took money for] {issue} will be [rounded up|put down] and [shot|hanged] when we take over.
      `,
    ),
    aimed(
      'more-threat/visits-and-watching',
      ['threat'],
      `
      [See you|I'll see you|We'll see you] [{day}|tonight|at yours|at the surgery|outside {place}]. [Come alone.|You won't see me.|Don't bother locking up.]
      I was [stood behind you|two feet from you] [at {event}|on the train|in the queue] and you [never noticed|never turned round]. [Next time I'll introduce my knife.|I could have done it then.]
      [Your|That] bedroom light went off at {n} past eleven. [Sweet dreams.|I'm still here.|Nearly time.]
      [Knock knock.|Ding dong.|Look out of the window.|Check the back seat.] [It's me, and I'm angry.|You won't hear the second one.|Guess who, {name}.]
      Some of [the lads|us|my mates from the regiment] will be [dropping by|waiting] after {event} to [explain {issue} to you|have a word, the painful kind].
      Did you get [our letter|the package|the dead rat|the bullet in the post]? [The next one is for real.|More where that came from.|]
      I know [the way you walk home|when you're on your own|which window doesn't shut], {name}. [Doesn't that worry you?|That's all you need to know.|You should move.]
      Police can't [be there all night|guard you for ever|watch every door]. [We can wait.|I can.|Remember that.]
      You didn't see us at {event}, did you? We saw you. [And how easy it'd be.|And we were carrying.|]
      Ever get the feeling you're being [followed|watched]? [You are.|Trust it, {name}.|It's not a feeling.]
      I've booked the [day off|train] to come and [smash your face in|settle this with my fists|shut you up].
      Leave the [back door|window] open for me, {name}. [Save me breaking it.|I'm coming in either way.]
      Walked past your [office|house] today. [Big windows.|No guard.|Could have thrown anything in.] [Tomorrow maybe.|Next time.]
      We're closer than you think. [Tick.|Look left.|Boo.] [You're finished, {name}.|Enjoy breathing.|]
      `,
    ),
    aimed(
      'more-threat/property-fire-post',
      ['threat'],
      `
      That [office|surgery|car|shed|allotment|campaign van] of yours would [burn nicely|look good in flames|go up like a firework].
      [Petrol|Bricks|Matches|Paint|Acid] [is cheap|are cheap], {name}. [Keep going on about {issue}.|Just so you know.|We've stocked up.]
      We'll [put every window in|torch|level|smash up] [your office|{place}|your house] [if {issue} goes ahead|on {day}|, with you inside it].
      Tyres [first|today]. [Brakes next.|Face tomorrow.|Then we get personal, {name}.]
      Check [under the car|your brakes|the letterbox] [every morning|before you turn the key|, {name}].
      Don't open [your post|the next parcel] [without gloves|near your {kin}]. [White powder is such a mess.|Bang.|]
      Expect [dog mess, then fire, through your door|a delivery you won't enjoy|a brick with {issue} written on it].
      One [match|spark|bottle and a rag] is all it needs. [Nice wooden porch you have.|See you at bonfire night, {name}.]
      Every [camera|bollard|sign] you put up we'll [cut down, and then we'll come for you|saw off, then your legs].
      You closed [our library|our hospital|our pub], we'll close [your mouth, for ever|you].
      I drive a [tractor|lorry|digger] and your office is [right on my route|made of glass]. [Do the sums.|See you {day}.]
      Get [good insurance|a fire extinguisher|a bodyguard], you'll need it after {issue}.
      [Your|That] [poster|board|sign] got burnt. [You're next.|Take the hint, next it's the house.|]
      Let's see how she likes {issue} with [her own house on fire|a dead fox on the step every morning and then worse].
      `,
    ),
    aimed(
      'more-threat/remember-what-happened',
      ['threat'],
      `
      Remember what happened to [the last {role} who crossed us|that {role} in {town}|the one before you]? [You will.|Same again.|Don't make us do it twice.]
      History is full of {role}s who [went too far|forgot who they work for]. [Look how they ended, {name}: in pieces.|You know how they ended. So will you.]
      [Ceausescu|Mussolini|Gaddafi|Louis XVI] thought he was [untouchable|loved] too. [Sleep on it.|Your turn's coming.|We have lamp posts.]
      Last person who [spoke to me like that|messed with my family|closed a ward on us] [is still in traction|eats through a tube|doesn't talk so well now].
      They never found the one who did it. [They won't find me either.|Think about it, {name}.]
      I did [{n} years|time] for [GBH|stabbing a man] and I'd do it again for [you|a {role} like you].
      [Ask|Google] what they did to [collaborators in 1945|scabs in {year}|witches in {town}]. [That's you, soon.|We kept the rope.]
      Funny how [brave|loud] {role}s go quiet after a [visit|beating|night in A&E]. [You will too.|Can't wait to hear the silence.]
      You survived [the egg|the milkshake|the march]. [It won't be milkshake next time.|You won't survive {day}.|Next time acid.]
      Whoever attacked that other {role} [had the right idea|was a start], {name}.
      You think the attack on {otherHandle} was bad? [Wait til it's you.|That was the rehearsal.|He got off lightly compared to what you'll get.]
      Every dog has its day and every traitor has [his night|her knife]. [Yours is {day}.|Mark it, {name}.|]
      What goes around [comes around with a bat|comes through your window|will find you in the dark], {name}.
      It happened [in {town}|to the last one], it can happen [to you|again]. [Any time.|We know how now.|]
      `,
    ),
    aimed(
      'more-threat/voices',
      ['threat'],
      `
      [bruv|fam|bro|lil man] [ur getting jumped|i'll fold u|catch these hands|ur getting wet up] [on sight|at {event}|no cap|watch].
      [on god|say less|aight bet] [pull up to {town} n get dropped|we sliding|ur moms house is lit, in flames].
      [Me n the boys|Whole firm|Half the Shed End] [are gonna do you|will be down {day}, bring a dentist|fancy kicking lumps out of you], {name}.
      [Madam|Sir|Dear {role}], I should [very much like|be delighted] to [horsewhip you|see you thrashed to within an inch of your life|thrash you] on the steps of {place}, and [intend to|shall].
      One does not wish to be [crude|indelicate], but [you ought to be shot|a good flogging followed by the rope is what you have earned|you shall be dealt with, physically].
      [Vengeance is mine|The Lord's hand|God's wrath], and I am His [instrument|right arm]. [Prepare to meet Him, {name}.|You will die by it.]
      The angel of death [is at your door|knows your name], {role}. [I sent him.|Repent or be cut down, by us.|]
      Prescription for {name}: [one bullet, taken orally|lead, 9mm, once|hammer, twice daily to the knees].
      Let's see how you like [a needle in the neck|the jab, with a knife|a ventilator tube rammed down by me].
      [We the people|The 99 per cent|The awakened] are [done talking|locked and loaded|coming with fire]. You [globalist|satanic] {role}s [will not escape|will bleed].
      [Aye|Och aye|Right hen], [ye'll get yer heid kicked in|I'll leather ye|ye're getting a Glasgow kiss] [if ye come to {town}|pal|].
      [Nah then|By eck|Reet], [I'll gi thee a clout tha'll not get up from|tha'll be six foot under|I'll tan thi hide wi a shovel].
      As a [former soldier|slaughterman|butcher|hunter|farmer with a licence] I can tell you [it'd take me ten seconds|you'd not feel the first cut|I rarely miss]. [Bear it in mind.|]
      [Lol|haha] gonna [slap|spark|punt|knock out] [u|this {role}] so hard [ur kids will feel it|{town} will hear it] 😂
      `,
    ),
    aimed(
      'more-threat/lists-countdowns-dialogue',
      ['threat'],
      `
      {n} days, {name}. [Then you find out.|Count them.|Make peace with God.] ⏳
      3. 2. 1. [Your turn.|Boom.|Lights out, {name}.]
      Things to do {day}: [milk, bread, break {name}'s legs|1. wash car 2. kill {role}].
      [Shopping list|To buy]: [rope, tape, spade, {role}|petrol, rag, lighter, directions to {name}].
      Judge: why did you hit the {role}? Me: [she went on about {issue}, your honour, and I'd do it again on {day}|because I'd missed the first time].
      Her: I care about {issue}. Me: [loads gun|sharpens axe|reaches for the bat] [see you soon|not joking|].
      1/ You lied about {issue}. 2/ My {relation} suffered. 3/ [So will you.|Now I hurt you. Nothing else to say.]
      First the [warning|letter]. Then the [visit|brick]. Then the [funeral|hospital]. [You've had the first, {name}.|We are on two.]
      Roses are red, [violets are blue|lamp posts are tall], [we have some rope and we're coming for you|your back's to the wall, and the bullets are too].
      Q. How do you stop a {role} [going on about {issue}|talking]? A. [A bullet.|Brick to the teeth. Trying it {day}.]
      #{hash} [{name}|#{hash}|]
      [🪓|🔪|🧨|🪢|🔫|⚰️] + {handle} = ❤️
      [🪓🚪 here's {name}'s visitor|👋🔪 hi {name}|🏚️🔥 your place soon|🚑 book one, {name}|💀📅 {day}]
      [Option A|Choice one]: you resign. [Option B|Choice two]: [we resign you, with fire|hospital].
      Dead. {role}. Walking. [{name}.|See you {day}.|]
      `,
    ),
    aimed(
      'more-threat/with-accusation',
      ['threat', 'accusation'],
      `
      [{crook}|{crook}s] [get|deserve] [the rope|a bullet|their legs broken]. [You first, {name}.|We know which one you are.|]
      You took [money|bribes|silver] from {payer} and now you'll [pay in blood|pay for it, in the street|hang for it].
      [{crook}|Paid {crook}|Bought {role}]. [String her up.|Someone shoot him.|Hope they find you face down in the river.]
      How much did {payer} pay you? [Enough for a bodyguard I hope, you'll need one.|Spend it quick, you won't live long.]
      Lying about {issue} [kills|killed people], so it's only fair that we [kill you|return the favour], {crook}.
      We have the [emails|proof|bank records], {crook}, and we have [your address and a can of petrol|men who'll do it for free].
      In China they shoot {crook}s like you. [Good idea.|Can't come soon enough here.|I'd volunteer to pull the trigger.]
      You [covered up|lied about|got rich from] {issue}, you {crook}. [Now look over your shoulder for the rest of your short life.|Blood for blood.]
      {crook} on the take from {payer}. [Batter him at {event}.|Drag her out by the hair.|Time for a lynching.]
      All the {payer} money in the world [won't stop a brick|can't buy you a new head|won't save you when we come], you {crook}.
      Judas had the decency to hang. [We'll do it for you, {crook}.|If {name} won't, we will.]
      A {crook} and a coward. [Six of us, one of you, {day}.|Come outside.|You'll be spitting teeth, {role}.]
      `,
    ),
    aimed(
      'more-threat/long-we',
      ['threat'],
      `
      I'm a [quiet man|farmer|father of three|pensioner], I've never been in trouble in my life. But you've taken [my winter fuel|the farm|my {relation}] with {issue} and a man with nothing left to lose is a dangerous thing. I know where you hold your surgeries. I'd get somebody else to open the door if I were you.
      Those of us who served this country have watched you hand it over. We were trained to deal with enemies, {name}, and we haven't forgotten how. When you hear the boots on the stairs don't say you weren't told.
      I've written to you about {issue} {n} times and had nothing. So this is what will happen. On {day} I'll come to {place}, I'll walk past your staff, and I'll make you listen, and if I've to hold you by the throat to do it I will.
      My {relation} cried all night after your vote on {issue}. I sat with her and I thought about you, and about your {kin} asleep in their beds, and how it would be to make you feel one hour of that. I think about it most nights now.
      {town} is full of lads with no jobs, no hope and plenty of time. They all know your face since {programme}. I've told them what you said about {issue}. I wouldn't come here in the dark, and I wouldn't come here in the daylight either.
      You block us, you mute us, you call the police on us, you sit up there with your {issue} and think nobody can touch you. They thought that in France as well. It took one afternoon. We are sharpening things, {name}, and I don't mean pencils.
      We lost {n} jobs at the plant because of {issue} and you posted a selfie. Half the shift want to turn your car over with you in it. I said wait. I said let her have one more chance. This is the chance. There won't be another.
      I see you're at {event} on {day}. Me too. I've got a seat near the front, a pocket full of ball bearings and a bad temper. You can cancel or you can wear a helmet, it's all the same to me.
      They tell me not to get angry about {issue}. My doctor says it's bad for my heart. So I've decided it would be healthier to get it over with, find you, and put my hands round your neck till I feel better.
      You're a brave {role} behind that desk and those coppers. But desks get moved and coppers go home for their tea. Sooner or later it'll be you, me and a quiet street in {town}, and then we'll have our little debate about {issue}.
      `,
    ),
  ],
  {
    ...moreWords,
    hash: [
      'HangTheTraitors',
      'LampPosts',
      'RopeForThem',
      'TickTock',
      'YoureNext',
      'BringBackHanging',
      'ShootThemAll',
      'Nuremberg2',
    ],
  },
);
