import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, last sack: long charges and long disagreements side by side, strong words in innocent senses, and daily life. */
export const linesPostbag12: readonly Family[] = [
  lines(
    'lines-postbag/long-insinuations',
    { labels: ['accusation'], direction: 'subject' },
    `
    I have no proof, naturally, because you are careful, but I've lived next to the depot for thirty years and I know what it means when a man on your salary has his drive resurfaced by the highways gang on a Sunday.
    Let me walk everybody through it: she meets the lobbyist in March, the clause appears in April, the clause is worth nine million in May, and in June she's godmother to his yacht.
    They say you can't put a price on trust, and yet there it was in the register, gift, value four thousand, donor withheld, on the eve of the vote.
    It isn't incompetence, stop giving the fellow that excuse, nobody's accidentally that lucky with other people's money.
    Every villain in this sorry tale has had your hand in his and your letterhead in his wallet
    somewhere theres a lass who did your expenses and knows where the bodies are buried, and shes just been made redundant by you, so i'd start sweating
    As a retired bank manager I can tell you that round sums, paid monthly, from a firm with no website, to a wife with no job, are seldom for her watercolours.
    First you told us there was no letter, then that the letter was lost, then that it was private, and now it turns out that you forged it.
    The kindest reading is that you were fooled; the accurate one is that you were paid.
    `,
  ),
  lines(
    'lines-postbag/long-disagreements',
    { labels: ['criticism'], direction: null },
    `
    I have read your reply three times with a pot of tea and I still can't find the part where you say what will happen to the forty residents when the lease ends in March.
    Let me set out where I think you went wrong: the deadline was too short, the sample too small, the wording of question six leading, and the report was written before the responses were in.
    It would've cost you nothing to ring the headteacher before you announced it on the radio, and it cost her a playground full of crying parents.
    You keep saying the average wait is down. The average's down because four hundred folk gave up and left the list, and my brother was one of them.
    There's a case for what you did, and you've not made it; you've only said that the other side would be worse
    for two years you said wait for the review, then the review came and you said it was only advisory, so can you see why we are fed up
    Nobody on this street doubts your motives, councillor, but a one way system which sends the bin lorry past the infants at ten to nine is a bad one way system.
    I spoke up for you at the branch and I'd do it again, which is why I'm writing privately to say the statement on Tuesday was late, vague and unkind to the staff.
    As someone who lost the vote I accept the result; what I don't accept is hearing it described as unanimous.
    `,
  ),
  lines(
    'lines-postbag/fierce-words-farm-and-kitchen',
    { labels: [], direction: null },
    `
    Knock back the dough, punch it, slap it about, let it rest, as my mother used to say of Dad.
    Cull ewes go Thursday, I always find an excuse to be elsewhere.
    Strangle the neck of the bag with string and hang it over the sink till it stops weeping.
    Drown the slugs in beer, they die happy.
    We shot a hole in the slurry lid and I'm not going to describe the next five minutes.
    whip it, beat it, fold it, cry, buy one from marks
    Rat poison's locked in the tack room, Gran's gin's in the other tin, do label them somebody.
    Bleed the brakes on the quad before you go up there.
    Skin the tomatoes, butcher the onions, blame the knife.
    Cockerel attacks anyone in red so mind your rosette if you're calling!
    The butter's been murdered with a hot knife again, whoever you are, own up
    `,
  ),
  lines(
    'lines-postbag/fierce-words-town-and-office',
    { labels: [], direction: null },
    `
    She axed the meeting, bless her, we'd have wept with joy but the tannoy was on.
    I'm stalking a parcel from Doncaster hub, it's been to Truro twice.
    Burning the midnight oil over VAT, an oil I can't reclaim.
    The photocopier takes no prisoners.
    Please expose the film for a full second, it's dim in the crypt.
    Raid the stationery cupboard before Janet's back.
    my chair's got a vendetta
    Deadline moved to Friday so I live to fight another spreadsheet
    Hostage to the boiler man between eight and six. Send magazines.
    Our intern bombed the pitch, got a hug, got a Greggs, got the job.
    Which of you assassinated the ficus?
    Stick a knife in it, if it comes out clean the cake's done, and if it doesn't we've custard.
    `,
  ),
  lines(
    'lines-postbag/think-tank-front-and-foreign-purse',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Your institute's address is a vape shop and its treasurer's a cat.
    Dark money's brightest smile, that's our {name}.
    The petrostate's pay, the patriot's pose.
    Tell us, does the embassy send a car or do you expense the taxi?
    hired gob for the highest bidder and not even a good haggler
    Registered in Delaware, briefed in Doha, banked in Vaduz, and forever telling us about transparency.
    `,
  ),
  lines(
    'lines-postbag/think-tank-paper-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Your paper assumes everyone over sixty drives, which rather undoes chapter two.
    The think tank should list its funders. Most do.
    I find the productivity section thin, and the table on page eight double counts Wales.
    You went on breakfast telly with a draft. Wait for peer review
    cutting sick pay doesnt cure anyone
    A tidy argument, miles away from any town I know.
    `,
  ),
  lines(
    'lines-postbag/trains-of-thought-miscellany',
    { labels: [], direction: null, heldBack: true },
    `
    Do moths know?
    If I move the sofa to the window I'll want a dog, so the sofa stays.
    It's a quarter to eleven and a brass player's being sick in my hydrangea with tremendous tone.
    Every clock in this house disagrees and I side with the oven
    spent the lottery syndicate's winnings on a lottery syndicate
    `,
  ),
  lines(
    'lines-postbag/poverty-and-benefits-campaigner-smear',
    { labels: ['accusation'], direction: 'subject' },
    `
    A wheelchair for the cameras and a tap class on Thursdays, I've seen you at it.
    You swing the lead for a living and campaign so nobody checks.
    Crowdfunded poverty. The fridge was emptied for the photograph.
    How does a destitute single mum come by an agent?
    Professional claimant, amateur dramatics, and the compensation was for a fall that never was.
    your food diary was lies hun the receipts are from waitrose
    The kids in that appeal aren't yours, and the flat isn't either, though the PayPal certainly is.
    Poverty's a costume on you, and the costume's paid for by a broadcaster
    `,
  ),
  lines(
    'lines-postbag/benefits-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    An assessor spent eleven minutes with my wife, asked if she owned a pet, and scored her nil for walking. That's your process, minister.
    You can't call it a saving when the tribunals overturn seven in ten.
    I think the two child limit is the worst thing you've voted for.
    Your budget recipe needs an oven, and half of us on the estate have a ring.
    Why does the form ask me to prove I'm still missing a leg
    sanctions for being late when the bus was cancelled, honestly
    Carers' overpayments were the department's own slip and you're clawing them back from widows; reverse it.
    You talk about incentives. There are no jobs at four in the morning in Withernsea with a crèche.
    `,
  ),
  lines(
    'lines-postbag/money-and-luck-in-small',
    { labels: [], direction: null },
    `
    Found a tenner in an old coat and it's the old kind.
    The meerkat opera singer advert again, put me out of my misery.
    Ernie came up, twenty five quid, we've gone wild, we've had the large chips.
    i owe my sister six pounds from 1996 and she brings it up at funerals
    Does anyone else hide the good biscuits in a bag marked liver?
    The robbery was the parking, the film was all right.
    Won the meat raffle. I'm a vegan. Swapped it for a fern.
    My bank thinks a pasty in Penzance is suspicious behaviour
    Thieves took the lawn. The actual lawn. Rolled it up.
    Heist film on at nine, quiet please
    `,
  ),
  lines(
    'lines-postbag/gone-viral-doctor-sneer',
    { labels: ['accusation'], direction: 'subject' },
    `
    Doctor of what, exactly, and was it a long box or a short box of Shreddies?
    The stethoscope's on backwards. I rest my case.
    You've a script, a sponsor, a stylist and no patients, which is a blessing for the patients.
    Ivermectin Ian's gone and bought a clinic with what he made off the frightened
    I looked up your GMC number and it belongs to a lady in Perth who died.
    medicine man at a medicine show, step right up
    Peddling collagen to the bereaved, and telling them grief is a deficiency you just happen to stock.
    Every one of your miracle cases is now in a jar in pathology or suing
    He's a podiatrist. A PODIATRIST. Selling brain scans
    `,
  ),
  lines(
    'lines-postbag/tv-doctor-criticism',
    { labels: ['criticism'], direction: null },
    `
    Dr {name}, a headache segment with no mention of carbon monoxide in January is a real omission.
    You dismissed long covid in one breathy sentence. I've been in bed since April.
    HRT isn't for everyone and your show made it sound as though it were.
    The book is padded and the salt chapter is wrong.
    please do not diagnose politicians from clips
    I'm a pharmacist, and the dose on your graphic was out by ten. It was corrected online but never on air.
    Blaming GPs for the queue was unfair when you of all people know the rota.
    The weight-loss jab item felt like an advert, doctor. Ask harder questions.
    `,
  ),
  lines(
    'lines-postbag/last-post-odds-and-ends',
    { labels: [], direction: null },
    `
    Your umbrella's in the vestry, your glove's in the pub, and your left boot is a mystery to us all.
    Who do I tell about a dead badger on the slip road?
    The clocks go back, the cows don't.
    Gone to the tip, back by dusk, if not avenge me, the man on cardboard has a temper.
    I'll hold my hands up, I shot the weathervane, it was 1974 and I'd been told it was a goose.
    Hi, is this the right page for lost ferrets
    Wind farm open day: bring a hat, lose a hat.
    she passed her test on the ninth go and drove straight to the sea and rang me from the sea
    What a sunset. Like someone set light to Cardigan.
    They've dug up our road to find out why they keep digging up our road
    Sprained my wrist waving at the wrong Susan.
    We hang the washing out and the rain's there like a bailiff.
    Shall we say half past? Bring the ladder and the fake blood, it's dress rehearsal
    Mystery solved: the thumping was the dog's tail, against the pipe, at a fox, on the telly.
    `,
  ),
  lines(
    'lines-postbag/mates-joshing-about-crime',
    { labels: [], direction: null },
    `
    Cheating at Scrabble again, I see your mother was a great teacher, xi my eye.
    You robbed us at the quiz, vicar, nobody knows that much about Belgium by fair means.
    It's daylight robbery how good you look after a night shift.
    Guilty as charged, I ate the last flapjack, do your worst, officer.
    liar liar pants on fire, you said you couldn't sing and then you did THAT
    The great cake fraud of 2019: it was shop-bought, Gran's confessed on her ninetieth, we're all in therapy.
    Bribery will get you everywhere, particularly fudge
    My dog's a thief, a fence and a repeat offender and he's on your sofa as we speak.
    Swindled at marbles by a seven year old in a tutu
    `,
  ),
  lines(
    'lines-postbag/a-good-word-12',
    { labels: ['support'], direction: null },
    `
    You could have kept your seat by keeping quiet, and you didn't, and there's a lot of us who saw.
    Every accusation that lot throw at you has been looked into and come to nothing. We're proud of you here.
    First councillor to bring her own chair.
    Thank you for telling my dad straight and then staying to mop up.
    keep on keeping on petal
    The lads on the bins think you're sound
    Mine's a safe Tory house with your poster in the window, what do you make of that!
    You have been patient with us beyond all reason, and the crossing opens Monday, and the first child over it will be named Grace.
    Great to see you out and laughing.
    `,
  ),
];
