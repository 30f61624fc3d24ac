/** First names so frequent in the English-speaking world that one says nothing of who it is. Written by hand, not counted. */
const firstNames = words(`
  adam alan alex alexander alice amanda amy ana andrea andrew angela ann anna anne anthony barbara ben benjamin beth betty brian
  carl carlos carol caroline catherine charles charlotte chloe chris christian christine christopher claire colin craig
  daniel daniela dave david dean deborah dennis diana donald donna dorothy edward elena elizabeth ella emily emma eric eva evelyn
  fiona frank gareth gary george gordon grace graham hannah harry heather helen henry holly ian isabel isabella jack jacob james
  jan jane janet jason jean jennifer jenny jess jessica jim joan joe john jonathan jordan jose joseph joshua juan judith julia julie
  karen kate katherine kathleen katie keith kelly kenneth kevin kim laura lauren lee leo linda lisa liz louise lucy luis luke
  margaret maria marie mark martin mary matt matthew megan melissa michael michelle mike mohamed mohammed muhammad
  nancy natalie neil nicholas nicola nicole nick nigel olivia oliver owen pamela patricia patrick paul pedro peter philip phil
  rachel ray rebecca richard rob robert robin roger ronald rosa rose rosie ross ruth ryan sally sam samantha samuel sandra sara
  sarah scott sean sharon simon sofia sophia sophie stella stephanie stephen steve steven stuart sue susan
  teresa thomas tim timothy tina toby tom tony tracy vanessa victoria vincent walter wendy will william zoe
`);

/** The same for family names. */
const familyNames = words(`
  adams ahmed ali allen anderson bailey baker barnes begum bell bennett brown butler campbell carter chapman clark clarke
  collins cook cooper cox davies davis diaz dixon edwards ellis evans fernandez fisher foster fox garcia gomez gonzalez graham
  grant gray green griffiths hall hamilton harris harrison hernandez hill holmes hughes hunt hunter hussain jackson james
  jenkins johnson johnston jones kaur kelly kennedy khan kim king knight lee lewis lopez macdonald marshall martin martinez
  mason matthews mills miller mitchell moore morgan morris moss murphy murray nguyen owen palmer parker patel perez phillips
  powell price ramirez reid reynolds richards richardson roberts robertson robinson rodriguez rogers rose ross russell ryan
  sanchez scott shaw simpson singh smith stevens stewart stone sullivan taylor thomas thompson torres turner walker wallace
  walsh ward watson watts webb west white wilkinson williams williamson wilson wood woods wright young
`);

/** Whether a word, in lower case, is a name that very many people bear. */
export function isCommonName(word: string): boolean {
  return firstNames.has(word) || familyNames.has(word);
}

/** Whether a handle, in lower case without separators, is a common first name and a common family name and nothing else. */
export function isCommonFullName(letters: string): boolean {
  for (let cut = 2; cut < letters.length - 1; cut += 1) {
    const [start, end] = [letters.slice(0, cut), letters.slice(cut)];
    if ((firstNames.has(start) && familyNames.has(end)) || (familyNames.has(start) && firstNames.has(end))) return true;
  }
  return false;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
