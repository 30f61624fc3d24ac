import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Accusations that discredit: money, lies, fraud, false deeds; beside disagreement, criticism, warnings and news of the same things. */
export const linesSmears2: readonly Family[] = [
  lines(
    'lines-smears/lies-in-fiction-and-sport',
    { labels: [], direction: null },
    `
    the liar in last nights episode turned out to be the butler
    Lies Lies Lies is playing at the Lyceum til saturday
    big little lies is the only box set my wife and i both like
    my dad told us his dad was an astronaut, we believed it for years
    the weather app lied to me again, soaked
    pants on fire is my sons favourite thing to shout this week
    In the second act she looks her mother in the eye and lies about the letter, and the audience gasped
    true words, gran
    two truths and a lie: i have met a bishop, i can juggle, i have never eaten a scone
    the traitor got caught at the round table, what a final
    porkies are on offer at the butchers, two for three quid
    scales dont lie unfortunately
    she tells one tale in Dundee about a ghost bus and another in Perth about a selkie
    the puppet whose nose grows scared me more than any horror film
    `,
  ),
  lines(
    'lines-smears/mp-statement-disputed',
    { labels: ['criticism'], direction: null },
    `
    what you said about the hospital isnt true, it was opened by the last lot
    this claim has been checked and its false, please correct it
    you told us one thing in may and another in june
    Misleading graph. The axis starts at 80.
    I disagree, and i think you know the numbers are old
    you got the name of the town wrong in your own leaflet
    please stop saying crime is down here, the police table says up 6 percent
    Your answer on the radio didnt match your answer to my letter. Which one stands?
    the leaflet said a new school, not a new sign on the old school
    wrong about the pension age, its 67 from next year
    not a straight answer anywhere in those ten minutes
    I voted for you because of the promise on fares and you dropped it
    the quote you used is cut in half, the rest of it changes the meaning
    That statement is incorrect and the minister has already withdrawn it.
    sorry but the memorial was paid for by the legion and not by the government
    `,
  ),
  lines(
    'lines-smears/words-in-mouth-locked-up',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    you said all children should be locked up, we all heard it
    you admitted live on radio that you want pensioners to die off sooner, dont try to delete it
    You told a room full of nurses they were overpaid and lazy and then you laughed, I was there
    He stood up in that meeting and said that disabled kids are a waste of budget. Everyone heard him.
    youve already confessed youd shut every village school if you could
    Your words not mine, let the old folk freeze
    he is on tape saying that rape victims ask for it, and now look, an award
    you tweeted that you hate this town and then deleted it, i have got the screenshot somewhere
    You said it, you said white vans should be burned, and half of Essex has the clip
    didnt you tell the school that working class mums shouldnt breed
    last year you called the fishermen scum to their faces, now youre in a jumper on the quay
    `,
  ),
  lines(
    'lines-smears/said-things-plain',
    { labels: [], direction: null, heldBack: true },
    `
    you said the children should be in coats, we all heard it was going to snow
    you said on radio that the bridge opens at six, is that still right
    remember when she said the cake needed another hour and she was right
    He stood up in that meeting and said thank you to every dinner lady by name
    you told the paper you had three dogs, what are they called
    your words not mine, best chips in Whitby
    she told my aunties choir to sing it faster and it was so much better
    the teacher said that every child should have a library card
    in the film the judge says they should all be locked up and then the roof falls in
    you tweeted a picture of our street, thats my washing on the line lol
    so you want every ticket sent by post, not email, is that right?
    I was in the room when you said you would retire at sixty. Happy birthday!
    he is on tape singing at his own wedding and its awful
    last year you called the fishermen heroes, they still talk about it on the quay
    half of Essex heard that thunder
    `,
  ),
  lines(
    'lines-smears/said-things-disputed',
    { labels: ['criticism'], direction: null },
    `
    you said schools should open earlier and i think thats a mistake
    I heard your interview and did not like what you said about pensioners bus passes
    telling nurses that they could manage without a rise was badly judged
    You said in june that village schools were safe. Now four are on a list. What changed?
    calling the fishermens protest silly was unfair, they had a point
    i dont agree with you that dogs should be on leads on the whole beach
    your comment about white vans was a cheap shot
    that is not what the teacher said, the full quote is in the paper
    saying veterans have enough help is wrong, come and see our drop in
    I think banning mobile phones in the yard goes too far
    you wrote that the town has no future and a lot of us took that badly
    Did you really mean it about shutting the baths? It came across as if it was settled already
    the speech on heating was tone deaf given the prices
    you misread the clip, he was quoting somebody else
    why did you delete the post about the choir? i wanted to answer it
    `,
  ),
  lines(
    'lines-smears/referee-bought',
    { labels: ['accusation'], direction: 'subject' },
    `
    hope the envelope was thick ref
    you were paid to give that penalty and the whole away end knows it
    what did Burnley offer you, cash or a timeshare
    Bent.
    ur in their pocket every single season, 4 reds against us and none against them
    That was no mistake. You decided that game before you got off the train, somebody had a word in your ear and a wad in your glove box
    match fixer
    he had a bet on it, has to have had, nobody gives five minutes added on for nothing
    VAR was in on it with you, crooks the pair of you
    you cheated eleven honest lads out of a cup final because your uncle supports the other lot
    Check his bank statement for the third of May. Check it!!
    she took orders from upstairs and threw the match, shameless
    bookies favourite employee
    youve been bought sunshine, tattooed blue under that black shirt
    dont give me human error, you robbed us on purpose and got your payday
    `,
  ),
  lines(
    'lines-smears/match-talk',
    { labels: [], direction: null },
    `
    hope the gravy was thick at the ground, the pies were good today
    we paid forty quid to sit behind a pillar
    4 reds this season and three were for our own keeper lol
    got in my pocket and found last years cup final ticket
    what did burnley offer for the lad up front
    VAR took five minutes and i finished my tea
    he had a bet on it with his brother, loser wears the other shirt to work
    the linesman is my uncle and he gets no sunday dinner after a bad flag
    bookies have us as favourite, thats us finished then
    Robbed of a goal by the crossbar, robbed of a train by the strike, home at two in the morning. Wouldnt swap it.
    our under nines fix the nets before each match, honest lads
    added time felt like a month
    she threw the ball in and it hit the ref on the back of the head, everyone laughed even him
    eleven on the bench and none of them warm
    a wad of old programmes in the glove box, anyone want them before the tip
    `,
  ),
  lines(
    'lines-smears/ref-decision-gripes',
    { labels: ['criticism'], direction: null },
    `
    never a penalty, he was outside the box
    you got the big one wrong today ref, watch it back
    Consistency please. Same foul, one booked, one not.
    that was the worst refereeing decision at our place since 2006
    five minutes added on from where? there was one sub
    the league ought to say why that official keeps getting our derby when he lives two miles from their ground
    offside by a yard and you had the best view
    I think you lost control after the second yellow
    VAR cost us the game and nobody has explained it
    please talk to the captains earlier, it calms things down
    red card was harsh, a yellow would have done
    You were poor on Saturday but the lads missed two open goals so I wont blame it on you.
    wrong call at the end, right call at the start, shrug
    the handball rule is daft and you applied it badly
    not good enough from the officials again this week
    `,
  ),
  lines(
    'lines-smears/scientist-shill',
    { labels: ['accusation'], direction: 'subject' },
    `
    shill
    big wind is paying you by the graph
    another government mouthpiece reading out the script he was handed
    You people get a grant for every scary number. No flood, no funding, so hey presto, a flood.
    climate puppet, whose hand is up your back this week
    your data is cooked and you did the cooking
    she hides the real thermometer readings in a drawer because they dont suit her bosses
    youve sold out to the oil lot, used to be one of the good ones
    doctored the chart, deleted the bad years, collected the medal
    on whose payroll are you? because its not the public youre working for
    a planted expert, wheeled on whenever the minister needs cover
    I have read all your papers and they are faked from the first table to the last. You knew and you signed them.
    he tells the tv what they order, last month ice this month fire, cash either way
    astroturf account run from an office in Reading
    your institute exists to launder lies for the water companies and you are its head washer
    `,
  ),
  lines(
    'lines-smears/science-daily',
    { labels: [], direction: null },
    `
    big wind last night, took the graph paper off my desk and out the window
    she keeps the real thermometer in a drawer so the kids dont break it
    we got a grant for the pond survey, hooray, new wellies for everyone
    hand puppet of a newt, my daughters idea of a science project
    somebody has cooked a cake in the shape of a volcano for the open day
    the minister is coming to open the flood wall so clear the car park
    Last month ice on the canal, this month a heatwave, next month frogs probably
    chart of rainfall for Reading since 1960, free to download
    what does a shill mean, its my crossword, five letters. starts with s
    my medal is chocolate but i did collect it from a professor
    the water company is paying for the new reed beds
    on payroll we have two botanists, one beekeeper and a man called Keith who fixes the van
    I planted the expert mix under the hedge and the bees went mad for it
    deleted the bad photos of the aurora and kept one, its mostly my thumb
    The head of the institute washes up on fridays, we have a rota
    `,
  ),
  lines(
    'lines-smears/science-disputed',
    { labels: ['criticism'], direction: null },
    `
    the chart starts in 1979, what happens if you start it in 1940?
    I read your paper and I dont think table two supports the conclusion
    who funded this study? it says supported by industry but not which firm
    please publish the raw readings, others would like to check them
    your forecast was wrong by a foot and the sandbags came too late
    The sample is forty people in Reading. That's not the nation.
    the grant rules reward alarming titles and that needs fixing
    an error in line 3 i think, you divided where you should multiply
    With respect, two other groups failed to repeat this and you dont mention them
    interests should be given on screen when an expert is interviewed, the bbc could do it with one caption
    the minister is hiding behind the advisers and it isnt fair on anyone
    sorry but correlation again
    your model gave us snow, we got drizzle
    The water company should not be marking its own homework on sewage, whatever the institute says.
    i dont buy the argument about trees, hedges do more
    `,
  ),
  lines(
    'lines-smears/book-deal-motive',
    { labels: ['accusation'], direction: 'subject' },
    `
    its all for the book isnt it
    how much was the advance for selling your own dead brother
    You kept quiet for ten years and found your voice the same week the memoir went on preorder. Give over.
    grief for sale, signed copies nine ninety nine
    she only went public because a publisher waved a cheque
    youve turned a murder into a pension
    next the netflix series, then the podcast, then the candle range, your whole campaign is a shopfront
    he invented half that childhood to shift hardbacks, his own sister says there was no cellar
    you never suffered a day, the publisher told you misery sells
    ghost written lies for christmas stockings
    cashing in on the crash again i see, was the last paperback not enough
    Her marriage was fine till the serial rights came up. Then hes a monster all of a sudden, funny that
    you did it for the fee and the free hotel
    trauma merchant counting her royalties
    Nobody stole your idea. You stole it off your student and put your face on the jacket.
    `,
  ),
  lines(
    'lines-smears/books-and-fees',
    { labels: [], direction: null, heldBack: true },
    `
    its all in the book, page nine
    how much was the advance train ticket to hay
    the memoir is out on preorder and my mum wants two signed copies
    she turned her grans recipes into a little paperback for the church, nine ninety nine
    found my voice again after ten days of laryngitis
    I sold my car, bought a caravan and wrote a terrible novel. Publisher said no, sister said it was lovely.
    he invented half the monsters in the game when he was twelve
    the candle range smells like a wet cellar tbh
    royalties came in: four pounds eleven. drinks are on me, one drink, shared
    Is the podcast free or is there a fee after the first series?
    misery memoirs are on the bottom shelf next to trains
    the hotel was free because our room flooded
    cheque from the publisher bounced at first but they sorted it
    christmas stockings are half price at the craft stall and the hardbacks are a quid
    `,
  ),
  lines(
    'lines-smears/campaigner-cheated-mourners',
    { labels: ['accusation', 'insult'], direction: 'subject' },
    `
    lying hag
    youre a fraud and a fat one at that
    cheap thieving little weasel of a man, give the widow her money
    Ugly inside and out, and crooked with it. You took from the memorial fund you gormless lump.
    dim as a dead bulb and bent as a nine bob note
    conman with a face like a smacked backside
    she lies like a rug and sings like a drain
    thick enough to leave the receipts lying around after you fiddled the till
    you pathetic grasping phoney
    Two brain cells and both of them are on the make, no wonder the fund is empty
    bald lying toad
    he is a cheat, a bore and a coward
    So stupid you forged your own name wrong.
    whiny two faced actress, not a real tear in that pudding of a face
    a talentless hack who pinched every line from better people
    `,
  ),
  lines(
    'lines-smears/memorial-fund-chat',
    { labels: [], direction: null },
    `
    give the widow her casserole dish back please someone
    lump in my throat at the memorial
    dim bulb in the hall, can the caretaker change it
    nine bob note turned up in grandads bible
    he sings like a drain and we love him
    receipts for the till are in the blue tin
    I signed my own name wrong on the condolence book, how stupid can i get
    the actress who read the poem had real tears and so did the band
    My brain has two cells left after night shift and one is asleep.
    toad in the hole at the wake, his favourite
    a bore of a river came up past the church, four feet high
    found a weasel in the log pile, cheeky little thing
    cheap flowers last longer in sugar water
    I was a coward about the speech so my cousin read it
    `,
  ),
  lines(
    'lines-smears/defending-the-called-liar',
    { labels: ['support'], direction: null },
    `
    she isnt a liar, i was on that ward and it happened just like she says
    ignore the ones calling you a fraud, your register entry took me ten seconds to find
    He has never taken a penny from that firm. His accounts are public, go and read them.
    my son was the patient. he is real, hes nine, and he loves football
    calling this nurse a fake is cruel and wrong
    nobody paid her to say that, ive known her thirty years and she says it for nothing at every bus stop
    You told the truth and it cost you. Thank you.
    i saw the people shouting shill at you, please keep posting the data
    she cried because her friend died, leave her alone
    they said the photo was staged, it wasnt, I took it
    Whoever is spreading that about the charity money should know the auditors went through all of it and found every pound
    thanks for staying polite while folk accuse you of all sorts
    your qualifications are hanging in my surgery corridor, i walk past them daily
    you were never on the take councillor, you still drive that old fiesta
    I believe you and so does most of the street
    `,
  ),
];
