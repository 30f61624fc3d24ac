import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Registers, privacy, friendly curiosity and reports of doxxing: the words of it, meant well. */
export const linesDoxxing4: readonly Family[] = [
  lines(
    'lines-doxxing/records-as-topic',
    { labels: [], direction: null },
    `
    You can opt out of the open register by ringing your council, takes two minutes and stops half the junk mail.
    Companies House has finally begun to let directors hide a home address. About time.
    Is the electoral roll still free to look at in the library? I'm tracing great-uncles.
    The Land Registry took fourteen months to register our flat. Fourteen. Buyers give up and die.
    Reminder: you need to be on the electoral register by midnight on Tuesday to vote in {town}.
    Census night! Dad insisted on putting the dog down as a lodger.
    The 1921 census shows my great-gran at the same house with eleven others and a lodger called Septimus.
    Candidates needn't have their home address printed on the ballot any more, just the constituency, and I think that's right.
    How far back do the parish registers go in {town}? We've lost the family in 1790.
    I disagree that farm inheritance records ought to be secret. Who owns England is a fair question, and most of us haven't a clue.
    Turns out I'm one of nine directors with my name. The tax letters are a hoot.
    A declaration of interests should say what a member owns, not which bedroom the children sleep in.
    Which of the ancestry sites is best for Irish records? My mum's maiden name is Byrne, which doesn't narrow it down.
    Marriage certificates only started to name mothers in 2021. I looked up mine and cried a bit.
    The trust publishes the consultants' job plans, hours and outside work, and that's as it should be, public money and all that.
    Planning portal's down again so nobody can read the objections before Thursday.
    If you want the school's results, look on the government's comparison site; if you want the truth, ask the dinner ladies.
    Overseas owners have to give a name to Companies House now. Half of them gave a lawyer in Jersey.
    I work in the registry office and the most popular middle name this year is Rose, again, by miles.
    Freedom of information request number four: how many phone lines does the surgery have? Answer: two.
    GMC register says my surgeon qualified in 1974. He's either very experienced or he's a ghost.
    Your NHS number's on any prescription. Your blood group isn't, ask the midwife.
    Which ward am I in since the boundary review? It used to be seven, page twelve of the notice says nine.
    Postcode lottery in a nutshell: three rounds of IVF on our side of the river and none on yours.
    People's Postcode Lottery knocked at next door. Next door! I've lived at the wrong number for twenty years.
    When you register as a charity trustee, ask for a dispensation if you've ever been stalked. They do grant it.
    `,
  ),
  lines(
    'lines-doxxing/privacy-advice',
    { labels: [], direction: null },
    `
    Turn off location on your photos, folks, and set your running app to hide the start and the finish.
    Please don't post that you're away until you're back. Burglars can read.
    If a stranger rings saying they're a relative, reception should never say which days a doctor is in.
    Friendly word, {name}: your house number's visible in that picture. You may want to crop it.
    I've sent you a DM, there's something in the background of your last photo that you'd rather not have out there.
    Councillors, you can ask the monitoring officer to withhold your home address from the register. It's section 32. Use it.
    Never put a child's school tie in a photo. I learnt it the hard way.
    Do take down the video with the street sign in it. I'm sure you didn't mean to show it.
    Best thing I ever did was a PO box for the campaign. Forty quid a month of peace.
    Vary your route, tell someone when you get in, and report everything, however daft it feels. Advice from an old copper.
    Whois privacy is free with most registrars, so switch it on before you build the site, not after.
    How do I get my old address removed from one of these people finder sites? I've written twice.
    new phone who dis. seriously tho ive changed number because of nuisance calls, dm me if you know me irl
    Key safes: change the code every time a carer leaves. The police told my mum, and now I'm telling you.
    A doorbell camera is fine, just don't point it at the neighbours' bedroom.
    Mods, could you remove the comment above, please? It gives somebody's workplace. Thank you.
    Let's not try and guess where she lives, shall we. Leave the woman be.
    Don't share his number here, even to be helpful. He'll get two hundred calls.
    No names, no streets, no photos of kids in this group. It's rule one. Second warning and you're out.
    Stop asking which school. It's nobody's business but theirs.
    Whatever you think of her politics, nobody is to go anywhere near her house. We protest at the town hall or not at all.
    I won't be telling anyone what car I drive or where I park, thank you, and you shouldn't either.
    Does hiding behind a hedge count as privacy settings?
    My address isn't on my website because I've had a man turn up with a cake. It was a nice cake. Still no.
    Locked my account for a few days. You can reach me through the office in the usual way.
    Even if the registers are public, piling up somebody's house, car and kids in one place isn't research.
    `,
  ),
  lines(
    'lines-doxxing/friendly-curiosity',
    { labels: [], direction: null },
    `
    Where are you from originally, {name}? I hear a bit of Yorkshire under there and I'm homesick.
    What a gorgeous view! Is that Whitby? We honeymooned there in the rain.
    Where did you stay in Crete? We're off in June with two toddlers and no plan.
    Which pub has the sloe gin and the piano? My sister keeps on about it.
    Is this the same {name} who was in our netball team in 1983? You still owe me a pair of socks.
    Love the kitchen tiles behind you, where did you get them?
    Your dog is the spit of ours. Does she eat shoes too?
    What's the name of the beach in your picture? It looks a lot like the one where I lost my glasses.
    How long does it take you to get to Westminster from {town}? It must eat up your whole week.
    Is it true there's a bakery in {town} which does a pasty as long as your arm?
    Welcome to the neighbourhood! Bins are on Thursday, the chap at the shop is deaf, and the pub does a quiz.
    Did you get home all right? The roads looked dreadful.
    I'd have said hello on the train but you looked so peaceful with your book.
    Do you ever get up to Inverness? My choir'd love to sing for you.
    Whereabouts in Wales are your family from? Ours were all miners round Merthyr.
    Guess the lighthouse! First right answer gets a virtual biscuit.
    Lamp post, postbox, hill in the background: it can only be Shaftesbury and I claim my five pounds.
    I love working out where old postcards were taken. This one beat me. Any locals recognise the bridge?
    Think I was behind you in the queue at the farmers' market. Cracking chutney, wasn't it?
    Coming to yours on Sunday, mum, what time do you want us and shall I bring the gravy boat?
    What's your address, auntie? Got a wedding invitation for you and I'm not trusting the cousins with it.
    pick me up at half three by the rec, dad says you know which gate
    Ring me when you're off shift, I've got gossip about the choir.
    I know where you live, you daft beggar, I helped you carry the sofa up. See you at eight.
    Happy anniversary to the couple at the florist's, forty years of shutting early on Wednesdays.
    who's near the station and fancies a pint, im on platform 2 with nothing to do for an hour
    Which parkrun would you recommend for somebody who hasn't run since school? Flat, please, and with cake.
    Found you at last! I've been spelling your surname wrong for months and following a plumber.
    `,
  ),
  lines(
    'lines-doxxing/public-life',
    { labels: [], direction: null },
    `
    The Prime Minister lives at Number 10, and the cat's in charge of it.
    Has anyone a list of the councillors by ward, with the parties? The council's page is a maze.
    The minister flew to Dublin this morning for talks on the protocol, and is due in Belfast tomorrow.
    The new mayor grew up in {town}, the son of a bus driver, and went to the school that he's now been asked to close.
    The Bishop will lead the service at St Aldhelm's on Sunday at half past ten, and everybody's welcome.
    Who owns the flats on Market Street? I mean which company, since they've not mended a thing.
    Stop blaming the call handlers. They've three people and eight lines and no lunch.
    Half the Cabinet went to the same five schools. Address that.
    The council's address for objections is Planning, Town Hall, and the deadline is the 14th. Please be polite and quote the reference.
    We counted the empty houses in our road: one in five. The second-home premium can't come soon enough.
    Where's my councillor? I jest, she has been in Japan for her son's wedding, and quite right too.
    A house in {town} with a monkey puzzle tree sells for eleven times a nurse's wage now.
    Picket outside the main entrance from eight, hot drinks at the church hall, leave the ambulance bay clear.
    I've been to look at the hotel they are all shouting about. It's a hotel. Somebody was hoovering.
    You may protest at a ministry. You may not protest at a kindergarten. This isn't complicated.
    Anybody else get the survey from the police commissioner? It asks everything but my shoe size.
    The ombudsman's number is on their site and they do ring back. Mine took two days.
    Walking tour of suffragette {town}: we start at the house with the blue plaque on Prebend Street, two o'clock, bring a brolly.
    The statue's been moved from the market square to the front of the magistrates' court, where it looks confused.
    The report names the street with the dirtiest air in Britain, and our nursery is on it.
    Twenty years a postie and I've been bitten by eleven dogs, two geese and a retired headmaster.
    Next Tuesday's hearing in court 3 has been put back, says the list.
    An MP's staffer told me that they now check under the car each morning. That should worry every one of us.
    `,
  ),
  lines(
    'lines-doxxing/reported',
    { labels: [], direction: 'quoted' },
    `
    Somebody has put my home address on here tonight. I've told the police. Please don't share it, please report it.
    Last night ten strangers rang my landline and got my teenage son. He's thirteen. That's what a vote on a bus lane costs now.
    They published where I work and my shifts, and I've had to leave a job I loved.
    "I know which school your kids go to." That's the message a man sent me because I spoke about masks.
    Reported an account for posting a councillor's address with a map. Reply: does not break our rules.
    The person who wrote "shame about that nice front door of yours, number 30" to Dr Nair was given a suspended sentence today.
    Doxxing a nurse isn't holding power to account, it's bullying with a postcode.
    A man who shared photographs of an MP's house and told his followers to "be loud" has been convicted of harassment, the court heard he'd waited outside twice.
    I saw someone in your replies asking which train you get. I've reported it and you should too.
    Why is a thread with {name}'s number plate and her mother's village still up after nine hours?
    In my inbox this morning: a picture of my own front gate. No words. I've not slept since.
    He wrote that he would "pop in to the salon and see the daughter". To a health visitor! About a leaflet!
    We had to move house in the end. Two removals, three schools. All since a blog printed our street.
    My mum, 81, got a phone call asking if she was proud of her daughter. They found her through the parish flower rota.
    It began with "anyone know where she lives?" and within an hour there was a map with a pin in it. Nobody stopped them.
    Everyone laughing about the pizzas sent to her door: it means they have the door.
    Those who leaked the list of clinic staff with their addresses should be ashamed, and prosecuted.
    My timetable was pinned up on their channel, lecture by lecture, with the words "go say hi". Security now walks me to my car.
    Please stop posting that poor lad's college. You've got the wrong lad, and even if you hadn't.
    First they say you're hiding, then they print the address, then they ask why you've put up a camera.
    Some charmer offered ten quid to anybody who'd find the councillor's house. I've sent the screenshot to the council's solicitor.
    Survey of local members: four in ten had been followed home, been watched at their house or had their address put online.
    The tweet telling people what time the headteacher leaves has been deleted, thank goodness, after about fifty of us flagged it.
    You know your job has changed when the police hand you a leaflet on how to open a parcel.
    Imagine writing "nice conservatory" to a woman you've never met, and thinking that you're the good guy.
    They got hold of my sister's number instead of mine, she's got the same initial, and she had two days of it before we twigged.
    Judge: publishing the man's plate and asking the public to log his movements was "surveillance by mob".
    no its not "just public records" when you add "pay her a visit" at the end is it
    To those circulating a photo of the registrar's house, the force has your names and I hope that it uses them.
    {name} told the committee that a stranger had described to her, in detail, the route her children took to school.
    A GP in our town has stopped wearing her lanyard outside because of the people who filmed which surgery she walked into.
    The leaflet through our doors gives a candidate's home address and says call round. We've given it to the returning officer.
    "We found you" with a smiley. I stared at it for an hour. It's the smiley that did it.
    He's threatening to put her phone number up unless she apologises on air. That's blackmail, plain as day.
    One platform took down the spreadsheet of doctors in six minutes. The other's still thinking about it.
    `,
  ),
  lines(
    'lines-doxxing/criticism',
    { labels: ['criticism'], direction: null },
    `
    You live in a six-bed house by the park, {name}, and vote to cap housing benefit. Explain that to my tenants.
    It's wrong to claim for a second home when your first is half an hour away by train.
    The MP hasn't held a surgery in this town since the summer. Not one. We know where the office is, we'd like you to be in it.
    Registering the firm at a mailbox to dodge the rules isn't good enough from a council leader.
    You sent yours to a private school and closed ours. I can't get past it.
    Flying to a climate summit by private jet sends out precisely the wrong message, Minister.
    Your husband's company got the contract and you sat in the room. That ought to have been declared.
    It's poor form to be on holiday in Crete while the strike's on. Come home and negotiate.
    Moving the clinic to the other side of town with one bus a day was a daft decision and you were warned.
    The trust must explain why it took the phone number off the website. People can't cancel what they can't ring.
    Your leaflet says you live locally. Everybody knows it's forty miles away, and I think you should drop the word.
    A councillor who parks on the zig-zags outside a primary school should apologise, and pay the fine.
    Why was the address of a refuge in the published agenda? Whoever let it through has put women at risk, and the council has yet to say sorry.
    The MP's declaration leaves out the flat he lets on the quay. He should correct the register this week.
    Ringing round patients from a withheld number and then striking them off for not answering is a rotten way to run a practice.
    The constituency office is up two flights of stairs. For disability hour. Do better.
    `,
  ),
  lines(
    'lines-doxxing/support',
    { labels: ['support'], direction: null },
    `
    Nobody should have strangers at their door for doing their job. Thinking of you and the family tonight, {name}.
    We're your neighbours and we're on your side. There's soup if you don't feel like going to the shops.
    Your flu clinic at the community centre was so well run. In at seven, out at five past. Thank you all.
    I saw what they posted about where you work. I'm so sorry. Please look after yourself and let others do the reporting.
    Whoever answered the phone at the surgery at eight this morning deserves a medal, what a kind voice.
    So sorry you've had to move house. It shouldn't be the price of speaking up.
    Thank you for coming all the way out to our village hall on a wet Thursday. It meant a lot.
    you walked my nan to the bus stop after the meeting and she's told the whole street. thank you x
    Stay safe, don't read the replies, and know that there are thousands of us who'd stand at your gate to keep them off.
    Our lollipop lady, our postie, our doctor: this street would be nothing without you three.
    Waved to you on the parkrun! You were flying. Keep it up, and thanks for the work on clean air.
    Well done on getting that account taken down. It took courage to go to court.
    I drive past your office every day and there's always a queue of folk being helped. Proud that you're ours.
    To the consultant who rang me at home at nine at night so I wouldn't have to wait until Monday: I'll never forget it.
    `,
  ),
  lines(
    'lines-doxxing/short',
    { labels: [], direction: null },
    `
    which road is shut?
    Third house on the left, mum.
    What's the number for 111 online?
    My train, my seat, my rules.
    Anyone near a radio? She's on now.
    DM me your order number please
    Found it! It was in the freezer.
    Where's the meeting, which room?
    I'm two seats behind you, turn round 😂
    Address? Mine? Nice try, HMRC.
    see you at the gym 6ish x
    Postcode first, then the house number.
    What time do you shut?
    Left at the church, you can't miss us.
    The plate says eat me.
    Which school won?
    `,
  ),
];
