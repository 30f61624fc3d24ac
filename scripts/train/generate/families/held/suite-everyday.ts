import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Ordinary replies, thanks, questions, chat and notices, as most messages are. */
export const heldSuiteEveryday: readonly Family[] = [
  lines(
    'held/suite-everyday-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Thank you, Doctor, for everything you do
    You got my mum a hospital bed when nobody else would listen. We shan't forget it
    brilliant speech today, had me in tears
    Keep going, you've far more friends than you think
    So grateful to the nurses on ward three, and to you for standing up for them
    Solidarity from a retired miner in Nether Thirle ✊
    I don't vote for your party, Ms Marwood, but you are a first class constituency MP
    Your thread about air filters got our school to buy twelve of them. Cheers, Prof
    sending love from everyone at the long covid group 💙 you speak for us
    Best councillor we've had in Ashby Wick. The bench by the chapel is perfect
    Proud to have signed. Proud to know you
    It must have taken courage to write that piece, and I want you to know that it helped me
    A big thank you from the lollipop ladies of Saltby!
    You explain things so clearly. Even my teenager watched to the end
    Ta very much for sorting the bins Mr Penhallow, first time in a month the cat hasn't been in them
    We're right behind you, whatever happens on Thursday
  `,
  ),
  lines(
    'held/suite-everyday-questions',
    { labels: [], direction: null, heldBack: true },
    `
    When does the new clinic open?
    Can I have the flu jab and the covid one on the same day?
    How do I object to a planning application in Cransea
    Is the meeting going to be streamed?
    Which mask would you recommend for a long train journey, Doctor?
    What's the difference between a councillor and an alderman?
    hi does anyone know if the tip takes fridges
    Do you have a source for the second figure? I'd like to use it in an essay
    Will the amendment be voted on tonight or tomorrow?
    Could you explain in plain words what a statutory instrument is, please
    My daughter is doing a project on bees, may she interview you?
    At what age do you stop getting called for screening?
    Who wrote the music in your video?
    whats the best way to get my gran a covid booster at home
    How long is the minutes' silence on Sunday, one or two?
    Is there still time to register for the half marathon?
    Have the bus times changed again or am I reading it upside down?
  `,
  ),
  lines(
    'held/suite-everyday-chat',
    { labels: [], direction: null, heldBack: true },
    `
    Morning all, glorious sunrise over the marina
    Our tomatoes never ripened this year, did yours?
    I had no idea you were from Harrowby too, small world
    Haha, same
    My gran swears by goose fat and brown paper
    Interesting, will read it tonight
    third coffee and its only nine
    Chips on the pier or a proper sit down tea, what do we think?
    Rain stopped play, so it's crosswords in the pavilion
    Anyone else watching the baking thing? That custard!
    The peregrines are back on the cathedral
    Just finished the audiobook, the narrator does a wonderful Norfolk accent
    Train's delayed at Tarnbridge, a swan on the line this time
    I had measles and mumps the same winter and got an enormous jigsaw out of it
    Congratulations to the under nines, and to whoever washed all that kit
    Not me humming the news theme while I make the beds
  `,
  ),
  lines(
    'held/suite-everyday-notices',
    { labels: [], direction: null, heldBack: true },
    `
    Road closed at Fenner Street from Monday for water main repairs
    Blood donors needed this week, all groups, walk-ins welcome
    Agenda and papers for Thursday's cabinet are on the website
    Job: practice nurse, twenty four hours a week, apply by the thirtieth
    Lost, grey cat, answers to Biscuit, last seen near the bowling green
    The repair cafe is back on Saturday with a sewing machine and two men who understand toasters
    New paper from our group on sleep and shift work, open access
    Reminder: clocks go back tonight
    Flood alert for the lower Thirle. Move cars off the meadow by six
    harvest supper tickets £8, kids half, bring own plates
    Surgery closed on the bank holiday, repeat prescriptions by Thursday noon please
    Applications for the youth council are open to anyone between eleven and eighteen
    We regret that tonight's panel has been postponed because the chair's got laryngitis
    Food bank is short of tinned fruit, nappies and washing powder
    Minutes of the last meeting were agreed with one correction, it was a heron, not a stork
    Free blood pressure checks at the market, Wednesday, next to the cheese man
  `,
  ),
  lines(
    'held/suite-everyday-replies',
    { labels: [], direction: null, heldBack: true },
    `
    I see what you mean but I read it the other way round
    Agreed on the buses, not so sure about the trams
    That was the old guidance, the new one came out in June
    My experience was quite different, the ward was calm and the food was fine
    Fair point, I hadn't thought about rural practices
    Not quite, it's the county that looks after roads and the district that does bins
    I'll ask at the branch meeting and let you know
    Link doesn't work for me, is there another?
    we had one of those at work, took a year to get planning permission
    It depends what you count as a bed
    Yes please, two for me and one for my father
    Think @cllr_tolland_ex did something like this in Marrick, might be worth a chat
    Ha, you've got the wrong Bethan, but I'm happy to help anyway
    Could be the batteries. Mine started beeping at three in the morning as well
    Thought as much, the numbers in appendix two tell the same story
    sorry only just saw this, yes tuesday is fine
    Neither, I'm afraid. I was at the dentist's and missed the whole debate
  `,
  ),
];
