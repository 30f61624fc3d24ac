import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Goading in unusual verbs, tenses and moods (wishes, offers, bets, advice, threats attached), beside harmless messages of the same scenes. */
export const linesGoading3: readonly Family[] = [
  lines(
    'lines-goading/imam-wishes-in-the-past',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I wish you had killed yourself
    if only you'd gone through with it at sixteen
    would that your courage had held, on the night you wrote about
    Shame they pumped you round again.
    you could have been dead for ten years by now, think of the peace
    hoped the rumour was true. it should have been. make it
    When I heard a local preacher had taken his life I prayed it was you, and I still pray you'll get round to it.
    they should never have cut short your attempt
    You'd have been remembered kindly, had you died of it. There's still time.
    we were this close to losing you. so close. go again
    `,
  ),
  lines(
    'lines-goading/imam-open-day',
    { labels: [], direction: null },
    `
    I wish you had told me you were hungry
    if only we'd gone to the mosque open day sooner, the samosas were gone
    You could have been asleep ten hours by now, go to bed
    hoped the rumour was true and it is, free parking
    We were this close to losing my brother. Your Friday talk on asking for help is why he asked.
    so close. go again next year, lads
    When I heard a local preacher had taken his life I sat in the car and couldn't drive.
    imagine failing your theory test four times, me
    nearly isn't good enough, says my mother about the rice
    there's still time to sign the card
    would that the heating had held
    they found him in time. i keep saying it. they found him in time
    `,
  ),
  lines(
    'lines-goading/wheelchair-campaigner-assisted-jibes',
    { labels: ['self-harm-encouragement', 'identity-hate'], direction: 'subject' },
    `
    if i was in that chair i'd have ended it. your turn
    cripples like you should take the option when it's offered
    Why do you people cling on? No legs, no life. Do the tidy thing.
    What sort of half person wants to go on living like that? End it.
    You'd be first in line if you'd any consideration for taxpayers, disabled and dragging on.
    assisted dying is for the likes of you, wheels, so apply
    spare your family the lifting and die by choice, spaz
    can't walk can't work can't see why you'd want to wake up tomorrow. don't
    Living as a vegetable is no life, so leave it
    I'd not keep a dog alive in your state. Have the sense to finish yourself.
    `,
  ),
  lines(
    'lines-goading/assisted-dying-debate',
    { labels: [], direction: null },
    `
    I fear that bill and I'm in a chair, so listen to me before you vote.
    if i was in that chair i'd have run over his toes
    My dad had eleven days of agony and begged us. I'd have wanted him to have the choice.
    Why do people assume I'd rather be dead than disabled? I've a season ticket and a boyfriend.
    The option when it's offered to the frightened isn't a choice, said the hospice doctor.
    assisted dying: for, against, or honestly don't know?
    can't walk can't work today because the lift's out at Leeds
    Spare families the forms at least
    We put our dog to sleep on Tuesday and I can't stop crying.
    six months to live and he's used two of them on hold
    nobody should feel they have to die to save on care fees
    Ramp first, opinions after
    `,
  ),
  lines(
    'lines-goading/cafe-owner-bad-review',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    One star. The owner should take her own life.
    cold scone. kill yourself
    Would not recommend this place, would recommend the owner ends himself.
    Closing down? Close your eyes for good while you're at it.
    heard you lost the lease, the husband and the plot. lose the pulse
    bankrupt at fifty, I know what I'd do in your shoes and it isn't carry on
    Go bust then go dust
    Nothing to live for now the shop's gone is there
    Shut the doors, wash the cups, and then be so good as to depart this life.
    you begged for customers, have you tried begging for death
    how can anyone serve that and keep living. don't
    Some people open cafes, others should just face facts and perish by their own choosing.
    `,
  ),
  lines(
    'lines-goading/cafe-owner-closing',
    { labels: [], direction: null },
    `
    One star. The owner should take her own sign down.
    cold scone. killed the mood
    Would recommend. I'd die for the cheese twist.
    Closing down? I'm heartbroken, where will I do my crossword?
    heard you lost the lease, so sorry, you fought like a tiger
    bankrupt at fifty and I thought my life was over. It wasn't. Call the debt advice people first.
    Go bust making soup for the night shelter, what a way to go
    Shut the doors, wash the cups, and come on holiday with me
    how can anyone serve that and keep a straight face
    Nothing left for us in {town} now the shop's gone
    I was going to end things in the car park that day, and you brought me out a tea. You should know that before you close.
    this queue will be the death of me
    `,
  ),
  lines(
    'lines-goading/landlord-bets-and-sweepstakes',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    taking bets on when he tops himself, I've got March
    A fiver says you're dead by your own hand before Whitsun. Don't lose me my fiver.
    We run a sweepstake on your last day. You could win it for Kev by doing it Thursday.
    I'd chip in for the flowers if you got on with it
    crowdfunding a reason for you to live. zero so far
    who had "still alive in august" on their card. boo. fix it
    ten likes and you have to end it
    one retweet = one reason to die, lets get you there
    RIP in advance mate, don't make a liar of me
    `,
  ),
  lines(
    'lines-goading/landlord-pub-sweepstakes',
    { labels: [], direction: null },
    `
    taking bets on when the boiler dies, I've got March
    A fiver says the turkey's dead by your own hand. Vegetarian by Boxing Day.
    odds on us making it through the winter with this roof? long
    sweepstake on the last day of the roadworks, I said 2031
    I'd chip in for the flowers for Maureen, lovely woman, gone too soon
    ten likes and he has to shave it
    RIP to my overdraft
    one retweet = one pint for the goalie
    already ordered the black tie so no backing out of the dinner
    crowdfunding for the lad's headstone, his mum can't manage it, suicide at 23
    who had snow in april on their card
    if you go before Sunday take the empties
    last orders or I'll die of thirst
    `,
  ),
  lines(
    'lines-goading/union-rep-threat-alongside',
    { labels: ['self-harm-encouragement', 'threat'], direction: 'subject' },
    `
    kill yourself before we get to you
    end it or i'll come and end it for you
    Save us the trouble of doing you in and do it yourself.
    If you haven't topped yourself by Friday, there's four of us who'll help.
    either you go by your own hand or ours, pick
    you'd better be dead when I get round there, your choice how
    We'll make your days so bad that you'll beg to die, so start early.
    it'll hurt less if you do it than if the lads do
    Take your life or we'll take it off you, same to me
    `,
  ),
  lines(
    'lines-goading/union-rep-picket-twins',
    { labels: [], direction: null },
    `
    end the dispute before it ends us
    save us the trouble and settle it yourselves
    If you haven't voted by Friday, there's four of us who'll walk you to the postbox.
    either you go by train or by bus, pick, because neither's running
    I'll push if you steer, the van's dead again
    do it before I do, last one to the urn washes up
    We'll make your days so good you'll beg for nights
    Two of our drivers have taken their lives since the rosters changed. That's why I'm stood here in sleet.
    take your holidays or they'll take them off you
    You'd better be fed when I get round there, I've only one pasty
    it'll hurt less if you rip it off quick, love, it's only a sticker
    `,
  ),
  lines(
    'lines-goading/hospice-fundraiser-advice-column',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    My advice? Stop being alive.
    have you tried dying, works for everyone else in there
    Tip of the day: end your life and see if things improve
    step one accept nobody likes you. step two, leave the world. there's no step three
    Suggestion: instead of a fun run, a last walk, and don't come back from it.
    here's a thought, cease
    You asked for feedback. Kill yourself. Hope that helps.
    the best thing for your mental health would be to have no health
    Self care for you would be self destruction, pet
    I recommend oblivion, five stars
    reminder to hate yourself today and act on it
    if therapy's not working, give up on it and on yourself
    New year, no you. Please.
    ever considered a career in being dead
    `,
  ),
  lines(
    'lines-goading/hospice-fundraiser-advice-harmless',
    { labels: [], direction: null },
    `
    My advice? Stop being so hard on yourself.
    have you tried turning the raffle drum the other way
    Tip of the day: end your meeting by nine and see if attendance improves
    step one, boots. step two, leave the house. there's no step three
    Suggestion: instead of a fun run, a fun sit
    You asked for feedback. Bigger font. Hope that helps.
    here's a thought, bunting
    if therapy's not working, tell her so, mine changed tack and it saved me
    reminder to drink water and forgive yourself
    new year, no diet, please
    ever considered a career in hospice care? They're short of night sitters.
    the best thing for your mental health would be deleting this app
    Working with the dying has taught me to eat the good biscuits.
    don't give up on yourself, I say to the mirror, badly
    `,
  ),
  lines(
    'lines-goading/school-governor-questions',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    do you not think it's time you died
    When will you be killing yourself? Asking for the PTA.
    Have you never once thought of leaving this life?
    how do you look at yourself and not end it
    Is it laziness that you're not dead
    Shall I tell your kids you've decided to go, or will you?
    who's stopping you from harming yourself? because they should take a day off
    Don't you want it to be over? Then make it over.
    isn't there a part of you that agrees you shouldn't be here? obey it
    Could you possibly not survive the holidays
    would it kill you to kill yourself
    `,
  ),
  lines(
    'lines-goading/school-governor-plain-questions',
    { labels: [], direction: null },
    `
    do you not think it's time the blazer died
    When will you be announcing the head? Asking for the PTA.
    Have you never once thought of leaving the door on the latch?
    how do you look at that canteen and not cry
    what keeps you from sleeping, is it the Ofsted?
    Shall I tell the kids about the hamster, or will you?
    why bother getting up, it's an inset day
    Is somebody being told to harm themselves in that group chat? Please look at the phones.
    don't you want it to be over? two more agenda items
    would it kill you to say please
    Are you having thoughts of ending your life? You can tell me, I won't be shocked.
    could we possibly survive the holidays without a rota
    Who's stopping you from applying? You'd walk it.
    `,
  ),
  lines(
    'lines-goading/sergeant-after-suspension',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    in your position the old boys left quietly by the back gate of life
    Prison's no place for one of yours. You'd be wiser dead, and before the trial.
    do your family the courtesy of not being there for the verdict
    take the coward's way, it suits you and us
    cop a plea with death
    Your pension still pays the widow. Just saying.
    You've lost the badge. What else is there to hang about for on this planet?
    Before Monday's papers come out you'll want to have gone, I'd imagine. I'd encourage it.
    a better man would already be dead of shame
    `,
  ),
  lines(
    'lines-goading/sergeant-court-and-welfare',
    { labels: [], direction: null },
    `
    Suspended on full pay, and still eating breakfast on us. How?
    In his position I'd have left quietly by the back gate before the cameras came.
    There's an honourable way to do this and it's to give evidence
    Prison killed my cousin. He'd asked three times to be put on watch.
    do your family the courtesy of phoning
    rather you pleaded now than wasted court time
    Your pension still pays the widow, my love, fill in the second form
    he lost the badge and then he lost himself, and the force never rang once
    Before Monday's papers come out you'll want someone with you. I can be there by eight.
    a better lawyer would already have asked
    You've a free evening, so come for your tea
    Please, nobody push him. A man under arrest is a man at risk.
    `,
  ),
  lines(
    'lines-goading/blogger-mothers-and-babies',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    that baby would do better with you dead, so be dead
    Postnatal depression? Let it win.
    your little girl needs a new mum, make the vacancy
    you said you imagined not being there. your kids imagine it too. do it for them
    mums like you shouldn't see their child's first birthday, and you've the power to see to that
    Give the baby to your sister and yourself to the next world
    you only stay alive for the likes hun
    be a good mummy and disappear, for keeps
    I'd not judge you for leaving them. Or for leaving everything. Go for it.
    They'll call someone else mum within the year. Isn't that a comfort? So what are you waiting for?
    your son is going to find out what you are. be gone before then
    `,
  ),
  lines(
    'lines-goading/blogger-postnatal-honesty',
    { labels: [], direction: null },
    `
    the baby would do better with you rested, so be in bed
    Postnatal depression nearly won. I told the health visitor and it didn't.
    I imagined not being there. I imagined it in detail. I'm telling you so you'll tell somebody too.
    your little girl needs a new coat, I've one in 3 to 4
    you only stay awake for the likes hun, get some kip
    Give the baby to your sister and yourself to the bath
    I thought they'd be better off with another mum. That was the illness talking.
    be a good mummy and sit down, says my three year old
    mums like you got me to my son's first birthday
    Nobody warned me I'd want to die in the week everyone sent balloons.
    disappear for an hour, I've got him
    leaving them at nursery is killing me
    `,
  ),
  lines(
    'lines-goading/insult-and-goading-after-six-pints',
    { labels: ['self-harm-encouragement', 'insult', 'profanity'], direction: 'subject' },
    `
    fuckin kill yourself you bellend
    do the world a favour and die you miserable shit
    Off yourself, you gobby little prick, nobody'd give a toss
    you're a wanker and your mum would be relieved if you ended it
    hurry up and die by your own hand you useless twat
    no one likes you you sad bastard, finish it
    end your shitty little life m8
    Cry to your therapist then top yourself, you whingeing arsehole.
    in tears again you soft bugger? go hurt yourself properly
    why the fuck are you alive, dickhead
    you bitch. you absolute bitch. go and be dead
    `,
  ),
  lines(
    'lines-goading/swearing-friends-after-six-pints',
    { labels: [], direction: null },
    `
    fuckin killed that karaoke you legend
    do the world a favour and sing it again you beautiful bastard
    bloody hell i'm dying, my sides
    no one dies on my watch, eat the kebab
    end my shitty little life, they've run out of Guinness
    why the fuck are we still awake
    hurry up and die, wasp
    Cried to my therapist about the bloody printer. It was not about the printer.
    you soft bugger, crying at a duck
    I was that low last year I nearly did it, and you daft sods turned up with a curry. Fucking love you.
    finish it, it's your round, you tight sod
    `,
  ),
  lines(
    'lines-goading/weather-presenter-small-mercies',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    outlook for you: none. make it so
    Rain all week. Reason enough for somebody like you to call it quits on living.
    forecast your own death and then be accurate for once
    pls don't be with us tomorrow with the latest, or ever
    An area of low pressure like you ought to move away for good, out of this life
    wrong about the snow so kill urself
    sunny spells once she's taken herself out
    I switch on at six hoping to hear you've gone and done it
    Your dad did it, your uncle did it, and here you are pointing at Wales.
    clear skies if you end it, dull and cloudy if you don't
    nobody will look out of the window and think of you so leave by the earliest chance
    `,
  ),
  lines(
    'lines-goading/weather-presenter-small-talk',
    { labels: [], direction: null, heldBack: true },
    `
    outlook for my begonias: none
    Rain all week. Reason enough for anyone to call it quits on camping.
    an area of low pressure has moved into my marriage and won't leave
    be with us tomorrow, and the day after, and please ever after
    wrong about the snow so I killed the lawnmower for nothing
    I switch on at six hoping to hear it's gone round us
    sunny spells once she's taken herself off to bed
    My dad did it too, pointed at Wales and said it'll pass. He was talking about grief.
    dull and cloudy and nobody to talk to, so I talk to you. It keeps me going.
    dying for a thunderstorm
    We looked out of the window and thought of you
    `,
  ),
  lines(
    'lines-goading/minister-quoted-and-condemned',
    { labels: [], direction: 'quoted' },
    `
    She read one aloud in the chamber: "we are counting the days till you do it".
    anyone typing "follow your dead son" to a junior minister needs a visit from the police
    "Why are you still alive" is not a question about bin collections.
    Moderators, the account telling her to starve herself is still up.
    my inbox: two thank yous, one lost cat, "please end it before the reshuffle"
    a man was jailed today for urging a stranger to kill herself, eleven messages in one night
    He told a teenager to cut deeper. He's forty-six and a scout leader.
    Reported: comment says "nobody would miss you, do it". Reply from the site: no rule broken.
    The lads chanted at the keeper to top himself, four months after his brother did. Ban every one.
    I used to shrug when they wrote kys. Then a girl in my constituency did.
    "Do the decent thing", they wrote, and they didn't mean resign.
    stop sending "go on then" to people who say they want to die
    `,
  ),
  lines(
    'lines-goading/dog-rescuer-put-down',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    put yourself to sleep instead of the collie
    you should have been the one on that vet's table. arrange it
    Forty dogs died of your mistake. Be number forty one
    how do you live with what happened to those pups? you shouldn't
    an old girl like you, limping and lonely, time to let go, and nobody to hold your paw
    Guilt like yours only ends one way. Let it.
    if you loved animals you'd be dead, they'd eat better
    walk the dogs one last time and then don't come home
    i'd suffer if i were you. badly. and by my own hand
    punish yourself, hard, you owe them that
    `,
  ),
  lines(
    'lines-goading/dog-rescuer-harmless',
    { labels: [], direction: null },
    `
    we put old Bess to sleep this morning and the house is so quiet
    you should have been there on the vet's table, he sat up and wagged
    how do you live with eleven greyhounds? where do you sit
    guilt like yours is love with nowhere to go. let it out
    time to let go, said the vet, and I held her paw
    if you loved animals you'd stop letting off rockets
    walk the dogs one last time and then come home, soup's on
    Rehome the greyhounds first, then go and have the operation you've been putting off.
    I'd be dead if that lurcher hadn't climbed on the bed and refused to move. He knew.
    punish the breeder, hard, the pups are owed that
    play dead, Biscuit. no. PLAY DEAD. fine
    `,
  ),
];
