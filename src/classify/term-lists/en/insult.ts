import type { TermList } from '../../term-list.ts';
import { lines } from '../lines.ts';

/** Insults to a person: names, wishes to silence, contempt. */
export const insultTerms: TermList = [
  {
    strength: 'certain',
    needs: 'any',
    always: true,
    terms: lines(`
      xhealth test abuse
    `),
  },
  {
    strength: 'strong',
    needs: 'any',
    terms: lines(`
      (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dickhead|dickheads|arsehole|arseholes|asshole|assholes|arsewipe|asswipe|ahole|bellend|bellends|bell end|wanker|wankers|tosser|tossers|knobhead|knobheads|knob head|knobend|nobhead|twat|twats|twatwaffle|gobshite|gobshites|numpty|numpties|numptie|cunt|cunts|cuntface|scumbag|scumbags|dipshit|dipshits|shithead|shitheads|shitbag|shitbags|shitstain|shitgibbon|dumbass|dumbasses|dumb ass|dumbfuck|dumb fuck|fuckwit|fuckwits|fuckface|fucktard|fucknugget|fuckhead|jackass|douchebag|douchebags|douche bag|halfwit|halfwits|half wit|dimwit|dimwits|nitwit|nitwits|simpleton|simpletons|nincompoop|plonker|plonkers|pillock|pillocks|prat|prats|wazzock|dunce|dolt|dullard|airhead|bonehead|blockhead|pinhead|meathead|thickhead|thicko|thickos|thickie|wankstain|wankpuffin|cockwomble|cockwombles|shitweasel|spunktrumpet|thundercunt|jizztrumpet|knuckle head|lardarse|lard arse|fatarse|fatass|minger|munter|fugly|scrubber|gobby cow|mardy cow|smug cow|village idiot|useful idiot|useful idiots|oxygen thief|fuckstick|fuckwad|ass clown|assclown|asshat|ass hat|dickwad|dickweed|prick face|wet wipe|wetwipe|shit for brains|shitforbrains|gammon faced|flange|gobshyte|bampot|bawbag|bawbags|eejit|eejits|bampots|jobby|fannybaws|fud|roaster|radge|spoon faced|dafty|daftie|balloon heid|glaikit|walloper|wallopers|weapon of the highest order|fopdoodle|toerag|toe rag|arselicker|arse licker|brown noser|bootlicker|bootlickers|libtard|libtards|republitard|fucktards|fuckers|motherfucker|motherfuckers|motherfuckin|bastards|sad bastard|nutjob|nut job|nutjobs|nutcase|nutcases|fruitcake|fruitloop|head case|looney tune|lunatics|wackjob|wack job|whackjob|crackpot|crackpots|psychopath|sociopath|narcissist|sleazebag|sleazeball|slimeball|dirtbag|dirtbags|lowlife|low life|lowlifes|hypocrites|snowflakes|covidiot|covidiots|sheeple|nonentity|numbskull|numskull|knucklehead|buffoon|buffoons|ignoramus|fuckboy|fuckboi|pisspot|shitbird|schmuck|putz|tosspot|tosspots|arsehat|wankbag|gimboid|smeghead|pleb|plebs|pisstaker|mug off|melts|prick|pricks|bastard)
      (absolute|total|complete|utter|proper|right|massive|fucking|bloody|stupid|gigantic|huge|such a|what a|you|ya|ye|little|sad|pathetic|silly|thick|dumb|ignorant|arrogant|lying|vile|nasty|old|useless|horrible|miserable|smug|bitter|deluded|evil|ugly|fat|hateful) (muppet|melt|clown|clowns|bitch|bitches|tool|spanner|donut|doughnut|wally|berk|git|div|divvy|donkey|mug|spoon|lemon|dope|drip|nob|knob|helmet|weapon|tit|loser|losers|fool|fools|cow|witch|hag|harpy|crone|bint|sow|trout|bag|psycho|nutter|freak|weirdo|creep|coward|cowards|hypocrite|disgrace|embarrassment|joke|failure|imbecile|pussy|pussies|twit|twerp|snowflake|karen|troll|troglodyte|oaf|slob|whale|lunatic|loon|maniac|fruitcake|gimp|skank|fucker|sod|bugger|plank|zoomer|spoonbrain|nobody|narcissist|bully|thug|bigot|goon|goons|clot|pig|waste|brat|wimp|dinosaur|slapper|sheep|peasant|cuck|simp|incel|virgin|worm|slug)
      (nasty|vile|horrible|evil|disgusting|poisonous|hateful|spiteful|odious|repulsive|despicable|sick|miserable|obnoxious|repugnant|vicious|contemptible|heartless) (piece of work|little (woman|man|person|girl|boy)|piece of (shit|trash|garbage|crap|filth)|old (woman|man|hag|cow|witch)|excuse for|human being|woman|cow|individual|specimen)
      (pathetic|sorry|poor|sad|lousy|piss poor|miserable|disgusting) excuse (of|for) (a|an) (human|woman|man|doctor|mother|person|mp|journalist|father|human being|scientist|politician|president)
      (piece|pieces|sack|sacks|bag|bags|pile|lump|heap) of (human|absolute|fucking|worthless|lying|stinking|racist|) (shit|shite|crap|trash|garbage|turd|scum|excrement|crap|dog shit|filth|dirt|work scum)
      (waste|wastes) of (space|time and space|a (doctor|wage|salary|life|human|vote|skin)|nhs money|public money you|taxpayers money you)
      (thick as (mince|shit|pigshit|pig shit|two short planks|a brick|two planks|bricks|fuck)|dumb as (a rock|rocks|shit|a post|fuck|a brick|a box)|(two|few|couple|several) (sandwiches|cards|bricks|fries|beers) short of|not the (sharpest|brightest) (tool|knife|bulb|spoon|crayon|pencil)|lights are on but (nobody|no one)|thick as pig|brain (of a|the size of)|iq (of a|lower than|of|below|smaller)|one brain cell|two brain cells|half a brain|no brain cells|brain cell between|brain dead (moron|idiot|sheep|bitch|fool|liberal|zombie|cow)|braindead (moron|idiot|sheep|bitch|fool|zombie|cow))
      (shut|shutup|shutit) (the (fuck|hell)|your (fucking|stupid|big|fat|dirty|lying|ugly|filthy|) (mouth|gob|trap|face|pie hole|piehole|cakehole|cake hole|yap|hole|legs)|it you|ya (gob|trap|mouth|face)|yer (gob|face|mouth)|up (you|bitch|woman|moron|idiot|love|and sit|and get|and go|stupid|fool|liar|ya|already you|you)) (up|now|please|woman|already|for once|)
      (you|u|you people|you lot|people like you) (make me (sick|want to vomit|want to puke|ill|wanna puke|puke|vomit|want to throw up)|disgust me|repulse me|are beneath contempt|should be ashamed of (yourself|yourselves)|are everything (that is|thats|that 's|) wrong with|have (no|zero) (shame|soul|brain|conscience|morals|integrity|decency|self awareness|class|heart|life|friends)|are an embarrassment|are a disgrace|are a joke|bring shame|are (fucking|absolutely|so|completely|utterly|totally|truly|really|beyond|just|a|genuinely|all) (pathetic|disgusting|deluded|delusional|stupid|thick|clueless|vile|useless|worthless|insane|unhinged|mental|deranged|repulsive|moronic|evil|embarrassing|braindead|brain dead|an embarrassment|a disgrace|a joke))
      (nobody|no one|noone|no body|literally nobody|not one person|no fucker) (likes|cares about|asked|wants|gives a (shit|fuck|toss|damn|flying fuck) (about|what)|believes|takes) (you|u|for you|your|ur|to hear (you|your|from you)|you seriously)
      (face like|face only|looks like|look like|built like|body like) (a|the|two) (smacked|slapped|bulldog|bag of|dropped|melted|bucket|mother could|horse|pig|dog|burst|robber 's|car crash|welder 's|back end|troll|foot|shovel|wet weekend|potato|toad|man in drag|tramp|crackhead|sack of|pug|witch|thumb|goblin|gargoyle|sheds|shed|brick shit|beached whale)
      (you|u|ya|she|he) (ugly|fat|disgusting|vile|stupid|thick|dumb|pathetic|hideous|deluded|clueless|brainless|gutless|spineless|useless|worthless|deranged|demented|insufferable|ignorant|arrogant|bitter|twisted|hysterical|mental|unhinged|braindead|senile|vacuous|insane|hateful|poisonous|miserable|talentless|idiotic|moronic|lazy|nasty|boring|evil|sad|sick|gormless|spiteful|insecure|inbred|racist|bigoted|sexist|weak|irrelevant) (little|old|fat|ugly|fucking|piece|sack|bag|excuse|woman|man|person|girl|boy|human|twisted|bitter|sad|lot|people|fuck|fucks|fucker|cow|so called|liberal|lefty|leftist|bint|thing|lady|monster|boomer|fuckers|tory|individual|self important|brat)
      (attention whore|media whore|publicity whore|fame whore|attention seeking (cow|bitch|whore|woman|idiot|loser|narcissist|nobody)|drama queen|crybaby|cry baby|keyboard warrior|sad act|sad case|sad little (man|woman|person|life|troll|girl|boy|loser)|get a (fucking|) life (you|loser|love|woman|sad)|grow a (pair|spine|brain)|grow up (you|and stop|little|child|snowflake)|get back under your (rock|bridge)|crawl back (under|into|to)|go back to your cave|go boil your head|do one you|do one love|jog on (love|mate|you|pal|sunshine|dickhead|hun|then|)|bore off|sling your hook|wind your neck in|get in the (bin|sea)|get in the fucking sea|get tae fuck|away and shite|awa and|haud yer wheesht|on your bike love|thick cow|smug git)
      (stupid is as stupid|stupid (ass|fuck|fucks|fucker|shit|people like you|bitch|woman|cow|man|liberal|liberals|libs|old|moron|sod)|dumb (shit|fuck|fucks|bitch|cow|bastard|motherfucker|broad))
      (you|u) (need|should get|ought to get|want) (your head (examined|checked|looked at)|help mentally|mental help|psychiatric help|sectioning|to be sectioned|locking up|a lobotomy|therapy you|a brain)
      (should|needs to|need to|deserve to|deserves to) be (sectioned|in an asylum|in a straitjacket|lobotomised)
      (failed|failing|hack|washed up|z list|wannabe|third rate|second rate|two bit|tinpot|tin pot|pound shop|poundland|bargain bin|useless|incompetent|talentless) (doctor|journalist|actor|actress|politician|scientist|mp|singer|comedian|academic|celebrity|celeb|activist|nurse|writer|influencer|hack|trump|churchill|mother|councillor|bureaucrat|president)
      (yer|your|ur|ya) (da|dad|maw|ma|mum|granny|auld man) sells avon
      (woke|lefty|leftie|liberal|libtard|precious|entitled|delicate|triggered|offended) (little|) snowflake
      🖕
    `),
  },
  {
    strength: 'strong',
    needs: 'noun',
    terms: lines(`
      (ya|ye|you|u) (absolute|pure|total|complete|utter|big|daft|wee|fucking|proper|) (rocket|roaster|dobber|balloon|trumpet|walloper|zoomer|cabbage|turnip|tattie)
      (ya|ye) (absolute|pure|total|big|daft|wee|fucking|) (tube|fanny|spanner|doughnut|weapon)
    `),
  },
  {
    strength: 'likely',
    needs: 'noun',
    terms: lines(`
      state of (you|u|ye|ya|her|him|this one|that one)
      (scrounger|scroungers|sponger|spongers|freeloader|freeloaders|bloodsucker|bloodsuckers|leech) (living off|sponging off|off|on|) (the|our|) (state|taxpayer|taxpayers|public purse|public|nhs|)
      (muppet|melt|clown|clowns|bitch|bitches|tool|spanner|donut|wally|berk|git|div|mug|dope|nob|knob|tit|loser|losers|fool|fools|cow|witch|hag|harpy|psycho|nutter|freak|weirdo|creep|coward|cowards|hypocrite|disgrace|embarrassment|joke|failure|twit|twerp|snowflake|karen|troll|lunatic|loon|maniac|fucker|pussy|bully|bigot|racist|thug|sheep|puppet|monster|pig|brat|tramp|peasant|dummy|cuck|incel|libtard|liability|laughing stock|laughingstock|parody|menace|wrong un|wrongun|nasty piece of work|piece of work|bore|whinger|whiner|moaner|drama queen|gammon|tosser|spaz|ghoul|goon|hack|imbecile|prick|bastard|beast|crackhead|junkie|degenerate|slob|oaf|fatso|fatty|pest|windbag|gasbag|gobby|attention seeker|🤡|💩|🐍|🐑)
    `),
  },
  {
    strength: 'likely',
    needs: 'adjective',
    terms: lines(`
      (pathetic|disgusting|vile|stupid|thick|dumb|dense|deluded|delusional|clueless|brainless|brain dead|braindead|spineless|gutless|useless|worthless|unhinged|deranged|demented|insane|mental|hysterical|repulsive|repugnant|despicable|evil|moronic|idiotic|ugly|fat|hideous|gross|ignorant|arrogant|insufferable|shameless|shameful|disgraceful|contemptible|embarrassing|a waste of space|irrelevant|a nobody|crazy|nuts|batshit|bonkers|off (your|her|his) (head|rocker|trolley|meds)|sick in the head|not right in the head|mentally ill|mentally unstable|mentally challenged|sick|fucked up|fucked in the head|full of shit|full of it|full of crap|full of yourself|a laughing stock|out of (your|her|his) (mind|tiny mind|depth)|senile|dim|dimwitted|half witted|gormless|soft in the head|barking|barking mad|two faced|poisonous|rotten|scum|a piece of work|trash|garbage|cringe|fucking awful|fucking dreadful|fucking stupid|so stupid|that stupid|this stupid|really this stupid|really that stupid|really this thick|really that thick|hateful|disturbed|retarded|obese|a horrible person|a terrible person|a bad person|an awful person|a horrible human)
    `),
  },
  {
    strength: 'likely',
    needs: 'any',
    terms: lines(`
      (are|r) (you|u) (really|actually|just|all|) (that|this|so) (stupid|thick|dumb|dense|deluded|naive|ignorant|simple)
      (are|r|is|were) (you|u|she|he) (fucking|really|actually|just|completely|) (stupid|thick|mental|retarded|insane|deranged|brain dead|braindead|dense|high|mad|for real you|a moron|an idiot|on drugs|off your meds)
      (how|what) (stupid|thick|dumb|dense|deluded|ignorant|pathetic|sad|desperate) (are|r|can|do) (you|u|she|he) (have to|be|get|)
      (your|ur|her) (stupid|ugly|smug|fat|stinking|miserable|horrible|punchable|wrinkly|big fat|pathetic|filthy|tiny|disgusting|thick|dumb|fucking|idiotic) (face|head|mouth|brain|mug|voice|self|ass|arse|little (life|mind|brain|head)|mind|gob|life|opinion|opinions|tweet|tweets|comments|skull)
      (take|took|forgot|forgotten|up|skip|off|missed|stopped taking|back on) (your|her|his|ur) (meds|medication|lithium|tablets) (love|today|again|you|please|hun|dear|darling|)
      (oh|just|please|why dont you|) (fuck|piss|sod|bugger|bog|naff|eff) off
      (shut up|stfu|shut it|pipe down|stop talking|stop whining|stop bleating|stop moaning) (you|love|woman|dear|idiot|and|hun|bitch|sweetheart|darling|about it|now|already|please|loser)
      (get|got) (over|a grip) (yourself|of yourself|on yourself|on reality|you|love|hun|woman)
      (who (the fuck|the hell|do you think) (are you|you are|you think|cares|do you think|asked you)|you think you 're (so|better|clever|smart|something)|know your place|little (woman|girl|lady|man|boy) (needs|should|who|thinks|like|like you|with|and)|silly (little|) (girl|woman|man|boy|cow|billy|bitch|sod|old)|clueless (woman|idiot|twit|bint|man|cow)|there there (love|dear|little)|calm down (love|dear|woman|sweetheart)|stay in your lane)
      (🤡🤡|💩💩|🤮🤮|🤡 🤡)
      (🤡|🤮|💩) (🤡|🤮|💩)
    `),
  },
  {
    strength: 'hint',
    needs: 'any',
    terms: lines(`
      (🤡|🤮|💩)
      (you people|you lot|your sort|your ilk|your kind|people like you)
    `),
  },
  {
    strength: 'idiom',
    needs: 'any',
    terms: lines(`
      (hand|power|right|wrong|any|useful|great|marketing|another|the|this|online|free|best|new|every|which|same|diagnostic) tool
      (mug|donut|doughnut|weapon|spanner|melt|lemon|cow|witch|pig|dog|clown|joke|monster|beast|mental|nuts|evil|cancer|freak|tramp|hack|tool) (of (tea|coffee|mass|cheese)|craft|doctor|hunt|hunts|trial|trials|hazel|shop|shops|fish|shoes|in the throat|tree|tool|factory|health|hospital|eye|dead|boots|truck|munch|inc|accident|wave|storm|out|on|about|me)
      (no|not a|isnt a|beyond a|inside|running|april fools|practical|in|its a|it was a|bad|good|great|funny|dad|best|worst|favourite|favorite|same|old|knock knock) joke
      (moby|clapham|philip k|tricky|dick) (dick|van dyke|turpin|whittington|cheney|clark|francis|grayson|smith)
      (peacock|cock) (crow|crows|crowed|a doodle)
      (cat|guinea|sucking) pig
      (karen) (said|says|from|and|is my|is a (friend|colleague|nurse|lovely|brilliant)|x)
      (troll|trolls) (under|movie|doll|dolls|farm|farms|hunter)
      (scarlet|hay|pot|black|white|big|black and white|counting|flock of|shaun the|sheep) (sheep)
      (anti|fight|fighting|against|oppose|end|ending|tackle|tackling|institutional|casual|systemic|systemically|structural|a|the|this|is|was|as) racist (abuse|policy|policies|system|systems|attack|attacks|incident|incidents|language|comments|remarks|slur|slurs|violence|behaviour|hate|past|history|country|law|laws|structures|stereotypes)
      (make|makes|made|making) (you|me|him|her|them|someone|us|somebody) (a|an|any less|less) *1
      (if|like|unless) (i|you) (was|were|am|are) (a|an|such a|some) *1
      (fool|fooled) (me|us|around|proof|hardy|anyone|yourself|no)
      (dont|do not|wont|please dont|cant) (let|be|feel) *2 (idiots|morons|trolls|fools|stupid) (get|win|grind|bring|put)
    `),
  },
];
