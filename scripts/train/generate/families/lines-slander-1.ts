import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations as abuse in hurried words, against criticism, questions, court news, warnings and scams that happened to the writer. */
export const linesSlander1: readonly Family[] = [
  lines(
    'lines-slander/liar-for-money-weather',
    { labels: ['accusation'], direction: 'subject' },
    `
    they pay you to say that
    how much did you get for this one
    you lie for a living
    stop lying to people for money
    not a word of truth ever left your mouth
    you know its not true and you say it anyway because the cheque clears
    Forty years I've watched the skies off Whitby and you read out whatever they hand you with the envelope.
    whoevers paying you is getting their moneys worth
    You were told to say the heat was a record, you knew it wasn't, and you took the wages and said it.
    caught lying again then
    so who's slipping you the money, because nobody says this stuff for free
    LIAR LIAR LIAR
    I used to believe every word of yours and then I found out who signs your invoices, and now I know you were lying to us the whole time for a nice kitchen.
    she'd tell you it was midnight at noon if there was fifty quid in it
    you fake the figures and then cash in
    `,
  ),
  lines(
    'lines-slander/forecast-was-wrong-criticism',
    { labels: ['criticism'], direction: null },
    `
    that forecast was way off again
    you said dry and we got soaked
    Please stop calling every warm day a record.
    I think the map last night was misleading, the colours changed but the temperatures hadn't.
    You gave the figure for one station and spoke as if it were the whole country.
    the numbers dont match the ones on the website
    Who funds the programme? I ask because the credits don't say and I'd like to know.
    I've watched the skies off Whitby for forty years and I believe you have this one wrong.
    wrong about the wind, wrong about the rain, right about the fog
    Not convinced. Show the table, not the headline.
    You corrected it at ten but the clip from six is still up, and that is the one everybody has shared.
    is the sponsor involved in picking the stories or is that kept apart
    I don't doubt you mean well but this was sloppy and the farmers round here lost two days because of it.
    `,
  ),
  lines(
    'lines-slander/grifter-crowdfund-hospice',
    { labels: ['accusation'], direction: 'subject' },
    `
    Another week another begging bowl. You're grifting.
    none of that reaches the patients and you know it
    you've had the lot off with that fund
    You set up the page, you hold the card, you went to Tenerife. We can all add up.
    grifter through and through
    pocketing pennies off dying people, that's what you do
    its a con and you run it
    My nan put a tenner in your bucket every Friday and it went straight on your car.
    funny how the charity's skint and you've a new conservatory
    she's milking it
    you're fleecing everyone in {town} and smiling while you do it
    Don't give this one a penny, it all sticks to the fingers.
    thought you'd get away with skimming did you
    on the make since day one you were
    Ask {name} how a volunteer affords that house. Go on. Ask where the raffle money went.
    `,
  ),
  lines(
    'lines-slander/good-faith-funding-questions',
    { labels: [], direction: null },
    `
    where can I see the accounts please
    Is there a breakdown of what the raffle raised?
    Does the money go to the patients directly or to the building?
    my nan puts a tenner in the bucket every Friday and would love to know what it bought
    Hi, do the fundraisers get paid or is it all volunteers? Either is fine, just curious.
    how much of each pound goes on running costs
    The page says closed but my bank shows the payment, has it gone through?
    We're doing the coffee morning in {town} again and need the charity number for the posters.
    Sorry to ask, but the total on the board and the total in the newsletter aren't the same.
    whos the treasurer now that Jean's retired
    Lost the receipt for the gift aid, can you send another?
    I'd give more if there was a one page summary of where it goes
    new conservatory for the day patients looks lovely, who paid for it in the end?
    `,
  ),
  lines(
    'lines-slander/fraud-science-paper',
    { labels: ['accusation'], direction: 'subject' },
    `
    you made the data up
    Fraud. Simple as.
    your whole paper is cooked
    You rubbed out the years that didn't suit you and hoped no one had kept a copy.
    never did the work, never opened the lab door, just invented it
    fake results from a fake professor
    A bent scientist is worse than a bent copper and you're as bent as they come.
    he copied it off a student and put his own name on top
    your doctorate came out of a printer
    Grant money in, lies out, every single time with you.
    fiddled it. again.
    I hope the university checks every page you ever wrote because I'd bet my pension there isn't an honest one.
    u bought that degree online lol
    the tree rings dont show that at all you just say they do to keep the grant coming
    You are committing fraud against the public and you should be charged.
    `,
  ),
  lines(
    'lines-slander/science-criticism-firm',
    { labels: ['criticism'], direction: null },
    `
    figure three doesn't add up
    The sample is far too small for that headline.
    you left out 1998 and I'd like to know why
    I have read it twice and the conclusion goes well beyond the data.
    wheres the raw data
    The paper needs correcting, and waiting a year to say so isn't good enough.
    Weak methods, strong claims, no error bars. I expected better from this group.
    Your interval crosses zero, so please don't call it an effect.
    the tree rings show something else in the north and the paper ought to say it
    I asked for the code in March and again in June and still have had no answer.
    disagree with nearly all of this but thank you for putting it out in the open
    it isn't enough to say the model says so
    As a retired statistician I'd have sent this one back.
    `,
  ),
  lines(
    'lines-slander/thief-parish-clerk',
    { labels: ['accusation'], direction: 'subject' },
    `
    thieving from old folk
    give the money back
    you robbed this village
    You had your hand in the till from the first week.
    that's our precept in your driveway
    light fingered, always was, her mother was the same
    Where did the jubilee money go? In your handbag, that's where.
    nicked it. you nicked it. everybody knows you nicked it.
    robbing pensioners blind so you can have your hot tub
    You'd steal the lead off the church and claim mileage for it.
    I wouldn't leave you alone with the poppy tin
    we know it was you that took the hall takings
    She's been helping herself for years and the lot of them cover for her.
    Pay back what you stole from us you thief
    `,
  ),
  lines(
    'lines-slander/theft-that-happened-to-me',
    { labels: [], direction: null },
    `
    someone nicked my bike outside the hall
    thieves had the lead off the church roof again
    they robbed my mum blind over the phone, four thousand, gone
    whoever took the poppy tin from the shop, please just bring it back
    Our shed was broken into on Tuesday and they had the strimmer and both batteries.
    I've been scammed and I feel so stupid
    got done by a fake parcel text, bank were brilliant though
    Some toerag has had my hanging baskets!
    My purse was stolen at the market and a kind lad handed it in with every penny still there.
    I paid a roofer up front and never saw him again, has this happened to anyone else in {town}?
    lost six hundred quid on a holiday let that didn't exist
    The bloke who took my deposit had a website, reviews, the lot. All fake.
    cant believe I fell for it at my age
    `,
  ),
  lines(
    'lines-slander/cheat-chess-sprinter',
    { labels: ['accusation'], direction: 'subject' },
    `
    cheat
    you cheated and you know it
    Nobody runs that clean. What are you on?
    phone in the toilet again was it
    every medal you ever won should go in the bin, you doped for all of them
    you've been juiced since the juniors
    Your coach supplies it, you swallow it, the rest of us clap. Well I'm not clapping.
    engine user, ban her
    no way you found that move on your own cheater
    drug cheat parading about like a hero
    You threw that match for a backhander
    he takes a dive for whoever pays
    all fixed. you were in on it. how much?
    hand the trophy back you fake, second place earned it
    the needle won that race not you
    `,
  ),
  lines(
    'lines-slander/sport-harmless-doubt-and-praise',
    { labels: [], direction: null },
    `
    I cheated on my diet watching that
    robbed! that was never a foul
    what a move, how did you see that
    You looked like you were on rocket fuel in the last fifty.
    we were cheated by the weather more than anything
    My daughter asks how often you get drug tested and whether the needles hurt.
    is it true phones go in a locked box now at the congress
    The federation says the sample was clean and the case is closed.
    that pawn sacrifice was daylight robbery and I loved it
    felt like cheating using the hint but I was stuck
    Second place is nothing to sniff at, proud of you
    Two lifters from another country were banned today after failed tests, says the agency.
    who pays for the physio, is it lottery money?
    `,
  ),
  lines(
    'lines-slander/shill-food-critic-streamer',
    { labels: ['accusation'], direction: 'subject' },
    `
    shill
    how many free dinners did that cost them
    you'd praise a boiled sock if the owner bunged you
    You never even ate there. You got the press pack and the envelope and wrote it up on the train.
    advert dressed up as an opinion, as usual from you
    Bought and paid for.
    u only like it cos they sponsor u
    company mouthpiece, nothing else
    She's in the pocket of every chain in the country.
    hes a sellout who hides his sponsors from kids
    You're a plant. Nobody gets that many followers in a month without somebody behind them.
    your subs are bots, your giveaways are fake and nobody ever wins
    rigged giveaway, your mate won it, con artist
    `,
  ),
  lines(
    'lines-slander/review-talk-harmless',
    { labels: [], direction: null },
    `
    was this a paid review? no label on it
    I'd eat a boiled sock after the day I've had
    Went on your word and loved it, thanks
    went because of you and didn't like it, the soup was cold
    Do you tell the restaurant you're coming or go in under a fake name?
    who's the sponsor this month
    please put the advert label at the start rather than the end
    never won a giveaway in my life lol
    They gave us free puddings because we waited so long, fair play to them.
    is the code still working
    bought it, cooked it, burnt it
    I plant mine in March, before the chains fill up with tat
    The bots in your chat are a nightmare, somebody should mute them
    `,
  ),
  lines(
    'lines-slander/traitor-minister',
    { labels: ['accusation'], direction: 'subject' },
    `
    traitor
    you sold us out
    sold your own people down the river for a seat at the table
    Judas, and cheaper than the first one.
    you work for them not us
    I served twenty two years and never met a turncoat as brazen as you.
    which country is paying you because it isn't this one
    You gave our fish away for a photograph and a pension, traitor.
    history has a word for what you've done to this country, it is treachery
    quisling. look it up.
    shes a foreign agent always has been
    stabbed your constituents in the back and charged them for the knife
    betrayed the lot of us and went for lunch
    you take your orders from abroad
    Treason, plain and simple, and you'll answer for it in court one day.
    `,
  ),
  lines(
    'lines-slander/fishing-vote-criticism',
    { labels: ['criticism'], direction: null },
    `
    you voted the wrong way
    We feel let down by this deal.
    The quota vote was a bad mistake and my crew will pay for it.
    you said one thing in Newlyn and another in the chamber
    three boats tied up because of that clause
    I shan't be voting for you again.
    Why did you abstain? You told us you'd fight it.
    A poor deal, poorly explained, and rushed through on a Thursday night.
    didnt keep the promise did you
    You owe the harbour an explanation, and a statement on a website isn't one.
    I served twenty two years and I think this cut is wrong.
    change your mind by all means but tell us why
    broken pledge, plain and simple, and I'll say so at the hustings
    `,
  ),
  lines(
    'lines-slander/crook-landlord-cafe',
    { labels: ['accusation'], direction: 'subject' },
    `
    crook
    bent as a nine bob note
    You keep everyone's deposit. It's how you make your money.
    cash only because you dodge your taxes
    tax dodging crook
    he launders money through that cafe, nobody's ever in there
    you burnt it down for the insurance
    Dodgy from head to toe, you and your brother.
    You water down the milk, short the change and pay the girls under the table.
    slum landlord getting fat on stolen deposits
    crooked
    proper wrong un this one, done half the street over
    keeps two sets of books does {name}
    a swindler, sir, and I have met several
    ripping students off since 1994
    `,
  ),
  lines(
    'lines-slander/landlord-cafe-harmless',
    { labels: ['criticism'], direction: null },
    `
    still waiting for my deposit
    You said the boiler would be fixed by Monday and it's Thursday.
    the change was wrong but the girl sorted it straight away
    I don't think it's right to keep the cleaning fee when we cleaned.
    cash only is a pain, please get a card machine
    The inventory was signed by both of us, so please look again.
    rent up again and the damp still here
    bad service sunday, nice scones though
    You never answered the letter about the mould. My lad has asthma.
    raised it three times, heard nothing
    I'd call the charge unfair and I'll be asking the deposit scheme to decide.
    `,
  ),
  lines(
    'lines-slander/predator-vicar-teacher',
    { labels: ['accusation'], direction: 'subject' },
    `
    groomer
    keep away from kids
    you shouldn't be let near a school
    we know what you are, predator
    why do you want to be round children so much, we all know why
    Wouldn't trust you with my dog let alone a Sunday school
    they moved you from your last parish and everybody knows the reason
    no normal man volunteers for that
    creeps like this hide behind the collar
    You're grooming them with your story time and the council is letting you.
    predator in a cardigan
    check his hard drive
    nonce
    She's covering for the others, she's one of them
    `,
  ),
  lines(
    'lines-slander/safeguarding-harmless',
    { labels: [], direction: null },
    `
    is everyone DBS checked
    who do we ring about a safeguarding worry
    A dog groomer has opened next to the school, handy for the pickup
    The former teacher was found guilty on Tuesday and will be sentenced in May, the court said.
    parents, please check the privacy settings on that game, there are grown ups posing as children on it
    Two adults in the room at all times is our rule, is it yours too?
    I was failed by the people meant to keep me safe and it has taken thirty years to say so.
    how do I explain online safety to a six year old
    The inquiry report is out today and it is hard reading.
    cheetahs are the fastest land predator mum told me
    Survivors can ring the helpline day or night
    new curate seems nice
    `,
  ),
  lines(
    'lines-slander/murderer-corrupt-clinic-police',
    { labels: ['accusation'], direction: 'subject' },
    `
    murderer
    blood on your hands
    You killed people with that jab.
    how many have you killed this week
    you finish them off and sign the form
    My uncle went in walking and you put him in the ground, killer.
    corrupt to the core
    bent copper
    you fitted that lad up
    someone's bunging you to look the other way
    you buried the evidence and took the promotion
    she knew the stuff was poison and gave it to kids for a bonus
    killed my dad you did
    death follows you from ward to ward and you help it along
    You let them die to save a bed and then went on the telly to cry about it.
    `,
  ),
  lines(
    'lines-slander/care-grief-criticism',
    { labels: ['criticism'], direction: null },
    `
    dad waited eleven hours
    My uncle went in walking and I still don't know what happened. I want answers.
    the trust's report leaves out the night shift
    nobody rang us back
    you closed the case too soon
    Your officers took three days to come out and the footage was gone by then.
    I'm not blaming the nurses, I'm blaming the rota.
    the side effects leaflet should be in bigger print
    it was the wrong decision and people were hurt by it
    You should have told the families before the press.
    not good enough from the force, not good enough from the inspector
    why wasn't the evidence kept
    We asked for an apology and got a paragraph about lessons.
    `,
  ),
  lines(
    'lines-slander/belongs-in-prison',
    { labels: ['accusation'], direction: 'subject' },
    `
    you belong in prison
    lock her up
    should be behind bars
    can't wait to see you in handcuffs
    criminal
    Why hasn't this woman been arrested yet?
    ten years minimum for what you did
    you want locking up for what you've done to them kids
    your cell's waiting
    In a proper country you'd be in the dock by now, and your friends with you.
    get used to porridge {name}
    arrest this fraudster
    how are you still walking about free after all your crimes
    the police have a file on you as thick as a door and one day it'll open
    jail. now. no bail.
    `,
  ),
  lines(
    'lines-slander/court-and-prison-news',
    { labels: [], direction: null },
    `
    jailed for six years today at Leeds
    The jury is out on the warehouse fraud case.
    verdict due at two
    A former accountant admitted stealing from the scout group and was given a suspended sentence.
    three men charged over the copper cable thefts near {town}
    prison library needs books, paperbacks only
    My brother's inside till June and I miss him daft.
    appeal dismissed, costs to follow
    how do you report jury duty expenses
    The trial of the two directors opens on Monday; both deny the charges.
    we played Monopoly and I went straight to jail four times
    Sat in the public gallery all day and learnt more than in a year of school
    he was cleared of everything, worth saying loudly
    the cell block tour at the museum is class
    `,
  ),
  lines(
    'lines-slander/fraud-warnings-public',
    { labels: [], direction: null, heldBack: true },
    `
    scam alert, fake parking codes on the machines at the station
    don't click the link
    There's a fake account using your photo and asking people for vouchers.
    if anyone rings saying they're from the bank put the phone down and dial 159
    Fraudsters are knocking in the close offering to clear gutters, two neighbours have paid already.
    is this email from you or is it a con? it asks for my date of birth
    Trading standards say the heaters being sold at the market are counterfeit.
    someone pretending to be you messaged my mum
    beware, romance scams go up in January
    fake tickets for Saturday doing the rounds again, only buy from the box office
    report the text to 7726
    Not you I know, but somebody with your name is selling bitcoin.
    `,
  ),
  lines(
    'lines-slander/fake-illness-campaigner',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you can walk, I've seen you
    faker
    benefit cheat with a blue badge she doesn't need
    you're no more ill than I am
    That chair gets put away when the cameras go home.
    made the whole thing up for attention and freebies
    never had cancer, shaved her own head
    putting it on for the money
    Who's your doctor, because I think you haven't got one, I think you're a fraud taking from real sick people.
    miraculous recovery whenever there's a cruise
    you invented that attack, there was nobody there
    crocodile tears, staged photos, the full con
    dont believe a word, she's claiming for three things she hasn't got
    `,
  ),
];
