import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats to the person addressed or named, each worded in its own way: open, veiled, conditional, wished, joked. */
export const linesThreats: readonly Family[] = [
  lines(
    'lines-threats/open',
    { labels: ['threat'], direction: 'subject' },
    `
    I am going to hurt you and there is nothing your security detail can do to stop me
    Next time you hold a street stall I'm bringing a hammer and it won't be for the gazebo
    we're gonna do you in, simple as, you've had enough warnings off us
    I will find you after the hustings in {town} and break both your legs.
    gonna put you in a wheelchair love, see how you like filling in a PIP form
    You'll be dead before the by-election.
    one bullet is all it takes {name}
    When I see you in {town} I'm going to run you over, reverse, and run you over again.
    My lads are coming round yours Saturday and they're not bringing flowers
    i swear on my kids life im gonna slit you open if you close that school
    Expect acid.
    I've bought the petrol. You've got the constituency office. Work out the rest.
    Your throat, my knife, any evening this week
    They'll be fishing you out the canal by Christmas
    Going to kick your teeth so far down your neck you'll be giving interviews out of your backside
    I have a shotgun, a licence, and a very long memory for people like you.
    see that bandstand where you do your speeches, im gonna burn it with you on it
    Come to our estate one more time with your leaflets and you leave in an ambulance
    You will not survive this, I shall see to that personally, madam.
    somebody is going to stab you at surgery and that somebody is me 🔪
    I'm done emailing. The next thing through your letterbox will be on fire.
    I'd have no hesitation in shooting her, none, and on Friday I might get the chance.
    He's getting battered the minute he steps off that train, we've all agreed it
    Gonna smash {name}'s head in with a paving slab from the cycle lane he loves so much
    ur dead. thats it. thats the tweet.
    Two of us will hold you down and the third will cut your tongue out, then let's hear you on Radio 4
    I will make sure you never walk into that clinic again. Or walk.
    You want a fight over the hospital, {name}? I'll give you one, in the car park, with a crowbar.
    bomb going off at your AGM tonight, hope the sandwiches are nice
    there's a brick with your name painted on it in my garage and it's going through your face not your window
    I'm going to strangle you with your own lanyard
    Me and you, dark alley, only one of us is coming out and it isn't the one with the PhD
    wait till you're on your own on the towpath
    I've killed better men than you in two countries and I'm retired and bored.
    Mark my words I will end you, and I don't mean your career
    We are sending someone to deal with you. Professional. You won't hear him.
    cant wait to hear the crack when your skull hits the kerb
    Once you lose your seat you lose the police outside, and that is the night I come.
    Doctor or not you'll be needing one when I've finished
    `,
  ),
  lines(
    'lines-threats/veiled',
    { labels: ['threat'], direction: 'subject' },
    `
    You've a lovely practice there, {name}. Old building though. All that timber.
    It would be an awful shame if something were to happen to you on those dark lanes you cycle down.
    Accidents happen to people who ask too many questions
    I'd start checking under the car if I were you
    Hope you've got good life insurance. Just a thought from a concerned resident.
    Enjoy the bank holiday. Enjoy all of it. You haven't many left.
    You people always think it won't be you. Then one day it is.
    A word to the wise: don't start the engine before you've had a look.
    Sleep lightly
    We know people who know people, councillor, and they're ever so fond of visiting
    There's a certain kind of justice that doesn't wear a wig, and it has your name on its list.
    The last one who crossed our village had a very nasty fall. Do mind the stairs.
    Nothing personal. It never is, until you hear the gate go.
    i wouldnt make plans for next summer if i was you x
    Such brave words from somebody with so many ground floor windows
    You look well in the photos. Enjoy your health while you have it, things change in a heartbeat.
    my cousin just got out after nine years for GBH, he's dead keen to meet you, lovely lad
    Remember what happened to the last MP who wouldn't listen? Some of us do.
    How fast can you run in those heels? Only asking
    be a pity if the brakes went on that hill
    We do hope you will reconsider, Mr Wells. Our associates dislike having to call on people at night.
    Your kind tends to disappear in this part of the world, and nobody looks very hard.
    I'll say nothing more in writing. You'll understand when the time comes.
    You should get a dog. A big one. Mind you, dogs eat anything you throw over the fence.
    Best keep the curtains drawn from now on 🙂
    Snipers used to have a nickname for people who stand at lecterns
    It's a big lake up there and it's very deep in the middle, {name}, ever thought about that?
    Bold of you to go walking without anyone with you these days
    Not a threat, a forecast: red, all over your nice cream coat.
    You're not as well protected as you think. I tested it on {day}.
    Say cheerio to everyone at the Christmas do. Properly, I mean. As if it's the last.
    Careful what you eat at the fundraiser
    We had a rat problem down the allotment once, {name}. We don't now. You follow?
    Knock knock. You'll find out who's there soon enough.
    I always think it's the quiet night, the one you stop looking over your shoulder, when it comes.
    if I were your husband id be pricing up headstones
    Tick tock, {name}
    You won't see it coming and that's the beauty of it
    Lovely speech. Will make a nice reading at the funeral, which I gather is quite soon?
    Watch your back in {town}. That's all I'm allowed to say.
    `,
  ),
  lines(
    'lines-threats/conditional',
    { labels: ['threat'], direction: 'subject' },
    `
    Resign by Friday or be carried out on Saturday
    if you vote for this on tuesday i promise you wont be around to see wednesday
    Take that article down tonight unless you want to be eating through a straw
    Keep your nose out of our business or we will cut it off.
    Delete the thread, apologise, and nobody has to get hurt. Your choice.
    say one more word about our club and you'll be leaving the ground in a bag
    Jab my daughter and I'll put you six feet under, doctor, and I'll do the time smiling
    Should you persist with this planning application, I cannot be held responsible for what a number of very angry men may do to you.
    If my mum dies on that waiting list then so do you
    Withdraw the complaint. Otherwise we'll be round, and there are more of us than there are of you.
    you've got til midnight to say sorry then we come looking
    Stop talking about the hotel or you'll have an accident like the other fella did
    Set foot in {town} again and I'll have your kneecaps off
    Either you drop the case or you drop off the multi storey, makes no odds to me
    One more tweet about {topic}. Go on. One more and I get in the van.
    Pay the families what they are owed or we will take it out of you in blood
    unless they reopen that ward someone in the management is getting knifed and id start with you
    I'm giving you the chance to walk away on your own two feet. Refuse and you won't have two.
    Put up another camera on our road and you'll be wearing it
    Lay a finger on the pension and pensioners with nothing to lose will lay more than a finger on you. I've still got my service revolver.
    If we lose the referendum because of you there's a rope with your name on it
    Touch our cenotaph and see if you get home with your arms still on
    Testify against him and you'll be found in a skip. Understand?
    come near my kid's school with that book and i'll make sure you're never seen again
    You'd better hope I never get a terminal diagnosis, {name}, because you'd be the first visit on my list
    Back down now, while backing down is still something you can do alive.
    Turn up at the debate. I dare you. See who's waiting by your taxi.
    go ahead and block me, next time ill be saying it with a blade
    Approve the mast and it'll be you tied to it when it goes up in flames
    Had you kept quiet we'd have left you be. Too late. We're coming.
    `,
  ),
  lines(
    'lines-threats/wished',
    { labels: ['threat'], direction: 'subject' },
    `
    I hope somebody shoots you on your own doorstep
    Praying every night that your plane goes down
    Can't wait for the day someone finally puts a knife in this woman
    hope you get what that other MP got, you have earned it more
    I want you to die slowly, in a corridor, on a trolley, the way my father did because of you.
    with any luck a lorry will have you on that bike
    Why hasn't anyone bombed this bloke's office yet, asking for the whole of {town}
    Shame the fella with the machete missed you
    Let's hope the cancer comes back and finishes the job this time
    Wish they'd found you at the bottom of that cliff instead of the poor dog walker
    You deserve to be beaten until your own mother can't pick you out
    somebody do us all a favour and push her in front of the northern line
    If there's a God, he'll see you burn in your bed.
    May your house fall on you and may it take days for anyone to come.
    I'd pay good money to watch someone break his jaw. I'd pay double if he never woke up
    hope u catch it and choke x
    It'd be a happy day in our house if I turned on the news and you'd been gunned down
    Would it be so terrible if a brick landed on {name}'s head? I'd bring cake.
    drop dead, and take your time about it, I want you to feel it
    They should have drowned you at birth and there's still a river
    You want to be dragged behind a tractor from one end of the county to the other, and I know a few farmers who'd queue to drive it.
    Roll on your funeral, I've already picked my shoes for dancing on the grave
    hope your next smear test is bad news
    Every time I hear a siren I hope it's for you, {name}.
    Someone with nothing left to lose needs to pay this consultant a visit, and I hope he takes his time.
    `,
  ),
  lines(
    'lines-threats/tribunal',
    { labels: ['threat'], direction: 'subject' },
    `
    Under common law you have been found guilty and the sentence is death. Execution to follow.
    NOTICE: The People's Grand Jury has tried you in your absence. You will be taken from your place of work and hanged.
    Nuremberg 2.0 is coming and doctors like you swung at the first one
    The lamp posts on Whitehall are waiting, {name}, and the rope is already cut to length
    traitors used to be hung drawn and quartered. bring it back and start with this one
    You've committed treason and there's only one penalty for treason 🪢
    We the people hereby give you 28 days to stand down, failing which the sentence of the court shall be carried out upon your person.
    her neck would look lovely in hemp
    You'll be up against a wall with a blindfold when this is over, begging for a cigarette
    Enjoy your pension, professor, you'll be collecting it from the gallows.
    Crimes against humanity carry the noose and you signed every one of those letters
    Scaffold's going up on the village green. Guess who gets first drop.
    You are hereby served. No statute will protect you, no constable will stand in the way, and the trapdoor will open.
    Quisling. You know what the Norwegians did with theirs. Same date, new rope.
    Tower of London, axe, basket. Bring your own blindfold {name}
    Lord Haw Haw got the drop for less than what you said on {programme}
    piano wire for the lot at UKHSA and you're at the front of the queue
    When the reckoning comes they'll come for the ones who gave the injections first. That's you. That's your hands.
    Collaborators had their heads shaved and then they had worse. Keep your hair appointments, love, while there's hair.
    Our sheriffs have a warrant with your name on it and they're permitted to use lethal force
    You'll stand trial before us and not before your Masonic mates, and you'll be shot at dawn like the coward you are
    guillotine goes brrrr, you first 😂
    There'll come a morning when the people drag you out of that chamber by your hair and do what should have been done in {year}
    A firing squad costs less than a public inquiry. Just saying Professor.
    `,
  ),
  lines(
    'lines-threats/family-home',
    { labels: ['threat'], direction: 'subject' },
    `
    Your little girl won't always have you holding her hand
    nice kids. shame if they never made it to big school
    I'd keep the baby away from the window tonight
    It's not you I'm coming for, it's your mum
    The dog goes first. Then the cat. Then we knock.
    Your wife is going to open that door one day and wish she hadn't.
    we'll see how much you love refugees when your son gets jumped outside the chippy
    Tell your husband to look under the bonnet before he does the school run, {name}
    hope your children get leukaemia and you have to watch, you evil cow
    That conservatory would go up lovely
    Your receptionist is going to get hurt because of what you're doing, hope you're proud
    Every window in your house, every week, until you're gone.
    Your staff are fair game. The lad on the phone, the girl who opens the post. All of them.
    Going to poison your horses, you hunt-banning witch
    You took my kids so I'll take yours. That's not anger talking, that's arithmetic.
    Imagine coming home from Westminster and there's just silence. No kids shouting. Imagine that.
    gonna torch ur mini while ur asleep
    Your brother still drinks alone doesn't he. Bit risky, that.
    I'd tell your nan to move rooms. Petrol goes where it wants.
    Does your daughter know what her mother has signed? She'll know when they come for her.
    Your parents are elderly and live at the end of a long drive. Must be worrying for you.
    im going to kill your cat and leave it on your step you smug witch
    Nobody in your family will be safe for as long as you sit on that committee.
    A present's on its way to your kids. I wouldn't let them open it.
    Your caseworkers walk to the station in the dark. We've been very patient so far.
    Slashed one tyre, that was hello. Three more and then it's the driver.
    Hope you've got smoke alarms fitted in the nursery
    your lad plays left back, he'll not be playing anything when we're done with his legs
    `,
  ),
  lines(
    'lines-threats/events-watching',
    { labels: ['threat'], direction: 'subject' },
    `
    Saw you by the fish counter on {day}. Nobody with you. Next time I'll say hello properly.
    You didn't notice me at the vigil but I was close enough to touch your neck
    I was two seats behind you on the last train. You really ought to be more careful, anything could have happened.
    that blue coat is easy to follow in the dark
    Your surgery has one door in and one door out. Funny, that.
    I've been to three of your meetings and not one person has searched my bag. Fourth time lucky.
    we'll be at the fun run. you'll need to run faster than last year.
    walking to your car alone again last night i see. brave girl. wont be so lucky next time
    Counted the steps from the stage door to your taxi: eleven. It only takes four.
    Liked your jog this morning. I'd vary the route, if you want to keep having mornings.
    bet you didn't know I had you in my sights at the Remembrance parade, hand on my heart and finger on the trigger
    You always sit with your back to the door in that cafe. Silly.
    Come to the count. We've a special welcome for you outside and it has nails in it.
    No police outside the church hall last week. Perfect, thanks for confirming.
    I'll be the one at the book signing with the long coat. You won't have time to ask who to make it out to.
    See you at conference. I'll be in the crowd. You won't know which one until it's done.
    She leaves the lights on when she works late. Makes it ever so easy to aim.
    You looked frightened when I drove past slowly. Good. Get used to it, next time I stop.
    clocked you in the co op, you were this close to getting glassed
    Enjoy the school fete, we'll be the ones watching you and not the tombola, and when it's time we'll do what we came for
    The ward gets very quiet around three, doesn't it nurse. I know, I stood there and watched you. You were all on your own.
    `,
  ),
  lines(
    'lines-threats/jokes-emoji-rhymes',
    { labels: ['threat'], direction: 'subject' },
    `
    🔫😘
    {name} ⚰️ coming soon to a church near you
    3 days left 🙂
    Five. Four. Three. You know what happens at one.
    Roses are red, violets are blue, I've got a knife and it's coming for you
    lol imagine if someone just ran up and stabbed you, imagine if it was me, imagine if it was thursday lol
    Day 12 of reminding {name} that day 30 is the day I come round with the bat 🏏
    knock knock 🪓
    haha joking (am I though? check the locks)
    🎯 = your forehead
    👀🔪👀 see u at the town hall
    Eeny meeny miny mo, which knee would you like to go 😂
    tell you what's funny, your face when I kick it off your shoulders 🤣
    Advent calendar idea: behind each door a bit of you
    Two tickets to your autopsy please 🍿
    I'm only kidding about the baseball bat. It's a golf club. Six iron. For the loft.
    72 hrs ⏳ say ur goodbyes
    T minus seven, professor. Tick. Tick. You'll know the sound when you hear it under the seat.
    new year's resolution: put that councillor in intensive care. day 1, bought the knuckledusters 💪
    🩸 soon x
    My therapist says to picture you at peace so I've been picturing the coffin. Then I thought why just picture it
    What's got two thumbs and won't have them much longer? You, if you keep typing.
    `,
  ),
  lines(
    'lines-threats/biblical-pompous',
    { labels: ['threat'], direction: 'subject' },
    `
    Vengeance is mine saith the Lord, and He has lent it to me for the weekend.
    An eye for an eye, {name}. You put my son in the ground and I shall put you beside him.
    The wages of sin is death and payday is Friday, abortionist
    God told me your name in the night and told me what is to be done with you, and I am obedient.
    Thou shalt not suffer a witch to live. The pyre is stacked and dry and has your measurements.
    Jezebel was thrown from a window and the dogs had her. I have seen your office window, woman, and I have dogs.
    I write as a gentleman of seventy-eight who has never broken the law, to inform you that I intend to break it, and you, at the earliest opportunity.
    Your blood shall be upon your own head and the pavement of {town}
    In my regiment we had a way of dealing with your sort behind the cookhouse, sir, and I should be delighted to demonstrate it upon you.
    The sword of the righteous will be at your throat before harvest
    A millstone about thy neck and the deep sea. I have the boat, doctor.
    As Samuel hewed Agag in pieces, so shall it be done to the one who closed our church school
    One takes no pleasure in saying it, but you will have to be put down, like any animal that has bitten a child. One knows a vet.
    You have sown the wind. I am the whirlwind and I have a full tank of diesel and your itinerary.
    `,
  ),
  lines(
    'lines-threats/hooligan-slang',
    { labels: ['threat'], direction: 'subject' },
    `
    you're getting done saturday, whole firm knows your face
    Man's gonna get shanked up if he brings that talk to ends again, on my mum's life
    come down the den and say that u wouldnt make it to the tube
    Catch you lacking fam, watch
    ill spark you clean out pal, then me brother'll have a go
    We run {town} and you're getting ran. In a ditch.
    wet him up init, no one'd miss him, catch him at the bus stop n wet him up
    Gonna chin the ref, the linesman and then you for defending them, wait outside
    bang out of order and you'll be getting banged out, see you at the turnstiles
    Ye'll be picking yer teeth aff the flair, hen, wait and see
    gan canny the neet cos wa lads are lookin for ya and they're not gan canny
    you need a slap and I'm the man to give it, then some more off the lads with the belts
    Am gonnae plunge you, simple, so get the stab vest on
    opps like you get smoked, cllr or no cllr
    we're in the pub opposite your office all day bevvied up, come out and get your head kicked in you won't
    No colours, no scarves, no warning. You'll get it when your back's turned at the away end.
    `,
  ),
  lines(
    'lines-threats/longer',
    { labels: ['threat'], direction: 'subject' },
    `
    I lost my job in the lockdown and then I lost my marriage and all along you were on the telly telling us to stay in. So I've made a decision about you. I've got nothing left and I've got a car, and you cross the road same as anyone.
    Read the piece in {paper}. Not surprised. What surprises me is that nobody's done anything about this surgeon yet. In my day a few of the fathers would have gone round, and he'd have had an accident, and the bobby would have looked the other way. Some of us are still fathers.
    Dear {name}, thank you for your letter declining to meet. We shall therefore come to you. There will be six of us and we shall not be stopping long, and I'm afraid that afterwards you will not be well enough to hold your next advice surgery.
    People keep saying report him to the GMC. Waste of time. There's a quicker way to stop a doctor working and it only needs a hammer and both his hands on the table. Watch this space.
    ok so you think because youve got a blue tick and a bodyguard you can say what you like about working people, bodyguards go home at night, bodyguards have days off, you'll have one bad day mate and thats all we need
    Been thinking a lot about what I'd do if I met you. Started out as shouting. Then it was a punch. Now when I think about it there's a lot of blood and I'm quite calm. See you on the 14th.
    My grandfather fought so you could stand there and give it all away. He taught me to shoot, too, when I was eleven, rabbits mostly. I'm still a decent shot. You're bigger than a rabbit and you move a lot slower.
    All this money spent on protecting MPs and it'd take one determined man with a kitchen knife, as we've seen before. I'm very determined, {name}, and I have a lovely set of Sabatiers.
    We have discussed you at the residents' meeting. Opinion was divided between tarring you and simply breaking your fingers so you can't sign any more orders. It went to a vote. Fingers won, 14 to 9. Expect us.
    `,
  ),
  lines(
    'lines-threats/short-replies',
    { labels: ['threat'], direction: 'subject' },
    `
    You're next
    Count your days.
    bullet, back of head
    Hang her.
    We're outside
    string him up then
    sleep tight, won't be long now
    Start digging, {name}
    Dead woman walking
    someone shoot this clown
    Knife. Throat. Soon.
    Pick a hymn
    your turn is coming doctor
    Buy a stab vest
    You'll bleed for this
    Off with her head, and I mean it
    We'll get you eventually
    needs a bullet that one
    Not long left, enjoy it
    put him in the Thames, feet first
    `,
  ),
];
