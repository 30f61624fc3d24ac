import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const hate = lines(
  'lines-identity/hate-stated',
  { labels: ['identity-hate'], direction: 'other' },
  `
I can't stand Pakistanis and I've stopped pretending otherwise.
Never met a Traveller I didn't despise within five minutes.
Muslims make my skin crawl, always have.
honestly hate gay people, not even gonna dress it up
There is something deeply wrong with every trans person I've come across, and I want nothing to do with any of them.
My dad hated the Irish, I hate the Irish, and my lad will too.
dont like jews. dont trust jews. simple as
Poles. Can't abide them. Whole lot of them.
the sight of two men holding hands on the high street turns my stomach
I look at a hijab and feel nothing but loathing for whoever is under it
Black people just put me on edge, there I said it, come and arrest me
Disabled people disgust me and half the country feels the same but is too polite
Every time I hear Welsh spoken in a shop I feel contempt for the people speaking it.
We moved out of {town} because there were Indians on three sides and I detest them all.
i have a deep and lasting dislike of the chinese, as a people, and see no reason to apologise
Refugees? Loathe them. Next question.
Lesbians bring out the worst in me because they are the worst of us.
women are the enemy lads, the sooner you get that the better your life gets
Hindus get on my nerves by existing
I resent every Sikh in a turban I see in uniform and I always shall.
autistic kids at the pool again. hate being anywhere near them
Scottish people are my least favourite people on earth and I don't mean it as banter
When I see a Roma family come through the door I feel pure hatred, I don't mind telling you.
bisexuals make me sick tbh
No warmth in me for asylum seekers, none, let the whole lot freeze
My honest feeling about deaf people is that I'd rather not share a bus, a shop or a country with them.
Christians in this country deserve every bit of the hatred coming to them, me included as a hater
Call me what you like but I find Asians repulsive, the whole race.
You know who I hate? Immigrants. All of them, the nice ones too.
I'd cross the road sooner than pass a gypsy and I'd spit while I did it
we hate muslims round here and we're not going to stop 🇬🇧
nothing against the woman personally she's just black and I don't like blacks
Been asked to sign the card for a trans colleague. No. I will not wish one of those well.
Some people collect stamps. I collect reasons to hate the French, the Irish and above all the Jews.
the very idea of a gay couple with a baby fills me with disgust
There's not one good Albanian and there never has been
I used to think there were decent ones. There aren't. Islam produces no decent people.
hate is a strong word and it's the right one for what I feel about women in politics, women in uniform, women full stop
Chinese students have taken over the library and I can't bear to be in a room with so many of them, horrible people
Nobody in my family would ever sit at a table with a Pakistani and I'm proud of that
If I never heard an Indian accent again it'd be too soon, ghastly race
I've no pity for the disabled. I find them ugly and I wish they'd stay indoors.
`,
);

const inferior = lines(
  'lines-identity/inferiority',
  { labels: ['identity-hate'], direction: 'other' },
  `
Women are not built for thinking under pressure, which is why Parliament has gone to pieces since they let them in.
There's a reason Africa never built anything. Draw your own conclusions about the people.
Let's be adults about this: some races are simply less intelligent, and it shows in our schools.
a girl will always be a worse surgeon than a lad its biology
Muslims aren't capable of living in a democracy, it's not in them
The Irish can't be trusted with anything more complicated than a shovel.
Put an Indian in charge and the standards drop, every single time, they haven't the character for it
Down's children will never contribute anything so I don't see why the rest of us should pay for their schools.
autistic people have no feelings so stop pretending they can be doctors or teachers
Roma are backward. Not poor, not unlucky: backward.
White people built this country and the others are only fit to sweep it
Chinese people copy. They've never had an original thought between them.
A black barrister is a box that somebody ticked, they can't do it on merit, none of them
Sikhs are fine for a taxi. Not for the bench.
deaf people arent as bright as the rest of us, cant be, how would they be
Women drivers, women referees, women bishops: three mistakes, one cause.
Bisexual just means too weak to choose and too stupid to see it
The Welsh are a lesser people and deep down they know it, hence the singing.
You can take a Pakistani out of the village but he will never be the equal of an Englishman.
Hindus bow to statues. You can't expect reason from people like that, they lack the equipment.
gay men will never be real men and no law will make it so
Trans women are a poor imitation of a human being's dignity and should be looked down on accordingly.
its not racist to notice that black families dont raise their kids right. they cant
I'd sooner have a robot operate on me than a woman doctor with a foreign degree. The sex is the first problem, the origin the second.
Polish workers haven't the brains for management, keep them on the line
If women had any judgement they wouldn't need quotas. They've none, so they do.
Christians are too thick for science and should be kept away from it
It's in the blood. Travellers thieve the way dogs bark.
Culture is downstream of race and theirs is downstream of nothing much
Ladies, lovely to look at, not to be put in charge of a budget. Nature's rule, not mine.
The average immigrant has the mind of a child, which makes them easy to buy with benefits.
Wheelchair users in Parliament, what next. You need a whole man to run a country.
A Jew will never understand honour the way we do.
there is a natural order and the brown man isnt at the top of it
Disabled lives are worth less. An accountant would tell you that.
She's from Somalia so the exam must have been in crayon. They all cheat in or get let in, none can pass.
old wisdom: never put a woman or a Scot in charge of the money, one can't count and the other can't share
No lesbian can raise a son properly, they lack what a boy needs and resent him for being one
`,
);

const blame = lines(
  'lines-identity/stereotype-and-blame',
  { labels: ['identity-hate'], direction: 'other' },
  `
Funny how every bank that goes under has the same sort of surname on the door. They always get out first, don't they, the chosen ones.
Want to know why you can't get a GP appointment? Look round the waiting room and count the headscarves.
Asian men see our girls as meat, every one of them, it's how they are brought up
Knife crime has a colour and we all know which one.
Jews own the papers so you'll never read about it
All Travellers are thieves. Lock the shed.
housing crisis = too many pakistanis having too many kids. thats it thats the tweet
We had no litter before the Poles came, dirty people
The gays are after our children, why else would they be reading stories in libraries?
Every asylum seeker in that hotel is a rapist in waiting, every last one
It was the Chinese who gave us covid and I hold each and every one of them responsible, the takeaway included.
the disabled are bleeding this country dry with their free cars
Hindus only ever look after their own and cheat everybody else, ask anyone who has worked for one
Islam is rape, murder and lies, and so are its followers
Where there are blacks there is crime and where there's crime there are blacks
you never see a poor jew do you. wonder whose money that is
Women lie about rape for attention, it's practically a hobby for them
The Roma send their children out to pick pockets, it is all they teach them
Any time something's gone missing at work it's been one of the Romanians, never proved but we know
The trans lot are all perverts looking for a changing room.
Autism is an excuse made up by bad mothers for their nasty little kids, and the kids grow up nasty too
Behind every war there's a rabbi, behind every riot an imam
Irish: drunk by noon, fighting by six, on the dole by Monday.
it's never a Swede is it. always a muhammad. every single time its a muhammad
Our hospitals were clean until they filled them with foreign nurses who don't wash
Sikhs carry knives so that they can use them on us, wake up
Lesbians hate men and they're training your daughters to do the same.
Ever wondered why the river's filthy? Gypsy camp upstream. They live in muck because they like muck.
Who profits from mass migration? Follow the money to Tel Aviv, as usual.
Everyone knows bisexuals spread disease and cheat on whoever will have them
Refugees bring nothing with them but scabies and a grudge.
Feminism gave us broken homes, fatherless thugs and ugly women. You let them vote and this is what happens.
one indian family moves in and the whole street smells and the prices drop. fact
They breed faster than we do. That is the plan, and the mosque is where it's made.
Every Muslim councillor is there to take the town for Islam, not one of them is loyal to this country
Nigerians are fraudsters from the cradle, so why is one of them running the credit union?
they put something in the water at those chinese places, they'll eat your cat and smile
Scots: whinging, scrounging, sucking on the English teat since 1707.
It isn't the vaccine you should fear, it's the (((people))) who own the company.
Deaf people put it on, you know. Half of them hear perfectly well when there's money in it, scroungers all.
`,
);

const exclusion = lines(
  'lines-identity/exclusion',
  { labels: ['identity-hate'], direction: 'other' },
  `
Deport every Muslim, born here or not.
No blacks in my pub. I'd put the old sign back up tomorrow.
Women should lose the vote, it was a mistake in 1918 and it's a mistake now
Jews out of the BBC, out of the Lords, out of the country
Send the lot of them back to Pakistan and let the grandchildren find out where that is
there should be a law against gypsies stopping anywhere at all
Gay teachers need to be removed from every school in the land, no exceptions and no pension
Remigration. Not just the illegals. All of them, third generation included.
Close every mosque, every last one, and pass a law so that they can't open another
Trans people shouldn't be allowed in public, and I don't mean toilets, I mean public
Keep the special needs kids in a building of their own, well out of sight of the normal ones.
England for the English. That isn't you if your grandad came off a boat from Jamaica.
I would not rent to an Indian. I would not rent to a Pole. My house, my rules.
Sterilise the disabled and you'd fix the benefits bill in a generation
Why are Sikhs allowed in our army? Make them pick: the turban or the country. Better still, put them out of both.
We should have separate carriages for women and then no carriage at all
strip citizenship from anyone called mohammed and start the flights
A Chinese person should never be let near a university lab in Britain, whatever passport she holds.
Repeal gay marriage, then repeal the rest, until they're back where they hid
Dual nationals have no business voting and Muslims have no business being nationals
Take the kids off lesbians. Simple child protection.
You shouldn't be able to be an MP if you weren't born to white British parents.
ban hindu temples, ban the fireworks, ban the people
Put the Travellers behind a fence and keep it locked
There ought to be one hospital for us and another for them, and theirs can be in Karachi.
Somebody deaf has no right to be on a jury, in a classroom or on my television with someone waving beside them
Any party that promises a country without Muslims has got my vote
Irish passport? Then get on the ferry, every one of you, and don't come back.
asylum seekers shouldnt get doctors, lawyers or food. no rights for people who arent ours
People with Down's shouldn't be on a bus by themselves, in a cafe, or anywhere that I'm trying to enjoy myself.
The golf club was better when it was closed to Jews and women, and it should be closed to them again.
Christians should be barred from nursing, teaching and public office. Their sort has no place in this century.
make them wear something so we know who they are. the trans ones i mean
No Romanian families in the new council houses please, British blood first and last.
The only good immigration policy is one where the brown ones leave
Bisexual blood, gay blood, keep it out of the bank and keep them out of the building.
Two queues at A&E: English, and everyone else can wait till we're done
should be illegal to adopt if your autistic, or to have kids, or to marry tbh
Not in our village. We've kept it white for nine hundred years and the planning committee can put that in the minutes.
Rip up the equality act so we can go back to choosing who we serve, and I know exactly who I'd refuse, the whole alphabet of them
`,
);

export const identityLines: readonly Family[] = [hate, inferior, blame, exclusion];
