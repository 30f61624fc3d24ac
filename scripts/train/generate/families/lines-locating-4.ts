import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Employers, phones, emails, relatives and homes of people in dispute, veiled knowing of a home, and plain public details. */
export const linesLocating4: readonly Family[] = [
  lines(
    'lines-locating/police-sergeant-off-duty',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Off duty he's at the boxing gym on Foundry Street, coaches the juniors
    collar number's 2290, somebody must know where that one lives
    His old man's in the allotments up by the viaduct, plot 40, chatty fella, ask him
    She drives in from Barrow Heath in a grey Mini, leaves it at her auntie's
    we want the home addresses of all of them on that van
    I went to school with him. Lives in the close behind the Harvester now, two kids
    Where's he go to church?
    This copper moonlights as a wedding DJ, so there's a mobile on his website: 07700 900456
    anyone seen her out of uniform, what does she look like and where was it
    there's an open day at her daughter's school tomorrow and she will be there on her own
    Been told he's been moved to a safe house in Amberton, anyone over there hear owt?
    police house on Sycamore Crescent, you'll see the dog run
    `,
  ),
  lines(
    'lines-locating/police-appeals-and-neighbours',
    { labels: [], direction: null },
    `
    Off duty I coach the juniors at the boxing gym on Foundry Street, we need gloves
    what's the number for the neighbourhood team, somebody must know
    My old man's plot got robbed on the allotments by the viaduct, did anyone see owt?
    Police are at Barrow Heath, road shut, looks like a crash not a raid
    we want the station front desk back open for all of us
    I went to school with him and he was a good lad then too
    Where's the church with the knife bin?
    This copper DJ'd our wedding and refused the fee, cheers sarge
    anyone seen my dad, 78, blue cap, left Fairview at noon, has dementia, call 101
    there's an open day at the police stables tomorrow and the horses wear hats
    The refuge moved and rightly won't say where, but you can leave nappies at the station
    police have found the dog on Sycamore Crescent, safe and stinking
    `,
  ),
  lines(
    'lines-locating/parenting-blogger-knowing-your-home',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Love the new blinds. They look good from the road.
    You're the corner plot, aren't you
    I live closer than you'd think. I can see your washing.
    How was the park on Sunday? The one behind the Esso, wasn't it
    recognised your front gate straight away
    You had a delivery at 11.20
    still leaving the key under the frog?
    Funny bumping into your mum in Morrisons, Elaine, isn't she, from Gosling Way
    It took me under ten minutes to find your street from that bathroom window
    Your lad's blazer gives away the school, love. St Cuthbert's.
    I've walked past yours a few times this week
    so that's you at the top of the cul-de-sac with the treehouse
    the health visitor comes Tuesdays doesn't she
    Bet you didn't think anyone would work out the village
    `,
  ),
  lines(
    'lines-locating/parenting-blog-friendly',
    { labels: [], direction: null },
    `
    Love the new blinds. Where are they from?
    You're the corner of the internet I needed at 3am
    I relate more than you'd think. I can't see the floor for washing.
    How was the parkrun on Sunday? Mine was rained off
    recognised that look straight away, teething
    We had a delivery at 11.20 and she's eight pounds of pure cheek
    still leaving the car seat straps till last?
    Funny bumping into you at the signing, you were as nice as on here
    It took me under ten minutes to make your flapjack, unheard of
    My lad's blazer has already lost two buttons, love, and it's day three
    I've come back to this post a few times this week
    so that's how you get weetabix off a wall
    the health visitor told me to read you
    Bet you didn't think anyone would try the sock trick, it works
    our bins go out Wednesday and the nappies weigh a ton
    `,
  ),
  lines(
    'lines-locating/cafe-owner-and-pride-flag',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Owner lives over the shop, entrance is round the back by the bottle bank
    She has another job, cleaning at the primary, starts five in the morning
    Here's the company record: both directors, dates of birth, home address in full
    get the landlord's number, he'll have them out
    Mortgage is with the Halifax, dad stood guarantor, dad's at 2 Barrack Yard
    that flat above with the flag in, that's hers
    Let's have the names of the staff and where they all stay
    locks up on her own about six, carries the till bag to the Vauxhall
    anyone got contact details for the parents of that Saturday girl
    her wife's a midwife at St Bride's maternity, days this week
    it's registered at their house, Hillcot, Station Approach, go and have your latte there
    phone her at home why don't you, 01632 960086
    `,
  ),
  lines(
    'lines-locating/cafe-regulars',
    { labels: [], direction: null },
    `
    Ours is the cafe with the flag, entrance is round the back while the scaffolding's up
    I have another job, cleaning at the primary, and your bacon roll at five saves me
    Here's the company record for the energy firm: profits up, our bill up too
    get the landlord to fix the gutter, it's dripping on your sign
    Mortgage is signed, dad cried, we own a cafe!
    that flat above is to let, ask inside
    Let's have a round of applause for the staff, run off their feet all day
    we lock up about six but tap the glass if you're desperate for milk
    anyone got contact details for a coffee machine engineer
    my wife's a midwife and she says your cheese scones should be on prescription
    it's listed as Hillcot Tea Rooms, Station Approach, in case your sat nav sulks
    phone us to book, the number's on the window
    `,
  ),
  lines(
    'lines-locating/employers-and-hr',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Who does he work for? Let's get him the sack
    works for Thornley Windows in the estimating office, the number's on Google
    It says on her LinkedIn she's at the uni, so everyone email her head of department
    Found his workplace. It's the Screwfix on Nelson Way
    employer's name, anyone? They ought to hear about this
    she's a Year 4 teacher at Fernbank, contact form's here
    Shift starts at two. Warehouse B. Ask for him by name.
    He's self employed but his biggest client is the council depot, ring them
    tag her company
    which practice is this nurse at, I'd like to turn up
    I know the manager at his place and I've forwarded the lot with his home number
    pretend to be a customer and they'll tell you when she's next in
    lanyard in the photo says Brightwater, so that's where he is nine to five
    `,
  ),
  lines(
    'lines-locating/work-talk-harmless',
    { labels: [], direction: null },
    `
    Who does the council work for? Let's get an answer
    I work for a windows firm, in the estimating office, and that quote's too high
    It says on your poster the talk's at the uni, so which building?
    Found my old workplace. It's a Screwfix now
    employer's name, anyone? I want to apply, they sound brilliant
    I'm a Year 4 teacher and we watched your launch live
    Shift starts at two. Kill me now, it's sunny.
    I'm self employed, my biggest client is the council depot, and they still haven't paid
    tag your favourite chippy
    which practice is taking nurses on, I'd like to apply
    I know the manager at the theatre and he says there are returns on the door
    pretend you're a customer for a day and see how your phone menu feels
    lanyard in the photo says crew, so I finally made it
    `,
  ),
  lines(
    'lines-locating/rabbi-and-school-gates',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Leaves shul about nine on a Friday night, on foot, through Albion Gardens with the boys
    Does he live inside the eruv? Which side?
    the school minibus picks his girls up outside the bagel shop at 7.50
    looking for the rabbi's house, I know it's Marchmont something
    no guard on the gate after four
    Wife teaches piano from home, she advertises it, so there's your address
    they'll all be at the hall in Beechwood for the wedding on the 21st
    Can whoever follows him tell us when he's next in Leeds and where he's put up
    green door, box on the doorpost, two scooters in the porch
    somebody ought to circulate where the trustees live
    his personal mobile: 07700 900290. Keep him busy
    `,
  ),
  lines(
    'lines-locating/synagogue-neighbours-kind',
    { labels: [], direction: null },
    `
    Walked past shul on a Friday night and the singing carried all the way through Albion Gardens
    Does the new map of the eruv come in large print?
    the school minibus broke down outside the bagel shop, free bagels for forty children
    looking for the rabbi's book, I know it's Something and Honey
    no parking on the gate after four please, coaches
    My wife teaches piano and would love to play at the memorial
    we'll all be at the hall in Beechwood for the interfaith supper on the 21st
    Can whoever organises the talks tell us when he's next in Leeds
    green door opposite the fishmonger is the visitors' entrance, ring and wait
    we've got a stall at the book fair, ground floor, aisle C, come and chat
    somebody ought to circulate that sermon
    I left my scarf in the hall Sunday, mobile's on the label inside
    `,
  ),
  lines(
    'lines-locating/quoted-court-and-talks',
    { labels: [], direction: 'quoted' },
    `
    The judge read out the tweet: "here is where the nurse lives, do as you please"
    A man got eight months for putting up a councillor's address. Good.
    Today's training: what to do when somebody publishes your phone number
    "He knows what car I drive and what time my daughter finishes dance," she told the inquiry
    It started with a stranger saying nice curtains and ended with me moving house
    I asked the site to remove my home address and they said it was in the public interest
    Our office had to take all the staff photos down after a group asked who recognised them
    My ex put in the family chat that he'd paid someone to find out where I'd moved
    No, "her address is public record" isn't an excuse for sending it to a mob
    They'd printed the rabbi's street on leaflets. I took forty off windscreens.
    Reported the reply that gave out your number. Hope you're all right.
    a caller tonight said people had rung her mum's landline over two hundred times
    Please remember that posting a ref's workplace is a ban from this group, no second chances
    `,
  ),
  lines(
    'lines-locating/posh-and-official-seeking',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I should be obliged to any reader who could furnish the lady's present residence.
    One gathers he keeps a pied-a-terre in Lupus Court. Do confirm the staircase.
    Kindly state your full residential address so that the public may inspect it.
    As a matter of civic interest, at which school are the member's children enrolled?
    I have retained an enquiry agent, who reports that you sleep at your sister's in Hove.
    The registers being open to all, I append the gentleman's house, acreage and telephone.
    Would the Chairman's gardener, or anyone in service there, care to write to me privately concerning her movements?
    My man at the golf club tells me she tees off at eleven and is alone from the ninth
    It is no secret in the county that he retired to the Old Rectory at Sibley; the gate is never shut.
    One is simply asking where the woman lives.
    Members may like to know that her club is the Athena, her day Thursday, and her table the one beneath the clock.
    `,
  ),
  lines(
    'lines-locating/posh-and-official-harmless',
    { labels: [], direction: null },
    `
    I should be obliged to any reader who could furnish the source of the quotation.
    One gathers the gallery keeps a cafe in the crypt. Do confirm the hours.
    Kindly state on the form the full address of the site to which your objection relates.
    As a matter of civic interest, at which stage are the bridge repairs?
    I have retained a solicitor, who reports that the footpath has been open since 1840.
    The registers being open to all, I append the charity's accounts, with my queries in red.
    Would the Society's gardener, or anyone on the rota, care to write to me concerning the moles?
    My man at the golf club tells me the ninth is under water and the heron is delighted
    It is no secret in the county that the Old Rectory at Sibley opens its garden in June; the gate is never shut.
    One is simply asking where the money went.
    Members may like to know that the AGM is Thursday, in the room beneath the clock.
    `,
  ),
  lines(
    'lines-locating/moved-house-told-oneself',
    { labels: [], direction: null },
    `
    We've moved to the village with the windmill and I've already been asked to join the bell ringers
    I live above a chip shop and I smell like it
    New number, same me: text if you want it
    My commute is the 7.52, standing, armpit of Croydon
    I park at the station because there's no bus before nine
    Our postcode doesn't exist according to the broadband people
    I was born on that street, number 6, it's a Nando's now
    I pray at St Columba's and shop at Lidl and I vote, minister
    My kids are at the school you want to shut
    We live opposite the proposed site, so yes, we get a say
    I drink in the Shoulder of Mutton and nobody in there agrees with you, but we'd buy you a half
    Email me at the address on my website if you'd like the slides
    my landlord's sold up so we're at my sister's till June
    `,
  ),
  lines(
    'lines-locating/speedway-track-promoter',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    promoter's motorhome is pit lane, last on the right, sleeps in it race weekends
    who's on the gate that knows her other half's name
    workshop unit 5, Fenside trading estate, he's there while gone midnight wi' the shutter up
    Start marshal does chimneys round Boston way. Number on his ladder.
    Rider's landlady told us he's shifted to the flat over the Polish shop
    her brother's on here somewhere, mate, hand over the address
    the wages go out Friday, cash, brown Jag, Spilsby road
    somebody get to the hospital and find out what ward he's in
    Her caravan awning blew off, you could see right in, it's the pitch by the toilets
    Team manager's home phone's still in the 1998 programme and it still rings
    `,
  ),
];
