import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens11: readonly Family[] = [
  lines(
    'lines-omens/nurses-strike-and-ward-crowd-menace',
    { labels: ['threat'], direction: 'other' },
    `
    nurses on strike should be left to bleed in their own corridors
    Go down to the hospital gate and give them something to treat
    whoever sees those midwives on the roundabout just put your foot down
    I want every consultant on that ward to lose a child by Christmas
    let's drag the receptionists out from behind that glass
    they sent my brother home so we're sending them to the morgue
    Slash their tyres first, then wait for them to walk
    Somebody with nothing left to live for ought to stroll into that canteen with a machete
    paramedics who park across my drive will be needing one
    lock the managers in and set the place alight
    If there were any men left in this county that hospital board would be swinging by the weekend.
    a whole shift of them gone in one crash, that'd be justice
    acid in the hand gel ha
    `,
  ),
  lines(
    'lines-omens/nurses-strike-and-ward-daily',
    { labels: [], direction: null },
    `
    nurses on strike left a full team on the bleeding and burns wards, they said so at the start
    Go down to the hospital gate and give them a hoot
    midwives on the roundabout waved at my bump
    every consultant on that ward came to say goodbye, we'll never forget it
    the receptionists sit behind that glass since a man came in with a machete in February
    they sent my brother home with a box of dressings and a grin
    slashed my hand on a tin, four stitches, the nurse told me off
    Somebody left a teddy in the canteen, brown, one ear
    paramedics parked across my drive and saved her next door, park there forever
    lock up your bikes at the hospital, three went this week
    If there were any more men on this ward we'd need a second telly, says Sister.
    a whole shift of them did the quiz in fancy dress, Sister was a pirate
    burn on the arm from the hand gel and a candle, don't try it at home
    `,
  ),
  lines(
    'lines-omens/plain-short-threats-any-scene',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    im going to hurt you
    You will regret this.
    gonna kill u
    watch it or else
    we are coming for you
    I'd run if I were you
    ill smash your face in
    You're a marked man now.
    say goodbye to your legs
    DEAD. YOU. SOON.
    count the hours you have left
    I will make you suffer for this
    next time i wont miss
    you asked for it and you're getting it
    knife with ur name on
    `,
  ),
  lines(
    'lines-omens/plain-short-notes-any-scene',
    { labels: [], direction: null },
    `
    im going to miss the train
    You will not regret this cake.
    gonna kill for a cuppa
    watch it on catch up or else read the book
    The days are getting longer.
    we are coming by coach
    I'd walk if I were you, parking's awful
    my phone smashed face down on the tiles
    say hello from us all
    DEAD PHONE. CALL YOU SOON.
    hours of opening please?
    It made me suffer but I did it, 10k
    next time i wont miss the penalty lol
    you asked for the recipe and you're getting it
    butter knife will do
    We'll get you a ticket.
    `,
  ),
  lines(
    'lines-omens/choir-leader-polite-family-hints',
    { labels: ['threat'], direction: 'subject' },
    `
    How is your boy getting on at Durham? We have a friend in the same house now, only waiting for a word from us.
    Drop the second hymn, or I daresay someone will drop you.
    Your brother is home from the navy I hear. So he can identify you
    I see you have had the baby. Congratulations. It would be so sad for such a small thing to start without a mother.
    give the solo to my wife and nobody has to lose theirs
    mum still in the annexe? no locks on those doors
    My nephew collects your bins. He tells me when the house is empty and when it isn't. It isn't on Thursdays.
    Your sister's salon has had one fire. Would she want another
    I pray nightly for your children's safety. I really would, if I were you.
    u sing in front of two hundred people with ur back to them. just think about that
    the tenors are all agreed: leave by Easter or be carried out
    Tell Grandpa we'll be round to help him up the stairs. And down.
    Lovely baritone. Would be ruined by a crushed windpipe.
    `,
  ),
  lines(
    'lines-omens/choir-leader-families-and-rehearsals',
    { labels: [], direction: null },
    `
    How is your boy getting on at Durham? Ours starts in the same house in October.
    Drop the second hymn or the vicar will miss his lunch
    Your brother is home from the navy I hear, can he still reach the low D?
    give the solo to my wife and I will do the washing up for a year
    mum still in the annexe? I'll pop in with the sheet music
    My nephew collects the bins and he sings better than the lot of us
    sister's salon had a fire so we're all looking a bit wild at rehearsal
    I pray nightly for your little one in intensive care, we all do
    u sing with ur back to two hundred people and never get nervous
    the tenors are all agreed: fish and chips at Easter
    Tell Grandpa we'll be round to help him up the hall steps on concert night
    windpipe says no today, laryngitis
    such a lot of stairs to that organ loft for an old father of seventy eight
    They threatened us with snow but all forty singers made it
    `,
  ),
  lines(
    'lines-omens/pcso-and-detective-street-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    take that uniform off for five minutes and see
    got your shoulder number got your surname got your street
    You nicked our Kyle. We'll be nicking something off you. Fingers, I think.
    A certain officer should ask for a transfer before the anniversary. Yorkshire boys don't forget and they don't forgive.
    ill bite your nose off sgt
    ram the panda car. ram it again
    hope ur radio dies when u need it and u bleed out down our alley
    Officer, you've a wife on nights and a lad on a paper round at five in the morning. Dark, isn't it, at five?
    acab and one less by sunday
    find the one who filmed that arrest and the one who made it, put both in a skip and light it
    When I get out in March the first door I'm knocking on is yours.
    `,
  ),
  lines(
    'lines-omens/pcso-and-detective-beat-news',
    { labels: [], direction: null },
    `
    take five minutes to register your bike with the constable in the library
    Every copper gets a mince pie at our cafe, uniform or not
    got the shoulder number of a lovely officer who found my mum, want to say thanks
    You nicked our Kyle's heart, he wants to be a PCSO now
    fireworks thrown on our estate again at halloween, somebody will lose an eye
    The anniversary of the officer's murder is on Friday and the flag will fly at half mast.
    police dog bit through its lead and sat by the chip shop
    two lads rammed a panda car on the bypass, all arrested, nobody dead
    my radio died during the final over, unbelievable
    lad on our paper round is out at five in the dark so drive slow
    skip on fire down the alley behind the bingo, crew on its way
    When does the station desk open in March? The door says ten and it was locked.
    an officer bled from a head wound and still carried the child out
    `,
  ),
  lines(
    'lines-omens/librarian-drag-story-hour-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    read to kids in that library saturday and you wont read again
    every librarian who stocks that book gets a turn in the book drop, head first
    Your reading room has one exit. We'll be stood in it
    shh. thats what they'll be saying at your bedside.
    going to find out how well a shelf falls on a person
    madam, you have a bicycle, a short cut through the cemetery, and an enemy
    hope someone torches the place with you stamping books
    Bring in the children again and fathers will come who do not care about prison. I am one and I have eleven more.
    may you trip on your way down to the archive and lie there over the bank holiday
    Cancel it or we'll cancel your mobility
    think of the poor caretaker who'll have to clean it all up off the carpet
    `,
  ),
  lines(
    'lines-omens/librarian-story-hour-and-loans',
    { labels: [], direction: null },
    `
    read to the kids saturday and they slept like logs after
    I'll be bringing my own paper cutter for the bookmarks class
    every book drop in the county is shut over bank holiday
    Your reading room has one exit and the lift is by it, is that right?
    shh. thats what my three year old now says to the vicar
    shelf fell on my foot and all I got was a tortoise book
    madam, you have left your bicycle lamp on by the cemetery gate
    someone tried to torch the place in 1984 and staff carried the books out
    overdue. me. seriously overdue. sorry
    Bring in the children again on Thursday, fathers as well, we are making kites
    tripped on my way down to the archive, nice first aider
    Cancelled my mobile contract to save cash so I come here for the wifi
    think of the poor caretaker, please take your glitter home off the carpet
    they had threats over the story hour last year and the town turned up with flowers for them
    `,
  ),
  lines(
    'lines-omens/boxing-gym-and-taxi-firm-owner',
    { labels: ['threat'], direction: 'subject' },
    `
    your cabs are going to stop coming back
    bell rings for you tonight grandad
    Leave our rank or we'll leave you in the boot of one of your own motors
    I train there. I've sparred with your son. I know exactly how hard he has to be hit.
    six of us in a people carrier looking for you right now
    you owe me and im collecting it in bone
    Refuse my fare again and I'll fare well enough when they find you in a lay by
    There'll be a job booked for Coldwell quarry about midnight, cash. Hope it's you that takes it.
    no gloves no ref no ambulance
    chucking your dispatcher in front of the next tram
    wait til u finish ur shift and c whos on the back seat
    Big man in the ring. You'll be a small man in a box.
    Let the tyres down, let him walk, let the boys do the rest
    `,
  ),
  lines(
    'lines-omens/boxing-gym-and-taxi-firm-customers',
    { labels: [], direction: null, heldBack: true },
    `
    your cabs keep stopping at the wrong end of our road
    bell rings for round two and grandad's asleep in row A
    Left my hat in the boot of one of your motors
    six of us need a people carrier to the airport right now
    they owe me a tenner, the fight went the distance
    fare from Coldwell to town at about midnight?
    that meter is running slower than my nan
    gloves, gum shield, ambulance on standby. It's a serious do.
    the dispatcher put me in front of the queue, I was in labour
    wait til u see whos on the back seat, our stolen garden gnome
    big man in the ring and a small baby on his arm afterwards
    flat tyres on both taxis so let the boys walk to training
    he got battered for ten rounds and smiled the whole way home
    `,
  ),
  lines(
    'lines-omens/photographer-poet-artist-wish-of-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    your next exhibition should be in a mortuary
    I hope the darkroom fumes get you
    somebody's going to paint the gallery with you
    Poets used to die young. Pity that tradition lapsed. We could revive it on Thursday at your reading.
    slash the canvas slash the artist
    if i see u pointing that camera down our road il feed it to u lens first
    May your hands wither so you can never hold a brush again, and may you live ninety years like that
    Sculptor eh. Bet a chisel goes in easy
    commission denied? ill commission something for you, marble, two dates on it
    We'll crowd that private view and when the lights go off you won't see who it was
    kiln's big enough for her
    push him off the scaffolding and call it modern art
    `,
  ),
  lines(
    'lines-omens/photographer-poet-artist-shows',
    { labels: [], direction: null },
    `
    your next exhibition should be in our chapel, lovely light
    I hope the darkroom fumes get sorted, headache for two days
    somebody's going to paint the gallery floor so use the yard door
    Poets used to die young. I'm eighty four and reading on Thursday.
    slashed the price on the canvas bags, four pounds
    if i see u with that camera down our road il put the kettle on
    My hands wither in this cold so I can't hold a brush, any tips
    Sculptor in the barn said a sharp chisel is safer than a blunt one
    commission for the marble bench with two dates on it is finished
    We'll crowd into the private view at six, lights go off at nine
    kiln's big enough for a bathtub, saw it myself
    wind pushed him off the scaffolding, broken wrist, mural still on schedule
    `,
  ),
  lines(
    'lines-omens/neighbour-noise-campaigner-at-the-gate',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    I live close enough to hear you breathe
    complain about the kart track again and you'll be lying on it
    You'll find me on your lawn one of these evenings. You will not like my reasons for standing there.
    keep ringing environmental health. next call you make will be 999
    bought myself an air rifle. your windows, your greenhouse, you
    a grown man threatened by a letter? youll be more than threatened
    The lads know about your pacemaker. They know about bangers too.
    Wake my baby with that drill and I'll put it through your kneecap
    come winter nobody walks past your place for weeks. nobody would look.
    fence panel by fence panel then you
    put up another poster and we'll put you up, on the railings
    `,
  ),
  lines(
    'lines-omens/neighbour-noise-everyday-street',
    { labels: [], direction: null },
    `
    the kart track opens again on Sunday, ear plugs at the ready
    that gate doesnt look strong, can we fix it before the party
    You'll find me on your lawn one of these evenings looking for the cat
    rang environmental health about the smell, it was our own drains
    bought myself an air fryer. windows steamed up, greenhouse next
    The lads know about his pacemaker so no bangers near number six please
    drill woke my baby, knees woke me
    come winter nobody walks past our place for weeks except the postie
    fence panel blew into the road, whose is it
    put up another poster for the street party, on the railings by the bus stop
    a letter came threatening a fine over bins that aren't even ours
    `,
  ),
  lines(
    'lines-omens/her-mp-weather-presenter-veiled',
    { labels: ['threat'], direction: 'subject' },
    `
    Does she know how thin the studio glass is? My rifle does
    tell her the storm she wants to worry about drives a white transit
    Her guide dog is very trusting. Some might take advantage.
    The member for our constituency walks alone from the station on Thursdays. Members have been lost that way.
    shes got two more surgeries before xmas, she might make one
    I saw her boy at the swings this afternoon. He told me his name.
    someone with her allergies should be careful who makes her tea
    Funny how she never checks the back seat.
    her old man is away on the rigs till the 12th. just putting it out there for whoever
    Give her my regards. Tell her I still have the key.
    she wants to be a martyr, I know a few who will oblige
    Ask her how it feels to be looked at through a scope. Actually don't, she'll know by now.
    They will name a bench after her sooner than she thinks
    `,
  ),
  lines(
    'lines-omens/her-mp-weather-presenter-plain',
    { labels: [], direction: null },
    `
    she'll be reading the forecasts from the flower show tomorrow
    Does she know it's thin sunshine up here and thick fog on the coast
    tell her the storm took my white transit's wing mirror off
    Her guide dog sneezed live on air and I nearly fell off the sofa.
    Our member walks from the station on Thursdays to meet people at the market
    shes got two more surgeries before xmas, ring to book
    I saw her boy win the egg and spoon at the swings field, delighted he was
    someone with her allergies makes the best nut free cake on telly
    Funny how she never gets rain at weekends.
    her old man is on the rigs with mine, home on the 12th
    Give her my regards, we were at school together and she still has my key ring
    she looked at the stars through a scope with my scouts, ace evening
    They will name a bench after her dad by the lake, he planted those limes
    The man who stalked her was sent to prison and she talked about it with such calm
    `,
  ),
];
