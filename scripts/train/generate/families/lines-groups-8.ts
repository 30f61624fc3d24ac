import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups8: readonly Family[] = [
  lines(
    'lines-groups/not-racist-but-twins',
    { labels: [], direction: null },
    `
I'm not a runner but have you ever met one who doesn't tell you about it?
Not being funny, right, but the Muslims on our road do the best street party in {town}
Some of my best friends are gay, and even they know I can't dance.
I have nothing against golf as such. I merely observe how much of the county it covers.
No offence to any lads, however a woman in the cockpit means we land on time, in my experience.
Call me old fashioned, I'd rather be seen by a doctor than an app.
I don't hate Travellers, I've lived near a site for twenty years, and we've never had a cross word.
I've got no problem with trans people, I've got a problem with a gym that has one working shower.
Can't say this at home, so whisper it: the Asian grocer's tomatoes are better than mine.
I love Poland on holiday, and it's the Poles here who told me where to go.
With the greatest sympathy for the organisers, no disabled toilet means I won't be coming.
I am the least sporty person you will meet and even I got up for the Lionesses, you would be mad not to.
It isn't paranoia if the gulls really are all after your chips.
I'll probably be banned from the kitchen for this but Irish stew needs more pepper.
Not vegetarian, just don't want tripe near me.
Every town has its gifts and ours is not parking, if you take my meaning.
To be fair to the geese they do keep to their own end, mostly.
I tolerate it. I tolerate the drums, the trombone, the recorder. I don't have to think he's any good.
You can't say it on telly, but everyone down the pub knows what that referee is like, blind as you please.
Nothing personal against refugees of that dreadful office refit. I would simply prefer my old desk.
We're all God's children, the vicar said, and some of you have not put the chairs back.
I was brought up to respect everybody, and then my Romanian mother in law taught me to feed them as well.
Before anybody shouts: my Filipino colleague agrees with me that this rota is a mess.
I'm a feminist, me. I just can't park, can't cook and can't be trusted with a sewing machine.
`,
  ),
  lines(
    'lines-groups/plain-compliment',
    { labels: ['support'], direction: null },
    `
You speak so well on this, {name}, thank you.
Really articulate, and brave too, considering what those people shout at you!
You are one of the good ones. If only the rest of the council were like you we'd have a pool by now.
She's the first Black woman to chair it and she's the best they have had.
You've a wonderfully logical mind, {name}, and the committee needed it.
Mazel tov on the election, you are always so generous with your time.
Did not think anyone could make a spreadsheet funny, well done {name}.
You look so happy in the photos since you came out. So glad for you.
Thank you for going to the hearing in your chair and refusing to be put in the corner.
First Traveller in the chamber! Somebody else had to, nobody else did, and you filled in every form yourself.
You're a credit to this town, and goodness it needs one.
He's my imam and he's funny, honest and works hard, so I'm voting for him as school governor.
So glad you and your wife found {town}, you've made the street lovelier.
Bravo {name}, an Irishman who can make the Lords laugh before lunch.
Great speech. Nobody could have written it but you.
Fair play, I forgot my train for a whole minute there, I was listening to you. Take it as a compliment.
So eloquent! As a Pakistani woman of your mother's age I was in tears.
For a deaf kid in {town} like mine, seeing you sign the oath was everything.
`,
  ),
  lines(
    'lines-groups/to-one-person-twins',
    { labels: [], direction: null },
    `
Go back to where you came in {name}, the ticket desk is by the door
You'll never be finished, no matter how many times they extend the deadline.
Get back to us about the kitchen, and leave the hospital run to me.
What would a wheelchair user need in the new pool, do you think? We are asking before we build.
You're a bloke, {name}, so you would not have heard about this from your GP: women's heart attacks feel different.
Your religion is your own business and so is mine.
Why did you move from Israel, if you don't mind me asking, and was it for work
Does your husband let you do the barbecue, or is it like our house?
I vote red and she votes blue. We don't talk about it till the roast is carved.
She got that job at the third go, by interview, with forty applicants.
are you the one who got the library card scheme for the gypsy site? the kids there won't stop reading
Mixed race councillor here! {town} has come a long way since my dad's day.
Being gay is about the least interesting thing regarding {name}, said his brother in the wedding speech.
Paddy thinks he's a professor. He is one now, the letter came this morning!
You defend refugees in court, so could you tell us what the boat crossing rule actually says?
I looked at your surname and wondered if you are from the Cork side, my gran was one as well.
Can't even speak English properly before my second coffee, and I'm meant to be chairing this.
Women like you are why my daughter wants to go into surgery.
How can a Muslim parent ask about gelatine in the nasal flu spray? Is there a jab instead?
Trans patient here, {name}: the new surgery form has a box for me and I could have hugged the receptionist.
That dog understands more Welsh than the rest of my family and it has better manners.
A Chinese MP from {town}? My mum has already rung all her sisters.
Your accent makes me homesick. I've not heard proper Brummie for a year.
Don't lecture me about our flag, I've sewn four of them for the jubilee and I look like a pincushion.
`,
  ),
  lines(
    'lines-groups/pronouns-twins',
    { labels: [], direction: null },
    `
A Romanian family moved in next door. They're angels.
Two alpacas moved in next door. They're animals, and they still behave better than we do.
The new Muslim head has started at our school. I want someone like her for my kids.
Two men kissing on the bus. Made my day, what a send off.
There is a Traveller site planned behind the rec. They'll need water and a bus stop, and the plan shows neither.
Refugees in the church hall again tonight. Soup, and I held a baby while his mum ate.
Saw my first woman driving the number 9. God bless her, she waited for me.
Somali shop opened where the butcher was. Wouldn't you know it, they do the best flatbread.
My son's teacher is trans, apparently. He is far more bothered that she gives homework.
Got a Black manager now. He's brought in proper overtime and I would follow him anywhere.
Some Jewish charity has bought the old cinema. You know what that means, they'll be showing films again.
A lad with Down's is on the tills at the Co-op. They should give him a rise, his queue is always the longest and the happiest.
The Poles in the flat above had a party. I put on my coat and went up with a bottle.
Chinese students everywhere in {town} this term. They all look frozen and they all need somebody to tell them about layers.
The Irish are over for the races. Stock up the beer, they've won already by the sound of it.
Another hundred came over on {day}. None of them was under forty, it's the bowls final.
An Indian couple looked round the house opposite. I hope they love it, I want to live by nice people.
They've put an autistic girl in our Lily's class. It's noisy in there and she needs the quiet corner, could we find a few beanbags?
The pharmacist has gone and there's a woman in a hijab instead. She spotted a mistake in my prescription within a week.
Lesbians are moving in at 22 with a baby. That poor child, raised by Leeds fans.
Asylum seekers playing football on our pitch. Turned the lights on for them and lost six nil.
They opened a mosque where the carpet shop was. It's made the whole road smell of cardamom on a Friday.
Blind bloke on the train with a dog. We made room, and got our feet slept on to {town}.
My granddaughter has brought home a boy from Ghana. I told her, keep him, he's the only one who laughs at my jokes.
Rats moved in under the decking. They're vermin, I know, but one of them waves.
Another coach party of bankers next door. I'd put the whole lot of them back on it, they've drunk us dry.
`,
  ),
  lines(
    'lines-groups/question-twins',
    { labels: [], direction: null },
    `
Why are Muslims asked to answer for things done four thousand miles away?
Has a woman ever chaired this board? I looked, and no.
When will somebody find the Travellers a site with running water for good?
What exactly have Black soldiers got on the war memorial, apart from one line at the bottom?
Who let the geese near our kids?
Is there any Jewish deli that isn't shut on the one day I'm in {town}?
how many immigrants does it take to run a hospital? about one nurse in five, it turns out
Why should the disabled bay be the one that always has the skip on it?
Did God make the Irish sea rough or did the ferry company work at it?
Would you ask any other person which toilet they use before saying hello?
Am I the only one who wells up when two old women hold hands on the prom?
Do refugees get a bus pass while they wait for a decision?
Where do Poles in {town} buy their poppy seed, there used to be a van?
Honest question, are cats able to queue?
Which of the Roma musicians is playing first tonight, any idea?
Shouldn't we be asking why every single lift on the line is out on the same day?
Can't we just admit that cricketers are dull and be done with the politeness?
What's the point of keeping a form that long, when nobody will ever read it?
Ever noticed you never see a poor bookmaker, and ever wondered whose money that was?
Could a man go one week with these hot flushes without taking to his bed?
Why is it always Mondays, hmm? It's almost as if they're built for it.
My lad asked if a Muslim can be Father Christmas. What would you have said?
`,
  ),
  lines(
    'lines-groups/negation-twins',
    { labels: [], direction: null },
    `
No decent parking exists.
There has never been an honest estate agent in the history of the world
I have yet to meet an intelligent printer.
Not one refugee was late, not one was rude, and not one had a coat.
Gay people can be good parents, it's not complicated.
Show me a Black father in an advert before 1985. You can't.
Nobody I know was ever a Catholic, so what do I wear to a first communion?
Jews do not do Christmas, except that my husband does, and with a vengeance.
There isn't a trans person in my office who hasn't been asked to explain it twice a week.
Buses aren't slow, they just have no timetable at all.
Nothing good ever came out of that oven and nothing good ever will.
A kind landlord? No such animal, until I met Mr Hussain.
Disabled folk never asked for a discount, only for a door that opens.
A weather forecast is worth nothing on Orkney. It never has been.
Immigrants built half of this estate. My dad laid the bricks.
You won't find a quiet house on a Roma wedding day, don't bother looking, bring a plate.
No woman has ever been funnier than my nan with two sherries in her.
Cats aren't capable of love, it's only about the tuna.
not a single one of those boat trips has ever left on time
My lot will never be cup holders, not the best of them, not in a thousand years.
There is no goodness in that casserole, nor in its leftovers.
No one has ever been less than kind to me at that mosque, and I turn up in shorts.
`,
  ),
  lines(
    'lines-groups/opinion-twins',
    { labels: [], direction: null },
    `
I honestly think the world would be better without leaf blowers in it.
In my humble view women's football is better to watch in every department including the tackles.
imo gypsies and travellers should count separately in the census, they asked for it themselves
Personally I find musicals repulsive and I shall go on saying so.
I believe that Jews and Muslims light candles and fast in the same week this year, and I think that's rather lovely.
My opinion, for what it's worth, is that toddlers are drunks and need to be carried.
I reckon the Irish are the funniest people in Europe and I've met Scousers.
I feel physically sick when I see an escape room booked for a team day and I am entitled to my feelings.
It is my considered position, after forty years in the profession, that the overseas student simply works harder.
Just my two cents but students do not wash up.
I can't help it, I look at a refugee and I see my grandmother.
Unpopular opinion, disabled people should not have to be inspiring before breakfast.
I've always felt that my lesbian aunts were the only grown ups in the family.
Deep down I think we all know dogs are superior, we are just too polite to tell the cat.
If I'm honest I despise onions, all of them, from the shallot to the leek.
As a Christian I consider them my neighbours and I am glad my church marries gays.
I'm of the opinion that a nation that puts fruit on pizza deserves what it gets.
I do think that wasps are a lower form of life, sorry not sorry
Maybe it's me, but that brown carpet turns my stomach.
The way I see it you're English if you complain about the rain here.
`,
  ),
];
