import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary replies to councillors and council accounts about housing, tax, schools, markets, meetings, floods, elections and the doings of a small town. */
export const linesParish2: readonly Family[] = [
  lines(
    'lines-parish/housing-repairs',
    { labels: [], direction: null },
    `
    Boiler man came, found the fault, had a brew, left a card 👌
    How long is the list for a two bed on the ground floor?
    Damp is back behind the wardrobe, same shape, like Ireland
    Do tenants get a vote on the new windows or is it done block by block
    Lift's working in Attlee House! Knees of the fourth floor rejoice 🎉
    Is it the housing association now or still you lot?
    A woman from the office sat with my neighbour for an hour and went through every form with her
    Intercom buzzes flat 9 whichever button you press. I live in flat 9. 🙃
    We've been in since 1966, pink bathroom and all 🏠
    Swap wanted, three bed with a garden for anything near the hospital, mum's not managing the stairs
    Scaffold's down and I can see the sky again
    rent's gone up but so has the price of everything, so
    Which door colours can you have? I'd like a yellow and have been told 'within the palette'.
    Nobody on our landing got the letter about the sprinklers, could somebody put one up by the bins
    Key fob stopped, rang at nine, new one by dinner, can't fault it ✅
    `,
  ),
  lines(
    'lines-parish/council-tax-talk',
    { labels: [], direction: null, heldBack: true },
    `
    Band D here, a bit of a shock, then a biscuit
    Is the single person discount automatic or do I have to tell someone
    4.99 again. Every council in England seems to have landed on the same number. 🤨
    Most of it goes on care, which people don't see until it's their own mum
    The pie chart in the booklet adds up to 101
    What did we get for the fire bit and what did we get for the police bit?
    My bill came with a photo of a kingfisher, so that's eighteen hundred pounds for a kingfisher 🐦
    If you pay over twelve months it works out gentler than ten, just ask them
    Can't see how you'd run it on less, to be fair
    Reserves are for rainy days and have you looked outside 🌧️
    Bands are still from 1991, when I had a perm
    Revaluation would fix it and no party will touch it
    I queued for an hour and the lad at the desk sorted it in four minutes, name of Tariq, give him a rise
    Precept is up two pounds a year. That's one sausage roll, and I'd like it noted I'm prepared to share. 😄
    Sums for anyone arriving late: about 70p in the pound is social care, the rest is everything you can see from your window
    `,
  ),
  lines(
    'lines-parish/school-gate',
    { labels: [], direction: null },
    `
    How many got their first choice this year, do we know? 🏫
    My two go to different schools in different counties from the same house
    Crossing patrol wanted, mornings only, hat provided
    They walked it in my day, but there were four cars in my day
    Is the catchment by road or as the crow flies, because the crow would do very well out of us
    School street trial starts Monday, residents can still get in and out
    Reception had nine children last year and has thirty-one now, so somebody's moved in
    the caretaker deserves a medal, that's all 🏅
    Breakfast club is what keeps half our street in work
    What about sixth form? Everyone forgets the sixth form.
    Portakabins went up 'for two terms' when I was in year 8. My son's in year 9. 😬
    A governor here. We'd love to tell you, we found out the same evening you did.
    Better a small school than a long bus
    Uniform swap in the chapel on Saturday, nothing over two pounds, kettle on from nine 🙋
    Harvest assembly was a triumph, apart from the marrow
    `,
  ),
  lines(
    'lines-parish/meeting-notes',
    { labels: [], direction: null },
    `
    For anyone arriving late: item 4 was taken first, item 5 fell, we're on 9.
    Sound's gone
    Who is the gentleman in the green jumper? He talks sense.
    Could the chair repeat the amendment, the stream froze on 'notwithstanding' 😁
    Carried, eleven to eight, two away
    Any reason the public bit is at ten past ten at night?
    I'll post the minutes when they're up, usually a fortnight after 📝
    There's a cat on someone's keyboard, best thing in the chamber 🐱
    Point of order, is there any cake left
    So it goes back to officers. I could have written that on the way in.
    standing orders say you can't move that without a seconder
    Recording's on the site now, the good bit starts at one hour six
    Two of them agreed! In public! Somebody ring the Gazette 📣
    Quorum is five and there were five, and one of those was only looking for the toilets
    Nobody read the question out so I've typed it below
    Very cold in there, take a coat if you go next month 🧥
    He abstained on the flowers. Who abstains on flowers? 🌻
    `,
  ),
  lines(
    'lines-parish/market-and-high-street',
    { labels: [], direction: null },
    `
    The cheese van is on the other side now, by the bank that isn't a bank 🧀
    What's going in where Woolworths was? It's been 'coming soon' for ever.
    An hour's free parking would do more than any mural
    Another barber. We shall be the best-groomed town in Lincolnshire 💈
    Loved the lights this year, even the reindeer with the one working leg 🦌
    The rents aren't the council's, though, they belong to some fund in Leeds
    You should try the little place up the steps behind the museum, soup and a roll for a fiver
    pitch fees are the same as 2016, credit where it's due
    I remember when you could get a wedding suit, a budgie and a gearbox on one street
    Ghost town by four o'clock, lively again by nine, nothing in between
    Does the fish man come Thursdays or Fridays now
    Why do we bother with a Business Improvement District? Honest question, I've never seen what it does.
    Sold out by eleven, back tomorrow with more pies 🥧🥧
    Vacant for six years and the sign still says Under New Management
    Dropped a child's shoe near the war memorial, left foot, lights up 👟
    `,
  ),
  lines(
    'lines-parish/flood-and-weather',
    { labels: [], direction: null },
    `
    River's at 2.1 and steady ⚠️
    Sandbags at the depot till eight, bring your own muscles
    It came up through the floor last time, not in through the door
    Has the flap valve been looked at since February?
    Road by the mill's passable in a tractor, not in my Fiesta
    Wind took the gazebo, the gazebo took the fence
    ☀️ at last
    Everybody all right down Waterside? We have towels and a spare room.
    Gauge has gone offline again, which is not what you want from a gauge 😕
    Snowed in, one pint of milk, two teenagers, send bread ❄️
    They dredged in '98 and people still argue whether it helped
    School's closed, so is the tip, the pub is not
    Slow the flow upstream and we'd be dry, that's all the beavers are saying 🦫
    My mother's house has had the water in twice and she still won't hear of moving, it's where the piano is
    A lot of leaves in that culvert for something 'cleared on the 3rd'
    Red sky over the cooling towers tonight, beautiful 🧡
    `,
  ),
  lines(
    'lines-parish/budget-criticism',
    { labels: ['criticism'], direction: null },
    `
    You voted for the cut in March and you're at the photo for the reopening in May 🤨
    Four hundred thousand on consultants, and the answer was a mini-roundabout
    Taking the warden away was a mistake, councillor, and the figures said so at the time
    I'd like to hear why the reserves went up in a year when the day centre went
    That's not a saving, it's a bill for somebody else
    It won't do to blame the last lot for ever. You've had five budgets.
    Rubbish scheme, badly explained
    The administration has moved the goalposts on this twice, and the second time at half past eleven at night
    Three press releases about one litter bin 😐
    she should have declared it at the start, simple as that
    Shutting the loos in a seaside town in July is not joined-up thinking
    The answer you gave at full council doesn't match the one in writing, which is it?
    Charging for brown bins just means more in the black ones, as everybody told you ❗
    Your own scrutiny panel said wait. You didn't wait.
    Sold the car park for less than the tarmac cost
    Hardly a word in there about rural wards, as per
    `,
  ),
  lines(
    'lines-parish/half-agreement',
    { labels: [], direction: null },
    `
    Not often I'm on the same side as the Liberals, but yes, keep the ferry
    Right diagnosis, not sure about the medicine
    I'd go further, myself
    Agree on the lights. On the one-way system, no, and my exhaust would like a word 🚗
    Fair, but the last time we tried that it ended up in the canal
    you've half persuaded me, the other half is having its tea
    Could both be true? Too many cars and too few buses, I mean.
    This, and also what Maureen said further up 👆
    Sensible enough if the money's real 🤞
    I was against till I walked it. Now I'm only against the bollards.
    Hmm. The first bit yes, the second bit depends who's driving
    We'll have to differ, councillor, but I'll still buy your raffle tickets 🎟️
    Same here, though I'd keep the hedge
    There's something in that. There's also a thirty-foot drop in that, if you know the site.
    Like the idea, hate the font 🙃
    Let's agree the path wants doing and argue about the colour after
    `,
  ),
  lines(
    'lines-parish/polling-day-chat',
    { labels: [], direction: null },
    `
    Voted at seven, in my slippers, in a caravan 🗳️
    Dog outside polling station, as tradition demands 🐶🗳️
    Do you need the card or just the photo thing?
    turnout was what, 28 per cent? The scarecrow festival got more
    Six candidates and not one leaflet through our door
    Where's ours moved to, it used to be the Scout hut
    Recount at the leisure centre, everyone sat on the badminton court with crisps
    I was teller number two from eight till ten, cold but cheerful 🧣
    She won by four. Four! My whole house is four.
    Will there be a by-election now he's stood down, or do they co-opt
    Postal votes have to be in by ten tonight, you can still hand them over at any station
    Tip for tomorrow: take a pencil and a brolly
    My gran has voted in that church hall since 1953 and has never once said who for 🙂
    No overall control, then. Now the sandwiches start. 🥪
    `,
  ),
  lines(
    'lines-parish/harbour-town-voices',
    { labels: [], direction: null, heldBack: true },
    `
    Slipway's that green you could skate on it
    Is the harbour office shut for dinner or shut for good
    We had the pilot boat lit up for the regatta, you'd have cried ⛵
    Dredger's due after Easter, tides permitting, and they seldom do
    Mooring fees come to more than my first car 😬
    A seal has taken the pontoon and no one has the heart to ask for her permit 🦭
    My dad painted those bollards every spring with paint he'd never say where he got
    Which flag is that on the old customs house?
    proper job, them new ladders
    The fish quay wants drains, not a visitor centre, but I'll have the visitor centre if that's what's going
    Ice plant's been down nine days, and the buyers go elsewhere on the third
    Ferry cancelled, wind, see you all on the wrong side 🌬️
    Two chip shops within a hundred yards and I won't hear a word against either 🍟
    `,
  ),
  lines(
    'lines-parish/corrections-and-sources',
    { labels: [], direction: null },
    `
    Small correction, it's the Methodist hall, not the Memorial
    Source? Not being funny, I'd like to read it.
    That photo is Hexham
    The figure's from 2021, there's a newer one on the ONS page 📈
    It was never 'sold', it was transferred for a pound, which I grant you sounds worse
    Where did you get the nine thousand from? The agenda pack says six and a half.
    Typo in the second line, 'pubic consultation', get it down quick 😁
    No, the county closed the home, the district only owned the garden
    Actually the bridge is older than that, the datestone's from a repair
    Wrong George Street, there are three
    I've put a link to the full judgment in the reply below, it's shorter than you'd think
    You're thinking of the old hospital, the cottage one, where the Aldi is
    per the minutes: moved, seconded, carried, no mention of any sum
    Do we have that in writing from anybody?
    Apologies, I misread the scale. It's metres. It's much less exciting in metres.
    The quote's been cut short, she went on to say 'unless the grant comes through'
    Table 3, page 41, footnote, very small print 🔍
    `,
  ),
  lines(
    'lines-parish/encouragement-two',
    { labels: ['support'], direction: null },
    `
    Best thing to happen to that corner since the chip shop burned its own sign down, well done team 🥳
    Chin up, you can't please a whole parish
    So glad it went through 💜
    Thanks for putting the agenda in plain words, I understood it on the first go
    More of this please 🙌🙌
    you handled that heckler beautifully
    Hats off to the volunteers at the pump track, my lad's never in 🚲
    Whoever planted up the station, thank you, you've cheered up a thousand commuters 🌺
    Grateful to the crew who came out on Boxing Day for a burst main
    Right behind you on the school crossing
    We don't say it often enough, but the registrars in this town are wonderful with the bereaved 🖤
    That was a brave vote, and I reckon history will be nice about it
    Diolch, really clear thread
    You've got more patience than the entire bus queue put together 😊
    Good luck tomorrow, we'll be watching from the gallery 🤞
    `,
  ),
];
