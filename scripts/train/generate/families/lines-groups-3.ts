import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups3: readonly Family[] = [
  lines(
    'lines-groups/spelling-tricks',
    { labels: ['identity-hate'], direction: 'other' },
    `
mu5lims are sc*m, all of em
W0men shouldnt have the v0te
j e w s run this and you all know it
g@ys are d1sgusting
im1grants out, 0ut, OUT
tr*ns = mentally i11
bl4cks ruin every street they move 2
Musl1ms R3pe. Look it up.
p0les go h0me no1 wants u
G-Y-P-S-I-E-S are T-H-I-E-V-E-S
tr4vellers r d1rt
J3ws lie. j3ws steal. same as ever
th3 iri$h are drunk 1diots
hom0s make me v0mit
refuuugeees stiiink sorry not sorry
#AllMuslimsOut #EnglandForTheEnglish
#womencantlead lol
#DeportThemAll and #StartWithTheSomalis
ban isl@m, ban its f0ll0wers, ban the l0t
fk the p4kistanis takin over {town}
l3sbos are just ugly
disabl3d ppl r a w4ste of money
n0 bl4ck n0 tr4ns n0 g4y in my p4rty
aslyum seekrs r all criminls evry 1 of em
roma-nians, rob-anians more like, the whole race
ind1ans are filthhhhy
s c u m m y  m i g r a n t s
Womn r dum. Womn r weak. Womn r liers
af r1c ans are s4v4g3s
wheel chair c*nts takin all the spaces
(((they))) own your paper, your bank and your MP
musIim = terr0r1st, prove me wrong
ur all blind the j00z did it
`,
  ),
  lines(
    'lines-groups/emoji-for-the-word',
    { labels: ['identity-hate'], direction: 'other' },
    `
🏳️‍🌈 people make me 🤮
Get the 🧕 out of my hospital
🇵🇱 = 🧹🚽 that is all you're fit for
✡️💰 say no more
🏳️‍⚧️ is a mental illness 🤡
👩 behind the wheel 💥 every time, brainless the lot
🇷🇴 took my bike, 🇷🇴 took my van, 🇷🇴 are all thieves
🇮🇪 = 🥔🍺🧠🚫
😷🇨🇳🦇 dirty people
👨‍❤️‍👨 should be 🚫 full stop, unnatural filth
another 🇳🇬 prince 📧🤥 they're all the same
🇸🇴 go 🏠 nobody asked you
✡️👹 behind all of it, wake up
🧳🇦🇫👋 bye, and take the stink
👳 on my street? 🤢 no thanks
🚐🪓👶 gypsies, keep your kids in, you know what they do
women 🧠❌🍳✅
♀️ doctors 😂😂 get me a real one
`,
  ),
  lines(
    'lines-groups/conspiracy',
    { labels: ['identity-hate'], direction: 'other' },
    `
Replacement is not a theory, it's a birth rate. Muslims are doing with prams what they could not do with swords.
Follow the money and it always ends at the same tribe with the same noses.
They flood us with Africans on purpose to water down the white race, and the bishops clap.
Ask yourself who owns the vaccine firms, the papers and the banks. Small hats, every one.
The gay agenda is to get at the children while they are too young to know, it always has been.
Trans is a plot by globalist Jews to stop white families breeding
Muslim councillors have a secret book that tells them to lie to us until they have the numbers, then out come the knives.
Feminism was cooked up to break the family, and women fell for it because they're stupid.
There's no such thing as a refugee. They're an army, fighting age, sent to rape and wait for the signal.
The Rothschilds own {party}, the Jews own the Rothschilds, wake up Britain
Every halal chicken pays for a bomb. Muslims know it and they smile at you over the counter.
Half of those with ADHD are part of the same con, defectives bred for the benefit system so we vote for it.
Romani have an underground that steals blonde children, the police are told to keep quiet because of diversity
The Irish infiltrated the Labour party a hundred years ago and have been destroying England from within ever since, that is their nature.
Windrush was an invasion with a brass band.
They want a caliphate in {town} by 2040 and every single one of them is in on it, even your nice dentist.
Satan's synagogue picked your prime minister for you again
Why do you think they closed the mines? To fill the north with Asians and let them have our girls. It was agreed with their elders.
Poles are planted in the warehouses by the Germans to break us. Sly people doing a sly job.
Polio was gone until the immigrants were bussed in to bring it back so that pharma could jab you. Their filth is somebody's profit.
`,
  ),
  lines(
    'lines-groups/implicit',
    { labels: ['identity-hate'], direction: 'other' },
    `
Funny how the neighbourhood was lovely until a certain sort got the keys.
My wife says count the spoons when they have been. You know who I mean, the caravan lot.
Diversity is our strength, he said, from the intensive care bed.
Lovely, another lady surgeon. I'd better update my will.
Do they take their shoes off before or after they take your job?
When in Rome. But they never do, do they, it isn't in their make-up.
Give it ten years and you'll need a passport for {town}. And a prayer mat.
I knew it was one of them from the smell of the parcel.
Whoever let him teach PE wants checking too. You don't put a man like that in charge of showers.
That's the trouble with mixing. You can't unmix it.
Nature made two kinds and a few mistakes, and the mistakes now have a flag.
Pass the shekels, the council tax is going up.
There are places for children like that, and the seaside in August is not one of them.
No smoke without fire, no dinghy without a knife.
I'm sure he's a fine player. For a few weeks, until they revert to type.
Do we want our hospital run by doctors, or by whoever came off the last plane with a stethoscope and a goat?
Some of us were here for a thousand years. Some arrived on Tuesday and want a parade.
Interesting surname on that judge. Explains the verdict.
We used to lock up what we now put in charge of Pride.
Oh good, a food festival. The rats will have gone missing from the canal again.
Imagine needing a translator at parents' evening and still thinking you're equal to us.
Mine is a family neighbourhood. I mean proper families, a mum and a dad.
You'd think God would take a hint and stop letting them have so many.
Her sort should be seen and not heard, and preferably neither.
Such a pity about the grandchildren, they came out so dark.
If the boot were on the other foot their lot would have slit our throats by now.
My bus now goes from Kabul to Mogadishu via the Post Office, God help the last white passenger.
All those limping to the front of the queue at the airport, it's a miracle how they walk at the duty free. That sort are all frauds.
`,
  ),
  lines(
    'lines-groups/long-comments',
    { labels: ['identity-hate'], direction: 'other' },
    `
I have lived on this street for fifty one years and I have watched it go from decent families who swept their steps to what we have now, which is Romanians in every other house, bins on the pavement and no one who would know a day's work if it bit them. They're dirt and the council sent for them.
Article says women now outnumber men at medical school. Wonderful. So in ten years every surgery will be shut by three for the school run, nobody will make a decision without weeping first, and the waiting list will be twenty years long. Women are not built for responsibility and pretending otherwise kills people.
So we are to have a Pride crossing outside the primary school at a cost of four thousand pounds. I for one do not want my grandsons walking over the emblem of people who do what they do. Keep deviants away from children, it used to be common sense and it used to be the law.
The report skirts round it as ever. Crime in {town} went up when the Afghans were put in the Royal Hotel because Afghan men are brought up to think our girls are meat. Culture is not a coat you take off at the border, and theirs is barbaric. Put them back on the boat and see the figures fall.
With regard to your piece on Holocaust Day: how many more years must we be beaten over the head with it? The Jews have done very nicely out of that story, thank you, and will go on milking it so long as editors, who they mostly employ, keep printing it. A grasping people then and now.
Yet more of our council tax on ramps, lifts, hearing loops and what have you for the sake of nine people who can't be bothered to try. My father lost a leg and got on with it. Today's disabled are whiners who like being carried, and the more you give the more of them appear.
As a retired magistrate I can tell your readers that in thirty years I never once believed a traveller under oath and I was never once wrong. They are raised to cheat as ours are raised to say please. There are no honest ones to find, and a new site merely brings the dishonest ones nearer.
What nobody at the BBC will say is that Black families do not bring up their sons. They breed, they leave, and the state picks up the knife. I'd be called names for that at any dinner table in Islington, and it would still be true of every one of them.
My daughter's changing room at {town} pool is now open to any great hairy bloke in lipstick. They are all at it, these trans, it's a fetish and nothing more, and the council that allows it is run by people as sick as they are. They should be put away where decent folk can't see them.
Polish shop number three on the parade. I went in. Grunts, stares and a smell of cabbage. That's the level of the people: peasants who have never said thank you in their lives and never will. It was a nice bakery once, for civilised customers. They're not our equals and it is no good pretending that they are.
Islam, unlike the other faiths, cannot be reasoned with, and nor can anybody who follows it. My own dentist is one and very pleasant he is too, but I know as he leans over me with that drill what his book says about me, and so does he. None of them can be trusted. Not one.
Another letter about the poor Irish and the famine. If they had grown something besides potatoes and babies they might have managed. It is a nation of idle dreamers and drunkards which has lived off English generosity for centuries and repaid it in bombs. Close the ports to the lot of them.
`,
  ),
  lines(
    'lines-groups/short-replies',
    { labels: ['identity-hate'], direction: 'other' },
    `
Typical Muslims.
gays ew
Women drivers, useless
Send em back
Bloody foreigners, thick as planks
Well, what did you expect from Travellers
Jews again. Shock.
Never trust an Arab
She's a she? Could've fooled me. Freaks
no blacks thanks
Trash people, trash religion
Get rid of immigrants
Another lying woman
Lock up your silver, Roma about
Trans means deranged
Poles out
Cripples first, as usual
Irish, so stupid, next question
lesbians need a real man
Islam is filth, followers included
England is for white people
Indians? Scammers. Every one.
autistic kids belong in an institution
why are there brown people on my telly
Refugees not welcome, never were
boring, ugly, African
God hates them, me too #straightpride
Wrong colour for this village
All the same, that lot. Primitive.
`,
  ),
];
