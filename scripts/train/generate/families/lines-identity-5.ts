import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const facts = lines(
  'lines-identity/facts-food-festivals',
  { labels: [], direction: null },
  `
Sickle cell mostly affects people of African and Caribbean heritage, so we need more black donors.
South Asians get type 2 diabetes at a lower weight, which is why your nurse asks about your family
Jews were expelled from England in 1290 and not let back for more than three and a half centuries.
The Irish came to Liverpool starving and were blamed for typhus. The records are in the Picton.
Ovarian cancer kills about four thousand women in Britain every year
Diwali, Hanukkah and Advent all about light, all in the dark half of the year, funny that
Eid mubarak from the fire station, the biryani was inhaled
the romani word for dog is jukel, my grandad used it all the time
In law a belief in God and a lack of one are protected alike.
Lesbians do need smear tests. Please ring the surgery whatever anyone's told you.
People with Down's syndrome have an extra copy of chromosome 21, and in this family an extra slice of cake too
Partition killed perhaps a million Hindus, Muslims and Sikhs, and every one of our families has somebody missing
The Aliens Act of 1905 was aimed at Jews fleeing the pogroms
Asian elephants are smaller than African ones, said the child, at length
Chinese New Year parade closes Gerrard Street until six, diversions on the board
Black holes don't suck, they just sit there, our speaker explained to a packed hall
The census counted 71,000 Gypsies and Irish Travellers in England and Wales, and it's thought to be too few
women got the vote on the same terms as men in 1928. my great nan voted that year in her best hat
Disabled people were murdered first, under T4, before the camps were built.
Deaf schools banned signing for most of a century after Milan
How to fast safely with diabetes: speak to your imam, speak to your GP, never stop your insulin.
vaisakhi saturday!! free food, martial arts, my uncle on the drums god help us
White pudding, black pudding, brown sauce, no arguments
The average waiting time at the gender clinic is now given as over five years
About one person in a hundred is autistic, and girls are picked up later than boys.
Refugees made up a small part of net migration last year; students and care workers made up most.
Polish dumplings in the church hall from noon, ruskie or meat, bring a tub
In 1967 it stopped being a crime for two men to sleep together in private, in England at any rate. Scotland waited till 1980.
The Highland Clearances put people off their land for sheep
Hate crimes recorded by police rose among transgender people and fell slightly for disability
Ramadan starts on Wednesday or Thursday depending on the moon and on which uncle you ask
The Equality Act lists nine protected characteristics and age is one of them
Kosher gravy exists and it's very good
St David's Day assembly: forty leeks, three eaten raw
Asian hornets kill honeybees. Take a photo and report the nest, don't go near it.
brown rats can swim up a toilet, sleep well
The immigration rules run to over a thousand pages, I've read four hundred and want my mummy
Bisexual men are among the least likely to tell their doctor, a survey finds
A Muslim woman is said to have founded the university in Fez, two centuries before Oxford
Old age pensions began in 1909: five shillings a week at seventy, if you were of good character
The Chinese Labour Corps dug trenches on the Western Front and got left off the painting.
Indian cricket, Pakistani bowling, English rain, that was the summer of 96
No blood test can tell you that someone's Jewish, Scottish or a good dancer
`,
);

const debate = lines(
  'lines-identity/policy-debate',
  { labels: ['criticism'], direction: null },
  `
I think immigration is too high for the houses we're building, and I'd say so to my Polish wife, who agrees.
Faith schools shouldn't choose pupils by religion while my taxes pay for them. Nothing against the faiths.
The council handled the Travellers' site badly: no water, no notice, no talking to either side.
The case for puberty blockers isn't strong enough on the evidence we've got, and trans children deserve better evidence.
You've cut disabled people's payments and called it reform. It's a mean little policy.
Deporting people before their appeal is heard is wrong and a waste of the court's time when they come back
the hotel contract is a rip off for taxpayers and miserable for the asylum seekers. who signed it
I'm for a lower cap on visas, a faster decision on asylum and a warm bed meanwhile. Your bill does none of it.
Women's refuges closed under your government, Minister. Thirty of them.
Israel's government is wrong about the settlements and I say that as somebody who lights candles on Friday
Your guidance on single-sex wards was written in a weekend and it helps neither women nor trans patients
I disagree with the imam about the new car park. It'll flood.
Iran's rulers jail women for their hair and our Foreign Office shrugs
The Church of England sat on those complaints for years. Shameful.
The Indian government's record on press freedom deserves a harder question than you asked him
{name} voted against lip readers getting subtitles in the chamber. Poor show.
the chinese government locks up uyghurs, and our council shouldn't be buying those cameras
Halal or not, all slaughter without stunning should end, and the same rule for everybody
Nobody consulted the deaf community and so the interpreter's been put in a box the size of a stamp
Maternity care for black women in this trust is a scandal. The board has known since 2019.
You can't say you back carers and then ban them from bringing their own children, that immigration rule is cruel
Self-ID was the wrong law in my view, the tone of the debate was worse
I am a Catholic and I think the bishops got this wrong from start to finish
Special schools are three hundred places short in this county and the cabinet member is on holiday
Benefits sanctions on autistic adults who miss a phone call are daft. They asked for emails.
Scotland's drug deaths are a disgrace and Holyrood can't blame London for all of it
Winter fuel for every pensioner including the rich ones was a poor use of money, sorry Dad
The Rwanda plan cost a fortune and sent nobody. Bad in principle and in the spreadsheet.
I don't think that burkas should be banned, but I do think that the court was right to ask a witness to show her face.
The Home Office wrongly deported people of the Windrush generation and has still not paid half of them
Police failed those girls in Rotherham because they didn't listen to them. Say that first, every time.
Lowering the English test for doctors would be a mistake, wherever they trained, I'd apply it to Australians
Pride shouldn't be sponsored by a bank that forecloses on half the people marching
Our Labour group has dithered for a month over antisemitism complaints. Decide something.
Integration needs English classes, and you cut them, and then complained that people don't speak English
More women on boards is welcome, but quotas are a blunt tool and I'd vote against
Taking religion out of the marriage debate would've saved us ten years
The Welsh government's twenty mile an hour rule was right in towns and silly on that hill
Your assisted dying amendment frightens disabled people and you've not met one group of them. Not good enough, {name}.
Stop moving asylum-seeking kids to hotels without a guardian. Two hundred went missing, on your watch.
`,
);

const asked = lines(
  'lines-identity/asked-in-good-faith',
  { labels: [], direction: null },
  `
What should I wear to a Hindu funeral?
Is it rude to ask a deaf colleague to teach me the sign for coffee?
My son's told us he is trans. Where do we start?
do muslims mind being wished happy christmas or is that awkward
How do I find out if my great-granny was a Romany?
Which is right, Asian or South Asian, on a form for Sri Lankan mum?
Why are black women more likely to die in childbirth, and what's the hospital doing about it?
Does anyone know a Polish-speaking counsellor in {town}?
how do i tell my nan im gay without her ringing everyone in donegal first
Are autistic kids allowed in early at the panto?
Can an asylum seeker open a bank account?
What's the polite word these days, disabled person or person with a disability? I want to get it right on the invitation.
Is there a rule about men shaking hands with Orthodox Jewish women? New job, don't want to put my foot in it.
How many immigrants actually live in {town}? Is there a table?
why do people say such awful things about travellers, genuinely, where did it start
Do Sikh children bring a kirpan to school, and how do schools handle it?
When is the Chinese school open for enrolments, and is it OK if we aren't Chinese?
Should there be separate spaces for women in hostels, and how would that work for trans residents? Asking as a trustee.
What can I cook for Muslim neighbours who've just had a baby?
Anyone else find that their parents got kinder about lesbians as soon as they met some?
Is bisexual different from pansexual or is it one of those jam and cream things?
Where can old people get their toenails cut round here?
How would you explain antisemitism to a nine-year-old?
could you tell me if the surgery has a woman doctor in on fridays, its for a smear
Do the Irish need a visa after Brexit? Asking for my fella
Will the refugee family need a cot, or only blankets?
Would a person with Down's be able to have the vaccine early, {name}?
Does net migration include students? I've read both.
Who was the first black woman MP?
What do Christians do on Ash Wednesday that leaves the mark?
Has immigration lowered wages, or is that a myth? I'd like a source from each side, please.
Why are so many Indian doctors working below consultant grade?
`,
);

const swearing = lines(
  'lines-identity/swearing-not-at-a-group',
  { labels: [], direction: null },
  `
Fuck me, the Sikh fellas at the temple can cook
bloody hell those Scottish midges
my gay best mate has just won the bloody lottery, sixty quid, we are going mad
I'm a trans woman in a queue at the post office and it's fucking freezing
Shit day. Jewish mother on line one, Irish mother-in-law on line two.
holy crap the women's final
Pissed off that the lift's broken again, there are disabled people stuck upstairs for an hour
What an arse of a form. I've filled in immigration papers in three languages and this is the worst one.
Polish vodka, never again, oh my fucking head
damn this hip, damn the stairs, damn being old, pass me a biscuit
My autistic brain says the word bollocks is perfectly formed
The Chinese takeaway has shut?? For fuck's sake, where will I cry now
I am so bloody proud of my black girls graduating
Racism is bullshit and we all know it
hindu wedding day four. i'm knackered. i'm so shitting happy
Welsh weather can sod off
Every bloody year the Travellers' horses are better turned out than mine, and I've a trophy cabinet
some absolute miracle of a nurse from Manila sat with dad all fucking night, I can't thank her enough
Bugger, I've double-booked the rabbi and the vicar
ah feck it, I'm Irish, I'll talk to anyone
`,
);

const lookalike = lines(
  'lines-identity/hard-words-harmless-meaning',
  { labels: [], direction: null },
  `
I hate that women have to hold their keys between their fingers on the way home.
Hate how few gay footballers feel they can say so
What disgusts me is the state of the flat they've put that refugee family in. Rats, damp, one ring on the cooker.
The real plague on Travellers' sites is fly-tipping by builders from town
i despise the word cripple but my brother uses it about himself and that's his business
Kill the lights, the deaf theatre group needs a blackout for the signing bit
There's filth coming through the ceiling of the mosque since the storm, and the insurers won't pay
They burned down the gypsy family's caravan in 1994 and nobody was ever caught. I still think about the children.
We should ban parking outside the Jewish school at pick-up, it's a deathtrap
Deport me to Kerala please, I've seen the photographs
Get out of my country music playlist, said my Sikh boss, deadly serious
Those Polish lads are animals in the scrum, best second row we have had
She's a beast, that Scottish prop, I'd hate to be tackled by her
I'd die for my autistic boy and I'd kill for a full night's sleep
send them all back, the wrong sizes, every hijab in the order is a child's
Old people are dying in corridors and it is breaking the nurses.
Women's pain isn't believed. That's the whole problem in four words.
Being an immigrant is lonely, dirty buses, cold rooms, nobody says your name right
My lesbian aunts are a pair of savages at Scrabble
It is a disgrace that people with Down's wait longer for heart checks
The stupid lift, the stupid ramp, the stupid door. None of it was designed by anyone who's disabled.
Muslims are being attacked on that estate and we need patrols, lights and police, not hashtags
I've nothing but contempt for landlords who won't rent to asylum seekers
Black cab, black coat, black mood, {town} on a Monday
A cancer is growing in my Indian neighbour, not in our town, and she could do with lifts to the Christie
the white van man who stopped to help the imam change a tyre, whoever you are, legend
There were too many people on that boat and not enough jackets. That's all I can think of.
Chinese water torture has nothing on our kitchen tap
Our trans daughter gets threatened online every week, so yes, I'm tense, and yes, I'm armed with a lawyer
I can't stand the Irish Sea, sick every time
Nobody wants asylum seekers kept in a barracks with scabies, least of all the doctor who treats them
Jews in Golders Green are scared to wear a kippah on the tube. It makes me want to scream.
Shoot the film in Welsh, I say, and subtitle it after
I'm fed up of being called a bigot's favourite word by drivers when I'm simply crossing the road in my turban
We're exterminating the moths at the synagogue on Tuesday so please move your hats
Women are at each other's throats in that WI committee over the jam, and I'm hiding in the vestry
`,
);

const belonging = lines(
  'lines-identity/exclusion-words-harmless',
  { labels: [], direction: null },
  `
The Home Office tried to deport a Jamaican grandmother and the whole of {town} turned up to stop the van.
No blacks left in my size, only navy, will that do for the funeral?
Muslim parents want their daughters at the swimming lesson, they'd only like the blinds down
We took the women out of the rowing final because of the lightning, men's is off too
Jews out for the eight o'clock service have asked if the road could be gritted
keep gypsy moths out of the orchard with a sticky band
Trans pupils can use the staff loo if they prefer it, that's all that the policy says
A separate class for deaf infants suits some families and not others. Visit both.
My Pakistani in-laws want to go back home for the winter and I'm going with them, have you seen the forecast?
Home to Poland for the christening, back on the tenth, please feed Zbigniew, he's a cat
Irish passport in hand and still stuck in the all others queue, serves me right
send her back to us doctor, she's a refugee, she's eight and she'd only just learnt the bus routes
Remove the gay couple from table nine, they're lovely but they are our best men and should be at the top
Autistic children are excluded from school far more often than others, and most of those exclusions needn't happen
Close the temple doors gently, they're two hundred years old
Under the rules an asylum seeker can't choose where he lives, so don't blame him for the seafront.
You have every right to be in this Parliament, Sikh, Christian or Jedi
Do I want my country back? It's where I left it, between the Polish deli and the sea
Old folks banned from the bumper cars again, I'm appealing
we'd like more indians on the allotment committee, they're the only ones with working irrigation
White British kids on free meals do badly in exams here, black Caribbean kids do too, and both deserve a plan.
A person with Down's can vote, marry, sue and sit on our committee, which she does, firmly
Could the Chinese lady who left her scarf on the 12 come and claim it, it's a beauty
Native English bluebells are being crowded out by the Spanish sort
I was told that there were two queues, one for residents and one for immigrants, and I cried in both
Lock up your shed lads, not because of any Travellers, because of my brother-in-law
Not every Welsh person speaks Welsh and nobody gets thrown out of Wales for it
If a lesbian couple want to foster, assess them like anyone, and then thank them like anyone
My vote goes to whoever fixes the steps, and the disabled half of this house agrees
Scottish notes refused again in a pub in Kent. It is legal currency. I have a speech.
Nobody has to be British to be ill in front of you, so a midwife treats who's there
the bisexual bookshop (it's a bookshop, jen owns it, she's bisexual) is shutting early for snow
`,
);

export const identityLines5: readonly Family[] = [facts, debate, asked, swearing, lookalike, belonging];
