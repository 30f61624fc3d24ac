import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs3: readonly Family[] = [
  lines(
    'lines-barbs/lifeboat-scottish-irish-nouns',
    { labels: ['insult'], direction: 'subject' },
    `
    away and bile yer heid ya bampot
    ya absolute rocket
    Total roaster this fella, stood on the slip shouting at the sea.
    you're some eejit so you are
    what a dafty man
    ye big tumshie, the tide was oot
    Listen to that walloper gie'in it laldy aboot a boat he couldnae row
    youse have elected a right gombeen as chairman
    pure zoomer
    Would you ever cop yourself on you gobdaw, the whole harbour is laughing
    a glaikit sumph in a yellow jacket, thats what we got
    Catch yourself on you header, nobody launches in that.
    och yer a nyaff and yer faither was a nyaff
    Gulpin!! put the flask down and learn to read a chart
    My da says you are the greatest amadán ever to pull on a pair of wellies and he knew your uncle.
    heidbanger
    `,
  ),
  lines(
    'lines-barbs/lifeboat-scots-irish-harmless',
    { labels: [], direction: null },
    `
    tumshie lantern carved for halloween, took me three hours
    saw a rocket flare go up off the point about nine, hope all safe
    ma granny ca'd us aw bampots and gied us a biscuit
    The tide was oot so we walked the dog right roon tae the auld slip.
    I'm some eejit, left the oilskins on the bus to Larne
    laldy was gied by the pipe band at the harbour gala
    Is the boat shed open on a Sunday for weans?
    heid's been sore since the wedding, never again
    my uncle read charts for forty year on the trawlers and couldnae swim a stroke
    pure baltic at the slip this mornin
    Dafty is what I called my first boat and she never once let me down.
    yellow jacket left on the railings, name of Rory in the collar
    who's the chairman now, is it still Big Eamon
    We had a roaster of a day for the raft race and the whole street turned out with prams and flags.
    `,
  ),
  lines(
    'lines-barbs/lifeboat-crew-thanks',
    { labels: ['support'], direction: null },
    `
    those lads and lasses are worth their weight in gold
    You turned out at three in the morning for a stranger and I was that stranger, thank you
    sea state was shocking and they still went
    Whoever said the crew are glory hunters has never been cold
    ten quid in the tin from me and the dog
    so proud of our Shona, youngest on the boat
    Thank you to the mechanic who never gets his photo taken. Nothing floats without him.
    brave, calm and kind to my father, could not ask for more
    Look at the faces on them, tired out, and still cracking jokes on the slip about who was sick first
    dont listen to the moaners about the siren
    the woman on the radio kept me talking for an hour, she has a lovely steady voice
    heroes the lot o ye
    A grand crew, a tidy boat, a warm welcome. Best of luck with the new shed.
    `,
  ),
  lines(
    'lines-barbs/farming-rustic-names',
    { labels: ['insult'], direction: 'subject' },
    `
    clodhopper
    You great lummox, gates are for shutting
    bumpkin with a broadband connection, god help us
    yon gormless article couldn't find his own feet in a furrow
    never heard such squit in all my life you daft old mawkin
    what a gurt noodle ee be
    Another opinion from the village simpleton, do the tractors also get a turn?
    Thee's a barmpot and thi father knows it
    dozy yokel
    your head is all chaff and no grain
    Ignorant peasant who reads one leaflet on hedges and thinks he's a professor
    get off my feed you muck spreading numbskull
    Oaf. I said the north field.
    dunderhead dungarees, hush
    A right mooncalf you made of yourself on that programme about milk, mouth open the whole way through like you were waiting for rain.
    hayseed brain
    `,
  ),
  lines(
    'lines-barbs/farming-daily-talk',
    { labels: [], direction: null },
    `
    gates are for shutting says the sign and the walkers still leave it open
    the lummox of a bull calf stood on my foot, its gone purple
    found grandads clodhoppers in the barn, size twelve
    All chaff and no grain off the top field this year, too wet at the wrong time.
    we are simple folk who like a pasty and an early night
    tractor wont start, third time since shearing
    muck spreading tomorrow so shut your windows
    my dungarees split at the market while I was holding two hens
    is there a leaflet on the hedge grants, I cannot make sense of the website
    gormless lamb got its head stuck in the same fence four days running
    I talk like a yokel and my kids talk like the telly, we get on fine
    dad stood at the gate with his mouth open watching the drone go over
    What does squit mean, is it Norfolk? My neighbour says it about the news.
    Furrow straight as a ruler, he was third at the ploughing match.
    the village hall has new chairs
    `,
  ),
  lines(
    'lines-barbs/farming-programme-criticism',
    { labels: ['criticism'], direction: null },
    `
    your piece on milk prices left out the supermarkets entirely
    The hedge rules are a muddle and changing them in lambing time was thoughtless
    one farmer from one county is hardly the whole story
    wrong breed in the picture, those are Texels
    that was a very one sided film about badgers
    Footpath closed with no notice and a nasty sign, poor behaviour
    I think the subsidy plan is a mistake. It pays the big estates and leaves tenants with nowt.
    you said drought, we have had rain for nineteen days
    the grant form is forty pages long and asks for the same number five times
    Stop filming lambs with flash, it is bad practice.
    music was too loud over the bit with the vet
    Slurry smell reached the school again and the kids ate lunch indoors, it needs dealing with.
    no mention of wages for pickers, why not
    `,
  ),
  lines(
    'lines-barbs/coding-forum-wits',
    { labels: ['insult'], direction: 'subject' },
    `
    did a monkey with a hammer write this or was it you
    delete your account and your compiler
    You've been a developer nine years? Doing what, the coffee?
    garbage in garbage out and you are both ends
    Reading your reply dropped my IQ by ten and yours had no room left to drop.
    skill issue. brain issue too
    my printer could review code better and it is on fire
    Tell me you failed maths without telling me you failed maths
    Wow, an hour long talk from someone who cannot grasp a for loop, conferences will take anybody.
    ur so slow we need a loading bar to watch u think
    noob, stay noob
    You are the reason shampoo has instructions
    bootcamp dropout energy
    The question was simple, your answer was moronic, and the fact that you signed it with your full name tells me everything about how much goes on upstairs.
    how do u even dress yourself in the morning with a mind like that
    `,
  ),
  lines(
    'lines-barbs/coding-everyday',
    { labels: [], direction: null, heldBack: true },
    `
    failed maths twice and write software for a living, you can do it kids
    deleted my account by accident, how do I get it back
    My code is garbage tonight, I fixed one bug and hatched three.
    the printer is on fire, not a joke, we are all in the car park
    nine years a developer and still look up how to write a for loop
    does the loading bar move for anyone else
    Is a bootcamp worth the money if I am forty four and drive a van?
    coffee first, compiler second
    noob question, where do I put the semicolon
    I dropped the wrong table on Friday at five and spent the weekend putting it back with a very quiet colleague.
    shampoo instructions are easier to follow than this manual
    conference talk slides are up, one hour, there's a bit about mistakes I made
    my brain has gone slow, off to bed
    Hammer out the small issues before the review, that's our rule.
    what IQ tests measure is a long argument and not for this channel
    `,
  ),
  lines(
    'lines-barbs/coding-review-firm',
    { labels: ['criticism'], direction: null },
    `
    this breaks the build, please test before you push
    Your answer is wrong: the list is sorted twice and the second sort does nothing
    no comments, no tests, names like x2, I cannot approve it
    The update wiped my settings and I am not happy
    docs are out of date by two versions
    Slow app, slower since Tuesday. Please roll it back.
    I disagree with the design, one big file will hurt us within the year
    the login page fails for anyone with an apostrophe in their name and you have known since june
    too many pop ups
    That talk needed half the slides and twice the examples.
    bad idea to store dates as text
    Charging extra for the dark theme is cheeky.
    the help bot gave me the same useless paragraph four times and then ended the chat
    `,
  ),
  lines(
    'lines-barbs/wine-column-her-him',
    { labels: ['insult'], direction: 'other' },
    `
    she couldnt tell a claret from a can of cherryade
    That fellow with the wine page has the palate of a drain and the prose of a parking ticket.
    hes a pretentious prat in red trousers
    their expert is a lush with a thesaurus, simple as that
    The woman is a snob, a bore and from the look of her nose her own best customer
    swirl, sniff, spout rubbish, repeat, what a berk he is
    Somebody tell her that gargling on camera with a chin like that is putting us off our dinner
    I've met him. Dim, damp handshake, dandruff.
    couldn't pair soup with a spoon that chap
    Her tasting notes are drivel because she is a drivelling idiot, there's no deeper mystery.
    who gave that simpering ninny a column
    plummy voiced twerp in a cravat
    He has the air of a man who thinks the waiter is lucky to meet him, the great puffed up popinjay.
    boozy old trout
    He's a failed actor, failed cook, failed husband and now a failed critic, the complete set
    `,
  ),
  lines(
    'lines-barbs/wine-talk-harmless',
    { labels: [], direction: null },
    `
    couldnt tell a claret from cherryade with this cold
    I wear red trousers on Fridays and the shop girls whistle
    My palate is shot since I had covid, everything tastes of pennies.
    parking ticket on the van outside the wine shop again
    the sniff and swirl bit makes me giggle, sorry
    Smoked trout and a dry white, that's Sunday sorted.
    her nose goes pink after one glass and so does mine
    is there a wine that goes with pea soup
    Spilt half a bottle of port on a cream carpet at my boss's house and then tried to hide it with the dog's bed.
    who has the corkscrew from the picnic
    he failed his first exam in wine and passed the second with top marks
    boozy trifle recipe please, the old one with sherry
    A plummy red, bit of spice, seven quid, goes well with stew.
    the waiter dropped the tray and took a bow
    `,
  ),
  lines(
    'lines-barbs/crossword-setter-jeers',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    nine letters, sets bad crosswords, has no friends. You.
    six down was as thick as its author
    Clever clogs with nothing in the clogs
    I finished it in four minutes, how does it feel to be dimmer than a train passenger with a hangover
    smug little pedant with ink on his cuffs, what a catch you must be
    you think youre witty and it is painful to be near
    are you twelve or just badly educated
    Give up setting and take up sitting, quietly, facing the wall.
    ZERO HUMOUR ZERO SKILL ZERO CHARISMA
    A poor imitation of the last setter, who at least had half a brain
    dreary man, dreary grid, dreary life i bet
    Every clue of yours has the same fault, which is that a person of low intelligence and high self regard wrote it on a bus.
    spell minuscule you ignoramus
    One across, seven letters, begins with H and ends in S: you're it, hopeless.
    `,
  ),
  lines(
    'lines-barbs/crossword-chat',
    { labels: [], direction: null },
    `
    six down has me beat, nine letters, something about a duck
    finished it in four minutes then saw I had filled in yesterday's
    Clever clue at 14 across, I laughed on the train and got a look
    ink all over my cuffs and the cat's tail
    do I need an e in minuscule or an i
    I have a hangover and a cryptic and neither is going away
    Dad did it in pen every morning on the bus to Longbridge and we found a whole drawer of them after the funeral.
    my education stopped at fifteen but I do like a good anagram
    who set tuesdays, was it the new one
    friends round, puzzle out, kettle on
    I am so thick with these, I put HADDOCK and it was HAMMOCK.
    seven letters begins with H, any ideas
    facing the wall of the caravan with a torch so as not to wake the kids, two clues left
    Half a brain is all you need for the quick one, which suits me on a Monday.
    `,
  ),
  lines(
    'lines-barbs/crossword-fair-complaint',
    { labels: ['criticism'], direction: null },
    `
    clue 9 is wrong, a newt is not a reptile
    Two answers about cricket, three about opera, nothing for anyone under sixty
    that was not fair, no crossing letters at all on 22 down
    printed the wrong grid again
    Your puzzle has become dreary since the summer, same old anagrams
    The new app is a pain, I can't pencil in a guess.
    solution had a spelling mistake in it
    Moving it to the back of the sport section was a poor choice, we now have to fight my husband for it
    too easy of late
    Not keen on brand names as answers, it dates the thing and feels like an advert.
    I pay for the paper for this page alone so please stop shrinking it
    the joke in 3 down about nurses was in bad taste
    `,
  ),
  lines(
    'lines-barbs/weather-presenter-voice-and-vowels',
    { labels: ['insult'], direction: 'subject' },
    `
    nails down a blackboard has nothing on you love
    What in the name of goodness is that accent supposed to be? Learn to talk like a grown woman.
    say bath again you posh twit
    you sound like a goose being sat on
    Every time you say isobars in that squawk the dog leaves the room and honestly I follow him.
    speak up or pack it in, droopy drawers
    broad as a barn and common as muck, whoever taught you to speak wants their money back
    U TALK LIKE A ROBOT WITH A COLD
    Has anyone counted how often this dope says um? Forty one between Cornwall and Fife.
    baby voice at your age, cringe
    gabble gabble gabble you silly moo, nobody can follow a word
    you have a voice like margarine, thick, greasy and cheap
    Can somebody teach this dumpling how to say Loughborough
    It isn't the rain that depresses the nation, it's hearing it from you in that flat miserable monotone with your mouth barely open.
    `,
  ),
  lines(
    'lines-barbs/weather-presenter-speech-none',
    { labels: [], direction: null },
    `
    a goose sat on my foot at the reservoir this morning
    how do you say Loughborough, asking for an American
    Does she come from Barnsley, I am sure I know that accent
    the dog leaves the room when the thunder starts and gets in the bath
    My daughter did the forecast for her school project in a robot voice with a colander on her head.
    said bath the northern way in the interview and got the job
    what do isobars mean when they are close together
    I lost my voice at the football and have been writing notes to the wife, she says it is the best week in years.
    margarine or butter on a hot cross bun
    blackboard fell off the classroom wall today
    rain in Fife, sun in Cornwall, I packed for the wrong one
    He counts how often I say um, it was forty in one meeting, I am trying to stop.
    Flat and miserable out there, and they say the same tomorrow.
    who reads the shipping forecast at midnight, is it always the same person
    `,
  ),
  lines(
    'lines-barbs/weather-presenter-kind-words',
    { labels: ['support'], direction: null, heldBack: true },
    `
    I could listen to you read the rainfall tables, what a warm voice
    your accent is my mum's accent and it makes me smile every night
    Please never lose those vowels, love from a Barnsley lass in Perth
    clear, calm, not too fast, thank you from a man with hearing aids
    The people picking on the way you speak should try doing it live with a storm behind them.
    you kept us safe that night with the flood warnings
    she explains it so my kids understand
    great coat where is it from
    Lovely to hear a Welsh voice saying Welsh names properly on the national news at long last.
    cheers for getting the barbecue weather right
    Been watching you since the magnets fell off the map, best in the business.
    dont let them change how you talk
    `,
  ),
];
