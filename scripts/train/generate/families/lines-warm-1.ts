import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Kind words that a word-matcher could take for threats; held back, to choose by. */
export const linesWarm1: readonly Family[] = [
  lines(
    'lines-warm/family-hopes',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Hope the family's all well, doctor, and the little one's over her chickenpox
    how are the kids doing, hope theyre loving big school
    Give that lovely husband of yours our best from number forty
    Thinking of your mum this week, {name}. Hope the op goes smoothly.
    Saw your boys in the nativity, they were an absolute credit to you
    love to your wife and the twins from everyone on the ward 💛
    hope hubbys back is on the mend x
    Your daughter served me at the bakery, what a smashing girl you've raised
    Trust all is well at home and the baby is letting you sleep
    Regards to your parents, Councillor, I knew them both from chapel
    ah bless your wee lad, he waved at me from the school bus
    May you and your family enjoy a peaceful Christmas
    I know your sister from choir, she never stops singing your praises
    fingers crossed for your eldests results on thursday
    Wishing your children every happiness, they must be so proud of their mum
    so sorry to hear about your dad, we're holding you all in our thoughts
    Is your grandson walking yet? Bring him in, Miss, we miss his giggle
    I remember your Nan well, she'd be chuffed to bits watching you now
    tell your missus the jam was gorgeous
    Congratulations on the new arrival! Another tiny voter for {town}
    We pray for you, your home and everyone in it every Sunday
    how's your lad's broken arm, mine signed his cast apparently lol
    do look after that family minister they see too little of you
    Hug your little ones tight tonight and forget the emails
    hope your mother in law is comfy in the new home nurse
    Your husband's a saint for lending you to us every weekend, thank him!
    Pass my good wishes to your brother on his wedding
    my kids and your kids are thick as thieves and im so glad
    Heard your partner's poorly. There's a lasagne with your name on.
    All four of your girls at uni! However did you manage it?
    hope the whole clan had a smashing time at center parcs
    Lovely to see you out with your children at the park, you looked happy
    Every good wish to you and yours from the Patel family 🌷
    your son's a gem sir, he carried my shopping right to the flat
    May your mum's hundredth be as grand as she is
    Kiss the baby for us, and get some rest yourself
    glad your little girls out of hospital we were all worried sick
    Those we love come first, so be with your family, we can wait
    `,
  ),
  lines(
    'lines-warm/goodbyes-and-retirement',
    { labels: ['support'], direction: null, heldBack: true },
    `
    enjoy your retirement dr {name} nobody has ever earned it more
    you won't be coming back and we're gutted, happy travels miss
    So this is the end. Thirty years! Go and play some golf.
    Goodbye and good luck, Sister, the ward will feel empty on Monday
    it wont be long now till your last shift savour every minute
    Your days of marking are over, put the red pen in the bin!
    Farewell to the best MP {town} ever had
    we'll miss you when you're gone, proper miss you
    Time's up, as the caretaker used to say. Happy retirement, sir.
    Sorry you're leaving the council. Your replacement has enormous boots to fill.
    off you pop to Portugal then you jammy thing have a ball 🌞
    Six more sleeps till you're free of us, enjoy the caravan
    Rest now, {name}, you've done more than your share
    nobody will ever replace you on reception, nobody
    Disappear somewhere sunny and don't give us a second thought
    Say your goodbyes slowly on Friday, there'll be a queue round the block
    have a fab holiday the surgery will survive a fortnight
    its finally over no more 5am alarms for you nurse
    Au revoir, Madame, tu vas nous manquer, as you taught us
    you can run but you'll always be our head teacher lol, happy retirement
    Get out while you're young enough to enjoy it, love, and send postcards
    Long may you potter. Thank you for delivering both my babies.
    I cried when I read you weren't standing again. Bless you.
    Gone but never forgotten at Year Six, come and visit the hamsters
    leave the phone off leave the laptop shut have a proper break
    So long, partner. Best desk-mate in forty years of nursing.
    Your final surgery today, Doctor. I wouldn't have made seventy without you.
    hope greece is hot and the wine's cold
    Don't you dare work on your holiday, let us fret over the bins
    We wave you off with heavy hearts and a very big cake
    thats it then curtain down what a run youve had
    May your last day at St Mary's be your loudest
    vanish to the allotment with our blessing youve earned your marrows
    not a threat just a promise, we WILL visit you in Cornwall 😂
    Twenty years of lollipop duty ends today, cross safely into retirement, {name}
    You're finished! Dissertation, viva, the lot. Congratulations, Doctor.
    safe onward journey in the new job theyre lucky to have you
    Nothing lasts forever, sadly, but your kindness comes close. Bye for now.
    `,
  ),
  lines(
    'lines-warm/see-you-there',
    { labels: [], direction: null, heldBack: true },
    `
    See you Thursday at ten, usual room
    I'll be at your surgery on Saturday morning about the parking permits
    we know your stall, is it the same spot by the bank this week
    Coming to see you at half four, running five minutes late
    I'll find you after assembly, need to drop off the forms
    Save me a seat near the front would you
    What time do you finish? I can bring the samples round before then
    ill be waiting by the main doors with the wheelchair
    Which entrance do you use, Councillor? I've the petition to hand over.
    see you very soon the trains just pulled into {town}
    You'll know me when you see me, I've a bright orange bobble hat
    Can we meet face to face about the school crossing?
    be there at 6 sharp, theres only one key to the hall
    I shall be sitting behind you at the concert, row F
    Expect me Tuesday. I'm bringing the minutes and a spare pen.
    Your office, noon, and I'll have the leaflets with me
    are you in on monday i need to return your umbrella
    Wait for me outside, I've got the raffle tickets in the car
    Two of us will be calling round about the hedge on Sunday
    I know where your clinic is, no need to send the map
    we'll be watching the webinar from the staff room
    Is it tonight you're at the library? I'd pop in after tea.
    Meet you in the car park, I'm in the green Fiesta
    my husband and i will be at your talk in {town} tomorrow
    ill catch you in the corridor before registration
    Looking for you at the fête, are you on tombola or teas?
    One of these days I'll actually make it to your yoga class
    Turn round, I'm two tables behind you, waving
    next week then, same bench, bring the dog
    We're outside now, the buzzer isn't working
    You said eight o'clock. I'm here. Is it the blue door?
    I've been following you since the roundabout, you dropped your hubcap
    ill be the one at the back with the crutches
    Tomorrow you'll get a visit from our Year Fours, twenty-six of them
    Your street's next on the leaflet round, we should reach you by three
    Do you live near the Co-op? I'm collecting for the food bank round there.
    so it's just you and me on nights friday then
    Are you walking to the meeting? I'll come by for you at quarter to.
    `,
  ),
  lines(
    'lines-warm/take-care-and-safe-home',
    { labels: ['support'], direction: null, heldBack: true },
    `
    careful on those steps tonight {name} theyre like glass
    Drive safely, doctor, there's black ice past the garage
    mind how you go love its blowing a hooley out there
    Watch yourself on that bike, the potholes are shocking by the school
    Take care of yourself, you look worn out and we need you well
    text when youre home so i know you got in ok x
    Sleep well tonight, Nurse {name}, you held us all together
    Be careful with that ladder, I want my councillor in one piece
    I'll walk you to the bus stop after the meeting, it's pitch black
    stay safe out canvassing its meant to chuck it down
    You shouldn't walk home alone in that snow, hop in with us
    Watch your back! Lifting those boxes nearly did for mine 😄
    If I were you I'd check those tyres before the long drive, safe travels
    Keep warm, lock up and put your feet up, you've earned it
    dont go burning the candle at both ends miss, we worry
    better wear a hat tomorrow the forecast is bitter look after yourself
    Sweet dreams, everybody's favourite midwife
    Left the porch lights on for you, so you'll not trip coming in
    Please be safe in {town} this weekend, the floods look dreadful
    get yourself indoors and get warm those doorsteps will still be there tomorrow
    Your safety comes first, pet, leave the leaflets till the storm's gone
    Mind the dog at seventeen, he'll lick you to within an inch of drowning
    Nighty night, rest that poor knee
    Take it easy, sir, nobody wants you collapsing at sports day again
    look both ways on the high street, that junction's lethal, take care
    Anything could happen on that road in fog, go steady and God bless
    You'll catch your death in that jacket! Borrow my coat.
    i keep an eye on your place when youre away so dont fret
    Careful, the canteen floor's been mopped. We can't spare a good nurse.
    safe home all of you and thanks for battling through the snow
    hope you slept better last night, sleepless wards are no joke
    It would be a shame to strain that ankle again. Rest it, please.
    Don't look down! Good luck on the charity abseil 🧗
    Buckle up, the A9 is treacherous today, and safe journey from us all
    id hate for you to get hurt on that marathon so pace yourself
    We'll get you home, don't worry, Dad's bringing the Land Rover
    Eat something, drink some water, switch the news off. Gentle hugs.
    put your hazards on and wait, were on our way with the jump leads
    `,
  ),
  lines(
    'lines-warm/behind-you',
    { labels: ['support'], direction: null, heldBack: true },
    `
    We're right behind you, all the way to polling day
    Got your back, {name}, always have
    Everyone on this street is with you, look out of your window!
    you are not alone in this theres thousands of us
    Wherever you go in this county you'll find people cheering
    I'll be in your corner on Wednesday night whatever they say
    our eyes are on you for all the right reasons go get em
    watching you on telly tonight with the whole family and a takeaway
    Saw you on Question Time and shouted hooray at the screen
    They won't know what's hit them when you start speaking
    keep going keep going keep going weve got you
    You'd better believe this town is proud of its doctor
    Stand your ground, the nurses need a voice like yours
    Every step you take on that sponsored walk, we're beside you
    I am watching every committee meeting online, you're brilliant at it
    mess with you and they answer to the whole PTA, love you miss
    Nobody's going to stop you now, shine on
    We are many, we are loud and we are on your side
    my nan watches your every interview shes obsessed bless her
    Chin up. Half of {town} would walk through walls for you.
    You'll never have to face that inquiry alone, we'll fill the gallery
    been behind you since the hospital campaign, not budging now
    go on finish what you started the library needs you
    You have our full support, and our neighbours' too
    when you need us you know where we are
    I've had your poster up since March and it's staying there 💪
    the lads at the depot say hang in there
    Give them hell at the hearing, we're rooting for you
    Our union stands shoulder to shoulder with yours tomorrow
    It's only a matter of time before you win this
    no one messes with our GP best doctor in the county
    Count on us, Headteacher, parents' evening will be packed with friends
    We see you. We hear you. We're grateful.
    I'd follow you anywhere, Miss, even on the geography field trip
    i know exactly what youre up against and i think youre ace
    You're in our sights for Campaigner of the Year, good luck!
    Keep at 'em, your day is coming
    all eyes on you tonight knock their socks off
    `,
  ),
  lines(
    'lines-warm/deserve-and-remember',
    { labels: ['support'], direction: null, heldBack: true },
    `
    At long last you're getting what you deserve, an OBE!
    Never forgetting what you did for my mum on Ward 9
    you had it coming and about time too teacher of the year 🏆
    I remember everything you said to me in that hospice, thank you
    You'll get yours one day, Nurse, and I hope it's a damehood
    what goes around comes around and you give out nothing but kindness
    We won't forget this, Councillor. The ramp has changed Dad's life.
    Someone had to put your name forward, and it was me. Well deserved!
    i owe you one for that reference
    Twenty-two years on and I still think about you, sir. Best maths teacher ever.
    That award couldn't have happened to a nicer person
    People round here have long memories, and yours is a good name
    now everyone will know what you really are, a total star
    You've no idea what you've done to me. I can walk again!
    justice at last employee of the month goes to our {name}
    i know what you did last summer ran a play scheme for sixty kids
    Karma's real: you fed the whole street and won the hamper
    my boy still says your name in his prayers, doctor
    You deserve every single thing that's coming to you, enjoy the medal
    I've kept every letter you wrote me about my appeal. Treasures.
    its payback time you sat with my gran so were painting your fence
    Not a day goes by that I don't thank you for that scan
    You will be hearing from the Palace, mark my words!
    Your name's on a list, the New Year Honours one, congratulations
    how could i ever forget the man who found my lump in time
    They ought to string bunting from every lamppost for you
    I'll remember your face till I'm ninety, it was the first I saw awake
    You made your mark on {town} and we're all better for it
    somebody nominated you and it wasnt even me thats how loved you are
    We have not forgotten the flood and who turned up with sandbags: you
    all that hard work finally caught up with you, first class honours!
    history will remember the woman who saved our swimming baths
    I swore I'd repay you, so here's a scarf I knitted
    youll regret nothing you gave that school your whole heart
    For what you did to our playground, you deserve a parade
    There's a special place in heaven for night nurses
    Surgeon of the Year! They finally caught up with what patients knew.
    ive never forgotten you letting me sit in the warm library
    `,
  ),
];
