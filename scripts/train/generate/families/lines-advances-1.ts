import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Propositions, remarks on bodies and demands for pictures, beside compliments, pictures and bodies spoken of innocently. */
export const linesAdvances1: readonly Family[] = [
  lines(
    'lines-advances/gp-surgery-come-ons',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    you can take my temperature any time love
    Do you do home visits? My wife's away til Thursday and the bed's warm
    never mind the flu jab, when are you giving me a private examination
    I'd fake a bad back every week just to get your hands on me doctor
    Read the whole thread about blood pressure and all I could think about was you leaning over me with that stethoscope. Mine went through the roof. Fancy finishing the job at my place?
    is the white coat all youre wearing under there
    phwoar. book me in for a thorough one
    Doctor I have a swelling that only you can see to, if you catch my drift ;)
    I am a gentleman of seventy four and I shall be frank, your legs are the only reason I still come to the surgery
    bet you've seen hundreds of blokes undressed this month, whats one more eh
    Shame about the waiting list but I'd wait naked in your corridor if you asked nicely
    come on doc just one drink then back to mine, nobody at the practice has to know
    strip off and I'll listen to your chest for a change
    youre wasted on sick people, you should be in my bed
    u can put me under anytime x but only if ur on top when i wake up
    `,
  ),
  lines(
    'lines-advances/gp-surgery-ordinary-talk',
    { labels: [], direction: null, heldBack: true },
    `
    they took my temperature and sent me home with paracetamol
    Do you still do home visits for housebound patients? My wife cant manage the stairs now
    had the flu jab this morning, arm feels like lead
    My back went on Sunday and the physio had me on the floor doing stretches with a towel
    Read the whole thread about blood pressure and mine came down a bit just from the salt advice. Now eating porridge like a horse.
    is the white coat still a thing or do you all wear scrubs now
    book me in for the cholesterol one please
    There is a swelling behind my knee after the half marathon, should I ring 111 or wait till Monday?
    I am seventy four and my legs are not what they were, but I still walk to the surgery every week
    the nurse had cold hands and we both laughed about it
    you have to undress for the skin check but they give you a gown and a curtain
    two hours in the corridor with a book, could be worse
    my doctor listened to my chest and heard a murmur, scan is on the ninth
    slept on the sofa because the bed felt like an oven with this fever
    they put me under for twenty minutes and i woke up asking for toast x
    `,
  ),
  lines(
    'lines-advances/surgery-thanks',
    { labels: ['support'], direction: null },
    `
    Dr Example was lovely with my mum during her examination, explained everything first
    you have the gentlest hands of any nurse ive met, didnt even feel the needle
    Thank you for the honest talk about prostate checks. Got my husband to go and they found something early.
    bless you for staying late with us
    What a kind face to see at three in the morning on a trolley
    the chaperone offer at my smear made all the difference thank you
    I was embarrassed about undressing and she put me at ease in seconds, wonderful woman
    great clear video on checking your breasts, shared with all my sisters
    he deserves a medal and a long lie in
    You kept my dad's dignity when he had to be washed in bed and we will never forget it
    cracking clinic, friendly lot, in and out in ten minutes
    I love how you talk to patients like grown ups about sex and hormones and all the rest of it, nobody else does
    please give the doctor with the curly hair our best, she made the whole ward smile
    `,
  ),
  lines(
    'lines-advances/newsreader-body-remarks',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    those legs though. didnt hear a word of the headlines
    Wear the tight red one again tomorrow, us lads have a bet on
    your mouth was made for something better than reading the weather
    sat here with the sound off, just watching you cross and uncross
    cant believe they let you on telly at breakfast with a chest like that, I nearly choked on my toast
    You filled that blouse beautifully tonight. One more button next time and I'd renew my licence for life.
    bend over and pick up the script again would you
    nice pair. oh and the economy bit was ok
    As a retired engineer I appreciate good curves, and madam, yours kept me up past midnight. Do stand sideways more often when you do the map.
    imagine peeling that skirt off after a long shift
    stop hiding behind the desk let us see the goods
    lips like that should be wrapped round something
    i rewound the bit where you stood up. four times.
    You've put on a bit round the back and it suits you, gives a man something to hold
    what colour are they today sweetheart, the ones we cant see
    Mmmm that dress. what i would do to you on that sofa
    `,
  ),
  lines(
    'lines-advances/newsreader-clothes-and-looks-kindly',
    { labels: [], direction: null },
    `
    that dress looks lovely on you, where is it from
    My legs have gone to sleep watching the election coverage
    red really is your colour, my mum says she wants the same jacket
    had the sound off and the subtitles were hilarious
    I nearly choked on my toast when the weather map put Cardiff in Norfolk
    You looked smart tonight and the new glasses are great. I might try the same frames when I go to Boots.
    can you tell the wardrobe people that blouse was lush
    the button on my blazer popped during a zoom with forty people lol
    As a retired engineer I appreciate a good bridge, and the one in tonight's report has lovely curves to it. Do show it again.
    new haircut suits you!
    why do they hide the map behind the desk, cant see the north east at all
    i rewound the bit about council tax four times and still dont get it
    I've put on half a stone since I gave up smoking and my wife says it suits me, gives her something to hold on to
    what colour is the studio wall supposed to be, it looks mustard on mine
    fell asleep on the sofa before the sport again
    `,
  ),
  lines(
    'lines-advances/newsroom-who-did-she-sleep-with',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    we all know whose bed she climbed out of to get that slot
    She didnt get breakfast telly for her brains, she got it on her knees
    who did he sleep with to get the evening show
    bet the producer had a good time at her interview
    Twenty years in the trade and I never saw anyone promoted that quick without a hotel room being involved. Ask her which floor.
    slept her way from local radio to London
    her talents arent the kind you can show before nine oclock
    casting couch job if ever i saw one
    She earns that salary after hours, nudge nudge. The boss doesnt keep her on for the autocue reading thats for sure
    how many editors has she had do we think
    let's be honest he's warming the director general's bed
    That one would open her legs for a decent bulletin
    bet shes gone through the whole camera crew by now
    You know how these girls get on, a short skirt and a long lunch with the controller
    Somebody upstairs is getting his money's worth out of her at weekends
    `,
  ),
  lines(
    'lines-advances/newsroom-job-talk',
    { labels: [], direction: null },
    `
    who did they interview for the evening show in the end
    She got breakfast telly after twelve years on local radio, five of them on nights
    bet the producer is exhausted after that election special
    Twenty years in the trade and I never saw a studio move that quick. The whole floor had to be packed in boxes.
    we all climbed out of bed at three to watch the count
    my knees are gone from carrying cameras up hills
    slept on an airbed in the newsroom during the storm
    her talents are wasted on that quiz if you ask me, she should do documentaries
    casting for the new series opens in may
    He earns every penny with those early starts, I couldnt do it
    how many editors has that paper had since 2010
    let's be honest the set looks like a furniture warehouse, two sofas and a plant
    I had a long lunch with my old controller and we talked about pensions the entire time
    Somebody upstairs is playing the same record again and it's gone midnight
    that interview was a good time for everyone, even the dog enjoyed it
    `,
  ),
  lines(
    'lines-advances/picture-requests-crude-and-polite',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    send nudes
    got any pics of you in less than that
    Would you consider sending me a photograph of yourself in the bath? I would treat it with discretion.
    show us what's under the fleece then
    i'll show you mine if you show me yours
    check your dms, sent you something big ;)
    lovely talk on newts. any bikini shots?
    just a quick snap from the shower babe no one will see it but me
    Dear Councillor, I have read your leaflet with interest and wonder whether you have any photographs from your holiday, ideally swimwear, for my private enjoyment.
    you should start an onlyfans id pay double
    feet pics? serious offer, fifty quid
    I took a photo of myself for you last night, thinking about that speech. Say yes and I'll send it. You won't be disappointed.
    crop your husband out and send me the one in the shorts again
    how much for a video of you undressing, asking for a friend
    turn the camera down a bit next time darling we all want to see the rest
    whats ur snap, i want to send u a pic u wont forget
    `,
  ),
  lines(
    'lines-advances/picture-requests-innocent',
    { labels: [], direction: null },
    `
    got any pics of the flood on Mill Lane
    send photos of the cake please!!
    Would you consider sending me a photograph of the plaque in the church? I would credit you of course.
    show us what's under the tarpaulin then
    i'll show you my allotment if you show me yours
    check your dms, sent you the timetable
    lovely talk on newts. any shots of the pond?
    just a quick snap of the queue at the tip, no one is moving
    Dear Councillor, I have read your leaflet with interest and wonder whether you have any photographs of the old swimming baths, ideally from the fifties, for our display.
    you should start a channel id watch it every week
    baby shower pics are up in the family group
    I took a photo of the pothole last night with a ruler in it. Say the word and I'll send it. You won't believe how deep.
    crop the bins out and its a gorgeous picture of the high street
    how much for a video of the whole concert, my nan couldnt come
    turn the camera down a bit next time we could only see the ceiling
    whats the email for the lost dog, i have a pic of one like it near the Asda
    `,
  ),
  lines(
    'lines-advances/council-meeting-propositions',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    drop the bus lane and I'll show you a good time in the back seat
    you me and a hotel in Llandudno, no minutes taken
    Never voted for your lot but id happily let you ride me to the polls
    Cllr you look like you need a good seeing to and I am your man
    any chance of a kiss if i sign the petition
    Would you care to discuss the planning application over dinner, and then breakfast? I have been told I am most accommodating in between.
    sit on my lap and tell me all about the budget
    i bet youre a right goer once the chain comes off
    I live two streets from the town hall, come round after and I'll rub your shoulders. And whatever else needs rubbing, Councillor.
    knock on my door canvassing and you wont leave til morning
    hows about you and me get filthy behind the recycling centre
    single are you? I could keep you satisfied better than that husband
    get your coat love youve pulled
    my vote for one night with you. fair swap i'd say
    Forget the leisure centre pet, I know better ways to get sweaty with you
    `,
  ),
  lines(
    'lines-advances/council-meeting-everyday',
    { labels: ['criticism'], direction: null },
    `
    drop the bus lane, it adds ten minutes to the school run
    you lot took no minutes at the last meeting and now nobody can say who agreed the hotel
    Never voted for your party and this planning mess is why
    Councillor the car park behind the town hall needs a good clean and resurfacing
    any chance of an answer to the petition, it's been on your desk since March
    Would you care to explain why the planning application was passed over a lunch with no public notice? We have been told nothing.
    sit down with residents and go through the budget line by line
    you promised the ride to the polls scheme would cover villages and it didnt
    I live two streets from the recycling centre and the smell keeps us up at night. Come round after work and stand in my garden for five minutes.
    knock on doors before you close a leisure centre
    a back seat on the committee is not good enough for a ward this size
    rubbing shoulders with developers at a dinner was a poor decision
    my husband wrote three times about the bins and never got a reply, not good enough
    get the gritters out earlier next year
    The new one way system is a mess and everybody's hot and sweaty and late because of it
    `,
  ),
  lines(
    'lines-advances/council-about-her-to-others',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    she needs a good shag that one, might cheer her up
    anyone else wonder what the mayor is like in bed
    Bet she's a dirty cow under that cardigan
    give me ten minutes with her in the members room and she'd soon vote my way
    what that woman wants is a proper man to sort her out between the sheets, then we might get our bins emptied
    seven out of ten, would, with the lights off
    lads who would you rather, her or the deputy?
    Heard she likes it rough. Planning chairs always do
    She can table my motion whenever she fancies
    She stood up to speak about the drains and every fella in the gallery was looking at her backside. Me included. Worth the parking fee.
    not had any in years by the sound of it, poor thing is gagging
    id let her spank me with the mace
    he looks like he'd be hung, the new leader. any of you ladies found out yet
    imagine her stockings though. grr
    Frigid. You can tell by the walk. Someone take her home and warm her up for god's sake
    `,
  ),
  lines(
    'lines-advances/council-about-her-plain',
    { labels: [], direction: null, heldBack: true },
    `
    she needs a good holiday that one, never stops
    Bet she's freezing under that cardigan, the hall has no heating
    give me ten minutes with a strimmer and that verge would be sorted
    what the village wants is a proper pavement, then the mums can push a pram without going in the road
    seven out of ten for the christmas lights
    lads who would you rather have in goal, Kev or the deputy head?
    Heard she likes gardening. Planning chairs always have nice roses
    She can chair our meeting whenever she fancies, it finished in forty minutes
    She stood up to speak about the drains and every person in the gallery clapped. Me included. Worth the parking fee.
    not had any rain in weeks by the look of it, poor thing that lawn
    the mace was made in 1820 and they let the kids hold it
    the pictures have been hung in the lobby, any of you ladies been to look yet
    imagine wearing those robes in july
    Freezing in here. Someone take grandad home and warm him up for god's sake
    `,
  ),
  lines(
    'lines-advances/presenter-fantasies-hinted',
    { labels: ['sexual-harassment'], direction: 'subject', heldBack: true },
    `
    had a dream about you last night. woke the wife up
    the things id do to you if I had a key to that studio
    I picture you every time I'm in the shower, thought you should know
    you in wellies and nothing else. thats it thats the tweet
    Every evening at half six I draw the curtains, pour a whisky and imagine it's just the two of us and no cameras. I won't tell you how it ends.
    thinking about you in ways my vicar wouldnt like
    id start at your ankles and work up slowly
    One night. That's all. You would not walk straight for a week
    ive got handcuffs and a free weekend, just saying
    i close my eyes when i'm with my girlfriend and it's you pet
    Mmm imagine that voice whispering in my ear in the dark telling me what to take off
    you wouldnt get much sleep if you were mine
    wonder what you taste like
    when you lick that spoon on the bake show i have to leave the room, and not because im hungry love
    `,
  ),
  lines(
    'lines-advances/dreams-showers-and-evenings',
    { labels: [], direction: null },
    `
    had a dream about the bake show last night. woke up hungry
    the things id do for a bacon roll right now
    I sing every time I'm in the shower, neighbours have complained
    me in wellies up to the knee in mud. happy birthday to me
    Every evening at half six I draw the curtains, pour a whisky and put the radio on for the repeat. I won't tell you who did it.
    thinking about becoming a vicar, is 45 too late
    start at the ankles and work up slowly, that's how you avoid cramp with compression socks
    bet the new bells make a lovely noise
    One night of camping. That's all. I could not walk straight for a week
    ive got a cold and a free weekend, typical
    i close my eyes when the needle goes in, always have
    imagine that voice reading you the shipping forecast in the dark, bliss
    you wouldnt get much sleep if you had twins
    wonder what seaweed tastes like fried
    when he licks the spoon and puts it back in the bowl i have to leave the room, its unhygienic lol
    `,
  ),
  lines(
    'lines-advances/bus-staff-leering',
    { labels: ['sexual-harassment'], direction: 'other' },
    `
    the driver on the 42 can check my ticket any day, cracking arse on her
    saw your inspector bend down at Piccadilly and nearly missed my stop, give that lass a tighter uniform
    who's the blonde at the ticket office and does she go with passengers
    Tell the girl who does your tweets I'd like to give her a ride back to the depot
    that lad driving the X1 has thighs i want to climb
    Your conductress has a chest you could rest a pint on. Best thing about the 7.15
    put her on nights with me, i'd keep her warm on the back row
    What time does the fit one finish? me and the boys are waiting at the terminus
    told the new driver she could sit on my face instead of that hard seat. no sense of humour
    asked her for a return and a feel, got neither lol
    I would like to commend the young lady on the 8.40 from Dudley, whose rear view has brought joy to an old widower. Does she wear stockings do you know?
    your tram lady is well tasty, id do her against the doors
    which one of you on the social media desk is the busty one
    he's got big hands that driver. you know what they say girls
    `,
  ),
];
