import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plainer, everyday threats (rumours, promises, hopes, retellings, she-and-he wordings) and harmless twins in the same mood. */
export const linesHarm9: readonly Family[] = [
  lines(
    'lines-harm/revenge-for-a-patient-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    My brother bled to death on your table, so you and I have an appointment too, and nobody's going to be there to stitch.
    The inquest says misadventure. I'll show you misadventure on your way home from the golf club.
    I buried a child on Friday and I've no reason left to behave.
    GMC cleared you. i havent
    When I see a surgeon laughing in a corridor two days after he's killed my wife I start thinking about corridors.
    She was twenty nine. You're fifty one. Someone will even that up.
    Dr Amin won't practise again, not once I've been at his hands.
    I want you to feel it go in, and I want you conscious.
    We were told lessons will be learned. I've a lesson for you as well, behind the mortuary, after your shift.
    Keep your indemnity paid up, midwife, the next life lost is going to be a grown one.
    Every mother on that ward wants you dead and I'm the one with the car.
    Nobody gets to say sorry for your loss to me with that face and keep it.
    hope your own appendix goes and the only surgeon on is me
    `,
  ),
  lines(
    'lines-harm/revenge-for-a-patient-harmless',
    { labels: [], direction: null },
    `
    My brother bled to death on your table and I need to understand how, so please answer the family's letter.
    I buried a child on Friday. I don't know what to do with my hands.
    She was twenty nine. Don't tell me lessons will be learned.
    inquest says misadventure and we are asking for a fresh one
    The surgeon cried with us in the corridor and I have never forgotten him.
    My appendix burst at sea and the ship's cook had done a first aid course, I'm here to tell the tale.
    The GMC cleared her and so do we. It was the rota that killed him, not the midwife.
    I want you to feel what it's like to wait in that corridor for eleven hours with a broken hip.
    Cold hands, warm heart, steady needle. You saved his leg, {name}.
    Somebody's going to die on that ward unless the staffing changes, and I say so as the sister in charge.
    They stitched me up, they jumped my heart twice, and the tea was still the worst of it.
    `,
  ),
  lines(
    'lines-harm/she-and-he-third-person-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    She'll be found in a lay by, that one, mark my words, and I'd shake the lad's hand.
    If he comes to the Legion on Sunday he'll be laid at the cenotaph himself.
    I give her a month before someone puts a hatchet through that smile.
    he needs a visit. from several people. with a van
    Nobody would weep if the minister's helicopter met a hillside, and I know blokes on the maintenance side.
    Get that woman before she gets the rest of us.
    She bruises easy by the look of her. Let's see.
    What that man wants is ten minutes with the dads of {town} and a locked garage.
    They should have finished the job when they had him on the floor at Preston.
    her last tweet will be a good one. im hoping for mid sentence
    I'd pay to have him run out of road, and I've been asking what it costs.
    Anyone who gets within arm's length of her, remember what your arm's for.
    The mayor should take up swimming, because one of these nights he'll be asked to.
    Leave her to me. I've nothing on this weekend and I've the use of a lock up.
    `,
  ),
  lines(
    'lines-harm/she-and-he-third-person-harmless',
    { labels: [], direction: null },
    `
    She was found in a lay by with a flat tyre and a flask, cheerful as you like.
    If he comes to the Legion on Sunday he'll lay the wreath for the Signals.
    I give her a month before she crosses the floor.
    The minister's helicopter came down hard on the hillside, everybody walked away, thank God.
    he needs a visit, from several people, with a casserole
    She bruises easily on those blood thinners, so be gentle with the cuff.
    What that man wants is ten minutes with the mums of {town} and a cold sausage roll.
    They should have finished the job on Preston Road, it's half tarmac and half hole.
    The mayor should take up swimming. The pool's empty and it's his to save.
    Get that woman a chair before she keels over!
    Her last column was a good one, she went out fighting, and the cancer took her on the Sunday.
    He'll be out by Christmas, knifed by his own backbenchers as they always are.
    `,
  ),
  lines(
    'lines-harm/understatement-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    I should be rather surprised if you made it to the AGM.
    One hears the hospital food has improved. You must let us know.
    You might find yourself somewhat shorter.
    A smidgen of unpleasantness is coming your way on the Thursday, {name}, and a great deal more on the Friday.
    We shan't be sending a card, we'll be sending Kevin.
    Let's say that you won't be needing the season ticket.
    its a big reservoir and your a small lass
    I don't hold with shouting. My father never shouted. You could ask the man who had his allotment next to ours, if anyone had ever located him.
    I think you'll find your plans for the summer fall through, as will you.
    You'll be getting a bit of a tap on the head, no more than you can stand, and then some more.
    `,
  ),
  lines(
    'lines-harm/understatement-harmless',
    { labels: [], direction: null },
    `
    I should be rather surprised if you kept your deposit.
    Things could get a bit splashy, bring wellies.
    One hears the hospital food has improved. I'm in Monday for the hip and I'll let you know.
    Not cross. Just disappointed, and a little bit cross.
    We shan't be sending a card this year, we're giving to the hospice instead.
    Some surgery may be involved, the vet says, and the cat has opinions.
    I'd not renew the gym membership, {name}, they're in administration.
    There will be a certain amount of unpleasantness at Thursday's meeting about the hedge.
    gran got a bit of a tap on the head from the loft hatch, bruised but fine
    Your plans for the summer timetable fall through at the first look, since there's no driver on Sundays.
    My father never shouted. He just folded the paper and you knew.
    `,
  ),
  lines(
    'lines-harm/home-and-fire-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Timber frame, isn't it, your place? I'd sleep in my shoes.
    Letterbox is low enough for a rag.
    We'll have your roof off with you under it.
    Do your kids know what to do when the smoke alarm goes off? Do the batteries work? No they don't.
    someone should light that house up like blackpool and bar the door
    You close our fire station, {name}, and it's going to be your own house that proves us right.
    Bricks through the front are a hello. The back is where I say goodbye.
    Evict me and I'll be back the same night with the caravan's gas bottles and no reason to live.
    Oh what a lovely big bay window. Oh what a lovely big catapult I've got.
    I've a cousin in demolition who does private jobs and doesn't check who's in.
    She's a wood burner, I've a can of summat that isn't wood.
    nice conservatory u got. glass house. stones. and u in the middle of it
    The thatch would go in four minutes, the brigade's twenty two away since you cut it. Do the arithmetic in bed.
    `,
  ),
  lines(
    'lines-harm/home-and-fire-harmless',
    { labels: [], direction: null },
    `
    Timber frame, so please test the alarm and sleep with the doors shut.
    The thatch went in four minutes and the brigade was twenty two away since the cut. Two elderly people lost everything.
    Someone pushed a burning rag through our letterbox last night and I have three children, so excuse me if I don't find that joke funny.
    Storm had our roof off with us under it.
    catapults are for apples says my son, stood in front of my broken window
    You close our fire station, {name}, and lives will be lost. I've been a watch manager for twenty years and I don't say it lightly.
    Wood burner, damp logs, chimney fire, five hours in the garden in a dressing gown.
    They lit that house up like Blackpool and raised nine thousand for Alder Hey
    Evicted with two weeks' notice and a baby. I've no idea where we'll be sleeping on Friday.
    My cousin in demolition brought the cooling towers down, one button, whole county watching.
    greenhouse, hailstones, me in the middle of it, tomatoes to be buried at sea
    `,
  ),
  lines(
    'lines-harm/poison-and-food-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Enjoy the curry. I did the spices with my gloves on.
    Mushrooms, hand picked, hand delivered, hand on heart you'll never taste another.
    rat stuff is blue but it goes clear in squash
    You'll have thrown out the chocolates by now. And the milk? You had milk this morning.
    The waiter on table six is a constituent of yours, minister, and he lost his carer's allowance in June.
    I pick up your dry cleaning ticket, I handle your shirt collar, I read about things in the news from Salisbury.
    Get a taster, {name}, medieval style, and hope he's not one of ours.
    Something in the punch for the whole executive, and a double for you.
    shes allergic to nuts i hear. well well well
    I'd season him with the contents of the shed.
    `,
  ),
  lines(
    'lines-harm/poison-and-food-harmless',
    { labels: [], direction: null },
    `
    She's allergic to nuts, so whoever is doing the buffet, keep the satay at the far end or it could kill her.
    Mushrooms, hand picked: if in doubt, throw it out, the death cap looks like a nice one.
    rat stuff is down behind the chip shop so keep dogs on leads
    Whoever spiked the punch at the executive do with a bottle of sloe gin, bravo.
    Milk was off, curry was worse, I've been in the bathroom since nine and would welcome death.
    My mother took the wrong tablets by mistake and the poisons line talked us through it.
    In Salisbury we still don't like it when people joke about door handles, {name}.
    A box of chocolates came with no name on it, so security took them away. Turned out to be from my aunt.
    lead in the pipes has been poisoning this estate for years and you have the report
    Medieval kings had tasters and our school has Year 3.
    `,
  ),
  lines(
    'lines-harm/support-fight-talk',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Give them hell in there, {name}, we're right behind you.
    You went for the jugular on the water companies and I stood up and cheered in my kitchen.
    Keep fighting, doctor. For every coward with a keyboard there are fifty of us who'd take a bullet for our surgery.
    Knock 'em dead at the hustings tonight!
    you absolutely murdered that minister on newsnight. proud of you
    Don't let the threats grind you down, love. We'll walk you to your car each night till it stops.
    Battle on, you're the only one who's gone to war for our library.
    Sending strength after that horrible attack. Whole ward is thinking of you.
    You took a beating in the press and got up again. Admire that.
    Slay, queen, the planning committee never stood a chance 🔥
    Stick the boot into that budget with my blessing, it's a disgrace and you're the one to do it.
    came out swinging at PMQs didn't you. smashing. more please
    `,
  ),
  lines(
    'lines-harm/criticism-blood-on-hands',
    { labels: ['criticism'], direction: null },
    `
    Cutting the gritters will cost lives on that hill, and you were told so by your own officers.
    This bill is a loaded gun pointed at disabled people and you voted for it.
    People will die this winter because of what you did on Tuesday.
    You've driven a coach and horses through the green belt.
    killing the bus killed the village. simple as that {name}
    The cuts have gone through the bone and are now coming out of the other side.
    You set light to thirty years of trust in one press release.
    Your decision to close the refuge puts women back in houses with the men who beat them.
    You hung your own staff out to dry to save your job.
    Closing that ward was an act of violence against this town's mothers, I choose the words carefully.
    A policy that sends children to school hungry should be strangled at birth.
    We've been stabbed in the back by a man we knocked on doors for.
    no one asked you to take an axe to the youth service but you swung it anyway
    `,
  ),
  lines(
    'lines-harm/pigeon-racing-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You gassed my loft. I know what lungs sound like now, and I'm looking forward to yours.
    I wring necks of a Sunday, {name}, three or four, thumb and a twist. Yours has a bit more to it, is all.
    Peregrines take the head first so shall we
    My clock's stopped on your birthday. Superstitious?
    Federation rules say nowt about drowning the secretary in the corn bin.
    Ring on his leg, and then off with the leg.
    `,
  ),
  lines(
    'lines-harm/pigeon-racing-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Peregrine took my best hen, head first, right off the loft roof.
    a gas leak near the loft killed thirty birds overnight, the old man's not spoken since
    Wring its neck quick if it's suffering, my grandad would say, and then go and be sad in the shed.
    We were slaughtered from Fougeres, not a bird home by dark.
    Federation secretary fell in the corn bin, {name}, photographs at the dinner.
    Cat got in. Feathers everywhere. I could weep.
    `,
  ),
];
