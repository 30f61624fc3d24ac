import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups9: readonly Family[] = [
  lines(
    'lines-groups/spelling-twins',
    { labels: [], direction: null },
    `
mu5ic teachers are leg3nds, all of em
W0men got the v0te on this day 1918!!
j a z z runs in this family and you all know it
m0ndays are d1sgusting
im1grants from Mars, 0ur school play, T0NIGHT
tr*ns help line number pls? a mate needs it
bl4ck coffee rules every street i move 2
Musl1m prayer r00m at the uni, any1 kn0w where?
p0les at half mast 2day anyone no y
G-Y-P-S-I-E-S are playing S-W-I-N-D-O-N folk fest
tr4vellers on the 8.15 r s0aked
j3wish food stall at the mkt, g0 early
th3 iri$h lot won the pub quiz ag4in
hom0phobes make me v0mit
refuuugeees welcooome, tea's on
#AllMotorsOut #StreetsForTheKids
#womencanlead lol told you
#DepotThemAll said my phone, i meant repot, the geraniums
ban vap3s, ban the adv3rts, ban the l0t
fk the p4rking app takin over {town}
l3sbian book club is just f4b
disabl3d ppl r waiting 26 wks 4 a chair. twenty six
n0 r4cism n0 tr4nsphobia n0 h0mophobia in my p4rty
aslyum seekrs r alowd to volunter btw evry 1 of em
roma-nian, roma-ni, not the same thing, i had to look it up too
ind1an takeaways are c10sed mon
chin ese new yr parade starts at th3 lib r4ry
s c o n e s  w i t h  j a m
Womn r tierd. Womn r wurking. Womn r doing all the xmas shoping
af r1c an drumming class is on 2nite
wheel chair user here, buses r taking all the mick
exams r pigz an alwayz will b
(((echo))) in our hall is so bad we can't hear the band or the vicar
musIin = the stuff u strain jam with, autoc0rrect
s3nd th3 albums b4ck in b0x3s pls mum wants them
ur all blind the ref did it, he's from {town}
`,
  ),
  lines(
    'lines-groups/emoji-twins',
    { labels: [], direction: null },
    `
All ☪️ friends: Eid mubarak 🌙
🏳️‍🌈 people make me 🥹 (I was at the parade with my lad)
Get the 🧕 emoji right, the new update has made her purple
🇵🇱 = 🥟❤️ that is all I have to say after last night
Black players miss one, the whole team misses one, we win and lose together 🤝
✡️🕎 happy Hanukkah, say no more, pass the doughnuts
🏳️‍⚧️ visibility day, and 🤡 is only my costume for work
👩 behind the wheel 🏎️ every time she's on the podium
My bike got nicked 😡 the 🇷🇴 neighbours lent me theirs 💛
The ♿ loo is a broom cupboard 🖕 to whoever signed that off
🇮🇪 = ☘️🎻🧠💚
Kitchen full of 🪳🪳🪳 again at the student house
😷🇨🇳🏮 dumplings at ours, come if you've tested
Here come the 🍌 for half time, oranges have run out
👨‍❤️‍👨 said yes!! full stop, unbelievable joy
🕌🤝⛪ joint litter pick on Sunday
another 🇳🇬 goal ⚽🔥 they're on fire tonight
🇸🇴 coming 🏠 for the wedding, nobody has slept
🐷 for the school farm door this {day}, who's painting it? They'll love it 😂
👹 level finished, who's online
🧳🇦🇫👋 bye to our lovely volunteer, off to uni and we'll miss him
👳 on my street won the garden prize 🌻
👩‍🦽🚫🚌 three buses in a row this morning, no space for me
🐕 = 🇬🇧 sorry to cats
🚐🌧️👶 we live in a van, gypsy family, ask me anything
women ⚽🏆🦁✅
🦍 on the front page, baby born at the zoo, look at that face
♀️ doctors 💪💪 my three heroines of the night shift
`,
  ),
  lines(
    'lines-groups/conspiracy-twins',
    { labels: [], direction: null },
    `
Falling birth rates are not a mystery, it's the rent. Nobody can afford a pram or a room to put it in.
Follow the money and it always ends at the same three water companies with the same bonuses.
They flooded the museum's African gallery by accident, a burst pipe, and the curators wept.
Ask yourself who owns the care homes, the vets and the funeral parlours. Private equity, every one.
The gay agenda in our house is the hoover, the shopping and falling asleep before the film ends.
Trans is a prefix from Latin, as my grandson's chemistry book explains at some length
Muslim councillors have asked for a prayer break in the budget meeting, which the smokers seconded.
Feminism was cooked up in kitchens like my mother's, and women fell for it because they could count.
There's no such thing as a quick reply from the Home Office, the refugee families I know have waited two years.
The Rothschilds owned the manor up the road and it's now a garden centre with a decent café
Every halal chicken costs a pound more this week. Does anyone know why, the butcher only shrugs.
Half of those with ADHD in our office were only told at forty, me included, and what a relief.
Romani has words in it that we all use, pal and chav and cushty, and the police lecturer was told about it in the diversity hour
The Irish built a good half of the canals and railways round here, and have been forgotten for it ever since.
Windrush came in with a calypso, as the newsreel shows, and with my auntie in the third row.
They want a cycle lane in {town} by 2040, and every single one of us will be retired, even the nice dentist.
Who picked your prime minister for you? Eighty thousand members with an average age of sixty, that is who
Why do you think they closed the mines? The file at Kew is worth a read, and nobody comes out of it well.
Poles are planted in the verge by the council to stop us parking. Sly posts doing a sly job.
Polio was gone until they found it in the sewage again, so do check that the children had all four doses.
`,
  ),
  lines(
    'lines-groups/implicit-twins',
    { labels: [], direction: null },
    `
Funny how the neighbourhood was quiet until a certain peacock got out.
My wife says count the spoons when they have been. You know who I mean, the grandchildren.
Diversity is our strength, he said, from the back of the choir where the five of us can't sing.
Lovely, another lady surgeon. I'd better tell my daughter, she's collecting them for her project.
Do they take their shoes off at the temple before or after the steps?
When in Rome. We never did, did we, we went to Pisa by mistake.
Give it ten years and you'll need a boat for {town}. And a bailing bucket.
I knew it was from Mum from the smell of the parcel. Christmas cake, one in a tin.
Whoever let him teach PE deserves a medal. Our gay lads have never loved school so much.
That's the trouble with mixing grout. You can't unmix it.
Nature made two kinds of people, those who read the manual and my brother.
Pass the biscuits, the council tax leaflet is here.
There are places for children like mine, thank heaven, and the relaxed show at the seaside theatre is one of them.
No smoke without a toaster, no dinner without a fire alarm in this flat.
I'm sure he's a fine player. Until a few weeks from now, when he turns thirty and needs a new knee.
Do we want our hospital run by doctors, or by whoever came out of the last management course with a lanyard?
Some of us have queued since five. Some arrived at nine and want a croissant.
Interesting surname on that judge. Cornish? My mother was a Tre-something.
We used to meet in a locked back room and now the mayor opens Pride.
Oh good, a food festival. The dumpling van had better be on the canal again.
Imagine needing a translator at parents' evening and it is your ten year old, telling you she's an angel.
Mine is a family butcher. I mean a proper one, a mum and three daughters with cleavers.
You'd think the builders would take a hint and stop putting so many steps in.
Her sort of courage should be seen and heard, and preferably on stamps.
Such a pity about the holiday photos, they came out so dark.
If the boot were on the other foot the clown would have fallen off the ladder by now.
My bus now goes via the hospital, the Polish club and the mosque, and the driver knows all of us by name.
All those waiting at the special assistance desk were told to go upstairs. There is no lift. Nobody laughed.
`,
  ),
  lines(
    'lines-groups/long-comments-twins',
    { labels: [], direction: null },
    `
I have lived on this street for fifty one years and I have watched it go from decent families who swept their steps to, well, decent families who sweep their steps. Some are Romanian now. The bins are still on the pavement because the council comes every third week, and no one of any nation can make that work.
Article says women now outnumber men at medical school. Wonderful, and about time. In ten years every surgery may want part time rotas and a crèche, and the service ought to start planning for it now, since fathers ask for them as well. My own consultant did three days a week and saved my life on one of them.
So we are to have a Pride crossing outside the primary school at a cost of four thousand pounds. I for one would rather have had the zebra crossing we were promised, since two children have been clipped there. Then paint it any colour you like, my grandsons asked for dinosaurs.
The report is clear for once. Crime in {town} did not go up when the Afghans were put in the Royal Hotel, it went down by 3.4%, mostly because they fixed the street lights. Two lads there mended my fence for nothing. I wish people would read past the headline before they share it.
With regard to your piece on Holocaust Day: I was in the hall when Mrs Adler spoke to year nine, and you could hear the clock. The Jews of her town were three thousand and she is the last. A boy asked her whether she hated anybody. She said she had never had the time.
Yet more of our council tax on a consultant to tell us where the ramps should go. Ask the nine people who use them, they would have done it for a sandwich. My father lost a leg and could not get into this library for thirty years. Today's disabled children should not have to hear that it is being looked at.
As a retired magistrate I can tell your readers that in thirty years I sentenced more churchwardens than travellers, and that the man who returned my own lost wallet with two hundred pounds in it lived on the Mill Lane site. A new site merely needs drainage, a bus stop and a calm meeting.
What everybody at the BBC did say was that the youth club had been shut for six years. Black families on that estate have been asking for it back since the day it closed. They bring up their sons with two jobs and no bus. I was glad to hear it said at last.
My daughter's changing room at {town} pool has six cubicles with locks and one of the women in the swimming group is trans. Nobody noticed for a year. What people did notice is that the showers are cold, the roof leaks and the council that promised repairs is out of money.
Polish shop number three on the parade. I went in. Smiles, samples and a smell of baking. I bought a sort of plum doughnut and now I am in there daily. It was an empty bookmaker's for six years, so forgive me for not signing the petition about the character of the street.
Islam, like the other faiths, has as many opinions as followers, and you can hear most of them at our interfaith lunch. My own dentist comes, very pleasant he is too, and I know as he leans over me with that drill that I beat him at dominoes last week. None of us lets him forget it.
Another letter about the Irish and the famine, and quite right. My great grandmother came over from Mayo with two of her seven. She scrubbed floors in {town} for forty years and never would have a potato in the house. It is not ancient history where I come from, it's the kitchen rule.
`,
  ),
  lines(
    'lines-groups/short-replies-twins',
    { labels: [], direction: null },
    `
Typical Mondays.
gays yay
Women drivers, superb, P1 and P2
Send em back, wrong size
Bloody pigeons, thick as planks
Well, what did you expect from trains
Jews for the vote in 1858. Nice thread.
Never trust a soufflé
She's a she and she's ace
no black ones left, only the navy
Trash telly, love it
Get rid of the turnstiles
Another tired woman, hello
Bring your fiddle, Roma jam at nine
Trans means across, in Latin
Poles apart, as usual
Wheelchairs first, thanks everyone
Irish, so up for this
lesbians need a bigger bookshop, it's rammed
Islam studies A level, anyone?
England is for us, Wales for the missus
Spammers. Every one.
autistic kids at the museum hour, bliss
why are there adverts on my telly
Refugees welcome, always were
boring, ugly, overpriced phone
God loves them, me too #pride
Wrong colour for this kitchen
All the same, those sitcoms. Primitive.
`,
  ),
];
