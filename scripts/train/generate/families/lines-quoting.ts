import type { Family } from '../family.ts';
import { lines } from './lines.ts';

const told = { labels: [], direction: 'quoted' } as const;

/** Supporters who repeat what was said, and targets who tell what they were sent. */
export const linesQuoting: readonly Family[] = [
  lines(
    'lines-quoting/defending-unmarked',
    told,
    `
    people calling you a grifter should be ashamed of themselves
    Anyone who says that about nurses is wrong and has clearly never sat on a ward at four in the morning.
    he told her to go and die and nobody did anything
    imagine typing kill yourself to a doctor who has just come off a thirteen hour shift
    Funny how the ones who call her a fraud have never once opened the paper she wrote.
    Three years of being told she is a liar, and then the inquiry found that every word was true.
    I've seen you called a witch, a shill and a murderer this week alone and you still answer questions politely, I don't know how you do it
    someone under your last post said you deserve to be hanged for giving out flu jabs. flu jabs. what has happened to this country
    My mum was treated by this woman. Reading strangers call her a quack makes me want to cry.
    They're saying you only do it for the money, as if anyone ever got rich on a band 6
    So a councillor asks for a zebra crossing and by teatime a man in a van avatar has promised to burn her house down. Normal country.
    Can we stop pretending that calling an MP a traitor and telling her she'll swing is just robust debate
    whoever wrote that {name} should be put down like a dog ought to be visited by the police tonight
    The man who shouted that she was a disgusting pig outside the surgery had a child with him. Think about that.
    You don't have to like her politics to see that telling her you hope her kids get cancer is beyond anything
    I disagree with {name} about nearly everything but calling her a whore for having an opinion on {topic} is vile and I won't stand for it
    reading that you're paid by big pharma made me laugh, I've seen your car
    saying he faked his data is easy, showing it is harder, and none of them has shown a thing
    The replies are full of grown men telling a twenty-three year old nurse that she is thick. Hope they're proud.
    she got called ugly four hundred times for reading out a bus timetable change. four hundred.
    Not one of the people who called you a coward would stand up in that chamber and say what you said
    Since you spoke about {topic} I have counted eleven accounts calling you a Nazi. Eleven! You run a food bank!
    I was in the room when that bloke said women like her need a slap. The chair said nothing, and that's the scandal.
    Some idiotic stuff being said about Cllr Jones on the town page tonight, that she's on the take, that she sleeps with developers. None of it is true and all of it is cruel.
    They said the same about my sister, that she was a baby killer because she works in that clinic. You get used to it, she says. You shouldn't.
    whatever you think of the strike nobody deserves to be told they have blood on their hands for walking out over pay
    people who tell a rape survivor she's making it up for attention have no idea what it costs to speak
    It's the ones who say you should be ashamed of your accent that get me. I love how you talk.
    A lad on here has just told a disabled woman she's a waste of oxygen, and he has a charity badge in his bio. Reported.
    to everyone saying she's a crisis actor, I was stood next to her, I held her hand in the ambulance
    calling my GP lazy because she works three days... she works three days of thirteen hours each
    You've had threats to your face and lies told about your family and you still turned up on Saturday with a flask and leaflets
    All I see is people who never met you saying you're evil. I met you. You found my dad a bed.
    seen a fair few posts wanting {name} locked up and worse. for what? saying wash your hands?
    Telling a teacher she is grooming kids because she put up a rainbow poster is a serious thing to say about somebody and those who said it should take it down.
    hope whoever left the note saying we know where you live gets a knock from the police, love from next door xx
    I wasn't going to comment, but being called scum for collecting for the hospice... the volunteer you shouted at is 81.
    Half of {town} seems to think it's fine to call the lollipop man a perv over a parking row. It is not fine.
    the bloke who said hanging was too good for her has a picture of his grandkids up. what would they think
    She asked a question about {topic} and got told to go back to where she came from. She comes from {town}.
    nobody who calls midwives murderers has ever watched one work. my daughter is here because of them
    So sorry that people are telling you to kill yourself over a planning application. Please don't read any more tonight, ring someone.
    the comment about wanting to see you under a bus has been up for six hours and twelve people liked it. TWELVE. I've reported every one
    They called Dr Nair a terrorist for wearing a headscarf on the news and the programme left the comments open.
    You're being accused of taking bribes by a man whose last post was about lizards, so I'd not lose sleep
    My nephew, 14, asked me why everyone online says {name} is a monster. What was I meant to tell him?
    the way people talk about that girl, fat this, stupid that, when all she did was talk about her asthma
    If your answer to a scientist is that she's a stupid cow then you have no answer
    told a junior doctor he was a greedy parasite, then went to A&E on Sunday and got seen by him. true story, my uncle, he's mortified now
    I hate that you have to lock your account because some men can't see a woman talk about cycling without wishing rape on her
    Nobody stood up when they shouted Judas at him across the hall, so I did, and my knees were shaking
    she's not perfect but being called a dirty immigrant on the bus home from a night shift saving lives? by someone she might have to treat tomorrow?
    Every single time {name} is on {programme} the hashtag fills with people calling her a horse. It's boring, it's sexist, and it says nothing about {topic}.
    the rumour that he's a paedo was started by someone he'd sacked. it has ruined his life. stop sharing it
    Those of you wishing death on the health secretary: I have lost more to this government than most of you and I still don't wish that on anybody.
    you can think the cycle lane is daft without telling her she's got a face like a slapped arse, come on lads
    I read the whole thread, every fraud and every charlatan and every lying bitch of it, and at the end I donated twenty quid to her research
    There was a chap at our door canvassing who said the candidate was a filthy this and that. I shut it on him.
    what they did to {name} was disgusting. sent funeral flowers to her office with her own name on
    amazing how the same people who say he's a snowflake rang his work to get him fired over a joke
  `,
  ),
  lines(
    'lines-quoting/defending-marked',
    told,
    `
    "Just a nurse"? That nurse spotted my sepsis.
    Someone wrote "hope you choke" under a post about allergies. An actual allergy charity. I give up.
    "Nobody would touch you with a bargepole" is what a man with no profile picture thinks counts as a reply to a lecture on housing.
    To the person who said 'get raped' to a fifteen year old climate striker: she has shown her mum, her mum has shown the school, and it won't be laughed off this time.
    Whenever I read "you people" followed by "aren't wanted here" I think of my grandad, who drove a bus here for thirty years.
    'Traitor.' 'Enemy of the people.' We know where those words lead, and so should the papers that print them.
    She opened her inbox and there it was again, "I will find you", same account, new number on the end. Why is it always back within a day?
    "Hysterical" "shrill" "hormonal" - three replies, three men, one perfectly calm thread about sewage
    The comment 'she wants stringing up' has 214 likes and the platform says it does not break the rules
    lol at "fake doctor" when her registration number is literally public, look it up
    Would you say "you're a disgrace and should have been aborted" to her face in the post office? No. So why here?
    "Go home" they painted on his shop. He's been home for forty years, it's the one with the blue door
    ok but who writes "burn in hell" to a LIBRARIAN
    That "silly little girl" you're talking to has two doctorates and a spine.
    I saw 'liar liar' written on your office window this morning, a few of us came down with buckets and it's gone x
    Reading out "you should be gassed" in the chamber took courage. I'm sorry there were people who laughed.
    "Stay off the telly you old bag" - 68 and still the best presenter on it. Never go.
    The word used was "vermin". About children. In a council meeting. Minuted.
    He wrote "someone should run you over" to a woman whose brother died on a bike. She answered him kindly. I couldn't have.
    "You only got the job because you're black" said a man who got his from his dad
    When they say "paid shill" ask them by whom, how much and where's the invoice. They always go quiet.
    'Dyke', shouted from a car, on our wedding day, and we had the photographer get the number plate
    I'm told that "it was only banter". The banter was "slit your throat". Discuss.
    "Murderer" is what they chant at the gate, and the women going in are there for smear tests
    Just saw a post saying "doctors are killing the old for beds". My husband is one of those doctors and has not slept since Tuesday.
    'You fat useless lump' is what she's dealing with daily and still smiling on the front desk, give the receptionists a break
    The reply "ok groomer" to a man recommending a picture book tells you everything about where we are now
    "No one would miss you." Well I would, and my whole street would, and we've signed a card to say it.
    Apparently "kys" is just what the kids say. Apparently we're all meant to shrug. A boy in my son's year is dead.
    How is "we're coming for your family" still up when my post about jam was taken down for spam
    The phrase 'blood on her hands' was used nine times in that phone-in about a woman who runs a needle exchange
    "Retard" is not a punchline. My brother heard it every day until he stopped leaving the house.
    "Your kids will be next" is a threat, officer, not free speech, and no, I will not simply switch off my phone
    they wrote "scab" on his locker. he was in on his day off visiting a patient who was dying
    Everyone sharing "Dr Death" memes of Prof Giles: he's a dad, he's on the school run, he's a person, stop.
    The posh one wrote "one does wonder whether she can read". The other wrote something about her breasts. Same tweet really.
    "I'd like to see her hanged on live television" is what your nice neighbour posts after two glasses of wine, check the page
    'Liars, thieves and perverts, the lot of them' - I'm a parish clerk, mate. I do the allotment waiting list.
    they call her "that thing". she's a trans woman who runs the best bakery in {town} and she deserves better
    "Send her back" they sang, and I have never felt so ashamed at a football ground
  `,
  ),
  lines(
    'lines-quoting/told-by-target',
    told,
    `
    Today's post: one thank-you card, one letter telling me I will be shot. The card is on the fridge, the letter is with the police.
    I've been called a paid liar so often that I've started invoicing for it. (I haven't. I am not paid.)
    A stranger followed me round Tesco on Saturday shouting that I was a murderer. My daughter is seven. She asked me what he meant.
    he messaged me saying hed wait outside my work with acid. i screenshotted it. police said block him
    I don't read replies any more. The last one I read said my father would be glad to be dead if he could see me.
    Since the interview I've had 340 messages. About 200 of them call me a bitch, sixty are marriage proposals and one wanted to know where my scarf's from.
    they said i should top myself so i logged off and made soup and rang my sister
    My first week as a councillor: two potholes, one missing bin, and a man who wrote that I ought to be drowned.
    Somebody reported me to the GMC as a fraud, for the fourth time. For the fourth time: no case to answer.
    When I was elected I was told the abuse would die down. Last night it was "watch your back" on a note under the wiper.
    Hi all, yes I've seen the video that says I'm an actress and that nobody died. I was there. I'm not going to argue with it today.
    got told i was too ugly to be raped. by a bloke whose bio says proud dad of girls
    I have a folder on my laptop called Fan Mail. It has the death threats in, sorted by spelling.
    A patient called me a coloured so-and-so and asked for a proper doctor. I set his wrist, he cried, we shook hands with the other one.
    For those asking why I'm off here: he posted that he knew my running route, and then he posted the route.
    I was accused of faking my illness by my own cousin in front of the whole chat
    All I said was that the ward was short of staff. I've been called a traitor, a commie and a lazy cow since breakfast and it's only ten past nine.
    Someone has made an account with my face that says I want to kill all unvaccinated people. It isn't me and I have never said that.
    "We will deal with you like we dealt with the other one." That arrived on the day of the vigil. I spoke anyway.
    mum asked why i dont put my name on my work, i showed her one screenshot, the one about being cut into bits, she went very quiet
    The worst ones aren't the swearing ones. The worst one said quite politely that he'd been past the nursery and knew my son's coat.
    Twenty years ago they'd write that I was a stupid woman on lined paper and sign it. At least they signed it.
    Thread on what it's like: 1) the jokes about my weight 2) the ones who want me deported 3) the ones who want me dead 4) the lovely people who make up for it
    I'm autistic. A man with a union jack told me that I should have been drowned at birth. I've been thinking about it for a week and I'd like not to.
    Yes, I am the "evil hag from public health". I also do weddings.
    Had my tyres done again. Note said next time its you. Still standing, still voting the same way.
    every time I post about my mastectomy someone writes that I'm half a woman now. Blocked. Blocked. Blocked.
    It took me three days to tell my husband what was in the envelope. A photo of our house with a cross on it.
    As a trainee I was told that people might be rude. Nobody told me that they'd call me a Paki in front of the children's ward and that I'd be asked to see the funny side.
    Apparently I'm a Zionist plant, a Hamas stooge and a Tory. I ran the cake stall!
    I am reporting from court where the man who told me he would rape me got a suspended sentence and a fine. I am tired.
    Been called many things in this job but bog witch is new and frankly I'm keeping it
    There's a rumour going about that I hit a child. I did not. I've asked the head to put it in writing.
    to whoever keeps ringing the surgery and calling me a slag, we record calls, the practice manager's got a lovely clear recording of you
    I told my party I was getting messages about how I'd end up in a box. They said to turn off notifications.
    a lad in year nine wrote die tranny on my desk. I'm 15. my form tutor cried more than I did
    I read some of them aloud at the conference, only the mild ones: liar, leech, Stalin in a cardigan. People gasped. Those are the mild ones.
    Wrote a piece about knitting. Third reply said women like me are why men snap. Knitting!
    Off to hospital appointments with my stalker's last message in my head, that he'd be in the car park. He wasn't. My brother was, with a coffee.
    When someone says 'no offence but you're the reason your husband left' I assume they've never met offence
    I moved house because of one man and a keyboard. He told the judge that he'd only wanted me to be frightened, as though that were less.
    They've sent my mother a wreath. She's eighty-four. She thought that it was from the church.
    My name was on the list of "doctors to be tried and hanged". I was number 31. My husband said he was hurt not to be on it.
    i used to love this job and now when the phone goes my hands shake because last month a man said hed come and petrol bomb us
    Day 12 of being told I should be struck off by people who think the spleen is a kind of fish
  `,
  ),
  lines(
    'lines-quoting/short-replies',
    told,
    `
    did he really just call her a cow
    Nobody should be told to die over bins.
    "Fraud"? Based on what?
    wow, "scum", for a cake sale
    He said WHAT about her kids??
    reported him for the hanging comment
    can't believe they called you that
    so 'whore' is an argument now
    Which one said he'd kill you? Send me the link, I'll report it
    ignore the ones saying you're ugly x
    You are not what they call you.
    that threat is a police matter
    they called ME a groomer too, welcome to the club
    witch? really? in 2024?
    who says that to a grieving mum
    "Thick" coming from him
    shame on whoever wrote die in that comment
    Please don't repeat the liar stuff, it's been disproved.
    saw it. reported it. she's not alone.
    ban the one who said rape
    he got two years for that message, good
    Stop calling people retarded.
    And they call US snowflakes
    "Parasite." To a carer. Lovely.
    the 'go back' comment is still up btw
    What did she do to be called evil?
    telling someone to jump is never a joke
    nah calling her a slag was out of order bro
    Take down the post with her address, please.
    she was called a terrorist for a SCARF
    Rude. Also untrue. Also actionable.
    "Paid actor" lol I wish, says my mum the consultant
    whoever told you that you're worthless lied
    Same man called my wife a pig.
    i'm so sorry he said that to you
    You don't get to call him subhuman. Delete it.
    calling doctors murderers helps who exactly
    "Kill them all" is not a policy, Barry
    He admitted sending it. All nine of them.
    don't let 'fat cow' be what you remember of today
  `,
  ),
];
