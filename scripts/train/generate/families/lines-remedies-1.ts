import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Urging somebody to harm themselves, beside everyday advice, orders and regrets. */
export const linesRemedies1: readonly Family[] = [
  lines(
    'lines-remedies/bus-company-replies-told-to-jump',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    go jump in front of one of your own buses mate
    47 minutes late again. whoever runs this account should lie down in the road and wait for the 36, might be there a while lol
    why dont you step off the kerb and do us all a favour
    Honestly do the decent thing and end it, nobody at the depot would even notice you were gone
    end yourself
    next time ur on the bridge dont stop at the railing
    My nan stood in the rain for an hour because of you. I hope tonight you sit and think about whether you should carry on living, and then decide not to.
    have you considered just not being alive anymore
    throw urself under the number 9 😂
    You sound miserable on here every morning, so why keep going? Jump. One less idiot timetable for the rest of us.
    pls kill yourself and take the new ticket app with you
    is there a tall building near your office? asking so you can use it
    just die already, it would be quicker than your replacement service
    Do Leeds a favour and dont wake up tomorrow
    `,
  ),
  lines(
    'lines-remedies/bus-company-everyday-instructions',
    { labels: [], direction: null, heldBack: true },
    `
    jump on the 36 outside the market and get off at the second stop
    if youre at the bridge stop stay behind the railing, the drivers pull in close
    step off the kerb carefully there, its a big drop and my mum went over on her ankle last week
    hop off at the infirmary and walk up the hill, five minutes tops
    Could you please just tell me when the last one leaves? I'm on my own at the depot and my phone is about to die.
    why dont you try the tram, quicker at that time of day
    lie in till nine, theres nothing running before then anyway
    do us a favour and hold the door, running with a pram here 😂
    Wake up early tomorrow if you want a seat on the coast service, it fills by eight and they don't let anybody stand.
    the app just died on me again lol anyone else
    take the replacement bus from the tall building opposite the station, the one with the clock
    end of the line for me, ta ra driver, see you monday
    hang on to the pole its a bumpy one round Headingley
    missed it by a second. decided not to carry on waiting and walked home, lovely evening for it
    `,
  ),
  lines(
    'lines-remedies/bus-company-told-to-fix-it',
    { labels: ['criticism'], direction: null },
    `
    scrap this app and start again, it is useless
    Please do the decent thing and refund everyone who waited an hour at Kirkgate. Nobody at your depot answered the phone.
    stop killing off village routes
    have you considered actually running the timetable you print
    do Leeds a favour and put the 9 back to every ten minutes, people are giving up on you
    You cut the early service without asking anyone. Think about it tonight, then decide not to do it again.
    just admit the replacement service was a mess and sort it out
    end this stupid single deck experiment, we are standing nose to armpit from half seven
    My nan stood in the rain for an hour. Somebody in charge ought to step forward and apologise to her.
    another fare rise!! give it a rest
    why keep going with a contractor that leaves kids on the pavement? drop them
    your bus jumped the lights at Harehills this morning, speak to the driver before someone dies
    take the advert off the windows we cant see our stop
    `,
  ),
  lines(
    'lines-remedies/gp-surgery-doctor-pills',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    take all the tablets in your cabinet and lie down doctor
    youve got the keys to the pharmacy, use them on yourself
    Three weeks for an appointment. You could write yourself a prescription and not come back from it, that would free up a room.
    physician heal thyself? no. physician, finish thyself
    go home, pour a big drink, open the pills and dont ring anyone
    Every patient you have ever had would sleep better knowing you had gone for good, so what is stopping you? You know the dose.
    overdose pls 🙏
    hope you look at your own pills tonight and think yeah why not
    The best thing you could do for your patients is to stop breathing.
    shame you didnt take your own life in the pandemic like you should of
    u seem depressed doc. good. give in to it
    I read you had a breakdown last year, pity you got better, try again and do it properly this time
    nobody will cry at your funeral so hurry up and have it
    `,
  ),
  lines(
    'lines-remedies/gp-surgery-plain-medical-advice',
    { labels: [], direction: null },
    `
    take two tablets with food and lie down for an hour
    dont take all the tablets at once, space them out over the day like the leaflet says
    Ring the pharmacy before you go, ours shuts for lunch and you'll be stood outside with nothing.
    swallow it with plenty of water love, horrible taste but its gone in a second
    finish the whole course even if you feel better
    cut down on salt and get some steps in, thats all he told me and my pressure came down
    go home, have a big drink of squash and put your feet up
    My dad kept forgetting the dose so we got him one of those boxes with the days on. Why don't you try that for yours?
    stop breathing through your mouth, it dries your throat out. thats what the physio told me anyway
    hold your breath, count to four, let it go. helps me sleep
    write it on a sticky note and stick it on the cabinet door
    has anybody tried the nasal spray? id give it a go but the last one made me sneeze till i cried
    I came off my old pills last month, slowly, with the nurse's help. Sleep has been rubbish but the headaches have gone for good.
    get better soon, ring us if you want shopping
    could you take a look at my repeat prescription please its gone missing again
    `,
  ),
  lines(
    'lines-remedies/gp-surgery-be-kind-to-doctor',
    { labels: ['support'], direction: null },
    `
    please take a proper break doc, you look worn out and we need you
    ignore them and get some sleep x
    You sat with my husband till the end and I will never forget it. Don't let this lot make you think nobody would notice if you gave up.
    thank you for carrying on
    glad you came through last year and told people about it, that takes guts. keep talking
    go home on time for once and pour yourself something nice
    you saved my lads life, dont you dare quit lol
    Please stay. Our village had no doctor for two years before you and I for one would cry if you left.
    hope tonights shift is kind to you
    ring someone if it gets heavy, even a doctor is allowed to need a hand
    block, mute, kettle on, feet up
    switch off the phone doctor, have your tea, come back tomorrow. most of us think the world of you
    Whoever told you to take pills should be ashamed. You are wanted here.
    `,
  ),
  lines(
    'lines-remedies/school-head-uniform-disappear',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    disappear for good miss, the kids would throw a party
    crawl away somewhere quiet and dont come back out alive
    You sent my daughter home over a skirt. Do the world a kindness and hang yourself with that ugly school tie.
    would any of your pupils miss you? would your own kids? think about it
    sometimes people should just listen to the voice that tells them to stop living, you especially
    kys miss
    Go and sit in your garage with the engine on you bitter old woman
    half the year group is praying you top yourself over half term 💀
    I'm not saying do anything silly, I'm just saying if you did there would be cake in the staff room.
    time to exit this life headmaster
    every family in this town would be happier if you were in the ground by friday, so make a start
    Your last assembly should be your last day on earth. See to it yourself please.
    `,
  ),
  lines(
    'lines-remedies/school-gate-daily-orders',
    { labels: [], direction: null },
    `
    tie goes round the neck, over, under, pull it tight. year sevens every september
    go to sleep!! its a school night and im hearing tiktok through the wall
    pull the rope knot tighter on the bunting or itll come down like last year
    Can whoever is sat outside the gate with the engine on please switch it off, the little ones are breathing it in.
    take the stairs not the lift, its broken again
    half term cant come quick enough, i intend to disappear under a blanket with biscuits
    sit down, books out, pens out, phones away. forty years on i still hear mr pratt saying it
    why dont you buy the skirt second hand, theres a rail in the church hall on fridays
    crawl through the hoop then climb the rope in the gym, my lad did it in 40 seconds
    sorry i'll miss assembly, stuck at work, clap extra loud for our Maisie
    log off, get your kit, get in the car. every single morning
    It was my last day on Friday and there was cake in the staff room and I only cried twice. I shall miss the kids.
    read the letter before you throw it, the trip money is due
    just hang the blazer up, dont leave it on the floor
    leave your worries at the gate and come along to the quiz
    `,
  ),
  lines(
    'lines-remedies/school-uniform-change-the-rule',
    { labels: ['criticism'], direction: null },
    `
    bin the blazer rule, its boiling
    You sent thirty girls home over skirts. Reverse it, say sorry and let them back in to learn.
    step down headmaster, the inspection said it all
    please just listen to the families for once
    Ending breakfast club with a week's notice is a cruel way to save four hundred pounds. Think about it again.
    have you considered that a fifty quid jumper hurts people who cant afford it
    drop the silly detention for wet hair
    time to go miss, three deputies have left in a year and thats on your management
    get rid of the toilets policy before a child comes to harm
    I'm not saying the rule is silly, I'm just saying if you scrapped it nobody would miss it.
    stop sending letters at ten at night and go to bed
    put the money into heating instead of a new sign
    The governors should hang their heads over this decision. Take it back to a meeting and let parents speak.
    `,
  ),
  lines(
    'lines-remedies/football-ref-presenter-end-it',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    blow your last whistle ref and then stick your head in the oven
    never a pen. jump off the main stand
    You cost us the cup. If I was you I couldn't live with myself, so don't.
    drink bleach ref
    top yourself before the replay yeah?
    That was offside by a mile. Do one off Beachy Head you clueless tool, take both linesmen by the hand
    la you should be in a box by now, get it sorted
    gonna be honest if you walked into the sea tonight the whole kop would sing
    red card for you, off the pitch, off the planet, go on
    the wifes left you, the fans hate you, take the hint 🪦
    Cut your wrists ref, see if you give a foul for that
    delete your account then delete yourself
    a rope is about a tenner in any diy shop. just saying ref
    What have you got left to live for honestly? Var has more of a life. Call it a day for good.
    `,
  ),
  lines(
    'lines-remedies/football-sunday-coaching-shouts',
    { labels: [], direction: null, heldBack: true },
    `
    jump earlier at the near post, youre giving him a yard
    blow your whistle and wait for them to line up, works for under nines
    get your head up before you pass
    dont dive in, stand him up, wait for the mistake
    cut inside on your left and hit it low, keepers hate that
    Drink plenty the night before the match, and I mean water, not what my brother had before the cup final.
    hang back for the second ball lad
    walked into the sea in february for charity with the whole back four, never again
    if you cant make training text the group, dont just disappear on us
    go on, off you go, two laps, last one back collects the cones
    The kop sang his name for a full minute tonight. He died on Thursday aged ninety one and never missed a home game.
    take a touch, take your time, then bury it
    stick the oven on ill be home at ten, extra time 🙄
    call it a day lads, cant see the ball anymore
    put your wrists behind the ball so it doesnt go through you
    `,
  ),
  lines(
    'lines-remedies/football-ref-bad-decision',
    { labels: ['criticism'], direction: null },
    `
    never a pen, get to an optician ref
    That was offside by a mile and you had three minutes to look at it. Hand the whistle to someone else for the replay.
    scrap var. kill it off for good
    give it up with the extra substitutes nonsense
    Referees should come out and explain after the match, not hide. Stand there and take the questions.
    hang on, how is that not red
    you cost us the cup with that one im afraid
    la that was a shocker, go and watch it back
    the league needs to stop moving kick offs, fans cant live like this
    drop him. two howlers in two weeks, he needs a rest from the top games
    book the divers and they will soon cut it out
    whoever picked that team wants to have a long think
    Please do one thing for the supporters and put the ticket price back where it was.
    `,
  ),
  lines(
    'lines-remedies/mp-vote-polite-wish',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    With the greatest respect, Madam, I suggest that you take your own life at your earliest convenience.
    resign from parliament and then resign from living
    have you ever thought the kindest thing would be to remove yourself from this world
    I would gently encourage you to go to a quiet place this weekend and make an end of things.
    you voted for it now go and starve yourself to death see how it feels
    no one would come to the memorial, you know that dont you? so do it
    I write as a constituent of thirty years. My advice is simple: do not see in the new year. You will not be mourned.
    Freeze to death on your own doorstep like my neighbour nearly did. Dont switch the heating on. Dont call for help.
    stop eating. permanently. fair is fair
    not a threat, a suggestion: your life isnt worth continuing
    You could still do one good deed, which is to leave us, and by leave I do not mean the constituency
    do it. you know what. 🔫
    `,
  ),
  lines(
    'lines-remedies/mp-office-plain-requests',
    { labels: [], direction: null },
    `
    With respect, may I suggest you take the earlier train on your visit, the later one is always packed.
    write to your mp at your earliest convenience, template is on the parish page
    go somewhere quiet this weekend and read the bill yourself, it is only twelve pages
    do it online, it takes two minutes
    I would gently encourage everyone to register before the deadline
    dont switch the heating off altogether, keep one room warm. thats what the council leaflet says
    have you ever thought of standing for the parish council
    the thames path is lovely this time of year, start at kew and just keep going
    A memorial for our late member will be held on Tuesday at two. All who knew him are welcome to come and remember his life.
    call for help early if the meter runs out, the hall has a fund
    My advice is simple: bring two forms of identity, arrive by nine and take a book.
    freezing on the doorstep with leaflets, send soup
    make an end of year list and cross off one a day, it gets me through december
    im not in on wednesday, pop yourself in the diary for thursday instead luv
    stop eating my biscuits and stuff these envelopes lol
    `,
  ),
  lines(
    'lines-remedies/mp-told-to-resign',
    { labels: ['criticism'], direction: null },
    `
    resign. today.
    Stand aside and let somebody who reads the bills have a go
    You voted to leave pensioners cold. Explain yourself at the next surgery or hand back your seat.
    do one good deed before the election and fix our station lift
    As a constituent of thirty years my advice is simple: go back and vote the other way.
    the kindest thing you could do is withdraw this amendment
    time to leave parliament, you havent answered a letter since march
    children are going hungry in this town and you were on a yacht, come home and do your job
    please consider your position minister
    Do us a favour and answer the question for once, yes or no
    put the phone down and listen to the debate
    your party has run out of road, call the election
    I'd suggest a long walk round our estate, with no cameras, so you can see what that vote has done.
    pack it in with the photo ops
    `,
  ),
  lines(
    'lines-remedies/tv-cook-burn-yourself',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    put your own face in the chip pan
    that knife looks sharp, run it up your arm for the viewers
    You ruined a perfectly good trifle and honestly you should ruin yourself next. Slice something that matters.
    burn yourself again, deeper this time
    go on babe starve, youd look better in a coffin
    Saw the scars on your arm on Saturday. Keep going, you missed a bit 😘
    hurt yourself, its the only thing youre good at
    Next recipe: one presenter, one hot bath, one razor. Serve cold.
    why not just bleed out on camera, ratings might pick up
    stick your fingers in the blender you mug
    scratch, cut, repeat until youre gone
    eat something poisonous pls and film it
    My mother loved your predecessor. You she cannot stand, and she says you ought to put your head in that oven and leave it there. I agree with every word.
    skip dinner. skip tomorrow. skip the rest of your life
    `,
  ),
  lines(
    'lines-remedies/tv-cook-kitchen-steps',
    { labels: [], direction: null },
    `
    put your face away from the chip pan when you drop them in
    run the knife along the bone, slowly, let the blade do the work
    slice it thin, salt it, leave it an hour
    burnt myself again on that stupid oven door, third time this week
    skip the sugar and use a ripe banana
    Keep your fingers tucked in and cut away from yourself. My gran taught me that with a potato and I've still got all ten.
    get a hot bath run, tea in the oven, perfect sunday
    scratch that, use brown sugar instead
    stick it all in the blender and hit go lol
    dont starve yourself all day before a roast, youll only feel sick
    learn to cook one thing properly, then learn another
    bleed the radiator before you start painting the kitchen, trust me
    Dig up the beetroot, twist the tops off and boil them with the skin on or they bleed everywhere.
    poke it with a fork, if it fights back leave it ten more minutes
    cut it in half, freeze the rest, job done
    `,
  ),
];
