import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Addresses, hours, routes and numbers that harm nobody. */
export const linesDanger4: readonly Family[] = [
  lines(
    'lines-danger/doxxing-twin-organisations',
    { labels: [], direction: null },
    `
    Advice surgery this Saturday, ten till twelve, upstairs at the library, no appointment needed.
    You can write to me at the House of Commons, London SW1A 0AA, and I do read them.
    The constituency office on Bridge Street is open weekdays nine to five, ring the bell for the lift.
    Samaritans are on 116 123, day or night, free from any phone.
    Does anyone know what time the walk-in centre shuts on a Sunday?
    What's the number for out of hours dentists in {town}?
    Our new address is Unit 4, Canal Mills. Same faces, better kettle.
    where's the polling station now they've shut the scout hut?
    Bin collections on Millstone Way move to Tuesday from next week
    The surgery has moved to the old bank building, entrance round the side by the bike racks
    Can somebody give me the email for the planning department, the form just spins
    Car park closes at eight sharp, the warden goes home and takes the key with him
    Council switchboard is 01632 960100, press three for housing and bring a book
    Committee meets on the first {day} of each month in the town hall, the public may attend and ask questions
    The blood bus will be by the fire station from ten, parking in the church yard
    Which entrance is nearest to the fracture clinic? Mum's on crutches.
    Anyone got the address of that wool shop, the one up the steps?
    The food bank is in the Methodist hall on Thursdays, seven till eight in the evening for people who work
    Meet at the war memorial at half ten, we're leafleting Park Road and the streets behind it
    Minister's speech is at two in the main hall, press to register at the side door by noon
    Ring the school office on the usual number if your child is off, do not email the teacher
    The band rehearses above the chemist's in the precinct, second bell down, new trombones welcome
    Write to the chief executive at the trust's headquarters, the address is on the website under Contact us
    You'll find our stall by platform 2, look for the green coat and the bucket
    The museum has found where the old gaol stood: under the multi-storey, bay 61 or thereabouts.
    Where do I send a card for the ward staff? They were marvellous with Dad.
    Crossley depot is taking on drivers, shifts start at five, uniform provided
    Vaccination centre at the leisure centre till nine tonight, walk straight in
    If you'd like to complain, the ombudsman's address is on page two of the letter you were sent.
    Does the 42 or the 17 go to the hospital these days?
    Tickets from the box office, or ring Pat on the theatre number between two and four
    Police are asking drivers with dashcams who were on the ring road about six to call 101
    The clinic days are Tuesday and Thursday, both with Dr Finch, book through the desk
    Anyone know who owns the land behind the garden centre? We'd like to plant a hedge.
    Which ward do I ask for? They've moved my nan twice since breakfast.
    Lib Dem office in {town} is closed this week, one of us is always on the phone though
    Companies House says the firm was dissolved in 2019, so who have we been paying?
    `,
  ),
  lines(
    'lines-danger/doxxing-twin-own-life',
    { labels: [], direction: null },
    `
    School run done, coffee on, dog asleep on my feet, now for the inbox
    I drop the kids off at 8.40 and walk back through the park and it's the best ten minutes of my day
    We're moving house on Friday and I've packed the kettle in the wrong box, somebody save me
    New house! Blue door, wonky gate, no heating till Tuesday. We love it.
    my gym is shut again so i did squats in the kitchen and frightened the cat
    Running round the reservoir every morning at the moment, it's for the hospice, link in bio
    Missed the 7.12 by four seconds. The driver saw me. We made eye contact.
    I've parked on the top floor of the multi-storey and cannot for the life of me remember where
    Grew up in a semi at the end of an avenue with a caravan on the drive, never once went anywhere in it
    My daughter starts at Durham on Sunday and I am being terribly brave about it
    We live above a chip shop and yes, we smell of it, and no, we don't mind
    Our neighbour has put up a trampoline the size of a bandstand
    Stuck at the station if anybody I know is passing with a brolly
    Sat in Costa waiting for my MOT, entertain me
    mum's moved into the care home by the sea and she's already running the raffle
    Sold the Fiesta today. Fourteen years. I cried a bit, not going to lie.
    I work mornings on the deli counter and if one more person asks me for wafer thin...
    Third shift in a row on nights, home by eight, blackout blinds, repeat
    Husband's in Dublin till Friday so it's toast for tea and nobody's judging
    Lost: tabby called Biscuit, last seen on Hawthorn Road, no collar, please check your garages
    First day on the bike to work, through the allotments and over the footbridge, legs like jelly
    Just found out the lady next door was a codebreaker. Forty years I've lived here and never knew.
    Getting married at a village hall in {month}, bring your own chair, I'm serious
    The removal van got stuck under the railway bridge. We're on the local news.
    Postie left my parcel with number 31 and I've never met number 31, wish me luck
    We had to change our phone number because it was one digit off the Chinese takeaway's
    Swimming club Wednesdays, choir Thursdays, asleep by nine on Fridays, rock and roll
    Took the little one to nursery in odd shoes. Her and me both.
    `,
  ),
  lines(
    'lines-danger/doxxing-twin-help-and-directions',
    { labels: [], direction: null },
    `
    Left at the chapel, over the bridge, ours is the one with the solar panels, come any time after two
    Which school did you go to, Siân? I think you were in my sister's class!
    Whereabouts in Wales are you from? Your accent sounds like my gran's
    What gym bag is that, it looks huge, I want one
    What car is that in the advert, the little square one
    Where was this photo taken? Those hills are gorgeous, I'd love to walk there
    Love the kitchen! Who made the units and do they do north Wales?
    Does anyone know a dentist in {town} who's taking on NHS patients?
    Can I ask which hairdresser you use, that cut is fab
    Trying to trace my birth mother through the proper adoption register, any advice on how long they take?
    Which of your books should I read first? And are you signing in {town} at all?
    What day are you on the radio, I'd hate to miss it
    Where do you get your masks from? I need some that don't steam up my glasses
    Any recommendations for a pub near the cathedral that takes dogs?
    Could someone tell me which bus gets to the crem by eleven, it's my uncle's funeral
    What time does your train get in, love? I'll bring the car round to the front.
    Send me your address and I'll pop the jumper in the post, Auntie Jean
    Do you still want that cot? I could drop it round after work if you message me your number
    Has anyone seen a white Nissan Juke that was stolen off our drive? The police have the reg.
    Walking to the surgery from the station takes ten minutes, turn right at the florist's opposite the memorial
    What's the best route on a bike from the docks to the university that avoids the roundabout?
    Is there a quiet corner table in that Italian, my mum's hearing aids can't cope with noise
    Anyone local able to check on my dad? He isn't picking up. I'll message you the details privately.
    Which platform are you on these days, {name}? I've left X and miss your threads
    Could whoever found the purse by the swings hand it in at the police desk please
    Where is the minister today? She was due at the dispatch box and the Speaker wasn't pleased.
    Where do you stand on the bypass? I've asked three times.
    How do I look up who my councillor is, I've just moved from Ayr
    So where exactly does the money live? I can't find it on any line of the budget.
    Do they publish which constituency each signature came from, or only the totals?
    `,
  ),
  lines(
    'lines-danger/doxxing-twin-privacy',
    { labels: [], direction: null },
    `
    Take your house number out of that photo, love, you never know who's looking
    Tip: switch off location on your running app so your home isn't the start of every map.
    You can ask to be left off the open register, so your address isn't sold on. Takes two minutes.
    Candidates no longer have to print a home address on the ballot paper, and about time
    Do not share anybody's details in this group. Admins will delete and ban, no warnings.
    Mods, somebody has put a phone number in the comments, can you take it down quick
    Please blur number plates before you upload to the street watch page
    The data protection officer says our letters went to the wrong addresses. All two hundred of them.
    If you're running from an ex, the refuge will never give out where you are. Ring them.
    Set your friends list to hidden and check what your kids' profiles show. Their school badge counts.
    Never tell a caller your postcode just because they already know your name
    We don't disclose where our staff work, so please stop asking reception
    Use a PO box for campaign post, a fiver a week and you sleep better
    The law against stalking covers following, watching and loitering. Keep a diary and report it.
    `,
  ),
  lines(
    'lines-danger/doxxing-quoted',
    { labels: [], direction: 'quoted' },
    `
    Somebody posted my parents' address under this thread. They are in their eighties. Please report it, don't share it.
    A man stood outside my children's school with a camera this morning because of my vote on {topic}.
    They put our home number on a forum and it rang until four in the morning
    He was given a restraining order for publishing where she lives and which train she takes.
    "Which nursery do they go to?" is not political debate. Get a grip.
    Fifty accounts have asked where I park today. I've passed all fifty on to the police.
    The group chat shared photographs of her house and thought it was a joke. The court did not.
    My name, my shift pattern and the clinic's back door were all on their website. I'm a nurse. I give people eye drops.
    If you're asking for a judge's address you are the problem, not the judge
    Whoever is offering money for her postcode: we've taken screenshots, and so has she
    Can't believe people are trying to work out a teenager's school from her blazer. She's fifteen!
    He boasts of having 'found' the researcher who annoyed him. It's creepy, and it's a crime.
    We had to move the twins to another school after the leaflet with our street on it
    Tweeting an MP's live location so that a mob can turn up isn't journalism, whatever he calls it.
    Took the council three weeks to remove the page with my home address, and by then the bricks had come.
    `,
  ),
];
