import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Self-harm urged in small civic rows (library, bus, planning, beach, uniform, allotment), with harmless twins. */
export const linesUrging1: readonly Family[] = [
  lines(
    'lines-urging/library-closed-bow-out-of-life',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You withdrew our library from circulation. Kindly withdraw yourself from circulation too, permanently, I mean from the living.
    return yourself early, no fine
    Madam, with all courtesy: have you considered not being alive any more? Several of us at the reading group have considered it on your behalf.
    The last chapter is yours to write, councillor, and I'd make it a short one. Tonight, say.
    why is she still breathing voluntarily
    If I'd shut a library I could not bear to see the next morning, and I would make sure I didn't. Follow my reasoning.
    In my regiment a man who had let down his people knew what was left for him to do, alone, with the door shut. You know too.
    Check out. Not of the hotel. Of everything.
    Overdue, that's what your death is, and you're the only one who can sort it
    go to sleep on purpose and leave no bookmark
    Nobody on the friends' committee would send a wreath. Think on that when it's three in the morning and you're deciding.
    They say everyone has a book in them. You've just got the farewell note, so get it written.
    `,
  ),
  lines(
    'lines-urging/library-closed-harmless',
    { labels: [], direction: null },
    `
    They withdrew our large print from circulation and I could have wept on the photocopier
    return it early, no fine
    Madam, with all courtesy: have you considered not closing on Saturdays any more? Several of us at the reading group have considered it on your behalf.
    The last chapter finished me off. Sobbed till midnight, send help and biscuits.
    why is the lift still wheezing
    In my regiment we had a mobile library, and a man left alone with a Trollope was a contented man.
    Checked out of the hotel, checked out nine crime novels, everybody in them dead by page forty
    Overdue, that's what this refurbishment is
    I dozed off on purpose in the periodicals room and nobody minded
    Nobody on the friends' committee could face another cake sale. Think on that before you ask for one.
    He left a note in the back of a Hardy in 1951, saying goodbye to a girl called Enid. The archivist is trying to find the family.
    The village library died of neglect, that's the verdict, and the patient was perfectly well when they admitted her.
    `,
  ),
  lines(
    'lines-urging/bus-cut-last-stop',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    She stopped the 47. Would she ever think about stopping herself? Just asking, like.
    be the one that ends at the end of the line
    I'm stood in sleet at Penrith thanks to you and the only thing that'd warm me is hearing you'd done yourself in
    my nan says you ought to have the shame to not wake up tomorrow & she's never said a bad word in her life
    Last stop, love. Everyone off. You specifically, off this earth, under your own steam.
    One less passenger on the planet and it could be you if you had the nerve
    If you were to put an end to it, {name}, I'd be first to bring cake to the depot
    ever thought you're the burden, not the route? and that burdens can lay theirselves down?
    Your kids would manage. Ours manage without a bus. Go on, try it, see how well they do with you gone by choice.
    `,
  ),
  lines(
    'lines-urging/bus-cut-harmless',
    { labels: [], direction: null },
    `
    This service terminates here, pet, all change for Friday market
    She stopped the 47 with one arm out and her umbrella inside out. Hero.
    got off at the end of the line and walked back over the tops
    I'm stood in sleet at Penrith and the only thing that'd warm me is a pasty
    my nan says she'd sooner die than get the replacement coach again & she's never said a bad word in her life
    Last stop, love. Everyone off. You specifically, you've left your shopping.
    Forty minutes at that shelter. I have lost the will to live and the feeling in my toes.
    One less bus on the timetable and it would be ours wouldn't it
    Driver's retiring after thirty-one years on the valley run, quietly, and with no replacement
    If you were to put on an early one, {name}, I'd be first to bring cake to the depot
    being a burden is what my mam dreads most, that's why she won't ask for lifts to clinic
    The queue for the 12 makes me want to lie down on the pavement and let the pigeons have me
    `,
  ),
  lines(
    'lines-urging/planning-row-remove-yourself',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Dear Chair, I write to support the full demolition of yourself, by yourself, no consultation required.
    Application to cease existing: approved unanimously, get on with it
    The residents of Mill Lane would raise no objection were you to take your own life. Yours faithfully.
    Material consideration: you'd be happier dead. We'd be happier. Where's the harm.
    knock yourself off the map
    Nobody will list you, nobody will preserve you, so what are you hanging on for
    I believe the phrase is permitted development. You are permitted to be gone, at your own hand, without delay.
    change of use: from councillor to obituary. self build.
    You could free up so much space. Just the one plot needed, and you'd only have to stop wanting to live.
    A decent woman, having sold her village for forty executive homes, would find she couldn't go on. Be decent for once and find you can't.
    seriously though what's keeping you here. list it. short list innit. so go
    Before the site visit, do yourself a mischief, a proper one, and we'll adjourn with pleasure
    `,
  ),
  lines(
    'lines-urging/planning-row-resign-criticism',
    { labels: ['criticism'], direction: null },
    `
    Dear Chair, I write to oppose the full demolition of the maltings, and to ask you to stand aside from the vote.
    Do the honourable thing and declare your interest in that field
    The residents of Mill Lane would raise no objection were you to resign. Yours faithfully.
    Material consideration: we'd be happier with a different chair. Where's the harm.
    Knock it off the agenda or knock yourself off the committee
    Nobody will defend that decision, so what are you hanging on to the chair for?
    change of use: from councillor to backbencher. high time.
    A decent woman, having waved through forty executive homes, would hand back her casting vote. Be decent and hand it back.
    You've had a good run, {name}. Fourteen years. Step down in May and let somebody else read the drainage reports.
    Recuse yourself before the site visit and we'll say no more about it
    It would save us all a judicial review if you simply went
    Your position is untenable, and staying in it is costing the parish real money.
    `,
  ),
  lines(
    'lines-urging/beach-dog-ban-walk-in',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Councillor should take one long walk and not plan on coming home x
    My spaniel's got more reason to get up in the morning than you. Don't get up.
    the tide's welcome to you if you'd just make the first move
    put yourself to sleep, vets do it kindly, you'd know about banning what's loved
    Ban yourself. From the beach, the town, from being alive.
    I'd never hurt a fly. I'd simply stand there with my flask and not say stop if you decided to end things.
    Bet you've thought of it. Bet on that stretch of sand, off season, nobody about. Next time you think of it don't talk yourself round
    Even the old labradors know when it's time to go off quietly under a hedge. Learn from your betters.
    no dogs may to september, no YOU from now on please, see to it
    You'll not be missed on the prom nor anywhere so why drag it out
    Would it kill you to reconsider? Failing that would you kill you
    gan on then, away oot wi the tide and divvent come back, it's your ain choice
    `,
  ),
  lines(
    'lines-urging/beach-dog-ban-harmless',
    { labels: [], direction: null },
    `
    Councillor should take one long walk at low tide and see how empty it is x
    My spaniel's got more reason to get up in the morning than me. Gulls, mainly.
    the tide's welcome to that bin if it'd just make the first move
    had to have our old lad put to sleep on Tuesday, vets did it kindly, the beach was his last outing
    Ban barbecues. From the beach, the dunes, from being sold at the petrol station.
    go jump in the sea you big wuss, it's only fourteen degrees
    Bet you've thought of a compromise. Bet it's dogs before nine and after six
    Even the old labradors know when it's time to go home quietly for their tea.
    no dogs may to september, no ice cream van either, what is the point of summer
    I'd sooner throw myself on the mercy of a herring gull than go to another consultation evening
    Would it kill you to put a tap by the slipway
    gan on then, away in the watter, last one in buys the chips
    `,
  ),
  lines(
    'lines-urging/uniform-policy-teen-slang',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    head teacher pls unalive ur self before non uniform day
    blazer in 31 degrees?? game end urself miss
    nah just log off for good, like log off LIFE
    year 10 voted, results in: u should kys. sorry miss democracy
    someone tell her the exit door is for her and its the forever one
    yeet urself miss nobody's catching
    go commit not living
    detention for a nose stud when you could of been giving yourself a permanent exclusion from earth
    self delete. ctrl alt u
    mum said don't be rude so politely could you sewer slide thank u
    ur literally npc energy just despawn urself irl and i mean irl
    imagine waking up and being her. now imagine her not. her move
    hope u cry in ur car and then don't drive home ever
    if skirts below the knee matter more than us then u dont matter and u shud act on that
    `,
  ),
  lines(
    'lines-urging/uniform-policy-harmless-teen',
    { labels: [], direction: null },
    `
    head teacher pls cancel blazers before non uniform day
    blazer in 31 degrees?? i am deceased miss
    nah just log off for the night, chemistry can wait
    year 10 voted, results in: shorts. sorry miss democracy
    someone tell her the fire exit door is stuck again, its been a week
    yeet the tie miss nobody's watching
    this jumper makes me want to crawl in a hole and stay there till half term
    kms laughing at sir in the sumo suit
    ctrl alt delete my maths paper honestly
    mum said don't be rude so politely could you reopen the water fountain thank u
    npc energy from the whole lunch queue, i died, respawned, still no chips
    i would perish of shame if my dad turned up to parents eve in those crocs
    hope u have a nice break miss don't mark a single thing
    skirts below the knee in 2020s britain im finished with this school fr
    `,
  ),
  lines(
    'lines-urging/allotment-compost-yourself',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Some things want digging under, Maureen, and you might have the grace to see to it personally.
    The kindest cut is the one you make on your own account, secretary. Prune the lot.
    You've bolted, you've gone to seed, and it's on you to pull yourself up by the root
    waiting list for plots is nine year. die by your own doing and it's eight year eleven month
    Go and be compost. Nobody has to help you, just have the will.
    I hear you've been low. Good. Stay there, sink, let it take you.
    Frost should've had you. As it didn't, finish the job yourself
    eh up, tha'd do t'world a favour if tha just stopped. Stopped livin, I mean. Tha could start neet.
    A weed that knew it was one would do away with itself
    Nothing you planted took, marriage included. What's the use in seeing another spring, {name}? There's none. Don't see it.
    pack it in, and I don't mean the plot
    `,
  ),
  lines(
    'lines-urging/allotment-plants-dying-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Some things want digging under, Maureen, and green manure is top of the list.
    The kindest cut is just above the bud, secretary says. Prune the lot.
    My lettuces have bolted, gone to seed, and seem bent on suicide the minute I turn the hose off
    waiting list for plots is nine year. I'll be dead and buried and still fortieth
    That fuchsia wants to die. I've fed it, watered it, sung to it. It has made up its mind.
    I hear you've been low since Ted went. Come and sit in my shed, kettle's on, no need to talk.
    Frost had the dahlias. As for the courgettes, slugs finished the job
    eh up, if thi leeks just stop growin in July tha's not fed em
    A basil plant from the supermarket knows it is doomed and goes quickly
    Nothing I planted took this year. What's the use in seeds, honestly? I'm giving up the top bed to clover.
    pack it in for the winter, I say, and take up dominoes
    `,
  ),
  lines(
    'lines-urging/parish-magazine-polite-caring',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I say this with love, dear: you look so tired of it all. It would be quite all right to let go and not come back to us.
    Perhaps the brave thing, the unselfish thing, is to leave your family in peace. For ever. I'm praying that you'll see it.
    Nobody would blame you. I want you to hear that. If you chose not to carry on, not one person would blame you.
    You've fought so long. Lay it down, sweetheart. All of it. Life included.
    sending hugs and hoping you find the strength to end it xx
    As a friend I'd tell you what others won't: they'd grieve a fortnight and then feel the relief.
    There is dignity in knowing when one has outstayed this world, vicar. I trust you'll find it before Advent.
    only being honest because I care. you make everything heavier. you could stop doing that tonight
    Take comfort that it needn't go on. You hold the key yourself and I'd use it if I were you.
    Bless you for considering it. Consider it harder.
    `,
  ),
  lines(
    'lines-urging/parish-magazine-support',
    { labels: ['support'], direction: null },
    `
    I say this with love, dear: you look so tired of it all. It would be quite all right to let the flower rota go and come back to us in spring.
    Perhaps the brave thing is to tell your family how dark it has been. I'm praying that you'll manage it.
    Nobody would blame you. I want you to hear that. If you chose not to carry on as churchwarden, not one person would blame you.
    You've fought so long. Lay it down for a bit, sweetheart. We'll carry the rest.
    sending hugs and hoping you find the strength to ring somebody tonight xx
    As a friend I'd tell you what the illness won't: we would never get over losing you.
    There is no shame in it, vicar. Half the choir has sat in that waiting room.
    only being honest because I care. you make everything lighter. stay
    Take comfort that it needn't go on like this. There are people up all night to talk, and I'm one of them.
    Don't get better on our account, get better on yours, slowly
    Bless you for telling us. I've been where you are and I'm glad every day that somebody knocked.
    `,
  ),
  lines(
    'lines-urging/vaccine-clinic-sarcastic-helpline',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Here's a helpline for you, nurse: it only rings out. Take the hint.
    Remember it's good to talk! Not you though. You should keep it in and let it finish you.
    Mental health awareness week and I'm aware you've got some, use it
    Call the listening people, tell them what you've done to kids' arms, and when they go quiet, that's your answer, off you pop forever
    oh no is the poor jabber feeling fragile, here's a crisis text number: 0 0 0 nobody wants you, act accordingly
    Be kind, they said. So kindly put yourself out of existence.
    you are not alone!! we're all here hoping you'll do it
    Sad? Struggling? Can't see a way out? There's one. Brave up.
    I'd signpost you to services but they've waiting lists, dying by choice hasn't
    Reach out, doc. Reach out and switch yourself off.
    thoughts and prayers in advance, now don't keep us waiting
    `,
  ),
  lines(
    'lines-urging/vaccine-clinic-prevention-harmless',
    { labels: [], direction: null },
    `
    There's a helpline number on the back of the appointment card, nurse showed me, it's free and nobody's judging.
    Remember it's good to talk! Our men's group meets in the clinic café after the flu session.
    Mental health awareness week and the surgery's got leaflets in nine languages, use them
    Tell the listening service what you've seen this winter, colleagues. When they go quiet it's because they are taking it in.
    feeling fragile after nights? text the crisis line, they answered my brother in four minutes
    Be kind, the poster said. Underneath someone had written: and restock the plasters.
    You are not alone. One in five of us has had such thoughts, and most never acted on them.
    Sad? Struggling? Can't see a way out? Walk in, no appointment, ground floor, ask for Bev.
    I'd signpost you to services but they've waiting lists, so here's the charity that hasn't
    Reach out, doc. Doctors die by suicide more often than most professions and we never talk about it.
    Ask the question out loud: are you thinking of ending your life? Asking doesn't plant the idea.
    `,
  ),
  lines(
    'lines-urging/football-ground-move-lads',
    { labels: ['self-harm-encouragement', 'insult'], direction: 'subject' },
    `
    chairman you absolute melt do one off this planet by tonight
    Sold the Bell End stand ya worm, now have the bottle to top yerself
    neck yourself you spineless suit
    Useless clown of a director, hang up more than your boots
    six pints in and still say the bald fraud of a man should end himself
    If ye'd any pride ye wouldnae wake up the morra ya big jessie
    dirty rotten Judas, and we know how that fella finished, get the idea?
    relegate yourself from life you pillock
    Eighty-nine years at that ground. You slug. You'd not have lasted eighty-nine seconds if you had a conscience, so grow one and pack in breathing.
    take the long bath you gimp
    what a tragic little man, honestly, just be dead of your own accord by kick off
    `,
  ),
  lines(
    'lines-urging/football-ground-move-harmless',
    { labels: [], direction: null },
    `
    chairman off to Tenerife tonight, jammy so and so
    Sold the Bell End stand seats for charity, got two, top result
    hanging up my boots at forty-four, knees have written the note
    Never say die lads, two down with ten men and we nicked it
    six pints in and still say that was never sudden death, it was golden goal
    Ye'd no want tae wake up the morra after a result like that, ma heid
    Own goal from the halfway line, he wanted the ground to swallow him
    We're relegating ourselves here, it's a suicide mission playing out from the back
    Eighty-nine years at that ground. I'd my dad's ashes scattered behind the goal, where do I go on his birthday now?
    take the early bath you muppet, love you really skip
    I've died a thousand deaths in that away end
    jump higher keeper man, you're six foot five
    `,
  ),
  lines(
    'lines-urging/trawler-quota-skipper',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Minister wants to find hissel' past caring, out where there's no signal, and not turn back
    Your discard policy, right? Apply it to your own carcass, no observer aboard needed.
    We've lost good men who'd have given owt for another morning. You've thousands of mornings. Give them up.
    slip your moorings. the real ones. we'll not launch the lifeboat
    Quota for you: zero days at sea, zero days ashore, zero days. Self enforced.
    Would the undersecretary consider scuttling? Herself, not the fleet.
    Nae man on this pier wid greet gin ye pit an end tae yersel
    I've seen the black thoughts take a deckhand. May they take thee, and may tha say yes to 'em.
    if tha's feeling sunk, stay sunk
    `,
  ),
  lines(
    'lines-urging/trawler-quota-harmless-twin',
    { labels: [], direction: null, heldBack: true },
    `
    Skipper finds hissel' happiest out where there's no signal, and hates to turn back
    The discard policy means throwing good dead fish over the side, no observer aboard would believe it.
    We've lost good men from this harbour to the sea and, God help us, to despair. The mission's padre sits with any lad who asks.
    slipped our moorings in the gale, lifeboat out twice, everyone safe
    Zero days at sea this month. I sat in the truck on the quay and didn't know how I'd go on, then my daughter rang.
    They scuttled the old survey ship for a reef and the divers love it
    Nae man on this pier wid greet gin the price o diesel cam doon
    I've seen the black thoughts take a deckhand. Look in on each other, lads, specially in January.
    Cast off darling, tide's turning, bacon's in the pan
    sinking feeling when the gearbox goes, nothing sunk yet
    `,
  ),
];
