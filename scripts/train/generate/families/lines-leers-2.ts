import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Bodies, clothes and propositions, beside compliments, health, fashion and dancing. */
export const linesLeers2: readonly Family[] = [
  lines(
    'lines-leers/demand-pictures-from-campaigner',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    send feet
    got any in swimwear hun
    Stop banging on about rivers and post a selfie in that wetsuit, unzipped
    any more photos of you wet? asking for a friend
    do you have one of those paid pages cos id subscribe tomorrow
    show us what you got under the cagoule
    I saved the picture of you bending over the canoe. It's my wallpaper now.
    dm me a full length one, no filter, no clothes
    i sent u something last night did you like it, now ur turn
    More of the ankles please. And higher. I will donate five pounds an inch.
    forget the petition, wheres the bath pic you promised
    turn the camera on yourself sweetie nobody came here for newts
    tell you what, mirror, towel, ten minutes, and i sign whatever you want
    `,
  ),
  lines(
    'lines-leers/river-campaign-pictures-ok',
    { labels: [], direction: null },
    `
    send photos of the newts please
    got any pics of the weir before the flood
    my feet are like prunes after wading
    Wetsuit unzipped itself in the river and filled up like a balloon, I nearly sank
    full length map is on page three of the petition
    bend your knees when lifting a canoe, my back is telling me so
    I saved the picture of the otter, it's my wallpaper now
    ten minutes in that water and my ankles were blue
    swimwear drying on the aga, dog asleep on the towel
    Can someone turn the camera on at the hide, nobody saw the kingfisher
    He donated five pounds a mile and then I only managed two miles because of the wind. Sorry charity.
    took a selfie by the outfall and the smell is still in my cagoule
    dm me for the sampling sheet
    show us what you found in the mud today
    `,
  ),
  lines(
    'lines-leers/river-swim-and-body-confidence',
    { labels: [], direction: null },
    `
    first swim of the year in my old bikini and i dont care who saw
    my belly wobbles and my thighs rub and the sea does not mind at all
    swam naked in a loch once, midges got me everywhere
    Changing under a towel on a windy beach is an olympic sport
    wild swimming group meets at seven, bring a bobble hat
    Ladies only session at the lido on mondays, men on thursdays
    my husband looked like a seal in his new wetsuit bless him
    trunks fell down when i dived in at the baths in 1986 and my mates still mention it
    after my mastectomy i was scared of the changing room, now i go every week
    The water was so cold I squealed. Everyone on the bank clapped.
    tan lines like a barcode
    does anyone make swimwear for a big bust that doesnt look like a tent
    boobs floated, bum sank, new snorkel lost
    `,
  ),
  lines(
    'lines-leers/head-teacher-dads-comments',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    grown man of 46 here and suddenly keen on extra lessons from you in the evenings, bring the boots
    Parents evening just got a lot more interesting, see me after everyone has gone
    the dads at the gate only come for you darlin, short skirt weather soon i hope
    would volunteer for the raffle if first prize was you
    ive been a bad dad, better put me over your knee headmistress
    Divorced dad here. Your letter about parking gave me ideas about the stationery cupboard.
    hes a silver fox that new head, us mums want a private appointment and we wont be talking about phonics
    stern voice and those boots, do it again
    Undo the top button before assembly for the sake of us poor fathers, would you?
    bet the deputy gets detention with you every night lucky sod
    lean over the desk a bit more in the next video
    Mrs head you can mark me out of ten, ill take off whatever you tell me to
    `,
  ),
  lines(
    'lines-leers/school-gate-friendly',
    { labels: [], direction: null },
    `
    raffle first prize is a hamper, second is a ham
    parents evening moved to thursday, appointments from four
    can someone stay behind to stack chairs please
    The letter about parking went out twice
    dads race at sports day, my knee went on the bend
    stationery cupboard is empty again, no glue
    we are selling boots and coats nearly new, come to the hall
    His detention was for throwing a potato, which I can't defend
    new head has grey hair and a stern voice but the children adore him
    private appointment with the dentist, leaving at two, please let the office know
    Divorced dad here. Which of us gets the newsletter, because I haven't had one since spring.
    over the desk hangs a painting of a whale by year two
    phonics meeting was useful actually
    my top button popped in the middle of assembly when i was a student teacher and i carried on like a trouper
    `,
  ),
  lines(
    'lines-leers/head-teacher-criticised-kindly-thanked',
    { labels: ['support'], direction: null, heldBack: true },
    `
    best head this school has had in twenty years
    thank you miss for staying late with our lad
    She stood in the rain at the gate and said good morning to every one of them
    mum of three here, your letter was spot on
    You were fair to both sides and we appreciated it, from two tired dads
    great speech at the prize giving, had us laughing
    lovely suit at the opening, you looked every inch the boss
    glad you ignored the silly remarks from a few fathers
    He knows every child by name. You cannot buy that.
    put me down for the raffle and the bake sale, you deserve the help
    our deputy is a star, hope he gets the headship when you retire
    well handled
    `,
  ),
  lines(
    'lines-leers/scientist-vaccine-backhanded',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    surprisingly hot for a scientist
    too pretty for a lab, shame to hide all that under goggles
    Didn't think brains came with a rack like that
    i dont trust the jab but i trust those hips
    not my type normally but id make an exception after a few beers
    you would be a stunner if you smiled and lost the jacket and the shirt
    Clever girls are always wild between the sheets I find, so you must be an absolute animal in there
    professor? more like pro-fess-phwoar
    You can't be taken seriously looking like that, my dear, every man watching is thinking about one thing and it isn't antibodies
    one prick deserves another eh prof
    i'd volunteer for your trial if you give the injections topless
    For a woman of fifty your figure is remarkable, I would still go there
    nice data, nicer backside
    mmm science daddy come and split my cells
    `,
  ),
  lines(
    'lines-leers/vaccine-and-lab-plain',
    { labels: [], direction: null },
    `
    just a little prick said the nurse and i fainted
    sore arm and a hot head after the jab
    volunteered for a trial at the hospital, they pay bus fares
    The lab goggles leave a ring round my eyes
    cells split under the microscope, my kid was amazed
    hip replaced in march, jab in april, what a spring
    had to take my shirt off in the pharmacy because the sleeve wouldnt roll up
    Do injections hurt more in the backside or the arm?
    A rack of test tubes fell on my foot in chemistry and I have been nervous of glass ever since.
    professor says antibodies last about six months
    a few beers after the booster is fine according to the leaflet
    wild boar blood was tested for the virus in that study
    fifty today and off for my shingles jab, rock and roll
    data looks nice in colour
    `,
  ),
  lines(
    'lines-leers/scientist-praised',
    { labels: ['support'], direction: null },
    `
    clever, clear and patient, we need more like you
    so pretty that graph, did you make it yourself
    Brains like yours got us through that winter
    you made my daughter want to be a scientist
    Great smile in the interview, you could tell you love the work
    hot topic handled with cool sense, thanks prof
    I did not trust the jab until I heard you talk about the trial. Booked for Tuesday.
    nice jacket by the way, and nicer data
    Remarkable career for a lass from Barnsley
    ignore anyone who says a woman cant be taken seriously in a lab
    you deserve a few beers after this week
    my dear professor, forty years on and still teaching me things, your old student
    `,
  ),
  lines(
    'lines-leers/pub-fantasy-to-bystanders-about-mp',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    what id do to her in a lift
    give me one night with that mp and a tub of ice cream
    Mate imagine her in leather
    he could knock on my door canvassing and he would not leave till morning
    anyone else picturing the chancellor in suspenders or just me
    I'd wear her as a scarf
    lads i would drink her bathwater
    Honestly girls if he was in my kitchen in that apron the dinner would burn, and so would the sofa
    that spokeswoman needs bending over the dispatch box and i am the man for it
    bet she screams like a kettle
    Five minutes alone with her and she'd vote my way, trust me, no woman has walked straight afterwards
    all i could think during the speech was what she sounds like when the lights go out
    climb him like a tree
    `,
  ),
  lines(
    'lines-leers/pub-talk-harmless-desire',
    { labels: [], direction: null },
    `
    what id do for a bacon sandwich
    give me one night of proper sleep and a tub of ice cream
    stuck in a lift with the mp for an hour, nice bloke, talked about bees
    Imagine wearing leather in this heat
    bathwater went down the sink so slowly i called a plumber
    screamed like a kettle when the spider ran up my leg
    my wife in her apron with flour on her nose, twenty years married and still the best sight in Hull
    climbed a tree after the cat, needed the fire brigade to get me down
    I burnt the dinner and then the sofa, dont ask
    lads im getting a scarf knitted for each of you whether you like it or not
    He knocked at my door canvassing and I kept him till half past nine because nobody else had been all week.
    five minutes alone without the kids, bliss
    couldnt walk straight after leg day
    the lights went out during the speech and everyone cheered
    `,
  ),
  lines(
    'lines-leers/own-love-life',
    { labels: [], direction: null },
    `
    my girlfriend kissed me outside greggs and now im floating
    first date tonight, what do i wear
    Married 40 years and he still pats my bottom in the kitchen, cheeky so and so
    got her number!!! after three months of buying coffee i dont like
    bf sent me flowers at work, everyone saw, mortified but happy
    we met at a hospital car park ticket machine and moved in together by christmas
    Am I too old to date at 67? Widowed two years and feeling lonely
    he asked me to dinner, im bringing my sister for safety lol
    wife says im sexy when i do the hoovering so the house is spotless
    swiped right on my own cousin by accident
    Second date went well. We walked the dog, shared a flapjack and he held my hand by the canal.
    my husband has a lovely bum and i have told the registrar so
    honeymoon in skegness, rained all week, didnt notice 😂
    no sex before the marathon says my coach, as if i had the energy
    `,
  ),
  lines(
    'lines-leers/police-officer-uniform-jokes',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    arrest me officer i been naughty
    get the cuffs out gorgeous
    Is that a truncheon or are you pleased to see me 😂
    you can strip search me whenever u like babe
    would commit crimes for that arse
    Frisk me slowly sergeant, I might be hiding something down there
    the trousers on this copper, whoever issued them deserves a medal, wow what a bulge
    only joking love but what time do you take the uniform off
    WPC whatsit can take down my particulars
    ill come quietly, will you come loudly
    Hello inspector. I live alone. I leave the back door open. You could keep the hat on and nothing else.
    new calendar idea, this one as miss july, wet t shirt, hose
    never been so keen on stop and search since you joined the force treacle
    bang me up sweetheart
    `,
  ),
  lines(
    'lines-leers/police-everyday',
    { labels: [], direction: null },
    `
    they arrested a man for nicking cheese
    my nephew left the back door open and got burgled
    The officer searched my bag at the match, no bother
    cuffs on my shirt are frayed, any tailor in Bolton
    dog has been naughty, ate the postmans hat
    come quietly into the hall please, the exam has started
    uniform trousers dont fit me since christmas
    sergeant wrote down my particulars and gave me a crime number
    He was caught with a truncheon under the seat of his van, claimed it was a rolling pin
    charity calendar from the fire station is out, all dogs this year
    stop and search numbers are up in Bristol according to the report
    treacle tart sold for the police widows fund
    I live alone and the inspector called round himself to check the locks. Very reassuring.
    hose left running all night, patio like a lake
    `,
  ),
  lines(
    'lines-leers/reporting-what-was-said',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    officer you should not have to read messages about your body at work, please report him
    he offered her a lift home and put his hand on her leg, i believe her
    Good for you for naming the harassment out loud
    so sorry you got those pictures, block and tell the police
    A grown man asking a councillor what she is wearing under her coat. I have complained to the site and so should you all.
    thats not a compliment its creepy, leave the lass alone
    my sister had the same creep in her inbox, he got a fine, keep the screenshots
    Solidarity with the nurses who are groped on night shift
    stand by you, nobody should have to put up with leering on the bus
    he called her sweet cheeks in a meeting and we all walked out with her
    The remarks on your legs have been reported by everyone in our office
    take no notice of the dirty old men, great interview
    `,
  ),
  lines(
    'lines-leers/baker-presenter-food-innuendo',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    love watching you lick the spoon, do it slower
    Id have her melons for breakfast
    that cream pie made me think things i cant say on here 😈
    whip it harder darling im nearly there
    can i put my baguette in your oven
    You knead that dough and I imagine I am the dough. Every single week.
    soggy bottom? id check yours for you
    He can glaze my doughnut, and fill it
    mmm dirty fingers, suck them clean for the camera
    plum tart, thats what i call her, ripe and ready to be had by whoever has a fork
    The way that apron string sits on your hips makes me hungry, come and feed me in person, I'll lick the plate
    my sausage would go well with your mash
    bet you taste of cinnamon all over
    `,
  ),
  lines(
    'lines-leers/kitchen-words-plain',
    { labels: [], direction: null },
    `
    nice buns from the new bakery in ludlow
    whip the cream until stiff peaks form
    lick the spoon its the best bit
    My melons have split in the greenhouse, too much water
    soggy bottom again, oven not hot enough
    kneaded the dough for ten minutes and my wrists ache
    fill the doughnut while its still warm and glaze at the end
    sausage and mash for tea, kids licked the plates
    two plump breasts, skin on, thirty minutes at 180
    how do you get a firm crumb on a moist sponge
    Plum tart went down a treat at the church lunch, could have eaten it with my fingers
    stuff the bird with sage and onion, tie the legs, rub butter all over
    Put your baguette in a hot oven for five minutes with a splash of water and it comes back to life.
    hard nuts this year, cracked a tooth
    `,
  ),
];
