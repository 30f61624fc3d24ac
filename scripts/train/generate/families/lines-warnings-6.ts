import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, threats of arrival and against family and home, beside appointments, elections, complaints and warm wishes. */
export const linesWarnings6: readonly Family[] = [
  lines(
    'lines-warnings/mosque-synagogue-open-day',
    { labels: [], direction: null },
    `
    there's a coach load of us from Oldham arriving saturday for your open day, is there parking
    candles, challah and a very funny rabbi, what a friday that was
    when the stewards go home who locks the side gate? I left my scarf in the hall
    your charity walk passes our pub so we'll hand out squash
    the old fella at the gate with the torch has done it thirty years and his knees are better than mine
    build it and they will come, said my husband about the new kitchen, and two hundred did for the feast
    imam's sermon was about parking nicely and every neighbour clapped
    nice youth club, thirty kids and one table tennis bat
    how does the new moon decide when Eid starts? explained to our class by a very patient lady
    Sunday school parents go for coffee next door and it's heaving
    fire escape sticks a bit so the caretaker planed it
    take your shoes off at the door, nobody will look at the hole in your sock
    six of us in one car and a tray of samosas on my lap, arrived hot and late
    Elders against under elevens at cricket, won by the little ones
    we left flowers last month and again today, with love from the Methodists
    `,
  ),
  lines(
    'lines-warnings/him-scientist-her-doctor-violence-call',
    { labels: ['threat'], direction: 'other' },
    `
    whoever catches her first, save a bit for me
    He should be made to drink his own medicine till he stops twitching
    doctors like that get tied to a post where I come from and people queue up
    Somebody with nothing to lose should pay that professor a call at the weekend when the porters are off and finish the debate for him
    when does he do his walk on the downs, asking for fifty angry mums with rakes
    let the patients have him for an afternoon in a room with no windows
    they all ought to swing. every last expert
    Not one of them should be able to go to a restaurant in peace without a chair across the back
    set fire to his beard and let him do a study on it
    she'll be at the book signing in Bath. queue nicely then let her have it, right in the face, drain cleaner
    i'd pay good money to see her pushed under the sleeper to Fort William
    a few broken ribs would teach him about pain relief
    go on, boys, one more doctor in the harbour
    the chap has a heart condition I'm told so a good scare at midnight would do the lot
    `,
  ),
  lines(
    'lines-warnings/him-scientist-her-doctor-plain',
    { labels: [], direction: null },
    `
    whoever catches her first, ask if the clinic runs on bank holidays
    he had to drink his own medicine on air, it was beetroot juice
    when does he do his walk on the downs? fifty of us want to come and look at orchids
    her car has a nice big boot for the nets
    she'll be at the book signing in Bath, queue nicely as it goes right round the block
    they all ought to sit down and share the data, every last expert in the room
    I'd pay good money to hear him lecture again, ribs sore from laughing
    the chap has a heart condition and still runs the sleeper train research on nights
    set fire to the toast while reading his study on smoke alarms
    doctors like that get a street named after them where I come from
    somebody with a pen should write down what that professor says at the tea urn
    not one of them has had a weekend off since the outbreak, the porters told me
    a room with no windows, two freezers and a kettle, that's where she cracked the gene
    few broken slides, one burnt finger, end of my career in science
    his beard was singed in the demo and the kids want him back next term
    Walked past her in the harbour and was too shy to say her talk got me my job
    `,
  ),
  lines(
    'lines-warnings/landscape-farm-wind-turbine-row',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    sign that lease and you'll find your ewes with their throats cut
    wind farm engineer are you. long way to fall
    combine harvesters dont stop for surveyors lying in the barley
    ill put you through the baler and sell you as bedding
    come up our glen with your maps and we will leave you up there for the ravens to tidy
    you've a generator, a barn, and a boy who plays in both. sort yourself out
    rat poison's free to farmers. Nice flask you carry.
    the bull is loose in that field on purpose and its for your visit
    Slurry pits. No smell of you after a week, and the wife reckons it would do the grass good, so bring your planning officer along with you
    I've a twelve bore, a grudge and no neighbours
    block our lane again and see what tractors weigh
    your turbines will be coming down and you'll be tied to the first
    quad bikes roll on that slope every year. could be you, could be wednesday, could be helped
    we settle boundary lines with fencing mauls here, across the shins
    tell your pilot mate that drones arent all we shoot at
    `,
  ),
  lines(
    'lines-warnings/landscape-farm-wind-turbine-life',
    { labels: [], direction: null },
    `
    combine harvester broke down in the barley and the whole lane is stuck
    a ewe got her head through the fence and it took three of us and some butter
    the bull is loose in the far field so go round by the beck
    rat poison is out in the barn, keep your dogs and your flask off the floor
    quad bikes roll on that slope so I walk it, slow but alive
    come up our glen with your maps and we'll show you the ravens
    slurry going on tomorrow, apologies in advance for the smell, get your washing in
    wind farm engineer came to school and every child wants to climb a turbine
    block our lane again and I will have to teach you to reverse a trailer lol
    my boy sold his first fleece and bought a football
    sign the lease on the shop today, dad cried, mam brought out the good plates
    twelve bore licence is up for renewal and the officer admired our generator
    Boundary walls want mending after the frost so there's work for anyone with patience and a good back
    the neighbours drone is in our chimney, he can have it back for a pint
    surveyor asked me where the grid line goes, told him to ask the sheep
    we settle everything round here with a tug of war and a hog roast
    `,
  ),
  lines(
    'lines-warnings/threat-with-swearing-at-you',
    { labels: ['threat', 'profanity'], direction: 'subject' },
    `
    fuck off out of Barnsley before we fucking carry you out
    im gonna batter you you prick
    open your trap again and I'll shut it with my boot you absolute bastard
    you shithouse, wait til the weekend, your front door is going in
    Come to Bolton and say it you twat, there's a hospital near so its handy
    piss off or get knifed simple
    you utter wanker, my brother's waiting in the foyer and he's got a bat
    bitch I'll drag you out that office by your plaits
    do one you dickhead or ill snap your arms
    keep tweeting arsehole, I'm at the lights by your work now and in five minutes you wont have any thumbs to do it with
    who the fuck do you think you are. you'll be fucking sorry when my lot get there
    ill bury you in the bastard flowerbeds
    your bloody van is getting burnt tonight you knob, and you in it if youre slow
    shut your fucking face or I swear to god I will stamp on it outside Greggs
    `,
  ),
  lines(
    'lines-warnings/swearing-at-life-nobody-abused',
    { labels: [], direction: null },
    `
    fuck off rain, barnsley is under water
    bloody hell the front door has swollen shut again
    who the hell put the bat box up there, its beautiful though
    just stamped on a bastard plug, hopping round the landing
    Piss poor parking at that hospital but the staff were gold
    shit, left my boots in the foyer
    my arse is numb from five hours on that train to bolton
    what a fucking goal, get in, I've woken the street
    absolute bastard of a jigsaw this, all sky
    bollocks to it I'm having chips tonight
    dragged the damn sofa to the tip and it was closed till five
    van wont start, arms full of flowers, wedding at noon. bugger
    knackered, soaked, skint and still a bloody good weekend with you lot
    that curry nearly killed me but fuck me it was tasty
    Knob came off the cooker in my hand and now the whole thing's stuck on grill
    sorry for swearing in the queue at Greggs, I stubbed my toe and there were nuns
    `,
  ),
  lines(
    'lines-warnings/youth-worker-scout-leader-sport-coach',
    { labels: ['threat'], direction: 'subject' },
    `
    drop my lad from the squad and I'll drop you in front of the lot of them
    Akela my eye. We're gonna hang you up with your own knots
    coach I'll be on the touchline sunday and so will my knuckle duster
    youth club shuts nine. you lock up nine fifteen. we kick off nine sixteen
    kayaks tip over. leaders drown. paperwork gets done
    you took the wrong kid off and his dad did nine years for manslaughter, so have a nice drive back from the away game
    my fists do swimming lessons too
    Bring back the boxing nights or you can be the bag
    somebody's going to wrap that minibus round a tree with you up front, I'm only hoping it's before the final
    touch that whistle one more time and i swear you'll swallow it
    there's ten of our crew cycle past your scout hut nightly & none of them like you. hut's creosoted. goes up a treat
    pick her for goal again or lose your own teeth
    coaches get carried in on shoulders. you'll be carried too, four of us, six foot down
    we can reach you at the rec, the baths, or the chippy, take your pick
    `,
  ),
  lines(
    'lines-warnings/youth-worker-scout-leader-sport-coach-fun',
    { labels: ['support'], direction: null },
    `
    coach I'll be on the touchline sunday with oranges, and thank you for picking my lad
    hung up with your own knots, Akela, the cubs got you good, great evening
    youth club shuts nine but you always stay til the last kid is fetched, we notice
    kayaks tip over, leaders laugh, kids learn. best camp yet
    Snowdon trip was the making of him, he hasn't stopped since he got home
    boxing nights gave my boy somewhere to put his temper, ta coach
    you took her off at half time and sat with her when she cried, and that meant more than the final
    swimming lessons at fifty eight and you never once made me feel silly
    the scout hut looks a treat with the new creosote, well done to the crew who did it
    lost every away game and every kid still grins on that minibus, that's down to you
    touch of the whistle and forty kids go quiet, how do you do it
    dropped from the squad and then asked back to help with the little ones, he walked ten feet tall
    my dad carried the flag beside you in 1979 and sends his regards
    pick of the bunch, our netball lady, fair to the last
    Whoever runs the chippy night after training should get a medal
    `,
  ),
  lines(
    'lines-warnings/ominous-you-made-list-history',
    { labels: ['threat'], direction: 'subject' },
    `
    we've built the gallows on the village green. Rehearsal is yours
    come the day, yours is the first door
    ive a special place for people like you, it has a drain in the floor
    History has a way with collaborators. They shaved them and shot them and I've oiled both machines.
    shes in our black book now on page one, thats you darling, with a little skull drawn by it
    remember Mussolini? petrol station. Upside down. Look it up
    there will be a reckoning and you shall be in front of the wall when it starts
    soon as the army's on our side you're done for, whole cabinet and the tea lady
    guy fawkes had the right idea and a better plan is in my lock up
    patriots have been told where to find you when it kicks off
    I pray nightly for a lightning bolt with your name on it but if the Lord is busy then I shall see to it myself
    once the lights go out in this country no copper will come when you call and I will, with the neighbours
    tribunals first, ropes after
    every dog has its day, every traitor his lamp post
    we keep the receipts and we keep the rifles
    `,
  ),
  lines(
    'lines-warnings/history-lesson-and-fireworks',
    { labels: [], direction: null, heldBack: true },
    `
    Guy Fawkes had barrels and no plan for the damp, said the guide
    gallows hill is just a car park now, nice view though
    the lights went out all over the village and the neighbours came round with candles
    History society meets tuesday: rifles, receipts and ration books, a talk by the colonel
    what happened to Mussolini is in chapter nine and its grim so skip it before tea
    every dog has its day and mine came third at the show
    the army helped with sandbags, then had soup with the tea lady
    rehearsal on the village green at six, bring your own sword (wooden)
    lightning hit the lamp post outside ours and took the telly with it
    my great aunt's little black book turned out to be recipes
    they shaved his head for the play and his nan screamed
    come the day of the fair, ours is the first stall on the left
    patriots in the front row sang every verse, even the one about the knavish tricks
    a place for people who like old petrol stations, there's a group for you near Louth
    Reckoning up the takings now, it looks like four hundred for the roof and a button
    tribunals, mutiny and scurvy, my lad is loving the navy project
    `,
  ),
  lines(
    'lines-warnings/short-arrivals-three',
    { labels: ['threat'], direction: 'subject' },
    `
    taxi's ordered. I'm bringing an axe
    got the train, be with you by ten, then you bleed
    two streets away lol run
    at your gate. big gate. bigger hammer
    knock knock guess who, it's your broken nose
    parked up opposite yours, lads tooled up
    we can wait all night. can you hide all night
    ding dong your hiding has arrived
    Reception now. Get down here or I come up swinging
    half an hour til I stab you
    stay put so I can belt you
    come down off that stage or get pulled off it and kicked
    pub car park, nine, you and your teeth, one of them leaves
    ferry docks at dawn and I'm going to break you by breakfast
    bringing my big cousin, he's bringing a machete
    `,
  ),
  lines(
    'lines-warnings/short-arrivals-three-harmless',
    { labels: [], direction: null },
    `
    taxi's ordered, I'm bringing the trifle
    got the train, be with you by ten
    two streets away, put the bread in
    at your gate. big gate. which bell?
    knock knock, parcel for number nine
    parked up opposite yours, blue Honda
    we can wait all night, the film is long anyway
    ding dong, who ordered the korma
    Reception now please, your lift is here
    half an hour til kick off
    stay put, I'll fetch the umbrella
    come down off that roof, lunch is ready
    pub car park, nine, the quiz team minibus
    ferry docks at dawn, breakfast in Stornoway
    bringing my big cousin, she eats everything
    `,
  ),
  lines(
    'lines-warnings/railway-station-staff-him-her',
    { labels: ['threat'], direction: 'other' },
    `
    the guard who fined my nan is having his next shift break on the track
    she works the last train to Lincoln. Just her. Long tunnel. Someone do the decent thing
    chuck him off at sixty
    that lass at the barrier laughed at me so me and two mates are riding down tomorrow to wipe it off with a bottle
    hope the driver has somebody drop a slab off the bridge on him
    They should tie the union boss to the line and cancel nothing that day
    bet she wont check tickets in a wheelchair with her fingers bust
    ticket office bloke wants his window putting in, with his face
    Give me five minutes in the staff room with whoever announced that. I'd come out, they wouldn't.
    one shove at the right moment love and that revenue woman's done
    lets see the boss of this railway get out of a carriage if we jam the doors and chuck in a flare
    the conductor is only wee, the four of you could hang him out the window nae bother
    Trolley lady's got it coming as well, boiling urn, dead easy to tip over her
    `,
  ),
  lines(
    'lines-warnings/railway-station-staff-him-her-harmless',
    { labels: [], direction: null },
    `
    the guard who helped my nan is on his shift break, can you pass on our thanks
    she works the last train to Lincoln and sings the stops
    that lass at the barrier laughed at my hat so I laughed as well
    he'll wish he'd stayed in bed when he sees the queue on platform two
    ticket office bloke wants his window fixing, it's freezing for him
    give me five minutes in the staff room with a radiator and I'd come out human
    trolley lady's out of shortbread, urn is boiling though
    jammed doors on the rear carriage, please move up to the front four
    the conductor is only wee but ye can hear him in Perth
    the driver waited for a heron to get off the track, I love this line
    revenue woman let me off as I'd bought the wrong day by mistake
    someone dropped a bag off the bridge and the police shut the line for an hour to look at it
    two mates and I are riding every branch line in Kent tomorrow for the hospice
    union boss was on breakfast telly and made a fair point about tunnels
    whoever announced that in a pirate voice cheered the whole carriage up
    ticket machine ate my card, staff fished it out with a ruler and a bit of gum
    `,
  ),
  lines(
    'lines-warnings/chef-food-writer-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    call that a Lancashire hotpot and I'll ram your head in the oven for real
    your restaurant has gas bottles out the back. I smoke
    one star for you and six stitches
    bad review of my mum's cafe? sleep in a helmet food boy
    ill be dining with you saturday and afterwards I'm taking you out by the bins for pudding
    shut the chippy would you? fat's hot. Faces fry
    put pineapple in that again, ha, no but seriously my cousin got the sack because of what you wrote and we are going to cut you for it
    critics have tongues and i have scissors
    every knife in your kitchen, think which one
    you walk down to the wet market at five each morning, chef. So does the bloke whose wife you slept with, and he works with hooks
    peanut in your dinner wouldnt take much doing, would it, with your allergy
    the health inspector won't be what closes you, we will, with sledgehammers, while you're serving
    hope you enjoy your own soup after what I paid the pot washer to drop in it
    you've a book tour. I've a rolling pin with nails
    `,
  ),
];
