import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More ordinary replies to people who run causes: lost and found, greetings, sighs about bodies and processes, jokes, anecdotes, sources, thread upkeep. */
export const linesCauses2: readonly Family[] = [
  lines(
    'lines-causes/food-bank-opening-hours',
    { labels: [], direction: null },
    `
    Are you open on the bank holiday?
    What are you shortest of this week, tins or toiletries? 🙋
    Left two bags in the trolley at the Co-op, no name on them
    I'd no idea it was behind the baths, I've lived here thirty years
    does anyone need a travel cot
    The lad on the door gave me directions and half his sandwich 😁
    UHT milk please people, everyone gives beans
    Who picks up from the supermarket on a Thursday now that Derek's retired?
    It shouldn't be needed, and here it is, and here we are
    Morning all ☀️ kettle's on from nine
    My mum cried in the car before she went in and laughed in the car when she came out. That's the kind of place it is.
    No vouchers left at our surgery, where else can people get them?
    🥫🥫🥫 done, see receipt
    Is the parking round the back still for vans only
    `,
  ),
  lines(
    'lines-causes/cycle-lane-commuters',
    { labels: [], direction: null },
    `
    The lane just ends at the Esso, as if we all evaporate there 🚲
    Rode it this morning, two glass patches, otherwise lovely.
    Where does it come out, by the leisure centre?
    I drive AND cycle, we do exist
    somebody's parked a skip in it
    Counter on the bridge says 812 before lunch 📈
    You get fewer punctures on the towpath but more geese
    It's four minutes slower for me in the car, if we're being honest about numbers
    Why is the paint green in our half of the town and red in the other?
    My hubby said he'd never use it and he's just ordered panniers 😄
    Is it wide enough for a trike? My brother's is 85 cm
    Nobody asked the bin crews, and on Wednesdays it shows
    Wet leaves, take care out there ⚠️
    `,
  ),
  lines(
    'lines-causes/hedgehog-garden-chat',
    { labels: [], direction: null },
    `
    He's back!! Quarter past ten, same as last night 🦔
    no bread and milk remember, just water and cat biscuits
    Ours snores.
    How big should the hole in the fence be?
    Saw one by day, looked wobbly, rang the number on your page and a woman came out in her slippers to fetch it
    I thought they'd all be asleep by now, it's nearly December
    What eats slugs besides hedgehogs, because ours has gone off them
    The neighbours' cat and he have come to an arrangement 🐱
    a fox came for the leftovers after
    Trail camera ordered, husband despairs 😂
    My grandson calls him Gary
    Check your bonfire before you light it, everyone. Poke about, lift it, move it if you can.
    There were loads when I was a girl, you'd see them on the road home from Guides
    4 hoglets 🥳 in the log pile
    `,
  ),
  lines(
    'lines-causes/council-process-sighs',
    { labels: [], direction: null },
    `
    Deferred again. Of course it was.
    They referred it to scrutiny, scrutiny referred it to cabinet, and cabinet has gone on its holidays 🙃
    Where do the clerks come into it?
    So the answer is there is no answer until the other answer comes back
    Eleven emails, one out of office 😐
    A consultation about how to consult. I filled it in, there was no box for that.
    who even chairs that committee these days
    It needs a quorum and two of them were stuck at the level crossing
    The officer was helpful to be fair, her hands are tied till the audit's done
    I sat there till ten to eleven for item 14 and they ran out of time at item 12
    Nobody could say which budget it comes from
    Sigh
    Highways says planning. Planning says highways. I say biscuit 🍪
    Public questions have to be in by noon on the Friday before, worth knowing
    `,
  ),
  lines(
    'lines-causes/mental-health-charity-thanks',
    { labels: ['support'], direction: null },
    `
    Your post got me through the bus ride. Thank you 💙
    It helps to hear somebody say it without whispering
    Sending love from a very rainy Cumbria 🌧️💛
    So glad you're back at work and so glad you took the time off first
    The group on Wednesdays is the best hour of my week, I mostly talk about tomatoes
    Bravo
    Nobody ever put it that plainly to me before, I've printed it for my dad
    You were kind to my son at the stand and he's rung the number since. I owe you a coffee. ☕
    Lovely to see your face on the news for something good 🙂
    Rest up, the inbox will keep
    one step at a time, we're all behind you 🤗
    Thanks for answering at the weekend, you didn't need to
    `,
  ),
  lines(
    'lines-causes/sign-language-at-briefings',
    { labels: [], direction: null, heldBack: true },
    `
    Where was the interpreter? The corner of the screen was empty the whole way through.
    BSL and English are different languages, it isn't just captions with hands
    what's the sign for biodiversity
    The one on Channel 4 on Tuesday had a wonderful face for sarcasm 😄
    My nan went deaf at 60 and still reads lips through a net curtain
    I learnt level one in lockdown and all that's left is rhubarb
    Captions said "the minister for ferrets". Forests I think.
    Is there a signed version of your video anywhere?
    👋👋 that's clapping
    Agree, and could you add a transcript as well for the deafblind club?
    They did it for the weather, so they can do it for this
    The interpreter was in the room but the camera cut her off at the elbow 🤨
    Which council has done it best so far?
    `,
  ),
  lines(
    'lines-causes/factory-farm-disagreement',
    { labels: [], direction: null },
    `
    As a dairy farmer I'd say come and look, any morning, boots at the door.
    I don't think that's right about the antibiotics, they've halved since 2014
    Disagree on beef, agree on chickens
    Happy to be shown wrong but grass can't be eaten by people and sheep can
    How many sheds are we talking about?
    the smell depends on the wind, I'm in the village and it's two days in ten
    What would you put on a hill farm instead? Serious question 🤔
    You left out the river, which for me is the whole argument
    I gave up meat for January and kept on by accident
    Labels say "farm fresh" and show a gate, no one ever shows the shed
    That study was on American herds, ours live out half the year
    🥕 here but my wife's a butcher's daughter so Sundays are delicate
    There's room for both views at a table I'd hope
    Eggs from the honesty box up our lane are better than anything, and you can meet the hens 🐔
    `,
  ),
  lines(
    'lines-causes/gala-and-auction-smalltalk',
    { labels: [], direction: null },
    `
    Is it black tie or just a nice jumper
    Why is it always the Grand? Is it the chandelier?
    Table nine had the loud one, apologies from table nine 😬
    Who won the weekend in Whitby?
    I bid on a ham by scratching my ear
    Nice frock {name}!
    The microphone was a bit low at the back but we got the gist
    Found: one pearl earring under the piano. Message me and say what the clasp is like.
    My babysitter charges more than the ticket, but I'll be there 🎉
    can you still buy the raffle tickets tomorrow
    the cheese arrived before the speeches and left before them too
    Thanks for seating me next to the bishop, he does magic tricks 🎩
    Car's still in the car park, so is my coat, so is my dignity
    The total's going up on the website on Monday, they said
    `,
  ),
  lines(
    'lines-causes/air-quality-monitor',
    { labels: [], direction: null },
    `
    Our tube's gone from the lamp post, did someone take it in?
    What's normal for this time of year, 30 or 40?
    It's worse on still days, you can taste it by the taxi rank
    The sensor's next to a kebab shop, worth a footnote 😄
    school run plus bonfire night plus fog
    Could you put this week's readings next to last year's?
    My inhaler lasts twice as long when we're at my sister's in Fife
    Buses are cleaner now, it's the vans that idle outside the bookies
    I like the map. I'd like it even better with street names.
    Is that micrograms?
    🌬️ blew it all over to Leeds today, sorry Leeds
    DEFRA has one on the roof of the library and it's open data, anyone can look
    Number 12's wood burner smells lovely and I wish it didn't
    No change here since spring
    `,
  ),
  lines(
    'lines-causes/lifeboat-and-mountain-rescue',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Heard the maroons go, hope everyone's home safe and dry
    You carried my brother off Tryfan in the sleet and sang to him. He still hums it.
    👏🛟 outstanding
    Volunteers, every one. I tell everybody that.
    Put a fiver in the boat on the bar tonight
    Two shouts in one night and still at the school assembly at nine. How?
    Well done crew, kettle's on at the Anchor
    thanks for finding our daft collie as well as us
    A warm bed for you lot now I hope 😴
    Sixty years of this station, happy birthday 🎂
    `,
  ),
  lines(
    'lines-causes/plastic-bottle-scheme-queries',
    { labels: [], direction: null },
    `
    Does it start in October or has it slipped again?
    Scotland tried first, and it fell over on glass
    In Norway you feed them into a hole in the wall and kids save up for bikes ♻️
    what about milk bottles
    I crush mine. Will the machine take crushed?
    A corner shop like ours hasn't got room for a machine, we've hardly got room for me
    20p is too much, 5p is too little, so I'd go with 10 and a nice noise 🎶
    Lids on or lids off, it changes every year and nobody tells you why
    The Welsh one includes glass, last I read
    Who gets the deposits nobody claims? That's the question I'd ask.
    We used to take pop bottles back in the seventies, tuppence each, there was a lad who nicked them from behind the shop and brought them round the front
    👍 from a litter picker
    `,
  ),
  lines(
    'lines-causes/guide-dog-puppy-walker',
    { labels: [], direction: null },
    `
    What's her name and may I say hello? 🐶
    Refused by a taxi again this morning, logged it with the council
    please don't feed him he's working. he'd like me to say otherwise
    Half my family are in love and the other half are hoovering
    How long do you have them before they go to big school?
    She slept through the whole of Matilda
    Giving him back was awful, then I met the man he went to 😢🙂
    Labs shed. That's not an opinion.
    Where was the photo taken, is it Bournville?
    He can find a door, a seat, a crossing and, sadly, a sausage roll
    My granddad had one called Quaver, back in 1988, and I can still hear the bell on the harness
    Is the e-scooter on the pavement thing any better round your way?
    Two more sleeps until we meet ours!
    `,
  ),
  lines(
    'lines-causes/pension-women-march',
    { labels: [], direction: null },
    `
    Born in 54, found out from a neighbour over the fence
    What did the ombudsman actually recommend?
    They say letters were sent. Not to our house they weren't.
    Coach leaves the Town Hall at 6.15, bring a cushion 🚌
    Six years is a long time to wait for anything
    Purple or green for the sashes? 💜💚
    I'm a man and I signed, my wife's at work, which rather makes the point
    which minister is it now? I lose count
    Not everybody was hit the same, the 1950 lot got off lighter than us
    MPs clapped us in the square and then went in and voted. You can guess.
    My knees did better than my banner, which blew into the Thames
    I'd take an apology at this stage
    Who else is going on Wednesday 🙋‍♀️
    `,
  ),
  lines(
    'lines-causes/minor-report-slipups-criticism',
    { labels: ['criticism'], direction: null },
    `
    The report gets the baseline wrong and everything after leans on it.
    You should have declared that the funder makes the sensors
    Not good enough for a national charity, sorry
    I waited in all day for the van and no one rang
    Three of the five case studies are from the same town 🤨
    She promised an easy read version by June and there still isn't one
    why was the blind members' forum told last
    Your event had a step at the door. A disability event.
    I think the campaign has drifted since the merger ❌
    Your claim about hospital beds was corrected by the statistics people and you've left it up
    It was a rushed, muddled consultation and I said so on the form
    The branch was closed by email. After twenty-six years, an email.
    Weak answer on Newsnight, you'd had all week to prepare it
    `,
  ),
  lines(
    'lines-causes/weather-and-march-day',
    { labels: [], direction: null },
    `
    Typical, sunny all week and now this 🌧️
    Meet at the fountain or the steps?
    is there a quiet bit at the back for my daughter, she's autistic and doesn't do whistles
    Trains are up the spout from Stockport, go via Altrincham
    I'm the one in the yellow mac, along with everyone else in a yellow mac 😎
    Did anyone pick up a red rucksack near Boots? It's got my sandwiches and my house keys in it.
    How long is the route? Asking for a bad hip
    Lovely atmosphere, the drummers were ace
    The police were friendly round our end, one shared her Polos
    home now, feet up, socks on the radiator
    Somewhere between eight and twelve thousand I'd say, I'm no judge
    The banner I liked best said "I've seen smarter cabinets at IKEA" 😂
    We're by the big screen, come and find us, there's cake
    See you next year then
    `,
  ),
  lines(
    'lines-causes/rare-disease-parents',
    { labels: [], direction: null },
    `
    Our little one was diagnosed at four, after being told it was growing pains by five different people.
    Is there a clinic outside London?
    How do you say it, is the g soft?
    Only about 200 in the country, the consultant reckons
    Following, my nephew has the same 💛
    what did NICE decide in the end
    The trial's in Newcastle and they pay for your train
    I read the paper, it's eleven patients, so promising and no more than that
    Has anyone had luck with the school over the extra toilet breaks?
    Our GP had never heard of it, said so, and looked it up there and then in front of us. Best appointment we've had.
    Rare isn't rare when it's your kitchen table
    🧬 day tomorrow, wear your jeans
    Good to know we're not the only ones
    There's a closed group for dads, ask me and I'll pass on the link
    `,
  ),
  lines(
    'lines-causes/podcast-listeners-climate',
    { labels: [], direction: null, heldBack: true },
    `
    Listened on the tractor, missed my turn at the headland twice
    Who's the other voice, the Welsh one?
    Bit long for one sitting, lovely in two
    "We'll always have weather, the question is which" made me stop the washing up
    Can you do one about peat?
    The cat in the background deserves a credit 🐱
    What's the book she mentions at around thirty minutes, something about rivers?
    Sound drops out after the adverts on my phone, anybody else get that?
    Not convinced about hydrogen for houses, would love to hear from a plumber
    sub'd 📣
    More swifts please
    He's good, but she's the one who knows where the data come from
    I don't usually do podcasts. I do now, apparently 😊
    `,
  ),
  lines(
    'lines-causes/lollipop-lady-retires',
    { labels: ['support'], direction: null },
    `
    Thirty-four winters on that kerb, happy retirement Maureen 🎉
    She knew every child by name and every dog as well
    best hi vis in the business
    Enjoy the lie ins, you've more than earned them 😴
    You crossed me, then my two, and last week you crossed my granddaughter.
    Thank you for the Quality Street in December 🍬
    Won't be the same on Mill Lane
    That wave! You'd drive round by the school to get it
    Good on you for saying your bit about the speeding in your leaving speech
    We'll miss you something rotten, love from class 4B 🏫💛
    A cup of tea here any time you're passing
    `,
  ),
  lines(
    'lines-causes/charity-shop-counter',
    { labels: [], direction: null },
    `
    Do you take jigsaws if we've counted the pieces?
    999 of 1000 again 🧩
    Found a tenner in the pocket of a coat I'd bought from you, so here it is back
    Which day does the van go round Hillsborough way?
    I'm after a size 7 wellie, left, long story
    The window's lovely this week, who does it?
    gift aid or no gift aid, my gran asks every single time and it still pays
    Somebody donated my own wedding present to the shop I volunteer in
    Can't beat the book corner 📚
    Closed for stocktake on Monday, just so you know
    Bric-a-brac is code for I don't know what this is
    Three pounds for a teapot? In this economy? Wrapped it and ran to the till 😄
    is the till girl from last Saturday a singer, she should be
    `,
  ),
  lines(
    'lines-causes/canal-boat-day-trips',
    { labels: [], direction: null, heldBack: true },
    `
    What's the headroom like with a powerchair?
    We saw a kingfisher!! 💙
    Lock's stuck at the top of the flight, somebody from the Trust is on his way with a bar
    how deep is it, my son wants to know, he's got a bet on
    The ginger cake alone is worth the fare
    Left at eleven, back at three, moved about a mile and a half, perfect.
    Is Jim still steering? Say hello from the day centre
    Mind your head, mind the step, mind the swan 🦢
    Booked for the 9th, hope the weather holds
    My dad hadn't been on water since the merchant navy and he told them which rope was wrong
    `,
  ),
];
