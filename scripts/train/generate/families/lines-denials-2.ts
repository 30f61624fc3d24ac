import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** That nobody wants or deserves a death, relief that somebody lived, the same in dialects, and light wishes not to die. */
export const linesDenials2: readonly Family[] = [
  lines(
    'lines-denials/nobody-wants-you-dead',
    { labels: ['support'], direction: null },
    `
    Nobody wants you dead, {name}. Not here, not anywhere that counts.
    You don't deserve to die for getting a forecast wrong
    Nobody deserves death threats, whatever they said about {topic}
    The world would NOT be better without you
    No one in {town} wants you to kill yourself and plenty of us want you to have a holiday
    You shouldn't die. You shouldn't even have to lose sleep.
    None of us would be better off if you were dead
    I've never met anyone who deserved to be told to die, and you certainly don't
    Not a soul at the surgery wishes you harm, they just wish the phones worked
    you are not a waste of oxygen, you never were
    I voted against you twice and I don't want you dead, I want you in opposition 😊
    Nobody thinks you should kill yourself. Four loud men with flags in their profiles is not everybody.
    Please never say you'd be better off dead, it isn't so
    You aren't worthless and you shouldn't hang for it, or for anything
    there isn't a person on this earth who should end themselves over {act}
    No MP should have to hear that they ought to be dead, mine included, and I can't stand his policies
    Your children would not be happier without you. Ask them. They'd say so with jam on their faces.
    Nobody wants to see you jump, they want to see you come down and have a cuppa
    I disagree with every word of it and I still hope you live to ninety
    Even your critics don't want you to come to harm
    We'd not be dancing on your grave. We'd be stood round it in bits.
    You don't need to die, you need a week off and a better manager
    I wouldn't want you dead for all the cycle lanes in Holland
    No job is worth your life. No seat, no title, no byline. Resign if you must but don't die of it.
    The planet needs you in it, breathing, and preferably chairing the meeting
    nobody's life is disposable. not yours, not theirs, not the lad who wrote that
    You're no burden and no one is waiting for you to go
    It isn't true that everyone hates you and it isn't true that you should be dead
    I'd never wish you dead, not even when you cancelled the 42
    `,
  ),
  lines(
    'lines-denials/glad-you-lived',
    { labels: ['support'], direction: null },
    `
    I'm so glad you didn't kill yourself
    Glad you didn't jump, {name}. Glad every single morning.
    You didn't take those pills and now you've a granddaughter. I think about that a lot.
    I'm glad you're not dead. That's it, that's the message.
    I didn't kill myself and neither should you
    So relieved you didn't hang yourself that summer, I'd have missed the best friend I've got
    Thank god you never went through with it
    Everyone who told you to die in {year} can watch you being sworn in instead
    thank you for not dying when they said you would
    You put the rope down and came home. Bravest thing I've ever known anyone do
    glad you rang the Samaritans instead of going off that bridge, glad they picked up
    He told me he'd been about to end it when your letter came about the housing. He didn't. He's got the keys now.
    I wanted to kill myself at sixteen. I didn't, and at thirty I'm writing to thank the school nurse.
    I am alive because a stranger on a platform said don't, so I'm saying it to you: don't
    You were told to neck it and you wrote a book about it. Delighted you stuck around.
    two years since I nearly topped myself, and today I got shouted at by a goose. Worth it.
    So happy the overdose didn't work. So, so happy, mate.
    We nearly lost you and we didn't and I'm not over how lucky that is
    My {relation} survived. She didn't die on that bathroom floor, and it was your crew that got there.
    I'm glad I didn't do it. You will be glad you didn't do it. Come and be glad with me on {day}, there's cake.
    You lived!! You stubborn brilliant woman, you LIVED 🎉
    Nobody killed themselves in our unit this year. First year ever. Thank the night staff.
    I decided not to die on a wet {day} outside a Greggs and I've never regretted it
    if you'd killed yourself we'd never have had the library saved. glad you stayed, for that and for everything else
    good on you for not ending it, I know what it cost
    Never so pleased to see anybody walk into a dull committee as I was you this morning. Glad you're alive, councillor.
    They said cut deeper. You went and got help instead. I'm so proud of you I could burst.
    I was the one who wanted to starve herself out of the world. I eat toast now. Hurray for toast, and for you.
    `,
  ),
  lines(
    'lines-denials/dialects',
    { labels: [], direction: null },
    `
    Dinnae kill yersel hen, it's only a cooncil seat
    Don't be toppin yerself la, come the match with us
    dunt thee dare harm thissen, tha's loved
    Nah bro don't do that, don't kill yourself over no internet folks, you got people
    Naebody wants ye deid, {name}. Naebody.
    Gonnae no dae anythin daft the night, pal? Phone us. Ah'm up.
    Ah'm that glad ye didnae jump, ya wee darlin, c'mere
    Ey girl, don't you be dyin on us, who's gonna do the karaoke
    Our kid, you're not to hurt yerself, d'ya hear? Me mam's made scouse.
    Nowt's worth hangin thissen for, lad, and specially not t' parish council
    Tha'd best not dee o' that cough, we've whist on {day}
    Ain't nobody want you dead, auntie. We finna pull up with plates.
    Don't let them folks tell you to die. You somebody's whole heart, hear?
    I ain't kill myself and you ain't gon kill yourself neither, we both gon be at that cookout
    Whey man divvent dee anything stupid, howay ower to ours
    Ye cannae be tellin folk tae kill theirsels, it's pure rotten
    Divvent kill yersel ower it pet, they're not worth the bother
    Yer no better aff deid. Yer better aff wi a roll and square sausage and somebdy tae talk tae.
    Put tablets down, love, an' put kettle on. I'm walkin up t'ginnel now.
    Fair play to ye for not goin off that bridge, ye wee hero
    Don't you go doing yourself in now, bach, your mam would be heartbroken and so would I
    Ah widnae want ye deid if ye pit the council tax up tae a million
    Allow it man, don't off yourself, we got five-a-side {day} and you're the only keeper
    Bab, don't you dare starve yourself for no photo, you're bostin as you are
    Dinna fash, naebody died, we just burnt the clootie dumpling
    la, me and the lads would be in pieces if you done anything to yerself. ring us yeah?
    y'all need to quit tellin that lady to kill herself, she just doin her job
    Sure nobody should be told to go and die for saying what they think about {topic}, so they shouldn't
    won't kill thee to have a second Yorkshire, get it down thi
    Mi lover, don't ee go jumpin off nothing, come and have a pasty
    `,
  ),
  lines(
    'lines-denials/hope-you-do-not-die',
    { labels: [], direction: null, heldBack: true },
    `
    I hope you don't die of flu, doc
    Hope you don't die of boredom in that select committee, I lasted nine minutes
    Do try not to expire before the raffle
    May you never perish of damp in that constituency office
    Hoping the man flu isn't fatal 😂 get well soon
    Fingers crossed you survive the budget, and the buffet
    Wishing you anything but a cardiac arrest on that half marathon, Minister
    I do hope this heatwave doesn't finish you off, put a wet flannel on your neck
    get well soon!! no dying allowed, we've got a quiz final
    Praying you pull through. {town} isn't ready to lose you.
    I hope your op goes well and that you do not, in fact, croak as you predicted to the whole group chat
    Long may you live. I can't be doing with a by-election.
    hope the covid doesn't kill you off before Strictly
    Let's hope no councillor drowns on the boat trip this year, last year was close enough with the pedalo
    Mind that step on your way out of the town hall, we'd like you in one piece
    I hope with all my heart that you get old and boring and never get hurt again
    If wishes worked you'd be immortal, Nan
    don't freeze to death on the picket, there's a flask coming
    Here's to you not choking on the mince pies, love from all on Ward {n}
    May the only thing that dies this year be your sourdough starter
    Hope they find it early, hope it's nothing, hope you're dying only of embarrassment about the gown
    You're not to catch your death out canvassing in that cardigan
    Heard you were in hospital. I really hope you don't die, I haven't finished arguing with you about {topic}.
    no funerals please, I've only just had this suit cleaned, so you get well
    Hope that ladder doesn't do for you, get one of the lads to hold the bottom
    All of us in the allotments hope you last till the marrows
    `,
  ),
];
