import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats and their harmless twins: gifts and omens, planning rows, football, gaming, law, farming, pets. */
export const linesHarm2: readonly Family[] = [
  lines(
    'lines-harm/omens-in-the-post-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Did the little coffin arrive? I did the brass handles myself.
    one bullet in a jiffy bag = one reminder
    You'll have had my wreath by now, {name}. Lilies. I left the date blank.
    A black candle for you tonight, and it's burning quicker than I thought.
    The crow on your gatepost was a sample.
    Check the parcel shelf, check the porch, check under the seat. One of these days you'll forget to.
    I sent flowers early. They were half price and it seemed silly to wait for the funeral.
    Your name is already chiselled, I only need the mason to add a year.
    Opened the blue envelope yet? Careful with your fingers while you've got ten.
    A matchbox with a single match. You're a clever woman, work it out.
    got you a present its ticking
    Seven white feathers and then nothing more from me. You'd miss nothing after the seventh, being past it.
    My nan drew your card. The tower, then the hanged man, then a laugh.
    `,
  ),
  lines(
    'lines-harm/omens-in-the-post-harmless',
    { labels: [], direction: null },
    `
    Did the parcel arrive? It's only jam but I wrapped it like the crown jewels.
    Lilies at the funeral were lovely, my mother would have told you off for spending so much.
    saw a single magpie, saluted, still failed my driving test
    The stonemason chiselled grandad's name wrong and we had to wait a year.
    My nan reads cards at the fete, drew me the tower and the hanged man and then asked for two pounds.
    got you a present its ticking!! vintage clock from the hospice shop, happy retirement
    We lit a candle for you tonight, {name}, after hearing your dreadful news.
    A dead crow in the chimney, hence the smell.
    White feather landed on his coffin, we took it as a goodbye
    `,
  ),
  lines(
    'lines-harm/planning-row-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Approve it and you'll be in the foundations, sunshine, holding the place up.
    three hundred houses. three hundred reasons for someone to do you in
    Concrete sets in twenty eight days. Nobody's going to dig up a roundabout to look for you.
    I've put a JCB through a bungalow before, sober, on purpose.
    My neighbours are angrier than I am and one of them owns a crossbow. Vote accordingly.
    Bricks come through windows, planning bod. That's what they do when you stack enough of them in a field.
    Oh you'll hit the ground before we break it.
    If one digger comes up Mill Lane, your wife had better not be standing in the front bay.
    Demolish my view and I will demolish you, sir, brick by brick, starting with the teeth.
    There's a mine shaft not on your survey. Capped it myself. Could uncap it.
    put him under the patio like they did on brookside
    Tell the developer his scaffold isn't very well tied in. He goes up of a Monday I believe. So might you.
    Objection 1: traffic. Objection 2: newts. Objection 3: you, upright, breathing.
    `,
  ),
  lines(
    'lines-harm/planning-row-harmless',
    { labels: [], direction: null },
    `
    Concrete needs twenty eight days to reach full strength so keep the kids off it.
    Approve this and you'll be out on your ear come May, sunshine.
    A brick came loose from the chimney and through the conservatory roof, missed gran by inches.
    three hundred houses and one GP, this will finish the surgery off
    I watched them bury a body under the patio on Brookside as a kid and I've never trusted slabs since
    There's a capped mine shaft on that field which the survey missed, please get it looked at before somebody is killed.
    We'll fight you through every stage of the appeal, and after that in the High Court, and after that we shall write to the newts.
    that scaffold is not tied in, told the site manager twice
    The JCB took out the gas main and half the lane had to evacuate.
    I hope the whole application dies a quick death at committee.
    `,
  ),
  lines(
    'lines-harm/ground-move-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Move us to a retail park and you'll be leaving the Rec in a bag with a zip.
    Chairman needs his legs doing. Who's in?
    match day saturday {name}, 4000 of us and one of you, do the sums
    Get a steward, get ten, they've all got season tickets an all.
    Me and the lads from the Kop end played Millwall away in the eighties. You dont scare us, we'll scar you.
    First away game he shows his face at, kick his head like a penalty
    I want to see him hung off the floodlights by his club tie
    Turnstile 6. Bats, bricks, whatever you've got. He comes out at ten to five.
    You'll not walk away from the director's box, you'll be lowered
    flares go through letterboxes same as they go on pitches
    sell our ground and watch what goes up first, the for sale sign or your motor
    Ninety minutes. Then stoppage. Then yours stops.
    `,
  ),
  lines(
    'lines-harm/ground-move-harmless',
    { labels: [], direction: null },
    `
    They kicked lumps out of us for ninety minutes and the ref gave nothing.
    Chairman needs to go. Walk out on 60 mins Saturday, bring a whistle.
    We'll bury them at home, two nil down is nothing with this crowd.
    floodlights went off and we all thought we'd died, then the tannoy played Vera Lynn
    Hammered, battered, slaughtered, pick your headline, six one away at Grimsby
    My dad's ashes are under the centre circle so you can see why the move upsets me, {name}.
    their keeper was butchered by the cross and still saved the penalty with a broken finger
    That striker is lethal from twelve yards and he'll shoot on sight.
    Sell the ground and you kill the club, it's as simple as that.
    Flares on the pitch again, one burned the linesman's ankle, idiots, ban them for life.
    `,
  ),
  lines(
    'lines-harm/streamer-mp-gamer-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    no respawn for you irl
    uninstalling you on the 12th. not the game, you
    gg {name}, last round, I don't play it on screen
    Imagine banning loot boxes and thinking you'd keep your kneecaps lmaooo
    I 3d printed something today. It has a magazine. Thought of you straight away
    achievement unlocked soon: politician down
    my aims been good in lobby all year, surgery's next
    we drew straws on the server for who gets to do her, im gutted i lost
    swatting you tonight, hope they come in shooting
    10 more hours of tutorial and then the boss fight is outside your constituency office. real boss. real blade
    tick one: he logs off. tick two: we log him off
    Whoever gets the headshot on this guy, I'm sending my whole skin inventory, no joke, knife included.
    `,
  ),
  lines(
    'lines-harm/streamer-mp-gamer-harmless',
    { labels: [], direction: null },
    `
    no respawn in hardcore mode so I play like a coward
    one shot the final boss with a frying pan, uninstalling while I'm ahead
    got headshot from across the map by a twelve year old called Nigel
    sold my knife skin to pay the leccy, adulthood kills
    come to our lobby {name} and we will absolutely destroy you at mario kart, no mercy for MPs
    The boss fight needs two of you, one to tank and one to stab it from behind.
    a kid in our discord got swatted last year, armed police, his mum in bits, please make a proper law against it
    my brother 3d printed a trigger guard for his controller and it works a treat
    i keep dying in the tutorial and my nan is better than me
    `,
  ),
  lines(
    'lines-harm/boundary-farm-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Slurry pit's fourteen foot and there's a crust on it looks just like ground.
    I've a bull as doesn't care for visitors and a gate as doesn't always latch.
    You come up my drive with your clipboard, you'll go back down it in the muck spreader.
    My licence is for foxes and vermin. I can be broad about it.
    bolt gun behind the ear, kindest way, quicker than you deserve
    Dragged a ewe behind the quad once by accident. Wouldn't be an accident with you.
    Inheritance tax killed my father. Hung in the Dutch barn he was. I've left the rope up for the minister.
    Tha's nobbut a mile from the nearest house up theer. Shout all tha wants when we catch thee.
    Spray drifts, {name}, and I've the strong stuff in, and your garden's downwind with the swing in it.
    Put her in the crush and brand her
    Any ministry man sets foot past that cattle grid and I let both barrels do the talking.
    Silage clamp. Nobody looks in a silage clamp till February.
    `,
  ),
  lines(
    'lines-harm/boundary-farm-harmless',
    { labels: [], direction: null },
    `
    Keep the children off the slurry pit, the crust looks like ground and it is not.
    Vet used the bolt gun on the old cow this morning, quick and kind, and I cried in the parlour.
    Shot two foxes at lambing, took no pleasure.
    I've a bull in the bottom field, so shut the gate, visitors, or you'll learn to sprint.
    Inheritance tax will be the end of this farm and my father lies awake over it. Come and see the books, {name}.
    branded, tagged, dosed and through the crush by noon, forty heifers
    Both barrels of the old twelve bore are rusted solid, handed it in at the amnesty.
    Spray drift off next door killed my beans.
    Muck spreading all week, apologies to the bride at St Oswald's
    tha wants to get them tups to slaughter afore the price drops
    `,
  ),
  lines(
    'lines-harm/family-and-children-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    your lad plays on the wing doesnt he. long way from the touchline if summat happened
    It isn't you I'd start with, it's your mother.
    Kids wander. Kids get found. Or not.
    How would you feel if it was your little girl at the bottom of the stairs? Keep voting that way and you'll get to find out.
    I'd make him watch while the boys got it
    Your husband's runs are terribly regular, and the towpath is terribly narrow.
    An eye for an eye, doctor. You let my son go. You have a son.
    tell your sister to check her tyres. tell your dad to check his pills. tell them why
    Family photo's nice. I've crossed one out to begin with.
    Your nan answers the door to anybody, bless her.
    Grandchildren are so breakable.
    they'll be an orphan by christmas the poor mite and you can thank your own big gob
    You've five at home. It'd be four before you knew anything.
    `,
  ),
  lines(
    'lines-harm/family-and-children-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Lovely twins! Can they both swim yet? We've places in the Saturday class.
    your lad on the wing is deadly, tore our full back to pieces
    Kids wander at the show ground so write your number on their wrist.
    My little girl fell down the stairs and your ward staff were angels.
    Tell your dad to check his pills, {name}, that brand was recalled this morning.
    my nan answers the door to anybody, had two scammers this month, any advice
    You let my son go home with sepsis, doctor, and I will be putting that in writing to the ombudsman.
    Grandchildren: they break everything, including your heart.
    Towpath's narrow by the lock so runners please call out, a cyclist went in on Sunday.
    `,
  ),
  lines(
    'lines-harm/solicitor-polite-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    I write in a spirit of courtesy to advise you that you will not see the spring.
    Kindly treat this as notice. The next communication will be delivered through your windscreen.
    Without prejudice, madam, I intend to break your jaw.
    Heretofore I have confined myself to correspondence. Acid is my next recourse.
    Should you persist with the motion, the consequences would be, I regret, chiefly orthopaedic.
    You may take it that the matter of your continuing good health is under review.
    With the deepest respect, Dr Hale, a person could be found dead for less.
    I remain, sir, your obedient servant, and I have bought a shovel.
    Accept the offer by noon on Friday or make such arrangements for your dependants as you think fit.
    One would so hate for the surgery to go up with all those oxygen bottles inside.
    Please be assured that I bear no grudge and that it will be quick.
    It would be remiss of me not to mention that people in your position have met with falls.
    `,
  ),
  lines(
    'lines-harm/solicitor-polite-harmless',
    { labels: [], direction: null },
    `
    Kindly treat this as notice before action under the pre-action protocol.
    Without prejudice, madam, my client intends to seek costs.
    Should you persist with the motion we shall apply for judicial review, and the consequences would be, I regret, chiefly financial.
    You have until noon on Friday to take down the post or proceedings will be issued.
    I write in a spirit of courtesy to advise you that you will lose the seat in the spring.
    Please be assured that I bear no grudge and that my complaint will be brief.
    It would be remiss of me not to mention that the steps are slippery and two members have had falls.
    See you in court, and I'm bringing my own sandwiches
    The defendant threatened to break the witness's jaw, for which he received eight months.
    `,
  ),
  lines(
    'lines-harm/beekeeper-wi-threat',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Forty thousand stings, allergic throat, unlucky afternoon. Think on, Madam President.
    There's foxglove in the Victoria sponge, dear, but only in your slice.
    I could tip a hive through your sunroof in four seconds flat.
    Hatpin. Eardrum. Jerusalem.
    You cost me the county cup, {name}, and I keep cyanide for the wasps.
    she'd look well with her face in the wax melter
    Do have the elderberry cordial. Nobody else is having it.
    I've knitted you a nice scarf. I should like to be the one to tighten it.
    `,
  ),
  lines(
    'lines-harm/beekeeper-wi-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Wasps got into the weak hive and slaughtered the lot.
    Sixteen stings, face like a football, would still recommend the course.
    Foxglove is poisonous, so no, it does not go on a Victoria sponge however pretty.
    The speaker on poisons was marvellous, Agatha Christie knew her cyanide from her strychnine.
    killed my sourdough again. third one. rip gerald
    You robbed me of the county cup, {name}, and I shall have my revenge in the marmalade class.
    Queen's dead, long live the queen, new one marked with blue on Sunday
    My scarf got caught in the extractor and nearly strangled me.
    `,
  ),
];
