import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Praise and encouragement in violent words, and lawful ultimatums that find fault with what was done. */
export const linesMenace11: readonly Family[] = [
  lines(
    'lines-menace/applause-for-a-person-in-violent-words',
    { labels: ['support'], direction: null },
    `
    You're killing it with these threads, {name}, more please
    You smashed it on the radio this morning
    killed it on stage last night, absolutely killed it
    She slayed. Green suit, no notes, whole room on its feet.
    What a knockout speech, Cllr Bright
    Savage reply, ten out of ten, no notes
    you tore the roof off the Guildhall, I lost my voice
    She is a weapon in committee, you should see her with a spreadsheet
    Blew me away, doctor. Fifty minutes on ventilation and not one yawn.
    Hit it out of the park, {name}. Grandad, who agrees with nobody, agreed with you.
    A killer line on page four and a stab at an answer on page five. Cracking book.
    you crushed that interview babe told u
    you nailed him on the figures, hammered it home, then left him smiling. class act
    Ripped through the pothole list in a week. Credit to the highways lads.
    Followed you from the very start, so proud you got elected
    Someone should put her in charge of the whole trust
    why has nobody given this woman a medal yet
    It only takes one brave whistleblower, and you were it.
    This one gave her whole life to the ward. You know what has to be done: cake.
    Your receptionist got me seen in ten minutes, she's a star
    We know every face on this ward and we'll miss all of you
    im gunna krie u won the seat
    yer a wee legend doctor so ye are
    YOUR GONNA SMASH IT!!!! YOUR GONNA SMASH IT RITE OUT THE PARK !!!!
    i no speak good but you doctor you save my wife i not forget you never
    There was a doctor round here once who talked like you, and she delivered half this town
    `,
  ),
  lines(
    'lines-menace/fair-ultimatums-that-find-fault',
    { labels: ['criticism'], direction: null },
    `
    Resign by Friday or we table a vote of no confidence.
    Pay the nurses properly or we ballot for strike action.
    if the pothole isn't filled by the end of the month im going to the ombudsman
    Drop the scheme or lose my vote, it's as simple as that
    Vote for this and you'll be deselected, and I'll be the one moving the motion.
    Give us the files or we go to the Information Commissioner. Third and last time of asking.
    Unless the trust withdraws that memo, every midwife on this unit will be at the gate on Monday with a placard and a flask.
    Say sorry on the record, Minister, or expect the same question every Wednesday until you do
    CLOSE THE WARD AND YOU WILL LOSE THE SEAT. SIMPLE.
    Keep ignoring us and you'll be out on your ear in May. That's democracy.
    Stop the sewage or stop getting paid. That's what I'd tell the water bosses.
    we're coming for your majority
    The electorate has a long memory, sir, and a short pencil.
    There must be one councillor left with spine enough to vote against this
    MY KIDS GO HUNGRY WHILE YOU ARGUE ABOUT DUCK HOUSES
    No I won't calm down. It's fourteen weeks for an X-ray.
    Big words. Small evidence.
    Wrong answer. There were two options and you've cut both.
    You're wrong about the bypass and I'll argue it with you till one of us needs the loo
    `,
  ),
];
