/**
 * Classes of words that terms name as `<class>`, and that grammar is read by. The first 31 have a bit in the lexicon: add new
 * ones at the end. Look-alikes, capitals and diacritics are folded before anything is looked up.
 */
const sources: Readonly<Record<string, string>> = {
  you: `you u ya ye yous youse yall yew thou`,
  yoube: `youre ur yur youare`,
  she: `she he her him hers`,
  shebe: `shes hes`,
  they: `they them`,
  theybe: `theyre`,
  me: `i im ive me my mine myself we us our ours ourselves id ill imma`,
  be: `is are 're 's was were be been being am 'm r isnt arent wasnt werent aint look looks sound sounds seem seems`,
  neg: `not isnt arent wasnt werent aint never no hardly dont doesnt didnt cant wont wouldnt shouldnt nor neither nowt cannot
    couldnt nobody`,
  det: `a an the such some another one of`,
  mod: `absolute absolutely complete completely total totally utter utterly proper properly pure purely real really right very
    just still also such clearly obviously simply literally actually truly basically quite pretty too always forever ever
    even only nothing but bloody fucking fuckin effing sodding freaking flaming blithering raging massive huge massively big
    little wee old young sad sorry poor pathetic stupid ignorant arrogant lying thieving cheating corrupt crooked dishonest
    evil wicked nasty vile horrible horrid disgusting filthy dirty greedy rotten fat ugly thick dumb dense daft bald self
    serving selfish hysterical deluded delusional deranged demented mad crazy insane unhinged mental brainless clueless
    gutless spineless useless worthless shameless two faced bitter jealous smug sanctimonious fake phoney phony washed
    cowardly despicable deceitful devious sneaky slimy sleazy creepy weird bog standard typical professional paid known
    proven convicted common dangerous hateful spiteful bigoted racist sexist woke lefty left wing toxic awful terrible
    headed snivelling whining whinging moaning blubbering gormless witless clown more less than sort biggest worst same
    another damn goddamn narcissistic manipulative poxy manky minging crusty barefaced bare brazen cynical bit cheap rank
    tragic yet oh stubborn`,
  demo: `this that dis`,
  demos: `these those`,
  poss: `your ur yer yr her his their ya`,
  self: `yourself urself yaself yoself yourselves herself himself themselves theirself thyself`,
  family: `husband wife partner hubby missus kids kid children child son sons daughter daughters family families mum mom mummy
    mother dad daddy father parents sister sisters brother brothers baby babies grandkids grandchildren granddaughter
    grandson nan gran grandma boyfriend girlfriend colleague colleagues coworkers team staff loved toddler bairn bairns
    weans wean`,
  person: `woman women man men lady bloke guy girl boy person people human doctor dr nurse scientist professor prof researcher
    academic expert campaigner activist journalist reporter politician mp councillor author writer account individual
    creature somebody someone consultant gp midwife teacher lass lad fella feller chap one bird`,
  crowd: `trolls troll haters bots bot abusers bullies antivaxxers anti vaxxers antivaxers people folk folks others lot crowd mob
    accounts bigots racists idiots morons tories labour government ministers politicians journalists media press bbc
    everyone everybody anyone anybody twitter men some ones cowards replies comments`,
  'person-object': `you u ya yous yall her him them em these those`,
  handle: '',
  call: `call calls called calling label labels labelled labeled labelling brand branded branding dub dubbed accuse accuses
    accused accusing smear smearing smeared`,
  say: `say says said saying tell tells told telling claim claims claimed claiming think thinks thinking thought shout shouts
    shouted shouting scream screams screaming screamed write writes wrote written writing tweet tweets tweeted tweeting
    reply replies replied replying comment comments commented message messaged messages messaging email emailed emails post
    posts posted posting send sends sent sending suggest suggests suggested suggesting implies implying imply insist insists
    yell yelled yelling threatened threatening threatens threaten quote quoting quoted ask asked asking reckon reckons
    wishing wishes wished hoping spout spouting types typed typing`,
  func: `and or but who that which with like for to in of at on by from as because cos cuz so just if when where while then than
    too also though although yet anyway lol lmao mate pal love dear hun hen duck darling sunshine son you u she he they it
    we i your her his my their is are was were has have had do does did will would should can could 's 're 'm 'll 've 'd not
    never please now today ever always still again here there out up down off about over full stop end period haha hahaha
    smh tbh imo ffs xx x xxx really honestly frankly clearly obviously indeed through trying living spreading pretending
    pushing peddling making telling selling hiding exactly aswell going since until what why how`,
  title: `dr doctor prof professor mr mrs ms miss sir dame lady lord president king queen saint`,
  wh: `what who whos how`,
  'support-word': `thank thanks brilliant amazing wonderful fantastic solidarity proud respect keep love sorry sending ignore brave courage
    strong`,
  condemn: `disgusting vile unacceptable appalling shameful disgraceful outrageous horrific awful horrible wrong abhorrent
    despicable abuse abusive harassment bullying misogyny misogynistic racist nonsense untrue false lies rubbish ridiculous
    stop reported reporting report blocked ignore sorry shocking shocked defend solidarity sickening ludicrous unfair cruel`,
  group: `muslims muslim islam jews jew blacks black asians asian arabs arab immigrants immigrant migrants migrant refugees
    refugee gays gay homosexuals homosexual lesbians lesbian trans transgender transgenders gypsies gypsy mexicans mexican
    chinese indians indian pakistanis pakistani somalis africans nigerians romanians poles women females foreigners disabled
    catholics christians hindus sikhs latinos hispanics whites palestinians israelis eskimos natives feminists irish`,
  'hard-group': `muslims jews blacks asians arabs immigrants migrants refugees gays homosexuals lesbians transgenders gypsies mexicans
    pakistanis somalis africans women females foreigners catholics hindus sikhs latinos hispanics palestinians feminists
    trannies queers`,
  'fam-obj': `husband wife partner kids kid children child son daughter family mum mom mother dad father parents sister brother baby
    dog house home hubby bairns weans nan`,
  violent: `kill murder shoot stab hang strangle behead execute lynch rape slaughter assassinate gut skin hunt throttle drown
    butcher decapitate maim batter exterminate castrate crucify guillotine disembowel dismember`,
  rough: `hurt punch slap smack beat burn smash kick choke hit knock bash bury end destroy finish thump glass run track get attack
    harm whip cut spit`,
  'done-violent': `killed murdered shot stabbed hanged hung strangled beheaded executed lynched raped slaughtered assassinated gutted
    drowned beaten battered butchered exterminated crucified guillotined gassed flogged horsewhipped castrated burned burnt
    drawn decapitated neutered`,
  body: `face head teeth skull throat neck jaw legs kneecaps fingers arms back ribs eyes brains`,
  beast: `vermin rats cockroaches roaches parasites animals savages apes monkeys subhuman subhumans maggots pigs dogs swine
    vultures leeches locusts beasts filth scum cancer disease plague infestation insects bugs snakes`,
  foul: `idiot idiots moron morons liar liars cunt cunts bitch bitches bastard bastards twat twats prick pricks muppet clown
    clowns fool wanker tosser coward cow witch hag whore slut fraud grifter scum pig arsehole asshole dickhead loser losers
    hypocrite retard knob imbecile crook shill quack`,
  'rude-body': `tits boobs breasts arse ass bum pussy fanny cunt cock dick knob vagina cleavage nipples knickers feet`,
  praise: `brilliant amazing wonderful fantastic great incredible inspirational inspiring awesome star hero heroine legend brave
    gem superstar treasure inspiration excellent fab fabulous ace marvellous angel courageous magnificent lovely`,
  work: `work thread post piece article interview speech talk job campaign points point book letter effort efforts research paper
    explanation`,
  claim: `policy study claim paper argument evidence data statement post tweet thread point approach analysis advice conclusion
    position article chart graph figures numbers research proposal idea plan campaign report decision opinion view take
    logic reasoning`,
  faulty: `wrong flawed misleading incorrect inaccurate false mistaken untrue unfounded nonsense dangerous harmful irresponsible
    unhelpful incomplete debunked outdated unconvincing biased questionable naive ridiculous absurd rubbish weak terrible
    awful poor unscientific cherry picked`,
  where: `lives live works work stays goes parks hangs trains drinks shops jogs runs`,
};

export const wordClasses: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(sources).map(([name, words]) => [name, words.split(/\s+/).filter((word) => word !== '')]),
);

/** Stretches of terms that many terms share, in the syntax of terms. */
export const macros: Readonly<Record<string, string>> = {
  youare: '(<you> <be>|<yoube>|<you> (really|just|truly|are|clearly) <be>)',
  sheis: '(<she> <be>|<shebe>|<they> <be>|<theybe>)',
  personis: '(<you> <be>|<yoube>|<she> <be>|<shebe>|<they> <be>|<theybe>|<handle> <be>)',
  will: "(will|'ll|gonna|going to|gunna|shall|gon)",
  iwill:
    "(i will|i 'll|ill|i 'm (going to|gonna|coming to)|im (going to|gonna|coming to|gunna)|i am (going to|gonna)|imma|ima|i (want|need|would love|would like|am about) to|i 'd (love|like) to|id (love|like) to|i wanna|we will|we 'll|we 're (going to|gonna|coming to)|were (gonna|going to)|i swear i|somebody will|someone will|they will|they 'll|someone 's (going to|gonna))",
  should: '(should|must|needs to|need to|ought to|has to|gotta|deserves to|deserve to|better|shoulda|should have)',
  someone: '(someone|somebody|anyone|anybody|sum1|some1|everyone)',
  hope: "(i hope|hope|hopefully|i wish|wish|i pray|praying|hoping|cant wait (till|til|until|for)|here 's hoping)",
  knowwhere:
    '(know|knows|tell me|told me|find out|found out|figure out|work out|got|got an idea of|remember|any idea|any clue)',
};
