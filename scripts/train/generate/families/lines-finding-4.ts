import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Private papers, empty houses, regular rounds and nudges to message, beside harmless lost things, holidays and habits. */
export const linesFinding4: readonly Family[] = [
  lines(
    'lines-finding/hunts-for-lost-things',
    { labels: [], direction: null },
    `
    £50 to whoever finds my wedding ring, probably between the lido and the kiosk.
    Let's find him. Ginger tom, one ear, answers to Gravy. Everyone take a street.
    reward 4 info on my stolen mobility scooter, its how i get to dialysis
    Missing since {day} from near the viaduct: our daughter, 15. If you see her ring 101, don't approach. Please share.
    Hive mind, do your thing! First name of the detective in that series with the raincoat and the parrot?
    Beer for a lift.
    I'm compiling a spreadsheet of every hospital that cut its parking charges. Ask me for edit rights.
    Operation Hedgehog: column A garden, column B date, column C how many. So far 41 sightings. Volunteers welcome.
    will pay actual money for oasis tickets, face value only 💰
    The police are appealing for a man in a grey hood after Friday's stabbing. Tell them, not us.
    MISSING: one left welly, size 4, last seen in a bog
    Internet, you found my brother's lost banjo in six hours. I take back all I ever said about you.
    Anyone in {town} fancy earning a tenner shovelling an old lady's path? Mine. I'm the old lady.
    There's a map going round with pins in it, one for each dentist who takes NHS patients. It has no pins.
    Somebody get that lifeguard a medal and I'll buy the ribbon
    Organ donor families sometimes look for each other. The service passes the letters on, no names, and ours came on Christmas Eve.
    Ten of us searched the moor in turns. Two lost the path. The dog walked home by herself and was asleep when we got in.
    Treasure hunt, children! Clue one: it's by the thing that rings. Clue two: mind the ivy. Start at the church hall at two.
    ok detectives, who's eaten the advent calendar, i want a name n a motive by bedtime
    Found: hearing aid, on the 36 bus. Handed to the driver, it'll be at the depot.
    Does anyone fly a drone? We've a lost spaniel and four square miles of bracken.
    A tortoise has walked into our garden with a name painted on him. Does Trevor belong to anybody?
    Each one teach one: if every reader helped one neighbour with forms we'd be through them by Easter.
    How is it that nobody's found the other sock? We've walked on the moon.
    Who's good at this sort of thing? You know. Looking up old regiments. I have a cap badge.
    Volunteers wanted to trace relatives of the names on our war memorial, for the service in November
    Bumping this. Still need a foster home for the two greyhounds.
    Tracked my parcel to a village I've never heard of. It's having a better holiday than me.
    `,
  ),
  lines(
    'lines-finding/private-papers-out',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Her medical notes. Page one of nine. Enjoy.
    anyone want to see what {name} said in her private messages
    I work where he gets his prescriptions and let's just say antidepressants, since 2016, double dose
    Got hold of the professor's divorce file with the sort code still on it. Uploading tonight.
    The DMs are in the zip, the zip is in the bio.
    So brave Cllr Bright had a termination in 2009. A nurse told my wife. Now you know.
    Here's a screenshot of her bank balance, her passport number and her mum's maiden name. Happy shopping.
    he hiv positive that doctor. seen the file. spread it
    Full contents of the campaigner's inbox, searchable. You're very welcome, and so is the tabloid that rings first.
    Who has a mate in records? I want to know what she's been in hospital for.
    This is her therapist's name and these are the dates. Read into it what you like, I certainly did.
    Photographed the letter in his recycling. It's from the fertility clinic. Poor lamb.
    THE LEAK IS REAL. Names, National Insurance numbers and home addresses of all the clinic staff. Link below. Save it before it's gone.
    She told me in confidence that she was raped at college. Well. Confidence is over. Screenshots attached.
    Oh you deleted that story about your kid's diagnosis? I didn't. Here it is again with his full name on it.
    I've a recording of him crying to the Samaritans, my lad volunteers there, who's interested
    Pay me or her nudes and her address go up together. Tick tock Mrs MP.
    payslip of the head teacher, incl. home address top left, from a very silly secretary. Dropping at noon.
    Not saying what she was admitted for. Am saying the ward was a locked one, March, eleven days.
    Leaked: the WhatsApps in which the union man calls his wife names. Wife's number's in there too.
    Does the pharmacist's register show who gets methadone? Because there's one presenter I would love to check.
    The crisis team had a file on her. Now so do I. So will you.
    `,
  ),
  lines(
    'lines-finding/papers-and-privacy-ordinary',
    { labels: [], direction: null },
    `
    My medical notes. Page one of nine hundred. I asked for them under subject access and wept.
    anyone want to see what my gran wrote in her recipe book margins
    I work in a pharmacy and let's just say nobody has thanked us since 2016
    Got hold of the council's own risk report under FOI. Uploading tonight.
    Read receipts are the devil's work.
    An MP spoke about her miscarriage in the chamber yesterday and you could hear people breathing. Brave of her.
    Here's a screenshot of my bank balance. It's a comedy.
    people with hiv on treatment can't pass it on. seen the evidence. spread it
    The government's inbox must be published, says the judge. WhatsApps too. Quite right.
    Who has a mate in records? I've been waiting nine weeks for an X-ray to cross a corridor.
    Therapist's waiting list is fourteen months. Dates written in pencil.
    Can the surgery text results to my daughter's phone without asking her? She's sixteen.
    THE LEAK IS REAL. It's the roof of ward 9. Buckets everywhere.
    She told me in confidence she was pregnant and I've had to eat four cakes so as not to talk.
    A hospital sent my records to a stranger with the same name. They've apologised. It doesn't undo it.
    I opt out of the data bill's sharing, thank you, my GP's computer is as far as my bladder goes
    Pay us properly or lose us. Tick tock, minister. Nurses are leaving by the busload.
    payslip came. after tax, pension and parking i can afford the cheese but not the biscuits
    Was admitted for eleven days in March and every one of the staff was kind. Mental health wards save lives.
    Leaked minutes show they knew about the sewage in May. The public has a right to that.
    Should a minister's tax returns be published? In Norway everybody's are.
    Does shredding count as exercise? Thirty years of paper, one machine, smoke.
    `,
  ),
  lines(
    'lines-finding/away-from-home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    They're in Portugal till the 19th. House is empty.
    when is she away
    She's at conference all week so nobody's home but the cat.
    MP posts a beach, so the flat by the marina's in darkness, so...
    Husband's on a rig three weeks out of four. Back on the first. Draw a ring on your calendar.
    Dr Finch and family fly on Saturday from {town}, six a.m., and the neighbour who's feeding the rabbits is deaf as a post.
    so his gaffs got no one in it until monday 👀 near the lock, green shutters
    We have established that the lady is on her own from {day} to {day}. He goes to Brussels.
    Nobody in at Bramblecote! Milk's been cancelled!
    I do hope someone's keeping an eye on the councillor's cottage at Mill End while she's in Kenya for the month with all three children.
    Anyone fancy a look round a professor's garden? They're skiing.
    Alarm on that house hasn't worked since the storm, I fitted it, and they go to Whitby every August
    caravan at the coast, pitch 40, thats where u find her every bank hol
    Where's he off to on holiday? Which hotel? Which flight?
    Her mum looks after the place when she's in London, Mondays to Thursdays. Mum's 81 and opens to anybody.
    On tour with the book: Tuesday, away. Wednesday, away. Thursday, back late, alone, by taxi.
    Guess who has left the side gate swinging and gone to a wedding in Ayr
    He always goes to the cabin the last weekend of the month. No neighbours, no signal, one track in.
    `,
  ),
  lines(
    'lines-finding/away-ordinary',
    { labels: [], direction: null },
    `
    We're in Portugal till the 19th. Rain. All of it. On us.
    when is half term this year
    She's at conference all week, says the out of office, so try the caseworker.
    MP posts a beach while Parliament's sitting. Bit rich, {name}.
    Husband's on a rig three weeks out of four. I miss him for two of them.
    Flying on Saturday, six a.m., with twins. Pray for row 14.
    so the gaffers got no one up front until monday 👀 sell the lot
    The surgery is closed from {day} to {day}. Ring 111 if it can't wait.
    Nobody in at the council! It's Tuesday! It's eleven o'clock!
    Police advice: don't tell the world you're away. Post the beach when you're back.
    Anyone fancy a look round a professor's garden? It's open for the hospice on Sunday, £3, tea extra.
    House alarm on our road hasn't stopped since the storm. If it's yours, I've composed a song about you.
    caravan at the coast, same pitch for thirty years, thats where u find happiness
    Where's everybody off to on holiday? Anything cheap with a slide?
    My mum has moved in while we do up the kitchen. She's 81 and runs the builders like a ship.
    On tour with the book: Tuesday, {town} library. Wednesday, the festival. Thursday, signing at noon. Come and say hello!
    Guess who left the oven on and got as far as Carlisle
    Ministers take their holidays in August and the strikes carry on without them.
    Cat sitter needed for a fortnight. He bites. He means it kindly.
    `,
  ),
  lines(
    'lines-finding/her-regular-round',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Gym at six, every morning, the one under the arches.
    what time does he walk the dog
    She walks the spaniel round the reservoir at seven, headphones in.
    You buy your paper at 8.10, your oat milk at 8.15, and you go home by the alley. We notice.
    choir practice thursdays, comes out bout nine, cuts across the churchyard
    Professor Hallam swims Mondays. The baths. Lane four. Locker on the end.
    Every Sunday, rain or shine, the minister runs the canal from the lock to the gasworks with no detail.
    If one wished to bump into the surgeon, one might take coffee at the deli on {day} at half past ten. He has the corner table.
    Where does she do her big shop? And when?
    the mosque on the corner, fridays, he parks on the double yellows and leaves last
    HE JOGS. Anybody know the route?
    According to her fitness app she leaves at 5.52, turns left, does the park twice, and is back by 6.40. It's set to public, silly girl.
    Same pew. Same time. Same hat. If you want the headmistress, you know where to be on Sunday.
    My brother in law spins at the same studio. Bike 7 she's on. Wednesdays. Showers after.
    They take the baby to the ducks once lunch is over and there's never anybody about
    Regular as clockwork our Mr Dunne: bank, bookie, bench. Half two he's on the bench.
    Can anyone who does parkrun tell me which one the epidemiologist does these days?
    yoga with mel, tues 7.30, shes the tall one by the door, got the class list here if wanted
    Anyone know where she gets her hair done, and does she book the same day every month?
    On Wednesdays he fishes. Peg 19. Nobody for half a mile, only herons.
    She gets off two stops early to save the fare and walks by the railway arches in the dark, which is her lookout.
    Bingo Monday, slimming club Tuesday, her sister's Wednesday. Predictable woman, our mayor.
    Tell me her bus. Not where it goes, I know where it goes. Which one she catches.
    He'll be outside the synagogue at ten on Saturday with both the girls, same as ever
    `,
  ),
  lines(
    'lines-finding/rounds-ordinary',
    { labels: [], direction: null },
    `
    Gym at six, every morning, I said in January. It's February. I've been twice.
    what time does the dog warden finish
    I walk the spaniel round the reservoir at seven, headphones in, and cry at audiobooks.
    Paper at 8.10, milk at 8.15, then twenty minutes on the bench feeling smug. Retirement!
    choir practice thursdays, basses wanted, we've got two and one's a bit deaf
    Lane swimming's Mondays now, lane four for the slow and stately. That's me.
    Every Sunday, rain or shine, our walking group does the canal from the lock to the gasworks. Newcomers welcome.
    If one wished for a decent coffee on {day}, one might try the deli. The corner table wobbles.
    Where do you do your big shop with four kids? And how?
    the mosque on the corner does a food table on fridays, anyone can come, lovely samosas
    I JOG. Nobody has asked but you'll be told.
    Turn off the public setting on your fitness app, women of {town}, it draws a line to your front door.
    Same pew. Same time. Same hat. My grandmother for seventy years, and today the pew's got a white rose on it.
    My brother in law spins wool. People keep asking him about bikes.
    We take the baby to the ducks once lunch is over. The ducks are unimpressed.
    Regular as clockwork, my bowels, thanks to the leaflet from the nurse.
    Can anyone who does parkrun tell me whether it's on in this fog?
    yoga with mel moves to tues 7.30 cos of the polling station
    Which hairdresser in {town} can cut curly hair without sighing?
    On Wednesdays I fish. Nothing for half a mile, only herons, and they've all caught something.
    The bus drops us two stops early since the diversion and old folk are walking by the railway arches in the dark. Sort it, {body}.
    Bingo Monday, slimming club Tuesday, cake Wednesday.
    Tell me which bus goes to the hospital on a Sunday. None does. That's the answer.
    The guard outside our synagogue has learned all the children's names. What a world that we need him, and what a man.
    `,
  ),
  lines(
    'lines-finding/slide-into-my-messages',
    { labels: ['doxxing'], direction: 'subject' },
    `
    DM me her address
    dm for details of where he drinks
    Not in public. Private message me and you shall have the house name.
    inbox me if you know what estate she's on
    I've got it. Not putting it here. Ask nicely.
    Anyone with info on the good lady's movements, my door's always open x
    Check your messages, hun, I've sent you what you wanted about the nurse. Number 8.
    Pm sent with her road on it
    Whisper it to me then: which block?
    Would whoever posted and deleted the headmaster's address post it again? I was in the bath.
    Screenshotted before the mods took it down. Who missed it? Form an orderly queue.
    The address has been taken off here twice now. It's still up on the other site under the same name, look for the pinned post.
    a friend knows a friend who knows the flat. drop me a line
    Reply with a house emoji and I'll tell you where to find {name} 🏠
    Go to the group. Password's the name of the ward. It's all in Files, under her initials.
    You didn't hear this from me but the removal van said Osset Parva
    I'm not allowed to say where she lives, so I'll say where she doesn't: not in {town}, not in the city, not north of the river. Keep going, there's only one place left.
    If I tell you he's three doors from the butcher's, is that telling?
    My lips are sealed. My keyboard isn't. Larch Rise.
    Asked for it and got forty replies in a minute, bless you all, I'll be passing it on to the lads at the front
    email me at freedomlads@mail.example if ur local to this vicar
    Send it to my alt, this one's being watched
    I'll swap you: the surgeon's street for the journalist's school run.
    Warmer... warmer... it's the road with the post box. Boiling.
    `,
  ),
  lines(
    'lines-finding/messages-ordinary',
    { labels: [], direction: null },
    `
    DM me your address and I'll post the jumper
    dm for details of the craft fair
    Not in public. Private message me, love, and we can talk about the miscarriage as long as you like.
    inbox me if you want a kitten, two left, both evil
    I've got it. A cold. Not putting it here. Feel free to send soup.
    Anyone with questions on the boiler grant, my door's always open x
    Check your messages, hun, I've sent you the lasagne recipe
    Hi {name}, we've replied by private message as this is about your account. Please don't post your details here.
    Whisper it to me then: did they go up?
    Would whoever posted and deleted the bin timetable post it again? I was in the bath.
    Don't put your booking reference in a public tweet, sir, half the world can cancel your flight
    The petition has been taken off here twice now, no idea why. It's still on the Parliament site.
    a friend knows a friend who knows a roofer. drop me a line
    Reply with a house emoji if you're stuck renting too 🏠
    Joining instructions for the patients' panel are in the group, under Files
    You didn't hear this from me but the sausage rolls go half price at four
    I'm not allowed to say where the surprise party is, so I'll say where it isn't: not the Fox again.
    If I tell you how it ends, is that telling?
    My lips are sealed. By toffee.
    Asked for baby clothes and got forty replies in a minute, bless you all
    email the editor if ur local and fancy writing up the bowls
    Send it to my work address please, the home one's full of scouts
    I'll swap you: six jars of plum for a bag of logs.
    Warmer... warmer... no, the thermostat's broken again. Freezing.
    `,
  ),
];
