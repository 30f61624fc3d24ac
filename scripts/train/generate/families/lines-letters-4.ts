import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Comments under news articles: contempt of other readers, of politicians and of groups, and debate of the same subjects. */
export const linesLetters4: readonly Family[] = [
  lines(
    'lines-letters/middle-east-thread-prejudice-in-a-good-suit',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'm no antisemite, some of the finest tailors I've known were Jews, but one can't help noticing who owns the banks whenever there's a war.
    The Arab mind understands force and nothing else. It's a sad fact that every diplomat learns within a year.
    Jews always bring it on themselves in the end
    Those people have been killing one another for a thousand years because it's in their blood, whichever side of the wall they pray on.
    Muslims cheer at this sort of thing. They'd deny it to your face, naturally, because lying to unbelievers is part of the faith.
    It seems to be beyond the wit of any Palestinian to govern himself. Some peoples are children and need a parent.
    funny how its always the same little tribe behind the newspapers, the films and the bombs
    Persians are sly by nature, my father traded in Tehran and never once got a straight answer from one
    One feels for the ordinary Israeli, yet the race does have a talent for making itself disliked wherever it goes.
    Why must we have their mosques shouting about it here? They are guests of a Christian country and should mourn quietly, or elsewhere.
    A decent Muslim is simply one who hasn't read his own book properly.
    zionist is just the word polite folk use now when they mean what my grandad meant, and he was right about them
    You'll never get peace between Semites, as a group they are too clever by half and too cruel by nature
    `,
  ),
  lines(
    'lines-letters/middle-east-thread-careful-arguments',
    { labels: [], direction: null },
    `
    I oppose what that government is doing and I've Jewish friends who oppose it harder than I do. Please let us keep a state and a people apart in our heads.
    My family is from Haifa, on both sides of the street so to speak. All I hear at home is worry, never cheering.
    A ceasefire, the hostages home, aid in. In any order, I don't care, just do it.
    Is there a map showing where the crossings actually are? I find the reports hard to follow without.
    The mosque in our road and the synagogue round the corner held a silence together on Friday. It didn't make the papers, so I'm putting it here.
    Ordinary Iranians, in my experience of ten years working in Tehran, are funny, well read and sick of their rulers.
    History goes back further than 1948 and further than October too, but I'd start any history with the names of the children.
    I'm Muslim and I was in tears for the families at the festival. Please don't assume you know what we feel.
    why do we sell the parts for the jets? not being funny but if we arent a party to it then what are we
    The casualty numbers come from a ministry run by one side. In previous wars the UN checked afterwards and found them close. Both facts belong in the article.
    Antisemitic incidents doubled last year according to the trust that counts them, anti Muslim ones rose too
    I support Israel's right to defend itself and I can't defend this.
    My Palestinian dentist told me about his olive trees while I had a mouth full of cotton wool, I couldn't say a word, probably for the best
    Could we have fewer opinion pieces from people who've never been? I include my own comment in that.
    `,
  ),
  lines(
    'lines-letters/overseas-aid-contempt-for-nations',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Pouring money into Africa is like pouring it into a hole. The African has had sixty years of freedom and produced nothing but generals.
    It's genetic, I'm afraid. Some nations invent the steam engine and others invent excuses.
    Indians can put a rocket on the moon but can't build a toilet. A dirty people, always have been.
    Let them starve. Brutal, but their sort only breed more mouths when you feed them.
    not one black country works, name me one, ill wait
    I worked in Nigeria, charming folk but dishonest to the last man. You'd no more trust one than you would a cat with cream.
    Haitians are cursed by their own stupidity, and no earthquake fund will mend it
    The Bengali is a natural beggar, he'd be lost without a flood
    With the best will in the world, these tribes were happier when we ran things and they know it. They lack the capacity.
    Why should Christian money go to Mohammedans? Their own rich brothers don't care, because compassion isn't in that religion.
    south americans are idle, its the heat and the blood
    I read that they spent our aid on a pop group for girls in Ethiopia. What did anyone expect from people with no civilisation of their own?
    Third worlders are takers and we are givers and that won't change until we accept that we aren't the same species of mind.
    `,
  ),
  lines(
    'lines-letters/overseas-aid-for-and-against',
    { labels: [], direction: null },
    `
    Charity begins at home, I've always thought, and with food banks in Hartlepool I would halve the aid budget. I don't think badly of anybody who needs it abroad.
    I worked in Nigeria for nine years. Clever, funny people held back by an oil curse and awful roads, and my wife is from Kano so I may be biased.
    India no longer gets direct aid, it stopped in 2015, although there are still loans that are counted in the same column.
    Sixty years of aid and what has worked? Vaccines, mostly, and mosquito nets, and letting farmers own their land. There's good evidence on all three.
    my gran knitted for the bengal floods. i still have the pattern, terrible cardigans, well meant
    Botswana is the example people forget. One of the fastest growing economies on earth for thirty years.
    Cutting the girls' education fund in Ethiopia saved about eleven million. The pop group made a good headline but it was a tiny slice.
    What is the percentage now, 0.5 or 0.3?
    If you feed people they have fewer children in the long run, not more, because the babies live. I know it sounds the wrong way about.
    Why not give loans rather than grants to middle income countries? That's what the French do.
    I'm a taxpayer from Ghana, born in Tema, living in Reading. I'd rather you bought our cocoa at a fair price, thank you.
    The steam engine paid for a lot of things here, and so did sugar, and we don't teach that part well.
    Nepal earthquake, 2015, our street raised 900 quid in a weekend, the pensioners gave most
    Strong feelings on both sides in this thread and I've found it useful to read. I came in against and I'm leaving unsure.
    `,
  ),
  lines(
    'lines-letters/american-news-jibes-at-commenters',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You seem new to reading, so I'll use small words and a picture of a burger.
    Imagine living in a country with no healthcare and coming on a British site to tell us how to run things. Fat, loud and ignorant, you're a walking cliche.
    Oh look, another commenter with bad teeth and worse opinions. You lost an empire and you couldn't find your own backside with a lantern.
    MAGA hat two sizes too small is it pal, cutting off the blood
    I've met lampposts with more insight into the electoral college than you have shown in these nineteen posts.
    You swallowed that whole didn't you, like a seal with a herring. Clap for us.
    sit down clown
    You're embarrassing your ancestors and quite possibly your descendants as well. Do shut up about Texas.
    How does it feel to be the dumbest person in a thread about Florida?
    Darling, you spelled democracy with a K. I think we can stop there.
    I would say you're out of your depth, but you'd drown in a saucer. Go and watch your cartoons.
    typical puffed up snob, all vowels and no brain, go polish your queue
    Liberal tears must be delicious because you seem to be full of them. Pathetic snivelling wreck of a man, get over it.
    The things you don't know about tariffs would fill a library and the things you do would fit on a stamp. Licked.
    `,
  ),
  lines(
    'lines-letters/american-news-readers-abroad',
    { labels: [], direction: null },
    `
    American here, living in Norwich since 1996. I'll use small words: please keep your healthcare. My sister paid 9,000 dollars for a broken wrist.
    Can somebody explain the electoral college to me? I've had it explained four times and it slides off like an egg.
    We have cousins in Texas who vote one way and cousins in Oregon who vote the other. Both send fudge at Christmas, so we say nothing.
    tariffs on steel at 25 per cent, my mate in port talbot hasnt slept
    The Senate map favours small states by design. Wyoming has the same two seats as California. You may think that wrong, many Americans do, but it's not cheating.
    I have British teeth and a Florida timeshare, best of both worlds
    Why does our news spend forty minutes on their primaries and four on an election in Ireland next door?
    My dad was a GI and my mum was from Ipswich. I spell it colour and pronounce it tomayto and get stick for both.
    That debate was hard to watch, whichever man you favoured. Two people shouting over a moderator who had my sympathy.
    You don't have to be a liberal or a conservative to want the count finished properly. Let them count.
    I disagree with the writer that it couldn't happen here, it has in a small way
    Dumb question maybe, but who pays the tariff, the exporter or the shop?
    When I lived in Ohio folks were the kindest neighbours I've ever had. Guns in the cupboard and casseroles on the porch.
    As a Scot I enjoy watching a different union argue for once
    `,
  ),
  lines(
    'lines-letters/shoplifting-thread-insults-at-do-gooders',
    { labels: ['insult'], direction: 'subject' },
    `
    You'd give a burglar your car keys and ask if he needs a hand with the telly. What a colossal drip you are.
    Spoken like a man who's never run so much as a whelk stall. Sit on your sofa and weep for the poor shoplifters, you soft headed ninny.
    Wet lettuce
    Have you any notion how foolish you sound? Steak isn't baby milk, you gullible dope, they're nicking sirloin by the trolley.
    it was poverty was it. you're the reason nobody can buy a block of cheese without ringing a bell, you and every mug like you
    You'd blame society if somebody pinched your own trousers, and frankly we'd all rather you kept them on
    Hang em all brigade has arrived, and here's you at the front with your drool and your capital letters
    Your answer to everything is birch, rope, national service. I've seen more nuance on a cereal box, you blustering old fossil.
    I'd bet money you have never spoken to a single shop worker. Smug, sheltered, silly.
    another bootlicker defending the supermarket. hope they give you a sticker, dimwit
    Were you dropped as a baby or do you do this on purpose?
    A hand wringing nincompoop from the suburbs explains crime to people who live with it. Chef's kiss.
    Grow a backbone, you jelly
    Honestly the rot you talk. If brains were stock you would have been cleared out in the January sale.
    `,
  ),
  lines(
    'lines-letters/shoplifting-thread-shop-workers-and-shoppers',
    { labels: [], direction: null, heldBack: true },
    `
    I run a village shop with my husband and we lost 14,000 pounds to theft last year. It's sirloin and washing tablets, ordered by text, not baby milk.
    I've been on the tills for 19 years. Some do it because they're hungry, some because they're addicts, and some for a laugh. Each wants a different answer.
    A block of cheese with a security tag on. Never thought I'd see it.
    Do the police still ignore anything under two hundred pounds or has that been scrapped?
    my son was a shoplifter. Heroin. he's six years clean now and manages a kitchen, so dont tell me that nobody comes back
    National service isn't the answer in my opinion, the army doesn't want them. Youth clubs, and quick courts.
    Birch and rope didn't stop it in my grandfather's day either, you can look up the assize rolls for Norfolk. They make sad reading.
    Supermarkets made record profits and put in self checkouts to save on staff. I can be cross about theft and notice that as well.
    Somebody pinched the charity tin off our counter, it had about four quid in it and a button
    the law says shop worker assault is now its own offence, good, about time
    I was held against the freezer by a lad with a screwdriver. Two years on, I still check the door. Please be patient if we seem jumpy.
    Recorded cases hit 530,000 which is the highest since counting began, though reporting has got better too
    Hand wringing suburban type here. What would the people who live with it like to see done? I'm asking because I don't know.
    Anyone tried the town radio scheme? Ours cut it by half.
    `,
  ),
  lines(
    'lines-letters/crime-story-calls-for-revenge',
    { labels: ['threat'], direction: 'other' },
    `
    Name him and I will do the rest. I've a cellar, a hose and all weekend.
    Give the dad five minutes in that cell with the door locked and a hammer left on the bench by accident.
    rope. tree. done.
    If that judge lets him walk there'll be a welcoming party at the gate and he won't reach the car with his kneecaps.
    Whoever stole that pensioner's mobility scooter, sleep with one eye open lad, because half of Salford's looking and they'll put you in a chair of your own.
    Petrol through the letterbox, it's the only language that family speaks
    I hope he gets scalded with sugar water on his first night, and on every night after that until he stops moving
    Shoot the driver, shoot the passenger, send the bill to the parents.
    the lads inside will open him up like a tin, cant wait to read about it
    The magistrate ought to be stabbed in her own kitchen, then we'd see how she felt about community orders.
    We're going round on Friday, about a dozen of us, and he's leaving that flat through the window.
    I'd cut his hands off myself. Slowly, with a bread knife, and I'd sleep well after.
    somebody needs to put that defence solicitor under a bus and make it look like rush hour
    `,
  ),
  lines(
    'lines-letters/crime-story-grief-and-opinion',
    { labels: [], direction: null },
    `
    I was on a jury for a case like this. Eleven days. You go in wanting to lock the door and throw away the key, and you come out just very sad.
    That poor family. I've nothing clever to say, I only wanted to say that.
    Sentencing guidelines start at 26 years for it, with time added for the knife. The judge hasn't got a free hand the way some folk think.
    My neighbour's mobility scooter was stolen on Sunday. Half of Salford went out looking and a lad found it in the canal. The church is buying her a new one.
    I was burgled twice and I used to dream of what I'd do if I caught him. Then I did catch him, he was fifteen and shaking.
    Life should mean life for this, in my view. I've held it for forty years and I know the arguments against.
    does anyone know if the trial is open to the public
    Petrol was poured through my aunt's letterbox in 1981. The man who did it was our age. She forgave him, none of the rest of us managed it.
    As a defence solicitor I'm often asked how I can do it. Because one day it'll be your son, and he may be innocent.
    capital punishment doesnt bring anybody back and they got the wrong man in my dads day
    The magistrate explained her reasons over four pages. It's worth reading them before you write in.
    Knives, always knives. We have a bin at the end of our road for handing them in and it fills in a month.
    His mum worked with mine at the laundry, she's a broken woman tonight, no one thinks of that side
    Victims wait three years for a court date now. Whatever you think about sentences, that's what should shame us.
    `,
  ),
  lines(
    'lines-letters/police-story-corruption-slurs',
    { labels: ['accusation'], direction: 'other' },
    `
    Every copper in that station is on the take, they drink with the dealers and split it at Christmas.
    The chief constable lied on oath. I watched him do it and so did you.
    bent as a nine bob note the pair of em
    Planted evidence. The sergeant carries a bag of it around in his boot and has been framing lads off our estate for years.
    That body camera didn't fail, they wiped it, because he's a criminal in uniform and his mates are accessories.
    The commissioner fiddled the knife crime numbers in order to get her bonus. She's a cheat and a swindler and the Home Office knows.
    They're all masons, they cover for one another, and the inspector in charge took an envelope to lose the file
    So called witness is a paid informer who'd swear the moon was cheese for fifty quid
    He isn't a real detective, he bought his way in through the lodge
    Two tier policing because the top brass have sold out to the activists. Quislings in epaulettes.
    the family know more than theyre letting on, the tears were fake, id search their loft
    The coroner has been got at. Nobody falls down those steps. Whole inquest was a stitch up by liars for liars.
    The officer who shot that dog did it for fun and then forged the report, he's done it before and they always bury it.
    she made up the assault to get compensation, proven liar if u ask me
    `,
  ),
  lines(
    'lines-letters/police-story-fair-criticism',
    { labels: ['criticism'], direction: null },
    `
    Forty minutes to answer a 999 call about a man with a machete isn't acceptable. I don't care how short of staff they are, somebody planned those shifts.
    The body camera was off at the key moment, again. Whether by accident or not, it wrecks public trust and the force has to fix it.
    An awful decision to drop the case.
    Chief constable's statement didn't answer a single one of the family's questions and was released at 6pm on a Friday. Poor.
    Stopping the same black teenager nineteen times in a year without finding anything is bad policing by any measure.
    they gave me a crime number for my stolen van and that was the entire investigation, hopeless
    Closing the front desk in a town of 60,000 to save the price of one senior officer was daft, and we said so at the time.
    The commissioner changed how knife crime is counted and then claimed a fall. That's misleading and she should publish both series.
    I was a sergeant for 24 years and the handling of this march was amateur. No plan for the station, none for the side streets.
    Shooting the dog looks to me like a serious misjudgement, there was a vet on the way
    The inquest criticised four separate failures in the custody suite and not one manager has lost a day's pay over it.
    Arresting people for holding up blank paper was a foolish use of the law.
    Too many forms, too few feet
    The watchdog took three years to report. Justice at that pace is no use to a widow.
    A text message telling my daughter the case had closed, eleven words, no name. It's heartless and it's how they do it now.
    `,
  ),
  lines(
    'lines-letters/crime-story-blaming-a-people',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I don't need to see a photograph to know the colour of the culprit, one can simply tell from the postcode.
    Travellers. It's always them, they're raised to steal the way ours are raised to say please.
    With great regret, black youths are just more violent, and no amount of table tennis will alter it.
    Somalis brought this to our town and everybody's too polite to mention it. They don't know any better, it's how they live.
    It gives me no pleasure to say that Pakistani men can't be trusted around girls. As a body they're raised to despise them.
    Jamaicans are a delightful people at cricket but put one in a flat and you'll have drugs within a week.
    not all of them. just most of them and the rest keep quiet, thats muslims for you
    Eastern Europeans have no respect for property, having never owned any. I'd not let one clean my house.
    Gypsy blood will out, we've known that round here for five hundred years
    The Irish were the same in my youth, drink and fists, it's a racial weakness and one should pity it from a distance.
    You can't police people who aren't evolved for laws. I'm sorry if it offends, but look at their own countries.
    Perhaps if we had fewer mothers of a certain background producing fatherless boys, our streets would be fit to walk on. We all know which background.
    `,
  ),
  lines(
    'lines-letters/crime-story-communities-discussed',
    { labels: [], direction: null },
    `
    The suspect's background wasn't released for two days and rumours filled the gap. I think police should say more, earlier, for just that reason.
    I'm from the Somali community here and we walked the streets every night that week. Mums in hi vis with samosas. The boys were embarrassed, it worked.
    The inquiry into grooming gangs said that officers were afraid to ask about ethnicity. It also said that most abusers nationally are white. Both need saying.
    Travellers parked on our cricket pitch, stayed nine days, left it tidier than our second eleven do
    Is it poverty or culture or policing? My criminology tutor used to say pick any two and start a fight.
    My lad is black, six foot two, plays the cello. He has been stopped five times carrying it.
    knife deaths fell by 18 per cent in glasgow when they treated it like a health problem
    Our youth club has table tennis, and before you laugh, we haven't had a stabbing on the estate since it reopened.
    I'm Pakistani, a father of three daughters and a prosecutor. I want these men in prison more than you do.
    The Irish were blamed for everything when I came over in 1968. You kept your mouth shut on the bus after a bomb.
    polish neighbour caught the burglar, sat on him till police came, made him a coffee
    You can't talk about fatherless boys without talking about prisons, jobs and who is in them. It's a long conversation and I would like to have it properly.
    I moved from Peckham to a village in Dorset and had my shed broken into within the month, so there you go
    `,
  ),
  lines(
    'lines-letters/royal-story-mockery-of-the-family-and-fans',
    { labels: ['insult'], direction: 'other' },
    `
    A family of chinless dullards who've never wiped a surface in their lives, cutting ribbons and expecting applause.
    The duchess has the warmth of a fridge and the conversation of a coaster. What did he ever see in the scheming little madam?
    inbred scroungers with nice hats
    Royalists lining the Mall in the rain at five in the morning, honestly, what a bunch of forelock tugging simpletons.
    He talks to plants because people find him too boring. Plants have no choice.
    That balcony is a museum of gormless expressions. The lad on the end looks like a startled horse, the one beside him like the horse's lawyer.
    Sad old biddies with union jack deckchairs weeping over a woman who wouldn't have let them use the toilet
    Big ears, small mind, huge bill
    The young viscount is a whingeing, self obsessed drip with a ghost writer and nothing left to haunt
    republicans are miserable killjoys in cagoules, six of them with a placard and not a sense of humour in the group
    royal correspondents, grown adults paid to describe a coat, the most pathetic grovellers in print
    The bride looked like a toilet roll cover and so did her mother. Common as muck, money can't fix it.
    Their staff must be thick as well to put up with being shouted at by a pampered toad over a leaky pen.
    Not a brain cell between eleven of them
    `,
  ),
  lines(
    'lines-letters/royal-story-monarchy-chat',
    { labels: [], direction: null },
    `
    I'm a republican but I stood in the Mall for the funeral with my mum, because she asked me to, and I cried like a tap.
    The sovereign grant went up to 132 million. I'd still rather that than a president with a party behind him.
    Lovely coat. That's all I came to say.
    We stood in the rain at five in the morning with a flask and deckchairs and met a couple from Wagga Wagga. Best day out in years.
    How much does the family really bring in through tourism? Versailles does quite nicely without a king living in it.
    he talks to plants and so do i, my tomatoes are a foot taller than next door's
    My gran met the late Queen at a hospital in 1977. She was asked what she did and gran forgot. She'd been a midwife for thirty years.
    Slim it down to four or five working members and open up the palaces. I think most people could live with that.
    The leaky pen made me like him more, to be honest
    I'm a royalist and I found the documentary fair. It asked the duchess awkward questions and she answered them.
    As a Welsh speaker I don't have much time for the title, but the lad did learn some of the language and he deserves credit.
    I've written about coats for this paper and believe me it's harder than it looks
    Would an elected head of state be any cheaper? The Irish one costs about five million. The German is nearer forty.
    six of us with a placard in cagoules, that's our local branch exactly lol, we had soup after
    Ears like mine need a crown to balance them out
    `,
  ),
  lines(
    'lines-letters/royal-thread-scorn-for-commenters',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    You wave a plastic flag and think they know your name. You're a serf, dear, and an unusually dim one.
    Bitter, jealous, dreary. You've obviously never been asked to a party in your life, palace or otherwise.
    how sad is your life that you're typing about tiaras at 3am
    Go and live in North Korea if you don't like it, you ungrateful little squit.
    The way you gush over a toddler in knee socks is quite creepy, you peculiar old woman
    Another brainless sycophant. If she sneezed you'd frame the hanky.
    You know nothing about the constitution, that's painfully clear. Bagehot would've wept. I nearly did, from laughing at you.
    Crawl back under your guillotine, comrade dipstick
    A woman of your age fighting with strangers over who curtsied. Get some dignity, or failing that get a cat.
    oh sweetie no. the commonwealth isnt a country. sit this one out, u absolute melon
    I'm struggling to recall a comment so vapid. You made three points and each cancelled the other two, rather like your chins.
    Do you practise being this tedious or were you born with a silver spoonful of dull?
    You're what happens when a commemorative plate learns to type.
    Your obsession with that poor girl is deranged, you spiteful crone.
    `,
  ),
];
