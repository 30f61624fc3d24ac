import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Discrediting: saying that someone cheats, lies, is bought or a fake; often clean of swear words. */
export const accusationTerms: TermList = [
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (grifter|grifters|grifting|griftin|grifty|grift queen|grift machine|grifterella)
      (charlatan|charlatans|fraudster|fraudsters|conman|conwoman|con artist|con artists|con man|con woman|con merchant|con merchants|scam artist|scam artists|scam merchant|snake oil (salesman|saleswoman|merchant|seller|peddler|pedlar|saleswomen)|huckster|swindler|flimflam) (like (you|her|him)|alert|you|extraordinaire|)
      (crisis actor|crisis actors|crisis actress|paid actor|paid actress|paid actors|paid shill|paid shills|corporate shill|pharma shill|pharma shills|big pharma shill|pharma whore|pharma puppet|government shill|paid stooge|paid troll|paid agitator|paid puppet|paid mouthpiece|paid propagandist|paid liar|professional liar|professional victim|pathological liar|compulsive liar|habitual liar|serial liar|barefaced liar|bare faced liar|bald faced liar|lying liar|congenital liar)
      (bought and paid for|bought & paid for|in the pocket of (big|pharma|pfizer|the|gates|soros|some|industry|moderna|someone|george|bill)|in the pockets of|on the payroll of|on (pfizer|soros|gates|pharma|putin|moderna) 's payroll|on the take|in (pfizer|pharma|soros|putin|gates) 's pocket|in bed with (big|pharma|pfizer|the pharma|soros))
      (<youare>|<sheis>|youve been|you 've been|shes been|how much (are|were|did|do|is|does|r) (you|she|he|they|u)|who (is|'s|are)|clearly|obviously|being|getting|get|gets) (being|been|clearly|obviously|getting|still|) (paid|funded|bankrolled|bought|sponsored|bribed|backed|owned|financed|paying you) (by|off by|off|to (say|lie|spread|push|peddle|post|shill|promote)|for this|for these lies|you) (big|pharma|pfizer|soros|bill|gates|the|moderna|astrazeneca|astra|george|someone|who|your|this|lies|that|to|government|them|russia|china|putin|israel|industry|lobby|)
      (paid|funded|bankrolled|bought|sponsored|owned|bribed) (off|) by (big pharma|pharma|pfizer|moderna|soros|george soros|bill gates|gates|big tobacco|the wef|the cia|mi5|the deep state|globalists|the globalists|the illuminati|putin|the kremlin|the gates foundation)
      who (pays|paid|funds|bankrolls) (you|her|him|u) (to|for|off|and)
      (who|whos|who 's) (is|'s|are|) (paying|funding|bankrolling|sponsoring) (you|her|him|u|for you)
      how much (are|did|do|is|does|were|r) (they|pfizer|big pharma|pharma|soros|gates|bill gates|moderna|labour|the tories|the bbc) (pay|paying|give|giving|bung|slip) (you|her|him|u)
      (liar liar|lying liar|liar) (liar|pants|pants on fire|)
      (you|u) (lying|thieving|cheating|scamming|grifting|corrupt|deceitful|two faced|dishonest|fraudulent|conniving) (little|old|piece|sack|fucking|evil|fat|ugly|bloody|vile|nasty|sad|bag|)
      (fake|phoney|phony|bogus|pretend|sham|so called|not a real|not even a|never a|no) (doctor|dr|scientist|expert|nurse|charity|activist|researcher|professor|journalist|campaigner|medic) (you|love|and|alert|who|like you|grifter|fraud|liar|with|account|!)
      (blood on (your|her|his|their|ur) hands|hands are covered in blood)
      (controlled opposition|government agent|state agent|mi5 agent|cia asset|cia agent|russian agent|russian asset|kremlin stooge|kremlin agent|putin puppet|soros puppet|wef puppet|gates puppet|tory plant|labour plant|deep state puppet|globalist puppet|establishment stooge|disinformation agent|foreign agent|kremlin troll|russian bot|tory stooge|establishment puppet|paid for by)
      (scamming|conning|fleecing|defrauding|swindling|grifting|ripping off|robbing|duping|cheating|exploiting|milking|stealing from|profiting from|profiting off|making money (off|from|out of)|lining (your|her|his|their) pockets|cashing in on|getting rich (off|from)|feeding off|taking money from|taking advantage of|preying on) (of|) (vulnerable|innocent|gullible|old|sick|ill|dying|dead|the sick|the vulnerable|people 's|peoples|poor|grieving|disabled|desperate|the public|taxpayers|your followers|her followers|his followers|donors|pensioners|patients|dead children|other people|the (taxpayer|dead|gullible|poor|grieving|public)|suffering|fear|misery|tragedy|a pandemic|the pandemic)
      (child|kid|baby) (abuser|killer|murderer|groomer|molester|rapist|mutilator|poisoner|butcher|trafficker) (and|like|you|who|apologist|enabler|supporter|)
      (paedo|pedo|peado|peadophile|kiddy fiddler|kiddie fiddler|noncey) (protector|enabler|apologist|lover|sympathiser|sympathizer|scum|bastard|in chief|cunt|alert|ring leader|you|)
    `),
  },
  {
    strength: 'strong',
    needs: 'noun',
    terms: lines(`
      (fake|phoney|phony|bogus|pretend|sham|make believe|plastic) (doctor|dr|scientist|expert|nurse|professor|prof|academic|researcher|journalist|medic|surgeon|psychologist|lawyer)
      (shill|shills|liar|liars|fraud|frauds|quack|quacks|scammer|scammers|scam|crook|crooks|con|hoaxer|thief|thieves|cheat|cheats|imposter|impostor|stooge|puppet|mouthpiece|propagandist|traitor|traitors|turncoat|sellout|sell out|judas|quisling|murderer|murderers|criminal|criminals|crim|felon|grift|embezzler|plagiarist|fabricator|fibber|fantasist|nonce|nonces|paedo|pedo|paedophile|pedophile|groomer|pervert|perv|predator|malingerer|racketeer|profiteer|gangster|mobster|extortionist|trickster|fabulist|bullshitter|bullshit artist|fraudulent)
    `),
  },
  {
    strength: 'strong',
    needs: 'adjective',
    terms: lines(`
      (corrupt|crooked|dishonest|fraudulent|bent|compromised|deceitful|a fake|a fraud|duplicitous|treasonous|mendacious|full of lies|lying|lying again|bought|making it up|making this up|making it all up|lying through (your|her|his|ur) teeth)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (you|u) (lied|lie|have lied|'ve lied|keep lying|are lying|'re lying|always lie|deliberately lied|constantly lie|lie about everything|just lie) (about|to|again|constantly|for|through|in|and|every|,|because|)
      (youre|stop|ur) lying (about|to|through|again|for|you|and|)
      (<handle>) (lied|lies|keeps lying|is lying) (about|to|again)
      (she|he) (lied|lies|keeps lying|is lying|'s lying|always lies|deliberately lied) (about|to|again|constantly|for|through|in|and|every|)
      (your|her|his|ur) (lies|constant lies|disgusting lies|endless lies|propaganda|fake (charity|illness|degree|qualifications|story|tears|cancer|disability|news|science|fundraiser|campaign)|grift|scam|con|racket|paymasters|handlers|pharma (money|masters|paymasters)|big pharma (money|masters|paymasters)|blood money|scamming|dirty money|thirty pieces)
      (where|wheres|where 's|what happened to) (has|did|does|is|'s|) (all|) the (money|donations|cash|fundraiser money|charity money) (gone|go|went|really go|actually go|from the|you raised)
      (faking|faked|fakes|making up|made up|exaggerating|inventing|invented) (your|her|his|ur) (illness|symptoms|disability|cancer|story|qualifications|credentials|whole life|degree|entire|death threats|abuse|tears|results|data)
      (spreading|spread|peddling|pushing|spouting|spewing|telling|spreads|peddles|pushes|spouts|tells) (your|her|his|more|these|those|dangerous|blatant|deliberate|disgusting|such|all these|nothing but|) (filthy|vile|disgusting|pharma|establishment|big pharma|evil|dangerous|) (lies|propaganda|bullshit|disinformation|garbage lies)
      (pack of|tissue of|web of|nothing but|all|more|total|complete|absolute|utter|blatant|outright|barefaced|disgusting) (lies|fabrications) (from you|and you know|you|and|as usual|from this|as always|again)
      (struck off|lose your licence|lose her licence|lose your license|strike (you|her|him) off|strip (you|her|him) of)
      (follow|where 's|show us) the money (with|love|doctor|on this|shill|and you|trail)
      (in it|doing (it|this)|only in it|just in it) for the (money|fame|attention|clicks|grift|publicity|cash|followers)
      (you|she|he) (should|need to|needs to|deserve to|deserves to|belong|belongs|will|ought to) (be|) (in|) (jail|prison|behind bars|prosecuted|arrested|jailed|locked up|imprisoned|charged|tried for)
      (fake|fraud|scam|phoney|bogus) (account|through and through|of a (doctor|woman|man|person|scientist)|from start)
      (agenda|narrative) (pusher|pushing|pedlar|peddler|bot)
      (sold|selling|sell) (your|her|his) (soul|integrity|principles)
    `),
  },
  {
    strength: 'hint',
    needs: 'any',
    terms: lines(`
      (attention seeker|attention seeking|virtue signalling|virtue signaller|virtue signaling|publicity stunt|publicity seeker|clout chaser|clout chasing|fame hungry|fear mongering|fearmonger|fearmongering|scaremonger|scaremongering|scare mongering|playing the victim|victim card|drama llama|munchausen|munchausens|munchausen 's)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (fraud|scam|quack|liar|plant|con|criminal|crook|bot|cheat|hoax|theft|thief|propaganda|puppet|fake|nazi|fascist|communist|murderer|traitor) (squad|prevention|alert|alerts|team|office|awareness|detection|charge|charges|case|cases|trial|investigation|investigators|warning|warnings|department|week|unit|line|hotline|act|risk|helpline|email|emails|texts|calls|call|text|victim|victims|report|law|laws|justice|record|court|offence|offences|conviction|convictions|damage|poker|dice|based|pot|pots|food|news|meat|milk|show|sheet|code|germany|party|regime|era|salute|occupation|collaborator|propaganda|network|accounts|websites|website|site|sites)
      (tax|card|bank|identity|benefit|benefits|electoral|voter|election|wire|insurance|online|internet|credit|romance|phone|email|investment|mortgage|securities|cyber|medicare|food|crypto|text|committing|commit|committed|report|reporting) fraud
      (the|this|of|about|for) fraud (is|in|are|against|by|on|at|cases|of|from|case)
      (robotic|power|tree|house|pot|water|garden|chemical|manufacturing|nuclear|car|sewage|treatment|processing|assembly) plant
      (i|we|id|i 'd|ill|i 'll) (am|was|'m|be|would be|will be|d be|lied|lie|cant lie|wont lie|will not lie|wouldnt lie) (a|) (lying|lie|liar|lied|fraud|criminal|cheat) (if|when|about|to|because|)
      (imposter|impostor) syndrome
      (quack|quacks) (quack|went|like a duck|goes)
      (not|never|isnt|wasnt|dont|didnt|without|arent|cant|hasnt|wouldnt|no) (*1) (lying|lie|lied|lies)
      (lied|lies|lying) (down|in bed|in|on|ahead|awake|there|around|next|with|at|still|low) (me|us|my|bed|the|a|ahead|awake|there|still|low|wait)
      (who|they|government|boris|trump|he|politicians|ministers|company|companies|biden|she) (lied|lies|lying) to (me|us|you|her|my)
    `),
  },
];
