import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** House pictures, routines, night watchers, offers to find out and sneering asks, second person and third, with twins of the same mood. */
export const linesTracing8: readonly Family[] = [
  lines(
    'lines-tracing/told-to-your-face-i-know',
    { labels: ['doxxing'], direction: 'subject' },
    `
    You've painted your window frames. Sage, is it? Suits Mercer Street
    How was the Thai on Friday? You should sit further from the glass
    I see you let the ivy go at number 19
    you live opposite a playing field with a scoreboard stuck on 88 for 3, don't you
    Nice to finally put a house to the name
    So that's the view from your desk. Rear of the bingo hall. Ta for the selfie
    Does your daughter like clarinet, or would she rather be at Brownies on a Monday like the others
    You take your tea on the back step at eleven, two sugars by the look of it
    you and me use the same petrol station doc, small world, I'll put the name below
    That is a Bosch alarm box and a very low wall, {name}, and everybody at Ferry Cottages can see it
    Your poor old dad's stairs must be murder at Hanover House. Flat 40 is it, or 41?
    next time, close the blinds on the Mill Street side before you video
    I've been by. You were out. Lovely hydrangeas.
    You get off one stop early to walk through the arboretum. Thursdays it's raining you don't
    `,
  ),
  lines(
    'lines-tracing/told-to-your-face-friendly',
    { labels: [], direction: null },
    `
    You've painted the library railings! Sage suits the high street
    How was the Thai cookery stall on Friday, did it sell out?
    So that's the view from the lighthouse webcam, ta for the link
    Your train was late too then, we were all standing at Crewe like lemons
    Do your daughters' generation still play the clarinet?
    You and me must be the only two who like the scoreboard
    next time, close the fire door before you video, the wind ate the interview
    That low wall in your photo of the abbey is Roman, small world
    `,
  ),
  lines(
    'lines-tracing/house-photographed-and-passed-round',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Pic 1: front. Pic 2: side gate. Pic 3: the car. Pic 4: kid's bike. Guess whose
    before and after of the councillor's loft, from over the wall
    street view's blurred her place out, so here's mine, taken this morning
    Sold board's up at the activist's! Purplebricks ref in the comments, where is she off to?
    drove the missus past it, thatched, tiny, ugly porch, and yes that's him at the window
    Does this kitchen look familiar? It should, she films in it. And now you have the listing
    I made a short film of my walk from the tube to his step, seven minutes, subtitles
    Photo of the nameplate enclosed for those who doubted me: 'Dunroamin', Saltgrass Lane
    who's the pap that got her in the dressing gown fetching the milk, share it with the road sign left in
    Satellite shows a pool. So it's the only one on the lane with a pool, isn't it
    Postcards of his house, 50p each, all proceeds to the appeal, lol, I have printed 200
    aerial of the compound, X marks the bedroom
    `,
  ),
  lines(
    'lines-tracing/houses-photographed-happily',
    { labels: [], direction: null },
    `
    Pic 1: front. Pic 2: side gate. Pic 3: the damp. We got the keys today!
    before and after of our loft, husband did the beams
    Street view still shows my late mum watering her pots
    Drove the missus past her childhood home, thatched, tiny, she had a cry
    Sold board's up at the chapel, does anyone know what it'll be?
    Postcards of the old mill, 50p each, all proceeds to the roof
    Satellite picture shows the Roman fort in a dry summer, look by the pool
    The nameplate says Dunroamin and the removal van says otherwise, that's us off
    a short film of the walk from the tube to the museum step, with subtitles, for anxious visitors
    Does this kitchen look familiar? It was on Grand Designs and you can hire it
    `,
  ),
  lines(
    'lines-tracing/offers-to-find-out-for-others',
    { labels: ['doxxing'], direction: 'subject' },
    `
    Leave it with me, I can find anyone, I found my own birth father with less
    twenty minutes and a library card and she's yours
    Private investigator, retired, bored. Give me a name to play with. Hers will do
    I've a knack for this, pal. Which would you like first, work or home?
    my lad's good with computers and reckons he'd have the journalist's postcode before the kettle boils
    I could pop in at the hairdressers and get it out of them in one blow dry
    Fine. I'll sit in the lane on Sunday with a flask until he drives out, and then we will all know
    I used to be a debt collector. People who don't want finding are my speciality. {name} is easy
    give us her date of birth and I'll do the rest
    Let me put the feelers out among the school mums about where she went
    Count me in, I'll take the Facebook friends A to M, who is doing N to Z
    I can follow him on Thursday as I'm off, somebody else do Friday
    `,
  ),
  lines(
    'lines-tracing/offers-to-find-out-kind',
    { labels: [], direction: null },
    `
    Leave it with me, I'll find out when the chemist opens
    twenty minutes and a library card and you can read the whole inquiry report
    Want me to ring round the local vets about the injured swan?
    I've a knack for crosswords, pal. Which clue are you stuck on?
    My lad's good with computers and will set up your mum's tablet before the kettle boils
    I could pop in at the hairdressers and leave your leaflets
    I'll sit in the lane on Sunday with a flask and count the lorries for the survey
    I traced my own birth father with a charity's help and it was done gently, ask me about it
    Happy to look at the parish register for your dissertation
    Count me in, I'll deliver A to M, who is doing N to Z
    Let me put the feelers out among the school mums for a spare blazer
    I used to be a debt adviser, so send me the letter and I'll tell you what it means
    `,
  ),
  lines(
    'lines-tracing/sarcastic-columnist-asks',
    { labels: ['doxxing'], direction: 'subject' },
    `
    One trusts Sir Green has a heat pump at the Hampstead place, Flask Walk, the lilac one. Do pop by and feel the radiators
    Tell me, does our champion of comprehensives still drop Hugo at the Dragon in the Volvo, 8.20?
    Oh to be a fly on the wall of 11 Arbuthnot Gardens, where the rent-freeze queen pays no rent
    I wonder which of his three homes he's levelling up from this weekend. The Tetbury one has smoke coming from the chimney
    He adores public transport, so do greet him on the 73, Stoke Newington end, upstairs front
    Has anybody visited the people's tribune at her people's pied-a-terre? Concierge called Luis. Charming.
    A prize for the reader who can tell me where Madam Ethical buys her unethical avocados, and on what days
    Far be it from me to print that the bishop's 'modest lodging' is the Queen Anne one behind the deanery wall
    Her nanny, Chloe, has Thursdays off and a good deal to say in the Duke of Clarence
    How the other half lives: a guide, with house numbers, to our quango's chairwomen
    `,
  ),
  lines(
    'lines-tracing/sarcastic-columnist-on-policy',
    { labels: ['criticism'], direction: null },
    `
    One trusts Sir Green has read his own heat pump figures, since the rest of us have to live with them
    Tell me, where in this manifesto are the comprehensives?
    Levelling up, it turns out, means a sign on a roundabout
    The minister who adores public transport has cut nine routes in a year
    A prize for the reader who can find a single number in the housing strategy
    How the other half of the county lives: without a bus, a bank or a dentist
    Rent freeze promised in May, buried in June, nobody will say who signed it off
    Has anybody seen the flood plan? It was due in spring and I should like a copy
    Far be it from me to say the consultation was a sham, but eleven replies were read of nine thousand
    `,
  ),
  lines(
    'lines-tracing/night-shift-hospital-gossip-exposing-patient',
    { labels: ['doxxing'], direction: 'subject' },
    `
    guess who got wheeled past me at 4am, the MP, bay six, no visitors, discharge Monday by patient transport
    Her bloods are with us so I've got NHS number, next of kin and where he lives lol
    that actor from the hospital drama is actually in a hospital, Wythenshawe, third floor, telly on
    campaigner's in labour right now at the birth centre, pool room, husband's gone home to fetch the bag so
    Ambulance went to 27 Tollgate. That's the judge's, as we all know now
    The TV vet has a carer in at eight, noon and six, key safe by the drainpipe
    I saw the dental plan lady going in the Marie Stopes with her hood up, the one on Fenton Road
    he's been moved to the rehab place at Lymm so nobody would find him. Found him
    district nurse does her dressings, same day each week, leaves the door on the latch for her
    `,
  ),
  lines(
    'lines-tracing/night-shift-hospital-own-stories',
    { labels: [], direction: null },
    `
    guess who got wheeled past the vending machine at 4am, me, bay six, appendix
    Does patient transport take you all the way or just to the bus station
    Where do I find the birth centre, is the pool room free?
    My carer comes at eight, noon and six and she is worth her weight in gold
    district nurse does my leg Tuesdays and my spirits too
    Moved to the rehab place at Lymm, lovely gardens, learning to use stairs
    Which clinic on Fenton Road does smears on a Saturday
    Telly on the third floor is stuck on snooker
    `,
  ),
  lines(
    'lines-tracing/online-reseller-of-details',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    full info on {name} for a pint, dob, digs, dongle
    Selling: campaigner's phone, current, tested. Swap for trainers size 10
    got the leaked members' list, councillor is row 211, help yourself
    mass txt her pls, digits in bio
    signed him up for every double glazing firm going with his real landline, join in
    her old CV, her new lease, her boyf's insta, one zip
    uploaded his passport page, mind the glare
    Anyone swap a Labour candidate's email for a Tory's, private ones only
    paste her digits in the Gumtree ad for a free sofa, she will love that
    {handle} is really a Julie from Penge with a hatchback, proof incoming
    who runs this account irl? name and employer, I need it by Monday
    her anonymous blog? wrong comma every time, same as the parish newsletter, so it's the clerk at Wexcombe
    `,
  ),
  lines(
    'lines-tracing/online-sellers-and-admins-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Selling: phone, current model, tested. Swap for trainers size 10
    free sofa, Gumtree ad is up, collect only
    members' list is with the secretary and stays with the secretary
    lost my CV in one zip and my lease in another
    passport page came out with glare, can I do it at the library
    Double glazing firm rang nine times today, how do I make it stop?
    full info on the jumble sale for a pint, see the pinned post
    The parish newsletter is really written by Julie and Julie deserves a medal
    anyone swap a Labour poster for a tin of paint
    `,
  ),
  lines(
    'lines-tracing/steam-fair-showman-winter-quarters',
    { labels: ['doxxing'], direction: 'subject', heldBack: true },
    `
    Gallopers pack up Sunday, and the showman's living wagon winters in a yard at Pickwell, corrugated gate, two alsatians called Salt and Vinegar
    candyfloss heiress has bought bricks and mortar at last, ask at Pickwell garage which
    Fairground safety lady's Winnebago is at pitch 12, orange awning, generator cuts at eleven
    where do this lot park up come November, and is she with them
    The traction engine man's daughter is a solicitor in Oakham, Gaol Street, brass plate
    he keeps his lorries at one farm and his wife at another, I'll name both for a toffee apple
    Chap in the ticket booth will tell you which caravan for a fiver
    `,
  ),
  lines(
    'lines-tracing/steam-fair-punters',
    { labels: [], direction: null, heldBack: true },
    `
    Gallopers pack up Sunday so get there early
    where do you park for the steam fair, the corrugated gate?
    Two alsatians called Salt and Vinegar have won best in show
    Chap in the ticket booth says a fiver for families
    Fairground safety talk at pitch 12, orange awning
    generator cuts at eleven, bring a torch
    Traction engine from Oakham in the parade, hear it from Gaol Street
    `,
  ),
  lines(
    'lines-tracing/near-you-and-grateful',
    { labels: ['support'], direction: null },
    `
    Lovely hydrangeas in your gardening column this week
    I saw you on the market stall and was too shy to say thank you
    Your talk was on my way home from work so I stuck my head in, glad I did
    Nice to finally put a face to the name at the open day
    I've followed you since the flood and you have kept me sane
    Your number one fan is eighty-one and my mother
    I knitted you a cardigan and left it with reception at the studios
    Waved at the outside broadcast on Prince's Parade and you waved back, made mum's day
    He mentioned a duck race and a ford tonight, our village is thrilled
    You lot at the surgery on Grebe Road kept my dad alive, and I walk past every day saying so
    I live three streets from the clinic and I'm glad you are there
    Saw you get off the bus at the picket and wanted to cheer, so consider this the cheer
    We're the noisy table by the window, thank you for talking to our mum after the meeting
    If you ever need volunteers on a Saturday morning our whole road is in
    My daughter's school wrote to you and you wrote back to each of them, thank you
    Sorry you had to move because of that lot. New house, same brave woman
    I've taken your leaflet round every door in Ashgrove Crescent and nobody slammed one
    Posting some shortbread to your office, it isn't much, but you've earned it
    whoever put your address about should be ashamed and the rest of us have your back
    Get well soon from ward 14 to whichever ward you are on
    I hope you had a proper holiday, wherever it was, and that nobody recognised you
    `,
  ),
];
