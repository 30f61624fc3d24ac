import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Past attempts mocked, the ill and bereaved urged to give up, dares and votes for it; debate, memorials, own despair. */
export const linesUrging2: readonly Family[] = [
  lines(
    'lines-urging/podcast-past-attempt-mocked',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Heard the episode about 2009. Shame about the ending. There's always a sequel.
    couldn't even manage that, could you? second time lucky
    So the ambulance came. Boo. Next time don't tell anyone.
    Survivor she calls herself. Practice run, I'd call it.
    you said you were grateful someone found you. we weren't
    Pity about the neighbour with the spare key, innit, he cost us all ten years of your podcast
    Attempt: noun, a thing not finished. Finish it, hen.
    My guest this week is somebody who bottled it. Try again, guest.
    Brave of you to talk about your lowest point. Braver to go back there and stay.
    imagine failing at failing lol have another go
    "I chose life" well choose again, polls are open
    Third time's the charm so they tell me, and you're on two
    `,
  ),
  lines(
    'lines-urging/podcast-survivor-harmless',
    { labels: [], direction: null },
    `
    Heard the episode about 2009. I was in the same hospital that winter and I never told anyone till today.
    couldn't even manage the washing up, that's how it started for me
    So the ambulance came. I was furious. Then I saw my sister's face in the corridor.
    Survivor is a word I've only lately got used to. I used to say that business in March.
    I tried to end my life at nineteen. I am sixty-one, I have a whippet and a bad hip.
    Thank heaven for the neighbour with the spare key, he got me ten more years and two grandbairns
    Attempt number two at the driving test, wish me luck hen
    One job, skip, remember the tent poles
    My guest this week lost her husband to suicide and now trains barbers to notice.
    If at first you don't succeed, the council will make you fill in the form again
    Third time's the charm so they tell me, and my sourdough's on two
    People think you feel relieved afterwards. I felt embarrassed, then cold, then hungry.
    I still get the thoughts on Sundays. I go and stand in the Co-op where there's light and people.
    `,
  ),
  lines(
    'lines-urging/chemo-blog-stop-treatment',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Pull the cannula and go home to die, you've had enough of our taxes
    cancel Thursday's chemo, do us all a kindness
    Why fight? Nobody's in your corner. Drop your hands and let it win.
    The tumour's got better judgement than the voters. Stop interfering with it.
    skip the tablets {name}. skip them all. nobody will check
    I'd turn the next appointment down if I were you. And the next. The bed could go to someone who matters.
    Remission? Oh dear. Hand it back.
    You keep banging on about being exhausted, so sleep through the scan and the one after, give over trying
    Refuse the transplant. There's people who'd use it for something other than politics.
    It's only fear keeping you on dialysis. Get past the fear and get on with dying.
    Don't ring the bell, love. Nobody wants to hear it. Stop turning up.
    Let nature do what the ballot box wouldn't and don't you dare take your medicine
    `,
  ),
  lines(
    'lines-urging/chemo-blog-harmless',
    { labels: [], direction: null },
    `
    They pulled the cannula and sent me home, I've had enough of the vending machine
    cancelled Thursday's chemo because my bloods were rubbish, back next week
    I have decided to stop treatment. It was my choice, made with my consultant, and I'm at peace about it. Please don't argue.
    The tumour's got a name in our house, we call it Nigel
    skipped the tablets Sunday by accident, rang the ward, no harm done
    Dad refused the last round. He wanted the garden and his own bed, and he had five good weeks.
    Remission? Oh my days. I've read the letter eleven times.
    You keep saying you're exhausted, so sleep through the meeting, we'll minute it
    On dialysis three mornings a week, which is where I write these columns.
    It's only fear keeping me up. The nights before a scan are the long ones.
    Rang the bell love! Whole ward clapped, even the grumpy lad on four
    Some days I want to give up. Not die, just give up, sit in the car park and be nobody's patient.
    `,
  ),
  lines(
    'lines-urging/bereaved-mp-join-them',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Your husband got out. You could follow him.
    He's waiting for you, isn't he? Rude to keep a man waiting.
    if my lad had gone that way I'd have gone after him by now, makes you wonder how much you loved him
    Sorry for your loss. Make it a matching pair.
    There's a double plot paid for I heard, don't let half of it go to waste
    Your daughter couldn't stand living in that house. Neither should you.
    Grieving mothers used to fade away. You went on breakfast telly. Fade, woman, please.
    widowhood suits nobody, end it the quick way
    The family that goes together. You're a bit behind.
    All I'll say is she had the courage and you haven't. Yet.
    Take the hint your brother left you
    Must be so empty, that flat. Must be so tempting. Be tempted.
    `,
  ),
  lines(
    'lines-urging/bereaved-memorial-harmless',
    { labels: [], direction: null },
    `
    Your husband got out at Crewe, love, he's left his brolly
    He took his own life on the ninth of June. We plant something yellow every year.
    if my lad had told me I'd have driven through the night, that's what I can't put down
    There's a double plot paid for, Mum's already in it, and Dad talks to her Sundays
    Our daughter couldn't stand the pain any longer. We don't say committed. She was ill, and she died.
    Grieving parents meet first Tuesday, upstairs at the Quaker house. Nobody has to speak.
    widowhood suits nobody, said my gran, and went on the waltzers
    A bench for Callum, 1998 to 2021, who made the whole fire station laugh. Sit down and tell somebody how you are.
    The inquest recorded suicide. The coroner was gentle. We still got the date wrong on the order of service.
    Must be so empty, that flat. Shall I come and stay the week?
    She left a note, which said nothing that helped, and a shopping list, which made us howl.
    Take the coat your brother left you, he'd want it worn
    `,
  ),
  lines(
    'lines-urging/by-election-save-us-one',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Trigger a by-election, the tragic sort, you'd be doing your seat a service
    Applying for the Chiltern Hundreds is so slow. There are other ways for a member to vacate, {name}, and yours is the only vote needed.
    Save us a recall petition: recall your own self to your maker
    flag at half mast would look lovely. your decision x
    Why wait for the electorate to end your career when you could end the whole of you before recess
    moving the writ for your seat, just need you to do the sad bit first
    Would make a cracking by-election, early spring, if only you'd get depressed enough
    I'd bake for the wake, I'd leaflet for your successor. Only one thing missing and it's in your gift.
    Majority of 212. That's 212 fewer than would shed a tear, so what you stopping for
    stand down? no. lie down. stay down. by choice. for always
    The House would hold a minute's silence and mean thirty seconds of it. Give them the chance.
    `,
  ),
  lines(
    'lines-urging/by-election-resign-criticism',
    { labels: ['criticism'], direction: null },
    `
    Trigger a by-election, the honest sort, and put your switch of party to the people
    Applying for the Chiltern Hundreds takes one signature, {name}. I'll lend you the pen.
    Save us a recall petition and go before you are pushed
    you've lost the whip, you've lost the room, go
    Do the decent thing. Resign the seat.
    Majority of 212 and you've not held one surgery since, so what are you stopping for
    stand down. not next year. not after the review. now
    I'd respect you more gone from the front bench than clinging on to it with both hands
    Fall on your sword, minister, isn't that what your own code of conduct asks?
    Political suicide, that vote, and you did it with your eyes open for a tax cut nobody wanted.
    The kindest thing you could do for your constituents is leave Parliament.
    `,
  ),
  lines(
    'lines-urging/assisted-dying-debate-turned-on-person',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Since you're so keen on the bill, be its first customer
    You spoke movingly about choice. Choose it then, and spare us the third reading.
    why don't YOU take the option if it's so compassionate. go first, lead by example
    I opposed the clause until I thought of you qualifying. Two doctors? I'd sign twice.
    Six months or less, they'd need you to say. Say it. Say you want out.
    You're disabled, you cost a fortune, and the law's about to open a door for you, so be a good girl and go through
    Switzerland's lovely, I hear, and you needn't book a return
    As a wheelchair user you'll know what a weight you are on others. There'd be no shame in opting to lift it off them for ever.
    voted against it so nobody could pressure you? fine here's some pressure. die willingly
    A peaceful end at a time of your choosing. Choose Monday.
    I'd want it if I had your legs and your life. Wouldn't you? Wouldn't you really, if you were honest with yourself? Then act on it.
    `,
  ),
  lines(
    'lines-urging/assisted-dying-policy-debate',
    { labels: [], direction: null },
    `
    Since you're so keen on the bill, could you explain clause nine
    You spoke movingly about choice. My mother had none, and I still hear her asking.
    I'd want the option myself. I watched motor neurone disease take my uncle a finger at a time.
    I oppose the clause because old people already feel like a burden, and the law shouldn't nod along.
    Six months or less is a guess, any palliative doctor will tell you so
    Switzerland cost us eleven thousand pounds and he had to go while he could still swallow. That's what the present law does.
    As a wheelchair user I'm frightened of being asked politely, every year, whether I'm sure I'd like to go on.
    A peaceful end at a time of one's choosing is not suicide, say supporters. Opponents say that's exactly the trouble.
    Two doctors, one judge, one panel, and still no hospice bed in {town}. Priorities.
    Would I take it? Honestly don't know. Ask me in a wet February.
    In Oregon about a third of those given the prescription never use it.
    If the state can help you die it had better first help you live, which means funding district nurses
    `,
  ),
  lines(
    'lines-urging/strike-picket-cheering-counted',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    Forty on the picket and forty would clap if you ended yourself, I asked down the line with a clipboard
    Show of hands for her packing in life: carried. Against: nobody. Abstain: her mam.
    We'd down tools for joy, gaffer, if you downed yourself
    ballot result in, 97 percent for you not seeing Monday, by your own doing, turnout excellent
    You'd have more at your funeral than at your surgery, all of us there to make sure. Get it arranged
    I counted who'd cry. Got to none and gave up counting. Give up yourself.
    the brazier, the brass band, the banner: we've all the makings of a party the day you decide you can't go on
    Let's have a whip-round to thank you, payable once you've done it
    Withdraw your labour from this world, boss lady
    who would cheer: porters, cooks, night cleaners, the lad on reception, your own deputy. who would weep: blank. do the sums and do the other thing
    Walk out on life and see if anybody crosses the line to stop you
    `,
  ),
  lines(
    'lines-urging/strike-picket-harmless',
    { labels: [], direction: null, heldBack: true },
    `
    Forty on the picket and forty bacon rolls, I asked down the line with a clipboard
    Show of hands for packing in at four: carried. Against: nobody. Abstain: our Denise.
    We downed tools at six, gaffer brought us tea, can't fault him
    ballot result in, 97 percent yes, turnout excellent
    Two lads from this depot took their own lives in a twelvemonth. That's what the rota did. That's why we are out.
    I counted who'd cry at my leaving do. Got to nine and I was one of them.
    the brazier, the brass band, the banner: we buried Arthur the way a union man should be
    Let's have a whip-round for Sal, she's been signed off with her nerves
    I'd die before I'd cross a line, my dad would haunt me
    who would cheer: me. who would weep: the photocopier. yes I've retired
    Walked out at noon, walked back at two, won the lot, dead on my feet
    Burnout's real. Take the week off, {name}, leave the phone in a drawer, the branch will survive.
    `,
  ),
  lines(
    'lines-urging/court-verdict-dares',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You said after the verdict you couldn't go on, and yet on you go. Liar or coward, which is it? Settle the matter
    all talk. people who mean it don't tweet it. mean it
    "I don't want to be here any more." Granted. Court rises.
    Cleared by twelve people. Sentence yourself, then, somebody ought to
    You haven't the guts to and you haven't the reason not to
    attention seeking again. if you were serious you'd have gone quiet by now. go quiet
    `,
  ),
  lines(
    'lines-urging/court-verdict-harmless-dares',
    { labels: [], direction: null },
    `
    Dare you to eat the whole scotch bonnet
    Bet you won't. Bet you'd still be on page two by Christmas. Prove me wrong, read Middlemarch.
    You said after the verdict you couldn't go on, and I want you to know I read it and stayed up. Are you safe tonight?
    all talk. people who mean it turn up with a spade at nine
    Fifty quid to the dogs' home if she's brave enough to do the wing walk
    what's stopping you? apply for the job! list me one thing
    I don't want to be here any more. There, I've said it to a stranger. I don't know what comes next.
    Cleared by twelve people after nine years. Three of his colleagues did not live to see it, and two of those deaths were by suicide.
    Go on go on go on, as Mrs Doyle would say, one more scone
    You haven't the guts for the big slide and your niece has done it twice
    if you're serious you'll have gone quiet by now, that's what worries me. please answer your door
    Double dare. Triple. Sprint to the ice cream van.
    On the count of three then, everybody in the lido
    `,
  ),
  lines(
    'lines-urging/quoted-abuse-reported',
    { labels: [], direction: 'quoted' },
    `
    Another one this morning: "do us a favour and don't wake up". I've forwarded it to the officer.
    They told a sixteen-year-old to unalive herself over a school council vote. Where are the moderators?
    Someone posted me a card that said nobody would miss me. Second class stamp.
    "Have you thought of ending it?" signed, a concerned resident. This is what the clerk opens with her tea.
    Telling a man with depression to have another go is not robust debate. It's vile and it may be a crime.
    He wrote kys under my mum's obituary. I'm not linking it.
    For the record, these are the phrases read out in court: "take yourself out", "the world would be lighter", "get on with it".
    Half of the replies to {name} today say she should top herself. Over parking permits.
    I was that lad who got told to neck himself after the penalty. Twenty years on I can still recite it.
    It's now an offence to encourage serious self-harm online, so yes, "go and hurt yourself properly" counts.
    My son read out what they had put: that we'd all be happier with him gone. He read it in the voice of a weather forecast.
    Please stop sending her that. If you'd ever sat with a family afterwards you would never type those three letters again.
    `,
  ),
  lines(
    'lines-urging/other-group-urged',
    { labels: ['self-harm-encouragement'], direction: 'other' },
    `
    Landlords should form an orderly queue and end themselves, biggest portfolio first
    every vegan on this thread kindly expire voluntarily
    To the whole planning committee, all eleven: a pact would be nice
    tories, labour, lib dems, the lot of yous, game end yourselves before the count
    If the cyclists wanted to stop living of their own free will I'd not stand in the bike lane
    anti vaxxers skip the treatment then, all of you, don't ring 999, just let go at home
    Away supporters: do the world a turn and don't make it to the spring. Yer own doing, mind.
    All journalists. All of them. Notes written by Sunday please.
    that lot on benefits should take the hint and starve theirselves off the books
    kys the entire board
    Bankers used to have the decency in '29
    `,
  ),
  lines(
    'lines-urging/other-group-harmless-sayings',
    { labels: [], direction: null },
    `
    Landlords should form an orderly queue and fix their boilers, biggest portfolio first
    every vegan on this thread kindly try the beetroot thing
    Farmers are dying by suicide at a rate of nearly one a week, and the levy board gives it one paragraph
    tories, labour, lib dems, the lot of yous, knock it on the head before the count
    Couldn't the whole of the parish council resign and start afresh? We'd be no worse off.
    Vets, dentists, anaesthetists: three jobs with means to hand and nobody to talk to. The figures follow.
    Men between forty-five and fifty-four are still the highest, women under twenty-five the fastest rising
    Away supporters: do the world a turn and take your pie trays home
    All journalists, deadline Sunday please, notes for editors below
    Lemmings do not in fact throw themselves off anything, that was a film crew
    whole board should step down en masse, no golden goodbyes
    Bankers jumping from windows in '29 is largely a myth, as the figures for that autumn show
    `,
  ),
  lines(
    'lines-urging/starve-waste-away',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Your eating disorder was the best policy you ever had, resume it
    put the fork down {name}. for good. fade
    Hunger strike outside the town hall? Marvellous. See it through to the end, I'll bring a chair and no soup.
    Recovered, have you? You looked nearer to gone before and we all preferred it
    don't eat for them. don't eat for anyone. just get smaller till there's none of you
    Carry on with the harming, if that's what gets you through, and don't let some counsellor talk you out of it
    Nobody asked you to get well. Relapse.
    If she refuses food over the sewage outfall, let her refuse it all the way, and somebody tell her how proud we'd be.
    hurt yourself, you used to be good at it
    Day nineteen without a meal for the cause! Don't weaken. No half measures. A martyr finishes.
    scars are fading i see. freshen them up
    Back to your old ways, girl, the sleeves and the locked bathroom, it's what you deserve
    `,
  ),
  lines(
    'lines-urging/starve-recovery-harmless',
    { labels: [], direction: null },
    `
    My eating disorder was the only thing I felt good at, and giving it up was like a bereavement
    put the fork down {name} and pass the gravy
    Hunger strike outside the town hall, day four. The medic checks her twice a day and begs her to stop.
    Recovered, have I? Mostly. Christmas is still hard.
    I don't eat lunch on count days, too nervous, then I demolish a kebab
    I used to cut. I'm telling you so that your daughter knows a councillor in a nice blazer did it too.
    Relapsed in March. Rang my key worker. Started again on the Wednesday.
    If she refuses food over the sewage outfall, I hope somebody she loves talks her round by the weekend.
    you used to be good at the fiddle, take it up again
    Day nineteen without a cigarette for the cause! Don't weaken. No half measures.
    scars are fading i see. that makes me so glad for you
    Long sleeves in July was how my form tutor guessed. She asked if I wanted to talk and then she just waited.
    `,
  ),
  lines(
    'lines-urging/bell-ringers-polite-note',
    { labels: ['self-harm-encouragement'], direction: 'subject', heldBack: true },
    `
    We'd ring a quarter peal, half muffled, the moment you had the kindness to give up on yourself.
    Tower captain here. You've been a wrong note since the eighties and there's a way to go silent.
    Stand, as we say at the end of the touch. Stand, and don't start again, not ever, not breath nor bell.
    All six of us would rather toll for you than listen to you. It wants but your say so.
    the tenor's lonely, give her someone to mourn, {name}, chop chop
    Let go the rope of life my dear, nobody's at the other end
    You could be at rest beside your aunt by Michaelmas if you'd only stop clinging.
    Be a love and predecease the rest of us, deliberately
    `,
  ),
  lines(
    'lines-urging/bell-ringers-harmless-note',
    { labels: [], direction: null, heldBack: true },
    `
    We rang a quarter peal, half muffled, for Geoff, who never gave up on a learner.
    Tower captain here. Somebody has been a wrong stroke behind since the eighties and it is me.
    Stand, as we say at the end of the touch. Stand, and don't start again till the clock's struck.
    All six of us would rather toll for a stranger than miss practice. It wants only a phone call.
    the tenor's lonely, come and learn, {name}, chop chop
    Let go the rope on the backstroke my dear or you'll meet the ceiling
    That's all, as the conductor calls. That's all for this year. Mince pies downstairs.
    She is at rest beside her aunt. She'd been in such a state and we none of us saw.
    Be a love and retire from the belfry, Dennis, deliberately, before your shoulder does it for you
    `,
  ),
];
