import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Veiled threats, conditions and ultimatums, following and waiting, and lawful ultimatums, kind warnings and meetings beside them. */
export const linesMenace2: readonly Family[] = [
  lines(
    'lines-menace/shame-if-something',
    { labels: ['threat'], direction: 'subject' },
    `
    Nice car. Be a shame if something happened to it.
    Lovely home you've got. Old timber, isn't it? Goes up quickly.
    be a pity if somebody tripped you on those stairs
    Accidents happen to people who ask questions in this town.
    You've a long drive back over the moor on Thursdays. Lonely road. Poor brakes on those little Fiats.
    That's a very pretty face for such a risky line of work.
    I do worry about you, walking that dog alone in the dark. Anyone could be about. I often am.
    People have gone missing for less, {name}.
    Some folk who signed that petition don't sleep so well now. Just passing it on.
    It'd be awful if those lovely horses got out onto the dual carriageway one night
    You might want to check under your car from now on. No reason.
    Big windows, your constituency office. Cheap glass.
    You're braver than I'd be, with a husband who cycles to work.
    hope nothing happens 2 u on ur way home, would be tragic, id be sooo sad
    Funny how quiet the last chap in your job went once he'd had his little fall.
    The thing about glass houses is that I own a lot of stones.
    such a delicate neck for such a big mouth
    Take out a decent policy, doctor. For your widow's sake.
    We look after our friends here. We also look after the other sort.
    I'd think carefully about whose toes are under your boots. Some of those toes have brothers.
    A little bird tells me your brakes want looking at. Do have them looked at. Or don't.
    In my country we say the tall flower is cut first. You are very tall flower.
    how much do you like having two working hands for the piano
    One does hope the wiring in that village hall is sound. One would hate to see it tested on your night.
    It's a small island and I've a lot of time on my hands.
    I'm sure you're not afraid of the dark. You should be, mind.
    Your tyres looked a bit soft this morning. They'll be softer tomorrow.
    Strange things wash up at that weir, Mr Wells. You swim there, don't you?
    Keep well. While you can.
    Everyone has something they love. I've found yours.
    Not everyone walks away from that junction, do they. Nasty junction. You cross it daily.
    Would hate for you to become a cautionary tale
    You've made some people very cross, and they aren't letter writers like me.
    Just a friendly word: the last landlord who spoke to {paper} now eats through a straw.
    `,
  ),
  lines(
    'lines-menace/or-else',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Resign by noon or you get hurt.
    Drop the case or we drop you. Off something high.
    if you vote for this i will come through your door
    Take down the post in the next hour or I'm getting in the van.
    Close the hostel or we'll close it, with you inside.
    You have 48 hours to apologise publicly. After that, I can't be responsible for what my sons do to you.
    Give me back my kids or I'll take what's yours. An eye for an eye, social worker.
    say one more word about our club and youre getting your legs snapped
    Unless you withdraw that report, Professor, you can expect to be met off your train by people less polite than me.
    Sign the prescription and nobody gets hurt.
    either you leave this village on your feet or you leave it in a box
    put one more cycle lane on our road and ill put you under a bus, there's an offer
    Cancel the talk or we fill the front row and you don't make it to question time
    Do as you're told and you might keep your teeth. Simple enough, even for a minister.
    If my mother dies on your ward, nurse, you die in the car park. Those are my terms.
    Keep pushing these jabs on kiddies and one night somebody's going to push something into you.
    back off or bleed
    It's your choice. You can stop now or you can be stopped. I've told you what stopped looks like.
    Next letter you send me, I come and answer in person, with my hands.
    U got 1 day 2 delete dis. den we come. no jokes.
    Should you choose to publish, be so good as to arrange your affairs beforehand.
    Cut our benefits, we cut you. Literally.
    Say sorry on your knees or I'll make it so you can't stand up again.
    Approve that mast and we will burn it down, and your house after.
    The deal: you go quietly, or you go screaming. Clock's running.
    no bus on monday = brick through your window tuesday. your call, transport boy
    As long as you stay in London, you're safe. Set foot in {town} and I won't be held to that.
    Raise my rent one more penny and I'll raise a hammer.
    Send one more bailiff to my mum's and he goes home in a bag, then I come looking for whoever sent him
    Would you rather lose the seat or lose the use of your legs? Because it's going to be one or the other.
    Stop your sermon on refugees, vicar, or we stop you
    Mess with our green belt and you'll be under it.
    `,
  ),
  lines(
    'lines-menace/lying-in-wait',
    { labels: ['threat'], direction: 'subject' },
    `
    See you outside after the hustings. Bring friends. You'll need them.
    I'll be waiting by your car.
    followed you from the station last night. you never even looked round. next time youll feel me
    I've been sat opposite your house since six. Nice blue curtains. Come out and we'll settle this.
    You come out of that surgery looking tired. I know, because I've watched. Tonight I'm not just watching.
    catch you in the car park big man
    Four of us in a white van. You won't spot it until it's too late.
    She has to come out eventually, and when she does we're all still going to be here.
    ill be at every meeting, every fete, every train. one day youll be by yourself
    You like a walk by yourself. So do I now. Only I carry something.
    Waiting for your shift to end doctor. Tick tock. Rear entrance isn't it.
    The next knock on your door is me and I am not selling anything.
    we'll be in the corridor when you come out of court. no cameras in the corridor
    I stood behind you in the queue at Boots. Close enough to smell your shampoo. Close enough for anything.
    turn around
    You'll meet me soon, on a night with no moon, as my grandad used to say before he did somebody.
    looking at you through the window rn, red jumper, you look scared, good
    There's a space by the bins where the camera doesn't reach and that's where you and I will be having our chat.
    Saturday. Your stall. The market. Us. No police about at nine, we've checked.
    got ur bus route. got ur stop. got 3 mates. c u thurs
    I'm three tables away from you and I've been holding this fork for twenty minutes.
    Wherever you speak I shall be in the room. You'll never know which face until it's up against yours.
    Ever get the feeling somebody's following you? Trust that feeling.
    You ran last time. You won't outrun my cousin.
    Parked behind you at the lights this morning, lass. Could have gone straight through you. Next time I'll not brake.
    I have time off from the fourteenth and have put you in the diary. In red.
    Come out the back if you like. We've somebody there an all.
    see ur light just went off 😴 sleep tight, back door looks flimsy
    `,
  ),
  lines(
    'lines-menace/fair-ultimatums',
    { labels: [], direction: null },
    `
    You have fourteen days to reply to this letter before action. After that our solicitor will issue proceedings in the county court.
    Refund me today or I'm doing a chargeback
    Back off our library or see us at the judicial review
    one more missed collection and im emailing the chief exec, the paper and my nan
    We will fight you on this all the way to the Supreme Court
    Either the landlord mends the boiler or the tenants' union gets involved.
    You'll be hearing from us. Signed, 412 residents and one very angry parish clerk.
    Publish the minutes by the twelfth or I raise a formal complaint with the monitoring officer.
    This is your final notice: return the overdue book or your borrowing will be suspended
    u got 1 day to fix the app b4 i switch banks
    Should the council proceed, we shall apply for an injunction and seek our costs.
    If he turns up unprepared again he's off the team. Mum or no mum.
    You leave me no choice. I'm unfollowing.
    Sort out the damp or the rent goes into escrow, on legal advice
    Sit down, do your reading, and maybe you keep your phone this weekend. Love, Mum.
    It's your choice: talk to the farmers now or talk to four hundred tractors on the bypass, at walking pace, with a permit.
    `,
  ),
  lines(
    'lines-menace/warned-with-care',
    { labels: [], direction: null },
    `
    Be careful on that road, there's black ice past the quarry
    Watch your back, love, the settee's heavier than it looks
    You might want to check your tyres, there's glass all over the car park at the surgery
    Take care walking home, the lamps are out by the underpass
    Don't go near the weir today, river's up four feet and very fast
    I do worry about you cycling in the dark, please wear the bright jacket I bought you
    Nice car! Shame about the seagull.
    Lovely timber house, have you had the wiring looked at? Ours sparked last winter and it gave us a fright.
    check under your car before you set off, next door's kitten hides there
    Mind the stairs, they've just been mopped
    it'd be a shame if nobody came to the jumble sale so do pop in
    There's been a spate of vans being broken into on {day} nights. Lock up, neighbours.
    Accidents happen on that bend every winter and the county won't put a sign up.
    Please don't walk alone after the late shift, ring me and I'll drive down
    If you take these with grapefruit juice you could be very ill. Ask the pharmacist first, please.
    Somebody could get killed at that crossing. We've written to highways three times.
    Heads up, wasps' nest by the bins. They're angry. So am I.
    You'll break your neck on that ladder. Get down and let me hold it.
    Keep your dog on a lead, there's adders out on the heath this week
    Just a friendly word: your back gate was swinging open when I went by with the pram
    Scam going round, they say they're the bank. Don't tell them a thing.
    Avoid the ring road, lorry on its side, everyone's ok thank god
    You'll do yourself a mischief working eighty hours, doctor. Go home.
    If the alarm goes, leave everything and get out by the kitchen door. Drill's on Tuesday.
    Careful with that new puppy round the pond
    the ice on the reservoir will not hold you. it won't hold your kids. stay off
    Your tyres looked a bit soft this morning, thought I'd say, I've got a pump
    Please put a mask on around her. She's no immune system left and a cold could kill her.
    `,
  ),
  lines(
    'lines-menace/ordinary-meetings',
    { labels: [], direction: null },
    `
    See you outside the town hall at ten, bring a placard
    I'll be waiting by your car with the raffle prizes
    Been sat opposite the surgery since six to get an appointment. Sixth in the queue.
    We'll be in the corridor when you come out of theatre, mum. Love you.
    catch you in the car park after, i owe you a tenner
    You come off shift at half six, don't you? I'll have the kettle on.
    Turn around, there's a rainbow right behind you!
    The next knock on your door will be our lad with his sponsorship form
    Ever get the feeling somebody's following you? It was a duck. It followed me the length of the canal.
    Four of us in a white van, two tonnes of donated nappies, setting off for the border at dawn
    looking at you through the window of the neonatal unit, tiny thing, you look so loved
    I've put you in the diary, in red, because I always forget book club
    You can run but you can't hide from Zumba, Janet
    Whoever's parked behind the butcher's, your lights are on
    Saturday. The market. Our stall. Free blood pressure checks from nine.
    She has to come out eventually, our cat, there's only so long you can sulk under a bed
    Wherever you speak I turn up and heckle about the trains, and you always answer. Respect.
    You'll meet me soon, says the scan. Twenty weeks!
    got ur bus route, its the 42, stops right by ours, come for tea thurs
    The lads are on their way with the van, so have that wardrobe at the bottom of the stairs
    Waiting for your shift to end so we can do presents x
    Come out the back, we've got the barbecue going
    I'm three tables away from a famous chef and he's sent his chips back. Can't breathe.
    I'll find you by the big clock. I'll be the one in a silly hat.
    Coming to get you in ten, wear wellies
    `,
  ),
];
