import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly2: readonly Family[] = [
  lines(
    'lines-plainly/lesbian-hate-reported',
    { labels: [], direction: 'quoted' },
    `
    A woman on the train said lesbians are revolting.
    I was told that lesbians are just broken women.
    "Lesbians out" was painted on our garage.
    The player was dropped for saying she cannot stand lesbians.
    Saying lesbians need to be cured is cruel and false.
    My aunt believes lesbian mothers should lose their children. I disagree.
    He called lesbians perverts and was asked to leave.
    No one may say that lesbians are not human.
    The post that called lesbians pigs has been deleted.
    People used to say a lesbian was unfit to teach.
    We will not let anyone write that lesbians are animals.
    She heard "keep lesbians away" on her first day at work.
    I would never tell anybody that lesbians are sick.
    `,
  ),
  lines(
    'lines-plainly/lesbian-questions-and-denial',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Why does the hospital employ lesbians?
    Lesbian marriage is fake and should be banned.
    I have nothing to say to lesbians except go away.
    Lesbians do not deserve the protection of the law.
    Sorry, but lesbians are a bad influence on children.
    There are too many lesbians in women's football, and it stinks.
    Lesbians hate men and ruin lives.
    Would you let a lesbian near your baby? I would not.
    This country went wrong when it began to tolerate lesbians.
    Lesbians are mentally ill, that is my opinion.
    Not one lesbian is an honest person.
    I wish lesbians did not exist.
    We should never have given lesbians equal rights.
    `,
  ),
  lines(
    'lines-plainly/lesbian-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    Parking fines are ugly, and the appeals system is worse.
    The clinic turned lesbian couples away, which was wrong.
    No company should be selling our data.
    Why are lesbian mothers missing from the birth form?
    I do not want another casino in our town.
    This ferry is not fit to sail.
    Keep lorries away from our school gate.
    The council closed the lesbian centre without any notice.
    The fees lesbian couples pay for treatment are unfair.
    `,
  ),
  lines(
    'lines-plainly/lesbian-backed',
    { labels: ['support'], direction: null },
    `
    No lesbian should lose her job for who she loves.
    Lesbians make loving mothers.
    I am glad our school has a lesbian head.
    Thank you for speaking up for lesbian carers.
    Lesbians are welcome at this women's institute.
    Lesbian couples deserve the same treatment as everyone else.
    You are a lesbian and a brilliant referee.
    There is nothing broken about being a lesbian.
    My lesbian sister is the bravest person I know.
    I stand beside every lesbian in this town.
    Well done to the lesbian captain who scored the winner.
    Lesbians are a good influence on our choir, bless them.
    `,
  ),
  lines(
    'lines-plainly/trans-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate trans people.
    Trans people are freaks, and you know it.
    Transgender people disgust me.
    There is something evil about trans people.
    I will never respect a trans woman.
    Trans men are just stupid confused girls.
    A trans nurse treated me. They should all be sacked.
    Should trans people be allowed to work with children? Never.
    Let's be honest, transgender people are mad.
    I have trans colleagues, but trans people are perverts.
    Trans people do not deserve any rights.
    You can never trust a transgender person.
    Trans women are dangerous criminals, all of them.
    It would be good if trans people disappeared.
    Get transgender people out of our hospitals.
    `,
  ),
  lines(
    'lines-plainly/trans-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I know several trans people through work.
    Trans people use the same bus as everyone.
    My cousin is transgender and lives in Cardiff.
    There is a trans support group on Tuesdays.
    A trans nurse treated me. She was gentle and quick.
    Trans men may also need smear tests, the leaflet says.
    I am a trans woman and I keep bees.
    The census counted transgender people for the first time.
    My trans friend has a new kitchen and a puppy.
    How many trans people are there in Scotland?
    He is trans, and he repairs boilers.
    The court will hear a case about transgender rights on Friday.
    We trans folk do enjoy choosing our own names.
    Her trans son has just passed his driving test.
    The clinic for trans adults is in Nottingham.
    Some trans people change their papers, and others do not.
    `,
  ),
  lines(
    'lines-plainly/trans-called-not-human',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Trans people are not human.
    Transgender people are a virus in our schools.
    A trans woman is a monster, not a person.
    I would rather share a room with rats than with trans people.
    Trans people are subhuman, that is my view.
    These transgender creatures are vermin.
    Trans folk are garbage and belong in a bin.
    Trans people are a tumour on society.
    Why do we call trans people people? They are things.
    My son has a trans teacher. It is an animal.
    Transgender people are maggots on a healthy nation.
    Trans people are diseased dogs.
    `,
  ),
  lines(
    'lines-plainly/trans-hate-told',
    { labels: [], direction: 'quoted' },
    `
    Someone shouted that trans people are freaks.
    "Trans people are not human" is a terrible thing to write.
    My trans daughter was told she should disappear.
    The councillor apologised for calling transgender people mad.
    I would never say that trans people are evil.
    A note saying "trans people disgust me" came through our door.
    It is false that trans women are all dangerous.
    They said trans people deserve no rights. I said everyone does.
    The man who called trans patients vermin lost his job.
    We removed a comment that called transgender people a virus.
    Nobody should be told that they are a freak for being trans.
    Hearing that trans men are just stupid girls hurt him badly.
    The magazine printed "never trust a trans person" and regrets it.
    He claimed trans people are perverts. Nobody clapped.
    `,
  ),
  lines(
    'lines-plainly/trans-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other', heldBack: true },
    `
    Trans people should all be killed.
    I will beat up the next trans person I meet.
    Put every transgender person in front of a firing squad.
    Trans women deserve to be raped and strangled.
    If a trans person comes into our pub, we will break their legs.
    Somebody should set that trans clinic on fire with them inside.
    Hang the trans people, that is all.
    I hope every transgender person dies in pain.
    We should hunt trans people down one by one.
    Trans people deserve a bullet.
    Come near my school, trans people, and you will bleed.
    Why are trans people still breathing? Let us end that.
    `,
  ),
  lines(
    'lines-plainly/trans-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The waiting list for trans patients is five years, a scandal.
    I will never respect this ruling by the league.
    The new guidance on trans pupils is badly written.
    Should private firms be allowed to run prisons? Never.
    Let's be honest, this budget is mad.
    The minister's answer about transgender patients was evasive.
    The council held a meeting on trans rights without asking anyone.
    Get these scooters off our pavements.
    The article on transgender athletes had three mistakes in it.
    Energy companies do not deserve any more money.
    The form has no box for trans applicants, fix it.
    `,
  ),
  lines(
    'lines-plainly/trans-backed',
    { labels: ['support'], direction: null },
    `
    No trans person should ever be treated as a freak.
    Trans people deserve safety like anyone else.
    I love my trans son exactly as he is.
    Trans people are people, full stop.
    Thank you for treating your trans patients with respect.
    We want trans people to feel safe in our hospitals.
    My trans colleague is the best teacher in the building.
    You handled that question about trans pupils with kindness.
    I trust my transgender doctor completely.
    Happy birthday to a brave trans woman.
    Trans neighbours are good neighbours, and welcome here.
    I respect trans women and always will.
    `,
  ),
  lines(
    'lines-plainly/disabled-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Disabled people are useless.
    I cannot bear the sight of disabled people.
    Disabled people should not be allowed to have children.
    Let's face it, the disabled are a burden on us all.
    Wheelchair users have no right to be on our buses.
    I do not want a disabled child in my son's class.
    Most disabled people are lazy scroungers.
    A cripple sits next to me at work. They disgust me.
    Why do we waste money on the handicapped?
    The disabled contribute nothing and never have.
    I think disabled people are worth less than we are.
    My cousin is disabled, but the disabled get on my nerves.
    People with Down's syndrome should be hidden away.
    I wish there were no disabled people.
    Keep the disabled out of restaurants, they spoil my meal.
    `,
  ),
  lines(
    'lines-plainly/disabled-plain-neutral',
    { labels: [], direction: null },
    `
    Disabled people are one fifth of the population.
    I became disabled after a motorbike accident.
    Disabled people can travel free after half past nine.
    My wife uses a wheelchair and swims every day.
    Wheelchair users board by the middle doors.
    There is a disabled child in my son's class. They are friends.
    A disabled man sits next to me at work. He makes good tea.
    The disabled parking bays are beside the entrance.
    How many disabled people work for the council?
    My brother has Down's syndrome and a job at the cinema.
    I am disabled and I drive an adapted van.
    Some disabled people call themselves crips, and we laugh.
    The disabled athletes train here on Wednesdays.
    My cousin is disabled and supports Hull City.
    The lift for disabled visitors opens at ten.
    Her daughter has cerebral palsy and loves horses.
    `,
  ),
  lines(
    'lines-plainly/disabled-called-not-human',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Disabled people are vegetables, not persons.
    The disabled are parasites on the rest of us.
    A disabled baby is garbage and should be thrown out.
    I do not count the handicapped as human beings.
    Wheelchair users are dead weight, like broken furniture.
    People with Down's syndrome are animals in clothes.
    Disabled people are leeches, every one.
    The disabled are a disease of the human race.
    They wheel them into the park. They are not people.
    Nature makes bad animals too, and the disabled are just that.
    Cripples are vermin living on my taxes.
    Are the severely disabled even human? I say no.
    `,
  ),
  lines(
    'lines-plainly/disabled-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A man at the bus stop said disabled people are useless.
    I have been called a burden because I am disabled.
    "The disabled contribute nothing" is an ugly lie.
    She wrote that disabled people should not have children. We complained.
    The Nazis said the disabled were not worth keeping alive.
    My son was told that cripples are vermin.
    I would never say that disabled people are worth less.
    A teacher was dismissed for calling disabled pupils vegetables.
    Nobody may tell a wheelchair user to stay at home.
    The caller said most disabled people are scroungers, and was cut off.
    It is hateful to say that the handicapped should be hidden away.
    Online trolls called disabled people leeches after the programme.
    We condemn the leaflet that says the disabled are a disease.
    He asked me whether I count as human. I am disabled.
    `,
  ),
  lines(
    'lines-plainly/disabled-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Disabled people should be put to death.
    I will tip the next wheelchair user into the canal.
    Gas the disabled and save the money.
    All the handicapped deserve to be drowned at birth.
    Somebody should beat the disabled out of our town.
    If I see that cripple's kind here again, I will hurt them.
    We should starve the disabled until they die.
    Shoot the disabled like lame horses.
    I hope every disabled person burns.
    The disabled in our street should expect a brick in the face.
    Why not poison the lot of those cripples?
    Push them all under a train, these disabled people.
    `,
  ),
  lines(
    'lines-plainly/disabled-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The ramp for disabled people is useless.
    The lift has been broken for months, and wheelchair users are stuck.
    Let's face it, these charges are a burden on us all.
    Delivery vans have no right to be in disabled bays.
    I do not want a phone mast near my son's class.
    Why do we waste money on consultants?
    Cutting support for disabled people was a cruel decision.
    The airline left my disabled mother on the plane for an hour.
    The new benefit form for disabled people is far too long.
    Someone parked in the disabled space again, so selfish.
    The handicap race was badly organised.
    Keep smoke out of restaurants, it spoils my meal.
    That crippling defeat was the manager's fault.
    `,
  ),
];
