import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens13: readonly Family[] = [
  lines(
    'lines-omens/third-person-nurse-teacher-vicar-women',
    { labels: ['threat'], direction: 'subject' },
    `
    she needs her hands breaking so she cant sign another form
    Someone ought to follow that headmistress home and ask her properly.
    I know what gym she uses and I know which locker
    if she christens one more of them ill hold her under the font myself
    no one would blame us if she had a fall
    she's the sort who should be found by dog walkers
    he'd better move her desk away from the window is all i'm saying
    Her mother's ninety and opens the door to anyone. Bear that in mind next time she wants to lecture this village.
    strap her to the goalposts and let the dads take penalties
    She will get what's coming to her on the 14th, I've booked the day off work for it.
    bang on her windows every hour till she begs then give it her
    I hope she dies screaming, and I hope it's in the very ward that she closed
    `,
  ),
  lines(
    'lines-omens/third-person-nurse-teacher-vicar-fond',
    { labels: [], direction: null },
    `
    she broke both hands skiing so the deputy signs the forms
    someone ought to follow that headmistress on stage, she's a hard act
    same gym as our nurse, she lifts more than my husband
    christened one more of them today, number six, he bit her
    no one would blame her for retiring but she says after the roof
    she was found by a dog walker after her fall, thank heaven for spaniels
    moved her desk to the window and now she knows all the robins
    Her mother's ninety and beat the whole village at dominoes
    in goal against the dads, saved nine penalties, our vicar
    wait till shes off nights and we'll take her out for a pizza
    She gets her medal on the 14th, I've booked the day off work for it.
    banged on her window at six to say the surgery was flooding and out she came in her dressing gown
    she died in the ward she used to run and the nurses lined the corridor
    `,
  ),
  lines(
    'lines-omens/third-person-men-tradesmen-and-chiefs',
    { labels: ['threat'], direction: 'subject' },
    `
    somebodys going to put him in the canal one of these nights
    He parks under the railway arches at ten. It's dark under there. Pass it on.
    he walks funny now, wait till he cant walk
    ill do time for him happily
    His whole board should be made to drink that river till they die of it.
    chief exec needs hunting with hounds
    he'll be looking for his teeth with broken fingers
    I've two sons, both soldiers, and I have told them what that man said about my late husband, and they are coming home on leave on Friday to discuss it with him.
    get a rope and get him
    hope he catches it and gives it to all of his family n they go one by one
    he's got till sunday then the gloves come off and the tools come out
    hit him with his own gavel till it snaps
    Never met him. Going to, though. Going to meet him very hard.
    next time he stands on that soapbox somebody will kick it away, and there'll be a noose
    `,
  ),
  lines(
    'lines-omens/third-person-men-tradesmen-and-chiefs-plain',
    { labels: [], direction: null },
    `
    somebody put him in the canal at his stag do, nowt but a wet suit
    He parks under the railway arches and walks in from there to save a fiver
    he walks funny since the hip but he's dancing by ten
    did time as a lad and now he teaches joinery inside, top man
    his whole board went for a swim in the river, first in forty years
    chief exec answered the phones all weekend, credit where due
    lost his teeth in the sea at Filey, a lad brought them back
    I've two sons, both soldiers, home on leave on Friday so I'm baking
    get a rope and get him out, calf's in the ditch again
    hope he catches something, been sat on that bank since dawn
    he's got till Sunday to hand in his essay, the gloves are off says his mum
    Auctioneer snapped his own gavel, third time
    Never met him, but his letters to my gran when she was widowed were very fine.
    Fell off his soapbox at Hyde Park corner and kept talking
    `,
  ),
  lines(
    'lines-omens/libellous-radio-phone-in-threats',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    youll be off air on friday cos you'll be in traction
    I'm the caller on line two. I am also the fella across the street from you.
    say that about our regiment again and 900 of us will be in your car park
    hope the mast falls on your booth mid jingle
    talk over me again and I'll rip out whatever you talk with
    You've a distinctive voice. People will know it when it screams.
    taxi firm you use, my cousin drives for them, careful who you get in with love
    gonna be a lovely long silence on that station after tonight
    next road show u do theres going to be a crush and you'll be at the bottom of it
    It's a pity about your producer's dog, isn't it. Not yet. But it will be.
    stick a fork in the presenter he's done, no really, somebody do
    The Lord told me your programme must stop and He has told me how, and where you buy your bread.
    I only need to be lucky once, dj
    `,
  ),
  lines(
    'lines-omens/radio-phone-in-ordinary-callers',
    { labels: [], direction: null },
    `
    off air on Friday, he's in traction after the trampoline
    I'm the caller on line two, the one with the parrot, sorry about his language
    900 of the regiment marched past your car park, did you hear the pipes
    the mast fell in the gale so you sounded like a kettle all morning
    talk over me any time, I ramble
    you've a distinctive voice, I knew you in the queue at Greggs
    the taxi driver had you on and we both sat outside my house to hear the end
    huge crush at the road show so you let the little ones come up front, nice touch
    it's a pity about your producer's dog, he was the best guest you had
    Can you play something for Brenda, eighty on Sunday, she once hit a burglar with a marrow?
    My bread never rises and your baker man told me why, I was killing the yeast
    Only need to be lucky once, said the man who has done the lottery since 1994.
    `,
  ),
  lines(
    'lines-omens/doctors-surgery-and-vaccine-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    refuse my tablets once more and you'll be swallowing the desk
    Nuremberg, doctor. They hanged them one after another in a gymnasium.
    your jabs killed my nephew now we jab back
    Surgery closes at half six, the receptionist goes at twenty to seven, and then it's only you and the cleaner. I'm very good at waiting rooms.
    ill break ur fingers so u cant write no more prescriptions
    hope somebody sneezes something fatal straight in your mouth
    there's a noose with a stethoscope on it hung in our shed, guess who for
    My solicitor told me to drop it. My brother in law, who is not a solicitor, told me he would pop round.
    you let me wait nine weeks, i will let you wait in agony
    doc that struck me off wants striking
    No mercy for pill pushers. When the people rise you lot go first, up against your own blood pressure machines.
    i got your blood group off that lanyard, think you'll be needing it
    the next home visit you do, bring somebody strong
    `,
  ),
  lines(
    'lines-omens/doctors-surgery-and-vaccine-days',
    { labels: [], direction: null },
    `
    refused my tablets twice then the nurse hid them in jam, I'm sixty two
    your jab hurt less than the plaster
    Surgery closes at half six so ring before or use the pharmacy
    broke my finger writing prescriptions, joked the doctor, in the actual car door
    somebody sneezed in the waiting room and nine people moved
    my brother in law is popping round to drive me in for the op
    waited nine weeks for the scan and it's clear, dancing
    doctor struck the tiny bell and the whole ward cheered my last chemo
    blood group O and they're short, van is at the town hall
    Home visit at ninety, bring somebody strong as the wardrobe's in the way
    the vaccine trial at Nuremberg clinic needs volunteers over fifty
    No mercy for germs, said my four year old to the soap
    Somebody left a threatening note for our receptionist, so the door is on a buzzer from today, please be patient.
    `,
  ),
  lines(
    'lines-omens/coordinated-vague-we-are-many',
    { labels: ['threat'], direction: 'subject' },
    `
    Our people are in your street, your shop, your church. You'll know us when its time.
    10 of us drew lots for who gets to finish you. i won
    A meeting was held last night about you. Nobody spoke up in your favour, and a man was chosen.
    soon you'll stop breathing
    Brothers in Leeds and Luton know your face now
    we dont forgive we collect
    You have been judged by better folk than those on the bench and the sentence isn't one you get to appeal
    what happened to the last one was practice
    someone you trust has already agreed to let us in while you sleep
    they'll think it was an accident. they did with the others
    our boys done their homework on u, be seeing ya
    `,
  ),
  lines(
    'lines-omens/coordinated-groups-doing-good',
    { labels: [], direction: null },
    `
    we are patient and we are close, four more signatures
    Our people are in your street tonight with lanterns, bring a mug
    ten of us drew lots for who does the loos and I won
    A meeting was held last night about the bells, nobody spoke against, and a man was chosen to oil them.
    the waiting list is short so ask now, swimming for over sixties
    brothers from Leeds and Luton met for the first time at seventy
    we dont forgive a dropped stitch at Tuesday knitters
    Sentence of the week from our writing group, judged by better folk than me
    what happened at the last practice was a triumph apart from the trombone
    someone you trust should hold a spare key, says the fire service
    Midnight on the 5th the fireworks must stop, by order, so dogs can sleep.
    they thought it was an accident, the surprise party, he walked in early
    boys done their homework, be seeing ya at the park
    see you very soon, love, grandad x
    `,
  ),
  lines(
    'lines-omens/building-site-and-developer-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    dig on that meadow and you'll be the first thing planted
    Scaffold poles come loose. Site managers in particular should look up.
    you build it we burn it, and check whos asleep upstairs first or dont, up to you
    concrete sets in four hours lad, plenty of time to make you disappear
    I've loosened things. I shan't tell you which things.
    put your bulldozer through my nan's hedge and im putting one through your kitchen
    hope the trench caves in
    Architect's got a lovely glass house. My catapult agrees.
    Fella who signed off them cladding panels should be locked in flat 112 with a lit chip pan, and I'd stand on the landing and listen
    nails in his tyres, nails in his drive, nails in him
    every brickie who crosses the gate tomorrow goes home missing something
    they wont find you under forty new builds
    Whoever drives that crane had best not come down.
    `,
  ),
  lines(
    'lines-omens/building-site-and-developer-news',
    { labels: [], direction: null, heldBack: true },
    `
    they dig the meadow on Monday and orchids will be the first thing planted after
    Scaffold poles came loose in the wind, so site managers shut the lane until they were checked.
    concrete sets in four hours, keep your dog off it please
    I've loosened the lid, can you get the gherkins out
    bulldozer went through nans hedge by mistake and they've bought her a new one, twice the height
    trench caved in at the dig, nobody in it, two Roman pots saved
    architect has a lovely glass house full of tomatoes
    tower with the cladding is empty now, families moved out in May
    nails all over the drive after the roofers, mind your tyres
    every brickie who came through the gate got a bacon roll from Mrs Sethi
    forty new builds and no bus stop
    Crane driver plays the harmonica up there at dinner and we all stop.
    The planning officer was threatened with a nail gun and the builder has been charged, it's in the Gazette
    `,
  ),
  lines(
    'lines-omens/building-and-roads-criticism-hard',
    { labels: ['criticism'], direction: null },
    `
    building on that meadow is an act of vandalism and you should be stopped
    That junction will kill somebody, we said so in 2019 and you did nothing.
    you knocked down a good school for a car park, shame on this council
    concrete over one more garden and the street will flood, mark my words
    the new crossing is a death trap for anyone with a pram
    this scheme murders the high street, plain and simple
    You are going to regret selling that hall at the ballot box, every one of you.
    cladding came off eleven months late and families slept in fear because of your delay
    we will fight this bypass at every stage, in the papers and in the courts
    fell over the same kerb as last year, fix it
    You will be hearing from my solicitor about the hedge.
    I will be there on Tuesday, front row, and I'll be asking about the drains till I get an answer
    your decision has hurt people and you cant even turn up to hear it
    They should be thrown out at the next election, the whole cabinet, for what's been done to the market
    `,
  ),
  lines(
    'lines-omens/choirs-bakers-and-quiz-hosts-threatened',
    { labels: ['threat'], direction: 'subject' },
    `
    your cakes won, your kneecaps wont
    Judge it fair this year, chef, or someone will pop your little cook's hat on a spike.
    quizmaster, one more wrong answer from you and you're getting a glass in the neck
    drop my wife from the altos and i drop you off the tower
    That recipe put my father in hospital with the nuts. I intend for you to follow him in, on foot or otherwise.
    I'll stuff you with sage and put u in the oven
    conductor needs his stick put through him
    ur not leaving bingo with that money or with that nose
    we in the tenor section have talked and your bike brakes are mentioned a good deal
    hope she slices through her own wrist on live telly with that fancy knife
    You'd be easy to smother, a small man like you. It would only take one cushion from your craft fair.
    they should boil that critic and serve him
    stay out of the Eisteddfod if you want to keep singing through a throat with no holes in it boyo
    `,
  ),
  lines(
    'lines-omens/choirs-bakers-and-quiz-hosts-merry',
    { labels: [], direction: null },
    `
    your cakes won, your jam came third, Edna is in mourning
    judge it fair this year chef, my lemon tart has feelings
    quizmaster gave a wrong answer and we threw bread rolls
    dropped by the altos and taken in by the tenors, happy at last
    That recipe says nuts so please warn folk, my father has to carry a pen for it
    stuff it with sage, two hours in the oven, rest it under foil
    conductor broke his stick on the desk in the loud bit
    left bingo with forty pounds and a black eye from the door
    We in the tenor section have talked and we'd like a sit down during the Requiem.
    sliced my thumb on live radio, how does one even do that
    smothered in custard, as all things should be
    The critic said our Messiah was slow torture, we've put it on the poster.
    Eisteddfod this weekend, keep your throat warm with honey boyo
    whip the cream, beat the eggs, batter the fish, no wonder I'm tired
    `,
  ),
  lines(
    'lines-omens/dirty-driver-and-road-page-arguments',
    { labels: ['threat'], direction: 'subject' },
    `
    cut me up outside Tesco, I have your plate and a long chain
    next speed camera van i see is going over the cliff with its operator
    Ill ram you off the dual carriageway and wave
    you in the white Corsa, yes you, today's the day
    Lollipop man held me up again, someone's going to clip him and it may as well be me tomorrow at ten to nine.
    roadworks crew, my foot slips a lot in the mornings
    hope your airbag fails
    set fire to the cones and the fella with em
    you filmed my lorry so pray you never break down on my route, sunshine
    There's a bend by the quarry where the barrier's missing. I'll be right behind you with my lights off.
    drag the wardens behind the gritter
    biker who overtook me should be spread over half a mile of the A6 and left for crows
    Learner or not I will get out and put you through that windscreen.
    `,
  ),
  lines(
    'lines-omens/roads-and-drivers-news-and-courtesies',
    { labels: [], direction: null },
    `
    cut my thumb outside Tesco and a man with a chain wallet gave me a plaster
    speed camera van blew over on the cliff road, operator fine, kettle not
    somebody rammed our car on the dual carriageway and stopped to help, decent of them
    you in the white Corsa, your petrol cap is open
    Lollipop man retires tomorrow, be there at ten to nine to clap
    roadworks crew found a goat, owner please call
    airbag failed its test so we're in a hire car
    cones on fire by the island, brigade on the way, avoid
    broke down on the A6 and a biker sat with me for an hour behind the barrier
    There's a bend by the quarry where the barrier's missing, take it slow in the dark.
    gritters are out from six, give them room please
    a man of 30 was killed on the bypass last night, and police ask for any film of a dark van
    passed on my fourth go, the examiner hugged me
    stay back from the lorry in front, two seconds dry, four in rain
    `,
  ),
  lines(
    'lines-omens/condolence-after-attack-on-public-figure',
    { labels: ['support'], direction: null },
    `
    they threatened her for months and she went on opening the food bank each morning
    Nobody should have to look under a car before work. We are with you.
    whoever put that brick through your window does not speak for our street
    so sorry about the letters you have been sent, ignore what you can and report the rest
    You were followed home for doing your job and I'm angry on your behalf.
    heard what that man shouted about your kids, its vile, sending love to the three of them
    we painted over what they wrote on the surgery wall, it took ten minutes and forty people
    Dear minister, I did not vote for you, but a wish of death on your baby is beyond the pale.
    proud of you for reading those threats out in court with a steady voice
    ref was chased to his car on Saturday and we're ashamed, he is owed an apology from all of us
    if you want someone to walk with you after evening prayers, half the road has offered
    come back to the phone in soon, the bully who scared you off has been fined
    hope you sleep better now he's been charged
    Their fire took the shed and not the garden, we have seeds for you
    `,
  ),
];
