import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Weapons, earlier attacks on people in public life, gallows and judgement, and kitchens, sport, games, stage and history beside them. */
export const linesMenace5: readonly Family[] = [
  lines(
    'lines-menace/weapon-hinting',
    { labels: ['threat'], direction: 'subject' },
    `
    I've got a knife with your name on it.
    Got a gun. Got your picture. Got all weekend.
    Three bullets. One for you and two in case I'm shaking.
    my machete says hi
    Been down the range this morning, thinking of you with every shot.
    You'd look better through a scope.
    Grandad's bayonet is still sharp. He took it off a German. I'll put it in a councillor.
    I keep a hammer under the driver's seat now and it's there for you
    Cleaned the shotgun. Loaded the shotgun. Read your tweet.
    how fast can you run doctor? faster than a crossbow? lol
    There's a box of cartridges on my kitchen table and a seating plan of your event beside it.
    Do they check bags at your surgery? Last time they didn't check mine.
    got a 9 iron n a bad temper. whens ur stall
    A blade is quiet, that's what I like about it, you'd be able to finish your sentence.
    Bought a new axe at the weekend and couldn't help thinking what a lot of branches you've got.
    Body armour, Minister. Wear it. I aim for the head, mind, so please yourself.
    🔫 {name} 🔫
    My dad left me two things, a temper and an air rifle. Come near our street.
    I bring bat. You bring face.
    Bang bang, there goes the select committee, starting with the chair.
    What's red and wet and lies on the steps of the town hall? You, tomorrow. My knife told me that joke.
    You're soft in the belly. I had a good look. It'd go in like butter.
    Nobody searches an old man with a walking stick, do they. There's two foot of steel in mine.
    loading up 🔪🔪🔪 pray
    Lead's cheap.
    The lads have been sharpening things in the shed. We thought you'd like to know who for.
    Found my old service pistol in the loft. One of life's little coincidences that you're in the village on Friday.
    Acid's not hard to come by, is it, pretty thing.
    u ever had a screwdriver in ur neck? gonna ask 1 more time bout them benefits
    A chainsaw makes light work of posters. And posters aren't the only thing with your face on.
    `,
  ),
  lines(
    'lines-menace/earlier-attacks-as-menace',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Remember what happened to the last MP who held a surgery? You will.
    You lot never learn. One of you gets stabbed and still you come out shaking hands.
    another one for the plaque on the wall soon then
    Politicians have died for less than what you said tonight. Bear it in mind.
    They got that one outside the library. They can get you outside the Co-op.
    I see your sort have started wearing stab vests. Didn't help the other fella.
    History teaches us that tyrants are dealt with in the bath, at the theatre or in an open car. Which do you own?
    whats ur coat of arms going to look like in the chamber. they do lovely ones for dead mps
    There's always a lone wolf, dear. I hear one howling near you.
    That presenter on her own doorstep. You've a doorstep, haven't you?
    The man who did it last time was a quiet gardener sort. So am I.
    Caesar had friends. How are yours?
    Do they still lay flowers for the one who was attacked? They'll want more flowers.
    guy fawkes had the right idea and ive got better kit
    You remember the milkshake, the brick, then the knife. You've had the milkshake and the brick.
    The doctors over in America stopped doing those procedures once a couple of them had been shot. Food for thought.
    One day you're a campaigner, next day you're a minute's silence. It's happened, and it's happening again.
    Just look up what they did to the last journalist who dug around here. Then put the spade down.
    somebody already tried with ur boss. we learn from mistakes x
    We had a health minister in my country with your ideas. They put him in the boot of a car. I tell you as a friend.
    Every assassin was laughed at till the day. Keep laughing.
    I drink a toast every year to the fella who did that MP. This year I'm leaving a glass for yours.
    `,
  ),
  lines(
    'lines-menace/gallows-and-doom',
    { labels: ['threat'], direction: 'subject' },
    `
    You will hang for this.
    Judgement day is coming and I'll be holding the rope.
    rope. lamp post. you.
    Crimes against humanity carry a noose, doctor, and we're measuring necks already
    When the people rise you'll be first against the wall, and I shall ask to be in the firing party.
    We remember every name and the gallows have room for all of yours.
    tick tock, nuremberg 2 is coming, then the drop
    Traitors' Gate still opens and so does a trapdoor
    Head on a spike over the bridge, that's your future, and I'll be the one to climb up with it.
    The guillotine was quick. You won't be getting the guillotine.
    start getting used to the taste of hemp
    On that day you will beg and we will not listen, and your blood will run down the steps of Parliament as it should.
    Treason used to mean hanged, drawn and quartered. I own a rope and I've a good set of knives.
    The tribunals are coming. There won't be lawyers. There'll be us and there'll be you and there'll be a tree.
    You signed the orders so you'll swing beside the ones who carried them out, I promise you that on my father's medals.
    SWING SWING SWING
    pack your bags for the hague, sweetheart. no wait. dont bother. we'll do it here in {town} by the bandstand
    Vengeance is mine, saith the Lord, and He has asked me to see to you.
    God told me your hour. I'm only the hand.
    A reckoning, {name}. Bodies, I mean. Yours.
    Good strong beam in that village hall. You'd dangle a treat.
    We've painted your name on the scaffold
    all the health bosses, all in a row, all on a rope, ho ho ho
    After the war they hanged the nurses too. Read up before your next clinic, because we have.
    Enjoy your ermine. It'll look striking on a gibbet.
    the great awakening means you go to sleep, for good, by our hand
    You'll answer to the mob before you answer to God and the mob's got lanterns lit already
    Public execution, live stream, ten quid a view, proceeds to the NHS. You're top of the bill.
    `,
  ),
  lines(
    'lines-menace/blades-in-the-kitchen-and-shed',
    { labels: [], direction: null },
    `
    I've got a knife with my initials on it, wedding present, cuts tomatoes like a dream
    Cut the throat of the courgette just under the flower, gran used to say
    Been down the range this morning, clay pigeons, missed every single one
    Got a gun for my birthday. A glue gun. The possibilities.
    my machete's no match for these brambles
    Beat the eggs, whip the cream, crush the biscuits, chop the nuts and take it all out on the dough
    Keep a hammer in the drawer for toffee and another for my husband's ideas about shelving
    how fast can you run? faster than the wasp, i hope
    Bought a new axe at the weekend for the logs and I feel like a Viking
    Do they check bags at your surgery? I've got scissors in mine from sewing bee.
    Behead the roses now, councillor, and you'll have a second flush in September
    Stab the potatoes all over before they go in or they'll explode
    There's a box of cartridges on my kitchen table for the printer and none of them fits
    A chainsaw makes light work of that leylandii, but please, goggles
    strangled by bindweed, every single bean. war is declared
    got a 9 iron n a bad temper. 112 round the municipal
    Blade's blunt on the mower. Anyone local do sharpening?
    Nailed the skirting, hit my thumb, said a word in front of the vicar
    Murdered a whole tray of vine weevils before breakfast and I feel fine about it
    You'd need a machine gun to get through that crust, mother
    An air rifle was found on the rec. It's been handed in. Check what your kids are playing with.
    Found my grandad's service pistol in the loft and rang 101, they were lovely about it
    What's red and wet and lies on the steps of the town hall? Somebody's dropped trifle.
    Sharpen your pencils, we're doing the census
    Bang the pan, drain it, bang it again, no lumps
    `,
  ),
  lines(
    'lines-menace/matches-bouts-and-games',
    { labels: [], direction: null },
    `
    We're going to murder them on Saturday
    He hammered the striker, clean as a whistle, got the ball
    Kill the game off, lads, don't sit back
    im gonna destroy you at mario kart tonight
    headshot!! ten kills no deaths best round ever
    United got slaughtered and I'd a tenner on them
    Take out the queen first, then go for his king, that's how the old fella beat me
    You sank my battleship, nan. You sank all of them.
    Knocked out in the second round by a nineteen year old with hands like anvils. Proud of the lad.
    I'll have you at snooker any day, Councillor, name the hall
    The dragon burned our whole village because Dave tried to flirt with it
    Respawn by the tower and hit the healer, always hit the healer
    We will hunt you down in the table, you watch, eight points is nothing
    She body-slammed him, climbed the ropes and did it again. My gran stood on her seat. Wrestling is back.
    our keeper's got a target on him every corner, ref needs to look at it
    Sudden death now, somebody hold my hand
    u cant hide from the beast at laser tag, im behind the pillar
    Fury in the ring, two warnings, one knockdown, no quarter
    Bury them, bury them, bury them! Fifth try, twenty minutes to go.
    Doctor says my cricket days are numbered. Knee's shot.
    You're next, said the judo teacher, to a boy half my size who then flattened me
    Whoever kills the werewolf gets to be sheriff, but I think it's Mum
    That's the last time I let a dentist bowl at me
    who else rage quit that boss fight. i threw the pad at the dog's bed
    Coming for your title, Lou, pie of the year is mine
    Smash and grab away win, three points, get in the van
    Someone should put two men on her, she's run the whole midfield
    Executioner card, double damage, goodnight wizard
    `,
  ),
  lines(
    'lines-menace/stage-screen-and-past-times',
    { labels: [], direction: null },
    `
    The drop comes in and the whole tent dies, best set of the summer
    Who killed the lord? I think it's the sister, she's got the candlestick
    they hanged him at Tyburn for stealing a sheep. twelve thousand people watched
    Judgement Day is a film from the nineties and it holds up
    My great aunt was a suffragette who put a hammer through a window on Oxford Street. They force-fed her.
    I'll be hanging out by the bandstand if anyone wants me
    The guide at the castle told us about hanging, drawing and quartering and three Year 5s had to sit down
    Hang the bunting, hang the banner, hang the expense
    Swing, swing, swing! Ballroom's open till eleven
    The assassin was laughed at for years, says the new podcast. Chilling, and very well made.
    spoiler. everyone dies and the dog lives
    In 1812 a prime minister was shot in the lobby. First years never believe me.
    The villain's speech at the end, "you will beg for mercy", gave me goosebumps
    Heads rolled in France in 1793 and on our bowling green in {year}
    Guy Fawkes had better weather than our bonfire committee
    Caesar had friends like those. Happy Ides of March to all in the classics department.
    The plaque in the chamber makes me stop every time. We owe it to her to be kinder.
    Lit a candle for the MP who was killed at his surgery. He only went out to help people.
    The drummer's got a bullet belt and a mortgage advisor's certificate
    Traitors final tonight, if she gets banished i riot
    Executioner's Lane is closed for resurfacing until {month}
    Old judge in a black cap sent my ancestor to the gallows, and her crime was a loaf
    The reckoning comes for every sourdough starter left in the fridge
    Pirates outside the museum at noon, cutlasses are foam, walk the plank for a pound
    Rope workshop for beginners: bowlines, splices, tea
    In my thesis the noose is a symbol of the state. In the viva it was more of a symbol of me.
    The gallows humour of porters should be listed by UNESCO
    On the last day, the sheep go to the right. We had that reading and then actual sheep got into the church.
    `,
  ),
];
