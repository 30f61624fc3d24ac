import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: chat around the ballot to chat around the ballot. */
export const linesHustings10: readonly Family[] = [
  lines(
    'lines-hustings/chat-around-the-ballot',
    { labels: [], direction: null, heldBack: true },
    `
    RT if you're stuck in the queue at the leisure centre polling station
    So is the runoff in December or January? My calendar says both.
    Watching PMQs with the sound off and it's basically a tennis match with folders
    Thought the minister was going to fall off that tractor, glad he didn't
    I see my congressman is at the same airport gate. Do I say hi? Do I mention the potholes?
    Looks as though the whips are out, there's running in the corridors
    It's a two horse race and both horses are called Dave
    Debate bingo card: hardworking families, kitchen table, my opponent, let me be clear
    Anyone know a good book on Lloyd George that isn't nine hundred pages
    He should've worn a coat. Everyone at that rally should've worn a coat.
    Swing voter, swing state, swing set in the garden, phone's off till Wednesday
    Fell asleep before the exit poll, woke up with a different government
    What did the judge decide about the ballot order?
    Our street has eleven signs for six parties and one for a lost tortoise
    Just heard "unparliamentary language" on the radio, the speaker made him withdraw "twerp"
    the caucus thing where they stand in corners is wild to me as a brit
    I'm more of a committee stage man myself
    Three years since the election and there's still a balloon in the ceiling of the sports hall
    Did the motion on hedgehog highways pass??
    The new cabinet has four Jameses, which must be hell for the seating plan
    Hearing starts at 10 Eastern, I've got popcorn and a law dictionary
    Not one person on this train is talking about the reshuffle
    My polling card's addressed to the previous tenant and his cat
    Thinking about standing for the council. Somebody talk me out of it, or into it.
    Off to Philly for the convention, what should I eat first
    They've put the ballot boxes on the lifeboat for the island count, I love this country
    `,
  ),
];
