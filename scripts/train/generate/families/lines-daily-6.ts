import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary talk among friends and followers: food, pets, travel, school, work, telly, slang and dialect. */
export const linesDaily6: readonly Family[] = [
  lines(
    'lines-daily/home-food-pets',
    { labels: [], direction: null },
    `
    Two eggs, a mashed banana, a handful of oats, fry gently. Breakfast for one quid.
    How long do you rest the dough?
    gas mark four for forty minutes, foil off for the last ten
    can I freeze cooked rice or will I regret it
    My nan put a grated carrot in hers and I'll not be told otherwise
    No raisins in a curry, I'm begging you.
    what's everyone having for tea, I'm out of ideas
    Made your leek and potato soup, doubled the pepper, kids had seconds
    scone: jam first, and I'm from Devon, I know, I know
    The sourdough starter has a name now. He's called Clint Yeastwood.
    Is a Jaffa Cake a biscuit? Tax tribunal says no.
    forgot to defrost the mince so it's beans
    Anybody got a spare slow cooker lid, mine met the floor
    The cat has learned to open the bread bin
    Our greyhound sleeps twenty hours a day and looks exhausted for the other four
    vet says Mabel needs to lose a kilo, Mabel disagrees
    rescue pup update: she has eaten one slipper and half a sofa
    Is it normal for a rabbit to thump at the telly?
    budgie got out, found him on the neighbour's shoulder watching Pointless
    tomatoes are finally red, only took until October
    When do you prune a fig
    The allotment waiting list is nine years. My marrow and I will be old.
    Boiler man came, sucked his teeth, left. Four hundred pounds.
    which way round does the radiator valve go
    flatpack wardrobe: one screw left over, living dangerously
    Does anybody want a piano? Free, you carry it.
    lost one blue mitten near the duck pond, very small owner, very sad
    New neighbours brought us samosas, we're never moving
    We've named the hedgehog Gary and he comes at nine sharp
    who else puts the decorations up in November and feels no shame
    `,
  ),
  lines(
    'lines-daily/school-work-travel',
    { labels: [], direction: null },
    `
    Year six residential tomorrow, she's packed four torches and no pants
    non uniform day is it this Friday or next?
    Homework was a volcano. It is in the carpet now.
    My lad got his grades, he's off to Hull to do nursing!
    what's a fronted adverbial and why is it ruining Sunday night
    Parents' evening is on Teams and I'm in the wrong room with a very nice family
    The exam board put the wrong map in the geography paper again
    First shift back after mat leave, cried twice, lovely team though
    My boss said 'let's circle back' nine times, I counted
    Anyone hiring a part time bookkeeper near {town}?
    handed my notice in 🎉
    Redundant after twenty two years. Not the best Tuesday.
    is it ok to wear trainers to a council interview
    Zoom's frozen on your best side 😄
    rail replacement bus, driver's lost, someone's auntie is directing
    The 17.42 has been cancelled due to a shortage of train.
    Which side do you sit on for the views to Mallaig?
    passport came back in nine days, amazed
    We did the coast path in sandals, learn from us
    Tyre went outside Carlisle, a lorry driver stopped and changed it and wouldn't take a penny
    stuck at Gatwick, gate says boarding, plane says otherwise
    is the ferry running? bit blowy
    Does the number nine still go past the hospital?
    Camping in Pembrokeshire, tent has become a kite
    how much should you tip in Portugal
    The A66 is shut at the top, go round by Alston and don't tell anyone
    driving test at ten, instructor says breathe
    Left my laptop on the tram and it was handed in, there are good folk in {town}
    `,
  ),
  lines(
    'lines-daily/telly-sport-music',
    { labels: [], direction: null },
    `
    no spoilers, I'm two episodes behind
    He did it. The vicar did it. Calling it now.
    Bake Off's gone soft, where was the jeopardy in a teacake
    why is everyone on this drama whispering
    Strictly results on the {day}, my mother has cleared her diary
    the theme tune lives in my head rent free
    Who's the actor who was the postman in that thing with the boat?
    I can't believe they cancelled it after one series
    You were on University Challenge in {year}, weren't you?
    Nil nil. Froze. Pie was good.
    VAR took four minutes to tell us what my gran saw straight away
    women's team are top of the league and you can't get a ticket, fantastic
    {town} away on a Wednesday, who's driving?
    the darts is on and the family is not speaking
    cricket's rained off so we did the crossword aloud
    He should've been subbed at half time, he was limping
    Have you heard the new album? Track three is gorgeous, the rest is background.
    glasto on the sofa with a cider, living the dream
    choir needs tenors, no audition, biscuits guaranteed
    I saw them at the Leadmill in {year} when there were nine of us and a dog
    Podcast was good but the adverts are longer than the chat
    book club hated it, I loved it, awkward quiche
    Who reads the audiobook? The voice is like warm gravy.
    parkrun in the rain, slowest time yet, happiest too
    the quiz machine in our local thinks Pluto's a planet
    `,
  ),
  lines(
    'lines-daily/friends-and-teens',
    { labels: [], direction: null },
    `
    u coming out later or nah
    bro where are u we been at maccies an hour
    lowkey scared for mocks
    sir set us forty questions over half term 😭 criminal
    my mum said no so that's that then
    it's giving substitute teacher
    that fit is clean, where's the jacket from
    not him wearing crocs to prom 💀
    she ate and left no crumbs
    ur so real for that
    who's got notes for bio, I was asleep ngl
    pls someone tell me what the chem homework is
    Delulu is the solulu as my niece says, I've stopped asking
    mans got a B in maths, mans is celebrating
    I'm crying at the photo of you and the swan
    rizz level: a wet Tuesday
    bare people at the bus stop, no bus
    allow it, I'm broke till Friday
    peak times, phone on two percent
    wagwan big man, long time
    safe bro, see you Saturday
    innit though
    Are we still on for Thursday? I can bring the folding chairs.
    miss you loads, come back from uni already
    Happy fortieth you gorgeous human, see you at the curry house at eight
    Ring your mother
    I'm outside. The other outside.
    soz hun phone died, how did it go with the landlord
    Don't forget we said we'd clear Grandad's shed this weekend.
    bestie you were right about the fringe
    left you on read by accident, was wrestling a duvet cover
    can't make it tonight, babysitter's got the lurgy
    love that for you
    main character energy in that hi vis, councillor
    npc behaviour from me today, same sandwich, same bench
    my little brother just asked an MP if he knows Batman. he said yes. respect.
    `,
  ),
  lines(
    'lines-daily/dialect-and-aae',
    { labels: [], direction: null },
    `
    Aye, nae bother pal, see ye at the gala
    Whit time's the cooncil meetin the morra?
    gonnae send us that link again hen
    och it's only a wee bit rain
    wheesht, the results are comin in
    Ah'm fair scunnered wi the buses but the driver's aye cheery
    pure dead brilliant so it wis
    yous are all dead sound, thanks for coming to the foodbank do
    ta-ra queen, mind how you go
    our kid's just passed for plumbing, made up
    Giz a bell when you're back in town la
    that's proper boss that playground
    Whey aye, we'll be there wi bells on
    bairns had a canny time at the library hinny
    gannin doon the toon for a stottie, want owt?
    divvent knaa when the metro's back on marra
    Ey up duck, is the market on Sat'day?
    Tha can't beat a Yorkshire brew, na then
    it's nobbut a mile, we'll walk it
    put wood in th'oil, it's perishing
    Mardy? Me? Only before nine.
    Alright my lover, gert lush sunset over the Severn tonight
    where's that to then
    Tidy that is. I'll do it now in a minute.
    cwtch for the little one from all of us, there's lovely
    Bab, the tram's delayed, I'll be a bit, tara a bit
    bostin fittle at the Black Country museum, go for the chips
    Cor, that's a right result for the Orient
    Leave it aht, three quid for a tea?
    What's the craic, are ye about the weekend?
    Wee buns. Got it sorted with the council in five minutes so I did.
    ach sure it'll be grand
    my mammy's making wheaten bread if anybody's passing
    He finna be late again, watch
    She been had that job, y'all just now noticing
    ain't nobody told me it was potluck, I brought forks
    I'm weak 😂 why he run like that
    they be closing the road every other week, I'on get it
    we was up all night with that baby, praise God she doing good
    chile the queue at the post office
    My cousin got the keys to her new flat and we finna eat good tonight
    it do be like that
    no lie that mac and cheese was hitting
    Auntie said vote early and bring a chair, so imma do both
    who all gon be there
    `,
  ),
  lines(
    'lines-daily/jokes-links-asks',
    { labels: [], direction: null },
    `
    Have a read of this when you get a minute {link}
    {link} section three is the bit you want
    Full recording's here if anyone missed it: {link}
    petition {link} closes midnight
    found the original study, it's free to read {link}
    I told my plants about the hosepipe ban and they took it badly.
    Knock knock. Who's there? A canvasser. Oh good, I've questions.
    My wife says I never listen, or something like that
    the dog has a clearer position on fireworks than the whole committee
    Your tie has been trending in our house since Sunday.
    Was that a real accordion?
    If the meeting runs past nine I turn into a pumpkin, be warned
    pub quiz team name needed, topical but kind
    What's the Wi-Fi password at the town hall? It's for the knitting group.
    Could you follow me back so I can message you about the hall booking?
    please share, my brother's van was taken from outside his work, it's got all his tools in
    Looking for a speaker for our WI on the tenth, anything but fracking
    Do you still sell the tea towels?
    I knitted you a badger. Where shall I send it, your office?
    Did anybody record it? My stream went at the good part.
    Would love a signed copy for the raffle if you can spare one
    Sorry, I've confused you with the other {name}, the weather one
    I think you've replied to the wrong person but hello anyway
    Can we please get back to talking about {topic}?
    Reminder that clocks change tonight, forward this time, I always have to think
    Three things I learned today: owls have long legs, my street used to be a canal, and my MP plays the tuba.
    Anyone else's feed all pictures of the northern lights? We had cloud.
    testing, testing, is this thing on
    I've been off here for a month and came back to everyone shouting about bollards
    Long read, but worth it: my grandmother came to {town} in {year} with one case and a sewing machine, and this week her great granddaughter was sworn in as a {role}. Pass the tissues.
    I'd rather have a quiet chat about this than a row, my messages are open
    You've a typo in the second line, it says 'pubic consultation' 😂
    `,
  ),
];
