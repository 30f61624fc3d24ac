import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Provocation, wishes of ill success, nicknames and rhymes that demean; and teasing, debate on the words themselves, and everyday chatter. */
export const linesScorn10: readonly Family[] = [
  lines(
    'lines-scorn/baiting-and-nicknames',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Oi, Professor Plum-stupid, over here
    Morning, Doctor Death-by-boredom
    Nurse Ratched's thicker sister has logged on
    Here comes Captain Clueless with his slideshow
    Saint Greta of the Car Park speaks, and once again says nothing
    cry about it sweetheart
    triggered? good. you're funnier when you're purple
    Come on then, say something clever, I've got all night and you haven't got the equipment
    I dare you to post one thought that isn't copied. You can't, can you, parrot?
    Tick tock, dunce, we're still waiting for that source
    bait taken lol, stupid fish
    Miss Piggy of the maternity ward 🐽
    Does baby want his bottle or does baby want to tell us about the gender pay gap again
    Dr Know-All meets Dr Know-Nothing, and they're the same man
    Karen
    ok Karen
    Found the Karen, she's got a lanyard
    hey four eyes your graph is wonky like your teeth
    Little Miss Lockdown, still frightened of the postman
    The Duchess of Drivel graces us with a thread
    Mr Potato Head MP
    poke the climate clown and watch it honk
    sad trombone for the saddest trombone in politics
    You'll never win a seat, a prize or a friend
    I hope your book's pulped and made into something useful, loo roll, say, which would be a promotion for your prose and about right for your intellect
    May your students be as dim as you, and may they all sit at the front.
    Roses are red, violets are blue, the stupidest doctor in England is you
    Humpty Dumpty sat on the board, useless and bald and for ever ignored
    Hickory dickory dense
    Two four six eight, who's the one we all think's bait? Fat Tom, thick Tom, yay!
    Knock knock. Who's there? Nobody. That's you, that is. A nobody.
    What's the difference between this journalist and a bucket of slurry? The bucket.
    Breaking: local fool found foolish
    Wanted: one personality, for sitting MP, no previous owner
    `,
  ),
  lines(
    'lines-scorn/polite-and-icy',
    { labels: ['insult'], direction: 'subject' },
    `
    One tries to be charitable, but you do make it very difficult by opening your mouth.
    I'm sure you're very kind to animals. They are less likely to notice.
    Forgive me, I hadn't realised that you were simple. I shall use shorter words.
    It's not your fault. Somebody must come bottom.
    I wouldn't dream of calling you a fool, madam. It would be unjust to fools, many of whom are modest.
    How very like you to be both late and wrong
    I pray for you nightly, Mr Wells, in the section headed "the simple and the lost"
    There's no need to be ashamed of having a second-class mind, only of exhibiting it
    No doubt you did your best. That's the tragedy.
    We all have our limits. I've seldom seen anybody's arrive so promptly.
    You'd be quite pretty if you weren't so stupid, as my mother used to tell the cleaner
    May I suggest that you leave the thinking to those with the apparatus for it
    As a fellow Christian I forgive you your vanity, your spite and your hat. As a reader I can't forgive the column.
    Do you know, I believe that's the most intelligent thing you've ever said, and it was a sneeze
    Such a shame. I was told that you were interesting.
    I shall not say you are beneath contempt. I've looked, and contempt is as low as it goes, and there you were.
    Pardon the delay in replying, I was reading something by an adult
    It would be cruel to continue, and I do so hate to be cruel to the afflicted, even the merely dull
    You have my sympathy, dear lady. To be plain is a misfortune, to be stupid is a misfortune, but to be loud on top of it is a choice.
    If you were half as clever as you are conceited, you'd be frightening. As it is, you're only tedious.
    Your reputation preceded you, doctor. I'd hoped that it exaggerated. It did not.
    Kindly convey my condolences to your employer
    `,
  ),
  lines(
    'lines-scorn/groups-and-third-parties',
    { labels: ['insult'], direction: 'other' },
    `
    Journalists are pond life
    all politicians are liars and all voters are mugs
    The idiots next door have put their bins out on the wrong day again, they couldn't find their arse in the dark
    Estate agents: weasels in pointy shoes
    My ex is a lying, cheating, snoring waste of oxygen and his new one's no oil painting
    that ref is a blind, bent, useless clown and his linesmen are worse
    Bankers, parasites. Lawyers, parasites with Latin.
    Whoever nicked my bike is a scummy little toerag
    Our boss is thick as a plank and twice as wooden
    people who don't indicate are morons
    Can't stand that presenter, the smirking ferret
    them lot on love island, not one brain between em, dumb as paint
    The new curate's a drip
    Tourists, honestly, loud, fat-headed and allergic to walking, every last one on our coach
    The woman in the bank was a right snotty cow to my mum
    What a pack of braying donkeys the House of Lords has turned into
    my landlord is a tight fisted greasy slug and so's his nephew
    Some influencer with lips like a dinghy is telling teenagers not to wear sun cream, what a vacuous airhead
    The parking warden on Mill Street's a miserable jobsworth little hitler
    Half of our year are pick-me losers
    The other side's fans are inbred knuckle-draggers
    that tiktok doctor is a plonker
    `,
  ),
  lines(
    'lines-scorn/teasing-and-rhymes-harmless',
    { labels: [], direction: null },
    `
    Roses are red, violets are blue, the surgery's open from twenty to two
    Knock knock. Who's there? Doctor. Very funny, we've got a phone-in to run.
    What's the difference between a buffalo and a bison? You can't wash your hands in a buffalo.
    Hickory dickory doc, the mouse has an appointment
    Humpty Dumpty's back in panto, and he's a consultant
    Breaking: local man finds other sock
    Wanted: one personality, mine, last seen before the night shift
    Two four six eight, mind the step and shut the gate
    Come on then, say something in Welsh, I've been practising
    I dare you to eat the hot one
    Captain Clueless reporting for duty, where do I park
    ok Karen's cake won, fair and square, lemon drizzle
    Her name is actually Karen, she's the loveliest woman alive and she's had a rough few years with that joke
    triggered my hay fever just looking at that photo
    Morning Doc, morning Grumpy, morning Dopey, says my dad to the cats, every day
    Four eyes are better than two, says the optician's sign, which made my boy less shy of his new specs
    Tick tock, two sleeps till the results
    fish took the bait, I fell in, fish laughed
    Miss Piggy has always been my role model
    Does the baby want a bottle or is that the tired cry? First week, send help
    I hope your book flies off the shelves, and not like mine, which did so in a burst pipe
    sad trombone: I came fourth
    May your tea be strong and your Monday short
    The Duchess has graced us with kittens, five, on my good coat
    Professor Plum, in the library, with the candlestick. My mother's never lost.
    Mr Potato Head has lost an ear, reward offered
    You'll never guess who I met in the queue at Greggs
    There was a young nurse from {town} who could never quite get to sit down, she had bedpans at three, no time for her tea, and the loveliest smile on the ground
    My wife calls me Captain Slow on account of the Corsa
    what's orange and sounds like a parrot? a carrot. i'll get my coat
    Congratulations, you're officially the oldest swinger in town!
    Poke the bear, they said. It was a beanbag. I'm fine.
    `,
  ),
  lines(
    'lines-scorn/about-the-words-harmless',
    { labels: [], direction: null },
    `
    Is "muppet" an insult or a term of endearment? My seminar's split.
    The word "silly" once meant blessed
    why do we say mad as a hatter, was it the mercury
    "Charlatan" comes from an Italian town, if you believe the dictionary
    How do you say "busybody" in Welsh?
    Wally, plonker, pillock: a brief history of the British sitcom
    I'm collecting old words for a fool, and so far I've gawby, ninnyhammer, mooncalf and clodpate. Any more from your grandmothers?
    Asking as a translator: is "daft" softer than "stupid" everywhere, or only in the north?
    A pedant writes: it's "fewer"
    Shakespeare's best put-downs are in Henry IV, ask any year nine
    You can't say "shill" in an article unless the source does
    The swear box at work has paid for a new microwave
    They bleeped out "blooming"! On the gardening programme!
    Grifter as a baby name, discuss
    Kids' version: what do you call a dinosaur with a big vocabulary?
    Does "attention seeking" belong in a school report? I'd write "needs attention", and give some.
    Psychiatrists don't use the word lunatic, but some old acts did, hence the records at Kew.
    In our house "you donkey" means "I love you, pick up your shoes"
    Libel is written, slander's spoken, and the exam is on Friday
    What counts as an expert? A philosopher, a plumber and a pilot discuss, tonight at nine
    The judge ruled that "clown" was opinion and not fact
    Teaching my nan what a troll is. She thinks that I meant the goats.
    there are 11 words for mud in this village and none you can print
    Why "quack"? From quacksalver, Dutch, someone who boasts of his ointments. You're welcome.
    Is it ableist to say blind drunk, and what do blind people think? My blind friend says she's been both.
    `,
  ),
  lines(
    'lines-scorn/taking-the-other-view',
    { labels: ['criticism'], direction: null },
    `
    Professor, your model assumed no one would change their behaviour, and everybody did
    I think you were harsh on that student
    You've been in office eleven years. The list has doubled. I'd call that failure.
    Nice tune, lazy lyrics
    The campaign keeps saying "thousands of deaths" and the inquiry's number was forty. Please use the inquiry's.
    Your film made my town look like a dump, it left out the choir, the lido and everyone over thirty
    Wrong target. It's the freeholder who sets that charge, not the council.
    not your finest hour, that debate
    I'm afraid that the vicar's sermon on refugees was short on charity
    The nurse shouldn't have discussed it in the lift
    It's irresponsible to print a photo of the family's house
    A doctor who sells supplements from his surgery ought to tell patients that they can get them for less next door
    The strike hurts the wrong people and I say that as a former shop steward
    Her apology was slow and grudging
    your thread gives the relative risk, the absolute one is tiny, readers deserve both
    Why is a health charity taking money from a brewery? It looks bad because it is bad.
    This panel has five men and a plant
    The coach picked his mates again
    I wanted to like this museum but the captions treat grown-ups as toddlers
    They've broken the promise on the playing field, clause by clause, and hoped we wouldn't read it
    `,
  ),
];
