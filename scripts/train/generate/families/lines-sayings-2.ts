import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats, beside the same words of body, weapon, violence and death used otherwise. */
export const linesSayings2: readonly Family[] = [
  lines(
    'lines-sayings/office-banter-idiom',
    { labels: [], direction: null },
    `
    who finished off the biscuits, own up
    killing time till the four o clock meeting, you?
    My boss will murder me if this goes out with the wrong date on it
    heads will roll over the printer, mark my words lol
    someone hold a gun to my head and make me do this spreadsheet
    I am drowning in emails so please forgive the slow reply.
    Can you give us a shot of the poster, the one with the hammer on
    took the minutes, took the flak, took the last doughnut
    They want it by noon, so we either break our necks or we ask for another day. What do you reckon?
    new photocopier is dead already, rest in peace
    Dave from accounts will sort you out with a lanyard
    we were all on the floor dying when the fire bell went off in your speech
    Pulled the plug on the away day. Nobody wept.
    pick your brains about the rota tomorrow? wont take long
    Whoever hit reply all, you have started a war.
    `,
  ),
  lines(
    'lines-sayings/thanks-and-praise-deadly',
    { labels: ['support'], direction: null },
    `
    absolutely slayed that talk
    You blew me away with that reading, had a lump in my throat and all
    to die for, that lemon cake, thank the volunteers for us
    cracking head on your shoulders, keep going
    knocked em dead in Cardiff last night, well done
    You are an absolute weapon on the drums and a lovely man as well
    im in bits, what you said about your dad was beautiful
    Thank you for breaking the silence on this. My sister died of the same thing and no one would say the word.
    you crushed it, every question, no notes
    fire set, fire jacket, fire crowd, come back soon
    My lad has stopped biting his nails since your assembly, so thank you from a tired mum.
    youre a lifesaver, i owe you my right arm
    You deserve a medal, and the people who fed you to the lions on that panel deserve a slow puncture each, bless you
    punched the air when you said that about carers
    Brought the house down. The choir, the band, all of you. I would not have missed it for blood or money.
    `,
  ),
  lines(
    'lines-sayings/scientist-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    your lab is made of glass. think on
    jab my kids and ill jab you with something sharper
    You ought to be tied to a chair and injected with your own poison till your heart stops.
    we have a noose ready for people like u
    Tick tock professor, the people are coming for you and there wont be a trial
    ill shove that needle in your eye
    I was at your lecture last week, third row. Next time I bring the gun.
    you will hang
    Every one of you on that committee will be shot when we win, write that down in your notes
    hope the rats in your cage get loose and eat your face, would pay to watch you scream
    Would be a shame if the university had a bomb go off during your next talk
    i've got your email now i want your head
    your children will be taken from you and hurt like you hurt mine, eye for an eye doctor
    gonna run you off your bike you do the same road each morning
    `,
  ),
  lines(
    'lines-sayings/scientist-facts-questions',
    { labels: [], direction: null },
    `
    what kills more people, the heat or the cold?
    Does stomach acid really dissolve a razor blade or is that a pub tale
    bones keep growing till about 25 apparently, who knew
    how do you find out if the blood is type o without a lab
    The bomb carbon method is how they dated the whale sharks teeth I think
    is it true that a shark can smell a drop of blood a mile off or are you going to break my heart
    You mention dead zones in the sea. Is our bit of the Bristol Channel one of them?
    moss killed my lawn, or did my lawn die and moss move in
    Acid rain was all over the papers when I was at school and then it vanished. Did somebody fix it?
    the axe head in the museum is nine thousand years old and sharper than my kitchen knife
    What temperature does petrol freeze at, asking for a bet
    can you drown in quicksand or would you just stand there all day feeling daft
    rats have no gallbladder, there is my fact for you
    Caught your talk on volcanoes. Would everybody in the town have died at once, or would some have got to the boats?
    needles dont bother me its the smell of the alcohol wipe
    `,
  ),
  lines(
    'lines-sayings/scientist-disagree-harsh',
    { labels: ['criticism'], direction: null },
    `
    your model was blown to pieces by the real figures
    You jumped the gun with that press release.
    the study is full of holes, twelve people and no control group
    Face facts professor, the forecast was out by half.
    Scaring people to death about salt helps no one
    That paper is dead in the water and it should be withdrawn, in my opinion.
    you stuck to your guns long after the evidence went the other way, and shops like mine went to the wall
    telling pensioners it is a ticking bomb is poor communication
    No one bothered to ask the farmers, and it shows in every table.
    lockdown killed my trade and I have never heard you say a word about that side of it
    You took aim at homeopathy and hit the herbal tea lady, bit unfair
    i dont buy it, the sample was drowned in noise
    The graph on page nine would not get past my old physics teacher, he would have hit the roof.
    Burning that much public money on a logo was a poor choice by the institute
    `,
  ),
  lines(
    'lines-sayings/sexual-threats',
    { labels: ['threat', 'sexual-harassment'], direction: 'subject' },
    `
    someone needs to rape some sense into you
    you're getting raped tonight
    I'll wait for you after the debate and have you whether you like it or not.
    hope a gang of them catch you in the park and take turns
    gonna hold you down and you will love it by the end
    Scream all you want, nobody hears anything behind that library. I will have my way with you there.
    your daughter is about the right age, ill have her first then you
    u deserve to be raped by the ones u let in
    Keep talking and I will come to your flat and force myself on you in front of your husband
    i know what you need and me and my mates will give it you in the back of the van
    lads this councillor wants it rough, who is going to go round and do her against her will
    Next time you walk home from the studio alone I am going to drag you in the bushes and strip you.
    grab her after the match and bend her over the bonnet whether she cries or not
    you wont say no with a knife on you, will you sweetheart
    `,
  ),
  lines(
    'lines-sayings/sexual-violence-talk-informed',
    { labels: [], direction: null },
    `
    Rape crisis centre is moving to the old bank on Mill Lane, opens Monday
    the oilseed rape is out early and my eyes are streaming
    does your helpline take calls from men who were assaulted as boys
    Report says one in four women have been groped on a night bus.
    self defence class thursday, learn how to get out of a hold, tea after
    A man was jailed today for the attack in the park. Glad she was believed.
    where do i report somebody who is sending threats of rape to my friend, she is a teacher
    The film handles the rape without showing it, which I thought was the right way.
    are the street lights behind the library working again, i walk home alone and its pitch black
    consent lessons at my sons school were good, he came back and asked sensible questions
    You helped my sister after she was raped at uni and I never got the chance to say it to you properly so thank you
    police want anyone who saw a van near the bushes on Saturday night
    Could you share the number for the support line? Someone at work needs it tonight.
    held the baby down for his jabs and he screamed the place down
    `,
  ),
  lines(
    'lines-sayings/sexual-violence-criticise-policy',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Rape trials take three years to reach court and your government has done nothing.
    closing the refuge was a shameful decision
    you voted against the night bus money so women will go on walking home in the dark
    A fine for groping somebody on a train? That sentence is an insult to her.
    the police lost the kit twice, how does anyone lose a rape kit
    Your training video blames the girl for taking a taxi and that is wrong
    Why was the man let out on bail when he had threatened her twice? The court should explain.
    turning the lights off at midnight in the park is asking for trouble, put them back on
    the soap used a rape as a cliffhanger and it felt cheap
    The uni sat on eleven complaints of assault, and only spoke when the paper rang.
    i reported the threats and your form asked me what i was wearing, sort it out
    You say you are tough on attackers but the figures say that nine in ten never see a courtroom
    safe spaces got cut by a third in your budget, explain that one
    That joke about assault was not funny and the host should say sorry
    `,
  ),
  lines(
    'lines-sayings/diy-garden-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    Ive got a chainsaw and your address
    ill bury you under your own patio
    you'd fit in my chest freezer in bits
    I would nail your hands to that planning notice myself.
    nail gun, your kneecaps, simple
    Build that extension and you'll be found at the bottom of the footings mate
    my spade is going across the back of your skull next time you walk past
    Put weedkiller in her tea, that is what I say, and I would make it for her too
    i hope the roof comes down on u and ur whole family
    You told the council about my shed. I have a sledgehammer and a very bad temper so be sensible and move house.
    going to drill holes in you
    Should have drowned you in the water butt years ago and one of these nights when the lights are off I still might
    fence comes down or you go down
    Take the tree off and I will take your arm off, same saw.
    `,
  ),
  lines(
    'lines-sayings/diy-garden-harmless',
    { labels: [], direction: null },
    `
    buried the old patio under six inches of topsoil and its lovely now
    what will kill bindweed without killing the roses, been at it since easter
    hammer, chisel, plaster in my hair, thumb like a plum
    You want a nail gun for that, your wrist will thank you.
    Dead head them in the morning and they flower again by August
    slugs murdered my lettuce
    My mower will not start, just chokes and dies. Is it the petrol or the plug?
    hit a pipe with the drill and drowned the hall carpet, wife not speaking to me
    That axe needs an edge on it, bring it round and ill sort you out with the stone
    frost got the dahlias, i could cry
    Hang it from two hooks and not one, or it will come down on your head one night like ours did.
    got a fire going in the old drum, burning ivy, you could see it in Wrexham
    the rope on our washing line finally snapped, with the good sheets on, in mud
    You could try bone meal under the roses. My father swore by fish, blood and bone and he won the cup nine years running.
    how do i break up clay without breaking my back
    `,
  ),
  lines(
    'lines-sayings/diy-complaints-traders',
    { labels: ['criticism'], direction: null },
    `
    your fence panels fell apart in the first wind
    The instructions should be burnt, I have four screws left over and a wobbly bed.
    paid an arm and a leg for a hammer that lost its head on day two
    Your delivery driver smashed my gatepost and drove off, so please send somebody round.
    customer service is dead, forty minutes with a robot
    Killing off the paper catalogue was a mistake, my mother cannot use the site.
    glue gun burnt a hole in the table, not fit to sell
    you butchered that hedge, council, there were blackbirds nesting in it
    Three weeks I have been chasing you for a refund on a drill that died in my hand
    Cutting down the plane trees on Station Road was a crime and no one was asked
    your paint choked us out of the house for two nights
    the new allotment rules will kill the place, no bonfires, no sheds, no fun
    A poor job: grout missing, tiles cracked, door hung upside down. I would like a reply.
    poison on a public path with kids about, what were you thinking
    `,
  ),
  lines(
    'lines-sayings/family-pets-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    your rabbit wont see the weekend
    Kiss your kids goodbye
    lovely spaniel. id keep him in if i were you, there is poison meat about and i put it there
    Your mum lives alone doesn't she? Anything could happen at her age. Broken hip, broken neck.
    i will skin that cat and post it to you
    we are going to get your boy on the school bus
    Tell your wife to check under the car
    your brother drinks in the Ship, we will get to you through him and it will hurt
    Say sorry by six or your little sister gets what you should have got, and she wont ever dance again
    ill throw your dog off the bridge and then you
    shame about your horse. really a shame. lock the stable better
    You have two daughters and I have two fists and nothing to lose, vicar
    house, car, wife, kids, we will do the lot
    I hope your baby dies in its cot and you find it
    `,
  ),
  lines(
    'lines-sayings/family-pets-harmless',
    { labels: [], direction: null },
    `
    the vet says her teeth are rotten and three must come out, poor old girl
    cat brought in a dead vole and left it in my slipper
    You have got your mums face, anyone ever tell you?
    Our rabbit died on sunday, kids are in pieces, any tips
    he would not hurt a fly that dog but he will lick you to death
    my brother broke his neck on a trampoline in 98 and you would never know it now
    Buried the hamster under the apple tree with full honours and a hymn.
    kiss the kids goodbye, bag on, late for the bus, every single morning
    what do you do when a spaniel eats a whole chocolate cake, asking in a hurry
    Dad finally hung up his boots at 71, we threw him a party at the Ship
    the boy hit his head on the slide, four stitches, two lollies
    Is raw meat safe for a young dog or could a bone choke him? Your column never said.
    keep your dog in tonight if you live near the park, fireworks from seven
    Grandad carried a bullet in his leg from Italy till the day he died and used to let us feel it for ten pence
    horse kicked the stable door off and looked proud
    `,
  ),
  lines(
    'lines-sayings/family-pets-kind-words',
    { labels: ['support'], direction: null },
    `
    so sorry about your dog, he was a little legend
    You and your wife stay safe, do not read this rubbish tonight
    gutted for you, losing your mum is a kick in the guts at any age
    Hope your lads arm mends soon, tell him to milk it for sweets
    my heart broke reading that, sending a hug from Swansea
    whoever threatened your kids is a disgrace and i hope the police find them quick
    What a lovely tribute to your brother. He would be chuffed to bits, and then he would have asked who was buying.
    you found our cat!! we will never forget it
    The rescue centre saved him from drowning and you gave him a home, what more is there to say
    hang in there, first year after a death is the worst
    Take a break and go to the sea. Nobody will mind and your girls will love it.
    your mum raised a fighter, shes on the mend, keep the faith
    we lit a candle for your baby at the church this morning
    thanks for looking out for my nan when she fell, the paramedics said you kept your head
    `,
  ),
  lines(
    'lines-sayings/come-round-find-you-threats',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    i will find you
    sort you out proper when i see ya
    Were coming round yours and we aint bringing cake, we bring blades
    gonna get you, gonna get your lads, gonna get the lot
    Wherever you go I will be there before you, and one of us will not be going home.
    you think blocking me helps, ill take you down the old way
    finish you off i will, an then sleep like a baby
    Three of us are outside. Come down or we come up and smash you to bits.
    wait til the cameras are off then see what u get
    Nobody will find you when I am done. There are miles of moor up here and I know all of it.
    ur time is up watch ur back at the tram stop
    Mark my words, somebody is going to catch you on your own one night and you will beg them to stop
    enjoy your legs while you got em
    Youse are getting done in, the pair of youse, an naebody will greet for ye
    i know people. bad people. they got your picture and i paid the deposit
    `,
  ),
  lines(
    'lines-sayings/come-round-find-you-harmless',
    { labels: [], direction: null },
    `
    how do i find you on market day, which end of the row
    come round sunday theres a roast on and the lads want to see you
    Ill get you a pint when I see you, fair swap for the lift
    we will find you a spare ticket dont you worry
    Gonna get you back for that custard pie, just you wait till the fete lol
    Ask for Jean at the counter. She will sort you out with the form and a stamp.
    that last hill will finish you off, take a flapjack
    They are out to get you on that committee, so put everything in writing and take somebody with you.
    watch your back near the buffet, Aunty Pat is on the sherry
    Somebody take him down off that ladder before he breaks his neck, it is the mayor for goodness sake
    I know where you are coming from, my mother was the same about stairs
    you had me at free parking, see you there
    Three of us are outside with the cake, can you buzz us in?
    the search team found her on the moor safe and well, cold hands, big smile
    what time are you coming, i will leave the key under the plant pot
    `,
  ),
  lines(
    'lines-sayings/warning-friends-about-others',
    { labels: ['support'], direction: null, heldBack: true },
    `
    careful love, that lot will hang you out to dry
    They will stab you in the back and then ask for a reference.
    you're being lined up as the fall guy, get a union rep in
    he threw me to the wolves in 2014 and hell do it to you so keep copies
    Please dont walk home alone after the hearing, we will send a car for you.
    Some of the posts about you tonight are vile, I have reported the ones about your kids.
    You are walking into an ambush with that interview. Ask for the questions first and keep it short.
    dont let them grind you down pal
    They want your scalp because you told the truth about the care home, and half the town knows it
    bloke in the red van shouted he would break your windows, ive told the police, just so you know
    the press will eat you alive if you say nothing so say something small and true
    Wear a hard hat for that meeting, figure of speech, but only just!
    you stood up for us when the knives were out so now we stand up for you
    `,
  ),
];
