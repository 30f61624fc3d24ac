import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats without strong words and with unusual ones, beside real deadlines, visits and wishes of luck. */
export const linesVeilings3: readonly Family[] = [
  lines(
    'lines-veilings/referee-decision-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    never a red card in a million years
    that penalty decision killed the game
    You bottled that one ref, clear handball, the whole ground saw
    someone has to look at the offside line because that was nowhere near
    worst officiating of the season and I will be writing to the league tonight
    how is that not a foul? he nearly broke the boys leg
    You should not get another game this month after that
    the linesman missed three in a row, send him on a refresher
    We were robbed of a point and the club should appeal
    VAR took five minutes to reach the wrong answer
    added time was a nonsense, ball was off the pitch for twice that
    sort out the stewarding, away fans were throwing coins and no one was removed
    `,
  ),
  lines(
    'lines-veilings/polite-colonel-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    In my regiment we had a short way with officers of your type, and the ground there was soft
    It would grieve me to read of an accident. Do check under the car of a morning.
    I still have my service revolver, madam, and a clear conscience
    One does hope that you swim well, for the estuary is cold and my gamekeeper is strong
    kindly refrain from walking the bridleway. guns go off
    Your obituary has been drafted. I merely need the date, which I shall supply myself
    With respect, chairman, men have been horsewhipped for less and I own the whip.
    I take no pleasure in this. You have had your warnings and what follows will be painful but brief.
    Good day to you, and do enjoy it, as there are so few left
    My grandfather would have had you shot. I am content to carry on the family tradition.
    We know how to deal with poachers, trespassers and journalists: two barrels and a deep lake.
    Do bring a torch when you leave the meeting. It is a lonely lane, and I shall not be carrying one myself
    Accept the enclosed wreath a little ahead of time
    `,
  ),
  lines(
    'lines-veilings/polite-colonel-harmless',
    { labels: [], direction: null },
    `
    Sir, I trust your committee will publish the minutes in good time.
    In my regiment we had a short way of making tea, and it was dreadful
    Do check the oil in the car of a morning, cold weather is hard on old engines
    I still have my service medals and would lend them to the school for its display
    One does hope you swim well, for the estuary race is on Sunday and we need a fourth
    kindly keep to the bridleway as the shoot is on until three
    Her obituary has been drafted by the family and will appear on Thursday.
    With respect, chairman, the accounts have two errors on page nine
    I take no pleasure in resigning as treasurer after thirty years, it was painful but brief
    Good day to you and do enjoy it, the forecast is glorious
    My grandfather would have liked this programme on the desert war, he drove a lorry there
    Do bring a torch when you leave the meeting as the lane is lonely and full of puddles
    a wreath will be laid at eleven, all welcome
    The lake is deep and very cold, bathers must tell the gamekeeper
    I have warned the parish about that wall twice and it has now fallen upon my roses
    `,
  ),
  lines(
    'lines-veilings/smiling-emoji-menace',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    sleep tight x dont let the petrol bite 🔥
    awww cute front door. be a shame 🙃
    ur next 💀💀
    ⏳ enjoy the sunshine while u still got eyes
    🎯 on your back hun, 4 of us with air rifles
    lol just measuring you up for a box 😘
    guess whos got a new baseball bat and ur rota 😁
    ⚰️ delivery for one librarian, no rush
    its gonna be so funny when ur screaming 😂
    hey miss u dropped this 🩸 oh wait thats for tomorrow
    im outside 👀 dont bother ringing anyone
    tell the kids bye bye daddy 👋🔫
    pick a window any window 🧱
    roses r red, so will ur shirt be when i get hold of u x
    `,
  ),
  lines(
    'lines-veilings/smiling-emoji-harmless',
    { labels: [], direction: null },
    `
    sleep tight x big day tomorrow
    awww cute front door, is that the farrow green 😍
    ur next in the queue hun, chair by the window 💇
    ⏳ two hours left on the ebay listing for the air fryer
    guess whos got a new baseball cap and two left feet 😁
    lol just measuring up for blinds 😘
    im outside 👀 cant find the bell
    parcel delivery for one librarian, left with the caretaker 📦
    its gonna be so funny when nan sees the surprise 😂
    hey miss u dropped your scarf on the 43, ive given it to the driver
    tell the kids bye bye from auntie bev 👋 train is pulling out
    pick a card any card 🃏 grandad wont stop doing magic
    roses r red, so is my nose, im full of cold and so it goes 🤧
    🔥🔥 these wings are deadly, send milk 💀
    `,
  ),
  lines(
    'lines-veilings/library-grudge-teen',
    { labels: ['threat'], direction: 'subject' },
    `
    charge me another fine n watch what i do to u
    ima bang u up outside the library miss swear down
    snitches get stitches old man and u snitched
    u gonna get shanked g
    come bethnal green without ur hi vis and see if u leave
    il lob a firework in ur office when ur sat in it
    on my nans life im boxing ur jaw off next time u say shush
    Got your name got your bus got nothing better to do
    man will get his whole block on you fam dont test me
    you're getting licked down at the stop tmrw, cameras dont reach there init
    u took my phone so ill take ur teeth sir
    better bring ur boyfriend to walk u to ur car, matter of fact bring two, one to carry u
    `,
  ),
  lines(
    'lines-veilings/library-teen-harmless',
    { labels: [], direction: null },
    `
    charge my phone while i read? sockets dead by the window
    my bros into those graphic novels, got any more
    wait for me at home time, im returning a book first
    on my nans life that was the best quiz night the library ever did
    got my name on the summer reading chart already
    stitches and yarn club is every weds, old man next to me knits faster than anyone
    they had to box up all the jaw and teeth bones for the dinosaur day lol
    my whole block came to the chess night, packed init
    u took my phone number wrong sir, its 7 at the end, thats why i never got the text about the book
    Come to bethnal green branch without ur card and they can still look u up
    firework night means we close at 4, stay safe
    someone walk me to the stop after pls its pitch black and im scared of the geese
    the librarian said shush to the mayor and i nearly died laughing
    camera club next thurs, bring ur own
    `,
  ),
  lines(
    'lines-veilings/anniversary-accident-other-poster',
    { labels: ['threat'], direction: 'subject' },
    `
    Stairs are dangerous things, vicar, particularly for gossips
    accidents happen on farms. balers, slurry, bulls. mind you dont have one before you testify
    Cliffs round here crumble ever so easy. Come for a walk, we will talk about your article
    Watch your step. I mean that in every way there is.
    careful on that bike, my mates truck has no mirrors and no mercy
    fishermen fall overboard all the time and nobody ever looks hard for them. remember that at the inquiry
    Gas boilers in those terraces, temperamental, I could make one go off with a spanner. Vote the right way
    its slippy by the weir where you take your photos, id only need one hand
    that ladder of yours may not be so steady after ive paid a call
    you eat at the golden dragon on sundays dont you, hope nobody in the kitchen holds a grudge like i do, hope the pepper is only pepper
    Not saying I would loosen your wheel nuts. Not saying I havent.
    `,
  ),
  lines(
    'lines-veilings/accident-news-and-safety',
    { labels: [], direction: null },
    `
    Stairs are dangerous things when the cat lies on the third one
    accidents happen on farms, so cover the slurry pit and shut the bull in
    Cliffs round here crumble easily, the path is closed beyond the lighthouse
    Watch your step getting off, the kerb is loose
    careful on that bike in the wet leaves x
    A fisherman fell overboard off Fraserburgh and was picked up alive within the hour
    Gas boilers in those terraces are due a check, the man with the spanner comes Wednesday
    funny thing about wells, ours runs dry in april and fills in august
    its slippy by the weir, council has put a rope up at last
    that ladder may not be steady, get somebody to hold the bottom
    We eat at the golden dragon on sundays, the pepper squid is the best thing on the menu
    check your wheel nuts after fifty miles, garage told me
    a truck lost its load on the A1, no one injured, carpets everywhere
    Inquiry finds the crane had not been inspected for two years
    `,
  ),
  lines(
    'lines-veilings/death-wish-plain-mp',
    { labels: ['threat'], direction: 'subject' },
    `
    drop dead
    Do the country a favour and get cancer
    i hope it hurts and i hope it takes weeks
    cant wait to dance on your grave
    wish your mother had drowned you at birth
    when you die we're having a street party so hurry up
    Die in a fire you and your bill
    the sooner you are six feet under the better for pensioners like me
    I want to see you hit by the very bus you cancelled, and I want it to back up after
    rot in the ground
    hope your heart gives out mid speech
    may you get every illness my wife had to wait for, all at once, with no ambulance
    Should have been you in that crash and not the driver
    Looking forward to the day your chair is empty because youre in an urn
    choke
    `,
  ),
  lines(
    'lines-veilings/death-plain-harmless',
    { labels: [], direction: null },
    `
    drop the keys at reception please
    my wife died waiting for an ambulance and i would like you to ask why
    I hope it doesnt hurt too much, get well soon
    We're dancing at the village hall on saturday, street party if it stays dry
    Dad wants to be six feet under the old pear tree, he tells everyone at christmas
    cant wait for the by election, hurry up
    the chair is empty again at the planning meeting, where is everyone
    its been a year since the crash and i think of the driver every day
    My heart nearly gave out climbing the tower but what a view
    the phone dies at forty percent every time, any ideas?
    they buried a time capsule in the ground where the bus shelter was
    I am terrified of the illness coming back, scan is on Monday
    apples rot fast this year with all the rain
    scattered mums urn off the pier and the wind had other plans, she would have howled
    speech was cut short as the fire alarm went off
    `,
  ),
  lines(
    'lines-veilings/mp-policy-fury',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    your bill will cost lives and you know the numbers as well as I do
    people are dying on trolleys while you argue about a flag
    You are finished at the next election, this seat is going
    This policy is killing the high street stone dead
    the pensioners you froze last winter will be at the polling station first thing
    how do you sleep at night having voted for that
    we will remember this on the second of May and so will every bus user in the county
    axe the tax or we axe your majority
    Shooting yourselves in the foot again, same as with the ferry contract
    I'm coming to your surgery on Saturday and I want a straight answer on the hospital
    Bury this plan. It was dead the day you cancelled the consultation.
    the cut to carers is brutal and I challenge you to spend a week with my brother
    `,
  ),
  lines(
    'lines-veilings/doorstep-harm-campaigner',
    { labels: ['threat'], direction: 'subject' },
    `
    i'm on my way to yours with a claw hammer
    Look out of the window. See the silver van? That's for you, and there's plastic sheeting in the back
    bet you squeal like a pig when the blade goes in
    Took me an afternoon to find you. Itll take less than that to finish you
    u wont see it coming, nobody does, theyre just on the floor wondering
    I sharpened the axe today while listening to you on the radio
    dont make plans for christmas campaigner, really dont
    How much blood is in a person? I'm going to find out with you
    you can block me on here but you cant block a fist
    changing your number wont help with whats planned for tuesday, youre not walking away from it
    I want you to hear my boots on your stairs
    Hide. It makes it more fun for us.
    `,
  ),
  lines(
    'lines-veilings/doorstep-harmless-trades',
    { labels: [], direction: null },
    `
    i'm on my way to yours with a claw hammer and the new shelves
    next week youll be on the news! how exciting, we'll all be watching
    Look out of the window, the silver van is your new fridge
    no more warnings now, the flood has gone down
    the pigs squeal when the feed bucket rattles, kids adore it
    took me an afternoon to find the leak and two minutes to finish the job
    I sharpened the axe today while listening to you on the radio, log pile looks great
    How much blood is in a person? about eight pints, and you can give one on thursday
    plastic sheeting in the back bedroom till the plasterer comes friday
    I heard his boots on the stairs at 5am, postmen dont get lie ins
    dont make plans for christmas eve, the carol bus needs a driver
    changing your number? tell the surgery so they can text you
    Hide and seek round the castle grounds, all ages, free
    you wont see it coming, the electric bus is so quiet
    we only have to get lucky once, lottery syndicate meets in the staff room
    `,
  ),
  lines(
    'lines-veilings/quoted-worries-about-menace',
    { labels: [], direction: 'quoted' },
    `
    whoever told you to check your brakes belongs in a cell. thinking of you and the family
    Do not let the person who said your house would burn scare you off, doctor, we need you
    saw somebody wrote you should be hanged. no. not in my name
    You have had bullets in the post and still turn up each week. Respect.
    the thug who said he knows where your kids play ought to be ashamed, please tell the police
    Its never ok to say a ref should be stabbed, well done for carrying on
    I reported the account that wished you dead, hope you are all right
    Sending strength after that man promised to break your hands. You mended mine, remember, 2009.
    they said you would end up in the river and you answered with a bake sale, what a woman
    told my lads that messaging a nurse to watch her back isnt banter, they get it now
    No one should be told to sleep with one eye open for doing a weather forecast
    if anyone comes to your door like they said they would, ours is open day or night
    `,
  ),
  lines(
    'lines-veilings/games-and-fiction',
    { labels: [], direction: null },
    `
    im going to destroy you at scrabble tonight grandad
    killed the dragon on my ninth go then got stabbed by a rat
    You're dead meat at dominoes next week vicar lol
    the murderer was the butler's twin, couldnt believe it
    my character gets poisoned in act two so i can be in the pub by nine
    Bring your best darts, we are going to bury the fire brigade team
    blew up the whole base by mistake and my son hasnt spoken to me since
    In the book the councillor is thrown down a well and the parrot solves it
    hunt her down, shouts the wolf, and all the reception kids scream with joy
    one more zombie to shoot and then ill do the washing up promise
    she got slaughtered at bingo by a lad of nineteen
    i will have my revenge at crazy golf
    Who poisoned the duke? Find out at our murder mystery evening, tickets eight pounds
    capture the flag in the woods on sunday, wear old clothes and be ready to get ambushed
    finished the last episode, they hanged the wrong man and i cried into my cocoa
    `,
  ),
  lines(
    'lines-veilings/animals-weather-violence-words',
    { labels: [], direction: null },
    `
    the wasps attacked my sandwich
    A heron ate every one of our fish, murderous thing
    storm is going to hammer the coast tonight, tie down your trampolines
    our cat brings me something dead every morning and sits there proud
    The gale ripped the roof clean off the bus depot
    lightning struck the church and the vicar carried on singing
    frost killed the lot, dahlias, beans, everything
    A gull mugged me for my chips in Whitby, went right for the face
    hail the size of marbles, smashed the greenhouse to bits
    badgers have torn up the bowling green again
    my hens will peck your ankles if you wear white socks
    the heat will finish off the lawn
    Thunder threatening all day and not a drop fell
    beware of the goose by gate two, he bites and he remembers
    river is rising and it will be in the cellars by ten, please move your cars
    `,
  ),
];
