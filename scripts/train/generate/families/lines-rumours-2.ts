import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Rumours of money, lies, double lives and crimes, beside talk of money, doubt, plots of films and sober news. */
export const linesRumours2: readonly Family[] = [
  lines(
    'lines-rumours/weather-talk',
    { labels: [], direction: null, heldBack: true },
    `
    you said sunshine and i have just bailed out a tent
    my barbecue is sponsored by the word drizzle
    the map went red and nan still has her cardigan on
    Does the flood warning cover the caravan park or only the other side of the river?
    fell over in the snow in front of the whole bus queue, somebody gave me a nine for style
    Reading is where I studied meteorology in the eighties. Cold halls, good pies.
    hail the size of conkers, car looks like a golf ball
    the studio fan broke so we are all slowly cooking
    Who pays for the weather cameras on the pier? We'd like one at the bowling club.
    that dog on the sofa had more sense of the wind than the rest of us
    Tourist board says bookings are up nine per cent this summer
    purple on the map means over forty apparently
    In chapter two the forecaster lies about the storm to save his brother's garden party and a ship goes down
    can you do the caring voice and tell my husband the lawn can wait
    garden party off, puddle in the trifle
    `,
  ),
  lines(
    'lines-rumours/weather-forecast-figures-wrong',
    { labels: ['criticism'], direction: null },
    `
    I think your rainfall total is wrong, the gauge at Keswick had 41 mm and you said 14
    the map colours are over the top, 24 degrees isn't dark orange
    Poor forecast for the coast again, we'd have cancelled if we had known
    You left out the wind chill and for us on the moor that's the bit that counts
    could you say where the record came from? the archive shows a hotter day in 1990
    too much chat, not enough weather
    Your graph starts in 1976 which makes the trend look steeper. Here is the whole series from the archive.
    warning came an hour after the water did, somebody needs to look at that
    never mind the sofa and the dog, tell us if it's going to freeze
    not convinced by that study, who funded it? A link would be good.
    `,
  ),
  lines(
    'lines-rumours/author-never-wrote-it',
    { labels: ['accusation'], direction: 'subject' },
    `
    you didnt write a word of that book
    Every page of the second half is lifted from a dead woman's thesis. I put them side by side.
    his war years were spent in a stores depot in Didcot, never heard a shot
    You reviewed your own novel under nine names
    the whole childhood is invented, your brothers told the Gazette there was no cellar
    no such walk took place, you went by train and hotel and sold it as grief
    bought your own books by the pallet to get in the chart, theyre in a lock up in Crewe
    you write about mental health and sacked a girl for being in hospital
    She told the festival she couldn't come because of a bereavement and was in the next town doing a better paid one
    plagiarist. page 114. check it.
    your literary prize was handed out by your flatmate
    That husband you say was dying has a window cleaning round in Hull and he's fit as a flea
    The advance for the refugee book was meant for the refugees. They got a signed copy.
    he pays students in pizza to do his research then claims he lived in the archive for a year
    Never met the man you say told you all this on his deathbed. He died in '84. You were six.
    `,
  ),
  lines(
    'lines-rumours/author-and-book-talk',
    { labels: [], direction: null },
    `
    didnt write a word today, cleaned the oven instead
    I told the festival I couldn't come because my mum died, and they sent such a kind letter
    page 114 made me laugh out loud on the train to Crewe
    the narrator is a liar from the first line, that's the fun of it
    My first novel sold nine copies and I can name all nine.
    do they pay you for library loans
    bought the book by the pallet for world book day, school hall looks like a warehouse
    Which chapter is about the cellar? My book club wants to know if it's true or made up.
    my childhood was so dull i had to invent a lodger
    the con man in it sells the same bridge to two brothers and marries their mum
    Advance is spent. On a boiler. Glamour.
    The court ruled that 31 passages had been copied and ordered the publisher to pay costs.
    he researched in the archive for a year and came out very pale
    won the short story prize!! £50 and a mug
    husband says I should put our window cleaner in it
    `,
  ),
  lines(
    'lines-rumours/historian-accused-sold-out',
    { labels: ['accusation'], direction: 'subject' },
    `
    Who paid you to forget the massacre? Bet the embassy did.
    you forged that letter
    You've never set foot in the archive you cite, the register is public, your name's not there.
    doing it for the telly money, you'd say Hitler was a Welshman if channel 5 asked
    she writes what the Trust pays her to write
    every quote from the miner's widow is your own invention, the lady was deaf and dumb and couldnt write
    Chinese money in that chair of yours, everybody in the faculty knows it
    He sold the parish register to a dealer in Bath and told the vicar it was mould
    your professor title is from a website
    made up the grandfather in the trenches too, did you
    You took the town's grant for the memorial and put your family on the stone
    the medal in your cabinet you took off a dying man's mantelpiece
    lies about the dates, lies about the numbers, lies about being asked to leave Durham
    ye were never at the dig, ye turned up for the photies
    your colleague found it and was dead a week when you gave the lecture as yours
    `,
  ),
  lines(
    'lines-rumours/historian-talk',
    { labels: [], direction: null },
    `
    The letter turned out to be forged in about 1902, probably by a bored curate
    been in the archive since nine and found one laundry bill
    is your talk tonight free or is there a fee on the door
    my grandfather was in the trenches and never said a word about it
    the Trust pays for the guide book and we sell it at cost
    Parish register has mould, please dont touch without gloves
    dates in my essay all wrong, i put the Armada in the sixties
    The miner's widow couldn't write so a neighbour took it down, which is why the spelling changes halfway.
    memorial fund has reached £2,300, thank you to the Rotary
    Traitor or hero? He was hanged as the one and has a statue as the other.
    who asked durham to host? lovely city, no parking
    the medal goes back to the family on sunday
    At the dig I found a bottle top, a bottle top, a tooth and a bottle top
    how did you get into telly, was it through the university?
    `,
  ),
  lines(
    'lines-rumours/historian-disagree-with-source',
    { labels: ['criticism'], direction: null },
    `
    I think the death toll is too high, see the burial book, which has 46 and not 460
    With respect, that letter doesn't say what you say it says. Read the second page.
    your programme skipped the massacre altogether and that's a serious gap
    the captions had the wrong regiment, my dad would be livid
    Too little about the women who ran the pit kitchens.
    I don't find the argument convincing since the register from Bath points the other way
    good book spoiled by no index
    that quote is usually given to his brother, i checked three editions
    The memorial wording is clumsy and I've written to say so
    dont agree with you on this one but enjoyed the talk
    `,
  ),
  lines(
    'lines-rumours/farmer-cruel-and-faking',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    happy hens? they never see daylight, i delivered there
    You poisoned that beck and let the anglers take the blame
    his organic sign is a sticker, he sprays after dark
    you shot the neighbours collie for sport then cried to the paper about sheep worrying
    flood compensation for a field thats never been wet
    She films the one pet lamb for her followers and the others are up to the knees in muck round the back where the phone doesn't go
    your cheese comes in on a lorry from Holland with the labels peeled off
    Ask him how many lads have been hurt on that baler and how much each got to keep his mouth shut.
    pays them four pound an hour and takes their passports
    You burned the barn. Insurance man thinks so, fire brigade thinks so, we all think so.
    beats that pony
    always crying poor with a villa in Portugal
    You say it's for the birds but you get paid by the acre and the hedge is already gone
    there was no rustling, the ewes are at your cousins in Brecon
    fake farmer, the whole thing is a film set rented by the week
    `,
  ),
  lines(
    'lines-rumours/farm-talk',
    { labels: [], direction: null },
    `
    hens are refusing to go out in this, i dont blame them
    The fire brigade say it was the baler that set the barn alight, nobody hurt thank God
    my pony kicked me so hard i saw next week
    sold the last of the ewes to my cousin in Brecon, quiet yard tonight
    what does flood compensation come to per acre does anybody know
    Holland buys half our cheese and we buy half theirs, explain that
    pet lamb has eaten my phone charger
    two lads wanted for harvest, £13 an hour and all the bacon you can eat
    A farmer has been banned from keeping animals for ten years after inspectors found cattle without water, magistrates in Carlisle heard.
    followers keep asking for the muck so here is the muck
    The organic sign blew away in the gale, if you see it in your hedge ring me
    is it right they get paid for leaving the field margins alone
    the collie is deaf now and works by smell
    no villa in portugal for us, a wet week in Borth and glad of it
    anglers say the beck is clear again
    `,
  ),
  lines(
    'lines-rumours/startup-founder-con',
    { labels: ['accusation'], direction: 'subject' },
    `
    there is no product is there
    You raised four million on a video of a toaster with a light in it
    his MIT degree is from a car park in Slough
    the demo was a bloke behind a curtain typing
    u fired everyone by text then posted about kindness in leadership
    Your so called users are interns with twenty accounts each, I was one of those interns
    She's never paid a supplier on time and tells each of them that the bank lost it
    You wrote the testimonials, all six have your habit of writing alot as one word
    wages unpaid since august and hes at the boat show
    invented a dead co-founder to get a sympathy round
    your green company burns the returns behind unit 7, ive smelt it
    The patents belong to the girl you drove out. She can't say so because of what your solicitor made her sign at 11 at night.
    its a shell, the money goes round the houses and comes out in Dubai in his wifes name
    Told investors he had the NHS signed up. NHS had never heard of him.
    buying likes and buying journalists, that's your whole business plan
    `,
  ),
  lines(
    'lines-rumours/startup-talk',
    { labels: [], direction: null, heldBack: true },
    `
    our product is a toaster app and yes we know
    Wages are in a day early because of the bank holiday
    raised our first £500 and spent it on a sign
    Demo failed, curtain fell, intern got the biggest cheer of the day
    who do you use for patents, a solicitor or do it yourself
    Founder in the series is a gem of a villain, lies to his mum and his bank in the same breath
    users went from 6 to 9!!! two of them arent related to us
    the boat show has free pens
    My co-founder died in May and I don't really know how to carry on with the company
    The former chief executive was found guilty of misleading investors and will be sentenced in October.
    we buy likes now? in this economy?
    supplier still not paid, is there a small claims form for that
    fired by text in 2008, best thing that happened to me, became a postman
    The interns built the whole website and theyre getting paid the same as the rest of us
    Dubai trip cancelled, doing it on zoom in my kitchen
    `,
  ),
  lines(
    'lines-rumours/startup-service-complaint',
    { labels: ['criticism'], direction: null },
    `
    Still no refund after six weeks, and the chat only says somebody will be in touch
    your advert says free but it asks for a card, that isn't clear enough
    I don't think four million should have gone in without seeing a working model
    the battery lasts two hours and the box says ten
    Please take down the claim about the NHS until you've something signed. It's misleading as it stands.
    firing people by text is a rotten way to do it
    poor packaging, arrived in bits, nobody answers the phone
    Who paid for the trial you quote? It matters, and the page doesn't say.
    testimonials without names don't help me decide
    Your numbers don't add up: 900 users in the slide and 400 in the filing. Which one should we go by?
    not impressed with the green talk when everything comes in three layers of plastic
    `,
  ),
  lines(
    'lines-rumours/gaming-streamer-scripted',
    { labels: ['accusation'], direction: 'subject' },
    `
    you had the map hack on the whole time
    Every clip is scripted. The angry kid is your cousin.
    shes got a boyfriend, two kids and a ghost player, she just holds the controller
    you cried about being swatted and the police say no such call was made
    charity stream my eye, 9k raised and the shelter got a hundred quid and a hoodie
    wins with aimbot, loses without it, do the maths
    Your gambling site pays you in house money so you never lose, while thirteen year olds copy you with their dads card
    botted viewers lol 4000 watching and 3 in chat
    You told sponsors you were 24. You're 37 and you have changed your name because of what happened in Hartlepool.
    that giveaway PC goes to the same bloke every month
    he stole those levels from a dead modder
    faked a seizure for subs, ambulance came and everything, disgusting
    ur wrist injury moves from left to right depending on the day
    plays the nice lad and then messages his mods that his fans are wallets
    they paid him to say the game was good, you can hear him reading it
    `,
  ),
  lines(
    'lines-rumours/gaming-talk',
    { labels: [], direction: null },
    `
    lost to a bot on easy again
    my cousin rages more than anyone alive, clip attached
    Charity stream tonight, all for the shelter, every receipt goes up on the page after
    did the giveaway pc ever arrive mate
    wrist is strapped so im playing left handed, expect nothing
    how much do sponsors pay a small channel, is it worth it
    The player was banned for two seasons after the league found cheating software on his machine. He says he won't appeal.
    im 37 and got told off by a twelve year old for bad aim
    who is watching at 4am? three in chat, lovely intimate evening
    in this level you play a spy who has to lie to his own wife, grim
    The hack and slash bits are great, the map is a mess
    she just had a baby so streams will be short
    my dads card got charged for skins, i am in trouble
    that ending made me cry real tears onto the controller
    swapped house money for real money in the game and went bust by turn nine
    `,
  ),
  lines(
    'lines-rumours/gaming-patch-grumbles',
    { labels: ['criticism'], direction: null },
    `
    this update broke the map and nobody tested it
    You should mark sponsored videos at the start and not in the small print
    odds on those boxes ought to be printed, it's gambling in all but name
    Not a fair review, you only played two hours and missed the second half
    prize money two months late, that's on the league
    I disagree with the ban, the evidence was one blurry clip and he was never given a hearing
    voice acting is dull and the script worse
    please stop telling kids to subscribe every four minutes
    that rule about mice is daft and should go
    `,
  ),
  lines(
    'lines-rumours/lottery-and-raffle-rigged',
    { labels: ['accusation'], direction: 'subject' },
    `
    your sister won the hamper again. and the telly. and the cruise
    There was never a car. You showed us a car from a website in Poland.
    you take the raffle tickets out of the drum before the draw, Sheila watched you do it
    rollover my foot, the money's in your loft
    He claims the ticket was lost in the wash and it was his mate's ticket to begin with
    she scooped two million and told her syndicate she hadnt bought any that week
    you sold 900 tickets and paid in for 300
    Every postcode you draw happens to be one where a councillor's mother lives
    the winner on your page is an actor from Doncaster, same fella was a dentist in the toothpaste ad
    ask him who banked the tombola
    always the golf club lot who win isnt it, cause you fix it
    you spent the Christmas club on scratchcards and came home with a story about a mugging
    Nobody mugged you. You had the bruise from the gate.
    the hospice lottery pays your wages, your husbands wages and your lads van and the hospice gets the coppers
    `,
  ),
  lines(
    'lines-rumours/lottery-and-raffle-talk',
    { labels: [], direction: null },
    `
    won the hamper AGAIN, i swear the drum loves me
    Tickets a pound, draw on Friday, first prize a telly given by Mr Singh at the corner shop
    went through the wash, ticket is now papier mache
    how do we split it if someone in the syndicate forgot to pay in that week
    mugged for my purse in town and the Christmas club money was in it, police have been lovely
    two million and he still takes the 42 to bingo
    Warning: a caller says you've won a prize and asks for a fee up front. It's a scam. Put the phone down.
    first prize a cruise, second prize two cruises with our Brian
    Scratchcards for stocking fillers are banned in our house since the argument of 2015
    tombola made £140, mostly on the sherry
    She was jailed for eight months for stealing from the works lottery, the court in Doncaster heard.
    the loft is full of raffle prizes nobody collected
    who does the draw now Sheila has gone
    I won a car once. It was four inches long.
    `,
  ),
];
