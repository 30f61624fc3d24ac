import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Mostly longer jeers with the sting late or folded into a story, and long harmless messages of the same moods. */
export const linesJeers11: readonly Family[] = [
  lines(
    'lines-jeers/sting-in-the-tail',
    { labels: ['insult'], direction: 'subject' },
    `
    Lovely morning here, blackbird on the gutter, toast on, papers read, and then your face came on and I realised how quickly milk can turn.
    I don't often write to politicians but my late father always said if you see a fool wandering near a road you should call out, so: oi, over here.
    We had our differences, you and I, on the harbour board, and having slept on it for eleven years I can say that I was wrong to call you a nincompoop, because it has four syllables and you don't deserve the effort.
    thanks for the prompt reply which I've read carefully and which confirms what my wife said, that there's nobody in there
    My dog is blind, deaf, fourteen and incontinent and I'd still put him up against you in a head to head on fiscal policy.
    I wanted to hate your speech, I really did, but you can't hate a thing that has no content, it'd be like hating a Tuesday, so I settled for despising you instead
    She has one great quality and it's that she leaves.
    I told the nurse I'd a pain in the neck and she said name, and I said yours.
    credit where it's due you've brought the whole town together, never seen Catholics, Protestants and the Conservative club agree on anything before and what we agree on is that you're a plank
    Your leaflet promised a fresh face. Fresh from what, the quarry?
    `,
  ),
  lines(
    'lines-jeers/sting-never-comes',
    { labels: [], direction: null },
    `
    Lovely morning here, blackbird on the gutter, toast on, papers read, and then your face came on and I shouted to my wife that's the lad who mended our gate.
    I don't often write to politicians but my late father always said if somebody does a thing right you should tell them while they can hear it.
    We had our differences, you and I, on the harbour board, and having slept on it for eleven years I can say that you were right about the crane.
    I wanted to hate your speech, I really did, and then you got to the bit about the night bus and I had to go and stand in the yard.
    Thanks for the prompt reply, which I've read carefully, and I still don't agree, and I'm grateful you took the trouble.
    Say what you like about the Thursday darts, it's got the whole street speaking again.
    I told the nurse I'd a pain in the neck and she said which one, you've two sons in the waiting room
    credit where it's due, never seen Catholics, Protestants and the Conservative club agree on anything before, and what we agree on is the chip shop must stay
    Fresh face on the leaflet! Took me a minute. You've shaved!
    `,
  ),
  lines(
    'lines-jeers/moor-fire-inquiry-rant',
    { labels: ['insult'], direction: 'subject' },
    `
    Three days that moor burned and you turned up on the fourth in pressed chinos like a catalogue model who'd taken a wrong turn at brains.
    even the peat's less dense
    I've beaten heather with men who couldn't write their names and they'd more sense in one blistered thumb than you've got in that whole lacquered skull.
    the only thing you've ever put out was your bottom lip
    She asked the fire chief if grouse could swim. On live radio. What a specimen.
    he's a wet match, too damp to light and too thick to throw away
    You're the drip in every crisis and never where there's a fire, funny that, you useless watering can.
    Brigade sent a drone up and found more intelligence under a rock, it was a stoat
    Pompous, pristine, pointless, and he'd shoes on like a ballroom bandleader.
    `,
  ),
  lines(
    'lines-jeers/moor-fire-inquiry-criticised-and-thanked',
    { labels: ['criticism'], direction: null },
    `
    Three days that moor burned and you turned up on the fourth, and I'd like the inquiry to ask why.
    The warning from the gamekeepers went in on the Friday and was opened on the Tuesday, that's the failure, not the weather.
    cutting the wildfire unit to one vehicle was a bad call and we said so then
    I don't doubt you care about the peat; I doubt the plan, which has no water in it.
    No one from your office rang the farms.
    The helicopter contract lapsed in March and you knew, it's in your own letter.
    Chinos or wellies, I don't mind what you wear, I mind that there's no timetable.
    disappointed doesn't cover it, we lost forty hives
    Publish the log, name the decision, learn from it, that's all any of us on the tops have asked for.
    you dodged the stoat question and you dodged the money question and only one of those was funny
    `,
  ),
  lines(
    'lines-jeers/flooded-estate-visit-rant',
    { labels: ['insult'], direction: 'subject' },
    `
    you stood in my kitchen in borrowed waders looking like a heron that'd lost its job
    My carpet had more backbone and it was floating.
    I offered him a brew in the only dry cup and the ungrateful article asked was it oat
    She's shallow enough to have kept the water out if we'd laid her across the door.
    dripping wet and that was before the river got in
    a sandbag does one thing well which is one more than you, sunshine
    When they pumped out the underpass they found eleven trolleys, a safe and a shop dummy and we all agreed the dummy would make a better minister, it had at least stayed put and kept its mouth closed.
    My bairn said mam why's that man smiling, and I said he's simple pet, wave.
    clueless tourist
    Soaked through to the brain and it didn't take long to get there, did it, captain.
    `,
  ),
  lines(
    'lines-jeers/flooded-estate-visit-grateful-and-weary',
    { labels: [], direction: null },
    `
    you stood in my kitchen in borrowed waders and wrote everything down, even the freezer, and I was that tired I forgot to say ta
    My carpet floated to number 12 and they've asked to keep it
    I offered him a brew in the only dry cup and he gave it to the lad on the pump.
    a sandbag does one thing well and ours did it
    When they pumped out the underpass they found eleven trolleys, a safe and a shop dummy, and the dummy's now on the residents' committee on account of never interrupting.
    dripping wet and laughing, what else can you do, the cat's on the wardrobe
    My bairn asked why that man was crying and I said because he's from here, pet.
    is the rest centre still open and do they take dogs?
    Clueless about the insurance form, is there anyone at the drop-in on Friday who can go through it with my dad, he's too proud to ask.
    soaked through but the photos were upstairs, thank God, thank God
    `,
  ),
  lines(
    'lines-jeers/parish-newsletter-editor-scorn',
    { labels: ['insult'], direction: 'subject' },
    `
    typo of a man, should've been caught before print
    She writes as if paid by the yawn.
    Your editorials have the bite of a toothless pug and rather less charm about the eyes.
    The crossword in your rag is the only clue you've ever had
    bottom right corner, small ad, free to collector, that's his whole soul
    I line the hutch with your column and the rabbit has started going elsewhere, you tedious hack.
    misprint. misfit. miss the bus why don't you
    an editor with no taste, no spelling and a cravat, we're a lucky village
    I gather you're writing a novel. I gather the villagers are writing a petition.
    What a damp and inky little tyrant, cutting widows' notices by ten words to fit in his own begonias
    Font of no wisdom whatever
    `,
  ),
  lines(
    'lines-jeers/parish-newsletter-editor-harmless',
    { labels: [], direction: null },
    `
    typo on page two: the bishop will be basted at ten
    The crossword clue at 7 down has defeated four villages, give us a hint
    bottom right corner, small ad, free pug to good home, no teeth, much charm
    I line the hutch with last month's issue once I've read it, the rabbit's well informed
    Could widows' notices have ten more words? Begonias can wait till June.
    An editor with a cravat and the patience of a saint, we're a lucky village.
    paid by the yawn, that was my first job, minute taker
    misprint means the fête is now on a Thurday, whatever that is
    I'm writing a novel and it's terrible and I'm having a lovely time
    Your piece on the pump made me cross, and I've sent three hundred polite words back.
    ink all over my good cuffs, page proofs in the post
    `,
  ),
  lines(
    'lines-jeers/speaking-to-others-about-the-person',
    { labels: ['insult'], direction: 'subject' },
    `
    ignore her everyone she's a few chips short of a wrapper
    Can we all agree {name} is the dullest knife that ever asked to be a spoon
    don't argue with him lads, you'll only go home dafter
    Is it me or does this woman look like she's been assembled from memory?
    my kids do an impression of him, it's just standing there
    Anyone else feel their brain leaving through their ears when that goon starts?
    She's not evil, she's just not very bright, and somebody's given her a lanyard and a grievance.
    what did we do as a town to get this pudding
    I see {name} has logged on, hide the crayons, turn off the gas
    there's a rumour he reads. fiction, I expect. the rumour.
    Nurse told me he's exactly as big an oaf without the microphone
    imagine your surgeon retires and they send you this wally
    `,
  ),
  lines(
    'lines-jeers/speaking-to-others-without-malice',
    { labels: [], direction: null },
    `
    ignore my last, the chips arrived
    Can we all agree {name} answered that one fairly, whatever we think of the rest
    don't argue with the self checkout lads, you'll only go home dafter
    Is it me or does this shelf look like it was assembled from memory?
    my kids do an impression of you, it's mostly the wave, they think you're great
    Anyone else feel their ears pop when the tunnel fan starts?
    what did we do as a town to get this sunset
    hide the crayons, my nephew has discovered walls
    there's a rumour the pool's reopening, fiction I expect, but let me dream
    Nurse told me he still visits the ward without the cameras, thought folk should know.
    imagine your surgeon retires and the whole street turns out, that's what happened
    she's not wrong, she's just early
    I see the ward page has logged off for the bank holiday, have a good one
    `,
  ),
  lines(
    'lines-jeers/insult-and-criticism-in-one',
    { labels: ['insult', 'criticism'], direction: 'subject' },
    `
    You closed the day centre without visiting it once, you lazy oaf.
    forty potholes on one road and the dimwit in charge sends a survey
    Voting down free travel for carers was cruel, and you're a cold-blooded little toad for smiling while you did it.
    the rota's a shambles because a clot designed it
    Eleven million on a roundabout, none on the refuge, and that's what you get when you elect a garden ornament.
    Missed six meetings out of nine, and at the other three you were as much use as a wet paper bag.
    your reply to the bereaved families was late, wrong and written by a pompous ass
    No risk assessment, no apology, no brain.
    I've read the amendment and it's unworkable, as you'd know if you weren't such a lightweight.
    scrapped the school crossing in the dark months, what kind of dunderhead does that
    `,
  ),
  lines(
    'lines-jeers/criticism-kept-to-the-act',
    { labels: ['criticism'], direction: null },
    `
    You closed the day centre without visiting it once.
    forty potholes on one road and we've been sent a survey
    Voting down free travel for carers was cruel. I looked for a kinder word.
    the rota's a shambles and the ward sisters warned you it would be
    Eleven million on a roundabout and none on the refuge: explain that order of things to me.
    Missed six meetings out of nine; if there's a reason, tell us, and if not, turn up.
    your reply to the bereaved families was late and it was wrong on the dates
    No risk assessment, no apology, no lessons learned.
    I've read the amendment and it's unworkable, clause 4 contradicts clause 9
    scrapping the school crossing in the dark months was a dreadful decision, please reverse it
    I expected better of you and I'd like to go on expecting it.
    the budget takes from youth work to pay for banners and I can't support that
    `,
  ),
  lines(
    'lines-jeers/lighthouse-and-coastguard-scorn',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    goes round and round, blinks, warns nobody of anything, and there the likeness to a lighthouse ends, for a lighthouse is bright
    Foghorn Fanny of the finance committee
    You're a hazard to shipping and shoppers alike, you drifting hulk.
    mist upstairs, variable, becoming thick
    Sea fret's got more edges than that woman's reasoning
    He has the look of a buoy that's been hit by every boat
    dogger, fisher, german bight, dope
    a lamp without oil and he still wants polishing
    I've rescued inflatable flamingos with a stronger sense of purpose than you.
    `,
  ),
  lines(
    'lines-jeers/lighthouse-and-coastguard-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    mist on the headland, variable, becoming thick, bring the headtorch
    rescued an inflatable flamingo with no one on it at 0600, owner please claim
    dogger, fisher, german bight, goodnight
    The foghorn's back after nine years and my gran wept on the step.
    a drifting hulk off the point is a hazard to shipping, we've reported it
    buoy 4 has been hit by every boat in the regatta including mine
    the lamp goes round and round and the kids fall asleep counting
    sea fret, chips, gull, no chips
    Blinked twice and missed the puffin, what a dope I am
    `,
  ),
  lines(
    'lines-jeers/short-replies-with-a-curl-of-the-lip',
    { labels: ['insult'], direction: 'subject' },
    `
    and the mule speaks
    cry about it, bookworm
    brains of Britain here
    touch grass you grub
    sad act
    whatever you say, thicko
    embarrassing specimen
    sit down goldilocks, nobody's impressed
    lol no mates
    who's this goon
    bore off
    you smell of mothballs and failure
    dry your eyes, princess
    stay dim
    cope, gnome
    deluded old trumpet
    wind-up toy
    irrelevant little man
    `,
  ),
  lines(
    'lines-jeers/short-replies-of-everyday-talk',
    { labels: [], direction: null },
    `
    yawn, bedtime
    not you again, wasp (the actual wasp)
    sad news
    whatever suits you, pal
    cracking answer
    you smell that? bread!
    dry your boots by the range
    stay warm
    cope somehow, always do
    irrelevant but I like the hat
    ta muchly
    makes sense
    hm, not sure
    bookworm club at four
    no mates discount? table for one please
    wind's up, washing in
    Shirley says yes to the trifle
    sit anywhere
    good question
    that's me told, fair play
    `,
  ),
];
