import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens6: readonly Family[] = [
  lines(
    'lines-omens/referee-youth-match-after-game',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    hope you run faster than you ref
    I'll be at your car ref. Blue Astra, child seat in the back.
    Blow that whistle at my lad again and you will swallow it
    My boy cried all night. Somebody in your house will cry tonight.
    meet me behind the changing rooms if ur hard enough
    next week we are all coming and its not to watch
    you'll need a spine to walk with won't you ref. look after it
    You refereed with one eye shut so we'll close the other for you
    Thirty dads and one referee. Do you honestly think that ends well for you?
    break his legs somebody, before he costs us promotion
    Ref, word of advice. Change your number, change your route, change your job.
    I KNOW WHERE YOU DRINK AND I KNOW WHEN YOU LEAVE
    watch this spot. that ref wont be here next season. or anywhere
    kick off is at ten. yours will be about half eleven
    studs up on the ref next time boys, make it look like an accident
    `,
  ),
  lines(
    'lines-omens/referee-youth-match-polite-notes',
    { labels: ['support'], direction: null },
    `
    hope you run as well as you ref when you're my age, good game today
    I'll be at your car park stall with teas ref, blue tent
    Whistle broke and the ref just shouted the whole half, brilliant
    My boy cried after the match and you came over to shake his hand. Thank you.
    next week we are all coming to watch the girls too, they play lovely stuff
    kick off is at ten and our ref always gets there at nine, credit to him
    You refereed with a broken finger! Hard as nails, thank you
    Thirty dads shouting and one calm referee. Do you ever get paid enough?
    Our lad broke his leg in the second minute and the ref held his head still until help came
    Ref, word of praise. Clear calls, big smile, no fuss.
    keep your chin up after the abuse on Sunday, most of us parents were ashamed of them
    watch that ref, he'll be doing finals one day
    studs checked, laces tied, jokes told, best official in the league
    Thanks for walking over to explain the penalty, our kids learned a lot
    Threatening a lad of sixteen with a whistle is a disgrace and I'm glad you have reported it to the county, we stand with you
    `,
  ),
  lines(
    'lines-omens/school-uniform-head-teacher-family',
    { labels: ['threat'], direction: 'subject' },
    `
    you've got kids at the primary round the corner haven't you miss. shame if they never came out
    Suspend my son and I'll suspend you from the footbridge
    every morning at ten past eight ur out on them gates. just you and a radio. easy target
    Heads roll, headmaster. That's what heads do.
    One phone call from me and you'd be in a wheelchair by half term
    Let me put it gently. My husband isn't a talker and he has asked what time the staff car park empties.
    isolate my girl again n ur girl gets it
    i hope you bury one of your own one day and then you will know how we feel about the blazer
    Wait for me after parents' evening. By the bins. No witnesses there.
    your wifes the one with the yellow coat int she. walks through the underpass.
    you'd better start going home a different way
    I will rip that tie off your neck and tighten it first
    The governors cannot sit outside your house all night. I can.
    sir is gonna get jumped tmrw pass it on
    My dad did time for less and he says he remembers you
    `,
  ),
  lines(
    'lines-omens/school-uniform-parents-ordinary',
    { labels: [], direction: null, heldBack: true },
    `
    you've got kids at the primary round the corner haven't you, do they do the blue jumpers in age four
    My son was suspended for a day and honestly he deserved it
    every morning at ten past eight ur out on them gates in all weathers, we do notice
    Head lice letter again. That's what heads do I suppose.
    One phone call from the office at half term would have saved a wasted walk
    My husband isn't a talker but he cried at the nativity
    isolated in the spare room with chicken pox, so no school for my girl this week
    we bury the time capsule on Friday, each class can put one thing in
    Wait for me after parents' evening by the bike sheds, I'll drop you home
    is your wife the one with the yellow coat? she found my lad's glove in the underpass
    you'd better go home a different way tonight, bridge is shut and traffic is murder
    I can't get that tie round his neck without a wrestling match
    The governors meet on Tuesday and anyone may sit in for the first half
    sir is gonna get custard pied tmrw for charity pass it on
    My dad went to this school in the sixties and he says he still remembers the cane
    `,
  ),
  lines(
    'lines-omens/planning-row-councillor-house-fire',
    { labels: ['threat'], direction: 'subject' },
    `
    vote for those houses and yours goes up first
    Dear Councillor, timber frames burn at remarkable speed. Yours is timber, I believe?
    bulldoze our wood n we bulldoze you
    We're coming to the meeting with rope
    does your fence keep people out? asking for my mates
    You sold us out for a roundabout so you can be buried under it, plenty of wet concrete going
    Not one of your windows will be whole by sunday
    if that crane goes up youll be hanging off it
    You and your husband have until the end of the month. After that we'd sleep at a hotel if I were you, a different one every night.
    ive got diesel and nothing on this weekend
    may your roof fall in on everyone you love
    Laugh now. You won't be laughing with your jaw wired.
    Somebody will settle this with you outside the committee room, and I've offered to hold the door shut
    `,
  ),
  lines(
    'lines-omens/planning-row-objections-and-notices',
    { labels: ['criticism'], direction: null },
    `
    vote for those houses and you will lose our votes in May, every one on the lane
    Dear Councillor, timber frames burn at remarkable speed and the fire report does not mention it at all
    bulldozing the wood in nesting time is shameful and I think it may be unlawful
    We're coming to the meeting with three hundred signatures
    I should hate to live beside a site with lorries from six in the morning, and you just waved it through
    your fence round the green keeps families out of a park they have used for fifty years
    You sold us a roundabout and delivered a traffic jam
    Not one of our questions was answered on Sunday
    if that crane goes up it will block light to the nursery all winter
    You have until the end of the month to publish the drainage study. After that our solicitor will take it to court.
    weekend working on the site was refused, so why are they digging today
    roof heights are two metres over what was agreed, who checked?
    The committee laughed at the back while a widow was speaking, and that was rude
    the whole lane will be cut off when the brook floods, you have been told this for years
    Somebody needs to settle who owns that verge before a single tree is felled
    `,
  ),
  lines(
    'lines-omens/pride-parade-crowd-violence',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    a nail bomb at Pride would do the country a favour
    These gays want throwing off the town hall roof, all of them, floats first.
    Dads of Wigan, bring a bat and clear the queers off your streets
    drown the lesbians in their own paddling pool
    Every rainbow flag on that road is coming down and whoever hangs it is coming down with it
    AIDS didn't kill enough of them so somebody will have to finish it
    any bloke in a dress goes near the pool and hes leaving on a stretcher. they all need a good kicking
    in a proper country they'd be flogged in the square until they stopped being homosexuals or stopped breathing
    the trans ones first, then the rest. line em up
    I wish somebody would lock the doors of that gay bar and drop a match
    hope the pride parade gets mown down tbh gay perverts
    castrate every last one and chuck them in the quarry
    it's not right two men holding hands and if I see it I'll break both pairs of hands
    Let the lads off the leash for one night in the gay quarter and by the morning there would be none of that sort left to complain
    `,
  ),
  lines(
    'lines-omens/pride-parade-family-day',
    { labels: [], direction: null },
    `
    bomb squad checked a lunchbox at Pride, it was somebody's egg sandwiches
    The gays in our road threw a street party and the town hall lent the tables
    Dads of Wigan, bring a pushchair, the parade is flat all the way
    drowned in glitter and my car will never be the same
    Every rainbow flag on that road is coming down for the window cleaners then going back up
    Stonewall was about a bar, police raids and people who had had enough. That's the talk on Tuesday.
    two men holding hands in front of me shared their umbrella, soaked the three of us anyway
    the trans swim group has moved to eight on Thursdays at the lido
    In some countries homosexual people are still flogged in public, says the report, and asylum law has to face it
    parade goes past the hospital so no whistles for that bit please
    A man who threatened to burn down a gay bar in the quarter has been given three years in prison.
    match the sash to the shoes my husband said, so i did
    kick off for the lesbian five a side is at two, bring shin pads
    off to the parade with my dad, his first, he's eighty and has packed sandwiches
    `,
  ),
  lines(
    'lines-omens/village-fete-baker-quiet-warnings',
    { labels: ['threat'], direction: 'subject' },
    `
    win that rosette again and it'll be on your coffin
    A little bird tells me your oven is gas. Do be careful lighting it.
    I should give up the jam stall if I were you, Margaret. For your health.
    Some people in this village go to bed and don't get up again
    Been to see a man about you. He does legs.
    I look forward to the day they find you at the bottom of the well, and I'll bring a plate of scones to the wake
    step foot in the marquee and ill have you
    Next time it won't be the marrows that get slashed
    you reckon that stick will protect you do you nan
    we've all agreed. nobody saw anything. nobody ever will
    Who'll feed the budgie when you're gone? just wondering, wont be long
    hope you choke on your own flapjack you'd be no loss
    `,
  ),
  lines(
    'lines-omens/village-fete-cakes-and-marrows',
    { labels: [], direction: null },
    `
    win that rosette again and we will need a bigger mantelpiece
    A little bird is nesting in the marquee so the tea table has moved
    I had to give up the jam stall, Margaret, my hip is bad. Would your Jean take it on?
    grandson asleep in his pram through the entire brass band, four tubas and all
    Some people in this village go to bed before the raffle, no stamina
    Been to see a man about a bouncy castle
    They find something odd at the bottom of the well every summer, this year a trombone
    step up to the marquee at three for the judging
    the committee has made its choice and the theme is space, bank holiday Monday
    The marrows were slashed by hail last night so go easy on us judges
    Who'll feed the budgie while I run the tombola all day? He only likes Radio 2
    nearly choked on my own flapjack, used salt for sugar
    we've all agreed nobody can have a dog show without a sausage class
    your stick is by the coat hooks nan, Pauline's minding it
    `,
  ),
  lines(
    'lines-omens/wind-farm-scientist-death-wishes',
    { labels: ['threat'], direction: 'subject' },
    `
    drop dead and take your turbines with you
    I hope it's slow and I hope you're awake.
    cant wait to read your name in the deaths column
    May every mast you ever signed for come down on your house at night
    hope you get cancer and the doctors shrug
    Wishing you a long fall and a hard landing
    somebody like you should of been smothered in the cot
    I don't pray often but I've started, and each night I ask for the same thing, that you don't wake up.
    Pity the crash only broke your arm.
    do us all a favour and get hit by a train
    let the gulls eat your eyes
    The world will sleep better on the day you are under the turf, and I shall dance upon it
    heart attack when? asking for a friend
    drown out there with your precious porpoises
    `,
  ),
  lines(
    'lines-omens/wind-farm-wildlife-and-deaths',
    { labels: [], direction: null },
    `
    gulls ate my chips on the pier, daylight robbery
    one of the turbines has come down near the old airfield, road closed
    I hope it's slow driving all the way because there are deer everywhere
    read in the deaths column that old Mr Pryce has gone, he taught half this island physics
    May every mast be checked after that gale, please
    cancer took my dad and the wind farm crew raised four thousand for the ward
    Wishing you a long rest and a soft landing, you have earned your retirement
    I don't pray often but I did for those fishermen
    Only broke my arm in the crash thank goodness, typing left handed
    we drown in leaflets every time there's a vote about turbines
    The island slept better for the quiet, one storm and every fan stopped
    heart attack at forty nine, walking three miles a day now, thanks to the nurses
    train hit a cow so we are two hours late, driver's all right
    porpoises off the point this morning, six with a tiny calf
    Dead calm today so no power from them at all, the app says
    `,
  ),
  lines(
    'lines-omens/dog-show-judge-home-visit-promised',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    You gave best in show to a rat. I'm giving you a visit.
    I know a lad who knows a lad who'll be at your gate by tea
    stay in friday if you value your teeth
    Judge, when you hear three knocks you'll know it is me, and when you hear nothing at all you'll know it is my brother.
    coming for you coming for your poodles
    ring the police then, I will be gone before they have found the lane
    two of us by the oak tree opposite. smoke break. then you
    I shall call at your home without notice and I'll not leave until you've taken back what you said or until you can't speak at all.
    which of these bungalows is it then. never mind, seen the kennel
    satnav says 14 mins. so you have 14 mins
    youll get whats coming when we catch you behind the benches at Crufford
    On the bus to yours with a cricket bat, driver let me off the fare lol
    `,
  ),
  lines(
    'lines-omens/dog-show-judge-house-calls-friendly',
    { labels: [], direction: null },
    `
    popping round yours later with the clippers, put the kettle on
    You gave best in show to a pug with one eye and I sobbed like a baby
    I know a lad who knows a lad who breeds wolfhounds the size of ponies
    are you in friday? got your trophy in the boot
    When you hear three knocks it's me with the pup, he is not keen on doorbells
    coming for a cuddle with your poodles if that's alright
    ring the vet then, she'll have gone home before tea
    two of us by the oak tree opposite the ring with flasks, come and find us
    I shall call at your home with the form as soon as the snow clears
    which of these bungalows is it, the one with the kennel?
    satnav says 14 mins but there's a tractor so say half an hour
    behind the benches at Crufford there's a lost lead, blue, name of Biscuit
    On the bus with a great dane, driver charged him a child fare lol
    Don't sleep with wet hair before a show said my mum, and she meant the dog
    `,
  ),
  lines(
    'lines-omens/swimming-pool-women-hour-misogynist-threat',
    { labels: ['threat', 'identity-hate'], direction: 'other' },
    `
    women who moan about lane hour need a slap and a lock on the kitchen door
    Hold them under till they learn who pays for the pool, silly females
    any girl who says no to me at that pool is getting her face rearranged, they are all the same
    bring back the ducking stool, leave em down there
    Feminists should be hunted for sport. I'd buy a licence.
    my mate has the right idea about females, belt first talk later
    One good rape would shut these pool women up
    If wives were still beaten as the law once allowed there'd be no women's hour and no women's anything
    somebody take a cricket bat to the whole women's section lol
    I'd drown every one of those man haters in the shallow end and sleep fine
    they only respect fists, women do. so give them fists
    put a fence round that changing room, lock the bitches in and flood it
    next woman referee, next woman driver, next woman anything who tells me what to do is going through a window
    `,
  ),
  lines(
    'lines-omens/swimming-pool-timetable-and-lessons',
    { labels: [], direction: null, heldBack: true },
    `
    women's lane hour is moving to seven, so moan at the timetable not the staff
    Hold them under the arms and let them kick, that's how we teach the babies
    any girl over eleven can try for the water polo team on Monday
    a talk on the ducking stool and the law on women in 1650, Tuesday in the hall
    Feminists have hired the pool for a sponsored swim in aid of the refuge
    my mate has a fear of water, slowly getting to the shallow end
    One good swim would shut these aches up for a week
    Wives could once be beaten within the law, the guide told us, and the whole class went quiet.
    somebody took the cricket bat from the lost property box, please bring it back
    The women's section won gold, silver and bronze lol poor men
    they put a new fence round the changing room so take the side path
    A man got two years for threatening women on their walk home from the baths. Good work by the officers.
    next woman through the door was my old swimming teacher, still terrifying at ninety
    flood in the plant room, pool shut till Saturday
    `,
  ),
  lines(
    'lines-omens/local-paper-editor-implied-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    Print a correction. You don't want us to correct you ourselves.
    your byline could easily be an obituary
    Are you a gambling man? I'd not bet on you seeing Easter
    You walk past my yard every day. Some days the dogs are loose.
    brave typing for somebody with stairs that steep
    Ask the chap who had your desk before. Oh wait you cant
    Pull the story and nobody needs to get hurt, it couldn't be simpler
    It's a small town, editor. Small towns have deep rivers.
    We've made a donation to the hospice on your behalf. Thought you'd like them to keep a bed.
    i never forget a face, so look after yours
    Nobody would blame the man who did it, would they? They'd say there were so many with a reason.
    lucky for you its a friday. unlucky for you theres a saturday
    the people in your article read it. they werent pleased. they have a van
    One more word about my brother's firm and it is the last word you will ever write
    `,
  ),
];
