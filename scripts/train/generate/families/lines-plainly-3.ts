import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly3: readonly Family[] = [
  lines(
    'lines-plainly/disabled-backed',
    { labels: ['support'], direction: null },
    `
    No disabled person should ever be treated as a burden.
    Disabled people have every right to be on our buses.
    Disabled people make fine parents.
    Thank you for building a ramp for our wheelchair users.
    The disabled swimmers were magnificent today.
    You are disabled and you are a superb councillor.
    I admire the disabled campaigners who won this.
    Disabled people are worth as much as anybody.
    My disabled colleague taught me everything I know.
    We want disabled children in our school.
    People with Down's syndrome brighten our cafe every day.
    Well done for defending disabled passengers.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Deaf people are stupid.
    I find blind people creepy and disgusting.
    Blind people should not be allowed out alone.
    The deaf have nothing worth saying.
    Why would anyone hire a deaf person?
    A blind man joined our choir. They are such a nuisance.
    In my view deaf people are less intelligent.
    I hate it when blind people come into my shop.
    Deaf couples should never have babies.
    Blind people are helpless idiots, let's be honest.
    I have deaf friends, but the deaf are rude and thick.
    Do not trust the blind, they are all pretending.
    Deaf children do not belong in normal schools.
    Nobody wants the deaf and the blind around.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-plain-neutral',
    { labels: [], direction: null },
    `
    Deaf people have their own theatre in Derby.
    My father is blind and reads with his fingers.
    Blind people may bring guide dogs into any shop.
    The deaf club is open on Friday evenings.
    Our company hired a deaf person last year.
    A blind man joined our choir. He is a fine tenor.
    In my experience deaf people sign faster than I can read.
    I am deaf, so please send me a text message.
    Deaf couples often meet through the club.
    How do blind people choose their clothes?
    My deaf friends laugh at my slow signing.
    The clinic gives blind patients letters in Braille.
    Deaf children learn alongside hearing ones in our school.
    I am blind as a bat without my glasses.
    The news is signed for deaf viewers at one o'clock.
    She lost her sight at nine and became a lawyer.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-called-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Deaf people grunt like apes and are no better.
    The blind are moles, not men.
    A deaf person is only half human.
    Blind people are parasites with sticks.
    The deaf are dumb animals.
    I see blind people as empty shells, not persons.
    Deaf people flap about like monkeys in a zoo.
    Blind people are human waste.
    What is a deaf child? A faulty product.
    There is a deaf family opposite. They are beasts.
    The blind are a plague in every town centre.
    Deafness makes people into pigs, and that is what they are.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A shopkeeper told me deaf people are stupid.
    "Blind people should not go out alone," she said to my father.
    He shouted that the deaf have nothing worth saying.
    My blind friend was told she is half human.
    I would never say that deaf people are less intelligent.
    Calling deaf people dumb animals is vile.
    The driver said nobody wants the blind around. He was suspended.
    I heard a boy call deaf pupils monkeys, and I stopped him.
    It is untrue that blind people are helpless.
    Her teacher said deaf children do not belong here. We appealed.
    The post which called the blind parasites was taken down.
    In 1880 hearing teachers declared that signing was for apes.
    No one should be told that a deaf baby is faulty.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-denial',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Sign language is for fools, and so are the deaf.
    The blind should stay in homes where we cannot see them.
    Why should deaf people get a vote? They understand nothing.
    I refuse to serve blind customers because I despise them.
    Deaf people are a waste of taxpayers' money.
    Blind people have no place in a museum or anywhere else.
    A deaf woman cannot be a good mother.
    We should ban the blind from our trains.
    I think being deaf makes you a lesser person.
    Deaf actors are an embarrassment, get them off television.
    No blind person is worth a wage.
    The deaf are slow, dirty and dishonest.
    Life would be nicer without blind people everywhere.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The council is deaf to our complaints about bins.
    The station has no loop for deaf people, which is poor.
    This blind is broken, and the shop refuses a refund.
    The cinema cancelled its showings for deaf people again.
    Scooters on pavements put blind people in danger.
    The committee turned a blind eye to the leaks.
    Why would anyone hire that builder?
    The hospital called a deaf patient by telephone, how silly.
    I hate it when drunks come into my shop.
    Taxi drivers who refuse guide dogs should be fined.
    The subtitles were so bad that deaf viewers gave up.
    Those crossings were taken out without asking blind residents.
    `,
  ),
  lines(
    'lines-plainly/deaf-blind-backed',
    { labels: ['support'], direction: null },
    `
    No deaf child should ever be treated as stupid.
    Blind people have a right to walk safely.
    Deaf people deserve interpreters at every surgery.
    Thank you for learning to sign for your deaf patients.
    My blind daughter loved your talk at the library.
    The deaf actors on television were superb.
    You are blind and you run a better shop than most.
    Deaf women are good mothers, and I had one.
    Well done to the blind footballers of Hereford.
    I respect how the deaf community fought for its language.
    We are lucky to have a blind councillor.
    Being deaf does not make you a lesser person.
    `,
  ),
  lines(
    'lines-plainly/autistic-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate autistic people.
    Autistic people are weird and dangerous.
    Autistic children ruin every classroom.
    Let's be honest, autistic people are stupid.
    I do not want autistic people in my team.
    Why are autistic children allowed in our library?
    Autistic people cannot love anyone.
    My new flatmate is autistic. They are horrible people.
    I think autistic adults should be locked away.
    Autistic people have no feelings and no manners.
    Never employ anyone with autism, they are all thick.
    My nephew is autistic, but autistic kids are pure evil.
    The autistic should be barred from having families.
    It would be better if autistic people were never born.
    `,
  ),
  lines(
    'lines-plainly/autistic-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I am autistic and so is my sister.
    Autistic people often notice small changes in sound.
    Autistic children visit the museum before it opens.
    My new flatmate is autistic. He cooks very well.
    About one person in a hundred is autistic.
    Why are autistic girls diagnosed later than boys?
    My autistic son knows every bus route in Bristol.
    Our library has a quiet hour for autistic visitors.
    Being autistic, I rehearse phone calls first.
    I think autistic adults were missed by earlier studies.
    We autistic people do love a good list.
    She was told at fifty that she is autistic.
    Some autistic people speak little, and others never stop.
    The autism team has moved to the second floor.
    My autistic nephew won the chess prize.
    Two autistic lads run the railway society.
    `,
  ),
  lines(
    'lines-plainly/autistic-called-not-human',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Autistic people are robots, not human beings.
    Autistic kids are wild animals.
    I do not think of autistic people as persons.
    Autism is a plague, and autistic people are the carriers.
    The autistic are defective goods.
    An autistic child is a beast that cannot be tamed.
    Autistic people are aliens and should be treated as such.
    They screech like monkeys, those autistic ones. They are monkeys.
    Autistic adults are parasites on the state.
    Our class has two autistic boys. They are vermin.
    What is an autistic person? A machine with no soul.
    Autistic people are waste, throw them away.
    `,
  ),
  lines(
    'lines-plainly/autistic-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A father wrote that autistic children ruin every classroom.
    My son was told autistic people are weird and dangerous.
    "Autistic people cannot love" is simply false.
    The manager said she did not want autistic people. She was sued.
    I would never say that autistic people are stupid.
    Someone in the queue called autistic kids wild animals.
    Claiming that autistic people have no feelings does real harm.
    The broadcaster apologised for describing autistic guests as robots.
    He said autistic adults should be locked away, and people booed.
    Nobody deserves to be called defective for being autistic.
    I read a vile comment that autistic people should never be born.
    She heard that autism is a plague. It made her cry.
    Do not let anyone tell you autistic people are aliens.
    `,
  ),
  lines(
    'lines-plainly/autistic-denial-and-opinion',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I am tired of autistic people and their disgusting ways.
    Autistic people should not drive, vote or marry.
    Is there anything worse than an autistic person?
    An autistic teacher is unfit to be near a child.
    Autistic people are rude, nasty and worthless.
    Ban autistic children from the swimming pool, nobody likes them.
    I will never respect somebody who is autistic.
    We were happier before autistic people came into the office.
    Autistic people are liars who want attention.
    The autistic do not deserve help from anybody.
    My honest view is that autistic people are inferior.
    Send all autistic people to an island and forget them.
    Autistic men are creeps, without exception.
    `,
  ),
  lines(
    'lines-plainly/autistic-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    Cutting the autism team was a dreadful decision.
    The school excluded an autistic boy instead of helping him.
    Why are autistic adults waiting three years to be seen?
    The charity spoke about autistic people without asking any.
    The council lost our papers twice, and my autistic son suffers.
    This roundabout would be better if it were never built.
    The minister's remarks on autism were careless.
    `,
  ),
  lines(
    'lines-plainly/autistic-backed',
    { labels: ['support'], direction: null },
    `
    No autistic child should ever be treated as naughty.
    Autistic people have deep feelings, as my wife shows daily.
    Thank you for making space for autistic pupils.
    Autistic people are welcome in my team.
    My autistic colleague is the most honest person here.
    Autistic adults deserve homes and work like the rest of us.
    You explained autism to the children so kindly.
    I love my autistic grandson to bits.
    Autistic people make excellent friends.
    Well done for opening the pool early for autistic swimmers.
    An autistic teacher changed my life for the better.
    I respect every autistic campaigner who spoke tonight.
    `,
  ),
  lines(
    'lines-plainly/black-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate black people.
    Black people are criminals, let's be honest.
    I do not want black people living near me.
    Blacks are lazy and stupid.
    Never trust a black man.
    A black family bought the house opposite. They are dirty people.
    Why are there so many black faces on television? Remove them.
    I think black people are less intelligent than whites.
    Some of my friends are black, but blacks are trouble.
    Black people do not belong in Britain.
    A black woman should never read the news.
    Black footballers should not play for England.
    I wish black people would all go away.
    Black children bring down every school.
    White people are better than black people, full stop.
    `,
  ),
  lines(
    'lines-plainly/black-plain-neutral',
    { labels: [], direction: null },
    `
    I love black coffee and black cats.
    Black people have lived in London since Roman times.
    A black family bought the house opposite. They brought us cake.
    My doctor is black and went to school in Leicester.
    Black women face a higher risk in childbirth, the study found.
    I am black, Welsh and bored of rain.
    Black History Month starts in October.
    The first black headteacher in the county retires today.
    Some of my friends are black, and all of them are late.
    How many black officers serve in this force?
    My black hair products are never in the village shop.
    Black and white families came to the street party.
    The black men in our choir sing bass.
    We had the black cab driver from Peckham again, lovely chap.
    Black voters turned out in large numbers.
    My grandmother was a black nurse in Nottingham in 1958.
    `,
  ),
];
