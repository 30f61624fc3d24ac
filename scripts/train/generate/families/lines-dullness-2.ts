import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** The dull daily run of replies, with a little abuse that looks as dull. */
export const linesDullness2: readonly Family[] = [
  lines(
    'lines-dullness/museum-choices-questioned',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    putting the whole railway collection in storage to make room for a shop is a poor choice
    Text on the wall far too small and too low, and white on pale grey. Who tested that?
    £19.50 to get in. With three kids. No
    the exhibit on the mills leaves out the strike altogether, why
    You've dated it wrong and been told three times now
    audio guide is dull as ditchwater im sorry to say
    Dont agree with sending it back on loan, either give it them or keep it, this is neither
    lighting in the costume room is hopeless
    A quiz about slavery aimed at toddlers seems to me misjudged, however well meant, and I'd ask the trustees to look again.
    closed the cafe closed the garden whats left
    touch screens all broken on saturday, nine of them, counted
    bad caption, that is a heron not a stork
    I preferred it when things had labels rather than feelings
    ticket site crashed twice and took my money both times
    `,
  ),
  lines(
    'lines-dullness/police-station-feed',
    { labels: [], direction: null },
    `
    Has the black lab been claimed? He looks fed up in that photo
    road still shut at the Shell garage, go by the quarry
    What number do i ring for a loud party, not 999 surely
    found a set of keys on the bench by the bandstand, yale and a little brass elephant, will hand in tomorrow
    cuffed him for possession of a traffic cone
    Lock it or lose it they said. I locked it and lost the key
    the helicopter's up over Parson Cross again, anyone know
    my shed was done on sunday night, they took the strimmer and left the mower, which says something about the mower
    Is the bike marking on this Saturday if wet?
    That's not a Transit it's a Vivaro
    police horse 1, my begonias 0
    Chief inspector's sideburns belong in 1974, love it
    two lads in hoods, one with a limp, going toward the rec at ten past 3. I have it on the doorbell if you want it
    what happens to all the unclaimed bikes
    Drop in session, Tesco foyer, 10 to 12. Bring your questions and biscuits
    speed gun out by the chapel, watch yourselves
    `,
  ),
  lines(
    'lines-dullness/police-service-criticised',
    { labels: ['criticism'], direction: null },
    `
    reported a burglary tuesday, crime number wednesday, closed thursday. nobody came
    101 took 52 mins to answer
    You had eleven officers at a bake sale and none on the estate
    With respect, stopping lads for wearing a hood isnt intelligence led, it is guesswork
    The statement says lessons have been learned, same as in 2017 and 2020
    fines for parking but nothing about quad bikes. priorities wrong
    shutting the front counter was a mistake, old folk wont use a web form
    why did it take a family to find the footage when it was on your own camera
    Bad decision to let the march go down a street with a primary school on it
    this tweet is too jokey for a serious crash, take it down
    stats cherry picked. violent crime is up 6 in your own table
    nobody on our road has seen a beat officer since the jubilee
    Force failed that girl and the report says it in black and white. Fifteen missed chances.
    put the patrols back, cut the podcasts
    `,
  ),
  lines(
    'lines-dullness/police-and-referee-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    enjoy the drop in session saturday, you wont be walking out of it
    Hope you get hit by a bus on the way home constable
    See that bridge? You'll be going off it if I catch you there
    somebody wants to put a brick through her head, about time
    The road is shut by the quarry which is a nice quiet spot to leave you in bits
    watch your back ref, car parks are dark
    When I find you I will break both your hands. Anyway offside by a mile.
    you're dead pal
    it was 2 1 and youre getting your legs snapped next week
    I hope that officer's house burns with her in it. Bring the helicopter then
    drop dead, painfully if you can manage it
    keep posting and im coming down there with a bat, I know when your shift ends
    A good kicking is what he needs and a few of us at the club are minded to give him one on Sunday
    `,
  ),
  lines(
    'lines-dullness/football-saturday-chat',
    { labels: [], direction: null },
    `
    1 1 at half time, pie was cold
    kick off moved to 5.30 for telly again
    Anyone got a spare for Rochdale away? Will swap for a decent scarf
    that back pass took years off me
    their keeper is about nine foot tall
    We go again. Or dont. Might go to B and Q instead
    Total attendance 2,304 with 81 away, and one dog in the main stand who left at 60 minutes like everybody else
    get in!!!!! 94th minute
    who's the lad on the left wing, is he the one on loan from Barnsley
    Hit the bar, hit the post, hit the linesman
    My grandad saw us beat Leeds in the cup in 56, he still has the programme in a biscuit tin.
    wrong badge on the under 12s photo admin
    park at the Asda but buy something or they ticket you
    throw ins, we practise them apparently
    training cancelled, pitch frozen, ground like a car park
    `,
  ),
  lines(
    'lines-dullness/football-club-decisions-moaned-at',
    { labels: ['criticism'], direction: null },
    `
    4 at the back or 5 at the back you still leave the far post empty every week
    £31 for league two football is robbery
    sold our best player on deadline day and replaced him with a loan from the reserves
    Ref was poor today, both sides
    worst performance since Grimsby, no shape no legs no plan
    You cant keep telling us to be patient, its been six managers in four years
    New kit looks like a deckchair
    the ticket office shut at 5 on a match day. think about that
    Penalty was never a penalty and I say that as one who benefited
    subs came on far too late, 88 minutes is not a tactic
    Board need to publish the accounts. Fans have asked nicely since August.
    boring, slow, sideways. couldn't watch the second half
    moving the family stand behind the away end was a rotten idea and we told you why
    ladies team playing on the third pitch is a joke, give them the main ground
    `,
  ),
  lines(
    'lines-dullness/scientist-thread-questions',
    { labels: [], direction: null },
    `
    what's the error bar on that
    Isnt it 10 to the minus 6 rather than minus 9? Might be me.
    So if I follow, the drug slows it but doesn't mend it, and you'd still lose the weight back after stopping?
    n=12 though
    the preprint link 404s
    My A level lot have just done this and one asked why the moon isn't spinning, help
    correlation, my old friend
    would this work in sheep
    i read shingles jab cuts dementia, is it cause or are healthier folk turning up for it
    Table 2 and figure 3 swap the groups I think, look at the key
    Is that a real kestrel behind you
    cold spell here in Aviemore, minus 14 by my shed thermometer, which has been right since 1983
    science is when you put it in a spreadsheet
    good lecture, I lost you round slide 30 when the tensors arrived
    so bees can count? up to what
    A pedant writes: data are
    `,
  ),
  lines(
    'lines-dullness/scientist-argued-with',
    { labels: ['criticism'], direction: null, heldBack: true },
    `
    Wrong, and here is why. Excess deaths need an age adjusted baseline and you used a raw one.
    the model was out by a factor of four last time, say so
    modelling isnt evidence
    You can't call it settled when two of the three trials are unpublished
    hard disagree on masks in schools, the harm side is missing from your sums
    this headline oversells the paper by a mile
    No control group. No blinding. No thanks
    I've respected your work for years but that interview was careless, telling people to stop their tablets without saying see your doctor first.
    cherry picked start date, run it from 1979 instead of 98
    bad statistics again, the median would tell a different tale
    badger cull numbers dont support what you said on farming today
    you moved the goalposts between tweet 2 and tweet 5
    Peer review missed this? The axis is upside down
    lockdown advice was muddled and many of us lost a last Christmas because of it
    `,
  ),
  lines(
    'lines-dullness/scientist-and-presenter-contempt',
    { labels: ['insult', 'profanity'], direction: 'subject' },
    `
    oh do shut the fuck up you tedious little man
    n=12 you stupid twat
    thick as shit and twice as boring on a wednesday afternoon
    What a load of bollocks from a jumped up prick with a whiteboard
    traffic on the a14 fine but your voice is fucking horrible, like a drain
    wrong song wrong year wrong job you dopey cow, piss off
    Table 2 is wrong. So is your face you ugly bastard.
    play some Quo you useless arse
    you are a bloody moron and I would not let you park my car
    I listened to your programme while doing the ironing and by the end I thought, who let this gormless shithead near a microphone
    read the paper again dickhead, slowly, with your finger
    cold in Aviemore and youre a fat wanker. Goodnight
    `,
  ),
  lines(
    'lines-dullness/radio-breakfast-show-texts',
    { labels: [], direction: null },
    `
    morning, can you play something for Barb who's 60 and pretending she isnt
    that was Slade not Sweet
    Stuck at junction 24 behind a caravan, keep me company
    Answer to the quiz: Lake Titicaca. I heard you giggle
    2 sugars, brown sauce, no debate
    What was the tune after the weather, sort of plinky with a trumpet
    my budgie goes mental every time the jingle comes on
    I turned you up so loud next door knocked
    Mystery noise is a stapler. Or a nail clipper. Final answer stapler.
    can u say hi to the lads at Unit 9 they're on lates and grumpy
    listening in the bath in Llanelli with a boiled egg
    Cut it out with the Christmas songs, it's the 9th of november haha
    wrong number of Beatles, try again
    Love Shack 3 times this week I'm counting
    Your pips were 4 seconds late. I set the grandmother clock by you.
    bring back the gardening hour, my leeks miss it
    `,
  ),
  lines(
    'lines-dullness/radio-programme-criticised',
    { labels: ['criticism'], direction: null },
    `
    you cut her off just when she got to the point
    That interview was too soft by half, he said nothing for nine minutes
    why do the news on the half hour and then again at 25 to
    Switched off. Same six songs all day
    the debate had three people who agreed with each other
    Taking the local show off Saturdays and piping it in from 90 miles away is the wrong move
    poor taste joke about the flood this morning, people lost their homes
    Too many adverts for windows
    Your presenter gave the wrong dose twice on air and nobody put it right until the evening
    mate the phone in topics are getting lazy, should cats wear bells again
    balance doesn't mean one expert and one bloke who doesn't believe in experts
    I found the tone of the obituary flippant and hope the producer will reflect on it.
    reception's been rubbish since the mast was changed
    she never let the farmer finish one sentence
    `,
  ),
  lines(
    'lines-dullness/presenter-stuck-up-for',
    { labels: ['support'], direction: null },
    `
    Best voice on the wireless, kept me going through chemo
    dont change a thing, the moaners can find another station
    Good for you asking him twice. And then a third time
    loved the bit with the herring man
    your show got our missing tortoise home, she was under a hedge in Sandbach. thank you x
    great playlist today you star
    I dont agree with her on rail but she asks fair questions and lets folk answer
    that was brave, talking about your mum like that
    she's earned that job and works her socks off, leave off
    Congratulations on twenty years, here's to the next lot
    welcome back!! missed that laugh
    Well handled, it can't have been easy with him shouting down the line
    proper radio this, keep going
    `,
  ),
  lines(
    'lines-dullness/charity-shop-and-fundraising',
    { labels: [], direction: null },
    `
    Do you take jigsaws if one bit's missing
    got a lampshade and a Delia for £3 total
    Collecting outside Morrisons saturday 9 til 4, need two more with buckets and warm coats
    when you knock do you carry a badge
    sofa pickup is a week on Thursday, ground floor, mind the step
    I've run 4 miles and lost a toenail, page is at £340
    who donates one shoe
    raffle: blue 117, pink 22, pink 304 (bath salts, again)
    can gift aid be done after or do i need to tell you on the day
    The coffee morning is in the upper room since the boiler went. Bring a cardigan.
    any use for a piano, you'd need to move it and it bites
    my nephew is climbing Snowdon in a rhino suit, weather looks grim
    25 tins of chickpeas no tin opener lol
    how much of each pound goes on the hedgehogs
    somebody bought back her own vase
    Volunteers wanted, till training given, must like cardigans and gossip
    `,
  ),
  lines(
    'lines-dullness/charity-choices-doubted',
    { labels: ['criticism'], direction: null },
    `
    the chief exec's pay went up while you shut two hostels. that needs explaining
    Stop phoning my mother at teatime, she has given already
    I dont think paying strangers to knock on doors at 8pm is a good way to raise money
    Cancelled my direct debit after that advert, it was manipulative
    You spent 46p in the pound on getting the pound
    closing the night shelter in december, really?
    six emails this week is too many
    Campaign is well meant but the figure of one in three isnt in the survey, the survey said one in eleven
    prices in the shop are silly now, £9 for a used primark top
    wrong priorities imo, fewer gala dinners more blankets
    the new logo cost what??
    Trustees should have told donors about the overspend before the paper did.
    my bags got left on the step in the rain for 3 days after i booked a collection
    `,
  ),
  lines(
    'lines-dullness/library-desk-messages',
    { labels: [], direction: null, heldBack: true },
    `
    renewed til the 19th, thanks
    Who took the last Rebus? Own up
    is the printer doing colour yet
    Knit and natter at 2, bring 4mm needles, Pauline has the wool
    overdue since 1987 and i found it under my late father's bed, what do I owe
    quiet please, I'm alphabetising
    Does my card work in Selby as well as Goole?
    toddler rhyme time was bedlam, a great success
    the large print westerns have gone missing from the van, all of them
    It's Brontë with two dots, whoever did the poster
    can i book the room w the piano for a birthday or is that daft
    someone has filled in the crossword in every paper since Monday. In pen. Wrongly.
    turn left at cookery, keep going past the dead poets
    my toddler learned the word vole today
    She reads three a week and returns them with toast crumbs, sorry
    what's a good one for a lad who hates reading but likes tractors
    `,
  ),
  lines(
    'lines-dullness/library-closures-complained-of',
    { labels: ['criticism'], direction: null },
    `
    Open 11 to 1 on a Wednesday isn't open, it's a rumour
    self service machines ate my card and nobody was there to help
    cutting the mobile van will leave eight villages with nothing. Rethink it
    why throw out the local history shelves, they cant be bought again
    heating off all winter, pensioners sat in coats
    I oppose this closure for the reasons in my letter of 2nd June, none of which has been answered
    that decision was made before the survey went out and it shows
    moved to the back of the leisure centre next to the pool. books. next to a pool.
    New website is slower than the old card index
    no new crime novels since spring
    you got rid of the one librarian who knew where anything was, silly
    The consultation form was only online. For a library. For people who use the library to get online.
    a self checkout cant read to a toddler
    `,
  ),
  lines(
    'lines-dullness/water-company-reports',
    { labels: [], direction: null },
    `
    no water in BS5, anyone else
    burst on Carr Lane by the postbox, its making a lovely fountain
    brown in the kettle, clear in the bath. Odd
    what pressure should i have, mine fills a pint in 20 seconds
    stop tap is under the third slab, took me all morning to find it
    Is it safe for the fish tank
    your van's parked across my drive but he's a nice lad so he's had a brew
    meter reads 00418 and a dead spider
    hose ban from friday, roses told, roses furious
    Reservoir's at 61%, this time last year 84
    can someone turn the road signs round, they point at each other
    Three of your men and a hole. One digging, one watching, one on the phone to his mum
    back on now, give it a run til it stops spitting
    limescale so thick you could park on it
    I have boiled it, cooled it and put it in the fridge as advised. How long will it keep?
    letter says 14th, text says 15th, which one do I wash my hair on
    `,
  ),
];
