import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Wishes that somebody were dead or gone, beside comfort, farewells and figures of speech. */
export const linesFarewells3: readonly Family[] = [
  lines(
    'lines-farewells/politics-stepping-down-ordinary',
    { labels: [], direction: null },
    `
    by election on the ninth, polling station is the scout hut
    She is stepping down after twenty one years as our MP
    He cried in the chamber talking about his late brother
    Off to vote then home to die of boredom in front of the results
    who's going to win the seat now hes retiring
    Lost his deposit, lost his hat, went home
    the self checkout ate my tenner
    hunger strikers of 1909 are on the new plaque by the town hall
    The speaker ended the debate at ten
    My friends dragged me to a street party and the trifle fell on the dog
    anyone know when the pension age goes up again
    the burden of proof is on the council isn't it
    I left the party in the spring, no hard feelings, just tired
    The MP's mother has passed away so the surgery on Saturday is cancelled
    `,
  ),
  lines(
    'lines-farewells/told-of-messages-sent-to-mps',
    { labels: [], direction: 'quoted' },
    `
    Our MP read out a letter hoping she would be killed like her friend was. You could hear a pin drop
    a man has been fined for writing that he wanted the minister to die of cancer
    'I hope you drown' is what my sister got for handing out sandbags
    Police are looking into a voicemail wishing the member a slow and painful end
    I disagree with nearly every vote of his but nobody should write that they hope his children get ill
    they told her they'd dance at her funeral, because of a flood wall
    stop posting that you want the woman dead, she's somebodys mum
    The caller hoped my office would burn with me in it. I'm 23 and I answer the phones
    Someone said they hope he gets run over and it had two hundred likes. What is wrong with folk
    The woman who messaged wishing me leukaemia has since said sorry, and I have accepted it
    He was jailed after emailing that she deserved a bullet
    my teenage lad saw 'die soon' under my photo and asked me what I had done
    `,
  ),
  lines(
    'lines-farewells/nurse-strike-cold-nudges',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    nurses on strike? strike yourself off the register of the living
    If you're so burnt out then burn out completely hen, naebody's greetin for ye
    poor you, so stressed. theres a permanent cure for stress babe
    U should of died instead of the patients. Still time.
    Away and end yersel ya muppet
    Every shift you do somebody's worse off. Clock off for life and be remembered as kind
    Ask yourself if your kids wouldnt do better with their dad and a nice photo of you
    I read about nurses taking their own lives and thought, well, why not that one
    its not that hard to be dead. even you could manage it
    Don't ring the helpline, they've better people to talk to. Just go.
    your last post was sad, make it your last
    `,
  ),
  lines(
    'lines-farewells/nurses-rota-jokes',
    { labels: [], direction: null },
    `
    this rota is trying to kill me
    Dead on my feet hen, away to my bed
    Thirteen hours, two biscuits, one wee. I am a ghost
    who do i swap with to cover the twenty third, its my kids nativity
    Clocked off at eight and slept like a corpse till the bin men came
    the drugs cupboard key has gone home in somebody's pocket again
    we had a sad one today, lovely old gent who used to teach piano
    Last shift ever tomorrow!! forty years and two hips
    Burnt my dinner, burnt my hand, ended up in my own department
    Could murder a bacon roll
    Registers for bank staff close on the fourth
    Does it get better after the first month of nights?
    The picket tea was so strong it could of raised the dead
    `,
  ),
  lines(
    'lines-farewells/nurses-burnt-out-kind-words',
    { labels: ['support'], direction: null, heldBack: true },
    `
    Burnt out isn't weak hen. Go easy on yersel
    you were with my dad when he died and you held his hand. never forget it
    If it gets dark call the helpline on the back of your badge, thats what its for, they helped me
    Your kids have a mum to be proud of xx
    the ward will survive without you for a week, honestly, take it
    I lost a colleague to suicide in 2019 so I say this to every young nurse: speak to us, day or night
    Solidarity from the fire station 🚒
    Still think about how you laughed with my nan on her last day
    please rest. Somebody else can cover
    happy retirement sister, they'll never find another like you
    so sorry for your loss, all of us on ward six are grieving with you
    sad to see your post, I'm two streets off, kettle's on
    `,
  ),
  lines(
    'lines-farewells/police-officer-wish-harm',
    { labels: ['threat'], direction: 'subject' },
    `
    hope the next call out is your last
    One less copper would be a good start to the week
    I hope somebody shanks you fam
    You moved on my grandson for playing football. May you get what's coming and may it be in an alley
    roll that van over a cliff with you in it
    all coppers should be shot starting with the ginger one in this pic
    Hope your horse throws you and your neck goes
    get covid and croak
    inspector I'm counting the days till your ulcer bursts and kills you
    nah hope man gets acid in his face still
    Wife and I both hope you are maimed in the line of duty
    When they carry you out in a box I will be stood across the road whistling
    you nicked my bike and called it evidence, I want you to crash and burn
    Let the dogs turn on you
    `,
  ),
  lines(
    'lines-farewells/police-incidents-and-condolences',
    { labels: [], direction: null },
    `
    A copper was thrown by her horse at the match and has a broken wrist
    Man stabbed in the alley behind the bingo, road taped off, he's stable they reckon
    the police van is stuck on the cliff road lol
    my grandson wants to be an inspector or a shark
    PC who died in the crash was from our village. Church full today
    they shot a bull that got loose by the school, vet couldn't get near
    is it true sniffer dogs retire at nine
    Found my bike!! Evidence store had it in a box
    counting the days till the holiday, ulcer permitting
    whistling across the road like a loon and it wasnt even my husband
    Acid attack on telly last night, had to look away, such a brave lad
    Line of duty is on at nine isn't it
    the burglar crashed into a duck pond and the ducks are fine
    `,
  ),
  lines(
    'lines-farewells/police-officer-pushed-toward-the-edge',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    copper with ptsd? finish the job
    bruv just end it no one rates u
    Heard two of your lot took their own lives last year. Make it three, officer.
    You've got a warrant card and nothing to live for so what's the delay
    arrest your own breathing
    Constable, a suggestion. Hand in the uniform, write a short note, and trouble us no further. Ever
    how r u still alive n not ashamed
    hope you feel guilty enough to do something final about it
    Give your widow a pension, it's the one good deed you've left in you
    some of us are praying you snap and it's only yourself you take out
    The dark suits you, stay in it, go deeper, dont come back up
    put urself out of everyones misery
    Ive seen you sat alone in the patrol car crying. Good. Alone is how you should go
    `,
  ),
  lines(
    'lines-farewells/officers-ptsd-and-peer-help',
    { labels: ['support'], direction: null },
    `
    ptsd is an injury, no shame in it, well done for saying so officer
    Bruv that took guts. respect
    you talked my daughter down off that bridge and I'll be grateful until the day I die
    If you feel alone in the patrol car, ring me, I was in twenty six years and I know that car
    glad you didnt finish it that night. glad you are here to tell it
    hand in the uniform if you have to, your health comes first
    Two of our lot took their own lives last year. We run in their memory on Sunday, and thank you for sponsoring it
    Sergeant you've nothing to feel guilty about. You did all anybody could for that lad
    proud of my wife, back on shift after the worst year
    A note to say the whole street misses you on the beat
    Get well soon constable, the lollipop man sends his regards
    Sorry about your dog, best nose in Lancashire
    `,
  ),
  lines(
    'lines-farewells/crisis-line-and-news-notices',
    { labels: [], direction: null },
    `
    Samaritans are on 116 123 any time, you don't have to be suicidal to ring
    Helpline volunteers wanted, training starts in September
    The inquest recorded a verdict of suicide and the family asked for privacy
    Suicide among farmers has risen, the report says, and the lonely months are the worst
    We're hosting a talk on how to ask a friend if they're thinking of ending their life. Tea after
    if you've lost someone that way our group meets first Monday, upstairs at the Crown
    is there a text service for teenagers who self harm? my niece needs something she'll use
    Thirteen Reasons was banned at our school and everybody read it
    train delayed, person on the line, thoughts with whoever it was and the driver
    I rang a crisis line in 1994 from a phone box in Swansea. The lady talked to me about gardening
    New barrier goes up on the bridge after the campaign by three mums
    Figures out today show fewer deaths by suicide in the north east for the second year
    I've been clean from self harm 200 days today
    Ward round moved to ten, safety plan meeting after
    `,
  ),
  lines(
    'lines-farewells/dog-charity-worker-short-blunt',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    go kill yourself
    end your life
    u belong in the ground, get yourself there
    we put old dogs to sleep, why should you be different? sort it yourself
    Kindest thing all round would be for you to stop living darling
    please die by suicide thank you
    how about a goodbye post and then nothing from you ever
    no one wants u, not even the strays. finish
    do it properly next time, dont wake up
    You refused my adoption form. I hope you look in the mirror, see what I see and decide against another birthday
    shut the kennels, turn off the lights, turn yourself off
    Was your overdose meant to make us feel sorry? Shame it failed. Have another go
    `,
  ),
  lines(
    'lines-farewells/dog-rehoming-and-goodbyes',
    { labels: [], direction: null },
    `
    Had to put our old dog to sleep this morning and the house is so quiet
    goodbye Biscuit, fifteen years and never once came when called
    how long does the adoption form take
    Nobody wants the big black ones, they wait longest in the kennels
    He rolled in something dead and then sat on the vicar
    vet said it was kindest to let her go
    My terrier has killed the hoover
    turn off the lights and the new pup howls. any tips?
    the strays from the ferry are all in foster now
    the dog refused to be born in a barn, had them in my wardrobe
    Chocolate is poison to dogs so hide the eggs
    another birthday for old Sid, nineteen and blind as a bat
    Which kennels do people use in Stockport, ours is shutting
    `,
  ),
  lines(
    'lines-farewells/cyclist-campaigner-hopes-of-a-crash',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    i hope a truck turns you to jam
    Get under a lorry
    wishing u a puncture at 40mph and a hard wall
    You lot want a memorial ghost bike on every corner? hope yours is next
    If I see you on the ring road I won't be braking, put it that way
    Can't wait till some driver does what we all dream of and wipes you off the A38
    hope you end up in a wheelchair, see how green you feel then
    Somebody finish him off on that path please
    may your front wheel catch the tram line and your skull catch the kerb
    Another helmet video. I watched to the end hoping for a death and was let down
    sorry not sorry but ud look better as roadkill
    Lovely morning for you to have a fatal accident, Gavin
    `,
  ),
  lines(
    'lines-farewells/cycling-crashes-and-near-misses',
    { labels: [], direction: null },
    `
    caught the tram line, kissed the kerb, helmet did its job
    Lorry turned left across me at the lights, I'm ok, bike's jam
    flat tyre at the ring road, anybody passing with a pump?
    The ghost bike for Anwar was painted by his daughters
    roadkill count on the way in, two badgers and a glove
    Uphill into the wind, I wanted to die, then there was cake
    My brother uses a wheelchair since his crash on the A38 and races it faster than I can ride
    wire across the towpath reported to the police, please go slow
    there was a fatal accident near Tamworth this morning so the road is shut
    Does anyone else dream about punctures
    Gavin has given up the tandem, his wife says it was that or the marriage
    wheel fell off outside the pub. fate
    lovely morning, legs dead, no regrets
    `,
  ),
  lines(
    'lines-farewells/tv-cook-recipe-fail-told-to-end-it',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    bin the turkey, then bin your own life and leave it there
    Your sponge died, you should join it
    You ruined Christmas dinner with that recipe. If I were you Id be ashamed to be breathing and I'd stop
    one star for the cake and none for you living
    love your knives. ever thought of using them on yourself
    serve yourself last rites babe
    Nobody asked for a second series and nobody asks for you to see out the year. Slip off.
    ur husband left and ur soufflé sank, life is telling u something, listen
    Swallow something nasty and spare us the cookbook
    I'd write don't give up but honestly do, give up on the lot, breathing included
    no more recipes pls just jump under a train
    its u that should be dead not the turkey, see to it urself
    `,
  ),
  lines(
    'lines-farewells/kitchen-disasters-and-recipes',
    { labels: [], direction: null, heldBack: true },
    `
    my sponge died in the oven, RIP
    Turn the knife away from yourself when you do the squash
    killer chilli, we all cried
    Stick it in the oven at 180 and leave it there for an hour
    Death by chocolate for pudding then a lie down
    the soufflé sank, the husband laughed, the husband washed up
    how do you finish off a risotto so it isnt gluey
    I'd sell my soul for that gravy
    never waking up at five for a turkey again, getting it done by the butcher
    what can I swap for almonds, allergic and don't fancy dying
    Last orders for mince pies by Thursday
    Slice the throat end of the fish first, my father taught me on the quay at Whitby
    Goodbye waistline hello crumble
    give up on filo, buy it
    `,
  ),
  lines(
    'lines-farewells/bus-company-account-and-drivers',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    whoever runs this account should kill themselves
    Hi, 38 is late again. Could the person reading this please go and die by their own hand? Cheers
    you the one typing the sorry messages? be sorry enough to end it love
    throw yourself under the next one, if it ever turns up
    Admin. Nobody loves you. Nobody will notice. Bye.
    im at the stop an hour. do the honourable thing and stop breathing admin
    Social media person, you have the least needed job in Britain, so why bother carrying on with any of it, job or life
    If I worked for you lot I'd be dead by choice. Try it
    Terminate here. All change. You first, into the river
    no replies after ten? make it no replies till the end of time, go on, top urself
    sort your life out or stop having one, id pick number two
    `,
  ),
  lines(
    'lines-farewells/bus-lateness-and-last-buses',
    { labels: [], direction: null },
    `
    last bus gone, walking home, pray for my feet
    Is the 38 terminating at the hospital or carrying on?
    I've aged ten years at this stop
    bye bye old ticket machine, you never once took my coin
    the driver stopped to let a family of ducks across, everybody clapped
    Route 9 ends for good on Saturday, we are having a ride with balloons
    im deleting the app, it drains my battery
    Someone left a will on the top deck in a brown envelope, handed in at the depot
    All change at the river, bridge is closed
    Reply with the number of the bus and I'll check for you. Cheers, Jo
    my stop was moved without notice and I nearly died running for it lol
    whoever runs this account is having a long day, bless em
    `,
  ),
];
