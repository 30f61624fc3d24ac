import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, fourth sack: climate scientist, asylum hotel, wellness coach, union leader, police commissioner, beekeepers, and daily life. */
export const linesPostbag4: readonly Family[] = [
  lines(
    'lines-postbag/climate-scientist-hoaxer',
    { labels: ['accusation'], direction: 'subject' },
    `
    Thermometers next to a runway exhaust, that's how you got your hockey stick, and you knew it.
    Warm up the numbers, heat up the grant. Nice racket.
    no emergency no funding no you
    Hide the decline, bank the cheque, jet to Bali
    You don't measure ice, you manufacture it, or rather you manufacture its absence to order.
    A meteorologist? You read autocue on regional telly until the foundation came calling with a sack.
    The whole discipline is a protection scheme and you're the chap who calls round for the envelope.
    I asked for the raw readings under FOI and got a brochure. That's because there aren't any, are there, professor?
    Every prediction wrong, every prediction paid.
    Climate bandit
    Someone ought to tally what the turbine makers have dropped in your lap since the first report.
    They deleted the medieval warm bit because it was bad for business, specifically yours
    `,
  ),
  lines(
    'lines-postbag/climate-scientist-queries',
    { labels: ['criticism'], direction: null },
    `
    Figure 3 stops in 2015. Figure 4 starts in 2017. What happened to the year between?
    You flew to the conference about not flying. I can't get past that.
    I'm with you on the science and against you on the heat pump ban for terraces.
    Saying farmers just need to adapt, on the morning the barley was lost, was crass.
    The two degree claim isn't in the summary you cited, it's in a press release about the summary.
    please use proper uncertainty ranges when you talk to schools
    Your model doesn't do clouds well and you should be franker about it
    It's unhelpful to call anyone with a diesel van a denier, professor. I've a diesel van and a degree.
    A panel on floods with nobody from Calder Valley on it is a poor panel
    I winced at the doom in your last column; despair is not a policy.
    `,
  ),
  lines(
    'lines-postbag/asylum-hotel-traitor-charge',
    { labels: ['accusation'], direction: 'subject' },
    `
    Sold the town for a hotel chain's donation.
    Judas had the decency to give it back.
    Turncoat. My lot fought for you
    Which side are you working for, because it has never once been ours?
    You've been paid per bed, per night, per head, and you stood there in the chapel hall and denied it.
    Treachery with a parliamentary pension
    the contract is in your donors name the lies are in yours
    They turned you at university, everyone knows it, the file's at the embassy.
    A quisling in a cagoule
    Who did you sell us to and was it before or after the selfie?
    You have betrayed every soul who ever stuffed an envelope on your behalf, and for what? A directorship at a catering firm.
    He lied to our faces about the consultation and there's a brown-envelope reason he did it.
    `,
  ),
  lines(
    'lines-postbag/asylum-hotel-disagreement',
    { labels: ['criticism'], direction: null },
    `
    You told residents on the Friday with the coaches due Monday. That isn't consultation.
    I welcome anyone fleeing a war, and I think the Home Office choice of a hotel without a kitchen was foolish.
    Families put five to a room for a year is nothing to defend, minister.
    Why no extra GP? The surgery was full before.
    Your leaflet set neighbours against one another and I'd like you to withdraw it.
    The seaside trade has been left to sink, and not one of your statements mentions it
    wrong to close the english classes. wrong wrong wrong
    I spoke at the meeting, I was civil, and your write-up called us a mob; please put that right.
    You voted for the cap and against the funding. Pick one.
    Moving children in exam week was heartless in effect, whatever was intended
    I don't agree with the protest or with you
    `,
  ),
  lines(
    'lines-postbag/seaside-hotel-and-newcomers',
    { labels: [], direction: null },
    `
    We've a young lad from Eritrea at the running club, he's taken my over-fifties record by eleven minutes.
    Which house is collecting coats? I've six and a snowsuit.
    Landlady gave us kippers at seven and fought the gulls off with a tray.
    The war took his whole street, he said, and then he asked if I wanted sugar.
    Out of season the pier belongs to the starlings.
    English conversation group needs a kettle and somebody patient
    My gran came in '39 with a label on her coat; I still have the label.
    bingo's back!! eyes down at 2
    Hotel's got buckets in the ballroom, it's raining through the chandelier
    He carved me a spoon out of driftwood, it's too good to eat with.
    `,
  ),
  lines(
    'lines-postbag/wellness-coach-charlatan',
    { labels: ['accusation'], direction: 'subject' },
    `
    You cured nothing but your overdraft.
    Tap water, food dye, forty nine ninety nine
    Naturopath, is it? Where I come from the word is mountebank.
    Preying on the dying isn't a calling, pal, it's an offence.
    You tell desperate mothers to bin the inhalers and buy your drops. How do you live off that?
    There were no scans. There was no tumour. There was a very real PayPal account.
    every testimonial is your sister in a different wig
    So the miracle root only grows in a warehouse in Wigan that you own, fancy
    Charlatan, hawking moonbeams to widows
    A pyramid's a pyramid even when it smells of lavender.
    I gave you my redundancy for a certificate in breathing. You had it away to Dubai.
    Quack quack, said the duck with no diploma
    `,
  ),
  lines(
    'lines-postbag/wellness-coach-unconvinced',
    { labels: ['criticism'], direction: null },
    `
    There's no trial showing that diet helps with MS, and I wish you'd put that in the first line.
    Telling people to skip breakfast and meds in the same reel was careless.
    I bought the course, followed it, felt no different, and your team took a month to answer.
    That before and after has different lighting, which rather spoils the point.
    You're wrong about sun cream. Dangerously wrong.
    Please take down the fasting post, I run an eating disorders group and it's doing harm
    the ice bath thing is not for heart patients and your video should have said so
    As a dietitian I disagree with almost every slide, and I would be glad to go through them with you.
    I think your refund terms are unfair, Day 14 was a bank holiday.
    `,
  ),
  lines(
    'lines-postbag/body-sport-and-small-ailments',
    { labels: [], direction: null },
    `
    Couch to 5k week one: nearly died, met a nice labrador.
    Physio says the knee's shot, I say the physio's twelve.
    My yoga teacher wants us to breathe into our hips, mine are full.
    Blister burst at mile nine, sock's ruined, medal's lush
    Hung upside down off the climbing wall till the blood went to my head, grinning.
    I've got the lurgy, the kids have got the lurgy, the gerbil's looking peaky.
    swam in the Tees in March for a dare and could not feel my face till Doncaster
    Beaten in straight sets by a girl of nine with one shoelace undone
    Knocked a tooth out on a flapjack.
    Does anybody follow that stretching woman with the whistle?
    Punched the bag for an hour and cried a bit and felt champion, thanks Coach.
    Sick of porridge. There, I've said it
    `,
  ),
  lines(
    'lines-postbag/union-leader-champagne-fiddle',
    { labels: ['accusation'], direction: 'subject' },
    `
    Strike pay for them, steak for you, and the hardship fund none the wiser.
    Whose hand is in the hardship tin? It's got your cufflinks on it.
    A boss's nark all along. You gave them the list.
    Brother? I've had warmer brothers on the fiddle in Parkhurst
    he ballots us with one hand and deals with the other
    You threw the dispute and the consultancy came through by Whitsun. Sheer coincidence.
    The members' flat in Bloomsbury has only the one member in it, rent free.
    Scab at heart, paid in lunches
    You stuffed that ballot like a Christmas goose, comrade.
    Tell them on the picket what the company jet's like inside, go on, you've been.
    I typed the letter, I know what was promised you for folding by Friday.
    `,
  ),
  lines(
    'lines-postbag/union-leader-members-cross',
    { labels: ['criticism'], direction: null },
    `
    Four per cent over two years isn't a win, brother, and you shouldn't have sold it as one.
    We were balloted on pay and settled on rosters. I feel let down.
    Calling the strike off at midnight left half the depot standing at a gate in the sleet.
    The general secretary's salary is too high for a union of cleaners, I've said it at conference and I'll say it here.
    why was our branch not asked
    You backed the wrong horse in the merger.
    Striking on exam results day hurt the very parents who stood with us.
    Not impressed with the email. Ten paragraphs, no numbers
    The negotiating team had no women on it. In catering!
    I voted to reject and I think the executive ran scared.
    `,
  ),
  lines(
    'lines-postbag/police-commissioner-bent',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    Bent as a nine bob note and twice as hard to spend.
    The tape from the custody suite vanished on your desk, sir, and your golf partner walked.
    You buried three complaints to save a pal's pension, and one of those girls was sixteen.
    Masonic handshake, missing file. Every flipping time.
    How does a copper's wage run to stables?
    Fitted up my cousin and got a commendation for it
    seized my brothers van and its on his own drive. ask him
    The informant's money never reached the informant
    `,
  ),
  lines(
    'lines-postbag/police-commissioner-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Forty minutes to a 999 call with a man on the landing is a failure and your tweet about wellbeing dogs on the same day was badly judged.
    Commissioner, closing the front desk in {town} means victims report through a door phone.
    I'm told the file was mislaid. I'd like to be told by whom and what's been done about it.
    Stop and search went up, knife crime stayed put. Explain.
    your officers were lovely, your website is hopeless
    Raising the precept for a third logo in five years, no
    It was the wrong call to police the vigil like a riot.
    `,
  ),
  lines(
    'lines-postbag/streets-and-beat',
    { labels: [], direction: null, heldBack: true },
    `
    PC brought my gran home from the bingo with her handbag on his arm.
    Somebody's nicked the baby Jesus again, check the war memorial.
    Bike's gone from outside Aldi, red, bell like a goose.
    helicopter's up, is it the lad on the roof or the escaped rhea
    They arrested a mannequin, I saw it, full cuffs.
    A burglar alarm, a barking dog and the ice cream van all in the key of B flat.
    Reported a body in the canal, it was a wetsuit, everybody very nice about it
    `,
  ),
  lines(
    'lines-postbag/bees-sheds-and-hobbies',
    { labels: [], direction: null },
    `
    Lost a colony to wasps, gutted, you get fond of them.
    The queen's been killed and they're raising another, politics at its simplest.
    My swarm's hanging in the churchyard yew like a beard, ringing every beekeeper I know.
    Painted forty pewter hussars and stood on one.
    does the model railway still run the coal train on sundays or is that just for members
    Ham radio picked up a man in Tromsø complaining about his hip
    Anyone else get the shakes before a bell tower exam?
    Blew up the shed with home brew, ginger, nobody hurt, it's in the rafters yet
    Metal detecting, day nine, ring pull number four hundred.
    I hunt postmarks. Yes it's a thing. No I don't get out much.
    Fly-tying's just jewellery for trout
    Attacked by my own pasta machine
    `,
  ),
  lines(
    'lines-postbag/teenagers-and-phones',
    { labels: [], direction: null },
    `
    my mum follows you and now she wont stop quoting you at dinner, its your fault my tea was cold
    I'm dead, the supply teacher just walked into the cupboard thinking it was the door and stayed there
    Do I have to cite you in my coursework or just say a woman online
    gcse biology can go jump in the sea, who cares what a xylem does
    Miss set us homework on your speech and I got a 7, cheers
    bro the bus driver dropped the hardest beat on that horn
    She ghosted me over a meal deal, I'm in bits
    Revised all night for the wrong exam, dying, send crisps
    are you the one off the poster in the science corridor with the moustache drawn on, sorry about that
    I want to be an MP but also a farrier
    Playing the zombie level at two in the morning then the cat jumped on me and my soul left
    `,
  ),
  lines(
    'lines-postbag/thankless-and-flat',
    { labels: [], direction: null },
    `
    Noted.
    I suppose that's something.
    Seen better, seen worse.
    Right you are then
    It'll rain anyway.
    Same as last year, only with a new logo.
    Wasn't listening, sorry, the kettle was on
    Heard it on the wireless already.
    if you say so
    We'll see what the spring brings.
    Could have been an email
    Not my cup of tea but my wife liked it.
    I only clicked for the picture of the otter.
    No opinion either way, just here for the trains.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-4',
    { labels: ['support'], direction: null },
    `
    I disagree with you on nearly everything and I'd trust you with my house keys.
    The bairns at our school wrote to you and you wrote back to all thirty one.
    You gave the nurses a voice when ours had gone hoarse.
    Whoever's hounding you about the grant hasn't read the accounts; I have, they're spotless.
    hope today's kinder to you
    Long may you run
    Your calm on that programme while the other fellow bellowed was something to see.
    For standing at that cold station with leaflets about sepsis: thank you, it's why we knew.
    Tell your team the ramp's changed my week.
    You've more friends in Rhyl than you know, cariad
    I was frightened to speak at the hearing and then you nodded at me.
    `,
  ),
  lines(
    'lines-postbag/sneers-in-question-form',
    { labels: ['accusation'], direction: 'subject' },
    `
    And the retainer, is that monthly or by results?
    Do tell, what's the going rate for a conscience these days, since you've plainly had yours valued?
    Was it Zurich or the Caymans, I forget which bank your integrity's lodged with?
    Remind me, did the expert witness ever train in the field or merely drive past it?
    Does your handler pick the hashtags or are you allowed?
    And what precisely did you do with the minibus fund, apart from spend it?
    so the cheque was a loan? and the loan was a gift? and the gift was from a man who wanted a licence?
    Is there anything with your name on it that hasn't been forged?
    Would it be impertinent to ask how a part-time chaplain acquires a marina?
    Which of the two sworn statements is the lie, or should I say which is the bigger?
    `,
  ),
  lines(
    'lines-postbag/real-questions-hard-but-fair',
    { labels: ['criticism'], direction: null },
    `
    What did the consultants' report cost, and why has the second half not been published?
    Could you say which of the two figures is right, because your website has both?
    Why were carers left off the working group after three letters from us?
    When will the minibus be back? You said Easter, and then you said summer.
    How can you support a licence for that yard after the river report?
    Is there any reason you missed the vote, given you spoke about it all week?
    Do you accept that the pilot failed on its own terms?
    Will you meet the families, or only write to them?
    On what evidence, exactly, did you decide the junction is safe? We've had four shunts
    Where's the money for this coming from if not the youth budget, and if it is, why pretend it's new?
    Would you live there yourself, beside the incinerator you've just approved?
    `,
  ),
];
