import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations of fraud, lies, pay, corruption, killing and worse, and sober talk of the same matters. */
export const linesInsults2: readonly Family[] = [
  lines(
    'lines-insults/accusation-to-you',
    { labels: ['accusation'], direction: 'subject' },
    `
    How much are they paying you to say this?
    You're bought and paid for, it's written all over your expenses
    Follow the money and it ends up in your conservatory
    Liar. You knew in February.
    You have blood on your hands and no amount of clapping will wash it off
    Which pharma company owns you this week
    grifter gonna grift
    Nice little earner, this campaign of yours. Where do the donations actually go, {name}?
    You sold this country out for thirty pieces of silver and a consultancy
    Traitor. We will not forget which way you voted.
    Another shill pops up the minute the share price wobbles. Funny that.
    You people killed my father with your midazolam and now you want applause
    You lied to Parliament, you lied to the inquiry and you're lying now
    Fake doctor with a fake degree and a real book deal
    Bent as a nine bob note you are
    We see what you're doing. The crowdfunder, the speaking fees, the merch. It's a con.
    You signed off on the jabs knowing full well what was in the data
    Tell us about the brown envelopes from the developer, councillor
    Why are you so keen on being around children, {name}? Asking for the whole town.
    You'd lie about the weather if there was a grant in it
    You're covering for a predator and you know you are
    Cash for questions with a lanyard on. That's you.
    Paid actor. I've seen you in two different 'patient' stories now under two names
    snake oil salesman
    You faked those symptoms to sell a memoir and real sick people are paying for it
    Does Big Tobacco pay monthly or per tweet?
    A quack, plain and simple. Sugar pills at forty quid a bottle.
    You are stealing from disabled people every time you fill in that expenses form
    Every word out of your mouth is a lie including 'and' and 'the'
    You fiddled the figures to get the ward shut. Admit it.
    Controlled opposition. Your handlers must be pleased tonight
    Still milking that tragedy for likes and cash I see
    You murdered those people in the care homes as surely as if you'd held the pillow
    u took the bribe now u hide behind ya block button
    I wonder what the Chinese are paying you these days
    Charlatan. Half of your 'research' is lifted from a blog.
    You're a plant. No real nurse talks like that.
    Enjoy the kickbacks while they last
    The only thing you ever cured was your own overdraft
    Perjurer. The transcript's online, love.
    You knew he was a nonce and you gave him a job reference
    Nobody rises that fast without doing somebody a favour, know what I mean, {name}
    You are complicit in genocide and history will list you by name
    Sell-out! You campaigned with us for two years and now you take their shilling
    You've been rigging that selection since the day you walked into the party
    Your whole career is built on a fake CV and a real daddy with a chequebook
    Funny how the contract went to your husband's mate. Corrupt to the bone.
    Russian bot or Russian asset? I say asset
    You're lining your own pockets while the food bank runs out of beans
    Fraud. Fraud. Fraud. I'll keep typing it until you answer.
    You groomed that whole parish council and everyone's too scared to say so
    Doctors like you get a bounty for every old dear you put on the pathway. We know.
    dont pretend u care abt kids, u care abt funding
    You're no expert, you're a salesman in a white coat
    Scammer!! my aunt gave you sixty pounds for that helpline and nobody ever picked up
    Tell the truth for once in your life: you never had long covid, you had a deadline
    You put the pylons where your cousin doesn't live. Crooked from top to toe.
    I hope whoever's funding this account gets value for money, because it isn't donations from pensioners
    A stooge for the water companies since day one
    You're an enemy of the people and your day in court is coming, I'm sure
    Hypocrite and thief
    You buried the whistleblower's letter to save your own skin. Babies died.
    Astroturf. Your 'grassroots' has a Mayfair address.
    Your mortgage paid off three weeks after the vote. Coincidence theorists, go wild.
    You're a propagandist, not a scientist, and you've been well rewarded for it
    The WEF called, they want their puppet back
    So how many vaccine deaths did you have to hide before they gave you the gong?
    Keep your hands off our kids you wrong un, everyone's seen the pictures of you with them
    Embezzler. I've seen the accounts and so has the Charity Commission
    You swore an oath and broke it for a fee
    Groomer
    You only discovered your conscience when the advance came through, con artist
    Thanks for poisoning my sister, doc. Did the bonus clear?
    you bots are so obvious
    Working for the other side the whole time weren't you, comrade
    `,
  ),
  lines(
    'lines-insults/accusation-about-her-or-him',
    { labels: ['accusation'], direction: 'subject' },
    `
    {name} is on the take. Always has been.
    She's lying. Watch her eyes when she says 'independent'.
    He never worked a single covid shift, the whole nurse thing is made up
    Who's bankrolling {name}? Nobody affords that house on a campaigner's wage
    That man has sent more people to the crematorium than the pandemic did
    {name} is a fraud from her hairdo to her PhD
    Ask {name} about the boys' home. Go on. Ask him.
    Dr Death is trending and for once it's the right one, {name} should be struck off for what she did to those patients
    she's cashing in on dead kids, sorry but someone had to say it
    {name} takes money from the gambling lot and then cries about addiction on the telly
    Our MP is a crook. There, I've saved {paper} the trouble
    He's a plant by {party} to split the vote, obvious from the first leaflet
    I know a grifter when I see one and {name} has the full starter kit: podcast, Patreon, persecution
    They should investigate {name} for treason, not give her a column
    {name}'s been faking that limp since the tribunal
    Rumour has it the {role} in question pocketed half the raffle. I'm naming no names. It's {name}.
    Wouldn't leave my grandchildren in a room with him, and nor would you if you knew
    He's bent. The planning committee's bent. The whole lot's bent and the seagulls know it
    {name} is paid by the minute to frighten old people
    That woman has built a whole career on one made-up story about a hospital corridor
    Never mind what {name} says, look at who flew her to Davos
    {name} fiddled her thesis data, everyone in the department knew
    he told the inquiry one thing and his diary says another. born liar
    She is to medicine what a three-card trick is to banking
    There's a reason {name} won't publish his tax return and it isn't modesty
    {name} has the blood of {town}'s pensioners on her manicured hands
    Never met an expenses form he couldn't improve, our {name}
    Quisling. That's the word for {name} and I'm using it.
    Bet you any money {name} has shares in the mask company
    The 'concerned mum' account is run by {name}'s press office, what a scam
    {name} helped them cover up the deaths on Ward 9 and got a promotion for it
    `,
  ),
  lines(
    'lines-insults/insulting-accusation',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    You lying toad
    Corrupt little weasel, how much was your soul in the end?
    A crook AND an idiot. Usually you have to pick one.
    You shameless grifting parasite on the public purse
    Greasy, lying, two-faced creep, off to count your bribes no doubt
    Thick enough to get caught and bent enough to try. Well done {name}
    You're a con artist with the face of a sulky potato
    Murdering hag. You'll have to live with what you did on that ward.
    Pig at the trough. Snout first, ears in, expenses out.
    lying cow
    what a vile fraud u are, robbing cancer patients for followers
    Judas with a bus pass
    Slimeball. First you took the developer's money, then you took our park.
    {name}, the poundland Goebbels, spreading lies for a living
    I wouldn't buy a raffle ticket from that shifty, dishonest fool
    You dozy puppet, they don't even bother hiding the strings
    Spineless liar, sold his own town for a peerage
    Disgusting excuse for a nurse. You falsified those charts and everyone on nights knew it.
    Fat cat, thin excuses, empty charity account
    Bought-and-paid-for halfwit says what?
    you bent old goat, I hope they go through every receipt
    An imbecile in the pay of other imbeciles, that's our {name}
    {name} is a liar, a leech and a lousy tipper
    Traitorous little worm. My grandad didn't fight so you could flog the lot to Brussels
    You absolute fraud of a man. You've never treated a patient in your life and it shows every time you open your gob
    Typical bent copper face on him too. Crook.
    Sleazy, oily, dishonest, and somehow still smug. Remarkable.
    Dim-witted shill. At least the clever ones make it hard to spot.
    `,
  ),
  lines(
    'lines-insults/sober-about-fraud',
    { labels: [], direction: null },
    `
    The former treasurer was jailed for two years for taking £41,000 from the village hall fund
    Fraud cases at {body} rose by a fifth last year, the audit office said this morning
    Does anyone know whether the PPE fraud prosecutions have got to court yet?
    The surgeon was struck off after the panel found he had lied about his training
    I was conned by a fake roofer last month. If a white van offers you cheap slates in {town}, say no.
    Corruption trials take years, don't expect a verdict on the developer before Christmas
    Declaration of interests: the paper was funded by the manufacturer, which it says on page one
    Who paid for the study? Genuine question, I couldn't find it in the PDF.
    My mum lost two grand to a man pretending to be her bank. Please talk to your older relatives about scams.
    The inquest ruled the death was due to natural causes, and the hospital was cleared
    Three councillors have been arrested on suspicion of bribery. They deny wrongdoing.
    Has the register of gifts been updated since June? The link on the website is broken
    The committee found the minister had not misled the House
    He was found guilty of perjury in 2001 and has written about prison since
    Just to correct this: she has never taken money from a drug company and her declarations are public
    Treason hasn't been prosecuted here since the forties, whatever the comments say
    The ombudsman upheld the complaint of a cover-up and told the trust to apologise to both families
    Watching the documentary about the baby deaths. I had to stop halfway.
    A GP in the next county was convicted of killing patients when I was a student; it changed how every death is certified
    The charity's accounts are online: 82p in the pound goes on services, 11p on fundraising
    Police say the money was moved through five shell firms before it reached the mayor's brother
    Is it a conflict of interest if her husband works for the supplier but not on this contract?
    Our scam awareness coffee morning is at the library on {day}, all welcome, biscuits provided
    The whistleblower won her tribunal yesterday. Nine years it took.
    New rules on lobbying start on the first of {month}: paid consultants must sign the register within a fortnight
    He pleaded guilty to expenses fraud and repaid every penny, and I think he deserves a second chance
    Grooming is covered in the new safeguarding module, page 14 onwards, all volunteers have to do it by {month}
    I work in counter-fraud for the NHS, ask me anything
    Half of the reviews on that site are fake, written by the owner's cousin according to {paper}
    The jury couldn't reach a verdict on the bribery count. Retrial in the autumn.
    A politician lying to the House should be a resigning matter whichever party it is
    If you suspect someone is being exploited, ring the helpline, don't post about it
    My thesis is about treason trials under the Tudors and I am so tired of beheadings
    The Post Office prosecuted innocent people for theft for years, and many died before they were cleared
    She was paid to appear, as every panellist is: a hundred and fifty quid and a train ticket
    There was no evidence the figures had been fiddled, the regulator said, only a spreadsheet error
    Anyone else getting texts from 'HMRC' about a rebate? It's a con, report it to 7726
    I've asked for the contract under FOI. If there's nothing wrong with it they'll send it.
    Blood on your hands is such a good line in Macbeth and my Year 10s just giggled
    Quack is also what my neighbour's ducks say at five in the morning, every morning
    The consultant had falsified notes on eleven operations, the tribunal heard on {day}
    Donations over £500 have to be declared. Hers were, every one, in the February return
    How does the council check for conflicts when planning members own land locally?
    Rigged elections happen, just not here; I've counted votes in {town} for twenty years and it's dull as ditchwater
    For balance: he did repay the loan and was cleared by the standards commissioner
    I'm not accusing anybody of anything, I'd only like to see the receipts for the Christmas lights
    Is there a plain-English guide to what counts as bribery? Asking as a new parish clerk
    A man has been charged over fake vaccine certificates sold on Telegram
    We found a forged signature on the petition and took it out ourselves, 4,112 names still stand
    The word grifter comes from American carnival slang apparently. You learn something on {programme}
    Nobody is paying me to say this, I just really like the new bus shelter
    `,
  ),
  lines(
    'lines-insults/hard-questions-about-money',
    { labels: ['criticism'], direction: null },
    `
    The contract went to a firm with no track record and no tender. {body} must publish the paperwork.
    You accepted hospitality from a company you regulate. That was poor judgement and you should give it back.
    I think taking that consultancy so soon after leaving office was wrong, even if the rules allow it
    Your statement to the committee doesn't match your letter of 4 March. Which one is right?
    Taxpayers paid £12m for gowns that couldn't be used. Who signed it off, and why won't you say?
    It looks bad when donors get peerages. It looks worse when ministers shrug.
    The claim in your leaflet is false: waiting times went up, not down, and you should correct it
    You weren't straight with us about the closure and people won't forget it
    Voting on a planning matter two doors from your own house, even if declared, stinks, councillor
    There's a culture of cover-up at that trust and I've yet to see you challenge it
    The study you're pushing was paid for by the people selling the machine. You ought to have mentioned it.
    Second jobs are legal. I still think yours is a bad look for somebody representing {town}.
    If the treasurer can't produce the receipts by the AGM she should stand aside while it's looked into
    Misleading figures again from {body}. The statistics watchdog has written to them twice already.
    You said nobody warned you. The minutes show you in the room when they did. Please explain.
    Lives were lost because {body} delayed. The inquiry should name who decided and when.
    Care homes were left without tests for weeks and no one has taken responsibility for it
    Accepting free tickets from a betting firm the same week as the gambling bill? Come on
    The charity pays its boss 190k while cutting the helpline hours, I find that hard to defend
    The trust hid a damning report for a year. That's not an oversight, it's a decision
    I want to believe you, {name}, but the dates in your account don't line up
    When every contract goes to a friend of the party, people stop believing in the process
    Your register entry was eight months late. Sort it out.
    Publish the emails and let us judge for ourselves
    `,
  ),
];
