import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly5: readonly Family[] = [
  lines(
    'lines-plainly/jewish-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The Israeli government should let more aid through.
    I do not trust big firms with power.
    Why are there so many adverts in this programme?
    My landlord is slow. The roof still leaks.
    The council failed Jewish families who asked for more security.
    I think the protest was badly planned.
    Some of my best shirts were ruined by that cleaner.
    No lobbyist should sit in parliament.
    The planning fee for the synagogue was unfair.
    The BBC handled complaints from Jewish viewers too slowly.
    Bad planning is to blame for every flood.
    `,
  ),
  lines(
    'lines-plainly/jewish-backed',
    { labels: ['support'], direction: null },
    `
    No Jewish child should need guards at school.
    Jews belong in this city and always have.
    I trust my Jewish MP because she works hard.
    Thank you for standing with Jewish students.
    Jewish people deserve to pray in safety.
    My Jewish neighbours are generous and kind.
    You spoke well at the Holocaust memorial.
    The Jewish charity fed forty families last week.
    Wishing all our Jewish friends a happy new year.
    I am proud to march against hatred of Jews.
    We love having Jewish families in our school.
    Jewish doctors looked after me with great care.
    `,
  ),
  lines(
    'lines-plainly/muslim-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    How I hate Muslims.
    Muslims are all terrorists.
    I do not want Muslims in my country.
    Muslims are backward and violent, let's be honest.
    Never trust a Muslim, they lie to your face.
    Why should Muslims be allowed to build mosques here?
    My new colleague is a Muslim. They are horrible people.
    In my opinion Muslims are evil.
    Some of my friends are Muslims, but Muslims are a danger.
    No Muslim should ever be mayor of anything.
    Muslim women in headscarves make me sick.
    Muslim men are all criminals.
    The country was clean before Muslims came.
    I wish every Muslim would leave Britain.
    Muslims do not deserve freedom of religion.
    `,
  ),
  lines(
    'lines-plainly/muslim-plain-neutral',
    { labels: [], direction: null },
    `
    I love my Muslim in-laws.
    Muslims are fasting this month.
    My new colleague is a Muslim. She likes gardening.
    The Muslim burial ground is behind the rugby club.
    Why do Muslims fast during Ramadan?
    I am a Muslim and I support Celtic.
    Some of my friends are Muslims, and we play darts without beer.
    Muslims make up about six per cent of the population.
    The mosque is holding an open day for neighbours.
    Muslim women can swim on Tuesday mornings.
    A Muslim man found my purse and posted it back.
    We Muslims are always early for free samosas.
    The first Muslim mayor was elected in May.
    My dentist wears a headscarf and has steady hands.
    Eid falls on a Friday this year.
    Muslims and Christians shared a meal in the hall.
    `,
  ),
  lines(
    'lines-plainly/muslim-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Muslims are vermin, nothing else.
    Muslims are not people, they are savages.
    Islam is a disease and Muslims are the germs.
    Muslims breed like rats.
    I see a Muslim and I see a dog.
    Our town is infested with Muslims.
    Muslims are cockroaches that hide in every corner.
    A Muslim is a wild animal in a robe.
    Muslims are the cancer of Europe.
    They moved in last year. These Muslims are pigs.
    Can Muslims be called human? I do not think so.
    Muslim children are baby snakes.
    `,
  ),
  lines(
    'lines-plainly/muslim-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A man shouted "all Muslims are terrorists" at my wife.
    I would never say that Muslims are evil.
    The leaflet claimed that Muslims do not belong here.
    My daughter was told that Muslim women make people sick.
    Saying Muslims are vermin is a crime, not an opinion.
    He wrote that no Muslim should be mayor. Voters disagreed.
    "Never trust a Muslim" is how the letter began.
    Nobody should be spat at for being a Muslim.
    The paper corrected a story which said Muslims are violent.
    Pupils discussed why it is wrong to say Muslims are backward.
    The video calling Muslims cockroaches has been removed.
    She heard her boss say he hates Muslims. She resigned.
    A pig's head was left at the mosque with a hateful note.
    The bishop condemned those who say Muslims are a disease.
    `,
  ),
  lines(
    'lines-plainly/muslim-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Kill all the Muslims.
    Muslims should be shot at the border.
    I will burn down the mosque with Muslims in it.
    Every Muslim in this street deserves a beating.
    Let's go and stab some Muslims tonight.
    Someone should pull off their headscarves and break their necks.
    Muslims had better run, because we have guns.
    Hang the imam and all the Muslims with him.
    I hope Muslims get bombed in their homes.
    If a Muslim becomes mayor, he will be dead in a week.
    Drive a lorry into the Muslims at prayer.
    Muslims deserve death and I would help.
    `,
  ),
  lines(
    'lines-plainly/muslim-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    I do not want fracking in my county.
    The rules at this pool are backward, let's be honest.
    The council delayed the mosque's plans for no good reason.
    In my opinion this tax is evil.
    The hospital had no food for Muslim patients in Ramadan.
    The regime in that country jails women for their dress.
    The programme about Muslim schools was lazy journalism.
    `,
  ),
  lines(
    'lines-plainly/muslim-backed',
    { labels: ['support'], direction: null },
    `
    No Muslim should ever be treated as a suspect.
    Muslims are welcome in my country and my home.
    Thank you for visiting our mosque after the attack.
    Muslims deserve freedom of religion like all of us.
    My Muslim colleague is a gentle and honest man.
    You are the best mayor we have had, and a Muslim too.
    The Muslim youth group cleared the whole beach.
    I trust my Muslim pharmacist completely.
    Happy Eid to all our Muslim neighbours.
    Muslim women should wear what they choose, well said.
    I stand with British Muslims against this hatred.
    The Muslim doctors worked through every wave of the virus.
    `,
  ),
  lines(
    'lines-plainly/christian-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Christians make me sick, I hate them.
    Christians are stupid and brainwashed.
    Never trust a Christian, they are all hypocrites.
    Christians should be banned from teaching.
    I think Catholics are all child abusers.
    My new neighbours are Christians. They are disgusting people.
    Let's be honest, Christians are evil bigots.
    Why do we let Catholics run schools? They are criminals.
    I do not respect Christians at all.
    Some of my friends are Christians, but Christians are idiots.
    No Christian should hold public office.
    Protestants are scum and do not belong here.
    I wish Christians would simply vanish from our country.
    Christian women are weak and dim.
    `,
  ),
  lines(
    'lines-plainly/christian-plain-neutral',
    { labels: [], direction: null },
    `
    I love singing with the Christians next door.
    Christians celebrate Easter in spring.
    My new neighbours are Christians. They run a toddler group.
    A Christian charity paid for the well.
    Why do Catholics eat fish on Fridays?
    I am a Christian and a terrible cook.
    Catholics and Methodists share our building.
    Some of my friends are Christians, and others believe nothing.
    The first Christians met in private houses.
    Fewer than half of people here now call themselves Christian.
    The Protestant church is opposite the chip shop.
    Christian pupils and Sikh pupils sang together.
    We Baptists never miss a chance to serve tea.
    My Christian name is Ruth.
    The vicar's sermon was about patience.
    Orthodox Christians keep Christmas in January.
    `,
  ),
  lines(
    'lines-plainly/christian-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Christians are sheep, not human beings.
    Christians are a plague on the earth.
    Catholics are rats in robes.
    I see Christians as parasites.
    Christianity is a virus and Christians carry it.
    Christians are dogs who crawl on their knees.
    A Christian is lower than a worm.
    Catholics breed like vermin because they are vermin.
    Christians are not persons, just empty shells.
    The estate is full of Catholics. They are pigs.
    Protestants are the filth of this city.
    What use are Christians? They are just stupid animals.
    `,
  ),
  lines(
    'lines-plainly/christian-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A student told me that all Christians are stupid.
    "Catholics are rats" was painted on the chapel door.
    I would never say that Christians are evil.
    My gran was refused a job with the words "no Catholics".
    The tweet that called Protestants scum was deleted.
    He said Christians should be banned from teaching. I disagree.
    It is wrong to claim all Catholics are abusers.
    Christians there are told they do not belong and must leave.
    Someone spat at the nun and called her a dog.
    She was mocked at work because Christians are supposedly brainwashed.
    The fan who sang that Catholics are vermin was banned.
    In that country a crowd shouted "death to Christians".
    Nobody should be called a parasite for going to church.
    `,
  ),
  lines(
    'lines-plainly/christian-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other', heldBack: true },
    `
    Burn the churches with the Christians inside.
    Christians deserve to be fed to lions again.
    I will smash the face of every Christian who knocks.
    Kill the Catholics and clear our city of them.
    All Christians should be shot.
    Someone should stab that preacher and his Christian friends.
    Hang every priest and every Catholic.
    I hope Christians burn alive.
    Catholics who march here will be beaten to death.
    We know where the Protestants drink, and we have petrol.
    Christians will be wiped out, and I will help.
    Drown those Baptists in their own pool.
    `,
  ),
  lines(
    'lines-plainly/christian-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    Mobility scooters should not be banned from the market.
    Why do we let water firms run rivers?
    I do not respect this referee's decision.
    The Catholic school's admissions rules are unfair.
    The vicar should not have sold the hall.
    No gambling boss should hold public office.
    The government ignored Christians who fled that war.
    `,
  ),
  lines(
    'lines-plainly/christian-backed',
    { labels: ['support'], direction: null },
    `
    No Christian should fear going to church.
    Christians deserve to worship in peace.
    Thank you to the Catholics who housed my family.
    My Christian neighbours are humble and kind.
    Christian teachers helped me when nobody else would.
    You are a good vicar and an honest man.
    The Methodists feed us every Wednesday, God bless them.
    I respect Christians who live by what they say.
    Well done to the Salvation Army in the snow.
    I stand with persecuted Christians abroad.
    Catholic nuns nursed my mother with love.
    We are glad to have Christians on the committee.
    `,
  ),
  lines(
    'lines-plainly/hindu-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Hindus? I hate them all.
    Hindus are dirty, and so are their temples.
    Indian Hindus are cheats and should not be given visas.
    I do not respect Hindus or their stupid gods.
    Why are Hindus buying every house? They do not belong here.
    Let's be honest, Hindus are cruel and backward.
    A Hindu family runs the post office. They are repulsive.
    I think Hindus are cowards.
    Some of my friends are Hindus, but Hindus always lie.
    No Hindu should be prime minister of this country.
    Never do business with a Hindu, they are all thieves.
    Hindu women are slaves and fools.
    I wish the Hindus would pack up and disappear.
    Hindus should be forbidden to pray in public.
    `,
  ),
];
