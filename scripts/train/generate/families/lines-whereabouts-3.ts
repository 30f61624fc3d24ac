import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, works, drives and is found, told or asked for; places and numbers of daily life. */
export const linesWhereabouts3: readonly Family[] = [
  lines(
    'lines-whereabouts/councillor-contact-harmless',
    { labels: [], direction: null },
    `
    Cllr is holding a drop in at Overton library saturday ten till twelve about the bus lane
    If you object to the flats write to the planning office, Civic Centre, before the ninth
    the Con club is hiring out its function room, nice clock on the wall
    we got pitch 118 at Tregwyn sands all bank holiday and the wind took the awning
    who has the number for the council bin line, ours were missed again
    Our councillors official email is on the website and she replied the same day
    Booths at Carnley is selling off the christmas cheese
    You can see the proposed site from the top deck of the 40
    7.15 outside the Texaco for the works minibus, dont be late
    Locksmith on Pepper Street saved me at midnight, number is on the shutters
    The register of interests shows he left the room for that vote, as the rules say
    nursery on the ring road with the giraffe has spaces for two year olds
    anyone want to do a leaflet drop round Chantry Avenue for the fete? I have five hundred
    My dad stood for the council in 1974, lost by six votes and never let us forget it
    `,
  ),
  lines(
    'lines-whereabouts/campaigner-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the climate girl lives with her parents in Dorrington, massive house, swimming pool, Fallow Lane
    Organiser of this lot is a part time yoga teacher, studio over the carpet shop in Eccleshill, evening class at seven
    you glue yourself to our road we come to yours, 12 Temple Gardens if anyones interested
    whats the name of the farm he lives on? it was in the local paper
    Her boyfriend is a chef at the Italian next to the Odeon, get him sacked an all
    I have a copy of the arrest sheet with home addresses for all six of the campaigners. who wants a look
    their office isn't on the website but it's the second door in Cooper's Yard, up the fire escape, lights on til nine
    him with the megaphone goes to Crick college, does plumbing, mondays and tuesdays
    Nobody asked but she banks, shops and gets her nails done in Wilmslow End, I see her all the time, Waitrose car park, cream Mini
    the badger woman's landline is in the 2009 phone book, she wont have changed it
    where do these protesters park? get the regs
    I went to school with her. Maiden name Trott, mum still in the council houses at Bexhill Rise, third one along.
    vegans round the corner from the abattoir on Stile Street, the charity's founder among them, top flat, bike on the balcony
    so we have a first name, a barge and a canal. how many yellow barges can there be at Foxton moorings
    `,
  ),
  lines(
    'lines-whereabouts/protest-and-club-harmless',
    { labels: [], direction: null },
    `
    climate choir meets at the Friends house in Dorrington, all voices welcome
    Yoga over the carpet shop at seven, bring a mat, the stairs are steep
    road closed at Temple Gardens for the march, back open by three
    whats the name of the farm with the pick your own pumpkins? it was in the local paper
    boyfriend is a chef so I get fed at midnight and never before
    our office is the second door in Cooper's Yard, up the fire escape, tea always on
    Doing plumbing at Crick college mondays and tuesdays and its harder than it looks
    the badger group needs drivers for friday, ring the office landline
    where do visitors park for the rally, last year I got a ticket
    I went to school in Bexhill Rise, the council houses had the best football
    there is a yellow barge selling books at Foxton moorings, honestly go
    Waitrose car park at five on christmas eve, a test of faith
    The march goes from the station to the old abattoir, two miles, flat all the way
    Campaigners handed the petition in at number ten this morning, six thousand names
    The protest on Stile Street was noisy but good humoured, a few police about
    `,
  ),
  lines(
    'lines-whereabouts/presenter-celebrity-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she lives in one of those mews behind the tube at Parsons Wharf, pink house
    weather bloke off the telly is at 77 Dunmore, got it from the window cleaner
    Seen him in my local Wetherspoons twice this week, the one by the arcade, come down if you want to ask him about the licence fee
    She takes the little one to swimming on saturdays, Brookside pool, ten thirty, the one with the rainbow costume
    what hotel is the presenter in? crew are at the Grand so probably there
    radio host gets out the studio at 1pm by the bins door, no minder, gets a bacon roll from the van
    does she still have the flat in Salford or has she gone back to her mam's in Hexley
    Her driver waits on the double yellows in Crown Place, 4.50 every morning, navy people carrier
    newsreader's number got leaked in the production group, 07700 900 888, ring it
    Anyone who wants to tell her what they think of the documentary, her agent won't help, but her mother answers the door at The Gables, Pinfold.
    saw you in Boots in Tenbury buying plasters, no make up, you live up Clee way then?
    His ex wife kept the house in Lymington Spa and he has moved to the marina, berth 60, big white thing
    `,
  ),
  lines(
    'lines-whereabouts/presenter-harmless',
    { labels: [], direction: null },
    `
    the drama was filmed in one of those mews behind the tube, the pink house is a cafe really
    weather bloke off the telly opened our fete and stayed for the raffle
    Wetherspoons by the arcade has new carpet and it is somehow louder
    swimming on saturdays at Brookside, ten thirty, my little one has a rainbow costume
    what hotel did you stay at for the awards, looked dead posh on screen
    Radio studio tours start at 1pm, meet by the bins door, mind the step
    is the show still made in Salford or has it moved back to London
    The presenter said her mum taught her that song in the kitchen, lovely bit of telly
    Up at 4.50 every morning for the breakfast shift and still late for work
    the phone-in number is on screen now, lines close at nine
    Documentary is on again sunday at eight, the part about the marina had me in tears
    Boots in Tenbury has run out of plasters, everyone is out gardening
    signed copies at the bookshop on George Street, queue from ten
    Tickets for the recording are free, you apply on the site and take your passport
    his agent says he is doing panto in Hexley, first house on the ninth of december
    `,
  ),
  lines(
    'lines-whereabouts/librarian-teacher-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    that librarian lodges with a widow in Spinney Road, just ask anyone at the bus stop
    Miss off the netball video, she moved in with Mr Colley from maths. 18 Thirlmere. The whole of year 10 knows.
    what time does the head go home? she walks doesnt she, thru the park
    Sir lives near me lol hes the house with the gnome, gonna knock n run
    The drag storytime lady does bookkeeping on the side, from home, address on her invoices, have sent it to the group
    Teacher's car gets left on Cemetery Road cos the staff car park is full, silver Corsa, L plates for her daughter
    found ur insta miss. and ur flat
    her with the banned books, husband drives the school minibus and they have a place in Ellerby, opposite the cricket
    Could one of the parents post Mr Hussain's personal mobile please, he gave it to some for the trip, many of us would like to use it
    so the chair of governors, lives up Toft Hill, first on the right, breeds whippets, garden gate never locked
    I happen to know where she goes after story hour: number 5 tram, gets off at Velodrome, walks to the flats with the mural
    give us the names of her kids, she's got opinions about ours
    `,
  ),
  lines(
    'lines-whereabouts/library-school-harmless',
    { labels: [], direction: null },
    `
    that librarian found me a book I read in 1972 from only the colour of the cover
    The netball final is at Thirlmere sports hall, year 10 against the staff
    what time does the library shut on mondays
    Sir let us do the gnome experiment, mine fell over lol
    storytime is in the big room upstairs, park your buggy by the lift
    Staff car park is full so parents please use Cemetery Road and walk through
    passed my driving test in my daughters silver Corsa at the age of 58
    opposite the cricket in Ellerby there is a little free library in a phone box
    Could one of the parents post the kit list for the trip please, the dog ate ours
    governors meeting is thursday, all welcome, school hall, chairs are tiny
    Take the number 5 tram, get off at Velodrome, and its the building with the mural
    give us the names of your favourite childrens books, mine is the one about the tiger
    who else has seen the new timetable? fridays are double maths
    The whippet rescue at Toft Hill wants old blankets, garden gate is open mornings
    the new head stood at the gate in the pouring rain and said hello to every child by name
    `,
  ),
  lines(
    'lines-whereabouts/you-and-your-kids',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    which gate do you wait at, east or west? never mind I know
    u pick ur son up from karate at 5 dont u
    I see your twins have started at Little Acorns, my neighbour works there
    Sat behind you and your lad at the pantomime. He's called Oscar and he likes trains and he's at St Chad's
    What a good idea to send them to the Welsh school, such a short walk from your house on Heol Fawr
    you with your fancy Audi blocking the lane at Green Lea primary every morning at 8.40
    Brownies, thursdays, church hall, pick up at half seven. That's your Maisie's week isn't it councillor?
    we both know your kid gets the 66 home alone
    your boys bike is easy to spot, outside the same house in Pickwick Road all weekend
    `,
  ),
  lines(
    'lines-whereabouts/you-and-your-kids-friendly',
    { labels: [], direction: null },
    `
    which gate do we wait at for the trip, east or west?
    do you pick up from karate at 5 or half past this week, I've lost the letter
    my twins have started at Little Acorns and I cried more than they did
    Sat behind a lad at the pantomime who shouted all the right answers, made my night
    is there a Welsh school near you? We are thinking of moving
    you can drop them at Green Lea from 8.40, there is a breakfast club as well
    Brownies is thursdays in the church hall, pick up at half seven
    mine gets the 66 home and knows the driver by name
    my boys bike got nicked outside the bowling
    How is your apprentice settling at the hairdressers? She did my fringe lovely
    what street does the carnival go down this year, want a good spot for the pram
    thanks for coming to speak at our sons school, they talked about it all week
    Do you do visits for brownies? Ours would love to see the lifeboat
    `,
  ),
  lines(
    'lines-whereabouts/other-people-named-in-replies',
    { labels: ['doxxing'], direction: 'other' },
    `
    The woman who complained about the dog park is Sheila at the post office counter, lives over it an all
    that lad in the video is my cousins neighbour, Portway flats, block C, fourth floor, go get him
    Whoever binned the cat has got a name, its on the parish page, and the house is the pebbledash one on Vale View
    who is the bloke in the hi vis and where does he live
    juror number four works in Greggs in Tapton, seen her meself
    The neighbour who rang the council is at 61. I'm at 63. Post her a letter why dont you.
    Her accuser moved to the coast, little place called Sandrock, waits tables at the pier cafe under her middle name
    we have found the whistleblower, she's in accounts, goes home on the Metro to Ferndale
    someone message me the postcode of the landlord off that programme
    the girl off the bus clip goes to Tile Hill sixth form and works saturdays in the shoe shop, just saying
    Driver of the van was a Mr Pocock, lives in the tied cottage at Manor Farm, wife is expecting
    The referees assistant's brother is the one with the carpet warehouse at Junction 9, let him have it
    does any body know where the family in that news story are staying? I heard the Travel Inn
    found the teenage girl who laughed at the vicar, here is her school, Marsh End, form 10B
    get me the names of everyone who signed that letter and the towns they live in
    `,
  ),
  lines(
    'lines-whereabouts/other-people-places-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    The woman at the post office counter knows everyone's birthdays and sends cards
    Portway flats block C had no lift for nine days, fourth floor with a pram, never again
    who is the bloke in the hi vis that sings, he cheers up my whole commute
    jury service in Tapton next week, is there a Greggs near the court
    neighbour rang the council for me as I was out when the tree came down
    my friend moved to the coast and waits tables at the pier cafe, she is so brown
    went home on the Metro with a cake on my knee and everyone wanted some
    does anybody know where the families from the flood can get bedding? I heard the Travel Inn is helping
    saturdays in the shoe shop, fifteen quid and all the blisters you want
    Carpet warehouse at Junction 9 has closed down and it was there when I was born
    form 10B at Marsh End made a film about the vicar's bees and won a prize
    A man from accounts has grown a nine pound marrow and we have all had to admire it
    we all signed the card for Barbara, forty years at the same desk
    `,
  ),
  lines(
    'lines-whereabouts/scottish-welsh-northern-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    she bides in a wee flat up the close in Dalmarnie, ye cannae miss it, red storm door
    Aye I ken whaur he stays, ma auntie cleans for them, the big hoose past the kirk
    thats him fae the chippy side of Inverlochan, works on the fish farm boat, back in wi the tide at four
    lives up by ours in Bryncoed, tidy house mind, butt, opposite the rugby club
    her da drinks in the Miners, ask him whose bright idea it was, corner by the dartboard
    la he's in a gaff off Smithdale, number 200 and odd, the one with the scooter in the hall
    sound, got the gaff, got the reg, got his bird's work. who's about tonight
    'er lives down the cut in Tipford, bab, blue narrowboat, moored by the pub
    bin him up at the allotment Tuesdays and Thursdays our kid, shed wi the union flag
    Man lives in Peckford Rise estate, top of the stairwell, everyone on ends knows, bare cameras though
    Nain says the councillor's daughter is at the Welsh college in Aberwen, halls by the lake, Catrin is it
    whit school's the wean at? someone in Paisleyhill must ken
    me mam goes slimming world wi his missus in Droyle, monday nights, so if yer want owt passing on
    She's a wee semi in Ballymor, near the Orange hall, husband drives for the creamery
    `,
  ),
  lines(
    'lines-whereabouts/scottish-welsh-northern-harmless',
    { labels: [], direction: null },
    `
    I bide in a wee flat up a close wi a red storm door and I love it
    ma auntie cleans for the kirk and says the heating has been broke since new year
    works on the fish farm boat so he's back in wi the tide, tea's whenever
    we live opposite the rugby club, mind, so saturdays are loud
    da's in the Miners for the darts final, wish him luck
    la where's the best scran near Lime Street
    got the tickets, got the lift, got me nan's butties. who's coming
    'er makes the best faggots and peas in the Black Country our nan, bab
    up at the allotment Tuesdays and Thursdays our kid, come and get some rhubarb
    everyone on my estate came out to clap the binmen, bare noise
    Nain went to the college in Aberwen in 1952, halls by the lake, one bath between twelve
    whit school's got the best nativity? oors had a dinosaur in it
    me mam goes slimming world monday nights then straight to the chippy
    how's it gan, still selling yer motor? whats the mileage
    Husband drives for the creamery so we are never short of a drop of buttermilk
    `,
  ),
  lines(
    'lines-whereabouts/worship-and-charity-doxx',
    { labels: ['doxxing'], direction: 'subject' },
    `
    the rabbi's house is the one next to the synagogue on Elm Bank with the climbing frame, wife Miriam, four kids
    You can find this imam after evening prayers at the tea shop on Latimer Street, every night, window table
    charity boss claims she is skint, ask her at her cottage in Little Haven then, its called Gull's Rest
    vicar's day off is friday, shes at her partners in Swanbridge, above the framers
    he goes to gurdwara on Soho Hill sunday mornings, parks the Merc round the back
    Chief exec of the foodbank has kids at a private school, St Hilda's, fees paid termly, mum is a governor. There you go
    what church does she go to, someone should stand up in the middle of it and read her posts out
    I know that choirmaster, he is the second terrace past the station in Olney Green, music always on
    Her partner Dawn runs the kennels at Blackmoor Gate. One phone call away. 01632 960 777
    Sister Bernadette or whatever she calls herself lives in the convent flat on Priory Road, buzzer 3, and shops in Lidl
    trustee names are public so here are five towns and five surnames, who lives nearest
    `,
  ),
  lines(
    'lines-whereabouts/worship-and-charity-harmless',
    { labels: [], direction: null },
    `
    the synagogue on Elm Bank has an open day, climbing frame for the kids
    tea shop on Latimer Street stays open late in Ramadan, window table is best
    our cottage was called Gull's Rest and not one gull ever rested
    Vicar's day off is friday so ring the churchwarden for keys
    langar at the gurdwara on Soho Hill sunday mornings, everyone is fed, park round the back
    What church has the good acoustics, second past the station in Olney Green?
    choir practice is in the terrace room, music always on the stand
    the kennels at Blackmoor Gate took in forty dogs after the fire, please give
    My old teacher Sister Bernadette is ninety and still does her own shop in Lidl
    car boot at Hunsdon every sunday, I came home with more than I took
    Foodbank is open tuesday and friday, entrance by the side of the chapel, no voucher needed this month
    who lives nearest the hospice shop and can take six boxes of books
    new trustees wanted, one evening a month in Swanbridge, biscuits supplied
    do you still do the baptist lunch on Crane Street? Dad used to love it
    Parish office has moved above the framers, mind the stairs
    `,
  ),
  lines(
    'lines-whereabouts/emails-and-inboxes',
    { labels: ['doxxing'], direction: 'subject' },
    `
    his gmail is rdt.hollins1959 at example dot com, sign him up for everything
    Personal inbox, not the press one: tweed.hat at example dot org. Off you go.
    somebody put her email on one of them dating sites lol here it is again for the ones at the back
    do you use the same yahoo address as when you sold prams? asking for five hundred friends
    Found the netball coach's hotmail in the club minutes, anyone want me to paste it
    firstname dot surname at hospital, thats how all of theirs work, so you can do the maths for this doctor
    we've all got ur snap now love, added you to a group
    the secretary of the residents lot, her home email and mobile are on the bottom of the agenda, page two, use them
    I got his skype, his steam and his real surname. tell me what you want to know
    write to her at her dads business, enquiries at pumfrey pumps, he opens them himself
    Your outlook calendar is public you daft woman. Dentist thursday at two in Petworth. See you there
    who has got the private contact for that headmistress, I want her reading my opinion in bed
    Inbox me for the spreadsheet, it has the whole committee, addresses and next of kin
    `,
  ),
  lines(
    'lines-whereabouts/emails-and-inboxes-harmless',
    { labels: [], direction: null },
    `
    my gmail is full and I have no idea what to delete
    The press office address is on the letterhead, please send photos there
    Signed up for the seed catalogue and now get one a day
    do you use the same address for lost property? I left a pram wheel on the tram
    Club minutes are on the website, page two has the new subs
    everyone in our office got the all staff email about the yoghurt
    added you to the netball group, training moved to wednesday
    the secretary of the residents association sends round a lovely letter each month
    my dads business still uses a fax machine and he is proud of it
    Write to the ombudsman, enquiries take eight weeks, they do answer
    outlook ate my calendar so if we have a dentist thing thursday please remind me
    who has got the contact for hiring the hall at half term
    Inbox me if you want to join the allotment waiting list, it has gone down to twelve
    somebody put my email on a mailing list for tractors and honestly I quite like it
    The spreadsheet of volunteers is nearly full, two gaps on sunday morning
    `,
  ),
];
