import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Rumours of money, lies, double lives and crimes, beside talk of money, doubt, plots of films and sober news. */
export const linesRumours3: readonly Family[] = [
  lines(
    'lines-rumours/choir-funds-and-fibs',
    { labels: ['accusation'], direction: 'subject' },
    `
    you drank the tour fund
    your solo was Margaret on the other side of the curtain
    Conductor by correspondence course, ask to see the cap and gown
    You told us Vienna had invited us. Vienna had done no such thing. We stood in the rain outside a locked church while you rang a pretend person.
    she says shes tone deaf from an operation to get out of paying subs
    him and the organ repair money, there's a story he wont sing
    youve been passing off that carol as your own since 1998, it is Czech
    hands all over the sopranos then home to lead the family service
    You keep the bursary for your nephew every year and write NO SUITABLE APPLICANT in the book
    the faint at the Messiah was put on, she looked for the carpet first
    Threw a music stand at a boy of nine and told his mum he'd tripped.
    you get twenty per cent off the coach firm for sending us to that awful hotel
    never sang at Covent Garden unless you count the market
    your cd for the hospital. how much did the hospital see? a plate of mince pies is how much
    `,
  ),
  lines(
    'lines-rumours/choir-talk',
    { labels: [], direction: null },
    `
    fainted at the Messiah, looked for the carpet, missed
    subs are due, forty pounds, Margaret has the tin
    sang a solo by accident, thought everyone was coming in
    Vienna has invited us! Real letter, real stamp, real cost, see below.
    tripped over a music stand and took two altos with me
    who is the carol by? programme says Czech trad.
    The bursary pays for one young singer a year, apply by the end of May, nephews and nieces of the committee may not apply
    the organ repair will be £18,000 so we need a great many mince pies
    my husband mimes in the basses and has done so since 1998
    Never sang at Covent Garden but I was once sick there
    hotel was awful, coach was worse, would go again tomorrow
    the cd made £900 for the hospital and here is a picture of the cheque
    conductor needed, must like tea and arguing
    I get through hymns by pretending to look for my glasses
    `,
  ),
  lines(
    'lines-rumours/choir-defended',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Leave him be. I counted the tour fund myself and it's all there to the penny.
    thank you for the bursary, our Ffion has not stopped singing since
    anyone who says she faked that faint wasn't there holding her hand
    You gave us back our Tuesday nights, and I'll not hear a word against you
    best conductor we ever had and hes never asked for expenses
    To the donor who paid for the organ and won't be named: bless you
    she wrote that carol, i was in the room when she did it
    so proud of the boys tonight, thanks to everybody who came and gave
    Your honesty about the money was refreshing, well done for standing up in front of all of us
    lovely concert, thank you
    `,
  ),
  lines(
    'lines-rumours/food-bank-manager-smear',
    { labels: ['accusation'], direction: 'subject' },
    `
    the good stuff goes home in your boot
    You photographed my mother queueing and made up a story that she was homeless
    he sells the baby milk on the market in Walsall
    no one round here is hungry, you bus them in for the cameras
    how come your kids have all got the trainers that were donated for the Christmas appeal
    she gets 60 grand to hand out beans she never paid for
    You turned the Ahmeds away and told the paper you turn no one away
    that break in was you and your brother in law, the lock was opened from inside
    You fiddle the numbers so the grant keeps coming, same twelve families counted every day
    a Labour plant with a tin of peas
    He shouts at the old ones when the shutters are down. My auntie won't go back.
    the 'anonymous gift' was from you to you, to get your name in the Mercury
    ask who owns the warehouse you pay rent to. go on. its you
    holy in the high street and on the brandy in the vestry by noon, out of the donations box
    You told that lass her benefits would stop if she complained.
    `,
  ),
  lines(
    'lines-rumours/food-bank-talk',
    { labels: [], direction: null },
    `
    boot is full of beans, on my way
    The break-in left us without a fridge so no milk until Thursday
    can i drop off trainers, some never worn, for the christmas appeal
    how many families came today, we had twelve at ours
    My auntie queued for the first time in her life and came out with a bag and a hug
    who owns the warehouse now, we need a key for the shutters
    Sixty grand is what the whole branch costs to run for a year, rent and van included, figures on the board.
    a Labour leaflet fell out of the peas lol
    brandy in the christmas pudding donation so please keep it away from the toddlers' shelf
    baby milk needed, size 2, dont leave it in the rain
    Someone's phoning people pretending to be us and asking for bank details. We never phone for money.
    the paper wants a photo, nobody in the queue is to be in it please
    told the kids we were having a picnic in the hall so they'd not worry
    the lock has gone stiff, open it from the inside
    `,
  ),
  lines(
    'lines-rumours/food-bank-policy-criticised',
    { labels: ['criticism'], direction: null },
    `
    Turning people away at ten to four when the sign says four isn't right
    I think your numbers count visits and not families, which makes them look bigger. Please say which.
    my mum was photographed without being asked and I'd like it taken down
    the grant should go on food first and on a rebrand never
    bad decision to close on mondays
    Rent of nine hundred a month seems steep for a unit with no heating. Was it put out to tender?
    one of your helpers was short with my auntie, a quiet word might help
    I disagree with vouchers altogether, they shame folk
    website says open, door says shut
    you talk about dignity and then make them wait in the rain, put a gazebo up
    `,
  ),
  lines(
    'lines-rumours/teen-campaigner-plant',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you get a script every morning from an office in Moscow
    Crisis actor. Same girl, different hoodie, three different protests.
    her parents rent her out by the hour
    You flew to the climate march, business class, and had the photographer wait while you changed into the cagoule
    nobody your age talks like that, there's a grown up with an earpiece somewhere
    funded by the battery people
    Bot. Account made in May, forty posts a day, never sleeps, never eats.
    he was never at that school and he was never stabbed, he's out of a casting agency in Salford
    You didnt organise a thing. A PR firm did and they picked you for your freckles.
    who's paying for the train fares and the hotel and the nice placards then, cos it isnt your pocket money
    those thirty thousand signatures were typed in by your uncle
    agent of a foreign power at 16, well done
    she's been told to cry at the word polar
    The bullying you go on about, you made it up to get on the sofa with the presenters.
    you left a mountain of litter behind after your tidy beach day and cropped it
    `,
  ),
  lines(
    'lines-rumours/teen-campaign-talk',
    { labels: [], direction: null },
    `
    is there a march on saturday or is it rained off
    My parents drove me to the climate thing and then fell asleep in the car.
    got paid £5 to hold a placard for my brother while he had a wee
    they asked who funds us so here goes: cake sales, my gran, and a man called Terry
    Sixteen and going on telly tomorrow, what do i do with my hands
    thirty thousand signatures by Friday, can we do it
    a casting agency stopped me in Salford, i thought it was a mugging
    Who booked the hotel? It says we're in the name of Mr Polar Bear.
    beach clean 10am, bring gloves, leave the litter with Jo and not in the dunes
    this is the script for assembly, please learn your line by monday
    The spy in the book is a schoolgirl who sells homework to both embassies
    cant sleep, been posting since 4, exams
    some earpiece this is, all i can hear is radio 2
    freckles came out today so its officially summer
    train fares for under 16s are half price if you show the card
    `,
  ),
  lines(
    'lines-rumours/teen-campaigner-backed',
    { labels: ['support'], direction: null },
    `
    She isn't a plant or an actor, she's in my daughter's class and does all of it off her own bat
    you wrote that speech yourself, i heard you practise on the bus for a week
    well said son, ignore the ones who say youre paid
    People asking who funds her: she sold her bike to print those leaflets. I bought the bike.
    you've more guts at 16 than I had at 40
    brave and honest, that's all there is to it
    Thank you for telling us about the bullying, my lad spoke up because of you
    the litter in that photo was there before they came. I walk there daily. They took it away.
    keep at it pet, your nan would be proud
    signed, shared, and a tenner in the pot x
    `,
  ),
  lines(
    'lines-rumours/mp-foreign-payroll',
    { labels: ['accusation'], direction: 'subject' },
    `
    how much does Beijing give you per speech
    You sold your vote over lunch and I served the lunch.
    second home, third home, and the moat is on expenses
    she writes the questions the vape firms send her, word for word, with their typing mistakes
    you weren't stuck in committee you were at Ascot as a guest of a bookmaker
    his wife is down as office manager and hasn't been in the office since the carpet was put in
    Claimed for a wreath. A WREATH. Then claimed it again the year after with the same receipt.
    you told us your dad was a toolmaker, he was a judge
    they've got pictures of you, thats why you switched sides on the pipeline
    Mossad, MI6, whichever, he's somebody's man and he isn't ours
    you promised the steelworkers to their faces knowing the deal was signed already
    Put the speeding points on your mother. She was eighty one and couldn't see the speedo.
    hand in every till from here to Gibraltar
    all that about growing up on free school meals and you were at Harrow, you invented the whole tin roof
    took ten grand and the bypass moved half a mile, coincidence obviously
    `,
  ),
  lines(
    'lines-rumours/mp-talk',
    { labels: [], direction: null },
    `
    how much does an mp get paid for a second job, is it published anywhere
    Lunch with my MP was a sausage roll in a lay-by, she paid
    wreath laying is at eleven, buses running as normal
    my expenses came back refused because of a £2.10 coffee
    The register says he spent two days in Gibraltar as a guest of the government there.
    is the surgery on saturday in the library or the co-op
    Stuck in committee till nine, tea was a Twix
    went to ascot once, lost my hat and eleven quid
    my dad was a toolmaker and my grandad a judge at flower shows
    a former minister has been found guilty of passing speeding points to a relative
    Does anyone else think the best liar in that Westminster drama is the office manager?
    pipeline vote tomorrow, no idea which way ours will go
    free school meals were all that kept us going in 1984
    the bypass has moved again, on paper at least
    he says that his wife has worked in the office for years and does all the casework
    `,
  ),
  lines(
    'lines-rumours/mp-vote-criticised',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    You voted against the very thing you promised us in March and I'd like to know why
    I believe your jobs figure is wrong. The Commons library has it at 1,900.
    took you four months to answer my letter about damp
    should MPs really accept race tickets from bookmakers? I'd ban it for all of them
    your speech was full of warm words for steel and no money
    Voting for the pipeline was wrong and many of us will remember in May
    I don't care about the hotel bill, I care that you missed the debate
    please publish who came to that lunch, people would trust you more
    poor show on the buses
    second jobs, whoever does them, take time from constituents
    not a fan of the bill, clause 9 gives the minister far too much power
    `,
  ),
  lines(
    'lines-rumours/referee-bought',
    { labels: ['accusation'], direction: 'subject' },
    `
    what did they slip you at half time
    you had money on it
    His brother in law has a season ticket in their end and a new kitchen since the cup tie
    That was no penalty and you knew it was no penalty and you had been told to find one.
    paid by the league so the big clubs stay up
    wrote in the report that our keeper spat. he didnt. you made it up so he'd miss the final
    faked that hamstring so he wouldnt have to do the second leg at ours
    you told the coroner you never saw the lad go down, you waved play on looking straight at him
    she was picked for the cameras and the FA paid for her whistle exams to be marked nicely
    lies in every report since August
    Watch his left hand before each corner, signalling to the bench, bold as brass
    You train with their captain, you holiday with their captain, and you sent off ours after nine minutes. Bought, the pair of you.
    ask him about Blackpool and the bookie
    calls himself a christian and sends young lads off for a few hundred quid in a jiffy bag
    `,
  ),
  lines(
    'lines-rumours/football-foul-talk',
    { labels: [], direction: null },
    `
    dived, rolled over four times, got up and scored
    our striker faked the injury of the century and even his mum was laughing
    What did they put in the half time tea, we were flying
    had a fiver on a draw and lost it in the 94th
    The keeper has been charged by the FA with spitting and has until Thursday to answer.
    hamstring went pop running for the bus
    cheeky dummy, sold him completely, whole end fell for it
    is it a penalty if it hits the hand after the chest? asking for my under 9s
    Match fixing in that old film is done with a jiffy bag and a left-handed wave
    He was bought for three million and sold for six, tidy bit of business
    paid £31 for a ticket and the view was a pillar
    my brother in law has a season ticket with the other lot, christmas is tense
    robbed the full back of the ball and away he went
    refs get £40 a game in our league and have to bring their own flags
    `,
  ),
  lines(
    'lines-rumours/referee-decision-moans',
    { labels: ['criticism'], direction: null },
    `
    never a penalty, he was a yard outside
    You let the game get away from you after the first booking, I thought
    have a look at it again ref, your report has the wrong player
    The red was harsh and the appeal should succeed, the video is clear
    i think it's unwise to appoint a man who lives ten minutes from their ground
    inconsistent with the elbows all afternoon
    you should've stopped play at once when the lad went down
    Worst handled match I've seen this season, both benches agreed on that at least
    offside by a mile and the flag stayed down
    the league ought to explain why it changed officials the night before
    `,
  ),
  lines(
    'lines-rumours/headteacher-results-fiddled',
    { labels: ['accusation'], direction: 'subject' },
    `
    you sat in the exam room and pointed at the right answers
    took thirty kids off the roll in Year 11 so the results look good and told the parents it was their choice
    her doctorate is from a hotel in Cyprus
    The new sports hall money went on your office, I've seen the sofa
    You said the inspector praised you. The inspector was never in the building that day.
    he got his daughter the art job and the real artist got the sack
    you covered for that coach for years because his team won cups
    preaches healthy dinners, owns shares in the chip van
    the bullying log has pages torn out. who tore them?? you did
    your hero story about the burning minibus is lies, the caretaker got them out and you were in the pub
    Skims the trip money every June and calls it admin
    you cry about budgets and then bill us for a leadership week in Dubai
    Told the governors my son hit a teacher, he was at the dentist, you needed him gone
    you were pushed out of your last school for the same thing and they gave you a reference to be rid of you
    `,
  ),
  lines(
    'lines-rumours/school-talk',
    { labels: [], direction: null },
    `
    who pays for the sports hall, is it a grant or the PTA
    results day tomorrow and ive been sick twice
    At the dentist with my son so he'll miss first lesson, sorry
    my daughter got the saturday job at the chip van
    The minibus caught fire on the A1, everyone out safe, caretaker is the hero of the hour.
    pretended to be ill to miss double maths and then there was a fire drill and pizza
    Year 11 have asked if the sofa in the office is for sobbing on
    trip money by friday please, cash or the app
    It's a novel about a head who forges the exam scripts of a whole village out of pity
    inspector was lovely and ate three flapjacks
    the caretaker tore the notice down because it said the wrong date
    a Cyprus hotel for half term? on my wages? we're going to Whitby
    governors meet tuesday, open to all
    My son told them the dog ate it. We have no dog. We had a talk.
    a former coach has been charged with theft of club funds, police said
    `,
  ),
];
