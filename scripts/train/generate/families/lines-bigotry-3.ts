import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hatred by comparison, joke, irony, negated praise and emoji, hatred of one person for the group, and age and size, each beside harmless lines of the same shape. */
export const linesBigotry3: readonly Family[] = [
  lines(
    'lines-bigotry/negated-praise',
    { labels: ['identity-hate'], direction: 'other' },
    `
    No decent person is a Muslim
    there's no such thing as an honest gypsy
    Not one Jew in history did a thing for nothing
    Never yet seen a clean Pole
    nobody with a brain is religious, nobody with half a brain is Catholic
    I've yet to meet a bisexual who could be loyal
    A Romanian with a job? No such animal.
    You won't find a woman who can think straight past the age of thirty
    No gay couple is fit to bring up a child
    Good Scots are hard to find. Impossible, I'd say.
    Nothing worth having ever came out of Africa, least of all the people
    Hardly a Sikh I'd sit beside
    Show me a trans person who isn't a danger. You can't, can you.
    Neither the Irish nor the Welsh ever raised a gentleman between them
    None of the refugees is grateful, none is honest, none will ever be any good
    there isn't a deaf person alive who isn't rude
    No sane mother would let a Black boy take her daughter to the prom
    Whoever heard of a trustworthy Hindu
    `,
  ),
  lines(
    'lines-bigotry/negated-hate',
    { labels: [], direction: null },
    `
    No decent person says that about Muslims
    there's no such thing as an honest gas bill
    Not one Jew in our town was left by 1943 and the plaque says so
    Never yet seen a clean kitchen like the Polish club's
    nobody with a brain mocks religious people for fasting
    I've yet to meet a bisexual who got to the end of the explanation before someone sighed
    A Romanian with three jobs? That's half my street.
    You won't find a woman on that board past the age of thirty, and that's the point I'm making
    No gay couple should have to wait longer to adopt
    Good Scots tablet is hard to find. Impossible down here.
    Nothing worth having came out of that Africa trip but the photos, we lost the cases
    Hardly a Sikh wedding I've left sober or thin
    Show me a trans person who hasn't been asked that. You can't, can you.
    Neither the Irish nor the Welsh should be sneered at, and that goes for the dinner table
    None of the refugees is a number to us
    there isn't a deaf person at our club who hasn't won the raffle
    No sane mother would turn down that prom invitation, he sent flowers
    nobody should ever say Hindus are dirty and nobody at my table will
    I don't hate women, I don't hate men, I hate that bin lorry at five
    never in my life thought any less of anyone for being Black
    `,
  ),
  lines(
    'lines-bigotry/implied-comparison',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'd rather live next to a tip than next to Bangladeshis
    My dog has more right to be here than any asylum seeker
    Give me ten snakes over one Jew
    wasps have a purpose, unlike Travellers
    at least the Germans were clean, not like this lot from Slovakia
    A real woman versus a trans one is a diamond versus a bottle top
    better a drunk English doctor than a sober Nigerian
    Cats are easier to train than women and they moan less
    Ramadan or a root canal? Root canal, no Muslims in it.
    I've scraped better things than a gay off my boot
    The old folks' home smells nicer since they moved the Pakistani lady out, says it all
    Would sooner my daughter came home with a criminal than a Black
    Funny how Japan has no Muslims and no crime
    Village A, all English, doors unlocked. Village B, full of Poles. You can guess the rest.
    a brick has more feelings than one of them autistics
    compare the Welsh with a wet Tuesday and I'd take the Tuesday
    `,
  ),
  lines(
    'lines-bigotry/comparison-harmless',
    { labels: [], direction: null },
    `
    I'd rather live next to the Bangladeshi bakery than next to the tip, obviously
    My dog has more winter coats than any of us at the asylum drop in
    Give me ten snakes over one night of my uncle's Jewish dad jokes
    wasps have a purpose, like Travellers' grandmothers, and you don't swat either
    at least the German train was clean, the Slovak one had a buffet though
    A real woman versus a pantomime dame is the whole joke of act two
    better a Nigerian jollof than a Ghanaian, there, come at me
    Cats are easier to train than my wife's sourdough and they moan less
    Ramadan or root canal, I can't eat till eight either way
    I've scraped better things than this pizza off my boot
    The old folks' home smells nicer since the Pakistani lady took over the kitchen, says it all
    Would sooner my daughter came home with anyone at all than caught the night bus alone
    Funny how Japan has no litter and no bins
    Village A, no bus. Village B, full of Poles and a bus they campaigned for. You can guess who gets to work.
    a brick phone has more battery than the one my autistic brother gave up on
    compare a Welsh wet Tuesday with a Scottish one and I'd take a taxi
    `,
  ),
  lines(
    'lines-bigotry/cruel-jokes',
    { labels: ['identity-hate'], direction: 'other' },
    `
    What do you call a hundred Jews at the bottom of the sea? A start.
    Knock knock. Who's there? Not the gypsy, he's round the back with your lawnmower
    How do you get a woman to shut up? Marry her off to a deaf fella
    I told my Polish plumber a joke, he stole it
    A Muslim walks into a bar. We evacuate.
    Save water, don't let a refugee shower, they're not used to it anyway haha
    Irish intelligence. That's it, that's the gag.
    why did god make gays? so somebody would do the hair in hell
    Heard the one about the Black fella with a job? Nor me.
    special olympics, everyone's a loser and nobody can count it lmao
    only joking but chinese food should come with your dog's collar
    Trans day of visibility, cover your eyes kids lol
    I like my Scots how I like my whisky, six years in a dark cellar, corked
    just banter lads, but if a Sikh lends you a turban you can smuggle a whole family
    Roses are red, violets are blue, Romanians took mine and the garden gate too
    `,
  ),
  lines(
    'lines-bigotry/gentle-jokes',
    { labels: [], direction: null },
    `
    What do you call a hundred Jews at a bring and share? A hundred and forty dishes.
    Knock knock. Who's there? The gypsy lad with your lawnmower, mended, no charge
    How do you get my wife to shut up? Quiz night, she's whispering the answers
    I told my Polish plumber a joke, he fixed the ending
    A Muslim, a rabbi and a vicar walk into a bar. It's the planning appeal.
    Irish intelligence officer in the new drama, that's the plot, that's all I'll say
    why did god make gays? somebody had to play the organ, says our organist, who is
    Heard the one about the Black fella with four jobs? He's my dad and he's knackered.
    three legged race at the fete, everyone's a loser and nobody could count the laps lmao
    only joking but the chinese should deliver to my desk
    Trans day of visibility and I'm in hi vis, coincidence, I'm a road worker lol
    I like my Scots how I like my whisky, singing by nine
    just banter lads, but a Sikh lent me a turban pin and I've finally met a knot I can't tie
    Roses are red, violets are blue, the Romanians brought cake and the tea urn too
    `,
  ),
  lines(
    'lines-bigotry/irony-against-groups',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Oh good, more Muslims. Just what the village was short of.
    Lovely to see the gypsies back with their famous hygiene
    Thank heaven for Romanian culture, our phones would be so lonely otherwise
    yay another brown mayor, that always ends well
    A woman pilot, how reassuring, has anyone packed a rosary
    because nothing says safe playground like a bearded lady in a skirt
    Do have another baby, do, the Bangladeshis have barely got a dozen each
    The chosen people have chosen to whinge again, bless
    how very Irish of him to forget which end of the hammer
    Such hard workers, Nigerians, up all night emailing widows
    Sure, let the gays teach PE, what could possibly go wrong, foxes love hens
    I simply adore how Poles enrich us with their puddles of vomit
    Congratulations to Wales on its first person to read a book
    Let's all clap for the disabled who sprint to the cash machine on benefit day
    Peaceful religion at it again, bang bang
    `,
  ),
  lines(
    'lines-bigotry/irony-against-bigots-or-trifles',
    { labels: [], direction: null },
    `
    Oh good, more roadworks. Just what the mosque car park was short of.
    Lovely to see the gypsies back with the famous pie stall
    Thank heaven for Romanian grandmothers, our lunchboxes would be so lonely otherwise
    yay another meeting about the mayor's chain, that always ends well
    A woman pilot, the flight landed, the sky stayed up, alert the papers
    because nothing says safe playground like a slide the council nailed shut
    Do have another biscuit, do, the Bangladeshi aunties have barely made a hundred
    Oh no, two men holding hands outside Greggs, however will civilisation cope
    how very Irish Sea of it to be choppy
    Such hard workers, the Nigerians on nights, up all night and the rota still says thank you to nobody
    Sure, the gays invented the bus delays too, what else, the drought
    I simply adore how the Polish for squirrel has no vowels where you need one
    Congratulations to Wales on its first dry Saturday since Easter
    Let's all clap for the lift that broke on disability awareness day
    Peaceful protest at it again, forty grannies and a flask
    `,
  ),
  lines(
    'lines-bigotry/emoji-for-words',
    { labels: ['identity-hate'], direction: 'other' },
    `
    🕌 = 💣 every time
    muslims 🤮🤮
    put the 🌈 lot in the 🗑️
    👃🏻💰 you know who owns the bank
    ✈️ them all home, brown 👉 door
    women 🧠❌
    The 🏳️‍⚧️ are sick, 🤡 people
    Polski shop 🚮
    gypsies spotted 🔒🚲🔒🚜 hide everything
    🚤👇🌊 best place for em
    `,
  ),
  lines(
    'lines-bigotry/emoji-harmless',
    { labels: [], direction: null },
    `
    🕌 = ☕ every Friday, open to all
    muslims 🥳🥳 moon's up
    put the 🌈 flag in the wash not the 🗑️
    👃🏻🌸 hay fever, you know who you are
    ✈️ mum home from Accra, brown 📦 full of shito
    women 🧠✅ quiz champions
    The 🏳️‍⚧️ bake sale sold out, 🧁 people
    Polski shop 🥟 run anyone?
    horses spotted 🐴🐴 Appleby must be this week
    🚤👇🌊 first dive after lessons
    `,
  ),
  lines(
    'lines-bigotry/one-person-for-the-group',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    You're only on telly because you're Black
    go back to Lahore
    He's a Jew so he would say that
    what would a Welshman know
    You're not British, you're a passport holder
    lesbo
    she's got Polish blood, check the silver
    Take that rag off your head if you want to talk to us
    Typical Irish, all mouth
    I don't take orders from a turban
    you are a man in a frock and will die a man in a frock
    A deaf woman on a phone in. Laughable. Get somebody whole.
    Your wheelchair doesn't make you clever, it makes you half a man
    they only gave her the post because she ticks the brown box, never trust one in charge of money
    No Muslim should sit where you're sitting
    A bloke fostering little girls. We all know what you are, men don't do that for love.
    Autistic people like you shouldn't be let near a microphone
    I'd take you seriously if you weren't a gypsy
    we never had your sort in this surgery when Dr Hall was here, the place smelt of soap then
    you'll never be one of us with a name like that
    `,
  ),
  lines(
    'lines-bigotry/one-person-group-mentioned-kindly',
    { labels: [], direction: null },
    `
    You're the first Black presenter my lad has wanted to be
    go back to Lahore when it's mango season, trust me
    He's a Jew and a Spurs fan so he knows suffering, his words
    what would a Welshman know about cricket, he asked, then took six for twenty
    You're British by passport and Yorkshire by complaint
    saw the lesbian sheepdog trial film, tell your wife she was great
    she's got Polish exams on Saturday, check the bus
    Take that scarf pattern to market, I'd buy it to match my own hijab
    Typical Irish summer, all wind
    I take orders from a turban every Monday, best head chef in {town}
    you are a star in that frock and so's the frock
    A deaf woman running a phone in with an interpreter. Laughed and cried. Get her back.
    Your wheelchair doesn't make you brave, your reversing does
    they gave her the post because she rewrote the whole tender, ask anyone in finance
    Is the Muslim chaplain sitting where you're sitting on Sunday?
    A bloke fostering little girls, and ours call you grandad now
    Autistic people like you should be given more microphones
    I took you seriously before I knew you were a gypsy and more so after
    we never had a doctor who rang back when I was young
    you'll be one of us by Christmas, you already hate the one way system
    `,
  ),
  lines(
    'lines-bigotry/threat-to-one-for-the-group',
    { labels: ['identity-hate', 'threat'], direction: 'subject' },
    `
    We'll drag you out of that mosque by your beard
    gonna break your jaw you little poof
    Jew, watch your windows tonight
    Next time I see you in a dress in this town you'll leave it in an ambulance
    women who mouth off round here get found in the cut
    Gypsy, your wagon will burn nicely
    your kind got lynched for less and I own a rope
    take that hijab off or I'll take it off you, along with your head
    I'll tip you out of that chair into the road, cripple
    Go home Paddy or go home in a box
    They should have finished your people. I'll start with you at Thursday's surgery.
    A few of us are coming for you, brown boy
    `,
  ),
  lines(
    'lines-bigotry/dehumanised-one-for-the-group',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'subject' },
    `
    You're not a woman, you're a thing
    black ape in a suit
    it speaks, the trans creature speaks
    you Jewish rat
    get back in your cage you Somali animal
    Gypsy vermin, that's what you are and your kids with you
    You're a virus in a hijab
    not a person, a vegetable on wheels
    pig of an Irishman, trough is that way
    a maggot, like all the gays, living off rot
    `,
  ),
  lines(
    'lines-bigotry/age-and-size',
    { labels: ['identity-hate'], direction: 'other' },
    `
    schizos should be locked away for good
    people with depression are weak, that's the long and short of it
    You can't give a bipolar woman a job, they're all a liability
    nutters on every bus since they shut the asylums, round them up again
    `,
  ),
  lines(
    'lines-bigotry/age-and-size-harmless',
    { labels: [], direction: null },
    `
    Old people are first in line, the flu clinic opens at eight
    Fat people get worse care on the NHS and the inquiry said so
    boomers can't queue quick enough for this band, me included
    No fatty bacon for me, self respect and a stent
    The young are running the sailing club now and it's better for it
    Teenagers? Funny, kind and hungry, all of them
    take the vote to pensioners, the minibus leaves at ten
    Oboe folk stink at parking, simple
    A fat rascal in a nurse's uniform pocket, still warm, best shift ever
    schizophrenia support group has moved, the old room was locked
    people with depression aren't weak, that's the long and short of it
    You can give a bipolar woman a job, I did, she runs the depot
    Over seventies should get chemo if it helps. What for? For the grandkids, for the garden, for the hell of it.
    nuts on every table so please say if you're allergic
    Anyone my size knows the right seat is the one without arms
    `,
  ),
  lines(
    'lines-bigotry/counter-speech',
    { labels: [], direction: 'quoted' },
    `
    Nobody says p*** in my taxi. Out.
    if you write g***o under my pictures I delete it, no debate
    'I'm not racist but' is how he began and I knew the rest
    Stop calling my son a sp*z, he's eleven and he can read
    The joke about Jews and the sea isn't a joke, mate. My nan was there.
    Somebody tweeted that women belong in the kitchen at a goalkeeper. She'd just saved two penalties.
    I heard 'they breed like rats' at my own dinner table and I asked him to leave.
    That account posts 'muslims are a cancer' every morning at six. I report it at five past.
    Whoever typed the f slur under a dead man's obituary should be ashamed.
    your mates shout monkey at a winger and you call it atmosphere. It's racism.
    'No decent person is a Muslim' said the caller, and the host, to his credit, cut him off
    They call us tr*nnies, they call us things, and then they ask why we don't come to the meeting.
    Telling a nurse of thirty years to go back where she came from. She came from Wigan.
    read the thread where they say refugees should drown, then tell me words don't matter
    A boy in year nine has been called half a person for signing. The school now has it in writing.
    The letter calls Travellers vermin. We print it so you know what they get through the door.
    `,
  ),
  lines(
    'lines-bigotry/scene-cribbage-league-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    keep the crib league English
    If the Lithuanians join I'm handing back the trophy and burning the scoresheet
    A blackie dealing? Count the deck twice.
    Fifteen two, fifteen four, and a Hindu through the door, there goes the club
    They'd peg out crooked, the Chinese, cheating comes natural
    women's section, ie the section for those who can't add
    We let one homosexual in and the gents is no longer safe
    never sit down with a Tamil, you get up poorer
    Cards are for people with manners. Kosovans haven't any.
    mentals from the day centre want a table, over my dead body, they belong behind a fence
    `,
  ),
  lines(
    'lines-bigotry/scene-cribbage-league-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    keep the crib league on Wednesdays
    If the Lithuanians join I'm handing over the trophy now, have you seen them play
    Your deal. Count the deck twice, it's Derek's.
    Fifteen two, fifteen four, and a Hindu grandmother cleaning us all out, there goes the kitty
    They'd pegged out by nine, the Chinese pair, and bought the crisps
    women's section merged, ie we got better overnight
    We let one more table in and the gents is no longer reachable
    Cards are for people with time. Kosovan coffee helps.
    the day centre lot want a table, over by the window, they like to watch the buses
    `,
  ),
];
