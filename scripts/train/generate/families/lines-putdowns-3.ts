import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns3: readonly Family[] = [
  lines(
    'lines-putdowns/police-thanks-and-critics',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    took them three hours to come, not good enough
    The chief needs to explain why nobody answered the phone
    he gave a poor answer about the burglaries on Elm Road
    slow response again, what is the plan
    I think the uniform budget could wait and the station could open
    they never came back about my stolen bike
    with respect sergeant, parking on the zig zags to buy a pasty is a bad look
    A big statement with little in it. How many officers will there be?
    test the alarms before you tell us they are fine
    proof that closing the desk was a mistake, look at that queue
    he is wrong about knife amnesties, the evidence from Glasgow says they help
    the boots cost more than the training, says the audit
    why were we told nothing for two days
    Catching people on e-scooters once a year is not a policy
    Pleased you found the van, less pleased it took a month
    `,
  ),
  lines(
    'lines-putdowns/sarcastic-agreement-science',
    { labels: ['insult'], direction: 'subject' },
    `
    yes dear, of course you do
    Oh absolutely, because if anyone knows it is the person who looks lost in her own lab
    right you are einstein
    ok genius, back in your box
    wow so deep, did you get that off a mug
    tell us more oh wise one, the room was in danger of staying awake
    Yes yes, you are very important. Now run along
    course you did petal, and the moon is made of your opinions
    I bow to your great mind, when it turns up
    what would we do without you, apart from enjoy ourselves
    thank goodness you weighed in, we were worried the conversation might stay above room temperature
    Brilliant. Someone alert the Nobel people, she has found the on button
    congratulations on your degree from the back of a cereal box
    lol ok professor nobody
    that is the cleverest thing you have ever said which is why its so sad
    `,
  ),
  lines(
    'lines-putdowns/science-honest-agreement',
    { labels: ['support'], direction: null },
    `
    yes of course, makes total sense
    Sure, you have convinced me and I was dead against it
    absolutely right and about time someone said so
    what would we do without you and your charts
    that is the cleverest experiment I have seen done with a cereal box
    Thank goodness you weighed in, the paper had it all wrong
    congratulations on your degree!
    wow, so deep under the ice, how did you get the drill down there, amazing work
    Tell us more, the room loved it
    I was in danger of missing my stop because your talk was so good
    someone alert the Nobel people, this is lovely work
    ok genius, how do you make it look so easy 😀
    you are very important to those of us waiting on this drug
    i got your book and a mug at the fair, treasure both
    we were worried about the jab until we heard you
    `,
  ),
  lines(
    'lines-putdowns/science-disagreement',
    { labels: ['criticism'], direction: null },
    `
    I do not agree, the sample is tiny
    sure, but the graph starts at 40 not nought
    Your conclusion does not follow from table 3
    that argument looks lost without a control group
    The press release says cure and the paper says mice, why
    wrong about bees I am afraid, see the Sussex data
    its a clever idea badly tested
    You wrote that it is safe. It would be wiser to say nobody has found harm yet
    back in March you told us the opposite, what changed
    with respect, professor, this claim is too big for eleven patients
    the talk was dull because of the slides, the results deserved better
    not important enough for a front page
    I found the third section sad reading, so much money and so few answers
    run it again with older people in
    No. Correlation again
    `,
  ),
  lines(
    'lines-putdowns/vicar-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    you couldnt hold the attention of a choirboy with a bar of chocolate
    Dear vicar, your sermon was very like you, long and pointless
    God gave you two ears and nothing in between
    You have the presence of a folding chair
    even the dead in your churchyard get more visitors by choice
    I only come for the coffee, certainly not to hear you drone
    did you fail the exam for proper jobs
    with that voice i am amazed the candles stay lit, they must want to go out
    the bats in the belfry have a better grip on theology than you
    sweet of you to think you matter
    you really do love the sound of yourself dont you, shame its only you
    Retire, would you? We would like to enjoy church again without that long face at the front
    You are living proof that they will ordain anyone who owns a kettle
    a limp lettuce in a collar
    never met a duller human being
    `,
  ),
  lines(
    'lines-putdowns/vicar-harmless',
    { labels: [], direction: null },
    `
    choirboy found eating a bar of chocolate in the vestry
    The sermon was long but my knees held out
    any folding chairs spare for the fete
    bats in the belfry again so no bells til autumn
    I only come for the coffee, and the vicar knows it haha
    are visitors allowed in the churchyard after dark
    The candles went out in the draught and everybody laughed
    my collar is too tight since christmas
    kettle on in the hall from ten
    he will retire in June and the choir is planning a song
    did you pass your grade five? my niece failed hers by one mark
    the lettuce at harvest festival was limp but the marrow was huge
    long face on the dog when we sang without him
    two ears and I still cannot hear the banns from row six
    What time do they ring for the proper service and not the short one
    `,
  ),
  lines(
    'lines-putdowns/vicar-kind',
    { labels: ['support'], direction: null },
    `
    you held the attention of forty infants, miracle
    Dear vicar, your sermon was just what I needed
    sweet of you to think of my mother
    I love the sound of the choir since you came
    You have a presence that calms a room
    your visit to dad meant more than the medicine
    i would be amazed if they ever found a better one for this parish
    we enjoy church again because of you, simple as that
    please do not retire yet
    never met a kinder human being
    You sat in our kitchen and listened for two hours, and never once looked at the clock
    that long face of mine got a smile from you at the door
    proof that one person with a kettle can hold a village together
    she sat with the dead man's family all night
    good exam results for our lad and he says it's your prayers
    `,
  ),
  lines(
    'lines-putdowns/telling-others-laughable',
    { labels: ['insult'], direction: 'other' },
    `
    lads have you seen him try to read a number
    somebody show her how a door works
    can we all agree she is the biggest joke in this town
    i read his posts out at work when we need a laugh at how slow a man can be
    Not being funny but does anyone on here think they are all there? The pair of them?
    get a load of her face when he asked about money, thick as a plank
    Have a look at the two from the bus company trying to count to ten, bless
    they really put those three on a stage and expected us not to laugh at the state of them
    pass the popcorn, hes thinking again, you can smell the smoke
    show this to anyone who doubts that you can rise to the top with nothing upstairs
    mate look who they sent, what a letdown of a human
    she walks like she lost a horse
    Who is laughing at him more, us or his own staff
    we have a whole group chat about how bad she is at everything including standing
    him, in charge, of anything, im crying 😂
    `,
  ),
  lines(
    'lines-putdowns/others-laugh-together',
    { labels: [], direction: null },
    `
    everyone come and look at this rainbow
    lads have you seen the score
    somebody show me how this door works, im trapped in the bank lobby lol
    the dog walks like he lost a horse, long story
    can we all agree that the fish and chips in Whitby are the best
    get a load of the sunset over the estuary
    I read the minutes out at work and we laughed at the typo about the public toilets
    pass the popcorn, it is film night and the little one gets to choose
    she asked about the money for the trip, did you get the letter
    my face when I found out it was a wednesday
    The pair of them are playing in the band on saturday, come down
    stood on a plank, plank broke, in the pond
    can you smell smoke near the marina, is it the bonfire
    group chat for the fun run is here if you want in
    not being funny but does anyone know where the toilets are
    `,
  ),
  lines(
    'lines-putdowns/others-cheer',
    { labels: ['support'], direction: null, heldBack: true },
    `
    everyone come and read what she did for those kids
    have you seen him with the wheelchair basketball lot, brilliant
    can we all agree she is the best thing in this town
    get a load of those two from the bus company, carried my nan up the hill in the snow
    show this to anyone who doubts our nurses
    I read his posts out at work when we need cheering up
    what a pair they are, ten years of running that food bank
    she walks to every house on the estate with the leaflets, rain or not
    the three on stage made us laugh all night, thank you
    him in charge is the best news we have had
    They laughed at her when she asked for a crossing, she got it anyway
    look who they sent to fix the lift, our hero from last time
    somebody give that woman a raise
    not one of them stopped until the water had gone down
    we are right behind you and the staff
    `,
  ),
  lines(
    'lines-putdowns/spelling-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    its YOUR not YOUR'E, did you go to school in a hedge
    learn to spell then talk to me
    you spelled parliament wrong, how do you dress yourself
    Three typos in one line. Is somebody typing this for you, and is he also hopeless
    spellcheck gave up on you same as your teachers
    cant even use a comma and wants to run a council, pathetic little mind
    reading your posts is like watching someone fall up the stairs
    Do you write with your elbows?
    that sentence is as confused as you are in general
    imagine being your age and not knowing where an apostrophe goes, embarrassing for you
    ask a seven year old to check it next time, she will know more than you
    Grammar is hard when theres nothing in the attic
    were you asleep from 5 to 16
    so we are just letting anyone have a keyboard these days
    Your letter had more holes in it than you have friends
    `,
  ),
  lines(
    'lines-putdowns/spelling-harmless',
    { labels: [], direction: null },
    `
    its your not youre, sorry, autocorrect
    learn to spell with mr fox, new show on sundays
    I spelled parliament wrong in the pub quiz and we lost by one
    three typos in my own CV, mortified
    spellcheck changed councillor to cauliflower and I sent it to everyone
    ask a seven year old to fix your tablet, works for us
    where does the apostrophe go in mens
    fell up the stairs at work with a tray of teas
    my elbow hit send too early
    Was asleep by nine and missed the ending
    our keyboard lost its letter e nd now t's hrd to typ
    I never got commas at school, dyslexic, but nobody knew the word then
    your letter had a hole in it when it came through the door, dog got it
    grammar question for the teachers here please
    the attic is full of my old exercise books, terrible handwriting
    `,
  ),
  lines(
    'lines-putdowns/spelling-critic',
    { labels: ['criticism'], direction: null },
    `
    there is a typo in the headline, it says pubic inquiry
    please check your posts, the date is wrong and so is the street
    The sign is spelled wrong in Welsh, could someone fix it
    Three mistakes in one leaflet that cost us four grand to print
    that sentence doesnt make sense, are the buses running or not
    your apostrophe is in the wrong place on the war memorial, please sort it
    the letter was so full of jargon that my mum thought she owed money
    use plain english on the form
    A comma would have saved everyone a lot of worry there
    I'm confused by this notice, it says open and closed
    the web page is hard to read in that yellow
    Embarrassing to see the town's own name misspelt on the new bridge
    wrong map, wrong month, wrong number
    You say affect where the policy needs effect, it changes the rule
    the minutes leave out half of what was said
    `,
  ),
  lines(
    'lines-putdowns/job-sneers-bus-social-media',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    so this is your career is it, replying to strangers about the 42
    Did you dream of this job as a child or did every other one say no
    get a proper job love
    and they pay you for this
    your mum tells people you moved abroad
    They must have been short that day when they gave you the password, because a plant would have handled this tweet with more wit than you
    what is it like being the bit of the company nobody would miss
    oh the intern is awake, careful, dont strain the one thought
    I bet you put manager on your dating profile and it still did not help
    bus drivers do something useful, what do you do besides sit there being no use to anyone
    answer the question or fetch somebody with a brain
    you couldnt organise a sandwich
    Do they let you cross the road alone
    Twenty years from now you will still be at that desk, still be wrong and still be eating lunch on your own
    we can all tell which one of the team is you, its the reply that makes no sense
    sad little job for a sad little life
    `,
  ),
  lines(
    'lines-putdowns/bus-company-ordinary',
    { labels: ['criticism'], direction: null },
    `
    the 42 was late again, is anyone at the desk
    Get a proper timetable up at the stop
    your app says due and then nothing, for forty minutes, in sleet, with a toddler and a buggy and a bag of frozen peas
    so you pay for new logos but not for drivers
    That reply did not answer my question about the refund
    they were short of drivers that day, fine, but tell people
    I do not want a link, I want to know if the last bus is running
    who thought a stop beside the tip was useful to anyone
    wrong fare again, third time this week
    You cut the evening service and now my son cannot get home from work
    the bus drove past me at the top of the hill, two seats free upstairs
    why did the password email take two days
    my mum is 84 and she was left standing, please speak to the driver
    Not the team's fault but somebody in charge has to answer for that mess
    `,
  ),
  lines(
    'lines-putdowns/bus-company-thanks-and-chat',
    { labels: ['support'], direction: null },
    `
    so kind of the driver on the 42, waited for my nan
    you must get shouted at all day, thank you for staying polite
    did you dream of driving buses as a child? my boy does
    Great reply, sorted in two minutes
    whoever is on the desk tonight deserves a sandwich and a raise
    they found my lunch, my umbrella and my faith in people all in one bag
    My mum tells everyone about the lad who helped her cross the road
    twenty years on the same route and he still waves at our house
    useful as ever, cheers
    bus drivers are the best of us
    You made sense of a timetable I had stared at for an hour
    I would miss this account if it went, you are funny
    hope the intern gets kept on, lovely manner
    the only firm who answer me on a sunday
    no strain at all getting the wheelchair on, driver was brilliant
    `,
  ),
];
