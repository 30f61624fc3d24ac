import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks, propositions and rumours, beside compliments, photographs and bodies spoken of innocently. */
export const linesLewd3: readonly Family[] = [
  lines(
    'lines-lewd/men-third-person',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    he could referee me all night
    Have you seen him in lycra? sweet jesus, everything on show, I had to sit down
    that vet can put me on his table whenever
    My sister wants to bite his backside, her words, and I said queue behind me
    He's married but they all stray if you wear the right knickers to the surgery
    i bet hes massive
    Would let him ruin my life and my mattress
    the new weatherman has lips made for one thing and it isn't isobars
    Heard he's hopeless in bed, two of the girls from the campaign have been there and neither went back
    someone find the shirtless pics of him in magaluf i need them for the weekend
    He only got his own show because the producer wanted him in her bed, and by all accounts she got what she paid for.
    no thoughts about his bill on housing. many thoughts about his forearms around me in the dark
    Look how he holds that marrow 😳 lucky marrow
    hes 70 and i still would, wig off, lights on
    `,
  ),
  lines(
    'lines-lewd/men-third-person-plain',
    { labels: [], direction: null },
    `
    he refereed both games and never sat down all day
    That vet put our rabbit on his table so gently
    have you seen him in lycra? raising money for the air ambulance, dressed as a banana
    my sister wants to bite into one of his pies, she has driven from Stoke
    He's married with four kids and a whippet
    the new weatherman said isobars so fast my dad choked
    Hopeless in goal, decent on the wing, and two of the girls' team are faster
    someone find the pics of him asleep on the coach to Magaluf, 1997
    He holds that marrow like a newborn, first prize again
    Many thoughts about his bill on housing, most of them boring, I work in drains
    his wig came off in the wind at the cenotaph
    got his own show at 70, never too late
    mattress on the bypass, he stopped and dragged it off with his own hands
    heard he stays at the same bed and breakfast every year and brings the landlady leeks
    `,
  ),
  lines(
    'lines-lewd/nurse-strike-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    ill give you a pay rise if you give me a bed bath
    Naughty nurses on strike, who's going to spank me now
    You lot on the picket line, which one of you is up for it tonight
    Love the uniform. Wear it round mine, without the tights
    strike all you like darling, you can't stop me picturing you out of those scrubs
    My old ward sister had a chest like yours and I used to fake a pain to have her lean over me. Fond memories, come and make some more.
    hot nurse klaxon
    honk if you'd shag the one with the placard
    I support your cause and would support your bust with both hands
    is the thermometer thing included? wink wink
    Twelve hour shift on top of me is what you want love
    how bout you stop moaning about wages and start moaning for me
    You are far too sexy to be on minimum wage, I'd keep you in a flat and visit thursdays
    fat nurses are the best, plenty to squeeze, ring me after the rally
    Curvy girl in the blue, if you read this I was the one in the white van beeping, dont play hard to get x
    `,
  ),
  lines(
    'lines-lewd/nurse-strike-plain',
    { labels: [], direction: null },
    `
    honk if you support the nurses, my whole street is at it
    Bed bath, two dressings and a meds round before eight, then the picket line
    the one with the placard is my aunty!!
    love the blue uniforms, do the different blues mean anything
    Twelve hour shift and my tights laddered in the first ten minutes
    White van beeping at the crossroads with a dog driving, or so it looked
    Pay rise of 3 percent, parking up 9, somebody do the sum
    which one of you lot has the flask, its perishing here
    Our ward sister keeps a tin of shortbread for anyone who cries
    no more moaning about wages from me, new job starts monday
    I wear scrubs to do my decorating, lots of pockets
    thermometer says minus four on the picket
    Old man in bay 3 proposed to every nurse on the ward, we told him his wife was coming at two
    who covers thursdays if the flat above the clinic is closed
    Playing hard to get, the new boiler contractor. Anyone have another number?
    hot soup at the rally from the gurdwara, free to all
    `,
  ),
  lines(
    'lines-lewd/strike-support',
    { labels: ['support'], direction: null },
    `
    Get a decent wage girls, you kept my dad alive
    stood with you in the rain this morning, my bum is numb but i'll be back
    You should be able to stand on a picket line without blokes in vans shouting about your chests
    beautiful turn out in Sunderland, best of luck
    thank you to the night nurse who tucked my wife's sheets in and sang to her
    Never too late to say it, you lot are worth double
    my heart is with the nurses and so is my car horn
    If you want a hot drink the chapel is open till six, we'd love to have you all in
    keep your chin up love, the whole ward misses you
    Been a porter thirty years and I'd walk out for them tomorrow
    she leaned over my mum's bed and did her hair for her birthday. give her the money
    Sexy is a fair contract, said the placard, and I laughed all the way home
    `,
  ),
  lines(
    'lines-lewd/planning-row-crude',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    id like planning permission for an extension, up your skirt
    you can approve my erection any time councillor 😂
    My objection is that you've covered up those lovely shoulders, madam
    stop talking about the greenbelt and loosen your own
    was watching the webcast for the solar farm and all i could see was nipples
    Site visit at mine? Bring nothing, wear less
    I shall withdraw my letter about the car park on one condition, and you are a woman of the world, so I needn't spell it out. Thursday afternoons suit me.
    do u go commando to the planning committee
    Bend over the plans again for the camera love
    Never had a crush on a planning officer before, but the way you handle a big development, well, I had to go and lie down with the curtains drawn.
    A quickie behind the village hall and youll have my vote for life
    you'd look better under me than under that hard hat
    Meet me in the lay by at the A49, flash your lights twice, bring those long boots
    `,
  ),
  lines(
    'lines-lewd/planning-row-plain',
    { labels: [], direction: null, heldBack: true },
    `
    Id like planning permission for an extension, where do i start
    erection of one detached bungalow with wet room, refused for the third time
    The webcast for the solar farm froze so I only saw foreheads
    Site visit is Thursday afternoon, wear boots and bring a hard hat
    my objection has been covered up by a poster for the circus
    Camera is too high, we can only see the tops of the plans
    Foundations go in on Monday, noise till five, sorry neighbours
    Broke down in the lay by at the A49, flashing lights on, waiting for a man with a van
    I shall withdraw my letter about the car park if someone shows me a map I can read
    loosen your belt lads, the village hall supper is three courses
    spell it out for me, is the greenbelt map changing or not
    Had to go and lie down with the curtains drawn after that meeting, migraine
    Never had so many people at a parish council, some were standing on the radiators
    one condition says no building before april because of the newts
    bend in the road by the chapel is blind, always was
    a woman of 90 spoke for six minutes without notes about her orchard
    `,
  ),
  lines(
    'lines-lewd/planning-row-cross',
    { labels: ['criticism'], direction: null },
    `
    You approved it before the site visit, which is back to front
    cover up the real height of that tower if you like, we can all count floors
    A big development with no surgery and no bus, and you call that a plan
    the way you handled the objectors was dreadful
    I watched you wave through nine houses on a flood plain in a quickie vote at half ten at night
    Stop talking about the greenbelt as if its yours to sell
    madam chairman your map is wrong and so is your sum
    sick of being told to lie down and take whatever the builders want
    This plan is bent out of shape by targets nobody here asked for
    your letter was hard to read and harder to believe in, sort it out
    Not impressed. Nice words in May, bulldozers in June
    had my vote for life until the orchard went
    `,
  ),
  lines(
    'lines-lewd/body-weight-as-to-sex',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    i like em big, more cushion
    Lose two stone and I'd let you sit on my face, as you are you'd kill me
    too skinny for me love, id snap you in half in bed
    You've ballooned but your boobs have too so im not complaining
    Nobody wants to see that in a swimsuit. Actually I do, private message me
    Flat as a board, turn the lights off and I could pretend
    those jeans must of been sprayed on, need a hand getting out of them?
    Fat bottomed girls make the world go round and you could spin mine, treacle
    Must be like wrestling a warm bouncy castle, sleeping with you. I'm game
    ur face is a 5 but that body is a 9 so id put a bag on
    with an arse that wide youd be a comfy ride
    Whoever told you to dress like a nun has robbed the men of Lancaster, you have child bearing hips and you should be made to use them
    old but still plenty of bounce in those
    Pregnant and still doable, well done you
    I'd have preferred you before the haircut, long hair gives a man something to pull
    `,
  ),
  lines(
    'lines-lewd/body-weight-plain',
    { labels: [], direction: null },
    `
    lose two stone in a year is my target, walking mostly
    too skinny for these jeans now, off to the charity shop
    Bouncy castle at the fete was flat as a board by three
    need a hand getting out of this chair lol, hips gone
    My boobs ache like mad on this new pill, is that usual?
    Fat bottomed girls came on at the wedding and my nan led the conga
    I've put weight on my arse and lost it nowhere, thank you lockdown
    What swimsuit is best for a bigger woman who does lengths, with proper straps?
    old but still plenty of miles in these legs
    Pregnant with twins and still on nights, feet like balloons
    Long hair gets pulled into the machine so tie it back please
    new haircut, three people walked straight past me in Lancaster
    Sprayed on tan went orange in the creases, wedding is tomorrow
    hands up who wears two pairs of tights from november to march
    Nobody wants to see me in a swimsuit, my own dog barked, but the water was glorious
    comfy bra, big pants, cup of tea, that is my perfect friday
    `,
  ),
  lines(
    'lines-lewd/body-weight-support',
    { labels: ['support'], direction: null },
    `
    You look fit and well in that photo, good for you
    thank you for showing a normal size body at the pool, i went back because of you
    three stone gone and a big smile, we are chuffed for you hun
    Ignore the lot who talk about your hips. Your talk about osteoporosis was first class
    that swimsuit is fab!! where did you buy it
    Whatever size you are, you turned up and ran, and my mother did too after she read you
    lovely haircut, makes you look like your mum
    i was the skinny one they laughed at in the changing rooms, love what you wrote
    comfy shoes and a strong argument, my kind of woman
    You carried a baby and a campaign through the same summer, remarkable
    Big respect. Being weighed on television takes nerve
    so nice to see grey hair and wrinkles reading the news, more please
    `,
  ),
  lines(
    'lines-lewd/number-please',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    whats ur number babe
    Gorgeous. Number. Now.
    I tried the office line but the lad would not put me through to you, so give me your private mobile, lovely, and we can talk properly when you're tucked up in bed
    dear pretty lady i am engineer working offshore, i see your interview about ferries and my heart is burning, please give whatsapp so we can know each other as man and woman
    come on dont ignore me beautiful, i've asked nine times for your number, im not a weirdo i only want to hear you breathe down the phone
    Ring me when you're in the bath x
    Hello my sweet, you came into my feed with your talk on hedgerows and I have thought of nothing but your soft neck since, would you call an admirer this evening after nine
    wassup sexy u on snap?
    Number for a good time? yours I mean
    My mum always said dont ask dont get so, can I take you out, take you home and take you upstairs. Text me on the usual
    I'm ten minutes from your surgery with the engine running, babe, leave the constituents and hop in, well find somewhere quiet with a view and nobody to see what we get up to
    Are your nights lonely? Mine are. I have a good job with the water board, a firm mattress and a phone by the bed, and I should like your voice on the other end of it, saying things you would not say on Question Time.
    add me hot stuff
    if lost return to my bed, number on request 😘
    `,
  ),
  lines(
    'lines-lewd/number-plain',
    { labels: [], direction: null },
    `
    whats the number for lost property babe, left my brolly on the 36
    I tried the office line and the lad put me through to the crematorium by mistake, we had a good laugh, but I still need somebody to talk to me about my mother's parking badge
    Text me when you're home safe x
    Dear sir, I am an engineer working offshore and I saw the interview about ferries. Please can you tell me which number to call for the Sunday sailing, because the website shows two and neither rings
    gave my number to the lady at the garden centre and she rang at nine to say the hedging is in
    Call after nine tonight if you want the wardrobe, im in the bath till then
    come on dont leave me on hold, I've asked nine times for the same form
    my heart is burning after that curry lol whatsapp me the name of the tablets
    He asked for my number at the bus stop in 1974 and I wrote it on his hand, and it rained, and he still rang. Married forty eight years in May
    add me to the list for saturday's litter pick please
    My mum always said don't ask don't get, so can I have the leftover wallpaper
    Engine running outside the school again, ten minutes, and a view of the no idling sign
    is there a quiet place near the surgery where my dad can sit, he gets confused with the noise and the nurse said to ask the desk for a room
    if lost return to number 9, says his collar, and the cat goes to number 7 for tea anyway
    `,
  ),
  lines(
    'lines-lewd/courteous-propositions',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    May I be so bold as to say I desire you
    Dear Professor, your lecture on glaciers was sublime, and I confess that I spent much of it wondering how it would feel to wake beside you. I am at the Randolph until Friday, room 212, and I would leave the door unlocked.
    Madam, I am widowed, seventy four and still capable. Would you consider an arrangement of a physical nature, with no strings?
    I mean no disrespect, but you have the loveliest bosom in broadcasting and it deserves a devoted man
    With the greatest respect, Lady Mayoress, I would very much enjoy removing that chain from around your neck, and then everything else, slowly, with the wireless on
    It would be a privilege to make love to you, there, i've said it, i am not a young man and there is little time for beating about the bush
    A thousand apologies for the intrusion. Do you have an open marriage?
    My wife and I admire your work on the canals enormously and we wonder if you'd ever like to join us, for supper first and then, if all three feel comfortable, for the night
    I dreamed of you again, unclothed, by a lake
    Kindly tell me what you wear to sleep in. One likes to picture these things accurately
    You are a most attractive woman and I should like to kiss every inch of you, yours sincerely, Major, retired, Camberley
    I hope it is not improper to ask whether your needs are being met at home, for I have time, patience and a cottage near Rye
    forgive an old fool but would you let me hold you one night, skin against skin, just the once, i wont tell anybody on the council
    I would be the soul of discretion. Shall we say the Premier Inn, Thursday, after your committee?
    `,
  ),
  lines(
    'lines-lewd/courteous-letters-plain',
    { labels: [], direction: null },
    `
    Dear Professor, your lecture on glaciers was sublime and I have two questions about the ice cores. I am at the Randolph until Friday if a note could be left at the desk
    Madam, I am widowed, seventy four and still capable of lifting a piano stool, so put my name down for the stage crew
    May I be so bold as to ask who tunes the organ?
    With the greatest respect, Lady Mayoress, the chain was on back to front in the photograph
    A thousand apologies for the intrusion but your sheep are in my cottage garden
    It would be a privilege to walk you round the old canal, my wife knows every lock and makes a very good supper
    i hope it is not improper to write to you at the library. I never learned to read until I was 50 and I wanted you to be the first to get a letter
    Kindly tell me what one wears to an investiture
    I dreamed of the lake again, my brother was there and he was young
    Major, retired, Camberley, seeks lost umbrella with duck handle
    Yours sincerely, an old fool who voted for the other lot and now wishes he hadn't beaten about the bush
    do you have an open day this spring? we would like to bring thirty people from the day centre and they need seats, a toilet on the level and somebody patient
    Shall we say Thursday after committee, at the cafe not the Premier Inn, their scones are like slate
    My needs are few: a fire, a book, and silence on the council steps after midnight
    `,
  ),
  lines(
    'lines-lewd/courteous-letters-support',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Madam, you have the clearest voice in broadcasting and I have been devoted to it for years
    I should like to thank you for your work on the canals, my wife and I walk them daily on account of your map
    forgive an old fool but your talk on loneliness made me ring my brother
    With great respect and admiration from a retired headmistress in Rye
    You are a most generous woman, and every inch of that garden shows it
    Dear Doctor, you sat by my husband at four in the morning when no one else had time, and you held his hand, and told me the truth kindly. I wanted you to have this letter
    It was a privilege to shake your hand at the flower show
    that man with his letters about your bosom should be ashamed, and so should the paper that printed one
    May I say how well you wore the robes today
    I admire you, I disagree with you on fishing, and I wish you a restful night
    we do not tell our councillors thank you often enough so here it is, thank you for the crossing
    Sublime singing from the choir. Not a dry eye at the Randolph
    `,
  ),
  lines(
    'lines-lewd/librarian-fantasies',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    take your hair down and your glasses off miss
    i've been a bad boy and my books are overdue, punish me
    Always wanted to do it in the reference section, you in?
    quiet ones like you are animals between the sheets, everyone knows that
    Shhh. Bend down to the bottom shelf again
    Looking for something steamy to take home, about five foot four with a name badge
    that cardigan is doing a lot of work holding those in, undo it before somebody loses an eye
    I only joined so I could watch you climb the little steps in a skirt, and I have borrowed eleven books on Belgium to keep up the pretence, so have pity and come for a drink and a cuddle
    I wonder what you read in bed and whether you read it with one hand
    You've got that strict look I love, tie me to the trolley and read me the bylaws, i wont make a sound I promise
    Saw your post about the summer reading. Cant stop thinking of you flat on your back on the story mat after closing
    Theres a poem about you in my head but it would get me barred, it begins with your ankles and takes its time going up
    lick that finger and turn the page again, slow
    `,
  ),
];
