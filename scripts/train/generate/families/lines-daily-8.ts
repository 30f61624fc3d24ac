import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Longer messages: dehumanising or swearing at somebody, and lookalikes that do neither. */
export const linesDaily8: readonly Family[] = [
  lines(
    'lines-daily/long-dehumanising-you',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    I keep terrapins and I can honestly say there's more warmth in the tank than in {name}, because the terrapins at least come when they're fed, whereas that thing you sent to Westminster just blinks and digests.
    My late husband spent thirty years in pest control and he used to say the ones you see aren't the problem, it's the nest, so with that in mind I look forward to the whole of your office being smoked out in May.
    Went to your so called listening event. What I saw at the top table was not a woman but some kind of appetite in a blazer, a mouth with teeth, nothing else, no soul, no person at home.
    People ask why I won't shake his hand. Would you shake hands with ringworm?
    Funny how they test every cow in Cheshire for disease but let {name} walk about the place untested, unmuzzled and untagged.
    Let me describe the life cycle. It hatches in student politics, pupates in a think tank, attaches itself to a safe seat and sucks until there's nothing left, and then it gets a peerage. That's {name}. A fluke in a sheep's liver.
    Tell you what, stick a bowl of scraps out by the town hall bins tonight and see whether {name} comes to it, because I've a tenner says he will and he'll be on all fours.
    I'm a patient man but there are creatures that God made on an off day, and when one of them starts lecturing me about recycling I reach for the flyspray.
    We had a mole on the bowling green and we had {name} on the council, and it was the mole everybody was sorry to see the back of; one was a living thing with a right to exist.
    not gonna lie when you walked on to the stage i thought they'd let the livestock in early for the show
    My children asked why that doctor has dead eyes. I told them the truth, she isn't a real person, there's just a programme running, like the tills.
    Remember what this {role} is when it comes smiling to your door: a thing. Don't offer it tea. You wouldn't offer tea to damp.
    they dug up the old landfill and found you didn't they, the stench arrived about the same week
    Every litter has a runt and most farmers have the mercy to deal with it on the first morning; yours evidently didn't and now it's chairing finance.
    I hope {name} reads this, if it can read, though from the grunting on Question Time I'd guess it mostly roots about with its snout until something edible turns up.
    Whatever you are underneath, it's not one of us. Humans feel shame.
    Been bitten by fleas, been bitten by {party}, can confirm the flea had better reasons and I was allowed to crush it
    You can put a suit on scum, you can give scum a microphone, and it will still leave a ring round the bath.
    `,
  ),
  lines(
    'lines-daily/long-dehumanising-them',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    I used to think the people sleeping in the subway were just down on their luck, but walk past at eight in the morning and tell me you're looking at human beings, because I saw a heap of refuse with eyes and it should have been swept up with the rest.
    Let's be grown up about football fans from over the river. They're not rivals, they are a lower form of life, they feed in packs, they foul where they stand, and a sensible country would have them tagged at birth.
    Comment sections used to have people in them. Now it's just maggots wriggling over whatever has died that day.
    You know what journalists are? Flies. They land on something dead, they're sick on it, and then they eat it.
    A society that keeps feeding its parasites gets weaker every year till the parasites drop off, and then there's nothing for them to do but die, which would be no loss. I'm talking about benefits street.
    Give the estate kids a fence and a trough and let the RSPCA run the place, since nobody can seriously claim the police are dealing with people.
    The protest camp has been there a month and I've started calling the council's vermin line about it, every morning, on principle, until they send the van with the gas.
    There's two sorts in this world, humans and whatever that is queueing outside the job centre
    `,
  ),
  lines(
    'lines-daily/long-swearing-at-you',
    { labels: ['profanity'], direction: 'subject' },
    `
    I've had eleven emails from your office asking how I rate your service so here is my rating out of ten: fuck off. You may use it as a testimonial on the next leaflet with my full permission.
    Three hours I stood in that queue to ask one question, and you looked at your watch, so from me and the two ladies behind me, up your arse, {name}, sideways, with the agenda still in the folder.
    My grandfather didn't fight at Monte Cassino so that some {role} could tell me where to park my own caravan, so kindly take your enforcement notice, roll it up tight and shove it.
    listen yeah i dont normally do politics but u come on my timeline chatting about tax when i got two jobs so nah fuck u fuck ur tax and fuck whoever typed that for u
    For twenty years I've been a polite man. I chair the cricket club. I've never written to a public figure before. Fuck you.
    Ah've waited a' day fur wan o yous tae phone me back aboot the damp an ye cannae be arsed, so here's ma message, get it right up ye
    Whoever runs this account, pass it up the line please: we've read the plan for the ward closure and the whole of {town} would like her to go and fuck herself.
    Thanks for the Christmas card. It's now lining the rabbit hutch, where it can see exactly what we think of you, you can fuck off until next December as well.
    You had the brass neck to ask for my vote on my own doorstep with my own gate off its hinges because of your bloody lorries. Piss off and take your rosette with you.
    Read the room, doctor. Nobody wants your booster, nobody wants your graphs, nobody wants your face on breakfast telly, so go on, fuck off back to the lab and shut the door.
    Sat here on hold to your office, forty seven minutes of Vivaldi, so while I wait: fuck you in spring, fuck you in summer, fuck you in autumn and fuck you in winter.
    wor bairns cannit get a bus tee school an ye're on the telly gannin on aboot trains te London, fuck off man, away an shite the lot of yous
    `,
  ),
  lines(
    'lines-daily/long-swearing-name-called-you',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    I've worked the doors for fifteen years and thrown out some world class dickheads, lads who'd been sick in their own hoods, and I'd let every one of them back in before I'd have you, you smirking little prick.
    Can somebody explain to me how a bellend of this size gets through the doors at the BBC, do they take the frame off, is there a crane?
    Nowt personal {name} but tha're a useless, idle, two faced twat and tha mother knows it
    Every village has its idiot and ours had the fucking cheek to stand for parliament.
    You come across like the sort of wanker who reminds the teacher about homework, then grows up and cancels everybody's youth club.
    what kind of absolute fuckwit shuts a lido in a heatwave?? this kind. this one here. with the lanyard.
    My considered view, having read all four hundred pages, footnotes included, is that the author is a c*nt.
    imagine having all those letters after your name and still being a complete and utter knob
    she's got a voice like a dentist's drill and the brains of a wheelie bin, stupid cow, who the hell put her on
    ye've a face like a burst couch an a heid fu o' mince ya absolute fanny
    It's not that you lost, it's not even that you lied, it's that you stood there grinning like a twat while the rest of us stacked the bloody chairs
    Honestly mate have a day off from being a prick, Christmas Day maybe, let your family see what it's like
    `,
  ),
  lines(
    'lines-daily/long-animals-pests-machines',
    { labels: [], direction: null },
    `
    My late husband spent thirty years in pest control and he used to say the ones you see aren't the problem, it's the nest, so could the council please look behind the shops and not just in front of them?
    I keep terrapins, and people who say they have no personality have never been stared at for an hour by one who wants a prawn. They come when they're called, which is more than I can say for the teenagers.
    We had a mole on the bowling green all summer. The committee met four times about it. In the end it just left, and I think we all missed the little chap.
    They test every cow in Cheshire, quite right too, but nobody's checking the compensation is paid on time and our neighbour has waited since {month} with an empty shed.
    Let me describe the life cycle because my pupils love it. It hatches in wet grass, gets eaten by a snail, climbs a blade, and ends up in a sheep's liver. Fluke! Year eight were sick with joy.
    Put a bowl of scraps out by the bins and you'll get foxes, gulls and the odd rat, so please don't, however sweet the cubs look, they need to stay wild.
    Every litter has a runt and ours is called Nigel. He's had a bottle every two hours since Sunday and tonight he bit my thumb, so I think he'll make it.
    They dug up the old landfill for the bypass and the smell has been something else, windows shut in thirty degrees. Who's monitoring it?
    I walked past the subway at eight this morning and there were six people sleeping there in the rain, human beings, somebody's kids. Is the night shelter full or is it shut?
    Been bitten by fleas all week, turns out it was the second hand armchair. Boiled everything. Cat furious. Any tips for carpets?
    The pigs get out every time the gate's left open, so walkers, I'm begging you, shut the flaming gate. Last Sunday there were nine of them in the churchyard during a christening.
    Our lad is in the Robot Wars club at school and they've built a thing with a spinning blade called Doris. It ate the caretaker's mop. Final is on {day}, wish them luck.
    When the doctors told us it was cancer they drew a little picture on the paper towel so Dad could see where it was. I kept the towel. He's five years clear next week.
    Ringworm isn't a worm, folks, it's a fungus, and you can catch it from the cat, the calf or the wrestling mat. Cream from the chemist, wash the bedding, don't panic.
    the self service till called me an unexpected item and honestly after the week i've had i felt seen
    Flies, so many flies. They've spread chicken muck on the field behind us and I can't open a window or eat a sandwich outside. Environmental health said they'd come on Tuesday; it's Friday.
    I teach taxidermy at the adult college. Yes really. This term we're doing roadkill weasels and there are two spaces left if anyone has a strong stomach.
    The rat in the photo isn't a rat, it's a water vole, they're protected, and it's rather wonderful to see one so near the ring road.
    A swan, a traffic cone and a fire engine. That was my commute. The swan won.
    Dear upstairs neighbour, I don't know what animal you've bought but it wears clogs and it gets up at five. Could it have a rug? Love, downstairs.
    `,
  ),
  lines(
    'lines-daily/long-swearing-at-nobody',
    { labels: [], direction: null },
    `
    I've worked the doors for fifteen years and thrown out some world class drunks, lads who'd been sick in their own hoods, and not one night was as bloody terrifying as reading a story to thirty five year olds this morning.
    Three hours I stood in that queue in the pissing rain, phone dead, shoes leaking, and when I got to the front the woman gave me a cup of tea and a seat and I nearly fucking wept.
    Sat here on hold to the gas board, forty seven minutes of Vivaldi, and I swear if I hear spring start one more time I shall lose my shit in front of the cat.
    ah've waited a' day fur the plumber an the pish is comin through the ceilin, oan a Sunday, jist ma fuckin luck
    Every village has its idiot and in ours it's me, I drove the bloody float into the duck pond. Swan's fine. Float's fucked.
    my considered view having walked the whole ninety six miles with two blisters and a cheap tent is fuck the West Highland Way, and I'm doing it again next year
    what kind of absolute fuckwit forgets their own wedding ring? this kind. me. it was in the soap dish.
    Told my gran I'd passed and she said well fuck me, which from a woman who does the church flowers I'm taking as a compliment
    wor team's shite, wor manager's away, it's hoyin it doon and the pies have run oot, and still there's nee where else I'd rather be on a Saturday
    nah because why did I just trip up the escalator in front of my whole fucking year group, moving schools, bye
    Grief is a bastard. You're choosing a yoghurt and suddenly you're on the floor of the Co-op. Anyway, thanks to the lad who sat with me.
    Got the all clear at ten past nine and I've been walking round {town} saying fuck to lamp posts ever since, sorry if you've met me, best day of my life
    Day four of the flat pack bunk bed. We have sworn in English, Welsh and a bit of Polish. There is a bolt left over. There's always a sodding bolt left over.
    she waited till I'd mopped the whole damn floor and then the dog came in from the canal, I just stood there like, well, shit
    I gave up swearing for Lent, lasted until the tin opener, and now owe the lifeboats eleven pounds
    `,
  ),
  lines(
    'lines-daily/long-ordinary',
    { labels: [], direction: null },
    `
    I've had eleven emails from your office asking how I rate the service, which was actually very good, but could somebody take me off the list now? My inbox is full and I've said five stars each time.
    For twenty years I chaired the cricket club and never once wrote to a councillor, but the pavilion roof is letting in water and I'm told there's a small grants pot. Who should I speak to?
    My grandfather fought at Monte Cassino and never talked about it till you came to the home on Remembrance Sunday. He told you about the mule, didn't he? Would you write it down for us?
    Went to the listening event last night. Half the chairs were empty, the tea was good, and the planning officer stayed for an hour after to look at my drawings. Why don't more people turn up?
    Whoever runs this account, could you pass on that the time on the poster is wrong? It says half seven and the hall's been booked from seven. Fifty people will be standing about in the car park.
    My children asked why the doctor on the telly had such tired eyes. I said she'd been up all night looking after people. They've drawn you a bed.
    I don't normally do politics but my nan's carer gets fifteen minutes to wash her, feed her and do her tablets. How's that meant to work? I'm seventeen and even I can count.
    People ask why I still get the bus when I've a car outside. It's because of Derek on the eight fifteen, who does the crossword out loud, and because parking is seven pounds.
    Been in {town} six weeks, came from Leicester for work, don't know a soul. Is there a five a side, a choir, a board game night, anything that isn't the gym?
    Does anyone remember the chip van that used to stop outside the baths on Friday nights, about {year}, man with a parrot? My sister says I dreamt it and there's twenty quid riding on this.
    We compared the two maps over the kitchen table and the new line goes straight through the scout hut. Probably an error. Could you ask before the deadline on {day}?
    Your thread about reading glasses was the first time somebody explained it so I understood. I've got an appointment at the optician's on {day}. My arms had simply got too short.
    Our school has one working minibus, and it's off the road, so the chess team went to the regional final in the undertaker's second limousine. They came third and want to travel like that always.
    I'm not convinced by the tram. I'd like to be. But the last three schemes here ran over by years, and the shops on the route that closed in the meantime didn't come back. What's different this time?
    The bloke next to me at the match was eighty eight, had been coming since he was five, and said the football was about the same but the toilets were a hundred times better.
    Mum's moving in with us. We've a downstairs loo and a ramp to sort before {month}. If you have been through the grant forms and lived, please message me, I'll swap advice for flapjacks.
    Revision update: have highlighted the entire book. It is now simply a yellow book.
    I heard you mention {topic} on {programme} and you said the figures would be out by Easter. Easter's been and gone. No rush, just curious whether I've missed them.
    `,
  ),
];
