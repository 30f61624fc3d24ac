import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer accusations told as stories, and accusations in every person and tense, against long criticism, honest questions and news. */
export const linesSlander7: readonly Family[] = [
  lines(
    'lines-slander/long-story-con',
    { labels: ['accusation'], direction: 'subject' },
    `
    My neighbour gave you eight hundred pounds for that appeal when her pension came through and a fortnight later you were photographed on a jet ski, so don't tell me about overheads, you had her money and you spent it.
    First it was the roof fund, then the minibus, then the sick child nobody ever met, and every time the total goes up and nothing gets built, because there is only one project here and it's your mortgage.
    I worked in that office for two years and I saw you change the dates on the forms with my own eyes, you're a forger and one day I'll say so under oath.
    you tell people the tablets are safe, you know they arent, you get a nice little conference in Lisbon for it and then you cry when folk call you what you are, a liar
    Don't come on here talking about honesty when half of {town} knows you bought those votes with curry and taxis.
    She sits there with her hands folded like butter wouldn't melt and all the while she's been feeding names to the developer for a cut of each house
    everything about this man is false, the accent, the medals, the injury, the wife, and he still gets invited on to lecture us about the truth
    You sold your story three times to three papers and it was different each time because it never happened.
    If there was any justice you'd have been up before the magistrates with your mate from planning, only he kept his mouth shut for you and we all know how he was thanked.
    I asked him to his face where the lottery grant went and he went white as a sheet, that's a guilty man, I've raised four sons and I know guilty
    they can dress it up as consultancy all they like, it is a bribe, you took it, and you then stood up and spoke for the quarry
    Everyone says how generous you are and none of them ask whose money you're being generous with, well I'm asking, because it was ours.
    `,
  ),
  lines(
    'lines-slander/long-story-fair-complaint',
    { labels: ['criticism'], direction: null },
    `
    My neighbour gave eight hundred pounds to the appeal when her pension came through and has never had so much as a thank you card, which I think is a poor way to treat anyone.
    First it was the roof fund, then the minibus, now the garden, and I'd like to see one of them finished before we are asked for the next.
    I worked in that office for two years and the forms were a shambles then too, so please get a proper system before somebody makes a serious mistake.
    you told people the tablets were safe for everyone and the leaflet says not in pregnancy, so please put that right, somebody might act on it
    Don't talk about honesty in politics if you won't say how you voted on the quarry.
    The developer was at the top table and the residents were by the bins, and whether or not anything was meant by it, it looked bad.
    You told the story one way in the Gazette and another on the radio and I'd like to know which is right before I share it
    A consultancy with the quarry should have been declared before you spoke, not after, and an apology would do more good than a lawyer's letter.
    I asked where the lottery grant went and was told it's in the annual report, which isn't out, so I ask again
    Everyone says how hard you work and I don't dispute it, but the playground is still shut and my kids will be grown by the time it opens.
    Your party promised the bypass in 2015, 2017 and 2019 and I've stopped listening, I'm afraid, though my wife has not.
    `,
  ),
  lines(
    'lines-slander/every-tense-lied',
    { labels: ['accusation'], direction: 'subject' },
    `
    you lied
    you're lying
    you'll lie again tomorrow
    he's always lied
    been lying to us for years you have
    she'd lied before she sat down
    Do you ever stop lying?
    why lie
    stop your lies
    lies, lies and more lies from {handle}
    what a liar you turned out to be
    more porkies from the usual mouth
    telling fibs to the nation at eight in the morning
    Never trust a word this woman says.
    knew he was lying, his lips moved
    untruthful from the cradle, her
    and that's another lie right there
    pack of lies start to finish
    you couldn't lie straight in bed
    had us all fooled didn't you with your lies
    `,
  ),
  lines(
    'lines-slander/lies-lying-lay-harmless',
    { labels: [], direction: null },
    `
    I lied, I did want pudding
    lying on the sofa with your podcast on
    the village lies under two foot of water
    let sleeping dogs lie, mine especially
    I'm not going to lie, that made me cry
    Was having a lie-in when the parcel came.
    tell no lies, is the cake any good
    lie of the land's all wrong for a pond
    he lied about his age to join up, fifteen he was, and his name's on the stone
    fibbed to the dentist about flossing, she knew
    pork pies at the bar, two fifty
    mum says I was a dreadful liar as a child, hid the peas in my sock
    how do I tell my kids the truth about the tooth fairy
    trust your gut, wear the yellow
    a word you can trust: dinner
    I can't lie flat since the op
    `,
  ),
  lines(
    'lines-slander/every-tense-stole-cheated',
    { labels: ['accusation'], direction: 'subject' },
    `
    stealing again
    you stole that
    you're stealing from the poor
    he steals for a hobby
    she'll steal the lot before she goes
    you've cheated every one of us
    Cheating your way up since college.
    who have you not cheated
    you conned my dad
    conning old ladies now
    con woman
    a swindle with your name on it
    you scam people
    Total scam artist, this one.
    scamming the sick, low even for you
    it's all a racket and you're the racketeer
    you've defrauded the whole parish
    embezzler
    backhanders, brown envelopes, you in a nutshell
    you hoodwinked us for your own gain
    `,
  ),
  lines(
    'lines-slander/stole-cheated-harmless',
    { labels: [], direction: null },
    `
    stole a chip off your plate in that photo didn't I
    you stole the show
    the seagull steals for a hobby
    she'll steal the limelight, that baby
    my dad was conned by a caller saying he was from the water board
    who else feels cheated by the finale
    is this a scam? it says I've a parcel from you
    what a racket from the starlings
    tennis racket left at court two
    a steal at four pounds, that coat
    How do you help a friend who's been swindled and is too ashamed to ring the bank?
    hoodwinked by a five year old at snap
    The former club secretary embezzled sixty thousand, the court was told, and has paid back half.
    brown envelopes in the second drawer, stamps in the first
    conkers not cheating if you bake them, discuss
    we were defrauded on a boiler and trading standards got it back
    `,
  ),
  lines(
    'lines-slander/third-person-to-readers',
    { labels: ['accusation'], direction: 'subject' },
    `
    don't believe this man
    she's not who she says she is
    careful folks, {name} is a wrong un
    he's being paid by the builders, pass it on
    Nobody give her your bank details, she's done people before.
    this account is run by a PR firm, she doesn't exist
    his charity's a tax fiddle
    look into her past, you won't like it
    He's bribed every planning officer in the county and I've a cousin who'd swear to it.
    she runs a protection racket with a clipboard
    that's not his degree, that's his brother's
    the man hits women, ask his ex
    she's known to the police
    he's a drug dealer with a dog collar
    hope you all know {name} did time for fraud under another name
    {name} works for the other lot, screenshot this
    `,
  ),
  lines(
    'lines-slander/third-person-news-harmless',
    { labels: [], direction: null },
    `
    don't believe this weather
    she's not who I expected from the voice, lovely to meet her
    careful folks, black ice on the hill
    the builders are being paid Friday, scaffolding down Monday
    that's not his dog, that's his brother's
    look into her past and you'll find she rowed for Wales
    An officer was cleared today of taking bribes after the key witness withdrew.
    A man has been charged with dealing drugs near the park, say police, and will appear on Friday.
    the trial heard he'd used another name for years
    please don't post rumours about the arrest, it could wreck the case
    he works for the other lot now, same salary, better canteen
    known to the postman, the milkman and every cat
    she did time on the trawlers before the law degree
    the tax form wants your brother's details too
    `,
  ),
  lines(
    'lines-slander/question-form-accusations',
    { labels: ['accusation'], direction: 'subject' },
    `
    how do you live with the lies
    how many bribes is it now
    what's the price of your soul this week, I heard it was in the sale
    When are you going to admit you invented the whole attack?
    how long have you been stealing from them
    is there anyone you haven't ripped off
    did you think we wouldn't find out about the fraud
    why did you kill that story, who paid
    got your thirty pieces yet
    whose pocket are you in today
    Does your mother know what you did to those girls?
    why aren't you in jail
    what did you do with the body of evidence, eat it
    still defrauding the taxpayer I see?
    `,
  ),
  lines(
    'lines-slander/question-form-harmless',
    { labels: [], direction: null },
    `
    how do you live with the noise
    how many chairs is it now
    who's your dog's handler?
    did the cheque clear, the treasurer's asking
    what's the price of the stall this week
    when are you going to bring out a second book
    how long have you been volunteering for them
    is there anyone you haven't thanked
    did you think it'd be that close
    why was that story pulled, do you know
    whose coat is this
    does your mother still make the marmalade
    why aren't the lights on
    what did you do with the body of the old piano
    still swimming at seven I see?
    who paid for the bunting, I owe someone a tenner
    `,
  ),
  lines(
    'lines-slander/accusation-and-insult-together',
    { labels: ['accusation', 'insult'], direction: 'subject' },
    `
    you lying cow
    thieving little toad
    corrupt idiot
    you're a fraud and a fool
    cheating pig ignorant swine of a man
    lying hag
    two faced lying snake
    Thick as well as bent, what a catch.
    you horrible lying woman
    greedy corrupt slug
    shut up you fake
    what a nasty little grifter you are
    nobody likes a thief and nobody likes you
    stupid enough to steal and too stupid to hide it
    I can't stand you, you con artist
    you smarmy crook, you make me sick
    ugly inside and out and a swindler with it
    a coward, a bully and a liar, and those are your good points
    `,
  ),
  lines(
    'lines-slander/accusation-and-swearing',
    { labels: ['accusation', 'profanity'], direction: 'subject' },
    `
    lying shit
    thieving bastard
    you fucking fraud
    you're a fucking liar and you know it
    corrupt arsehole
    stop fucking lying
    where's the fucking money {name}
    bullshitter, paid bullshitter
    you've robbed us you absolute prick
    fake fucking doctor
    murdering bitch
    Bollocks. You made it up, you were paid, now fuck off.
    sold us out you gutless traitor cunt
    cheating twat give the medal back
    he's on the fucking take, always has been
    you belong in a cell you scamming piece of shit
    `,
  ),
  lines(
    'lines-slander/swearing-at-scams-harmless',
    { labels: [], direction: null },
    `
    fucking scammers got my nan
    bastard thieves had my catalytic converter
    lying sat nav sent me into a bloody ford
    where's the fucking money going to come from for this boiler
    bent as fuck, my bike wheel, after that pothole
    I was robbed, absolute shit of a bingo call
    what a bullshit email, glad you warned us
    stop fucking raining
    some arsehole stole the honesty box
    bollocks, I've been conned on the tickets, anyone selling two?
    the trial's been put off again, for fuck's sake
    piece of shit hoover, and the guarantee's out by a day
    gutless my arse, that goalie was a lion
    `,
  ),
  lines(
    'lines-slander/beekeeping-show-slander',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    that's shop honey in your jar
    you poisoned Ron's hives to win
    sugar syrup and a false label, year in year out
    rosette bought not earned
    you sold me a dead queen and swore she was laying, cheat
    pinched that swarm off the cricket club
    the judge is her cousin and the fix is in
    counterfeit beekeeper
    `,
  ),
  lines(
    'lines-slander/beekeeping-show-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    shop honey sets hard, why's that
    Ron lost both hives to spray drift, heartbroken
    syrup now or wait till the ivy's over
    rosette for the wax, nothing for the mead
    my queen's dead or hiding
    a swarm's on the cricket club bench, can you fetch it
    the judge's notes on my label were harsh and right
    robbing season, shut your entrances down
    `,
  ),
];
