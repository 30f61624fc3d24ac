import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Places, hours, numbers, cars and names which help nobody to find anybody who has not asked to be found. */
export const linesDoxxing3: readonly Family[] = [
  lines(
    'lines-doxxing/surgery-and-school',
    { labels: [], direction: null },
    `
    What time does the Elm Road surgery open on a Saturday? The website says nine and the door says half past.
    Does anyone know if Dr Khan is still at the Tannery Court practice? She was marvellous with my mum and we'd like to register.
    Which entrance do I use for the blood clinic, the one by the ambulance bay or the one on the main road?
    You can park at the Spar if the surgery car park's full, just buy a paper.
    the walk in centre shuts at ten past six apparently. thanks for nothing
    Is Dr Nair in on Wednesdays or just Monday and Thursday? Reception line has been engaged since eight.
    My GP works Mondays and Fridays only, so I waited eleven days, and then she spotted in two minutes what three locums hadn't.
    Open day at St Bede's primary, 14th of October, ten till twelve, entrance by the side gate, all families welcome.
    The school has a new rainbow fence and my youngest believes it was painted for her personally.
    Anyone near the Highfields school able to tell me whether it's shut for snow?
    Nursery run, two trains, a bus and a scooter ride. That's before nine o'clock. I'm shattered.
    Year 9 parents: chemistry is in room 14 tonight, not in the hall. Please use the Park Road door.
    Which of the two primaries in the village would you pick if you were us? We're moving in August.
    The catchment map has us at the grammar on one side of the street and nowhere at all on the other. Postcode lottery, literally.
    She taught me chemistry at the boys' school in the nineties and I still remember the smell of that lab.
    Where do you go for a nurse appointment if the {town} branch is shut? Asking because my husband needs his dressing changed on Friday.
    Does the dentist on Market Street take NHS patients or is it yet another one gone private?
    Look up your surgery's phone number on the NHS website rather than on search, because the search one is often out of date.
    We've had seven head teachers in nine years at our school. Somebody tell me where they all go.
    kids out at 3.15 today instead of half past, pls tell anyone without the app x
    The Saturday clinic is for those who can't come in the week, ring 01632 960100 from Monday to book it.
    I'd follow that midwife anywhere. When she moved to the Royal I asked to be moved as well.
    How do I find out which hospital my mother has been taken to? The ambulance left an hour ago and nobody will say.
    You need the ninth floor, ward 9, turn left at the lift. Visiting is two till eight and they are quite strict.
    Dr Vane has retired? Thirty years she looked after our family. Where can we send a card? The practice, I suppose.
    There used to be four doctors living in this village and one of them would come out at night. Now the nearest is in {town}.
    The cottage hospital's out-of-hours entrance is round the back, by the bins, badly lit, and I think that is a disgrace.
    Which school did you go to, {name}? My dad reckons you were in his brother's class and he's insufferable about it.
    Breakfast club opens at 7.45, tea is at four, and pick-up is by six on the dot. Fees are in the letter.
    `,
  ),
  lines(
    'lines-doxxing/office-and-press',
    { labels: [], direction: null },
    `
    My next advice surgery is on Saturday at the library in {town}, ten till noon. No appointment needed, just come along.
    You can find my constituency office above the bookies on Cask Street, open weekdays, or ring 01632 960400.
    Hi {name}, I'm a reporter with {paper}. Could you let me have a number for your press office? I'd love a quote before five.
    Could you follow back so that I can DM you? It's about {topic} and I'd rather not say it in public.
    What's the best e-mail for casework, please? I wrote to the parliamentary one in March and have heard nothing.
    {name} will be at the Wheatsheaf on Thursday evening to hear what we think about the by-pass. She put it in the leaflet herself.
    I'm out on the doorstep in Heaton Park this Saturday, meet at nine by the bandstand, wear something waterproof.
    Please write to the Minister at the department, not to individual officials. The address is on the back of the form.
    Hello from Radio Humberside. Are you free at ten past eight tomorrow to talk about waiting lists? Producer's e-mail is in our bio.
    Doors at the town hall open at seven, the councillor speaks at half past, tea afterwards.
    When is your next street surgery in the Hollins estate? My neighbour's got damp up to the ceiling.
    The MP's office moved last spring. It's on the High Street now, next to the building society, with a ramp.
    Emailed your office, phoned your office, went to your office. Shut, engaged, shut. I'm not angry, I'm tired.
    If you'd like to come to the committee, it's in Room 8, first floor, and the public entrance is on the embankment side.
    I'm told that you read every letter yourself. Mine's the one in green ink from the lady with the hedge.
    Please can the council say who is responsible for the lamp post outside number 41? Three months it has been dark.
    Professor Hallam lectures on Monday at ten in the Bragg building, open to the public, and you should absolutely go.
    Could your team ring my dad? He's 84, he doesn't do e-mail and he has a lot to say about the buses.
    Which councillor covers Fennimore Drive since the boundaries changed? The site gives me two names.
    Happy to chat, drop me a line at press@health.example and we'll find you somebody to interview.
    I've put my diary on my website so anyone can see who I meet and when. Other members should do so too.
    {name} is signing copies in the bookshop on Corn Street at one o'clock. I've bought three.
    The planning committee meets on the first Wednesday of the month and the public can speak for three minutes. Use them!
    Is the public gallery open today? Which door should we use with a wheelchair?
    Media enquiries about the strike to the regional office, please, and not to the nurses on the picket line.
    For the third time of asking, when will you hold a meeting at this end of the constituency instead of always at the golf club?
    Where can constituents meet you, {name}? You've not advertised a surgery since the summer and we'd all like to know.
    Saw that you are at the county show on the Sunday. Which tent? My daughter wants to ask about the badgers.
    Come and see us on the stall by the market cross, we are there till one and there's flapjack.
    Got a form reply signed by a person who'd misspelt my street, my town and the name of the Member. Impressive.
    Journalist here, looking to speak to anyone in {town} who's been waiting more than a year for a hip. DM me, no names needed.
    I'd be grateful if the clerk would publish the parish council's telephone number, because nobody on the estate has it.
    `,
  ),
  lines(
    'lines-doxxing/own-life',
    { labels: [], direction: null },
    `
    I live on a main road in {town} and I haven't slept with the window open since 2011.
    my house is the end terrace with the yellow door and the postman STILL gives my parcels to number 12
    We've moved! New place is a barn conversion with no heating and a family of owls. Send jumpers.
    I get the 7.42 every morning and for eighteen months I've stood. Where do I send the invoice?
    Every Saturday at nine I drag myself round parkrun in a purple vest and every Saturday I'm overtaken by a man with a pram.
    I leave work at six, I'm home by ten past seven, and by then the kids are in bed. That's what cancelled trains do.
    Been walking the dog up the same hill for ten years and today met a llama. Nobody will believe me.
    I park under the lime tree by the clinic and my car is permanently sticky.
    Grew up in a two-up two-down opposite the gasworks. My mum still lives there and still won't have central heating.
    My husband's a teacher, I'm a nurse, and last year we used the food bank. Don't tell me it's all fine.
    Our lane is so narrow that the ambulance couldn't find us. It was four in the morning and I stood at the gate with a torch.
    I'm the one with the wisteria. Come and have a cutting, ladies, I've plenty.
    I've started working from home Tuesdays and Fridays, and the cat has filed a grievance.
    Coming home to {town} after six years. Cried when I saw the gasometer, which is ridiculous.
    My phone number is one digit different from the curry house's, so if you want a bhuna at midnight I'm apparently your man.
    Maiden name Whitcombe, married name Price, and HMRC think that I'm two people who both owe them money.
    Locked out again!! sat on my own doorstep with a melting ice cream. anyone near who has a ladder lol
    Half my street has solar panels and the other half has opinions about them.
    Swam at the lido at six this morning. Eleven degrees. I can feel about four of my toes.
    I've lived in the same house since I was born and I could draw you every crack in that hallway ceiling.
    My nan's in sheltered housing and her carers have twelve minutes a visit. Twelve. You try it.
    On our way back from Crete, landing at teatime, and already dreading the price of the car park.
    Our flat's on the ninth floor and the lift has been out since Bonfire Night. I've the calves of a Tour de France rider.
    I lock up, check the back door, check it again, and then lie there wondering about the back door.
    I'm the bloke two doors down with the bagpipes. I'm sorry. I have a wedding to play.
    Walked home from choir along that unlit lane by the church. Would it kill the council to put up a lamp?
    My route in takes me past the reservoir at sunrise, and honestly, it's the one thing which keeps me in this job.
    we are on a corner house with a trampoline and every ball in the neighbourhood ends up in our gutter
    The only one in our house with a regular routine is the tortoise.
    I run the same loop of the marina every night and I still get overtaken by geese.
    New job, new gym, new surgery, and I can't remember a single one of the passwords.
    I was born above the chippy in {town}, and I can tell you that the smell never leaves you.
    `,
  ),
  lines(
    'lines-doxxing/estate-and-delivery',
    { labels: [], direction: null },
    `
    Your driver left my parcel at 27 Old Quarry Road. I live at 27 New Quarry Road. It's a different village.
    Can anybody recommend a removals firm? Three-bed semi to a flat, {town} to {town}, end of the month.
    The house next door sold for four hundred and ten and it hasn't even got a bath.
    Lovely bay-windowed terrace, bit of a project, would suit a couple with patience and a skip.
    does this company actually have a phone number or is it bots all the way down
    Photo of delivery shows a green garage. I haven't got a garage. I haven't even got a gate.
    Estate agents describe it as a quiet cul de sac. It backs on to a go-kart track.
    Please could somebody tell the courier that the satnav takes you to the wrong end of our lane. Follow the wall from the garden centre instead.
    My order's gone to an address I left in 2017, how do I change it? There's no button for it in the app.
    I'm outside with the keys, where are you? You said half two!
    Converted chapel with original windows, no parking and a graveyard view. We put in an offer.
    Post to number 9 keeps coming to number 6 and we've started reading each other's seed catalogues.
    Anyone had trouble getting a mortgage on an ex-council flat above the fourth floor?
    What's your order number? Send it to us in a DM with your postcode, and we'll look into it straight away.
    Landlord wants the flat back by June, two kids, no savings, waiting list nine years. Where exactly are we meant to live?
    Survey came back. The roof's bowed, the garage is asbestos and the neighbour owns half the drive. Still love it.
    Who do I ring about a dead badger outside number 30? It's getting ripe.
    Got a conservatory for nothing from a man on a local group. All I need is a house to bolt it to.
    Second homes have emptied this village. On our road there are four lights on of a winter evening, out of twenty-six.
    Royal Mail say they attempted delivery. I was sitting on the front step in a deckchair.
    Is the corner plot on the new estate worth the extra ten grand? Bigger garden, but a bus stop right outside.
    If the buzzer isn't working ring me and I'll come down. The lift's a lottery as well.
    Nobody told me that buying a house means forty e-mails a day asking who you are and where your money comes from.
    We're after somebody to decorate a hallway and stairs, near {town}, before Christmas if humanly possible.
    Their tracking says he's three stops away. He's been three stops away since Tuesday.
    Lost my new neighbours' welcome card, forgot their names, saw them at the bins and said "hello, you". Moving out tomorrow.
    `,
  ),
  lines(
    'lines-doxxing/lost-and-found',
    { labels: [], direction: null },
    `
    LOST: brown spaniel, answers to Biscuit, last seen near Pike Lane allotments, ring 07700 900111 if you have him.
    Anyone near Cringle Hill? Our collie slipped her lead by the car park and ran towards the quarry. Please share.
    Found a set of keys on the 36 bus, top deck, fish-shaped fob. Handed them to the driver.
    To the lady in the red coat who left her grey case on the Leeds train: it's at lost property on platform 2.
    Has anyone lost a tortoise? There's one on Hob Lane walking with real purpose.
    update, cat came home!! she was in the neighbours garage the whole time, thanks everyone who looked 🐱
    My grandad's bike has been pinched from the railings by the magistrates' court, orange with a basket. If you see it, tell the police, please, don't tackle anybody.
    Missing since Sunday: Ron, 78, flat cap, walks with a stick, may be confused. If you see him stay with him and dial 999.
    Whose is the white Fiat with its lights on in the leisure centre car park? You'll have a flat battery.
    Found a teddy outside the nursery on Clarence Street, put it on the wall, it looks so sad there.
    Somebody's left a pushchair on the 7.42. How? Where's the baby?
    If you know who owns the horses on Station Road, can you let them know the gate's down?
    Picked up a phone by the bandstand, picture of a lurcher on the screen. I'm at the café until four.
    Does anyone recognise this church? It's on the back of a photo of my great-grandmother, 1911.
    Looking for anybody who served with my late father in Aden. He talked of a chap called Nobby and a dog.
    Stray ferret. I repeat, stray ferret. Behind the scout hut.
    `,
  ),
  lines(
    'lines-doxxing/trains-and-cars',
    { labels: [], direction: null },
    `
    The 15.09 now has two coaches instead of five and coach B doesn't exist. Standing room only from Crewe.
    What colour are they painting the new trams? The last lot looked like mouldy cheese.
    Private plates are the most pointless thing a person can buy, and I say that as the owner of one.
    Do I need to tell the DVLA if I've moved house but sold the car? Can't get a straight answer.
    Best place to see steam trains in the Dales, anybody? Grandson is five and obsessed.
    Silver Golf, one careful owner, full service history, no time wasters.
    you get off at ladywell and change for the overground, its dead easy
    Which platform for {town}? The board says 2 and the man says 5.
    Someone has put an AirTag in the office biscuit tin and I know exactly who's had the Hobnobs.
    Followed a tractor all the way to Tarporley this morning. I could have walked.
    Flight tracker shows my son's plane going round and round over Kent, and I'm a nervous wreck.
    Is the B road over the humpback bridge open yet or do we still have to go round by the garden centre?
    A plate from every year since 2001, that's what the kids have to spot on the way to Cornwall. We are stuck on 08.
    Bus times changed without notice, no timetable at the stop, and the app thinks that I'm in Dundee.
    Drive a camper van they said. See the country they said. I've been parked at a services outside Stafford for two days waiting for a fan belt.
    Who designed that multi-storey? Level 4 has no way out except by level 2, which is shut.
    We spotted a kingfisher from the tow-path by Bratch lock. Worth getting up for.
    My dad drove a night bus for thirty years and could tell you the name of every drunk on the route.
    Zone K permit is now ninety quid. For nine streets. With no spaces in them.
    If your number plate's been cloned, report it on 101 and write to the DVLA. Took me six weeks, but the fines were cancelled.
    Reopen the branch line. My gran went to school on it, and there's nothing in the way but brambles and a Tesco.
    Bay 17 isn't a disabled bay, {name}. I measured it. Can the council look at this, please?
    New cycle path ends at a lamp post. Just ends. Follow it and you'll be wearing the lamp post.
    `,
  ),
];
