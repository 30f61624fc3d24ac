import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag4: readonly Family[] = [
  lines(
    'lines-mailbag/party-argument-robust',
    { labels: ['criticism'], direction: null },
    `
    The Tories had fourteen years and left us with crumbling schools
    Labour has taken this town for granted since my grandfather's day
    lib dems say one thing in the shires and another in the city, check the leaflets
    SNP record on ferries is dire, two boats, six years late, four times the cost
    Reform's sums have a 50 billion hole in the middle
    the greens blocked the solar farm, I repeat, the greens blocked the solar farm
    Remain lost because the campaign was smug and told people about GDP when they wanted to talk about wages
    Leave promised 350 million a week, where is it
    Both parties are wrong on social care and have been since 2011
    A divided party cant govern
    I left Labour over Iraq, came back, and have now left again over the winter payment, which makes me either fickle or consistent
    Plaid should pick a lane on the M4
    The coalition group on this council has failed the market traders, full stop
    what does your party actually stand for these days
    Unionists walked out of Stormont and patients paid for it
    `,
  ),
  lines(
    'lines-mailbag/party-canvass-chat',
    { labels: [], direction: null },
    `
    out leafleting in Dudley, bitten by a terrier named Biscuit
    Which colour rosette do independents wear?
    Lib Dem gain from Conservative in the Wells ward by election, turnout 24%
    the greens have a cake stall, labour have a raffle, tories have a marquee, only one of them has a toilet
    My brother's SNP and my sister is a Tory. Christmas is a blast
    Did you hear that the conference is in Liverpool again
    Polling station is in the chip shop this year, no complaints here
    reform candidate knocked, I was in the bath, sorry pal
    youth wing hosts quiz night at the Crown
    knocked 140 doors today, six yes, four no, the rest were watching the rugby
    I once voted for a man dressed as a bin
    how do I switch my postal vote to in person
    Candidates list is up, eleven names, two of them called Steve
    Sandwiches left over from the group meeting are in the fridge, help yourselves
    Plaid Cymru conference opens in Llangollen with a speech on housing and a choir
    `,
  ),
  lines(
    'lines-mailbag/traitor-mp-brexit',
    { labels: ['accusation'], direction: 'subject' },
    `
    you betrayed your own voters you traitor
    sold this country to Brussels for a pension
    Quisling. There, I've said it.
    A fifth columnist working for foreign money
    you took russian cash and we all know it
    How many roubles was it this time
    Your vote was bought and I would like to know the price
    you're a fake socialist, champagne and three houses, never meant one word of what you said to the miners
    Judas
    she's a liar who swore on camera she'd respect the result, then did the opposite the minute the cameras were off
    You're only in it for the money, always have been
    enemy of the people, in the pay of the banks
    You conned 17 million people and laughed all the way to the airport
    planted by the security services to wreck the party, it's obvious to anyone who checks his old job
    phoney patriot with an offshore trust
    `,
  ),
  lines(
    'lines-mailbag/brexit-mp-strong-disagreement',
    { labels: ['criticism'], direction: null },
    `
    I feel betrayed by this vote and I've told the association so
    You said you'd respect the result and then you voted to delay it three times
    My fishing business is worse off by 38%, that's what your deal did
    this treaty hands away too much for too little
    we voted out, get on with it
    The bus was wrong, the bank forecasts were wrong, and you were wrong to repeat either
    I disagree with you about Europe and I'd still rather have an MP who says it to my face
    no deal would wreck the port at Holyhead
    you are ignoring 62 per cent of your own constituency
    Call a by election if you want to switch parties, it's only decent
    The paperwork for a crate of langoustine is now 71 pages. Seventy one
    Shame on you for abstaining
    who funds the think tank that wrote your amendment, it should be on the register
    That pledge on farm payments lasted five months
    Brussels isn't to blame for our potholes and neither is the minister for Europe
    `,
  ),
  lines(
    'lines-mailbag/ferry-minister-scots-abuse',
    { labels: ['insult'], direction: 'subject' },
    `
    away ye go ya glaikit tumshie
    You're a pure rocket, minister
    haud yer wheesht ya numpty
    never seen such a sorry excuse for a cabinet secretary, couldnae organise a raffle in a phone box
    ya big daft galoot
    Heid full o sawdust, that yin
    Thon woman at transport is a complete balloon and she's been floating about the islands for five years wi nae idea where she is
    a useless drip
    eejit of the highest order
    Your chat's mince, your plan's mince, yer a mince heid
    bampot
    On Arran we call a man like you a haddie, which is a fish, and a fish would've read the timetable
    get this clown off my telly, greetin faced sook that he is
    What a miserable wee toley of a minister
    ye couldnae punch yer way oot a wet poke ya muppet
    `,
  ),
  lines(
    'lines-mailbag/ferry-islanders-complain',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Nae boat Monday, nae boat Tuesday, and the minister's on the telly saying resilience
    Four days of shelves wi nothing on them on Barra
    the new ferry was due in 2018, my wean was born that year and she's at school noo
    Minister, when did you last sail with us in February?
    We've lost the hotel bookings, the vet cannae get across and the mart was cancelled
    resilience plan my foot
    This government's handling of the yard has been a scandal from the first rivet
    who thought up a booking system that sells a lorry slot to a bicycle
    cannae get my mother to her chemo on time, that's the fact of it
    Give us two small boats rather than one big one that doesnae fit the pier. Islanders said so in 2014 and nobody wrote it down
    I'm scunnered wi it
    the timetable was written by somebody who's never met a tide
    cost is 360 million against 97 on the contract, and not one person has lost their job
    poor answer at question time from the cabinet secretary
    Compensation. Now. For every business on the pier road
    `,
  ),
  lines(
    'lines-mailbag/ferry-island-life',
    { labels: [], direction: null },
    `
    boat's back on!! get the kettle filled
    5pm Uig sailing cancelled due to swell, next update 18.00
    fish van is at the hall till two, haddie and smoked mackerel
    There was a seal on the slipway in no hurry at all, so neither were we
    is the cabinet secretary coming to the games on saturday
    Wee Morag won the tumshie carving, third year running
    The Arran boat had a ceilidh band on it and I missed my stop, if that can happen on a ferry
    raffle in the old phone box, tickets a pound
    Transport Scotland says dredging at the pier starts on 9 January
    daft question, do dogs need a ticket
    my granny called everybody a galoot, including the minister, who was her son
    Lochboisdale, Mallaig, cancelled, cancelled, you could set it to a tune
    wanted: lift to the mart on thursday, can pay in eggs
    Ferry committee meets in the school, soup provided
    sawdust needed for the byre, anybody clearing a shed
    `,
  ),
  lines(
    'lines-mailbag/council-tax-dept-profanity',
    { labels: ['profanity'], direction: 'subject' },
    `
    fuck your final reminder
    another letter? oh do one, seriously, piss right off
    Take your band E and shove it up your backside
    I've paid the bloody thing twice you bastards
    shit service from a shit council, so fuck the lot of you
    Tell whoever wrote this email to go and boil his arse
    fuck. right. off.
    you can kiss my hairy arse if you think I'm paying for bins that never get emptied
    and a very merry screw you to the revenues team
    Not paying. Bollocks to yous
    Bailiffs for 22 quid? Go to hell the fucking lot of you
    eff off with your chatbot, EFF OFF
    oh get to fuck
    Stick your discretionary relief up your jacksie, I asked in April, it's bleedin October
    bugger you and the website you rode in on
    `,
  ),
  lines(
    'lines-mailbag/council-tax-dept-service',
    { labels: ['criticism'], direction: null },
    `
    I have paid this twice and have the receipts, please stop sending reminders
    bailiffs over £22, have a word with yourselves
    Your chatbot told me to contact the council. I thought I had
    Band E for a one bed flat over a chip shop, how?
    six emails, no human
    letter dated the 3rd, received the 17th, deadline the 12th. Marvellous
    You took the single person discount off my mother the week Dad died. She is 79. That letter made her ill
    shocking service again from revenues
    The bins weren't emptied for five weeks and I'd like that taken off my bill, bloody fair is fair
    up 4.99% and the park toilets are still shut
    the website logs you out while you type your reference number, which has 14 digits
    This is a mistake and I want it fixed by someone with a name
    I asked for relief in April, it's now October, and yes I am angry
    closed the cash office, closed the phone line, so how's a blind man meant to pay
    you charged us for a garden bin, we live on a boat
    `,
  ),
  lines(
    'lines-mailbag/council-account-helpful-exchanges',
    { labels: ['support'], direction: null },
    `
    thank you Janice in revenues, sorted in five minutes
    To the lad who dug our car out of the snow in a council jacket, you're a gem
    fast reply, right answer, polite. what more could you want
    I got my refund today and a note saying sorry, which I've stuck on the board
    The bin lads stopped to let my son press the lever and he hasn't stopped talking about it
    great work on the new library, I could live in there
    credit to our town hall, the benefits team have hearts
    Hats off to the registrars, they made a Monday wedding feel like a royal one
    Never thought I'd write this about the council: well done
    my bill was wrong, they fixed it, they rang back, the end
    everyone moans at this account and you're always kind back
    you lot kept the old folks fed all through the flood
    Big thanks to the gritter crew from all of us on nights
    The officer stayed on the line while I cried about my mum's bill, then went and found the right form. I'll never forget her
    bloody brilliant service today, cheers
    `,
  ),
  lines(
    'lines-mailbag/mp-looks-and-voice',
    { labels: ['insult'], direction: 'subject' },
    `
    you look like a boiled ham in a tie
    that voice! like a goose in a tumble dryer, someone make it stop
    Fat ugly and boring, three for three
    comb your hair you tramp
    Buy a mirror minister, then apologise to it
    she's got a face for radio and a voice for mime
    has anyone ever fancied you? genuinely curious, you look like a thumb in lipstick
    Lose some weight before you lecture us about the health service, you great lard bucket
    sweaty little weasel faced creep
    baldy four eyes drones on and on
    Put a paper bag on it love
    You've the sex appeal of a drain and the wit of a plughole
    those teeth lol, is she half horse
    I can't listen to you for more than ten seconds, that nasal whine goes through me like a drill, and then I look up and there's that potato of a head
    ugly inside and ugly outside
    `,
  ),
  lines(
    'lines-mailbag/clothes-and-voices-harmless',
    { labels: [], direction: null },
    `
    what a splendid tie the speaker has on today
    my hair looks like a goose slept in it, off to vote anyway
    Sound on the parliament stream is terrible, its all buzz, is it just me
    MP loses voice halfway through speech, colleague reads the rest
    Where did the minister get that coat, asking for my sister
    I put on a stone over lockdown and lost it walking the dog round the council offices
    the mic keeps picking up someone eating crisps
    Boiled ham tea at the Conservative club, £6, bring own beetroot
    She read the whole statement in Welsh and then in English without notes
    new glasses, can finally read the order paper from the gallery
    The portrait of the former first minister has gone up on the stairs, artist was a lad from our street
    horse guards parade closed Tuesday for rehearsal
    I've got the face for radio, mam says, and now I'm on hospital radio so there
    ministers photo call moved indoors because of wind, hairspray in short supply
    potato day at the allotments, mayor to judge the ugliest veg
    `,
  ),
  lines(
    'lines-mailbag/speech-content-criticism',
    { labels: ['criticism'], direction: null },
    `
    hard to listen to and harder to believe that anyone signed off that speech
    Eight mentions of growth, none of rent
    the speech was long, flat and said nothing on schools
    Less shouting and more answers please, both sides
    you talked over the only nurse on the panel, twice
    Minister reads out a list of spending already announced, gets cheered. Why
    that joke about the unemployed was in very bad taste and I hope you'll take it back
    I listened to all of it so you needn't. It's the 2023 plan with the dates changed
    poor performance at the dispatch box, unprepared on the detail
    a lecture about healthy eating from the government that shut the school kitchens, that's rich
    Your interview this morning was evasive from start to finish
    You told the room there were 20,000 more officers and left out that 21,000 went before that
    Boring, safe and empty speech, when the place is crying out for something bold
    why mock people in the gallery, they came a long way
    ten minutes of jokes while the steelworks shuts
    `,
  ),
  lines(
    'lines-mailbag/education-secretary-liar-dunce',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    bottom of the class and lied about your homework too, you useless fibber
    You're a fraud with a dunce's cap on
    dim AND dishonest, A star for both
    you deliberately hid the crumbling roof report, you callous idiot, and our kids were sat under it
    Lying witch
    How thick do you have to be to forge a graph with the same year on it twice, you pathetic cheat
    academy trusts bought you a nice lunch and you rolled over like the stupid lapdog you are
    What a two bit swindler you are. You took money from the uniform company then made it compulsory, and you've not the wit to look ashamed
    bent as a coat hanger, thick as the coat
    you con parents for a living, you empty headed phoney
    Never taught a lesson, never told the truth, never had an idea. Some education secretary, you ignorant liar
    smug, stupid, crooked. ofsted would say inadequate and so do I
    you invented those teacher numbers you dopey crook
    crawling little liar, off to suck up to the newspaper owners again with your tongue out like a daft spaniel
    `,
  ),
  lines(
    'lines-mailbag/planning-officer-bribe-claims',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    who's paying you to say yes to everything
    The planning officer is bent, he's had a new kitchen off that builder
    Lies in every paragraph of your report and you know full well that you put them there.
    you're hand in glove with them and getting your cut
    That traffic survey was forged by you and you alone
    funny how you've a new Range Rover the month the towers get passed. corrupt
    Masonic handshake job this, the inspector and the developer are in the same lodge and he's been looking after his brothers for years
    you cheat, you altered the boundary on the map after the deadline
    a stitch up from start to finish by a dishonest officer
    I've met some shysters in my time in the motor trade but you've got them beat, faking objections to throw them out
    Chair of planning is on the payroll, has been since the supermarket
    You don't work for us, you work for whoever fills the envelope
    the ecologist is a hired liar and the council hired her to lie about the newts
    `,
  ),
  lines(
    'lines-mailbag/planning-newts-and-towers-objectors',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    the traffic survey was done on a bank holiday, please do it again
    Object! 22 storeys next to a primary school and not one extra GP
    Dear planning officer, the boundary on drawing 7 differs from the deeds. Could you look again before Thursday
    new kitchen extension refused for us, new tower approved for them, make it make sense
    I don't think the newt survey is worth the paper it's printed on, they came in December
    who decided this was a minor amendment
    Your report calls it a modest increase. It is 140 flats
    Chair cut residents off at two minutes and let the agent have nine. That's not an even hand, whatever the standing orders say
    Approving this was wrong
    no drains no school no bus, just units
    Supermarket promised 200 jobs in 2015. We got 61 and a lot of trolleys in the brook
    ugly tower, ugly process
    the inspector has ignored the neighbourhood plan that 3,000 of us voted for
    What is the point of a conservation area, planning team, if you let them knock down the oldest pub in it on a Sunday morning
    `,
  ),
];
