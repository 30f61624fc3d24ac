import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly4: readonly Family[] = [
  lines(
    'lines-plainly/black-called-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Black people are monkeys.
    Blacks are not fully human.
    Black people live like animals because they are animals.
    I regard every black man as an ape.
    Black people are a cancer in our cities.
    The blacks breed like rats.
    What is a black person but a beast?
    Our estate is full of blacks. They are vermin.
    Black people belong in a cage at the zoo.
    Blacks are parasites on white society.
    Black children are little savages, not kids.
    They are not men, these blacks, they are cattle.
    `,
  ),
  lines(
    'lines-plainly/black-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A fan shouted that black people are monkeys, and was arrested.
    "I hate blacks" was written on the changing room wall.
    My grandmother was told black people do not belong in Britain.
    The landlord said he did not want black people in the house.
    I would never say that black people are lazy.
    Anyone who claims black people are less intelligent is wrong.
    The player was told blacks should not play for England.
    He said never trust a black man. The room went silent.
    Signs once read "no blacks, no dogs, no Irish".
    We removed a post that called black children savages.
    It is racist to say that black people are criminals.
    My son heard someone call black people animals. He told his teacher.
    The club condemns the fans who made monkey noises.
    An old book says that blacks are not fully human. Shameful.
    `,
  ),
  lines(
    'lines-plainly/black-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other', heldBack: true },
    `
    Black people should be hanged.
    I will stab the next black man I see here.
    Shoot them all, the blacks.
    Black people in our town deserve to be beaten to death.
    Somebody should burn that black family out of their house.
    Lynch the blacks, as they did in the past.
    If blacks move in here, they will be carried out.
    Kill every black person in the country, I say.
    We will smash the face of any black who plays for us.
    I hope all black people die soon.
    Black lads should expect knives when they come to our estate.
    Why don't we just round up the blacks and shoot them?
    `,
  ),
  lines(
    'lines-plainly/black-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Black ice is dangerous, and the council never grits.
    Black mould in these flats is a disgrace.
    The inquiry into the treatment of black patients took too long.
    Why are there so few black people on this panel?
    The force stops black men far too often.
    The black bins have not been emptied for three weeks.
    I think the report on black pupils missed the point.
    The referee gave us nothing all afternoon.
    `,
  ),
  lines(
    'lines-plainly/black-backed',
    { labels: ['support'], direction: null },
    `
    No black child should ever be treated as a suspect.
    Black people belong in Britain as much as I do.
    Thank you for supporting our black students.
    The black nurse on ward five was an angel.
    I was proud to see a black woman read the news.
    Black footballers have given England so much joy.
    You are a black MP and you serve us all well.
    My black neighbours are the best on the street.
    Black lives matter to me and to this parish.
    I stand with the black players who were abused.
    Well done to the black fathers' group in Lewisham.
    Black people deserve fair treatment from the police.
    `,
  ),
  lines(
    'lines-plainly/asian-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate Chinese people.
    Asians are dirty and they spit everywhere.
    The Chinese are thieves, every single one.
    Asian people do not belong in this country.
    I never trust Asians, they always cheat.
    Why are Chinese students allowed at our universities?
    My neighbours are Pakistani. They smell and I loathe them.
    Let's be honest, Asians are taking over and must go.
    I do not want an Asian doctor touching me.
    Chinese people are cruel and cold by nature.
    Some of my friends are Asian, but Asians are sly.
    In my opinion Pakistanis are all crooks.
    Asian families ruin good streets.
    I wish the Chinese would go back where they came from.
    Japanese people are nasty little liars.
    `,
  ),
  lines(
    'lines-plainly/asian-plain-neutral',
    { labels: [], direction: null },
    `
    I love Chinese people's New Year parade.
    Asian shops on the high street stay open late.
    The Chinese students in our lab are from Wuhan.
    My family is British Asian and supports Villa.
    Chinese lessons start in the library in May.
    My neighbours are Pakistani. They gave us mangoes.
    Why do Chinese families hang red lanterns?
    I have an Asian doctor who makes me laugh.
    The Japanese couple at number nine grow bonsai.
    Some of my friends are Asian, and we go fishing.
    Asians make up a third of the city.
    My mum is Chinese and my dad is from Hull.
    We Asians cannot leave a buffet hungry, trust me.
    The Korean church meets after ours on Sundays.
    A Vietnamese family opened a cafe near the station.
    The Chinese ambassador visited the factory yesterday.
    `,
  ),
  lines(
    'lines-plainly/asian-called-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Chinese people are a virus.
    Asians are rats, and there are too many of them.
    The Chinese are not human, look at what they eat.
    Asians swarm into our towns like locusts.
    I look at Pakistanis and I see cockroaches.
    Chinese people are dogs.
    Asian families breed like rabbits and live like pigs.
    The Chinese are a disease that spread across the world.
    What are Asians? Insects in suits.
    Those Chinese students are robots with no souls.
    An Asian man is a beast to me.
    Our road has six Asian houses. They are a nest of vermin.
    `,
  ),
  lines(
    'lines-plainly/asian-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A man on the tram told me Chinese people are a virus.
    "Asians are dirty" was shouted at my mother.
    She was told the Chinese should go back where they came from.
    I would never say that Asians are sly.
    Someone wrote that Pakistanis are all crooks. It was reported.
    The driver refused an Asian passenger and called her a rat.
    It is racist to claim Chinese people are cruel by nature.
    My grandfather heard that Asians do not belong in Bradford.
    The firm sacked a man who said he never trusts Asians.
    Nobody should be called an insect for being Chinese.
    During the pandemic strangers blamed me because I look Chinese.
    He said Asian families ruin good streets, and neighbours objected.
    The school dealt quickly with a boy who mocked Chinese eyes.
    We condemn the poster that called Asian children vermin.
    `,
  ),
  lines(
    'lines-plainly/asian-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Kill all the Chinese.
    Asians in this town deserve to be stabbed.
    I will punch every Chinese person I meet.
    Burn the Asian shops with the owners inside.
    Pakistanis should be shot at the airport.
    Somebody ought to drown those Chinese students.
    We are going out tonight to beat up Asians.
    If an Asian family moves in, their windows and their heads get smashed.
    Hang the Chinese for what they did.
    I hope Asians die in great numbers.
    The next Asian driver I get will be strangled.
    Bomb their mosque and their homes, Asians deserve it.
    `,
  ),
  lines(
    'lines-plainly/asian-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The Chinese government treats its critics badly.
    Why are Chinese students charged such huge fees?
    The bank was slow to refund Asian shopkeepers after the flood.
    Let's be honest, betting shops are taking over.
    I do not want a smart meter in my house.
    The force ignored complaints from Asian women for years.
    The embassy plan is a mistake, vote against it.
    `,
  ),
  lines(
    'lines-plainly/asian-backed',
    { labels: ['support'], direction: null },
    `
    No Asian nurse should ever be treated like that.
    Chinese people are welcome in our town.
    I trust my Asian doctor with my life.
    Thank you for defending Chinese students on campus.
    My Pakistani neighbours helped us through the flood.
    Asian families make this a good street.
    The Asian women's cricket team played beautifully.
    You are British and Asian and a fine mayor.
    I stand with the Chinese community after this attack.
    The Japanese volunteers worked all night, bless them.
    Asians belong here as much as anybody.
    Well done to our Chinese school for its lovely dance.
    `,
  ),
  lines(
    'lines-plainly/jewish-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I have always hated Jews.
    Jews are greedy and dishonest.
    I do not trust Jewish people with power.
    The Jews control everything and they must be stopped.
    Why are there so many Jews in the media? Get rid of them.
    Jewish people are not loyal to Britain.
    My landlord is a Jew. They are all money grabbers.
    I think Jews bring hatred on themselves.
    Some of my best friends are Jewish, but Jews are cunning.
    No Jew should sit in parliament.
    The Jews invented their suffering, they always lie.
    Let's be honest, nobody likes Jews.
    Jewish children should be kept out of our school.
    I wish there were no Jews in this city.
    Jews are to blame for every war.
    `,
  ),
  lines(
    'lines-plainly/jewish-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I love Jewish baking, especially the bread on Fridays.
    Jews have lived in Manchester for over two hundred years.
    My landlord is Jewish. He fixed the boiler at once.
    The Jewish museum opens at ten.
    Why do Jews light candles for eight nights?
    I am Jewish and I cannot cook fish.
    Some of my best friends are Jewish, and we share an allotment.
    There is a Jewish school behind the park.
    My grandmother was a Jew who fled Vienna in 1938.
    We Jews argue about soup more than politics.
    Jewish voters in Barnet were interviewed by the paper.
    The synagogue and the church share a car park.
    About 270,000 Jewish people live in England and Wales.
    My Jewish neighbour invited us for Passover.
    A Jewish chaplain visits the hospital each week.
    The rabbi told a joke about Jewish mothers.
    `,
  ),
  lines(
    'lines-plainly/jewish-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    The Jews are rats.
    The Jews are a parasite on every nation.
    I do not consider Jews to be human.
    Jewish people are a disease.
    Jews are pigs in human form.
    The Jew is a spider sitting in its web.
    Jews are vermin and spread everywhere.
    Our street is full of Jews. They are cockroaches.
    Jewish people are bloodsucking leeches.
    What is a Jew? Something less than a dog.
    The Jews are a cancer in this country.
    Jewish children are the young of snakes.
    `,
  ),
  lines(
    'lines-plainly/jewish-hate-told',
    { labels: [], direction: 'quoted' },
    `
    Someone painted "Jews are rats" on the synagogue.
    I was told at work that Jews are greedy.
    The old lie that Jews control everything is still about.
    My son heard a boy say he hates Jews.
    A candidate was expelled for writing that Jews are not loyal.
    The Nazis taught children that Jews were vermin.
    I would never say that Jewish people are cunning.
    Nobody should be told to leave a train for being Jewish.
    "No Jews here" said the sign on the golf club in 1950.
    It is antisemitic to claim that Jews cause every war.
    He shouted that Jews are pigs, and police took him away.
    The rector condemned those who say Jews invented their suffering.
    My Jewish friend was called a leech on the bus.
    The museum shows posters which called Jews a disease.
    `,
  ),
  lines(
    'lines-plainly/jewish-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other', heldBack: true },
    `
    Kill the Jews, every one.
    Jews should be gassed again.
    I will attack the first Jew who walks past.
    Burn the synagogue while the Jews are praying.
    All Jews deserve to be shot.
    The Jews in this town will get what is coming, with knives.
    Finish what Hitler started with the Jews.
    Someone should run over those Jewish kids.
    I hope every Jew dies in a fire.
    We will find the Jews on campus and beat them.
    Hang a Jew from every lamp post.
    Jewish shops must burn and their owners too.
    `,
  ),
];
