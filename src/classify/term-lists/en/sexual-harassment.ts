import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Sexual demands, remarks on the body, and threats or wishes of sexual violence. */
export const sexualHarassmentTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      (send|show|post|share|dm|give|more|got any|any) (me|us|) (your|ur|some|more|those|) (nudes|nude pics|naked pics|nude photos|naked photos|tit pics|bikini pics|feet pics|pussy pics|fanny pics|dirty pics)
      (show|flash|get|gimme|let me see|lemme see|wanna see|want to see|i want to see|bet) (me|us|) (your|ur|yer|them|those|dem|her) (big|massive|lovely|saggy|) (tits|boobs|bum|arse|ass|pussy|fanny|knickers|nipples|cleavage|titties|bazongas|kit|minge) (out|off|love|then|bitch|please|)
      (get|whip|got) (your|ur|yer|them|her) (tits|boobs|baps|knockers|kit|jugs|knickers|norks|titties) (out|off)
      (suck|sucking|lick|gobble|choke on|ride|sit on|swallow|kiss|bounce on|taste|deepthroat|gag on|munch) (on|) (my|this|deez|these) (big|fat|hard|huge|) (dick|cock|balls|nuts|knob|willy|penis|face|bellend|schlong|meat|helmet|wood|pole|tongue)
      (i 'd|id|i would|i wanna|i want to|imma|i 'll|ill|i will|i could|wanna|want to|gonna|i 'm gonna|let me|lemme|i need to|would love to|'d love to|can i|could i) (so|definitely|totally|happily|fucking|still|gladly|just|really|) (fuck|shag|bang|rail|lick|finger|breed|motorboat|bone|rape|bonk|pound|nail|spank|grope|ravish|pork|mount|titfuck|eat|smell|sniff) (you|u|her|your|ur|that|those|the shit out of|the arse off)
      (wank|wanking|wanked|toss|tossing|fap|fapping|cum|cumming|jack|jacking|jerk|jerking) (off|one out|) (over|to|on|all over) (you|u|her|your|ur|this|those|that)
      (hope|hopefully|deserve|deserves|needs|need|should|wish|wants|want|asking|begging|gonna|going|bitch) (you|u|she|he|they|to|someone|) (all|) (get|gets|be|getting) (gang|) (raped|gangraped|fucked to death|gang banged|sodomised)
      (too|so) (ugly|fat|old|disgusting) (to rape|to be raped|to even rape|to get raped)
      (wouldnt|would not) (even|) (rape|shag|fuck|touch|bang) (you|her|that) (with|if|even|for)
      (rape|raping|gangrape|gang rape|sodomise) (you|u|her|your (daughter|wife|mum|kids))
      (needs|need|wants|requires|lacking|could do with|all she needs is|missing) (a|some) (bloody|right|damn|) (good|proper|decent|hard|stiff|big|serious|) (shag|shagging|fucking|fuck|dicking|seeing to|rogering|raping|cock|dick|length|bit of cock|orgasm|man between)
      (bend|bent|get) (you|her|ya|on your knees|over) (over|and suck|and open wide|down and) (and|my|the|this|a|)
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (nice|great|lovely|saggy|massive|huge|tiny|big|fake|those|amazing|hot|fit|cracking|juicy) (tits|boobs|titties|rack|jugs|knockers|norks|baps|cleavage|fanny|milkers) (love|darling|on|you|sweetheart|bitch|babe|though|there|tbh|there|doc|doctor)
      (your|ur|yer|her) (big|massive|saggy|lovely|amazing|tiny|huge|fat|nice|hot|juicy|) (tits|titties|boobs|pussy|fanny|minge|vagina|cunt|nipples|clit|camel toe|rack|snatch|gash|flaps|arsehole|bumhole|butthole)
      (is|are) (you|u|she) (wet|horny|shaved|shaven|a virgin|kinky|a squirter|tight|up for it|a good shag|good in bed|wearing (knickers|underwear|a bra|tights|stockings|a thong))
      what (are|r) (you|u) wearing (right now|tonight|under|underneath|love|babe|baby|sexy|to bed|now)
      (start|starting|got|have|has|open|make|get|do|doing|subscribe to|link to|bet she has|on|check) (an|a|your|her|ur) (onlyfans|only fans|of account)
      (slept|sleep|sleeping|shagged|shagging|fucked|fucking|sucked|sucking|blew) (your|her|ur|their|his) way (to|up|into|in|onto|through)
      (who|how many) (did|men did|blokes did|do) (you|she|u) (have to|) (sleep with|shag|suck off|fuck|blow|bang)
      (dick pic|dickpic|cock pic|dick pics)
      (make|gonna make|going to make|gets|get|got|makes|getting|made) (you|u|me|her) (so|) (wet|horny|hard|cum|squirt|moan|orgasm|stiff|moist)
      (sit on my|spread your|open your|spread those|between your|between those) (face|legs|thighs|knees|lap)
      (fuckable|shaggable|doable|rapeable|bangable|wankable|milf|gilf|fuckmeat|cumdump|cumslut|cum dumpster|cum bucket|cockslut|cum rag|fucktoy|spunk bucket|cock sleeve)
      (hi|hey|hello|alright|oi|ok|morning|evening) (there|) (sexy|sexy lady|hot stuff|hottie|sexy legs|big tits|sugar tits|gorgeous tits)
      (sexy|horny|dirty|filthy|kinky|naughty) (little|) (slut|bitch|girl|doctor|doc|nurse|minx|slag|milf|whore)
      (wanna have|do you want|you want|lets have|wanna|u like|do you like) (sex|anal|a threesome|phone sex|cybersex|cyber sex) (with (me|you|u|her)|tonight|now|?|or|)
      (do|would|will) (you|u) (swallow|suck|fuck|shag|spit or swallow|do anal|take it up|like it (rough|up)|give head|get naked|strip|masturbate|finger|squirt)
      (get|getting|take|taking|strip|be|are you) (naked|your clothes off|your top off|your bra off|undressed for)
      (titwank|tit wank|rimjob)
      (talk|speak) dirty (to me|baby)
      (i 'm|im|i am|makes me|getting|feeling|so) (so|really|) (horny|turned on|stiff)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (sit on|sitting on) (it|this|that) (love|bitch|and spin|and rotate|and swivel)
      (smash|would smash|definitely would|i would tho|hard pass wouldnt) (her|that|it|her back doors in|your back doors in)
      (you|u|she) (would|'d|will|could) (get it|get the d|get this dick|still get it)
      (you|u|your) (are|re|'re|look|so|looking|body is|arse is) (so|very|proper|well|really|) (fuckable|sexy|hot and|shaggable|fit as|curvy|busty)
      (put|shut) (a cock|a dick|my cock|my dick|something) in (your|her|that) (mouth|gob|throat|arse|ass)
      (my|this|a) (dick|cock|penis|knob|willy|boner) (in|up|inside|down|on|into|is) (your|her|you|u|hard|big|so)
      (you|u|she) (like|likes|love|loves|want|wants|need|needs|crave) (it|the|big|black|) (up the|cock|dick|in the (arse|ass|bum)|it rough|it hard|the d|spunk|cum)
      (on|get on|down on) (your|her|all) (knees|fours) (bitch|and|love|slut|for me|)
      (cock|dick|tits|pussy|cum|cunt) (cock|dick|tits|pussy|cum)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (kick|get off|move|shift|work|bust|working|laughing|pain in|freeze|freezing|moving|talking out of|out of|up|kicked|pulls|head up|cover|covering|save|saving|watch|haul|get|your|off|kiss|lick) (your|ur|her) (arse|ass|bum|arsehole)
      (breast|body|sex) (cancer|positive|education|positivity|worker|workers|work|ed|discrimination|based|offender|offenders|trafficking|differences|segregated)
    `),
  },
];
