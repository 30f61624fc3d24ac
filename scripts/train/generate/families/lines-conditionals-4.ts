import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What will or may happen to somebody, beside everyday warnings, promises and consequences. */
export const linesConditionals4: readonly Family[] = [
  lines(
    'lines-conditionals/helping-hand-promises',
    { labels: ['support'], direction: null },
    `
    i'll come round tuesday with soup and you'll not argue
    If anyone starts on you at the meeting you'll have all of us stood next to you.
    you'll be alright, and if you're not, ring me at any hour
    We will not let them frighten you out of that job, councillor.
    ill be outside the surgery at six to walk you to your car
    Whoever sent you that wants to be ashamed, I've reported it and will report the next
    You are going to get through this and we're going to be sick of cake by the end
    watch, they'll get bored and you'll still be the best head this school ever had
    if they come for the librarian they come for the knitting group and god help them, we have cake
    my lads will fix your window saturday, no charge, it's a disgrace what was done
    when this is over im taking you to the coast and you wont lift a finger
    somebody has to say it so I will: you saved my sister's life on that ward
    you stand again and i will knock on every door in the valley for you
    Let us know what you need. Someone will be there within the hour.
    `,
  ),
  lines(
    'lines-conditionals/friends-teasing-will',
    { labels: [], direction: null },
    `
    if you sing at my wedding i'll pay you to stop
    you'll be late for your own funeral you
    wait til your mum sees that haircut hahaha
    Bring up the caravan story again and I'm leaving you in Rhyl.
    touch my chips and lose a finger, you know the rules babe 😂
    going to beat you at darts thursday so bring tissues
    ill kill you if that's another spoiler haha love you
    You watch, he'll have forgotten the tent and we'll all be in the car.
    dont make me come down there, i'm in my slippers
    one day you'll buy a round and i'll faint
    You're dead meat at scrabble on Boxing Day, auntie
    we'll get our own back for the clown thing, you wont know when, love from all in accounts xx
    ha, you'll pay for that. curry's on you
    if i ever say yes to a half marathon again somebody sit on me
    `,
  ),
  lines(
    'lines-conditionals/jokes-on-self-will',
    { labels: [], direction: null },
    `
    one of these days i'll shut my own head in the boot
    if i eat another mince pie they'll have to roll me home
    going to strangle myself with these fairy lights before they're up
    My knees will give out before my mortgage does.
    watch me get to the till and find ive left my purse
    this diet is going to finish me off and its only tuesday lunch
    I will die on this hill: gravy goes on chips
    i'll be hanged if i can find my glasses, they were on my head
    you'll know me, i'll be the one falling off the kerb
    wait until you hear what i did to the lasagne. crime scene
    if my boss sees this im toast
    Somebody shoot the alarm clock, I was up at four with the baby.
    the stairs at work will be the end of me, forty eight of them
    Gym tomorrow. If I'm not back by ten send a search party and a pasty
    I'm going to be murdered when he finds out I've recorded over the cup final
    `,
  ),
];
