import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Helping strangers find, follow or ring somebody, one message a line; everybody and every place is invented. */
export const linesDoxxing: readonly Family[] = [
  lines(
    'lines-doxxing/home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She lives at 14 Larkspur Close, the end terrace with the yellow door, in case anyone fancies a chat.
    27 Old Quarry Road. That's where you'll find the good doctor of an evening.
    Third house past the Methodist chapel going out of the village, slate roof, two bay trees. You can't miss her.
    number 9 bellwether lane since you all keep asking
    I used to deliver parcels to {name}. Ground floor flat, buzzer 3, Tannery Court.
    For those wanting to write to him directly, and I do mean directly, his house is The Old Forge, Upper Thackley, next to the pub.
    found it 😂 red brick semi opposite the co-op on Pinder Street, her wheelie bins have the number on
    The councillor who wants a hostel near your kids lives a comfortable four miles away on Fennimore Drive. Number 62. Go and ask her how she'd like one.
    It took me eleven minutes on Google Street View. Look at the bay window behind her in the interview, then look at the row of houses on Marchbank Terrace.
    His postcode starts ZZ9 4, and there's only one cul de sac in it with a green garage.
    You really ought to shut your curtains, {name}, because everyone on the Hollins estate now knows which house is yours.
    lives above the bookies on cask street. door's round the back. dont say i never give you nothing
    My cousin decorated her hallway last spring. It's the corner plot on Wexcombe Rise with the monkey puzzle tree.
    Anybody who wants to thank {name} in person for the parking charges should try Mill Cottage, Nether Poulton, after six.
    Address is in the replies. Took it down once already so screenshot it.
    The blue plaque gives it away. There's only one house with a plaque in that street and he never leaves it after nine.
    "Undisclosed location" my foot. That's the kitchen of 3 Glebe View, it was on the property sites two years ago with the same tiles.
    She moved last month thinking we wouldn't notice. New place is the barn conversion at Sker Farm, second gate, no number.
    Flat 12, Beacon House, and the lift works, so no excuses lads
    Her back garden runs down to the canal towpath. You can see right in from the footbridge.
    I've put a pin on the map for her house. Link in my bio.
    Public service announcement: the {role} who thinks we should all cut back lives in a six-bed on Ravelston Park Avenue, black gates, entry code on a sticker.
    He posted a sunset from his bedroom window and the church spire is St Osyth's, so that's Hob Lane, even numbers.
    wanna know where she sleeps at night? type tamarisk gardens into your satnav and stop at the hanging baskets
    Not being funny but you can see the house number in your Christmas photo. 41. And the street sign in the one from August.
    All those knocking on doors this weekend, add 5 Cutler's Row to your list, that's where {name} has been hiding since the vote.
    The Land Registry wants a few quid for a title and I paid it gladly. {name} owns 88 Sandgate Parade, mortgage and all.
    Local knowledge: he's in the converted signal box by the level crossing, you'll see his kayak outside.
    It's the only bungalow on Thorpe Hill with solar panels and a Ukrainian flag. That's our {name}.
    She told the paper she lives "in a quiet market town." It's Brindleham, Sheep Street, over the old saddler's.
    House name: Willowbank. Village: Lower Amble. Gate: never locked. Dog: soft as anything.
    I have her home address and I'll share it with anyone who asks nicely.
    You think hiding your address from the ballot paper works? It's 19 Cobden Mews. It took one neighbour with a grudge.
    the professor lives in the close behind the cathedral, left hand side, brass knocker shaped like a fox, tell her i sent you
    Here's the planning application for her loft conversion, complete with floor plan and which bedroom is whose.
    Her extension went to planning in March, so the drawings, the address and the access at the rear are all there for anybody to look up: ref 24/0117, Ashdown Crescent.
    Sent everyone in the group a photo of his front door. Feel free to pass on.
    I walked past your house today, {name}. Number 30 needs a lick of paint. Thought your fans would like to know.
    If you come off the A-road at the garden centre and follow the wall, hers is the first drive on the right, gravel, no camera that I could see.
    I've drawn a circle round her house on this map for anybody who can't read directions.
    The house with the wisteria on Prebend Street belongs to the woman who closed your surgery. Just putting it out there.
    Turns out the MP's "constituency home" is a flat at Wharfside, block C, fourth floor, balcony with the bikes on.
    Got his address off an old wedding invitation: The Gatehouse, Pell Lane. You are all cordially invited too.
    We know it's the Dunmore estate, we know it's a corner house, we know there's a trampoline. Someone up there finish the job for us.
    You live between the chippy and the launderette on Hagg Road. See how easy that was?
    She's been saying she's frightened in her own home, which as it happens is 7 Linnet Walk, {town}.
    Ok so I asked my nan who knows everyone and she says its the pebbledash one next to the scout hut 💀
    After a little detective work with the reflection in her glasses I can confirm that the tower block is Keir Point and she is on the ninth or tenth floor.
    The house sold in 2019 for four hundred and ten, it's on Ladybower Way, and the name on the deeds is hers. Go figure, and go see.
    Don't ask me how, but that view is from Castle Mount, so her flat has to be in the Victorian block on the left.
    So the great epidemiologist has a summer place. Crofter's cottage at the end of the single track past Loch Ennit. Spare key under the slate.
    EVERYONE. 16 Hawthorn Bank. Blue Skoda. Be loud.
    `,
  ),
  lines(
    'lines-doxxing/asking',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Anyone know which street {name} lives on? Asking for a friend.
    does anybody have a home address for this woman, dm me
    Who here is from {town} and recognises that garden?
    Purely out of curiosity, which gym does she go to?
    Can somebody with access to the electoral roll have a quick look for me? Surname's unusual, should be easy.
    I'd like to send {name} some flowers at home. What's the house number, does anyone know? Not the office, home.
    Which school do his kids go to? It will be one of the two in the village.
    anyone near her? need eyes on the house
    Right you lot, you're good at this. Where was this photo taken? She says it's her new kitchen.
    If any of you work at the DVLA, I've a registration I want a name and address for.
    Someone must know his mobile number. Somebody always does.
    Does {name} still drink in the same pub on a Thursday or has she changed it? Need to know for this week.
    Looking for the exact address, not the town, we've all got the town.
    Hypothetically, if a person wanted to bump into the minister on his way to work, what time would that person have to be at the station?
    What train does {name} get home? She must be on it somewhere around six.
    Any posties following me? I could do with knowing which round {name} is on.
    Does anyone know what car she drives these days. Colour and plate ideally.
    ten quid to whoever gets me the councillors address first
    I'm not going to do anything, I only want to know where he lives. Is that a crime now?
    Is it true that {name} has moved to the coast? Whereabouts exactly?
    What's her married name? I can't find her on anything under the one she uses on telly.
    Which nursery is it? The one with the rainbow fence or the one by the station? She posted a picture at pick-up.
    Any nurses on here who work with her? What shift is she on this weekend and which door do staff come out of?
    Hi, I'm an old school friend of Dr Nair, trying to get back in touch, would anyone have her home address or the name of her road?
    who's got her parents address? theyre in the phone book apparently
    Got the first half of the postcode. Help me out with the second.
    Would love to know where the professor walks that spaniel of hers. It looks like the reservoir. Which side does she park?
    Does your wife still work at the building society, {name}? Which branch?
    Calling all {town} followers: do we recognise this front door? Retweet until somebody does.
    Who cuts her hair? Who looks after the kids? Which church? Let's pool what we have.
    I would pay good money for that man's private number.
    Whats ur address mate just want to drop something round for you
    Where do you live, {name}? No really, which road? We only want to talk.
    Tell us which surgery you're at on Thursdays and we'll come and tell you what we think of your jab.
    You never say which school your daughter is at, funny that. Is it the grammar?
    Give us a clue then. Is it north or south of the river? House or flat? I've got all evening.
    Does anyone have the flight number? They must be landing on Sunday and I fancy a welcome party in Arrivals.
    Can anybody zoom in on that envelope on the table behind her? There's an address on it.
    Students of Prof Hallam: what day does she lecture, what room, and which way does she walk back to her office? No reason.
    need a volunteer in {town} to sit outside and see what time he gets in
    My son says she coaches netball somewhere on Saturday mornings. Which leisure centre would that be? I'd like to pop along.
    Somebody here knows her ex. Ask him where she is living.
    I wonder if the {role} would be so good as to confirm whether she is the owner of the property on Vicarage Hill, since several of us would like to call.
    who has the list of the panel members and where they live. asking again
    She keeps deleting it but somebody must have a screenshot of the parkrun results with her name on. Which one does she do?
    Has anyone worked out the hotel yet? Pool on the roof, view of the harbour, there can't be that many.
    Do you think if I rang her practice pretending to be a patient they'd tell me which days she is in? Anyone tried?
    Anyone fancy a drive out to find this farm of his? Just need the name of the village.
    I have her date of birth and her middle name, who's good with the ancestry sites? I want the parents and where they live.
    any idea where the judge in this case plays golf
    Be a shame if someone in the replies happened to know where he parks, wouldn't it. Anyone?
    What's the name of his daughter's salon? I'd like to leave a few reviews and maybe visit.
    Pls can some1 find out where this teacher lives she cant be far from the school she cycles
    Does he have family in {town}? A brother? Find me the brother.
    Let's see who's the best sleuth on here. Lamp post, postbox, hill in the background. Where's her house? Go.
    `,
  ),
  lines(
    'lines-doxxing/place-and-time',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Leaves the surgery by the back door at ten past six, every weekday bar Wednesday.
    She's in clinic Mondays and Thursdays, Elm Road, parks under the big lime tree and walks out alone about seven.
    He gets the 7.42 from platform 2, front carriage, always the same seat.
    If you want {name} she does the nursery run at quarter past eight on foot, down Baker's Hill and past the allotments.
    Spotted {name} in the Costa by the station. She's there right now, window table, if anybody's quick.
    Every Saturday, nine o'clock, Heaton Park parkrun, purple vest. You are all welcome to join her.
    just seen that councillor in aldi on the ring road, still at the tills, get down there
    Sunday mornings he reads the lesson at St Aldhelm's, ten thirty. Doors open to all, as they say.
    Choir practice on Tuesday at the Baptist church, out by half nine, walks home along an unlit lane. Not that I'd suggest anything.
    She swims at the lido at six in the morning, three days a week, and leaves her bag on the second bench.
    The {role} is on the number 36 bus, top deck. I'm two seats behind. Updates to follow.
    Her shift finishes at eight tonight and staff come out by the ambulance bay.
    He takes the dog up Cringle Hill after the school run and doesn't come down till ten. One path up, one path down.
    I know which gym you use, I know your locker is in the first row and I know you're there till nine on leg day.
    She has a standing Friday lunch at the Italian on Corn Street with the chair of the trust. One o'clock. Bring placards.
    Her kids are at Saint Bede's primary, out at 3.15 by the side gate, the blonde twins.
    The daughter is at {town} sixth form and gets the 4.10 bus home. Somebody should have a word with her about her mother.
    Husband teaches chemistry at the boys' school, year nine, room 14. Ask him what he thinks of his wife's speeches.
    Here is her timetable. Not hard to get hold of. Lectures Monday ten till twelve in the Bragg building, tutorial Thursday at two in room 3.08.
    On call this weekend at {town} General, switchboard will put you straight through if you say you're a relative.
    the school your boy goes to has a very low fence, {name}
    Follow the cycle path from the university at half five and you'll catch up with him, yellow panniers, slow on the hills.
    Book club, first Wednesday of the month, upstairs at the Wheatsheaf. Guess who chooses the wine.
    She's away till the 20th, posted from Crete like an idiot, so the house in Fernlea Avenue is standing empty.
    They're skiing next week. All of them. Nobody at the farm but the cat. Interesting, no?
    {name}'s out of office says he's abroad until September, and we all know which house that leaves dark.
    You'll find the headteacher in the Nag's Head quiz team on Thursdays, corner table under the telly.
    He gets his hair cut at Luigi's in the arcade on the last Saturday of the month. Lovely big window to film through.
    She changed trains at Crewe and she's now on the 15.09, coach B, who's near {town}?
    He's tweeting from Gate 14, so that's the Dublin flight. Anybody at the other end?
    The jet's registration is on the tail in his picture. Put it in the flight tracker and you'll see where he is from one hour to the next.
    Little bird tells me the minister will be visiting her mother at Cedar Lodge care home on Sunday afternoon, room on the ground floor, visitor book open to all.
    Works from home Tuesdays and Fridays. On the other days the only one in the house is the nanny.
    Knows nothing about education and drops her own at the Montessori on Clarence Street at 8.40 in a white Tesla.
    i clean at the building, she works late on a monday, often the only one left on floor 5 after seven
    That's her stall at the farmers' market, second Sunday, by the bandstand. Have a word while you buy your chutney.
    She takes her lunch on the bench behind the library at half twelve if it's dry. I've watched her do it all week.
    Park at the Spar and wait. He comes past at twenty to eight with the pushchair, regular as clockwork.
    Allotment 22, Pike Lane, most evenings until dusk. The gate code is the year of the Armada.
    Her yoga class is Thursday 7pm, the community centre, blue mat. Namaste.
    Currently having dinner at the Thai place on the quay with his wife. Table by the fish tank. You have about an hour.
    Rang reception, sweet as pie, and they told me she's in Wednesday and Friday mornings only. There you go folks.
    In case it's of interest, Dr Khan does Saturdays at the private place on Harcourt Road under her maiden name, ten till two.
    You run the same loop round the marina at six every evening with headphones in. You should vary it. Everybody can see your Strava.
    His running app is public, every route begins and ends at the same gatepost on Swallowfield Lane.
    The whole team lands back at Terminal 3 at 05.50 on Monday and I want a crowd there with cameras.
    They hold the planning committee drinks at her place on the 14th, from seven, everyone who's anyone will be stood on that lawn.
    Season ticket, East Stand, block 109, row G. Have a word with him at half time, eh.
    Don't waste a trip to the office, she's never there. She's at the riding stables at Copley with the girl from four.
    Easy: staff car park, bay 17, between 8.10 and 8.20. She sits in the car to finish her coffee.
    He's having his knee done at the Nuffield on the ninth, so he won't be running anywhere.
    Mosque on Friday, cricket nets on Sunday, and in between you'll find him in his uncle's phone shop on Park Road.
    The Girl Guides meet Monday at the hall on Station Road and Brown Owl is your friendly neighbourhood {role}. Parents, go and introduce yourselves.
    `,
  ),
];
