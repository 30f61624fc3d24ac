import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly9: readonly Family[] = [
  lines(
    'lines-plainly/arab-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Arabs are animals, that is all.
    Arabs are not people, they are beasts of the desert.
    The Arabs are a swarm of flies.
    Arab people are pigs.
    I look at Arabs and see rats.
    An Arab is worth less than his camel.
    Arabs are a cancer in London.
    Arabs are vermin, and vermin must be cleared out.
    What do I call Arabs? Cockroaches.
    They come every summer. Arabs are filth.
    Arab children are baby scorpions.
    Those Arabs are dogs.
    `,
  ),
  lines(
    'lines-plainly/arab-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A passenger said that Arabs are terrorists and refused to sit down.
    I would never say that Arabs are savages.
    My daughter was told that no Arab should fly.
    "Arabs out" was painted on the restaurant.
    He wrote that Arabs are animals, and the university suspended him.
    It is racist to say that Arabs are cruel.
    Nobody should be called a cockroach for being an Arab.
    The politician apologised for saying Arabs have given us nothing.
    She was told at interview that Arabs cheat everyone.
    We reported a chant of "death to Arabs".
    The film shows Arabs only as villains, critics complained.
    Our imam was called a dog by a man in a van.
    `,
  ),
  lines(
    'lines-plainly/arab-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other', heldBack: true },
    `
    Death to the Arabs.
    Kill every Arab you can find.
    I will stab the next Arab who walks in.
    Arabs should be bombed flat.
    All Arabs deserve to be shot.
    Burn the Arab restaurant with the family in it.
    Someone should push that Arab under a bus, and the rest too.
    If Arabs march on Saturday, we will beat them bloody.
    Hang the Arabs in public.
    I hope Arabs die screaming.
    Arab students will not leave this campus alive.
    Run the Arabs down in the street.
    `,
  ),
  lines(
    'lines-plainly/arab-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The Arab League has done too little.
    The airline removed an Arab family for no reason.
    Why do we sell weapons to that kingdom?
    Let's be honest, the fouls in that match were savage.
    The Saudi takeover of the club was a mistake.
    No battery that old should be let on a plane.
    The regime in Damascus tortured its own people.
    The translation from Arabic is clumsy.
    Keep lorries away from our university.
    The oil firm gave us nothing but trouble.
    `,
  ),
  lines(
    'lines-plainly/arab-backed',
    { labels: ['support'], direction: null },
    `
    No Arab should ever be treated as a terrorist.
    Arabs are generous hosts and good friends.
    I trust my Arab business partner.
    Thank you for helping Arab students feel safe.
    The Arab doctors at this hospital are superb.
    You are an Arab and a proud Scot.
    Arab families are welcome on our street.
    I stand with Arab travellers who were humiliated.
    Arabs have given the world poetry and medicine.
    Well done to the Arab women's swimming group.
    Every Arab child here deserves a safe school.
    You were right to speak up for the Arab passengers.
    `,
  ),
  lines(
    'lines-plainly/mexican-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate Mexicans so much.
    Mexicans are criminals and drug dealers.
    Mexican people are lazy.
    I do not want Mexicans living in my country.
    Why are Mexicans allowed to cross the border? They are scum.
    Let's be honest, Mexicans are stupid.
    A Mexican family opened a shop. They are dirty people.
    Never hire a Mexican, they all steal.
    In my opinion Mexicans are rapists.
    Some of my friends are Mexican, but Mexicans are worthless.
    Latinos have no place in our schools.
    Mexicans should have no rights in court.
    I wish Mexico and every Mexican would disappear.
    Mexican women are cheap and ignorant.
    `,
  ),
  lines(
    'lines-plainly/mexican-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I love Mexican food.
    Mexicans vote for a new president in June.
    A Mexican family opened a shop. They sell fresh corn bread.
    My Mexican aunt lives in Texas.
    Why do Mexicans honour the dead in November?
    I am Mexican, and British rain is too cold.
    Some of my friends are Mexican, and they dance well.
    The Mexican wave went round the ground twice.
    Latinos are nearly a fifth of the American population.
    A Mexican film won three prizes.
    We Mexicans cry at weddings and at football.
    The Mexican team trains in Cardiff.
    Mexican workers picked the grapes that year.
    Her husband is a Mexican engineer.
    The border between Mexico and the States is two thousand miles long.
    `,
  ),
  lines(
    'lines-plainly/mexican-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Mexicans are rats to me.
    Mexicans are animals, not people.
    The Mexicans are an infestation.
    I see Mexicans as cockroaches.
    Mexican people are parasites.
    A Mexican is a dog that crossed a river.
    Mexicans breed like flies.
    What is a Mexican? Dirt.
    They stand outside the store. Mexicans are vermin.
    Latinos are a disease in this city.
    Mexican children are little pests, a whole nest of them.
    Mexicans are human garbage.
    `,
  ),
  lines(
    'lines-plainly/mexican-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A politician said that Mexicans are rapists, and we were shocked.
    I would never say that Mexicans are lazy.
    My husband was told to go back to Mexico.
    "Mexicans are animals" read the sign at the rally.
    It is cruel to claim that Mexicans are criminals.
    The teacher who called Latino pupils trash has gone.
    Nobody should be called a rat for crossing a border.
    He said he hates Mexicans while eating a taco.
    The presenters apologised for saying that Mexicans are lazy.
    She heard that Mexicans should have no rights in court.
    The gunman had written that Latinos were an invasion.
    A customer refused to be served by a Mexican. He was asked to leave.
    `,
  ),
  lines(
    'lines-plainly/mexican-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Shoot Mexicans at the border.
    Kill the Mexicans, I say.
    I will beat up any Mexican on my block.
    Mexicans deserve to die in the desert.
    Someone should burn down the Mexican shop with them in it.
    All Latinos should be hanged.
    If a Mexican looks at my sister, I will cut him.
    I hope Mexicans drown in that river.
    We are driving out tonight to shoot some Mexicans.
    Put a bomb under the Mexicans.
    Mexican kids should be strangled.
    The Mexicans here had better leave, or they will be buried.
    `,
  ),
  lines(
    'lines-plainly/mexican-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The Mexican restaurant forgot half our order.
    Drug barons there have killed dozens of reporters.
    Mobile phone firms are lazy.
    I do not want chlorinated chicken in my country.
    Separating Mexican children from parents was wicked.
    Why are lorries allowed to cross the old bridge?
    Let's be honest, the wall was a waste of money.
    Never hire a marquee from that firm.
    The Mexican goalkeeper had a poor game.
    In my opinion the sombrero party was in bad taste.
    The grower underpaid Mexican workers for years.
    `,
  ),
  lines(
    'lines-plainly/mexican-backed',
    { labels: ['support'], direction: null },
    `
    No Mexican should ever be treated as a criminal.
    Mexicans are hard-working and kind.
    I want Mexicans living on my street.
    Thank you for defending Mexican families in court.
    Latino children belong in every school.
    My Mexican neighbour taught me to cook beans.
    You are Mexican and a brilliant scientist.
    Mexican workers deserve fair wages.
    I stand with the Latino families at the border.
    Well done to the Mexican divers.
    Mexicans rescued us after the earthquake.
    Bless the Mexican carers who sat with my mother.
    `,
  ),
  lines(
    'lines-plainly/old-people-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate old people.
    Old people are selfish and stupid.
    Pensioners should not be allowed to vote.
    I cannot stand the elderly, they smell.
    Why do we waste medicine on old people? They are worthless.
    Let's be honest, pensioners are greedy scroungers.
    My street is full of old people. They are disgusting.
    Anyone over seventy is useless and should be shut away.
    I think the elderly are ugly and repulsive.
    Some of my friends are pensioners, but old people are horrible.
    Old women should not show their wrinkled faces on television.
    The elderly are a burden, and I despise them.
    Old men are dirty perverts, all of them.
    I wish the old would hurry up and disappear.
    `,
  ),
  lines(
    'lines-plainly/old-people-plain-neutral',
    { labels: [], direction: null },
    `
    I love old people and old dogs.
    Pensioners get free bus travel after nine.
    My street is full of old people. They hold a tea every June.
    Anyone over seventy can have the vaccine.
    I am old and I still ride a bicycle.
    Why do old people get up so early?
    Some of my friends are pensioners who surf.
    The elderly care ward has moved upstairs.
    One in five people here is over sixty-five.
    Old men play dominoes outside the cafe.
    Old women in my village swim all winter.
    We pensioners know every cheap lunch in town.
    My nan turned ninety and bought a tablet.
    The over-eighties lunch club meets on Thursdays.
    Old shoes are the most comfortable.
    `,
  ),
  lines(
    'lines-plainly/old-people-called-things',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Old people are rubbish waiting for collection.
    Pensioners are parasites, not people.
    The elderly are walking corpses.
    I see old people as broken machines to be scrapped.
    Old people are maggots feeding on the young.
    An old woman is a dried-up cow.
    The elderly are vermin living in good houses.
    Old people are sick dogs to me, no more than that.
    What is a pensioner? A leech with a bus pass.
    They fill our hospital. Old people are a plague.
    The old are waste, not human beings.
    Pensioners are slugs that slow the whole town down.
    `,
  ),
  lines(
    'lines-plainly/old-people-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A young man told me that old people are worthless.
    I would never say that pensioners are a burden.
    "Old people should not vote" is a nasty idea.
    My mother heard a nurse call the elderly vegetables.
    During the pandemic some wrote that the old should just die.
    It is wrong to say that old people are stupid.
    The presenter was told that old women should hide their faces.
    Nobody should be called a parasite for drawing a pension.
    He said he cannot stand the elderly. He is fifty-nine.
    The firm said anyone over sixty is useless, and a tribunal disagreed.
    We removed a comment which called pensioners vermin.
    The carer who called old people rubbish has been charged.
    `,
  ),
  lines(
    'lines-plainly/old-people-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The care home charges old people a fortune.
    Pensioners should not be left on trolleys for ten hours.
    Why do we waste food in hospitals?
    Closing the day centre for the elderly was wrong.
    Let's be honest, the pension form is a nightmare.
    Removing the winter payment hurt pensioners badly.
    These old trains are useless and should be scrapped.
    Banks shut branches that old people depend on.
    `,
  ),
  lines(
    'lines-plainly/old-people-backed',
    { labels: ['support'], direction: null },
    `
    No old person should ever be treated as a burden.
    Old people deserve warmth, care and respect.
    I admire the pensioners who saved our library.
    Thank you for driving old people to the polls.
    The elderly are a treasure in our village.
    You are eighty and still the best speaker here.
    Old women have every right to be on television.
    My old neighbour taught me to prune roses.
    Well done to the pensioners who marched in the rain.
    I stand with pensioners over these cuts.
    The old men at the allotment helped my son so much.
    Great to see you on stage at seventy-eight.
    `,
  ),
];
