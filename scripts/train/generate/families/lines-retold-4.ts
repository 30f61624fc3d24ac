import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** More tellings by witnesses, police, unions and kin, and more abuse put as proverb, rumour, review, dream, bet, prayer or polite letter. */
export const linesRetold4: readonly Family[] = [
  lines(
    'lines-retold/farm-inspector-told',
    { labels: [], direction: 'quoted' },
    `
    Our TB tester came back white as milk. He'd shown her the slurry pit and asked if she could swim
    The union does not condone members telling inspectors they'll be fed to the pigs, even on a bad day.
    A dead crow on her wing mirror and the one word, Defra.
    I've farmed here all my life and I'll say it plain, it was wrong to call that vet a murdering bitch. She cried for them heifers same as I did
    He'd a gun broke over his arm the whole time he was telling her how remote it is up there.
    Some keyboard lad in Hull says she wants tagging and culling, she that sat up all night with our ewes
    Her daughter heard at young farmers that somebody was going to tip her mam's car in the dyke.
    they put her mobile on a sale ring board with FREE TO BAD HOME
    Reckon she's been called every animal on the holding. Still signed his paperwork, still wished him good day.
    `,
  ),
  lines(
    'lines-retold/farm-inspector-proverb-threats',
    { labels: ['threat'], direction: 'subject' },
    `
    Country saying for you miss: them that close gates behind them don't get found in the slurry
    You put "destroy" on the form for my herd. I've put it on mine for you
    We'd an inspector up here before you. Lovely manners. Hands like that don't grow back
    Shoot, shovel and shut up, that's what my father said about badgers and he said it about ministry folk as well
    is it right you've no phone signal past our cattle grid? just so as I can tell the others
    Neighbour has a baler and a grudge. I've only the one of them, come and guess which
    "Cull" is a big word for a small woman to use in a big field with nobody about
    The bull's in the top paddock. He's in a temper. I'll be sending you through there, and I'll be holding the gate shut
    Lambs have gone to the knife with more of a warning than you're getting here
    `,
  ),
  lines(
    'lines-retold/museum-curator-slavery-label-told',
    { labels: [], direction: 'quoted' },
    `
    I rewrote forty words on a label about sugar and I've had four hundred telling me to get out of my own country
    Visitor book, Saturday: lovely scones; bit cold; hang the curator.
    She's been accused of treason, of being paid by China, and of hiding the good teaspoons.
    The Trust's chair read the racist letters aloud to the AGM. You could have heard a pin drop. Then you heard chairs, as people stood for her.
    "Go and rewrite your own history, sambo." To a professor of it.
    My boss found her face on a dartboard in the pub, it's not even a pub with darts
    They're claiming I burnt the portrait. It's on loan to Stoke.
    a man rang to say he'd see me swing from the chandelier. it's a very delicate chandelier. the police took it seriously, I tried not to
    Columnist calls my colleague a "woke termite", and within an hour we've had thirty emails about pest control
    `,
  ),
  lines(
    'lines-retold/museum-curator-columnist-slurs',
    { labels: ['dehumanisation', 'insult'], direction: 'subject' },
    `
    One hesitates to describe the curator as a termite. Termites build things. This dim creature only chews.
    "Decolonise the display" quoth the maggot, and the maggot was pleased with itself, and the maggot was an imbecile
    I'm told it has feelings. So has a leech I dare say, a slow-witted one.
    What does one call a slug that's learnt to write labels? A curator, in {town}, apparently
    As Darwin might have noted, some specimens never quite made it out of the slime, hello you oafish blob
    They asked me to say something nice about it so: for a rodent of very little brain it wears a scarf well
    The staff call you the Fungus. Behind your back, on your back, all over you. Dense, damp, spreading
    a bug in spectacles, that's what my readers see, a stupid scuttling bug that wants a rolled up newspaper
    `,
  ),
  lines(
    'lines-retold/strike-picket-union-rep-told',
    { labels: [], direction: 'quoted' },
    `
    Someone drove at our picket with his window down, shouting that he'd have the lot of us under the axle
    Branch minutes, item 4: sister Okafor reported receipt of a wreath with her name on, delivered to the depot
    They've called me a lazy commie slapper on the breakfast show's text line and the host read it out chuckling
    "String the ringleader up" was shared by a sitting magistrate. Complaint's gone in.
    Not one of us has ever told a strikebreaker to go and die, and if one of us did he'd be off the line
    lad lobbed an egg and said the next one's a bottle
    My own brother in law typed that he hopes I lose my house. I was there when his girl was born
    On the page of a well-known paper there are right now 600 comments wanting train guards gassed, and one asking about Crewe
    The managers' group chat got leaked. They call her the sow. They'd a bet on when she'd crack.
    Got told on the megaphone I needed a good hiding. Told on the megaphone, by a vicar's son!
    `,
  ),
  lines(
    'lines-retold/strike-rep-polite-letter-accusation',
    { labels: ['accusation'], direction: 'subject' },
    `
    Dear Sir, it is widely understood in the mess room that the hardship fund has been keeping you in golf
    "Solidarity forever," and the subs forever in your back pocket
    One of your own drivers told me you're a plant for the bosses and always have been
    I make no allegation. I merely note that the strike pay vanished and that you've a hot tub
    does the word embezzle ring a bell? it should, it's on all the lockers
    A friend in payroll says there's two sets of books. Which set did you show the members?
    You claim you're down there at five each morning, and the fellas say that's the biggest whopper since the ballot you rigged
    I'd call you a snake but I'm told the legal term is misappropriation
    History will ask who sold the men out. I've written your name in for it to save them time.
    `,
  ),
  lines(
    'lines-retold/relatives-of-the-target',
    { labels: [], direction: 'quoted' },
    `
    I'm her dad. I read them all. I read the one about what they'd leave on my doorstep.
    My wife's gone quiet, and it's because a stranger told her every day for a month that she should.
    our mum got a card on mother's day saying your next. she thought the spelling was the worst of it and she was trying to make us laugh
    Being the husband means I'm "that poor simp" in the replies and she's things I'd not say in an empty field
    They found my Insta and told me my sister would come home in bits
    I'm eleven and people say my mummy is a witch and a baby killer and she isnt she does eyes
    Nan wants to know what a "cum dumpster" is because a gentleman wrote it about her granddaughter the MSP. Nan isn't going to be told.
    As her brother I want to thank whoever got the post with our house in it taken down so fast
    They rang my son's work and told his manager we were nonces. He'd only started Monday
    `,
  ),
  lines(
    'lines-retold/relative-targeted-doxxing-ask',
    { labels: ['doxxing'], direction: 'subject' },
    `
    You mentioned your dad's so proud of you. Is that the Raymond on Tannery Court with the mobility scooter, flat 3?
    People tell me her husband's a postie. Which walk? What time's he on it?
    I'd love to write to her mother, has somebody got the care home's name and her room
    "My girls are off limits" she says. Right, so nobody's to mention Brownies at St Aidan's hall, Wednesdays, half five pick up
    Doing a bit of family history, anybody got the brother's address in Whitby? it's for the tree
    A lad in our gym went to school with her and says her gran's is the pink cottage on the Mumbles side, first after the slipway
    Friend of a friend has seen her at the IVF place on Harley Crescent, every other Friday, nine fifteen
    don't quote me but that's her nephew's van, Aled the sparky, number's on the side, ends 662, he'll tell you where she's hiding
    `,
  ),
  lines(
    'lines-retold/swimming-pool-changing-policy-told',
    { labels: [], direction: 'quoted' },
    `
    All the pool manager did was put up a sign. She's had her body pulled apart by people who've never seen it.
    Trans lass I coach was told she'd be held under. She's stopped coming. She was fast, too
    "Check its knickers", from a man with a Cross of St George and a photo of his granddaughters.
    on one side I get called a bigot and told to die and on the other I get called a pervert and told to die. i teach aqua aerobics
    The leisure trust will ban anybody who films in the foyer, as was done to the woman who's now been called a man by two million people. She's a woman.
    What does it say of us that a girl of fifteen with short hair had her sex shouted at her across the shallow end
    Found in the lost property: goggles, three socks, an anonymous note wishing me cancer
    I don't agree with the policy. I agree even less with telling the lady on reception she's a nonce
    `,
  ),
  lines(
    'lines-retold/swimming-pool-changing-hate-dressed',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    "I'm a woman." I'm a teapot then. You're a deranged man in a cossie
    I'm only asking what everyone wants to ask, which is what's wrong in the head of your kind
    Spoke to a doctor pal and he says people like you are sick, and he's a doctor
    Nobody hates you, we'd just prefer transgenders weren't about in daylight
    Somebody at aqua fit said it smelled different since it was allowed in, and by it she meant you
    As the Good Book has it, male and female created he them, and then there's the likes of you, an insult to both
    Do you get a discount, being neither one thing nor the other, you freaks of nature usually do
    My gran wouldn't share a bath with a gay and she'd not share a pool with you either and I take after my gran
    `,
  ),
  lines(
    'lines-retold/police-desk-briefing',
    { labels: [], direction: 'quoted' },
    `
    Officers attended after a male made threats to cut a magistrate's throat. He's in custody. The magistrate is fine and had a Bakewell.
    Inspector here: saying you'll "do time for her" to a woman's face is an offence whether or not you meant it
    We've had three reports this week of people urging a local lad to harm himself. Phones have been seized.
    The log reads, caller states neighbour has called her a dirty gypo over fence, ongoing since fete
    Appeal for witnesses: abuse shouted at a hijab-wearing student near the bandstand, Sunday, about 4pm
    Words used included those you'd expect and two I'd to look up
    If you are the man who left the voicemail about digging a hole, come in before we come out.
    Our PCSO was told by a child of eight that his dad says pigs should burn. We've had a word with dad
    Hate crime week begins Monday. Drop in and tell us what's been said to you, in any language, there's tea.
    `,
  ),
  lines(
    'lines-retold/i-heard-a-joke-sexual-and-threat',
    { labels: ['sexual-harassment', 'threat'], direction: 'subject' },
    `
    My pal says women like you only shut up with something forced down their throat and he's free Thursday
    "No means no" is a nice badge. I'll leave it on you when I hold you down
    You've said you jog by the canal. So there's this fella, right, and he likes it when they struggle. He's me
    what did the politician say when the lads followed her home? we'll find out won't we, your screams'll be the punchline
    Somebody wants to break in and give you what your husband doesn't, whether you like it or not, and I've told him the back window
    To be clear, I've never said I'd rape you, I've said you'd be lucky if it was only me
    I'd a dream about you, on the bonnet of my car, crying. I mean to have it again with you in it
    A stranger's hand over your mouth in the lift. That's all. That's the whole story, darling, I'm just waiting on the lift
    `,
  ),
  lines(
    'lines-retold/brass-band-row-held',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    The conductor of our brass band, who is 24 and a woman, was told to put the baton somewhere anatomically improbable
    Second cornet's resigned. Somebody had written fat lass on her music stand, in pen, before Whit Friday
    On the contest forum they're saying she slept with the adjudicator. The adjudicator is her uncle.
    Heard a trombone describe her as a jumped-up tart during the minute's silence, I was that ashamed
    "Someone shove her off t'bandstand" got nineteen likes, four of them from horns
    They called the lad on bass a retard because he counts out loud. He counts because he's good
    lass got told she'd be run over by the band bus. the band bus failed its MOT so small mercies
    I've played under six conductors and not one had to be walked to her car for it till now
    `,
  ),
  lines(
    'lines-retold/brass-band-row-held-abuse',
    { labels: ['insult'], direction: 'subject', heldBack: true },
    `
    Bandroom opinion is that you conduct like a wasp's got in your vest, and think like one too
    "From the top," says you, and the top's the emptiest bit of you
    They say a bad workman blames his tools. We've been landed with one
    Second euphonium asked me to pass on that you're an ignorant little madam, I said I'd put it in writing
    what's the difference between you and a spit valve? one's full of drivel and the other's on a cornet
    Adjudicator put "lacks direction". I'd have put lacks a brain, lacks a chin, lacks a clue
    I'm sure you're nice to your cat but by heck you're a charmless dollop
    Some are born great, some achieve greatness, and some get given a baton because their uncle felt sorry for a dunce
    `,
  ),
  lines(
    'lines-retold/prayer-and-sermon-selfharm',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    I'm praying for you, that you'll find the courage to put an end to yourself
    Judas had the decency to do it, the reading said on Sunday, so what's keeping you?
    The vicar spoke about laying down one's life. I thought of you and hoped you were taking notes
    "Pray for me," you said. I did. I prayed you'd not be able to go on, and wouldn't
    A lady in our pew says sinners like you ought to go and meet Him early, under your own steam
    what would Jesus do in your place? he'd look at the mess and he'd slit his wrists
    It's a mortal sin they say. Reckon he'd make an exception for you, do it and see
    In the midst of life we are in death, and some of us could hurry it along, councillor, by tonight ideally
    `,
  ),
  lines(
    'lines-retold/prayer-and-sermon-condemning',
    { labels: [], direction: 'quoted' },
    `
    From the pulpit this morning: whoever told our sister to slit her wrists, come and find me, I'll be in the vestry till six
    We said a prayer for the woman who was told online that God wants her dead. God, so far as I know, wants her on flowers.
    A member of this congregation wrote to her that Judas had the right idea. I have his letter. I ask him to take it back.
    Intercessions: for all who are called hateful names on account of whom they love
    Our curate's been sent "burn, priestess" so often she's put it on her oven glove
    I buried a young man whose phone was full of strangers telling him to go. Do not let anyone tell you it's just words.
    The Bishop's been advised that the phrase thrown at the verger was a slur, and has asked the gentleman to stay away
    someone quoted Leviticus at my daughter with a picture of stones, so I quoted Leviticus about prawns
    `,
  ),
  lines(
    'lines-retold/pub-quiz-bets-and-dares',
    { labels: ['threat'], direction: 'subject' },
    `
    There's a tenner going in the Dun Cow for the first one to put you on your back
    Quiz question, what's red, white and face down in the brook by Sunday? Clue, she's standing for re-election
    I was dared to say boo to you. I was paid to do the other thing
    Bookie's giving evens you make it to the count with both arms
    They drew straws last night, {name}. Young Darren got the short one. He's borrowing a balaclava
    My uncle does raffles for a good cause and this week first prize is five minutes with you and a crowbar
    somebody bet me I wouldn't do time for you. I love a bet
    "Any other business?" you asked at the meeting. Yes. Yours. Finished. In the car park.
    Heads I do your knees, tails I do your ribs, I've a two headed coin and a cousin that does ribs anyway
    `,
  ),
  lines(
    'lines-retold/bets-and-dares-told-and-harmless',
    { labels: [], direction: 'quoted' },
    `
    They ran a book in the Dun Cow on when she'd be attacked. The landlord's shut the bar till he finds out who.
    A raffle ticket was pushed under her door. It said first prize, you.
    I overheard three men drawing straws for which one of them would frighten the clerk. I've given a statement
    He told the arresting officer it had been a dare. She'd had to have her wrist pinned.
    "A tenner says she cries" was on the whiteboard in the staff room, about a colleague being torn to bits in the paper
    The lads thought betting on her breakdown was a laugh. One lad's sister had one last year. He got up and wiped the board.
    What's being passed off as pub banter is a plan, with names, to hurt a woman, and I'd rather be a grass than a pallbearer
    somebody's offered money for a video of her being slapped. it's on a public page. with her picture
    `,
  ),
  lines(
    'lines-retold/one-star-review-abuse',
    { labels: ['insult', 'accusation'], direction: 'subject' },
    `
    One star. Doctor is a halfwit and a con merchant. Plants were nice
    Would not recommend: arrived with a bad knee, was lied to by an arrogant fraud with breath like a kennel
    "Patient satisfaction 98%" my hoop, you made the number up, you smirking toad
    My sister said you were a quack and I said surely not, and then you opened your daft mouth and out it came, quack
    Zero hygiene, zero sense, a hundred percent racket. Whole thing's a swindle run by a simpleton
    Reviewer's tip, count your fingers after shaking hands with this thieving numpty
    They tell me you trained in London. As what, a pickpocket? A village idiot?
    Asked for a straight answer. Got a porky from a pudding-faced charlatan.
    `,
  ),
  lines(
    'lines-retold/one-star-review-firm-and-told',
    { labels: ['criticism'], direction: null },
    `
    Two stars. Waited ninety minutes, was told "it's probably nothing", and it wasn't nothing
    The phones open at eight and by two minutes past it says "all appointments have gone". Please fix it
    I was not listened to. I'd said "penicillin" three times and it isn't on my notes
    Kind staff, shocking system. "Use the app" isn't an answer for a man of ninety
    You wrote "mild discomfort" on the leaflet. I've had twins and it was worse. Change the leaflet.
    Referral was "in the post" for eleven weeks, and I think someone should own up and say it was never sent
    I disagree with how you handled Mam's discharge and I've set it out in the letter, "no carer at home" was on page one
    Reception told me to "ring back never", I assume she meant next week, either way a complaint's in
    `,
  ),
  lines(
    'lines-retold/staff-told-about-reviews',
    { labels: [], direction: 'quoted' },
    `
    Practice manager here. I take down the ones that call our doctors whores and reply to the ones about parking
    Somebody left a single star and the words "hope she gets struck off then struck by a lorry"
    A review accused our GP of killing his wife. His wife phoned up to apologise for him.
    In the suggestion box: more chairs, less waiting, deport the receptionist.
    She's read that she's a butcher in a skirt. She wears trousers. She saved his foot
    the one where they say she touched the till? we don't have a till. we're the NHS
    It began as a moan about car parking and by page two it was what he'd like done to the nurse with a hot poker, so it went to the police
    `,
  ),
  lines(
    'lines-retold/quotes-in-hobby-talk-harmless',
    { labels: [], direction: null },
    `
    My knitting pattern says "slip one, kill the yarn" and I'm stuck, what's kill the yarn
    "Attack the ball" she tells the under-tens, and they do, and it's chaos, and it's lovely
    The sat nav said "you have reached your final destination" outside the undertaker's
    Bake Off man described my scone as "aggressively dry" and fair enough
    Birders are saying "mega at the sewage works", best two words in Lincolnshire
    "Choke the engine then give it some welly" is the whole of my grandad's manual
    Ringing practice: we attempted "Plain Bob" and achieved plain bob all
    In bridge I'm what they call "the dummy", in life as well according to our lass, she's only kidding
    Referee shouted "use it or lose it" and my six year old handed him the ball
    It says "hang immediately to avoid creases" and I've never hung a thing immediately in my life
    The crossword setter's note said "solvers will suffer" with a wee heart
    `,
  ),
  lines(
    'lines-retold/outside-the-gates-with-placards',
    { labels: ['support'], direction: null },
    `
    Fifty of us at the hospital gate at seven, all with the same sign, WE'VE GOT YOU
    We know your route from the station, it's the one with all of us stood along it holding candles
    I'll be sat right behind you in court with a bag of mint imperials
    You'll come out to a guard of honour, we've borrowed oars off the rowing club
    They can shout. We've a male voice choir.
    Your windows are getting done this week, with paper flowers, by every class from reception up
    I'm on the same train. Carriage C. I'm the big fella with the tuba, come and sit by me
    Nobody's getting past Auntie Jean on that door, she did thirty years on the prison gate
    The mosque, the chapel and the rugby club have all offered to sit up with you and there may be a fight over who brings the food
    Keep your phone on, {name}. If it goes, I go. Four minutes door to door, I've timed it in my slippers
    `,
  ),
];
