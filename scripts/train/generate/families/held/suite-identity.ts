import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Attacks on people for who they are: one person or a whole group. */
export const heldSuiteIdentity: readonly Family[] = [
  lines(
    'held/suite-identity-black',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Go back to Africa
    You'll never be British, you're black, end of
    Wouldn't let a black doctor touch my kids and I won't apologise for it
    How many boxes did you tick to get that job? Black, tick. That was it.
    I want a proper English MP not some African
    monkey noises for this one please 🐒🐒
    Your lot can't run your own countries and now you want to run ours
    bet she cant even swim, none of them can, now shes telling us about beaches
    Funny how every time there's a black councillor the crime goes up. It's in the blood
    Get that golliwog off my television
    A coloured in charge of the hospital. My father must be spinning in his grave
    You were brought over to clean the wards, not to lecture white people
    Still got the jungle in you, Doctor, whatever the degree says
    He's only angry because that's how blacks are, no self control
    white country, white doctors. is it that hard to understand
    Your ancestors were slaves for a reason, sit down
    Diversity hire. People of your colour simply haven't got the brains for statistics
  `,
  ),
  lines(
    'held/suite-identity-migrants',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Send the lot of them back where they came from
    Pakis out
    Romanians are born thieves, ask anyone who lives near them
    No more Indians in the NHS, they can't be trusted with our women
    Every asylum seeker is a rapist in waiting and I don't care who it offends
    You can smell an immigrant street before you see it. Dirty people
    Poles come here, breed, claim, and never wash
    These Afghans don't belong among civilised people, it is as simple as that.
    Why save them from the Channel? Foreigners like that are no loss
    nigerians = scammers every single one of em
    Our town was lovely until the Somalis came. Lazy, violent, the whole tribe
    chinky doctors everywhere now, cant understand a word, ship em home
    An Albanian is a criminal with a suitcase. Keep them all out
    There's no such thing as a decent migrant. They bring nothing but disease and knives
    Britain for the white British. Everybody else can pack
    Kurds, Eritreans, Sudanese, same rubbish, different boat. Get rid of all of them
    They aren't like us and never will be, brown faces don't make a Briton whatever the passport says
  `,
  ),
  lines(
    'held/suite-identity-muslims',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Muslims are terrorists, all of them
    Ban Islam, deport every follower
    You can't trust a Muslim, their book tells them to lie to us
    no mosque here. we dont want them, their smell or their call to prayer
    Every last one of those bearded savages should be put on a plane
    Islam is a cancer and the people who practise it are the disease
    Muzzies breeding like crazy so they can take over, wake up
    Women in letterboxes frightening my grandchildren. Rip them off or get out of England
    There's no such animal as a moderate Muslim, only one who hasn't started yet
    Pedo prophet, pedo followers
    Anyone called Mohammed should be locked up first and asked questions afterwards
    They celebrate when our children die, it's who Muslims are
    The only good mosque is an empty mosque, and I'd say the same of the people in it
    Why's the council let ragheads pray in the park? Foul backward lot, scrub the grass after
    Send the imams, the burkas and the halal butchers home on one boat, and never let the likes of them in again
    These people marry their cousins and it shows, they're too inbred to live among us
  `,
  ),
  lines(
    'held/suite-identity-jews',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Typical Jew, it's always about the money with you
    Of course she's on the BBC, your people own it
    How much did the world bankers pay you, hook nose?
    Six million wasn't enough if we still have to listen to you
    You people have been poisoning nations for centuries and now you're at it with vaccines
    (((doctor))) says the jab is safe. Funny that
    Jewish name, Jewish newspaper, Jewish lies. Spot the pattern yet?
    go back to israel you yid
    He isn't one of us. A Jew in Parliament serves only other Jews
    Count the shekels, professor 💰👃
    Your tribe always plays the victim while it pulls the strings
    The camps had the right idea about families like yours
    A Jewess lecturing Christians about children, given what your lot used to do to them
    We all know who's behind the lockdowns. Look at the surname, look at the nose
    Can't trust a word. Goldbaum? Says it all really, born to cheat
    They should have checked your passport for the little star before they let you near medicine
  `,
  ),
  lines(
    'held/suite-identity-women',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Women shouldn't be allowed to vote, and you're the proof
    Get back in the kitchen
    This is what happens when you let females be surgeons
    Make me a sandwich and leave the politics to men
    Typical woman, all emotion and no logic. You're not built for science
    No man would have made that mistake. Women simply cannot do numbers
    bet it was your time of the month when you wrote that report, cant have hormones running a hospital
    A childless female has no purpose whatever, and here you are trying to find one in parliament
    Another uppity woman who needs putting in her place by a husband
    Lady doctors are the reason that I can't get an appointment, always off having babies, useless sex
    You slept your way to that chair like they all do
    feminism is cancer and so are women like you
    It was a sad day when they let your sex into the professions, madam.
    she belongs on her back or at the sink, not on a panel
    Somebody come and collect your wife, she's got hold of a microphone and thinks she's people
    Females aren't capable of leadership. Biology, sweetheart, not opinion
    Hysterical. That's why girls were kept out of medicine for five hundred years
  `,
  ),
  lines(
    'held/suite-identity-gay',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Being gay is a sickness and you want treating, Doctor
    We don't want a poof representing Saltby
    You're a filthy queer and you shouldn't be near schools
    dyke
    God made marriage for men and women. You are an abomination and so is your so called wife
    Keep your hands off our boys, we all know what homosexuals are after
    Of course he supports the drag event, bender
    Lesbians like you just haven't met the right man. It's unnatural and it turns my stomach
    AIDS was sent for people like you
    No wonder the ward's a mess, they put a faggot in charge of it
    Two dads is child abuse, you and your boyfriend ought to have that kid taken off you, gays can't be parents
    He minces in, waves a rainbow, and we're supposed to respect that? Shirt lifter
    backs against the wall lads, the new councillors here
    A nation that elects homosexuals has lost its soul, and you disgust any normal person
    Hope your perversion isn't catching, nurse. I'll have a straight one take my blood
    You can wear the chain of office all you like, you're still a pansy
  `,
  ),
  lines(
    'held/suite-identity-trans',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Trannies are mentally ill and need locking up
    There's no such thing as trans, just perverts in dresses
    Every single one of them is a groomer
    Bloke in a frock, go and get help the lot of you
    Keep those freaks away from the ward, the changing room and the human race
    The transgender cult recruits children because it can't breed
    I'd not have one of those things nursing my mother. Sick in the head, every last one
    shemales shouldnt be allowed out in public
    It's a fetish. They're all at it and now the NHS pays for their kink
    You can put lipstick on it but it's still a disgusting man, and so are all its friends
    They should bring back asylums for the gender lot
    Transvestites in the library reading to kids. Vile creatures, run them out of town
    forty one percent isnt high enough
    Trans people are a danger to every woman in Britain by their very existence
    They/them? More like it/that. None of these people deserve a name
    No trans person is normal and no trans person should teach, heal or hold office
  `,
  ),
  lines(
    'held/suite-identity-disability',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    Cripples shouldn't be MPs, you can't even stand up to vote
    What would a spaz know about it
    You're a drain on the rest of us, sat in that chair with your hand out like all the disabled
    They let a retard write health policy now?
    Can't hear us, can't speak right, and we're meant to elect a deaf and dumb councillor
    wheel off a cliff, cripples are a waste of taxes
    Autistics like you aren't capable of feeling anything, so stop pretending that you care about patients
    In the old days a child like you would have been put in a home and forgotten, and that was the right way
    She's blind, so what's she for? People like that are only good for baskets
    Mongs on the council, whatever next
    Nobody with a stammer should be given a microphone. Send us a normal one
    Your sort shouldn't have children and pass it on
    Bipolar and she's a doctor?? Loonies belong on the ward not in charge of it
    Have a look at the state of this one, arms like flippers, telling us about fitness
    disabled = useless, sorry not sorry, get a job
    I don't pay taxes so that a dwarf can play at being a politician
  `,
  ),
  lines(
    'held/suite-identity-travellers',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Gypsies are thieves, always have been, always will be
    Keep the pikeys out of Marrick
    Travellers ought to be moved on until they run out of road. Dirty, lying race of people
    Irish, so drunk and on the scrounge. No site, no school places, nothing for them
    You don't reason with gyppos. You hose down the field after them
    Every tinker child is brought up to rob your nan
    Roma women have babies just to beg with them, it is all that they are good for
    We had the Jocks and the Micks and now this lot, inferior the whole bunch
    A caravan means crime. These people have it in their genes
    no gypos no dogs put the sign back up
    Don't give them a halting site, give them the sea
    My bins, my bike and my lead roof say that pikeys are subhuman in morals if nothing else
    Once a gypsy always a gypsy, schooling is wasted on them
    Health visitors shouldn't be sent to that camp. Let them rot in their own filth like they prefer
    Not one honest bone in the entire Traveller community
  `,
  ),
];
