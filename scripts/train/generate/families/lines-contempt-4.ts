import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Contempt and belittling, ridicule of wits, people called vermin or things, swearing at somebody; the same words of things, of oneself, among friends. */
export const linesContempt4: readonly Family[] = [
  lines(
    'lines-contempt/telling-of-abuse-contempt',
    { labels: [], direction: 'quoted' },
    `
    someone called me worthless on here today and i cant stop thinking about it
    A man at the bus stop told the nurse she was thick as mince. She just carried on with her crossword.
    they wrote vermin on my garage door
    My daughter was called a waste of space by her teacher and I'd like to know who I report it to.
    he said i was an embarrassment to the profession, in front of a patient
    For the record, I got ninety one messages last night. Some said I was a parasite, some a slug, one called me a robot, and one asked about bin day.
    "nobody likes you" was the politest one this week
    told to f off by a lady of eighty at the jumble sale, over a lamp
    The caller described the councillor as not human and was cut off after four seconds, the station has apologised
    Reading out your worst reviews is brave. I winced at clueless and I winced harder at rat.
    why is it ok to call a referee an animal at an under nines match
    When I was a boy they called me dummy because of my stammer. I am a barrister now and I still hear it on the stairs.
    she got called filth for closing a car park
    blocked him after he said my life was pathetic. felt good
    Research by the union found that four in ten heads had been called useless, stupid or worse by a parent this year.
    `,
  ),
  lines(
    'lines-contempt/football-fan-profane-insult',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    you fat useless bastard ref
    Couldn't see a foul if it shat on your shoes, you blind prick.
    what a wanker, what a wanker, what a wanker
    mate you are shit at your job and shit at life
    get your fucking eyes tested you clueless bellend
    two hundred miles on a coach to watch some bald cock with a whistle make it all about himself. thats you btw
    arsehole in the black
    hey ref, ur a tw@t and ur linesman is a tw@t's assistant
    I've seen bollards with better positioning. Bollards don't get paid either, you gutless piece of shite.
    muppet of a man, f***ing muppet, ruined my birthday
    bloody imbecile
    my six year old asked why everyone was calling you a dickhead and i said because he is one son
    thick cunt with cards
    you jumped up little shit, nobody paid forty quid to look at you
    `,
  ),
  lines(
    'lines-contempt/football-fan-swearing-joy',
    { labels: [], direction: null, heldBack: true },
    `
    get in you beauty, what a fucking goal
    bloody hell two nil up at their place, pinch me
    I'm a fat old bastard in a replica shirt and I have never been happier.
    shit game, brilliant pies, top day with the lads
    two hundred miles on a coach with no working toilet for god sake
    Whoever nicked the corner flag can bring it back, no questions, the groundsman is in bits.
    we were shite and still won, thats the sign of champions that
    fuck it, im getting the season ticket
    my six year old sang the whole song including the bad word and grandma joined in
    half time arse freeze, send tea
    Who's bald and cold and soaked to the skin? Me, row F, without a hat like a prat.
    get your eyes tested at the stand by gate 3, its free today for over 60s
    damn, missed the kick off looking for parking
    `,
  ),
  lines(
    'lines-contempt/planning-row-politely-cruel',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    With the greatest respect, you are a dunce
    I do admire how little you let your lack of ability hold you back.
    Somewhere in Shropshire a village is missing its fool and I believe I've found him
    You write as you think: rarely and badly.
    Forgive me, Councillor, but I had expected an intelligent reply and I see now I had expected too much of the material.
    One hesitates to call a gentleman stupid so I'll leave the space blank and you may fill it in if you can spell it
    It is a comfort to know you will leave no mark on anything.
    I understand you were once considered promising. By whom, and were they well?
    your contribution was like you, short and forgettable
    I've met you twice and both times I had to be told so afterwards. That is the sum of your presence in a room, sir: a slight drop in the temperature and a smell of mints.
    A modest man with plenty to be modest about
    Charming to hear from you. I had assumed, after the conservatory business, that shame might have kept you quiet, but that takes a certain depth of character
    If there's a thought in that head it must be very lonely.
    my dear lady you are simply not up to it and never have been and everyone is too kind to say so but me
    Were you always this tiresome or did the committee bring it out
    `,
  ),
  lines(
    'lines-contempt/planning-row-polite-disagreement',
    { labels: ['criticism'], direction: null },
    `
    With the greatest respect, I think you are mistaken about the boundary
    I had expected a fuller reply, Councillor, and I'm disappointed by two lines.
    the conservatory was refused and ours was the same size so explain that
    Your committee took nine minutes over a decision that changes our lane for good. That's too short for anything.
    forgive me but the drawing shows the oak on the wrong side
    I fail to see how forty houses and one narrow bridge can be called modest
    The site visit took place in August with the school shut. Of course it was quiet.
    It's a badly written condition, it will be appealed, and we will lose
    a forgettable design for a lovely corner, could the architect try again
    not promising is it, a traffic survey done on a bank holiday
    You were kind to hear us out, though I do think the vote was wrong.
    they left the notice on a lamp post behind a skip, who was meant to read it
    tiresome to find the file offline a third time
    `,
  ),
  lines(
    'lines-contempt/planning-village-life',
    { labels: [], direction: null },
    `
    village fool wanted for the mystery play, own bells an advantage
    who has the minutes from the march meeting, mine are under the dog
    Met the new clerk twice and forgot her name both times, so embarrassing, it is me not her
    The hall smells of mints since the bowls dinner.
    i cant spell conservatory without help from the kids
    Shropshire show on saturday, sheep first then vegetables then the lady with the owls
    A short meeting for once! Home in time for the second half.
    plain drop in temperature tonight, cover your beans
    Comfort break at eight, then the chairs need stacking please as the toddlers are in at nine
    I once drew the house with the roof on the wrong way up and the planning lady laughed so much she had to sit down.
    am i considered a neighbour if i live across the field
    lonely oak looking for good home, two foot tall in a bucket, free to anyone with a garden
    `,
  ),
  lines(
    'lines-contempt/tv-chef-wits-and-worth',
    { labels: ['insult'], direction: 'subject' },
    `
    couldnt boil an egg and couldnt count one either
    You've the personality of cold porridge love
    my nan would of chased you out of the kitchen with a spoon you talentless article
    what qualifications have you got apart from teeth
    So that's what a brain full of custard sounds like.
    Nothing to say and three series to say it in
    you laugh at your own jokes because somebody has to
    burnt the toast, lost the plot, forgot the sugar. Do they have to point you at the camera as well?
    ur like if beige was a person
    Trifling little man making trifles, there's your headline, you are welcome
    I tried the lamb on Sunday. Fine. I tried listening to you explain it and honestly I've had more sparkling talk from the lamb, who I'd say had the edge on looks and reading age too.
    he peels like hes got mittens on, total spanner
    She's only there because the clever one left
    Overgrown schoolboy in an apron
    a proper cook knows things. you know where the light is
    nobody would miss you if they swapped you for a jug
    `,
  ),
  lines(
    'lines-contempt/tv-chef-food-harmless',
    { labels: [], direction: null },
    `
    burnt the toast, lost the plot, started again
    cold porridge sliced and fried in butter, dont knock it
    My nan chased the postman with a spoon once. He had trodden on the rhubarb.
    couldnt boil an egg till i was thirty and now look at me, souffle
    how many lambs does the farm have this spring
    what goes in a trifle first, custard or fruit, we have a bet on
    Beige food is the best food: chips, pasties, pie crust, the lot.
    forgot the sugar, called it savoury
    Does anybody miss the old jug with the cow on it? I found its twin in a charity shop in Hove.
    I peel like I've got mittens on because my hands are bad, so any gadget tips are welcome
    spanner in the dishwasher, do not ask, my husband is fixing the bike in there
    Schoolboy error on my part: self raising instead of plain, and it came out like a hat.
    my clever daughter left for college so im only cooking for the cat
    `,
  ),
  lines(
    'lines-contempt/tv-chef-recipe-criticism',
    { labels: ['criticism'], direction: null },
    `
    recipe 4 is wrong, it cant be three spoons of salt
    That lamb was tough as a boot at the time you give.
    less chat more chopping please
    too many gadgets in this series, who owns a blowtorch
    I like you but the joke about the mother in law was tired when I was a girl.
    The book has no index, which is a daft economy in a cookery book of four hundred pages, and the lovely pictures are of the wrong dishes
    dull episode, nothing but foam
    calling it a curry is a stretch, my auntie in leicester laughed
    Prices are unreal. Eleven pounds for the fish and then you threw half away.
    Custard made with powder on a programme about real cooking?
    not your best, it looked rushed and the sugar was never weighed
    `,
  ),
  lines(
    'lines-contempt/strike-row-less-than-human',
    { labels: ['dehumanisation'], direction: 'subject' },
    `
    scab is the right word, something dried up and disgusting you pick off
    I dont argue with dogs and i dont argue with you
    you are a machine for saying no. tin heart, tin head
    Management aren't people, they're ticks, and this one is swollen.
    shes a vampire that one, no reflection, feeds on porters
    just a tool. not a man. an implement that gets picked up and put down by bigger ones
    Nine years I gave that hospital. I've seen tumours with more right to be in the building than this chief executive, and kinder ones.
    Every picket line has its jackass braying through a megaphone and now we know which stable ours came out of: look at the teeth on it
    get back under ur rock with the rest of the woodlice
    union rep? union rat. whiskers and all
    I would not call it a person. Persons have a face. This has a front.
    you are the rot in the beam
    Swine. And I have kept swine, so I mean no disrespect to them.
    it was manufactured not born, and they forgot to put in the conscience chip
    `,
  ),
  lines(
    'lines-contempt/strike-row-animals-and-tools',
    { labels: [], direction: null },
    `
    scab on my knee from the fun run on sunday, very proud of it
    the dogs on the picket line have better coats than we do
    jackass penguins at the zoo had their chicks, somebody at work showed me in the tea break
    Ticks are bad this year so check your socks after the march.
    vampire costume for the ward party, size 14, going free
    There's rot in the beam over the bike shed. Estates have propped it up with a tool handle and a prayer.
    my dad kept swine and pigeons and neither of them ever joined a union
    woodlice under the mat by the porters lodge, harmless, please stop screaming
    Tin hat, tin whistle, tin of biscuits: I'm ready for Thursday
    we named the floor polisher Gary and he is a good worker
    machine says no again at the car park barrier, pressed help and got a man in Wales
    it was manufactured in Dudley and still goes, sixty years on
    `,
  ),
  lines(
    'lines-contempt/strike-views-criticism',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    striking in february was a mistake and cost you goodwill
    I support the porters and still think the leaflet was unfair to the night manager.
    two percent is not an offer it is a rounding error
    the chief executive ought to have met them on day one instead of on day nineteen
    megaphone at six in the morning under the maternity windows, really?
    You cannot call it talks if only one side is in the room
    i think the union leadership misjudged this one, members wanted the extra leave more than the money
    Bonus for the board in the same week as a freeze for cleaners. No conscience in that decision at all.
    wrong to cancel clinics by text
    that statement blamed the staff and thats cowardly
    The rota is inhuman: twelve on, ten off, twelve on, and then they ask why people leave.
    bad week for everyone, both sides could have stopped it
    `,
  ),
  lines(
    'lines-contempt/weather-presenter-brainless-you',
    { labels: ['insult'], direction: 'subject' },
    `
    did you get that job in a cracker
    rain you said. RAIN. i've seen seaweed with more between the ears
    You point at Norwich and say Newcastle, that's the level we're at with you
    pretty map. nobody home in front of it
    I dont think you could pour water out of a boot with the instructions on the heel
    A wooden post in a field would give us a better forecast and be livelier at parties.
    r u ok hun or is it just empty up there
    You learned three long words in the nineties and have been leaning on them ever since, haven't you, you poor dope.
    the cloud cover over your head never lifts
    Somebody's cousin, I suppose. Can't have been the exam results.
    the wind blows in one ear and comes out the other with nothing to slow it down
    Took the washing in because of you, you nincompoop, and sat looking at blue sky till eight.
    bird brain
    you talk to us like were thick when youre the one who thought the clocks went back in june
    my gran's knee predicts better and has a wider vocabulary
    it must be restful to go through life understanding so little
    `,
  ),
  lines(
    'lines-contempt/weather-harmless-wits',
    { labels: [], direction: null },
    `
    rain at four, sun at five, washing in, washing out
    my gran's knee says snow and my gran's knee is never wrong
    Norwich or Newcastle, which is nearer the sea?
    got my forecast from seaweed on a nail as a boy, dad swore by it
    boots full of water, head full of cold, lovely walk
    A wooden post came down across the lane in the gale so go round by the mill.
    cant tell east from west unless i'm facing the sea, thirty years in the navy too
    do the clocks go back or forward, i have a mental block about it every single year
    Hun, your dog is on the roof of the shed again and it's starting to hail
    cracker jokes at the ready, its december
    Wind took the trampoline. It was last seen over the chip shop, and a boy on a bike is following it.
    empty beach, grey sky, hot tea, heaven
    wrote my first exam today since 1979 and my hand has gone to sleep
    What's the long word for the smell after rain?
    `,
  ),
  lines(
    'lines-contempt/hospital-car-park-contempt',
    { labels: ['insult'], direction: 'subject' },
    `
    Get over yourself, you count cars.
    you are the kind of person people forget while they're still talking to them
    pathetic jobsworth, is this all your mother hoped for
    What a grubby little career, sending fines to the dying. You must look in the mirror each morning and see nobody.
    low, mean, petty, and thick with it
    bet you were picked last for everything
    You're not a manager, you're what happens when nobody else applies.
    i hope u know every1 in that hospital thinks ur a joke
    My husband had his last chemo today and we came out to your ticket. He laughed, he's a better man than you. You're a mean little toad of a fellow with nothing in your life but laminated signs.
    a nothing man with a nothing job title that takes up two lines
    some people light up a room by entering it and you light up a car park by going home
    if self importance was petrol youd never need to fill up. tinpot general of bay 6
    Spineless. Humourless. Needless.
    honestly id rather be me with cancer than you with your clipboard, what an awful little soul
    Congratulations on being the least missed man in the building when you take your holidays
    `,
  ),
  lines(
    'lines-contempt/hospital-car-park-criticism',
    { labels: ['criticism'], direction: null },
    `
    fining people on the chemo ward is mean
    My husband had his last chemo today and we came out to a ticket. Please look at how that system works.
    five pounds to visit my dying mum, petty and cruel policy
    Those signs are laminated, tiny and behind a bush.
    you count every minute but the lifts take ten of them
    I don't think the man in the hut should get the blame. Somebody in an office wrote those rules, and somebody in an office could change them by Friday.
    get rid of the barrier, its always stuck
    there were nine bays for disabled badges and eight had cones in
    Your reply took six weeks and told me to look at a page that isn't there. Not good enough.
    the job of parking ought to go back to the hospital
    why is staff parking dearer than the town centre, makes no sense
    `,
  ),
  lines(
    'lines-contempt/hospital-car-park-daily',
    { labels: [], direction: null },
    `
    forgot where i parked, walked round like a lost soul for an hour
    I'm always picked last for level 5 and it has the best view.
    man in the hut gave my boy his hat to wear
    petrol light on, chemo done, chips next
    Toad crossing by the staff entrance, somebody has made a tiny sign and laminated it.
    Can I leave the car overnight? They are keeping dad in.
    two lines of cars and no one moving, whats up
    forgot to pay, rang, lovely girl sorted it, no fine
    my mother hoped i would be a doctor and i park their cars, and she boasts about me anyway
    count the steps from bay 6 to the door, it's 212, i do it on sticks
    The mirror on the bend has been hit again
    going home today!! eleven weeks!! who has the car keys
    `,
  ),
];
