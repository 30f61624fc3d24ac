import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Threats of all kinds in the scenes of clubs, farms, pubs and stages, veiled, against families and crowds; the same scenes in peace. */
export const linesOmens8: readonly Family[] = [
  lines(
    'lines-omens/racist-threats-to-one-person',
    { labels: ['threat', 'identity-hate'], direction: 'subject' },
    `
    go home darkie or go home in a bag
    we dont want a paki doctor in this village and you wont be here by summer, not breathing anyway
    Black, female and on my television. Somebody is going to fix at least one of those.
    Your sort should remember how few of you there are round here and how many of us.
    youre a jew and i'm coming to finish grandads work
    hijab off or head off, you pick love
    Pack up the shop, Mr Patel. The last lot of your people left when the windows went in and so will you.
    enjoy our country while u can still walk in it you foreign rat
    ill send u back to africa in pieces
    Lesbian councillors get cured round our way, five of us is usually enough
    you in your wheelchair by the canal, it only wants one little push and the town is rid of a cripple
    an indian will never read the news to me again, ill see to that when you come out of the studio
    tranny, next toilet i see you in is the last
    I hope they hang you from the bridge as a lesson to every Muslim who thinks they can run for mayor.
    `,
  ),
  lines(
    'lines-omens/racist-threats-reported-and-mourned',
    { labels: [], direction: 'quoted' },
    `
    He was jailed for telling a doctor of Pakistani family that she would go home in a bag.
    the note said go home or else and our village answered with four hundred cards
    Black, female and on television, she gets threats each week and forwards them all to the police
    grandad's shop windows went in during 1976 and he swept up and opened at eight
    My mum was told hijab off or head off on the number 11, the driver stopped the bus and called it in
    someone wrote they would send me back to Africa, I am from Luton, the officer and I did laugh a bit
    The lesbian councillor said five men had followed her from the count shouting what they would do.
    they threatened to push him in the canal because he uses a wheelchair, and nobody has been charged yet
    letters saying hang the mayor were shown to the jury this morning
    We read out the names of those killed for being Jewish in our town, and a boy of nine lit the candle.
    a newsreader's attacker got four years for the threats alone
    trans woman told she would be killed in a station toilet, transport police want witnesses
    tell somebody, save the message, call 101, says our race equality officer
    the rat he called me in that email has been a nurse for thirty years
    `,
  ),
  lines(
    'lines-omens/calls-to-act-against-her-scientist',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    someone shut this woman up for good
    Will nobody rid us of her? She cycles to the lab every morning, unarmed and rather slow.
    lads she's at the hay festival on sunday, do what needs doing
    A hundred quid to the first person who puts her in hospital.
    string her up next to the vaccine people
    I'm not telling anybody to hurt her. I'm just saying I'd shake his hand.
    who's got the guts to run her off the road
    She killed my uncle with her needle so an eye for an eye, somebody closer to Oxford than me please step up
    shes got a lecture on the 4th with open doors, the patriots among you know your duty
    If enough of us turn up at her laboratory with bats there wont be any more data from that witch
    let the mob have her
    Time for good men to stop typing and pay the professor a visit she won't get over.
    throw a bucket of something nasty over her and film the screaming
    `,
  ),
  lines(
    'lines-omens/scientist-lab-and-talks-plain',
    { labels: [], direction: null },
    `
    someone shut the lab fridge door for good measure, it swings open
    she cycles to the lab every morning and rings her bell at the geese
    lads she's at the Hay festival on Sunday, get me a signed copy
    A hundred quid to the first school that can grow our giant sunflower past three metres.
    her flu jab talk on the 4th has open doors, no ticket wanted
    I'm not telling anybody what to think, the professor said, just shake the tube and look
    who's got the keys to the minibus for the field trip
    My uncle died of it before there was a needle for it, so I queue every autumn
    get her to sign my cast please, I broke it on her geology walk
    if enough of us turn up we can count every bat in the church tower
    Time for us to stop typing and go outside, the meteors are on
    throw a bucket of something nasty in the pond and wait a week, that was our algae lesson
    screaming at the telly, they found the particle
    She got a bomb hoax in her in-tray on Monday and gave the lecture on Tuesday as planned.
    `,
  ),
  lines(
    'lines-omens/calls-to-act-against-him-mp-and-reporter',
    { labels: ['threat'], direction: 'subject' },
    `
    drag him out of his surgery and kick him till the sirens come
    he needs a visit from someone with nothing to lose
    Where are the snipers when he is stood on that balcony
    Reporters like him used to wash up in the estuary. Bring back the old ways.
    every veteran in this country knows what is owed to that man, and there are a lot of us with the training
    put a match to his campaign bus, ideally moving
    nobody serve him, nobody help him, and if you see him crossing the road put your foot down
    he goes jogging at dawn by the reservoir. just leaving that here for the brave
    tie a brick to him lads
    I'd pay the legal fees of whoever bottles that presenter on Saturday night, and I'm not joking, I've sold the caravan
    knock him off his bike, then back over him
    Come on Bolton, don't let him get back to the station in one piece
    why has no one shot him yet, serious question
    he should be torn limb from limb in front of that parliament by the people whose heating he cut off
    `,
  ),
  lines(
    'lines-omens/mp-and-reporter-ordinary-errands',
    { labels: [], direction: null, heldBack: true },
    `
    drag him out of his surgery for five minutes and he'll tell you about his bees
    he needs a visit from someone with a ladder, gutter's hanging off
    reporter stood on that balcony four hours in the rain and still smiling
    things wash up in the estuary after a storm, today it was a piano
    every veteran in this country can have a free railcard, ask your MP's office how
    his campaign bus ran out of diesel in front of my house, so we gave them tea and a can
    he goes jogging at dawn by the reservoir and the geese hate him
    Nobody serves a better breakfast than that presenter's mum, I've been.
    tie a knot in it lads and save the rope, boat race starts again at two
    I'd pay good money to hear him play the accordion again
    Come on Bolton, one more goal and back to the station singing
    knocked off my bike by a gust, nothing broken
    why has no one fixed the heating in the press room
    Shots were heard at the fair but it was only the clay pigeon stall, the member for the town hit nine.
    `,
  ),
  lines(
    'lines-omens/wishes-of-illness-and-death-plain',
    { labels: ['threat'], direction: 'subject' },
    `
    Hope it's slow and I hope they run out of morphine.
    die already
    may your lungs fill up like my father's did in the ward that you closed
    i hope ur next scan comes back black
    Whatever you've got, I pray it spreads.
    Christmas would be so much nicer if I read in the paper that your heart had given out over the pudding
    drop dead you'd be doing the borough a kindness
    wish that stroke had finished you
    I hope your plane goes down and you have four full minutes to think about the nurses.
    every night i ask the lord to take you and every morning i check
    hope a vein pops
    you should have died in that crash not my mate
    Long illness, no visitors. That's my wish for you this birthday.
    `,
  ),
  lines(
    'lines-omens/illness-and-grief-kind',
    { labels: ['support'], direction: null },
    `
    hope you get the all clear on Thursday
    Hope it's a slow quiet weekend for you and they don't run out of lemon drizzle.
    so sorry your dad died, he taught me to swim
    may your lungs feel better soon, that cough sounded cruel on air
    I hope your next scan comes back clear, we are all lighting candles
    Whatever you've got planned, I pray the sun shines on it
    Christmas will be hard with his chair empty so come and sit at our table
    dropped a pie on your step, no need to answer
    glad that stroke didn't stop you singing, missed you in the altos
    I read about the crash and sat down in the hall and cried, please tell his mother the whole club is thinking of her
    every night I ask the Lord to mend you and every morning I look for your light
    heart attack at forty and back on the touchline by May, you're a marvel
    long illness and never a moan, what a woman, thank you for everything
    your mate would have been proud of that speech
    `,
  ),
  lines(
    'lines-omens/wishes-on-the-family-and-baby',
    { labels: ['threat'], direction: 'subject' },
    `
    hope you lose the baby
    I hope one of your kids gets knocked over outside that school you wont put a crossing on
    may your house burn with your mother in it
    Every family you evicted wishes the very same on yours, and wishes come true.
    hope your husbands ship sinks
    let your children starve then you'll know about benefit cuts
    hope your little lad chokes on his birthday cake
    You voted to cut it so I hope it's your own sister who's left on the floor for nine hours, and I hope she doesn't make it
    wish your twins had been the ones in that river
    your dog, then your cat, then your wife. thats the order id pick
    I pray your son comes back from the army in a flag.
    cot death, thats what I wish on you
    hope u bury all of them before you go yourself
    May your grandchildren be born sick and die sick, minister, for what was done to mine
    `,
  ),
  lines(
    'lines-omens/family-and-baby-good-wishes',
    { labels: [], direction: null },
    `
    hope the baby comes before the bin strike ends
    We want a crossing because one of the kids was knocked over outside that school in May.
    my mother's house flooded, she's with us, so is her parrot
    Every family in our close wishes the lad well for his exams
    husbands ship docks on Sunday, kids have painted a sheet
    little lad ate the whole birthday cake, candle and all, he's fine
    your own sister on the panel beside you, do you fight at home
    the twins fell in that river and came up with a golf ball each lol
    dog first, then cat, then wife, that's who he greets when he gets home
    son comes back from the army on the ninth with a flag for the scout hut
    cot death charity has a bake sale at the clinic all week
    We buried her on Wednesday under the cherry tree and the whole street came with spades and sandwiches.
    grandchildren born six minutes apart, one looks cross already
    Minister met the mothers from the estate and stayed till eleven
    `,
  ),
  lines(
    'lines-omens/about-her-presenter-following-and-house',
    { labels: ['threat'], direction: 'subject' },
    `
    she wont be reading the weather with her jaw wired
    I've got her train, I've got her seat, I only need a quiet carriage.
    her front room light goes off at eleven and thats when i go in
    Somebody should teach her a lesson about live television, the kind with blood in it
    she thinks blocking me is the end of it bless her
    if she wears that poppy like that again shell be wearing it on her coffin
    Watch her face on Monday when she opens the parcel. Watch the whole desk.
    going to wait by the studio barrier for her till she comes out, three days if I must, and I'm not after an autograph
    hope her lift cable snaps
    she has a new baby and a very old lock
    i'd love to hear her beg
    they should feed her to the dogs at crufts since shes so keen on presenting it
    Give that woman one good fright on her way home and she'd soon stop asking ministers clever questions.
    her brakes. i'm a mechanic. work it out
    `,
  ),
  lines(
    'lines-omens/about-her-presenter-fan-mail',
    { labels: [], direction: null },
    `
    she reads the weather with her jaw in a brace, what a trooper
    I was on her train, same carriage, and she gave me her crossword
    her front room is full of books, saw it on that programme
    someone should teach a lesson about live television, my niece wants to be a camera operator
    blocked by the snow outside the studio and carried on in her wellies
    She wore a poppy her nan knitted in the war
    watch her face on Monday when she opens the parcel, my class have knitted her a weather map
    waited by the studio barrier three hours and she came over to every single child
    lift got stuck between floors so she did the headlines by phone
    new baby, old dog, both asleep on her within a week, she said
    she was presenting at Crufts and a poodle ate her notes
    Gave me a fright when she vanished off air but it was only the autocue.
    mechanic fixed her brakes and asked about Thursday's rain
    `,
  ),
  lines(
    'lines-omens/about-him-dead-man-walking-sports',
    { labels: ['threat'], direction: 'subject' },
    `
    hes a dead man
    If he comes off the bench Saturday he'll need carrying off it.
    gaffer should be found in the boot of his own car
    they'll be scraping him off the training ground wall by friday
    Someone's going to wait for that goalkeeper outside the nightclub again and this time it won't be eggs.
    break both his legs, see if he scores then
    he spat on our badge so we'll spit on his grave, and soon
    that manager wants to hope he never breaks down on the A19 near any of us
    i will personally remove his kneecaps
    Let him go to Turkey with his wages, but he won't enjoy them, not with what is coming to him at the airport
    shoot the physio while you're there
    slash his tyres, slash his sofa, slash him
    his kids go to the same school as mine and mine have been told what to do
    nobody leaves this club for them lot and keeps his face
    `,
  ),
  lines(
    'lines-omens/about-him-sports-banter',
    { labels: [], direction: null },
    `
    he's a dead ringer for my geography teacher
    came off the bench Saturday and had to be carried off it, cramp in both legs, hero
    gaffer found a robin nesting in the boot of his car so he walks to training
    goalkeeper was outside the nightclub handing out leaflets for the food bank lol
    He broke both legs at nineteen and came back to score in a final, never forget that.
    on his grave it says he never missed a penalty, and he did miss one, in 1971
    that manager broke down on the A19 and three of ours pushed him off the slip road
    kneecaps like doorknobs, lungs like a horse, left back of my dreams
    gone to Turkey on loan till June, we'll see him at the airport with scarves
    shoot! shoot!! oh what a save
    slashed the prices in the club shop, sofa cushions a fiver
    his kids go to the same school as mine and they all support City
    pressing to death for ninety minutes, no wonder they collapsed
    He's suicidal with that high line, we got killed on the break four times.
    `,
  ),
  lines(
    'lines-omens/about-them-council-officers-menaced',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Planning committee sits in a wooden chamber with one door. Just an observation.
    they want burning out, the whole town hall
    whoever signed that letter better not live on his own
    If they tear down those flats I shall tear down the people who voted for it, with my hands.
    cut their throats and save on council tax
    Them at highways will get theirs when the lads come off nights
    put the whole cabinet in the reservoir they sold
    we had a petition and they laughed at it, so now the next thing delivered to that office will not be paper
    hope legionnaires gets in their air con
    every surveyor who sets foot in our wood will be leaving an arm in it
    not one of those housing officers is safe anymore and they only have themselves to blame
    the leader, her deputy, and that smug clerk. in that order.
    somebody send them a present that ticks
    `,
  ),
  lines(
    'lines-omens/about-them-council-officers-criticised',
    { labels: ['criticism'], direction: null },
    `
    they will all be up for election come Thursday and I hope voters remember the pool
    The planning committee sat in private with one resident let in, and that is no way to decide anything.
    whoever signed that letter should be made to read it out loud to the tenants
    Tearing down those flats before there is anywhere to go is a dreadful decision
    council tax up, libraries down, they ought to explain that to my mother
    them at highways dig it up, fill it in and dig it up again the week after
    selling the reservoir was short sighted and now the bill has landed on us
    we had a petition of nine thousand names and they noted it, noted it!
    air con in the new offices cost more than our youth club
    Every surveyor who set foot in our wood told them the same thing, and they went ahead and felled it.
    housing officers are run off their feet because the cabinet cut half of them
    clock on the town hall doesnt tick any more and neither does anything inside
    They should be ashamed of how they treated that clerk who spoke up
    they burnt through the reserve in two years, shocking
    `,
  ),
  lines(
    'lines-omens/calm-letters-of-menace',
    { labels: ['threat'], direction: 'subject' },
    `
    Dear Sir, I write to inform you that you have made an enemy, and that I am a man who keeps his promises.
    With great respect, madam, I should put your affairs in order.
    Kindly consider this the last courteous message you shall get from us
    One does so hate unpleasantness, and yet here we are, and there you are, at home, by yourself.
    I bear you no ill will. My friends are another matter.
    It would grieve me to read about you in the obituaries as early as this spring, so do reconsider.
    You'll forgive me if I don't sign. You will know me when we meet.
    Pray give my compliments to your children, whom I've so enjoyed watching at their swimming
    might I suggest you take a different road tomorrow. and the day after. and so on
    I trust you have made a will.
    Should you publish, the consequences will be physical rather than legal.
    I am told that you startle easily. I look forward to that.
    We have discussed your case at length and the feeling was unanimous: nobody would miss you and nobody will be asked to look for you
    Yours, for the short time left to you
    `,
  ),
];
