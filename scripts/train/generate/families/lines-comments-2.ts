import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations of bad faith under news stories: bought, faked, lying, in it for money. */
export const linesComments2: readonly Family[] = [
  lines(
    'lines-comments/accusation-short',
    { labels: ['accusation'], direction: 'subject' },
    `
    Follow the money. Straight to your door.
    Grifter gonna grift.
    How much are they paying you for this?
    You made those numbers up.
    fake doctor, check the register
    Bought and paid for.
    Lying through your teeth as per usual.
    pharma shill spotted
    Another charity boss with both hands in the tin.
    Paid actor. Seen her in three of these now.
    You falsified it and you know you did.
    Hypocrite on the take.
    Con artist in a white coat
    wheres the donations gone {name}
    Nice second home. Who bought it for you?
    Snake oil, £39.99, link in her profile 🐍
    You sold your patients for a grant.
    Thoroughly corrupt, this one.
    Bot account run from an office in {town}
    Plagiarist. Look up chapter four.
    He's never treated a patient in his life, total fantasist.
    Your tears are as fake as your CV
    crisis actor 🎭
    Charlatan!
    Quack.
    shes a plant, obviously
    You're not sick, you're just after the benefits.
    Published liar, peer reviewed by his mates.
    That's fraud, sunshine, and you're the fraudster.
    Keeps the panic going, keeps the cheques coming.
    Ask her about the envelope.
    Compulsive liar, has been since school.
    `,
  ),
  lines(
    'lines-comments/accusation-at-person',
    { labels: ['accusation'], direction: 'subject' },
    `
    You were nobody until the pandemic and then suddenly there's a book, a podcast and a conservatory. Don't tell me you did it for public health.
    Everybody in your field knows you cooked the data, they're just too polite to say it at conferences.
    I looked you up and there's no trace of you at any medical school. Which rather suggests the 'Dr' came out of a Christmas cracker.
    {name} takes a wage from the drug companies with one hand and writes the guidelines with the other, and we're supposed to clap.
    You don't believe a single word of what you write, you write whatever {paper} pays you to write.
    Funny how every study you've ever put your name to finds exactly what your sponsors were hoping for.
    So the great climate campaigner flies to Bali twice a year. It's all a racket and you're doing very nicely from it.
    That charity of yours spends ninety pence in the pound on you and your husband. It's a family business, not a cause.
    She isn't a teacher, she's a paid agitator the union moves from school to school.
    Come on, admit it, the whole illness is made up. You were seen dancing at a wedding in {month}.
    He invented the threats to get himself on {programme}, they always do when the book's coming out.
    If you were really a nurse you'd be on a shift instead of on here twelve hours a day. Impostor.
    Not a mistake, {name}, a lie. You knew the figure was wrong when you tweeted it and you left it up for the likes.
    Who's pulling your strings, because that statement was never written by a councillor
    You took backhanders off the developer and then voted his flats through. Whole of {town} knows.
    I see the professional victim has set up another crowdfunder. Third this year. When do the mugs who gave to the first two get a receipt?
    You call yourself independent and your lab is bankrolled top to bottom by the vape industry.
    The only thing you've ever cured is your own overdraft.
    You deleted the raw files before the inquiry could have them, which is what crooks do.
    She'd say the moon was cheese if the consultancy fee was right.
    Your so-called survey was thirty of your friends and you passed it off as the nation. Deceit, plain and simple.
    Admit you're on the payroll. No normal person defends {body} that hard for free.
    Pocketed the furlough, sacked the staff, now preaching about fairness. Two-faced swindler.
    {name} has made a fortune out of frightening mums, and I hope one day it's in front of a judge.
    You staged that photo. The bruise is make-up and the policeman is your cousin.
    How convenient that the whistleblower happens to be launching a consultancy. You're no whistleblower, you're an opportunist who sold out her ward.
    He pretends to be a working class lad. Private school, trust fund, the lot. The accent's as bogus as the rest of him.
    Every interview you claim a different number of operations. 400, 900, 2,000. You're a liar, doctor, and not even a careful one.
    You're quite happy to push pills on kids since you get your cut, aren't you?
    Your whole campaign is astroturf, funded by a hedge fund and fronted by you with that butter wouldn't melt face.
    im telling you shes not disabled she gets out that chair soon as cameras are off
    Ghost-written paper, ghost-written book, ghost-written grief. Is there anything about you that's real?
    Oh look the bishop of doom's selling tickets to his tour. It was never about the science, it was about the merchandise.
    You took money to keep quiet about the sewage and you'll take money to talk about it now.
    I wonder how much the oil firms slip you per article, or do they just pay for the ski trips
    The man's a mole for {party}, always was, planted to wreck us from inside.
    You pulled that statistic straight out of thin air and then cited yourself as the source. That is academic misconduct and you ought to be struck off.
    Stop pretending to care about those families. They're content to you, they're clicks, they're a mortgage payment.
    You'll find {name} listed as director of the very company that got the contract. Crook.
    Not a real survivor. Her story changes with whoever's paying for it.
    You told the tribunal one thing and the papers another so which time were you lying?
    He has never set foot in Gaza, those pictures are off the internet, total con.
    You've been caught editing your own Wikipedia page to hide the sponsorship. Transparent as a brick, you sly fraud.
    A bought scientist is still bought whether it's tobacco, sugar or jabs.
    Our local reporter prints whatever the council leader texts him. That's not journalism, {name}, that's taking dictation for cash.
    I'd ask you to declare your interests but we'd be here until Thursday. In the pocket of everyone with a pocket.
    Your degree was bought online, your award was bought online and by the look of it so were your followers.
    You're only trans-friendly since the grants came in. Mercenary.
    You pretend to speak for mothers. You speak for the American outfit that wires you the money every quarter.
    Your mask advice changed the same week your husband's firm started selling them. We weren't born yesterday.
    Lied about the vaccine, lied about the deaths, lied about the emails. What's left, {name}? Is that even your name?
    Dear Doctor, I put it to you that you have never believed in this treatment, that you prescribe it for the commission, and that you are a disgrace who should be in the dock.
    Did the big cheque clear before or after you changed your mind on assisted dying?
    You claimed expenses on a flat you never slept in and you've the nerve to means test pensioners. Thief.
    What a performance. You can hire those for weddings. Fake sobs, fake story, fake charity.
    Not one patient in your trial existed. Not one. You sat in your kitchen and typed them.
    She says she was sacked for speaking out. She was sacked for fiddling the till.
    I know for a fact that the university gets millions for saying what you say, so spare us the halo.
    You're controlled opposition. They let you tweet so that the rest of us think somebody is fighting.
    You bribed your way on to that honours list and everybody at the Rotary knows which dinner it was.
    `,
  ),
  lines(
    'lines-comments/accusation-sweary',
    { labels: ['accusation', 'profanity'], direction: 'subject' },
    `
    Lying bastard. Every number in that article is bollocks and you know it.
    What a load of paid-for shite from a bought and paid-for shit
    You fucking fraud, you've never worked a night shift in your life
    how much did pfizer bung you, you lying twat
    Crooked arsehole robbing sick kids' charities to pay for your hot tub
    Shill. Absolute fucking shill. Wouldn't tell the truth if it saved your gran.
    She's full of crap and full of pharma money, the lying cow.
    Piss off you grifting prick, we can all see the affiliate links
    You're not a doctor, you're a bullshitter with a stethoscope off eBay.
    bent as fuck. him and the whole planning committee
    You made that shit up for clicks you scamming gobshite
    Take your blood money and fuck off back to the lobbyists.
    Con man, thief, lying sack of shit, and now apparently a Sir.
    oh sod off with your fake bloody tears, you were paid for that interview
    Cheating bastard bought his PhD and has the balls to call himself Professor
    If bullshit was electricity you'd power {town}, you dishonest wanker
    You've pissed our donations up the wall and lied to our faces, you thieving bitch.
    Bollocks you're independent. You're a paid arse-licker for {body}.
    `,
  ),
  lines(
    'lines-comments/accusation-third-party',
    { labels: ['accusation'], direction: 'other' },
    `
    The whole of {body} is on the fiddle, top to bottom, and they'll bury this like they buried the last one.
    Scientists say whatever keeps the funding coming in. Always have. It's a protection racket with beakers.
    Climate lot are a cult with a cash machine.
    Charities in this country are a scam, every one, chauffeurs and champagne for the bosses.
    The BBC are paid liars, why does anyone still watch
    Doctors get a bonus for every jab so of course they say it's safe.
    All these Palestine marchers are rented by the hour. Ask them.
    They fake the hospital queues with extras, my cousin saw the coaches.
    Fact checkers? Owned. All of them owned by the same two billionaires.
    You do realise that most of the replies on here are bots paid for by {party}.
    Trans clinics are a money machine and the people running them know it doesn't work, they just like the fees.
    Journalists at {paper} wrote that with the developer's money still warm in their pockets.
    The unions don't want it settled, the bosses of the unions are coining it from the dispute.
    Pollsters cook the books, same firm every time, and the editor is in on it.
    Universities are a con, flogging worthless degrees to kids to pay the vice chancellor's chauffeur
    Housing associations: licensed crooks.
    The cycling lobby has bought every councillor in {town}.
    VAR is bent and the referees association is bent and the league is in on it with the betting firms
    The families' campaign was taken over by grifters within a month, and they're milking the dead.
    Covid inquiry = lawyers on the make pretending to care.
    Half of these so called long covid sufferers are swinging the lead for PIP.
    It's all staged, the police, the crowd, the lot, done to push through the new law.
    That long-haired scientist they always wheel out is a fraud, he got caught copying at {town} years back.
    The asylum charities are people traffickers with a logo.
    `,
  ),
];
