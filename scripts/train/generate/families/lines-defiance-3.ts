import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Hostile messages with a negation in them: harm denied and then threatened, kindness begun and taken back, addresses "not to visit", and no reason to live. */
export const linesDefiance3: readonly Family[] = [
  lines(
    'lines-defiance/harm-denied-then-threatened',
    { labels: ['threat'], direction: 'subject' },
    `
    I wouldn't hurt a fly. You aren't a fly.
    i'm not a violent man but for you i'll make an exception, watch your back
    I'm not saying I'd do it but somebody ought to put you in the ground and I know a few who will
    not saying id stab u but id not walk past me either
    I don't believe in violence. I believe in you getting what's coming, with a crowbar.
    No one wants you dead, {name}. We want you crippled.
    I would never hurt your children. Their mother, on the other hand, I am looking forward to.
    please don't kill yourself, leave that joy to me
    dont kill urself love, id rather do it with my own hands
    Please don't take your own life. There's a queue of us who want to take it for you.
    Don't end it yet, you'd spoil what we've got planned for you on {day}
    dont jump. i want to push you
    don't kill her they say. I say do, and I'll drive
    "Nobody should be hurt over {topic}" they say. Well I disagree and you'll be first
    Everyone's telling me not to do it. I stopped listening. See you Saturday doctor
    My wife says leave him alone, he's not worth prison. She's wrong. You're worth every year.
    I'm a pacifist honest 😇 until i meet u in person then ur teeth are going
    Of course I'm not going to burn your house down. Of course not. Is it insured though?
    NO I WONT HURT YOU. I'LL KILL YOU, THERE'S A DIFFERENCE
    A wouldnae harm ye. A'd jist haud ye doon while the boys did
    Wouldn't want anything to happen to your kids
    it would be awful if your {relation} didn't get home one night. wouldn't it
    I hope nobody throws acid at you. I hope nobody follows you to the bus. I hope you are not alone on {day}, because I have a list of hopes and I am working through it.
    Relax, I'm not going to do anything. To your face.
    Nobody here condones violence, Councillor, least of all me. That said, I know when your meeting ends and I know how dark the lane is, and I do not think that you will find me in a condoning mood when the two of us are finally alone.
    i dont hate u enough to kill u. just enough to make sure u never walk again
    they told me not to threaten you so i won't. i'll skip straight to the bit after
    I've never hit anyone in my life. Been saving it all up for you, {handle}
    {name} I said I forgave you. I didn't. I'm coming with petrol
    `,
  ),
  lines(
    'lines-defiance/begun-kind-and-taken-back',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    don't kill yourself, do it properly on live so we can all watch
    Don't kill yourself quietly. Make a show of it.
    dont kill urself today. tomorrow is fine
    Please don't kill yourself... said nobody ever. Do it
    Don't call the Samaritans, jump.
    dont ring a helpline ring an undertaker, then do it
    I'm not telling you to kill yourself. I'm telling you to hurry up.
    not saying kill yourself but if you did id buy a round so go on
    I would never tell anyone to kill themselves. Except you. Kill yourself.
    No one should ever be told to end their life, and yet with you, {name}, I do recommend it
    they say suicide isnt the answer. for you it is
    "It's never too late to ask for help." It is for you. Just end it.
    dont do it!!! haha jk do it
    DON'T LISTEN TO THEM TELLING YOU TO STAY. GO AND DIE BY YOUR OWN HAND
    You aren't alone, we're all here hoping you do it
    don't be sad, be dead. by choice
    Don't suffer in silence. Don't suffer at all. End it and give us the silence.
    I don't want you to hurt yourself a little. I want you to go all the way.
    Never mind the therapy, {handle}, it won't fix what you are. Ending it will.
    dinnae phone yer pals, dinnae phone the doctor, jist get it done
    It gets better, they all write under your post. It doesn't. It won't for you, Councillor, because you have ruined everything that could make it better, and if you had the honesty you claim in your leaflets you would finish yourself off rather than go on taking up room.
    dont threaten to kill urself unless ur gonna. so are u gonna or not
    You shouldn't cut yourself. You should go through with the whole thing.
    Don't talk about suicide on the radio if you can't follow through, put up or shut up
    my {relation} said dont write this. well. kill yourself
    I'm not cruel, I'm only saying what your own patients think: take your life, Doctor.
    no dont 🥱 stop 🥱 who will we laugh at. anyway go do it
    I wouldn't normally say kys. kys
    `,
  ),
  lines(
    'lines-defiance/do-not-go-round-there',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    don't anyone go round to 23 Peveril Gardens and tell her what you think 😉
    Please nobody visit the councillor at home, that's 9 Otter Bank, {town}, green gate, please don't
    She never closes the side gate at 36 Tolland Road
    never locks his back door either, the last cottage in Hobb Lane
    Whatever you do do not ring him on 07700 900553 at three in the morning
    would be terrible if people turned up at Bellwether Barn on the Ansty road while she's eating her tea
    NOBODY SEND PIZZAS TO 45 LINNET WAY {town} OK??? NOBODY
    nobody said i couldnt post her street. its Corrie Wynd
    No law against saying that the surgeon walks his spaniel round Fennel Green at half six every single day
    I couldn't possibly say where the MP lives. I could say there's a blue plaque opposite and that Sandpiper Mews is very short.
    dont all write at once to her private address, The Old Forge, Little Hensley
    obviously i am not asking anyone to go and stand outside 2 Amber Parade, top bell. obviously
    Dinnae be goin tae 18 Cairnie Loan efter nine, that's when he's hame
    we're not allowed to share it apparently so dont look at the photo of her front door i just put up, number's on it
    I would ask members of this group NOT to make use of the following, which I give for information only: Dr's house, 70 Meadowsweet Road; wife's place of work, the florist in Tallow Street; and the boy's football club, which trains on Wednesdays behind the baths.
    pls dont key the silver hatchback outside 13 rowan pightle its the head teachers 🤫
    Not that anybody would, but the bedroom at 29 Stannard Place is front left.
    hope no journalists find out she's hiding at her {relation}'s, 64 Kestrel Road, {town}
    Don't tell him I told you: Flat 3, Juniper Wharf, code on the door is his year of birth
    It would not be neighbourly of me to mention that the professor is at 5 Whinfell Close. Oops
    i never said 15 Teasel Street. i never said the flat above the vets. u didnt hear it from me
    nobody wait by the staff exit on Pomfret Lane at ten past five cos thats when she comes out alone
    No one is to bother the minister's elderly mother, who lives at 48 Sedge Avenue. Understood?
    u wont find his address on here. try page 2 of my profile, or just go 21 Burdock Hill
    Not my place to give out an MP's bank, home and holiday cottage but two of those are Yarrow House and Pebble End
    Shall we not all pop by Elderflower Cottage, Church Path, Nether Salton, at the weekend, when they are certain to be in
    I'm no grass, but if anybody's asking, campaign lady moved into 10 Fuller's Yard last {day}
    leave her alone, yeah? she's been through enough at 37 Damson Drive, the house with no curtains
    `,
  ),
  lines(
    'lines-defiance/no-reason-to-live',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    There is no reason for you to live.
    you've got no reason to live so stop living
    u shouldnt be alive. fix it
    You shouldn't be alive, {name}, and you know how to put that right.
    no point to you. kill yourself
    I can't think of one good reason you shouldn't end it tonight
    YOU DO NOT DESERVE TO LIVE. END IT
    You don't belong on this earth so take yourself off it
    You have nothing left. No seat, no marriage, no friends. What is there to stay for? Go.
    not worth the air you breathe, stop breathing it
    Nothing you do will ever make up for it except ending your life
    ur life isnt worth living n u know it. do it
    Yer no wanted, yer no needed, so away and kill yersel
    There's no way back for you after {topic}. There's only one way out and you should take it.
    no job no votes no hope. perfect time to end it all {handle}
    I've looked for a reason you ought to carry on, Doctor, and I have looked fairly. Your patients do not want you, the trust does not want you, and by your own account you do not want yourself. I can only suggest that you take the logical step, and soon.
    Nobody as useless as you should still be choosing to breathe. Choose again.
    theres no shame in killing urself when ur already nothing
    You'll never be forgiven so you may as well be dead. Your move.
    don't live like this. don't live at all
    There isn't a cure for being you. Well, there's one. Take it
    what r u even alive for?? nothing. so go
    It's not too late to do one decent thing with your life, which is to end it
    I don't see why you keep going. Don't keep going.
    no use crying on telly, if it hurts that much die
    Ye've nowt to live for, lass, so don't
    You were a mistake that nobody corrected. Correct it yourself.
    never had a purpose never will. end urself 💀
    `,
  ),
];
