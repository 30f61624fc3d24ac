import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Excuses, foul mouths, long hunts, what was sent and is now told, criticism over privacy, and asking and telling by topic. */
export const linesFinding9: readonly Family[] = [
  lines(
    'lines-finding/denials-and-excuses-while-doing-it',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    I'm not doxxing anyone, it's public information, she's at 9 Teasel Close.
    this isnt a dox but flat 3 wherry quay
    Before anyone moans, he published his own village in an interview and I've merely added the house.
    It's hardly a secret. Everyone in {town} knows the doctor's is the one on the corner with the blue gate.
    Mods will remove this so be quick: Sandpiper Walk, 6
    She's a public figure so I believe we're entitled to know which school her sons attend. It's St Botolph's.
    Not encouraging anything! Just putting her door, her bell and her bedtime out there.
    In the interest of balance, and since she's so keen on other people's privacy, here's her own garden from above.
    I'd never give out a private number. I'll give out all but the last digit: 07700 90055
    No harassment please, only polite visits, between seven and nine, to the house with the monkey puzzle
    For educational purposes: how I found the professor's cottage, and where it is.
    Peaceful candlelit protest at the midwife's home tonight. Bring drums. Mill End, by the postbox.
    Free speech means I can say the councillor's husband is the optician in the arcade.
    I pay her wages so I've a right to know where she spends them. Somebody tell me the road.
    Parody account. Joke. Satire. (It's 31 Fennel Street.)
    Only concerned for her welfare, officer, that's why I asked forty strangers what time she gets home
    He'd do the same to us. Kettle Hill, last on the right.
    They put our lad's name in the paper so here's theirs: the reporter's Ms Price, lives over the deli with her sister.
    `,
  ),
  lines(
    'lines-finding/said-with-meaning-reversed',
    { labels: [], direction: null },
    `
    I'm not telling you where she lives, and I'd think less of anyone who did.
    this isnt a dox, its a fox, look, on my shed
    He keeps his village out of interviews and good for him.
    It's hardly a secret: everyone in {town} knows the best pasties are on the corner.
    She's a public figure but her sons aren't. Leave them alone.
    Wherever {name} lives, I hope there's a garden and a quiet evening in it tonight.
    Protest outside the town hall by all means. Not at anyone's home. Ever.
    I'd never give out a private number. Ring the office like the rest of us.
    I don't need to know where you live to know you're wrong about trams.
    If you do happen to be her neighbour, take her a cake and say nothing.
    For educational purposes: how canals climb hills.
    Free speech means I can say the budget's a shambles. It doesn't mean I can follow you home.
    I pay his wages, so I've a right to know how he votes. And that's where it stops.
    Nobody's home address has any place in an argument about bin lorries.
    He'd do the same to us? Then be better than him.
    You asked for her number and I've given you the switchboard's, on purpose.
    Only concerned for your welfare, said the dog, watching me eat the whole pie
    I know the nurse in that picture and I'll not be naming her, so stop asking.
    `,
  ),
  lines(
    'lines-finding/foul-mouthed-finders',
    { labels: ['doxxing', 'profanity', 'insult'], direction: 'subject' },
    `
    where the fuck does this prick live
    Somebody post the bastard's address ffs
    31 Fennel Street you absolute wankers, how hard is it to look up
    i know what fucking school ur kids go to, bitch
    Bollocks to the privacy of this shit of a headmaster, he's in Mill End
    What's the wee cunt's number, I'll ring him masel
    fuck it, the daft cow's plate's XX00 EXA, silver, go nuts
    tell that arsehole on the planning board i know his sodding allotment, plot 31
    F*** this useless quack. Flat 9. Pudding Court. Push hard.
    can some fucker on here please work out which bloody village this tosser runs home to
    shes in spoons RIGHT NOW the two faced cow, get ur arses down here and tell her to fuck off
    which sodding bus does the shithead catch, i'll give him low emissions
    piss off back to Bramblecote Cottage, Mill End, yeah that's right, we know, you posh twat
    Who the hell are this bitch's parents and what shithole do they live in?
    Landline for the Tory prick: 01632 960450. Ring the fucker at tea time.
    `,
  ),
  lines(
    'lines-finding/long-hunting-asks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Good evening. I'm a retired solicitor, I was treated abominably by a certain lady consultant, and I'd like to put my case to her across her own breakfast table rather than through the complaints department. If any reader knows the whereabouts of her home I shall treat it in the strictest confidence.
    ok so shes got a brown front door, theres a church bell u can hear in her vids every quarter hour, she moans about the hill, and she said once its 12 mins to the station on foot. that HAS to be findable. someone local have a think
    My lad missed his transplant because of this man's strike and I want to know where he'll be on Saturday night, what he drinks, who he drinks with and which way he walks home. I'm not going to explain myself further.
    We have the surname. We have the county. We know there are two boys, one at a school with a purple tie, and that she runs a half marathon in the autumn. It's embarrassing that with eleven thousand members in this group nobody's come up with the house.
    Would the gentleman who commented on Thursday that he plays bowls with the planning officer kindly let me have the name of the club, the evening, and, if it's not too much trouble, the make of his motor car?
    Hello I am sorry for my English. In my country when the official does bad we go to his house all together and stand. Please in which house is the official of housing in this town? We want only to stand.
    My therapist says to let it go, my wife says to let it go, but I can't stop thinking that he's asleep somewhere within twenty miles of here and that one of you is bound to know where. So: one of you. Where?
    You journalists are always on about transparency, so be transparent. What's your husband called, what's he do, where are the children at school, and what time will you all be sitting down to dinner? I'm only asking what you ask of others.
    I've rung every nursery between here and the ring road pretending to be the grandad and I've narrowed it to three. Any parents at Acorns, Little Goslings or the one over the gym seen the minister's wife at drop-off?
    Dear residents of the Larch Rise estate, one of your neighbours is the woman responsible for the closure of our cottage hospital. She is tall, fifties, walks an elderly poodle and goes by her maiden name. I'd welcome a house number. Yours in anger.
    Ladies who lunch, this one's for you. Which salon does the lovely presenter get her roots done at, is it weekly, and does her driver wait? A gentleman of my acquaintance has a bone to pick, and a banner, and a free Thursday.
    I have taken the liberty of requesting the nomination papers, the tenancy fraud hotline, two private detectives and the milkman, and still nobody can tell me which flat in Wherry Quay is occupied by the lady from the inquiry. Standards have slipped.
    bit of fun for the weekend!! i'll post a pic of the view from the headteachers garden every hour n u guess where it is, closest one gets to deliver the 'present' 🎁 first pic going up now, notice the pylon
    If every one of you who lives in a cul-de-sac in the north of the town would look out of your window about six tonight, one of you will see a tall man in a cycling helmet wheel an orange bike up a side passage. Take down the number. Tell me.
    Right, council tax payers. He told the meeting he 'lives locally and feels our pain'. Does he? Where? Which band? I'd like the house, the road and a picture of the drive, and I'd like them before the count.
    `,
  ),
  lines(
    'lines-finding/long-ordinary-asks',
    { labels: [], direction: null },
    `
    Good evening. I'm a retired solicitor, I was treated splendidly at the eye clinic, and I'd like to thank the lady consultant properly. Should I write to her care of the hospital, or is there a form for compliments as there is for everything else?
    ok so its a brown door, theres a church bell every quarter hour, theres a hill, and its 12 mins from the station on foot. thats all i remember of the b&b where we got engaged in 1986. does anyone know if its still going
    My lad's transplant is on Saturday and I want to know where I can sleep near the hospital, what I can eat at midnight, and which way it is to the chapel. I've never been so frightened in my life.
    We have the surname. We have the county. We know there were two boys, one killed at Arras, and that the mother kept a sweet shop. It's thrilling that with eleven members in our history group we've come up with a photograph.
    Would the gentleman who returned my mother's handbag on Thursday kindly let me have a name to put on the card, or at least tell the desk at the library which biscuits he prefers?
    Hello I am sorry for my English. In my country when the baby comes all the neighbours bring food. Here nobody knocks. Please in which place can I meet other mothers in this town?
    My therapist says to let it go, my wife says to let it go, but I can't stop thinking that the referee was standing right there, looking straight at it, and gave a goal kick.
    You ministers are always on about transparency, so be transparent. Who did you meet, what did they ask for, and what did they get? You make a disabled man list what he spends on socks.
    I've rung every nursery between here and the ring road and the soonest start is next September. He'll be old enough to drive himself there. How's anyone meant to go back to work, {name}?
    Dear residents of the Larch Rise estate, there will be no water between nine and four on Tuesday. Bottles from the school car park. If you've a neighbour who can't get out, knock, and carry two.
    Ladies who lunch, this one's for you. The cancer ward needs drivers, an hour a week, petrol paid, the best conversations you'll ever have. Ask for Jean at the volunteers' desk.
    I have tried the helpline, the webchat, two letters and the MP, and still nobody can tell me whether my late husband's pension goes on or stops. I don't want an app. I want somebody called Sheila.
    bit of fun for the weekend!! i'll post a pic of a local landmark every hour n u guess where it is, closest one gets a free haircut at the salon. first pic going up now, notice the pylon
    If every one of you who lives in the north of the town would look out of your window about six tonight, you'll see the space station go over, bright as a lamp, left to right. Wave. There's a woman from Sheffield way aboard.
    We buried Dad on Friday. Somebody none of us knew stood at the back in a bus driver's uniform and left before the tea. If that was you, please get in touch through the church. We think he'd have wanted you to have the watch.
    `,
  ),
  lines(
    'lines-finding/other-people-put-up-again',
    { labels: ['doxxing'], direction: 'other' },
    `
    This is the lad who kicked the swan. Name's going round, he's in year 11 at the academy, lives by the sidings.
    Anyone know the girl in the blue jacket at the march? Her boss would love to.
    whats the addy of that dodgy roofer, not the yard, where he sleeps
    Landlady's home, landlady's boat, landlady's mother's. Rent strike HQ has the list.
    Three scabs crossed the picket this morning. Plates below, one's a red Clio from Harrow Hill.
    The hunt saboteur's mum runs a tea shop in Osset Parva, lovely scones, do pop in and shout
    I want the full name and uni of the kid tearing down posters
    So they won't name the driver in the crash. I will. He's from Linnet Way and he's back home.
    Guess who I saw at the rehab open day: the goalie. He's there until Christmas, visiting Sundays.
    Found the account of the woman who reported my dog. Real name Maureen. Flat over the wool shop.
    The surrogate's Facebook is open, look, she lives in Crewe and she's due in {month}
    Who else on here bought from this seller? I've her door number and I'm collecting a posse.
    My ex mate's brother's the one who grassed, he's staying in the caravan behind the Fox
    Any parent know which child in Miss Lee's class is the one with HIV? We've a right to be told.
    That's the parking warden who did my mother. Off duty he's at the snooker club, Mondays, table four.
    `,
  ),
  lines(
    'lines-finding/said-by-the-stalker-quoted',
    { labels: [], direction: 'quoted' },
    `
    'Number 31, red brick, dog's called Rufus.' That's what came through my letter box, typed.
    Reading 'anyone know which school her kids go to' under a post about asthma inhalers made me feel ill.
    he put 'DM me her address' and 40 ppl did. 40!!
    My inbox this week: nine invoices, two weddings, one stranger who knows my bus.
    The words 'we'll be outside your surgery at six' were sent to a GP of twenty-six years' service. She's handed in her notice.
    They published the address of my parents, who are eighty and think Twitter is a bird.
    Asked if she could forgive the man who shared her daughter's school, she said: ask me in ten years.
    A tweet reading 'where does this clown live' led within a day to a dead rat on a step.
    Jailed: former sales rep who put MP's mobile number on an escort site
    Whoever wrote my number plate on the toilet wall of the Fox, the police have your handwriting.
    It starts with 'just asking, which village?' and ends with panic buttons in a nursery.
    To the men sending each other photographs of my garden: I see them too, you know. So does the sergeant.
    so apparently 'she's a public figure' means its ok to post where she swims. it isnt
    Our chair resigned when somebody read out her street name in the public questions.
    Had to explain to my seven year old why we don't use the front door any more.
    New figures: one councillor in four has had personal details shared online to frighten them.
    I was sent a satellite picture of my own roof with a cross on it, and no message. It didn't need one.
    The tribunal found that calling a colleague's employer eleven times 'to warn them' was harassment.
    A stranger paid a private detective to find my refuge. A stranger. Over a column about prams.
    'She is in the Costa now.' I was. With my baby. I've not been back.
    You've been told twice: no photos of the nurse's house on this page. Next time it's the ban.
    The Lords heard how a scientist's whole street was leafleted with his face
    Somebody offered fifty quid for my shift times. Joke's on him, I don't know them myself, but I've still had to tell security.
    If your side doxxes people then your side is wrong as well.
    `,
  ),
  lines(
    'lines-finding/privacy-campaigns-and-policy',
    { labels: ['criticism'], direction: null },
    `
    The platform left her address up for six days. Six. That's a choice somebody made, and it was the wrong one.
    You voted against the clause that would have kept candidates' home addresses off ballot papers, {name}. Why?
    {body} published 400 patients' emails in the To line and called it 'an isolated incident'. It's the third.
    Selling voter data to marketing firms is a disgrace in a free country
    The DVLA hands drivers' details to any cowboy with a car park and your department makes millions from it.
    A form that shows objectors' phone numbers to the developer isn't consultation, it's carelessness.
    Your consultation asks for my full address to give an opinion on a swing. Too much.
    Facial recognition at a football ground, and not a line on how long they keep us. Poor work from {body}.
    Why should a nurse's surname be on her badge? Management haven't thought about who reads it.
    ur new app wants my location to show me a recipe. no
    The data bill's safeguards are weaker than the old ones, whatever the minister told {programme}.
    Companies House was far too slow over hiding directors' homes and women paid for it.
    The trust told me my notes were 'misplaced on a train'. Not good enough. Not nearly.
    Printing a victim's street was a bad call by {paper} and the apology on page 30 doesn't mend it.
    Council meetings streamed with the public's addresses read aloud: stop that practice, please.
    `,
  ),
  lines(
    'lines-finding/asks-by-topic',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Where does the man who put the cycle lane in live? I'd like to measure his road.
    Anyone know which pool the trans campaigner swims at, and what day?
    The vet who shut down our hunt: what practice, what hours, and is there parking?
    who's the tenant that went to the papers about the mould, which block, landlord's asking
    Whereabouts is the wind farm woman from? I bet she can't see one. Photos of her view, please.
    Does somebody know which mosque the new mayor attends and at what time?
    We need the name of the lifeboat volunteer who spoke to {programme}, and the pub he uses.
    which teacher reported my son? first name, car, home time
    The lady who runs the refugee breakfast: has she a house? has she a husband? has she windows?
    Looking for the farmer who sold to the solar people. Which track's his, the one after the cattle grid?
    what care home is the brexit blokes mum in
    Journalists' registry office? No? Then who's seen Anna Pike's new flat?
    Somebody in the choir must know where the vicar's gone on her sabbatical after what she preached
    Where do the LTN people drink? There must be a wine bar.
    Is the fluoride professor in the phone book?
    Which airport's the peace campaigner flying home to, and who's meeting her? Us, I hope.
    Does the ref for the derby still work at the sorting office? What shift? Cheers.
    If you know the librarian who chose that drag queen story time, a surname will do for a start
    Help a pensioner out: the DWP lady who stopped my money is called Denise. Denise what? Denise of where?
    Which one of you works with the locum who wouldn't give me my tablets, I want her agency and her road
    `,
  ),
  lines(
    'lines-finding/tells-by-topic',
    { labels: ['doxxing'], direction: 'subject' },
    `
    The bloke behind the low traffic zone is at 8 Pipit Lane and drives to the shop. I have it on video.
    Our vaccine queen does her big shop Thursdays at the retail park. Trolley, teenage son, green Skoda.
    That climate woman flies. She's on the 10.40 from {town} on Friday with hand luggage only.
    lad who took down the flags works at the carpet warehouse n finishes at 4
    Head of planning's own extension, gentlemen: rear of 61 Kettle Hill. You may view it from the footpath.
    Turns out the hospice campaigner's brother in law is on the board. Name's Neil, house is the one with the lions.
    The pylon objector has a horse. The horse has a field. The field's by the sewage works and she's there at dusk with a bucket.
    Mrs No-Vapes smokes on the fire escape of her office every hour, Harrow House, side alley.
    Trans activist? Try the board game cafe, Wednesdays, back table, comes in alone.
    She marched for Gaza in the morning and she's working the tills at the big Asda in the afternoon, till 11.
    the man who stopped the fireworks lives where its nice and quiet, snetchley, by the pond
    Our anti-hunt vet's practice has a staff car park with one way out. Her surname's on the space.
    Who wanted the bail hostel? She did. Where's it not? Teasel Close. Where's she? Teasel Close, third on the left.
    Found our famous junior doctor's bedsit. Over the kebab shop. Light's always on about four in the morning.
    The 'independent' expert shares a surname, a postcode and, it emerges, a bed with the minister's adviser: Flat 2, Harrow Hill.
    Farmer Giles who blocked the footpath gets his hair cut Fridays, 9.30, sits in the window.
    Strike leader's got a static caravan at the coast, row F, she'll be on the veranda with a gin while your mum waits for a hip
    `,
  ),
  lines(
    'lines-finding/children-and-old-parents-again',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Your mum walks to church alone, doesn't she. Past the underpass. Ten o'clock.
    Baby's due in {month} at the Royal, so that's where she'll be.
    his lads on tiktok, posts from the bus, same bus every day
    Who teaches the minister's girl the cello? That's where she'll be on a Tuesday after dark.
    Is it Brownies or Guides her eldest's in, and which hall?
    Grandad's shed is on the allotments behind the gasworks, he's there from dawn, ask him about his granddaughter's tweets
    The nephew delivers pizza. Order one. Ask for Jake.
    lovely wedding pics of the head's daughter. church tagged, hotel tagged, honeymoon tagged 🙃
    They put the toddler down for his nap at one and the nursery's window gives onto the lane.
    Sister's a nurse too. Same surname. Ward 4. Cheaper target.
    Does the councillor's son still do the milk round in {town}? Somebody'll have him on their step.
    She buried her father last week, plot's by the yew, she goes on Sundays with flowers
    You've a stepdaughter at the art college. Blue hair. Bus pass with her full name on it. She drops things.
    What's the name of his special school? The little one in the minibus. They'd talk to me, I've a kind face.
    The twins were in the local paper: rounders team, names underneath, school above.
    Her brother's inside, C wing, and there's plenty in there who'd like to know whose brother he is
    `,
  ),
  lines(
    'lines-finding/handing-round-the-list',
    { labels: ['doxxing'], direction: 'subject' },
    `
    List of GPs' home addresses, part 3.
    Full dossier on the councillor in the first comment 👇
    The pdf has all of it: house, car, school, mother. Password's 'bins'.
    who wants in on the group where we log sightings of her
    New thread: every place the professor's been seen this month, with times.
    Printed two hundred leaflets with his face and his road on. Collect from the Fox.
    Pass it on: Larch Rise, Plot 40. Don't ask, just pass it on.
    I made a site. You type in a nurse, you get a street. Early days, only {n} so far.
    Her old tenancy agreement's doing the rounds again and I see no reason to stop it.
    Laminated map's on the notice board in the club: red for the MP, yellow for her staff.
    Updated the pinned post: he's changed cars.
    to everyone asking, yes the folder is back up, 3 new faces, 2 new house pics
    Copy this into every local group before they delete it: 'The midwife who reported us lives at Mill End, cottage with the well.'
    Calendar invite sent. It repeats weekly, like her Pilates.
    A stack of her post came to us by mistake. Opened it, scanned it, uploaded it.
    Contact sheet for the whole surgery, personal mobiles and next of kin, courtesy of a temp.
    `,
  ),
];
