import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Crowds set to dig, watchers who report movements, hints to relatives and ex-partners, and everyday messages in the same words. */
export const linesTracing3: readonly Family[] = [
  lines(
    'lines-tracing/cycle-lane-councillor-spotted',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Spotted: Cllr Cycle Lane, filling a diesel estate at the Shell on Western Way, pump six, ten minutes since
    she's in the Costa by the station most mornings, laptop, back wall
    he is sat outside Zizzi as we speak if any cabbies are near
    Bike is a purple Brompton, chained to the same railings opposite the courthouse, half eight to six
    just passed her on the Downs road, pink helmet, no lights
    Update: gone into Boots. Update: come out of Boots. Heading for the multi-storey
    any vanman that clocks his plate, shout it on the group, we're building a picture
    Goes home via the towpath because she is scared of her own junction. Passes under the iron bridge at ten past six
    To the lady asking: yes it's him at number 3, my mother-in-law has the other half of the semi
    taxi lads, who's had him in the back and where did you drop him
    Her Ring doorbell's been pinched already so there's no camera on the Vicarage Lane side
    I'm parked up across from the house. Curtains shut. Will report back
    `,
  ),
  lines(
    'lines-tracing/cycle-lane-riders-and-drivers',
    { labels: [], direction: null },
    `
    Spotted: a heron on the new cycle lane, ten minutes since
    I'm in the Costa by the station most mornings if you fancy a natter
    Stolen, purple Brompton, from the railings opposite the courthouse
    Pump six at the Shell on Western Way swallowed my card
    Where do I report a van parked across the lane, is there a number
    Update: traffic now moving past the multi-storey
    we are sat outside Zizzi, blue coats, come and join us
    Ride home along the towpath, under the iron bridge, glorious at ten past six
    My mother-in-law has the other half of the semi and a cycle rack nobody asked for
    taxi lads, which rank is open after midnight now?
    `,
  ),
  lines(
    'lines-tracing/bell-tower-phone-mast-vicar',
    { labels: ['doxxing'], direction: 'subject' },
    `
    vicar who let them put a mast in the steeple doesn't even live in the vicarage, she's over at Pound Cottage with her lodger
    The Reverend's day off is Monday and she spends it at her dad's in Frome, the house with the monkey puzzle
    Canon keeps the rectory back door open, always has, walk straight in through the boot room
    I am told the curate has taken rooms over Peel's the saddler
    whit time's the minister daein her hospital visits? wid like a word in the car park
    churchwarden here: if you want him he does early communion at St Mary's, eight, four people there at most, then strolls home by the yew walk
    does anyone have the diocesan handbook with all their private numbers in
    Archdeacon's son is at Durham, Hatfield, second year, engineering
    Her other half left and moved to Alnwick. I've got where. He'd talk
    Rev goes on retreat in Lent, the abbey near Buckfast, guest wing, first cell past the cloister
    `,
  ),
  lines(
    'lines-tracing/bell-tower-parish-notices',
    { labels: [], direction: null },
    `
    Early communion at St Mary's, eight, coffee after in the boot room
    The curate's Monday off has moved to Friday, please don't ring the rectory
    Our retreat in Lent is at the abbey near Buckfast, guest wing, book with the office
    The yew walk is slippery, mind how you go
    Does anyone have the old handbook with the bell methods in
    My son's at Durham, second year, and sings in the chapel
    Minister does hospital visits, just ask the ward to phone the chaplaincy
    who has the key to Pound Cottage for the Sunday school?
    `,
  ),
  lines(
    'lines-tracing/strike-leader-crowd-dig',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Challenge for my 40k: full name, road, motor, and mother's name of this union rep. Go
    bounty is a case of lager for whoever turns up the shop steward's semi
    Drop what you have on him below. I'll start: Wakefield, two kids, Volvo
    adding to the file: gym is PureGym, card key days Tues/Thurs, boot full of placards
    we've got a spreadsheet, column F is where they live, F7 is empty, who can fill F7
    She blocked me. Can someone she hasn't blocked check whether her cover photo still has the street sign in
    Crowdsourcing: train driver, bald, Doncaster depot, sunflower tattoo. I want a front door by teatime
    good work team, that's the sister, the ex and the allotment found. Keep at it
    I don't ask for much. Like, share, and tell me where she sleeps when she's on strike
    One of you must deliver leaflets round there. Which letterbox has the union sticker?
    not telling you to go there, only telling you it is Danby Terrace and the gate squeaks
    `,
  ),
  lines(
    'lines-tracing/strike-picket-directions',
    { labels: [], direction: null },
    `
    Which gate is the picket on tomorrow?
    Drop your strike fund tins at the depot, front door, by teatime
    We've a spreadsheet for the rota, column F is blank, who can do Thursday
    Challenge: four miles in a Volvo with nine placards in the boot
    Case of lager for whoever made the banner, it's magnificent
    Like, share and tell your MP
    Leaflets for Danby Terrace done, dog at the end one is soft as butter
    My two kids made soup for the train drivers at Doncaster
    Union office number is on your card, ring them before you sign anything
    `,
  ),
  lines(
    'lines-tracing/ghost-tour-guide-ex-speaks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    I was married to her for nine years and if the fans want to know where she scarpered to, my inbox is open
    my ex, the big media campaigner, is now in Southsea with a fella called Dean, street behind the pier
    Ex-flatmate of his here. Third floor, name on the bell says Oyelaran, though it's him in there
    she changed her number to shake me off but her mam gave me the new one bless her. Want it?
    He's not at his place, he's at Becca's, and Becca is at the marina flats
    used to be her cleaner. Spare key lives under the stone frog
    We shared a lift to work for two years so aye, I can tell you the road, the house and what time the alarm goes on
    her own brother told the barber and the barber told us, she's been put in a safe place in Kettering
    Does anyone know which refuge they moved her to
    Court won't give me the address of my kids' mother, the famous one. So I am asking the public
    the nanny is Portuguese, walks the baby round Victoria Park at two, grey pram
    I can see where he is, he never came off the family iPhone plan. Blue dot says Frinton
    `,
  ),
  lines(
    'lines-tracing/ghost-tour-and-exes-harmless',
    { labels: [], direction: null },
    `
    Married nine years today and still in the street behind the pier
    I'm not at my place this week, leave the parcel with Becca at the marina
    We used to share a lift to work and I miss those daft conversations
    Does anyone know which refuge takes cats as well
    Changed my number, family check your texts
    The ghost tour meets at the stone frog, seven sharp, third floor tearoom if wet
    My barber has moved to Kettering and I am bereft
    Walk the baby round Victoria Park at two with us, any pram welcome
    the women's aid helpline is open all night, and they'll never tell anybody where you are
    Blue dot says I'm in Frinton, I am in a bog
    `,
  ),
  lines(
    'lines-tracing/flood-defence-engineer-by-delivery',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Delivered a fridge freezer to the flood chief today, nice dry house on the ridge, Upper Tything, number 30
    evri driver here. He gets a LOT of wine. Porch at Millrace View, leave it behind the bike
    I read meters for a living and know exactly where that engineer lives, and where the stopcock is
    The Environment Agency boss had a Sofa Workshop van outside on Monday. Beechwood Drive, left of the pillar box
    just eat order in her name came up on my screen, oh dear oh dear, shall I say it
    scaffolder pal says the river authority woman is having her roof done, last villa before the weir
    AA man told me he got called to her broken-down Audi, membership address and all
    I'm her hygienist and shouldn't say but next check-up's the 12th, 9.20
    vet nurse told me the golden retriever's surname and road. Same as hers obviously
    posted through your door today, so yes, we do know where it is
    `,
  ),
  lines(
    'lines-tracing/flood-parcels-and-repairs',
    { labels: [], direction: null },
    `
    My parcel went to number 30 Upper Tything by mistake, can whoever has it give us a knock
    Evri driver left it behind the bike, bless him, in the rain
    Where's the stopcock in these old terraces, water coming through
    Fridge freezer going free to a flooded family, we'll deliver
    Scaffolder needed for a roof near the weir
    posted my form through the council's door on Monday
    The milk got through to every house up there by tractor
    AA man pulled my Audi out of the ford and wouldn't take a tip
    Sandbags at the pillar box, left of Beechwood Drive, help yourselves
    `,
  ),
  lines(
    'lines-tracing/gp-surgery-shutting-partner-holiday',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Practice manager is away in Tenerife till the 19th, sun terrace, four star. Her house on Grebe Road isn't
    tell you where our missing doctor is. He is at the tennis club. Every blessed afternoon. Court two
    Dr R's lad posts everything, lake house, jet ski, postcode. Look him up, he's under his mum's name
    What hotel has the partner gone to? A few of us have complaints to read out at the pool
    saw her at departures, gate 11, the Faro one
    She winters at her sister's near Nerja, urbanisation with the blue arch, block four
    The senior partner bought himself a narrowboat, The Idle Hour, moored below Hatton locks
    doc's wife runs a b&b up at Grange so that's where he'll be at weekends, room rates on the site
    I looked up the tail number of his little plane. Left Sywell at nine, back by four
    Receptionist goes home on the 86, gets off at the Cross Keys, second turning
    `,
  ),
  lines(
    'lines-tracing/gp-surgery-shutting-patients',
    { labels: [], direction: null, heldBack: true },
    `
    Doctor's away till the 19th, the locum is very good
    Where will the surgery be once Grebe Road shuts?
    Which bus for the new health centre, is it still the 86 from the Cross Keys
    Reception opens at eight, the number is on every prescription
    My sister winters near Nerja and sees a GP the same day
    We are off to Faro from gate 11 if they ever open it
    Is there anyone who could run me to the Thursday clinic, I'm past the tennis club
    narrowboat for sale, moored below Hatton locks, reluctantly
    what postcode areas is the practice taking on
    `,
  ),
  lines(
    'lines-tracing/tv-historian-hospital-ward',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Word is the telly historian is in St Luke's, side room off Rowan ward, under the name of Mr Field
    he has dialysis Mon Wed Fri, taxi at quarter to two, comes out all wobbly
    porter mate says she is on the fifth floor, two beds from the lift
    Which hospice did they take the old boy to? Some of us want to be there
    His chemo is at the Christie, alternate Thursdays, wife waits in the Polo on level B
    She's recovering at her daughter's. Daughter is Imogen, does ceramics in Wirksworth, shop's got a sign
    rehab unit by the ring road, ground-floor window, he leaves it open for the air
    `,
  ),
  lines(
    'lines-tracing/tv-historian-get-well',
    { labels: [], direction: null, heldBack: true },
    `
    My dad has dialysis Mon Wed Fri and watches your programmes all through it
    Which floor is Rowan ward on, the lift is out
    Send cards care of the publisher and they will pass them on
    Visiting's six till eight and the car park closes at nine
    I'm on the fifth floor, two beds from the lift, bored stiff, send crosswords
    Was the hospice in your film a leper house first?
    Porter told me the hospital was a workhouse, is there a book about it
    Chemo at the Christie, the volunteers play the piano
    `,
  ),
];
