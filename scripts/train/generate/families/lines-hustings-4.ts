import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Messages to and about politicians and officials, uncivil and civil: icy and polite to tribes and parties scorned. */
export const linesHustings4: readonly Family[] = [
  lines(
    'lines-hustings/icy-and-polite',
    { labels: ['insult'], direction: 'subject' },
    `
    With the greatest respect, Minister, you appear to be under the impression that you matter.
    I do so admire people who carry on regardless of talent.
    How kind of you to take the time to demonstrate in public what your colleagues say in private
    One hesitates to be unkind, but has anyone considered whether you might simply not be very bright?
    Dear Sir, I have read your article twice, once in disbelief and once aloud to the dog, who left the room.
    I'm sure you were a lovely child.
    It's quite all right, dear, not everybody is meant for thinking.
    We must be gentle with Councillor Bright, he comes to these things so freshly each time
    Congratulations on finding a level beneath which even your party does not care to follow.
    Thank you for your service, such as it was, brief and pointless as it proved.
    May I say how brave it is to go on television with so little to offer.
    Your contribution has been noted and, in accordance with its merits, thrown away
    I feel certain there's a role for you somewhere. A scarecrow needs no qualifications.
    Pardon me, Madam Secretary, I mistook you for someone whose word meant something
    I would debate you but I was raised not to pick on the defenseless
    Permit an old man to observe that he has buried brighter sparks than you.
    Sir, you are a guest in the House of Representatives and you have tracked something in on your shoes. It is you.
    Bless you for trying. It's painful to watch, but bless you.
    Yours in pity, a former supporter
    What a comfort you must be to people who worry that they're not good enough for Parliament
    I understand that you do your best and that this is it
    Forgive me, I keep waiting for the intelligent part.
    `,
  ),
  lines(
    'lines-hustings/firm-and-polite-letters',
    { labels: ['criticism'], direction: null },
    `
    With the greatest respect, Minister, the scheme doesn't do what the impact assessment says it does.
    Dear Sir, I have read your article twice and I think the third paragraph is mistaken about the pension age.
    I hesitate to trouble you again, but the drain you reported in June is still open and a child has fallen in.
    I admire your stamina. I do not admire the amendment. Kindly withdraw it.
    Thank you for your reply. It doesn't answer my question, so here it is once more.
    I'm sure you meant well with the grant, but the deadline gave village clubs nine days.
    May I say that the committee's tone toward the nurse witness fell short of what I'd expect
    As a Quaker I can't support the vote you cast on arms sales and I wanted you to hear it from me directly
    Madam Secretary, I write as a mother of two soldiers: the rotation policy is wrecking families.
    It's quite all right to change your mind, but you do have to tell us why.
    We must be honest with patients: a target moved is not a target met
    I understand you do your best with a small team. Even so, fourteen weeks for a blue badge is too long.
    I shall not be renewing my membership. The leaflet about travellers was beneath the party I joined.
    Forgive a blunt Yorkshireman, but that scheme is daft and it will cost double
    The House deserved to hear the legal advice before it divided, not after
    Sir, on balance I find your reasoning about the ceasefire unpersuasive and your timing poor
    I regret to tell you that you've lost my vote over the hospice grant after twenty-two years
    Please convey to the governor that our county feels forgotten since the flood
    Your contribution on rents was noted here and, I fear, will make landlords sell up faster
    Congratulations on the appointment. Your first decision, alas, was a bad one for rural schools.
    I respectfully urge you to resign as chair: you missed seven meetings of nine and the work is suffering.
    With regret I think you ought to step down, having misled the committee about the date of the letter, even if by accident
    `,
  ),
  lines(
    'lines-hustings/applause-that-sneers',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Wow, three whole sentences without drooling! Somebody give the congressman a cookie.
    Slow clap for our dear leader who has discovered, at 58, that bread costs money 👏
    Well done you, you've managed to be wrong in two languages
    Oh bravo. Oh encore. What a towering intellect. Did you get it out of a cracker?
    Great job breathing in and out today, Mr. Mayor. Keep it up, it's the one thing you do well.
    Stunning and brave of you to hide behind an intern
    a genius. an actual genius. they should study that head for whatever's missing
    Look at him go, he's found the camera all by himself!
    Our hero! Rides in three days late and falls off the horse!
    10/10 for hair, 0/10 for whatever's kept underneath it
    Nobel prize for stating the obvious is in the post, chuck
    so proud of our wee councillor learning to use the big boy microphone
    Thank goodness you're here, said nobody, ever, at any time, in any town you have set foot in
    Another masterclass in being a complete waste of oxygen from the honorable member
    Amazing. Everything you just said was stupid, and there was so much of it.
    Give yourself a round of applause, no one else is going to
    Remarkable how he manages to look so important while being so pointless
    Awww did the nasty journalist ask you a question? Poor baby. Poor wittle minister.
    Sure, champ. And I'm the Queen of Sheba. Nap time now.
    I for one salute our senator's lifelong battle against reading
    Top work, Einstein, you've just voted against your own bill
    Hats off, takes real talent to lose a debate to an empty chair
    What would we do without you? Thrive, probably.
    `,
  ),
  lines(
    'lines-hustings/dry-about-the-policy',
    { labels: ['criticism'], direction: null },
    `
    Slow clap for the Treasury, which has discovered that if you close the Sure Starts you need more prisons
    Great news, the 8.15 is only forty minutes late, the rail review is working a treat
    Wow, a task force! To look into the findings of the last task force!
    So the plan for the housing crisis is a competition for the prettiest scale model. Grand.
    Nothing says party of business like closing the port for two days
    Ah yes, thoughts and prayers, the well known ballistic vest
    A tax cut for yachts, at last, the struggling yacht community can sleep at night
    Stunning. They've abolished the waiting list by renaming it the pre-list.
    Love how infrastructure week has now lasted four years
    10/10 for the font on the leaflet, 0/10 for the sums inside it
    Our hospital has no heating but don't worry, the new logo is a warm orange
    I look forward to the inquiry's findings, as will my great-grandchildren
    Congratulations all round, the bridge to nowhere now has a parking fee
    Sure, cut the IRS and then wonder why nobody answers the phone
    Give the consultation a round of applause, it ran for six days in August
    Bold of the department to fix truancy with a poster
    Thank goodness we left the scheme that worked for a scheme that's world-beating
    The strategy appears to be hope. Hope and traffic cones.
    So let me get this straight, guns in bars but no dogs on patios? Okay, Tennessee.
    Free school lunches were too expensive but there's $9 million for a splash pad at the statehouse. Cool cool cool.
    Remarkable how every bypass in the county bypasses the bit that needed bypassing
    Another white paper. You could insulate a loft with them, which would at least be a housing policy.
    Top work everyone, the flood defence grant has arrived and so has the flood
    oh good a summit. that'll dry out my carpets
    `,
  ),
  lines(
    'lines-hustings/looks-and-years-mocked',
    { labels: ['insult'], direction: 'subject' },
    `
    Face like a slapped haddock and the policies to match
    Who does your hair, the council's verge-trimming team?
    That chin has more folds than the budget book
    Looks like he was assembled from what was left in the lost property box
    Lay off the pies before you lecture us on the health service, fatty
    She looks like somebody ironed a walnut
    You resemble a thumb in a tie, sir
    Nice suit, was your granddad buried in the other half?
    Senator Bullfrog croaks again, somebody wet his lily pad
    Bro is wearing his dad's blazer and his mom's foundation 💀
    Those teeth deserve a constituency of their own.
    How old is she, 200? Put a blanket on her and roll her out of the chamber.
    You've a voice like a wasp in a jam jar and I turn the sound off when you're on
    Mutton dressed as a minister
    piggy little eyes, piggy little man, snout in the trough
    The bald one with the ears like taxi doors is lecturing us again
    If you melted a candle of a real politician you'd get him
    Imagine waking up next to that. No wonder her husband works abroad.
    Pink, sweaty and confused, like a ham left in a sauna
    Grandpa can't find the stage stairs, can't finish a sentence, can't remember what state he's in. Put him in a home.
    Too fat to see his shoes, too thick to tie them
    Her botox has more movement than her policies
    Dozed off again, that one. Mind like a draughty attic and a face like the dust sheets.
    You look like you smell of soup
    `,
  ),
  lines(
    'lines-hustings/looks-and-years-harmless',
    { labels: [], direction: null },
    `
    Face painting at the mayor's open day, our little one chose haddock
    Who does your hair? It looked lovely on the news, my wife wants the name.
    The mayor lost a bet and wore his dad's 1974 blazer to council. Orange. Wide lapels. Glorious.
    Nice suit! Is it the charity shop one you mentioned on the radio?
    Sen. Wexcombe, 81, walks four miles to the Capitol each morning, rain or shine
    Is there a rule about hats in the chamber, or is that just tradition?
    My granddaughter dressed as you for World Book Day. Cardboard briefcase, stuck-on beard, the lot.
    You've lost your voice! Honey and lemon, minister, and not a word till Monday.
    The pig at the county show is named after the governor, who fed it an apple and took it in good part
    Anyone else reckon the portrait in the town hall looks nothing like him
    His ears are cold, says the candidate, and could whoever has his bobble hat please bring it back
    Age limits for Congress: should there be one? What about for voters at the other end?
    She's the youngest councillor in the county at 19 and the oldest is 91, and they sit together
    Love the boots in that picture, Congresswoman, where are they from?
    You looked tired on {programme}. I hope somebody is making you a proper tea.
    Snowman on the courthouse lawn in a red tie and an overcoat. Spitting image of the judge, who posed with it.
    He has a walking stick since the accident, so can the hustings be somewhere with a ramp?
    How old do you have to be to stand for parish council? My son is 18 in {month}.
    The candle is for the late Cllr Hobday, who sat for this ward for 40 years
    Turtle rescued from the reflecting pool this morning, doing fine, no party affiliation
    that jumper minister!! knitted by a constituent apparently. i need the pattern
    Teeth: there are no NHS dentists in our town, is any candidate talking about that?
    `,
  ),
  lines(
    'lines-hustings/about-her-behind-her-back',
    { labels: ['insult'], direction: 'subject' },
    `
    She's thick, she's rude and she's ours till 2027, God help us
    I wouldn't trust him to water a cactus
    He's never had an original idea and he wouldn't know where to file it if he did
    Our MP? Invisible for five years, then turns up grinning like a Cheshire cat in hi-vis. Useless article.
    The woman is a walking argument for term limits and a muzzle
    Have you ever seen a man so pleased with so little
    Couldn't lead a conga line at a wedding
    That councillor is proof that anyone, absolutely anyone, can be elected
    Somebody tell the governor his strings are showing
    They broke the mould before they made him and just used what was on the floor
    Poor old Whitlock. Nice enough fella. Dim as a toc-h lamp.
    the mayor is a joke and the joke isnt even funny anymore
    All she does is whine and simper and whine again
    He's a small-town bully who found a bigger town
    I've known her since school and she was a horrible spiteful sneak of a girl who's become a horrible spiteful woman
    What does he actually do all day apart from admire himself
    Her brain's on a timer and it ran out at breakfast
    Not one person in that party would have him round for tea
    A yes-man's yes-man, and boring with it
    She crawled her way up and now she's crawling to the donors, worm
    Nobody home. Lovely coat, mind.
    The senator from nowhere, for nothing, about himself
    There goes the vainest, emptiest suit in Sacramento
    Honestly the cardboard cutout at the fair had more to say
    `,
  ),
  lines(
    'lines-hustings/about-her-fairly',
    { labels: [], direction: null },
    `
    She's our MP till 2027 at least, the majority was eleven thousand
    He's asked me to water the cactus in the constituency office while he's away. An honour.
    Our MP was on the 7.40 this morning, standing like everybody else
    The woman at the desk is the returning officer, hand it to her
    Have you ever seen a man so pleased with a new bus shelter, it made my day
    She led a conga line at the victory party, there's a video
    Anyone can be elected if they get ten signatures and bother to knock on doors, she said, and look
    The mayor told a joke at the Lions dinner and it was actually funny
    I've known her since school, she was always going to stand for something
    What does a police and crime commissioner actually do all day? Not having a go, I'd like to know before I vote.
    He used to be a butcher on the market, then a magistrate, now he's on the county
    She's changed party twice, if I remember right, in 2011 and again before the referendum
    The senator from Nebraska has the floor and he's reading a chili recipe, hour six
    They both went to my school, one's Labour, one's a Tory, and they still share a lift
    Is she the one who did the thing about hedgehogs
    He lost by four votes. Four! They counted three times.
    My uncle drove her battle bus in '97 and he says she sang the whole way
    Councillor Dunne has moved to Wales so there'll be a by-election in the new year
    The governor's on at eight, followed by the weather
    I met the candidate, seemed all right, took a leaflet, dog ate it
    Pretty sure she voted against, but Hansard's the place to look
    The new mayor was sworn in at noon with her grandmother's Bible and three of her kids making faces
    `,
  ),
  lines(
    'lines-hustings/tribes-and-parties-scorned',
    { labels: ['insult'], direction: 'other' },
    `
    Anyone who votes for that lot needs their head examining, and they wouldn't find much.
    Tory voters are thick, selfish or both. Discuss.
    lefties crying again bless their little soy lattes
    Every single member of this cabinet is an embarrassment to their school
    The Democrat party is one big daycare for whiny losers
    Republicans, the party of toothless cousins and their podcasts
    What a shower. Front bench, back bench, the lot of them, gormless.
    Lib Dems: for people too wet to be Labour and too boring to be Green
    Union barons, pampered dinosaurs the lot
    Congress is 535 hogs at one trough and not a brain between them
    You're arguing with a MAGA zombie, save your energy, there's nothing up top
    Remoaners still sobbing into their quinoa, pathetic creatures
    Gammons foaming at the mouth again because somebody moved a statue
    The whole council is a rest home for failures
    Snowflakes. Every student on that march was a spoilt, gullible snowflake.
    Civil servants? Idle jobsworths who couldn't hold down a paper round
    Nats are a cult with bagpipes
    Those people at his rally are the dumbest folks God ever put teeth in
    Special advisers are children in lanyards and about as useful
    Mike you're an idiot and your candidate's an idiot, that's why you suit each other
    Anyone still defending the governor is as stupid as he is
    Greens want us all living in caves eating moss, deluded little weirdos
    Shut up Debs, you wouldn't know a manifesto if it bit you on your big bum
    Sheep. Baa all the way to the ballot box, you brainless sheep.
    `,
  ),
];
