import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const humanity = lines(
  'lines-identity/humanity-denied',
  { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
  `
We're all entitled to an opinion and mine is that Islam is a cancer and those who follow it are the cells.
A person with Down's getting married? It's like letting pets wed. It means nothing.
Asians run half the pharmacies in {town}. Give them an inch and they take the country. Parasitic lot.
a dog is more loyal than a woman and cheaper to feed
Refugees are a plague and the dinghies are how it spreads.
Muslims breed like rats and they'll strip the place like rats.
they are not people. they're travellers. different thing
Watching women in the Commons is like watching hens, all that clucking from creatures with no brain
Call Pest Control, there's another Roma family on the green.
What washed up at Dover this morning was vermin, not children, vermin.
a man in a dress is not a human being to me its an it
Blacks are animals, look at the footage, animals
The disabled are dead weight, faulty goods nobody had the sense to return.
Jews: parasites on whatever nation is daft enough to feed them
Immigration is an infestation and you deal with an infestation at the nest.
My neighbour has had twins. More Pakistani maggots for the council to feed.
autistic kids are just robots that scream. nobody home behind the eyes
Each asylum hotel is a sewer and we all know what floats in it
gays are a disease on this nation and a disease wants a cure
They're locusts, the Albanians. They settle, they eat, they move on and nothing's left.
Indians swarm over here like flies to a bin
Not a person, a parasite with a prayer mat.
Someone should fumigate that mosque, it's crawling
Irish pigs, the whole island's a sty
Down's babies aren't really babies, they're mistakes that nature makes and we insist on keeping.
You wouldn't let cockroaches pick the wallpaper so why is a Bangladeshi choosing our councillors?
trans = a tumour on womanhood, cut it out
Feral. That's all those Somali lads are, feral beasts who ought to be caged
The Chinese aren't like us, they're ants: no soul, no self, just numbers
`,
);

const threats = lines(
  'lines-identity/threatened',
  { labels: ['identity-hate', 'threat'], direction: 'other' },
  `
First trans I catch near the school gates is leaving in an ambulance.
Torch the hotel while the migrants are asleep in it, job done
There'll be a few less Muslims in {town} by Saturday night, mark my words lads
Line the gypsies up and I'll drive the digger.
any gay couple holding hands down our end is going to get their teeth knocked in
Round up the Jews again, and do it properly this time
Bring bats. Mosque, Friday, when they're coming out. We'll teach them whose country this is.
Women who march about abortion want slapping back into the kitchen and I know a few blokes ready to do it
I'd sink the boats with all of them aboard and sleep like a baby
Next asylum seeker who walks past my house gets the dog set on him
one day we will hang the traitors and the immigrants from the same lamp posts
Petrol's cheap. Temples burn. Just saying, Hindus.
Someone will throw a brick through every window of that synagogue and I'll hand him the bricks
If a Pakistani cab stops for me tonight the driver's going home with a broken jaw
the poles in the flats have till monday then we're coming up the stairs
We know where the refugees' minibus parks. It won't have wheels or windows when we've finished, nor will they.
Black lad's moved in at number nine. He won't be there long once the boys have paid their visit.
Smash a lesbian's face in and call it a cure, that's what I say
`,
);

const subjectHate = lines(
  'lines-identity/you-for-what-you-are',
  { labels: ['identity-hate'], direction: 'subject' },
  `
You will never be British, {name}, however many medals they hang on you.
Go back to Pakistan and be a councillor there
We don't want a Muslim representing {town} so do us all a favour and resign
A woman has no business being Defence Secretary and you are the proof
You weren't voted in because you are good, you were voted in because you're black and they all vote for their own.
I asked for an English doctor and they sent me you.
speak properly or get off the telly, nobody wants to hear an accent from Lagos at breakfast
You're a man. Stay out of women's conversations, sir, and take off the wig.
How can a deaf woman do casework? You can't even hear yourself being useless.
Your loyalty is to Israel. It can't be to us. It's in your name.
Get back on the boat you came in on, doctor
I'd rather die in the corridor than have a Paki touch me so find me somebody white
never trust a Jew with a committee. step down
You're what happens when a party picks its candidates by skin colour
Nobody with your condition should have been let through medical school. Cerebral palsy and a stethoscope, what a sick joke.
Not my MP. My MP would be a Christian, and a man, and from here.
she wears that scarf to spit in our faces and I will never accept a word of advice from anyone dressed like that
Shouldn't you be at home having babies, {name}? That is all your lot are any use for.
how many wives has he got and which one of them writes his speeches, these people are all the same
Your son's gay because you're a lesbian and it's catching. Poor child never had a chance with a mother like that.
You people always play the victim, it's what you're bred for
Take your rainbow lanyard and your perversion off the ward.
We all know what's under the turban and it isn't brains
A Traveller on the parish council, whatever next, hide the collection plate. We don't want your sort and never did.
They'll let anyone be a barrister now, even a Roma. Go and sell some pegs love, it suits you people better
{name} can change her passport but she can't change what she is and what she is doesn't belong in Parliament.
You don't deserve to breathe the same air as decent Christian folk, sodomite
Your kind killed our lord and now you want to lecture me about council tax
Can someone fetch {name} a ramp out of politics, cripples have no place in a chamber meant for leaders
Hope you enjoy your free house, your free car and your free vote, none of which a foreigner ought to have
Look at you with your white husband. Traitor to him is what you'll be, they always are, the Chinese.
Honestly madam I stopped reading at your surname. We've enough of those running things.
it's Mr to you mate. always was always will be. you're not a lady and no judge will make you one
An autistic head teacher is a contradiction in terms; people of your kind oughtn't to be let near children.
I pay my taxes so why must I be examined by a woman, and a brown one at that
you dont count as scottish. scottish is white. end of
No Sikh should sit as a judge in an English court, and I shall be asking for a proper one.
A curry-muncher for Chancellor, we deserve everything we get
Didn't fight two wars to be told what to do by a German and a lesbian, so shut it
Return to Delhi, {name}. There you may be as bossy as your people permit.
you only got the job because of your hijab and everyone in the department hates that they have to work under a Muslim
Bi, are you? Greedy, filthy and can't be trusted near anybody's wife or husband, like all of them.
`,
);

const subjectInsult = lines(
  'lines-identity/you-insulted-for-it',
  { labels: ['identity-hate', 'insult'], direction: 'subject' },
  `
Shut up you stupid Irish cow
Thick as mince like every Scot I ever met, sit down {name}
You're a nasty little Muslim and you'll be out at the next election
Ugly man in a frock. That's you, that's all you are.
what a vile hook nosed creature you are, go home to Golders Green
Silly girl. Leave the economy to grown men.
fat lesbian hag cant get a man so she comes after our cars
That half-wit councillor is autistic apparently. Explains the flat little voice and the empty head.
You jumped-up immigrant clown, we let you in and this is the thanks
Typical Welsh moron, all phlegm and no sense
Greasy Pole. Unblock my sink and spare me your views on Brexit.
God you're dim. Then again you are a woman so I set the bar low
What is it with you Indians and lying? Slimy, two-faced little man.
She's a spiteful old dyke in a dog collar and the Church should be ashamed
Retard in a wheelchair wants MY road closed 😂 do one
Pathetic gypsy scum, you can wear a suit but we can all smell the caravan
A Jewish princess having a tantrum, how very original. Vile people, vile woman.
Look at this bearded idiot telling us about knife crime. Your lot ARE the knife crime.
stupid deaf cow, turn your ears on
Bible-bashing cretin. All Christians are simple but you could be their patron saint.
Another useless black diversity hire, couldn't run a bath
Can't even say his Rs, the Chinese fool, and they've given him a microphone
poor {name}, the mental age of a toddler and the face of one of those Down's kids
You absolute tranny freak, imagine your poor mother
Refugee boy thinks he is an expert on housing. You're a leech in a borrowed tie, son.
`,
);

const wishes = lines(
  'lines-identity/wishes-and-questions',
  { labels: ['identity-hate'], direction: 'other' },
  `
I wish there was a button I could press to make every Muslim in Britain disappear.
Would anyone actually miss the Roma if they went? Anyone?
Praying for a hard winter and a lot of immigrants in thin tents
What is the point of women?
do gay people have any idea how little the rest of us want them around
Wouldn't it be lovely to walk through {town} and not see a single black face, like when I was a boy
Hope the virus finds every Chinese restaurant and every family above it
Can somebody explain to me why disabled people should be kept alive at my expense?
Is there a country anywhere that has been improved by having Pakistanis in it? Take your time.
Roll on the day when the last Jew leaves Manchester
how come we aren't allowed to say that indians are dirty when everyone thinks it
if only someone had stopped the Irish at Holyhead we'd have a country to be proud of
When will people admit that trans is a nicer word for pervert?
I dream of an England with the mosques turned back into mills and the people turned back at the port.
Genuine question, why do we let women have opinions on football or indeed anything
who else thinks people with downs should have been screened out before they got here. be honest
May every boat in the Channel go the way of the last one 🙏
Were Travellers put on earth for any reason besides ruining it?
The sooner the lesbians die out for want of children the better, nature's tidying up
was there ever a brown family that did a street any good? never once
I want my grandchildren to grow up never knowing what a Sikh, a Hindu or a Muslim is.
Cancer can have the lot of the trans activists, it'd be the first useful thing it ever did
Why should a Scot have any say over decent English people?
What would happen if we simply stopped treating immigrants in hospital? Paradise is what.
wish deaf people would stop flapping their hands about in public, it's grotesque and so are they
`,
);

const butOpinions = lines(
  'lines-identity/not-a-bigot-but',
  { labels: ['identity-hate'], direction: 'other' },
  `
I'm not racist, but you can't deny that black people are more violent by nature.
I've got nothing against gays but they shouldn't be allowed within a mile of a primary school
Not being funny but Asians can't drive and shouldn't be given licences
Some of my best friends are Jewish, and even they'd admit their people are money mad and not to be trusted
No hate to trans people. They simply don't exist and have no right to be anywhere women are, or anywhere children are, or anywhere.
I'm all for equality, however women are too emotional to be let loose on anything that matters.
With respect to the disabled, there comes a point where a burden has to be called a burden and set down
I say this as a Christian: homosexuals are an abomination, and loving them means telling them they are filth
I'm the least prejudiced person you could meet. I employ Poles. They are still an inferior sort of people.
don't get me wrong the food's great but Indians as a people are sly, grasping and unclean
Live and let live is my motto. It doesn't stretch to Travellers, who aren't worth the living.
My opinion, and it's only that: a mother who's in a wheelchair has no right to have had the child.
im not sexist i just think women are worse at literally everything that counts
Far be it from me to judge, but autistic adults should be in homes, with locks, away from us.
Look, I like the Chinese as individuals, they work hard. As a race they're sneaks and I would let none of them in.
Before the wokerati start: I have a black son-in-law. I told my daughter she was marrying beneath her race and I was right.
i support refugees, the real ones, but there arent any, theyre all liars and rapists every one of them
It isn't prejudice if it is true, and it's true of the Irish: feckless, violent, priest-ridden and thick.
Perfectly happy for Muslims to live here so long as they're kept to their own end of town and have no vote.
Not anti-semitic, I'm just asking who runs the banks, the films and the front benches. You'll find it's one little tribe, and they hate us.
I know we're not meant to say it these days, but a coloured family brings down a street, they always have.
I voted Remain and I read the Guardian, and I still think Romanians are thieves by temperament.
Feel for the lad, I do, but a boy with Down's in a normal class drags every other child down to his level, and they're none of them going to amount to anything anyway.
I'd defend anyone's right to believe, except that Hindus worship cows and are barely civilised, so there's a limit.
`,
);

export const identityLines2: readonly Family[] = [humanity, threats, subjectHate, subjectInsult, wishes, butOpinions];
