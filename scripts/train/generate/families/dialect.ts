import type { Family } from '../family.ts';
import { lines } from '../list.ts';
import { quotingSlots } from './quoting.ts';

const slots = quotingSlots;

/** Ways of speaking, kind and unkind alike, so that none of them tells whether somebody is abused. */
export const dialect: readonly Family[] = [
  {
    id: 'dialect/african-american',
    labels: [],
    direction: null,
    weight: 2,
    slots,
    templates: lines(`
      [She|He|They|My mama|My {relation}] [be|always be|stay] [working|praying|cooking|helping folks|laughing|on the phone|studying] [all day|every {day}|] [{emoji}|]
      [I'm|Im|We|We all] [finna|boutta|tryna|gon|gonna] [eat|head out|vote|sleep|watch {programme}|see my {relation}|read this] [{emoji}|rn|fr|]
      [Ain't|It ain't|Aint] [nobody|no one|no {role}] [got time for|said nothing bout|told me bout|worried bout] [that|{topic}|all that] [{emoji}|fr|]
      [My|That's my|What up my|Love my] [nigga|niggas|dawg|sis|cuz|brotha|homie|G] [{emoji}|made it|got the job|for real|, be safe]
      [Deadass|No cap|On God|Fr fr|Real talk|Lowkey|Highkey|Bruh] [that speech|this thread|she|{name}] [hit different|was fire|went hard|had me crying|ate and left no crumbs] [{emoji}|]
      [Y'all|Yall] [better|need to|gotta|should] [vote|go to bed|drink water|listen to {name}|get that shot|stop playing] [{emoji}|fr|]
      [Girl|Sis|Bruh|Chile|Boy|Baby] [bye|you killin it|you wild|I'm weak|I'm dead|you better preach|I can't with you] [{emoji}|]
      [He|She|{name}] [done|been] [told y'all|knew|said it|fixed it] [bout {topic}|back in {year}|] [{emoji}|]
      [This|That] [nigga|bitch|fool|boy] [funny|hilarious|crazy|too much|really said that] [{emoji}|lmao|] [I love him|I love her|]
      [I'm|Im] [weak|crine|hollin|deceased|cracking up] [{emoji}|at this|at {otherHandle}|]
      [Where|How] [you|y'all] [at|been|get that from|stay at these days] [{name}|sis|bruh|] ? [{emoji}|]
      [That|This] [shit|mess|joint|song] [slaps|hard|funny|fire|bussin|crazy] [{emoji}|fr|no cap|]
      [Ima|I'ma|Imma] [pray for you|be there {day}|call my {relation}|need that recipe|tell you like this: vote] [{emoji}|]
      [Them|Dem] [kids|nurses|folks at church|doctors] [be knowing|be tired|ain't playing|work hard] [{emoji}|]`),
  },
  {
    id: 'dialect/scots-irish',
    labels: [],
    direction: null,
    weight: 1.5,
    templates: lines(`
      [Ah|I|Ye|We] [didnae|cannae|willnae|dinnae|wisnae|huvnae] [ken|see|hear|mind|get] [that|whit ye mean|aboot {topic}|the bus] [{emoji}|hen|pal|]
      [Gonnae|Gaun|Gie us|Haud on,] [no dae that|yersel {name}|a minute|peace|pass the {saidFood}] [{emoji}|hen|]
      [Aye|Och|Naw|Och aye|Aye right], [that's braw|yer right|I'll be there {day}|it's pure baltic|wee man's asleep|same here] [{emoji}|]
      [Pure|Dead|Heavy|Well] [brilliant|gallus|mental|good|tidy|scunnered] [so it was|by the way|the day|{emoji}]
      [Yer|Your] [maw|da|granny|wean|wee lassie] [is|wis] [pure class|asking efter ye|at the bingo|a star] [{emoji}|]
      [Youse|Yous|Yis] [are all|were all|boys are] [class|grand|mad|some craic|great gas|savage] [{emoji}|]
      [What's the craic|How's about ye|Bout ye|Story horse|Well lads|C'mere to me] [{name}|, any news on {topic}|] [{emoji}|]
      [She's|He's|That's] [grand|a quare one|wile good|dead on|sound|only gorgeous|fierce clever|deadly] [so she is|like|{emoji}|]
      [Jaysus|Feckin hell|Ah here|Ah sure|Sure look|Musha] [it's grand|'tis fierce wet in {town}|what a match|yer man is gas|that's shocking news] [{emoji}|]
      [Wee|Auld|Bonnie|Muckle] [{name}|soul|dug|lass|laddie] [is daein braw|looked crabbit the day|got a new jumper|bless] [{emoji}|]
      [Haste ye back|Lang may yer lum reek|Sláinte|Slán|Go raibh maith agat|Tapadh leat|Whit's fur ye'll no go by ye] [{name}|{emoji}|]
      [Eejit|Numpty|Bampot|Tube|Gowk] [that I am|here], [I|ah] [forgot my keys|missed the bus|got the wrong {day}] [{emoji}|]`),
    slots: { ...quotingSlots, saidFood: lines('[tattie scones|irn bru|square sausage|butter|remote]') },
  },
  {
    id: 'dialect/northern-and-midlands',
    labels: [],
    direction: null,
    slots,
    templates: lines(`
      [Our kid|Our lass|Our mam|Mi mam|Me nan|Nowt-so-queer-as-folk our Dave] [is|were|was] [made up|right chuffed|at match|poorly|on {programme}|made of stern stuff] [{emoji}|]
      [Nowt|Summat|Owt] [wrong wi that|to do wi {topic}|up {name}|like a brew|better than {town} on a {day}] [{emoji}|?|]
      [Ey up|Ay up|Now then|Alreet|Areet|Y'alright|Ow do|Wotcha] [{name}|love|duck|pet|flower|cock|our kid|chuck|babs] [{emoji}|, {topic} then|]
      [Canny|Proper|Reet|Dead|Well|Mint|Bostin|Lush] [good|lad|lass|belta|sound|gradely|day in {town}] [that|like|pet|{emoji}|]
      [Howay|Haway|Gan on|Why aye|Wey aye] [the lads|man|pet|{name}|, let's gan] [{emoji}|]
      [I'm|Am] [gannin|off|ganna gan] [yem|doon the toon|to work|to {town} on {day}] [{emoji}|like|]
      [Boss|Sound|Gegging in but|La|Made up|Dead made up|Ta la] [that|, lad|for you, girl|, well in|, see yous {day}] [{emoji}|]
      [Thee|Tha|Yer] [knows|wants to|can't beat] [{town}|it|to put wood in th'ole|a proper brew|how we feel bout {topic}] [{emoji}|]
      [I were|She were|We was|They was] [sat|stood|laid] [in {place}|at home|next to {name}] [{n} hours|all day|when news came] [{emoji}|]
      [Giz|Give us|Lend us] [a shout|a brew|a lift to {town}|the link|a tenner] [love|pal|{emoji}|]
      [Tara|Ta-ra|Tarra a bit|See thee|Laters] [love|duck|chick|our kid|bab|{emoji}]
      [Mardy|Nesh|Clarty|Mingin|Manky|Bobbins|Pants] [weather|today|bus|carpet|{n} degrees in {town}] [{emoji}|like|]`),
  },
  {
    id: 'dialect/london-caribbean-indian',
    labels: [],
    direction: null,
    weight: 1.5,
    slots,
    templates: lines(`
      [Wagwan|Wag1|Wassup|Easy|Safe|What's good] [{name}|fam|bruv|my g|cuz|blud|sis] [{emoji}|, you good|, {day} still on|] ?
      [Wallah|Wallahi|Swear down|On my mum's life|Trust me|Say swear|Innit|Say less] [that food was peng|she's bare clever|it's dead out here|this {topic} thing is long|it's cold in {town}] [{emoji}|]
      [That's|This|Dat] [peng|bare jokes|calm|long|leng|mad|nang|sick|gassed me up|peak] [still|fam|you know|bruv|{emoji}]
      [Man|Mans|Mandem|Gyaldem|The mandem|My bredrin] [was|is|are] [hungry|tired|at the barbers|outside|proud of you|watching {programme}|voting {day}] [{emoji}|]
      [Allow it|Allow me|Low it|Par|Peak times|Bookey|Calm down] [fam|bruv|blud|{name}|] , [it's {n} in the morning|I'm on the bus|the exam's {day}|City lost again] [{emoji}|]
      [Mi|Me|Di|Nuff] [deh yah|nah know|pickney dem a grow|respect|tired bad|love unnu] [still|yuh see|{emoji}|{name}]
      [Big up|Bless up|Bigups to|Nuff respect] [{name}|the nurses|my {relation}|everyone in {town}|the teachers] [{emoji}|still|]
      [Kindly|Please to|Do one thing,] [revert|do the needful|update|intimate the date|share the circular] [at the earliest|, sir|, madam|by {day}|, ji] [{emoji}|]
      [I am|We are] [having|knowing|wanting|understanding] [one doubt|a doubt about {topic}|her since {year}|the answer only] [, {name}|sir|madam|{emoji}]
      [Arre|Arey|Yaar|Yaar,|Bhai|Beta|Aunty|Uncle ji] [what a speech|first class|come na|too good yaar|don't worry|my {relation} only said this] [{emoji}|]
      [Inshallah|Mashallah|Alhamdulillah|JazakAllah|Jai ho|Waheguru|Ameen] [{name}|, exam went well|for your help|, see you {day}|for the rain in {town}] [{emoji}|]
      [Abeg|Oya|Wetin|How far|No wahala|E don do] [{name}|, vote|dey happen for {town}|my guy|, we move] [{emoji}|o|]`),
  },
  {
    id: 'dialect/abusive-insult',
    labels: ['insult'],
    direction: 'subject',
    weight: 1.5,
    slots,
    templates: lines(`
      [Yer|Your|Ye're|You're] a [pure|total|absolute|right|wee] [fanny|bampot|tube|rocket|roaster|bawbag|walloper|zoomer|clown|weapon] [pal|hen|{name}|{emoji}|]
      [Away|Awa] [an bile yer heid|and shite|tae fuck|ye daft rocket|ye {saidInsult}] [{emoji}|{name}|]
      [Ya|Yer a|You] [gobshite|eejit|bollix|gombeen|langer|wee shite|dose] [ye|so ye are|, {name}|{emoji}]
      [Tha's|You're|Yer] [a reet|a proper|a right] [knobhead|pillock|gormless get|wazzock|divvy|barmpot|meff|blert|minger|{saidInsult}] [{emoji}|, you|like|]
      [Shurrup|Gerroff|Do one|Gan away|Jog on|Get to fuck] [yer|you|ye] [divvy|bell-end|radgie|gimp|daft cow|wool|{saidInsult}] [{emoji}|]
      [Bruv|Fam|Blud|Man] [you're|ur|you] [a wasteman|a wasteyute|moist|dead|a donut|a paigon|wet|butters|an eediot] [still|innit|{emoji}|] 
      [You|U|Yo dumb ass|Your dumb ass] [ain't shit|a clown|a bum ass {role}|be lying and ugly|stupid as hell|a whole joke|a goofy] [{emoji}|fr|on God|]
      [Bitch|Hoe|Fool] you [ugly|stupid|trash|a clown|ain't nobody|dumb as rocks] [{emoji}|fr|] 
      [Ullu|You are one|Total] [donkey|duffer|bewakoof|ka pattha|buffoon|chutiya], [{name}|madam|no brain only|shame on your {relation}] [{emoji}|]
      [Yuh|Yu|You] [a|is a] [eediat|dutty gyal|fassy|bumbaclaat|waste gyal|dunce] [{emoji}|, {name}|] 
      [Haud yer wheesht|Shut yer geggie|Shut yer gob|Whisht] ya [{saidInsult}|daft cow|tube|clown|auld bag] [{emoji}|]`),
  },
  {
    id: 'dialect/abusive-accusation',
    labels: ['accusation'],
    direction: 'subject',
    slots,
    templates: lines(`
      [Yer|Ye're|You're|Yous are] [a lyin|a two-faced|a bent|a pure|all] [{saidAccusation}|chancer|cheat|liar|sellout] [so ye are|pal|hen|{emoji}|]
      [Bruv|Fam|Blud] you're a [{saidAccusation}|fraud|snake|sellout] [innit|still|, we clocked you|{emoji}]
      [She|He|{name}] [be|stay|always be] [lying|scamming|grifting|shilling|taking bribes] [for that check|fr|every day|{emoji}]
      [Tha|Yer|You|Our {name}] [nowt but|just] [a liar|a con|a crook|a {saidAccusation}], [everybody knows|tha knows|and that's that]
      [You|Y'all|Yall] [getting|been getting|be getting] [paid to lie|that Pharma check|bribes] [and we see you|fr|on God|{emoji}|]
      [Jaysus|Och|Ah here], [what a|some] [{saidAccusation}|chancer|fraud|gangster] you are[, {name}|]
      [Sir|Madam|Aunty], you are [one|a] [number one|full|total] [fraud|cheater|thief|{saidAccusation}] only
      [Youse|Yous|Yis] [are|is] [robbin|codding|fleecing|lyin tae] [us|folk|the people] , [ye crooks|ye thieves|{name} worst of all|ye frauds]`),
  },
  {
    id: 'dialect/held-back',
    labels: [],
    direction: null,
    heldBack: true,
    slots,
    templates: lines(`
      [It's|Tis|She's] [jus|only just] [how folk be|how we talk round here|the way we's raised] [{emoji}|]
      [Folks|Peoples|Them boys] been [saying|told us|known] [bout {topic}|that] since {year}, [ion know|idk] why [y'all surprised|nobody listened] [{emoji}|]
      [Fit like|Foos yer doos|Aye peckin|Nae bad] [the day|, {name}|, quine|, loon] [{emoji}|]
      [Ow bist|Gurt lush|Proper job|Dreckly|Where's that to|Alright my lover|Ark at ee] [{name}|, {town}|, {emoji}|]
      [Tidy|Cwtch|Lush|Now in a minute|I'll do it now in a minute|There's lovely] [butt|mun|bach|{name}] [{emoji}|]
      [Nah|Naa] [cuz|man] , [dis ting|dat {role}] [too good|run the place|got jokes|ah mi fren] [{emoji}|]
      [He a|She a|They some] [good|real|hard working] [{role}|neighbour|folks] [and I'ma say it|fr|, always been] [{emoji}|]
      [I ain't|We ain't] never [seen|had|met] [no|a] {role} [work this hard|like {name}|so kind] [{emoji}|]
      [Dinny fash|Dinna fash|Nae bother|Nae worries|Nae danger|Yer awright] [{name}|, it'll be braw|, see ye {day}] [{emoji}|]`),
  },
];
