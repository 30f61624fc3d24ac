import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Swearing at someone. Swearing about things, or for emphasis, is not meant. */
export const profanityTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      (fuck|f|fck|fuk|phuck) (you|u|ya|yous|yourself|yourselves|urself|ye|y'all|yall|off you|off and die|right off|the (fuck|hell|) off|her|him|them all|off bitch|off cunt|your (mother|mum|mom|family|feelings|self|opinion|life|vaccine|couch|bitch|ass))
      (fuckyou|fuckoff|fuckyourself|gofuckyourself|gtfo|getfucked|eatshit|fuckyall|fuku|fku|foad)
      (go|get|please|kindly|just|can|you can|should) (and|) (get|) (fuck|fucked|shag|screw) (yourself|urself|yourselves|off|your (mother|mum|self|hand)|bitch|cunt|you)
      (get|go get|hope (you|she|he) (get|gets)|you can get) (fucked|to fuck|tae fuck|stuffed|bent|rammed)
      (eat|eats|eating) (a bag of|a|my) (shit|dicks|dick|arse|ass|bag of dicks)
      (eat shit|suck a dick|suck my (dick|cock|balls)|suck a cock|lick my (arse|ass|balls|butt|butthole)|kiss my (arse|ass|butt|fat arse|hairy arse)|bite me bitch|up yours|shove it up your|stick it up your|ram it up your|shove (it|that|your *2) (up|where) (your|ur|yer|the sun)|stick (it|that|your *2) (up|where) (your|ur|yer|the sun))
      (shut the (fuck|hell|f) up|stfu|shut (your|ya|yer|ur) fucking (mouth|gob|trap|face|hole)|shut the front door you)
      (you|u|ya|ye) (absolute|utter|total|complete|fucking|lying|stupid|little|sad|pathetic|fat|ugly|old|vile|dirty|filthy|nasty|evil|thick|dumb|massive|smug|miserable|ignorant|) (piece of shit|cunt|cunts|bastard|bastards|fucker|fuckers|motherfucker|shit|shits|shite|prick|pricks|twat|twats|wanker|wankers|dickhead|dickheads|arsehole|asshole|assholes|bellend|knobhead|bitch|bitches|shithead|dipshit|dick|cock|slag|slut|whore|cocksucker|cocksuckers|tosser|fuckwit|fuckface|dumbass|arse|ass|pussy|knob|pos|sack of shit)
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (fuck|piss|sod|bugger) off (you|back|to|and|with|out|then|bitch|love|now|mate|hun|troll|please|loser|nazi|racist|tory|lefty|liar|grifter|already|bot|darling|dickhead|idiot|moron|cunt|twat|wanker|home|forever|grandad|boomer|)
      (you|your|ur|ya|youre|you 're|shes a|she 's a|hes a|he 's a|she is a|he is a|they 're|this|these|those|what a|such a|another|the|that) (are|a|such a|all|is a|is such a|) (fucking|fuckin|fking|effing|f-ing|motherfucking|bloody) (<foul>|disgrace|idiots|disgusting|pathetic|melt|prat|numpty|stupid|thick|weirdo|freak|psycho|nutter|lunatic|twit|clueless|mental|bell end|bellend|retards|hypocrites|witch|troll|trolls|animal|vermin|nobody|nonce|disease|rat|snake|worm|sheep|pig|racist|nazi|fascist|traitor|criminal|dumbass|shitbag|scumbag|useless|moronic|evil|vile|arseholes|embarrassment|charlatan)
      (fucking|fuckin|fking|effing) (idiot|idiots|moron|morons|liar|liars|cunt|cunts|bitch|bitches|bastard|bastards|twat|twats|prick|pricks|muppet|clown|clowns|wanker|wankers|tosser|coward|cow|hag|whore|slut|fraud|grifter|scum|arsehole|arseholes|asshole|assholes|dickhead|dickheads|loser|losers|hypocrite|retard|retards|knob|imbecile|crook|shill|quack|bellend|hypocrites|disgrace|scumbag|scumbags|nazi|racist|racists|pig|pigs|traitor|dumbass|dumbasses|witch|troll|trolls|nonce|peasant|peasants)
      (full of|talking|talk|talks|spouting|spewing|chatting|speaking|talked) (absolute|utter|total|complete|pure|nothing but|such|) (shit|shite|bollocks|bullshit|crap|bull) (you|love|again|as usual|mate|woman|as always|hun|pal|bitch|about|out of|on here|)
      (piece|pieces|sack|sacks|bag|pile|lump) of (fucking|absolute|human|lying|worthless|) (shit|shite|crap)
      (your|ur|yer) (fucking|shitty|shit|bullshit|shite|crappy) (mouth|face|opinion|opinions|book|head|article|advice|tweets|tweet|policies|policy|lies|life|attitude|vaccine|vaccines|jab|mind|business|ass|arse|phone|government|agenda|masks|mask|science|party|country|mother|mum|family|job|hospital|campaign|research)
      (what|who) the (fuck|fck|hell fuck) (is wrong with|is the matter with|do) (you|u|her|him) (think|know|)
      (son|sons) of (a|) (bitch|bitches|whore|cunt)
      (cocksucker|cocksuckers|motherfucker|motherfuckers|mother fucker|mother fuckers|mutha fucker|cunt face|cuntface|fuckface|twatface|dickface|shitface|bitch ass|bitchass|punk ass bitch|bitch please|fuck (this|that|these|those) (guy|woman|man|bitch|cunt|clown|idiot|people|doctor|lot|bastard|prick|twat|dude|girl|lady|hag|witch|grifter|liar))
      (screw|stuff|bollocks to|sod|balls to|eff) (you|u) (and|you|bitch|all|too|lot|then|mate|love|then)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (fuck|screw) (all of you|the lot of you|the (tories|bbc|government|labour|nhs|trolls|haters|antivaxxers|left|right|police|media|who)|trump|biden|boris|farage|starmer|everyone who|anyone who|israel|islam|muslims|jews|women|men|you)
      (kiss|lick|suck) (my|deez) (arse|ass|balls|nuts|butt|bollocks)
      (bullshit|bullshitter|bullshitting|bull shit) (from you|you|merchant|artist|again from|love)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (dont|do not|never|no one can|nobody can|cant|wont|didnt|doesnt) (fuck|screw|piss) (you|u|yourself|around)
      (fuck|fucks|fucked|fucking) (you|u) (up|over|around|raw|good|hard)
      (holy|no|oh|what the|who the|how the|why the|where the|when the|as|give a|gives a|gave a|given a|two|flying|like) (fuck|shit|fucking)
      (fuck|f) (you|u) (cancer|covid|2020|2021|2022|2023|2024|alarm clock|monday|monday morning|winter|brain|depression|autocorrect|iphone|twitter|elon|rain|hayfever|endometriosis|anxiety)
      (fuck off) (cancer|covid|winter|already winter|thats (amazing|brilliant|huge)|no way|really|rain)
    `),
  },
];
