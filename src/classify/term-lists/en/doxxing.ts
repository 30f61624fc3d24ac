import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Helping strangers find, follow or ring a person or the people around them, or asking for help in it. */
export const doxxingTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      <someone> (got|have|has|know|knows|find|found|able to find|dig up|get|share|post|dm me) (her|his|their|your|this woman 's|this man 's) (home|personal|house|new|work|full|exact|private|mobile|) (address|phone number|mobile number|phone|postcode|workplace|car reg|number plate|home number|mobile)
      (<someone>|does anyone|do you|who|who else|we need to|we should|lets|let 's|help me|time to|any of you|can anyone|can someone|need to|trying to|gonna|going to|want to|wanna) (<knowwhere>|know|knows) (exactly|) (where|which (school|hospital|street|road|nursery|surgery|clinic|house|village|town|gym|pub|church|office)|what (school|hospital|street|road|nursery|car|surgery|house|gym|time|clinic)) (her (kids|children|daughter|son|family|mum|husband|parents|house)|his (kids|children|family|wife|house|daughter|son)|she|he|they|this woman|this man|this doctor|the bitch|this bitch|that bitch|her|his|this cunt|this person|this scumbag|this clown) *2 (live|lives|work|works|go|goes|goes to school|drive|drives|train|trains|park|parks|stay|stays|based|hang|hangs|drink|drinks|walk|walks|shop|shops|finishes|finish|drops|attend|attends|is|are|school|house)
      (she|he|they) (lives|live|works|work|is living|is staying|parks|finishes work|walks (her|his|the) dog|goes running|goes jogging|drops (her|his|the) kids|picks (her|his|the) kids up|picks up (her|his|the) kids|leaves work|leaves the house|gets the train|gets the bus|gets home|starts work) (at number|at no|just off|round the corner from|next door to|opposite|two doors|down the road from|behind|every (day|morning|night|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))
      (her|his|their|your) (home|house|new|work|private|) address (is|:|=|here|for anyone|if anyone)
      (her|his|their|your) (mobile|phone|home|work|private|personal|) (number|no) (is|here|for anyone|if anyone|in case)
      (her|his|their|your) (kids|children|daughter|son|kid|toddler|boy|girl) (go|goes|went|attend|attends|is|are) (to|at) (school|nursery|college|uni|st|the) (at|in|on|near|)
      (anyone|anybody|someone|somebody|who) (here|local|round here|nearby|in the area|) (know|knows|got|has) where (she|he|they|this woman|this doctor|this man|this bitch|this person|the bitch|her (kids|family|house)|his (kids|family|house)) (live|lives|work|works|go|goes|is|stays|parks|are|drinks|trains)
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (<someone>|who|whos|who 's) (got|have|has|'s got|know|knows|find|) (an|a|the|any|) (home|work|current|street|private|real|) (address|postcode|home address|whereabouts) (for|of) (her|him|them|(this|that|the) (lying|stupid|old|fucking|) (one|woman|man|lady|bloke|doctor|person|individual|creature|thing|<foul>))
      (<someone>|who|whos|who 's) (got|have|has|'s got) (a|any|) (phone number|mobile number|home number|number|location|workplace) (for|of) (this|that) (lying|stupid|old|fucking|) (one|woman|man|lady|bloke|person|individual|creature|thing|<foul>)
      (her|his) (office|room|desk|consulting room|surgery|clinic|lab|flat|ward) (is|'s) (in|on|at|) (the|) (room|number|no|floor|building|block|level|(ground|first|second|third|fourth|fifth|sixth|top) floor)
      (anyone|anybody|someone|somebody|who) (know|knows|got|has) (which|what) (school|hospital|street|road|nursery|surgery|house|car|gym|town|village|pub|clinic|route|train|bus) (she|he|they|her|his|this woman|this man|this doctor|the kids|their)
      (where|wheres|where 's) (does|do|did|is|are) (she|he|they|this woman|this bitch|this doctor|this man|her (kids|family|husband|children)|his (kids|family|wife)|your (kids|children|daughter|son|family)) (actually|even|currently|) (live|work|living|working|based|park|stay|go to school|at school|walk|train|drink|hang out|hang)
      (which|what) (hospital|school|surgery|clinic|nursery|street|road|gp practice|practice|ward|university|trust) (does|do|is|are) (she|he|they|this woman|this doctor|her|his|your|this bitch|this person|this quack) *2 (work|works|at|live|go|go to|attend|based|working|teach|in|on)
      (what|which) (hospital|school|surgery|clinic|nursery|street|practice|ward|university) (she|he|her kids|his kids|her children|his children) (works|work|go|goes|is|lives|live|are|attend|teaches|drinks|trains)
      (what|which) (car|vehicle) (she|he) (drives|has|owns)
      what (car|vehicle) (does|do|is) (she|he|they|this woman|this man) (drive|driving|in)
      what time (does|do) (she|he|they|this woman|this man) (finish|leave|start|get|come|go|walk|drop)
      (find|found|finding|get|getting|got|post|posting|share|sharing|leak|leaking|release|need|want|drop|give|dm|send|publish|has|have) (out|me|us|) (her|his|this woman 's|this bitch 's|this doctor 's|their) (home|house|personal|private|full|exact|new|) (address|home number|phone number|mobile number|workplace|postcode|number plate|licence plate|license plate|car reg|location|whereabouts|home)
      (tell|show|send|give|dm) me where (she|he|this woman|this man|this doctor|this bitch|her kids|his kids) *1 (lives|works|live|work|is|goes|parks|go)
      (her|his|their) (clinic|surgery|office|practice|house|home|flat|ward|workplace|gym) is (on|at|in|near|opposite|behind|next to|round) *4 (road|street|lane|avenue|close|crescent|drive|station|school|hospital|park|monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays)
      (find|track|hunt|work|figure|found) (out|) where (she|he|they|this woman|this bitch|this doctor|the bitch|her kids|his kids) (live|lives|work|works|go|is|goes|hides|stays)
      (i|we) (found|have found|know|got|have|'ve got|'ve found) (out|) (where|which school|what hospital|which hospital|what school|which street|what street) (you|she|he|they|your|her|his) *2 (live|lives|work|works|go|goes|school|drive|park|stay|walks|is|are)
      (i|we) (saw|seen|spotted|just saw|followed) (her|him|you|her car|his car|your car|your kids|her kids) (at|in|outside|on|leaving|parked|near|walking|home) *2 (school|house|home|street|road|work|hospital|gates|gym|tesco|asda|sainsburys|waitrose|lane|car park|nursery|station)
      (dox|doxx|doxxing|doxing) (her|him|them|you|this|the|that)
      (lets|let 's|time to|we should|someone should|someone) (pay|paying) (her|him|them|this) (woman|doctor|bitch|) (a visit|a little visit|a wee visit|a house call)
      (pay|paid) (her|him) a (little|) (visit|house call) (at|tonight|tomorrow|at home|at work|in person)
      (ring|call|phone|text|email|contact|turn up at|go to|visit|flood) (her|his|their) (employer|boss|work|workplace|hospital|house|home|school|office|surgery|practice|trust) (and|now|today|every|to|at|tomorrow|tonight|until|here|on) (complain|get|demand|tell|let|have|make|ask|see|say)
      (give|gave) (her|him|them) a (ring|call|bell|visit|knock) (on|at|tonight|and|her)
      (her|his|their|your) (car|motor|van|vehicle) is (a|the|parked) *4 (reg|registration|plate|plates|outside|on|at)
      (find|work|figure) out (where|which *1|what *1) (she|he|they|her kids|his kids) (lives|works|live|work|drinks|drink|goes|go|parks|is|are|trains|shops)
      (her|his|their) (number|reg|licence|license) plate
      (she|he) (drives|drive|is driving) a (red|blue|black|white|grey|gray|silver|green|yellow|) *2 (reg|registration|plate|mini|golf|fiesta|bmw|audi|corsa|polo|tesla|qashqai|volvo|mercedes|range rover|kia|ford|toyota|honda|nissan|vauxhall|skoda|fiat|peugeot|clio|car|estate|suv|van)
      (she|he) (lives|works|is) (on|at|in|near) *4 (street|road|lane|avenue|close|crescent|drive|terrace|gardens|hospital|surgery|clinic|ward|school|health centre|medical centre|estate|mews|flats)
      (she|he) (lives|works) (in|near|at|on) *2 (near|by|opposite|behind|next to|off|round) the (park|school|church|station|hospital|pub|co op|tesco|asda|post office|green|shops|corner|river|canal)
      (she|he) (lives|works|parks|is living|is staying) (out|just|round|somewhere) (past|by|at|near|beyond|behind|on|off|from|in) *3 (reservoir|church|school|park|station|pub|farm|green|road|street|lane|estate|close|house|river|canal|hill|wood|common|village|number)
      (what|which) (nights|days|shifts|shift|ward|clinic|hours|rota) (is|does|are) (she|he|they|this woman|this doctor) *1 (on|work|working|in|at|do|doing|finish|this|next)
      (post|share|send|leak|dm) (her|his|the|their) (rota|shifts|timetable|schedule|clinic times|diary|route)
      (her|his|your) (kids|children|daughter|son|kid) (go|goes) to *5 (school|primary|nursery|academy|college|high)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (saw|seen|spotted|watched|clocked) (you|u|her|him) (getting|get|hopping|hop|stepping|step|boarding|board|catching|catch|waiting|wait|running) (on|off|onto|for|) (the|your|her|his|a) (same|usual|early|late|last|) (train|bus|tram|tube|metro|coach|ferry|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|05|06|07|08|09)
      (where|wheres) (do|does) (you|u) (live|work|park) (bitch|cunt|then|love|coward|so|big mouth|eh|hun|exactly)
      (anyone|anybody) (got|have|know) (her|his) (address|number|details|location|workplace|employer|real name|full name)
      (who|where) (employs|does she work|does he work|is she based|is he based|is her practice|is his practice)
      (publish|post|share|reveal|expose) (her|his|their) (home|address|details|location|personal details|employer|real name|identity)
      (her|his) (usual|daily|morning|evening|normal) (route|walk|run|commute|train|bus|jog)
      (she|he) (always|usually|often) (walks|runs|jogs|parks|drinks|shops|gets|catches|cycles|trains|eats) (her|his|the|at|in|down|along|past|through|by|on|home)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (address|postcode) (for|of) (her|him|them) *6 (flowers|card|cards|gift|gifts|letter|donation|donations|fan mail)
      (she|he|they) (lives|works|live|work) (in|at|on) (fear|a dream|harmony|peace|hope|this world|a fantasy|cloud|another planet|the moon|la la land|denial|it|poverty|pain|harmony|research|campaigns|this|that|improving|making|the past|the real world|a bubble|my|our|your)
      (where|wheres) (does|do|did) (she|he|they) (go|get|find|live|work) (from here|wrong|the time|the energy|her energy|his energy|rent free)
    `),
  },
];
