import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const about = lines(
  'lines-identity/said-of-groups',
  { labels: [], direction: null },
  `
Women make up more than half of the new intake at the medical school this year.
My street has Polish, Pakistani and Irish families on it and the best bonfire night in {town}
Muslims at our local mosque raised four grand for the hospice in a weekend
There's a new Roma health worker at the surgery and the waiting room is already calmer for it.
Sikhs served in huge numbers in both world wars.
the deaf club has its quiz on thursdays, bring your own pen
Black barristers are still rare at the senior end, though the numbers are creeping up
Indian nurses kept our ward open last winter
Jewish Care runs a cafe for people with dementia and their families, open to all
gay couples have been able to marry in england since 2014 and the sky is still up there
People with Down's syndrome are living well into their sixties now, which means we need to plan for it.
A lot of Chinese students at the uni stay over Christmas so the chaplaincy puts on a lunch
Travellers have been coming to Appleby Fair for centuries
Some autistic people find the big Tesco unbearable, hence quiet hour
Hindus in Leicester are getting the lights ready on the Golden Mile
Not every Scot has seen a haggis in the wild 😂
trans people wait years for a first appointment, some of them more than five
Refugees from Hong Kong have opened a bakery opposite the station and the egg tarts are unreal
The Welsh for butterfly is pili-pala and I will hear no argument
Lesbians were there on the wards with the boys in the eighties when nobody else would go near.
Asylum seekers aren't allowed to work for the first year while they wait.
Old people on our estate walk the school bus route with the little ones every morning
bisexual people are the largest group in the survey, which surprised our lecturer
Christians Against Poverty helped my neighbour clear her debts and never once asked her to church
Bangladeshi women in the study were less likely to be called for screening, and the authors want to know why
You'll find that disabled people are the experts on which platforms have a working lift
Half the Irish in this town came over to build the motorway and stayed for the weather, allegedly
Immigrants run the chippy, the chemist and the choir, and I'd be lost without the chippy
Asian grandads playing dominoes outside the library, all weathers, every day. Love to see it.
Our MP is black, Welsh and a Baptist and she will talk to you about rugby until you beg for mercy
A Traveller lad at our gym has just qualified for the under-18 nationals.
There were three women on the shortlist and one man, and the panel chose the second woman
Jews and Muslims in north Manchester share a burial charity's van. Neither faith wants a delay.
my physio is blind and she has the best hands in the trust
Lots of Pakistanis back Yorkshire and England both and see nothing odd about it
Poles flew in the Battle of Britain and there's a plaque by the war memorial if you look
Young carers, most of them girls, are missing a day of school a week in this borough.
Deaf parents of hearing children often end up with kids who interpret at the bank, which isn't fair on anybody
Chinese, Malay and Vietnamese stalls at the market on Saturday, get there before noon
There are gay farmers, plenty of them, and a helpline for the lonely ones
the new curate is a trans man and he does a cracking christmas pudding
British Muslims are as worried about the NHS as everybody else, says the poll, and slightly more worried about parking
In this ward one in nine is over eighty, and they are the ones who answer the door and make you tea.
Scottish and Irish nurses have been swapping shifts for the Six Nations since time began
Autistic adults led the training and it was the first useful one I've been to
Women's football sold out the ground. Twice.
Immigration added to the workforce in care homes last year and fell this year.
Sikh Channel was live from the langar all day, what a spread
Most people with a learning disability would like a job and very few have been offered one
The Windrush generation gave the NHS its backbone, its hymns and a fair bit of its cheek.
`,
);

const self = lines(
  'lines-identity/self-described',
  { labels: [], direction: null },
  `
I'm a black woman from {town} and I fix lifts for a living.
gay, ginger and from Grimsby, i have had worse than you mate
As a Muslim dad of three I'd like to know where the crossing patrol has gone
I am deaf, so please face me when you talk, that is the whole of my request
We're Travellers, we've been on this site thirty years and we pay our council tax like you
being autistic doesn't make me rude, it makes me early
i'm a lesbian with two cats and a caravan, i am the stereotype and i have made my peace
Jewish on my mother's side, Methodist on my dad's, hungry on both
Came here as a refugee at nine. Became a GP at thirty. Still can't queue properly.
I have Down's syndrome and I have a job in the garden centre and a girlfriend.
British Pakistani, Bradford born, Leeds fan for my sins
My pronouns are she and her, my politics are dull and my sourdough is excellent.
a scots asian mp walks into a bar. it's me. i'm the mp. mine's an irn bru
Proud to be Welsh, prouder to be Nan
I'm bisexual and I'm married to a man, so people keep deciding for me which half was a phase
Old? I'm eighty-four, dear. I was old when you were born.
First in my family to speak English, first to be a councillor, first to fall off the stage at the count
As a disabled person I don't want pity, I want a dropped kerb
we're a hindu family who do a tree, a turkey and two kinds of chutney
Polish plumber here. Yes, a real one. No, I can't come on Sunday.
Being trans is about the ninth most interesting thing about me, after the bees.
I wear a hijab and a high vis and I run this building site
As an immigrant I did the Life in the UK test, and my husband from Dorset failed it at the kitchen table
I'm Chinese, from Wigan, and my accent frightens people on the phone to Beijing.
Christian, leftie, terrible at guitar. I contain multitudes
Irish mammy of five, registrar in A&E, don't test me today
I'm half Indian and half Irish so the weddings go on for a week
Roma by birth, Brummie by upbringing, solicitor by stubbornness.
im autistic n i hate the hand dryers in the town hall, can u please get paper towels
my turban has been in the army longer than your beard has been on your chin 😄
Blind since birth. I follow {name}'s meetings on the radio and I have opinions.
I'm a trans man, and a midwife delivered my daughter from me, and we were both treated like royalty
Nigerian mum, Scottish dad, I burn and I dance
Not religious now but I was raised in the synagogue and I still can't work on Yom Kippur without feeling guilty
Sixty-one, gay, widowed, learning the ukulele.
As a Sikh I'm asked about airport security more than about God
Hi, new here, asylum seeker from Eritrea, looking for a football team that needs a slow defender
I am proud of being black, I'm proud of being British, and I would be prouder if the bus came
Wheelchair user, councillor, menace at wheelchair rugby
We are two mums with a very loud toddler, hello to the neighbours, sorry in advance
`,
);

const notHate = lines(
  'lines-identity/hate-denied',
  { labels: [], direction: null },
  `
I don't hate Muslims, I grew up next door to some and they fed me.
Nobody should be made to feel dirty for being gay.
No child deserves to be called names because she has Down's
I have never once thought less of a man for being Irish
women don't belong in the kitchen any more than i do and i'm a chef
Travellers aren't thieves. A thief's a thief. My uncle was robbed by an accountant.
I've no time for anybody who says black people can't be English
You can't catch autism and you can't blame a mother for it.
it isn't true that refugees get free cars, i've done the paperwork, they get about a fiver a day
Jews do not control the media. I work in the media, nobody controls it, we can't even control the printer.
There is nothing wrong with being trans, and nothing wrong with asking how a clinic is run
Deaf people aren't stupid and shouting doesn't help
Poles didn't take your job, Kev. You've not had a job since Woolworths shut.
We must never again let a whole people be called vermin.
My faith doesn't teach me to hate lesbians, it teaches me to bring a casserole
Disabled people are not a burden. Badly built stations are a burden.
No, Chinese people here are not to blame for covid, that's like blaming my gran for the Somme
Don't you dare say that they don't belong here, that family's been on this road longer than the post box
Not one of those men in the hotel has been charged with anything, so let's not call them rapists
I wouldn't want to live in a country where a Sikh could be turned away from a pub
nobody is sending anybody's nan back to jamaica on my watch
Hinduism isn't backward and neither is my doctor, who happens to practise it
Being old isn't a crime and it isn't a waste of a bed
Anyone who thinks that women can't do maths has never seen my wife at the bookies
I refuse to hate a whole country for what its government does.
Bisexuals aren't greedy, I can't even get a date
We are not going to ban hijabs in this school and I'm not going to pretend that it's a close call
He isn't less of a doctor for having learnt it in Lagos.
They're not illegal, they're not invaders, they are mostly cold
I'm an atheist and I don't think Christians are thick, my physics teacher was a deacon
Gypsies don't steal children, that tale is as old as it's wicked
nothing funny about the accent joke tbh, the lad from Mumbai speaks four languages and you struggle with one
Of course an autistic person can be a good parent. I was raised by one.
Nobody's saying that all men are rubbish or that all women are angels
You don't deport someone for having a foreign name. That isn't how any of it works.
The Scots aren't whingers, they're wet
I don't believe in inferior races because there's no such thing, see any biology book since the war
Asian drivers are no worse than any others, says the insurer, and they'd know
`,
);

const condemn = lines(
  'lines-identity/hate-condemned',
  { labels: [], direction: 'quoted' },
  `
Whoever painted that on the synagogue should be ashamed.
A woman in a hijab was spat at on the 47 this morning and not one person got up. Disgusting behaviour.
I'm sick of the racism under every post {name} makes
The homophobia in this thread is vile and I've reported the lot of it
Calling disabled people scroungers is a choice, and it's a nasty one
monkey noises at the football in this day and age. ban them for life
If your joke needs a gypsy to be a thief it isn't a joke, it's a slur with a punchline
Someone left bacon on the mosque door again. Cowards.
To the man who told my Polish neighbour to go home: she is home, and she's got a better garden than you.
Antisemitism isn't an opinion, it's a poison, and I won't have it in my party.
They told a girl of eleven that she'd never be British. Eleven. I could weep.
misogyny is boring as well as cruel, imagine typing that at a surgeon who's just saved your dad
Please stop saying that trans people are predators, it gets people hurt, it got my friend hurt
The council has removed the graffiti calling refugees rats and thanks the residents who reported it
Two men were beaten up outside the Crown for holding hands. Police are treating it as a hate crime.
Dehumanising migrants as a swarm or a plague has a history and we've all seen the photographs of where it went
What was shouted at our black players on Saturday was filth. The club will find out who shouted it.
I can't believe that in 2025 I am explaining why you can't put No Travellers on a pub door
He mocked the way she signs, in front of her kids, and then said it was banter. It was hate.
The abuse sent to Asian councillors doubled last year according to the report, and most went to the women
There is a word for saying that Jews run the banks, and the word is antisemitic
Jeering at a lad with Down's on a bus, grown men, I have never been so angry
It's Islamophobia, plain and simple, whatever they dress it up as
My mum was called a dirty Paddy in the seventies and now I hear the same tone used about Romanians. Shame on us.
Threatening to burn the hotel with children inside isn't protest, it's attempted murder
the way people talk about autistic kids on here makes me want to throw my phone in the canal
ageist rubbish, half the people you're telling to die are someone's gran
We saw Nazi salutes in {town} on Saturday and heard the chants, and the answer from this town is no
Hatred of women isn't a side effect of that man's videos, it's the product
Our gurdwara got a letter full of threats, so on Sunday we're opening the doors and making lunch for anybody who wants it
So-called patriots screaming at a nurse because she's from Kerala. Patriots of what?
Lesbian couple hounded out of their village by anonymous letters, reports the Echo. Horrible.
I've heard a colleague say that he'd never let an Indian doctor touch him. He's been spoken to, and should be sacked.
Anti-Chinese attacks went up three times over during the pandemic, and nobody seems to remember
racists out. not in {town}, not anywhere
That lad who told you you're not a real woman on live telly ought to be off air
We condemn the attack on the Hindu temple without reservation, from all the churches in the borough.
One day your kids will read what you wrote about refugees drowning and they'll know you wrote it
`,
);

const quotes = lines(
  'lines-identity/hate-quoted',
  { labels: [], direction: 'quoted' },
  `
"Go back to where you came from." Sir, I came from Basildon.
He actually said to me, "I'd rather see a white doctor." So I fetched him one, and she threw him out.
got called a filthy immigrant in lidl today. i was born in the hospital across the road
The email began "No Muslim will ever represent us" and ended with his full postal address, bless him.
My nan kept the sign: No Irish, No Blacks, No Dogs. She said never forget that people wrote that down.
On the wall it says Jews out, and under it somebody has written come in for soup
"Women can't park" said the bloke who then reversed into the bollard
A constituent wrote that the disabled were "dead weight". I wrote back from my wheelchair.
Listened to a podcast in which a grown man argues that women should lose the vote. I laughed, then I looked at the download figures.
she was told, in an interview, that autistic people cannot lead teams. tribunal in march
The leaflet says that all Travellers are criminals, and the police have it now
In the playground they chant "chinky" at him. He's seven. We've asked to see the head.
Quote from the judgment: he described her as "vermin in a headscarf" and said he would "put her on a boat himself".
Some people still say that being gay is a disease. My consultant said that to me in 1986.
a kid in year 8 told my daughter indians smell. she offered him half her lunch and now hes begging for the recipe
"Send them all home," the caller said, so I asked who'd be wiping his mother's bottom on Monday.
He tweeted that Poles are thieves and then he asked for a Polish builder's number, I can't
Reading out what I was sent today: you're not a woman, you're a joke, nobody will ever love you. Delete, block, tea.
The old textbook says that the Welsh language makes children backward. It was called the Treachery of the Blue Books for good reason.
My son asked me what a spaz is, because that's what they call his brother
According to the pamphlet the Catholics were breeding to take over. Swap one word and it's on your timeline this morning.
The phrase "useless eaters" was the Nazis', about people like my brother, so watch your language about benefits
"I'm not racist but" and then four minutes of it, and the taxi was locked
The placard said that refugees bring disease, and it was being held by a man who'd walked out of his own chemo to hold it.
Has anyone else had the message saying that all gay teachers are groomers? Forward it to the union, they're collecting them.
told by a patient that a black nurse wasnt to touch her. charge nurse said then nobody would
My great-grandmother's papers call her a "Gipsy vagrant". She was a war widow.
They wrote "deaf and dumb" on his school report in 1962 and he went on to design bridges
Apparently I'm "too emotional to be an MP", from a man who cried at the darts.
One reply said he hoped my boat sank. I've never been on a boat, I'm from Coventry.
Troll: you people ruin everything. Me: we brought you the samosa, Darren.
Under Section 28 a council could not "promote homosexuality", which is why my teacher never told us that she had a wife.
The minister called it an invasion. I am quoting him, those were his words about children.
"You'll never be Scottish," he told me in front of my Scottish mother, who dealt with him.
`,
);

export const identityLines4: readonly Family[] = [about, self, notHate, condemn, quotes];
