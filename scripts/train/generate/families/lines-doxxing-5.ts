import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The shortest and the longest of both kinds: helping strangers find somebody, and talk of places that does not. */
export const linesDoxxing5: readonly Family[] = [
  lines(
    'lines-doxxing/short-abuse',
    { labels: ['doxxing'], direction: 'subject' },
    `
    12 Ferncliffe Avenue. You're welcome.
    check your dms, got the street
    what's her address??
    She's at the lido now. Go.
    Blue door, opposite the chapel.
    Who's got his number?
    07700 900447 😈
    I know your road, {name}.
    Works at the Boots in {town}.
    Her kids' school, anyone?
    nice house btw, number 8 isn't it
    Plate is AB12 XYZ, spread it.
    her mum's place is easier to find
    Thursday, 7pm, car park. She'll be alone.
    anyone local able to knock?
    Address in bio till she apologises
    He gets off at Brooklands.
    Postcode's out now, bad luck love
    which dog walk does she do
    Home number please, not the office.
    We've got your postcode, Minister.
    Sleeps at the flat over the vet's.
    Real name and workplace below 👇
    Somebody follow him home tonight.
    `,
  ),
  lines(
    'lines-doxxing/long-abuse',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I'm a law-abiding man and I wouldn't dream of harming anybody, but I do think the public has a right to know that the woman who signed off this closure lives in some comfort at The Maltings, Church Row, and is generally to be found in her front garden of a Sunday afternoon. A civil word over the hedge costs nothing.
    So she tells the paper she "won't be intimidated." Good for her. Perhaps those of us who can't get an appointment should queue outside her own front door instead, since it's only round the corner from the surgery, the tall house with the Farrow and Ball railings and the ginger cat in the window.
    Right so I've put it all together for you. Works at the uni till five, bus 61 from the stop outside the museum, off at the Toby Carvery, ten minutes on foot past the playing fields, and home. Lives with a flatmate, no car, no dog. You didn't hear it from me.
    People keep asking how I found out. Simple. She posted the vet's bill with the name of the vet, the vet has one branch, her dog's got a Facebook page, the dog's favourite park is named, and there's a house on the edge of that park which was sold in the very month she said she'd got the keys.
    We were told the author of this so-called study wished to remain anonymous for her own safety. Well, the funding form is online, with initials, and only one person with those initials sits in that corridor, third floor, the door with the cartoon on it, usually in by eight and last to leave.
    For years this councillor has refused to come to our meetings so I suggest we take the meeting to him. Coach leaves the Red Lion at six on Friday and drops us at the bottom of Sycamore Drive. He's the one with the caravan on the drive and the wife who teaches piano until seven.
    I see that Lady Muck is off to the Algarve again, taxi at four in the morning, back on the 30th, from her own page. Which means that for a fortnight the Old Rectory at Much Barling has nothing in it but some very nice silver and a fish tank. Just thinking aloud.
    My wife says I shouldn't post this, but fair's fair, they publish our data so here's theirs. Chair of the trust, mobile 07700 900829, drives a burgundy Jaguar, plays bridge at the Conservative club on a Monday night and has his lunch at the same table in the Copper Kettle every market day.
    she blocked me so can one of you pass it on, tell her ive spoken to her landlord, lovely man, very chatty, told me which flat and when the tenancy is up and that she always pays by standing order from her dads account in harrogate
    The funny thing about wearing your hospital lanyard in a selfie, doctor, is that it's got your full name, your department and a bar code on it, and the funny thing about your department is that there's a rota on the wall in the picture behind you. Nights till Thursday, everyone. Main entrance, seven thirty.
    There's a bench opposite. I had a sandwich on it. I can report that the lights go on at six, the husband leaves first in the little Peugeot, then she walks the children down as far as the lollipop lady, and comes back alone at five past nine. Same again tomorrow I expect. Will update.
    Comment under the article: If the editor won't print which street the magistrate lives on, I shall. Ravensbourne Gardens. The even side. Perhaps he'll find out what it is like to have drunks on the doorstep every night of the week.
    Some friends of mine think we ought to write to her at work. I think we ought to write to her at her mother's, as that's where she runs to at weekends: Bryn Awel, the last house before the cattle grid, phone 01632 960358.
    A quick note for the newcomers in this group. We don't do threats here. We do research. So far we have his old school, his allotment, his blood donor sessions and the name of the woman who cleans for him. What we lack is the house. Everybody look at the photo again, please.
    `,
  ),
  lines(
    'lines-doxxing/long-harmless',
    { labels: [], direction: null },
    `
    I'm a law-abiding man, so when the sign said turn left at the Maltings I turned left, and so did forty other cars, and we all ended up in a farmyard with a very cross lady and a goose. Could the highways department please look at which way that sign is pointing before the bank holiday?
    I can't get an appointment at my own surgery although it's only round the corner, tall house with railings, been there since my grandmother's day. I rang at eight, I queued at half past, I was told to go online. I'm 79 and I do not go online, except for this.
    Right so if you're coming by bus it's the 61 from the stop outside the museum, off at the Toby Carvery, ten minutes on foot past the playing fields, and the hall's on your left. Doors at seven, cake at half past, nobody turned away.
    People keep asking how we chose our dog. Simple. He was in the end pen at the rescue, he looked at my husband, my husband looked at him, and we'd signed the form before I had even parked the car. His favourite park is the one with the ducks. The ducks disagree.
    For years we've asked for a crossing by the school, so on Friday we're walking from the Red Lion to the town hall with our children and a banner. All welcome, police have been told, stewards in yellow, and we'll be home for tea. Please keep to the pavement.
    Off to the Algarve at four in the morning and I've checked the passports eleven times. My sister's staying in the house with her two enormous dogs, so the only thing that I'm worried about is my sofa. Back on the 30th, if the air traffic people let us.
    I used to wear my lanyard on the train and be asked about people's knees all the way to Derby. Now it goes in the bag at the door. Nights till Thursday, then I mean to sleep until Advent.
    There's a bench opposite the school and I had my sandwich on it today. Lollipop lady, lights on in every classroom, a boy running in late with one shoe. I thought: this is what the cuts will finish off, and not one of the people deciding has ever sat here.
    Comment under the article: drunks on the doorstep every night of the week, bottles in the hedge, and a licensing panel which meets at two in the afternoon when no working person can attend. Move the meeting to the evening and see how many residents of our street turn up.
    A note for the newcomers in our history group. We don't do treasure hunting here. We do research. So far we've found the mill owner's old school, his allotment and the name of the woman who cleaned for him in 1881. What we lack is a picture of the house. Everybody look in the attic again, please.
    My landlord's a lovely man, very chatty, but the boiler has been out since October, and chat doesn't heat a flat. I pay by standing order. He mends by prayer.
    The trust has put up its visiting hours at last: two till eight, main entrance, no more than two to a bed. Car parking is four pounds. You'd get a nice lunch at the Copper Kettle for what I've paid that machine this week.
    My late father kept a phone book by the door with everyone in the village in it, numbers, birthdays, who was allergic to nuts. If it had been a data leak we'd have been fined millions. It was just how you looked after folk.
    Let me tell you about number plates. My uncle collected them, real ones, off scrapped lorries, and nailed them to his shed at the bottom of the garden until the whole thing fell over in the gales of 1987. We still find bits in the potatoes.
    Interesting to hear on {programme} that they'll let candidates keep home addresses private. In our village it makes no difference, we all know which cottage everyone lives in, and the worst that ever happened was a marrow left on the step.
    If the chair of the inquiry is reading: please hold a session here in {town}. We've a hall, we have a train station with a lift that works on most days, and we have forty families who've waited nine years to be asked what happened on that ward.
    `,
  ),
  lines(
    'lines-doxxing/pairs-harmless',
    { labels: [], direction: null },
    `
    Anybody know a house clearance firm that'll take a piano from a second floor?
    I won't post the address here, message the organiser and she'll send you the joining details.
    Asking for a friend: can you park on Corn Street after six?
    Which nursery did you like best, the one with the chickens or the one with the waiting list?
    Does anyone know the number for the out-of-hours vet? The dog's eaten a whole Toblerone.
    Whose car alarm is that on the Hollins estate? It's four in the morning, I've work at six.
    Just seen a heron in Aldi car park. Nobody else even looked up.
    He's reading from his new book at the library in {town}, Thursday at seven, tickets from the desk.
    What train do I need for the women's final? We've never been and mum's ninety.
    Where was this photo taken? The light's unbelievable, is it Northumberland?
    I've put a pin on the map for each defibrillator in {town}. Link's in my bio, share it far and wide.
    Spread this far and wide: the minor injuries unit is open again on Sundays.
    Ring them till they answer, that's my advice with the tax office. Took me nineteen goes.
    We know the road, we know the pothole, we know its birthday. Someone up there come and fill it.
    Be loud! Bring saucepans! Town hall steps, Saturday noon, save our library.
    Took a little detective work but I've found the shop which sells those purple gloves.
    Guess who's just found her glasses. They were on her head.
    Nice conservatory, shame about the leaks. That's what the surveyor said, near enough.
    Screenshot it before they change the timetable again.
    The address for donations is the church hall, side door, mornings only. No more jigsaws, please.
    Please sign up for the newsletter with your e-mail and your postcode, so we know which ward you're in.
    Drove past our old house last night. They've painted the door green. I had to pull over.
    Watch this space, the new timetable's out on Friday.
    I have the name of a brilliant plasterer, if anyone asks nicely.
    Tell your wife that her talk to our WI was the best since the beekeeper.
    Your boy's goal on Sunday was a beauty! Ours haven't stopped talking about it.
    Half past three at the rec for the egg hunt, under-fives first.
    Number 7 in the under-11s wants to be a goalkeeper, his father wants him to be a solicitor.
    Here's where to find the food bank: behind the Methodist chapel, Tuesdays and Fridays, no voucher needed this month.
    Phone lines open at nine for Glastonbury refunds and I've already lost the will.
    `,
  ),
  lines(
    'lines-doxxing/registers-abuse',
    { labels: ['doxxing'], direction: 'subject' },
    `
    If memory serves, our esteemed {role} resides in the Georgian terrace overlooking the bowling green. One might leave a card.
    Wee tip for the Glasgow folk: she's up the second close past the laundrette, top landing, name on the buzzer plain as day.
    Boyo lives down by the rugby club in Cwm Derwen, the house with the red dragon knocker, never in before ten.
    The globalists pay for her house, and I've got the house: Sundial Lodge, Warren Chase, cameras at the front only.
    wakey wakey people. ask yourself who owns the flat above the vape shop on Foundry Street. he does. he is in there now
    #FindHer is trending so here's a start: church in the background, number 52 bus, Victorian school. Over to you.
    Would it be terribly naughty to mention that {name} walks those two whippets along the sea wall at seven sharp?
    omg my auntie lives next door to her??? its the cul de sac behind morrisons, the one with the hot tub 😭
    If she wants to ban our cars she shouldn't leave hers on Vernon Street with the windows down every night.
    Unless he's moved since Easter, he rents the annexe behind the vicarage.
    When the clocks go back she'll be walking from that station in the dark, just past the underpass, about ten to six.
    Not to worry if you miss her at the hall, she'll be having her nails done at Glow by the bus station at two.
    Correct me if I'm wrong, but isn't that your roof on the aerial shot, {name}? The L-shaped one next to the pond?
    Students, she marks essays in the same café every Sunday: the Blue Teapot, upstairs, the corner with the socket.
    I have it on good authority that the professor is recovering at her sister's in Budleigh, the bungalow with the flagpole.
    Somebody in HR at the trust has kindly supplied me with the names and home towns of all five panel members. Tomorrow at noon.
    My heart bleeds. If he's so worried about his safety he should've thought of it before buying a house with his initials over the door on Albion Hill.
    She's deleted the holiday album but I saved it: villa name, pool, beach bar, and they're back at Gatwick on Friday at ten to midnight.
    For the benefit of anyone serving papers, or eggs, the gentleman can be found at Unit 6, Sawmill Yard, where he keeps his vintage motorbikes.
    Her therapist is on Regent Place, Tuesday at four. Yes, I followed her. Yes, I'd do it again.
    They say don't meet your heroes. Well I met mine's wife, at the bakery where she works, Crumb on Canal Street, and she told me all about their new address.
    Compare the skirting board in his video with the one in this listing. Same chip. Same house. 34 Nightingale Lane.
    You tell your kids' school everything, and my mate's the caretaker there.
    Would the lady in the fourth row on {programme} like her employer to know? Because I've got it, it's the library in {town}.
    Be a good citizen and note down wherever you see this woman, with time and direction of travel.
    How many of us would it take to stand outside Larch House, Tennyson Road, at five in the morning with saucepans? Put your hand up.
    There's a webcam on the harbour. Point it left. That's his boat and that's him on it most evenings.
    He tips well at the Bengal Lancer, I'm the waiter, booth at the back every second Friday, come and say hello.
    I sold her the car. Black Yaris, reg WQ12 IZX. Finance goes to an address in Kestrel Grove. Data protection can sue me.
    lads she's on the away end train, carriage C, i've got a pic
    Honest question for the {role}: are the blackout blinds on Spencer Street new, or have I just not noticed them before?
    My neighbour is a councillor, he's a rat, here's his ring doorbell facing my drive and here is his door: 17.
    No one at the school will confirm it, but the new girl in Year 4 with the double-barrelled name is the minister's. Acorn Primary. Just so other parents are aware.
    Found her Vinted. Returns go to 6A Salter's Row. Thanks for the jumper, {name}.
    Her eBay seller location, her gym review and a moan about the level crossing. Put together those three and you're on her doorstep.
    Grab the metadata off the second picture before she realises. It gives you the garden to within four metres.
    Whoever has the keys to the old staff directory, page 31, hers is the third extension and the home number's pencilled in.
    `,
  ),
  lines(
    'lines-doxxing/registers-harmless',
    { labels: [], direction: null },
    `
    If memory serves, the Georgian terrace overlooking the bowling green was once a hospital for sailors.
    Wee tip for the Glasgow folk: the 61 isnae running the day, get the subway.
    Boyo behind me at the rugby sang all eighty minutes, every verse, in tune. Wales lost. Nobody minded.
    wakey wakey people, clocks went back, youve an extra hour, go back to bed
    When the clocks go back I'll be walking from that station in the dark, and the underpass still has no lights. Sort it, please.
    My auntie lives next door to a bagpiper and across from a drummer. She's ninety-one and thinks it's marvellous.
    Correct me if I'm wrong, but isn't that a lapwing on the roof?
    Would any lady from the fourth row last night like her umbrella back? It's at the box office.
    The refuge can't give out its address, and it needs pans, towels and new toys. Drop them at the council reception and they'll be taken over.
    There's a webcam on the harbour and I've spent my whole lunch break watching a gull eat a trainer.
    Black Yaris for sale, ninety thousand on the clock, smells faintly of labrador, {town} area.
    Returned a jumper on Vinted and the seller sent me a recipe for damson jam. There are good people about.
    Please don't send eggs, papers or anything else to the unit at the sawmill, we've moved. The new workshop address is on our site.
    He tips well, he says please, and he stacks the plates. You can tell a lot about an MP from a waiter.
    Would five in the morning be too early to start queueing for the passport office? I've heard stories.
    My caretaker mate says that the school boiler is older than the head.
    `,
  ),
];
