import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Understated, clipped and jargon-bound goading from many scenes, beside harmless replies with the same words: jobs, sport, illness, mourning, care. */
export const linesGoading6: readonly Family[] = [
  lines(
    'lines-goading/rural-bus-cut-councillor',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Cut our bus, now cut your life short
    you took the bus off pensioners so take yourself off the earth
    with no way home my nan cried. you should cry and then die, your own doing
    Been thinking you look very low lately. Lower would suit. Six feet of it, self-inflicted.
    why's she alive and the 47 isn't
    withdraw yourself. permanently. from everywhere
    If you ended your life I'd walk the nine miles to celebrate.
    no service on sundays and no you by sunday either pls, ur choice
    you can't even run a bus, you can't have much to live for, so act like it
    timetable for tonight: nine o'clock, reflect. ten, be dead.
    `,
  ),
  lines(
    'lines-goading/rural-bus-cut-passengers',
    { labels: [], direction: null },
    `
    terminates here, all change
    last stop for you love, mind the kerb
    Cut our bus and you cut short my mother's only outing.
    no way home, my nan cried, so did I
    why's the 46 alive and the 47 isn't
    you look very low lately, {name}, come round, the stove's lit
    withdraw the proposal. permanently
    I'd walk nine miles to see the back of that timetable
    Without the 47 I don't see anybody from Friday to Tuesday, and some Sundays I don't see the use of me.
    no service on sundays and no apology either
    you can't even run a bus
    the driver talked a lad down off the viaduct wall in 2016 and still finished his route, sack HIM would you
    dead stop at the lights for forty minutes
    `,
  ),
  lines(
    'lines-goading/football-ground-move-chairman',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    sell the club then do yourself in
    Chairman out. Out of the club, out of town, out of life.
    hope relegation finishes you off, and you lend it a hand
    final whistle's gone on you pal, be a man and end it
    your dad died broken by this club, carry on the tradition
    transfer request to the afterlife, accepted by all, sign here
    I hope you read every one of these and it gets too much and you stop
    get relegated from the living
    sacked in the morning, dead by the afternoon, all your own work, go on
    can't score can't manage can't face the world so don't face it any more
    `,
  ),
  lines(
    'lines-goading/football-ground-move-fans',
    { labels: [], direction: null },
    `
    sell the club then do yourself a favour and retire
    Chairman out. Out of the club, and let somebody local have it.
    sub yourself off mate you're limping
    relegation's finished me off, I'm taking up bowls
    final whistle's gone, we stayed UP
    the fans will sing whatever you do
    my dad died a week after the last game there, we scattered him by the corner flag
    can't score can't defend can't wait for August
    sacked in the morning
    It gets too much, doesn't it? Come off here for a bit. We only shout because we lost.
    keeper's wife says he isn't coping. stop the songs. today
    dead rubber that, should've stopped in
    they're killing the club and calling it a journey
    end to end stuff
    `,
  ),
  lines(
    'lines-goading/podcast-hosts-told-to-stop',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    stop the podcast and stop your heart
    unsubscribe from life
    episode 100 should be you saying goodbye to everyone forever, and keeping to it
    heard your breakdown on air. hilarious. break further
    skip to the end. of you
    mute yourself permanently, from above ground
    You talked for an hour about feeling hopeless. I agree, you are without hope. What now? You know.
    please rate and review: 0/10, host ought to be dead by choice
    who needs another series, better you never wake up and you could make sure
    ad break: this death is brought to you by you. buy now
    your co-host deserves a solo show, give it to her, die
    `,
  ),
  lines(
    'lines-goading/podcast-hosts-harmless',
    { labels: [], direction: null },
    `
    stop the podcast at 31.10, my heart
    episode 100, please never say goodbye
    heard your breakdown on air and pulled over to cry with you
    skip to the end, the gull steals the microphone
    mute yourself when you're eating
    please rate and review: dead good, nine
    another series or I'll perish
    ad breaks are killing it
    i listen hoping to hear you've had the baby
    your co-host deserves a day off, and so do you
    unsubscribe me from this heatwave
    you asked who else has planned their own end. me, twice. still subscribed, to the show and to the rest
    `,
  ),
  lines(
    'lines-goading/court-verdict-accuser',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    not guilty. so now kill yourself
    You ruined his life, the only fair thing is to end yours
    he tried to die because of you. swap
    verdict's in hun, sentence is you topping yourself
    spoke in court? die in private
    He'll be having champagne. You should be having nothing, ever again.
    I hope the shame takes you, and that you let it
    justice would be you gone by your own doing
    girls like you end up dead by choice, get a move on
    nobody believes you nobody wants you nobody will stop you
    appeal denied, existence denied, see yourself out
    don't let the door hit you on the way out of being alive
    `,
  ),
  lines(
    'lines-goading/court-verdict-kind-and-plain',
    { labels: ['support'], direction: null },
    `
    not guilty isn't the same as you lied. stay with us
    they tried to ruin your life, the best answer is a long one
    verdict's in hun, and we're outside with your coat
    don't let the shame take you, it was never yours
    somebody believes you. lots of us. more than shout
    You stood up in there shaking and you stood up.
    no one gets to tell you to die, not him, not his fans
    appeal or no appeal, tea at mine
    Please don't be on your own tonight.
    we will not leave you to read those alone, hand me the phone
    you're still here and that's the win
    hurting yourself won't balance anything, pet, you owe nobody
    `,
  ),
  lines(
    'lines-goading/vaccine-clinic-doctor-conspiracist',
    { labels: ['self-harm-encouragement', 'accusation'], direction: 'subject' },
    `
    take your own poison, shill, and die of it
    you lied about the jabs so have the decency to end your life, fraud
    Thousands dead from your fake trials. Add yourself, quack.
    paid by pharma, now pay with your life, by your own hand
    Hippocratic oath? You broke it, you liar. Break yourself.
    all that bribe money and still alive. correct that
    con artist like you couldn't live with it if you'd a conscience. so don't live
    the truth is coming out and you'll want to be dead first, grifter, so hurry along
    Do no harm except to yourself, you bent so-called doctor.
    scammers should self terminate after the inquiry or better before
    `,
  ),
  lines(
    'lines-goading/vaccine-clinic-harmless',
    { labels: [], direction: null },
    `
    take your own medicine, doctor, and go to bed
    do no harm except to the biscuit tin
    thousands of jabs in a sports hall, my arm's dead
    You told me straight that I was ill and not a burden. I'm here because of it.
    all that training and still scared of needles
    the inquiry is coming out and you'll want to be on holiday first
    couldn't live with the queue so I went to the pharmacy
    Three of my year at medical school took their own lives. Look after your junior doctors.
    no side effects yet, unless wanting to kill my husband counts, that's old
    he asked if I'd had thoughts of harming myself, I said yes, and he put his pen down
    hurry along, second dose closes at four
    break yourself a bit of that chocolate
    `,
  ),
  lines(
    'lines-goading/doctor-firm-criticism',
    { labels: ['criticism'], direction: null },
    `
    you should stop practising until the inquiry reports
    End this policy, it's hurting patients and you were told so in March.
    Go. The clinic can't recover with you at the head of it.
    why are you still on the panel after voting on your own grant
    hand in your licence, that was careless
    a death followed from that decision and I want you to say her name
    Do the honourable thing and withdraw the paper.
    your silence is worse than the mistake
    take some time off and think about what you told that mother
    the ward would be safer if you weren't on the rota
    time to leave public life, the apology came four years late
    `,
  ),
  lines(
    'lines-goading/drag-story-hour-performer',
    { labels: ['self-harm-encouragement', 'identity-hate'], direction: 'subject' },
    `
    41 per cent, be the next one, tranny
    queers like you should kill yourselves before you get near my kids
    join the statistic, sweetie, your sort always does in the end
    End yourself, it's what men in frocks are good for.
    god hates fags and wants you dead by your own hand
    you'll never be a woman, you could be a dead man though, up to you
    dykes get sad and off themselves, i'm waiting
    Poofs in my day had the sense to end it quietly. Take a leaf.
    being gay is a death wish so grant it
    no cure for what you are but not living, you perv, so don't live
    `,
  ),
  lines(
    'lines-goading/drag-story-hour-friends',
    { labels: [], direction: null },
    `
    be the next one up, sweetie, they're screaming for you
    you killed that lip sync, buried it, held the wake
    My trans son is in the statistic of kids who tried. He's nineteen on Saturday and wants a cake shaped like a bus.
    those heels will be the death of somebody
    Queers my age lost half our friends and the other half to despair, so yes I do cry at story hour
    as a gay lad in 1986 I was told it'd be better to be dead. Married thirty years now
    the wig died on the M6
    you'll never be on time, will you
    men in frocks are good for morale
    no cure for glitter
    lesbians of {town}, sad ones included, quiz is at eight
    join us sweetie, budge up
    `,
  ),
  lines(
    'lines-goading/quiet-understatement',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I wouldn't blame you if you didn't want to be around any longer. I'd be all for it.
    There are worse things than being dead and you're one of them. Think it over.
    it might be for the best if you weren't, you know, here. In general.
    Perhaps some people aren't meant to see sixty. Perhaps you feel that too. Trust that feeling.
    have you noticed how calm it goes when you picture being gone. keep picturing
    I'd quite understand it if we read sad news about you. Quite.
    it's allowed, you know, to give up on being alive. in your case i'd encourage it
    wouldn't be the worst day's work you ever did, ending it
    a bit less of you in the world. All of you, ideally. In your own time, but this week.
    `,
  ),
  lines(
    'lines-goading/quiet-understatement-harmless',
    { labels: [], direction: null },
    `
    I wouldn't blame you if you didn't want to be around for the Christmas do.
    There are worse things than being late and that cardigan's one of them.
    it might be for the best if you weren't, you know, in goal
    You could just let go of the committee. I'd support that.
    Not saying do it. Not saying don't. Saying the perm in 1988 was a mistake.
    have you noticed how calm it goes when the kids are at school
    it's allowed, you know, to feel nothing at a funeral
    wouldn't be the worst day's work you ever did, that wall
    you look like a man who's thinking about it. have the pudding
    Perhaps you feel you can't see sixty. I couldn't see forty. Trust me, not that feeling.
    a bit less salt in the world, ideally in this soup
    I'd quite understand if you cried. Quite.
    you don't sound yourself, are you safe tonight?
    `,
  ),
  lines(
    'lines-goading/gym-and-slimming-coach',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    no pain no you. hurt yourself till there's none left
    Burn it all off till you're gone, and don't stop when they beg you
    don't you dare have dinner, or breakfast, or anything from now until you're a ghost
    your ribs used to show. bring them back if it kills you, and may it
    eat less. less. less than that. zero. till it's over
    you need a wake up call, no, a never wake up call, see to it
    rest day? rest in peace day, more like, chosen by you
    Collapse again like last summer. You looked happiest on the floor.
    bones or nothing hun, stop feeding it
    punish that body, you know how you used to, go back to that
    one more rep then end your life
    `,
  ),
  lines(
    'lines-goading/gym-and-slimming-harmless',
    { labels: [], direction: null },
    `
    no pain no gain no thanks
    leg day has killed me, bury me on the stairs
    don't you dare skip dinner, you've just done ten miles
    eat more. more than that. you're marathon training not auditioning for a ghost
    rest day!! do nothing, eat cake
    you collapsed last summer because you weren't eating. I'm your coach, not your judge, please see someone
    one more rep then pub
    I burned the toast, the soup and my calf
    punishing session that, loved it
    your body isn't a debt to pay off
    cut weight slowly, says the physio, or don't bother
    dying. dead. deceased. same time Thursday?
    do it do it do it you've got it in you, LIFT
    wake up call at six, bring gloves
    `,
  ),
  lines(
    'lines-goading/farm-inspection-officer',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    you had my herd slaughtered, now it's your own neck you should be culling
    A cow with your prospects would be sent on. Send yourself on.
    Three farmers round here ended it after your visits. You be the fourth grave.
    get yourself off to the knacker's, no need to book
    plough yourself under lad
    I've shut the gate on fellows with more to live for than thee, so go, be done
    thou'd be no loss to man nor beast, see to thyself
    put down the clipboard and put down the clipboard's owner, that's you
    reap what you sow and be dead by harvest, thine own doing
    fallow's what you should be, for ever, under it
    `,
  ),
  lines(
    'lines-goading/farm-inspection-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    they slaughtered my herd on a Tuesday and I've not been right since
    a cow with her prospects goes to the show
    Three farmers round here ended it last winter. If the light's on in the parlour past midnight, stop and knock.
    get thyself off to bed, lambing's at three
    plough on lad
    shut the gate or the whole lot's in the road
    put down the clipboard and have a brew
    reap the barley while it's dry
    she'd be no loss, that tup's mother, mean as you like
    I'd the lorry keys in one hand and the farming helpline in the other. Glad which I used.
    the bottom field's dead, drowned in March
    kill the weeds not the hedge
    `,
  ),
  lines(
    'lines-goading/nobody-told-you-mixed-reports',
    { labels: [], direction: 'quoted' },
    `
    I'm told to kill myself most weekdays. Weekends they must have hobbies.
    that's the second person today telling her to end her life over a dog ban
    She got a card at the surgery reading "it should have been you".
    my mum opens my post now because of the ones saying I should finish the job
    Please stop asking him why he's alive. His sister reads these.
    When you write "no one would miss you" under a missing person post, her children see it.
    They made a countdown to her death and shared it round school.
    Whoever commented "starve" on that girl's recovery post: her nurse has your name and so does the site.
    "take the hint and die": a full sentence, from a man with a golden retriever in his picture
    Being urged to harm yourself by strangers isn't part of the job of a referee, said the judge.
    I kept one that said "go on then" and framed it with my ten year medal
    the worst wasn't the swearing, it was the calm one that said nobody would mind
    `,
  ),
  lines(
    'lines-goading/bereaved-plain',
    { labels: [], direction: null },
    `
    He killed himself on a Wednesday. I still set two alarms.
    my sister ended her life and people cross the road from me
    I wish I'd asked. I wish I'd just asked.
    she should be alive. she should be 30 today
    Why is he dead and I'm still here sorting his socks
    We don't say committed. He died by suicide, he was loved, he was funny.
    nobody told us she'd been starving herself, the baggy jumpers hid it
    some days I want to go where he is, and then the bairn wakes up
    dad did himself in when I was six and mum said heart. I found out from a form
    Walking twenty miles for our Josh, who couldn't see a way on
    i keep his last text. it says see you sunday
    if he'd known four hundred folk would come he'd have worn a better tie
    `,
  ),
];
