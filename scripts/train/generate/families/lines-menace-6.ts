import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats at groups and third parties, threats in disguise, bad spelling and dialect, icy and mock-helpful ones, and harmless messages in the same typing and tone. */
export const linesMenace6: readonly Family[] = [
  lines(
    'lines-menace/groups-menaced',
    { labels: ['threat'], direction: 'other' },
    `
    Shoot the lot of them.
    Every politician should be dragged out and shot, start at the top and don't stop
    they want burning out, all them landlords, with the doors nailed shut
    We are coming for the media. All of you. Bring your cameras, we'll feed them to you.
    Next cyclist on my lane goes under the tractor.
    hang em all, red, blue and yellow
    GPs hiding behind phones need their doors kicking in and their heads with it
    If these protesters sit on the M25 once more I'm driving straight through them and I'll put the wipers on.
    Any bailiff who comes on our estate won't come off it.
    Traffic wardens. Fair game. Bring a bat.
    we're going to bomb the pharma companies and everyone in the building deserves it
    The lads are meeting at the station to batter the away fans, tool up
    Teachers on strike? Put them on crutches, then they've a reason to sit down.
    someone should walk into that newsroom with a shotgun and do us all a favour
    Kill all bankers. Not a metaphor.
    Let's do a few coppers tonight, they're short staffed
    Shoplifters round here lose fingers. I keep a cleaver under the till and a mop for after.
    Pubs full of students, it's like hunting season, isn't it lads, first one to drop one gets a pint
    Judges, all of them, need a visit from families like ours, and not a courteous one.
    gonna stab the next vegan that stands outside my shop
    Farmers who kill our badgers will be found in their own slurry. We're patient and we've night vision.
    all the antivaxers shud be lined up against a wall n shot tbh
    Whichever driver clipped my boy, I'll find him and I'll break both his hands.
    He touched my niece. When he's out of prison I'm going to be stood at the gate with a hammer.
    Whoever nicked my van, I will hunt you, I will find you, you'll be wearing the wheel trims
    Hunters, saboteurs, I'd put them in one field and run the combine over both
    The referee isn't getting out of our ground alive
    death to the lords, death to the commons, burn the place with them in it
    Lock every minister in the house and light it. I'd stand outside with marshmallows.
    The council workers who come for that tree are going to meet a man with a chainsaw up it, and he's not fussy which trunk he cuts.
    kids on e-scooters: i stretch a wire across the path now. u been told
    Nurses who vaccinate children deserve the firing squad and it's on its way.
    `,
  ),
  lines(
    'lines-menace/groups-menaced-for-who-they-are',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    Burn that mosque down with them in it.
    Any foreigner comes down our street after dark is getting his head caved in
    Sink the boats and shoot the swimmers.
    gays in our park get battered. its tradition
    Somebody wants to drive a lorry through that Pride parade and I'd fill the tank for him.
    Torch the hotel. They'll soon want to go home, whichever of them can still walk.
    We'll make the Jews of this town scared to open their front doors again.
    Trans people in the ladies at our club will be leaving on a stretcher, I've told the committee.
    hunt them out. polish shop first then the turkish barber. midnight. masks
    Gypsies on the common? Petrol. Works every time.
    The only good one is a drowned one and the Channel's doing God's work, let's help it.
    Round up every Muslim, put them against the wall, job done by Tuesday.
    if a black family moves in number 9 they get bricked same as the last
    Lads, the asylum lot walk past the chippy about six. Bring the bats, cover your faces.
    Whites out or whites dead, that's how we will have it in this borough.
    Women who wear that thing on their heads round us will have it pulled off, with the head.
    `,
  ),
  lines(
    'lines-menace/menace-respelled',
    { labels: ['threat'], direction: 'subject' },
    `
    im gunna k1ll u
    ur d3ad m8
    g0nna st@b u
    i will k i l l you
    u r g o n n a d i e
    k!ll y0urs3lf b4 i d0 it 4 u
    gna merk u fam swear down
    ill shoooot uuuuuu
    wil brake yor leggs
    yore going to be sory when i get my hand's on yore neck
    kil kil kil her
    deaaaaad meat
    dnt slp 2nite we r cmin
    1m g0ing t0 burn y0ur h0use d0wn
    bttr wtch ur bk bro
    m.u.r.d.e.r y.o.u
    w3 kn0w wh3r3 u l1ve, s33 u s00n
    am gonny chib ye
    a'll gi' thee a reet good hidin' when a find thee, tha knows
    yer gettin yer melt kicked in wee man
    ye'll be howked oot the Clyde by the polis
    i go break your hed you not beleive wait
    me and mandem gonna slide on u, on sight, no talk
    catch these hands old man 👊
    im finna pull up on that office and let it spray
    u gon get smoked
    😡🔪🩸⚰️ = u
    gettin ur 💀 kicked in 2moz
    unalive time for the lady doctor, and im the one doing it
    gonna make you go night night permanently sweety
    the school nurse gets sewer slided by me monday 🙃
    yeet u off a multi story car park lol not even jk
    id hav yur eys out wiv a spoone
    pewpew pewpew thats u gone
    i wil find u and i wil kil u, liam neeson vibes but i mean it
    YOUR GONNA GET IT!!!! YOUR GONNA GET IT RITE IN THE FACE !!!!
    `,
  ),
  lines(
    'lines-menace/icy-and-courteous-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear Professor, I write to inform you, with regret, of your forthcoming accident.
    I would take it as a kindness if you'd leave the rear door unlatched. It saves on joinery afterwards.
    With the greatest respect, madam, you are about to be very badly hurt.
    It is nothing personal, you understand. One simply removes what is in the way.
    I've always found that people listen better with a hand at their throat, and I shall be giving you that opportunity.
    Kindly choose: the left knee or the right. Yours faithfully.
    Please forward my regards to your next of kin, whose details I have.
    At my age, dear, one has no future to lose. You do, or did.
    I shall see to it that you suffer. I have the means, the leisure and an excellent solicitor.
    Thank you for your reply. Your funeral is in hand.
    Might I suggest that you leave the country while you're able to do so upright?
    As a retired officer I can assure you that a man your size drops without a sound.
    I trust this finds you well. It will be the last thing that does.
    We do not make threats in our family, {name}. We make arrangements.
    Best wishes to your good lady. She'll look well in black.
    I pray for you nightly, that it may be quick, for I know the men who are coming.
    `,
  ),
  lines(
    'lines-menace/mock-helpful-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Top tip for your canvassing, leave a will
    Life hack: councillors who keep their gobs shut keep their knees
    Weather for your rally: cloudy, chance of bricks
    Recipe for tonight: one minister, one cellar, a bag of lime
    Your horoscope, Gemini. A tall stranger hits you with a shovel.
    Roses are red, violets are blue, I've got a shovel, a ditch and a tarpaulin for you
    FAQ: will it hurt? Yes. When? When you're not looking. Why? You know why.
    Five star review for the hospital you'll be waking up in after I'm done
    fun fact it takes me 12 mins to drive to yours and 30 secs to do what im coming for
    Things I plan to break this week: fast, even, your jaw
    Eeny meeny miny mo, which of your fingers is first to go
    knock knock. who's there? me, with a pickaxe handle
    Reasons to stay home Thursday, one, me. two, see one.
    POV you posted that and now youre in my boot
    Countdown to your retirement party! No cake. Just a hole. 5, 4, 3
    Ding dong bell, doctor's in the well, who put her in? Give me till the weekend.
    Breaking: local loudmouth to be found under patio. More as we dig it.
    Would you like that beating now or gift wrapped?
    `,
  ),
  lines(
    'lines-menace/groups-nobody-menaced',
    { labels: [], direction: null, heldBack: true },
    `
    Vote the lot of them out.
    Every politician should be made to spend a night in A&E on a plastic chair
    they want fining, all them landlords with mould up the walls
    We are coming for the cup. All of us. Bring your cameras.
    Next cyclist who waves at me on my lane gets a biscuit, it's so rare
    hang em all up, red, blue and yellow, the bunting looks brilliant
    If these protesters sit on the M25 once more I'll miss my chemo, and nobody seems to care
    Traffic wardens have a rotten job, bring them a brew
    Farmers who feed us deserve better than this inheritance mess
    the lads are meeting at the station to sing at the away fans, scarf up
    Nurses who vaccinate children deserve medals and a proper lunch break
    I don't want a single refugee hurt. I want the Home Office to answer its post.
    Whoever nicked my van, I hope you like the smell of trout
    He touched my niece and he got nine years. The jury did what I wanted to do, lawfully.
    gonna hug the next vegan that stands outside my shop, they're only kids and it's freezing
    Lock every minister in a house with no wifi till they sort it
    Students are back. Pubs full, streets full, library full, my heart a bit full.
    Kids on e-scooters are going to get themselves killed, can someone put a barrier in
    The council workers who came for the dead tree let my lad wear a hard hat
    Guard the mosque? We stood outside it all night with our Muslim neighbours, and they fed us
    Sink the plan for the boats, it's unlawful, it's dear and it won't work
    Pride parade will have lorries, floats and my dad in glitter
    Judges ought to be answerable to somebody, but not to a mob
    Shops are sick of thieves. Prosecute them, every time, even for a bottle of gin.
    The referee isn't getting a Christmas card from our ground
    `,
  ),
  lines(
    'lines-menace/typed-alike-but-friendly',
    { labels: [], direction: null },
    `
    u r g o n n a l o v e this
    ur d3ffo my fav m8
    wil brake up the bar of choclate if u share
    dnt slp 2nite we r cmin 2 pick u up at 4 for the airport
    gna merk this maths paper fam swear down
    bttr wtch ur stp bro its icy
    th4nks n3rd, y0u fix3d my l4pt0p
    yeeeeees get innnnnn
    a'll gi' thee a reet good cuppa when a see thee, tha knows
    haud yer wheesht the midwife's on the telly
    catch these hands, they're free, i'm applauding
    me and mandem gonna slide to the food bank sat, who else
    ded 💀💀 the llama looked RIGHT at the mayor
    😡🔪🥕🍲 = me making soup after that meeting
    yeet the sprouts off the table, i said what i said
    id hav yur eys, so blue, sed the old lady to the docter
    pew pew pew thats me hooverin up with the kids
    i wil find u an appointment and i wil ring u back, she said, and SHE DID
    unalive my inbox pls, 4,000 emails
    my finga slipt, i ment to writ "hapy birfday", not "hapy burial" omg soz
    that bassline SLAPS, gonna slap it on again
    kil the engine wen u wait at skool plz, fumes
    am pure done in, carry me hame
    brb gettin my 🦷 kicked in by the dentist bill
    u gon get spoiled sis its ur bday
    the new bus is sick n the driver is deadly sound
    m.o.t. failed again
    k.o.d by flu, all 5 of us
    `,
  ),
  lines(
    'lines-menace/courteous-and-mock-helpful-but-harmless',
    { labels: [], direction: null },
    `
    Dear Professor, I write to inform you, with regret, that I shall be late with my essay.
    With the greatest respect, madam, you are about to be very badly beaten at bridge.
    Kindly choose: the left arm or the right. Little scratch, all done.
    Thank you for your letter. Your complaint is in hand.
    At my age, dear, one has no future to lose, so I've booked the wing walk.
    Top tip for your canvassing, leave your umbrella somewhere you'll find it
    Life hack: freeze your grapes
    Weather for your rally: cloudy, chance of tambourines
    Recipe for tonight: one leek, one cellar potato, a bag of lentils
    Your horoscope, Gemini. A tall stranger hits you for a fiver, it's the Big Issue, pay him.
    Roses are red, violets are blue, the waiting list's long and my hip is through
    FAQ: will it hurt? A bit. When? At ten past nine. Why? Because shingles is worse.
    Five stars for the hospital I woke up in
    fun fact it takes me 12 mins to drive to work and 30 to park
    Things I plan to break this week: fast, even, my diet
    knock knock. who's there? meter reader. it's always the meter reader
    Reasons to stay home Thursday, one, the telly. two, the dog's on my feet.
    Breaking: local loudmouth found to be right about the drains. More as we dig it.
    Ding dong bell, phone's in the well, who put it in? Our two year old.
    Countdown to my retirement! Cake at three. 5, 4, 3
    Might I suggest that you leave for the airport while the bypass is open?
    I trust this finds you well, and if it doesn't, ring 111
    We do not make fusses in our family, we make lists
    Eeny meeny miny mo, which of these pyjamas shall I put on for the Zoom
    Nothing personal, you understand, but that is the worst scone I have ever had
    Would you like that beaten egg now or after?
    `,
  ),
];
