import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt for immigrants, refugees, Travellers, Roma, Irish, Poles, disabled people, the old and Christians, and harmless messages about them. */
export const linesBelonging3: readonly Family[] = [
  lines(
    'lines-belonging/newcomers-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Immigrants are thieves.
    Refugee is just a posh word for scrounger
    Go back where you came from, all of you, every last one
    Fed up of foreigners full stop
    No asylum seeker ever brought anything but trouble.
    migrants only come here to rape n rob n get a free phone
    England for the English. The rest can swim.
    We were a happy people until they let the third world in by the back door, and what have we got for it? Filthy streets, strange smells and a queue for the dentist.
    Your ward is full of them because they come here to be ill
    FOREIGNERS OUT. SIMPLE. NO EXCEPTIONS NOT EVEN THE NICE ONES
    Fighting-age men, every one, with nothing in their heads but our daughters
    I don't care how long you've been here. Born in a stable doesn't make you a horse.
    An immigrant is a man who couldn't make his own country work and has come to break yours
    Who gave em houses? Who gave em teeth? Never done a stroke, won't do a stroke, look at them stood there in their free coats.
    why is it that wherever these ppl end up it turns into the dump they left
    They bring their diseases and their knives, and you bring them blankets. Fool.
    Afghans can't be civilised. We tried, I was there. Leave them to it.
    Ukrainians first were sweet and now see, lazy, proud, driving better cars than us. All the same these refugee.
    There's no room on this lifeboat for that sort of person
    Albanian. Says it all.
    Locals are decent, incomers are scum, that's what I've learned in twenty years of letting flats
    Syrians at the bus stop again, gawping. Makes my skin crawl.
    keep sending em home till there's none left to send
    "Doctors and engineers" they said lol. More like dossers and perverts.
    Their kids drag every classroom down, don't tell me otherwise, I sat on the governors
    I wish we'd never let one single foreigner through Dover
    Mass deportations now, citizens or not, papers or not, if the face doesn't fit then off
    Third generation and still foreign to me, always will be
    `,
  ),
  lines(
    'lines-belonging/newcomers-everyday',
    { labels: [], direction: null },
    `
    Immigrants are a quarter of our nurses and half my street.
    Refugee Week: poetry, football, dumplings
    Go back to where you came from, said my satnav, and it had a point
    Fed up of foreign roaming charges full stop
    Which asylum seekers may work while they wait? Hardly any. After a year, from a list of jobs, with permission.
    we were a happy caravan until they let the wasps in by the back door
    I don't care how long you've been here, if you've no ticket for the tombola you don't get the marrow
    The ward is full, and half of the people keeping it going came here from somewhere else to do it.
    Net migration fell by a third last year, says the ONS, and rents in {town} did not
    I think numbers should come down and I think that the people who came are my neighbours and are owed courtesy. Both.
    FOREIGNERS WELCOME. LOCALS WELCOME. DOGS WELCOME. NO HIGH HEELS ON THE NEW FLOOR
    why is it that wherever my uncle ends up it turns into a barbecue
    They bring their children and their certificates, and we lose the certificates in the post
    I served alongside Afghans. Two of them carried me. One's still waiting for his visa, if anyone at {body} is listening.
    Our Ukrainian guests are moving into their own flat and I've had to go and sit in the car and blow my nose.
    There's no room on this lifeboat for the tuba, says the skipper. RNLI band practice is off.
    Albanian grandma at the allotment has offered to prune my vines and I'm a bit scared of her
    Syrians at the bus stop taught me to play tawla. I am down eleven pounds.
    Doctors and engineers, bakers and barbers: portraits of refugees at the library till the 30th
    Their kids had no English in September and today did the whole assembly in rhyme. I sat on the governors' bench and sobbed.
    I wish we'd never let one single caravan of Brits park by the sea like that, said my Spanish landlady, and fair enough
    The deportation flight cost more per seat than a month in space and I'd like the minister to explain the sum.
    third generation irish, still burn in april
    first generation immigrant, last in the queue for the good biscuits
    Hotels are a bad way of housing anyone: bad for the town, dreadful for the kids in them, grand for the contractors
    my dad came over in the boot of a car and has paid tax here for 38 years, and now moans about the boats, love him
    Small boats figures out today: 9 per cent down on the year
    `,
  ),
  lines(
    'lines-belonging/travellers-irish-poles-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Gypsies are thieves, always have been.
    Lock your sheds, the pikeys are back
    never met a traveller who didnt rob someone
    Roma beggars, Roma pickpockets, Roma everything. Send the lot back to Romania.
    TINKERS TAKE EVERYTHING AND LEAVE A MATTRESS
    You wouldn't want one next door, I wouldn't want one next door, nobody wants one next door, so let's stop pretending it is a culture.
    A gypsy child learns to steal before it learns to walk and no school will undo that
    Typical Irish. Thick, drunk and sorry for themselves.
    Paddies will drink the compensation, mark my words
    How many Irishmen does it take? Too many, and there's always one more in the council.
    All the Poles do is undercut, sleep six to a room and pee in doorways
    polish go home we voted u out
    Romanian, therefore criminal. I'm a magistrate's clerk, I should know.
    They call themselves Travellers. When do they travel, then? Shame it's never far enough.
    the irish are bog people with wifi
    Nobody wants your dirty caravans, your dirty horses or your dirty kids here
    My late father used to say that God made the Irish number one, and there's a full stop after that, number twos they are
    Filthy breed of people, travellers. Can't read, won't wash, don't pay.
    I see the council wants a gypsy site. Put it in the sea.
    Eastern Europeans are a rough, grasping sort and they've lowered the whole tone of {town}
    Would you hire a Pole? Only if I'd nothing worth nicking.
    Welsh are sheep botherers and the Scots are leeches, the union's a charity for inferior peoples
    Lithuanians at number 8. That's the last straw. House is on the market.
    they nick dogs. ask anyone. gyppos nick dogs, its what they do
    `,
  ),
  lines(
    'lines-belonging/travellers-irish-poles-everyday',
    { labels: [], direction: null },
    `
    Gypsies, Roma and Travellers die ten years younger than the rest of us. That's what the report's about.
    Lock your sheds, the badgers are back
    never met a traveller who didnt own better china than the queen, my nan's wagon was a palace
    Roma children's choir at the minster, seven o'clock, bring a hanky
    Tinker was my great-grandfather's trade, tin pots and kettles, and it's on the census in a lovely hand
    You want them next door: the Docherty family, Travellers, first at my mum's with a shovel when it snowed
    A Gypsy child in my class rode to school on a piebald and I was sick with envy
    Typical Irish weather: four seasons and a funeral
    Paddy says he'll drink the trophy dry if they win the county final
    How many Irishmen does it take to win the Grand Slam? Twenty-three and a nation on its knees.
    The Poles of {town} flew Hurricanes, stayed on, opened bakeries. Every St Casimir's day I buy too many doughnuts.
    polish home made: my nan's recipe for beeswax and turpentine
    Romanian, therefore excellent at maths, says my friend Ioana, who's counting my change for me
    Would you hire a Pole? I'd hire the one I had again tomorrow, the tiling's art.
    Bog people with a wifi hotspot: the new Iron Age display is ace
    The unauthorised encampment on the rec was moved on by the court at noon. The council left them no water and no skip for nine days, which is where the mess came from.
    God made the Irish number one at funerals, three days of sandwiches and not a dry eye
    I see the council wants a Gypsy and Traveller site by the ring road. Objections close Friday; mine's about the drainage.
    Eastern European shop has the sour cherries in!!!
    The word Gypsy has a capital letter. So does Traveller. Signed, a Romany with a red pen.
    Welsh sheep, Scottish sheep, and a very confused collie
    Lithuanians at number 8 have built an igloo in the front garden, the postman's in it now
    Proud pikey, says the mug that my sister gave me. It's our word at our table, not yours at the bar.
    I was called a thick Paddy for my whole first term at university. I have the chair of engineering there now.
    `,
  ),
  lines(
    'lines-belonging/disabled-and-old-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Disabled people are a drain, somebody had to say it.
    Spastics on the council now. Wonderful.
    Cripples want everything for nothing
    autistic kids should be kept well away from normal ones
    What use is a deaf man on a jury? What use is a deaf man?
    Down's children ought never to have been born, their parents are selfish and we pay for it
    I can't look at them. The dribbling, the noises. Why do they have to bring them into restaurants?
    blue badge = lazy fat liar, every one
    The mentally ill are just weak people with a good doctor's letter
    Wheelchairs at the front again. They get the best seats, the best parking, and they contribute sweet nothing.
    ADHD isn't real, it's what stupid children of stupid people have
    Put simply a nation that breeds from its defectives is finished, and PIP is how we pay them to do it
    Retards are running the asylum
    NO ONE WITH SCHIZOPHRENIA SHOULD WALK THE STREETS
    In nature the weak are left behind. Just saying, re the disability budget.
    schools full of thick kids calling it dyslexia, they're not special they're dim
    Old people are a waste of oxygen and a house
    Boomers had it all and now won't have the decency to die
    Pensioners vote, moan and rot. Take the vote off them, they'll not be here to see the results.
    Over eighty? Then you've no right to a hospital bed, shift over for somebody that matters.
    old ppl stink and everyone knows it
    The lockdowns were wrong since the ones who died were old and no loss
    Blind, in charge of transport. It's like the start of a joke and he is the punchline, useless like all of them.
    Epileptics can't be trusted with children any more than they can with a car
    Mongs. Ward full of mongs. My taxes.
    `,
  ),
  lines(
    'lines-belonging/disabled-and-old-everyday',
    { labels: [], direction: null },
    `
    Disabled people are a fifth of voters, somebody had to say it to the candidates
    Scope used to be called the Spastics Society. It changed its name in 1994, after the playground had spoiled the word.
    Crip camp reunion!! we want ramps, rights and roasties
    autistic kids should have a quiet hour too, well done to the soft play
    What use is a hearing loop nobody's switched on? Ask any deaf man. Ask me. Louder.
    Down's syndrome and driving a steam engine: our Ben passed his guard's test today
    I can't look at them. The forms. Forty pages of PIP and a box for each knee.
    blue badge holder here, i don't owe you a limp
    The mentally ill aren't weak, and nor's the doctor who writes the letter. I've been both.
    Wheelchairs at the front, capes at the back, take your seats for the wizard school panto
    ADHD isn't real cake, says my son, it's not even an ingredient
    Put simply, a nation that makes a woman prove each year that her leg has not grown back has lost its marbles
    my brother has schizophrenia and walks these streets every day, mostly to feed the ducks
    In nature the weak are fed by the flock: cormorants, wolves, even vampire bats. Lovely thread.
    dyslexia screening is free for staff, ask at hr, i was 43 when i found out i'm not thick
    Old people are a mine of gossip and a houseful of cake
    Boomers had it all: rickets, outside lavs and the three-day week. Love from a boomer.
    Pensioners vote, moan and dance. Tea dance, town hall, Wednesday.
    Over eighty? Then you've a right to the spring booster, ring {place}
    old leather armchairs stink and everyone knows it and i'd die before i'd bin mine
    The lockdown deaths in care homes were a disgrace. They were old and they were every one of them somebody's.
    Blind, and in charge of the transport committee, and at last the buses talk
    Epilepsy and the school trip: how we made it work
    Eugenics society meets, {town}, 1931: the minutes are in our archive and make for grim reading
    I'm disabled, I'm not inspiring, I was buying milk.
    `,
  ),
  lines(
    'lines-belonging/christians-despised',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Christians are all paedos and hypocrites.
    Catholics breed like mad and think like sheep
    thick bible bashers should be banned from having kids
    Can't abide a Christian. Sanctimonious, stupid, cruel, the lot of them.
    Feed the God squad to the lions, at least the Romans had some taste
    Fenians in Parliament. What next.
    NO CATHOLICS IN OUR STREET NOW OR EVER
    Proddies are bitter bigots from the cradle
    Anyone who believes in a sky fairy's mentally defective and shouldn't be let near patients
    Evangelicals? A people too dim to be left in charge of a hamster.
    Never trust a Jehovah's Witness or any other cult trash that comes up your path
    Mormons, Sikhs, Hindus, don't care which, religious people are an inferior type of human
    Hindus worship cows because they've cows' brains
    Every Sikh I know is a show-off and a drunk, it's how they are
    Atheists have no morals, they're hollow to a man, I would never let one teach
    You're a Christian so we know you'll be touching up the choir. All of you do.
    `,
  ),
  lines(
    'lines-belonging/christians-everyday',
    { labels: [], direction: null },
    `
    Christians are all late today, the clocks went back and the vicar forgot
    Catholics, Methodists and two Quakers walk into a food bank. No joke, it's the rota.
    thick bible, small print, big magnifying glass, happy gran
    Can't abide the new hymn book. Can't find the tunes. Will be at the front as usual.
    Daniel in the lions' den: Sunday school has made the lions out of mop heads
    Fenian Street is shut for resurfacing till Thursday
    ALL CATHOLICS IN OUR STREET INVITED AND EVERYONE ELSE AND THE DOG
    The Church hid what its priests had done and moved them on. I'm a Catholic, and I want every file opened.
    I'm an atheist and I was married by a chaplain, nursed by nuns and beaten at snooker by a Baptist
    Evangelical about compost, me
    Jehovah's Witness lady came up my path, saw I was poorly, and came back with soup. No leaflet.
    Diwali, Advent and Bandi Chhor in the same fortnight so the hall is all candles
    Hindus and the cow: what the Vedas say. Evening class, {month}.
    Every Sikh I know is up at five making chapatis for four hundred people
    Bishops in the Lords should go. It's an absurd arrangement, and plenty of Christians think so too.
    Nobody should be hated for going to church, or for not going, or for falling asleep in it
    `,
  ),
];
