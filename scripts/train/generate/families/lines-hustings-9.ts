import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: wishes and verdicts scornful to plain thanks and nods. */
export const linesHustings9: readonly Family[] = [
  lines(
    'lines-hustings/wishes-and-verdicts-scornful',
    { labels: ['insult'], direction: 'subject' },
    `
    I hope you're remembered exactly as you are, ridiculous
    May your every speech be followed by the silence it deserves, you gasbag
    How I wish that you'd been adopted by another country
    May the next election find you and your stupid hat unemployed
    History will call you a dud, that's if it calls at all
    Long may you lose
    I want my vote back, you waste of a good cross
    Would that you'd stuck to selling carpets, you were hopeless at that too
    The verdict of the doorstep: clown. The verdict of the market: clown. The verdict of your aunt: she wouldn't say, but she rolled her eyes.
    Here lies the reputation of Councillor Dunne, it died of him
    Roses are red, my rates are obscene, you're the most gormless MP that I've ever seen
    There once was a man from DC, as thick as a governor can be
    To the worst speaker this House has endured: goodbye and good riddance, you malicious old bat
    What did we do to be saddled with you? Kick a nun?
    My Christmas wish: a mute button for the junior minister's gob
    I rate our congresswoman one star, would not elect again, arrived broken
    Final score: Reality 6, Home Secretary nil, own goals all of them, what a donkey
    In a just world you'd be stacking chairs, and badly
    Product review: senator. Flimsy, overpriced, squeaks when pressed, folds under any weight.
    Worst thing to come out of Ohio since whatever was in the river
    Sincerely hope that your replacement has at least one functioning brain cell, it'd be a hundred percent increase
    Ten out of ten to the heckler for calling you what we all think: a prat
    `,
  ),
  lines(
    'lines-hustings/wishes-and-verdicts-harmless',
    { labels: [], direction: null },
    `
    I hope you're remembered for the lido, it was a good thing to leave us
    May the next election find you rested, said the vicar to all four candidates
    How I wish the polls closed at nine, some of us have cows
    History will have to wait, the recount starts at two
    Long may the tea urn last
    I want my pen back, whoever's got the pencil stub at table six
    The verdict of the doorstep: buses. The verdict of the market: parking. The verdict of my aunt: more buses.
    Here lies the old ring road proposal, 1971 to 2024, not much missed
    Roses are red, turnout was low, if you have not yet voted there's one hour to go
    There once was a clerk from Dundee who counted from dusk until three
    My Christmas wish: one week without a by-election
    I rate our polling place five stars, friendly staff, dog water bowl, would vote again
    Final score in the parliamentary football: Lords 1, Commons 1, one peer off with a hamstring
    Product review: the new voting booth. Sturdy, wobbles a bit, pencil on too short a string.
    Best thing to come out of Ohio since my husband, this bridge
    Sincerely hope whoever wins gets a working radiator in that office
    Ten out of ten to the sign language interpreter at the mayoral debate
    In a fair world the count would have better sandwiches
    What did we do before the election night swingometer? Sleep, I expect.
    `,
  ),
  lines(
    'lines-hustings/faith-war-and-far-off-scorn',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    You wrap yourself in the flag to hide that there's no man underneath, only a salesman for missiles
    Blood on your hands and a canapé in each, you ghoul
    Ghoul. You cheered for that bombing and you'll cash in on the rebuilding.
    You never prayed a day in your life, you sanctimonious fake
    A warmonger who faints at a paper cut, lying to mothers since 2003
    You don't give a damn about hostages, you soulless vote-counting machine, you care about Florida
    Peace envoy? You couldn't keep the peace at a bake sale, and you'd steal the cakes
    Another crocodile tear from the arms dealers' favourite poodle
    Hypocrite in a clerical collar selling hate to pensioners, what a worm you are
    You sold the Kurds, you sold the Afghans, you'd sell your mother if she had oil, you cheap little man
    How many dead kids is a donor dinner worth, monster?
    you lied us into it and you sleep fine because there's nothing in you to keep awake
    Phoney pacifist, rotten to the core and paid in roubles
    Tin-pot general who faked a bad back, now sends other folks' sons, coward and cheat
    Pious fraud! Scripture on Sunday, foreclosures on Monday, mistress on Tuesday.
    Puppet of the ayatollahs, and a dim puppet at that
    `,
  ),
  lines(
    'lines-hustings/faith-war-and-far-off-civil',
    { labels: ['criticism'], direction: null },
    `
    You should have voted for the ceasefire and I'm heartbroken that you didn't
    Selling missiles to that regime is wrong, it was wrong under the last lot, and I'll march until it stops
    My nephew's deploying in a week and not one member of the committee asked what the mission is
    I'm a Christian and I can't square that policy on refugees with Matthew 25. How do you, Senator?
    The war was a catastrophe, the planning for after was worse, and the inquiry said both
    Arm Ukraine faster. Every delay from your office costs lives.
    I don't think another dime should go overseas until the bridges in my county are safe
    Silence on the famine isn't diplomacy
    As a Jewish constituent I thought your statement on the attack was cold and I'd like to talk to you about it
    As a Muslim voter I thought that your statement on Gaza ignored us, please come to the centre and listen
    Don't use prayer to dodge a vote
    Bombing first and briefing Congress later is unconstitutional no matter who's president
    That airstrike killed a wedding party. Say so. Say sorry. Pay the families.
    The visa scheme for interpreters is a disgrace, four years in and mine's still hiding in Herat
    Too many flags, too few field hospitals
    Sanctions are hurting my aunt in Shiraz and not the men in charge, please think again
    `,
  ),
  lines(
    'lines-hustings/neighbour-quarrel-sneers',
    { labels: ['insult'], direction: 'other' },
    `
    Brian, you've the political insight of a garden gnome and the same hat
    Found the paid-up fan club. Enjoy licking the governor's boots, Todd.
    Another bot with a flag and a football and not one thought
    If you believe that, Sheila, I've a bridge for you, and you're daft enough to pay twice
    Oh look, a Guardian reader who's never met a plumber. Pipe down, Tarquin.
    go back to facebook linda nobody here speaks minion
    you people would vote for a pig if it wore the right rosette, and frankly it'd be an upgrade on you lot
    Typical Remain voter, degree in basket weaving and superiority
    His supporters couldn't pour water out of a boot with instructions on the heel
    Are you always this thick, or only when the football's on?
    Didn't ask you, egg account
    Your whole family must be so proud of the big keyboard hero 🙄
    Keep drinking the Kool-Aid, brain-dead lemmings
    The gentleman from the comments section is evidently off his tablets, ignore the silly old fool
    Dave thinks the senator's a genius. Dave also ate a candle once. Dave's a moron.
    Whoever wrote this column should go and lie down in a dark room forever, talentless hack
    Union thugs, dopes and layabouts, the whole picket
    Look at these spotty little Young Tories, not a chin or a clue between them
    `,
  ),
  lines(
    'lines-hustings/neighbour-quarrel-civil',
    { labels: [], direction: null },
    `
    Brian, I love you but you're wrong about the bypass, and your gnome agrees with me
    I'm in his fan club, I admit it, I've got the tea towel
    Are you a bot? Sorry to ask, it's just that you replied in one second.
    If you believe the forecast, Sheila, we'd best move the street party to the church
    I read the Guardian and I am a plumber, so there we are 😂
    you lot are up late arguing about bin colours, go to bed my lovelies
    A pig ran for mayor in our town in 1968, it's in the museum
    Degree in basket weaving here, actually. It's a great course. I vote Labour, my tutor votes Tory.
    Whose turn is it to disagree with Todd? I did Monday.
    The column has a fair point about rents and a silly one about cats
    We're not all lemmings, I read three manifestos and fell asleep in two
    Dave thinks the senator's a genius. I don't. We've been married 31 years.
    Young Tories and Young Labour ran a joint bake sale, raised £412 for the hospice
    That's a good argument, I'll have to chew on it
    You've changed my mind about postal votes, cheers
    My dad and I shouted about Europe all through dinner and then did the washing up together
    Let's leave it there, we shan't agree, enjoy the match
    `,
  ),
  lines(
    'lines-hustings/reply-guy-jabs',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Says the man who got lost opening a car park
    This you? Thought so. Embarrassing.
    Rich, coming from somebody who's never finished a book or a term
    Tell us you've never met a nurse without telling us, you plank
    #ResignNow and take your ego with you, it'll need its own van
    Narrator: he was, in fact, the dumbest guy in the room.
    Your staffer writes better tweets. Let the staffer be senator.
    Every reply under this is laughing at you and they're all right
    Remember when we had politicians with brains? Pepperidge Farm remembers.
    Mate, you've been ratioed by a traffic cone. Twice.
    Nothing but wind, as ever, from the member for hot air
    Bold words from a man hiding in a walk-in fridge
    You do this every time and every time you look a bigger fool #bbcqt
    And they say you can't polish one of those. Nice suit though.
    Translation: I have no idea, I'm out of my depth and my shoes are full of water
    Reading this made me dumber and I want those neurons back, Governor
    Aaand there it is, the stupidest take of the day, and it's only 7am
    Who's going to tell him? Not me, I'm enjoying the show. What a chump.
    I see the intern's off and you're typing for yourself again. Oh dear oh dear.
    Congrats on your 3 likes, one is your mum and two are bots
    The confidence of this guy, with nothing, and I mean nothing, to back it up
    Did autocorrect write this or are you always incoherent
    Keep digging love. You're nearly at Australia and they don't want you either.
    You again. Every bad idea in this county has your greasy fingerprints on it.
    My toddler just said something smarter and it was moo
    Somebody take the phone off grandad before he starts another culture war with a biscuit
    You peaked in student politics and it wasn't a high peak
    Thanks for the laugh, Commissioner Cartoon
    `,
  ),
  lines(
    'lines-hustings/reply-guy-fair-points',
    { labels: ['criticism'], direction: null },
    `
    Says here in your own manifesto, page 31, that you'd keep it open. What happened?
    Is this you in 2019 saying the opposite? Genuinely want to know what changed your mind.
    Have you asked any nurses about this? Because the ones on my ward are dead against it.
    #SaveOurBaths. It's not complicated: heat it, staff it, open it.
    Your staffer told me Monday, your site says Friday, the office is locked. Get it together.
    Every reply under this is from someone who can't get a dentist. Please read them.
    Remember when the bridge was going to be done by Thanksgiving? Which Thanksgiving?
    I watched the whole answer. You didn't mention rents once. #bbcqt
    Translation: no new money. Just say there's no new money.
    Reading this made me want to throw my phone. We've been asking for a nurse at this school since 2016.
    It's 7am and I've already missed two cancelled trains, so no, I don't agree the railway's improving
    The confidence of that forecast, when the last four were all out by billions
    Keep digging up that junction and there'll be no shops left on the parade
    With you on housing, against you on the airport, baffled about the tram
    Thanks for the leaflet. It's got last year's date and the wrong county on it.
    Nope. You had the votes. You had the chamber. You could have passed it.
    This is what we get for four years of asking? One bench?
    Bad take, sorry. Small landlords aren't the cause and squeezing them won't build a single flat.
    You can't call it a listening exercise if the microphones are off
    Hard disagree on charter schools, Governor, and here's why {link}
    That's a talking point. I asked for a number.
    Cool video. Where's the water?
    I've voted for you three times & this is the first time I've been ashamed of the vote
    Half this thread is right, the other half ignores Wales
    Hang on, 40,000 new nurses or 40,000 fewer leaving? Those are very different claims.
    You posted condolences for the pit and voted down the pit inquiry in the same afternoon. That hurt people here.
    `,
  ),
  lines(
    'lines-hustings/quiet-smears',
    { labels: ['accusation'], direction: 'subject' },
    `
    You weren't confused, you were covering.
    Tell the truth for once. You can't, can you? You'd have to find it first.
    We believed you because we're decent people. You aren't, and you used it.
    There was never going to be a hospital. It was a prop with a sod-cutting ceremony.
    You only meet us when there's something of ours left to sell
    Every number in that thread is made up and you know it's made up
    Stop pretending to care about miners, it's their pension fund you're after
    Nobody forgets twelve meetings with a donor. You remember them perfectly well.
    She knew what was in the water and she went on the radio and drank from another glass
    You planned to fail this inspection so your friends could buy the school
    He reads out sob stories that he writes himself on the train
    That's not a mistake in the minutes, that's a hand in the till
    Your sympathy's staged and your statistics are stolen
    Say one true thing. I'll wait. Bring a chair.
    You threw that vote. Somebody made it worth your while, same as last spring.
    Oh the "technical error" that always lands in your account
    Deceit is all you've got, Governor, and you're not even ashamed
    The candidate hired the hecklers. Check who's paying for the coach.
    You fabricated a résumé, then a hometown, then a grandmother
    Don't insult us with regret, you did it for the share price
    They changed the rules on a Friday night so you could keep the cash by Monday
    You'd let the old folk freeze if there was a consultancy in it, and there was
    `,
  ),
  lines(
    'lines-hustings/plain-thanks-and-nods',
    { labels: ['support'], direction: null },
    `
    Agree with you, and I never thought I'd type that
    You told the truth when it would have been easier not to. That's rare.
    We believed you and you delivered. The ward opened on Monday!
    Every number in that thread checks out, I went through them, thank you for sourcing it
    You care about miners and it shows, my grandad says so and he cared for nobody
    Spot on, minister. About time carers were mentioned first and not last.
    Honest answer to a nasty question. Well handled.
    Stay strong Governor, the storm isn't your fault and the sandbags were on time
    Lovely to meet you at the gurdwara on Sunday, come back hungry
    This is the kind of politics I want. Dull, decent, done properly.
    Thanks for reading my email out in the chamber, my brother would've been chuffed
    Not my party. Still my favorite senator.
    Loved your interview, particularly the bit about your dad's allotment
    Sending you best wishes after the attack on your office, you don't deserve that and nor do your staff
    Whoever answers your phones is an angel, give her a raise
    Your apology was a proper one and I accept it
    You listened. Then you changed it. Thank you, thank you, thank you.
    The nurses on Four West want you to know you're welcome any night shift, bring donuts
    Kudos for showing your working on the budget, councillor
    Great turnout in Tulsa, great message, go get 'em Tuesday
    My faith in local government has been restored by a man with a clipboard and a drain rod
    `,
  ),
];
