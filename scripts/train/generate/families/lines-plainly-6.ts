import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly6: readonly Family[] = [
  lines(
    'lines-plainly/hindu-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I love the Hindu temple in Neasden.
    Hindus light lamps at Diwali.
    A Hindu family runs the post office. They open at eight.
    Hindu priests blessed the new cricket pavilion.
    Why do Hindus leave shoes at the door?
    I am a Hindu, and my wife is a Quaker.
    Some of my friends are Hindus, so I get sweets.
    About a million Hindus live in England.
    My Hindu neighbour grows chillies in the porch.
    The first Hindu prime minister lit candles outside number ten.
    We Hindus have a festival for every excuse to eat.
    A Hindu wedding closed the road for half an hour.
    My Indian bank card was refused at the station.
    Hindu and Sikh pupils get the day off.
    The lecture is about Hindu poetry.
    `,
  ),
  lines(
    'lines-plainly/hindu-called-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Hindus are cows themselves, dumb animals.
    Hindus are vermin from the gutter.
    I would not call a Hindu a human being.
    The Hindus are a swarm of flies.
    Hindus are pigs, and their temple is a sty.
    A Hindu is worth less than a dog.
    Hindus spread through Leicester like a disease.
    What are Hindus? Monkeys who pray to monkeys.
    My street is packed with Hindus. They are rats.
    Hindus are parasites and should be flushed away.
    The whole Hindu race is filth.
    Hindu children are pests, not kids.
    `,
  ),
  lines(
    'lines-plainly/hindu-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A passenger told my mother that Hindus are dirty.
    "Hindus out" was scratched into our shop door.
    I would never say that Hindus are cowards.
    The boy who called Hindus vermin has apologised in assembly.
    She read a post which said no Hindu should be prime minister.
    Nobody should be told that his gods are stupid.
    It is false that Hindus cheat for visas.
    He said he hates Hindus, and the league banned him.
    The temple was sent a letter calling worshippers pigs.
    Police treat the shout "kill the Hindus" as a hate crime.
    Telling Hindus to disappear is racist, plain and simple.
    My boss joked that Hindus are cows. I complained to him.
    `,
  ),
  lines(
    'lines-plainly/hindu-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The car park at the temple is badly lit.
    Why are investors buying every house?
    The Indian government was wrong to cut the internet there.
    Caste discrimination at work should be against our law.
    The council put Hindu families off with three different excuses.
    No minister should own shares in that company.
    Let's be honest, the opening ceremony was far too long.
    `,
  ),
  lines(
    'lines-plainly/hindu-backed',
    { labels: ['support'], direction: null },
    `
    No Hindu should ever be treated as a stranger here.
    Hindus are welcome in our village hall.
    I respect Hindus and their beautiful festivals.
    Thank you for protecting the Hindu temple that night.
    My Hindu doctor is patient and wise.
    The Hindu volunteers cooked for the whole hospital.
    You are a proud Hindu and a great teacher.
    Happy Diwali to our Hindu readers.
    I trust the Hindu family at the post office with my parcels.
    Hindu pupils make our school proud.
    Well done to the young Hindu dancers of Coventry.
    I am glad a Hindu couple run our shop.
    `,
  ),
  lines(
    'lines-plainly/sikh-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate Sikhs with a passion.
    Sikhs are violent criminals.
    I do not want a Sikh policeman in my town.
    Sikhs look ridiculous and smell bad.
    Why should Sikhs be let into our army? They are cowards.
    A Sikh moved in above me. They are a nasty people.
    In my opinion Sikhs are stupid.
    Let's be honest, Sikhs are as bad as terrorists.
    Some of my friends are Sikhs, but Sikhs are drunks and liars.
    Men with turbans should be thrown out of Britain.
    Never trust a Sikh driver.
    Sikhs should not have the right to wear turbans anywhere.
    I wish we had never let the Sikhs come.
    Sikh women are filthy and ignorant.
    `,
  ),
  lines(
    'lines-plainly/sikh-plain-neutral',
    { labels: [], direction: null },
    `
    I love visiting the Sikhs in Southall.
    Sikhs serve free meals to anyone who comes.
    A Sikh moved in above me. He plays the drums.
    My Sikh bus driver always says good morning.
    Why do Sikhs wear a steel bracelet?
    I am a Sikh and I tie my turban in four minutes.
    Sikh soldiers fought in both world wars.
    Some of my friends are Sikhs, and we sing in a band.
    The Sikh temple in Gravesend is open to visitors.
    A Sikh policeman gave a talk at our school.
    The turban is made from five metres of cloth.
    We Sikhs will not let you leave hungry.
    More than half a million Sikhs live in Britain.
    Sikh and Jewish pupils visited each other's schools.
    Two Sikh women are standing in the by-election.
    `,
  ),
  lines(
    'lines-plainly/sikh-called-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Sikhs are animals with beards.
    Sikhs are vermin in turbans.
    I refuse to think of Sikhs as people.
    The Sikhs are a rash on this town.
    Sikhs are dogs and should be chained.
    A Sikh is an ape who learned to drive a taxi.
    Sikhs creep in everywhere like cockroaches.
    What is a Sikh? Dirt, nothing more.
    They opened a temple. These Sikhs are locusts.
    Sikhs are a disease on our high street.
    Sikh babies are just little rats.
    To me Sikhs are rubbish that nobody collected.
    `,
  ),
  lines(
    'lines-plainly/sikh-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A drunk told my father that Sikhs are terrorists.
    He pulled at the turban and shouted "animal".
    I would never say that Sikhs are stupid.
    "No turbans here," said the manager, and he was fined.
    The comment calling Sikhs vermin was taken down within an hour.
    My grandson was told that Sikhs smell.
    It is a lie that Sikhs are violent criminals.
    Nobody should hear "go home" for wearing a turban.
    The judge said calling Sikh worshippers dogs was racial abuse.
    She overheard that Sikhs should be thrown out of Britain.
    We reported a man who wrote "I hate Sikhs" on the wall.
    The inspector condemned those who threaten Sikhs.
    `,
  ),
  lines(
    'lines-plainly/sikh-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Kill the Sikhs, kill them.
    I will cut the head off the next Sikh I see.
    Sikhs should be beaten until they leave.
    Set fire to the Sikh temple during prayers.
    All Sikhs deserve the rope.
    Somebody should run down those Sikhs at the crossing.
    If Sikhs come to our pub, we will glass them.
    I hope the Sikhs are shot, old and young.
    We will rip off their turbans and break their skulls.
    Sikh taxi drivers had better watch out, we carry knives.
    Bomb the Sikhs and be done with it.
    Death to every Sikh in Wolverhampton.
    `,
  ),
  lines(
    'lines-plainly/sikh-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The helmet rule should have an exemption for Sikhs.
    I do not want a casino in my town.
    Why should vapes be let into our schools?
    The airport searched Sikh passengers too roughly.
    In my opinion this junction is stupid.
    The museum labelled the Sikh sword wrongly.
    I wish we had never let the developers come.
    The inquiry into the attack on Sikhs has been far too slow.
    The drains are filthy, and the firm is ignorant of it.
    `,
  ),
  lines(
    'lines-plainly/sikh-backed',
    { labels: ['support'], direction: null },
    `
    No Sikh should ever be treated as a threat.
    Sikhs are brave, generous and welcome here.
    I want more Sikh police officers in my town.
    Thank you to the Sikhs who fed stranded lorry drivers.
    Sikhs have every right to wear turbans.
    My Sikh neighbour shovels snow for the whole street.
    You are a Sikh and a first-rate surgeon.
    The Sikh temple gave our night shelter its blankets.
    I am glad that Sikhs came to Britain.
    Well done to the Sikh hockey girls.
    I trust my Sikh driver with my children.
    Please keep going, the Sikh community needs your voice.
    `,
  ),
  lines(
    'lines-plainly/immigrant-plain-dislike',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    I really hate all immigrants.
    Most immigrants are criminals, every fool can see that.
    Immigrants are dirty and bring nothing good.
    Foreigners should have no rights in this country.
    Never trust an immigrant.
    My new neighbours are immigrants. They disgust me.
    Why are immigrants allowed in our hospitals? Throw them out.
    Let's be honest, immigrants are lazy and stupid.
    I do not want immigrant children in our school.
    In my opinion migrants are all rapists.
    Some of my friends are foreign, but foreigners are a curse.
    An immigrant can never be British and must not pretend.
    Immigrants ruin every place they touch.
    I wish all immigrants would vanish overnight.
    Foreign nurses are thick and dangerous.
    `,
  ),
  lines(
    'lines-plainly/immigrant-plain-neutral',
    { labels: [], direction: null },
    `
    I love cooking with the immigrants in my class.
    Immigrants can vote in some local elections.
    My new neighbours are immigrants. They repaired my fence.
    Immigrants make up a fifth of hospital staff.
    Foreigners must show a passport at the desk.
    My parents were immigrants from Cyprus.
    Why did so many migrants come here in the sixties?
    I am an immigrant, and I moan about the weather too.
    Immigrant children learn English fast.
    Some of my friends are foreign and hate cricket.
    The figures for migration were published on Thursday.
    An immigrant from Ghana opened the bakery.
    We foreigners never understood the two taps.
    Net migration fell last year, the office said.
    The course teaches migrants about tenancy and tax.
    Foreign nurses start on the ward next week.
    `,
  ),
  lines(
    'lines-plainly/immigrant-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    The immigrants are rats.
    Migrants are a flood of filth.
    Immigrants are not human like us.
    These foreigners are parasites.
    I call migrants cockroaches, because they are.
    The immigrants swarm in like wasps.
    Immigrants are a disease killing this country.
    Foreigners breed like animals.
    What are migrants? Human rubbish.
    They live six to a room. Immigrants are pigs.
    Every migrant is a tick on the nation's back.
    Immigrant kids are stray dogs.
    `,
  ),
  lines(
    'lines-plainly/immigrant-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A caller said that immigrants are rats, and the host cut him off.
    I would never say that immigrants are lazy.
    "Foreigners out" was sprayed on the surgery.
    My mother was told an immigrant can never be British.
    It is wrong to claim that migrants are all rapists.
    The minister would not repeat the word "swarm" about migrants.
    Our nurse was told to go back to her own country.
    Nobody should be called a parasite for being foreign.
    The boy wrote "I hate immigrants", and we talked about it.
    Leaflets saying immigrants bring disease were handed to police.
    He shouted that foreigners ruin everything. I told him to stop.
    Some people say immigrants are criminals, but the figures say otherwise.
    A comment wishing that immigrants would drown was removed.
    `,
  ),
  lines(
    'lines-plainly/immigrant-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Shoot the immigrants on sight.
    Immigrants should be beaten at every bus stop.
    I will burn the house where those migrants live.
    Kill the foreigners before they kill us.
    All migrants deserve to be thrown into the sea to drown.
    Somebody should bomb the immigrants' hostel.
    If an immigrant takes my job, I will stab him.
    Hang the migrants, and hang their children.
    We will drag immigrants out of their beds and batter them.
    I hope the immigrants get killed in their lorries.
    Foreigners here should expect broken legs.
    The next migrant who speaks to me gets a knife.
    `,
  ),
  lines(
    'lines-plainly/immigrant-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The immigration rules are too hard to understand.
    The government's target for migration is unrealistic.
    I think we should take fewer people until there are more homes.
    Why are cigarettes allowed outside our hospitals?
    Visa fees for foreign nurses are far too high.
    The employer paid immigrants less than the minimum wage.
    The border force lost my wife's papers twice.
    The Home Office should answer letters from migrants faster.
    `,
  ),
];
