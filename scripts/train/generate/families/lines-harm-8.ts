import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats, incitement against groups and harmless twins: cricket, brass bands, ferries, cranes, hairdressers, weather, podcasts, charities. */
export const linesHarm8: readonly Family[] = [
  lines(
    'lines-harm/podcast-host-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Loved episode 40. There won't be a 41, I've seen to your producer and you're after him.
    You laugh a lot for a man with a windpipe.
    Say my town's name in that voice again and I will come down to your live show and make you eat the microphone, foam and all.
    your sponsor is mattresses. youll need one. nailed shut
    Two hosts. One of you gets to describe it.
    Live at the Hippodrome, row A, seat nine, me, bottle of something that strips paint.
    Mispronounced my dead brother's name on purpose. Mine's the last one you'll hear, and I'll spell it out for you, letter by letter, wi a blade.
    Bit of true crime for you {name}: victim, host, thirties, never saw it.
    next guest is a hitman lol except hes real and hes my uncle
    I hope whoever mugs you has listened to the whole back catalogue and takes his time.
    `,
  ),
  lines(
    'lines-harm/podcast-host-harmless',
    { labels: [], direction: null },
    `
    Loved episode 40, the bit with the axe murderer and the parish newsletter had me crying.
    Bit of true crime for you, {name}: who killed the last custard cream?
    You laugh so hard at your own jokes I'm afraid you'll rupture something.
    Live at the Hippodrome, row A, seat nine, me, hoarse from screaming.
    your mattress advert is torture, my back thanks you though
    You got my dead brother's name wrong, and I'd be glad if you would put it right in the next one.
    The hitman episode was chilling. His victims' families should have had longer.
    if you drop another two parter on a cliffhanger i will riot, gently, in slippers
    I've got you on in the van while I'm sharpening mower blades, grand company.
    Producer's been taken ill so no show this week, send love.
    `,
  ),
  lines(
    'lines-harm/cricket-club-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    No helmet on Saturday, chairman? I've told the quick to aim for the badge.
    A seam at eighty and your temple. Somebody's going to arrange the meeting.
    drop my lad again n ill drop you off the pavilion roof
    Heavy roller, slow afternoon, you tied to the square.
    I'll use your shins for stumps, umpire.
    You won't need pads for what's coming, you'll need a priest.
    Thirty eight years I've made the teas here, and I could have finished off any one of you with an egg sandwich. I've never been tempted before tonight, {name}.
    bat, sock, dark lane, innings closed
    I've asked a big lad from the second eleven to see you to your car, and he's been paid to see you don't reach it.
    Run him out. Of the county. In an ambulance, with the blues off.
    `,
  ),
  lines(
    'lines-harm/cricket-club-harmless',
    { labels: [], direction: null },
    `
    Seamer hit our opener on the temple, helmet split, he's in for observation.
    Slaughtered by nine wickets, then hit for six by the tea bill.
    drop my lad again and I'll take him to Ilkley, they've asked twice
    He was run out by a yard, caught, stumped and finally killed off by his own partner's calling.
    Heavy roller went over my foot. I was wearing flip flops. The ambulance crew did not laugh until Tuesday.
    Umpire, that was plumb, are you blind or just hungry?
    Thirty eight years of teas and no one has died yet, egg sandwich slander will not be tolerated.
    batted like I was defending my home from wolves, 4 off 61
    You'll want a helmet on Saturday, {name}, their quick's been clocked at eighty and it's an awful pitch.
    `,
  ),
  lines(
    'lines-harm/island-ferry-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Cancel the morning sailing again and you're swimming to Brodick with your wrists tied.
    A wee heave at the stern rail. The propellers would see to the paperwork.
    Ye'll no get aff this island the way ye came on.
    my mums chemo boat didnt sail. you better hope i never get a seat next to yours
    Car deck's awfully dark and the lashings are awfully strong.
    See her on the ramp? Drop it.
    There's thirty of us stuck at this pier in the rain passing your photograph round, and nobody's said a thing against the idea.
    Minister for Transport overboard. That's the dream, and the rota's been drawn up.
    You'll have a lovely view of the hull, {name}, from beneath
    I've nothing against drowning a man who drowned an economy.
    `,
  ),
  lines(
    'lines-harm/island-ferry-harmless',
    { labels: [], direction: null },
    `
    Cancel the morning sailing again and you'll drown this island's economy, minister.
    My mum's chemo boat didn't sail. I sat in the car and screamed.
    man overboard drill at ten, Derek volunteered, Derek regrets it
    Ramp dropped too quick and flattened a crate of scallops.
    You'll get aff this island when the wind drops, so have a whisky.
    thirty of us stuck at this pier in the rain, someone's started on the sea shanties, send help or earplugs
    The propellers cut a whale last week and it washed up at Lochranza. Grim. Slow the boats down.
    Car deck's dark and oily, mind your feet, the lady in front went her full length.
    I'll fight for that ferry till my last breath and so will everybody on this pier, {name}.
    `,
  ),
  lines(
    'lines-harm/salon-gossip-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Come and get your roots done hun, I'll do them right down to the brain.
    bleach goes on the scalp or it goes in the eyes. depends on the review you leave
    Straighteners. Cheek. Two hundred and thirty degrees.
    One star? I've seen your profile picture babe, I'd stop having a face you can photograph.
    She's in at four for a dry trim and coming out in a bag.
    My fella was in the army, my brother's on doors, my other brother's on tag, and all three have read what you put.
    You'll be wearing a wig by the time I've dragged you up Castle Street by what you've got
    Nail file. Neck. I've thought about it in the queue at Boots.
    Tell trading standards whatever you like {name}, then tell them how you came to have no eyebrows or eyelids.
    she wants her hair setting. on fire
    `,
  ),
  lines(
    'lines-harm/salon-gossip-harmless',
    { labels: [], direction: null },
    `
    Straighteners, ear, two hundred and thirty degrees. I screamed the salon down.
    She burnt my scalp with the bleach and I've a blister like a grape, one star.
    he wants shooting for that fringe
    My brother's on doors, my other brother's on nights, and I'm on my last nerve.
    come and get your roots done hun before we shut for good, rent's killing us
    I said take an inch off. She's butchered it. I'm wearing a hat till March.
    Dying it red Friday. DYEING. Sorry mum.
    The blow dry was to die for and {name} you look a knockout
    Trading standards have told them to stop using that glue, a girl nearly lost an eye.
    `,
  ),
  lines(
    'lines-harm/police-station-other',
    { labels: ['threat'], direction: 'other' },
    `
    Any copper on his tod in Moss Side tonight gets rolled.
    Paving slabs are up already on Dock Street, help yourselves, vans come past at ten.
    Every landlord in this postcode wants his tyres done and then his legs.
    Scabs on the 6am shift: we're bringing acid for the paintwork and what's left over for you lot.
    Nick the horses' legs from under them with the wire.
    journalists in the pen get battered first then the stewards
    The next traffic warden down here is getting chucked off the car park, I don't care which.
    If I had a rifle I'd start with estate agents and I'd not finish until dark.
    bring lighter fluid for the bailiffs, fellas
    Those paramedics come through us or they don't come through
    Ministers should be hunted like they hunt us, the whole cabinet, first one to bag a pair wins.
    Referees' union having a dinner at the Grand? Shame if the ceiling came in.
    `,
  ),
  lines(
    'lines-harm/police-station-harmless',
    { labels: [], direction: null },
    `
    Paving slabs up on Dock Street, gran's gone over, broken wrist.
    A copper on his own in Moss Side ran into the fire for a baby. Give that man a medal.
    Estate agents. If looks could kill there'd be none left on our road.
    the police horse stood on my foot at the match, three toes broken, lovely animal
    Traffic warden was spat at and pushed today over a thirty pound ticket. He's my dad.
    Paramedics coming through, please move the cars!
    Journalists in the pen get soaked first and fed last.
    Ministers should be hounded about this at every press conference until one of them answers.
    We're bringing paint for the banners and cake for the six o'clock picket.
    The ceiling came in at the Grand during the referees' dinner and no one claimed a penalty.
    `,
  ),
  lines(
    'lines-harm/choir-master-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    One more wrong entry from your baton and it's going through your hand.
    Every alto hates you and three of us are nurses with access.
    You threw out my mother after fifty years. May your throat be opened from ear to ear.
    sing now while youve got a tongue in
    Organ loft at seven on Wednesday {name}, mind the drop, I would say, but I'd rather you didn't.
    Shall I tell you what happened to the previous accompanist's hands? A piano lid. And nobody remembers who was standing there.
    Dies irae, dies illa, and the day's Thursday.
    There is a place reserved for you in the requiem and it's the box.
    `,
  ),
  lines(
    'lines-harm/choir-master-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    The piano lid came down on my hands and I finished the anthem in tears.
    Dies irae on Thursday, bring pencils.
    You threw out my mother after fifty years in the altos. She cried all night, {name}.
    sopranos murdered the top A, police are appealing for witnesses
    The organ loft has a nasty drop and no light, please mind yourself.
    Conductor put the baton through his own hand at the Proms, bandaged it with a score and carried on.
    One more wrong entry and he'll have our guts for garters
    His throat operation went well and he'll sing by Advent.
    `,
  ),
  lines(
    'lines-harm/crane-steel-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Closed the works, did you. My ladle holds three hundred tonnes at sixteen hundred degrees. Plenty of room for a suit.
    Hot metal doesn't leave any bones. Just thought you'd find that interesting, as chief executive.
    lads on nights have drawn lots for who fetches you
    When the furnace goes cold I'll be cold inside and all, and that's when I'd stay out of Port Talbot if I was you.
    You'll be scrap, sonny, sheared, crushed and baled.
    Put the board in the pit, pull the ladder.
    I gave that mill forty years, two fingers and my hearing. I'll be having the same off you {name} and we'll start with the fingers.
    somebody tie the consultant to the track and whistle the slag train on
    `,
  ),
  lines(
    'lines-harm/crane-steel-harmless',
    { labels: [], direction: null },
    `
    Hot metal doesn't leave bones. We lost Gwyn in '74 and buried his cap.
    My ladle holds three hundred tonnes at sixteen hundred degrees, the kids on the tour were speechless.
    When the furnace goes cold the town dies with it, {name}, and I'd like you there to watch the last tap.
    I gave that mill forty years, two fingers and my hearing, and I got a letter off a consultant.
    hook's swinging, look up, hats on
    car's been sheared, crushed and baled, bye bye old Astra
    Lads on nights have drawn lots for who tells the gaffer about the forklift.
    The board's decision is a knife in the back of every family in this valley.
    slag train whistled at midnight the way it always did and I wept
    `,
  ),
  lines(
    'lines-harm/film-and-book-harmless',
    { labels: [], direction: null },
    `
    In the last chapter she pushes him off the weir and you cheer. No spoilers beyond that, sorry, I've just spoiled it.
    They killed off my favourite in episode two. I'm writing to the BBC.
    The shower scene still makes me check the curtain, sixty years on.
    Read your thriller on holiday, {name}, the poisoner being the vicar's wife got me completely.
    That actor has been shot, drowned, beheaded and eaten by a shark and he's still doing panto in Crewe.
    who shot phil. who shot jr. who cares
    I want a revenge tragedy with at least nine corpses and a decent interval bar.
    Line of the film: I'll be seeing you, and you won't be seeing me. Chills.
    The villain says he'll feed her to the pigs and then trips over one, superb.
    Hamlet: everyone dies. Twelfth Night: everyone ought to.
    Her new crime novel opens with a councillor under a patio and closes with the planning appeal.
    the book made me cry on the tram, when they shoot the dog i mean
    `,
  ),
  lines(
    'lines-harm/hot-air-balloon-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Two thousand feet, wicker, one of us with a parachute. Do come, {name}.
    I'll see you drop faster than your popularity.
    ripped silk ripped silk ripped silk. sleep well before the fiesta
    Burner in the face would stop you objecting to overflights.
    He can go up. He's not to come down in the basket.
    The pilot's a friend of mine and power lines are a friend of his.
    `,
  ),
  lines(
    'lines-harm/hot-air-balloon-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    We dropped like a stone the last forty feet and landed in a wedding.
    Burner singed my eyebrows off, no regrets, sunrise over Clifton.
    stay clear of power lines, a crew in Wiltshire was killed in 2022
    Your ratings are falling faster than our balloon did, {name}.
    The basket tipped, four of us dragged along through barley, not a bruise between us.
    Ripped silk, grounded till Sunday, gutted
    `,
  ),
];
