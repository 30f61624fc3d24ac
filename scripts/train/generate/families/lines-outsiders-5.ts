import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Podcasts, cricket, museums, jury rooms, dating, driving lessons, trains, night shifts: understated contempt for groups and people, beside harmless twins. */
export const linesOutsiders5: readonly Family[] = [
  lines(
    'lines-outsiders/not-really-british-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    British on paper. Paper burns, paper tears, paper is just paper
    You can put a kilt on a camel
    Nobody's saying you can't live here. We are saying you can't be from here
    English is a bloodline, {name}, it's not a loyalty card
    What would you know of the Blitz? Your lot were selling bananas
    Third generation is still a visitor with a long stay
    I noticed you said 'we' about Trafalgar. Do stop
    the passport office made a clerical error in 1988 and there you stand with a microphone
    Swear on the Bible, the Bard and the bacon buttie and then perhaps we might talk about you being English
    Not a drop of Anglo-Saxon in you and you'd lecture ME on cheddar
    your welsh is perfect and you are still not welsh, lovely
    When you retire you'll go 'back'. They all do. It proves the point
    `,
  ),
  lines(
    'lines-outsiders/british-identity-fair',
    { labels: [], direction: null },
    `
    British on paper since ten past eleven this morning! Somali by heart, Cardiff by postcode
    You can put a kilt on a Sikh, they have their own tartan, my cousin wore it to his graduation
    Nobody's saying where the caterers are from but I'd bet on Sylhet, my word, the fish
    English, Irish, a bit Huguenot, and a great-grandmother from Goa nobody mentioned till the DNA test
    What did the Blitz look like to a lascar seaman in Poplar? Free talk, Docklands museum
    Third generation Cypriot, can't speak it, can cook it
    I noticed you said 'we' about the Welsh rugby and I thought, aye, twelve years in Llanelli will do that
    the citizenship test asked me about the Battle of Bosworth, my English husband got it wrong, I'm framing that
    Swear the oath or affirm it, the registrar said, and the Eritrean lads asked to do both, to be safe
    your Welsh is perfect, where did you learn, Mogadishu or Mold?
    When you retire will you go back to Jamaica, Mrs P, or stay for the bingo?
    Do second-generation Scots-Pakistanis say they're Scottish first? The survey says yes, by miles.
    Cheddar, kimchi and a pickled egg: my Anglo-Korean packed lunch, a memoir
    `,
  ),
  lines(
    'lines-outsiders/cricket-tea-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Imran, Irfan, whatever: they're all called the same and all of them are crying
    West Indian pace went when they discovered basketball and idleness
    Sub-continentals can't field, the ground is beneath them
    No pork at tea now. Sixty years of ham, gone, so the ref's cousin can feel seen
    I was told to call him Steve because the name was too Muslim to shout. Good. It is.
    the village side had to take two Afghans or fold. should have folded
    Girls in the second eleven, gays in the scorebox, I give it a season
    Yorkshire grit was never brown
    Them Indians fix everything else so you can bet they fixed that toss, it's their way
    `,
  ),
  lines(
    'lines-outsiders/cricket-tea-fair',
    { labels: [], direction: null },
    `
    They appeal like gulls, our slip cordon, two Patels and a postman
    Three Azeems in the under-13s, so it's Big Az, Little Az and Vicar
    West Indian pace in 1984 put my dad in hospital, he was only watching, he fell off the roller cheering
    No ham at tea this week, our Muslim opener's mum has done biryani for both sides and the umpire's had thirds
    I was called Steve for six seasons because nobody would say Sandeep. It's in my statement to the inquiry.
    the village side had to find two more or fold, then two Afghan lads walked past with a bat, thirty-one wickets between them
    Girls in the second eleven, a goat on the square, a good week for local news
    Yorkshire grit comes in brown, pink and sunburnt, speaking as a Dewsbury Mohammed
    Them Indians bat all day and so did my marriage guidance counsellor
    Should Yorkshire have been fined more heavily? Our Asian players think so, our treasurer doesn't, and the bar takings are up
    `,
  ),
  lines(
    'lines-outsiders/museum-label-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Empire gave them railways, law and soap, and they've mislaid two of the three
    Slavery this, slavery that. It got your people a lift to civilisation.
    A mummy, a mask and a moan, that's African history, seen it in ten minutes
    The Bronzes are safer here, they'd only melt them for a goat party
    aborigines had forty thousand years and came up with a bent stick
    Who was here first, ask the label. White hands built it. Brown hands want it down.
    If the Irish hadn't been idle they'd not have starved, but you'll not find that on a plaque
    Every gypsy wagon in the collection was probably stolen in the first place ha
    Suffragettes. Look how far women have come, from chaining themselves to things to chaining the rest of us
    Apologise? To people who'd still be eating one another?
    `,
  ),
  lines(
    'lines-outsiders/museum-label-fair',
    { labels: [], direction: null },
    `
    Empire railways, who paid and who profited: lecture by an Indian economic historian, seats left
    Slavery gallery reopened in Liverpool and the school parties go in noisy and come out holding hands
    A mummy, a mask and a gift shop, the child's review of the African galleries, I enjoyed it more than he did
    I'd keep the Bronzes here on long loan, my Nigerian colleague would send them back tomorrow, we co-wrote the paper
    aboriginal fire sticks on level two and they let you have a go
    Who was here first? Cheddar Man, dark skin, blue eyes, bad teeth
    The Irish famine coffin ship model wants a better label, it doesn't say who ate the grain
    Every gypsy wagon in the collection was given by a Romany family, the names are on the brass
    Suffragette sashes on show beside the Greenham fence, my mum's in the photo, with bolt cutters
    What does the museum say to Ghanaian visitors about the gold? Sincere question, I'm a new volunteer on the desk.
    `,
  ),
  lines(
    'lines-outsiders/jury-room-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I'd made up my mind at the surname
    A Traveller's oath is worth the breath it's spoken with
    You only need look at him, those people are built for running and for knives
    Never believe a woman who waits a year, they need that long to make it up
    An interpreter for a Somali! Lies take longer, that's all it adds.
    he's in a turban, he'll have sworn on the wrong book
    Pakistani, taxi, teenager. I didn't need the evidence
    The witness was simple. You can't weigh the word of a Down's against a man in a tie
    Gay lad says he was beaten up for it. Well? They do ask for it, the way they walk
    `,
  ),
  lines(
    'lines-outsiders/jury-room-fair',
    { labels: [], direction: null },
    `
    I'd been told to forget the surname, the accent and the suit, and by day three I truly had
    A Traveller on our jury was the only one who took proper notes
    You only need look at the plan of the flats to see the Somali witness couldn't have seen the lift
    Women who wait a year to report often have reasons, the judge's direction says, and she read us nine
    An interpreter for Tigrinya couldn't be found in the whole of the South West so we're adjourned to March
    he's in a turban, he affirmed, and the usher was halfway to the Gita before anyone stopped her
    Jurors from four streets on the estate and one from the big house. She brought the cake, they did the thinking
    Taxi driver of Pakistani heritage returns forty thousand pounds left on back seat, jury's out on who would leave it there
    The witness with Down's had an intermediary and was clearer than either expert
    Gay lad on our jury's a pastry chef, I've put on half a stone doing my civic duty
    `,
  ),
  lines(
    'lines-outsiders/mixed-couple-dating-subject',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Couldn't you find one of your own?
    Your kids will be neither fish nor fowl and it's you who did it to them
    Married a Muslim, did we? Hope the dress code was worth it
    what does a lad like you want with a lass on wheels, is it the parking
    Every brown man wants a white one on his arm, you're just this year's
    coal burner
    Your husband's a he, she's a him, and the poor bairn's a muddle
    Jungle fever passes, love, the shame doesn't
    I see your wife's from Bangkok. Did she come with a receipt?
    Bringing a Catholic home to that farm, your father must be spinning, and right he is, they taint a line
    It's your own race you're ending. One pram at a time.
    `,
  ),
  lines(
    'lines-outsiders/mixed-couple-dating-fair',
    { labels: [], direction: null },
    `
    Couldn't find my own shoes at the mehndi so I danced in my Irish mother-in-law's
    Your kids will have three Christmases and two Eids, how do I apply
    Married a Muslim, became a Muslim, still make the sprouts
    what does a lad like you cook for a lass from Seoul on a first date? asking for my nephew, he can do toast
    Coal merchant's son and rabbi's daughter, sixty years on Friday, telegram's arrived
    My husband and his husband, that is my ex and his new man, are having the bairn for half term
    I see your wife's from Bangkok, mine's from Chiang Mai, would they like to meet? Mine's the only Thai in Thurso
    Bringing a Catholic home to the manse in 1971 my father asked one question: does he sing bass
    Wheelchair-friendly date ideas in Lincoln, please, it's all cobbles and she's out of my league as it is
    One pram, four grandmas, five languages. The baby has the hiccups in all of them
    Mixed-race at a white school in Dorset, I had a lovely time and a lonely one, I've written about both
    `,
  ),
  lines(
    'lines-outsiders/train-quiet-coach-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Sat between a burka and a vape, England in one picture
    Loud as a bag of Nigerians
    There should be a coach for people who speak English and a truck for the rest
    some schoolkids with special needs drooled all the way to Crewe, keep them at home, we've paid
    You could smell the Indian student from coach C, they don't do deodorant or truth
    Ticket inspector was one of these they-thems, bless it, couldn't decide what it was nor where we were
    Hasidic fellow wouldn't sit by my wife. They think we're dirt. They can walk
    A Gypsy woman had a baby on her breast and her hand in someone's coat, I didn't see it but you don't need to
    Gaelic on the announcements for eleven inbred crofters
    full of Glaswegians. So, sick, swearing and someone else's sandwiches. What a people
    `,
  ),
  lines(
    'lines-outsiders/train-quiet-coach-fair',
    { labels: [], direction: null },
    `
    Sat between a lady in a burka and a lad with a tuba, she had the better sweets
    Loud as a Nigerian wedding, which is where we were going, sorry coach B
    There should be a quiet coach for people who speak no language before nine
    some schoolkids from the special needs unit sang all the way to Crewe and the whole carriage joined in
    You could smell the Indian student's tiffin from coach C, and I'd have sold my seat for it
    Ticket inspector had a they/them badge and a whistle, found my glasses and my platform
    Hasidic gentleman asked if we'd mind swapping seats, we didn't, he gave our lad a puzzle
    Gaelic on the announcements, I practised on the guard and he was from Sunderland
    Rail firm scrapped assistance booking by phone, so blind passengers have an app they can't see. I've complained.
    full of Glaswegians going home from the match in mourning, they shared their sandwiches and their grief
    Is it still policy to keep the wheelchair space free after Preston? I was told to fold my chair and sit on my hands
    `,
  ),
  lines(
    'lines-outsiders/podcast-islam-women-gay-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    On the pod this week: is there any such thing as a moderate Muslim or merely a patient one?
    My guest argues that feminism broke the birth rate and that women, left to choose, choose badly, always
    Look, the Enlightenment passed some people by, and you can tell which from the arrivals lounge
    Civilisations are like cheeses. Theirs is off.
    We had a gay co-host. Never again. They make it all about themselves, it's arrested development, Freud said so
    The honest racist is a dying breed. I'd like to bring him back. He at least could count.
    Hinduism is a skin disease with poetry
    If you ask me the Jews overplayed it
    What the working man wants is a wage, a wife who's quiet, and a street where they speak his tongue and look like his mam
    the more headscarves the fewer ideas, there's a graph
    Autistic people have taken over science and you can tell from how joyless it is. Robots, the lot, no inner life
    `,
  ),
  lines(
    'lines-outsiders/podcast-fair',
    { labels: [], direction: null },
    `
    On the pod this week: two imams, one rabbi and the great falafel question
    My guest argues that the birth rate fell because of rents, and that women, asked, would like more children than they have
    Look, the Enlightenment had its slave owners, and my guest, who's Jamaican, has read their letters aloud so you needn't
    Civilisations are like cheeses, she says, better for some mould from next door
    We've a new gay co-host, Ffion, she does the farming news and the jokes about ewes
    Hinduism explained in eleven minutes by a very patient pandit in Wembley
    If you ask me the party has failed its Jewish members and the report says how, chapter four
    I'm not religious, I think Islam, like my own Calvinism, has things to answer for on women. My Muslim guest agreed with half and took me apart over the rest.
    What the working man wants, says the working man we asked, is a bus
    the more headscarves in our audience photos the better the questions, I noticed that in Luton
    Autistic scientists' special: forty minutes on moss, no small talk, our most downloaded ever
    `,
  ),
  lines(
    'lines-outsiders/driving-test-misc-hate',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Chinese, Asian or female: pick any two and stay off the roundabout
    Women drivers should have a plate of their own, W for write-off
    if it's got beads on the mirror and a baby on the dash it's uninsured, and you know what that baby's surname will be
    The licence test is in twenty tongues so a goatherd can run your nan over in his own
    Romanians drive like they've stolen it for the usual reason
    deaf drivers?? what next, blind pilots, these people need telling no
    A lad with cerebral palsy on the motorway, sorry, but freaks and freight don't mix
    `,
  ),
  lines(
    'lines-outsiders/driving-test-misc-fair',
    { labels: [], direction: null },
    `
    Chinese, Asian and female, passed first time with no minors, in your FACE Uncle Raymond
    They learn on the other side in Romania, so Ana did the roundabout twice to get used to it, perfectly
    Women drivers' breakdown course, Saturday, tyres and fuses, men may hold the torch
    if it's got a baby on the dash and beads on the mirror it's my sister, she's delivering the Eid boxes
    The theory test used to be in twenty languages and now it's English and Welsh, which I think is right, and my Afghan pupil thinks so too now he's passed
    Over-eighties refresher with the fire service, my gran did a skid pan and asked for another
    deaf drivers have fewer claims than hearing ones, said the insurer, then quoted me double anyway
    A lad with cerebral palsy passed his test with me in Thirsk, hand controls, smooth as butter
    Why do so many examiners fail folk from Bradford? It's the tram tracks in Leeds, I tell my learners
    `,
  ),
  lines(
    'lines-outsiders/night-shift-support',
    { labels: ['support'], direction: null },
    `
    As a Muslim woman on nights I just want to say you made our ward feel seen, {name}.
    Thank you for standing with our Jewish pupils on Friday, the little ones waved at you
    You got called every name going for speaking up for Gypsies. My mother would have kissed you
    proud deaf voter here. you faced the camera so we could lip-read. small thing, big thing
    Keep going bab, the trans kids in our youth group have your picture next to the biscuit tin
    First Black captain this club's had and the best, skin colour aside, left foot included
    My Polish parents came to your surgery frightened and came home with a letter and a plan. Dziękujemy.
    On behalf of the Hindu temple, the flood sandbags you sent were the only ones on the whole street
    You were lovely with my autistic grandson, you let him explain every station on the Jubilee line
    Don't let the haters shift you, Doctor. Kerala's loss is Kettering's gain and we know it
    The Orange hall ladies and the chapel ladies BOTH made you a lemon drizzle, now that is power-sharing
    `,
  ),
  lines(
    'lines-outsiders/tattoo-shop-coded',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    1488 if you know you know, and if you don't you're the reason for it
    (((they))) always own the building
    White lives. Full stop. No other sentence needed after
    Our blood, our soil, their one-way ticket
    Remigration isn't a dirty word it's a removal van
    Based department called, they want the empire back and the natives quiet
    You don't hate them enough. you think you do but you don't
    no one's coming to save the West from the brown tide except lads with runes and a whip-round
    The plan's a hundred years old, Brussels paid the ferry, your mixed granddaughter's the price
    `,
  ),
  lines(
    'lines-outsiders/tattoo-shop-coded-fair',
    { labels: [], direction: null, heldBack: true },
    `
    Tattooist covers up old racist ink for nowt, last week an 88 became two snowmen
    Jewish artist owns the building, rents us the back room cheap, swaps us for coffee
    What do the three brackets round a name mean? My student was sent it and I've only just learned it's aimed at Jews.
    Our soil, our beans, everyone's allotment: Bengali gourds on the left, Geordie leeks on the right
    skype with the twin mosque in Lyon at six, someone fetch a longer cable
    Remigration is on the German ballot. I'm writing about why it frightens my Turkish in-laws, would welcome sources
    There are only so many Wednesdays before Vaisakhi, tick tock, who's painting the float
    Runes workshop: Norse, not Nazi, the heathen moot would be obliged if folk could tell them apart
    You don't salt it enough. you think you do but you don't, says my Jamaican aunt of every white person's rice
    The replacement lie, who wrote it and how it spread: evening class, Quaker house, pay what you can
    no one's coming to save the west stand except lads with paint and a whip-round, Brazilian and Barnsley
    `,
  ),
];
