import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hostile messages with a negation in them: what follows if she does not stop, what was not blurred, goading of many kinds, and veiled threats by what will not be. */
export const linesDefiance4: readonly Family[] = [
  lines(
    'lines-defiance/if-you-do-not-stop',
    { labels: ['threat'], direction: 'subject' },
    `
    If you don't stop you'll not reach Christmas.
    stop posting or u wont make it to {month}
    if u dont shut up about {topic} we will shut u up for good
    Don't say you weren't warned.
    dont say i didnt warn u when the windows go in
    You won't be smiling when we're done with you
    wont be so gobby with no teeth will ya
    Resign, or don't, but if you don't then buy a coffin.
    YOU HAVE NOT LISTENED. NOW YOU WILL BLEED
    If that road scheme isn't scrapped by {day} I will be round with a chainsaw and it won't be for the trees
    last warning {handle}. there wont be another, there'll be a hammer
    No apology by midnight and I'm on your drive with a can of petrol
    You were told once and you didn't listen. You were told twice and you laughed. There will be no third time of telling, {name}, because a woman with a broken jaw has nothing to say for herself and that is how I intend to leave you.
    gie it up or ye'll no see the new year
    if i dont get my benefits back youre dead, simple as
    Don't come to {town}. You won't leave it.
    dont u dare show ur face at the march, we'll rip it off
    If my child isn't seen this week, neither will you be, ever again. I'll make sure of it.
    Vote for it again and you won't have legs to walk through the lobby with
    You'll not be laughing with my boot on thi neck
    I shan't write again. The next communication will come through your window, alight.
    No justice for my {relation}, no mercy for you. An eye for an eye, doctor.
    not stopping are you? ok. neither am i. knife's in the glovebox
    This doesn't end with a complaint. It ends with you in a wheelchair.
    Unless you take that post down your {relation} won't be coming home
    u wont get to testify. trust me
    Don't press me any further, Minister. You would not survive it.
    we asked nicely. you didnt hear. now we dont ask
    `,
  ),
  lines(
    'lines-defiance/did-not-blur-it',
    { labels: ['doxxing'], direction: 'subject' },
    `
    You didn't blur the school badge, so that's Holmfield Primary then
    didnt blur the badge did u 😂 her kids go to St Aldhelm's
    Forgot to crop the street sign, didn't she? Linden Bank, {town}. House on the corner.
    she never blurred the number plate, its a black Corsa and it parks on Vetch Street every night
    If you don't want people knowing your road, don't film the removal van. 20 Saffron Close, everyone.
    HE DIDN'T HIDE THE ENVELOPE. 56 TARN ROAD, {town}
    not clever posting your view, that's the back of Kingcup Court and you're on the second floor
    The reflection in the kettle isn't blurred. 38 Plover Lane. You're welcome.
    dont post ur run then. starts and ends at 4 clover ginnel every morning 6am
    She can't have realised that the estate agent's photos are still up: three bed, 33 Melrose Way, here's the floor plan
    never thought wed work out the nursery from the peg labels lol. Little Acorns on Dyer Street, pick up is half five
    No caption needed, anybody from {town} knows that porch. 1 Quarrymen's Row.
    his daughter doesn't keep her account private so now we know she's at Penrose Sixth Form and gets the number 12 home
    You didn't redact page four, Councillor. Your home number is 01632 960147.
    cannae believe she left the postcode on the parcel. thats Gowan Terrace, number 6, big blue door
    She says she's not giving her new surname. It's Tarrant now, and she's at the dental practice on Cooper Street in {town}.
    Don't worry about the faces being blurred, that is definitely the doctor's twins, year 3 at Thornbeck Juniors
    wasnt hard, same curtains as the 2019 listing. 44 Bracken Rise
    {handle} you didnt mute the sat nav in ur story. "you have arrived at Wren Cottage, Pound Lane"
    Her husband isn't careful either. He tags the gym, he tags the pub, and he tagged home: 12 Bullfinch Way
    I do not think it right that a public servant should be able to conceal where she lives, and since she did not think to remove the metadata from her garden photographs, I am able to tell the group that she lives at 65 Mistle Grove, with the greenhouse facing the railway.
    no blur on the prescription bag so thats her date of birth and 8 Pintail Walk, cheers
    The MP won't say which church. It's St Wilfred's, third pew, the ten o'clock, then she walks home alone down Tanyard Hill
    u left the wifi name in the pic. its the same as the flat number. 17b Ropery House
    Couldn't be bothered to hide it so neither will I: 07700 900832, that's her personal one
    The professor didn't shred this. Council tax bill, 91 Avocet Drive. Pass it on.
    not even a fence in the way, that's clearly 3 Hollin Fold, the one with the trampoline
    She hasn't changed her bus. Seven forty from Alder Cross, sits upstairs, gets off at the infirmary, in case anybody wants a chat
    `,
  ),
  lines(
    'lines-defiance/do-not-stay-on',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Don't stay.
    dont stay alive for our sake, end it
    You can't even kill yourself right
    cant do ur job cant do ur makeup cant even kill urself
    I won't be happy until you've taken your own life
    none of us will rest till you've topped yourself {name}
    You're not welcome in {town}, you're not welcome in this world. Leave it.
    No more tweets please. No more you. Kill yourself.
    NO ONE VOTED FOR YOU TO KEEP BREATHING. STOP
    You haven't got the guts to end it. Prove me wrong.
    bet u wont do it. bet u wont. go on
    you wouldn't dare kill yourself, all talk as usual, show us
    not brave enough to die are you? thought so. coward. do it
    If you had any shame you wouldn't still be alive. Put it right.
    You don't need a resignation letter, you need a suicide note
    dont resign. die. by ur own hand x
    Ye havenae the bottle tae dae it. Prove us wrang
    I never wish anybody ill, but I do wish you would kill yourself
    It's not depression, it's your conscience. Listen to it and end your life.
    There's no need to wait for the next election to be rid of you, is there {handle}? You could be rid of yourself this evening
    Your kids don't want a mother like you. Let them have none. You know what to do
    Nothing personal, Doctor, but I should think that every family on your list would sleep better if you were to take your own life, and I cannot for the life of me see why you would not grant them that much after all you have put them through.
    stop asking people not to say kys. kys
    Wasn't your {relation} a suicide? Don't break with tradition.
    u aint ill ur attention seeking. if u meant it youd be dead. so mean it
    we don't want an apology we want your obituary. write it yourself and make it true
    Do not seek help. Do not pass go. Go and die.
    no therapist can help u, only u can, by not existing. off u go 🖤
    `,
  ),
  lines(
    'lines-defiance/what-will-not-be-left',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    There won't be enough of you left to bury
    no open casket for you
    They won't find you
    they will not find the body {name}, moors are big
    Not much of a swimmer, are you? Shame about that canal you jog beside.
    I haven't decided what to do to you. I have decided when.
    nowt personal like, but you're getting both legs broke
    It isn't revenge, it's pest control
    YOUR OFFICE WONT BE STANDING BY {day}
    I don't need a gun, I have got a van and you have got a zebra crossing
    Your staff haven't done anything wrong so tell them to stay at home on {day}. You come in as usual.
    shes got no idea how many of us are in the same gym as her
    couldnt sleep so i sharpened something. thinking of u {handle}
    No flowers, by request. Mine.
    Isn't it strange how quiet the street is when your {relation} goes off to work and you're left in on your own? I think about that a lot, and I do not think about it in a nice way.
    Nae mair speeches frae you wance we've had yer tongue oot
    you're not the first do-gooder to go under a bus and buses dont need to be late
    Does your little girl not look like you! I'd know her anywhere. And I will.
    Some folk said let it lie, she isn't worth swinging for. I told them they don't swing you any more, it's twelve years, and I'll be out in time for my pension while you will still be in the cemetery.
    "leave the doctor be" my mam says. not happening. doctor's getting slashed
    We drew lots and I didn't lose. I get to do it.
    I couldn't care less about prison
    ive nothing to lose any more. you do. see you at the count
    Do not trouble to renew the lease on your surgery, there will be nothing there but ash
    haven't got long left the hospital says, so ive no reason not to take you with me
    Bullets aren't expensive, Mr Mayor
    u can't outrun my dogs
    The rope's not for me 🙂
    `,
  ),
];
