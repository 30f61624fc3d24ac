import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Swearing at somebody, in plain, masked and dialect spellings. */
export const linesDaily2: readonly Family[] = [
  lines(
    'lines-daily/swearing-at-you',
    { labels: ['profanity'], direction: 'subject' },
    `
    Fuck off back to wherever you came from, nobody in {town} asked you here.
    oh do fuck off
    Go fuck yourself and your leaflet
    You can shove that consultation right up your arse
    fuck you, fuck your party, fuck the horse you rode in on
    Piss off, {name}.
    kiss my arse
    bollocks to you and your cycle lane
    eff off
    f*** off
    F u c k  y o u
    fvck off you and your petition
    fuk u and ur vaccines
    phuck off doctor
    go f#ck yaself
    fck u
    get to fuck
    Get tae fuck
    away an bile yer heid ya fud
    Awa' n shite
    fook off back to London
    Bugger off and take the clipboard with you.
    sod off
    up yours
    Up your hole with a big jam roll, {name}
    stfu
    STFU AND RESIGN
    Shut your fucking mouth for once in your life
    shut yer geggie for fuck sake
    shut ya cakehole and fuck off home
    gan an fuck yersel man
    haway and shite
    howay man ya tellin us what te dee? fuck right off pet
    sling yer fuckin hook la
    do one ya fuckin blert
    jog on and go fuck yourself bruv
    suck your mum
    suck ya mum fam
    Nobody gives a shit what you think
    no one gives a flying fuck about you or your book
    Who the fuck do you think you are telling me how to raise my kids
    who tf asked you
    what the fuck is wrong with you? seriously, what the actual fuck is wrong with you
    Are you taking the piss? Fuck you and your pay rise
    With the greatest of respect, Councillor, go and fuck yourself.
    I have been a party member since {year} and I say this with a heavy heart: fuck you.
    Eat shit {name}
    eat a dick
    eat sh!t and resign
    fuck her and fuck everyone who voted for her
    fuck {name}
    Fuck him. Honestly. Fuck him with his own manifesto.
    screw you and your screening programme
    Damn you to hell
    Go to hell {name}
    You fucking disgust me
    you make me fucking sick
    I fucking hate you
    cant fucking stand you
    sit the fuck down
    wind yer fuckin neck in
    Keep your fucking nose out of our village
    Keep yer f*ckin hands off our library, ye hear me
    leave us the fuck alone
    Answer the fucking question {name}, you've had three weeks
    resign, for fuck's sake, and then fuck off abroad like the rest of them
    Get the fuck out of our country
    Get out my replies, fuck sake, you're not wanted, you've never been wanted
    Nah fuck this guy
    Fuck. Right. Off.
    🎶 he can fuck off, he can fuck off, he can fuck off home 🎶
    Do us all a favour and fuck the fuck off
    Off you fuck
    toddle off, and I'd like to add a firm and sincere piss off
    naff off
    go and play on the... no actually just fuck off
    two fingers to you love, read between them, piss off
    Well I've read your reply twice and my considered response is bollocks to you
    When I knocked on your surgery door you hid. So fuck you when you come knocking on mine in May.
    My nan waited nine hours on a trolley while you were on holiday so you can take your thoughts and prayers and shove them up your arse
    I was going to write something polite about the bins and then I saw your smug photo with the lollipop lady and honestly, go fuck yourself
    Sorry kids but {name} can get in the sea and fuck off while she's there
    who gives a fck what she reckons, she can fck off an all
    yeah {name} i seen your video and u can go and do one u know exactly what i mean eff you see kay off
    F.U.
    eff yoo
    👉 fuck 👉 you
    fuck 💙 you 💙 from 💙 all 💙 of 💙 us
    ferk off
    fuuuuuuuuck youuuuuu
    FUCKOFFFFF
    fuckoff.com
    fu<k 0ff
    fugg off m8
    a big fat fuck you from everyone on the 38 bus
    stick it up yer jacksie
    up yer bum missus
    gerr'up thi own arse thee, tha's nearly theer
    bog off yer southern article
    feck off wi' yer
    Feck off {name}, ye're only after the votes
    away tae fuck wi ye and yer wee badge
    Ram your mask mandate up your arse sideways
    `,
  ),
  lines(
    'lines-daily/swearing-name-called-you',
    { labels: ['profanity', 'insult'], direction: 'subject' },
    `
    You utter wanker.
    w4nker
    what a wanker 😂
    Wa**er
    you fucking idiot
    You stupid fucking cow
    f'ing moron
    twat
    Tw@t
    absolute t w a t
    ya wee fanny
    Yer a pure roaster, get tae fuck
    you fucking rocket, d'ye think folk button up the back?
    bawbag
    Haw bawbag! Gonnae no dae that
    You're a fuckin gobshite lad
    shut up ye gobshite
    yer a divvy and a knobhead la, swerve it
    Ya daft radgie bastard man
    ye knacker, ye soft shite, worst {role} we ever had
    tha's a right bellend thee
    thoo's nowt but a mardy arsed twat
    wasteman. dickhead. fuck off back to ends you never came from
    you're a wet wipe and a prick
    pr1ck
    Arrogant prick
    c**t
    c u n t
    Cnut
    you see you next tuesday
    Silly old c*nt can't even work a microphone
    kunt
    dickhead
    D!ckhead in a lanyard
    you dozy bastard
    b@stard
    You piece of shit
    P.O.S.
    piece of sh*te
    Shithead
    you spineless shitbag
    shitebag
    a proper shithouse, hiding behind your press officer
    arsehole
    total @rsehole of the year goes to {name}
    Massive arsehole. Tiny majority.
    You pompous arse
    a$$hole
    Is there a bigger bellend in British politics? I'll wait.
    bell 🔔 end
    knobhead
    Kn0b
    total and utter tosser
    tosspot
    You jumped up little tosser, I hope your pager goes off every night
    you tit
    Right tit you made of yourself on {programme}
    Cockwomble.
    cock
    complete and utter c0ck
    You bloody fool
    bloody useless woman
    fucking clown shoes, that's what you are
    you thick fuck
    fat fuck
    f4t f*ck
    smug fuck, wipe that grin off
    dumb fuck doctor
    fuckwit
    Fvckwit of the first order
    Motherfucker
    m0therfcker
    bitch
    b1tch
    Biiiiiitch who asked
    nosy bitch
    stuck up b*tch from the posh end
    Silly bint, shut the fuck up
    minging old slag, naff off
    I've met some wankers in thirty years on the buses but {name} takes the fucking biscuit.
    Excuse me Doctor, quick question, were you born a prick or did they teach it at Cambridge
    Dear {name}, you are a twat. Yours sincerely, everyone on Station Road.
    She's a fucking disgrace of a woman and a thick one
    he's a bellend, his wife must be a saint
    if you looked up dickhead in the dictionary there'd be you, on a bike, in a hi vis, telling a lollipop lady how to cross a road
    Nobhead alert 🚨
    jeb end
    ballbag
    useless bag of wank
    ya massive fud
    ya mad spoon, away an fuck
    fuckin eejit
    you gormless gobshite, ye couldn't run a bath
    Pillock. Prat. Prick. It's like a nursery alphabet with you.
    you absolute cretin fuck off
    my daughter asked who the man on the telly was and I said a wanker, because we don't lie to children in this house
    `,
  ),
  lines(
    'lines-daily/swearing-at-them',
    { labels: ['profanity'], direction: 'other' },
    `
    Fuck the council
    Fuck the {party} and anyone who canvasses for them
    the lot of them can piss off
    {body} can kiss my arse
    f*** every last one of em
    Fuck all those people gluing themselves to the road, fuck them to the moon
    bollocks to the lot of youse, MPs, papers, the whole shower
    they can get tae fuck wi their parking permits
    tell them all to fuck off from me
    fuk the toffs
    Sod every one of the planning committee, they can stick it where the sun don't shine
    Fck the landlords
    Journalists can eat shit
    the ref can fuck off and so can both linesmen
    `,
  ),
  lines(
    'lines-daily/swearing-name-called-them',
    { labels: ['profanity', 'insult'], direction: 'other' },
    `
    Wankers, every single one of them
    a bunch of useless pricks sat round a table eating our biscuits
    Tory bastards
    Labour tw*ts
    shower of shite the lot of them
    them planning committee bellends have done it again
    The parking wardens in this town are proper little dickheads
    pure fannies the whole cabinet
    those jumped up gobshites at {body}
    thick c*nts vote for thick c*nts
    Fucking morons in the comments again
    antivax arseholes clogging up the thread
    Lycra bellends two abreast
    my neighbours are complete tossers and their dog's no better
    arl arses them lot in the Lords
    bastards sold our playing field
    `,
  ),
];
