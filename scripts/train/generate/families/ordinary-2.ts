import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { ordinarySlots } from './ordinary-slots.ts';

const slots = ordinarySlots;

/** More of what people write on most days: debate, data, medicine, faith, work, plain jokes. */
export const moreOrdinary: readonly Family[] = [
  {
    id: 'ordinary/mild-opinion',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [I think|I reckon|In my view|Seems to me|My guess is|I suspect] {topic} [matters more than people say|will be in the next manifesto|is complicated|depends on the money|could go either way]
      [There are|There's] [two sides|more to it|good points on both sides] [to|on] {topic}[.|, {name}.] [{emoji}|]
      [We|You and I] [see|read] {topic} differently[, {name}|] [and that's fine|but I liked the debate|. No hard feelings|]
      [Not everyone|Plenty of people|Nobody I know|My {relation}] in {town} [agrees|cares|talks] [about|on] {topic}
      [What|How] about [a referendum on|a citizens' assembly on|looking at] {topic}? [Just a thought.|]
      [Both|Either] {party} [and|or] {party} could [win|lose] {town} [over {topic}|in {month}|by {n} votes]
      [Changed|I've changed] my mind [about|on] {topic} [after reading {link}|thanks to {name}|since {year}|]
      [If|Suppose] {topic} [costs|raises|saves] {n} million, [what|who] [comes next|pays|decides]?
      [Good|Nice|Polite|Civil] [discussion|debate] [with|between] {name} and {otherHandle} [on|about] {topic} [{emoji}|]
      [Hard to say|Too early to tell|Jury's out|I go back and forth] on {topic} [tbh|, {name}|]
      I'd [rather|sooner|prefer to] [spend|see] the money on {service} than {topic} [myself|]
      [Voted|I voted] [{party}|Leave|Remain|Yes|No|for the independent] in {year} and [still would|might again|I'm unsure now]`),
  },
  {
    id: 'ordinary/data-talk',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Per capita|Age adjusted|In absolute terms|As a share], {topic} [is|was] {percent} [in {year}|lower than {year}|in {town}]
      [Sample|n] [=|of] {n}[00|], [confidence interval|95% CI] [{n} to {n}|not given|crosses one]. [{link}|]
      [Deaths|Cases|Admissions|Excess deaths|Suicides|Knife attacks|Rapes recorded|Overdoses] [by|per] [age|sex|ethnicity|100,000|week|region], {year} [to {year}|] {link}
      [Chart|Table|Map|Figure {n}]: {topic} by [region|income|ethnicity|religion|sex] [{link}|]
      [Which|What] [baseline|denominator|cohort|dataset|year] [did you use|is this|is that], {name}?
      [Mean|Median|Mode] [or|vs] [mean|median]? [Big difference here.|Asking as a {role}.|]
      [Survey|Census|ONS] [{year}|data]: {people} {percent}, {people} {percent}. [{link}|]
      [Rates of|Mortality from|Survival after] {condition} [rose|fell|stable] [since {year}|to {percent}] [among {people}|in {town}|]
      [Homicide|Murder|Violent crime|Domestic abuse|Child abuse|Hate crime] [down|up|flat] {percent} [in {town}|since {year}|], {body} [says|figures show]
      [Log scale|Small numbers|Confounded by age|Simpson's paradox|Survivor bias|Mind the axis] [here|, I think|?] [{link}|]
      [R|Excel|Python|A spreadsheet] [crashed|killed the job|dumped the table|threw an error] [again|after {n} hours] [{emoji}|]`),
  },
  {
    id: 'ordinary/abuse-as-topic',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [Domestic|Child|Elder|Sexual|Substance|Online|Racist] abuse [training|survivors|helpline|conference|bill|statistics] [in {town}|on {day}|is here|matters] [{link}|]
      [Rape|Sexual assault|Stalking|FGM|Forced marriage|Trafficking] [victims|survivors|cases|prosecutions] [wait {n} months for court|deserve justice|fell {percent}|need support in {town}]
      [The|A] [murder|killing|lynching|rape|genocide|bombing|assassination] of [{name}'s uncle|a teenager|Jo Cox|the prisoners|{people}] in {year} [shocked us all|must be taught|is remembered {day}|was a crime]
      [Racism|Sexism|Homophobia|Transphobia|Antisemitism|Islamophobia|Misogyny|Ableism] [in|at] [football|medicine|{place}|schools|the police] [report|inquiry|workshop] [out|on {day}] [{link}|]
      [Terrorists|The Nazis|Fascists|Rapists|Racists|Slave traders|The Klan] [murdered|attacked|hated|targeted|persecuted] {people}[, and we must remember|. Never again|. {link}|]
      [Threats|Abuse|Harassment|Doxxing|Trolling] of {role}s [up|down] {percent}[, survey finds|. {link}| in {year}|]
      [How|Why] do [you|we|schools] [prevent|talk about|report|measure] [suicide|self-harm|bullying|grooming|hate speech|rape]?
      [World|National|{town}] [suicide prevention|holocaust memorial|anti-bullying|stop hate|white ribbon] day [is {day}|events here {link}|{hashtag}|]
      [Book|Documentary|Lecture|Play|Exhibition] [about|on] [slavery|the Holocaust|the Yorkshire Ripper|Jimmy Savile|lynching|witch trials] [in {town}|, {day}|, harrowing|] [{link}|]
      [Sentenced|Jailed|Convicted] to {n} years for [murder|rape|grooming|a machete attack|terror offences|fraud], [{town} court|{day}|{link}]
      [The|That] [liar|fraud|rapist|murderer|paedophile|traitor] in [the play|episode {n}|the novel|Othello|Macbeth] [was the butler|fooled me|dies in the end|is my favourite part]
      [PPE|Post Office|Horizon|Expenses|Insurance|Benefit] fraud [inquiry|trial|helpline|costs {n} million] [{link}|{day}|]`),
  },
  {
    id: 'ordinary/identity-positive',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      I [love|like|respect|work with|live next to|am married to|grew up with] {people} [and|, and] [so what|it's no big deal|they're great|life is better for it] [{emoji}|]
      {people} are [welcome|wonderful|our neighbours|people like any other|part of {town}|not the problem|human beings|the backbone of the NHS] [{emoji}|here|]
      [No|Not one] {group} [person|child|woman] should [be afraid|go hungry|be left out|wait longer] [in {town}|for care|in {year}]
      [Why|It's odd that|Strange that] {people} [are|get] [blamed for everything|ignored by {body}|asked where they're from|left off the form]
      [Happy|Proud to mark] [Black History Month|Pride|Ramadan|Passover|Vaisakhi|Disability History Month|International Women's Day|Refugee Week|Windrush Day] [from {town}|to all {people}|everyone] [{emoji}|]
      [Thank you|Thanks] to [the|all] [{group} nurses|{group} volunteers|{people}] who [kept {place} open|cooked for us|built {town}|served in the war]
      [Let|Stop and let|We should let] {people} [speak|live in peace|marry|pray|play|get on with life]. [Not hard.|{emoji}|]
      [My|Our] [best friend|boss|doctor|vicar|neighbour|MP] is {group} [and nobody minds|and she's brilliant|, funny and kind|and we argue about {team}]
      [Nothing|There is nothing] wrong with being {group} [or {group}|] [{emoji}|and never was|, kids]
      [Being|To be] {group} [is not|isn't] [a crime|a choice|an illness|an insult|a joke|anyone's business]
      [White|Black|Asian|Gay|Straight|Trans|Disabled|Muslim|Jewish] [and|or] [white|black|asian|gay|straight|trans|disabled|Muslim|Jewish], [we all want|everyone deserves|we share] [a decent bus|clean water|a good school|{town}]
      [Don't|We don't] [hate|fear|judge] {people}[. Talk to them.|, get to know them.|. They hate {weather} too.|]`),
  },
  {
    id: 'ordinary/events-and-requests',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      {greet} [will you|are you|could you] [be at|coming to|speak at|attend|open] [the fair|our AGM|the school|the vigil|{place}|the hustings] [on {day}|in {month}|]?
      [Meeting|Rally|March|Vigil|Litter pick|Stall|Surgery] [at|outside|starts at] {place}, {day} [{n}pm|noon]. [All welcome.|Bring a coat.|{hashtag}|]
      [Where|What time] is [your surgery|the march|the meeting|the protest|the book signing] [on {day}|in {town}|]?
      [What's|What is] [your office's|the clinic's|the constituency office] [address|phone number|email|opening hours]? [My {relation} needs a form.|The site is down.|I need to send documents.|]
      [Write|Email|Ring] [to|] your MP [at the Commons|at the constituency office|via the website] [about {topic}|before {day}|]
      [Could|Can] [I|my {relation}|our class] [interview|visit|shadow|write to] [you|{name}] [about {topic}|for a project|in {month}]?
      [Volunteers|Stewards|Drivers|Bakers] [needed|wanted] in {town} [on {day}|for the {pet} rescue|] [{link}|]
      [Come|Pop] [round|in|along] to {place} [for a cuppa|on {day}|, we'd love to meet you] [{emoji}|]
      [Tickets|Seats|Places] [left|gone|on sale] for {name} in {town} [, {month}|{link}|]
      [I|We] [know|knew] where [you stand|this is going|the good chips are|the key was|you got that scarf] [{emoji}|, {name}|on {topic}|]
      [See|We'll see|Watch for] you [outside parliament|at the count|at the school gates|on the picket line|after {programme}] [, with cake|{emoji}|, {name}|]
      [Followed|Following] you [on here|since {year}|home in the rain on the same bus, waved|from {town}] [{emoji}|]`),
  },
  {
    id: 'ordinary/jokes',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Why did|How did] the {role} cross the road? [To get away from {programme}.|There was no pelican crossing.|Still awaiting the feasibility study.]
      [Knock knock|Doctor doctor]. [Who's there|What's wrong]? [{town}.|I feel like a pair of curtains.|The bus, {n} minutes late.] [{emoji}|]
      [{name}|A {role}] walks into a [pub|bar|committee] [and says|and orders] [{food}|ouch|point of order|{n} pints] [{emoji}|]
      [My|Our] {pet} [has better manners|would win|votes {party}|could run {body}] [{emoji}|lol|]
      [{programme}|Parliament|{place}] [drinking game|bingo]: drink [when someone says {topic}|every {n} minutes|for each hi-vis]. [RIP my liver.|{emoji}|]
      [Plot twist|Spoiler|Breaking|Hot take|Unpopular opinion]: [{food} is overrated|it was the {pet} all along|pineapple belongs on pizza|{town} is nicer than {town}] [{emoji}|]
      [Me|Also me|Nobody] : [reads about {topic}|eats {food} at {n}|cries at {programme}|has work on {day}] [{emoji}|]
      [Autocorrect|My phone] [changed|made] [{topic}|{name}] [to|into] [{food}|"biscuit"|something rude] [{emoji}|lol|]
      [Dad|Cracker] joke: [I'm on a seafood diet|time flies like an arrow|the {pet} ate it] [{emoji}|, sorry|]
      [Sod's|Murphy's] law: [washing out, {weather}|umbrella left at {place}|bus comes as you light a fag] [{emoji}|]`),
  },
  {
    id: 'ordinary/work-and-study',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Day|Shift|Night] {n} on [the ward|placement|nights|call]. [{n} admissions|Tea gone cold|Lovely team|Need sleep]. [{emoji}|]
      [Passed|Failed|Sat|Revising for] my [anatomy|driving|citizenship|finals|nursing|maths] [exam|test|paper] [{day}|today|{emoji}|]
      [Hiring|Vacancy|Job alert|Apply by {day}]: {role} in {town}, [{n} hours|part time|{link}]
      [Essay|Lecture|Seminar|Module] on [{topic}|{condition}|slavery|suicide in Durkheim|the Troubles|gender and the law|dissection of the {bodyPart}] [due {day}|was great|at {n}] [{emoji}|]
      [Anyone|Does anybody] [teach|study|research] [{topic}|{condition}|race and health|hate speech law]? [Looking for sources.|DM me.|{link}|]
      [First|Last] day as a {role} [in {town}|today|{day}] [{emoji}|]
      [Payday|Pay slip|Pension letter|Tax code] [came|is {day}|wrong again|: {n}p more] [{emoji}|]
      [Strike|Union|Branch] [ballot|meeting|vote] [closes {day}|at {place}|{percent} turnout]
      [Rota|Shift] swap [wanted|anyone], {day} for {day}? [I'll owe you a {food}.|]
      [Reading|Writing|Marking|Printing] [my thesis|{n} essays|the report on {topic}] [in {place}|with the {pet}|] [{emoji}|]`),
  },
  {
    id: 'ordinary/medicine-of-body',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [The|Your] {bodyPart} [is|can be] [sore|swollen|normal at any age|examined by a nurse|removed in surgery|scanned in {n} minutes]
      [Sex|Periods|Contraception|Menopause|Libido|Masturbation|Orgasm|Porn] [education|and {condition}|advice for {people}|explained] [{link}|in clinic on {day}|is part of health|]
      [HIV|Syphilis|Chlamydia|HPV|Herpes|Thrush|Cystitis] [testing|vaccine|treatment|cases] [for|among|in] [{people}|under 25s|{town}] [{link}|{percent}|free|]
      [Does|Do] [puberty blockers|HRT|statins|the pill|SSRIs|opioids|testosterone] [affect|harm|help] [the {bodyPart}|{condition}|sleep|{people}]?
      [Abortion|Miscarriage|Stillbirth|Circumcision|Vasectomy|Mastectomy|Hysterectomy] [care|law|ward|support group|aftercare] in {town} [{link}|is changing|: what to expect|]
      [Gender|Trans|Intersex] [clinic|identity service|health care|medicine] [waits|referral|review|training] [{n} months|for GPs|out {day}] [{link}|]
      [Dying|Death|End of life|Assisted dying|Killing pain|Palliative care] [at home|with dignity|bill|cafe|in {town}|explained] [{link}|{day}|]
      [Schizophrenia|Bipolar|Autism|Psychosis|Dementia|Down syndrome] [is not|isn't] [violence|an insult|contagious|a fault] [{hashtag}|]
      [Fat|Visceral fat|Obesity|BMI|Body weight] [and|as] [{condition}|stigma|genetics|policy] [{link}|talk {day}|in {people}]
      [Skin|Rash|Pulse oximeter] [readings|photos] [on|for] [black|brown|darker|pale] skin [are less accurate|{link}|for GPs|need work]`),
  },
  {
    id: 'ordinary/arguing-with-others',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      {otherHandle} [I don't agree|Not sure I agree|Can't agree], [{topic} is more complicated|the data says {percent}|{name} has a point|read this {link}]
      {otherHandle} [That's|This is] [not what she said|a different study|from {year}|about {town}, not {town}]
      {otherHandle} [You're|You are] [right|wrong|mistaken|kind|welcome|muddling {topic} with {topic}] [there|, I think|. {link}|]
      {otherHandle} [Have you|Did you] [read|watch|see] [it all|the whole thread|{link}|{programme}]?
      {otherHandle} [Let's|We'll|Can we] [agree to disagree|leave it there|move this to DM|talk about {team} instead] [{emoji}|]
      {otherHandle} [Nobody|No one] [said|says] that. [She said|It says] {percent} [of {people}|in {year}|].
      {otherHandle} [Why|How] do you [know|think so|say that]? [Genuinely asking.|]
      {otherHandle} [Fair|OK|Noted|Point taken|I stand corrected|My mistake|Thanks for the link], [I'll read it|I was thinking of {year}|deleted mine]
      {otherHandle} [Same|Snap|Me too], [my {relation}|my {pet}] [does|did|says] that
      {otherHandle} [Don't|I don't] [bother|mind|know], [it's {day}|the match is on|she can answer herself]`),
  },
  {
    id: 'ordinary/history-culture',
    labels: [],
    direction: null,
    templates: lines(`
      [Hanged|Executed|Beheaded|Burned|Shot] [in|at] {town} in [16|17|18]{n2}, [the story of a highwayman|for stealing bread|after a show trial]. [{link}|]
      [Kill Bill|Killing Eve|Pretty Woman|Inglourious Basterds|The Good Liar|Kick-Ass|Die Hard|The Idiot|Bitch by Elizabeth Wurtzel|Dirty Harry|Mean Girls] [is on at {n}|again?|is my comfort film|, thoughts?] [{emoji}|]
      [Killing in the Name|Killer Queen|Rude Boy|Creep|Loser|Idiot Wind|Psycho Killer|Murder on the Dancefloor|Bloody Sunday|I Shot the Sheriff|Kill All Your Friends] [on repeat|at full volume|came on in {place}|takes me back to {year}] [{emoji}|]
      [The|Our] [Romans|Vikings|Tudors|Roundheads|Normans] [slaughtered|invaded|taxed|burned] [{town}|the monks|each other] [{emoji}|, says my {relation}|]
      [On this day|{year}]: [the {town} riots|the Peterloo massacre|suffragettes jailed|Section 28 passed|the strike began|the Windrush docked]
      [Museum|Castle|Abbey|Mosque|Synagogue|Gurdwara|Cathedral] [in {town}|open day|roof appeal] [{day}|raised {n} thousand|is worth a visit] [{emoji}|]
      [Quiz|Pub quiz|Crossword] [night|clue|answer]: ["traitor" in {n} letters|who shot JR|"fool", {n} letters|who killed Cock Robin]? [{emoji}|]
      [Shakespeare|Chaucer|Burns|Wilde|Larkin] [knew how to insult|wrote "they f— you up"|called someone a "boil, a plague sore"|for {year}, please] [{emoji}|]
      [Line|Quote] of the day: "[out, damned spot|off with her head|you talking to me|infamy, infamy|I'm not dead yet]" [{emoji}|{day}|]`),
    slots: { ...ordinarySlots, n2: lines('[12|34|48|56|69|77|83|91]') },
  },
  {
    id: 'ordinary/held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [To whom it may concern|Query], [re|regarding] {service}: [ours stopped|the form loops|nobody rang], [kindly advise|what now]? [Regards, a resident of {town}|]
      [Lost|Found]: [one glove|a {pet}|keys|a lanyard] [near|by] {place}, [please share|claim at the desk]. [{emoji}|]
      {n}p on [bread|milk|stamps|a pint] since {year}. [That is all.|{emoji}|]
      [Woke up|Woken] at {n}am by [the {pet}|{weather}|roadworks|a fox being murdered, or so it sounded]. [{emoji}|]
      [Half|Most] of [our street|the choir|the allotment] [is|are] {group}, the [other half|rest] {group}, [all of us|everyone] [moans about {service}|loves {food}]
      [Question for|One for] [{name}|the hive mind|any {role}]: [is {condition} hereditary|do masks fog glasses|who owns the verge by {place}]?
      [Minutes|Notes] [approved|of {day}]. [Item {n}: {topic}.|Apologies from {name}.|AOB: biscuits.]
      [Overheard|Heard] in {place}: "[the {pet} votes {party}|I only came for the {food}|who's {name} then]" [{emoji}|]
      [Chemo|Dialysis|Physio|Scan] number {n} [done|today]. [Nurses are angels.|Brought {food}.|{emoji}|]
      [Correct|Rank|Vote]: {food}, {food}, {food}? [Wrong answers only.|{emoji}|]
      Nan, {n}{n}, on {topic}: ["we had nowt and shared it"|"ask the {pet}"|"turn it over, {programme} is on"]. [{emoji}|]
      [Every|Each] [pupil|patient|voter], [{group}|rich] or [{group}|poor], [gets|got] [the same form|a badge|one vote]`),
  },
];
