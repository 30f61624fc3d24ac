import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks, propositions and rumours, beside compliments, photographs and bodies spoken of innocently. */
export const linesLewd5: readonly Family[] = [
  lines(
    'lines-lewd/hotel-and-bed-plain',
    { labels: [], direction: null },
    `
    room 14 has no hot water and the window sticks
    fancy sharing a taxi to the hotel to save the charity money?
    I saw you're speaking in Harrogate and so is my wife. Is there a hotel near the hall with a bath, a double bed and somewhere to leave two bikes
    my sofa folds out if anyone is stuck in cardiff tonight, shout
    booked a double and they gave us bunk beds, us, at our age
    do not disturb sign on the stable, the mare has a new foal
    Weekend away with the girls from the depot, we slept four to a caravan and laughed till one in the morning
    Clean sheets, early night, telly off. Heaven
    two man tent at the festival, one man and forty litres of rain
    woke up with the cat's tail all over my face
    a four poster from the old rectory sold for six thousand at the auction
    The bar shuts at one and breakfast is at seven so choose
    hubby doesnt know i have booked paris for his 60th, nobody say a word
    honeymoon suite was a shed with a heart on it but we were so happy. Fifty years Tuesday.
    `,
  ),
  lines(
    'lines-lewd/love-marriage-dating-plain',
    { labels: [], direction: null },
    `
    how do i ask a girl from choir out without being weird about it
    We met at a bus stop in Luton, married in Lahore, and still argue in both
    I love you but you snore like a tractor, says my wife, every morning
    First date tonight at 58. Clean shirt, no onions, and my daughter is ringing at nine in case I need rescuing
    he kissed me on the pier and a gull took my chips
    Is it too soon to stay over after four dates? My friend says go with what feels right and tell someone where you are
    divorced in march, dancing by june
    My boyfriend proposed in the queue for the recycling centre and I said yes with a broken toaster in my arms
    she fancies him, he fancies her, neither will say it, and the whole badminton club is losing its mind
    What do you wear to a wedding in a barn in february
    don't send a stranger pictures you would not want your nan to see, dating tip number one
    Talk about what you both like in bed, and what you don't, before there is a row about it. The counsellor said so and she was right.
    my husband of 30 years winked at me over the bins and i went pink
    Two dads, two cakes, one very spoiled dog, best wedding ever
    `,
  ),
  lines(
    'lines-lewd/couples-flirting-plain',
    { labels: [], direction: null },
    `
    get home soon husband i've put the good sheets on 😉 and the electric blanket, im 63
    My wife looked so gorgeous at the dinner that I forgot the name of the mayor
    thirty years and he still pinches my bum when i do the washing up
    Love you sexy, bring milk x
    Sorry all, that kiss was meant for my boyfriend, not the residents group
    Fiance says I look hot in a hair net. I make pies for a living so that's handy
    me and her indoors are having a night in with candles, mostly because the electric is off
    We flirt by text from either end of the same sofa and the kids think we're checking the football
    happy anniversary to my beautiful wife, the legs that launched a thousand parkruns
    he says my old dressing gown is a passion killer, i say so is his cough
    The husband has grown a moustache and I am surprised to report I like it
    whoever married me got a bargain, she says
    Told my missus she was a ten and she asked out of how many
    hey handsome, said to my own husband across the supermarket, and three men looked round
    `,
  ),
  lines(
    'lines-lewd/head-teacher-and-charity-boss',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    Forget the staff meeting headmistress, meet me in the Hilton
    shorter skirts for heads i say, you first
    Came to fix your photocopier in May and I have been dreaming of you across it ever since
    you can mark me out of ten in bed any evening
    Forty and fit, what's the secret, plenty of exercise on the governors?
    Hot head alert, all us dads have noticed that pencil skirt and we're all suddenly very keen on the summer fair
    Donated to your hospice. do i get a kiss or a bit more than a kiss
    Charity begins at home. My home. Upstairs
    that photo of you abseiling, the harness, dear God, the straps in all the right places
    your ofsted may be good but your bottom is outstanding
    MILF of the month, congratulations miss 😍
    I'd run a marathon to see you in that lycra again, I would run it naked, and I would expect to be rubbed down by you at the finish
    you look tired, get a proper man in and get yourself laid
    Someone at the fundraiser said your donors get extras. Where do i send the cheque?
    `,
  ),
  lines(
    'lines-lewd/head-teacher-and-charity-plain',
    { labels: [], direction: null },
    `
    staff kept in after school for first aid training, good biscuits
    shorter meetings i say, you first
    I never did my homework and now I am a head teacher, so there's hope
    abseiling for the hospice in a harness two sizes too small, straps in all the wrong places
    What's the secret to keeping governors past two years?
    All us dads are suddenly in charge of the summer fair barbecue and not one can light it
    donated my wedding dress to the hospice shop and saw it in the window with a hat on
    Ofsted came, ofsted went, headmistress lay on the staff room floor and laughed
    someone at the fundraiser spilled red wine over the cheque
    Where do I send the cheque for the minibus?
    Ran a marathon in lycra from 1991, seam gave way by mile twenty, wife met me at the finish with a coat and a look
    you can mark the maths papers in bed with a hot water bottle, ask any teacher in january
    The exercise class upstairs is making my light shake
    `,
  ),
  lines(
    'lines-lewd/head-teacher-and-charity-support',
    { labels: ['support'], direction: null },
    `
    outstanding head, outstanding staff, whatever the report says
    You ran a marathon for us in the rain! the hospice will not forget
    dads making jokes about the head's skirt at the gate, grow up, she's just got our school a new roof
    Kiss from my mum who is 97 and says you are a good girl
    thanks for the lovely photo of the abseil, donated again because of it
    Tired or not you answered my email about my lad by ten at night
    the new head knows every name in the building after two weeks
    Good on the charity boss who told the donor to keep his wandering hands and his money
    She stayed with us all night when my brother was dying upstairs
    forty years teaching and still up for the dads v staff match, fit as a fiddle
    That speech about grief was ten out of ten miss
    what a secret star your caretaker is, he mended my daughter's wheelchair in his lunch
    `,
  ),
  lines(
    'lines-lewd/bus-social-media-staff',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    is this the fit one on the twitter today
    Which one of you is it on shift, Chloe? Tell Chloe shes got a lovely pair of eyes and the eyes arent bad either
    I'm stuck at the stop in the cold for forty minutes so the least you can do is come and sit on my knee
    ride me instead of the 58
    What are you wearing at the office today customer service lady
    the bus is late again but I'll let you off for a snog
    I complained about the driver and you were so polite in that little voice on the phone that I had to ring again, and I will keep ringing until you agree to a curry and whatever follows
    can i get on top deck with you sweetcheeks
    single to your bedroom please 😂
    Nice to put a face to the name. And a bum. Saw you at the depot in your leggings Tuesday, black suits you, I'm usually at stop C
    Do you do refunds in kind? A bit of hand relief for the delay and we'll say no more about it
    never mind the timetable what time do you get off and can i help
    Driver on the 9, big lad with the tattoos, he can pull into my bay whenever he wants, tell him Sandra from bingo has no drawers on
    Your profile photo has kept me company on the night bus more than once, if you catch my drift
    `,
  ),
  lines(
    'lines-lewd/bus-social-media-plain',
    { labels: [], direction: null, heldBack: true },
    `
    is this the one on shift who sorted my refund yesterday, cheers chloe
    Stuck at the stop in the cold for forty minutes, two girls and a greyhound sharing my scarf
    what time does the last 58 get off the ring road
    Single to Bedford please, said I, and the driver said this is a hospital shuttle love
    someone left a pair of black leggings and a curry on the top deck of the 9
    My face on the bus pass looks like I have been dug up
    Sat on my knee the whole way, this stranger's toddler, eating my crisps, and her mum never woke up once
    Big lad with the tattoos who drives the 9 helped my mother down the step and carried her bag to the gate
    on top deck front seat pretending to drive, im 44
    Do you do refunds by post? I have no bank card at present
    bay C has moved to outside the bingo
    The night bus kept me company through two years of shifts and I shall miss it, drunks and all
    put a face to the name at last, lovely to meet you at the depot open day
    pull into the lay by lads the engine is smoking
    `,
  ),
  lines(
    'lines-lewd/bus-social-media-cross',
    { labels: ['criticism'], direction: null },
    `
    Polite on the phone, useless on the road, where is the 58
    I've complained about this driver three times and all I get is a nice voice
    no service after six is no good to women coming off a late shift
    You posted a joke about snogging on the night bus the same week two women were groped on it. Think first
    the least you can do is tell people at the stop that nothing is coming
    Top deck shut, heater bust, window jammed, and up goes the fare
    what are you playing at with these new seats, no room for legs
    Your timetable is a work of fiction
    driver watched a man pester a girl for ten stops and did nothing whatever
    forty minutes late again and you put up a smiley face
    tell whoever designed stop C that rain falls sideways here
    We were promised refunds by tuesday and it's friday and my mum needs that money
    `,
  ),
  lines(
    'lines-lewd/ratings-and-comparisons',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    shag marry avoid, the three candidates, go
    Hottest councillors in Wales, a thread. You're fourth, it would be higher but for the ankles
    me and our kid gave you a 6 for face, 8 for chest, 3 for chat
    your sister is fitter but you look like youd be easier
    Top ten women on the telly I would leave my wife for: you at five, up two since the new dress
    from the neck down a ten, paper bag for the rest
    Preferred the old presenter, better legs, but you would do for a rainy wednesday
    If I had to pick one of the cabinet to be marooned with it would be you, not for talk
    Would smash, and I'm not fussy, ask anybody in Warrington
    you've aged well, i'd have said no at thirty but you have ripened lovely
    The blonde one for one night, the doctor one for a week and the vicar to make the breakfast after, that's our office poll and you came second with eleven votes
    Bum of the year 🏆 goes to this ref
    I score women on a system of my own, looks out of five and willingness out of five, and I'd put you at a strong eight, darling, prove me right
    `,
  ),
  lines(
    'lines-lewd/ratings-plain',
    { labels: [], direction: null },
    `
    rate my first attempt at plaits out of ten, be gentle
    Ten best piers in Wales, a thread, and yes Llandudno is top
    me and our kid gave the pasty a 6 for crust, 8 for filling, 3 for looks
    Marooned with one book, which would you pick? mine is the big atlas
    your sister is faster but you have the better serve
    Preferred the old bus seats, better for short legs, but these will do for a rainy wednesday
    Our office poll for cake of the year had eleven votes for lemon and a fight over the runner up, so the doctor has been asked to judge the final
    The blonde one is a labrador and the brown one is a mystery
    chat gets a 3 but the view from the neck of the loch was a ten
    Bottom of the year table again, ten games left, pray for Warrington
    you've ripened those tomatoes lovely, what feed is that
    Marry in haste, my gran said, and then did, at nineteen, and had sixty good years
    paper bag not plastic please
    Score women's rugby the same as men's, five for a try, easy
    `,
  ),
  lines(
    'lines-lewd/slut-shaming',
    { labels: ['sexual-harassment', 'insult'], direction: 'subject' },
    `
    You dirty little tart, dressed like that at a funeral
    Councillor Openlegs strikes again
    put some clothes on you cheap slapper nobody wants to hear a hooker talk about housing
    Legs like a wishing well, every man in Grimsby has thrown his money in, you silly trollop
    what a slut, three husbands and a lodger
    Only tarts wear lipstick that red to an inquest. How many did you service on the way in, you brainless bike?
    ugly old scrubber still begging for it at fifty
    The village bicycle has opinions on cycling now, thick as mince and twice round the parish
    brazen hussy, flashing her chest at the synod
    nobody respects a whore with a clipboard love
    You wont answer my messages but you'd open your legs for any lad with a nice car, stuck up tramp
    wouldnt touch you with a bargepole luv, too many have moored there, you clapped out old boat
    Easy piece of skirt with a face like a dropped pie
    `,
  ),
  lines(
    'lines-lewd/slut-shaming-told-or-plain',
    { labels: [], direction: 'quoted' },
    `
    my nan was called a slut for going dancing in 1944
    The piece looks at words like slag and slapper, where they come from and who gets called them
    Somebody wrote tart on her campaign poster in lipstick overnight
    One councillor was sent the word whore two hundred times in a month, the report says
    scrubber meant a wild cow before it meant a woman, dictionary people, is that right?
    He called the witness a cheap hussy in open court and the judge stopped him
    they shouted put some clothes on at the swimmers, in a swimming pool
    I was the village bike to those lads and I am the village GP now
    The song has the word trollop in verse two and the choir is arguing about it
    Slut walk started in Toronto in 2011 after an officer told students how to dress
    our tribunal said calling a colleague a tramp was harassment related to sex
    My daughter is 26 and was called a slag on the bus for saying no thanks to a man with a can. She got off and walked
    `,
  ),
  lines(
    'lines-lewd/sulking-after-no',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    All I said was you had nice tits, no need to block me
    too good for me are you? Youd love it if you tried it
    You smile at everyone on that programme but can't spare one hour in bed for a fan of eleven years
    dont pretend you dont like it, you wouldnt wear that if you didnt want looking at
    I paid you a compliment on your backside and most women your age would be grateful
    second account since you blocked the first 😘 still want you still hard
    Playing hard to get only makes me keener, I shall be at the book signing on Saturday and I want a kiss on the mouth
    flirt with me all through the budget then go quiet, tease
    it was a joke about your knickers calm down. But what colour though
    Sorry if I came on strong last night, I had been drinking. I do still think about you in the bath, and I'd still like to be in it
    no isnt an answer gorgeous its a maybe in lipstick
    You liked my comment on the hospital roof so i know you feel it too. When are we going to stop pretending and get between the sheets
    I've written to you each night for a month and told you just what I would do to you, and not one word of thanks
    `,
  ),
  lines(
    'lines-lewd/refusal-and-apology-plain',
    { labels: [], direction: null },
    `
    she said no to a second date and that's fine, on with the jigsaw
    Sorry if I came on strong about the bins last night, I had been drinking
    second account since I lost the password to the first, same me same dog
    A no is an answer. We teach it to every new volunteer at the youth club and half their dads
    It was a joke about your marrow calm down, it is a fine marrow
    All I said was you had nice curtains and now I've been asked to help make some for the whole street
    my blocked sink is keener on me than any man has been since march
    paid me a compliment on my parking, most days I would frame that
    Do I tell a colleague I like her? She smiles at everyone so I can't tell, and I would rather say nothing than make her day worse
    dont pretend you dont like abba
    Asked him to the pictures, he said he's got a husband, we went all three and it was great
    written to my pen friend each month since 1962 and we met on Saturday
    too good to throw out, this coat, who wants it
    Hard to get tickets for the signing, I queued from six
    `,
  ),
  lines(
    'lines-lewd/smile-and-looks-creepy',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    smile sexy it wont kill you
    With lips like that you should be kissing, not talking about sewage
    you look better wet, love the swim pics, nipples like coat pegs
    Wear the green one again, i can see through the green one
    I notice you've stopped wearing your ring. Means theres room for me in the bed does it?
    those eyes say bedroom even when your mouth says audit
    Cross your legs the other way next interview, I almost saw heaven
    oh to be that bicycle saddle
    lipstick on, blouse open, she knows what she's selling and im buying
    Sweet face, sweet accent, sweet everything, I bet you taste of honey all the way down
    damn girl from Tennessee with love, them hips could start a war, come let a real man hold em
    You wore a skirt to the flood defence and there was a breeze. Thank you. That has set me up for the winter, I've slowed it right down frame by frame.
    Bhai she is too hot for local radio, someone give me five minutes with her in the studio with the door locked
    like a librarian in a film just before it gets good 😏
    `,
  ),
  lines(
    'lines-lewd/fashion-swim-fitness-plain',
    { labels: [], direction: null },
    `
    wear the green one, the blue makes you look like a fridge
    Swim pics from the lido are up, everyone blue and smiling
    How do you stop lipstick going on your teeth? asking before my sister's wedding
    stopped wearing my ring since the arthritis, he wears both now on a chain
    that bicycle saddle is agony, any tips for a woman starting at 50
    Skirt plus breeze plus flood defence equals never again, I now own trousers
    Squats today, legs like jelly, had to come down the stairs on my bottom
    taste of honey in that ale, and a bit of heather
    What do people wear to the sea pool in January, a wet suit or just courage and a bobble hat?
    bra fitting at the hospital shop was so kind after my operation, two soft ones and a cup of tea
    hips open, chest up, breathe, says the yoga man, easy for him he's made of string
    Smile for the camera they said and a wasp flew in
    hello from Tennessee, love your little trains, hold one for me
    See through umbrella was the best four pounds I ever spent, you can see the bus coming and look like the late queen
    `,
  ),
];
