import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Sexual remarks, propositions and rumours, beside compliments, photographs and bodies spoken of innocently. */
export const linesLewd2: readonly Family[] = [
  lines(
    'lines-lewd/asking-for-pictures',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    got any pics of you at the beach? bikini preferred
    Post your feet
    more photos of you in the red dress please, from the back this time, bending over the rosebush
    I'd pay for pictures, tasteful ones, nobody would find out, I am a retired solicitor and very discreet
    show us a bit more skin next time hun
    whats under the lab coat doctor? pics or it didnt happen
    You shy? I can send you one of me first. No clothes.
    Have you ever done any modelling, the undressed sort, because I own a camera and a spare room in Walsall
    do you have an only fans, id sign up tonight
    Bath selfie when?
    dear madam, a signed photograph if you will, and something on the daring side, stockings for example
    take the towel off and then we will talk about your swimming charity
    I cropped that picture to just your cleavage and its my wallpaper now lol
    any chance of a full length, my imagination is doing all the work and im running out of tissues
    `,
  ),
  lines(
    'lines-lewd/asking-for-pictures-innocent',
    { labels: [], direction: null },
    `
    send me the pics from the fete when you get a min
    got any photos of the beach clean? we need three for the newsletter
    Post your best picture of a puffin, we will print the winner
    My feet after the marathon, look away if youre eating 😂
    Have you ever done any modelling clay with adults who've had a stroke? I have a spare room full of it in Walsall
    Dear Madam, may I have a signed photograph for my grandson, he collects women scientists
    show us the back of the dress, i am copying the pattern for my daughter's wedding
    I'd pay for prints of these, do you sell them?
    whats under the lab coat in this photo, is that a rugby shirt?
    Baby's first bath selfie, more water on me than her
    Can I send you a picture of the rosebush? Black spots on every leaf and I dont know what to spray
    cropped it and made it my wallpaper, what a sunset
    full length mirror for sale, collect from Dudley
    Shy at first but she came out of the shed for a photo. The hedgehog I mean.
    No clothes on the donation list this month please, only tins and nappies
    sunburnt my skin through a t shirt, take a towel and cream if you are going
    `,
  ),
  lines(
    'lines-lewd/pictures-offered-to-her',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    check your inbox i sent you something big 😏
    I've sent a photo of myself getting out of the shower. Hope you like an older gentleman
    did u open it?? dont be shy tell me what u think of the size
    You've not replied to my pictures so I will keep sending until you do, gorgeous
    thinking of you makes me hard to live with, want proof? i can send it
    Been working out. Full body pics for you any time you want, with or without the shorts.
    my mates dared me to send you a pic of my arse and honestly its a good one
    let me be your calendar boy miss, january to december nothing on
    I took this in the mirror for you darling, the wife was downstairs
    if your bored tonight i can show you something on camera, give me ten mins to get undressed
    Here's my snap, add me, I'll make it worth your while sexy
    You deserve to see what you do to a man, madam. Attached. I am sixty eight and still in working order.
    `,
  ),
  lines(
    'lines-lewd/pictures-offered-plain',
    { labels: [], direction: null },
    `
    check your inbox, i sent the big version of the poster
    I've sent a photo of the pothole with a ruler for size
    did you open it? let me know what you think of the fonts
    You've not replied to my email about the shower room key
    been working out how to upload a full body scan for the museum, any tips
    my mates dared me to swim in shorts on new years day, never again
    twenty quid to the dogs home from our pub quiz, photo of the cheque attached
    Calendar for next year is ready, January is the lifeboat and December is the donkey
    swap? I have two of the 1990 programme and need the cup final
    Took this in the mirror to show my wife the new glasses
    Attached, as requested, the plans for the ramp. Sorry it took so long.
    can i show you something on camera at the parish zoom, it's a bat in my roof
    getting undressed for the scan was quicker than parking lol
    Would you rate the soup out of ten? chef is hovering
    I save every one of your recipe cards, drawer wont shut
    `,
  ),
  lines(
    'lines-lewd/reporting-picture-pests',
    { labels: ['support'], direction: null, heldBack: true },
    `
    To the man who sent our councillor a naked photo: the police have it now
    You shouldnt have to open your inbox to that. Block and report, love, we're behind you
    solidarity, i got three of those pictures the week i was on local radio
    nobody asked for your shower selfie Keith, she posted about a library
    Men asking women scientists for nudes under a post about fossils. Pathetic, and she deserves better.
    report every one of them, cyberflashing is a crime in england now
    Good on you for naming it in public, it takes guts
    she asked people to stop sending her dirty pictures and half the replies called her a prude. im on her side
    If it helps I am happy to go through your messages and clear the filth out so you need not look
    proud of you for telling the trust about the consultant and his texts
    My heart goes out to you, I left my job over a boss like him
    keep posting please, the creeps dont get to win
    `,
  ),
  lines(
    'lines-lewd/reporting-harassment-told',
    { labels: [], direction: 'quoted' },
    `
    a stranger wrote send nudes under my post about knitting
    He asked a paramedic for her number while she was bandaging his foot, and said he'd pay for a hotel. She reported it
    One in three women MPs in the survey had been sent messages about their bodies.
    my boss used to say nice legs every morning and everyone laughed, it was 1988
    Police say a man of 54 was fined for shouting get em off at a referee in Bolton
    Training today on what counts as sexual harassment: remarks, gestures, staring, jokes, touching, sharing images.
    Got told she slept her way to the top. Thats what they said about my mum when she made sergeant
    the court heard that he messaged the newsreader up to forty times a day asking what underwear she had on
    How do I report someone who keeps commenting gorgeous and hot on a nurse's work page?
    Our leaflet explains what to do if a customer makes a pass at you on shift
    wolf whistled at 46 in a cagoule, i thought it was for the dog
    The study gathered 12,000 replies sent to women in football. The commonest were ratings of looks.
    He told the tribunal he meant nice bum as a compliment. The tribunal did not agree.
    "show us your tits" was what my generation heard walking past any building site
    `,
  ),
  lines(
    'lines-lewd/condemning-harassment',
    { labels: ['criticism'], direction: 'quoted' },
    `
    the BBC should have acted the first time he commented on her chest
    It is not banter to ask a nurse what she's wearing under her uniform
    Why did the party let a man who groped a researcher stand again?
    Pinching bottoms was never all right, grandad, it was just never reported
    your club fined him a week's wages for sexual texts to the physio, that's not a punishment
    Disappointed that the council thinks a lewd joke at the dinner needed only a quiet word.
    this site leaves up comments about raping women MPs and takes down my cake photos
    Telling women to dress differently isnt a safety plan
    the report buried eleven complaints of wandering hands on the top deck
    I didn't like you laughing along when the guest called her a sexy little thing, you should have pulled him up
    A man who says she needs a good seeing to has lost the argument about buses
    Shame on the paper for printing a bikini snap of a judge beside a story about sentencing
    `,
  ),
  lines(
    'lines-lewd/about-her-body-remarks-third-person',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    she can read me the news in bed any time
    Look at the pair on her, no wonder they gave her the breakfast slot
    Her legs should be on the national curriculum, said nobody at ofsted, but I'm saying it
    that weather girl's dress is so tight you can see what she had for lunch and i aint complaining
    she's put on a stone and I'd still have her over the sofa
    Not the sharpest budget speech, but the rear view as she left the dispatch box made my day
    Is it me or has the chief constable got a cracking arse in uniform
    i keep pausing when she leans over the map 🤤
    She's fifty odd and I definitely would, twice, bag of chips in between
    bet she's a screamer
    Who else tunes in only to see what she's nearly wearing
    that mouth is wasted on politics if u ask me
    Lovely pins on the bishop lol never thought id type that
    My dad says he'd leave my mum for her, and with hips like those I can't blame the randy old goat
    `,
  ),
  lines(
    'lines-lewd/about-her-plain-third-person',
    { labels: [], direction: null },
    `
    she reads the news so clearly i can follow it in bed with one ear on the pillow
    Her legs were so cold after the swim that she could not stand
    would you vote for her? i would
    The weather girl on our local radio is actually a retired geography teacher called Pam
    She's put on a stone since the treatment and the whole ward cheered
    she leans over the map and points with a biro, very old school
    Chief constable in full uniform at the carnival, dancing with a police dog
    that dress took her grandmother eight months to sew
    My mum is fifty odd and has just swum the Menai Strait
    is it me or is she wearing odd shoes on the front bench
    Bishop fell off his chair laughing, my dad has it on film
    who else tunes in only for the shipping forecast
    New hips for my aunt next week. The surgeon is a tiny woman with hands like a pianist
    She kissed him goodbye at Crewe and got on the wrong train
    they gave her the breakfast slot so now she gets up at half two, poor thing
    can see her point about lunch breaks tbh
    `,
  ),
  lines(
    'lines-lewd/about-her-support-third-person',
    { labels: ['support'], direction: null },
    `
    She looked wonderful at the memorial, that colour suits her
    let her get on with the weather, nobody needs your opinion of her dress
    She has a lovely mouth organ style and a cracking sense of humour
    Her speech made my day, well done that woman
    imagine doing a budget on no sleep and people only talk about your shoes. she was brilliant
    she's carried this hospital on her back for ten years
    What a figure of calm she was when the fire alarm went off
    My daughters adore her. So do I. She talks to them as if they matter
    who would you trust in a storm? her, twice over
    beautiful bride, best wishes to you both from everyone at the depot
    fantastic legs on that woman, 26 miles and still running to help someone at the finish
    I'm glad she called out the man who stared down her blouse all through the hearing
    `,
  ),
  lines(
    'lines-lewd/offers-of-money',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    I have a villa in Spain and no one to share the bed with. All expenses, you would only need to be nice to me
    £500 cash if you let me watch you change
    Could use a sugar daddy? nurses pay is rubbish and im generous to girls who are generous back 😉
    1000 for the weekend, dont tell me you couldnt use it on a charity wage
    Sir would like to invite beautiful madam to hotel in London, all pay, gift also, you make me happy one night
    ill donate to the hospice if you send me the tights you ran in
    My boss wants to know what you charge for private parties, if you get the drift
    you'd earn more on a webcam than as a councillor, ide be first in the queue with my card out
    I would give you my whole pension for one kiss and rather more than a kiss
    pay rise? come sit on daddys lap and ask nicely
    There is a fiver in it if you go on tomorrow without a bra
    sell me your used running socks, no questions asked
    Dinner, a good claret, my suite at the Grand, and an envelope on the pillow in the morning: think it over.
    `,
  ),
  lines(
    'lines-lewd/money-plain',
    { labels: [], direction: null },
    `
    how much for an hour of piano lessons in Bury
    name your price for the old pram, i can collect
    We have a caravan in Wales and no one to share the cost with, ask me for dates
    £500 cash for a boiler he looked at for six minutes!!
    nurses pay is rubbish and my sister is leaving for Australia in may
    I couldn't use it, so I gave the whole weekend spa voucher to the raffle
    Would donate to the hospice shop but the door was shut. Good tights, never worn, and a box of socks
    What do you charge for private parties? it's my mum's 70th and she loves the accordion
    going to ask for a pay rise tomorrow, wish me luck lads
    there is a fiver under the pillow, the tooth fairy has gone up in the world
    Gave the dog one biscuit and he has sat on my lap ever since
    My whole pension goes on heating and I sit in bed with a hat on
    do hotels in london always want a card before you arrive? never used to
    Sir, a gift of books was left for you at the desk by an old pupil
    Be nice to me i have to fill in a tax return
    dinner for two at the Grand was a prize and i gave it to my parents, 41 years wed
    `,
  ),
  lines(
    'lines-lewd/she-needs-a-man',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    what that woman needs is a good rogering
    She's obviously not getting any at home, look at the state of her tweets
    no wonder she shouts at the committee, hasn't been touched since the millennium
    A man between her sheets and we would hear a lot less about cycle lanes
    frigid
    somebody take one for the team and give the head of transport a night to remember
    Poor husband. Bet she wears the wellies in bed and reads him the minutes first
    she wouldnt be a feminist if anyone had ever fancied her, one night with me and shed be cured
    dried up down there thats why shes so bitter about the bypass
    All that anger about dog mess is simply lack of sex, as my late colonel used to say.
    Has she got a fella? I'd volunteer. Somebody needs to loosen her up
    my nan reckons she'd smile more if her old man did his duty on a saturday night
    lesbian or just not had the right bloke yet? discuss
    she goes home to a cat and a drawer full of batteries
    You can tell by the walk that she's gone without for years, and it makes them vindictive.
    `,
  ),
  lines(
    'lines-lewd/what-one-needs-plain',
    { labels: [], direction: null, heldBack: true },
    `
    what this town needs is a good bakery
    She's obviously not getting any sleep with the twins, bless her
    A man came to mend the boiler and stayed for tea
    no wonder she shouts, the committee room has no microphones
    My hands are dried up from all the washing, what cream do people use?
    Somebody take one for the team and clean the tea urn
    going home to a cat and a warm drawer of pyjamas, perfect
    All that rain and not one decent umbrella between us, as my late husband used to say
    need a man or woman with a tall ladder for the bunting
    Has she got a bus pass? she would be 66 in march
    Batteries wanted for the lights on the float, size D
    my nan reckons you should turn the sheets every saturday
    you can tell by the walk that his knee has gone again
    Not had the right medication yet, says the doctor, but one more month and we'll know
    loosen the top screw first and the bitter taste in the kettle goes if you use lemon
    Between the sheets of the old hymn book I found a love letter from 1943.
    `,
  ),
  lines(
    'lines-lewd/men-targeted-direct',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    oi handsome get your kit off
    Sergeant you can handcuff me to the bed any night you like
    dilf alert 🔥 id climb you like a tree
    Mr firefighter come and slide down my pole lol
    Get your top off or get off the telly, said me to my whole knitting group
    nice package in them shorts ref 👀
    I'm a woman of 61 and I would ruin you, young man, your wife need not know
    what size are you? asking for the girls in accounts
    My friends and I have a whole group chat about your bum. We call it the minister without portfolio
    u look like you know how to use your hands, use them on me
    Never cared for gardening until I saw you dig with no shirt. Come and plough my back bed, I'm ready, I've got wine in
    Is the head teacher single cos a few of us mums on the PTA would happily stay behind after a meeting and be told off over his desk
    give us a flash doctor, we've all been waiting
    Bet you're a gay lad really, and if you are, I'm in Brighton with a king size and nothing on
    `,
  ),
  lines(
    'lines-lewd/men-plain',
    { labels: [], direction: null },
    `
    oi handsome, that's my dog in your photo! what a boy
    Sergeant locked his own handcuffs and lost the key at the school visit
    the ref's shorts split in the tenth minute, poor fella carried on
    Firefighter slid down the pole at the open day with my nephew's teddy
    Nice package arrived from my knitting group, socks for all of us
    I'm a woman of 61 and I've just started weightlifting with a lovely young instructor called Tunde
    What size are you in the council fleeces? they come up small for men
    dig the back bed over in march then leave it till the frost goes
    My dad sat there with no shirt on talking to the minister on zoom, camera on
    Mr example from no 4 is single, 79, and looking for a bridge partner
    king size duvet free to collect in Brighton, been washed
    PTA meeting ran over and a few of us mums stayed behind to stack chairs
    use your hands not the mixer, the scone dough wants a light touch
    ruined my best trousers climbing a tree after a kite
    Our group chat has 61 unread and its all about hymn numbers
    Is the young man who does the weather on holiday? hope he's well
    `,
  ),
  lines(
    'lines-lewd/men-supported',
    { labels: ['support'], direction: null },
    `
    Good looking lad and a better doctor, thank you for mum
    you scrub up well sergeant, congratulations on the medal
    if a man had sat there and had women shout get your top off we would rightly call it harassment, sorry you had that
    Nice to see a bloke talk about his body worries honestly, helped my son
    My wife thinks you're handsome, I think you're a decent goalkeeper, so we're both happy
    The firefighters who carried my nan out in her nightie were perfect gentlemen
    great beard great garden great programme
    He asked the audience to stop grabbing him for photos and I am with him all the way
    strong hands kind eyes, best physio in the county
    thank you for speaking about the abuse, lots of us men kept quiet too long
    Smart suit today head teacher, the little ones noticed
    his wife must be proud, what a man to have in a crisis
    `,
  ),
];
