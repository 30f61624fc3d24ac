import type { Family } from '../family.ts';
import { lines } from './lines.ts';

export const linesGroups6: readonly Family[] = [
  lines(
    'lines-groups/public-life',
    { labels: ['identity-hate'], direction: 'subject' },
    `
Being lectured about British values by a woman called {name} with a name nobody can spell. Do one, back to Lahore.
We asked for a doctor and the trust sends us a diversity leaflet with legs.
She cries, she flaps, she has kids. That's a woman for you, not a minister.
It's sweet that they let people with your condition stand for council. Who holds the crayon?
With you it's never Britain first, is it, it's always Mecca.
As a Jew you'd know all about profiting from a crisis
No one voted for your sort {name}, they voted and you were what was left after the quotas.
I note that the honourable lady is of immigrant stock. One expects a certain looseness with the truth.
Your wife looks like a man, well so do you, that's lesbians for you
Keep your hairy hands off women's rights, mister. Yes, mister.
Sit down love, the grown ups are talking, and by grown ups I mean men.
Of course you oppose the deportations. You'd be on the first plane and good riddance to brown rubbish.
you got rejected by ur own country so now u come n run ours lol go home curry muncher
How many wives has he got at home, this new Muslim mayor? Bet they all vote twice. It's what they do.
Not one of your ancestors is in our churchyard. You will never belong in {town} and nor will your brood.
Look at her, hormones everywhere. Change of life and she thinks she can change the country.
Gay, Green and gormless. The first explains the other two.
I don't take advice on family from a homosexual.
Your stammer is embarrassing {name}, get a normal person to speak for normal people.
When he says community he means his own tribe, they look after each other like that, Pakistanis, nobody else gets a look in.
You're only a professor because they needed a black one for the brochure.
Your lot can't even run Nigeria and you want to run our hospital?
What are your pronouns today, was and were? One can dream. Freak.
{name} has all the charm of her people, which is to say hide your wallet, here comes the gypsy queen.
Barren lefty cat lady. A woman without children has no stake in this and no business with a vote.
Our MP says she's proud of her Irish roots. Well she would, wouldn't she, thick is a root vegetable.
Resign and let somebody with four working limbs do it.
You'd be a good cleaner, {name}. Polish are good at that. Leave policy to people who were born with a brain.
Not surprised you're late, that's African time, your whole race lives by it.
No headscarf should ever be seen behind a doctor's desk. Take it off or take yourself off to Kabul.
`,
  ),
  lines(
    'lines-groups/public-life-criticism',
    { labels: ['criticism'], direction: null },
    `
Being lectured about British values by a minister who could not name the values. Do better, {name}.
We asked for a doctor and the trust sent us a leaflet about doctors.
She dodged, she delayed, she blamed the officers. That's not what I call a minister.
It's a pity the council has no disabled members, because your access plan has no access in it.
With you it's never the ward first, is it, it's always the party.
As a Jewish constituent I found your statement on the march mealy mouthed and I'd like a proper answer.
No one voted for that policy {name}, it wasn't in the manifesto and you know it.
I note that the honourable lady has changed her figures twice. One expects a correction.
Your speech was about lesbians and you didn't ask one of us.
Keep your hands off the women's centre budget, minister. All of it.
Sit down with the nurses, the grown ups are waiting, and by grown ups I mean both of you.
You opposed the deportations last year and voted for them on {day}. Which is it?
The new mayor, whom I voted for as a fellow Muslim, has broken his promise about the buses and I'm disappointed.
Not one of your surgeries has been held in {town} this year. You can't represent what you never visit.
Look at her record on menopause care: two promises, no clinic. I expected more of a woman who campaigned on it.
A Green who votes for a bypass. One of those explains the other not at all.
I won't take advice on family policy from a party that froze child benefit.
Your slides were too small and you spoke too fast, {name}, half of us with hearing aids were lost.
When he says community he means his own ward, and the other five wards would like a bin collection.
You're a fine professor and that was a poor paper. The controls were missing.
Your department can't even run its own switchboard and you want to run our hospital?
I'm gay and I thought your Pride message was a box ticked. Where were you on the clinic cuts?
{name}'s plan for the Traveller site has no drainage and no school places, so I shall be objecting.
A minister without a target has no business with a press release.
Our MP says she's proud of her Irish roots. So am I of mine, and I still want to know how she voted.
You talk of refugees as a cost, never as people who could start work tomorrow. Lift the ban.
Resign from one of the two jobs and let somebody with the time do it.
You'd make a good opponent, {name}, if you read the bill. Leave the slogans to the bus.
Not surprised you're late with the accounts, the whole board is every year.
No patient should ever be seen in a corridor. Fix it, or let someone else try.
The women's health strategy is thin, and it was thin when a man wrote it too.
As a Black doctor I am fed up of your listening exercises. You've listened since 2016.
`,
  ),
  lines(
    'lines-groups/insult-without-identity',
    { labels: ['insult'], direction: 'subject' },
    `
You are a pompous idiot, {name}, and your mum would be ashamed of that tie.
What a useless councillor, couldn't organise a queue at a bus stop
She's thick as a plank and twice as wooden
Shut up you boring clown, nobody asked for your thread about hedgehogs
Honestly the dimmest MP this town has ever had, and there was one who got lost in his own car park.
you muppet, read the report before you tweet about it
He is a smug, oily little toad in a good coat.
I've met brighter potatoes than our beloved mayor.
You're pathetic {name}. Snivelling, dithering, pathetic.
Dopey cow left the mic on. Again.
You absolute coward, hiding behind your press officer.
Brain of a gnat, hide of a rhino, that's our {role}.
Everyone at the hustings thought you were an arse, and those were your friends.
{name} is a nasty piece of work who bullies interns.
The man's a buffoon and the hair isn't helping.
What a moron. He's voted against his own amendment.
`,
  ),
  lines(
    'lines-groups/solidarity',
    { labels: ['support'], direction: null },
    `
Standing with you {name}, as a Muslim, as a mum and as someone who also can't park.
Thank you for speaking up for trans patients when it would have been easier not to.
Don't let them drive you out. You're from {town} and you belong in {town}.
Your speech about growing up Traveller had my whole staff room in silence. Keep going.
To the only woman on that panel: you wiped the floor with them.
I'm gay, I'm seventy four, and I never thought I would hear that said in Parliament. Bless you, {name}.
As a wheelchair user I've waited my whole life for a councillor who measures the door first. Thank you.
So proud that our new Black head teacher is you.
Shalom {name}, the whole shul is behind you, even those who vote the other way.
Ignore the noise. This old Irish nurse thinks you're a star.
Well done for calling out hate against refugees in front of that room.
We Poles in {town} won't forget that you came to the vigil.
Ramadan mubarak, {name}, and thanks for doing the food bank shift on an empty stomach.
My autistic daughter wrote you a letter and you wrote two pages back. There are no words.
You and your wife were lovely to my mum at the clinic. Good luck with the baby!
I disagree with you on nearly everything and I'm sickened by what you get for your name and your faith. Stay safe.
`,
  ),
  lines(
    'lines-groups/teen-and-rushed',
    { labels: ['identity-hate'], direction: 'other' },
    `
nah why is it always the romanian kids nicking stuff they r such tramps all of them
ew ur sat next to the gay kid u'll catch it
girls cant do physics its science lol go bake
bruv the travellers r back hide ya bikes they r born robbers
cant believe sir is trans thats rank should be illegal
miss is well jewish wont even give us a biscuit haha they r all tight
that special needs lot get to leave early, retards get everything
the somali boys stink why do they even let them do pe
not letting a paki cook my food sorry
lads lads lads lets tell the poles to swim home
all the african kids look like burnt toast im crying 😭
ugh muslim girls think they r better than us just cos of a tea towel
two mums?? grim. that kids gonna be so messed up by dykes
irish people r just english people with no brain init
they put an asylum kid in our form n i aint sharing a lab stool with some dirty illegal
chinese lad got 100% again, robots, no soul that lot
black girl for head girl?? yeah cos they need the colour lol not on merit never is with them
`,
  ),
  lines(
    'lines-groups/teen-twins',
    { labels: [], direction: null },
    `
nah why is it always the year nines nicking my charger they r such gremlins
omg im sat next to the gay kid and hes the funniest person ive ever met we r getting detention
girls CAN do physics its science lol we beat the boys 14 to 3
bruv the travellers r back at the horse fair hide ya carrots them ponies r bold
cant believe sir is leaving thats rank should be illegal
miss is jewish n she brought in honey cake for new year 10/10
that special needs lot r my mates so watch it
the somali boys are unreal at pe why do they even let us play them
my mate aisha's dad cooked my tea and im never going home sorry
lads lads lads my polish cousins r here n they can drink
all the toast was burnt im crying 😭 food tech is cursed
muslim girls football is thurs after school btw anyone can come, hijabs fine
how do u sign happy birthday, theres a deaf girl in my form n its friday
two mums here. its fine. they both shout
irish dancing is just running with no arms init and its SO hard
they put a new kid in our form from sudan n he shared his lab stool with me cos mine broke
chinese lad got 100% again n taught me how to do the last one
black girl for head girl!! yeah cos amara earned it, she ran the whole food drive
`,
  ),
  lines(
    'lines-groups/older-and-pompous',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
One does not wish to be unkind, but the negro was never suited to the bench.
In my day we called a spade a spade and kept homosexuals out of the common room.
I served east of Suez for six years and can assure you that the Arab respects only the stick.
It is a biological commonplace that the female is unfit for high office, and I am astonished that one has to repeat it.
The Hebrew has many talents and every one of them is for sale.
I should be loath to see a Mohammedan on the parish council, they are not, au fond, people of their word.
A mongol child was brought to the flower festival. One felt that it ought to have been left at home, out of sight.
My late husband always said that tinkers should be horsewhipped back to wherever it is they breed.
Sir, the Irishman remains what he was in 1847: indolent, fertile and fond of a grievance.
The Pole is a serf by temperament and does very well so long as one doesn't let him sit.
The lame and the halt were once content with charity. Now they have rights, and one can't move for the whining brutes.
`,
  ),
  lines(
    'lines-groups/older-twins',
    { labels: [], direction: null },
    `
One does not wish to be unkind, but the soprano was never suited to the part.
In my day homosexuals were kept out of the common room, and we lost the best classicist in the college by it. I was a coward and said nothing.
I served east of Suez for six years and can assure you that my Arabic is still good enough to order lunch.
It is a biological commonplace that the female of the species lives longer, and I am astonished that one has to repeat it to an insurer.
My Hebrew has many gaps and the rabbi is patient with every one of them.
I should be glad to see Mr Rahman on the parish council, he is, au fond, the only one of us who reads the minutes.
A child with Down's syndrome sang at the flower festival. One felt that it ought to have gone on all afternoon.
My late husband always said that tinkers mended a kettle better than any shop, and he wept when the last of them left.
Sir, the Irishman who reseated my chairs is retiring: does any reader know of another?
It is not snobbery, madam, it's drainage. One doesn't put a carthorse on a wet pitch, and one doesn't hold the fête there.
My Polish carer is a chess player by temperament and does very well so long as one doesn't let her take back a move.
They tell me the curate is what's called transgender. I tell them I shall take communion from anybody who can be heard at the back.
Refugees lived in our attic in my mother's time. These came last week and are simply cold, with no mobile telephones.
The lame and the halt, my own knees among them, were once content with charity. Now we have rights, and about time.
`,
  ),
  lines(
    'lines-groups/dehumanised-and-expelled',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
You're not a woman, you're a thing, {name}
Crawl back under the rock with the rest of your Muslim vermin.
She is a mongrel and should not be allowed to speak in an English chamber.
Filthy gypsy rat, back to your nest
You people are lice in our hair and we'll be combing you out.
Look at you, a trained monkey reading out what they gave you. Send it back to the jungle.
A parasite like all Jews, feeding on {town}.
Half a person in half a chair. You're scrap, {name}.
You refugee scum are sewage that the tide left.
Gay, and therefore an animal, and animals don't get to teach.
`,
  ),
  lines(
    'lines-groups/compared-other',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
Nobody likes to say it but the wheelchair brigade are the rudest, most entitled leeches in the country.
The Human Rights Act should apply to humans, not to gypsies.
There should be a curfew for Roma, off the streets by six like dogs on a lead.
They're a disease, Islam and everyone in it.
TB is back, measles is back, leprosy next. Thank the migrants, walking germs.
A Romanian family moved in next door. They're animals.
My son's teacher is trans, apparently. It should be kept in a cage.
A lad with Down's is on the tills at the Co-op. They shouldn't let those things handle money.
The Irish are over for the races. Lock up the beer, they've no more control than beasts.
Blind bloke on the train with a dog. Why do we have to make room for his sort? Useless mouths.
My granddaughter has brought home a boy from Ghana. I told her, dogs don't marry cats, and he's no better than one.
A kind Arab? No such animal.
imo gypsies shouldn't count as people for the census
I do think that travellers are a lower form of life, sorry not sorry
The way I see it you're born English or you are a parasite.
chin ese ppl eat v3rmin and r v3rmin
arabz r pigz an alwayz will b
All ☪️ are 🐀
Black players miss, same as always 🐒🐒🐒
The ♿ lot get everything for nothing 🖕 parasites
Boats full of 🪳🪳🪳 again at Dover
Here come the 🍌 throwers' favourites, monkeys the lot of em
👩‍🦽🚮
🇵🇰 = 🐕 sorry to dogs
🦍 on the front bench now, they'll put any African in a suit
I'm glad the asylum seekers were moved, they're beasts.
I'd trust a snake before I'd trust an Afghan.
How can anybody love a thing like that, half man and half woman?
Ring your councillor and say no to the home for the backward, our house prices come before those creatures.
They put a ramp in at the chapel, forty grand, for one lump who can't even follow the sermon. Praise be.
Went to see the women's team. Like watching cows on ice, they ought to be indoors cooking.
Give me ten dogs over one Pakistani.
Muslims, moles and mould: three things you can't get rid of once they're in.
Teaching an African to read is like putting a hat on a goat.
There's damp, there's dry rot, and then there's Travellers.
They are to England what woodworm is to a chair. Asians, I mean, before anybody asks.
Between a Muslim and a mad dog, I'd at least know what the dog wanted.
Dirt floats. That's why the Channel is full of refugees.
why r deaf ppl so weird tho, they sound like seals
It is not prejudice, madam, it's stockbreeding. One doesn't put a carthorse to a thoroughbred, and one doesn't have coloureds in the family.
They tell me the curate is what's called transgendered. I tell them I shall take communion from the reserve sacrament sooner than from that thing's hands.
Refugees were a better class in my mother's time. These are simply vermin with mobile telephones.
`,
  ),
  lines(
    'lines-groups/compared-subject',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject', heldBack: true },
    `
Ape. Go and swing somewhere else, {name}.
That dog understands more than the deaf woman on your council and it has better speech.
You can hear it in her voice, foreign, always foreign, like a fly in the room.
I'm told I should say she. I say it. It has an Adam's apple.
`,
  ),
  lines(
    'lines-groups/fire-other',
    { labels: ['identity-hate', 'threat'], direction: 'other', heldBack: true },
    `
s3nd th3 albanians b4ck in b0x3s
🕌🔥 is the only way
🐷 for the mosque door this {day}, who's in? They'll hate it 😂
`,
  ),
];
