import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats against subjects and third parties, quoted threats and harmless twins: hotels, strikes, courts, doctors, cars, shops. */
export const linesHarm3: readonly Family[] = [
  lines(
    'lines-harm/asylum-hotel-mob-threat',
    { labels: ['threat'], direction: 'other' },
    `
    Petrol's one forty two a litre. Chip in and we can heat that hotel for free.
    Doors chained, matches out, job done by the time the brigade gets past the ring road
    somebody drive a truck through the lobby, i'll say nothing
    Every window on the Esplanade side by Sunday night, lads. Bring ammo for your catapults.
    Sink the dinghies with them still in it.
    Why are we holding placards when there's bricks in that skip
    Machine guns along the cliffs at Dover would sort it in an afternoon.
    The minibus leaves at eight every morning. It would be very easy to force it off the bypass and nobody would cry.
    Poison the breakfast buffet and let nature take its course
    Them security guards have got homes to go to. Get them on the way.
    Saturday, two o clock, tooled up, nobody comes out of that building walking
    I'd like to see the whole lot of them shot as they step on the beach, women too.
    `,
  ),
  lines(
    'lines-harm/asylum-hotel-mob-quoted',
    { labels: [], direction: 'quoted' },
    `
    A man from Barnsley has been jailed for posting that people should chain the hotel doors and set it alight.
    They were chanting burn it down while there were children at the upstairs windows. I will never forget it.
    Reported: a post telling folk to bring bricks and catapults to the Esplanade.
    "Sink the dinghies", he wrote, and forty people liked it. What has happened to us?
    My cousin got two years for one Facebook comment about poisoning the breakfast. Deserved every day.
    The judge read aloud the message calling for a lorry to be driven through the lobby and the public gallery went silent
    anyone saying shoot them on the beach should be ashamed, these are people fleeing actual bombs
    I work security there and was told they'd get me on my way home. I still did my shift.
    Somebody on the town page wants machine guns on the cliffs. I've screenshotted it for the police.
    `,
  ),
  lines(
    'lines-harm/bin-strike-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Cross our line again and the wagon's tailgate might come down on your neck.
    The crusher on those lorries does a wheelie bin in three seconds. You're not much taller.
    scabs get scabs. plenty of em. all over
    Six weeks without wages {name}. I've sold the telly, the bike and the baby's cot, and I kept the baseball bat.
    You like rats? They start on the soft bits.
    Landfill cell four closes on Thursday and you'll be in it when the clay goes over
    Give us our grade back or give your teeth up, I'm not fussy which.
    Every agency driver you hire puts another lump on your own head.
    There's not a depot man in this city who'd stop if you fell in front of him.
    Brummies have long memories and short tempers and I've a lump hammer to go wi both
    settle by Monday or it gets bodily
    `,
  ),
  lines(
    'lines-harm/bin-strike-harmless',
    { labels: [], direction: null },
    `
    Rats the size of terriers, and they start on the soft bins first.
    The crusher jammed and took two fingers off my mate Col, so tell me again that we're unskilled.
    Settle by Monday or we're out till Christmas.
    sold the telly, the bike and the cot, still not crossing that line
    We'll hit the council where it hurts: the ballot paper.
    There's not a depot man in this city who wouldn't stop to help you, even now, {name}.
    Strike solid. Morale good. Bacon sandwiches lethal.
    That lorry's tailgate nearly came down on a lad's neck, which is why safety reps exist.
    Six weeks of this stench and I'm ready to surrender, give them their grade
    it's a war of attrition and the seagulls are winning
    `,
  ),
  lines(
    'lines-harm/judge-verdict-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Community order for him. Capital punishment for you, your honour, administered by the community.
    You let my sister's killer out in four. I'll be out in eight, with good behaviour, and I shall think it cheap.
    wig wont stop a half brick
    Judges bleed the same as the rest of us and I for one would like to check.
    I waited at the back of court just to learn what your car sounds like.
    May whatever he did to that lass be done to your own by Whitsun.
    Sentence passed on {name}. No appeal. Date of execution to be fixed.
    There is a man inside who owes me a favour, and he's out on licence Wednesday, and he isn't choosy.
    let him walk free then well walk round to yours, all forty of us
    Justice will be done to you in an underpass somewhere
    put the judge in a cell with him and throw in a blade for whoever's quicker
    My boy got no second chance. You'll get none off me either.
    `,
  ),
  lines(
    'lines-harm/judge-verdict-criticism',
    { labels: ['criticism'], direction: null },
    `
    Four years for killing my sister is an insult to her memory and I shall ask for it to be reviewed as too lenient.
    The sentence was wrong, your reasons were wrong, and a family has been left with nothing.
    You let him walk free and the whole street is frightened of him now.
    A suspended sentence for a man who broke her jaw tells women they don't count.
    Appeal it. The sentencing guidelines allowed for double.
    Your summing up left out the knife altogether, which I cannot understand.
    The bench failed this lad in March and failed him again today.
    My boy got no second chance. Why did his killer get three?
    Poor decision. Community orders don't protect anyone from a man like that
    I don't blame the jury, I blame a judge who let the blade be kept from them.
    `,
  ),
  lines(
    'lines-harm/gp-surgery-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Doctor, how are you at setting your own collarbone?
    No more zopiclone means no more sleep, and I get ideas when I don't sleep, and you're in all of them.
    I've counted the steps from reception to your room. Nine. With a hatchet it'd feel like less.
    strike me off the list and ill strike you off the planet
    Mum died waiting on you. I'm not one for waiting.
    You'll be needing that defibrillator in the porch yourself by the time I've had my ten minutes.
    If them tablets aren't on the counter Friday I'm coming over it.
    One slip of the scalpel, mate, and it won't be yours.
    i know three ways to stop a heart dr {name} you taught me two
    The next sharps bin you open might have something moving in it
    I'd take great pleasure in seeing you on a trolley in a corridor, bleeding, with nobody coming.
    Do no harm is your oath pal. I never swore it.
    `,
  ),
  lines(
    'lines-harm/gp-surgery-harmless',
    { labels: [], direction: null },
    `
    Doctor, can you set a collarbone at the surgery or is it A and E?
    Without the zopiclone I get dreadful ideas at night and I'd like somebody to talk to, please.
    nine steps from reception to your room and every one of them is agony on this hip
    They stopped my heart for forty seconds to fix the rhythm and started it again. Marvellous.
    Mum died waiting for the scan. I'm not angry with you, I only want somebody to say sorry.
    the new inhaler tastes like death warmed up
    A scalpel slipped on my dad's bypass and the surgeon owned up straight away, which I respect.
    Please don't double up the tablets or you could kill yourself by accident, Mr Todd, ring us first.
    bled all over the trolley, apologised to everyone, got a biscuit
    Shingles, sciatica, shot knees. Shoot me now. See you Tuesday, {name}.
    That defibrillator in your porch saved my husband, thank the fundraisers.
    `,
  ),
  lines(
    'lines-harm/car-sabotage-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Lovely brakes on the Skoda. While they last.
    Did you hear a little ping from the front nearside this morning? You will.
    I'm a mechanic, sweetheart. You'd never see the join.
    Airbags are clever things till someone's been at the fuse.
    steep hill out of yours. hope the handbrakes feeling well
    Pop the bonnet before you turn the key, if you're the nervous type. You should be.
    Sugar's for tea. Other things are for fuel tanks. And others again for drivers.
    she parks under the viaduct and viaducts have lumps of coping stone that come down
    A motorway at seventy is no place to learn about ball joints {name} but that's the lesson plan
    I'd say keep your insurance up to date except it's the life one you want.
    My van weighs two and a half tonnes. You do the school run in a Micra.
    `,
  ),
  lines(
    'lines-harm/car-sabotage-harmless',
    { labels: [], direction: null },
    `
    Lovely brakes on the new Skoda, stopped on a sixpence when the deer jumped out.
    heard a little ping from the front nearside and the spring had gone, garage says lucky to be alive
    Ball joint went at seventy on the M62 and I aged ten years.
    Pop the bonnet before you set off and check the coolant, your hose is dripping.
    Lumps of coping stone are coming off the viaduct, {name}, so don't park under it.
    Airbag recall: yours is on the list, please book it in, they've killed people.
    The handbrake failed on the hill and she rolled into the bowls club. No one hurt apart from a teapot.
    My van weighs two and a half tonnes and handles like a wardrobe.
    some toerag put sugar in our community minibus tank, appeal for witnesses
    `,
  ),
  lines(
    'lines-harm/small-business-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Nice cafe. All that bunting. Goes up like tinder does bunting.
    You want protection from the sort of thing that keeps nearly happening to your shutters.
    Put that poster back in your shop window and it'll be the only thing left of the window.
    First your bins, then your van, then your florist. And the florist'll be in it.
    I've no quarrel with your barber's shop so long as the flag comes down. Razors everywhere in there, somebody could get nicked.
    keep serving them and we'll close you down the old way. paraffin way
    A kiln that size might go off any night with the right encouragement, and your flat's over it.
    Your delivery lad's on a moped yeah? Vulnerable, them.
    Have you priced up a new shop front? And a new hip?
    Sign the lease over or the lads will redecorate in red.
    Shame what happened to the last butcher that crossed us, hung up with his own stock.
    trip hazard that step. so am i
    `,
  ),
  lines(
    'lines-harm/small-business-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Nice cafe, all that bunting, but keep it off the spotlights, it goes up like tinder.
    We're closing down, the rates have killed us, thanks for nineteen years of custom.
    Have you priced up a new shop front? Grants are open till the 30th.
    the kiln blew its element mid firing and took forty mugs with it, gutted
    Hot towel, cut throat razor, not a nick, best barber in {town}.
    Your delivery lad on the moped had a smash on Wharf Street, he's sitting up and asking for chips.
    I'll be taking my custom elsewhere while that poster is up and I'll tell my friends to do likewise.
    Trip hazard, that step. My aunt went flying.
    butcher sold us the wrong cut and it was like chewing a dead man's boot
    Smashed our target by teatime, sold out of every single bun.
    `,
  ),
  lines(
    'lines-harm/drag-story-hour-threat-other',
    { labels: ['threat'], direction: 'other' },
    `
    Any performer sets foot in the children's section gets carried out of it.
    Wait for the queens at the fire exit with hockey sticks
    we'll rip the wigs off and what's under the wigs
    If the librarian reads it, break the librarian's glasses while they're on.
    Pavement outside that library is hard. Introduce them to it face first.
    Eggs first week, acid next.
    Dads of this town, get down there and put them in hospital.
    someones gonna lob something through that reading room and im here for it
    The lot of you holding rainbow umbrellas will want them for the blood
    `,
  ),
  lines(
    'lines-harm/drag-story-hour-harmless',
    { labels: [], direction: null },
    `
    The queen read The Tiger Who Came to Tea and absolutely slayed.
    my daughter tried to rip the wig off and got a high five for it
    Rainbow umbrellas up, singing over the shouting, we're at the fire exit if you need walking in.
    Dads of this town, get down there and read with your kids.
    Face first onto the library pavement thanks to my own heels, darling, mortified.
    I don't think it belongs in the children's section and I've told the council so in writing.
    Broke my glasses laughing at the bit with the crocodile
    It was a killer frock and the reading was dreadful, three stars.
    `,
  ),
  lines(
    'lines-harm/bell-tower-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Silence our bells and we'll ring your neck instead, full circle, hand and back.
    The ladder to the belfry has one sound rung in three and I shan't tell you which, {name}.
    A tenor weighs eighteen hundredweight. Stand underneath and complain again.
    we toll nine for a man. been practising
    I'd happily let a rope take her up to the ceiling and not bring her down.
    Complain about the noise once more and there'll be one thud you don't hear
    You'll lie in our churchyard quicker than planned, neighbour, north side, no stone.
    God may forgive the noise abatement man. Our tower captain breaks fingers.
    `,
  ),
  lines(
    'lines-harm/bell-tower-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Learner got pulled up to the ceiling by the tenor, rope burns, pride dented.
    we toll nine for a man, six for a woman, and today we tolled six for Joan
    A loose rung on the belfry ladder, nobody go up until Geoff's been.
    Murdered a quarter peal of Grandsire, sorry to the whole parish.
    If the council silences our bells we'll be making plenty of noise at the next election, {name}.
    The north side of the churchyard is where they buried the hanged, says the guide.
    my fingers are broken from two hours of handbells
    You could wring its neck, that cracked treble, horrible thing.
    `,
  ),
];
