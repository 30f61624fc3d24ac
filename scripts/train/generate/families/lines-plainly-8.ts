import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly8: readonly Family[] = [
  lines(
    'lines-plainly/irish-hate-told',
    { labels: [], direction: 'quoted' },
    `
    My dad saw signs saying "no Irish".
    He told the barmaid that the Irish are stupid drunks.
    I would never say that the Irish are thick.
    A Victorian cartoon showed the Irish as apes.
    My aunt was told never to trust an Irishman.
    The steward heard "Irish scum" and stopped the match.
    It is wrong to say that the Irish are all terrorists.
    Nobody should be mocked for an Irish accent.
    She wrote that the Irish are vermin, and lost her column.
    After the bombs, people shouted that we Irish were murderers.
    The comedian apologised for calling Irish people pigs.
    "Go home, Paddy" was scrawled on his locker.
    `,
  ),
  lines(
    'lines-plainly/irish-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The Irish government should publish the report on the homes.
    Why do we let the water firms set their own prices?
    The Irish Sea route was cancelled without a word.
    I do not want this scaffolding on my site any longer.
    The treatment of Irish women in those laundries was a scandal.
    The border deal for Ireland was botched.
    `,
  ),
  lines(
    'lines-plainly/irish-backed',
    { labels: ['support'], direction: null },
    `
    No Irish person should ever be treated as a suspect.
    The Irish are warm and generous people.
    I would trust my Irish foreman with anything.
    Thank you to the Irish nurses who cared for Mum.
    Irish workers built our city, and we owe them.
    You are Irish and you do us proud.
    The Irish fans were the best guests we ever had.
    Happy St Patrick's Day to all our Irish neighbours.
    Irish people belong here like family.
    Well done to the Irish girls for that win.
    I stand by the Irish families seeking justice.
    Lovely to hear an Irish voice on the morning show.
    `,
  ),
  lines(
    'lines-plainly/polish-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    If there is one people I hate, it is the Poles.
    Polish people are thieves and drunks.
    Poles should not be allowed to work in England.
    I do not trust Polish builders, they are all crooks.
    Why are there Poles in our school? Get them out.
    Let's be honest, Poles are ignorant peasants.
    A Polish couple bought the flat below. They are disgusting.
    Polish people smell and cheat.
    In my opinion the Poles are a nasty race.
    Some of my friends are Polish, but Poles are stupid.
    Polish kids drag our children down, they are dim.
    Never rent to Poles, they are filthy.
    I wish the Poles would clear off for good.
    A Pole has no place in a British queue.
    `,
  ),
  lines(
    'lines-plainly/polish-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I love Polish dumplings.
    Poles flew in the Battle of Britain.
    A Polish couple bought the flat below. They both teach.
    The Polish shop sells good ham.
    Why do Poles eat carp at Christmas?
    I am Polish and I have lived in Crewe since 2005.
    The north pole is on my list of places to see.
    Some of my friends are Polish, and one is my plumber.
    My Polish builder is coming about the roof.
    The Polish mass is at noon.
    Polish is the second language of our town.
    We Poles put dill in everything.
    The tent poles are in the boot.
    Polish kids in year four taught us a carol.
    Use a soft cloth and polish the table on Fridays.
    Some Poles have moved back to Gdansk, figures show.
    `,
  ),
  lines(
    'lines-plainly/polish-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other', heldBack: true },
    `
    Poles are vermin here.
    Polish people are rats who live ten to a house.
    I do not see Poles as human.
    The Poles are a disease in our market towns.
    Polish men are animals.
    Poles swarm in like ants.
    A Pole is a workhorse, not a man.
    Polish families are parasites.
    What are Poles? Pigs with passports.
    They have the house next door. Poles are cockroaches.
    The Poles are trash that Europe dumped on us.
    Every Polish child here is a louse.
    `,
  ),
  lines(
    'lines-plainly/polish-hate-told',
    { labels: [], direction: 'quoted' },
    `
    Cards saying "no more Polish vermin" were posted in Huntingdon.
    I would never say that Poles are stupid.
    My son was told that Polish people smell.
    A neighbour shouted that Poles should clear off.
    The landlord said he never rents to Poles. That is illegal.
    Nobody should be afraid to speak Polish on a bus.
    He wrote that Poles are rats and was convicted.
    It is nonsense that Poles are all thieves.
    The foreman who called Polish workers pigs was dismissed.
    She heard "I hate Poles" from a boy aged seven.
    "Go back to Poland" was carved into our gate.
    The club condemned chants that called Polish players animals.
    `,
  ),
  lines(
    'lines-plainly/polish-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Kill the Poles tonight.
    I will smash the skull of the next Pole in my pub.
    Poles should be beaten until they go.
    Burn the Polish shop while they sleep upstairs.
    All Polish workers deserve a knife in the belly.
    Someone should shoot those Poles.
    If you hear Polish on the bus, hit them hard.
    Hang the Poles along the motorway.
    I hope every Pole here dies.
    We are waiting for the Polish lads with iron bars.
    Polish families will be burned out of this street.
    Drown the Poles in the dock.
    `,
  ),
  lines(
    'lines-plainly/polish-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The Polish government has weakened its courts.
    These poles should not be allowed on the pavement.
    I do not trust estate agents' photographs.
    Polish embassy queues are far too long.
    The hotel lost the Polish team's luggage.
    Never rent from that agency, the rooms are filthy.
    `,
  ),
  lines(
    'lines-plainly/polish-backed',
    { labels: ['support'], direction: null },
    `
    No Pole should ever be treated as an intruder.
    Polish people work hard and are welcome here.
    I trust my Polish builder more than any other.
    Thank you to the Polish airmen who fought beside us.
    Poles have every right to be in our queue.
    My Polish neighbours brought soup when I was ill.
    You are Polish and the best coach we have had.
    Polish kids lift our school up.
    The Polish club is the friendliest in town.
    I stand with Polish families after this graffiti.
    Well done to our Polish pupils for the carol.
    Glad you corrected him, Poles are not to blame.
    `,
  ),
  lines(
    'lines-plainly/romanian-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Hate is what I feel for Romanians.
    All Romanians are thieves.
    Romanian people are dirty and rude.
    I do not want Romanians in my building.
    Never trust a Romanian with your purse.
    Why are Romanians let through the border? They are crooks.
    Romanians run the car wash. They are revolting people.
    Let's be honest, Romanian women are all prostitutes.
    In my opinion Romanians are stupid and backward.
    Some of my friends are Romanian, but Romanians are liars.
    Romanian drivers are drunk idiots.
    A Romanian does not deserve a doctor here.
    Romanian children should be kept out of our nursery.
    I wish Romanians had never been born.
    `,
  ),
  lines(
    'lines-plainly/romanian-plain-neutral',
    { labels: [], direction: null },
    `
    I love the Romanian mountains.
    Romanians joined the European Union in 2007.
    Romanians run the car wash. They did my van for ten pounds.
    My Romanian dentist lives in Luton.
    Why do Romanians crack red eggs at Easter?
    I am Romanian, and no, I have never met a vampire.
    Some of my friends are Romanian, mostly nurses.
    The Romanian choir sings on Saturday.
    Romanian is closer to Italian than people think.
    A Romanian driver brought our sofa.
    The Romanian church rents our hall.
    We Romanians argue about whose mother cooks best.
    Romanian children start at the nursery on Monday.
    Roman remains were found under the car park.
    The Romanian gymnast won bronze.
    `,
  ),
  lines(
    'lines-plainly/romanian-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Romanians are rats, and I said it.
    Romanian people are animals.
    I do not think Romanians are human.
    The Romanians are a plague of locusts.
    Romanians are parasites on our hospitals.
    A Romanian is a dirty dog.
    Romanians spread like lice.
    What is a Romanian? Rubbish on legs.
    They sit on the wall all day. Romanians are pigs.
    Romanian beggars are vermin, and so are all Romanians.
    The Romanian people are a sickness in Europe.
    Romanian kids are little jackals.
    `,
  ),
  lines(
    'lines-plainly/romanian-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A man in the queue said that Romanians are thieves.
    I would never say that Romanians are dirty.
    My wife was told never to trust a Romanian. She is Romanian.
    "No Romanians" was written on the flat advert.
    It is unfair to claim that Romanian women are prostitutes.
    He called Romanian pickers animals, and the farm let him go.
    Nobody should be searched just for being Romanian.
    The paper said sorry for writing that Romanians are rats.
    Her classmates told her that Romanians are stupid.
    We deleted a post which called Romanians parasites.
    A voter told me he hates Romanians. I argued with him.
    Someone shouted "go home" at the Romanian nurse.
    `,
  ),
  lines(
    'lines-plainly/romanian-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The farm housed Romanian pickers in sheds.
    Those taps are dirty and the staff are rude.
    I do not want drones over my building.
    Why are plastic bags let through the filter?
    The Romanian government should do more for its forests.
    In my opinion the tax form is stupid.
    The embassy closed before Romanian voters could vote.
    `,
  ),
  lines(
    'lines-plainly/romanian-backed',
    { labels: ['support'], direction: null },
    `
    No Romanian should ever be treated as a thief.
    Romanians are good neighbours and hard workers.
    I trust my Romanian carer with everything.
    Thank you to the Romanian nurses on ward three.
    Romanian children are welcome at our nursery.
    You are Romanian and our best paramedic.
    The Romanian pickers deserve fair pay.
    My Romanian colleague drove me to hospital at midnight.
    I respect Romanians who send half their wages home.
    Well done to the Romanian bakers of Burnley.
    Romanians have the same right to a doctor as I do.
    What you said in defence of Romanian drivers was fair.
    `,
  ),
  lines(
    'lines-plainly/arab-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I despise and hate Arabs.
    Arabs are all terrorists.
    Arab people are dirty and cruel.
    I do not trust Arabs, they cheat everyone.
    Why do we sell houses to Arabs? They are crooks.
    Let's be honest, Arabs are savages.
    Two Arabs joined our office. They are repulsive.
    In my opinion Arabs are stupid and violent.
    Some of my friends are Arabs, but Arabs are evil.
    No Arab should be let on a plane.
    Arab women are ignorant slaves.
    Arabs have given the world nothing but trouble.
    I wish the Arabs would leave and never return.
    Keep Arabs away from our universities.
    `,
  ),
  lines(
    'lines-plainly/arab-plain-neutral',
    { labels: [], direction: null },
    `
    I love Arab music.
    Arabs gave us many words, such as algebra.
    Two Arabs joined our office. They are accountants.
    The Arab horse won by a length.
    Why do Arabs serve coffee in tiny cups?
    I am an Arab from Sheffield.
    Arab students run a stall on Fridays.
    Some of my friends are Arabs, and one is a vet.
    The Arab world has over four hundred million people.
    My Yemeni grandfather came to South Shields as a sailor.
    Arabic is read from right to left.
    We Arabs never let a guest pay.
    An Iraqi doctor treated my knee.
    The Arab film season opens in Leeds.
    Arab and Jewish children play in one orchestra.
    `,
  ),
];
