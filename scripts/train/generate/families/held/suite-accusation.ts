import type { Family } from '../../family.ts';
import { lines } from '../lines.ts';

/** Discrediting: fraud, greed, hired liar, words put in her mouth; nearly always free of swearing. */
export const heldSuiteAccusation: readonly Family[] = [
  lines(
    'held/suite-accusation-money',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    You're in it for the money and you always have been
    She set up that charity to line her own pockets, every penny goes on holidays
    Another day another fundraiser. Scam artist
    Follow the cash and you'll find Dr Varley at the end of it with a bucket
    lol the long covid lady flogging air filters, what a surprise, snake oil
    There's no illness, there's just a book to sell. A con from start to finish.
    Your so called campaign is nothing more than a begging bowl for a fraud who doesn't fancy working
    Penhallow got a kickback for the car park contract and we all know it
    cha ching 💰 every tweet a payday for this scammer
    I see the professional victim is asking for donations again. Don't fall for it, folks, she's fleecing you
    MP in name, lobbyist in practice. Bought and paid for by the developers
    Charlatan! Selling hope to sick people at forty pounds a consultation
    He'd say the earth was flat if there was a speaking fee in it. Corrupt to the bone
    Has anyone seen the accounts? Thought not. She's been pocketing the lot
    What a racket the professor's got going, frighten people first and then invoice them
  `,
  ),
  lines(
    'held/suite-accusation-liar',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    You are a liar, Dr Crosk
    She isn't even a real doctor
    lies lies and more lies from saltbys least honest nurse
    Every figure you've published has been cooked and you know it
    Struck off and still calling herself a doctor? I looked, there's no record of her. Fake.
    You made the whole story up for attention. There was no patient, no ward and no trolley
    Bought your PhD off the internet, did you? Fraudulent professor with fraudulent data
    Don't believe a word this councillor says. He lied about the pool, he lied about the buses and he's lying now
    that wheelchair is a prop. ive seen her walk
    You faked your results, you faked your illness, you faked your tears
    She doesn't get threats. She writes them herself from a second account, the con woman
    Compulsive liar in a lanyard. Next question
    marwood forged those signatures. everyone on the estate knows
    Pants on fire, Professor Achterley! Third time this month you've knowingly misled the public
    Nobody has ever met this supposed GP. An actor, a phoney, a stooge, take your pick
    I'd call what you do dishonest but that would be too kind, it's deliberate deception of frightened parents
  `,
  ),
  lines(
    'held/suite-accusation-shill',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Pharma shill
    Paid stooge of the government, reading from a script
    Who's your handler?
    What does Big Pharma give you per jab, doctor? Blood money
    She's controlled opposition, planted to make the rest of us look mad
    You're a mouthpiece for the unions and you've never had an independent thought. Bought
    WEF puppet 🪆
    77th brigade account, ignore
    the so called independent expert is on the board of the company that makes the masks, you couldnt make it up. shill
    Traitor to your profession and to this country, taking orders from abroad
    Tell your masters in Brussels that the cheque's in the post
    He was put there by the developers, he votes for the developers, he will retire to a villa built by the developers. Crooked
    Propagandist, not a reporter. The state pays her to keep you scared
    A foreign agent on our trust board and nobody bats an eyelid
    Nice lanyard. Does Pfizer let you choose the colour?
    I've watched all her interviews and she uses the same phrases as the minister. Plant. Open your eyes
    crisis actor, same woman was at the flood last year pretending to be a teacher
  `,
  ),
  lines(
    'held/suite-accusation-false-words',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    This is the woman who said children should be locked indoors for ever. Her words, the liar just denies them now
    So you finally admit that you want the elderly to die. You fraud
    She told a meeting that she'd made up the death figures. I was there. Now the cheat pretends she never said it
    Dr Varley, who boasted of earning a fortune from the pandemic, is at it again. Crook
    You've been caught on tape saying that the vaccine was a scam and you were in on it. Own up
    remember when she said masks should be worn in bed?? cant trust this charlatan
    Penhallow wants to abolish the police, he has said it a hundred times, and he's deceiving you all about it
    Her own emails prove that she rigged the study, go and look for them
    In her book, on some page or other, she confesses to falsifying patients' notes. That's your hero, a forger
    Didn't you say that pensioners were a waste of heating? Pretty sure you did, you two faced swindler
    The nurse who laughed at dying patients has the nerve to ask for a rise. She'll deny it, she lies for a living
    Quote: I don't care if the kids suffer. That's what the MP really said before her people had it deleted. Cover up merchant
    He confessed to fiddling expenses at the Rotary dinner. Ask him. He'll lie.
    you promised us you'd quit if the hospital closed, video's out there, stop pretending, fake
    This so called expert once claimed that fresh air cures everything and was paid for saying so. Fraudster
    You said on the radio that you invented your symptoms. We all heard it, faker
  `,
  ),
];
