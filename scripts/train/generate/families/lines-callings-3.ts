import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Calls to violence, wishes of harm, plain threats and routines given away, beside idiom, sport, lawful politics and mourning. */
export const linesCallings3: readonly Family[] = [
  lines(
    'lines-callings/police-officers-attack-talk',
    { labels: ['threat'], direction: 'other' },
    `
    coppers should get their heads stamped on
    next police van down our end gets a brick through it and a petrol bomb after
    Kill a cop, win a prize.
    only good officer is one in a coffin
    i hope every one of them who stood on that line goes home to find their house on fire
    wait til they get off shift then do them one at a time
    Get the acid out if they come back with the shields.
    they took my brother, so one of theirs is getting stabbed, any of them will do im not fussy
    batter the special constables first they've got no stab vests worth having
    Run them over. They stand in the road in their yellow jackets thinking no one dares.
    drop slabs off the flats on em
    Seven police on our street last night. There'll be fewer tomorrow if people have any guts.
    may they all crash on the way to a shout
    find out which pub they drink in and lock the doors and light it
    it'll be open war on uniforms this summer, carry a blade
    `,
  ),
  lines(
    'lines-callings/police-station-everyday',
    { labels: [], direction: null },
    `
    copper pipes stolen from the church again
    police van broke down on our street and the lads pushed it
    Community officers are doing free bike marking outside the pub from ten, bring proof of purchase if you've still got it.
    someone put a brick through the chemists window last night, did anybody see
    the stab vest weighs more than i thought, had a go at the open day
    my brother goes off shift at two and im bringing him pie
    House on fire in Cutler Street, avoid the area, everybody is out and the cat as well.
    win a prize on the police tombola
    four slabs left over from the patio, free
    they stood on that line for nine hours in the rain and someone brought them soup
    Run over to the stall and get your yellow jackets, the walk starts at seven.
    is the front desk open on sundays
    hand in a blade week starts monday at the station, no questions asked, there is a yellow bin by the door
    heads up, diversion on the A road after a crash
    special constables needed, you get a uniform and a lot of tea
    `,
  ),
  lines(
    'lines-callings/police-conduct-complaints',
    { labels: ['criticism'], direction: null },
    `
    charge the officers who did this
    the shields came out far too early and people were hurt, there needs to be an inquiry
    suspend him on full pay if you must but get him off our streets
    I rang four times about the burglary and nobody came. The crime number is all I have.
    stop and search is being used badly in this town and the figures prove it
    chief constable should go
    dragging a lad of fourteen to the ground over a vape was wrong, whatever he said to you
    the force failed those women and an apology is not enough, somebody has to be prosecuted
    Took my statement, lost my statement, took it again.
    body cameras off at the one moment that matters, convenient
    hold the sergeant to account for what happened in custody, my friend still cant sleep
    you shut the station and wonder why nobody trusts you
    The handling of the march was heavy and the crushing by the railings could have killed someone.
    more bobbies fewer helicopters
    our street had one patrol since easter, shocking
    `,
  ),
  lines(
    'lines-callings/mosque-open-day-threats',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    burn every mosque to the ground with them inside
    muslims should be rounded up and shot
    Somebody needs to drive a truck through Friday prayers and I'd shake his hand.
    we should be hunting muslims not feeding them cake
    hope the roof caves in on the lot of them while theyre bowing, one less nest of them in this city
    Jews will get what is coming to them, and this time nobody is going to stop it.
    smash up the synagogue and whoever is in it
    any sikh on our street gets his turban ripped off and his head kicked in, pass it on
    They come here with their religion and their demands. I say hang one from every lamp post on the high street and the rest will soon pack.
    catholics want stringing up, always have
    gas them again
    If I see a woman in a headscarf on my bus I'm dragging her off by it.
    put the imam in the canal and hold him under, that's your interfaith work done
    its kill or be killed with islam, pick up a bat and choose
    hindus out or hindus dead, up to them
    `,
  ),
  lines(
    'lines-callings/mosque-open-day-visitors',
    { labels: [], direction: null, heldBack: true },
    `
    mosque open day sunday, shoes off, cake after
    Friday prayers finish about two so parking is tight on our street.
    the roof of the synagogue is being mended, scaffold up till june
    muslims and methodists took each other on at cricket, methodists got hammered
    a sikh neighbour showed my son how a turban is tied, seven metres of cloth and not one pin
    Kicked my shoes off at the gurdwara and came out with somebody else's, very similar, size bigger.
    burnt my tongue on the lentils
    we hung lamps on every post on the high street for diwali
    Our imam, the rabbi and the vicar did the fun run together. The vicar came last and blamed his knees.
    catholics use the side chapel on saturdays
    a lady in a headscarf gave up her seat on my bus for grandad
    fire drill at the temple went well, everyone out in four minutes
    My Jewish grandfather hid in a barn for two years. He talked about the hens, never the soldiers.
    feeding two hundred at the food tent, bring a spoon
    is there an interfaith group that meets in the evening
    `,
  ),
  lines(
    'lines-callings/mosque-attacks-condemned',
    { labels: ['support'], direction: 'quoted' },
    `
    whoever wrote burn the mosque on that wall needs arresting
    A man shouted that Muslims should be shot outside our open day. We've given the police his picture, and the cake still sold out.
    nobody should be afraid to go to synagogue
    reported the post calling for jews to be killed, took two minutes
    im a christian and if anyone comes for my sikh neighbours they will find me stood at the gate with a kettle on
    Sending love after the threats to your prayer hall.
    it is not banter to say youd drag a woman off a bus by her scarf, its a crime
    they told us theyd hang the imam so three hundred of us came to friday prayers and stood outside
    The lad who threatened to blow up the temple got eighteen months. Good. My mother can walk there again.
    dont let bullies stop the open day
    sorry this happened imam, that letter wishing you dead was evil
    please stop sharing the video of the attack, his family are grieving
    Our school lost a parent in a racist attack and the children made paper doves. Hate kills and we have to say so.
    stood with our catholic friends tonight after the bricks
    well said vicar, no excuse for threats to kill over religion
    `,
  ),
  lines(
    'lines-callings/asylum-hotel-violence',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    sink the boats
    Torch the hotel tonight while they're all asleep.
    machine gun on the cliffs would sort the migrants out in an afternoon
    immigrants deserve a kicking every time they step out the door
    Get a few lads together and beat the first foreigner you see, then the second.
    let them drown and let the sharks have the kids
    somali lads round here are going to start turning up dead, thats a promise from this estate
    put the pakistanis on a ship and put a hole in the ship
    Polish, Romanian, I don't care which. The next one I hear jabbering in our shop gets a bottle over the head.
    white lads its time, tool up, we start with the barber and do the takeaway after
    blacks in this town need reminding what a rope looks like
    Bolt the fire doors and light a match. Problem over and we can have our hotel back.
    shoot one illegal and the others will turn round
    hope the whole dinghy went under, babies and all, saves us feeding them
    chinese students walking past my house will be getting a battering for bringing that virus
    `,
  ),
  lines(
    'lines-callings/asylum-hotel-town-talk',
    { labels: [], direction: null },
    `
    the boats are all in the harbour because of the gale
    hotel fire alarm went at three in the morning, everyone out in their pyjamas, nobody hurt
    Our Somali neighbours won the tug of war again, absolutely killed us.
    polish shop has the best gherkins in this town, fight me
    took a bottle of squash and some biscuits over to the families at the hotel
    a dinghy sank off the point last night and the lifeboat got nineteen people out, two babies with them, all alive
    shooting a short film about the barber's on the corner
    The Pakistani lads on our estate beat the fire brigade at cricket and then bought them chips.
    let the kids have a kickabout
    My grandparents came on a ship in 1956 and my gran still keeps the rope handle off her trunk.
    chinese students next door gave us dumplings at new year
    need a new bolt for the fire door in the church hall
    romanian choir at the town hall saturday, doors at seven, cake after
    walked along the cliffs with a flask, seals everywhere
    what time does the takeaway close on a sunday
    `,
  ),
  lines(
    'lines-callings/asylum-hotel-policy-argued',
    { labels: ['criticism'], direction: null },
    `
    close the hotel and house people properly
    the company running it is making a killing and the food is a scandal
    I think the number of people coming by boat is too high and I want the law changed, but nobody deserves to drown or be burned out.
    Ministers should be dragged before the select committee over this.
    you moved sixty families in without telling the surgery, how are we meant to cope
    stop the protests outside at night, children are trying to sleep in there
    this policy has sunk
    prosecute the smugglers, jail them for years, they are the ones getting people killed
    I wrote to my MP to say the hotel was the wrong place. She agreed, and nothing has happened since.
    the home office has bolted the door after the horse has gone
    kicking the decision down the road til after the election is cowardly
    no visas for carers means my nan's home shuts, great work
    the council should of asked us first
    deport anyone convicted of violence and let the rest work, simple as that
    poor show blaming newcomers for a housing waiting list that you made
    `,
  ),
  lines(
    'lines-callings/women-in-office-threats',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    women who speak like that need a slap from a proper man
    feminists should be put up against a wall
    Every woman in that chamber wants beating back to the kitchen.
    we used to drown mouthy women and we should bring it back
    Next girl who takes a job off a bloke at our depot is going under the wheels, and I'll say my foot slipped.
    kill all the women in charge and watch how quick things improve
    a broken nose is how you teach females
    hope some fella throws acid at the whole womens committee, thatd shut the cackling up
    if my daughter talked like them girls id kick her down the stairs and any man should do the same
    Shoot the lady referees first.
    Females have had it too good for too long. There is a reckoning coming and I for one will be swinging.
    choke them till they learn, thats how women understand
    burn the witches, the old way, on the green, whole coven of lady councillors
    the wife gets a thump when she starts on about equality and so will any other woman who tries it on
    `,
  ),
  lines(
    'lines-callings/women-in-office-everyday',
    { labels: [], direction: null },
    `
    women's section beat the men's by forty runs
    the slap bass in that all girl band is unreal
    First woman on our depot was my auntie, 1978, she drove the number 9 and broke every record for punctuality.
    burnt the scones for the WI and nobody said a word, they just buried them in jam
    a woman fell under the wheels of a trolley at the market, she's ok, bruised hip
    Girls under fifteens kicked off at ten and it was nil nil till the last minute.
    we drowned in cakes at the feminist book club
    the wife thumps the telly when it freezes, works every time
    Historians reckon about three thousand people were killed as witches in Scotland, most of them women.
    ladies committee meeting moved upstairs
    shoot me a text if you want in on the womens refuge walk
    my daughter broke her nose at roller derby and is thrilled with it
    Lady captain swung the bat so hard it left her hands and hit the sight screen.
    choke up on the bat she said, so i did
    who put the womens toilets up three flights of stairs lol
    `,
  ),
  lines(
    'lines-callings/pride-threats',
    { labels: ['threat', 'identity-hate'], direction: 'other', heldBack: true },
    `
    gays should be thrown off the roof
    If that parade comes down our street it'll be met with petrol.
    trans people need putting down
    beat the gay out of your sons before its too late
    Someone should take a rifle to the Pride float and do the world a service.
    i'll be there saturday with a blade and the first drag queen i see gets it in the face
    lesbians want a good hiding and then a few more
    Whoever plants a bomb in that gay bar will have a pint waiting for him at our club.
    hope aids comes back and takes every one of them
    run the rainbow lot over, ive got a 4x4 and a clear road
    the bible says stone them and i have a garden full of stones so lets stop talking about it
    Any bloke in a dress who goes near a changing room is leaving on a stretcher, I don't care what the law says.
    bash a queer for england
    hang em from the rainbow crossing, lovely colours, lovely day for it
    wipe the whole trans lot out
    `,
  ),
  lines(
    'lines-callings/pride-parade-talk',
    { labels: [], direction: null },
    `
    pride parade comes down our street at noon
    drag queen bingo raised six hundred quid for the hospice roof
    Two lads got married on the bandstand and their dog ate the buttonholes.
    i ran over the rainbow crossing in the rain and slipped, bruised pride in both senses
    my wife and i were first on the float, she threw sweets and hit the mayor
    bar was bombed out with people by three so we had our pint on the pavement
    Lost my best friend to AIDS in 1991 and I wear his scarf to every march.
    the trans swimmers group has the small pool on mondays
    A bloke in a dress asked me for directions to the changing room at the panto, he was the dame, he was late.
    stone cold chips and a warm pint, best pride yet
    gay mens chorus absolutely slayed that hymn
    my son came out over sunday lunch and i dropped the gravy from surprise, then we all had a cry and pudding
    Does the parade stop by the church or carry on to the park?
    put down your flags and grab a litter bag please
    hung rainbow washing on the line by accident
    `,
  ),
  lines(
    'lines-callings/disabled-people-threats',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    people like that should be smothered at birth
    tip the wheelchairs into the river with them strapped in
    Cripples get everything, someone wants to kick their sticks away and then keep on kicking.
    the disabled should be gassed and the money spent on normal kids
    Autistic kids like yours need a good belting every night until it stops.
    put down all the mental cases like you would a lame horse
    next deaf one who ignores me at the bus stop is getting shoved in front of the bus
    I'd switch off every machine on that ward for the handicapped and sleep like a baby.
    hope all the blind ones walk into the road
    no use to anyone. bring back the old asylums, lock the doors, and let the damp and the cold finish them
    downs kids should be drowned like kittens
    Scroungers on their scooters, I'd happily push every one of them down the subway steps.
    starve them out, if a cripple cant work he doesnt eat and when he dies hes off our books
    set the dogs on the special school
    push one spastic off the pier and the queue for blue badges goes down, lovely
    `,
  ),
  lines(
    'lines-callings/disabled-people-everyday-life',
    { labels: [], direction: null, heldBack: true },
    `
    my stick slipped on the subway steps but a lad caught me
    Deaf club meets at the bus station cafe, look for the blue balloons.
    wheelchair basketball is brutal, two tipped over in the first half and everyone cheered
    the guide dog pushed me off the sofa again
    my autistic son put every one of the kittens in a sock, they all look delighted
    Machine on the ward beeps all night so I'm tired but the new hip is in.
    scooter battery died on the pier
    is the special school fair this saturday or next
    I've been blind since birth and the thing that kills me is people moving the bins into the road on Thursdays.
    blue badge renewed in ten days, amazed
    strapped my chair in wrong and rolled gently down the bus
    Both my legs were broken in the crash, so I learned to cook sitting down and now nobody can get me out of the kitchen.
    who do i ring about a dropped kerb
    downs syndrome choir made the whole room cry
    no lift again so four firemen carried me up, i have no complaints whatsoever
    `,
  ),
  lines(
    'lines-callings/vicar-weak-verb-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    i'll see to you
    something is going to happen to you vicar
    You'll get yours, don't you fret.
    we are going to deal with you, and when we've dealt with you there wont be enough left for your own churchyard
    gonna give you something to pray about
    I'd be careful going down those vestry steps in the dark if I were you. People fall. People get helped to fall.
    theres a hole been dug and its your size
    me n my cousins will have a word with you, and i dont mean talking
    nice glass you got in that church, be a shame if it all came down on your head reverend
    You won't be smiling when I've done with you
    i know how to make a man disappear
    Let us say that you will not be giving the Easter sermon, because you will not be giving anything.
    soon you will feel what i felt when i lost her, and then you'll feel nothing
    `,
  ),
];
