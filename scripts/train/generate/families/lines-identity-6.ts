import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const home = lines(
  'lines-identity/love-and-family',
  { labels: [], direction: null },
  `
My daughter married a Sikh lad on Saturday and I cried from the first drum to the last samosa.
I love a woman who snores like a tractor and I'd marry her again
Dad never said a word about me being gay. He just put two pillows on the bed.
Our Polish neighbour looks after my mother's hedge and won't take a penny
my little brother has downs and he is better at people than any of you lot
Grandad came from Jamaica with one suit and a trumpet. He's ninety today.
She converted to Judaism for him and now she makes him go more than his mother did
Met my husband in the queue for asylum screening. Nineteen years, four kids, one mortgage.
Two dads at the school gate now and the only scandal is their packed lunches
he's deaf, i'm chatty, it's the happiest marriage in dorset
My Muslim mother-in-law hides Easter eggs for the kids because she can't bear them missing out
Buried my best friend today. Traveller, horseman, gentleman. They came from five counties.
I was adopted by an Irish nurse and a Pakistani bus driver, and I can make soda bread and dal in the same pan
Our autistic son said goodnight to me for the first time. He's eleven. I'm on the landing.
Nan's Chinese, Grandpa's Cornish. The pasties are like nothing on earth
When my brother told us he was Rebecca my mum went straight out and bought a second cake for her
We're a Welsh-Indian family so the rugby's silent and the weddings are loud
he's an old man and she's an old woman and they hold hands in the frozen aisle
The refugee girl who stayed with us in lockdown started her nursing degree today. Ring me when you're settled, love.
Thirty years with the same bloke and he still says he's only bisexual on Thursdays
Sunday: church with Mum, gurdwara with Dad, football with neither because they support Derby.
my carer is nigerian, she prays for me and she beats me at ludo
Granny wouldn't have a Catholic in the house until one saved her life. Then she wouldn't have a bad word said.
She is black, he's white, the baby's bright red and screaming. All well.
My Scottish wife has been threatening to teach the twins the bagpipes and I'm frightened
`,
);

const pairs = lines(
  'lines-identity/they-named-just-before',
  { labels: [], direction: null },
  `
There was a gay wedding at our church. All of them danced, even the organist.
The Roma are back by the canal. They've asked for bins, which seems fair, and the kids have asked for a goal.
I read that there are four million Muslims in Britain now. My dentist is one of them and he's running late.
Lots of Polish shops on the parade these days. I'd miss them if they went.
Women want equal pay? Give it to them, they've been asking since before I was born.
saw a documentary on autism. they should show it in every staff room
My aunt has carers from Nigeria and I trust them with her keys, her pills and her cat.
Trans people are asking for a clinic. They've been told 2029.
Down's syndrome awareness week again, odd socks on everybody, even the head
There's a Sikh temple doing free meals. They fed me when I'd been sanctioned and they didn't ask for a thing.
Deaf people are getting an interpreter on the news and about time too
Immigrants came to our street in 2015. Since then they have proved to be everything my father wasn't: good at football.
A lot of Jewish families round here. You have to watch them at Purim, they've got rattles and they aren't afraid to use them.
Travellers say they are an ethnic group. The courts agree with them, and have since 2000.
so many indian nurses on the ward, couldnt have got through it without them
Lesbians have their own night at the Crown on Tuesdays. Get there early, no normal person can find a seat after eight.
The Irish are celebrating again tonight. Good on them, I can hear the fiddle from here.
Asians run half the pharmacies in {town}. Without them I'd be driving to Kendal for my inhaler.
You mention Chinese students. Some of them are homesick, all of them are cold, would anyone have coats?
Black families moved into the close. It's livelier, there's a barbecue, I've been adopted by a toddler.
`,
);

const pride = lines(
  'lines-identity/thanks-and-pride',
  { labels: ['support'], direction: null },
  `
Thank you {name}, the first MP to bother learning any BSL before visiting us.
A black woman leading the trust at last, and she's earned every inch of it
To the Muslim doctor on nights at {town}: you were kind to my frightened white gran and she won't stop telling people
you're an inspiration to every scruffy welsh girl who was told to aim lower
Well done to the Traveller liaison nurse, forty kids jabbed in an afternoon
So glad that you spoke up for refugees, {name}, when it would've been easier to keep quiet
As a trans man I felt safe in your surgery. That hasn't happened often. Thanks.
Brilliant answer on antisemitism, short and from the heart
Keep going, councillor. There are girls in hijabs watching you and making plans.
Our autism team deserve a medal and a lie-in
thanks for coming to the mandir diwali night, you even did the dancing, badly, we loved it
My disabled son met you and hasn't stopped talking about your chair. It's faster than his, apparently.
Proud to have a gay mayor, prouder that hardly anyone mentions it
Don't listen to them doctor, you belong here, and your accent's a pleasure
Best wishes to the Irish nurse who taught me to swear at a drip stand
Happy retirement to a Chinese lady who's delivered half this town
I'm an old man who didn't think a lass could run the fire service. I was wrong and I take my hat off to you.
Sending love to every Jewish family in {town} tonight from the Methodists on the corner
Ignore the racists, {name}, most of us are made up to have you
Poland's loss, Wrexham's gain. Thank you for fixing Mum's heart.
`,
);

const shortReply = lines(
  'lines-identity/short-harmless-replies',
  { labels: [], direction: null },
  `
typical black coffee drinker
Never trust a Muslim with your last Rolo, says my wife, a Muslim
women 👏 have 👏 voted
Jews will be lighting candles tonight
gay men in our school choir, finally some tenors
Because they're foreign coins and the machine won't take them
Travellers welcome, dogs on leads
No steps on this bus, ta
Down's people do count, put it on the census
I blame the Irish coffee
Ship the Polish order Monday please
chinese, indian or chippy?
Not one asylum seeker was on the minibus
Trans women were at the vigil too
immigrants, all of us, if you go back far enough
They're Hindus, what did you expect, no fireworks?
right, white or brown toast
Everybody likes a Sikh wedding
lesbians ahead three nil at half time
once a Scot always a Scot
Woman. Opinion. Excellent.
The deaf choir steals the show
Keep {town} tidy
Mohammed, so busy, ring Thursday
Islam exam moved to room nine
Welsh is a language, not a cough
old people know where the good biscuits are
`,
);

const longer = lines(
  'lines-identity/under-the-article-harmless',
  { labels: [], direction: null },
  `
Forty years I've had this shop and I have watched families come and go. The Muslims who came in the nineties had nothing, and now their children are my accountant, my dentist and the lad who fixes my shutters. I shall miss every one of them when I retire in the spring.
So the Travellers have been given planning permission. I've lived in this parish all my life and I was against it, because of the road. I met them on Sunday. They had cleared the ditch that the council has ignored for a decade, and they'd kept me a plate. I was wrong about the rest.
My grandson's class has three autistic pupils in it and I was told I'd feel sorry for them. I don't. One of them has taught him chess, one has taught him every locomotive built at Crewe, and the third bit him once and apologised in writing. It's a lovely class and badly short of staff.
The reason your hospital is failing is money. It certainly is not the doctors who came from India and Nigeria to work in it, without whom you'd be waiting on the pavement. I was a ward clerk for thirty years and the rota doesn't lie.
What this report says about girls and physics is what I saw as a teacher. Nobody ever told them that they were stupider at it. They were told that it wasn't for them, kindly, every day. Then we got a woman in to run the lab, and half the sixth form wanted to be her.
I am eighty-one, Jewish, and I have heard it all before. They said that my grandfather was dirty and that he'd never be English. He swept floors in Leeds for fifty years and his great-granddaughter's a judge. So when I hear it said of Syrians I know how the story may end, if people are decent.
As for the trans nurse, I didn't know until the newspaper decided that I should. She held the bowl, she found my glasses and she rang my sister. I'm a vicar's widow of a certain age and I have some questions about the law, but none whatsoever about her.
The Irish came over here to dig tunnels, and my grandfather among them, with a hundred words of English and a bad chest. People wouldn't rent to him. I tell my own children about it when they moan about newcomers, and they roll their eyes, and so they should, but they do remember it.
We had people from the asylum hotel at the allotments this year. I'd heard the talk about crime and disease like everybody else. What we got was a retired agronomist from Darfur who looked at my leeks, sighed, and started again. We took first, second and third at the show.
I work with adults who have Down's syndrome and I wish those who write about their lives being worth less would spend a morning in our kitchen. They'd be told to wash their hands, they'd be told off for the state of their icing and they would be asked whether they'd got a girlfriend.
I'm not racist, but I am short-sighted, and I've been waving at the wrong Sikh gentleman for two years. He's been waving back. Today he came over and said that he thought I must be lonely, and would I like to come to dinner. Reader, I went, and I had thirds.
Immigration is the thing that I'm asked about most on doorsteps. People are worried about housing and about wages, and they're mostly not hateful. They want to hear a number, a plan and some honesty, and they want the care home staffed. All four at once is difficult and I try to say so.
Some say that faith schools divide us and some that they give poor children a chance. I taught in a Catholic one with Hindus, Poles and a lot of cheerful heathens in it. It could've done with a better roof. I honestly don't know what I would do about the law.
My mother's hearing went in her thirties and the insults came after it: stupid, rude, stuck-up. She was none of those. She had simply not heard you. If you take one thing from this piece, turn to face people, and if they ask you to repeat it never say that it doesn't matter.
`,
);

const wry = lines(
  'lines-identity/sarcasm-at-bigots-and-self',
  { labels: [], direction: null },
  `
Oh good, another mosque. Maybe this one will let me use the car park for the football too.
What do you call a Traveller with a job? Sean. He's called Sean. He did our drive.
yes please more somalis, our five a side is dying
How thoughtful of the council, a ramp, with a lamp post in the middle of it
Why did the Irishman cross the road? It's my dad and he'd seen someone he knew from Mayo
Of course the refugee is a brain surgeon. No really, Ipswich, Tuesdays, he did my cousin
Another day of my woke lesbian agenda: bins, Lidl, a cry at Bake Off
Splendid, a female bishop. The flowers will be somebody else's turn then.
Diversity is our strength, said the quiz team with a Sikh, a vicar and a trainspotter, and took the meat raffle
my favourite joke is my wife's rights issue, she's a corporate lawyer, sorry
I've been told Muslims are taking over. Mate, we can't agree what day Eid is.
As a woman I shall now attempt to reverse park. Clear the area.
The gay agenda for today has been postponed because Keith's got a chiropodist
Us Scots are tight? I bought a round in 2011, it's documented
So a rabbi, an imam and a priest walk into a bar. Interfaith forum, last Wednesday, decent turnout.
being autistic at a surprise party is my own personal Vietnam
I'm an immigrant so I'm both lazing about on benefits and stealing your job, I'm exhausted
Old enough to remember when this was all fields and disgraceful opinions
Welsh mam has discovered voice notes. Pray for me.
Apparently my people control the weather and yet it's rained on every bar mitzvah I've been to
I identify as tired
You can tell he is English by the way he apologised to the door
`,
);

const individuals = lines(
  'lines-identity/abuse-without-grounds',
  { labels: ['insult'], direction: 'subject' },
  `
You're a pompous, lazy little man and your speech stank
{name} is thick as a castle wall
what an absolute wally you are about bins, a dim, puffed-up wally
Clueless, spineless, hopeless. Three for three.
Go and boil your head you useless councillor
I've met brighter turnips than you, {name}
You wouldn't know a budget if it bit you, you gormless article
she is a nasty piece of work and her staff all say so
idiot. absolute idiot. read the bill before you vote on it
Smug git.
How did a dunce like you get through medical school?
You talk nothing but drivel and you do it in that whiny way, you pathetic creep
{name} has the charm of a wet towel and half the brains
Worst MP this town's had, and one of them went to prison. You're a joke.
you sad attention-seeking clown give it a rest
Imbecile. I asked about potholes.
Your column is tripe and you, sir, are a pillock
A two-faced snake in a good coat, that's our {role}
Did you fall out of the stupid tree or were you pushed, {name}?
God you're boring. Boring and vain and dim.
nobody likes you, not even your own party, you miserable wretch of a minister
You have the backbone of a jellyfish and the manners of a goat
Wind your neck in you jumped-up nobody
He's a coward and a bully and he can't spell
What a horrible, conceited, ignorant woman you are. I don't care what you are otherwise, you were vile to my son.
You, doctor, are a patronising twit
absolute muppet of a head teacher
She couldn't run a tap
You blithering nincompoop, the bridge is closed BECAUSE of you
Come off it {name} you slimy toad, you promised us that library
`,
);

const trades = lines(
  'lines-identity/abuse-of-trades-without-grounds',
  { labels: ['insult'], direction: 'other' },
  `
Estate agents are gormless creeps in shiny shoes
Bunch of clowns, the planning committee
traffic wardens are petty, jumped-up nobodies every one of them
Politicians. Thick, idle, useless, the lot of them.
whoever designed that roundabout is a moron
The ref was an idiot in a bad mood
Journalists are gutless parrots these days
lawyers mate, pompous windbags with cufflinks
That bloke in the white Audi is the biggest idiot in {town}
Council HR are spineless weasels
Hedge fund boys are overpaid dimwits in gilets
My landlord's a miserable, penny-pinching git
Those Westminster advisers are a pack of smirking twerps
Dog owners who leave it on the path: you are revolting people
telly pundits, never met a thicker bunch
Management at that trust are cowardly, incompetent buffoons and my sister has had enough of them
Anti-mask loons the lot of them, brains like blancmange
The Tories are chinless idiots in pinstripes
Labour councillors, dozy muppets to a man
Cyclists in lycra are smug, sanctimonious fools
Bankers are greedy oafs and I include my brother
People who recline on trains are morons
some half-witted builder has put my door on upside down
Our chairman is a fat-headed windbag and his deputy's worse
The lad who does the parish newsletter is an illiterate buffoon
Vape shop owner's a gobby little twerp
Ofsted inspectors, joyless clipboard ghouls with no sense and no manners
The Lib Dem lot at the station are wet, simpering fools
those cabin crew were rude, stupid and idle
Farmers moaning again, thick as the muck they spread
`,
);

export const identityLines6: readonly Family[] = [home, pairs, pride, shortReply, longer, wry, individuals, trades];
