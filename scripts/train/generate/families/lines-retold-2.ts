import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Abuse told by teachers, nurses, reporters, referees and the target herself, beside abuse dressed as hearsay, quotation, concern or question. */
export const linesRetold2: readonly Family[] = [
  lines(
    'lines-retold/uniform-policy-head-tells',
    { labels: [], direction: 'quoted' },
    `
    I changed the blazer supplier and a father has offered to knock me through the tuck shop window
    Assembly this morning was about kindness. At nine I'd a parent on the phone saying he'd bury me on the sports field.
    For those asking why the gates are manned: a message was received which talked about acid
    "She wants stringing up by her own lanyard" wrote a man with a picture of his own kids in our uniform
    Someone offered fifty quid to whoever punches the deputy. Over socks.
    my head of year showed me the voice note and her hands were shaking so much she dropped the phone. he says he'll run her over
    Dear parents, threats to staff, including the one left on the cake stall, will go to the police.
    Never thought a consultation on skirts would end with an officer telling me to vary my route home
    It's a strange feeling to mark a boy's essay on Macbeth when his dad's promised to cut your throat
    The governors heard that one post wished the head a slow death, and another gave a date.
    I got told I'd be "sorted" at prize night. Prize night was lovely. I won a hamper.
    `,
  ),
  lines(
    'lines-retold/uniform-policy-parent-hearsay-threat',
    { labels: ['threat'], direction: 'subject' },
    `
    Other dads are saying you want dragging out by your scarf. I'm just the one with a van.
    "High expectations for all." I expect you'll be hospitalised by half term, how's that
    I said to our kid, don't worry about that headmistress, she'll not see Christmas
    Is it a threat if I say what my brother did to the last teacher who made our mam cry? he walks with a stick now
    Detention for a nose stud. You know what they call it when a nose gets properly broken? Education.
    Told the wife I'd be calm, so calmly, I'm going to split you open at the school fair
    it was somebody else who keyed your car. what comes next that'll be me
    My daughter drew you dead and I've put it on the fridge as a plan
    There's a rumour you cycle in. There's another that brake cables perish.
    as per your newsletter, "actions have consequences". Yours is a brick, wrapped nice, addressed to your bedroom window
    `,
  ),
  lines(
    'lines-retold/referee-abuse-grassroots',
    { labels: [], direction: 'quoted' },
    `
    Sixteen she is, reffing for a tenner, and a man on the touchline says he'll snap her whistle off in her neck
    Abuse log, Sunday league, pitch four: "blind cow", "get back in the kitchen", "hope you crash going home".
    Quit today. Been spat at, been called a nonce, been followed to my car. I loved it once
    A parent asked my lad, in full kit, whether his mum was a slag. My lad's nine. I was running the line.
    the county fa say one in three refs has had a threat. i'd say the other two weren't listening
    They stood in a row and chanted that I should die. Under-elevens. The parents, I mean.
    Had "we know your Corsa" through the changing room door so I drove home in the wrong direction twice
    Manager told me I was a cheat, linesman told me I was a cheat, hot dog man told me I was a cheat and short-changed me.
    Somebody yelled out that the ref was a disgrace to her sex. Her sex awarded the penalty.
    Here's the audio from the bodycam trial. It's grown men making ape sounds at a volunteer. I'd turn it off if I were you.
    `,
  ),
  lines(
    'lines-retold/touchline-hearsay-mixed-insult',
    { labels: ['insult'], direction: 'subject' },
    `
    Ref said she'd "let the game flow". So does a burst drain, and it's got about as much brain
    They told us we'd have a qualified official and they sent Mrs Blobby with a whistle
    My lad asked why that lady is so bad at everything and I said son, some are just born hopeless
    You know the saying, those who can, play, those who can't are lumps like you in a baggy black shirt
    Our gaffer reckons you'd lose a spelling test to a corner flag
    Honest question is it cataracts or are you simple
    not my words, the lino's words: dimmest woman ever to lace a boot
    "Respect the ref" on the board by the gate, and underneath it a waddling clueless plank
    I'm told you've a degree. In what, being a drip?
    Whoever called you a joke was wrong, jokes get a laugh, you get a sort of long groan
    `,
  ),
  lines(
    'lines-retold/asylum-hotel-solicitor-hate-told',
    { labels: [], direction: 'quoted' },
    `
    I represent people seeking asylum and today's first email told me where my own grandparents should have been sent. They were.
    A chap in the queue at Greggs announced that brown folk were "overrunning" us. I'm Leicester born. I bought my sausage roll.
    They painted GO HOME on the wall of a man who's lived on that street since 1971.
    What our client was called on the tram I shall put in the statement and nowhere else
    "Not our people," said the councillor. Which people, sir? Minute that please.
    my niece came home and asked whether she really does smell of curry, like the boys said
    Hate crime figures for the county are up a fifth. Behind one of those figures is my neighbour, who was told her headscarf would be set alight.
    A headline about "swarms", shared nine thousand times, about forty-one families in a Travelodge
    I've had antisemitic post before but this was the first to include a yellow star cut out of felt. Somebody sat and sewed that.
    Someone yelled paki at my dad again. He's eighty. He raised his hat to them like he has since the sixties.
    a lad with his hood up told us all foreigners ought to drown. we'd stopped to help him with his bike chain
    `,
  ),
  lines(
    'lines-retold/asylum-hotel-solicitor-hate-dressed',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    I'm not a racist, my dentist's Indian, but somebody with your surname has no business reading out our laws
    "I was born in Leicester." A kitten born in a kennel isn't a spaniel, is it, go back where your blood is from
    Just repeating the taxi driver: your sort breed, claim and complain
    What do you call a Jew with a law degree? In my house we call it how the country was sold
    Only telling you what's said once you've left the room, and it's that we don't want a hijab on the council
    With the greatest respect madam, your people are backward, always were, and it shows in your reasoning
    They say you can take the gypsy out of the site. You can't though. Look at you.
    I asked my vicar if it's a sin to despise Muslims like you and he went very quiet so I'll take that as a no
    quote me all you like: a black woman lecturing us on manners is the end of england
    Someone's got to ask it, is there anybody at that firm of yours that's actually white and English or is it all imports
    `,
  ),
  lines(
    'lines-retold/young-climate-campaigner-told',
    { labels: [], direction: 'quoted' },
    `
    She's seventeen and a man of sixty wrote that he'd like to "teach her a lesson with her plaits"
    I read the replies so my daughter wouldn't have to. There were nine about her body and one about carbon.
    Imagine being called jailbait under a video on peat bogs.
    They told her to unalive herself for the planet, with a green heart, like that's a joke
    The students have kept a wall of what gets said to them: silly girl, brainwashed, needs a good seeing to
    someone's made an account just to describe her in the shower. it had 300 followers when we got it down
    "Does your mummy know you're out" is the gentle end of it. The other end is with a detective constable.
    As her tutor I've had to explain to a teenager what upskirting means, since that's what they were requesting pictures of.
    Apparently I'm hysterical, ugly, too pretty to be serious, and twelve. All in one thread. Impressive range
    A dad on the phone-in said if she was his he'd take his belt off. The presenter, to her credit, ended the call.
    `,
  ),
  lines(
    'lines-retold/allotment-secretary-doxxing-told',
    { labels: [], direction: 'quoted' },
    `
    Someone's pinned the secretary's home number to the shed with the words ring her at 3am. I took it down.
    He posted a picture of her bungalow from the lane. It's a dispute about slugs.
    Please note the committee does not permit the sharing of members' addresses, as was done on Sunday
    Her ex found her because a plot holder tagged the street. She'd moved twice to get away.
    my grandad got a curry he hadn't ordered, then a skip, then a hearse. someone had put his details up
    Told police about the thread where they're piecing together which surgery her mother uses.
    They went through her wedding photos till they'd worked out the church, the in-laws and the village
    "It's all on the electoral roll anyway," said the man who'd printed it on forty leaflets
    A stranger knew what time I water. I hadn't told a stranger what time I water.
    Researchers call it jigsaw identification. On plot 16 we call it a right nasty trick.
    `,
  ),
  lines(
    'lines-retold/allotment-secretary-doxxing-innocent-face',
    { labels: ['doxxing'], direction: 'subject' },
    `
    For anyone wanting to send flowers, ahem, the secretary is at 5 Bramble Close and she's in from four
    I wouldn't dream of telling people she parks the red Skoda, EF19, behind Lidl and walks from there
    Did somebody say they were after her number? It's on the back of the old seed catalogue, last three digits 418, I'll message you the rest
    Fun quiz! Which {town} busybody drops her mum at dialysis Tuesdays and Fridays, ten sharp, main entrance?
    I overheard her telling the vicar she's at her caravan at Sandy Haven all August, pitch 22, by herself.
    Not my place to say it, but the house has scaffolding up and it's opposite the Wesleyan chapel, so, you know
    Can someone remind me where her lad plays rugby on a Sunday? No reason. Someone said under-13s at Cefn, is that right?
    "I value my privacy" she says, with her curtains open at number 40, top of Ladysmith Terrace
    They took the post down so here's the gist, she clocks off at ten past five and gets the 37 from outside Boots
    `,
  ),
  lines(
    'lines-retold/podium-lists-of-what-women-get',
    { labels: [], direction: 'quoted' },
    `
    What I get for saying the tide tables are wrong: bitch, witch, hag, who let you out, hope you drown.
    A day in my inbox. One, a threat. Two, a proposal. Three, a threat from the man who proposed.
    Men get told they're wrong. Women get told they're ugly, and wrong, and that they'll be raped, and to smile
    In my talk I'll show ten slides of it. There's a quiet room and you can walk out whenever.
    We asked 300 women councillors. Two thirds had been wished dead. Half had stopped going to the shop.
    bingo card for any lass who has an opinion about football: kitchen, ironing, who asked, are you single, die
    The word they used most about her was "shrill", the second was a part of the body, the third was soon
    Every woman on that panel had a story that began, so there was this man, and he knew what train I was on
    Here's a mug with my favourite ones printed round it. Dried-up harpy is by the handle.
    Nobody has ever told my husband he needs a good seeing to for his views on bollards
    `,
  ),
  lines(
    'lines-retold/trawler-quota-scientist-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    I count cod for a living and a skipper's told me I'd look well in a creel at forty fathoms.
    Harbour wall had her name on it in red lead and the word scuttle
    Marine biologist here. Been called a paid stooge for the Norwegians. I get seasick and I'm from Kettering
    a wee man on channel 12 said ower the radio that someone should put her ower the side. we aa heard it
    They've said she fiddles the numbers for a grant. I was on the boat. She counted them in a force eight.
    "Fish food", typed under her graduation photo, by folk she was at school with.
    The fishermen's federation has condemned the message sent to Dr {name} about weights and chains, and quite right
    My granny gutted herring in Yarmouth and says she never heard language like it, what was shouted at that lass on the pier
    Told to get off the quay before I was helped off it. I finished the sample first
    Skipper rang to say sorry for what his crew wrote about her. Good man. Sent a turbot too.
    `,
  ),
  lines(
    'lines-retold/trawler-quota-threat-yarns',
    { labels: ['threat'], direction: 'subject', heldBack: true },
    `
    Old saying down our harbour: the sea gives back what it's given, bar scientists. Mind your feet on the quay
    "Sustainable levels" eh. Let's see how long you sustain in eight degrees with your wellies full
    I'm no saying I'd put ye in a creel, I'm saying we've a creel your size
    Skipper says you're welcome aboard any time. He says it's the coming home he can't promise
    There was a fella from the ministry once. That's it, that's the story. There was.
    do you swim? a few of the boys were asking. they were asking quite hopeful
    My father used to tell us crabs strip a body in a week and we'll be sending you to measure it
    Not meaning harm lass but if I see you at the landing again the gutting knife will slip
    All that's being said is that winches take an arm before you can shout, and nobody here would be quick to the stop button for you
    `,
  ),
  lines(
    'lines-retold/planning-officer-grifter-told',
    { labels: [], direction: 'quoted' },
    `
    Rumour mill says I took a bung from the developer. The developer won't even hold the lift for me.
    A resident stood up and accused the planning officer of corruption; the chair asked for evidence; the resident sat down.
    They're calling her Brown Envelope Brenda. Her name is Carol
    According to the group, I am bent, bought, and building a villa in Fuerteventura on the proceeds of a bike shed
    The audit found nothing. The men who'd called her a crook for a year found something else to do.
    I've just been told I'm in the pocket of the newt lobby
    Someone reported her to the ombudsman for "treason". It was a dropped kerb.
    Worst bit is her kids' mates now ask if their mum's a criminal, since that page said she'd been on the take
    To call a public servant a liar with no proof isn't scrutiny, as the monitoring officer reminded us all on Thursday
    "Follow the money," he said to me. I did. It goes to my mortgage and the cat.
    `,
  ),
  lines(
    'lines-retold/planning-officer-grifter-questions',
    { labels: ['accusation'], direction: 'subject' },
    `
    Is it only me who has noticed that every time she signs something off she goes on holiday?
    "No decision has been made." Made, paid for, wrapped and delivered, you mean
    A gentleman does not accuse a lady of taking bribes, so let's say she has generous friends in cement
    I'm hearing you destroyed the objections. I'm hearing you laughed while you did it. Deny it
    My brother in law lays bricks for that lot and he says everyone on site knows your price
    Who was it said power corrupts? They must have popped in to see you stamping forms
    I don't think you're stupid, I think you're crooked, there's more money in it
    so the emails "got lost" did they. like your conscience got lost. like the s106 money got lost
    To quote from your own oath, "without fear or favour". Favour comes in at ten grand I gather
    Perhaps there's an innocent reason a person on your salary bought the barn. Perhaps I'm the Queen of Sheba.
    They used to hang folk for forging documents and you've done a filing cabinet full
    `,
  ),
  lines(
    'lines-retold/target-herself-wry',
    { labels: [], direction: 'quoted' },
    `
    Good morning to everyone except the man who told me to choke on my porridge. It was lovely porridge.
    Thank you for calling me a hag, it's made me go and look up the etymology and we're rather magnificent
    Today's correspondent feels I ought to be put in the stocks. I've checked, the stocks are listed, he'd need consent
    So I'm a whore of Babylon again. Last week it was Basingstoke.
    To the gent who says nobody would touch me with a bargepole, I live on a canal and may I say you'd be surprised how often it comes up
    update, I have now been wished cancer by a man selling healing crystals
    I've been advised to do the decent thing and disappear. I am doing the indecent thing and standing for re-election.
    "Old witch." I'm forty. But thanks, it's the cat isn't it
    Framed the one that said I'd the charm of a verruca. It's in the downstairs loo where it belongs.
    Being told to get back to the kitchen when you're a professional chef is honestly just logistics
    Someone has worked out that I'm a lizard. My chiropodist would like a word
    `,
  ),
  lines(
    'lines-retold/fake-quote-put-in-mouth',
    { labels: ['accusation', 'insult'], direction: 'subject' },
    `
    "Ooh look at me, I nick from the needy and cry on the news." You every single day, you slimy fraud
    {name}: I care deeply. Translation: I'm a lying old ratbag with a charity card and a nice car
    Here lies the truth, murdered by {handle}, the thickest con artist ever to hold a clipboard
    How she tells it: I worked hard. How it was: talentless chancer fiddles form, gets job, can't spell job
    your next speech will go "my name is fraud, I am a moron, any questions"
    Dear diary, today I, a brainless grifter, robbed another pensioner and called it outreach. Yours, you
    "I'm just a mum" says the professional swindler with a head full of sawdust
    knock knock. who's there. the crooked cow that sold the playing field. oh it's you
    Interviewer: what drives you? Her: greed, spite and being too stupid for a real job. fixed it for the papers
    `,
  ),
  lines(
    'lines-retold/quotation-marks-at-work-harmless',
    { labels: [], direction: null },
    `
    The form says "state cause of death of vehicle" and I've put rust
    My lad's essay opens "Lady Macbeth was a bit much", can't argue
    HR says we're not to write "deadline" any more. It's now a "timeline of care". I give up
    "Hit the target, miss the point" is the best thing anybody's ever said about league tables
    Who wrote "strangle the weeds not each other" on the rota? It's staying
    The tea towel reads "I'm not bossy, I'm a Yorkshirewoman" and I've bought six
    Editor changed "row erupts" to "mild disagreement continues" and honestly it's more accurate
    They've titled the workshop "Killing it in Excel". I'm taking a flask
    "You are being watched" turned out to be a sheep cam. Two thousand of us on there all night
    Our guide told us the tower was where "heads were displayed", then asked who wanted ice cream
    You said "back in five" at ten to two, Malcolm. The whole stall's been asking.
    Clause nine, "the tenant shall not suffer any nuisance", is about drains I think?
    `,
  ),
  lines(
    'lines-retold/night-nurse-aande-told',
    { labels: [], direction: 'quoted' },
    `
    Security had to pull a man off our sister last night, he'd said he was going to open her up with a drip stand
    Twelve hours on. Bitten once. Called a stupid foreign bitch twice. Thanked once, by a boy with a bead up his nose
    He said he'd remember my face, and read my badge out loud, slowly, and laughed.
    Trust board papers, page 14: 1,140 incidents of verbal abuse of staff in a year, from swearing to threats to kill.
    A drunk lad told the consultant she'd nice tits while she was stitching his eyebrow. Neat stitches though.
    Our porter was asked if he came with the bananas. He wheeled the fella to x-ray without a bump.
    you'd not believe what a sober man will shout at a healthcare assistant over a four hour wait. I hope yous die. that was one
    The poster says we won't tolerate it. We tolerate it every night till seven.
    My student nurse asked me if it's always like that. A patient's mother had told her she should've been drowned at birth.
    Someone put our triage nurse's full name on TikTok with the words find her. She's on leave now.
    `,
  ),
  lines(
    'lines-retold/ward-relative-fake-concern-selfharm',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    You look tired sister. Ever thought of going to sleep and just not bothering to get up again? The ward would cope
    "Burnout is real." Then burn out all the way, love, nobody's stopping you
    I asked around and not one colleague would miss you, so what are you hanging about for
    A nurse who can't save anyone should at least know how to take herself off the list. Think about it.
    my aunt says the guilty ones do it in the end. you're guilty. so when
    It isn't cruel to say it, it's kind: the best shift you'll ever do is the one you never turn up for because you've ended things
    People keep asking how you live with yourself. There is an alternative, you know.
    They've a garden for staff who took their own lives. Plenty of room in it for a bench with your name
    would it help if I gave you permission? you have it. go on. leave this world, leave a note, leave us be
    `,
  ),
  lines(
    'lines-retold/help-offered-ringing-round',
    { labels: ['support'], direction: null },
    `
    Say the word and there'll be six of us in your porch with a kettle
    I'm a retired sergeant and I'd be glad to sit in on your surgeries, no charge, I've my own sandwiches
    Don't go through that inbox on your own pet. Me and our Denise will sort it into piles and you can have the nice pile.
    We're going to swamp you. With cards. The whole of year four has been cutting out hearts since Monday
    I'll ring you when I get in, you ring me when you get in, that's the rule now
    Your taxi home from the count is on the branch. Driver's called Imran, he's my uncle, he knows to wait till you've got the light on
    Ladies' darts will be escorting {name} to the podium whether she likes it or not
    Lock your door, put your feet up, we've got someone on your gate till the telly crew's gone
    anything you need. lifts, dog walking, someone to scream into a field with
    Half the street has said they'll leave their porch lights on for you till this blows over
    Legal fund's at nine thousand. They picked on the wrong lollipop lady.
    `,
  ),
  lines(
    'lines-retold/report-it-advice',
    { labels: [], direction: 'quoted' },
    `
    If someone sends you your own address with a knife emoji, don't answer, screenshot, call 101, tell a friend.
    Keep the envelope. Even the ones that only say slut, keep the envelope, they can lift a print
    Telling a person to take their own life has been a crime under the Online Safety Act since 2023, so report it and quote that
    You can mute the words. I've muted rope, bridge, bleach and my own surname.
    To the young woman who asked me what to do when they post your school: tell the head, tell the platform, and none of this is your fault
    write down the time, the handle and what he said he'd do to you, even the bits that are hard to write
    Union rep hat on: "I'll have you" from a service user is a reportable incident. Fill the form in.
    Don't retweet the threat to shame him, love. That's how it gets to her kids
    There's a line in the guidance about "credible" threats. In my view a man stood outside your work makes it credible enough.
    If the message asks where you'll be tonight, that goes to us first, not on your story. PC Hughes, rural crime
    `,
  ),
  lines(
    'lines-retold/firm-words-with-quotes-criticism',
    { labels: ['criticism'], direction: null },
    `
    "We listened to residents" it says here. I was at the meeting. You left before questions
    You promised us, and I quote, "no cuts to the Sure Start". It shuts on Friday.
    Your column says people "chose" to go without heating. That's wrong and it hurt my mother to read it
    To quote your own report back at you: the savings are "not yet identified". So why vote for it
    Everyone at the depot is saying the same thing, the new rota doesn't work and you wouldn't hear it
    I never said you were dishonest, I said the figure on page six is out by a factor of ten
    not a personal attack but your answer on ambulance waits was poor and you know it was
    "Lessons will be learned." Which ones, by whom, and by when please?
    As my nan would say, fine words butter no parsnips, and you've given us forty pages of words.
    Somebody has to ask: did you read the objections at all before deciding?
    `,
  ),
];
