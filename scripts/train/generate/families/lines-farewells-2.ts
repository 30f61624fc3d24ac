import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Wishes that somebody were dead or gone, beside comfort, farewells and figures of speech. */
export const linesFarewells2: readonly Family[] = [
  lines(
    'lines-farewells/presenter-leaving-the-sofa',
    { labels: ['support'], direction: null },
    `
    Going to miss you on the sofa every morning
    Your last show had me in bits, thank you for all the laughs
    You looked so sad this morning, hope youre being looked after
    It took nerve to talk about depression live on air. My husband finally rang the doctor because of it
    switch off your phone for a week love, ignore the trolls and have a nice break xx
    Sorry to see you go but enjoy the lie ins!
    please dont log off for good, some of us only come here for your dog
    Viewer since the first episode. It ended beautifully.
    Anyone who cries on tv about losing a friend has my respect
    you deserve a happier job than reading out that rubbish at 5am
    My mother watched you every day in the hospice and it cheered her to the end. I wanted you to know
    friendly advice from an old viewer, take the holiday
    hope you stay, but if you go, go with your head high
    `,
  ),
  lines(
    'lines-farewells/telly-endings-and-cancelled-shows',
    { labels: [], direction: null, heldBack: true },
    `
    Final episode tonight, who do we think dies
    they're killing off the vet in the Christmas special
    I switched off after ten minutes and fell asleep
    Did he jump or was he pushed? brilliant cliffhanger
    the show ends in March after twenty two years
    My telly died in the middle of the quiz
    That ending was a bit bleak, think I will put the kettle on and watch something about cats
    she left her husband in episode four and burned his golf clubs
    gone off air again, anybody else?
    The documentary about the farm widow starts at nine on the other side
    They should end it now while it is still good
    Better off with the radio these days
    what happened to the weather man, is he on leave?
    `,
  ),
  lines(
    'lines-farewells/presenter-ill-wishes-and-accidents',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Hope you catch something incurable on that cruise you keep showing us
    Would love to see you fall off the stage and never get up
    die slowly
    I hope that studio light comes down on your head
    Every morning I hope it's the morning they announce you've passed
    break a leg. both. and your spine
    hope the tumour comes back
    If there is any justice you'll be in a coffin by Easter, and I'm a churchgoer so I dont say it lightly
    someone poison her porridge
    You want the crash victims family to move on? I wish it had been you in that car
    imagine the party when you croak, cant come soon enough
    A nasty fall down the stairs would suit you. We wait in hope.
    may u get the same illness u laughed about
    Wish the IRA had got you lol
    `,
  ),
  lines(
    'lines-farewells/telly-illness-accidents-ordinary',
    { labels: [], direction: null },
    `
    Break a leg tonight!!
    she fell off the stage in rehearsal and carried on singing, what a trooper
    The presenter is off with a tumour on his kidney and hopes to be back by Easter
    A studio light came down during the bake off final and landed in the trifle
    I burned my porridge watching the crash report
    Caught something on a cruise once, four days in the cabin with a bucket
    which of them dies first in the book?
    my nan is poorly so we watched the old episodes together in the ward
    Food poisoning was the verdict on the prawns, wasn't it
    he had a nasty fall down the stairs at ninety one and was back on the allotment in June
    The family of the crash victims gave such a dignified interview
    I die every time the posh one tries to use a mop
    `,
  ),
  lines(
    'lines-farewells/library-cuts-and-an-unkind-public',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    your books are overdue and so is your death. sort it
    Close the library, then close your eyes for good
    librarian eh. quiet job. youd be quieter in a grave, think on
    You moaned that the work makes you cry in the stockroom. Nobody asked you to carry on living
    is there a self help section on how to stop existing? borrow something from it
    Ever thought the world might spin a bit smoother without you? worth a try
    I dont wish you harm. I simply think you should go away and put a stop to yourself.
    kys bookworm lmao
    Thirty years stamping dates and what have you got to show for it? A flat, a cat and a cough. Call it a day, Maureen, call the whole thing a day
    youre a waste of a life so stop wasting it and end it
    The cat could be rehomed. You couldn't. So you know what to do
    if I could pay one fine to have you do away with yourself Id pay it gladly
    `,
  ),
  lines(
    'lines-farewells/library-closing-time',
    { labels: [], direction: null },
    `
    library closes at five on Wednesdays
    My books are overdue again, put me in the stocks
    Close your eyes and smell that old paper, nothing like it
    Is there anything in the self help section about stopping smoking?
    cried in the stockroom over the ending of a Tudor romance, dont tell anyone
    The reading group chose a murder mystery in which the librarian did it
    we rehomed the library cat with Maureen, she is delighted
    they're withdrawing the microfilm at the end of the month
    That author died before the last chapter was finished, his daughter wrote it
    Carry on reading, ignore the drill
    do i get a fine if the dog ate page ninety
    call it a day everyone, heating's broken, doors shut at three
    I was dying to know who killed the bishop and some so and so had torn the page out
    cut the crusts off for the children's storytime picnic please
    `,
  ),
  lines(
    'lines-farewells/library-cuts-objections',
    { labels: ['criticism'], direction: null },
    `
    Closing this library will rip the life out of the village
    you are killing off the mobile van and old people will be stuck at home
    ending storytime is a mean little saving
    The cuts were decided before the survey closed, so what was the point of asking us
    Please stop pretending that the kiosk is as good as Maureen
    why is there no money for books but plenty for a logo
    Without the warm room my dad would have been in real trouble last winter, and you want to shut it
    That was a rotten way to tell staff of thirty years that the job has gone
    It deserves better than a slow death by budget
    I disagree with putting the crime section upstairs where nobody with a stick can reach
    bring back the late night, bring back the fines if you must
    Your report says nobody would miss the branch. Well come down on a Friday and count us
    `,
  ),
  lines(
    'lines-farewells/vaccine-scientist-wish-illness',
    { labels: ['threat'], direction: 'subject' },
    `
    Hope you get every side effect in the book and then some
    I hope the jab stops your heart
    may you die gasping like my uncle did
    You'll be swinging from a lamp post when the people wake up, professor
    Hang the lot of these scientists, start with this one
    May God strike you down with the plague you helped to make
    hope your own lab burns down w/ you inside
    Looking forward to reading that you died suddenly 😂
    Cancer of the throat would be fitting, given how much you talk on the news
    you pushed it on kids. I want you in the ground
    wish u nothing but pain n sickness prof
    Bring back the rope for these people. You first.
    I sincerely wish you a stroke, madam, and a slow one, with nobody at the bedside
    drop dead lab coat
    one day a car will not stop for you and I'll raise a glass
    `,
  ),
  lines(
    'lines-farewells/vaccine-questions-and-side-effects',
    { labels: [], direction: null },
    `
    is a sore arm and shivers a normal side effect
    My uncle died of it in the first wave, gasping for breath, so I booked mine the same day
    had the jab, felt like death for a night, fine by lunch
    Does the second one hurt more? asking for a wimp (me)
    Plague doctors wore those beaks stuffed with herbs, saw one in York museum
    Can people with heart trouble have it the same day as the flu one?
    The lab had a small fire in a fume cupboard last night and everybody got out
    my gran is 88, had all of hers and still swims in the sea
    stroke ward were handing out stickers to anyone who had it lol
    He passed suddenly at 54, it was an aneurysm, please stop asking his wife what jabs he had
    Cancer patients get called first I think, ring your surgery
    raise a glass to the nurses who did ours on Christmas Eve
    the rope for the queue fell over twice
    `,
  ),
  lines(
    'lines-farewells/scientist-politely-told-to-go',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Professor, with respect, the most useful experiment left to you is your own removal from life
    scientists say ur heart still beats. pity. fix that
    You said the emails make you not want to carry on. That's the point of them x
    Perhaps if you reflect on the harm you have done you will come to see that there is only one honourable exit
    Trust the science and cease to live, by your own choice
    nobody would test positive for missing you 🤣
    do society a service, put yourself down
    Captain goes down with the ship. So should you, quietly, tonight.
    go an die by ur own hand u lab rat
    The Romans knew what a disgraced man ought to do. Look it up and follow suit.
    Be honest the world got along fine before you and will get along even better after. So why wait
    I'll hold the door while you leave. Leave life I mean, not the room
    suicide is an option you know. for you its the best one
    `,
  ),
  lines(
    'lines-farewells/scientists-thanked-for-staying',
    { labels: ['support'], direction: null },
    `
    Professor, with respect, your work kept my wife alive
    please carry on, those emails are from a tiny number of people
    You did us all a service and most of us know it
    thank you for holding the door open for girls in science
    If the abuse makes you want to give up, take a week by the sea first. We need you.
    my son wants to work in a lab because of ur talk
    Enjoy retirement Prof!! The department will not get along fine without you
    Your honesty about being wrong in April was honourable
    ignore them mate u saved lives
    So sorry to hear of your loss. Your husband was the kindest examiner I ever had
    We missed you at the seminar, hope you feel better and the cough has gone
    I read you had been at a very low point. I am glad that somebody rang and that you picked up
    `,
  ),
  lines(
    'lines-farewells/vicar-told-to-meet-his-maker',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    if heaven's so great vicar what are you waiting for
    Go and meet your maker, nobody down here is stopping you
    Reverend you preach about eternal rest. Try some
    Why not make it your own funeral you take next? You could arrange it by the weekend
    a woman in a dog collar. hang yourself with it
    Your congregation's eleven pensioners and they'd manage. Leave this earth with what dignity you've left
    pray for courage then end ur life
    Judas had the right idea once he saw what he was. Take note.
    Hello Father, just wondering if you've thought any more about not living. My sister and I think it would suit you
    the bells should toll for you and you should be the one to see to it
    dont pray for me, pray you dont wake up, better still make sure you dont
    Hymn 412 then off to the cliff top with you
    Boring in the pulpit, boring at the fete, do something interesting and die by choice
    `,
  ),
  lines(
    'lines-farewells/church-funerals-and-hymns',
    { labels: [], direction: null, heldBack: true },
    `
    which hymns did you have for your dad's funeral
    Eternal rest grant unto him. A good man and a terrible tenor
    The bells tolled ninety six times for her, once for every year
    Cliff top walk after the service, bring a flask
    The vicar is taking three funerals this week so the fete meeting is off
    met my maker nearly, the pulpit steps were iced over
    Is it ok to wear yellow to a burial? she hated black
    Father Dominic goes to his new parish in Preston after Lent
    Eleven of us at evensong and one was asleep
    we scattered mum by the bowling green like she asked, bit windy
    dog collar jokes at the blessing of the pets, every single year
    My sister and I are arranging the wake, does the hall have an urn
    I will be lowered into the ground still not understanding the flower rota
    He died on Palm Sunday with the radio on
    `,
  ),
  lines(
    'lines-farewells/vicar-supportive-and-grieving',
    { labels: ['support'], direction: null },
    `
    Thank you Reverend for the lovely service for my mam, she would of laughed at the bit about the budgie
    You sat up with my brother the night he wanted to die and he is still with us. Bless you
    prayers for you and your family, the parish is holding you
    We are sorry you're leaving us for Preston, Father
    your words at the graveside kept me upright
    I lost my faith but not my fondness for you, vicar. Rest up after the operation
    courage Reverend! most of the village is behind you
    after my son's suicide you were the one person who didnt look away. That was nine years ago
    A tenner in the roof fund in memory of Doreen, who adored you
    the vigil was beautiful, ta for letting us bring the dogs
    We have lost a good neighbour and you found the right words when none of us could, thank you
    You don't have to be cheerful every Sunday. We can carry you for a bit
    `,
  ),
  lines(
    'lines-farewells/mp-flood-visit-death-wishes',
    { labels: ['threat'], direction: 'subject' },
    `
    Wish you'd drowned in it
    should have held your head under when you came in your clean wellies
    hope the next flood has you in it
    Smile for the cameras you ghoul, I hope pneumonia gets you
    You voted against our flood wall. I hope you lose everything you love and then your own life
    be nice if somebody ran you over on the way back to Westminster
    MPs like you deserve what happened to the others
    Let him catch sepsis off that water
    Hope u get electrocuted, prick of a plug socket in ur second home
    i wouldnt pull you out, id stand on your fingers
    My carpets are ruined and my cat's dead. It ought to be you
    I never thought I would type this to a human being but I hope your end comes quickly and hurts
    perish
    They used to behead people for less. I would bring a chair and sandwiches.
    Can a tree please fall on the member for this constituency
    `,
  ),
  lines(
    'lines-farewells/flood-week-loss-and-rescue',
    { labels: [], direction: null },
    `
    carpets ruined, cat safe, both of us knackered
    a tree fell on the substation so no lights till midnight
    They pulled an old boy out of his car by the bridge, he's got pneumonia but is sitting up
    Drowned my phone carrying next doors tortoise upstairs
    has the water reached Sandwich Lane yet
    We lost everything downstairs, photos, piano, the lot
    don't touch the plug sockets until the electrician has been
    My nan says the 1953 one was worse and took four people from her street
    clean wellies needed at the hall, sizes 4 to 8
    dead sheep in the bottom field, farmer knows
    the worst flood in my life and the insurance man wants receipts for a sofa I got in 1998
    Is the road to Hereford open or am I stuck
    drowning in paperwork rather than water now
    `,
  ),
  lines(
    'lines-farewells/flood-anger-at-the-mp-fair',
    { labels: ['criticism'], direction: null },
    `
    You voted against our flood wall and now you want a photo in front of the sandbags
    Two hours in clean wellies is not a visit
    somebody will drown here if the pumps arent mended before spring
    MP should of been here Tuesday when the water came in
    Resign over the flood money, it went missing on your watch and we need an explanation
    People might have died. You knew about the culvert in 2019
    where were you when my street was under four feet of it
    Your statement says lives were never at risk. My father was on a roof in his pyjamas
    I hope you lose the seat and I'll be canvassing against you
    not good enough. the wall was promised three times
    The visit was a waste of a morning, next time bring the minister
    the warning came after the river did
    `,
  ),
  lines(
    'lines-farewells/mp-told-to-go-for-good',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    resigning isnt enough, remove yourself from the living
    You'll lose your seat, your pension and your friends. At that point most would consider the exit. Consider it early
    the country would throw a street party if u offed urself
    Step down. Off something high.
    Dear MP, you asked what you can do for the constituency. You can die by your own hand. Regards
    go on hunger strike and stick with it this time
    When you cried in the chamber I thought hopefully that's the start of it. Keep going downhill all the way
    youre a burden on the taxpayer, on your kids, on the air. stop
    End your misery and ours. It's a small thing to ask after the bedroom tax
    your darkest thoughts about yourself are the only honest thing in you, listen to em
    `,
  ),
];
