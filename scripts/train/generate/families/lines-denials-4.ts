import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Joking denials, harms that did not happen, messages of a few words, and refusals in many grammars. */
export const linesDenials4: readonly Family[] = [
  lines(
    'lines-denials/banter-dont-kill-me',
    { labels: [], direction: null },
    `
    don't kill me but I forgot your mug
    Try not to die of boredom at the AGM
    Don't hang yourself with that lanyard, {name} 😂
    I won't die if I miss one match. I might. But I won't.
    Don't kill yourself over the seating plan, put Uncle Ray by the door
    dont kill urself rushing, the train's late anyway lol
    Don't choke on your tea but I've been asked to stand for the council
    Please don't shoot the messenger, the cake sale's been moved
    Don't hurt yourself laughing, it's my passport photo
    Please don't strangle yourself with the bunting, wait for someone with scissors
    You'll not die of embarrassment, I've been trying since 1998
    Don't starve yourself for the buffet, there's never enough quiche to justify it
    Don't break your neck to get here, we're only doing apologies and minutes
    nobody is to die on the sponsored abseil, it plays havoc with the gift aid forms
    Don't top yourself but the printer has done it again
    promise not to murder me? I may have told your {relation} about the surprise
    Don't drown yourself in that gravy, leave some for the rest of us
    Do not, I repeat do not, kill yourselves carrying that piano, Dave's bringing a van
    No need to fall on your sword over a typo, professor
    I'm not saying I'd die without Bake Off but please nobody test it
    Don't work yourself to death on those minutes, nobody reads past item three
    Don't jump! (Off the stage, I mean. It's higher than it looks and you're fifty-two.)
    don't gas yourself with that barbecue again mate, open the gazebo
    You can't die yet you've still got my casserole dish
    try not to cut yourself on the ceremonial ribbon scissors this time, mayor 😂
    Don't hang about, and don't hang yourself, on that washing line, duck!
    Minister please don't set yourself on fire with the sparkler, we had enough paperwork last bonfire night
    Don't kill the mood Kev, and don't kill yourself on that trampoline either
    `,
  ),
  lines(
    'lines-denials/no-one-died',
    { labels: [], direction: null },
    `
    No one died, it was a spreadsheet
    It won't kill you to have a day off, doctor
    it wouldn't kill us to say thank you to the porters once in a while
    I'm not dead, I've just been in Wales without signal
    We got the whole float through {town} without killing ourselves
    Nobody died, nobody cried, and the raffle made £212
    He's not dead, he's on paternity leave
    It didn't kill me. It nearly killed the sofa.
    Reports of my death are wrong, I was at my sister's
    Won't kill you to try the vegan sausage roll, {name}, I did and I lived
    I thought it would kill me to lose that seat and it didn't. I've taken up the cello.
    You made one mistake in a press release. Nobody was hurt. Be kind to yourself.
    we moved a whole library with two wheelbarrows and nobody killed themselves or each other
    Missing one {programme} isn't going to kill anyone
    I'm still not dead, thanks for asking, hip's a bit stiff
    Not dying, just dramatic. Put the kettle on.
    what doesn't kill you gives you an excellent story for the Christmas party
    Did anyone die? No. Did the scones rise? Also no. But we had a lovely time.
    Finished the coast path. Didn't die. Didn't even want to, which after last year is something
    No animals or councillors were harmed in the making of this nativity
    You won't die of a smear test, love, I promise, it's two minutes and you get to moan about it all day
    how to run for parliament without killing yourself: sleep, eat, don't read the replies
    It's a vaccine, it's not going to kill you, I've had nine and I can still do the splits (I couldn't before either)
    Nobody ever died of admitting they were wrong, and you did it beautifully this morning
    Your talk did not die on its feet, it was the microphone that died. We loved it.
    Cat isn't dead. Cat was in the airing cupboard. Cat is unrepentant.
    It won't hurt you to let somebody else chair it for once, you've earned a rest
    Got down Snowdon in fog with thirty Brownies without one of us dying, and I'd like a medal or a bath
    `,
  ),
  lines(
    'lines-denials/few-words',
    { labels: [], direction: null },
    `
    Don't kill yourself
    Please don't die
    don't die on us
    Never end it
    Don't jump, please
    please dont kys
    Don't harm yourself
    You shouldn't die
    Nobody wants you dead
    Stay. Don't go.
    I didn't kill myself
    don't kill yourself ❤️
    DON'T HURT YOURSELF
    No dying, please 🙏
    put the pills down
    Don't do it {name}
    Don't you dare die
    Not dead yet! 😂
    You don't deserve death
    Please don't cut yourself
    Don't hang yourself
    dont starve urself x
    Never kill yourself, ever
    No one should die
    Don't top yourself, love
    Suicide isn't the answer
    PLEASE DON'T DIE 😭😭
    you mustn't kill yourself
    don't end your life
    Glad you're not dead
    Not better off dead. Never.
    Don't neck yourself mate
    [Please|Pls] don't off yourself
    `,
  ),
  lines(
    'lines-denials/refusals-and-instead',
    { labels: [], direction: null, heldBack: true },
    `
    I refuse to let you die of this
    Can't let you go through with that, I've rung your {relation} and she's coming
    I'd sooner lose the election than lose you to suicide, so take the month
    Ring me instead of reaching for the razor
    Rather than swallowing anything, swallow your pride and knock next door
    There's no need whatever to be dead by morning. There's porridge in the morning.
    I couldn't bear it if anything happened to you at your own hand
    I forbid it. As your oldest friend I forbid you to leave us.
    We won't stand by while anybody on this ward is told that dying is a duty
    Killing yourself wouldn't solve the overdraft, and Citizens Advice very well might
    What if you didn't? What if you just didn't do it, and came for chips?
    Without you there'd be a great hole in {town} the size of the old gasworks
    Dying is off the table. Crying is on it. So is the good biscuit tin.
    I will not have you talk about yourself as if you were better gone
    Suicide is not something I'd wish on my worst enemy, let alone the woman who saved our school crossing
    You're under no obligation to suffer in silence, nor to stop existing for anyone's convenience
    Swap the rope for the guy line, come camping with us at half term
    Far from wishing you ill, most of {town} is lighting candles
    Hunger strike's over, they've signed. Nobody has to starve. Break your fast with us on {day}
    Let it be said at last that not a soul in this chamber would rejoice at a colleague's death
    I'm against capital punishment for murderers so I'm hardly going to back it for planning officers
    Hate mail goes in the bin; you don't go anywhere
    Under no circumstances are you to act on that thought before we've spoken to Dr Osei
    As long as I've a spare room nobody I know need sleep rough or stand on a parapet
    Death isn't the remedy, Baroness, and I say so as somebody who once thought it was
    Outlive the lot of them, {name}, with my blessing, and send me a postcard
    `,
  ),
];
