import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens10: readonly Family[] = [
  lines(
    'lines-omens/them-refugee-hotel-call-to-burn',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    boats should be used for target practice, black ones first
    Foreigners out or foreigners under, your choice
    somebody needs to put a match to that hostel while the africans are asleep
    I'd machine gun the whole dinghy and have my lunch after, they're not our people
    no brown face is safe on the seafront this weekend spread the word
    Let the Channel do its work. No rescue for Arabs
    Chase every Albanian off the pier with chains
    Romanians in our flats again. They'll leave by the stairs or by the balcony.
    get the lads together and do a paki shop every night till they all go
    hope the whole camp of eritreans freezes solid
    The next Nigerian to move on to this road will find out what we did to the last family of them
    string the blacks up from the lamp posts like flags
    Gurkhas Syrians whatever they are put them against the harbour wall, and do it with the cameras on so the rest get the message
    petrol + pitchforks + every immigrant hotel. Saturday.
    `,
  ),
  lines(
    'lines-omens/them-refugee-hotel-visits-and-facts',
    { labels: [], direction: null },
    `
    boats were used for the rescue practice on Sunday, black smoke was only a flare
    the hostel needs blankets and a kettle while the families wait for news
    somebody left a match day programme at the hostel and now they all support Grimsby
    No lifeboat crew asks where a man was born before pulling him out, and nor should it.
    African drumming on the seafront this weekend, spread the word
    Romanians in our flats again for the flower season, they remember my birthday every year
    lads are getting together to help the corner shop repair its window
    freezes tonight so check on the tents at the camp
    The Nigerian family who moved on to this road have started a choir
    Eritrean coffee at the church hall, eleven to one, three pounds
    police are outside the hotel after leaflets called on people to attack it. Keep away and stay safe.
    how many came across in small boats last month? the table is on the home office page
    The Gurkhas paraded past the harbour wall and everyone stood
    our neighbours from Syria brought round a tray of pastries for eid and I ate nine
    `,
  ),
  lines(
    'lines-omens/lifeboat-volunteers-threatened',
    { labels: ['threat'], direction: 'subject' },
    `
    launch for them again and we'll hole your boat
    next time its you in the water and nobody coming
    Coxswain, your pager goes off at 2am and you run down an unlit slip. Picture it.
    you saved the wrong people, somebody has to pay and it's your crew that will
    I'll be at the boathouse with a chain
    hope every one of you drowns and your widows get nowt
    sand in the fuel. simple as. then pray for calm
    We're going to sink you. Not a figure of speech.
    wear your yellow wellies in my pub and leave without feet
    Your son is on the crew now, isn't he, the ginger one? The sea takes sons. So do we.
    all it takes is a cut rope
    Volunteers, is it? Then I volunteer to put you in the ground one by one by one
    the tide will have you before the month is out, with a bit of help
    `,
  ),
  lines(
    'lines-omens/lifeboat-volunteers-thanked',
    { labels: ['support'], direction: null },
    `
    launched again at 2am in that sea, I don't know how you do it
    next time its my turn to buy the cake for the boathouse
    Coxswain, your pager went in the middle of your own wedding speech and you ran. Legend.
    you saved my dad in 1988 and my lad in 2019, this family owes you everything
    I'll be at the slip with soup for the crew, hot and plenty of it
    drowned would have been the word on my stone but for you
    cut a rope off a seal pup too, is there nothing you lot won't do
    We saw the boat sink and we saw you come. I will never forget that sound of the engine.
    ignore the threats, the whole harbour stands behind you
    Your son is on the crew now, isn't he? You must be so proud and so worried
    widows and mothers sleep better because of volunteers like yours
    wear those yellow wellies in my pub and you drink free
    tide was against you, the wind was against you, and still you got there
    `,
  ),
  lines(
    'lines-omens/allotment-chair-slashed-and-burned',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Your shed. Tonight. Whoosh
    touch my bean poles and youll be wearing one
    if I lose plot nine you will lose something too and it won't grow back
    There's a patch by the compost heap about the length of you. I have started digging.
    i'd stop going down there by yourself of an evening if I was as frail as you
    gonna put weedkiller in your tea, see who's wilting
    Committee or no committee, I shall be at your greenhouse on Sunday with a catapult and then at your kitchen
    poisoned slugs poisoned birds poisoned chairman. all in good time
    nettle rash is nothing to what's coming
    Fork through the foot. Fork through the other foot. Then we can talk about rent.
    how much would you fetch as bonemeal
    `,
  ),
  lines(
    'lines-omens/allotment-chair-growing',
    { labels: [], direction: null },
    `
    Your shed is leaning. Tonight's wind will have it over.
    bean poles are going spare by the tap, help yourselves
    if I lose plot nine I will cry, the plums are just starting to bear
    There's a patch by the compost heap about the length of a bus, room for the wildlife pond
    My spade's gone blunt Brian, have you got your file
    i stop going down there of an evening once the clocks change
    put weedkiller back on the high shelf please, we've got toddlers on site
    Committee meeting on Sunday at the greenhouse, bring your own mug
    poisoned slugs mean poisoned birds, so use beer traps
    nettle tea, nettle soup, nettle rash. Thrifty but sore.
    Fork through my foot in May, tetanus jab and six weeks of daytime telly
    blood fish and bonemeal is on offer at the hut
    the rats will have my sweetcorn if the badger doesn't, tell me what to do
    `,
  ),
  lines(
    'lines-omens/bowls-and-golf-club-secretary-menaced',
    { labels: ['threat'], direction: 'subject' },
    `
    withdraw my ban by noon or spend the afternoon in casualty
    Bowls are three pounds of hard wood, sir. Do picture one meeting your temple.
    u reported me to the committee so im reporting to ur front step
    It's very quiet out on the fourteenth. No one would hear.
    nine iron to the kneecap, that's my appeal
    We understand your wife drives herself home from bridge along the coast road. In the dark. On those bends.
    you wont be needing a blue badge, you'll be needing a hearse
    i'll take you out on the green and it wont be for the pairs
    Every member you've crossed has chipped in and a chap is coming from Hull about it
    hope you get struck on the backswing
    Sooner or later you'll bend down to pick up the jack and I will be behind you
    don't make me come down there, last warning you old git, I've flattened younger men for less
    `,
  ),
  lines(
    'lines-omens/bowls-and-golf-club-news',
    { labels: [], direction: null, heldBack: true },
    `
    I know that deep bunker well, spent most of Saturday in it
    withdrew from the pairs, bad knee, spending the afternoon in casualty
    Bowls are three pounds each at the sale, bring a bag
    reported to the committee that the front step is loose
    It's very quiet out on the fourteenth at dusk, saw a barn owl
    Club secretaries come and go but Derek has done it for forty years
    nine iron to the green, one putt, birdie, drinks on me
    My wife drives herself home from bridge and is a better driver than me in the dark
    took out their captain and the champion in one afternoon, what a win for the pairs
    a chap is coming from Hull about the roof
    struck by lightning on the backswing in 1974 and still plays off twelve
    Sooner or later you have to bend down for the jack and my back knows it
    don't make me come down there just for the minutes, can you send them
    we were hammered by Whitby, absolutely flattened, out by teatime
    `,
  ),
  lines(
    'lines-omens/reports-of-threats-to-police',
    { labels: [], direction: 'quoted' },
    `
    He wrote that he would burn my house down with my children in it. I've given the letter to the police.
    A man rang the clinic and said the receptionist would be dead by Friday. Officers came within the hour.
    my sister got a message saying we know where your kids go to school, she hasn't slept since
    they told the ref to watch his back and the league has banned both of them for life
    A bullet came in the post with her name on the envelope. She went to work the next day.
    someone posted kill the vicar on the village page and twenty of us reported it
    he was jailed for six months after telling a nurse he'd slit her throat
    The court heard that he followed the councillor home four times and shouted that she would burn.
    got told ill get you outside by a customer over a bag of crisps, is that worth reporting?
    If you have had a message like I will find you, keep it, take a picture of it and call 101
    They sang about hanging our striker and the club has said sorry
    my dad's shop window was smashed and a note left saying you're next. Solidarity from the whole street has been amazing
    we will never print the things that were said about her baby, they were wicked threats and they are with the police now
    A lad of fifteen sent the teacher a knife picture and wrote soon, and has been spoken to with his mum
    `,
  ),
  lines(
    'lines-omens/flood-and-storm-warnings-real',
    { labels: [], direction: null },
    `
    stay indoors tonight, it will take roofs off
    You have been warned, the ford is deeper than it looks and will sweep a car away
    Run if the siren sounds. Do not stop for the dog, it will follow you.
    watch your back on the ice outside the surgery
    do not cross the sands after four or you will drown, people do each year
    this storm is coming for us at about nine, bring in your bins
    keep your kids away from the river
    Get out of the lower street now, the wall will not hold
    It can kill you in minutes, cold water, even if you are a strong swimmer
    lorry over on the viaduct, someone's going to get hurt if they keep it open
    there will be trees down and lives lost if folk ignore this
    Black ice on the A road, drive as if your family were walking on it
    be afraid of that cliff edge, it goes without warning and takes yards at a time
    heatwave from monday, never leave a dog in a car, it will die
    `,
  ),
  lines(
    'lines-omens/safety-and-legal-letters-firm',
    { labels: [], direction: null },
    `
    If you do not pay by the 30th we will take the matter to the county court.
    You have fourteen days to remove the fence. After that the council will remove it and send you the bill.
    my lawyer will be in touch about the dog bite
    I shall be making a formal complaint and I shall take it all the way to the ombudsman
    Turn off at the mains first or it will kill you
    we know about the leak and someone is on their way to your house
    final warning for the bin store, contents will be cleared on Monday
    expect a knock from our meter reader between nine and one
    You could lose your licence for this, so please ring us before the hearing
    Next of kin details must be on the form, name and number of partner or parent
    you will regret not checking that ladder, I did, eight weeks in plaster
    We are watching this junction with cameras and fines will follow from June
    remember to lock your windows, three burglaries on Elm Grove this week
    Trespassers will be prosecuted and the bull will not wait for the magistrate
    `,
  ),
  lines(
    'lines-omens/deaf-disabled-riders-hate-threat',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    wheelchairs on my bus get tipped down the steps. every cripple one of them
    They should have been put down at birth, the disabled, and it isn't too late for the ones at that day centre
    deaf kids shouting on the tram need their heads knocking together till they really can't hear
    a pillow over the face, that's the kindest care plan for the handicapped
    I'd push the lot of them into the lake, chairs and all, useless cripples
    Gas worked last time. Bring it back for the spastics and save the country a packet.
    anyone with a blue badge outside my shop gets the badge rammed down their throat, cripples the lot
    autistics screaming in the library want locking in a shed and the shed lighting
    Put all the mentally ill on an island and shell it
    blind people tapping along my road. One day i wont brake for any of em
    down syndrome lot at the cafe again, somebody drown them like kittens
    round up dwarfs cripples n mutes and shoot em
    `,
  ),
  lines(
    'lines-omens/deaf-disabled-riders-daily',
    { labels: [], direction: null },
    `
    wheelchairs on my bus get first go at the space, then prams
    The day centre has a trip on Friday, disabled members and one friend each
    deaf kids on the tram were signing jokes and I wished I could join in
    a pillow behind his back makes the chair much kinder says the care team
    I'd push my brother's chair into the lake cafe if they only had a ramp
    Disabled people were among the first killed by gas in Germany, and the exhibition at the library tells their names.
    anyone with a blue badge can park outside my shop, I've coned it off
    autistic hour at the library is ten till eleven, lights low
    Blind runner and his guide finished the marathon arm in arm, not a dry eye on our road
    down syndrome cafe is open again, best toasties in town
    cripples is what they called us at school, my mum wouldn't have it
    lift is back in service and the next train with a ramp is at six
    mental health drop in moves to the island hut on Mondays
    a driver who refused to brake for a man with a white cane has lost his licence
    `,
  ),
  lines(
    'lines-omens/canal-boaters-you-people-moved-on',
    { labels: ['threat'], direction: 'subject' },
    `
    all of you moored by the mill, cut ropes float
    You boat people have till Sunday. Sunday night gets hot.
    we are going to sink you one by one starting with the blue one
    shame about gas bottles on narrow boats. boom
    your lot empty one more tank in our cut and youll be drinking it at the bottom
    Thirty residents, thirty sledgehammers, one small lock. Move along.
    i'll be on the towpath tonight with my dogs and they have not been fed
    Let's see how you like it when somebody chucks things through your little round windows at four in the morning, every morning
    Every one of you moored here past Friday will be needing a lifejacket
    hope the lot of you go through the ice
    Come out from under your tarpaulin and get your hiding
    nobody counts how many of you there are so nobody will notice one less
    `,
  ),
  lines(
    'lines-omens/canal-boaters-towpath-life',
    { labels: [], direction: null },
    `
    all of you moored by the mill, the ropes want slackening, river's coming up
    You boat people have the best Sunday breakfasts, I could smell it from the bridge
    we are going to sink a few pints at the lock, starting when the blue boat gets in
    check gas bottles on narrow boats every spring, a leak can blow the lot
    Thirty residents turned out to clean the cut and pulled up eleven trolleys
    you all sleep so near the water dont you get damp
    i'll be on the towpath tonight with my dogs if anyone wants a walk
    somebody chucked stones at the little round windows last night, four boats hit, police told
    Every one of you moored past Friday needs a permit from the office
    went through the ice with the bow and it sounded like thunder
    Come out from under your tarpaulin, sun's shining at last
    nobody counts how many swans there are any more, used to be my gran's job
    `,
  ),
  lines(
    'lines-omens/gp-and-vaccine-doctor-home-hints',
    { labels: ['threat'], direction: 'subject' },
    `
    Doctor, does the surgery know you leave by the pharmacy door? We do, and we'll be behind it.
    jab another child and you'll get a needle of your own, i've filled it already
    There'll be a trial and then there'll be ropes
    we remember every single white coat who went along with it. we have lists. we have time.
    Pretty girls you've got doc. Big one plays netball doesn't she
    your turn for the ventilator soon
    I've asked you nicely for the prescription three times. I won't be asking, the fourth time.
    they hanged doctors after the war and they'll do it again starting with you
    u better be gone from that practice by the time i get there
    Hope your own mother waits eleven hours on a trolley and dies on it, and I hope you have to watch
    Booked your last appointment today. Yours, not mine.
    Let's see your smirk when you're in the river with a block round your ankles
    you have 24 hrs to take that vaccine video down or we come to the clinic
    my lad died and you get to go home to yours. not for long
    `,
  ),
  lines(
    'lines-omens/gp-and-vaccine-doctor-plain-dealings',
    { labels: [], direction: null, heldBack: true },
    `
    Doctor, does the surgery open by the pharmacy door on Saturdays?
    my child had the jab and then fell asleep on the needle nurse's shoulder
    There'll be a trial of the new tablets and I've put my name down
    pretty sure I've had this cough since the war
    Big girl plays netball and has done her ankle, is it x ray or rest
    your turn for the flu jab said the text so here I am
    I've asked for the prescription three times now, could someone ring me please
    mother waited eleven hours on a trolley and the porter held her hand till the end. He was kind and I wanted you to know.
    I better be gone from this queue by the time the school run starts
    Booked my last appointment today, eight months clear!
    24 hrs to go till my hip op, any advice
    They did a home visit within the hour when my lad couldn't breathe
    how many people died of measles before the vaccine came in
    we lost my husband in June and the surgery sent a card signed by all of you
    the video shows the clinic taking it very slowly, good for nervous kids
    `,
  ),
];
