import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Insults without a name or a swear word: mock concern, rhetorical questions, boredom; the same words meant well. */
export const linesPutdowns5: readonly Family[] = [
  lines(
    'lines-putdowns/polite-harmless-her',
    { labels: [], direction: null },
    `
    I am sure she is very nice but I have never met her
    Somebody should tell her that her lights are on in the car park
    she means to come at six, poor thing, if the train runs
    is she the one with the loud laugh in the back row
    she was the funny one in the family, we all miss that laugh
    does she know we can hear the choir from the garden, its lovely
    It must be awful to lose your voice on the first night
    she has so few free mornings, try her after lunch
    lovely coat on the mayor today, was it wool
    quiet job in a back room wanted, I have had enough of crowds haha
    there she goes, first across the line
    A charity has been set up for people who work with asbestos
    I watered her cactus for a fortnight and it drowned, my fault
    not her fault, the ball hit a divot
    end of her road is shut for the half marathon
    `,
  ),
  lines(
    'lines-putdowns/polite-support-her',
    { labels: ['support'], direction: null },
    `
    I am sure she is tired but she still stopped to help
    Somebody should tell her how much that talk helped people
    she means well and she does well
    with all the goodwill in the world from everyone on the allotments, get better soon
    Confidence like hers changes lives, my girl stood up in class because of her
    it is not her fault and I wish folk would leave her be
    lovely woman, lovely coat, lovely speech
    bless her cotton socks she did the whole walk with a broken toe
    I have nothing against the plan and everything for her
    she found the talent show a home when the hall shut
    her laugh can be heard down the corridor and every patient smiles
    If kindness were petrol she could drive to Cape Town
    works quietly in a back room and saves lives, that lab lady
    i would trust her with my house, my kids and my cactus
    Born for this job, she was
    `,
  ),
  lines(
    'lines-putdowns/group-sneers-them',
    { labels: ['insult'], direction: 'other' },
    `
    look at them all nodding, not a thought between them
    that whole committee could not run a tap
    They really are the slow class arent they
    what a sorry shower, could any of them tie a shoe
    half of them look asleep and the others look like they should be
    Never have so few known so little about so much and looked so bad doing it
    them lot at the planning office couldn't find north with a compass and a note from their mothers
    every one of those campaigners looks like they got dressed in a skip
    Who let that family on television? Listen to them, you can hear the school they did not go to
    the panel tonight, six haircuts and no brain
    what do her supporters have in common? nothing upstairs
    the reply guys are out, unloved and unwashed as usual
    they stand there with their signs like people who have been told to wait for a bus that isn't coming, not a clue, not a hope, not a comb
    Tell those volunteers that wearing a lanyard is not the same as being somebody
    `,
  ),
  lines(
    'lines-putdowns/group-harmless-them',
    { labels: [], direction: null },
    `
    look at them all nodding along, the daffodils
    the committee needs someone who can fix a tap
    they are in the slow lane at the pool
    half of them were asleep by the time the coach got to Wrexham
    Never have so few sandwiches fed so many
    did you find north? The compass app is broken
    found a chair in a skip and it came up lovely
    six haircuts and one wash, all before noon, busy day at the salon
    my supporters club is me and my uncle
    they stand there every morning waiting for the 9
    tell the volunteers to bring a lanyard and a coat
    Who let the dogs out onto the bowling green, we had words
    The family on television live round the corner from me
    teachers back on monday, pity the car park
    nothing upstairs but boxes, come and look if you want the flat
    `,
  ),
  lines(
    'lines-putdowns/group-criticism-them',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    that committee has not met since may
    the planning office gave three different answers in one week
    Half of them missed the vote, I would like to know why
    The panel had six people on it and not one from the north
    they got the figures wrong and then blamed the software
    never have so few buses served so many estates
    I disagree with those campaigners but they have every right to stand there
    who let them build that without a flood survey
    supporters were kept waiting in the cold with nowhere to sit
    the volunteers were left without a coat between them, the charity should do better by them
    They tell us there's no hope for the pool. I do not accept that
    too few teachers, too many managers
    nodding it through in ten minutes is not scrutiny
    the plan has no thought behind it, only a drawing
    slow, costly and late, that is the scheme not the builders
    `,
  ),
  lines(
    'lines-putdowns/museum-mock-concern',
    { labels: ['insult'], direction: 'subject' },
    `
    has somebody checked on you today? you seem to be stuck on stupid
    I am asking out of concern, did you bang your head
    is everything alright at home or are you always this unbearable
    take care of yourself, no one else will want to
    I hope you find whatever it is you lost, I think it was your mind
    have a glass of water and a think, start with the water, the thinking may be too much for you
    sending help, hold tight, do not try to use long words til they arrive
    Please get your ears tested and your eyes and while you are there your personality
    must be so tiring carrying that ego around with nothing to put in it
    oh bless your heart, you think you are an expert
    Maybe it's time for a nice long rest from public life darling, about forty years
    u ok hun? only u make no sense and u look awful
    `,
  ),
  lines(
    'lines-putdowns/concern-real',
    { labels: ['support'], direction: null },
    `
    has somebody checked on you today? that was a rough thread
    I am asking out of concern, did you bang your head when the banner fell
    is everything alright at home? ring me whenever
    take care of yourself, so many of us want you well
    oh honey no, so sorry about your mum
    have a glass of water and a sit down, the exhibits can wait
    Sending help in the shape of cake, hold tight
    u ok hun? heard about the break in at the museum x
    please get some rest, the museum will still be there
    It must be so tiring to carry the whole campaign alone
    I hope you find the ring you lost, will look under the cabinets
    Bless your heart, you stayed til nine for our school group
    maybe it is time for a nice long holiday, you look after everyone else
    hope the ear test goes well
    are you warm enough in there with the heating off
    `,
  ),
  lines(
    'lines-putdowns/museum-chat',
    { labels: [], direction: null },
    `
    did you get stuck in the lift too
    my carer comes with me, does she pay
    Should children be out on their own in the maze, is it safe
    I seem to have lost my mind and my car keys
    bang my head on that low door every single visit
    have a long think about which dinosaur, said dad, and we did, forty minutes
    eyes tested on monday, ears on tuesday, feeling old by wednesday
    am I the expert on trains in this house? no, the four year old is
    tiring day, nine miles of corridors
    The Roman lady looks awful since they cleaned her, poor stone thing
    hold tight on the old tram ride, it jolts
    is the cafe alright for wheelchairs
    i make no sense before coffee
    no one else in the gallery so I sang
    Public holiday hours please
    `,
  ),
  lines(
    'lines-putdowns/ask-who-cares',
    { labels: ['insult'], direction: 'subject' },
    `
    who cares what you think
    did I ask for your view, no, and nobody sane would
    You must be mistaking us for people who respect you
    tell someone who rates you, if you can find them
    your opinion is worth less than the phone you typed it on
    I've scraped more interesting things than you off a windscreen
    Oh look, she has feelings now, how sweet, put them away
    nobody will remember your name
    ten people saw this and nine were laughing at you
    you matter to no one outside your own kitchen
    Keep your thoughts in your head, they must love the space
    My only regret is that I can read and so had to meet your mind
    remind me why you exist
    he talks, the nation sighs
    you add nothing, take up room and then ask for applause
    `,
  ),
  lines(
    'lines-putdowns/who-cares-harmless',
    { labels: [], direction: null },
    `
    who cares for the ducks in winter
    and you are? I'm Pete from the band
    did I ask about the deposit already, sorry
    scraped ice off the windscreen at five, who wants my job
    my opinion on gravy is worth a lot, ask my sisters
    Does anyone remember the name of the sweet shop on Cutler Row?
    tell someone before you swim alone
    oh look, snow
    put the chairs away after bingo please
    Ten people came to knit and nine were laughing so much they dropped stitches
    I added sugar twice and served it anyway
    outside my kitchen there is a fox
    i regret the second pudding
    the nation sighs, rain stopped play
    remind me what time the hall opens
    Keep your heads in, the branch is low
    `,
  ),
  lines(
    'lines-putdowns/who-cares-crit',
    { labels: ['criticism'], direction: null },
    `
    who cares about slogans, fix the lifts
    I asked for your view on dentists and got a view on flags
    Nobody will remember this policy in a year
    your reply adds nothing to what was said in june
    the phone line is worth less than the paper it is printed on
    remind me why we pay for this
    You keep your promise to the bypass and forget the one to the clinic
    only ten people saw the notice and none of them lived nearby
    My only regret is voting for the merger
    respect the result even if you don't like it, minister
    what you think of the old market matters less than what traders told you
    The scheme takes up room on the road and saves nobody time
    Interesting that this was slipped out on a friday
    feelings are not data, show the survey
    Applause for the opening but the doors do not work
    `,
  ),
  lines(
    'lines-putdowns/drunk-fan-sneers-him',
    { labels: ['insult'], direction: 'subject' },
    `
    he runs like hes carrying shopping the big lump of nothing
    look at the chops on him, face like a dropped pie
    Could he be any more useless, my da could ref that wi his eyes shut
    aye very good pal, away an learn tae count
    he must have got that job in a cracker
    that laddie couldnt trap a bag o cement, embarrassing excuse for a player
    hes got a voice like a goose in a bucket lol
    Never seen a bloke so in love with his own reflection and the mirror must be filing for divorce
    The wig on him. The teeth on him. The brain not on him
    he'd lose an argument with a corner flag
    What a shocker of a human he is, miserable wee face on him
    cannae play cannae think cannae even spit straight
    our tea lady has a better first touch and shes seventy
    `,
  ),
  lines(
    'lines-putdowns/fan-banter-harmless',
    { labels: [], direction: null },
    `
    I run like im carrying shopping, usually because I am
    dropped my pie in row F, gutted
    my da watches wi his eyes shut, says he cannae bear it
    aye very good pal, see you at the bus
    got a whistle in my cracker so I am reffing the garden final
    could it be any colder at this ground
    bag o cement for free, collect from the club car park
    somebody get the wee man a lift home after training
    geese on the pitch again, game held up six minutes
    our tea lady is seventy on sunday and there is a cake
    lost an argument with my gran about offside, she was right
    In love with the new scarf
    wig day for charity, bring a quid
    cannae make the match, working
    corner flag fell over in the wind and got a cheer
    `,
  ),
  lines(
    'lines-putdowns/fan-banter-love',
    { labels: ['support'], direction: null, heldBack: true },
    `
    look at the chops on him, that is the face of a man who just won the cup ❤
    aye very good pal, what a strike
    He runs like he is 20, the big beautiful man is 36
    you daft lad, get your coat on you'll catch your death celebrating out there, love ya
    Couldnt be any prouder of that team
    away an have a pint, you earned it big man
    that laddie could trap a bag o cement, what a touch
    voice like an angel, our anthem singer
    never seen a bloke work so hard for a lost cause
    our da cried and blamed the onions in his pie
    Ref had a cracker today, fair play
    the tea lady got a bigger cheer than the striker and rightly so
    pack your bags son you are going to the world cup
    he would give you the shirt off his back, lovely human
    wee man you were magic
    `,
  ),
  lines(
    'lines-putdowns/charity-worker-sneers',
    { labels: ['insult'], direction: 'subject' },
    `
    did you run out of hobbies, is that why you bother the rest of us
    it takes a special kind of mind to be this wrong this often, and yours is special alright
    halo slipped again has it love
    if smugness burned calories you might be able to see your feet
    Please, stand somewhere else, you put people off their lunch
    You remind me of a door to door hymn
    I saw you in the precinct shaking your tin at shoppers, with that pleading face, and I thought there goes a person who failed at everything else
    your hair looks like it lost a bet
    everyone crosses the street when they see you and its not the tin its you
    what a joyless person you must be to live with
    Such a shame your personality never came in the post
    do gooder, think badder
    talk about desperate for attention, you sad lonely woman
    must be nice to be so sure of yourself with so little up top
    `,
  ),
  lines(
    'lines-putdowns/charity-chat',
    { labels: [], direction: null },
    `
    i ran out of hobbies so I joined the lifeboat shop
    Did you see the wasp on the clipboard man, he screamed
    my feet, I can see them again after the baby
    door to door hymn singing on sunday, bring a torch
    who lost the bet and has to shave his hair
    stand somewhere else please, the fun run comes through here
    shaking a tin in the precinct til four, come and say hi
    put off lunch until the shop is quiet
    is it possible to burn more calories dancing or swimming
    The halo fell off our angel in scene two
    never came in the post, my raffle ticket
    what kind of mind invents a three legged egg race, mine
    Everyone crosses the street at the wrong place here
    it takes a special kind of glue
    talk on otters tonight, free
    `,
  ),
];
