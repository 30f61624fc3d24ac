import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations against people who speak up: money, sham credentials, crimes; and talk of fraud, money and proof that accuses nobody. */
export const linesScorn1: readonly Family[] = [
  lines(
    'lines-scorn/living-off-it',
    { labels: ['accusation'], direction: 'subject' },
    `
    Grifter.
    Grift, grift and more grift
    she's in it for the cash
    Another day, another begging bowl from this fraud
    Your charity is a scam and you know it
    follow the money and you get straight to her kitchen extension
    How much per tweet, darling? Don't be shy, we all know there's an invoice.
    You wouldn't care tuppence about sick kids if there wasn't a book deal in it
    Full time victim, part time fundraiser, never once shown a receipt
    so thats where the donations went. nice tan.
    Paid by the word, paid by the lie, paid by whoever's holding the chequebook this week
    I worked in the voluntary sector for thirty years, madam, and I recognise a racket when one is put in front of me. Your appeal is a racket. Every pound goes on you.
    This man has monetised other people's grief so thoroughly he ought to be listed on the stock exchange
    Bought and paid for by big pharma, comes with a receipt stapled to the back of his lab coat
    he gets forty quid every time somebody gets jabbed and he still has the neck to call it science
    shill
    SHILL SHILL SHILL
    Who's your handler these days, still the same PR firm?
    Notice how she only gets upset when the donate button is live. Funny that. Con artist to her fingertips.
    My nan gave you twenty pounds out of her pension and you pocketed it. You pocket all of it.
    ur a scammer and ur followers r the marks
    Snake oil, now available on subscription!
    the foundation is a front. always was. three staff, two of them her sons
    You invented that campaign the week your salary stopped. We can all read a calendar.
    He's on the take. Has been since the developers bought him that first lunch.
    Let me translate: "awareness" means her mortgage
    Roll up, roll up, get your fake cures from the Professor, only ninety nine pounds a bottle
    Cash for quotes. That's the whole business model of this so-called expert.
    Nobody gets that rich running a food bank unless the till has a hole in it, and she's the hole
    A professional mourner, hired by the hour, and overpaid at that
    the only thing you've ever cured is your overdraft, with our money
    Dear {name}, please explain to the people of {town} why their sponsored walk bought you a hot tub. We know it did.
    Astroturf. She and her six sock puppets, all on the payroll of the same lobby.
    takes pharma money takes lobby money would take yours if you left it on the bar
    Oh look the climate grift has a new face, and it's charging for keynote speeches
    Let us not mince words: you are a swindler who discovered that compassion pays better than timeshares
    You sold those parents false hope at sixty pounds an hour, you charlatan
    `,
  ),
  lines(
    'lines-scorn/sham-and-pretend',
    { labels: ['accusation'], direction: 'subject' },
    `
    Fake doctor
    not a real nurse
    Paid actor, obviously
    Crisis actress. Saw her in the last one too, different wig.
    Where did you get your degree, a cereal box?
    you never worked a day on that ward and we both know it
    She isn't ill. She's never been ill. She's good with make-up and a walking stick.
    liar
    Liar liar liar, every thread, every week
    You lie like other people breathe
    Quack quack 🦆 "doctor" my foot
    That's a rented lab coat if ever I saw one
    Faked his data, faked his tears, and I wouldn't be surprised if he'd faked the PhD
    Strange how the wheelchair vanishes the minute the cameras do. You're as disabled as I am.
    im telling u this girl doesnt have cancer, she shaves her head every sunday for the views
    The plaque on the wall says Professor. The register says no such person. Draw your own conclusions about this impostor.
    You've plagiarised every article you ever put your name to, and your editor's too frightened of you to check
    He was never in the army. Bought the medals on the internet, wears them to the school gates, everybody at the Legion knows he's a Walter Mitty.
    She wrote the hate mail herself. They always do.
    staged. all of it. even the baby was borrowed
    There is no long covid, there's long lying on your sofa claiming benefits, and you're its poster girl
    I put it to you, Doctor, that you have never treated a single one of these patients and the whole tale was made up on the train
    made up stories from a made up expert in a made up subject
    Your "lived experience" was copied word for word from somebody else's blog, you phoney
    Faker than a three pound note
    the tears were fake the limp was fake the only real thing is the invoice
    A serial fabricator, known as such to all who had the misfortune of sharing a laboratory with her
    Teacher?? She was a dinner lady for two terms. Total fantasist.
    Nothing she says happened. None of it. I'd bet my house there wasn't even a brother.
    You edited that screenshot and you did it badly
    Attention seeker and a bullshitter, she'd have fifteen illnesses if there were fifteen cameras
    bot account. the "campaigner" doesn't exist, it's three blokes in an office in Reading
    Some say he's mistaken. He isn't mistaken, he's lying, and he knows the figures were cooked because he cooked them.
    They're all in on it and you're the narrator
    Munchausen's by Twitter. Poorly when it's convenient, on stage in heels when it isn't.
    With respect, the General Medical Council would be very interested in where you were when you say you were qualifying. Fraud has a way of catching up.
    she dont even live round here, its all lies for clicks
    Pretend journalist with a pretend source about a pretend scandal. You make it up in the pub.
    `,
  ),
  lines(
    'lines-scorn/charged-with-crimes',
    { labels: ['accusation'], direction: 'subject' },
    `
    Murderer.
    You've got blood on your hands, nurse
    child abuser in a cardigan
    you poison kids for a living
    How many did you kill on the night shift? I make it nine.
    She covered it up. She signed the forms, and she covered it up.
    This woman mutilates children and calls it kindness
    He's robbing the hospital blind and the board lets him
    criminal
    traitor to your own patients, sold their records for a trip to Geneva
    She grooms girls in that after-school club of hers. Wake up parents.
    He hits his wife, everyone in the village knows, and here he is lecturing us on respect
    The vicar's had his fingers in the roof fund since 2015 and this is the smiling face of it
    You and the rest of that committee let pensioners die to balance a spreadsheet, and did it on purpose.
    Sir, I have it on the best authority that you falsified evidence in three inquests, and I shall go on saying so
    crimes against humanity, thats what ur guilty of hun
    Ask her what happened to the babies. Ask her why she moved hospitals twice.
    this teacher is indoctrinating 6 yr olds into a sex cult and ofsted r paid to look away
    Bribed. Every planning vote he's cast since the election was bought, envelope by envelope.
    You knew the ward was killing people and took the promotion
    he sleeps with his students and marks them up for it
    Tried to have her struck off once already. She got away with it because her husband plays golf with the investigator.
    That's benefit fraud with a ring light
    Nuremberg had a bench for people like you, Doctor, and you belong on it for what you did to those volunteers
    A dealer. He's a drug dealer with a prescription pad and a nice carpet.
    election rigger, postal vote farmer, now councillor, lovely
    Terrorist sympathiser, funnels the collection tins straight abroad, everyone at the tenants' meeting saw the ledger
    why's nobody arrested this man yet, he's stolen from dying kids
    The journalist paid those lads to start the riot so she could film it. Fact.
    You drugged the residents so you could watch telly in peace
    Head teacher knew about the caretaker. Head teacher did nothing, said nothing, and got a medal.
    I don't do rumours but he definitely burnt that barn down himself for the insurance
    Pervert. Keep him away from the scouts.
    Euthanised my uncle without asking any of us and now she's on breakfast television talking about dignity
    takes bribes, fiddles his expenses, launders it through the tea room
    Accessory to child harm, that is what I call a psychologist who signs those letters, and I will say it to your face in any court you like.
    `,
  ),
  lines(
    'lines-scorn/fraud-in-the-news-harmless',
    { labels: [], direction: null },
    `
    The fraud trial opened on {day} and the jury was sent home by lunch
    How do I report a scam text?
    fake doctors' notes are up by half, says the survey
    Got a letter from "HMRC". It's not HMRC. Bin it.
    Phishing warning: the parcel email with the little blue van is doing the rounds again
    scam or real? says my parcel needs £1.99
    A whistleblower's evidence about the missing donations will be heard by the regulator next month.
    Romance fraud cost people in Britain tens of millions last year, and most victims never tell a soul. If that's you, Action Fraud won't laugh.
    Does anybody know if the solar panel people going door to door are legit? They had lanyards but no leaflet.
    Tonight at eight: the documentary about the man who pretended to be a surgeon for eleven years. Astonishing story.
    My bank rang to say it was fraud. It was me, buying a tent.
    Reading a history of quack medicine, chapter four is all radium water and electric belts, wonderful stuff
    He was acquitted of all charges this afternoon
    She's writing her dissertation on charity fraud and trust in the voluntary sector
    the word grifter comes from circus slang apparently
    Please be careful. Somebody has cloned my account and is asking my friends for gift cards. I would never ask for gift cards.
    Is it true that you can check whether a doctor's registered on the GMC site? Trying to do it for my mum's private clinic.
    Snake oil was a real thing, it had omega 3 in it, I learned that today
    court report: former treasurer of a bowls club sentenced for theft of £14,000
    got scammed on gig tickets again, hundred quid gone, feel a right prat
    Spotted a fake charity collector outside the supermarket on Saturday, no badge, no licence number. I've told the council.
    Corruption inquiry to publish its report after Easter
    What's the difference between tax avoidance and evasion? Wrong answers welcome, revision isn't going well.
    Actors wanted for a training day at the medical school, you'll be paid to pretend you've got appendicitis
    I play a corpse in a crime drama, so yes, technically I am a paid actor, and a very still one
    The Impostor is on channel 4 at nine, worth a look
    Liar dice at mine, bring coins
    The paper was retracted because of image duplication, which the authors put down to a filing error; an investigation is under way.
    Two arrested over cloned number plates in {town}
    That deepfake of the weather lady selling crypto is frighteningly good, show your parents before they lose their savings
    Murder mystery weekend at the Grand and I was the murderer. Nobody guessed!
    Our treasurer is retiring and we need somebody honest who can do sums, apply to the vicar
    there's an online course on spotting research misconduct, quite good, free till june
    A reader asks whether a will signed with a forged signature can be challenged. In short yes, and quickly.
    Impersonating a police officer is a crime, fancy dress isn't, I had to look it up before Dave's stag
    `,
  ),
  lines(
    'lines-scorn/money-and-proof-criticised',
    { labels: ['criticism'], direction: null },
    `
    The accounts are late again. Please publish them.
    I don't think the fee for that talk was justified
    Your figure is out by a factor of ten, it's per hundred thousand
    You should have declared the consultancy at the start of the article, not at the end.
    Two of those three studies were paid for by the manufacturer and the piece ought to say so
    that graph is misleading, the axis starts at 90
    This claim isn't supported by the reference you give. I've read it twice.
    It was wrong to launch the appeal before the trustees had met, and I said so at the time.
    The council spent forty thousand on a logo, which I call poor value
    I gave to this appeal and have had no update since March, which isn't good enough from a registered charity
    Disappointed that the minister repeated a number his own department withdrew
    Small sample, no control group, press release written as if it were settled. Not your best work, professor.
    That was a bad answer and I think you know it
    you said in 2019 you'd never take the donations and now you have, so what changed?
    Your complaints process takes six months and ends where it began. Fix it.
    With thanks for your reply, doctor, I'm afraid it doesn't deal with my point, which was about consent and not about cost.
    The decision to reopen the contract without a tender looks careless at best
    I'm sorry but nobody at the meeting was told that the land belonged to a member's company, and they should have been
    not fair to call it independent when the lobby wrote the terms of reference
    They got this one wrong. An apology would go a long way.
    The headline says cure. The paper says slight improvement in mice. Please change the headline.
    Fundraising costs of 38 per cent are too high for a charity of this size
    I support the campaign and still think the raffle was badly run
    you quoted half my sentence and it changes the meaning, can you put the rest in
    Advice on masks went back and forth four times, and people stopped listening; that's on the communicators
    The expenses were within the rules. The rules are daft and he should have seen how it looks.
    Nurse to patient ratios were broken on eleven nights and the board's minutes barely mention it
    This documentary left out everybody who disagreed with it, which is a weak way to make a strong point
    A register of interests that hasn't been updated since 2020 isn't a register
    why did it take an FOI to get this
    I would have liked to see your raw data. Others in your field share theirs.
    Her treatment of the junior staff on that programme was unkind and the producer should have stepped in
    Overpriced, oversold and two months late: the app was a mistake and the trust should say so
    `,
  ),
  lines(
    'lines-scorn/money-and-proof-harmless',
    { labels: [], direction: null },
    `
    Where can I see the accounts?
    Is the talk paid or free?
    who funds this study, out of interest? can't find it on the pdf
    Are you a medical doctor or a PhD? Either's fine, I just want to put the right thing on the badge.
    I'm being paid in biscuits and honestly it's a good rate
    Full disclosure: I have shares in the bakery and am therefore biased about the buns
    How did you fund your degree as a mature student? I'm 44 and thinking about nursing.
    Receipts for the school trip to me by Friday please, or you're not getting reimbursed
    Would you do a sponsored post for a walking holiday, and what do you charge?
    Somebody left a fake tenner in the honesty box and we've framed it
    I've got the blood on my hands to prove I changed that bike chain myself. And the oil.
    my fake tan has gone green, any tips
    Just to say the donate link goes to a 404
    He played the killer in the panto and the toddlers in the front row will never forgive him
    Which charity gets the money from the abseil?
    I looked into it. The doctorate is real, the university exists, the rumour's rubbish.
    Correction to my earlier post: it was the deputy who signed off the spending, not the head. Sorry to both.
    Poisoned myself with my own chicken. Do not trust me with a barbecue.
    The kids robbed me blind at Monopoly
    guilty as charged, I ate the last mince pie
    I'd kill for a decent curry house out here
    We can't accept cash at the gate any more because of the insurers, sorry, card or app only
    Did she really win three bursaries? Good for her
    My dad sold his stamp collection to a chap who turned out to be completely honest and rang back to pay more
    Trust me I'm a doctor (of medieval French, do not ask me about your knee)
    asking for evidence isn't an attack, folks. we all should
    Somebody asked who pays me. The university does, about what a train driver gets, and I'm grateful.
    Bribery works. Told the toddler there'd be raisins.
    The accountant says I can claim the shed
    criminally good carrot cake at the hospice fete
    She stole the show and then the last sausage roll
    Would the person who took the wrong black coat from the AGM please ring Sheila, hers has her keys in it
    Daylight robbery, £7 for a pint
    When you say independent, do you mean of government or of the trust? Not a trick question, I'm writing it up for the newsletter.
    Murdering the classics tonight at karaoke, pray for Abba
    I forged my mum's signature once in year nine and I still feel sick about it
    `,
  ),
];
