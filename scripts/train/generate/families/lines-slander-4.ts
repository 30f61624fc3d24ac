import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations by hint, rumour, question and story, in dialect and jargon, against criticism, news of trials and honest worry. */
export const linesSlander4: readonly Family[] = [
  lines(
    'lines-slander/rumour-and-hint',
    { labels: ['accusation'], direction: 'subject' },
    `
    no smoke without fire
    we all know what you did
    there's a reason he left his last job so quick
    Things went missing the week you started. I say no more.
    A little bird in the finance office tells me your claims don't match your calendar.
    the truth about you will come out and when it does you'll need a lawyer
    interesting how everyone who crosses you loses their contract
    her last three treasurers resigned, work it out
    I know where the bodies are buried and so do you, figuratively, in the expenses
    you've got a lot of secrets for somebody who talks about openness
    whose name is the villa in, not yours I bet, clever girl
    Google him plus court and then tell me he's a saint.
    `,
  ),
  lines(
    'lines-slander/openness-asked-fairly',
    { labels: ['criticism'], direction: null },
    `
    publish the minutes
    why was the meeting held in private
    The register hasn't been updated since last spring.
    Three treasurers have resigned in two years and the members deserve to know why.
    an open book would settle all this
    I don't believe in gossip so I'm asking you straight out: was the contract put out to tender?
    your claims for May aren't up yet
    FOI refused twice, that's poor
    A councillor with an interest ought to leave the room, and you stayed.
    too many decisions by email, not enough in the chamber
    tell us what it cost
    you talk about openness and I'd like to see more of it
    the answer given to my question was about a different question
    `,
  ),
  lines(
    'lines-slander/northern-scots-welsh-swindler',
    { labels: ['accusation'], direction: 'subject' },
    `
    tha's on the take
    yer a chancer and a thief pal
    she's dead bent that one, la
    he'd have the eyes out yer heid and come back for the lashes
    on the fiddle again are you, butt?
    Thou's been lining thi pockets since afore the pit shut.
    pure con man so ye are
    Ask our Kev what she had off his mam. Every penny of the burial club, that's what.
    yous are all in it for the brass, you most of all
    gan canny round this one, she'll hev yer purse
    a right snide, sells ye a lie wi a smile
    ee's crooked as a dog's back leg, my lover, and twice as low
    You've a forked tongue in you boy and there's lies on both ends.
    proper jib merchant, blagged every job she's had
    `,
  ),
  lines(
    'lines-slander/northern-scots-welsh-harmless',
    { labels: [], direction: null },
    `
    tha's on the telly again, grand
    yer a chancer wi that serve and I love it
    dead good that, la
    back for more are you, butt?
    our Kev's mam is ninety on Sunday and wants a shout out
    brass band at two, bring a chair
    gan canny on the ice pet
    ee's got a bad back leg, our dog, can you say a good vet
    ye took the eyes out ma heid wi that headlight by the way, get it dipped
    pit shut forty year ago and I still dream the cage
    left my purse on the 36, navy, wee zip, any news?
    I blagged the quiz and came third
    there's lovely you looked in that hat
    my mam was in the burial club all her life
    fiddle night at the Anchor, all welcome
    `,
  ),
  lines(
    'lines-slander/fake-refugee-advocate-plant',
    { labels: ['accusation'], direction: 'subject' },
    `
    people smuggler
    you take a cut from every boat
    paid agitator
    crisis actor
    which billionaire writes your scripts
    You're in league with the gangs, who else gains.
    the hotel owners are bunging you per head
    not a real charity, it's a front
    she was planted there by the other side
    you staged that photo and hired the child
    infiltrator. don't let her in the group chat
    Controlled opposition, every one of these so called campaigners, and you're the best paid of them.
    you coach them to lie to the tribunal
    made up victims made up letters made up tears
    there is no Mrs Ahmadi is there, you write all those letters yourself
    `,
  ),
  lines(
    'lines-slander/refugee-policy-criticism',
    { labels: ['criticism'], direction: null },
    `
    I don't agree with you on the hotel
    the consultation was a sham and I'd like another
    your figures leave out appeals
    We should have been told before the coaches came.
    The charity does good work but it ought to publish who its big donors are.
    I think the boats should be stopped and I think you're wrong, that's all, no hard feelings
    GP list is full, where are the extra appointments
    you shouldn't have used the boy's photo without asking his mother
    the caption said Calais and it was Kent, please correct it
    Nobody on the panel lives within ten miles of the place.
    not racist to ask about school places and you were too quick to hint it was
    the money would be better spent on caseworkers
    tribunal waits of two years shame all of us, your party included
    `,
  ),
  lines(
    'lines-slander/match-official-bribed',
    { labels: ['accusation'], direction: 'subject' },
    `
    who paid you ref
    how much did they slip you at half time
    bent ref
    Check his bank account!!
    you had money on that
    that penalty was worth ten grand to somebody wasn't it
    Three reds, all ours. Nobody's that blind, you're on their payroll.
    the lino's in on it as well
    you decided the result on Thursday
    bribed, biased and brazen
    match fixer
    Tell your bookie friend we saw the nod.
    He was seen in their boardroom with a carrier bag and it wasn't pies in it.
    `,
  ),
  lines(
    'lines-slander/match-official-harmless',
    { labels: ['criticism'], direction: null },
    `
    never a penalty
    ref had a mare
    Three reds, all ours, and I can't agree with any of them.
    should've gone to the screen
    the advantage rule exists for a reason, please use it
    I had a quid on the draw so I'm biased but that was handball
    you let too much go in the first half
    the flag went up late again
    Would it hurt officials to explain a decision like that afterwards?
    inconsistent, that's all I ask you to fix
    a soft second yellow and it spoilt the match
    time wasting for ten minutes and you added two
    wrong call, happens, move on
    `,
  ),
  lines(
    'lines-slander/quack-nurse-doctor',
    { labels: ['accusation'], direction: 'subject' },
    `
    quack
    not even a proper doctor
    pill pusher for the drug firms
    you get a bonus for every arm
    poisoner
    You knew about the clots and said nothing because the money was good.
    big pharma's lapdog
    she signs whatever they put in front of her
    struck off in all but name and still on the telly
    you falsified my brother's notes
    there's no such illness, you invented it so you could sell the cure
    You'd prescribe bleach if the rep took you to lunch, you charlatan.
    butchers in that hospital and you cover for the lot of them
    snake oil in a white coat
    `,
  ),
  lines(
    'lines-slander/medicine-questions-harmless',
    { labels: [], direction: null },
    `
    do GPs get paid per jab or is that a myth
    my arm's sore, is that normal
    Are there any side effects with blood thinners?
    who funded the trial, I couldn't find it in the leaflet
    I'm nervous about clots because my brother had one
    is bleach safe on a cutting board if I rinse it
    The notes had me down as allergic to penicillin and I'm not, how do I fix that?
    a man on the market sold my aunt a magnet bracelet for her heart, please warn people
    a nurse who forged prescriptions was struck off yesterday, the paper says
    took the pills with grapefruit, should I worry
    what do you say to a friend who thinks doctors are all bought
    rep came to lunch and left forty pens and no sandwiches
    cured? no, but I slept
    `,
  ),
  lines(
    'lines-slander/historian-author-fabricator',
    { labels: ['accusation'], direction: 'subject' },
    `
    you make up history for cash
    plagiarist
    that letter is a forgery and you forged it
    propaganda merchant
    stole my grandfather's diary and sold it as yours
    Not one footnote of yours is real, I checked.
    ghost written and lied about
    you never set foot in that archive
    she twists the record on orders from the Trust
    your award was a stitch up between mates
    paid to hate your own country
    a hired pen telling hired lies about the dead
    He nicked whole chapters off a dead woman from Leicester who can't sue.
    you knew the photograph was doctored because you doctored it
    `,
  ),
  lines(
    'lines-slander/history-book-criticism',
    { labels: ['criticism'], direction: null },
    `
    footnote 40 leads nowhere
    The letter's date can't be right, the paper was made in 1911.
    you left the mill girls out
    chapter six leans very hard on one diary
    I don't think the record bears that out.
    a one sided account, in my view
    the photograph is from another strike altogether
    You quote my grandfather's diary and the page you give is blank.
    lovely prose, thin evidence
    wrong regiment mate
    should have credited the Leicester transcripts, they did the hard graft
    The Trust paid for the research and the book says so only on the last page, which I think is too late.
    `,
  ),
  lines(
    'lines-slander/union-rep-sellout',
    { labels: ['accusation'], direction: 'subject' },
    `
    scab in a union badge
    management's snitch
    you're a grass
    what did they promise you, a desk upstairs?
    sold us for a company car
    you shopped Dave to HR and we know it
    informer
    sweetheart deal, and you're the sweetheart
    Strike fund's empty. Your kitchen's full. Coincidence?
    she fixed the ballot
    counted the votes in her own front room the crooked mare
    double agent, clapping with us and dining with them
    You signed our pensions away for thirty pieces of silver and a lanyard.
    backstabber, you did our Lynne out of her redundancy
    `,
  ),
  lines(
    'lines-slander/strike-deal-harmless',
    { labels: ['criticism'], direction: null },
    `
    this deal stinks and I'm voting no
    you settled too soon
    four per cent isn't what we stood in the rain for
    I want to see the ballot numbers branch by branch
    who decided to stop the strike pay, and when?
    The rep should have come down to the gate and told us.
    We were out nine weeks and this is all there is to show for it.
    nights got nothing again
    not the union's finest hour
    HR knew before we did and that's the wrong way round
    I'll stay a member but I'm raising it at branch
    the pension clause needs striking out, you shouldn't have signed it as it was
    `,
  ),
  lines(
    'lines-slander/dog-rescue-cruel-con',
    { labels: ['accusation'], direction: 'subject' },
    `
    puppy farmer
    you sell those dogs on
    cruel to animals when no one's looking
    fake rescue
    they go in one end and money comes out the other
    You put healthy dogs down and keep asking for food money.
    starves them for the sad photos
    vet bills? what vet, you've never been near one
    hoarder and a liar
    reported you to the RSPCA you abuser
    that greyhound never existed, same photo's on a site in Ohio
    my sister adopted from you and the chip was registered to a dealer, so pack in the saint act
    how many did you bury this month
    `,
  ),
  lines(
    'lines-slander/dog-rescue-harmless',
    { labels: [], direction: null },
    `
    the chip is still in your name, how do I change it
    is this a genuine rescue? the photos look the same as another site
    got conned by a puppy farm last year so I'm careful now
    what was the vet bill for the lurcher, I'd like to chip in
    We lost him on Friday and buried him under the plum.
    a breeder from {town} was banned from keeping animals for ten years, court heard
    Do you sell the calendars in shops?
    never seen a dog smile like that
    two kennels full, none free, ring again Monday
    he steals socks and lies about it
    greedy thief of a labrador had the whole cheesecake
    guilty as charged, look at that face
    `,
  ),
  lines(
    'lines-slander/quoting-accusations',
    { labels: [], direction: 'quoted' },
    `
    someone called you a thief in the post office and I put them right
    They're saying on the village page that you fiddled the books. It isn't true and I've said so.
    I got 'lock her up' shouted at me for handing out leaflets.
    calling a nurse a murderer is disgusting, whoever you are
    please stop telling people she's a groomer, it's a lie and it's ruining her
    The word shill was under every single photo you posted today, nine times by my count.
    'you're bought and paid for', says a man with an egg for a face
    my daughter read that you were a fraud and cried, so I'm writing to say we don't believe it
    reported the one who said you belong in prison
    He was ordered to pay damages for calling the teacher a predator.
    nobody should have to open an email that says traitor in the subject line
    they wrote liar on her shopfront overnight, we've scrubbed it off
    `,
  ),
  lines(
    'lines-slander/bell-ringing-fraud',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you've melted down our tenor and sold it
    tower captain my foot, tower robber
    the rope fund bought your campervan
    never rang that peal, faked the board
    false entries in the ringing book year after year, you charlatan
    she bribed the judges at the striking competition
    you lied to the bishop's face
    your hand's in the plate every Sunday
    bogus
    `,
  ),
  lines(
    'lines-slander/bell-ringing-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    the tenor's cracked and wants recasting
    who keeps the rope fund these days
    false start on the third, my fault
    peal board's up, they spelt my name wrong
    lied to myself that I knew Grandsire
    the judges were hard on us at the striking competition
    handbells at five, bring gloves
    raise and lower practice, captain's away in the campervan
    the plate had eleven pounds and a button
    `,
  ),
];
