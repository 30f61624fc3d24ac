/** Words by which English says that somebody said something. Written by hand. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const sayVerbs = words(`
  said says say saying tweeted tweets tweet tweeting posted posts post posting wrote writes write written writing claimed claims
  claim claiming admitted admits admit admitting stated states state stating declared declares insisted insists announced
  announces argued argues promised promises suggested suggests replied replies responded responds warned warns told tells tell
  telling quoted tooted toots skeeted commented comments blogged bragged boasted joked confessed conceded proclaimed predicted
  captioned quipped added adds asserted asserts
`);
/** Forms that only follow "you", "I", "did" or a plural. */
export const plainForms = words('say tweet post write claim admit state tell');
export const tellForms = words('told tells tell telling');
/** Verbs of other things people do with words, or of what is read: what follows them is no saying of the subject's. */
export const otherVerbs = words(`
  called calls calling call named titled entitled heard hear hears sang sings singing sing think thinks thought believe mean
  means meant labelled labeled branded screamed chanted chant chants asked asks ask asking shouted
`);
export const readVerbs = words('reading reads read saying says said stating states stated');
export const adverbs = words(`
  once previously literally actually also just then again recently famously even publicly repeatedly clearly openly really
  already still always often only now has have had who that which later first earlier originally genuinely honestly quite
  specifically explicitly proudly confidently quietly stupidly
`);
export const beings = words('is are was were been being am');
export const deniers = words(`
  never not didn't don't doesn't hasn't haven't hadn't won't wouldn't shouldn't couldn't can't cannot isn't aren't wasn't should
  would could might may will must can gonna didnt dont doesnt shall
`);
export const conditions = words('if imagine suppose unless wish pretend bet hope hoping supposing whenever until like');
/** Before a person these make it another's: "people like you say". */
/** Between a verb and a quotation these make the quoted words another thing than what was said. */
export const turns = words('if whether because why name names');
export const prepositions = words(
  'like to of about with for from against than following behind unlike at on under by re via',
);
export const sayNouns = words(`
  tweet tweets post posts toot toots skeet quote quotes words word statement comment comments claim claims reply thread message
  status caption remark remarks screenshot
`);
/** Before an owner these make the noun something that is answered or talked about: "in reply to your post". */
export const answering = words('to under about on against at re replying regarding below');
export const ownerYou = words('your ur yr');
export const ownerOther = words('her his their');
export const asking = words("did do does didn't have has didnt haven't");
export const after = words(
  'on in at to back last yesterday via this from today earlier once years when circa live during again january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const people = words(`
  mum mother mom dad father parents husband wife partner sister brother son daughter nan gran grandma grandad aunt uncle cousin
  friend mate friends doctor gp nurse consultant boss minister secretary woman man guy lady bloke girl boy teacher neighbour
  colleague mp pm president patient patients kid child children scientist professor expert experts journalist reporter
  politician people government nhs bbc officials someone somebody everyone trolls lawyer priest vicar taxi driver
`);
export const determiners = words('my your his her their our the a an this that these those some one another every');
/** Capitalised words that name no person. */
export const capitals = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december twitter facebook instagram mastodon bluesky threads tiktok linkedin youtube covid christmas easter britain
  england scotland wales ireland europe america london english british i i'm i've i'd i'll
`);
export const openers = words(`
  and but so because when then as even yesterday today remember recall did does do has have had who why how what where now once
  if that this the while since after before like lol also or yes no well look here see apparently
`);
