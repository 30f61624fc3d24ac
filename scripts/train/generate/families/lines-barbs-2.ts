import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs2: readonly Family[] = [
  lines(
    'lines-barbs/allotment-no-insult-meant',
    { labels: [], direction: null },
    `
    nobody asked me but I like the new gate
    there was a toad under the stone by the tap
    who are the people on plot nine, they left me some beans
    What is the point of netting if the pigeons just walk in underneath?
    my marrows are worth nothing this year, all water
    lonely up there in january, just me and a robin
    Gave up my plot after twenty six years, the knees wont do it any more, and walked home with one trowel and a lump in my throat.
    crawled under the shed to get the cat out
    sad to see the old pear tree come down
    can't stand leeks, grew sixty, no idea why
    Does anybody know whose car is blocking the top gate?
    Site meeting on Sunday at ten, bring a chair and your own mug.
    no one took the spare tomato plants so they are on the wall, help yourself
    I sit in the shed with a flask and nobody bothers me and it is the best part of the week.
    `,
  ),
  lines(
    'lines-barbs/allotment-rows-about-rules',
    { labels: ['criticism'], direction: null },
    `
    locking the water off in june was a daft decision
    The waiting list is eight years long and half of plot thirty is brambles, so the rule about cultivation plainly isn't being applied.
    bonfire rule ignored again last night
    your letter about sheds was too harsh on people with bad backs
    no consultation, no vote, just a notice on the gate
    rent up by a third and the track still full of holes
    I object to the chicken ban. Mine have been there since 2011 and have bothered nobody.
    the skip should not be by the disabled bay
    wrong to say that dogs cause the damage, it's badgers
    The committee has handled this poorly and I would like it minuted that I asked for the accounts in April.
    hosepipe left on all night, what a waste
    please stop using weedkiller by the shared path
    poor show cancelling the barbecue by text an hour before
    `,
  ),
  lines(
    'lines-barbs/bell-ringing-her-looks-and-dress',
    { labels: ['insult'], direction: 'other' },
    `
    she looks like a sofa someone left out for the council
    Have you seen the state of that woman who rings the tenor? Built like a wardrobe and about as pretty.
    his trousers were up round his armpits, what a clown
    that one in the yellow has a face like a slapped backside
    They have put her on the front of the newsletter, which is one way of keeping the mice out of the tower I suppose.
    bald as an egg and twice as daft looking
    who told him sandals and socks, he resembles a lost geography teacher
    Her make up must go on with a trowel and come off with a chisel
    Old prune. she must be ninety if she's a day and still wears a miniskirt
    you could park a bike in those teeth of hers lol
    The new secretary came up the stairs puffing like a steam engine and no wonder, the size of her, they had to wait ten minutes before she could tell us her name.
    he never washes and it is not subtle
    ugly lot that band from over the river arent they
    short fat and smug, that's the tower captain for you
    Nobody's marrying that nose.
    `,
  ),
  lines(
    'lines-barbs/bell-ringing-clothes-and-age-harmless',
    { labels: [], direction: null },
    `
    someone left a sofa by the church gate for the council to collect
    The tenor weighs eighteen hundredweight and she rings it at seventy nine
    trousers split on the tower stairs, had to walk home with a hymn sheet behind me
    wore sandals in the belfry once and dropped a spanner on my toe
    Is there a photo of the band in the newsletter from the jubilee, my mother is the girl in the yellow dress
    he went bald at twenty and says it saves on shampoo
    I was puffing like a steam engine by the time I got up to the ringing chamber, eighty two steps and no rail.
    broke my front tooth on a toffee at practice
    She turned ninety on Friday and rang a quarter peal to mark it.
    where can you park a bike near the tower
    the new secretary is called Anwen and she starts in march
    my nose runs up there, always has, it's the dust
    miniskirts were the fashion when we rang for the coronation of nobody in particular, just a wet Tuesday in 1968
    short straw for me, I'm sweeping the stairs
    `,
  ),
  lines(
    'lines-barbs/bell-ringing-noise-and-thanks',
    { labels: ['support'], direction: null },
    `
    the bells sounded grand this morning, thank you all
    You were patient with my boy and now he wont stop talking about plain bob
    She looked a picture in that yellow coat ringing for the wedding
    to those moaning about the noise, the church was there first and so were they
    Well rung, lovely even striking from the whole band.
    Her age is nobody's business and her ropesight is the best in the diocese, so leave her be.
    thank you to the secretary for sorting the coach
    heard you from the hill and had to stop and listen
    He gave forty years to that tower and never missed a Christmas, which is more than most of us can say about anything.
    cracking job everyone, the ale is on me
    please dont mind the letter in the paper, most of us love it
    The new ringers are coming on so well and it is down to your teaching.
    what a smart turnout on sunday, all in ties
    `,
  ),
  lines(
    'lines-barbs/school-play-slow-clap',
    { labels: ['insult'], direction: 'subject' },
    `
    slow clap for the director, who managed to make twelve songs feel like a dental appointment and still took a bow like she'd invented theatre
    oh bravo. truly the finest wooden spoon in the drawer
    Somebody fetch the lady a medal for turning up sober
    And the award for loving yourself goes to
    wow so deep, did you think of it in the bath
    Well aren't we the little superstar, three lines and a false moustache
    give that man a round of applause, he found the stage on only the third go
    Clever you! Reading off a card and still getting it wrong, your parents must be so proud.
    my goodness what a gift you have for emptying a hall
    do take another bow love, the view from behind is less dim
    A standing ovation from everyone heading for the door darling
    congratulations on being the worst thing in a show that had a seven year old playing a cabbage
    superb acting as a person with a brain
    It must be wonderful to have so much confidence and so little to base it on, I do envy you simple types.
    `,
  ),
  lines(
    'lines-barbs/school-play-warm-applause',
    { labels: ['support'], direction: null, heldBack: true },
    `
    slow clap turned into a standing ovation, I was in bits
    bravo to the whole cast and the lady on the lights
    Give that boy a medal for carrying on when his moustache fell in the soup
    my goodness what a gift she has, the hall was dead silent for her song
    congratulations to the seven year old cabbage who stole the show
    You took twelve songs and sixty kids and made us all forget the chairs were hard, thank you from a very proud grandad.
    wow, proper tears at the end
    clever set, the tree on wheels was brilliant
    Your daughter must be so proud, what a voice
    do take another bow, all of you deserved it
    The wooden spoon raffle was a hoot and raised eighty quid for the pantry
    love love love the costumes x
    I'm sorry some people were rude about the sound. Most of us heard every word and had a wonderful evening.
    to the teacher who gave up her half term, I envy the kids who have you
    `,
  ),
  lines(
    'lines-barbs/school-play-small-talk',
    { labels: [], direction: null },
    `
    my part was a tree and I forgot how to stand still
    Three lines and a false moustache, thats my whole career on the stage.
    who has the spare key to the costume cupboard
    read it off a card and still got it wrong, i was mortified
    Dental appointment at three so I will miss the matinee, can someone film the bit with the cabbage
    dim the lights a touch at the start of act two please
    We need more chairs in the hall, the back row stood on Friday.
    he played a superstar chef in a paper hat
    sober as a judge I was, fell off the front of the stage anyway
    the bath in scene four is borrowed from plumbers merchants and has to go back monday
    parents evening clashes with the dress rehearsal, is that right
    I have no gift for singing so I do the programmes
    nobody found the second sheep's head
    Is it true the show runs two hours and there's only one loo?
    `,
  ),
  lines(
    'lines-barbs/bakery-name-calling-food',
    { labels: ['insult'], direction: 'subject' },
    `
    you absolute doughnut
    shut up you soggy biscuit
    What a complete and utter trifle of a man you are, wobbly and mostly air
    listen here you wet lettuce nobody ordered a speech
    Only a total turnip would put that sign up and think it made sense.
    muffin brain
    you great suet pudding, it says CLOSED on the door you wrote yourself
    I asked for a seeded loaf and got a lecture from a melon in an apron
    spud. sit. down.
    You massive prune, read the question again, slowly, with a finger under each word if it helps.
    oh go boil your head cabbage face
    a proper fruitcake this one lads
    Half baked, that's you and your ideas and your haircut
    `,
  ),
  lines(
    'lines-barbs/bakery-food-for-real',
    { labels: [], direction: null },
    `
    two absolute doughnuts short in my box, jam ones
    soggy biscuit base again, what am I doing wrong
    My trifle wobbled all the way home on the bus and then slid off the seat at Perry Barr.
    wet lettuce in a hot bap is a sad thing
    turnip and barley soup today with a cheese scone
    muffins are on the top shelf next to the till
    Is there suet in the dumplings, asking for my daughter who is veggie
    stale crumpet, beans, grated cheese, under the grill, that's tea sorted
    I ordered a seeded loaf for Thursday under the name Khan.
    spud pie sold out by noon on match days
    my Christmas fruitcake sank so now it is called a ring
    melon slices for the kids party or is that dull
    we ate pilchards on toast every Friday in that flat, me and my brother, and fought over the burnt bit
    half baked it, left it to cool, forgot it for two days
    prunes in the loaf, surprisingly nice
    `,
  ),
  lines(
    'lines-barbs/bakery-regulars-grumbling',
    { labels: ['criticism'], direction: null },
    `
    four pounds eighty for a sandwich loaf, you are having a laugh
    The new opening times are no good to anyone who starts work at six
    sign says open till five and the door was shut at half four
    bring back the custard slices, the new ones are all air
    I think closing the Tenby shop is the wrong call and I told the girl on the till so, not that it was her doing.
    stop putting sesame on everything
    queue out the door and one till on, sort it out please
    Your advert says handmade and your website says factory in Slough. Which?
    pasties smaller every month
    the tables by the window are sticky and have been since august
    `,
  ),
  lines(
    'lines-barbs/running-club-fat-and-slow',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    put the pies down before you put your trainers on
    You run like a sack of wet washing falling down a staircase
    chubby chops coming last again
    lycra is not for everyone mate and it is really really not for you
    My nan has a faster walking frame and better legs
    How does a lardy lump like you get to be the face of a fitness campaign? Did the thin ones say no?
    wobble wobble here he comes
    youre so skinny you have to run round in the shower to get wet, you streak of nothing
    Lost a stone you say, looks to me like you found three, most of it under the chin.
    tubby
    the ground shook and I thought it was the bin lorry but no it was you jogging past the co-op
    Could the club not find a coach who can see his own feet
    giraffe neck, hamster cheeks, what a mess of a person to look at
    sweaty red faced and built like a water butt, thanks for ruining my breakfast with that photo
    `,
  ),
  lines(
    'lines-barbs/running-club-weight-and-pace-harmless',
    { labels: [], direction: null },
    `
    put the pies down in march and now I can do five k
    came last again, very happy, had a chat with the tail walker
    Is there lycra that doesn't roll down at the waist?
    lost a stone since christmas, knees feel ten years younger
    I run like a sack of washing but I run
    the bin lorry shook the whole start line
    How do you all stop your hands going cold on the long Sunday ones? I have tried socks on them.
    skinny lad in the blue vest dropped his inhaler near the bandstand
    my chin hit the kerb, four stitches, only had one lap to go
    He walks with a frame since the stroke and still comes down every saturday to shout us on
    red faced and sweaty in every photo, that's me
    the coach says thin socks, I say thick
    Found three gloves at the finish, all left hands.
    water butt by the pavilion is where the spare bibs are kept
    `,
  ),
  lines(
    'lines-barbs/running-club-cheers',
    { labels: ['support'], direction: null },
    `
    you looked strong on that last hill, well done
    The fitness campaign got my dad off the sofa at sixty one so thank you for being the face of it
    last over the line and the biggest cheer, quite right too
    ignore comments on your weight, you ran it and they watched it
    What a photo! Mud up to the eyebrows and grinning like a kid.
    so proud of you lot xx
    She puts out cones at seven in the pouring rain every week and deserves every clap she gets.
    great coaching, took two minutes off my time
    thanks for walking the last mile with my mam
    your legs must be made of iron, forty marathons
    Big hand for the marshals who stood in hail for three hours and still had jelly babies for everyone.
    brilliant pace lads
    you were kind to me when I stopped and I have never forgotten it
    `,
  ),
  lines(
    'lines-barbs/museum-contempt-for-curator',
    { labels: ['insult'], direction: 'subject' },
    `
    who even let you loose in a museum
    You belong in a glass case with a label saying Bore, late twentieth century
    so dull that the mummies got up and left
    pompous windbag with a lanyard
    Nobody has ever finished one of your talks awake, ask anybody, ask the security guard who had to prod my uncle.
    a jumped up cloakroom attendant, thats all you are and all you'll ever be
    oh look the relic speaks
    You have the personality of a wet Wednesday in a car park and the imagination to match
    do us a favour, stay in the basement
    small man, big desk
    ignorant snob
    The more you talk the more I see why your own department moved to another floor.
    Pretentious twaddle from a pretentious twit who owns one scarf and thinks it makes him French.
    dry as dust and half as useful
    we came for Vikings and got a fossil in a cardigan
    `,
  ),
  lines(
    'lines-barbs/museum-visits',
    { labels: [], direction: null, heldBack: true },
    `
    who do I ask about my great uncle's medals
    The mummy room is shut until the roof has been mended
    Dry as dust in the store room, wear a mask if you have a bad chest
    is there a bench in the basement gallery, mum gets tired
    my son asked the security guard if he was a fossil and the guard said nearly
    Small museum, big tea room, perfect for a wet Wednesday.
    left my scarf in the cloakroom, red with a hole in one end
    the talk on relics starts at two and lasts about an hour
    I fell asleep in the film about peat and woke up with a lanyard mark across my cheek
    We came for the Vikings and stayed for the soup
    Which floor are the clocks on now?
    label says late twentieth century and I had one in my kitchen, felt ancient
    car park fills up by ten
    There was a bloke in a cardigan telling schoolkids how a loom works and I could have listened all day.
    `,
  ),
  lines(
    'lines-barbs/museum-critical-notes',
    { labels: ['criticism'], direction: null },
    `
    the labels are too small and hung at the height of my knees
    Charging for the car park when the museum is free seems a cheat on families
    the talk was dry and ran over by forty minutes
    dont agree with taking the trains out of the main hall
    You present the mill owner as a hero and barely mention the children who worked there, that needs putting right.
    whole second floor shut and nobody told us till we had paid
    The audio guide is dull, sorry, somebody should do it again with a bit of life.
    glass cases were filthy
    I wrote in May about the wrong date under the Viking comb and it's still wrong in November
    too many screens and not enough objects
    The decision to move the archive forty miles away hurts local researchers.
    lift broken again, third visit running
    `,
  ),
];
