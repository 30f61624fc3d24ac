import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Adverts, barbers, remembrance, adoption, names and hair, care homes, chaplains, student flats: hatred in passing, beside harmless talk of the same people. */
export const linesOutsiders4: readonly Family[] = [
  lines(
    'lines-outsiders/christmas-advert-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Counted the ads in Corrie: nine, and every couple was coffee and cream. It's conditioning.
    Used to be able to sell gravy without a Black granddad in it
    I switched off when the two men kissed over the turkey. Some of us were eating.
    A family of five on a sofa and not one of them could've got into England in 1950, so who is this selling to
    adverts are breeding programmes with jingles
    They've put a girl with half an arm in the nightie catalogue, I don't want to look at that with my porridge
    hijab in a Boots window. it's a chemist not Kandahar
    If I wanted to see that many Asians I'd go to A&E
    Mixed race is just two cultures spoiling each other, and they hang it over every sofa like it's art
    Somebody in marketing hates us. I could tell you the shape of his nose too
    The white dad's always the idiot who burns the toast. It's how you prepare folk to be rid of us
    `,
  ),
  lines(
    'lines-outsiders/christmas-advert-fair',
    { labels: [], direction: null },
    `
    Counted the ads in Corrie: nine, and four of them were for sofas, mixed family, one dog, same dog
    The Black granddad in the gravy ad is my actual granddad, he was paid in gravy
    Two dads, one turkey, no idea. That advert is our house exactly
    They've put a girl with a limb difference in the catalogue and my daughter has slept with the page under her pillow
    adverts with hijabs in used to make my sister phone me up to put the telly on
    I find the casting in these ads a bit box-ticky and the song unbearable. The mince pies I've no quarrel with.
    If I'd wanted to see that many Asian aunties I'd have gone to Southall, and there they all were in the Boots queue
    Mixed race, half Welsh, half Trinidadian, wholly hungry, where's this pudding from
    Does anyone know who the wheelchair dancer in the supermarket ad is? My niece wants lessons.
    The dad who burns the toast is from Bolton, we did PE together, he really can't cook
    Jewish family in the Christmas advert eating Chinese food. At last, documentary realism.
    `,
  ),
  lines(
    'lines-outsiders/turkish-barber-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Seven Turkish barbers and nobody in town with hair. Every one a washing machine for dirty notes, because that's what they are like.
    a kurd with a razor at your throat, and you pay him?
    High street's been handed over to vapes, phones and Ali Babas
    Vietnamese nail bar, three girls, one passport. As a race they'd sell their sister by weight
    I wouldn't let one of those Iraqis near my lad's neck
    Albanians don't have jobs they have fronts
    You could close every foreign-run shop in {town} tomorrow and the crime would stop by teatime
    They grin, they nod, they jabber about you in Turk while you sit there in a bib
    car wash lads from God knows where, hands like that have only ever been on stolen things
    `,
  ),
  lines(
    'lines-outsiders/turkish-barber-fair',
    { labels: [], direction: null },
    `
    Seven Turkish barbers and I've still got to wait an hour on a Saturday, the flaming ear thing is worth it
    a kurd with a razor, an Iraqi on the till and a Brummie sweeping up, all of them Villa
    High street's vapes, phones and Ali's, and Ali's is the only one that has sold a hardware screw since 2009
    Trading Standards shut two barbers over cash, one Turkish-owned, one not. It was the accounts, not the accent.
    Vietnamese nail bar has a modern slavery helpline card by the till, the owner put it there herself
    I wouldn't let anybody but Mehmet near my lad's neck, he has sensory issues and Mehmet hums to him
    Albanian lads at the car wash found my wedding ring in the hoover. In the HOOVER.
    You could close the foreign-run shops in {town} tomorrow and you'd be left with a bookie and a pigeon
    They chat in Turkish while they cut and I've picked up the words for short, shorter and sorry
    Do any barbers here do afro hair? My foster son's due a trim before his cousin's christening
    `,
  ),
  lines(
    'lines-outsiders/remembrance-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    If Mohammed can't wear a poppy Mohammed can't have a pension
    They died for England and England died anyway, of foreigners
    Ask one of them to name a battle that wasn't against us
    Two minutes' silence is the longest any Paki's kept his mouth shut
    I saw a turban by the cenotaph and thought, they let the enemy lay wreaths now
    You can't be Black and know what this day is, it's in the marrow or it's not
    A Pride wreath beside the Fusiliers! My grandfather would've got up and spat.
    The Germans at least looked like us
    Cripples at the front for sympathy and half never saw a trench
    Sunday was lovely till the imam spoke. It's like asking the burglar to bless the safe.
    `,
  ),
  lines(
    'lines-outsiders/remembrance-fair',
    { labels: [], direction: null },
    `
    Mohammed at the paper shop sells more poppies than the bank, he has a league table in the window
    They died for England, the names on our stone, and three of them are from Peshawar
    Ask my grandad to name a battle and he'll say Imphal, then he'll say nothing for a while
    Two minutes' silence kept by four hundred at the mosque, tannoy off, babies included
    I saw a turban by the cenotaph and thought of Dad's old havildar
    LGBT veterans laid a wreath at last, men who were thrown out of the Fusiliers with their medals cut off
    I don't wear a poppy, I'm a Quaker, I wear a white one for all the dead and I don't mind being asked
    Does the British Legion have a step-free route on the day? Two of our blind veterans have asked.
    The Germans sent a wreath from our twin town, as ever, with a note in worse handwriting than mine
    Sunday was lovely, the imam read the Kohima verse and the rabbi's hat blew off
    `,
  ),
  lines(
    'lines-outsiders/adoption-gay-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    A child needs a mum and dad. What two men need is a dog and a doctor.
    You wouldn't give a toddler to a smoker but here, have one, gentlemen
    Homosexual adoption is child-buying with flowers
    lesbians raise lads who apologise to the football
    It's not a family it's a flatshare with a victim
    Bisexuals can't choose a partner and you'd let them choose a child?
    An infant placed with that sort is a lost infant, and any social worker who says otherwise wants looking into
    Disabled people having babies is two wrongs making a third
    Surrogacy for sodomites, paid for out of my stamp
    Whatever those two are to each other they're nothing to a child, they are an absence with wallpaper
    `,
  ),
  lines(
    'lines-outsiders/adoption-gay-fair',
    { labels: [], direction: null },
    `
    A child needs a mum or a dad or two of either, and a dog. We have two dads and the dog.
    Adoption panel said yes!! my husband's still crying into the biscuit tin
    Gay couples are one in five adopters here now, says the council, and they'd like more of everybody
    lesbians raised me and I apologise to the football only when I hit it
    It's not a flatshare, it's a family, with a rota on the fridge in three languages
    I've a religious objection to surrogacy, commercial or not, for gay or straight. I've no objection to any child or any parent.
    Any bisexual foster carers near Stroud? The support group I found is a four-hour round trip.
    Deaf mum, hearing baby, she signed 'milk' at eight months and hasn't stopped since
    Social worker looked in every cupboard and asked about our exes, fair enough, two women have a fair few cupboards
    My brother and his wife both use wheelchairs, the little one rides on the footplate like a figurehead
    `,
  ),
  lines(
    'lines-outsiders/names-hair-subject-hate',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Can't pronounce it, shan't try. I'll call you Sue.
    does that hair get searched at the airport or does it have its own passport
    Your parents could have called you something British, it'd at least be one British thing about you
    Run a comb through it, this isn't Kingston
    Dr Somethingovich or other telling us about our own history
    I expect it means 'daughter of the goat' in whatever that is
    With a surname of eleven consonants you ought to be paying for the extra ink, and for the fare home
    take the tea cosy off your head when you speak to an Englishman
    that's not a name it's a wifi password from a country with no wifi
    `,
  ),
  lines(
    'lines-outsiders/names-hair-fair',
    { labels: [], direction: null },
    `
    Can't pronounce it yet, would you say it slowly for the graduation list?
    A name like a dropped drawer, my Polish gran used to say of ours, all clatter and no handle
    does that hair take you all of Sunday as well? box braids, eight hours, three films
    My parents called me Sue so the English could say it and my passport says Sukhwinder, I've gone back to it at fifty
    Run a comb through mine and you'd lose the comb, Black hair care course at the college starts Monday
    The receptionist asked which bit of my Nigerian surname was the surname and I said yes
    It means 'light of the morning', and he's never been up before eleven in his life
    With eleven consonants and a hyphen I get post for four different women, all Welsh
    Found a hairdresser who does 4C curls in Inverness, I may weep
    School says no cornrows under its uniform policy. I think that's unlawful and I have written to the governors to say so.
    Dr Wojciechowska is running late, patients may call her Dr W, she says, or Doc, or Kasia if they bring cake
    `,
  ),
  lines(
    'lines-outsiders/zimbabwe-carers-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Mum's got dementia and even she knows there's a Black in the room, clutches her beads
    I pay nine hundred a week and it's Zulu at both ends of the hoist
    Carers from Kerala are cheap for a reason, you get what you import
    They've no feeling for the old, Africans, they bury them in the floor
    Whoever's on nights smells of fish and voodoo
    want a white one please for his bath. it's not prejudice it's dignity
    I'm told Filipinos steal only small things
    You can train them to lift but you cannot train them to be honest, it's just not in the continent
    put her in a home with English girls or I'll leave her with the cat
    Men in headscarves, women in beards, blacks in blue tabards, poor Dad thinks he's died and got on the wrong bus
    `,
  ),
  lines(
    'lines-outsiders/zimbabwe-carers-fair',
    { labels: [], direction: null },
    `
    Mum's got dementia and she thinks the Zimbabwean carer is her sister, they hold hands and watch the snooker
    I pay nine hundred a week and the Kerala girls see about a third of it. Somebody should ask where it goes.
    Night shift's two Zulus and a Geordie and the singing is something else
    Filipino carers at Dad's place had a whip-round for HIS birthday
    Whoever's on nights, thank the Ghanaian lad for finding her beads, under the hoist
    Can we ask for a female carer for her bath? She's Muslim and shy, it's about dignity
    Care visas shouldn't have been closed overnight in my opinion. Nor should they ever have been sold by agents at ten grand a time.
    You can train anybody to lift, says Blessing from Bulawayo, what you can't train is noticing
    Put Gran in the home with the garden, the English one with the Jamaican cook, she's doubled in size
    Dad calls every carer Doris, including Emmanuel, and Emmanuel answers
    `,
  ),
  lines(
    'lines-outsiders/gamer-lobby-hate-subject',
    { labels: ['identity-hate', 'insult'], direction: 'subject' },
    `
    ur dad swam here and u cant even strafe, trash
    nice aim for a girl, go hoover you muppet
    autistic screeching from the paki on mics again, proper clown
    she/her in bio = free kill lol pathetic
    GG ez, gay boy, cry to your boyfriend
    Imagine losing to a Romanian bot with one brain cell, that's u
    downie plays better than you with his feet, loser
    mic off Kebab, we don't speak worm
    your timezone is third world and so is your brain
    trans woman? nah, just a fat lad with a headset and no kills
    `,
  ),
  lines(
    'lines-outsiders/gamer-lobby-fair',
    { labels: [], direction: null },
    `
    girls' lobby at nine, hoovers off, mics on
    autistic and cracked at rocket league, two facts about me
    she/her in bio and a 4.1 k/d, come at me politely
    GG ez, my boyfriend carried, we're a gay duo queue called Ctrl Alt Del Sol
    Imagine losing to a Romanian eleven-year-old, well I did, twice, nice kid
    our Downs syndrome league plays on Thursdays, commentary by my brother, he's brutal about my passing
    mic off a sec, kebab's here
    what timezone are the Pakistan lads in? trying to set up the weekend scrims
    Trans gamer meet-up in Nottingham, colour-coded wristbands for how much chat you can face
    one-handed controller for disabled players finally in stock, took a year
    `,
  ),
  lines(
    'lines-outsiders/cathedral-christian-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Christians: two thousand years of being wrong in a nice building
    Every Catholic priest is one choirboy from the dock, every single one, and the flock knows it
    Evangelicals should be sectioned, not licensed
    They drink blood on a Sunday and you let them foster?
    left-footers, Bible bashers, the whole God squad want putting on an island with a goat
    Jehovah's lot are brain-dead bores who'd let a child bleed out and sing about it
    I don't hire churchgoers. They lie for a living and call it faith.
    Anyone who genuflects has no business near a science lesson, they're simple
    `,
  ),
  lines(
    'lines-outsiders/cathedral-christian-fair',
    { labels: [], direction: null },
    `
    Christians, two thousand years in and still no agreement about where the flower rota lives
    Every Catholic priest in this diocese has had the safeguarding training, and survivors say it's not enough. I'm with the survivors.
    Evangelicals on the seafront again, good voices, terrible amplifier
    They drink from one cup on a Sunday, I always wondered how that went in flu season
    left-footer here, altar server for nine years, still can't light the thurible without singeing the curate
    Jehovah's Witnesses came round, we discussed begonias, nobody was saved
    Does the cathedral charge on Sundays if you're only there to pray?
    Mormon lads carried my shopping up four flights and asked for nothing, I gave them squash
    Bishops shouldn't vote on assisted dying, I say that as a churchwarden
    Pentecostals have the hall until two, Quakers from two till whenever someone speaks
    I left the church over women priests, my wife became one, we have separate studies
    `,
  ),
  lines(
    'lines-outsiders/student-flat-mental-illness-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Schizophrenics should be behind glass like the other exhibits
    Anxiety is a posh word for lazy. A whole generation of wet tissues
    depressives ruin every room they're let into, shut the door on them
    I'd never rent to a bipolar. It's like having two tenants and both of them the bad one.
    mentalists on the top floor, mop up after em and lock the knives
    OCD, PTSD, ADHD, they're collecting letters because they'll never get a degree, the duds
    Care in the community means nutters in the Co-op
    The insane used to have the decency to be kept out of sight
    Eating disorders are just vanity with a feeding tube and I've no time for those girls
    A personality disorder means no personality worth the bed, discharge the lot
    `,
  ),
  lines(
    'lines-outsiders/student-flat-mental-illness-fair',
    { labels: [], direction: null },
    `
    Anxiety society committee elections postponed, we were all too worried to stand
    depression makes every room smaller, open the window if you can, that was today's win
    I'm bipolar, I pay my rent by standing order because the other me can't be trusted near an ASOS sale
    Top floor has the listening service, mop's in the cupboard, knock any time
    OCD isn't tidiness, she said, it's checking the hob till you miss your own graduation
    Care in the community needs a community and some care, and ours lost the day centre in 2014
    Does the uni count PTSD for extra time? Friend was in Mariupol, too proud to ask.
    Eating disorder unit at Leeds let me bake for the others on my last day, I ate two
    Section 136 isn't an arrest, it's a place of safety, and the sergeant who explained it to my mum was kindness itself
    The rise in ADHD diagnoses deserves proper scrutiny, and those already waiting five years deserve an appointment. I said both on the radio.
    `,
  ),
  lines(
    'lines-outsiders/hate-crime-court-quoted',
    { labels: [], direction: 'quoted' },
    `
    The jury heard he'd told the shopkeeper his kind were born to serve and would die serving.
    She kept the voicemail. 'Back on the boat, Fatima.' Her name is Claire.
    Letters to our Black councillors this week: four calling them monkeys, one asking for a bin. We answered the one about the bin.
    A woman in the next bed asked for an English nurse. The ward manager told her she had one, from Leicester, and that she could have manners or a taxi.
    my autistic daughter was called a retard by a grown man over a parking space and I would like him to know she's six
    Posters saying 'it's OK to be rid of them' have been stripped from the Polish club and passed to the police
    'Dirty tinkers' was what the magistrate's own clerk muttered, according to the transcript
    Bin man was spat on and called a slave. Bin man is my husband. He did the street anyway.
    Anyone defending the 'Jews run everything' meme by saying it's a joke: we have all heard it, it's ninety years old
    They sang the one about the gas at Spurs fans again and the stewards looked at their shoes
    He said lesbians just need the right fella. To my wife. At our wedding.
    What the columnist calls concern about fertility rates is the old replacement lie in a clean shirt
    `,
  ),
  lines(
    'lines-outsiders/ethnic-threat-other',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Next boat that beaches here gets petrol not blankets
    We'll be at the mosque Friday with more than placards, they'd better have a back door
    string the Roma up off the pylons one by one and watch the rest pack
    Any synagogue with its lights on during the match is getting its lights put out
    When it kicks off, and it will, we know which doors have got the shoes outside
    Gay bar, Saturday, hammers. You have been told.
    every Sikh cabbie on the rank wants dragging out by the beard and we're the lads to do it
    Run the travellers' vans into the canal while they're asleep, see if they can swim as well as they thieve
    The trannies are marching at two, we are driving at two
    One good winter, no witnesses, and there'd not be a migrant left in that camp standing
    `,
  ),
  lines(
    'lines-outsiders/ethnic-threat-twins-fair',
    { labels: [], direction: null },
    `
    Next boat that beaches here gets blankets, hot Vimto and a lecture from my mother
    We'll be at the mosque on Friday with more than placards, there's cake, there's a bouncy castle
    string the bunting up off the lamp posts one by one, Roma Day's on the 8th and watch us run out of tape
    Any synagogue with its lights on during the match, can we come in? Ours are off, power cut
    When it kicks off, at three, the shoes-outside-the-door mosque league plays the chapel eleven
    Gay bar, Saturday, hammers. It's a DIY social, bring your own spirit level
    every Sikh cabbie on the rank is doing free runs to the polling station and the hospital
    Travellers' boats on the canal are frozen in, has anyone a kettle, a van or a spare sack of coal?
    The trans march is at two so if you're driving at two go round by the ring road
    One hard winter and there'd be migrants freezing in that camp, so please find your old sleeping bags
    `,
  ),
  lines(
    'lines-outsiders/vegetable-show-women-age-class-mixed-hate',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Marrows judged by a woman and a Bengali, it isn't Heckington as God knew it
    They've let a Pole take best onion. I'd sooner it went to the slug
    Leave jam to the ladies, it keeps their little minds off voting
    A Ukrainian can grow a beetroot and nothing else, and no civilisation ever came of a beetroot
    The blind tasting was by an actual blind man, waste of a scone, they can't do anything that matters
    Townies, gypsies and lesbians in the flower tent, it used to be flowers
    Chutney by a Hindu, no thank you, I've seen the Ganges
    `,
  ),
  lines(
    'lines-outsiders/vegetable-show-fair',
    { labels: [], direction: null, heldBack: true },
    `
    Marrows judged by Mrs Begum this year and she'll not be bribed, I tried with a courgette
    They've given best onion to a Pole and it's the size of a toddler, fair play Marek
    incomers' dahlias took three firsts, time us locals fed ours
    Ladies' jam class is open to gentlemen since 1998 and no gentleman's placed
    A Ukrainian can do things with beetroot that'd make you cry, Oksana's stall, far end by the ponies
    The blind tasting was by an actual blind man, Clive, who named the scone's maker, her oven and her mood
    Townies, gypsies and lesbians in the flower tent, that's our prize-winning team of three and they named it
    Chutney by a Hindu, piccalilli by a Baptist, and the vicar has a tummy ache from fairness
    Show secretary's seventy-eight and she carried both trestles, I held the door
    `,
  ),
];
