import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin6: readonly Family[] = [
  lines(
    'lines-vermin/referee-woman-changing-room-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    can I swap shirts with you ref, slowly
    lads in row F want to know what you wear under the shorts
    you can book me any time sexy
    I'd let her blow more than the whistle
    never looked at the ball once, two good reasons, both on the ref's chest
    Whose shower do you use after? We've drawn lots
    Get em out ref
    ref you run lovely from behind, best view in the league
    how many of the players have you had then, be honest, all eleven or just the strikers
    My lad says you gave that penalty because you fancy the keeper. I said fancy me instead I'll give you extra time in the back of the van
    show me your yellow card and I'll show you something long
    ref can you come and handle my balls next
    Bouncing about like that in the rain with a white top on you know exactly what you are doing to us, you naughty girl
    do you do private matches? one on one, my flat, no linesman
    `,
  ),
  lines(
    'lines-vermin/referee-woman-fair-talk',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Best ref we've had all season, and she lets it flow
    she ran further than any player on that pitch
    swap shirts with my daughter? she refs the under twelves and wears yours size three times over lol
    proud to see a woman with the whistle in front of our end
    Good decision on the penalty, I said so at the time and I'm the keeper's dad
    changing rooms for officials are a disgrace, she had to get dry in a cleaning cupboard and nobody at the club seemed bothered
    what boots do you wear in the mud
    She handled that bench with nothing but a look
    white tops are daft in november whoever chose them
    my girl wants to be you when she grows up. She practises with the cards in the mirror
    blow the final whistle please we were begging by then!!
    extra time, penalties, thermos empty, what a cracking night and what calm refereeing
    the chest strap on your heart monitor, which make is it
    `,
  ),
  lines(
    'lines-vermin/librarian-sexual-rumours',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    we all know how she got the branch manager job and it wasnt on her feet
    that librarian has slept her way along every shelf from Aardvark to Zebra
    shes giving the caretaker more than overdue notices if u get me
    Apparently the new one at the desk is at it with two of the councillors and there is a mattress in the archive
    Ask anyone in Redcar what she does for a tenner
    heard she used to be on one of those sites, my cousin paid for a month
    that lad on the mobile library has had half the housewives on his round. And a husband
    She looks prim but I know a man who took her home from the quiz and he couldn't walk straight on the sunday
    they say the chief librarian gets her legs open before the doors
    him at the desk? likes it rough they reckon, both ways
    I hear that the author was up in her hotel room till gone four and they werent discussing chapters
    slag of the stacks. everyone's been
    do you know why the reading room is locked at lunch lol ask Brian about the noises
    she only got on the panel as she's sleeping with the chair and his wife
    `,
  ),
  lines(
    'lines-vermin/librarian-gossip-harmless',
    { labels: [], direction: null },
    `
    Word is the new branch manager has a pet snake and three degrees
    we all know how she got the job, she was the best at it by a mile
    I heard the caretaker and the lady on the desk got engaged at the christmas quiz, so happy for the two of them
    strange noises in the reading room at lunch turned out to be a radiator
    my cousin paid for a month of the audiobook site, you can have it free from us
    rumour has it the mobile library is stopping at Marske again on thursdays
    Brian is asleep on his feet so somebody send him home
    Is it true the author stayed behind till ten signing for everyone
    there's a mattress by the archive door, whoever is moving house please take it with you
    She took the whole quiz home in a carrier bag, trophy and all, never seen anybody so chuffed
    the husband of our chair does the teas and her son does the chairs
    housewives, students, night nurses, one judge, that's my round on the van and I love them all
    overdue by eleven years and they let me off
    `,
  ),
  lines(
    'lines-vermin/climate-scientist-persistent-suitor-long',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I have written four times now to say how beautiful your mouth is when you talk about ice cores and I think about it in bed, so a reply would be manners
    You block me I make another. I only want one night with that body, no strings, you can talk about glaciers before and after if you like but not during
    why so cold, I could warm you up and I'd start at the ankles
    Came to your lecture at Exeter, sat in the front, couldn't tell you one word of it because the zip on that dress was all I looked at and you noticed and you liked it
    do you get lonely on them research ships, with all those sailors, I bet you dont, I bet they take turns
    your husband is punching. when you want a proper seeing to you have my inbox
    Bought the book for the author photo. It lives by the bed. You can guess
    lets get in the sauna and discuss warming
    I know you said please stop but your eyes on the panel said different, and I have booked the room next to yours at the next one
    I imagine you naked, that's not a crime
    professor sexy. big brain bigger other things
    Would you do a married couple? We both think you're very tasty and we have a hot tub near Ludlow
    one kiss. tongue. then ill leave you be
    `,
  ),
  lines(
    'lines-vermin/climate-scientist-readers-long',
    { labels: [], direction: null },
    `
    I've written four times to the council about the ice on our hill and I think of it in bed, that corner, the school bus, so any reply would be welcome
    came to your lecture at Exeter, sat at the front because of my hearing, and I've told everyone in the village about the cores
    is it cold on the research ship at night? my grandson wants to know where the sailors sleep and who cooks
    Bought your book for my husband and have not let him have it yet
    saunas use a lot of power, is once a week so bad
    the hot tub at our lodge near Ludlow is heated from the wood chip boiler and the owner talked us through every pipe
    my wife knows more about glaciers than the lad on the boat did and he gave her the microphone
    Two warm coats, zip gone on both. Any menders in Falmouth
    I booked the room at the back for the panel so there's space for forty and a projector
    tasty soup at the end of a wet field trip, what more do students want
    kissed a seal pup on the beach in 1988 and would now tell anyone not to, they bite
    no strings on this grant which is rare and a relief
    what a mouthful that title is! can you say it in plain words for the parish mag
    Please stop the lights at the science block burning all night. Thirty windows, nobody in
    a married couple from Crewe cycled to the south pole ship and back, were they on your programme
    `,
  ),
  lines(
    'lines-vermin/police-officer-handcuff-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    cuff me any time officer
    You can frisk me top to bottom and I will not be going quietly
    is that a truncheon or are you pleased to see me
    what's a body like that doing under a stab vest
    ooh I been naughty, come round and give me a good hard talking to on your knees
    Sarge, I'd confess to anything to be locked in a cell with you with the camera off
    strip search please. me first then you
    lads on our site have a bet on who can get a WPC into bed by christmas and you're favourite, so what are you drinking
    nice arse for a copper
    the uniform does things to me, do you keep it on or is it the hat only
    I'd let that policeman do whatever he wants to me in the back of the van and I would pay the fine after
    Where do you keep your warrant card, cos I'd like to search for it slowly
    could watch you climb out of that car all day. the trousers are so tight i can see what religion you are
    tell the inspector I need an intimate search, female, blonde, you
    `,
  ),
  lines(
    'lines-vermin/police-officer-plain-kit',
    { labels: [], direction: null },
    `
    Handcuffs off a toy set, key lost, toddler cross, any ideas
    who do I talk to about the search dogs visiting our brownies
    is a stab vest heavy, you looked boiled in ours on saturday
    the officer knelt in the wet and held my mum's head till the ambulance came
    naughty step is not working on the puppy
    Officer asked to search the van, I said fine, he found thirty years of fishing tackle and a sandwich
    locked in the cell at the open day by my own wife, who then went for tea
    warrant card checked, all in order, thanks to the young PC who waited on the step while I rang
    What are you drinking? says the sergeant at the dry night, squash or squash
    tight trousers and a five mile chase, fair play
    my fine was paid in march but the letter says not
    The hat blew off and was returned by a collie. Photo attached.
    A good talking to from the inspector did our Jamie more good than any cell, he has a job now and a bus pass
    camera on the lamppost has been off since the storm
    `,
  ),
  lines(
    'lines-vermin/male-nurse-and-weatherman-come-ons',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    get your shirt off weatherman, us girls at the bingo want a warm front
    nurse you can bed bath me whenever
    hunky. do you strip
    Me and the hens from Rhyl want you for saturday, in an apron with no back, name your price gorgeous
    big hands on him, bet it's all in proportion. is it in proportion pet?
    I pinched that male nurse's bum on ward 11 and I'd do it again, those cheeks
    phwoar bend over the rain radar again
    I keep writing to say I'm a widow with a double bed and a gentleman of your build would not be turned away from it at any hour
    come sit on my face of the week calendar
    is it true what they say about tall men
    Ditch the girlfriend. I'm fifty eight, I have no gag reflex and I've got a static in Tenby
    them grey trousers leave nothing to the imagination and my imagination was already halfway up your leg
    send a topless one for my mums fridge, she says full length if you can
    how much to see you in the little shorts, the ones from the charity run, but wet
    mate u r fit, i'm not even gay but one night i'd let you teach me
    `,
  ),
  lines(
    'lines-vermin/male-nurse-and-weatherman-warm-words',
    { labels: ['support'], direction: null },
    `
    Our mum's nurse is a gentle giant with big hands and he never once hurt her
    the weatherman waved at my class and they have talked of nothing since
    thank you for the bed bath and the chat about Rhyl, you made an old soldier feel clean and human
    shorts in february, he's brave I'll give him that
    I'm a widow with a double bed and a cold house, and your frost warnings tell me when to light the fire
    good on you doing the charity run in that apron lol
    you're a lovely tall lad and the only one who could change the bulb on our landing, thanks nurse
    static in Tenby survived the storm because we listened to you and tied it down
    calendar for the air ambulance is out, the dog is September
    My husband wants the name of your tailor and I want your recipe for parkin
    get well soon to your girlfriend, we heard her on the radio and she sounded so poorly
    strip the beds, wash your hands, start again, and smiling at two in the morning. Heroes
    warm front, kind heart
    the lads from ward 11 carried my sister down five floors when the lift went
    `,
  ),
  lines(
    'lines-vermin/head-teacher-parents-evening-lewd',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Detention with you miss? I'm 44 and I'd stay all night
    Us dads only come to parents evening for one thing and it isnt the maths results
    whats the head like in the sack do you reckon. ask her
    i'm a single dad and i would love to see you out of that trouser suit, coffee first if you insist
    keep me behind headmistress and use the ruler
    MILF in charge of a primary school, god is good
    You wear those heels to the gate on purpose. I watch you go all the way up the path
    hey sir, nice tight bum in the staff race, the mums made a video and we play it slow
    you must be gagging for it, divorced and in that big house
    Wear a skirt to the governors meeting, I vote better
    id mark your homework till you screamed
    The photo of you at the swimming gala has done the rounds of the rugby club and you should hear what the lads would like to do. Take it as a compliment
    let me put my hand on your knee under that table and we'll call the complaint quits
    `,
  ),
  lines(
    'lines-vermin/head-teacher-parents-evening-plain',
    { labels: [], direction: null },
    `
    Parents evening is on zoom again, 5 minutes each, camera off if your kitchen is like mine
    the maths results were good and the reading even better
    my homework excuse at 44 is that the cat was sick on the laptop
    single dad here, what do they wear for the swimming gala, costume or shorts
    mums v dads in the staff race and nobody over forty can walk today
    Detention list was blank this week for the first time, and the head gave the caretaker the bell to ring
    She watched every child up the path and knew all our names by october
    whose ruler is this, it has been through the wash
    our head got divorced, moved, ran a marathon and still taught my girl fractions. Hats off
    coffee first, complaint second, that's how she did it, and we left with a plan
    big house on the corner is going to be the new nursery
    does anyone have the video of the nativity donkey falling over
    heels got stuck in the drain at the school gate and two dads and a lollipop man had to pull
    Skirts or trousers for all from september and about time
    `,
  ),
  lines(
    'lines-vermin/charity-fundraiser-offers-for-money',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I'll double my donation for a feel
    you can rattle my tin sweetheart
    two hundred quid to your hospice if you let me watch you in the bath. Three if you know I'm there
    kiss for a fiver was the old way, what do I get for fifty
    happy to sponsor the swim but only if its a bikini and I get to dry you off after
    everyone has a price darling what is yours
    I saw the abseil. Those straps between your legs were worth every penny of my tenner and I've saved it to slow down
    I'd love to make a regular contribution, if you take my meaning, twice a week and once on sundays
    Would the blonde in the head office do a private thank you
    charity begins at home. mine. upstairs
    i gave blood i gave clothes, give us a shag in return lol
    Big tits and a good cause, sign me up
    Your director is a handsome devil, tell him the ladies of our lunch club have put in forty pounds and we want him on the table in a bow and nothing more
    `,
  ),
  lines(
    'lines-vermin/charity-fundraiser-plain-offers',
    { labels: [], direction: null, heldBack: true },
    `
    How much for a night in the lodge, and do the proceeds go to the lifeboats
    I'll double my donation if Doreen does the abseil
    sponsored bath of beans, three hundred quid and I still smell of tomato
    swim was in the lake, eight degrees, wetsuits compulsory, a kind lady dried me off with a horse blanket
    rattled my tin outside Morrisons four hours and got a button
    cake stall priced at a fiver, haggle if you dare
    the director thanked each of our lunch club in a private note, hand written, forty of them
    straps on the harness were checked twice by a lad with a torch
    regular giving form is on the back page, monthly or yearly
    My husband gave blood for the fiftieth time and fainted for the first
    is the shop upstairs open sundays, I've clothes and a big box of jigsaws
    bow ties for dogs, two pounds, all to the hospice
    Blonde wig, red nose, seventy laps of the hospital car park, what a woman my sister is
    price on the teapot please? my mum has had her eye on it since august
    `,
  ),
  lines(
    'lines-vermin/hijab-campaigner-harassed',
    { labels: ['sexual-harassment', 'identity-hate'], direction: 'subject' },
    `
    whats under the scarf muslim girl, bet youre all wild once its off
    I bet your sort need a white man to show you what it's for
    asian chicks are all the same in the dark, submissive, that's what I like about you
    take it off for the lads habibti
    black girls are built for one thing, look at you, shake it for us and stop talking politics
    You lesbians only want a real bloke for one night, I volunteer, I'd turn you straight by breakfast
    never had a chinese, do you come with free crackers, get in my bed and I'll find out
    In a wheelchair but still got all your holes I hope, you should be grateful any man offers
    latina temper, latina hips, you people are animals in the sack, come and prove it
    trans are you, go on then drop them and let us see what freak bits you've got
    filthy little convent girl, catholics are gagging for it every one, where do you want it
    Jewish women are all cold fish till you show them your wallet, here is mine, get on your back
    gay boy wants it off everybody thats what gays are, so what about me then, behind the club
    polish girls clean the house then get on their knees, thats the tradition. when can you start
    `,
  ),
  lines(
    'lines-vermin/hijab-campaigner-everyday',
    { labels: [], direction: null },
    `
    Scarf pins in every drawer and never one when I need it
    my lesbian aunties have been married nine years and still argue about the boiler
    Chinese takeaway tonight, free crackers, all quiet
    new wheelchair has a holder for my drink so I am unstoppable
    a convent girl from Donegal taught my dad the tin whistle
    who does a good modest swimsuit, long sleeves, not black
    Polish shop has the good gherkins in
    My Muslim and Jewish walking friends did the whole of the Pennine way in bits, took them nine summers, and they say they never agreed about lunch
    the trans support night is upstairs at the Quaker house with the kettle on from seven
    Black hair salon on the Gloucester Road, ask for Marcia and take a book
    salsa on thursdays! hips don't need to know what they are doing apparently
    gay choir and the brass band together at the town hall, best noise since the lorry hit the bell shop
    she spoke about politics for an hour without a note, on her feet, eight months pregnant
    cold fish supper at the synagogue, bring a salad
    `,
  ),
  lines(
    'lines-vermin/women-who-spoke-of-harassment',
    { labels: ['support'], direction: 'quoted' },
    `
    He asked our receptionist what was under her tunic and you banned him from the surgery. Thank you
    I was told give us a twirl by my own MP in 1991. Glad you wrote about it
    sorry you got sent that picture, nobody should open their phone to that at work
    they chant get em out at my daughter when she runs the line. She's twenty two and she's stopped wearing white. So well done for stopping the match
    a customer wrote that he wanted to see me out of my uniform, and my boss laughed. Reading your piece I put in the complaint at last and this time nobody did
    saying nice legs to a barrister in court isnt a compliment, spot on
    my mate used to send slow motion clips of a newsreader to our group. We told him to pack it in and he did
    you said no and he wrote again. That is the whole story. That's harassment and you were right to name it
    male nurse here, had my bum pinched more often than I can count and was told to enjoy it. Nice to be believed
    the rumour about how she got promoted was made up in the staff kitchen by a man who didnt
    send nudes he put, to a bishop
    Proud of the cadets who reported the sergeant for asking what they wore in bed
    kept every message like you advised, police took it seriously
    `,
  ),
];
