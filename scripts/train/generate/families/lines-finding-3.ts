import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Writing to an employer, working a place out from pictures and records, hunts for pay, beside proper complaints, puzzles and registers. */
export const linesFinding3: readonly Family[] = [
  lines(
    'lines-finding/pen-names-ordinary',
    { labels: [], direction: null },
    `
    NightNurse is my favourite account on here and I hope we never find out who it is.
    Who runs this account? The jokes have got better.
    So we finally know who painted the mural: the Year 6s, it says so in the corner.
    whos the guy behind the counter at the chippy, he gave my nan a free saveloy and she wants to say ta
    I write under a pen name because my pupils can read.
    Take away the filter and you get me, retired, crumpled, Snetchley. Hello everybody.
    Does anyone recognise the handwriting in my great-uncle's letter? We think it's Pitman shorthand.
    George Eliot was called Mary Ann irl and she outsold the lot of them 👋
    Anonymous accounts protect nurses who'd be sacked for telling the truth. Leave them be.
    Ferrante may write as who she likes. It was a shabby thing to go through her bank records.
    Is it right that witnesses to the inquiry can be known by a letter only? I think it is.
    this mum of three is going to bed at 8pm and nobody can stop her
    Everyone on the internet was anonymous in 1999 and called something like DragonLady. I was DragonLady.
    Sign your planning objection. They don't count unsigned ones, I asked.
    changed my avi to the dog. the dog gets more followers
    Her full name is Samira but she's Sam to everyone, as she says herself in her profile.
    Which consultant wrote The Tired Stethoscope columns? His book's out now under his own name and it's a hoot.
    Somebody guessed I was a geography teacher from my use of the word 'isthmus'.
    Every storm has a name. This one's Lucy and she has had my fence.
    Names and faces, please, for the lads in this 1974 team photo. Third from left is my late dad.
    I know who you are! Bradley from the bake stall! You owe me a lemon drizzle recipe.
    Verified accounts for all or for none. An employer's badge on everyone's profile would silence whistleblowers, minister.
    The masked singer, the man who repaints the phone box: let people have a mystery
    `,
  ),
  lines(
    'lines-finding/write-to-her-boss',
    { labels: ['doxxing'], direction: 'subject' },
    `
    She works for Thistle & Marsh solicitors. Let them know what they employ.
    who does he work for? asking so i can cc them
    Found her employer. HR email's in the next post. Be polite, be numerous.
    This man stacks shelves at the garden centre on the bypass. Manager is called Trevor. Trevor should see these tweets.
    Get her sacked. Primary school, Osset Parva, ask for the chair of governors.
    Everybody who has ever disagreed with this lecturer, here's her head of department. Copy, paste, send, repeat until she's gone.
    ring his work n ask why they hire ppl like that, its the tyre place next to lidl
    It would be a terrible shame if the dental practice in Quince Avenue found out what its hygienist writes at night. Terrible. Shall we?
    Does anyone know where she's employed? A person with such views shouldn't be let near customers and I'd like to tell the customers.
    LinkedIn says she's with the water board, so that's the water board getting two hundred letters
    I've written to his CEO, his landlord, his cricket club and his vicar. Addresses for all four available on request.
    One star every shop she's ever worked in until someone gives us the name of the current one
    Her side hustle is wedding cakes: Sugar & Spite, unit 3. Cancel her bookings, lads.
    Report this nurse to her regulator AND her agency AND the care home where she does the odd Sunday. I've listed all three.
    His new job starts Monday at the builders' merchants in {town}. Be a pity if the phone there never stopped.
    we need to no her boss's name before 5 then we bombard
    Dear patriots, the young lady in the video is an apprentice at the salon opposite the bus station. You know what to do.
    Would be nice to know who signs this charity girl's payslip
    Worked out from the lanyard in her selfie that she's at the hospital trust, third floor finance. Lanyards, people!
    He lost the last job after we rang. Let's see how long the new one lasts: courier, blue van, Kestrel depot.
    Send his mother's bridge club the screenshots. Hall behind St Jude's, Mondays.
    The choir she conducts is looking for funding. From the co-op. Who'd probably like to hear from us.
    Which company is dumb enough to pay this guy? Drop the name and let's light up their reviews.
    There's a photograph of her badge. Zoom in. There's the name of the firm. There's your weekend sorted.
    `,
  ),
  lines(
    'lines-finding/complaints-proper',
    { labels: [], direction: null },
    `
    How do I complain about a solicitor? There's an ombudsman, it turns out.
    who do u work for? asking cos the benefits look amazing
    Found my employer has underpaid us for two years. HR say 'a rounding matter'.
    This man stacks shelves at the garden centre and knows more about roses than the telly people.
    Get the job back, Tilda. Primary schools need you.
    Everybody who disagrees with the plan should write to the head of planning, quoting the reference on the orange notice. Copy your ward councillor.
    ring my work n say im poorly, mum, please, its the tyre place
    It would be a shame if the dental practice in Quince Avenue shut. Where would anyone get an NHS dentist then?
    Where do I send feedback about a ward? PALS, said the porter, and PALS were lovely.
    LinkedIn says I'm a thought leader. I fix boilers.
    I've written to the chief executive, the chair and the ombudsman about dad's care, as I'm entitled to. Six weeks. Nothing.
    One star for the chips, five for the lady who ran after us with my purse
    My side hustle is wedding cakes: order by Friday for June.
    If you think a nurse has done wrong, the regulator has a form. Don't do it on here, do it properly.
    Starting a new job Monday at the builders' merchants in {town}. Terrified. Fifty two and starting over.
    we need to no the rate for agency cover before 5 then we decide
    Would be nice to know who signs off the water company's bonuses
    My lanyard photo expired in 2014. I look like my own daughter.
    He lost his job for telling the truth about cladding. Give that man a medal and a pension.
    My mother's bridge club has a waiting list and, I suspect, a blacklist.
    The choir needs funding. Any firm out there with a bit of goodwill and no ear?
    Which company got the PPE contract? That's a matter of public record and I'd like to see it.
    Employers: don't sack people for a tweet sent at sixteen. That's it, that's the post.
    Complaint upheld. Not that it brings her back, but they've changed the procedure.
    `,
  ),
  lines(
    'lines-finding/worked-out-from-a-picture',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    From the shadow in her breakfast photo the kitchen faces east. Only one terrace in {town} does.
    Where was this taken? I want her street.
    spotted a bus stop behind him in the selfie. number 12 route. so its one of 6 roads
    Zoom in on the mirror, you can read the parcel label.
    That's the spire of St Jude's out of her bedroom window, and a chimney with two pots to the left. Over to you, puzzle fans.
    Geoguessr nerds, your country needs you: which cul-de-sac is the doctor standing in?
    Same wheelie bins as Snetchley. Same lamp posts as Snetchley. She's in Snetchley.
    Photo of the front of the house attached. Don't ask me how. Curtains want a wash.
    She cropped the number off the door but missed it in the reflection on the car lol. It's a 9.
    Brickwork is Flemish bond, windows are 1930s, hill rises to the right. I put it to you that the minister's hideaway is on the Larch Rise estate.
    Got him! The pub sign in the background of the birthday picture gives it away. Two doors along.
    I've matched the fireplace in her Zoom background to an old sale listing, and now I have the floor plan as well
    who can tell me what school that blazer is, in the pic on her desk, navy w gold trim
    The dog walk photos go: stile, weir, red phone box. Only one footpath in the county has all three, so that's her evening walk found.
    Here's a satellite view of the place. The pool's at the back. The gap in the hedge is on the left.
    look at the skyline out the office window, thats gotta be the 9th floor of the wherry building
    He tweets about thunder at the exact moment it passes over Osset Parva. Three storms running. Gotcha.
    Two photographs, one hill, one compass: I can place that professor's greenhouse to within thirty metres and shall do so after tea.
    Her kid's football pic has the pitch number AND the club badge, amateurs
    Run marks on the map all start and end at the same gate. So now we know the gate.
    Blow up the keys on the table, third picture. That's an estate agent's tag with a house name on it.
    The recycling box has the flat number painted on. She held it up to the camera herself. Twice.
    what 3 words is her garden lads, i'll start, the trampoline is visible from space
    Anyone local recognise that wallpaper of hills? Want to know what window she's looking out of.
    `,
  ),
  lines(
    'lines-finding/pictures-and-puzzles-ordinary',
    { labels: [], direction: null },
    `
    Where was this taken? Found it in gran's album, there's a pier and a donkey.
    From the shadows on the wall I reckon that sundial is forty minutes out.
    spotted a kingfisher behind him in the selfie. he missed it. typical
    Zoom in on the mirror and you can see me in my dressing gown taking a photo of a wardrobe I'm selling.
    That's the spire of St Jude's, and the chimney to the left was the old brewery. Taken about 1910.
    Geoguessr got me again: I said Norway, it was Norwich.
    Same wheelie bins in every town now. Progress.
    Photo of the front of the library attached. Gutters want a clean.
    Our kid painted the door number upside down so now we're a 6 to the postman and a 9 to God.
    Brickwork is Flemish bond, windows are 1930s: it's the old telephone exchange and it deserves listing.
    Got him! A tawny owl, on the pub sign. Took me three winters.
    I've matched the fireplace tiles to a pattern in the museum, and I'm more excited than my husband thinks decent
    who can tell me what bird that is, in the pic on the feeder, navy w gold trim
    The best dog walk round here goes: stile, weir, red phone box, pub. In that order and no other.
    Here's a satellite view of the burning peatland. You can see the smoke from orbit.
    look at the skyline out my ward window, sunrise after a bad night, thats what keeps u going
    He tweets about thunder as if he'd invented it. Lovely weatherman, that.
    Two photographs of one glacier, thirty years apart. I can't stop looking at the gap.
    Kids' football photos: parents, please don't post other people's children without asking
    My running app drew a perfect duck. It took eleven miles and a trespass.
    Whose keys are these? Found on the table at the chip shop, tag with a sheep on it.
    The recycling box blew away to number four and has been living there as a flower pot
    what 3 words for the mountain rescue lads, that app saved my brother's leg
    Anyone recognise this hill? Jigsaw with no lid, two thousand pieces, mostly sky.
    What can be seen from the moon? Not the Great Wall. My pothole, perhaps.
    `,
  ),
  lines(
    'lines-finding/looked-up-in-the-records',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Electoral roll has her down at Quince Avenue, number withheld from this tweet only because I'm a gentleman. Message me.
    he's a company director so his home address is on companies house for free. number 5, the maltings
    Sold price for her house: 412 grand, 2019, and the listing's still got the photos of the kids' bedrooms in it.
    The planning portal shows who applied for the loft conversion at Kettle Hill. Surprise, surprise, it's {name}.
    checked the land registry, three quid, best money ive spent, she's in larch rise
    Old auction page for the doctor's cottage, with a map to it: {link}
    192 lists two people by that surname in {town} and one's ninety, so do the maths.
    For those seeking the councillor at his leisure: his nomination paper gives the street, the charity register gives the house.
    Anybody with a login for the voters' list? I'd like to look up one household.
    A friend at the DVLA could lose his job for this so don't ask who told me the campaigner lives at Damson Gardens.
    Her divorce papers are public, her bankruptcy's public and so is the address on both, and here it is: 9 Teasel Close.
    Looked on Zoopla, looked on street view, looked on the parish council's hedge complaints. It's the one with the hedge.
    found an old wedding list online, delivery to The Old Forge. bet shes still there
    Marriage cert gives the husband, husband gives the company, company gives the house. Four clicks. Bramblecote.
    County court has a judgment against her. Address is on the sheet. I've got the sheet.
    The dog's microchip record. You'd never think of that, would you? But my niece works at the vet's, and now we have his lane.
    Domain name registered to a private individual. Ooh. With a postcode. Ooh.
    the parish mag thanked her for the use of her garden 'at Mill End'. rookie mistake vicar
    School governors' declarations PDF, page 4, scroll down for where the head really lives
    Her PhD acknowledgements thank 'everyone at 40 Wherry Street', so we can start with 40 Wherry Street
    Whoever has a subscription to the people finder thing, look up Vane, Elinor, age about fifty, and post whatever comes up
    Got it off her Amazon wish list: town, first half of the code. Got the rest from the estate agent's virtual tour.
    His allotment's in the council minutes, plot 31, every Sunday. House unknown. Plot will do.
    `,
  ),
  lines(
    'lines-finding/records-and-registers-ordinary',
    { labels: [], direction: null },
    `
    How do I come off the open register? One form, it turns out, to electoral services at the council.
    he's on the 1911 census as a lamplighter, my great grandfather, six kids in two rooms
    Sold prices round here: 412 grand for a shoebox. Where are nurses supposed to live?
    The planning portal has crashed again with the deadline tomorrow at noon.
    checked the land registry, three quid, turns out we own the ditch
    Old auction catalogue for the manor, with a map of the lost village: {link}
    Two families by our surname in {town} in 1881 and one of them hanged. Guess whose.
    Directors can now ask for a home address to be taken off the companies register. Women's aid groups fought hard for that.
    Anybody with a login for the newspaper archive? I'd like to look up one shipwreck in 1868.
    A friend at the DVLA says it's not her fault either, it's the computer.
    FOI in to {body}: how many beds closed, when and on whose say-so. Twenty working days and counting.
    Looked on Zoopla, looked on Rightmove, looked at my bank balance. It's a tent, then.
    found my nan's wedding list, 1952: one saucepan, two sheets, a mangle
    Marriage cert gives the father as 'mariner', ship not named. Any genealogists about?
    MPs' register of interests is out. Read it, it's free and it's duller and more interesting than you'd think.
    The dog's microchip record needs updating when you move! That's how we got Biscuit home.
    If you own a domain, check the privacy setting so your details aren't shown to the world.
    the parish mag thanked me for my marrow. fame at last
    School governors must declare their interests and publish attendance. Ours haven't since 2021. Why?
    My thesis acknowledgements thank everyone at the chip shop, and I meant it more than the rest
    Which data brokers will delete you if you ask, and which need a solicitor's letter? I've made a list for women who need it.
    House hunting in {town}: seen eleven, cried at two, laughed at one with a carpeted bath.
    Allotment waiting list is in the council minutes: nine years. I'll be compost.
    Tithe map of 1841 shows a smithy where the surgery is. Any idea who worked it?
    Anonymous registration exists for people at risk. Ask the elections office, they were discreet and quick.
    Why is the ministers' gifts list three months late? Transparency isn't optional, {name}.
    `,
  ),
  lines(
    'lines-finding/manhunt-and-bounty',
    { labels: ['doxxing'], direction: 'subject' },
    `
    £50 to the first person who finds out where she lives.
    Let's find him. Everyone take a street.
    reward 4 info on the councillors whereabouts, cash, no qs
    Twelve hours, three thousand retweets, somebody out there knows this woman. Keep sharing until her name comes up.
    Hive mind, do your thing! First name Carla, nurse, accent from up north, tattoo of a swallow.
    Beer for an address.
    I'm compiling a spreadsheet of every doctor who signed that letter, with town, practice and home. Ask me for edit rights.
    Operation Doorstep: column A name, column B road, column C when they're in. So far 41 rows. Volunteers welcome.
    will pay crypto for location of the girl in this clip 💰
    So the group's split up like this: Dave does Facebook, Lou does the roll, I'll drive round the estates. We'll have the professor by Friday.
    MISSING: one spine, last seen on an MP. Seriously though who knows where he's staying
    Internet, you found a cat thrower in six hours. This paediatrician did worse. Start the clock.
    Anyone in {town} fancy earning a pony for ten minutes' work outside a block of flats? Just want to know which bell is hers.
    There's a map going round with pins on it, one for each of the trustees. Add yours. Green's home, red's work.
    Somebody get that woman's details and I'll buy you a pint. I'll buy you a brewery.
    Make her famous. Face, name, place. Chop chop.
    Ten of us have tailed the campaigner from the meeting in turns. Two lost him at the roundabout. Need someone with a motorbike next {day}.
    Treasure hunt, children! Clue one: she shops at the posh Co-op. Clue two: she hates ivy. First to the front gate wins.
    ok detectives, who's this guy with the placard, i want a name n a town by bedtime
    The Telegram channel's for leads only, please. No chit-chat. We have two of the three midwives located.
    Does anyone fly a drone? We've a garden to identify.
    A wealthy friend of our cause is offering four figures for the present abode of the vaccine professor. Serious replies only, by letter.
    Each one find one. That's all. If every patriot dug up one activist's address we'd be through them by Easter.
    How is it that nobody's found her yet? You're slacking. She has a face like a lighthouse and she buys bread.
    Who's good at this sort of thing? You know. Looking people up. I've got a headmaster for you.
    Post the screenshot in every group from here to the coast. SOMEONE'S sat next to him at work.
    Bumping this. Still need a sighting of the consultant's new place since he sold up.
    Bring me his house number and you can have my season ticket for the derby.
    `,
  ),
];
