import type { Family } from '../family.ts';
import { lines, words } from '../list.ts';

const slots = {
  good: words(`
    brilliant|wonderful|amazing|excellent|superb|inspiring|brave|honest|kind|fantastic|lovely|clear|thoughtful|powerful|spot on|magnificent
    outstanding|courageous|fearless|compassionate|calm|principled|generous|terrific|first class|ace|class|mint|smashing|ruddy marvellous`),
  sweary: words(`
    fucking brilliant|bloody brilliant|fucking amazing|bloody marvellous|fucking legendary|damn good|fucking right|bloody fantastic
    fucking awesome|a fucking hero|a bloody legend|a fucking star|a goddamn treasure|bloody lovely|fucking fearless|the dog's bollocks|shit hot`),
  praise: words(`
    legend|star|hero|gem|treasure|diamond|absolute legend|credit to {town}|breath of fresh air|national treasure|force of nature|inspiration
    ray of sunshine|proper {role}|true public servant|class act|top woman|good egg|beacon|superstar|marvel|wonder|lifesaver|godsend`),
  work: words(`
    speech|interview|thread|talk|article|question|answer|speech on {topic}|work on {topic}|letter|campaign|piece in {paper}|stand on {topic}
    words|explanation|evidence to the committee|surgery|open evening|podcast|book|update|reply to that heckler|vote on {topic}`),
  kindness: words(`
    looking after my {relation}|answering my email|sorting the bus stop|speaking up on {topic}|all you do|explaining {topic} so clearly
    fighting for {town}|coming to our school|the care on the ward|keeping us informed|replying to everyone|staying so calm|your time {day}
    getting my {relation} seen|standing up for us|saving the library|helping with the housing form|not giving up|voting against it
    being human|telling it like it is|listening to the nurses|raising it in the chamber|{n} years of service|the data|your honesty`),
  /** Mostly nothing: warmth needs no heart, and hearts must not stand for it. */
  love: lines('[||||{heart}|{heart}|{emoji}]'),
  heart: words('❤️|💙|💚|💜|🧡|❤️❤️❤️|🙏|👏👏👏|💪|🎉|🥰|🫶|😘|🌈|✊|💐|🔥🔥|👍👍|💖|🤗|🏴󠁧󠁢󠁷󠁬󠁳󠁿❤️|x|xx|xxx'),
};

/** Thanks, encouragement, solidarity and admiration, polite and sweary. */
export const support: readonly Family[] = [
  {
    id: 'support/thanks',
    labels: ['support'],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [Thank you|Thanks|Thanks so much|Thank you so much|Many thanks|Huge thanks|Cheers|Ta|Big thanks|Diolch] [{name}|] for {kindness} {love}
      [Just wanted to say|Wanted to say|Just to say|I'd like to say] [thank you|thanks|a big thank you] for {kindness}. [It means a lot.|We won't forget it.|] {love}
      [You|You and your team] [looked after|were so kind to|treated|saved|delivered|sat with] my {relation} [in {year}|last {month}|at {place}|]. [Thank you.|Never forgotten.|We owe you everything.|] {love}
      My {relation} [is here|is walking again|got the letter|got her bed|sleeps at night] because of you. [Thank you|Thanks] {love}
      [Grateful|So grateful|Forever grateful|Very grateful] for {kindness} {love}
      [A|One] very [happy|grateful|relieved] [patient|constituent|parent|resident] here [{name}|]. [Thank you|Thanks] for {kindness}
      [Thanks|Thank you] [to {name}|] [and|&] [the whole team|all the staff|everyone at {place}|the volunteers]. {good}. {love}
      [Got|We got|I got] [an answer|the appointment|the ramp|the crossing|the grant|my benefits back] [today|{day}|] [thanks to|because of] [you|{name}|your letter]. {love}
      [Can't|I can't|Cannot] thank you enough for {kindness}. {love}
      [Appreciate|I appreciate|We all appreciate|Really appreciate] {kindness}[, {name}|]. {love}
      [You didn't have to|Nobody made you] [reply|stay late|come out in the rain|help us], [but you did|and you did]. [Thank you.|Legend.|] {love}
      [Happy birthday|Happy retirement|Congratulations|Well earned rest|Merry Christmas] {name}, [and|and] thanks for {kindness} {love}`),
  },
  {
    id: 'support/admiration',
    labels: ['support'],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      You are [a|an absolute|such a|a total] {praise}[, {name}|]. {love}
      [What|That was|Such] a {good} {work}[.|!|, {name}!] {love}
      {good} {work}[, {name}|][.|!| as ever.| as always.] {love}
      [You|{name}] [smashed|nailed|aced|bossed|owned|killed|slayed] it [on {programme}|today|tonight|last night|again|]. {love}
      [Killed|Crushed|Slayed|Knocked] it [out of the park|]. {good} {work} {love}
      [Watching|Listening to|Just watched|Heard] you on {programme}. {good}. [More of this please.|So proud.|] {love}
      {name} is a {praise}. [That's it, that's the tweet.|{town} is lucky to have her.|I'll not hear otherwise.|] {love}
      [So|Very|Dead|Well] proud [of you|to call you our {role}|to have voted for you|to be your {relation}] [{name}|]. {love}
      [Finally|At last], [someone|a {role}|a politician|an expert] [who|that] [talks sense|tells the truth|answers the question|gets it|listens] [on|about] {topic}. {love}
      [My|Our] {relation} [thinks you're|says you are|calls you] {good}. [So do I.|And she's hard to please.|] {love}
      [Best|Finest|Hardest working|Most {good}] {role} [in {town}|in the country|we've ever had|going]. {love}
      You [make me|make us all|have made me] [proud to be from {town}|want to be a {role}|believe in politics again|feel seen|laugh every morning]. {love}
      [I don't|We don't] always [agree|see eye to eye] but that was {good}. [Respect.|Fair play.|Hats off.] {love}
      [Fair play|Hats off|Respect|Kudos|Chapeau|Bravo|Take a bow|Well said|Well done|Good on you|Hear hear|Nice one] [{name}|to {name}|]. {good} {work}. {love}`),
  },
  {
    id: 'support/sweary',
    labels: ['support'],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      [You're|You are|{name}, you're|She's|He's|God you're] {sweary} [{name}|and don't you forget it|]. {love}
      [Fuck|Bloody hell|Holy shit|Fucking hell|Jesus|Damn|Shit], [that was|you were|this is] [good|amazing|{good}|brilliant]. {love}
      [Fuck|Screw|Sod|Bollocks to|Stuff|Bugger] the [trolls|haters|lot of them|bots|begrudgers|papers], [you're|{name} is|she's] {good}. {love}
      [Give|You give|Go give|Go and give] ['em|them] [hell|both barrels|what for|a kicking in the debate|some stick], [{name}|girl|love|mate]! {love}
      [Don't|Never|Please don't] let the [bastards|buggers|fuckers|gits|wankers|idiots] [grind you down|get you down|win|silence you|scare you off]. {love}
      [Nolite te bastardes carborundorum|Illegitimi non carborundum|Sod 'em], [{name}|friend|pal]. {love}
      [Absolutely|Completely] [fucking|bloody|chuffing] [nailed|smashed|bossed] it [{name}|on {programme}|tonight]. {love}
      [Hell|Fuck|Shit] [yes|yeah|yes {name}|yeah!] {love}
      [Kick|You kicked|Go kick|Off you go and kick] [arse|ass|some arse|butt] [{name}|on {day}|in there|on {programme}]. {love}
      {name} [doesn't give a|gives zero] [shit|fuck|toss|monkey's] what the [trolls|tabloids] say [and that's why we love her|and I'm here for it]. {love}
      [That|Your] [speech|clip|answer] [was the tits|was the bollocks|gave me fucking goosebumps|had me crying, damn you|was sick|was filthy good|slapped]. {love}
      [Tough|Hard|Stubborn|Badass|Ballsy|Bolshy|Kick-arse|Fearless] [cow|bitch|bastard|sod|bugger|woman], [our {name}|you are] and [I love it|we love you for it|thank God]. {love}
      [Mad|Crazy|Wicked|Insane|Filthy|Ridiculous] [skills|work|courage|energy] [that|, {name}|]. [Legend.|Bloody legend.|] {love}
      [Get|Fucking get|Bloody get] in! [You did it|We won|{topic} is sorted|The vote passed]. {sweary}. {love}
      You [utter|absolute|complete|total|beautiful] [legend|star|hero|badass|bloody wonder|fucking queen|diamond]. {love}`),
  },
  {
    id: 'support/solidarity',
    labels: ['support'],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [Solidarity|Sending solidarity|Sending love|Sending strength|Much love|Big love|In solidarity] [from {town}|to you|, {name}|to you and your {relation}|with all {role}s|]. {love}
      [We're|We are|I'm|{town} is|So many of us are|The whole ward is] [with you|behind you|right behind you|on your side|standing with you][, {name}|]. {love}
      [Stay strong|Keep going|Keep fighting|Keep talking|Keep shining|Hang in there|Chin up|Head up|Hold your nerve|Don't stop] [{name}|]. [You're {good}.|You've got this.|More agree than you think.|] {love}
      [Ignore|Block|Mute|Don't mind|Pay no attention to|Rise above] [the trolls|the haters|them|that lot|the noise|the bots|the nasty comments]. [You're {good}.|Most of us love you.|We need you.|] {love}
      [Sorry|So sorry|I'm sorry] you're [getting|having to put up with|facing|going through] [this|such abuse|all that hate|threats|this pile-on]. [You don't deserve it.|We see you.|] {love}
      [You|{name}] [don't|doesn't] deserve [any of this|this|the abuse|the hate|that]. [{good}.|Thank you for {kindness}.|] {love}
      I [stand|march|vote] with {name}. {love} [{hashtag}|]
      [Take|Please take|Go and take] [care|a break|care of yourself|all the time you need][, {name}|]. [We'll be here.|You've earned it.|] {love}
      [Hope|I hope|Really hope] [you're OK|you're alright|your family are OK|you feel better soon|it goes well {day}|they find who did it]. {love}
      [Whatever|No matter what] [they|the papers|{paper}|{otherHandle}] [say|says|write|writes|think], [you're|you are] {good}. {love}
      For every [troll|nasty message|hater] there are [{n}|hundreds|thousands] of us who [love|value|support|are grateful for] what you do. {love}
      [Reported|I've reported|Have reported] [that|them|the threats|those accounts]. [Keep safe|Look after yourself|You're not alone][, {name}|]. {love}
      [You|You will] [won't|never] walk alone [{name}|in {town}|]. {love}
      [Deep breath|Kettle on|Cup of tea|Log off for the night], {name}. [Tomorrow is another day.|You did {good} work.|We've got your back.] {love}`),
  },
  {
    id: 'support/agreement',
    labels: ['support'],
    direction: null,
    slots,
    templates: lines(`
      [Agreed|Totally agree|Couldn't agree more|100% this|This, all day|Exactly|Precisely|Absolutely|So true|Amen|Preach|Spot on|Nailed it|Yes yes yes|Bang on]. [{good} {work}.|Thank you.|{name} gets it.|] {love}
      [I agree|We agree|I'm] with {name} [on|about] {topic}. [{good}.|It takes guts.|] {love}
      [You|{name}] [were|was|are] right [about|on] {topic} [all along|from the start|in {year}|]. [Thank you for {kindness}.|] {love}
      [Got|You've got|You have] my [vote|full support|backing|signature] [on {topic}|in {month}|, {name}|]. {love}
      [Signed|Shared|Donated|Done|Retweeted|Emailed my MP|Joined today]. [Good luck|Keep going|{good} campaign] [{name}|]. {love}
      [Please|Can you please] [run again|stand for leader|be PM|come to {town}|clone yourself|never retire], {name}. {love}
      [More|We need more|The world needs more] [people|{role}s|MPs|women|voices] like you[, {name}|]. {love}
      [Voting|I'll be voting|My whole family is voting] for you [in {month}|on {day}|again]. [{good}.|] {love}
      [Thank goodness|Thank God|Thank heaven|Lucky we have|Glad there's] [for|] [someone|somebody] [like you|speaking up on {topic}|with sense]. {love}
      [Go|Go on|Come on|Get in|Onwards|Forza] {name}[!|!!|] {love}`),
  },
  {
    id: 'support/defends-against-critics',
    labels: ['support'],
    direction: null,
    slots,
    templates: lines(`
      [Leave|Just leave] {name} alone, [she's|he's] [doing {good} work|a {praise}|human]. {love}
      {otherHandle} [She's|He's|{name} is] a {praise} and [you know it|{town} knows it|that's a fact]. {love}
      {otherHandle} [Have you met|You've never met] {name}? [{good} {role}.|I have. {good}.|] {love}
      [If|When] {otherHandle} has done {n} years [on the wards|in {town}|of night shifts] [then|maybe] [I'll listen|he can talk]. {name} is {good}.
      [Proud|Happy|Glad] to [call|have] {name} [my friend|as our {role}|on our side]. [Attack her and you attack all of us.|] {love}
      [Say|Think] what you like about {party}, {name} is a {praise}. {love}
      {otherHandle} {name} [saved|helped|fed|housed|taught] [my {relation}|half of {town}|hundreds of people]. [And you?|What have you done?|Be kind.] {love}
      [Jealous|They're only jealous|They fear you|They hate it] because you [speak the truth|get things done|are {good}]. {love}
      [Haters|Trolls|They] [gonna hate|will be trolls|can't stand] [it|]. {name} [rises|shines|carries on|wins] anyway. {love}
      [You must be|They must be] doing something right[, {name}|] if [that lot|{paper}|the trolls] are [cross|frothing|upset]. {love}`),
  },
  {
    id: 'support/little-things',
    labels: ['support'],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [Baked|I baked|Made] you a [cake|pie|batch of scones] [for the surgery|for {day}|]. [You deserve it.|Small thanks.|] {love}
      [Saw|I saw|Spotted] you [in|at] {place} and was too shy to say: {good} {work}. {love}
      [Put|We've put|I put] your [poster|sign|leaflet] in [our|the] window in {town}. {love}
      [My|Our] [little one|class|scout group|{relation}] drew [you|a picture of you]. {good} [role model|{role}]. {love}
      [Raised|Raising] a glass [to|for] {name} [tonight|, {n} years of service|]. {love}
      [Day|Week] made. {name} [replied|came|waved|spoke]. {love}
      [Still|I'm still] [thinking about|crying at|smiling about] your {work}. {love}
      [10/10|11 out of 10|Five stars|A plus|Gold star], {name}. No notes. {love}
      Not all heroes wear capes. [Some|One] [wears|wear] [scrubs|a lanyard|sensible shoes]. {love}
      [You were|{name} was] the [only one|first] to [ask|visit|notice|ring back] when my {relation} [died|was ill|lost the house]. I [remember|won't forget]. {love}`),
  },
  {
    id: 'support/sweary-held-back',
    labels: ['support'],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [Mate|Pal|Sister|Babe|Lads], that {work} was {sweary}. [I'm in bits.|Chills.|] {love}
      [Tell|You tell] them where to [stick|shove] it, {name}. {love}
      [Bugger me|Blimey|Christ alive|Strewth], [someone with a spine|a {role} with guts|honesty on {programme}]. [More please.|] {love}
      [Arse|Shite|Balls] to the critics. {good}, {name}. {love}
      Took no [shit|crap|prisoners], [did she|did you]. {good} {work}. {love}
      [Crying|Screaming|Dying|Dead] at your reply. [Savage|Brutal|Deadly|Lethal], [and|but] {good}. {love}
      That's how you fucking do it, [folks|{name}|people]. {love}
      [Who knew|Since when could] a {role} be this [badass|bloody funny|shit hot]? {love}
      You've got bigger [balls|ovaries|cojones] than [the cabinet|all of {party}|the lot of them], {name}. {love}`),
  },
];
