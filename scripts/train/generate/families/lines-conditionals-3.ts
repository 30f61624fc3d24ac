import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What will or may happen to somebody, beside everyday warnings, promises and consequences. */
export const linesConditionals3: readonly Family[] = [
  lines(
    'lines-conditionals/librarian-story-hour-mob',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    do that story hour and we'll drag you out by the hair
    your books wont be all that burns on saturday
    lay one of them rainbow stickers near my lad and i'll lay you out
    Bring the costume, we'll bring the baseball bats
    I know it is only a library, but a library needs a librarian and a librarian needs kneecaps. Cancel it.
    someone padlock the doors and light a match
    Expect company on Saturday. Thirty of us, and we are not bringing library cards, we're bringing fists.
    ought to be flogged in the square and left for the crows
    See if your fancy words help when you've a bag over your head
    hopefully a lorry mounts the pavement as she locks up tonight
    read to a child again and it'll be the last page you ever turn, duck
    the bus stops right outside, so does my van, and one night you'll be in the back of it
    pray we dont bump into you mate, we will snap you like a pencil
    `,
  ),
  lines(
    'lines-conditionals/library-what-happens-if',
    { labels: [], direction: null },
    `
    bring the costume on saturday, we'll bring the face paint
    if your books are late you wont be charged any more, just bring them back
    shelves can fall if you load them top heavy, fix them to the wall
    Will the story hour go ahead if it snows? My two have been counting sleeps.
    you'll laugh til you cry at the last page
    expect a queue, the author is signing from two
    see if your card still works, mine ran out in june
    Someone has padlocked the bike rack again so bring a lock you can get round a lamp post
    read it to your child tonight and you will be reading it every night til christmas, sorry
    in the second book she'll be dragged to the scaffold and saved at the last second, that's all i'm saying
    the murderer is going to turn out to be the vicar, it always does
    I know it is only a jigsaw but if one more piece is missing I shall weep
    the mobile van stops right outside ours on fridays, i'll get you that crime novel
    who wants to come and help cover books, we will feed you
    lads i'm going to finish war and peace this year or die trying
    `,
  ),
  lines(
    'lines-conditionals/library-cuts-warning',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    close the branch and you'll not get it back, nobody ever reopens one
    cut the hours again and the old folk will sit at home in the cold
    your savings wont buy one lollipop man and you will have lost a library
    when the heating goes off in my flat that room is where I go. What will I do in January?
    You'll shut it, sell it, and in ten years somebody will ask why the kids can't read
    we'll chain ourselves to the door if we have to, and the knitting group will go first
    a library needs a librarian, leave it to volunteers and it will be gone by spring
    if it moves upstairs my mother in her wheelchair wont be able to get in, have you thought about that?
    expect a crowd on saturday, thirty of us at least, with placards and flasks
    That roof was going to fall in and you ignored three reports. Next time a child could be underneath.
    hopefully councillors will come and see it full before they vote
    take the computers out and people will have nowhere to fill in their forms
    you havent heard the last of this, i will be there with my letter on tuesday
    `,
  ),
  lines(
    'lines-conditionals/we-will-come-home-threats-vicar',
    { labels: ['threat'], direction: 'subject' },
    `
    We'll be in the back pew Sunday, vicar, with something under our coats
    if you marry two blokes in that church i'll bury you in it
    god will forgive us for what we're about to do to you
    pulpits make good targets
    keep preaching and see how fast you meet your maker
    you'll be nailed up like your boss
    one of these dark evenings after evensong you're going to take a tumble down the tower, reverend, with a bit of help
    Somebody wants to take a crowbar to that smug vicar. I'm busy Tuesday but free Wednesday.
    Let migrants sleep in your hall again and we will torch the lot, vestry, organ and you.
    you have a week to get out of our village before we carry you out
    your funeral, rev. literally, we've picked the hymns
    may you be struck down with something slow, may it start tonight
    turn the other cheek so i can break that one too
    `,
  ),
  lines(
    'lines-conditionals/church-notices-and-jokes',
    { labels: [], direction: null },
    `
    we'll be in the back pew with the baby so we can run
    if you marry a bell ringer youll never have a lie in again
    God will forgive you for buying shop mince pies vicar but I won't
    keep preaching past eleven and the roast will burn
    One of these dark evenings I'm going to fall down those tower steps, can we have a bulb
    somebody needs to take a crowbar to that vestry door, it's swollen shut
    lets see if the new boiler lasts the winter
    You're going to be asked to hold the baby, vicar, and he will be sick on you.
    the organ will be out of action until the mice are dealt with
    your funeral if you let the treasurer do the flowers haha
    the hall will be open all night for anyone sleeping rough, soup from nine
    turn the page after verse three or you'll be singing the wrong hymn like i did
    May you have a restful week after Easter, may it start tonight
    we've picked the hymns for dads funeral and it will be all his loud ones
    you have a week to get your jumble in before they carry it off
    `,
  ),
  lines(
    'lines-conditionals/goodbye-polite-threats-colonel',
    { labels: ['threat'], direction: 'subject' },
    `
    In my day men such as yourself were shot at dawn, and I should be glad to command the party.
    Madam, I sincerely hope you are assaulted, so that you may learn.
    Should we ever meet, sir, I shall horsewhip you until you cannot rise.
    It will give me considerable pleasure to read of your violent death
    Kindly be aware that certain gentlemen have been engaged to see that you do not reach the hearing.
    One trusts you will be dealt with permanently before the next meeting.
    I remain hopeful that an accident will befall you, preferably on a staircase.
    You are hereby advised that your continued good health depends on your silence, doctor.
    The proper remedy for your sort is a bayonet, and there are still a few of us who know how to use one.
    if you persist, be so good as to arrange your affairs, since you will shortly be leaving them
    I would not lift a finger if you were drowning, indeed I'd press down
    Such people used to be put against a wall. I do not say that it should happen to you next, I merely say that I'd applaud.
    `,
  ),
  lines(
    'lines-conditionals/polite-legal-and-formal-steps',
    { labels: [], direction: null },
    `
    You will be hearing from my solicitor in due course.
    Should we ever meet, sir, I shall shake your hand.
    if the deposit is not returned within 14 days i will issue a claim in the county court
    We'll see you in court.
    Kindly be aware that bailiffs will attend if the fine remains unpaid on the 1st.
    I shall be reporting this post to the platform
    i will be asking for a refund and leaving a review, watch this space
    One trusts the minutes will be dealt with before the next meeting.
    you have a right of appeal, if you miss the date you'll lose it
    I am going to put in a freedom of information request and you'll have twenty working days.
    your account will be closed unless you write to us
    if you persist in using our logo without leave we will seek an injunction
    Please arrange your affairs so that the executor can find the will
    The hearing will be on Monday at ten. Be early or the judge will start without you.
    Thanks, screenshots taken, my union rep is going to be in touch with HR about it
    `,
  ),
  lines(
    'lines-conditionals/formal-complaint-you-will-regret',
    { labels: ['criticism'], direction: null },
    `
    It will give me no pleasure to read of the hospice closing, and close it will on these figures.
    Madam, I sincerely hope you are made to sit in that waiting room for nine hours, as we were.
    In my day an officer who lost that much money would be asked to resign, and I look forward to hearing that someone has.
    The proper remedy for this decision is a ballot and there are still a few of us who know how to run one
    sir if this tree comes down in the next gale on your watch you will be held liable
    you are hereby advised that the residents will withhold the service charge until the lift works
    I remain hopeful that sense will prevail before somebody falls on that staircase.
    certain trustees will have to answer for this in front of the members
    should the board persist it will find itself without a single volunteer
    if you'd asked, we would have told you. now you'll pay twice
    I'll not be silent about this, doctor, the waiting list is a scandal
    you'd do well to read the report before you repeat that figure, or you will be correcting it again next week
    `,
  ),
  lines(
    'lines-conditionals/teen-slang-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    ur getting banged out tmrw swear down
    say less, ur finished, me n my boys pulling up
    keep yapping n see what happens x
    im gonna end u fr and dance on ya grave 💀
    gas that opinion again and catch a blade bro
    someone drop this mp in the river pls lol
    better sleep w one eye open cos im on my way wiv the mandem
    miss if u give me another c3 il bang u in ur mouth
    no1 gonna save u when we jump u outside maccies
    wait til i c u in real life u wont be typing that w broken fingers
    we are gonna ruin u n make u beg, deadass, lighter fluid n everything
    u should get hit by a train and i should get to watch 😂
    imagine him getting sparked on live tv, il give 20 quid to whoever does it
    ill skin that ugly dog of urs and then ill do u
    `,
  ),
  lines(
    'lines-conditionals/teen-slang-plans',
    { labels: [], direction: null },
    `
    ur getting destroyed at fifa tmrw swear down
    say less, me n my boys pulling up for the cinema at 7
    keep yapping bro i love this podcast
    im gonna DIE this test is on everything we didnt do 💀
    someone drop the homework pls lol
    better sleep early cos coach leaves at 6 with or without u
    miss if u give us homework over half term we will cry
    no1 gonna save u when mum sees that kitchen
    wait til i c u in real life im giving u the biggest hug
    my mum is actually gonna kill me i put her white top in with my football socks
    if u eat my last nugget u are dead to me haha
    imagine him winning it on live tv, i'd scream
    u should get the 14 not the train its quicker
    gonna smash this mock then sleep til sunday
    see what happens when u shake a fanta x
    deadass waiting 3 hrs for chips, if they run out i riot
    `,
  ),
  lines(
    'lines-conditionals/told-about-threats-quoted',
    { labels: [], direction: 'quoted' },
    `
    he told the doctor you'll be dead by Friday, and the police have got him now
    A man was jailed for six months after saying he would burn the councillor's house down.
    they wrote we know where your kids go to school on her car. Who does that?
    my mum works in a pharmacy and last week somebody said he'd wait for her outside
    The judge said promising to break a referee's legs was not banter
    if anyone says they're going to hurt you keep the message and ring 101
    she has had two hundred replies saying she should be hanged and not one of them has been taken down
    i got told watch your back for posting about a hedge lol
    a caller said the studio would be blown up so we all stood in the rain for an hour
    someone put i hope you get stabbed under a video about sourdough, honestly
    You'll get what's coming, the letter said. It was in green ink and came with a second class stamp.
    please dont send threats to the linesman, he is nineteen and it's his saturday job
    in the film the gangster says cross me and you'll sleep with the fishes
    reported three accounts today for telling a nurse she would be raped and murdered
    `,
  ),
  lines(
    'lines-conditionals/threat-buried-in-ordinary-talk',
    { labels: ['threat'], direction: 'subject' },
    `
    Lovely weather for the fete. Shame you won't live to see the next one, councillor. Cakes were good though.
    My order came on Tuesday, two mugs and a tray, both chipped. Whoever packed it needs their fingers chopping off and if that was you I'll do it myself. Refund please.
    We've been customers since 1998. Trains were late then as well. If I find the person who runs this account I am going to put their head through the window of the 7.42.
    Not usually one to comment, love the show, love the band. But her? I'd happily see her pushed under a tram.
    thanks for the update about the pool. reopen it by monday or your manager gets drowned in it, ok cheers
    the hymn was too slow, the sermon too long, and you vicar are going to be found at the bottom of the well
    Interesting article on badgers. I would gas the author before I'd gas the badgers, and if she gives her talk in Hereford I will bring the canister.
    Good win lads. Now can somebody go and finish off that referee before he gets on the motorway
    been gluten free for years so this was useful. still gonna come to your kitchen and stab you for what you said about farmers
    I've nothing against bus drivers, my dad was one. But the one on the 36 this morning is getting his jaw broke tomorrow, tell him that from me.
    Kids loved the science day! Shame about the climate woman. They should've strapped her to the rocket and let it blow.
    you can keep your recycling calendar, and when your lad comes to empty ours im going to shut him in the lorry and press the button
    Parking was fine, staff polite. Dr who saw me wants killing and I know what time he finishes.
    `,
  ),
  lines(
    'lines-conditionals/ordinary-talk-with-strong-verbs',
    { labels: [], direction: null, heldBack: true },
    `
    Lovely weather for the fete. Shame we won't see another till August. Cakes were good though.
    My order came Tuesday, two mugs and a tray, both chipped. When will you send the new ones, and do you want these back?
    We've been customers since 1998. If I find the photo of the old 7.42 I am going to put it in your window.
    Not usually one to comment, love the show, love the band. I'd happily see them again at Christmas if my knees allow
    thanks for the update about the pool. will it reopen by monday or should we go to the one in town
    the hymn was slow and the sermon long but the bacon sandwich after will stay with me
    Interesting article on badgers. If she gives her talk in Hereford I will bring my mother, who used to feed them.
    Good win lads. Now can somebody finish off the sausage rolls before the coach gets on the motorway
    been gluten free for years so this was useful, gonna stab it with a fork like you said and see if it rises
    My dad was a bus driver, thirty years on the 36. He'd have been up at four tomorrow for the snow.
    Kids loved the science day! They want to strap the cat to a rocket so we'll be having a talk.
    you put the wrong week on the recycling calendar and the whole close will have the blue ones out, expect chaos
    Parking was fine, staff polite, doctor kind. The lift though, it will trap someone before the month's out.
    going for a scan at nine, if its a boy he's getting my grandads name and thats that
    `,
  ),
  lines(
    'lines-conditionals/dog-and-park-warden-grudges',
    { labels: ['threat'], direction: 'subject' },
    `
    fine me for dog mess once more and i'll rub your nose in it then break it
    Your spaniel's going to eat something nasty, warden.
    my pitbull hasnt been fed, come to the gate with that notice
    push me on this and youll be feeding the ducks from underneath
    poison the warden not the rats
    You shut the paddling pool so we'll hold you under in the boating lake and see how you like it
    carry that litter picker everywhere do you? good, itll be sticking out of you
    saw you locking the gates on your own at dusk again, silly woman, thats how people get raped
    im giving you a ten second head start then im letting them off the lead
    Chop down that cherry and I will take the same axe to your shins, I'm deadly serious
    Another warden got a bottle over his head last summer. Yours is booked in for this one.
    we're going to dig a hole in the rose bed just your size
    `,
  ),
  lines(
    'lines-conditionals/dog-and-park-everyday',
    { labels: [], direction: null },
    `
    your spaniel's going to eat something nasty if you leave that bin open
    my lurcher hasnt been fed yet and he's telling the whole street
    hold him under the belly in the bath and he wont kick
    Chop the cherry back in summer, not winter, or it will get silver leaf.
    we're going to dig a hole in the rose bed just the right size for old Bess, she slept there all her life
    chocolate will poison a dog, so will raisins, ring the vet and dont wait
    Let them off the lead past the lambs and the farmer is entitled to shoot.
    whoever keeps feeding the ducks bread, peas are better
    if yours is in season keep her home or you'll have every lad in the park after her
    saw you locking the gates at dusk, thanks for letting me out lol
    I'm giving the puppy ten seconds before he's in the boating lake
    Wait until the park empties and you can hear the owls by the bandstand
    carry a bag, pick it up, or you will get a hundred pound fine
    he'll have your hand off for a bit of cheese but theres no harm in him
    `,
  ),
  lines(
    'lines-conditionals/train-customer-care-anger',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    cancel the 18.04 again and i'll come to your office with a crowbar
    whoever tweets for this train company deserves to be tied to the track
    you're gonna get spat on and slapped when i reach that ticket desk
    Tell your guard he's a dead man if he asks for my pass tomorrow
    hope your building collapses with the whole lot of you in it
    My patience has run out, and when a man like me runs out of patience people get hurt. You included, Customer Relations.
    one more bus replacement and im ramming it into your depot
    send me another automated reply i dare you, i'll petrol bomb the call centre
    i will choke the next person in a hi vis who tells me to wait
    oh you will be sorry. i finish work at 5 and i know what train you get home
    put your boss on the rails and drive the bloody thing over him for once it'd be on time
    Every minute late I'm going to take it out on your staff, a slap a minute, starting with the lass at Gate 3
    `,
  ),
  lines(
    'lines-conditionals/train-customer-care-ordinary',
    { labels: ['criticism'], direction: null },
    `
    cancel the 18.04 again and i'll be sleeping at the office
    whoever plans these timetables deserves to be sat on the 18.04 every night for a year
    you're gonna get a lot of claims when people reach that ticket desk
    my patience has run out and so has my battery. When will somebody tell us what platform?
    hope your new franchise collapses and we get it back in public hands
    one more bus replacement and im buying a car
    send me another automated reply and i will ring the ombudsman
    i'll be sorry to see the guards go, passengers will be hurt without them
    I dare you to run three in a row on time
    Tell your guard he's right, it isn't his fault, but somebody upstairs should answer for it.
    Every minute you are late I miss a bit of bedtime. By Friday I'll have missed an hour.
    if you cut the late train, girls will be waiting alone on a dark platform till gone midnight. Think again.
    you will kill off the seaside towns at forty quid a ticket
    A wall collapsed at our station. Fence it before someone is underneath, this is the fourth time I've asked
    `,
  ),
];
