import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Faith schools, flags, phone-ins, allotments, choirs, pharmacies, ceilidhs, non-binary people, single mothers, the young, deaf and blind people: hate in few words and many, beside harmless twins. */
export const linesOutsiders6: readonly Family[] = [
  lines(
    'lines-outsiders/phone-in-callers-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    First-time caller. The Muslims have got to be told no for once, by somebody with a belt.
    Hello there, long-time listener, I'm ringing about Ukrainians, lovely at first weren't they, like a stray
    Morning. I think the mistake was Windrush and I think we all know it was.
    I've nowt against blacks I just think they're better off being black somewhere they've more of it
    May I say, as a pensioner, that homosexual acts turn the stomach of every normal man and the BBC ought to say so on the hour
    On the subject of knives: dads. On the subject of dads: Jamaicans.
    I'm a Christian and God drew borders with oceans. What's a dinghy but a sin?
    You cut off the last fella for telling the truth about Pakistanis, are you going to cut me off
    Two points, presenter. One, Jews. Two, see point one.
    My question for the panel is how low do we let the nation's blood sink
    `,
  ),
  lines(
    'lines-outsiders/phone-in-callers-fair',
    { labels: [], direction: null },
    `
    First-time caller. The Muslims on my ward round have just brought in forty boxes of dates, can you play something for them?
    Hello there, long-time listener, I'm ringing about our Ukrainians, they've found a flat, we're bereft
    Morning. My mum came on the Windrush and I think the mistake was the weather, she said so every day
    I'm Black, I'm a farmer in Herefordshire, yes I am used to the look, it's usually followed by tea
    Take me off speaker. It's about the Irish in the pub. They've won the meat raffle again
    May I say, as a homosexual pensioner, that the 14 bus is a disgrace
    On the subject of knives: youth clubs. On the subject of youth clubs: ours shut, and the Jamaican pastor opened his hall.
    I'm a Christian and I can't square the Rwanda scheme with Leviticus. My brother's a Christian and he can.
    You cut off the last fella just as he got to the Pakistani mango season
    Two points, presenter. One, Jewish Book Week is online. Two, I'm in it.
    My question for the panel is how low must net migration go before you'd fund the training places instead?
    `,
  ),
  lines(
    'lines-outsiders/flag-lamp-post-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    The flags are up so that some people get the message: not yours, never was, pack
    If a red cross upsets you, Ahmed, the airport's signposted
    Paint the roundabout, they hate roundabouts, no camels
    One flag for the English, and for the rest of you the luggage carousel
    my flag doesn't have a crescent, a star, a rainbow or a begging bowl on it
    Put one outside the hostel so they see it first thing. See how long they smile.
    A Palestinian flag's a tea towel for savages
    Progress flag: fifteen colours of sick
    They'll fly any rag for the gays and none for Nelson, because the gays have had the council's trousers down for years
    We're marking our territory. A fox knows what that means even if a Sudanese doesn't
    `,
  ),
  lines(
    'lines-outsiders/flag-lamp-post-fair',
    { labels: [], direction: null },
    `
    The flags are up for the women's final and Ahmed's the one with the ladder
    If a red cross upset me I'd not have joined the Red Cross, Sudan 1998, long story
    Painting the roundabout is the highways department's job, whoever's cross it is. That's all the council said.
    One flag for the English, one for the Welsh, one for the dog, it's a mixed marriage
    my flag's got a crescent and a star and a chilli sauce stain, Turkey 3 Georgia 1
    St George was Palestinian or Turkish or thereabouts, the vicar does this sermon each April
    Progress flag's shrunk in the wash, could the LGBT committee please read labels
    I find flags on every lamp post a bit much and I'd find it a bit much in Paris or Lahore
    Hostel lads hung a St George's cross out beside the Eritrean one on Saturday and got a cheer from the fish van
    They'll fly the Pride flag in June, the Armed Forces one after, and Nelson's signal in October. There's a spreadsheet.
    `,
  ),
  lines(
    'lines-outsiders/non-binary-they-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    They? How many of you are in there
    Pick a lavatory and stop wasting the nation's patience, sonny or missus
    Mx. Is that short for mixed up
    You aren't beyond the binary you're below the average
    There's lad, there's lass, and there's attention seeking. Guess where I'd file thee
    What's under the dungarees? That's what you are. Everything else is a badge.
    A they-them in charge of rivers. No wonder they're full of it
    Go and stand in the rain till you remember what you were born
    `,
  ),
  lines(
    'lines-outsiders/non-binary-they-fair',
    { labels: [], direction: null },
    `
    They? Oh, you mean Alex, they're on lates this week, try the sluice
    Pick a lavatory, any lavatory, none of them flush, it's a Grade II listed town hall
    Mx has been on the bank's forms since 2016 and it took me until now to tick it
    You're non-binary and I'm non-driving, between us we'll need a very clear map
    There's lad, there's lass, there's our Robin who's neither, and there's the last pork pie. Guess who got it
    What's under the dungarees? Thermals. Two pairs. It's February and they're planting willows.
    Grammar question from a retired English teacher: 'they is' or 'they are' for one person? I've always taught are, and Chaucer's with me.
    I'm not persuaded we need a third marker on passports, and I'd want non-binary people treated well at every border there is
    A they-them in charge of rivers, at last someone who answers emails about sewage
    Nonbinary ceilidh: larks on the left, robins on the right, nobody lost an eye
    Bearded, skirted, up a ladder fixing the chapel gutter: Sam, our churchwarden, they're a gem
    `,
  ),
  lines(
    'lines-outsiders/single-mothers-young-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Girls from the estate get pregnant the way others get a library card
    Single mums aren't families. They're broken crockery with a buggy
    Women past forty want sorting into useful and not, and there'd be a short line at useful
    a barren woman's got no stake in the future and no business legislating for it
    Menopause on the shop floor, menopause in cabinet, can't a country run without somebody weeping over a fan
    Childless cat ladies run the quangos and it shows, dried up and spiteful as a sex
    Young men are the sad sex now, spotty, useless, all of them one bad day off a manifesto. Pen them up
    `,
  ),
  lines(
    'lines-outsiders/single-mothers-young-fair',
    { labels: [], direction: null },
    `
    Girls from the estate have queued since six for the library's prom dress rail
    Single mum, three jobs, one buggy with a wheel that sings
    Gen Z poured me a pint with the instructions in their heads and called me king
    Women past forty, the choir needs altos, no auditions, cackling encouraged
    a childless woman on the education committee asked the only question about nappies all night
    Menopause café on the shop floor on Thursdays, fans provided, weeping optional
    Mother of five here. No, not a record, yes, I know what causes it, no, they're not all his, thank you vicar
    Kids off the scheme have raised nine hundred quid for the dogs' home
    Childless cat lady, retired quango chair, available for cat chat
    Young men are dying of silence in this county and the Men's Shed is open three nights. Bring him.
    The two-parent family does best on the averages, I believe, and I say so as a lone parent who'd have liked the help
    `,
  ),
  lines(
    'lines-outsiders/choir-black-gospel-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Gospel choir at evensong. They'll be swinging off the rood screen next
    Rhythm they have. Pitch, Bach and punctuality are for other peoples
    Heathens six generations back and now they shout at God in our nave
    I asked the Black alto to sing less from the hips. It's a cathedral and not a coconut stall.
    the dean went diverse and the descant went native
    Nobody booked a minstrel show
    Colour by all means, but couldn't they stand at the back where it doesn't catch the light?
    A Korean at the organ plays like a sewing machine. No soul in any of them
    you never see them at matins only where there's clapping and a free lunch
    `,
  ),
  lines(
    'lines-outsiders/choir-black-gospel-fair',
    { labels: [], direction: null },
    `
    Gospel choir at evensong, and the rood screen shook, and so did the dean
    Rhythm we have, pitch we're working on, punctuality talk to the tenors. Black alto, south London, reporting in
    Six generations Methodist in Ghana and my nan can out-Wesley anyone in this nave
    I asked our Nigerian bass to sing less and I regret it, the whole piece fell through the floor
    the dean went to Kingston and the descants came back with him
    Nobody booked the steel band, they came anyway, best wedding we've had
    Korean organ scholar did the Widor at such a lick the verger applauded with his keys
    you never see me at matins but where there's clapping and a jollof lunch I'm front row
    Isn't it time the hymn book had more than two tunes from Africa? I put it to the committee and was given biscuits
    `,
  ),
  lines(
    'lines-outsiders/pharmacy-vaccine-conspiracy-jew-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Ask who patented the jab, who owns the press and who married whom. There's a star at the middle of that web, six points on it.
    Bat soup people broke it and Jew bankers billed us to mend it
    Pharma's run by a cousinhood, always has been, bagels at every board
    It's no accident which nation got its needles first, the chosen ones choose themselves
    Gypsies spread the measles, they always do, filth doesn't vaccinate
    Globalist gold in the mobile clinic, six-pointed gold, can smell the brimstone
    the Muslims won't take it, they want the old hospitals full so the minarets can have the land
    It was Africans and their monkeys gave us the last one and gays passed it round
    The moneylenders' nurse comes Tuesday, he he he
    `,
  ),
  lines(
    'lines-outsiders/pharmacy-vaccine-fair',
    { labels: [], direction: null },
    `
    Ask who patented the jab: two Turkish-German doctors at one kitchen table, I love that story
    Bat survey's finished, Chinese takeaway can have its flue, the bankers have lent for it
    Pharmacy's run by three Jewish cousins from Crumpsall, bagels on Sundays, flu jabs from the 4th
    It's no accident the Bangladeshi uptake rose, we put the clinic in the mosque and the imam went first
    My Chinese landlady wore a mask on the bus in January 2020, got shouted at, and was right
    Measles clinic on the Traveller site went well, forty-one children, one runaway pony
    Big pharma profits deserve a windfall tax in my book, no conspiracy needed, it's in the annual report
    the Muslim doctors' network did a Q and A in Urdu and Sylheti and nobody left till ten
    Mpox jab for gay and bi men at the sauna on Wednesday, towel optional, brings back memories of 1987 and all those we lost
    Nurse comes on Tuesday, she's called Ruth Levy and she doesn't hurt
    `,
  ),
  lines(
    'lines-outsiders/sport-trans-policy-fair',
    { labels: ['criticism'], direction: null },
    `
    Your federation took six years to write a page on trans athletes and it's still unclear on under-16s. Poor work.
    {name} voted to shut the women's refuge and then tweeted about women's safety. I won't forget that.
    You called the gender clinic report settled when it isn't, and trans patients on the list deserved better from you
    The mosque consultation closed during Ramadan, minister. Who thought of that?
    You said the Traveller transit site was full. I drove past. It's empty. Answer the question.
    Not good enough, councillor: the interpreter was cancelled and eleven deaf residents sat through it
    I reject your immigration white paper line by line: the fees, the care ban, the waiting time
    As a Jewish member I thought your statement mealy-mouthed. Two lines, no apology, posted at midnight.
    As a Muslim member I felt the same of your last one. Write better statements.
    You can't praise the Windrush generation in June and lose their papers again by September
    You put 'inclusive' on the leaflet and held it up two flights of stairs, {name}. Come on.
    Your sums on student visas are wrong and every university in the region has told you so
    `,
  ),
  lines(
    'lines-outsiders/ceilidh-english-incomers-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    White settlers with labradors, that's all the English are, clear them off the glen
    Saxon scum on the crofts and the bairns talking like Peppa Pig
    the sassenach smiles, takes, and complains about the midges, it's bred in him
    An English accent in a Welsh shop should be charged double and served last
    I never met an Englishman I'd cross a bog for and I've met them all
    French farmers, idle, filthy and striking. It's a nation of garlic-breath cowards
    Yanks: loud, fat, armed, thick. Nothing else to report about the species
    Russians have no souls, only bladders
    `,
  ),
  lines(
    'lines-outsiders/ceilidh-english-incomers-fair',
    { labels: [], direction: null },
    `
    White settlers, they called us in the glen in 1991, and now they call us the band
    Saxon graves found under the croft, and the archaeologist's from Ghent
    the sassenach next door has joined the lifeboat, learned the Gaelic for porridge and been forgiven his labradors
    Holiday homes should pay triple council tax, English-owned or Edinburgh-owned, it's the empty windows I mind
    An English accent in a Welsh shop: we said bore da, badly, and were given extra Welsh cakes
    I never met an Englishman could do Strip the Willow sober
    Germans on the beach again, they've built a castle with a drawbridge and our kids have defected
    French farmers are striking, good on them, I might if I'd a tractor
    Yanks at the B and B, loud, generous, asked for a duvet for the dog
    Russian choir in exile, church of St Luke, they sang till the candles went out
    Are incomers welcome at the shinty club? We've a lad of ten, from Swindon, fast
    `,
  ),
  lines(
    'lines-outsiders/deaf-blind-subject-hate',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Blind leading the stupid, and you've the white stick
    Deaf and daft, what a double bill
    Get somebody with a face to read the news
    Why should I be governed by half a man in a chair
    I looked at your harelip through the whole interview, couldn't tell you a word you said, nor would I want to
    Tourette's is a marvellous excuse. I'd have you in a muzzle.
    You people want a ramp to everything except work
    With that arm you ought to be on a pier, not a platform
    A guide dog with a job, dragging a thing without one. That's you
    epileptics shouldn't be near children, {name}, you're a fright show waiting to start
    If I'd been born like you I'd have the manners to stay in
    `,
  ),
  lines(
    'lines-outsiders/deaf-blind-fair',
    { labels: [], direction: null, heldBack: true },
    `
    Blind leading the blind, up Helvellyn, on tandem ropes, best day of my life
    Deaf and Welsh, a double act, I lip-read in two languages and get it wrong in both
    Get somebody who signs to read the regional news, it's 2026
    The man in the chair governs our bowls club with an iron hand and a cushion
    I've a cleft lip and a face for radio, so I went on the telly
    My Tourette's called the bishop a teapot. The bishop was delighted.
    You want a ramp to the polling station? Ring this number before noon and Derek brings it in his van.
    With one arm I can't clap at your concerts so I shall go on shouting
    Guide dog retires on Friday, the surgery's doing him a card with paw prints
    epilepsy awareness at school: Year 6 now know more first aid than the head does
    Is audio description on for the panto matinee? My wife is blind and likes to boo at the right time
    `,
  ),
  lines(
    'lines-outsiders/seaside-rastafari-buddhist-pagan-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Rastas: a religion for people who can't find a comb or a shift
    Pagans in the library, and we used to know what to do with those
    Buddhists smile because there's nothing behind it
    Hare Krishnas and Sikhs giving food away, well, what's in it, and what do they want for it? Nobody brown gives owt for nowt
    Atheists have no more morals than a gull
    Zoroastrians, Jains, Baha'i, the alphabet of nonsense. Deport by letter.
    It's all idols and armpits down that end of the front now
    Ethiopian Christians, so they say. I expect they worship a tyre
    `,
  ),
  lines(
    'lines-outsiders/seaside-rastafari-fair',
    { labels: [], direction: null },
    `
    Rasta on the pier does the best ital stew and mends deckchairs
    Pagans in the library, Tuesday, equinox poems, there's parking
    Buddhists have bought the old Liberal club, very quiet, which is a change
    Hare Krishnas and Sikhs on the seafront giving food away side by side, I went twice
    Atheist and gull-lover, funeral celebrant, reasonable rates
    Zoroastrian new year falls on the Thursday, my dentist has explained haft-sin to me while I couldn't reply
    a coven of lesbians with crystals has bought the tearoom, their words, their sign, fabulous scones
    Should councils open with prayers? I'd say a minute's silence serves pagan, Parsi and Presbyterian.
    Ethiopian Christians processed along the front at Timkat in white, in sleet, singing
    `,
  ),
];
