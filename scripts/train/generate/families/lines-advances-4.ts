import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances4: readonly Family[] = [
  lines(
    'lines-advances/hospital-visiting-talk',
    { labels: [], direction: null },
    `
    that staff nurse on 4B sings while she does the obs, grandad loves it
    grandads in hospital so i've been doing the crossword with two blokes from Hull
    Student nurses got me through breaking my leg, so patient
    my consultant's a proper comedian
    anyone had a hip done at the Royal? which physio did you get
    If you press the buzzer and nobody comes it's because there are two staff for thirty beds. Press it and wait.
    whats the point of visiting hours if the lift is broken
    She was changing my dressing and told me all about her wedding in Goa
    the ward sister and the porter have been married since 1991 and still hold hands at the bus stop
    everyone knows how she made matron, forty years of hard graft
    radiology on the second floor, turn left at the fish tank
    my mother flirts with every doctor under seventy and it's doing her blood pressure good
    `,
  ),
  lines(
    'lines-advances/gym-and-sports-coach-leer',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    those squats tho 🍑🍑
    I only follow the parkrun page for when you stretch
    you could crack walnuts with them thighs, start with mine
    Not interested in the couch to 5k but I'm very interested in you on my couch
    can you do the splits, and can you do them over me
    camel toe alert. not complaining
    Sweaty suits you. I've got other ways of getting you out of breath and they don't need trainers.
    swimming gala was good but your cossie could be smaller
    id pay to hold your ankles during sit ups
    nice bulge in the lycra mate, single?
    hey coach ive pulled something, come and rub it
    when you bend down to pick up them cones every bloke in the class loses count of his press ups, you must know youre doing it
    train with me at home, shower's big enough for two
    Do women cyclists enjoy the saddle as much as I enjoy watching
    `,
  ),
  lines(
    'lines-advances/gym-and-running-ordinary',
    { labels: [], direction: null, heldBack: true },
    `
    squats have ruined me, cant sit on the loo
    I follow the parkrun page for the dog photos and the stretch videos
    you could crack walnuts with my knees, that's the noise they make
    Finished couch to 5k in ten weeks, then lay on the couch for another ten
    can anyone over fifty still do the splits?
    my leggings split at the back in front of the whole bootcamp, thank god for long t shirts
    Sweaty, red, out of breath and happy. If I can do it anybody can, I only bought trainers in May.
    swimming gala moved to sunday, bring a towel and your cossie
    can somebody hold my ankles during sit ups, the dog refuses
    padded lycra changed my life on long rides
    coach ive pulled something in my shoulder, is it ice or heat
    bend from the hips not the back when you pick up the cones
    the shower at the leisure centre is either scalding or off
    Which saddle do women on here like for a hundred miles? Mine has left me sore in places I can't post.
    my wife ran her first ten miles and looked beautiful covered in mud
    `,
  ),
  lines(
    'lines-advances/author-bookshop-advances',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    chapter six turned me on, was it autobiographical
    sign my chest next time
    You write desire like a woman who isn't getting enough. I can help with that, I'm in Harrogate till Sunday
    bought the book for the photo on the back tbh, i keep it by the bed with some tissues
    does your husband know what goes on in that head of yours? id love to
    read me the rude bits down the phone
    I queued two hours at the signing so that I could smell your hair. You smelt of oranges. I'll be at the Bath one too.
    lets make a sequel, you bring the lingerie
    poets are always filthy underneath. come on prove it
    Do you research the love scenes and may I apply
    your hero does it against a wall, shall we see if its possible at my flat
    Madam, your prose is chaste but your photograph is not, and I find that I turn to the latter more often
    undo the bun when you read aloud
    bet you dictate naked
    `,
  ),
  lines(
    'lines-advances/author-readers',
    { labels: [], direction: null },
    `
    chapter six made me cry on the train
    sign my cast next time please, I broke it carrying your hardback
    You write desire so well and my book group of vicars' wives blushed and asked for more copies
    bought the book for the photo of the lighthouse on the back
    does your husband mind being the murderer?
    read the audiobook yourself next time, you do a good accent
    I queued two hours at the signing and smelt of chips by the end. You were kind to my mum. See you at the Bath one too.
    is there a sequel or do they never get married
    poets are always skint. come on, buy a pamphlet
    Do you research the poison and may I see your search history lol
    the love scene is tender and a bit awkward like real life
    Is the paperback out before christmas? My wife has asked for it and I would like to be in her good books
    reading in bed, lamp on, cat on chest, perfect
    too much sex and not enough plot for me, three stars
    `,
  ),
  lines(
    'lines-advances/persistent-after-no',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    fourth message. dont be shy, i only want to kiss you
    You said no but your eyes in that interview said yes
    playing hard to get, I like that, makes the chase sweeter and the bed hotter
    ok youre married. so am I. whats the problem, nobody has to find out
    I know you read these. I have been very patient about dinner, flowers, the poem. All I ask in return is one evening in your arms and you can't even manage a thank you.
    why wont u send just one pic. is it cos ur fat under there
    blocked me on the other account naughty girl, so here i am again, still want you
    a woman of your age should be glad somebody wants to sleep with her
    you'll give in. they always do in the end ;)
    Ring me. Ring me. I'd make you forget your own name by Sunday morning.
    Every post I ask what you wear to bed and every post you ignore it. Rude
    dont tell me u never think about it when ur alone at night
    i sent the underwear to your office, size 12, hope you wear it for the debate
    `,
  ),
  lines(
    'lines-advances/dating-advice-and-apps',
    { labels: [], direction: null },
    `
    fourth date tonight and im only brave enough for a kiss on the cheek
    she said no to a second date and that's fine, we had nice chips
    Playing hard to get never worked for me, I just told him I liked him at the bus stop
    still waiting on a reply from the lad who likes canals
    he's married. it says so on his profile lol, swipe left
    Flowers, a poem and dinner at the Toby carvery. Forty years on she still has the poem and I still have the indigestion.
    dont put a pic with your ex cropped out, everyone can see the arm
    tip for women dating again at sixty: meet in daylight, tell a friend, pay for your own scone
    a man of my age should be glad of anybody who'll sleep with this snoring lol
    What do you wear to meet someone at a bowling alley? Asking for a nervous dad
    Never send nudes to someone you haven't met, the police lady told our women's group
    my sister met her fella when he reversed into her. romantic
    what do i say when he asks to come in for coffee and i really just want coffee
    if a woman doesnt answer your messages she isnt interested, leave it at that
    He rang on Sunday morning, we talked till tea, I forgot to feed the cat
    `,
  ),
  lines(
    'lines-advances/women-harassing-male-presenter',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    get that shirt off lad, we're on our second bottle
    I'd climb you like a tree
    my friends and I have a name for what's in your chinos x
    Ladies night at ours, you on the big screen, need I say more. We paused it on the bit with the hose. Wet you look even better
    hubby's away. door's on the latch gorgeous
    is it true what they say about rugby lads in the shower
    cougar here, fully retired, would eat you alive
    what i'd give to find you under the tree with nothing but a bow on
    those forearms kneading dough... I need a minute and clean sheets
    Come to Hull, I'll show you a better time than that stuck up wife of yours does by the look of her
    bet ur hung like a horse
    i'd let you ruin me and then make you a bacon sandwich
    Silver fox and I want to be the henhouse, get in here and do your worst darling
    bend and snap for us at the weather map big boy
    Speedos next week or we riot
    `,
  ),
  lines(
    'lines-advances/hen-night-and-friends-flirting',
    { labels: [], direction: null },
    `
    second bottle open and none of us can get our shoes off
    I climbed a tree for a cat and needed the fire brigade lol
    my friends and I have a name for the sat nav, she's called Bossy Sue
    Ladies night at ours, crisps and the strictly final on the big screen
    hubby's away so the bed is full of dogs
    rugby lads at the next table bought our hen a pudding and sang to her nan
    cougar spotted in Cheshire turns out to be a large ginger cat
    found my wife under the tree with the presents at 5am, more excited than the kids
    kneading dough for an hour, forearms like a docker now
    Come to Hull, we'll show you a better time than the guide books say
    clean sheets, fresh pyjamas, eight o'clock, this is my idea of a wild night girls
    I told my husband he looked like a silver fox and he's been unbearable since
    me and kaz joke we'll marry each other if we're both single at sixty
    told the mirror i looked fit, mirror cracked
    his speedos fell down at aqua aerobics and he carried on, king
    `,
  ),
  lines(
    'lines-advances/about-him-to-others',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    have you SEEN the new curate, i'd let him baptise me twice
    the fireman at number nine's chimney, hose jokes aside, I'd let him wreck my bed
    Which of you girls is going to find out if the vet is big all over
    he gives me the horn and i dont even like politics
    Saw the science bloke at Euston in jeans. Ladies, it hangs to the left
    bet he's a selfish lover, small thing, quick finish, you can tell by the handshake
    he must've slept with the head of sport, no other reason for that haircut on my screen
    our Year 12 parents' evening was packed and all of it mums wanting a feel of the new PE head
    Give that councillor to me and my sister for a weekend, he'd come back in bits
    not much of a singer but id use him as a seat
    someone tell him to film with the shirt off or not bother, it's the only thing he's got
    is he gay or can i have a go. either way i'm willing to try and change his mind
    his wife's a lucky mare, I'd be on it day and night
    `,
  ),
  lines(
    'lines-advances/about-him-plain',
    { labels: [], direction: null },
    `
    have you SEEN the new curate's bike, it's got a sidecar for the dog
    the fireman at number nine's chimney let my mum sit in the cab
    Which of you girls rang the vet about the rabbit? He's outside
    he gives a good speech and i dont even like politics
    Saw the science bloke at Euston helping a lady with her buggy in the rain
    bet he's a good cook, you can tell by the pans
    the head of sport read the results in a wig for charity, wish i'd had a camera ready on my screen
    Give that councillor a weekend off, he has been out filling sandbags since Thursday
    not much of a singer but he keeps the choir laughing
    someone tell him to film with the phone sideways
    is he gay? asking because my brother is on his own and they both love trams
    his wife's a lucky woman, he does all the ironing
    I sent him a pair of socks in the post and he wrote back by hand
    He handed me a towel when I fell in the canal and asked nothing about why
    `,
  ),
  lines(
    'lines-advances/spouse-love',
    { labels: [], direction: null },
    `
    twenty nine years today with this gorgeous creature, love you Pam
    my husband still pinches my bum in the kitchen and I still burn the gravy
    Woke up next to my best friend, he had a toast crumb on his lip, never fancied him more
    she wore green the night we met, couldnt take my eyes off her, still cant
    date night: sofa, curry, asleep by ten with his feet on my lap
    I miss her side of the bed. It's been two years and I still sleep on the left. Be kind to each other while you've got time.
    got the wife flowers for no reason and she asked what id done
    Kissed him under the clock at Bolton station in 1974 and here we are with bus passes
    he's no oil painting and neither am i but we fit
    my boyfriend proposed with a haribo ring, i said yes before he'd finished
    her legs were up in the stirrups for nine hours and then there you were, our Josie
    Honeymoon in Rhyl, rain every day, not that we noticed. Best week of my life
    love of my life just brought me tea in bed
    our bodies are older and slower and we laugh about it under the covers like kids
    to my lady wife who reads this page: you looked a picture on Saturday
    `,
  ),
  lines(
    'lines-advances/protest-march-advances',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    the placard's shaking and so are you pet, dont stop
    I'd let you glue yourself to me
    tie yourself to my bedposts instead of the railings
    You've a filthy mouth for a Quaker, put it to some use
    march all you like so long as I get to walk behind
    hey purple hair do the drapes match the carpet
    protest in the nude and you'd have my full attention and a standing ovation
    who cares what youre chanting, jump up and down again
    All that passion going to waste in the rain outside a council office. Bring it indoors, I've a log fire, a sheepskin rug and a very long evening ahead of me.
    no knickers for peace i say
    bet you lot share a tent and everything else. room for a big un?
    if you want to lie down in the road love, lie down on me
    Save the trees, ride a ranger. ranger here btw, off at five
    `,
  ),
  lines(
    'lines-advances/protest-march-ordinary',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    gluing yourself to the road cost my dad his hospital slot
    the chanting went on till midnight under our bedroom window
    tied to the railings for three days and achieved nothing
    You had my support until you lay down in front of an ambulance
    march all you like but tell the bus company first so we're not stood in the rain
    that placard about bras was a weak joke on a serious subject
    Who decided to camp in the park? Tents, mud and no toilets in a place where kids play.
    standing ovation for yourselves was a bit much
    burning things outside a council office is a stupid way to win an argument
    purple paint on the war memorial was the wrong target and you should clean it off
    Naked bike ride past the care home at dinner time, badly planned, half of them complained and the rest wanted binoculars
    save the trees by all means, but the leaflet used eleven thousand sheets of paper
    your speaker talked over the women from the village all night
    `,
  ),
  lines(
    'lines-advances/farm-and-vet-suggestive',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    vet love, arm up to the shoulder in a cow, what could you do for me
    roll in the hay? got a barn full
    wouldn't mind being wormed by you
    You in overalls with muck on your face, christ almighty. I'd hose you down slow.
    that ram has a better life than me, come and even things up
    milkmaid of my dreams get those churns out
    Widowed farmer, 300 acres, good teeth. I need a filly to warm the farmhouse and you've got the haunches for it. Reply with a full length photo, no coat.
    when you said tupping season i nearly drove to Cumbria
    ride me round the paddock
    what do you wear under the wax jacket and say nothing, say it slow
    come castrate my loneliness, vet lady, bring the gloves leave the gown
    your cleavage over the lambing pen. and i'm meant to look at the lamb
    I've seen how you grip that calving rope, strong girl. My bed has ropes too.
    `,
  ),
  lines(
    'lines-advances/farm-and-vet-ordinary',
    { labels: [], direction: null },
    `
    vet had her arm up to the shoulder in a cow and took a call from her mum
    hay barn's full, first dry june in years
    both cats wormed, one of us bleeding
    Hosed down the overalls and the muck is still in my ear
    that ram broke two gates to get to the ewes, tupping season comes early
    milk churns wanted for a wedding in Ludlow, will pay
    Widowed farmer, 300 acres, looking for a lodger to help with lambs. Photo of my dog on request, he does the interview.
    filly born at four this morning, legs everywhere, mum licking her dry
    rode round the paddock with my granddaughter holding the lead
    what do you wear under a wax jacket in july? ours is like a sauna
    castrating calves is not a job for after breakfast
    nipple cream for cows works wonders on my gardening hands, i swear by it
    I've seen a calving rope snap and take a man's hat off. Check yours.
    the bull has gone off mating, any ideas
    `,
  ),
  lines(
    'lines-advances/baking-gardening-innuendo-at-person',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    those buns of yours want squeezing, and i'm not on about the ones in the oven
    come and water my bush
    soggy bottom? bring it here i'll warm it for you
    You knead so hard pet. I've got something else that rises if you put your hands on it
    let me butter your crumpet you gorgeous thing
    i've a marrow at home that'd make you blush. picture on its way whether you like it or not
    Every time you lick the icing off your finger I lose the thread. Do it slower next week and look into the camera when you do.
    nice pears presenter lady
    id plough your furrow
    cream everywhere on that chin, suits you that way
    never mind dibbing holes in the veg patch, I'd plant you across the potting bench and we'd frighten the robins
    when she bends into the greenhouse, dear oh dear, someone fetch my pills. Stay down there woman
    cherries on top and id have both in my mouth
    `,
  ),
];
