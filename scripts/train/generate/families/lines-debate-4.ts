import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Debate under news articles: short replies, hostility on grounds of who somebody is, and plain argument of the same length. */
export const linesDebate4: readonly Family[] = [
  lines(
    'lines-debate/insult-short',
    { labels: ['insult'], direction: 'subject' },
    `
    Wrong again, dumbo.
    Nice try, halfwit.
    Is there a prize for dimmest post?
    Your brain cell must be lonely.
    What a plum.
    You utter, utter spanner.
    Take your meds, grandad
    Silly little man.
    Found the Tory boy 🤡
    Somebody got out of the wrong cage this morning.
    ur thick
    Off you trot, treacle.
    Nobody asked you, Brenda.
    Grow up, you sad crank.
    Spoken like a true imbecile.
    Ignore the resident fruitcake, everyone.
    bore off you sanctimonious prig
    Every village has one, and you're ours.
    Weapons-grade stupidity, even by your standards.
    You sound like a very small man.
    Pathetic. You, not the article.
    Still a moron, I see.
    Who wound this wally up?
    Read a book. Any book. One with chapters this time.
    What an odious creature you are.
    Clueless and proud of it.
    Mouth like the Mersey tunnel, brain like the toll booth.
    Dimwit alert on page three.
    lol this guy again. what a helmet
    Shouldn't you be under a rock?
    Away and bile yer heid, ya daft auld goat.
    Jog on, professor Google.
    Must be hard going through life that slow.
    You don't matter and neither does your vote.
    He is dafter than he looks, and he looks daft.
    Oh, do shut up, woman.
    `,
  ),
  lines(
    'lines-debate/healthy-short',
    { labels: [], direction: null },
    `
    Wrong county, I think?
    Nice try, but the maths doesn't work.
    Is there a source for the second figure?
    I must be the dimmest person here, I still don't follow the bus map.
    What a plan. Plum jam for all.
    It broke because someone left a spanner in it, says the report.
    My grandad took his meds to the protest in a lunchbox.
    Silly me, wrong article!
    That's a no from this Tory.
    Depends who pays.
    Not sure that's right, Brenda.
    Oh, grow some tomatoes instead.
    True, annoyingly.
    I was the idiot who voted for it 😅
    Sanctimonious piece, decent point.
    Our village had four pubs once.
    Stupid rule, but it is the rule.
    Small shops would be worst hit.
    Pathetic turnout, 19 per cent.
    Still waiting for an answer on the roof.
    Who signed it off?
    Read the appendix. It's worth it.
    Odious tax. Abolish it.
    I'm clueless on pensions, can someone explain?
    The toll was scrapped in 2006, was it not?
    You've changed my mind there.
    lol that is actually a good point
    Hard disagree.
    I stand corrected.
    Aye, and who's to drive the bus?
    Source?
    That was the old law.
    Half right. It's the county's road, though.
    Let's wait for the report.
    Speak for yourself, I like the tower.
    Rubbish collections are fortnightly, not monthly.
    Well, that's one way to lose a by-election.
    Thanks, didn't know that.
    Ridiculous decision by VAR, mind.
    It was a stupid question on my part, sorry.
    `,
  ),
  lines(
    'lines-debate/identity-hate-other',
    { labels: ['identity-hate'], direction: 'other' },
    `
    They come over here, they breed, they take the houses and in twenty years there'll be nothing English left. That is what you lot voted for.
    Muslims don't want to live with us, they want to live off us. Shut the mosques and the problem goes.
    No wonder the ward was filthy, half the cleaners don't come from countries with soap.
    You can't trust a gypsy. Never could, never will, thieving is in the blood.
    Women should never have been let near the Treasury. It takes a man's head for numbers, always has done.
    The Jews own the papers, so what did you expect them to print?
    Trans people are sick in the head and shouldn't be allowed near a school.
    Refugees my foot. Savages with smartphones. Turn round the boats and let the sea decide.
    Scroungers on disability are just defective people who expect the healthy ones to carry them.
    Africans can't run a raffle, so why are we giving their governments a penny?
    Indigenous folk up north have had everything handed to them and drink it. It's in the genes.
    Another gay storyline. These perverts are pushing it on kids in every programme.
    If you import the third world you become the third world, and just look at Luton.
    The Irish are born liars with a grudge and no border deal will mend that.
    Hindus, Sikhs, whatever they are this week, should go home and vote there.
    Poles drink, fight and send our money back. Not one of them is any use to this country.
    Female referees, female commentators, female this and that. Birds don't understand the game and they never will.
    White working-class scum made this mess by being too lazy and too inbred to pick their own strawberries.
    Deport the lot, legal or not. A passport doesn't make a dog a lion.
    Autistic kids wreck classrooms for normal children and belong behind a different fence.
    `,
  ),
  lines(
    'lines-debate/identity-hate-subject',
    { labels: ['identity-hate', 'insult'], direction: 'subject' },
    `
    With a name like yours I'm not surprised you're in favour of open borders. Go back and improve your own country before you lecture mine.
    Typical woman, all emotion and no arithmetic. Leave the economy to the men, sweetheart.
    You're not British and you never will be, whatever it says on the form, so pipe down about our monarchy.
    Another hysterical female. Time of the month, is it?
    Pack your prayer mat and your opinions, and catch the next flight out.
    Nobody wants a sermon on family values from a queer.
    So the wheelchair brigade want the high street dug up now. Stay at home, love, you're in the way.
    You people are guests here. Guests don't get to complain about the food, the flag or the police.
    As a Jew you would say that, wouldn't you. Always whining, your lot.
    A dress doesn't make you a woman, Kevin, it makes you a freak with an opinion on rail fares.
    Shouldn't you be tarmacking somebody's drive, gyppo, instead of commenting on planning law?
    Senator {name} only has that seat because she ticks the brown box. Dim, loud and foreign.
    `,
  ),
  lines(
    'lines-debate/healthy-identity-topics',
    { labels: [], direction: null },
    `
    I came here from Lahore in 1974 and I think immigration is too high. There, an awkward opinion for everyone.
    As a Muslim councillor I get asked about Gaza ten times a day and about potholes twice, and it's potholes I was elected for.
    Net migration of 700,000 is more than the housing stock can bear. It's a statement about houses and not about anybody's worth.
    I'm Irish, my wife's from Ulster, and the border runs down the middle of our Sunday lunch. We manage.
    My wheelchair can't get on that train. I have rung eleven times. That's what 'accessible' means in the brochure, apparently.
    I am a trans woman and I don't want to be in the news, I would like to be on the 8.14 to Crewe with a seat.
    I worry about women's refuges under the new guidance, and I'd like to be able to say so and still be friends with the trans lad next door.
    Why are there no women on the panel about maternity care? Surely that's a fair thing to ask.
    The synagogue in our town has had guards on the door since I was a boy. Think about what that's like on a Saturday morning with your kids.
    Traveller families lose, on average, ten years of life. I would rather we talked about that than about caravans.
    We've three Polish families in the church and they carried the harvest supper this year, pierogi and all.
    I would end free movement again tomorrow, and I'd keep every nurse who came under it. That's not a contradiction.
    My son is autistic and his mainstream class has been kind beyond words. It's the funding that isn't.
    Blackface at the Morris day: I grew up with it, I didn't see the harm, then a friend told me how it felt. We paint up green now.
    First Nations communities near us still boil their water. In Canada. In this century. It ought to be on every front page.
    The women's game is faster than it's ever been, and if you'd told me at 15 that I'd see Wembley full for it I would have cried.
    Faith schools should be open to all if all pay for them. I say that as a Catholic.
    Hindu festival, Methodist hall, halal barbecue, vegan stall, brass band. Nobody died and the trifle ran out.
    English by birth, Scottish by choice, and I'll be voting Yes. Nobody has ever told me I couldn't.
    White working-class boys do worst of all at GCSE in our county. Saying so takes nothing away from anybody else.
    I don't believe the boats will stop until there's a safe route. My husband, who was in the Border Force, believes the opposite.
    Gay couple, twenty-six years, two rescue whippets, and we just want the lights fixed on our street, same as everyone.
    `,
  ),
  lines(
    'lines-debate/dehumanisation-other',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Protesters are vermin, and you don't reason with vermin, you clear them.
    Rats, the whole nest of them up at County Hall, gnawing away at our money.
    The benefits class are maggots on a healthy body.
    Lefties aren't people, they're an infection that got into the universities.
    Tories. Lower than vermin then and lower than vermin now.
    Those things outside the hotel aren't human beings, whatever the charity says.
    Landlords are ticks. Fat, full and in need of a hot needle.
    Journalists are cockroaches; put on a light and watch them run.
    Away fans are animals, should be caged and hosed.
    The woke are a fungus in every institution, and fungus has to be scraped off.
    MAGA people are livestock. They moo when he tells them to.
    Rough sleepers are like pigeons, stop feeding them and they'll go and mess up some other town.
    `,
  ),
  lines(
    'lines-debate/healthy-animals-and-pests',
    { labels: [], direction: null },
    `
    There are rats in the flats on {place}, actual ones, and the council sent us a leaflet.
    Cockroaches in the school kitchen again. I reported it in May.
    I'd cull the badgers, and I don't say it lightly, I've sat up with calves that had TB.
    Ticks are dreadful in the forest this summer, check the dog and check your socks.
    Nobody should describe people as an infestation, in my view, however they feel about hotels. It's people.
    The pigeons at the station aren't the problem, it's the three bins nobody empties.
    Fungus got the ash trees, and the surveyor missed it, and now there's a road closed for a month.
    Treated like cattle on that platform, we were. Four hundred of us and one door open.
    If the cage hens go then egg prices will rise. I would pay it, but my neighbour can't.
    Human beings live in those tents. I don't know what the answer is but let us start from there.
    Mud, maggots and a burst main, and still it was the best festival I've been to.
    The away end had no toilets open for two hours. Fans aren't animals, and the stewards seemed as fed up as we were.
    `,
  ),
];
