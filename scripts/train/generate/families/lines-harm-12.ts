import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: universities, climate protests, veterans, landlords, tattooists, knitters, ward sisters, carnival, questions and lists. */
export const linesHarm12: readonly Family[] = [
  lines(
    'lines-harm/university-lecture-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Speak at the Union on the 3rd and you'll be speaking out of a hole in your neck.
    The lecture theatre has one exit, professor. We counted, did you?
    Your seminar's oversubscribed. Four of us aren't there for the reading.
    an academic with no hands cant type now can she
    I failed my viva on your say so and it has cost me my wife, my flat and my reasons not to.
    De platformed? I mean literally, with a crowbar, from the platform.
    Marking's subjective. So is how long you'd last in the boot.
    Peer reviewed your route out of the building {name} and recommend rejection, violent, no revisions.
    We burned your book on the lawn, and when the author's available we'll do the second edition.
    I'm going to come to your office hour and only one of us is leaving after it.
    hypothesis: she falls off the library tower. method: me
    `,
  ),
  lines(
    'lines-harm/university-lecture-harmless',
    { labels: [], direction: null },
    `
    The lecture theatre has one exit and two hundred seats, which the fire officer calls an accident waiting to happen.
    I failed my viva on your say so. It broke me, I won't pretend it didn't, but you were right about chapter four.
    Speak at the Union on the 3rd and you'll face a protest, drums and all.
    reviewer 2 knifed us again. no survivors
    They burned books on that lawn in 1683 and the Bodleian still owns the order.
    An academic with two broken wrists types with her nose. Ask me anything.
    Hypothesis: deadlines kill. Sample: me.
    I'm going to come to your office hour and cry, {name}, just so you know.
    The seminar on Titus Andronicus was a bloodbath in every sense.
    no platform for that man, let him speak in the car park
    `,
  ),
  lines(
    'lines-harm/climate-roadblock-threat',
    { labels: ['threat'], direction: 'other' },
    `
    Glued to the road? Steamroller. Next question.
    I'd not brake. I'd change up.
    Someone rip those kids off the tarmac and leave the palms behind
    The M25 lot want hosing down in winter till they set.
    Run the eco mob over, it's biodegradable.
    next one on a gantry gets shaken off it like an apple and i'll be holding no blanket
    Get the farmers down with the slurry tanker, and after it the flail.
    If the ambulance with my dad in had got stuck behind those people, there'd have been four more needing one.
    Sit on my road with your banner and the last thing you'll protest is the underside of a Volvo.
    lads with vans, junction nine, half seven, let's do what the police won't
    `,
  ),
  lines(
    'lines-harm/climate-roadblock-harmless',
    { labels: ['criticism'], direction: null },
    `
    My dad's ambulance sat behind your banner for nineteen minutes. How do you justify that to him?
    Glueing yourselves to the road turns people against the cause I've given my life to.
    You held up nurses and carers, not one oil boss. Badly aimed.
    Blocking junction nine was reckless, a driver could have hit one of those kids at seventy.
    wrong target wrong road wrong day. I say this as a member
    Five years in prison for sitting on a gantry is grotesque and the judge knows it.
    Throwing soup at a painting is childish, {name}, whatever the cause.
    The police stood by for an hour while pregnant women baked in their cars.
    `,
  ),
  lines(
    'lines-harm/veteran-cuts-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Two tours of Helmand, minister. I know what an ambush wants: a bend, a wall and a man who's sure of himself.
    They taught me eleven ways and paid me for nine. You can have the other two for nothing.
    regiment looks after its own and it also looks after them that cross it
    You shut Combat Stress. Now you've got all our nightmares, and we're awake, and we can shoot.
    I used to keep watch for a living. I'm keeping it on you.
    Medals are going back in the post. The bayonet's coming by hand.
    We left better men than you in a ditch and it still keeps me up. You wouldn't.
    One round, one mile, one minister. It's the sort of sum we did for fun {name}.
    Stand a bit closer to the window when you read the roll of honour next time
    Ask any old Para what a promise is. I promise you'll be on your knees in the gravel by Remembrance.
    `,
  ),
  lines(
    'lines-harm/veteran-cuts-harmless',
    { labels: [], direction: null },
    `
    Two tours of Helmand and I can't get through Bonfire Night. Please don't shut the clinic, minister.
    We left good men in a ditch at Musa Qala and I say their names every morning.
    I used to keep watch for a living and I still can't sleep with my back to the door.
    they taught me to strip a rifle in the dark and nobody taught me to fill in this form
    Medals are going back in the post, all five, with a letter for the Secretary of State.
    Grandad's bayonet opened tins in Burma and letters in Barnsley.
    The regiment looks after its own, so ring me, {name}, any hour.
    An old Para showed my son how to fall without breaking anything. Lovely afternoon.
    Ambush! Forty grandchildren with water pistols, no quarter given.
    another lad from our platoon took his own life on sunday. that's seven
    `,
  ),
  lines(
    'lines-harm/tattoo-parlour-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Needle's a needle. Could go a lot deeper than ink.
    I'll do your name on my arm with a cross and a date. I've the first three digits of the date.
    one tear tattooed under my eye so far. saving the other side for you {name}
    Licence refused? I'll write my appeal on you, back and front, no numbing cream.
    Hold still, councillor, this is going to hurt and I'm not a licensed premises any more.
    My clients are bikers, dockers and one very nice killer, and they all want their Sunday slots back.
    tell environmental health the autoclave fits a head
    `,
  ),
  lines(
    'lines-harm/tattoo-parlour-harmless',
    { labels: [], direction: null },
    `
    Needle went a lot deeper than it ought, infected, antibiotics, don't go there.
    My mum's name on my arm with a cross and a date. She'd have killed me.
    Skull, dagger, bleeding heart, and underneath in copperplate: Nan.
    Hold still, this bit over the ribs hurts like murder.
    licence refused because of a sink. A SINK
    bikers, dockers and a very nice magistrate, all in one Sunday, love this job {name}
    The autoclave blew up, clinic shut, nobody burned.
    `,
  ),
  lines(
    'lines-harm/questions-and-lists-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Have you ever heard a femur go? Would you like to?
    1. find. 2. follow. 3. you can guess 3
    Which do you use more, left hand or right? I'm a fair man, I'll leave the one.
    Shopping: bleach, tarp, gaffer tape, dog biscuits. Big week for one of us.
    How long can an MP hold his breath? Science needs volunteers.
    Pros of leaving you alive: none that the group could think of. Cons: see above.
    What has four wheels and is coming for you on Saturday?
    Knock knock. Don't answer it, that's my advice, not that it'll hold.
    Guess the weight of the cake, guess the name of the teddy, guess the day of your accident. Quid a go.
    Do you bruise or do you bleed, mostly
    Where would you say your spleen is, roughly, {handle}?
    `,
  ),
  lines(
    'lines-harm/questions-and-lists-harmless',
    { labels: [], direction: null },
    `
    Things to do: milk, MOT, ring {name} about the pothole, bins.
    Shopping: bleach, tarp, gaffer tape, dog biscuits. Decorating the kennels.
    Have you ever heard a femur go? I have, mine, on the ice rink.
    when did you last tell your mum you love her. do it tonight, I lost mine on sunday
    1. find a pen. 2. find your polling card. 3. sack the lot of them
    How long can an MP talk without taking a breath? Science has its answer.
    Which do you use more, left hand or right? The physio wants to know.
    What has four wheels and never turns up? The number 9.
    Knock knock, it's the Labour Party, said no one on this street in ten years
    Is that scar from your operation still tender? Calendula helped me.
    Guess the weight of the pig, guess the name of the bear, bash the rat, pelt the vicar with wet sponges.
    Pros of the bypass: quieter high street. Cons: everything it would kill.
    Where is your spleen, asks year six, and could you live without it?
    `,
  ),
  lines(
    'lines-harm/carnival-steel-band-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Ban sound systems and you'll get bass through your chest, you hear me, twelve bore bass.
    Big crowd, tight road, one stumble and two hundred thousand feet.
    bredda you are getting wet up come august
    Man like you should never walk down All Saints without a helmet and a prayer.
    Mi nah threaten, mi a tell yuh: yuh last carnival done gone.
    We'll put you on the float, officer, under it.
    I know a stilt walker could stamp the life out of you in time with the music, {name}.
    anyone catch him by the jerk stand hold him face on the drum
    `,
  ),
  lines(
    'lines-harm/carnival-steel-band-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Bass through my chest, jerk chicken down my top, best weekend of the year.
    Big crowd, tight road, they need proper crush barriers before somebody dies.
    mi feet dead, mi back bruk, same time next year
    A boy was stabbed on All Saints and we danced past not knowing. I can't get over it.
    Stilt walker fell on a policeman and they waltzed.
    Ban sound systems and you kill carnival, {name}, it's that plain.
    burnt my whole hand on the jerk drum but the queue cheered
    Mas band number nine mash up the place! Winners!
    `,
  ),
  lines(
    'lines-harm/knitting-circle-quoted',
    { labels: [], direction: 'quoted' },
    `
    He told our chairwoman he'd strangle her with her own wool, and we all laughed until she didn't.
    "You'll be pushing up daisies by harvest festival" was in the suggestion box. In a church hall!
    Some man rang the helpline nine times saying he would cut the hands off whoever answered.
    The Gazette printed what was sprayed on her garage: DIE. It was sprayed in letters a yard high.
    My aunt, who's eighty one, got a message saying hit squads were coming for the library volunteers.
    Threatening to drown a lollipop lady. What sort of person does that?
    I don't care how cross you are about the bins, telling the lad on the phones that he'll be found in one is a crime.
    It's on the police website: man, 46, sent images of a rifle to a GP. Suspended sentence.
    We read the threats aloud at the choir AGM so that no one could say it was only banter.
    He wrote that he hoped my plane fell out of the sky. I teach Reception.
    someone commented RUN HER OVER under a post about a lost purse
    `,
  ),
  lines(
    'lines-harm/predictions-of-defeat-harmless',
    { labels: [], direction: null },
    `
    You're finished in this constituency, {name}, and come the 7th you'll know it.
    Say goodbye to the ministerial car.
    They'll crucify you at the select committee and frankly I'll have popcorn.
    Enjoy the big office while you've got it, the voters are coming for your majority.
    dead man walking, politically, bless him
    Your days are numbered: thirty one until the poll closes.
    We're coming for you, ward by ward, leaflet by leaflet.
    Watch your back in that cabinet, there's five of them fancy your job.
    The whips will have your head on a plate if you rebel.
    The axe falls on Thursday's reshuffle and my money's on Transport.
    I want you gone. I want you beaten by a landslide and clearing your desk by breakfast time.
    Nail in the coffin, that interview. Leadership bid over.
    You'll pay for this at the ballot box, every last one of you who voted it through.
    be afraid {name}, pensioners of this town have free bus passes and nothing on all day
    `,
  ),
  lines(
    'lines-harm/model-railway-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    I have modelled your accident in double O, {name}, with a little plastic you. The full size version runs next month.
    Soldering iron, eyelid, exhibition hall B.
    sleepers. tied to. you
    You threw out my Flying Scotsman entry, so I'd keep an eye open for things that come out of tunnels.
    Two hundred and forty volts through the controller when the treasurer next touches it.
    `,
  ),
  lines(
    'lines-harm/model-railway-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Modelled the Tay Bridge disaster in double O with a little plastic storm.
    Soldering iron, thumb, language heard in exhibition hall B.
    You threw out my Flying Scotsman entry over the wrong shade of green and I'll never get over it.
    cat derailed the express, no survivors, all passengers plastic
    A bad controller gave the treasurer a shock, {name}, please test every plug.
    `,
  ),
];
