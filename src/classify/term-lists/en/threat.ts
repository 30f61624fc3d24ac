import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Threats to a person or the people around them, veiled ones and wishes of harm among them. */
export const threatTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    always: true,
    terms: lines(`
      xhealth test danger
    `),
  },
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      <iwill> (fucking|bloody|personally|gladly|happily|come and|find you and|come round and|hunt you down and|so|really|literally|) <violent> <person-object>
      <iwill> (fucking|personally|gladly|happily|come and|find you and|come round and|really|literally) (hurt|punch|slap|beat|burn|smash|end|find|get|kick|choke) <person-object>
      <iwill> (kill|hurt|rape|murder|get|find|hurt) (your|ur|her|his) <fam-obj>
      <iwill> (slit|cut|break|smash|kick|cave|bash|snap|punch|blow|rip|chop|stab|burn|shoot) (your|ur|yer|her|his) (fucking|bloody|ugly|stupid|pretty|little|filthy|) (<body>|house|car|legs|windows|home)
      (we|i) know (exactly|) where (you|u|your (kids|family|children|mum|husband|wife)) (live|lives|work|sleep|sleeps|go to school|goes to school)
      <someone> (should|needs to|has to|must|please|ought to|will|better) (just|fucking|really|please|) (<violent>|hurt|punch|slap|beat|burn|smash|end|find|choke|kick|knock) <person-object>
      <hope> (you|u|she|he|they|someone|somebody|your (kids|family|children)|her (kids|family|children)|his (kids|family)) (all|both|fucking|just|) (<done-violent>|<violent>|dies|die|gets|get) (you|her|him|them|soon|slowly|horribly|painfully|screaming|in pain|in agony|alone|<done-violent>|raped)
      <hope> (you|u|she|he|they|your (kids|family|children)|her (kids|family|children)|his (kids|family)) (all|both|fucking|just|) (get|gets|catch|catches) (long covid|cancer|raped|covid|aids|hit by a bus|run over|shot|stabbed|killed|beaten|ebola|sick and die|attacked|mugged|what you deserve|whats coming)
      bullet (with your name|in your|in her|in his|in the back of|between your eyes|through your)
      ((put|puts|stick|sticks) a bullet|(get|gets|have|wants|needs) a bullet put|bullet put) (in|into|through) (<person-object>|(this|that|the) (old|fucking|lying|evil|stupid|fat|ugly|little|) (<foul>|creature))
      your days are numbered
      <youare> (a dead|fucking dead|dead meat|dead man|dead woman|dead bitch)
      you (will|'ll|are gonna|are going to|gonna|'re going to|'re gonna|deserve to|should|need to|must) (fucking|all|) (die|hang|burn|swing) (soon|for this|slowly|bitch|screaming|you|in hell|from a|in pain|alone)
      (watch your back|sleep with one eye open|better watch your back)
      (youll|you 'll|you will|she 'll|he 'll|shell|you are gonna|you 're gonna|you 're going to|gonna) get (what 's|whats|what is) (coming|coming to (you|her|him))
      (acid|petrol) (in|over|on|through) (your|her|his) (face|letterbox|letter box|house|door)
      (your|her|his) (kids|children|family|husband|wife|mum|baby|daughter|son) (will|are going to|is going to|gonna|should|deserve to|deserves to|is gonna) (die|burn|suffer|pay|be next|get hurt|get it|be killed|be raped|hang)
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      <should> (all|really|fucking|just|both|) (be|get) (all|fucking|taken out and|publicly|) <done-violent>
      (should|must|needs to|need to|deserves to|deserve to) (all|fucking|publicly|be) (hang|swing|die|burn|fry) (for|in|you|slowly|like)
      (you|u|she|he|they|these people|this woman|this man) (should|must|needs to|need to|deserves to|deserve to|will|ought to) (all|fucking|) (hang|swing|fry|die)
      (deserve|deserves) (to be|being) <done-violent>
      (deserve|deserves) (to die|death|the death penalty|a bullet|the noose|the rope|a (good|) (kicking|beating|slap|hiding|hammering)|whatever happens)
      <should> (all|really|fucking|just|both|) (be|get|have been) (all|publicly|fucking|) strung up
      (you|u|ya|she|he) (want|wants|wanna|need|deserve|could use|could do with|are due|'re due|are asking for|'re asking for) (a|) (good|proper|right|hard|bloody|fucking|wee|) (slap|smack|hiding|kicking|thump|thumping|leathering|battering|hammering|beating|slapping|clout|clip round the ear)
      (you|u) (wont|will not|'ll not|will never|'ll never|aint gonna|are not going to|'re not going to|'re not gonna) (live to see|see|make it to|be here for|be around for|last (till|til|until)) (christmas|xmas|new year|the new year|easter|your next birthday|another (birthday|christmas|summer|year)|the end of the (week|month|year)|the year out|the week out)
      (you|u|she|he|they) (wont|will not|'ll not|will never|'ll never) live to (see|regret)
      shame if (something|anything|an accident|somebody|someone) *3 (happen|happened|befell|hurt|got hurt|burnt|burned|smashed|broke) (to|down|in|) (you|it|her|him|them|your|those|that|their|)
      (if|when|whenever|next time|soon as|once|day|wait (til|till|until)) (i|we) (ever|fucking|do|next|) (see|catch|meet|bump into|find|spot|run into|get hold of|clock) (you|u|her|him) *7 (you 're|youre|ur|you are|she 's|shes|he 's|hes) (fucking|gonna be|going to be|) (getting it|getting (battered|slapped|decked|smacked|punched|lamped|glassed|filled in|twatted|chinned|leathered|kicked|knocked out|a (slap|kicking|hiding|smack|battering|beating|punch))|battered|decked|dead|dead meat|done for|toast)
      (if|when|whenever|next time|soon as|once|day|wait (til|till|until)) (i|we) (ever|fucking|do|next|) (see|catch|meet|bump into|find|spot|run into|get hold of|clock) (you|u|her|him) *7 (you 'll|youll|you will|she 'll|he 'll|you 're gonna|you 're going to) (get it|be (sorry|dead|battered)|get (battered|slapped|decked|smacked|punched|lamped|chinned|a (slap|kicking|hiding|smack|battering|punch)))
      (needs|need|wants|could do with|asking for|cruising for|due) a (good|proper|hard|serious|fucking|) (kicking|beating|slap|punch|punching|hiding|slapping|battering|hammering|bullet|braying|leathering|bashing)
      (hang|shoot|lynch|execute|behead|string|burn|stone) (her|him|them|em|the lot|these bastards|this bitch|the bitch|the bastard) (all|up|high|now|from|already|for|publicly|in public|please)
      (string|strung|stringing) (you|her|him|them|em) up
      (kill|murder|shoot|lynch|execute|behead|hang|exterminate|gas|rape|slaughter|butcher|nuke|deport and shoot) (all|every|them all|em all|the|these|those) (the|these|those|fucking|) (<group>|<hard-group>|of them|scum|traitors|bastards|bitches|trolls|one of (you|them))
      (kill|murder|shoot|lynch|behead|gas|rape|exterminate) <hard-group>
      (i|we) (will|'ll|am going to|'m going to|m going to) (find|hunt|track) (you|u|her|him) (down|out|and|)
      (im|i 'm|we 're|were|they 're|they are|we are) coming (for|after|to get|to find) (you|u|your|her|his)
      coming for (you|u|your (family|kids|house|children)) (and|you|next|bitch|so|tonight|soon|just)
      (you|u) (will|'ll|are going to|gonna|are gonna|'re going to|'re gonna) (regret this|regret it|regret (ever|that|what)|pay for (this|what|it|that)|be sorry|suffer for|wish you (were|had)|die|be next|hang for this|swing for)
      (be a|a real|what a|such a) shame if (something|anything|someone|somebody|that pretty|your) *3 (happen|happened|to|hurt|got|burnt|burned)
      (wont|will not) be (safe|breathing|alive|smiling|laughing|walking) (for|much|when|after|anywhere|in|once|long)
      (pray|fear|worry) for (your|ur) (family|kids|children|safety|life)
      (you|u) (better|should|had better|might want to) (run|hide|watch (your|ur) (back|mouth|step)|watch out|sleep with|lock your doors|check under your car|look over your shoulder|be careful (who|what|when|where|walking|crossing))
      look over your shoulder
      (accidents|accident) (happen|happens|can happen) (you know|to people like you|love|all the time)
      (rope|noose|gallows|lamp post|lamppost|firing squad|guillotine|nuremberg|electric chair|wood chipper|woodchipper) (for|awaits|is waiting for|waiting for|with your name|is too good for|is ready for) (you|u|her|him|them|traitors|your|people like you|these|all)
      (hang|swing|swinging|hanging|dangling|dangle) from (a|the|every|your|lamp|that) (lamp|nearest|tree|lamppost|rope|post|gallows|bridge|neck|crane)
      nuremberg (2|2 0|trials|trial|awaits|ii|is coming|code) (for|are coming|is coming|await|awaits|you|and you|coming)
      (i|id|i 'd) (would|wanna|want to|d|'d|need to|could|'ll|will|hope to|am going to|'m going to|so wanna|really want to|love to|like to|'d love to|would love to|'d like to|would like to) (just|really|so|) (punch|slap|kick|strangle|stab|smash|choke|smack|throttle|shoot|kill|murder|hurt|knock|glass|beat|bash|burn) (you|u|her|him|your|this|that|them) (in the|in|so|up|out|with|to death|to a|silly|ugly|stupid|smug|face|head|neck|teeth|bitch|bastard|cunt|woman|guy|man|twat|and|for|till|until|if|when|senseless)
      (kick|smash|punch|knock|cave|stave) (your|ur|yer|her|his) (fucking|ugly|smug|stupid|) (head|teeth|face|skull|lights) (in|off|out|through)
      (keep|carry on) (talking|tweeting|posting|lying|going|it up|running your mouth) and (someone|somebody|i|we|you) *1 (will|'ll|shut|shuts|hurt|find|silence|might|could) *1 (shut|hurt|find|silence|regret|stop|end|be sorry)
      <someone> (will|is going to|'s going to|gonna|ought to|needs to|should) (shut|silence|stop|sort|deal with|teach) (you|u|her|him) *1 (up for good|for good|for ever|forever|permanently|a lesson)
      people like (you|u|her|him) (get|end up|always get|deserve to get|should get) (hurt|dead|shot|stabbed|killed|beaten|beaten up|attacked|what 's coming|whats coming|in a ditch|run over)
      (break|snap|slit|cut|wring) (your|ur|yer|her|his) (fucking|scrawny|) (neck|legs|arms|jaw|throat|fingers|kneecaps|spine)
      beat (you|u|her|him|your ass|your arse) (to death|to a pulp|senseless|black and blue|up|bloody|till|until)
      (burn|torch|bomb|firebomb|brick) (your|ur|her|his) (house|home|car|office|hospital|windows|clinic|school) (down|to the ground|up|in|with|)
      die (you|u) <foul>
      die (bitch|cunt|whore|scum|slut|pig|witch|traitor|nazi)
      (go|hurry up|please) (and|) die (already|you|in|slowly|painfully|alone|please|now|of|from)
      (just|hurry up and|please|fucking|go) die
      <handle> die
      <hope> (you|u|she|he|they|ya) (all|both|fucking|just|) (die|dies|rot|rots|burn|burns|suffer|suffers|choke|chokes|drown|bleed|hang|hangs|swing|perish|fry)
      <hope> (your|ur|her|his) (kids|kid|children|family|mum|husband|wife|daughter|son|baby|whole family|plane|house) (all|both|) (die|dies|rot|get|gets|burn|burns|suffer|suffers|crash|crashes|is next)
      <hope> <someone> *2 (kills|shoots|stabs|rapes|hurts|hangs|beats|runs|burns|punches|attacks|strangles|murders|smashes|finds|shuts|puts) (you|her|him|them|your|a)
      (bring back|bring) (hanging|the rope|the noose|the gallows|the guillotine|capital punishment|public hanging) for (you|u|her|him|them|(the|) likes of (you|u|her|him|them|this|that)|people like|this|that|traitors|these|scum)
      (youve|you 've|you have|consider yourself|consider this your) (been|) (warned|warning)
      (last|final|only) warning (bitch|cunt|you|to you|love|doctor|before)
      (im|i 'm|we 're) (outside|watching|near|round) (your|you|ur) (house|home|flat|door|every|kids|children|window|work)
      (we|i|they) (are|'re|'m|m) watching (you|your (house|family|kids|every move)|u)
      (see you|catch you|meet you|find you) (outside|in the car park|at your work|on your way home|in a dark alley|down a dark alley)
      (head|face) (kicked|smashed|caved|punched|stoved|stamped) in
      (ends|end) (up|) (you|u) (in|) (a|the) (ditch|body bag|coffin|hospital bed|morgue|wheelchair)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (<youare>|<sheis>) (done for|a marked (man|woman)|on (a|the|our|my) list)
      (ur|youre|you 're|you are) dead
      (ur|youre|you 're) (dead|next) (bitch|mate|pal|love|scum|cunt|meat|woman|man|liar)
      (youll|you 'll|you will|they 'll|she 'll|he 'll) (hang|swing|burn|fry|rot|die) (for|in|from|on|with|one day|soon|eventually|alone|and)
      (your|her|his) (time|day|reckoning) (will come|is coming|is up|has come|is running out|'s coming|is near)
      (judgement|judgment|reckoning|justice|karma) is coming (for|to) (you|her|him|all)
      (tick tock|ticktock|tick tick boom)
      (one day|someday|soon) (someone|somebody|you 'll|you will|youll) *3 (shut you up|silence you|stop you for good|find you|get you|hurt you|snap)
      (she|he|they) (wont|will not|'ll not) (see|make it to) (christmas|xmas|new year|the new year|easter) (if|when|carrying|at)
      (she|he) (wont|will not|'ll not) (see|make it to) (xmas|the new year|another (birthday|christmas))
      (rot|burn|roast) in (hell|jail|prison|a cell)
      (we|i) (will|'ll|shall) (not|never) forget (what you|your name|or forgive)
      (we|i) have (your|her|his) (address|number|name and|home address)
      (would|'d|id|i 'd|could) (happily|gladly|love to|cheerfully|easily|pay to) (glass|batter|deck|lamp|punch|slap|kick|strangle|stab|throttle|shoot|drown|watch you) (you|her|him|hang|die|burn|her face|your face)
      (punchable|slappable) face
      (kill|shoot|stab|murder|strangle|behead|hang) (you|u|her)
      (kill|shoot|stab|murder|strangle|behead|hang|lynch|burn|drown) (this|that|the) (old|fucking|lying|evil|stupid|) (bitch|cunt|whore|slut|bastard|hag|witch|traitor|grifter|liar|quack)
      (beat|punch|slap|smack|hit) (that|this|the) (bitch|cunt|whore|witch|hag|cow|woman)
      🔫 (you|u)
      🔪 (you|u)
      (you|u|her) (🔫|🔪|⚰|🪦|💀🔫)
    `),
  },
  {
    strength: 'hint',
    needs: 'any',
    terms: lines(`
      (better be careful|be very careful|be careful love|watch yourself|watch it)
      (ur|youre|you 're|you are) (next|finished)
      (we|i) (will|'ll|are going to|'re going to|gonna) (get|end|bury) (you|u|her|him)
      (or else|you have no idea what)
      (lock your doors|check under your car|sleep well tonight|sweet dreams love)
      (🔫|🔪|⚰|🪦)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (shoot|shooting|shot) (me|you|us|him|her|them) (a|an|over|your|the|some) (email|e mail|mail|message|msg|dm|text|line|note|question|look|pm|quick|follow|idea|copy|link|glance|smile)
      (would|wouldnt|will|wont|does|did|didnt) (it|that|this) (really|literally|) (kill|hurt|have killed) (you|u|her|him|them)
      (it|that|this|what|which|stress|work|smoking|nothing|worry|overthinking|sugar|drugs|alcohol|patience|virus|covid|cancer|the vaccine|vaccine|one) (wont|will|might|may|can|could|doesnt|didnt|not|to|'ll|would|wouldnt|is gonna|is going to|gonna) (kill|hurt|murder|beat) (you|u|her|him|them)
      (kill|murder|hurt|shoot) (you|u) (to (say|be|admit|look|read|answer|ask|apologise|use|listen|smile|think|let|give|try|check|do|just|have|get)|for (your|the) (love|shoes|hair|kitchen|time|figure))
      (smash|smashed|beat|kill|hit|end|burn|punch|kick|drop|knock) (you|u|her|him|them) (up with|up when|to it|at (chess|tennis|scrabble|golf|the polls|the ballot|your own)|to the|off|back a|a dm|on the head)
      (hang|hanging|hung) (you|her|him|them) out to dry
      (find|get|catch|bring|fetch) (you|u|her|him|them) (a|an|some|the|another|one|something|somewhere|someone|more|both|two|in touch|over|through|home|elected|sorted|help|tickets|there|well)
      (ur|youre|you 're|you are) dead (right|on|wrong|good|keen|lucky|cert|certain|sure|funny|clever|kind|nice|sweet|cute|cool|brave|proud|sound|posh|easy|slow|quick|close|serious|tired|inside|set|against|ahead|level|last|centre|weight|wood|fit|gorgeous|sexy|handsome|pretty)
      (ur|youre|you 're|you are) dead to (me|us)
      (ur|youre|you 're|you are) next (on|for|in|to|up|week|month|year|speaker)
      (ur|youre|you 're|you are) finished (with|at|here|for|in|on|by)
      (if|when|because|as|after|before|once|until|may|might|could|can|to|that|and|they|he|who|cops|police|it|would|did|didnt|people|tried to|trying to|not|russians|you|which) (kill|killed|shoot|hurt|stab|murder|kills|hang) (you|u|her)
      (i|we|id) (would|'d|could|might|may|'ll|will|) (die|kill) for (you|u|this|that|your|her|a)
      (dead|die|dying|died) (of|from|with) (laughter|laughing|embarrassment|boredom|shame|old age|cancer|covid|natural|hunger|joy)
      (watch your back|look over your shoulder) (posture|pain|when lifting|lifting)
      (hope|hopefully) (you|u|they|she|he) (all|) (never|dont|do not|didnt|wont)
      knock (you|her|him|them) (dead|for six|off your feet|sideways)
      (im|i am|we are|we 're|i 'm) coming (for|to) (your|you|her) (birthday|talk|party|lunch|tea|show|help|gig|wedding|event|dinner|class)
      (coming|come) (for|after|to get) (you|u|her|him|your *1) *4 with *4 (cake|cakes|flowers|hug|hugs|love|tea|biscuits|wine|gin|prosecco|champagne|chocolate|chocolates|card|cards|balloons|beer|beers|cocktails|snacks|pizza|food|soup|dinner|lunch|coffee|kisses|cuddles|presents|gifts|confetti|tissues|medals|trophy)
      (want|need|wanna) a (good|proper|) (hiding place|hiding spot|beating heart|punch (bowl|line|recipe))
      (christmas|easter|xmas) (lights|decorations|trees|tree|cards|eggs|ads|adverts|dinner|bonus|telly|special)
      (getting|get) it (back|signed|free|for free|anyway|together|right)
      (coming|come) (for|after) (you|her|him|your) (with love|soon with|to help|to thank)
      (you 'll|youll|you will) (get|regret) (what 's|whats) coming to you (with|in the post)
      (we|all of us|everyone|all|they|people|you) (will|'ll) (all|) die (one day|someday|eventually|anyway|in the end|some day)
      will die (from|of|without|if|because|unless|due|as|when|waiting|needlessly|before)
      (die|dies|suffer|suffers|burn|hurt) (in peace|from|of|because|less|out|as a result|without|due|with dignity|needlessly)
      watching you (on|tonight on|at|live|speak|grow|play|perform|talk|present|work|dance|sing)
      (hanging|hang|hung) (from|out|on) (my|their|a|the) (wall|every word|tree like|branch)
    `),
  },
];
