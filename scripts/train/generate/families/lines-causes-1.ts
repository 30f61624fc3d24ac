import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Ordinary replies to charities, climate, animal, disability, women's, patients' and road-safety campaigners: questions, small talk, corrections, thanks. */
export const linesCauses1: readonly Family[] = [
  lines(
    'lines-causes/crossing-petition-questions',
    { labels: [], direction: null },
    `
    Does the county have any say in this or is it all Highways?
    Which crossing is it, the one by the chip shop or the one by the dentist? 🚗
    Signed it. Took me two goes because the confirmation email went to junk.
    who counts the cars though
    My lad did a traffic survey on that road for geography and got 412 in an hour 🤯
    Is a zebra cheaper than a puffin? Genuinely no idea
    There was a lollipop man there until about 2009, Ken his name was, lovely whistle.
    Three reasons it won't happen this year: the budget's set, the officer has left, and nobody can find the drawings.
    ❓ Where do the bus company come into it
    I live on the bend and honestly it's the lorries more than the cars
    They did a zebra in the next village for about forty grand if that helps anybody's sums
    Anyone know whether the parish clerk has replied yet?
    Rain's not helping, couldn't see the kerb this morning never mind the kids 🌧️
    `,
  ),
  lines(
    'lines-causes/twenty-zone-half-agreement',
    { labels: [], direction: null },
    `
    I don't agree with everything you post but on the school street you're dead right.
    Twenty outside the school, yes. Twenty on the bypass at midnight, no.
    Half with you 🤨
    Not sure about the bumps, my exhaust isn't either
    You've talked me round on the limit. The planters I still think are ugly.
    I was against it until I started pushing a pram
    the signs are too small, that's my only gripe really
    Fair point about the ambulance times, hadn't looked at it from that side
    Better a camera than a bump, and better a bumped kerb than either, says my husband who paved half of this town
    OK but what happens to the 46 bus, does it just crawl?
    It was meant to end in March and here we are in November, still a trial 🙃
    I'd go further and close it to through traffic for the first hour
    People will get used to it. They did with seat belts, they did with smoking in pubs.
    `,
  ),
  lines(
    'lines-causes/hospice-fundraiser-cheers',
    { labels: ['support'], direction: null },
    `
    Well done on the walk, your feet must be in bits 👏
    Tenner from me and one from mum 💛
    Brilliant total!! Drinks are on the treasurer 🎉
    They looked after my dad for his last nine days and I've never forgotten the toast.
    so proud of every one of you out there in that hail
    Lovely to meet you at the cake stall, the lemon drizzle didn't make it home 🍰
    Keep going, only four miles left, there's a tea van at the lock
    What a day. What a turnout. What sandwiches.
    Thank you for doing this year after year without any fuss
    💪💪 go on girl
    Sponsored, and shared with the lot at work, who owe me one after the sweepstake
    You'll smash that target by Sunday I reckon
    Give the volunteers a hug from ward 3 🤗
    `,
  ),
  lines(
    'lines-causes/wheelchair-ramp-station',
    { labels: [], direction: null, heldBack: true },
    `
    Is the lift at the station working today or should I go to the next one along?
    Same here, had to go to Doncaster and come back on myself.
    which platform was this
    The ramp lives in a locked cupboard and the man with the key finishes at two 😴
    They've had the money since 2021, according to the minutes. Page six.
    My sister rang assistance, got a lovely woman called Bev, and the whole thing worked. It can be done.
    Step free only means step free to one platform, they never tell you that bit
    Passed through last night, lift still had the yellow tape on 😕
    What did Network Rail say when you asked? Anything at all?
    I think the footbridge is listed, which might explain some of the delay but not eight years of it
    Nobody owns the lift, it turns out. The station belongs to one lot, the bridge to another and the lift sits in between.
    ♿ ✅ on the map, ❌ in real life
    Is there somewhere I can read the full report? The link just goes to the home page.
    For anyone arriving late: lift out since August, no date given, buses from the front entrance.
    `,
  ),
  lines(
    'lines-causes/charity-spending-criticism',
    { labels: ['criticism'], direction: null },
    `
    Forty per cent on admin is too much for a charity that size.
    I've given for eleven years and I'm stopping until the accounts are published
    Why did the trustees sign off on a new logo in the middle of a freeze?
    The reply I got was a template with someone else's name in it 😐
    You said the shop was staying. It's a vape place now.
    Poor decision, poorly explained.
    The board should have asked the branches before it shut the helpline at weekends
    Three letters a month asking me for more. Please spend the stamp on the dogs.
    not impressed with how you handled the volunteers at the Leith shop
    A chief executive's salary isn't a scandal, but putting it up in the same week as redundancies was tone deaf.
    Your campaign took the credit for a crossing the parents got themselves 🤨
    I read the impact report twice and couldn't find the impact
    It needs an AGM people can actually get to, not one at ten on a Tuesday in Swindon
    `,
  ),
  lines(
    'lines-causes/climate-talk-on-radio',
    { labels: [], direction: null },
    `
    She explained it well on the radio, my mother in law even turned the hoover off.
    Anyone else think she undersold it?
    What did the programme leave out? It felt cut short
    caught the last five minutes, is it on Sounds yet
    The presenter kept saying carbon footprint when he meant emissions, small thing
    Why is it always eight in the morning, who's awake enough for parts per million ☕
    Good point about heat pumps in terraces, ours has been fine through two winters
    I'd like to have heard more about the flood defences and less about straws
    The bit with the glacier made me a bit teary, I'll be honest 😢
    Is that a Swansea accent? Took me straight home 🙂
    Two degrees or one point five? He said both within a minute.
    Nice to hear somebody say "we don't know yet" and mean it
    The farmer who rang in at the end was the best thing on it 😄
    Where can a person find that graph, the one with the stripes?
    `,
  ),
  lines(
    'lines-causes/dog-rescue-chat',
    { labels: [], direction: null },
    `
    Has Biscuit found a home yet? 🐶
    That face!! 😊
    We had one just like him, lived to sixteen and ate two sofas
    is he alright with cats, mine's a bit of a madam 🐱
    Lurchers are the best dogs in the world, fight me over a biscuit
    Do you take towels? Got a bin bag full and they're clean.
    Which days are you open now, the website says one thing and the gate says another
    Ours came from you in 2018, scared of hoovers, bins and one particular hat, runs the house now.
    He looks like my uncle Terry 😄
    you can't rehome with a garden under a certain size is that right
    Found a brown spaniel by the reservoir, no collar, very muddy, very friendly, she's in my kitchen till somebody claims her
    🐾🐾 see you at the open day
    Update please on the three legged one, I think about him at work
    `,
  ),
  lines(
    'lines-causes/patients-waiting-list-anecdotes',
    { labels: [], direction: null },
    `
    Fourteen months for me and then they rang on a Tuesday and said can you come Thursday.
    Why is it always the General? Is it the building?
    My appointment letter came the day after the appointment 🙃
    Mum waited in a corridor, but a porter found her a pillow and a Daily Express.
    They moved the clinic to the other hospital, which is two buses and a hill 🚌
    What number are you on the list, do they even tell you?
    Got mine done at the weekend hub, in at eight and home for lunch, worth asking for
    The app says I've no upcoming appointments. The letter on the fridge says Friday. I believe the fridge.
    somebody at PALS rang me back which I did not expect
    It's the follow ups that go missing, not the first ones
    Physio was over the phone. For a shoulder. 😐
    You should ask for the cancellation list, that's how my brother got in
    `,
  ),
  lines(
    'lines-causes/womens-refuge-event',
    { labels: ['support'], direction: null },
    `
    Really moving evening, thank you to all who spoke 💜
    I'll bring the toiletries round to the collection point on Friday
    you lot do so much with so little
    A woman on the next table had been a resident in the nineties and came back to run the raffle. That says it all.
    Count me in for the reclaim march, and my daughter, and her flask 🫶
    Thanks for the work you do, most of it where nobody sees
    The choir! Goosebumps! 🎶
    Couldn't come because of shifts but I've put a bit in the pot
    It was the first time my husband heard the figures and he was quiet all the way back in the car
    More power to you and to everyone who answers that phone at night
    Stood at the back, clapped till my hands hurt 👏👏
    Happy to help with the accounts again next year if you'll have me
    `,
  ),
  lines(
    'lines-causes/toad-patrol-night',
    { labels: [], direction: null, heldBack: true },
    `
    Forty-one across the lane tonight, two newts, and one very cross goose
    Is it warm enough yet? We've got six degrees and drizzle here
    Bucket count so far: 17 🐸
    wear hi vis please folks, the lane by the mill is pitch black
    What do they do at the other side, is there a pond or do they just carry on?
    My neighbour thinks I've joined a cult. I've joined a toad patrol. There's more soup in ours.
    Nobody on the Tuesday slot so far
    road's closed from Monday, sign went up this afternoon ✅
    You can hear them from the church if the wind's right
    It all starts with one wet evening in February and somebody with a torch
    Couldn't find the lay-by, ended up in a farmyard, nice man, nice dog, no toads
    `,
  ),
  lines(
    'lines-causes/petition-housekeeping',
    { labels: [], direction: null },
    `
    For anyone new here: the petition closes Sunday at midnight, the link is in the first post.
    Does it count if I signed with my work email?
    9,412 when I looked just now 📈
    The postcode box won't take a space, leave it out and it goes through
    can people in Wales sign this or is it England only
    Ten thousand gets a reply, a hundred thousand gets considered for a debate. Considered, mind.
    Admin, could you pin this please 📌
    I've printed some for the older ones at chapel who don't do the internet 📝
    Signed ✅ shared ✅ nagged the brother in law ✅
    It says I've already signed. I haven't. Has somebody else in the house?
    Once it's over the line, who hands it in? Is there a date?
    Wrong link, that one goes to the petition about fireworks
    Two hundred short!!! come on
    What happens if parliament's dissolved in the middle of it?
    `,
  ),
  lines(
    'lines-causes/disability-benefit-form-talk',
    { labels: [], direction: null },
    `
    The form is forty pages and question nine is the same as question three.
    Get somebody from Citizens Advice to sit with you, it made all the difference to ours
    Mine took nineteen weeks
    they asked me how far I can walk, in metres, who thinks in metres about walking
    Keep copies of everything and write the date on the phone calls as well 📝
    Is it a tribunal in person now or still over video?
    I scored nought, asked again, scored eleven. Same legs.
    Quick question, does the mobility bit stop if you go into hospital for a while?
    Good thread. The only thing I'd add is that you can ask for the recording.
    It's the brown envelope noise on the mat, isn't it. You know before you look. 😬
    That figure's from 2019, the newer one came out in June and is a bit lower
    My assessor was lovely, for what it's worth. The letter afterwards wasn't.
    😴 back on hold, they've got Vivaldi today
    `,
  ),
  lines(
    'lines-causes/beach-clean-notices',
    { labels: [], direction: null },
    `
    What time's low water on Saturday?
    I found a shopping trolley, a wedding shoe and about nine miles of blue rope
    See you by the lifeboat station at ten 🌊
    gloves provided or bring our own?
    Parking's free before eleven at the top one, after that it's £2.40 and the machine only likes coins 🚗
    Those little white pellets are nurdles, they come off container ships mostly
    Bring a flask, the kiosk doesn't open until Easter ☕
    It'll be a windy one ⚠️ hold on to your bags
    Sixteen sacks last month, we ran out of van
    Who do I ring about a dead seal? It's up near the groyne.
    the kids want to come, is seven too young
    My gran says there used to be donkeys there
    Lost: one green mitten, left hand, sentimental value. Last seen near the bins.
    `,
  ),
  lines(
    'lines-causes/badger-and-hunt-corrections',
    { labels: [], direction: null },
    `
    It wasn't the hunt that day, it was the drag hunt, they're different packs.
    Small correction: badgers are protected under the 1992 act, not the 1981 one.
    Source for the seventy per cent please?
    that photo's from Ireland
    I farm near there and we lost nine to TB last spring, so I read both sides of this with care.
    Vaccinating costs more per badger but you only have to look at the Welsh numbers to see it's not daft
    Which county is this about, it doesn't say
    The consultation closed on the 14th I think, not the 24th ❌
    No, otters. Badgers don't swim if they can help it 😄
    I think you'll find the minister said "phased out" and gave no year
    Interesting. I'd always been told it was the slurry.
    Is the trail thing the same as clean boot? Asking because I live in a flat and know nothing
    You're right about the law and wrong about the map, the sett's on the other side of the beck
    `,
  ),
  lines(
    'lines-causes/road-casualty-figures',
    { labels: [], direction: null, heldBack: true },
    `
    Are those figures per mile or per head? It changes the picture.
    1,624 in the last full year according to the department's own table
    Numbers are down since the eighties but they've been flat for ten years 📈
    somebody should put that on a bus
    How many of those were on A roads? Rural ones I mean.
    My dad taught road safety in schools with a squirrel puppet. Tufty Club. I've still got the badge.
    It's the junction, it has always been the junction
    Compared with Sweden we do all right in towns and badly out in the lanes
    Can I use the chart in my talk to the WI?
    Slight quibble, "accident" and "collision" aren't the same to the police any more
    I drive for a living, forty years without a point, and phones are the thing I notice most
    Your chart cuts off at 2020, what did the year after look like?
    Makes you think 😕
    `,
  ),
  lines(
    'lines-causes/campaign-tactics-criticism',
    { labels: ['criticism'], direction: null },
    `
    Blocking the ring road lost you my signature and half the school run's.
    I support the aim and I think last Thursday was a mistake
    you never answered the woman who asked about the carers' bus
    Gluing yourself to a painting won't cut a gram of carbon ❌
    The leaflet was misleading about the vote. It was nine to six, not unanimous.
    Badly organised, no marshals, no loos, and the speeches went on till the rain came.
    It was wrong to name the school before the parents had been told
    Too much slogan and not enough plan 🙁
    Your group turned down two meetings with the council and then said nobody would talk to it.
    I'm disappointed that disabled drivers were an afterthought, again
    That wasn't a fair way to treat the junior researcher who made the slide
    Stop moving the goalposts please. First it was the tree, then the bench, now it's the whole green.
    `,
  ),
  lines(
    'lines-causes/tree-felling-avenue',
    { labels: [], direction: null },
    `
    Which trees exactly? The limes or the planes? 🌳
    I walked under those every day to school, there was one with a hole for conkers
    They're replanting three for each one, says the sign on the fence.
    Roots are lifting the pavement, my mum's scooter can't get by, so it isn't simple
    honey fungus apparently
    Who owns the verge, is it the city or the housing people?
    There's a robin nesting in number four so nothing can happen before August
    Looks bare already ☹️
    An arborist came round with a mallet and a tablet and tapped the lot. Nice chap. Said two were gone inside.
    You could move the path instead of the tree, they did in Sheffield in the end
    Any idea when the road reopens? 🚧
    Somebody has knitted scarves for them 😁
    Sunset through there in October, nothing better
    I think you mean horse chestnut
    `,
  ),
  lines(
    'lines-causes/period-poverty-school',
    { labels: ['support'], direction: null },
    `
    About time! Well said 💚
    Wish someone had done this when I was at school, I used to pretend I had a cold
    my daughter's form raised £90 with a sponge the teacher stall 😄 all for your boxes
    Agree with all of it, and the dads' group does too
    You explained that to the governors so clearly that even Clive nodded
    Thanks from a school nurse who used to buy them out of her own purse
    keep at it, they're wobbling
    What a difference a basket in the loos makes. No asking, no forms, just there.
    Congratulations on getting it through committee 🎉
    I've sent your letter to our head and she said yes inside an hour
    Good on you ✌️
    `,
  ),
  lines(
    'lines-causes/marathon-charity-place',
    { labels: [], direction: null },
    `
    Got a ballot no again. Ninth time 😄
    How much do you have to raise for a charity place these days?
    Knees permitting!
    does anybody have a spare vest in medium, mine's gone see through
    First long run today, eleven miles, got lost, made it thirteen 🏃
    Where do the supporters stand, is the bridge too busy?
    It isn't the wall at twenty that gets you, it's the stairs the next day
    The rhino costume weighs ten kilos, says the man who passed me in it
    I'll be the one at mile 17 with the jelly babies and the cowbell
    my watch died at the halfway point so officially I never finished
    Loo queue at the start was forty minutes last year. Go before. Then go again.
    Is there a walking option? Asking for my hips
    `,
  ),
  lines(
    'lines-causes/bellringers-organ-donor-week',
    { labels: [], direction: null, heldBack: true },
    `
    Was that you lot ringing at six? Lovely from our garden
    How do I check whether I'm on the register? I moved from Scotland in 2017.
    My cousin got a cornea, she reads the paper aloud to everybody now, whether we like it or not 🙂
    heart on my licence since I was seventeen ❤️
    Opt out came in for England in 2020, Wales had it five years sooner
    Tell your family, that's the main thing, says the nurse
    which tower is it next Sunday
    Somebody's rope broke and no one below noticed
    Three hours and four minutes for the full peal, if anyone's counting
    I can't ring, I can do the tea
    `,
  ),
];
