import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats, beside the same words of body, weapon, violence and death used otherwise. */
export const linesSayings1: readonly Family[] = [
  lines(
    'lines-sayings/clinic-threats-short',
    { labels: ['threat'], direction: 'subject' },
    `
    im going to break your jaw
    you wont be walking by friday
    see you in the car park doc, bring a helmet
    Somebody ought to put a bullet in you.
    ill smash every window in that surgery with you sat behind one
    gonna come round and kick your teeth in
    hope they find you face down in the canal
    Your appointment system left my mum waiting nine weeks so now I am going to wait for you outside every night until I get to hurt you the way she hurt.
    one day soon you'll be the one on the trolley and i'll be the one who put you there
    NECK. ROPE. YOU.
    i know a couple of lads who would love to meet you with a hammer
    Keep your receptionists but you doctor, you will bleed for what you said on the radio this morning, I promise that
    u are dead tomorrow
    should of been you in that crash and if i see you in town it will be a worse one
    we burn places like yours down where im from, with the staff still in it
    `,
  ),
  lines(
    'lines-sayings/clinic-everyday-body-talk',
    { labels: [], direction: null },
    `
    my jaw clicks every time i chew, is that one for you or the dentist
    Broke two teeth on a toffee in your waiting room lol
    walked out of there with a plaster on my arm and a sore bum
    you wont be walking on that ankle before friday so put your feet up
    Kicked the door frame at 3am and I swear the toe is dead, it has gone purple, do you do walk ins
    the queue at the surgery this morning nearly killed me but the nurse was lovely
    bit the bullet and booked my smear, cheers for the nudge
    My neck has been stiff as a board since I painted the ceiling. Would a hot water bottle help or do you say ice?
    does the hammer on the knee thing actually tell you anything or do doctors just enjoy it
    had blood taken by your new girl, never felt a thing
    Got your letter about the hip, and the bone scan is on the ninth, so fingers crossed.
    throat like razor blades and no voice, kids are thrilled
    you lot must be dead on your feet after that shift
    acid reflux again, i blame the curry
    I choked on my tea when you said the flu jab song on air, proper made me laugh in a rotten week
    `,
  ),
  lines(
    'lines-sayings/clinic-grumbles-strong-words',
    { labels: ['criticism'], direction: null },
    `
    your phone line is a killer, forty minutes and then it cuts you off
    Cutting the blood test clinic on Mondays will hit people with no car hardest.
    this new app is doing my head in
    the plan to axe the minor injuries unit was dead wrong and you should say so
    You have stuck your neck out for a system that plainly does not work, and I think that was a mistake, doctor.
    Feels like the practice is bleeding staff and nobody at the top will face it.
    closing at five is a kick in the teeth for anyone who works
    you missed the target by a mile with that leaflet, nobody over sixty can read print that small
    The board hung the nurses out to dry in that report. I hoped for better from you.
    waiting room is like a morgue and the heating packed up in november
    You shot down every idea from the patients group in under ten minutes, which was not a good look.
    the parking charges are daylight robbery and you ought to fight them
    Nobody pulled the trigger on hiring a second physio and now we all wait till spring
    whoever buried the survey results on page 94 should dig them out again
    `,
  ),
  lines(
    'lines-sayings/council-threats-home-office',
    { labels: ['threat'], direction: 'subject' },
    `
    your lovely new conservatory would burn nicely
    We know which chair you sit in at the town hall. Think about that when you vote on Tuesday.
    come near our street again councillor and you leave it in a box
    ill be round yours tonight and your not gonna like it
    My brother just got out and I have given him your name. He does not talk, he uses his hands.
    petrol is cheap. letterboxes are wide. sleep well
    You will pay for that bus lane with your kneecaps.
    vote for it and see what happens to your dog
    nice wife you got, shame if she had an accident on the stairs
    Was going to write a complaint but I think I'll just wait by your car with a crowbar instead
    i swear on my kids life im going to throttle you
    Someone is going to find out what time you lock up that office and they will do you in, and I will be stood there clapping.
    ur windows first then ur legs
    Bring the plans to the village hall if you dare, you wont get out the door in one piece mate, there is thirty of us
    `,
  ),
  lines(
    'lines-sayings/council-friendly-idioms',
    { labels: [], direction: null },
    `
    ill be round yours about seven with the leaflets, put the kettle on
    you're burning the candle at both ends councillor, take a day off
    they will throw you under the bus the minute the vote goes wrong, watch your back mate
    Stand your ground on Tuesday, half the room agrees and the other half will come round.
    nice conservatory, who did the windows?
    Could you come round and see the pothole for yourself? It is outside the chip shop and it took out my neighbours wheel.
    Heard you are up against the axe in the reshuffle. Fingers crossed for you.
    the bus lane is finished at last so i can get to work in under an hour
    we will find you a seat near the front, just ask for Maureen
    The dog says hello, he still remembers your sausage roll
    You hit the nail on the head about the bins!
    if they ask you to fall on your sword dont do it, you did nowt wrong
    My husband locked us both out of the office so we had to break a window. Not our finest hour.
    whoever finds the missing keys to the hall please hand them in to the desk
    Keep your powder dry until the budget comes out, that is what my old dad would have told you.
    `,
  ),
  lines(
    'lines-sayings/council-cheers-with-fighting-words',
    { labels: ['support'], direction: null, heldBack: true },
    `
    fight the good fight, we are right behind you
    You knocked it out of the park at the planning meeting
    killed it on the radio this morning cllr, nan was cheering at the toaster
    Thank you for sticking your neck out over the library. I know you took a beating for it in the local paper.
    bloody well done, you did not let them bully you
    ignore the mob, they will run out of petrol by the weekend
    You have more backbone than the whole cabinet put together.
    smashed it again, cheers for sorting the drain on our road
    i would walk over broken glass to vote for someone who actually answers emails like you do
    please look after yourself, you cant pour from an empty cup and we need you alive and kicking in may
    Took real guts to change your mind in public, and I take my hat off to you
    You shot straight with us from day one and thats why the street trusts you
    kept your head when that bloke was in your face, respect
    Grateful you went to bat for the lollipop lady. She has been a lifesaver on that corner for twenty years.
    `,
  ),
  lines(
    'lines-sayings/football-threats-referee',
    { labels: ['threat'], direction: 'subject' },
    `
    if you ever ref at ours again you leave in an ambulance
    gonna stab you ref no joke
    Hope your kids watch somebody batter you in the tunnel
    Which way do you drive home? Doesn't matter, all of them go past us and we got bricks.
    someone run this ref over please
    you cost us the cup so im costing you your eyes
    Ill snap both your arms and you can wave for a penalty with the stumps
    dead man walking, that's you after Saturday
    i hope you get leg cancer and die slow
    Get the lads together, we meet him at the services and we do him proper this time.
    you better hire a bodyguard you need one
    Gave a red for that? Come to the Stag after, I will kick your head round the beer garden till it comes off
    swing for ya, i will, first chance i get
    Never been so serious in my life. I will wait outside the changing rooms with a bottle and open your face.
    hang the ref, i will bring the rope and i mean it
    `,
  ),
  lines(
    'lines-sayings/football-game-talk-violent-words',
    { labels: [], direction: null },
    `
    we battered them second half, should of been six
    What a bullet of a header that was, keeper had no chance
    killer pass from the lad, did you have a good view of it?
    he hit the bar twice and the post once, not our day
    shoot! why wont anyone shoot
    Sudden death penalties in the rain with no coat on, I aged ten years and lost my voice.
    dead ball specialist, that kid, reminds me of my cousin at school
    nutmegged him and left him for dead lol
    You must have ice in your blood to give that in the last minute
    our number nine is lethal from six yards and useless from seven
    The gaffer stuck to his guns and played three at the back, so fair play
    away end was on fire tonight, whole place bouncing
    Your whistle could wake the dead ref, where did you buy it? Asking for my under nines.
    took an elbow to the face and carried on with a bandage round his head, proper old school
    beat them at their place, beat them at ours, and still finish fourth
    `,
  ),
  lines(
    'lines-sayings/football-ref-decisions-harsh',
    { labels: ['criticism'], direction: null },
    `
    That tackle was a leg breaker and you only gave a yellow.
    you bottled the big call ref, sorry but you did
    killed the game stone dead with that red card
    Stopping play for a drop ball when our lad is through on goal is a crime against football!
    the free kick was a joke and the penalty was worse
    Hand on heart I think you were unsighted, but the linesman has no excuse for that.
    VAR is choking the life out of this sport
    two elbows to the throat and not even a word with him, how is that protecting players
    You blew up four seconds early and it robbed us of a corner.
    poor positioning all night, miles behind play, and it hurt both teams
    the kick in the chest was a straight red, no argument
    I have defended you before but that was a shocker and you should face the cameras and explain it
    you let them kick lumps out of our winger for ninety minutes
    Added time was a farce. Three subs, a head injury and a dog on the pitch, and we get two minutes?
    `,
  ),
  lines(
    'lines-sayings/school-threats-parents',
    { labels: ['threat'], direction: 'subject' },
    `
    touch my lads hair rule again and ill knock you out
    I will drag you out of that office by your throat.
    Exclude my daughter and I will make sure your own little girl has an accident on the way to ballet.
    hope the school burns down with you in it
    im coming up there with my brothers and we'll see how hard you are then
    Your car wont start one morning and then youll meet me
    some teacher got stabbed in the next town, you should be next
    You have got kids yourself, head teacher. Nice ones. Be a pity.
    say that to my face and ill put you through the wall
    Every parent on this page should be at the gates on Monday to give him the hiding he has coming
    will strangle you with your own lanyard you see if i dont
    ur getting jumped after parents evening
    I dont care about prison. I have done it before. You send one more letter about uniform and you are going to hospital.
    bang bang head teacher
    `,
  ),
  lines(
    'lines-sayings/school-gate-ordinary',
    { labels: [], direction: null },
    `
    he came home with a bloody nose and a huge grin, rugby was brilliant apparently
    Whose turn is it to bring the glue gun for the nativity?
    my daughter would kill for a part in the play
    miss says if you run with scissors you will have someones eye out
    dead easy that maths homework, even his dad managed it
    I nearly died when she told the head that I hide the vegetables too
    Has anybody found a PE bag with a skull and crossbones on it? Year 4, size 10 plimsolls inside.
    the kids hung the paper chains from every beam, come and see
    Lad broke his collar bone at break time and your first aider was brilliant with him, cool as you like.
    spelling test today was execution, throat and knife, what a cheery list
    fire drill in the snow, in socks
    Your assembly on the Great Fire had mine building London out of cereal boxes and asking to burn it
    got strangled by my own scarf in the door of the minibus, thanks for rescuing me lol
    year six are doing the plague and they are having the time of their lives drawing dead rats
    can you come round to the hall side, the front gate is stuck
    `,
  ),
  lines(
    'lines-sayings/school-decisions-harsh',
    { labels: ['criticism'], direction: null },
    `
    The lunch rule is overkill and you know it
    you are punishing the whole class for what two lads did with a bottle of ketchup
    Cutting music will break hearts and hit the quiet kids hardest of all.
    three hours of homework a night is killing them
    Uniform policy is a blunt instrument. Please think again before September.
    phones ban is fine but taking it for a week is like using a hammer on a nut
    You dropped a bombshell about the merger in a newsletter, on the last day of term. That was badly done.
    my son got his face shoved in the mud and you rang me four hours later
    nobody at your school wants to bite the bullet and sort the toilets
    the trip cost an arm and a leg and they saw one castle, in fog
    Burying the bad inspection under a photo of the rabbit was a bit much, head.
    The way that suspension was handled left a lot of us with steam coming out of our ears.
    I beat my head on the wall every time a letter comes, they contradict each other and no one checks them
    you shot the messenger there, she only asked about the fire doors
    `,
  ),
  lines(
    'lines-sayings/presenter-threats-death-wish',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    drop dead on air and make it quick
    i hope a lorry goes over you
    Cant wait to read you have been found dead.
    one shot is all it takes and you stand in the same window every night
    SOMEBODY PUT HIM DOWN
    Your funeral will be the best thing you ever broadcast, and the way you carry on it is coming soon, trust me
    i will cut that tongue out
    hope you choke on your own blood you deserve every drop
    the studio has a back door and i know the fella who works on it. see you soon
    Love the scarf. It will look even better when I pull it tight around your neck.
    you need a bullet and so does the producer
    If there is any justice you will die in pain, on your own, in a corridor, and I will dance on the grave
    acid in the face would shut you up
    Laugh it up. You wont be laughing when we catch up with you outside the theatre and break your fingers one at a time
    `,
  ),
  lines(
    'lines-sayings/presenter-tv-film-chat',
    { labels: [], direction: null },
    `
    that scene where the axe comes through the door gets me every time
    who killed the vicar then, dont tell me im still on episode two
    You corpsed live on air and I was crying with laughter
    the shooting took nine weeks and they hung the lights from a crane apparently
    Watched it behind a cushion. The bit with the dead eyed doll, no thank you!
    he dies at the end sorry, should of said spoilers
    Best bit was the drowning scene, done in a swimming pool in Slough according to the extras
    blood everywhere and my mother in law eating trifle through it
    You are dead right about the ending, they bottled it
    i'd die if you read my name out
    Your face when the goat ate the script was a picture
    Hammer Horror on a Sunday with a pot of tea, that is my idea of heaven
    knives out for the new host already and he has done one show
    In the book she is strangled with a stocking, but on telly they made it poison. Any idea why, since you talked to the writer?
    we rewound the bit where you fell off the chair about ten times
    `,
  ),
  lines(
    'lines-sayings/presenter-programme-moans',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    your jokes died a death tonight
    Overlong, and the second guest killed the mood stone cold.
    you let the minister off the hook again
    The programme flogged a dead horse for an hour and called it a debate.
    why bury the best report at midnight when only burglars are up
    talking over a grieving mother was hard to watch and I expected more of you
    that drum music under the news is giving me a splitting head
    You jumped down her throat before she had finished the question. Let people answer.
    no more murder, please, every single drama is a body in a wood
    too much blood for half past seven, my kids were in the room
    It was a hatchet job on the farmers and it missed the point about flood defences.
    the quiz was murdered by the new rules
    I like you but the interview was toothless, he was never pressed once on the figures and went home smiling
    shoot whoever chose that carpet, metaphorically, because the set looks awful
    `,
  ),
  lines(
    'lines-sayings/office-threats-calls-on-others',
    { labels: ['threat'], direction: 'subject' },
    `
    everyone find her and make her sorry
    Someone local pay this bloke a visit, take bats
    who wants to help me put this scum scientist in the ground
    RT if you would chip in for a hitman for this one
    right lads who has a van, shes at the library till eight
    Can we all agree this MP should be dragged into the street and beaten?
    burn his house down somebody. do it while hes in
    They hanged people for less and they should start with you, up against the nearest lamp post, who is with me
    Time for the public to take matters in their own hands and finish this woman off.
    somebody please shoot this man i will pay your fine
    Any ex squaddies reading this? You took an oath. You know where her surgery is held. Do your duty.
    go round and poison the cat then he will learn
    get him outside court, get him on the steps, kick him till he stops moving
    Whoever throws the first brick through her office gets a pint off me, second one gets two
    lynch the pair of them
    `,
  ),
];
