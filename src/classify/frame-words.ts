/** Words of telling, as pieces of patterns. Lists of words parted by spaces; an underscore stands for a space within one. */
const oneOf = (list: string): string =>
  `(?:${list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
    .join('|')})`;

/** Who tells: unnamed people, persons by what they are, and what words come in. */
export const writer = oneOf(`
  he she they it who someone somebody people folk some one another others ones half_(?:of_)?(?:them|you)
  (?:two|three|four|five|six|ten|dozens|hundreds|most|many|all|both)_of_(?:them|you) @[\\w.]+
  m[ae]n wom[ae]n blokes? guys? lads? chaps? fellas? trolls? strangers? patients? neighbours? colleagues? accounts? readers?
  repl(?:y|ies) comments? messages? e?mails? letters? notes? cards? voicemails? leaflets? signs? posts? tweets? dms? threads?
  placards? banners? heckler callers? commenters? users? boys? girls? kids? teenagers? pensioners? drivers? councillors? mps?
  journalists? ministers? columnists? visitors? students? parents? relatives? customers? passengers? teachers? boss(?:es)?
  critics? haters bots mob crowd idiots? morons? grown[-_]ups? adults? anon profiles?`);

/** What may stand between who tells and the verb. */
export const aside = oneOf(`
  just also then even actually once still already literally always constantly regularly has have had 's 've 'd is are was were
  been being got gets kept keeps? started (?:outside|inside|near|behind|at|in)_(?:the|my|her|our|his|a)_[a-z]+ outside above below
  on_here online there here on_the_[a-z]+ under_(?:this|it|that|her|my|your) beside_me next_to_me that which`);

/** Verbs of telling, in all forms that stand after who tells. */
export const said = oneOf(`
  said told wrote written replied answered shouted yelled screamed messaged commented posted tweeted sent typed emailed texted
  muttered hissed spat bellowed scrawled sprayed carved threatened wished put asked called labelled labeled branded described
  dubbed accused says writes replies posts shouts screams calls tells reads describes saying writing calling telling shouting
  yelling screaming typing posting sending messaging chanting repeats? repeated repeating parrots? say tell write call shout
  scream send type post chant cried whined wailed sneered scoffed spluttered ranted barked snarled screeched howled fumed`);

/** The same where somebody is told them: "was called". */
export const beingTold = oneOf(`
  told called labelled labeled branded dubbed sent accused_of described_as greeted_with named`);

/** How words are come by. */
export const gotten = oneOf(`
  received got had read read_out reading saw seen seeing found finding reported blocked blocking deleted screenshotted
  forwarded kept get gets getting opened heard hearing look_at sorry_(?:that_)?you_(?:got|had) reads contains? titled headed
  entitled saying says said calling telling shouting with`);

/** What words come in. */
export const vessel = oneOf(`
  repl(?:y|ies) comments? messages? e?mails? letters? notes? voicemails? dms? inbox mentions threads? notifications texts?
  slurs? insults? placards? banners? graffiti chants? heckles? remarks? tweets? posts? headline caption words? term phrase
  hashtag line threats?_(?:like|of)`);

/** What leads from there to the words. */
export const afterVessel = oneOf(`
  today yesterday this_(?:morning|week|afternoon|evening) so_far right_now now (?:from|under|on)_[a-z_]{2,24}
  that_(?:says?|said|reads?) which_(?:says?|said|reads?) saying reading like such_as is was are were full_of filled_with of
  include[sd]? including i_get she_gets you_get we_get`);

/** Who must not say such words, or does: "nobody should …", "people who …". */
export const minded = oneOf(`
  not_(?:ok|okay|acceptable|normal|alright|all_right|fine|clever|funny|on) never_(?:ok|okay|acceptable) unacceptable no_excuse
  no_need nobody no_one noone anyone_who anybody_who whoever everyone_who people_who those_who if_you when_you imagine
  instead_of rather_than stop stopped without should(?:n't|_not|_never|_have_to) have_to had_to`);

/** Verbs of telling, and of being told. */
export const sayOrHear = oneOf(`
  say saying says said tell telling tells told write writes writing wrote call calls calling called shout shouts shouting
  shouted type types typing typed scream screaming screamed post posting posts send sending sends sent read reading hear
  hearing tweet tweets tweeting message messaging reply replying`);

/** How words got where they are read: "was sprayed". */
export const put = oneOf(`
  written sprayed pinned shouted sent posted said spat scrawled daubed painted screamed yelled typed thrown hurled chanted
  emailed messaged tweeted carved one_of the_(?:first|last|latest|nicest|mildest|kindest|worst)_(?:reply|comment|message|one|thing)`);

/** What such words are, or are not: "is a threat", "is not debate". */
export const verdict = oneOf(`
  threats? crimes? abuse slurs? slander debate ok okay criticism free_speech banter harassment misogyny racist racism sexist
  sexism bullying hate hate_speech hate_crime unacceptable argument opinion feedback scrutiny acceptable journalism satire
  joke question answer your_(?:contribution|argument|answer|best|idea)`);

/** A verb before its writer: "…, wrote the chap above". */
export const saidBy = oneOf(`
  says said tweets tweeted writes wrote shouts shouted yells yelled screamed replies replied posts posted types typed sneers
  sneered goes went cried whined wailed scoffed spluttered ranted barked snarled screeched howled fumed`);

/** Nouns for what an author says of their own. */
export const ownWords = oneOf(`
  advice message words? answer reply response verdict opinion wish prayer suggestion recommendation tip toast motto`);
