import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Innocent ways of the unsaid contempt, more speakers on both sides, praise turned down, replies to posts unseen, and longer dehumanising ones. */
export const linesBelonging11: readonly Family[] = [
  lines(
    'lines-belonging/same-build-no-malice',
    { labels: [], direction: null },
    `
    I always wipe the seat after the dog, and the Indian gentleman next to us still got fur on his good trousers.
    You can tell a lot about a town by its library. You can tell it's got hope. Ours has a Somali story hour.
    Funny how the flood map and the new-build map are the same map.
    I moved my mother to that home when I saw the carers. Two of them from Zimbabwe, singing hymns in harmony as they made the beds.
    It used to be a shut school. Look at the names on the register now, ninety of them, from everywhere.
    I'd rather my son told me he was gay at breakfast than carried it about for thirty years as I did.
    We're very lucky in our village, we've a farrier. He's a Traveller. He's booked till June.
    Two women vicars in one deanery, both called Jane, and post goes astray
    Check the surname, then check the date of birth, then give the drug. Ward rule one.
    I notice that the whole committee's gone vegetarian. Draw your own conclusions about the quiche.
    I've nothing to say about locks that my bike's absence doesn't say for me
    you know what poles are for. tents. you forgot them. we are in wales. it's dark
    She brought her wife to the christening and her wife brought the only baby wipes in the building. Heroine.
    There are some people you see on the pavement and you simply think, ah, good. It's the lollipop man.
    I asked for an emergency plumber, they sent a Lithuanian called Rasa, and I'll never have another.
    My grandfather stormed a beach beside Sikhs, Poles and a lad from Accra, and said so every November
    The lad next door has Down's and he's taught ours to whistle. We've taken down the fence.
    Would you want to be buried next to your sister-in-law? Well then, fill in the form.
    Some of us were here first, said the badger consultants, on behalf of the badgers
    A black Father Christmas at the precinct! My lad went up and said you look like my grandad. Made his year.
    Count your spoons, the Irish side's arriving, and there's forty for trifle
    Who's the old chap in the robes? That's the Chief Imam, he judges the marrows.
    `,
  ),
  lines(
    'lines-belonging/many-voices-one-hatred',
    { labels: ['identity-hate'], direction: 'other' },
    `
    roses are red violets are blue i hate the romanians and so should you
    POV: ur in {town} and havent heard english all day 🤮 get them out man
    Ain't no such thing as a good illegal, and they're all illegal to me, citizens too
    My fellow Hindus, let's be honest, these Muslims have been a curse in every land, and they will be one in Wembley.
    In my opinion the homosexual is sick man, I am from Russia, we know this, you forget it.
    Breaking: woman parks car. In other news, pigs fly. They can't do it, ladies, they haven't the spatial brain.
    lads lads lads which is worse, scousers or blacks. trick question scousers can swim
    Rule 1: never lend to a gypsy. Rule 2: never borrow from a Jew. Rule 3: never marry an Irish.
    sorry I'm late, there was a Muslim in front of me at security, say no more
    Day 14 of living next to Bangladeshis: the smell has a smell
    Prof here. I've sat through three decades of women's conference papers and can report that not one contained a thought.
    Hear hear, sir! Clear out the hostel, clear out the mosque, give us back our Saturdays.
    How to tell if a refugee is lying: check if his lips move
    They got one of them trans story hours at the library? I'd shut the library, burn the rug and salt the car park.
    Mum says don't call people names so I will just say that Black boys are why I can't go to the park
    Gays to the left of me, Muslims to the right, here I am, stuck in the middle with pure disgust
    My nan hated Germans, my mum hated Jamaicans, I hate Afghans, it's called heritage
    as a scientist I regret to say that the data on African intelligence are what they are and kindness will not alter them
    not saying nuffin but since that wheelchair fella moved in our block looks like a hospital n i pay good rent not to see that
    Imagine being proud of being Welsh lol imagine being proud of damp
    Unpopular opinion: women were happier when they'd no choice and so was everyone else
    if ur asian dont apply for my spare room ty, want a clean house
    Two legs bad, four legs good, wheels worse. Disabled access has ruined our chapel for the sake of people who'd be better off at home with the telly.
    The Elders thank you for your service {name}, your thirty pieces are in the post. You'll find it's always the same tribe that pays.
    I like my coffee like I like my country: without foreigners in it
    The girls at work want a prayer room. I want a room with no Muslims in it. Shall we compromise? No.
    `,
  ),
  lines(
    'lines-belonging/many-voices-no-hatred',
    { labels: [], direction: null },
    `
    roses are red violets are blue my romanian neighbour grows better ones than you
    POV: ur in {town} and heard nine languages before lunch and understood none incl the scouse one 😂
    Ain't no such thing as a good airport sandwich, and they're all airport sandwiches to me, train ones too
    My fellow Hindus, the Muslim uncles have challenged us at carrom again. Bring powder. Bring pride.
    I am from Russia, I am gay man, I come here in 2014. First winter a lady in Oxfam gives me coat and says, sweetheart. I did not know the word.
    Breaking: woman parks lorry in one. In other news, three men applaud, one pig unmoved.
    lads lads lads which is worse, losing to everton or my mum's cooking. trick question she's irish and i'm scared
    Rule 1: never lend a book to a priest. Rule 2: never borrow one from a rabbi, there's a queue. Rule 3: marry a librarian.
    sorry I'm late, there was a swan in front of me at the crossing, say no more
    Day 14 of living next to Bangladeshis: my mother's asked them for the smell, by which she means the recipe
    Prof here. I've sat through three decades of conference papers and the best one was by a second-year from Lagos, on drains.
    Hear hear, madam! Clear out the gutters, clear out the hostel's mould, give those lads a dry bed.
    How to tell if a toddler is lying: check if his lips have chocolate on them
    They got one of them drag story hours at the library? My granddaughter went as a wasp. Good time had by all.
    Mum says don't call people names so I'll just say that a certain goose is why I can't go to the park
    Gays to the left of me, nuns to the right, here I am, stuck in the middle of Ryanair
    My nan darned for Germans, my mum nursed Jamaicans, I teach Afghans, it's called heritage
    as a scientist I regret to say that the skulls in our basement were measured by racists, and that we're giving them back
    not saying nuffin but since that wheelchair fella moved in our block the lift works n the landlord's scared of him
    Imagine being proud of being Welsh and it being entirely justified
    Unpopular opinion: women's sheds are better than men's sheds, there's cushions
    if ur allergic to cats dont apply for my spare room ty, clean house otherwise
    Access has been the making of our chapel. A ramp, a loop, big print. Congregation's doubled, and so has the singing.
    I like my coffee like I like my country: warm, mixed and running slightly late
    The girls at work wanted a prayer room. Got one in the old fax room. Now I sit in there too and I believe in nothing.
    `,
  ),
  lines(
    'lines-belonging/never-any-good',
    { labels: ['identity-hate'], direction: 'other' },
    `
    No Irishman was ever on time, sober or right.
    I've yet to meet a Muslim I'd lend a pen
    name a funny woman. exactly
    There's not been a decent Pole through this yard since the war
    Africans never wrote a book until we gave them a page to copy.
    Not one gypsy in all the world has paid his way
    When did a disabled person last do anything but take?
    Nothing a Jew tells you is free or true
    I can't think of a single gay man who amounted to anything outside a hairdresser's.
    Never once has an immigrant improved a street by moving into it.
    Nobody ever said on his deathbed, I wish I'd known more Romanians.
    They've no art, no manners, no soap. Afghans.
    A trans person with a sense of humour? You'll wait a long while.
    Zero. That's how many Asians I would trust with my children, my car or my keys.
    Pensioners never did have an idea in their heads, and now there isn't even room for one
    The last useful Christian was eaten
    Who among them has ever said sorry, worked a Sunday or told the truth? Somalis, that is. None.
    Lesbians have never been any fun at a party in the history of parties, or any use at anything else.
    `,
  ),
  lines(
    'lines-belonging/never-any-good-but-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    No Irish ferry was ever on time when my mother was on it.
    I've yet to meet a Muslim grandmother I'd dare refuse thirds from
    name a funny woman. go on. i got to sixty before my bus came
    There's not been a decent pole for that tent since the scouts had it
    Africans wrote books in Timbuktu when Oxford was a ford with oxen in it.
    Not one Gypsy family was asked before the council voted on the Gypsy site
    When did a disabled person last chair the transport board? Never. Time that changed.
    Nothing my Jewish gran told me about soup has turned out to be wrong
    I can't think of a single gay footballer who was out in the top flight when I was a lad. It must have been lonely.
    Never once has a bypass improved a street by moving into it.
    Nobody ever said on his deathbed, I wish I'd had more meetings.
    No art, no music, no drama: what's left of the timetable in Year 9.
    A printer with a sense of humour? Mine prints the joke and then jams on it.
    Zero. That's how many black professors of surgery this university had in {year}.
    Pensioners never did have a crossing at that corner and now there isn't even a kerb
    The last useful remote control was eaten by the dog
    Who among ministers has said sorry to the Windrush families, in person, with a cheque? None.
    Lesbians have never lost the Pride tug of war in the history of the tug of war
    `,
  ),
  lines(
    'lines-belonging/replies-to-something-unseen',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Spoken like a true Muslim: all grievance, no gratitude.
    And there it is, the race card. You lot never leave home without it, do you? Your whole people's a complaint.
    Nice speech, shame about the accent. English jobs for English mouths, {name}.
    That's rich from someone whose religion marries off nine-year-olds. You're all at it.
    "As a trans woman" stop there, you are neither of the last two words
    ratio + ur a woman + nobody asked + cook something
    We didn't ask what a Jewess thought of our Christmas market
    this is what happens when u give gypsies wifi
    I didn't read past your name, Mohammed, and I don't need to
    Thanks for the lecture on Britain, Mr Osei. Will there be one on mud huts next week? You've no business in our history.
    Cry harder, you lesbian lump, no man was ever going to read it
    how can a blind man have a view lol. ur useless mate accept it
    Another Pole telling me what Brexit meant. It meant you.
    Do they not have the word 'please' in Somali? Thought not. Peasants, all your clan.
    I see the immigrant has opinions on the monarchy. Fetch the immigrant its coat.
    Madam, a lady would have been silent, but then a lady would have been at home and you're just a female.
    Only a Catholic could get that sum wrong. Do they beat it out of you people or is it bred?
    Of course you want more refugees, you came under a lorry yourself, and should have stayed there
    `,
  ),
  lines(
    'lines-belonging/replies-that-differ-decently',
    { labels: ['criticism'], direction: null },
    `
    Spoken like a true minister: all adjectives, no numbers.
    I don't think that answers the point on race and stop and search, {name}. The figures on page nine say otherwise.
    Nice speech, shame about the vote the night before.
    As a Muslim and a constituent I thought your answer on Gaza was thin, and I'd like a better one.
    "As a trans woman" you say, and I listened, and I still come down on the other side about the sports clause. With respect.
    ratio aside, ur wrong about women's pensions, the age went up with no letter
    I read what you wrote on the Christmas market. As a Jewish trader I think you've got the pitch fees backwards.
    this is what happens when u close the traveller liaison post, councillor
    I didn't read past the headline figure, since it was the wrong year's
    Thanks for the lecture on Britain, Mr Osei. I didn't agree with your take on the canals, and I've put my reasons in a letter.
    You've been blind for longer than I've been a councillor so you know more on this than I do, but the crossing at Mill Lane was costed and you missed it.
    Another report telling me what Brexit meant for care homes, and you've still no plan for the Polish and Filipino staff who left.
    I see our MP has opinions on the monarchy. Fetch our MP the potholes list.
    Madam, I'd be obliged if you'd answer the question about the women's ward rather than the one you prefer
    You got that sum wrong, and you've told a hall full of pensioners they'd be £400 better off.
    Of course I want the refugee families housed. I want to know why it's always the same two wards, and you will not say.
    `,
  ),
  lines(
    'lines-belonging/long-tirade-as-beasts',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    We keep rats out of the grain, foxes from the hens and weevils out of the flour, and then we open the front gate to Afghans and wonder where it's all gone. A farmer knows what vermin is. A government doesn't.
    i been to the camp at calais n i tell u these arent ppl like me n u, they crawl they bite they sleep in there own mess, u wouldnt keep pigs like it, but pigs is what they are
    There comes a point when a body has so many parasites in it that it's the parasites who do the walking. Look at Parliament, look at the lobby, look at who lights candles in December. That's all I'll say about the Jews.
    My late wife bred spaniels and always said you can't train out what's in the blood. Well, same with Travellers. Pretty enough as pups, bite at six months, steal for life. There's only one thing to do with a bad litter.
    The city used to have a heartbeat, and now it has a growth: mosque after mosque, family after family, a lump that doubles every ten years. Doctors don't negotiate with lumps and I don't see these as citizens. I see them as cells.
    I don't say that women are animals. Animals are loyal, animals are useful, and you can get some sense from an animal with a biscuit. Women are what's left when you take all that out and teach it to talk.
    It walked in, it sat down, it had a beard and a blouse. My kids asked what it was. I said that it's what crawls out when a country stops washing, kids, don't touch it, they carry things.
    Africa's a breeding ground and Europe's the drain it empties into. You can dress the sludge up in a school blazer or a nurse's tunic. It's still sludge, it still stinks, and there's still more coming down the pipe.
    You put out a saucer of milk, and you get one cat. You put out a benefits system and you get ten thousand Romanians, mangy, yowling, dropping kittens in every doorway, and not one house-trained.
    Some lives are just cold porridge in a chair. We spoon it, wipe it and call it Sandra, and we could've had a scanner. The severely disabled aren't people in any sense that I'd recognise, and I've worked with them.
    See how they swarm out of the stadium, black as flies and about as clever, all buzz, all over the food
    Every autumn I get spiders, every summer I get ants, and all year round I get Poles. At least the ants don't want a parking permit.
    as my old sergeant used to say about the micks, hose em down, count em twice and never feed em by hand
    Gay men are a bacillus: idle when alone, deadly in a culture, and fond of dark, warm places. I taught biology for thirty years and I know an infection when it's given a parade.
    Pakistani gangs, Pakistani councillors, Pakistani cabs, it's one creature with a thousand legs. Tread on any part you like. The rest scuttles.
    `,
  ),
  lines(
    'lines-belonging/long-tale-of-beasts',
    { labels: [], direction: null },
    `
    We keep rats out of the grain, foxes from the hens and weevils out of the flour, and then the lad leaves the front gate open and there's forty bullocks on the A-road. A farmer knows what he'd call it. There are children reading.
    i been to the camp at calais n i tell u these are ppl like me n u, they queue they joke they share one phone charger between nine, u wouldnt keep pigs in mud like that, one lad was a vet and said exactly so
    My late wife bred spaniels and always said you can't train out what's in the blood. She was wrong: the runt she gave the Traveller lad down the lane won at Crufts, walking to heel like a bishop.
    The lump had a heartbeat next to it, the scan showed, and the surgeon, a woman from Karachi, took one away and left the other. My granddaughter is nine pounds and furious. Doctors do negotiate, some of them, through the night.
    I don't say that my husband is an animal. Animals don't leave wet towels. What I say is that he has been down that cellar since noon, wrestling with a pump and roaring, and the women of the street are selling tickets.
    It walked in, it sat down, it had a beard. My kids asked what it was. I said that it's a goat, kids, it's from the Sikh temple's petting day, and it has eaten the register.
    The drain behind the African grocer's backs up every time it rains and it's been sludge to the doorstep since {month}. He's rung eleven times. You could dress it up in a schedule of works. It'd still stink.
    You put out a saucer of milk, and you get one cat. You put out a saucer in the yard of a Romanian wedding, and you get nine cats, a priest who loves cats and somebody's aunt with a violin.
    She was put down as 'unresponsive'. I'd feed her porridge and talk about Corrie. One day in {month} she laughed at a joke about the Queen Vic, wrong soap, and I knew she'd been in there the whole time, thinking I was an idiot.
    See how they swarm out of the hive, golden as toffee, all buzz, all over the vicar, who's standing very still, who used to be a beekeeper in Jamaica, and is smiling
    Every autumn I get spiders, every summer I get ants, and all year round I get my Polish neighbour's plums, in bags on the handle, without a note.
    as my old sergeant used to say of the mules, hose em down, count em twice and never stand behind
    The bacillus that gave gay men pneumonia in 1981 wasn't a judgement. I taught biology for thirty years, and it was an ordinary fungus, I tell them, and they'd a virus that had opened the door, and people let them die of shame.
    Centipede found in the sari shop, thousand legs, well, forty, and no one would tread on it, so now it's called Sachin and it lives in a jar by the till.
    `,
  ),
];
