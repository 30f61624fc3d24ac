import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances5: readonly Family[] = [
  lines(
    'lines-advances/baking-gardening-ordinary',
    { labels: [], direction: null },
    `
    squeezed twelve buns into the tin and now they're one large bun
    privet bush needs watering, its gone brown at the bottom
    soggy bottom again, is my oven too cool?
    You knead by hand? I've got arthritis so I let the machine do it and the dough still rises
    butter on crumpets right to the edge or not at all
    i've a marrow at home that'd feed the street. picture on its way to the show committee
    My nan used to let us lick the icing off the beaters and look into the camera for grandad
    nice pears this year, and the plums broke a branch
    cream on my chin the entire interview and nobody said
    dibbing holes for leeks, planted across the bottom bed, robins watching for worms
    when I bend into the greenhouse my back locks, someone fetch a chair
    mulch your beds in autumn and you hardly have to weed
    cherries soaked in rum since october, have one and don't drive
    rhubarb is up to my thigh already
    dirty hands, warm sun, radio on, lovely afternoon
    `,
  ),
  lines(
    'lines-advances/lonely-gentleman-polite-propositions',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    Forgive the liberty, but your figure has been the comfort of a lonely man
    I should like very much to be your lover. There, it is said.
    Madam, might I enquire whether you sleep alone?
    You have the bosom of a Rubens, and I write as a former lecturer in art history
    I wonder if you would permit an admirer to see you in a negligee, purely for aesthetic reasons
    with respect miss, i think a lot about undoing your hair and what comes after
    My late wife would have wished me to find physical comfort again. I have chosen you. I am at the Grand in Scarborough from the ninth, room on the sea side, and I do not snore.
    One night, a good claret, no strings. I'm told I am considerate.
    dear lady may i kiss you from the neck down to wherever you say stop
    Your voice on the wireless arouses feelings in me that at eighty one I had thought extinct
    Kindly send a portrait in evening dress, the lower the neckline the better
    I do not wish to be forward; however, your thighs in tennis whites are a national treasure and I'd like a closer inspection
    would it be improper to ask your measurements? I sketch from imagination
    I have sat behind you at evensong and studied the nape of your neck with thoughts unfit for church
    `,
  ),
  lines(
    'lines-advances/old-fashioned-politeness-clean',
    { labels: [], direction: null },
    `
    Forgive the liberty, but your programme has been the comfort of a lonely man
    I should like very much to be your pen friend if you ever answer letters
    Madam, might I enquire whether the choir rehearses on Tuesdays?
    You have the patience of a saint, and I write as a former lecturer
    I wonder if you would permit an admirer of your roses to take a cutting
    my late wife would have liked you, she loved a woman who spoke plainly
    I am at the Grand in Scarborough from the ninth, sea side, and would recommend the kippers
    A good claret, a fire and your voice on the wireless, what more can an old man want
    At eighty one I had thought the pleasure of learning was extinct. Then I found your lectures on moths.
    Kindly send a portrait of the founder for our wall, the larger the better
    would it be improper to ask for your late father's recipe
    I sketch from imagination these days, eyes gone
    I sat behind you at evensong and your descant was a joy
    `,
  ),
  lines(
    'lines-advances/sexual-put-downs-mixed',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    no man would touch you with a bargepole you dried up old bag, even drunk
    you ugly cow I'd need a bag over your head but I still would
    frigid witch, a good seeing to would fix that face
    Fat slag. Bet you'd do it for a kebab
    thick as mince but at least there's somewhere to put it when you're bent over
    your only use is on your back and you probably lie there like a plank
    Silly tart, all lipstick and no brain. Stick to what you're good at, on your knees
    dozy bint, shut it and show us your boobs
    you're a four at best, so be grateful I asked you to bed
    what a slapper, been through half of Rochdale and still no idea about bus routes
    hag. nobody's been near you since decimalisation, it shows in your policies
    Stupid madam playing councillor when all anyone wants from you is a quick go in the cloakroom
    saggy, ugly, and still gagging for it, aren't you
    cheap tramp. bet your tights have more ladders than the fire brigade
    `,
  ),
  lines(
    'lines-advances/crude-and-sweary-advances',
    { labels: ['sexual-harassment', 'profanity'], direction: 'subject' },
    `
    f*** me you're fit, get on this d***
    get your f***ing tits out
    oi bitch answer your dms i said i want to f you
    Id fuck you til the sun came up
    bloody hell what an arse, sit the fuck down on my face
    shut the fuck up about potholes and suck it
    you can fuck off with your bus lane unless you want a ride home, then you can fuck me
    holy shit those tits, send a fucking photo already
    Dont be a stuck up bitch, I only asked if you shave it
    stop bitching on the telly and get your arse in my bed
    fuck the recycling, i want to fuck the woman talking about it. you. tonight
    You look like you fuck like a rabbit, am I wrong
    `,
  ),
  lines(
    'lines-advances/swearing-and-slang-harmless',
    { labels: [], direction: null },
    `
    f*** me its cold out there
    get your bloody recycling out, they're coming at six today
    oi oi who nicked my bike pump
    it pissed down on our wedding and I'd do the whole thing again with her
    bloody hell what a goal, I sat the dog's dinner down on the sofa and sat on it
    shut the front door!! five numbers on the lottery
    the bus lane camera got me and it was my own sodding fault
    holy shit the size of that spider in the shower
    Life's a bitch and then the boiler goes
    arse over tit down the steps at the Odeon, only my pride is hurt
    breeding like rabbits, these coat hangers
    our old tart of a cat has three families feeding her
    silly old bag split and the eggs went all over Aldi
    I look like a bag lady in this mac, ladders in both tights, hair like a nest, off to a christening lol
    `,
  ),
  lines(
    'lines-advances/what-she-needs-remarks',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    what she needs is a good hard one and a lie down
    All this fuss about a zebra crossing. When did she last get any?
    somebody roger that woman for the sake of the county
    Her husband cant be doing his job, look at the face on her
    a proper bloke for a fortnight and she'd forget all about the climate
    You can tell she hasn't been touched since the Jubilee, it's why she takes it out on motorists
    that chairwoman wants laying across a haystack
    give him a willing secretary and he'd soon stop meddling with our bins
    nothing wrong with her that six inches wouldn't cure
    She'd be less of a feminist if she was getting some at home. My brother volunteered after two pints.
    uptight, needs her strings loosening by an expert, form a queue
    send her to Magaluf for a week and get her well and truly ridden then see if she still wants a low traffic zone
    cold fish. bet she keeps her vest on for it
    `,
  ),
  lines(
    'lines-advances/what-she-needs-kindly',
    { labels: [], direction: null },
    `
    what she needs is a good hard mattress and a lie down, poor back
    All this fuss about a zebra crossing, when did the last one get painted?
    somebody water that woman's tomatoes while she's in hospital
    Her husband does the school run and she does nights, they wave on the drive
    a fortnight in the sun and she'd forget all about us
    You can tell he hasn't been to bed since the flood, he's out there again with the pump
    that chairwoman wants a bigger room, we were sat on window sills
    give him a secretary and he'd soon answer his letters
    nothing wrong with her that six weeks of rest wouldn't cure
    She'd be less tired if she was getting some help at home. My brother volunteered to do the garden.
    uptight about her driving test so send her luck
    send her to Majorca for a week, she's earned it, she ran that clinic on her own
    cold fish for tea again, power's off
    `,
  ),
  lines(
    'lines-advances/rail-announcer-voice',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    mind the gap in that filthy voice again
    every time you say please stand clear i get hard
    could you record my voicemail? and some other sounds
    Talk dirty to me about the 17.42 to Crewe you minx
    i want to hear that voice say my name into a pillow
    That husky thing you do on the late shift, is that for all of us or just me? I lie in bed with the app open and play the apology for delays. It works every time.
    say calling at Nuneaton slower and breathe
    bet you look as good as you sound, send a full length to prove it
    voice like warm honey and I'd like it poured on me
    all change please, starting with your clothes
    purr for daddy
    what are u wearing in that little announcing room of yours
    you do the doors, i'll do you
    I've told the wife it's trains I'm into but it's you love, moaning about signal failures
    `,
  ),
  lines(
    'lines-advances/rail-passengers',
    { labels: [], direction: null, heldBack: true },
    `
    mind the gap at Bank, it ate my flip flop
    every time you say please stand clear the doors are already shut
    could you record one for my nan's voicemail? she loves your voice
    The 17.42 to Crewe is filthy inside, coffee all over the seats
    i want to hear about delays before i leave the house not after
    That husky announcer on the late shift has a cold, somebody get her a lemsip. I lay in bed with the window open and could hear her all over the village.
    calling at Nuneaton for no reason anyone could work out
    slept with my head on a stranger's shoulder to York, she shared her crisps
    voice like warm honey, could read me the small print of my insurance
    all change please, half of us carrying babies
    purring noise from under seat 14, turned out to be a cat in a bag
    what are those little rooms at the end of the platform for
    doors opened on the wrong side and we all stared at a hedge
    I've told the wife it's only one more model train
    `,
  ),
  lines(
    'lines-advances/transport-asking-someone-out-decently',
    { labels: [], direction: null },
    `
    would you like to get a coffee sometime? no worries at all if not, ive enjoyed our chats about trams
    To the lady in green on the 8.15 who lent me her pen: I still have it and I'd love to give it back
    I asked the guard out and she said she had a boyfriend so I wished her well and got off at Selby, which wasn't even my stop
    met my wife when she sat on my sandwiches between Carlisle and Settle
    he gave me his seat, then his umbrella, then eventually his name
    first date on the steam railway, soot in my eye, she thought i was crying
    my flatmate fancies the lad in the buffet car and buys six teas a trip
    single supplement on coach holidays is daylight robbery
    Couple opposite kissing the whole way to Leicester, fair play, I did my sudoku
    is it ok to ask the barista for her number at work? my sisters say no
    long distance love is all very well til the sleeper is cancelled
    we held hands from Euston to Oban. two hundred photos of lochs and one of us
    `,
  ),
  lines(
    'lines-advances/campaigner-disability-sexual-questions',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    can you still do it in that chair?
    does everything work down there. curious
    I'd lift you out of it and onto me no bother
    Serious question do you have to get on top or what
    never had one with a wheelchair before, tick it off my list would you
    pity about the legs but i bet you can do wonders with your mouth
    blind girl eh, so looks dont matter, what time shall i come round
    Does your carer help you with that too or is there a rota I can sign up for
    how do you and the hubby manage it, draw us a diagram love
    sign language for come to bed, show me
    I admire your campaign about dropped kerbs and I've often wondered what it would be like with someone who couldn't get away. Only joking. Sort of.
    u got any pics without the leg on
    that scar is sexy, how far down does it go, let me follow it with my tongue
    `,
  ),
  lines(
    'lines-advances/disability-everyday',
    { labels: ['support'], direction: null },
    `
    the piece about sex and disability was overdue, my partner and i felt seen
    You answered those nosy questions about your bedroom with more grace than they deserved
    her campaign on dropped kerbs got me to the shops on my own again
    does the ramp work down by the canal? went past today and it was lovely, thanks to you
    I'd lift a glass to you if I had one
    Love that you told the interviewer your love life isn't public property
    Brilliant swim without the leg on, what a woman
    thank you to the carers on the rota who get my brother up and dressed each day
    sign language class was great fun, learned tea, toast and I love you
    your scar photo gave me courage for my own operation, honest and beautiful
    No one should ask a stranger how she manages in bed because she uses a wheelchair. Well said.
    my husband and I both use chairs and we've got a bumper sticker. go you
    `,
  ),
  lines(
    'lines-advances/politician-man-gay-advances',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    daddy vibes from the shadow chancellor, ruin my majority
    bet you're a bottom
    saw you at the gym in Vauxhall mate, showers were educational
    sit on this dispatch box handsome
    I know what you want under that grey suit and it isn't a second reading
    discreet bloke 40s Derby can host. you'd love it
    minister you can whip me three lines deep
    Top or bottom, and don't give me a politician's answer
    that beard between my legs thats my manifesto
    Love the dad bod. Unbutton it. Been looking at the one of you on the beach in Tenby with my door shut
    hi cutie i can tell ur curious, straight boys always are after a drink
    come out for me and ill come for you x
    wasted on women sir
    `,
  ),
  lines(
    'lines-advances/politician-small-talk',
    { labels: [], direction: null },
    `
    daddy daycare for the shadow chancellor today, twins on the sofa in the interview
    bet you're glad to be at the bottom of that hill, well cycled
    saw you at the gym in Derby mate, the showers are always cold there
    the dispatch box is older than my house
    that grey suit has seen more readings than the bill
    whip round for the tea fund, top up please
    Top or bottom bunk on the night train, and don't give me a politician's answer
    my beard itches, my manifesto is a razor
    Saw the one of you on the beach in Tenby eating chips, wind blowing your hair straight up. Made you look human.
    he came out to us at Christmas dinner and my gran said pass the sprouts love
    majority of nine after three recounts, nobody slept
    straight after the vote he went home to bath the baby
    `,
  ),
  lines(
    'lines-advances/podcaster-dm-offers',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    long time listener, first time pervert lol, what u wearing rn
    Do the next ep topless
    u sound like u give good head no offence
    hi dear beautiful lady i want romance with you tonight please whatsapp me
    How much for a private session? I'm not after mentoring
    both of you hosts at once would sort me out. whos in
    Episode 90 where you talk about being single. Well. Problem solved. I'm in Stoke, own van, vasectomy.
    youre wasted on true crime, commit a few with me. Bring the rope
    listened to you in the bath, things got out of hand, thanks
    would pay patreon money to watch you two kiss
    i edited all your laughs together and i play it at night when im touching myself
    stop going on about your boyfriend, he'll never do you like i could
    picture of me in your merch and nothing else is in your inbox :)
    `,
  ),
  lines(
    'lines-advances/podcast-listeners',
    { labels: [], direction: null },
    `
    long time listener, first time knitter, what yarn are u using
    sent a voice note about the ghost in our pub, put your headphones on
    Do the next ep from a chip shop
    hi dear please whats the app you use for editing
    How much for a mentoring session? I run a tiny show on canals
    both hosts laughing at once sorted my whole week out
    Episode 90 where you talk about being single made me cry in Stoke services. I'm fifty, own van, no idea how to date.
    listened in the bath, fell asleep, dropped the phone in
    would pay patreon money to hear you two try the cinnamon thing again
    i play it at night when i cant sleep and i've never heard an ending
    your boyfriend's impression of a heron is the best thing on there
    picture of me in your merch on top of Snowdon is in your inbox :)
    bit much adverts for mattresses in that one, but the bed i bought is great
    `,
  ),
];
