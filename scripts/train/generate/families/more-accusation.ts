import { asReplies } from '../as-replies.ts';
import type { Family } from '../family.ts';
import { aimed, criticalTwin, moreWords, tellingTwin, twin } from './more.ts';

/** Accusations that discredit a person, and scrutiny of acts, interests and figures that shares their words. */
export const moreAccusation: readonly Family[] = asReplies(
  [
    aimed(
      'more-accusation/questions-about-money',
      ['accusation'],
      `
      How much [did|does|do] {payer} [pay|slip|bung] you [for that tweet|to say {issue} is fine|a month], {name}?
      Who [owns|bought|funds|is pulling the strings of] this {role}? [{payer}, that's who.|Follow the money.|One guess.]
      Nice [conservatory|villa|watch|Range Rover]. [{payer} pays well.|On a {role}'s salary? Pull the other one.|Wonder whose envelope that came in.]
      [Cheque|Envelope|Backhander] from {payer} [cleared|arrived] then, {name}? [You were against {issue} last week.|Funny timing.|]
      Funny how [every|each] {role} who backs {issue} ends up [on the board of something|rich|working for {payer}]. [Bought.|You're next, {name}.|]
      [Follow the money|Check the register|Look who benefits]: {name}, {issue}, {payer}. [Bent as a nine bob note.|It's all there.|]
      You'd say [anything|black was white] if {payer} paid you. [And they do.|You just did.|]
      What's in it for you, {name}? [Nobody supports {issue} for free.|{payer} contract?|A peerage?]
      {payer} [rent|own|feed] {role}s like you. [Woof.|Say what they paid for.|]
      Sold [your soul|{town}|the NHS|your own voters] for [a seat|thirty pieces of silver|{payer} money], didn't you?
      Is it [cash|crypto|a job later|free holidays] with you, {name}? [Asking because {payer} only gives to the useful.|]
      I [see|notice] {party} took £{n} thousand and suddenly you love {issue}. [Corrupt.|Bought and sold.|For sale sign, please.]
      Paid by the [word|lie|jab], are we?
      `,
    ),
    aimed(
      'more-accusation/fake-and-not-real',
      ['accusation'],
      `
      You're [not a real|no] {role}. [Show us the certificate.|Bought the degree online.|Fake.]
      [Bot|Paid account|Troll farm|AI]. [Nobody believes {issue} for free.|Beep boop.|Obvious plant.]
      [Staged|Scripted|Crisis actor|Fake tears|Onions in the hanky], [{name}|the lot of it|that story about the patient]. 
      That "[constituent|patient|farmer|nurse]" of yours doesn't exist. [You made her up.|Another invention.|Liar.]
      [Doctor|Professor|Expert]? [Of what? Fraud?|Self appointed.|Never treated a soul.|Pseudo-scientist.]
      You never [worked nights|grew up poor|had covid|served]. [All made up for votes.|Fantasist.|We went to school with you.]
      [Controlled opposition|Plant|Stooge|Deep state asset], [this {role}|{name}]. [Wake up.|The tell is {issue}.|]
      Your [data|graph|study|survey] is [fabricated|cooked|invented]. [And you know it.|Fraud.|Retract it, {crook}.]
      Nothing about {name} is real: [not the accent, not the story, not the degree|fake hair, fake tears, fake figures].
      A [long covid|hunger|poverty] [charity|campaign] that pays its founder? [Grift.|You invented a cause and sent the invoice.]
      Cosplaying as [working class|a scientist|a man of the people]. [Millionaire fraud.|Phoney.|]
      {name} [couldn't|has never] treat[|ed] a cold. [Quack.|Snake oil.|Witch doctor with a blog.]
      Ghost written, ghost funded, ghost {role}.
      `,
    ),
    aimed(
      'more-accusation/she-in-passing',
      ['accusation'],
      `
      {issue} would be [settled|funded|over] if it weren't for {crook}s like {name}.
      [Everyone|Half of {town}|The dogs in the street] know[|s] [she|he|this {role}] is [on the take|a {crook}|covering for mates].
      I agree {issue} matters but don't listen to that {crook}, {name}. 
      [She|He] [lied|lies] about {issue}, [she|he] lied about {topic}, [she'll|he'll] lie about [the weather|her own name].
      {otherHandle} {otherHandle} [she's|he's] a known {crook}, [look her up|ask anyone in {town}|don't give him a penny].
      Another {crook} [crawls out|on the gravy train|with a book to sell]. [{name} this time.|]
      {name} is to {issue} what a [fox|burglar] is to [hens|locks]. [{crook}.|Robbing us blind.|]
      That {role} [helped herself|had her fingers in the till|claimed for two homes|flipped houses]. [{issue} is just cover.|]
      Beware: {name}'s [fundraiser|foundation|clinic|petition] is a [scam|con|front]. [Your money goes on her house.|{payer} behind it.|]
      We were [conned|lied to|robbed] over {issue} and {name} [was in on it|held the door|got a cut].
      [She|He] knew. [About {issue}, the deaths, all of it, and covered it up.|And took the money.|They always knew.]
      Does {paper} know it's printing a {crook}?
      History will call {name} what [she|he] is: a {crook}.
      `,
    ),
    aimed(
      'more-accusation/conspiracist-long',
      ['accusation'],
      `
      Join the dots. {name} sat on the panel in {month}, the contract went to {payer} in {month}, and by {month} there's a new kitchen. You don't need to be a detective to see what this {role} is.
      They told us {issue} was about health. It was never about health. It was about control and money and {name} was paid by {payer} from day one to sell it to you. I said so in {year} and was called mad.
      I have nothing against doctors. My own GP is a saint. But you are not a doctor any more, you're a salesman for {payer} in a white coat, and every death from {issue} is in your bank statement.
      Ask yourself why no one on {programme} ever asks {name} about {payer}. Because they are all in it, that is why, the same people, the same parties, the same brown envelopes.
      You'll notice this {role} never answers when it comes to {payer}. Blocks, deletes, changes the subject to {topic}. Innocent people don't do that. {crook}s do.
      Every {role} has a price and {name}'s was low. A trip, a title, a column in {paper}. For that she told {town} that {issue} was safe when she had the documents on her desk.
      They don't work for you. They work for {payer}. Read the small print, look at who sponsors the conference, look at who pays for the hotel. {name} has been bought so many times she ought to come with a barcode.
      Postmasters went to prison while people like {name} looked the other way for a bonus. Don't tell me about mistakes. That was a cover up and you're a {crook} for your part in it.
      I gave {n} quid to your campaign for {issue}. I want it back. No accounts, no receipts, a new phone and a trip to Geneva. You're a grifter, {name}, and I was the mug.
      `,
    ),
    aimed(
      'more-accusation/hypocrite-forms',
      ['accusation'],
      `
      [Hypocrite|Champagne socialist|Two-faced {crook}|Fake feminist|Faux patriot]. [{issue} for us, {place} for her.|Flies everywhere, lectures us on net zero.|]
      Says no to {issue}, [owns three houses|sends her own to private school|has shares in it]. [Hypocrite.|Fraud.|Typical {crook}.]
      You [clapped for nurses|wore the badge|took the knee] and [voted against them|pocketed the fee|meant none of it]. [Fraud.|Fake.|]
      [One rule for us|Do as I say], eh {name}? [Lockdown parties, was it?|You {crook}.|Hypocrite of the year.]
      [#{hash}|#{hash} #{hash}] [{name}|{handle}|]
      [🤥|🐍💰|💵🤐|🪙🪙🪙|🎭] [{name}|{handle}|this {role}] [{crook}|#{hash}|]
      {crook}. [That's it.|Full stop.|Nothing more to say.|Sue me.]
      [1.|a)] lied about {issue} [2.|b)] took {payer} money [3.|c)] blocked us. [{crook}, {name}.|]
      Q: how can you tell {name} is lying? A: [she's online|his lips move|day ends in y].
      Dictionary: {crook} (noun). See [{name}|under {role}].
      [Crocodile tears|Oscar please|Save the tears], {name}. [You cashed the cheque.|We know it's an act, {crook}.]
      Virtue signaller, [paid by the signal|one hand on the heart, one in the till].
      "Transparency", says [the {role} who hides her donors|a {crook}|the woman with six shell companies].
      `,
    ),
    aimed(
      'more-accusation/legal-medical-voices',
      ['accusation'],
      `
      [Notice|Be advised]: {name} is a [known|documented] {crook} guilty of [misfeasance|fraud by representation|crimes against humanity]. [Discovery will be fun.|]
      I put it to you, {name}, that you are a {crook}, that you [lied on oath|falsified the data], and that {payer} paid.
      [Reported|I've reported] you to [the GMC|the standards body|Action Fraud] as the {crook} you are.
      [Struck off|Disbarred|Prison] [soon|is next|can't come soon enough] for this {crook}. [People died of {issue}, thanks to you.|]
      As a [nurse|scientist|lawyer] of {n} years I can tell you this {role} is a {crook}. 
      Thou shalt not bear false witness, {name}. [You do it for silver.|Liars burn.|Every word is a lie.]
      [Verily|The Bible says] the love of money. [{payer} money, {name}.|You serve Mammon, {crook}.]
      [Bruv|Fam] is [cappin|lying] for a [bag|check]. [{payer} bag.|Industry plant.|Stop the cap.]
      [Frankly|One is bound to say] the fellow is a [bounder and a fraud|charlatan|perjurer]. [Cannot be trusted with the tea money.|]
      Medical verdict: [pathological liar|chronic grifter|quack of the first order].
      [Aye right|Away ye go]. [Mair lies fae the biggest chancer in {town}.|Ye've yer hand in the till.]
      She bears all the marks of [an agent of influence|a foreign asset|a lobbyist in disguise]. [{payer} I'd say.|]
      `,
    ),
    aimed(
      'more-accusation/conditional-imperative',
      ['accusation'],
      `
      If you had [nothing to hide|told the truth once] you'd [publish the emails|answer on {payer}]. [{crook}.|You do, so you won't.|]
      Stop [lying|grifting|scamming people|shilling for {payer}], {name}.
      [Give|Pay] [it|the money] back, {crook}.
      [Come clean|Admit it|Own up], {name}, {issue} was [a scam|a fiddle|your payday].
      Tell {town} how much you [made|trousered|skimmed] from {issue}. [We know already.|Go on, {crook}.]
      Don't [donate|listen|sign], it's [a con|another {name} grift|{payer} in a wig].
      Next time you lie [make it a good one|check the date|do it with a straight face], {name}.
      Had you been honest about {issue} [people would be alive|we'd have voted out]. [But {crook}s gonna {crook}.|You weren't, you never are.]
      When the {payer} money dries up [so will the tears|watch her change her tune].
      Never trust a {role} who [profits from {issue}|has {payer} on speed dial|sells books]. [That's you.|]
      [Show|Let's see] your [bank statements|tax return|WhatsApps]. [Thought not, {crook}.|Deleted, were they?]
      Were you always a {crook} or did [{party}|{payer}|the title] make you one?
      `,
    ),
    aimed(
      'more-accusation/with-insult-mixed',
      ['accusation', 'insult'],
      `
      {bad} {crook}. [On {issue} again.|Always were.|{town} sees you.]
      You {bad} {crook}, you [lied about|sold us out on|got rich from] {issue}.
      A {nasty} and a {crook}. [Full set.|Who voted for this?|]
      What a {bad} {nasty}, [bought by {payer}|lying through your teeth|on the take and proud].
      [Pinocchio|Judas|Arthur Daley|Del Boy] of {town}, {bad} with it. [{crook}.|]
      {fool}s believe you, {name}, the rest of us know a {crook} when we see one. [You {nasty}.|]
      {issue}, brought to you by {payer} and this {bad} {crook}.
      Imagine being paid by {payer} and still being this {bad}. [{crook}.|🤡💰]
      Lying {nasty}. [{n} U-turns.|Every promise broken.|And {bad} as well.]
      The {crook} [is back|tweets|wants our trust]. [{bad} as ever.|Somebody tell this {fool} we can read.]
      [Snake|Weasel|Rat|Toad] [on {payer}'s payroll|for sale|with a price tag].
      Greedy, {bad}, and bent. [Our {role}, everyone.|{crook}.|]
      `,
    ),
    criticalTwin(
      'more-accusation/twin-money-questions',
      'more-accusation/questions-about-money',
      `
      How much will {issue} cost [{town}|us], {name}? [The leaflet doesn't say.|Please publish it.]
      Who funds the think tank you quoted? [It isn't on their site.|Fair question for any of us.|]
      Please [update your register entry|declare the trip|publish the donor list]. [It's two months late.|Sunlight helps everybody.]
      The contract for {issue} went to one bidder. [Why?|The audit office should look.|{body} won't say.]
      You were against {issue} in {year}. [What changed?|I'd like to hear why.|People deserve the reasoning.]
      Follow the money in {issue}: [{n} million to consultants|most never reached a ward]. [That's poor use of tax.|]
      Your vote on {issue} and your shares in it sit badly together. [Recuse yourself next time.|]
      What's in it for {town}? [{issue} seems to help everyone else.|Not a rhetorical question.]
      MPs shouldn't have second jobs, [you included|any of them|full stop]. [I'd ban them.|]
      {party} took £{n} thousand from a firm that gains from {issue}. [Legal, but it looks bad.|Give it back.]
      Is there a [conflict of interest|published assessment] on {issue}? [Asking, not accusing.|{body} said to ask you.]
      Paid lobbying should end. [Register everything.|{issue} shows why.|]
      `,
    ),
    criticalTwin(
      'more-accusation/twin-wrong-figures',
      'more-accusation/fake-and-not-real',
      `
      Your graph on {issue} is [wrong|cut off at {year}|missing the denominator]. [Please correct it.|Table {n} says {percent}.]
      That study was retracted. [{link}|Please delete.|Happens to us all, but fix it.]
      The quote isn't real. [It's from a spoof account.|He never said it.|Take it down?]
      I think you've [misread|oversold] the trial. [n was {n}.|It wasn't randomised.|]
      Not a real charity, that one, the regulator says. [Don't share it, {name}.|]
      The photo is from {year}, not this march. [Reverse search it.|Easily done.|]
      You said {percent}, the ONS says {percent}. [Which?|A correction would be good.|]
      Was the constituent in your speech from {town}? [The hospital isn't in your seat.|The dates don't fit.]
      As a statistician: [no causal claim follows|that's relative risk, not absolute|wide intervals there].
      Fake accounts are pushing the {matter} petition. [Not your fault, but check.|{n} thousand in an hour.]
      The claim about {issue} doesn't stand up. [Full Fact has it.|I'd drop it, {name}.|]
      Please don't call it a cure. [It's one small study.|People will stop their tablets.]
      `,
    ),
    twin(
      'more-accusation/twin-scam-warnings',
      'more-accusation/she-in-passing',
      `
      Beware: texts that say you owe {body} are a scam. [Don't click.|My {relation} lost £{n}0.|Forward to 7726.]
      Somebody is using {name}'s picture to sell crypto. [It's a fake.|Report the account.|Not her, folks.]
      We were robbed on {day}. [Shed emptied.|{town} lost to an offside that wasn't.|Police gave us a number.]
      Everyone knows a con when it's a stranger, not when it's a mate. [Good episode.|Fraud week at {place}.]
      The fraud team at {body} got my {relation}'s money back. [Heroes.|Thank you.|]
      Snake oil at the country fair, 1890s poster. [Cures all, it says.|For the museum wall.]
      {town} is the shoplifting capital, says {paper}. [Thieves of cheese mostly.|What'll you do, {name}?]
      Tax fraud costs us {n} billion. [Fund HMRC.|Where's the plan?|]
      Lie detector on kids' telly: [my lad confessed to the biscuits|brilliant].
      Traitors is back on {day}! [Don't tell me who.|I'd be a useless traitor.|]
      The puppet show at {place} sold out. [Judy won.|Grandad did the strings.]
      I cheated at Monopoly. [Confession, {name}.|Bank robbed.|Sorry nan.]
      `,
    ),
    tellingTwin(
      'more-accusation/twin-told',
      'more-accusation/hypocrite-forms',
      `
      They call every {role} a {crook} now. [It's corrosive.|{name} declares every penny.|Show your evidence.]
      "Who pays you?", they write, all day. [{body} does. It's on my payslip.|No one, I'm a volunteer.|]
      I was called a {crook} for having the vaccine on telly. [Free sticker was my fee.|]
      Not everyone who backs {issue} is bought by {payer}. [Some of us read the report.|I do it for my {relation}.]
      [He|She] accused {name} of taking money from {payer} and [had to apologise|paid damages|deleted it]. 
      The "{crook}" line is lazy. [Argue {issue}.|You're better than that, {otherHandle}.|]
      Shouting liar isn't holding to account. [Ask about table {n}.|Bring the data.|]
      People say scientists are in it for the money. [Have you seen the car I drive?|Fixed term contracts, mate.]
      My GP gets called a shill. [She came out at midnight for mum.|Leave her be.|]
      #{hash} is trending again. [It isn't true.|Bots.|Read what she said.]
      The rumour about {name} and {payer} was made up. [{paper} printed a correction on page {n}.|]
      In {year} they said the postmasters were thieves. [They weren't.|Careful who you call a {crook}.]
      `,
    ),
    criticalTwin(
      'more-accusation/twin-long-scrutiny',
      'more-accusation/conspiracist-long',
      `
      Join the dots on {issue}. The pilot ran in {month}, the evaluation isn't due till {month}, and you're rolling it out in between. I don't think anyone is bent, I think it's rushed, and I'd like the vote delayed.
      They told us {issue} was about health. The impact assessment says savings, on page {n}. It can be both, {name}, but you should be straight with {town} about which came first.
      I have nothing against {role}s. My sister is one. But the rules on outside earnings aren't good enough, and when you took the speaking fee from a firm in the sector you made it harder to defend {issue}.
      Ask yourself why nobody on {programme} asks where the {matter} figures came from. I did ask. {body} sent me a spreadsheet with {n} errors. I have sent you the list. Please look.
      You'll notice the minister didn't answer on {issue}. That's three times now. I'd rather hear "I don't know" than another line to take.
      I gave {n} quid to the {matter} appeal and I'd like to see the accounts, that's all. Every small charity has to publish them. You're late, and being late makes people talk.
      Postmasters went to prison while {body} said the system was robust. The lesson is publish, publish, publish. So where are the error logs for {issue}?
      You wrote in {paper} that {issue} has no downside. Every policy has one. Farmers, tenants, somebody pays. It would've been a better article if you had said who.
      The promise was {n} new nurses for {place}. We've counted {n}. Perhaps the others are on a ward we can't see. A breakdown by site would settle it.
      `,
    ),
    twin(
      'more-accusation/twin-voices',
      'more-accusation/legal-medical-voices',
      `
      Notice: fraud awareness talk by the police at {place}, {day}. [Free tea.|All ages.|]
      I put it to you, {name}, that [jam goes first|{town} has the best chips|you did eat the last biscuit].
      I've reported the fake clinic to [the GMC|Trading Standards]. [They were quick.|Thank you for the tip, {name}.]
      Struck off the waiting list for moving house! [{n} years.|Can you help?|]
      As a nurse of {n} years I can tell you this {role} [listens|knows her stuff|was right on {issue}].
      False witness was today's reading. [Made me delete a tweet.|]
      The love of money, and what {town} could do with some. [Lottery bid's in.|]
      Fam is speaking facts, no cap. [{issue} explained in a minute.|W {role}.]
      Frankly the fellow was splendid. [Straight answers on {issue}.|Rare.]
      Medical verdict: [not a quack in sight, lovely ducks at {place}|sprain, six weeks].
      Aye right enough, {name}. [Nae lies there.|{town}'s proud.|]
      She bears all the marks of [a proper {role}|somebody who reads the papers]. [More, please.|]
      `,
    ),
  ],
  {
    ...moreWords,
    hash: ['FollowTheMoney', 'Grifter', 'LiarLiar', 'Corrupt', 'Fraudster', 'BoughtAndPaidFor', 'PharmaShill'],
  },
);
