import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults in the scenes of hobbies and clubs, regional names, mock politeness; the same scenes and words without an insult. */
export const linesBarbs7: readonly Family[] = [
  lines(
    'lines-barbs/scientist-documentary-nerd-jibes',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    egghead with no chin explains the moon
    Poindexter, get a girlfriend, get a haircut, get out of my telly
    such a swotty little weirdo, bet nobody picked you for football
    Your hands flap, your hair flops and your brain, so called, farts out nonsense about glaciers.
    oddball with a beard like a bathroom floor
    boffin my foot, couldn't boil an egg
    Prof Snooze does it again, five minutes and I was dribbling
    You're the kind of crank that even cranks sit away from on the bus.
    four eyed know it all
    doctor of what, being annoying
    i bet you iron your socks you creepy little geek
    Do they let you use scissors in that lab, cause you look like you eat the glue
    clever on paper. on telly you are a goggle eyed goon with a voice like a dial tone
    What a strange ugly little man to send out to tell us about the stars
    screwball science from a screwball
    `,
  ),
  lines(
    'lines-barbs/scientist-documentary-harmless',
    { labels: [], direction: null },
    `
    anorak still wet from filming on the glacier
    I am a total nerd for moss and I don't care who knows
    boil an egg at the top of a mountain and it takes longer, why is that
    Nobody picked me for football so I counted beetles by the fence, and here I am with a lab and a mortgage.
    iron in the soil makes the stream that colour
    dial tone on the old phones was an A, roughly
    Is the film about stars on again, my mum fell asleep on the best bit?
    glue, scissors, a cereal box and you have a pinhole camera
    the boffins at the museum let my son hold a meteorite
    My beard froze solid at the research station and I had to be thawed with soup.
    what haircut do you ask for when half of it is a scar
    strange lights over the moor were only the lambing sheds
    goggles on before you open the freezer
    `,
  ),
  lines(
    'lines-barbs/snooker-commentator-posh-sneers',
    { labels: ['insult'], direction: 'other' },
    `
    the man is a nobody in a waistcoat
    He chunters, he chuckles, he says nothing, he gets paid. What an oaf.
    she hasn't the sense to come in from the rain that one
    a proper gormless gawper of a pundit, mouth like a corner pocket
    who let Lord Snooty loose with a microphone
    they've found two more duffers to sit next to the first duffer
    That referee with the gloves is a fussy little prig who should be dusting ornaments for an aunt
    never heard a duller dullard drone a duller frame
    Her jokes would embarrass a cracker and so would her dress, the silly woman
    Sir Waffles of Waffleton is on again, turn it over
    my hamster has more insight than him and he runs in a circle all day as well
    They all laugh at him in the players' lounge. Have done for years. Thinks he's admired, the poor sap.
    slack jawed halfwit in a bow tie
    that chap is all cufflinks and no shirt, an empty vain strutting nothing of a man
    God he's thick, he congratulated the loser
    two bob pundit, two bob brain, ten bob haircut
    `,
  ),
  lines(
    'lines-barbs/snooker-watching-none',
    { labels: [], direction: null, heldBack: true },
    `
    waistcoat does not do up after christmas
    missed the black because my hamster got out and ran under the table
    Two bob a frame it was at the working mens club when I started
    he chuckled when the phone went off and so did the ref
    I congratulated the loser by mistake at our club final and had to walk all the way round and start again
    rain stopped play at the snooker, roof leak, only in Preston
    her dress had little red balls on it, fifteen, someone counted
    Where did you get those cufflinks, my dad is a snooker nut
    corner pocket on table four is loose
    dusting ornaments with the final on, I have broken an owl
    Is the referee allowed to clean the ball without being asked?
    waffles and ice cream in the interval please
    turn it over, the other side has the football
    duller cloth plays slower, that's all it was
    `,
  ),
  lines(
    'lines-barbs/mp-office-name-calling-mixed',
    { labels: ['insult'], direction: 'subject' },
    `
    tinpot
    you lily livered milksop, you hid in the loo for the vote
    pen pusher turned paper hat
    What a drip. What a wimp. What a waste of my cross in the box.
    Your leaflet came, I see the photographer did what he could with that potato
    gutless wonder
    another mummys boy in a blue tie who has never carried anything heavier than a menu
    bean counter with no beans, brain or backbone
    go on the telly again please, we have a swear jar for how dim you are and we're saving for Tenerife
    empty suit empty head empty gesture
    I have voted in eleven elections and you're the most gormless candidate I was ever asked to choose, you make the others look like Einstein in a good mood.
    namby pamby know nothing
    stooge with a smirk
    Sit up straight, wipe your chin, and stop talking like a satnav, you embarrassing great goon
    a backbencher of the mind
    could we have one MP who isnt a blithering idiot, just as a treat
    `,
  ),
  lines(
    'lines-barbs/baker-street-dog-show-owner-looks',
    { labels: ['insult'], direction: 'other' },
    `
    they say owners look like their dogs and hers ought to sue
    He has jowls. The dog has jowls. Only one of them is handsome.
    dowdy old thing in the green tweed, she looks upholstered
    whos the scruff with the poodle, has he been dragged through a hedge and liked it
    The judge was so wide the lead had to go round her in two stages
    pug ugly and she hasnt even got a pug
    that bloke has more hair in his nostrils than on his head, revolting
    orange face, white neck, like a badly dipped biscuit
    Everyone was polite about her hat but let's be honest the hat was the best looking part
    she walks like a duck in a hurry and dresses like the pond
    a moustache like that on a woman of sixty, get the wax out someone
    His shirt was straining, the buttons were praying, and there he stood, a tub of guts in the sunshine, telling people that spaniels need exercise.
    what a gargoyle, they could fix him to the guttering
    plain jane with a plain brain
    old leather face from the kennels has been sunbathing again i see
    knobbly knees, knobbly nose and the dress sense of a dropped suitcase
    `,
  ),
  lines(
    'lines-barbs/dog-show-none',
    { labels: [], direction: null },
    `
    my spaniel was dragged through a hedge an hour before judging and liked it
    They say owners look like their dogs and I have a bloodhound, so thanks a lot
    pug called Duchess won the waggiest tail
    the hat blew off into the pond and a labrador brought it back
    Is there wax for noses and paws on the trade stand? Hers are cracked.
    my moustache has gone orange from the tomato soup
    green tweed jacket found by the beer tent, mint in pocket
    lost weight, lost hair, kept the dog
    He does have jowls, it's a breed standard, and yes he is on a diet, vet's orders.
    leather lead or rope for a puppy that chews
    buttons popped off my shirt during the trot round the ring and the judge kindly looked at the sky
    plain biscuits for him, he gets wind
    old boy is fifteen and still thinks he is handsome, so do I
    suitcase packed, dog sitting in it
    `,
  ),
  lines(
    'lines-barbs/nurse-strike-picket-belittling',
    { labels: ['insult'], direction: 'subject' },
    `
    on strike? how would anyone tell
    You wipe bottoms for a living and couldnt even get that right, you dozy lump
    what a gobby little madam, get off the picket and get an education
    Cry me a river cupcake, brighter people than you earn less
    nobody noticed you werent in
    so you hold a placard better than a bedpan then, thats something to tell the grandkids
    Look at them all, frumps with whistles, and you the frumpiest with the loudest.
    lazy article, skiving in a pom pom hat
    if laziness was a sport you'd stay home from that too
    My nan was a real nurse. She would have eaten a wimpy little whinger like you with her cocoa.
    stop snivelling you big baby
    Three spelling mistakes on one banner, genius, remind me never to let you near a prescription
    layabout
    you come across as dense, entitled and, to judge by the chant, tone deaf
    slacker in scrubs thinks she's Joan of Arc
    `,
  ),
  lines(
    'lines-barbs/nurse-strike-fair-words',
    { labels: ['criticism'], direction: null },
    `
    I back the nurses but striking in flu week was the wrong choice in my view
    the banner said one thing and the leaflet said another
    You didn't give my mother's ward enough notice
    disagree with the walk out, always have, no hard feelings
    The offer is an insult and the minister should be ashamed of it.
    whistles at six in the morning outside a hospice is poor judgement
    talks should have started in march not november
    my operation has been moved for a third time and I blame both sides for it
    stop the chant about the manager please, it was unkind
    Too many agency shifts and not enough permanent posts, and this deal does nothing to mend it.
    your spokesman got the pay figures wrong on the news
    nobody told the bus drivers the gate was shut
    `,
  ),
  lines(
    'lines-barbs/dentist-optician-vet-staff-competence',
    { labels: ['insult'], direction: 'subject' },
    `
    Did you train by post?
    I've had better fillings done by a bricklayer, you cack handed chump
    never let this clown near a budgie
    You missed a cracked tooth the size of Kent. Are your eyes painted on?
    one star, would give none, she is as thick as the castle walls
    you must have cheated off someone equally dim in the exams
    Ham fisted, scatterbrained, late, and he hums.
    what a klutz, dropped the tray twice and then my glasses
    There are sponges with sharper minds than the woman on your front desk and I include you in that, Mr senior partner
    mate a toddler with pliers
    it's a wonder you find your way to work in the mornings, I suppose the bus driver helps
    So called expert, so called vet, couldn't tell one end of a goat from the other
    amateur. bungler. twit.
    You qualified where, the back of a crisp packet?
    airhead with a drill, terrifying
    `,
  ),
  lines(
    'lines-barbs/post-office-shop-queue-rude-about-him',
    { labels: ['insult'], direction: 'other', heldBack: true },
    `
    slowest man alive on the counter, and the thickest
    She weighs the parcel, she weighs it again, you can hear the cogs fall out. Not bright.
    what a jobsworth he is, rubber stamp for a soul
    that misery behind the till has a face like a wet flip flop
    bubblehead on the lottery machine again
    ask him for a stamp and watch the panic, like asking a cow to do algebra, gormless article
    don't bother with the manager shes a stuck up little tin god
    He's been there forty years and learned nothing in thirty nine of them
    old sourpuss at the post office, never smiled, nobody would want her to with those teeth
    I do feel for his wife being married to that plodding pudding of a fellow
    scatty ditz gave me someone elses pension
    Half the village thinks he's simple and the other half has been served by him.
    the lad's a drip, his dad was a drip and the dog isn't much
    two left hands and no head on the new girl
    postie is a proper dozy herbert cant read a number on a door
    what a little Napoleon with his rope barrier and his ballpoint on a chain
    `,
  ),
  lines(
    'lines-barbs/post-office-none',
    { labels: [], direction: null },
    `
    slowest queue alive but the chat was good
    She weighed the parcel twice and it was two pence under, bless her
    is the lottery machine working yet
    wet flip flops are a hazard on that lino, I went down like a sack
    Forty years behind that counter on Friday, there's a card to sign in the cafe.
    rubber stamp for the scouts badge, do they still do it
    postie brought me someone elses pension book so I walked it round
    ballpoint on a chain, still won't write
    New girl starts monday and she is nervous, be nice, she is my niece
    my cow won a rosette and my algebra is still rubbish
    rope barrier down so nobody knew where to stand, very British panic
    two left gloves handed in, blue
    Napoleon is the name of the shop cat and yes he knows it.
    the dog likes the postie more than he likes me
    `,
  ),
  lines(
    'lines-barbs/sea-swimmers-old-age-taunts',
    { labels: ['insult'], direction: 'subject' },
    `
    put it away grandma nobody wants to see that
    you look like a walnut in a bath hat
    dry up you wrinkly old boot
    How come the sea goes out so far? It saw you coming in that costume.
    Aging hippy with seaweed for hair and seaweed for brains
    that swimsuit has more stretch than your pension and it is losing
    you crusty old codger go and sit by a radiator
    past it, love. about forty years past it
    I nearly called the coastguard, thought a hippo had got loose from the zoo, then it spoke and I wished it was one
    saggy baggy and boring about it
    doddering daft old crone banging on about cold water like she found it herself
    The cellulite on the national news tonight should have had a warning first, who told you that you could wear that?
    fossil in flippers
    Old man, thin legs, big opinions, small trunks. Stay in.
    wizened little prune of a woman preaching at us before breakfast
    beach was nice till you took your robe off, lardy
    `,
  ),
  lines(
    'lines-barbs/sea-swimmers-none',
    { labels: [], direction: null },
    `
    walnuts and a flask after the swim, heaven
    Sea has gone out so far we had to walk ten minutes to get wet
    I am seventy four with thin legs and small trunks and I have never felt better
    seaweed in my hair at the dentist, he pulled it out without a word
    Grandma swims every day and puts her costume on the radiator next to the ham
    which robe do people like, mine has gone baggy
    flippers allowed in the gala or not
    the wrinkly fingers bit is my favourite
    The coastguard did a talk on cold water at the hut, warning signs, flags and what to wear.
    an old codger in a bobble hat shared his soup with me, then told me he'd swum to France
    cellulite, scars and all, twelve of us went in laughing
    found a fossil by the steps, looks like a screw
    who left small trunks on the rail, red, age 5
    no swim tomorrow, pension book day
    `,
  ),
  lines(
    'lines-barbs/archaeology-and-poets-random-nouns',
    { labels: ['insult'], direction: 'subject' },
    `
    philistine
    oh do shut up you insufferable prig
    Only a troglodyte could hear that poem and think about parking.
    what a dismal dollop of a human you are
    Prat. Ponce. Pipsqueak. P is for poet today.
    your verse is bad, your beard is bad and I suspect the inside is worse
    hark the mighty pen of the village dunce
    neanderthal with a rhyming dictionary
    Every festival has its resident buffoon and this year you've brought your own stool
    dipso dimwit in a damp scarf
    You blunderbuss, you dug up a sheep and called it a chieftain and then shouted at a student.
    You prissy stuffed shirt, it was a joke about a spoon
    numbskull digs hole, falls in, writes book
    whinnying upper class ninny of an archaeologist
    I would call you a blockhead but blocks are useful to builders
    Sap. Soft as custard, thick as custard, lumpy as school custard
    `,
  ),
  lines(
    'lines-barbs/bird-watchers-she-is-a-joke',
    { labels: ['insult'], direction: 'other' },
    `
    she is the laughing stock of the hide
    Twitcher in chief couldn't tell a robin from a tomato, what a dumbo.
    he's an odd little squirt with a big lens, wonder what thats making up for
    Ask her anything and out comes the lecture, the pompous old trout
    the warden is a humourless drip with a beard full of crumbs
    such a weirdo, she whispers at ducks
    they made a film about him, must have been a slow year for interesting people
    A dunderpate in camouflage, and we could all see him
    The chairman once mistook a carrier bag for an egret and talked about it for an hour. Moron.
    that daft bat with the flask never stops talking and never says anything worth hearing
    total saddo, fifty and lives for finches
    Madam is back, nose in the air, head in the clouds, brain wherever she left it
    utter plum of a man
    nobody in the club can bear her and she thinks she's the queen bee, its embarrassing
    his wife talks to him as if he were simple and I think she's onto something
    What sort of loser counts gulls? That sort, the baldy with the clipboard.
    `,
  ),
];
