import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups4: readonly Family[] = [
  lines(
    'lines-groups/condemned',
    { labels: [], direction: 'quoted' },
    `
A man on the bus told my mum to go back where she came from. She came from Walthamstow.
"No decent Muslim exists" is what it said under the hospital's Eid post, and it was still up at lunchtime.
They painted vermin on the gate of the Traveller site last night. The kids had to walk past it to school.
Someone wrote that disabled people are a drain. I'd like him to meet my sister, who taught half this town to swim.
My wife was called a parasite in the queue for being Polish. She is a nurse. She was buying plasters.
If you say Black people are born violent you are a racist, and no amount of smiling will fix it.
Calling refugees cockroaches is how it started last time, ask anybody in Kigali.
"Women should not have the vote" had four thousand likes when I looked. Four thousand.
He asked whether she'd written it herself or her husband had. On live radio. In this century.
The leaflet says Jews run the banks. It came through every letterbox on my road and I have rung the police.
I was eleven the first time somebody shouted monkey at me on a pitch. My son was nine.
A bloke in the pub reckons gays shouldn't adopt. I told him to come and say so at our breakfast table.
You do not get to call my pupils animals, sir, and I have reported the comment.
People who write that trans women are perverts have mostly never met one. My aunt is one and she runs the choir.
Somebody posted a pig emoji under every single photo from the mosque's open day. Forty one pigs. What a use of an evening.
They used to tell us "no blacks, no dogs, no Irish". My granddad kept the card from the window in a drawer.
Reading the abuse {name} gets, half of it is about her hijab and none of it is about the bus lane.
It was said at the hustings that gypsies are thieves, and nobody on that platform objected, which shames us.
The word they threw at my brother for his wheelchair I will not repeat. He's heard it twice this week.
To the person who told {name} to get back to the kitchen: she has spent nine hours in theatre, you absolute walnut.
"I'm not racist but", he began, and the whole table knew what the rest of the evening would be.
A candidate resigned after old posts came to light in which he called Islam a disease and its followers germs.
The court heard that he shouted send them back and threw a bottle at the hotel window.
My daughter read "deport them all" on a wall and asked if that means Nana.
When they say they want to sink the boats, they are talking about drowning children. Let's use the plain word.
Two teenagers admitted spraying a swastika on the synagogue. The rabbi has asked to meet them.
It isn't a joke to say Irish people are drunks, Dave, my father died of it and yours did too.
Every time she speaks about hormones on the news the replies fill up with "that's a bloke". It must be so wearing.
I've had "you speak good English" four times today and I have a doctorate in Chaucer.
What he called the autistic lad in goal was vile, and the referee stopped the match for it. Good on him.
Some account keeps posting that Romanians are born to steal. Report it, don't argue with it.
The inquiry was told that officers referred to Roma families as "pikeys" in a group chat.
Anybody who thinks brown faces don't belong on the news can turn over.
Her crime, according to the comments, is being a woman, being Asian and being right about sewage.
So an MP thinks Muslims can't be trusted with council seats. Mine got my nan's heating fixed.
A stranger told me God hates me because I held my girlfriend's hand outside Greggs. We'd only gone for a steak bake.
I grew up being told bisexuals are greedy and it took me until forty to laugh at that.
The far right account that called for mosques to be burnt has been suspended at last.
Nobody should have to read "hope you get deported" under a photo of their new baby.
The old vicar preached that homosexuals go to hell. The new one brought a cake to our wedding.
"They breed like rats". That's what the councillor said of his own constituents, on tape, and then he said it was banter.
My niece was spat at for her headscarf. She's fourteen. It was outside the library.
Every "joke" about Black men and prison lands on somebody's kid.
He was jailed for posts urging people to set fire to hotels housing asylum seekers.
This thing of using the boat emoji with a rat next to it, we know what you are doing, lads.
`,
  ),
  lines(
    'lines-groups/counter-speech',
    { labels: [], direction: null },
    `
No one should be treated so, whatever passport they hold.
Nobody is illegal and nobody is less than human, full stop.
Trans people are people. That's my whole speech.
I don't hate Muslims and I won't be told I ought to.
You can't be proud of the NHS and ashamed of who works in it.
There is nothing wrong with being gay, lad, and anyone who says otherwise can talk to me.
Disabled lives are not worth less. We should not have to keep saying it, so I'm saying it.
The Jews of {town} are our neighbours and we will stand outside the synagogue on Saturday with flowers.
I won't laugh at Irish jokes and I won't explain why.
Women are not a minority interest.
Travellers are human beings and entitled to a tap.
Not all Poles, not all Brits, not all anybody. Judge the bloke in front of you.
I was taught that hate is a thing you carry for somebody else until your arms drop off.
Refugees are not the reason you cannot see a dentist.
It's never been a crime to be poor, brown or from somewhere else.
Black history is British history, there's a plaque on our own docks.
Love your neighbour, the book says, and it doesn't add a list.
My country is big enough for a mosque and a maypole.
Kids in wheelchairs belong in the playground, so let's build one they can get into.
Immigrants did not close your library.
I refuse to be afraid of people who are only trying to get their shopping home.
We are all from a boat if you go back far enough, apart from the Welsh, who were already cross.
Anyone may pray, anyone may not, and everyone may use the car park.
Being deaf isn't being rude. Face me, speak normally, we'll be fine.
If your answer to every question is immigrants, try a harder question.
Mixed families like ours are not a problem to be solved.
You don't have to understand trans people to be polite to one.
An attack on one congregation is an attack on the rest of us.
Gypsy, Roma and Traveller lives matter too, and our MPs should say it out loud.
Hate won't get that pothole filled.
`,
  ),
  lines(
    'lines-groups/self-description',
    { labels: [], direction: null },
    `
I'm a fat old lesbian with a bad knee and I am having a wonderful time.
Proud Traveller girl, first in my family with a degree, hat's going on the trailer roof.
As a Black woman in tech I have learnt to say my sentence twice and look at the clock.
I'm Jewish, so yes, I brought too much food.
We gays are terrible at parking, or it might only be us two.
Muslim, northern, left handed. In that order of being complained about.
I am disabled and cross and I have a hearing loop in my bag.
cripple and proud, that's what it says on my tshirt, and my carer hates it 😂
Us queers need an earlier disco. Some of us are sixty.
My people came here from Jamaica with one suitcase and a Bible and I have the suitcase.
Autistic brain says no to the open plan office today.
I'm Irish and I can confirm that the tea is better at home and the trains are worse.
Deaf, gay and from Grimsby, I have heard none of your jokes before.
I was a refugee at six. I remember a lady with mints.
Polish plumber here, actual one, ask me about your boiler.
I came out as trans at fifty eight and my bowls club got me a new blazer.
We old dykes marched so that you could complain about the queue for the loos, darling, and you're welcome.
I'm a woman of a certain age and I'm invisible, which is how I do all my best shoplifting. (Joke.)
Roma on my father's side, Methodist on my mother's, so I sing loudly and feel guilty.
Half Pakistani, half Scottish and I can't handle spice or cold.
Bi and married twenty years. Still bi. Still married. Still his turn to do the bins.
I'm an immigrant, I pay tax, I moan about the weather, where's my certificate
Nigerian mums, we are a lot, we know, eat something.
A blind man walks into a bar. And a table. And a chair. It's me, I'm the blind man, move your furniture.
Our lot, the Bengalis, cannot leave a party in less than an hour and a half.
My fellow Catholics, we are bad at singing and we need to admit it.
I have Down's and I have a job and I have a girlfriend. I don't have time for you.
Chinese takeaway kid, that was me, doing homework behind the counter next to the prawn crackers.
My ADHD lot, we missed the meeting about missing meetings.
As a gay Muslim I get it from all sides, and also I get two lots of parties.
`,
  ),
  lines(
    'lines-groups/news-and-statistics',
    { labels: [], direction: null },
    `
The census puts the Muslim population of {town} at 11%, up from 7%.
Women are paid 14% less than men at the trust, mostly because so few are consultants.
One in five people in the UK reports a disability, according to the survey.
Net migration fell by a third in the year to {month}, the ONS said.
Black women are more than twice as likely to die in childbirth, the audit found, and the gap has hardly moved.
Hate crime against Jews reached its highest level since records began.
Gypsy and Irish Traveller men die on average ten years earlier than their neighbours.
Recorded attacks on trans people rose by 11% and then fell, though the Home Office warns against reading much into it.
A total of 430 migrants crossed on {day} in seven boats.
Poles are no longer the largest foreign born group in Britain: Indians are.
A refugee hotel in {town} will close by {month}, the minister told the Commons.
The Roma population was counted for the first time in 2021 at about a hundred thousand.
Three in ten gay men said they avoid holding hands in public.
The Equality Act lists nine protected characteristics, including race, sex, religion and disability.
Police are looking for a white man, about forty, and an Asian man in a green coat who may have seen the crash.
Unemployment among autistic adults stands at about seven in ten, charities say.
Ireland beat England by six points. Police in {town} reported no arrests.
Asylum claims from Afghans and Eritreans made up a quarter of the total.
The first mosque in Britain was registered in Liverpool in the 1880s.
Bisexual women report worse care from GPs than either straight or lesbian women, says the paper.
An immigration officer was convicted of selling visas. Eleven people were deported and two had their cases reopened.
Chinese exports fell again, the fifth month in a row.
Kosher and halal slaughter are exempt from stunning rules; the vets' body wants the exemption ended and faith groups do not.
More women than men entered medical school for the 20th year running.
The bishop was suspended over his handling of abuse complaints in the diocese.
Sickle cell mainly affects Black people, and the wards that treat it have long been short of nurses.
Tay-Sachs is commoner in Ashkenazi Jews, so the clinic offers a free test.
A Somali man, 31, who pulled two swimmers from the river was named citizen of the year.
Deaf jurors have been able to serve with an interpreter since 2022.
A man of 54 was found guilty of stirring up racial hatred and will be sentenced on {day}.
`,
  ),
  lines(
    'lines-groups/religion-explained',
    { labels: [], direction: null },
    `
Ramadan moves back about eleven days each year because the calendar follows the moon.
Jews light one more candle each night, from right to left, or is it left to right? I always have to check.
A burka and a niqab are different things, and most Muslim women here wear neither.
In Orthodox shuls men and women sit apart, in ours we sit wherever the radiator is.
Catholics believe it becomes the body of Christ, Baptists that it stands for it, and children that it tastes of cardboard.
Sikhs carry a kirpan as an article of faith, which the law allows for.
The Romani flag has a red wheel on a field of blue and green.
Kashrut means no meat with milk, so yes, we have two dishwashers and I'm sorry about the bill.
Sharia councils here have no power in law, they mostly deal with divorce, and there's a fair argument over how well they treat women.
The mourning period is seven days. Bring food, sit low, don't ring the bell.
Muslims bury their dead within a day if they can, so the coroner's weekend rota matters to us.
Some Brethren don't vote, it isn't rudeness.
Halal means allowed. Your apple is halal.
Quakers sit in silence till someone is moved to speak, which in our meeting is always about the boiler.
The hajj is once in a lifetime for those who are able, and my dad saved for nineteen years.
Purim is the noisy one with the costumes. Passover is the one with the crumbs.
Jehovah's Witnesses refuse blood, and surgeons here plan for it with great care.
Eid prayers are at eight and half past nine, women's entrance on the side road.
Diwali's about light beating the dark, and also about how many sweets an auntie can get into one bag.
Why do nuns wear rings? asked my daughter, in the lift, of a nun. It was a lovely answer.
`,
  ),
  lines(
    'lines-groups/institutions-and-doctrines',
    { labels: ['criticism'], direction: null },
    `
The Home Office has botched this asylum hotel from the first day and told nobody in {town}.
The government of Israel is breaking international law and our ministers ought to say so.
I think the Church is wrong about gay marriage and I say that as a churchwarden.
I don't believe in any god and I find the Quran as unlikely as Leviticus.
Iran's rulers are brutal to women and the sanctions should bite them, not the bakers.
The hospital's policy on single sex wards is a muddle and both trans patients and women deserve a clear one.
Immigration has been run badly by every party for thirty years and wages at the bottom have suffered for it.
I'm against new faith schools of any sort, ours included.
The council's site for Travellers was put beside a sewage works. Who signed that off?
PIP assessments are a disgrace and the firm that does them should be sacked.
China's government locks up Uyghurs by the hundred thousand and we are buying the solar panels.
I would limit visas for a few years while we build some houses. I have nothing against those who come.
The Vatican moved priests about like chess pieces. Unforgivable.
I disagree with the trust's guidance on puberty blockers; I think the evidence is thinner than it says.
The Irish government could do with spending some of that Apple money on nurses.
Religious slaughter should in my view be stunned, whoever's religion it is.
Your diversity strategy is forty pages and has no number in it.
Hamas is a terrorist group and its crimes don't need a but.
The lobby groups on both sides of the gender debate have behaved badly, you included.
A men only club in this day and age is a silly thing and the judge should resign from it.
The mosque committee has no women on it and our young people are right to ask why.
Cutting English classes for refugees and then grumbling that they don't speak English is daft, minister.
You've promised level access at {place} since {year}. It's a failure, and it's on you.
Brexit cost us the Polish dentists. That was your vote.
`,
  ),
  lines(
    'lines-groups/non-protected-groups',
    { labels: ['insult'], direction: 'other' },
    `
Bankers are crooks, the whole pinstriped shower.
Estate agents are weasels with a lanyard.
Landlords are leeches, mine included, mine especially.
Tories are scum and always have been
Labour councillors in {town} are spineless idiots, each thicker than the last.
City fans are gobby morons and I'm related to nine of them.
Cyclists are smug, humourless twits.
Audi drivers, dreadful people, no exceptions.
Journalists are vultures and their editors are worse.
Politicians? Liars, thieves and bores, and they can't even queue.
Anti vaxxers are dim as a cellar at midnight.
Traffic wardens are small sad bullies in a hat.
Consultants: parasites who borrow your watch to tell you the time.
Vegans are the most tedious halfwits at any party.
Boomers are selfish gits and gen z are useless, and I'm the perfect age.
Brexiteers are cretins, remainers are whiners, and I hate them both
Lawyers are snakes and I married one.
Golfers are pompous clowns in ugly trousers.
Influencers are brainless, shameless and orange.
Second home owners are locusts and greedy fools.
`,
  ),
  lines(
    'lines-groups/hate-of-things',
    { labels: [], direction: null },
    `
I hate Mondays and I hate the people who cheer about them, by which I mean me in January.
I hate coriander with my whole soul.
Wasps should be deported.
Pineapple on pizza makes me sick and should be illegal
Get rid of leaf blowers, ban them, bury them, dance on the grave.
My printer is evil. It lies, it cheats, it has never once been decent.
The only good alarm clock is a broken one.
Squirrels are vermin, and one of them has just opened my lunch.
I can't stand jazz, never could, it's an illness of the trombone.
Japanese knotweed is an invader and must be wiped out, every root.
Send back the soup, and the sprouts, and whoever thought of foam.
Slugs. Filthy, idle, breeding like mad, and I want them gone by Easter.
I despise the new logo. Truly disgusting. It looks like a liver.
No more jingles, no more adverts, no more hold music, I want my country back from Vivaldi.
Mosquitoes contribute nothing. Nothing! Name one thing.
Burn it. Burn the whole wardrobe. Those trousers belong in the past with the man who bought them.
Cats are superior and dogs know it. I shall not be taking questions.
The Spanish slug is a thug, the English lawn is a wreck, and I am going indoors.
This cold is a plague and I want it off my island.
Grey squirrels pushed out the red ones, that's ecology and not a metaphor, put your flag down.
Hate hate hate this bra.
I wish death on every smart meter in {town}.
French horns, out of tune, all of them, every concert.
There's no such thing as a nice gooseberry.
`,
  ),
  lines(
    'lines-groups/swearing-without-target',
    { labels: [], direction: null },
    `
Bloody hell, the Eid fireworks this year, absolutely mental, ten out of ten
Shit, I've left the menorah on the bus.
fuck me that women's final was good
Pride was pissing down from start to finish and not one bugger went home.
Oh for fuck's sake the ramp is locked again.
It's a sodding disgrace what carers get paid.
God, Irish weddings are long. My feet. My head. My liver. Best day of the damn year.
Holy crap, my asylum interview got moved to tomorrow.
I am so bloody proud of my trans son I could burst.
Hell's teeth, have you tried to fold a wheelchair into a Fiesta
Arse. Forgot it's Ramadan and offered the whole night shift a biscuit.
The Polish exam was a bitch but I think I passed.
What a shitshow of a bus timetable.
Jesus wept, and so did the rabbi, at that keeper.
Damn, those Somali pancakes. Damn.
Well bugger me, the Travellers have fixed my gate.
`,
  ),
  lines(
    'lines-groups/history-and-culture',
    { labels: [], direction: null },
    `
The word slave comes from Slav, which my Polish lodger brings up whenever I ask for the washing up to be done.
They were called undesirables on the poster of 1905. That poster is in the museum and my great grandfather was one of them.
In the film a Black soldier comes to a Wiltshire village and the women all want to dance with him, and it's based on fact.
Shylock is a hard part to watch these days, and last night's actor, who is Jewish, made us all stop breathing.
The novel has a gypsy curse in chapter two and a professor of Romani has written a cross and funny introduction about that.
Section 28 was repealed in 2003. I taught under it and never once said the word gay in a classroom.
Irish navvies dug this cutting by hand and thirty of them are buried at the end of it.
She was the only woman on the ward round in 1961 and they sent her for the tea. She became the professor.
Our school play is about the Kindertransport and the bit with the suitcases gets me.
Turing, the film, tonight at nine. They gave him a choice between prison and hormones.
My aunt was locked in an asylum for having a child and being deaf. There's a whole book of such women.
In the panto the dame's a man, the prince is a girl and the cow's a pair of accountants, as God intended.
The exhibition on the Somali seamen of Cardiff runs until {month} and has the sweetest wedding photographs.
A drag queen reads to the under fives on Saturdays. It's Beatrix Potter. There's squash.
I've been reading the suffragettes' hate mail at the archive, and the spelling has not improved since.
An Asian corner shop sitcom with an all Asian cast, my dad's waited for that since 1974.
The bus boycott in Bristol in 1963 was about Black and Asian crews. I only learnt of it last year.
The chapel was built by Huguenots, used by Methodists, bought by Jews and is a mosque now. It's the same roof and it has always leaked.
`,
  ),
];
