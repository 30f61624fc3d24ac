import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary replies in council life: parking, allotments, leisure centres, cemeteries, names, pets, apps, accents, anecdotes and thread housekeeping. */
export const linesParish3: readonly Family[] = [
  lines(
    'lines-parish/parking-permits',
    { labels: [], direction: null, heldBack: true },
    `
    Do motorbikes need one? Mine lives in the hall anyway.
    Got a ticket outside my own house, appealed, won, framed it 🖼️
    Zone C ends at the postbox, if that helps anybody
    £38 for the first car and then it climbs like a cat up a curtain
    where do carers park, that's what I want to know
    The machine by the lido takes coins again, bless it
    Blue badge bays are on the far side of the cobbles, which somebody drew without walking 🤨
    Visitors' scratch cards are being phased out, you'll have to text in, my dad is going to love that
    Two wheels on the kerb is how it's always been on our road, there's no other way a fire engine gets through
    Double yellows on one side only, please, we're not London
    Which app is it in Ludlow? I've five of them now and none is ever the right one.
    I'd pay a bit more to be able to park after eight without going round the church nine times ⛪
    There was a traffic cone with a little wig on in my space. I left it there.
    Free after six in December, according to the bus shelter poster
    `,
  ),
  lines(
    'lines-parish/allotment-society',
    { labels: [], direction: null },
    `
    Plot 14b is free, mostly bindweed, lovely view of the substation
    Who had the water trough repaired, and may we hug them 🤗
    Seven years on the list and then it rained till June
    My courgettes have gone marrow overnight, help yourselves, box by the gate 🥒
    Sheds over six foot need a letter
    You can burn after dusk in November, not before, and not when the washing's out next door
    Anyone lost a very small tortoise? He's in my lettuce and will not give a name 🐢
    Pigeons one, brassicas nil
    Is the lease with the parish or with the diocese, because one says five years and the other says 'at pleasure'
    Old Ted's dahlias won again and he pretended to be surprised
    Manure coming Tuesday. Best day of the month. 💩
    Deer fencing would be nice, deer manners would be nicer 🦌
    Somebody's left me a jar of chutney with no label and no note, best neighbours in the land
    water's off till the pipe man's been
    `,
  ),
  lines(
    'lines-parish/leisure-centre',
    { labels: [], direction: null },
    `
    Lanes at lunchtime again, thank heavens 🏊
    Is the small pool warm or just less cold?
    A pound for the locker and the locker keeps it
    over sixties badminton is far more competitive than you'd think 🏸
    Who runs it, Everyone Active or the trust? My card says one and the towel says the other.
    Roof's forty years old and so was the leak
    Learnt to swim there in pyjamas, diving for a brick, as did everybody in this town
    Closed for a deep clean until the 12th, then open longer to make up for it
    The wave machine! Does anyone remember the siren? 🌊
    We had our reception in the sports hall. Basketball hoops with ribbons on. Still married. 💍
    Gym's full of lads in January and full of me in March 💪
    What would it cost to heat it off the crematorium, they did that in Redditch
    Creche went, then the café went, then the mums went. Not a mystery.
    Lost property has eleven single flip-flops
    `,
  ),
  lines(
    'lines-parish/churchyard-and-cemetery',
    { labels: [], direction: null },
    `
    Grass round the old section is done, looks a treat for Sunday
    Could the tap be mended, it's a long way with a watering can 🌷
    My people are up by the yew, five generations and one greyhound
    When do the gates shut in winter? We got there at four and missed her.
    Closed churchyards pass to the council to look after, odd bit of law but there it is
    Found a soldier up there from the Boer War with my surname, following it up 📚
    A lady was cleaning stones that weren't even hers. We had a nice talk.
    The bench in memory of the twins wants oiling, happy to do it if someone says yes
    quiet spot, good for thinking
    Is a plot still bought for ninety-nine years or is it fifty now
    Stonemason tells me it's frost that topples them more than anything
    Remembrance parade forms up by the Legion at ten fifteen, please leave the kerb clear 🖤
    Woodland burials next, I hope. I'd like to end up as a pear tree, myself. 🍐
    `,
  ),
  lines(
    'lines-parish/app-and-website',
    { labels: [], direction: null },
    `
    The form wants my postcode in capitals and my soul in triplicate
    Logged in, logged out, shook it all about 🙃
    Where's the search gone?
    Page not found, same as my bin
    You can skip the account bit, there's a tiny 'guest' link at the bottom
    It asked was I a robot and then showed me nine pictures of our own road works 🚧
    Chatbot told me to contact the council. I was on the council's site at the time.
    Dark mode please, some of us read planning lists in bed 😎
    Try it in a different browser, mine only goes in Firefox and only on a Tuesday
    map works now, nice job
    My father's eighty-eight and hasn't a smartphone, who does he speak to?
    Pin's half a mile off, you can drag it if you're quick
    Reference number came through in eleven seconds, the reply in eleven weeks 😴
    If it says session expired just go back twice and it keeps what you typed
    Does anyone at all know the extension for licensing
    Nice new logo. Is it a leaf, a wave or a fish? ❓
    `,
  ),
  lines(
    'lines-parish/picture-and-accent-remarks',
    { labels: [], direction: null },
    `
    Great coat in that photo, where's it from? 🧡
    I could listen to that Barnsley accent read out traffic orders all night
    Is that the town hall or the old assizes behind you? The windows look wrong for the town hall.
    The caption's sideways
    what a sky 📷
    That dog in the corner is the real portfolio holder 🐶
    You've all got hard hats on in a field
    My uncle's third from left in the 1962 one, with the trombone
    Lovely shot of the weir, pity about the shopping trolley, though it does give scale
    Took me a minute to see it was upside down 😄
    Everyone's squinting, so at least we know the sun came out ☀️
    A Geordie chairing a meeting in Devon, the subtitles gave up before the pudding
    Your cat walked across the casting vote 🐱
    I thought that was our street till I saw the bins were lined up
    The mural's better in real life, go when the sun's on it, about four o'clock 🎨
    `,
  ),
  lines(
    'lines-parish/answers-that-fall-short',
    { labels: ['criticism'], direction: null },
    `
    Sorry, but 'we are aware' isn't an answer in month seven
    I asked about the lift and you replied about the stairs 😐
    Your surgery was cancelled twice with no notice on the door, people had walked
    The council has treated those leaseholders poorly from the first letter onwards
    You said no decision had been made. The order was signed the week before.
    Not good enough, and I say that as a member of your party 🙁
    A residents' parking scheme with fewer spaces than residents: who checked it?
    It reads as if nobody in the department has ever pushed a pram
    I'm let down by this vote, you stood in our kitchen and said you'd oppose it
    Six apologies in the minutes since May, councillor. Our ward has had an empty chair.
    Dodging the question again, I see
    This contract went to the same firm that left the last job half done, and I'd like cabinet to explain why
    Refusing to publish the viability report does you no favours ❌
    Late, vague and in comic sans
    The portfolio holder's figures were wrong on the night and they're still wrong on the website
    `,
  ),
  lines(
    'lines-parish/anecdotes-of-the-place',
    { labels: [], direction: null },
    `
    My grandfather laid that kerb. Straightest kerb in Dudley, he'd say, every time we drove past.
    Born in the cottage hospital, taught in the annexe, wed at the register office, all three are flats now 🏠
    We got stuck in the town hall lift in 1994 with the Lord Lieutenant and a tray of vol-au-vents
    Why is it always the Civic? Is it the building? 🏛️
    The old clerk kept the keys to everything in a biscuit tin and the biscuits in the safe
    When I started on the buses there were conductors and you knew who was courting whom
    Somebody painted a zebra crossing outside the chapel one night, very neatly, and it's still there
    I taught him geography. He now chairs Highways. I take full credit for the ring road.
    Used to be a cinema, then bingo, then carpets, then God 🎬
    My mam cleaned those offices for twenty-two years and could tell you which of them put the chairs back
    Once waited so long in Housing I got to know a couple well enough to be asked to the christening
    You could see three counties from that tip before they grassed it
    First week in the village I put the wrong bin out and eleven people came to tell me, all very nice about it 😊
    A cow got in the polling station at Nether Wallop, or it might have been Over
    Our street party in '77 had a piano on a milk float 🎶
    `,
  ),
  lines(
    'lines-parish/thread-housekeeping',
    { labels: [], direction: null },
    `
    New thread, the old one got too long to scroll 🧵
    Link in a minute, on the bus, thumbs cold
    Map to follow
    Muting replies for the evening, back on it tomorrow after the school run
    To save everyone asking: yes, the tip, no, not asbestos 🙋
    I've pinned the timetable so nobody has to dig
    wrong thread, sorry, that was meant for the choir
    Deleted and reposted because I'd put Thursday. It's Wednesday. It was always Wednesday. 📅
    Summary so far: two in favour, one against, one about a lost ferret
    Please put which end of the road you mean, it's three miles long
    Can an admin merge these? Same pothole, five posts ✅
    Bumping this for the night shift
    See comment from Priya below with the phone numbers
    Edited to add that the vicar has since been in touch and is fine about the marquee
    Closing the poll at noon, last call for team hedgehog crossing 🦔
    Still no word from County, I'll chase on Monday when the officer's back off leave
    `,
  ),
  lines(
    'lines-parish/new-town-newcomers',
    { labels: [], direction: null, heldBack: true },
    `
    Just moved to Cumbernauld, who do I ask about underpasses? There seem to be a great many.
    Every roundabout has a number and no one uses it 😁
    Is there a centre to the centre?
    I am from Gdańsk, we also have concrete, I feel at home here 🇵🇱🙂
    The concrete cows are smaller than I'd been led to believe 🐄
    Redways are marvellous once you stop expecting to arrive anywhere
    My street is named after a composer, as is the next, and the postman says Purcell gets all of Britten's parcels 📦
    planners' model is in the museum, with tiny trees, all of them taller than ours
    What was here before 1967, does anyone remember it as fields
    The heat comes through a pipe from the incinerator, apparently? Very cosy for something so ugly.
    Bought a house off plan and the plan's still on the table, three phases later
    Neighbours from four continents and we all met over a stuck removal van 🚚
    `,
  ),
  lines(
    'lines-parish/sighs-about-bodies',
    { labels: [], direction: null },
    `
    Network Rail say council, council say Network Rail, the bridge says nothing 🌉
    Passed to the relevant team. There's no sadder phrase in English.
    Another working group, is it
    The water company dug it, filled it, dug it again and has now lost the hole
    Somewhere in Whitehall there's a drawer with our by-pass in it 😴
    It'll be a pilot, then an extended pilot, then a plaque
    nobody ever says no, they just stop writing
    Ofgem, Ofwat, Ofcom, off home 🙃
    Devolution deal number three and I still have to ring a man in Derby about a lamp post
    Twelve weeks, plus four, plus however long the legal bit takes
    Bids have to be in by Friday and the guidance came out on Wednesday 😬
    Levelled up? We've been levelled sideways.
    If a form could apologise, that one should
    What is a 'stakeholder forum' and will there be chairs
    `,
  ),
  lines(
    'lines-parish/town-support-three',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Well done on the skate ramp, those teenagers asked nicely for ten years 🛹
    You've my vote for that alone 🗳️💚
    Congratulations, Madam Mayor! The chain suits you 🎉
    thank you for not giving up on the 63
    Get well soon, the ward can look after itself for a fortnight
    Really thoughtful reply, more of your lot should write like that
    Bless whoever left the heating on in the hall for the night shelter 🫶
    The way you thanked the cleaners by name last night, that was class
    We're all chuffed about the nursery place, couldn't have filled that form in without your caseworker
    Enjoy the break, you'll be missed at the drop-in 🏖️
    Took courage to change your mind with everyone watching. Respect.
    I moan at you plenty so here's a kind word: the new path is perfect for Dad's chair ♿💛
    Thank the lads on the gritter from all of us at Top Farm 🚜
    `,
  ),
];
