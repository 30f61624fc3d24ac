import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt of groups without slurs, often by a hint, aimed at one of them or at all; the same hints without contempt. */
export const linesKinds3: readonly Family[] = [
  lines(
    'lines-kinds/migrant-nurse-plain',
    { labels: [], direction: null },
    `
    i came from Kerala in 2003 with one coat and it was not the right coat
    My accent is half Manila and half Hull, even I get lost
    visa renewal fee has gone up again, has anyone used the new form
    the nurses are on strike tuesday, picket by the main gate
    Learning English from patients means I say ta duck to my bank manager
    who took my bread from the ward fridge
    Send money home by the credit union, the charges are lower
    she looked after my dad for nine nights and taught him to say thank you in Polish
    How many relatives can visit at once on ward six?
    We have forty two nationalities in this hospital and one working kettle
    Keep your head down on the corridor, the ceiling is being mended
    moved here for love, stayed for the pasties
    pay rise letter came, three per cent
    Five minutes from the station there is a free class for people who have just arrived, tea included
    homesick today so I rang mum and we cooked the same soup on video
    `,
  ),
  lines(
    'lines-kinds/migrants-of-group-under-post',
    { labels: ['identity-hate'], direction: 'other' },
    `
    fighting age men the lot of them, not a refugee among em
    they come here with phones better than mine and cry poverty
    The hotel in our town is stuffed with foreigners living like kings while old soldiers sleep in doorways
    eastern europeans will work for peanuts and drink the rest
    None of them share our values and they never will. You cannot make a Brit out of a boat arrival
    polish shops everywhere it makes you sick
    Romanians = pickpockets, fact
    I don't hear English on my own bus any more, it's like a zoo of languages and they do it on purpose
    asylum, more like a free house and a bike off a charity like yours
    if their country is a mess its because they made it and now they'll make ours one
    every queue at the surgery is them with six kids
    Keep an eye on your daughters is all I say, those men have a different idea of what a girl is for
    culture? what culture, goats and arranged weddings
    Import the third world become the third world, you did this minister, you and your bleeding hearts
    `,
  ),
  lines(
    'lines-kinds/migrants-news-plain',
    { labels: [], direction: null },
    `
    the hotel on the front has a new contract with the home office until march
    Polish shop has the good gherkins back in
    Bikes wanted for the refugee welcome group, any state, we mend them
    i think the asylum system is too slow and too costly and the small boats need a proper deal with France
    six kids, one surgery appointment, send help
    Numbers for net migration come out on Thursday at half nine
    my english class has a baker from Aleppo, a dentist from Kyiv and a man who only wants to talk about Burnley
    who else hears four languages on the 18 bus? I've started learning Tigrinya from a lady with a pram
    Can asylum seekers work while they wait? the rule says no, mostly
    the Romanian choir sang in the market and my gran danced
    free phone cards at the drop in, ask for Joan
    old soldiers and new arrivals had a shared lunch at the legion, the curry went first
    Does the minister have a date for the vote on the border bill
    arranged weddings are a lot of arranging, my sister has nine spreadsheets
    Shut the door when you leave the community hall, the heating is on
    `,
  ),
  lines(
    'lines-kinds/jewish-scientist-vaccine-conspiracy-you',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    another jewish professor with a needle, history will judge
    Who pays you, Rothschild or the other one
    chosen people first in the queue for the grant I see
    funny how you never test these things on your own kind first
    Professor, with your background I can see why control over other people appeals
    your tribe has been poisoning wells since the middle ages and now its jabs
    you dont look jewish, I mean that kindly
    Was the lab a bar mitzvah present
    does the small print come in hebrew
    People with names ending in stein are always telling the rest of us what is good for us. I'd like for once to hear a Christian scientist
    you lot own big pharma so of course you'd say its safe
    I watched the whole lecture and the hand rubbing gave you away lol
    pack up your slides and go lecture in Jerusalem
    oy vey the gentiles wont obey
    You cant be impartial about anything, its bred into you from the cradle that we dont matter
    `,
  ),
  lines(
    'lines-kinds/jewish-scientist-plain',
    { labels: [], direction: null },
    `
    The professor gave a lecture on wells and cholera at the science museum
    my bar mitzvah present was a microscope and look at me now, still cant focus it
    who pays for the lab, is it the grant or the university
    had my jab at the synagogue hall, best biscuits of any clinic
    Hebrew lessons for beginners, monday nights, zoom
    Dr Bernstein has retired to grow tomatoes and argue with slugs
    got my second needle today, arm like lead
    Jewish refugee scientists came to Britain in the thirties and sixteen of them won a Nobel
    does anyone screen for Tay Sachs before marriage, where do you go
    oy my back
    Our Christian and Jewish forum asked a scientist to talk about gene editing, and he brought his own slides and his mum
    I queue for the bagels, he queues for the paper, thats love
    history society: the expulsion of 1290, told by a proper historian
    you dont look sixty, said the optician, and I kissed her
    Small print on the leaflet says allow fifteen minutes after the vaccine
    `,
  ),
  lines(
    'lines-kinds/jewish-charity-worker-hinted',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    Generous, for one of you
    checked my pockets after shaking hands with you at the food bank
    A charity run by someone from the diamond district, do me a favour
    You do this for publicity. Your community never gave anybody anything without a receipt
    Why dont you look after your own and leave us to look after ours, thats what your people prefer isn't it
    nice coat, business must be good for the kosher crowd
    I always said to my wife, if they're giving something away count your fingers. No hard feelings madam
    go on, whats the catch, theres always a catch with you lot
    playing the victim again are we, thought you had a monopoly on that
    you people never let a good tragedy go to waste
    Ever thought that folk dislike you for a reason, and have done for two thousand years in every land you settled in?
    north london accent, pointy elbows, say no more
    `,
  ),
  lines(
    'lines-kinds/jewish-charity-worker-plain',
    { labels: ['support'], direction: null },
    `
    thank you for the soup, my kids ate two bowls each
    You sat with my dad every friday and lit the candles with him, I will not forget it
    the synagogue kitchen fed our whole road after the flood, bless every one of them
    nobody should have to read what they wrote about you being Jewish. I have reported it
    great coat, greater heart
    so sorry about the graffiti on your building, we'll bring brushes
    You found me a bank that would open an account for a man with no address. Cheers
    standing with our jewish neighbours tonight at eight
    My hand still hurts from all the shaking, but what a night for the food bank
    how you keep going on four hours sleep i dont know, thank you
    That talk about your grandmother in Theresienstadt stopped a rowdy room dead. Thank you for coming to us
    good on you for not rising to it
    I am a Muslim from across the road and I will walk with you to the gate any time
    whatever they shout at your volunteers, the town is proud of you
    mazel tov on twenty years
    `,
  ),
  lines(
    'lines-kinds/jewish-football-and-culture-group',
    { labels: ['identity-hate'], direction: 'other' },
    `
    yids out of football, they only ever did the accounts
    No jew ever scored at Wembley, too busy selling the tickets
    hollywood is theirs which is why every film is rubbish
    why do they dress like that, its 1750 in Stamford Hill and it stinks of fish
    the orthodox breed like mad and none of them work
    You wont hear a word on your programme about who was really behind the slave ships
    That neighbourhood is a closed shop. Cross the road and they look at you as if you were muck. Arrogant people
    I like their pastries its the people I cant stomach
    they should be grateful and quiet like the other minorities
    jewish landlords, say no more
    Holocaust this holocaust that, change the record
    A friend of mine married into one of those families and he hasnt had a civil word or a free lunch since
    all the umpires decisions went to the Maccabi side, wonder who they rang
    they have one law for themselves and another for us goyim
    `,
  ),
  lines(
    'lines-kinds/jewish-football-and-culture-plain',
    { labels: [], direction: null },
    `
    Maccabi under 14s v St Josephs, ten o'clock kick off, bring water
    my grandad boxed for the Jewish lads brigade and lost every bout with style
    tickets for the klezmer night still on sale
    The film festival has a comedy about a rabbi who inherits a pig farm
    Which stop for Stamford Hill? I need the bakery that does the onion rolls
    eruv wire is up so I can push the pram on a saturday
    i keep kosher at home and everything else at my sister's, dont tell mum
    our umpire is orthodox so he stops before sunset, we all get home for tea
    landlord fixed the boiler before shabbat and came back sunday to check it
    The museum's account of the slave trade names the Bristol families, with ledgers
    grandma says two jews, three opinions and one working umbrella
    Why do Hasidic men wear fur hats? Asked my neighbour, and he told me about Poland, fashion and his father in law
    change the record dad, not the fiddler on the roof again
    fish on fridays here, whichever side of the family
    Holocaust memorial event moved to the theatre because so many booked
    `,
  ),
  lines(
    'lines-kinds/women-scientist-politician-you-2',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    how do you find time for science with three kids, who is looking after them
    smile more, you'd get further
    I doubt you wrote that paper yourself dear, which of the men helped
    a pretty thing like you shouldnt fret about nuclear power
    Is your husband happy about all this gallivanting
    Typical female answer, all heart no numbers
    you ladies wanted the vote and look at the state we are in
    Madam, I taught physics for forty years and never met a girl who could really do it, they learn by rote as you evidently did
    calm down dear its only a budget
    who did you sleep next to in the lab to get the prize
    women ministers always look like theyre waiting to be asked to dance
    Past fifty and no children, so what would you know about the future of anything? Women who miss out turn to politics
    nag nag nag thats all your sex is good for
    Bring back the fella. I cant take orders about floods from someone who cries at adverts
    `,
  ),
  lines(
    'lines-kinds/women-scientist-politician-plain-2',
    { labels: [], direction: null, heldBack: true },
    `
    three kids, a lab and a broken washing machine, hello from my tuesday
    i cry at adverts, at hymns and at the shipping forecast
    Ask the minister about flood defences, questions close at noon
    My physics teacher was a woman who rode a motorbike and I wanted to be her
    the budget is on wednesday, my husband has bought crisps
    Which paper won the prize this year?
    girls in year ten built a wind turbine out of a bin
    calm down everyone the cake has arrived
    Women over thirty got the vote in 1918, and the rest had to wait ten years
    past fifty, no children, two dogs, excellent future thanks
    took my daughter to vote and she drew a cat on her own pretend ballot
    How do you apply for a fellowship after a career break? I was out for six years with the boys
    lipstick on the mug again, own up
    She asked about numbers for the nuclear plant and got a straight reply in two lines
    dancing in the lab at the christmas do, we have footage
    `,
  ),
  lines(
    'lines-kinds/women-hints-and-pity-you',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    ok love let the grown ups talk
    dont worry your head about it petal
    someone has let the secretary use the account again
    Ladies like you talk about leadership until the first spider
    referee? you should be holding the oranges
    Bless her, she has done ever so well for a girl
    You'd make somebody a fine wife. Vicar, no. St Paul was clear that you should keep silent
    who did the thinking for you, your dad or your fella
    I see the council has sent us another handbag
    hysterical as ever, take two tablets and lie down
    this is what happens when your gender gets promoted past typing
    If you could drive as well as you pout there'd be no cones on the A38
    not a job for a mother, and shame on you for leaving the little one
    we asked for an engineer and they sent a hairdo
    It is a scientific fact that your brains are smaller, look it up, and reading your thread I can well believe it
    `,
  ),
  lines(
    'lines-kinds/women-hints-plain',
    { labels: [], direction: null },
    `
    petal, your lunch is on the side, love gran
    secretary needed for the bowls club, two evenings a month
    big spider in the vestry, the vicar has left the building lol
    ladies who lunch meets at noon, bring a raffle prize
    i hold the oranges, the coats and the first aid bag, thats parenthood
    Let the grown ups talk, said my mum, and then they talked about drains for three hours
    who took my handbag from the council chamber, it has my bus pass
    Her first sermon was about St Paul and a broken boiler
    two tablets and a lie down, migraine day
    The engineer who came about the lift was called Sandra and had it going by ten
    any hairdo tips for windy platforms? i am station staff
    cones on the A38 until june
    dad did the plaits this morning and they have held, give that man a medal
    Female referees course, level one, at the county ground, kit included
    as a mother of boys I have opinions about mud
    `,
  ),
  lines(
    'lines-kinds/women-of-group-dull-2',
    { labels: ['identity-hate'], direction: 'other' },
    `
    women drivers say no more
    give em the vote they said it'll be fine they said
    theyre all the same, sweet till the ring is on
    The womens game is slow, boring and nobody would watch if they werent forced to, girls just arent built for sport
    feminists are women no man would have
    too many skirts in the cabinet
    A woman vicar is like a dog walking on its hind legs, as the man said
    police women are all right for finding lost kids, otherwise a danger to their partner
    I'm a traditional sort of chap and I find that women with opinions are on the whole women without a hearth
    mums at the gate, what a shower of cackling hens 😂
    lasses these days want a wage and a bloke to pay as well, gold diggers the lot
    all female crew tonight so good luck landing
    nurses yes doctors no, its how they're wired
    Most of them would drop the job tomorrow for a rich husband, and that is why your company should not waste money training them
    half the accusations are made up because thats what they do when they get dumped
    `,
  ),
  lines(
    'lines-kinds/women-and-sport-and-work-plain-2',
    { labels: ['criticism'], direction: null },
    `
    the womens final deserved a bigger ground, poor planning by the league
    Minister your answer on maternity wards was vague and you know it
    I disagree with quotas for boards. Train more women early instead, and pay for nurseries
    your company's lady fit jackets have no pockets, sort it out
    Not good enough inspector, three women reported him and nobody rang back
    bad decision ref, never a penalty
    the council cut the women's refuge and kept the fireworks. wrong way round
    As a woman and a voter I found that speech thin
    why are mums expected to drop everything for an inset day told at two days notice
    The cabinet should answer for the cost, every man and woman in it
    Your guidance says nurses may park free and the signs say otherwise
    crew were short again and the flight left two hours late, please fix the roster
    she was wrong to close the school on the strength of one report, and I'd say so to any head
    `,
  ),
  lines(
    'lines-kinds/black-presenter-hinted',
    { labels: ['identity-hate'], direction: 'subject', heldBack: true },
    `
    is that hair professional
    where are you REALLY from
    You don't represent Yorkshire, we are a different colour up here
    they had to find one of you for the gardening show I suppose
    Turn the brightness up mate all I can see is teeth
    You should be grateful that this country took your parents in rather than picking holes in it every sunday
    another one with a chip on his shoulder, must be issued at birth with you people
    angry black woman number forty seven, change the channel mother
    did they run out of English presenters
    Stick to the music, your sort are good at that
    I'm 78 and I never thought Id see the day someone of your complexion read the news about the Queen. It is not right and I switched off
    why do you people have to bring slavery into a show about teapots
    You would still be in a hut if it werent for us, so a little less lip
    heritage? your heritage is four thousand miles from that castle
    `,
  ),
];
