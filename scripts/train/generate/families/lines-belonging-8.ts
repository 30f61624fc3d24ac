import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless throughout but for the last pair: things hated, clubs and trades grumbled at, institutions criticised, own words reclaimed, love in strong words. */
export const linesBelonging8: readonly Family[] = [
  lines(
    'lines-belonging/things-loathed',
    { labels: [], direction: null },
    `
    I hate Mondays.
    Coriander is an abomination
    loathe self checkouts with every bone
    Wasps serve no purpose and I'd see them all gone.
    there is no such thing as a good caravan kettle
    I detest them. All of them. Leaf blowers.
    Ban the lot: balloons, lanterns, glitter, ring lights
    My hatred of the off-side rule's older than my children
    Get rid of every last one of those scooters on the pavement
    Nothing good ever came out of a multipack
    BURN IT. BURN THE SPREADSHEET. BURN THE MACRO
    Horrible little creatures, clothes moths. No remorse.
    Send them back! Wrong size, wrong colour, and one leg longer than the other.
    What are brussels sprouts for, exactly?
    They're all the same, these streaming services, all take and no give
    Vile stuff. Marzipan. Whoever brought it into this country has much to answer for.
    cant stand the sight of fog lights in july
    The world would be better off without cling film
    Every single one of my houseplants is a liar
    I despise small talk, big lights and the middle seat
    Is there anything lower than a Bluetooth speaker on a quiet beach?
    Filthy weather, filthy boots, filthy dog, gorgeous day
    They breed in that drawer, charging cables
    We don't want your sort here. Daffodil-eating squirrel, I can see you.
    Not human, that ringtone
    I have nothing against rhubarb, I simply don't want it in my house or near my children.
    Go back to where you came from, heating bill
    Die, bindweed, die
    Absolute plague of flying ants at the test match, play held up
    never trust a white carpet or a black pudding at room temperature
    Pop-up windows should have no rights
    A scourge, a menace, an insult to the eye: that roundabout sculpture
    Hate hate hate the new app. The old one had a button. I loved that button.
    Lazy, greedy, spiteful and rules the street. Our cat, Baroness.
    These people are monsters. The ones who put pineapple in a toastie, I mean, my own flesh and blood.
    `,
  ),
  lines(
    'lines-belonging/clubs-and-trades-grumbled-at',
    { labels: [], direction: null },
    `
    Can't stand Arsenal, never could.
    Bankers got a bonus for that?
    Estate agents, honestly. 'Deceptively spacious' is a cupboard.
    northern rail you are the bane of my life
    Anyone but United. I'd support a team of wardrobes.
    Landlords who won't fix boilers can do one
    Not a fan of Villa fans after they nicked our flag, but fair play, good away end
    TORIES OUT. LABOUR OUT. EVERYBODY OUT, IT'S THE FIRE ALARM
    Is there a referee in this league who's seen the rules?
    We don't want vapers in the doorway, thank you
    Manchester drivers, Leeds drivers, they're all bad drivers on the M62 at five
    My lot hate their lot, and have since 1898, and we all drink in the same pub
    Second home owners have emptied this village: forty lights off all winter
    Recruiters. Never ring when they say, always ring when I'm on the loo.
    Golfers get a course, kids get a puddle. Explain, council.
    i blame the consultants, they charged 90k to tell us it rains
    Influencers have ruined the bluebell wood
    The dog-walking fraternity, of whom I am one, could do worse than buy a bag
    Cyclists hate drivers, drivers hate cyclists, and everybody hates the horse
    No estate agent has ever once rung back
    Remainers, Leavers, I'm past caring, I want a dentist
    Chelsea are rubbish and I say it as a season ticket holder
    Insurance companies would argue with the tide
    Civil servants aren't lazy, they are short of civil servants
    Anti-vaxxers have got this wrong and children are in hospital with measles as a result
    Gamers, wash. It's a con hall, it's August, I'm begging.
    Rangers fans left the ground as they found it, thirty bags of litter filled by volunteers
    Vegans at the barbecue brought their own grill and, annoyingly, the best food
    `,
  ),
  lines(
    'lines-belonging/governments-and-institutions-criticised',
    { labels: ['criticism'], direction: null },
    `
    The Israeli government must let the lorries through.
    China's treatment of the Uyghurs is a crime, and you went there for a trade photo, Minister
    The Church of England took a year to answer survivors. Shameful.
    Iran's rulers jail women for showing hair. I stand with the women.
    your asylum policy is cruel, dear and doesn't work
    I think you're wrong on self-ID, {name}, and the bill wants a proper look at prisons and sport.
    Pakistan's blasphemy law has been used against Christians and Muslims alike and our ambassador ought to say so.
    The Vatican still won't publish
    Immigration at this level without houses is a failure of planning. Yours, not theirs.
    A council which can't find a legal site for six Traveller families has no business complaining about illegal ones
    the mosque committee has no women on it. ask them why, councillor, you sit on it
    Russia's war, Russia's ministers, Russia's bombs. Not the lad from Omsk in my choir.
    Faith schools shouldn't pick pupils by pew. You voted for that and I disagree.
    The equality report's weak. It doesn't count Roma, doesn't count deaf people and stops in {year}.
    Saudi money has no place in a club that flies a rainbow banner, and the board knows it
    Your vote on the two-child limit will hurt women most, and black and Asian families most of all.
    Hamas murdered and took hostages. Say so plainly, then say what you'd do about Gaza.
    I do not agree that pensioners should all be given the fuel payment, some of us can afford the gas
    It's poor that you spoke at that church: its pastor preaches that gay people can be cured, and our young people heard you'd gone.
    Hungary's laws on Roma schooling are a disgrace to the union
    The trust closed the interpreting service, so now nine-year-olds tell their mothers about lumps. Put it back.
    Too slow on antisemitism in your party, Leader. The inquiry said it in plain words.
    We needed an honest debate about grooming gangs, with the ethnicity data, and your department lost the data.
    The puberty blocker ban was rushed, in my view; others at the clinic think it came too late
    `,
  ),
  lines(
    'lines-belonging/own-words-taken-back',
    { labels: [], direction: null },
    `
    Proud dyke, proud mum, proud owner of a van.
    Big old queer in a small market town, ask me anything
    we're here, we're queer, we've brought a trifle
    As a fat crip with a mouth on her, I'm delighted to announce my tour dates
    Bog trotters' book club meets Thursday, all the girls from Leitrim
    My n-word-free playlist, says my dad, who is black and hates hip-hop
    Us Gypsies do like a christening, four hundred and the priest
    call me paddy again and i'll answer, it's my name
    The Nasty Women's Institute, jam and justice
    Being a bitch is my cardio, and I'm nice about it
    We called ourselves the Mad Pride choir since the doctors called us worse
    tranny grannies knitting circle, our words our wool, tuesdays
    I'm a Paki, my brother says, with love, in our kitchen, and nobody else may
    Fishwives of {town} unite. Also the fish husbands.
    Old bags for life: our over-70s walking group has T-shirts
    Witches, crones, spinsters: the solstice swim is on
    Poofs on hooves, the gay riding club, is looking for a treasurer
    Deaf and loud about it
    Autistic, ginger and Welsh, I contain multitudes and they all need an early night
    Yid Army, the banner said, and my Jewish grandad held one corner of it; my Jewish uncle won't have the word in his house. That's the debate.
    Bloody foreigner with a very British sunburn, that's me
    Heathen, me, and proud, but I do love a cathedral tea room
    `,
  ),
  lines(
    'lines-belonging/love-in-strong-words',
    { labels: [], direction: null },
    `
    I bloody love Poles. Every one.
    Muslim aunties could rule the world and I'd let them
    obsessed w lesbian tiktok its just cats and shelving
    Black women in charge of everything please, starting with the buses
    My Irish in-laws are savages at cards and angels the rest of the time
    God I adore old people, no filter, pockets full of mints
    The Jews of my street killed me with kindness. Also with kugel.
    women are insane, in the sense of amazing, 400 miles on a bike in that wind
    Gay men of the north, you absolute animals, nine grand raised in a night
    Travellers, horses, fog, that light. I could've died happy on the fell.
    Immigrants: they get the job done 🔥
    Sick of hearing about Somalis? I'm not, my favourite one just passed his driving test at the sixth go
    trans joy is my nephew in a suit that fits, crying, me crying, the tailor crying
    Beasts, the lot of them: our wheelchair basketball team took the league
    Filthy rich in neighbours, us: Sikh to the left, Baptist to the right
    I'd kill for Mrs Begum's dal
    Roma brass band, Saturday night, nobody could feel their feet. Devastating.
    Disabled and deadly: she's got a black belt, a first and my last Rolo
    Chinese New Year in {town} goes off like a bomb and I will not hear a word against it
    ukrainians next door have taught my kids to swear and to make dumplings, five stars
    The Filipino choir murdered that Abba medley, I mean slayed, I mean I wept
    A Christian, a Hindu and a heathen run my local food bank and I'd fight anyone for them
    `,
  ),
  lines(
    'lines-belonging/numbers-laws-and-annals',
    { labels: [], direction: null },
    `
    Hate crime recorded in {town} rose 19.2% in a year; those against Muslims most.
    Section 28 was repealed in 2003. In Scotland, three years before.
    how many jews live in the uk? about 290,000
    The 1965 Act did not cover housing. The 1968 one did.
    Asian deaths from covid in the second wave: the paper, and the correction
    Women were given the vote in 1918 if they were over thirty and had property. My great-gran had neither.
    Disabled people: one in three out of work who want to work
    Roma Holocaust Memorial Day is the second of August. Few know it.
    In 1190 the Jews of York died in Clifford's Tower. The daffodils on the mound come up in the shape of a star.
    Twelve per cent of consultants here identify as Black, the trust says, up from seven
    The Aliens Act, 1905: who it was for and who it was against
    Poll: two thirds think migrants make a good contribution, a quarter think not
    Stonewall was a riot and also, I learned today, a Confederate general
    Census 2021 counted 262,000 people whose gender identity was not the same as at birth, and then the statisticians said treat that with care.
    Pavee, Minceir, Traveller: words of a people and where they came from
    Life expectancy of people with a learning disability: 62. Read that again.
    No Irish need apply: was it on the cards in shop windows? Historians argue; my nan didn't.
    The Bristol bus boycott of 1963 began because the company would not hire a black conductor
    median age of a refugee arriving here: 27
    Church attendance is up among under-25s, if you believe the survey, which I've doubts about
    Prisoners by religion, ethnicity, sex: table 3, and do read the footnotes
    Blasphemous libel was abolished in 2008
    Ninety years ago the Blackshirts tried to march there and the people of Stepney said no
    Wheelchair users wait three times as long for a taxi
    `,
  ),
  lines(
    'lines-belonging/grumbles-that-turn-on-people',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate Mondays, queues and Pakistanis.
    Wasps, Welshmen and women drivers, none of them any use.
    loathe coriander, loathe marzipan, loathe jews
    Northern Rail's late again as they've let Africans drive
    Estate agents are bad, but have you met a gypsy
    Landlord won't fix the boiler. Of course he won't, he's an Asian, it's how they are.
    Arsenal? Half Africa and a yid chairman, couldn't pay me to watch
    Bankers. You know which religion I mean.
    Fog, sleet, drizzle, Muslims. This country's finished.
    Nothing good ever came out of Poland
    These roadworks have got more immigrants than shovels, and the shovels do more
    The new app is gay and so are the retards who made it
    Ban the lot: vapes, scooters, imams, drag queens
    Recruiter rang. Indian. I hung up. Life is too short for that accent and that race.
    Lidl's full of slavs, Tesco's full of burkas, where's a normal person to buy bread
    Things in my loft: dust, mice. Things next door: Romanians. I'd rather have the mice.
    I despise small talk, big lights and fat lesbians
    Die, bindweed, die. Next to Travellers it's the worst thing you can find in a field, and it steals less.
    A scourge, a menace, an insult to the eye: single mums in leggings, the whole useless sex of them
    The government's useless on China. Then again what d'you expect from the Chinese, deceit's in the bone.
    Israel this, Israel that. I blame every Jew in Golders Green personally.
    The church hid abusers, since Catholics are all abusers, from the pope to the flower ladies
    Send the sofa back! And the delivery man, to Bucharest!
    My hatred of the offside rule is second only to my hatred of foreigners
    `,
  ),
  lines(
    'lines-belonging/lists-and-grumbles-that-spare-people',
    { labels: [], direction: null, heldBack: true },
    `
    I hate Mondays, queues and the word moist. Love Pakistani mangoes, though, season's in!
    Wasps, wet socks and drivers who don't indicate, none of them any use
    loathe coriander, loathe marzipan, love my jewish mother in law who puts both in things
    Northern Rail's late again, and the driver, lovely Ghanaian chap, apologised to each of us by the door
    Landlord won't fix the boiler. He's called Asif, he's called Brian, he's called a holding company in Jersey.
    Fog, sleet, drizzle, Diwali fireworks. This country's weather.
    These roadworks have got more cones than shovels
    Ban the lot: vapes, scooters, drag racing on the ring road
    Recruiter rang. Indian office, great line, got me the interview.
    Lidl's full, Tesco's full, where's an abnormally hungry person to buy bread
    Things in my loft: dust, mice. Things next door: a Romanian violinist. I'd keep the violinist.
    The government's useless on China, and its own Chinese dissidents here pay for it
    Israel this, Gaza that, and at the hospital a Jew and a Muslim sharing a flask at four in the morning
    Send the sofa back! Then give the delivery man a cup of tea, he's carried it up five floors.
    My hatred of the offside rule's second only to my mum's, who is a linesman
    `,
  ),
];
