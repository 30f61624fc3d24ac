import type { Family } from '../family.ts';
import { lines } from './lines.ts';

/** Self-harm encouragement, hatred, sexual abuse and doxxing told by those who received them, and the same abuse done in the form of a telling. */
export const linesWitness2: readonly Family[] = [
  lines(
    'lines-witness/selfharm-told',
    { labels: [], direction: 'quoted' },
    `
    A grown adult wrote "do everyone a favour and end it" under a photo of my son's graduation
    They told her to kill herself. She treats children with leukaemia.
    kys. three letters. that's what my 13 yo had on his phone this morning
    Someone replied that I should jump. I was asking about bus timetables.
    If a stranger writes that the world would be better without you: it would not, and you can ring Samaritans any hour.
    The coroner heard that pupils had told him daily to "go and die". He was fifteen.
    “Nobody would miss you.” Her husband would. Her patients would. I would.
    imagine typing neck yourself to a health visitor
    She keeps one in her drawer, handwritten: why are you still breathing? She says it reminds her to be kind to whoever wrote it.
    I lost a friend to suicide, so when somebody writes 'off yourself' on a councillor's page I don't scroll past, I report it.
    Twelve messages overnight. All said the same: drink bleach.
    so apparently i should "take the hint and hang myself" because i support a cycle lane
    My daughter came out at school and a boy said she'd be better off dead. The school has been excellent. The boy's parents have been better than excellent.
    Do not share the video in which the streamer tells a viewer to end her life. Report it and move on.
    Our union survey: one in five paramedics has been told by a member of the public to kill themselves.
    He asked the minister whether she knew that her own supporters had urged a bereaved father to "join his son".
    It took me years to say aloud what they used to chant on the back of the bus: slit your wrists, slit your wrists.
    A voicemail for the doctor: "You should have died instead of my dad." He was grieving. She rang him back. They talked for an hour.
    Some people's idea of debate is telling a teenager with a placard that she ought to walk into the sea.
    i got told to unalive myself over a planning application. a conservatory.
    In the group chat they voted on whether she should live. Eleven of them. Year 9. Please look at your kids' phones.
    Read out on {programme}: an email that wishes the presenter would take her own life. She read it without a pause and then read the weather.
    The word he used was rope. Just rope, with a smiley. The platform says that's within its rules.
    when ppl say "just die lol" to someone with depression it isnt lol
    Told to go play in traffic by somebody with Live Laugh Love in their bio
    A patient's relative has written on our wall that every vaccinator ought to inject themselves and stop their hearts. We've passed it on.
    'Why don't you do it then?' is what the commenters wrote to the lad on the bridge. The officer who talked him down has asked people to think about that.
    Do you know how many MPs have been told to follow their dead colleague? She read us the list.
    `,
  ),
  lines(
    'lines-witness/hate-told',
    { labels: [], direction: 'quoted', heldBack: true },
    `
    Called a terrorist on the tram in my nurse's uniform. I'd just come off nights on the stroke ward.
    They told my mum to go back where she came from. She came from Wolverhampton.
    He wrote that "her kind" shouldn't be allowed to teach. Her kind is Year 4, and they adore her.
    Someone sprayed PAKIS OUT on the shutter. By noon the neighbours had painted it over with sunflowers.
    "Speak English," he said to me. I was speaking English. I'm from Dundee.
    got called a tranny in the boots queue today. the lady on the till gave me her own lipstick and said ignore him pet
    The message said women don't belong in surgery. She's done four thousand hips.
    Imagine hearing that "cripples cost too much" from your own council candidate. That was Thursday for us.
    He got monkey noises from the away end and scored twice. We sang his name all the way to the station.
    Somebody put bacon through the mosque letterbox again. Third time. The vicar came round with cake.
    My {relation} wears a turban. On the bus a boy asked, politely, was he a Taliban. On the same bus a man asked it not politely.
    “Jews will not replace us” – that's what was chanted outside her surgery, in this country, this year.
    She was asked to her face whether she'd been hired "because of the hijab". She answered: because of the PhD.
    the comments on the asylum hotel story. invaders. rats. send the boats back. i had to stop reading
    Not going to repeat the word. It starts with P, I'd not heard it since 1983, and a man in a suit said it to my daughter on Saturday.
    They refer to Traveller families as "that filth" in the minutes. In the official minutes.
    A troll told Dr Khan that Muslims can't be trusted with a scalpel, and 400 of her patients replied with their scars
    'Poof', 'bender', 'queer boy': I heard it in every corridor until I left school. I went back last week to open the Pride room.
    Read this out at assembly: "go home monkey". Silence. Then one girl said, sir, that was sent to me.
    It isn't "just an opinion" that gay people are diseased. It's what they yelled at us outside the clinic, with our baby in the pram.
    My dad drove a cab for thirty years and was called every name going, and the one that hurt was "boy".
    When I read that I'm "a mongrel who should be sterilised", I thought of my grandmother, who heard the same thing in German.
    Dear council, a resident has written to me that "gypsies breed like rabbits" and would I act. I'm acting. I have reported it.
    They say women like her should get back in the kitchen. She was in the kitchen when she wrote the amendment, as it happens.
    heard a man call the interpreter a "foreign parasite" in A and E while she was helping to save his mate's life
    Slogan on the van: DEPORT THEM ALL. Parked outside a primary school where 31 languages are spoken.
    "Bloody immigrants." Said to me, in Welsh Wales, by a man from Surrey 😂
    I'm autistic and I sat there while a commentator said autistic kids are "broken" and "a burden". I am not. They're not.
    The report counts 1,204 messages calling the MP a black bitch or worse in a single week of the campaign
    Was it racist? He called my wife a coconut and told her that she'd never be English. You tell me.
    on the night the law passed my phone filled up with strangers saying dykes shouldnt have kids. my kid drew us a rainbow
    Some words from my pupil's diary, with permission: they say I stink of curry, they say my dad will get deported.
    `,
  ),
  lines(
    'lines-witness/lewd-told',
    { labels: [], direction: 'quoted' },
    `
    A man sent me a photo of his genitals because I posted about heat pumps.
    She opened the laptop in the meeting and there it was: "show us your tits, councillor".
    They rank us. The student union candidates. By which of us they'd do. I'm not joking.
    “Bet you're filthy in bed” is not a question about the Local Plan.
    He asked what colour knickers I had on. I was on the phones for the Samaritans.
    my gp got called a milf in the google reviews and im mortified on behalf of all of us
    A fake video of her is going round, naked, it's not her, it's a crime, don't share it.
    Somebody wrote on the wall of the staff toilets what they'd like to do to the new registrar. HR says boys will be boys.
    Asked on {programme} to read the worst tweet she'd had, she read: you need a good seeing-to. The men on the panel looked at their shoes.
    the dm said nice legs for a politician. there was a second dm. i wont type the second dm
    Wolf-whistled and told to "get them out" in scrubs. In SCRUBS. Scrubs are pyjamas.
    Told that I only got the job on my knees. I've a chair and a PhD, thank you.
    He'd written to eleven nurses offering money for used uniforms. All eleven kept the messages.
    When the tribunal read his texts aloud (wear the skirt, come to my room, don't be frigid) nobody in the room moved.
    I'm 61 and on Monday a man described what he would do to me with a bottle. I run a book club.
    Her crime was presenting the football. Her punishment is two thousand comments about her chest.
    We tell the girls in our debating club: someone will call you a slut for winning. Win.
    The landlord suggested she could pay 'another way'. She recorded it. He's in court on {day}.
    it's always "smile love" until you don't, and then it's what he said to me next
    Rape jokes in the WhatsApp of a police station. That's what the panel found, page after page of it.
    `,
  ),
  lines(
    'lines-witness/doxx-told',
    { labels: [], direction: 'quoted' },
    `
    Somebody has put her address on that forum. Please don't look for it, please don't share it, the police know.
    They posted a photo of my front door with the number showing. My kids asked why we were staying at Gran's.
    “Here's where she lives, do what you like.” He got eight months for that sentence.
    Strangers rang my mother's landline all night because a blog printed it. She's 84. She thought that I had died.
    A list of vaccinators with the streets they live in was going round on Telegram. We're taking it down as fast as we can.
    found out my school, my shift times and my bus are in a pinned comment. cool cool cool
    The judge said that publishing the nurse's home and car registration was 'an invitation to violence'.
    She had to change her number four times. He found it four times.
    What is doxxing? Our guide for councillors: someone publishes your address, your workplace, your child's school, so that others can find you.
    Asked why she'd moved house twice in a year, the MP said that a man kept posting a map.
    My ex shared my new address with a page that hates teachers. Injunction granted today. Breathing again.
    There's a thread offering fifty quid for the name of Dr Brandt's daughter's nursery. It's been reported. Report it too.
    Someone outed the whistleblower, full name, ward, the lot. Whatever you think about the trust, that puts a family at risk.
    "Does anybody know which gym he uses?" Ninety replies. And you wonder why he goes out with a hat on
    Court news: man who filmed a campaigner's home and gave out the postcode online is banned from contacting her for ten years.
    They asked the whole internet to find out who her husband is. That's not journalism. That's a hunt.
    Had to explain to my eight year old why a man with a camera knows which window is hers
    moderation note: removed for containing a private phone number. nobody is to ring the family
    I took the plaque off the surgery door because a website tells people what time I lock up
    He read my own address to me down the phone, slowly, and then the name of my dog.
    `,
  ),
  lines(
    'lines-witness/selfharm-with-a-telling',
    { labels: ['self-harm-encouragement'], direction: 'subject' },
    `
    Everybody says you should kill yourself and everybody's right
    They told you to end it last week. What's keeping you?
    my nan always said if you cant be useful be gone. so be gone. permanently
    Someone asked me what would improve this town. You, dead, by your own hand.
    "I've been struggling lately," you wrote. Good. Struggle less. Finish it.
    As the song goes, suicide is painless. Worth a go, doctor.
    You said that you've had dark thoughts since the campaign. Listen to them for once.
    told my mates you'd never have the guts to top yourself. prove me wrong
    "Reach out if you need help." No. Don't. Just do it and spare us the book.
    There's a word for people who know when they're not wanted. Late. Go be late, love.
    I read that MPs get told to kill themselves all the time. Not often enough, clearly, you're still here.
    "You are not alone." You are, though. Nobody'd come to the funeral. Do it.
    you shared the samaritans number. lose it. then lose yourself
    In my country we say: the bad tooth must pull itself out. You understand me? Remove yourself from this life.
    I told him straight, nobody would cry if you went off a bridge, and I'm telling you the same, {name}
    quote tweet this when youre dead. oh wait. go on then
    your own sister says the family would be happier if you werent around anymore. take the hint, kys
    They ask why we're so cruel to you. Because it isn't working fast enough. Hurry up and die by your own doing.
    My therapist said to write down what I want. I want you to take the whole bottle tonight.
    'Why do you go on?' an interviewer asked you. I'd love to know too. Stop going on. Stop for good.
    Somebody typed kys and you cried on the radio. Cry less, obey more.
    `,
  ),
  lines(
    'lines-witness/hate-with-a-telling',
    { labels: ['identity-hate'], direction: 'subject' },
    `
    I told her in the shop and I'll tell her on here: go back to your own country
    "British", she calls herself. A passport doesn't make a foreigner British, and you'll always be a foreigner.
    As my grandad said, never trust a Jew with the accounts, and here you are, treasurer
    They say I'm not allowed to call you a man in a dress. You're a man in a dress.
    someone said dont bring her religion into it. why not, its a cult of savages and shes one of them
    My mate reckons your lot only get elected because there's that many of you breeding
    You wrote "as a disabled woman". Exactly. A cripple with a megaphone. Who asked for one of those?
    Everyone's thinking it and nobody says it, so: no Muslim should be mayor of an English town, and that includes you
    "Diversity is our strength". You're the proof that it isn't, send her home
    Was told this was a women's ward. Then you walked in, and no, a bloke in lipstick is not a woman.
    quoting your bio: "proud lesbian mum". nothing to be proud of. poor kids, sick household
    There's an old joke about the Irish and it was never a joke, thick Paddies the pair of you
    the doctor will see you now they said. and in walks one of THEM. not touching me with those brown hands mate
    Call it racist, I've been called worse: your people came here to take, and you're the greediest of the lot
    When I asked why the service has gone downhill the receptionist didn't dare to say it, so I shall. It is because they hire Africans like you.
    You know what we called your sort at school? I'd get banned. Go home anyway.
    women in parliament was a mistake and every word u say proves it. back to the sink
    "Neurodivergent", is it now. We used to say retard and keep them away from the public.
    A friend in the trade says gypsies like you would nick the lead off your own mother's coffin
    It isn't hate, it's geography: you don't belong on this island and neither do your children.
    my pastor told me to love the sinner. i tried. gays like you make it impossible, you're an abomination
    I was polite about it, I said to her, love, in this country we don't take orders from rag-heads
    `,
  ),
  lines(
    'lines-witness/lewd-with-a-telling',
    { labels: ['sexual-harassment'], direction: 'subject' },
    `
    My mates asked what I'd do to you first. I said the blouse, then we'd see.
    "Any questions from the floor?" Yes, what are you wearing under that suit?
    told the missus id leave her for that councillor with the big knockers. yes you darling
    You said you'd had a hard week. I've had a hard something else all through your speech.
    As the actress said to the bishop, I'd have you over that lectern in a heartbeat
    Everyone in the office has a bet on who'd get your knickers off
    The book says 'bedside manner'. Never mind the manner, doctor, tell me about the bed.
    someone told me you like it rough, is that right nurse, dm me the answer with a pic
    They say never meet your heroes. I say meet mine in a hotel, bring stockings, don't tell your husband.
    I dreamt about you and I'm going to tell you about the dream: you were on your knees
    Quote me on this: best rear end in the Commons
    In a survey of me, 100 per cent want to see you topless
    "Open surgery Saturday". I'd open something of yours, sweetheart 😉
    my dad says ur fit for ur age. he wants to know do u shave
    You posted about consent. Fine. Consent to this: my place, no bra, Friday
    A little bird told me that you slept your way up. There's room on my lap for one more step.
    `,
  ),
  lines(
    'lines-witness/doxx-with-a-telling',
    { labels: ['doxxing'], direction: 'subject' },
    `
    My brother-in-law delivers there. He says it's the corner house, black door, third on the left past the Co-op in her village.
    They told me not to say where she works nights so I won't say the Esso on the ring road
    "I value my privacy," she wrote. Here's her mum's street: the one behind the cricket club, bungalow, blue Fiesta.
    someone asked which school her kids are at. its st marys. year 2 and year 5. pickup 3.15
    A friend at the surgery tells me she finishes at ten past six and leaves through the bins, on foot, alone
    I've been told that he lives above the bakery in {town} and the bell says Whitlock. Do with it what you will.
    You all keep asking for her number. Ask nicely in my messages, I've got it from the PTA list.
    quoting the electoral roll, which is public: flat 6, the old mill, with one J. Marlow. pass it on
    Somebody on here must live near Professor Giles. Which road? I only want to "talk".
    The estate agent's listing says four beds and a pond. It's hers. I matched the curtains. Link for anybody who wants to pay a visit.
    My mum cleans for her. Key's under the frog. I'm only repeating what I was told.
    She says she's "somewhere in the north". It's Whitby, the terrace by the abbey steps, she walks the spaniel at seven.
    to the person who asked how to find the whistleblower: hes the only tall scottish porter on nights, ward 9, drives a red corsa
    A reliable source has given me the name of the councillor's daughter, her college and her bus. Message me.
    Overheard in the chippy that the judge has taken a cottage for August, Staithes, harbour end, the one with the whale bone. You are welcome.
    `,
  ),
];
