import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long jeers only, twenty-odd to fifty words, in several voices, and long harmless messages of the same scenes. */
export const linesJeers12: readonly Family[] = [
  lines(
    'lines-jeers/long-scorn-from-a-market-cafe',
    { labels: ['insult'], direction: 'subject' },
    `
    We've a hook in the cafe where folk hang their coats and I've known that hook thirty years and it has held up better, listened harder and had more pointed things to say than you have in the whole of your term, you wet raincoat.
    sat opposite her on the opening day and she ate a scone like somebody who'd read about it, all crumbs and self importance, and not one word out of her you couldn't have got from the back of a sauce bottle
    I'm told you were head boy. I'm not surprised, there's always one, the lad nobody liked who gets given a badge so he's got somebody to talk to, and fifty years on it's still pinned to your silly chest.
    Every Wednesday the lads on table four do a thing where they say the stupidest sentence of the week and guess who said it, and love, you've won it eleven times running and the twelfth was a parrot.
    If you were a breakfast you'd be the bit of tomato nobody asked for, pale, watery, pushed to the edge of the plate, and still somehow on everything, every single morning, looking up at us.
    my nan has a saying, she says there's folk you'd cross a river to meet and folk you'd cross a river to miss, and then she looked at you on the telly and asked where her wellies were
    Gave him a menu and he asked me what the soup of the day was, with it written on the board, on the menu, on the sign behind my head and on my actual apron, and that pillock's in charge of education.
    `,
  ),
  lines(
    'lines-jeers/long-tales-from-a-market-cafe',
    { labels: [], direction: null },
    `
    We've a hook in the cafe where folk hang their coats and I've known that hook thirty years, and on Tuesday it came down with eleven coats on it and a plumber underneath, who is fine, and who has had free soup since.
    sat opposite her on the opening day and she ate two scones, asked the girl on the till about her exams, and left without a single photograph being taken, which round here we noticed
    I was head boy, God help us, and the badge is in a drawer somewhere with the fuses, and I only mention it because my grandson found it and thought I'd been a sheriff.
    Every Wednesday the lads on table four do a thing where they read out the daftest planning notice of the week, and your department has won it eleven times running, so do come and collect the mug.
    If I were a breakfast I'd be the bit of tomato nobody asked for, that's what I said on the dating thing, and a very nice man wrote back saying he always eats the tomato first.
    my nan has a saying, she says there's folk you'd cross a river to meet, and then the bridge shut, so now we go round by Otley and it's forty minutes
    Asked a customer what soup he wanted with it written on the board, the menu and my own apron in front of him, and he said surprise me, and I did, it was the soup of the day.
    `,
  ),
  lines(
    'lines-jeers/long-scorn-from-an-old-pupil-and-an-ex-colleague',
    { labels: ['insult'], direction: 'subject' },
    `
    You taught me geography in 1994 and I've been lost ever since, and having watched you chair that debate I can see you never knew where anything was either, least of all the point, the door or your own dignity.
    I shared an office with this man for two winters and in that time he had one idea, which was to move the kettle, and it was a bad idea, and he got a bonus for it, the lanky great nothing.
    People ask what she was like to work with and I tell them to picture a smoke alarm with a low battery, there all night, one shrill little noise, and nobody able to reach it to take it down.
    nobody at the old firm was a bit surprised to see you on telly talking rot because you talked rot by the photocopier, in the lift, at Brenda's leaving do and through the minute's silence, you prize gasbag
    He signed my yearbook with a quotation and spelt the poet wrong, and the poem, and his own middle name, and I see from the manifesto that the years haven't laid a finger on him.
    Your reference said you worked well under supervision, and I wrote it, and what I meant was that if you weren't watched you'd have stapled yourself to the cat.
    `,
  ),
  lines(
    'lines-jeers/long-memories-from-old-pupils-and-colleagues',
    { labels: ['support'], direction: null },
    `
    You taught me geography in 1994 and I've been lost ever since, mostly on purpose, in eleven countries, and I've kept the little compass you gave out on the last day. Good luck on Thursday, miss.
    I shared an office with this man for two winters and in that time he learned the cleaners' names, their children's names and how each of them took their tea, and I'd vote for that twice.
    People ask what she was like to work with and I tell them about the night the smoke alarm went and she carried the office goldfish down nine floors in a mug.
    nobody at the old firm was a bit surprised to see you on telly standing up for the porters because you did it by the photocopier and you did it at Brenda's leaving do
    Your reference said you worked well under supervision, and I wrote it, and I've felt bad for twenty years because what I ought to have put was that you were the best we ever had.
    He signed my yearbook with a quotation and spelt the poet wrong and I've loved that poem ever since, so thank you sir, and please never let them fix your spelling.
    `,
  ),
  lines(
    'lines-jeers/long-scorn-in-spoken-rush',
    { labels: ['insult'], direction: 'subject' },
    `
    right so I've just watched it again with the sound off and you know what it's better, you look like a man trying to get toffee off a tooth, and with the sound on you're a man trying to get toffee off a tooth about housing
    ok nobody's going to say it so I'll say it, she's not shy, she's not deep, she's not playing a long game, she's just thick, she's the plain paper cup of people and we keep waiting for someone to pour something in
    and another thing, that laugh, what is that laugh, it's like a goose being told a joke by another goose and not getting it, I'd rather sit on a drawing pin than hear you be amused again
    no listen my mate's a vet right and he says there's a kind of sheep that just stands facing the hedge till another sheep comes and turns it round and I said mate that's our MP, that's him to the life
    you know when you lean on a door that says pull and everyone in the bank sees you, that's you, that's your whole career, you big daft lump, leaning and leaning with a red face and a rosette
    `,
  ),
  lines(
    'lines-jeers/long-harmless-talk-in-spoken-rush',
    { labels: [], direction: null },
    `
    right so I've just watched the eclipse again with the sound off and you know what it's better, because with the sound on it's me shouting at my brother to put the flipping glasses on
    ok nobody's going to say it so I'll say it, the new bins are good, they're really good, I was against them, I wrote a letter, I take back the letter, apart from the bit about the lids
    and another thing, that goose, the one by the lock, it's not a bad goose, it's a mother, give it some room and take the top path and stop posting videos of yourselves screaming at it
    no listen my mate's a vet right and he says there's a kind of sheep that just stands facing the hedge till another sheep turns it round and honestly I have never felt so understood
    you know when you lean on a door that says pull and everyone in the bank sees you, well I did that at my own citizenship ceremony, in front of the King's picture, and the registrar said welcome, you're definitely one of us
    `,
  ),
];
