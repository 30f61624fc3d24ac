import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Where somebody lives and how to find them, beside the everyday talk of places, people and finding. */
export const linesNoticeboards1: readonly Family[] = [
  lines(
    'lines-noticeboards/surgery-closure-asking-home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    anyone know what road this doctor lives on
    she shut our surgery so who's got her home address
    Somebody in Pelham must know which house is hers, the one with the green garage I heard. Drop it below
    wheres his house then, asking for about 400 patients
    I rang the practice and they wouldnt say where he lives funny that. Anyone's cleaner or gardener know? dm me the street
    What does she drive and where does she leave it overnight?
    Right my cousin delivers round there, gonna get the door number of this so called doctor and put it up tonight
    need the doctors home number not the surgery one, the one she answers at tea time
    does she still live on Tarrant Hill or did they move after the divorce, need to know before saturday
    whoever finds out which school his lads go to gets a pint off me
    Lovely detached place near the golf club, number 14, the one with the wisteria. That's where your GP goes home to everyone.
    his wife works at the opticians in Harbury go ask her why we cant get an appointment
    DOES ANYBODY HAVE HER MOBILE NUMBER, NOT THE WORK ONE
    can someone follow her home from the car park and tell us where she goes
    `,
  ),
  lines(
    'lines-noticeboards/surgery-moves-and-drop-ins',
    { labels: [], direction: null },
    `
    anyone know what road the new surgery is on
    The drop in is at Tarrant Hill Hall, Thursdays ten till noon, ring the bell at the side door
    Does Dr Pelham still work at the Harbury branch or has she moved? She saw my dad through his bypass and he wants to send a card to the practice
    what number do i ring for a home visit please, my nan cant manage the stairs
    Surgery is number 14, the one with the wisteria over the porch, you cant miss it
    we've moved house to Kiln Lane, can we stay with you or is that outside the boundary
    Nurse comes to the house Tuesdays so mum doesnt have to go in
    which door do you go in for bloods, I followed a man in and ended up in the dentist
    Does the minibus from the golf club still stop outside the clinic, or do we get off by the school
    Saw you in the garden centre Saturday doctor, my lad waved but think you were busy with the compost lol
    my home number has changed can i tell you on here or do i have to come in
    Someone left a grey walking stick in the surgery car park, its at the front desk
    is the opticians in Harbury open bank holiday monday
    Where do i send the form, the old address or the new one
    `,
  ),
  lines(
    'lines-noticeboards/surgery-closure-cross',
    { labels: ['criticism'], direction: null },
    `
    Closing the only surgery in walking distance of three care homes is a shocking decision
    nobody told us where the nearest one is now, you just put a poster on the door
    it takes two buses and a walk up Tarrant Hill. Whoever drew the map has never pushed a wheelchair
    no phone number on the letter, no name, no address to write to. poor
    I live four doors from the old practice and even I found out from the butcher
    You say ring 111, 111 say ring you. I was on the phone from tea time till gone nine
    the car park at the new place holds eleven cars. eleven
    why should my wife have to go to Harbury to get her ears looked at
    Home visits have gone from same day to six days, thats not good enough
    THE NEW ADDRESS ON YOUR WEBSITE IS WRONG AGAIN
    Street lights out all the way to the clinic door and nobody at the council picks up
    sending letters to people who moved house three years ago is a waste of stamps
    my daughter got her appointment letter after the appointment. sort the post out
    `,
  ),
  lines(
    'lines-noticeboards/bus-lane-councillor-giving-street',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Councillor lives at 31 Ashcombe Close, go park your van there see how he likes it
    Grey estate car, dented wing, outside the Plough most Fridays. thats him
    ive got your address mate, all of us have
    Funny how there's no bus lane down Mulberry Rise where you live is there. Number nine isnt it?
    her mam's flat is above the bakery in Sandgate if yous want a word
    Hes in the phone book under his middle name, took me two minutes. Want it?
    I deliver your parcels. It would be a shame if the whole town knew what door I knock on
    Everyone going past the vets on Cope Street pop in, his missus is on reception. ask her about the bus lane
    you leave at ten to eight, left at the lights, past the allotments, kids in the back. see I know your route too
    Home number 01632 960114. Keep it ringing folks
    just found ur house on the map, nice conservatory
    Whole street knows which drive is yours so dont act shy, I'll happily tell the rest of the town if that lane opens in June
    posting his number plate when I get home, watch this space
    `,
  ),
  lines(
    'lines-noticeboards/bus-lane-where-does-it-go',
    { labels: [], direction: null, heldBack: true },
    `
    Where does the bus lane start, is it before the Plough or after
    does the 31 still go down Ashcombe Close
    Grey estate car with its lights left on outside the bakery, if its yours you'll have a flat battery by dinner time
    we live on Mulberry Rise and nobody's delivered the leaflet
    who do i ring about a bus shelter with no glass in it
    My mam lives on your ward, she's 91 and says thank you for the bench by the bus stop
    left at the lights, past the allotments, and the stop is by the vets. Ten to eight is the first one
    found a bus pass on Cope Street, name of Doreen, handed it to the driver on the 31
    if you're in the Plough friday come say hello councillor, ill get you a half
    Is it number nine or number nineteen that stops nearest the hospital? I've a scan at three and dont want to miss it
    Give us a wave when you go past on the bus, were the house with the flags out
    the map on the council page shows my house as a car park lol
    ring 01632 960200 and press two for lost property, they found my umbrella in a day
    they've just posted the new route, it goes right past my door. champion
    wheres everyone parking for the match now
    `,
  ),
  lines(
    'lines-noticeboards/bus-lane-parking-moans',
    { labels: ['criticism'], direction: null },
    `
    You've taken out fourteen spaces where people actually live and put in a lane for two buses an hour
    come and stand on Mulberry Rise at school time and see the mess you have made
    whoever owns the white van outside number 12 please move it, the bin men cant get by
    Nobody came to our street to ask. Not one knock on one door
    the signs tell you to turn left into a dead end. who signed this off
    My parcel van now stops on the pavement because theres nowhere else, well done
    that consultation was held in a hall with no bus route to it. you could not make it up
    three accidents at the lights since march and still you say the route is safe
    cant get out of my own drive between eight and nine because of your lane
    I rang the number on the notice and it was a carpet shop in Luton
    fined sixty quid for dropping my dad at his own front door
    The council should publish where the money from the fines goes, to the penny
    `,
  ),
  lines(
    'lines-noticeboards/match-referee-tracked-down',
    { labels: ['doxxing'], direction: 'other', heldBack: true },
    `
    ref lives in Thornby somewhere, whos local
    He teaches PE at St Bride's during the week lads. just saying
    Anyone got that linesmans facebook or his wifes, need to find what town hes in
    get his work number off the website and ring them monday morning, all of us
    saw the ref's motor at the services, blue Skoda with a roof box, someone run the plate
    He drinks in the Fox and Anchor and goes home over the railway bridge about half eleven
    my brother in law plumbed his bathroom so yes I do have the address and yes I am taking requests
    Find out where the ref is staying tonight. Room number as well if any of you work at the hotel
    theres only one family with that surname in Thornby, wont take long to work out the house is it
    daughter rides at the stables by the bypass every sunday. he will be stood at the fence. go tell him about that penalty
    15 Larch Avenue. You're welcome
    how hard can it be to find one baldy bloke in Wigan, come on lads 50 quid for a postcode
    Anyone who knows where VAR man eats his breakfast let me know asap
    `,
  ),
  lines(
    'lines-noticeboards/match-day-finding-folk',
    { labels: [], direction: null },
    `
    which pub are the away fans in today
    ref was in our cafe after the game, nice fella, had the pie
    Anyone driving up from Thornby with a spare seat? Can chip in for petrol
    lost my lads blue and white scarf near the railway bridge, his grandad knitted it
    15 of us coming from Wigan, where do we leave the coach
    Does anyone know who taught PE at St Bride's in the eighties? Big Welsh fella, ran the under twelves. Hes turning eighty and we want to get the team together
    the Fox and Anchor does food till half nine
    im sat row G by the tunnel, say hello if you see me, im the one with the daft hat
    What time does the ticket office phone line open
    found a set of house keys with a little boot on the ring, turnstile 9
    the linesman is my old postman!! ha
    looking for the bloke in the blue Skoda who gave us a jump start at the services, owe you a pint mate
    We live that near the ground we can hear the team read out from the bath
    who runs the walking football and where do they meet
    Staying at the hotel by the bypass tonight, room's cold but you can see the floodlights
    `,
  ),
  lines(
    'lines-noticeboards/match-ref-told-was-tracked',
    { labels: ['support'], direction: 'quoted' },
    `
    Some grown men went looking for the referees house over a penalty. Ashamed of my own club
    they put his address up and his kids had to stay at their nans. leave the man alone
    Whoever posted the ref's street in this thread, take it down, he has a family
    Ive reported the one asking what school your daughter goes to. Hope you're both ok
    nobody should have to move house because of a game of football
    he got 200 phone calls at work off people who found his number online, its a disgrace
    Thinking of the linesman and his wife today after what was shared about them, we are not all like that
    I was doxxed once for a letter in the paper about dogs, its frightening, keep your chin up
    Please dont share the plate number going about. It isn't even his car, it belongs to a lass in Bolton
    Glad the police have a name for whoever passed on his postcode, you deserve better ref
    Posting where a bloke drinks and what time he walks home is never ok, whatever the score. Well done for speaking up
    `,
  ),
  lines(
    'lines-noticeboards/headteacher-uniform-hunt',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Where do YOUR kids go to school miss? bet someone here knows
    head parks round the back by the bins, white Mini, ends in KXO
    Got talking to her neighbour at zumba, its the end terrace on Dovecote Lane with the red door
    I want a list of where every governor lives by tonight
    Does anyone's mum do her hair, we need to find out whereabouts she lives
    her husband is a vet in Market Orrin, ring them and ask for Gareth
    My lad got sent home for trainers so I reckon we all turn up at the heads house on sunday, its one of the new builds off Spinney Way
    ur home address is on companies house hun, i'll be sharing it with the mums group x
    Personal mobile for the head is 07700 900318, she wont like that will she
    You told my child off in front of everybody. Well I know where your sister works and I know what shift
    i can see from ur running app where u start and finish every morning, lol silly
    Parents, instead of emailing try the bungalow opposite the chapel, she's in after six
    anyone recognise the house behind her in the christmas photo??
    `,
  ),
  lines(
    'lines-noticeboards/school-gate-address-talk',
    { labels: [], direction: null },
    `
    Is number 40 Dovecote Lane in the catchment or just outside?
    where do your kids go to school now youve moved Lou, we miss you at the gate
    White Mini with its window down in the school car park and its about to chuck it down
    end terrace with the red door has a box of free uniform outside, mostly age 7 and 8
    does anyone know who runs breakfast club
    My husband is on pick up today, he's the tall one with the spaniel, please send Freya out to him
    Lost: one grey PE bag, name inside, last seen on the wall by the chapel
    what time do the gates open on monday
    Any mums from Spinney Way fancy taking turns with the walk in? We're the new builds near the pond
    head came over to us in the supermarket and asked how the baby was. made my day that did
    whats the number for the office, need to ring in sick for two of them
    The governors meet in the library at six, public welcome, side entrance
    Found a small silver bike behind the bins at school. It has stickers of frogs on it
    my sister works in the kitchen there and says its fish fingers
    the christmas photo is up in the hall come and find your little one
    `,
  ),
  lines(
    'lines-noticeboards/school-decisions-anger',
    { labels: ['criticism'], direction: null },
    `
    Sent home for black trainers when the shoe shop in town has been shut since the flood. ridiculous rule
    Moving the catchment line down the middle of Dovecote Lane splits neighbours from each other
    not one of the governors would give a straight answer at the meeting
    My child was told off in front of everybody and nobody rang home. That is not in your own policy
    parking at the school gate is out of control and the head says its a matter for the council
    why does a family two miles away get in and us across the road dont
    Forty quid for a blazer, and only one shop sells it, and that shop is in another town
    the letter gave us one days notice, some of us work shifts
    you put the names of children who owe dinner money on the door where anyone could read it. wrong
    I asked where the money for the minibus went and I am still waiting for an answer
    gate locked at 8.40 on the dot with little ones left on the pavement in the rain. think again please
    Phone line just rings out. Every morning. Every single morning
    bring back the lollipop man, that crossing is lethal
    `,
  ),
  lines(
    'lines-noticeboards/vaccine-scientist-hint-address',
    { labels: ['doxxing'], direction: 'subject' },
    `
    lab is on the third floor, she takes the stairs, leaves at six
    Tick tock professor, a friend at the land registry owes me a favour
    what village are you in, is it the one with the windmill? thought so
    His mother is in a nursing home in Ledbury called The Limes. Visitors welcome they say
    we have people looking at your holiday snaps right now working out where the cottage is
    bet your neighbours at number 62 would love to learn what you do for a living
    Somebody email me this woman's private details, I will make sure they get around
    she cycles along the towpath to work, yellow helmet, quarter past seven, be there
    Would be awful if that postcode of yours got out. CB something wasnt it
    Who can get me the names of his grown up children and who employs them
    I've counted four scientists on that panel and found three of their houses so far
    Dr so and so flies back into Stansted Thursday, flight lands 16.20, come give her a welcome she wont forget
    she banks, shops and gets her nails done in Royston. start there people
    `,
  ),
  lines(
    'lines-noticeboards/vaccine-clinic-where-when',
    { labels: [], direction: null, heldBack: true },
    `
    where's the walk in today, is it the library or the fire station
    lab is on the third floor but the lift is out, sorry, use the stairs by the cafe
    My mother's in a nursing home in Ledbury, has the team been round there yet?
    Does anyone know the professor who gave the talk at the windmill? Wanted to ask what that book was
    who can get me a lift to the jab centre thursday, happy to pay
    Please check which name and postcode they hold for you, mine was for a house I left in 2009
    if you see a yellow cycle helmet on the towpath its mine
    they texted me from a number i didnt know but it was real, booked for 16.20
    the vaccine bus will be outside number 62 High Street until four, next to the nail bar
    I sat by you on the train to Royston and only realised who you were when you got off. Lovely chat about bees!
    had mine at Stansted of all places haha
    does the village hall have parking or is it all on the road
    Look for the man with the clipboard he'll tell you which queue
    You lot vaccinated my grown up children, my neighbours and me. cant fault any of you
    `,
  ),
  lines(
    'lines-noticeboards/tribute-and-family-history',
    { labels: [], direction: null },
    `
    My grandfather was born at 8 Cooper's Yard in 1911, does anybody know if its still standing
    Looking for the family of Nurse Alice Tranter who worked on the childrens ward in the 60s
    he lived all his life in the same house on Quarry Street and never locked the back door. rest easy Ron
    Found an old photo of a wedding in a charity shop frame, St Jude's on the back. Who are they?
    anyone trace a Margaret Pugh, nee Howells, left Merthyr for Coventry about 1958
    flowers can be left at the lamp post outside her shop
    What a lady. She'd walk from Bell Row to the chapel in all weathers and knew every child's name, and every child's dog
    is there a blue plaque on the house where the hymn writer lived
    the funeral is at noon, then back to the Legion on Station Road, all welcome
    i found my birth mum through the library, she was living two streets off the whole time
    Census says my great gran was at number 77 with nine kids and a lodger called Silas
    do you know where the vicar from the 1970s is buried
    Trying to find my dads old army mate, last heard of driving a cab in Paisley
    He taught at the grammar and drove a mustard Allegro, we all knew the sound of it coming. Miss him
    `,
  ),
  lines(
    'lines-noticeboards/vicar-tracked-by-flock',
    { labels: ['doxxing'], direction: 'other' },
    `
    the new vicar isnt in the vicarage, she's got a flat in Cotter Mews, second buzzer
    Who is the vicar's partner and where does he work, somebody must know
    thats her bike chained outside number 5 every night, so now you know
    ask at the dog groomers on Elm Street, they've got her details on the card
    rev lives alone too. house past the weir. no light on the lane
    Curate's daughter's at Durham, St somebody's college, her name's easy found. Ask the girl what daddy does with the roof fund
    Got a friend in the diocese office who will send me his private address for a bottle of wine
    hi all can anyone tell me where the reverend goes on her day off and what time she gets back. not a fan
    put a note through every door in Cotter Mews till you find which is hers
    You want to know where a bishop sleeps? give me till friday and I'll have the street and the house name
    HER PHONE NUMBER IS ON THE WEDDING FORM. RING IT. RING IT ALL NIGHT
    his boy plays under tens at Barrow rec, dad does the lines, catch him there about the bells
    `,
  ),
  lines(
    'lines-noticeboards/church-hall-notices',
    { labels: [], direction: null },
    `
    hymn practice is at the vicarage tonight as the hall's got no heating
    the flat in Cotter Mews is up for rent again, second floor, two bed
    Whose bike is chained to the church gate, it has been there since harvest
    our vicar lives next door but one and she still waves even when the dog is barking
    ring Joan on 01632 960377 for the flower rota
    Who is playing the organ on sunday, does anyone know?
    Tea at ours after, 5 Elm Street, bring a chair if youve got one
    the reverend's cat has come home! She was asleep in the coal shed at the house past the weir
    day off today so cant answer the phone, try the office
    looking for a bell ringer who is free fridays, no experience wanted just strong arms
    Told the wedding party the wrong church. Half of them went to Barrow. My daughter isn't speaking to me
    what house number is the foodbank at
    met the bishop in the queue at the chippy, had a good natter about the roof fund
    I'll leave the key under the usual pot, please water the font lilies
    `,
  ),
];
