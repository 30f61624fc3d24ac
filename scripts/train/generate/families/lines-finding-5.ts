import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Doxxing told and condemned, advice on privacy, then plain asking and telling, and both with threats and insults. */
export const linesFinding5: readonly Family[] = [
  lines(
    'lines-finding/doxxing-told-and-condemned',
    { labels: [], direction: 'quoted' },
    `
    Someone posted my home address under a picture of my front door last night. The police have been.
    stop asking where she lives. its not on
    A man has been jailed for putting a surgeon's address online and telling people to visit.
    Please don't share the nurse's details. I know you're angry. It's a crime and it's a cruelty.
    They wrote 'we know where your kids go to school'. About a vote on a bus lane.
    To the account asking for the councillor's street: reported, blocked, screenshotted.
    doxxing isnt journalism babe
    Moderator here. We've removed eleven comments naming the road. The next one loses you the group.
    I had to take my daughter out of her nursery because a stranger with nine followers found out which it was.
    He tweeted 'she is in the Costa now' and by the time I'd paid there were three of them at the window filming.
    Headline: MP's staff get panic alarms after address leak
    My husband's employer got four hundred emails demanding he be sacked. He fits carpets. I'm the one who's a scientist.
    If you find my phone number in a comment please report it, don't reply to it, and don't ring it to see if it's real.
    What kind of person posts 'number 9, red door, she's on her own till Friday' about a midwife? One in the dock, as of today.
    You can hate every word the man says and still not publish where he sleeps.
    The court heard that the defendant had offered fifty pounds for the whereabouts of the witness
    omg they put her number plate on a forum 😭 shes only 22
    Kindly explain to me how 'DM me her address' is free speech.
    In my day a crank had to lick a stamp. Now he types 'anyone know which village' and five hundred helpers come.
    Unmasked: the pensioner who doxxed doctors from his shed. Grim reading in {paper}.
    Three judges, two councillors and a lollipop lady: that's the list found on his laptop with maps.
    We moved house. New school, new surgery, new dentist. It took him nine days to put that street up too.
    An open letter from forty paediatricians: publishing our homes doesn't save one child.
    Sharing the headteacher's private mobile was wrong when they did it to yours and wrong when you do it to theirs.
    I was the one who posted it. I was nineteen, I thought it was funny. A brick went through her window. I'm sorry, and I'll be sorry for ever.
    Her stalker told the tribunal he'd worked out the house from the view over her shoulder in a video about jam.
    The site that listed abortion clinic staff by name and town has been shut down after a High Court order
    Twitter support took six days to remove my address. It took one man four seconds to post it.
    Mum got a call at 3 a.m. 'We know your son's a copper.' She's 74.
    Don't click the link. It claims to be the professor's medical records. It's vile if it's true and vile if it's not.
    teacher in my school got all his pics and his street put on snapchat by yr 10s, hes off sick, everyone feels rubbish now
    No, I won't tell you where the judge lives, and the fact that you asked has gone to the police.
    Dear {name}, so sorry to read they've published your parents' address. Nobody should have to ring their mum with that news.
    Swatting, doxxing, pizza at midnight, hearse at noon: a reporter describes her month
    He kept a notebook of her bus times, said the prosecutor. Two years, suspended.
    `,
  ),
  lines(
    'lines-finding/doxxing-told-shorter',
    { labels: [], direction: 'quoted' },
    `
    They leaked her number. Disgusting.
    My address is on there. Again.
    who tf posts a kid's school
    Somebody's photographed our house from the road and put it on the hate page.
    'We'll find out where you live.' Charming, from a vicar.
    Don't dox people. Even him.
    she got followed home cos some idiot live tweeted her train
    I've read out in the chamber the message that told my wife which bus I catch.
    So a councillor was outed as 'living near the church'. Then came the eggs. Then the fire.
    It's not 'holding power to account', it's a nurse's number plate.
    Police cautioned him for asking around about my shifts.
    The law changed after an author's family was traced through a photo of a hedge
    Post it and you're as bad as them.
    Admin has deleted the photo of the house. Please stop.
    Names of jurors were put on Facebook. Trial collapsed. Six months and two million quid gone.
    'What's your kid's bus, doctor?' was the mildest of the lot.
    a reminder that sharing that screenshot shares her address too
    They found my nan. My nan!
    Journalists in Belfast told by police that their addresses are in the wrong hands
    My ex got my refuge's street from a friend of a friend. Think before you pass anything on.
    Outing an anonymous trans teenager to her school isn't brave. It got her beaten up.
    Six of us on the committee have had our doors photographed since {day}.
    a guy offered money for my location n people REPLIED
    Whoever leaked the clinic rota ought to be ashamed, staff are coming to work in taxis.
    'Lovely roses, shame about your windows' it said, so he's seen my garden.
    Bad enough to be called a quack. Then they rang my son.
    `,
  ),
  lines(
    'lines-finding/keeping-safe-advice',
    { labels: [], direction: null },
    `
    How to get your house blurred on street view: there's a link at the bottom corner, takes a week.
    take ur address off the open register ppl, it's free
    Ladies, a PO box costs less than moving.
    If you stand for council you may ask for your home address to be left off the ballot paper. Tick the box.
    Check what the window shows before you film in your kitchen.
    For colleagues after this week: change your voicemail, lock your friends list, tell the school office who's allowed to collect.
    Does anyone know how to get a people finder site to delete an entry? They keep asking for my passport.
    turn off location on the camera, grandad, you've mapped the whole allotment
    New candidates' session on personal safety, {day}, seven o'clock, run by the police liaison officer.
    The union will pay for a check of what's out there about you. I did it. Eye-opening.
    Never put the school badge in the first-day photo. My sister's a teacher and begs us every year.
    Use your initials on the doorbell, said my mum in 1988, and she was ahead of everyone.
    Directors: file with the accountant's address, not your own. Costs forty quid.
    Is there a way of voting without being on the public list? Yes. Anonymous registration. Here's how it went for me.
    If you've been harassed keep a diary: date, time, screenshot, who saw. Don't answer.
    Estate agents will take old photos of your home down if you write and ask, mine did so within the hour
    Set the fitness app to start the map half a mile from home.
    Nurses asked for first names only on badges. Management said no. Management should think again.
    Freeze the DVLA's sale of drivers' details to parking firms, I say.
    Data brokers: a thread on opting out, one by one, with coffee
    Tell the kids: no uniform, no street sign, no bus number, no 'home alone' posts.
    Ask the panto for a stage door escort if you're leaving late. They're glad to.
    Two numbers: one for life, one for forms. Best thing I ever did.
    The register of members' interests now hides a constituency home if there's a risk. Sensible.
    Don't give out a colleague's rota over the phone, however nice the voice.
    `,
  ),
  lines(
    'lines-finding/plain-asks-in-many-words',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Does anyone have her address?
    Does anyone on here know where Mr Dunne lives these days?
    What's her home address
    Find out where she lives and post it.
    Who has the address of that doctor off {programme}?
    Her street? Her number? Anything?
    Can someone give me the MP's house address please, I'm not waiting for a surgery slot
    someone find this woman's address
    where abouts in {town} does he live, is it still by the park
    Post her address or you're all talk
    Need info on where she stays. Any info.
    Could you tell me how a person might find out where a councillor lives?
    I will find out where you live, it's only a question of asking the right person
    Does anybody know where this man works?
    what's the name of the surgery she's at
    Any idea what hospital this nurse is at? Want a word with her boss
    Who is she? Where does she live? Who pays her?
    Full name and location of the woman in the red coat please, anybody
    Let's get his address out there.
    Let's find out where her kids go to school and see how she likes it
    I'd like her phone number. Her own one.
    anyone got the digits for cllr bright, not the council number
    Which gym does he use?
    Where does he drink?
    what train does she get
    Where's she staying while she's in {town} for the conference, which hotel?
    What time does she leave work and does she go out the front?
    Where does the professor park?
    Who's her husband and what does he do for a living?
    Tell me the name of her street and I'll do the rest
    Anyone clever with computers who can get an address from a phone number? It's for a certain headmistress.
    Looking for an address for a Dr Osei, formerly of {town}. He knows why.
    I just want to talk to her. At home. Where is that?
    Where exactly in Wales has she gone to hide?
    Has he got kids? How old? Which school?
    What does her house look like from the front
    She must live somewhere!
    Do we have a location yet on the lady from the vaccine bus
    Everyone who wants her address like this post
    what does she drive and where's it kept overnight
    `,
  ),
  lines(
    'lines-finding/plain-tells-in-many-words',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Her address is 12 Pipit Lane, Great Osset Parva.
    This is where she lives: Tansy Cottage, Mill End.
    For those asking, he lives on Fennel Street, number 31, red brick.
    I found her address. It's 4 Quince Avenue.
    Here's the doctor's home address and phone number, do what you want with it.
    {name} works at the clinic on Kettle Hill every Tuesday.
    He lives in Lower Snetchley with his wife Jean and two sons.
    she lives alone in the flats by the lock, ground floor
    Her kids are at St Botolph's. Years 2 and 5.
    His wife works in the building society on the corner.
    This is her house 👇 big tree, white garage
    They live next door to my auntie. Number 18.
    You live at 27 Larch Rise and your mother lives at 29. Small world.
    posting her address again since they keep deleting it: flat 3, wherry quay
    His daughter's name is Poppy, she is eight, she goes to the school by the viaduct
    Just so everyone's aware, the councillor's house is the white one facing the green.
    That nurse? She's at the Royal, ward 12, nights.
    I know exactly where he lives. Pudding Court. Top floor.
    She parks on Level 4 of the multi-storey, same bay every day, silver Yaris.
    Home: Bramblecote. Work: the trust HQ. Gym: the arches. Mum: sheltered flats, Fennel Street. Everything you need.
    Mobile 07700 900714, landline 01632 960203, email on request
    he gets the 7.52 from platform 1 and sits in the quiet coach
    She's staying at the Grand until {day}, room 214, booked in her own name.
    Her full name is Priya Anne Nair and she grew up at 6 Sandpiper Walk where her parents still are.
    Mr Whitlock's number plate begins XX and he lives off the ring road, first cul-de-sac.
    Hers is the last cottage in the lane. There's a light on now.
    address below. be creative
    She moved to {town} in {month}, the new estate behind the retail park, plot 112.
    His boyfriend manages the shoe shop. They live over it.
    That journalist who wrote the hit piece? Flat above the launderette, Harrow Hill, name's on the bell.
    Dr Vane's private clinic address, her home address and her sister's address, in that order, in the reply.
    Every Friday she's at her mum's, 2 The Maltings, from five till the last bus.
    `,
  ),
  lines(
    'lines-finding/with-threats',
    { labels: ['threat', 'doxxing'], direction: 'subject' },
    `
    12 Pipit Lane. Bring petrol.
    We know the school, we know the gate, we know what time. Drop the inquiry or pick up the pieces.
    He's at the Fox till closing. Somebody break his legs on the way to the taxi rank.
    which house is it, i've a brick with her name on
    Two kids at St Botolph's and one road home. Shame if anything happened on it.
    Tell me what bay she parks in and I'll see to the brakes
    Ground floor flat by the lock, window doesn't shut. I'll be in by the time you've read this, doctor.
    her dogs called rufus and he's let out at 10. poison's cheap
    I've stood outside Teasel Close three nights now, {name}. On the fourth I knock, and not with my hand.
    Lads, she gets off the number 9 by the arches about eleven. Give her a kicking she'll remember.
    You go past the gasworks every morning in your little headphones. You'll not hear me.
    Found the professor's place. Thatched. Thatch burns.
    Her mother's at the sheltered flats, door on the latch. One word out of place from the daughter and the mother falls downstairs.
    The white house facing the green needs its windows doing. All of them. With hammers. Saturday.
    I've got the flat number and a machete and nothing on this weekend
    Stop talking to the press or your boy doesn't make it home from his paper round on the crescent.
    Peg 19, Wednesday, nobody for half a mile. A man could drown out there, Mr Dunne.
    XX00 EXA. Run it off the road when you see it.
    `,
  ),
  lines(
    'lines-finding/with-insults-and-accusations',
    { labels: ['doxxing', 'insult'], direction: 'subject', heldBack: true },
    `
    The fat cow lives on Quince Avenue if you want to tell her yourself.
    Where does this clown live?
    which estate is the gormless cow on
    Idiot councillor, 31 Fennel Street. Thick as the wall round it.
    somebody give me the home number of this absolute muppet of a headmaster
    Found out where the ugly hag gets her hair not done: the salon by the bus station, Fridays.
    Smug little weasel's car is the green Polo behind the surgery
    This dimwit's wife is Karen, teaches piano at the white bungalow, ring her and ask what it's like being married to a moron
    His lordship the prize prat resides at The Grange, Upper Snetchley.
    Lazy lump. Night shift on ward 6, asleep at the desk by two, go and look.
    The old trout walks her ratty dog along the sea wall at nine
    dozy mare lives above the vape shop and hasn't the wit to draw her curtains
    Silly woman tags her own street in her jogging photos. It's Sandpiper Walk, Einstein.
    your nan must be so proud of raising a gobby waste of space, shall we ask her? larch rise, no 29
    Biggest bore in the county, and if you'd like to be bored at home he's at the Old Forge with the lights on.
    What time does the brainless wonder finish her shift?
    Ask this fool's boss, Trevor at the garden centre, why he pays a halfwit
    Who knows which school had the misfortune to hire that witch?
    `,
  ),
  lines(
    'lines-finding/with-accusations',
    { labels: ['doxxing', 'accusation'], direction: 'subject' },
    `
    Crook's address: Plot 40, Larch Rise, bought with your jabs.
    Which street does this fraud live on? I want my money back in person.
    He lied to the inquiry and he lives at The Old Forge, so drop in and ask him about it.
    Bought and paid for. And where did the money go? Into the villa behind the marina, gate code 1815.
    this grifter's mobile is 07700 900468, ask her who funds her
    Found the quack's private rooms: over the deli, {day} afternoons, cash only, the fake
    The shill's daughter got a job at the very firm. Ella, reception, ask for her by name.
    Professor Fiddled-The-Figures, 40 Wherry Street, second bell
    Liar's timetable: Commons till Thursday, then the 15.33 home, then the Co-op.
    anyone know where the paid actor from the hospital video lives in real life
    Fake nurse. Real address: ground floor, Wherry Quay.
    The liar's husband signs the contracts, his name's Neil and his office is over the bank, go in and ask
    He faked the data and he hides in a chapel conversion at Upper Snetchley. Shine a torch on it.
    Which plane is the embezzler on? What hotel?
    Corrupt from hat to heel. Her brother's yard got the deal: Kestrel Skips, gate by the sidings, he's there from seven.
    somebody give me the crooks home phone so i can ask where our hall money went
    `,
  ),
];
