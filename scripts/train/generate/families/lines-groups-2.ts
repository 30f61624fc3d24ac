import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups2: readonly Family[] = [
  lines(
    'lines-groups/not-racist-but',
    { labels: ['identity-hate'], direction: 'other' },
    `
I'm not racist but have you ever met a Nigerian who pays his rent?
Not being funny, right, but the Muslims on our road do think they own it, dirty lot
Some of my best friends are gay, and even they know it isn't natural.
I have nothing against Jews as such. I merely observe who owns everything.
No offence to any ladies, however a woman in the cockpit and I'm getting off.
Call me old fashioned, I'd rather not be seen by a coloured doctor.
I don't hate Travellers, I hate thieves, and there isn't any difference.
I've got no problem with trans people so long as they stay indoors and away from my family.
Can't say this anymore, so whisper it: Asians are ruining {town}.
I love Poland on holiday, it's Poles here I can't stand the sight of.
With the greatest sympathy for the disabled, the rest of us should not have to look at it while we eat.
I am the least prejudiced person you will meet and even I cross the road for a group of black lads, you would be mad not to.
It isn't Islamophobia if they really are all like that.
I'll probably be banned for this but the Irish are born liars.
Not homophobic, just don't want my sons near one.
Every race has its gifts and theirs is not work, if you take my meaning.
To be fair to the gypsies they do keep to their own filth, mostly.
I tolerate it. I tolerate the mosque, the shops, the clothes. I don't have to think they're as good as we are.
You can't say it on telly, but everyone down the pub knows what immigrants are like, bone idle.
Nothing personal against refugees. I would simply prefer they froze somewhere else.
We're all God's children, but some were clearly not finished, look at the handicapped.
I was brought up to respect everybody, then I met Romanians.
Before anybody shouts racist: my cleaner is Filipino and she agrees with me that blacks are lazy.
I'm a feminist, me. I just know women can't park, can't think and can't be trusted with money.
`,
  ),
  lines(
    'lines-groups/demeaning-compliment',
    { labels: ['identity-hate'], direction: 'subject' },
    `
You speak so well for one of them, {name}.
Really articulate, considering where your people come from!
You are one of the good ones. If only the rest of your lot were like you we'd not need the wall.
She's very pretty for a Black girl and she's nearly clever with it.
For a woman you've a surprisingly logical mind, dear.
I'd never have guessed you were Jewish, you're so generous.
Didn't think your sort could read a spreadsheet, well done {name}.
You hardly look trans at all, you could almost fool a person. Almost.
How brave of you to go out in public in that chair, most people with your sort of life would have had the decency to stay in.
Clever for a Traveller. Did somebody else fill in the form?
You're a credit to your race, and goodness it needs one.
He's a Muslim but he's clean, honest and works hard, so you see they can be trained.
Such a shame you're a lesbian, you'd have made somebody a lovely wife if you hadn't been bent the wrong way.
I must say you people do have natural rhythm. It's the arithmetic where you struggle.
Bravo {name}, an Irishman who can stand up straight after lunch.
Great speech. Who wrote it for you, love, your husband?
Not bad for a diversity hire, maybe they'll let you hold the pen next time.
So eloquent! You would think she'd been born here and not in some mud hut.
You scrub up well for a gypsy, I nearly didn't check my purse.
You're the only gay I can stand, the rest of your kind make me sick.
Fair play, I forgot you were Pakistani for a whole minute there. Take it as a compliment.
For someone with half a brain working she does ever so well. They should put all the handicapped ones on the door to greet people.
`,
  ),
  lines(
    'lines-groups/to-one-person',
    { labels: ['identity-hate'], direction: 'subject' },
    `
Go back where you came from {name}
You'll never be English, no matter how many times they elect you.
Get back to your husband's kitchen and leave hospitals to men.
What would a cripple know about running anything?
You're a bloke, {name}. Wigs don't change chromosomes and nobody sane is fooled.
Your religion is evil and so are you.
Why don't you move to Israel, since that is who you really work for
Typical Jew, always about the money with you.
Does your husband let you out without the headscarf, or do you get a beating?
Wouldn't vote for you if you were the last candidate on earth. I don't vote brown.
She got that job on her back or by her colour, possibly both.
you are what happens when gypsies are allowed near a library card. stick to tarmac
A half caste councillor. {town} has hit rock bottom.
Being gay is a sickness {name} and you shouldn't be around patients.
Paddy thinks he's a professor. Bless. Somebody take the potato out of his mouth.
No wonder you defend illegals, you're one generation off the boat yourself and it smells like it.
You people. Always you people, with your hand out and your mouth open.
Spastic in a suit. That's who wants to decide about our buses.
I looked at your surname and stopped reading. Nobody with a name like that is going to lecture an Englishman.
Can't even speak English properly and she wants to be a consultant, send her home.
Hope you get deported along with your whole grubby family
Women like you are why women should never have been given the vote.
How can we trust a Muslim with our children's health? Resign and take your prayer mat.
{name} is proof that a dyke with a degree is still only a dyke.
You lie because you're an Arab. It's cultural.
Trans so called doctor {name} belongs in a padded cell, not a surgery.
A Chinese MP? I hope you have been checked for bugs, both sorts.
Your accent makes me want to heave. Talk British or get out of Britain.
Don't lecture me about our flag, you've no more right to it than a stray cat, look in the mirror.
`,
  ),
  lines(
    'lines-groups/pronouns-after-a-mention',
    { labels: ['identity-hate'], direction: 'other' },
    `
The new Muslim head has started at our school. I don't want her kind near my kids.
Two men kissing on the bus. Makes you want to be sick, what they are.
There is a Traveller site planned behind the rec. They'll strip the place bare, they always do, it's in them.
Refugees in the church hall again tonight. Filth. I held my breath walking past.
Saw a woman driving the number 9. God help us, they can't even reverse a pram.
Somali shop opened where the butcher was. Wouldn't touch anything they'd touched.
Got a Black manager now. They can dress him up but he is still what he is.
Jews have bought the old cinema. You know what they're like, they'll be charging for the air.
The Poles in the flat above had a party. I'd put the whole nation back on the coach.
Chinese students everywhere in {town} this term. They all look the same and they all stare, nasty little people.
Another hundred came over on {day}. None of them is worth saving.
An Indian couple looked round the house opposite. I hope they hate it, I don't want to live by that sort.
They've put an autistic girl in our Lily's class. It's not fair on normal ones, those kids are ruined goods.
The pharmacist has gone and there's a woman in a hijab instead. Took my prescription elsewhere. I don't take medicine from people like that.
Lesbians are moving in at 22 with a baby. That poor child, raised by perverts.
Asylum seekers playing football on our pitch. Turn the sprinklers on them, they are not fit to tread on it.
They opened a mosque where the carpet shop was. It's made the whole road stink of them.
There's a gay couple running the B&B now. I'd sooner sleep in the car than in a bed they'd had their hands on.
`,
  ),
  lines(
    'lines-groups/by-question',
    { labels: ['identity-hate'], direction: 'other' },
    `
Why are Muslims incapable of living peacefully with anybody?
Has a woman ever invented anything worth having?
When will somebody have the guts to get rid of the Travellers for good?
What exactly have Black people contributed to this country apart from trouble?
Who let the gays near our kids?
Is there any Jew who isn't on the take?
how many immigrants does it take to wreck a town, and have we hit the number yet
Why should the disabled get the best parking when they never go anywhere that matters?
Did God make the Irish thick or did they work at it?
Would you leave a trans person alone with a child? Exactly. Nor would I a wolf.
Am I the only one who feels ill when two women hold hands in front of normal families?
Why do Pakistanis breed so much, is it for the benefit cheque or the vote?
Do refugees not have soap where they come from?
Where do Poles keep their manners, in the van with the stolen copper?
Honest question, are Africans able to queue?
Which of the Roma will be first to rob the new shop, any bets?
Shouldn't we be asking why every single paedophile turns out to be one of the rainbow lot?
Can't we just admit Indians are dirty and be done with the politeness?
What's the point of keeping a child like that alive, at our expense, when it will never be normal?
Ever noticed you never see a poor Jew, and ever wondered whose money that was?
Could a woman go one week in that job without crying, being pregnant or shopping?
Why is it always them and never us, hmm? It's almost as if they're bred for it.
`,
  ),
  lines(
    'lines-groups/negated-positive',
    { labels: ['identity-hate'], direction: 'other' },
    `
No decent Muslim exists.
There has never been an honest gypsy in the history of the world
I have yet to meet an intelligent woman in public life.
Not one refugee is grateful, not one is useful, not one should stay.
Gay people can't be good parents, it's not possible for them.
Show me a Black father who stayed. You can't.
Nobody worth knowing was ever a Catholic.
Jews do not do loyalty.
There isn't a trans person alive who isn't lying to you with every breath.
Poles aren't stupid, they just have no conscience at all.
Nothing good ever came out of Africa and nothing good ever will.
Disabled folk never contribute, that's simply a fact of life.
An Irishman's word is worth nothing. It never has been.
Immigrants don't build anything here. They take it to bits.
You won't find a clean house on a Roma street, don't bother looking.
No woman has ever been funny.
Lesbians aren't capable of love, it's only spite against men.
not a single one of those boat people has ever told the truth
Pakistanis will never be British, not the best of them, not in a thousand years.
Islam has no goodness in it, nor do its followers.
Bisexuals are never faithful, none of them, they can't be.
`,
  ),
  lines(
    'lines-groups/by-opinion',
    { labels: ['identity-hate'], direction: 'other' },
    `
I honestly think the world would be better without Muslims in it.
In my humble view women are the weaker sex in every department including upstairs.
Personally I find homosexuals repulsive and I shall go on saying so.
I believe that Jews run the banks, and I believe they know we know.
My opinion, for what it's worth, is that Africans are children and need to be ruled.
I reckon the Irish are the stupidest people in Europe and I've met Belgians.
I feel physically sick when I see a trans woman and I am entitled to my feelings.
It is my considered position, after forty years in the profession, that the coloured student is simply not of the same calibre.
Just my two cents but Asians do not wash.
I can't help it, I look at a refugee and I see a thief.
Unpopular opinion, disabled people are selfish and make everyone else's day harder on purpose.
I've always felt that lesbians are women who have failed at it.
Deep down I think we all know whites are superior, we are just too polite to say so these days.
If I'm honest I despise immigrants, all of them, from the surgeon to the car wash.
As a Christian I consider them an abomination and I am glad hell is hot for gays.
I'm of the opinion that a nation that lets in Poles deserves what it gets, the scum of a scummy country.
Maybe it's me, but a brown face reading the news turns my stomach.
`,
  ),
];
