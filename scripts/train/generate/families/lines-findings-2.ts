import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives, parks, walks and works: asked, hinted and told, beside places and persons that everybody may know. */
export const linesFindings2: readonly Family[] = [
  lines(
    'lines-findings/mp-surgery-questions',
    { labels: [], direction: null },
    `
    When is your next surgery in Ripon and do I need to book
    what is the address of the constituency office please
    Where can I write to my MP if I havent got email
    i was told the office is above the dry cleaners, is there a lift
    Is the surgery in the golf club or the Harvest cafe this month?
    My son wants to do politics at uni, does your office take people for work experience
    The planning application for the stables is on the council page, comments close on the 6th
    my mother is in a nursing home and cant vote in person, how does she get a postal one
    Your staff rang me back the same day, first time that has ever happened
    Our MP lives in the area and has done for years, it says so on the leaflet
    does the 4 oclock train still stop at your end of the line or not
    I sent a letter to the House of Commons in June and have had a card back, so it got there
    meet outside the town hall at ten, banners provided, bring a flask
    The office number on your website is missing a digit
    `,
  ),
  lines(
    'lines-findings/mp-vote-criticism',
    { labels: ['criticism'], direction: null },
    `
    You voted against the hospital and we will remember at the ballot box
    I have written four times about my sister's visa and heard nothing
    the MP should live in the place he represents, that is my view
    He was not in the chamber for the debate. The record shows it.
    Your second home allowance should be scrapped, all of them should
    where were you when our road was under water
    rubbish answer on the radio this morning, didnt deal with the question at all
    Its about time the office opened more than two days a week
    you said one thing in the leaflet and did another in the vote
    Closing the job centre means my lad has a two hour trip to sign on
    I think this bill is wrong and will harm renters
    Publish the expenses in full please, office rent and all
    `,
  ),
  lines(
    'lines-findings/referee-match-hunt',
    { labels: ['doxxing'], direction: 'other' },
    `
    who is that ref and where does he work monday to friday
    Ref's a postman in Wigan, delivers round Ince way, fill yer boots
    The linesman is a teacher at Hadley High, maths I think
    find the lad that sold him the car, he will have his address
    ref parks in the sponsors bit, white Qashqai, private reg with his initials
    Surely one of us knows a fella who knows where VAR man stays of a weekend
    Its Keith Dunmore, 47, he is a quantity surveyor at Harlow Bros, their phone number is in the book
    anyone from bolton recognise him? what pub does he get in
    her boyfriend plays for the reserves and they have just moved in together on the marina
    hes got a window cleaning round, look up the name on facebook, home number is on the page
    Whats the name of his kids team, I'd love to be on the touchline
    saw him get off at Crewe with a blue holdall, he will be back that way next saturday, 5.15
    `,
  ),
  lines(
    'lines-findings/referee-match-chat',
    { labels: [], direction: null },
    `
    who is the ref on saturday
    My postman is a Wigan fan and we swap scores over the gate
    get your number on the back of the shirt for a fiver
    which pub is showing the match near the station
    Where do away fans park for the Hadley ground
    My lads kids team needs a linesman, can anyone help on sunday
    auntie lives two doors down from the stadium and charges people to park on her drive
    i get off at Crewe and walk, its quicker
    They moved the match to 5.15 for the telly
    Surely one of us has a spare ticket, I will drive
    found a scarf in the white car outside the ground, is it yours? window was down so I pushed it in
    Who was that lad who played for the reserves with the curly hair
    I work monday to friday and coach at weekends, no wonder the grass needs cutting
    The club phone number in the programme is wrong, ring the shop
    `,
  ),
  lines(
    'lines-findings/nurse-shifts-and-hospital-car-park',
    { labels: ['doxxing'], direction: 'other' },
    `
    Shes on nights this week, comes off at 7.30, walks to the staff car park on her own
    nurse in the clip is called Temi, works ward 12, lives in the hospital flats
    My brother in law is a porter there so give me a day and I will have a surname
    could someone at the trust look her up on the rota
    the one with the pink lanyard gets the number 38 home to Shirley
    who has a picture of her badge, the bit under the thumb
    Nurse Carole's husband runs the tyre place on Dock Road if anybody would like to discuss it with him
    They are hiding her name but the thank you card on the wall had all of theirs on, here is the photo, take your pick
    she parks on level 3, little yellow Kia, eyelashes on the headlights
    Her registration is public, type it in, then look for the same name in Solihull, only two come up
    she trained in Cork, went out with my mate, I can get her address off him tonight
    sister on that ward goes for a fag by the bike shed at ten and two, you cant miss her
    `,
  ),
  lines(
    'lines-findings/hospital-visiting-questions',
    { labels: [], direction: null },
    `
    what ward is my mum on, she was moved last night
    Im on nights this week, is the canteen open after two
    Does the number 38 still stop outside the hospital
    Which level do visitors park on and do they take cards
    The porter who pushed my dad round was an absolute scream, he sang all the way
    Ring the switchboard and ask for the eye clinic, thats what I did
    I left a yellow umbrella by the bike shed on Dock Road, anyone handed it in?
    my husband runs a tyre place and can fit four nurses cars for free on saturday
    Thank you card is on the wall for all of you on ward 12
    she trained as a nurse in Cork and came over in 1971, my grandma
    whats the surname on the bed sheet, they put me down as my maiden name
    Walk past the chapel, through the double doors and the blood clinic is on your left
    who has a picture of the old hospital before it was flats
    Is there anywhere for family to stay overnight near the trust, we are coming from Wales
    `,
  ),
  lines(
    'lines-findings/hospital-staff-defended',
    { labels: ['support'], direction: null },
    `
    Stop sharing that nurse's name, she did nothing wrong
    I've reported the post with her ward and shift on it
    leave the lass be, she has just come off twelve hours
    whoever filmed her should take it down and say sorry
    She looked after my mum at three in the morning and held her hand
    All staff should be able to walk to the car park without fear
    thank you Temi you were so kind to our little boy
    proud of every one of you on ward 12
    you do not deserve strangers turning up at your work
    Asked the group to delete the address and they have, hope you are ok pet
    Someone told me your flat was put online, I am so sorry, do you need anything
    the care was first class from the porter to the surgeon
    `,
  ),
  lines(
    'lines-findings/presenter-employer-and-spouse',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Your hubby works for the water board doesn't he, Darlington office
    Born Susan Petty, Grimsby, 1969. Mother Jean still there, bungalow on the sea front
    the brother is a roofer, his van has the phone number down the side, lads
    seen you coming out of a house in Chorlton with a lad who wasnt your husband, number 8 with the wisteria
    so your partner has a shop... would be a pity if we all knew which one. Its Petal and Stem in Hove
    Her ex told me which clinic she goes to
    dig into the husband, start with companies house, director's address is right there
    She gets her hair done in Didsbury on a Tuesday, the place next to the deli, half past one
    i know your real age your real name and the school your twins started at in September, St Hilda's
    the newsreader is staying in the Grand tonight, room 214, I do the breakfasts
    Has anybody tracked down the first wife yet? she used to live Dorking way and she would talk
    His agent's mobile ends 606 and the personal one is nearly the same, ask me nicely
    `,
  ),
  lines(
    'lines-findings/presenter-chat-and-families',
    { labels: [], direction: null, heldBack: true },
    `
    who is she married to in the show, the baker or the vet
    my hubby works for the water board and says the leak is fixed by six
    Whats the surname of the detective, its on the tip of my tongue
    Born in Grimsby in 1969 and never left, me
    the brother in episode two is a roofer and then suddenly a pilot
    We are staying at the Grand for our anniversary, any good places for dinner
    Saw you coming out of the studio, you waved, made my kid's day
    is the flower shop in Hove the one they used for the wedding scene
    I get my hair done in Didsbury on a Tuesday and we all talk about the show
    Whose mother sings on the theme tune?
    dug into my own family tree and found a newsreader, well, a town crier
    her agent is listed on the website if you want a talk for your WI
    what is the dog called
    twins started school in September and the house is so quiet I put your programme on for company
    `,
  ),
  lines(
    'lines-findings/journalist-home-visit-plans',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Lets all meet outside hers, 9 Copper Row, Saturday noon, bring drums
    she never answers the office so try the house, back door is usually open
    you live above the bike shop. dont worry we will only come and knock
    journo's new place has a blue door opposite the bandstand, somebody leave her a note
    this is the reporter that wrote it and this is the street she walks home down
    who's nearest to Falmouth and fancies a drive past
    His buzzer is the one marked Flat C, no name on it
    We know you go swimming at the lido before work
    found the holiday let she owns, you can book it, ha, and get her number when you do
    post it through her letterbox, she's the end one in the mews behind the brewery, I have been and checked
    The piece was written by a lad still living at his mum and dads in Oadby. Dad's name is Clive. They have a landline
    what time does your nursery pick up finish, five or half past? just wondering, the one by the mosque isnt it
    Anybody local able to tell us if the lights are on at the editor's house
    she has blocked me so can someone else get a picture of her block and the entrance code
    `,
  ),
  lines(
    'lines-findings/meeting-points-and-visits',
    { labels: [], direction: null },
    `
    Lets all meet outside the town hall, Saturday noon, bring drums
    if nobody answers the office try the side door, it is usually open
    I live above the bike shop and the drumming was brilliant
    the walk sets off opposite the bandstand at nine sharp
    who's nearest to Falmouth and has room in the car for one more
    We go swimming at the lido before work, come along
    found a lovely holiday let in the mews behind the brewery, would book again
    post your entries through the letterbox at the library by Friday
    still living at my mum and dads at 34 because have you seen the rents
    what time does nursery pick up finish on christmas eve
    Are the lights on at the castle tonight or is that next week
    how do journalists like to be contacted, email or phone? I have a story about a school roof
    The newsdesk number is at the bottom of every article
    Carol singers will knock between six and eight, put a light in the window if you would like us
    `,
  ),
  lines(
    'lines-findings/charity-boss-house-and-money',
    { labels: ['doxxing'], direction: 'other' },
    `
    she runs the food bank and heres the house, look at the conservatory
    property register says he paid 610 for it in 2017, 3 Fallow Drive, no mortgage
    The chief exec lives at the Old Forge in Little Sturry, I thought donors ought to have it
    Look up the trustees, home addresses are on the old filing before they hid it
    satellite view shows a pool and two cars, postcode in my next post
    who has the brochure from when her place was for sale, floor plan and all
    type his name in the land registry and see what drops out, then bring it here
    Director's wife teaches yoga in the village hall on mondays so thats one way to find them
    any dog walkers in Sturry seen which cottage she comes out of
    I did some digging. Divorced, two lads, rents in Margate, new bloke called Phil drives for a brewery.
    The lady who takes the collection tins, does anyone know what road she turns off at
    he's got a boat called Second Wind, moored at the town quay, berth 40, usually on it at weekends
    They were so proud of the house in the magazine ten years ago, somebody find the issue because it gives the village
    Her charity is registered to a home address, that is her actual kitchen lol, get it shared
    `,
  ),
  lines(
    'lines-findings/house-hunting-and-records',
    { labels: [], direction: null },
    `
    we looked at a house with a conservatory and no roof on it
    How much does it cost to search the property register for our own boundary
    the Old Forge tea room is open again from friday
    satellite view shows our pond before we filled it in
    has anyone kept the brochure from the 1990s when these houses were new, we want the floor plan
    Estate agents wrote garden, it is a window box
    I teach yoga in the village hall on mondays, first one free
    two lads, one bathroom, renting in Margate, pray for us
    What does no onward chain actually mean
    My charity is registered to my home address and I would like to change it, who do I ask
    Sold! paid more than we wanted but it has a view of the quay
    Which road floods, is it the low one or the one by the forge? thinking of buying
    does the survey tell you about damp or do you need to pay someone else
    The trustees meet in the library, anybody can sit in and listen
    old magazine from 1986 has our street in it, all the elms still there
    `,
  ),
  lines(
    'lines-findings/charity-spending-questions',
    { labels: ['criticism'], direction: null },
    `
    Why does the food bank need a director on 90 thousand
    the accounts are late again and thats poor
    I stopped giving when you shut the shop in Margate
    Too much goes on offices and too little on meals if you ask me
    your leaflet came in plastic. third one this month. not impressed
    You should publish what the trustees claim for travel
    Cold callers at my mum's door on a sunday, please take her off the list
    the new logo cost more than the minibus
    A charity that owns that much property has no business pleading poverty
    I asked where my donation went and got a standard letter back
    Selling the field to a house builder goes against everything you were set up for
    it was a mistake to drop the christmas hampers
    `,
  ),
  lines(
    'lines-findings/librarian-dog-walk-and-pub',
    { labels: ['doxxing'], direction: 'subject' },
    `
    you walk that spaniel round Furze Hill at seven every night, always the same way
    whats the dog's name? my mate at the vets can look up the owner
    The librarian's bike is locked to the railings outside flats 1 to 12, so one of those
    spotted her in aldi, followed to the till, shes got a Norwich accent and a husband called Ade
    where do you get your coffee in the mornings love, Bean Street or the kiosk, just so I know where to stand
    Anyone got a dog that goes Furze Hill way? keep an eye out for a woman with a purple coat and tell us which house
    seen your library man going in the betting shop on King Street, saturdays, two-ish
    She jogs past the marina at dawn, headphones in. Just saying.
    your allotment is the one with the bath in it, I know because I have stood at the fence
    That library assistant works second job at the bingo tues and thurs, entrance at the back, name of Lorna Fisk
    I sat behind her on the bus to see where she got off. Kestrel Way, then left
    him with the beard off the mobile library keeps his narrowboat by the second bridge at Ansty
    `,
  ),
  lines(
    'lines-findings/dog-walk-and-pub-daily',
    { labels: [], direction: null },
    `
    I walk my spaniel round Furze Hill at seven every night and the stars are out
    whats the dog's name? she is gorgeous
    The pub quiz at the Anchor is wednesdays, table by the fire if you get there early
    My bike was locked to the railings and someone has had the front wheel
    where do you get your beans from, the coffee morning was great
    Anyone seen a small brown terrier, purple coat, ran off near the marina at dawn
    He plays the organ at the 10.30 and I do the flowers
    The mobile library stops by the second bridge at Ansty, tuesdays, two-ish
    bingo is back at the social club, entrance at the back
    I jog past the library with headphones in and wave like a fool
    our allotment is the one with the bath in it, come and help yourself to courgettes
    got off the bus at the wrong stop and had a nice wander
    the vets says my cat needs a diet, the cat says otherwise
    Spotted in aldi: garden gnomes dressed as librarians. I bought four
    `,
  ),
  lines(
    'lines-findings/bus-firm-social-staff-names',
    { labels: ['doxxing'], direction: 'other' },
    `
    The bus company account is run by Priya Nandra and Tom Ellery, both on linkedin with their faces
    I know its Becky on the early shift, Becky what though
    Tom, the one who signs his tweets with a T, lives in Hucknall with his gran
    lets find out which depot the driver works from and wait at the end of his run
    Driver 3318, first name Winston, route 9, finishes at Arnold about half ten at night
    Put the controller's direct line up here so everybody can call it
    the girl who said no refunds has a baby called Arlo and goes to soft play in Beeston
    Your customer care team pose in a photo on the careers page, I have put names to five of six, who is the one at the end
    anyone who works in HR there want to leak a staff list
    Replying as the firm wont hide you Jack Sowter, class of 2014, Bilborough
    Driver's badge number is on the ticket so ask at the depot and somebody will let slip his surname, mine did
    `,
  ),
  lines(
    'lines-findings/bus-firm-customers-ask',
    { labels: [], direction: null },
    `
    who do I speak to about a refund
    The bus driver on route 9 sang happy birthday to my gran
    Becky on the early shift sorted it out in two minutes
    which depot do lost umbrellas go to
    Is the badge number on the ticket the thing you need for a complaint?
    my baby left his rabbit on the bus to Beeston, grey, one eye, very loved
    Winston finishes after 31 years today, give him a toot if you see him
    Do you have a direct line for wheelchair bookings
    I work in HR and cycle, sorry
    anyone else waiting at the end of the line in Arnold
    Careers page says you need drivers, do you train people up
    what time is the last 9 from town, half ten or later
    T on the team was ever so helpful, please tell your boss
    I went to the wrong stop outside the school, where has it moved to
    `,
  ),
];
