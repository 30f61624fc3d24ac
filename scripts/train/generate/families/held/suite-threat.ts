import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Threats to the person, to those around her and to groups, open and veiled. */
export const heldSuiteThreat: readonly Family[] = [
  lines(
    'held/suite-threat-death',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You'll be dead before the election, Marwood. That's a promise not a prediction
    swear down im gonna murder u when i see u
    I have thought about this calmly for some weeks and have decided that I shall end your life.
    Next time you walk past that statue I'll put a knife in you, doctor
    one bullet is all its going to take love
    ill stab you up bruv dont test me
    Dr Varley won't see Christmas. I'll make sure of that myself.
    Enjoy the conference, it's your last. I will shoot you on the way out
    gonna slit your throat you hear me
    You took my job so I'll take your life. Fair swap 🔪
    Tell your husband to order flowers because I am coming to kill you on Friday
    U R DEAD. D E A D.
    I'd happily do thirty years for you, and I will. Start counting your days.
    We know what you did at the inquiry and you will die for it, Professor Achterley
    putting you in the ground myself, shovel's already in the van
    k1ll you k1ll you k1ll you, reported yet?
    I hope you said goodbye to everybody this morning because I'm not going to miss twice.
  `,
  ),
  lines(
    'held/suite-threat-beating',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    I'll break your jaw if I ever meet you
    You're getting a proper kicking the minute you step outside that town hall
    gonna smash your face in at the count
    Open your mouth about our lads once more and I'll knock every tooth out of it.
    When I catch up with you I'm going to put you in one of your own hospital beds
    acid. in your face. soon.
    See how well you type with ten broken fingers, because that's what's coming
    im ginger but ill still batter you mate, meet me behind the leisure centre or ill come to yours
    Somebody's legs are getting done on Saturday and they're yours Penhallow
    My brother and his pals will drag you out of that surgery by the hair. Count on it
    You want a debate? I'll debate you with a baseball bat.
    Wheel yourself up our street again and I'll tip you out and stamp on you
    i will punch you so hard your gran feels it and no thats not a joke
    Keep it up nurse. There's a hammer with your name on it in my garage.
    Your kneecaps are on borrowed time, councillor
    I'm a big bloke and I don't care that you're a woman. You'll get hit like anybody else.
    pull that stunt on our picket and youll be leaving in an ambulance, we've all agreed it
  `,
  ),
  lines(
    'held/suite-threat-veiled',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Lovely brakes on that little car of yours. Be a shame if they stopped working
    Accidents happen to people who talk as much as you do, Doctor.
    I would sleep with one eye open if I were you
    You've got until Sunday to delete it. After that, what happens, happens
    Remember the last MP who thought she was untouchable? Tick tock.
    Nice windows. Hope you're insured
    some of us are not as patient as the police think we are. look behind you now and then
    It's a quiet lane, yours, isn't it. Nobody would hear much.
    Enjoy walking the dog while you still can
    You looked so relaxed at the bus stop this morning. You shouldn't be.
    ur protection wont always be there 👀
    We don't forget faces round here, and yours has been on telly a lot. That's all I'm saying
    I'm not threatening anybody. I'm only telling you that people with your views tend to end up in the canal.
    Shame what happened to the last lady who stood up at that meeting. Careful on the stairs.
    The clock's running, Sunniva. You won't like what happens at zero
    Better start checking under the car in the mornings, hadn't you
    Next time it won't be a letter.
    you have been warned twice. there is no third warning
  `,
  ),
  lines(
    'held/suite-threat-family',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Your kids are going to pay for what you did
    I'll start with your daughter and finish with you.
    How would you feel if it was your little boy who didn't come home from school? You're about to find out
    watch them children of yours close cause i will be
    If my pension goes so does your husband. I'll run him over, simple as
    Say hello to your mum for me. I'll be seeing her before you do and it won't be pleasant
    You come for our families, we come for yours. Tell the twins to keep indoors
    gonna burn ur house down with ur whole family in it
    The dog goes first, Crosk. Then we work our way up.
    Your wife looks fragile. It wouldn't take much
    Every vote you cast against us is a bruise on your son, remember that when you walk through the lobby
    ill petrol bomb your parents bungalow
    Doctors who jab children deserve to lose their own, and I'm the man to see to it that you do
    Pick one of your kids. Go on. Because one of them is getting hurt whichever way this ends.
    Does your partner know that he'll be the one lying in the road because you wouldn't shut up?
    Pull your lad out of football. We have a surprise for him there and he won't be walking after it
    your grandchildren wont be safe as long as you keep writing for that rag, i mean it
  `,
  ),
  lines(
    'held/suite-threat-call-to-violence',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Somebody needs to put a bullet in this woman
    Hang her. Lamp post outside the hospital will do
    Can one of you lads near Tarnbridge go and sort him out with a crowbar please
    The only language she understands is a brick through the window, so who's throwing it?
    When the day comes doctors like her will swing, and I'll bring the rope
    Fifty quid to whoever lamps Penhallow at the fete
    Traitors used to be shot. Bring it back for this one, first in line at the wall
    he wants stabbing, its the only way hell learn
    Everyone turn up on Thursday and give her the kicking she's been asking for
    She should be dragged through the streets and beaten. Who's in?
    Time for someone brave to do what the courts won't and finish Dr Imelda Crosk off.
    bring bats. we do him at the hustings.
    If there were any real men left in this county that councillor would have been set on fire by now
    Nuremberg 2.0 for her, and we all know how that one ended. Build the gallows
    One of you must have a van. Run the stupid cyclist MP down and do us a favour
    Chuck her off the pier, who's going to miss her. Serious, let's organise it
    Firing squad. No trial. Start with the professor.
  `,
  ),
  lines(
    'held/suite-threat-arrival',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    I'm on my way to your office and I'm not bringing flowers
    We are coming for you and there's nowhere to hide
    Found out where you park. See you there after dark, just the two of us
    knock knock. be ready when i kick it in
    You can block me but you can't block me at your front door tonight
    Thirty of us will be waiting when you finish your shift, and you'd better be able to run
    Leaving Tarnbridge now, should be outside yours by ten. Say your prayers
    Hope you've got good locks. I've got time and a crowbar.
    gonna pay u a visit soon n ur not gonna like it
    Next surgery I'll be sat in the front row with something in my coat for you
    There are four of us in the car, Marwood, and we've all got your picture. You'll be hurting by teatime
    I know where you live and I know you're on your own till nine. Coming round to shut you up
    Don't bother ringing 999, we'll be done with you before they get there
    tonight's the night doc. dont answer the door. or do, makes no odds to us 😈
    When I get out in March you are the first person I'm calling on, and you know what I went in for
    I'll be waiting in the car park every night till I get you on your own
    You turned us away at the gates. We'll be back with more people, and we will make you bleed
  `,
  ),
  lines(
    'held/suite-threat-groups',
    { labels: ['threat'], direction: 'other', heldBack: true },
    `
    Every journalist who covered that march should be shot
    If those councillors vote it through we will burn the chamber down with them in it
    Any doctor who comes near our school with a needle is getting his arms broken
    string up the whole select committee
    Planning officers, you've been told: set foot on that field and you'll be carried off it
    We'll be waiting for the BBC crew at the demo and they'd better bring helmets
    All of them judges want putting against a wall, I'd pull the trigger myself
    Wardens who ticket on our road get their tyres done first and their heads second
    To the just stop whatever lot: sit down in front of my lorry and I won't be braking
    The scientists who wrote that report will get what's coming, we have knives and we have patience.
    going round the union office with the boys tonight, gonna leave nobody standing
    Vaccinators should be hunted down one by one. I've started a list and I've bought the gun
    MPs will only listen when a few more of them are dead, and we're happy to oblige
    See a camera man, smash a camera man. Pass it on, Saturday, two o'clock
    Cyclists: next one who bangs on my roof goes under the wheels
    The poll clerks at St Oswin's are going to get hurt if our boxes go missing again
  `,
  ),
];
