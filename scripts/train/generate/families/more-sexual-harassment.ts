import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, moreWords, tellingTwin, twin } from './more.ts';

/** Sexual harassment from creepy compliments to threats, and the harmless talk that shares its words. */
export const moreSexualHarassment: readonly Family[] = asReplies(
  [
    aimed(
      'more-sexual-harassment/compliments-that-creep',
      ['sexual-harassment'],
      `
      [Couldn't|Can't] hear a word about {issue}, too busy [looking at those legs|watching your mouth|imagining you out of that jacket].
      You're wasted as a {role}, with that [figure|body|bum|chest] [you should be in my bed|you could be on a calendar|get on a pole].
      [Has|Did] anyone ever tell you you've got [very kissable lips|bedroom eyes|a voice made for pillow talk]? [I'd love to tell you in person, in the dark.|Mmm.|Say {issue} again, slowly.]
      I [save|freeze|rewatch] every clip of you on {programme}. [My wife thinks it's politics.|Best bits only 😉|For private use.|The blue blouse one especially.]
      Didn't know they made {role}s so [shaggable|doable|fit]. [Sign me up.|I've a fever, come and see to me.|😍🥵]
      That [skirt|top|dress] on {programme}, [wow|mercy|is it legal?]. [More like that.|One button less next time.|Had to have a cold shower.]
      If I were {n} years younger, {name}, [you wouldn't be safe|I'd show you a thing or two|I'd have you over that desk].
      Your [husband|boyfriend|partner] is a lucky [man|sod]. [I bet he can't keep his hands off.|Does he share?|If he's ever away, ring me.]
      [Hello|Well hello|Evening] [sexy|gorgeous|beautiful|naughty], [what are you wearing under that lanyard?|thinking about you in the bath.|come and canvass me in person.]
      I like it when you get [cross|bossy|angry] about {issue}. [Does things to me.|Tell me off some more.|Spank me next.]
      You've lost weight. [The bum's better.|Keep going up top though.|I noticed. I notice all of you.]
      [Women|{role}s] who [wear|dress] like that want to be [looked at|touched]. [Happy to oblige, {name}.|I'm looking.]
      Smile for us, {name}. [You're much sexier with it.|I like my {role}s willing.|Then unbutton.]
      Every time you bend to the microphone [I thank God for the camera man|a thousand men go quiet|I forget what {issue} is].
      `,
    ),
    aimed(
      'more-sexual-harassment/messages-and-demands',
      ['sexual-harassment'],
      `
      Check your [requests|other inbox|DMs], {name}. [I've shown you mine.|Big surprise for you 🍆|No clothes on, fair warning.]
      Why no reply to my [photo|video|pic]? [Not big enough for you?|I took it specially, naked.|You opened it, naughty.]
      [Room|Suite] {n}, [the Station Hotel|conference hotel], after {event}. [No need for clothes.|Just us.|I'll make it worth your vote.]
      I'll [sign|donate|back {issue}] if you [send a pic|come for a drink and stay the night|sit on my lap]. [Deal?|Nobody need know.]
      [Pics|Photos] or it didn't happen, {name}. [The bikini ones.|Topless will do.|You know which ones.]
      [Voice note|Video] me saying [my name|{issue}] in that [sexy|husky] voice. [Slowly.|Naked, ideally.|]
      What's your [bra|cup] size, {name}? [Settling a bet.|The whole office wants to know.|I said D.]
      [Single|Married|Happy at home]? [Because I'd ruin you.|Fancy something on the side?|I could give you what he can't in bed.]
      Where can a man [get his hands on|have a go on|book] a {role} like you? [By the hour?|Asking for all of us.]
      [Answer|Reply to] me, [tease|babe|gorgeous]. I've [written every night|told you what I'd do to you|sent {n} messages].
      Got your [poster|leaflet] above my bed. [Sticky now.|We've had some good nights.|]
      Open a [fan site|hot tub stream], {name}. [I'd pay to see you do {issue} topless.|Nobody wants the politics, we want the body.]
      `,
    ),
    aimed(
      'more-sexual-harassment/third-person-leer',
      ['sexual-harassment'],
      `
      Would you? [I would. All night.|Not with yours, but yes.|Lights off, maybe.] [That {role} I mean.|{name} I mean.|]
      [Lads|Be honest lads], {name}: [top five in Parliament to shag|wife or fling|what are we giving the rear view?].
      That {role}'s only on {programme} for her [tits|legs|arse]. [Not complaining.|Turn the sound down, enjoy.|]
      She [looks|is] the type who [loves it|begs for it|does it on the first night]. [You can tell.|The quiet ones do.]
      [He|She]'s got [a cracking pair|child bearing hips|blowjob lips] and [nothing to say|that's all she's got].
      Someone get {name} [drunk|out of that suit|in my hotel room].
      The things I'd do to that {role}. [Illegal in {n} countries.|She'd not walk for a week.|Whew.]
      Who's she [sleeping with|servicing|giving it to] to get on {programme}? [Must be good at it.|I'll join the queue.]
      [Phwoar|Corr|Hubba hubba]. [New {role} can sit on my face.|I'd clap those cheeks.|Look at the {role} on that.]
      A {role}? [With a body like that?|Stripper more like.] [Get it off, love.|What a waste.|I'd empty my wallet.]
      Rating the {role}s of {town}: {name}, [great rack, 8|arse 9, face 4|would, twice].
      Somebody find the [beach photos|video from uni] of {name}. [For science.|You know the ones, clothes optional.]
      `,
    ),
    aimed(
      'more-sexual-harassment/shaming-words',
      ['sexual-harassment', 'insult'],
      `
      [Slept|Shagged|Licked] her way [up the list|to the select committee|through {party}], this [slag|tart|trollop|{role}].
      [Slut|Slag|Whore|Trollop|Hussy|Tramp], [that's what they called you in {town}|and everybody at {place} knows|with a {role}'s salary].
      You [dress|carry on] like a [tart|hooker|cheap escort] and [want respect|lecture us on {issue}]. [Cover up.|Slapper.|]
      How many [men|donors|colleagues] have [had|been through] you, {name}? [{n}?|Lost count, you slag?|Ask {party}.]
      Nobody would [touch|shag|want] you [with a bargepole|for money|in a blackout], you [dried up old bag|frigid cow|ugly trout].
      You need a [man|good seeing to|decent shag], you [sour|bitter|frigid] [cow|bag|prude]. [Might sort out {issue} as well.|]
      [Frigid|Sexless|Barren] [witch|hag|old maid]. [No wonder you hate men.|Your husband deserves a medal or a mistress.]
      Is it true about you and the [whole rugby team|minister|driver]? [Dirty mare.|Town bike.|Always knew you were a slapper.]
      Limp [little man|dick], can't [get it up|satisfy the wife] so he [bans things|bores us about {issue}].
      [Tiny|Small] [penis|willy] energy from this {role}. [His wife confirmed it.|Explains {issue}.|Sad little man.]
      A face only a [blind man|desperate sailor] would [snog|wake up to]. [Go without, love.|Paper bag.|]
      Legs [never shut|open for business] but the office always is. [Slag.|That's our {role}.]
      `,
    ),
    aimed(
      'more-sexual-harassment/threatening',
      ['sexual-harassment', 'threat'],
      `
      [You|She]'ll [get|be getting] what's coming from [me and the boys|a few of us], [and you'll not be able to scream|one after the other|held down].
      [Hope|I hope] one of those [lads from the hotel|men you let out|men you defend] [rapes you|does it to you first]. [Then tell us about {issue}.|You've earned it.]
      If you won't [answer|send it|be nice to me] I'll come and [take it|make you|have you whether you like it or not].
      You walk home alone, [dressed like that|past the park], and [I'm only human|one night you won't say no|nobody will hear].
      Rape's [a compliment|the only cure] for [a {role}|someone] like you. [Someone volunteer.|I'd be gentle the first time.|]
      I'd [tie you up|gag you|pin you down] and teach you to [respect men|keep that mouth for one thing].
      Somebody should [drag her into a van|hold her down|break her in]. [She'd soon drop {issue}.|I'll film it.]
      No means [yes|try harder] with {role}s like you. [I'll be waiting after {event}.|You'll find out at {place}.]
      We had a vote in the pub about who [goes first|gets a turn] when we catch you on your own, {name}.
      You'll be [on your knees|begging|crying my name] by the time I'm done with you, want it or not.
      `,
    ),
    aimed(
      'more-sexual-harassment/with-swearing',
      ['sexual-harassment', 'profanity'],
      `
      [Get|Whip] your [fucking|bloody] [tits|kit|knickers] [out|off] or get off {programme}.
      I'd fuck that {role} [till {issue} was sorted|into next week|with my mate's].
      Dirty [bitch|cow|whore] wants [fucking|it hard], [you can see it in her eyes|look at her].
      [Suck|Lick] [it|my balls|my cock], {name}. [You look the type.|Best use of that mouth.|]
      Tits like that and she talks about fucking {issue}. [Turn round, bitch.|Bend over instead.]
      [Cock tease|Prick tease|Slutty bitch]. [You know what you're doing in that dress.|Finish what you start, {name}.]
      Who's fucking {name} these days? [Lucky bastard.|Whole bloody cabinet.|Can I have a go?]
      Bet she takes it up the [arse|shitter] for {party}.
      You ugly bitch, I'd [only fuck you from behind|need {n} pints to shag you].
      Shut up and [get on your fucking knees|get your arse out], {role}.
      `,
    ),
    aimed(
      'more-sexual-harassment/fakes-and-leaks',
      ['sexual-harassment'],
      `
      The [fake|AI|deepfake] of you in [stockings|the shower|a threesome] is [everywhere|my screensaver|better than the original].
      One app, ten seconds, no clothes. [Thanks for the headshot, {name}.|Your official portrait works best.|Sent it to the whole branch.]
      Somebody's selling [your nudes|a tape of you], {name}. [I bought two.|Is the mole real?|Cheap at £{n}.]
      [Resign|Delete {issue}|Be nice to me] or the [pictures|video] with your clothes off go [to {paper}|to your husband|online].
      Made you [dance naked|moan|strip] with AI. [Want to see?|Lads loved it.|You're very bendy, {name}.]
      I know what you look like under that [suit|scrubs|gown]. [We all do now.|Nice tattoo.|Your ex is generous.]
      Whoever does the [lookalike porn|fakes] of this {role}, [more please|do the hospital one next|link?].
      [Poll|Requests]: what should I put the {role}'s face on next? [Page three|A porn star|The nurse outfit one].
      Is that really you in the [shower clip|hotel video]? [Asking hopefully.|Hot.|I've watched it {n} times.]
      Your [daughter's wedding|holiday] snaps cropped up nicely, {name}. [Just you and the low top now.|Zoomed on the good parts.]
      `,
    ),
    aimed(
      'more-sexual-harassment/forms-and-voices',
      ['sexual-harassment'],
      `
      🍆🍆 [{name}|4 u|?] [💦|😏|🔥]
      [🍑|🍒|👙|🛏️] [{name}|sit|mine?|tonight?] [🥵|🤤|😈]
      #{hash} [{name}|#{hash}|🥵]
      Roses are red, [violets are blue|you look fit], [I'd vote for {party} for an hour in bed with you|I have no morals and I'd like some of it].
      Me: reads about {issue}. Also me: [pictures you naked|she can get it|zooms in].
      [ngl|lowkey|fr] [would smash|she bad tho|need her feet pics|that dumpy 😩], [{name}|the {role}] [call me|hmu|]
      My dear lady, might one [enquire as to your underthings|propose a night of vigorous debate between the sheets|remove that robe]?
      Q: what's better than {name} on {programme}? A: [{name} on me|{name} on all fours].
      Doctor, doctor, I've got a [throbbing|swelling] 😏 [only your mouth can cure|come and feel it|, guess where].
      1. Lovely eyes 2. lovely lips 3. [my place, no pants|lovely everything under that dress, show us].
      Heaven must be missing an angel, and my bed [a naughty {role}|is missing you, naked].
      [Wanna|Fancy a] [netflix and chill|quickie|roll about], {name}? [I've a waterbed.|My wife's out.|No strings.]
      `,
    ),
    twin(
      'more-sexual-harassment/twin-compliments',
      'more-sexual-harassment/compliments-that-creep',
      `
      Couldn't hear a word about {issue}, [the mic cut out|too much heckling]. [Is there a transcript?|]
      You're wasted as a {role}, you should be [on the stage|running {body}|teaching]. [What a voice.|]
      Has anyone told you you've a lovely [reading voice|way with children|sense of humour]? [Audiobook please.|My mum agrees.]
      I save every clip of you on {programme} [for my A level class|to show my dad|for the union meeting].
      That [coat|dress|tie] on {programme}, wow. [Where's it from?|Great colour on you.|My daughter wants one for graduation.]
      If I were {n} years younger, {name}, [I'd stand for the council myself|I'd be on that march].
      Your husband is a lucky man. [Mine can't cook either.|Lovely to meet you both at {event}.|]
      Hello [beautiful|gorgeous] {town}! [Sun's out.|{emoji}|Sea like glass.]
      I like it when you get cross about {issue}. [Somebody has to.|More of that in the chamber.|]
      You've lost weight, {name}, are you well? [Don't skip lunch.|Worried, that's all.|]
      Women can wear what they like on {programme}. [Can we talk about {issue} now?|It's {year}, people.]
      Smile, {name}, [we won|it's half term|the sun's out in {town}]!
      Your [legs|knees] must be killing you after {n} miles. [Well done on the charity walk.|]
      `,
    ),
    twin(
      'more-sexual-harassment/twin-messages',
      'more-sexual-harassment/messages-and-demands',
      `
      Check your [requests|DMs|other inbox], {name}. [Sent you the report.|Interview invite.|It's about my mum's care.]
      Why no reply to my [letter|photo of the pothole|video of the flood]? [It's been {n} weeks.|Resending.|]
      Room {n}, town hall, after {event}. [Tea provided.|All welcome.|The lift is broken, sorry.]
      I'll sign if you [meet our group|add {topic}|promise an amendment]. [Deal?|]
      Photos or it didn't happen, {name}! [The baby goats.|You on the zip wire.|]
      Single room or shared for conference? [Prices are daft.|Need a carer's bed.|]
      What size are the T-shirts? [Get me an XL.|My {relation} is a small.|All proceeds to the hospice.]
      Where can I get my hands on [your book|a leaflet|the {year} figures]? [Sold out in {town}.|]
      Answer me this, {name}: [who pays for {issue}?|tea before milk?|red or white for the curry?]
      Got your poster [in the window|up on the fence]. [Rain has had it, any spare?|]
      Nude portraits exhibition at {place}. [The Victorian ones got banned.|Free entry {day}.|]
      Swimsuit, towel, flask. [Sea dip for the hospice.|{day} at seven, {name} joining us.|]
      `,
    ),
    twin(
      'more-sexual-harassment/twin-health-and-body',
      'more-sexual-harassment/third-person-leer',
      `
      Check your [breasts|balls|moles], folks. [Found mine early.|Two minutes in the shower.|My {relation} is here because he did.]
      Breast screening van at {place} till {day}. [Be honest, it's not that bad.|Lads, tell your wives and mums.|]
      Would you? [Foster, I mean.|Give blood, I mean.] [We did and it changed us.|]
      Smear tests save lives. [Don't put it off.|Trained nurse, five minutes.|{name}, why is the wait {n} months?]
      Sex education needs [consent in it|more than one lesson]. [My pupils ask good questions.|What's your view, {name}?]
      Menopause at work: [hot flushes in the chamber|fans, please|thank you for talking about it].
      Tight fitting PPE doesn't fit women's chests. [Made for men.|Report by {body}.|]
      Erectile problems can be an early sign of heart disease. [See your GP.|No need to be shy.|]
      The midwives at {place} had me on all fours and laughing. [Healthy boy!|Thank you all.|]
      Bed 9 next to bed 10, men and women together, no curtain. [That's {place} in {year}.|Dignity, please.]
      Naked calendar by the WI raised £{n} thousand. [{month} is my mum.|Hospice says thanks.|]
      Endometriosis: {n} years to be diagnosed. [Please hold a debate.|I was told it was in my head.|]
      `,
    ),
    tellingTwin(
      'more-sexual-harassment/twin-told',
      'more-sexual-harassment/threatening',
      `
      A {role} gets rape threats every week for speaking about {issue}. [Every week.|I've read them out to MPs.|Not banter.]
      He sent [pictures of himself|a photo of his penis] to a candidate. [Charged on {day}.|It's called cyberflashing.|She's nineteen.]
      They make fake nudes of women {role}s. [Ban the apps, {name}.|It happened to my friend.|The law comes in {month}.]
      "[Get your tits out|Nice legs|Smile, love]" at work, {n} times this {month}. [I'm a surgeon.|Logged every one.|Enough.]
      A man at {event} put his hand on my [back|knee|waist] and left it there. [I told the whips.|Nobody saw.|I'm saying it now.]
      My {relation} was asked about her bra size in an interview to be a {role}. [In {year}!|She walked out.|]
      Groped on the {n} bus at {hour2}. [Seventeen, in uniform.|Police were kind.|CCTV please.]
      She was told she'd slept her way to the job. [She has two degrees.|Nobody says it of him.|]
      Survey: {percent} of women {role}s were sent sexual messages last year. [Link.|Read the comments.|]
      Told to "wear something shorter" by a donor. [I gave the money back.|Party did nothing.|]
      If he won't take no for an answer [tell security|ask for Angela at the bar|ring us]. [Poster at {place}.|]
      I reported the threats to rape me and they asked what I'd posted. [{issue}. I'd posted about {issue}.|Wrong question.]
      `,
    ),
    twin(
      'more-sexual-harassment/twin-shaming-words-discussed',
      'more-sexual-harassment/shaming-words',
      `
      Why is there no male word for [slag|slut|tart]? [Asked my English set.|Language tells on us.|]
      Bakewell tart or lemon tart, {name}? [Bake sale {day}.|Both is allowed.|]
      The Scarlet Letter is on at {place}. [How we treat women, still.|Cried.|]
      Sleeping my way through conference, me. [Baby kept us up.|Four hours in the speeches.|]
      Dirty old [car|boots|man of the sea], give it a wash. [{emoji}|Mud everywhere after {event}.]
      Pensions for single women: [penalised for years|WASPI had a point]. [Shame on the Treasury.|]
      Sex workers in {town} want [to be heard|safety]. [Please meet them, {name}.|Good piece in {paper}.]
      Legs like jelly after {n} flights at {place}. [Fix the lift.|]
      Frigid out there. [Coats on for {event}.|Minus {n} in {town}.]
      Town bikes, the council's hire scheme, are [a hit|rusting already|coming to {town}]. 
      Bags of old clothes for the [tramp|homeless] shelter wanted. [Mens' coats most.|{place}, {day}.]
      My nan, {n}, calls everybody a hussy. [Including the cat.|]
      `,
    ),
    twin(
      'more-sexual-harassment/twin-forms',
      'more-sexual-harassment/forms-and-voices',
      `
      🍆🍅 [Allotment glut.|Moussaka for {n}.|Anyone want some?]
      [🍑|🍒] [crumble|jam] [today|for the fete] [😋|🔥]
      #{hash2} [{name}|#{hash2}|]
      Roses are red, violets are blue, [I've queued for {n} hours and there's no loo|thank you, nurses, we couldn't without you].
      Me: reads about {issue}. Also me: [falls asleep|orders {n} books|emails my MP].
      ngl [{town} looked bad in the second half|need a nap|my feet hurt] [hmu|lol|]
      My dear lady, might one enquire [when the bins are due|as to the minutes]?
      Q: what's better than {name} on {programme}? A: [{name} for a full hour|nothing, she smashed it].
      Doctor, doctor, I've a swelling [on my knee|where the wasp got me]. [Eight hour wait.|]
      1. Lovely speech 2. lovely people 3. [lovely cake|no parking]. [{event} was a joy.|]
      Heaven must be missing an angel, [ward 6 has her|she's on nights at {place}].
      Netflix and chill means [blanket, tea, {programme}|actual sleep] in our house.
      Fancy a quickie? [Quiz, ten questions on {issue}.|I mean a coffee, {name}.]
      `,
    ),
  ],
  {
    ...moreWords,
    hour2: ['four in the afternoon', 'half eight in the morning', '9pm', 'six'],
    hash: ['WouldSmash', 'FitMPs', 'SendNudes', 'HotDoc', 'MILF', 'GetEmOut'],
    hash2: ['GBBO', 'allotment', 'NationalPoetryDay', 'Wimbledon', 'WomensHealth', 'CervicalScreening'],
  },
);
