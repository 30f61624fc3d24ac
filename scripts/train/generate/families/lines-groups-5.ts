import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const abuse = [
  lines(
    'lines-groups/pairs',
    { labels: ['identity-hate'], direction: 'other' },
    `
I hate Muslims
Gay people are disgusting.
I can't stand women who talk.
Immigrants are destroying this town and everyone in it can see that
I would never let a trans person babysit.
Keep Jews out of our schools.
Black people are lazy.
The trouble with the Irish is that they're violent.
I'm tired of disabled people.
Poles should not be allowed in our hospitals.
There are too many Asians in this school.
My neighbour is a Traveller, so I lock the shed.
Refugees make our streets dangerous.
It's sad that our town has so many Romanians.
I don't want my daughter to marry a Black man.
I was served by a woman in a hijab and it was revolting.
Lesbians are a threat to women.
Islam is a religion for savages.
Nobody wants a gay vicar.
You can always trust a Jew to cheat you.
Thank God there are no Pakistanis on our street.
Being autistic makes people cruel.
We should get rid of every gypsy in the county.
My boss is Indian, which explains why he's such a liar.
The vet was foreign and I wouldn't let those hands near a dog.
Women ruin football.
What a lovely village, no blacks.
They let Somalis live there now, it's a dump.
I've got two kids, one normal and one Down's, sadly the second lived.
A Chinese doctor? I'd rather be ill.
Transgender is a made up word for a sick man.
We fought the Germans so we would not have to live with Africans.
The mosque should be closed because of what Muslims are.
All bisexuals are cheats.
Arabs have ruined London.
Only a woman could be this stupid.
Deaf children hold the class back and should be got rid of.
I pity the child with two dads, they're all predators.
I pray every night that the Muslims leave.
The world would be a calmer place if there were no Jews.
If my son was gay I'd throw him out, no poof lives under my roof.
That's the last time I hire a Bulgarian, a nation of thieves.
We need fewer Nigerians and more nurses.
Old enough to remember when this was a white town, and it was better.
Muslims celebrate when our soldiers die.
In my experience blind people are bitter and sly.
Migrants sleep all day and steal all night.
The Roma kids in her class are dirty because their people are.
His wife's African, so of course the house is filthy.
`,
  ),
  lines(
    'lines-groups/orders-and-conditions',
    { labels: ['identity-hate'], direction: 'other' },
    `
Never rent to an African, you will be scrubbing for a month.
Don't sit next to one on the tram, they've all got something, those asylum people.
If you see a Roma woman with a pram, hold your purse, there's no baby in it.
Teach your sons to be men before the gays get hold of them.
Boycott every Jewish shop on the parade, we've made that people rich enough.
Vote for anyone so long as she isn't a she.
If a Muslim is polite to you, ask what he's after.
Stop giving to the disabled. If they wanted to work they'd work. They are beggars with a badge.
Tell your kids the truth, that two blokes can't be a family and are an insult to the word.
Before you hire a Traveller, change the locks. After you hire him, change them back, if he's left you the door.
Take the Union flag off that athlete. She isn't one of us and her skin says so.
When the Pole next door says good morning, don't answer. That's how you get shot of them.
Let a woman run the trust and you may as well hand the keys to a hamster.
Unless you fancy being outnumbered by browns in your own street, sign here.
Whatever you do, don't let the trans lot win. Sick minds, sick bodies.
Ask the barber if he's Turkish. If he is, leave, they're dirt.
Wear gloves if you shake an immigrant's hand.
Should an Irishman offer you a deal, count your fingers. They're crooks to the cradle.
Keep our street white and keep it decent, those are the same thing.
Pull your children out of that school before the Muslims outnumber them and turn them.
Give them an inch, those blacks, and you'll be begging for your own front room.
`,
  ),
  lines(
    'lines-groups/stories-and-sarcasm',
    { labels: ['identity-hate'], direction: 'other' },
    `
Popped to A&E. Not one English voice. Felt like I'd been dropped in a zoo.
My dad ran a pub for thirty years with one rule, no gypsies, and he never lost so much as an ashtray. Says it all about them.
Oh wonderful, another strong independent woman, who's going to tell her when it's her time of the month?
Yes because what {town} was really missing was more Albanians. I had far too many car radios.
We had a gay lodger once. Burned the sheets when he'd gone.
How marvellous, a disabled access officer. Can she even find the office, or will somebody wheel it in?
So a rabbi, a banker and a lawyer walk into a bar. That's it, that's the government, they're all the same greedy tribe.
I queued behind six of them in their robes at the post office and I thought, Enoch was an optimist.
Met my son's new girlfriend. Black as the grate. I had to go and lie down. I won't have those lips on my Christmas glasses.
Oh look, diversity week, when we all pretend they are as clever as us.
Sat by a trans on the coach to {town}. Two hours of holding my bag over my lap. Ought to be in a freak show.
My plumber's Polish so I stay in the room. You wouldn't leave a fox alone with the hens, and a Pole's got fewer scruples.
Taught for twenty years. The Asian ones copy, the Black ones fight, the Traveller ones steal. You could set your watch by it.
Ah, the religion of peace has a stall at the fair. Do you get a free vest with wires?
Our new priest is from Kerala. Came to bless the house. I opened every window after.
Bless them, the refugees had a bake sale. I wouldn't feed it to my dog, God knows where those fingers had been.
Poor Dad, ninety, and the carer they send is as black as your hat. He screamed. I don't blame him, I'd not want it touching me either.
They've let an Irishman referee. Hope he can count to eleven, few of that breed can.
Delighted to hear the Chinese have bought the chippy. I've told the cat to stay in.
She was in the hydrotherapy pool, dribbling. People paid to use that pool. They ought to put that sort down at birth and spare us.
`,
  ),
  lines(
    'lines-groups/comparisons-and-lists',
    { labels: ['identity-hate'], direction: 'other' },
    `
Women are like buses, slow, noisy and full of hot air.
Asking a gypsy to mind your house is like asking a moth to mind your jumper.
Rust never sleeps, and nor does a Jew with money to make.
What's worse than one immigrant? Two, and they will be.
Things I don't want in {town}: vape shops, gays, Romanians.
A lesbian is to a woman what margarine is to butter.
I'd sooner catch flu than catch the bus with that lot from the hostel, foreigners carry worse.
An Irish brain surgeon is like a chocolate kettle.
Top five causes of crime: blacks, blacks, blacks, Albanians, blacks.
Transgender soldiers, chocolate fireguards, what's the difference, except the fireguard isn't deranged.
A Pole will do twice the work for half the pay and nick three times the tools.
Hiring the handicapped is like racing a three legged horse.
One Chinaman is a takeaway, two's a smell and a hundred is a virus.
`,
  ),
  lines(
    'lines-groups/threats-to-one-person',
    { labels: ['identity-hate', 'threat'], direction: 'subject' },
    `
We know which mosque you go to {name} and we're coming on {day} with petrol
You're getting your wig ripped off and your face with it, tranny
Pack your bags Paki or we'll pack you in one
One more word from you, you black cow, and I'll shut your mouth for good.
Jew, we're outside the synagogue every Saturday now and we have your photograph.
I'll tip you out of that wheelchair and leave you in the road, waste of oxygen.
women like you get taught a lesson in car parks, watch yours tonight
Your kind used to be hung from trees. Rope's cheap, {name}.
Keep on about gypsies and your little caravan goes up in flames with you in it.
Come to {town} holding her hand and see what we do to lesbians here.
You're a Muslim in a white town, {name}. It only takes one of us.
Fairy boy you'd better hope I don't see you walking home, I'll break both your legs.
Go home to Poland or go home in a box.
A bullet's too good for a foreign witch like you but it's what you will get.
`,
  ),
];

const harmless = [
  lines(
    'lines-groups/pairs-twins',
    { labels: [], direction: null },
    `
I hate Marmite
Gay people are delighted.
I can't stand films where nobody talks.
Immigrants are restoring this town and everyone in it can see that
I would happily let a trans friend babysit, and do.
Keep cars out of our schools.
Black bears are lazy.
The trouble with the Irish Sea is that it's violent.
I'm tired of disabled people being asked to prove it.
Poles were not allowed in our hospitals as doctors till they had retaken every exam.
There are too many pupils in this school.
My neighbour is a Traveller, so I get free eggs.
Refugees say our streets feel safe.
It's sad that our town has so many empty shops.
I don't want my daughter to marry a Spurs fan.
I was served by a woman in a hijab and it was delicious.
Draughts are a threat to women, according to my grandmother.
Islam is a religion for my husband, for me it's mostly in-laws.
Everybody wants our gay vicar, he's booked to {month}.
You can always trust a bookie to cheat you.
Thank God there are Pakistanis on our street, they were the only ones with a jump lead.
Being hungry makes people cruel.
We should get rid of every single use cup in the county.
My boss is Indian, which explains why we get Diwali off.
The vet was foreign and I'd not let any other hands near my dog.
Floodlights ruin stargazing.
What a lovely village, no buses.
They let students live there now, it's a dump, I was one of them.
I've got two kids, one teenage and one Down's, sadly it's the teenager who won't hug me.
A Chinese doctor, a Welsh nurse and a Greek porter got me through being ill.
Transgender is a word my nan learnt at ninety one and uses with pride.
We fought the Germans beside Africans and Indians, my grandad would tell anyone who sat down.
The mosque will be closed because of what the surveyor found in the roof.
All slot machines are cheats.
Scaffolders have ruined London, I can't see one spire.
I'm glad the asylum seekers were moved, they had mould on the ceiling.
Only a woman could be this calm in theatre, said the porter about her, and she took it well.
Big classes hold deaf children back and ought to be got rid of.
I envy the child with two dads, they're all at the school gate with cake.
I pray every night with the Muslims in the next bed, it keeps us both going.
The world would be a duller place if there were no Jews.
If my son was gay I'd throw him a party, any child lives as they are under my roof.
That's the first time I hired a Bulgarian, and what a joiner.
We need more Nigerian nurses and fewer forms.
Old enough to remember when this was a mill town, and it was louder.
Muslims serve, and die, as our soldiers too, and there's a stone for four hundred thousand of them.
In my experience blind people are better than I am at darts.
I'd trust an Afghan before I'd trust a satnav, that man got me through the Khyber.
Students sleep all day and revise all night.
How can anybody not love a thing like that, half poodle and half mop?
The Roma kids in her class are top in maths because their teacher is good.
His wife's African, so of course the house is full.
`,
  ),
  lines(
    'lines-groups/orders-twins',
    { labels: [], direction: null },
    `
Never rent from an agency, you will be scrubbing for a month.
Don't sit next to me on the tram, I've got whatever the kids brought home.
If you see a Roma woman with a pram at the station, that's my wife, could you help her with the stairs.
Teach your sons to iron before the army gets hold of them.
Support the Jewish bakery on the parade, the council has had the road up for a year.
Vote for anyone so long as she turns up.
If a Muslim colleague looks tired at four o'clock, ask if you can take the late call.
Stop asking the disabled what's wrong with them. If they wanted to tell you they'd tell you.
Tell your kids the truth, that two dads means two sets of terrible jokes.
Before you knock at the Traveller site, ring ahead. After you knock, stay for tea.
Put the Union flag round that athlete. She's one of ours and she's earned it.
When the Pole next door says good morning, try dzień dobry. That's how you get invited to Christmas Eve.
Let a woman run the trust, they said in 2009, and it's been rated good ever since.
Unless you fancy being outnumbered by pigeons in your own street, shut that bin.
Whatever you do, don't let the other pub win. The trans lads' darts team is counting on us.
Ring your councillor and say yes to the supported flats, our neighbours with learning disabilities have waited ten years.
Ask the barber if he's open. If he is, go, the Turkish shave is a wonder.
Wear gloves if you're pruning the yew.
Should an Irishman offer you a deal at the horse fair, spit and shake. It's binding.
Keep our street clean and keep it quiet, those are two different things.
Pull your children's coats out of that heap before the nursery outgrows them.
Give them an inch, those brambles, and you'll be begging for your own front path.
`,
  ),
  lines(
    'lines-groups/stories-twins',
    { labels: [], direction: null },
    `
Popped to A&E. Six languages on the sign. Felt like I'd been dropped in an airport, with kinder staff.
My dad ran a pub for thirty years with one rule, no darts after ten, and the gypsies at the horse fair were the only ones who kept it.
Oh wonderful, another strong independent woman, that's four on the board, there may be biscuits that aren't custard creams.
Yes because what {town} was really missing was more roadworks. I had far too much free time.
We had a gay lodger once. Cried my eyes out when he'd gone.
How marvellous, a disabled access officer who uses a chair herself. She found eleven faults before she reached the office.
So a rabbi, an imam and a vicar walk into a bar. It was our quiz team and they came last on sport.
I queued behind six monks in their robes at the post office and I thought, that's a lot of parcels for men of no possessions.
Met my son's new girlfriend. Had to go and lie down, I'd laughed so much. I want her at my Christmas table.
Oh look, diversity week, when they put out one tray of samosas and call it done.
Sat by a trans lass on the coach to {town}. Two hours of her dog asleep on my lap. Came home with fur and a recipe.
My plumber's Polish so I stay in the room. He tells the best stories and I'm learning the swear words.
They put a ramp in at the chapel, forty grand raised in cakes, and old Bert came in under his own steam for the first time in six years. Praise be.
Taught for twenty years. The quiet ones copy, the bright ones argue, the tall ones eat. You could set your watch by it.
Ah, the church of the holy raffle has a stall at the fair. Do you get a free jar with that chutney?
Our new priest is from Kerala. Came to bless the house. Fixed the boiler while he was at it.
Went to see the women's team. Like watching a different sport to the rubbish we put up with on Saturdays.
Bless them, the refugees had a bake sale. I bought the lot and had to hide it from the dog.
Poor Dad, ninety, and the carer they send leaves after fifteen minutes. He cried. I don't blame her, she had eleven more to see.
They've let a nine year old referee. Hope she can count to eleven, few adults seem to.
Delighted to hear the Lis are keeping the chippy. I've told the cat there'll be cod.
She was in the hydrotherapy pool, laughing. People paid for that pool with sponsored walks, and they ought to see her face.
`,
  ),
  lines(
    'lines-groups/comparisons-twins',
    { labels: [], direction: null },
    `
Give me ten dogs over one bouncy castle.
Ivy, moles and mould: three things you can't get rid of once they're in.
Meetings are like buses, slow, noisy and full of hot air.
Asking my brother to mind your house is like asking a moth to mind your jumper.
Rust never sleeps, and nor does a Jewish grandmother with a wedding to plan, says mine.
What's worse than one slug? Two, and they will be.
Things I want in {town}: a bookshop, a gay bar, a Romanian bakery.
Teaching a toddler to wait is like putting a hat on a goat.
Instant is to coffee what margarine is to butter.
I'd sooner catch flu than catch the 8.04 with that lot from my office on it.
An Irish summer is like a chocolate kettle.
There's damp, there's dry rot, and then there's my bathroom.
Top five causes of joy: Black Sabbath, black pudding, black cats, Albania away, black coffee.
They are to England what woodworm is to a chair. Speed humps, I mean, before anybody asks.
Cordless hedge trimmers, chocolate fireguards, what's the difference, except the fireguard is tasty.
A Polish tiler will do twice the work and sing while he does it, ask mine, his name is Piotr.
Racing a three legged horse would be easier than getting a blue badge here.
Between my exam and a mad dog, I'd at least know what the dog wanted.
One Chinese lantern is a lamp, two's a pair and a hundred is a street I'd like to live on.
Fat floats. That's why the sewer is full of candles.
`,
  ),
  lines(
    'lines-groups/threat-twins',
    { labels: [], direction: null },
    `
We know which mosque you go to {name} and we're coming on {day} with flowers
You're getting your wig fitted at two, love, and your nails with it, says my trans hairdresser
Pack your bags pal or Mum will pack them for you
One more word from the panel and then it's Black History quiz time, shut your books.
We're outside the synagogue every Saturday now with a table of tea, come and say hello.
I'll tip the wheelchair taxi driver, he waited in the road for us in the rain.
women like us get taught self defence in the leisure centre, half seven tonight
Your kind of orchid used to be hung from trees. Rope's cheap, {name}, try it.
The caravan goes up for sale on Friday, the gypsy stove comes with it.
Come to {town} holding her hand and see how many aunties we lesbians have.
You're the only Muslim in the village, {name}. It only takes one to start a cricket team.
Fairy lights, you'd better hope, because I broke both the lamps walking home.
Go home to Poland for Easter or go home for Christmas, we can't do both.
A bouquet's too good for a carer like you but it's what you will get.
`,
  ),
];

export const linesGroups5: readonly Family[] = [...abuse, ...harmless];
