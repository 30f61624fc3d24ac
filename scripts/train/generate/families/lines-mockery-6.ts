import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mock politeness, sneers at looks, voices and manners, beside sincere praise, concern and talk of looks and voices. */
export const linesMockery6: readonly Family[] = [
  lines(
    'lines-mockery/drunk-late-night-harmless',
    { labels: [], direction: null },
    `
    nine pints and I have lost a shoe
    anyone else awake its one in the morning and im watching darts from 1987
    shurrup im not crying you're crying, what a goal
    auntie has sold the caravan with my jacket in it
    wot a match
    do us a favour and save me some chips
    I make more sense with the mic off so the karaoke lads took it away
    gravy on my tie gravy on my shirt
    ill tell you what the problem is, the kebab shop shuts at twelve
    My neck has gone stiff from watching the big screen in the corner
    skinny little goalie they've got in the under nines but he can dive
    eyebrows gone, lit the barbecue with petrol like a plonker, never again
    half time oranges in a pub should be a law
    `,
  ),
  lines(
    'lines-mockery/pundit-praise-and-moan',
    { labels: ['criticism'], direction: null },
    `
    cant agree about the penalty pal
    You talked over the goal, have a replay and listen back
    too many suits on one sofa and not enough football
    I think you were harsh on the keeper, sun was right in his eyes
    half time chat was all about one club as usual
    that was a lazy thing to say about the women's game and I hope you'll watch a few matches before the next time
    no idea why the offside was not shown
    overpaid or not the panel got the table wrong
    nine minutes of adverts at one in the morning for a highlights show
    please let the guest finish a sentence
    `,
  ),
  lines(
    'lines-mockery/museum-curator-faux-polite-him-her',
    { labels: ['insult'], direction: 'subject' },
    `
    how nice for her to have a hobby, and how sad that it's our museum
    bless him, he's found a cardigan to match his conversation
    The dear lady gave us a tour and I can only say that the mummies were livelier and had better skin
    what a splendid example of a dusty old relic, and the vase was nice too lol
    Does she take that superior sniff home with her or is it kept in a case
    to be fair to the poor chap, it can't be easy giving a lecture when you have nothing to say, no gift for saying it and a head shaped like a parsnip
    stuffed like the owl and not as bright
    she means well, which is what you say about the hopeless
    a charming little man, if you like damp
    I'm told she was once pretty and once clever, though never in the same century
    oh let him have his big words, hes lonely
    her opinion on the tapestry was like her blouse, loud and badly put together
    someone polish his head it's the only thing in that building that might shine
    `,
  ),
  lines(
    'lines-mockery/museum-visit-harmless',
    { labels: [], direction: null },
    `
    how nice to have a hobby, mine is now eleven teapots and a kiln
    the mummies have been moved to room six
    He's very good at pointing, our guide dog in training, he points at sandwiches
    I was once pretty and once clever, now I'm a volunteer at the museum and have a lanyard
    stuffed owl for sale, one eye
    does the vase come out of its case for drawing class
    to be fair the lecture was free and the seats were soft
    my head is shaped like a parsnip according to the hat shop
    dusty in there so bring your inhaler
    Polish the brass on friday, wax the floor on saturday
    cardigan needed, the tapestry room is kept at twelve degrees
    loud blouse, quiet shoes, thats the dress code for guides apparently
    the big words on the labels were replaced after a class of eight year olds sent in suggestions
    `,
  ),
  lines(
    'lines-mockery/museum-curator-thanks-critique',
    { labels: ['support'], direction: null, heldBack: true },
    `
    The dear lady gave us a tour and she brought those mummies to life
    he spent his own saturday polishing the brass for our reunion
    she means every word she says about that collection
    thank you for keeping the tapestry safe through all the cuts
    poor chap gave a lecture with no voice and no slides and it was wonderful all the same
    your labels are the best I've read, plain and funny
    a charming man, he let my grandson hold the flint
    Clever of you to put the owl at a height where little ones can look him in the eye
    it can't be easy being shouted at over a statue, we're behind you
    loved the blouse with the teapots on, she told my daughter where to get one
    that museum kept me sane the winter after my wife died
    I'm told you do all this unpaid, well bless you for it
    `,
  ),
  lines(
    'lines-mockery/train-guard-and-staff-rude',
    { labels: ['insult'], direction: 'subject' },
    `
    you on the tannoy, have you got your socks in your mouth
    Smile love it might never happen, oh wait it has, you were born with that mush
    jumped up little ticket clipper with a hat too big for your brains
    whats it like being the least important man on a train
    mumble mumble mumble Crewe. learn to talk
    Your manager is welcome to pass this on: the sour woman on the 8.14 has a face like a cancelled service.
    big man in a uniform arent you, five foot four of hot air
    if u were any slower youd be a replacement bus
    you absolute spoon, i showed you the ticket twice and you stared at it with your mouth open like a carp
    waddling down the aisle knocking every elbow, theres a gym in Stockport you know
    dont you ever wash that hair
    Dull voice, dull eyes, dull man, and he gets to tell the rest of us where to stand
    got a right little hitler moustache and the sense of a teabag
    I'd ask you a question but I've not got all day for you to think of a word
    `,
  ),
  lines(
    'lines-mockery/train-journey-harmless',
    { labels: ['criticism'], direction: null },
    `
    A guard was rude to my son over a ticket that was valid, and I'd like it looked into
    why is the 8.14 always two coaches
    replacement bus was slower than walking
    You cancelled my train by text after I'd got on it
    no staff at Stockport after nine and a woman on her own on the platform, it isnt safe
    I asked a question on the platform and three people in uniform told me three different things. Please train them properly, no pun intended.
    nobody thinks about elbows when they design these seats
    eighty quid to stand next to a bin
    first class was empty, we were packed like carp in a bucket
    `,
  ),
  lines(
    'lines-mockery/train-staff-thanked',
    { labels: ['support'], direction: null },
    `
    the guard on the tannoy had us all laughing at Crewe
    ticket man gave my nan his own sandwich when we were stuck
    What a voice on the lady who calls the Stockport trains, could listen all day
    you walked the whole length of the train to find my little girls teddy
    face of an angel, patience of a saint, the woman on the barrier at Leeds
    he wasnt tall but he stood between me and that drunk and I will always be grateful
    Manager, please pass this on: the man on the 8.14 noticed I was having a panic attack and sat with me until Derby.
    nice hat mate keep it up
    thank you to whoever held the door when I was running, waddling really, with twins
    the most important man on the train last night was the one with the mop
    clean coaches, kind staff, on time, I nearly fainted
    wash your hair in gold, you deserve it, for finding my passport in that bin
    `,
  ),
  lines(
    'lines-mockery/gardening-judge-and-allotment',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    you've a head like one of your own turnips
    oh look who's judging, madam green fingers with the face of a slug pellet
    who are u to talk about marrows you overgrown one
    He's as exciting as gravel and he goes on about it too
    Smarmy voice, clean boots. never dug a hole in your life did you, you soft handed ninny
    withered old stalk of a man
    that hat. that beard. those sandals. did you lose a bet or a wife
    listening to her on compost is slower than compost
    You must be the only person in Shropshire who can make a sweet pea feel awkward, creeping up on it with your heavy breathing and your little silver spoon
    as thick as a fence post and twice as wide
    snooty mare with her nose up at my dahlias, that nose could plough a field
    the old fool dribbles on the onions when he bends over to sniff them, somebody retire him to the shed
    you talk to plants because people have got legs and can walk away from you
    `,
  ),
  lines(
    'lines-mockery/gardening-show-plain',
    { labels: [], direction: null },
    `
    my turnip has a face on it and it looks like my uncle
    who is judging the marrows this year
    Do slug pellets hurt hedgehogs? we've two under the shed
    talk to your plants they say, mine have heard all about my knees
    gravel or bark for the path
    lost a bet so I'm wearing the sandals to the show
    compost is slow this year, all that rain
    he's dug a hole for a pond and now the dog thinks that it's his
    Withered dahlias, soft onions, sweet peas with legs. A summer to forget in Shropshire.
    a thick fence post, two metres, would do, or twice as wide if you have one
    my beard caught in the strimmer
    third prize for my overgrown marrow, in a class of three
    sniff the melon at the stalk end, if it smells sweet it's ready
    the silver spoon goes to the best in show again
    `,
  ),
  lines(
    'lines-mockery/gardening-judge-fair',
    { labels: ['criticism'], direction: null },
    `
    the judging at the show was slow and nobody saw the cards till four
    I dont agree that the marrow was overgrown, the rules give no limit
    You marked down the childrens sandals full of cress and it was the best thing in the tent
    her talk on compost had good bits but it went on past the last bus
    why was the tent locked before the old chap could show his dahlias
    no more gravel gardens on telly please, some of us like plants
    Green fingers or not, the advice to dig clay in january was wrong.
    entry fee doubled and the tea was cold
    I was upset that you laughed at my brother's sweet peas. He grew those in a care home window and he'd been looking forward to it since march.
    the plough display was a waste of a field
    he said hedgehogs eat onions, they do not
    prize money still three pounds as it was in 1971
    `,
  ),
  lines(
    'lines-mockery/swimming-teacher-and-lifeguard-looks',
    { labels: ['insult'], direction: 'subject' },
    `
    seen better bodies in a butchers window
    You in those trunks, my eyes, my poor eyes
    the lifeguard with the gut, what's he going to do, displace the water
    whistle whistle whistle youre like a kettle in flip flops
    pasty little thing arent you, do you glow
    Cover up love, some of us have just had breakfast.
    back hair like a doormat mate, shave it or swim in the canal with the rest of the wildlife watchers
    all that shouting and such a weedy chest for it to come out of
    knock kneed gangly drip in goggles
    She blows that whistle so that people look at her, and then they do look, and then they wish that they hadn't
    youve a face like the bottom of the verruca bath
    hark at you barking lengths at people and you cant get up the ladder without puffing
    flat feet flat voice flat personality
    `,
  ),
  lines(
    'lines-mockery/bake-sale-committee-passive-aggressive',
    { labels: ['insult'], direction: 'subject' },
    `
    Hi all, just a gentle reminder that Pauline cannot be trusted with anything harder than napkins, bless her x
    so sweet that you offered to speak, hun, but we'd like people to enjoy it
    no offence but you're not really a face for the poster are you
    You're so brave to post that without checking it. I could never be so relaxed about looking daft.
    Well I think it's marvellous you found someone to marry you, given everything
    aww you've had a go at being funny again
    not being horrible but nobody understands you when you talk and nobody minds missing it
    I love how you just don't care what you look like
    dont worry sweetie we've all learned to nod until you stop
    you have such a pretty sister, did she get your share?
    I'd never say a thing like this in public but as a friend, people find you tiresome, your clothes are odd and the laugh has to go, kisses to the kids
    its nice that you feel qualified to comment lol x
    what would we do without you, have a shorter meeting I imagine
    `,
  ),
  lines(
    'lines-mockery/bake-sale-committee-genuine',
    { labels: ['support'], direction: null },
    `
    Hi all, just a gentle reminder that Pauline has run this sale for ten years and might like a hand with the napkins, bless her x
    so sweet that you offered to speak hun, people will enjoy it
    no offence taken, it was a good point and I should have checked
    You're so brave to post that, I could never be so relaxed in front of a camera
    Well I think it's marvellous that you found each other
    I love that you just don't care what people think
    dont worry sweetie we've all dried up in the middle of a speech
    you and your pretty sister did us proud on the stall
    nice of you to comment on every single childs cake x
    what would we do without you? have no cups and no raffle I imagine
    As a friend I'd say take a year off. You've done the odd jobs, the clothes swap and the kids' lunches, and you look done in.
    its funny how much nicer the hall is when you are in it
    `,
  ),
  lines(
    'lines-mockery/judge-and-lawyer-ridicule-them',
    { labels: ['insult'], direction: 'subject' },
    `
    wig on a stick
    m'lud looks about a hundred and fifty and thinks like it
    She's a voice like a wardrobe door and an argument with as many holes as her tights
    who wound him up and put him on the bench, the dozy old coot
    pompous little barrister, all spit and cufflinks
    Three days of that nasal whine. The jury should be paid danger money for their ears.
    old goat nodded off, woke up, passed sentence, nodded off
    he speaks as though each word were a sweet and he wasnt going to share them
    that solicitor is a slob, egg on his tie and dandruff like alpine snow
    the silk with the jowls, you could hide a defendant in there
    Not the sharpest gavel in the drawer, is she?
    what a dismal grey nobody of a man to have charge of anything bigger than a stapler, and i bet he has trouble with that
    he giggled at his own joke, she simpered, and between the two preening ninnies a whole morning went by
    `,
  ),
  lines(
    'lines-mockery/court-day-plain',
    { labels: [], direction: null, heldBack: true },
    `
    the wig itches, says my cousin who is a barrister
    jury service starts monday, does anyone know about parking
    I nodded off on the bench outside court and missed my name
    egg on my tie for the interview with the solicitor
    My nan is about a hundred and fifty in cat years, she says, and she still does the crossword in pen
    who do I ask about a fine I paid twice
    the wardrobe door in the flat whines all night, landlord won't come
    Three days off work and they settled on the steps. The clerk gave us tea.
    he passed his law exams at the age of fifty two after years at the stapler factory
    dandruff shampoo that works please
    holes in my tights on the one day I meet a judge lol
    I thought the sentence was too short and I've written to say so
    `,
  ),
  lines(
    'lines-mockery/vet-and-farm-show-presenter',
    { labels: ['insult'], direction: 'subject' },
    `
    even the cow turned away when you smiled
    You've the bedside manner of a cattle grid
    couldn't they get a vet who's been introduced to soap
    that voice is why my dog hides when farming is on
    wet lettuce in a wax jacket
    Oh here she comes, tossing her hair at a bullock, what a ninny
    do you rehearse looking gormless by that gate or does it just happen
    I've pulled brighter things than you out of a ewe on a February night and they had the decency to keep quiet for a bit
    lanky ginger clown in his fathers coat playing at farmer
    he cries if a hen coughs, big soft soppy article, man up or shut up
    nobody in this valley rates you, you talk daft and you drive like a bishop
    double barrelled name single celled brain
    Your hat is an insult to hats and your head isn't doing it any favours either
    she has a neigh of a laugh, set off every horse in the yard
    `,
  ),
  lines(
    'lines-mockery/vet-and-farm-harmless',
    { labels: [], direction: null },
    `
    the cow turned away when I sang so I've stopped singing to her
    dog hides when the vacuum is on, any tips
    wet lettuce in a wax jacket pocket, forgot it there since the picnic
    been introduced to the new vet, nice lass with a neigh of a laugh, horses love her
    Pulled a lamb out at four this morning, both doing well
    big soft lad of a bullock follows me to the gate for his ears
    my fathers coat, his boots and his bad back
    is it normal for a hen to cough
    I drive like a bishop since the speed course
    the valley road is shut at the cattle grid, come round by the chapel
    Hair full of hay, soap gone, school run in ten minutes, welcome to farming.
    ginger biscuits for the shearers, four dozen, who is baking
    `,
  ),
];
