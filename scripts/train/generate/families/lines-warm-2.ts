import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More kind words that a word-matcher could take for threats. */
export const linesWarm2: readonly Family[] = [
  lines(
    'lines-warm/coffee-cake-and-lunch',
    { labels: [], direction: null, heldBack: true },
    `
    You'll pay for lunch this time, I've paid the last three
    I'll get you a coffee, flat white is it?
    youd better try this lemon drizzle before year nine find it
    Last chance to sign up for the quiz, sheet comes down at five
    This is your final warning: the custard creams are nearly gone
    I'm coming for that last mince pie, {name}
    one false move and that trifle's on the carpet
    You'll be sorry if you miss the curry night
    hand over the biscuits and nobody has to make their own tea
    somebodys going to pay for this round and it isnt me 🍺
    Your time is up on the parking meter, shall I feed it?
    We know you've got the good teabags in your drawer
    I'll deal with you later, says my desk to the marking
    if you dont come for tea ill eat both scones
    You owe me, Doctor: three pounds forty for the sandwich
    Name your poison, I'm at the bar
    There will be consequences for whoever finished the Hobnobs
    Better get here quick, they're slicing the Victoria sponge
    ive got something for you its in tupperware
    Don't make me come up there with this cheesecake
    Act now, early bird tickets for the staff panto end tonight
    Watch out, Councillor, the chilli's hotter than last year's
    im going to make you an offer washing up for pudding
    choose your next words carefully, is it jam or cream first
    Deadline's Friday for the bake-off, after that you're judging
    you cant hide from the cake rota forever
    Coffee's on me, you settled up last time
    Be warned, my flapjack is a dental event
    Tell anyone about the secret biscuit tin and I'm out of Bourbons
    you have til noon to pick chicken or veggie
    I'm after your recipe for the ginger parkin
    It's your turn to suffer, I've made the tea how I like it
    were having you over for sunday dinner any allergies
    Nobody leaves until the pavlova's gone, house rules
    Stop right there, is that a sausage roll?
    I'll swap you a KitKat for that night shift
    what's it worth to keep quiet about your third doughnut
    Bring cash to the church sale, the card machine's died
    `,
  ),
  lines(
    'lines-warm/sport-banter',
    { labels: [], direction: null, heldBack: true },
    `
    prepare to be destroyed at the staff dominoes
    We're coming for your trophy, {town} Bowls Club
    youre going down on saturday mate bring tissues for the derby
    I'll smash you at Scrabble, Reverend
    Beat you black and blue at conkers in 1986, will do again
    see you on the pitch, dads against teachers, no mercy
    Dead leg or not, I'm keeping goal against you Sunday
    Your lot are getting hammered this weekend, sorry Councillor 😂
    I've been training all winter to wipe the floor with you at ping-pong
    What a shot! Straight over the clubhouse and into the duck pond
    hit me for six first ball fair play sir
    Be afraid, the radiographers have a new quiz captain
    He took a knock but he'll be fit for your five-a-side
    Better luck next year, your marrow never stood a chance against mine
    run all you like, im still faster in the egg and spoon
    well bury you in the tug of war porters have been eating spinach
    Revenge is sweet: dentists 4, doctors 3
    i want a rematch you me and the air hockey table
    You're a marked man in netball, our new GD is six foot two
    Shooting practice moved to Thursday, it's hoops not hockey
    Watch this space, Sir, Year Eleven are thrashing you at rounders
    that header nearly knocked the net off
    Your bishop's trapped. Queen to h5. Your move, Doctor.
    Sudden death penalties at the school fair, kick-off two o'clock
    tell your vicar were out for blood at the cricket and also egg sandwiches
    Hope you're ready to eat humble pie if Wolves win
    First fifteen will be hunting yours down come the cup tie
    killed it on the back nine today, lost it on the last
    No prisoners at the ceilidh this year, strip the willow or sit down
    I'm gunning for your parkrun record, twenty-eight minutes and counting
    youll never see me coming im on inside lane at the donkey derby
    knockout round draw is up youve got the fire brigade
    Strike one from the deputy head, gutter ball from me
    Your team's relegated and you still owe me a fiver
    Enjoy it while it lasts, our striker's back from injury in May
    ill be on your tail from the first hill, sponsored cycle starts at 9
    Crushed by an eight-year-old at Connect Four, how was your Sunday?
    game on nurse loser empties the tea urn
    `,
  ),
  lines(
    'lines-warm/coming-to-the-march',
    { labels: ['support'], direction: null, heldBack: true },
    `
    We're coming to your march, with cake and a brass band
    Hundreds of us will be on your doorstep by noon, banners ready, well done!
    Can't wait to march on Westminster beside you
    there'll be a mob of us, mostly grandmas, all adoring you
    Bringing the whole estate with me, you inspired every one of them
    You started a fire in this town, {name}, long may it burn
    the whole choirs turning up outside your office to sing you thank you
    We're going to make such a noise for you on Saturday 📣
    nothing and nobody will keep me from your rally
    my placard has your face on it, in a nice way, with hearts
    Storm or no storm we'll be standing outside County Hall with you
    see you on the picket line doc ive knitted you a hat
    They'll hear us coming from {town}, you've built something marvellous
    Counting the days till the big walk, thanks for organising it
    You'll see what this community can do when it loves someone
    im bringing my pitchfork, its for the community garden, great idea btw
    One day soon we'll have that crossing, and it'll be thanks to you
    Three coachloads of us are heading your way, you lovely woman
    Blow the roof off the town hall tonight, we'll be clapping loudest
    Fight on, dear heart, the meadow's worth it
    we will not rest until youve had a proper thank you
    I know people who'd crawl over gravel to shake your hand, me included
    tick tock, only nine days till your fun run, so excited to help
    Join hands with us on the bridge, you're the reason we're there
    mark the date the day {town} came out to say cheers nurses
    Surrounding the library at dawn, hugging it like you asked, bravo
    you lit a bomb under that committee and i could kiss you
    The residents are armed with litter pickers and full of admiration for you
    Where you lead, the Women's Institute follows
    watch out parliament here she comes!! so proud
    Our street has planned something for you: a banner twenty feet long
    Rise up, sleepy village, and give our campaigner three cheers
    Your enemies are potholes and you are winning, champion
    dont worry about numbers everyone i know is coming for you with flowers
    Soon it'll be your turn at the microphone and we'll roar
    The school gates will be blocked with well-wishers, Miss, you deserve it
    We've waited years for someone like you, so expect a crowd
    hell or high water ill be there with the samosas, you're a star
    `,
  ),
  lines(
    'lines-warm/nice-house-garden-dog',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Nice house you've got, the wisteria is a joy every May
    thats a lovely dog you walk past mine each morning made my day
    beautiful garden doctor i slow down every time i drive by
    Love the new car, {name}, suits you down to the ground
    i pass your window on my run and your cat always cheers me up
    Noticed your lights on late again, you work so hard for us
    Spotted you at the garden centre, excellent taste in dahlias!
    Your front door's the prettiest on the crescent, that yellow is a treat
    we watched your little terrier win best in show wonderful
    What a gorgeous kitchen behind you on the Zoom, Councillor
    I know your road well, grew up there, friendliest folk in {town}
    your spaniel followed me home, he's fed and happy and what a sweetheart
    Took photos of your roses from the pavement, hope that's okay, they're stunning
    Such a handsome old Morris, you keep it beautifully
    i can see your christmas lights from the ward patients adore them
    Peeked over the wall and, my goodness, those sweet peas!
    You left your back gate open so I shut it, lovely runner beans
    found out you live opposite my aunt she says youre the kindest neighbour
    been round the back to water your toms as promised, lovely ripe ones 🍅
    Your horse has the gentlest eyes of any animal I ever met
    Fancy you moving to our village! Welcome, welcome
    that tortoise of yours will outlive us all give him a strawberry from me
    We looked in on your mother's bungalow, spotless, she's so proud of you
    Your bike's a beauty, chain it well, I'd miss seeing you ride past
    Your shed's a masterpiece, sir, and the sign made me laugh
    ring if you want a dog sitter id have that pup in a heartbeat
    Great little flat, warm and full of books, exactly like its owner
    Those hens of yours lay the finest eggs in the county, thank you
    Seen you and the labrador on the beach, pair of tonics you are
    noticed youve painted the shutters whole terrace looks happier
    Thank your rabbit for visiting Reception, the children talk of nothing else
    You keep your windows so bright at Diwali, it warms us all
    someones been in your garden me leaving tulips with thanks
    ur kitten on the video call was the best part of my appointment
    New curtains? Very smart, we approve from number twelve
    Your hedge is dead straight, you've a surgeon's eye even off duty
    everytime i see your campervan i smile enjoy every mile
    I left a package at your back door, it's rhubarb, with love
    `,
  ),
  lines(
    'lines-warm/surprise-and-waiting',
    { labels: [], direction: null, heldBack: true },
    `
    She doesn't suspect a thing, party's at seven, park round the corner
    don't say a word to anyone, the card's hidden in the copier
    When he walks in, we all jump out, so lights off please
    Keep her talking in the car park till I've lit the candles
    I've been counting the days until the results come in
    You'll find out soon enough who's dressed as the Easter bunny
    just wait until you see what year two made you 🎁
    We have your coat. You left it at the surgery.
    I've got your phone, it was under the pew
    somebody is watching the front so you can slip in with the balloons
    knock three times the doorbell wakes the baby
    Staff room by four, that's the plan, and leave the head to us
    Your secret Santa knows you like fudge
    weve been planning this for months act surprised
    It's coming, the new scanner, delivery's booked for the ninth
    Blindfold's in my bag, birthday girl gets it at the bus shelter
    Soon, very soon, the baby could be any minute
    nobody will hear you, the mic's off
    Check under your desk, that's where the kids hid the cards
    Close your eyes and count to twenty, then come into the hall
    i have the keys to your classroom caretaker dropped them with me
    Not long left now, eleven days till the clocks change
    The envelope on your doorstep is from me, it's the rota
    You won't believe what's heading your way on Monday, clue: alpacas
    lie low till three, the mayor's early
    weve got a man on the inside the cooks in on the party
    Tonight's the night, fancy dress, I'm a lampshade
    ring the bell and run he loves finding a hamper on the step
    There's nowhere to hide a pony in this school, {name}, I've looked
    All will be revealed at the leaving do
    I'm at the window, can't get in, are you on the ward phone?
    so we lure him to the pub with a fake meeting about drains
    Your parcel's been taken in by us at twenty-three
    The clock is ticking, tombola prizes needed by Wednesday
    one more night and its your birthday
    I'll be in the dark at the back working the spotlight
    Wait till they've all gone home, then bring out the cake
    guess who's got a seat next to yours on the trip
    `,
  ),
  lines(
    'lines-warm/killer-dead-hit',
    { labels: ['support'], direction: null, heldBack: true },
    `
    That speech was killer, Miss {name}
    dead good that assembly my lot never stopped talking about it
    You absolutely smashed the interview on Radio Derby
    knocked it out of the park again doctor thank you
    you slayed at the hustings 🔥
    Your painkiller advice was spot on, I'm dead grateful
    What a hit your recipe book is, four copies for the family
    my heart stopped when you sang wow you never told us
    I'd kill for half your patience, teaching assistants are angels
    Drop dead gorgeous in that ballgown, Lady Mayoress
    you murdered that karaoke and i mean it kindly
    Best shot in the arm I've ever had, never felt the needle
    That joke finished me off, the waiting room thought I was ill, ta nurse
    Wiped out cancer and still came to thank you, all clear today!
    honestly died laughing at your christmas newsletter ur a tonic
    Blew me away, that lecture on bees
    You crushed it, Councillor, best budget talk I've sat through
    i could strangle you for making me cry on the bus, beautiful poem
    You broke me with that eulogy. Perfect words for a perfect lady.
    thank you for putting rex to sleep so gently well always be grateful
    the killer whale model you helped him build won first prize
    Drop-in clinic was bang on, cheers for squeezing me in
    Your lasagne is to die for, says the entire night team
    Cut me open on Tuesday, cracking jokes Wednesday, what a surgeon
    Took me out at the knees with kindness, you did
    that netball coaching, lethal, our girls are unbeaten thanks to you
    My ears are still ringing, loudest and loveliest school band in {town}
    You stuck a needle in me and I never flinched, magic hands
    shot through with hope after hearing you at the vigil
    Beaten by your sponsored swim total and thrilled to be, bravo
    You've a gun of a voice for Verdi, bass section adores you
    struck gold when we got you as our form tutor
    Talk about a punch! Your article on carers said it all.
    You've ruined other doctors for me, none of them listen like you
    went down a bomb your magic show did kids buzzing
    slaughtered by your quiz questions and came back for more thanks ever so
    One look from you and year eight fell silent, respect
    Break a leg tonight, Sir, front row's full of your fans
    `,
  ),
];
