import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery4: readonly Family[] = [
  lines(
    'lines-mockery/lollipop-lady-sneer',
    { labels: ['insult'], direction: 'subject' },
    `
    does it come with batteries that face
    You've let the hat go to your head pet, its only a lollipop
    whos a clever old trout then, stopped a car all on her own!!
    lol the walk on you, like a penguin with a parking ticket
    your coat fits where it touches
    Big woman, big stick, small mind. Every morning the same gormless grin at the cars.
    shouldnt you be in a home by now instead of tottering round in the road
    do you cackle like that for a bet, they can hear you in the next county
    Important job that, standing still. Took you how many interviews?
    if brains were petrol you couldnt run a scooter round a fifty pence
    you're a jumped up busybody in a yellow sack and even the toddlers take the mickey out of you
    granny grunt is out in force I see
    The children laugh at your moustache, I thought you might like to know that, as a friend
    `,
  ),
  lines(
    'lines-mockery/lollipop-lady-thanks',
    { labels: ['support'], direction: null },
    `
    our lollipop lady stopped a lorry all on her own this morning, hero
    you wave at every car and it sets me up for the day
    The children love your laugh, they can hear it from the next street and they run
    eighty one and still out there with the big stick in the snow
    my toddler has a yellow coat and a wooden spoon and plays at being you
    what a grin to see on a monday
    Thank you for walking slowly with my boy when he was on crutches, no one else thought of it
    you know all their names, even the new little lad who never talks
    please wrap up warm tomorrow, its meant to be minus four
    that hat suits you pet
    It is an important job and you do it better than anyone we have ever had.
    busybody they called you, well thank goodness, you saw that van rolling and we didnt
    shes been told to retire and we wont have it, sign here
    `,
  ),
  lines(
    'lines-mockery/lollipop-crossing-plain',
    { labels: [], direction: null },
    `
    penguin walk on the ice everyone, little steps
    batteries gone in the crossing light
    my coat fits where it touches since the second baby
    Who is doing the crossing now that Jean is poorly
    tottering round the playground in my mothers shoes for the fun day
    the moustache is for november and then it comes off, my wife insists
    cackled so loud at the school play that the shepherd forgot his line
    fifty pence for the lolly and it dropped in the road
    We're having interviews for the crossing post on the ninth, and the hat comes with the job.
    petrol scooter for sale, one careful granny
    a clever dog waits at the kerb by himself till the man goes green
    stuck behind the sack lorry again so late for the bell
    jumped up on the wall to let the pram by
    `,
  ),
  lines(
    'lines-mockery/radio-dj-voice',
    { labels: ['insult'], direction: 'subject' },
    `
    turn it off turn it off its him
    You've a laugh like a hoover picking up marbles
    how is that voice allowed near a transmitter
    Dreary toneless moaning, and that's just the links
    have you swallowed a wasp love
    your jingle has got more personality than you have and it's four notes on a kazoo
    nobody is laughing at your jokes but you mate
    talking over the best bit of the song again because heaven forbid we go ten seconds without your wit, such as it is, like being trapped in a lift with an estate agent
    you sound like a sheep with a head cold
    radio silence would be an upgrade
    He thinks he's smooth. He's gravy.
    Squawking parrot of a woman on the breakfast show, I've hit the off button so often that it has come away in my hand
    voice of an angle, yes angle, sharp and never right
    wish you had a mute button for real life
    `,
  ),
  lines(
    'lines-mockery/radio-dj-fans',
    { labels: ['support'], direction: null },
    `
    turn it up turn it up its him
    You've a laugh that gets me through the M6
    what a voice, did you ever sing
    love the daft jingle on the kazoo, my kids do it at breakfast
    nobody plays the whole song these days, thank you for not talking over it
    heard you had a head cold, get well soon, the show isnt the same
    Smooth show tonight mate, best in months
    I was trapped in a lift with my estate agent and your programme came over the speaker, saved us both
    my parrot squawks when you say good morning, he never does it for anybody else
    your jokes are awful and I wouldnt be without them
    The off button on my radio has never been used since you took over breakfast. More power to you.
    nice touch playing that for the crew of the lifeboat
    please come back soon, its all silence without you
    `,
  ),
  lines(
    'lines-mockery/radio-plain-and-moan',
    { labels: [], direction: null, heldBack: true },
    `
    hoover has picked up a marble, does anyone know how to get it out
    Is the transmitter down? theres only a hiss here
    i swallowed a wasp at the fete, ask me how
    a sheep with a head cold makes exactly the noise you'd think
    the off button came away in my hand
    kazoo workshop saturday, bring ear plugs
    radio four or five for the cricket
    toneless singing is my speciality, ask the choir
    can I mute my own kids for real life, asking for every mother
    who did the song with the whistle at the end, played about ten past eight
    angle grinder going at seven in the morning again on our road, so I've had the wireless on full and learnt all about voles
    They cut the shipping forecast short. Why?
    laughed so much at the gravy story that I missed my turning
    `,
  ),
  lines(
    'lines-mockery/nurse-strike-mock-concern-them',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    are the poor little nurses cold on their picket, diddums
    she'd be pretty if she stopped whining
    bless them, they've made a sign and spelled it right and everything, must have been a team effort
    Look at that lot stuffing doughnuts by the brazier. No wonder they cant walk the length of a ward.
    her on the megaphone has a voice that could clear a bowel
    What a dim shower. Give them a whistle and a bobble hat and they think they're the French revolution.
    aw is it hard, is the job hard, did nobody tell her that at nurse school
    great lump of a lad in scrubs two sizes too tight moaning about money for food, I'd say he's done alright for food
    face on her like a wet weekend in Rhyl
    the shop steward has all the charm of a bedpan and a hairdo to match
    somebody tell the ginger one that chanting isnt singing, poor thing has cloth ears
    they're thick as mince the whole picket
    She wants paying more for what? Standing about with that gormless look and a lanyard.
    `,
  ),
  lines(
    'lines-mockery/nurse-strike-real',
    { labels: ['criticism'], direction: null },
    `
    I feel for the nurses but a strike in january is the wrong time
    the megaphone outside the ward was too loud, patients were trying to sleep
    I dont support this one, the offer was fair and it should have gone to members again
    You said emergency care would be covered and my mother sat in a corridor till four
    chanting under a window of the hospice was badly judged
    The minister's answer on pay was poor. No number, no date, and no look at what food costs.
    they ought to say what they want the money for
    wrong target, the board set the rotas not the ward sister
    somebody burned a pallet on the grass and left nails all over it
    doughnuts for the picket paid by the branch but nothing for the hardship fund, hmm
    I think the leaflet moaned too much and explained too little.
    `,
  ),
  lines(
    'lines-mockery/nurse-strike-support',
    { labels: ['support'], direction: null },
    `
    are you warm enough on that picket? we've soup and bobble hats to spare
    she stood out there all night after a twelve hour shift, solid
    great sign, made me laugh and then cry
    Give them the money! My wife came home from the ward with her feet bleeding.
    spelled it right and everything, signed a proud english teacher
    the big lad in scrubs lifted my nan like a feather, he can have all the doughnuts he likes
    beep if you back the nurses
    No one should be whining at you for wanting to pay for food.
    poor things were soaked, so we opened the chapel and dried their coats
    hairdo ruined, voice gone, spirits high, love you girls
    that shop steward came out on his day off to drive folk to dialysis
    it is hard, the job, I know because I did it for thirty years
    `,
  ),
  lines(
    'lines-mockery/mayor-chain-pomp',
    { labels: ['insult'], direction: 'subject' },
    `
    has he been let out with the jewellery again
    pompous little gatepost in a chain
    You waddle in, you wave, you eat the vol au vents. Worth every penny I'm sure
    who is that balloon in the red dressing gown
    lord mayor of nothing, king of the buffet
    your worship my eye. you look like a lampshade that has inherited
    such airs for a man who used to sell me fish, and bad at that as well
    Nobody came to see you sweetheart they came for the fireworks
    you've a handshake like a damp sock
    He could strut sitting down, that one. All puff and buttons and a head full of sawdust.
    never met a ribbon he didnt want to cut or a mirror he could pass
    two chins over the chain and not a thought above them
    Ever so grand, isn't she, with her gloves, for a woman who couldn't spell council on her own christmas card
    prancing about in tights, get a grip you silly old fool
    `,
  ),
  lines(
    'lines-mockery/mayor-visit-harmless',
    { labels: [], direction: null },
    `
    has he got the chain on in that one, I cant see
    The mayor is coming at two, gloves on, noses wiped
    I ate nine vol au vents and I'm not sorry
    red dressing gown went missing from the line, also tights
    he used to sell me fish and now he opens the fish market
    Our lampshade was inherited from my aunt and it is horrible
    came for the fireworks, stayed for the buffet
    who cut the ribbon last time, was it the swimmer
    shook my hand with a damp sock on his, he was doing the puppet show
    a gatepost has come down on Mill Lane, mind how you go
    Is the chain real gold? The children at our school have asked, and I said I'd find out.
    strutting about the yard like he owns it, our new cockerel, name of Buttons
    couldnt spell council till I was forty
    `,
  ),
  lines(
    'lines-mockery/mayor-criticism-fair',
    { labels: ['criticism'], direction: null },
    `
    four hundred pounds on gloves and robes while the baths are shut
    please cut fewer ribbons and answer more letters
    You came, you waved and you left before anybody could ask about the flats
    the speech was puffed up and said nothing of the fire
    why do we need a car with a flag to go two streets
    vol au vents for two hundred guests in a year of cuts, its a bad look
    I thought the mayor was wrong to stop the vote and I said as much to him at the buffet
    Fireworks again? Half the old folk on our road sit up with terrified dogs.
    the chain weighs more than the budget for youth clubs
    not one visit to our side of the river in a year
    That joke about fish sellers fell flat and some were hurt by it.
    she read the christmas message off a phone and got the town wrong
    `,
  ),
  lines(
    'lines-mockery/school-gate-mum-mocked-them',
    { labels: ['insult'], direction: 'other' },
    `
    that PTA woman with the leggings, mutton dressed as school run
    have you seen the state of him in those shorts lol legs like string
    his wife laughs like a drain being cleared
    Oh the new chair of governors is a treat, talks to you as though you were the spaniel and looks like one herself
    that reception mum, forehead tighter than a drum
    the dad in the white trainers is such a try hard, pushing fifty and saying bruv
    she's let herself go hasnt she
    what a drip that man is. tea with no bag in it
    Poor Linda. Six committees, no friends and a perm from the miners strike.
    the twins mother thinks shes lady muck, in a coat from the catalogue
    He is the sort of bore who tells you the route he took to get there, and the roadworks, and then his wife joins in from the start
    shes thick and shes loud and her cakes are dry
    nobody sits near him because of the breath and the stories
    the music teacher dresses like a scarecrows divorce
    `,
  ),
  lines(
    'lines-mockery/school-gate-mums-nice',
    { labels: [], direction: null },
    `
    his legs are like string since the growth spurt, where do I buy long shorts
    drain being cleared outside the gate, use the back way
    She's let the hamster go, hasn't she. Everybody look under the piano please.
    the new chair of governors has a spaniel called Perm
    dry cakes again, my oven runs hot, sorry all
    have you seen a coat, navy, from the catalogue, age seven
    pushing fifty and did the sack race, couldnt move for a week
    Linda needs two more people for the committee or there is no summer fair
    tea with no bag in it is what my son brought me in bed this morning, with toast for hats
    white trainers in the mud, why do I bother
    the twins are scarecrows in the play, anybody got straw
    Which route do you take with the roadworks on? We sat there twenty minutes and both had a cry.
    my leggings split at assembly, front row
    `,
  ),
  lines(
    'lines-mockery/school-gate-mums-kind',
    { labels: ['support'], direction: null, heldBack: true },
    `
    that PTA woman with the leggings raised two thousand pounds, hats off
    his wife has the best laugh on the playground
    Lovely to see a dad run the cake stall, and the cakes weren't dry at all
    new chair of governors remembered my name and my mothers
    she's had a rough year so be nice about the hair and the coat please
    the music teacher made her whole costume out of bin bags, genius
    Linda does six committees and never moans, someone send that woman flowers
    he tells a good story that man, the children sit at his feet
    thanks to the mum who saw mine crying and shared her brolly
    I think we should stop talking about what people wear at the gate, half of us are in pyjamas under our coats anyway.
    your twins were so polite at the party
    the white trainers dad mended my tyre in the rain without being asked
    `,
  ),
  lines(
    'lines-mockery/weather-woman-age-weight-them',
    { labels: ['insult'], direction: 'subject' },
    `
    time she was put out to grass
    put on a few since Christmas hasnt she, blocking out the whole of Kent
    he's that old he remembers the first rain
    Cant see Norfolk for her backside again
    the wrinkles on that, you could lose a coin
    She wants to stop dressing like a girl of twenty, there's nothing sadder than an old hen in sequins pointing at Fife
    squeezed into that frock like toothpaste trying to go home
    he's had more work done than the A303
    double chin and a double dose of dim, thats the late forecast covered
    hasnt she got haggard
    the wig slipped when he got to Wales i swear
    Whoever told her that she could wear sleeveless was no friend. Those arms should have had their own yellow warning.
    skinny wretch looks like a coat hanger with a pointer, feed her a pie
    old age has been cruel to him and he was no oil painting when he started out with magnets
    `,
  ),
  lines(
    'lines-mockery/weather-forecast-plain',
    { labels: [], direction: null },
    `
    time to put the clocks back
    rain in Kent, sun in Norfolk, and me in sequins at a barbecue
    I remember when he had magnets for the clouds
    Put on a few jumpers, its going to be minus six
    yellow warning for wind, mind the wheelie bins
    the A303 has had more work done on it than my kitchen
    got wrinkles from all that sun in april
    which frock for a wedding in Fife in october, sleeves or no sleeves
    My hen blew over the fence. She's quite old and now rather haggard, but she came home for her tea.
    lost a coin down the settee and found a pie
    toothpaste frozen in the caravan, that cold
    coat hanger keeping the aerial on since 1994
    oil painting of the storm is in the church hall till friday, sixty quid
    `,
  ),
  lines(
    'lines-mockery/weather-forecaster-support',
    { labels: ['support'], direction: null },
    `
    she's having a baby!! congratulations, ignore the ones going on about her frock
    thirty years of rain and he's still cheerful, dont put him out to grass
    Sequins on a tuesday, why not, you brighten up a wet night
    good for you wearing sleeveless, its the hottest day of the year
    I'm her age and proud to see wrinkles on telly
    thanks to your warning we got the sheep off the low field in time
    Sick of men writing in about her weight. She has a degree in physics and she was right about the snow.
    you explained that front so my eight year old got it
    he looks older because he is older, that's allowed, and he's still the best at it
    arms like that come from rowing for her country, so pipe down
    Get well soon, nobody does Wales like you do.
    feed him a pie from me, he stood in that gale for an hour
    `,
  ),
];
