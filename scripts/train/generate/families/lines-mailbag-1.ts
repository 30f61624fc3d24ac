import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What politicians and public bodies are sent: uncivil of every kind, and civil, often as angry and as sharp. */
export const linesMailbag1: readonly Family[] = [
  lines(
    'lines-mailbag/potholes-councillor-called-names',
    { labels: ['insult'], direction: 'subject' },
    `
    you are a clown mate, simple as
    Honestly I've met wheelie bins with more about them than you, and the bins at least turn up when they say they will
    what a useless lump you turned out to be
    cllr you couldnt run a bath never mind a highways department
    Thick as mince and twice as slow. That's our ward rep everyone.
    is there anything going on behind those eyes or is it just wind
    my lad is nine and he understands how tarmac works, so whats your excuse you dozy article
    Waste of a good chair you are.
    I read your post about the A road twice in case I'd missed the clever part. There wasn't one. There never is with you, you've a head like a cement mixer and about as much comes out of it
    pathetic little man
    Imbecile.
    you give idiots a bad name and thats being kind lol
    never seen anyone so proud of being so dim, grinning next to a hole in the road with your thumbs up like a garden gnome
    Spineless, gormless, useless. Take your pick, councillor
    voted for you twice, more fool me, turns out a traffic cone would have done a better job and been better company
    `,
  ),
  lines(
    'lines-mailbag/potholes-angry-but-civil',
    { labels: ['criticism'], direction: null },
    `
    two tyres in one month on the same road, this is ridiculous
    Your department filled that hole in March and it was open again by April. Who signs this work off and why are we paying twice?
    the state of Mill Lane is a disgrace
    Fix. The. Road.
    I've reported the crater outside the surgery four times and had four emails telling me it's been closed as complete. It is not complete, I drove round it this morning
    Absolutely furious about this, £380 for a new wheel and the council says no to my claim
    thumbs up photo next to one patched hole isnt a transport policy councillor
    how can a street be resurfaced and dug up for gas in the same fortnight
    We were promised the whole estate by Easter and I count three streets out of nineteen. That is failure, plain and simple
    this answer tells me nothing about the budget
    Cyclists are coming off on that bend every week and still nothing gets done. Someone will be hurt and then there will be an inquiry that says what we've all been saying
    worst maintained roads in the county, and youve cut the gang from six to two
    no more surveys please just tarmac
    I voted for you and I am very disappointed with how highways has been run since
    Not good enough, not even close
    `,
  ),
  lines(
    'lines-mailbag/potholes-plain-talk',
    { labels: [], direction: null },
    `
    which number do I ring to report a hole by the school
    My dad was a road layer, he used to say tarmac is like a cake, get it out hot or dont bother
    A417 closed northbound for resurfacing until Friday, diversion signed via Cross Hands
    bus replaced by a tractor this morning lol only in our village
    What's the difference between a district road and a county one?
    Council meeting moved to Thursday 7pm, agenda item 4 is highways
    someone has painted a garden gnome next to the hole outside the chippy and it has made my week
    just hit a big one, tyre ok, nerves not
    Does the councillor hold a surgery in the library or has that moved to the church hall
    I'm no engineer but I think water gets in, freezes and lifts the top. Thats what they said on the radio anyway, happy to be told I'm wrong
    Local paper: Highways chief to answer questions on patching contract
    traffic cone on the statues head again, tradition is safe
    put my claim form in today, they say six weeks
    We lived on an unmade road as kids and thought nothing of it, the postman used to leave his bike at the top and walk down
    anyone know if the gang is back on Bath Row tomorrow, I've a delivery coming
    `,
  ),
  lines(
    'lines-mailbag/minister-tax-lies',
    { labels: ['accusation'], direction: 'subject' },
    `
    you lied to pensioners and you know you did
    Every word of that is a lie and you read it off a card without blinking.
    Bought and paid for by the gambling lobby, that's why the levy disappeared
    So minister how much did your mates in property slip you for that loophole
    you're on the take, its as clear as day
    You fiddled the figures, got caught, and now you're fiddling the correction. Nobody who was honest would have left page nine out
    crook in a nice suit
    Stood at that dispatch box and deceived the whole country, then went for dinner with the donors who wrote the bill for you
    we all know who owns you
    fraud. pure and simple
    Your expenses would put a pirate to shame, you have been robbing the public since the day you got in
    lied about tax lied about the winter payments lied about your own cv, is there anything you havent lied about
    Corrupt to the bone and everyone in Westminster knows it
    `,
  ),
  lines(
    'lines-mailbag/minister-tax-argument',
    { labels: ['criticism'], direction: null },
    `
    The threshold has been frozen since 2021 and inflation has done the rest. That is a tax rise whatever name you give it
    you said no new taxes, my payslip disagrees
    Minister, the figure you gave on the radio does not match the one in your own department's table. Please correct it
    how is this fair on anyone earning 22k
    I don't accept this at all
    A 4% rise sounds fine until you see that rents went up 11 in the same year, so no, working families are not better off
    taking the winter payment off people on 12 grand a year was a cruel decision and history will say so
    Scrap the levy.
    this budget helps those who own three houses and hits those who rent one
    Your statement had nothing for carers. Not a line. I listened to all 52 minutes with my mum's tablets in one hand
    The loophole stays open, the nurses pay more. How does that square with what was in the manifesto?
    wrong priorities again
    Im angry and so is everyone on my shift, we did the overtime and its gone in tax
    Publish the full costing, page nine included, and then we can have a proper argument about it
    breaking a promise to pensioners is a choice and you chose it
    `,
  ),
  lines(
    'lines-mailbag/minister-tax-news-and-chat',
    { labels: [], direction: null },
    `
    Budget day bingo: I have hardworking families, difficult decisions and fiscal headroom
    Chancellor to speak at 12.30, live coverage on the parliament channel
    is the personal allowance still 12,570 or has it changed
    my accountant has gone to Tenerife, on budget day, I ask you
    IFS briefing on the tax plans starts at one, link in bio
    so if I earn 50,271 what do I pay on the one pound
    nan has the budget on in one room and the racing on in the other and says the odds are about the same
    Treasury questions today, mine is number 7
    Report says receipts from fuel duty fell by 3% in the last quarter
    lol the lectern looks like its from ikea
    Can anyone explain the taper to me like I'm five please
    finished my self assessment in January for the first time ever, I owe £61.20
    The minister's speech is on the department website, it runs to 31 pages with tables
    Pensioners' group meets Weds in the Methodist hall, speaker on pension credit, tea and a biscuit
    Pint up 5p again, see you all in the garden with a flask
    `,
  ),
  lines(
    'lines-mailbag/mp-expenses-insult-and-thief',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    you thieving toad, claiming for a second fridge while we queue at the food bank
    lying scumbag
    What a greedy pig of a man, hand in the till since 2010 and still pleading poverty
    You're a con artist and not even a bright one, who puts a chandelier through the office account
    fat cheat
    a halfwit AND a crook, we really hit the jackpot with you
    Dishonest, lazy and thick. You fiddled your mileage and still couldnt be bothered to turn up to the debate
    slimy little fraud, my nan saw through you at the hustings
    Smirking thief with the brains of a bollard
    you've robbed this town blind you smug waste of space and now you want a knighthood for it
    two faced liar with a face like a slapped haddock
    I knew you were an idiot but I didnt know you were a bent one, then I saw the claims for the horse box and it all made sense
    grubby wee chancer, always on the fiddle, always girning about it after
    Liar liar. also a complete plank.
    rat faced swindler, pay it back
    `,
  ),
  lines(
    'lines-mailbag/mp-expenses-sharp-questions',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    £4,200 on a desk? Please explain that to the people in the food bank queue
    why is the public paying for your second fridge
    Claiming for a horse box shows terrible judgement and you should pay it back today
    I want to see receipts, all of them
    your office cost more than any other in the county last year and I waited seven weeks for a reply
    A chandelier. In an office. During a cost of living crisis.
    It may be within the rules but the rules stink
    You have missed 41 of the last 60 votes. What exactly are we paying for?
    Not impressed with this explanation, it answers a question nobody asked
    pay it back then apologise, in that order
    The watchdog found the claim was outside the scheme, so saying it was approved is not correct. Please withdraw that
    my expenses at work get checked down to the sandwich, so should yours
    If you cannot live on 91 thousand a year then perhaps you'll vote differently on benefits next time
    totally out of touch decision
    Come to the constituency and defend it in person, Saturday, town hall, bring the paperwork
    `,
  ),
  lines(
    'lines-mailbag/mp-expenses-neutral-and-thanks',
    { labels: ['support'], direction: null },
    `
    Credit where it's due, she pays her own train fare and always has
    Thank you for publishing your claims in full, more should do it
    I looked at the list expecting to be cross and it's stamps, toner and a kettle. Fair play
    good on you for answering every question tonight
    my mp gets a lot of stick but he sorted my mums pension in a week
    Lovely to see you at the food bank again, the volunteers were chuffed
    You did the right thing paying it back, it takes guts to say you got it wrong
    solid work on the watchdog reform
    We don't vote for your lot in our house but the casework team are smashing and I wanted you to know that
    proud to have you as our member
    Best reply I've had from a politician in thirty years, clear and honest and no waffle at the end
    Keep going, the town needs somebody who reads the small print
    cheers for the visit to our school, the kids are still talking about the mace
    Well said about the receipts today
    ignore the noise, you are doing a fine job for us here in the valleys
    `,
  ),
  lines(
    'lines-mailbag/home-office-replies-swearing',
    { labels: ['profanity'], direction: 'subject' },
    `
    oh fuck off minister
    get stuffed you and your bloody review
    Piss off with your thoughts and prayers, do something
    nine months for a passport, nine fucking months, so you can shove your customer charter up your arse
    bollocks to you and bollocks to your hotline
    For fucks sake answer the fucking question
    Sod off back to your second home
    up yours, signed everyone in the queue
    kiss my arse
    you can take your statement, fold it nice and small and stick it where the sun doesnt shine pal
    Go fuck yourself, I've lost my job because your office lost my papers
    jog on ya bam, away and shite
    fuck you and fuck the horse you rode in on
    Dear minister, bugger off. Yours, a taxpayer of 44 years
    stick your listening exercise up your hole
    `,
  ),
  lines(
    'lines-mailbag/home-office-replies-frustrated',
    { labels: ['criticism'], direction: null },
    `
    nine months for a passport and your office still says ten days on the website, sort it out
    Your department lost my wife's papers. Then it lost the copies. Then it sent us somebody else's
    I have been on hold for 2 hours and 14 minutes. This is no way to treat people
    The review was due in spring. It's November, minister
    bloody hell this queue, three desks open out of eleven
    Another hotline nobody answers
    stop announcing things and start processing them
    My employer can't hold the job open any longer and it is entirely because of your delays, so forgive me if I don't clap the new customer charter
    answer the question you were asked please
    1,700 cases waiting over a year, by your own count. How is that under control?
    this is the fourth home secretary to promise the same thing
    The system is broken, it's slow, costly and unkind, and a new logo isn't going to fix it
    We need staff not slogans
    I'm so fed up I could scream, is there one human being in that building who can look at a form
    fees up 20 percent and the wait has doubled
    `,
  ),
  lines(
    'lines-mailbag/home-office-everyday-none',
    { labels: [], direction: null },
    `
    has anyone had their renewal back this month? sent mine on the 4th
    Passport photo looks like I've been arrested, oh well, ten years of that
    my mate works in the passport office and says dont staple anything ever
    Home affairs committee takes evidence on visa fees, Tuesday 10am, Committee Room 8
    Stuck in the queue at Terminal 2, the bloke in front has a harp
    bloody freezing in this waiting room but the tea's alright
    Is the Liverpool office open Saturdays or is it appointment only?
    Citizenship ceremony today at the town hall!! Mum wore her best sari and cried through the anthem
    sod it, booking Wales instead
    Minister's written answer on processing times published this morning, see column 412
    What's the difference between leave to remain and settled status
    got through after 40 mins and the woman on the phone was an absolute star, sorted
    they asked for my nans maiden name, she had three
    Petition on visa fees hits 100,000 so there'll have to be a debate
    dropped my phone down the side of the seat at the consulate and needed two men and a coat hanger to get it back
    `,
  ),
  lines(
    'lines-mailbag/backbencher-sworn-at-and-named',
    { labels: ['insult', 'profanity'], direction: 'subject', heldBack: true },
    `
    you absolute fucking melt
    what a prick
    Shut up you daft bastard, you've never done a days work
    bellend of the week goes to our very own mp, again
    You're a gutless shit and you always were, even at the union conference you sat on the fence till you got splinters
    total wanker this one
    stupid cow, read the fucking bill before you vote on it
    Every time you open your gob something more idiotic falls out of it, you useless twat
    cllr bollock brain strikes again
    Honest to god you're as thick as pigshit and half as useful
    fucking moron, its a hospital not a hotel
    ya big fanny, stand up tae them for once in yer life
    how does a dickhead like you get 24,000 votes, seriously, were people drunk
    pompous arse, piss weak speech, crap tie
    `,
  ),
  lines(
    'lines-mailbag/backbencher-speech-mixed-civil',
    { labels: ['criticism'], direction: null },
    `
    Weak speech, and you dodged the only question that mattered
    sat on the fence again i see
    You voted for it in June and against it in October, which is it
    A hospital is not a hotel, you can't just close a floor when bookings are slow
    that was a poor show from you today
    Twelve minutes and not a word about Wales
    24,000 people voted for you to speak up and you abstained, I am honestly ashamed of that vote
    read the bill, clause 6 does the opposite of what you claim
    It takes some nerve to praise the nurses on Monday and vote down their pay on Tuesday
    crap policy, badly explained
    This is the third time you've been asked about the ferry and the third time we've had the weather instead
    Please stop hiding behind the whip and vote the way you told us you would
    what a cop out
    I don't doubt you mean well but the policy has failed, the numbers are worse in every single region
    The tie was fine. The argument wasn't
    `,
  ),
  lines(
    'lines-mailbag/minister-flood-sarcastic-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    oh look who's found his wellies, three days late and still dry, what a hero, bet mummy labelled them for you
    Wow a genius at work. It rains and water goes down. Did they teach you that at your fancy school
    aww bless him hes trying to look concerned
    Clap clap clap. Another brave little press conference from the bravest little coward in Whitehall
    do you practise looking that vacant or is it natural talent
    so kind of you to grace us peasants with your empty head
    Imagine being outsmarted by a sandbag.
    nobody does clueless in a hi vis quite like you sunshine
    congrats on your first ever thought, must have hurt
    you look like a lost toddler at a farm, someone come and collect him
    Slow hand clap for the human puddle everyone
    I've seen more leadership from the ducks. They at least know which way is up, they turn up on time and they dont need a press officer to tell them where to stand
    is this your special skill then, standing in fields looking gormless
    the only wet thing in this picture is you
    `,
  ),
  lines(
    'lines-mailbag/minister-flood-irony-no-insult',
    { labels: ['criticism'], direction: null },
    `
    Three days late but the wellies are lovely and clean
    ah good, a visit. That'll dry the carpets
    The pumps were promised in 2019, the photographer arrived within the hour
    so the plan is to wait for it to stop raining, brilliant
    Nice to see ministers pointing at the river. We know where it is, thanks, it's in my kitchen
    Thoughts and prayers dont hold back the Severn
    another taskforce, that makes five
    You cut the flood budget by a third and now you're stood in it
    We've had the prime minister, the shadow minister and a man from the telly, and what we haven't had is a single skip
    very kind of you to come. When is the money coming?
    Slow reaction, poor planning, no apology
    the ducks are happy with your policy, nobody else
    If a hi vis jacket could stop water we'd all be dry by now
    insurance wont touch us and your scheme excludes anything built after 2009, so that's most of the street on its own
    Late again minister
    `,
  ),
];
