import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred of peoples, faiths, migrants and Travellers, polite and coarse, beside harmless talk of the same people. */
export const linesPeoples7: readonly Family[] = [
  lines(
    'lines-peoples/planning-row-mosque-temple-site',
    { labels: ['identity-hate'], direction: 'other' },
    `
    no mosque here we all know what they do in them
    Muslims want that chapel because its ours, spite is in their nature
    an orthodox jewish school? there go the house prices and the pavements, pushy horrible people
    hindus make noise sikhs make trouble and muslims make bombs, pick your neighbour
    I object on the ground that Travellers are criminals
    thirty romanian tenants, that is my whole objection, romanians
    They will fill the road with taxis because taxis are all they can do
    Objection: the applicants are foreign and have no feel for beauty
    The Nigerian church sings like cats and its congregation isn't the sort we want parking near children
    first the dome then the sharia then your wife in a sack, wake up Kettering
    A hostel for asylum seekers means a hostel for perverts, simple arithmetic
    sick of chinese buying up flats, they live like rats and lie like lawyers
    if its for jews the council says yes, they have the whole planning office in their pocket
    keep our valley welsh, english settlers are spongers and snobs to the last one
    `,
  ),
  lines(
    'lines-peoples/planning-row-harmless-objections',
    { labels: ['criticism'], direction: null },
    `
    no turning space for lorries, please refuse
    I object to the mosque's third storey because it takes all my light, the first two are handsome
    The orthodox school is welcome but the drop off plan was drawn by somebody who has never met a child
    hostel needs a full time warden and a bus stop, and this plan has neither
    noise from the Nigerian church is past ten at night, same rule for the rugby club please
    Why was the traveller site notice pinned inside a locked gate
    second homes are hollowing out our valley, tax them, whoever owns them
    thirty tenants in six rooms is overcrowding, fine the landlord and rehouse the families
    The dome is fine, the car park floods
    taxi rank moved without asking drivers, typical of this department
    Overseas buyers leave flats dark for years, bring in the levy
    your officer's report on the temple misread the tree survey
    Chapel is listed, you cannot rip out the gallery for a gym or a shul or anything else
    I spoke for the hindu society's bid and thought the committee was rude and rushed
    `,
  ),
  lines(
    'lines-peoples/christmas-market-and-holiday-grumbles',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    happy eid?? on a british council page? go and work for the ayatollah, you arab
    say merry christmas you heathen foreigner, you lot cant bring yourselves to
    Your menorah is bigger than our tree, says everything about who pays you people
    nobody cares about diwali, nobody cares about you indians
    we had a lovely market till poles like you sold sausages of god knows what
    Vaisakhi on the police page. Turban talking. Bin it and bin yourself off the force
    you jews killed him and now you sell the mulled wine
    Black santa?? your race has to have everything dont it
    As a librarian you ought to know Ramadan is not a British custom, but then neither are you
    St georges day cancelled i bet, by you, with your headscarf and your grudge against white folk
    Keep your lunar new year and your lunar people off the promenade
    No room at the inn for refugees, joseph at least paid his own way, unlike your tribe of spongers
    what would a roma know about carol singing apart from passing the hat and pinching it
    `,
  ),
  lines(
    'lines-peoples/christmas-market-and-holiday-harmless',
    { labels: [], direction: null },
    `
    happy eid and happy half term, slide is open
    Merry christmas from the mosque next door, mince pies on the wall
    menorah on the green lit at five by the mayor, wrap up
    Black santa at the library on tuesday and white santa wednesday because one has a hip appointment
    the polish sausage man is by the carousel, cash only
    Mulled wine, mulled juice, one of each for the imam and his mate the sexton
    carol singing with the Roma band, pass the hat, roof fund
    who is doing Joseph? Last year's has grown a moustache
    Diwali lamps for sale at the prison craft shop
    St George's day breakfast, dragon costume needs two people and no grudges
    Lunar new year on the prom, wind may cancel the lion
    ramadan book box at the library, recipes, picture books, one thriller
    heathen that i am i still cry at silent night
    No room at the inn, try the travelodge
    Arab horses at the winter fair, kids ride for two pound
    `,
  ),
  lines(
    'lines-peoples/umpires-clubs-and-chants',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    yid army yid ref yid decision
    Pakistani umpire, pakistani rules, cheating is the national sport with you people
    fenian lover on the whistle
    an arab in goal haha hide the ball under your dress mate
    Get a proper Welshman to ref it, you people from England cheat by instinct
    why are there muslims in darts now you don't even drink, you spoil every room
    chinese snooker players are robots on pills and you clap them cos youre one
    Your netball team is too black. We said so to the league and we stand by it.
    traveller boxers are all fists and no brain, you more than most, gyppo
    what sort of cricket club has an indian chairman, well, a bent one, since youre all on the take
    scouse romanian half breed couldn't trap a bag of cement, bad blood
    you orange lot and you green lot are both vermin lovers but the tims are worse, go home to ireland
    jewish golf club captain, bet the flag pole is rented
    polish keeper, drops everything but his pint, like all of them
    `,
  ),
  lines(
    'lines-peoples/umpires-clubs-harmless',
    { labels: [], direction: null },
    `
    yiddish word for umpire anyone? crossword, seven letters
    Pakistani umpire gave me out, Indian umpire gave me out, my own dad gave me out
    whistle lost, ref used a spoon and a saucepan
    the Muslim lads at darts are on lime and soda and on top of the league
    traveller boxing family from Rathkeale opened the new gym, ring walk by a donkey
    Netball fixtures: Blackburn away, Blackpool home
    Chinese snooker school visit went to a deciding black
    our chairman is Indian, treasurer Irish, bar manager cross
    Celtic and Rangers fans shared a ferry, sang abba
    rented a flag pole for the Jewish golf society day, wind took it
    bag of cement outside the clubhouse, free
    Welshman, Englishman, replay, tv match official, pie
    Arab league five a side at the college, all welcome, bring bibs
    Polish keeper saved two and dropped his pint celebrating
    `,
  ),
  lines(
    'lines-peoples/long-thoughtful-harmless-identity',
    { labels: [], direction: null },
    `
    I grew up the only Muslim girl in a Cornish fishing village, and the thing I remember isn't cruelty, it is Mrs Pascoe learning to make halal pasties so that I could stay for tea
    Being Jewish in a small Scottish town meant one family, one scroll and a long drive, and my father loved every mile of it
    when i came to Sunderland from Poland i thought everybody was angry, turned out its just how they say hello
    My mother is Roma and my father is from Bolton. At school I said I was Italian, which I regret, and now I put it on the first line of my cv
    People ask a refugee about the journey. Ask me about my dog instead, or about the boiler, which has gone again
    we are Black, British, Baptist and very keen on bowls
    I left Islam at nineteen and my family still save me a plate at Eid. Both of those are true and i am tired of strangers telling me one must be a lie
    as an immigrant myself I think numbers should come down, my brother thinks the opposite and we argued right through the pudding
    A hindu wedding in Aberdeen in january, the horse refused, the groom came in a gritter
    Dad was a coal miner from the Punjab, yes there were some, at a pit near Nottingham
    foreign is a funny word, I've lived here fifty one years and I am foreign at the bakery and english in Naples
    Gran never taught us Irish, she said it had brought her nothing but the strap, so at sixty I am learning from an app with a cartoon owl
    I'm Chinese Welsh so i get asked where i'm from twice
    Some of us are poor and some are old and most are both by friday
    `,
  ),
  lines(
    'lines-peoples/hatred-in-public-life-told-plainly',
    { labels: [], direction: 'quoted' },
    `
    a councillor in our county said Muslims should all be deported and the standards board meets tuesday
    He wrote that Jews are rats and the jury took forty minutes
    Three quarters of the abuse sent to our Black MPs mentions monkeys, the study found
    The teaching pack shows how newspapers in 1905 called Jewish refugees vermin and asks what has changed
    my nephew shares memes about gypsies being thieves and i dont know how to begin with him
    Please don't forward the video about migrants and cockroaches, the charity's staff are in bits
    In Rwanda the radio called people cockroaches for months before the killing began, our speaker was there as a boy
    the pub landlord took down the foreigners not served sign when the brewery rang
    Old tweets by the candidate call Poles vermin, he says he has grown up since, readers can decide
    someone asked at the hustings whether a Sikh can be English and the room groaned
    I counted, go home 41 times, letterbox 17, and one kind note about my voice
    She was told a Jew can't be trusted with the charity's cheque book. That is what the hearing is about.
    we've had graffiti, eggs, and now a letter saying blacks out, so cameras go up on monday
    Guidance for moderators: Africans are apes is hate, so is the banana alone when sent to a black player
    `,
  ),
  lines(
    'lines-peoples/library-and-radio-phone-in-contempt',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    librarian called fatima, well thats the crime section sorted
    Long time listener. Turning off. I will not be spoken to by a Nigerian at that hour
    You stocked the Koran at eye level, naturally, your sort can't help creeping in
    no wonder story time is dull, germans and poles have no humour and you're both by the look of it
    Hebrew letters on a library bag, honestly you people have to brand everything you get your fingers on
    I rang in to talk about hedges and got an Arab who thinks he knows hedges, sand is what your lot know
    this station was for locals till the travellers and the turks got a slot each. nobody respects you or your music
    Every book you choose is about blacks because a black can't read about anybody else
    who wants advice on gardens from a bangladeshi when everyone knows the state you people keep yours in
    keep your refugee poems to yourself, a nation that loses its own country has nothing to teach mine
    our village show had a fair judge for years, now its you, a hindu, tasting the beef pies, absurd creed absurd people
    `,
  ),
  lines(
    'lines-peoples/flood-and-strike-blame-on-groups',
    { labels: ['identity-hate'], direction: 'other' },
    `
    town floods and who is first in line for blankets, the romanians, like always, greedy race
    Strike at the depot was started by asians who dont understand a days work
    gypsies block the ditches with their muck then the rest of us drown in it, selfish to the last one
    If we had fewer muslims we'd have more beds, more homes and less misery, it is not complicated
    Jews will make a packet from this storm, insurance is their racket
    power cut blamed on a tree, id look in the african flats, that lot would plug in anything and pay for nothing
    The bins have not been done because the council hired foreigners and foreigners hate graft
    every drought every queue every closed ward, same answer, immigrants, useless hungry mouths
    no looting reported yet? wait till the blacks wake up
    chinese bought all the pumps before the rain, a sly people, never straight in their lives
    Irish navvies dug that tunnel, drunk, so of course it leaks, you get what that breed gives you
    `,
  ),
];
