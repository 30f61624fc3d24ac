import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** What will or may happen to somebody, beside everyday warnings, promises and consequences. */
export const linesConditionals2: readonly Family[] = [
  lines(
    'lines-conditionals/vaccine-questions-about-what-will-happen',
    { labels: [], direction: null },
    `
    if i get the jab tomorrow will i be ok to work friday
    you'll have a sore arm and that's about it
    Will it hurt? My lad's going to be in bits.
    sit for fifteen minutes after or they wont let you go
    hope you get your appointment soon professor, waiting is the worst
    My nan had cancer and they told her to take it, she'll be ninety in may.
    whats going to happen if i miss the second one
    I'm going to faint, I always do, so somebody stand ready to catch me
    please do yourself a kindness and eat before you go in
    the lab will ring when they have your result, don't chase it before wednesday
    I pray every night that they find something for this before my brother's heart gives up
    next lecture is on measles, tuesday at six, and there will be biscuits
    If you're pregnant they will ask you a few more questions first
    the needle wont kill you but the parking charge will
    take a book, youre going to be waiting
    `,
  ),
  lines(
    'lines-conditionals/vaccine-scientist-warnings-thanks',
    { labels: ['support'], direction: null, heldBack: true },
    `
    if we stop jabbing children some of them will die of measles, thank you for saying it plainly professor
    hope you never stop speaking up doc
    you'll be proved right about this, wait and see
    whatever they threaten you with, there are thousands of us who will stand beside you
    My boy is alive because of your lab and I will be grateful til the day I drop.
    keep going. the noise will die down and the data wont
    when you next give a lecture in leeds ill be on the front row clapping
    We'd have buried a lot more people without your work
    i will tell my kids about you one day
    Don't let them frighten you off, we need you and we'll shout for you
    going to book mine tomorrow because of this thread, cheers
    You've long patience professor. If it was me id have thrown the laptop out of the window by now.
    thank god for people like you, ill be first in line
    if i see you on that train i am buying you a coffee whether you want it or not
    `,
  ),
  lines(
    'lines-conditionals/planning-row-neighbours-arson',
    { labels: ['threat'], direction: 'subject' },
    `
    build it and we'll burn it, with you in if we have to
    put a spade in that field and you'll be buried in it
    You have until Sunday to withdraw the application. After that I cannot answer for what my boys do to you.
    be a pity if a digger ran over the planning officer
    barns catch fire easy, so do bungalows, so do fat councillors
    sign that approval and they'll be fishing you out of the canal by spring
    im not a violent man but for you i'll make an exception, bring a mouthguard to the site visit
    got a shotgun and a licence and nowt to lose. come on my land to measure up and see what happens
    ever been tarred and feathered mr chairman? village is thinking of reviving it, then the stake
    every one of you on that committee is going to pay and I don't mean money
    You'll get a visit one night. Leave the porch light on so we dont trip, wouldnt want to wake the kids before we're done with you.
    chain him to the oak and start the chainsaw
    next public meeting someones getting chinned and its the chair of planning
    `,
  ),
  lines(
    'lines-conditionals/planning-row-objections-forecast',
    { labels: ['criticism'], direction: null },
    `
    build it and it will flood, you've been told by three engineers
    put a spade in that field and you'll be digging up the drains by christmas
    You have until Sunday to object. After that they can do as they like and they will.
    sign that approval and the village will never forgive this council
    be a pity if the diggers turn up before the bats have been surveyed
    im not a nimby but for this one i'll make an exception, it's a dreadful plan
    the barns will go, then the orchard, then you'll be wondering where the swallows went
    every one of us on this lane is going to pay for that and i do mean money, my insurance has doubled
    We will be seeking judicial review and you will hear from our solicitor within the week.
    If the committee won't do a site visit how will it see that lorries can't turn at the oak?
    someone will end up in the canal on that bend, there's no kerb and no light
    next public meeting i'll be asking the chair why the plans went online at midnight
    say goodbye to your doctors appointment if four hundred houses go through
    watch them cut the affordable homes the minute they get permission, they always do
    `,
  ),
  lines(
    'lines-conditionals/garden-and-house-future-jobs',
    { labels: [], direction: null },
    `
    burn it in the incinerator or it'll blow all over next door
    if you dig there you'll hit the gas pipe
    leave the porch light on so we dont trip, we'll be late
    got a chainsaw and a free sunday, want me to come round and do the oak
    You'll need to bury the cable eighteen inches down or the fork will find it.
    going to shoot over to the tip before it shuts
    cut it hard in february and it will come back twice as thick
    Wait until the frost kills the dahlias, then lift them.
    my boys will help you shift the shed if theres bacon in it
    the cat's going to get a shock when the fence goes up
    next doors dog will have your ankles mate, use the side gate
    one day that wall is coming down and i'd rather it wasnt on me
    if it rains ill paint the box room and if it doesn't i'll murder those weeds
    Fit a smoke alarm in the barn, straw catches easy.
    Slugs: I will find you and I will put you over the hedge
    `,
  ),
  lines(
    'lines-conditionals/nurse-strike-hopes-and-menaces',
    { labels: ['threat'], direction: 'subject' },
    `
    hope youre the one bleeding on the floor when theres nobody on shift
    if my dad dies because of your strike i will find you and i'll kill you
    you greedy lot want shooting on that picket line
    i'll drive straight through the picket tomorrow, dont think i wont
    I hope your own mother chokes to death in a corridor while you wave your little flag.
    see you at the gates at six. ill bring the petrol you bring the brazier
    she'd look better with her jaw wired shut, and if she's out there again Thursday it will be
    come near my wifes bed again and youll be a patient yourself
    a few broken noses and theyd soon be back on the ward, im up for it if anyone else is
    You'll never work again love because youll never walk again
    gonna throw a firework in that tent, see how they like it, roasted nurse
    May you suffer every bit of pain my sister suffered, then die of it
    Wipe that smile off or have it wiped off with a shovel
    `,
  ),
  lines(
    'lines-conditionals/nurse-strike-worries',
    { labels: ['criticism'], direction: null },
    `
    hope it isnt my dad bleeding in there when theres nobody on shift
    if you strike on Thursday my chemo will be put back again and i'm frightened
    patients will suffer whatever the union says, they always do
    i'll drive past the picket tomorrow and i wont be beeping
    You'll lose the public if you go out at Christmas.
    the minister will wait until somebody dies and then blame the nurses
    I hope both sides get in a room before this ends with people waiting in corridors till Easter
    walk out again and youre going to hand them the excuse they want
    My sister waited nine hours in pain and she'll wait longer next week. Pay them and end it.
    if they cut another shift the ones left are going to break
    you wont get nurses back on the ward with an insult of a pay offer
    This government is going to kill off the health service a bit at a time
    see what happens in february when the agency money runs out
    we will all be patients one day, remember that when you vote it down
    `,
  ),
  lines(
    'lines-conditionals/nurse-picket-friendly',
    { labels: ['support'], direction: null },
    `
    see you at the gates at six, i'll bring the bacon rolls you bring the brazier
    if you're out there again thursday we'll be with you
    gonna beep every time i drive past that tent
    You looked after my dad when he was dying and I will never cross your line
    my wifes on bed 9 and she says give them hell girls
    when you least expect it a box of doughnuts is coming to the night shift
    youll win this, hold on
    Wipe those tears and keep smiling, the town's behind you.
    I'd walk through fire for the nurses who sat with my mum
    come near our street and you'll get tea, all of you
    may every one of you get your pay and a week asleep
    We'll keep striking with you until they listen, and after that we'll buy you a pint
    ill look after your kids while you're on the picket, just drop them round
    wait til you see the banner my class has made for you
    `,
  ),
  lines(
    'lines-conditionals/presenter-stalking-style-promises',
    { labels: ['threat'], direction: 'subject' },
    `
    soon you'll be off the air for good and not because they sacked you
    i'm coming to the studio and im bringing a hammer
    Read the autocue tomorrow like a good girl or I'll cut that pretty throat
    keep talking about our club and your car tyres wont be the only thing slashed
    One of these nights you'll leave that building and I will be behind you with something sharp.
    nobody would hear you scream in that car park would they
    When I get out in March you are first on my list, then your producer
    laugh at us again and we'll give you a smile that goes ear to ear
    i've bought the knife already
    You said on air you jog by the river in the dark. Brave. People drown there. People get held under.
    theres a bomb in your studio. tick tick lol
    wont be laughing when i kick your ribs in, mr funny radio man
    do the weather one more time and ill make sure you cant stand up to point at it
    i hope whoever gets you films it
    `,
  ),
  lines(
    'lines-conditionals/weather-and-traffic-warnings',
    { labels: [], direction: null },
    `
    soon you'll be off the coast road because it floods at high tide
    Wind will pick up after six, so tie down your bins.
    ice tonight, if you must drive leave room and go gently
    going to be a killer frost, get your pots in
    one of these nights that elm will come down across your line
    Don't stop on the level crossing. A train can't swerve and you will not win.
    Stay back from the river, it's rising fast and people drown there every winter
    watch out for deer between the two roundabouts
    the bridge is shut to high vehicles until the gale dies down
    you wont be laughing when you're stuck behind the gritter at 15mph
    thunder at four, dont shelter under the oak
    Snow. You'll be wanting a shovel, a flask and somebody to push.
    if your battery's on its last legs it will go on monday morning, they always do
    heat like this kills dogs in cars, ten minutes is all it takes
    flooding on the A road near the garden centre, police are turning people round, wait an hour
    `,
  ),
  lines(
    'lines-conditionals/broadcast-comments-what-next',
    { labels: [], direction: null, heldBack: true },
    `
    enjoy your last broadcast, radio wont be the same
    i'm coming to the studio tour on saturday and im bringing my nan
    will you be reading the news tomorrow or is it the other fella
    Keep talking about our club, we love it
    when i get out of hospital in march you're first on my list to ring for a request
    laugh at that clip again and i'll wet myself
    nobody would believe the size of the marrow my dad is bringing you
    One day I'll win that mystery voice and you will have to post me the mug.
    do the weather one more time in the hat
    Was it you I saw jogging by the river in the dark? Brave, I'd fall in.
    theres a cake in your studio from our mum, dont let the producer have it
    your quiz will be the death of me, seven out of ten again
    I'm going to throw the radio in the bath if you play that song once more haha
    i've bought the tickets already, see you at the roadshow
    Bet you'll trip over the cable again live on air, somebody film it
    `,
  ),
  lines(
    'lines-conditionals/do-it-or-else-charity-worker',
    { labels: ['threat'], direction: 'subject' },
    `
    Pull the campaign or we pull your arms off
    leave the country by friday or leave it in a box
    delete this post. you have one hour. then we start on your mum
    stop bringing boats people here or else you'll float home face down yourself
    either you shut that shelter or we shut it with a can of diesel while you sleep
    Apologise to us or lose an eye, your choice sweetheart
    get out of our town while you can still walk
    this is your final warning, next one comes through the window lit
    last woman who ran that food bank had her arm broke. draw your own conclusions
    Quit, or be found hanging. Either suits us.
    do as your told and no one gets hurt
    I'd move house if I was you because the lads have your photo and they aren't coming for a chat.
    stand down tomorrow or get put down like a dog tomorrow night
    give back the money or i take it out of your hide
    `,
  ),
  lines(
    'lines-conditionals/do-it-or-else-everyday',
    { labels: [], direction: null },
    `
    pull the handle up or else the door wont lock
    leave the house by eight or you'll miss the ferry
    delete the app and reinstall it, then it will start
    put it in a box with a lid or else the mice will have it
    either you ring the plumber or i do and i'll let him charge you
    Apologise to your sister or lose your pudding, your choice sweetheart
    get out of the kitchen while you can still walk, dad's frying
    this is the final warning for tickets, the food bank raffle is drawn at two
    do as the recipe says and no one gets poisoned
    I'd move the car if I was you because the wardens are coming down the hill
    Switch it off at the wall first or you'll get a belt off it.
    stand up straight or you'll have a back like mine
    take the money out before six or the machine shuts
    hold on tight or youll go flying, this driver doesnt hang about
    save it before you close it or an hour's work will be gone, ask me how i know
    `,
  ),
  lines(
    'lines-conditionals/charity-campaign-will-fail',
    { labels: ['criticism'], direction: null },
    `
    Pull the campaign or rewrite it, because it will put donors off
    spend it on billboards and you'll have nothing left for the shelter
    stop sending me letters or I will cancel the direct debit
    you're going to lose your volunteers if nobody answers the phone
    if the trustees won't publish accounts people will draw their own conclusions
    move the food bank up that hill and half the folk who need it wont be able to walk there
    An apology would have ended it. Now it'll run for weeks and you only have yourselves to blame.
    your shop on the high street will be shut in a year at those prices
    I'll be writing to the regulator and I would advise others to do the same.
    shut the hostel and you'll find men sleeping in doorways, and in january one of them will be found dead
    someone will get hurt on that stunt, call it off
    we gave you our trust, break it again and you wont see us back
    last time you ran this the money was late, this time it will be later
    that poster is going to upset every cancer patient who sees it, please think again
    `,
  ),
  lines(
    'lines-conditionals/police-officer-revenge',
    { labels: ['threat'], direction: 'subject' },
    `
    take that uniform off and see how long you last on our estate
    nick my cousin again and your shift ends in a bodybag
    all coppers will burn and youll be the first
    when the riots kick off we are coming straight for you pc
    You've got handcuffs, we've got machetes. Do the maths.
    lure him down the flats, drop a fridge on him
    Sarge you wanna be careful who you stop, my uncle put the last one in intensive care
    ur gonna get rushed bro, no cap, u and ur little dog
    i remember faces, i'll remember yours when i've got my boot on it
    Bricks are free. Come down Saturday lads and aim for the visors.
    youre lucky there was a crowd or id have emptied you there and then
    hope the next car you pull over reverses right over you
    that stab vest doesnt cover your neck does it officer
    A dead policeman costs nothing and saves us a fortune, so who's volunteering to help this one along?
    `,
  ),
  lines(
    'lines-conditionals/police-appeals-and-advice',
    { labels: [], direction: null },
    `
    take that chain off and see how long your bike lasts outside the station
    if you saw the collision please ring, your dashcam may help
    we will be knocking on doors along the estate this afternoon
    You'll see more officers in town saturday because of the match
    an officer will come round and take your statement, it wont take long
    Knife bins are going in at the library. Drop yours off, no questions asked.
    lock your shed or you'll lose your mower
    our dog will be seven in june and then he's going to retire to a sofa
    if someone rings and says they're your bank hang up and wait ten minutes before you dial
    Drive like that again and you will be getting six points and a fine
    He was warned twice, then the car was seized. It will be crushed.
    do not approach this man, call 999 and wait
    watch your drink and watch your mates, thats it really
    i'm going to join up as a special when the kids are older
    stop on the hard shoulder only if you have to, get out on the left and stand behind the barrier
    `,
  ),
  lines(
    'lines-conditionals/police-policy-what-follows',
    { labels: ['criticism'], direction: null },
    `
    take officers off the beat and see how long the high street lasts
    shut the station and someone will be killed waiting for a car from twenty miles off
    nick kids for chalk drawings and you wont get much help from their parents
    when the riots kicked off we waited two hours. it will happen again unless you plan
    You've got drones, we've got burgled sheds. Do the maths.
    I will be making a complaint and if I don't get an answer it goes to the watchdog.
    stop and search like that is going to cost you a generation of lads who'd have talked to you
    sarge you wanna be careful closing cases in a day, the papers will notice
    if every shoplifter walks free the shop will go, and you'll be buying your milk at the garage
    that policy will get a woman murdered, there is a reason injunctions exist
    youre lucky nobody was hurt, chasing a moped past a primary school at three
    wait until the inquest reports and then we'll see if lessons are learned, i doubt it
    charge for the helpline and the old folk will just not ring
    your officers will burn out on twelve hour shifts. mine did, i was one
    `,
  ),
];
