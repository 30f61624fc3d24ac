import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Attacks for race, religion, nationality, sex, gender identity, orientation or disability. */
export const identityHateTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    terms: lines(`
      (nigger|niggers|niggerish|sandnigger|sandniggers|niglet|niglets|nignog|nignogs|jigaboo|porch monkey|porch monkeys|jungle bunny|jungle bunnies|spearchucker|spearchuckers)
      (kike|kikes|heeb|heebs|christkiller|christ killer|oven dodger|hooknose|hooknoses)
      (paki|pakis|pakki|pakkis) (bastard|bastards|shop|scum|cunt|cunts|bitch|out|go|are|is|filth|rapist|rapists|twat|)
      (raghead|ragheads|towelhead|towelheads|camel jockey|camel fucker|camelfucker|goatfucker|goat fucker|goat shagger|muzzie|muzzies|muzzrat|muzzrats|mudslime|mudslimes|muzrat|muzrats|moslem scum|sand monkey|sand monkeys|dune coon|dune coons)
      (wog|wogs|golliwog|darkie|darkies|coons|gook|gooks|chinky|chinkies|chingchong|ching chong|zipperhead|zipperheads|slanteye|slant eyes|slanty eyed|wetback|wetbacks|beaner|beaners|spic|spics|spick|spicks)
      (faggot|faggots|faggotry|faggy|fudge packer|fudgepacker|bumboy|bum boy|bum bandit|arse bandit|shirt lifter|shirtlifter|poofter|poofters|batty boy|battyboy|batty man|carpet muncher|rug muncher|lezza|lezzer|bulldyke|bull dyke)
      (tranny|trannies|shemale|shemales|shim|troon|troons|trannie|ladyboy|tranny freak)
      (gyppo|gyppos|gypo|gypos|pikey|pikeys|pikies|gippo|gippos)
      (spastic|spazz|spacker|spakka|mongoloid|window licker|windowlicker|retards)
      (half caste|halfcaste|mongrel race|mudblood|mud people|untermensch|race traitor|race traitors|race mixer|race mixing whore)
      <hard-group> are (all|just|nothing but|fucking|like|literally|the|a|) (<beast>|subhuman|inferior|evil|disgusting|stupid|retarded|lazy|dirty|filthy|terrorists|rapists|criminals|thieves|savage|degenerate|degenerates|mentally ill|perverts|paedophiles|pedophiles|whores|trash|garbage|worthless|useless|dumb|a disease|a cancer|a plague|invaders|the problem|the enemy|cunts|bitches|idiots|liars|not human|less than human|not people|violent|uncivilised|uncivilized|backward|backwards)
      (kill|murder|shoot|gas|lynch|exterminate|burn|hang|nuke|behead|slaughter|deport|castrate|sterilise|sterilize|rape|enslave) (all|every|the|these|those|all the|all these) (the|these|those|fucking|filthy|dirty|) (<group>|<hard-group>)
      (kill|murder|gas|lynch|exterminate|behead|nuke|slaughter|enslave|sterilise) <hard-group>
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (go|fuck off|get|piss off|sod off|send (her|him|them|em|you)|should go|bugger off|ship (her|him|them)|deport (her|him|them)) (the fuck|right|straight|all|) back (to (your|ur|her|his|their|where (you|she|he|they|ya)) (own|) (country|shithole|continent|homeland|cave|desert|jungle|village|came from|come from|mud hut|belong)|to (africa|pakistan|india|mexico|china|iran|syria|somalia|nigeria|israel|poland|romania|bangladesh|afghanistan|iraq|poland|bongo bongo land|jamaica|turkey|palestine)|where (you|she|he|they|ya|u) (came|come|belong|crawled))
      deport (her|him|(this|that) (one|woman|man|person|creature|thing|<foul>)|the (lot|lot of them|bitch|bastard))
      (get|want) (her|him|(this|that) (one|woman|man|person|thing|<foul>)) deported
      (you|she|he|(this|that) (one|woman|man|<foul>)) <should> (all|just|really|) be deported
      (i|we) (fucking|really|absolutely|just|) (hate|despise|loathe|detest|cant stand) (all|the|these|those|fucking|) (the|these|fucking|) (<hard-group>|muslim people|black people|gay people|trans people|jewish people|asian people)
      (fucking|dirty|filthy|stinking|smelly|bloody|stupid|evil|disgusting|lazy|ugly|scummy|greedy|sneaky|damn|goddamn|god damn|nasty|thieving|dumb|subhuman|worthless|vile|parasitic|bastard|fuckin|effing|conniving|money grabbing) (<hard-group>|muslim|jew|arab|mexican|foreigner|immigrant|gypsy|pakistani|lesbian|homo|homosexual|transgender|paki|traveller|travellers|catholic|irish|polack|paddy|arabs|queer|queers|fag|fags|dyke|dykes|negro|chinaman|eyetie|pole|romanian)
      (you|u|ya|youre a|you 're a|you are a|such a) (fucking|stupid|absolute|total|complete|dumb|little|ugly|fat|utter|) (retard|mong|spaz|spastic|flid|joey deacon|cripple|mongol|fag|faggot|poof|dyke|queer|coon|chink|jap|nig nog|nigga|negro|trannie|homo|yid|zionist pig|terf bitch|feminazi|sheboon)
      (retard|fucktard|libtard|libtards|remoaner retard|feminazi|feminazis|femoid|femoids|foid|foids|roastie|roasties|cuntasaurus)
      (retarded|fagot|fagots|fags|dykes|chink|chinks|queers out|nigga please|negroes|darky|crip|gimp bitch)
      (<youare>|<sheis>|shes|<handle> is|will (never|always) be|youll (never|always) be) (still|really|actually|just|) (not|never|always|) (a|) (real|actual|biological|proper|) (man in (a|) (dress|wig|skirt|drag|lipstick)|bloke in a (dress|wig|skirt)|woman with a (beard|penis|cock))
      (<youare>|youll|you will|you 'll|shell|she 'll) (not|never) (be|) (a|) (real|actual|) (woman|man|girl|lady|male|female|british|english|one of us|white)
      (man|men|bloke|blokes|freak|pervert|perverts) in (a|) (dress|dresses|frocks|frock|wig|wigs|drag)
      (get|go|stay|belong|belongs|should be|stick|back) (back|) (in|to|into|at) the kitchen
      (make|fetch|get) me a (sandwich|sammich|samwich)
      (women|females|woman|girls|a woman) (should|shouldnt|should not|must|dont|do not|cant|cannot|arent|are not|are too|were never) (never|only|be allowed to|have|be|know|belong|just|even|) (vote|drive|work|speak|talk|think|the right|the vote|be allowed|in charge|be seen|stay|in politics|in medicine|in (the|) (workplace|parliament|science|football|government)|shut up|doctors|allowed|emotional|stupid|hysterical|hormonal|their place|shut|quiet|silent|home|serve|obey|submit)
      (typical|dumb|stupid|hysterical|emotional|bitter|menopausal|hormonal|dried up|barren|childless|feminist|man hating|blue haired|uppity|neurotic|silly|nagging|shrill) (woman|women|female|females|feminist|feminists|bitch|spinster|girl|little girl|cat lady|lesbian)
      (on your|time of the|that time of the|is it your|your) (period love|month love|time of the month|month again|period again|period)
      (no|we dont want|we dont need|not|stop|ban|end) (more|any more|your|their|) (<hard-group>) (in (our|my|this|the|europe|britain|england|america)|here|allowed|anywhere|near)
      (<hard-group>|islam) (dont|do not|doesnt|should not|shouldnt|will never|cant) (belong|be allowed|exist|have rights|deserve|breed|integrate|assimilate|be trusted|live)
      (<hard-group>) (should|must|need to|deserve to|ought to) (all|) (be|) (die|dead|killed|banned|deported|shot|hanged|gassed|locked up|rounded up|sterilised|sterilized|castrated|removed|eradicated|exterminated|burn|burned|beaten|raped|segregated|put down|eliminated|expelled|wiped out|suffer|shut up|stay in)
      (white|black|brown|jewish|muslim|islamic|asian|gay|trans|disabled|foreign|chinese|indian|arab|immigrant|mexican|african|gypsy|polish|irish) (scum|trash|vermin|bastard|bastards|filth|pigs|animals|savages|bitch|bitches|cunt|cunts|monkey|monkeys|ape|apes|rats|parasites|invaders|infestation|terrorist scum|subhuman|subhumans|whore|whores|freak|freaks|degenerate|degenerates|inbred|inbreds|sluts)
      (white power|white pride world wide|heil hitler|sieg heil|gas the|hitler was right|hitler did nothing wrong|fourteen words|14 88|1488|jews will not replace us|white genocide|great replacement|rapefugee|rapefugees|rapeugees|muslim rapists|zog|jewish agenda|jewish conspiracy|jews control|jews own|jews run|jew media|jewish supremacy|globalist jews)
      (allah|mohammed|muhammad|mohammad|quran|koran) (is|was) (a|the) (pedo|paedo|pedophile|paedophile|satan|pig|whore|goat|rapist|devil|dog)
      (islam|judaism) is (a|an|the) (cancer|disease|plague|evil|death cult|cult|virus|poison|sickness|filthy|disgusting|religion of (hate|terror|rape|death))
      (being|is) (gay|trans|transgender|homosexual|a homosexual|lesbian) is (a|an|) (sin|disease|mental illness|mental disorder|disgusting|sick|wrong|unnatural|abomination|perversion)
      (homosexuality|transgenderism|feminism|islam|autism) is (a|an|) (disease|mental illness|mental disorder|cancer|disgusting|abomination|perversion|sickness|evil|poison)
      (mentally ill|deranged|perverted|sick|creepy|autogynephilic|delusional) (tranny|trans|transgender|transgenders|trannies|troon|queer|lesbian|gay|gays)
      (your|ur) (kind|people|lot|sort|race|religion) (should|are not|arent|is not|isnt|need|needs|dont|do not|will never|ruin|ruined|disgusts|make me|makes me|destroy) (all|welcome|be|wanted|to|belong|sick|this|our|integrate|everything)
      (speak|learn) (fucking|proper|) english (or|you|bitch|love|if|in england|when|foreigner)
      (which|what) (toilet|bathroom|loo) do (you|u) use
      (have|has|had) you (still|) got (a|your) (dick|cock|penis|balls|willy)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (retard|mong|spaz|spastic|flid|fag|poof|dyke|queer|coon|chink|nigga|homo|tranny|cripple|queers|homos) (lover|lovers|bitch|boy|cunt|scum|ass|arse|face|loving|looking|freak)
      (dumb|stupid|fat|ugly|old|silly|little|dirty|filthy|lying|crazy|mad|evil|hysterical|ginger|bloody|fucking|nasty|wrinkly|shrivelled|bitter|menopausal|boring|miserable) (slut|whore|slag|tart|bint|dyke|feminist|broad|bitch)
      (slut|whore|slag|sluts|whores|slags|skank|skanks|thot|thots|harlot|hussy|trollop)
      (too|so) (emotional|hormonal|hysterical) (for a|like (all|most) women|as (all|most) women|just like a woman)
      (diversity|dei|affirmative action|token) (hire|hires|quota|appointment|box tick|tick box|pick) (bitch|doctor|and it shows|fraud|idiot|who|obviously)
      (autistic|autist|downs|down 's syndrome|special needs) (bitch|cunt|screeching|retard|freak|screech|idiot|twat|kid energy|weirdo|moron)
      (not|isnt|arent|never) (even|really|) (british|english|one of us|from here|welcome here) (you|so|and never|love|go|get|either)
      (terrorist|bomber|suicide bomber|jihadi|isis|taliban) (bitch|sympathiser|sympathizer|scum|lover|in a|with a|like you|cunt|family)
    `),
  },
  {
    strength: 'hint',
    needs: 'any',
    terms: lines(`
      (muslims|jews|immigrants|migrants|blacks|gays|trannies|feminists|women) (are|have|always|all|never|want)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (dont|do not|didnt|cant|cannot|wont|should not|shouldnt|never|stop|they|government|if|when|courts|judge|ice|officials) (will|would|might|may|could|can|should|) deport (her|him|this|that|the)
      (want|wants|wanted|trying|tried|plan|plans|threat|threats|threatened|threatening|going|order|orders|decision|attempt|attempts|right|power|powers|bid) to deport (her|him|this|that|the)
      (nobody|no one|noone) (should|can|could|will|is going to) deport
      (homosexuality|being gay|being trans|islam|autism|feminism) is (not|never)
      (suggest|suggesting|believe|think|thinks|said|say|says|saying|claim|claims|that) (that|) <hard-group> are (not|less|sub|all)
      (spastic) (colon|paraplegia|diplegia|bladder|quadriplegia|bowel|muscle|muscles|gait)
      (gypsy|traveller) (roma|community|communities)
      (pikey) peeps
      (is|was|are|isnt|not|im|i 'm|i am|my) (a|an|) (dyke|queer|homo) (and|march|studies|theory|community|pride|rights|icon|cinema|eye|bar)
      (back in|in|into|to|at) the kitchen (with|cooking|baking|making|table|sink|today|tonight|and|for|after)
      slut (walk|shaming|shame|shamed)
      (chink) (in the|of light)
      chinks in
      (spic) (and|n) span
      white trash (bash|beautiful)
    `),
  },
];
