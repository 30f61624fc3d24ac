import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain threats to kill or hurt, very short ones, coarse ones, and idioms, praise and daily life that borrow their words. */
export const linesMenace1: readonly Family[] = [
  lines(
    'lines-menace/bald-killing',
    { labels: ['threat'], direction: 'subject' },
    `
    I am going to kill you.
    im gonna kill you when i see you
    You're dead.
    I will end your life and I will not lose a night's sleep over it.
    gonna murder you i swear on my mums life
    One of these days I'm going to put you in the ground.
    You will be dead before the next election.
    I'LL KILL HER. I'LL ACTUALLY KILL HER. SHE TOOK MY DAD'S BED OFF HIM
    he is a dead man walking and he knows why
    Madam, I have killed before, for Queen and country, and I should not find it difficult to do so again on my own account.
    Enjoy your weekend {name}, its the last one ur getting
    you won't live to see your pension
    I want you to know that it will be me who does it. Not the cancer, not the traffic. Me.
    kill u kill ur fam kill ur dog
    If the court won't hang you I'll strangle you myself on the steps outside.
    the next time we meet only one of us walks away and it wont be you doctor
    I've decided you are going to die this month. Nothing personal, well, it is.
    My brother and I talked it over at dinner. We are going to take your life for what you did to our mother on that ward.
    ill cut your throat in front of your voters
    Going to drown you in the same river you let them fill with sewage. Slowly.
    You have six weeks left. I have chosen the day.
    I kill you, understand? I come to your country legal, I work, you take my flat, I kill you.
    lol bet you think im joking. nah. ur getting killed tmrw
    She will be found in a ditch and I will be the one who put her there.
    Nobody is going to save you from me, not the police, not the party, not your precious security detail.
    We will hunt you and we will kill you. That is a promise from every father in {town}.
    Shooting you is too quick. I'll take my time.
    told my probation officer id behave but for you id go back inside happy, youre a dead woman
    your life for my son's life. that's how this ends professor
    Sleep well. You'll not be waking up many more times.
    I'm not threatening you, I am informing you that I intend to kill you, there is a difference.
    it'll be a closed coffin love
    You're going to bleed for this, and then you're going to stop bleeding.
    gonna choke the life out of that smug weatherman
    `,
  ),
  lines(
    'lines-menace/bald-hurting',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm going to smash your face in.
    ill break both ur legs
    You want a slap? Because you're about to get one.
    going to kick your head in after the meeting mate
    Keep talking and I'll knock every tooth down your throat.
    Come round our way and you'll leave in an ambulance.
    We're going to hurt you. Not today. But properly.
    Somebody in my family is going to batter you black and blue, {name}, and we've not decided who gets the honour.
    I will personally break your typing fingers one at a time
    you're gonna get jumped. whole year knows. good luck on monday
    I'd advise you to buy a good set of crutches.
    She's getting filled in if she shows up at the picket again
    im a big bloke and ive got nothing on saturday, be seeing you, bring a gumshield
    Fists. That's all your sort understands and that's what you're getting.
    I have boxed since I was nine years old and I am looking forward to using your face as a bag.
    You will be limping into the count, I'll see to that personally.
    gonna throw acid on you then we'll see who listens to you on the telly
    Your jaw is going to be wired shut by Easter, and the whole ward will cheer.
    If I see you at the school gates I will drag you out of that car by your hair.
    Touch that hedge and I'll touch you, with a spade, round the back of the head
    ima beat the brakes off you fr
    Ask the last traffic warden what I did to his nose. Yours is next.
    You need hurting and I'm the man for it.
    Gonna run you over on that stupid bike, then reverse.
    My lads will bounce you down every step of that town hall.
    I'd love to see you say that with my boot on your neck. And you will have it there.
    He'll get a glass in the face next time he drinks in our pub, tell him from us
    push my nan off a waiting list and ill push you off a bridge
    I hope you can run, councillor. I really hope you can run.
    Going to tie you to one of your own pylons and leave you there for the crows.
    I am a patient man but when it snaps, you will be underneath.
    ur gettin sparked out the second u step off that stage
    I'll put you on a drip, you put my wife on one.
    Your nose, my forehead, Friday.
    `,
  ),
  lines(
    'lines-menace/curt-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    ur dead
    watch it
    your days are numbered
    dead man walking
    You're next.
    tick tock
    Sleep with one eye open.
    see you outside
    I know where you live
    we're coming for you
    gonna get you
    watch your back mate
    you will pay for this with blood
    youll get whats coming
    Not long now, {name}.
    One word: coffin.
    Run.
    u r finished. physically.
    Marked.
    Soon 🔪
    expect a visit
    I'll find you.
    Bang. You're gone.
    wait till i catch you
    Say goodbye to your knees
    😊🔪 you
    Your turn now, doctor.
    count your fingers while you can
    we have a list. guess.
    Hope you're insured.
    Don't walk home tonight.
    R.I.P. you, next week
    u wont hear me coming
    LAST WARNING
    I'd pack if I were you.
    bring a stretcher
    You bleed like anyone else.
    Lock your doors.
    start praying
    Grave's dug.
    `,
  ),
  lines(
    'lines-menace/coarse-killing',
    { labels: ['threat', 'insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    I'll fucking kill you, you useless bitch
    Shut your mouth you fat twat or I'll shut it with a brick
    you are a smug little shit and im going to wipe the floor with your teeth
    Get out of our town you bastard before we carry you out in bits
    fuck you and your clinic, ur getting stabbed u ugly cow
    I'm going to rip your bollocks off you snivelling coward and post them to {paper}
    you thick prick, you absolute bellend, next time i see that car im putting you through the windscreen
    STUPID SLAG. STUPID DEAD SLAG BY SUNDAY
    what a wanker. needs drowning. ill bring the bucket, ill hold you under myself
    lying sack of crap i will set you on fire you piece of shit
    Dear arsehole, I am coming to the surgery on Thursday and I'm not coming for the blood test.
    piss off back to London or we'll fucking bury you here you tosser
    Dozy cow. Somebody's going to break that arm you keep waving at the cameras, and it'll be me, so fuck off.
    hes a ponce and a gobshite and hes gonna get his fucking head kicked in by half past nine
    ya wee fanny, ah'll burst yer face the morra
    I will shit on your grave after I've fucking filled it, you clown
    motherfucker you better have eyes in the back of your head cause im right there
    U R TRASH. bitch ass doctor. pull up and get ur ass beat
    One more leaflet through my door you dickhead and I swear I'll feed you to the dogs
    God you're a stupid arse. I'd shoot you just for the peace and quiet, and I've the licence, so don't fucking test me.
    `,
  ),
  lines(
    'lines-menace/menace-with-slight',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    You clown. You're going to get hurt and it'll be the funniest thing on the news.
    Bird-brained idiot like you deserves the rope and I'm measuring it.
    thick as mince and soon to be twice as flat, when my lorry finds you
    You pathetic little man, I could snap you with one hand, and I intend to.
    A coward hides behind the receptionist. I will go through the receptionist to get you, coward.
    loser with a lanyard thinks hes safe in that building. he isnt
    What a hideous, cackling creature. I would silence it with my bare hands given five minutes and a locked door, and I'm working on both.
    you dumb old hag im gonna push you down the stairs at the library
    Moron. When the lads find you, and they have got your picture, you'll wish you'd stuck to nursing.
    Nobody likes you, nobody will miss you, and nobody will find you.
    Not the sharpest are you? I've something that is.
    Spineless worm of a headmaster, wait till I've got you by the throat.
    Dim, fat and slow. Slow is the one that's going to cost you when we chase.
    You're a disgrace of a woman and I'd happily do time for you. Bags are packed.
    Clueless muppet. Get yourself a helmet, you'll be needing it when I'm done with you.
    Gutless. Ugly. Soon toothless.
    `,
  ),
  lines(
    'lines-menace/idle-killing-words',
    { labels: [], direction: null },
    `
    This rota is killing me
    my feet are killing me, twelve hours on the ward in the wrong clogs
    I could murder a curry
    I'd kill for a cup of tea and a sit down right now
    dying of embarrassment, called the consultant mum in front of everyone
    Mum is going to kill me when she sees the state of this carpet
    im dead 💀 the way the cat looked at him
    If my other half buys one more air fryer I will scream
    That quiz murdered us. Bottom by eleven points.
    The wait for the results is slowly killing my dad, he has repainted the shed twice
    Kill the lights, the film's starting
    Could kill two birds with one stone and have the jab while you pick up the prescription
    My phone's dead, ring the landline
    dead on my feet but what a shift, what a team
    The deadline is Friday, the printer is dead and so am I if this grant isn't in
    He'll be the death of me, that toddler, he's on top of the fridge again
    DEAD. ACTUALLY DEAD. SHE WORE THE SAME HAT AS THE QUEEN
    I nearly died when they read out my name at the graduation
    would it kill the council to grit the pavement by the surgery?
    It won't kill you to say thank you to a bus driver
    Killing time at {place}, anyone about?
    The suspense is murder, just tell us who got the seat
    that hill on a bike, i died, came back, died again
    Slaughtered at badminton by a woman of eighty one
    He's dead to me now, he put pineapple on it
    The stairs at the new clinic are a killer for anyone with bad lungs. Could we have the lift mended?
    Buried under marking, send biscuits
    Heatwave + no fan + night shift = I am a corpse with a lanyard
    if i have to hear that hold music again im throwing this phone in the canal
    My gran's eyes when I said I was vegetarian. I could have been struck down where I stood.
    My back is going to make me pay for that gardening tomorrow
    Bored to death in the planning committee, item nine of forty one
    The kids finished me off today and it isn't even half term
    `,
  ),
  lines(
    'lines-menace/curt-but-kind',
    { labels: [], direction: null },
    `
    you're next! room four please
    watch it, it's brilliant
    see you outside, I've got the flask
    We're coming for you with cake
    Run, it's the last bus
    not long now, love, home by tea
    your days are numbered, little caterpillar, said the robin
    tick tock, poll closes at ten
    expect a visit from the tooth fairy
    Soon! Pudding first
    lock your doors please, there have been thefts from sheds on our road
    I know where you live now, right by the park, lucky thing x
    Dead good that
    sleep with one eye open, new baby advice from a father of three
    Last warning: cake sale ends at noon
    start praying for penalties
    don't walk home tonight, pavements are like glass, I'll pick you up
    Bang on.
    gonna get you a proper brew
    wait till I catch you up, I've loads to tell you
    hope you're insured for that trampoline, it's in next door's pond
    your turn now, doctor: feet up
    I'll find you a copy if the library hasn't got one
    R.I.P. my sourdough starter
    I'd pack a cardigan if I were you
    Marked. 17 out of 20. Proud.
    We have a list. Milk, eggs, batteries.
    grave's tidy, put fresh daffs on it for you
    watch your back lifting those boxes
    Bring a stretcher, I've done the couch to 5k
    Finished! Physically, mentally, academically. Thesis is in.
    u wont believe who came in the shop
    Count your change at that machine
    Gone by Tuesday, this cold, I promise
    Bleeding radiators all morning
    `,
  ),
  lines(
    'lines-menace/violent-applause',
    { labels: [], direction: null },
    `
    Our Year 9s battered the opposition, 6-1, and then shook every hand
    He destroyed that argument in forty seconds and never raised his voice
    That lasagne was to die for
    Bombed down the hill on the new cycle lane, big thumbs up
    Murdered that high note. In the good way.
    Shot of the match: the keeper's face
    The barrister took him apart, piece by piece, and it was lawful, fair and lovely to watch
    dangerous on the left wing that lass, absolutely lethal in front of goal
    our band tore {town} to shreds in the best possible sense
    Smashed my 10k, thanks to the physio who put this knee back together
    My students call her the Assassin because no bad argument leaves her seminar alive. They adore her.
    Attack, attack, attack! That's how you play rounders, Mrs Oduya
    punching well above their weight, this little hospice charity
    drop dead gorgeous dress at the awards
    The choir slaughtered us at the regional final and deserved every point
    Bullet of a serve! She's fourteen!
    Fatal charm, that vicar
    The drummer hit those skins like they owed him money, best gig since {year}
    Bodied that exam!! Big up the chemistry department
    `,
  ),
];
