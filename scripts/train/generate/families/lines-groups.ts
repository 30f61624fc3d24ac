import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups: readonly Family[] = [
  lines(
    'lines-groups/derogation',
    { labels: ['identity-hate'], direction: 'other' },
    `
Women simply do not have the brain for engineering, never have, never will.
Every time they put a woman in charge of something it ends in tears and a meeting about feelings
Trans people are mentally ill and the rest of us are forced to play along.
A man in a dress is a pervert. There, I said it.
gays are disgusting and i dont care who hears me
Lesbians are only women no man would touch.
Bisexual just means greedy, dishonest and riddled with something.
Black lads only know two things, knives and music.
Never met an Asian landlord who was not a crook, it is in the blood.
Jews always have their hand in your pocket, my father said so and he was right.
Muslims can't be trusted, they are told from birth to lie to us.
The gypsies are back on the rec so nail down anything you want to keep.
Travellers are thieves, every last man, woman and child of them.
The Irish were drunk when they got here and they have been drunk ever since. Useless race.
Poles are cheap, sly and dirty, which is why the factory loves them.
Immigrants are lazy scroungers who came for the benefits and stayed for the free flat.
Refugees? Cowards, the lot of them, who ran away and left their wives behind.
Disabled people are a drain on everybody who actually gets out of bed.
Down's kids have no place in a normal classroom, they drag everyone down to their level.
All this about autism is an excuse for breeding badly behaved brats who are defective and always will be.
Deaf people are thick, sorry, but you try working with one.
I've worked with blacks for thirty years and not one of them could do a full day without being watched.
What is it about Pakistanis that they cannot live next to anyone without ruining the street
Somalis are savages and {town} is finding that out the hard way.
Africans could not run a bath, let alone a country.
Chinese people are filthy, everyone saw what they eat.
Eastern Europeans have no manners, no morals and no soap.
A woman bishop. A woman! May as well ordain the cat.
Females are emotional creatures who should never have been let near a ballot box
Hormones on legs, the lot of them. That is why no woman should run a hospital.
Feckless, workshy, light fingered: that is the Roma for you.
Indians smell. The whole office thinks it.
I can spot a Romanian by the shifty eyes. They are born to steal.
Homosexuals are a stain on any decent town.
Trans women are blokes who like to frighten girls, full stop.
Muslim women are walking bin bags and should be laughed at
A synagogue on our road means the money changers are moving in, you'll see.
Greedy, clannish, whispering. Jews have not changed in two thousand years
The Irish can't help it, they are a stupid people, lovely singing though.
Arabs are liars by culture and anyone who trades with them finds out
We had one of those dwarves at the counter in the bank, revolting, they should keep them in the back.
When you hire a woman you hire her whinging as well.
Our bin men are all Bulgarian now and it shows, thick as mince, every one of their kind.
Foreigners ruin everything they touch and {town} market is the latest.
Catholics are idol worshipping simpletons who ought never be let near a school.
Gay men cannot love, they can only lust, so spare me the wedding photos.
Hijab on the news now. Next they'll have one of these backward savages reading the weather.
Nigerians, scammers to a man.
Mixed race kids never know what they are and turn out wrong.
Ukrainians had three years of handouts and are still the most ungrateful people I ever met, typical of that breed.
Blind people should stay home rather than get under everyone's feet with their sticks and their smelly dogs, useless lot.
`,
  ),
  lines(
    'lines-groups/denial-of-rights',
    { labels: ['identity-hate'], direction: 'other' },
    `
Take the vote off women and you would fix this country in a fortnight.
Gay couples should not be allowed within a mile of an adoption agency.
No trans person should ever teach, nurse or stand for office.
Ban every mosque in {town}. Close them, brick them up, done.
A Muslim should not be allowed to be mayor of an English city, it is that simple.
Jews should not be in Parliament, they have their own country for that.
Nobody born abroad should get so much as an aspirin from the NHS until every white Briton has been seen.
Travellers should have no right to send their kids to the same school as mine.
Disabled people shouldn't be allowed to have children. It is cruel and we pay for it.
Put a sign back up: no blacks, no Irish. My grandparents had the right idea.
If it was up to me no immigrant would own a house here, ever
Poles should use the back door and be grateful for it
Marriage is for normal people. Lesbians can make do with a cat.
People in wheelchairs have no business at a concert getting in the way of paying customers who can stand up.
Why on earth do we let Muslims serve as police officers, you wouldn't let a fox guard the hens.
Women belong in the kitchen and this select committee proves it.
Sterilise the lot. If you cannot feed yourself without a carer you should not breed.
We need separate wards, one for us and one for them, I won't lie next to an African.
Asians should be barred from buying any more shops on our high street, they have taken enough.
I'd make it law tomorrow: no gays in the changing room, no gays in the army, no gays on the telly before ten.
Send the refugee kids to their own school in a field somewhere. Ours are for ours.
Citizenship for blacks was the first mistake and the last one we should undo.
Trans kids don't need a clinic, they need a belt and a locked door.
No woman should be allowed to work once she has a ring on, she is taking a man's wage.
Deny them benefits, deny them housing, deny them doctors. That is how you get Afghans to go.
It ought to be legal to refuse service to Jews, my shop, my rules.
An autistic MP? People like that should be in a home, not in the House.
lesbians shouldnt get ivf they shouldnt get anything
The Irish should lose the vote here, the whole stupid treacherous race of them.
Not one penny for mosques, not one seat for Muslims, not one word from them in our council chamber
I would not let a Black doctor touch my child and no one should have to.
You should need to be white to sit on a jury in this country.
`,
  ),
  lines(
    'lines-groups/crime-and-disease',
    { labels: ['identity-hate'], direction: 'other' },
    `
Wherever Muslims settle the rapes start. Every time, every town.
The boats bring us scabies, TB and stabbings, in that order.
Gays gave us AIDS and now they want a parade for it.
If there's been a mugging you know the colour of him before the report comes out
Gypsies pull in on Friday, the church lead is gone by Sunday. It's what they are.
Refugees carry things we got rid of a hundred years ago and it's your kids who sit next to them.
Black men are born violent and every prison in England proves it.
Trans people go into the ladies for one reason and it's not the toilet.
All Pakistani men are groomers, ask anyone in {town}.
Albanians are gangsters from the cradle up
Jews started the plague, the crash and the war, and they'll start the next.
Drama teachers, choirmasters, scout leaders: show me a gay one and I will show you a predator.
Don't shake hands with one of them asylum types, you'll come away with lice and no watch.
Polish driver means drunk driver, lock them all out.
Every immigrant is a crime waiting to happen.
Keep your daughters in, the Afghans are out. They're all rapists.
Romanians again I bet. Cash machine gone, it's always Romanians, thieving is their national sport
Chinese virus, Chinese people, same thing, don't go near either.
Homosexuality is an infection and it's spreading through the schools.
My street had no crime at all until the Africans came, now it's the jungle.
Traveller children learn to steal before they learn to read. Fact.
Muslims marry their cousins and hand us the bill for the deformed ones.
Half of those in wheelchairs get up and dance when the curtain closes, cheats the whole disabled lot
Mentally ill people are all murderers in waiting, lock every schizophrenic up for good.
What do you call a Somali with a job? The getaway driver. It's funny because it's true of all of them.
Asylum hotel next to a primary school. A den of child molesters put exactly where they want to be, that's what these people are.
Knife crime is not a youth problem, it's a Black problem, they are just made that way.
Another food poisoning. Indian kitchen of course, they live in filth and they serve it.
The Irish lot on the site will rob you blind and then sing about it. Born criminals.
Bisexual blokes bring disease home to decent women, that is all they do.
Mosque = terror cell. All of them. Every man who goes in is one.
`,
  ),
  lines(
    'lines-groups/expulsion',
    { labels: ['identity-hate'], direction: 'other' },
    `
Send them all back, every Muslim, whether they were born here or not.
England for the English. The rest can pack tonight.
Put the Jews on a plane and let their own lot have them.
Deport the blacks first, then we'll talk about housing.
Remigration. All of them. Start with {town}.
It's time Pakistanis went home, and no, Bradford isn't home.
Get the gypsies out of the county and burn the verge behind them
I want my country back and that means no more of these brown faces in it.
The Poles have had their fun, now bus them to Dover and lock the gate.
One way tickets for every refugee and I'd pay for the petrol.
No more mosques no more Muslims no more excuses #sendthemback
Third generation or tenth, they're not British and they should go.
If I were home secretary there would not be an African left in Britain by Christmas
Ship out the trans lot to some island and let them pronoun each other to death.
The Irish can clear off back over the water and take their fiddles
Out. Out. Out. Every foreigner on this estate, out.
Clear the camp, clear the town, clear the country of them, travellers don't belong anywhere near people.
My grandad did not fight for a high street full of headscarves. Pack them off the lot of them.
Rwanda's too good for them, drop the migrants on a rock.
You can't be Black and English. It's not hate, it's biology. So home you go.
Repatriate the Asians, give the shops back to us.
Wouldn't it be lovely to wake up and every last immigrant had vanished overnight.
Cross the Channel? Turn round and swim. None of your sort are wanted here.
Muslims get out means Muslims get out, which bit is hard
`,
  ),
  lines(
    'lines-groups/wishes-of-death',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
Sink the boats with the migrants still in them.
Somebody should burn that asylum hotel down while they sleep.
Round the gays up and put them against a wall.
Hang every Muslim cleric in the land and let the rest watch.
Petrol for the mosque, anyone in {town} got a can?
The only good gypsy is one under six feet of soil, and we can see to that.
Hitler should have finished the Jews and one day someone will.
If I catch a trans one near the ladies they are leaving in an ambulance
Shoot the first refugee up the beach and the second one will turn round.
We're going to clear the Travellers off with bats on {day}, who's in
Blacks on our estate better start running, the lads are coming.
time to put the homos down like you would a sick dog
Put the disabled out of our misery, a needle costs less than a carer.
String up every Pakistani in that dock, and then their brothers.
Next woman who tells me what to do at work gets my fist, they all need a slap.
A bomb under the synagogue would solve the parking.
They should all be gassed, that whole camp, kids too.
Come the day, these immigrants will be hanging off the lamp posts and I will bring the rope.
Drown them. It's a big sea and there's room for all the Afghans.
Kick a Pole's head in for England tonight #tommyready
Mark their doors. When it starts we'll know which houses are Muslim.
No trans person in this town is safe from us and they had better know it.
`,
  ),
  lines(
    'lines-groups/vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
Migrants are cockroaches, leave one and you have a thousand.
They breed like rats, these Muslims, look at the maternity ward.
It's an infestation and the council calls it a Traveller site.
Gypsies are vermin, call pest control not the police.
Jews are parasites living off the host.
Apes, the lot of them, should never have let the Blacks off the boat.
Trans people are not people, they are some kind of mutant.
Gay men are animals that should be kept in a pen.
A swarm of refugees like locusts, stripping everything bare.
Women are cattle, feed them and breed them.
Disabled kids are runts and nature knows what to do with runts.
Scrape the Roma off our streets like the muck they are.
Maggots crawling out of a dinghy, that's all I see.
pakistanis are dogs. no, dogs are clean
The Irish are pigs in a parlour and always will be.
Poles are rats with suitcases.
Some creatures walk on two legs and still aren't human, go and look at the asylum hotel.
Islam is a cancer and each Muslim is a cell of it, cut it out.
You wouldn't let slugs into your garden so why let Somalis into your street, same slime.
They're a plague, immigrants, spray them.
I don't say people when I talk about Travellers, I say livestock.
That's not a child, that's a little ape in a blazer. And they let it in our school.
Human? Those things in the burkas?
Leeches on a decent nation. Every last Jew.
The lesbian couple at 14 are a pair of mongrels and their kid's a freak of the lab.
Chinese students are like ants, step on one and ten more come
Subhuman. That's the only word for the Africans on our ward.
A wheelchair full of meat, that is all he is, and we pay for it. They're vegetables, not citizens.
`,
  ),
];
