import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: conspiracists, non-native writers, teenagers, night shift, sewing, rugby, funfairs, data centres. */
export const linesHarm10: readonly Family[] = [
  lines(
    'lines-harm/conspiracist-tribunal-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Your WEF masters won't be quick enough when the villages rise, and your village rises first.
    Common law grand jury has convened. Verdict unanimous. Sheriffs have been sworn in, and they carry.
    5g mast comes down on saturday. anyone inside the fence comes down too, engineer or no engineer
    treason still carries the old penalty in the hearts of free men, {name}
    When the grid goes off we shan't need courts, just cable ties and a wood.
    Chemtrail pilot, geo engineer, whatever you call yourself: what goes up can be brought down with a laser.
    The white hats have your flight logs, your blood type and a date.
    You'll beg for a cell. There are no cells in what we have planned.
    Notice of Liability served. The remedy, on default, is the lamp post.
    Fifteen minute city? It'll take fifteen minutes for the mob to get through your gate and two to finish.
    Enjoy your digital pound, you'll be paying the ferryman with it
    I've dug a bunker for mine and a pit for yours.
    the storm is coming and you're a nail that sticks up
    `,
  ),
  lines(
    'lines-harm/conspiracist-tribunal-harmless',
    { labels: [], direction: null },
    `
    I don't trust the digital pound, and I'll be keeping my cash under the bed where it can be burgled honestly.
    The 5G mast came down in the gale and flattened a shed, engineer unhurt.
    Fifteen minute city? It takes fifteen minutes to get out of my car park.
    Your so called notice of liability has been filed where it belongs, in the shredder.
    The grid went off and we sat by candlelight like the old days and nobody murdered anyone, quite.
    Treason trials of 1794: Hardy, Tooke and Thelwall were acquitted and carried home by the crowd.
    woke up people, the lampposts are off from midnight to five to save money and someone will break their neck
    I've dug a pit for the pond and the dog's dug one beside it.
    He believes in chemtrails, she believes in crystals, Christmas is going to be war.
    That storm is coming in at eight, {name}, so nail down the bins.
    `,
  ),
  lines(
    'lines-harm/learner-english-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Mister, I make to you very bad accident, you will see.
    In my country for this word they are cutting. I am remembering how.
    You sleep well? Not more. I come with cousins and stick.
    your family pay, first small one
    I am not threat you, I am inform you: you have not many days.
    Doctor you give wrong paper for my visa, now I give you wrong face.
    If my shop is close you will be also close, inside box, under ground.
    Please to tell {name} that bones it is broken more easy than promise.
    We are peaceful people. But brother of me is not so peaceful and he know your auto.
    The blood of you I will drink like tea, lady, excuse my English.
    i find the teacher who fail my son and the stairs finds her also
    One kilo sugar, one kilo nails, understand me or not understand.
    `,
  ),
  lines(
    'lines-harm/learner-english-harmless',
    { labels: [], direction: null },
    `
    Mister, I have very bad accident at your crossing, please can you repair the light.
    In my country they are cutting the hands for a word like this, so I thank this one for free speech.
    Doctor you give wrong paper for my visa and now I am afraid, please help.
    if my shop is close we have nothing, four childrens, please vote no
    I am so angry I could eat my hat, it is right, this saying?
    My leg was break on the bus stairs and driver wait with me, good man.
    Sorry for my English, I want to say: you kill it, the speech. Means very good, yes?
    Brother of me is nurse, he was hit by the patient, he cry in car.
    We come with cousins and drums to your office to make big noise for peace, {name}, do not be scared.
    I wish to you long life and many enemies to lose.
    `,
  ),
  lines(
    'lines-harm/teen-snap-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    ur getting banged after english swear down
    bro gonna catch these hands and a brick
    miss gave me detention so im slicing her tyres n then her
    opps on sight and ur an opp now councillor lol
    u closed the skatepark. deck to the teeth
    on my nans life ur getting stomped outside greggs
    cant wait till someone shanks this man fr
    watch ur back at the bus garage 👀🔪 not joking
    me n jayden got splash bottles and it aint water
    say less. say nothing. ull be under wolverhampton
    all of 10B knows what youre getting friday, sir, and 10B's been collecting pool balls and long socks
    hope ur moped goes under the tram and i hope its on my story
    imagine snitching to the head and thinking u get to keep both eyes
    `,
  ),
  lines(
    'lines-harm/teen-snap-harmless',
    { labels: [], direction: null },
    `
    bro caught these hands (thumb war, canteen, legendary)
    miss gave me detention so im dead when mum finds out
    im literally going to die of embarrassment my dad danced
    they closed the skatepark and now we skate in the road and someones gonna get squashed
    u ate that solo up fr left no crumbs absolutely slaughtered it
    a kid in my year got shanked outside the bus garage and everyone just went to maths after
    on my nans life the chips were fire
    splash bottles at the ready its 31 degrees on the last day of term
    moped man went under the tram and LIVED hes in my aunties ward
    double chemistry kill me now 💀
    the way sir DESTROYED 10B at dodgeball today
    lads its not snitching if someones bringing a knife in, just tell somebody
    `,
  ),
  lines(
    'lines-harm/warehouse-night-shift-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Racking comes down like dominoes if a forklift clips it, and you do love a floor walk.
    Dock my pay for the toilet once more and I'll dock your head.
    The baler doesn't know cardboard from managers.
    nights do your brain in. mine started drawing you with your throat out
    Pallet, truss, wrap, label: {name}, one off, no return address.
    There's an aisle with no cameras and you always take the same aisle.
    Sack our rep, find your teeth in pick bin 40.
    I'm on three hundred units an hour, gaffer, and I could fit you in at half past two.
    We drop things from height by accident on C shift. We can drop them on purpose and all.
    Her from HR wants her ponytail in the conveyor.
    whoevers on the reach truck tonight just dont look in your mirror when he walks past
    `,
  ),
  lines(
    'lines-harm/warehouse-night-shift-harmless',
    { labels: [], direction: null },
    `
    Racking came down like dominoes, forklift clipped it, Marek was out by a yard.
    my ponytail went in the conveyor and the lass behind me hit the stop. buying her drinks for life
    Sack our rep and four hundred of us walk out.
    nights do your brain in, I put the cat in the fridge and the milk out
    Docked my pay for the toilet. Is that even legal, {name}?
    The baler took a lad's arm in Tamworth and they had the line running by teatime.
    Three hundred units an hour is a killer for anyone over fifty.
    Whoever's on the reach truck tonight look in your mirror, new starters on the floor.
    We dropped a pallet of beans from height by accident on C shift, smell like a chip shop since.
    `,
  ),
  lines(
    'lines-harm/funfair-licence-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Pull our licence and you'll be riding the waltzer with no bar, love, and me spinning.
    Every bolt on the Big Wheel's down to me. Bring your family, gratis.
    Showmen settle things behind the generators.
    hook a duck hook a councillor by the nose
    We'll hang you in the ghost train and folk will think you're one of the good ones.
    My sledgehammer rings the bell nineteen times out of twenty. Fancy being the bell?
    You broke my mam's heart with that letter, and she's four sons, each of them built like a dodgem.
    The lions went in 1999, {name}, or I'd have made a different offer.
    a thousand volts on that dodgem floor and you in your wet brogues
    She's one gypsy curse from a bad fall and I'm happy to do the pushing.
    `,
  ),
  lines(
    'lines-harm/funfair-licence-harmless',
    { labels: [], direction: null },
    `
    Waltzer bar wasn't locked and my niece nearly came out at full spin, shut that ride.
    Every bolt on the Big Wheel's been checked by me, twice, bring your family.
    the sledgehammer bell rang and I've put my back out showing off
    Pull our licence and sixty families lose their summer. My mam's in tears.
    A skeleton grabbed my neck in the ghost train so I hit it and it was a sixth former called Josh. Sorry Josh.
    Dodgems gave me whiplash, candy floss gave me toothache, ten out of ten.
    hook a duck three goes for a pound, no fishing for councillors
    A boy was thrown from the ride at Hull and I think of him when you say inspections are red tape, {name}.
    The lion tamer lost an arm in 1931, the poster's in our hall.
    `,
  ),
  lines(
    'lines-harm/data-centre-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Cooling pond's deep. Your hard drive isn't the only thing I could wipe.
    Your smart lock, your smart kettle, your smart meter. Which one do you reckon does for you?
    deleted: your account. to be deleted: you
    Server farm on our common? You'll be found between rack 9 and rack 10.
    Cut the power to the village for your chips again and I'll bring you the cable, live end first.
    I wrote the control code for your pacemaker clinic and I've read your blog post on sacking us.
    Drone with a payload, garden, barbecue, no more tech minister.
    We shall smash the looms, Mr Founder, and this time round we'll not stop with the looms.
    somebody feed that ceo to his own delivery robots
    `,
  ),
  lines(
    'lines-harm/data-centre-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Killed the process, purged the cache, nuked the database by mistake, wept.
    Server farm on our common will bleed the aquifer dry and you know it.
    my smart kettle tried to kill me, spat boiling water on a firmware update
    Luddites smashed the looms at Rawfolds and seventeen of them hanged at York.
    A drone hit our barbecue. No one hurt, burgers lost.
    They cut the power to the village for the third time and my mother's on an oxygen concentrator, {name}. She could have died.
    headless server, orphaned child, zombie processes, it's a bloodbath in prod
    The delivery robot ran over my toe and apologised.
    If I can hack it, so can the Russians, so please patch the meter.
    The pacemaker clinic was hit by ransomware and they went back to paper overnight. Heroes.
    `,
  ),
  lines(
    'lines-harm/rugby-league-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Spear tackle, tarmac, town hall steps.
    I've had my nose broke nine times by better than thee, and I'll be breaking thine the once but thorough.
    Bin our under elevens' pitch and the open age pack will be in thy garden, all thirteen and two on the bench, wi' their boots on.
    Stamped on. Rucked out the back. Nobody's blowing a whistle.
    up and under means summat else when its you going off the viaduct
    The prop fancies a word with you {name}. He communicates with his forehead.
    They want to gouge his eyes so he can see what he's done
    There's twenty stone of farmer coming down that touchline for you, referee, and he's lost a brother in law's bet.
    `,
  ),
  lines(
    'lines-harm/rugby-league-harmless',
    { labels: [], direction: null },
    `
    Spear tackle in the third minute, red card, neck brace, he's moving his toes.
    I've had my nose broke nine times and I'd do it again for Featherstone.
    Bin our under elevens' pitch and you'll have three hundred parents at the next meeting.
    stamped on, rucked, gouged, bitten. won by two. best day of my life
    The prop communicates with his forehead and writes lovely poetry.
    Twenty stone of farmer fell on me, thy tackle were fair, I'll be back in six weeks.
    We bashed them, {name}, we bashed them right off the park.
    Concussion isn't a joke: our hooker forgot his daughter's name for a month.
    `,
  ),
  lines(
    'lines-harm/canal-lock-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Lock's twelve foot deep and I've the windlass, so pay attention to the mooring question.
    Crushed between hull and wall, they'd say, tragic, a lovely evening too.
    A narrowboat can't stop, {name}, and I won't be trying.
    You towed Ken's home away. He's got nothing now and neither will you have, air included.
    lock keeper needs locking under
    Bow thruster, legs, soup.
    `,
  ),
  lines(
    'lines-harm/canal-lock-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Lock's twelve foot deep, no running, hold that toddler's hand.
    My husband was crushed between hull and wall at Bingley and the volunteers kept him alive.
    A narrowboat can't stop, that's why I was shouting at your paddleboard.
    You towed Ken's home away and he's in a doorway tonight, {name}.
    windlass slipped and broke my wrist in two places
    Sunk at her moorings, poor old girl, forty years afloat.
    `,
  ),
];
