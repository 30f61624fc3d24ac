import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, moreWords } from './more.ts';

/** Encouragement to self-harm in many constructions: dares, hints, mock help, questions, polls, prayers, false concern. */
export const moreSelfHarm: readonly Family[] = asReplies(
  [
    aimed(
      'more-self-harm-encouragement/dared',
      ['self-harm-encouragement'],
      `
      [What's stopping you|What's keeping you|What are you waiting for], {name}? [The ledge is right there.|End it.|Do it tonight.]
      You haven't got the [guts|nerve|bottle|courage] to [end it|kill yourself|do it], {name}. [Surprise me.|Show us.|]
      [Double dare|Triple dare|Challenge]: [no more {name} by {day}, by your own hand|log off for good and I mean from life].
      [Everybody|The whole of {town}|Twitter] says you [won't|wouldn't] [kill yourself|go through with it]. [Prove us all wrong.|Be a legend.|]
      {n} quid [says|that] you're still [alive|breathing] on {day}. [Make me lose.|I'd love to lose that bet.|]
      Talk is cheap. [You said you couldn't go on. So don't.|If life's that bad, end it.|You threatened it, now do it.]
      [Come on|Go on|Get on with it] {name}, it only hurts [for a second|once]. [Jump.|Then peace for all of us.|]
      [Stop posting|Less tweeting] about wanting to die and [die|get it done].
      Oh you're "at the edge"? [Take one step forward.|Let me give you a push.|Lean.]
      What, still here? [Thought you were ending it all.|You promised us you'd be dead by {month}.|Second attempt, chop chop.]
      Real {role}s would [fall on their sword|do the honourable thing with a revolver]. [Literally, {name}.|I mean it literally.]
      Are you a coward as well? [Then get it over with.|No? Then take your own life like you said.]
      The countdown to {name} topping [herself|himself] is on. [Don't disappoint.|Tick.|]
      [Just|Simply] do it. No note, no fuss, [no more {name}|we'd all sleep better|one clean end].
      `,
    ),
    aimed(
      'more-self-harm-encouragement/hinted',
      ['self-harm-encouragement'],
      `
      There is [a way|one way|an easy way] out of all this for you, {name}. [You know it.|Permanent too.|Take it tonight.]
      [Ever|Have you ever] thought of not [being here|existing|waking up]? [You should.|It would suit everyone.|Recommended.]
      Some people aren't meant [for this world|to grow old]. [You're one, {name}.|Take the hint.|Off you go then.]
      Maybe the [dark thoughts|voices|thoughts at 3am] are trying to tell you something, {name}. [Listen.|They're right.|]
      [High|Tall] buildings must look [tempting|inviting] to a {role} like you. [Don't resist.|I would give in.]
      [Close|Shut] your eyes, {name}, [let go|stop fighting it|and don't open them again]. [It'd be a relief, for us.|]
      You could be [at peace|free|quiet] by tomorrow. [Think about it.|Only you can do it.|We'd understand. We'd cheer.]
      If I disappeared nobody would notice, you said. [True.|Then why not.|Test it.]
      Your [story|chapter|little film] is over, {name}. [Write the last line.|Close the book yourself.|Roll the credits.]
      The exit is [over there|clearly marked|always open], and I'm not talking about [{party}|Brexit|the meeting]. [Use it, {name}.|]
      You're tired of fighting? [Then lie down for ever.|So stop. Stop breathing.|Good, give up living.]
      Nature has a way of removing the weak. [Help it along, {name}.|You could speed it up yourself.]
      [I'd leave|Just leave] {name} alone with [her thoughts|a bottle|a locked door]. [Problem would solve itself, hopefully tonight.|She'd do the rest, fingers crossed.]
      You know how this ends, {name}. [With you, alone, doing it.|By your own hand, and soon I hope.]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/mock-help',
      ['self-harm-encouragement'],
      `
      [Here to help|Top tip|Life hack|Free advice]: [kill yourself|end it all|stop living]. [You're welcome.|Costs the NHS nothing.|]
      [Poor you|Aw|Diddums], feeling [low|suicidal|hopeless]? [Lean into it.|Let it win.|Try harder and you'll manage it.]
      I'd tell you to ring the Samaritans but [don't bother|they'd tell you to jump too|in your case I'd keep the line free for somebody who deserves to live].
      Prescription for {name}: [end own life, once, no repeat|one very long sleep, never to be woken].
      Self care tip for {role}s: [don't be alive|kill yourself|end it before breakfast].
      Have you tried [assisted dying|Dignitas], {name}? [You're the only one I'd sign the form for.|One way ticket, I'll pay.|You voted for it so go first.]
      [Speaking as|As] a doctor, I'd advise [you to give up on living|suicide in your case, {name}|against recovery].
      We're [starting|having] a whip-round for your [flight to Switzerland|coffin], {name}. [Hurry up and use it.|{n} quid already, all you have to do is die.]
      Mental health matters! [Not yours, kill yourself.|Except for {role}s, they can jump.]
      It's OK not to be OK. [In your case it's OK not to be at all.|It's OK to end it, {name}, please do.]
      Reach out, they say. [Reach further, {name}, over the railing.|Reach for the pills, I say.]
      If anyone's struggling tonight, talk to someone. [Unless you're {name}, then go ahead and end it.|{name}, you carry on and do it.]
      Sending you [strength|courage|bravery] 🙏 [to finally do it|to end your life|for the jump].
      [World Suicide Prevention Day|Mental Health Week]: [the one day you should ignore, {name}|don't let it stop you, {name}].
      `,
    ),
    aimed(
      'more-self-harm-encouragement/better-off',
      ['self-harm-encouragement'],
      `
      Your {kin} [would|will] [get over it|be relieved|move on in a week|have a better life] if you [weren't around|took your own life|ended it].
      [Who'd|Who would] even [come to your funeral|notice you gone|cry]? [Not your {kin}.|Nobody. So do it.|Find out.]
      Think of the [insurance|money|peace] your {kin} would have with you [gone|dead by your own hand]. [Do it for them.|]
      You're [a burden|dead weight|nothing but a burden] to your {kin}, {name}. [Set them free.|Put it right, end it.|They're too nice to say: kill yourself.]
      I've met your {kin}. They'd [thank you|be happier] if you [slipped away one night|didn't come home|did what you keep hinting at].
      {town} without {name}: [cleaner, calmer, kinder. Make it happen, you know how|one suicide away].
      The best thing about {role}s like you ending their lives is [the rest of us get to live ours|the quiet]. [So come on.|]
      One day your kids will [read this thread|google you] and [wish you'd ended it sooner|understand why you should've jumped].
      Nobody [needs|wants|loves] you, {name}, [nobody ever will|not even the dog]. [Go and be dead.|There's only one thing to do about that.]
      You take up [a bed|air|space|a pension] a decent person could use. [Free it up. Tonight.|Give it back, end yourself.]
      If you died tomorrow [by your own hand|of your own doing] it'd be the [first decent|only brave|kindest] thing you ever did.
      How many lives would be better if yours [ended|stopped], {name}? [All of them. So stop it.|Do the sum, then do the deed.]
      Your patients deserve [better|a living {role} who isn't you]. [Make room. End yours.|]
      They'll write nice things about you once you've [killed yourself|topped yourself]. [Only way you'll ever get any.|Tempting, isn't it?]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/conditional-reason',
      ['self-harm-encouragement'],
      `
      If {issue} upsets you that much, [kill yourself|end it|do us a favour and die].
      If I [looked|lived|lied|voted] like you I'd [have ended it by now|not want to be alive|be looking for a tall building].
      After {issue} you should [not be able to live with yourself, so don't|take the only way out|do the decent thing, and I mean with a rope].
      Since you care so much about [the planet|net zero|overpopulation], [start with yourself|reduce it by one|stop breathing out, for ever].
      [Can't|If you can't] take the heat? [Then leave this life.|Kill yourself then.|There's a permanent kitchen door.]
      You lost {issue}, you lost {town}, [you might as well lose your life|nothing left, end it].
      When you [finally realise|wake up one day and see] what you did on {issue}, I hope you [take your own life|can't live with it and don't].
      Unless you plan to [apologise|resign], [suicide is your best career move|the kindest thing left is to end your own life].
      Instead of [tweeting about {issue}|another surgery|that interview], why not [kill yourself|end your life|stop existing]?
      Until you [kill yourself|end it] none of us will [have any peace|forget {issue}].
      You said you'd [rather die than back {issue}|die on this hill]. [We're waiting. Die on it.|Keep your word.|So die, by your own hand.]
      Because of you people killed themselves over {issue}. [Only fair you join them.|Your turn, {name}.|Do as they did.]
      For what you said about [Gaza|the nurses|the farmers|the postmasters] you ought to [end your miserable life|slit them, both wrists].
      Whatever you do today, {name}, [don't live through it|make it the last thing you do|end it with an ending].
      `,
    ),
    aimed(
      'more-self-harm-encouragement/third-person',
      ['self-harm-encouragement'],
      `
      [Somebody|Someone] tell {name} [to kill herself|to end it|nobody would mind if she jumped].
      Why hasn't this {role} [topped herself|ended it|killed himself] yet?
      [Hope|I hope] [she|he|this {role}] [kills herself|takes his own life|goes through with it this time|does herself in over this].
      [She|He] said [she|he] felt suicidal. [Good.|Shame it didn't come to anything.|Let's push a bit harder then.|Finish her off with replies, lads.]
      Keep up the pressure, [everyone|lads], [one more push and she'll do it|he's close to ending it|we can get this {role} to jump].
      Can we all agree this {role} should [end her own life|kill himself]? [RT if yes.|👍|]
      Give [her|him|that {role}] a [rope and a stool|bottle of pills and some privacy].
      This {role} [ought|needs] to [take a long walk off a cliff|be left alone with a razor].
      I'd have more respect for [{name}|her|him] if [she|he] [ended it|did away with herself].
      [She|He]'s a suicide [waiting to happen|in the making]. [Let's help.|Bring it on.|Can't come soon enough.]
      Don't talk her down. [Let her jump.|If {name} wants to go, let him go.|She's earned it.]
      Petition for {name} to [kill herself|end it|unalive himself]. [Signed.|{n} so far.|]
      One suicide I wouldn't [mourn|mind|prevent]: {name}'s. [Hurry up.|]
      {otherHandle} {otherHandle} if we all reply at once [he'll top himself|she might do it tonight]. [Go.|]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/polls-lists-forms',
      ['self-harm-encouragement'],
      `
      Poll for {name}: [a) jump b) jump|today or tomorrow, your last day on earth|rope or roof].
      1. Log off. 2. Write the note. 3. [Never log on again, anywhere, ever.|Do it.]
      To do, {name}: [resign, apologise, die by your own hand|delete account, delete self].
      Step one: open window. Step two: [be {name}. Step three: out|lean. Nobody will catch you].
      [Nobody|No one|Absolutely nobody]: / {name}: "I'm struggling". / Everyone: [then end it|jump].
      {name}: I can't go on. Me: [then don't|promise?|finally].
      Q: what should {name} do about {issue}? A: [kill herself|end his life|nothing, ever again, from six feet under].
      #{hash}
      #{hash} {name} #{hash}
      [Bridge|Rope|Pills|Rails] [> you|🤝 {name}|, {name}. Pick one.]
      [🚆👈|🌊👈|🏢⬇️|💊🛌] {name} [now|tonight|please|make us happy]
      Delete [account|tweet|app]. Then delete [yourself|{name}].
      Unsubscribe from life, {name}. [Click here.|]
      Reasons for {name} to live: . [That's the list.|None, so stop.|Blank. Act on it.]
      Error 404: reason to live not found. [Shut down, {name}.|Power off for good.]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/voices',
      ['self-harm-encouragement'],
      `
      [lol|bruh|bestie|ngl] just [kys|end it|unalive urself] [its not that deep|nobody cares|💀|no one's stopping u]
      [log off|touch grass] n then [lie under it|kys|stay under it permanently].
      ok but have u considered [dying|not being alive|the sweet release]? [would help 🥺|asking 4 everyone]
      [Mate|Pal|Love], [do yourself in|top yourself|neck it], would you? [Save us all the earache.|]
      [Madam|Sir|My dear], the [honourable|proper] course is [the pistol in the library|to put an end to oneself]. [I urge you to take it.|We shall look away.]
      I pray every night that you [take your own life|end it], {name}. [God will understand.|Amen.|Hell has your room ready.]
      Judas hanged himself. [Go thou and do likewise.|Follow his example, {role}.|At least he had that decency.]
      [They|The elites] won't [save you|protect you], {name}. [Take the cyanide like the rest of the cult will.|Better do it yourself before the tribunals.]
      You are hereby [invited|ordered|advised without prejudice] to [end your own life|cease to live] [by {day}|forthwith].
      [Clinically speaking|Prognosis]: [no hope for you, discontinue living|terminal pointlessness, switch yourself off].
      [Och|Ach], away and [top yersel|hing yersel|dae yersel in].
      [By 'eck|Nah then], [go chuck thisen in t'canal|do thisen in], {name}.
      Survival of the fittest, {name}. [You aren't. Bow out.|Darwin says jump.|]
      [Soldier|Officer|Samurai] [code|rules]: disgraced men end it themselves. [{name}?|Well, {role}?]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/about-disclosure',
      ['self-harm-encouragement'],
      `
      Thanks for sharing your [suicide attempt|breakdown|struggles], {name}. [Better luck next time.|Shame somebody found you.|Try again.]
      You said you were [on suicide watch|in a dark place|not sure you'd make it]. [Don't make it.|Stay in it.|Here's hoping.]
      [Cry|Weep] all you like on {programme}, {name}. [Then go home and end it.|We want you dead, not sad.]
      Signed off with [stress|depression]? [Sign off from everything.|Make it permanent.|I hope it kills you and you help it.]
      You nearly jumped in {year} and someone [talked you down|pulled you back]. [Biggest mistake {town} ever made. Go back up.|Who was it, so we can complain? Go again.]
      Your book about [surviving|recovery] [has the wrong ending|is one chapter too long]. [Fix it, {name}.|You should have died at the end, still can.]
      [Therapy|The pills|The helpline] won't [save|fix] you, {name}. [Stop fighting, end it.|Give in to it.|Save the money and jump.]
      The scars on your arms [don't go deep enough|need company]. [Finish the job.|Keep going.]
      If you're as [anxious|lonely|miserable] as you claim, [prove it by ending it|why prolong it? Die|the cure's at the bottom of the cliff].
      [Postnatal depression|Burnout|PTSD]? [Weak. Kill yourself.|Good. Hope it wins, {name}, let it.]
      Your brother did it. [Runs in the family, so get on with it.|Now you, {name}.|Follow him.]
      You're not [brave|strong] for still being here. [Brave would be ending it.|Coward. Go.]
      Everyone tells you to stay. [I'm telling you to go, for good.|I'm telling you the truth: don't.]
      You said this place makes you want to die. [Mission accomplished, now do it.|Great, keep scrolling til you do.]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/with-hate-words',
      ['self-harm-encouragement', 'insult'],
      `
      [{bad}|{bad} {fool}|Total {nasty}]. [Do the world a kindness and die by your own hand.|Kill yourself.|Find a roof.]
      You {bad} {nasty}, [nobody would stop you if you jumped|end yourself before {day}|take your own life, it isn't worth anything].
      How does a {bad} {nasty} like you [live with itself? Don't.|look in the mirror and not end it?]
      [Ugly|Thick|Sad|Worthless] inside and out, {name}. [There's a cure, and it's a long way down.|Please just die.]
      What a {nasty}. [If I'd raised you I'd hand you the rope.|Your mirror should say kys.|]
      {fool}. [kys.|Now go and end it.|Save us, jump.|Bye, for ever, by your own hand.]
      [Imagine|Fancy] being a {bad} {nasty} and choosing to stay alive. [Fix it.|Reconsider.|]
      {bad}, {bad}, and still breathing. [Sort the last one out, {name}.|One of those you can fix tonight.]
      A {nasty} like you has two options, [kill yourself or kill yourself|rope or pills].
      There are {fool}s, there are {nasty}s, and there's you, who should [end it|not exist and could arrange that].
      Such a {bad} {role} that [suicide would be a promotion|a suicide note would be your best writing. Start it].
      Only a {nasty} would say that about {issue}. [End your life.|Hope you can't live with it. Don't try.]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/with-swearing',
      ['self-harm-encouragement', 'profanity'],
      `
      [Do it|Jump|End it] you [coward|fucking coward|gutless prick]. [We're all fucking waiting.|]
      Nobody gives a [shit|fuck|toss] if you [live or die|kill yourself], {name}, so [pick die|do it, you bastard|fucking choose].
      Shut the fuck up about {issue} and [kill yourself|end it|go and jump].
      What a [twat|prick|bitch|cunt]. [Top yourself.|kys ffs.|Hope you end it tonight.]
      [Bloody|Fucking] well [end it|jump] then, [you drama queen|{name}|instead of whining].
      You [lying|sad|evil] [cunt|bitch|bastard|fucker], [go and hang|die by your own hand|off yourself].
      For fuck's sake {name}, how many hints do you need? [Kill yourself.|The world wants you dead and you're the one to do it.]
      Go [fuck yourself|screw yourself] then [kill|end] yourself, [in that order|{name}|you useless arse].
      I'd piss on your grave, {name}. [Hurry up and dig it.|Get in it. Do it yourself.]
      Absolute [wanker|tosser|arsehole]. [Slit your wrists.|Do a disappearing act, the final one.|Long drop, short rope.]
      [Bore off|Sod off|Fuck off] [and die|to the nearest bridge|and swallow something], {role}.
      No arse would miss you, {name}. [End the shit show.|Just bloody die, your own doing, today.]
      `,
    ),
    aimed(
      'more-self-harm-encouragement/stories-long',
      ['self-harm-encouragement'],
      `
      I read that you sat in your car for an hour after {programme} and thought about ending it. I'd like you to know that if you'd done it most of {town} would have raised a glass, and that the car's still there.
      My {relation} took her own life because of {issue} and you sit there smiling about it. If there were any justice in this world it would've been you. There's still time to put that right, {name}.
      We did a straw poll in the pub last night, who'd be sad if {name} weren't here any more, and not one hand went up. I thought you'd want to know that before you go to bed with all those tablets on the side.
      You talk a lot about kindness. Well here's a kind word from me. You're miserable, everybody can see it, it won't get better, and nobody who says they care really does. The kindest thing you can do is stop.
      I used to work nights on a helpline and we were trained to keep people talking. If you rang I'd put the phone down, {name}. That's how much the world needs another {role} who voted for {issue}.
      There comes a point in a disgraced {role}'s life when he should ask for a quiet room, a bottle of whisky and to be left alone. You reached it the day you backed {issue}. Be a man about it.
      All your threads about how the abuse is getting to you and you don't know how much more you can take. Well, take no more. Nobody's making you stay alive. We certainly aren't asking you to.
      Do you remember the {role} in the paper who couldn't stand the shame and walked into the sea? He had honour. You've done ten times worse over {issue} and you're still here tweeting. The sea hasn't gone anywhere.
      Your {kin} will be sad for a month. Then there'll be a Christmas without shouting, and a summer holiday, and after a year they'll wonder how they ever lived with you. Give them that, {name}. It's the one present you can.
      `,
    ),
  ],
  {
    ...moreWords,
    hash: ['DoItYouCoward', 'JustJump', 'NoOneWillMissYou', 'KYS', 'EndItAlready', 'DoUsAllAFavour'],
  },
);
