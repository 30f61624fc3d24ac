import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats with insults, hate or swearing beside them, longer stories, boasts of past deeds, and their harmless twins. */
export const linesHarm5: readonly Family[] = [
  lines(
    'lines-harm/prison-boast-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Did fourteen for the last one who talked about my family on telly. Still fit. Still cross.
    ask them in strangeways what i did with the kettle
    I've only hospitalised two people in my life and both of them were politer than you've been.
    My probation ends on the ninth. I mention it for your diary.
    You think a caution frightens me? I've had a man's ear off in a Wetherspoons.
    The fella who ran for council before you pulled out of the race with a broken pelvis, did nobody say?
    I walked free over the Salford business because no witness turned up. None ever does.
    We put a reporter in intensive care in 2009 and you'd be a lot less effort {name}.
    Trained with the Legion, worked doors in Marbella, now retired and looking for a hobby. You'll do.
    last person who blocked me is still learning to walk
    I have killed, for Queen and country, with less provocation than your article gave me.
    There were four on the jury I'd have liked a word with, and three have moved house. You published my name. Think what I'd like with you.
    They never found the knife. It's in the drawer with the takeaway menus.
    `,
  ),
  lines(
    'lines-harm/prison-boast-harmless',
    { labels: [], direction: null },
    `
    Did fourteen years for what I did at nineteen, and I now teach lads in Strangeways to read.
    I have killed, for Queen and country, and there's not a week I don't see his face. Veterans need that clinic, minister.
    last person who beat me at scrabble is still hearing about it
    Trained with the Legion, worked doors in Marbella, now retired and breeding budgies.
    He broke his pelvis canvassing, fell off somebody's rockery.
    They never found the knife, the podcast says, and episode three is mostly about the landlady.
    Two years as a prison chaplain and I have only once been hit, with a hymn book.
    ear nearly off in the scrum, eleven stitches, back on for the second half
    Knife amnesty bin outside the station till Friday. Ours was from the kitchen drawer, six of them.
    `,
  ),
  lines(
    'lines-harm/columnist-insult-threat',
    { labels: ['threat', 'insult'], direction: 'subject' },
    `
    You smug little gargoyle, somebody is going to wipe that grin off on a kerb.
    Thick as mince and twice as easy to chop up.
    pathetic worm, i'll put you on a hook
    What a spineless weasel you are, {name}, though I'd check you had no spine myself with a saw.
    Dim cow. There's a bolt gun waiting.
    You're a jumped up clipboard monkey and I'm going to snap that clipboard over your nose.
    Useless lump, you'd burn for a week with all that lard.
    Silly old bat wants drowning.
    two faced rat like you belongs in a trap with its back broke and im setting it now
    The gormless article on page nine needs her fingers shutting in a door, one for each lie.
    Clown. They'll bury you in the big shoes by the end of the month, I'll see to it.
    Coward behind your desk, mouse in the car park, meat by the time I'm done
    `,
  ),
  lines(
    'lines-harm/columnist-insult-harmless',
    { labels: [], direction: null },
    `
    My grandson says I'm thick as mince, chopped up my own hosepipe with the strimmer.
    caught the weasel that's had my hens, snapped in the trap
    Called a silly old bat by my own parrot this morning.
    I played the gargoyle in the school play and fell off the cathedral.
    Two rats in one trap overnight, backs broke clean, peanut butter's the trick.
    Worm on the hook, flask of tea, nothing biting, perfect day.
    They buried the old clown in his big shoes, at his own request, and six tiny cars followed the hearse.
    your article on page nine shut me up for once {name}, I was wrong about the hospice
    `,
  ),
  lines(
    'lines-harm/faith-and-race-threat',
    { labels: ['threat', 'identity-hate'], direction: 'subject' },
    `
    Muslim mayor in this city? He'll be a dead one by Ramadan.
    Take that scarf off or have it pulled tight.
    We don't want a Jew MP here, and there's fellas in this town with the tools to make it a vacancy.
    Go back to Lagos in one piece while that's still on offer, {name}.
    Your gurdwara's got a gas main, your turban's got a head in it. Neither's safe.
    trannies like you get found in bits
    Gypsy councillor, gypsy caravan, plenty of petrol.
    One more brown face behind that lectern and I'll be putting a boot in it.
    A woman prime minister wants a man's fist to remind her what she is.
    bacon on the mosque door today. the imam on the door tomorrow
    Poles out, you first, feet first
    Lezzers with microphones should be burned like they did with witches and I'll be the one to light you.
    `,
  ),
  lines(
    'lines-harm/faith-and-race-quoted',
    { labels: [], direction: 'quoted' },
    `
    Somebody wrote to our mayor that he'd be dead by Ramadan. He went to work as usual.
    Bacon was hung on the mosque door on Friday and the whole street came out to help us clean.
    A passenger told my mother he'd pull her scarf tight. Nobody on the bus said anything and that's the bit I can't forgive.
    The man who said trans women should be found in bits got a fourteen week sentence today.
    Jewish MPs get more threats than all the others in my lobby put together, so don't tell me it's banter.
    Our daughter was told by a grown man to go back to Lagos in one piece. She's nine. She was born in Leeds.
    They wrote petrol and a smiley on the caravan site noticeboard. Police logged it as a hate incident.
    I got "one more brown face and I'll boot it" in my inbox for standing for parish council, parish council!
    someone needs to moderate this page, three people have said the gurdwara should be blown up
    `,
  ),
  lines(
    'lines-harm/faith-and-race-harmless',
    { labels: [], direction: null },
    `
    Ramadan starts Tuesday so no water for the keeper till sunset, and he still saved two penalties.
    Gas leak at the gurdwara, everyone's out on the pavement, langar is being served in the car park.
    Tie your scarf tight, it's blowing a gale at the mela.
    Our rabbi boxes at the community gym and he'll knock your block off for charity, a fiver a round.
    The imam and the vicar did a sponsored abseil and the vicar froze halfway
    My husband's caravan caught fire at Appleby and every family on the field pitched in.
    First Polish councillor in the county! He wiped the floor with them at the hustings.
    They burned witches at Paisley and now there's a horseshoe in the road where they buried the ashes.
    `,
  ),
  lines(
    'lines-harm/swearing-threat',
    { labels: ['threat', 'profanity'], direction: 'subject' },
    `
    I'll fucking end you at the garden centre if I have to.
    You're fucked, mate, and I don't mean electorally, I mean hosepipe and a van.
    gonna kick seven shades of shit out of you outside the dentist
    Bastard. Head. Radiator.
    Say the word pension again you prick and I'll ram the card machine down you.
    some bugger'll swing for you {name} and it might as well be this bugger
    Get your arse on that stage tonight and see how far it is from a bottle.
    Fuck your minute's silence, you'll be getting one
    you absolute tosser i hope a crane drops on you
    Bloody try it. Bloody try and shut our baths and see who floats.
    i will find the biggest bastard in Rotherham and pay him to fuck you up
    `,
  ),
  lines(
    'lines-harm/swearing-harmless',
    { labels: [], direction: null },
    `
    fucking hell my legs, marathon done, somebody shoot me
    Bastard radiator fell on my foot.
    That hill kicked seven shades of shit out of me and I'd do it again tomorrow.
    I'm absolutely fucked after nights, wake me when there's a new government
    Bloody try the new pie. Bloody hell. I'd kill for another.
    Arse over tit on the ice outside the dentist, landed on a bishop.
    a crane dropped a whole bloody portaloo on the M6, you couldn't write it
    Who the fuck left a rake there? Straight in the face, like a cartoon.
    `,
  ),
  lines(
    'lines-harm/long-letter-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    I'm a quiet man, I have paid my stamp since 1971 and never so much as parked on a yellow line, but when the bailiffs come for my mother's piano I shall be walking round to your surgery with the wood axe.
    You probably get a lot of these, and your staff probably bin them, so let me add that I watched your staff too, and the young one with the bike would go down very easily.
    When they told me the claim was refused I thought of doing away with myself, and then I thought, no, why should it be me.
    I used to think violence solved nothing, until I sat in the gallery on Thursday and heard you laugh, and since then I haven't been able to think of anything it wouldn't solve.
    My counsellor says write a letter and don't send it. This is the letter and here I am sending it, because I would like you to be expecting the hammer.
    There were eleven of us in that room and we drew up rules: no children, no weekends, and not in front of the mother. Otherwise it is open.
    Dear {name}, the garage says my van will be ready Tuesday with bull bars. I've always wondered how much of a person they'd take.
    Nobody would suspect a woman of seventy three with a tartan trolley, would they, and I've sat beside you twice on the Park and Ride now with the skewer in my glove.
    I have two kidneys, one pension and no future, thanks to that vote of yours, so there's really nothing to be lost if I take you with me when I go.
    It's nothing personal, I tell myself while I'm sanding the handle. It's nothing personal, it's for the village. But it will feel personal to you.
    `,
  ),
  lines(
    'lines-harm/long-letter-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    I'm a quiet man, I have paid my stamp since 1971 and never parked on a yellow line, but when the bailiffs came for my mother's piano I sat on the stairs and howled. Please help us.
    You probably get a lot of these, and your staff probably read them first, so let me thank the young one with the bike who rang me back on Christmas Eve.
    When they told me the claim was refused I thought of doing away with myself, and your caseworker kept me on the phone till my sister came.
    I used to think marching solved nothing, until I stood outside the baths on Thursday with four hundred others and felt the council flinch.
    My counsellor says write a letter and don't send it, so I burnt it in the sink and set off the alarm for the whole sheltered block.
    Nobody would suspect a woman of seventy three with a tartan trolley, would they, and I've won the village murder mystery two years running with the skewer in the library.
    I have two kidneys, one pension and no patience left for a department that answers a tribunal ruling with another form.
    Dear {name}, the garage says my van failed on the bull bars, quite right too, they'd make a mess of anybody, and off they come on Tuesday.
    `,
  ),
  lines(
    'lines-harm/victims-tell-quoted',
    { labels: [], direction: 'quoted' },
    `
    A bullet in a padded envelope arrived at my surgery in March. I still hold surgeries.
    Third death threat this week and it's Tuesday. The panic button is by the kettle now.
    He said he'd see me hang, and I had to stand in the same queue as him at Tesco.
    They told my wife her brakes would go. She takes the bus these days and she cries before every journey.
    Police have given me a strip alarm because of one planning vote. One.
    To the man who left a voicemail promising to cut my tongue out: the officers found you in four hours.
    I've stopped taking my son to football since somebody posted what they'd do to him.
    when your letter opener has to be a special blast proof one you wonder about the career choice
    Nobody standing for a parish seat should get a noose through the post.
    We lost a good headteacher over this. She was sent a wreath with her own name on it.
    My colleague was murdered at a surgery like this one, so no, I don't find your rope joke funny.
    I read it out at the meeting so that people could hear it: "you'll burn in your bed". Then we voted.
    a patient's dad said he would wait for me with a bat and I have to discharge the kid tomorrow
    `,
  ),
  lines(
    'lines-harm/lighthouse-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Automate our light and I'll see you onto the rocks myself.
    The stair's a hundred and forty steps of spiral, minister, and you'll only need the first.
    Lonely spot for an inspection. Gannets aren't witnesses.
    she can come for the ribbon cutting. i'll be cutting more than ribbon
    I'm the last keeper and I've thirty seven years of dark evenings behind me, all of them spent thinking what I'd do if I got one of you alone up there.
    `,
  ),
  lines(
    'lines-harm/lighthouse-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    A hundred and forty steps of spiral nearly killed the minister, he had to be given a chair.
    Automate the light and somebody will end up on the rocks, said my father, and he was wrong, thank God.
    Fog signal went off mid proposal. She thought we were under attack.
    the gannets dive at sixty and they'll have your sandwich or your hand
    I'm the last keeper, thirty seven years of dark evenings, and I wouldn't swap one of them.
    A boat will take you out at ten, {name}, if the swell drops.
    Three keepers vanished from the Flannan light and the clock had stopped.
    `,
  ),
];
