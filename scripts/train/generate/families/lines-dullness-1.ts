import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The dull daily run of replies, with a little abuse that looks as dull. */
export const linesDullness1: readonly Family[] = [
  lines(
    'lines-dullness/surgery-phones-questions',
    { labels: [], direction: null },
    `
    does the surgery open saturday mornings or just weekdays
    Number four in the queue now. Wish me luck
    Can I drop the sample off after two or has the van already gone by then?
    my nan wants to know if the flu jab and the shingles one can go in the same arm lol
    35 minutes listening to Vivaldi. I know every note
    repeat prescription for the dog's not one of yours then? asking for a spaniel
    Is the car park still coned off? I shall be bringing my husband who is on two sticks at present and would prefer not to leave him standing in the road while I find a space.
    8am on the dot every time
    what form do i need for a change of address, moved from Corby in june and still under the old doctors
    Ta, found it. Bottom of the page in tiny letters
    just the ears today please, the knee can wait
    has anyone else had the text twice?
    You'll want to press option 3 then hash. Option 1 just loops you back round to the recorded lady about parking.
    blood test fasting means no milk in tea too, learned that the hard way
    Whoever left a tartan flask in the waiting room Tuesday, it's behind the desk with Sandra
    `,
  ),
  lines(
    'lines-dullness/surgery-service-grumbles',
    { labels: ['criticism'], direction: null },
    `
    Three weeks for a phone call back is not a service.
    Why put the booking online if every slot is gone at 8.01
    you moved the blood clinic to the other end of town with no bus and called it improving access
    not good enough im afraid, my lad waited with a broken finger and was sent on to the hospital anyway
    The new check in screen is dreadful. It asked me my date of birth in three different orders and then told me I did not exist.
    wrong letter sent out, AGAIN
    Honestly closing at lunchtime for staff training every wednesday is daft when thats the only time workers can ring
    I think scrapping the walk in hour was the wrong call and the patient group told you so in March
    Your website still says Dr Penhale on Thursdays and she left before Easter
    cant hear a thing at reception and neither can anyone over sixty, put a loop in
    the new phone system cuts you off at number one. every single time. fix it
    This reply doesnt answer what I asked. I asked about the car park charge not the opening hours.
    one toilet for that whole building and its out of order
    Poor show. My mother was told to go online and she has never owned a computer in her life, she is 91.
    `,
  ),
  lines(
    'lines-dullness/surgery-sneers-at-staff',
    { labels: ['insult'], direction: 'subject' },
    `
    youre thick as a plank the lot of you on that desk
    Found the form in the end, no thanks to a dozy mare like you
    open saturday is it? shame youve got the brains of a door hinge
    My prescription was late again because you, love, are a useless lump
    What a miserable looking specimen you are in the staff photo, I would hide round the back with the bins
    no slots left at 8.01, well done dimwit
    I asked a plain question about the flu jab and got an answer from a halfwit. You should not be trusted with a stapler never mind a diary.
    you couldnt organise a queue of one you muppet
    Thanks for the opening hours. Your voice on the recorded message sounds like a strangled goose by the way, get someone else
    sat here reading your reply and honestly a potato would of wrote it better, you clown
    Is the car park coned off or are you too dim to know
    tuesday clinic moved, doctor pudding face cant even read her own calendar
    `,
  ),
  lines(
    'lines-dullness/surgery-thanks',
    { labels: ['support'], direction: null },
    `
    Big thank you to the nurse who did my dressing, never felt a thing
    got seen same day, cant fault em
    Mum's smiling again. That's down to your team and the lady with the green lanyard who sat with her till I got there.
    ignore the moaners, youre doing grand
    Lovely bunch down there, always have a word for my little girl
    5 stars from me and the mrs
    Cheers for sorting the inhaler so quick, was fretting over the bank holiday
    well said doctor, somebody had to explain the numbers plainly
    They rang back within the hour and found the missing letter. Credit where it's due, reception were smashing about it.
    diolch yn fawr to everyone at the Wednesday clinic
    I'd like to leave a tin of shortbread, is that allowed? The girls earned it
    fair play to the phone staff on a monday morning, couldnt do it myself
    Twenty six years with this practice and still glad I knocked on your door in 1998
    aw thats made my day, pass it on to Priya please
    `,
  ),
  lines(
    'lines-dullness/hospital-car-park-figures',
    { labels: [], direction: null, heldBack: true },
    `
    £3.40 for two hours, £5 for four, blue badge free
    machine takes cards now, finally
    Park at the leisure centre and walk through the cut by the chapel, takes six minutes.
    level 2 shut til friday fyi
    is it ANPR or do you still put a ticket in the window?
    The barrier counts you in but not out so the sign said 14 spaces when there were none. I drove round till my wife had been and finished.
    lost a grey glove between ward 7 and the shop, left hand, not much use to anyone else
    they charge by the half hour, not the hour, so you were right and I was wrong
    Wait till after half four, day staff leave and it empties
    took me longer to find the lift than have the x ray haha
    You can watch the helicopter from the top deck if the kids get bored
    actually its 1,120 beds not 1,200, see page 9 of the report
    hope your dad is on the mend. Is he still on the third floor?
    what time do visitors get turned out these days
    Follow the yellow line, then the purple one. If you reach the mortuary sign you have missed the turn by the coffee stall.
    my phone says 4 degrees and the ward says 40
    `,
  ),
  lines(
    'lines-dullness/hospital-decisions-disputed',
    { labels: ['criticism'], direction: null },
    `
    Moving maternity twenty miles up the road is a bad decision and will be regretted
    You say waiting times fell. They fell because 300 people were taken off the list and put on another one.
    wrong. capacity is not the same as staffed beds
    The figure of 92% leaves out everyone who gave up and went home, doesnt it?
    charging nurses to park at their own work is a disgrace
    canteen closed at 7 so night staff live on crisps. how is that looking after anyone
    I read the whole plan and it doesnt mention transport once, which for a county with two trains a day is quite something.
    never seen corridors so full, whoever signed off shutting ward 12 needs to explain it
    Appointment cancelled by letter which came the day after the appointment
    disagree completely, the old site could of been patched up for half that
    Sorry but the apology reads as if it was written by a committee for a committee
    Bad take. One winter isnt a trend, use five years or dont bother with a graph
    8 hours on a plastic chair with my gran
    stop spending on logos
    `,
  ),
  lines(
    'lines-dullness/bins-and-potholes-chat',
    { labels: [], direction: null },
    `
    brown bin tomorrow or is it the blue
    Fox has been at ours again, chips all over the drive
    do i need to take the lids off jars or leave them on?
    The hole outside 31 has its own postcode now, we hold a birthday party for it every may
    Cut the cardboard flat and tie it, they'll take it then.
    What day is the mobile tip at Thornhaugh? Was told the second Saturday but the notice on the lamp post has washed off.
    putting mine out at midnight in slippers like a burglar
    I reported it, ref ends 448
    seagulls 3 bin bags 0
    your calendar has two 14ths of august
    Asking for the street: are Christmas trees collected or do we drag them to the rec?
    two inches deep by the kerb and six in the middle, I put my stick in
    That lorry was stuck behind a removal van for half an hour so don't blame the lads
    anyone want a spare caddy, green, one careful owner
    next door are on holiday so i have pulled theirs in, tell them its behind the hedge
    Still there. Grass growing in it lol
    `,
  ),
  lines(
    'lines-dullness/council-decisions-slated',
    { labels: ['criticism'], direction: null },
    `
    £84k for a consultant to tell you the high street is quiet
    Cutting the library hours to fund a sculpture is upside down thinking cllr
    why not fix the old bridge first
    you voted for this in february, dont act surprised now
    Missed collection three weeks running and the app says completed each time
    Resurfaced in the rain. It lifted by Thursday. Nobody is going to tell me that was money well spent.
    this consultation had one question and two yes boxes
    The leaflet claims council tax is frozen, my bill went up £61, so which is it?
    no bus shelter no bench no timetable, call that a hub
    Planning committee ignored its own officer and every resident on Mill Lane. Poor decision, badly argued.
    bad idea in 2016 bad idea now
    if the drain was cleared when we rang in october the road wouldnt be shut in january
    You keep saying listening. Listening would mean changing something
    terrible layout, pram users have to go in the road to get round the planters
    the numbers in your graphic add up to 108%
    `,
  ),
  lines(
    'lines-dullness/council-crook-claims',
    { labels: ['accusation'], direction: 'subject' },
    `
    funny how the contract went to your brother in law, you crooked so and so
    How much did they pay you for that vote cllr? Everybody round here knows you took it
    Bins fine this week. You are still a thief and you fiddled your expenses
    brown envelope job this, you pocketed your share
    you are a liar and the figures on that leaflet are invented by you
    I went along to the meeting, tea was weak, and the chairman sat there lying through his teeth as he is paid to do by the developer
    fraud. plain and simple. thats what you are
    the hole outside 31 isnt mended because you spent the money on your own driveway, you bent article
    No doctorate, no degree, she made the lot up for the election address
    traitor to this town, sold us to the supermarket for a few quid
    Dont listen to him about the parking charges, hes a con man who has been on the take since the bypass
    your whole flood charity thing is a scam, the buckets go straight home with you
    `,
  ),
  lines(
    'lines-dullness/bus-company-live-replies',
    { labels: [], direction: null },
    `
    17:42 to Ilkeston has not turned up, is the next one running
    on the 36 now, window steamed up, no idea where i am
    Left my umbrella top deck, back seat, black with a duck handle
    Does the driver give change for a tenner?
    You want stop C not stop D, they swapped them in the summer
    how many dogs per passenger lol
    Snow at Buxton so nothing past the Cat and Fiddle til they've gritted
    It's gone. I watched the back of it all the way down the hill
    return to Barrow is 4.20 off peak, or get the day saver and hop on and off as much as you please
    two came at once and both were mine, buying a lottery ticket
    Tell the lad on the 8.05 his singing is coming along
    hold tight please ding ding
    Does the 11A still go by the crem on Sundays? My sister and I like to change the flowers about ten.
    number 7 number 7 my kingdom for a number 7
    she's running late as well, wait for us at the clock
    is your app down or is it my phone again
    `,
  ),
  lines(
    'lines-dullness/bus-service-complaints',
    { labels: ['criticism'], direction: null },
    `
    Sat nav could do a better route than whoever planned the new 14
    your timetable is a work of fiction
    driver saw me running and pulled off anyway. twice this week
    Fares up nine percent and the heating still doesnt work on the old ones
    Why throw out a route that was full every morning? I counted 41 people at the last stop.
    Real time board says due. It has said due since ten past. Nothing is due.
    not acceptable to leave schoolkids at a stop in the dark
    sorry isnt a bus
    the reason given was staff shortage but the depot says otherwise, can you explain
    cancelled again so my shift starts an hour late and i lose the money, not you
    Bring back the small ones that could turn round in our village, these great long things block the square
    Your refund form wants a photo of the ticket which the machine keeps. Think it through
    disagree that its reliable. 6 of my last 10 were late, ive got the screenshots
    seats are filthy on the 52
    `,
  ),
  lines(
    'lines-dullness/bus-drivers-thanked',
    { labels: ['support'], direction: null, heldBack: true },
    `
    To the driver of the 6.10 from Alloa, thanks for waiting for my old dad
    bless him he got off and helped with the pram
    Leave the social media team alone, they dont drive the things
    you found my purse with every penny in it!! thank you so much
    Always chirpy on the number 9, makes the rain bearable
    good call putting the extra one on after the match
    credit to the woman at the depot, she phoned three garages to trace my lad's trombone
    nice one, sorted in ten mins
    He turned the engine off and sat with her till the ambulance came. Proper gent, please tell his boss.
    much better since the new timetable imo
    I've used the service for forty years and on the whole it has been jolly good.
    cheers drive 👍
    these new electric ones are a dream, quiet as a mouse
    `,
  ),
  lines(
    'lines-dullness/mp-inbox-ordinary',
    { labels: [], direction: null },
    `
    When is the next surgery at the Methodist hall please
    posted you a letter on the 3rd, has it come
    Question 4 today was about peat if anyone missed it.
    did you get to see the pumpkins at the show? Ours came third behind the vicar
    Just to correct one point, the bill had its second reading in November, the vote you mention was on the amendment
    hi from year 6 we are learning about parliament and our teacher says you have a green bench
    what does paired mean
    Not my constituency since they moved the line, used to be, who do I write to now?
    Order order. pie and chips
    Saw you on the train at Didcot with your nose in a crossword, 14 across was ocelot
    how do we get tickets to sit in the gallery
    my cat is called Hansard
    Is it true the bar's cheaper than Wetherspoons
    Quoted in the Courier as saying north when I think you meant south of the river. Might want a word with them.
    turnout was 58.3, down four
    That clock behind you has stopped
    `,
  ),
  lines(
    'lines-dullness/mp-arguments-hard',
    { labels: ['criticism'], direction: null },
    `
    I could not disagree more with this vote and shall be saying so at the ballot box
    Weak. You had the chance to rebel and walked through the lobby with the rest
    Ratio
    so pensioners lose two hundred quid and you call it a tough choice. tough for who
    Your figures on small boats dont match the Home Office table, second tab, row 30
    this is drivel from start to finish, sorry, no plan no costs no date
    You said in 2019 you would keep the tax relief. In 2024 you said the same. It went last week. I am asking you why and a photograph with a cheese is not an answer.
    answer the question maybe?
    shameful vote
    Housing targets without drains is just building floods
    four paragraphs and not a single number
    The argument falls down at step two, since people who cant get a mortgage also cant save the deposit while paying that rent.
    imagine thinking a hotline fixes dentistry
    nah. this is the same announcement as may with a new picture
    We needed you on the dredging and you were nowhere
    `,
  ),
  lines(
    'lines-dullness/school-gate-notices',
    { labels: [], direction: null },
    `
    Is it non uniform on friday or next friday
    lost: one blue book bag, has a shark keyring and probably a banana
    Year 4 swimming moved to Thursdays after half term, bring goggles and a named towel
    what page were the spellings on, he's left the sheet at his dads
    cake sale raised £212.60!
    pick up is the side gate cos of the scaffolding
    shoes again. third pair since september. does he eat them
    My daughter says there's a snake coming in, is this true and is it a big one
    Can whoever parks the white Fiesta on the zigzags look at the sign pls
    please can you resend, it opened upside down
    football club finishes 4.15 not 4.30 so be early or they stand about in the cold
    Nits. Sorry. Check everybody.
    We've got a spare recorder if anyone wants to lose their hearing
    whos doing the wool for the nativity sheep
    INSET day 14 feb, learned that by turning up on it last year
    They learnt about volcanoes and now the bath is lava
    `,
  ),
  lines(
    'lines-dullness/head-teacher-rows',
    { labels: ['criticism'], direction: null },
    `
    £38 for a jumper with a badge on is a lot, sew on badges would do
    detention for a wrong sock is over the top
    You banned packed lunches on a tuesday and told us on a monday night
    why was the trip letter sent after the money was due
    I dont think forty minutes of homework at age six helps anybody and the research you linked doesnt say it does either
    Cancelling sports day over a drizzle. Honestly
    the toilets being locked in lessons is wrong, my girl came home in tears
    Headmaster's reply is three pages long and avoids the one thing we asked, namely who checked the coach had belts.
    cutting music to put more phonics in, what a shame
    poor communication as usual, the app the email and the board all said different times
    that maths policy is a backward step
    No consultation, no minutes, no vote. Parents deserve better than finding out at the gate
    Disappointed with the way the appeal was dealt with, it took 11 weeks and the answer was one line
    attendance prizes punish kids who are ill. drop them
    `,
  ),
  lines(
    'lines-dullness/museum-and-gallery-replies',
    { labels: [], direction: null },
    `
    the label says bronze but is it not copper?
    Second floor, past the whale, left at the pots
    I worked the very loom in that photograph, 1961 to 64, and the lass at the back is my cousin Jean
    do u let prams in
    tricky one but I'd go 1740s by the handle
    What does the mummy's cat eat? asks Toby aged 5
    that's not a ploughshare, it's a seed lip fitting off a Garrett drill, my grandfather had one
    free entry, donations welcome, shut mondays
    dinosaur > everything else
    Took the grandchildren. They liked the lift.
    Your link goes to a page about drainage
    is this the one with the secret door or am i thinking of Lacock
    number of times i've been: 9, number of times i've found the coats: 0
    late opening thursday, mulled wine £4, sherry for the brave
    Spelt Wedgwood with an extra e on your poster by the way
    `,
  ),
];
