import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** People called animals, disease, waste or machines, sexual remarks; animals, illness and bodies spoken of innocently. */
export const linesVermin5: readonly Family[] = [
  lines(
    'lines-vermin/documentary-historian-longer-beastly',
    { labels: ['dehumanisation'], direction: 'subject', heldBack: true },
    `
    Watched twenty minutes of your programme about canals with my dad. He used to drown rats off those locks as a boy, and he looked at you and said they missed one.
    My wife says I shouldnt write this but she was not the one who paid the licence fee to see a hippo in a cravat wallowing about Pompeii with its mouth open
    you have to be dug out of every new series like a splinter going septic
    I taught history in Sunderland for thirty years and I met clever men and daft men, but I never met a thing like you, all shell outside and all jelly within. Go back in the rock pool.
    nice music, lovely shots of the abbey, shame about the baboon pointing at it
    Do they keep you in a crate between episodes? Do you get a bone if you say the date right? asking as someone who loved the book before I found out what wrote it
    not a scholar. a scavenger. you pick over what better folk have left until the bones shine and then you flap off to the next one
    We turned over at the second advert because my youngest was scared of you and to be honest I could see her point, there's something under that skin and it isn't a man
    my nan calls you the newt
    Sir, the Romans kept creatures of your kind in pits and fed them on Thursdays.
    i have had kidney stones with more charm and i was sorrier to see them go down the pan than i will be when you go
    pulled the curtains, put you on, and it was like having a big wet animal in the room, breathing, wanting its tea
    the beast speaks
    `,
  ),
  lines(
    'lines-vermin/documentary-nature-and-history-longer',
    { labels: [], direction: null },
    `
    Watched your canal programme with my dad who was a lock keeper's son. He told us about the rats, big as cats he said, and my mother said the rats get bigger every time he tells it.
    The hippo bit had the whole living room in tears, I don't know what you do with the music but please warn people with new babies
    splinter went septic so I watched all six episodes with my hand in salt water, loved every one
    I taught history in Sunderland for thirty years and my best lesson ever was the day a baboon skull from the museum got delivered to the wrong school. Ours.
    is the rock pool you knelt in the one by the slipway at Sandsend? I'd like to take my grandchildren to see the jelly things
    We keep the old dog in a crate by the telly and he barks only at Tudors
    Had to turn over at the bit with the pit as my youngest gets bad dreams. Very well made though, we'll watch it when she's in bed
    the scavengers do the best work out there don't they, I never gave a vulture a kind thought till tonight
    my nan had a newt in a washing up bowl all through the war, called Monty
    kidney stone the size of a pea. I named it Nero and I've got it in a jar, hope that helps your series on Rome
    lovely shots of the abbey and that old shire horse breathing in the mist, I could smell the wet straw from here
    what did the Romans feed the bears on, does anyone know, it's for homework and its due at nine
    Curtains drawn, phone off, crisps out, beast of Bodmin special on. Friday night sorted
    The corn laws made simple at last! My nose has been in that book since teatime
    `,
  ),
  lines(
    'lines-vermin/bus-company-account-typing-animal',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    who trained the hamster to tweet
    Whatever is tapping these replies out over at the bus company, I hope they give it a sunflower seed and change its straw, because nobody with a human brain could have sent me that
    are you a person or did somebody leave a chicken near the keyboard
    Ive been stood at Broadmead fifty minutes with my mum who has a bad hip and you pop up with a smiley face like a maggot out of an apple
    copy and paste by a lab rat
    u lot at social media are plankton. you float, you get eaten, more of you float up
    Sorry to hear that, it says. It isnt sorry. It hasn't got anything to be sorry with, it's meat in a headset and there's a queue of meat waiting for the chair
    back to the petri dish Kayleigh
    get an actual human on here not a goldfish in a lanyard swimming round saying hello hello hello
    I should have known, there are only slugs left when the shift pays that
    gibbon
    Tell your handler you've done a puddle on the timetable
    I want the manager, not the thing that the manager feeds
    `,
  ),
  lines(
    'lines-vermin/bus-company-account-plain-longer',
    { labels: [], direction: null },
    `
    Left a hamster cage on the 76 last night, empty, thankfully. Has anyone handed it in at the depot?
    Stood at Broadmead with my mum and her bad hip and a driver got out of his own cab to help her up the step, didn't get his name but he had a parrot tattoo
    is it a real person on here today or the automatic replies? either is fine I just need to know about a bike on the 19
    someone has left a bag of maggots under the back seat of the early service from Avonmouth and I would bring a peg
    Hi Kayleigh thanks for sorting the ticket. You were quicker than the one on the phone and nicer than my children
    my goldfish travelled home from the fair on my knee upstairs at the front like a king
    straw hat, blue ribbon, sat by the door of the number 8. It was my wifes favourite, reward
    Which stop do I want for the zoo please, I am bringing thirty brownies and a nervous husband
    puddle at the stop outside the bakers is deep enough for ducks and there are now in fact ducks
    chicken on the bus. alive. calm. paid nothing
    Can service dogs in training ride free with their handler or do I need a letter? Mine's a pup and still chews the seats of his own basket
    Manager at the depot let the cubs press all the buttons and they came home wild with it
    no seat for the lady with the sticks until a lad with a lab rat on his shoulder stood up, this city
    `,
  ),
  lines(
    'lines-vermin/politicians-all-swine',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    MPs are pigs and Westminster is the trough
    hang a trap over the door of the commons and see what you catch by breakfast, long tails the lot of them
    labour are termites, they've eaten out the house and they're still chewing
    tories. eels in a bucket
    I sat in that public gallery as a schoolgirl and thought they looked like lords, and I sat there last month with my own girls and what I saw was hyenas round a carcass, laughing with their mouths full
    green party weevils in the flour
    lib dems are jellyfish, no brain no spine and a nasty rash if they wash up near you
    The Lords should be cleared out like a hen house in an outbreak of flu. Men in white suits, sacks, lime.
    reform voters are bullocks. they follow the noise and don't ask about the shed
    none of the ones on that front bench is a human being, they were grown
    remoaners are wasps in a jar
    brexit gammon, thick cut, smoked, and dumb as the pig it came from
    every councillor in this borough belongs on the end of a pitchfork heap with the rest of the muck out
    The SNP are midges. You cant see what they are for but you bleed
    `,
  ),
  lines(
    'lines-vermin/politicians-fair-animals',
    { labels: ['criticism'], direction: null },
    `
    This bill is a pig in a poke and I urge you to vote it down
    You promised the house would be rid of termites of bureaucracy, and instead there are three new forms for a farmer to fill in. Explain that
    the party has no backbone on this issue and it's costing you members like me
    I sat in the gallery last month with my girls, and I was sorry to see so few on the benches for a debate on hen house flu when farms round us have lost whole flocks
    your leaflet about the swans was wrong about whose river it is
    Westminster gets new carpets while our village hall has weevils in the floor, priorities please
    both sides brayed through the poor woman's question. I'd like better of you all
    Why is there no lime for the flooded fields when you promised in november
    midges are not a reason to cancel a peat survey for the third time
    the motion was the tail wagging the dog, you could have just mended the road
    You let the minister wriggle out of that and I thought a tougher question was needed on sewage in our bathing water
    one more fudge on social care and you lose my vote
    I think Brexit was badly handled, and the people who voted for it deserve a straighter answer than you gave them
    the eel quota makes no sense. ask anyone on the Severn
    `,
  ),
  lines(
    'lines-vermin/men-as-a-species-group',
    { labels: ['dehumanisation', 'identity-hate'], direction: 'other' },
    `
    men are dogs
    All males are pigs and should be penned up apart till wanted
    a man is a wallet with an animal attached
    my mum was right they are bulls, keep one for the field and send the rest for mince
    boys are vermin from about twelve on, I'd have every one of them neutered with the cat
    Straight white men are a mould growing on everything good. You bleach one committee and they are back round the edges
    old men. walking compost
    they breed, they grunt, they die at seventy. thats it thats the male
    I've been on the apps four years and I have reached the view that there's no such thing as a man, there's just a gang of baboons who got hold of aftershave
    Fathers are only donors that hang about and eat, like toms
    bald blokes are thumbs lol but seriously men as a sex are a virus with a van
    cockroaches could run a household better than any husband ever spawned
    male nurses, male teachers, keep that species away from children
    we put rams in a separate field for a reason, do the same with men
    `,
  ),
  lines(
    'lines-vermin/men-sheds-and-plain',
    { labels: [], direction: null, heldBack: true },
    `
    The men's shed meets by the old pig market on wednesdays, bring your own mug
    rams are in the separate field so the footpath is fine for dogs on leads
    my husband has been told to lose a stone and is eyeing the dog's dinner
    Boys and girls of year nine built a bug hotel and wrote a poem each for the beetles
    compost is ready, help yourself, bring a fork and a barrow
    tom cat neutered on friday and he has not spoken to me since
    Dad did the school run, the packed lunches and the nits for eleven years, and he's the reason I went into nursing
    bald blokes choir are on at the hospice fete and they sound like angels
    how long does a bull calf stay with its mother
    four years on the apps and I met him in the queue at the tip, holding a broken fish tank
    male nurse on ward 9 sang baa baa black sheep to my boy through the whole cannula
    found my wallet! the puppy had it in her basket with a chewed slipper and half a pasty
    Old men at our bowls club can drink tea like camels
    prostate talk at the rugby club tonight lads, get yourselves there
    `,
  ),
  lines(
    'lines-vermin/scientist-put-down-wording',
    { labels: ['dehumanisation', 'threat'], direction: 'subject' },
    `
    you want putting down like a dog with the mange
    A vet would do you in ten minutes and bill the university
    we shoot foxes for less than what you've done. sleep tight fox
    rabid. and theres only one cure for rabid, professor, ask any farmer with a barn and a lane nobody drives down
    bait's laid. come and eat rat
    The kindest thing is a bolt between the ears, same as any beast that can't get up
    someone will tread on you soon you little beetle and i'll be there to hear the crunch
    cull number one is you
    hang the vermin on the fence so the others see it, that was how the keepers did it round here and I would start with your carcass
    we are coming with the sack and the bucket, kitten
    I drown things like you
    You are a pest and the season opens on the twelfth. I have cleaned the gun and I know what a pest looks like through a scope
    skin it and nail it on the lab door
    `,
  ),
  lines(
    'lines-vermin/scientist-vets-and-shoots',
    { labels: [], direction: null },
    `
    Had to have our old lad put down on Friday, fifteen years, best dog I ever knew
    the mange has cleared up after two treatments and she's growing her coat back
    I gut the fish, he makes the chips, thats marriage
    season opens on the twelfth and we go beating for the sandwiches
    rescued a sack of kittens from the canal bank, all five alive, the university vets had them on a drip by ten and the tiny grey one has gone home with the porter
    Professor, do you think the badger cull numbers for Gloucestershire are out yet
    bait box for the ants is on the high shelf, do not eat
    trod on a beetle by accident and my daughter held a funeral with hymns
    How far can a fox smell? My hens are asking.
    carcass of a porpoise on the beach at Spurn, the stranding team have been told
    clay shoot for the air ambulance, no real birds and no real talent
    the farmer at the top of our lane sat up all night with a ewe that couldn't get to her feet, and at dawn she just stood and walked off for breakfast
    scope on the telescope is cracked, anyone know a mender
    nailed the bat box on the lab door, round hole facing east
    `,
  ),
  lines(
    'lines-vermin/staff-who-were-called-things',
    { labels: ['support'], direction: 'quoted' },
    `
    they called you a maggot under a post about blood donors. imagine being that sad
    My wife is a registrar. Last night a man wrote that she is a tick that wants burning off. She laughed, then she sat in the car for half an hour. Thank you for asking folk to be decent
    I'm sorry you had to read the rat stuff on a sunday morning councillor
    nobody who works for the council is vermin, they empty our bins and bury our dads
    the one who calls you it instead of she, every day? Block and report, love, we all have
    saw the cockroach comments so I came on to say my mum still has your get well card on the fridge
    Robot they said! You cried with me in that corridor. Robot my eye
    our ref had pond life shouted at him by grown men in front of his own daughters. We sent the club a letter and every player signed it
    you arent a parasite pet, you are the reason my lad can read
    the heifer remark got that man taken off the committee and rightly so
    Read what you posted about being called subhuman for doing your job, and I wanted to tell you it reached an old man in Thirsk who has been unkind in his time and will try to do better
    no more pig jokes about PC Dolan please she found our nan
    `,
  ),
  lines(
    'lines-vermin/gp-evening-proposition-subject',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    doctor I'd let you examine me all night
    whats under the white coat tonight
    you looked hot on the regional news, come and take my temperature at my place, wine's open
    Single? Because I have a spare side of the bed and you look like you need a lie down on it
    send us a pic doc. no coat
    My blood pressure goes up and so does something else when you're on. Just being honest with you
    I know it was about bowel screening but all I could think of was getting you bent over that desk
    bet you are filthy once the lanyard comes off
    Undress to the waist you said last spring. your turn now darling
    you can put your cold hands on me anytime, anywhere, slowly
    What would it cost for an hour of your time with the door locked, I'm not fussy and I tip
    been single two years doc and I reckon you could cure it in one night, what time do you finish
    Lovely lips on that GP. I messaged her to say what I'd want her to do with them
    wear the stethoscope and nothing else for me
    `,
  ),
  lines(
    'lines-vermin/gp-evening-plain',
    { labels: [], direction: null },
    `
    Doctor examined my ear and found the bit of cotton wool from Sunday
    temperature came down in the night thank goodness
    is a photo of the rash enough or do I have to come in
    My blood pressure goes up the minute I see the cuff, it's fine at home with the cat on my knee
    what time do you finish blood tests on a Friday
    bed 4 by the window is free, your mum can see the river from it
    white coats are gone from our surgery, its all navy tunics now
    I've been single two years since my husband died and the walking group your nurse told me of has been the making of me
    lie on your left side with a pillow between the knees, worked for my back in three nights
    the doctor has the coldest hands in Kent and the warmest manner
    undress to the waist, put the gown on, wait in cubicle 2 it said on the card, and I sat there an hour like a lemon
    went private for the cataract as the list was a year
    stethoscope on the bear first, then my little lad let her listen to him
    wine once a week or none at all, what do the guidelines say now
    `,
  ),
  lines(
    'lines-vermin/presenter-body-remarks',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Nobody is looking at the map love they are looking at your backside
    cor what a rack
    the tighter the dress the better the forecast, wear the red one again and turn sideways for the lads
    I freeze it every night when you bend for the pen
    My mates and me rate you out of ten each morning. Today was a nine, the blouse was gaping and you knew it
    you've got a body made for sin and a voice to go with it
    any chance of a bit more cleavage on the late bulletin
    I shouldn't say this at 70 but your bottom has kept me going through two operations, give us a twirl
    bet them curves feel good in the dark
    mmmm. legs up to heaven. what time does heaven open
    Could you ask wardrobe for something shorter? Speaking for every man in the Horse and Groom
    is she wearing a bra under that, asking for the whole pub
    those thighs in that skirt should be illegal, I'd serve the sentence between them
    `,
  ),
  lines(
    'lines-vermin/presenter-clothes-and-kindness',
    { labels: ['support'], direction: null },
    `
    Where's the red dress from? My sister wants it for a christening
    love the new haircut, it suits you
    legs must be tired after eleven hours on air, put your feet up
    You read that dreadful news so gently last night. I was on my own and it helped
    that blouse is the exact green of my grandmother's kitchen, happy memories
    I'm 70 and you have kept me company through two operations, bless you
    lovely coat in the snow piece, hope it was warm
    what a voice! could listen to you read the bus times
    congratulations on the marathon, those last six miles looked cruel
    Nice to see a woman of my age on the late bulletin in flat shoes
    your smile after the baby panda story set me up for the day
    nine out of ten for the forecast, you forgot Orkney
    can wardrobe tell us who knits the jumpers
    the twirl you did in the Strictly sketch had us all cheering, you were having such fun
    `,
  ),
  lines(
    'lines-vermin/councillor-asking-for-pictures',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    send nudes councillor
    got any photos that aren't for the leaflet
    let me see what I'm voting for. top off
    DM me a little something from the shower and you've got my vote and my brothers
    any beach pics of you about? bikini for preference
    I have your election card on my bedroom ceiling but it could do with less suit and more skin
    how about a selfie in bed, just for me, I won't show anyone
    Prove you're a natural blonde
    I'll send mine if you send yours, cllr, fair is fair
    youve got gorgeous feet in those sandals at the fete. would you take some more pics of them for me, bare, I pay fifty a go
    I asked you nicely about the undies photo and you have not replied
    what have you got on right now? go on, describe it, we're all grown ups
    Do you do webcam surgeries, if you know what I mean
    there's a private gallery somewhere isnt there, a girl like you, whats the password
    `,
  ),
  lines(
    'lines-vermin/councillor-photos-plain',
    { labels: [], direction: null },
    `
    Send photos of the pothole with a pound coin for scale please
    Beach pics from the clean up are on our page now
    my selfie with the mayor has the mayors thumb over the mayor
    is the shower block at the leisure centre open yet
    who took the lovely photo of the bandstand in frost, I'd pay for a print
    sandals at the fete, wellies by the fireworks, that's an English summer
    I asked about the planning drawings twice and they did come, thanks
    Do you do video surgeries for people who cannot leave the house
    natural wood or painted green for the benches, have your vote by friday
    Please don't put my children's faces in the gallery, their dad was only told after
    what is the password for the hall wifi
    your election card came through our door and the dog ate the photo first, sorry
    fifty a go for parking at the seaside now
    just a picture of my grandma in bed 12 with her hundredth birthday card, she said to show the councillor who got it signed
    `,
  ),
];
