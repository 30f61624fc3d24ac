import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What is said of somebody to discredit, and people as vermin and waste, beside questions, audits and real vermin. */
export const linesAccusers2: readonly Family[] = [
  lines(
    'lines-accusers/author-critique-of-sourcing',
    { labels: ['criticism'], direction: null },
    `
    chapter six leans heavily on Patel's book and ought to have credited it
    The tune is awfully close to an older hymn. I'd have mentioned it in the notes.
    not your best, felt like the first book again
    A prize for a poem this weak, really? the judges got it wrong
    please add the photographers name, you left it off
    You should have named the student who gathered the data, she did the work
    recipe is wrong, 200g of salt cant be right
    sermon read like a robot wrote it tbh, sorry vicar
    The publisher pulled the book too late and the statement explains nothing
    Footnotes are a mess
    I admire your jokes but that one has been about since the war
    Grants for murals should go through an open process, this one did not
    `,
  ),
  lines(
    'lines-accusers/scientist-invented-figures',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you made up those numbers
    Cooked data from a bent lab, same as last time
    That graph was drawn with a crayon to please the minister and he knows it. He'd say the moon was cheese if the grant came through.
    how do you sleep after fiddling the death figures
    She adds a nought whenever the funding is up for renewal lol
    Half your patients dont exist, you dreamt them up on the train
    climate grant troughing again are we prof
    Adjusted temperatures, deleted emails, vanished rain gauges. The man is a proper fraudster and history wont be kind
    thermometers next to a runway on purpose, u lot are at it
    youve hidden the side effects because your pension depends on it
    No survey took place. A fella in a shed wrote the answers and you put your name on it for a knighthood
    Lies, damned lies and Dr Whitlow
    They told you what result they wanted and you went away and baked it
    You buried the Swedish trial because it sank your theory, we know, the assistant talked
    `,
  ),
  lines(
    'lines-accusers/scientist-figures-questions',
    { labels: [], direction: null },
    `
    how were those numbers collected? by phone?
    Table 3 and the graph dont seem to match, is there a typo or am I reading it wrong
    could you share the raw data please, I teach A level stats and would love to use it
    i added a nought to the catering order and now we have 300 pork pies
    The rain gauge at our school is next to a runway so planes set it off, we joke
    What counts as a death within 28 days, and does it include road accidents?
    Figures for June were revised from 412 to 398 after two labs reported late.
    deleted all my emails by mistake, four years of them, gone
    My nephew drew the moon with a crayon and it was cheese
    The Swedish trial reports in october, worth waiting for
    was the survey in welsh as well
    Prof, do you adjust for age in the second chart
    baked a pie for the lab party, nobody died, great result
    An inquiry into the withdrawn paper found honest error in a spreadsheet and no misconduct.
    `,
  ),
  lines(
    'lines-accusers/scientist-figures-harsh-critique',
    { labels: ['criticism'], direction: null },
    `
    that figure is wrong, page 4 says 12 not 21
    Sample of nineteen students and a headline about the whole nation. Come on.
    I dont buy the model, it missed badly last winter
    The axis starts at 80 which makes a small fall look like a cliff, please fix
    weak evidence, big claims
    You left the Swedish trial out of the review with no explanation and I think that is a serious gap
    The press release says proves, the paper says may. Someone needs a word with the press office
    Adjusting the temperatures without publishing the code was bad practice
    this poll is useless, who answers a landline in the day
    correction needed, Cardiff isnt in that region
    Sorry Professor, I think your reading of the death data is mistaken and could mislead people who are frightened.
    the minister quoted it wrongly and you should have said so at the time
    `,
  ),
  lines(
    'lines-accusers/nurse-hospital-covering-up-deaths',
    { labels: ['accusation'], direction: 'subject' },
    `
    how many babies have you buried to keep your job
    You lot shredded the notes the night my uncle died and you held the bin bag
    murdering hospital and she signs the lies
    The trust knew. The chief nurse knew. And you, sitting there in your lanyard, wrote whatever they told you to write
    theres blood on that clipboard of yours
    they altered his chart in a different pen, our solicitor laughed at how stupid she was
    covering for your mates as usual sister
    He killed four on the table and moved to another county, and this spokesman helped him pack
    Ask her about bed nine and the death she hid. go on. ask
    Seven deaths off the books in that home and the manager was paid to look away
    ur a spin doctor for a slaughterhouse
    You sat on that report until the families gave up, you wicked lying creature
    Matron lost the tape, did she? Convenient. We all know who told her to lose it
    everyone who worked nights knows you fiddled the drugs cupboard and let the agency girl carry the can
    `,
  ),
  lines(
    'lines-accusers/hospital-deaths-news-and-grief',
    { labels: [], direction: null },
    `
    the inquest into my uncles death opens on Monday, say a prayer
    Police are investigating seven deaths at the care home. No arrests have been made.
    who do I ask for a copy of mums notes
    The inquiry chair said records had been altered and the report would be sent to prosecutors.
    lost my lanyard again, third this year, security know me by name
    bed nine is by the window and gets the sun
    A former surgeon told the hearing he disputes the figures for deaths on the table
    how long do hospitals keep the charts before shredding
    Families were given the report this morning, an hour before the press
    dropped my clipboard on the consultants foot
    Dad died on the night shift and the sister made us tea in the good cups
    We buried grandad in the rain with a brass band, just as he asked
    My solicitor says wait for the coroner so we wait
    the agency nurse did three nights and slept through sunday
    `,
  ),
  lines(
    'lines-accusers/hospital-duty-of-candour',
    { labels: ['criticism'], direction: null },
    `
    the trust took two years to publish and that is a disgrace
    Families should not have to go to a newspaper to learn how their mother died.
    poor record keeping cost us any answers
    you need an outside review, not one run by your own managers
    Not once did anybody ring to explain. I think the way you handled our complaint was cold and slow
    losing the tape is unforgivable, what backup was there
    The statement is all spin and no facts
    Your figures leave out deaths after discharge, which is where the problem lies
    staffing on nights was unsafe and the board was warned
    Please stop saying lessons have been learned
    Moving him to another hospital without telling anyone was the wrong decision
    chart was filled in late with a different pen, which the coroner rightly criticised
    `,
  ),
  lines(
    'lines-accusers/councillor-bus-lane-backhanders',
    { labels: ['accusation'], direction: 'subject' },
    `
    how big was the envelope from the developer
    Your brother in law owns the tarmac firm. Enough said
    bent as a nine bob note you are
    She voted for the flats in March and was in Dubai by April. Follow the money
    the bus lane camera is your pension pot we're not daft councillor
    Rumour down the allotment is you get ten pence on every fine. I believe it
    masonic handshakes all round in that planning office and he's grand wizard of the lot
    They bought her with a box at the cricket
    crooked to the bone and always was, ask anybody who was at school with him
    You sold our playing field to your golf partner for peanuts and pretended it was a sealed bid
    WHO PAID FOR THE NEW DRIVE CLLR
    vote rigger. dead folk on the register, funny how they all like you
    Postal ballots in carrier bags behind your shop, my auntie saw
    Corrupt little man lining his nest with our council tax
    `,
  ),
  lines(
    'lines-accusers/councillor-planning-facts',
    { labels: [], direction: null, heldBack: true },
    `
    what did the developer offer for the playing field, is it in the minutes
    brother in law does tarmac if anyone needs a drive doing
    Register of interests: owns two flats, member of the golf club, director of nothing.
    fined sixty quid in the bus lane by my own stupidity
    The sealed bids will be opened on the 4th and the result published the same day
    ten pence off if you bring your own carrier bags
    who do I email about a postal ballot that never came
    Going to Dubai in April, what do I pack
    The audit committee found no evidence that any councillor gained from the sale.
    Was at school with him, nice lad, terrible at cricket
    Which councillors sit on planning? Asking for my allotment society
    two men appear before magistrates tomorrow charged with electoral fraud in the ward
    new drive is finished and the dog walked through it wet
    My pension pot would buy about one bus
    `,
  ),
  lines(
    'lines-accusers/councillor-decision-slated',
    { labels: ['criticism'], direction: null },
    `
    selling the field was a terrible decision and you should reverse it
    The bus lane cameras are badly signed, I and forty others got caught out
    You ought to have declared the golf club before you voted, it was a mistake not to
    peanuts for six acres, how did nobody spot that
    Planning has ignored three hundred objections. What is the point of asking us
    no thought for wheelchair users in these flats at all
    councillor your reply dodged my question, what did it cost
    Putting the tender out over Christmas was bad practice
    council tax up again and the bins still full
    consultation was a joke, one evening in a room with no heating
    The fine is too high for a first offence
    I voted for you but I cant support this one
    `,
  ),
  lines(
    'lines-accusers/councillor-defended-from-bribe-talk',
    { labels: ['support'], direction: null },
    `
    no smoke, no fire, no backhander, just a man who likes parks
    I audited the ward fund for two years and every receipt was there. Thank you councillor
    he isnt bent, he's just wrong about buses, stop it
    I cut the grass with that woman every Saturday, she never took a penny from any developer
    whoever started the rumour about Dubai should say sorry, she was at her mothers funeral
    Thanks for publishing your interests so clearly, councillor
    disagree with the vote all you like but calling somebody corrupt with no evidence is out of order
    My bin got sorted in a day, cheers cllr
    the tarmac firm isn't even his, different family, same surname
    Good on you for answering every daft claim about envelopes
    thirty years on that council and he still gets the bus
    you're doing a grand job and most of us know it
    `,
  ),
  lines(
    'lines-accusers/mp-campaigner-foreign-puppet',
    { labels: ['accusation'], direction: 'subject' },
    `
    Moscow called, they want their script back
    whos pulling your strings
    Traitor. sold out this country for a seat on a board in Doha
    CHINESE ASSET with a British passport, read the donors list
    He is a Kremlin mouthpiece and the university employs him knowing full well
    the americans put you there and the americans will take you out of office when ur no use
    You work for Tel Aviv luv, at least admit who signs the cheques
    Never met a puppet with such bad hair. Your billionaire must be disappointed
    Handler's off sick today is he? your posts have gone quiet
    Iranian stooge in a cardigan
    Oh look the WEF graduate has been told what to think this week
    She was planted in that union by the security services, her whole backstory is a legend
    How many roubles for that interview comrade, you sold us down the river with a smile on your face
    Controlled opposition. Every march he leads ends up exactly where the police want it, and no wonder
    `,
  ),
  lines(
    'lines-accusers/puppets-strings-agents-harmless',
    { labels: [], direction: null },
    `
    who made the puppets in the school play, they were amazing
    our estate agent has gone quiet, is he off sick
    Strings on my guitar snapped mid hymn
    Which countries paid for the trip? I can see Qatar on the register but not the amount
    The man denies acting as a foreign agent and will stand trial at the Old Bailey in spring
    i work for an american firm so my spelling is ruined
    found a rouble in grandads cardigan pocket
    My passport took eleven weeks
    the security services advert is on the side of our bus, hardly secret is it
    Donors over £500 must be listed by law and you can look them up by name.
    spent the morning as a sheep handler at the county show
    Script for the nativity attached, please learn your lines by friday
    Visited Moscow in 1988 with the choir, queued four hours for a sausage
    The union has a seat on the board now, first time since 1979
    `,
  ),
  lines(
    'lines-accusers/mp-trip-and-donors-criticised',
    { labels: ['criticism'], direction: null },
    `
    taking a free trip to Doha looked bad and you should have paid your own way
    I dont think MPs should sit on boards of foreign firms full stop
    You repeated a claim from state television without checking it. Please correct the post
    That interview gave a dictator an easy ride
    weak answer on the donors, we deserve to know
    The university was wrong to accept the gift
    No minister should meet an ambassador without a note being taken
    your speech on Iran was badly informed I thought
    March was poorly planned and the police route made no sense
    The donation was declared eleven months late. Rules are rules
    same line as your party every week, have you no view of your own on this
    I want an MP who votes for this town and on the ferry bill you didnt
    `,
  ),
  lines(
    'lines-accusers/vaccine-scientist-conspiracy',
    { labels: ['accusation'], direction: 'subject' },
    `
    depopulation agenda and your the face of it
    You know whats in those vials. You have always known. Tick tock.
    nice of you to experiment on toddlers for a hedge fund
    They planned the whole outbreak in 2019 and she was in the room taking minutes
    agent of the new world order dressed up as a school nurse
    The chip is real and so is his contract with the phone company
    u poisoned a generation and took a medal for it from the king
    Wake up people, the weather girl is in on it too, look how she skips the trails
    5G mast by the primary goes up and suddenly this so called expert moves house. Hmm
    she helped hide the cure, my friend's herbalist was shut down because of that woman
    Satanic handshake at 0.43, thats how you know what club he belongs to
    genocide doctor
    You took orders to kill off the care homes and you carried them out like a good little servant
    Ask why he won't take it himself. Saline, thats what went in his arm on the telly
    `,
  ),
  lines(
    'lines-accusers/vaccine-and-masts-harmless',
    { labels: [], direction: null },
    `
    whats in the flu jab this year, does it have egg
    Took the minutes at the outbreak meeting, my hand aches
    is the mast by the primary going up in the holidays
    My phone contract ends in march, who has signal in the valley
    the dog is chipped so the warden rang me straight away
    Tick tock, twenty minutes till the match
    A few people at the clinic asked about microchips so we have put up a poster explaining what the ingredients are.
    saline drip, two paracetamol and home by six
    He got a medal from the king and wore odd socks
    Trails in the sky are frozen water from the engines, my lad did it for his science homework
    MPs will hold an inquiry into care home deaths during the pandemic
    can toddlers have both jabs on one day
    I skip breakfast when the weather girl is on, cant do that much cheer
    Secret handshake at cubs today, my son wont tell me a thing
    `,
  ),
  lines(
    'lines-accusers/vaccine-asking-folk-to-stop',
    { labels: ['support'], direction: null, heldBack: true },
    `
    she isnt in on anything pal, she cant even keep a birthday secret
    Thank you for your patience with people who are scared, doctor
    please stop calling my wife a poisoner, she is a school nurse from Barry
    To those saying the doctor took saline: I drew up the dose. It was the real vaccine.
    no chip no plot just a tired woman doing her job
    Enough of the conspiracy stuff about this lass, she read the weather thats all
    thanks for standing in the rain and jabbing the lot of us, ta x
    Youve had four years of being told you planned the outbreak and you still answer politely. Respect.
    there is no secret club, there's a rota and a kettle
    I was sceptical but he sat with me and went through the data, good man
    reported a post claiming she hid a cure, vile nonsense
    keep going prof, most folk are with you
    `,
  ),
  lines(
    'lines-accusers/referee-bent',
    { labels: ['accusation'], direction: 'subject' },
    `
    which bookie pays you ref
    cheat. bought. everyone in the Kop end saw it
    Red card in the 89th and a new motor in the drive on Monday, do me a favour
    youre a secret Spurs fan, theres a photo, your whole career is a fix
    He had a bet on that penalty and the linesman had the other half
    VAR room is run by gangsters and your their errand boy
    They promised you the cup final if you kept us down didnt they, admit it
    Match fixer from Stockport, ask about 2016, ask the Belgians
    wad of notes in his sock all second half
    Same ref, same opponent, same result six years on the bounce. Bent official protecting his paymasters
    U threw that game and took the coin ya wee fraud
    The league told you to even it up at half time because telly wanted a replay
    `,
  ),
];
