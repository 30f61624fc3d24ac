import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages of the other themes that stood beside criticism and blame nobody, and that stood beside nothing and thank or praise somebody. */
export const linesStances1: readonly Family[] = [
  lines(
    'lines-stances/complaints-of-things',
    { labels: [], direction: null },
    `
    bread was underbaked twice this week
    Far too much icing on the birthday cake, none of the kids could finish a piece
    salt. there was so much salt in it
    disappointed by the cafe prices, six pounds for soup
    the bar prices are creeping up and the crisps are soft
    The phone system has beaten me again.
    bring on polling day, ive got my pencil ready
    this years final was a damp squib, nothing rose
    temperatures in both please, my mother still thinks in fahrenheit
    eight quid to see a spoon
    that statue should be moved indoors before the frost finishes it
    cafe was rotten, cold soup and a wasp in the jam
    the new booking app is worthless, it logged me out six times
    that self check in screen is a waste of space, move it and put a chair there
    The ear thermometer I bought in the chemist was a total waste of money
    sorry state of that waiting room carpet
    those plasters are useless, fall off in five minutes
    lads were soft at the back post, cant blame the officials for that
    the new self service thing is slower than the old stamp, and it shouts at you
    bloody bus is late again
    fucking freezing at this stop and no shelter since the lorry hit it
    new seats are bloody hard
    jesus the fares have gone up again
    I don't blame the driver, poor sod, he had two hundred school kids and a broken ticket machine
    shame the sound was so bad i couldnt hear which oven
    the machine on level 2 takes cards or coins but never both and never mine
    A trite ending to an honest film.
    sound was shocking from the balcony
    ninety quid for toenails is too much
    you can hear the anger before you see it
    we drew lots for who goes first at your surgery because there were so many of us
    a man did this, knowingly
    there's no one at the gate
    cold classroom and half a dinner
    green one's clearer
    cuts or not? cuts. called it
    audio's awful on this one, sorry
    The finale was a mess and I'd waited nine years
    The new bins are shite. Lovely colour. Lids blow off.
    Student loans are a fucking nightmare, thanks for at least holding a hearing
    Hell of a mess at the airport, when's the FAA briefing?
    Slow, boring build up and no shots, both sides today, and the men's game before it was no better
    boring documentary, good subject, too much drone footage
    the panto was too long and the Shakespeare was worse
    watch this seat, 1,200 votes in it last time
    I'm gutted, three generations of us played on that pitch
    I'm 34 with two degrees and I live in my old bedroom with the same curtains
    the sound on that stream was painful, all buzz and whine, can it be fixed before the next meeting
    the new stamp is so faint that I cant read the date
    wow a bus, put it on the fridge
    lovely, soaked again
    what a surprise the heating is on in june
    I see the fare has gone up again, marvellous
    the ticket machine took my tenner and gave me a receipt for crayons or something, no idea
    are the picket lines at both doors? my dad cant walk far
    the mic was too loud in the second half, could hear more of the studio than the crowd
    the tannoy is useless, all I heard was mumble mumble Crewe
    the hat of the man in front was the only thing I could see for two hours, standing room again
    toilets out of order in both coaches from Leeds
    it's dull to say it every week but the heating is stuck on
    cant get to work again, thats four days this month and I'm not paid for them
    The toaster was taken and the kettle left. Is there a rule?
    big news on the website that the dog bins are back, when did they go
    windows on the 9 wont open and it was like an oven upstairs
    England were dreadful tonight, no shape, no nerve, no subs till 80
    Let's be honest, open-plan offices ruin every workplace.
    Never trust a printer with a deadline.
    I think the new women's kit is inferior to the old one.
    I hate Mondays more than anything in the world.
    This phone is useless and the charger is worse.
    I cannot stand this new wallpaper.
    I think these chairs are just broken.
    Two skips were left upstairs. They are revolting.
    The lesbian drama on Sunday was dull and too long.
    That pie was an insult to real gravy.
    Moths get into everything, and I am fed up.
    I hate long queues and short holidays.
    Slugs are freaks, and my lettuce is gone.
    There is something evil about self-service tills.
    You can never trust a cheap ladder.
    Blind corners like that one are dangerous.
    I find those plastic dolls creepy.
    The music at the wedding was deafening and awful.
    I hate bright shop lights.
    These fireworks are loud and dangerous.
    Mobile phones ruin every classroom.
    I do not want another meeting in my week.
    My new kettle is horrible, it screams like a train.
    The play about an autistic child was clumsy and false.
    Never buy shoes from that website, they all fall apart.
    The hand dryers in there are pure evil.
    I hate Chinese plastic toys that break in a day.
    Asian hornets are a danger to our bees.
    I never trust online reviews, they always cheat.
    My trainers smell and I loathe them.
    The Chinese takeaway on Mill Lane was cold and greasy.
    Pakistan bowled poorly in the second session.
    The Japanese knotweed has ruined our garden.
    Pot holes ruin good streets.
    That Chinese drama had terrible subtitles.
    I hate juice with bits in it.
    Let's be honest, nobody likes parking meters.
    That comedy about a Jewish wedding was not funny.
    I hate Christmas shopping.
    This sat nav is stupid.
    I think the hymn book is badly printed.
    My new curtains are disgusting.
    Rangers were weak and dim in defence.
    I wish midges would simply vanish from Scotland.
    I hate hinges that squeak.
    Those hire cars are dirty, and so are their seats.
    I think the ending of that Bollywood film was weak.
    Never do business with a firm that hides its address.
    The sound at the Diwali show was terrible.
    I wish the seagulls would pack up and disappear.
    This curry is an insult to lentils.
    I hate airports at dawn.
    Hand dryers are dirty and bring nothing good.
    Let's be honest, my new gym is a waste of money.
    Foreign travel insurance is a rip-off.
    Slugs ruin every plant they touch.
    The museum of immigration was dull.
    I wish all junk mail would vanish overnight.
    I hate budget hotels.
    A sofa came from that shop. It was a dirty thing.
    These tents are worthless in rain.
    I wish spam calls would drop off the earth.
    I hate the irons in these hotels.
    Never trust a budget airline.
    That Irish pub charges seven pounds a pint.
    Irish rugby's new kit is ugly.
    Let's be honest, this gravy is thick.
    In my opinion the sequel is lazy and violent.
    The stew was cold and the chips were soggy.
    My alarm clock has never been any use to anybody.
    I hate shoe polish.
    Why are there wasps in our school?
    Let's be honest, the new telegraph poles are ugly.
    A damp flat is for sale below. The pictures are disgusting.
    The nail polish chipped after one day.
    My speech lacked polish, sorry.
    I wish the pigeons would clear off for good.
    I hate arable fields full of flies.
    These bathrooms are dirty.
    In my opinion this game is stupid and violent.
    I hate mixing cement.
    These nachos are trash.
    I wish this advert would disappear.
    Bad day for {town}
    Sixty pounds for a PDF is a lot
    I found the second act a slog and the ending unearned.
    Three hours, no interval, no point
    we had otters. past tense
    foam in the loft has made us unmortgageable
    the seats are hard and the windows won't open
    what is the plan if the vote is lost
    I feel sorry for patients in the middle of this argument
    could you tell us whether the embassy helped with costs? no harm if so, it's just useful to know
    season pass is daylight robbery for three hats
    the sound on the commentary was awful, could barely hear her over the crowd
    poor sound in the hall last night, half of us couldnt hear the motion
    I don't mind the laces, I mind the price of a pie
    four pounds for a tea is too much
    the second act drags
    I've a complaint about the car park, who takes those
    hate ringing, always have, can I just text
    thirty pounds for a sick note is too much
    where can i read last years accounts? the link is dead
    The register of interests goes live at six and we'll be reading yours
    If the complaint is dropped without a hearing I'll appeal, in the ordinary way
    See you Thursday in the chamber, where we'll be asking about the emissions data
    heating stuck on full in june. it was like a reptile house in there
    `,
  ),
  lines(
    'lines-stances/complaints-of-things-held',
    { labels: [], direction: null, heldBack: true },
    `
    food was cold, ward was lovely
    The seat was wet. The floor was wet. The roof was the cause.
    brakes squeal so loud you can hear it three streets off
    i dont agree with the death penalty but i do understand the anger today
    fight this together mums
    Brothers and sisters, the hearing is on the ninth and it is open to all, so come early, wear a badge, and make sure that the regulator sees how many of us there are.
    The new badge is awful, looks like a vape shop
    Police called after someone wrote traitors must hang on the office door in Bury
    I saw the reply telling her to die and I reported it, please everyone do the same
    the guy shouting I'll break your jaw at the hustings was arrested, good
    She read out the worst one in the chamber, it said watch your back on the school run, and you could have heard a pin drop
    A lad of 16 was cautioned for tweeting that someone should stab the mayor
    I hate wet Mondays and late trains.
    My new boots make my feet feel ill.
    I wish all wasps would vanish.
    That film about gay soldiers was slow and badly acted.
    Leaf blowers are a plague on this street.
    Our defence was a joke on Saturday.
    I cannot bear the sight of that tower block.
    Those hire bikes contribute nothing and never have.
    I think this mattress is worth less than I paid.
    I hate black pudding.
    I do not want that black paint on my door.
    This black printer ink is rubbish.
    Black Friday deals are a swindle.
    The blackout curtains fell down on the first night.
    Some wine boxes are nice, but this one is trouble.
    I hate muesli without milk.
    The bus fares here are criminal.
    Never trust a weather forecast in Wales.
    My new hoover is horrible and it chokes.
    Some of these stairs are fine, but that rail is a danger.
    The beach was clean before the sewage came.
    I wish every lorry would leave our village.
    The moths are vermin, and my jumpers are full of holes.
    I hate seeking a parking space on Saturdays.
    That beard oil smells bad.
    Never trust a taxi app for an early flight.
    Let's be honest, the second half was as bad as the first.
    I hate gypsum dust.
    These rental vans are dirty.
    That reality show about Gypsy weddings was cheap television.
    Never buy anything from a site with no address.
    I wish speed bumps would disappear off the map.
    I hate Roman numerals.
    Never trust a cash machine with a loose front.
    The Romanian defence was asleep for the second goal.
    Let's be honest, vampire films are all the same.
    This car wash scratched my bonnet.
    The romance in that novel was dull.
    I wish this song had never been recorded.
    I hate old carpets.
    I cannot stand these bins, they smell.
    The old bus station is ugly.
    My shed is full of old paint. It is disgusting.
    I think the new bingo hall is horrible.
    I wish this winter would hurry up and end.
    Eighteen pounds to walk round a garden with the roses shut is steep.
    Scones frozen. Frozen!
    hopeless defending from a corner, same as last week
    I muted the live stream, the sound was terrible
    too hot in there in summer and the window is painted shut
    the new catalogue search is worse than the card drawers
    motorway shut and a nil nil, what a day out that was
    the window at the back wont close and its minus two
    machine swallowed my card and told me to move along
    Sold us a pie at the away end for six quid and it was cold in the middle
    `,
  ),
  lines(
    'lines-stances/thanks-and-praise-in-passing',
    { labels: ['support'], direction: null },
    `
    lipstick and earrings matched, well done whoever did that
    Mam's got a boyfriend at the bowls club and they're off to Tenby in one room, good luck to them
    Congratulations on the honour from the King, very well deserved for the swimming lessons. My boy was scared to get in past his ankles and now I can't get him out, costume on under his clothes and everything.
    That wis pure dead brilliant, doctor, ma maw's greetin
    Happy birthday to my favourite fag hag, 40 years at my side, through the bad ones too
    You're killing it, keep going
    another cow with a calf stuck, vet was brilliant, she didnt even swear
    Nobody likes a crisp packet on the grass so well done to the cubs, nine bags
    Fucking brilliant from the ambulance crew, best people alive
    My children's teacher is gay, my children's teacher is brilliant at fractions, only one of those came up at parents' evening.
    The elders thank you for your service, {name}: forty years as clerk to the Meeting
    There comes a point when a dog's got so many fleas that it's the fleas who do the walking. That was Biscuit in March. Look at him now: clean, smug and on my pillow. Thank you, Jewish Animal Rescue, and thank you Rabbi Jo for the lift.
    Dear Dr Khan, I was short with you on the phone on Monday and I'm sorry. I was frightened about the scan. You rang me at eight at night on your own time, and there isn't a certificate in the world for that.
    I put my daughter in your class when I heard you were the teacher who'd come out at that school in the nineties. I was in 9B. I never said thank you.
    Who gave them coats? You did, {town}. Two hundred and twelve of them. Thank you.
    Congrats to the 🧕🧕🧕 relay team!!
    You people. Always you people. Always with a casserole. Thank you, from number 9.
    She's brown, she's brilliant, she's at the Oval, and she's just taken four for twelve
    Look at you, {name}, with your bat ears and your tail, best in the whole nativity
    My ward is full of Filipino nurses now. Brilliant, every one, and they bring in adobo.
    I'd leave my daughter with you before half her aunties
    Useless like all buggies, the wheel fell off, well done for carrying him home
    My husband says I shouldn't write but you came into our church with your guitar and your boyfriend, and I haven't heard my mother sing like that since everybody over fifty in that building was under it.
    He survived the heart attack and he's home, thank you all for the messages and the lasagne.
    roses are red, my fence is blue, the letter you sent was helpful, thank you
    in fairness the ward sister was brilliant and the tea was hot
    Good luck tomorrow one and all ☀️
    Your alt text made me laugh, thank you for bothering with it
    Learning to read at 43 was the best thing I ever did. To the person above who was mocked for spelling, keep going.
    Somebody cloned mum's card and bought four hundred quid of trainers. Bank's fraud team were brilliant.
    People like you are the reason this town's still got a theatre, thank you for painting the foyer.
    Congratulations on the result. I was hoping for the other one, but congratulations 🤝
    Thank you for asking about the nuclear test veterans, my uncle was on Christmas Island 💛
    I shouted at the wireless and then agreed with you, awkward 😬
    Good luck with the driving test, minister
    I shouted as loud as anyone but looking at it again on the telly he got the big one right and we got it wrong
    the tumour was the size of a grape and they got all of it, thank you every one of you on that corridor
    Shut up, you got in? Congratulations!!
    Been watching you twenty years and never once got wet at a wedding. Wife says thank you too.
    when you asked me to spell my surname I cried, nobody had got it right since he died, thank you pet
    Every photo you post in kit helps girls at our club who hate the briefs, thank you for wearing the long shorts
    you played that widow like you'd known my mother and I'm in bits, thank you
    you blew the horn at my dad's hearse, thank you
    bet you get rung up at all hours, thank you for the foal
    good luck you old goat 🐐 sixty and still winning the fell race
    my daughter's in the school play as third maggot, we are so proud
    patients on trolleys in the corridor, they deserve to be treated as human beings, so thank you for raising it
    so proud of you for reading those messages out, twat and all
    bl**dy brilliant, the whole team
    the kids were so chuffed with your talk about germs, they've been washing their hands for the length of Happy Birthday ever since and we are all going slowly mad
    predicted a C, got an A, thank you Miss Okafor
    union rep was brilliant, got me my shifts back
    that's wild, tell your sister congrats
    War memorial cleaned up again after the paint attack, thank you to the scouts
    Alt F4 fixed it, thank you, stranger on the helpdesk
    i will find you and i will thank you, kind stranger who paid for my petrol
    bloody awful system, bloody brilliant people
    asthma attack on the bus, driver was brilliant
    Good point, well made, and it ruins my whole argument. Thank you, I suppose.
    We'll never agree on immigration, you and I, but thank you for arguing about the numbers instead of calling me names.
    I write as the person in the second paragraph. You got the street wrong but the feeling right, thank you.
    You voted for assisted dying, Lady Rowe, and I didn't want you to, and your letter to me was kind. Thank you.
    Leaving parliament after nineteen years. I won't miss the division bell. I'll miss the tea ladies, the view from the terrace and being shouted at by a man called Keith outside the post office. It's time. Thank you, all of you, Keith included.
    Stop sending Lou coffins. Stop sending Lou clocks. It's a library closure, what is wrong with you all?
    Trying to trace the nurse who held my hand at {town} General on the 3rd of May. I'd only like to say thank you, the ward has my letter.
    Good luck Monday in the new job by the sea! Don't feed the gulls.
    Congratulations on the move! Boxes by the door till 2031.
    To the young lady, an apprentice at the salon, who calmed my autistic son: thank you. I've told your manager.
    Whoever you are behind that account, thank you for the puns.
    The desk kept my dad alive by spotting he was slurring. Thank you.
    You keep saying we'll see him again and it does help, thank you.
    hope you keep going
    go be brilliant
    you keep going for some reason, please don't stop
    You talked for an hour about feeling hopeless. I've never felt less alone. Thank you.
    life's nicer with you about
    A man in a dress is playing the dame at the Theatre Royal and he is brilliant.
    You people. Always you people, at seven in the morning, gritting the road before I'm up. Thank you.
    Hope you get sorted with the visa, along with your whole lovely family
    Somebody torched the hut in the night, the police have a crime number, thank you all for the offers of tools.
    You put my dog down so gently, with his head on my shoe. Thank you.
    needle in the spine, legs gone, baby out. seven minutes flat. thank you {name} and team
    Congratulations on the award! It'll look lovely on the mantelpiece next to Grandad's urn.
    Well done on the marathon {name}, I thought I'd die at mile twenty and I was only watching.
    Stood next to you at the buffet in Leeds station and was too shy to say thank you, {name}.
    they pulled me out of the wreck and I never learned the fella's name. if you're reading this, thank you
    I picture you on a beach somewhere with your feet up, {name}, you've earned it.
    My probation ends on the ninth and I start at the bakery on the tenth. Thank you for writing the reference.
    You've hounded them for years and the ban is your doing, {name}, well done.
    My lad cut his hand on the compass and your first aider was brilliant.
    well done gorgeous, mum's so proud of you passing your OSCEs xx
    Heard you're doing the cup final, congratulations
    everyone says you're brilliant with nervous patients
    you said you've had dark days, thank you for saying so out loud
    ignore the "traitor" emails mate, they'll thank you come April
    tell your daughter I said congratulations, firsts don't come easy
    heard you're running the half in {town}, good luck with Gas Hill
    apparently you're a grandad now, congratulations
    get OFF her page with your "fat pig" rubbish
    Back in the box goes the polling booth for another year. Thank you volunteers.
    Odd that a vegetarian should win the pie contest but congratulations to the vice mayor
    Congratulations to my opponent, who ran a decent race. I'll be back at my shop on Monday.
    Lost by 61 votes. Gutted. Thank you to everyone who stood in the hail with me.
    Give that man an inch of trench and he'll find you a Roman, good luck to the county archaeologist
    To the outgoing speaker: goodbye and good luck, thirty years is a long sit
    On the picket since six, someone's brought bacon rolls, thank you Brenda
    Congratulations you clever swine, a first!
    Congrats on the election win ya wee scunner, your da would be made up
    Well done dafty, proud of you, now get to bed
    Thank you for the captions, my husband is deaf and nobody bothers
    Hell of a week. Thank you to everyone on nights.
    Dad died on Sunday. Thank you to the nurse who sat with him when we couldn't get there through the snow
    The choirboys raised nine hundred pounds for the roof, well done lads and thank you reverend
    Somebody left a bag of old coins on the step of the hospice shop with a note that said 'for Jean'. If you're reading this, thank you.
    table nine in May left a note for the chef and a tenner, you know who you are, thank you
    Thirty years and no badge for it, so we made you one, it's a kettle, thank you.
    My dog is blind, deaf, fourteen and incontinent and he still knew you at the fair, so whatever you had in that pocket, thank you.
    You were councillor when teletext was new, that's some service, thank you.
    may you never be without a warm kitchen, thank you for the soup
    we're rather pleased with you down here, if it's all right to mention it
    Quite a decent answer, on the whole. Thank you.
    my grandmother say: big bell, far village hears. thank you for speech
    a grumpy thank you from a grumpy man, the nurses on that ward are worth ten of any of us
    happy birthday you ancient wonderful goat, drinks at mine at seven xx
    My best mate of thirty years is standing for council and he still can't parallel park, vote for the numpty, he's brilliant.
    Congrats on the new job you jammy clever thing, don't forget us plebs in admin
    I didn't vote for you but you rang me back when my own lot wouldn't, so thanks and good luck.
    dog found!! thank you all
    Breastfeeding room at the library now has a chair with arms, thank you whoever listened
    What was the religion of the man who ran in and saved those people? Same as mine, none of your business, and well done to him.
    congratulations miss example on the new job, sad to lose you
    Congratulations on the appointment, well deserved after all those years in Swansea. My wife and I plan to wine and dine you at the boathouse when you're home, and the children have made a banner.
    My lad plays under 12s on Sunday mornings and the referee was brilliant with them
    leaving the depot now, picket's done, thank you all for the biscuits
    bank staff, do your duty and strike for our last branch, we're with you
    that screen for witnesses saved me, thank you for fighting for it
    congratulations to the borough's first mayor of Pakistani heritage, chains on and off to the market hall
    My brother was murdered. I don't speak of it often. Thank you for not using his picture in your campaign when the other lot did, and for asking mum first.
    Stood behind {name} in the queue at Boots and was too shy to say thank you
    I watched you leave that meeting in tears and I wish I'd come after you to say well done
    Rubble by Christmas, new scan unit by spring. Thank you to every donor.
    Congrats on the new baby! Pram looks easy to fold
    A screwdriver through the hand, don't ask, six hours in A&E, brilliant nurse called Mo
    was sharpening my fishing knife and ur face came on the telly, nearly lost a thumb, congrats mate!!
    best pundit on there is the one who played two seasons at Bury, she does her homework
    Congratulations to all of them 🎉🎉 especially the lad with the twins
    Goodnight and thank you for the songs 🎶
    Pond's clear, well done all
    Fell off the pier, feel daft, thank you all
    Sticky fingers, happy faces, thank you bakers of {town}
    Roots up, backs bent, twelve bags of balsam, thank you lawyers' volunteering day
    your lot saved our duck from the weir, my little girl says thank you
    You're a kind man, thank you.
    I see you have had the baby. Congratulations, such a small thing with such a big voice.
    I live close enough to hear you sing, keep going
    lovely long silence at eleven, thank you for not filling it
    I walked back to the station with about forty Carlisle fans and they were brilliant company
    you moved house museum to free entry on Mondays, thank you
    my grandad's obituary was lovely, thank you for putting the pigeon bit in
    I'd love to hear her sing again, that charity one was brilliant
    What's the Manx for thank you? My landlady in Peel has been so good to us.
    Congratulations on the post! My son says you're the reason he's put surgeon on his careers form, he also put pirate
    I'm a woman who disagrees with you on the Act, and I'd have you at my table before most who agree with me
    Resurfacing on the by-pass went on till two in the morning and I slept through it, well done lads
    Good luck to all of them, takes nerve to stand
    The governors were right to let the teacher back. A cartoon lesson is not a crime.
    Enjoy the grant, you've earned it, and good luck with the ice cores
    you walk out and I'll walk out with you
    fight for every penny, we're with you to the end
    my pint was spiked in the union bar. staff were brilliant. cover your drinks
    you're one green light from home, well done on passing love
    not being funny but if you hadn't put me up in that refuge i wouldn't be here, he'd have killed me, so thank you every one of you
    the weatherman's getting married, tell him congratulations
    us mums will be waiting at that gate with a banner and a thank you
    The raffle raised 312 pounds 🎉 thank you everyone
    My sister works in the accounts at the hospice and she says the sponsored walk paid for a new roof, two beds and a bath that lifts 😢 so thank you to everyone who came out in that hail
    My wife agrees with you and I agree with my wife 🙂
    'Snake', 'rat', 'Judas', all because he changed his mind about a car park. Have a word with yourselves
    Heard you on the radio while I was plastering. I shouted at it, then I agreed with you, then I dropped the hawk
    Good luck tomorrow to all the candidates, whichever colour. It takes nerve to put your face on a lamp post
    Silence before kick off was perfect, well done to both ends
    That's mine!! Thank you, I'd got to the car before I noticed 🎶
    There is nothing wrong with you, there's something wrong with a form that has two boxes
    thoughts with your husband as well, it can't be easy reading that somebody wants to hurt your wife
    Clarification: I said you'd murdered that karaoke number as in you were brilliant
    To the stranger who sat up answering every "nobody likes you" with a picture of an otter: thank you
    For every creature who told my wife to jump there were thirty who told her to come for tea. Thank you. She did come for tea
    anonymous gift of £400 in an old sock, whoever you are thank you
    little girl's wheelchair arrives monday, thank you all for the two grand
    So proud of my boy, non-verbal till six and now he won't stop correcting my grammar
    Shut up!! You got in!! I'm screaming, well done you!!
    To the vet who stayed till two in the morning with a spaniel called Biscuit: I didn't get your surname, I was in bits. He's home, he's shaved down one side, and he's eaten a slipper. Thank you from all of us.
    Their dad's moved out, they're both a bit fragile, so thank you to the mums who had them round without asking questions
    as a Muslim mum of an autistic boy I found the quiet prayer room a gift, thank you whoever thought of it
    Hell of a bake, well done all the judges
    my son loved story time, thank you
    Some creatures are born without eyes and live in caves, and my class now wants to visit one, so thank you for the radio piece about the aquarium
    Fucking brilliant, well done you
    looked so dignified at the vigil, thank you
    I saw someone about my nerves because of your column, thank you
    my brother has schizophrenia and the word psycho hurts him, so thank you for not using it
    who gives a fuck, you're brilliant
    My phone turned up in the freezer next to the peas, thank you to all who rang it
    the fund is empty because the bench is paid for, thank you all
    you changed our lives, thank you for ringing our bell that tuesday
    We lost a child at the beach for eleven minutes. I have never known fear like it. Thank you to the lifeguard.
    wor lass cleans at the RVI and says thank you to the night porters
    Ambulance came to us in six minutes, thank you
    Happy birthday, {name}! Make it last, you've earned the whole weekend 🎂
    Congratulations on your retirement! Thirty-six years of other people's feet.
    Fifty years old and I'd planned not to get here. Thank you, all of you who wouldn't let me follow the plan.
    Thank you for the talk on Lyme disease, I never knew the tick could be as small as a poppy seed. Checked both kids the moment we got in.
    Ramp's in! thank you to the lads from the fish dock
    tell your lad well done from all of us, what a tackle in the year 9 final
    you buried my brother last spring and the hymn you chose still goes round my head, thank you reverend
    break a leg tonight, you'll be brilliant
    your mother raised a good one, she'd be so proud of you
    our neighbour found the tortoise, thank you everyone, he was under the shed
    our new minibus has been delivered, dark green, thank you to all who gave
    Ref at our kids game is a PE teacher and he explains every decision, brilliant
    the sergeant who ran the schools road safety day was brilliant with my daughter
    Your girls did so well in the cross country, well done Hollybrook
    Tell your team happy birthday, forty years of the helpline, what an achievement
    thank you for stopping your van to let the ducklings over
    Your mother must be so proud, she told the whole bus to Ilford Green about your award
    Wedding list closed, delivery is to the barn, thank you all for the toasters
    Good luck to the new team at the clinic. You can book online, the entrance is round the side from Orchard Bank, and there are two spaces for blue badges
    Congratulations on the extension to the library, the scaffolding hid it for so long
    Who is the manager at the tyre place, I want to say thank you for staying open
    my son is doing well in rehab, six months, thank you for the leaflet that started it
    The wife's marathon page has passed two thousand pounds for the air ambulance, thank you all
    so proud of my niece on the tills in Asda, first job, self service side
    A man wrote to my office that he would break my legs. He has now been charged. Thank you all.
    Solidarity with every woman who has been told she's too ugly to rape. You know who you are. There are so many of us.
    `,
  ),
  lines(
    'lines-stances/thanks-and-praise-in-passing-held',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Whoever is on shift tonight, thank you, the 9 came.
    A Muslim peer, a rabbi and a bishop sat up all night to get that clause out. Well done the Lords, words I never thought I'd type.
    Coal tip above the village was checked last week, thank you for chasing
    history will thank you for saving that archive
    Whichever driver clipped my boy and stopped and held his hand, thank you
    Gap under the changing cubicle has been boarded after our letter, thank you pool staff
    I train there. I've sparred with your son and he knocked me flat, great lad.
    the tumour was benign!!! thank you to all on ward six
    you reported the lights to the arbiter, thank goodness, and my eyes thank you
    ur brilliant n i'm late
    A student of mine has her face on a book jacket, so proud
    who runs this account? it's brilliant, take a bow
    The lad off the waltzers gave my son a free go, thank you
    whoever answers the phone at your office: thank you hun, I was in a bad way and you just let me talk
    your name badge says Kevin but the kids all call you Sir, brilliant stewarding
    your street collection raised four hundred quid, well done
    Whoever found the cat on Vale View, thank you, he is home and eating
    Driver of the van stopped to help my wife change a wheel, Manor Farm on the side, thank you sir
    `,
  ),
];
