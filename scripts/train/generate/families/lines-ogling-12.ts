import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Long and very short messages of both subjects, where the other files have middling ones. */
export const linesOgling12: readonly Family[] = [
  lines(
    'lines-ogling/long-sexual-remarks-to-subject',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I know you're meant to be talking about flood defences, and I'm sure it's all very worthy, but every time you lift your arm to point at the map the whole of our snug goes quiet and it isn't out of concern for the levees.
    With respect, doctor, if you insist on sitting on that high stool with your legs crossed to tell us about cholesterol, you can't be surprised when men of my age find the blood flowing perfectly well without your tablets.
    My brother in law knows the cameraman on that programme and apparently there are outtakes where you adjust yourself before the interview, so I've offered him two hundred quid, and I thought you'd like to know what you're worth.
    I'm a simple man, I've a caravan at Mablethorpe with a double bed, and if you ever get fed up of shouting about bus passes I can think of a better use for that mouth from Friday tea till Monday morning.
    They tell me you got the headship on merit, which is funny, because the chair of governors told everybody at the golf dinner exactly what you had on under that interview suit, and he wasn't guessing.
    You wrote that nobody has listened to the rural nurses; well I've listened to you for an hour, lying down, lights off, and I can honestly say I've never been so satisfied by a debate on mileage allowances.
    Had the app put you and that lady from the water board together in a sauna, took it about a minute, and I must say the pair of you got on a lot better in my version than you do at the meetings.
    Don't take this wrong, but a woman past fifty who still has a waist ought to be showing it off while she can, and if your husband won't tell you so then I'll come round on a Tuesday and tell you slowly.
    `,
  ),
  lines(
    'lines-ogling/long-harmless-same-scenes',
    { labels: [], direction: null },
    `
    I know you're meant to be talking about flood defences, but every time you lifted your arm to point at the map you covered our village, and our whole snug shouted at the telly, so could you stand on the other side next week please.
    With respect, doctor, if you sit on that high stool to tell us about cholesterol the people at the back can't see the slides, and the men of my age, who need them most, are all at the back by the door.
    My brother in law is the cameraman on that programme and he says the outtakes are mostly of the presenter's dog, who adjusts himself before every interview and once ate the producer's running order on air.
    I'm a simple man, I've a caravan at Mablethorpe with a double bed and a leaking skylight, and I would like to know why the bus stops running from Friday tea till Monday morning when the site's full of pensioners.
    She got the headship on merit, the chair of governors said so at the dinner, and then he told everybody about the time she'd unblocked the boys' toilets in her interview suit because the caretaker was off.
    Nobody has listened to the rural nurses, so I listened for an hour, lying down with my bad hip, and I've never been so cross about mileage allowances in my life, forty five pence and the price of tyres what it is.
    The water board lady and our councillor got stuck together in the sauna at the leisure centre when the door jammed, and by the time the fire brigade came they'd agreed the whole of the sewer timetable.
    A woman past fifty with a changing waist, hot flushes and no sleep ought to be offered a proper appointment and not a leaflet, and if your surgery can't manage a Tuesday then ring the menopause clinic at the hospital.
    `,
  ),
  lines(
    'lines-ogling/long-dehumanising-subject',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    When my terrier brings something like you into the kitchen I take it off him with a newspaper, wrap it twice and put it in the outside bin, and I don't ask it first what it thinks about the cottage hospital.
    I've looked at {name} from every angle, on the stage, in the paper, outside the chapel of rest, and I've concluded there's no one in there, only a sort of wet machinery that has learned which noises bring the cheque.
    There's a thing in the drain at the bottom of our lane that comes up when it rains and leaves a film on everything it touches, and that's the nearest I can get to describing what you've been to this parish.
    You ask to be treated as a human being and I'd love to oblige, but I've kept pigs for forty years and I know a trotter when I see one pushed into a court shoe and called the lead member for adult care.
    In nature a creature that lives only by boring into others, laying its young there and moving on is called what it is, but in this town we call it a consultant and give it the good parking space.
    The cleaners found it under the table after the awards, pale, soft, bloated on canapes, blinking at the light, and instead of sweeping it up like anybody would they put it back in the council leader's chair.
    `,
  ),
  lines(
    'lines-ogling/long-dehumanising-groups',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    My grandfather cleared rabbits off this hill with gas and a spade and nobody marched about it, so I don't see why we need lawyers and interpreters and hot dinners to clear what's been dumped in the old barracks.
    Once you let that class of creature into a terrace it spreads through the roof spaces from one house to the next, and you'll never get the smell out, and the council gives it a welcome pack and a new boiler.
    People say they've hearts and hopes the same as us, and I'm sure there are folk who'd say it of rats, but you only have to watch them round the food bank door to see there's nothing at work but belly.
    I've no quarrel with treating the sick, but these addicts aren't the sick, they're the sickness, and you don't give a sickness a flat over the library, you boil the sheets and burn the mattress.
    Every August they come down on the coach like greenfly on a bean row, suck the place dry, leave their muck on the sands, and go home to whatever wall they live behind till the next warm spell.
    Somebody should tell the bishop that a flock is what you shear and eat, and this flock he's so fond of in the cathedral porch isn't even fit for that, it's fallen stock and the knackerman should be rung.
    `,
  ),
  lines(
    'lines-ogling/long-harmless-animals-pests-and-drains',
    { labels: [], direction: null },
    `
    When my terrier brings something into the kitchen I take it off him with a newspaper and let it go by the hedge, and last night what he brought was the councillor's glove, perfectly dry, so come and collect it.
    There's a thing in the drain at the bottom of our lane that comes up when it rains and leaves a film on everything, and after three visits the water company has agreed that it's cooking fat from the new takeaway.
    I've kept pigs for forty years and I know a poorly one when I see it, so when the lead member for adult care came round in her court shoes and helped me sit up with a farrowing sow I was more than a bit surprised.
    My grandfather cleared rabbits off this hill with a spade, and the old barracks fed on them all through the war, and now it's families from Aleppo in there who have planted beans and asked me how to keep the rabbits off.
    Once moth gets into a terrace it spreads through the roof spaces from one house to the next, so we've all agreed on the same fortnight for the treatment and Mrs Begum's putting on lunch for whoever has to be out.
    A cathedral porch is no place to sleep in January and the dean knows it, so he's opened the chapter house, with camp beds, soup and a vet on Thursdays for the dogs, and asks only for dry socks.
    Every August the greenfly come down on my bean rows, and every August the coach trippers lean over the wall and tell me what their mothers did about it, and soapy water wins by a mile.
    The parasite that causes it needs a snail, a wet field and a sheep, and if you drain the field you break the circle, which is why the old farmers put more faith in a ditch than in any drench.
    `,
  ),
  lines(
    'lines-ogling/long-condemning-and-reporting-both',
    { labels: [], direction: 'quoted' },
    `
    On Monday I posted about waiting times, and by Tuesday I'd had a hundred and six replies, of which nine were about waiting times and the rest were about my chest, my mouth, and what my husband must be putting up with.
    The candidate said at the meeting that the families in the barracks were an infestation, and a boy of about twelve who lives there, and who'd come with his teacher to see democracy, asked her what the word meant.
    We've kept a log since spring, with dates, and when you read it end to end what strikes you isn't the filth of it but the sameness, show us this, get off that, who did you sleep with, until it sounds like one man.
    My mother scrubbed hospital floors for thirty years and was called vermin in a newspaper cartoon in her first week here, and she cut it out and kept it in her Bible, and I've got it in front of me as I write.
    The man who made the false nude images of our practice manager turned out to be a patient, a churchgoer and a grandfather, and he told the court it was only a bit of fun and he hadn't thought of her as real.
    If your first thought on hearing that a woman has been promoted is to ask who she slept with, and your second is to say it aloud in the canteen, then don't be amazed when nobody passes you the milk.
    `,
  ),
  lines(
    'lines-ogling/short-sexual-remarks-second-helping',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Lose the cardigan
    fancy a fumble, deputy mayor?
    Take it off for Wales
    cracking norks on the nurse
    Who's she doing to get that
    I'd wreck that
    She scrubs up rideable
    Show a bit of thigh
    nudes for nature?
    Bedroom voice, bedroom eyes, bedroom when?
    Sponsor me to lick her
    Bra's winning that debate
    More leg, fewer statistics
    yer a pure ride missus
    Tidy bit o' stuff, mind
    Get your rat out
    Hotel? I'm paying
    Her husband's a lucky dog, can I borrow
    Nice bum, where you from
    Been spread round more than margarine
    `,
  ),
  lines(
    'lines-ogling/short-harmless-second-helping',
    { labels: [], direction: null },
    `
    Found the cardigan
    fancy a brew, deputy mayor?
    Take it off the boil
    cracking start by the nurses' eleven
    Who's doing the teas?
    I'd repaint that
    She scrubs up before theatre
    Roast a bit of thigh, chicken's cheaper
    newts for nature!
    Bedroom tax, bedroom damp, bedroom when?
    Sponsor me to read all night
    Sports bra amnesty, box in foyer
    More chairs, fewer statistics
    Is the tooth loose?
    it's a bumpy ride missus
    Tidy bit o' cutting, mind
    Get your cat out of my greenhouse
    Hotel? I'm camping
    Her husband's dog's lost, brown collie
    Nice bus, where's it from
    Butter or margarine, vicar?
    Jelly's proper wobbly today
    `,
  ),
  lines(
    'lines-ogling/short-dehumanising-groups',
    { labels: ['dehumanisation'], direction: 'other' },
    `
    Delouse the lot
    Just cattle with phones
    Scum rises
    They're not people, they're numbers on a drip
    Vermin with visas
    Pond slime, all of that estate
    Flea circus at the food bank
    Landfill with legs
    Mongrel street
    Squat, spawn, sponge, repeat
    Rabble of rats
    Dip them and ship them
    Human compost
    Bacteria vote now, apparently
    `,
  ),
  lines(
    'lines-ogling/short-harmless-groups',
    { labels: [], direction: null },
    `
    Hose reel's out
    Dust the lot
    Just cattle on the line
    Bird feeders and seed
    Cream rises
    They're not free, they're a pound a dip
    Swarm's in the post box
    Volunteers with visas, welcome
    Flea market at the food bank
    Herd of goats on the bypass
    Landfill's shut Sundays
    Mongrel class, dog show, two o'clock
    Squat, stretch, breathe, repeat
    Rabbit stew at the Legion
    Dip the brush and wipe it
    Hot compost, free, bring sacks
    Bacteria levels fine for bathing
    `,
  ),
];
