import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Harmless everyday replies to public people: half agreement, anecdotes, sighs, jokes, links, remarks in the third person, plans and partings. */
export const linesSmalltalk3: readonly Family[] = [
  lines(
    'lines-smalltalk/half-agreement',
    { labels: [], direction: null },
    `
    We don't vote the same way but you're right about the bus shelter
    Not usually a fan of parades, went to this one, had a lovely time
    I'd have put it differently, still, the point stands
    agree with the first bit, not so sure about the second 🤔
    You and I will never see eye to eye on cricket, but on libraries, yes
    That's the only sensible thing anyone's said on it all week, and I came here to argue
    Half right. The road was shut, but on the Monday.
    i was against it until i tried parking there
    Credit where it's due, the new crossing works ✅
    Hmm. I can see it both ways 😕
    You've persuaded me about the trees but not the bollards
    My heart says yes, my knees say no
    I thought the same till I read the small print, then I thought the opposite, now I'm just tired
    On balance I'd keep it, though I wouldn't go to the stake for it 🙂
    Right answer, wrong reason, I'd say.
    `,
  ),
  lines(
    'lines-smalltalk/small-stories',
    { labels: [], direction: null },
    `
    My first day on the ward I called the consultant Mum
    We had one teacher for the entire school and she played the organ on Sundays
    I once waited two hours for a bus that had been cancelled in 1996
    The midwife who delivered me delivered my daughter too, thirty years on, in the same room 🏥
    dad kept every receipt, we found one for a single nail
    Our headmaster drove the school bus, badly, singing
    Used to work in that shop, the cellar floods every spring and the rats have their own ladder
    I fainted giving blood and woke up with a custard cream in my hand 🍪
    The farmer next to us names his tractors after prime ministers and says they break down in the same order
    got on the wrong ferry once and had a very nice weekend ⛴️
    A nurse sang to my gran in Polish. Gran's from Dudley. She loved it.
    my son asked the vicar whether God has a car
    I was a switchboard girl for eleven years and could tell from the breath who was calling
    When we were small the coalman let us sit on the horse 🐎
    Bought the house for the garden, and in thirty years have sat in it perhaps twice
    `,
  ),
  lines(
    'lines-smalltalk/sighs-about-processes',
    { labels: [], direction: null },
    `
    Filled in the same form four times now, once in capitals, as asked 📝
    You are number thirty-one in the queue. You are number thirty-four in the queue.
    It needs two signatures and both of them are on holiday
    nobody at the desk knows, somebody upstairs might, upstairs is closed
    Appointment letter came the day after the appointment 😐
    Proof of address, they want. I'm asking because I haven't got one yet!
    Went to pay the fine and the machine was out of order, so there'll be another fine
    the consultation has a consultation now
    Eleven weeks for a parking badge
    Press one for English. I pressed one. It was Welsh. I carried on, good practice.
    They've lost my file, found my sister's, and would like to know which of us had the hip 🙃
    It has gone to committee, where ideas go for a lie down
    When I rang they said write, when I wrote they said ring
    Sent back because I'd used blue ink ❌
    The email says do not reply and also please reply by Friday
    `,
  ),
  lines(
    'lines-smalltalk/grumbles-at-bodies',
    { labels: ['criticism'], direction: null },
    `
    The trust should've told patients before it told the papers
    Your council spent more on the logo than on our road
    They promised us a swimming pool in three manifestos running and we've had one paddling pool 🏊
    I'm not impressed with the line you took on school dinners
    Poor show, cancelling the surgery an hour before it opened
    you answered a question nobody asked and skipped the one I did
    The charity's phone line rang out six times today, that needs sorting
    Weak report. No figures for the winter months and no word on staffing.
    She voted against the very thing she had campaigned for, and I'd like to hear why ⚠️
    It's a mess, this booking system, and it was a mess when you launched it
    Closing the toilets to save eight thousand pounds is daft economy 🚻
    he did not turn up to the hustings and sent a leaflet instead
    Too little, too late, and in the wrong end of the county
    The society took our fees and hasn't held a meeting since spring
    I expected better from your department than a three-line reply after five months
    `,
  ),
  lines(
    'lines-smalltalk/talking-about-her-kindly',
    { labels: [], direction: null, heldBack: true },
    `
    She explained it well on the radio this morning, didn't she 📻
    Did anyone else think he looked tired?
    I've met her twice and both times she remembered my name
    he's not from here originally but you'd never know from the vowels
    Where's her accent from? I keep landing on Dumfries
    She undersold it if you ask me, it's a cracking bit of research 🔬
    Does he always carry that bag?
    They had her on between the weather and a man with a marrow 🥒
    Wasn't he the one who did the thing with the canal?
    her mother taught at our school, same voice, same eyebrows
    For once somebody on a panel said "I don't know", good for him
    She'll be at the fair on Saturday judging jam, so no pressure
    I believe he used to be a plumber before all this
    Taller than I thought. Or the mayor's shorter 😄
    she doesn't half talk fast, had to play it twice
    `,
  ),
  lines(
    'lines-smalltalk/questions-on-the-topic',
    { labels: [], direction: null },
    `
    Does this cover Wales too or only England?
    Who decides, the county or the district?
    How long do the results normally take to come back ❓
    And what happens to the people who were already on the list?
    is the 60 per cent of everyone or of those who replied
    Why was it done in August when nobody's about?
    Could you say more about how the sample was chosen? 📈
    Roughly what does one of those cost to run?
    So if I live on the border which surgery am I with
    When does the old scheme end and the new one start?
    What's stopping them from simply opening the gate?
    Are volunteers insured, or is that on us?
    Has anyone worked out what it would mean for market day?
    do you need to book or can you just walk in 🙋
    Is there a version of this for people who don't read charts
    Which road is it exactly, the one by the school or the one by the garage?
    `,
  ),
  lines(
    'lines-smalltalk/jokes-without-a-target',
    { labels: [], direction: null },
    `
    I've a joke about the planning system but you'd have to wait eighteen months for it
    My diet starts on Monday. I haven't said which Monday 🍩
    the satnav says I've arrived, I'm in a pond
    Went to a seminar on time management and it overran
    Two snowmen in a field. One says, can you smell carrots? ⛄
    I'm not late, I'm serialised
    Exercise? I thought you said extra fries 🍟
    our village has one traffic light and people go to look at it on Sundays
    Told the doctor I feel like a pair of curtains, waited ages, nobody drew me
    A committee is a dozen people keeping the minutes and wasting the hours
    I gave up spreadsheets for Lent and my cells feel better 😂
    It's all fun and games until someone brings out the recorder group
    Mum's put a tracker on the biscuit tin 🍪👀
    Knock knock. It's the courier. You were out. You were not out.
    if anybody needs me i'll be under the duvet till the clocks change
    `,
  ),
  lines(
    'lines-smalltalk/links-and-announcements',
    { labels: [], direction: null },
    `
    Full recording is up now, link in my profile
    New episode tomorrow, it's about hedges 🎧
    wrote a bit more on this over at my blog if anyone's interested
    📣 Coffee morning, Saturday, ten till twelve, Methodist hall, all ages
    Tickets on the door, under fives free
    Here's the map I mentioned, scroll past the adverts
    We're live at seven from the old fire station 🚒
    The minutes went online this afternoon, item nine is the one you want
    Survey closes Sunday, takes four minutes, I timed it
    Poster's done, who can print A3?
    Save the date: litter pick, 3 May, gloves provided 🧤
    slides from my talk, minus the one with the wrong decimal point
    Raffle numbers: pink 204, green 17, and whoever has the other half of yellow
    Book's out in paperback on the 12th. There's a whole chapter about your street.
    Part three of the thread is here, parts one and two are where you left them 📚
    `,
  ),
  lines(
    'lines-smalltalk/plans-and-see-yous',
    { labels: [], direction: null },
    `
    See you on Saturday, I'll be the one with the pushchair
    Can't make tonight, the babysitter has hay fever
    I'll come and find you at the stall, want to hear about the bees 🐝
    one day i'll get to one of these talks, one day
    We're coming to your bit of Devon in July, any tips?
    Will you be at the show this year? We've entered the sponge
    I'll wait by the clock, blue coat, probably eating 🥐
    looking forward to meeting you at last on the 20th
    Be there about six if the A1 behaves
    You should come up here some time, we'd show you round the mill
    Save us two seats near the back, Alan needs the aisle
    On my way! Train's moving! 🚆🙌
    Didn't spot you at the fete, were you in the tea tent the whole time
    Soon be Christmas and then where will we be
    Tomorrow's fine for me, any time after the school run
    `,
  ),
  lines(
    'lines-smalltalk/amateur-dramatics',
    { labels: [], direction: null, heldBack: true },
    `
    Break a leg tonight, all of you 🎭
    The murderer was off with tonsillitis so the vicar read it from the script
    who's doing the prompt on Thursday? I can but I laugh
    I've died in four plays for this society and been paid in sherry
    The gun didn't go off so she said "bang", and it got the biggest cheer of the night 😂
    Wardrobe need a size eleven boot, left, by Friday
    You stole the scene and you were playing a lamp
    Auditions for the panto: we've nine dames and no cow 🐮
    set's too tall for the hall, as every year since 1990
    Second act drags a bit but the poison scene is a treat
    I know the words at home, I know them in the car, and then the curtain goes up
    Lovely review in the Advertiser, even if they've spelt us all wrong
    Can someone take the hanging basket down before Macbeth
    are we killing Duncan with or without an interval
    `,
  ),
  lines(
    'lines-smalltalk/encouragement-in-passing',
    { labels: ['support'], direction: null },
    `
    Keep posting these, they brighten my commute
    Proud of you for standing up and saying it 💪
    my wife and i both enjoyed your talk, even the graph
    You did well there, that interviewer wasn't giving an inch
    Thank you for replying to my mum, she's shown everyone at bingo 💚
    well said, and about time someone did
    It's people like you who keep the place going
    Best of luck tomorrow, we'll be listening in the van 🤞
    That leaflet you wrote got my brother to the doctor. Thought you'd like to know.
    Don't be disheartened, we sold nine tickets the first year and look at us now
    brilliant stuff, shared with my class 🏫👏
    You've a gift for making dull things clear
    Onwards! See you at the next one.
    Grateful for every single one of you on nights 🫶
    `,
  ),
  lines(
    'lines-smalltalk/counting-reasons',
    { labels: [], direction: null },
    `
    Three things I learned today: bring a pen, bring a cushion, don't sit by Keith
    First, it isn't new. Second, it isn't ours. Third, it isn't finished.
    two reasons we moved: the damp, and the trumpet next door 🎺
    Pros: it's near. Cons: it's near the sea, at a height, and open.
    My top five biscuits, in order, and I'll not be taking questions 🍪
    why the ferry's late: tide, fog, Dave
    It won't be built by spring because nobody owns the drain, the money's in last year's pot and there are newts
    a) I did read it b) twice c) still none the wiser
    Best thing about the job, the people. Hardest thing about the job, also the people 😅
    For: cheaper. Against: it doesn't go anywhere. Undecided: me.
    1 kettle 2 chairs 40 guests, we managed
    Four buses, three changes, two hours, one cancelled clinic 🚌
    Apart from the price, the colour, the size and the noise, it's a very good fridge
    `,
  ),
  lines(
    'lines-smalltalk/replies-to-a-news-post',
    { labels: [], direction: null },
    `
    Interesting that they buried it on page eleven 🗞️
    When was this? It says today but I read it in March
    Good for them, it's a hard thing to get right
    so is the bridge open or not
    My cousin works there and it was news to her
    "Lessons will be learned" again, I could wallpaper the house with it
    Hope everyone's all right, that's a horrible stretch of road in the wet 🙏
    Headline says doubled, the story says from one to two
    first i've heard of it and i live opposite
    What does it mean for small farms, if anyone knows?
    Sad end to a shop that dressed half the town for weddings 😢
    I'd wait for the full report before getting excited either way
    That isn't a picture of Barnsley
    Let's see what Monday brings
    Could be worse. Could be raining. It's raining 🌧️
    who pays though, that's what they never say
    `,
  ),
  lines(
    'lines-smalltalk/emoji-and-hashtags',
    { labels: [], direction: null },
    `
    🎉🎉🎉
    Tea first ☕ opinions later
    #throwbackthursday with hair
    🙋 me, I'd go
    rain again 🌧️🌧️ #glamorouscamping
    Snap 📸
    😬 that escalator
    📚 finished it! no idea what happened!
    #nofilter #noheating
    🤯 four thousand years old and still has the handle on
    Ooh 👀 tell us more
    🥳 passed first time, examiner wore a bow tie
    🗳️ Voted. Pencil was on a string, dog was outside, all as it should be
    #wildlifewednesday is this a shrew or a small vole with ideas
    🙁 sold out already
    🏡🔑 finally in! no furniture, one lamp, very happy
    😎🍦
    🌳 vs 🚗 again at the parish meeting, trees ahead on points
    ✅ kettle ✅ slippers ✅ final episode
    `,
  ),
  lines(
    'lines-smalltalk/children-and-school-days',
    { labels: [], direction: null },
    `
    World Book Day tomorrow and he's told me at bedtime he wants to be a lighthouse
    Sports day's been moved inside, so that's egg and spoon in the corridor 🥚🥄
    she came home without her coat, without her bag and with somebody else's recorder
    My two won't eat anything that's touched a tomato, any ideas?
    Nits letter again
    First tooth! It's gone under the pillow, and the going rate is apparently two pounds 🦷
    Whose turn is it to bring the oranges on Sunday?
    GCSE results on Thursday, nobody in this house is sleeping 🤞🤞
    he's asked for a pet snail and honestly i've had worse offers
    Empty house now they've both gone to uni, found six mugs and a hockey stick under the bed
    Reception class thought the councillor was a king because of the chain 👑
    Our lollipop man retires on Friday after twenty-six years in all weathers
    Parents' evening was six minutes and we spent five finding the room
    When do they start doing joined up writing these days?
    `,
  ),
  lines(
    'lines-smalltalk/round-the-shops-and-cafes',
    { labels: [], direction: null, heldBack: true },
    `
    Did they ever bring back the cheese scones? 🧀
    Four pounds for a coffee, and you have to clear your own table
    I only went in for milk
    the self checkout thinks my arm is an item 😐
    That bakery on the corner does a lardy cake that would stop a train
    Market's half empty since they moved it to Wednesdays
    Is the hardware shop still going? He once sold me a single hinge and threw in the advice
    Opens at nine according to the door, half past according to the man
    Nice place, friendly staff, toilets up a flight of stairs so not for Mum
    everyone raves about the brownies but try the lemon one 🍋🍰
    They know my order now, which is either lovely or a warning about my habits
    Charity shop find of the week: a fondue set with all six forks
    Chips are smaller. Everything's smaller. I'm the only thing getting bigger 🍟
    you can't get decent elastic anywhere now
    `,
  ),
];
