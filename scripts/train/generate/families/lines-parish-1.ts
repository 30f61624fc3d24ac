import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary replies to councillors and council accounts about bins, roads, planning, libraries and buses: questions, corrections, small talk, grumbles and thanks. */
export const linesParish1: readonly Family[] = [
  lines(
    'lines-parish/bin-day-questions',
    { labels: [], direction: null },
    `
    Is it brown this week or blue? The calendar says both.
    Which side of the gate should the caddy go, asking for a very tidy husband
    Our lane was missed again, that's twice since the clocks went back 🙁
    Do pizza boxes count as paper if nobody has dripped on them?
    morning, what time does the tip open on a bank holiday
    Somebody on the top road has my lid. It has a frog sticker on it. 🐸
    We put it out at six and the lorry came at ten to. Nobody's fault, just unlucky.
    Where do old paint tins go these days? The man at the gate shrugged.
    New app works a treat once you find the menu, which is hidden behind a leaf 🍃
    I live at the end of a cul-de-sac and the crew always turn round with such skill, I clap from the window 👏
    Glass on Fridays, and a hangover on Saturdays to go with it 😄
    No collection in Church Row, Mill Row or the bit behind the bakery
    Can someone confirm whether tetrapaks are a yes, because my sister in the next borough puts hers in and I don't and Christmas was tense
    Ours blew as far as the bowls club. Found it lying among the retired gentlemen.
    Could you do a fridge magnet instead of a PDF?
    Gulls had the lot by seven 🙃
    Four wheelie bins for two people seems a great deal of wheels
    Does the crew have a tea fund, we'd like to put something in before Christmas 🎄
    Replying to my own post: it has now been emptied, thank you, carry on
    The leaflet came in Welsh first and I learnt the word for cardboard 📝
    ❓ Garden waste: does moss count
    `,
  ),
  lines(
    'lines-parish/who-runs-what',
    { labels: [], direction: null },
    `
    Does the council have any say in this at all, or is it all Highways England now?
    Where do the clerks come into it?
    Parish does the bench, district does the bin beside the bench, county does the path to both.
    Who signs off a dropped kerb these days
    I always thought the mayor could just decide. Apparently she mostly cuts ribbons ✂️
    So nobody owns the verge. Lovely.
    Is that a matter for cabinet or does it go to full council in the autumn?
    We asked three departments and each one kindly gave us the number of the other two ☎️
    Which ward is the new estate in? The map has it half in, half out, right through someone's kitchen.
    Unitary, two-tier, combined authority: I have lived here forty years and could not draw you the diagram 🤯
    My lad did this for his politics A level and even he had to look up what an alderman is
    It's a county matter, I'm afraid, has been since 1974
    Can a member speak on an item if they live next to it, or must they leave the room?
    Genuine question, does scrutiny ever send anything back
    Whose is the clock on the Corn Exchange? It's been ten past four all year. 🕓
    Thought so 🙂
    The officer recommends, the members vote, the inspector overturns it, and we all go home
    Try the lead local flood authority, which sounds made up but has a very nice lady on the desk
    Does anyone know when the boundary thing comes in
    In Scotland it would be the community council, and they can only write letters too ✉️
    `,
  ),
  lines(
    'lines-parish/reasons-counted',
    { labels: [], direction: null },
    `
    Three reasons this won't happen: nobody owns it, nobody has costed it, and it's a bridge.
    Two things. First, the school run. Second, the other school run. 🚗🚗
    For: cheaper, greener, quieter. Against: my mother-in-law.
    I can think of one good argument for a roundabout and it's that I like roundabouts 🙃
    a) it's listed b) it's wet c) the bats were there before any of us 🦇
    Point one fair, point two fair, point three I'd want to see the traffic count
    There are five ways into the village and four of them are up this month, which leaves the ford
    Pros: free. Cons: it's in Basingstoke.
    Reason number six on the notice is just the word 'amenity' and I'd love to know whose
    1. Read the report. 2. Have a biscuit. 3. Read it again, it's better with a biscuit. 🍪
    My objections in order: height, drains, the colour of the brick
    Costs more, does less, looks nicer. Sounds like my last kitchen.
    Firstly the lights are out of phase, secondly the crossing is on the wrong side, and thirdly I've forgotten, but it was a good one
    One bus, ninety pupils, sixty seats. You don't need a consultant. 🚌
    Half the answer is money and the other half is somebody picking up the phone
    The only thing in its favour is the view, and that goes when the flats come
    `,
  ),
  lines(
    'lines-parish/library-chat',
    { labels: [], direction: null, heldBack: true },
    `
    I learnt to read in that building, under the big radiator 📚
    Is the upstairs open on Saturdays or only the ground floor?
    What happened to the large print section, my aunt went all the way in for nothing
    Found: one child's mitten between Gardening and True Crime 🧤
    They let you borrow a ukulele now! 🎶
    Why is it always the Carnegie ones that get the scaffolding
    Got there at five to, doors shut at half past, very happy with my five and twenty minutes
    The self-service machine thanked me by the wrong name and I've decided to keep it
    Does the mobile van still stop by the chapel on alternate Wednesdays? Ours hasn't been seen since the snow.
    If you go on a Thursday there's a man who'll help with forms, no charge, ever so patient
    Overdue since 1988, posted it through the slot, ran 😬
    Knit and natter has moved to the meeting room, bring your own mug ☕
    I don't agree with everything in the review but on opening hours you're dead right
    Renewed online at midnight in my pyjamas. What a world.
    not enough plugs but good light
    The parking behind it is permit only after six, just so nobody gets caught
    Every village should have one of these and a bakery next door 🥐
    Was that you reading at story time? My two came home doing the badger voice 🦡
    Can you reserve on behalf of somebody who is housebound, and does it need their card?
    `,
  ),
  lines(
    'lines-parish/bus-stop-remarks',
    { labels: [], direction: null },
    `
    The 14 now goes round by the retail park, so allow twenty minutes and a small nervous breakdown for your shopping list
    Which operator has it from January?
    waited 40 mins, two came, both said Not In Service 🙃
    Does the pass work before half nine if it's for an appointment
    My nan calls every driver 'captain' and I think they rather like it 🚌🙂
    Timetable at the stop is from 2019, but it is beautifully framed
    They sorted the shelter! It has a seat! It slopes, but it's a seat!
    Last one home is 17:52. After that you'd better like walking.
    There's no Sunday service and hasn't been since my brother had hair
    Anyone else on the top deck just see the rainbow over the gasworks 🌈
    I got on at the hospital and it was standing room all the way to the ring road
    You can tap off as well now, which saved me 60p and made me feel very modern
    Lost: grey umbrella with duck handle, on the X7, Monday teatime 🦆
    Would a smaller bus get up Chapel Bank in ice?
    Rode it end to end for my birthday. Two hours, three valleys, one sausage roll 🎉
    Driver waited for my daughter when he saw her running. Small thing, made the week.
    Do you need the whole group's signatures, or just someone from each stop?
    Real time board says Due. It has said Due since Lent.
    `,
  ),
  lines(
    'lines-parish/thanks-to-the-ward',
    { labels: ['support'], direction: null },
    `
    Street light's back on. You said Friday and it was Friday 🙌
    Thank you for ringing Mum back, she talked about it all afternoon 💛
    Cheers for the update, councillor
    Well put last night, and in under three minutes too 👏
    I didn't vote for you, might next time. Good answer.
    Lovely to see someone actually come and stand in the puddle with us 🌧️
    keep at it
    Our side of the estate is very grateful for the salt bin
    You were kind to a nervous public speaker (me) and I won't forget it 🫶
    The pothole is filled, the dog is pleased, the cyclist next door has stopped sighing. Thanks all round.
    Brilliant news about the crossing, the lollipop lady had a little cry 💚
    That must have been a long meeting. Put your feet up, you've earned it ☕
    Good on you for saying you got it wrong first time, not many would
    Proud of this town today and of those of you who do the dull bits 🙂
    Appreciate you taking the time to explain what a section 106 is to a man with a very small brain for it
    Sixteen emails from me and you answered every one. Patience of a saint!
    Ta for the lift to the hall x
    With you on this one 💪
    `,
  ),
  lines(
    'lines-parish/consultation-grumbles',
    { labels: ['criticism'], direction: null },
    `
    Two weeks in August is not a consultation, it's a formality 🙁
    You asked for views, got nine hundred, and the report quotes four.
    The survey only let me pick which of your options I liked least
    Nobody over seventy was going to find that link
    Disappointed that the exhibition shut at five when most of us are at work till six
    Why publish the drawings on Christmas Eve? It looks bad even if it isn't.
    With respect, councillor, the decision was in the local paper before the closing date
    this feels done already 😐
    A drop-in at a golf club with no bus tells you who they hoped would drop in
    The officers' summary leaves out every comment about the doctors' surgery, and there were dozens
    Eighteen pages of pictures of happy people under trees, and not one number
    You promised a second round. Where is it?
    Your leaflet says residents back this. Ours was a show of hands and it was nineteen to six against.
    I'd have more faith if the response form didn't crash on question 7 ❌
    Poor process, frankly, whichever way you think it should have gone
    It ought to have gone to every house on the route, not just the ones with a gate on it
    `,
  ),
  lines(
    'lines-parish/quiet-lanes-and-verges',
    { labels: [], direction: null, heldBack: true },
    `
    The cowslips are out on the Long Mile verge, mowers please note 🌼
    When does cutting start, after seed or before?
    A badger has moved the parish boundary stone again
    Hedge on the bend wants doing, you have to nose right out to see
    Passing place by the dairy is now mostly lake 🦢
    Sat nav sends lorries up Pound Lane and Pound Lane sends them back, slowly
    Is that an orchid or a weed with ambition? 📷
    I met a combine, a hearse and a yoga class on one lane this morning and everyone was charming about it
    fingerpost is pointing at the pond
    Could we have a Quiet Lane sign? They're green, I'm told, and nobody obeys them, but they're nice.
    Primroses both sides from the chapel to the ford, worth the walk before Sunday
    The farmer pulled my car out, wouldn't take a penny, asked after my mother 🚜
    Any chance of grit at the top of Staple Hill tomorrow, it's meant to drop to minus four
    `,
  ),
  lines(
    'lines-parish/morning-and-evening',
    { labels: [], direction: null },
    `
    Morning all, foggy up here, can hear the school but can't see it 🌫️
    Evening. Is the Zoom link live yet?
    Good morning from a very frosty bandstand ☀️
    night all, long day, the minutes can wait 😴
    Happy Friday to the people who gritted the hill before five 🙂
    Bore da from the back of the market hall
    It's brightened up nicely for the litter pick
    Afternoon, councillor, hope the knee's better
    Happy new year to the whole planning committee, even the one who hums
    See you tomorrow at the hall, I'll bring the urn
    Back home, kettle on, shoes off, what did I miss? ☕
    Merry Christmas from the allotments 🎄🥕
    Up early with the baby so thought I'd read the budget papers. We're both asleep now.
    Hello from the top deck of the park and ride
    Sun's out, bowls club's out, nobody's answering at the office
    Safe travels if you're coming over the tops tonight, there's sleet ⚠️
    `,
  ),
  lines(
    'lines-parish/planning-detail',
    { labels: [], direction: null },
    `
    Condition 12 says obscure glazing, doesn't it? Somebody check, I'm on my phone.
    Not against homes, just against forty of them on a field that's wet in June
    Is a dormer permitted development if it faces the road
    The drawings show a tree that came down in the storm of '87 🌳
    Outline only. Reserved matters come later, when everyone has stopped reading.
    What's the reference number please
    You can speak for three minutes if you register by noon the day before
    Actually quite like it? Better than the carpet warehouse.
    They've called it The Orchards. Guess what they took out first 🍏
    An inspector from Bristol is coming to look at our hedge on the 9th
    Deferred for a site visit, wellies advised 👢
    How does 'affordable' work when it's eighty per cent of something nobody here can pay
    I'd want to know where the sewage goes before I said anything about the brickwork
    My neighbour objected to my shed and I objected to his pergola and now we go fishing
    The case officer was helpful, the website less so
    Half a storey lower and I'd have signed it myself
    Was there ever a daylight study? The east side of the terrace lives by that hour in the morning.
    Number of letters doesn't count, it's what's in them. Took me years to learn that. 📝
    Four bed, four bed, four bed, four bed, and one flat above the garage
    `,
  ),
  lines(
    'lines-parish/roads-and-potholes',
    { labels: [], direction: null },
    `
    That hole by the Co-op has its own weather 🌧️
    Are those white circles a promise or just art?
    Road's shut till Thursday, diversion is via what feels like Norway
    Someone has planted pansies in it. Honestly an improvement. 🌸
    Temporary lights, three way, four minute cycle, one car
    Reported on the app at 8, repaired by 3, I nearly fell over
    Lost a wheel trim outside the vets, silver, sentimental value nil
    It isn't the cold that does it, it's the wet and then the cold
    which contractor has the framework now
    Is there a reason the cones have been there since the Jubilee 🚧
    You can claim for the tyre if they'd already been told about it, worth asking
    20 is plenty outside the school, daft on the dual carriageway. There, I've upset both sides 😁
    The puddle is back, ducks and all
    My old car wouldn't have minded. My new car is all mood and no suspension. 🚗
    Utilities dig it up, council gets the blame, story of every high street
    Can anybody explain what a 'tiger crossing' is without drawing it
    `,
  ),
  lines(
    'lines-parish/parks-and-ponds',
    { labels: [], direction: null },
    `
    The heron's back on the boating lake ✨
    Who do I ring about a swing that squeaks in two notes
    Toilets were clean, open and had soap: three for three 🧼
    Football nets up, children happy, neighbours' windows nervous ⚽
    Why does the gate lock at four when it's light till nine
    Picnic on Saturday, bring a chair and a dish that isn't quiche
    A goose walked with us from the bandstand to the car. We go again tomorrow. 🪿
    I scattered my grandad's bulbs by the sundial and they've all come up 🌷
    No dogs in the sensory garden please, mine included, he ate the thyme
    What's the plan for the old paddling pool? Last I heard it was going to be a splash pad, before that a car park.
    Benches! More benches! A hill without a bench is just a punishment.
    so peaceful round there of an evening
    Fun fact, the iron railings went in the war and were never used for anything
    Our running group meets at the drinking fountain, all speeds, one of us is eighty-one 🏃
    The app says moderate pollen. The app is not my nose. 🤧
    `,
  ),
  lines(
    'lines-parish/third-person-talk',
    { labels: [], direction: null },
    `
    She explained it well on Radio Shropshire, better than the leaflet does 📻
    Anyone else think she undersold it?
    He's my ward member and he does answer, give him a day or two
    I was sat behind her on the 38 and she was reading the whole agenda, appendices included
    Her point was about drains and everybody heard 'flats'
    Good speaker, dreadful microphone
    he said 'subject to funding' and you could hear the room sit back 😕
    That's not what she told the residents' group, though I suppose the grant hadn't come through by then
    Somebody ask him about the towpath, he knows it inch by inch
    I think she's right on the crossing and wrong on the trees, which is a decent score for a politician 🙂
    Is she still chair? I thought it rotated.
    Came to our school once and judged the scarecrows with real seriousness 🎃
    They both live in the ward, I believe, at opposite ends of it
    Never met him, seems to like cheese
    My dad says her mother was on the council too, in the days when they met above the Co-op
    The new one's young but she'd read everything
    He went a bit red but he got through it 👌
    `,
  ),
];
