import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Plain statements of hatred of groups, and plain harmless statements of the same groups, of things and of others. */
export const linesPlainly7: readonly Family[] = [
  lines(
    'lines-plainly/immigrant-backed',
    { labels: ['support'], direction: null },
    `
    No immigrant should ever be treated as a criminal.
    Immigrants work hard and are welcome here.
    I trust the immigrant doctors who saved my dad.
    Thank you for teaching migrants to read.
    Immigrants deserve the same care as anyone in hospital.
    My immigrant neighbours are a blessing.
    Foreign nurses kept this hospital open.
    You came here as an immigrant, and we are lucky.
    I stand with migrant workers in their strike.
    Immigrant families have brought our high street back to life.
    We want immigrant children in our school.
    Migrants pick our fruit, and they deserve our thanks.
    `,
  ),
  lines(
    'lines-plainly/refugee-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    Nothing annoys me like refugees, I hate them.
    Refugees are liars and scroungers.
    Asylum seekers are dangerous criminals, the whole lot.
    I do not believe refugees deserve any help, they are scum.
    Why do we feed refugees? They are worthless.
    A refugee family came to our parish. They are dirty people.
    Let's be honest, refugees are cowards.
    Syrian refugees are savages by nature.
    I think asylum seekers are stupid and ungrateful.
    Some of my friends were refugees, but refugees are filthy.
    No refugee child should sit beside mine.
    Afghans are rapists, keep them out.
    Refugees have no right to live among decent people.
    I wish the refugees would drop off the earth.
    `,
  ),
  lines(
    'lines-plainly/refugee-plain-neutral',
    { labels: [], direction: null, heldBack: true },
    `
    I love the bread that refugees bake at the centre.
    Refugees are learning English in the church hall.
    A refugee family came to our parish. They are from Homs.
    Asylum seekers may not work while they wait.
    Why do refugees cross the Channel in winter?
    I was a refugee at six, from Uganda.
    Some of my friends were refugees from Hungary.
    Two Afghan boys joined the cricket club.
    The refugee football team won three nil.
    More than a hundred refugees now live in the district.
    The Syrian baker starts work at four.
    A refugee from Sudan teaches maths at the college.
    The boat carried forty people, the coastguard said.
    We refugees know a hundred ways to cook rice.
    The play follows three refugees in Glasgow.
    The asylum hotel will close in March.
    `,
  ),
  lines(
    'lines-plainly/refugee-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    These refugees are vermin.
    Asylum seekers are animals in a hotel.
    I do not count refugees as people.
    Refugees are a plague of rats.
    Those boats are full of cockroaches, not refugees.
    Refugees are garbage washed up on our beach.
    An asylum seeker is a leech.
    The refugees infect our town like a virus.
    What are refugees but wild dogs?
    They put them in the barracks. Refugees are cattle anyway.
    Syrians are insects crawling over our coast.
    Refugee children are young wolves, not children.
    `,
  ),
  lines(
    'lines-plainly/refugee-hate-told',
    { labels: [], direction: 'quoted' },
    `
    A man yelled that refugees are vermin outside the hotel.
    I would never say that refugees are liars.
    "Let them drown" is a disgusting thing to write about refugees.
    The pupil was told that refugees are dirty.
    A councillor was censured for calling asylum seekers animals.
    My Afghan friend was told his people are savages.
    It is untrue that asylum seekers are all criminals.
    Nobody should be called a cockroach for fleeing a war.
    We reported the group that said it hates refugees.
    He claimed refugees are cowards. My grandfather fled in 1939.
    The poster read "refugees not welcome", so we covered it.
    In the thirties papers here wrote that refugees were scum.
    `,
  ),
  lines(
    'lines-plainly/refugee-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Shoot at the boats until every refugee is dead.
    Refugees should be drowned.
    I will burn the hotel down with the asylum seekers asleep.
    Kill the refugees, it is the only way.
    All asylum seekers deserve a bullet in the head.
    Let's meet at the hotel and beat the refugees.
    Someone should poison the refugees' food.
    If refugees come to our village, they will be stabbed.
    I hope the Syrians freeze to death.
    Hang the asylum seekers from the pier.
    Refugee boys will get their bones broken here.
    The Afghans in our street should sleep with one eye open, we have petrol.
    `,
  ),
  lines(
    'lines-plainly/refugee-lookalike-things',
    { labels: ['criticism'], direction: null },
    `
    The hotel firm made millions while refugees slept on mattresses.
    The asylum system is slow and expensive.
    Why do we feed seagulls on this pier?
    I do not believe the barracks is a fit place for anyone.
    Refugee families were moved at an hour's notice, which is cruel.
    I think the minister's plan for boats will fail.
    The council ought to have asked residents about the hotel.
    No child should sit in a classroom this cold.
    The charity spent too much on adverts.
    The tribunal lost an Afghan interpreter's file.
    `,
  ),
  lines(
    'lines-plainly/refugee-backed',
    { labels: ['support'], direction: null },
    `
    No refugee should ever be treated as a criminal.
    Refugees are welcome in our parish.
    I believe refugees deserve help and respect.
    Thank you for housing a Ukrainian family.
    Asylum seekers are people with names and hopes.
    The Syrian families have made good friends here.
    You were a refugee and now you heal others.
    I am glad that refugee children sit beside mine.
    The Afghan interpreter risked his life for our soldiers.
    Well done to everyone who welcomed the refugees.
    Refugees have a right to live in safety.
    You gave a refugee a job, and that was kind.
    `,
  ),
  lines(
    'lines-plainly/traveller-plain-dislike',
    { labels: ['identity-hate'], direction: 'other', heldBack: true },
    `
    Our whole family hates Gypsies.
    Gypsies are born thieves.
    Travellers are dirty and they lie about everything.
    I do not want Travellers within ten miles of me.
    Why should Gypsies get school places? They are thick.
    Let's be honest, all Travellers are criminals.
    Gypsies moved into the field. They are revolting people.
    Never buy anything from a Gypsy, they cheat by nature.
    In my opinion Gypsies do not deserve rights.
    Some of my friends are Travellers, but Travellers are scum.
    Roma people are lazy beggars.
    No pub should have to serve Gypsies.
    Traveller children are thugs in the making.
    I wish Gypsies would disappear off the map.
    `,
  ),
  lines(
    'lines-plainly/traveller-plain-neutral',
    { labels: [], direction: null },
    `
    I love the Gypsy horse fair at Appleby.
    Gypsies have been in Britain for five hundred years.
    Gypsies moved into the field. They leave on Sunday.
    My grandmother was a Romany Gypsy from Kent.
    Travellers arriving at Gatwick should allow two hours.
    Why do Travellers paint their wagons?
    I am a Traveller, and my girls love school.
    The council has twelve pitches for Travellers.
    Some of my friends are Travellers who breed ponies.
    Roma musicians played at the library.
    A Gypsy woman told my fortune on Blackpool pier.
    The Traveller site got running water this spring.
    We Gypsies keep our trailers cleaner than a palace.
    Irish Travellers have their own language.
    A gypsy moth was seen in Essex.
    `,
  ),
  lines(
    'lines-plainly/traveller-called-vermin',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    Gypsies are simply vermin.
    Travellers are rats that come with the summer.
    I have never seen Gypsies as human.
    Gypsies are a disease on the land.
    Travellers are pigs who live in their own muck.
    The Gypsies crawled in like cockroaches.
    A Gypsy is a stray dog and nothing more.
    Roma people are parasites.
    What do you call Travellers? I call them animals.
    They are back on the common. Gypsies are lice.
    Traveller kids are feral beasts.
    Gypsies are waste that should be swept up.
    `,
  ),
  lines(
    'lines-plainly/traveller-hate-told',
    { labels: [], direction: 'quoted' },
    `
    The pub had a sign saying "no Gypsies or Travellers".
    I would never say that Gypsies are thieves.
    My Traveller daughter was told she is dirty.
    He posted that Gypsies are vermin and lost his seat.
    A teacher said Traveller children are thick, and was disciplined.
    It is false that all Travellers are criminals.
    The Nazis murdered Roma whom they called parasites.
    Nobody should be turned away for being a Gypsy.
    She heard a farmer wish that Gypsies would disappear.
    "Never trust a Gypsy" is a saying I refuse to teach.
    The radio host apologised for calling Travellers rats.
    Someone wrote "burn the Gypsies" under the article. I reported it.
    `,
  ),
  lines(
    'lines-plainly/traveller-threats-plain',
    { labels: ['identity-hate', 'threat'], direction: 'other' },
    `
    Burn the Gypsies in their caravans.
    Gypsies should be shot.
    I will take an axe to the next Traveller on my land.
    Let's go to the camp and beat the Travellers.
    Kill the Gypsies, nobody will miss them.
    All Travellers deserve to hang.
    Someone should poison the water at the Gypsy site.
    If the Gypsies are not gone tonight, there will be blood.
    Run the Traveller kids over.
    I hope a Gypsy camp goes up in flames with everyone inside.
    We have shotguns ready for the Travellers.
    Drive them into the river, the Gypsies, and hold them under.
    `,
  ),
  lines(
    'lines-plainly/traveller-lookalike-things',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    The council has built no new Traveller site in ten years.
    Fly-tippers left mattresses in the lane again.
    I do not want a motorway within ten miles of me.
    Rail travellers pay too much for too little.
    The eviction of Traveller families at Christmas was heartless.
    Why should second homes get a discount?
    The planning committee ignored the law on Gypsy pitches.
    The travel agent lost our booking.
    The field was left a mess after the festival.
    `,
  ),
  lines(
    'lines-plainly/traveller-backed',
    { labels: ['support'], direction: null },
    `
    No Gypsy child should ever be treated as a thief.
    Travellers deserve decent sites and good schools.
    Thank you for welcoming our Traveller pupils.
    I would trust my Gypsy neighbours with my house keys.
    Gypsies have enriched our music for centuries.
    The Travellers cleared the flood mud for nothing.
    You are a proud Romany and a fine councillor.
    Roma families are welcome at this surgery.
    I stand with Travellers who face eviction.
    Well done to the first Traveller girl to graduate here.
    Every pub should be happy to serve Gypsies.
    Your speech for the Gypsy families was brave.
    `,
  ),
  lines(
    'lines-plainly/irish-plain-dislike',
    { labels: ['identity-hate'], direction: 'other' },
    `
    I hate the Irish.
    Irish people are stupid drunks.
    Never trust an Irishman.
    The Irish are all terrorists underneath.
    An Irish family moved in. They are filthy people.
    Why do we let the Irish vote in our elections? Ban them.
    Let's be honest, the Irish are thick.
    I do not want Irish workers on my site, they are thieves.
    In my opinion the Irish are lazy and violent.
    Some of my friends are Irish, but the Irish are scum.
    An Irish accent means an idiot is speaking.
    Irish women are loud, dirty and ignorant.
    I wish the Irish would all stay away from us.
    The Irish have never been any use to anybody.
    `,
  ),
  lines(
    'lines-plainly/irish-plain-neutral',
    { labels: [], direction: null },
    `
    I love the Irish.
    Irish people can live and work here freely.
    An Irish family moved in. They are from Sligo.
    My doctor is an Irishman called Declan.
    The Irish ferry leaves at nine.
    Why do the Irish play hurling?
    I am Irish and I do not even drink.
    Some of my friends are Irish, and all can sing.
    The Irish language has official status there.
    My gran was an Irish nurse in Birmingham.
    We Irish can make a goodbye last an hour.
    The Irish president visited Liverpool on Friday.
    The man on the speaking clock has an Irish accent.
    Irish workers built much of this railway.
    The Irish won by a single point.
    `,
  ),
  lines(
    'lines-plainly/irish-called-animals',
    { labels: ['identity-hate', 'dehumanisation'], direction: 'other' },
    `
    The Irish are pigs.
    Irish people are apes with red hair.
    I have never thought of the Irish as human.
    The Irish breed like rabbits, the dirty animals.
    The Irish are a plague on Liverpool.
    An Irishman is a dog that learned to drink.
    Irish people are rats from across the water.
    What is the Irish race? Vermin.
    They filled our street. The Irish are fleas.
    Irish kids are wild beasts.
    The Irish are human rubbish.
    Put the Irish in a pen with the other livestock, they are the same.
    `,
  ),
];
