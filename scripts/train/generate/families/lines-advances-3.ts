import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances3: readonly Family[] = [
  lines(
    'lines-advances/police-officer-cuffs-jokes',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    cuff me and do what you like officer
    been a very bad boy, whats my punishment darling
    You can strip search me on the A1 any night of the week
    is that a truncheon or are you pleased to see me handsome
    Watched the clip of the arrest three times for the bit where you straddle him. Lucky thief. I'd nick a telly if it got me between those thighs.
    wanna take down my particulars? and my trousers
    pc hotstuff whats your shoulder number and your bra number
    I pay my taxes, I'd like a feel of what I'm paying for
    why are the ones round our way never built like you. come and pat me down
    Inspector, I'm a widow and I don't bite unless asked. Leave your boots by my door after your late shift
    love a woman in uniform, love her more out of it
    bet you fellas at the station take turns on her
    SHE CAN SIT IN MY PANDA CAR ANY TIME OOSH
    `,
  ),
  lines(
    'lines-advances/police-page-ordinary',
    { labels: [], direction: null },
    `
    cuffs on the new shirts are too short, says my brother in traffic
    been a very bad boy this dog, ate the speed gun cover
    They searched our coach on the A1, took an hour, all very polite
    is that a truncheon from the museum? my grandad had one on the wall
    Watched the clip of the rescue three times for the bit where he carries the sheep. Lucky sheep.
    does the hat stay on in that wind
    want to take down the reg? it was a white van, ladder on top, heading for Ormskirk
    whats the number for lost phones please
    I pay my taxes and I'd like to see someone on foot after dark round the station
    patted down at the gig and they found my emergency custard creams
    Inspector spoke at our widows' lunch about scam calls. Nobody got bitten by the police dog, though it sat on my boots
    uniform day at work and i came in my pyjamas by mistake
    night shift lads take turns on the kettle
    SHE CAN PARK THAT VAN ANYWHERE, WHAT A REVERSE
    `,
  ),
  lines(
    'lines-advances/police-help-seekers',
    { labels: [], direction: 'quoted' },
    `
    A man keeps sending me pictures of himself after I told him to stop, can I report that online?
    how do i report a neighbour who says dirty things to my wife every time she puts the bins out
    somebody followed me off the train telling me what he'd do to me. Who do I ring, you or transport police?
    my ex is threatening to share a video of me in the bath. i am 34 and shaking. what do i do
    Colleague touched my bottom at the Christmas do and HR says it's my word against his. Is it a police matter?
    i get forty messages a week about my legs because i read the news in a small town
    if someone asks me to send nudes and i said no and he wont stop, is that an offence
    Carer here. One of my gentlemen asks me to get into bed with him each morning. I know he's confused but I'd like advice.
    taxi driver asked if i'd pay another way. got his plate. leeds last night
    A stranger wrote under my marathon photo that he'd like to be the saddle. It isn't a big thing but it made me feel sick
    what happens after you report, do they come to the house
    I'm a bloke and my supervisor keeps rubbing my shoulders and asking me for drinks, does it count
    the caller breathes and asks what im wearing. third time since monday
    `,
  ),
  lines(
    'lines-advances/short-replies-plain-leering',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    hey sexy
    nice tits
    fancy a shag?
    ur so hot i cant cope, dm me
    would smash
    wanna hook up later
    show me your boobs
    im hard just looking at you
    get em out
    Hello beautiful, are you single and looking for fun tonight
    i want you on top of me
    suck it and see ;)
    10/10 would bang
    lick lick 👅💦
    you make me so horny
    `,
  ),
  lines(
    'lines-advances/short-replies-plain-friendly',
    { labels: [], direction: null },
    `
    hey stranger
    nice tan!
    fancy a brew?
    its so hot i cant cope, pool anyone
    smashed it today mate
    DAMN that's a big marrow
    wanna meet up later at the market
    show me your sourdough
    im sweating just looking at those stairs
    get em out of the oven now
    Hello everyone, are there any single tickets left for tonight
    i want the top bunk
    suck it and see, thats how we tested the new mints
    10/10 would eat again
    lick the spoon 👅🎂
    you make me so hungry with these posts
    `,
  ),
  lines(
    'lines-advances/hot-and-sexy-about-things',
    { labels: [], direction: null },
    `
    that kettle is sexy and I dont care who knows it
    hot tub broke on day one of the hen do, typical
    A fit looking engine, that old Leyland, and the curves on her bonnet. They don't build buses like it.
    oooh those are some sexy potatoes
    I feel sexy in my new wellies, my husband says I look like a trawlerman
    Hottest day since records began at Heathrow and I'm in tights
    steamy windows all week, need one of those dehumidifiers
    the naked cake has no icing on the sides, thats why its called that
    phwoar look at the crust on that
    Got undressed for bed, remembered the bins, put my coat on over nothing and met the vicar in the lane. I shall be moving house.
    dirty martini or dirty chips? dirty chips every time
    the goose has a lovely breast on it, ask the butcher for the legs too
    My oven is filthy and I would pay a good man to do it. Recommendations round Wigan please.
    stripping wallpaper all day and my arms have gone
    bum steer from the sat nav, ended in a ford
    Big melons on the market today, two for three quid, stall by the clock
    `,
  ),
  lines(
    'lines-advances/head-teacher-parents-come-on',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    keep me behind after class miss
    If heads looked like you when I was at college I'd have stayed on. Drink Friday? My lad's at his mum's
    detention with you sounds like my kind of evening gorgeous
    every dad at that gate is undressing you and half the mums
    Hard to listen at parents evening when your blouse is doing all the talking
    Headmaster, you can bend me over your desk whenever you like, I've been ever so naughty and I'm forty three
    I would pay school fees for the view of you going up those stairs
    who's she keeping the heels on for, because its working on me
    are you a screamer or a quiet one. the mums chat has a sweepstake
    stop sending letters about parking and send me your number, i'll park wherever you want me
    You looked tense at assembly. I give a full body massage, oils, candles, no clothes. First one free for public servants.
    Sir wears those trousers on purpose. Grey ones. You can see the lot. PTA treasurer approves x
    tell us, does the deputy keep you company at night or is there a vacancy
    can i be teachers pet, collar and all
    `,
  ),
  lines(
    'lines-advances/school-parents-ordinary',
    { labels: [], direction: null },
    `
    kept behind after work by a leaking tap in the staff loo
    Drink Friday for all parents in the hall, bring a bottle, kids at grandma's if you can
    half the dads at that gate are in slippers and so am I
    Hard to hear at parents evening with the drums next door
    I have been ever so naughty and parked on the zigzags, forty three years old and told off by a lollipop lady
    the view from those new stairs is gorgeous, you can see the Malverns
    who's doing the heel bar at the fair? my boots need mending
    Mums chat has a sweepstake on how long the head lasts in the stocks
    stop sending letters on paper and use the app please
    You looked tired at assembly. Make sure you get some sleep over half term and a proper massage for that neck.
    the grey trousers from the supermarket last longest, knees double stitched
    deputy head and the caretaker got married on Saturday, lovely night, everyone cried
    the class pet needs a home for summer, he's a stick insect and comes with a tank
    heads up, sports day moved to the lower field
    `,
  ),
  lines(
    'lines-advances/school-relationships-lessons',
    { labels: ['support'], direction: null, heldBack: true },
    `
    good on you for teaching consent and not just how babies are made
    you were right to explain to parents what the sex education lessons cover, it calmed everyone in our street
    Please keep the session on nude pictures and the law, every family needs it
    Well done for telling the boys' dads too that comments about a woman's body in the corridor are not banter
    Our head stood up to the ones who wanted puberty talks scrapped. Strong, calm, polite. Couldn't be prouder
    the nurse who did the talk on periods was funny and honest, book her again
    I wish we'd been told about healthy relationships at that age, I might have left him sooner
    thanks for the reading list on love and dating, i learned things at fifty
    you look after staff too, that poster about unwanted touching in the staff room is spot on
    brave of the head of PE to report what that visitor said about her legs
    clear, kind, no embarrassment. exactly how it should be taught
    he dealt with the lewd messages to the receptionist the same day they came in, that's leadership
    `,
  ),
  lines(
    'lines-advances/weather-presenter-her-to-friends',
    { labels: ['sexual-harassment'], direction: 'other', heldBack: true },
    `
    she's got a warm front alright
    someone give that girl a ruler so we can see how short that dress is
    Who else reckons she's a handful in the sack
    more of her from behind please BBC, point at Scotland love
    my mate knows a fella who had her in a hotel in Torquay, says she was insatiable
    the blokes on site stop for the forecast and it isnt cos of the rain
    pregnant again? she likes it then
    She turned sideways over the Pennines and I spilled my tea. There's low pressure and then there's what I've got.
    bags of talent, both of them lol
    wouldnt kick her out for eating crisps in bed
    I hear she left her husband so form an orderly queue boys
    why do they cover her up in winter, I'm not watching for the isobars
    dirty eyes that one, you can always tell
    Give me the old days when weather girls knew what they were there for: a bit of leg at teatime
    she can blow my umbrella inside out
    `,
  ),
  lines(
    'lines-advances/weather-ordinary',
    { labels: [], direction: null },
    `
    warm front arriving, get the washing in
    my umbrella blew inside out outside Greggs and a lady gave me hers
    Who else reckons it'll be a wet one in the tent
    point at Scotland for longer please, we exist
    my mate's hotel in Torquay lost its roof, says the guests slept in the bar
    the blokes on site stop for rain and the boss isnt happy
    pregnant in a heatwave, somebody pass me a fan and a choc ice
    Turned sideways by the wind over the Pennines and I spilled my tea. Lorries should stay home.
    bags of salt and grit by the bus shelter, help yourselves
    wouldnt go out in that for crisps, im staying in bed
    orderly queue at the ice cream van, 31 degrees, all hail Britain
    cover up in winter and cover up in sun, my mum had it right
    red sky at night and legs like lobsters, should've used cream
    Give me the old days of snow to your knees, a hot water bottle and school shut
    she explained isobars better than my geography degree did
    `,
  ),
  lines(
    'lines-advances/weather-presenter-body-comments-to-you',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    that frock is clinging in all the right places
    lose the cardi lv
    You've got a backside like two puppies fighting in a bag and I mean that as the highest praise
    bit chilly in the studio today? could hang a coat on em
    legs up to your armpits. and i know where i'd like them
    im no expert but those hips were made for making babies
    why so covered up this week? you used to give us a bit of a treat
    I could eat my dinner off that belly, stay like it, don't let anyone tell you to diet or you'll lose what us men come for
    you've the throat of a swan and i'd like to bite it
    those lads behind the camera must be in agony all day with you in leather trousers
    Turn round. Slower.
    you walk like someone who's just been had, and had well
    tight jumper club says thank you. keep em coming
    i measure my week by your hemlines
    `,
  ),
  lines(
    'lines-advances/compliments-on-clothes-clean',
    { labels: [], direction: null },
    `
    that frock is gorgeous, what a cheerful pattern
    lose the cardi weather at last, love a sunny saturday
    You've got a great eye for a scarf, my daughter says the same
    chilly in the studio? you had two coats on
    legs up to my chin on that budget flight
    im no expert but that hem wants taking up an inch
    why so covered up at the beach this week? me: factor fifty and Welsh skin
    Are they real pearls or from the market? either way they suit you
    Don't let anyone tell you to diet, you looked well and happy up there and that's what counts
    ooh look at the size of those shoulder pads, straight out of 1986
    love the leather jacket, makes me want to dig mine out
    Turn it round and the pattern's even nicer on the back
    tight jumper alert, mine shrunk in the wash
    I measured my hemlines wrong and made a dress for a doll
    your mother of the bride outfit was a triumph
    smart suit for the debate, navy works on you mate
    `,
  ),
  lines(
    'lines-advances/weather-viewer-support',
    { labels: ['support'], direction: null },
    `
    ignore the ones going on about your legs, you're there to do a job and you do it well
    you shouldnt have to read messages about your chest before breakfast. sending love from Fife
    Her clothes are none of your business. Her forecast saved us from driving over the Snake Pass
    glad the channel has spoken up about what the women get sent
    You are a trained meteorologist and I hope the men asking what colour your pants are feel ashamed
    proud of you for posting those emails with the names left in
    love watching her with my daughter, she wants to study clouds now
    I'm a man of eighty and I find the way some of my age write to you disgusting. Hold your head up, lass.
    block the lot of them and have a cuppa
    best forecaster we have had in years, warm, clear and quick
    that lad who asked you for a date on air was told, and rightly
    nobody tells him to wear something tighter, do they
    `,
  ),
  lines(
    'lines-advances/nurse-ward-gropers',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    bed bath please nurse, take your time round the middle
    bet you know your way round a fella with the lights off
    Are those the sexy tights or the support ones? Lift the hem and let me see.
    i like mine in uniform and bossy
    when my dad was in he said you had the best bum on the ward and he wasnt wrong was he
    Nurse, there's room for two in this bed if we budge up and you take those clogs off
    give us a kiss it's my birthday and i might not see another
    been in three weeks and your hands are the only action ive had. higher up love
    you could straddle my drip stand
    I always say nurses are easy, seen it all and not shy. What time do you clock off? I'll be in the car park in the silver Astra.
    those rubber gloves are giving me ideas
    hey nursey does that catheter training come with a happy ending
    can I be frank? I'm a surgeon and I've wanted you against the linen cupboard since induction
    you'd get better tips if you showed a bit more up top
    `,
  ),
  lines(
    'lines-advances/nurse-ward-life',
    { labels: [], direction: null },
    `
    bed bath done, hair brushed, dad looks a new man
    the lights were off on the ward by nine and I lay there listening to the pumps
    Are support tights meant to roll down? Mum keeps lifting the hem and scratching.
    bossy nurse is the best kind, got me walking on day two
    Budge up said the porter, and we squeezed two beds in the lift
    got a kiss from my grandson on my birthday through the window
    been in three weeks and the only action is the tea trolley
    tripped over my drip stand on the way to the loo at 4am
    What time do you clock off on a long day? My niece is starting in Coventry and wants to know about the car park.
    rubber gloves give me a rash, does anyone know a brand without powder
    catheter came out today, happy ending to a long fortnight
    Can I be frank? The linen cupboard has been empty since Tuesday and we are using coats
    we had students examine me and I felt like a car at its MOT
    they check your groin for the pulse after the stent, quick press and it's over
    a hospital gown shows your bum to the whole of Swindon, bring a dressing gown
    `,
  ),
  lines(
    'lines-advances/nurses-talked-about',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    that staff nurse on 4B is gagging for it, you can smell it on her
    grandads in hospital so ive been scouting the talent, two blondes and a redhead, all bangable
    my consultant's a proper milf, ill be tripping over more kerbs
    anyone had a go on the physio at the Royal? asking for research
    If you press the buzzer the one with the big lips comes and leans right over you. Press it plenty.
    ward sister looks like she wants it rough on the photocopier
    Whats the point of male nurses they dont even look good in a dress, bring back the little hats and suspenders
    She was changing my dressing and I was dressing her down in my mind ha ha
    everyone knows how she made matron, on her back under the clinical lead
    Heard the two of them in radiology are at it, id buy that tape
    the HCA nights has the sort of arse you follow into a burning building
    `,
  ),
];
