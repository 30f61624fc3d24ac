import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** A public postbag, third sack: ferries, hunts, vaccines, museums, football boards, trans health, parish money, and daily life. */
export const linesPostbag3: readonly Family[] = [
  lines(
    'lines-postbag/ferry-minister-crooked-deal',
    { labels: ['accusation'], direction: 'subject' },
    `
    Two rusting hulls, one missing hundred million and a minister with a villa. Aye right.
    Ye sold us boats that dinna float and trousered the change.
    The yard got the order because the yard bought the tickets, tables and top-shelf malt.
    I'm no saying ye nicked it. I'm saying it was there when ye came in and gone when ye left
    A sweetheart contract, sweetheart, and you were the one being courted.
    Is there an islander alive who thinks that tender was straight?
    Ferry fiddler
    The Auditor's phrase was irregular payments. In Tarbert we have a shorter word and it's theft, and it's yours.
    you lied to a hall full of crofters with your hand on the family bible so you did
    Every cancelled sailing put another brick in your Edinburgh townhouse.
    Backhanders, minister. Bottles, bungs and backhanders
    Thon man was got at. Ten thousand reasons, used notes.
    `,
  ),
  lines(
    'lines-postbag/ferry-minister-cross-islanders',
    { labels: ['criticism'], direction: null },
    `
    Third cancellation this week and my mother's chemo is on the mainland, minister. Sort the relief boat.
    The order was placed before the design was finished. That decision is yours to answer for.
    Cheaper fares are no use on a boat that's tied up.
    I wouldn't have chosen dual fuel, nor would any skipper you had cared to ask.
    You visited for two hours, by helicopter, to discuss ferries.
    nae boat nae beef nae bread. and you're tweeting about a ribbon
    The compensation scheme leaves out hauliers, and I can't fathom why.
    Your timetable has the last sailing leaving six minutes before the school bus arrives; whoever drew it up has never been a child.
    Overruns of this size should end with a resignation, in my opinion, and I say that as a party member.
    Scrap the reservations system, it's hopeless
    That answer at FMQs was waffle from start to finish
    `,
  ),
  lines(
    'lines-postbag/ferry-and-island-life',
    { labels: [], direction: null },
    `
    Swell's up, the chips slid off one table and onto ours, finders keepers.
    Anybody going over the day that could bring back a fan belt?
    Porpoises off the bow and not a soul looked up from their phones.
    I was sick the whole crossing into a hat. Not my hat.
    The ram travelled free but I paid full fare, explain that to me.
    Missed the boat by the length of a gangway, purser waved
    wifi's dead, ceilidh's on, everybody's happier for it
    My cousin's wedding cake fell in the hold and they ate it with spoons
    If you follow the coast path round from the slip there's a shell midden, you'll not be disappointed.
    Does the shop at the pier still sell those murderous brown boiled sweets
    `,
  ),
  lines(
    'lines-postbag/vaccine-advocate-bribe',
    { labels: ['accusation'], direction: 'subject' },
    `
    Needle-pusher on commission
    Tell the class how many shares you hold in the firm, doctor. Hands up if you think the number's nought.
    You buried the myocarditis figures and got a gong for your trouble.
    Just asking: is it per arm or per thousand arms?
    My uncle would be here but for your lies and your lovely lucrative lecture tour.
    Safe and effective, safe and effective, and a cheque each time the parrot says it
    They'll be naming a wing after you, built with what you were slipped to keep quiet.
    A pharmaceutical sales rep dressed up as a children's doctor
    you poisoned a generation for a research grant and a seat on the one show
    Let the record reflect that the professor's chair is endowed by the manufacturer, and so are the professor's conclusions
    She was never an epidemiologist. She ran a nail bar in Corby.
    Thirty pieces of silver, index-linked, and she smiled as she took them.
    `,
  ),
  lines(
    'lines-postbag/vaccine-advocate-argued-with',
    { labels: ['criticism'], direction: null },
    `
    I had both jabs and I still think the mandate for care staff was wrong; we lost nine good carers.
    You overstated it. The paper says reduces, your tweet says stops.
    Side effects were played down in those early broadcasts and that has cost trust which you'll need next time.
    Professor, shares held by committee members ought to be listed on the minutes, yours included.
    please stop telling worried mums to just read the science. it's paywalled
    Booster clinic at a football ground on derby day, which genius of a process produced that
    The modelling you presented in October was out by a factor of four and I've seen no reflection on why.
    I don't think mocking the hesitant is working, do you?
    School-age jabs should've gone through the school nurse, as every nurse told you.
    Your answer on natural immunity was muddled
    `,
  ),
  lines(
    'lines-postbag/clinic-queue-chat',
    { labels: [], direction: null },
    `
    Jab done, arm dead, biscuit excellent.
    Is it flu and the other one together or do I come back?
    I hate needles so the nurse let me squeeze a rubber duck.
    Sister fainted, not from the jab, from seeing her ex in the queue.
    My shot was at ten past nine and by noon I was under a duvet watching Bargain Hunt shivering like a whippet
    they gave my nephew a sticker and he's stuck it on the hamster
    Queue's out past the bookies but it's moving
    The volunteer on the door was my old PE teacher and I stood up straight without thinking.
    Bled like a stuck pig, on warfarin, my own fault
    Please tell whoever runs the hall that the fire door's jammed with a chair
    `,
  ),
  lines(
    'lines-postbag/football-chairman-asset-stripper',
    { labels: ['accusation'], direction: 'subject' },
    `
    Sold the ground to yourself at half price and rented it back to us at double, you magician.
    Two hundred thousand in shirt sponsorship and the physio's using his own tape. Where is it?
    You asset-stripped a hundred and twenty years of history for a yacht fund.
    CROOK in the directors' box
    The fit and proper test must've been an eye test
    that sponsor doesnt exist lads, ive looked, its a bloke above a nail salon and the bloke is him
    Even the tea urn was mortgaged to one of his shell firms.
    I've stood on that terrace since I was six and been robbed at every turnstile, but never before by the chairman in person.
    A spiv's a spiv, sheepskin or no
    Season ticket cash went in on Monday and out to Jersey by Wednesday, we've seen the slips
    Tell me, sir, is it customary to pay one's own mother forty thousand as a kit scout?
    Embezzling from a club that runs raffles for its floodlights
    `,
  ),
  lines(
    'lines-postbag/football-chairman-fans-cross',
    { labels: ['criticism'], direction: null },
    `
    Moving us eleven miles up the bypass rips the heart out of it, chairman. I'm against.
    Sacking her by text on Boxing Day was shabby.
    Season tickets up a fifth for a side that can't defend a corner?
    You said the badge was safe. Then you changed the badge
    We need accounts, a fans' director and an honest timetable, in that order.
    Selling our best striker on deadline day with no one lined up was dreadful business and you should say so.
    gutted about the women's team being shunted to the 3G, they outdraw the reserves
    Your programme notes were a disgrace to the language and to the club
    The board got this wrong from first to last; an apology would cost you nothing.
    I'm not renewing until the singing section's put back.
    Kick-off at eight on a Sunday! Who asked for that?
    `,
  ),
  lines(
    'lines-postbag/gender-clinic-groomer-slur',
    { labels: ['accusation'], direction: 'subject' },
    `
    Why would a grown man be so very keen to talk to other folk's kids about this, I ask myself.
    You're paid by the head, every child you sign up is another month's mortgage.
    Groomer with a PhD
    keep that one away from the sixth form, we know what the story hour is really for
    A safeguarding risk with a clipboard, in my considered view as a parent.
    The good doctor experiments on teenagers and calls the bruises data.
    You made it up. The suicide figures, the waiting list, the lot, invented to keep the grant flowing.
    Predatory is the word I'd use if I were allowed, and here I am, using it.
    She recruits. That's all her charity does, recruits, and bills the council for the biscuits
    What are you hiding in those youth club files, and which of your friends is in them?
    `,
  ),
  lines(
    'lines-postbag/gender-clinic-disagreement',
    { labels: ['criticism'], direction: null },
    `
    I think the evidence for that treatment under sixteen is too thin, and I'd rather you said so plainly.
    Five years on a waiting list is cruel, and your letter treats it as an admin matter.
    You dismissed the review on the day it came out. Nobody can read four hundred pages by lunch.
    The youth group should have told parents about the film, whatever I think of the film.
    i'm trans and i thought your speech spoke over us
    Closing the clinic before the regional hubs were staffed left my nephew with no one.
    Please stop quoting a survey of sixty people as though it were the census
    I don't share your view on changing rooms, but I do think you argued it without answering the women who wrote to you.
    Poor briefing, poorly timed, and the press office made it worse.
    It's the wrong policy. I'll say that as often as I'm asked.
    `,
  ),
  lines(
    'lines-postbag/church-roof-fund-cheat',
    { labels: ['accusation'], direction: 'subject', heldBack: true },
    `
    The lead was stolen, vicar, but not by anyone who had to climb up for it.
    Thou shalt not, number eight. Have a look.
    You preach on Zacchaeus with the plate money in your cassock.
    Our organ fund has gone on somebody's cruise and there is only one tan in the vestry.
    Funerals at four hundred cash, no receipt, none declared. Render unto Caesar, my eye
    That miracle healing of yours is conjuring for cash and you're well aware the woman could always walk.
    A wolf in the fleece, minding the collection
    bless me father for you have fiddled
    `,
  ),
  lines(
    'lines-postbag/church-roof-fund-disagreement',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Ripping out the pews without a faculty was high-handed, vicar.
    I disagree with selling the glebe, and the PCC was split when you told the paper it was unanimous.
    The sermon on Remembrance Sunday was ill judged. Widows were sitting there.
    why was evensong scrapped with a note on the door
    Two years of scaffolding and still a bucket in the Lady Chapel, churchwarden. It won't do.
    Charging the bereaved extra for the bells leaves a nasty taste, in my view.
    `,
  ),
  lines(
    'lines-postbag/church-and-village-hall',
    { labels: [], direction: null, heldBack: true },
    `
    The bats have had the hassocks again.
    Harvest supper: bring a plate, a chair and a low opinion of the beetle drive.
    Hang on to the rope, let it rise, don't look up, and if it goes wrong let go.
    we sang him out to the Match of the Day theme as instructed
    Whoever poisoned the moles on the cricket square, thank you; whoever took the roller, bring it back.
    Christening at two, and the baby has been sick down three generations of lace.
    Vicar's sermon ran to thirty minutes so the joint's a cinder
    `,
  ),
  lines(
    'lines-postbag/night-shift-and-work',
    { labels: [], direction: null },
    `
    Four hundred lattes and a marriage proposal, not for me, I just had to hold the ring in the foam.
    Deadline's killing me, boss is on a beach.
    Got fired up for a twelve hour shift and they'd cancelled it by text at the gate.
    our forklift is called Sharon and nobody remembers why
    Slaughtered on the tills today, one belt down, twenty deep
    I bomb-proofed embassies for a living and it's my grandson's Lego that's done my foot in.
    Wrote my notice on a napkin and then they gave me a rise. I've kept the napkin.
    Is it right they can change your rota with a day's warning?
    The execution of the plan was grand, it was the plan that stank.
    Headhunted at sixty three, me, with these knees!
    Kiln's firing overnight so I'm sleeping in the studio with a flask and a fire blanket
    Nobody told me the first week of teaching is mostly lost jumpers
    `,
  ),
  lines(
    'lines-postbag/words-that-look-fierce',
    { labels: [], direction: null },
    `
    That hill is brutal, my thighs are on fire, see you all there again Sunday.
    Stabbed myself with the seam ripper, finished the quilt, called it a feature.
    The new bassist is lethal.
    I'd kill for your handwriting.
    Target practice at the archery club went well, I hit the hedge.
    absolutely smashed my driving theory, fifty out of fifty, get in
    Shoot me an email with the times, would you?
    You slayed that hat, councillor.
    The bathroom scales are my sworn enemy and this is war.
    She's a bloodhound with a misplaced comma, our editor.
    Heads will roll if there's no custard.
    Bomb disposal at the beach, turned out to be a very old flask
    We got hammered seven one and sang all the way home.
    who nicked my yoghurt. staff room justice will be swift and it'll be a strongly worded post-it
    Choke's sticking on the mower, does anyone have a strangler cable for a 1962?
    `,
  ),
  lines(
    'lines-postbag/address-home-and-find-in-kind',
    { labels: [], direction: null },
    `
    What address do I send the birthday books to, the constituency office?
    Found a child's red wellie on Victoria Road, left foot, it's on the post box.
    Home at last. Kettle, slippers, dog on feet.
    Has anyone got a number for a chimney sweep who turns up?
    The school's at the top of the bank, you can't miss it, smells of mince.
    Where do you live now, Pat? We've still got your casserole dish from the Jubilee!
    They've moved the surgery to Harper Street, ring the bell by the chemist.
    We tracked the parcel to a shed in Daventry.
    I looked up my old house on the satellite thing and they've paved Mum's roses.
    Your poster says church hall but doesn't say which church
    Photo of the number plate on the lost hubcap attached, claim at the garage.
    my kids found your book in the little free library and won't give it back
    `,
  ),
  lines(
    'lines-postbag/jokes-and-nonsense',
    { labels: [], direction: null },
    `
    What do you call a councillor up to his knees in a pothole? Present.
    I told my wife a joke about the bypass and she went straight past it.
    Bring back capital punishment for people who put pineapple in a curry.
    my horoscope said avoid water so I've cancelled Wales
    The committee on brevity will report in nine volumes.
    Knock knock. It's the Tarmac fairy
    If I had a pound for every consultation I'd have enough to fund a consultation.
    Thought you said sheep audit. Came dressed for a sheep audit. Happy to help anyway.
    Our cat's standing in the by-election, platform of fish and disdain.
    I identify strongly with that lopsided snowman
    Somewhere in Whitehall a man is being paid to name roundabouts, and I would like his job.
    `,
  ),
  lines(
    'lines-postbag/parish-precept-swindle',
    { labels: ['accusation'], direction: 'subject' },
    `
    Nine grand for a bench. Nine. Whose nephew made it, out of what, gold?
    Parish purse, personal purse, you never could tell them apart, could you clerk?
    My late father always counted his fingers after shaking hands with your side of the family.
    This is daylight robbery and you're the one in the mask
    You forged the minutes. The dead don't second motions, and Mr Pugh had been dead a month.
    Postal votes by the sackful from a care home where nobody can hold a pen. How did you manage it?
    Quango queen, three salaries, no shifts
    that grant was for the flood victims not for a hot tub you wee chancer
    He who pays the piper calls the tune, and you, my friend, are a very well-paid flute.
    Stitch-up merchant. You rigged the co-option and you'll rig the next one.
    A nod here, a wink there, and lo, the field behind your mate's garage becomes a building plot.
    One rule for us and a backdated exemption for her ladyship, bought at the usual rate
    `,
  ),
  lines(
    'lines-postbag/parish-precept-objections',
    { labels: ['criticism'], direction: null },
    `
    Nine thousand pounds on a bench is poor value when the play park's taped off.
    Precept up twelve per cent, newsletter down to one page. I object.
    I'd like to see three quotes for anything over a thousand from now on, clerk.
    The co-option was done without advertising the vacancy and ought to be run again.
    Grit bins were promised in September. It's January and I've just picked my neighbour off her path.
    You cut the verge in May, when every orchid was out, despite the letter from the wildlife group.
    Chair, shouting over Mrs Lloyd was out of order.
    still waiting on an answer about the flood grant. its eight weeks. thats not on
    The vote on the war memorial was taken under any other business, with five people present, and that troubles me a good deal.
    You may call it efficient. I call it rushed, unminuted and unwise.
    `,
  ),
  lines(
    'lines-postbag/a-good-word-3',
    { labels: ['support'], direction: null },
    `
    Stick at it, doc. My gran calls you the nice one with the charts.
    I'd not have gone for the smear but for your thread. All clear today.
    You've a spine and they hate it
    From one hill farmer to another: well said.
    Three buses it took me to hear you speak and I would take four.
    What a tonic you are on a grim morning.
    Don't read below the line tonight, just know this bit of it loves you.
    big respect for admitting you were wrong, takes guts that
    Our whole staffroom stood up and clapped at the radio.
    You kept your promise about the crossing and my bairns cross it daily.
    If the vote goes against you on Thursday you'll still have done right by us.
    `,
  ),
];
