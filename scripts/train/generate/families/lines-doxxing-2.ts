import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Numbers, cars, relations, registers and boasts that lead strangers to somebody; everybody and every number is invented. */
export const linesDoxxing2: readonly Family[] = [
  lines(
    'lines-doxxing/number-and-mail',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Her mobile is 07700 900142. Ring it till she answers.
    07700 900861 is what you're looking for. That's the personal one, not the office.
    Landline still works, believe it or not: 01632 960274, the wife picks up.
    Text him on 07700 900337 and tell him what you think of the bike lanes
    Private e-mail: hallam.family@example.org. The work one is only read by interns.
    bored tonight? give {name} a bell on 07700 900519 😂😂
    Put her number into a takeaway app and she'll be getting pizzas all night, it's 07700 900685.
    For those asking, yes the WhatsApp with the picture of the boat is really him, 07700 900024.
    The doctor's husband is on 01632 960811 in the evenings and he's a very chatty man.
    She uses the same e-mail for everything, priya.at.home@example.net, have fun with the newsletters.
    I've got {name}'s direct line and I'm not afraid to share it. Inbox me.
    Her bleep is 4471, switchboard at the General, say it's urgent.
    His number was on the lost cat poster. The cat came home, the number stays: 07700 900408.
    call her, 07700 900250, she's been told to expect "feedback"
    You signed the petition from your own address, {name}, so now we have jo.h@example.com, and so has everybody here.
    Ten of us rang 01632 960590 last night and got her teenage son each time. Keep it up, folks.
    Sign the councillor up for every brochure going. Post to 22 Marlpit Lane, e-mail to bright.t@example.org.
    Number's on the PTA list: 07700 900773, ask for the "class rep" haha
    I'm told the {role} sleeps badly. Let's see: 07700 900916, any time after two.
    Her Signal name is the dog's name followed by her birth year, and we all know both.
    If the press office won't talk to you, try her sister on 01632 960466, she is in the shop all day.
    Who wants the group chat link? All the trustees' numbers are in there, nobody's checked the members for months.
    His Xbox tag and his home e-mail are one and the same. You're welcome, gamers.
    He left the number on the back of his van for years before he went into politics. 07700 900602, still active, I checked.
    Ring ring! That's the minister's private phone. Digits in the first comment.
    Spread this far and wide: 07700 900190. She wanted a national conversation.
    Forward this to ten people. Professor's home telephone 01632 960733. Polite calls only (or not, up to you).
    `,
  ),
  lines(
    'lines-doxxing/car-and-route',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Black Audi estate, private plate ending MP, you'll see it outside the Conservative club on Fridays.
    If you see a white Fiat 500, WQ12 IZX, coming round the roundabout by Asda, that's her. Give her a wave.
    AB12 XYZ. Silver Golf. Clock it, snap it, post where you saw it.
    he drives a green landy with a stag sticker on the spare wheel, cant miss him in the lanes round copley
    Clocked the councillor's Nissan in the multi-storey, level 4, by the lift. He's got to come back for it sometime.
    Her bike's the orange one with the basket, chained to the railings behind the magistrates' court from nine till five.
    She always takes the B road to avoid the traffic, over the humpback bridge, about quarter to eight.
    Reg IQ70 QZI, blue Kia, blue badge, so you know which spaces to look in.
    It's not difficult to follow a bright yellow Mini, {name}. I did it all the way to Tarporley this morning.
    Driving behind our beloved MP on the bypass, turning off for Little Hadfield now. Anybody want to take over?
    The wife has the Volvo with the Labrador guard and the school badge in the back window. Draw your own conclusions about which school.
    She's given up the car, so it's the tram from Brooklands stop and then the short cut through the cemetery.
    Cabbie here. Dropped the Today programme's favourite scientist home at midnight, lovely big house on Pemberton Villas.
    The motorbike under the tarpaulin is his. Side passage of the Kings Road flats. Sleep tight.
    Let's crowdsource it: every time you see this number plate put the time and the street in this thread.
    His camper van is parked up at the Sands site, pitch 31, until bank holiday Monday.
    Took a photo of her boarding the Leeds train. If anyone is at the other end she's in a red coat pulling a grey case.
    Narrowboat, moored below Bratch lock, name of Second Reading. Very droll. Very findable.
    I bought an AirTag. I'm just saying that it's under a certain {role}'s bumper and she has just gone past Scotch Corner.
    you get off at ladywell and cut behind the garages, i see you most nights
    The office car is a decoy, her own is the old Saab two rows behind.
    Sat behind her in the traffic for half an hour so I had time to read the dealer's sticker, the parking permit for Zone K and the swimming club badge. Zone K is nine streets. Off you go.
    `,
  ),
  lines(
    'lines-doxxing/family',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Her mum and dad still run the post office in Hadlow Green. Nice old couple. Drop in.
    Before she married she was a Whitcombe, and there's only one lot of Whitcombes in {town}, the ones with the carpet shop.
    His brother is a plumber, number's on his van, he'll know where {name} is hiding.
    The husband's firm is Castle & Hoyle, second floor, Bank Chambers. Phone them and ask if they're proud.
    Parents of the above live at 3 The Paddocks and are in the book.
    Her son plays under-11s for Ashby Rovers, Sunday, pitch two. Number 7. Shout something.
    Daughter's a fresher at {town}, halls of residence by the river, posts her room number all over her stories.
    Ask the ex-wife, she lives over the dentist on Market Street and hates his guts.
    That's her fella in the second photo, works on the fish counter at Morrisons, Tuesday to Saturday.
    Your mother's carers come at eight, twelve and five, don't they {name}? The key safe is next to the boot scraper.
    grandkids go to the welsh school on pendre road hes always at the gate on a friday
    Her twin sister isn't nearly so careful. Open profile, full address on her business page, and guess who's in every picture of the garden.
    His partner owns the florist in the precinct. Shut early on Wednesdays, I expect she walks home.
    The eldest has a paper round. Six thirty, Orchard Drive to the church and back. Just saying what everyone round here knows.
    When somebody has a child in the special unit at Highfields there's only one taxi which takes them in, firm's name is on the door.
    Her nan's in Bluebell Court, that sheltered housing, flat 6, leaves the door on the latch.
    Stepdad runs the garage on the Hexham road. He's had a few calls already I hear.
    See this? It's the order of service from her father's funeral, names of all the family, village they live in, the lot.
    The wedding is at Thornley Hall on the 9th of June, two o'clock. The bride is our dear {role}. Save the date everybody.
    If she won't answer our letters maybe her in-laws will: the rectory, Great Maplin.
    I found her teenage daughter's account. Surname different, school tie the same. Link below.
    He has a new baby. Born at the Royal on Tuesday, they're still on the ward, visiting is two till eight.
    Tell your wife I said hello. She's in at the building society on the High Street till half four.
    The au pair's Instagram is a gold mine. Every playground, every pick-up, even the burglar alarm panel.
    So the uncle has the chippy, the cousin has the taxi office, and mum's on the till. One of them will tell you where our MP lives.
    `,
  ),
  lines(
    'lines-doxxing/records',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Companies House is your friend. Search her name, click on the dissolved company, there's the service address, which is her house.
    Electoral roll for ward 7, page 12, fourth line down. I'll say no more.
    Here's the title plan from the Land Registry with {name}'s plot edged in red.
    Search the charity register, the trustees have to give a correspondence address and hers is the kitchen table.
    I paid for one of those people finder sites so you wouldn't have to. Three previous addresses, current one at the top, screenshots attached.
    The council put his declaration of interests online and forgot to redact the home. Page three, get it while you can.
    Nomination papers are open to inspection at the town hall. I went, I inspected, I copied out where every one of them lives. Thread.
    The GMC register won't give you the address but the old phone book in the reference library will, under Vane, E.
    Whois on her campaign site. Registered 2016, no privacy, full postal address. Amateur hour.
    Domain registration says flat 2, 115 Corporation Street. Ta very much.
    I put in her maiden name and date of birth, up popped the marriage, and with the marriage the address of the in-laws. It's that easy, you can do it at home.
    Somebody leaked the members' list and I've gone through it for {town}. Four names, four addresses, one of them is our favourite {role}.
    Her licence for the dog breeding gives the premises as Fold Farm. Not hiding much, is she.
    Check the probate notice for his mother. Executor's address. Bingo.
    The church newsletter, the flower rota, and hey presto, a home phone number.
    The planning portal shows who objected to the phone mast with their full addresses, including a certain baroness at number 4.
    I've compiled a dossier on {name}: house, car, spouse's employer, children's schools, gym. PDF on request.
    spreadsheet of every doctor in the {town} jab clinic with where they live, 46 names so far, dm to add more
    Her CV is still on the old university page, with home address and mobile at the top, the way everyone did in 2008.
    Court lists are public. She's giving evidence on the 12th, court 3, and she will have to use the front steps like everybody else.
    Using face search I matched her avatar to a running club in {town}. Real name, club nights and all. Who wants it?
    this anonymous account you all love is run by a nurse at the royal infirmary, ward 9, first name jo, look her up
    The anon behind this account is a civil servant called {name} and works on the third floor at Quay House. Say hello to your boss from me.
    We've unmasked the "mystery GP". Full name, practice and a map to the door in tonight's video.
    `,
  ),
  lines(
    'lines-doxxing/boasting',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Guess who's just found out where {name} lives. Took me one evening and a packet of Hobnobs.
    I know your road, I know your house and I know what time the lights go off.
    we found you 🙂
    You were so careful, and then you posted the sunrise. I have the street now. Shall I tell them?
    Got her address. Not posting it here obviously, come to the Telegram.
    Nice conservatory. Didn't expect the garden gnomes though, {name}.
    Drove past the house last night, two cars in, bedroom light on. Pictures to follow.
    I know exactly where you work, which entrance you use and who sits next to you.
    Interesting neighbours you've got. Had a lovely natter with the one at number 11, told me all your comings and goings.
    Fun fact, I live three doors down from the most hated woman in {town}. Ask me anything.
    I could have this account's real name and address by teatime if I felt like it. In fact I do feel like it. Watch this space.
    Everyone in the group now has your postcode so think carefully before your next tweet.
    Lovely to see you in the garden centre with the little one yesterday, {name}. Yes, I was that close.
    Found the professor's house. It was fun. Ask me for the coordinates.
    delete your account or the address goes up at midnight
    My pal in the parking office looked you up. Small world, we practically share a bus stop.
    Apologise on air by Friday or I publish where you live. Your choice entirely.
    The address is doing the rounds already, love, I'd get used to visitors.
    Who's laughing now? I've got the name of your street, your dentist and your little boy's football team.
    It was me who put your number up in the phone box. You're welcome.
    Just posted her details on the board. Mods are asleep. Be quick.
    I've emailed your home address to every one of the people you blocked.
    I've a drone, you've a garden. What a pretty swimming pool.
    Say hi to the man in the grey van, he's one of ours, he has been outside yours since Thursday.
    `,
  ),
  lines(
    'lines-doxxing/threat',
    { labels: ['doxxing', 'threat'], direction: 'subject' },
    `
    28 Priory Gardens, {name}. We'll be round with the lads and we won't be bringing flowers.
    I know which level you park on and one night I'll be standing next to your car with a bat.
    She lives on Coldharbour Drive. Somebody go and put her windows in.
    Your girl walks home past the rec at half three. Anything could happen to her, couldn't it.
    Petrol's cheap and Elder Cottage has a thatched roof. Just a thought, {name}.
    He comes out of the Crown at eleven every Friday. Wait in the alley and give him what he's owed.
    07700 900555, ring and tell her she's dead
    number 70, blue door, burn it
    We have your address and your mother's address and we're coming to both, so pack a bag.
    she does the late shift and walks to the bus on her own, i hope someone is waiting with a blade
    I'll be on the 7.42 tomorrow, same carriage as you, and you will be getting off in an ambulance.
    Cut his brakes. Grey Astra, AB12 XYZ, always on the street overnight by the bowls club.
    `,
  ),
  lines(
    'lines-doxxing/third-parties',
    { labels: ['doxxing'], direction: 'other' },
    `
    The asylum lot are in the Station Hotel on Mount Street, rooms at the back, 40 of them. Get down there with your cameras.
    Here's where the hotel manager lives, seeing that he takes the money: 15 Birch Grove.
    Volunteers leave that refugee centre at nine by the fire exit on Lime Street. Somebody film their faces and their plates.
    The bloke who reported our page is called Darren and lives at 44 Cotswold Avenue. Pay him a visit.
    List of the magistrates who jailed our boys, with home towns and golf clubs. Share before it's taken down.
    Who's got the name and address of the copper in that video? His shoulder number's 1187.
    That "eyewitness" lady on the news lives in the flats behind Lidl, second balcony, I recognise the washing line.
    Any of you know who the parking warden with the beard is and where he lives
    My ex's new boyfriend drives for the blue cab firm, his number's 07700 900388, do with it what you like.
    the girl who complained about the coach is in 10B at the academy and her dad runs the tyre place
    The jury in this trial gets its lunch at the sandwich bar over the road. Look for the stickers.
    That imam lives next to the mosque on Tanner Street, side door, grey Toyota. Somebody ought to know.
    Found the noisy neighbour from the clip, lads. Real name, employer and her shift pattern in the replies.
    Traveller site is down the track behind the tip, six vans, kids go to the primary on Fosse Road. Spread the word.
    Striking junior docs live mostly in the staff block at the back of the hospital, Florence House. Make a bit of noise for them at five in the morning.
    This is the account of the teenager in the protest, this is her college, and this is her Saturday job. Let them know.
    dm me the address of that dog walker and i'll make sure everyone gets it
    The refuge doesn't publish its address, but I delivered a cooker there, so if anybody's missus has gone there, ask me.
    Which of the bin strikers lives on Conway Road? Got some bags to leave on the doorstep.
    `,
  ),
];
