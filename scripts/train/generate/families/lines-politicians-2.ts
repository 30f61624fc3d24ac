import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** MPs, ministers and councillors called liars and bought; sworn at; and contempt for politicians not addressed. */
export const linesPoliticians2: readonly Family[] = [
  lines(
    'lines-politicians/liar',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    Liar. Filthy liar
    You lie like other people breathe, you slippery little weasel
    You're a bare-faced liar and a rotten one at that
    Corrupt to the marrow, every inch of you, you disgusting toad
    How much did the developers slip you for that vote, you crooked little creep?
    Bought and paid for. You're not an MP, you're a puppet with a parking space
    Whose pocket are you in this week you grubby sell-out?
    your trousers must be absolutely on fire by now you lying clown
    Traitor. Sold our fishermen out for a knighthood and a pat on the head, you treacherous worm
    Judas in a cheap suit
    Quisling. That's the only word for you and your wretched kind
    You stood on that doorstep, looked my mum in the eye, and lied. Scumbag
    Every word out of that mouth is a lie, including 'and' and 'the'. What a rotten human being
    Con man. Spiv. Chancer. I wouldn't buy a bicycle off you
    The only thing you've ever told the truth about is your name, and I'm not sure of that you shifty git
    Crook with a rosette
    Off to count your backhanders are you, you oily slimeball
    Nice new kitchen councillor, did the waste contractor fit it for you as well? Bent as a nine bob note and twice as ugly
    bent copper, bent council, bent YOU
    Taking the lobbyists' money and pretending to care about cancer patients. You're a fraud and a ghoul
    The mask slipped on {programme}, didn't it? A cynical, lying careerist who'd say whatever the last donor whispered
    You've been lying about the waiting lists since March, you shameless toerag, my ward manager showed me the numbers
    Grifter. Failed estate agent, failed columnist, failed minister, and still on the make
    Five jobs, three houses, no morals. What a thieving, lying pig of a man
    Thief!! You've robbed pensioners of their fuel money to give to your mates, you spineless crook
    So the pandemic contract went to your pub landlord did it. You stinking corrupt lowlife, my dad died in a bin bag
    Globalist puppet, WEF stooge, you read what they put in front of you, hollow little man
    How much are the pharma boys paying you, love? Must be loads, for that little dignity
    Big Wind has bought itself a cheap MP. Very cheap. You want to ask for a refund on that face
    Dishonest, devious, dull. And those are your good points
    You rigged that consultation and you know it. Weaselly, cheating, cowardly man
    She'd sell this town for a peerage and throw in her own mother for a canapé, the lying hag
    He's been caught out again. A compulsive fibber, a fantasist, a fraud, and frankly a bit of a creep
    Pinocchio rides again 🤥 what a lying sack of spuds
    lie after lie after lie. do you even know when you're doing it or is it like a tic you sad little man
    Oh look, Captain Backhander has opinions about benefit cheats. You ARE a cheat, pal, we paid for your moat
    Flipped your second home four times and you call single mums scroungers. You're the scrounger, you two-bit swindler
    You never had cancer research in your heart, you had cancer research's donors in your diary. Vulture
    I know a bung when I smell one and you reek, councillor
    You told the farmers one thing and the Treasury another. Two faces, both ugly, both lying
    One of nature's frauds: a pretend doctor of pretend economics, with a pretend Yorkshire accent
    Stop pretending you're from {town}, you phoney. You've been here twice and got lost once, you lying carpetbagger
    Carpetbagger and a liar. Clear off back to Islington
    You've covered up for those paedos on the council for years, you disgusting, complicit coward
    Of course you opposed an inquiry. What are you hiding you dirty old fraud
    Everyone in the Legion knows you made up that service record. Walter Mitty, shameful little fake
    Fake tears, fake accent, fake degree. Is any part of you real apart from the stupidity
    You voted for it, you denied it, then you claimed credit for stopping it. There's a name for people like you but my wife says I have to settle for lying rat
    Paid agent of a foreign state more like. Go and take your orders, you gutless stooge
    You are owned. By the oil men, by the bookies, by whoever last took you to lunch. A cheap date of a politician, and you never even order pudding
    You're either a liar or a fool, and having read your letter twice I'm pleased to report you're both
    There are two things wrong with your answer, Minister. It's a lie, and you're too dim to tell it properly
    With respect, which you have done nothing to earn, you're a charlatan.
    I've seen more honest faces on a three card trick. Shameless, grasping charlatan, the lot of it from the teeth to the tie pin
    Fiddled your mileage, fiddled your rent, and now fiddling while the town burns. Nero had better hair, you crook
    My MP everyone: liar, landlord, lummox
    Snake oil salesman. That hospital was never going to be built and you knew it when you were grinning in the hi-vis
    Lying about small boats, lying about hotels, lying about the cost. Does your nose not get in the way when you kiss the donors' boots?
    You took an oath and you took a bribe and I know which one you kept
    ur a fraud and everyone at college knows it, u literally copied ur speech off a google doc
    who's funding u lol. clearly not a speech coach. bought mouthpiece
    Fed up of being governed by spivs. You're the spivviest. I bet you'd sell the {place} tea urn if it wasn't chained up
    You've lined your pockets while our potholes swallow prams. Greedy, bent, useless
    Not a word about the arms sales for a year, and your shares in the firm doing very nicely, you bloodless, bought coward
    You call yourself a socialist? You sold the council houses to your brother in law. Rogue
    Enemy of the people, traitor to your voters, embarrassment to your tailor
    The nerve of you to lay a wreath. You sold those veterans down the river you fraudulent old windbag
    Propaganda from a professional liar, and you can't even spell 'deficit' you prat
    `,
  ),
  lines(
    'lines-politicians/sworn-at',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    You absolute fucking disgrace
    Fuck off back to London you useless twat
    What a stupid bastard you are, honestly
    thick cunt
    You lying sack of shit, er sorry, the right honourable lying sack of shit
    Resign you useless prick
    Do one you smarmy little shit
    piss off {name}, nobody wants you here
    You couldn't give less of a shit about us could you, you posh twat
    Oh get fucked with your thoughts and prayers you spineless arsehole
    bellend of the week, month and parliament
    What kind of a heartless bitch takes heating off a widow?
    Arsehole. Full stop. No further questions
    Shove your levelling up sign up your arse, sideways, and mind the bolts
    Wanker 👋
    You're a bunch of wankers and you're chief wanker
    Knobhead. Can't even hold an umbrella and he's running transport
    Your bus plan is shite and so are you
    I've had shits with more personality than this councillor
    Dickhead in a hard hat, there's your headline
    fucking clown shoes, mate, the whole interview
    Two bloody hours in A&E reception with my kid blue in the lips and you're posting your fucking lunch. You selfish, useless bitch
    stfu you bald prick
    shut the fuck up for once in your miserable career
    You smug, fat, lazy bastard, get off your arse and fix my road
    Fuck you and your winter fuel cut. My nan's in bed with her coat on. Fuck you
    absolute bollocks from an absolute bellend
    Bullshit merchant. Shame on you, you prick
    you talk more shit than the river carries, and that's saying something after your vote
    Who voted for this dozy twat?
    Fuckwit
    Get tae fuck ya lying Tory bawbag
    Away tae fuck, ya roaster
    Ye wee shitebag, hiding frae the hustings
    gobshite councillor with a gobshite plan
    Go fuck yourself you jumped up parking attendant
    You're a piece of shit and your party's full of them
    Prick. My dad died on a trolley and you said winter pressures
    Are you taking the piss? You must be, nobody's that fucking dense by accident
    Minister, and I say this with all due courtesy, you are a complete and utter tosser
    A more thoroughgoing shit I have yet to encounter in public life
    Tosspot
    f*** off you useless t**t, you've had six years
    fkn idiot sort the bins out
    What the fuck is wrong with your face AND your policies
    Dumb bitch thinks the NHS is fixed cause she cut a ribbon
    Kiss my hairy arse {name}, I'm not paying your poxy charge
    Stick your net zero up your arse you sanctimonious prat
    Bloody useless sod, bugger off to the Lords and take your bloody scarf with you
    You stupid cow, you've fucked the farms, you've fucked the pubs, and now you want a fucking selfie
    Brexit was bollocks, you're bollocks, and that flag you stand in front of is hiding a prick
    Nah fam this MP is a dickhead, wouldn't even look at us when we did the school visit
    shithouse. too scared to face your own voters so you send an intern
    Here's my feedback on the consultation: you're a cock
    Arse licker. Brown nose. How does the leader taste this week?
    You can cram your sympathy up your jacksie, you two faced old bitch
    `,
  ),
  lines(
    'lines-politicians/liar-sworn-at',
    { labels: ['profanity', 'accusation', 'insult'], direction: 'subject' },
    `
    You lying bastard, you said the ward was safe
    Corrupt piece of shit, hope the inquiry hangs your reputation out to dry
    lying cunt. always was
    Which fucking donor bought you the suit, you bent little prick
    You're so full of shit your eyes are brown. Every promise a lie, every lie a promise
    Thieving arsehole, fifty grand for a garden and my carer's been cut to ten minutes
    Tell the truth for once in your fucking life you slimy fraud
    Sold us out for a fucking directorship. Treacherous twat
    bullshit bullshit bullshit. they paid you to say that you gutless dickhead
    crooked bitch, we know about the planning meeting
    Another bollocks statistic from the biggest bollocks merchant in {party}. You made it up, you lying tosser
    `,
  ),
  lines(
    'lines-politicians/parasites',
    { labels: ['insult', 'dehumanisation'], direction: 'subject' },
    `
    Parasite. Thirty years feeding off the public purse and what have we got to show for it, a bench
    You're a leech on this town, fat with our money, and it's time somebody pulled you off
    Rats have more loyalty than you, councillor, and you've left us plenty of those to compare with
    Vermin in a tie
    Politicians are cockroaches and you're the one that keeps crawling out from under the fridge every five years
    You're not even human, you're a tumour with a constituency office
    `,
  ),
  lines(
    'lines-politicians/the-lot-of-them',
    { labels: ['insult'], direction: 'other' },
    `
    The whole front bench are thick as pig muck
    Six hundred and fifty wasters and not a spine between them
    {party} couldn't run a whelk stall, bunch of clueless amateurs
    The councillors in {town} are a gaggle of dozy old duffers who nod off before the minutes are read
    A cabinet of morons led by a mannequin
    What a rabble. What a useless, braying, overfed rabble
    I wouldn't give the government benches a lift in the rain, ghastly shower
    Look at them laughing at PMQs, horrible braying donkeys
    My sister's MP is a total cretin as well, must be something they put in the water in there
    The transport secretary is so dim that moths avoid him
    The housing minister has all the empathy of a breeze block and rather less intellect
    The last lot were dim and nasty, this lot are dim and pious, which is worse
    Politicians, eh. Cowards to a man and most of the women
    Remainers in the Lords, sneering at us from their dusty benches, useless old relics
    Brexit voters and their thick MPs deserve each other
    our mayor is a prat in a chain
    The opposition leader is a drip, always was, face like a wet weekend in Rhyl
    Every Green I've met on that council is a smug, joyless, lentil-brained bore
    Reform's new councillors are knuckle draggers who couldn't spell 'scrutiny' if you spotted them the scru
    SNP numpties have made a pig's ear of the ferries and they're too dense to know it
    Never met a Lib Dem with a backbone, drippy bunch of fence sitters the lot of them
    Labour in this town is run by halfwits, for halfwits, and re-elected by them
    Tories: nasty people, nasty policies, nasty little shoes
    Whoever thought of a one way system past the primary is a grade A imbecile and it'll be that plank from planning
    The treasury lot are robots with less charm. Not one of the gormless beggars has ever been cold
    Those clowns on the scrutiny panel wouldn't know a conflict of interest if it sat on their laps. Dopes
    I told the wife, the health secretary's a chump, the shadow one's a chump, and the one before was a chump with a podcast
    They're all inadequates. Nobody normal goes into politics, it's for kids who got no valentines
    Selfish, ignorant, gutless, the peers who blocked that amendment. Fossils
    Leicester's councillors got a pay rise while the library shut, the shameless greedy gits
    `,
  ),
  lines(
    'lines-politicians/crooked-lot',
    { labels: ['insult', 'accusation'], direction: 'other' },
    `
    They're all at it. Liars, fiddlers and spivs from the top down
    The planning committee is bent, every last greedy one of them
    Every minister since the nineties has been a liar and most of them have been idiots too
    The Lords is a retirement home for crooks and toadies who paid their way in
    Half of that council should be in prison for theft and the other half for stupidity
    {party} are bought by the oil companies, gutless paid-for stooges in matching ties
    The health secretary's a liar and a creep and private healthcare owns his scrawny behind
    Uniparty traitors, red or blue, same lying scum in different ties
    Westminster's a nest of grifters, wake up people
    Our police commissioner is a two-bit fraud who got in on a fifth of a vote and a made up CV
    `,
  ),
  lines(
    'lines-politicians/contempt-2',
    { labels: ['insult'], direction: 'subject' },
    `
    You've a nerve showing that ugly mug at the Remembrance service
    Do you have a single thought that hasn't been emailed to you by head office, you drone?
    Try reading the bill before voting on it, dumbo
    I'd explain it to you but I've neither the time nor the glove puppets
    I'd ask which school you went to but I'd not want to embarrass the teachers
    Somewhere a tree is working hard to make the oxygen you waste at council meetings. Apologise to it
    The only thing consistent about you is the smell of failure
    If you had a brain cell for every pothole in Kent you'd still not manage a joined up sentence, so well done on having neither the roads nor the brains
    When you die they'll put 'abstained' on the headstone, you gutless wonder
    Unless you've come to apologise, shut your cakehole
    Since when does a failed weatherman get to lecture epidemiologists? Back to your clouds, dimbo
    There's a reason your own branch calls you the Fridge Magnet: decorative, cheap, and stuck to whoever's in power
    First you forgot the town's name, then you forgot the mayor's name. Next week you'll forget to breathe, you vacant article
    Two words for you, second one's off
    Put down the shovel and step away from the hole, dopey
    Stop embarrassing yourself. You're 58 and you're doing a dance on TikTok about pensions. Tragic little man
    Call that a speech? I've heard better from a sat nav, and it's got more feeling
    Remember when {town} had a decent MP? Then we got this plank, God help us
    It takes real talent to be hated by the unions AND the bosses, you repellent creature
    Honest question, were you dropped as a baby?
    You're not a maverick, dear, you're just unpleasant
    As useful as a handbrake on a canoe and half as pretty
    Don't you dare say 'hard-working families' again you pampered poodle, you wouldn't know hard work if it came with a seating plan
    Fancy being so unlikeable that even the free doughnuts couldn't fill your town hall meeting
    She speaks to us like we're toddlers, which is rich given that she throws her toys every time the chair says no. Spoilt brat in pearls
    His idea of a flood defence is standing in it with an umbrella, the great soft lump
    Poor {name}, outwitted by a roundabout again
    Another selfie. Another grin. Another day of being the most self-obsessed airhead in local government
    Your face when the nurse asked about pay 😂 like a cow looking at a passing train
    Ministerial car, ministerial salary, brain of a guppy
    You're what happens when a private school has to place its slowest boy
    Pity the poor constituency that ended up with a haunted spoon for a representative
    I'd call you a donkey but donkeys on the beach do kids' parties and bring joy
    You will go down as the worst thing to happen to {town} since the Luftwaffe, and they were better organised
    Not being funny but you are clearly not very bright are you sweetheart
    Crawl away, toady
    You're an attention seeker and a bully and everybody who's ever worked for you says so when you leave the room, you ghastly woman
    Well that's three minutes of my life and forty of my IQ points gone
    So we're to be lectured on manners by the rudest, coarsest, most bone-headed councillor ever to spill coffee on a mayor. Priceless
    Little Lord Fauntleroy wants us to have heat pumps. Little Lord Fauntleroy can whistle
    `,
  ),
];
