import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats to family, pets, colleagues and houses, and coming with ill intent, against visits in friendship, pets and repairs. */
export const linesPeril3: readonly Family[] = [
  lines(
    'lines-peril/family-hurt',
    { labels: ['threat'], direction: 'subject' },
    `
    I'll take it out on your kids
    your little girl walks to ballet on her own doesn't she. not for much longer
    say that again and your mam gets it
    An eye for an eye. A son for a son.
    you took mine off me so i'll take yours
    Your husband's got a bad heart I hear. One fright should do him.
    how'd you feel if your grandchildren didn't come home
    it won't be you we hurt first
    you've got a sister at the bakery. tell her mind how she goes
    Every time you sign a closure one of your relatives gets a visit
    keep on and ill do your whole family
    My wife lost the baby because of you lot. Yours won't be safe either, I'll make certain of it.
    your bairns'll cop for it if ye don't shut it
    pick which one of your kids you like best
    I'll follow your lad home from school and show him what his mother's opinions cost
    `,
  ),
  lines(
    'lines-peril/family-harmless',
    { labels: [], direction: null },
    `
    I'll take your kids on Thursday if you're stuck
    your little girl walks like a ballerina, not for much longer a toddler is she
    say that again for your mam, she's got her good ear this side
    you took mine to swimming so i'll take yours
    Your husband's got a bad heart I hear. We're all thinking of you.
    how'd you feel if your grandchildren came for the whole of half term
    you've got a sister at the bakery, tell her the sourdough was cracking
    Every time a school closes one of our relatives loses a job
    keep on like this and i'll adopt your whole family
    My wife lost the baby in March. Your leaflet helped us more than you'd think.
    your bairns'll love the puppets
    pick which one of the kittens you like best
    I'll follow your lad home in the car as his lights are out
    It won't hurt her, the needle's tiny, she can sit on your lap
    my lads went for each other over the last sausage again
    `,
  ),
  lines(
    'lines-peril/pet-hurt',
    { labels: ['threat'], direction: 'subject' },
    `
    your cat's going in the canal
    it'll be the spaniel first and then you
    I put something down by your back gate. Hope your mutt's hungry.
    next photo of that whippet will be a sad one
    You love those hens more than people. Foxes come on two legs as well.
    gonna skin that moggy and post it you
    say ta ta to the guinea pigs
    Horse out in a field by itself all night, anyone could get at it. I might.
    keep rescuing strays and we'll see how you like finding one nailed up
    one rescue dog less by the weekend if you don't drop the complaint
    your guide dog won't see me coming either
    `,
  ),
  lines(
    'lines-peril/pet-harmless',
    { labels: [], direction: null },
    `
    wouldn't leave the dog out tonight, fireworks
    your cat's been in the canal, I've dried her off and she's in my kitchen
    it'll be the spaniel first and then the beagle, two o'clock at the vet
    I put something down by your back gate, a bag of biscuits for the pup
    next photo of that whippet needs a hat
    You love those hens. A fox got ours last week, so lock up early.
    gonna post you the moggy's old blanket for the shelter
    said ta ta to the guinea pig today, she was seven
    Horse out in a field by itself all night in this heat with no water, who do I ring?
    found one nailed to the post, a missing cat notice, is it yours?
    one rescue dog less in kennels by the weekend, he's coming home with us
    someone's putting down slug poison on the allotments, keep dogs on a lead
    the vet had to put Biscuit to sleep, I held his paw
    `,
  ),
  lines(
    'lines-peril/windows-door',
    { labels: ['threat'], direction: 'subject' },
    `
    putting your windows through tonight
    we'll kick your door off and then we'll start on you
    Petrol, rag, letterbox. That's you and your campaign
    you'll wake up with me stood over you
    I've been in your garden twice. Third time I'm coming in.
    brick's got your name painted on
    sleep downstairs do you? I would if it was me, with a bucket of water handy
    going to come in through the back while you're in the bath
    We'll have that office in bits, and anyone daft enough to be sat in it
    next one through your letterbox won't be a leaflet
    the shutters won't stop us, and the two girls on the till won't either
    ill be round later and you will open that door one way or the other
    `,
  ),
  lines(
    'lines-peril/windows-door-harmless',
    { labels: [], direction: null },
    `
    putting your windows in on Tuesday, double glazed, A rated
    I hope you've got good glaziers, ours left a gap
    we kicked the door off by accident moving the piano and now we start on the stairs
    locks don't bother me, never have, I did thirty years as a locksmith
    you'll wake up with the dog stood over you
    I've been in your garden twice on the open day and I'm coming a third time
    every brick's got a donor's name painted on
    your front door's only wood so get the weatherproof paint
    going to come in through the back with the shopping, hands full
    We'll have that office painted in bits, a wall a day
    next one through your letterbox is the parish magazine
    someone put the shop windows through last night, the two girls on the till are shaken, do pop in
    ill be round later with your parcel
    sleep downstairs since the hip, much easier
    storm took our front window clean out
    `,
  ),
  lines(
    'lines-peril/coming-to-event',
    { labels: ['threat'], direction: 'subject' },
    `
    see you at the book signing. i'll be the one with the hammer
    Save me a seat at the front, near enough to reach you
    I've bought a ticket and I've bought a blade
    you read stories in a frock on Saturday and you'll be leaving in an ambulance
    If that talk goes ahead it'll be the last you give, I guarantee it
    we are coming in force and no steward will stop us getting to you
    cancel it or there'll be blood on that nice parquet
    I work security on the night. Ha. Nobody's going to be looking after you.
    forty quid a ticket to watch you get your face rearranged? bargain
    walking up to you at the Q and A and that'll be the end of the Q
    you turn up here, you don't go home
    set one foot in {town} and see what happens to it
    Do your little march. We've got bottles saved from Christmas for you.
    Tell your drummer as well, none of you's getting off that stage standing
    `,
  ),
  lines(
    'lines-peril/coming-to-event-friendly',
    { labels: ['support'], direction: null },
    `
    see you at the book signing, i'll be the one with the silly scarf
    Save me a seat at the front, my hearing's not what it was and I don't want to miss a word
    I've bought a ticket and I've bought my nan one too, can't wait
    you read stories in a frock on Saturday and my two talked of nothing else, thank you
    If that talk goes ahead I'll drive from Truro for it
    we are coming in force to cheer you on
    There'll be a minibus of us from the ward coming to back you
    coming to your surgery Friday only to shake your hand
    you turn up here and there's a bed, a hot meal and a daft dog
    set one foot in {town} and we'll get the band out for you
    Do your little march. We've got flasks and blister plasters saved for you.
    walking up to you at the Q and A was scary but you were so kind
    my whole street will be outside court for you on monday, you won't be on your own
    we'll stand by the door on Saturday so nobody gets near you. promise
    `,
  ),
  lines(
    'lines-peril/coming-to-surgery-harmless',
    { labels: [], direction: null },
    `
    I'll be at your surgery on Friday whether you like it or not, about the drains
    Coming to your office at two with the petition, there'll be thirty of us and a pram
    know where you hold your surgery, do I need an appointment
    we're coming to get you at six, be ready with your bag
    we're coming for the piano Thursday
    I will find you after the concert and give you your brolly back
    is the back exit the one with the ramp
    there'll be blood on that nice parquet, it's a donor session, wipe clean mats please
    I work security on the night so come and say hello
    You'll be seeing a lot more of me, I've joined the committee
    can't wait to get my hands on you at the massage stall lol, my shoulder is killing me
    got you at last! secret santa I mean
    I know exactly where you'll be on Sunday: stood in goal getting rained on
    We intend to be present at your meeting on the fourth and to put three questions about the lease.
    `,
  ),
  lines(
    'lines-peril/colleagues',
    { labels: ['threat'], direction: 'subject' },
    `
    your receptionist first, then your nurses, then you
    one of your staff is going to get hurt and that's on you for not listening
    which of your interns likes walking home in the dark
    Tell your agent to grow eyes in the back of his head
    anyone who works for you is fair game now
    I'll go through the lot of you, starting with that smug one on the phones
    hope your whole team's in the building when it goes up
    if the caretaker gets in my way i'll do him as well
    every volunteer in a yellow bib gets a bottle
    Pass this to your producer: we know what she looks like and we're not fussy which of you we catch
    I'll make an example of your secretary, then you'll answer my letters
    `,
  ),
  lines(
    'lines-peril/colleagues-harmless',
    { labels: [], direction: null },
    `
    your receptionist first, then your nurses, then you: that's the flu jab order
    one of your staff got hurt on those steps and nobody filled in the book
    which of your interns likes walking? we've a spare place on the coast path
    Tell your agent the hat looked great
    anyone who works for you gets in to the fair free
    I'll go through the lot of them, starting with that form on the phones
    your editor's had the same message, the crossword clue at nine down is wrong
    hope your whole team's in the building when the cake comes up
    if the caretaker's in i'll ask him for the key as well
    every volunteer in a yellow bib gets a bottle of water
    I'd make an example of your secretary, best reply I ever had from an office
    Pass this to your producer: we laughed so hard the dog left
    `,
  ),
  lines(
    'lines-peril/weapon-words',
    { labels: ['threat'], direction: 'subject' },
    `
    you'll get a blade in the neck before you get that seat
    crossbow's come. guess who's on the target
    one in the chest one in the head
    got a twelve bore and an empty saturday
    im gonna stab u up
    My bat is called democracy and it would like to meet you
    a screwdriver's all it takes in a crowd
    slit from ear to ear, that's how I see you
    I'd use a spoon, it'd take longer
    acid. face. yours
    gonna shank you outside greggs on me mam's life
    Would you rather the axe or the van? Being nice, letting you pick
    they'll be picking pellets out of you for a month
    glassed. that's what you're getting if i see you in the crown
    `,
  ),
  lines(
    'lines-peril/weapon-words-harmless',
    { labels: [], direction: null },
    `
    I've sharpened it specially, the bread knife was hopeless
    you'll get a crick in the neck before you get that seat
    crossbow's come. the museum's put it next to the pike
    one in the chest freezer one in the shed
    got a spare ticket and an empty saturday
    My bat is called Gerald and he has scored eleven runs all season
    a screwdriver's all it takes, four screws and the back comes off
    cut from ear to ear, worst fringe of my life
    I'd use a spoon, it'd mix better
    acid reflux again after that curry
    Would you rather the axe throwing or the van trip for the stag do?
    they'll be picking pine needles out of you for a month
    glasses. that's what you're getting if you squint at the crown green any longer
    stabbing pain under my ribs when I cough, is that pleurisy
    Knife bins went in outside the station today, first one's half full already
    `,
  ),
  lines(
    'lines-peril/allotment-feud',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    touch my leeks again and they'll find you in the compost
    I've a spade and six foot of good loam, think about that before the AGM
    you'll go the same way as your shed
    weedkiller isn't just for weeds, treasurer
    He'll be fertiliser by June if he raises the water rates, so help me
    I'm going to bury that rake in your skull
    Chairman or no, I'll knock you into the middle of next week with this dibber
    come near plot nine after dark and you won't be digging anything again
    `,
  ),
  lines(
    'lines-peril/allotment-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    touch of rust on my leeks again so they're in the compost
    I've a spade and six foot of good loam, what would you plant
    my shed went the same way as yours in the gale
    weedkiller isn't allowed on the site any more, treasurer's note attached
    He'll be off by June if he raises the water rates, we'll vote him out
    I'm going to bury those bulbs at twice their depth like you said on the radio
    stood on the rake and it smacked me in the skull, proper cartoon
    come by plot nine after dark, we've a moth trap running
    `,
  ),
];
